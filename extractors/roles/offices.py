"""What an office's own paper leaves unsaid of the posts in it.

Inside an office nobody writes its name: ``Trưởng phòng Tổ chức`` in a paper of a department is
of that department, ``Công an xã`` in a paper of a commune is the police of that commune. What is
missing is taken from the letterhead, and the post says that it was lent.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from corpora import gazetteers
from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.casing import as_part
from extractors.header.organs import (
    ends_with_bare_territory,
    expand_all,
    host_of,
    in_full,
    is_team,
    issuers,
    name_of_territory,
    superior_of,
    territory_led,
    territory_of,
)
from extractors.lexicons import heads_that_are, organization_heads, territories, village_words
from extractors.organizations import head_at, territory_end
from extractors.places import kind_of_province, province_named
from extractors.records import Header, OrganizationMention, RoleMention
from extractors.rungs import rung_of, rung_of_post, standing
from extractors.titles import goes_with, post_at
from extractors.words import words_of

_NO_EMPLOYERS = (
    "ủy ban nhân dân",
    "hội đồng nhân dân",
    "tỉnh ủy",
    "thành ủy",
    "huyện ủy",
    "chính phủ",
    "quốc hội",
)
_MINISTRY = regex(r"bộ (?!chỉ huy|tư lệnh|tham mưu|môn)")
_COMMITTEE = regex(r"(?:tỉnh|thành|huyện|quận|thị|đảng) ủy ")
_HEADED = frozenset(["hiệu trưởng", "phó hiệu trưởng", "giáo viên", "giảng viên", "tổng giám đốc", "phó tổng giám đốc"])
_TAILS = ("sở", "trường", "công ty", "cục", "viện", "bệnh viện", "lữ đoàn", "hội", "trung tâm", "tập đoàn", "tỉnh đoàn",
          "hợp tác xã", "htx")  # fmt: skip


class Office(Struct, frozen=True):
    """The office that issued a paper, as posts in it name it."""

    name: str
    employs: bool
    """Whether posts without an organ are posts in it; a people's committee only governs."""
    committee: str | None
    """The Party committee that issued the paper or is above who did."""
    territories: tuple[str, ...]
    """What ``tỉnh``, ``xã`` without a name mean in its papers (``tỉnh Cà Mau``)."""
    mentioned: tuple[str, ...] = ()
    """What they mean otherwise: the one territory of a sort that the paper's title names."""
    host: Office | None = None
    """The organ in which it is organised, whose posts its papers tell too (``Sở Tư pháp`` of its ``Đảng ủy``)."""

    @property
    def head(self) -> str:
        """The word that its name begins with, folded (``sở``)."""
        words = words_of(self.name)
        found = organization_heads().match(words, 0)
        return fold(found[1].head) if found else ""


def office_of(header: Header) -> Office | None:
    """The office whose letterhead a paper has, None where it has none."""
    if header.issuer is None or len(issuers(header.issuer)) > 1:
        return None
    above = superior_of(header)
    name, superior = in_full(header.called or header.issuer, above)
    if superior is not None:
        name = superior if is_team(header.issuer) else f"{name}, {superior}"  # who is on a team has a post elsewhere
    elif _BODY.match(fold(name)):
        name = _led_by(name) or (above or name)
    issued = _held_by(header.issuer)
    named = (territory_of(text) or territory_led(text) for text in (issued, header.parent or ""))
    placed = [territory for territory in named if territory]
    if header.province:
        placed.append(f"{kind_of_province(header.province)} {header.province}")
    committees = (text for text in (header.issuer, header.parent) if text and _COMMITTEE.match(fold(text)))
    local = fold(name).startswith("văn phòng") and any(_LOCAL.match(fold(one)) for one in placed)
    organises = _ORGANISES.match(fold(name)) is not None
    employs = _employs(name) and not local and not organises
    office = Office(
        name, employs, next(committees, None), tuple(placed), mentioned=_named_by_title(header.title or "", placed)
    )
    if organises and above:
        return replace(office, host=replace(office, name=above, employs=_employs(above)))
    inside = host_of(name)
    return replace(office, host=replace(office, name=inside)) if inside is not None else office


