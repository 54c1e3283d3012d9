"""Titles that head a role, found over the words of a passage."""

from __future__ import annotations

from corpora.letters import fold

_POLITICAL = ("tổng thống", "thủ tướng", "ngoại trưởng", "bộ trưởng", "đại sứ", "tổng lãnh sự", "phát ngôn viên")


def is_political(title: str) -> bool:
    """Whether a title is held for a state, so that a foreign word after it is its holder or the state."""
    return fold(title).removeprefix("phó ").startswith(_POLITICAL)
