"""Posts told bare in a table, in the organ that the line above the table tells them of.

``Điều 1. Chỉ định các ông, bà sau giữ chức danh Chủ tịch, Phó Chủ tịch, Ủy viên UBND xã A:`` stands over cells that
only say ``Chủ tịch`` or ``Ủy viên``.
"""

from __future__ import annotations

from msgspec.structs import replace

from corpora.letters import fold
from corpora.regex import regex
from extractors.grids import Grid, grids
from extractors.records import RoleMention
from extractors.roles.phrases import Role, role_phrases
from extractors.view import PassageView, ReportView

_APPOINTS = regex(
    r"\bgiữ (?:các )?chức|\bchức danh\b|\bchỉ định\b|\bbổ nhiệm\b|\bphê chuẩn\b|\bbầu\b|"
    r"^\s*[\dIVX]+\s*[./)]\s*các\s[^,;:]+$"
)
"""What a line says that appoints, or the heading of those who hold one post (``4. Các Ủy viên UBND``)."""
_JOINTS = (",", "và", ", và", "hoặc")


def told_above_tables(report: ReportView) -> dict[int, dict[str, Role]]:
    """By the cells of each table, the posts that the line above it tells with their organ, by their folded titles."""
    return {
        view.passage.index: posts
        for grid in grids(report).values()
        if (posts := _told_above(report, grid))
        for row in grid.rows.values()
        for view in row.values()
    }


def in_organ_above(told: dict[int, dict[str, Role]], roles: list[RoleMention]) -> list[RoleMention]:
    """The roles, those that a cell tells without an organ with the one of ``told``, from the line above its table."""
    return [_in_organ(role, told.get(role.span.passage, {})) for role in roles]


def _in_organ(role: RoleMention, told: dict[str, Role]) -> RoleMention:
    post = told.get(fold(role.title)) if role.organization is None else None
    if post is None:
        return role
    return replace(role, organization=post.organization, parent=post.parent, inherited=True)


def _told_above(report: ReportView, grid: Grid) -> dict[str, Role]:
    """The posts of the line above a table, by their folded titles, where the last of a row tells the organ of all."""
    above = next((v for v in reversed(report.passages[: grid.first_passage]) if v.passage.kind != "cell"), None)
    return {fold(title): last for title, last in _rows(above)} if above is not None else {}


def _rows(view: PassageView) -> list[tuple[str, Role]]:
    found: list[tuple[str, Role]] = []
    if _APPOINTS.search(fold(view.text)) is None:
        return found
    row: list[Role] = []
    for phrase in role_phrases(view, []):
        joint = view.text[view.words.ends[row[-1].end - 1] : view.words.starts[phrase.start]].strip() if row else ""
        row = [*row, phrase] if row and joint in _JOINTS else [phrase]
        if (len(row) > 1 or row[0].shared) and phrase.organization is not None:
            found += [(one.title, phrase) for one in row]
            row = []
    return found