def _employs(name: str) -> bool:
    """Whether an organ has staff of its own; what governs a territory, and a ministry, have departments that do."""
    return not fold(name).startswith(_NO_EMPLOYERS) and not _MINISTRY.match(fold(name))


_ORGANISES = regex(r"ban tổ chức (?:hội|lễ|đại|cuộc|giải|ngày|liên|tháng|tuần)\b")
"""Boards that organise an event, in whose papers posts are those of the office that set them up."""


def _named_by_title(title: str, known: list[str]) -> tuple[str, ...]:
    """The one territory of a sort that a title names (``… Đảng ủy xã Xà Hồ``), of which the letterhead names none."""
    words = words_of(title)
    found: dict[str, set[str]] = {}
    for index in range(len(words)):
        sort = territories().match(words, index)
        end = territory_end(words, index) if sort is not None else None
        if sort is not None and end is not None and end > sort[0]:
            found.setdefault(words.keys[index], set()).add(as_part(squeeze(words.slice(index, end))))
    told = {fold(one).partition(" ")[0] for one in known}
    return tuple(names.pop() for sort, names in found.items() if len(names) == 1 and sort not in told)


_BODY = regex(
    r"hội đồng (?!nhân dân)|ban (?:thường vụ|chấp hành|chỉ đạo) |ban (?:kiểm phiếu|bầu cử|giám khảo|vận động)\b|"
    r"(?:khối|cụm) thi đua\b|đại hội (?!đồng)"
)
"""Bodies whose members have their posts in what the bodies lead, and congresses."""
_LOCAL = regex(r"(?:huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) ")
_LOCAL_PARTS = regex(r"(?:phòng|trung tâm y tế|hạt kiểm lâm|trạm y tế|công an|ban quản lý)\b")
"""What a district or commune has, and is named without it in its own papers."""


_WHICH_CONGRESS = regex(r"(?<=\S),?\s+(?:lần thứ|nhiệm kỳ|khóa)\s.*$", re.IGNORECASE)


def _held_by(name: str) -> str:
    """A congress without which one it is; any other name as it is."""
    return _WHICH_CONGRESS.sub("", name) if fold(name).startswith("đại hội ") else name


def _led_by(name: str) -> str | None:
    """The organisation that a board leads, where the board's name tells it (Hội đồng quản trị Công ty …)."""
    words = words_of(_held_by(name))
    for index in range(2, len(words)):
        if words.shapes[index] in "CU" and head_at(words, index) is not None:
            return words.text[words.starts[index] :]
    return None


def in_office(name: str, office: Office) -> str:
    """A unit with what its own office leaves out: the name of a territory, the office it is a part of."""
    name = named_in_full(name, office)
    if fold(office.name).startswith(f"{fold(name)}, "):
        return office.name
    if office.employs and fold(name) in OWN_BODIES:
        return f"{name} {office.name}"
    part = is_part(name) or (fold(name).startswith("chi nhánh ") and not stands_alone(name))
    if office.employs and part and fold(office.name) not in fold(name):
        return f"{name}, {office.name}"
    return name


def unit_in_office(name: str, office: Office) -> str:
    """A unit as its office's own paper means it; what names its whole itself (``Chi đoàn Trường …``) stays so."""
    words = words_of(name)
    own = any(words.shapes[n] == "C" and has_parts(words.text[words.starts[n] :]) for n in range(1, len(words)))
    return name if own and is_part(name) and "," not in name else in_office(name, office)


def with_office(name: str, office: Office) -> str:
    """A unit of a table with the office that it is a part of; of territories only the office's own commune is lent.

    ``Bệnh viện Đa khoa tỉnh`` in a cell stays as the cell calls it.
    """
    whole = unit_in_office(name, office)
    part = whole.startswith(f"{name}, ") or whole.endswith(office.name)
    return whole if part or _LOCAL_END.search(fold(name)) else name


