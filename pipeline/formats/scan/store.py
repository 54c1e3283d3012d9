"""Pages that were read from pictures, kept so that none is read twice, whichever file it is in."""

from __future__ import annotations

import os
import zlib
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

import msgspec
import platformdirs

from pipeline.formats.scan.scanned import RecognisedPage

ELSEWHERE = "BAOCAO_CACHE"
"""The environment variable that names another folder for what is kept."""


_DECODER = msgspec.json.Decoder(RecognisedPage)


def usual_folder() -> Path:
    """Where pages are kept if nothing else is said."""
    named = os.environ.get(ELSEWHERE)
    return (Path(named) if named else platformdirs.user_cache_path("baocao")) / "pages"


class PageStore:
    """Pages by keys, each a small file in one of some folders: the first that can be written to."""

    def __init__(self, *folders: Path) -> None:
        self._folders = folders

    def get(self, key: str) -> RecognisedPage | None:
        """The page kept under a key; None where there is none, or where its file is damaged."""
        return next((page for folder in self._folders if (page := _read(_path(folder, key))) is not None), None)

    def put(self, key: str, page: RecognisedPage) -> None:
        """Keeps a page, if there is room; another process sees it whole or not at all."""
        packed = zlib.compress(msgspec.json.encode(page))
        for folder in self._folders:
            with suppress(OSError):
                _write(_path(folder, key), packed)
                return


def _path(folder: Path, key: str) -> Path:
    return folder / key[:2] / f"{key}.z"


def _read(path: Path) -> RecognisedPage | None:
    try:
        return _DECODER.decode(zlib.decompress(path.read_bytes()))
    except (OSError, zlib.error, msgspec.DecodeError):
        return None


def _write(path: Path, packed: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, delete=False) as stream:
        try:
            stream.write(packed)
            stream.close()
            os.replace(stream.name, path)
        except OSError:
            os.unlink(stream.name)
            raise
