"""A picture of a page made fit to be read: black on white, level, at 300 dots an inch."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

cv2.setNumThreads(1)  # as for Tesseract: pages are read side by side
Grey = NDArray[np.uint8]

DPI = 300
"""Dots an inch at which pages are read."""
POINTS = 72
"""Points an inch."""
PAPER_INCHES = 8.27
"""How wide a page is taken to be where its picture does not say: A4."""
_WIDEST_INCHES = 17.0
"""No paper is wider: A2."""
_LEAST_DPI, _MOST_DPI = 70, 1200
"""Outside of these, what a picture says of its resolution is not believed."""
_LARGEST = 9_000
"""Pixels that a side of a picture that is read may have: A3 and more at 300 dots an inch."""
_LIGHT_AT = 8
"""How many times smaller the picture is made in which the light of the paper is looked for."""
_COLOURED = 60
"""How far apart the brightest and the darkest of a pixel's three colours are where it has one."""
_BRIGHT = 150
"""The brightness of what is parted from black; darker colours are read with it."""
_LEAST_COLOURED = 300
"""Pixels."""
_GRAIN = 2.0
"""How far the brightness of half of all pixels is from their neighbours' where a page has grain."""
_DARKEST_PAPER, _PALEST_INK = 190, 225
"""Brightness below which nothing is paper, and above which nothing is ink, where the light is even."""
_LEAST_DARK = 500
"""Pixels of ink on a page that is not blank."""
_STEEPEST = 6.0
"""Degrees up to which a page that lies askew is turned."""
_STEPS = (1.0, 0.2, 0.05)
_SKEW_HEIGHT = 1100
_LEVEL = 0.05


class Picture(Struct, frozen=True):
    """A page in grey, rows from its top, and its dots an inch."""

    grey: Grey
    dpi: float
    coloured: Grey | None = None
    """What is printed or written in colour, alone; None where the picture has no colours."""

    @property
    def width(self) -> float:
        """Points."""
        return float(self.grey.shape[1] / self.dpi * POINTS)

    @property
    def height(self) -> float:
        """Points."""
        return float(self.grey.shape[0] / self.dpi * POINTS)


def picture_of(pixels: NDArray[np.uint8], dpi: float | None) -> Picture:
    """A picture at 300 dots an inch of pixels that are grey or red, green and blue.

    What is printed in colour (stamps, signatures in blue ink) is parted from the rest: of each
    pixel the brightest of its three colours counts, which is dark only where black is.
    """
    grey = _extreme(pixels, cv2.max) if pixels.ndim == 3 else pixels
    coloured = _coloured(pixels, grey) if pixels.ndim == 3 else None
    height, width = grey.shape
    if dpi is not None and min(width, height) / dpi > _WIDEST_INCHES:
        dpi = None  # cameras write 72, whatever they took a picture of
    if dpi is None or not _LEAST_DPI <= dpi <= _MOST_DPI:
        dpi = min(width, height) / PAPER_INCHES
    scale = min(DPI / dpi, _LARGEST / max(width, height))
    if abs(scale - 1) > 0.02:
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        grey = np.asarray(cv2.resize(grey, None, fx=scale, fy=scale, interpolation=how), dtype=np.uint8)
        if coloured is not None:
            coloured = np.asarray(cv2.resize(coloured, None, fx=scale, fy=scale, interpolation=how), dtype=np.uint8)
        dpi *= scale
    return Picture(grey, dpi, coloured)


def _coloured(pixels: NDArray[np.uint8], brightest: Grey) -> Grey | None:
    """The pixels that have a colour, as dark as their darkest, on white; None where hardly any has."""
    darkest = _extreme(pixels, cv2.min)
    has_colour = (cv2.subtract(brightest, darkest) > _COLOURED) & (brightest >= _BRIGHT)
    if np.count_nonzero(has_colour) < _LEAST_COLOURED:
        return None
    return np.where(has_colour, darkest, np.uint8(255)).astype(np.uint8)


def _extreme(pixels: NDArray[np.uint8], which: Any) -> Grey:
    """Of each pixel the brightest of its colours, or the darkest; OpenCV takes an eighth of NumPy's time for it."""
    red, green, blue = cv2.split(pixels)[:3]
    return np.asarray(which(which(red, green), blue), dtype=np.uint8)


