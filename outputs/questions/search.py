"""Passages that hold some words."""

from __future__ import annotations

from outputs.database import fold_for_search
from outputs.questions.filters import Filters, Row, Where, rows
from outputs.sqlite import Database


def search(database: Database, text: str, filters: Filters) -> list[Row]:
    """Passages that hold all the words (a phrase in quotes stays together), the best first.

    Typing without diacritics finds with them. Where only the first few are asked for, of words that
    very many passages hold, the best are sought among those stored last.
    """
    where = Where()
    where.add_report(filters)
    if filters.issuer:
        where.add("instr(folded(r.issuer), folded(?)) > 0", filters.issuer)
    narrowed = filters.narrow_reports or filters.issuer or filters.limit is None or filters.limit > _RANKED
    where.values.insert(0, fts_query(text))
    sql = f"""
        SELECT r.id AS report_id, r.filename, r.issued_on, p.id AS passage_id, p.kind, p.text AS passage
        FROM (
            SELECT rowid, bm25(passages_fts) AS score FROM passages_fts WHERE passages_fts MATCH ?
            {"" if narrowed else f"ORDER BY rowid DESC LIMIT {_RANKED}"}
        ) f JOIN passages p ON p.id = f.rowid JOIN reports r ON r.id = p.report_id
        {{where}}
        ORDER BY f.score, p.id
    """
    return rows(database, sql, where, filters.limit)


_RANKED = 2000
"""Passages that are compared for how well they answer a search; comparing all that hold a common word takes seconds."""


def fts_query(text: str) -> str:
    """A query of SQLite's full-text search that means what was typed, whatever signs it holds."""
    quoted, bare = [], []
    for place, part in enumerate(fold_for_search(text).split('"')):
        words = part.split()
        if place % 2 and words:
            quoted.append(" ".join(words))
        else:
            bare += words
    return " ".join(f'"{phrase}"' for phrase in [*quoted, *bare]) or '""'
