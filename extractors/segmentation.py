"""underthesea's segmentation with offsets: its tokens, and the words it makes of them.

underthesea rewrites some text (it moves tone marks) and drops white space, so its output
cannot be searched for in the text; it keeps the letters in order, so they can be counted off.
Importing this module is cheap; underthesea itself is loaded on first use.
"""

from __future__ import annotations

from collections.abc import Iterable

Offsets = tuple[int, int]


def tokens(text: str) -> list[Offsets]:
    """Offsets of underthesea's tokens: syllables, numbers, abbreviations and signs."""
    from underthesea.pipeline.word_tokenize.regex_tokenize import tokenize

    return aligned(tokenize(text), text)


def words(text: str) -> list[Offsets]:
    """Offsets of the words that underthesea segments (``Ban Tổ chức`` may be one)."""
    from underthesea import word_tokenize

    return aligned(word_tokenize(text), text)


def aligned(pieces: Iterable[str], text: str) -> list[Offsets]:
    """Offsets in the text of pieces that hold its letters in order, white space apart.

    Letters are counted, not compared: a piece may spell ``hoà`` as ``hòa``. Should the counts
    not add up, every run of letters without white space is a piece of its own, so that no
    character but white space is ever left out.
    """
    places = [place for place, letter in enumerate(text) if not letter.isspace()]
    found: list[Offsets] = []
    position = 0
    for piece in pieces:
        length = sum(not letter.isspace() for letter in piece)
        if length == 0:
            continue
        if position + length > len(places):
            return _runs(text)
        found.append((places[position], places[position + length - 1] + 1))
        position += length
    return found if position == len(places) else _runs(text)


def _runs(text: str) -> list[Offsets]:
    import re

    return [match.span() for match in re.finditer(r"\S+", text)]
