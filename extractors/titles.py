"""Titles that head a role, found over the words of a passage."""

from __future__ import annotations

from functools import lru_cache

from corpora import gazetteers
from corpora.gazetteers import RoleTitle
from extractors.words import Lexicon


@lru_cache
def titles() -> Lexicon[RoleTitle]:
    """Every title of the gazetteer, with its aliases."""
    return Lexicon.of((form, entry) for entry in gazetteers.role_titles() for form in (entry.title, *entry.aliases))


@lru_cache
def honorifics() -> Lexicon[str]:
    """Every form of address, rank, degree and honour, with its kind."""
    return Lexicon.of((form, entry.kind) for entry in gazetteers.honorifics() for form in (entry.form, *entry.variants))