_LOCAL_END = regex(r"\b(?:xã|phường|thị trấn|huyện|quận|thị xã|đặc khu)$")


def under_its_own(role: RoleMention, named: list[OrganizationMention], text: str, employs: bool) -> RoleMention:
    """A post in a part (Trưởng phòng …) with the organ that the same passage names last before it.

    ``named`` are the organisations of that passage with this text, in order; ``employs`` is whether parts are of
    the issuer.
    """
    if role.organization is None:
        return _of_whom_it_stands_beside(role, named, text)
    if employs or role.parent is not None or not is_part(role.organization):
        return role
    before = [one for one in named if one.span.end_char <= role.span.start_char and not is_part(one.name)]
    if not before or before[-1].head is None or fold(before[-1].head) not in _HAS_PARTS:
        return role
    return replace(role, parent=before[-1].name, inherited=True)


_BESIDE = regex(
    r"\s*(?:[(:]|,?(?=\s+do\s))\s*(?:(?:do|có|gồm)\s+)?(?:(?:ông|bà|đồng chí|đ/c|anh|chị)\.?\s+)?", re.IGNORECASE
)


def _of_whom_it_stands_beside(role: RoleMention, named: list[OrganizationMention], text: str) -> RoleMention:
    """``Hạt Kiểm lâm: ông A, Hạt trưởng``, ``Phòng Tổ chức (đồng chí B, chuyên viên)``: the organ right before.

    Behind a title that several hold it stands in brackets after each (``các Thứ trưởng: A (Bộ Y tế), B (Bộ …)``).
    """
    for one in named:
        behind = role.span.end_char <= role.person.start_char and one.span.start_char >= role.person.end_char
        opened = behind and _OPENED.fullmatch(text, role.person.end_char, one.span.start_char)
        if opened and text[one.span.end_char : one.span.end_char + 1] == ")":
            return replace(role, organization=one.name, parent=one.parent, inherited=True)
        if role.person.start_char < role.span.start_char and _BESIDE.fullmatch(
            text, one.span.end_char, role.person.start_char
        ):
            return replace(role, organization=one.name, parent=one.parent, inherited=True)
    return role


_OPENED = regex(r"\s*\(\s*(?:(?:nay|hiện|đang)\s+)?(?:(?:thuộc|của|từ|ở|tại|công tác tại)\s+)?", re.IGNORECASE)
"""What opens a bracket that tells of what organ somebody is, and no more than that."""
_HAS_PARTS = frozenset(
    ["sở", "trung tâm", "bệnh viện", "trường", "công an", "chi cục", "cục", "công ty", "viện", "ban", "kho bạc", "đài"]
)


