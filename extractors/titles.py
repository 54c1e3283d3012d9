"""What a title says of its holder."""

from __future__ import annotations

from extractors.lexicons import titles
from extractors.words import Words


def is_political(title: str) -> bool:
    """Whether a title is held for a state, so that a foreign word after it is its holder or the state."""
    words = Words(title)
    found = titles().match(words, 0) or titles().match(words, 1)
    return found is not None and found[1].of_state
