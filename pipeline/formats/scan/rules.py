"""The drawn lines of a page: those of tables are kept as edges, and all are taken out before its letters are read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import cv2
import numpy as np

from pipeline.formats.pdf.ruled import Edge
from pipeline.formats.scan.pictures import POINTS, Grey, Picture, ink

_SHORTEST_ACROSS, _SHORTEST_DOWN = 0.7, 0.3
"""Inches that a line has at least; upright ones reach from line to line of a table."""
_THICKEST = 0.05
"""Inches."""
_BRIDGED = 0.012
"""Inches of a gap in a line that is none."""


def without_rules(picture: Picture) -> tuple[Picture, list[Edge]]:
    """The page without its drawn lines, and these as edges, in points."""
    dark = ink(picture)
    across = _long(dark, picture.dpi, _SHORTEST_ACROSS, True)
    down = _long(dark, picture.dpi, _SHORTEST_DOWN, False)
    edges = [*_edges(across, picture.dpi, True), *_edges(down, picture.dpi, False)]
    lines = cv2.dilate(cv2.bitwise_or(across, down), np.ones((3, 3), np.uint8))
    return replace(picture, grey=np.where(lines > 0, np.uint8(255), picture.grey)), edges


def _long(dark: Grey, dpi: float, inches: float, level: bool) -> Grey:
    """What of the ink lies in a straight line of some length, level or upright."""
    length, gap = int(inches * dpi), max(3, int(_BRIDGED * dpi))
    bridge = np.ones((1, gap) if level else (gap, 1), np.uint8)
    line = np.ones((1, length) if level else (length, 1), np.uint8)
    bridged = cv2.morphologyEx(dark, cv2.MORPH_CLOSE, bridge)
    found = cv2.bitwise_and(cv2.morphologyEx(bridged, cv2.MORPH_OPEN, line), bridged)
    kept = np.zeros_like(dark)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(found, connectivity=8)
    for number in range(1, count):
        left, top, width, height, _ = (int(value) for value in stats[number])
        if (height if level else width) <= _THICKEST * dpi:
            part = np.s_[top : top + height, left : left + width]
            kept[part][labels[part] == number] = 255
    return kept


def _edges(lines: Grey, dpi: float, level: bool) -> Iterator[Edge]:
    scale = POINTS / dpi
    count, _, stats, _ = cv2.connectedComponentsWithStats(lines, connectivity=8)
    for number in range(1, count):
        left, top, width, height, _ = (float(value) * scale for value in stats[number])
        if level:
            yield Edge(left, top + height / 2, left + width, top + height / 2)
        else:
            yield Edge(left + width / 2, top, left + width / 2, top + height)
