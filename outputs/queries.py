"""The questions that the database answers, as functions; the command line prints what they return.

Every function takes a database opened for reading and returns plain rows in a fixed order.
``year``, ``since`` and ``until`` (ISO dates or their beginnings) speak of the date of the
report that states the fact; ``province`` is that report's province.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlite_utils import Database

from corpora.letters import fold, strip_marks
from outputs.database import fold_for_search

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Filters:
    """What every question can be narrowed by; None leaves a part open."""

    year: int | None = None
    since: str | None = None
    until: str | None = None
    issuer: str | None = None
    province: str | None = None
    limit: int | None = None
    min_confidence: float | None = None
    """Only facts at least so sure, from 0 to 1."""

    @property
    def narrow_reports(self) -> bool:
        """Whether anything narrows which facts of which reports count."""
        return any(part is not None for part in (self.year, self.since, self.until, self.province, self.min_confidence))


class Where:
    """Conditions of a query with their values."""

    def __init__(self) -> None:
        self._conditions: list[str] = []
        self.values: list[object] = []

    def add(self, condition: str, *values: object) -> None:
        self._conditions.append(condition)
        self.values.extend(values)

    def add_report(self, filters: Filters) -> None:
        if filters.year is not None:
            self.add("substr(r.issued_on, 1, 4) = ?", str(filters.year))
        if filters.since:
            self.add("r.issued_on >= ?", filters.since)
        if filters.until:
            self.add("substr(r.issued_on, 1, ?) <= ?", len(filters.until), filters.until)
        if filters.province:
            self.add("folded(r.province) = folded(?)", filters.province)

    def add_confidence(self, column: str, filters: Filters) -> None:
        if filters.min_confidence is not None:
            self.add(f"{column} >= ?", filters.min_confidence)

    def __str__(self) -> str:
        return "WHERE " + " AND ".join(self._conditions) if self._conditions else ""


_NEAR = 82
"""How alike two names must be, of 100, for one to be the other mistyped: two letters in a name of three syllables."""


def rows(database: Database, sql: str, where: Where, limit: int | None) -> list[Row]:
    """The rows of a query that holds ``{where}``; its SQL may use ``folded(text)`` and ``bare(text)``."""
    database.conn.create_function("bare", 1, _bare, deterministic=True)
    database.conn.create_function("folded", 1, _folded, deterministic=True)
    if limit is not None:
        sql += f" LIMIT {int(limit)}"
    return list(database.query(sql.format(where=where), where.values))


_bare = lru_cache(maxsize=1 << 17)(fold_for_search)
"""Remembers the titles of a large archive for as long as the process lives, so that the next search is quick."""


def _folded(text: str | None) -> str | None:
    return None if text is None else strip_marks(fold(text))


def directives(
    database: Database, filters: Filters, symbol: str | None = None, doc_type: str | None = None
) -> list[Row]:
    """Directives with the number of reports that cite them, the most cited first."""
    where = Where()
    where.add_report(filters)
    where.add_confidence("c.confidence", filters)
    if filters.issuer:
        where.add("instr(folded(d.issuer), folded(?)) > 0", filters.issuer)
    if symbol:
        where.add("(instr(folded(d.symbol), folded(?)) > 0 OR instr(folded(d.name), folded(?)) > 0)", symbol, symbol)
    if doc_type:
        where.add("folded(d.doc_type) = folded(?)", doc_type)
    if not filters.narrow_reports:  # counted already
        sql = """
            SELECT d.id AS directive_id, d.doc_type, d.symbol, d.name, d.issued_on, d.issuer, d.place, d.term,
                   d.reports, d.mentions, d.uncertain, d.title
            FROM directives d {where} ORDER BY d.reports DESC, d.mentions DESC, d.key
        """
        where.add("d.reports > 0")
        return rows(database, sql, where, filters.limit)
    sql = """
        SELECT d.id AS directive_id, d.doc_type, d.symbol, d.name, d.issued_on, d.issuer, d.place, d.term,
               count(DISTINCT c.report_id) AS reports, count(*) AS mentions, d.uncertain, d.title
        FROM citations c JOIN directives d ON d.id = c.directive_id JOIN reports r ON r.id = c.report_id
        {where}
        GROUP BY d.id ORDER BY reports DESC, mentions DESC, d.key
    """
    return rows(database, sql, where, filters.limit)


def relations(database: Database, filters: Filters, symbol: str | None = None, kind: str | None = None) -> list[Row]:
    """What directives do to one another, each relation once, with the number of reports that state it.

    ``symbol`` may be a part of either directive's symbol or name.
    """
    where = Where()
    where.add_report(filters)
    where.add_confidence("x.confidence", filters)
    if symbol:
        where.add("(instr(folded(x.source), folded(?)) > 0 OR instr(folded(x.target), folded(?)) > 0)", symbol, symbol)
    if kind:
        where.add("x.kind = ?", kind)
    sql = """
        SELECT x.source_directive_id, x.source, x.kind, x.target_directive_id, x.target,
               count(DISTINCT x.report_id) AS reports, min(r.filename) AS filename
        FROM related_directives x JOIN reports r ON r.id = x.report_id
        {where}
        GROUP BY x.source_directive_id, x.kind, x.target_directive_id
        ORDER BY reports DESC, x.source, x.kind, x.target
    """
    return rows(database, sql, where, filters.limit)


def officials(database: Database, filters: Filters, name: str | None = None) -> list[Row]:
    """Officials with their positions and the number of reports that name them, the most named first.

    ``name`` may be a part of a name, with or without diacritics.
    """
    where = Where()
    where.add_report(filters)
    where.add_confidence("m.confidence", filters)
    if name:
        where.add("o.id IN (SELECT id FROM officials WHERE instr(bare_name, ?) > 0)", fold_for_search(name))
    if filters.issuer:
        where.add("instr(folded(r.issuer), folded(?)) > 0", filters.issuer)
    sure = float(filters.min_confidence or 0)
    positions = f"""
               (SELECT group_concat(position, '; ') FROM (
                   SELECT s.position || CASE WHEN min(rm.former) THEN ' (nguyên)' ELSE '' END AS position
                   FROM role_mentions rm JOIN positions s ON s.id = rm.position_id
                   WHERE rm.official_id = o.id AND rm.confidence >= {sure}
                   GROUP BY s.id ORDER BY count(*) DESC, s.position)) AS positions
    """
    if not filters.narrow_reports and not filters.issuer:  # counted already
        where.add("o.reports > 0")
        order = "ORDER BY o.reports DESC, o.mentions DESC, o.name, o.id"
        some = f"SELECT o.id FROM officials o {{where}} {order} LIMIT {-1 if filters.limit is None else filters.limit}"
        sql = f"""
            SELECT o.id AS official_id, o.name, o.province, o.reports, o.mentions, {positions}
            FROM officials o WHERE o.id IN ({some}) {order}
        """
        return rows(database, sql, where, None)
    sql = f"""
        SELECT o.id AS official_id, o.name, o.province, count(DISTINCT m.report_id) AS reports, count(*) AS mentions,
               {positions}
        FROM person_mentions m JOIN officials o ON o.id = m.official_id JOIN reports r ON r.id = m.report_id
        {{where}}
        GROUP BY o.id ORDER BY reports DESC, mentions DESC, o.name, o.id
    """
    return rows(database, sql, where, filters.limit)


def holders(database: Database, post: str, day: str | None = None, limit: int | None = None) -> list[Row]:
    """Who held a post, with the dates of the first and last report that names them in it.

    ``former_by`` is the date of the first report that calls them former.

    ``post`` may be a part of a position. With a ``day`` (``2022``, ``2022-10``, ``2022-10-25``) only those
    whom a report names in the post until then, and whom none calls former by then.
    """
    where = Where()
    where.add("instr(s.bare_position, ?) > 0", fold_for_search(post))
    held = Where()
    if day:
        held.add("first_seen <= ? AND (former_by IS NULL OR former_by > ?)", f"{day}~", day)
    sql = f"""
        SELECT * FROM (
            SELECT m.official_id, o.name, s.position,
                   min(CASE WHEN NOT m.former THEN r.issued_on END) AS first_seen,
                   max(CASE WHEN NOT m.former THEN r.issued_on END) AS last_seen,
                   min(CASE WHEN m.former THEN r.issued_on END) AS former_by,
                   count(DISTINCT r.id) AS reports
            FROM positions s JOIN role_mentions m ON m.position_id = s.id
            JOIN officials o ON o.id = m.official_id JOIN reports r ON r.id = m.report_id
            {{where}}
            GROUP BY m.official_id, s.id
        ) {held} ORDER BY position, first_seen IS NULL, first_seen, name
    """
    where.values += held.values
    return rows(database, sql, where, limit)


def near_names(database: Database, name: str, most: int = 5) -> list[str]:
    """Names of officials that differ from ``name`` by a typing mistake or two, bare of marks, the nearest first."""
    from rapidfuzz import fuzz, process

    known = [row[0] for row in database.execute("SELECT DISTINCT bare_name FROM officials ORDER BY bare_name")]
    found = process.extract(fold_for_search(name), known, scorer=fuzz.ratio, score_cutoff=_NEAR, limit=most)
    return [near for near, _, _ in found]


def official_roles(database: Database, official_id: int) -> list[Row]:
    """The positions of one official, as reports state them, by date."""
    where = Where()
    where.add("official_id = ?", official_id)
    sql = (
        "SELECT report_date, position, title, organization, former, filename FROM official_roles {where} "
        "ORDER BY report_date, filename, position"
    )
    return rows(database, sql, where, None)


def awards(
    database: Database,
    filters: Filters,
    *,
    recipient: str | None = None,
    award: str | None = None,
    status: str | None = None,
    decision: str | None = None,
) -> list[Row]:
    """Awards with their recipients, in the order of the reports. ``year`` is the award's own year if it has one."""
    where = Where()
    where.add_report(Filters(since=filters.since, until=filters.until, province=filters.province))
    where.add_confidence("w.confidence", filters)
    if filters.year is not None:
        where.add("coalesce(a.year, CAST(substr(r.issued_on, 1, 4) AS INTEGER)) = ?", filters.year)
    if filters.issuer:
        where.add("instr(folded(a.authority), folded(?)) > 0", filters.issuer)
    if recipient:
        where.add("instr(folded(a.recipient), folded(?)) > 0", recipient)
    if award:
        where.add("instr(folded(a.award), folded(?)) > 0", award)
    if status:
        where.add("a.status = ?", status)
    if decision:
        where.add("folded(a.decision_symbol) = folded(?)", decision)
    sql = """
        SELECT a.award, a.recipient, a.recipient_kind, a.recipient_count, a.status, a.authority, a.year,
               a.decision_symbol, a.decision_date, a.reason, a.filename
        FROM award_decisions a JOIN reports r ON r.id = a.report_id JOIN awards w ON w.id = a.award_id
        {where}
        ORDER BY r.issued_on, a.report_id, a.award_id, a.recipient
    """
    return rows(database, sql, where, filters.limit)


