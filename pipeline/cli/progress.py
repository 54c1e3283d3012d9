"""How far the reading of many files came, while it goes on and when it is interrupted."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from pipeline.workers import FileResult

_INTERRUPTED = 130
"""The exit status of what was ended by Ctrl-C, as shells have it."""


class Progress:
    """Counts of files, and a bar on the terminal's error stream, silent where it is a file; a context."""

    def __enter__(self) -> Progress:
        self._refused = self._done = 0
        self._total: int | None = None
        self._bar = _Bar() if sys.stderr.isatty() else None
        return self

    def __exit__(self, *_: object) -> None:
        self._stop()

    def _stop(self) -> None:
        if self._bar is not None:
            self._bar.stop()

    @contextmanager
    def telling_what_is_kept(self) -> Iterator[None]:
        """Where the user ends it by Ctrl-C, says how far it came."""
        try:
            yield
        except KeyboardInterrupt:
            self._stop()
            of = f" of {self._total}" if self._total is not None else ""
            click.echo(
                f"\ninterrupted: {self._done}{of} files are done, and what was read of them is kept; "
                "run the same command again to go on",
                err=True,
            )
            sys.exit(_INTERRUPTED)

    def start(self, total: int | None) -> None:
        self._total = total
        if self._bar is not None:
            self._bar.start(total)

    def pages(self, known: int, done: int) -> None:
        """Pictures of pages so far, and those that are read; they are shown once there are some."""
        if known and self._bar is not None:
            self._bar.pages(known, done)

    def step(self, result: FileResult, outcome: str) -> None:
        self._done += 1
        self._refused += result.outcome is not None
        if self._bar is not None:
            self._bar.step(self._refused)


class _Bar:
    """The bar, with counts and rate; rich is imported for a terminal alone, for that takes as long as a report."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Bar

        self._pages: Any = None
        self._bar = Bar(
            TextColumn("đọc báo cáo"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TextColumn("{task.fields[refused]}"),
            TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._bar.start()

    def stop(self) -> None:
        self._bar.stop()

    def start(self, total: int | None) -> None:
        self._task = self._bar.add_task("", total=total, rate="", refused="")

    def pages(self, known: int, done: int) -> None:
        if self._pages is None:
            self._pages = self._bar.add_task("", total=known, rate="trang quét", refused="")
        self._bar.update(self._pages, total=known, completed=done)

    def step(self, refused: int) -> None:
        task = self._bar.tasks[self._task]
        rate = f"{task.completed / task.elapsed:.1f}/s" if task.elapsed else ""
        told = f"{refused} không đọc được" if refused else ""
        self._bar.update(self._task, advance=1, rate=rate, refused=told)
