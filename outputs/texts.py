"""The texts of reports as the database holds them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any

from msgspec.structs import replace

from extractors.records import Passage, Report, ScannedPage, ScannedWord
from outputs.rows import scanned_words


def text_sha256(report: Report) -> str:
    """The hash of what a report says: of its passages, one a line."""
    whole = sha256()
    for passage in report.passages:
        whole.update(passage.text.encode())
        whole.update(b"\n")
    return whole.hexdigest()


def stored_text(database: sqlite3.Connection, report_id: int, scans: bool = True) -> Report:
    """The report as it was read from its file; ``scans`` tells whether the schema knows of pages that were pictures."""
    words = _words(database, report_id) if scans else {}
    pages = _pages(database, report_id) if scans else ()
    return Report(tuple(_passages(database, report_id, words)), tuple(pages))


def _passages(
    database: sqlite3.Connection, report_id: int, words: dict[int, tuple[ScannedWord, ...]]
) -> Iterator[Passage]:
    rows: list[Any] = database.execute(
        "SELECT id, ordinal, kind, text, table_no, row_no, column_no, row_span, column_span FROM passages "
        "WHERE report_id = ? ORDER BY ordinal",
        [report_id],
    ).fetchall()
    for identifier, *columns in rows:
        yield replace(Passage(*columns), words=words.get(identifier, ()))


def _words(database: sqlite3.Connection, report_id: int) -> dict[int, tuple[ScannedWord, ...]]:
    rows = database.execute(
        "SELECT s.passage_id, s.words FROM scanned_passages s JOIN passages p ON p.id = s.passage_id "
        "WHERE p.report_id = ?",
        [report_id],
    )
    return {identifier: scanned_words(words) for identifier, words in rows}


def _pages(database: sqlite3.Connection, report_id: int) -> Iterable[ScannedPage]:
    rows = database.execute(
        "SELECT page, width, height, quarters, degrees FROM scanned_pages WHERE report_id = ? ORDER BY page",
        [report_id],
    )
    return [ScannedPage(*row) for row in rows]
