"""Tables of a page by their rules: the cells between drawn lines, found through pdfplumber's functions for edges."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_THIN = 2.5
"""Points up to which a filled box is a line."""
_SHORTEST = 6.0
_TOLERANCE = 3.0
_FEWEST = 2
"""Lines across and lines down that a table has at least."""
_MOST = 20_000
"""Pieces of lines on a page beyond which it is a drawing."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom; y goes downwards."""


@dataclass(frozen=True, slots=True)
class RuledTable:
    """A table's cells, each a box of the page."""

    cells: tuple[Box, ...]

    @property
    def box(self) -> Box:
        lefts, tops, rights, bottoms = zip(*self.cells, strict=True)
        return min(lefts), min(tops), max(rights), max(bottoms)


def ruled_tables(page: Any) -> list[RuledTable]:
    """The tables of a page of pypdfium2 that have two cells or more, from its top to its bottom."""
    edges = list(_edges(page))
    across = sum(edge["orientation"] == "h" for edge in edges)
    if across < _FEWEST or len(edges) - across < _FEWEST or len(edges) > _MOST:
        return []
    from pdfplumber.table import cells_to_tables, edges_to_intersections, intersections_to_cells, merge_edges

    merged = merge_edges(edges, _TOLERANCE, _TOLERANCE, _TOLERANCE, _TOLERANCE)
    crossings = edges_to_intersections(merged, _TOLERANCE, _TOLERANCE)
    tables = cells_to_tables(intersections_to_cells(crossings))
    found = [RuledTable(tuple(cells)) for cells in tables if len(cells) > 1]
    return sorted(found, key=lambda table: table.box[1])


def _edges(page: Any) -> Iterator[dict[str, Any]]:
    """The straight lines that a page draws level or upright, as pdfplumber describes edges."""
    import pypdfium2.raw as pdfium

    for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=3):
        for start, end in _lines(pdfium, item):
            yield from _edge(*start, *end)


def _lines(pdfium: Any, item: Any) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """The straight pieces of a path, in points of the page with y upwards; of a thin filled box its middle line."""
    points: list[tuple[float, float]] = []
    pieces: list[tuple[tuple[float, float], tuple[float, float]]] = []
    start: tuple[float, float] | None = None
    at: tuple[float, float] | None = None
    x, y = ctypes.c_float(), ctypes.c_float()
    matrix = item.get_matrix()
    for index in range(min(pdfium.FPDFPath_CountSegments(item), _MOST)):
        segment = pdfium.FPDFPath_GetPathSegment(item, index)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        point = matrix.on_point(x.value, y.value)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        points.append(point)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            start = point
        elif kind == pdfium.FPDF_SEGMENT_LINETO and at is not None:
            pieces.append((at, point))
        at = point
        if pdfium.FPDFPathSegment_GetClose(segment) and start is not None:
            pieces.append((point, start))
    if not points:
        return
    lefts, bottoms = zip(*points, strict=True)
    width, height = max(lefts) - min(lefts), max(bottoms) - min(bottoms)
    if min(width, height) <= _THIN and max(width, height) >= _SHORTEST:
        across, up = (min(lefts) + max(lefts)) / 2, (min(bottoms) + max(bottoms)) / 2
        if width >= height:
            yield (min(lefts), up), (max(lefts), up)
        else:
            yield (across, min(bottoms)), (across, max(bottoms))
        return
    yield from pieces


def _edge(x0: float, y0: float, x1: float, y1: float) -> Iterator[dict[str, Any]]:
    left, right = sorted((x0, x1))
    top, bottom = sorted((-y0, -y1))
    if right - left >= _SHORTEST and bottom - top < 1:
        yield _described("h", left, right, top, top)
    elif bottom - top >= _SHORTEST and right - left < 1:
        yield _described("v", left, left, top, bottom)


def _described(orientation: str, left: float, right: float, top: float, bottom: float) -> dict[str, Any]:
    return {
        "orientation": orientation,
        "object_type": "line",
        "x0": left,
        "x1": right,
        "top": top,
        "bottom": bottom,
        "width": right - left,
        "height": bottom - top,
    }
