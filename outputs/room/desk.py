"""The desk of a reading room where people correct and hand in: who may, and what happens to the archive."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from msgspec import Struct, field

from outputs.corrections.deciding import carry
from outputs.database import open_for_writing
from outputs.room.access import Access
from outputs.room.batches import TakesIn
from outputs.settle import settle
from outputs.sqlite import Database

T = TypeVar("T")
_AGAIN = 30.0
"""Seconds after which it is tried again where that failed."""
_QUIET = 1.0
"""Seconds without another correction after which the archive is settled."""


class Desk(Struct):
    """What the editing pages need: ``access`` says who may, ``intake`` takes files where that can be done."""

    database: Path
    access: Access
    intake: TakesIn | None = None
    secure: bool = False
    """Whether the room is reached by TLS."""
    hosts: frozenset[str] | None = None
    """The names by which browsers may reach the room; None: any."""
    originals: Callable[[str, str], bytes | None] | None = None
    """The bytes of the file at a path, if it still has a SHA-256."""
    _changed: threading.Event = field(default_factory=threading.Event)

    def write(self, change: Callable[[Database], T], facts: bool = True) -> T:
        """Changes the archive on a connection of its own; where that changes ``facts``, it is settled soon after."""
        with closing(open_for_writing(self.database)) as database:
            done = change(database)
        if facts:
            self._changed.set()
        return done

    def open(self) -> None:
        """Begins to take files in, and to settle the archive after corrections, in threads."""
        if self.intake is not None:
            self.intake.open()
        threading.Thread(target=self._settle_after_changes, name="settling", daemon=True).start()

    def _settle_after_changes(self) -> None:
        while True:
            self._changed.wait()
            while self._changed.is_set():
                self._changed.clear()
                self._changed.wait(_QUIET)
            try:
                with closing(open_for_writing(self.database)) as database:
                    settle(database)
                    carry(database)
            except Exception as error:  # whatever it is: the next ones must be settled too
                print(f"{self.database}: the archive could not be settled ({error}); trying again", file=sys.stderr)
                time.sleep(_AGAIN)
                self._changed.set()
