"""Lists to browse: a table of one kind of thing, narrowed by facets and words, page by page, or downloaded whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from string import Formatter
from typing import Any
from urllib.parse import urlencode

from msgspec import Struct, field

from outputs.database import fold_for_search
from outputs.questions.filters import Row, Where, rows
from outputs.room import charts
from outputs.room.cache import cached
from outputs.sqlite import Database

Page = dict[str, Any]
PAGE = 50
"""Rows of a page."""
MOST = 100_000
"""Rows of a download."""
_VALUES = 40
"""Values of a facet that are offered, those of the most rows."""


class Facet(Struct, frozen=True):
    """What a list can be narrowed by: a heading, the SQL of the value, and words for values kept in English."""

    heading: str
    sql: str
    words: Mapping[str, str] = field(default_factory=dict)


class Given(Struct, frozen=True):
    """What other pages narrow a list by: the number of a thing, with the SQL of its name, or words as they stand."""

    heading: str
    condition: str
    name: str | None = None

    def value(self, text: str) -> int | str | None:
        """What the address holds; None where it should be a number and is none."""
        return text if self.name is None else number(text)


class Column(Struct, frozen=True):
    """A column: its heading, the SQL of its value, where it leads (filled in by the row), words for its values."""

    heading: str
    sql: str
    link: str | None = None
    words: Mapping[str, str] = field(default_factory=dict)
    number: bool = False


class Listing(Struct, frozen=True):
    """A list as data: what it is of, and what it can be narrowed by under which names in its address."""

    title: str
    source: str
    columns: dict[str, Column]
    row: str
    """SQL of what numbers the rows."""
    order: str
    facets: dict[str, Facet]
    beside: str = ""
    """What the columns need joined to the source, though nothing is narrowed or ordered by it."""
    keys: dict[str, str] = field(default_factory=dict)
    """What links need beside the columns, as SQL."""
    words: str | None = None
    """SQL of the text, bare of diacritics, that typed words are looked for in."""
    given: dict[str, Given] = field(default_factory=dict)
    always: tuple[str, tuple[object, ...]] | None = None
    """A condition with its values that holds for the whole list."""
    over_years: str | None = None
    """The facet of years that is drawn as a chart."""

    @property
    def headings(self) -> dict[str, str]:
        return {name: column.heading for name, column in self.columns.items()}


def page_of(db: Database, listing: Listing, path: str, asked: Mapping[str, str]) -> Page:
    """One page of a list. ``asked`` is what its address asks for; what the list does not know is left out."""
    known = _known(listing, asked)
    counts = _counts(db, listing, known)
    total = sum(count for _, count in counts)
    pages = max(1, -(-total // PAGE))
    at = min(pages, max(1, number(asked.get("trang", "")) or 1))
    shown = [_shown(listing, row) for row in _rows(db, listing, known, PAGE, (at - 1) * PAGE)]
    facets = [_facet(listing, name, known, counts, path) for name in listing.facets]
    chosen = _chosen(db, listing, known, path)
    return {
        "title": _title(listing, chosen),
        "path": path,
        "query": known.get("tim", ""),
        "searchable": listing.words is not None,
        "chosen": chosen,
        "facets": [facet for facet in facets if len(facet["values"]) > 1],
        "columns": listing.headings,
        "numbers": [name for name, column in listing.columns.items() if column.number],
        "rows": shown,
        "empty": [name for name in listing.columns if all(row[name] is None for row in shown)],
        "total": total,
        "page": at,
        "pages": pages,
        "previous": address(path, known, trang=at - 1) if at > 1 else None,
        "next": address(path, known, trang=at + 1) if at < pages else None,
        "files": {form: address(f"{path}.{form}", known) for form in ("csv", "xlsx")} if total else {},
        "most": MOST,
        "charts": {"years": _chart(listing, counts)},
    }


def first(db: Database, listing: Listing, most: int, asked: Mapping[str, str] | None = None) -> list[Row]:
    """The first rows of a list, with what they lead to by their columns and keys."""
    return [_shown(listing, row) for row in _rows(db, listing, _known(listing, asked or {}), most, 0)]


def whole(db: Database, listing: Listing, asked: Mapping[str, str]) -> list[Row]:
    """The rows of all pages of a list, up to ``MOST``, in words."""
    return [_in_words(listing, row) for row in _rows(db, listing, _known(listing, asked), MOST, 0)]


def _known(listing: Listing, asked: Mapping[str, str]) -> dict[str, str]:
    """What is asked for and can be answered, in the order of the list's own description."""
    names = [*listing.facets, *(["tim"] if listing.words else [])]
    known = {name: asked[name][:300] for name in names if asked.get(name)}
    given = {name: asked[name] for name in listing.given if asked.get(name)}
    return known | {name: text for name, text in given.items() if listing.given[name].value(text) is not None}


def number(text: str) -> int | None:
    """A number as an address holds it; None where it is none, or one that no database holds."""
    return int(text) if text.isdecimal() and len(text) <= 15 else None


def _where(db: Database, listing: Listing, known: Mapping[str, str]) -> Where:
    where = Where()
    if listing.always:
        where.add(listing.always[0], *listing.always[1])
    for name, value in known.items():
        if name in listing.facets:
            where.add(f"CAST({listing.facets[name].sql} AS TEXT) = ?", value)
        elif name in listing.given:
            where.add(listing.given[name].condition, listing.given[name].value(value))
        else:
            where.add(f"{listing.row} IN (SELECT value FROM json_each(?))", _holding(db, listing, value))
    return where


