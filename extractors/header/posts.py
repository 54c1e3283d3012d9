"""The post of whoever signed, complete with its organ, from the lines above the name and the letterhead."""

from __future__ import annotations

import re

from msgspec import Struct

from corpora.letters import fold
from corpora.regex import regex
from extractors.casing import usual_case
from extractors.header.lines import Line
from extractors.header.organs import (
    ends_with_bare_territory,
    expand_all,
    in_full,
    is_inner_body,
    is_territory,
    issuers,
    may_be_of,
    name_of_territory,
    names_organ,
    names_post,
    territory_of,
    without_inner_body,
)
from extractors.header.signatures import AUTHORITY, Signature, captions
from extractors.lexicons import heads_that_are
from extractors.places import kind_of_province, province_named
from extractors.records import Header, Span, position
from extractors.roles.phrases import read_role
from extractors.titles import goes_with
from extractors.words import words_of


class Post(Struct, frozen=True):
    """A post as a signature states it; ``lent`` says that the organ comes from the letterhead."""

    span: Span
    title: str
    organization: str | None
    parent: str | None
    acting: bool
    lent: bool

    @property
    def position(self) -> str:
        """Title, organ and superior as one phrase."""
        return position(self.title, self.organization, self.parent)


def post_of(signature: Signature, header: Header) -> Post | None:
    """The first post of a signature, None where it states none or only a part played (CHỦ TỌA)."""
    return next(iter(posts_of(signature, header)), None)


def posts_of(signature: Signature, header: Header) -> list[Post]:
    """The posts of a signature: that of its office, places on bodies below (``CHỦ TỊCH HỘI ĐỒNG THI ĐUA SỞ``)."""
    return [_post(*stated, signature, header) for stated in _stated(signature.lines)]


def _post(line: Line, text: str, signature: Signature, header: Header) -> Post:
    first, *further = _ALSO.split(text)
    words = words_of(first)
    role = read_role(words, 0)
    title = " kiêm ".join([role.title if role else first, *further])
    stated, above = (role.organization, role.parent) if role else (None, None)
    if stated and above and not names_organ(above):
        stated, above = f"{stated}, {above}", None  # Phòng Hành chính, Tổng hợp
    organization, parent, lent = _organ(stated, signature.lines, header)
    if above and not lent:
        parent = above
    elsewhere = fold(organization or "").startswith(("hội đồng ", "ủy ban nhân dân "))
    if stated is None and elsewhere and not goes_with(title, organization or ""):
        organization, parent = _own(header)  # TM. HỘI ĐỒNG THÀNH VIÊN / TUQ. CHỦ TỊCH / TỔNG GIÁM ĐỐC
        lent = organization is not None
    if organization is not None and fold(title).removeprefix("phó ") == "chánh văn phòng":
        organization = _COMMUNE.sub("HĐND và UBND", organization)
    right = AUTHORITY.match(line.text)
    acting = bool(role and role.acting) or bool(right and right["acting"])
    lead = right.end() if right else 0
    return Post(line.part(lead, len(line.text)), title, organization, parent, acting, lent)


_ALSO = regex(r"\s+kiêm\s+", re.IGNORECASE)
_COMMUNE = regex(r"^(?:Ủy ban nhân dân|UBND)(?=\s(?:xã|phường|đặc khu|huyện|quận|thị xã)\s)")
"""Communes have one office for their council and their committee, as districts had."""


def _stated(lines: tuple[Line, ...]) -> list[tuple[Line, str]]:
    """The lines that state posts, and their words with those of the lines that go on with them."""
    found: list[tuple[Line, str]] = []
    for line in lines:
        authority = AUTHORITY.match(line.text)
        if authority and not authority["acting"]:
            found = []
            continue
        bare = _APPROVES.sub("", AUTHORITY.sub("", line.text))
        caption = captions().match(words_of(bare), 0)
        if caption and not (names_post(bare) and caption[0] < len(words_of(bare))):
            continue  # THƯ KÝ is a part played, THƯ KÝ HỘI ĐỒNG a post
        stated = usual_case(bare)
        if names_post(bare):
            posts = _SEVERAL.split(stated)
            posts = posts if all(names_post(one) and _LEADS.match(fold(one)) for one in posts) else [stated]
            if not found or _on_a_body(stated):
                found += [(line, post) for post in posts]
        elif found:
            first, text = found[-1]
            found[-1] = (first, f"{text} {stated}")
    return found


