"""Clauses of a passage, so that what is costly is read only in those that can hold what is looked for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import lru_cache

from corpora.regex import regex
from extractors.lexicons import whole_names
from extractors.sentences import END
from extractors.words import Words, memoised

_END = regex(rf"""[;:!?…"“”(),{END}]""")
"""What neither a person's name nor an organisation's goes on over, but for the commas of some names."""


def in_clauses_with(words: Words, wanted: list[int], starts: Iterable[int]) -> list[int]:
    """The words of ``starts`` that matter to a word of ``wanted``, in their order: those before it in its clause.

    Names of people and organisations are read one after the other, for one may stand inside
    another; none goes on over the end of a clause, so that each clause can be read by itself.
    """
    if not wanted:
        return []
    ends, places = _clause_ends(words), words.starts
    last = {bisect_right(ends, places[index]): index for index in sorted(wanted)}
    return [index for index in sorted(starts) if index <= last.get(bisect_right(ends, places[index]), -1)]


@memoised
def _clause_ends(words: Words) -> list[int]:
    return [match.end() for match in _END.finditer(words.marked) if match[0] != "," or _ends(words, match.start())]


def _ends(words: Words, comma: int) -> bool:
    """Whether the comma cannot stand inside an organisation's name (Bộ Văn hóa, Thể thao và Du lịch)."""
    before = bisect_left(words.ends, comma)
    return before >= len(words.ends) or words.keys[before] not in _words_before_commas()


@lru_cache
def _words_before_commas() -> frozenset[str]:
    return whole_names().words_before(",")
