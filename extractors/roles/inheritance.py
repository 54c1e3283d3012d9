"""The organisation that a short role leaves out, lent by what stands around it.

``Thứ trưởng`` after the Ministry was named is of that ministry; ``Giám đốc Trung tâm`` is of
the centre just named in full; ``Bí thư Tỉnh ủy`` in a report of Bình Định is Tỉnh ủy Bình
Định. Nothing is lent across sentences except a ministry, and every loan is marked.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from corpora import gazetteers
from corpora.letters import fold
from corpora.regex import regex
from extractors.casing import usual_case
from extractors.clauses import in_clauses_with
from extractors.lexicons import heads_that_are, organization_heads
from extractors.organizations import head_at, organization_end
from extractors.places import province_named
from extractors.records import RoleMention, Span
from extractors.rules import by
from extractors.sentences import END
from extractors.view import ReportView
from extractors.words import Words

_ENDS = regex(rf"[{END}\n]")
_PROVINCIAL = regex(
    r"(?:^|\s)(?:tỉnh ủy|tỉnh|tỉnh đoàn)$",
)


class _Named(Struct, frozen=True):
    passage: int
    start: int
    head: str
    name: str


@lru_cache
def _organs() -> dict[str, tuple[str, ...]]:
    return {
        fold(form): tuple(fold(organ) for organ in entry.organs)
        for entry in gazetteers.role_titles()
        for form in (entry.title, *entry.aliases)
    }


def lend_organizations(report: ReportView, roles: list[RoleMention], province: str | None) -> list[RoleMention]:
    """The roles with the organisations that their context lends them."""
    if not roles:
        return []
    holders: dict[int, set[Span]] = defaultdict(set)
    for role in roles:
        holders[role.person.passage].add(role.person)  # ông Đoàn … is no đoàn, ông Nguyễn Khoa An no khoa
    heads = _heads_wanted(roles)
    first_words = frozenset(head.partition(" ")[0] for head in heads)
    named = [
        _Named(view.passage.index, start, head, name)
        for view in report.passages
        if not view.words.vocabulary.isdisjoint(first_words)
        for start, head, name in _named(view.words, heads, first_words)
        if not any(one.start_char <= start < one.end_char for one in holders.get(view.passage.index, ()))
    ]
    known = {(fold(r.name), fold(r.title)): r for r in reversed(roles) if r.organization}
    parents = {(r.name, r.title, r.organization): r.parent for r in reversed(roles) if r.parent}
    lent = []
    for role in roles:
        own = known.get((fold(role.name), fold(role.title)))
        if role.organization is None and own is not None and own.organization:
            role = _with(role, own.organization, own.parent)
        elif organization := _of_the_same_part(role, roles) or _lent(report, role, named):
            role = _with(role, organization, None)
        parent = parents.get((role.name, role.title, role.organization))
        if role.organization and parent and role.parent is None:  # another mention of the post names it
            role = _with(role, role.organization, parent)
        if province and role.organization:
            role = _in_province(role, province)
        lent.append(role)
    return lent


def _of_the_same_part(role: RoleMention, roles: list[RoleMention]) -> str | None:
    """``Phó Trưởng phòng Hành chính, quyền Trưởng phòng``: the part in which the same person has another post."""
    part = fold(role.title).rpartition(" ")[2]
    if role.organization is not None or part not in _PARTS:
        return None
    posts = (one for one in roles if one.person == role.person and one is not role and one.organization)
    return next((one.organization for one in posts if fold(one.organization or "").startswith(f"{part} ")), None)


_PARTS = frozenset(["phòng", "khoa", "đội", "trạm", "tổ"])
"""What a title may end with that heads a part of an office."""


def _heads_wanted(roles: list[RoleMention]) -> frozenset[str]:
    """The heads of organisations that these roles may be lent."""
    wanted: set[str] = set()
    for role in roles:
        if role.organization is None:
            wanted.update(_organs_of(role))
        elif fold(role.organization) in heads_that_are("bare"):
            wanted.add(fold(role.organization))
    return frozenset(wanted)


def _organs_of(role: RoleMention) -> tuple[str, ...]:
    return _organs().get(fold(role.title).removesuffix(" thường trực"), ())


def _named(words: Words, heads: frozenset[str], first_words: frozenset[str]) -> list[tuple[int, str, str]]:
    """The organisations with one of these heads that a text names: the offset of each, its head, its name."""
    found = []
    past = 0
    for index in in_clauses_with(words, words.among(first_words), organization_heads().starts(words)):
        if index < past or words.shapes[index] not in "CUm":
            continue
        head = head_at(words, index)
        end = organization_end(words, index) if head else None
        if head is None or end is None:
            continue
        if end > head[0] and (named := fold(head[1].head)) in heads:
            found.append((words.starts[index], named, usual_case(words.slice(index, end))))
        past = end
    return found


def _lent(report: ReportView, role: RoleMention, named: list[_Named]) -> str | None:
    if role.organization is None:
        organs = _organs_of(role)
        if organs == ("bộ",):
            return None if _several_ministers(report, role) else _ministry(role, named)
        return _before_in_sentence(report, role, named, organs)
    bare = fold(role.organization)
    if bare in heads_that_are("bare"):
        earlier = [n for n in named if n.head == bare and (n.passage, n.start) < _place(role)]
        return earlier[-1].name if earlier else None
    return None


def _place(role: RoleMention) -> tuple[int, int]:
    return role.span.passage, role.span.start_char


def _several_ministers(report: ReportView, role: RoleMention) -> bool:
    """``các Bộ trưởng A, B``: each heads a ministry of his own."""
    before = report.passages[role.span.passage].text[: role.span.start_char]
    return fold(role.title) == "bộ trưởng" and before.endswith("các ")


def _ministry(role: RoleMention, named: list[_Named]) -> str | None:
    ministries = [n for n in named if n.head == "bộ"]
    earlier = [n for n in ministries if (n.passage, n.start) < _place(role)]
    if earlier:
        return earlier[-1].name
    return ministries[0].name if len({fold(n.name) for n in ministries}) == 1 else None


def _before_in_sentence(
    report: ReportView, role: RoleMention, named: list[_Named], organs: tuple[str, ...]
) -> str | None:
    text = report.passages[role.span.passage].marked
    earlier = [
        n
        for n in named
        if n.passage == role.span.passage
        and n.start < role.span.start_char
        and n.head in organs
        and not _ENDS.search(text, n.start, role.span.start_char)
    ]
    return earlier[-1].name if earlier else None


def _with(role: RoleMention, organization: str, parent: str | None) -> RoleMention:
    return replace(
        role, organization=organization, parent=parent, inherited=True, **by("post with a lent organization")
    )


def _in_province(role: RoleMention, province: str) -> RoleMention:
    assert role.organization is not None
    if not _PROVINCIAL.search(fold(role.organization)) or province_named(role.organization) or _is_city(province):
        return role
    return replace(role, organization=f"{role.organization} {province}", inherited=True)


@lru_cache
def _is_city(province: str) -> bool:
    """Whether a city directly under the centre: it has a Thành ủy and no Tỉnh ủy."""
    return any(entry.name == province and entry.party_committee == "Thành ủy" for entry in gazetteers.provinces())
