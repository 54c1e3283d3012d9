"""How a post is told in full: the wordings that a report offers for it, each described by features.

``Bí thư Đảng đoàn`` beside a name may be that of the Hội Luật gia Việt Nam named a paragraph before;
``Giám đốc Học viện`` of the one written out elsewhere; ``Phó Bí thư Tỉnh ủy`` of the province just
named; ``Đại biểu Quốc hội`` goes on with khóa XIV. A linear model weighs the features; the wording
with the highest score is taken.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from corpora.letters import fold, squeeze
from extractors.abbreviations import expand
from extractors.header.organs import territory_of
from extractors.lexicons import clause_words, heads_that_are, territories, titles, village_words
from extractors.linking.named import Named, Place, full_name, organ_of
from extractors.organizations import head_at, organ_or_territory_at
from extractors.places import province_named
from extractors.records import OrganizationMention, RoleMention, position
from extractors.roles.offices import is_part, is_seat, may_be_in, stands_alone
from extractors.sentences import END
from extractors.titles import goes_with
from extractors.units import is_bare
from extractors.view import ReportView
from extractors.words import Words, words_of

_NUMBER = r"(?:[IVXLC]+|\d{1,2})\b"
_TERM = re.compile(
    rf"\s*,?\s*(?P<term>\(?(?:các\s+|từ\s+|\d\s+)?(?:khóa|khoá)\s*:?\s*(?:thứ\s+)?{_NUMBER}"
    rf"(?:(?:\s*[-–,]\s*|\s*,?\s+(?:và|đến)\s+)(?:(?:khóa|khoá)\s+)?{_NUMBER})*\)?|"
    r"\(?(?:khóa\s+\w+,?\s+)?nhiệm kỳ\s+\d{4}\s*[-–]\s*\d{4}\)?)"
)
_STOPS = re.compile(rf"[{END}\n;:()]")
_BOUNDARIES = re.compile(
    r",|\s[-–]\s|\s(?=(?:và|tại|của|về|cho|đã|được|là|để|trong|từ|nhiệm|khóa|khoá|cùng|với|vừa|sẽ|nói|này)\s)|$"
)
_ON_COMMITTEE = re.compile(r"(?:tỉnh|thành|huyện|quận|thị|đảng|chi) ủy viên")
_OF_PARTY = re.compile(r"đảng |chi bộ|(?:tỉnh|thành|huyện|quận|thị) ủy")
"""Members of a Party committee, and what they can be members in."""
_OF_COMMITTEE = re.compile(r"(?:tỉnh|thành|huyện|quận|thị) ủy\b")
_JOINING = re.compile(r"(?:[\s,;–-]+(?:và|kiêm|là|cùng|các|ông|bà|đồng chí|đ/c))*[\s,;–-]*$", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_LONGEST = 110
_KEPT = 1 << 14
"""Names recur, in one report and in many: what is asked of one is kept for so many."""
_QUARTERS = ("dân phố", "khu phố", "tdp")
"""What quarters of towns are called, beside the words for villages."""
_NEAREST = 6
_ENDS_TRIED = 5
_SPOKEN_FOR = {
    "tỉnh ủy": ("province",), "tỉnh đoàn": ("province",), "thành ủy": ("city",), "thành đoàn": ("city",),
    "huyện ủy": ("district",), "quận ủy": ("district",), "thị ủy": ("district", "city"),
    "huyện đoàn": ("district",), "quận đoàn": ("district",),
}  # fmt: skip
"""Of what levels the territories of committees are whose names say it."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A wording of a post: its organisation and parent, and how it came about.

    ``end`` is where it ends in the passage, if it stands there in one piece.
    """

    kind: str
    organization: str | None
    parent: str | None
    end: int | None
    features: tuple[str, ...]

    def of(self, title: str) -> str:
        return position(title, self.organization, self.parent)


def wordings(report: ReportView, role: RoleMention, completed: RoleMention, named: Named) -> list[Wording]:
    """The wordings of a post, first as it stands, then ``completed`` by the office whose paper it is."""
    offered: dict[str, Wording] = {}
    for wording in _Wordings(report, role, completed, named).all():
        if not offered or not _has_no_chair(role.title, wording.organization):
            offered.setdefault(fold(wording.of(role.title)), wording)
    return [*offered.values()]


def _has_no_chair(title: str, organization: str | None) -> bool:
    """Whether a post of a chairman would be in an office that a director or the like leads (``Chủ tịch Sở …``)."""
    if organization is None or not fold(title).removeprefix("phó ").startswith("chủ tịch"):
        return False
    return any(fold(organization).startswith(f"{head} ") for head in heads_that_are("directed"))


_DEPARTMENTS = frozenset(["phòng", "khoa"])


class _Wordings:
    """What a report offers for one post."""

    def __init__(self, report: ReportView, role: RoleMention, completed: RoleMention, named: Named) -> None:
        self.role, self.completed, self.named = role, completed, named
        self.view = report.passages[role.span.passage]
        self.title = fold(role.title)
        self.own = role.organization
        self.held = named.by_holder.get(role.name, [])
        self.positions = [fold(other.position) for other in self.held]
        self.shape = _shape(role.organization)
        self.after = self.view.marked[role.span.end_char : role.span.end_char + 24]
        self.whole = _wholeness(role)

    def all(self) -> Iterator[Wording]:
        yield self._as_it_stands()
        yield from self._in_own_office()
        yield from self._with_term()
        yield from self._longer()
        if self.own is not None:
            yield from self._fuller()
        yield from self._in_a_place()
        yield from self._lent()

    def _as_it_stands(self) -> Wording:
        mark = self.after.strip()[:1]
        word = _WORD.findall(fold(self.after))[:1]
        features: tuple[str, ...] = (
            f"stands {self.shape}",
            f"stands title {self.title}",
            f"stands title {self.title} {self.shape}",
            f"stands lent {self.role.inherited} {self.shape}",
            f"stands before {mark}",
            f"stands before word {' '.join(word)} {self.after[:1]}",
            f"stands parent {self.role.parent is not None}",
            f"stands placed {_is_placed(self.role)} {self.shape}",
            f"stands {self.role.rule} {self.shape}",
        )
        if self.named.office is not None:
            paper, matter = self.named.paper, self.named.matter
            features += (
                f"stands in {paper} {self.shape}",
                f"stands in {paper} title {self.title}",
                f"stands in {matter} {self.shape}",
                f"stands {self.whole} in {matter} {self.role.rule}",
                f"stands under issuer {self._is_of_issuer(self.own)} {self.shape}",
            )
        return Wording("stands", self.own, self.role.parent, self.role.span.end_char, features)

    def _in_own_office(self) -> Iterator[Wording]:
        """What an office leaves out in its own papers."""
        whole = self.completed
        if (whole.organization, whole.parent) == (self.own, self.role.parent):
            return
        how = "lent" if self.own is None else "under" if whole.organization == self.own else "whole"
        features = (
            f"completed {how}",
            f"completed {how} title {self.title}",
            f"completed {how} {self.shape}",
            f"completed {how} in {self.named.paper}",
            f"completed {how} {self.whole} in {self.named.matter}",
            f"completed {how} {self.role.rule}",
            f"completed {how} beside an organ {self._has_organ_before()}",
        )
        yield Wording("completed", whole.organization, whole.parent, None, features)

    def _has_organ_before(self) -> bool:
        """Whether the passage names an organ before the post."""
        nearest = self._first_after() - 1
        return nearest >= 0 and self.named.organizations[nearest].span.passage == self.role.span.passage

    def _is_of_issuer(self, name: str | None) -> str:
        """Whether a name is that of the office whose paper it is, tells it, or is that of who is above it."""
        office, above = self.named.office, self.named.header.parent
        if office is None or name is None:
            return "no" if name else "none"
        key, own = fold(name), fold(office.name)
        if own in key:
            return "itself" if key == own else "inside"
        if office.host is not None and fold(office.host.name) in key:
            return "host"
        return "above" if above is not None and fold(above) in key else "no"

    def _with_term(self) -> Iterator[Wording]:
        """``Đại biểu Quốc hội khóa XIV``."""
        term = _TERM.match(self.view.text, self.role.span.end_char)
        if term is None:
            return
        organ = squeeze(f"{self.own or ''} {term['term'].strip('()')}")
        features = ("term", f"term {self.title}", f"term {self.shape}", f"term lent {self.role.inherited}")
        yield Wording("term", organ, self.role.parent, term.end(), features)

    def _longer(self) -> Iterator[Wording]:
        """The words after the post, up to each place where a name may end."""
        start, text = self.role.span.end_char, self.view.text
        if self.role.inherited:
            return
        stop = _STOPS.search(self.view.marked, start)
        end = min(stop.start() if stop else len(text), start + _LONGEST)
        end = self.named.next_start(self.role.span.passage, start, end) if end > start else end
        tried = 0
        for boundary in _BOUNDARIES.finditer(text, start, min(end, len(text))):
            tail = _JOINING.sub("", text[start : boundary.start()]).rstrip(" \n(.")
            words = _WORD.findall(tail)
            if not words or not _may_be_a_name(tail) or (_OF_MEETING.match(tail) and not is_seat(self.title)):
                continue
            yield self._extended(tail, words, text[boundary.start() : boundary.start() + 8], tried)
            tried += 1
            if tried == _ENDS_TRIED:
                return

    def _extended(self, tail: str, words: list[str], beyond: str, tried: int) -> Wording:
        joint = "comma" if tail.startswith(",") else "dash" if tail.lstrip()[0] in "-–" else "word"
        lead = words_of(tail)
        head = head_at(lead, 0)
        capitals = sum(word[0].isupper() or word[0].isdigit() for word in words)
        until = (beyond.split() or ["end"])[0]
        features = (
            f"longer {joint} {tried}",
            f"longer {joint} {self.shape}",
            f"longer first {fold(words[0])}",
            f"longer last {fold(words[-1])}",
            f"longer last two {fold(' '.join(words[-2:]))}",
            f"longer until {fold(until)[:6]}",
            f"longer words {min(len(words), 12)} {joint}",
            f"longer capitals {4 * capitals // len(words)} {joint}",
            f"longer ends in capital {words[-1][0].isupper()} {joint}",
            f"longer head {fold(head[1].head) if head else None}",
            f"longer title {self.title}",
            f"longer title {self.title} {joint} {head is not None}",
            f"longer clause word {_has_clause_word(lead)} {joint}",
            f"longer title inside {any(titles().match(lead, index) for index in range(len(lead)))} {joint}",
            *(f"longer word {fold(word)}" for word in words[:12] if word[0].islower()),
        )
        rest = tail.strip(" ,-–") if joint == "comma" else tail.strip().removeprefix(". ")  # TP. Kinh tế
        organ = f"{self.own}, {rest}" if joint == "comma" and self.own else squeeze(f"{self.own or ''} {rest}")
        return Wording("longer", organ, self.role.parent, self.role.span.end_char + len(tail), features)

    def _fuller(self) -> Iterator[Wording]:
        """Organisations of the report whose name goes on where the post's stops, or has it inside."""
        assert self.own is not None
        own = fold(expand(self.own)).split()
        offers = [(name, how) for name, words in self.named.words_of_names.items() if (how := _holds(words, own))]
        nearest = self._nearest_before({name for name, _ in offers}) if offers else None
        for name, how in offers:
            features = (
                f"fuller {how} {self.shape}",
                f"fuller {how} one of {min(len(offers), 4)}",
                f"fuller {how} named {min(self.named.counts[name], 4)}",
                f"fuller adds {min(len(name.split()) - len(own), 6)}",
                f"fuller {how} title {self.title}",
                f"fuller foremost {self.named.foremost == name}",
                f"fuller lent {self.role.inherited}",
                f"fuller {how} head {_head(name)}",
                f"fuller nearest before {nearest == name}",
            )
            yield Wording("fuller", name, None, None, features)

    def _nearest_before(self, names: set[str]) -> str | None:
        before = (full_name(self.named.organizations[index]) for index in range(self._first_after() - 1, -1, -1))
        return next((name for name in before if name in names), None)

    def _first_after(self) -> int:
        """The index of the first organisation that begins where the post does, or later."""
        return bisect_left(self.named.organization_starts, (self.role.span.passage, self.role.span.start_char))

    def _in_a_place(self) -> Iterator[Wording]:
        """The territory that an organ leaves out."""
        if _is_placed(self.role) or fold(self.own or "") == "hội đồng":
            return
        last = self.role.parent or self.own  # what is named last is of the place, with what is a part of it
        levels, own = _levels_wanted(last)
        seen: set[str] = set()
        for place, source in self._places_near():
            if place.text in seen or (levels is not None and place.level not in levels):
                continue
            if fold(place.name) in fold(own):
                continue  # Ban Thường vụ Huyện ủy Mẫu Sơn
            rank = len(seen)
            if rank > 4:
                return
            seen.add(place.text)
            alone = len(self.named.places_by_level[place.level]) == 1
            most = self.named.places_by_level[place.level].most_common(1)[0][0] == place.text
            features = (
                f"place {place.level} {self.shape}",
                f"place {levels is not None} {source} {min(rank, 3)}",
                f"place {levels is not None} {source} most {most} alone {alone}",
                f"place {place.level} title {self.title}",
                f"place {levels is not None} {self.shape} {most}",
                f"place lent {self.role.inherited}",
                f"place holder's {self._is_holders(place)} {levels is not None}",
                f"place report's {self._is_reports(place)} {source}",
                f"place report's {self._is_reports(place)} {levels is not None} {self.shape}",
            )
            if last is None:
                yield Wording("place", place.name, None, None, features)
            elif self._is_of_village():
                yield Wording("place", own, place.text, None, features)
            else:
                by_name = _head(last) in _SPOKEN_FOR and not place.name[:1].isdigit()
                whole = f"{own} {place.name if by_name else place.text}".strip()
                organ, parent = (whole, None) if self.role.parent is None else (self.own, whole)
                yield Wording("place", organ, parent, None, features)

    def _is_of_village(self) -> bool:
        """``Trưởng thôn Nà Nghịu``, ``Bí thư Chi bộ ấp 3``: what has its commune behind a comma."""
        told = f"{self.title} {fold(self.own or '')}"
        of_village = any(word in village_words() for word in told.split()) or any(one in told for one in _QUARTERS)
        return self.role.parent is None and of_village

    def _places_near(self) -> Iterator[tuple[Place, str]]:
        """The territories named, those of the sentence first, then backwards, then what follows."""
        places, starts, span, marked = self.named.places, self.named.place_starts, self.role.span, self.view.marked
        first = max(marked.rfind(END, 0, span.start_char), 0)
        last = marked.find(END, span.end_char)
        last = len(marked) if last < 0 else last
        if self.named.own_place is not None:
            yield self.named.own_place, "issuer's"
        here = bisect_left(starts, (span.passage, span.start_char))
        opening = bisect_left(starts, (span.passage, first), 0, here)
        behind = bisect_left(starts, (span.passage, span.end_char), here)
        later = bisect_left(starts, (span.passage, last), behind)
        yield from ((places[index], "sentence") for index in range(here - 1, opening - 1, -1))
        yield from ((places[index], "sentence after") for index in range(behind, later))
        yield from ((places[index], "before") for index in range(opening - 1, -1, -1))
        yield from ((places[index], "later") for index in range(later, len(places)))

    def _is_reports(self, place: Place) -> str:
        """Whether a province is the one whose offices the report names most."""
        if place.level not in ("province", "city"):
            return "lower"
        return str(self.named.province is not None and province_named(place.text) == self.named.province)

    def _is_holders(self, place: Place) -> bool:
        name = fold(place.name)
        return any(name in position for position in self.positions)

    def _lent(self) -> Iterator[Wording]:
        """Organisations named around the post or tied to its holder elsewhere."""
        role, named = self.role, self.named
        kind = "lent" if self.own is None else "under"
        own = fold(self.own or "")
        spelled = _spelled(self.own or "")
        own_head = _head(self.own) if self.own else None
        holders = {fold(organ_of(other)) for other in self.held if other.organization}
        alike = named.organs_of_title.get(self.title, {})
        same_post = {fold(organ) for organ, names in alike.items() if role.name in names}
        others_post = {fold(organ) for organ, names in alike.items() if names - {role.name}}
        for name, (source, rank, distance) in self._organizations_near(alike).items():
            key, head = fold(name), _head(name)
            place_named = _names_a_place(name)
            if own and (own in key or key in own or _spelled(name) in spelled or is_bare(name)):
                continue
            if name[:1].islower() and head_at(words_of(name), 0) is None:
                continue  # what somebody reports on: pháp luật huyện A
            if head == own_head and head in _DEPARTMENTS:
                continue  # none is part of another
            if own == "hội đồng":
                continue  # the council that the paper is about, if it names one, is told elsewhere
            if source == "above" and self.own is None and "bí thư" in self.title and named.office and named.office.host:
                continue  # of the committee whose paper it is
            goes_on = _run_together(role.parent or self.own or "", name) is not None
            if source in ("issuer", "host", "above") and not goes_on and not self._may_be_in(name):
                continue
            if role.parent is not None and not goes_on and not is_part(role.parent):
                continue  # Vụ Pháp luật dân sự, Bộ Tư pháp
            if self.own is None and _ON_COMMITTEE.fullmatch(self.title) and not self._sits_on(key):
                continue
            if self.own is None and _OF_PARTY.match(key) and not (is_seat(self.title) or may_be_in(role.title, name)):
                continue  # Giám đốc, beside a Đảng ủy
            features: tuple[str, ...] = (
                f"{kind} {source} {rank}",
                f"{kind} {source} {distance}",
                f"{kind} {self.title} of {head}",
                f"{kind} head {head}",
                f"{kind} {self.shape} of {head}",
                f"{kind} {self.shape} of {head} {source}",
                f"{kind} {self.shape}",
                f"{kind} {self.shape} {source} {distance}",
                f"{kind} title {self.title}",
                f"{kind} goes {goes_with(role.title, name)} {source}",
                f"{kind} foremost {named.foremost == name} {source}",
                f"{kind} named {min(named.counts[name], 5)}",
                f"{kind} holder's {key in holders}",
                f"{kind} holder's {key in holders} {self.shape} {head}",
                f"{kind} holder's post {key in same_post}",
                f"{kind} other's post {key in others_post}",
                f"{kind} bare {is_bare(name)}",
                f"{kind} part {is_part(name)} {self.shape}",
                f"{kind} lent {role.inherited}",
                f"{kind} parent {role.parent is not None}",
                f"{kind} same head {head == own_head}",
                f"{kind} placed {place_named} {self.shape}",
                f"{kind} placed {place_named} {head}",
                f"{kind} {role.rule} {source} {rank}",
                f"{kind} {self.whole} {source}",
            )
            if named.office is not None:
                of_issuer = self._is_of_issuer(name)
                features += (
                    f"{kind} {role.rule} issuer {of_issuer} {self.whole}",
                    f"{kind} issuer {of_issuer} {self.whole} in {named.matter}",
                    f"{kind} issuer {of_issuer} {self.shape}",
                    f"{kind} issuer {of_issuer} title {self.title}",
                    f"{kind} issuer {of_issuer} in {named.paper} {source}",
                )
            if self.own is None:
                yield Wording(kind, name, None, None, features)
            else:
                whole = _run_together(role.parent or self.own, name)
                if role.parent is None:
                    organ, parent = (whole, None) if whole else (self.own, name)
                else:
                    organ, parent = self.own, whole or f"{role.parent}, {name}"
                yield Wording(kind, organ, parent, None, features)

    def _sits_on(self, organ: str) -> bool:
        """Whether somebody whose title names a committee may sit on one: ``Đảng ủy viên`` on a ``Đảng ủy``."""
        committee = self.title.removesuffix(" viên")
        return organ.startswith(("chi ủy", "chi bộ") if committee == "chi ủy" else f"{committee} ")

    def _may_be_in(self, office: str) -> bool:
        """Whether a post may be in an office as its paper alone suggests: a committee is below none (Huyện ủy)."""
        last = (self.role.parent or self.own or "").rpartition(", ")[2]
        if last:
            return _OF_COMMITTEE.search(fold(last)) is None
        return may_be_in(self.role.title, office)

    def _organizations_near(self, alike: Iterable[str]) -> dict[str, tuple[str, int, str]]:
        """Organisations with where each was found, how many were nearer, and how far away."""
        named, span = self.named, self.role.span
        behind = bisect_left(named.organization_starts, (span.passage, span.end_char))
        after = [m for m in named.organizations[behind : behind + 2] if m.span.passage == span.passage]
        near: dict[str, tuple[str, int, str]] = {}
        for index in range(self._first_after() - 1, -1, -1):
            if len(near) >= _NEAREST:
                break
            mention = named.organizations[index]
            near.setdefault(full_name(mention), ("before", len(near), self._distance(mention)))
        for rank, mention in enumerate(after):
            near.setdefault(full_name(mention), ("after", rank, self._distance(mention)))
        if named.office is not None:
            near.setdefault(named.office.name, ("issuer", 0, ""))
            if named.office.host is not None:
                near.setdefault(named.office.host.name, ("host", 0, ""))
        if named.header.parent:
            near.setdefault(named.header.parent, ("above", 0, ""))
        if named.foremost:
            near.setdefault(named.foremost, ("foremost", 0, ""))
        for other in self.held:
            if other.organization:
                near.setdefault(organ_of(other), ("holder's", 0, ""))
        for organ in alike:
            near.setdefault(organ, ("title's", 0, ""))
        return near

    def _distance(self, mention: OrganizationMention) -> str:
        back = self.role.span.passage - mention.span.passage
        if back:
            return f"passages {min(back, 4)}"
        if mention.span.start_char < self.role.span.start_char:
            first, last = mention.span.end_char, self.role.span.start_char
        else:
            first, last = self.role.span.end_char, mention.span.start_char
        gap = self.view.marked[first:last]
        ends = gap.count(END) + gap.count("\n")
        if ends:
            return f"sentences {min(ends, 3)}"
        return f"gap {fold(gap.strip())}" if len(gap) < 13 else "sentence"


