"""What stands on a page in colour: text of an electronic signature, and what was written by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from corpora.letters import fold
from pipeline.formats.drafts import Word
from pipeline.formats.scan.engine import Engine
from pipeline.formats.scan.lines import around, lines_of_ink
from pipeline.formats.scan.pictures import POINTS, Picture

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
    """What is written in colour where a number or day is printed to be completed, and was not read."""
    if picture.coloured is None:
        return []
    found = []
    for word in words:
        what = _COMPLETED.get(fold(word.text))
        if what is None or word.top > _HEAD * picture.height:
            continue
        beside = (word.right, word.top, word.right + _REACH, word.bottom)
        if _strokes(picture.coloured, beside, picture.dpi) and not any(_over(one, beside) for one in coloured):
            found.append(what)
    return list(dict.fromkeys(found))


def _strokes(coloured: np.ndarray[tuple[int, ...], np.dtype[np.uint8]], box: tuple[float, ...], dpi: float) -> bool:
    left, top, right, bottom = (max(0, int(side * dpi / POINTS)) for side in box)
    return int((coloured[top:bottom, left:right] < _DARK).sum()) >= _LEAST_STROKES


def _over(word: Word, box: tuple[float, float, float, float]) -> bool:
    return word.left < box[2] and box[0] < word.right and word.top < box[3] and box[1] < word.bottom
