"""The posts of candidates who stand beside each other in a table, a column each (``Tiêu chí | Nhân sự 1 | Nhân sự 2``).

The row that asks for the name says whose a column is; the rows below it ask for posts and careers as forms do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpora.letters import fold
from corpora.regex import regex
from extractors.grids import Grid, grids
from extractors.patterns import LINE
from extractors.records import PersonMention, RoleMention
from extractors.roles.curriculum import OF_CAREERS, OF_POSTS, of_career
from extractors.roles.tables import posts
from extractors.view import PassageView, ReportView, by_passage

_NAME = regex(r"\s*(?:\d{1,2}[.)]\s*)?(?:họ và tên|họ tên|họ, tên)\b", re.IGNORECASE)
_NOT_HELD = regex(
    r"dự kiến|quy hoạch|giới thiệu|bổ nhiệm|đề nghị|ứng cử|tiêu chuẩn|thời gian|điều kiện|xác nhận|"
    r"của (?:cha|mẹ|vợ|chồng)"
)
"""What a row asks for that is no post of the candidates: what they are wanted for, how long, whose."""
_NONE = ("không", "chưa")


def find_compared_roles(report: ReportView, people: list[PersonMention]) -> list[RoleMention]:
    """What tables tell of several people side by side, each under the cell with the name."""
    named = by_passage(mention for mention in people if mention.kind == "person")
    return [role for grid in grids(report).values() for role in _of_grid(grid, named)]


def _of_grid(grid: Grid, named: dict[int, list[PersonMention]]) -> Iterator[RoleMention]:
    rows = sorted(grid.rows)
    for place, row in enumerate(rows):
        cells = grid.rows[row]
        label = next((column for column, view in cells.items() if _NAME.match(view.text)), None)
        if label is None:
            continue
        holders = {
            column: named[view.passage.index][0]
            for column, view in cells.items()
            if column > label and len(named.get(view.passage.index, [])) == 1
        }
        if len(holders) > 1:
            for below in rows[place + 1 :]:
                yield from _of_row(grid.rows[below], label, holders)
        return


def _of_row(cells: dict[int, PassageView], label: int, holders: dict[int, PersonMention]) -> Iterator[RoleMention]:
    asked = fold(cells[label].text) if label in cells else ""
    if _NOT_HELD.search(asked):
        return
    for column, holder in holders.items():
        view = cells.get(column)
        if view is None or fold(view.text).startswith(_NONE):
            continue
        if OF_POSTS.search(asked):
            for line in LINE.finditer(view.text):
                yield from posts(view, *line.span(), holder)
        elif OF_CAREERS.search(asked):
            yield from of_career(view, holder)
