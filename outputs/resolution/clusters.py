"""Putting the appearances of one name together: surest pairs first, never against what forbids it.

Appearances that tell the same post in the same place are one profile at once, so the pairs to
compare grow with the posts of a name, not with the reports that mention it. Appearances
without a post come last: a bare name is most likely whom reports from there name most.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations, product

from msgspec import Struct, field
from msgspec.structs import replace

from outputs.resolution.appearances import Appearance
from outputs.resolution.evidence import POSSIBLE, SURE, Evidence, clash_in_time, compare, share_post, share_unit

_ALL_PAIRS = 150
"""Up to so many profiles of a name every pair is compared; above, only those that share an organisation."""
_MANY_FELLOWS = 500
"""Companions of whom no more are gathered: a name that recurs with so many is told apart by its posts."""
_AHEAD = 1.5
"""By how much one person must be likelier than the next for a bare name to be that person's."""


class Link(Struct, frozen=True):
    """Two appearances with the evidence on whether they are one person; ``status`` says what was made of it.

    ``merged`` and ``possible`` follow from the score, ``confirmed`` and ``separated`` from a person's judgement.
    """

    left: Appearance
    right: Appearance
    evidence: Evidence
    status: str


class Block(Struct, frozen=True):
    """The clusters of a block's appearances, each in order of time, with the links that explain them."""

    clusters: list[list[Appearance]]
    links: list[Link]


class _Profile(Struct):
    """Appearances that are one person for certain, compared through the facts of all of them."""

    members: list[Appearance]
    whole: Appearance

    @property
    def bare(self) -> bool:
        return not (self.whole.posts or self.whole.former)


Judged = dict[frozenset[str], bool]
"""For two references, whether a person judged them one (True) or two (False)."""


def cluster(appearances: list[Appearance], judged: Judged) -> Block:
    """The people that the appearances of one block key are of."""
    if len(appearances) <= 1:
        return Block([appearances] if appearances else [], [])
    work = _Clustering(judged)
    work.add_profiles(sorted(appearances, key=_order))
    work.join_judged()
    work.join_posts()
    work.join_bare_names()
    return work.block()


def _order(appearance: Appearance) -> tuple[str, str]:
    return appearance.day or "9999", appearance.reference


