"""Ingest: files in, database out. Workers read, one process writes, in the order of the files."""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from extractors.reading import VERSION
from outputs.database import create_or_open, explained
from outputs.settle import settle
from outputs.writer import Known, StoredFile, Writer
from pipeline.sources import exists, find_sources
from pipeline.workers import FileResult, Limits, read_sources


@dataclass(slots=True)
class Summary:
    """How many files ended how. ``refused`` counts those that could not be read, by kind."""

    outcomes: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    errors: list[FileResult] = field(default_factory=list)
    partly: list[FileResult] = field(default_factory=list)
    """Files that were read, but not whole: their format hides something from baocao."""

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
    limits: Limits | None = None,
    rebuild: bool = False,
    on_start: Callable[[int], None] = lambda total: None,
    on_result: Callable[[FileResult, str], None] = lambda result, outcome: None,
) -> Summary:
    """Reads the files that ``paths`` name into the database and says how each ended.

    A file that cannot be read is noted in ``ingest_errors`` and stops nothing. Ingesting the
    same files again changes nothing; with ``rebuild`` they are read again all the same. What people
    decided about officials is kept. Raises DatabaseError where the database cannot be used.
    """
    own = [Path(f"{database}{suffix}") for suffix in ("", "-wal", "-shm", "-journal")]
    sources = list(find_sources(paths, leave_out=own))
    on_start(len(sources))
    db = create_or_open(database)
    archive = _Archive(Writer(db), rebuild)
    summary = Summary()
    try:
        for result in read_sources(
            sources, frozenset() if rebuild else archive.current(), jobs or os.cpu_count() or 1, limits or Limits()
        ):
            outcome = archive.take(result)
            if result.outcome:
                summary.refused[outcome] += 1
                summary.errors.append(result)
            else:
                summary.outcomes[outcome] += 1
                if result.lost:
                    summary.partly.append(result)
            on_result(result, outcome)
        settle(db)
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

    def current(self) -> frozenset[str]:
        """The hashes of files that need not be read again."""
        return frozenset(report.sha256 for report in self._by_hash.values() if report.version == VERSION)

    def take(self, result: FileResult) -> str:
        """Stores a result; says what became of it."""
        path, name = result.source.full_path, result.source.name
        if result.outcome or result.sha256 is None:
            self._writer.refuse(path, name, result.outcome or "unreadable", result.reason or "")
            return result.outcome or "unreadable"
        known = self._by_hash.get(result.sha256)
        again = self._rebuild and result.sha256 not in self._taken
        self._taken.add(result.sha256)
        if known is not None and known.version == VERSION and not again:
            return self._take_known(known, path, name)
        outcome = "updated" if known else "changed" if path in self._by_path else "added"
        assert result.report is not None
        assert result.findings is not None
        file = StoredFile(path, name, result.sha256, VERSION, result.format or "", result.lost)
        report_id = self._writer.write(file, result.report, result.findings)
        self._note(Known(report_id, path, result.sha256, VERSION))
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
