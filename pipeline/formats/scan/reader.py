"""Reading pages: each is looked for among those that are kept, else rendered, recognised and kept."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.formats.errors import UnreadableError
from pipeline.formats.scan.models import REMEDY, fingerprint, folder
from pipeline.formats.scan.scanned import RecognisedPage
from pipeline.formats.scan.store import PageStore

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from pipeline.formats.scan.engine import Engine

VERSION = "8"
"""Changes whenever the same picture may be read differently."""


@lru_cache(maxsize=2)
def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def key_of(data: bytes, number: int) -> str:
    """The key of page ``number`` of a file, read by this version with the model that is there."""
    return _key(_digest(data), str(number))


def read_page(data: bytes, number: int, store: PageStore) -> RecognisedPage:
    """A page of a file, kept in the store under the file's key and under that of its pixels.

    Raises UnreadableError where the page cannot be drawn or no OCR is installed.
    """
    own = key_of(data, number)
    kept = store.get(own)
    if kept is None:
        from pipeline.formats.scan.recognise import recognised
        from pipeline.formats.scan.render import rendered

        picture = rendered(data, number)
        same = _key(_pixels(picture.grey), _pixels(picture.coloured), str(round(picture.dpi)))
        kept = store.get(same)
        if kept is None:
            kept = recognised(picture, _engine(_folder()))
            store.put(same, kept)
        store.put(own, kept)
    return kept


def _key(*parts: str) -> str:
    return hashlib.sha256("\n".join([VERSION, fingerprint(_folder()), *parts]).encode()).hexdigest()


def _pixels(picture: NDArray[np.uint8] | None) -> str:
    return "" if picture is None else f"{picture.shape} {hashlib.sha256(picture.tobytes()).hexdigest()}"


def _folder() -> Path:
    found = folder()
    if found is None:
        raise UnreadableError("scanned", REMEDY)
    return found


@lru_cache(maxsize=1)
def _engine(models: Path) -> Engine:
    from pipeline.formats.scan.engine import Engine

    return Engine(models)
