"""The organs of a letterhead: which lines belong to one name, and who is above whom."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from corpora import gazetteers
from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.abbreviations import expand, spelled_in_capitals
from extractors.casing import as_part, usual_case
from extractors.header.lines import Line
from extractors.lexicons import heads_that_are, place_at, territories, titles
from extractors.organizations import head_at
from extractors.places import kind_of_province, province_named
from extractors.records import Header, Span
from extractors.words import words_of

_NO_HEADS = frozenset(
    tuple(pair.split())
    for pair in (
        "tổ chức|phòng chống|phòng không|khoa học|khoa giáo|hội nhập|tổng hợp|tổng kết|ban hành|bộ môn|nhà nước"
    ).split("|")
)
"""What looks like the head of an organ at the start of a line, and goes on with the line above."""
_GOES_ON = regex(
    r"(?:\bVÀ|,|\s-|\s–|\bCỦA|(?<!\bMÔI )(?<!\bTHỊ )\bTRƯỜNG|\bVỀ|\bTHUỘC|\bSỞ|(?<!\bCÁN )(?<!\bNỘI )\bBỘ|\bBAN|"
    r"\bTHEO|&)$"
)
_SORT_OF_SCHOOL = "ĐẠI HỌC "
"""What begins the name of a university on the first line of a letterhead, and goes on with the line above elsewhere."""
_BOARD_ALONE = regex(r"BAN (?:CHẤP HÀNH|THƯỜNG VỤ|QUẢN LÝ)(?: ĐẢNG BỘ)?")
_SIDES = r"(?:CHUYÊN MÔN|CHÍNH QUYỀN|NHÀ TRƯỜNG|BAN GIÁM HIỆU|BAN GIÁM ĐỐC|CHI BỘ|CÔNG ĐOÀN|ĐOÀN THANH NIÊN|ĐOÀN TN)"
_SIDES_OF_OFFICE = regex(rf"{_SIDES}(?:\s*[-–,&+]\s*{_SIDES})+", re.IGNORECASE)
"""A line that says for what sides of the office above it a paper speaks (``CÔNG ĐOÀN - CHUYÊN MÔN``): no organ."""
_COMMITTEES = ("TỈNH ỦY ", "THÀNH ỦY ", "TỈNH UỶ ", "THÀNH UỶ ")


class Organ(Struct, frozen=True):
    """An organ of a letterhead, by the name that running text would use."""

    name: str
    span: Span


def organs(lines: list[Line], place: str | None) -> list[Organ]:
    """The organs that the lines name, the highest first; ``place`` is lent to a territory without a name."""
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _SIDES_OF_OFFICE.fullmatch(line.text.strip()):
            continue
        if groups and not _starts_organ(line.text, " ".join(other.text for other in groups[-1])):
            groups[-1].append(line)
        else:
            groups.append([line])
    names = [spelled(" ".join(line.text for line in group)) for group in groups]
    named = " ".join(filter(None, map(territory_of, names)))
    if place and province_named(place) is None:
        place = province_named(" ".join(names)) or place  # the seat of a province says nothing of its name
    lent = [
        f"{name} {place}"
        if place and ends_with_bare_territory(name) and name.split()[-1] not in named and may_be_of(name, place)
        else name
        for name in names
    ]
    return [Organ(name, group[0].span) for name, group in zip(lent, groups, strict=True)]


def may_be_of(name: str, place: str) -> bool:
    """Whether a place may be the territory that a name leaves out: no town gives its name to a province."""
    bare = fold(name).split()[-1]
    return bare not in ("tỉnh", "huyện") or (bare == "tỉnh") == (province_named(place) is not None)


def names_organ(text: str) -> bool:
    """Whether a line starts with the head of an organ."""
    words = words_of(text)
    return len(words) > 0 and tuple(words.keys[:2]) not in _NO_HEADS and head_at(words, 0) is not None


def names_post(text: str) -> bool:
    """Whether a line starts with a title (CHỦ TỊCH ỦY BAN NHÂN DÂN …)."""
    words = words_of(text)
    found = titles().match(words, 0) if len(words) else None
    head = head_at(words, 0) if found else None
    return found is not None and (head is None or found[0] > head[0])


def issues_alone(text: str) -> bool:
    """Whether a line in capitals is a post that issues papers of its own (THỦ TƯỚNG CHÍNH PHỦ)."""
    post, _, country = fold(squeeze(text)).partition(" việt nam")
    return post in _posts_that_issue() and country in ("", " dân chủ cộng hòa")


@lru_cache
def _posts_that_issue() -> frozenset[str]:
    return frozenset(fold(entry.name) for entry in gazetteers.issuers() if names_post(entry.name))


def _starts_organ(line: str, above: str) -> bool:
    """Whether a line is the start of a further organ and does not go on with the one above."""
    if _GOES_ON.search(above) or _BOARD_ALONE.fullmatch(above):
        return False
    if is_territory(line):
        return above.startswith(_COMMITTEES)
    if names_organ(spelled_in_capitals(line)):
        return not line.startswith(_SORT_OF_SCHOOL) or _is_of_state(above)
    return _ends_with_place(above)


def _is_of_state(organ: str) -> bool:
    """``BỘ Y TẾ`` over ``ĐẠI HỌC Y DƯỢC``; what is over it else (``CÔNG ĐOÀN``, ``VĂN PHÒNG``) is a part of it."""
    return organ.startswith(("BỘ ", "ỦY BAN NHÂN DÂN ", "UỶ BAN NHÂN DÂN ", "UBND ", _SORT_OF_SCHOOL))


def is_territory(line: str) -> bool:
    """Whether a line is a territory (TỈNH CÀ MAU), which goes on with the organ above it."""
    words = words_of(line)
    territory = territories().match(words, 0)
    head = head_at(words, 0)
    return territory is not None and (head is None or head[0] <= territory[0])


def _ends_with_place(line: str) -> bool:
    words = words_of(line)
    return any(place_at(words, index) == len(words) for index in range(1, len(words)))


def spelled(capitals: str) -> str:
    """An organ as running text names it, abbreviations spelled out."""
    return expand_all(usual_case(spelled_in_capitals(squeeze(capitals))))


def expand_all(name: str) -> str:
    """The name with the abbreviation it starts with spelled out, and that of an organ inside it."""
    words = name.split(" ")
    for index in range(1, len(words)):
        if words[index].isupper() and len(words[index]) > 2:
            inner = expand(" ".join(words[index:]))
            if inner != " ".join(words[index:]) and names_organ(inner):
                name = " ".join([*words[:index], inner])
                break
    return expand(name)


def name_of_territory(territory: str) -> str:
    """A territory without the word for its sort (``thành phố Huế`` → ``Huế``)."""
    words = words_of(territory)
    found = territories().match(words, 0)
    return territory[words.starts[found[0]] :] if found and found[0] < len(words) else territory


@lru_cache(maxsize=4096)
def ends_with_bare_territory(name: str) -> bool:
    """Whether a name ends with the word for a territory and not with its name (UBND tỉnh)."""
    words = words_of(name)
    for start in range(1, len(words)):
        found = territories().match(words, start)
        if found is not None and found[0] == len(words):
            return words.keys[start - 1] not in NOT_OF_TERRITORIES
    return False


NOT_OF_TERRITORIES = frozenset(["văn", "tác", "tấn"])
"""Văn xã is what a department deals with, a hợp tác xã no commune."""


@lru_cache(maxsize=4096)
def territory_of(name: str) -> str | None:
    """The territory that an organ is of, with the word for it (``tỉnh Gia Lai``)."""
    words = words_of(name)
    for start in range(len(words)):
        found = territories().match(words, start)
        if found is None or found[0] == len(words) or words.shapes[found[0]] not in "CUn":
            continue
        if words.joined(found[0] - 1):
            return as_part(words.text[words.starts[start] :])
    return None


_LEADS_TERRITORY = regex(r"(?P<sort>Tỉnh|Thành|Huyện|Quận|Thị)\s+(?:ủy|đoàn)\s+(?P<name>[^,]+)", re.IGNORECASE)
_LED = {"Tỉnh": "tỉnh", "Thành": "thành phố", "Huyện": "huyện", "Quận": "quận", "Thị": "thị xã"}


def territory_led(name: str) -> str | None:
    """The territory whose committee an organ is by its first word (``huyện Mẫu Sơn`` of ``Huyện ủy Mẫu Sơn``)."""
    match = _LEADS_TERRITORY.match(name)
    return f"{_LED[match['sort'].capitalize()]} {match['name'].strip()}" if match is not None else None


_LEADING = {sort: led for led, sort in _LED.items()}


def committee_of(territory: str) -> str:
    """The Party committee of a territory (``Tỉnh ủy Cà Mau`` of ``tỉnh Cà Mau``, ``Đảng ủy xã Mẫu Sơn``)."""
    for sort, led in _LEADING.items():
        if territory.lower().startswith(f"{sort} "):
            name = territory[len(sort) :].strip()
            return f"{led} ủy {territory if name[:1].isdigit() else name}"  # Quận ủy quận 3
    return f"Đảng ủy {territory}"


_INNER = regex(
    r"^(?:Chi ủy|Ban Thường vụ|Ban Chấp hành|Ban Thường trực|Thường trực|Đoàn Chủ tịch|Đại hội đồng cổ đông|Hội đồng)\b"
)


def without_inner_body(name: str) -> str:
    """The organ itself where its name starts with the body that leads it (Ban Thường vụ Tỉnh đoàn)."""
    match = _INNER.match(name)
    rest = name[match.end() :].strip() if match else ""
    return rest if rest and match and match[0] != "Hội đồng" else name


_STANDING = "Thường trực Hội đồng nhân dân"
_GOVERNING_BOARDS = frozenset(["Hội đồng trường", "Hội đồng quản trị", "Hội đồng thành viên"])


def with_what_it_leads(name: str, above: str | None) -> str:
    """A governing board with what it governs, a council below a people's committee with the territory of both."""
    if above is None or territory_of(name) or province_named(name):
        return name
    if name == _STANDING and above.startswith("Hội đồng nhân dân"):
        return f"{name} {territory_of(above) or ''}".rstrip()
    if name in _GOVERNING_BOARDS or above.startswith(("Vườn quốc gia", "Khu bảo tồn")):
        return f"{name} {above}"
    territory = territory_of(above)
    governs = fold(above).startswith("ủy ban nhân dân")
    lacks = name.startswith("Hội đồng ") and not ends_with_bare_territory(name)
    return f"{name} {territory}" if lacks and governs and territory else name