_APPROVES = regex(r"\s+(?:KÝ |PHÊ )?DUYỆT$", re.IGNORECASE)
"""What stands behind a post over who approves a plan (``HIỆU TRƯỞNG DUYỆT``)."""
_LEADS = regex(r"(?:phó )?(?:tổng )?(?:chủ tịch|bí thư|giám đốc|hiệu trưởng|trưởng|chánh|chủ nhiệm|chỉ huy)\b")
_SEVERAL = regex(r"\s+[-–]\s+")
"""What parts two posts over one name (``PHÓ BÍ THƯ - CHỦ TỊCH HĐND``)."""
_BODIES = ("hội đồng", "ban chỉ đạo", "ban tổ chức", "tổ ", "đoàn ", "đảng ủy", "chi bộ", "công đoàn")


def _on_a_body(post: str) -> bool:
    """Whether a line states a place on a body of its own, beside the post above it (``CHỦ TỊCH HỘI ĐỒNG TĐKT``)."""
    role = read_role(words_of(post), 0)
    return role is not None and fold(role.organization or "").startswith(_BODIES)


def _organ(stated: str | None, lines: tuple[Line, ...], header: Header) -> tuple[str | None, str | None, bool]:
    """The organ of the post, its superior, and whether the letterhead lent them."""
    represented = _represented(lines)
    issuer, parent = _own(header)
    nobody_else = represented is None and stated is None
    if header.parent is not None and nobody_else and _is_above(lines, header):
        return _placed(header.parent, header), None, True
    if (named := _named_of_several(lines, header)) is not None:
        issuer, parent = named, None
    if stated is not None and is_territory(stated) and not territory_of(stated):
        stated = None  # Phó Trưởng Thuế tỉnh: the letterhead says which
    if stated is not None:
        stated = expand_all(stated)
        if issuer and fold(issuer).startswith(fold(stated)):
            return issuer, parent, True
        if ends_with_bare_territory(stated) and (place := _place(header)) and may_be_of(stated, place):
            if header.parent and fold(header.parent).startswith(fold(stated)):
                return header.parent, None, True
            return f"{stated} {place}", None, False
        if issuer and _has_its_own(stated, issuer):
            return f"{stated} {issuer}", None, True
        if _below(stated) and issuer and fold(stated) != fold(issuer):
            return stated, None if province_named(stated) else issuer, False
        return _placed(stated, header), None, False
    if represented is not None:
        if issuer and fold(represented) == fold(header.issuer or ""):
            return issuer, parent, True
        if issuer and fold(issuer).startswith(f"{fold(represented)} ") and len(issuers(header.issuer or "")) == 1:
            return issuer, None, True  # TM. BAN THƯỜNG VỤ HỘI
        if issuer and represented == _COUNCIL and issuer.startswith(f"{_COUNCIL} "):
            return issuer, parent, True
        if issuer and _has_its_own(represented, issuer) and fold(represented) not in fold(issuer):
            return f"{represented} {issuer}", None, True
        if _below(represented) and issuer and fold(represented) != fold(issuer) and not province_named(represented):
            return represented, issuer, False  # TUQ. BỘ TRƯỞNG / KT. VỤ TRƯỞNG VỤ PHÁP CHẾ
        return _placed(represented, header), None, False
    return issuer, parent, issuer is not None


