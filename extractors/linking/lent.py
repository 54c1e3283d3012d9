"""A post with an organisation told elsewhere: the office whose paper it is, or one named around it or of its holder."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from corpora.letters import fold
from corpora.regex import regex
from extractors.abbreviations import spelled_out
from extractors.linking.model import Features, Group
from extractors.linking.named import organ_of
from extractors.linking.stated import Stated, Wording, head_of, names_a_place
from extractors.organizations import head_at
from extractors.records import RoleMention
from extractors.roles.offices import ends_with_its_head, is_part, is_seat, may_be_in
from extractors.rungs import rung_of, standing
from extractors.titles import goes_with, level_of
from extractors.units import is_bare
from extractors.words import words_of

_KEPT = 1 << 14
_ON_COMMITTEE = regex(r"(?:tỉnh|thành|huyện|quận|thị|đảng|chi) ủy viên")
_OF_PARTY = regex(r"đảng |chi bộ|(?:tỉnh|thành|huyện|quận|thị) ủy")
"""Members of a Party committee, and what they can be members in."""
_OF_COMMITTEE = regex(r"(?:tỉnh|thành|huyện|quận|thị) ủy\b")
_GOVERNS = regex(r"(?:ủy ban|hội đồng) nhân dân\b")
_COUNCILS = frozenset(["hội đồng", "ban chỉ đạo", "ban chỉ huy"])
_OF_COUNCILS = regex(r"(?:tổ|tiểu ban|ban thư ký|nhóm|đội|thường trực|văn phòng|cơ quan)\b")
"""What councils have."""
_DEPARTMENTS = frozenset(["phòng", "khoa", "tiểu ban", "nhóm"])
_OF_ALL_THE_PARTY = regex(r"\b(?:trung ương|tư|tw) đảng\b|\bbộ chính trị\b|\bban bí thư\b")
"""Central organs of the Party, which are of no office."""


def in_own_office(stated: Stated) -> Iterator[Wording]:
    """What an office leaves out in its own papers."""
    role, whole, named = stated.role, stated.completed, stated.named
    if (whole.organization, whole.parent) == (stated.own, role.parent):
        return
    how = "lent" if stated.own is None else "under" if whole.organization == stated.own else "whole"
    nearest = stated.first_after - 1
    beside = nearest >= 0 and named.organizations[nearest].span.passage == role.span.passage
    told = (how, stated.title, stated.shape, named.paper, named.matter, stated.whole, role.rule, beside)
    added = whole.organization if how == "lent" else whole.parent if how == "under" else None
    stands = standing(stated.rung, rung_of(added))
    groups = ((_of_completed, told), (_of_its_rung, (how, stands, _rival(stated, whole), stated.shape)))
    yield Wording("completed", whole.organization, whole.parent, None, groups)


def _rival(stated: Stated, whole: RoleMention) -> str:
    """How far away another organ than the office stands that a post may be one of by their rungs."""
    office = fold(whole.parent or whole.organization or "")
    for name, (source, _, distance) in stated.near.items():
        if source == "before" and standing(stated.rung, rung_of(name)) in ("above", "beside"):
            return "itself" if fold(name) in office else distance.partition(" ")[0]
    return "none"


def _of_its_rung(how: str, stands: str, rival: str, shape: str) -> Features:
    return (
        f"completed {how} stands {stands}",
        f"completed {how} stands {stands} {shape}",
        f"completed {how} rival {rival}",
        f"completed {how} stands {stands} rival {rival}",
    )


def _of_completed(
    how: str, title: str, shape: str, paper: str, matter: str, whole: str, rule: str, beside: bool
) -> Features:
    return (
        f"completed {how}",
        f"completed {how} title {title}",
        f"completed {how} {shape}",
        f"completed {how} in {paper}",
        f"completed {how} {whole} in {matter}",
        f"completed {how} {rule}",
        f"completed {how} beside an organ {beside}",
    )


class _Organ(Struct, frozen=True):
    """An organisation's name, with what is asked of it for every post that it may be lent to.

    ``key`` is the name folded, ``spelled`` with each short form in it spelled out too; ``is_name`` says
    whether it begins as a name does, unlike what somebody reports on (``pháp luật huyện A``).
    """

    name: str
    key: str
    spelled: str
    head: str
    bare: bool
    part: bool
    placed: bool
    is_name: bool


@lru_cache(maxsize=_KEPT)
def _organ(name: str) -> _Organ:
    return _Organ(
        name=name,
        key=fold(name),
        spelled=fold(spelled_out(name)),
        head=head_of(name) if name else "?",
        bare=is_bare(name),
        part=is_part(name),
        placed=names_a_place(name),
        is_name=not name[:1].islower() or head_at(words_of(name), 0) is not None,
    )


def lent(stated: Stated) -> Iterator[Wording]:
    """Organisations named around the post or tied to its holder elsewhere."""
    role, named = stated.role, stated.named
    alike = named.organs_of_title.get(stated.title, {})
    near = [(_organ(name), source, rank, distance) for name, (source, rank, distance) in stated.near.items()]
    offered = [offer for offer in near if _may_be_lent(stated, offer[0], offer[1])]
    if not offered:
        return
    kind = "lent" if stated.own is None else "under"
    higher = [rung for organ, *_ in offered if (rung := rung_of(organ.name)) > stated.rung]
    lowest = min(higher, default=0)
    own_head = head_of(stated.own) if stated.own else None
    holders = {fold(organ_of(other)) for other in stated.held if other.organization}
    same_post = {fold(name) for name, names in alike.items() if role.name in names}
    others_post = {fold(name) for name, names in alike.items() if names - {role.name}}
    for organ, source, rank, distance in offered:
        goes, foremost = goes_with(role.title, organ.name), named.foremost == organ.name
        count, is_holders = min(named.counts[organ.name], 5), organ.key in holders
        of_holder = (is_holders, organ.key in same_post, organ.key in others_post)
        groups: tuple[Group, ...] = (
            (_of_source, (kind, source, rank, role.rule, stated.whole, goes, foremost, count)),
            (_of_distance, (kind, source, distance, stated.shape)),
            (_of_sort, (kind, stated.shape, organ.bare, organ.part, organ.placed, organ.head == own_head, *of_holder,
                        role.inherited, role.parent is not None)),
            (_of_head, (kind, organ.head, stated.shape, source, organ.placed, is_holders)),
            (_of_title, (kind, stated.title, organ.head)),
            (_of_rung, (kind, standing(stated.rung, rung_of(organ.name)), lowest == rung_of(organ.name), stated.shape,
                        source)),
            (_of_row, (kind, stated.mates.get(organ.key, "no"), stated.mate_sides, stated.shape, organ.head, goes)),
        )  # fmt: skip
        if named.office is not None:
            of_issuer = named.is_of_issuer(organ.name)
            groups += (
                (_of_issuer, (kind, of_issuer, role.rule, stated.whole, named.matter, stated.shape)),
                (_of_issuers_paper, (kind, of_issuer, stated.title, named.paper, source)),
            )
        yield Wording(kind, *_lent(stated, organ.name), None, groups)


def _of_source(
    kind: str, source: str, rank: int, rule: str, whole: str, goes: bool, foremost: bool, count: int
) -> Features:
    return (
        f"{kind} {source} {rank}",
        f"{kind} {rule} {source} {rank}",
        f"{kind} {whole} {source}",
        f"{kind} goes {goes} {source}",
        f"{kind} foremost {foremost} {source}",
        f"{kind} named {count}",
    )


def _of_distance(kind: str, source: str, distance: str, shape: str) -> Features:
    return f"{kind} {source} {distance}", f"{kind} {shape} {source} {distance}"


def _of_sort(
    kind: str, shape: str, bare: bool, part: bool, placed: bool, same_head: bool, holders: bool, same_post: bool,
    others_post: bool, inherited: bool, has_parent: bool,
) -> Features:  # fmt: skip
    return (
        f"{kind} {shape}",
        f"{kind} bare {bare}",
        f"{kind} part {part} {shape}",
        f"{kind} placed {placed} {shape}",
        f"{kind} same head {same_head}",
        f"{kind} holder's {holders}",
        f"{kind} holder's post {same_post}",
        f"{kind} other's post {others_post}",
        f"{kind} lent {inherited}",
        f"{kind} parent {has_parent}",
    )


def _of_head(kind: str, head: str, shape: str, source: str, placed: bool, holders: bool) -> Features:
    return (
        f"{kind} head {head}",
        f"{kind} {shape} of {head}",
        f"{kind} {shape} of {head} {source}",
        f"{kind} placed {placed} {head}",
        f"{kind} holder's {holders} {shape} {head}",
    )


def _of_title(kind: str, title: str, head: str) -> Features:
    return f"{kind} title {title}", f"{kind} {title} of {head}"


def _of_rung(kind: str, stands: str, lowest: bool, shape: str, source: str) -> Features:
    return (
        f"{kind} stands {stands}",
        f"{kind} stands {stands} {shape}",
        f"{kind} stands {stands} lowest {lowest}",
        f"{kind} stands {stands} lowest {lowest} {source}",
    )


def _of_row(kind: str, mate: str, sides: str, shape: str, head: str, goes: bool) -> Features:
    if sides == "none":
        return ()
    return (
        f"{kind} mate {mate} of {sides}",
        f"{kind} mate {mate} {shape}",
        f"{kind} mate {mate} {head}",
        f"{kind} mate {mate} goes {goes} {shape}",
    )


def _of_issuer(kind: str, of_issuer: str, rule: str, whole: str, matter: str, shape: str) -> Features:
    return (
        f"{kind} {rule} issuer {of_issuer} {whole}",
        f"{kind} issuer {of_issuer} {whole} in {matter}",
        f"{kind} issuer {of_issuer} {shape}",
    )


def _of_issuers_paper(kind: str, of_issuer: str, title: str, paper: str, source: str) -> Features:
    return f"{kind} issuer {of_issuer} title {title}", f"{kind} issuer {of_issuer} in {paper} {source}"


def _lent(stated: Stated, name: str) -> tuple[str | None, str | None]:
    """Organisation and parent of a post to which an organisation is lent."""
    own, parent = stated.own, stated.role.parent
    if own is None:
        return name, None
    whole = _run_together(parent or own, name)
    if parent is not None:
        return own, whole or f"{parent}, {name}"
    return (whole, None) if whole else (own, name)


def _may_be_lent(stated: Stated, organ: _Organ, source: str) -> bool:
    """Whether a post may be one of an organisation at all."""
    role, named, own = stated.role, stated.named, fold(stated.own or "")
    if own and (
        own in organ.key or organ.key in own or organ.bare or organ.spelled in _organ(stated.own or "").spelled
    ):
        return False
    if not organ.is_name:
        return False
    office = named.office
    if office is not None and source != "issuer" and organ.head == office.head and ends_with_its_head(own, office):
        return False  # Chánh Thanh tra Sở, in the paper of a department: its own
    if own and _OF_ALL_THE_PARTY.search(_organ(stated.own or "").spelled):
        return False  # Ủy viên Ban Chấp hành Trung ương Đảng
    if stated.own is None and "bí thư" in stated.title and _GOVERNS.match(organ.spelled):
        return False  # Phó Bí thư, Chủ tịch UBND huyện
    if stated.own is None and level_of(role.title) == "village":
        return False  # who heads a village has it of no organ
    if own and organ.head in _DEPARTMENTS and organ.head == head_of(stated.own or ""):
        return False  # none is part of another
    if own and organ.head in _COUNCILS and not _OF_COUNCILS.match(own):
        return False  # no office is that of a council on which its head sits
    if own == "hội đồng":
        return False  # the council that the paper is about, if it names one, is told elsewhere
    if source == "above" and not own and "bí thư" in stated.title and named.office and named.office.host:
        return False  # of the committee whose paper it is
    goes_on = _run_together(role.parent or stated.own or "", organ.name) is not None
    if source in ("issuer", "host", "above") and not goes_on and not _may_be_in(stated, organ.name):
        return False
    if role.parent is not None and not goes_on and not is_part(role.parent):
        return False  # Vụ Pháp luật dân sự, Bộ Tư pháp
    if stated.own is None and _ON_COMMITTEE.fullmatch(stated.title) and not _sits_on(stated.title, organ.key):
        return False
    # Giám đốc, beside a Đảng ủy
    of_party = stated.own is None and _OF_PARTY.match(organ.key) is not None
    return not of_party or is_seat(stated.title) or may_be_in(role.title, organ.name)


def _sits_on(title: str, organ: str) -> bool:
    """Whether somebody whose title names a committee may sit on one: ``Đảng ủy viên`` on a ``Đảng ủy``."""
    committee = title.removesuffix(" viên")
    return organ.startswith(("chi ủy", "chi bộ") if committee == "chi ủy" else f"{committee} ")


def _may_be_in(stated: Stated, office: str) -> bool:
    """Whether a post may be in an office as its paper alone suggests: a committee is below none (Huyện ủy)."""
    last = (stated.last or "").rpartition(", ")[2]
    if last:
        return _OF_COMMITTEE.search(fold(last)) is None
    return may_be_in(stated.role.title, office)


@lru_cache(maxsize=_KEPT)
def _run_together(own: str, name: str) -> str | None:
    """``Văn phòng Sở Nội vụ`` and ``Sở Nội vụ tỉnh Cà Mau`` as one name, if the one ends as the other begins."""
    ends, opens = fold(own).split(), fold(name).split()
    for count in range(min(len(ends), len(opens)), 1, -1):
        if ends[-count] == opens[0] and ends[-count:] == opens[:count]:
            return " ".join([*own.split()[:-count], *name.split()])
    return None
