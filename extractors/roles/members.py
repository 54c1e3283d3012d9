"""Who is on a body because a line opens the list of its members.

An opening names a body and ends where its members begin: ``Tổ số 1: …``, ``Tiểu ban Nội dung do …``, ``thành lập
Tổ rà soát gồm: …``, ``Có mặt 9/11 thành viên Hội đồng:``. Behind it, in the line or in the items below it, people are
named, each with his place on the body, or as one of its members.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from msgspec import Struct

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.casing import usual_case
from extractors.numerals import number_of
from extractors.patterns import NUMBER, is_beside, kind_of_item
from extractors.records import PersonMention, RoleMention, Span
from extractors.roles.bodies import NUMBERED, ORGANISATIONS, Bodies, Body, goes_on
from extractors.roles.items import BEHIND_LISTED, of_line, only_addressed, past_number
from extractors.roles.places import PLACE, Place, is_place, places_of, reach_of
from extractors.roles.seats import place_on, title_in_full
from extractors.sentences import END
from extractors.view import PassageView, ReportView

_COUNT = r"(?:\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
_WHO = r"(?:ông,?\s*bà|đồng chí|đ/c|ông|bà|người|thành viên|ủy viên|anh|chị|vị|cán bộ)\b(?:\s*\((?:bà|ông)\))?"
_BRACKETS = r"(?:\s*\([^()]{1,100}\))?"
_TERM = r"(?:,?\s+(?:khóa|nhiệm kỳ)\s+[\w/-]+(?:\s*[-–]\s*\d{4})?)?"
_TEAM = regex(
    rf"(?:^\s*(?:{NUMBER}|Điều\s+\d{{1,2}}\s*[.:])?\s*|\b(?:[Cc]ử|[Ll]ập)\s+)"
    rf"(?P<team>(?:Tổ|Đội|Nhóm|Tiểu ban|Đoàn|Bộ phận)\s[^:;{END}\n()]{{1,90}}?)"
    rf"(?={_BRACKETS}(?:\s*:(?:\s|$)|\s+do\s+(?:đ/c|đồng chí|ông|bà)\s|,?\s+(?:gồm|có\s+{_COUNT})\b|"
    rf"[{END}]\s*(?i:{PLACE})\s*:))"
)
"""A line that begins with a team, or sets one up, and goes on with whom it has."""
_NO_TEAM = regex(
    r"(?:Tổ (?:chức|dân phố|trưởng|phó|viên|ấm|hợp|quốc)|Đoàn (?:viên|thể|kết|[Cc]hủ tịch|[Tt]hư ký)|"
    r"Đội (?:tuyển|ngũ|viên|trưởng|phó)|Nhóm (?:vấn đề|đối tượng|nhiệm vụ|giải pháp|trưởng|phó|máu|tuổi|nợ))\b"
)
"""What begins as a team does and is none."""
_UP_TO_NAMES = rf"\s*:|,(?:\s+gồm)?|\s+(?:đi|dự|tham dự|tham gia)\s[^:;{END}]{{0,160}}:$"
_MADE_UP = regex(
    rf"{_BRACKETS}{_TERM}{_BRACKETS},?"
    rf"(?:(?P<made>\s+(?:hiện(?:\s+nay)?\s+)?(?:bao gồm|gồm)(?:\s+có)?)|\s+có(?=\s+\d)|(?=\s+\d{{1,2}}\s+{_WHO}))"
    rf"(?:\s+(?P<count>{_COUNT})\b)?(?:\s*(?:các\s+)?{_WHO}(?:,?\s*(?:và\s+)?{_WHO})*)?(?:\s+có tên)?"
    rf"(?:\s+(?:sau đây|sau|dưới đây|như sau))?(?(made)(?:{_UP_TO_NAMES})?|(?:{_UP_TO_NAMES}))(?=\s|$)",
    re.IGNORECASE,
)
"""What behind a body's name says whom it is made up of."""
_NOT_ITS_OWN = regex(
    rf"\b(?:[Dd]anh sách|[Đđ]ề nghị|[Kk]ính gửi|[Tt]rình|[Bb]áo cáo|[Kk]hông|[Cc]hưa)\b[^;:{END}]{{0,40}}$"
)
"""What says before a body that those told behind it are no members of it."""
_COMPOSED = regex(rf"\s*(?:{NUMBER}\s*)?Thành phần\s+(?P<head>Đoàn|Tổ|Ban|Hội đồng)\b[^:;{END}]{{0,60}}:\s*")
_NAMES = regex(rf"{_BRACKETS}(?:\s*:|(?P<led>\s+do(?=\s))|[{END}])")
"""What behind a team's name stands before those who are on it, or who lead it."""
_LED = regex(rf"{_BRACKETS}(?:\s+{_COUNT}\s+{_WHO})?\s+do(?=\s)")
_LEADS_IT = regex(rf"\blàm\s+(?i:{PLACE})\b")
_ATTEND = regex(
    rf"(?:^\s*(?:{NUMBER}\s*)?|[(;:{END}]\s*)(?:(?:Các\s+)?(?:[Tt]hành|[Ủủ]y|[Uu]ỷ)\s+viên\s+)?"
    r"(?:(?P<absent>[Vv]ắng(?:\s+mặt)?)|[Cc]ó mặt\s*:?\s*(?=\d{1,2}\s*/\s*\d{1,2}\s+(?:thành|ủy|uỷ) viên))"
    rf"[^:(\n{END}]{{0,60}}(?:\([^()]{{0,40}}\)\s*)?(?::|(?(absent)(?=\((?:đ/c|đồng chí|ông|bà)\s)|(?!)))"
)
"""Who of a council comes to its meeting, and who does not."""
_PRESIDIUM = regex(
    rf"\b(?P<body>Đoàn [Cc]hủ tịch|Đoàn [Tt]hư ký|Chủ tịch đoàn){_BRACKETS}"
    rf"(?:,?\s+(?:gồm có|gồm|có))?(?:\s+{_COUNT}\s+{_WHO}[^:;{END}]{{0,30}}?)?\s*(?::|,\s+gồm)(?:\s|$)",
    re.IGNORECASE,
)
"""Who leads a congress, told by name."""
_SECRETARIES = regex(
    rf"(?:^\s*(?:{NUMBER}\s*)?|[;{END}]\s*|\b(?:chỉ định|bầu|cử)\s+)Thư ký(?:\s+(?:Đại hội|Hội nghị))?{_BRACKETS}"
    rf"(?:,?\s+gồm)?(?:\s+{_COUNT}\s+{_WHO})?\s*:\s",
    re.IGNORECASE,
)
"""Who keeps the minutes of a congress, told by name."""
_UNDONE = regex(r"\b(?:thôi|miễn nhiệm|[Tt]hay(?! mặt)|(?<!hàng )(?<!phòng )không(?! gian)|bắt|thăm|làm việc với)\b")
"""A line that also tells who leaves, is replaced or is met is left to others."""
_ACTS = regex(r"\b(?:trao|tặng|phát biểu|khai mạc|khởi tố)\b")
"""Verbs with which a sentence goes on behind those whom it lists."""
_SUBSTITUTE = regex(r"\b(?:cử|ủy quyền|dự thay)\b")
"""What stands before whom somebody absent sends in his place."""
_BLANKS = regex(r"\s{40}")
"""Layout by blanks: no line of text."""
_CALLED = (("tổ", "tổ viên"), ("đội", "đội viên"))
"""What members are called, where the report calls them so."""
_AS_MEMBER = regex(r"[-–,:]\s*(?:[Ủủ]y viên|UV)(?:\s+(?:Hội đồng|HĐ))?\s*(?:[;,]|\.)?\s*$")
"""A line that ends with somebody's place as an ``Ủy viên``."""
_MEMBERS = regex(r"\b\d{1,2}\s+(?P<called>(?:thành|ủy) viên)\b")


