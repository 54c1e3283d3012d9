"""What people decided about officials, kept apart from what was computed.

A judgement speaks of appearances (a report's hash and a name), which stay the same when a
file is read again or the database is rebuilt: two appearances are one person or two, or an
appearance's official bears a certain name.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from corpora.errors import BaocaoError
from outputs import delimited
from outputs.resolution.clusters import Judged
from outputs.sqlite import Database

FIELDS = ("kind", "subject", "object", "decision", "evidence")
_DECISIONS = {"same_person": ("yes", "no"), "name": None}


class JudgementError(BaocaoError):
    """A judgement that cannot be used or carried out; the message says which and why."""


def judged_pairs(database: Database) -> Judged:
    """For pairs of references, whether they were judged one person."""
    rows = database.execute("SELECT subject, object, decision FROM judgements WHERE kind = 'same_person'")
    return {frozenset((a, b)): decision == "yes" for a, b, decision in rows}


def judged_names(database: Database) -> dict[str, str]:
    """The name that the official of a reference was given."""
    return dict(database.execute("SELECT subject, decision FROM judgements WHERE kind = 'name' ORDER BY id").fetchall())


def judge(database: Database, left: str, right: str, same: bool, evidence: str = "") -> None:
    """Notes that two appearances are one person, or are not; replaces what was noted of them before."""
    subject, other = sorted((left, right))
    _note(database, "same_person", subject, other, "yes" if same else "no", evidence)


def rename(database: Database, reference: str, name: str) -> None:
    """Notes the name that the official of an appearance shall bear."""
    _note(database, "name", reference, "", name, "")


def withdraw(database: Database, left: str, right: str) -> None:
    """Takes back what was noted of two appearances."""
    subject, other = sorted((left, right))
    database.execute(
        "DELETE FROM judgements WHERE kind = 'same_person' AND subject = ? AND object = ?", [subject, other]
    )


def _note(database: Database, kind: str, subject: str, other: str, decision: str, evidence: str) -> None:
    database.execute(
        "INSERT INTO judgements (kind, subject, object, decision, evidence) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (kind, subject, object) DO UPDATE SET decision = excluded.decision, evidence = excluded.evidence",
        [kind, subject, other, decision, evidence],
    )


def write_csv(database: Database, stream: TextIO) -> int:
    """Writes every judgement as CSV, in a fixed order; returns their number."""
    rows = database.execute(f"SELECT {', '.join(FIELDS)} FROM judgements ORDER BY kind, subject, object").fetchall()
    return delimited.write(stream, FIELDS, rows)


def read_csv(database: Database, path: Path) -> int:
    """Adds the judgements of a CSV file, in place of those on the same subjects; gives their number.

    Raises JudgementError, and adds none, where a line is not a judgement.
    """
    rows = delimited.read(path, FIELDS, JudgementError)
    for row in _checked(path, rows):
        _note(database, row["kind"], row["subject"], row["object"], row["decision"], row["evidence"])
    return len(rows)


def _checked(path: Path, rows: list[dict[str, str]]) -> Iterable[dict[str, str]]:
    for number, row in enumerate(rows, start=2):
        allowed = _DECISIONS.get(row["kind"], ())
        known = row["kind"] in _DECISIONS and (allowed is None or row["decision"] in allowed)
        if not known or not row["subject"] or not row["decision"]:
            raise JudgementError(
                f"{path}, line {number}: not a judgement; kind is same_person (decision yes or no) or name"
            )
    return rows
