"""Bringing a database of an older schema up to this one, from what it holds itself.

The text of every report stands in the database, so its facts are read anew from that and the
files need not be there any more. What people decided goes along unchanged.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from itertools import islice
from pathlib import Path

from extractors.reading import VERSION, read
from extractors.records import Findings, Report
from outputs.database import SCHEMA_VERSION, DatabaseError, create_or_open, explained, open_raw, transaction
from outputs.resolution.judgements import FIELDS
from outputs.rows import StoredFile
from outputs.settle import settle
from outputs.texts import stored_text
from outputs.writer import Writer
from pipeline.workers import UNREAD_PICTURES

UPGRADABLE = (3, 4, 5)
"""The versions of the schema that can be upgraded."""
_BATCH = 64


def upgrade(path: Path, jobs: int = 1, on_report: Callable[[int, int], None] = lambda done, total: None) -> Path | None:
    """Upgrades the database in place and returns where the old one is kept; None where nothing is to be done.

    Raises DatabaseError where it cannot be upgraded; it is then as it was.
    """
    try:
        with closing(open_raw(path)) as old:
            version = int(old.execute("PRAGMA user_version").fetchone()[0])
            if version == SCHEMA_VERSION:
                return None
            if version not in UPGRADABLE:
                raise DatabaseError(
                    f"{path}: its schema version {version} cannot be upgraded; ingest into a new database"
                )
            new = path.with_name(f"{path.name}.upgrading")
            _remove(new)
            _copy(old, new, jobs, on_report)
    except sqlite3.Error as error:
        raise explained(path, error) from None
    kept = path.with_name(f"{path.name}.schema{version}")
    os.replace(path, kept)
    os.replace(new, path)
    _remove(new)  # what writing ahead left beside it
    return kept


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)


def _copy(old: sqlite3.Connection, new: Path, jobs: int, on_report: Callable[[int, int], None]) -> None:
    database = create_or_open(new)
    writer = Writer(database)
    total = int(old.execute("SELECT count(*) FROM reports").fetchone()[0])
    with ProcessPoolExecutor(jobs) as pool:
        stored = _stored(old)
        done = 0
        while batch := list(islice(stored, _BATCH)):
            for (file, report), findings in zip(batch, pool.map(_read, [report for _, report in batch]), strict=True):
                writer.write(file, report, findings)
                done += 1
                on_report(done, total)
    decided = old.execute(f"SELECT {', '.join(FIELDS)} FROM judgements").fetchall()
    errors = old.execute("SELECT path, filename, outcome, reason FROM ingest_errors").fetchall()
    with transaction(database):
        marks = ", ".join("?" * len(FIELDS))
        database.conn.executemany(f"INSERT INTO judgements ({', '.join(FIELDS)}) VALUES ({marks})", decided)
        database.conn.executemany(
            "INSERT INTO ingest_errors (path, filename, outcome, reason) VALUES (?, ?, ?, ?)", errors
        )
    settle(database)
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


def _stored(old: sqlite3.Connection) -> Iterator[tuple[StoredFile, Report]]:
    """The reports of the old database as they were read from their files."""
    scans = bool(old.execute("SELECT 1 FROM sqlite_master WHERE name = 'scanned_passages'").fetchone())
    columns = "id, path, filename, sha256, format, lost"
    for identifier, path, name, sha256, form, lost in old.execute(
        f"SELECT {columns} FROM reports ORDER BY id"
    ).fetchall():
        version = VERSION + (UNREAD_PICTURES if "run OCR on it" in (lost or "") else "")
        yield StoredFile(path, name, sha256, version, form, lost), stored_text(old, identifier, scans)


def _read(report: Report) -> Findings:
    return read(report)