_LOCAL_BRANCH = regex(r"^(Hội .+?) Việt Nam (?=(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường) )")
"""A local branch of an association, whose posts leave out the country that its letterhead prints."""
_OWN_ORGANIZATIONS = (
    "công đoàn", "công đoàn cơ sở", "chi bộ", "chi đoàn", "đoàn thanh niên", "hội cựu chiến binh",
)  # fmt: skip
"""What every office or company has one of: in its own paper it is that office's."""
_COMPANY = r"(?:tổng )?công ty|tập đoàn|ngân hàng|hợp tác xã|liên hiệp|quỹ|doanh nghiệp"
_BOARDS = {
    "hội đồng quản trị": regex(rf"{_COMPANY}|trường|bệnh viện"),
    "hội đồng thành viên": regex(_COMPANY),
    "ban quản trị": regex(_COMPANY),
    "hội đồng trường": regex(r"trường|học viện|đại học"),
    "hội đồng quản lý": regex(r"quỹ|bệnh viện|viện|trung tâm|trường|bảo hiểm"),
}
"""The boards that lead an organ, by what it is: elsewhere they are another's whose paper this is not."""


def _has_its_own(body: str, issuer: str) -> bool:
    """Whether a body is always one of the office that issues the paper."""
    of = _BOARDS.get(fold(body))
    return fold(body) in _OWN_ORGANIZATIONS or (of is not None and of.match(fold(issuer)) is not None)


_CONFIRMS = regex(
    r"\s*(?:(?:XÁC NHẬN|Ý KIẾN|NHẬN XÉT|PHÊ DUYỆT|DUYỆT)(?: CỦA)?|XÁC NHẬN,? ĐỀ NGHỊ CỦA|ĐẠI DIỆN)\s+(?P<organ>.{4,})",
    re.IGNORECASE,
)
"""An organ that confirms what another's paper says, or is represented (``XÁC NHẬN CỦA UBND THÀNH PHỐ``)."""


_OF_THE_ONE_ABOVE = regex(
    r"\s*(?:XÁC NHẬN|Ý KIẾN|NHẬN XÉT)(?:,? ĐỀ NGHỊ)?(?: CỦA)? (?:CƠ QUAN |ĐƠN VỊ |LÃNH ĐẠO )?CẤP TRÊN\b", re.IGNORECASE
)
"""Who is above confirms what is told of somebody (``XÁC NHẬN CỦA CẤP TRÊN TRỰC TIẾP``)."""


_OF_LEADERS = regex(
    r"\s*(?:XÁC NHẬN|Ý KIẾN|DUYỆT|PHÊ DUYỆT)(?: CỦA)? (?:BAN )?LÃNH ĐẠO "
    r"(?P<sort>SỞ|CỤC|CHI CỤC|BAN|CÔNG TY|TỔNG CÔNG TY|UBND|BỆNH VIỆN|TRƯỜNG|TRUNG TÂM)\b",
    re.IGNORECASE,
)
"""The leaders of the organ above approve (``DUYỆT CỦA LÃNH ĐẠO SỞ``)."""


def _is_above(lines: tuple[Line, ...], header: Header) -> bool:
    """Whether who signs confirms or approves for the organ above the issuer."""
    if any(_OF_THE_ONE_ABOVE.match(line.text) for line in lines[:2]):
        return True
    led = next(filter(None, (_OF_LEADERS.match(line.text) for line in lines[:2])), None)
    return led is not None and fold(expand_all(header.parent or "")).startswith(fold(expand_all(led["sort"])))


def _represented(lines: tuple[Line, ...]) -> str | None:
    """The organ that the lines of right name (KT. GIÁM ĐỐC SỞ Y TẾ)."""
    organ = None
    for index, line in enumerate(lines):
        confirms = _CONFIRMS.match(line.text)
        if confirms is not None and names_organ(usual_case(confirms["organ"])):
            organ = usual_case(confirms["organ"])
        match = AUTHORITY.match(line.text)
        if match is None and index == 0 and not names_post(line.text) and names_organ(usual_case(line.text)):
            organ = usual_case(line.text)  # SỞ NỘI VỤ / GIÁM ĐỐC
        if match is None or match["acting"]:
            continue
        below = lines[index + 1].text if index + 1 < len(lines) else ""
        text = line.text[match.end() :] + (f" {below}" if is_territory(below) else "")
        bare = usual_case(text)
        role = read_role(words_of(bare), 0) if names_post(text) else None
        named = role.organization if role else None if names_post(text) else bare
        if named is None and names_organ(usual_case(below)) and not names_post(below):
            named = usual_case(below)  # KT. GIÁM ĐỐC / SỞ NỘI VỤ
        if is_inner_body(bare) and names_organ(usual_case(below)) and not names_post(below):
            named = usual_case(below)  # TM. BAN THƯỜNG VỤ / ĐẢNG ỦY XÃ …
        of_confirming = organ is not None and is_inner_body(named or "")  # XÁC NHẬN CỦA HỘI A / TM. BAN THƯỜNG VỤ
        if named and names_organ(named) and not of_confirming and (territory_of(named) or not is_territory(named)):
            organ = named
    if organ is None:
        return None
    organ = without_inner_body(expand_all(organ))
    return None if is_inner_body(organ) and organ != _COUNCIL else organ