def complete(role: RoleMention, office: Office | None) -> RoleMention:
    """The role with what its office lends it."""
    if office is None:
        return role
    if office.host is not None and _is_in_host(role, office, office.host):
        return complete(role, office.host)
    if (above := _above_department(role, office)) is not None:
        return complete(role, above)
    if (clerks := _local_clerks(role, office)) is not None:
        return replace(role, organization=clerks, inherited=True)
    if role.organization is None:
        title = _bare_title(role)
        fits = (title in _HEADED and goes_with(role.title, office.name)) or title in _INSIDE or _leads(title, office)
        seat = is_seat(title) and not fits
        own_staff = title in _STAFF and is_part(office.name)  # Chuyên viên, in a paper of a Phòng
        in_table = role.rule == "post in a table" and territory_of(role.title) is None  # Công chức ĐC-XD xã A
        lent = office.employs and not seat and (fits or own_staff or in_table)
        return replace(role, organization=office.name, inherited=True) if lent else role
    organization, parent = role.organization, role.parent
    if parent is None and office.employs and _is_its_own(role, office):
        # Đảng ủy, in a paper of Đảng ủy Than Quảng Ninh
        told_short = office.name.startswith(f"{expand_all(organization)} ")
        whole = office.name if told_short else f"{organization} {office.name}"
        return replace(role, organization=whole, inherited=True)
    if parent is None and not office.employs and (place := _local_place(organization, office)):
        return replace(role, organization=f"{organization} {place}", inherited=True)
    completed = named_in_full(parent or organization, office)
    if parent is None:
        organization = completed
        if role.rule in _ON_A_BODY and _TEAM.match(fold(organization)):
            return replace(role, organization=organization) if organization != role.organization else role
        part = is_part(organization) or _is_board(role, office) or _heads_part(role)
        lower = standing(rung_of_post(role.title, organization), rung_of(office.name)) in ("beside", "below")
        if office.employs and office.name not in organization and part and not lower:
            parent = _whole_of_cell(organization, office) or office.name
    else:
        parent = completed
        if office.employs and is_part(parent.rsplit(", ", 1)[-1]) and office.name not in parent:
            parent = f"{parent}, {office.name}"
    if (organization, parent) == (role.organization, role.parent):
        return role
    return replace(role, organization=organization, parent=parent, inherited=True)


_ON_A_BODY = ("member of a body", "post over a list of names")
_TEAM = regex(r"(?:tổ|đội|nhóm|đoàn)\b")
"""Teams set up for a task, whose members have their places on them and in no office."""
_DEPARTMENTS = frozenset(["phòng", "khoa", "bộ môn"])
_OTHER_DEPARTMENTS = regex(r"(?:chi bộ )?(?:khoa|phòng|trung tâm)\b")
_IN_FACULTIES = regex(r"(?:bộ môn|bm)\b")


def _above_department(role: RoleMention, office: Office) -> Office | None:
    """What a department is a part of, in whose paper a post of another department is told (``Trưởng khoa``)."""
    parts = office.name.split(", ")
    cuts = (n for n in range(1, len(parts)) if head_at(words_of(parts[n]), 0) is not None)
    cut = next(cuts, None)  # Phòng Phổ biến, giáo dục pháp luật, Sở Tư pháp
    if cut is None or office.head not in _DEPARTMENTS:
        return None
    own, whole = ", ".join(parts[:cut]), ", ".join(parts[cut:])
    told = fold(role.organization or _bare_title(role).removeprefix("phó ").removeprefix("trưởng "))
    other = _OTHER_DEPARTMENTS.match(told) or (office.head == "phòng" and _IN_FACULTIES.match(told))
    if not other or told in fold(own):
        return None
    return replace(office, name=whole)


def _local_clerks(role: RoleMention, office: Office) -> str | None:
    """The office that serves council and committee of a commune or district, which its papers call ``Văn phòng``."""
    if role.parent is not None or not fold(office.name).startswith(_GOVERN):
        return None
    place = next((one for one in office.territories if _LOCAL.match(fold(one))), None)
    if place is None:
        return None
    if role.organization is None and _bare_title(role) in ("chánh văn phòng", "phó chánh văn phòng"):
        return f"HĐND và UBND {place}"
    return f"Văn phòng HĐND và UBND {place}" if fold(role.organization or "") == "văn phòng" else None


def _bare_title(role: RoleMention) -> str:
    """The title, folded, without what says how it is held."""
    return fold(role.title).removesuffix(" thường trực").removesuffix(" phụ trách")


def _whole_of_cell(name: str, office: Office) -> str | None:
    """The Party's whole organisation in an organ, of which a cell is (``Chi bộ 3``), in its committee's papers."""
    committee, _, organ = office.name.partition(" ủy ")
    return f"Đảng bộ {organ}" if committee == "Đảng" and fold(name).startswith("chi bộ") else None


