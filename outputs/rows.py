"""Records as rows of the database: what stands in which column. Pure; the writer stores what these return."""

from __future__ import annotations

import json

from msgspec import Struct
from msgspec.structs import astuple

from corpora.provinces import successor
from extractors.facts import Fact
from extractors.records import (
    Award,
    Citation,
    DirectiveRelation,
    Header,
    HeaderField,
    OrganizationMention,
    Passage,
    PersonMention,
    Recipient,
    RoleMention,
    ScannedPage,
    ScannedWord,
    Span,
)
from extractors.records import position as whole_position
from extractors.units import Unit
from outputs.database import fold_for_search
from outputs.identity import UNKNOWN, DirectiveIdentity, own_identity

Row = dict[str, object]


class StoredFile(Struct, frozen=True):
    """The file that a report was read from, by which version of the extractors, and what of it could not be read."""

    path: str
    name: str
    sha256: str
    version: str
    format: str
    lost: str | None = None


class StoredPerson(Struct, frozen=True):
    """Where a person mention was stored, and the official it is of."""

    mention: int
    official: int | None


class Place(Struct, frozen=True):
    """A report and the identifiers of its passages, by their index."""

    report: int
    passages: list[int]

    def of(self, span: Span) -> Row:
        """The columns that say where a fact stands."""
        return {
            "passage_id": self.passages[span.passage],
            "surface": span.surface,
            "start_char": span.start_char,
            "end_char": span.end_char,
        }

    def stated(self, fact: Fact) -> Row:
        """The columns that every fact has."""
        return {"report_id": self.report, **self.of(fact.span), "rule": fact.rule, "confidence": fact.confidence}


def report(identifier: int, file: StoredFile, header: Header, text_sha256: str, added_at: str) -> Row:
    itself = own_identity(header)
    return {
        "id": identifier,
        "path": file.path,
        "filename": file.name,
        "sha256": file.sha256,
        "extractor_version": file.version,
        "format": file.format,
        "lost": file.lost,
        "doc_type": header.doc_type,
        "symbol": header.symbol,
        "issuer": header.issuer,
        "parent": header.parent,
        "place": header.place,
        "province": header.province,
        "issued_on": header.issued_on,
        "title": header.title,
        "signer": header.signer,
        "signer_role": header.signer_role,
        "draft": header.draft,
        "own_key": itself.key if itself else None,
        "text_sha256": text_sha256,
        "added_at": added_at,
    }


def passage(report_id: int, found: Passage, identifier: int) -> Row:
    return {
        "id": identifier,
        "report_id": report_id,
        "ordinal": found.index,
        "kind": found.kind,
        "text": found.text,
        "table_no": found.table,
        "row_no": found.row,
        "column_no": found.column,
        "row_span": found.row_span,
        "column_span": found.column_span,
    }


def scanned_page(report_id: int, found: ScannedPage) -> Row:
    return {
        "report_id": report_id,
        "page": found.page,
        "width": found.width,
        "height": found.height,
        "quarters": found.quarters,
        "degrees": found.degrees,
    }


def scanned_passage(found: Passage, identifier: int) -> Row:
    """The words of a passage that was read from a picture."""
    return {
        "passage_id": identifier,
        "page": found.words[0].page,
        "confidence": min(word.confidence for word in found.words),
        "words": json.dumps([astuple(word) for word in found.words], ensure_ascii=False, separators=(",", ":")),
    }


def scanned_words(stored: str) -> tuple[ScannedWord, ...]:
    """What ``scanned_passage`` stored."""
    return tuple(ScannedWord(*word) for word in json.loads(stored))


def header_field(place: Place, part: HeaderField) -> Row:
    return {**place.stated(part), "name": part.name, "value": part.value}


def citation(place: Place, found: Citation, identifier: int, directive_id: int, own_key: str) -> Row:
    return {
        "id": identifier,
        **place.stated(found),
        "directive_id": directive_id,
        "own_key": own_key,
        "kind": found.kind,
        "doc_type": found.doc_type,
        "symbol": found.symbol,
        "symbol_as_written": found.symbol_as_written,
        "name": found.name,
        "cited_date": found.date,
        "issuer": found.issuer,
        "term": found.term,
        "title": found.title,
        "pinpoint": found.pinpoint,
        "uncertain": found.uncertain,
    }


def directive(found: Citation, identity: DirectiveIdentity) -> Row:
    return {
        "key": identity.key,
        "doc_type": found.doc_type,
        "symbol": found.symbol,
        "name": None if found.kind == "numbered" else found.name,
        "issuer": found.issuer,
        "place": None if identity.place == UNKNOWN else identity.place,
        "issued_on": found.date,
        "term": identity.term,
        "title": found.title,
        "uncertain": identity.uncertain,
    }


def relation(place: Place, found: DirectiveRelation, citations: dict[Span, int]) -> Row:
    return {
        **place.stated(found),
        "kind": found.kind,
        "source_citation_id": citations[found.source] if found.source else None,
        "target_citation_id": citations[found.target],
    }


def organization_mention(place: Place, found: OrganizationMention, organization_id: int) -> Row:
    return {
        **place.stated(found),
        "organization_id": organization_id,
        "head": found.head,
        "field": found.field,
        "territory": found.territory,
    }


def organization(unit: Unit, parent_id: int | None) -> Row:
    return {
        "key": unit.key,
        "name": unit.name,
        "full_name": unit.full_name,
        "bare_name": fold_for_search(unit.full_name),
        "abbreviation": unit.abbreviation,
        "level": unit.level,
        "province": unit.province,
        "province_2025": successor(unit.province) if unit.province else None,
        "parent_id": parent_id,
    }


def person(place: Place, found: PersonMention, identifier: int, official_id: int | None) -> Row:
    return {
        "id": identifier,
        **place.stated(found),
        "official_id": official_id,
        "kind": found.kind,
        "name": found.name,
        "honorific": found.honorific,
    }


def official(key: str, name: str, province: str | None) -> Row:
    return {"key": key, "name": name, "bare_name": fold_for_search(name), "province": province}


def role(place: Place, found: RoleMention, holder: StoredPerson, position_id: int) -> Row:
    return {
        **place.stated(found),
        "official_id": holder.official,
        "person_mention_id": holder.mention,
        "position_id": position_id,
        "former": found.former,
        "acting": found.acting,
        "inherited": found.inherited,
    }


def position(key: str, title: str, unit: Unit | None, organization_id: int | None) -> Row:
    phrase = whole_position(title, unit.full_name if unit else None)
    return {
        "key": key,
        "title": title,
        "organization_id": organization_id,
        "position": phrase,
        "bare_position": fold_for_search(phrase),
    }


def award(place: Place, found: Award, identifier: int) -> Row:
    return {
        "id": identifier,
        **place.stated(found),
        "award": found.award,
        "authority": found.authority,
        "decision_symbol": found.decision.symbol,
        "decision_date": found.decision.date,
        "year": found.year,
        "status": found.status,
        "reason": found.reason,
    }


def recipient(place: Place, found: Recipient, award_id: int, who: StoredPerson | None) -> Row:
    return {
        "award_id": award_id,
        **place.of(found.span),
        "official_id": who.official if who else None,
        "person_mention_id": who.mention if who else None,
        "recipient": found.name,
        "recipient_kind": found.kind,
        "recipient_count": found.count,
    }
