"""Ink in the shape of lines of text that Tesseract read no word in, as it leaves out parts of pages in columns."""

from __future__ import annotations

import cv2
import numpy as np

from pipeline.formats.drafts import Word
from pipeline.formats.pdf.ruled import Box
from pipeline.formats.scan.pictures import POINTS, Picture, ink

_LOWEST, _HIGHEST = 0.06, 0.3
"""Inches that a line of text is high."""
_NARROWEST = 0.25
"""Inches."""
_GAP = 0.12
"""Inches between letters and words of one line."""
_FULLEST, _EMPTIEST = 0.6, 0.08
"""The share of a line's box that is ink."""
_AROUND = 0.03
"""Inches of paper around a line that are read with it."""
_MOST = 60


def lines_left(picture: Picture, words: list[Word]) -> list[Box]:
    """Boxes, in points, of what looks like lines of text where no word was read."""
    dark = ink(picture)
    scale = picture.dpi / POINTS
    for word in words:
        rows = slice(max(0, int(word.top * scale) - 4), int(word.bottom * scale) + 5)
        dark[rows, max(0, int(word.left * scale) - 4) : int(word.right * scale) + 5] = 0
    gap, inch = max(3, int(_GAP * picture.dpi)), picture.dpi
    joined = cv2.morphologyEx(dark, cv2.MORPH_CLOSE, np.ones((5, gap), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    found: list[Box] = []
    for left, top, width, height, _ in stats[1:count].tolist():
        if not (_LOWEST * inch <= height <= _HIGHEST * inch and width >= max(_NARROWEST * inch, 1.5 * height)):
            continue
        share = float(np.count_nonzero(dark[top : top + height, left : left + width])) / (width * height)
        if _EMPTIEST <= share <= _FULLEST:
            around = _AROUND * inch
            box = (left - around, top - around, left + width + around, top + height + around)
            found.append((box[0] / scale, box[1] / scale, box[2] / scale, box[3] / scale))
    return found if len(found) <= _MOST else []
