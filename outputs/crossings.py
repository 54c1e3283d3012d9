"""Questions that no single report answers: one directive, one official, one award over all reports."""

from __future__ import annotations

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
    where = Where()
    where.add_report(filters)
    if filters.issuer:
        where.add("instr(folded(r.issuer), folded(?)) > 0", filters.issuer)
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
    return Told(
        " · ".join(str(fact) for fact in facts if fact) + (" (chưa chắc)" if row["uncertain"] else ""),
        row["place"],
        {
            "history": section("SELECT first_cited, last_cited, reports, mentions FROM directive_history "
                               "WHERE directive_id = :id"),
            "years": section("SELECT year, sum(reports) AS reports FROM directive_years WHERE directive_id = :id "
                             "GROUP BY year ORDER BY year"),
            "issuers": section("SELECT citing_issuer, province, sum(reports) AS reports FROM directive_years "
                               "WHERE directive_id = :id GROUP BY citing_issuer, province ORDER BY 3 DESC, 1 LIMIT 20"),
            "cocited": section("SELECT other_id, other, reports FROM cocited_directives WHERE directive_id = :id "
                               "ORDER BY reports DESC, other LIMIT 20"),
            "relations": section("SELECT source, kind, target, count(DISTINCT report_id) AS reports "
                                 "FROM related_directives WHERE source_directive_id = :id OR target_directive_id = :id "
                                 "GROUP BY source, kind, target ORDER BY reports DESC, source, target LIMIT 20"),
            "written": section("SELECT coalesce(symbol_as_written, symbol) AS written, count(*) AS mentions "
                               "FROM citations WHERE directive_id = :id AND symbol IS NOT NULL GROUP BY 1 "
                               "ORDER BY 2 DESC, 1"),
        },
    )  # fmt: skip


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
            "timeline": section("SELECT position, first_seen, last_seen, former_by, reports FROM official_timeline "
                                "WHERE official_id = :id ORDER BY coalesce(first_seen, former_by), position"),
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
            "links": section("SELECT filename, other_filename, score, status, evidence FROM official_identity "
                             "WHERE official_id = :id OR other_official_id = :id ORDER BY status, score DESC LIMIT 50"),
        },
    )  # fmt: skip


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
