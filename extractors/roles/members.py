"""Who is on a body because a line opens the list of its members.

An opening names a body and ends where its members begin: ``Tổ số 1: …``, ``Tiểu ban Nội dung do …``, ``thành lập
Tổ rà soát gồm: …``, ``Có mặt 9/11 thành viên Hội đồng:``. Behind it, in the line or in the items below it, people are
named, each with his place on the body, or as one of its members.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.numerals import number_of
from extractors.patterns import ITEM, level_of_item
from extractors.records import PersonMention, RoleMention, Span
from extractors.roles.bodies import Bodies
from extractors.roles.items import is_item, past_number
from extractors.roles.places import Place, is_place, only_addressed, places_of, tells_place
from extractors.roles.seats import place_on
from extractors.sentences import END
from extractors.view import PassageView, ReportView

LISTED = "listed on a body"
_COUNT = r"0?(?P<count>\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
_WHO = r"(?:ông,?\s*bà|đồng chí|đ/c|ông|bà|người|thành viên|ủy viên|anh|chị|vị|cán bộ)\b"
_BRACKETS = r"(?:\s*\([^()]{1,60}\))?"
_TERM = r"(?:,?\s+(?:khóa|nhiệm kỳ)\s+[\w/-]+(?:\s*[-–]\s*\d{4})?)?"
_TEAM = regex(
    rf"\s*(?:{ITEM}|Điều\s+\d{{1,2}}\s*[.:])?\s*(?:(?:Thành lập|Lập)\s+)?"
    rf"(?P<team>(?:Tổ|Đội|Nhóm|Tiểu ban|Đoàn|Bộ phận)\s[^:;{END}\n()]{{1,90}}?){_BRACKETS}"
    r"(?P<how>\s*:(?=\s|$)|(?=\s+do\s+(?:đ/c|đồng chí|ông|bà)\s)|\s+gồm(?:\s+có)?\s*:?(?=\s|$))"
)
"""A line that begins with a team and goes on with whom it has."""
_NO_TEAM = regex(
    r"(?:Tổ (?:chức|dân phố)|Đoàn (?:viên|thể)|Đội (?:tuyển|ngũ|viên)|Nhóm (?:vấn đề|đối tượng|nhiệm vụ|giải pháp))\b"
)
"""What begins as a team does and is none."""
_MADE_UP = regex(
    rf"{_BRACKETS}{_TERM},?\s*(?:(?:bao gồm|gồm)(?:\s+có)?|có(?=\s+\d)|(?=\d{{1,2}}\s+{_WHO}))"
    rf"(?:\s+{_COUNT}\b)?(?:\s*(?:các\s+)?{_WHO}(?:,?\s*(?:và\s+)?{_WHO})*)?(?:\s+có tên)?"
    r"(?:\s+(?:sau đây|sau|dưới đây|như sau))?(?:\s*:|,(?:\s+gồm)?)?(?=\s|$)",
    re.IGNORECASE,
)
"""What behind a body's name says whom it is made up of."""
_ATTEND = regex(
    rf"\s*(?:{ITEM}\s*)?(?:(?:Các\s+)?(?:[Tt]hành|[Ủủ]y|[Uu]ỷ)\s+viên\s+)?"
    r"(?:(?P<absent>[Vv]ắng(?:\s+mặt)?)|[Cc]ó mặt\s*:?\s*(?=\d{1,2}\s*/\s*\d{1,2}\s+(?:thành|ủy|uỷ) viên))"
    rf"[^:(\n{END}]{{0,60}}(?:\([^()]{{0,40}}\)\s*)?(?::|(?=\((?:đ/c|đồng chí|ông|bà)\s))"
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


def find_members(report: ReportView, named: dict[int, list[PersonMention]], bodies: Bodies) -> list[RoleMention]:
    """The places on bodies of those whom a line names behind its opening, or the items below it."""
    return [
        place_on(opening.body, place.mention.span, place.mention, place.title, LISTED)
        for view in report.passages
        if view.passage.kind != "cell"
        for opening in _openings(report, view, named.get(view.passage.index, []), bodies)
        for place in _members(report, opening, named)
    ]


def beside_listed(roles: list[RoleMention], listed: list[RoleMention]) -> list[RoleMention]:
    """The roles with the places of those listed, which stand for what was read of the same words without the body.

    A place that was read with a fuller name of the body stays.
    """
    fuller = [role for role in roles if any(_says_more(role, place) for place in listed)]
    listed = [place for place in listed if not any(_says_more(role, place) for role in fuller)]
    lines = {place.person.passage for place in listed}
    told = {(place.person, fold(place.title)) for place in listed}
    kept = [role for role in roles if not _is_told_again(role, lines, told) or role in fuller]
    return kept + listed


def _is_told_again(role: RoleMention, lines: set[int], told: set[tuple[Span, str]]) -> bool:
    """Whether a role is a place that an opening gives; with its own organ it is none (Ủy viên Bộ Chính trị)."""
    if role.person.passage not in lines or not is_place(role.title):
        return False
    return role.organization is None or role.inherited or (role.person, fold(role.title)) in told


def _says_more(role: RoleMention, place: RoleMention) -> bool:
    same = role.person == place.person and is_place(role.title)
    known, body = fold(role.organization or ""), fold(place.organization or "")
    return same and len(known) > len(body) and known.startswith(body)


def _openings(
    report: ReportView, view: PassageView, mentions: Sequence[PersonMention], bodies: Bodies
) -> Iterator[Opening]:
    if _BLANKS.search(view.marked):
        return
    found = [*_team(report, view, bodies)] or [*_made_up(report, view, bodies), *_attending(report, view, bodies)]
    yield from found


def _team(report: ReportView, view: PassageView, bodies: Bodies) -> Iterator[Opening]:
    match = _TEAM.match(view.marked)
    if match is None or _NO_TEAM.match(match["team"]) or _UNDONE.search(view.text):
        return
    name = squeeze(match["team"])
    led = not match["how"]
    default = None if led else _called(report, name)
    yield Opening(view, bodies.in_full(name), match.start("team"), match.end(), len(view.text), default)


def _made_up(report: ReportView, view: PassageView, bodies: Bodies) -> Iterator[Opening]:
    """``Ban kiểm phiếu gồm: …``: the bodies that the line says to be made up of people."""
    here = [body for body in bodies.told if body.passage == view.passage.index]
    for body in here:
        match = _MADE_UP.match(view.marked, body.end)
        if match is None or _UNDONE.search(view.text, match.end(), view.sentence_end(match.end())):
            continue
        count = match["count"]
        yield Opening(
            view,
            bodies.in_full(body.name),
            body.start,
            match.end(),
            view.sentence_end(match.end()),
            _called(report, body.name),
            count=int(count) if count and count.isdigit() else number_of(count.lower()) if count else None,
        )


def _attending(report: ReportView, view: PassageView, bodies: Bodies) -> Iterator[Opening]:
    """Who of the council whose minutes the paper is came to its meeting, and who did not."""
    body = bodies.of_paper("hội đồng") if bodies.meets else None
    match = _ATTEND.match(view.marked) if body is not None else None
    if body is None or match is None:
        return
    stop = view.sentence_end(match.end())
    yield Opening(view, body, match.start(), match.end(), stop, "Thành viên", sure=True)


def _members(report: ReportView, opening: Opening, named: dict[int, list[PersonMention]]) -> Iterator[Place]:
    view, mentions = opening.view, named.get(opening.view.passage.index, [])
    listed = [one for one in mentions if opening.end <= one.span.start_char < opening.stop]
    if listed:
        if opening.sure or tells_place(view.text, opening.end) or len(listed) == opening.count:
            yield from places_of(view, listed, opening.end, opening.stop, opening.default)
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
