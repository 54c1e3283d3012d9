"""Small helpers of the extractor tests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from extractors.normalise import normalise
from extractors.records import Award, Passage, Report
from extractors.view import ReportView
from pipeline.formats.reading import read_bytes


def report_of(*passages: str) -> Report:
    """A report whose passages are the given paragraphs."""
    return Report(tuple(Passage(i, "paragraph", normalise(text)) for i, text in enumerate(passages)))


def read_file(path: Path) -> Report:
    """The report in a file."""
    return read_bytes(path.read_bytes()).report


def view_of(*passages: str) -> ReportView:
    return ReportView(report_of(*passages))


def table_report(
    before: list[str],
    rows: list[list[str]],
    *,
    after: Iterable[str] = (),
    spans: dict[tuple[int, int], tuple[int, int]] | None = None,
) -> Report:
    """Paragraphs, a table after them, and paragraphs ``after`` it; a row of one text spans the table.

    ``spans`` gives the rows and columns that the cell at (row, column) covers.
    """
    passages = [Passage(i, "paragraph", text) for i, text in enumerate(before)]
    width = max(len(row) for row in rows)
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            if not text:
                continue
            down, across = (spans or {}).get((number, column), (1, width if len(row) == 1 else 1))
            passages.append(Passage(len(passages), "cell", text, 0, number, column, down, across))
    passages += [Passage(i, "paragraph", text) for i, text in enumerate(after, len(passages))]
    return Report(tuple(passages))


@dataclass(frozen=True)
class Given:
    """One award to one recipient, as the tables of tests write it."""

    award: str
    recipient: str
    recipient_kind: str
    status: str
    authority: str | None
    decision_symbol: str | None
    decision_date: str | None
    year: int | None
    reason: str | None


def given_to_each(awards: Iterable[Award]) -> Iterator[Given]:
    """The awards, once for each recipient."""
    for found in awards:
        for recipient in found.recipients:
            yield Given(
                found.award,
                recipient.name,
                recipient.kind,
                found.status,
                found.authority,
                found.decision.symbol,
                found.decision.date,
                found.year,
                found.reason,
            )
