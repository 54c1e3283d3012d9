"""Titles told by letters that say another thing in another organ: ``GV`` is a teacher, in a university a lecturer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from msgspec.structs import replace

from corpora import gazetteers
from corpora.letters import fold
from corpora.regex import regex
from extractors.patterns import alternatives
from extractors.records import Header, RoleMention


def by_their_organs(roles: Iterable[RoleMention], header: Header | None) -> list[RoleMention]:
    """The roles, those told by such letters with the title that their organ has, or the office whose paper it is."""
    office = f"{header.issuer or ''}, {header.parent or ''}" if header is not None else ""
    return [_by_its_organ(role, office) for role in roles]


def _by_its_organ(role: RoleMention, office: str) -> RoleMention:
    first, second = [*_LETTERS.findall(role.span.surface)[:2], "", ""][:2]
    told = [*_titles().get(f"{first} {second}", ()), *_titles().get(first, ())]
    where = fold(f"{role.organization or ''}, {role.parent or ''}, {office}")
    title = next((title for organs, title in told if organs.search(where)), None)
    return replace(role, title=title) if title is not None else role


_LETTERS = regex(r"\w+")


@lru_cache
def _titles() -> dict[str, list[tuple[re.Pattern[str], str]]]:
    found: dict[str, list[tuple[re.Pattern[str], str]]] = {}
    for row in gazetteers.titles_in_letters():
        organs = regex(rf"\b(?:{alternatives(row.organs)})\b")
        found.setdefault(row.letters, []).append((organs, row.title))
    return found
