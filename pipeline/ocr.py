"""Pictures of pages while a file is read: what is kept of them is used, what is not yet read is asked for."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from msgspec import Struct

from pipeline.formats.drafts import PagePicture
from pipeline.formats.errors import UnreadableError
from pipeline.formats.reading import Pictures
from pipeline.formats.scan.models import REMEDY, missing
from pipeline.formats.scan.reader import key_of, read_page
from pipeline.formats.scan.scanned import RecognisedPage, Turn
from pipeline.formats.scan.store import PageStore, usual_folder

MODES = ("auto", "off", "force")
"""Whether pages without good text are read as pictures, none is, or all pages of PDF files are."""


class Page(Struct, frozen=True):
    """A page to be read: page ``number``, from 0, of what lies at ``path``, and the key under which it is kept."""

    path: str
    number: int
    key: str


class Asked:
    """What to do with the pictures of pages of one file; those that are ``wanted`` are collected.

    ``asked`` are those that were read for it, by key, each with what went wrong; None where the
    file is looked at for the first time.
    """

    def __init__(self, mode: str, asked: Mapping[str, str | None] | None) -> None:
        self._asked = asked
        self._laid_out: dict[int, str] = {}
        self.wanted: list[Page] = []
        if mode == "off":
            self.how = Pictures()
        elif _missing():
            self.how = Pictures(remedy=REMEDY)
        else:
            self.how = Pictures(self._read, mode == "force")

    def _read(self, picture: PagePicture) -> RecognisedPage:
        key = key_of(picture.data, picture.number)
        kept = _store().get(key)
        if kept is not None:
            return kept
        if self._asked is not None:
            raise UnreadableError("unread", self._asked.get(key) or "what was read of it was not kept: make room")
        self.wanted.append(Page(self._path(picture.data), picture.number, key))
        return RecognisedPage(0, 0, Turn(), [])

    def _path(self, data: bytes) -> str:
        """A temporary file with what holds the pages, for the processes that read them."""
        if id(data) not in self._laid_out:
            with tempfile.NamedTemporaryFile(delete=False) as stream:
                stream.write(data)
            self._laid_out[id(data)] = stream.name
        return self._laid_out[id(data)]


def reading_now() -> Pictures:
    """Reads pictures of pages at once, in this process, if OCR is installed."""
    if _missing():
        return Pictures(remedy=REMEDY)
    store = PageStore(usual_folder())
    return Pictures(lambda picture: read_page(picture.data, picture.number, store))


def keep(page: Page) -> None:
    """Reads a page and keeps it. Raises UnreadableError where it cannot be read."""
    read_page(Path(page.path).read_bytes(), page.number, _store())


@lru_cache(maxsize=1)
def _missing() -> tuple[str, ...]:
    return tuple(missing())


def _store() -> PageStore:
    """Where pages are kept; where that cannot be written to, among this run's temporary files."""
    return PageStore(usual_folder(), Path(tempfile.gettempdir(), "pages"))
