"""Posts that head the columns of a table: ``Tên tổ | Tổ trưởng | Tổ phó`` over the names of those who hold them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpora.letters import fold, squeeze
from extractors.grids import Grid, grids
from extractors.lexicons import titles
from extractors.organizations import head_at
from extractors.records import PersonMention, RoleMention
from extractors.rules import by
from extractors.view import PassageView, ReportView, by_passage
from extractors.words import Words

_NAMED_BY = re.compile(r"^(?:tên\s+)?(?P<sort>tổ|thôn|phòng|khoa|ban|đội|chi bộ|chi hội|câu lạc bộ|đơn vị|cơ quan)\b")
"""A heading over the units that the rows are about; its word goes before names that lack it (``Toán - Tin``)."""
_WHEN = re.compile(r"\s*(?:\((?P<bracketed>[^)]*)\)|(?P<bare>cũ|mới|hiện nay|nhiệm kỳ .{1,20}|khóa \S+))\s*$")
_OVER = frozenset(["cũ", "trước", "nguyên"])
_HEADING_ROWS = 2


def find_column_roles(report: ReportView, people: list[PersonMention]) -> list[RoleMention]:
    """The posts of those whom the columns of a table name under the title of a post."""
    named = by_passage(mention for mention in people if mention.kind == "person")
    return [role for grid in grids(report).values() for role in _of_grid(grid, named)] if named else []


def _of_grid(grid: Grid, named: dict[int, list[PersonMention]]) -> Iterator[RoleMention]:
    rows = sorted(grid.rows)
    for heading_row in rows[:_HEADING_ROWS]:
        narrow = {column: view for column, view in grid.rows[heading_row].items() if view.passage.column_span == 1}
        headed = {column: found for column, view in narrow.items() if (found := _title(view))}
        if not headed:
            continue
        units = next(((column, m) for column, view in grid.rows[heading_row].items() if (m := _units(view))), None)
        for row in rows[rows.index(heading_row) + 1 :]:
            cells = grid.rows[row]
            unit = _unit(cells.get(units[0]), units[1]) if units is not None else None
            for column, (title, over) in headed.items():
                cell = cells.get(column)
                for mention in named.get(cell.passage.index, []) if cell is not None else ():
                    yield RoleMention(
                        span=mention.span,
                        person=mention.span,
                        name=mention.name,
                        title=title,
                        organization=unit,
                        former=over,
                        inherited=True,
                        **by("post in a table"),
                    )
        return


def _title(view: PassageView) -> tuple[str, bool] | None:
    """The title that a heading is, and whether it says that its holders are no longer in the post."""
    text = squeeze(view.text)
    when = _WHEN.search(text)
    words = Words(text[: when.start()] if when else text)
    found = titles().match(words, 0) if len(words) else None
    if found is None or found[0] != len(words) or found[1].holder != "person":
        return None
    said = fold((when["bracketed"] or when["bare"] or "") if when else "")
    return found[1].title, any(word in said.split() for word in _OVER)


def _units(view: PassageView) -> re.Match[str] | None:
    return _NAMED_BY.match(fold(squeeze(view.text)))


def _unit(cell: PassageView | None, heading: re.Match[str]) -> str | None:
    """The unit that a row is about, with the heading's word where the cell leaves it out."""
    text = squeeze(cell.text) if cell is not None else ""
    if not any(map(str.isalpha, text)):
        return None
    words = Words(text)
    whole = head_at(words, 0) is not None or fold(text).startswith(f"{heading['sort']} ")
    return text if whole or heading["sort"] in ("đơn vị", "cơ quan") else f"{heading['sort'].capitalize()} {text}"
