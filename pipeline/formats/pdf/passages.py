"""The words and tables of pages as passages in reading order, whether a PDF tells them or a picture was read."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from itertools import count
from operator import attrgetter

from corpora.regex import regex
from pipeline.formats.drafts import Draft, Word
from pipeline.formats.pdf.layout import (
    PAGE_NUMBER,
    Line,
    in_columns,
    joined,
    lines_of,
    margins,
    numbered_rows,
    starts_paragraph,
)
from pipeline.formats.pdf.ruled import Box, RuledTable
from pipeline.formats.pdf.sides import Sides, cell_text, go_on, sides


class Pages:
    """The pages of one document, one after the other; a paragraph may go on over the end of one."""

    def __init__(self, numbers: Iterator[int] | None = None) -> None:
        """``numbers`` are those that its tables get, one after the other; by default from 0."""
        self._numbers = count() if numbers is None else numbers
        self._open: list[Line] = []
        self._table: _Ruled | None = None
        """The table with which the page before ended, which may go on."""
        self._foot: Sides | None = None
        """The addressees and the signature at the end of a page, which may go on on the next."""

    def page(self, words: dict[int, list[Word]], tables: list[RuledTable]) -> Iterator[Draft]:
        """What a page adds: ``words`` by the angle of their text, the most of them first, with the tables of these."""
        angles = iter(words.values())
        yield from self._upright(next(angles, []), tables)
        for turned in angles:
            yield from self.close()
            yield from self._lines(lines_of(turned))
            yield from self.close()

    def _upright(self, words: list[Word], tables: list[RuledTable]) -> Iterator[Draft]:
        boxes = [table.box for table in tables]
        outside = [word for word in words if not any(_inside(word, box) for box in boxes)] if boxes else words
        lines = _without_page_number(lines_of(outside))
        if self._foot is not None and lines:
            self._foot, lines = go_on(self._foot, lines)
            yield from self.close()
        carried, self._table = self._table, None
        for table in tables:
            above = [line for line in lines if line.top < table.box[1]]
            yield from self._lines(above)
            yield from self.close()
            yield from self._ruled(table, words, None if above else carried)
            carried = None
            lines = lines[len(above) :]
        if lines:
            self._table = None
        yield from self._lines(lines)

    def _lines(self, lines: list[Line]) -> Iterator[Draft]:
        """Lines that stand below one another, with what stands side by side and tables without rules among them."""
        beside = sides(lines)
        if beside is not None:
            yield from self._lines(lines[: beside.start])
            yield from self.close()
            if beside.is_foot and beside.stop == len(lines):
                self._foot = beside
                return
            yield from self._cells([[beside.left, beside.right]], cell_text)
            yield from self._lines(lines[beside.stop :])
            return
        rows = numbered_rows(lines)
        if rows is not None:
            start, stop, cells = rows
            yield from self._paragraphs(lines[:start])
            yield from self.close()
            yield from self._cells(cells, joined)
            yield from self._lines(lines[stop:])
            return
        yield from self._paragraphs(lines)

    def _paragraphs(self, lines: list[Line]) -> Iterator[Draft]:
        for column in in_columns(lines):
            bounds = margins(column)
            for line in column:
                if self._open and starts_paragraph(self._open[-1], line, bounds):
                    yield from self.close()
                self._open.append(line)

    def close(self) -> Iterator[Draft]:
        """The paragraph that is still open, or the foot, which nothing goes on."""
        if self._foot is not None:
            foot, self._foot = self._foot, None
            yield from self._cells([[foot.left, foot.right]], cell_text)
        if self._open:
            yield Draft("paragraph", " ".join(line.text for line in self._open), words=_words(self._open))
        self._open = []

    def _cells(self, rows: list[list[list[Line]]], text_of: Callable[[list[Line]], str]) -> Iterator[Draft]:
        number = next(self._numbers)
        for row, cells in enumerate(rows):
            for column, lines in enumerate(cells):
                yield Draft("cell", text_of(lines), number, row, column, words=_words(lines))

    def _ruled(self, table: RuledTable, words: list[Word], before: _Ruled | None) -> Iterator[Draft]:
        """A table; ``before`` is that with which the page before ended, where nothing stands between them."""
        self._table = read = _Ruled.of(table, words)
        if before is not None and before.goes_on_in(read):
            read.go_on(before)
        else:
            read.number = next(self._numbers)
        yield from read.drafts()


class _Ruled:
    """A table with rules: its cells by their rows and columns."""

    def __init__(self, table: RuledTable, cells: list[tuple[Box, list[Line]]]) -> None:
        self.lefts = sorted({round(cell[0]) for cell in table.cells})
        self.tops = sorted({round(cell[1]) for cell in table.cells})
        self.right = max(cell[2] for cell in table.cells)
        self.cells = cells
        self.number, self.first_row = 0, 0
        self.opening = [self._row(top) for top in self.tops[:_HEADING]]

    @classmethod
    def of(cls, table: RuledTable, words: list[Word]) -> _Ruled:
        ordered = sorted(table.cells, key=lambda cell: (round(cell[1]), cell[0]))
        by_height = sorted(words, key=attrgetter("middle"))
        heights = [word.middle for word in by_height]
        cells = []
        for cell in ordered:
            level = by_height[bisect_left(heights, cell[1]) : bisect_right(heights, cell[3])]
            cells.append((cell, lines_of(word for word in level if _inside(word, cell))))
        return cls(table, cells)

    def goes_on_in(self, other: _Ruled) -> bool:
        """Whether another table, at the top of the next page, has the columns of this one."""
        if _NUMBERS.match(other.opening[0][0]) is not None and other.opening[0] != self.opening[0]:
            return False  # it has a heading of its own
        edges = zip([*self.lefts, self.right], [*other.lefts, other.right], strict=False)
        return len(self.lefts) == len(other.lefts) >= 2 and all(abs(one - same) <= _ALIKE for one, same in edges)

    def go_on(self, before: _Ruled) -> None:
        """Takes its rows for further ones of a table, without the heading that is printed again on each page."""
        self.number, self.first_row, self.opening = before.number, before.first_row + len(before.tops), before.opening
        for row in before.opening:
            if len(self.tops) == 1 or not any(row) or self._row(self.tops[0]) != row:
                break
            self.cells = [(cell, lines) for cell, lines in self.cells if round(cell[1]) != self.tops[0]]
            self.tops = self.tops[1:]

    def _row(self, top: int) -> list[str]:
        return [joined(lines) for cell, lines in self.cells if round(cell[1]) == top]

    def drafts(self) -> Iterator[Draft]:
        for cell, lines in self.cells:
            row, column = self.tops.index(round(cell[1])), self.lefts.index(round(cell[0]))
            height = sum(round(cell[1]) <= top < round(cell[3]) - 1 for top in self.tops)
            width = sum(round(cell[0]) <= left < round(cell[2]) - 1 for left in self.lefts)
            place = self.first_row + row, column, max(height, 1), max(width, 1)
            yield Draft("cell", joined(lines), self.number, *place, _words(lines))


_NUMBERS = regex(r"(?:STT|TT|Stt|Số TT)\b")
"""The heading of the column that numbers rows."""
_HEADING = 3
"""Rows that a heading has at most."""
_ALIKE = 4.0
"""Points by which the columns of one table are apart on two pages."""


def _without_page_number(lines: list[Line]) -> list[Line]:
    """The lines without the page's number, above all others or below them."""
    first = 1 if lines and PAGE_NUMBER.fullmatch(lines[0].text) else 0
    last = len(lines) - (1 if len(lines) > first and PAGE_NUMBER.fullmatch(lines[-1].text) else 0)
    return lines[first:last]


def _inside(word: Word, box: Box) -> bool:
    across = (word.left + word.right) / 2
    return box[0] <= across <= box[2] and box[1] <= word.middle <= box[3]


def _words(lines: list[Line]) -> tuple[Word, ...]:
    return tuple(word for line in lines for word in line.words)
