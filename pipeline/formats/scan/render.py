"""The pictures of pages that files hold: pages of a PDF as they are drawn, and picture files of one or more pages."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from pipeline.formats.errors import UnreadableError, first_line
from pipeline.formats.scan.files import opened, refuse_size
from pipeline.formats.scan.pictures import DPI, PAPER_INCHES, POINTS, Picture, picture_of

_SMALLEST = 48
"""Pixels that a side of a picture has at least, if there is text on it."""
_SKEWED = 0.1
"""By how much the dots an inch across and down differ where they are told apart."""
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
            return _fit(page.render(scale=scale, rev_byteorder=True).to_numpy(), scale * POINTS / grown)
        finally:
            document.close()
    except (pypdfium2.PdfiumError, IndexError) as error:
        raise UnreadableError("damaged", f"a page cannot be drawn ({first_line(error)})") from None


def _of_image(data: bytes, number: int) -> Picture:
    with opened(data) as image:
        try:
            image.seek(number)
            refuse_size(image)
            return _of_pixels(_pixels(ImageOps.exif_transpose(image)), image.info.get("dpi"))
        except Image.DecompressionBombError:
            raise UnreadableError("too large", "the picture has too many pixels for a page of text") from None
        except (OSError, ValueError, SyntaxError, EOFError):
            raise UnreadableError("damaged", "the picture is damaged: find another copy") from None


def _of_pixels(pixels: NDArray[np.uint8], dpi: Any) -> Picture:
    """A picture whose dots an inch, across and down, may differ, as those of a fax do."""
    across, down = (float(one) if one else None for one in (dpi or (None, None)))
    if across and down and abs(across / down - 1) > _SKEWED:
        pixels = np.asarray(cv2.resize(pixels, None, fx=1, fy=across / down), dtype=np.uint8)
    return _fit(pixels, across)


def _fit(pixels: NDArray[np.uint8], dpi: float | None) -> Picture:
    if min(pixels.shape[:2]) < _SMALLEST:
        raise UnreadableError("no text", "the picture is too small for text")
    return picture_of(pixels, dpi)


def _pixels(image: Any) -> NDArray[np.uint8]:
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        image = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image.convert("RGBA"))
    if image.mode.startswith(("I", "F")):  # more than eight bits a pixel, which Pillow would cut and not scale
        levels = np.asarray(image, dtype=np.float32)
        return np.asarray(levels * (255 / max(float(levels.max()), 1e-6)), dtype=np.uint8)
    return np.asarray(image.convert("L" if image.mode in ("1", "L") else "RGB"), dtype=np.uint8)