def _wholeness(role: RoleMention) -> str:
    """Whether a post's organ is known by its own name or needs that of what it is a part of."""
    last = role.parent or role.organization
    if last is None:
        return "none"
    last = last.rpartition(", ")[2]
    return "part" if is_part(last) else "alone" if stands_alone(last) else "named"


def _holds(name: list[str], own: list[str]) -> str | None:
    """Whether a longer name begins with another (``prefix``) or has it behind its head (``inside``)."""
    if len(name) <= len(own) or not own or own[0] not in name:
        return None
    if name[: len(own)] == own:
        return "prefix"
    if any(name[start : start + len(own)] == own for start in range(1, len(name) - len(own) + 1)):
        return "inside"
    return None


def _run_together(own: str, name: str) -> str | None:
    """``Văn phòng Sở Nội vụ`` and ``Sở Nội vụ tỉnh Cà Mau`` as one name, if the one ends as the other begins."""
    ends, opens = fold(own).split(), fold(name).split()
    for count in range(min(len(ends), len(opens)), 1, -1):
        if ends[-count] == opens[0] and ends[-count:] == opens[:count]:
            return " ".join([*own.split()[:-count], *name.split()])
    return None


_OF_MEETING = re.compile(r"\W*(?:tại\s+)?(?:Hội nghị|Đại hội|Kỳ họp|Phiên họp)\b", re.IGNORECASE)
"""A meeting, at which somebody was elected and which has nobody but those who lead it and keep its minutes."""


