"""Verbs that make something of an award: give it, ask for it, register for it, take it back."""

from __future__ import annotations

from msgspec import Struct

from corpora.gazetteers import VerbUse
from extractors.lexicons import award_verbs
from extractors.numerals import NUMERAL
from extractors.words import Words

BETWEEN_SUBJECT_AND_VERB = (
    rf"(?:(?:đã|đều|cũng|còn|từng|vừa|mới|lại|luôn|vẫn|tiếp tục|liên tục|(?:rất\s+)?xứng đáng|là người|vinh dự|"
    rf"(?:nhiều|(?:\d{{1,3}}|{NUMERAL})) (?:lần|năm(?:\s+(?:liền|liên tục|liên tiếp))?))(?!\w)\s*)"
)
"""What may stand between who receives and the verb: when and how often (``đã``, ``hai lần``, ``nhiều năm liền``)."""


class Verb(Struct, frozen=True):
    """A verb over characters ``start`` to ``end``, with the status it gives to its awards and how it is used."""

    start: int
    end: int
    phrase: str
    status: str
    uses: tuple[VerbUse, ...] = ()


def find_verbs(words: Words, start: int, end: int) -> list[Verb]:
    """The verbs of the characters ``start`` to ``end``, in reading order."""
    found: list[Verb] = []
    index, stop = words.first_from(start), words.first_from(end)
    while index < stop:
        match = award_verbs().match(words, index)
        if match is None:
            index += 1
            continue
        found.append(
            Verb(words.starts[index], words.ends[match[0] - 1], match[1].phrase, match[1].status, match[1].uses)
        )
        index = match[0]
    return found