def search(database: Database, text: str, filters: Filters) -> list[Row]:
    """Passages that hold all the words (a phrase in quotes stays together), the best first.

    Typing without diacritics finds with them. Where only the first few are asked for, of words that
    very many passages hold, the best are sought among those stored last.
    """
    where = Where()
    where.add_report(filters)
    if filters.issuer:
        where.add("instr(folded(r.issuer), folded(?)) > 0", filters.issuer)
    narrowed = filters.narrow_reports or filters.issuer or filters.limit is None or filters.limit > _RANKED
    where.values.insert(0, fts_query(text))
    sql = f"""
        SELECT r.id AS report_id, r.filename, r.issued_on, p.id AS passage_id, p.kind, p.text AS passage
        FROM (
            SELECT rowid, bm25(passages_fts) AS score FROM passages_fts WHERE passages_fts MATCH ?
            {"" if narrowed else f"ORDER BY rowid DESC LIMIT {_RANKED}"}
        ) f JOIN passages p ON p.id = f.rowid JOIN reports r ON r.id = p.report_id
        {{where}}
        ORDER BY f.score, p.id
    """
    return rows(database, sql, where, filters.limit)


_RANKED = 2000
"""Passages that are compared for how well they answer a search; comparing all that hold a common word takes seconds."""


