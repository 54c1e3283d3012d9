"""Which words can be Vietnamese syllables, and which must be foreign."""

from __future__ import annotations

from corpora.letters import strip_marks
from corpora.regex import regex

# Vietnamese syllables are few in shape: an onset, one to three vowels, a coda.
_SYLLABLE = regex(r"(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?")


def is_vietnamese(key: str) -> bool:
    """Whether a folded word can be a Vietnamese syllable."""
    return _SYLLABLE.fullmatch(strip_marks(key)) is not None