def is_inner_body(name: str) -> bool:
    """Whether a name is only that of the body that leads an organ (Ban Thường vụ)."""
    match = _INNER.match(name)
    return match is not None and match.end() == len(name)


_LOCAL_COMMITTEE = regex(r"(?:Huyện|Quận|Thị|Thành|Tỉnh|Đảng) ủy [A-ZĐÂĂÊÔƠƯ]")
"""A committee with the name of its place."""
_INSIDE_AN_ORGAN = regex(
    r"(?:Đảng ủy|Đảng bộ|Chi ủy|Chi bộ|Công đoàn(?: cơ sở)?|CĐCS|Chi đoàn|Đoàn cơ sở|"
    r"Đoàn (?:TNCS|Thanh niên)(?: Cộng sản)?(?: Hồ Chí Minh)?|Hội (?:Cựu chiến binh|CCB))\s+(?=[A-ZĐ])"
)
"""What is organised inside an organ, whose name follows."""


@lru_cache(maxsize=4096)
def host_of(name: str) -> str | None:
    """The organ inside which a Party committee, a union or an association is organised (``Đảng ủy Sở Tư pháp``)."""
    match = _INSIDE_AN_ORGAN.match(name)
    inside = name[match.end() :] if match else ""
    words = words_of(inside)
    return inside if len(words) > 1 and names_organ(inside) and territories().match(words, 0) is None else None


