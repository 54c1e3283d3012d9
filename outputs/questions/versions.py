"""Papers that the archive holds in several files."""

from __future__ import annotations

from outputs.questions.filters import Filters, Row, Where, rows
from outputs.sql import same_paper
from outputs.sqlite import Database
from outputs.versions import Paragraph, difference


def versions(database: Database, filters: Filters) -> list[Row]:
    """Each file that is a version of a more final one, with that and why; by the date of the final."""
    where = Where()
    where.add_report(filters)
    if filters.issuer:
        where.add("instr(folded(r.issuer), folded(?)) > 0", filters.issuer)
    sql = """
        SELECT r.id AS report_id, r.filename, r.symbol, r.issued_on, v.id AS other_id, v.filename AS other_filename,
               v.version_by
        FROM reports v JOIN reports r ON r.id = v.version_of
        {where} ORDER BY r.issued_on IS NULL, r.issued_on, r.filename, v.filename
    """
    return rows(database, sql, where, filters.limit)


def versions_of(database: Database, report_id: int) -> list[Row]:
    """All files of the paper that a report is one of, the most final first; empty where it is the only one."""
    found = list(
        database.query(
            "SELECT v.id AS report_id, v.filename, v.format, v.symbol, v.issued_on, v.draft, v.version_of, "
            f"v.version_by FROM reports r JOIN reports v ON {same_paper('v', 'r')} "
            "WHERE r.id = ? ORDER BY v.version_of IS NOT NULL, v.issued_on DESC, v.filename",
            [report_id],
        )
    )
    return found if len(found) > 1 else []


def changes(database: Database, report_id: int, other_id: int) -> list[Paragraph]:
    """What changed from one report to another, paragraph by paragraph."""

    def texts(identifier: int) -> list[str]:
        sql = "SELECT text FROM passages WHERE report_id = ? ORDER BY ordinal"
        return [text for (text,) in database.execute(sql, [identifier]).fetchall() if text.strip()]

    return difference(texts(report_id), texts(other_id))
