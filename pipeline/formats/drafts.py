"""Passages in the making: what every reader of a format yields, and how drafts become passages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import Struct

from corpora.legacy_fonts import to_unicode
from corpora.regex import regex
from extractors.legacy import guess
from extractors.normalise import normalise
from extractors.patterns import kind_of_item
from extractors.records import Passage, ScannedPage, ScannedWord

_MOST = 0.5
"""The share of a report's telling passages that must be in an encoding for the short ones to be read in it."""


class Inserted(Struct, frozen=True):
    """A whole document that stands inside another, to be read in its place."""

    data: bytes


class Unread(Struct, frozen=True):
    """Something of a document that is not read; ``reports.lost`` names it.

    ``for_now`` says that it may be read another time: with OCR, or with more time or memory.
    """

    what: str
    for_now: bool = False


class Word(Struct, frozen=True):
    """Characters between two spaces, and where they stand on a page: points from its left and its top."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    font: str = ""
    confidence: float | None = None
    """How sure the reading of its picture is, from 0 to 1; None where the page tells its letters."""
    printed: str | None = None
    """What was read, where ``text`` is what it must have been."""
    page: int = 0
    """The page, from 1, of a word that was read from a picture."""

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


class Draft(Struct):
    """A passage before it has a number; its fields are those of ``Passage``, but for the words of a page it is of."""

    kind: str
    text: str
    table: int | None = None
    row: int | None = None
    column: int | None = None
    row_span: int = 1
    column_span: int = 1
    words: tuple[Word, ...] = ()


class PagePicture(Struct, frozen=True):
    """A page that is a picture: page ``number``, from 0, of the PDF or picture file in ``data``.

    Where it is not read, a file that holds nothing else is refused as ``outcome`` and ``reason``
    say; ``{remedy}`` in the reason stands for what to do. ``lost`` names it in a file that holds more.
    ``text`` is what the file tells of it, which then stands for it.
    ``page`` is its number in the document, from 1; None where the pictures of a file are numbered in their order.
    """

    data: bytes
    number: int
    outcome: str
    reason: str
    lost: str = "a page that is a picture ({remedy})"
    page: int | None = None
    text: tuple[Draft, ...] = ()


class Scan(Struct, frozen=True):
    """A page that was read from its picture."""

    page: ScannedPage


Found = Draft | Inserted | Unread | PagePicture
"""What a reader yields, in reading order."""


def hold_text(found: Iterable[Found]) -> bool:
    """Whether any draft among what was found has text."""
    return any(isinstance(one, Draft) and one.text.strip() for one in found)


def passages_of(drafts: Iterable[Draft]) -> Iterator[Passage]:
    """The drafts that hold text, repaired, normalised and numbered in their order."""
    index = 0
    for draft in _repaired(list(drafts)):
        for text in _items(draft):
            words = tuple(_placed(text, draft.words))
            yield Passage(
                index, draft.kind, text, draft.table, draft.row, draft.column, draft.row_span, draft.column_span, words
            )
            index += 1


_LABEL = regex(r"\s*[^\W\d_][^:\n]{2,40}:")
_FEWEST_ITEMS, _FEWEST_LABELS = 2, 3
"""So many lines of one paragraph that open as items, or as labels of a form, show that lines are what it is made of."""


def _items(draft: Draft) -> list[str]:
    """The text of a draft; of a list that is one paragraph, its lines being broken by hand, each line."""
    text = normalise(draft.text)
    lines = text.split("\n") if draft.kind != "cell" and not draft.words else [text]
    items = sum(kind_of_item(line) != "" for line in lines)
    labels = sum(_LABEL.match(line) is not None for line in lines)
    if len(lines) < 2 or (items < _FEWEST_ITEMS and labels < _FEWEST_LABELS) or 2 * max(items, labels) < len(lines):
        return [text] if text else []
    parts: list[str] = []
    for line in filter(None, map(str.strip, lines)):
        if parts and not kind_of_item(line) and not _LABEL.match(line):
            parts[-1] += f"\n{line}"  # goes on with the item
        else:
            parts.append(line)
    return parts


def _placed(text: str, words: Iterable[Word]) -> Iterator[ScannedWord]:
    """The words that were read from a picture, each with its characters in the passage's text."""
    position = 0
    for word in words:
        own = normalise(word.text) if word.confidence is not None else ""
        start = text.find(own, position) if own else -1
        if start < 0 or word.confidence is None:
            continue
        position = start + len(own)
        box = (round(word.left, 1), round(word.top, 1), round(word.right, 1), round(word.bottom, 1))
        yield ScannedWord(start, position, word.confidence, word.page, *box, word.printed)


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
