"""Tables as rows of cells, in which a merged cell stands in every row that it covers."""

from __future__ import annotations

from msgspec import Struct, field

from extractors.view import PassageView, ReportView
from extractors.words import memoised


class Grid(Struct):
    """Rows of cells by grid column; a merged cell stands in every row it covers."""

    rows: dict[int, dict[int, PassageView]] = field(default_factory=dict)

    def add(self, view: PassageView) -> None:
        passage = view.passage
        assert passage.row is not None and passage.column is not None
        for row in range(passage.row, passage.row + passage.row_span):
            self.rows.setdefault(row, {})[passage.column] = view

    @property
    def first_passage(self) -> int:
        """Where the table begins in the report."""
        return min(view.passage.index for cells in self.rows.values() for view in cells.values())

    @property
    def last_passage(self) -> int:
        """The index of the last cell."""
        return max(view.passage.index for row in self.rows.values() for view in row.values())


@memoised
def grids(report: ReportView) -> dict[int, Grid]:
    """The tables of the report by their numbers, in reading order."""
    found: dict[int, Grid] = {}
    for view in report.passages:
        if view.passage.table is not None:
            found.setdefault(view.passage.table, Grid()).add(view)
    return found
