"""Tables as sheets of an Excel workbook that people can read at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO, Any

ROWS_OF_A_SHEET = 1_048_575
"""Rows that Excel takes below the headings."""
_LETTERS_OF_A_CELL = 32_767
_LINE = 15
"""Points of a line."""
_MOST_LINES = 12


def workbook(target: Path | IO[bytes], *, constant_memory: bool = False) -> Any:
    """A workbook to be filled within ``with``, in which no text of a report is a formula or a link."""
    from xlsxwriter import Workbook

    options = {"constant_memory": constant_memory, "strings_to_formulas": False, "strings_to_urls": False}
    return Workbook(str(target) if isinstance(target, Path) else target, options)


def add_sheet(book: Any, name: str, headings: Sequence[tuple[str, int]], rows: Iterable[Sequence[Any]]) -> None:
    """A sheet with headings that stay in sight and can be filtered by, and is as wide as a page when printed.

    Each of the ``headings`` has the width of its column in letters.
    """
    heading = book.add_format({"bold": True, "bg_color": "#E8EEF4", "bottom": 1, "valign": "top"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    sheet = book.add_worksheet(name)
    widths = [width for _, width in headings]
    for column, (text, width) in enumerate(headings):
        sheet.set_column(column, column, width, wrapped)
        sheet.write_string(0, column, text, heading)
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    last = 0
    for last, row in enumerate(rows, start=1):
        sheet.set_row(last, _LINE * _lines(row, widths))
        for column, value in enumerate(row):
            if isinstance(value, str):
                sheet.write_string(last, column, value[:_LETTERS_OF_A_CELL], wrapped)
            elif value is not None:
                sheet.write_number(last, column, value, wrapped)
    sheet.autofilter(0, 0, last, len(headings) - 1)


def _lines(row: Any, widths: list[int]) -> int:
    """How many lines a row needs, so that every program shows them; a few of a long passage are enough."""
    needed = (
        sum(-(-max(len(line), 1) // width) for line in value.split("\n"))
        for value, width in zip(row, widths, strict=True)
        if isinstance(value, str)
    )
    return min(max(needed, default=1), _MOST_LINES)