class Opening(Struct, frozen=True):
    """Where the members of a body begin: in the line of ``view``, behind ``end``, or else in the items below it.

    Who is told no place is what ``default`` says; ``sure`` means that all listed are on the body, told places or not.
    """

    view: PassageView
    body: str
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

    A place that was read with a fuller name of the body stays.
    """
    listed = list(_Lists(report, named, bodies).places())
    by_holder: dict[Span, list[RoleMention]] = defaultdict(list)
    organs: dict[str, list[str]] = defaultdict(list)
    for role in roles if listed else ():
        by_holder[role.person].append(role)
        organs[role.name].append(fold(role.organization or ""))
    given: dict[Span, list[RoleMention]] = defaultdict(list)
    for one in listed:
        place = one.role
        fuller = any(_says_more(role, place) for role in by_holder[place.person])
        elsewhere = not one.told and any(organ and _are_one(place, organ) for organ in organs[place.name])
        if not fuller and not elsewhere:
            given[place.person].append(place)
    kept = [role for role in roles if not _is_told_again(role, given.get(role.person, []))]
    return kept + [place for places in given.values() for place in places]


def _are_one(place: RoleMention, organ: str) -> bool:
    """Whether a body is an organisation, folded, however much of its name each tells."""
    body = fold(place.organization or "")
    return goes_on(body, organ) or goes_on(organ, body)


def _is_told_again(role: RoleMention, places: list[RoleMention]) -> bool:
    """Whether a role is one of the places that openings give its holder, or a place without a body."""
    if any(_is_same(role, place) for place in places):
        return True
    alone = role.organization is None or role.inherited
    return bool(places) and alone and is_place(role.span.surface) and not _is_on_another(role, places)


def _is_on_another(role: RoleMention, places: list[RoleMention]) -> bool:
    """Whether a place was read on a body that is none of those of the places given."""
    organ = fold(role.organization or "")
    return role.rule == "member of a body" and bool(organ) and not any(_are_one(place, organ) for place in places)


def _is_same(role: RoleMention, place: RoleMention) -> bool:
    same = fold(title_in_full(role.title)) == fold(title_in_full(place.title))
    return same and (role.organization is None or _are_one(place, fold(role.organization)))


def _says_more(role: RoleMention, place: RoleMention) -> bool:
    """Whether a role is a place on the same body by a fuller name."""
    known, body = fold(role.organization or ""), fold(place.organization or "")
    return is_place(role.title) and len(known) > len(body) and goes_on(known, body)


class _Lists:
    """The lists of members of a report."""

    def __init__(self, report: ReportView, named: dict[int, list[PersonMention]], bodies: Bodies) -> None:
        self.report, self.named, self.bodies = report, named, bodies
        self.told: dict[int, list[Body]] = defaultdict(list)
        for body in bodies.told:
            self.told[body.passage].append(body)

    def places(self) -> Iterator[Listed]:
        """The places of all who are listed, each with its body."""
        for view in self.report.passages if self.named else ():
            for opening in self._openings(view) if view.passage.kind != "cell" else ():
                for place in self._members(opening):
                    yield Listed(place_on(opening.body, place.span, place.mention, place.title), place.told)

    def _openings(self, view: PassageView) -> Iterator[Opening]:
        if _BLANKS.search(view.marked):
            return
        team = self._team(view)
        if team is not None:
            yield team
            return
        for body in self.told[view.passage.index]:
            if body.head in ORGANISATIONS:
                continue
            if made := self._made_up(view, body, known=True) or self._led(view, body):
                yield made
        if composed := self._composed(view):
            yield composed
        yield from self._leading_meeting(view)
        if minutes := self._keeping_minutes(view):
            yield minutes
        if attends := self._attending(view):
            yield attends

    def _team(self, view: PassageView) -> Opening | None:
        """The opening of a line that begins with a team."""
        match = _TEAM.search(view.marked)
        if match is None or _NO_TEAM.match(match["team"]) or _UNDONE.search(view.text):
            return None
        start, end = match.span("team")
        known = next((one for one in self.told[view.passage.index] if one.start == start), None)
        name = self._name(view, squeeze(match["team"]).rstrip(","), known)
        body = Body(view.passage.index, start, end, known.head if known is not None else fold(name), name)
        if made := self._made_up(view, body, known=known is not None):
            return made
        names = _NAMES.match(view.marked, end)
        if names is None:
            return None
        default = None if names["led"] else self._called(name)
        return Opening(view, self.bodies.in_full(name), names.end(), reach_of(view, names.end()), default)

    def _made_up(self, view: PassageView, body: Body, known: bool) -> Opening | None:
        """``Ban kiểm phiếu gồm: …``: a body that the line says to be made up of people."""
        match = _MADE_UP.match(view.marked.rstrip(), body.end)
        if match is None or _NOT_ITS_OWN.search(view.marked, max(0, body.start - 60), body.start):
            return None
        stop = reach_of(view, match.end())
        if _UNDONE.search(view.text, match.end(), stop):
            return None
        count = match["count"] if known else None
        number = None if count is None else int(count) if count.isdigit() else number_of(count.lower())
        full = self.bodies.in_full(body.name)
        return Opening(view, full, match.end(), stop, self._called(body.name), count=number)

    def _led(self, view: PassageView, body: Body) -> Opening | None:
        """``Tổ kiểm phiếu do bà A làm Tổ trưởng, ông B tổ viên``: a body told with who leads it."""
        led = _LED.match(view.marked, body.end)
        if led is None or _NOT_ITS_OWN.search(view.marked, max(0, body.start - 60), body.start):
            return None
        stop = reach_of(view, led.end())
        leads = _LEADS_IT.search(view.marked, led.end(), stop) is not None
        gone = _UNDONE.search(view.text, led.end(), stop) is not None
        return Opening(view, self.bodies.in_full(body.name), led.end(), stop, None) if leads and not gone else None

    def _composed(self, view: PassageView) -> Opening | None:
        """``1. Thành phần Đoàn: do bà A làm Trưởng đoàn; …``: of whom a body is made up that was told before."""
        match = _COMPOSED.match(view.marked)
        body = self.bodies.before(view.passage.index, 0, fold(match["head"])) if match is not None else None
        if match is None or body is None:
            return None
        return Opening(view, body, match.end(), reach_of(view, match.end()), self._called(body))

    def _name(self, view: PassageView, team: str, known: Body | None) -> str:
        """The team of a line, by what the report calls it where that is more than the line does."""
        name = _TAIL.sub("", team)
        if known is not None and (NUMBERED.match(name) or len(known.name) >= len(name)):
            return known.name
        return self._delegation(view, name) if name.startswith("Đoàn ") else name

    def _delegation(self, opening: PassageView, team: str) -> str:
        """The delegation as a line above, which may be the title, says whereto it goes."""
        for view in self._sending:
            at = view.text.find(team) if view.passage.index < opening.passage.index else -1
            told = squeeze(view.text[at:].split("\n")[0]) if at >= 0 else ""
            if len(told) > len(team) and _ENDS.search(told) is None and len(told.split()) <= _LONGEST:
                return told
        return team

    @cached_property
    def _sending(self) -> list[PassageView]:
        """The lines that send a delegation or set one up, or are about that."""
        return [view for view in self.report.passages if view.passage.kind != "cell" and _SENDS.search(view.text)]

    def _leading_meeting(self, view: PassageView) -> Iterator[Opening]:
        """Who leads the meeting whose minutes the line is of, all of them told by name (``Đoàn Chủ tịch: A; B``)."""
        for match in _PRESIDIUM.finditer(view.marked):
            end = match.end()
            minutes = _SECRETARIES.search(view.marked, end)
            stop = min(view.sentence_end(end), len(view.text) if minutes is None else minutes.start())
            starts = [one.span.start_char for one in self.named.get(view.passage.index, [])]
            first = next((start for start in starts if end <= start < stop), None)
            if first is None and not view.text[end:].strip() and match["body"][0].isupper():
                body = usual_case(squeeze(match["body"]))
                yield Opening(view, self.bodies.in_full(body), end, stop, "thành viên", sure=True)
                continue
            lead = _NUMBER.sub("", view.text[end : stop if first is None else first]).strip()
            if (only_addressed(lead) or lead.istitle()) and _UNDONE.search(view.text, end, stop) is None:
                yield Opening(view, self.bodies.in_full(squeeze(match["body"])), end, stop, "thành viên", sure=True)

    def _keeping_minutes(self, view: PassageView) -> Opening | None:
        """Who keeps the minutes of the congress that the paper is of (``Thư ký Đại hội: A, B``)."""
        match = _SECRETARIES.search(view.marked) if self.bodies.meeting is not None else None
        if match is None or self.bodies.meeting is None:
            return None
        stop = view.sentence_end(match.end())
        return Opening(view, self.bodies.meeting, match.end(), stop, "thư ký", sure=True)

    def _attending(self, view: PassageView) -> Opening | None:
        """Who of the council whose minutes the paper is came to its meeting, and who did not."""
        body = self.bodies.of_paper("hội đồng") if self.bodies.meets else None
        match = _ATTEND.search(view.marked) if body is not None else None
        if body is None or match is None:
            return None
        stop = view.sentence_end(match.end())
        substitute = _SUBSTITUTE.search(view.text, match.end(), stop)
        stop = substitute.start() if substitute is not None else stop
        return Opening(view, body, match.end(), stop, self._called_on_council, sure=True)

    @cached_property
    def _called_on_council(self) -> str:
        """What minutes call the members of a council, where they say how many there are, or else anywhere."""
        counted = (match for view in self.report.passages if (match := _MEMBERS.search(fold(view.text))))
        if (match := next(counted, None)) is not None:
            return match["called"]
        if any(_AS_MEMBER.search(view.text) for view in self.report.passages):
            return "ủy viên"
        return "ủy viên" if any("ủy viên" in fold(view.text) for view in self.report.passages) else "thành viên"

    def _called(self, body: str) -> str:
        called = next((name for head, name in _CALLED if fold(body).startswith(f"{head} ")), "thành viên")
        return called if called in self._calls else "thành viên"

    @cached_property
    def _calls(self) -> frozenset[str]:
        """What the report calls members of teams."""
        return frozenset(name for _, name in _CALLED if any(name in fold(view.text) for view in self.report.passages))

    def _members(self, opening: Opening) -> list[Place]:
        view = opening.view
        mentions = self.named.get(view.passage.index, [])
        inline = [one for one in mentions if opening.end <= one.span.start_char < opening.stop]
        acts = _ACTS.search(view.text, inline[0].span.end_char, opening.stop) if inline else None
        stop = acts.start() if acts is not None else opening.stop
        listed = [one for one in inline if one.span.start_char < stop]
        if listed:
            places = [*places_of(view, listed, (opening.end, stop), opening.body, opening.default)]
        elif view.text[opening.end :].strip(" .,;"):
            return []
        else:
            items = [*self._items_below(opening)]
            listed = [one for _, people in items for one in people]
            places = [
                place
                for item, people in items
                for place in places_of(item, people, (0, len(item.text)), opening.body, opening.default)
                if place.told or _is_listed(item, place.mention)
            ]
        told = opening.sure or len(listed) == opening.count or any(place.told for place in places)
        return places if told else []

    def _items_below(self, opening: Opening) -> Iterator[tuple[PassageView, list[PersonMention]]]:
        """Whom the items below an opening list, as many as it counts, up to where another kind of line stands."""
        last: str | None = None
        kind: str | None = None
        found = 0
        for below in self.report.passages[opening.view.passage.index + 1 :]:
            own = kind_of_item(below.text) or ("list" if below.passage.kind == "list" else "")
            kind = own if kind is None else kind
            beside = is_beside(below.text, opening.view.text, last)
            if below.passage.kind == "cell" or beside or own != kind or found == opening.count:
                return
            last = below.text
            start = past_number(below.text)
            people = [one for one in self.named.get(below.passage.index, []) if one.span.start_char >= start]
            if people and _begins(below.text[start : people[0].span.start_char]):
                listed = of_line(below, people)
                found += len(listed)
                yield below, listed
            elif not own or below.text.rstrip().endswith(":"):
                return  # a sentence, or a label, of whom it speaks


def _is_listed(item: PassageView, mention: PersonMention) -> bool:
    """Whether an item lists somebody who is told no place, and tells nothing that he does or leaves."""
    return _LISTED.match(item.text, mention.span.end_char) is not None and _UNDONE.search(item.text) is None


_LISTED = regex(rf"{BEHIND_LISTED.pattern}|\s*và\s")


def _begins(text: str) -> bool:
    """Whether nothing but a form of address or a place stands before the name with which a line begins."""
    return only_addressed(_LABEL.sub("", text))


_LABEL = regex(rf"^\s*{PLACE}\s*:?\s*", re.IGNORECASE)
_NUMBER = regex(r"\(?\d{1,2}[).]")
_SENDS = regex(r"\b(?:[Cc]ử|[Tt]hành lập|THÀNH LẬP|CỬ|[Vv]ề việc|V/v|Thông báo)\b")
_TAIL = regex(r",?\s+(?:đặt tại|với thành phần|có trách nhiệm|trực thuộc)\s.*")
"""What follows the name of a team in the line that makes it up."""
_ENDS = regex(r"[:;,]|\bgồm\b")
_LONGEST = 16
"""Words of a delegation's name."""
