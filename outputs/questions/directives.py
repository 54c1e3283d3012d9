"""Directives over all reports: which were cited, where, with what, and what they do to one another."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator

from extractors.references.symbols import find_symbols, pad
from outputs.questions.asked import cited, symbol_in
from outputs.questions.filters import Filters, Profile, Row, Where, rows
from outputs.sqlite import Database


def directives(
    database: Database, filters: Filters, symbol: str | None = None, doc_type: str | None = None
) -> list[Row]:
    """Directives with the number of reports that cite them, the most cited first."""
    where = Where()
    if filters.narrow_reports:
        where.add_report(filters)
    where.add_confidence("c.confidence", filters)
    if filters.issuer:
        where.add("instr(folded(d.issuer), folded(?)) > 0", filters.issuer)
    if symbol:
        where.add(
            "(instr(folded(d.symbol), folded(?)) > 0 OR instr(folded(d.name), folded(?)) > 0)", *[symbol_in(symbol)] * 2
        )
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
        where.add(
            "(instr(folded(x.source), folded(?)) > 0 OR instr(folded(x.target), folded(?)) > 0)",
            *[symbol_in(symbol)] * 2,
        )
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


_GROUPS = {"year": "substr(r.issued_on, 1, 4)", "issuer": "r.issuer", "province": "r.province"}


def directives_by(database: Database, filters: Filters, by: str) -> list[Row]:
    """Directives with the number of reports that cite them for each ``year``, ``issuer`` or ``province`` of these."""
    where = Where()
    where.add_report(filters)
    where.add_confidence("c.confidence", filters)
    if filters.issuer:
        where.add("instr(folded(d.issuer), folded(?)) > 0", filters.issuer)
    group = _GROUPS[by]
    sql = f"""
        SELECT {group} AS "group", d.id AS directive_id, d.doc_type, coalesce(d.symbol, d.name) AS directive,
               count(DISTINCT c.report_id) AS reports, count(*) AS mentions
        FROM citations c JOIN directives d ON d.id = c.directive_id JOIN reports r ON r.id = c.report_id
        {{where}}
        GROUP BY 1, d.id ORDER BY 1, reports DESC, mentions DESC, d.key
    """
    return rows(database, sql, where, filters.limit)


def find_directives(database: Database, text: str) -> list[Row]:
    """The directives that a text means, the most cited first.

    They are those whose symbol is the text, else whose symbol or name holds it, else whose symbol
    is or begins as that in it (``Quyết định số 46/2017/QĐ-TTg``, ``Nghị định 91``).
    """
    for condition, *values in _readings(text):
        where = Where()
        where.add(condition, *values)
        if found := rows(database, "SELECT d.* FROM directives d {where} ORDER BY d.reports DESC, d.key", where, None):
            return found
    return []


def _readings(text: str) -> Iterator[tuple[str, ...]]:
    """Conditions by which a text may mean a directive, with their values, the surest first."""
    yield "folded(d.symbol) = folded(?)", text
    yield "instr(folded(coalesce(d.symbol, d.name)), folded(?)) > 0", text
    whole = next(find_symbols(unicodedata.normalize("NFC", text)), None)
    if whole is not None:  # written as reports are read: 3/KH-UBND is 03/KH-UBND
        yield "folded(d.symbol) = folded(?)", whole.text
    if (told := cited(text)) is None:
        return
    begins = "substr(folded(d.symbol), 1, length(?) + 1) IN (folded(?) || '/', folded(?) || '-')"
    number = pad(told.symbol) if told.symbol.isdigit() else told.symbol
    for symbol in (("folded(d.symbol) = folded(?)", told.symbol), (begins, *[number] * 3)):
        if told.doc_type is not None:
            yield f"folded(d.doc_type) = folded(?) AND {symbol[0]}", told.doc_type, *symbol[1:]
        if "/" in told.symbol or "-" in told.symbol:
            yield symbol


def directive(database: Database, directive_id: int) -> Profile | None:
    """A directive's citations over the years, what it is cited with, its relations, who cites it; None if unknown."""
    known = list(database.query("SELECT * FROM directives WHERE id = ?", [directive_id]))
    if not known:
        return None

    def section(sql: str) -> list[Row]:
        return list(database.query(sql, {"id": directive_id}))

    row = known[0]
    facts = [row["doc_type"], row["symbol"] or row["name"], row["issuer"], row["issued_on"]]
    citing = section(
        "SELECT r.issued_on, r.issuer, r.province, c.mentions FROM "
        "(SELECT report_id, count(*) AS mentions FROM citations WHERE directive_id = :id GROUP BY report_id) c "
        "JOIN papers r ON r.id = c.report_id"
    )
    return Profile(
        " · ".join(str(fact) for fact in facts if fact) + (" (chưa chắc)" if row["uncertain"] else ""),
        row["place"],
        {
            "history": _history(citing),
            "years": _years(citing),
            "issuers": _issuers(citing)[:20],
            "cocited": section(_COCITED),
            "relations": section(_RELATIONS),
            "written": section("SELECT coalesce(symbol_as_written, symbol) AS written, count(*) AS mentions FROM "
                               "(SELECT symbol_as_written, symbol FROM citations WHERE directive_id = :id "
                               f"ORDER BY report_id DESC LIMIT {_CITATIONS}) WHERE symbol IS NOT NULL GROUP BY 1 "
                               "ORDER BY 2 DESC, 1"),
        },
    )  # fmt: skip


