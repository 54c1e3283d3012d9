"""Posts that only one can hold at a time, of which a report surely says whose they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from corpora.letters import fold
from corpora.regex import regex
from extractors.records import RoleMention
from extractors.roles.fullest import LEARNED
from extractors.view import ReportView

_OF_MANY = ("phó ", "ủy viên", "thành viên", "đại biểu", "thứ trưởng", "cố vấn")
"""How titles begin that several have in one organisation."""
_UNSURE, _SURE = 0.75, 0.9
_BESIDE = regex(r"\s+(?:(?:đồng chí|ông|bà|đ/c)\s+)?")
_BEHIND_COMMA = regex(r"\s*,\s*")
_GOES_ON = regex(r"\s+[^\W\d_]")


def without_rivals(report: ReportView, roles: Sequence[RoleMention]) -> list[RoleMention]:
    """The roles but for those which models gave somebody, though the report surely says that another holds them.

    ``Về trường hợp A, Tổng Bí thư nói …`` makes A none where ``Tổng Bí thư B`` stands beside: with the comma the
    clause of the Tổng Bí thư begins. Posts that are over are left: of those there are as many holders as there were.
    """
    held: dict[str, set[str]] = defaultdict(set)
    called: dict[str, set[str]] = defaultdict(set)
    for role in roles:
        if role.confidence >= _SURE and not role.former:
            held[fold(role.position)].add(role.name)
            if _is_before_the_name(report, role):
                called[fold(role.position)].add(role.name)
    return [role for role in roles if not _is_anothers(report, role, held, called)]


def _is_anothers(report: ReportView, role: RoleMention, held: dict[str, set[str]], called: dict[str, set[str]]) -> bool:
    title, key = fold(role.title), fold(role.position)
    if role.former or role.rule not in LEARNED or title.startswith(_OF_MANY) or title.endswith("viên"):
        return False
    if role.confidence < _UNSURE:
        return bool(held[key] - {role.name})
    own = role.name in called[key]
    return not own and bool(called[key]) and _may_begin_a_clause(report, role)


def _is_before_the_name(report: ReportView, role: RoleMention) -> bool:
    """``Tổng Bí thư A``."""
    text = report.passages[role.span.passage].text
    return role.person.passage == role.span.passage and (
        _BESIDE.fullmatch(text, role.span.end_char, role.person.start_char) is not None
    )


def _may_begin_a_clause(report: ReportView, role: RoleMention) -> bool:
    """Whether a post stands behind a name and a comma, and the sentence goes on without another."""
    if role.person.passage != role.span.passage:
        return False
    text = report.passages[role.span.passage].text
    behind = _BEHIND_COMMA.fullmatch(text, role.person.end_char, max(role.person.end_char, role.span.start_char))
    return behind is not None and _GOES_ON.match(text, role.span.end_char) is not None
