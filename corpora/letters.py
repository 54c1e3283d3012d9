"""Vietnamese letters: comparing words that are written differently but are the same.

Every function here keeps the length of its text (one character in, one out), so
an offset into the folded text is an offset into the text itself. They expect NFC.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from corpora.regex import regex
from corpora.tones import NEW_BY_OLD

_LATIN = [chr(c) for c in range(0x41, 0x1F00) if "LATIN" in unicodedata.name(chr(c), "")]
UPPER = "".join(c for c in _LATIN if c.isupper())
"""Upper-case letters, for use inside a character class of a pattern."""
LOWER = "".join(c for c in _LATIN if c.islower())
"""Lower-case letters, for use inside a character class of a pattern."""

_OLD_STYLE_PATTERN = regex(
    # first letters, then the rest of the conditions: the engine leaps from one to the next of them
    rf"[oOuU](?:(?<![qQ].)[{''.join(sorted({pair[1] for pair in NEW_BY_OLD}))}])(?![{LOWER}{UPPER}])",
)


def fold_tones(text: str) -> str:
    """Old tone placement rewritten as new (``Thuý`` → ``Thúy``); same length."""
    return _OLD_STYLE_PATTERN.sub(lambda match: NEW_BY_OLD.get(match[0], match[0]), text)


def lower(text: str) -> str:
    """Lower case, one character for one character."""
    folded = text.lower()
    if len(folded) == len(text):
        return folded
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def fold(text: str) -> str:
    """Key for comparing words: lower case, new tone placement; same length as ``text``."""
    return _fold_name(text) if len(text) <= _NAME else fold_tones(lower(text))


_NAME = 80
"""Names and gaps of so many characters recur, and their keys are kept."""


@lru_cache(maxsize=1 << 16)
def _fold_name(text: str) -> str:
    return fold_tones(lower(text))


@lru_cache(maxsize=4096)
def _bare(letter: str) -> str:
    if letter in "đĐ":
        return "d" if letter == "đ" else "D"
    return unicodedata.normalize("NFD", letter)[0]


def strip_marks(text: str) -> str:
    """Text without diacritics (``Đảng`` → ``Dang``); same length as an NFC ``text``."""
    return text if text.isascii() else " ".join(map(_bare_word, text.split(" ")))


@lru_cache(maxsize=1 << 16)
def _bare_word(word: str) -> str:
    return "".join(map(_bare, word))


def squeeze(text: str) -> str:
    """Runs of white space as one space, none at the ends (changes the length)."""
    return " ".join(text.split())


_FIRST_LETTERS = regex(r"(?:^|(?<= )|(?<=\b[hky]['’]))\w")


def title_case(name: str) -> str:
    """A name in capitals as it is written in running text (``NGUYỄN THỊ HOA`` → ``Nguyễn Thị Hoa``, ``H’Đa``)."""
    return _FIRST_LETTERS.sub(lambda match: match[0].upper(), squeeze(name).lower())