def fts_query(text: str) -> str:
    """A query of SQLite's full-text search that means what was typed, whatever signs it holds."""
    quoted, bare = [], []
    for place, part in enumerate(fold_for_search(text).split('"')):
        words = part.split()
        if place % 2 and words:
            quoted.append(" ".join(words))
        else:
            bare += words
    return " ".join(f'"{phrase}"' for phrase in [*quoted, *bare]) or '""'


def find_report(database: Database, wanted: str) -> Row | None:
    """The report with this number, file name or path; None if there is none or more than one."""
    if wanted.isdigit():
        found = list(database.query("SELECT * FROM reports WHERE id = ?", [int(wanted)]))
    else:
        found = list(
            database.query(
                "SELECT * FROM reports WHERE path = ? OR filename = ? OR path LIKE ?", [wanted, wanted, "%/" + wanted]
            )
        )
    return found[0] if len(found) == 1 else None


@dataclass(frozen=True, slots=True)
class StoredReport:
    """A report as the database holds it: its row, its passages and the findings in them."""

    report: Row
    passages: list[Row]
    citations: list[Row]
    people: list[Row]
    roles: list[Row]
    awards: list[Row]


def stored_report(database: Database, report: Row) -> StoredReport:
    """Everything that the database holds of one report."""

    def of_report(sql: str) -> list[Row]:
        return list(database.query(sql, [report["id"]]))

    return StoredReport(
        report,
        of_report("SELECT * FROM passages WHERE report_id = ? ORDER BY ordinal"),
        of_report("SELECT * FROM citations WHERE report_id = ? ORDER BY passage_id, start_char"),
        of_report("SELECT * FROM person_mentions WHERE report_id = ? ORDER BY passage_id, start_char"),
        of_report(
            "SELECT m.*, s.position, o.name FROM role_mentions m JOIN positions s ON s.id = m.position_id "
            "JOIN officials o ON o.id = m.official_id WHERE m.report_id = ? ORDER BY m.passage_id, m.start_char"
        ),
        of_report(
            "SELECT a.*, t.recipient, t.recipient_kind FROM awards a JOIN award_recipients t ON t.award_id = a.id "
            "WHERE a.report_id = ? ORDER BY a.passage_id, a.start_char"
        ),
    )


def as_dict(stored: StoredReport) -> Row:
    """A stored report as one dictionary."""
    return {
        "report": stored.report,
        "passages": stored.passages,
        "citations": stored.citations,
        "people": stored.people,
        "roles": stored.roles,
        "awards": stored.awards,
    }
