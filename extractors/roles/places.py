"""The places on a body that a line tells of those it lists: behind each, before him, or behind several at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.patterns import ADDRESSED
from extractors.records import PersonMention, Span
from extractors.roles.items import NEAR, just_before, only_addressed
from extractors.sentences import END
from extractors.view import PassageView

PLACE = (
    r"(?:(?:phó\s+)?trưởng\s+(?:nhóm|đoàn|tiểu ban|ban)|phó\s+(?:nhóm|đoàn|tiểu ban|ban|tổ trưởng)|"
    r"(?:tổ|đội|nhóm)\s+(?:trưởng|phó)|(?:tổ|đội|thành|[ủu][yỷ])\s+viên|thư ký|"
    r"(?:phó\s+)?(?:chủ tịch|chủ nhiệm)(?=(?:\s+(?:thường trực|thứ nhất))?\s+(?:hội đồng|HĐ)\b"
    r"(?! nhân dân| quản trị| trường| thành viên)))(?:\s+(?:thường trực|thứ nhất|TT\b))?"
)
"""A place on a body, as a pattern that asks for no case."""
_LEADS_COUNCIL = r"(?:phó\s+)?(?:chủ tịch|chủ nhiệm)(?:\s+(?:thường trực|thứ nhất))?(?=(?:[\s;]|\.)*$)"
"""A place on a council at the end of a line that lists its members (``1. Ông A - Chủ tịch``)."""
_OF_IT = r"(?:\s+(?P<of>đoàn|tổ|nhóm|đội|ban|tiểu ban|hội đồng|HĐ|BCĐ|BTC))?"
"""How a list goes on that says for each of whom the place is (``thư ký Đoàn``)."""
_BEHIND = regex(
    rf"(?:\b(?:làm|là|(?P<also>kiêm))\s+|[-–,;:(]\s*(?P<and>kiêm\s+)?|\s{{3,}}|\bvà\s+)(?:các\s+)?"
    rf"(?P<title>{PLACE}|{_LEADS_COUNCIL}){_OF_IT}\b(?=\s*(?:[,;)]|[{END}]|$|và\s|kiêm\s))",
    re.IGNORECASE,
)
_RIGHT_BEHIND = regex(rf"\s+(?P<title>{PLACE}){_OF_IT}\b(?=\s*(?:[,;)]|[{END}]|$))", re.IGNORECASE)
"""``đồng chí A tổ viên``: a place behind a name without a sign."""
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
_FARTHEST = 300
"""Characters behind a name within which his place is told."""
_SORTS = ("tiểu ban", "ban", "tổ", "đoàn", "đội", "nhóm", "hội đồng")
"""How the names of bodies begin that places name by their first word."""
_SORTS_IN_LETTERS = {"hđ": "hội đồng", "bcđ": "ban", "btc": "ban"}
_SORT_OF_TITLE = regex(
    r"(?:phó\s+)?trưởng\s+(tiểu ban|nhóm|đoàn|ban)|phó\s+(tiểu ban|nhóm|đoàn|ban|tổ)|(tổ|đội|nhóm)\s"
)


_OF_COUNCIL = regex(r"(?:phó\s+)?(?:chủ tịch|chủ nhiệm)\b")


class Place(Struct, frozen=True):
    """A place on a body that a line tells of somebody, where it stands; ``told`` says whether it is told of him."""

    mention: PersonMention
    title: str
    span: Span
    told: bool


class _Titled(Struct, frozen=True):
    """A place as a line writes it."""

    title: str
    start: int
    end: int


class _Told(Struct):
    """What a line says of one of those it lists: his places, and whether they stand behind him."""

    places: list[_Titled]
    behind: bool = False


def places_of(
    view: PassageView, listed: Sequence[PersonMention], reach: tuple[int, int], body: str, default: str | None
) -> Iterator[Place]:
    """The places on a body of those listed in a reach of a passage.

    Who is told none has the ``default``, if there is one.
    """
    found: list[_Told] = []
    at, stop = reach
    label: list[_Titled] = []
    for mention, following in zip(listed, [*listed[1:], None], strict=True):
        before = _BEFORE.search(view.marked, at, mention.span.start_char)
        if before is not None and (before["opens"] or only_addressed(before["rest"])) and _fits(before, body):
            label = [_titled(before)]
        elif _NEXT_CLAUSE.search(view.marked, at, mention.span.start_char):
            label = []
        until = following.span.start_char if following is not None else stop
        own, also = _behind(view, mention.span.end_char, until, body)
        at = own[-1].end if own else mention.span.end_char
        if also and (label or default is not None):
            own = [*label, *own] if label else [_Titled(default or "", *_where(mention)), *own]
        found.append(_Told(own or label, behind=bool(own)))
    _share(view, listed, found)
    for mention, told in zip(listed, found, strict=True):
        for place in told.places:
            yield Place(mention, place.title, view.span(place.start, place.end), told=True)
        if not told.places and default is not None:
            yield Place(mention, default, mention.span, told=False)


def _where(mention: PersonMention) -> tuple[int, int]:
    return mention.span.start_char, mention.span.end_char


def _behind(view: PassageView, start: int, until: int, body: str) -> tuple[list[_Titled], bool]:
    """The places on the body that stand behind a name, and whether they come to another (``kiêm thư ký``)."""
    end = min(until, start + _FARTHEST)
    told = [_RIGHT_BEHIND.match(view.marked, start, min(end + 1, len(view.marked)))]
    told += _BEHIND.finditer(view.marked, start, min(end + 1, len(view.marked)))
    matches = [match for match in told if match is not None and match.end() <= until and _fits(match, body)]
    joined = matches[0].groupdict() if matches else {}
    return [_titled(match) for match in matches], bool(joined.get("also") or joined.get("and"))


def _fits(match: re.Match[str], body: str) -> bool:
    """Whether a place may be one on a body: what it says of whose it is, is what the body's name begins with."""
    sort = next((sort for sort in _SORTS if fold(body).startswith(f"{sort} ") or fold(body) == sort), None)
    of = _SORTS_IN_LETTERS.get(fold(match["of"] or ""), fold(match["of"] or ""))
    if _OF_COUNCIL.match(fold(match["title"])) and not of:
        return sort == "hội đồng" and match[0].lstrip()[:1] in ("-", "–", ":")  # 1. Ông A - Chủ tịch
    titled = _SORT_OF_TITLE.match(fold(match["title"]))
    told = of or (next(filter(None, titled.groups()), "") if titled is not None else "")
    return not told or sort is None or told == sort