def _may_be_a_name(tail: str) -> bool:
    """Whether words after a post may go on with its organ: no verb ends them, and a name opens what a comma parts."""
    words = words_of(tail)
    ended = any((found := clause_words().match(words, index)) and found[0] == len(words) for index in range(len(words)))
    opened = words.shapes[0] in "CUmn" or organ_or_territory_at(words, 0)
    return not ended and (opened or tail[0] not in ",-–") and _COUNTS_OTHERS.search(tail) is None


_COUNTS_OTHERS = re.compile(r"\b(?:và|cùng|với)\s+\d{1,2}\s+(?=[^\W\d_])")
"""Behind an organ others than its own (``Trưởng phòng Nội vụ và 02 chuyên viên``)."""


def _has_clause_word(words: Words) -> bool:
    return any(clause_words().match(words, index) for index in range(len(words)))


@lru_cache(maxsize=_KEPT)
def _levels_wanted(organ: str | None) -> tuple[tuple[str, ...] | None, str]:
    """Of what levels an organ's territory is, if its name says so, and the organ without the bare word for it."""
    if organ is None:
        return None, ""
    if _head(organ) in _SPOKEN_FOR:
        return _SPOKEN_FOR[_head(organ)], organ
    words = words_of(organ)
    for index in range(len(words)):
        found = territories().match(words, index)
        if found is not None and found[0] == len(words):
            return (found[1].level,), words.text[: words.ends[index - 1]] if index else ""
    return None, organ


def _is_placed(role: RoleMention) -> bool:
    return _names_a_place(f"{role.organization or ''} {role.parent or ''}")


def _names_a_place(text: str) -> bool:
    return territory_of(text) is not None or province_named(text) is not None


@lru_cache(maxsize=_KEPT)
def _spelled(name: str) -> str:
    """A name folded, with each short form in it spelled out."""
    return fold(" ".join(map(expand, name.split())))


@lru_cache(maxsize=_KEPT)
def _shape(organ: str | None) -> str:
    """What sort of name a post's organisation has, with its head."""
    if organ is None:
        return "none"
    return f"{'bare' if is_bare(organ) else 'part' if is_part(organ) else 'named'} {_head(organ)}"


@lru_cache(maxsize=_KEPT)
def _head(organ: str) -> str:
    words = words_of(organ)
    head = head_at(words, 0) if len(words) else None
    return fold(head[1].head) if head else "?"
