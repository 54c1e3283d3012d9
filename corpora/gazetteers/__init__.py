"""Typed loaders for the gazetteers: one function and one row type a CSV file.

The files beside this one are meant to be read and mended by people who know Vietnamese
administration and no Python; a list inside a cell is separated by ``|``. Each loader
reads its file once per process and returns an immutable tuple in file order.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.resources import files


def _rows(name: str) -> list[dict[str, str]]:
    with (files(__name__) / f"{name}.csv").open(encoding="utf-8") as stream:
        return [{key: (value or "").strip() for key, value in row.items()} for row in csv.DictReader(stream)]


def _list(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|") if part.strip())


@dataclass(frozen=True, slots=True)
class DocumentType:
    """A type of document (nghị quyết, chỉ thị …) and the codes its symbols carry."""

    name: str
    codes: tuple[str, ...]
    systems: tuple[str, ...]
    numbered_short: bool
    """Whether writers cite it by bare number (``Nghị quyết 18``)."""
    aliases: tuple[str, ...]


@lru_cache
def document_types() -> tuple[DocumentType, ...]:
    return tuple(
        DocumentType(
            row["name"],
            _list(row["codes"]),
            _list(row["systems"]),
            row["numbered_short"] == "yes",
            _list(row["aliases"]),
        )
        for row in _rows("document_types")
    )


@dataclass(frozen=True, slots=True)
class Issuer:
    """An organ that issues documents, with the code it signs symbols with."""

    code: str
    name: str
    system: str
    level: str
    parent: str
    aliases: tuple[str, ...]


@lru_cache
def issuers() -> tuple[Issuer, ...]:
    return tuple(
        Issuer(row["code"], row["name"], row["system"], row["level"], row["parent"], _list(row["aliases"]))
        for row in _rows("issuers")
    )


@dataclass(frozen=True, slots=True)
class Ministry:
    """A ministry or central agency; ``start`` and ``end`` are years or ISO dates, empty if open."""

    code: str
    name: str
    start: str
    end: str
    successor: str
    aliases: tuple[str, ...]


@lru_cache
def ministries() -> tuple[Ministry, ...]:
    return tuple(
        Ministry(row["code"], row["name"], row["start"], row["end"], row["successor"], _list(row["aliases"]))
        for row in _rows("ministries")
    )


@dataclass(frozen=True, slots=True)
class Province:
    """A province of 2008-2025 and the one it became part of on 1 July 2025."""

    name: str
    kind: str
    party_committee: str
    code: str
    name_2025: str
    kind_2025: str
    party_committee_2025: str
    code_2025: str
    abbreviations: tuple[str, ...]
    aliases: tuple[str, ...]


@lru_cache
def provinces() -> tuple[Province, ...]:
    return tuple(
        Province(
            row["name"],
            row["kind"],
            row["party_committee"],
            row["code"],
            row["name_2025"],
            row["kind_2025"],
            row["party_committee_2025"],
            row["code_2025"],
            _list(row["abbreviations"]),
            _list(row["aliases"]),
        )
        for row in _rows("provinces")
    )


@dataclass(frozen=True, slots=True)
class Surname:
    """A surname; ``strength`` says how far it alone announces a name.

    ``strong``: hardly ever another word. ``medium``: needs three syllables or a sign beside it.
    ``weak``: an everyday word at the start of sentences (Từ, Tăng, Đoàn), needs a sign.
    """

    surname: str
    people: str
    strength: str


@lru_cache
def surnames() -> tuple[Surname, ...]:
    return tuple(Surname(row["surname"], row["people"], row["strength"]) for row in _rows("surnames"))


@dataclass(frozen=True, slots=True)
class Honorific:
    """A form of address, rank, degree or honour that stands before a name."""

    form: str
    variants: tuple[str, ...]
    kind: str


@lru_cache
def honorifics() -> tuple[Honorific, ...]:
    return tuple(Honorific(row["form"], _list(row["variants"]), row["kind"]) for row in _rows("honorifics"))


@dataclass(frozen=True, slots=True)
class RoleTitle:
    """A title that heads a role; ``holder`` is ``person`` or ``organisation``."""

    title: str
    aliases: tuple[str, ...]
    level: str
    organs: tuple[str, ...]
    """Heads of the organisations it goes with, for roles whose organisation the context lends."""
    holder: str


@lru_cache
def role_titles() -> tuple[RoleTitle, ...]:
    return tuple(
        RoleTitle(row["title"], _list(row["aliases"]), row["level"], _list(row["organs"]), row["holder"])
        for row in _rows("role_titles")
    )


@dataclass(frozen=True, slots=True)
class OrganizationHead:
    """A word that begins the name of an organisation or territory.

    ``runs_on`` marks heads that a field of work in everyday words follows (Phòng Thu hồi đất).
    """

    head: str
    level: str
    kind: str
    runs_on: bool


@lru_cache
def organization_heads() -> tuple[OrganizationHead, ...]:
    return tuple(
        OrganizationHead(row["head"], row["level"], row["kind"], row["runs_on"] == "yes")
        for row in _rows("organization_heads")
    )


@dataclass(frozen=True, slots=True)
class AwardForm:
    """A title or form of award; ``authority`` is filled where only one organ can grant it."""

    name: str
    aliases: tuple[str, ...]
    classes: tuple[str, ...]
    kind: str
    authority: str


@lru_cache
def awards() -> tuple[AwardForm, ...]:
    return tuple(
        AwardForm(row["name"], _list(row["aliases"]), _list(row["classes"]), row["kind"], row["authority"])
        for row in _rows("awards")
    )


@dataclass(frozen=True, slots=True)
class AwardVerb:
    """A phrase that governs an award and what it makes of it (granted, proposed …)."""

    phrase: str
    status: str


@lru_cache
def award_verbs() -> tuple[AwardVerb, ...]:
    return tuple(AwardVerb(row["phrase"], row["status"]) for row in _rows("award_verbs"))


@dataclass(frozen=True, slots=True)
class RelationPhrase:
    """Words by which one directive acts on another; ``passive`` where the one acted on stands first."""

    phrase: str
    kind: str
    passive: bool


@lru_cache
def relation_phrases() -> tuple[RelationPhrase, ...]:
    return tuple(
        RelationPhrase(row["phrase"], row["kind"], row["passive"] == "yes") for row in _rows("relation_phrases")
    )


@dataclass(frozen=True, slots=True)
class Abbreviation:
    abbreviation: str
    expansion: str
    variants: tuple[str, ...]


@lru_cache
def abbreviations() -> tuple[Abbreviation, ...]:
    return tuple(
        Abbreviation(row["abbreviation"], row["expansion"], _list(row["variants"])) for row in _rows("abbreviations")
    )


@dataclass(frozen=True, slots=True)
class Law:
    """A law, code or ordinance cited by name; ``kind`` is Luật, Bộ luật or Pháp lệnh."""

    kind: str
    name: str


@lru_cache
def laws() -> tuple[Law, ...]:
    return tuple(Law(row["kind"], row["name"]) for row in _rows("laws"))


@dataclass(frozen=True, slots=True)
class NotPeopleHead:
    """A word after which a person's name is the name of something else (đường, trường, quỹ)."""

    head: str
    kind: str


