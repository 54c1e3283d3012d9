"""A post as it stands, with what is asked of it wherever it may be told in full."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property, lru_cache

from msgspec import Struct

from corpora.letters import fold
from corpora.regex import regex
from extractors.header.organs import territory_of
from extractors.lexicons import territories
from extractors.linking.model import Features, Group, written_out
from extractors.linking.named import Named, full_name, organ_of
from extractors.organizations import head_at
from extractors.places import province_named
from extractors.records import OrganizationMention, RoleMention, position
from extractors.roles.offices import is_part, stands_alone
from extractors.rungs import rung_of_post
from extractors.sentences import END
from extractors.units import is_bare
from extractors.view import ReportView
from extractors.words import words_of

_KEPT = 1 << 14
"""Names recur, in one report and in many: what is asked of one is kept for so many."""


_NEAREST = 6
"""How many organisations named before a post are asked."""
_CHAINED = regex(rf"[^{END};\n]{{0,24}}")
"""What may stand between two posts of one row."""


class Wording(Struct, frozen=True):
    """A wording of a post: its organisation and parent, and how it came about.

    ``end`` is where it ends in the passage, if it stands there in one piece; ``groups`` describe it.
    """

    kind: str
    organization: str | None
    parent: str | None
    end: int | None
    groups: tuple[Group, ...]

    def of(self, title: str) -> str:
        return position(title, self.organization, self.parent)

    @property
    def features(self) -> Features:
        """What it is described by, written out."""
        return written_out(self.groups)


class Stated:
    """A post as it stands: ``role`` in its report, and ``completed`` by the office whose paper it is."""

    def __init__(self, report: ReportView, role: RoleMention, completed: RoleMention, named: Named) -> None:
        self.role, self.completed, self.named = role, completed, named
        self.view = report.passages[role.span.passage]
        self.title = fold(role.title)
        self.own = role.organization
        self.last = role.parent or role.organization
        """What is named last: it is of a place, with what is a part of it."""
        self.held = named.by_holder.get(role.name, [])
        self.shape = shape_of(role.organization)
        self.whole = _wholeness(self.last)
        self.rung = rung_of_post(role.title, self.last)
        self.is_placed = names_a_place(f"{role.organization or ''} {role.parent or ''}")

    @cached_property
    def mates(self) -> dict[str, str]:
        """The organisations of the posts told in one row with this one, folded, each with where its post stands.

        ``Phó Bí thư Đảng ủy, Phó Chủ tịch, Tổng Thư ký Hội A``: what the last of them says goes for all.
        """
        found: dict[str, str] = {}
        for side, other in (*self._chained(1), *self._chained(-1)):
            for organ in (other.organization, other.parent):
                if organ is not None:
                    found.setdefault(fold(organ), side)
            if other.organization is not None and other.parent is not None:
                found.setdefault(fold(f"{other.organization}, {other.parent}"), side)
        return found

    def _chained(self, step: int) -> Iterator[tuple[str, RoleMention]]:
        """The next post of the row to one side that says its organisation."""
        here = self.role.span
        side = [
            other
            for other in self.held
            if other.span.passage == here.passage and (other.span.start_char - here.start_char) * step > 0
        ]
        last = here
        for other in sorted(side, key=lambda one: step * one.span.start_char):
            left, right = (last, other.span) if step > 0 else (other.span, last)
            start, end = left.end_char, max(left.end_char, right.start_char)
            if not _CHAINED.fullmatch(self.view.marked, start, end) or self._is_named_between(start, end):
                return
            if other.organization is not None and not other.inherited:
                yield ("next" if step > 0 else "previous"), other
                return
            last = other.span

    def _is_named_between(self, start: int, end: int) -> bool:
        """Whether the holder's name parts two of his posts (``Phó đoàn: Bà A, Phó Giám đốc Sở Tài chính``)."""
        person = self.role.person
        return person.passage == self.role.span.passage and start <= person.start_char < end

    @cached_property
    def mate_sides(self) -> str:
        """On which sides posts of the same row say their organisation."""
        return " ".join(sorted(set(self.mates.values()))) or "none"

    @cached_property
    def near(self) -> dict[str, tuple[str, int, str]]:
        """Organisations with where each was found, how many were nearer, and how far away.

        Those named around the post, tied to the report, of the holder's other posts, of others with the title.
        """
        named, span = self.named, self.role.span
        behind = bisect_left(named.organization_starts, (span.passage, span.end_char))
        after = [m for m in named.organizations[behind : behind + 2] if m.span.passage == span.passage]
        near: dict[str, tuple[str, int, str]] = {}
        for index in range(self.first_after - 1, -1, -1):
            if len(near) >= _NEAREST:
                break
            name = named.names[index]
            if name not in near:
                near[name] = ("before", len(near), self._distance(named.organizations[index]))
        for rank, mention in enumerate(after):
            near.setdefault(full_name(mention), ("after", rank, self._distance(mention)))
        for name, source in named.tied:
            near.setdefault(name, (source, 0, ""))
        for other in self.held:
            if other.organization:
                near.setdefault(organ_of(other), ("holder's", 0, ""))
        for organ in named.organs_of_title.get(self.title, {}):
            near.setdefault(organ, ("title's", 0, ""))
        return near

    def _distance(self, mention: OrganizationMention) -> str:
        span = self.role.span
        back = span.passage - mention.span.passage
        if back:
            return f"passages {min(back, 4)}"
        if mention.span.start_char < span.start_char:
            first, last = mention.span.end_char, span.start_char
        else:
            first, last = span.end_char, mention.span.start_char
        gap = self.view.marked[first:last]
        ends = gap.count(END) + gap.count("\n")
        if ends:
            return f"sentences {min(ends, 3)}"
        return f"gap {fold(gap.strip())}" if len(gap) < 13 else "sentence"

    @property
    def first_after(self) -> int:
        """The index of the first organisation that begins where the post does, or later."""
        return bisect_left(self.named.organization_starts, (self.role.span.passage, self.role.span.start_char))


