"""A passage cut into pieces, each with the findings that lie over it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise

from msgspec import Struct

from extractors.doubt import words_over
from extractors.facts import KINDS
from extractors.records import ScannedWord
from outputs.corrections.kinds import CORRECTED
from outputs.facts import STORED, sure, why
from outputs.questions.filters import Row
from outputs.questions.reports import StoredReport


class Mark(Struct, frozen=True):
    """What was found over characters ``start`` to ``end`` of a passage: its kind, what was understood, where it leads.

    ``number`` counts the marks of a report as it reads, from 1. An award of several recipients is one mark
    with a line of ``lines`` for each; ``why`` is what the rule that decided it says of itself.
    """

    start: int
    end: int
    kind: str
    lines: tuple[str, ...]
    sure: str
    why: str
    link: str | None = None
    number: int = 0
    decided: bool = False
    """Whether a person confirmed, changed or added it."""


class Piece(Struct, frozen=True):
    """Some characters of a passage; ``mark`` is the innermost finding over them."""

    text: str
    mark: Mark | None = None
    first: bool = False
    """Whether no piece before it shows the same finding."""


def marks_of(stored: StoredReport) -> dict[int, list[Mark]]:
    """The findings of a report by the passage they stand in, in the order in which they are read."""
    found: list[tuple[int, int, int, str, Row]] = []
    ordinals = {passage["id"]: passage["ordinal"] for passage in stored.passages}
    for kind in KINDS:
        for row in stored.facts[kind.name]:
            found.append((ordinals[row["passage_id"]], row["start_char"], row["end_char"], kind.name, row))
    found.sort(key=lambda item: item[:4])
    marks: dict[int, list[Mark]] = {}
    for number, ((_, start, end, name), same) in enumerate(groupby(found, key=lambda item: item[:4]), start=1):
        rows = [row for *_, row in same]
        lines = tuple(dict.fromkeys(STORED[name].describe(row) for row in rows))
        least = min(rows, key=lambda row: row["confidence"])
        passage = rows[0]["passage_id"]
        reasons = why(least) + _as_scanned(words_over(stored.words.get(passage, ()), start, end))
        decided = all(row["rule"] == CORRECTED for row in rows)
        link = STORED[name].link(rows[0])
        mark = Mark(start, end, name, lines, sure(least["confidence"]), reasons, link, number, decided)
        marks.setdefault(passage, []).append(mark)
    return marks


def _as_scanned(words: list[ScannedWord]) -> str:
    """That a finding was read from a picture, how sure its least sure word is, and what was printed."""
    if not words:
        return ""
    put_right = "".join(f"; in là “{word.printed}”" for word in words if word.printed)
    return f"; đọc từ ảnh quét, chữ kém rõ nhất {min(word.confidence for word in words):.2f}{put_right}"


def pieces(text: str, marks: list[Mark]) -> list[Piece]:
    """The text in pieces; joined they are the text. Of findings over the same characters the shortest is marked."""
    return list(_pieces(text, marks))


_PLACES = {kind.name: place for place, kind in enumerate(KINDS)}


def _outwards(mark: Mark) -> tuple[bool, int, int, int]:
    """The order in which one of several marks over the same characters is chosen."""
    return STORED[mark.kind].under, mark.end - mark.start, mark.start, -_PLACES[mark.kind]


def _pieces(text: str, marks: list[Mark]) -> Iterator[Piece]:
    edges = sorted({0, len(text), *(m.start for m in marks), *(m.end for m in marks)})

    def shown_over(stretch: tuple[int, int]) -> Mark | None:
        over = [mark for mark in marks if mark.start <= stretch[0] and stretch[1] <= mark.end]
        return min(over, key=_outwards, default=None)

    seen: set[Mark] = set()
    for mark, stretches in groupby(pairwise(edges), key=shown_over):
        covered = list(stretches)
        yield Piece(text[covered[0][0] : covered[-1][1]], mark, mark is not None and mark not in seen)
        if mark is not None:
            seen.add(mark)
