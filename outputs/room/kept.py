"""Answers that take long, kept for as long as the archive stays as it is."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

from sqlite_utils import Database

T = TypeVar("T")
_turn = Lock()
_MOST = 500
_kept: OrderedDict[Hashable, Any] = OrderedDict()


def kept(db: Database, what: Hashable, make: Callable[[], T]) -> T:
    """What ``make`` gives, made once for each ``what`` and state of the archive. It must not be changed.

    Of more than ``_MOST`` answers those asked for last are kept.
    """
    key = (_state(db), what)
    with _turn:
        if key in _kept:
            _kept.move_to_end(key)
            known: T = _kept[key]
            return known
    made = make()
    with _turn:
        _kept[key] = made
        while len(_kept) > _MOST:
            _kept.popitem(last=False)
    return made


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
