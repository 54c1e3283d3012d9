"""Organisations over all reports."""

from __future__ import annotations

from outputs.database import fold_for_search
from outputs.questions.filters import Row, Where, rows
from outputs.sqlite import Database


def organizations(database: Database, name: str | None = None, limit: int | None = None) -> list[Row]:
    """Organisations that reports name, the most named first; ``name`` may be a part of one, without diacritics."""
    where = Where()
    where.add("g.reports > 0")
    if name:
        where.add("instr(g.bare_name, ?) > 0", fold_for_search(name))
    sql = """
        SELECT g.id AS organization_id, g.full_name AS name, g.level, g.province, g.province_2025,
               p.full_name AS parent, g.reports, g.mentions
        FROM organizations g LEFT JOIN organizations p ON p.id = g.parent_id
        {where} ORDER BY g.reports DESC, g.mentions DESC, g.name, g.id
    """
    return rows(database, sql, where, limit)
