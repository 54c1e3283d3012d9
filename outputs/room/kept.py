"""Answers that take long, kept for as long as the archive stays as it is."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Any, TypeVar

from sqlite_utils import Database

T = TypeVar("T")
_MOST = 200
_kept: dict[Hashable, Any] = {}


def kept(db: Database, what: Hashable, make: Callable[[], T]) -> T:
    """What ``make`` gives, made once for each ``what`` and state of the archive. It must not be changed."""
    key = (_state(db), what)
    if key not in _kept:
        if len(_kept) >= _MOST:
            _kept.clear()
        _kept[key] = make()
    found: T = _kept[key]
    return found


def _state(db: Database) -> Hashable:
    """The files of the archive with their times and sizes: whoever writes to it changes one of them."""
    path = db.execute("PRAGMA database_list").fetchone()[2]
    return path, *(_stamp(Path(path + ending)) for ending in ("", "-wal"))


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_mtime_ns, found.st_size
