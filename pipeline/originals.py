"""The files that reports were read from, as long as they are what was read."""

from __future__ import annotations

from pipeline.formats.errors import UnreadableError
from pipeline.sources import load
from pipeline.verify import source_of


def original(path: str, sha256: str) -> bytes | None:
    """The bytes of the file that a report's path names; None where it is gone or has changed."""
    try:
        file = load(source_of(path))
    except UnreadableError:
        return None
    return file.data if file.sha256 == sha256 else None
