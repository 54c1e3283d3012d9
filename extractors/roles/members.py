"""Who is on a body because a line opens the list of its members.

An opening names a body and ends where its members begin: ``Tổ số 1: …``, ``Tiểu ban Nội dung do …``, ``thành lập
Tổ rà soát gồm: …``, ``Có mặt 9/11 thành viên Hội đồng:``. Behind it, in the line or in the items below it, people are
named, each with his place on the body, or as one of its members.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec import Struct

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.numerals import number_of
from extractors.patterns import ITEM, level_of_item
from extractors.records import PersonMention, RoleMention, Span
from extractors.roles.bodies import NUMBERED, ORGANISATIONS, Bodies, Body
from extractors.roles.items import is_item, past_number
from extractors.roles.places import PLACE, Place, is_place, only_addressed, places_of, reach_of
from extractors.roles.seats import place_on, title_in_full
from extractors.sentences import END
from extractors.view import PassageView, ReportView

_COUNT = r"(?:\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
_WHO = r"(?:ông,?\s*bà|đồng chí|đ/c|ông|bà|người|thành viên|ủy viên|anh|chị|vị|cán bộ)\b"
_BRACKETS = r"(?:\s*\([^()]{1,60}\))?"
_TERM = r"(?:,?\s+(?:khóa|nhiệm kỳ)\s+[\w/-]+(?:\s*[-–]\s*\d{4})?)?"
_TEAM = regex(
    rf"(?:^\s*(?:{ITEM}|Điều\s+\d{{1,2}}\s*[.:])?\s*|\b(?:[Cc]ử|[Tt]hành lập|[Ll]ập)\s+)"
    rf"(?P<team>(?:Tổ|Đội|Nhóm|Tiểu ban|Đoàn|Bộ phận)\s[^:;{END}\n()]{{1,90}}?)"
    rf"(?={_BRACKETS}(?:\s*:(?:\s|$)|\s+do\s+(?:đ/c|đồng chí|ông|bà)\s|,?\s+(?:gồm|có\s+{_COUNT})\b|"
    rf"[{END}]\s*{PLACE}\s*:))"
)
"""A line that begins with a team, or sets one up, and goes on with whom it has."""
_NO_TEAM = regex(
    r"(?:Tổ (?:chức|dân phố|trưởng|phó|viên)|Đoàn (?:viên|thể|[Cc]hủ tịch|[Tt]hư ký)|Đội (?:tuyển|ngũ|viên|trưởng|phó)|"
    r"Nhóm (?:vấn đề|đối tượng|nhiệm vụ|giải pháp|trưởng|phó))\b"
)
"""What begins as a team does and is none."""
_MADE_UP = regex(
    rf"{_BRACKETS}{_TERM}{_BRACKETS},?(?:\s+(?:bao gồm|gồm)(?:\s+có)?|\s+có(?=\s+\d)|(?=\s+\d{{1,2}}\s+{_WHO}))"
    rf"(?:\s+(?P<count>{_COUNT})\b)?(?:\s*(?:các\s+)?{_WHO}(?:,?\s*(?:và\s+)?{_WHO})*)?(?:\s+có tên)?"
    rf"(?:\s+(?:sau đây|sau|dưới đây|như sau))?(?:\s*:|,(?:\s+gồm)?|[^:;{END}]{{0,160}}:$)?(?=\s|$)",
    re.IGNORECASE,
)
"""What behind a body's name says whom it is made up of."""
_NAMES = regex(rf"{_BRACKETS}(?:\s*:|(?P<led>\s+do(?=\s))|[{END}])")
"""What behind a team's name stands before those who are on it, or who lead it."""
_ATTEND = regex(
    rf"(?:^|[\s(;:{END}])(?:(?:Các\s+)?(?:[Tt]hành|[Ủủ]y|[Uu]ỷ)\s+viên\s+)?"
    r"(?:(?P<absent>[Vv]ắng(?:\s+mặt)?)|[Cc]ó mặt\s*:?\s*(?=\d{1,2}\s*/\s*\d{1,2}\s+(?:thành|ủy|uỷ) viên))"
    rf"[^:(\n{END}]{{0,60}}(?:\([^()]{{0,40}}\)\s*)?(?::|(?(absent)(?=\((?:đ/c|đồng chí|ông|bà)\s)|(?!)))"
)
"""Who of a council comes to its meeting, and who does not."""
_UNDONE = regex(r"\b(?:thôi|miễn nhiệm|thay|không|bắt|thăm|làm việc với)\b")
"""A line that also tells who leaves, is replaced or is met is left to others."""
_BLANKS = regex(r"\s{40}")
"""Layout by blanks: no line of text."""
_CALLED = (("tổ", "tổ viên"), ("đội", "đội viên"))
"""What members are called, where the report calls them so."""