def _holding(db: Database, listing: Listing, text: str) -> str:
    """The numbers of the rows that hold the text, as JSON: all are looked through once for whatever is asked."""

    def look() -> str:
        where = Where()
        where.add(f"instr({listing.words}, ?) > 0", fold_for_search(text).strip())
        sql = f"SELECT json_group_array({listing.row}) AS found FROM {listing.source} {{where}}"
        return str(rows(db, sql, where, None)[0]["found"])

    return cached(db, ("holding", listing.title, text), look)


Counts = list[tuple[dict[str, object], int]]


def _counts(db: Database, listing: Listing, known: Mapping[str, str]) -> Counts:
    """How many rows there are of each combination of the facets' values: one walk answers for all facets."""

    def count() -> Counts:
        values = ", ".join(f'{facet.sql} AS "{name}"' for name, facet in listing.facets.items())
        places = ", ".join(str(place) for place in range(1, len(listing.facets) + 1))
        sql = f"SELECT {values}, count(*) AS rows_counted FROM {listing.source} {{where}} GROUP BY {places}"
        found = rows(db, sql, _where(db, listing, known), None)
        return [(row, row.pop("rows_counted")) for row in found]

    return cached(db, ("counts", listing.title, listing.always, tuple(known.items())), count)


def _of_each(counts: Counts, name: str) -> Counter[object]:
    """How many rows there are of each value of one facet; rows without a value are not counted."""
    found: Counter[object] = Counter()
    for values, count in counts:
        if values[name] is not None:
            found[values[name]] += count
    return found


def _rows(db: Database, listing: Listing, known: Mapping[str, str], most: int, after: int) -> list[Row]:
    """Rows in order. Their numbers are put in order first, so that long texts are not moved about."""
    selected = {name: column.sql for name, column in listing.columns.items()} | listing.keys
    values = ", ".join(f'{sql} AS "{name}"' for name, sql in selected.items())
    order = f"ORDER BY {listing.order}"
    some = f"SELECT {listing.row} FROM {listing.source} {{where}} {order} LIMIT {most} OFFSET {after}"
    sql = f"SELECT {values} FROM {listing.source} {listing.beside} WHERE {listing.row} IN ({some}) {order}"

    def ask() -> list[Row]:
        return rows(db, sql, _where(db, listing, known), None)

    what = ("rows", listing.title, listing.always, listing.order, tuple(known.items()), most, after)
    return cached(db, what, ask) if most <= PAGE else ask()


def _in_words(listing: Listing, row: Row) -> Row:
    return {name: column.words.get(row[name], row[name]) for name, column in listing.columns.items()}


def _shown(listing: Listing, row: Row) -> Row:
    """A row in words, with where its cells lead."""
    links = {
        name: column.link.format_map(row)
        for name, column in listing.columns.items()
        if column.link and all(row[key] is not None for key in _fields(column.link))
    }
    return row | _in_words(listing, row) | {"links": links}


def _fields(link: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(link) if name]


def _facet(listing: Listing, name: str, known: Mapping[str, str], counts: Counts, path: str) -> Row:
    facet = listing.facets[name]
    offered = sorted(_of_each(counts, name).items(), key=lambda item: (-item[1], str(item[0])))
    if name == listing.over_years:
        offered.sort(key=lambda item: str(item[0]), reverse=True)
    return {
        "name": name,
        "heading": facet.heading,
        "number": len(offered),
        "values": [
            {
                "value": value,
                "label": facet.words.get(str(value), str(value)),
                "rows": count,
                "href": address(path, dict(known), **{name: value}),
            }
            for value, count in offered[:_VALUES]
        ],
    }


def _chosen(db: Database, listing: Listing, known: Mapping[str, str], path: str) -> list[Row]:
    """What the list is narrowed by, each with the address without it."""
    return [
        {
            "name": name,
            "value": value,
            "heading": _heading(listing, name),
            "label": _label(db, listing, name, value),
            "href": address(path, {other: told for other, told in known.items() if other != name}),
        }
        for name, value in known.items()
    ]


def _heading(listing: Listing, name: str) -> str:
    if name in listing.facets:
        return listing.facets[name].heading
    return listing.given[name].heading if name in listing.given else "Tìm"


def _label(db: Database, listing: Listing, name: str, value: str) -> str:
    if (given := listing.given.get(name)) and given.name:
        found = db.execute(given.name, [given.value(value)]).fetchone()
        return str(found[0]) if found else value
    return listing.facets[name].words.get(value, value) if name in listing.facets else value


def _title(listing: Listing, chosen: list[Row]) -> str:
    told = ", ".join(one["label"] for one in chosen)
    return f"{listing.title}: {told}" if told else listing.title


def address(path: str, known: Mapping[str, str], **changes: object) -> str:
    """The address of a list that asks for what is known, with changes."""
    query = urlencode({**known, **{name: str(value) for name, value in changes.items()}})
    return f"{path}?{query}" if query else path


def _chart(listing: Listing, counts: Counts) -> str:
    if listing.over_years is None:
        return ""
    found = _of_each(counts, listing.over_years)
    years = [{"year": year, "rows": found[year]} for year in sorted(found, key=str)]
    return charts.bars_by_year(years, "year", "rows", "Số dòng")
