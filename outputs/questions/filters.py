"""What narrows every question, and how its SQL is run.

``year``, ``since`` and ``until`` (ISO dates or their beginnings) speak of the date of the
report that states the fact; ``province`` is that report's province.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Any

from msgspec import Struct

from corpora.letters import fold, strip_marks
from outputs.database import fold_for_search
from outputs.sqlite import Database

Row = dict[str, Any]


class Filters(Struct, frozen=True):
    """What every question can be narrowed by; None leaves a part open."""

    year: int | None = None
    since: str | None = None
    until: str | None = None
    issuer: str | None = None
    province: str | None = None
    limit: int | None = None
    min_confidence: float | None = None
    """Only facts at least so sure, from 0 to 1."""
    all_versions: bool = False
    """Whether every file counts, and not one file of each paper."""

    @property
    def narrow_reports(self) -> bool:
        """Whether anything narrows which facts of which reports count."""
        narrowing = (self.year, self.since, self.until, self.province, self.min_confidence)
        return self.all_versions or any(part is not None for part in narrowing)


class Where:
    """Conditions of a query with their values."""

    def __init__(self) -> None:
        self._conditions: list[str] = []
        self.values: list[object] = []

    def add(self, condition: str, *values: object) -> None:
        self._conditions.append(condition)
        self.values.extend(values)

    def add_report(self, filters: Filters) -> None:
        if not filters.all_versions:
            self.add("r.version_of IS NULL")
        if filters.year is not None:
            self.add("substr(r.issued_on, 1, 4) = ?", str(filters.year))
        if filters.since:
            self.add("r.issued_on >= ?", filters.since)
        if filters.until:
            self.add("substr(r.issued_on, 1, ?) <= ?", len(filters.until), filters.until)
        if filters.province:
            self.add("folded(r.province) = folded(?)", filters.province)

    def add_either(self, column: str, other: str, text: str) -> None:
        """One of two columns holds the text."""
        self.add(f"(instr(folded({column}), folded(?)) > 0 OR instr(folded({other}), folded(?)) > 0)", text, text)

    def add_confidence(self, column: str, filters: Filters) -> None:
        if filters.min_confidence is not None:
            self.add(f"{column} >= ?", filters.min_confidence)

    def __str__(self) -> str:
        return "WHERE " + " AND ".join(self._conditions) if self._conditions else ""


def rows(database: Database, sql: str, where: Where, limit: int | None) -> list[Row]:
    """The rows of a query that holds ``{where}``; its SQL may use ``folded(text)`` and ``bare(text)``."""
    database.conn.create_function("bare", 1, _bare, deterministic=True)
    database.conn.create_function("folded", 1, _folded, deterministic=True)
    if limit is not None:
        sql += f" LIMIT {int(limit)}"
    return list(database.query(sql.format(where=where), where.values))


def _folded(text: str | None) -> str | None:
    return None if text is None else strip_marks(fold(unicodedata.normalize("NFC", text)))


_bare = lru_cache(maxsize=1 << 17)(fold_for_search)
"""Cached for the life of the process, so that the next search of a large archive's titles is quick."""


class Profile(Struct, frozen=True):
    """Everything that the archive holds of one thing, in named sections of rows."""

    name: str
    province: str | None
    sections: dict[str, list[Row]]