class Opening(Struct, frozen=True):
    """Where the members of a body begin: in the line of ``view``, behind ``end``, or else in the items below it.

    Who is told no place is what ``default`` says; ``sure`` means that all listed are on the body, told places or not.
    """

    view: PassageView
    body: str
    start: int
    end: int
    stop: int
    default: str | None
    sure: bool = False
    count: int | None = None


class Listed(Struct, frozen=True):
    """A place that an opening gives, and whether the list tells it: it is a member's who has no other on the body."""

    role: RoleMention
    told: bool


def with_members(
    report: ReportView, named: dict[int, list[PersonMention]], roles: list[RoleMention], bodies: Bodies
) -> list[RoleMention]:
    """The roles with the places of those whom lists name, which stand for what was read there without the body.

    A place that was read with a fuller name of the body, or as it is, stays.
    """
    listed = [
        Listed(place_on(opening.body, place.mention.span, place.mention, place.title), place.told)
        for view in report.passages
        if view.passage.kind != "cell"
        for opening in _openings(report, view, named.get(view.passage.index, []), bodies)
        for place in _members(report, opening, named)
    ]
    if not listed:
        return roles
    fuller = [role for role in roles if any(_says_more(role, one.role) for one in listed)]
    sits: dict[Span, list[str]] = defaultdict(list)
    for role in roles:
        sits[role.person].append(fold(role.organization or "-"))
    places = [
        one.role
        for one in listed
        if not any(_says_more(role, one.role) for role in fuller)
        and (one.told or not any(_are_one(one.role, organ) for organ in sits[one.role.person]))
    ]
    placed = {role.person for role in (*fuller, *places)}
    told = {_key(place) for place in places}
    kept = [role for role in roles if role in fuller or not _is_told_again(role, placed, told)]
    return kept + places


def _are_one(place: RoleMention, organ: str) -> bool:
    """Whether a body is an organisation, folded, however much of its name each tells."""
    body = fold(place.organization or "")
    return body.startswith(organ) or organ.startswith(body)


def _key(role: RoleMention) -> tuple[Span, str]:
    return role.person, fold(title_in_full(role.title))


def _is_told_again(role: RoleMention, placed: set[Span], told: set[tuple[Span, str]]) -> bool:
    """Whether a role is a place that an opening gives, or one without a body; with its own organ it is none."""
    if role.person not in placed or not is_place(role.span.surface):
        return False
    return _key(role) in told or role.organization is None or role.inherited


def _says_more(role: RoleMention, place: RoleMention) -> bool:
    """Whether a role is a place on the same body by a fuller name."""
    known, body = fold(role.organization or ""), fold(place.organization or "")
    same = role.person == place.person and is_place(role.title)
    return same and len(known) > len(body) and known.startswith(body)


def _openings(
    report: ReportView, view: PassageView, mentions: Sequence[PersonMention], bodies: Bodies
) -> Iterator[Opening]:
    if _BLANKS.search(view.marked):
        return
    team = _team(report, view, bodies)
    if team is not None:
        yield team
        return
    here = (one for one in bodies.told if one.passage == view.passage.index and one.head not in ORGANISATIONS)
    for body in here:
        if made := _made_up(report, view, body, bodies):
            yield made
    yield from _leading_meeting(view, bodies)
    if attends := _attending(report, view, bodies):
        yield attends


def _team(report: ReportView, view: PassageView, bodies: Bodies) -> Opening | None:
    """The opening of a line that begins with a team."""
    match = _TEAM.search(view.marked)
    if match is None or _NO_TEAM.match(match["team"]) or _UNDONE.search(view.text):
        return None
    body = _named(report, view, match, bodies)
    end = match.end("team")
    if made := _made_up(report, view, body, bodies):
        return made
    names = _NAMES.match(view.marked, end)
    if names is None:
        return None
    default = None if names["led"] else _called(report, body.name)
    return Opening(view, bodies.in_full(body.name), body.start, names.end(), reach_of(view, names.end()), default)


def _made_up(report: ReportView, view: PassageView, body: Body, bodies: Bodies) -> Opening | None:
    """``Ban kiểm phiếu gồm: …``: a body that the line says to be made up of people."""
    match = _MADE_UP.match(view.marked.rstrip(), body.end)
    if match is None or _UNDONE.search(view.text, match.end(), view.sentence_end(match.end())):
        return None
    count, stop = match["count"], reach_of(view, match.end())
    number = None if count is None else int(count) if count.isdigit() else number_of(count.lower())
    called = _called(report, body.name)
    return Opening(view, bodies.in_full(body.name), body.start, match.end(), stop, called, count=number)


def _named(report: ReportView, view: PassageView, match: re.Match[str], bodies: Bodies) -> Body:
    """The team of a line, by what the report calls it where that is more than the line does."""
    start, end = match.span("team")
    name = _PLACED.sub("", squeeze(match["team"]).rstrip(","))
    known = next((one for one in bodies.told if (one.passage, one.start) == (view.passage.index, start)), None)
    if (known is not None and NUMBERED.match(name)) or (known is not None and len(known.name) >= len(name)):
        name = known.name
    elif name.startswith("Đoàn "):
        name = _delegation(report, view, name)
    return Body(view.passage.index, start, end, fold(name), name)


