"""Facts that are not sure, over the whole archive, the most useful to look at first.

What a person decides about a fact teaches most where the reading was nearest to a toss, and helps
most where the official or the directive is told of in many papers. One rule's doubts are much
alike: so the first of each rule come first, then the second of each.
"""

from __future__ import annotations

from extractors.facts import KINDS
from outputs.facts import STORED, SURE, sure, why
from outputs.questions.filters import Row
from outputs.questions.reports import paper_names
from outputs.room.cache import cached
from outputs.room.lists import Page
from outputs.sqlite import Database

MOST, _PAGE = 500, 50
_REACH = {
    "citation": "JOIN directives x ON x.id = m.directive_id",
    "organization": "JOIN organizations x ON x.id = m.organization_id",
    "person": "JOIN officials x ON x.id = m.official_id",
    "role": "JOIN officials x ON x.id = m.official_id",
}
"""What tells in how many papers the thing is told of that a fact is about."""


def unsure(db: Database, kind: str, at: int) -> Page:
    """A page of the list, of one kind of fact or of all."""
    known = {one.name: one.legend for one in KINDS}
    kind = kind if kind in known else ""
    listed = cached(db, ("unsure", kind), lambda: _listed(db, kind))
    pages = max(1, -(-len(listed) // _PAGE))
    at = min(max(1, at), pages)
    return {
        "title": "Cần xem lại",
        "kinds": known,
        "kind": kind,
        "rows": _told(db, listed[(at - 1) * _PAGE : at * _PAGE]),
        "total": len(listed),
        "most": MOST,
        "page": at,
        "pages": pages,
    }


def _listed(db: Database, kind: str) -> list[Row]:
    parts = " UNION ALL ".join(_of_kind(one.name) for one in KINDS if kind in ("", one.name))
    sql = f"""
        WITH facts AS ({parts}),
        ranked AS (SELECT *, row_number() OVER (PARTITION BY kind, rule ORDER BY worth DESC, id) AS place FROM facts)
        SELECT kind, id, report_id FROM ranked ORDER BY place, worth DESC, kind, id LIMIT {MOST}
    """
    return list(db.query(sql))


def _of_kind(name: str) -> str:
    reach = _REACH.get(name, "")
    papers = "x.reports" if reach else "1"
    return f"""
        SELECT '{name}' AS kind, m.id, m.report_id, m.rule,
            m.confidence * (1 - m.confidence) * (1 + log2(max(1, {papers}))) AS worth
        FROM {STORED[name].table} m JOIN papers r ON r.id = m.report_id {reach} WHERE m.confidence < {SURE}
    """


def _told(db: Database, listed: list[Row]) -> list[Row]:
    """What the facts say and where they stand."""
    papers = paper_names(db, {row["report_id"] for row in listed})
    facts: dict[tuple[str, int], dict[int, list[Row]]] = {}
    rows = []
    for row in listed:
        key = (row["kind"], row["report_id"])
        if key not in facts:
            found = facts.setdefault(key, {})
            for fact in db.query(STORED[row["kind"]].sql, {"report": row["report_id"]}):
                found.setdefault(fact["id"], []).append(fact)
        said = facts[key].get(row["id"], [])
        if said:
            rows.append(_row(db, row["kind"], said, papers))
    return rows


def _row(db: Database, kind: str, said: list[Row], papers: dict[int, str]) -> Row:
    fact = said[0]
    text, ordinal = db.execute("SELECT text, ordinal FROM passages WHERE id = ?", [fact["passage_id"]]).fetchone()
    start, end = fact["start_char"], fact["end_char"]
    return {
        "kind": kind,
        "lines": list(dict.fromkeys(STORED[kind].describe(one) for one in said)),
        "sure": sure(fact["confidence"]),
        "why": why(fact),
        "report_id": fact["report_id"],
        "report": papers[fact["report_id"]],
        "passage_id": fact["passage_id"],
        "ordinal": ordinal,
        "start": start,
        "end": end,
        "around": (text[max(0, start - 100) : start], text[start:end], text[end : end + 100]),
    }
