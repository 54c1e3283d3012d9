"""Verbs that make something of an award: give it, ask for it, register for it, take it back."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.lexicons import award_verbs
from extractors.words import Words

RECEIVING = frozenset(["đón nhận", "vinh dự nhận", "được nhận", "nhận", "đạt", "đạt danh hiệu", "được tặng"])
"""Verbs whose subject receives the award."""
RATING = frozenset(["bình xét", "công nhận", "được xếp loại", "đạt danh hiệu", "suy tôn", "bình bầu"])
"""Verbs that may govern a rating (``hoàn thành xuất sắc nhiệm vụ``), which is no award after any other."""
HANDING = frozenset(["trao", "tặng", "trao tặng", "phong tặng", "truy tặng", "tặng thưởng"])
"""Verbs that may stand after the award as well (``Bằng khen của UBND tỉnh tặng bà A``)."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb over characters ``start`` to ``end``, with the status it gives to its awards."""

    start: int
    end: int
    phrase: str
    status: str


def find_verbs(words: Words, start: int, end: int) -> list[Verb]:
    """The verbs of the characters ``start`` to ``end``, in reading order."""
    found: list[Verb] = []
    index, stop = words.first_from(start), words.first_from(end)
    while index < stop:
        match = award_verbs().match(words, index)
        if match is None:
            index += 1
            continue
        found.append(Verb(words.starts[index], words.ends[match[0] - 1], match[1].phrase, match[1].status))
        index = match[0]
    return found
