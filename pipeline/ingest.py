"""Ingest: files in, database out. Workers read, one process writes, in the order of the files."""

from __future__ import annotations

import os
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

from extractors.reading import VERSION, read
from extractors.records import Findings, Report
from outputs.database import create_or_open
from outputs.settle import settle
from outputs.writer import Known, Writer
from pipeline.files import UnreadableError, find_files, load, read_report

_WINDOW = 8
"""How many files a worker may be ahead of the writer: enough to keep it busy, few enough for memory."""

_skip: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class FileResult:
    """What a worker made of one file: findings, or nothing to do, or why it could not be read."""

    path: Path
    sha256: str | None = None
    report: Report | None = None
    findings: Findings | None = None
    outcome: str | None = None
    reason: str | None = None


@dataclass(slots=True)
class Summary:
    """How many files ended how. ``refused`` counts those that could not be read, by kind."""

    outcomes: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    errors: list[FileResult] = field(default_factory=list)

    @property
    def files(self) -> int:
        return self.outcomes.total() + self.refused.total()

    @property
    def read(self) -> int:
        """Files whose content the database holds now."""
        return self.outcomes.total()


def ingest(
    paths: Iterable[str],
    database: Path,
    jobs: int | None = None,
    on_start: Callable[[int], None] = lambda total: None,
    on_result: Callable[[FileResult, str], None] = lambda result, outcome: None,
) -> Summary:
    """Reads the files that ``paths`` name into the database and says how each ended.

    A file that cannot be read is noted in ``ingest_errors`` and stops nothing. Ingesting the
    same files again changes nothing. Raises DatabaseError where the database cannot be used.
    """
    files = list(find_files(paths))
    on_start(len(files))
    db = create_or_open(database)
    writer = Writer(db)
    archive = _Archive(writer)
    summary = Summary()
    try:
        for result in read_files(files, archive.current(), jobs or os.cpu_count() or 1):
            outcome = archive.take(result)
            if result.outcome:
                summary.refused[outcome] += 1
                summary.errors.append(result)
            else:
                summary.outcomes[outcome] += 1
            on_result(result, outcome)
        settle(db)
    finally:
        db.close()
    return summary


class _Archive:
    """What the database holds, kept in step while results come in."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        known = writer.known()
        self._by_hash = {report.sha256: report for report in known}
        self._by_path = {report.path: report for report in known}

    def current(self) -> frozenset[str]:
        """The hashes of files that need not be read again."""
        return frozenset(report.sha256 for report in self._by_hash.values() if report.version == VERSION)

    def take(self, result: FileResult) -> str:
        """Stores a result; says what became of it."""
        path, name = os.path.abspath(result.path), result.path.name
        if result.outcome or result.sha256 is None:
            self._writer.refuse(path, name, result.outcome or "unreadable", result.reason or "")
            return result.outcome or "unreadable"
        known = self._by_hash.get(result.sha256)
        if known is not None and known.version == VERSION:
            return self._take_known(known, path, name)
        outcome = "updated" if known else "changed" if path in self._by_path else "added"
        assert result.report is not None
        assert result.findings is not None
        report_id = self._writer.write(path, name, result.sha256, VERSION, result.report, result.findings)
        self._note(Known(report_id, path, result.sha256, VERSION))
        return outcome

    def _take_known(self, known: Known, path: str, name: str) -> str:
        if known.path == path:
            return "unchanged"
        if os.path.exists(known.path):
            return "duplicate"
        self._writer.move(known.id, path, name)
        self._note(Known(known.id, path, known.sha256, known.version))
        return "moved"

    def _note(self, report: Known) -> None:
        replaced = self._by_path.get(report.path)
        if replaced is not None and self._by_hash.get(replaced.sha256) == replaced:
            del self._by_hash[replaced.sha256]
        former = self._by_hash.get(report.sha256)
        if former is not None:
            self._by_path.pop(former.path, None)
        self._by_hash[report.sha256] = report
        self._by_path[report.path] = report


def read_files(files: list[Path], known: frozenset[str], jobs: int) -> Iterator[FileResult]:
    """The results of all files, in the order of the files, read by ``jobs`` processes."""
    if jobs <= 1 or len(files) <= 1:
        _start(known)
        yield from map(read_file, files)
        return
    waiting = deque(files)
    while waiting:
        yield from _read_in_pool(waiting, known, jobs)


def _read_in_pool(waiting: deque[Path], known: frozenset[str], jobs: int) -> Iterator[FileResult]:
    """Results until all files are read or a worker dies; the file that killed it is refused."""
    context = get_context("fork") if hasattr(os, "fork") else get_context()
    running: deque[tuple[Path, Future[FileResult]]] = deque()
    with ProcessPoolExecutor(jobs, context, _start, (known,)) as pool:
        try:
            while waiting or running:
                while waiting and len(running) < jobs * _WINDOW:
                    file = waiting.popleft()
                    running.append((file, pool.submit(read_file, file)))
                file, future = running[0]
                yield future.result()
                running.popleft()
        except BrokenProcessPool:
            pass
    suspects = [file for file, _ in running]
    for place, file in enumerate(suspects):
        result = _read_alone(file, known)
        yield result
        if result.outcome == "crashed":
            waiting.extendleft(reversed(suspects[place + 1 :]))
            return


def _read_alone(file: Path, known: frozenset[str]) -> FileResult:
    """One file in a process of its own, which it may take down."""
    context = get_context("fork") if hasattr(os, "fork") else get_context()
    with ProcessPoolExecutor(1, context, _start, (known,)) as pool:
        try:
            return pool.submit(read_file, file).result()
        except BrokenProcessPool:
            return FileResult(file, outcome="crashed", reason="reading it ended the process (too large or hostile)")


def _start(known: frozenset[str]) -> None:
    global _skip
    _skip = known


def read_file(path: Path) -> FileResult:
    """Reads one file. Never raises: what goes wrong with a file is part of its result."""
    try:
        file = load(path)
        if file.sha256 in _skip:
            return FileResult(path, file.sha256)
        report = read_report(file)
        return FileResult(path, file.sha256, report, read(report))
    except UnreadableError as error:
        return FileResult(path, outcome=error.outcome, reason=str(error))
    except MemoryError:
        return FileResult(path, outcome="too large", reason="it needs more memory than there is")
    except Exception as error:
        reason = f"an error in baocao, please report it: {type(error).__name__}: {error}"
        return FileResult(path, outcome="internal error", reason=reason)