_PLACED = regex(r",?\s+(?:đặt tại|với thành phần|theo|do|để|nhằm|có trách nhiệm|trực thuộc)\s.*")
"""What follows the name of a team in the line that makes it up."""


def _delegation(report: ReportView, opening: PassageView, team: str) -> str:
    """The delegation as a line above, which may be the title, says whereto it goes."""
    for view in report.passages[: opening.passage.index]:
        at = view.text.find(team)
        told = squeeze(view.text[at:].split("\n")[0]) if at >= 0 and view.passage.kind != "cell" else ""
        if len(told) > len(team) and _ENDS.search(told) is None and len(told.split()) <= _LONGEST:
            return told
    return team


_ENDS = regex(r"[:;,]|\bgồm\b")
_LONGEST = 16
"""Words of a delegation's name."""


def _leading_meeting(view: PassageView, bodies: Bodies) -> Iterator[Opening]:
    """Who leads the meeting whose minutes the line is of, all of them told by name (``Đoàn Chủ tịch: A; B``)."""
    for match in _PRESIDIUM.finditer(view.marked):
        body = bodies.in_full(squeeze(match["body"]))
        stop = view.sentence_end(match.end())
        if _UNDONE.search(view.text, match.end(), stop) is None:
            yield Opening(view, body, match.start(), match.end(), stop, "thành viên", sure=True)


_PRESIDIUM = regex(
    rf"\b(?P<body>Đoàn [Cc]hủ tịch|Đoàn [Tt]hư ký|Chủ tịch đoàn){_BRACKETS}"
    rf"(?:,?\s+(?:gồm có|gồm|có))?(?:\s+{_COUNT}\s+{_WHO}[^:;{END}]{{0,30}}?)?\s*(?::|,\s+gồm)\s"
)


def _attending(report: ReportView, view: PassageView, bodies: Bodies) -> Opening | None:
    """Who of the council whose minutes the paper is came to its meeting, and who did not."""
    body = bodies.of_paper("hội đồng") if bodies.meets else None
    match = _ATTEND.search(view.marked) if body is not None else None
    if body is None or match is None:
        return None
    stop = view.sentence_end(match.end())
    return Opening(view, body, match.start(), match.end(), stop, _called_on_council(report), sure=True)


def _called_on_council(report: ReportView) -> str:
    """What minutes call the members of a council, where they say how many there are, or else anywhere."""
    counted = (match for view in report.passages if (match := _MEMBERS.search(fold(view.text))))
    if (match := next(counted, None)) is not None:
        return match["called"]
    return "ủy viên" if any("ủy viên" in fold(view.text) for view in report.passages) else "thành viên"


_MEMBERS = regex(r"\b\d{1,2}\s+(?P<called>(?:thành|ủy) viên)\b")


def _members(report: ReportView, opening: Opening, named: dict[int, list[PersonMention]]) -> Iterator[Place]:
    view, mentions = opening.view, named.get(opening.view.passage.index, [])
    listed = [one for one in mentions if opening.end <= one.span.start_char < opening.stop]
    if listed:
        places = [*places_of(view, listed, opening.end, opening.stop, opening.default)]
        if opening.sure or len(listed) == opening.count or any(place.told for place in places):
            yield from places
        return
    if view.text[opening.end :].strip(" .,;"):
        return
    items = [*_items_below(report, opening, named)]
    places = [place for item, one in items for place in places_of(item, [one], 0, len(item.text), opening.default)]
    if opening.sure or len(items) == opening.count or any(place.told for place in places):
        yield from places


def _items_below(
    report: ReportView, opening: Opening, named: dict[int, list[PersonMention]]
) -> Iterator[tuple[PassageView, PersonMention]]:
    """Whom the items below an opening begin with, up to where the list ends or the next opening stands."""
    level = level_of_item(opening.view.text)
    for below in report.passages[opening.view.passage.index + 1 :]:
        mentions = named.get(below.passage.index, [])
        if below.passage.kind == "cell" or (level[0] and level_of_item(below.text) == level):
            return
        if not is_item(below) and not mentions:
            return
        start = past_number(below.text)
        first = next((one for one in mentions if one.span.start_char >= start), None)
        if first is None or not only_addressed(below.text[start : first.span.start_char]):
            if below.text.rstrip().endswith(":"):
                return  # a label, of whom it speaks
            continue
        yield below, first


def _called(report: ReportView, body: str) -> str:
    called = next((name for head, name in _CALLED if fold(body).startswith(f"{head} ")), "thành viên")
    return called if any(called in fold(view.text) for view in report.passages) else "thành viên"
