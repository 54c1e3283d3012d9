"""Opening a database of baocao: its schema, its settings, and folding for its search."""

from __future__ import annotations

import sqlite3
import time
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from string import Template

from corpora.errors import BaocaoError
from corpora.letters import lower, strip_marks
from outputs.sql import AWARD_YEAR, SPELL
from outputs.sqlite import Database

SCHEMA_VERSION = 6
"""Kept in ``PRAGMA user_version``; a database of another version is refused, not guessed at."""


APPLICATION_ID = 0x6261_6F63
"""Kept in ``PRAGMA application_id`` of every database that is made: ``baoc`` in ASCII. Older ones have 0."""
_ATTEMPTS = 200
_PATIENCE = 300_000
"""Milliseconds that a writer waits for another one to end its transaction."""


class DatabaseError(BaocaoError):
    """A database that cannot be used; the message names it, what is wrong and what to do."""


def fold_for_search(text: str) -> str:
    """Text as the search index holds it: lower case, no diacritics, đ as d, however its letters are composed."""
    return strip_marks(lower(unicodedata.normalize("NFC", text)))


def create_or_open(path: Path) -> Database:
    """The database at ``path`` for writing, made if it is not there.

    Raises DatabaseError where it cannot be opened or is not one of baocao's.
    """
    try:
        database = Database(path)
        database.execute(f"PRAGMA busy_timeout = {_PATIENCE}")
        new = _check(database, path, new_allowed=True)
        _write_ahead(database)
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute("PRAGMA foreign_keys = ON")
        if new:
            database.executescript(
                f"BEGIN IMMEDIATE; {schema()}; PRAGMA user_version = {SCHEMA_VERSION}; "
                f"PRAGMA application_id = {APPLICATION_ID}; COMMIT"
            )
    except sqlite3.Error as error:
        raise explained(path, error) from None
    return database


def schema() -> str:
    """The SQL that makes an empty database."""
    text = (files("outputs") / "schema.sql").read_text(encoding="utf-8")
    return Template(text).substitute(spell=SPELL, award_year=AWARD_YEAR)


def _write_ahead(database: Database) -> None:
    """Lets readers read while one writes. Two processes that ask for it at once must take turns."""
    for attempt in range(_ATTEMPTS + 1):
        try:
            database.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or attempt == _ATTEMPTS:
                raise
            time.sleep(0.05)


@contextmanager
def transaction(database: Database) -> Iterator[None]:
    """All that is written inside, or nothing of it. No other process writes meanwhile; readers see what was before."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        if database.conn.in_transaction:
            database.execute("ROLLBACK")
        raise


def open_for_reading(path: Path) -> Database:
    """The database at ``path``, read only. Raises DatabaseError where there is none."""
    if not path.exists():
        raise DatabaseError(f"{path}: no such database; make one with: baocao ingest --db {path} PATH…")
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        database = Database(connection)
        _check(database, path, new_allowed=False)
    except sqlite3.Error as error:
        raise explained(path, error) from None
    return database


def open_raw(path: Path) -> sqlite3.Connection:
    """A database of any schema of baocao's, for reading. Raises DatabaseError where there is none."""
    if not path.exists():
        raise DatabaseError(f"{path}: no such database; make one with: baocao ingest --db {path} PATH…")
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    if not _is_own(connection):
        connection.close()
        raise DatabaseError(f"{path}: it is not a database of baocao; name another with --db")
    return connection


def open_for_writing(path: Path) -> Database:
    """The database at ``path`` for a person's decisions. Raises DatabaseError where there is none."""
    open_for_reading(path).close()
    return create_or_open(path)


def explained(path: Path, error: sqlite3.Error) -> DatabaseError:
    """An error of SQLite as one that says what is wrong with which database, and what to do."""
    return DatabaseError(f"{path}: {_explained(error)}")


def _check(database: Database, path: Path, *, new_allowed: bool) -> bool:
    """Whether a database has no tables yet. Raises DatabaseError where it is not one of this baocao's."""
    version = database.execute("PRAGMA user_version").fetchone()[0]
    tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()}
    application = database.execute("PRAGMA application_id").fetchone()[0]
    if new_allowed and not tables and version == 0 and application == 0:
        return True
    if application not in (0, APPLICATION_ID) or not _is_own(database.conn):
        raise DatabaseError(f"{path}: it is not a database of baocao; name another with --db")
    if version > SCHEMA_VERSION:
        raise DatabaseError(f"{path}: a newer baocao made it (schema version {version}); install that")
    if version < SCHEMA_VERSION:
        raise DatabaseError(
            f"{path}: an older baocao made it (schema version {version}); bring it up to date with: "
            f"baocao upgrade --db {path}"
        )
    return False


_OWN = {
    "reports": {"path", "sha256", "extractor_version"},
    "passages": {"report_id", "ordinal", "text"},
    "judgements": {"kind"},
}
"""Tables and columns that every database of baocao has had, whatever its version."""


def _is_own(connection: sqlite3.Connection) -> bool:
    """Whether the tables are baocao's, and not another program's of the same names."""
    return all(
        columns <= {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
        for table, columns in _OWN.items()
    )


def _explained(error: sqlite3.Error) -> str:
    text = str(error)
    if "not a database" in text:
        return "it is not an SQLite database; name another with --db"
    if "readonly" in text or "read-only" in text:
        return "it is read-only; change its rights or name another with --db"
    if "unable to open" in text:
        return "it cannot be opened or made; check the folder and its rights"
    if "is full" in text or "disk I/O" in text:
        return f"the disk is full or failing ({text}); the reports before this one are kept, make room and run it again"
    if "malformed" in text:
        return "it is damaged; restore a copy, or ingest into a new database"
    if "locked" in text:
        return "another process is writing to it; try again when it has finished"
    return text
