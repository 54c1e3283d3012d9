"""Titles that head a role, found over the words of a passage."""

from __future__ import annotations

from functools import lru_cache

from corpora import gazetteers
from corpora.gazetteers import RoleTitle
from corpora.letters import fold
from extractors.lexicon import Lexicon


@lru_cache
def titles() -> Lexicon[RoleTitle]:
    """Every title of the gazetteer, with its aliases."""
    return Lexicon.of((form, entry) for entry in gazetteers.role_titles() for form in (entry.title, *entry.aliases))


@lru_cache
def honorifics() -> Lexicon[str]:
    """Every form of address, rank, degree and honour, with its kind."""
    return Lexicon.of((form, entry.kind) for entry in gazetteers.honorifics() for form in (entry.form, *entry.variants))


_POLITICAL = ("tổng thống", "thủ tướng", "ngoại trưởng", "bộ trưởng", "đại sứ", "tổng lãnh sự", "phát ngôn viên")


def is_political(title: str) -> bool:
    """Whether a title is held for a state, so that a foreign word after it is its holder or the state."""
    return fold(title).removeprefix("phó ").startswith(_POLITICAL)
