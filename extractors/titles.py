"""What a title says of its holder."""

from __future__ import annotations

from corpora.letters import fold
from extractors.lexicons import titles
from extractors.words import Words


def goes_with(title: str, organization: str) -> bool:
    """Whether a title may be one in an organisation, as far as the gazetteer tells which organs have it."""
    words = Words(title)
    found = titles().match(words, 0) if len(words) else None
    if found is None or not found[1].organs:
        return True
    return any(fold(organization).startswith(fold(organ)) for organ in found[1].organs)


def is_political(title: str) -> bool:
    """Whether a title is held for a state, so that a foreign word after it is its holder or the state."""
    words = Words(title)
    found = titles().match(words, 0) or titles().match(words, 1)
    return found is not None and found[1].of_state
