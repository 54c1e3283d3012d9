"""What each page of one thing tells, as plain data: the same for the page, for its JSON and for tests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import groupby

from msgspec.structs import replace

from extractors.facts import KINDS
from outputs.columns import AWARDS_BY, LEVELS, RELATIONS, STATUS, awards_by_columns
from outputs.database import fold_for_search
from outputs.facts import STORED
from outputs.questions import awards as award_questions
from outputs.questions import directives as directive_questions
from outputs.questions import officials as official_questions
from outputs.questions import reports as report_questions
from outputs.questions import search as search_questions
from outputs.questions import versions as version_questions
from outputs.questions.filters import Filters, Row
from outputs.room import charts, lists
from outputs.room.cache import cached
from outputs.room.catalogue import AWARDS, DIRECTIVES, OFFICIALS, ORGANIZATIONS, REPORTS, citations_of
from outputs.room.correcting import corrections_of
from outputs.room.lists import Page
from outputs.room.marks import marks_of, pieces
from outputs.sql import PAPER
from outputs.sqlite import Database

_SOME = 10
"""Rows of a list that stand on the page of something else, with a link to all of them."""
_MOST_FOUND = 50
MOST_COUNTED = 500
"""Rows of awards that are counted on one page."""


def home(db: Database) -> Page:
    """What the archive holds."""
    counts = {
        "reports": "SELECT count(*) FROM papers",
        "directives": "SELECT count(*) FROM directives WHERE reports > 0",
        "officials": "SELECT count(*) FROM officials WHERE reports > 0",
        "organizations": "SELECT count(*) FROM organizations WHERE reports > 0",
        "awards": "SELECT count(*) FROM awards JOIN papers r ON r.id = report_id",
    }
    by_year = _rows(
        db,
        "SELECT substr(issued_on, 1, 4) AS year, count(*) AS reports FROM papers "
        "WHERE issued_on IS NOT NULL GROUP BY 1 ORDER BY 1",
    )
    citations = cached(db, "citations by year", lambda: _citations_by_year(db))
    return {
        "title": "Kho báo cáo",
        "counts": {name: db.execute(sql).fetchone()[0] for name, sql in counts.items()},
        "by_year": by_year,
        "by_issuer": _rows(
            db,
            "SELECT issuer, count(*) AS reports FROM papers WHERE issuer IS NOT NULL "
            "GROUP BY issuer ORDER BY 2 DESC, 1 LIMIT 12",
        ),
        "directives": directive_questions.directives(db, Filters(limit=12)),
        "newest": lists.first(db, REPORTS, 12),
        "citations_by_year": citations,
        "charts": {
            "reports": charts.bars_by_year(by_year, "year", "reports", "Báo cáo"),
            "citations": charts.bars_by_year(citations, "year", "citations", "Lần dẫn"),
        },
    }


def _citations_by_year(db: Database) -> list[Row]:
    return _rows(
        db,
        "SELECT substr(r.issued_on, 1, 4) AS year, sum(c.citations) AS citations FROM "
        "(SELECT report_id, count(*) AS citations FROM citations GROUP BY report_id) c "
        "JOIN papers r ON r.id = c.report_id WHERE r.issued_on IS NOT NULL GROUP BY 1 ORDER BY 1",
    )


def search(db: Database, text: str) -> Page:
    """Officials, directives, reports and passages that hold the words; typing without diacritics finds with them."""
    asked = text.strip()
    found = search_questions.search(db, asked, Filters(limit=_MOST_FOUND)) if asked else []
    words = fold_for_search(asked).replace('"', " ").split()
    others = (
        {
            "officials": lists.first(db, OFFICIALS, _SOME, {"tim": asked}),
            "directives": lists.first(db, DIRECTIVES, _SOME, {"tim": asked}),
            "organizations": lists.first(db, ORGANIZATIONS, _SOME, {"tim": asked}),
            "reports": lists.first(db, REPORTS, _SOME, {"tim": asked}),
        }
        if asked
        else {}
    )
    return {
        "title": f"Tìm: {text}" if text else "Tìm",
        "query": text,
        "papers": report_questions.paper_names(db, [row["report_id"] for row in found]),
        "found": [{**row, "pieces": _found_in(row["passage"], words)} for row in found],
        "most": _MOST_FOUND,
        "some": _SOME,
        **others,
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
    row = report_questions.find_report(db, str(report_id))
    if row is None:
        return None
    stored = report_questions.stored_report(db, row)
    marks = marks_of(stored)
    passages = [
        {**passage, "pieces": pieces(passage["text"], marks.get(passage["id"], []))} for passage in stored.passages
    ]
    ordinals = {passage["id"]: passage["ordinal"] for passage in stored.passages}
    shown = {piece.mark for passage in passages for piece in passage["pieces"]}
    neighbours = {
        "previous": _rows(
            db, f"SELECT r.id, {PAPER} AS paper FROM reports r WHERE r.id < ? ORDER BY r.id DESC LIMIT 1", report_id
        ),
        "next": _rows(
            db, f"SELECT r.id, {PAPER} AS paper FROM reports r WHERE r.id > ? ORDER BY r.id LIMIT 1", report_id
        ),
    }
    return {
        "title": row["title"] or row["filename"],
        "report": row,
        "scans": stored.scans,
        "corrections": corrections_of(db, report_id, stored.passages),
        "reviewed": next(iter(_rows(db, _REVIEWED, row["text_sha256"])), None),
        "versions": [_beside(report_id, one) for one in version_questions.versions_of(db, report_id)],
        "blocks": _blocks(passages),
        "kinds": {kind.name: kind.legend for kind in KINDS},
        "colours": {kind.name: STORED[kind.name].colours for kind in KINDS},
        "counts": Counter(mark.kind for found in marks.values() for mark in found),
        "findings": [
            {
                "mark": mark,
                "place": f"m{mark.number}" if mark in shown else f"p{passage}",
                "ordinal": ordinals[passage],
            }
            for passage, found in marks.items()
            for mark in found
        ],
        "neighbours": {name: found[0] if found else None for name, found in neighbours.items()},
    }


_REVIEWED = "SELECT made_by, made_at FROM reviewed_texts WHERE text_sha256 = ?"


def _beside(report_id: int, version: Row) -> Row:
    """A version of a report with the order in which the two are compared: towards the one that counts."""
    earlier, later = (report_id, version["report_id"]), (version["report_id"], report_id)
    order = earlier if version["version_of"] is None else later
    return version | {"earlier": order[0], "later": order[1]}


def compare(db: Database, report_id: int, other_id: int) -> Page | None:
    """What changed from one report to another; None if one of them is not there."""
    old, new = (report_questions.find_report(db, str(identifier)) for identifier in (report_id, other_id))
    if old is None or new is None:
        return None
    paragraphs = version_questions.changes(db, report_id, other_id)
    return {
        "title": f"So sánh hai bản: {new['title'] or new['filename']}",
        "papers": report_questions.paper_names(db, [report_id, other_id]),
        "old": old,
        "new": new,
        "changed": sum(paragraph.changed for paragraph in paragraphs),
        "parts": [
            part
            for changed, run in groupby(paragraphs, key=lambda paragraph: paragraph.changed)
            for part in (
                [{"pieces": paragraph.pieces} for paragraph in run]
                if changed
                else [{"same": [paragraph.pieces[0][0] for paragraph in run]}]
            )
        ],
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
    profile = cached(db, ("directive", directive_id), lambda: directive_questions.directive(db, directive_id))
    if profile is None:
        return None
    (row,) = db.query("SELECT * FROM directives WHERE id = ?", [directive_id])
    stored_last = replace(citations_of(directive_id, _name(row)), order="c.report_id DESC, c.id")  # found at once
    passages = lists.first(db, stored_last, _SOME)
    return {
        "title": _name(row),
        "directive": row,
        "sections": profile.sections,
        "relations": RELATIONS,
        "looked_through": directive_questions.LOOKED_THROUGH,
        "passages": [{**passage, "around": _around(passage)} for passage in passages],
        "charts": {"years": charts.bars_by_year(profile.sections["years"], "year", "reports", "Báo cáo")},
    }


def citations(db: Database, directive_id: int, asked: Mapping[str, str]) -> Page | None:
    """Every place that cites a directive, page by page, with what stands around it; None if there is no such one."""
    listing = citations_listing(db, directive_id)
    if listing is None:
        return None
    page = lists.page_of(db, listing, f"/van-ban/{directive_id}/dan", asked)
    page["rows"] = [{**row, "around": _around(row)} for row in page["rows"]]
    return page | {"directive_id": directive_id}


def citations_listing(db: Database, directive_id: int) -> lists.Listing | None:
    """The list of the places that cite a directive; None if there is no such directive."""
    found = _rows(db, "SELECT * FROM directives WHERE id = ?", directive_id)
    return citations_of(directive_id, _name(found[0])) if found else None


def _name(directive: Row) -> str:
    return f"{directive['doc_type'] or 'Văn bản'} {directive['symbol'] or directive['name'] or ''}".strip()


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
    profile = cached(db, ("official", official_id), lambda: official_questions.official(db, official_id))
    if profile is None:
        return None
    (row,) = db.query("SELECT * FROM officials WHERE id = ?", [official_id])
    written = (
        "SELECT name, count(*) AS mentions FROM person_mentions WHERE official_id = ? GROUP BY name ORDER BY 2 DESC"
    )
    return {
        "title": profile.name,
        "official": row,
        "sections": profile.sections,
        "awards": lists.first(db, AWARDS, _MOST_FOUND, {"can-bo": str(official_id)}),
        "papers": report_questions.paper_names(db, [row["report_id"] for row in profile.sections["reports"]]),
        "some": 2 * _SOME,
        "written": _rows(db, written, official_id),
        "namesakes": [
            found
            for found in lists.first(db, OFFICIALS, _MOST_FOUND, {"tim": profile.name})
            if found["official_id"] != official_id and fold_for_search(found["name"]) == row["bare_name"]
        ],
        "charts": {"timeline": charts.timeline(profile.sections["timeline"])},
    }


def organization(db: Database, organization_id: int) -> Page | None:
    """An organisation over the whole archive: its superior, its parts, who held posts in it; None if unknown."""
    found = _rows(
        db,
        "SELECT g.*, p.full_name AS parent FROM organizations g LEFT JOIN organizations p ON p.id = g.parent_id "
        "WHERE g.id = ?",
        organization_id,
    )
    if not found:
        return None
    asked = {"co-quan": str(organization_id)}
    return {
        "title": found[0]["full_name"],
        "organization": found[0],
        "level": LEVELS.get(found[0]["level"]),
        "parts": _rows(
            db,
            "SELECT id, full_name, reports FROM organizations WHERE parent_id = ? ORDER BY reports DESC, full_name "
            f"LIMIT {_MOST_FOUND}",
            organization_id,
        ),
        "holders": official_questions.holders_in(db, organization_id, _MOST_FOUND),
        "newest": lists.first(db, REPORTS, _SOME, asked),
        "written": _rows(
            db,
            "SELECT surface AS name, count(*) AS mentions FROM organization_mentions WHERE organization_id = ? "
            f"GROUP BY surface ORDER BY 2 DESC LIMIT {_SOME}",
            organization_id,
        ),
    }


def awards(db: Database, by: str, filters: Filters) -> Page:
    """Awards counted by one of ``AWARDS_BY``, each count with the address of the list of what is counted."""
    years = _rows(db, "SELECT DISTINCT year FROM awards WHERE year IS NOT NULL ORDER BY year DESC")
    rows = cached(db, ("awards", by, filters), lambda: award_questions.awards_by(db, filters, by))
    return {
        "title": "Khen thưởng",
        "by": by,
        "year": filters.year,
        "years": [row["year"] for row in years],
        "groups": AWARDS_BY,
        "columns": awards_by_columns(by),
        "rows": [
            {**row, "status": STATUS.get(row["status"], row["status"]), "href": _counted(row, by, filters)}
            for row in rows
        ],
    }


_FACET_OF = {"year": "nam", "award": "hinh-thuc", "unit": "tap-the", "decision": "quyet-dinh"}


def _counted(row: Row, by: str, filters: Filters) -> str:
    """The list of the awards that a row counts."""
    asked = {"nam": filters.year, "hinh-thuc": row["award"], "tinh-trang": row["status"], _FACET_OF[by]: row["group"]}
    return lists.address("/khen-thuong/danh-sach", {name: str(value) for name, value in asked.items() if value})


def _rows(db: Database, sql: str, *values: object) -> list[Row]:
    return list(db.query(sql, list(values)))
