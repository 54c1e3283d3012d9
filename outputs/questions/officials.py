"""Officials over all reports: who is named, who held which post and when, and who is who."""

from __future__ import annotations

from outputs.database import fold_for_search
from outputs.questions.asked import Period
from outputs.questions.filters import Filters, Profile, Row, Where, rows
from outputs.sql import SPELL
from outputs.sqlite import Database


def officials(database: Database, filters: Filters, name: str | None = None) -> list[Row]:
    """Officials with their positions and the number of reports that name them, the most named first.

    ``name`` may be a part of a name, with or without diacritics.
    """
    where = Where()
    counted = not filters.narrow_reports and not filters.issuer
    if not counted:
        where.add_report(filters)
    where.add_confidence("m.confidence", filters)
    if name:
        where.add("o.id IN (SELECT id FROM officials WHERE instr(bare_name, ?) > 0)", fold_for_search(name))
    if filters.issuer:
        where.add("instr(folded(r.issuer), folded(?)) > 0", filters.issuer)
    sure = float(filters.min_confidence or 0)
    papers = "" if filters.all_versions else "JOIN papers rp ON rp.id = rm.report_id"
    positions = f"""
               (SELECT group_concat(position, '; ') FROM (
                   SELECT s.position || CASE WHEN min(rm.former) THEN ' (nguyên)' ELSE '' END AS position
                   FROM role_mentions rm JOIN positions s ON s.id = rm.position_id
                   {papers} WHERE rm.official_id = o.id AND rm.confidence >= {sure}
                   GROUP BY s.id ORDER BY count(*) DESC, s.position)) AS positions
    """
    if counted:
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


def holders(
    database: Database, post: str, on: Period | None = None, limit: int | None = None, *, all_versions: bool = False
) -> list[Row]:
    """Who held a post, with the dates of the first and last report that names them in it.

    ``former_by`` is the date of the first report that calls them former.

    ``post`` may be a part of a position. With a period only those whom a report names in the post
    until its end, and whom none calls former by its beginning.
    """
    where = Where()
    where.add("instr(s.bare_position, ?) > 0", fold_for_search(post))
    where.add_report(Filters(all_versions=all_versions))
    held = Where()
    if on:
        held.add("first_seen <= ? AND (former_by IS NULL OR former_by > ?)", f"{on.last}~", on.first)
    sql = f"""
        SELECT * FROM (
            SELECT m.official_id, o.name, s.position,
                   {SPELL}
            FROM positions s JOIN role_mentions m ON m.position_id = s.id
            JOIN officials o ON o.id = m.official_id JOIN reports r ON r.id = m.report_id
            {{where}}
            GROUP BY m.official_id, s.id
        ) {held} ORDER BY position, first_seen IS NULL, first_seen, name
    """
    where.values += held.values
    return rows(database, sql, where, limit)


def holders_in(database: Database, organization_id: int, limit: int | None = None) -> list[Row]:
    """Who held posts in an organisation, by post, with the dates of the first and last report that says so."""
    where = Where()
    where.add("s.organization_id = ?", organization_id)
    sql = f"""
        SELECT m.official_id, o.name, s.position, {SPELL}
        FROM positions s JOIN role_mentions m ON m.position_id = s.id
        JOIN officials o ON o.id = m.official_id JOIN papers r ON r.id = m.report_id
        {{where}}
        GROUP BY m.official_id, s.id ORDER BY s.position, first_seen IS NULL, first_seen, o.name
    """
    return rows(database, sql, where, limit)


_NEAR = 82
"""How alike two names must be, of 100, for one to be the other mistyped: two letters in a name of three syllables."""


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


def official(database: Database, official_id: int) -> Profile | None:
    """An official's posts over time, awards, reports, whom they name with him or her, and why it is one person."""
    known = list(database.query("SELECT name, province FROM officials WHERE id = ?", [official_id]))
    if not known:
        return None

    def section(sql: str) -> list[Row]:
        return list(database.query(sql, {"id": official_id}))

    return Profile(
        known[0]["name"],
        known[0]["province"],
        {
            "timeline": section(_TIMELINE),
            "awards": section("SELECT award, year, status, decision_symbol, filename FROM award_decisions "
                              "WHERE official_id = :id ORDER BY year, award"),
            "reports": section("SELECT DISTINCT r.id AS report_id, r.filename, r.issued_on FROM person_mentions m "
                               "JOIN papers r ON r.id = m.report_id WHERE m.official_id = :id "
                               "ORDER BY r.issued_on, r.filename"),
            "named_with": section("SELECT o.id AS other_id, o.name AS other, count(DISTINCT m.report_id) AS reports "
                                  "FROM person_mentions m JOIN officials o ON o.id = m.official_id "
                                  "JOIN papers r ON r.id = m.report_id "
                                  "WHERE m.report_id IN "
                                  "(SELECT report_id FROM person_mentions WHERE official_id = :id) "
                                  "AND o.id <> :id GROUP BY o.id ORDER BY reports DESC, other LIMIT 20"),
            "links": section(_LINKS),
        },
    )  # fmt: skip


_TIMELINE = f"""
    SELECT s.position, {SPELL}
    FROM role_mentions m JOIN positions s ON s.id = m.position_id JOIN papers r ON r.id = m.report_id
    WHERE m.official_id = :id GROUP BY s.id ORDER BY coalesce(first_seen, former_by), s.position
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
                      JOIN organizations g ON g.id = s.organization_id JOIN papers r ON r.id = m.report_id
                      WHERE m.official_id = o.id GROUP BY g.id ORDER BY first_seen, organization)) AS organizations
        FROM officials o {where} ORDER BY o.name, o.id
    """
    return rows(database, sql, where, filters.limit)
