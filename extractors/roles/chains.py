"""What posts told in one row share: an organ that only the last of them names.

``Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân xã Sơn Kim 1`` leads the committee of that commune,
``Bí thư Đảng ủy, Giám đốc Công an tỉnh`` that of the police, and ``Ủy viên Ban Thường vụ, Trưởng
Ban Tổ chức Liên đoàn Lao động tỉnh`` sits on the board of that union.
"""

from __future__ import annotations

from itertools import pairwise

from msgspec.structs import replace

from corpora.letters import fold
from corpora.regex import regex
from extractors.header.organs import committee_of, ends_with_bare_territory, territory_of
from extractors.lexicons import body_heads
from extractors.organizations import head_at, organization_end
from extractors.records import RoleMention
from extractors.roles.bodies import ORGANISATIONS
from extractors.titles import goes_with
from extractors.words import words_of

_COMMITTEES = frozenset(["đảng ủy", "chi bộ", "đảng bộ", "chi ủy"])
_BOARDS = frozenset(["ban thường vụ", "ban chấp hành", "ban kiểm tra", "ủy ban kiểm tra"])
_GOVERNS = ("ủy ban nhân dân", "hội đồng nhân dân", "ubnd", "hđnd", "ủy ban mặt trận", "ủy ban mttq")
_WHERE_THEY_SIT = frozenset(["thẩm phán", "kiểm sát viên", "thẩm tra viên"])
"""Posts of a court or an office of prosecutors beside which another post in it is told."""
_GAP = 6
_OF_THE_PARTY = regex(r"(?:phó )?bí thư(?: thường trực)?")
"""Who leads a committee of the Party and no government beside it (``Phó Bí thư, Chủ tịch UBND huyện Mẫu Sơn``)."""
_RANK = regex(r"viên (?:chính|sơ cấp|trung cấp|cao cấp)$")
"""Ranks of officials, which are held wherever they work."""


def share_organs(roles: list[RoleMention]) -> list[RoleMention]:
    """The roles, in each row of posts of one person those without their organ's name with the next one's."""
    order = sorted(range(len(roles)), key=lambda n: (roles[n].span.passage, roles[n].span.start_char))
    found = list(roles)
    for earlier, later in reversed(list(pairwise(order))):
        if (name := _shared(found[earlier], found[later])) is not None:
            found[earlier] = replace(found[earlier], organization=name, inherited=True)
    return found


def _shared(role: RoleMention, following: RoleMention) -> str | None:
    """The full name of a bare committee or board, by the post told right after it."""
    bare, other = fold(role.organization or ""), following.organization
    if other is None or role.parent is not None or role.person != following.person:
        return None
    gap = following.span.start_char - role.span.end_char
    if role.span.passage != following.span.passage or not 0 < gap <= _GAP:
        return None
    if role.organization is None and following.rule == "member of a body":
        return None  # Kế toán trưởng - Thư ký: a post, and a place on the council
    governs = fold(other).startswith(_GOVERNS)
    led = territory_of(f"{other}, {following.parent}" if following.parent else other) if governs else None
    if governs and role.organization is None and _OF_THE_PARTY.fullmatch(fold(role.title)):
        return committee_of(led) if led else None
    if governs and bare == "ban thường vụ":
        return f"{role.organization} {committee_of(led)}" if led else None
    if role.organization is None:
        dash, comma = gap == 3, gap == 2 and fold(role.title) in _WHERE_THEY_SIT
        shares = (dash or comma) and goes_with(role.title, other) and not _RANK.search(fold(role.title))
        return other if shares else None  # A - B, or A, B of one organ
    if bare in _COMMITTEES:
        if not governs:
            return None if _is_council(other) else f"{role.organization} {other}"
        led = led or _bare_territory(other)
        return f"{role.organization} {led}" if led else None
    if bare in _BOARDS and (led := _association_in(other)):
        return f"{role.organization} {led}"
    return None


def _is_council(name: str) -> bool:
    """Whether a name is that of a council or a team, which has no committee of the Party."""
    words = words_of(name)
    head = body_heads().match(words, 0)
    return head is not None and head[1] and words.text[: words.ends[head[0] - 1]].lower() not in ORGANISATIONS


def _bare_territory(name: str) -> str | None:
    """The word for a territory that a name ends with (``HĐND xã``)."""
    return name.split()[-1] if ends_with_bare_territory(name) else None


def _association_in(name: str) -> str | None:
    """The union, association or committee that an organ's name ends with."""
    words = words_of(name)
    for index in range(len(words)):
        head = head_at(words, index)
        leads = head is not None and head[1].kind in ("mass", "party") and "field" not in head[1].traits
        if leads and words.shapes[index] in "CU" and organization_end(words, index) == len(words):
            return name[words.starts[index] :]
    return None
