"""Names compared as people write them, and how rare they are."""

from __future__ import annotations

from functools import lru_cache

from corpora import gazetteers
from corpora.letters import fold, squeeze, strip_marks
from corpora.regex import regex

# i and y after a consonant are one sound, written either way (Lí / Lý, Sĩ / Sỹ); qu + y is not.
_Y = {"y": "i", "ý": "í", "ỳ": "ì", "ỷ": "ỉ", "ỹ": "ĩ", "ỵ": "ị"}
_FINAL_Y = regex(r"(?<=[bcdđghklmnprstvx])[yýỳỷỹỵ]\b")
_RARE = {"surname": 0.0015, "middle": 0.004, "given": 0.003}
"""The share of a syllable that the frequency table leaves out."""


@lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """The same for every way to write one name: case, tone placement, y or i."""
    return _FINAL_Y.sub(lambda match: _Y[match[0]], fold(squeeze(name)))


@lru_cache(maxsize=65536)
def block_key(name: str) -> str:
    """The name key without diacritics: only names that share it are ever compared."""
    return strip_marks(name_key(name))


@lru_cache(maxsize=65536)
def share(name: str) -> float:
    """Roughly what part of all people bears the name, from 0 to 1."""
    syllables = fold(squeeze(name)).split()
    if len(syllables) < 2:
        return 1.0
    frequencies = gazetteers.name_frequencies()
    product = frequencies.get(("surname", syllables[0]), _RARE["surname"])
    for middle in syllables[1:-1]:
        product *= frequencies.get(("middle", middle), _RARE["middle"])
    if len(syllables) == 2:
        product *= 0.2  # a fifth of men bear no middle name
    return product * frequencies.get(("given", syllables[-1]), _RARE["given"])
