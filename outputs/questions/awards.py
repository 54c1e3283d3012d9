"""Awards over all reports: who was given what, and how much of it by year, decision, unit or form."""

from __future__ import annotations

from msgspec.structs import replace

from outputs.questions.asked import symbol_in
from outputs.questions.filters import Filters, Row, Where, rows
from outputs.sqlite import Database


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
    where.add_report(replace(filters, year=None))
    where.add_confidence("w.confidence", filters)
    if filters.year is not None:
        where.add("a.award_year = ?", filters.year)
    if filters.issuer:
        where.add("instr(folded(a.authority), folded(?)) > 0", filters.issuer)
    if recipient:
        where.add("instr(folded(a.recipient), folded(?)) > 0", recipient)
    if award:
        where.add("instr(folded(a.award), folded(?)) > 0", award)
    if status:
        where.add("a.status = ?", status)
    if decision:
        where.add("folded(a.decision_symbol) = folded(?)", symbol_in(decision))
    sql = """
        SELECT a.award, a.recipient, a.recipient_kind, a.recipient_count, a.status, a.authority, a.year,
               a.decision_symbol, a.decision_date, a.reason, a.filename
        FROM award_decisions a JOIN reports r ON r.id = a.report_id JOIN awards w ON w.id = a.award_id
        {where}
        ORDER BY r.issued_on, a.report_id, a.award_id, a.recipient
    """
    return rows(database, sql, where, filters.limit)


_AWARD_GROUPS = {
    "year": "a.award_year",
    "decision": "a.decision_symbol",
    "unit": "CASE WHEN a.recipient_kind = 'collective' AND a.recipient_count IS NULL THEN a.recipient END",
    "award": "a.award",
}


def awards_by(database: Database, filters: Filters, by: str) -> list[Row]:
    """Awards counted for each ``year``, ``decision``, ``unit`` (collectives) or ``award``; groups count whole."""
    where = Where()
    where.add_report(replace(filters, year=None))
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
