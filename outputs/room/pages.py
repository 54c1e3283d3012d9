"""What each page tells, as plain data: the same for the page, for its JSON and for tests."""

from __future__ import annotations

from typing import Any

from sqlite_utils import Database

from outputs import crossings, queries
from outputs.database import fold_for_search
from outputs.queries import Filters, Row
from outputs.room import charts
from outputs.room.marks import KINDS, marks_of, pieces

_MOST = 25
Page = dict[str, Any]


def home(db: Database) -> Page:
    """What the archive holds."""
    counts = {
        "reports": "SELECT count(*) FROM reports",
        "directives": "SELECT count(*) FROM directives WHERE reports > 0",
        "officials": "SELECT count(*) FROM officials WHERE reports > 0",
        "awards": "SELECT count(*) FROM awards",
    }
    by_year = _rows(
        db,
        "SELECT substr(issued_on, 1, 4) AS year, count(*) AS reports FROM reports "
        "WHERE issued_on IS NOT NULL GROUP BY 1 ORDER BY 1",
    )
    return {
        "title": "Kho báo cáo",
        "counts": {name: db.execute(sql).fetchone()[0] for name, sql in counts.items()},
        "by_year": by_year,
        "by_issuer": _rows(
            db,
            "SELECT issuer, count(*) AS reports FROM reports WHERE issuer IS NOT NULL "
            "GROUP BY issuer ORDER BY 2 DESC, 1 LIMIT 12",
        ),
        "directives": queries.directives(db, Filters(limit=12)),
        "newest": _rows(
            db,
            "SELECT id AS report_id, filename, title, issuer, issued_on FROM reports "
            "ORDER BY issued_on IS NULL, issued_on DESC, id LIMIT 12",
        ),
        "chart": charts.bars_by_year(by_year, "year", "reports", "Báo cáo"),
        "citations_chart": charts.bars_by_year(_citations_by_year(db), "year", "citations", "Lần dẫn"),
    }


def _citations_by_year(db: Database) -> list[Row]:
    return _rows(
        db,
        "SELECT substr(r.issued_on, 1, 4) AS year, sum(c.citations) AS citations FROM "
        "(SELECT report_id, count(*) AS citations FROM citations GROUP BY report_id) c "
        "JOIN reports r ON r.id = c.report_id WHERE r.issued_on IS NOT NULL GROUP BY 1 ORDER BY 1",
    )


def search(db: Database, text: str) -> Page:
    """Passages that hold the words, with what of them was found; typing without diacritics finds with them."""
    found = queries.search(db, text, Filters(limit=50)) if text.strip() else []
    words = fold_for_search(text).replace('"', " ").split()
    return {
        "title": f"Tìm: {text}" if text else "Tìm",
        "query": text,
        "found": [{**row, "pieces": _found_in(row["passage"], words)} for row in found],
    }


def _found_in(passage: str, words: list[str]) -> list[tuple[str, bool]]:
    """The passage in pieces, and whether each is one of the words searched for."""
    folded = fold_for_search(passage)
    spans: list[tuple[int, int]] = []
    for word in words:
        start = folded.find(word)
        while word and start >= 0:
            spans.append((start, start + len(word)))
            start = folded.find(word, start + len(word))
    found: list[tuple[str, bool]] = []
    position = 0
    for start, end in sorted(spans):
        if start >= position:
            found += [(passage[position:start], False), (passage[start:end], True)]
            position = end
    return [(text, hit) for text, hit in [*found, (passage[position:], False)] if text]


def report(db: Database, report_id: int) -> Page | None:
    """A report as it reads, with its findings marked and listed; None if there is no such report."""
    row = queries.find_report(db, str(report_id))
    if row is None:
        return None
    stored = queries.stored_report(db, row)
    marks = marks_of(stored)
    passages = [
        {**passage, "pieces": pieces(passage["text"], marks.get(passage["id"], []))} for passage in stored.passages
    ]
    neighbours = {
        "previous": _rows(db, "SELECT id, filename FROM reports WHERE id < ? ORDER BY id DESC LIMIT 1", report_id),
        "next": _rows(db, "SELECT id, filename FROM reports WHERE id > ? ORDER BY id LIMIT 1", report_id),
    }
    return {
        "title": row["title"] or row["filename"],
        "report": row,
        "blocks": _blocks(passages),
        "kinds": KINDS,
        "counts": {kind: sum(m.kind == kind for found in marks.values() for m in found) for kind in KINDS},
        "findings": [mark for passage in stored.passages for mark in marks.get(passage["id"], [])],
        "neighbours": {name: found[0] if found else None for name, found in neighbours.items()},
    }


