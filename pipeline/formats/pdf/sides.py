"""The two parts of a paper that stand side by side: the letterhead, and to whom it goes beside who signs it.

Each is a left and a right column of short lines, centred, so that only words that stand in every
such paper show where the columns meet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpora.letters import fold
from extractors.header.signs import kind_of
from pipeline.formats.pdf.layout import Line

_MOTTO = re.compile(r"cộng h(?:òa|oà) xã|đảng cộng sản|độc lập\s*[-–]")
"""What the right column of a letterhead begins with."""
_ADDRESSEES = re.compile(r"nơi (?:nhận|gửi)\b")
_HEAD_WITHIN = 8
"""Lines from the top of a page among which the motto is looked for."""
_NARROWEST = 4.0
"""Points of empty paper that part two columns."""
_FEWEST = 3
_UNFINISHED_DAY = re.compile(r"\b(?:ngày|tháng|năm)$")
_FOOT_WITHIN = 8
"""Lines from that of the addressees on in which the gap beside them is looked for."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Lines ``start`` to before ``stop`` of a page as two columns."""

    start: int
    stop: int
    left: list[Line]
    right: list[Line]


def sides(lines: list[Line]) -> Sides | None:
    """The letterhead at the top of a page, or else the part with the addressees and the signature."""
    return _letterhead(lines) or _foot(lines)


def _letterhead(lines: list[Line]) -> Sides | None:
    for at, line in enumerate(lines[:_HEAD_WITHIN]):
        motto = _MOTTO.search(fold(line.text.replace("\t", " ")))
        if motto is None:
            continue
        place = len(line.text[: motto.start()].split())
        first = line.words[place]
        if place == 0:  # the left column has no line at this height
            places = [gap for other in lines[:_HEAD_WITHIN] for gap in _wide_gaps(other) if gap < first.left]
            found = _widest(lines, 0, [*places, first.left - _NARROWEST / 2])
        else:
            found = _widest(lines, 0, list(_within(line.words[place - 1].right, first.left)))
        return found if found is not None and found.stop > at else None
    return None


def _foot(lines: list[Line]) -> Sides | None:
    for at, line in enumerate(lines):
        if _ADDRESSEES.match(fold(line.text)) is not None:
            places = (gap for other in lines[at : at + _FOOT_WITHIN] for gap in _wide_gaps(other))
            return _widest(lines, at, list(places))
    return None


def _wide_gaps(line: Line) -> Iterator[float]:
    """Places in the gaps of a line that part columns, where capitals stand behind them."""
    for one, other in zip(line.words, line.words[1:], strict=False):
        if other.left - one.right > line.wide and other.text.isupper():
            yield from _within(one.right, other.left)


def _within(left: float, right: float) -> Iterator[float]:
    """Some places between two words, if there is room between them."""
    if right - left >= _NARROWEST:
        yield from (left + share * (right - left) for share in (0.5, 0.2, 0.8, 0.95))


def cell_text(column: list[Line]) -> str:
    """The lines of a column; a day that goes over two is put together."""
    text = ""
    for line in column:
        goes_on = _UNFINISHED_DAY.search(text) is not None and line.text[:1].isdigit()
        text += (" " if goes_on else "\n") + line.text
    return text.strip()


def _widest(lines: list[Line], start: int, places: list[float]) -> Sides | None:
    """The columns that one of the places across parts for the most lines."""
    found = [columns for place in places if (columns := _apart(lines, start, place)) is not None]
    return max(found, key=lambda columns: columns.stop, default=None)


def _apart(lines: list[Line], start: int, across: float) -> Sides | None:
    """The lines from one on that leave a place across the page empty, as columns; None where they are no columns."""
    stop = start
    while stop < len(lines) and not any(word.left < across < word.right for word in lines[stop].words):
        if stop > start and kind_of(lines[stop].text) is not None:
            break  # the title of the paper, which is narrow
        stop += 1
    left = [Line(own) for line in lines[start:stop] if (own := [word for word in line.words if word.right <= across])]
    right = [Line(own) for line in lines[start:stop] if (own := [word for word in line.words if word.left >= across])]
    if not left or not right or len(left) + len(right) < _FEWEST:
        return None
    return Sides(start, stop, left, right)
