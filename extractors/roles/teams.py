"""Small teams that a line names with who is on them, and those who lead a meeting.

``Tổ số 1: đồng chí A làm Tổ trưởng; các đồng chí: B; C``, ``Tiểu ban Nội dung do đ/c A làm Trưởng
tiểu ban; thành viên: B, C``, ``Điều 2. Tổ Dược lâm sàng gồm: A - Tổ trưởng; B, tổ viên``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.numerals import number_of
from extractors.patterns import ADDRESSED, ITEM
from extractors.records import PersonMention, RoleMention, Span
from extractors.roles.items import first_in_items, is_item
from extractors.roles.seats import place_on
from extractors.sentences import END
from extractors.view import PassageView, ReportView, by_passage

_TEAM = regex(
    rf"\s*(?:{ITEM}|Điều\s+\d{{1,2}}\s*\.)?\s*(?:(?:Thành lập|Lập)\s+)?"
    rf"(?P<team>(?:Tổ|Đội|Nhóm|Tiểu ban|Đoàn)\s[^:;{END}\n()]{{2,90}}?)\s*(?:\([^)]{{1,40}}\))?"
    r"(?:\s*:\s|(?=\s+do\s+(?:đ/c|đồng chí|ông|bà)\s)|\s+gồm(?:\s+có)?\s*:?\s)"
)
_SEAT = (
    r"(?:tổ|đội|nhóm)\s+(?:trưởng|phó)|(?:phó\s+)?trưởng\s+(?:nhóm|đoàn|tiểu ban)|phó\s+(?:nhóm|đoàn|tiểu ban)|"
    r"(?:tổ|đội|thành|ủy)\s+viên|thư ký"
)
_NEXT_CLAUSE = regex(rf"[;{END}]")
_BLANKS = regex(r"\s{40}")
"""Layout by blanks: no line of text."""
_NO_TEAM = regex(
    r"(?:Tổ (?:chức|dân phố)|Đoàn (?:viên|thể)|Đội (?:tuyển|ngũ|viên)|Nhóm (?:vấn đề|đối tượng|nhiệm vụ|giải pháp))\b"
)
"""What begins as a team does and is none."""
_UNDONE = regex(r"\b(?:thôi|miễn nhiệm|thay|không|bắt|thăm|làm việc với)\b")
"""A line that also tells who leaves, is replaced or is met is left to others."""
_HAS_SEATS = regex(rf"\b(?:{_SEAT})\b", re.IGNORECASE)
_BEHIND = regex(
    rf"(?:\b(?:làm|là)\s+|[-–,;(]\s*)(?P<title>{_SEAT})(?:\s+đoàn)?\b(?=\s*(?:[,;)]|[{END}]|$))", re.IGNORECASE
)
_LED_BY = regex(r"\s+do\s")
_MADE = regex(rf"\blàm\s+(?P<title>{_SEAT})\b", re.IGNORECASE)
"""How a sentence goes on that says who leads a team (``do đồng chí A, Phó Cục trưởng, làm Tổ trưởng``)."""
_BEFORE = regex(
    rf"\b(?P<title>{_SEAT})\s*(?:gồm(?: có)?|là)?\s*:?\s*"
    rf"(?:(?:các\s+)?(?:đồng chí|đ/c|ông|bà)\s*:?)?[^;:,{END}]{{0,60}}$",
    re.IGNORECASE,
)
_SENT = regex(
    rf"\b(?:[Cc]ử|[Tt]hành lập)\s+(?P<team>Đoàn\s[^:;{END}\n()]{{2,120}}?)\s+gồm\s+(?:có\s+)?(?:\d{{1,3}}\s+)?"
    rf"(?:người|đồng chí|thành viên|cán bộ|ông|bà)\b[^:;{END}]{{0,160}}:$"
)
"""A delegation that a line sends and the items below it make up."""
_MEMBERS = (("tổ", "tổ viên"), ("đội", "đội viên"))
"""What members are called, where the report calls them so."""


def find_team_seats(report: ReportView, people: list[PersonMention]) -> list[RoleMention]:
    """The places on the teams that lines of the report name, for those whom the same line names."""
    named = by_passage(mention for mention in people if mention.kind == "person")
    found = [role for view in report.passages for role in _of_line(report, view, named.get(view.passage.index, []))]
    found += [role for view in report.passages for role in _counted(view, named.get(view.passage.index, []))]
    return found + [role for view in report.passages for role in _of_items(report, view, named)]


def beside_teams(roles: list[RoleMention], seats: list[RoleMention]) -> list[RoleMention]:
    """The roles with places on teams, which stand for what was read of the same words without the team.

    A place that was read with a fuller name of the team stays.
    """
    fuller = [role for role in roles if any(_says_more(role, seat) for seat in seats)]
    seats = [seat for seat in seats if not any(_says_more(role, seat) for role in fuller)]
    lines = {seat.span.passage for seat in seats}
    told = {(seat.person, fold(seat.title)) for seat in seats}
    kept = [role for role in roles if not _is_told_again(role, lines, told) or role in fuller]
    return kept + seats


def _is_told_again(role: RoleMention, lines: set[int], told: set[tuple[Span, str]]) -> bool:
    """Whether a role is a place that a team's line gives; with its own organ it is none (Ủy viên Bộ Chính trị)."""
    if role.span.passage not in lines or not _is_seat(role):
        return False
    return role.organization is None or role.inherited or (role.person, fold(role.title)) in told


