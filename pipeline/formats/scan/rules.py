"""The drawn lines of a page: those of tables are kept as edges, and all are taken out before its letters are read."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
from msgspec.structs import replace

from pipeline.formats.pdf.ruled import Edge
from pipeline.formats.scan.pictures import POINTS, Grey, Picture, ink, outlines

_SHORTEST_ACROSS, _SHORTEST_DOWN = 0.7, 0.3
"""Inches that a line has at least."""
_SHORTEST_PIECE = (0.25, 0.2)
"""Inches of a piece, across and down, that lies on one line with such a one: print and scan break lines."""
_SHORTEST_BETWEEN = 0.12
"""Inches of an upright line that reaches from one level line to another, as the sides of a row's cells do."""
_TOUCHING = 0.015
"""Inches between the ends of lines that touch."""
_ONE_LINE, _MEETS, _LOST = 1.5, 4.0, 40.0
"""Points: how far apart pieces of one line lie, how far from an upright line one ends that meets it, and how long
the lost end of one is at most."""
_WAVERING = 2
"""Pixels by which a line strays from straight."""
_THICKEST = 0.05
"""Inches."""
_BRIDGED = 0.012
"""Inches of a gap in a line that is none."""


def without_rules(picture: Picture) -> tuple[Picture, list[Edge]]:
    """The page without its drawn lines, and these as edges, in points."""
    dark = ink(picture)
    flat, steep = _bridged(dark, picture.dpi, True), _bridged(dark, picture.dpi, False)
    across = _with_pieces(_long(flat, picture.dpi, _SHORTEST_ACROSS, True), flat, picture.dpi, True)
    down = _with_pieces(_long(steep, picture.dpi, _SHORTEST_DOWN, False), steep, picture.dpi, False)
    down = np.maximum(down, _between(steep, across, picture.dpi))
    level, upright = list(_edges(across, picture.dpi, True)), list(_edges(down, picture.dpi, False))
    edges = [*whole(level, upright), *map(_turned, whole(list(map(_turned, upright)), list(map(_turned, level))))]
    lines = cv2.dilate(np.maximum(across, down), np.ones((3, 3), np.uint8))
    return replace(picture, grey=np.where(lines > 0, np.uint8(255), picture.grey)), edges


def _bridged(dark: Grey, dpi: float, level: bool) -> Grey:
    """The ink with small gaps of lines closed, and as much wider as these stray."""
    gap = max(3, int(_BRIDGED * dpi))
    bridge = np.ones((1, gap) if level else (gap, 1), np.uint8)
    wavering = np.ones((3, 1) if level else (1, 3), np.uint8)
    return np.asarray(cv2.dilate(cv2.morphologyEx(dark, cv2.MORPH_CLOSE, bridge), wavering), dtype=np.uint8)


def _with_pieces(long: Grey, bridged: Grey, dpi: float, level: bool) -> Grey:
    """Lines with the shorter pieces that lie on one straight line with them."""
    lanes = np.asarray(long.any(axis=1 if level else 0))
    if not lanes.any():
        return long
    pieces = _long(bridged, dpi, _SHORTEST_PIECE[0 if level else 1], level)
    kept = []
    for shape, (left, top, width, height) in outlines(pieces):
        middle = top + height // 2 if level else left + width // 2
        if lanes[max(0, middle - _WAVERING) : middle + _WAVERING + 1].any():
            kept.append(shape)
    return np.maximum(long, _only(kept, pieces)).astype(np.uint8)


def _between(bridged: Grey, across: Grey, dpi: float) -> Grey:
    """Short upright lines that end at level lines above and below; letters stand free of both."""
    reach = max(2, int(_TOUCHING * dpi))
    short = _long(bridged, dpi, _SHORTEST_BETWEEN, False)
    kept = []
    for shape, (left, top, width, height) in outlines(short):
        ends = [across[max(0, end - reach) : end + reach, left : left + width] for end in (top, top + height)]
        if all(end.any() for end in ends):
            kept.append(shape)
    return _only(kept, short)


def _long(bridged: Grey, dpi: float, inches: float, level: bool) -> Grey:
    """What of the ink lies in a straight line of some length, level or upright."""
    length = int(inches * dpi)
    line = np.ones((1, length) if level else (length, 1), np.uint8)
    found = np.asarray(cv2.morphologyEx(bridged, cv2.MORPH_OPEN, line), dtype=np.uint8)
    thin = [shape for shape, box in outlines(found) if (box[3] if level else box[2]) <= _THICKEST * dpi]
    return _only(thin, found)


def _only(shapes: list[Grey], ink: Grey) -> Grey:
    """Of some ink, what lies within outlines."""
    inside = np.zeros_like(ink)
    cv2.drawContours(inside, shapes, -1, (255,), cv2.FILLED)
    return np.minimum(inside, ink).astype(np.uint8)


def _edges(lines: Grey, dpi: float, level: bool) -> Iterator[Edge]:
    scale = POINTS / dpi
    for _, box in outlines(lines):
        left, top, width, height = (side * scale for side in box)
        if level:
            yield Edge(left, top + height / 2, left + width, top + height / 2)
        else:
            yield Edge(left + width / 2, top, left + width / 2, top + height)


def whole(level: list[Edge], upright: list[Edge]) -> list[Edge]:
    """Level edges of which pieces were lost, put together as far as the upright ones that they must have reached.

    A gap whose ends both lie at upright lines is left: a cell over several rows leaves it.
    """
    lanes: list[list[Edge]] = []
    for edge in sorted(level, key=lambda edge: edge.top):
        if lanes and edge.top - lanes[-1][-1].top <= _ONE_LINE:
            lanes[-1].append(edge)
        else:
            lanes.append([edge])
    return [edge for lane in lanes for edge in _joined(sorted(lane, key=lambda edge: edge.left), upright)]


def _joined(lane: list[Edge], upright: list[Edge]) -> Iterator[Edge]:
    crossed = [one.left for one in upright if one.top - _MEETS <= lane[0].top <= one.bottom + _MEETS]
    before: Edge | None = None
    for edge in lane:
        if before is not None and not (_is_near(before.right, crossed) and _is_near(edge.left, crossed)):
            edge = Edge(before.left, before.top, max(before.right, edge.right), before.top)
        elif before is not None:
            yield _stretched(before, crossed)
        before = edge
    if before is not None:
        yield _stretched(before, crossed)


def _stretched(edge: Edge, crossed: list[float]) -> Edge:
    """An edge with its loose ends at the next upright line, if one is not far."""
    left = max((x for x in crossed if edge.left - _LOST <= x <= edge.left), default=edge.left)
    right = min((x for x in crossed if edge.right <= x <= edge.right + _LOST), default=edge.right)
    left = edge.left if _is_near(edge.left, crossed) else left
    return Edge(left, edge.top, edge.right if _is_near(edge.right, crossed) else right, edge.bottom)


def _is_near(x: float, crossed: list[float]) -> bool:
    return any(abs(x - other) <= _MEETS for other in crossed)


def _turned(edge: Edge) -> Edge:
    """The edge with across and down exchanged."""
    return Edge(edge.top, edge.left, edge.bottom, edge.right)
