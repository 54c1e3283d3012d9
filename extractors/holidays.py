"""Days that schools, cooperatives and streets are called by (``Trường Mầm non 19/5``), told from votes (``9/10``)."""

from __future__ import annotations

_LIKE_VOTES = frozenset([(1, 5), (1, 6), (2, 9), (3, 2), (8, 3)])
"""Days of the year after which much is called; of most others the figures can be no votes."""
_LAST_DAY, _LAST_MONTH = 31, 12


def is_day(first: str, second: str) -> bool:
    """Whether two figures with a stroke between them are the day something is called by, and no votes of so many."""
    day, month = int(first), int(second)
    if (day, month) in _LIKE_VOTES:
        return "0" not in (first[:1], second[:1])  # 01/05 are votes as forms write them
    return 0 < month < day <= _LAST_DAY and month <= _LAST_MONTH