LOOKED_THROUGH = 1000
"""Reports, of those stored last, that are looked through for what a directive is cited with, how it is written and
what it does to others; a law may be in all reports of an archive."""

_CITATIONS = 2 * LOOKED_THROUGH
"""The same in citations."""

_COCITED = f"""
    WITH citing AS (SELECT DISTINCT report_id FROM citations JOIN papers r ON r.id = report_id
                    WHERE directive_id = :id
                    ORDER BY report_id DESC LIMIT {LOOKED_THROUGH})
    SELECT d.id AS other_id, coalesce(d.symbol, d.name) AS other, count(DISTINCT c.report_id) AS reports
    FROM citing JOIN citations c ON c.report_id = citing.report_id JOIN directives d ON d.id = c.directive_id
    WHERE d.id <> :id GROUP BY d.id ORDER BY reports DESC, other LIMIT 20
"""

_RELATIONS = f"""
    WITH newest AS (SELECT id FROM citations WHERE directive_id = :id ORDER BY report_id DESC LIMIT {_CITATIONS})
    SELECT source, kind, target, count(DISTINCT report_id) AS reports
    FROM related_directives JOIN papers r ON r.id = report_id
    WHERE relation_id IN (
        SELECT x.id FROM newest c JOIN directive_relations x ON x.source_citation_id = c.id
        UNION
        SELECT x.id FROM newest c JOIN directive_relations x ON x.target_citation_id = c.id
        UNION
        SELECT x.id FROM directives d JOIN directive_relations x ON x.report_id = d.report_id
        WHERE d.id = :id AND x.source_citation_id IS NULL)
    GROUP BY source, kind, target ORDER BY reports DESC, source, target LIMIT 20
"""


def _history(citing: list[Row]) -> list[Row]:
    """When the reports that cite first and last did, and how often; empty where none cites."""
    days = sorted(row["issued_on"] for row in citing if row["issued_on"])
    if not citing:
        return []
    return [
        {
            "first_cited": days[0] if days else None,
            "last_cited": days[-1] if days else None,
            "reports": len(citing),
            "mentions": sum(row["mentions"] for row in citing),
        }
    ]


def _years(citing: list[Row]) -> list[Row]:
    counts = Counter(row["issued_on"][:4] if row["issued_on"] else None for row in citing)
    return [{"year": year, "reports": counts[year]} for year in sorted(counts, key=lambda year: year or "")]


def _issuers(citing: list[Row]) -> list[Row]:
    counts = Counter((row["issuer"], row["province"]) for row in citing)
    order = sorted(counts, key=lambda who: (-counts[who], who[0] or "", who[1] or ""))
    return [{"citing_issuer": issuer, "province": where, "reports": counts[issuer, where]} for issuer, where in order]
