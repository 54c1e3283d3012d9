"""A passage cut into pieces, each with the findings that lie over it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from outputs.queries import Row, StoredReport

KINDS = {"directive": "Văn bản", "person": "Người", "role": "Chức vụ", "award": "Khen thưởng"}
"""The kinds of findings, by the class they are marked with, with the names of the legend."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding over characters ``start`` to ``end`` of a passage: its kind, what was understood, where it leads."""

    start: int
    end: int
    kind: str
    told: str
    confidence: float
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters of a passage; ``mark`` is the innermost finding over them."""

    text: str
    mark: Mark | None = None
    starts: bool = False
    """Whether the finding starts with this piece."""


def marks_of(stored: StoredReport) -> dict[int, list[Mark]]:
    """The findings of a report by the passage they stand in."""
    found: dict[int, list[Mark]] = {}
    for kind, rows in zip(KINDS, (stored.citations, stored.people, stored.roles, stored.awards), strict=True):
        for row in rows:
            mark = Mark(row["start_char"], row["end_char"], kind, _told(kind, row), row["confidence"], _link(kind, row))
            found.setdefault(row["passage_id"], []).append(mark)
    return found


def pieces(text: str, marks: list[Mark]) -> list[Piece]:
    """The text in pieces; joined they are the text. Of findings over the same characters the shortest is marked."""
    edges = sorted({0, len(text), *(m.start for m in marks), *(m.end for m in marks)})
    found: list[Piece] = []
    for start, end in pairwise(edges):
        over = [mark for mark in marks if mark.start <= start and end <= mark.end]
        innermost = min(over, key=lambda mark: (mark.end - mark.start, mark.start, mark.kind), default=None)
        starts = innermost is not None and not (found and found[-1].mark == innermost)
        found.append(Piece(text[start:end], innermost, starts))
    return found


def _told(kind: str, row: Row) -> str:
    parts: tuple[object, ...]
    if kind == "directive":
        parts = (row["doc_type"], row["symbol"] or row["name"], row["issuer"], row["cited_date"])
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
    return f"/khen-thuong?hinh-thuc={row['award']}" if kind == "award" else None
