"""Posts of those who come for an organ that a heading names.

``II. BÊN B: ỦY BAN NHÂN DÂN HUYỆN LẠC THỦY`` and ``Đại diện Sở Xây dựng:`` stand above people whose
posts leave that organ out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from corpora.letters import squeeze
from extractors.casing import usual_case
from extractors.header.organs import expand_all, names_organ
from extractors.records import RoleMention
from extractors.roles.items import is_item
from extractors.roles.offices import is_part
from extractors.view import ReportView

_HEADING = re.compile(
    r"^\s*(?:[IVX\d]{1,4}[.)]?(?:\d+[.)]?)?\s*|[-+*•]\s*|[a-z]\)\s*)?"
    r"(?:(?:đại diện\s+)?bên\s+[A-Z](?:\s*\([^)]*\))?\s*[:–-]\s*|"
    r"(?:về phía|phía|đại diện)\s+(?:lãnh đạo\s+)?(?:bên\s+[A-Z]\s*[:–-]?\s*)?)"
    r"(?:\([^)]*\)\s*)?(?P<organ>[^:;()]{4,120}?)\s*(?:\([^)]*\))?\s*[:.]?\s*(?P<rest>(?<=[:.] ).*)?$",
    re.IGNORECASE,
)


def of_delegations(report: ReportView, roles: list[RoleMention]) -> list[RoleMention]:
    """The roles, those on the lines below such a heading with its organ where they name none."""
    organs = dict(_organs(report))
    return [_with(role, organs.get(role.span.passage)) for role in roles] if organs else roles


def _with(role: RoleMention, organ: str | None) -> RoleMention:
    if organ is None or role.parent is not None:
        return role
    if role.organization is None:
        return replace(role, organization=organ, inherited=True)
    return replace(role, parent=organ, inherited=True) if is_part(role.organization) else role


def _organs(report: ReportView) -> Iterator[tuple[int, str]]:
    """The passages below each heading, and on its own line, with the organ that it names."""
    organ: str | None = None
    for view in report.passages:
        if view.passage.kind == "cell":
            organ = None
            continue
        match = _HEADING.match(view.text)
        if match is not None and (named := _organ(match["organ"])) is not None:
            organ = named
            if match["rest"]:
                yield view.passage.index, named
            continue
        if organ is not None and is_item(view):
            yield view.passage.index, organ
        else:
            organ = None


def _organ(text: str) -> str | None:
    text = squeeze(text)
    spelled = expand_all(usual_case(text) if text.isupper() else text)
    return spelled if names_organ(spelled) and len(spelled.split()) > 1 else None
