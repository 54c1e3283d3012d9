"""Pictures of scanned pages for the reading room: drawn on demand, by a process that a hostile file may end."""

from __future__ import annotations

import threading
from concurrent.futures import TimeoutError as FutureTimeoutError
from functools import lru_cache
from multiprocessing import get_context

from pebble import ProcessExpired, ProcessPool

from pipeline.formats.errors import UnreadableError
from pipeline.formats.reading import page_picture
from pipeline.sources import load
from pipeline.verify import source_of

_SECONDS = 60
_WIDTH = 1100
"""Pixels that a picture is wide: enough to read it, and small."""
_QUALITY = 60


class PagePictures:
    """Draws pages of the files that reports were read from; safe for use by several threads."""

    def __init__(self) -> None:
        self._pool: ProcessPool | None = None
        self._lock = threading.Lock()
        self._drawn = lru_cache(maxsize=32)(self._draw)

    def __call__(self, path: str, sha256: str, page: int, quarters: int, degrees: float) -> bytes | None:
        """A page, from 1, as JPEG, turned as it was read; None where its file is gone or has changed."""
        return self._drawn(path, sha256, page, quarters, degrees)

    def _draw(self, *asked: object) -> bytes | None:
        with self._lock:
            if self._pool is None:
                self._pool = ProcessPool(max_workers=1, context=get_context("spawn"))
        try:
            drawn: bytes | None = self._pool.schedule(draw, args=asked, timeout=_SECONDS).result()
            return drawn
        except (FutureTimeoutError, ProcessExpired):
            return None


def draw(path: str, sha256: str, page: int, quarters: int, degrees: float) -> bytes | None:
    """A page, from 1, of a file as JPEG; None where it is not there any more."""
    import cv2

    from pipeline.formats.scan.pictures import quarter_turned, turned
    from pipeline.formats.scan.render import rendered

    try:
        file = load(source_of(path))
        if file.sha256 != sha256:
            return None
        wanted = page_picture(file.data, page)
        picture = turned(quarter_turned(rendered(wanted.data, wanted.number), quarters), degrees)
    except UnreadableError:
        return None
    scale = _WIDTH / picture.grey.shape[1]
    small = cv2.resize(picture.grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return bytes(cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])[1])