def _says_more(role: RoleMention, seat: RoleMention) -> bool:
    same = role.span.passage == seat.span.passage and role.person == seat.person and _is_seat(role)
    known, team = fold(role.organization or ""), fold(seat.organization or "")
    return same and len(known) > len(team) and known.startswith(team)


def _is_seat(role: RoleMention) -> bool:
    return _HAS_SEATS.fullmatch(squeeze(role.title)) is not None or _LEADS.match(role.position) is not None


_LEADS = regex(r"(?:trưởng|thư ký)\s+đoàn\b", re.IGNORECASE)


def _of_line(report: ReportView, view: PassageView, mentions: list[PersonMention]) -> Iterator[RoleMention]:
    if not mentions or _BLANKS.search(view.marked):
        return
    match = _TEAM.match(view.marked)
    if match is None or not _HAS_SEATS.search(view.text, match.end()):
        return
    if _NO_TEAM.match(match["team"]) or _UNDONE.search(view.text):
        return
    team = squeeze(match["team"])
    listed = [mention for mention in mentions if mention.span.start_char >= match.end()]
    led = _LED_BY.match(view.text, match.end()) is not None
    member = None if led else _member(report, team)
    title = member
    start = match.end()
    for mention, following in zip(listed, [*listed[1:], None], strict=False):
        before = _BEFORE.search(view.marked, start, mention.span.start_char)
        if before is not None:
            title = before["title"]
        elif _NEXT_CLAUSE.search(view.marked, start, mention.span.start_char):
            title = member
        stop = following.span.start_char if following is not None else len(view.text)
        behind = (_MADE if led else _BEHIND).search(view.marked, mention.span.end_char)
        behind = None if behind is None or behind.start() >= stop else behind  # …; Tổ phó B: the post of B
        if (seat := behind["title"] if behind is not None else title) is not None:
            yield place_on(team, mention.span, mention, squeeze(seat).lower())
        start = behind.end() if behind is not None else mention.span.end_char


