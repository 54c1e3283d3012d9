"""Lists of those who were elected deputies: the paper's title says of which assembly, its tables name them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.patterns import kind_of_item
from extractors.records import Header, PersonMention, RoleMention
from extractors.roles.seats import place_on
from extractors.tables import registers
from extractors.view import ReportView, by_passage

_ELECTED = regex(
    r"\bdanh sách\s+(?:(?:những\s+)?(?:người\s+)?trúng cử\s+(?:làm\s+)?|các\s+(?:vị\s+)?)?đại biểu\s+"
    r"(?P<assembly>(?:Quốc hội|Hội đồng nhân dân|HĐND)(?:\s(?!khóa|nhiệm|do|được|và|của)[^\W\d]+){0,6}"
    r"(?:\s+khóa\s+[IVXLC\d]+)?(?:,?\s*nhiệm kỳ\s+\d{4}\s*[-–]\s*\d{4})?)",
    re.IGNORECASE,
)
_FAILED = regex(r"\bkhông\b")
"""What a row says of who was not elected."""


def find_deputies(report: ReportView, people: list[PersonMention], header: Header) -> Iterator[RoleMention]:
    """Everybody in the tables of a paper on who was elected to an assembly, as a deputy of it."""
    match = _ELECTED.search(f"{header.doc_type or ''} {header.title or ''}")
    if match is None:
        return
    assembly = squeeze(match["assembly"]).rstrip(" ,.")
    named = by_passage(mention for mention in people if mention.kind == "person")
    tables = registers(report)[:1]
    if not tables:
        yield from _in_lines(report, assembly, named)
    for register in tables:
        for entry in register.entries:
            if any(_FAILED.search(fold(view.text)) for view in (*entry.cells("result"), *entry.cells("note"))):
                continue
            mention = next((one for view in entry.name for one in named.get(view.passage.index, [])), None)
            if mention is not None:
                yield place_on(assembly, mention.span, mention, "Đại biểu", "seat on a board")


def _in_lines(report: ReportView, assembly: str, named: dict[int, list[PersonMention]]) -> Iterator[RoleMention]:
    """Who stands first in the numbered lines of a paper that lists without tables."""
    for view in report.passages:
        first = next(iter(named.get(view.passage.index, [])), None)
        if first is not None and kind_of_item(view.text) == "figure" and not _FAILED.search(fold(view.text)):
            yield place_on(assembly, first.span, first, "Đại biểu", "seat on a board")
