"""Roles that a table states: the name in one column, the post and the unit in others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec.structs import replace

from corpora import gazetteers
from corpora.gazetteers import RoleTitle
from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.casing import body_case, usual_case
from extractors.contents import LABEL_OF_POST
from extractors.legends import legends_in
from extractors.lexicons import honorifics, place_at, short_posts, territories, titles, titles_in_cells, village_words
from extractors.organizations import head_at, organ_or_territory_at, organization_end
from extractors.records import PersonMention, RoleMention, Span
from extractors.roles.elected import Elected, elected_in
from extractors.roles.offices import OWN_BODIES, is_part, known_title, stands_alone
from extractors.roles.phrases import read_role
from extractors.roles.seats import heads_seats, place_on, seats_in, seats_with_tasks
from extractors.rules import by
from extractors.sentences import END
from extractors.shorts import spell
from extractors.tables import Entry, Register, registers
from extractors.titles import board_in_letters
from extractors.view import PassageView, ReportView, by_passage
from extractors.words import Words, words_of

_PIECES = regex(
    rf"(?:(?<!\s)\s*[;{END}]|(?<![\s,])(?:\s*,)?\s+(?:rồi|nay\s+(?:là|làm)|kiêm(?:\s+nhiệm)?)\s|"
    r"(?<!\s)\s+[-–]\s+(?=nguyên\s+(?:[A-ZĐ]|phó|chủ|giám|trưởng|bí|hiệu|viện)\w*\s)|"
    r"(?<!\s)\s*,\s*đồng thời(?:\s+là)?\s)\s*"
)
"""Each begins where no space is before it, so that long runs of spaces are not tried from everywhere."""
_BRACKETED = regex(r"\s*\((?:đã|nay|từ|đến|nghỉ|trước|SN|sinh|(?:\d{1,2}/)?\d{4}\s*[-–]|QĐ|Quyết định)[^)]*\)")
_SINCE = regex(r"^(?:từ|kể từ)\s+(?:tháng\s+)?(?:\d{1,2}/)?\d{4}\s*(?::|là|làm|giữ chức|kiêm)\s*", re.IGNORECASE)
_ONLY_WHEN = regex(r"(?:từ|kể từ|đến)\s+(?:tháng\s+|năm\s+)?[\d/.]+", re.IGNORECASE)
_IN_CHARGE = regex(
    r",?\s+phụ trách\s+(?:(?=(?:khoa|phòng|ban|tổ|đội|trung tâm)\s)|(?:chuyên môn|chung|nội dung)\b)", re.IGNORECASE
)
"""``Phó Trưởng khoa, phụ trách khoa Ngoại`` is of that department; of what a deputy is in charge is no organ."""
_PRESIDES = regex(r"\s*[-–,]\s*(?:[Cc]hủ trì|[Cc]hủ tọa|[Đđ]iều hành)(?:\s.*)?$")
"""What somebody does at a meeting, behind his post: ``Chủ tịch Hội đồng - Chủ trì``."""
_TWICE = regex(r"\b(khoa|phòng|ban|tổ|đội|trung tâm)\s+\1\b(?!, chống)", re.IGNORECASE)
_FORMER = regex(
    r"^(?:nguyên|cựu|từng là|đã từng là|trước(?: đây| kia)? là|trước khi (?:nghỉ hưu|mất)(?: là)?)\s+", re.IGNORECASE
)
_NOW = regex(r"^(?:hiện là|hiện nay là|nay là|đang là|kiêm)\s+", re.IGNORECASE)
_NUMBERED = regex(r"^\s*(?:[A-ZĐ]|[IVX]+|\d+)\s*[.)\-–:]\s*")
_COUNT = regex(r"\s*[(:]\s*\d{1,5}(?:\s*[^\s()\d][^\s()]{0,19})?(?:\s+[^\s()]{1,20}){0,2}\s*\)?\s*$")
_EXPLAINED = regex(r"\s*\([^()]*\s[^()]*\)\s*$")
"""What a heading of a group tells of it in brackets: ``Ban bầu cử số 1 (ấp Hòa Lợi, ấp Rạch Gỗ)``."""
_LONGEST_TITLE = 7
_NO_UNITS = ("lực lượng vũ trang", "khối", "cụm", "ban giám đốc", "ban lãnh đạo", "tập thể", "cá nhân")


def find_table_roles(report: ReportView, people: list[PersonMention]) -> list[RoleMention]:
    """The roles in the rows of every table that has a column for names and one for posts."""
    holders = by_passage(mention for mention in people if mention.kind not in ("byline", "credit"))
    roles: list[RoleMention] = []
    for register in registers(report):
        led = _association_above(report, register)
        elected = elected_in(report, register.grid.first_passage)
        titled = None if "role" in register.columns.places else _post_above(report, register)
        body = None if _tells_seats(register) else _body_above(report, register)
        for entry in register.entries:
            named = [mention for view in entry.name for mention in holders.get(view.passage.index, [])]
            if beside := _line_by_line(entry, named):
                roles += beside
            elif named:
                others = holders if len(named) == 1 else {}
                roles += (r for r in _of_entry(entry, named[0], elected) if not _is_anothers(r, others))
                roles += _as_titled(entry, named[0], titled) if titled is not None else ()
                if body is not None:
                    roles.append(place_on(body[0], named[0].span, named[0], body[1]))
                roles += _seats_of_columns(entry, named[0])
                roles += _board_seats(entry, named[0], led) if led else ()
    return _spelled_by(legends_in(report), roles)


_LISTS_HOLDERS = regex(
    r"\W*Danh sách\s+(?:các\s+)?(?P<post>[^\W\d][^:;()\d]{3,60}?)"
    r"(?=\s+(?:các|trên địa bàn|năm|thuộc|của|trong|tham dự|dự|tham gia)\b|[\s:;(]*$)",
    re.IGNORECASE,
)


def _post_above(report: ReportView, register: Register) -> RoleTitle | None:
    """The post that the title of a list says all have whom it names (``DANH SÁCH HIỆU TRƯỞNG CÁC TRƯỜNG THCS``)."""
    for line in _lines_above(report, register):
        told = _LISTS_HOLDERS.match(usual_case(line))
        words = words_of(told["post"]) if told is not None else None
        found = titles().match(words, 0) if words is not None and len(words) else None
        if words is not None and found is not None and found[1].holder == "person":
            whole = found[0] == len(words) or head_at(words, found[0]) is not None
            return found[1] if whole else None
    return None


_LISTS_MEMBERS = regex(
    r"\W*Danh sách\s+(?:các\s+)?(?P<seat>thành viên|ủy viên)\s+(?P<body>(?:Hội đồng|Ban|Tổ|Đoàn)\s"
    r"[^:;()]{4,120}?)(?=\s*(?:[(:;]|$|nhiệm kỳ\b|khóa\b))",
    re.IGNORECASE,
)


def _body_above(report: ReportView, register: Register) -> tuple[str, str] | None:
    """The body whose members a list is of by its title, and as what (``DANH SÁCH THÀNH VIÊN BAN CHỈ ĐẠO …``)."""
    for line in _lines_above(report, register):
        told = _LISTS_MEMBERS.match(line)
        if told is not None:
            return body_case(told["body"]), told["seat"].capitalize()
    return None


def _tells_seats(register: Register) -> bool:
    """Whether the columns of a list, or the headings of its groups, tell what each does on a body."""
    headed = any(heads_seats(view.text) for over in register.columns.headings.values() for view in over)
    told = any(
        seats_in(view.text)
        for entry in register.entries
        for view in (*entry.cells("role"), *entry.cells("note"), *entry.groups)
    )
    return headed or told


def _as_titled(entry: Entry, mention: PersonMention, titled: RoleTitle) -> Iterator[RoleMention]:
    """The post that all of a list have, in the unit of the row."""
    unit = _unit_cell(entry)
    if unit is None or not unit.text.strip():
        return
    yield RoleMention(
        span=mention.span,
        person=mention.span,
        name=mention.name,
        title=titled.title,
        organization=_unit_of_row(entry, unit),
        inherited=True,
        **by("post in a table"),
    )


def _is_anothers(role: RoleMention, people: dict[int, list[PersonMention]]) -> bool:
    """Whether a cell tells behind a colon whose the post is: ``Tổ trưởng tổ 3: Lê Văn Mẫu``."""
    told = (
        one.span.start_char - role.span.start_char
        for one in people.get(role.span.passage, [])
        if one.name != role.name and role.span.start_char <= one.span.start_char < role.span.end_char
    )
    return any(role.span.surface[:before].rstrip().endswith(":") for before in told)


def of_rows(report: ReportView, roles: list[RoleMention]) -> list[RoleMention]:
    """The roles, those told beside names in tables with the unit of their row (``LĐLĐ huyện X | Bà A - Chủ tịch``)."""
    units = {
        view.passage.index: unit
        for register in registers(report)
        for entry in register.entries
        if (unit := _unit_beside(entry)) is not None
        for view in entry.name
    }
    return [_in_unit(role, units[role.span.passage]) if role.span.passage in units else role for role in roles]


def _unit_beside(entry: Entry) -> str | None:
    """The unit that a cell of a row names, where it is one and nothing else."""
    unit = _unit_cell(entry)
    over = (heading for view in entry.name for heading in entry.columns.headings.get(view.passage.column or 0, ()))
    if (
        unit is None
        or unit in entry.name
        or known_post(unit.text)
        or any(_OF_CHARGE.search(fold(h.text)) for h in over)
    ):
        return None
    name = _unit_of_row(entry, unit)
    return name if _names_organ(name) and territories().match(words_of(name), 0) is None else None


def _unit_cell(entry: Entry) -> PassageView | None:
    """The cell of a row that tells its unit, under no heading of what somebody is in charge of."""
    unit = entry.cell("unit")
    if unit is None or not any(map(str.isalpha, unit.text)):
        return None  # Số năm công tác
    over = entry.columns.headings.get(unit.passage.column or 0, ())
    return None if any("phụ trách" in fold(heading.text) for heading in over) else unit


_OF_CHARGE = regex(r"\b(?:phụ trách|chủ trì|thẩm định|kiểm tra|dự|theo dõi)\b")
"""Headings over people who deal with the units of the rows and are not of them."""


_PARTS_OF_MINISTRIES = ("vụ ", "cục ", "thanh tra ", "văn phòng ")


def _in_unit(role: RoleMention, unit: str) -> RoleMention:
    """A post that is told without an organ, or with one that every unit has, as one in the unit, told by the table."""
    own = role.organization
    if role.former or role.parent is not None or fold(role.title).startswith("đại biểu"):
        return role
    of_ministry = fold(unit).startswith("bộ ") and fold(own or "").startswith(_PARTS_OF_MINISTRIES)
    if own is not None and not (fold(own) in OWN_BODIES or is_part(own) or of_ministry):
        return role
    organization, parent = _organ(own or "", unit)
    return replace(role, organization=organization, parent=parent, inherited=True, **by("post in a table"))


def _spelled_by(legend: dict[str, str], roles: list[RoleMention]) -> list[RoleMention]:
    """The roles with the short forms spelled that a note below the table explains."""
    if not legend:
        return roles
    spelled = []
    for role in roles:
        title = spell(role.title, legend)
        organization = role.organization and spell(role.organization, legend)
        spelled.append(replace(role, title=title[0].upper() + title[1:], organization=organization))
    return spelled


def _line_by_line(entry: Entry, named: list[PersonMention]) -> list[RoleMention]:
    """The posts of a cell whose lines stand beside the lines of a cell that names as many people."""
    post = entry.cell("role")
    if len(named) < 2 or post is None or len(entry.name) != 1:
        return []
    lines = [line for line in re.finditer(r"[^\n]+", post.text) if line[0].strip()]
    if len(lines) != len(named) or entry.name[0].text.count("\n") + 1 != len(named):
        return []
    unit = entry.cell("unit")
    employer = _unit_of_row(entry, unit) if unit is not None and not known_post(unit.text) else None
    return [
        role
        for mention, line in zip(named, lines, strict=True)
        for role in posts(post, line.start(), line.end(), mention, employer)
    ]


def _seats_of_columns(entry: Entry, mention: PersonMention) -> Iterator[RoleMention]:
    """The places on the bodies that head columns: ``Tổ trưởng`` under ``Tổ xử lý nợ đọng``."""
    known = {column for columns in entry.columns.places.values() for column in columns}
    for column, over in entry.columns.headings.items():
        view = entry.by_column.get(column)
        if column in known or view is None or not over:
            continue
        body = usual_case(squeeze(over[0].text))
        if f"{fold(body)} ".startswith(_body_words()) and len(body.split()) > 1:
            yield from _on_body(view, mention, body)


_BOARDS = {
    "bch": "Ban Chấp hành", "ban chấp hành": "Ban Chấp hành", "uv bch": "Ban Chấp hành", "btv": "Ban Thường vụ",
    "ban thường vụ": "Ban Thường vụ", "uv btv": "Ban Thường vụ", "uvbtv": "Ban Thường vụ", "uvbch": "Ban Chấp hành",
    "bkt": "Ban Kiểm tra", "ban kiểm tra": "Ban Kiểm tra",
}  # fmt: skip
_BOARDS_IN_FULL = frozenset([*map(fold, _BOARDS.values()), "ủy ban kiểm tra"])
_OF_BOARDS = regex(r"Ban (?:Chấp hành|Thường vụ|Kiểm tra)(?:,? (?:và )?(?:Ban [A-Z]\w+ \w+|Ủy ban Kiểm tra))*\s+")
_ABOVE = 5


def _lines_above(report: ReportView, register: Register) -> Iterator[str]:
    """What stands on the lines above a table, squeezed, the nearest first."""
    first = register.grid.first_passage
    above = reversed(report.passages[max(0, first - _ABOVE) : first])
    return (squeeze(view.text) for view in above if view.passage.kind != "cell")


def _association_above(report: ReportView, register: Register) -> str | None:
    """Whose board a table lists, as the lines above it say (BAN CHẤP HÀNH HỘI CHỮ THẬP ĐỎ HUYỆN …)."""
    for line in _lines_above(report, register):
        text = usual_case(line)
        match = _OF_BOARDS.search(text)
        words = words_of(text[match.end() :]) if match else None
        end = organization_end(words, 0) if words is not None and len(words) else None
        if words is not None and end is not None:
            return squeeze(words.slice(0, end))
    return None


def _board_seats(entry: Entry, mention: PersonMention, led: str) -> Iterator[RoleMention]:
    """The boards that a row ticks, and the post in the association they lead."""
    for column, over in entry.columns.headings.items():
        view = entry.by_column.get(column)
        heading = fold(squeeze(over[0].text)) if over else ""
        if view is None or not view.text.strip():
            continue
        if heading in _BOARDS and view.text.strip().lower() in ("x", "✓", "v"):
            title, organization = "Ủy viên", f"{_BOARDS[heading]} {led}"
        elif heading.startswith("chức danh trong") and known_post(view.text):
            title, organization = _title_and_rest(squeeze(view.text))[0] or "", led
        else:
            continue
        yield RoleMention(
            span=view.span(0, len(view.text.rstrip())),
            person=mention.span,
            name=mention.name,
            title=title,
            organization=organization,
            inherited=True,
            **by("post in a table"),
        )


def _of_entry(entry: Entry, mention: PersonMention, elected: Elected | None) -> Iterator[RoleMention]:
    post = next((view for view in entry.cells("role") if not _is_wanted(entry, view)), None)
    unit = _unit_cell(entry)
    if post is None and unit is not None and _tells_post(unit.text[_after_rank(unit.text) :]):
        post, unit = unit, None
    group = _unit_of_group(entry)
    on_body = group if group is not None and _is_body(entry, group) else None
    on_board = group is not None and fold(group) in _BOARDS_IN_FULL
    seated = [view for view in (*entry.cells("role"), *entry.cells("note")) if _holds_seats(entry, view, on_body)]
    told_apart = entry.cells("role") if len(entry.columns.places.get("role", ())) > 1 else []
    elects = [view for view in told_apart if elected and list(elected.seats(view.text, None))]
    if elected is not None and elects:
        seated = []
        for view in elects:
            for title, organ, start, end in elected.seats(view.text, group if on_board else None):
                yield place_on(organ, view.span(start, end), mention, title)
    if unit is not None and post in seated and _tells_post(unit.text):
        post, unit = unit, None  # Cơ quan công tác: Hiệu trưởng Trường …
    if post in elects:  # Chức danh | Họ và tên | Chức vụ, đơn vị
        post = next((view for view in told_apart if view not in elects), None)
    if post in seated:  # Nhiệm vụ trong Đoàn | Họ, tên | Chức vụ | Đơn vị
        post = next((view for view in told_apart if view not in seated and not _is_wanted(entry, view)), post)
    inside = elected.employer if elected is not None and elects else None
    told = None if on_body or on_board else group
    employer = _unit_of_row(entry, unit) if unit is not None and unit is not post else told or inside
    if post is not None and post not in entry.name and post not in seated:
        over = any(is_over(view.text) for view in entry.cells("period")) or _was_held(entry, post)
        beside = list(_post_in_bracket(post, mention, employer)) if seats_in(post.text) else []
        stop = post.text.rfind("(") if beside else len(post.text)
        for role in posts(post, 0, stop, mention, employer):
            yield replace(role, former=role.former or over)
        yield from beside
    for view in seated:
        yield from _on_body(view, mention, on_body)
        yield from _post_in_bracket(view, mention, employer)
    for further in entry.cells("role")[1:]:
        if (
            further is not post
            and not _is_wanted(entry, further)
            and further not in (*seated, *elects)
            and known_title(squeeze(further.text).removeprefix("Các "))
        ):
            yield from posts(further, 0, len(further.text), mention)
    for note in [*entry.cells("note"), *entry.cells("earlier"), *entry.cells("reason")]:
        if note in seated or _is_wanted(entry, note):
            continue
        told_post = posts(note, 0, len(note.text), mention, employer if post is None else None)
        yield from (role for role in told_post if known_post(role.span.surface))


def _was_held(entry: Entry, post: PassageView) -> bool:
    """Whether a post's heading says that it is over (``Chức vụ trước khi nghỉ hưu``)."""
    over = entry.columns.headings.get(post.passage.column or 0, ())
    return any(_OVER.search(_ANY_BRACKETS.sub("", fold(squeeze(view.text)))) for view in over)


