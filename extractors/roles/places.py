"""The places on a body that a line tells of those it lists: behind each, before him, or behind several at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

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
    r"(?:tổ|đội|nhóm)\s+(?:trưởng|phó)|(?:tổ|đội|thành|[ủu][yỷ])\s+viên|thư ký|"
    r"(?:phó\s+)?(?:chủ tịch|chủ nhiệm)(?=(?:\s+thường trực)?\s+(?:hội đồng|HĐ)\b"
    r"(?! nhân dân| quản trị| trường| thành viên)))(?:\s+thường trực)?"
)
"""A place on a body, as a pattern that asks for no case."""
_OF_IT = r"(?:\s+(?:đoàn|tổ|nhóm|đội|ban|tiểu ban|hội đồng|HĐ|BCĐ|BTC))?"
"""How a list goes on that says for each of whom the place is (``thư ký Đoàn``)."""
_BEHIND = regex(
    rf"(?:\b(?:làm|là|(?P<also>kiêm))\s+|[-–,;:(]\s*(?P<and>kiêm\s+)?|\s{{3,}})(?:các\s+)?"
    rf"(?P<title>{PLACE}){_OF_IT}\b(?=\s*(?:[,;)]|[{END}]|$|và\s|kiêm\s))",
    re.IGNORECASE,
)
_BEFORE = regex(
    rf"\b(?P<title>{PLACE}){_OF_IT}\s*(?P<opens>(?:gồm(?: có)?|là|có)?\s*:?)\s*"
    rf"(?:(?:các\s+)?(?:đồng chí|đ/c|ông,?\s*bà|ông|bà)\s*:?)?(?P<rest>[^;:,{END}]{{0,60}})$",
    re.IGNORECASE,
)
_NEXT_CLAUSE = regex(rf"[;{END}]")
_JOINT = regex(rf"\s*(?:\([^()]*\)\s*)?(?:,|\s(?:và|cùng)\s)\s*{ADDRESSED}")
"""What parts those whose place is told behind the last of them (``A và B, ủy viên``)."""
_OF_MANY = regex(r".*viên(?: thường trực)?", re.IGNORECASE)
"""Places that several people have."""
_SEVERAL = regex(r"\b[Cc]ác\s+(?:đồng chí|đ/c|ông|bà|ông,\s*bà)\s*:?\s*$")
_NEAR = 30
"""Characters before a name in which what opens a row of names is looked for."""


class Place(Struct, frozen=True):
    """A place on a body that a line tells of somebody, as it is written there; ``told`` says whether it is."""

    mention: PersonMention
    title: str
    told: bool


class _Told(Struct):
    """What a line says of one of those it lists: his place, whether it tells it, and behind him, and what he is too."""

    place: str | None
    told: bool
    behind: bool = False
    also: str | None = None


def places_of(
    view: PassageView, listed: Sequence[PersonMention], start: int, stop: int, default: str | None
) -> Iterator[Place]:
    """The places of those listed between two offsets; who is told none has the ``default``, if there is one."""
    found: list[_Told] = []
    title, at, labelled = default, start, False
    for mention, following in zip(listed, [*listed[1:], None], strict=True):
        before = _BEFORE.search(view.marked, at, mention.span.start_char)
        if before is not None and (before["opens"] or only_addressed(before["rest"])):
            title, labelled = _as_called(before["title"]), True
        elif _NEXT_CLAUSE.search(view.marked, at, mention.span.start_char):
            title, labelled = default, False
        behind = _BEHIND.search(view.marked, mention.span.end_char)
        if behind is not None and behind.end() > (following.span.start_char if following is not None else stop):
            behind = None  # …; Tổ phó B: the place of B
        at = behind.end() if behind is not None else mention.span.end_char
        if behind is None:
            found.append(_Told(title, labelled))
        elif title is not None and (behind["also"] or behind["and"]):
            found.append(_Told(title, told=True, also=_as_called(behind["title"])))
        else:
            found.append(_Told(_as_called(behind["title"]), told=True, behind=True))
    _share(view, listed, found)
    for mention, told in zip(listed, found, strict=True):
        for place in (told.place, told.also):
            if place is not None:
                yield Place(mention, place, told.told)


def _as_called(title: str) -> str:
    title = squeeze(title).replace("Uỷ", "Ủy").replace("uỷ", "ủy")
    return title.lower() if title.isupper() else title


def _share(view: PassageView, listed: Sequence[PersonMention], found: list[_Told]) -> None:
    """Gives a place told behind a row of people to each of it (``các đồng chí A, phó phòng và B làm thành viên``)."""
    for place in range(len(listed) - 2, -1, -1):
        left, told, following = listed[place], found[place], found[place + 1]
        gap = view.marked[left.span.end_char : listed[place + 1].span.start_char]
        opened = _is_opened(view, listed[: place + 1]) and _NEXT_CLAUSE.search(gap) is None
        shared = following.behind and following.place is not None and _OF_MANY.fullmatch(following.place)
        if shared and not told.behind and (opened or _JOINT.fullmatch(gap)):
            found[place] = following


def _is_opened(view: PassageView, row: Sequence[PersonMention]) -> bool:
    """Whether a row of people, each perhaps with a post, is opened by ``các đồng chí`` in the clause of its last."""
    for one in reversed(row):
        start = one.span.start_char
        if _SEVERAL.search(view.text[max(0, start - _NEAR) : start]):
            return True
        if _NEXT_CLAUSE.search(view.marked, max(0, start - _NEAR), start):
            return False
    return False


def reach_of(view: PassageView, start: int) -> int:
    """Where a list ends that begins at an offset: with its sentence, and with the next ones that begin with a place."""
    end = view.sentence_end(start)
    while end < len(view.text) and _OPENS_WITH_PLACE.match(view.text, end):
        end = view.sentence_end(end + len(view.text[end:]) - len(view.text[end:].lstrip()))
    return end


_OPENS_WITH_PLACE = regex(rf"\s*(?:các\s+)?{PLACE}\b", re.IGNORECASE)


def opens_with_post(text: str) -> bool:
    """Whether a text begins with a place on a body, or tells of a further post (``kiêm Đội trưởng …``)."""
    return text.startswith("kiêm ") or _OPENS_WITH_PLACE.match(text) is not None


def is_place(title: str) -> bool:
    """Whether a title is that of a place on a body, and nothing more."""
    return _IS_PLACE.fullmatch(squeeze(title)) is not None


_IS_PLACE = regex(rf"{PLACE}{_OF_IT}", re.IGNORECASE)


def only_addressed(text: str) -> bool:
    """Whether nothing but forms of address stands before a name."""
    before = words_of(text)
    return before_address(before, len(before)) == 0
