"""Reports: which the archive holds, and everything that was found in one of them."""

from __future__ import annotations

import json
import os
import unicodedata
from collections.abc import Iterable

from msgspec import Struct

from extractors.facts import KINDS
from extractors.records import ScannedWord
from outputs.facts import STORED
from outputs.questions.asked import symbol_in
from outputs.questions.filters import Filters, Row, Where, rows
from outputs.rows import scanned_words
from outputs.sql import PAPER
from outputs.sqlite import Database


def reports(database: Database, filters: Filters, citing: list[str], naming: list[str]) -> list[Row]:
    """Reports by date: those that cite all of ``citing`` (parts of symbols or names) and name all of ``naming``."""
    where = _narrowed(filters)
    for symbol in citing:
        where.add(
            "EXISTS (SELECT 1 FROM citations c JOIN directives d ON d.id = c.directive_id WHERE c.report_id = r.id "
            "AND (instr(folded(d.symbol), folded(?)) > 0 OR instr(folded(d.name), folded(?)) > 0))",
            symbol_in(symbol),
            symbol_in(symbol),
        )
    for name in naming:
        where.add(
            "EXISTS (SELECT 1 FROM person_mentions m JOIN officials o ON o.id = m.official_id "
            "WHERE m.report_id = r.id AND instr(o.bare_name, bare(?)) > 0)",
            name,
        )
    sql = """
        SELECT r.id AS report_id, r.filename, r.issued_on, r.doc_type, r.symbol, r.issuer, r.province, r.title
        FROM reports r {where} ORDER BY r.issued_on IS NULL, r.issued_on, r.filename
    """
    return rows(database, sql, where, filters.limit)


def count_reports(database: Database, filters: Filters) -> int:
    """How many reports the filters leave."""
    return int(
        rows(database, "SELECT count(*) AS reports FROM reports r {where}", _narrowed(filters), None)[0]["reports"]
    )


def _narrowed(filters: Filters) -> Where:
    where = Where()
    where.add_report(filters)
    if filters.issuer:
        where.add("instr(folded(r.issuer), folded(?)) > 0", filters.issuer)
    return where


def paper_names(database: Database, report_ids: Iterable[int]) -> dict[int, str]:
    """What people call reports, by their numbers: kind, number and title, else the file's name."""
    sql = f"SELECT r.id, {PAPER} FROM reports r WHERE r.id IN (SELECT value FROM json_each(?))"
    return dict(database.execute(sql, [json.dumps(list(report_ids))]).fetchall())


def find_report(database: Database, wanted: str) -> Row | None:
    """The report with this number, file name or path; None if there is none or more than one."""
    if wanted.isdigit():
        found = list(database.query("SELECT * FROM reports WHERE id = ?", [int(wanted)]))
        return found[0] if found else None
    name = _composed(wanted)
    database.conn.create_function("composed", 1, _composed, deterministic=True)
    conditions = ("path = :name", "composed(filename) = :name OR composed(path) IN (:name, :absolute)", _ENDS)
    for condition in conditions:
        values = {"name": name, "absolute": os.path.abspath(name), "end": f"/{name}"}
        found = list(database.query(f"SELECT * FROM reports WHERE {condition}", values))
        if found:
            return found[0] if len(found) == 1 else None
    return None


_ENDS = "substr(composed(path), -length(:end)) = :end"


def _composed(text: str) -> str:
    """A name as it is compared: macOS decomposes its letters, Windows has another sign between folders."""
    return unicodedata.normalize("NFC", text).replace("\\", "/")


class StoredReport(Struct, frozen=True):
    """A report as the database holds it: its row, its passages, and its facts by the name of their kind."""

    report: Row
    passages: list[Row]
    facts: dict[str, list[Row]]
    words: dict[int, tuple[ScannedWord, ...]]
    """The words of passages that were read from pictures, by passage."""
    scans: list[Row]
    """The pages that were read from pictures."""


def stored_report(database: Database, report: Row) -> StoredReport:
    """Everything that the database holds of one report."""

    def of_report(sql: str) -> list[Row]:
        return list(database.query(sql, {"report": report["id"]}))

    return StoredReport(
        report,
        of_report("SELECT * FROM passages WHERE report_id = :report ORDER BY ordinal"),
        {kind.name: of_report(STORED[kind.name].sql) for kind in KINDS},
        {row["passage_id"]: scanned_words(row["words"]) for row in of_report(_WORDS)},
        of_report("SELECT * FROM scanned_pages WHERE report_id = :report ORDER BY page"),
    )


_WORDS = """SELECT s.passage_id, s.words FROM scanned_passages s JOIN passages p ON p.id = s.passage_id
WHERE p.report_id = :report"""


def as_dict(stored: StoredReport) -> Row:
    """A stored report as one dictionary."""
    facts = {kind.group: stored.facts[kind.name] for kind in KINDS}
    return {"report": stored.report, "passages": stored.passages, **facts}
