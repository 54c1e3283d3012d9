"""Provinces before and after 1 July 2025, when 63 became 34.

A name alone does not say which territory is meant: ``Tuyên Quang`` of 2024 is the old
province, ``Tuyên Quang`` of 2026 is it and Hà Giang. So a province named on a day is
understood as the set of old provinces that it may cover.
"""

from __future__ import annotations

from functools import lru_cache

from corpora import gazetteers

MERGED_ON = "2025-07-01"
"""The day, as ISO text, from which the new names hold."""
CENTRAL = "trung ương"
"""What stands for the centre where a province could stand."""


@lru_cache
def _merged() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for province in gazetteers.provinces():
        found.setdefault(province.name_2025, set()).add(province.name)
    return {name: frozenset(old) for name, old in found.items()}


@lru_cache(maxsize=4096)
def territory(name: str, day: str | None) -> frozenset[str]:
    """The provinces of before July 2025 that ``name`` may cover on a day (ISO text, whole or its beginning).

    Where the day is unknown, or only its year 2025 is, both readings are possible. A name that
    is no province's stands for itself.
    """
    merged = _merged().get(name, frozenset([name]))
    if day is None or (day[:4] == "2025" and len(day) < 7):
        return merged | {name}
    return merged | {name} if day >= MERGED_ON[: len(day)] else frozenset([name])


@lru_cache
def successor(name: str) -> str | None:
    """The province that an old one belongs to since July 2025; None for what is no province."""
    return next((p.name_2025 for p in gazetteers.provinces() if p.name == name), None)