def _blocks(passages: list[Row]) -> list[Row]:
    """Passages in order, the cells of a table gathered into its rows."""
    blocks: list[Row] = []
    for passage in passages:
        if passage["kind"] != "cell":
            blocks.append({"kind": passage["kind"], "passage": passage})
            continue
        last = blocks[-1] if blocks else None
        if last is None or last["kind"] != "table" or last["number"] != passage["table_no"]:
            last = {"kind": "table", "number": passage["table_no"], "rows": {}}
            blocks.append(last)
        last["rows"].setdefault(passage["row_no"], []).append(passage)
    return blocks


def directive(db: Database, directive_id: int) -> Page | None:
    """A directive over the whole archive; None if there is no such directive."""
    told = crossings.directive(db, directive_id)
    if told is None:
        return None
    (row,) = db.query("SELECT * FROM directives WHERE id = ?", [directive_id])
    passages = _rows(
        db,
        "SELECT c.report_id, r.filename, r.issued_on, c.surface, c.start_char, c.end_char, p.text AS passage "
        "FROM (SELECT c.*, r.filename, r.issued_on FROM "
        "(SELECT * FROM citations WHERE directive_id = ? ORDER BY report_id DESC LIMIT 2000) c "
        f"JOIN reports r ON r.id = c.report_id ORDER BY r.issued_on DESC, c.id LIMIT {_MOST}) c "
        "JOIN passages p ON p.id = c.passage_id JOIN reports r ON r.id = c.report_id ORDER BY r.issued_on DESC, c.id",
        directive_id,
    )
    return {
        "title": f"{row['doc_type'] or 'Văn bản'} {row['symbol'] or row['name'] or ''}".strip(),
        "directive": row,
        "sections": told.sections,
        "passages": [{**passage, "around": _around(passage)} for passage in passages],
        "chart": charts.bars_by_year(told.sections["years"], "year", "reports", "Báo cáo"),
    }


def _around(passage: Row, most: int = 160) -> dict[str, str]:
    """A citation with what stands around it."""
    text, start, end = passage["passage"], passage["start_char"], passage["end_char"]
    before, after = text[max(0, start - most) : start], text[end : end + most]
    return {
        "before": ("…" if start > most else "") + before,
        "surface": text[start:end],
        "after": after + ("…" if end + most < len(text) else ""),
    }


def official(db: Database, official_id: int) -> Page | None:
    """An official over the whole archive, and namesakes; None if there is no such official."""
    told = crossings.official(db, official_id)
    if told is None:
        return None
    (row,) = db.query("SELECT * FROM officials WHERE id = ?", [official_id])
    written = (
        "SELECT name, count(*) AS mentions FROM person_mentions WHERE official_id = ? GROUP BY name ORDER BY 2 DESC"
    )
    return {
        "title": told.name,
        "official": row,
        "sections": told.sections,
        "written": _rows(db, written, official_id),
        "namesakes": [
            found
            for found in queries.officials(db, Filters(limit=20), told.name)
            if found["official_id"] != official_id and fold_for_search(found["name"]) == row["bare_name"]
        ],
        "chart": charts.timeline(told.sections["timeline"]),
    }


GROUPS = {"year": "Năm", "award": "Hình thức", "unit": "Tập thể", "decision": "Quyết định"}


def awards(db: Database, by: str, filters: Filters) -> Page:
    """Awards counted by one of ``GROUPS``."""
    by = by if by in GROUPS else "year"
    columns = {"group": GROUPS[by]} | ({} if by == "award" else {"award": "Khen thưởng"})
    columns |= {"status": "Tình trạng", "recipients": "Lượt", "counted": "Tổng số", "reports": "Báo cáo"}
    years = _rows(db, "SELECT DISTINCT year FROM awards WHERE year IS NOT NULL ORDER BY year DESC")
    return {
        "title": "Khen thưởng",
        "by": by,
        "year": filters.year,
        "years": [row["year"] for row in years],
        "groups": GROUPS,
        "columns": columns,
        "rows": crossings.awards_by(db, filters, by),
    }


def _rows(db: Database, sql: str, *values: object) -> list[Row]:
    return list(db.query(sql, list(values)))
