"""A second look at lines of ink: where Tesseract read nothing, was in doubt, or took one line for two.

Such a line is read again by itself, smaller, and the surer reading is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import cv2
import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from pipeline.formats.drafts import Word
from pipeline.formats.pdf.layout import Line, lines_of
from pipeline.formats.pdf.ruled import Box
from pipeline.formats.scan.engine import Engine
from pipeline.formats.scan.lines import around
from pipeline.formats.scan.pictures import Picture
from pipeline.formats.scan.scanned import sureness

_SMALLER = (0.75, 0.65)
"""Large letters, as heads have them, are read better at 225 or 195 dots an inch; where one errs, the other may not."""
_DOUBTFUL = 0.93
_SURER = 0.01
"""By how much a second reading must be surer."""
_SURE_ALONE = 0.7
"""As sure as this is a word where none was read before, or in place of several."""
_WHOLE = 0.8
"""The share of the letters that a second reading must have."""
_MOST_LEFT = 60
"""Lines of an area in which nothing was read; where there are more, it is a picture."""


class Area(Struct, frozen=True):
    """What is read as one, a page around its tables or a cell: its lines of ink, and the words that were read."""

    lines: list[Box]
    words: list[Word]


def read_again(picture: Picture, areas: list[Area], engine: Engine) -> list[Word]:
    """The words of all areas, those of doubtful lines as a second look has them where that is surer."""
    looks = [look for area in areas for look in _looks(area)]
    boxes = [around(box) for box, _ in looks]
    readings = [engine.boxes(_smaller(picture, scale), boxes, lines=True) for scale in _SMALLER] if looks else []
    replaced: dict[int, list[Word]] = {}
    found: list[Word] = []
    for (_, words), *others in zip(looks, *readings, strict=True):
        other = max(others, key=sureness)
        if not words:
            found += [word for word in other if (word.confidence or 0.0) >= _SURE_ALONE]
        elif _is_better(other, words):
            replaced |= {id(word): [] for word in words}
            replaced[id(words[0])] = other
    return [kept for area in areas for word in area.words for kept in replaced.get(id(word), [word])] + found


def _looks(area: Area) -> Iterator[tuple[Box, list[Word]]]:
    """The lines to be read again, each with the words that were read in it."""
    left = list(area.words)
    unread: list[tuple[Box, list[Word]]] = []
    for box in area.lines:
        own = [word for word in left if _is_in(word, box)]
        left = [word for word in left if not _is_in(word, box)]
        if not own:
            unread.append((box, own))
        elif _is_doubtful(own):
            yield box, own
    yield from unread if len(unread) <= _MOST_LEFT else ()
    for part in (part for line in lines_of(left) for part in _parts(line)):  # lines whose letters touch
        if _is_doubtful(part):
            yield _hull(part), part


def _is_in(word: Word, box: Box) -> bool:
    return box[0] <= (word.left + word.right) / 2 <= box[2] and box[1] <= word.middle <= box[3]


def _is_doubtful(words: list[Word]) -> bool:
    return any((word.confidence or 0.0) < _DOUBTFUL for word in words) or _is_read_twice(words)


def _is_read_twice(words: list[Word]) -> bool:
    """Whether words lie over one another, as where marks above or below a line are taken for one."""
    across = sorted(words, key=lambda word: word.left)
    return any(before.right > (word.left + word.right) / 2 for before, word in pairwise(across))


def _is_better(again: list[Word], words: list[Word]) -> bool:
    if _is_read_twice(words):
        return sureness(again) >= _SURE_ALONE
    return _letters(again) >= _WHOLE * _letters(words) and sureness(again) > sureness(words) + _SURER


def _parts(line: Line) -> list[list[Word]]:
    """The words of a line, those of two columns apart."""
    parts = [[line.words[0]]]
    for before, word in pairwise(line.words):
        if word.left - before.right > line.wide:
            parts.append([])
        parts[-1].append(word)
    return parts


def _smaller(picture: Picture, scale: float) -> Picture:
    grey = cv2.resize(picture.grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return replace(picture, grey=np.asarray(grey, dtype=np.uint8), dpi=picture.dpi * scale, coloured=None)


def _hull(words: list[Word]) -> Box:
    left, top = min(word.left for word in words), min(word.top for word in words)
    return left, top, max(word.right for word in words), max(word.bottom for word in words)


def _letters(words: list[Word]) -> int:
    return sum(len(word.text) for word in words)
