"""Answers that take long, kept for as long as the archive stays as it is."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

from outputs.sqlite import Database

T = TypeVar("T")
_turn = Lock()
_MOST = 500
_answers: OrderedDict[Hashable, Any] = OrderedDict()


def cached(db: Database, what: Hashable, make: Callable[[], T]) -> T:
    """The result of ``make``, computed once for each ``what`` and state of the archive; it must not be changed.

    Of more than ``_MOST`` results those used last are kept.
    """
    key = (_state(db), what)
    with _turn:
        if key in _answers:
            _answers.move_to_end(key)
            known: T = _answers[key]
            return known
    made = make()
    with _turn:
        _answers[key] = made
        while len(_answers) > _MOST:
            _answers.popitem(last=False)
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
