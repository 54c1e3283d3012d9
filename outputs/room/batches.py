"""Files handed in together, and what became of each."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, Protocol

from msgspec import Struct

State = Literal["waiting", "reading", "read", "refused"]


class HandedIn(Struct, frozen=True):
    """A file as it came in: the name that its owner gave it, where its bytes lie, and their SHA-256."""

    name: str
    path: Path
    sha256: str


class Item(Struct):
    """A file of a batch: its name, where it is kept, and how far it is."""

    name: str
    path: Path
    state: State = "waiting"
    outcome: str = ""
    """``added``, ``unchanged`` …, or the short kind of what was wrong."""
    reason: str = ""
    """What was wrong, or what of it could not be read."""
    report: str | None = None
    """The path by which the archive knows it, where it was read."""
    members: int = 0
    """How many files it held, where it is an archive."""

    def end(self, outcome: str, reason: str, read: bool = False, report: str | None = None) -> None:
        """Notes how it ended."""
        self.outcome, self.reason, self.report = outcome, reason, report if read else None
        self.state = "read" if read or outcome == "archive" else "refused"


class Batch(Struct):
    """Files that one person handed in together."""

    key: str
    who: str
    items: list[Item]

    @property
    def done(self) -> int:
        """How many files have ended."""
        return sum(item.state in ("read", "refused") for item in self.items)


class TakesIn(Protocol):
    """What keeps files that are handed in and has them read."""

    folder: Path
    incoming: Path

    def open(self) -> None: ...

    def take(self, files: list[HandedIn], who: str, batch: str | None = None) -> Batch: ...

    def batch(self, key: str) -> Batch | None: ...
