"""Lists of those who were elected deputies: the paper's title says of which assembly, its tables name them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpora.letters import squeeze
from extractors.records import Header, PersonMention, RoleMention
from extractors.rules import by
from extractors.tables import registers
from extractors.view import ReportView, by_passage

_ELECTED = re.compile(
    r"\btrúng cử\s+(?:làm\s+)?đại biểu\s+(?P<assembly>(?:Quốc hội|Hội đồng nhân dân|HĐND)[^;()]{0,120})", re.IGNORECASE
)


def find_deputies(report: ReportView, people: list[PersonMention], header: Header) -> Iterator[RoleMention]:
    """Everybody in the tables of a paper on who was elected to an assembly, as a deputy of it."""
    match = _ELECTED.search(header.title or "")
    if match is None:
        return
    assembly = squeeze(match["assembly"]).rstrip(" ,.")
    named = by_passage(mention for mention in people if mention.kind == "person")
    for register in registers(report):
        for entry in register.entries:
            mention = next((one for view in entry.name for one in named.get(view.passage.index, [])), None)
            if mention is not None:
                yield RoleMention(
                    span=mention.span,
                    person=mention.span,
                    name=mention.name,
                    title="Đại biểu",
                    organization=assembly,
                    inherited=True,
                    **by("seat on a board"),
                )