def _is_in_host(role: RoleMention, office: Office, host: Office) -> bool:
    """Whether a post in a committee's or union's paper is one in the organ that it is organised in.

    Its leaders and staff are (``Phó Giám đốc``), its parts (``Trưởng phòng Bổ trợ``), what ends with the word
    for it (``Chánh Thanh tra Sở``), and what else is organised in it; cells of the committee itself are not.
    """
    if role.organization is None:
        title = _bare_title(role)
        return not is_seat(title) and (title in _INSIDE or title in _STAFF or _leads(title, host))
    told = fold(role.parent or expand_all(role.organization))
    if told == host.head or told.endswith(f" {host.head}"):
        return host.head in _TAILS
    if told in OWN_BODIES:
        return not fold(office.name).startswith(f"{told} ")
    return is_part(told) and told.startswith(_OF_THE_HOST)


def ends_with_its_head(name: str, office: Office) -> bool:
    """Whether a name, folded, ends with the bare word for an office: ``thanh tra sở`` in a department's paper."""
    return office.head in _TAILS and name.endswith(f" {office.head}")


_OF_THE_HOST = ("phòng", "thanh tra", "văn phòng", "trung tâm", "khoa", "chi nhánh", "bộ môn", "đội")
"""Parts that an organ has, and no committee, union or association."""


def _local_place(organization: str, office: Office) -> str | None:
    """The district or commune of a part of it that is named without it; None for other organs and offices."""
    if not _LOCAL_PARTS.match(fold(organization)) or stands_by_territory(organization):
        return None
    governs = fold(office.name).startswith(("ủy ban nhân dân", "hội đồng nhân dân", "văn phòng"))
    places = (one for one in office.territories if _LOCAL.match(fold(one)) or _is_city_of_province(one))
    return next(places, None) if governs else None


def _is_city_of_province(territory: str) -> bool:
    return fold(territory).startswith("thành phố ") and province_named(territory) is None


_INSIDE = frozenset(
    ["trưởng phòng", "phó trưởng phòng", "chánh văn phòng", "phó chánh văn phòng", "kế toán trưởng", "trưởng khoa",
     "phó trưởng khoa", "quản đốc", "phó quản đốc"]
)  # fmt: skip
"""Posts that every office has in itself."""
_ON_BODIES = frozenset(
    ["trưởng đoàn", "phó trưởng đoàn", "tổ trưởng", "tổ phó", "trưởng ban", "phó trưởng ban", "phó ban", "thành viên",
     "thư ký", "thư ký đoàn", "trưởng tiểu ban"]
)  # fmt: skip
"""Places on a council or team, which is not the office itself."""


def may_be_in(title: str, office: str) -> bool:
    """Whether a post without an organ may be in an office by its title: every office has some, none has a place."""
    told = fold(title)
    return told in _INSIDE or (goes_with(title, office) and not is_seat(told))


def is_seat(title: str) -> bool:
    """Whether a title, folded, is a place on a council or team."""
    return title.endswith("ủy viên") or title in _ON_BODIES


_RANK = regex(r" (?:sơ cấp|trung cấp|cao cấp)$")
"""What follows a title without making it another."""


@lru_cache
def _leaders() -> dict[str, frozenset[str]]:
    """The titles of who leads an office, by the word that its name begins with; folded."""
    found: dict[str, set[str]] = defaultdict(set)
    for entry in gazetteers.office_leaders():
        found[fold(entry.head)].add(fold(entry.title))
    return {head: frozenset(told) for head, told in found.items()}


def _leads(title: str, office: Office) -> bool:
    """Whether a title is that of who leads an office of its kind, or of a deputy (Cục trưởng of a Cục)."""
    name, bare = fold(office.name), _RANK.sub("", title.removeprefix("quyền ").removeprefix("phó "))
    if any(bare in led and name.startswith(f"{head} ") for head, led in _leaders().items()):
        return True
    if not office.head or title.endswith("quốc hội"):
        return False
    return title.endswith(f" {office.head}") or title.removeprefix("phó ").startswith(f"{office.head} ")


