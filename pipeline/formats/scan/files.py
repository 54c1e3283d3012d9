"""Picture files as pages, one or more in each; what is said of them needs no OCR."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from PIL import Image

from pipeline.formats.drafts import PagePicture
from pipeline.formats.errors import UnreadableError

_LARGEST = 120_000_000
"""Pixels that a picture file may have, each unpacked to three bytes."""
_MOST_PAGES = 3000


def drafts(data: bytes) -> Iterator[PagePicture]:
    """The pages of a picture file. Raises UnreadableError where it cannot be opened."""
    with opened(data) as image:
        count = getattr(image, "n_frames", 1) if image.format == "TIFF" else 1  # others hold previews, films
    if count > _MOST_PAGES:
        raise UnreadableError("too large", f"it has more than {_MOST_PAGES} pages")
    for number in range(count):
        yield PagePicture(data, number, "not a document", "it is a picture; if it is a scan, {remedy}")


def opened(data: bytes) -> Any:
    """A picture file, before its pixels are unpacked; one too large for a page of text is refused."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of large pictures, whose size is looked at here
            image = Image.open(BytesIO(data))
    except Image.DecompressionBombError:
        raise UnreadableError("too large", "the picture has too many pixels for a page of text") from None
    except (OSError, ValueError, SyntaxError):
        raise UnreadableError("damaged", "the picture is damaged: find another copy") from None
    refuse_size(image)
    return image


def refuse_size(image: Any) -> None:
    """Raises UnreadableError where a picture has more pixels than a page of text needs."""
    if image.width * image.height > _LARGEST:
        size = f"{image.width} × {image.height}"
        raise UnreadableError("too large", f"the picture has {size} pixels: no page of text needs so many")
