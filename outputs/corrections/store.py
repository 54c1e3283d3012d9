"""Corrections in the database: which ones speak of a report, where they were applied, and as CSV."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TextIO

from extractors.records import Span
from outputs import delimited
from outputs.corrections.kinds import KINDS
from outputs.corrections.records import Anchor, Correction, CorrectionError, Values
from outputs.sql import same_paper
from outputs.sqlite import Database

FIELDS = (
    "text_sha256", "path", "kind", "passage", "start_char", "end_char", "surface", "before", "after",
    "was", "now", "made_by", "made_at", "withdrawn_by", "withdrawn_at",
)  # fmt: skip
Row = dict[str, Any]


def of_text(database: Database, sha256: str, path: str, kin: Iterable[str] = ()) -> list[Correction]:
    """The corrections that a report must bear, in the order in which they were made.

    Those made on its own text, on one that lay at the same ``path`` before, or on those of the
    hashes ``kin``, the texts of other versions of the paper.
    """
    texts = json.dumps([sha256, *kin])
    rows = database.query(
        "SELECT * FROM corrections WHERE withdrawn_at IS NULL AND "
        "(path = :path OR text_sha256 IN (SELECT value FROM json_each(:texts))) ORDER BY made_at, id",
        {"path": path, "texts": texts},
    )
    return [_correction(row) for row in rows]


def add(database: Database, correction: Correction) -> int:
    """Keeps a correction; gives its number."""
    row = _row(correction)
    marks = ", ".join(f":{name}" for name in row)
    return int(database.execute(f"INSERT INTO corrections ({', '.join(row)}) VALUES ({marks})", row).lastrowid or 0)


def withdraw(database: Database, number: int, who: str, when: str) -> None:
    """Takes a correction back; it stays on record. Raises CorrectionError where that was done already."""
    done = database.execute(
        "UPDATE corrections SET withdrawn_by = ?, withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL",
        [who, when, number],
    )
    if done.rowcount == 0:
        raise CorrectionError("lần sửa này đã được hoàn tác hoặc không có")


def place(database: Database, report_id: int, places: Mapping[int, Span | None]) -> None:
    """Notes where in a report corrections were applied; None: nowhere."""
    database.conn.executemany(
        "INSERT INTO correction_places (correction_id, report_id, passage, start_char, end_char) "
        "VALUES (?, ?, ?, ?, ?)",
        [
            (number, report_id, *((span.passage, span.start_char, span.end_char) if span else (None, None, None)))
            for number, span in places.items()
        ],
    )


def reports_with(database: Database, number: int) -> list[int]:
    """The reports that a correction was applied to."""
    rows = database.execute("SELECT report_id FROM correction_places WHERE correction_id = ?", [number])
    return [report_id for (report_id,) in rows.fetchall()]


def of_report(database: Database, report_id: int) -> list[Row]:
    """The corrections of a report, the newest first, each with where it stands there and what it did.

    Also those of its own text that were withdrawn; they stand nowhere.
    """
    rows = database.query(
        "SELECT c.*, p.passage AS at_passage, p.start_char AS at_start, p.end_char AS at_end, "
        "c.text_sha256 <> r.text_sha256 AS carried FROM reports r JOIN corrections c "
        "LEFT JOIN correction_places p ON p.correction_id = c.id AND p.report_id = r.id "
        "WHERE r.id = ?1 AND (c.id IN (SELECT correction_id FROM correction_places WHERE report_id = ?1) "
        "OR c.withdrawn_at IS NOT NULL AND c.text_sha256 = r.text_sha256) ORDER BY c.id DESC",
        [report_id],
    )
    return [_told(row) for row in rows]


def _told(row: Row) -> Row:
    correction = _correction(row)
    return {**row, "was": correction.was, "now": correction.now, "action": correction.action}


def write_csv(database: Database, stream: TextIO) -> int:
    """Writes every correction as CSV, also those withdrawn, the oldest first; gives their number."""
    rows = database.execute(f"SELECT {', '.join(FIELDS)} FROM corrections ORDER BY made_at, id").fetchall()
    return delimited.write(stream, FIELDS, rows)


def read_csv(database: Database, path: Path) -> int:
    """Adds the corrections of a CSV file that are not there yet; gives their number.

    Raises CorrectionError, and adds none, where a line is no correction.
    """
    lines = delimited.read(path, FIELDS, CorrectionError)
    rows = [_checked(path, number, line) for number, line in enumerate(lines, start=2)]
    marks = ", ".join(f":{name}" for name in FIELDS)
    before = database.conn.total_changes
    database.conn.executemany(
        f"INSERT INTO corrections ({', '.join(FIELDS)}) VALUES ({marks}) ON CONFLICT DO UPDATE SET "
        "withdrawn_by = excluded.withdrawn_by, withdrawn_at = excluded.withdrawn_at "
        "WHERE withdrawn_at IS NULL AND excluded.withdrawn_at IS NOT NULL",
        rows,
    )
    return database.conn.total_changes - before


def _checked(path: Path, number: int, line: dict[str, str]) -> Row:
    row: Row = {**line, **{name: line[name] or None for name in ("withdrawn_by", "withdrawn_at")}}
    try:
        for name in ("passage", "start_char", "end_char"):
            row[name] = int(line[name])
        _check({**row, "id": 0})
    except (ValueError, AttributeError, CorrectionError):
        raise CorrectionError(
            f"{path}, line {number}: not a correction as baocao corrections export writes them"
        ) from None
    return {name: row[name] for name in FIELDS}


_LARGEST = 1 << 31


def _check(row: Row) -> None:
    """Raises CorrectionError, ValueError or AttributeError for a row that is no correction."""
    correction = _correction(row)
    anchor = correction.anchor
    if correction.kind not in KINDS or not (correction.was or correction.now) or not correction.made_at:
        raise CorrectionError("no fact")
    if not 0 <= anchor.passage < _LARGEST or not 0 <= anchor.start_char < anchor.end_char < _LARGEST:
        raise CorrectionError("no place")
    if len(anchor.surface) != anchor.end_char - anchor.start_char or not anchor.surface.strip():
        raise CorrectionError("other words")
    kind = KINDS[correction.kind]
    if not all(kind.knows(values) for values in (correction.was, correction.now) if values is not None):
        raise CorrectionError("other values")
    if correction.now is not None and kind.checked(correction.now) != correction.now:
        if correction.now != correction.was:
            raise CorrectionError("values that are not as they are stored")


def _correction(row: Row) -> Correction:
    anchor = Anchor(row["passage"], row["start_char"], row["end_char"], row["surface"], row["before"], row["after"])
    return Correction(
        row["text_sha256"],
        row["path"],
        row["kind"],
        anchor,
        _values(row["was"]),
        _values(row["now"]),
        row["made_by"],
        row["made_at"],
        row["id"],
    )


def _values(stored: str) -> Values | None:
    values = json.loads(stored)
    if values is None:
        return None
    return {str(name): str(value) for name, value in values.items()}


def _row(correction: Correction) -> Row:
    anchor = correction.anchor
    return {
        "text_sha256": correction.text_sha256,
        "path": correction.path,
        "kind": correction.kind,
        "passage": anchor.passage,
        "start_char": anchor.start_char,
        "end_char": anchor.end_char,
        "surface": anchor.surface,
        "before": anchor.before,
        "after": anchor.after,
        "was": _as_json(correction.was),
        "now": _as_json(correction.now),
        "made_by": correction.made_by,
        "made_at": correction.made_at,
    }


def _as_json(values: Values | None) -> str:
    return json.dumps(values, ensure_ascii=False, sort_keys=True)


def texts_of_kin(database: Database, report_id: int) -> Iterator[str]:
    """The hashes of the texts of the other versions of a report's paper."""
    rows = database.execute(
        f"SELECT o.text_sha256 FROM reports r JOIN reports o ON o.id <> r.id AND {same_paper('o', 'r')} WHERE r.id = ?",
        [report_id],
    )
    yield from (sha256 for (sha256,) in rows.fetchall())
