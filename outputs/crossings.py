"""Questions that no single report answers: one directive, one official, one award over all reports."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sqlite_utils import Database

from outputs.queries import Filters, Row, Where, rows

_GROUPS = {"year": "substr(r.issued_on, 1, 4)", "issuer": "r.issuer", "province": "r.province"}
_AWARD_GROUPS = {
    "year": "coalesce(a.year, CAST(substr(r.issued_on, 1, 4) AS INTEGER))",
    "decision": "a.decision_symbol",
    "unit": "CASE WHEN a.recipient_kind = 'collective' AND a.recipient_count IS NULL THEN a.recipient END",
    "award": "a.award",
}


@dataclass(frozen=True, slots=True)
class Told:
    """What the archive tells of one thing, in named sections of rows."""

    name: str
    province: str | None
    sections: dict[str, list[Row]]


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


def reports(database: Database, filters: Filters, citing: list[str], naming: list[str]) -> list[Row]:
    """Reports by date: those that cite all of ``citing`` (parts of symbols or names) and name all of ``naming``."""
    where = _narrowed(filters)
    for symbol in citing:
        where.add(
            "EXISTS (SELECT 1 FROM citations c JOIN directives d ON d.id = c.directive_id WHERE c.report_id = r.id "
            "AND (instr(folded(d.symbol), folded(?)) > 0 OR instr(folded(d.name), folded(?)) > 0))",
            symbol,
            symbol,
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


def find_directives(database: Database, text: str) -> list[Row]:
    """Directives whose symbol is ``text``, else those whose symbol or name holds it, the most cited first."""
    for condition in ("folded(d.symbol) = folded(?)", "instr(folded(coalesce(d.symbol, d.name)), folded(?)) > 0"):
        where = Where()
        where.add(condition, text)
        if found := rows(database, "SELECT d.* FROM directives d {where} ORDER BY d.reports DESC, d.key", where, None):
            return found
    return []


def directive(database: Database, directive_id: int) -> Told | None:
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
        "JOIN reports r ON r.id = c.report_id"
    )
    return Told(
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
    WITH citing AS (SELECT DISTINCT report_id FROM citations WHERE directive_id = :id
                    ORDER BY report_id DESC LIMIT {LOOKED_THROUGH})
    SELECT d.id AS other_id, coalesce(d.symbol, d.name) AS other, count(DISTINCT c.report_id) AS reports
    FROM citing JOIN citations c ON c.report_id = citing.report_id JOIN directives d ON d.id = c.directive_id
    WHERE d.id <> :id GROUP BY d.id ORDER BY reports DESC, other LIMIT 20
"""
_RELATIONS = f"""
    WITH newest AS (SELECT id FROM citations WHERE directive_id = :id ORDER BY report_id DESC LIMIT {_CITATIONS})
    SELECT source, kind, target, count(DISTINCT report_id) AS reports FROM related_directives
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


def official(database: Database, official_id: int) -> Told | None:
    """An official's posts over time, awards, reports, whom they name with him or her, and why it is one person."""
    known = list(database.query("SELECT name, province FROM officials WHERE id = ?", [official_id]))
    if not known:
        return None

    def section(sql: str) -> list[Row]:
        return list(database.query(sql, {"id": official_id}))

    return Told(
        known[0]["name"],
        known[0]["province"],
        {
            "timeline": section(_TIMELINE),
            "awards": section("SELECT award, year, status, decision_symbol, filename FROM award_decisions "
                              "WHERE official_id = :id ORDER BY year, award"),
            "reports": section("SELECT DISTINCT r.id AS report_id, r.filename, r.issued_on FROM person_mentions m "
                               "JOIN reports r ON r.id = m.report_id WHERE m.official_id = :id "
                               "ORDER BY r.issued_on, r.filename"),
            "named_with": section("SELECT o.id AS other_id, o.name AS other, count(DISTINCT m.report_id) AS reports "
                                  "FROM person_mentions m JOIN officials o ON o.id = m.official_id "
                                  "WHERE m.report_id IN "
                                  "(SELECT report_id FROM person_mentions WHERE official_id = :id) "
                                  "AND o.id <> :id GROUP BY o.id ORDER BY reports DESC, other LIMIT 20"),
            "links": section(_LINKS),
        },
    )  # fmt: skip


