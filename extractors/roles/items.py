"""The people whom the items below a line name, each item its first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from corpora.regex import regex
from extractors.lexicons import before_address
from extractors.patterns import ITEM, NUMBER
from extractors.records import PersonMention
from extractors.view import PassageView, ReportView
from extractors.words import words_of

OPENS_ITEM = regex(rf"\s*{ITEM}")
_NUMBER = regex(rf"^\s*{NUMBER}?\s*(?:Mời\s+)?")


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


def past_number(text: str) -> int:
    """Where the words of an item of a list begin."""
    item = _NUMBER.match(text)
    return item.end() if item else 0


NEAR = 30
"""Characters before a name in which what joins it to others is looked for."""


def just_before(view: PassageView, mention: PersonMention) -> str:
    """What stands before a name, as far as what joins it to others may reach."""
    return view.text[max(0, mention.span.start_char - NEAR) : mention.span.start_char]


BEHIND_LISTED = regex(r"\s*(?:[,;(–-]|\.?\s*$)")
"""What stands behind a name that a line lists, and of which it tells nothing as a sentence would."""
_AND_ALSO = regex(r"(?P<sign>\bvà(?=\s)|;)\s*(?P<rest>(?:(?!\bvà\b)[^;])*)$", re.IGNORECASE)


def of_line(view: PassageView, mentions: list[PersonMention]) -> list[PersonMention]:
    """Whom a line of a list lists: the first named, and who follows with ``và bà`` or after a semicolon."""
    listed = mentions[:1]
    for before, mention in pairwise(mentions):
        joint = _joint(just_before(view, mention))
        if joint == ";" or (joint and before is listed[-1]):  # and not … của bà A và ông B
            listed.append(mention)
    return listed


def _joint(before: str) -> str:
    """The semicolon, or ``và`` and a form of address, that alone parts a name from what stands before; or nothing."""
    match = _AND_ALSO.search(before)
    if match is None or not only_addressed(match["rest"]):
        return ""
    joint: str = match["sign"]
    return joint if joint == ";" or match["rest"].strip() else ""


def only_addressed(text: str) -> bool:
    """Whether nothing but forms of address stands before a name."""
    before = words_of(text)
    return before_address(before, len(before)) == 0
