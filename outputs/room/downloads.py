"""Tables of the reading room as files."""

from __future__ import annotations

from io import BytesIO, StringIO

from outputs import delimited
from outputs.questions.filters import Row
from outputs.sheets import add_sheet, workbook

_NARROWEST, _WIDEST = 10, 60
"""Letters of a column of a sheet."""


def as_csv(rows: list[Row], columns: dict[str, str]) -> bytes:
    """Rows as CSV; ``columns`` are headings by key."""
    stream = StringIO()
    delimited.write(stream, list(columns.values()), ([row.get(key) for key in columns] for row in rows))
    return stream.getvalue().encode(delimited.ENCODING)


def as_xlsx(rows: list[Row], columns: dict[str, str]) -> bytes:
    """Rows as a workbook of one sheet."""
    stream = BytesIO()
    headings = [(heading, _width(heading, [row.get(key) for row in rows[:200]])) for key, heading in columns.items()]
    with workbook(stream) as book:
        add_sheet(book, "Bảng", headings, ([row.get(key) for key in columns] for row in rows))
    return stream.getvalue()


def _width(heading: str, values: list[object]) -> int:
    longest = max((len(str(value)) for value in values if value is not None), default=0)
    return min(_WIDEST, max(_NARROWEST, len(heading) + 3, longest + 1))
