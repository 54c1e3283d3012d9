"""Tables of a report as grids whose columns are known by their headings, never by their place."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from corpora import gazetteers
from corpora.gazetteers import ColumnMeaning
from corpora.letters import fold, squeeze
from extractors.view import PassageView, ReportView
from extractors.words import memoised


@dataclass(slots=True)
class Table:
    """Rows of cells by grid column; a merged cell stands in every row it covers."""

    number: int
    rows: dict[int, dict[int, PassageView]] = field(default_factory=dict)

    def add(self, view: PassageView) -> None:
        passage = view.passage
        assert passage.row is not None and passage.column is not None
        for row in range(passage.row, passage.row + passage.row_span):
            self.rows.setdefault(row, {})[passage.column] = view


@dataclass(frozen=True, slots=True)
class Columns:
    """Which grid column holds what, and the row that says so (None where a table goes on another's)."""

    places: dict[str, int]
    heading: int | None

    def cell(self, cells: dict[int, PassageView], meaning: str) -> PassageView | None:
        """The cell of a row that holds ``meaning``, if the table has such a column."""
        return cells.get(self.places.get(meaning, -1))


@memoised
def tables(report: ReportView) -> list[tuple[Table, Columns]]:
    """The tables of the report that list people or units under headings, in reading order.

    A table without headings that goes on with the numbers of the one before it was cut off
    by a page and has that one's columns.
    """
    found: dict[int, Table] = {}
    for view in report.passages:
        if view.passage.table is not None:
            found.setdefault(view.passage.table, Table(view.passage.table)).add(view)
    read: list[tuple[Table, Columns]] = []
    previous: Columns | None = None
    for table in found.values():
        columns = _columns(table)
        if columns is None and previous is not None and _goes_on(table, previous):
            columns = Columns(previous.places, None)
        previous = columns
        if columns is not None:
            read.append((table, columns))
    return read


def _columns(table: Table) -> Columns | None:
    for row in sorted(table.rows)[:3]:
        places: dict[str, int] = {}
        for column, view in sorted(table.rows[row].items()):
            heading = fold(squeeze(view.text)).strip(" :.")
            if not heading or len(heading) > 70:
                continue
            meaning = _meaning(heading)
            if meaning and meaning not in places:
                places[meaning] = column
        if len(places) >= 2 and ("recipient" in places or "unit" in places):
            places.setdefault("recipient", places.get("unit", 0))
            return Columns(places, row)
    return None


@lru_cache(maxsize=4096)
def _meaning(heading: str) -> ColumnMeaning | None:
    """What a column with this folded heading holds."""
    fits = {"no": str.__contains__, "start": str.startswith, "yes": str.__eq__}
    return next(
        (entry.meaning for entry in gazetteers.table_columns() if fits[entry.whole](heading, entry.heading)), None
    )


def _goes_on(table: Table, columns: Columns) -> bool:
    first = table.rows[min(table.rows)]
    number = columns.cell(first, "number")
    widest = max(max(row) for row in table.rows.values())
    return widest >= columns.places["recipient"] and number is not None and squeeze(number.text).rstrip(".").isdigit()
