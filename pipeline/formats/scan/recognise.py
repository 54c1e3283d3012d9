"""What stands on a picture of a page: its words and its tables."""

from __future__ import annotations

from msgspec.structs import replace

from pipeline.formats.pdf.ruled import Box, tables_of
from pipeline.formats.scan.again import Area, read_again
from pipeline.formats.scan.by_hand import printed_in_colour, written_by_hand
from pipeline.formats.scan.engine import Engine
from pipeline.formats.scan.lines import lines_in_cells, lines_of_ink
from pipeline.formats.scan.pictures import POINTS, Picture, clean, lit_evenly, quarter_turned, skew, turned
from pipeline.formats.scan.rules import without_rules
from pipeline.formats.scan.scanned import RecognisedPage, Turn, sureness
from pipeline.formats.scan.specks import without_specks

_WITHIN = 1.0
"""Points by which a cell is read smaller than its rules are apart."""
_JOINED = 6.0
"""Points between the ends of two lines that meet."""
_INK, _LEAST_INK = 128, 40
"""How dark ink is, and how many pixels of it a cell has that holds more than specks."""
_UPRIGHT_SURE = 0.7
"""As sure as this is Tesseract of a page that stands upright."""
_LEGIBLE = 0.6
"""As sure as this Tesseract is of what is text at all."""
_LONG = 4
"""Letters of a word that is wider than high."""


def recognised(picture: Picture, engine: Engine) -> RecognisedPage:
    """The page as it is read upright: as it lies, or turned where it reads badly so.

    It has no words where hardly any is legible: it is a photograph, or blank.
    """
    page = _upright(picture, engine)
    return page if _sureness(page) >= _LEGIBLE else replace(page, words=[], tables=[])


def _upright(picture: Picture, engine: Engine) -> RecognisedPage:
    page = _read(picture, engine, 0)
    if _sureness(page) >= _UPRIGHT_SURE:
        return page
    quarters = engine.quarters(clean(lit_evenly(picture)))
    if quarters:
        other = _read(quarter_turned(picture, quarters), engine, quarters)
        page = max(page, other, key=_sureness)
    return page


def _sureness(page: RecognisedPage) -> float:
    """How sure Tesseract is of a page's words, the longer ones above all; 0 where it has none, or they lie."""
    long = [word for word in page.words if len(word.text) >= _LONG]
    on_its_side = sum(word.right - word.left < word.bottom - word.top for word in long)
    return sureness(page.words) if on_its_side <= len(long) / 2 else 0.0


def _read(picture: Picture, engine: Engine, quarters: int) -> RecognisedPage:
    lit = clean(lit_evenly(picture))
    degrees = skew(lit)
    bare, edges = without_rules(turned(lit, degrees))
    tables = tables_of(edges, _JOINED)
    cells = [inner for table in tables for cell in table.cells if _has_ink(bare, inner := _narrowed(cell))]
    outside = _without(bare, [table.box for table in tables])
    areas = [Area(lines_of_ink(outside), engine.page(outside))]
    for lines, words in zip(lines_in_cells(bare, cells), engine.boxes(bare, cells), strict=True):
        areas.append(Area(lines, words))
    words = without_specks(read_again(bare, areas, engine))
    coloured = printed_in_colour(bare, engine)
    marks = written_by_hand(bare, words, coloured)
    words += coloured
    turn = Turn(quarters, round(degrees, 2))
    return RecognisedPage(bare.width, bare.height, turn, words, [list(table.cells) for table in tables], marks)


def _narrowed(box: Box) -> Box:
    left, top, right, bottom = box
    return left + _WITHIN, top + _WITHIN, right - _WITHIN, bottom - _WITHIN


def _has_ink(picture: Picture, box: Box) -> bool:
    left, top, right, bottom = (int(side * picture.dpi / POINTS) for side in box)
    return int((picture.grey[top:bottom, left:right] < _INK).sum()) >= _LEAST_INK


def _without(picture: Picture, boxes: list[Box]) -> Picture:
    """The page with white paper in place of some boxes."""
    grey = picture.grey.copy()
    scale = picture.dpi / POINTS
    for left, top, right, bottom in boxes:
        grey[int(top * scale) : int(bottom * scale) + 1, int(left * scale) : int(right * scale) + 1] = 255
    return replace(picture, grey=grey)
