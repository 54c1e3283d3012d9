"""Posts told bare of those who stand for a party to a contract or a handover, in the organ that the party is.

``II. BÊN NHẬN THẦU (Bên B): CÔNG TY TNHH A`` stands over ``Đại diện: Ông B, chức vụ: Giám đốc``, and ``ĐẠI DIỆN BÊN B``
over the signature.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.casing import usual_case
from extractors.forms import told_beside
from extractors.header.organs import expand_all, names_organ
from extractors.lexicons import territories, titles
from extractors.organizations import organization_end
from extractors.records import RoleMention
from extractors.rules import by
from extractors.titles import goes_with, level_of
from extractors.view import ReportView
from extractors.words import words_of

_PARTY = regex(
    r"\s*(?:(?:[A-D]|[IVX]+|\d{1,2})\s*[.)/:]\s*)?(?:đại diện\s+)?(?P<side>bên\s++[^\s:(,]++(?: [^\s:(]+){0,5})\s*+"
    r"(?:\((?P<called>[^()]{3,40})\))?\s*+(?::\s*+(?P<organ>.*))?$",
    re.IGNORECASE,
)
_NEXT_SENTENCE = regex(r"(?<!TP)(?<!Tp)(?<!TX)(?<!TT)\.\s+(?=[A-ZĐ])|:\s")
"""Where what is said of a party goes on behind its name (``Bên mời thầu: Bệnh viện A. Người đại diện: …``)."""
_SIDE = regex(r"\W*(?:(?:[Vv]ề )?[Pp]hía|[Tt]hành phần|[Đđ]ại diện(?: lãnh đạo)?|[Ll]ãnh đạo)\s+")
_CAME = regex(r"\s*(?::|,?\s*(?:có|gồm)(?:\s+có)?)\s")
"""What stands behind the organ for which those came who are named next."""
_ENDS = regex(
    r"\s*+(?:(?:[A-D]|[IVX]+|\d{1,2})\s*[.)/]\s*)?"
    r"(?:Điều\s+\d|(?:Hai|Các|Cả hai) bên\b|Cùng nhau\b|Sau khi\b|Nội dung\b)",
    re.IGNORECASE,
)


def in_parties(report: ReportView, roles: Sequence[RoleMention]) -> list[RoleMention]:
    """The roles, those told without an organ below a party, or in its signature, with what the party is."""
    roles = [_of_side(report, role) for role in roles]
    by_passage, by_side = _parties(report)
    if not by_side:
        return roles
    return [_in_party(report, role, by_passage, by_side) for role in roles]


def _in_party(
    report: ReportView, role: RoleMention, by_passage: dict[int, str], by_side: dict[str, str]
) -> RoleMention:
    if role.organization is not None:
        return role
    organ = by_passage.get(role.span.passage)
    if organ is None:
        told = fold(report.passages[role.span.passage].text)
        organ = next((name for side, name in by_side.items() if re.search(rf"\b{re.escape(side)}\b", told)), None)
    if organ is None or _is_elsewhere(role.title, organ):
        return role
    rule = by("post with a lent organization")["rule"] if role.rule == "post beside a name" else role.rule
    return replace(role, organization=organ, inherited=True, rule=rule)


def _of_side(report: ReportView, role: RoleMention) -> RoleMention:
    """A bare post of somebody who came for an organ (``Về phía Ban Tổ chức Tỉnh ủy có đồng chí A, Phó Trưởng ban``)."""
    if role.organization is not None or role.person.passage != role.span.passage:
        return role
    view = report.passages[role.span.passage]
    start = view.sentence_start(role.span.start_char)
    side = _SIDE.match(view.marked, start, role.span.start_char)
    first = view.words.first_from(side.end()) if side is not None else len(view.words)
    end = organization_end(view.words, first) if first < len(view.words) else None
    if end is None or _CAME.match(view.marked, view.words.ends[end - 1]) is None:
        return role
    organ = expand_all(squeeze(view.words.slice(first, end)))
    if territories().match(view.words, first) is not None:
        return role  # a commune has officials of many organs
    fits = not _is_elsewhere(role.title, organ) and (goes_with(role.title, organ) or _heads_a_part(role.title))
    return replace(role, organization=organ, inherited=True) if fits else role


def _heads_a_part(title: str) -> bool:
    """Whether a title is one over a part that offices of any sort have."""
    found = titles().match(words_of(title), 0)
    return found is not None and set(found[1].organs) <= _PARTS


_PARTS = frozenset(["Phòng", "Khoa", "Ban", "Văn phòng", "Thanh tra"])
"""Parts that offices of any sort have."""


def _is_elsewhere(title: str, organ: str) -> bool:
    """Whether a post is none in an organ: of a member of an assembly, of the head of a village, of a minister."""
    level = level_of(title)
    apart = level == "village" or (level == "central" and not goes_with(title, organ))
    return apart or fold(title).startswith("đại biểu")


def _parties(report: ReportView) -> tuple[dict[int, str], dict[str, str]]:
    """What the party is below whose line a passage stands, and what the parties are by how they are called."""
    by_passage: dict[int, str] = {}
    by_side: dict[str, str] = {}
    current: str | None = None
    for view in report.passages:
        party = _PARTY.match(view.text)
        beside = told_beside(report, view) if view.passage.kind == "cell" and party is not None else None
        if party is not None and (view.passage.kind != "cell" or beside is not None):
            current = _organ(party["organ"] or (beside.text if beside is not None else ""))
            for side in (party["side"], party["called"]):
                if current is not None and side is not None and fold(side).startswith("bên "):
                    by_side.setdefault(fold(squeeze(side)), current)
        elif view.passage.kind != "cell" and _ENDS.match(view.text):
            current = None
        if current is not None:
            by_passage[view.passage.index] = current
    return by_passage, by_side


def _organ(told: str) -> str | None:
    name = squeeze(_NEXT_SENTENCE.split(told, maxsplit=1)[0]).strip(" .;,")
    if not name or not names_organ(name):
        return None
    return expand_all(usual_case(name))
