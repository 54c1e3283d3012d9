"""Pieces of SQL that views and questions share, so that one thing is counted one way."""

from __future__ import annotations

SPELL = """min(CASE WHEN NOT m.former THEN r.issued_on END) AS first_seen,
    max(CASE WHEN NOT m.former THEN r.issued_on END) AS last_seen,
    min(CASE WHEN m.former THEN r.issued_on END) AS former_by,
    count(DISTINCT r.id) AS reports"""
"""From when to when reports name somebody in a post: of grouped role mentions ``m`` and their reports ``r``."""

AWARD_YEAR = "coalesce(a.year, CAST(substr(r.issued_on, 1, 4) AS INTEGER))"
"""The year of an award ``a``: its own, else that of the report ``r`` that tells of it."""

PAPER = """CASE WHEN r.symbol IS NULL AND r.title IS NULL
    THEN coalesce(r.doc_type || ' (' || r.filename || ')', r.filename)
    ELSE ltrim(coalesce(r.doc_type, '') || coalesce(' số ' || r.symbol, '')
    || CASE WHEN r.title IS NULL THEN '' WHEN r.doc_type IS NULL AND r.symbol IS NULL THEN r.title
    ELSE ': ' || r.title END) END"""
"""What people call a report ``r``: its kind, number and title; its file where it tells none of these."""


def same_paper(report: str, other: str) -> str:
    """Whether a report is a file of the paper that another is one of, itself among them; both by their aliases."""
    final = f"coalesce({other}.version_of, {other}.id)"
    return f"({report}.id = {final} OR {report}.version_of = {final})"
