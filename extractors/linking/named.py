"""What a report names that posts may be told with: organisations, territories, and where names and posts begin."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from msgspec import Struct

from corpora.gazetteers import TerritoryLevel
from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.casing import as_part
from extractors.lexicons import provinces, territories
from extractors.organizations import territory_end
from extractors.places import most_named_province
from extractors.records import Header, OrganizationMention, PersonMention, RoleMention
from extractors.roles.offices import Office
from extractors.view import ReportView
from extractors.words import Words, memoised, words_of

_ON_AWARDS = regex(r"khen|thi đua|tặng|danh hiệu|huy hiệu|kỷ niệm chương|thành tích")
_SOCIALIST = ["xã", "hội", "chủ"]


class Place(Struct, frozen=True):
    """A territory named at a character of a passage: its ``name`` without the word for its sort, and its level."""

    passage: int
    start: int
    text: str
    name: str
    level: str


@dataclass
class Named:
    """The names of a report."""

    organizations: Sequence[OrganizationMention]
    places: Sequence[Place]
    starts: dict[int, list[int]]
    """Where people and posts begin, by passage, in order."""
    province: str | None
    """The province whose offices the report names most."""
    roles: Sequence[RoleMention]
    header: Header
    office: Office | None
    """The office whose paper the report is."""
    _of_issuer: dict[str | None, str] = field(init=False, repr=False, default_factory=dict)
    _most_named: dict[str, str | None] = field(init=False, repr=False, default_factory=dict)

    @cached_property
    def paper(self) -> str:
        """What sort of office the report is the paper of."""
        return f"{self.office.head} {self.office.employs}" if self.office else "none"

    @cached_property
    def matter(self) -> str:
        """The kind of the paper, and whether it is about awards, which go to people of other offices."""
        about = _ON_AWARDS.search(fold(self.header.title or "")) is not None
        return f"{self.header.doc_type}{' on awards' if about else ''}"

    @cached_property
    def own_place(self) -> Place | None:
        """The territory of the office whose paper the report is."""
        told = words_of(self.office.territories[0]) if self.office and self.office.territories else None
        match = territories().match(told, 0) if told else None
        if told is None or match is None or match[0] == len(told):
            return None
        return Place(0, 0, told.text, told.text[told.starts[match[0]] :], match[1].level)

    @cached_property
    def by_holder(self) -> dict[str, list[RoleMention]]:
        """The roles by the name of who holds them."""
        found: dict[str, list[RoleMention]] = defaultdict(list)
        for role in self.roles:
            found[role.name].append(role)
        return found

    @cached_property
    def organs_of_title(self) -> dict[str, dict[str, set[str]]]:
        """The organisations in which somebody has a title, folded, each with the names of its holders."""
        found: dict[str, dict[str, set[str]]] = defaultdict(dict)
        for role in self.roles:
            if role.organization:
                found[fold(role.title)].setdefault(organ_of(role), set()).add(role.name)
        return found

    @cached_property
    def organization_starts(self) -> list[tuple[int, int]]:
        """Where each organisation begins, as passage and offset."""
        return [(mention.span.passage, mention.span.start_char) for mention in self.organizations]

    @cached_property
    def place_starts(self) -> list[tuple[int, int]]:
        """Where each place begins, as passage and offset."""
        return [(place.passage, place.start) for place in self.places]

    @cached_property
    def names(self) -> list[str]:
        """The organisations with their parents, as they are named."""
        return [full_name(mention) for mention in self.organizations]

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each organisation is named."""
        return Counter(self.names)

    @cached_property
    def tied(self) -> list[tuple[str, str]]:
        """Organisations that any post of the report may be one of, each with what it is to the report."""
        office = self.office
        told = (
            (office.name if office else None, "issuer"),
            (office.host.name if office and office.host else None, "host"),
            (self.header.parent, "above"),
            (self.foremost, "foremost"),
        )
        return [(name, source) for name, source in told if name]

    def is_of_issuer(self, name: str | None) -> str:
        """Whether a name is that of the office whose paper it is, tells it, or is that of who is above it."""
        if name not in self._of_issuer:
            self._of_issuer[name] = self._is_of_issuer(name)
        return self._of_issuer[name]

    def _is_of_issuer(self, name: str | None) -> str:
        office, above = self.office, self.header.parent
        if office is None or name is None:
            return "no" if name else "none"
        key, own = fold(name), fold(office.name)
        if own in key:
            return "itself" if key == own else "inside"
        if office.host is not None and fold(office.host.name) in key:
            return "host"
        return "above" if above is not None and fold(above) in key else "no"

    @cached_property
    def words_of_names(self) -> dict[str, list[str]]:
        """The words of each organisation, folded, commas among them."""
        return {name: fold(name).replace(",", " ,").split() for name in self.counts}

    @cached_property
    def foremost(self) -> str | None:
        """The organisation named most often."""
        most = self.counts.most_common(1)
        return most[0][0] if most else None

    @cached_property
    def places_by_level(self) -> dict[str, Counter[str]]:
        """How often each place of a level is named."""
        found: dict[str, Counter[str]] = defaultdict(Counter)
        for place in self.places:
            found[place.level][place.text] += 1
        return found

    def most_named_of(self, level: str) -> str | None:
        """The place of a level that is named most often; none where only the issuer's own is known."""
        if level not in self._most_named:
            most = self.places_by_level[level].most_common(1)
            self._most_named[level] = most[0][0] if most else None
        return self._most_named[level]

    def next_start(self, passage: int, offset: int, otherwise: int) -> int:
        """Where the next person or post begins at an offset or after it."""
        starts = self.starts.get(passage, [])
        index = bisect_left(starts, offset)
        return starts[index] if index < len(starts) else otherwise


