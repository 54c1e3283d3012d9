"""Lexicons: phrases of words with a value each, found in a text word by word."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Generic, TypeVar

from extractors.words import Words, normal_gap

Value = TypeVar("Value")


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
            if not (gap == " " and not wanted) and (normal_gap(gap) != wanted or "\n\n" in gap):
                return False  # KHỐI TRƯỞNG, and a name below it that goes on with Đoàn
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
