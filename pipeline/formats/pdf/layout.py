"""Words of a page as lines, lines as paragraphs, columns side by side, and rows of tables without rules.

Words in a line far apart are parted by a tab, as in the letterhead's two columns; a paragraph
ends where the first word of the next line would have had room in its last, where the next line
is indented, or where lines stand further apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from operator import attrgetter
from statistics import median

from corpora.legacy_fonts import encoding_of
from corpora.regex import regex
from pipeline.formats.drafts import Word
from pipeline.formats.fonts import Pieces

_COLUMN_GAP = 3.0
"""Widths of a character that part two columns of a line."""
_SPACE = 6.0
"""Points that a space is taken to have."""
PAGE_NUMBER = regex(r"[-–\s]*(?:Trang\s+)?\d{1,4}(?:\s*/\s*\d{1,4})?[-–\s]*", re.IGNORECASE)
_OPENS = regex(r"(?:[-–+•*▪]|\d+\.|\d{1,2}\)|[a-zđ]\)|[IVX]+[.)-]|Điều \d|Chương |Phần |Căn cứ |Nơi nhận)")
_DASH = regex(r"[-–]\s")
_HEADING_WORDS = 4
"""Words in capitals from which on a line is a heading, and no short forms within a sentence."""
_GUTTER = 9.0
"""Points of empty paper that part two columns of running text, or of a table."""
_FEWEST_LINES = 5
"""Lines that columns of running text have at least."""
_FEWEST_OF_A_SIDE = 3
_MOST_WITHIN = 2
_FULL, _MOSTLY = 0.72, 0.6
"""How much of a column's width its lines fill, and how many of them do, where it is running text."""
_NUMBER = regex(r"\d{1,3}\.?")
_HEADING_OF_NUMBERS = regex(r"(?:STT|TT|Số TT|Stt)\b")
_FEWEST_ROWS, _FEWEST_COLUMNS = 2, 3


class Line:
    """Words of one height, from left to right."""

    def __init__(self, words: Iterable[Word]) -> None:
        self.words = sorted(words, key=attrgetter("left"))
        self.left, self.right = self.words[0].left, max([word.right for word in self.words])
        self.top, self.bottom = min([word.top for word in self.words]), max([word.bottom for word in self.words])
        self.first_word = self.words[0].right - self.left
        letters = sum([len(word.text) for word in self.words])
        width = sum([word.right - word.left for word in self.words]) / max(letters, 1)
        self.wide = _COLUMN_GAP * width + _SPACE
        """The gap from which on two columns are parted."""
        self.text = self._text()

    def _text(self) -> str:
        pieces = Pieces()
        before: Word | None = None
        for word in self.words:
            encoding = encoding_of(word.font)
            if before is not None:
                pieces.add("\t" if word.left - before.right > self.wide else " ", encoding)
            pieces.add(word.text, encoding)
            before = word
        return pieces.unicode()


