"""Writing reports and their findings: one transaction a report, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlite_utils import Database

from corpora.letters import fold
from corpora.provinces import successor
from extractors.records import Award, Citation, Findings, Header, PersonMention, Report, RoleMention, Span
from extractors.units import Unit, unit_of
from outputs.database import fold_for_search, transaction
from outputs.identity import directive_identity, official_key, own_identity
from outputs.resolution.names import block_key


@dataclass(frozen=True, slots=True)
class Known:
    """A report that the database holds: by which path and extractor version it was read."""

    id: int
    path: str
    sha256: str
    version: str


@dataclass(frozen=True, slots=True)
class StoredFile:
    """The file that a report was read from, by which version of the extractors, and what of it could not be read."""

    path: str
    name: str
    sha256: str
    version: str
    format: str
    lost: str | None = None


@dataclass(frozen=True, slots=True)
class _Stored:
    """Where a person mention was stored, and the official it is of."""

    mention: int
    official: int | None


class Writer:
    """The one writer of a database. Not safe for use by several threads."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._ids: dict[tuple[str, str], int] = {}
        self._seen = 0

    def known(self) -> list[Known]:
        """Every report that the database holds."""
        rows = self._db.query("SELECT id, path, sha256, extractor_version FROM reports")
        return [Known(row["id"], row["path"], row["sha256"], row["extractor_version"]) for row in rows]

    def move(self, report_id: int, path: str, filename: str) -> None:
        """Notes that a report's file has another path now; what was read from that path before goes."""
        with self._transaction():
            self._forget("path = ? AND id <> ?", [path, report_id])
            self._db.table("reports").update(report_id, {"path": path, "filename": filename})
            self._db.execute("DELETE FROM ingest_errors WHERE path = ?", [path])

    def refuse(self, path: str, filename: str, outcome: str, reason: str) -> None:
        """Notes a file that could not be read, and why."""
        with self._transaction():
            self._db.execute(
                "INSERT INTO ingest_errors (path, filename, outcome, reason) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (path) DO UPDATE SET outcome = excluded.outcome, reason = excluded.reason",
                [path, filename, outcome, reason],
            )

    def write(self, file: StoredFile, report: Report, findings: Findings) -> int:
        """Stores a report with its findings, in place of what the path or the bytes gave before."""
        try:
            with self._transaction():
                self._forget("path = ? OR sha256 = ?", [file.path, file.sha256])
                report_id = self._report(file, findings.header)
                passages = self._passages(report_id, report)
                citations = self._citations(report_id, passages, findings)
                self._relations(report_id, passages, citations, findings)
                people = self._people(report_id, passages, findings)
                self._roles(report_id, passages, people, findings)
                self._awards(report_id, passages, people, findings)
                self._db.execute("DELETE FROM ingest_errors WHERE path = ?", [file.path])
        except BaseException:
            self._ids.clear()  # identifiers of rows that were rolled back
            raise
        return report_id

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """A transaction that does not trust identifiers known before another process wrote."""
        with transaction(self._db):
            version = int(self._db.execute("PRAGMA data_version").fetchone()[0])
            if version != self._seen:
                self._ids.clear()
                self._seen = version
            yield

    def _forget(self, where: str, values: list[object]) -> None:
        """Removes the reports that a condition names, with all their facts and their index."""
        for row in list(self._db.query(f"SELECT id FROM reports WHERE {where}", values)):
            passages = self._db.execute("SELECT id, text FROM passages WHERE report_id = ?", [row["id"]]).fetchall()
            self._db.conn.executemany(
                "INSERT INTO passages_fts (passages_fts, rowid, folded) VALUES ('delete', ?, ?)",
                [(identifier, fold_for_search(text)) for identifier, text in passages],
            )
            people = self._db.execute("SELECT DISTINCT name FROM person_mentions WHERE report_id = ?", [row["id"]])
            self._unsettle({block_key(name) for (name,) in people.fetchall()})
            self._db.execute("DELETE FROM reports WHERE id = ?", [row["id"]])

    def _report(self, file: StoredFile, header: Header) -> int:
        itself = own_identity(header)
        row: dict[str, object] = {
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
            "own_key": itself.key if itself else None,
        }
        return self._insert_one("reports", row)

    def _passages(self, report_id: int, report: Report) -> list[int]:
        """Stores the passages and their index; gives their identifiers in reading order."""
        first = self._next_id("passages")
        rows: list[dict[str, object]] = [
            {
                "id": first + passage.index,
                "report_id": report_id,
                "ordinal": passage.index,
                "kind": passage.kind,
                "text": passage.text,
                "table_no": passage.table,
                "row_no": passage.row,
                "column_no": passage.column,
                "row_span": passage.row_span,
                "column_span": passage.column_span,
            }
            for passage in report.passages
        ]
        self._insert("passages", rows)
        self._insert(
            "passages_fts", [{"rowid": row["id"], "folded": fold_for_search(str(row["text"]))} for row in rows]
        )
        return [first + passage.index for passage in report.passages]

    def _citations(self, report_id: int, passages: list[int], findings: Findings) -> dict[Span, int]:
        """Stores the citations; gives their identifiers by their spans."""
        first = self._next_id("citations")
        dated = {c.symbol: c.date for c in reversed(findings.citations) if c.symbol and c.date}
        rows: list[dict[str, object]] = []
        for citation in findings.citations:
            identity = directive_identity(citation, findings.header, dated)
            directive = self._directive(identity.key, identity.term, identity.place, identity.uncertain, citation)
            rows.append(
                {
                    "id": first + len(rows),
                    "report_id": report_id,
                    **_place(citation.span, passages),
                    "directive_id": directive,
                    "own_key": identity.key,
                    "kind": citation.kind,
                    "doc_type": citation.doc_type,
                    "symbol": citation.symbol,
                    "symbol_as_written": citation.symbol_as_written,
                    "name": citation.name,
                    "cited_date": citation.date,
                    "issuer": citation.issuer,
                    "term": citation.term,
                    "title": citation.title,
                    "pinpoint": citation.pinpoint,
                    "uncertain": citation.uncertain,
                    "confidence": citation.confidence,
                }
            )
        self._insert("citations", rows)
        return {citation.span: first + place for place, citation in enumerate(findings.citations)}

    def _relations(self, report_id: int, passages: list[int], citations: dict[Span, int], findings: Findings) -> None:
        rows: list[dict[str, object]] = [
            {
                "report_id": report_id,
                **_place(relation.span, passages),
                "kind": relation.kind,
                "source_citation_id": citations[relation.source] if relation.source else None,
                "target_citation_id": citations[relation.target],
                "confidence": relation.confidence,
            }
            for relation in findings.relations
        ]
        self._insert("directive_relations", rows)

    def _directive(self, key: str, term: str | None, place: str | None, uncertain: bool, citation: Citation) -> int:
        return self._id(
            "directives",
            key,
            lambda: {
                "key": key,
                "doc_type": citation.doc_type,
                "symbol": citation.symbol,
                "name": None if citation.kind == "numbered" else citation.name,
                "issuer": citation.issuer,
                "place": None if place == "?" else place,
                "issued_on": citation.date,
                "term": term,
                "title": citation.title,
                "uncertain": uncertain,
            },
        )

    def _people(self, report_id: int, passages: list[int], findings: Findings) -> dict[Span, _Stored]:
        first = self._next_id("person_mentions")
        stored: dict[Span, _Stored] = {}
        rows = []
        for identifier, mention in enumerate(findings.people, start=first):
            official = self._official(mention, findings.header)
            stored[mention.span] = _Stored(identifier, official)
            rows.append(
                {
                    "id": identifier,
                    "report_id": report_id,
                    **_place(mention.span, passages),
                    "official_id": official,
                    "kind": mention.kind,
                    "name": mention.name,
                    "honorific": mention.honorific,
                    "confidence": mention.confidence,
                }
            )
        self._insert("person_mentions", rows)
        self._unsettle({block_key(mention.name) for mention in findings.people if mention.kind == "person"})
        return stored

    def _unsettle(self, names: set[str]) -> None:
        self._db.conn.executemany(
            "INSERT OR IGNORE INTO unsettled_names (name) VALUES (?)", [(name,) for name in sorted(names)]
        )

    def _official(self, mention: PersonMention, header: Header) -> int | None:
        """The official of a mention; writers and photographers are none, historical figures have no place."""
        if mention.kind in ("byline", "credit"):
            return None
        province = header.province if mention.kind == "person" else None
        key = official_key(mention.name, province)
        name = mention.name
        return self._id(
            "officials",
            key,
            lambda: {"key": key, "name": name, "bare_name": fold_for_search(name), "province": province},
        )

    def _roles(self, report_id: int, passages: list[int], people: dict[Span, _Stored], findings: Findings) -> None:
        rows: list[dict[str, object]] = [
            {
                "report_id": report_id,
                **_place(role.span, passages),
                "official_id": people[role.person].official,
                "person_mention_id": people[role.person].mention,
                "position_id": self._position(role),
                "former": role.former,
                "acting": role.acting,
                "inherited": role.inherited,
                "confidence": role.confidence,
            }
            for role in findings.roles
        ]
        self._insert("role_mentions", rows)

    def _position(self, role: RoleMention) -> int:
        unit = unit_of(role.organization) if role.organization else None
        organization = self._organization(unit) if unit else None
        key = f"{fold(role.title)}|{unit.key if unit else ''}"
        return self._id(
            "positions",
            key,
            lambda: {
                "key": key,
                "title": role.title,
                "organization_id": organization,
                "position": role.position,
                "bare_position": fold_for_search(role.position),
            },
        )

    def _organization(self, unit: Unit) -> int:
        """The row of an organisation, with those of what it is a part of."""
        parent = unit_of(unit.parent) if unit.parent else None
        above = self._organization(parent) if parent and parent.key != unit.key else None
        return self._id(
            "organizations",
            unit.key,
            lambda: {
                "key": unit.key,
                "name": unit.name,
                "abbreviation": unit.abbreviation,
                "level": unit.level,
                "province": unit.province,
                "province_2025": successor(unit.province) if unit.province else None,
                "parent_id": above,
            },
        )

    def _awards(self, report_id: int, passages: list[int], people: dict[Span, _Stored], findings: Findings) -> None:
        groups: dict[tuple[Any, ...], list[Award]] = {}
        for award in findings.awards:
            groups.setdefault((award.span, award.award, award.status), []).append(award)
        first = self._next_id("awards")
        rows, recipients = [], []
        for identifier, group in enumerate(groups.values(), start=first):
            rows.append(_award_row(identifier, report_id, group[0], passages))
            recipients += [_recipient_row(identifier, award, people, passages) for award in group]
        self._insert("awards", rows)
        self._insert("award_recipients", recipients)

    def _insert(self, table: str, rows: list[dict[str, object]]) -> None:
        """Inserts rows that all have the same columns; sqlite-utils asks each value what it is, which takes longer."""
        if rows:
            columns = tuple(rows[0])
            self._db.conn.executemany(_insertion(table, columns), [tuple(row.values()) for row in rows])

    def _insert_one(self, table: str, row: dict[str, object]) -> int:
        """Inserts a row; gives its identifier."""
        return int(self._db.execute(_insertion(table, tuple(row)), tuple(row.values())).lastrowid or 0)

    def _next_id(self, table: str) -> int:
        return int(self._db.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").fetchone()[0])

    def _id(self, table: str, key: str, make: Any) -> int:
        """The identifier of the row with this key, made if there is none."""
        known = self._ids.get((table, key))
        if known is None:
            found = self._db.execute(f"SELECT id FROM {table} WHERE key = ?", [key]).fetchone()
            known = int(found[0]) if found else self._insert_one(table, make())
            self._ids[(table, key)] = known
        return known


@lru_cache
def _insertion(table: str, columns: tuple[str, ...]) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


def _place(span: Span, passages: list[int]) -> dict[str, object]:
    return {
        "passage_id": passages[span.passage],
        "surface": span.surface,
        "start_char": span.start_char,
        "end_char": span.end_char,
    }


def _award_row(identifier: int, report_id: int, award: Award, passages: list[int]) -> dict[str, object]:
    return {
        "id": identifier,
        "report_id": report_id,
        **_place(award.span, passages),
        "award": award.award,
        "authority": award.authority,
        "decision_symbol": award.decision_symbol,
        "decision_date": award.decision_date,
        "year": award.year,
        "status": award.status,
        "reason": award.reason,
        "confidence": award.confidence,
    }


def _recipient_row(award_id: int, award: Award, people: dict[Span, _Stored], passages: list[int]) -> dict[str, object]:
    span = award.recipient_span
    return {
        "award_id": award_id,
        "official_id": people[award.person].official if award.person else None,
        "person_mention_id": people[award.person].mention if award.person else None,
        "recipient": award.recipient,
        "recipient_kind": award.recipient_kind,
        "recipient_count": award.recipient_count,
        "surface": span.surface if span else None,
        "start_char": span.start_char if span else None,
        "end_char": span.end_char if span else None,
        "passage_id": passages[span.passage] if span else None,
    }
