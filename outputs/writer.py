"""Writing reports and their findings: one transaction a report, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache, partial

from msgspec import Struct

from corpora.letters import fold
from extractors.facts import KINDS
from extractors.records import Findings, Header, PersonMention, Report, RoleMention, Span
from extractors.units import Unit, unit_of
from outputs import rows
from outputs.columns import stamp
from outputs.corrections import store
from outputs.corrections.applying import Applied, apply
from outputs.database import fold_for_search, transaction
from outputs.facts import STORED
from outputs.identity import directive_identity, official_key
from outputs.naming import Naming
from outputs.resolution.names import block_key
from outputs.rows import Place, Row, StoredFile, StoredPerson
from outputs.sqlite import Database
from outputs.texts import text_sha256
from outputs.versions import sketch

_ASKED = 500
"""Keys that one question to the database names."""


class Known(Struct, frozen=True):
    """A report that the database holds: by which path and extractor version it was read."""

    id: int
    path: str
    sha256: str
    version: str


class Writer:
    """The one writer of a database. Not safe for use by several threads."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._ids: dict[tuple[str, str], int] = {}
        self._seen = 0

    def known(self) -> list[Known]:
        """Every report that the database holds."""
        stored = self._db.query("SELECT id, path, sha256, extractor_version FROM reports")
        return [Known(row["id"], row["path"], row["sha256"], row["extractor_version"]) for row in stored]

    def move(self, report_id: int, path: str, filename: str) -> None:
        """Notes that a report's file has another path now; what was read from that path before goes."""
        with self.transaction():
            self._forget("path = ? AND id <> ?", [path, report_id])
            self._db.execute(
                "UPDATE corrections SET path = ?1 WHERE path = (SELECT path FROM reports WHERE id = ?2)",
                [path, report_id],
            )
            self._db.table("reports").update(report_id, {"path": path, "filename": filename})
            self._db.execute("DELETE FROM ingest_errors WHERE path = ?", [path])

    def refuse(self, path: str, filename: str, outcome: str, reason: str) -> None:
        """Notes a file that could not be read, and why."""
        with self.transaction():
            self._db.execute(
                "INSERT INTO ingest_errors (path, filename, outcome, reason) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (path) DO UPDATE SET outcome = excluded.outcome, reason = excluded.reason",
                [path, filename, outcome, reason],
            )

    def write(self, file: StoredFile, report: Report, findings: Findings) -> int:
        """Stores a report with what was read in it and corrected, in place of what its path or bytes gave before."""
        with self.transaction():
            return self.put(file, report, findings)

    def put(self, file: StoredFile, report: Report, findings: Findings, kin: Iterable[str] = ()) -> int:
        """The same within a transaction; ``kin`` are the hashes of texts whose corrections also speak of this one.

        A report that is stored again keeps its number, so that what points at it still does.
        """
        report_id, added_at = self._number_of(file)
        self._forget("path = ? OR sha256 = ?", [file.path, file.sha256])
        text = text_sha256(report)
        corrections = store.of_text(self._db, text, file.path, kin)
        applied = apply(report, findings, corrections) if corrections else Applied(findings, {})
        self._insert_one("reports", rows.report(report_id, file, applied.findings.header, text, added_at))
        kept = sketch(passage.text for passage in report.passages)
        self._insert_one("report_sketches", {"report_id": report_id, "sketch": kept})
        self._facts(report_id, self._passages(report_id, report), applied.findings)
        store.place(self._db, report_id, applied.places)
        self._db.execute("DELETE FROM ingest_errors WHERE path = ?", [file.path])
        return report_id

    def _number_of(self, file: StoredFile) -> tuple[int, str]:
        """The number of the report, and when its file came into the archive."""
        known = self._db.execute(
            "SELECT id, CASE sha256 WHEN ?1 THEN added_at END FROM reports WHERE sha256 = ?1 OR path = ?2 "
            "ORDER BY sha256 = ?1 DESC",
            [file.sha256, file.path],
        ).fetchone()
        number, added_at = known or (self._next_id("reports"), None)
        return int(number), added_at or stamp()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """A transaction that does not trust identifiers known before another process wrote."""
        try:
            with transaction(self._db):
                version = int(self._db.execute("PRAGMA data_version").fetchone()[0])
                if version != self._seen:
                    self._ids.clear()
                    self._seen = version
                yield
        except BaseException:
            self._ids.clear()  # identifiers of rows that were rolled back
            raise

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

    def _facts(self, report_id: int, passages: list[int], findings: Findings) -> None:
        """Stores every fact of a report, those first that others point at."""
        place = Place(report_id, passages)
        for kind in KINDS:
            stored = STORED[kind.name]
            if stored.row is not None:
                self._insert(stored.table, [stored.row(place, fact) for fact in kind.of(findings)])
        citations = self._citations(place, findings)
        self._insert("directive_relations", [rows.relation(place, found, citations) for found in findings.relations])
        naming = Naming(findings)
        self._insert(
            "organization_mentions",
            [
                rows.organization_mention(place, found, self._organization(naming.mentioned(found)))
                for found in findings.organizations
            ],
        )
        people = self._people(place, findings)
        self._insert(
            "role_mentions",
            [
                rows.role(place, found, people[found.person], self._position(found, naming.of_role(found)))
                for found in findings.roles
            ],
        )
        first = self._next_id("awards")
        self._insert("awards", [rows.award(place, found, n) for n, found in enumerate(findings.awards, first)])
        self._insert(
            "award_recipients",
            [
                rows.recipient(place, who, number, people[who.person] if who.person else None)
                for number, found in enumerate(findings.awards, first)
                for who in found.recipients
            ],
        )

    def _passages(self, report_id: int, report: Report) -> list[int]:
        """Stores the passages and their index; returns their identifiers in reading order."""
        first = self._next_id("passages")
        stored = [rows.passage(report_id, passage, first + passage.index) for passage in report.passages]
        self._insert("passages", stored)
        self._insert(
            "passages_fts", [{"rowid": row["id"], "folded": fold_for_search(str(row["text"]))} for row in stored]
        )
        scanned = [rows.scanned_passage(one, first + one.index) for one in report.passages if one.words]
        self._insert("scanned_passages", scanned)
        self._insert("scanned_pages", [rows.scanned_page(report_id, page) for page in report.scans])
        return [first + passage.index for passage in report.passages]

    def _citations(self, place: Place, findings: Findings) -> dict[Span, int]:
        """Stores the citations; returns their identifiers by their spans."""
        first = self._next_id("citations")
        dated = {c.symbol: c.date for c in reversed(findings.citations) if c.symbol and c.date}
        stored = []
        for number, citation in enumerate(findings.citations, first):
            identity = directive_identity(citation, findings.header, dated)
            directive = self._id("directives", identity.key, partial(rows.directive, citation, identity))
            stored.append(rows.citation(place, citation, number, directive, identity.key))
        self._insert("citations", stored)
        return {citation.span: number for number, citation in enumerate(findings.citations, first)}

    def _people(self, place: Place, findings: Findings) -> dict[Span, StoredPerson]:
        """Stores the mentions of people; returns where each was stored, by its span."""
        first = self._next_id("person_mentions")
        stored: dict[Span, StoredPerson] = {}
        mentions = []
        named = [(mention, *_official(mention, findings.header)) for mention in findings.people]
        officials = self._ids_of(
            "officials",
            {key: partial(rows.official, key, mention.name, province) for mention, key, province in named if key},
        )
        for number, (mention, key, _) in enumerate(named, first):
            official = officials[key] if key else None
            stored[mention.span] = StoredPerson(number, official)
            mentions.append(rows.person(place, mention, number, official))
        self._insert("person_mentions", mentions)
        self._unsettle({block_key(mention.name) for mention in findings.people if mention.kind == "person"})
        return stored

    def _unsettle(self, names: set[str]) -> None:
        self._db.conn.executemany(
            "INSERT OR IGNORE INTO unsettled_names (name) VALUES (?)", [(name,) for name in sorted(names)]
        )

    def _position(self, role: RoleMention, unit: Unit | None) -> int:
        organization = self._organization(unit) if unit else None
        key = f"{fold(role.title)}|{unit.key if unit else ''}"
        return self._id("positions", key, lambda: rows.position(key, role.title, unit, organization))

    def _organization(self, unit: Unit) -> int:
        """The row of an organisation, with those of what it is a part of."""
        known = self._ids.get(("organizations", unit.key))
        if known is not None:
            return known
        superior = unit_of(unit.parent, province=unit.province) if unit.parent else None
        above = self._organization(superior) if superior and superior.key != unit.key else None
        return self._id("organizations", unit.key, lambda: rows.organization(unit, above))

    def _insert(self, table: str, new: list[Row]) -> None:
        """Inserts rows that all have the same columns; sqlite-utils asks each value what it is, which takes longer."""
        if new:
            columns = tuple(new[0])
            self._db.conn.executemany(_insertion(table, columns), [tuple(row.values()) for row in new])

    def _insert_one(self, table: str, row: Row) -> int:
        """Inserts a row; returns its identifier."""
        return int(self._db.execute(_insertion(table, tuple(row)), tuple(row.values())).lastrowid or 0)

    def _next_id(self, table: str) -> int:
        return int(self._db.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").fetchone()[0])

    def _id(self, table: str, key: str, make: Callable[[], Row]) -> int:
        """The identifier of the row with this key, made if there is none."""
        known = self._ids.get((table, key))
        if known is None:
            found = self._db.execute(f"SELECT id FROM {table} WHERE key = ?", [key]).fetchone()
            known = int(found[0]) if found else self._insert_one(table, make())
            self._ids[(table, key)] = known
        return known

    def _ids_of(self, table: str, make: dict[str, Callable[[], Row]]) -> dict[str, int]:
        """The identifiers of the rows with these keys; those that are not there are made at once, in their order."""
        sought = [key for key in make if (table, key) not in self._ids]
        for start in range(0, len(sought), _ASKED):
            some = sought[start : start + _ASKED]
            marks = ", ".join("?" * len(some))
            for key, found in self._db.execute(f"SELECT key, id FROM {table} WHERE key IN ({marks})", some):
                self._ids[table, key] = int(found)
        new = [key for key in sought if (table, key) not in self._ids]
        if new:
            numbered = dict(enumerate(new, self._next_id(table)))
            self._insert(table, [{"id": number, **make[key]()} for number, key in numbered.items()])
            self._ids.update({(table, key): number for number, key in numbered.items()})
        return {key: self._ids[table, key] for key in make}


def _official(mention: PersonMention, header: Header) -> tuple[str | None, str | None]:
    """The key and the province of a mention's official; writers are none, historical figures have no place."""
    if mention.kind in ("byline", "credit"):
        return None, None
    province = header.province if mention.kind == "person" else None
    return official_key(mention.name, province), province


@lru_cache
def _insertion(table: str, columns: tuple[str, ...]) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
