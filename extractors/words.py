"""A passage as words with offsets.

Vietnamese writes a space between syllables, so a "word" here is a syllable, a number or an
abbreviation. All readers of names, titles and organisations walk over these words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from functools import cached_property, lru_cache
from itertools import accumulate, compress, count
from typing import Any, Protocol, TypeVar

from corpora.letters import fold
from corpora.regex import regex
from extractors.sentences import marked, sentences

APOSTROPHES = "'’ʼ‘´`"
"""What people type for an apostrophe inside a name (``K'Mẫu``)."""
_APOSTROPHE = regex(f"[{APOSTROPHES}]")
_WORD = regex(rf"([^\W_]+(?:[{APOSTROPHES}][^\W_]+)*)")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−_", "-"))

_KNOWN_WORDS = 1 << 18
"""Distinct words are few and recur: shape and key are computed once per word."""


@lru_cache(maxsize=_KNOWN_WORDS)
def _shape(word: str) -> str:
    if word[0].isdigit():
        return "n"
    if not word[0].isupper():
        return "l"
    if len(word) == 1:
        return "1"
    return "U" if word.isupper() else "C" if word[1:].islower() or _APOSTROPHE.search(word) else "m"


_key = lru_cache(maxsize=_KNOWN_WORDS)(fold)


class Words:
    """The words of a text.

    ``keys`` are the words folded, ``shapes`` has a letter a word: ``C`` capitalised, ``U`` upper
    case, ``1`` one capital, ``l`` lower case, ``m`` mixed (``TTg``), ``n`` a number.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        pieces = _WORD.split(text)  # what is before the first word, then each word and what follows it
        offsets = list(accumulate(map(len, pieces)))
        surfaces = pieces[1::2]
        self.starts = offsets[:-1:2]
        self.ends = offsets[1::2]
        self.keys = list(map(_key, surfaces))
        self.shapes = "".join(map(_shape, surfaces))
        self._surfaces = surfaces
        self._gaps = pieces[2::2]
        self.cache: dict[object, Any] = {}
        """Results cached by ``memoised``, keyed by function."""

    def __len__(self) -> int:
        return len(self.starts)

    def word(self, index: int) -> str:
        return self._surfaces[index]

    def gap(self, index: int) -> str:
        """The text between word ``index`` and the next one (to the end for the last); nothing before the first."""
        return self._gaps[index] if index >= 0 else ""

    def joined(self, index: int) -> bool:
        """Whether only spaces part word ``index`` from the next."""
        if index < 0:
            return True
        gap = self._gaps[index]
        return (gap == " " or not gap.strip(" ")) and index + 1 < len(self.starts)

    def slice(self, start: int, end: int) -> str:
        """The text from word ``start`` to before word ``end``."""
        return self.text[self.starts[start] : self.ends[end - 1]]

    @cached_property
    def marked(self) -> str:
        """The text with its sentence ends marked, as ``sentences.marked`` writes it."""
        return marked(self.text)

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """Offsets of the sentences of the text."""
        return sentences(self.text)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every key, once."""
        return frozenset(self.keys)

    def among(self, keys: frozenset[str]) -> list[int]:
        """The words whose folded form is among the keys."""
        if self.vocabulary.isdisjoint(keys):
            return []
        return list(compress(count(), map(keys.__contains__, self.keys)))

    @cached_property
    def _by_start(self) -> dict[int, int]:
        return {start: index for index, start in enumerate(self.starts)}

    def at(self, offset: int) -> int | None:
        """The index of the word that starts at the offset."""
        return self._by_start.get(offset)

    def first_from(self, offset: int) -> int:
        """The index of the first word that starts at the offset or after it; the number of words if none does."""
        return bisect_left(self.starts, offset)


_SHORT = 160


def words_of(text: str) -> Words:
    """The words of a text; short ones, which tables, letterheads and names repeat, share theirs."""
    return _shared_words(text) if len(text) <= _SHORT else Words(text)


@lru_cache(maxsize=1 << 13)
def _shared_words(text: str) -> Words:
    return Words(text)


class _Cached(Protocol):
    cache: dict[object, Any]


Subject = TypeVar("Subject", bound=_Cached)
Result = TypeVar("Result")


def memoised(function: Callable[[Subject], Result]) -> Callable[[Subject], Result]:
    """Caches the result on the argument, a text or a report. Callers must not mutate it."""

    def cached(subject: Subject) -> Result:
        result: Result
        if function in subject.cache:
            result = subject.cache[function]
        else:
            result = subject.cache[function] = function(subject)
        return result

    return cached


def memoised_by_word(function: Callable[[Words, int], Result]) -> Callable[[Words, int], Result]:
    """Caches the result for each word on the text."""

    def cached(words: Words, index: int) -> Result:
        results: dict[int, Result] | None = words.cache.get(function)
        if results is None:
            results = words.cache[function] = {}
        if index not in results:
            results[index] = function(words, index)
        return results[index]

    return cached


def normal_gap(gap: str) -> str:
    return gap.strip().translate(_DASHES)