def lines_of(words: Iterable[Word]) -> list[Line]:
    """Words as lines: those whose middles stand at one height, from the top."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=attrgetter("middle")):
        if lines and word.middle <= lines[-1][0].bottom and word.middle - lines[-1][0].middle < 5:
            lines[-1].append(word)
        else:
            lines.append([word])
    return [Line(line) for line in lines]


def joined(lines: list[Line]) -> str:
    """The lines of a cell, which is narrow, so that most of its breaks mean nothing."""
    text = ""
    for line in lines:
        text += ("\n" if _OPENS.match(line.text) else " ") + line.text
    return text.strip()


def margins(lines: list[Line]) -> tuple[float, float]:
    """Where the running text of a page begins and ends."""
    if not lines:
        return 0.0, 0.0
    return median(line.left for line in lines), max(line.right for line in lines)


def starts_paragraph(before: Line, line: Line, bounds: tuple[float, float]) -> bool:
    """Whether a line begins a paragraph after another, which may end the page before."""
    left, right = bounds
    if "\t" in line.text or "\t" in before.text or _is_heading(before.text) != _is_heading(line.text):
        return True
    had_room = before.right + line.first_word + _SPACE < right
    if had_room or line.left > left + 12:
        return True
    if _DASH.match(line.text):  # at the edge of a full line it may stand within a sentence
        return _DASH.match(before.text) is not None or before.text.rstrip().endswith((".", ";", ":", ","))
    if _OPENS.match(line.text):
        return True
    if line.top < before.top:  # on the next page, or in the next column
        return before.text.rstrip().endswith((".", ";", ":"))
    return line.top - before.bottom > 0.9 * (before.bottom - before.top)


def _is_heading(text: str) -> bool:
    """Whether a line is printed in capitals throughout, several words of them."""
    return text.isupper() and sum(map(str.isalpha, text.split())) >= _HEADING_WORDS


def in_columns(lines: list[Line]) -> Iterator[list[Line]]:
    """The lines of a page in the order in which they are read: two columns of running text one after the other."""
    position = 0
    start = 0
    while position < len(lines):
        gutter, stop = _columns_from(lines, position)
        if gutter is None:
            position += 1
            continue
        if start < position:
            yield lines[start:position]
        for side in _split(lines[position:stop], gutter):
            yield from in_columns(side)
        position = start = stop
    if start < len(lines):
        yield lines[start:]


def _columns_from(lines: list[Line], start: int, depth: int = 0) -> tuple[float | None, int]:
    """The gutter of two columns of running text that begin at a line, and the line after their last.

    ``depth`` says within how many columns it is looked for: no page has more than a few side by side.
    """
    for gap in _gaps_from(lines, start):
        left, right = gap
        stop = start + 1
        while stop < len(lines) and (narrowed := _common(lines[stop], left, right)) is not None:
            left, right = narrowed
            stop += 1
        sides = _split(lines[start:stop], (left + right) / 2)
        if stop - start >= _FEWEST_LINES and all(_is_running(side, depth) for side in sides):
            return (left + right) / 2, stop
    return None, start


def _gaps_from(lines: list[Line], start: int) -> list[tuple[float, float]]:
    """The gaps in a line, and that between it and the next where they stand in two columns at two heights."""
    gaps = _wide_gaps(lines[start])
    if start + 1 < len(lines):
        first, second = sorted(lines[start : start + 2], key=lambda line: line.left)
        if second.left - first.right > _GUTTER and second.top < first.bottom and first.top < second.bottom:
            gaps.append((first.right, second.left))
    return gaps


def _wide_gaps(line: Line) -> list[tuple[float, float]]:
    pairs = zip(line.words, line.words[1:], strict=False)
    return [(one.right, other.left) for one, other in pairs if other.left - one.right > _GUTTER]


def _common(line: Line, left: float, right: float) -> tuple[float, float] | None:
    """The part of a gutter that a line leaves empty; None where that is too narrow."""
    for word in line.words:
        if word.right <= left or word.left >= right:
            continue
        if word.left > left and word.left >= (left + right) / 2:
            right = word.left
        elif word.right < right:
            left = word.right
        else:
            return None
    return (left, right) if right - left > _GUTTER / 2 else None


def _split(lines: list[Line], gutter: float) -> list[list[Line]]:
    left = [Line(own) for line in lines if (own := [word for word in line.words if word.left < gutter])]
    right = [Line(own) for line in lines if (own := [word for word in line.words if word.left >= gutter])]
    return [left, right]


def _is_running(side: list[Line], depth: int) -> bool:
    """Whether the lines of a column fill it, as running text does and a letterhead or a table does not."""
    if len(side) < _FEWEST_OF_A_SIDE:
        return False
    if depth < _MOST_WITHIN and _columns_from(side, 0, depth + 1)[1] == len(side):
        return True  # two of three columns
    left, right = min(line.left for line in side), max(line.right for line in side)
    full = sum(line.right - line.left > _FULL * (right - left) for line in side)
    return full >= _MOSTLY * len(side) and all("\t" not in line.text for line in side)


def numbered_rows(lines: list[Line]) -> tuple[int, int, list[list[list[Line]]]] | None:
    """The first table without rules whose rows are numbered: its first line, the one after its last, its rows.

    Its columns are what all its lines leave empty between them.
    """
    for start, line in enumerate(lines):
        if not _HEADING_OF_NUMBERS.match(line.text):
            continue
        stop = _end_of_rows(lines, start)
        numbered = sum(bool(_NUMBER.fullmatch(line.words[0].text)) for line in lines[start + 1 : stop])
        bounds = _bounds(lines[start:stop])
        if numbered >= _FEWEST_ROWS and len(bounds) >= _FEWEST_COLUMNS:
            return start, stop, _rows(lines[start:stop], bounds)
    return None


def _end_of_rows(lines: list[Line], start: int) -> int:
    """The line after the last that goes on with numbered rows: each is one, or stands right of the numbers."""
    stop = start + 1
    numbers_end = lines[start].words[0].right + 2 * _SPACE
    while stop < len(lines):
        first = lines[stop].words[0]
        if not (_NUMBER.fullmatch(first.text) or first.left > numbers_end or lines[stop].top < lines[stop - 1].bottom):
            break
        stop += 1
    return stop


def _bounds(lines: list[Line]) -> list[float]:
    """Where the columns begin: right of the paper that all lines leave empty."""
    words = sorted((word for line in lines for word in line.words), key=attrgetter("left"))
    bounds, end = [words[0].left], words[0].right
    for word in words:
        if word.left - end > _GUTTER / 2:
            bounds.append(word.left)
        end = max(end, word.right)
    return bounds


def _rows(lines: list[Line], bounds: list[float]) -> list[list[list[Line]]]:
    rows: list[list[list[Word]]] = []
    for line in lines:
        opens = not rows or _NUMBER.fullmatch(line.words[0].text) is not None
        if opens:
            rows.append([[] for _ in bounds])
        for word in line.words:
            column = sum(bound <= word.left + 0.5 for bound in bounds) - 1
            rows[-1][column].append(word)
    return [[lines_of(cell) for cell in row] for row in rows]
