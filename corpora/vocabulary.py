"""Which syllables Vietnamese has, and which stand beside one another: in official papers, and in the language.

The words of the language are those of the dictionary that underthesea brings along.
"""

from __future__ import annotations

import csv
import itertools
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path

from corpora.letters import fold, strip_marks
from corpora.regex import regex

_OFFICIAL = (
    "abbreviations", "award_verbs", "awards", "body_heads", "counted_units", "document_types", "issuers", "laws",
    "ministries", "occupations", "office_leaders", "organization_heads", "organization_words", "papers", "places",
    "printed_phrases", "provinces", "relation_phrases", "role_titles", "signature_captions", "table_columns",
)  # fmt: skip
"""The gazetteers whose cells are words of official papers."""
_SYLLABLE = regex(r"[^\W\d_]+")
_PIECES = regex(r"[|;,/()]")

Pair = tuple[str, str]


@lru_cache(maxsize=1)
def official_pairs() -> frozenset[Pair]:
    """Syllables, folded, that stand beside one another in a phrase of a gazetteer."""
    return frozenset(pair for phrase in official_phrases() for pair in _pairs(phrase))


@lru_cache(maxsize=1)
def common_pairs() -> frozenset[Pair]:
    """Syllables, folded, that stand beside one another in a word of the language."""
    return frozenset(pair for word in _dictionary() for pair in _pairs(word))


@lru_cache(maxsize=1)
def syllables() -> frozenset[str]:
    """All syllables, folded, of official phrases and of the language."""
    phrases = (*official_phrases(), *_dictionary())
    return frozenset(syllable for phrase in phrases for syllable in _SYLLABLE.findall(fold(phrase)))


@lru_cache(maxsize=1)
def by_bare_letters() -> dict[str, tuple[str, ...]]:
    """Syllables by their letters without marks."""
    found: dict[str, list[str]] = {}
    for syllable in sorted(syllables()):
        found.setdefault(strip_marks(syllable), []).append(syllable)
    return {bare: tuple(own) for bare, own in found.items()}


def _pairs(phrase: str) -> Iterator[Pair]:
    found = _SYLLABLE.findall(fold(phrase))
    yield from itertools.pairwise(found)


@lru_cache(maxsize=1)
def official_phrases() -> tuple[str, ...]:
    """The phrases of the gazetteers whose words are those of official papers."""
    folder = files("corpora.gazetteers")
    cells: list[str] = []
    for name in _OFFICIAL:
        with (folder / f"{name}.csv").open(encoding="utf-8") as stream:
            cells += [piece for row in csv.reader(stream) for cell in row for piece in _PIECES.split(cell)]
    return tuple(filter(None, map(str.strip, cells)))


@lru_cache(maxsize=1)
def _dictionary() -> tuple[str, ...]:
    """The dictionary's words; the package is found without being imported, for that takes a second."""
    package = find_spec("underthesea")
    if package is None or package.origin is None:
        return ()
    path = Path(package.origin).parent / "corpus" / "data" / "Viet74K.txt"
    return tuple(path.read_text(encoding="utf-8").splitlines()) if path.exists() else ()