_COUNTED = regex(
    r"(?P<team>Đoàn [Cc]hủ tịch|Đoàn [Tt]hư ký|Chủ tịch đoàn|"
    r"(?:Ban|Tổ) (?:[Kk]iểm phiếu|[Bb]ầu cử|[Gg]iám khảo|[Tt]hư ký|[Tt]hẩm tra tư cách(?: đại biểu)?|"
    r"[Kk]iểm tra tư cách(?: đại biểu| cổ đông)?))"
    r"\s*(?:\([^()]{1,40}\)\s*)?(?:,?\s*(?:gồm|có|gồm có))?\s+"
    r"0?(?P<count>\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy)\s+(?:người|đồng chí|đ/c|thành viên|ông,? bà|vị)\b"
    r"[^:;]{0,30}?[:,]?\s+"
)
"""Who leads a meeting or counts its votes: ``Đoàn Chủ tịch gồm 03 người: ông A; bà B; ông C``."""
_HAS_ITS_OWN = regex(rf"(?:[-–,(]|\b(?:làm|là))\s*(?:(?:Phó )?Trưởng (?:ban|đoàn)|{_SEAT})\b", re.IGNORECASE)
"""A place of one's own on the team, told behind a name."""


_PLAIN = regex(rf"[-–,(]\s*(?P<title>ủy viên|thành viên)\b(?=\s*(?:[,;)]|[{END}]|$))", re.IGNORECASE)
_JOINT = regex(rf"\s*(?:,|\s(?:và|cùng)\s)\s*{ADDRESSED}")
"""What parts those whose place is told behind the last of them (``A và B, ủy viên``)."""


def _counted(view: PassageView, mentions: list[PersonMention]) -> Iterator[RoleMention]:
    """The places of as many people as a line says that lead a meeting or count its votes."""
    for match in _COUNTED.finditer(view.marked) if mentions else ():
        count = int(match["count"]) if match["count"].isdigit() else number_of(match["count"].lower())
        stop = view.sentence_end(match.end())
        listed = [one for one in mentions if match.end() <= one.span.start_char < stop]
        if len(listed) != count or _UNDONE.search(view.text, match.start(), stop):
            continue
        place = "thành viên"
        for mention, following in reversed(list(zip(listed, [*listed[1:], None], strict=True))):
            until = following.span.start_char if following is not None else stop
            if not _JOINT.fullmatch(view.marked, mention.span.end_char, until):
                own = _HAS_ITS_OWN.search(view.marked, mention.span.end_char, until)
                plain = _PLAIN.search(view.marked, mention.span.end_char, until)
                if own is not None and plain is None:
                    place = "thành viên"
                    continue
                place = plain["title"].lower() if plain is not None else "thành viên"
            yield place_on(squeeze(match["team"]), mention.span, mention, place)


def _of_items(report: ReportView, opening: PassageView, named: dict[int, list[PersonMention]]) -> Iterator[RoleMention]:
    """``Cử Đoàn cán bộ gồm 06 người …:`` over ``1. A, Phó Viện trưởng - Trưởng đoàn``."""
    line = opening.marked.rstrip()
    match = _SENT.search(line) if line.endswith(":") else None
    if match is None:
        return
    team = _in_full(report, opening, squeeze(match["team"]))
    for below, mention in first_in_items(report, opening, named, _is_no_member):
        behind = _BEHIND.search(below.marked, mention.span.end_char)
        seat = squeeze(behind["title"]) if behind is not None else "thành viên"
        yield place_on(team, mention.span, mention, seat.lower())


def _is_no_member(view: PassageView) -> bool:
    return not is_item(view) or ":" in view.text


def _in_full(report: ReportView, opening: PassageView, team: str) -> str:
    """The delegation as a line above, which may be the title, says whereto it goes."""
    for view in report.passages[: opening.passage.index]:
        at = view.text.find(team)
        told = squeeze(view.text[at:].split("\n")[0]) if at >= 0 and view.passage.kind != "cell" else ""
        if len(told) > len(team) and _ENDS.search(told) is None and len(told.split()) <= _LONGEST:
            return told
    return team


_ENDS = regex(r"[:;]|\bgồm\b")
_LONGEST = 16
"""Words of a delegation's name."""


def _member(report: ReportView, team: str) -> str:
    called = next((name for head, name in _MEMBERS if fold(team).startswith(f"{head} ")), "thành viên")
    return called if any(called in fold(view.text) for view in report.passages) else "thành viên"
