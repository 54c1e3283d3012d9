"""Processes that read files, each file within limits of time and memory.

A file that takes too long or too much, or that ends the process that reads it, is refused;
the files after it are read by a fresh process. Results come in the order of the files.
"""

from __future__ import annotations

import os
import tempfile
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass, field, replace
from multiprocessing import get_context
from tempfile import TemporaryDirectory
from typing import Any

from pebble import ProcessExpired, ProcessPool

from extractors.reading import prepare, read, version_with
from extractors.records import Findings, Report
from pipeline.formats import office
from pipeline.formats.errors import UnreadableError
from pipeline.formats.reading import read_bytes
from pipeline.sources import Source, load

_WINDOW = 8
"""How many files a worker may be ahead of the writer: enough to keep it busy, few enough for memory."""

_OFFICE_SHARE = 0.6
"""The share of a file's time that LibreOffice may take, so that there is some left to do without it."""

_office_seconds = office.TIME_LIMIT


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost: seconds by the clock, and bytes of memory beyond what a process has at its start."""

    seconds: float = 300
    memory: int = 2 << 30


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """How files are to be read."""

    known: frozenset[str] = frozenset()
    """SHA-256 of files that need not be read."""
    limits: Limits = field(default_factory=Limits)
    tagger: str = "none"
    shards: str | None = None
    """The folder that results are written to, where they are not to come back."""


_options = ReadingOptions()


@dataclass(frozen=True, slots=True)
class FileResult:
    """What a worker made of one file: findings, or nothing to do, or why it could not be read."""

    source: Source
    sha256: str | None = None
    format: str | None = None
    lost: str | None = None
    report: Report | None = None
    findings: Findings | None = None
    version: str | None = None
    """The version of the extractors that found them."""
    outcome: str | None = None
    reason: str | None = None

    def without_content(self) -> FileResult:
        """How the file ended, without what it holds."""
        return replace(self, report=None, findings=None)


class Readers:
    """Processes that read files; to be used as a context, which ends them."""

    def __init__(self, options: ReadingOptions, jobs: int, method: str | None = None) -> None:
        """``method`` is how processes are started; by default forked, so that they share what is loaded."""
        method = method or ("fork" if hasattr(os, "fork") else "spawn")
        if method == "fork":
            prepare(options.tagger)
        self._limits = options.limits
        self._scratch = TemporaryDirectory(prefix="baocao-", ignore_cleanup_errors=True)
        self._pool = ProcessPool(
            max_workers=jobs,
            context=get_context(method),
            initializer=_start,
            initargs=(options, self._scratch.name),
        )

    def __enter__(self) -> Readers:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()
        self._scratch.cleanup()

    def schedule(self, source: Source) -> Any:
        """A promise of what reading the file gives, for ``result``."""
        return self._pool.schedule(read_source, args=(source,), timeout=self._limits.seconds)

    def result(self, source: Source, promise: Any) -> FileResult:
        """What reading the file gave, or why it was given up."""
        try:
            result: FileResult = promise.result()
            return result
        except FutureTimeoutError:
            limit = self._limits.seconds
            reason = f"reading it took more than {limit:g} seconds (too large or hostile): see --timeout"
            return FileResult(source, outcome="too slow", reason=reason)
        except ProcessExpired:
            return FileResult(source, outcome="crashed", reason=CRASHED)


CRASHED = "reading it ended the process (too large or hostile)"


def read_sources(sources: Iterable[Source], options: ReadingOptions, jobs: int) -> Iterator[FileResult]:
    """The results of all files in their order, read by ``jobs`` processes.

    Few files are ahead of the one that is yielded, so that the memory does not grow with their number.
    """
    waiting = iter(sources)
    running: deque[tuple[Source, Any]] = deque()
    with Readers(options, jobs) as readers:
        while True:
            while len(running) < jobs * _WINDOW and (source := next(waiting, None)) is not None:
                running.append((source, readers.schedule(source)))
            if not running:
                return
            yield readers.result(*running.popleft())


def follow(options: ReadingOptions) -> None:
    """Makes ``read_source`` read so, from now on in this process."""
    global _options
    _options = options


def _start(options: ReadingOptions, scratch: str) -> None:
    """Readies a worker; its temporary files lie where they are removed even if it is killed."""
    global _office_seconds
    follow(options)
    _office_seconds = min(office.TIME_LIMIT, options.limits.seconds * _OFFICE_SHARE)
    tempfile.tempdir = scratch
    _limit_memory(options.limits.memory)


def _limit_memory(memory: int) -> None:
    """Limits the memory that the process may ask for from now on, where the system can."""
    try:
        import resource
    except ImportError:
        return
    try:
        with open("/proc/self/statm", encoding="ascii") as stream:
            used = int(stream.read().split()[0]) * resource.getpagesize()
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (used + memory, hard))
    except (OSError, ValueError):
        return


def read_source(source: Source) -> FileResult:
    """Reads one file. Never raises: what goes wrong with a file is part of its result."""
    try:
        file = load(source)
        if file.sha256 in _options.known:
            return FileResult(source, file.sha256)
        reading = read_bytes(file.data, _office_seconds)
        findings = read(reading.report, _options.tagger)
        version = version_with(_options.tagger)
        return FileResult(source, file.sha256, reading.format, reading.lost, reading.report, findings, version)
    except UnreadableError as error:
        return FileResult(source, outcome=error.outcome, reason=str(error))
    except MemoryError:
        return FileResult(source, outcome="too large", reason="it needs more memory than a report may: see --memory")
    except Exception as error:
        reason = f"an error in baocao, please report it: {type(error).__name__}: {error}"
        return FileResult(source, outcome="internal error", reason=reason)
