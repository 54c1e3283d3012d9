"""Pictures of scanned pages for the reading room: drawn on demand, by a process that a hostile file may end."""

from __future__ import annotations

import threading
from collections import OrderedDict
from multiprocessing import get_context

from pebble import ProcessPool

from pipeline.formats.errors import UnreadableError
from pipeline.formats.reading import page_picture
from pipeline.originals import original
from pipeline.workers import limit_memory

_SECONDS = 60
_WIDTH = 1100
"""Pixels that a picture is wide: enough to read it, and small."""
_QUALITY = 60
_MEMORY = 2 << 30
_MOST_KEPT = 32


class PagePictures:
    """Draws pages of the files that reports were read from; safe for use by several threads."""

    def __init__(self) -> None:
        self._pool: ProcessPool | None = None
        self._lock = threading.Lock()
        self._drawn: OrderedDict[tuple[object, ...], bytes] = OrderedDict()

    def __call__(self, path: str, sha256: str, page: int, quarters: int, degrees: float) -> bytes | None:
        """A page, from 1, as JPEG, turned as it was read; None where its file is gone or has changed."""
        asked = (path, sha256, page, quarters, degrees)
        with self._lock:
            if asked in self._drawn:
                return self._drawn[asked]
            if self._pool is None:
                context = get_context("spawn")
                self._pool = ProcessPool(max_workers=1, context=context, initializer=limit_memory, initargs=(_MEMORY,))
            promise = self._pool.schedule(draw, args=asked, timeout=_SECONDS)
        try:
            drawn: bytes | None = promise.result()
        except Exception:  # whatever a file does to who draws it, its page is not shown
            return None
        if drawn is not None:
            self._keep(asked, drawn)
        return drawn

    def _keep(self, asked: tuple[object, ...], drawn: bytes) -> None:
        with self._lock:
            self._drawn[asked] = drawn
            while len(self._drawn) > _MOST_KEPT:
                self._drawn.popitem(last=False)


def draw(path: str, sha256: str, page: int, quarters: int, degrees: float) -> bytes | None:
    """A page, from 1, of a file as JPEG; None where it is not there any more."""
    import cv2

    from pipeline.formats.scan.pictures import quarter_turned, turned
    from pipeline.formats.scan.render import rendered

    try:
        data = original(path, sha256)
        if data is None:
            return None
        wanted = page_picture(data, page)
        picture = turned(quarter_turned(rendered(wanted.data, wanted.number), quarters), degrees)
    except UnreadableError:
        return None
    scale = _WIDTH / picture.grey.shape[1]
    small = cv2.resize(picture.grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return bytes(cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])[1])
