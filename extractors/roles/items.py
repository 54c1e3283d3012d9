"""The people whom the items below a line name, each item its first."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from corpora.regex import regex
from extractors.patterns import ITEM
from extractors.records import PersonMention
from extractors.view import PassageView, ReportView

OPENS_ITEM = regex(rf"\s*{ITEM}")


def is_item(view: PassageView) -> bool:
    """Whether a passage begins as an item does, or the file says that it is one."""
    return OPENS_ITEM.match(view.text) is not None or view.passage.kind == "list"


def first_in_items(
    report: ReportView,
    opening: PassageView,
    named: dict[int, list[PersonMention]],
    ends: Callable[[PassageView], bool],
) -> Iterator[tuple[PassageView, PersonMention]]:
    """Who stands first in each item below an opening, up to the passage that ends the list."""
    for below in report.passages[opening.passage.index + 1 :]:
        if ends(below):
            return
        for mention in named.get(below.passage.index, [])[:1]:
            yield below, mention