def lit_evenly(picture: Picture) -> Picture:
    """The same page on paper that is white everywhere, without the shade of a fold or of the scanner's lid."""
    grey = picture.grey
    small = cv2.resize(grey, None, fx=1 / _LIGHT_AT, fy=1 / _LIGHT_AT, interpolation=cv2.INTER_AREA)
    side = max(3, int(picture.dpi / _LIGHT_AT / 3) | 1)
    paper = cv2.dilate(small, np.ones((side, side), np.uint8))
    paper = cv2.medianBlur(paper, 21)
    paper = cv2.resize(paper, (grey.shape[1], grey.shape[0]), interpolation=cv2.INTER_LINEAR)
    return replace(picture, grey=np.asarray(cv2.divide(grey, np.maximum(paper, 1), scale=255), dtype=np.uint8))


def clean(picture: Picture) -> Picture:
    """The page without grain, its paper white and its ink as dark as it can be; to be lit evenly before."""
    grey = picture.grey
    smooth = np.asarray(cv2.medianBlur(grey, 3), dtype=np.uint8)
    grain = float(np.median(cv2.absdiff(grey, smooth)))
    if grain >= _GRAIN:
        grey = smooth
    dark = grey[grey < _DARKEST_PAPER]
    black = float(np.percentile(dark, 10)) if dark.size >= _LEAST_DARK else 0.0
    stretched = (np.arange(256) - black) * (255 / (_PALEST_INK - black))
    table = np.clip(stretched, 0, 255).astype(np.uint8)
    return replace(picture, grey=np.asarray(cv2.LUT(grey, table), dtype=np.uint8))


def ink(picture: Picture) -> Grey:
    """255 where there is ink, 0 where there is paper; to be cleaned before."""
    best, _ = cv2.threshold(picture.grey, 0, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    _, dark = cv2.threshold(picture.grey, min(best, _DARKEST_PAPER), 255, cv2.THRESH_BINARY_INV)
    return np.asarray(dark, dtype=np.uint8)


def outlines(mask: Grey) -> list[tuple[Any, tuple[int, int, int, int]]]:
    """The pieces of a mask, from its top: the outline of each, and its left, top, width and height."""
    shapes, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    boxes = [cv2.boundingRect(shape) for shape in shapes]
    pieces = [
        (shape, (int(x), int(y), int(width), int(height)))
        for shape, (x, y, width, height) in zip(shapes, boxes, strict=True)
    ]
    return pieces[::-1]


def skew(picture: Picture) -> float:
    """Degrees, clockwise, by which the lines of a page fall: the turn that parts dark rows from bright ones best."""
    scale = min(1.0, _SKEW_HEIGHT / picture.grey.shape[0])
    small = cv2.resize(ink(picture), None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    best, reach = 0.0, _STEEPEST
    for step in _STEPS:
        tried = np.arange(best - reach, best + reach + step / 2, step)
        best = float(max(tried, key=lambda angle: _contrast(small, float(angle))))
        reach = step
    return best


def _contrast(dark: Any, angle: float) -> float:
    rows = _turned(dark, angle, 0).sum(axis=1, dtype=np.float64)
    return float(np.square(np.diff(rows)).sum())


def turned(picture: Picture, angle: float) -> Picture:
    """The page turned back by an angle that ``skew`` gave."""
    if abs(angle) < _LEVEL:
        return picture
    coloured = None if picture.coloured is None else _turned(picture.coloured, angle, 255)
    return replace(picture, grey=_turned(picture.grey, angle, 255), coloured=coloured)


def quarter_turned(picture: Picture, quarters: int) -> Picture:
    """The page turned clockwise by quarters of a circle."""
    coloured = None if picture.coloured is None else np.ascontiguousarray(np.rot90(picture.coloured, -quarters))
    return replace(picture, grey=np.ascontiguousarray(np.rot90(picture.grey, -quarters)), coloured=coloured)


def _turned(grey: Any, angle: float, paper: int) -> Grey:
    height, width = grey.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    done = cv2.warpAffine(grey, matrix, (width, height), flags=cv2.INTER_LINEAR, borderValue=(paper,))
    return np.asarray(done, dtype=np.uint8)
