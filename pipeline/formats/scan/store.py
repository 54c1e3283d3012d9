"""Pages that were read from pictures, kept so that none is read twice, whichever file it is in."""

from __future__ import annotations

import json
import os
import zlib
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from tempfile import NamedTemporaryFile

import platformdirs

from pipeline.formats.drafts import Word
from pipeline.formats.scan.scanned import ScannedPage, Turn

ELSEWHERE = "BAOCAO_CACHE"
"""The environment variable that names another folder for what is kept."""


def usual_folder() -> Path:
    """Where pages are kept if nothing else is said."""
    named = os.environ.get(ELSEWHERE)
    return (Path(named) if named else platformdirs.user_cache_path("baocao")) / "pages"


class PageStore:
    """Pages by keys, each a small file in a folder; a folder that cannot be used keeps nothing."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> ScannedPage | None:
        """The page kept under a key; None where there is none, or where its file is damaged."""
        try:
            kept = json.loads(zlib.decompress(self._path(key).read_bytes()))
            return ScannedPage(
                kept["width"],
                kept["height"],
                Turn(**kept["turn"]),
                [Word(**word) for word in kept["words"]],
                [[(left, top, right, bottom) for left, top, right, bottom in table] for table in kept["tables"]],
                kept["marks"],
            )
        except (OSError, ValueError, KeyError, TypeError, zlib.error):
            return None

    def put(self, key: str, page: ScannedPage) -> None:
        """Keeps a page; another process sees it whole or not at all."""
        path = self._path(key)
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(dir=path.parent, delete=False) as stream:
                stream.write(zlib.compress(json.dumps(asdict(page), separators=(",", ":")).encode()))
            os.replace(stream.name, path)

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / f"{key}.z"