class _Clustering(Struct):
    judged: Judged
    profiles: list[_Profile] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    groups: dict[int, list[int]] = field(default_factory=dict)
    """The profiles of each cluster, by the first of them."""
    posted: dict[int, list[int]] = field(default_factory=dict)
    """Those of them that hold or held posts; empty for a cluster of bare names."""
    gender: dict[int, str | None] = field(default_factory=dict)
    """What form of address tells of each cluster."""
    root: list[int] = field(default_factory=list)
    apart: set[frozenset[int]] = field(default_factory=set)
    """Pairs of profiles that a person separated."""
    _compared: dict[tuple[int, int], Evidence] = field(default_factory=dict)

    def add_profiles(self, appearances: list[Appearance]) -> None:
        """Joins appearances that need no comparing: same spelling, same posts in the same place."""
        separated = {reference for pair, same in self.judged.items() if not same for reference in pair}
        found: dict[object, _Profile] = {}
        for appearance in appearances:
            key: object = appearance.reference
            specific = frozenset(post for post in appearance.posts if post.specific)
            if specific and appearance.reference not in separated:
                key = (appearance.name.lower(), appearance.gender, appearance.places, specific)
            if key in found and not self._takes(found[key], appearance):
                key = appearance.reference
            if key not in found:
                found[key] = _Profile([appearance], appearance)
        self.profiles = list(found.values())
        self.root = list(range(len(self.profiles)))
        self.groups = {index: [index] for index in self.root}
        self.posted = {index: [] if profile.bare else [index] for index, profile in enumerate(self.profiles)}
        self.gender = {index: profile.whole.gender for index, profile in enumerate(self.profiles)}

    def _takes(self, profile: _Profile, appearance: Appearance) -> bool:
        """Adds an appearance to a profile, if the evidence bears it."""
        evidence = compare(profile.members[0], appearance)
        if evidence.score < SURE:
            return False
        self.links.append(Link(profile.members[0], appearance, evidence, "merged"))
        profile.members.append(appearance)
        whole = profile.whole
        profile.whole = replace(
            whole,
            until=appearance.until,  # they come in order of time
            posts=whole.posts | appearance.posts,
            former=whole.former | appearance.former,
            fellows=whole.fellows if len(whole.fellows) > _MANY_FELLOWS else whole.fellows | appearance.fellows,
        )
        return True

    def join_judged(self) -> None:
        """Does what people decided, before anything is computed."""
        place_of = {a.reference: index for index, profile in enumerate(self.profiles) for a in profile.members}
        for pair, same in sorted(self.judged.items(), key=lambda item: sorted(item[0])):
            places = sorted({place_of[reference] for reference in pair if reference in place_of})
            if len(places) != 2:
                continue
            left, right = places
            if same:
                self._link(left, right, self._compare(left, right), "confirmed")
                self._join(left, right)
            else:
                self._link(left, right, self._compare(left, right), "separated")
                self.apart.add(frozenset(places))

    def join_posts(self) -> None:
        """Joins profiles with posts, the surest pairs first."""
        posted = [index for index, profile in enumerate(self.profiles) if not profile.bare]
        self._join_edges(_pairs(self.profiles, posted))

    def join_bare_names(self) -> None:
        """Gives each bare name to whom it most likely is, then compares what is left among itself."""
        left_over = []
        for index, profile in enumerate(self.profiles):
            if not profile.bare or self.root[index] != index or len(self.groups[index]) > 1:
                continue
            if not self._give(index):
                left_over.append(index)
        if len(left_over) <= _ALL_PAIRS:
            self._join_edges(combinations(left_over, 2))

    def _give(self, bare: int) -> bool:
        likely: list[tuple[float, int, Evidence]] = []
        for root, posted in self.posted.items():
            if not posted:
                continue
            best = max((self._compare(index, bare) for index in posted), key=lambda evidence: evidence.score)
            seen = sum(len(self.profiles[index].members) for index in posted)
            evidence = best.with_reason(f"được nêu ở {seen} báo cáo", round(math.log(seen), 2)) if seen > 1 else best
            if evidence.score >= POSSIBLE - _AHEAD:
                likely.append((evidence.score, -root, evidence))
        likely.sort(reverse=True, key=lambda candidate: candidate[:2])
        open_to = (candidate for candidate in likely if not self._forbidden(-candidate[1], bare))
        first, second = next(open_to, None), next(open_to, None)
        if first is None or first[0] < POSSIBLE:
            return False
        score, root, evidence = first
        sure = score >= SURE and (second is None or score - second[0] >= _AHEAD)
        self._link(-root, bare, evidence, "merged" if sure else "possible")
        if sure:
            self._join(-root, bare)
        return sure

    def _join_edges(self, pairs: Iterable[tuple[int, int]]) -> None:
        edges = [(self._compare(left, right), left, right) for left, right in pairs]
        edges = [edge for edge in edges if edge[0].score >= POSSIBLE]
        for evidence, left, right in sorted(edges, key=lambda edge: (-edge[0].score, edge[1], edge[2])):
            if self.root[left] == self.root[right] or self._forbidden(self.root[left], self.root[right]):
                continue
            sure = evidence.score >= SURE
            self._link(left, right, evidence, "merged" if sure else "possible")
            if sure:
                self._join(left, right)

    def _compare(self, left: int, right: int) -> Evidence:
        key = (left, right) if left < right else (right, left)
        if key not in self._compared:
            self._compared[key] = compare(self.profiles[left].whole, self.profiles[right].whole)
        return self._compared[key]

    def _forbidden(self, left: int, right: int) -> bool:
        """Whether two clusters hold profiles that cannot be one person, or that a person separated."""
        if self.apart and any(frozenset(pair) in self.apart for pair in product(self.groups[left], self.groups[right])):
            return True
        if {self.gender[left], self.gender[right]} >= {"nam", "nữ"}:
            return True
        pairs = list(product(self.posted[left], self.posted[right]))  # a name without posts contradicts nothing else
        if any(share_post(self.profiles[a].whole, self.profiles[b].whole) for a, b in pairs):
            return False
        if any(self._compare(*pair).forbids for pair in pairs):
            return True
        return any(clash_in_time(self._span(left, a), self._span(right, b)) for a, b in pairs)

    def _span(self, root: int, index: int) -> Appearance:
        """A profile over all the time in which its cluster is seen in the same organisation."""
        whole = self.profiles[index].whole
        others = [self.profiles[i].whole for i in self.posted[root]]
        same = [other for other in others if other is whole or share_unit(whole, other)]
        return replace(
            whole,
            day=min((other.day for other in same if other.day), default=None),
            until=max((other.until for other in same if other.until), default=None),
        )

    def _join(self, left: int, right: int) -> None:
        into, other = sorted((self.root[left], self.root[right]))
        if into == other:
            return
        self.groups[into] += self.groups.pop(other)
        self.posted[into] += self.posted.pop(other)
        gender = self.gender.pop(other)
        self.gender[into] = self.gender[into] or gender
        for index in self.groups[into]:
            self.root[index] = into

    def _link(self, left: int, right: int, evidence: Evidence, status: str) -> None:
        self.links.append(Link(self.profiles[left].members[0], self.profiles[right].members[0], evidence, status))

    def block(self) -> Block:
        clusters = [
            sorted((a for index in group for a in self.profiles[index].members), key=_order)
            for group in self.groups.values()
        ]
        inside = {a.reference: number for number, members in enumerate(clusters) for a in members}
        links = [
            link
            for link in self.links
            if link.status != "possible" or inside[link.left.reference] != inside[link.right.reference]
        ]
        return Block(sorted(clusters, key=lambda members: _order(members[0])), links)


def _pairs(profiles: list[_Profile], indexes: list[int]) -> Iterable[tuple[int, int]]:
    return combinations(indexes, 2) if len(indexes) <= _ALL_PAIRS else _sharing(profiles, indexes)


def _sharing(profiles: list[_Profile], indexes: list[int]) -> Iterator[tuple[int, int]]:
    """Pairs of a large block that share an organisation in a place; so common a name proves nothing by itself."""
    by_unit: dict[object, list[int]] = defaultdict(list)
    for index in indexes:
        whole = profiles[index].whole
        for unit in sorted({(p.unit, min(p.places)) for p in whole.posts | whole.former if p.unit and p.places}):
            by_unit[unit].append(index)
    seen: set[tuple[int, int]] = set()
    for members in by_unit.values():
        for pair in combinations(members[:_ALL_PAIRS], 2):
            if pair not in seen:
                seen.add(pair)
                yield pair
