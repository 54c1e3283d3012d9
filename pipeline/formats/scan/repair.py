"""The words of a page as they go into its text: specks are left out, and what was misread is put right."""

from __future__ import annotations

import re
from statistics import median

from msgspec.structs import replace

from corpora.letters import LOWER, UPPER
from corpora.regex import regex
from extractors.misreadings import repaired
from pipeline.formats.drafts import Word

_TEXT = regex(rf"[\d{UPPER}{LOWER}]|^[-–—+*.,:;…()%&\"'“”/_x]+$", re.IGNORECASE)
"""A word that holds letters or digits, or is made of signs that papers have."""
_LONE_SIGN = 0.5
"""As sure as this must be what is no letter and no digit."""
_SMALL, _SPECK = 0.6, 0.8
"""The share of the usual height below which a word is small, and what such a one must be surer than."""


def put_right(words: list[Word], page: int) -> list[Word]:
    """The words of page ``page``, from 1, of a document; those put right say what was printed."""
    usual = median([word.bottom - word.top for word in words]) if words else 0.0
    kept = [word for word in words if _is_text(word) and not _is_speck(word, usual)]
    texts = repaired([(word.text, word.confidence or 0.0) for word in kept], _openings(kept))
    return [
        replace(word, text=text, printed=word.text if text != word.text else None, page=page)
        for word, text in zip(kept, texts, strict=True)
    ]


def _openings(words: list[Word]) -> list[int]:
    """The places of the words that open a line."""
    return [
        place
        for place, word in enumerate(words)
        if not any(other.top < word.middle < other.bottom and other.right <= word.left + 1 for other in words)
    ]


def _is_speck(word: Word, usual: float) -> bool:
    """Whether a word is far smaller than others and doubtful: marks of letters that Tesseract takes for some."""
    return word.bottom - word.top < _SMALL * usual and (word.confidence or 0.0) < _SPECK


def _is_text(word: Word) -> bool:
    if _TEXT.search(word.text) is None:
        return False
    return any(map(str.isalnum, word.text)) or (word.confidence or 0.0) >= _LONE_SIGN
