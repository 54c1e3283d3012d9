"""How each kind of fact is stored, described and linked; the kinds themselves are ``extractors.facts.KINDS``.

Terminal, HTML, reading room and ``verify`` read facts of every kind by what stands here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from msgspec import Struct

from corpora import gazetteers
from outputs import rows
from outputs.columns import HEADER, MENTIONS, RELATIONS, STATUS, day
from outputs.rows import Place

Row = dict[str, Any]
SURE, _RATHER_SURE = 0.9, 0.7


class StoredFact(Struct, frozen=True):
    """A kind of fact in the database.

    ``table`` holds its rows, each with the passage and characters that state it; ``beside`` are
    further tables whose rows point at characters. ``sql`` reads those of the report ``:report``
    in reading order, with all that ``describe`` (what was understood, in Vietnamese) and
    ``link`` (its page in the reading room, if it has one) need. ``colours`` mark it on a light
    and on a dark ground, ``style`` in a terminal; where facts overlap, those that lie ``under``
    others are not shown. ``row`` makes a row of a record; the writer itself makes those that need
    the identifiers of others.
    """

    table: str
    sql: str
    describe: Callable[[Row], str]
    link: Callable[[Row], str | None]
    colours: tuple[str, str]
    style: str
    row: Callable[[Place, Any], Row] | None = None
    beside: tuple[str, ...] = ()
    under: bool = False


def sure(confidence: float) -> str:
    """A confidence in words, with its number."""
    words = "chắc" if confidence >= SURE else "khá chắc" if confidence >= _RATHER_SURE else "chưa chắc"
    return f"{words} ({confidence:.2f})"


def why(row: Row) -> str:
    """Why a fact is believed: what the rule that decided it says of itself."""
    rule = gazetteers.rules().get(row["rule"])
    return rule.note if rule else str(row["rule"])


def _joined(*parts: object) -> str:
    return " · ".join(day(str(part)) for part in parts if part)


def _page(path: str, column: str) -> Callable[[Row], str | None]:
    return lambda row: f"/{path}/{row[column]}" if row[column] else None


def _nowhere(row: Row) -> None:
    return None


def _of_report(select: str) -> str:
    return f"{select} WHERE m.report_id = :report ORDER BY m.passage_id, m.start_char, m.id"


def _citation(row: Row) -> str:
    named = row["symbol"] or row["name"]
    told = _joined(row["doc_type"], named, row["cited_date"], row["issuer"], row["pinpoint"])
    return told + (" ?" if row["uncertain"] else "")


def _relation(row: Row) -> str:
    return f"{row['source'] or 'văn bản này'} {RELATIONS[row['kind']]} {row['target']}"


def _person(row: Row) -> str:
    return str(row["name"]) + ("" if row["kind"] == "person" else f" ({MENTIONS[row['kind']]})")


def _role(row: Row) -> str:
    return _joined("nguyên" if row["former"] else None, row["position"], row["name"])


def _award(row: Row) -> str:
    year = row["year"]
    return _joined(
        row["award"], row["recipient"], STATUS[row["status"]], row["authority"], row["decision_symbol"], year
    )


STORED: dict[str, StoredFact] = {
    "letterhead": StoredFact(
        "header_fields",
        _of_report("SELECT m.* FROM header_fields m"),
        lambda row: f"{HEADER[row['name']]}: {day(str(row['value']))}",
        _nowhere,
        ("#e4e0d6", "#3c3a33"),
        "bold",
        rows.header_field,
        under=True,
    ),
    "citation": StoredFact(
        "citations",
        _of_report("SELECT m.* FROM citations m"),
        _citation,
        _page("van-ban", "directive_id"),
        ("#d3e8f4", "#1d4359"),
        "bold cyan",
    ),
    "relation": StoredFact(
        "directive_relations",
        _of_report(
            "SELECT m.*, coalesce(s.symbol, s.name) AS source, coalesce(t.symbol, t.name) AS target, t.directive_id "
            "FROM directive_relations m JOIN citations t ON t.id = m.target_citation_id "
            "LEFT JOIN citations s ON s.id = m.source_citation_id"
        ),
        _relation,
        _page("van-ban", "directive_id"),
        ("#cfe9e4", "#1b4740"),
        "cyan",
    ),
    "organization": StoredFact(
        "organization_mentions",
        _of_report(
            "SELECT m.*, g.name, p.name AS parent FROM organization_mentions m "
            "JOIN organizations g ON g.id = m.organization_id LEFT JOIN organizations p ON p.id = g.parent_id"
        ),
        lambda row: _joined(row["name"], row["parent"]),
        _page("co-quan", "organization_id"),
        ("#e2ddf3", "#39305c"),
        "blue",
        under=True,
    ),
    "person": StoredFact(
        "person_mentions",
        _of_report("SELECT m.* FROM person_mentions m"),
        _person,
        _page("can-bo", "official_id"),
        ("#d9eed2", "#274a22"),
        "green",
    ),
    "role": StoredFact(
        "role_mentions",
        _of_report(
            "SELECT m.*, s.position, o.name FROM role_mentions m JOIN positions s ON s.id = m.position_id "
            "JOIN officials o ON o.id = m.official_id"
        ),
        _role,
        _page("can-bo", "official_id"),
        ("#f6ebc4", "#4d4215"),
        "yellow",
    ),
    "award": StoredFact(
        "awards",
        _of_report(
            "SELECT m.*, t.recipient, t.recipient_kind FROM awards m JOIN award_recipients t ON t.award_id = m.id"
        ),
        _award,
        lambda row: f"/khen-thuong/danh-sach?{urlencode({'hinh-thuc': row['award']})}",
        ("#f2dceb", "#50283f"),
        "bold magenta",
        beside=("award_recipients",),
    ),
}
"""The kinds by name; the tests require one for each of ``KINDS``."""

SPANS = tuple(table for stored in STORED.values() for table in (stored.table, *stored.beside))
"""The tables whose rows point at characters of a passage."""
