"""Ingest: files in, database out. Workers read, one process writes, in the order of the files."""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import ModuleType

from msgspec import Struct, field

from extractors.reading import version_with
from outputs.corrections.deciding import carry
from outputs.database import create_or_open, explained
from outputs.rows import StoredFile
from outputs.settle import settle
from outputs.writer import Known, Writer
from pipeline.errors import ClusterError, ShardError
from pipeline.readers import OnPages, read_sources
from pipeline.sources import Source, exists, find_sources
from pipeline.workers import FileResult, Limits, ReadingOptions


class Summary(Struct):
    """How many files ended how. ``refused`` counts those that could not be read, by kind."""

    outcomes: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    errors: list[FileResult] = field(default_factory=list)
    partly: list[FileResult] = field(default_factory=list)
    """Files that were read, but not whole: their format hides something from baocao."""

    @property
    def files(self) -> int:
        return self.outcomes.total() + self.refused.total()

    def note(self, result: FileResult, outcome: str) -> None:
        """Counts a file that ended so; what it holds is not kept."""
        result = result.without_content()
        if result.outcome:
            self.refused[outcome] += 1
            self.errors.append(result)
            return
        self.outcomes[outcome] += 1
        if result.lost:
            self.partly.append(result)

    @property
    def read(self) -> int:
        """Files whose content the database holds now."""
        return self.outcomes.total()


class Options(Struct, frozen=True):
    """How files are read: by how many processes, within which limits, with which tagger, and where.

    ``cluster`` is the address of a Dask scheduler or ``local``; without one, processes of this machine read.
    """

    jobs: int = field(default_factory=lambda: os.cpu_count() or 1)
    limits: Limits = field(default_factory=Limits)
    tagger: str = "none"
    cluster: str | None = None
    ocr: str = "auto"
    """One of ``pipeline.ocr.MODES``."""
    rebuild: bool = False
    """Whether files are read again that have not changed."""

    @property
    def version(self) -> str:
        """The version of what is found so."""
        return version_with(self.tagger)


def ingest(
    paths: Iterable[str],
    database: Path,
    options: Options | None = None,
    on_start: Callable[[int], None] = lambda total: None,
    on_result: Callable[[FileResult, str], None] = lambda result, outcome: None,
    on_pages: OnPages = lambda known, done: None,
) -> Summary:
    """Reads the files that ``paths`` name into the database and says how each ended.

    A file that cannot be read is noted in ``ingest_errors`` and stops nothing. Ingesting the
    same files again changes nothing, unless they are to be rebuilt. What people decided about
    officials is kept. Raises DatabaseError where the database cannot be used, ClusterError
    where the cluster cannot.
    """
    options = options or Options()
    own = [Path(f"{database}{suffix}") for suffix in ("", "-wal", "-shm", "-journal")]
    sources = list(find_sources(paths, leave_out=own))
    on_start(len(sources))
    return _store(database, lambda known: _read(sources, known, options, on_pages), on_result, options)


def write_shards(
    paths: Iterable[str],
    folder: str,
    options: Options,
    on_start: Callable[[int], None] = lambda total: None,
    on_result: Callable[[FileResult, str], None] = lambda result, outcome: None,
) -> Summary:
    """Reads the files that ``paths`` name on a cluster, whose workers write shards to ``folder``.

    Says how each file ended. Raises ClusterError where the cluster cannot be used.
    """
    sources = list(find_sources(paths))
    on_start(len(sources))
    summary = Summary()
    reading = ReadingOptions(limits=options.limits, tagger=options.tagger, ocr=options.ocr, shards=folder)
    for result in _cluster().write_on_cluster(sources, reading, options.cluster or "local", options.jobs):
        summary.note(result, result.outcome or "read")
        on_result(result, result.outcome or "read")
    return summary


def load(
    shards: Iterable[str],
    database: Path,
    on_result: Callable[[FileResult, str], None] = lambda result, outcome: None,
) -> Summary:
    """Stores what shards hold, as ``ingest`` would have stored it, and says how each file ended.

    Loading the same shards again changes nothing. Raises ShardError for what is no shard.
    """
    try:
        from pipeline.shards import read_shards
    except ImportError:
        raise ShardError("shards need pyarrow, fsspec and msgspec: install baocao[cluster]") from None
    return _store(database, lambda known: read_shards(shards), on_result, Options())


def _cluster() -> ModuleType:
    try:
        from pipeline import cluster, shards  # noqa: F401 - the workers write shards, with the same libraries
    except ImportError:
        raise ClusterError("--cluster needs Dask: install baocao[cluster]") from None
    return cluster


def _read(sources: list[Source], known: frozenset[str], options: Options, on_pages: OnPages) -> Iterator[FileResult]:
    reading = ReadingOptions(known, options.limits, options.tagger, options.ocr)
    if options.cluster is None:
        return read_sources(sources, reading, options.jobs, on_pages)
    results: Iterator[FileResult] = _cluster().read_on_cluster(sources, reading, options.cluster, options.jobs)
    return results


def _store(
    database: Path,
    read: Callable[[frozenset[str]], Iterable[FileResult]],
    on_result: Callable[[FileResult, str], None],
    options: Options,
) -> Summary:
    """Writes what is read into the database; ``read`` is told the hashes of what need not be read again."""
    db = create_or_open(database)
    archive = _Archive(Writer(db), options.rebuild)
    summary = Summary()
    try:
        for result in read(frozenset() if options.rebuild else archive.current(options.version)):
            outcome = archive.take(result)
            summary.note(result, outcome)
            on_result(result, outcome)
        settle(db)
        carry(db)
    except sqlite3.Error as error:
        raise explained(database, error) from None
    finally:
        db.close()
    return summary


class _Archive:
    """What the database holds, kept in step while results come in."""

    def __init__(self, writer: Writer, rebuild: bool = False) -> None:
        self._writer = writer
        self._rebuild = rebuild
        self._taken: set[str] = set()
        known = writer.known()
        self._by_hash = {report.sha256: report for report in known}
        self._by_path = {report.path: report for report in known}

    def current(self, version: str) -> frozenset[str]:
        """The hashes of files that were read by this version and need not be read again."""
        return frozenset(report.sha256 for report in self._by_hash.values() if report.version == version)

    def take(self, result: FileResult) -> str:
        """Stores a result; says what became of it."""
        path, name = result.source.full_path, result.source.name
        if result.outcome or result.sha256 is None:
            self._writer.refuse(path, name, result.outcome or "unreadable", result.reason or "")
            return result.outcome or "unreadable"
        known = self._by_hash.get(result.sha256)
        again = self._rebuild and result.sha256 not in self._taken
        self._taken.add(result.sha256)
        if known is not None and result.version in (None, known.version) and not again:
            return self._take_known(known, path, name)
        outcome = "updated" if known else "changed" if path in self._by_path else "added"
        assert result.report is not None
        assert result.findings is not None
        assert result.version is not None
        file = StoredFile(path, name, result.sha256, result.version, result.format or "", result.lost)
        report_id = self._writer.write(file, result.report, result.findings)
        self._note(Known(report_id, path, result.sha256, result.version))
        return outcome

    def _take_known(self, known: Known, path: str, name: str) -> str:
        if known.path == path:
            return "unchanged"
        if exists(known.path):
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
