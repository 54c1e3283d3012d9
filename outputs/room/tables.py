"""Tables of the reading room as files to take away."""

from __future__ import annotations

import csv
from io import BytesIO, StringIO

from outputs.queries import Row


def as_csv(rows: list[Row], columns: dict[str, str]) -> bytes:
    """Rows as CSV in UTF-8 with a mark, which Excel needs to read Vietnamese; ``columns`` are headings by key."""
    stream = StringIO()
    writer = csv.writer(stream)
    writer.writerow(columns.values())
    writer.writerows([_safe(row.get(key)) for key in columns] for row in rows)
    return stream.getvalue().encode("utf-8-sig")


def _safe(value: object) -> object:
    """A value that no spreadsheet takes for a formula."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") else value


def as_xlsx(rows: list[Row], columns: dict[str, str]) -> bytes:
    """Rows as a workbook of one sheet, whose headings can be filtered by."""
    import xlsxwriter

    stream = BytesIO()
    with xlsxwriter.Workbook(
        stream, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    ) as book:
        sheet = book.add_worksheet("Bảng")
        bold = book.add_format({"bold": True})
        for column, (key, heading) in enumerate(columns.items()):
            sheet.write_string(0, column, heading, bold)
            sheet.set_column(
                column, column, min(60, max(12, *(len(str(row.get(key) or "")) for row in rows[:200]), 12))
            )
            for line, row in enumerate(rows, start=1):
                if row.get(key) is not None:
                    sheet.write(line, column, row[key])
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, len(rows), len(columns) - 1)
    return stream.getvalue()
