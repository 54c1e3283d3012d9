"""Clauses of a passage, so that what is costly is read only in those that can hold what is looked for."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from extractors.words import Words

_END = re.compile(r"""[;:!?…"“”()]|(?<=\w\w\w)\.\s""")
"""What neither a person's name nor an organisation's goes on over; after two letters a full stop may abbreviate."""


def in_clauses_with(words: Words, wanted: list[int], starts: Iterable[int]) -> list[int]:
    """The words of ``starts`` whose clause holds a word of ``wanted``, in their order.

    Names of people and organisations are read one after the other, for one may stand inside
    another; none goes on over the end of a clause, so that each clause can be read by itself.
    """
    if not wanted:
        return []
    ends = [match.end() for match in _END.finditer(words.text)]
    if not ends:
        return sorted(starts)
    clauses = {bisect_right(ends, words.starts[index]) for index in wanted}
    return sorted(index for index in starts if bisect_right(ends, words.starts[index]) in clauses)
