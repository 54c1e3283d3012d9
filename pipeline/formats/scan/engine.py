"""Tesseract, held open for the next page: a picture in, its words with their places and how sure it is of each."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_THREAD_LIMIT", "1")  # pages are read side by side; threads within one only get in the way

import tesserocr

from pipeline.formats.drafts import Word
from pipeline.formats.pdf.ruled import Box
from pipeline.formats.scan.models import LANGUAGE
from pipeline.formats.scan.pictures import POINTS, Picture

_WHOLE, _BLOCK, _SINGLE_LINE = tesserocr.PSM.AUTO, tesserocr.PSM.SINGLE_BLOCK, tesserocr.PSM.SINGLE_LINE
_WORD, _LINE = tesserocr.RIL.WORD, tesserocr.RIL.TEXTLINE
_OVER = 0.6
"""The share of a word's height that lies within its line; else the line is one of another column, and misplaced."""


class Engine:
    """Tesseract with a model; not safe for use by several threads."""

    def __init__(self, models: Path) -> None:
        """``models`` is the folder that holds the models."""
        self._models = models
        self._api = tesserocr.PyTessBaseAPI(str(models), LANGUAGE, psm=_WHOLE, oem=tesserocr.OEM.LSTM_ONLY)
        self._api.SetVariable("debug_file", os.devnull)

    def page(self, picture: Picture) -> list[Word]:
        """The words of a page whose parts Tesseract finds by itself."""
        self._show(picture, _WHOLE)
        return list(self._words(picture.dpi))

    def boxes(self, picture: Picture, boxes: list[Box], lines: bool = False) -> list[list[Word]]:
        """The words in each of some boxes of a page, in points, each a block of text, or a line of it."""
        if not boxes:
            return []
        self._show(picture, _SINGLE_LINE if lines else _BLOCK)
        found: list[list[Word]] = []
        scale = picture.dpi / POINTS
        height, width = picture.grey.shape
        for box in boxes:
            left, top = max(0, int(box[0] * scale)), max(0, int(box[1] * scale))
            right, bottom = min(width, int(box[2] * scale)), min(height, int(box[3] * scale))
            has_size = right > left and bottom > top
            if has_size:
                self._api.SetRectangle(left, top, right - left, bottom - top)
            found.append(list(self._words(picture.dpi)) if has_size else [])
        return found

    def quarters(self, picture: Picture) -> int:
        """By how many quarters of a circle, clockwise, a page must be turned to stand upright; 0 if unknown."""
        if not (self._models / "osd.traineddata").is_file():
            return 0
        with tesserocr.PyTessBaseAPI(str(self._models), "osd", psm=tesserocr.PSM.OSD_ONLY) as api:
            height, width = picture.grey.shape
            api.SetVariable("debug_file", os.devnull)
            api.SetImageBytes(picture.grey.tobytes(), width, height, 1, width)
            api.SetSourceResolution(round(picture.dpi))
            with _silence():
                found = api.DetectOS()
        return -int(found["orientation"]) % 4 if found else 0

    def _show(self, picture: Picture, mode: Any) -> None:
        height, width = picture.grey.shape
        self._api.SetPageSegMode(mode)
        self._api.SetImageBytes(picture.grey.tobytes(), width, height, 1, width)
        self._api.SetSourceResolution(round(picture.dpi))

    def _words(self, dpi: float) -> Iterator[Word]:
        with _silence():
            read = self._api.Recognize()
        found = self._api.GetIterator() if read else None
        scale = POINTS / dpi
        for word in tesserocr.iterate_level(found, _WORD) if found is not None else ():
            text = "" if word.Empty(_WORD) else word.GetUTF8Text(_WORD).strip()
            if text:
                left, top, right, bottom = word.BoundingBox(_WORD)
                line = _level(word, (left + right) / 2)
                if line is not None and min(line[1], bottom) - max(line[0], top) >= _OVER * (bottom - top):
                    top, bottom = line
                confidence = round(word.Confidence(_WORD) / 100, 2)
                yield Word(text, left * scale, right * scale, top * scale, bottom * scale, confidence=confidence)


@contextmanager
def _silence() -> Iterator[None]:
    """Keeps what Leptonica writes to the error stream from the user; it has no other switch."""
    kept = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def _level(word: Any, across: float) -> tuple[float, float] | None:
    """How far up and down letters go in the line that a word stands in, at a place across the picture."""
    base = word.Baseline(_LINE)
    if base is None:
        return None
    (left, start), (right, end) = base
    at = start + (end - start) * (across - left) / (right - left) if right > left else start
    sizes = word.RowAttributes()
    return at - sizes["row_height"] + abs(sizes["descenders"]), at + abs(sizes["descenders"])
