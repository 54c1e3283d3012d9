"""Tables of a page by their rules: the cells between drawn lines, found through pdfplumber's functions for edges."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

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


class RuledTable(Struct, frozen=True):
    """A table's cells, each a box of the page."""

    cells: tuple[Box, ...]

    @property
    def box(self) -> Box:
        lefts, tops, rights, bottoms = zip(*self.cells, strict=True)
        return min(lefts), min(tops), max(rights), max(bottoms)


class Edge(Struct, frozen=True):
    """A straight line, level or upright, in points; y goes downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def level(self) -> bool:
        return self.right - self.left > self.bottom - self.top

    def described(self) -> dict[str, Any]:
        """The edge as pdfplumber describes edges."""
        return {
            "orientation": "h" if self.level else "v",
            "object_type": "line",
            "x0": self.left,
            "x1": self.right,
            "top": self.top,
            "bottom": self.bottom,
            "width": self.right - self.left,
            "height": self.bottom - self.top,
        }


def tables_of(edges: list[Edge], tolerance: float = _TOLERANCE) -> list[RuledTable]:
    """The tables of two cells or more that lines make, from the top; those within ``tolerance`` points are one."""
    across = sum(edge.level for edge in edges)
    if across < _FEWEST or len(edges) - across < _FEWEST or len(edges) > _MOST:
        return []
    from pdfplumber.table import cells_to_tables, edges_to_intersections, intersections_to_cells, merge_edges

    described = [edge.described() for edge in edges]
    merged = merge_edges(described, tolerance, tolerance, tolerance, tolerance)
    crossings = edges_to_intersections(merged, tolerance, tolerance)
    tables = cells_to_tables(intersections_to_cells(crossings))
    found = [RuledTable(tuple(cells)) for cells in tables if len(cells) > 1]
    return sorted(found, key=lambda table: table.box[1])


def ruled_tables(page: Any) -> list[RuledTable]:
    """The tables of a page of pypdfium2, from its top to its bottom."""
    return tables_of(list(_edges(page)))


def _edges(page: Any) -> Iterator[Edge]:
    """The straight lines that a page draws level or upright."""
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


def _edge(x0: float, y0: float, x1: float, y1: float) -> Iterator[Edge]:
    left, right = sorted((x0, x1))
    top, bottom = sorted((-y0, -y1))
    if right - left >= _SHORTEST and bottom - top < 1:
        yield Edge(left, top, right, top)
    elif bottom - top >= _SHORTEST and right - left < 1:
        yield Edge(left, top, left, bottom)
