"""What changed between two versions of a paper, word by word, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct
from rapidfuzz.distance import Indel

Change = Literal["same", "removed", "added"]


class Paragraph(Struct, frozen=True):
    """A paragraph in pieces: each text with whether both versions have it, only the older or only the newer."""

    pieces: tuple[tuple[str, Change], ...]

    @property
    def changed(self) -> bool:
        """Whether the versions differ in it."""
        return any(change != "same" for _, change in self.pieces)


def difference(old: Sequence[str], new: Sequence[str]) -> list[Paragraph]:
    """The paragraphs of both versions in order. Equal ones are found first, so that words are compared in their own."""
    found: list[Paragraph] = []
    for same, before, after in _runs(old, new):
        if same:
            found += [Paragraph(((text, "same"),)) for text in before]
        else:
            found += _changed(before, after)
    return found


def _changed(old: Sequence[str], new: Sequence[str]) -> Iterator[Paragraph]:
    """Paragraphs that differ: compared as one row of words, in which their ends are words too."""
    pieces: list[tuple[str, Change]] = []
    for same, before, after in _runs(_words(old), _words(new)):
        parts: list[tuple[Sequence[str], Change]] = (
            [(after, "same")] if same else [(before, "removed"), (after, "added")]
        )
        for words, change in parts:
            for text, ends in _lines(words):
                if text:
                    pieces.append((text, change))
                if ends and pieces and change != "removed":
                    yield Paragraph(tuple(pieces))
                    pieces = []
    if pieces:
        yield Paragraph(tuple(pieces))


_END = "\n"


def _words(paragraphs: Sequence[str]) -> list[str]:
    return [word for text in paragraphs for word in (*text.split(), _END)]


def _lines(words: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """The words up to each end of a paragraph as one text, and whether it ends there."""
    line: list[str] = []
    for word in words:
        if word == _END:
            yield " ".join(line), True
            line = []
        else:
            line.append(word)
    if line:
        yield " ".join(line), False


def _runs(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[bool, Sequence[str], Sequence[str]]]:
    """Runs of both in order, and whether they are equal; a run that differs has what only each of them holds."""
    before: list[str] = []
    after: list[str] = []
    for part in Indel.opcodes(old, new):
        if part.tag != "equal":
            before += old[part.src_start : part.src_end]
            after += new[part.dest_start : part.dest_end]
            continue
        if before or after:
            yield False, before, after
            before, after = [], []
        yield True, old[part.src_start : part.src_end], new[part.dest_start : part.dest_end]
    if before or after:
        yield False, before, after