_ANY_BRACKETS = regex(r"\([^()]*\)")


_OVER = regex(r"\btrước khi (?:nghỉ|về|thôi|chuyển)|\b(?:nguyên chức vụ|chức vụ cũ|chức vụ trước đây)\b")


def _is_body(entry: Entry, group: str) -> bool:
    """Whether a group is a body, by its name or since a column of its table tells what each does on one."""
    if f"{fold(group)} ".startswith(_body_words()):
        return True
    over = (entry.columns.headings.get(column, ()) for column in entry.columns.places.get("role", ()))
    heads = [fold(view.text) for views in over for view in views if heads_seats(view.text)]
    of_another = any(_ANOTHER.search(text) for text in heads)
    return bool(heads) and not of_another and _ANY_BODY.match(group) is not None and fold(group) not in OWN_BODIES


_ANY_BODY = regex(r"(?:Ban|Tổ|Tiểu ban|Nhóm|Đội|Bộ phận)\s")
_ANOTHER = regex(r"\btrong (?:hội đồng|ban chỉ đạo|ban tổ chức|bcđ|btc)\b")
"""What a column is headed that tells what each does on a body which is no group's."""


def _holds_seats(entry: Entry, view: PassageView, on_body: str | None) -> bool:
    """Whether a cell says nothing but places on a body, which its heading, a group or a post beside it shows."""
    if not seats_with_tasks(view.text):
        return False
    headings = entry.columns.headings
    of_seats = {
        column
        for column in entry.columns.places.get("role", ())
        if any(heads_seats(heading.text) for heading in headings.get(column, ()))
    }
    if of_seats:
        return view.passage.column in of_seats  # Đơn vị | Chức vụ | Nhiệm vụ trong Hội đồng
    beside = any(other is not view and known_post(other.text) for other in (*entry.cells("role"), *entry.cells("unit")))
    if on_body is not None or beside:
        return True
    behind_names = (part for one in entry.name for part in _BEHIND_A_NAME.split(one.text)[1:])
    return any(map(known_post, behind_names))  # Ông A - Thứ trưởng | Trưởng ban


