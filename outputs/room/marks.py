"""A passage cut into pieces, each with the findings that lie over it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from outputs.queries import Row, StoredReport
from outputs.room.lists import address

KINDS = {"directive": "Văn bản", "person": "Người", "role": "Chức vụ", "award": "Khen thưởng"}
"""The kinds of findings, by the class they are marked with, with the names of the legend."""
_SURE, _RATHER_SURE = 0.9, 0.7


@dataclass(frozen=True, slots=True)
class Mark:
    """What was found over characters ``start`` to ``end`` of a passage: its kind, what was understood, where it leads.

    ``number`` counts the marks of a report as it reads, from 1. An award of several recipients is one mark
    with a line of ``told`` for each.
    """

    start: int
    end: int
    kind: str
    told: tuple[str, ...]
    confidence: float
    link: str | None = None
    number: int = 0

    @property
    def sure(self) -> str:
        """How sure it is, in words and from 0 to 1."""
        c = self.confidence
        return f"{'chắc' if c >= _SURE else 'khá chắc' if c >= _RATHER_SURE else 'chưa chắc'} ({c:.2f})"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters of a passage; ``mark`` is the innermost finding over them."""

    text: str
    mark: Mark | None = None
    first: bool = False
    """Whether no piece before it shows the same finding."""


def marks_of(stored: StoredReport) -> dict[int, list[Mark]]:
    """The findings of a report by the passage they stand in, in the order in which they are read."""
    found: list[tuple[int, int, int, str, Row]] = []
    ordinals = {passage["id"]: passage["ordinal"] for passage in stored.passages}
    for kind, rows in zip(KINDS, (stored.citations, stored.people, stored.roles, stored.awards), strict=True):
        found += [(ordinals[row["passage_id"]], row["start_char"], row["end_char"], kind, row) for row in rows]
    found.sort(key=lambda item: item[:4])
    marks: dict[int, list[Mark]] = {}
    for number, ((_, start, end, kind), same) in enumerate(groupby(found, key=lambda item: item[:4]), start=1):
        rows = [row for *_, row in same]
        told = tuple(dict.fromkeys(_told(kind, row) for row in rows))
        mark = Mark(start, end, kind, told, min(row["confidence"] for row in rows), _link(kind, rows[0]), number)
        marks.setdefault(rows[0]["passage_id"], []).append(mark)
    return marks


def pieces(text: str, marks: list[Mark]) -> list[Piece]:
    """The text in pieces; joined they are the text. Of findings over the same characters the shortest is marked."""
    edges = sorted({0, len(text), *(m.start for m in marks), *(m.end for m in marks)})
    return list(_pieces(text, marks, edges))


def _pieces(text: str, marks: list[Mark], edges: list[int]) -> Iterator[Piece]:
    shown: set[Mark] = set()
    for start, end in pairwise(edges):
        over = [mark for mark in marks if mark.start <= start and end <= mark.end]
        innermost = min(over, key=lambda mark: (mark.end - mark.start, mark.start, mark.kind), default=None)
        yield Piece(text[start:end], innermost, innermost is not None and innermost not in shown)
        if innermost is not None:
            shown.add(innermost)


def _told(kind: str, row: Row) -> str:
    parts: tuple[object, ...]
    if kind == "directive":
        parts = (row["doc_type"], row["symbol"] or row["name"], row["issuer"], row["cited_date"], row["pinpoint"])
    elif kind == "person":
        parts = (row["name"],)
    elif kind == "role":
        parts = ("nguyên" if row["former"] else None, row["position"], row["name"])
    else:
        parts = (row["award"], row["recipient"], row["decision_symbol"], row["year"])
    return " · ".join(str(part) for part in parts if part)


def _link(kind: str, row: Row) -> str | None:
    if kind == "directive" and row["directive_id"]:
        return f"/van-ban/{row['directive_id']}"
    if kind in ("person", "role") and row["official_id"]:
        return f"/can-bo/{row['official_id']}"
    return address("/khen-thuong/danh-sach", {"hinh-thuc": row["award"]}) if kind == "award" else None