OWN_BODIES = frozenset(
    [
        "công đoàn",
        "công đoàn cơ sở",
        "cđcs",
        "đoàn",
        "đoàn thanh niên",
        "chi đoàn",
        "hội phụ nữ",
        "hội cựu chiến binh",
        "đảng ủy",
        "ban nữ công",
        "hđqt",
        "hội đồng quản trị",
        "hđtv",
        "hội đồng thành viên",
        "hội đồng trường",
    ]
)
_OF_COMPANIES = frozenset(["hđqt", "hội đồng quản trị", "hđtv", "hội đồng thành viên"])


def _is_company(office: Office) -> bool:
    head = head_at(words_of(office.name), 0)
    return head is not None and (head[1].kind == "enterprise" or head[1].head in ("Hội", "Quỹ", "Trường"))


_STAFF = frozenset(["giáo viên", "nhân viên", "chuyên viên", "công nhân", "cán bộ", "bác sĩ", "điều dưỡng", "kỹ sư"])


def _is_its_own(role: RoleMention, office: Office) -> bool:
    """Whether what follows a title is a body inside the office or only a field of work (Giáo viên Toán)."""
    name = role.organization or ""
    if fold(office.name) in fold(name):
        return False
    if fold(name) in OWN_BODIES:
        return fold(name) not in _OF_COMPANIES or _is_company(office)
    words = words_of(name)
    if (
        fold(name).startswith(_STEERING)
        and not _ABOVE.search(fold(name))
        and territory_of(name) is None
        and province_named(name) is None
    ):
        # Ban Chỉ đạo trực Tết, in a paper of a school
        return not any(head_at(words, at) and words.shapes[at] in "CU" for at in range(3, len(words)))
    return fold(role.title) in _STAFF and len(words) < 4 and organization_heads().match(words, 0) is None


_ABOVE = regex(r"\b(?:quốc gia|trung ương|nhà nước|liên ngành|ngành(?= )|cấp (?:tỉnh|huyện|thành phố))\b")
_STEERING = (
    "ban chỉ đạo ", "chỉ đạo ", "hội đồng thi đua", "hội đồng thuốc", "hội đồng sáng kiến", "hội đồng khoa học",
    "hội đồng nâng lương", "hội đồng lương", "hội đồng kiểm soát nhiễm khuẩn", "hội đồng quản lý chất lượng",
    "hội đồng điều dưỡng", "hội đồng tuyển sinh",
)  # fmt: skip
"""Bodies that an office has of its own."""


def _heads_part(role: RoleMention) -> bool:
    """Whether a post is at the head of a part that it calls by its field (``Trưởng khoa Sau đại học``)."""
    field = role.organization or ""
    words = words_of(field)
    against = words.keys[:2] == ["phòng", "chống"]  # Trưởng khoa Phòng, chống bệnh truyền nhiễm
    if _led_by(field) is not None:
        return False  # Phó Trưởng phòng Tổ chức cán bộ Sở Y tế
    headless = bool(field) and (against or organization_heads().match(words, 0) is None)
    return headless and fold(role.title).endswith((" khoa", " phòng", " bộ môn"))


_WITH_BOARDS = ("hội ", "liên đoàn", "ủy ban mặt trận", "ủy ban mttq", "tỉnh đoàn", "thành đoàn", "đoàn ", "liên hiệp")
"""Associations, whose boards (Ban Phong trào) are named without them."""


def _is_board(role: RoleMention, office: Office) -> bool:
    """Whether a post is on a board of the association whose paper it is."""
    name = fold(role.organization or "")
    if role.rule == "member of a body":
        return False  # of the body that the paper names
    return fold(office.name).startswith(_WITH_BOARDS) and name.startswith("ban ") and not stands_by_territory(name)


def stands_by_territory(name: str) -> bool:
    """Whether a name tells the territory it is of, or a word for one."""
    return bool(territory_of(name) or province_named(name) or ends_with_bare_territory(name))