_BEHIND_A_NAME = regex(r"\s*\n\s*|\s+[-–]\s+|,\s+")


def _on_body(view: PassageView, mention: PersonMention, body: str | None) -> Iterator[RoleMention]:
    """The places that a cell gives, on a body that the group names or that is told elsewhere."""
    for seat in seats_with_tasks(view.text):
        yield place_on(body, view.span(seat.start, seat.end), mention, seat.title)


_POST_IN_BRACKETS = regex(r"\((?P<post>[^()]{4,90})\)\s*$")


def _post_in_bracket(view: PassageView, mention: PersonMention, employer: str | None) -> Iterator[RoleMention]:
    """The post that a cell tells behind a place (``Ủy viên (Trưởng Công an xã)``)."""
    match = _POST_IN_BRACKETS.search(view.text)
    if match is not None and known_post(match["post"]):
        yield from posts(view, *match.span("post"), mention, employer)


def _unit_of_row(entry: Entry, unit: PassageView) -> str:
    """The unit that a cell names; under ``Tổ`` or ``Phòng`` with that word before it."""
    text = squeeze(unit.text)
    over = entry.columns.headings.get(unit.passage.column or 0, ())
    heading = squeeze(over[0].text).capitalize() if over else ""
    if fold(heading) in _NAMED_SHORT and not _names_organ(text):
        return f"{heading} {text}"
    return f"{heading} {text}" if fold(heading) in _SORTS and not fold(text).startswith(fold(heading)) else text


