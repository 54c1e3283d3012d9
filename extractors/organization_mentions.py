"""Organisations named in a report, each with its place and its parts.

People come first: what is a person's name there begins no organisation (ông Đoàn …). A territory
alone (tỉnh Cà Mau) is a place and no organisation; a head alone (Sở, Công ty) names none.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from corpora.gazetteers import OrganizationHead
from corpora.letters import fold, squeeze
from extractors.abbreviations import expand
from extractors.casing import usual_case
from extractors.lexicons import countries, heads_that_are, place_at, territories, titles
from extractors.organizations import (
    NO_PARTS,
    head_at,
    openings,
    organization_end,
    superior_end,
    whole_at,
    with_territory_spelled,
)
from extractors.records import OrganizationMention, PersonMention
from extractors.rules import by
from extractors.view import PassageView, ReportView
from extractors.words import Words, memoised, words_of

_NO_NAME = frozenset(["các", "của", "và", "những", "cùng"])
"""Words after a head that show it to be one of several, or of something else."""


class Organization(Struct, frozen=True):
    """An organisation over words ``start`` to before ``end``, and its superior up to before ``superior``."""

    start: int
    end: int
    superior: int | None
    whole: bool
    """Whether the gazetteers know the name whole."""


def find_organizations(report: ReportView, people: list[PersonMention]) -> list[OrganizationMention]:
    """Every organisation named, in reading order."""
    taken: dict[int, list[tuple[int, int]]] = {}
    for mention in people:
        taken.setdefault(mention.span.passage, []).append((mention.span.start_char, mention.span.end_char))
    found = []
    for view in report.passages:
        names = taken.get(view.passage.index, ())
        for organization in _in_text(view.words):
            start, end = view.words.starts[organization.start], view.words.ends[organization.end - 1]
            if not any(start < name_end and name_start < end for name_start, name_end in names):
                found.append(_mention(view, organization))
    return found


@memoised
def _in_text(words: Words) -> list[Organization]:
    """The organisations of a text, none inside another."""
    return list(_organizations(words))


@lru_cache
def _where_to_look() -> frozenset[str]:
    """The words with which an organisation may begin, or what is stepped over because one may stand in it."""
    return openings() | titles().first_words | countries().first_words


def _organizations(words: Words) -> Iterator[Organization]:
    past = 0
    for index in words.among(_where_to_look()):
        if index < past:
            continue
        if stepped := titles().match(words, index) or countries().match(words, index):
            past = stepped[0]  # the organ of an office follows its title; Tây Ban Nha is no Ban
            continue
        end, head = organization_end(words, index), head_at(words, index)
        if end is None:
            continue
        past = end
        if head is None or not _is_named(words, index, head[0], end):
            continue
        whole = whole_at(words, index)
        yield Organization(index, end, _superior(words, end, head[1]), whole is not None and whole[0] == end)


def _is_named(words: Words, start: int, after_head: int, end: int) -> bool:
    """Whether a head and what follows it name one organisation, and no territory."""
    territory = territories().match(words, start)
    if words.shapes[start] == "l" or (territory is not None and territory[0] >= after_head):
        return False  # tỉnh Cà Mau is a territory, Tỉnh ủy Cà Mau is none
    whole = whole_at(words, start)
    if after_head == end:
        return whole is not None and whole[0] == end and fold(words.slice(start, end)) not in heads_that_are("vague")
    return words.keys[after_head] not in _NO_NAME and tuple(words.keys[start : start + 2]) not in NO_PARTS


def _superior(words: Words, end: int, head: OrganizationHead) -> int | None:
    """Where the superior printed after the name ends; after a comma only a part of something has one."""
    bracket = words.gap(end - 1).strip() == "("
    return superior_end(words, end) if bracket or "part" in head.traits or "needs_parent" in head.traits else None


def _mention(view: PassageView, organization: Organization) -> OrganizationMention:
    words, start, end = view.words, organization.start, organization.end
    name = with_territory_spelled(usual_case(words.slice(start, end)))
    parts = _parts(name)
    superior = words.slice(end, organization.superior) if organization.superior is not None else None
    return OrganizationMention(
        span=view.word_span(start, end),
        name=expand(name),
        head=parts.head,
        field=parts.field,
        territory=parts.territory,
        parent=expand(usual_case(superior)) if superior else parts.parent,
        **by("organization known whole" if organization.whole else "organization by its head"),
    )


class Parts(Struct, frozen=True):
    """What the name of an organisation is made of, as ``OrganizationMention`` has it."""

    head: str | None = None
    field: str | None = None
    territory: str | None = None
    parent: str | None = None


@lru_cache(maxsize=1 << 15)
def _parts(name: str) -> Parts:
    """The parts of a name; names recur, in one report and in many."""
    words = words_of(name)
    head, end = head_at(words, 0), len(words)
    if head is None:
        return Parts()
    inner = _inner_organization(words, head[0])
    place = _territory(words, head[0])
    field_end = min(part for part in (inner, place, end) if part is not None)
    return Parts(
        expand(head[1].head),
        squeeze(words.slice(head[0], field_end)) if head[0] < field_end else None,
        squeeze(words.slice(place, end)) if place is not None and inner is None else None,
        expand(squeeze(words.slice(inner, end))) if inner is not None else None,
    )


def _inner_organization(words: Words, start: int) -> int | None:
    """Where the organisation starts that the name ends with and is a part of (Ban Dân vận *Tỉnh ủy Cà Mau*)."""
    for index in range(start, len(words)):
        head, territory = head_at(words, index), territories().match(words, index)
        if head is None or words.shapes[index] not in "CU" or (territory and territory[0] == head[0]):
            continue
        if tuple(words.keys[index : index + 2]) in NO_PARTS or words.keys[index - 1] == "và":
            continue
        if organization_end(words, index) == len(words):
            return index
    return None


def _territory(words: Words, start: int) -> int | None:
    """Where the territory starts that the name ends with, the word for it included."""
    end = len(words)
    for index in range(start, end):
        found = territories().match(words, index)
        if found is not None and (found[0] == end or (found[0] < end and words.shapes[found[0]] in "CUn")):
            return index
        if place_at(words, index) == end:
            return index
    return None
