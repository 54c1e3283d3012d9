"""A digest of the archive to print: what is cited most, who holds which post, the awards of a year."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from outputs.columns import awards_by_columns, headings
from outputs.questions.awards import awards_by
from outputs.questions.directives import directives
from outputs.questions.filters import Filters, Row, Where, rows
from outputs.questions.reports import count_reports
from outputs.sql import SPELL
from outputs.sqlite import Database


class Section(Struct, frozen=True):
    """A heading, the columns of its table by key, and the rows."""

    heading: str
    columns: dict[str, str]
    rows: list[Row]


class Digest(Struct, frozen=True):
    """A title, a line on what the archive holds, and tables."""

    title: str
    summary: str
    sections: list[Section]


def digest(database: Database, filters: Filters) -> Digest:
    """The digest of the reports that the filters leave; of a year, where they name one."""
    limited = replace(filters, limit=filters.limit or 30)
    awards = awards_by(database, limited, "award")
    cited = directives(database, limited)
    when = f" năm {filters.year}" if filters.year else ""
    where = f", {filters.province}" if filters.province else ""
    return Digest(
        f"Tổng hợp từ kho báo cáo{when}{where}",
        f"{count_reports(database, filters)} báo cáo.",
        [
            Section(
                "Văn bản được dẫn nhiều nhất",
                headings("doc_type", "directive", "issued_on", "issuer", "reports", "mentions", mentions="Lần dẫn"),
                [{**row, "directive": row["symbol"] or row["name"]} for row in cited],
            ),
            Section(
                "Chức vụ và người giữ",
                headings("position", "name", "first_seen", "last_seen", "reports", name="Họ và tên"),
                _holders(database, limited),
            ),
            Section(f"Khen thưởng{when}", awards_by_columns("award"), awards),
        ],
    )


def _holders(database: Database, filters: Filters) -> list[Row]:
    where = Where()
    where.add_report(filters)
    where.add("NOT m.former")
    sql = f"""
        SELECT s.position, o.name, {SPELL}
        FROM role_mentions m JOIN positions s ON s.id = m.position_id JOIN officials o ON o.id = m.official_id
        JOIN reports r ON r.id = m.report_id
        {{where}}
        GROUP BY s.id, o.id ORDER BY reports DESC, s.position, o.name
    """
    return rows(database, sql, where, filters.limit)
