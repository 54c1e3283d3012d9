"""What Tesseract takes for words and is none: told by how sure it is of it, and by what stands beside it."""

from __future__ import annotations

import string

from corpora.letters import fold
from corpora.vocabulary import syllables
from pipeline.formats.drafts import Word

_LEAST_SURE = 0.3
"""As sure as this is Tesseract of letters; of strokes and specks that it takes for some it is not."""
_SURE = 0.7
"""As sure as this it is of a word beside which a doubtful one is kept."""
_NEAR = 40.0
"""Points between words of one line."""
_ALIKE = 1.7
"""How many times as high another word of the same line may be."""


def without_specks(words: list[Word]) -> list[Word]:
    """The words without what is no text: doubtful is only kept what stands in line with a word that is sure."""
    sure = [word for word in words if (word.confidence or 0.0) >= _SURE]
    return [word for word in words if (word.confidence or 0.0) >= _LEAST_SURE or _is_word_of_a_line(word, sure)]


def _is_word_of_a_line(word: Word, sure: list[Word]) -> bool:
    letters = word.text.strip(string.punctuation + "“”…–")
    if len(letters) < 2 or (letters.isalpha() and fold(letters) not in syllables()):
        return False
    if any(_lies_on(word, other) for other in sure):
        return False
    height = word.bottom - word.top
    return any(
        other.top < word.middle < other.bottom
        and max(word.left - other.right, other.left - word.right) < _NEAR
        and height / _ALIKE < other.bottom - other.top < height * _ALIKE
        for other in sure
    )


def _lies_on(word: Word, other: Word) -> bool:
    across = min(word.right, other.right) - max(word.left, other.left)
    down = min(word.bottom, other.bottom) - max(word.top, other.top)
    return across > (word.right - word.left) / 2 and down > (word.bottom - word.top) / 3
