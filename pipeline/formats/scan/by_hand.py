"""Text of an electronic signature in colour, and what was written by hand."""

from __future__ import annotations

import numpy as np
from msgspec.structs import replace

from corpora.letters import fold
from corpora.regex import regex
from pipeline.formats.drafts import Word
from pipeline.formats.pdf.ruled import Box
from pipeline.formats.scan.engine import Engine
from pipeline.formats.scan.lines import around, lines_of_ink
from pipeline.formats.scan.pictures import POINTS, Grey, Picture, outlines

_SURE = 0.8
"""As sure as this Tesseract is of printed letters in colour; of strokes by hand it is not."""
_MOST = 60
"""Lines of text in colour; where there are more, it is a picture."""
_DARK = 170
_LEAST_STROKES = 60
"""Dark pixels, at 300 dots an inch, of a number written by hand."""
_REACH = 70.0
"""Points to the right of a printed word in which what completes it is written."""
_NUMBER, _DAY = "a number written by hand", "a day written by hand"
_COMPLETED = {"số": _NUMBER, "số:": _NUMBER, "ngày": _DAY, "tháng": _DAY}
"""Printed words that are completed by hand, and what it is that completes them."""
_GOES_ON = regex(r"[/-]\w|tháng$|năm$")
"""What is printed after the room that is left for a number or a day."""
_ROOM, _EDGE = 10.0, 1.5
"""Points of room left for what is written, and what of it belongs to the printed letters."""
_AS_LETTERS = 0.5
"""The share of its line's height that a stroke by hand has at least; dots and dashes to write on are lower."""
_HEAD = 0.35
"""The share of a page's height in which its number and day stand."""


def printed_in_colour(picture: Picture, engine: Engine) -> list[Word]:
    """The words that are printed in colour, as electronic signatures are."""
    if picture.coloured is None:
        return []
    alone = replace(picture, grey=picture.coloured)
    lines = [around(line) for line in lines_of_ink(alone)]
    found = engine.boxes(alone, lines if len(lines) <= _MOST else [], lines=True)
    return [
        word
        for line in found
        for word in line
        if (word.confidence or 0.0) >= _SURE and any(map(str.isalnum, word.text))
    ]


def written_by_hand(picture: Picture, words: list[Word], coloured: list[Word]) -> list[str]:
    """What is written where a number or day is printed to be completed, and was not read.

    In colour it is told by that; in black by strokes as high as letters in the room that was left for it.
    """
    found = []
    for word in words:
        what = _COMPLETED.get(fold(word.text))
        if what is None or word.top > _HEAD * picture.height:
            continue
        beside = (word.right, word.top, word.right + _REACH, word.bottom)
        in_colour = picture.coloured is not None and _strokes(picture.coloured, beside, picture.dpi)
        room = _room_left(word, words)
        in_black = room is not None and _has_letters(picture, room)
        if in_black or (in_colour and not any(_over(one, beside) for one in coloured)):
            found.append(what)
    return list(dict.fromkeys(found))


def _room_left(word: Word, words: list[Word]) -> Box | None:
    """The room between a word and the rest of what it begins, where that goes on after a blank."""
    line = [other for other in words if other.left >= word.right and other.top < word.middle < other.bottom]
    after = min(line, key=lambda other: other.left, default=None)
    if after is None or after.left - word.right < _ROOM or _GOES_ON.match(fold(after.text)) is None:
        return None
    return word.right + _EDGE, word.top, after.left - _EDGE, word.bottom


def _has_letters(picture: Picture, box: Box) -> bool:
    left, top, right, bottom = (max(0, int(side * picture.dpi / POINTS)) for side in box)
    dark = np.where(picture.grey[top:bottom, left:right] < _DARK, np.uint8(255), np.uint8(0)).astype(np.uint8)
    return any(height >= _AS_LETTERS * (bottom - top) for _, (_, _, _, height) in outlines(dark))


def _strokes(coloured: Grey, box: Box, dpi: float) -> bool:
    left, top, right, bottom = (max(0, int(side * dpi / POINTS)) for side in box)
    return int((coloured[top:bottom, left:right] < _DARK).sum()) >= _LEAST_STROKES


def _over(word: Word, box: Box) -> bool:
    return word.left < box[2] and box[0] < word.right and word.top < box[3] and box[1] < word.bottom