def organ_of(role: RoleMention) -> str:
    """The organisation of a post with its parent."""
    assert role.organization is not None
    return f"{role.organization}, {role.parent}" if role.parent else role.organization


@lru_cache(maxsize=1 << 14)
def full_name(mention: OrganizationMention) -> str:
    """The organisation with its parent."""
    inside = mention.parent is not None and fold(mention.parent) in fold(mention.name)
    return mention.name if mention.parent is None or inside else f"{mention.name}, {mention.parent}"


def named_in(
    report: ReportView,
    organizations: Sequence[OrganizationMention],
    people: Iterable[PersonMention],
    roles: Sequence[RoleMention],
    header: Header,
    office: Office | None,
) -> Named:
    """The names of a report whose organisations, people and roles are known.

    ``UBND tỉnh Trần Văn Mẫu`` names no territory: what begins inside one is somebody's name.
    """
    starts: dict[int, list[int]] = defaultdict(list)
    for mention in people:
        starts[mention.span.passage].append(mention.span.start_char)
    places = [
        Place(view.passage.index, start, *found)
        for view in report.passages
        for start, end, *found in _places(view.words)
        if not any(start < offset < end for offset in starts.get(view.passage.index, ()))
    ]
    for role in roles:
        starts[role.span.passage].append(role.span.start_char)
    return Named(
        organizations,
        places,
        {passage: sorted(offsets) for passage, offsets in starts.items()},
        most_named_province(report),
        roles,
        header,
        office,
    )


@lru_cache
def _openings() -> frozenset[str]:
    """The words with which a territory may begin."""
    return territories().first_words | provinces().first_words


@memoised
def _places(words: Words) -> list[tuple[int, int, str, str, TerritoryLevel]]:
    """The territories of a text: where they start and end, text, name alone, level."""
    found: list[tuple[int, int, str, str, TerritoryLevel]] = []
    past = 0
    for index in words.among(_openings()):
        if index < past:
            continue
        if words.keys[index : index + 3] == _SOCIALIST:
            continue  # CỘNG HÒA XÃ HỘI CHỦ NGHĨA …
        if (end := territory_end(words, index)) is not None:
            match = territories().match(words, index)
            assert match is not None
            text = as_part(words.slice(index, end))
            name = squeeze(words.slice(match[0], end))
            found.append((words.starts[index], words.ends[end - 1], text, name, match[1].level))
            past = end
        elif words.shapes[index] in "CU" and (province := provinces().match(words, index)) is not None:
            level: TerritoryLevel = "city" if province[1].kind == "thành phố" else "province"
            name = squeeze(words.slice(index, province[0]))
            text = name if name.upper().startswith("TP") else f"{'TP' if level == 'city' else 'tỉnh'} {name}"
            found.append((words.starts[index], words.ends[province[0] - 1], text, name, level))
            past = province[0]
    return found
