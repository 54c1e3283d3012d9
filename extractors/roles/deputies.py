"""Lists of those who were elected deputies: the paper's title says of which assembly, its tables name them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.records import Header, PersonMention, RoleMention
from extractors.roles.seats import place_on
from extractors.tables import registers
from extractors.view import ReportView, by_passage

_ELECTED = regex(
    r"\bdanh sách\s+(?:những\s+)?(?:người\s+)?trúng cử\s+(?:làm\s+)?đại biểu\s+"
    r"(?P<assembly>(?:Quốc hội|Hội đồng nhân dân|HĐND)(?:\s(?!khóa|nhiệm|do|được|và|của)[^\W\d]+){0,6}"
    r"(?:\s+khóa\s+[IVXLC\d]+)?(?:,?\s*nhiệm kỳ\s+\d{4}\s*[-–]\s*\d{4})?)",
    re.IGNORECASE,
)
_SEATED = regex(
    r"danh sách\s+(?:các\s+(?:vị\s+)?)?đại biểu\s+"
    r"(?P<assembly>(?:Quốc hội|Hội đồng nhân dân|HĐND)(?:\s[^\W\d]+){0,6}?\s+khóa\s+[IVXLC\d]+"
    r"(?:,?\s*nhiệm kỳ\s+\d{4}\s*[-–]\s*\d{4})?)\W*",
    re.IGNORECASE,
)
"""A list of all who sit in an assembly, by its number and nothing else."""
_FAILED = regex(r"\bkhông\b")
"""What a row says of who was not elected."""


def find_deputies(report: ReportView, people: list[PersonMention], header: Header) -> Iterator[RoleMention]:
    """Everybody in the tables of a paper on who was elected to an assembly, as a deputy of it."""
    title = f"{header.doc_type or ''} {header.title or ''}"
    match = _ELECTED.search(title) or _SEATED.fullmatch(title)
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
    """Who stands first in the lines of a paper that are numbered one after the other, where it has no tables."""
    number = 0
    for view in report.passages:
        first = next(iter(named.get(view.passage.index, [])), None)
        told = _NUMBER.match(view.text)
        if first is None or told is None or int(told[1]) != number + 1:
            continue
        number += 1
        if not _FAILED.search(fold(view.text)):
            yield place_on(assembly, first.span, first, "Đại biểu", "seat on a board")


_NUMBER = regex(r"\s*(\d{1,3})\s*[.)]")
