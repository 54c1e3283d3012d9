"""The two parts of a paper that stand side by side: the letterhead, and to whom it goes beside who signs it.

Each is a left and a right column of short lines, centred, so that only words that stand in every
such paper show where the columns meet.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from corpora.letters import UPPER, fold
from corpora.regex import regex
from extractors.header.signs import kind_of
from pipeline.formats.pdf.layout import Line

_MOTTO = regex(r"cộng h(?:òa|oà) xã|đảng cộng sản|độc lập\s*[-–]")
"""What the right column of a letterhead begins with."""
_MOTTO_IN_TEXT = regex(r"Cộng h(?:òa|oà) xã|Đảng Cộng sản")
"""The same in a sentence, where it is not in capitals."""
_ADDRESSEES = regex(r"nơi (?:nhận|gửi)\b")
_ADDRESSEE = ("-", "–", "+")
_HEAD_WITHIN = 8
"""Lines from the top of a page among which the motto is looked for."""
_NARROWEST = 4.0
"""Points of empty paper that part two columns."""
_FEWEST = 3
_UNFINISHED_DAY = regex(r"\b(?:ngày|tháng|năm)$")
_ADDRESS = regex(r"kính gửi\b")
_BLANK_TO_FILL = regex(r"(?<=\bngày)\t(?=tháng\b)|(?<=\btháng)\t(?=năm\b)|\t(?=/)")
"""Room left for the day or the number of a draft; no column begins there."""
_REST_OF_NAME = regex(rf"[{UPPER}]{{2,}}|\d+")
"""The last word of an organ's name, or its number, for which its line had no room."""
_FOOT_WITHIN = 8
"""Lines from that of the addressees on in which the gap beside them is looked for."""


class Sides(Struct, frozen=True):
    """Lines ``start`` to before ``stop`` of a page as two columns."""

    start: int
    stop: int
    left: list[Line]
    right: list[Line]
    across: float
    """Where on the page they meet."""
    is_foot: bool = False


def go_on(foot: Sides, lines: list[Line]) -> tuple[Sides, list[Line]]:
    """The addressees and the signature with what of them stands on the next page, and that page's other lines."""
    count = 0
    while count < len(lines) and _belongs(lines[count], foot.across):
        count += 1
    here = lines[:count]
    left = [Line(own) for line in here if (own := [word for word in line.words if word.right <= foot.across])]
    right = [Line(own) for line in here if (own := [word for word in line.words if word.left >= foot.across])]
    return replace(foot, left=foot.left + left, right=foot.right + right), lines[count:]


def _belongs(line: Line, across: float) -> bool:
    """Whether a line at the top of a page goes on with the foot of a paper: an addressee, who signs, or both."""
    if any(word.left < across < word.right for word in line.words) or kind_of(line.text) is not None:
        return False
    return line.left >= across or line.text.startswith(_ADDRESSEE)


def sides(lines: list[Line]) -> Sides | None:
    """The letterhead at the top of a page, or else the part with the addressees and the signature."""
    return _letterhead(lines) or _foot(lines)


def _letterhead(lines: list[Line]) -> Sides | None:
    for at, line in enumerate(lines[:_HEAD_WITHIN]):
        text = line.text.replace("\t", " ")
        motto = _MOTTO.search(fold(text))
        if motto is None or not text[motto.start()].isupper() or _MOTTO_IN_TEXT.search(text):
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
            found = _widest(lines, at, list(places))
            return replace(found, is_foot=True) if found is not None else None
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
    """The lines of a column; a day, and a name in capitals, that go over two are put together."""
    text = ""
    widest = max((line.right - line.left for line in column), default=0.0)
    before: Line | None = None
    for line in column:
        goes_on = _UNFINISHED_DAY.search(text) is not None and line.text[:1].isdigit()
        if before is not None and before.right - before.left == widest and before.text.isupper():
            goes_on = goes_on or _REST_OF_NAME.fullmatch(line.text) is not None
        text += (" " if goes_on else "\n") + _BLANK_TO_FILL.sub(" ", line.text)
        before = line
    return text.strip()


def _widest(lines: list[Line], start: int, places: list[float]) -> Sides | None:
    """The columns that one of the places across parts for the most lines."""
    found = [columns for place in places if (columns := _apart(lines, start, place)) is not None]
    return max(found, key=lambda columns: columns.stop, default=None)


def _apart(lines: list[Line], start: int, across: float) -> Sides | None:
    """The lines from one on that leave a place across the page empty, as columns; None where they are no columns."""
    stop = start
    while stop < len(lines) and not any(word.left < across < word.right for word in lines[stop].words):
        if stop > start and (kind_of(lines[stop].text) is not None or _ADDRESS.match(fold(lines[stop].text))):
            break  # the title of the paper, which is narrow, or to whom a letter goes
        stop += 1
    left = [Line(own) for line in lines[start:stop] if (own := [word for word in line.words if word.right <= across])]
    right = [Line(own) for line in lines[start:stop] if (own := [word for word in line.words if word.left >= across])]
    if not left or not right or len(left) + len(right) < _FEWEST:
        return None
    return Sides(start, stop, left, right, across)
