"""The places on a body that a line tells of those it lists: behind each, before him, or behind several at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from corpora.letters import squeeze
from corpora.regex import regex
from extractors.lexicons import before_address
from extractors.patterns import ADDRESSED
from extractors.records import PersonMention
from extractors.sentences import END
from extractors.view import PassageView
from extractors.words import words_of

PLACE = (
    r"(?:(?:phó\s+)?trưởng\s+(?:nhóm|đoàn|tiểu ban|ban)|phó\s+(?:nhóm|đoàn|tiểu ban|ban|tổ trưởng)|"
    r"(?:tổ|đội|nhóm)\s+(?:trưởng|phó)|(?:tổ|đội|thành|ủy)\s+viên|thư ký)(?:\s+thường trực)?"
)
"""A place on a body, as a pattern that asks for no case."""
_OF_IT = r"(?:\s+(?:đoàn|tổ|nhóm|đội|ban|tiểu ban|hội đồng|HĐ|BCĐ|BTC))?"
"""How a list goes on that says for each of whom the place is (``thư ký Đoàn``)."""
_BEHIND = regex(
    rf"(?:\b(?:làm|là|kiêm)\s+|[-–,;:(]\s*|\s{{3,}})(?P<title>{PLACE}){_OF_IT}\b(?=\s*(?:[,;)]|[{END}]|$|và\s|kiêm\s))",
    re.IGNORECASE,
)
_BEFORE = regex(
    rf"\b(?P<title>{PLACE}){_OF_IT}\s*(?:gồm(?: có)?|là|có)?\s*(?P<colon>:)?\s*"
    rf"(?:(?:các\s+)?(?:đồng chí|đ/c|ông,?\s*bà|ông|bà)\s*:?)?[^;:,{END}]{{0,60}}$",
    re.IGNORECASE,
)
_NEXT_CLAUSE = regex(rf"[;{END}]")
_JOINT = regex(rf"\s*(?:\([^()]*\)\s*)?(?:,|\s(?:và|cùng)\s)\s*{ADDRESSED}")
"""What parts those whose place is told behind the last of them (``A và B, ủy viên``)."""
_SEVERAL = regex(r"\b[Cc]ác\s+(?:đồng chí|đ/c|ông|bà|ông,\s*bà)\s*:?\s*$")
_NEAR = 30
"""Characters before a name in which what opens a row of names is looked for."""


class Place(Struct, frozen=True):
    """A place on a body that a line tells of somebody, as it is written there; ``told`` says whether it is."""

    mention: PersonMention
    title: str
    told: bool


def places_of(
    view: PassageView, listed: Sequence[PersonMention], start: int, stop: int, default: str | None
) -> Iterator[Place]:
    """The places of those listed between two offsets; who is told none has the ``default``, if there is one."""
    found: list[tuple[str | None, bool]] = []
    title, at = default, start
    for mention, following in zip(listed, [*listed[1:], None], strict=True):
        before = _BEFORE.search(view.marked, at, mention.span.start_char)
        if before is not None:
            title = squeeze(before["title"]).lower()
        elif _NEXT_CLAUSE.search(view.marked, at, mention.span.start_char):
            title = default
        until = following.span.start_char if following is not None else stop
        behind = _BEHIND.search(view.marked, mention.span.end_char, until)
        at = behind.end() if behind is not None else mention.span.end_char
        own = squeeze(behind["title"]).lower() if behind is not None else None
        found.append((own or title, own is not None))
    for mention, (place, told) in zip(listed, _shared(view, listed, found), strict=True):
        if place is not None:
            yield Place(mention, place, told or place != default)


def _shared(
    view: PassageView, listed: Sequence[PersonMention], found: list[tuple[str | None, bool]]
) -> list[tuple[str | None, bool]]:
    """The places, those told behind a row of people of each (``các đồng chí A, phó phòng và B làm thành viên``)."""
    shared = list(found)
    for (place, left), right in reversed(list(pairwise(enumerate(listed)))):
        _, behind = shared[place + 1]
        gap = view.marked[left.span.end_char : right[1].span.start_char]
        opened = _is_opened(view, listed[: place + 1]) and _NEXT_CLAUSE.search(gap) is None
        if behind and not shared[place][1] and (opened or _JOINT.fullmatch(gap)):
            shared[place] = shared[place + 1]
    return shared


def _is_opened(view: PassageView, row: Sequence[PersonMention]) -> bool:
    """Whether a row of people, each perhaps with a post, is opened by ``các đồng chí`` in the clause of its last."""
    for one in reversed(row):
        start = one.span.start_char
        if _SEVERAL.search(view.text[max(0, start - _NEAR) : start]):
            return True
        if _NEXT_CLAUSE.search(view.marked, max(0, start - _NEAR), start):
            return False
    return False


def tells_place(text: str, start: int = 0) -> bool:
    """Whether a text names a place on a body anywhere behind an offset."""
    return _HAS_PLACE.search(text, start) is not None


_HAS_PLACE = regex(rf"\b(?:{PLACE})\b", re.IGNORECASE)


def is_place(title: str) -> bool:
    """Whether a title is that of a place on a body, and nothing more."""
    return _HAS_PLACE.fullmatch(squeeze(title)) is not None


def only_addressed(text: str) -> bool:
    """Whether nothing but forms of address stands before a name."""
    before = words_of(text)
    return before_address(before, len(before)) == 0
