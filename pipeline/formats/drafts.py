"""Passages in the making: what every reader of a format yields, and how drafts become passages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from corpora.legacy_fonts import to_unicode
from extractors.legacy import guess
from extractors.normalise import normalise
from extractors.records import Passage

_MOST = 0.5
"""The share of a report's telling passages that must be in an encoding for the short ones to be read in it."""


@dataclass(frozen=True, slots=True)
class Inserted:
    """A whole document that stands inside another, to be read in its place."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Unread:
    """Something of a document that is not read; ``reports.lost`` names it."""

    what: str


@dataclass(slots=True)
class Draft:
    """A passage before it has a number; its fields are those of ``Passage``."""

    kind: str
    text: str
    table: int | None = None
    row: int | None = None
    column: int | None = None
    row_span: int = 1
    column_span: int = 1


Found = Draft | Inserted | Unread
"""What a reader yields, in reading order."""


def hold_text(found: Iterable[Found]) -> bool:
    """Whether any draft among what was found has text."""
    return any(isinstance(one, Draft) and one.text.strip() for one in found)


def passages_of(drafts: Iterable[Draft]) -> Iterator[Passage]:
    """The drafts that hold text, repaired, normalised and numbered in their order."""
    index = 0
    for draft in _repaired(list(drafts)):
        text = normalise(draft.text)
        if text:
            yield Passage(
                index, draft.kind, text, draft.table, draft.row, draft.column, draft.row_span, draft.column_span
            )
            index += 1


def _repaired(drafts: list[Draft]) -> list[Draft]:
    """Text of TCVN3 or VNI fonts that no font's name explained, in Unicode.

    Passages too short to tell by themselves are read as most of the others are.
    """
    guesses = [guess(draft.text) for draft in drafts]
    found = Counter(encoding for encoding in guesses if encoding)
    if not found:
        return drafts
    usual, count = found.most_common(1)[0]
    marked = sum(not draft.text.isascii() for draft in drafts)
    for draft, encoding in zip(drafts, guesses, strict=True):
        if encoding or count > _MOST * marked:
            draft.text = to_unicode(draft.text, encoding or usual)
    return drafts
