"""What one report tells of one person: the pieces that resolution puts together.

A report speaks of one person by one name, unless it gives that name posts that nobody holds
together (chairmen of two communes): then it speaks of namesakes.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import msgspec
from msgspec import Struct

from corpora import gazetteers
from corpora.letters import fold
from corpora.provinces import CENTRAL, territory
from extractors.units import is_bare, unit_of
from outputs.resolution.names import block_key, name_key
from outputs.sqlite import Database

_PORTION = 20_000
"""Mentions whose appearances are held at a time; names are resolved apart from one another."""
_MANY = 80
"""A report that names more people than this is a list: being named in it together says nothing."""


@dataclass(frozen=True, slots=True)
class Post:
    """A post held: title, organisation without its province, the provinces it may lie in, its level."""

    title: str
    unit: str | None
    places: frozenset[str]
    level: str | None
    text: str = field(compare=False)

    known: bool = True
    """Whether the organisation is known by its name, wherever it lies: Hội Luật gia Việt Nam, no Sở Nội vụ."""

    @property
    def specific(self) -> bool:
        """Whether only one person at a time is likely to hold it: it says of what, and where."""
        return self.unit is not None and bool(self.places)


class Appearance(Struct):
    """A person in a report, or in several that are surely of one person.

    ``reference`` names it for good: the report's hash and the name's key. ``day`` and ``until``
    are the dates of the first and the last report.
    """

    report: int
    reference: str
    name: str
    day: str | None
    until: str | None
    province: str | None
    gender: str | None = None
    posts: frozenset[Post] = frozenset()
    former: frozenset[Post] = frozenset()
    fellows: frozenset[str] = frozenset()
    listed: bool = False
    """Whether it stands in a long list of names."""
    mentions: list[int] = msgspec.field(default_factory=list)
    places: frozenset[str] = frozenset()
    """Where the posts lie, else where the report comes from."""

    def __post_init__(self) -> None:
        held = frozenset[str]().union(*(post.places for post in self.posts))
        self.places = held or (territory(self.province, self.day) if self.province else frozenset())


class _Mention(Struct):
    id: int
    name: str
    gender: str | None
    posts: set[Post] = msgspec.field(default_factory=set)
    former: set[Post] = msgspec.field(default_factory=set)


class _Report(Struct, frozen=True):
    id: int
    sha256: str
    day: str | None
    province: str | None


class Named:
    """Who is named in which report of the archive; details are read when they are asked for."""

    def __init__(self, database: Database, names: set[str]) -> None:
        """``names`` are the blocks that will be asked for."""
        self._database = database
        self._mentions: dict[str, list[int]] = defaultdict(list)
        self._people: dict[int, set[str]] = defaultdict(set)
        same: dict[str, str] = {}  # one string for a name, however often it stands in the archive
        for identifier, report, name in database.execute(
            "SELECT id, report_id, name FROM person_mentions WHERE kind = 'person' ORDER BY id"
        ):
            key = block_key(name)
            block = same.setdefault(key, key)
            self._people[report].add(block)
            if block in names:
                self._mentions[block].append(identifier)

    def portions(self) -> Iterator[list[str]]:
        """The blocks in their order, so many at a time that their appearances do not take much memory."""
        portion: list[str] = []
        size = 0
        for block in sorted(self._mentions):
            portion.append(block)
            size += len(self._mentions[block])
            if size >= _PORTION:
                yield portion
                portion, size = [], 0
        if portion:
            yield portion

    def appearances(self, blocks: Iterable[str]) -> dict[str, list[Appearance]]:
        """The appearances of every person of these blocks."""
        wanted = json.dumps([identifier for block in blocks for identifier in self._mentions.get(block, ())])
        reports = self._reports(wanted)
        mentions: dict[int, dict[str, list[_Mention]]] = defaultdict(lambda: defaultdict(list))
        by_id: dict[int, _Mention] = {}
        for identifier, report_id, name, honorific in self._database.execute(
            "SELECT m.id, m.report_id, m.name, m.honorific "
            "FROM json_each(?) w JOIN person_mentions m ON m.id = w.value ORDER BY m.id",
            [wanted],
        ):
            by_id[identifier] = _Mention(identifier, name, _gender(honorific))
            mentions[report_id][block_key(name)].append(by_id[identifier])
        self._read_posts(wanted, by_id, reports)
        found: dict[str, list[Appearance]] = defaultdict(list)
        for report_id, named in sorted(mentions.items()):
            people = self._people[report_id]
            listed = len(people) > _MANY
            fellows = frozenset() if listed else frozenset(people)
            for block, members in named.items():
                found[block] += _appearances(reports[report_id], block, members, fellows - {block}, listed)
        return found

    def _reports(self, wanted: str) -> dict[int, _Report]:
        rows = self._database.execute(
            "SELECT DISTINCT r.id, r.sha256, r.issued_on, r.province FROM json_each(?) w "
            "JOIN person_mentions m ON m.id = w.value JOIN reports r ON r.id = m.report_id",
            [wanted],
        )
        return {row[0]: _Report(*row) for row in rows}

    def _read_posts(self, wanted: str, mentions: dict[int, _Mention], reports: dict[int, _Report]) -> None:
        rows = self._database.execute(
            "SELECT m.person_mention_id, m.report_id, s.title, g.full_name, s.position, m.former "
            "FROM json_each(?) w JOIN role_mentions m ON m.person_mention_id = w.value "
            "JOIN positions s ON s.id = m.position_id "
            "LEFT JOIN organizations g ON g.id = s.organization_id ORDER BY m.id",
            [wanted],
        )
        for identifier, report, title, organization, text, former in rows:
            mention = mentions[identifier]
            post = _post(title, organization, text, reports[report])
            (mention.former if former else mention.posts).add(post)


def _post(title: str, organization: str | None, text: str, report: _Report) -> Post:
    if organization is None:
        return Post(fold(title), None, frozenset(), None, text)
    unit = unit_of(organization)
    known = unit.level not in ("province", "district", "commune") and not is_bare(organization)
    if unit.level == "central":
        places = frozenset([CENTRAL])
    elif unit.province or report.province:
        places = territory(unit.province or report.province or "", report.day)
    else:
        places = frozenset()
    return Post(fold(title), unit.kind, places, unit.level, text, known)


def _gender(honorific: str | None) -> str | None:
    genders = _genders()
    told = {genders[word] for word in fold(honorific or "").split() if word in genders}
    return "nam" if "man" in told else "nữ" if "woman" in told else None


@lru_cache
def _genders() -> dict[str, str]:
    return {
        fold(form): entry.gender
        for entry in gazetteers.honorifics()
        for form in (entry.form, *entry.variants)
        if entry.gender
    }


def _appearances(
    report: _Report, block: str, mentions: list[_Mention], fellows: frozenset[str], listed: bool
) -> list[Appearance]:
    groups: list[list[_Mention]] = []
    for mention in mentions:
        group = next((group for group in groups if not _apart(group, mention)), None)
        if group is None or (not mention.posts and len(groups) > 1):
            group = groups[-1] if groups and not mention.posts else None
        if group is None:
            groups.append([mention])
        else:
            group.append(mention)
    return [_appearance(report, block, number, group, fellows, listed) for number, group in enumerate(groups)]


def _apart(group: Iterable[_Mention], mention: _Mention) -> bool:
    """Whether a mention cannot be the person of the mentions before it."""
    return any(
        name_key(other.name) != name_key(mention.name)
        or (other.gender is not None and mention.gender is not None and other.gender != mention.gender)
        or any(incompatible(a, b) for a in other.posts for b in mention.posts)
        for other in group
    )


_HEADS = ("chủ tịch", "bí thư", "giám đốc", "trưởng", "hiệu trưởng", "cục trưởng", "chi cục trưởng")


def incompatible(a: Post, b: Post) -> bool:
    """Whether nobody holds both posts at one time: the same post of two organisations or of two provinces."""
    if a.title != b.title or not a.title.startswith(_HEADS) or a.unit is None or b.unit is None:
        return False
    elsewhere = bool(a.places and b.places and not a.places & b.places)
    return elsewhere or (a.unit != b.unit and _same_sort(a.unit, b.unit))


def _same_sort(a: str, b: str) -> bool:
    """Whether two organisations are of one sort (two communes' committees, two provincial departments)."""
    return a.split()[:2] == b.split()[:2] and not a.startswith(b) and not b.startswith(a)


def _appearance(
    report: _Report, block: str, number: int, group: list[_Mention], fellows: frozenset[str], listed: bool
) -> Appearance:
    longest = max((mention.name for mention in group), key=len)
    suffix = f"#{number + 1}" if number else ""
    return Appearance(
        report.id,
        f"{report.sha256}:{block}{suffix}",
        longest,
        report.day,
        report.day,
        report.province,
        next((mention.gender for mention in group if mention.gender), None),
        frozenset(post for mention in group for post in mention.posts),
        frozenset(post for mention in group for post in mention.former),
        fellows,
        listed,
        [mention.id for mention in group],
    )