_WANTED = regex(r"(?:chức danh|chức vụ)\s.*(?:giới thiệu|quy hoạch|dự kiến|đề nghị|ứng cử)")


def _is_wanted(entry: Entry, view: PassageView) -> bool:
    """Whether a column holds posts that nobody has yet (``Chức danh giới thiệu``)."""
    over = entry.columns.headings.get(view.passage.column or 0, ())
    return any(_WANTED.search(fold(heading.text)) for heading in over)


_SORTS = frozenset(["tổ", "phòng", "khoa", "đội", "phân xưởng"])
_NAMED_SHORT = frozenset(["trường", "đảng bộ", "chi bộ", "công đoàn"])
"""Under which units are called by the rest of their names (``MN Hữu Kiệm``), unless they name an organ whole."""


def _unit_of_group(entry: Entry) -> str | None:
    """The unit that the nearest heading of a group names, without its number and count."""
    for view in reversed(entry.groups):
        text = _EXPLAINED.sub("", _COUNT.sub("", _NUMBERED.sub("", squeeze(view.text))))
        name = usual_case(_shouted(text))
        if _SEVERAL.search(fold(name)):
            continue  # VĂN PHÒNG, CÁC PHÒNG NGHIỆP VỤ
        words = words_of(name)
        is_organ = len(words) > 1 and head_at(words, 0) is not None and not seats_in(name)
        if is_organ and not fold(name).startswith(_NO_UNITS):
            return name
    return None


