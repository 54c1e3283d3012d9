"""Spelling out the abbreviations in the name of an organisation (``UBND tỉnh``, ``BTC TU Cần Thơ``)."""

from __future__ import annotations

from functools import lru_cache

from corpora import gazetteers
from extractors.lexicons import provinces
from extractors.words import Words


@lru_cache(maxsize=1 << 15)
def expand(name: str) -> str:
    """The organisation with its first abbreviations spelled out (``BTC TU Cần Thơ``)."""
    for entry in gazetteers.abbreviations():
        for form in (entry.abbreviation, *entry.variants):
            if (
                name.startswith(form)
                and not name[len(form) : len(form) + 1].isalnum()
                and " " not in entry.abbreviation
            ) or (" " in entry.abbreviation and name.startswith(form)):
                name = entry.expansion + name[len(form) :]
    return party_committee(name)


def party_committee(name: str) -> str:
    """``Tỉnh ủy`` of a city directly under the centre is its ``Thành ủy``."""
    words = Words(name)
    for index in range(len(words)):
        found = provinces().match(words, index)
        if found and found[1].party_committee == "Thành ủy":
            return name.replace("Tỉnh ủy", "Thành ủy")
    return name
