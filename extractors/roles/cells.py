"""Posts told with their holders in cells of a row that is about a unit.

``Phòng Nội vụ | - Trần Văn Mẫu, Trưởng phòng ⏎ - Lê Thị Thử, chuyên viên``: the posts are in the row's unit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from corpora.letters import squeeze
from corpora.regex import regex
from extractors.organizations import head_at
from extractors.records import PersonMention, RoleMention, Span
from extractors.roles.tables import known_post, posts
from extractors.tables import Entry, registers
from extractors.titles import goes_with
from extractors.view import PassageView, ReportView, by_passage

_LINE = regex(r"[^\n;]+")
_PARTED = regex(r"\s*(?:,|-|–|:|\()\s*")
_JOINT = regex(r"[\s,)]*(?:\s(?:và|cùng))?\s*(?:(?:ông|bà|đ/c|đồng chí|thầy|cô)\s*)?$", re.IGNORECASE)


def find_cell_roles(report: ReportView, people: list[PersonMention]) -> list[RoleMention]:
    """The posts behind the names in the cells of rows that a unit heads."""
    named = by_passage(mention for mention in people if mention.kind == "person")
    return [role for register in registers(report) for entry in register.entries for role in _of_entry(entry, named)]


def beside_cells(roles: list[RoleMention], of_cells: list[RoleMention]) -> list[RoleMention]:
    """All roles, those of cells in place of what was read of the same words."""
    told: dict[tuple[int, str], list[Span]] = {}
    for role in of_cells:
        told.setdefault((role.span.passage, role.name), []).append(role.span)
    return [role for role in roles if not _is_told(role, told)] + of_cells


def _is_told(role: RoleMention, told: dict[tuple[int, str], list[Span]]) -> bool:
    spans = told.get((role.span.passage, role.name), ())
    return any(role.span.start_char < span.end_char and span.start_char < role.span.end_char for span in spans)


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
            others = (m.span.start_char for m in mentions if m.span.start_char > holder.span.start_char)
            stop = min([line.end(), *others])
            end = parted.end() + len(_JOINT.sub("", view.text[parted.end() : stop]))
            if known_post(view.text[parted.end() : end]):
                yield from (_in_unit(role, unit) for role in posts(view, parted.end(), end, holder, unit))


def _in_unit(role: RoleMention, unit: str) -> RoleMention:
    """The post, without the row's unit where there is no such post in it (``Bí thư`` in a ``Phòng``)."""
    lent = role.inherited and role.organization == unit and not goes_with(role.title, unit)
    return replace(role, organization=None, inherited=False) if lent else role
