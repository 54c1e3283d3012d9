"""Folders under watch: what appears or changes in them is read as soon as it is written whole."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from logging.handlers import RotatingFileHandler
from pathlib import Path
from threading import Event

from msgspec import Struct

from corpora.errors import BaocaoError
from pipeline.ingest import Options, ingest
from pipeline.intake import originals_of
from pipeline.sources import is_read_in_folders
from pipeline.workers import FileResult

LOG = logging.getLogger("baocao.watch")
_FORMAT = "%(asctime)s %(levelname)s %(message)s"
_LARGEST_LOG = 5 << 20
_OLD_LOGS = 3
_TICK = 500
"""Milliseconds between two looks at what is waiting."""
_LATER = 60.0
"""Seconds after which files are tried again that could not be read because something else had them."""
_FOR_NOW = ("in use", "no permission", "missing")
"""Outcomes that may be other ones soon."""


def log_to(path: Path | None) -> None:
    """Writes the log to a file, of which the last parts are kept, or to the error stream."""
    handler = (
        RotatingFileHandler(path, maxBytes=_LARGEST_LOG, backupCount=_OLD_LOGS, encoding="utf-8")
        if path
        else logging.StreamHandler()
    )
    handler.setFormatter(logging.Formatter(_FORMAT))
    LOG.addHandler(handler)
    LOG.setLevel(logging.INFO)
    LOG.propagate = False


class WatchError(BaocaoError):
    """A folder that cannot be watched; the message names it and says what to do."""


class _Seen(Struct):
    """A file as it was seen last, and since when it is so."""

    stamp: tuple[int, int]
    since: float


class Waiting:
    """Files that were written to, until nothing was written to them for some seconds."""

    def __init__(self, quiet: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._quiet, self._clock = quiet, clock
        self._seen: dict[Path, _Seen] = {}

    def note(self, paths: Iterable[Path], later: float = 0.0) -> None:
        """Waits for files to be whole, and ``later`` seconds more."""
        for path in paths:
            if (stamp := _stamp(path)) is not None:
                self._seen[path] = _Seen(stamp, self._clock() + later)

    def whole(self) -> list[Path]:
        """The files that are written whole, which are waited for no more."""
        now, done = self._clock(), []
        for path, seen in list(self._seen.items()):
            stamp = _stamp(path)
            if stamp is None:
                del self._seen[path]
            elif stamp != seen.stamp:
                self._seen[path] = _Seen(stamp, now)
            elif now - seen.since >= self._quiet:
                del self._seen[path]
                done.append(path)
        return sorted(done)


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


class Watch(Struct, frozen=True):
    """Folders to watch, the database to read into, and how.

    ``quiet`` is for how many seconds a file must not change to be whole; ``polling`` looks at every
    file again and again, for folders of other machines, which do not tell of changes.
    """

    folders: tuple[Path, ...]
    database: Path
    options: Options
    quiet: float = 2.0
    polling: bool = False

    def run(self, stop: Event) -> None:
        """Reads what is there and then what comes, until ``stop``. Raises WatchError where a folder is not there."""
        for folder in self.folders:
            if not folder.is_dir():
                raise WatchError(f"{folder}: no such folder to watch; make it first")
        while not stop.is_set():
            self._watch(stop)
            if not stop.is_set():
                LOG.warning("a folder is gone; waiting until it is there again")
                while not stop.wait(5) and not self._all_there():
                    pass

    def _all_there(self) -> bool:
        return all(folder.is_dir() for folder in self.folders)

    def _watch(self, stop: Event) -> None:
        """Reads what comes, until a folder is gone or the end."""
        waiting = Waiting(self.quiet)
        with closing(self._changes(stop)) as changes:
            next(changes, None)  # from now on nothing is missed
            LOG.info("watching %s", ", ".join(map(str, self.folders)))
            self._read([str(folder) for folder in self.folders], waiting, stop)
            for changed in changes:
                waiting.note(path for path in _files(changed) if self._is_of_interest(path))
                if whole := waiting.whole():
                    self._read([str(path) for path in whole], waiting, stop)
                if not self._all_there():
                    return

    def _changes(self, stop: Event) -> Generator[set[Path], None, None]:
        try:
            from watchfiles import Change, watch
        except ImportError:
            raise WatchError("watching needs watchfiles: install baocao[watch]") from None
        found = watch(
            *self.folders,
            watch_filter=None,
            debounce=_TICK,
            rust_timeout=_TICK,
            yield_on_timeout=True,
            stop_event=stop,
            raise_interrupt=False,
            force_polling=self.polling or None,
            ignore_permission_denied=True,
        )
        for changes in found:
            for change, path in sorted(changes):
                if change is Change.deleted and is_read_in_folders(Path(path)):
                    LOG.info("gone: %s; what was read of it stays", path)
            yield {Path(path) for change, path in changes if change is not Change.deleted}

    def _is_of_interest(self, path: Path) -> bool:
        """Whether a folder's file is one to read; not in hidden folders, nor what was handed in elsewhere."""
        folder = next((folder for folder in self.folders if path.is_relative_to(folder)), path)
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        return not hidden and is_read_in_folders(path) and originals_of(self.database) not in path.parents

    def _read(self, paths: list[str], waiting: Waiting, stop: Event) -> None:
        """Reads files and says how each ended; those that could not be read for now are tried again later."""
        again: list[Path] = []

        def tell(result: FileResult, outcome: str) -> None:
            if result.outcome in _FOR_NOW:
                again.append(result.source.path)
            if result.outcome:
                LOG.warning("not read (%s): %s: %s", outcome, result.source, result.reason)
            elif outcome not in ("unchanged", "duplicate"):
                LOG.info("%s: %s%s", outcome, result.source, f" (without {result.lost})" if result.lost else "")
            if stop.is_set():
                raise KeyboardInterrupt

        try:
            ingest(paths, self.database, self.options, on_result=tell)
        except KeyboardInterrupt:
            LOG.info("ended while reading; what was read is kept, and the rest is read next time")
            stop.set()
        except BaocaoError as error:
            LOG.error("%s", error)
            again = [Path(path) for path in paths]
        waiting.note((path for path in _files(again) if self._is_of_interest(path)), _LATER)


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files, and those in folders that came as a whole."""
    for path in paths:
        if path.is_dir():
            for folder, _, names in os.walk(path):
                yield from (Path(folder, name) for name in names)
        else:
            yield path
