"""Checking a database against itself: what it promises, every row must keep."""

from __future__ import annotations

from collections.abc import Iterator

from outputs.database import fold_for_search
from outputs.facts import SPANS
from outputs.sqlite import Database

_AT_MOST = 20
"""How many faults of one kind are listed."""


def faults(database: Database) -> Iterator[str]:
    """What is wrong with a database, a sentence a fault; nothing where it is sound."""
    yield from _integrity(database)
    yield from _foreign_keys(database)
    for table in SPANS:
        yield from _spans(database, table)
    yield from _index(database)


def _integrity(database: Database) -> Iterator[str]:
    for (message,) in database.execute("PRAGMA integrity_check").fetchall():
        if message != "ok":
            yield f"the database file is damaged: {message}"


def _foreign_keys(database: Database) -> Iterator[str]:
    for table, row, parent, _ in database.execute("PRAGMA foreign_key_check").fetchall()[:_AT_MOST]:
        yield f"{table} row {row} points at a row of {parent} that is not there"


def _spans(database: Database, table: str) -> Iterator[str]:
    """Facts whose characters in their passage are not what they say."""
    rows = database.execute(
        f"SELECT t.rowid, t.surface, substr(p.text, t.start_char + 1, t.end_char - t.start_char) FROM {table} t "
        f"JOIN passages p ON p.id = t.passage_id "
        f"WHERE t.start_char < 0 OR t.end_char <= t.start_char OR t.end_char > length(p.text) "
        f"OR substr(p.text, t.start_char + 1, t.end_char - t.start_char) <> t.surface LIMIT {_AT_MOST}"
    ).fetchall()
    for row, surface, found in rows:
        yield f"{table} row {row} says {surface!r}, its passage {found!r}"


def _index(database: Database) -> Iterator[str]:
    """Passages that the search index does not hold as they are, and entries of the index for none."""
    missing = database.execute(
        "SELECT count(*) FROM passages WHERE id NOT IN (SELECT id FROM passages_fts_docsize)"
    ).fetchone()[0]
    if missing:
        yield f"the search index lacks {missing} passages"
    stray = database.execute(
        "SELECT count(*) FROM passages_fts_docsize WHERE id NOT IN (SELECT id FROM passages)"
    ).fetchone()[0]
    if stray:
        yield f"the search index holds {stray} passages that are not there"
    yield from _words(database)


def _words(database: Database) -> Iterator[str]:
    """Passages whose longest word the index does not find in them."""
    told = 0
    for identifier, text in database.execute("SELECT id, text FROM passages"):
        words = [word for word in fold_for_search(text).split() if word.isalpha() and word.isascii()]
        if not words or told == _AT_MOST:
            continue
        found = database.execute(
            "SELECT 1 FROM passages_fts WHERE passages_fts MATCH ? AND rowid = ?",
            [f'"{max(words, key=len)}"', identifier],
        ).fetchone()
        if found is None:
            told += 1
            yield f"the search index does not find passage {identifier} by its words"