_GOVERN = ("ủy ban nhân dân", "hội đồng nhân dân", "ubnd", "hđnd")
"""What governs a territory, which its own papers call so without its name."""
_TWO_WORDS = ("thành phố", "thị xã", "thị trấn", "đặc khu")
_BOARDS = frozenset(["ban thường vụ", "ban chấp hành", "ban kiểm tra"])
_OF_COMMITTEES = frozenset(
    ["ủy ban kiểm tra", "ban tổ chức", "ban tuyên giáo", "ban dân vận", "ban nội chính", "ban tuyên giáo và dân vận"]
)
"""What every committee of the Party above the grassroots has."""


def has_boards(office: Office) -> bool:
    """Whether an office is led by boards: no department of the State is."""
    return office.employs and fold(office.name).startswith((*_WITH_BOARDS, "công đoàn", "đảng", "chi bộ", "chi đoàn"))


_COMMITTEES_OF = frozenset(["tỉnh", "thành", "huyện", "quận", "thị", "xã", "phường"])
"""Words for a territory before the word for its committee (``Ban Thường vụ Huyện ủy``)."""
_OTHER_WORDS = ("quốc hội", "đại hội", "xã hội", "chi hội", "cơ sở")
"""Words that end with the word for an office (Hội, Sở) and are another."""
_FIRST_WORDS = frozenset(["vườn", "đài", "hạt", "quỹ", "cảng"])
"""First words of names by which an office calls itself in its own papers."""


def named_in_full(name: str, office: Office) -> str:
    """A name that ends with a word for the office or a territory, with what that word stands for."""
    completed = _completed(name, office)
    if completed == name and name.isupper() and " " not in name:  # CĐCS, BCH
        spelled = expand_all(name)
        completed = _completed(spelled, office)
        return name if completed == spelled else completed
    return completed


def _completed(name: str, office: Office) -> str:
    folded = fold(name)
    if folded in _BOARDS and (leading := office.committee or (office.name if has_boards(office) else None)):
        return f"{name} {leading}"
    if fold(office.name).startswith("bộ ") and (folded == "bộ" or folded.endswith((" bộ", " của bộ"))):
        return f"{name[:-2]}{office.name}"  # Chánh Thanh tra Bộ, in the ministry's own paper
    if office.committee and folded in _OF_COMMITTEES:
        return f"{name} {office.committee}"
    if office.employs and " " in folded and fold(office.name).startswith(f"{folded} "):
        return office.name
    if office.employs and office.head in _TAILS:
        if folded == office.head:
            return office.name
        if folded.endswith(f" {office.head}") and not folded.endswith(_OTHER_WORDS):
            return f"{name[: -len(office.head)]}{office.name}"
    first = fold(office.name).partition(" ")[0]
    if first == "trường" and folded.endswith(" nhà trường"):
        return f"{name[: -len('nhà trường')]}{office.name}"  # Hội đồng Thi đua - Khen thưởng nhà trường
    if office.employs and first in _FIRST_WORDS and (folded == first or folded.endswith(f" {first}")):
        return f"{name[: -len(first)]}{office.name}".replace("của ", "")  # Giám đốc Vườn, Công đoàn Đài
    if folded in _GOVERN and office.territories and fold(office.name).startswith(_GOVERN):
        return f"{name} {office.territories[0]}"
    level, _, committee = folded.rpartition(" ")
    level = level.rpartition(" ")[2]
    if committee == "ủy" and level in _COMMITTEES_OF:
        own = next((one for one in office.territories if fold(one).startswith(f"{level} ")), None)
        lead = name[: -len(f"{level} ủy")]  # Huyện ủy or HUYỆN ỦY, in a paper of the district
        return f"{lead}{level.capitalize()} ủy {name_of_territory(own)}" if own else name
    if _OF_A_RANK.search(folded) is not None:
        return name
    if ends_with_bare_territory(name) or folded in ("tỉnh", "xã", "thành phố", "huyện"):
        word = next((word for word in _TWO_WORDS if folded.endswith(word)), folded.split()[-1])
        for territory in (*office.territories, *office.mentioned):
            if fold(territory).startswith(f"{word} "):
                return name + territory[len(word) :]
    return name