def _titled(match: re.Match[str]) -> _Titled:
    title = squeeze(match["title"]).replace("Uỷ", "Ủy").replace("uỷ", "ủy")
    return _Titled(title.lower() if title.isupper() else title, *match.span("title"))


def _share(view: PassageView, listed: Sequence[PersonMention], found: list[_Told]) -> None:
    """Gives a place told behind a row of people to each of it (``các đồng chí A, phó phòng và B làm thành viên``)."""
    opened = _opened(view, listed)
    for place in range(len(listed) - 2, -1, -1):
        left, told, following = listed[place], found[place], found[place + 1]
        gap = view.marked[left.span.end_char : listed[place + 1].span.start_char]
        in_row = opened[place] and _NEXT_CLAUSE.search(gap) is None
        shared = following.behind and len(following.places) == 1 and _OF_MANY.fullmatch(following.places[0].title)
        if shared and not told.behind and (in_row or _JOINT.fullmatch(gap)):
            found[place] = following


def _opened(view: PassageView, listed: Sequence[PersonMention]) -> list[bool]:
    """For each of those listed, whether ``các đồng chí`` opens the row in which he stands, in his clause."""
    found: list[bool] = []
    for mention in listed:
        start = mention.span.start_char
        opens = _SEVERAL.search(just_before(view, mention)) is not None
        parted = _NEXT_CLAUSE.search(view.marked, max(0, start - NEAR), start) is not None
        goes_on = bool(found) and found[-1] and not parted
        found.append(opens or goes_on)
    return found


def reach_of(view: PassageView, start: int) -> int:
    """Where a list ends that begins at an offset: with its sentence, and with the next ones that begin with a place."""
    end = view.sentence_end(start)
    while end < len(view.text) and (opens := _OPENS_WITH_PLACE.match(view.text, end)):
        end = view.sentence_end(opens.end())
    return end


_OPENS_WITH_PLACE = regex(rf"\s*(?:các\s+)?{PLACE}\b", re.IGNORECASE)


def is_place(title: str) -> bool:
    """Whether a title is that of a place on a body, and nothing more."""
    return _IS_PLACE.fullmatch(squeeze(title)) is not None


_IS_PLACE = regex(rf"{PLACE}{_OF_IT}", re.IGNORECASE)
