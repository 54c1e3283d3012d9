"""Posts told with their holders in cells of a row that is about a unit.

``Phòng Nội vụ | - Trần Văn Mẫu, Trưởng phòng ⏎ - Lê Thị Thử, chuyên viên``: the posts are in the row's unit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpora.letters import squeeze
from extractors.organizations import head_at
from extractors.records import PersonMention, RoleMention
from extractors.roles.tables import known_post, posts
from extractors.tables import Entry, registers
from extractors.view import PassageView, ReportView, by_passage

_LINE = re.compile(r"[^\n;]+")
_PARTED = re.compile(r"\s*(?:,|-|–|:|\()\s*")


def find_cell_roles(report: ReportView, people: list[PersonMention]) -> list[RoleMention]:
    """The posts behind the names in the cells of rows that a unit heads."""
    named = by_passage(mention for mention in people if mention.kind == "person")
    return [role for register in registers(report) for entry in register.entries for role in _of_entry(entry, named)]


def beside_cells(roles: list[RoleMention], of_cells: list[RoleMention]) -> list[RoleMention]:
    """All roles, those of cells in place of what was read of the same words."""
    told = {(role.span.passage, role.name) for role in of_cells}
    return [role for role in roles if (role.span.passage, role.name) not in told] + of_cells


def _of_entry(entry: Entry, named: dict[int, list[PersonMention]]) -> Iterator[RoleMention]:
    unit = _unit(entry, named)
    if unit is None:
        return
    apart = (*entry.name, *entry.cells("role"), *entry.cells("unit"))
    for view in entry.by_column.values():
        if view not in apart:
            yield from _of_cell(view, named.get(view.passage.index, []), unit)


def _unit(entry: Entry, named: dict[int, list[PersonMention]]) -> str | None:
    """The unit that the row is about, and nobody else."""
    if any(named.get(view.passage.index) for view in entry.name):
        return None
    unit = entry.cell("unit") or next(iter(entry.name), None)
    return squeeze(unit.text) if unit is not None and head_at(unit.words, 0) is not None else None


def _of_cell(view: PassageView, mentions: list[PersonMention], unit: str) -> Iterator[RoleMention]:
    for line in _LINE.finditer(view.text):
        holder = next((m for m in mentions if line.start() <= m.span.start_char < line.end()), None)
        parted = _PARTED.match(view.text, holder.span.end_char, line.end()) if holder is not None else None
        if holder is not None and parted is not None:
            end = parted.end() + len(view.text[parted.end() : line.end()].rstrip(" )"))
            if known_post(view.text[parted.end() : end]):
                yield from posts(view, parted.end(), end, holder, unit)
