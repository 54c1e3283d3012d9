"""A passage as words with offsets, and lexicons that match phrases of words.

Vietnamese writes a space between syllables, so a "word" here is a syllable, a number or an
abbreviation. All readers of names, titles and organisations walk over these words.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache
from itertools import accumulate, compress, count
from typing import Any, Generic, Protocol, TypeVar

from corpora.letters import fold

_WORD = re.compile(r"(\w+(?:['’ʼ]\w+)*)")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))

Value = TypeVar("Value")


_KNOWN_WORDS = 1 << 18
"""A language has few words and an archive many places of each: what is said of a word is worked out once."""


@lru_cache(maxsize=_KNOWN_WORDS)
def _shape(word: str) -> str:
    if word[0].isdigit():
        return "n"
    if not word[0].isupper():
        return "l"
    if len(word) == 1:
        return "1"
    return "U" if word.isupper() else "C" if word[1:].islower() or "'" in word or "’" in word else "m"


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
        self.said: dict[object, Any] = {}
        """What functions that are asked once a text said of it."""

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
    """The words of a passage; short texts, which tables and letterheads repeat, share theirs."""
    return _shared_words(text) if len(text) <= _SHORT else Words(text)


@lru_cache(maxsize=4096)
def _shared_words(text: str) -> Words:
    return Words(text)


class _Asked(Protocol):
    said: dict[object, Any]


Subject = TypeVar("Subject", bound=_Asked)
Said = TypeVar("Said")


def asked_once(function: Callable[[Subject], Said]) -> Callable[[Subject], Said]:
    """The function, asked once of each text or report; whoever asks must not change what it says."""

    def ask(subject: Subject) -> Said:
        said: Said
        if function in subject.said:
            said = subject.said[function]
        else:
            said = subject.said[function] = function(subject)
        return said

    return ask


def normal_gap(gap: str) -> str:
    return gap.strip().translate(_DASHES)


class _Entry(Generic[Value]):
    """A phrase's gaps, the places of its words that must stand in capitals, and its value."""

    def __init__(self, gaps: tuple[str, ...], capitals: tuple[int, ...], value: Value) -> None:
        self.gaps = gaps
        self.capitals = capitals
        self.value = value

    def stands_at(self, words: Words, index: int) -> bool:
        """Whether its capitals and gaps are those of the words from ``index`` on, which have its keys."""
        for place in self.capitals:
            if not words.word(index + place).isupper():
                return False
        for wanted in self.gaps:
            gap = words.gap(index)
            if not (gap == " " and not wanted) and normal_gap(gap) != wanted:
                return False
            index += 1
        return True


class _Node(Generic[Value]):
    """The phrases that go on with a word: those that end there, and the words that may follow."""

    def __init__(self) -> None:
        self.entries: list[_Entry[Value]] = []
        self.following: dict[str, _Node[Value]] = {}


class Lexicon(Generic[Value]):
    """Phrases with a value each; the longest phrase that starts at a word wins.

    Phrases are compared folded; an abbreviation (``BT``, ``TW``) matches only in capitals.
    """

    def __init__(self) -> None:
        self._phrases: dict[str, _Node[Value]] = {}
        self._last_words: set[str] = set()

    @classmethod
    def of(cls, phrases: Iterable[tuple[str, Value]]) -> Lexicon[Value]:
        lexicon: Lexicon[Value] = cls()
        for phrase, value in phrases:
            lexicon._add(phrase, value)
        return lexicon

    def _add(self, phrase: str, value: Value) -> None:
        words = Words(phrase)
        following = self._phrases
        for key in words.keys:
            node = following.setdefault(key, _Node())
            following = node.following
        self._last_words.add(words.keys[-1])
        node.entries.append(
            _Entry(
                tuple(normal_gap(words.gap(i)) for i in range(len(words) - 1)),
                tuple(i for i in range(len(words)) if words.word(i).isupper()),
                value,
            )
        )

    @cached_property
    def first_words(self) -> frozenset[str]:
        """The words with which some phrase starts."""
        return frozenset(self._phrases)

    @cached_property
    def last_words(self) -> frozenset[str]:
        """The words with which some phrase ends."""
        return frozenset(self._last_words)

    def words_before(self, gap: str) -> frozenset[str]:
        """The words of its phrases that this gap follows."""
        found: set[str] = set()
        paths: list[tuple[dict[str, _Node[Value]], tuple[str, ...]]] = [(self._phrases, ())]
        while paths:
            following, before = paths.pop()
            for key, node in following.items():
                path = (*before, key)
                found |= {path[i] for entry in node.entries for i, other in enumerate(entry.gaps) if other == gap}
                paths.append((node.following, path))
        return frozenset(found)

    def match(self, words: Words, index: int) -> tuple[int, Value] | None:
        """The word after the longest phrase that starts at ``index``, and its value."""
        keys = words.keys
        last = len(keys)
        node = self._phrases.get(keys[index]) if index < last else None
        found: tuple[int, Value] | None = None
        end = index
        while node is not None:
            end += 1
            for entry in node.entries:
                if entry.stands_at(words, index):
                    found = (end, entry.value)
                    break
            node = node.following.get(keys[end]) if end < last else None
        return found

    def match_before(self, words: Words, index: int, longest: int = 6) -> tuple[int, Value] | None:
        """The longest phrase that ends right before word ``index``: its first word and value."""
        if index == 0 or words.keys[index - 1] not in self._last_words:
            return None
        for start in range(max(0, index - longest), index):
            if words.keys[start] in self._phrases:
                found = self.match(words, start)
                if found and found[0] == index:
                    return start, found[1]
        return None

    def starts(self, words: Words) -> list[int]:
        """The words at which some phrase may start."""
        return words.among(self.first_words)
