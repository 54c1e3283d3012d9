"""A digest of the archive to print: what is cited most, who holds which post, the awards of a year."""

from __future__ import annotations

from dataclasses import dataclass

from sqlite_utils import Database

from outputs import crossings, queries
from outputs.queries import Filters, Row
from outputs.wording import STATUS, awards_by_columns


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, the columns of its table by key, and the rows."""

    heading: str
    columns: dict[str, str]
    rows: list[Row]


@dataclass(frozen=True, slots=True)
class Digest:
    """A title, a line on what the archive holds, and tables."""

    title: str
    summary: str
    sections: list[Section]


def digest(database: Database, filters: Filters) -> Digest:
    """The digest of the reports that the filters leave; of a year, where they name one."""
    limited = Filters(filters.year, filters.since, filters.until, filters.issuer, filters.province, filters.limit or 30)
    awards = crossings.awards_by(database, limited, "award")
    directives = queries.directives(database, limited)
    when = f" năm {filters.year}" if filters.year else ""
    where = f", {filters.province}" if filters.province else ""
    return Digest(
        f"Tổng hợp từ kho báo cáo{when}{where}",
        f"{crossings.count_reports(database, filters)} báo cáo.",
        [
            Section(
                "Văn bản được dẫn nhiều nhất",
                {"doc_type": "Loại", "directive": "Văn bản", "issued_on": "Ngày", "issuer": "Cơ quan ban hành",
                 "reports": "Báo cáo", "mentions": "Lần dẫn"},
                [{**row, "directive": row["symbol"] or row["name"]} for row in directives],
            ),
            Section(
                "Chức vụ và người giữ",
                {"position": "Chức vụ", "name": "Họ và tên", "first_seen": "Từ", "last_seen": "Đến",
                 "reports": "Báo cáo"},
                _holders(database, limited),
            ),
            Section(
                f"Khen thưởng{when}",
                awards_by_columns("award"),
                [{**row, "status": STATUS.get(row["status"], row["status"])} for row in awards],
            ),
        ],
    )  # fmt: skip


def _holders(database: Database, filters: Filters) -> list[Row]:
    where = queries.Where()
    where.add_report(filters)
    where.add("NOT m.former")
    sql = """
        SELECT s.position, o.name, min(r.issued_on) AS first_seen, max(r.issued_on) AS last_seen,
               count(DISTINCT r.id) AS reports
        FROM role_mentions m JOIN positions s ON s.id = m.position_id JOIN officials o ON o.id = m.official_id
        JOIN reports r ON r.id = m.report_id
        {where}
        GROUP BY s.id, o.id ORDER BY reports DESC, s.position, o.name
    """
    return queries.rows(database, sql, where, filters.limit)
