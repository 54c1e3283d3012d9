"""Checking a database against the files that it was made from."""

from __future__ import annotations

from collections.abc import Iterator

from outputs.sqlite import Database
from pipeline.formats.errors import UnreadableError
from pipeline.sources import Source, load, on_disk


def changed_files(database: Database) -> Iterator[str]:
    """Reports whose file is gone, or has other bytes than were read, a sentence each."""
    for path, sha256 in database.execute("SELECT path, sha256 FROM reports ORDER BY path").fetchall():
        try:
            now = load(source_of(path)).sha256
        except UnreadableError as error:
            yield f"{path}: {error}"
            continue
        if now != sha256:
            yield f"{path}: the file has changed since it was read; ingest it again"


def source_of(full_path: str) -> Source:
    """The file, or the member of an archive, that a report's path names."""
    path = on_disk(full_path)
    if path.exists():
        return Source(path)
    archive = next((parent for parent in path.parents if parent.is_file()), None)
    if archive is None:
        return Source(path)
    inside = full_path.removeprefix(f"{archive}/")
    return Source(archive, tuple(_members(inside)))


def _members(inside: str) -> Iterator[str]:
    """The names on the way through archives in archives."""
    while (end := inside.lower().find(".zip/")) >= 0:
        yield inside[: end + 4]
        inside = inside[end + 5 :]
    yield inside
