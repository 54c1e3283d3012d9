"""A digest of the archive to print: what is cited most, who holds which post, the awards of a year."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path

from docx import Document
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


def write_docx(told: Digest, path: Path) -> None:
    """The digest as a Word file."""
    document = Document()
    document.add_heading(told.title, 0)
    document.add_paragraph(told.summary)
    for section in told.sections:
        document.add_heading(section.heading, 1)
        if not section.rows:
            document.add_paragraph("Không có.")
            continue
        table = document.add_table(rows=1 + len(section.rows), cols=len(section.columns), style="Light Grid Accent 1")
        cells = list(table._cells)  # all at once: asking for a cell by its place walks the whole table
        texts = [*section.columns.values()]
        texts += [_text(row.get(key)) for row in section.rows for key in section.columns]
        for cell, text in zip(cells, texts, strict=True):
            cell.text = text
    document.save(str(path))


_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #ccc; padding: .3rem .6rem; text-align: left; }
th { background: #eef3f6; } thead { display: table-header-group; } tr { break-inside: avoid; }
"""


def write_html(told: Digest, path: Path) -> None:
    """The digest as one HTML file without anything beside it."""
    parts = [f"<h1>{escape(told.title)}</h1>", f"<p>{escape(told.summary)}</p>"]
    for section in told.sections:
        head = "".join(f'<th scope="col">{escape(name)}</th>' for name in section.columns.values())
        rows = (
            "<tr>" + "".join(f"<td>{escape(_text(row.get(key)))}</td>" for key in section.columns) + "</tr>"
            for row in section.rows
        )
        parts.append(f"<h2>{escape(section.heading)}</h2>")
        parts.append(f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>")
    page = (
        f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{escape(told.title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>'
    )
    path.write_text(page + "\n".join(parts) + "</body></html>\n", encoding="utf-8")


def _text(value: object) -> str:
    return "" if value is None else str(value)