_TIMELINE = """
    SELECT s.position, min(CASE WHEN NOT m.former THEN r.issued_on END) AS first_seen,
           max(CASE WHEN NOT m.former THEN r.issued_on END) AS last_seen,
           min(CASE WHEN m.former THEN r.issued_on END) AS former_by, count(DISTINCT m.report_id) AS reports
    FROM role_mentions m JOIN positions s ON s.id = m.position_id JOIN reports r ON r.id = m.report_id
    WHERE m.official_id = :id GROUP BY s.position ORDER BY coalesce(first_seen, former_by), s.position
"""
_LINKS = """
    SELECT filename, other_filename, score, status, evidence FROM official_identity
    WHERE link_id IN (
        SELECT l.id FROM person_mentions m JOIN official_links l ON l.person_mention_id = m.id WHERE m.official_id = :id
        UNION
        SELECT l.id FROM person_mentions m JOIN official_links l ON l.other_person_mention_id = m.id
        WHERE m.official_id = :id)
    ORDER BY status, score DESC LIMIT 50
"""


def officials_of_all(database: Database, filters: Filters, organizations: list[str]) -> list[Row]:
    """Officials with posts in all of the given organisations (parts of names), with these posts' organisations."""
    where = Where()
    for organization in organizations:
        where.add(
            "o.id IN (SELECT m.official_id FROM organizations g JOIN positions s ON s.organization_id = g.id "
            "JOIN role_mentions m ON m.position_id = s.id WHERE instr(folded(g.name), folded(?)) > 0)",
            organization,
        )
    if filters.province:
        where.add("folded(o.province) = folded(?)", filters.province)
    sql = """
        SELECT o.id AS official_id, o.name, o.province,
               (SELECT group_concat(organization || ' (' || coalesce(first_seen, '?') || ' – ' ||
                       coalesce(last_seen, '?') || ')', '; ')
                FROM (SELECT g.name AS organization, min(r.issued_on) AS first_seen, max(r.issued_on) AS last_seen
                      FROM role_mentions m JOIN positions s ON s.id = m.position_id
                      JOIN organizations g ON g.id = s.organization_id JOIN reports r ON r.id = m.report_id
                      WHERE m.official_id = o.id GROUP BY g.id ORDER BY first_seen, organization)) AS organizations
        FROM officials o {where} ORDER BY o.name, o.id
    """
    return rows(database, sql, where, filters.limit)


def awards_by(database: Database, filters: Filters, by: str) -> list[Row]:
    """Awards counted for each ``year``, ``decision``, ``unit`` (collectives) or ``award``; groups count whole."""
    where = Where()
    where.add_report(Filters(since=filters.since, until=filters.until, province=filters.province))
    if filters.year is not None:
        where.add(f"{_AWARD_GROUPS['year']} = ?", filters.year)
    if filters.issuer:
        where.add("instr(folded(a.authority), folded(?)) > 0", filters.issuer)
    where.add(f"{_AWARD_GROUPS[by]} IS NOT NULL")
    sql = f"""
        SELECT {_AWARD_GROUPS[by]} AS "group", a.award, a.status, count(*) AS recipients,
               sum(coalesce(a.recipient_count, 1)) AS counted, count(DISTINCT a.report_id) AS reports
        FROM award_decisions a JOIN reports r ON r.id = a.report_id
        {{where}}
        GROUP BY 1, a.award, a.status ORDER BY 1, recipients DESC, a.award, a.status
    """
    return rows(database, sql, where, filters.limit)
