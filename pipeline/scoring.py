"""What is scored: for each kind of gold, its facts, our facts, and when two are the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from msgspec import Struct

from corpora.letters import fold
from extractors.lexicons import titles
from extractors.records import Findings
from extractors.words import words_of
from pipeline.comparing import comparable, comparable_symbol, same_directive_name, same_position, same_recipient

Key = tuple[str, ...]
HEADER_FIELDS = (
    "doc_type", "symbol", "issuer", "parent", "place", "issued_on", "title", "signer", "signer_role",
)  # fmt: skip


class Fact(Struct, frozen=True):
    """A fact as it is compared.

    ``key`` is for people to read; ``passage`` is the index of the passage in which a prediction
    stands, ``rule`` and ``confidence`` are its own.
    """

    key: Key
    passage: int | None = None
    rule: str = ""
    confidence: float = 1.0


class ScoredKind(Struct, frozen=True):
    """A kind of gold: the key of gold files that holds it, whose facts those are, and how they are compared.

    ``kind`` is the ``FactKind`` that it judges. Where gold does not tell all there is (``partial``),
    predictions that it lacks are not counted as false.
    """

    name: str
    kind: str
    expected: Callable[[dict[str, Any]], Iterator[Key]]
    predicted: Callable[[Findings], Iterator[Fact]]
    same: Callable[[Key, Key], bool]
    partial: bool = False


def _same_words(gold: Key, other: Key) -> bool:
    return comparable(gold[0]) == comparable(other[0])


def _references(found: Findings) -> Iterator[Fact]:
    for citation in found.citations:
        if citation.symbol or citation.kind == "short":
            written = citation.symbol_as_written or ""
            key = (comparable_symbol(citation.symbol or written), comparable_symbol(written))
            yield Fact(key, citation.span.passage, citation.rule, citation.confidence)


def _same_reference(gold: Key, other: Key) -> bool:
    """The same symbol; where gold has but the number that the text gives, the same number."""
    return comparable(gold[0]) in {comparable(part) for part in other if part}


def _named(found: Findings) -> Iterator[Fact]:
    for citation in found.citations:
        if citation.kind in ("named", "dated") and citation.name:
            yield Fact((citation.name,), citation.span.passage, citation.rule, citation.confidence)


def _people(found: Findings) -> Iterator[Fact]:
    for person in found.people:
        if person.kind in ("person", "historical"):
            yield Fact((person.name,), person.span.passage, person.rule, person.confidence)


def _roles(found: Findings) -> Iterator[Fact]:
    for role in found.roles:
        yield Fact((role.name, role.position), role.span.passage, role.rule, role.confidence)


def _same_role(gold: Key, other: Key) -> bool:
    return comparable(gold[0]) == comparable(other[0]) and same_position(gold[1], other[1])


def _awards(found: Findings) -> Iterator[Fact]:
    for award in found.awards:
        for recipient in award.recipients:
            key = (award.award, recipient.name, award.status)
            yield Fact(key, award.span.passage, award.rule, award.confidence)


def _same_award(gold: Key, other: Key) -> bool:
    return _same_words(gold, other) and gold[2] == other[2] and same_recipient(gold[1], other[1])


def _relations(found: Findings) -> Iterator[Fact]:
    named = {citation.span: citation.symbol or citation.name or "" for citation in found.citations}
    for relation in found.relations:
        source = named[relation.source] if relation.source else ""
        key = (source, relation.kind, named[relation.target])
        yield Fact(key, relation.span.passage, relation.rule, relation.confidence)


def _same_relation(gold: Key, other: Key) -> bool:
    return gold[1] == other[1] and all(comparable(gold[i]) == comparable(other[i]) for i in (0, 2))


def _organizations_of_posts(gold: dict[str, Any]) -> Iterator[Key]:
    """The organisation in each position: what follows its title."""
    for role in gold.get("roles", []):
        words = words_of(role["position"])
        found = titles().match(words, 0) if len(words) else None
        if found and found[0] < len(words):
            yield (words.text[words.starts[found[0]] :],)


def _organizations(found: Findings) -> Iterator[Fact]:
    for organization in found.organizations:
        name = f"{organization.name}, {organization.parent}" if organization.parent else organization.name
        yield Fact((name,), organization.span.passage, organization.rule, organization.confidence)
        yield Fact((organization.name,), organization.span.passage, organization.rule, organization.confidence)


def _same_organization(gold: Key, other: Key) -> bool:
    left, right = set(comparable(gold[0]).split()), set(comparable(other[0]).split())
    return bool(left & right) and len(left & right) / len(left | right) >= 0.6


def _header_facts(gold: dict[str, Any]) -> Iterator[Key]:
    for name in HEADER_FIELDS:
        if gold["header"].get(name):
            yield name, str(gold["header"][name])


def _header(found: Findings) -> Iterator[Fact]:
    places = {part.name: part for part in found.header.fields}
    for name in HEADER_FIELDS:
        value = getattr(found.header, name)
        part = places.get(name)
        if value is not None:
            yield Fact((name, value), part.span.passage if part else None, part.rule if part else "", 0.9)


def same_field(gold: Key, other: Key) -> bool:
    """Whether two header fields say the same."""
    if gold[0] != other[0]:
        return False
    if gold[0] == "symbol":
        return fold(gold[1]) == fold(other[1])
    return comparable(gold[1].rstrip(" .;:")) == comparable(other[1].rstrip(" .;:"))


SCORED: tuple[ScoredKind, ...] = (
    ScoredKind(
        "references",
        "citation",
        lambda gold: ((comparable_symbol(item["symbol"]),) for item in gold["references"]),
        _references,
        _same_reference,
    ),
    ScoredKind(
        "named_references",
        "citation",
        lambda gold: ((name,) for name in gold["named_references"]),
        _named,
        lambda gold, other: same_directive_name(gold[0], other[0]),
    ),
    ScoredKind(
        "relations",
        "relation",
        lambda gold: ((item["source"] or "", item["kind"], item["target"]) for item in gold["relations"]),
        _relations,
        _same_relation,
    ),
    ScoredKind("people", "person", lambda gold: ((name,) for name in gold["people"]), _people, _same_words),
    ScoredKind(
        "roles",
        "role",
        lambda gold: ((item["person"], item["position"]) for item in gold["roles"]),
        _roles,
        _same_role,
    ),
    ScoredKind(
        "organizations", "organization", _organizations_of_posts, _organizations, _same_organization, partial=True
    ),
    ScoredKind(
        "awards",
        "award",
        lambda gold: ((item["award"], item["recipient"], item["status"]) for item in gold["awards"]),
        _awards,
        _same_award,
    ),
    ScoredKind("header", "letterhead", _header_facts, _header, same_field),
)
"""Every kind of gold; ``organizations`` is read off the positions of ``roles``."""
