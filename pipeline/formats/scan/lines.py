"""Ink in the shape of lines of text, as it lies on the page, whatever was read in it."""

from __future__ import annotations

import cv2
import numpy as np

from pipeline.formats.pdf.ruled import Box
from pipeline.formats.scan.pictures import POINTS, Grey, Picture, ink, outlines

_LOWEST, _HIGHEST = 0.06, 0.3
"""Inches that a line of text is high."""
_NARROWEST = 0.25
"""Inches that a line outside a table is wide: what is narrower may be a speck."""
_GAP = 0.12
"""Inches between letters and words of one line."""
_FULLEST, _EMPTIEST = 0.6, 0.08
"""The share of a line's box that is ink."""
_THINNEST = 0.03
"""Inches: a sign alone in a cell is as wide and a third as high, as a dash is."""
_BESIDE, _ABOVE = 4.0, 2.0
"""Points of paper around a line that are read with it."""


def around(line: Box) -> Box:
    """A line's box with the paper that is read with it."""
    left, top, right, bottom = line
    return left - _BESIDE, top - _ABOVE, right + _BESIDE, bottom + _ABOVE


def lines_of_ink(picture: Picture) -> list[Box]:
    """Boxes, in points, of what looks like lines of text on a page."""
    inch = picture.dpi
    found = []
    for (left, top, right, bottom), share in _joined(ink(picture), picture.dpi):
        height, width = bottom - top, right - left
        if _LOWEST * inch <= height <= _HIGHEST * inch and width >= max(_NARROWEST * inch, 1.5 * height):
            if _EMPTIEST <= share <= _FULLEST:
                found.append(_points((left, top, right, bottom), picture.dpi))
    return found


def lines_in_cells(picture: Picture, cells: list[Box]) -> list[list[Box]]:
    """Boxes, in points, of the lines of text in each cell, single letters and digits too."""
    dark = ink(picture)
    scale = picture.dpi / POINTS
    return [_lines_in(dark, picture.dpi, [max(0, round(side * scale)) for side in cell]) for cell in cells]


def _lines_in(dark: Grey, dpi: float, cell: list[int]) -> list[Box]:
    left, top, right, bottom = cell
    found = []
    for box, _ in _joined(dark[top:bottom, left:right], dpi):
        width, height = box[2] - box[0], box[3] - box[1]
        if width >= _THINNEST * dpi and _THINNEST / 3 * dpi <= height <= _HIGHEST * dpi:
            found.append(_points((box[0] + left, box[1] + top, box[2] + left, box[3] + top), dpi))
    return found


def _joined(dark: Grey, dpi: float) -> list[tuple[tuple[int, int, int, int], float]]:
    """Boxes, in pixels, of ink joined over the gaps within a line, and the share of each that is ink."""
    if not dark.size:
        return []
    joined = cv2.morphologyEx(dark, cv2.MORPH_CLOSE, np.ones((5, max(3, int(_GAP * dpi))), np.uint8))
    found = []
    for _, (left, top, width, height) in outlines(np.asarray(joined, dtype=np.uint8)):
        inked = int(np.count_nonzero(dark[top : top + height, left : left + width]))
        found.append(((left, top, left + width, top + height), inked / (width * height)))
    return found


def _points(box: tuple[int, int, int, int], dpi: float) -> Box:
    left, top, right, bottom = (side * POINTS / dpi for side in box)
    return left, top, right, bottom
