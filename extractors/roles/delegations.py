"""Posts of those who come for an organ that a heading names.

``II. BÊN B: ỦY BAN NHÂN DÂN HUYỆN LẠC THỦY`` and ``Đại diện Sở Xây dựng:`` stand above people whose
posts leave that organ out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec.structs import replace

from corpora import gazetteers
from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.casing import usual_case
from extractors.header.organs import expand_all, names_organ
from extractors.lexicons import honorifics, titles
from extractors.names import name_at
from extractors.organizations import head_at, organization_end
from extractors.patterns import NUMBER
from extractors.records import RoleMention
from extractors.roles.items import is_item
from extractors.roles.offices import is_part
from extractors.titles import goes_with
from extractors.units import is_bare
from extractors.view import PassageView, ReportView
from extractors.words import words_of

_HEADING = regex(
    rf"^\s*(?:{NUMBER}|[IVX\d]{{1,4}}[.)]?(?:\d+[.)]?)?)?\s*"
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
    if organ is None or role.parent is not None or role.rule == "member of a body" or role.organization == organ:
        return role
    if role.organization is None:
        return replace(role, organization=organ, inherited=True) if goes_with(role.title, organ) else role
    return replace(role, parent=organ, inherited=True) if is_part(role.organization) else role


def _organs(report: ReportView) -> Iterator[tuple[int, str]]:
    """The passages below each heading, and on its own line, with the organ that it names."""
    organ: str | None = None
    for view in report.passages:
        if view.passage.kind == "cell":
            organ = None
            continue
        match = _HEADING.match(view.text)
        named = _in_full(report, _organ(match["organ"])) if match is not None else None
        rest = match["rest"] if match is not None else None
        if named is None and (unit := _UNIT.match(view.text)) is not None:
            named, rest = _unit(view, unit), unit["rest"]
        if named is not None:
            organ = named
            if rest:
                yield view.passage.index, named
            continue
        if organ is not None and is_item(view):
            yield view.passage.index, organ
        else:
            organ = None


_UNIT = regex(rf"\s*(?:{NUMBER}\s*)?(?P<organ>[^:;\n]{{4,100}}?)\s*:\s*(?P<rest>[^\n]*)$")
"""``Cục Lâm nghiệp:`` over the lines of its people, ``Vụ Pháp chế: chuyên viên A`` with them."""


def _unit(view: PassageView, match: re.Match[str]) -> str | None:
    """The organ that all the words before the colon of a line name; None where they say anything else."""
    words, start = view.words, view.words.first_from(match.start("organ"))
    if start >= len(words) or head_at(words, start) is None or words.shapes[start] not in "CU":
        return None
    end = organization_end(words, start)
    if end is None or words.ends[end - 1] != match.end("organ") or fold(match["organ"]).startswith(_bodies()):
        return None  # whose seats stand below a body, and no posts of it
    if fold(match["organ"]).startswith(_BOARDS) or not _names_people(match["rest"]):
        return None
    return _organ(match["organ"])


def _names_people(rest: str) -> bool:
    """Whether nothing or people stand behind a colon, and no task (``Sở Y tế: phối hợp, báo cáo …``)."""
    words = words_of(rest)
    if not len(words):
        return True
    known = (honorifics().match(words, 0), titles().match(words, 0), name_at(words, 0))
    return any(found is not None for found in known)


_BOARDS = ("ban thường vụ", "ban chấp hành", "ban thường trực", "thường trực", "ủy ban kiểm tra", "ban kiểm")


@lru_cache
def _bodies() -> tuple[str, ...]:
    return tuple(fold(entry.head) for entry in gazetteers.body_heads())


def _in_full(report: ReportView, organ: str | None) -> str | None:
    """``Phía công ty:`` with what the report calls the company where it names one first."""
    if organ is None or not is_bare(organ):
        return organ
    head = words_of(organ).keys
    for view in report.passages:
        for start in view.words.among(frozenset(head[:1])):
            end = organization_end(view.words, start) if view.words.keys[start : start + len(head)] == head else None
            if end is not None and end > start + len(head):
                return view.words.slice(start, end)
    return organ


def _organ(text: str) -> str | None:
    text = squeeze(text)
    spelled = expand_all(usual_case(text) if text.isupper() else text)
    return spelled if names_organ(spelled) and len(spelled.split()) > 1 else None