_OF_A_RANK = regex(r"\b(?:nhiệm vụ|đề tài|dự án|đơn vị hành chính|sáng kiến)\b.*\bcấp (?:tỉnh|thành phố|huyện|xã)$")
"""The rank of what a body deals with, which says nothing of where it is (``nhiệm vụ khoa học cấp tỉnh``)."""


@lru_cache
def _teams() -> tuple[str, ...]:
    """How the names of teams begin that are set up for a task (tổ công tác, tổ kiểm phiếu)."""
    heads = (fold(entry.head) for entry in gazetteers.body_heads() if entry.body)
    return tuple(head for head in heads if head.startswith("tổ "))


@lru_cache(maxsize=4096)
def is_part(name: str) -> bool:
    """Whether an organ is always a part of another that must be named (Phòng, Tổ, Đại đội)."""
    key = fold(name)
    above = name.rpartition(",")[2].strip()
    if above != name and len(words := words_of(above)) and head_at(words, 0) is not None:
        return is_part(above)
    if key.startswith(_teams()):
        return False  # set up for a task, with people of several offices
    heads = heads_that_are("needs_parent")
    if key in ("văn phòng", "văn phòng tổng hợp"):
        return True
    if stands_by_territory(name) or _is_of_village(name):
        return False
    return any(key == head or key.startswith(f"{head} ") for head in heads)


_VILLAGE_CELLS = ("chi bộ ", "chi hội ", "chi đoàn ", "tổ ")
"""What a village has too, and calls by its own name (``Chi bộ khu 2``)."""


def _is_of_village(name: str) -> bool:
    """Whether a cell is that of a village: the word for one stands behind its head, with a number or name."""
    cell = next((cell for cell in _VILLAGE_CELLS if fold(name).startswith(cell)), None)
    words = words_of(name[len(cell) :]) if cell else None
    if words is None or len(words) < 2:
        return False
    first, named = words.keys[0], words.shapes[1]
    if first == "dân":
        return words.keys[1] == "phố"
    return named == "n" if first == "khu" else first in village_words() and named in "nC1"


def has_parts(name: str) -> bool:
    """Whether an organ's name begins as those of organs that have parts (Chi cục, Sở, Bệnh viện)."""
    words = words_of(name)
    head = head_at(words, 0) if len(words) else None
    return head is not None and fold(head[1].head) in _HAS_PARTS


def itself(name: str, office: Office) -> str:
    """The office where a name calls it by its sort alone (``Khoa``, ``Chi bộ Khoa`` in a paper of Khoa Nông - Lâm)."""
    lead, _, last = name.rpartition(" ")
    own = office.name.partition(",")[0]
    if not fold(own).startswith(f"{fold(last)} ") or (lead and fold(lead) not in _EVERY_OFFICE_HAS):
        return name
    return f"{lead} {office.name}".strip()


_EVERY_OFFICE_HAS = frozenset(
    ["chi bộ", "đảng bộ", "công đoàn", "công đoàn bộ phận", "chi đoàn", "liên chi đoàn", "tập thể"]
)


def stands_alone(name: str) -> bool:
    """Whether an organ is known by its name, because it names a territory or is of a kind that needs no other."""
    if fold(name).startswith(("cđcs ", "công đoàn cơ sở ")):
        return False  # a grassroots union is of the one above it
    if territory_of(name) or province_named(name):
        return True
    words = words_of(name.rsplit(", ", 1)[-1])
    found = organization_heads().match(words, 0)
    return found is not None and "bare" in found[1].traits and found[0] < len(words)


def known_title(text: str) -> bool:
    """Whether a text starts with a title of the gazetteer, or with what stands for one."""
    words = words_of(text)
    return len(words) > 0 and post_at(words, 0)