def issuers(issuer: str) -> list[str]:
    """The organs of an issuer: several where they issue a paper jointly."""
    parts = re.split(r"\s[-–]\s", issuer)
    several = len(parts) > 1 and all(names_organ(part) and not fold(part).startswith("xã hội") for part in parts)
    return parts if several else [issuer]  # Ban Văn hóa – Xã hội is one


_TEAM = regex(r"(?:đoàn (?:kiểm tra|giám sát|thanh tra|công tác|kiểm toán)|tổ \w+)\b")


def is_team(name: str) -> bool:
    """Whether an organ is a team that its superior sent (Đoàn kiểm tra 214)."""
    return _TEAM.match(fold(name)) is not None


def _is_school(key: str) -> bool:
    """Whether an organ beside the Party's committee is none of its commissions."""
    return key.startswith(("trường ", "báo ", "nhà khách"))


def _says_only_its_field(issuer: str) -> bool:
    """Whether a name is a head and everyday words (Chi cục Kiểm lâm, Trung tâm Kiểm soát bệnh tật)."""
    words = words_of(issuer)
    head = head_at(words, 0)
    return head is not None and len(words) - head[0] > 1 and words.shapes[-1] == "l"


def _tail(parent: str) -> str:
    """The territory that a name ends with, with its word or without."""
    territory = territory_of(parent)
    return territory or province_named(parent) or ""


def superior_of(header: Header) -> str | None:
    """The organ above the issuer, as posts name it (``Sở Tư pháp tỉnh Gia Lai``)."""
    return in_full(header.parent, header.topmost)[0] if header.parent is not None else None


_OF_THE_ONE_ABOVE = frozenset(["bộ tham mưu", "cục chính trị", "cục hậu cần", "cục kỹ thuật", "phòng tham mưu"])
"""Offices of a command, named with it (``Bộ Tham mưu Quân khu 9``)."""


