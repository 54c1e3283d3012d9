"""The lines of letterheads and signatures, each with the column that it stands in.

Both are set in two columns: as a table without borders, with tabs, with runs of spaces, or in
text boxes. A line is a piece of a passage; its column is 0 on the left and where there is but one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from corpora.letters import UPPER
from corpora.regex import regex
from extractors.records import Span
from extractors.view import PassageView, ReportView

_LONGEST_HEAD = 160
_ASIDE = ("header", "footer", "footnote", "endnote")
# Runs of spaces part columns, unless they leave room for a number or a day yet to be filled in.
_GAP = regex(r"\t+|(?<!Số)(?<!Số:)(?<!số:)(?<!ngày)(?<!tháng)(?<!năm)(?<! ) {3,}")
_MOTTO_BESIDE = regex(r"(?<!NƯỚC)(?<!^)\s(?=CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$|Độc lập\s?[-–]\s?Tự do\s?[-–])")
_DAY_BESIDE = regex(rf"(?<=[\w)])\s(?=[{UPPER}][^\d,/]{{2,30}}, ngày\s[^/]*năm\s)")
"""What stands in the right column of a head, where one space is left of the gap between the columns."""


class Line(Struct, frozen=True):
    """One line of one column; ``start`` is its offset in the passage, ``column`` counts from the left."""

    view: PassageView
    start: int
    text: str
    column: int

    @property
    def span(self) -> Span:
        return self.part(0, len(self.text))

    def part(self, start: int, end: int) -> Span:
        """The span of characters of the line."""
        return self.view.span(self.start + start, self.start + end)

    def after(self, offset: int) -> Line | None:
        """What follows the offset on the line, None where nothing does."""
        rest = self.text[offset:]
        lead = len(rest) - len(rest.lstrip())
        return Line(self.view, self.start + offset + lead, rest.strip(), self.column) if rest.strip() else None

    @property
    def boxed(self) -> bool:
        """Whether the line stands in a text box."""
        return self.view.passage.kind == "textbox"

    @property
    def in_table(self) -> bool:
        return self.view.passage.kind == "cell"

    def beside(self, other: Line) -> bool:
        """Whether both stand in one column of one table, or in text boxes."""
        mine, its = self.view.passage, other.view.passage
        if mine.kind == its.kind == "textbox":
            return True
        return mine.table == its.table and mine.column == its.column and self.column == other.column


def lines(view: PassageView) -> Iterator[Line]:
    """The lines of a passage that say something, column by column."""
    cell = view.passage.column or 0
    position = 0
    for row in view.text.split("\n"):
        start = 0
        gaps = _GAP.finditer(row) if "\t" in row or "   " in row else _gaps_of_one_space(row)
        column = cell
        for match in [*gaps, None]:
            end = match.start() if match else len(row)
            piece = row[start:end]
            if piece.strip():
                lead = len(piece) - len(piece.lstrip())
                yield Line(view, position + start + lead, piece.strip(), column)
            # in a cell and at the start of a line, spaces only set the line in the middle
            column += 1 if match and view.passage.table is None and piece.strip() else 0
            start = match.end() if match else end
        position += len(row) + 1


def _gaps_of_one_space(row: str) -> Iterator[re.Match[str]]:
    """Where the right column of a letterhead starts on a line that was copied without its gap."""
    if len(row) > _LONGEST_HEAD:
        return
    beside = _DAY_BESIDE if row.startswith("Số") else _MOTTO_BESIDE
    if match := beside.search(row):
        yield match


def body_passages(report: ReportView, limit: int | None = None) -> list[PassageView]:
    """The first passages of a report that are no running heads or notes."""
    return [view for view in report.passages if view.passage.kind not in _ASIDE][:limit]
