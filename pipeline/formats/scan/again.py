"""A second look at doubtful lines: each is read again by itself, smaller, and the surer reading is kept."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from pipeline.formats.drafts import Word
from pipeline.formats.pdf.layout import Line, lines_of
from pipeline.formats.pdf.ruled import Box
from pipeline.formats.scan.engine import Engine
from pipeline.formats.scan.pictures import Picture
from pipeline.formats.scan.scanned import sureness

_SMALLER = 0.75
"""Large letters, as heads have them, are read better at 225 dots an inch."""
_DOUBTFUL = 0.9
_BESIDE, _ABOVE = 4.0, 2.0
"""Points of paper around a line."""
_SURER = 0.01
"""By how much a second reading must be surer."""
_WHOLE = 0.8
"""The share of the letters that it must have."""


def read_again(picture: Picture, words: list[Word], engine: Engine) -> list[Word]:
    """The words, those of doubtful lines as a second look has them where that is surer."""
    parts = [part for line in lines_of(words) for part in _parts(line)] if words else []
    doubtful = [part for part in parts if any((word.confidence or 0.0) < _DOUBTFUL for word in part)]
    if not doubtful:
        return words
    smaller = _smaller(picture)
    replaced: dict[int, list[Word]] = {}
    for part in doubtful:
        again = engine.boxes(smaller, [_around(part)], lines=True)
        if _letters(again) >= _WHOLE * _letters(part) and sureness(again) > sureness(part) + _SURER:
            replaced |= {id(word): [] for word in part}
            replaced[id(part[0])] = again
    return [kept for word in words for kept in replaced.get(id(word), [word])]


def _parts(line: Line) -> list[list[Word]]:
    """The words of a line, those of two columns apart."""
    parts = [[line.words[0]]]
    for before, word in zip(line.words, line.words[1:], strict=False):
        if word.left - before.right > line.wide:
            parts.append([])
        parts[-1].append(word)
    return parts


def _smaller(picture: Picture) -> Picture:
    grey = cv2.resize(picture.grey, None, fx=_SMALLER, fy=_SMALLER, interpolation=cv2.INTER_AREA)
    return replace(picture, grey=np.asarray(grey, dtype=np.uint8), dpi=picture.dpi * _SMALLER, coloured=None)


def _around(words: list[Word]) -> Box:
    left, top = min(word.left for word in words), min(word.top for word in words)
    right, bottom = max(word.right for word in words), max(word.bottom for word in words)
    return left - _BESIDE, top - _ABOVE, right + _BESIDE, bottom + _ABOVE


def _letters(words: list[Word]) -> int:
    return sum(len(word.text) for word in words)