@lru_cache(maxsize=_KEPT)
def _wholeness(last: str | None) -> str:
    """Whether a post's organ is known by its own name or needs that of what it is a part of."""
    if last is None:
        return "none"
    last = last.rpartition(", ")[2]
    return "part" if is_part(last) else "alone" if stands_alone(last) else "named"


@lru_cache(maxsize=_KEPT)
def names_a_place(text: str) -> bool:
    """Whether a name has a territory's in it."""
    return territory_of(text) is not None or province_named(text) is not None


@lru_cache(maxsize=_KEPT)
def shape_of(organ: str | None) -> str:
    """What sort of name a post's organisation has, with its head."""
    if organ is None:
        return "none"
    sort = "bare" if is_bare(organ) else "made" if is_made_for_a_task(organ) else "part" if is_part(organ) else "named"
    return f"{sort} {head_of(organ)}"


_TEAMS = frozenset(["tổ", "đội", "đoàn", "ban", "tiểu ban", "nhóm"])


@lru_cache(maxsize=_KEPT)
def is_made_for_a_task(organ: str) -> bool:
    """Whether a team is called by what it does (``Tổ kiểm phiếu``), unlike those that an organ has (``Tổ Toán``)."""
    words = words_of(organ)
    head = head_at(words, 0) if len(words) else None
    if head is None:
        first = 1 if words.keys[:1] == ["tổ"] else 0
    else:
        first = len(words_of(head[1].head)) if fold(head[1].head) in _TEAMS else 0
    does = first > 0 and words.shapes[first : first + 1] == "l"
    return does and territories().match(words, first) is None


@lru_cache(maxsize=_KEPT)
def head_of(organ: str) -> str:
    """The head of an organisation's name, folded; ``?`` for none."""
    words = words_of(organ)
    head = head_at(words, 0) if len(words) else None
    return fold(head[1].head) if head else "?"