@lru_cache
def not_people() -> tuple[NotPeopleHead, ...]:
    return tuple(NotPeopleHead(row["head"], row["kind"]) for row in _rows("not_people"))


@lru_cache
def organizations_with_commas() -> tuple[str, ...]:
    """Organisations whose names hold a comma or a conjunction, so that they must be known whole."""
    return tuple(row["name"] for row in _rows("organizations_with_commas"))


@lru_cache
def places() -> tuple[str, ...]:
    """Districts, communes, regions and countries whose names look like those of people."""
    return tuple(row["place"] for row in _rows("places"))


@lru_cache
def clause_words() -> tuple[str, ...]:
    """Words that cannot be part of an organisation's name, so they end one."""
    return tuple(row["word"] for row in _rows("clause_words"))


@lru_cache
def historical_figures() -> tuple[str, ...]:
    """People of history whom reports name (``Chủ tịch Hồ Chí Minh``), pseudonyms included."""
    return tuple(row["name"] for row in _rows("historical_figures"))


@lru_cache
def corporate_words() -> frozenset[str]:
    """Words in the foreign names of companies, clubs and papers (motors, group), which people do not bear."""
    return frozenset(row["word"] for row in _rows("corporate_words"))


@lru_cache
def countries() -> tuple[str, ...]:
    """Countries and foreign bodies, whose names stand before those of their officials."""
    return tuple(row["name"] for row in _rows("countries"))


@lru_cache
def sentence_openers() -> tuple[str, ...]:
    """What sentences start with: seen in the middle of a name, a full stop was lost before it."""
    return tuple(row["words"] for row in _rows("sentence_openers"))


@lru_cache
def words_not_in_names() -> frozenset[str]:
    """Single clause words that are no syllable of a name either, so they end one (Với, Tại)."""
    return frozenset(row["word"] for row in _rows("clause_words") if row["in_names"] == "no" and " " not in row["word"])


@lru_cache
def organization_words() -> tuple[str, ...]:
    """Words that stand in lower case inside the names of organisations."""
    return tuple(row["words"] for row in _rows("organization_words"))


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the Party's congress or of the National Assembly; ``end`` is None while it runs."""

    term: str
    number: int
    start: date
    end: date | None

    def covers(self, day: date) -> bool:
        return self.start <= day and (self.end is None or day <= self.end)


def _terms(name: str) -> tuple[Term, ...]:
    return tuple(
        Term(
            row["term"],
            int(row["number"]),
            date.fromisoformat(row["start"]),
            date.fromisoformat(row["end"]) if row["end"] else None,
        )
        for row in _rows(name)
    )


@lru_cache
def party_terms() -> tuple[Term, ...]:
    return _terms("party_terms")


@lru_cache
def national_assembly_terms() -> tuple[Term, ...]:
    return _terms("national_assembly_terms")


@lru_cache
def name_frequencies() -> dict[tuple[str, str], float]:
    """How large a share of people bears a syllable as ``surname``, ``middle`` or ``given`` name (by part and syllable).

    Rough shares, for telling a rare name from a common one; syllables left out are rare.
    """
    return {(row["part"], row["syllable"].lower()): float(row["share"]) for row in _rows("name_frequencies")}