_NAMED_AS_THEY_LIKE = ("trường ", "công ty ", "cty ", "tổng công ty ")
"""Schools and companies have names of their own, and need no territory."""
_FRONT = ("ủy ban mặt trận", "ủy ban mttq", "mặt trận tổ quốc")


_LOCAL_ASSOCIATION = regex(r"(?:Ban \w+ \w+ )?(?P<sort>Tỉnh|Thành|Thị|Quận|Huyện) hội (?P<name>[A-ZĐÂĂÊÔƠƯ].*)")
_SORTS = {"Thành": "thành phố", "Thị": "thị xã"}


def _association_there(sort: str, name: str, above: str) -> str:
    """``Huyện hội Quỳnh Phụ`` below the ``Hội Cựu chiến binh tỉnh Thái Bình``: that association in the district."""
    if not above.startswith("Hội "):
        return f"{sort} hội {name}"
    association = above.removesuffix(territory_of(above) or " Việt Nam").rstrip()
    return f"{association} {_SORTS.get(sort, sort.lower())} {name}"


def in_full(issuer: str, parent: str | None) -> tuple[str, str | None]:
    """An issuer as a post names it: with its territory or its superior where its own name tells too little.

    Returns the name, and the superior where it is named after a comma.
    """
    if parent is None or is_inner_body(issuer):
        return parent or issuer, None
    key, above = fold(issuer), fold(parent)
    if key.startswith("chi nhánh ") and above not in key and territory_of(issuer) is None:
        return issuer, parent  # Chi nhánh Sóc Trăng, Ngân hàng …
    if local := _LOCAL_ASSOCIATION.match(issuer):
        return _association_there(local["sort"], local["name"], parent), None
    if province_named(issuer) or territory_of(issuer):
        return issuer, None
    host = host_of(issuer)
    if _LOCAL_COMMITTEE.match(issuer) and host is None:
        return issuer, None
    if above in key:
        return issuer, None
    if " ủy" in above[:10] and _is_school(key) and (province := province_named(parent)):
        return f"{issuer} {kind_of_province(province)} {province.removeprefix('TP. ')}", None
    if key in _OF_THE_ONE_ABOVE or key == "văn phòng":
        return f"{issuer} {parent}", None
    if key == f"văn phòng {above.partition(' ')[0]}":
        return f"{issuer[:9]} {parent}", None  # Văn phòng Sở, below Sở Xây dựng
    if key.startswith("hội đồng ") and above.startswith("sở "):
        return f"{issuer} {parent}", None
    if above.startswith("sở ") and key.startswith("phòng "):
        return issuer, parent
    if above.startswith("sở ") and province_named(parent) and _says_only_its_field(issuer):
        bare = f" {_tail(parent).partition(' ')[0]}"  # Bệnh viện Y học cổ truyền tỉnh
        return f"{issuer.removesuffix(bare)} {_tail(parent)}", None
    if key.startswith("công đoàn ") and above.startswith("liên đoàn lao động ") and _says_only_its_field(issuer):
        return f"{issuer} {_tail(parent)}".rstrip(), None
    if host is not None and fold(host).startswith("sở ") and _tail(parent):
        return f"{issuer} {_tail(parent)}", None  # a department is of its province
    if is_team(issuer):
        return issuer, in_full(parent, None)[0]
    if key.startswith("chi nhánh ") and above not in key:
        return f"{issuer[:9]} {parent}{issuer[9:]}", None  # Chi nhánh Ngân hàng … tỉnh Hậu Giang
    if " ủy" in above[:10] and " ủy" not in key:
        return f"{issuer} {parent}", None
    territory = territory_of(parent)
    if territory is not None and ends_with_bare_territory(issuer):
        return f"{issuer} {name_of_territory(territory)}", None
    if key.startswith("đài ") and (province := province_named(parent)):
        return f"{issuer} {province.removeprefix('TP. ')}", None
    if fold(host or issuer).startswith(_NAMED_AS_THEY_LIKE) and not _says_only_its_field(host or issuer):
        return issuer, None
    if territory is not None and above.startswith(_FRONT) and not key.startswith(("ban ", "văn phòng", "hội đồng ")):
        return f"{issuer} {territory}", None  # Hội Nông dân, under the Front of its province since 2025
    if territory is not None and (above.startswith(("ủy ban nhân dân", "tỉnh", "thành phố")) or "đảng bộ" in above):
        return f"{issuer} {parent if key == 'văn phòng' else territory}", None
    if key.startswith("hội đồng ") or above.startswith("hội đồng nhân dân"):
        return f"{issuer} {parent}", None
    if key.startswith("vụ ") or any(f"{key} ".startswith(f"{head} ") for head in heads_that_are("needs_parent")):
        return issuer, parent
    return issuer, None