_SEVERAL = regex(r"(?:^|,\s|\bvà )các\s")


def _shouted(group: str) -> str:
    """``TỔ BẦU CỬ SỐ 05 - Khu vực bỏ phiếu …``: the name, in capitals, before what is told of the group."""
    name, dash, rest = group.partition(" - ")
    return name if dash and name.isupper() and not rest.isupper() else group


def posts(
    view: PassageView, start: int, end: int, mention: PersonMention, employer: str | None = None
) -> Iterator[RoleMention]:
    """The posts that these characters state, whole: what follows a title is the organ, however it is called."""
    gaps = [*_PIECES.finditer(view.marked, start, end), *_lines_with_posts(view.text, start, end)]
    for gap in [*sorted(gaps, key=lambda gap: gap.start()), None]:
        stop = gap.start() if gap else end
        piece = view.text[start:stop]
        lead = len(piece) - len(piece.lstrip())
        yield from _post(view, start + lead, start + len(piece.rstrip()), employer, mention)
        start = gap.end() if gap else stop


def _lines_with_posts(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The ends of lines after which a further post begins; other lines go on with the one above."""
    for line in re.finditer(r"\s*\n\s*", text[:end]):
        if line.start() >= start and known_post(text[line.end() : end]):
            yield line


def known_post(text: str) -> bool:
    """Whether a text starts with a known title, after ``nguyên``."""
    return known_title(_FORMER.sub("", squeeze(text)))


def _tells_post(text: str) -> bool:
    """Whether a cell tells a post, before its organ or behind it."""
    return known_post(text) or _turned(squeeze(text)) is not None


def is_over(period: str) -> bool:
    """Whether a period (``01/2009 - 5/2014``) is told with its end."""
    return re.search(r"(?:đến|[-–])\s*(?!nay)\S", fold(period)) is not None


def _post(
    view: PassageView, start: int, end: int, employer: str | None, mention: PersonMention
) -> Iterator[RoleMention]:
    bracketed = view.text.startswith("(", start) and view.text.find(")", start) == end - 1
    if bracketed and not known_post(view.text[start + 1 : end - 1]):
        return  # (thương binh 2/4)
    if label := LABEL_OF_POST.match(view.text, start, end):
        start = label.end()
    start += _after_rank(view.text[start:end])
    while start < end:
        text = view.text[start:end]
        whole = _BRACKETED.sub("", squeeze(text)).strip(" ,.-–")
        turned = _turned(squeeze(text).strip(" ,.-–")) or _turned(whole)
        further = None if turned else _further_post(text)
        whole = turned or whole
        if further:
            whole = squeeze(text[:further]).strip(" ,.-–")
        whole = _TWICE.sub(r"\1", _IN_CHARGE.sub(" ", _SINCE.sub("", _PRESIDES.sub("", whole))))
        if appointed := _APPOINTED.match(whole):
            whole = whole[appointed.end() :]
        whole = _NOW.sub("", whole)
        former = _FORMER.match(whole)
        whole = _FORMER.sub("", whole)
        if _ONLY_WHEN.fullmatch(whole) or _is_class_of_students(whole):
            return
        title, rest = _title_and_rest(whole)
        title = title[0].upper() + title[1:] if title else None
        if title is not None and _CLASS_TAUGHT.fullmatch(rest):
            title, rest = f"{title} {rest}", ""  # Giáo viên chủ nhiệm 5A2
        if title is not None and _is_address(title) and further:
            start += further
            continue
        if title is None:
            return
        organization, parent = _organ(rest, _outside_the_party(employer) if _of_another(title, employer) else employer)
        yield RoleMention(
            span=_trimmed(view, start, start + further if further else end),
            person=mention.span,
            name=mention.name,
            title=title,
            organization=organization,
            parent=parent,
            former=former is not None,
            inherited=bool(employer) and (not rest or parent == employer),
            **by("post in a table"),
        )
        if further is None:
            return
        start += further


_CLASS_OF_STUDENTS = regex(r"(?:[Ll]ớp\s+)?[^,;:()]{0,40}?\s?-?\s?K\d{2}[A-Z]?\d?")
"""What students are told with in the place of a post: their class (``CNTY K55A``)."""


def _is_class_of_students(text: str) -> bool:
    return _CLASS_OF_STUDENTS.fullmatch(text) is not None and titles().match(words_of(text), 0) is None


def _turned(text: str) -> str | None:
    """A post that a cell tells behind its organ (``Liên đoàn Lao động tỉnh - Chủ tịch``) the other way round."""
    match = _BEHIND_ORGAN.fullmatch(text)
    if match is None:
        return None
    organ, words = match["organ"], words_of(match["post"])
    found = titles().match(words, 0) or (titles_in_cells().match(words, 0) if words.shapes[0] == "U" else None)
    of_organ = words_of(organ)
    if found is None or not len(of_organ) or head_at(of_organ, 0) is None or titles().match(of_organ, 0):
        return None
    if found[0] == len(words):
        return f"{found[1].title} {organ}"
    return f"{match['post']}, {organ}" if found[0] > 1 or head_at(words, 1) else None


_BEHIND_ORGAN = regex(r"(?P<organ>.+?)(?:\s[-–]\s|,\s|\s\()(?P<post>[^\W\d_][^,()–]*?)\)?")
"""What tells somebody's organ first: ``Sở Tài chính, chuyên viên Phòng Ngân sách``, ``Phòng A (Trưởng phòng)``."""


def _after_rank(text: str) -> int:
    """Where a text goes on behind a rank and a comma (``Trung úy, cán bộ Phòng …``); 0 where none leads it."""
    words = words_of(text)
    found = honorifics().match(words, 0) if len(words) else None
    ranked = found is not None and found[1] == "rank" and found[0] < len(words)
    return words.starts[found[0]] if found and ranked and words.gap(found[0] - 1).strip() == "," else 0


def _is_address(text: str) -> bool:
    """Whether a text is a rank or a degree (Thượng úy, ThS.BS) and no post."""
    words = words_of(text)
    found = honorifics().match(words, 0) if len(words) else None
    return found is not None and (found[0] == len(words) or _is_address(words.slice(found[0], len(words))))


def _of_another(title: str, employer: str | None) -> bool:
    """Whether a post is not in the unit that a group names: a village's, or one outside the Party in a Party body."""
    found = titles().match(words_of(title), 0)
    if found is not None and found[1].level == "village":
        return True
    party = employer is not None and fold(employer).startswith(("đảng bộ", "chi bộ", "đảng ủy"))
    return party and not any(word in fold(title) for word in ("bí thư", "ủy viên", "chi ủy"))


def _outside_the_party(employer: str | None) -> str | None:
    """The organ whose Party cell a post stands beside (``Giáo viên``, in ``Chi bộ Trường THPT Đầm Hà``)."""
    inside = _PARTY_CELL.sub("", employer or "").partition(", Đảng bộ")[0]
    words = words_of(inside)
    is_organ = inside != employer and len(words) > 1 and head_at(words, 0) is not None
    return inside if is_organ and not territories().match(words, 0) else None


_CLASS_TAUGHT = regex(r"(?:lớp\s+)?\d{1,2}[A-ZĐ]\d{0,2}")
_APPOINTED = regex(
    r"(?:từ\s.{1,20}\s)?được (?:cử|giao|phân công|bổ nhiệm|điều động)\s*|(?:biệt phái|luân chuyển|điều động)\s*:\s*",
    re.IGNORECASE,
)
"""How a curriculum goes on before a post; no post itself."""
_ROOM = regex(r"(?<=\s)P\.\s*(?=[A-ZĐ][a-zà-ỹ])")
_PARTY_CELL = regex(r"^(?:Chi bộ|Đảng bộ|Đảng ủy)\s+(?=[A-ZĐ])")


def _trimmed(view: PassageView, start: int, end: int) -> Span:
    return view.span(start, start + len(view.text[start:end].rstrip(" ,-–")))


def _further_post(text: str) -> int | None:
    """Where a further post starts after a comma (Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân xã)."""
    words = words_of(text)
    for index in range(1, len(words)):
        sign = words.gap(index - 1)
        if sign.strip() not in (",", "-", "–") or sign == "-" or words.shapes[index] not in "CU":
            continue
        found = titles().match(words, index)
        if found is None and "U" in (words.shapes[index], words.shapes[index + 1 : index + 2]):
            found = titles_in_cells().match(words, index)
        field = words.gap(found[0] - 1).strip() == "&" if found is not None else False  # Phòng XD, KT&THPL
        pair = found is not None and fold(found[1].title) in ("kế toán", "cán bộ") and sign.strip() in ("-", "–")
        field = field or (pair and tuple(words.keys[index - 2 : index]) in _FIELDS_IN_PAIRS)
        if found is not None and not field and found[1].holder == "person" and not _is_city(words, index):
            return words.starts[index]
    return None


def _is_city(words: Words, index: int) -> bool:
    """Whether a city is named and no head of a department (``TP. Lạng Sơn``)."""
    behind = words.keys[index] == "tp" and index + 1 < len(words) and place_at(words, index + 1) is not None
    return behind or place_at(words, index) is not None


_FIELDS_IN_PAIRS = frozenset([("tài", "chính"), ("tổ", "chức")])
"""What a department does beside ``Kế toán`` or ``Cán bộ``, which are titles elsewhere."""


def _spelled(text: str) -> str:
    """A post with the short form spelled that a cell begins with (``TT tổ Ngữ văn``, ``NV thiết bị``)."""
    words = words_of(text)
    if len(words) and (short := short_posts().match(words, 0)):
        return f"{short[1].title} {short[1].organization}{text[words.ends[short[0] - 1] :]}"
    if len(words) and (in_letters := board_in_letters(words, 0)):
        board, spelled = in_letters
        return f"{words.slice(0, board)} {spelled}{text[words.ends[board] :]}"  # Trưởng BQL dự án
    if not len(words) or "U" not in (words.shapes[0], words.shapes[1:2] if words.keys[0] == "phó" else ""):
        return text
    found = titles_in_cells().match(words, 0)
    if found is None or _is_city(words, 0):
        known = titles().match(words, 0)
        found = known if known is not None and known[0] == 1 else None
    if found is None:
        return text
    return f"{found[1].title}{text[words.ends[found[0] - 1] :].removeprefix('.')}"  # PTP. Nghiệp vụ


def _title_and_rest(text: str) -> tuple[str | None, str]:
    """The title of a post and what follows it: known, or the words before the first head of an organ."""
    text = _ROOM.sub("Phòng ", _spelled(text))
    words = words_of(text)
    if not len(words) or not any(c.isalpha() for c in text) or words.shapes[0] == "n":
        return None, ""
    if head_at(words, 0) is not None and titles().match(words, 0) is None:
        return None, ""  # Thôn Noh Prông, Tổ dân phố 3: where somebody lives
    if words.keys[0] in village_words() and words.shapes[1:2] in ("C", "n"):
        return None, ""  # where somebody lives
    if words.keys[0] == "như" or _EMPLOYER_WORDS.match(text):
        return None, ""  # như số 2; Đơn vị công tác: …
    if fold(text).startswith(_occupations()):
        return None, ""
    role = read_role(words, 0)
    if role is not None:
        found = titles().match(words, 0)
        after = len(role.title.split()) if found is None else _after_title(role.title, *found)
        if found is not None and words.keys[found[0] : found[0] + 1] == ["tt"]:
            after = found[0] + 1  # Phó Chủ tịch TT Hội Nông dân
        rest_start = _rest_of_known(words, after)
        return role.title, text[rest_start:].strip(" ,-–")
    for index in range(1, min(len(words), _LONGEST_TITLE + 1)):
        if head_at(words, index) is not None and words.shapes[index] in "CU":
            return text[: words.starts[index]].strip(" ,-–"), text[words.starts[index] :]
    comma = text.find(",")
    title, rest = (text[:comma], text[comma + 1 :].strip()) if comma > 0 else (text, "")
    return (title, rest) if len(title.split()) <= _LONGEST_TITLE else (None, "")


_EMPLOYER_WORDS = regex(r"(?:Đơn vị|Cơ quan|Nơi)(?:,? đơn vị)? (?:công tác|làm việc)\b", re.IGNORECASE)
"""How forms ask where somebody works."""


def _after_title(title: str, end: int, known: RoleTitle) -> int:
    """The word behind a title in its text, where its known part ends at ``end`` and may be told short (Phó GĐ)."""
    whole = fold(known.title)
    spelled = fold(title).startswith(whole)
    return max(end, end + len(title.split()) - (len(whole.split()) if spelled else end))


@lru_cache
def _body_words() -> tuple[str, ...]:
    return tuple(f"{fold(entry.head)} " for entry in gazetteers.body_heads() if entry.body)


@lru_cache
def _occupations() -> tuple[str, ...]:
    return tuple(fold(occupation) for occupation in gazetteers.occupations())


def _rest_of_known(words: Words, after: int) -> int:
    """Where the organ starts: at the title's last word where that word is its head too (Trưởng phòng …)."""
    if after >= len(words):
        return len(words.text)
    if words.keys[after - 2 : after] == ["văn", "phòng"] or _stands_over(words, after):
        return words.starts[after]  # Chánh Văn phòng Sở Tài chính, Trưởng phòng Sở Tài chính
    if words.keys[after - 1] in ("phòng", "ban", "khoa", "đoàn", "thuế") and words.joined(after - 1) and after > 1:
        return words.starts[after - 1]
    return words.starts[after]


def _stands_over(words: Words, index: int) -> bool:
    """Whether an organ starts here that is no field of a part's work, as those that are parents of others."""
    found = head_at(words, index)
    return found is not None and "field" in found[1].traits and "parent" in found[1].traits


def _organ(rest: str, employer: str | None) -> tuple[str | None, str | None]:
    rest = re.sub(r"^(?:của|tại|thuộc)\s+", "", rest).strip(" ,-–")
    if not rest:
        return employer, None
    organization, parent = _parted(rest)
    if territories().match(words_of(organization), 0) is None:  # Trưởng Công an huyện Mẫu Sơn
        organization = organization[0].upper() + organization[1:]
    if employer and fold(employer).startswith(f"{fold(organization)} "):
        return employer, parent or None  # Giám đốc Chi nhánh, in Chi nhánh huyện Tuyên Hóa
    if employer and fold(employer) not in fold(rest) and (not stands_alone(rest) or not _names_organ(organization)):
        return (organization, f"{parent}, {employer}") if parent else _with_employer(organization, employer)
    return organization, parent or None


def _parted(organ: str) -> tuple[str, str]:
    """An organ and, behind a comma, what it is a part of (``Phòng Nghiệp vụ, dự toán, Thuế tỉnh Mẫu``)."""
    for comma in re.finditer(", ", organ):
        if organ_or_territory_at(words_of(organ[comma.end() :]), 0):
            return organ[: comma.start()], organ[comma.end() :]
    return organ, ""


def _with_employer(organization: str, employer: str) -> tuple[str, str | None]:
    """A field of work and what every unit has go before it (Nhân viên Văn thư + Phòng Chính trị, CĐCS + Công ty …)."""
    part = _names_organ(organization) and fold(organization) not in OWN_BODIES
    return (organization, employer) if part else (f"{organization} {employer}", None)


def _names_organ(text: str) -> bool:
    words = words_of(text)
    return len(words) > 0 and head_at(words, 0) is not None