_COUNCIL = "Hội đồng"
"""What leads some organs, and in others is a body of its own, which its paper names elsewhere in full."""


def speaks_for_another(signature: Signature, header: Header) -> bool:
    """Whether somebody signs for another organ than those that issue the paper."""
    if _is_above(signature.lines, header):
        return True
    represented = _represented(signature.lines) or _stated_organ(signature.lines)
    if represented is None or header.issuer is None:
        return False
    own = [fold(in_full(issuer, header.parent)[0]) for issuer in issuers(header.issuer)]
    return not any(fold(represented) in name for name in own)


def _stated_organ(lines: tuple[Line, ...]) -> str | None:
    """The organ that the post itself names whole (GIÁM ĐỐC SỞ TÀI CHÍNH)."""
    stated = _stated(lines)
    role = read_role(words_of(_ALSO.split(stated[0][1])[0]), 0) if stated else None
    organ = expand_all(role.organization) if role is not None and role.organization else None
    return organ if organ and names_organ(organ) and not is_territory(organ) and not _below(organ) else None


def _named_of_several(lines: tuple[Line, ...], header: Header) -> str | None:
    """Of those who issue a paper jointly the one whose kind a signature tells (``TRƯỞNG CÔNG AN XÃ``)."""
    several = issuers(header.issuer or "")
    if len(several) < 2:
        return None
    told = fold(" ".join(line.text for line in lines))
    return next((one for one in several if fold(" ".join(one.split()[:2])) in told), None)


def _own(header: Header) -> tuple[str | None, str | None]:
    if header.issuer is None:
        return None, None
    own, above = in_full(header.called or header.issuer, header.parent)
    return _LOCAL_BRANCH.sub(r"\1 ", without_inner_body(own)), above


def _place(header: Header) -> str | None:
    return province_named(" ".join(filter(None, (header.issuer, header.parent, header.place)))) or header.place


def _placed(organ: str, header: Header) -> str:
    """An organ that the signature names, with what the letterhead tells of it."""
    for named in (*issuers(header.issuer or ""), header.parent):
        if named and fold(named).startswith(fold(organ)):
            organ = in_full(named, header.parent if named == header.issuer else None)[0]
            break
    if province_named(organ) or territory_of(organ):
        return organ
    level, _, union = organ.partition(" ")
    own = next(filter(None, map(territory_of, issuers(header.issuer or ""))), "")
    if union == "đoàn" and own.startswith(f"{level.lower()} "):
        return f"{organ} {name_of_territory(own)}"  # Huyện đoàn, of Ban Chấp hành Đoàn huyện Tân Yên
    if own and fold(organ) in _OF_EVERY_TERRITORY:
        return f"{organ} {own}"
    place = _place(header)
    if place is None or organ.startswith("Bộ "):
        return organ
    return (
        f"{organ} {kind_of_province(place)} {place}"
        if organ.startswith("Sở ")
        else f"{organ} {place}"
        if "đoàn" in organ
        else organ
    )


_OF_EVERY_TERRITORY = frozenset(["hội đồng nhân dân", "ủy ban nhân dân"])


def _below(organ: str) -> bool:
    """Whether an organ is always a part of another (Vụ, Phòng)."""
    return any(fold(organ).startswith(f"{head} ") for head in heads_that_are("needs_parent") | {"vụ", "cục"})
