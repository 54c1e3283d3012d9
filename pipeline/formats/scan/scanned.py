"""A page as it was read from its picture."""

from __future__ import annotations

from msgspec import Struct, field

from pipeline.formats.drafts import Word
from pipeline.formats.pdf.ruled import Box


def sureness(words: list[Word]) -> float:
    """How sure the reading of some words is, from 0 to 1, each counted by its letters; 0 where there are none."""
    letters = sum(len(word.text) for word in words)
    return sum((word.confidence or 0.0) * len(word.text) for word in words) / letters if letters else 0.0


class Turn(Struct, frozen=True):
    """How a picture is turned until its text is upright and level: quarters of a circle clockwise, then degrees."""

    quarters: int = 0
    degrees: float = 0.0


class RecognisedPage(Struct, frozen=True):
    """A page of ``width`` and ``height`` points after its turn, its words, and its tables as the boxes of their cells.

    ``marks`` says what is on it that could not be read.
    """

    width: float
    height: float
    turn: Turn
    words: list[Word]
    tables: list[list[Box]] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
