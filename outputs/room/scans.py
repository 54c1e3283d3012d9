"""The page of a scan: its picture with the words as they were read marked on it, beside its text."""

from __future__ import annotations

from collections.abc import Callable

from extractors.facts import KINDS
from extractors.records import ScannedWord
from outputs.facts import STORED
from outputs.questions import reports as report_questions
from outputs.questions.filters import Row
from outputs.questions.reports import StoredReport, paper_names
from outputs.room.lists import Page
from outputs.room.marks import marks_of, pieces
from outputs.sqlite import Database

Draw = Callable[[str, str, int, int, float], bytes | None]
"""The picture of a page as JPEG, by the file's path and SHA-256, the page, and its turn; None where it is gone."""
_DOUBTFUL, _CLEAR = 0.8, 0.93
"""How sure a word's reading must be not to be marked as doubtful, and not to be marked at all."""


def scan(db: Database, report_id: int, page: int) -> Page | None:
    """A scanned page, from 1, of a report; None where there is no such."""
    row = report_questions.find_report(db, str(report_id))
    stored = report_questions.stored_report(db, row) if row is not None else None
    scanned = next((one for one in stored.scans if one["page"] == page), None) if stored else None
    if row is None or stored is None or scanned is None:
        return None
    marks = marks_of(stored)
    passages = [
        {**passage, "pieces": pieces(passage["text"], marks.get(passage["id"], []))}
        for passage in stored.passages
        if any(word.page == page for word in stored.words.get(passage["id"], ()))
    ]
    return {
        "title": f"Trang quét {page}: {row['title'] or row['filename']}",
        "report": row,
        "paper": paper_names(db, [report_id])[report_id],
        "kinds": {kind.name: kind.legend for kind in KINDS},
        "colours": {kind.name: STORED[kind.name].colours for kind in KINDS},
        "scan": scanned,
        "pages": [one["page"] for one in stored.scans],
        "words": _words(stored, page),
        "passages": passages,
    }


def _words(stored: StoredReport, page: int) -> list[Row]:
    texts = {passage["id"]: passage["text"] for passage in stored.passages}
    return [
        {
            "text": texts[passage][word.start_char : word.end_char],
            "printed": word.printed,
            "confidence": word.confidence,
            "place": f"p{passage}",
            "kind": _kind(word),
            "box": (word.left, word.top, round(word.right - word.left, 1), round(word.bottom - word.top, 1)),
        }
        for passage, words in stored.words.items()
        for word in words
        if word.page == page
    ]


def _kind(word: ScannedWord) -> str:
    if word.printed is not None:
        return "put-right"
    return "doubtful" if word.confidence < _DOUBTFUL else "unclear" if word.confidence < _CLEAR else "clear"


def place_of(db: Database, report_id: int, page: int) -> tuple[str, str, int, int, float] | None:
    """What ``Draw`` is asked for a scanned page; None where there is none."""
    rows = list(
        db.query(
            "SELECT r.path, r.sha256, s.quarters, s.degrees FROM scanned_pages s JOIN reports r ON r.id = s.report_id "
            "WHERE s.report_id = ? AND s.page = ?",
            [report_id, page],
        )
    )
    if not rows:
        return None
    return rows[0]["path"], rows[0]["sha256"], page, rows[0]["quarters"], rows[0]["degrees"]
