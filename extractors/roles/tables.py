"""Roles that a table states: the name in one column, the title and the unit in others."""

from __future__ import annotations

from corpora.letters import squeeze
from extractors.names import name_at
from extractors.records import PersonMention, RoleMention
from extractors.roles.phrases import read_role
from extractors.rules import by
from extractors.tables import tables
from extractors.view import PassageView, ReportView


def find_table_roles(report: ReportView, people: list[PersonMention]) -> list[RoleMention]:
    """The roles in the rows of every table that has a column for names and one for titles."""
    by_passage: dict[int, list[PersonMention]] = {}
    for mention in people:
        if mention.kind in ("byline", "credit"):
            continue
        by_passage.setdefault(mention.span.passage, []).append(mention)
    roles: list[RoleMention] = []
    for table, columns in tables(report):
        for row, cells in table.rows.items():
            name, title = columns.cell(cells, "recipient"), columns.cell(cells, "role") or columns.cell(cells, "unit")
            if row == columns.heading or name is None or title is None or title is name:
                continue
            unit = columns.cell(cells, "unit")
            for mention in by_passage.get(name.passage.index, [])[:1]:
                roles += _roles(title, unit if unit is not title else None, mention)
    return roles


def _roles(view: PassageView, unit: PassageView | None, mention: PersonMention) -> list[RoleMention]:
    words = view.words
    found: list[RoleMention] = []
    index = 0
    while index < len(words):
        role = read_role(words, index)
        if role is None:
            index += 1
            continue
        organization, inherited = role.organization, False
        if organization is None:
            organization = _unit_after(view, role.end) or (squeeze(unit.text) if unit is not None else None) or None
            inherited = organization is not None
        found.append(
            RoleMention(
                span=view.word_span(role.start, role.end),
                person=mention.span,
                name=mention.name,
                title=role.title,
                organization=organization,
                parent=role.parent,
                former=role.former,
                acting=role.acting,
                inherited=inherited,
                **by("post in a table"),
            )
        )
        index = role.end
    return found


def _unit_after(view: PassageView, end: int) -> str | None:
    """``Trưởng phòng, Sở Y tế``: the unit after the title in the same cell."""
    words = view.words
    if end >= len(words) or words.gap(end - 1).strip() not in (",", "-", "–") or name_at(words, end):
        return None
    rest = squeeze(view.text[words.starts[end] :])
    return rest if read_role(words, end) is None and len(rest) < 120 else None
