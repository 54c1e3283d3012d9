"""The pictures of pages that files hold: pages of a PDF as they are drawn, and picture files of one or more pages."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from pipeline.formats.errors import UnreadableError, first_line
from pipeline.formats.scan.files import opened
from pipeline.formats.scan.pictures import DPI, PAPER_INCHES, POINTS, Picture, picture_of

_NARROWEST = 400
"""Points: a narrower page is one of A4 whose scanner mistook its dots an inch."""
_LONGEST_SIDE = 9_000
"""Pixels to which a side of a PDF's page is drawn at most: a poster is drawn with fewer dots an inch."""


def rendered(data: bytes, number: int) -> Picture:
    """A page as a picture to be read. Raises UnreadableError where it cannot be drawn."""
    return _of_pdf(data, number) if b"%PDF-" in data[:1024] else _of_image(data, number)


def _of_pdf(data: bytes, number: int) -> Picture:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
        try:
            page = document[number]
            short, long = sorted(page.get_size())
            grown = max(1.0, PAPER_INCHES * POINTS / short) if short < _NARROWEST else 1.0
            scale = min(DPI / POINTS * grown, _LONGEST_SIDE / long)
            return picture_of(page.render(scale=scale, rev_byteorder=True).to_numpy(), scale * POINTS / grown)
        finally:
            document.close()
    except (pypdfium2.PdfiumError, IndexError) as error:
        raise UnreadableError("damaged", f"a page cannot be drawn ({first_line(error)})") from None


def _of_image(data: bytes, number: int) -> Picture:
    with opened(data) as image:
        try:
            image.seek(number)
            upright = ImageOps.exif_transpose(image)
            dpi = image.info.get("dpi", (None,))[0]
            return picture_of(_pixels(upright), float(dpi) if dpi else None)
        except (OSError, ValueError, SyntaxError, EOFError):
            raise UnreadableError("damaged", "the picture is damaged: find another copy") from None


def _pixels(image: Any) -> NDArray[np.uint8]:
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        image = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image.convert("RGBA"))
    grey = image.mode in ("1", "L", "I;16", "I", "F")
    return np.asarray(image.convert("L" if grey else "RGB"), dtype=np.uint8)
