"""Which province a report speaks from."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from corpora import gazetteers
from corpora.gazetteers import Province
from extractors.lexicons import provinces
from extractors.view import ReportView
from extractors.words import Words, memoised, words_of

_OFFICES = frozenset(["ủy", "tỉnh", "ubnd", "hđnd", "phố", "tp", "sở", "bộ", "đoàn"])


@lru_cache(maxsize=4096)
def province_named(text: str) -> str | None:
    """The first province named in the text, by its usual name."""
    words = words_of(text)
    for index in provinces().starts(words):
        found = provinces().match(words, index)
        if found:
            return found[1].name
    return None


def province_alone(text: str) -> Province | None:
    """The province whose name a text is and nothing else."""
    words = words_of(text)
    found = provinces().match(words, 0) if len(words) else None
    return found[1] if found is not None and found[0] == len(words) else None


def most_named_province(report: ReportView) -> str | None:
    """The province whose offices the report names, if one is named more than all others together."""
    counts = Counter(name for view in report.passages for name in _of_offices(view.words))
    if not counts:
        return None
    name, count = counts.most_common(1)[0]
    return name if count * 2 > counts.total() else None


@memoised
def _of_offices(words: Words) -> list[str]:
    """The provinces that stand in names of offices (Sở Y tế tỉnh Cà Mau), once for each."""
    named = []
    for index in provinces().starts(words):
        if index == 0 or words.shapes[index] not in "CUm" or words.keys[index - 1] not in _OFFICES:
            continue
        found = provinces().match(words, index)
        if found and words.joined(index - 1):
            named.append(found[1].name)
    return named


@lru_cache
def kind_of_province(name: str) -> str:
    """The word for a province of this name (``tỉnh``, ``thành phố``)."""
    found = next((entry for entry in gazetteers.provinces() if entry.name == name), None)
    return found.kind if found else "tỉnh"
