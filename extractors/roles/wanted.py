"""Posts that nobody has yet: proposed, planned, stood for (``giới thiệu ông A ứng cử chức danh …``)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpora.letters import fold
from corpora.regex import regex
from extractors.records import RoleMention
from extractors.view import PassageView, ReportView

_STANDS_FOR = regex(
    r"\b(?:ứng cử|được đề cử|được đề xuất|vào quy hoạch|quy hoạch (?:chức danh|chức vụ|vào)|"
    r"dự kiến (?:giữ|làm|bổ nhiệm|phân công)|chức danh (?:dự kiến|quy hoạch)|"
    r"để (?:các đại biểu |đại hội |hội đồng )?(?:hiệp thương|bầu|ứng cử|giới thiệu|xem xét))\b"
)
"""What stands between somebody and a post that he is to have."""
_PUTS_FORWARD = regex(
    r"\b(?:giới thiệu|(?:quy hoạch|đề xuất|đề cử)(?= (?:đồng chí|ông|bà|đ/c|các))|"
    r"dự kiến(?: (?:bổ nhiệm|cử|phân công|giới thiệu))?|"
    r"(?<!theo )(?<!với )(?<!phê chuẩn )(?<!chấp thuận )(?<!xét )(?<!căn cứ )"
    r"(?:đề nghị|đề xuất|trình)(?: [^\s,;:]+){0,8}? (?:bổ nhiệm|bầu|chỉ định|phê chuẩn|chuẩn y|công nhận|cử|giao))\b"
    r"(?!.*\b(?:đã|quyết định|vừa)\b)[^;,:]{0,60}$"
)
"""What stands before the name of whom somebody puts forward."""
_FOR = regex(r"(?<!đang )(?<!hiện )(?<!từng )(?<!người )\b(?:giữ|làm|tham gia|chức danh|vào)\b")
_TO_ANOTHER = regex(r"[,()]|\b(?:hiện|nay|đã)\b")
"""What stands between a wish and a post that it does not reach."""
_POST_PUT_FORWARD = regex(
    r"\b(?:(?:giới thiệu|đề nghị|dự kiến|đề xuất) (?:bổ nhiệm|bầu|chỉ định|giữ|làm)(?: lại)?(?: chức(?: vụ| danh)?)?|"
    r"ứng cử(?: viên)?(?: chức(?: vụ| danh))?|quy hoạch(?: chức(?: vụ| danh))?)\s*$"
)
"""What stands right before a post with whose proposed holder a line goes on."""
_DENIED = regex(
    r"\b(?:không|chưa|từ chối)\s+(?:\S+\s+){0,2}?(?:bổ nhiệm|giao|cử|bầu|chỉ định|phân công)\b"
    r"(?:\s+(?:ông|bà|đồng chí|đ/c|anh|chị|giữ chức(?: vụ)?|làm))?\s*$"
)
"""What stands before the name or the post of whom nobody appoints."""
_DECIDED = regex(r"\b(?:trúng cử|đã được (?:bầu|bổ nhiệm|phê chuẩn)|được bầu (?:làm|giữ)|đắc cử|tái cử)\b")


def without_wanted(report: ReportView, roles: Sequence[RoleMention]) -> list[RoleMention]:
    """The roles without those that their sentence only wants for somebody."""
    return [role for role in roles if not _is_wanted(report, role)]


def _is_wanted(report: ReportView, role: RoleMention) -> bool:
    place = role.span
    if role.person.passage != place.passage:
        return False
    view = report.passages[place.passage]
    start = view.sentence_start(place.start_char)
    if _is_denied(view, role, start):
        return True
    if not _is_wished(view, role, start):
        return False
    return _DECIDED.search(fold(view.text[start : view.sentence_end(place.start_char)])) is None


def _is_denied(view: PassageView, role: RoleMention, start: int) -> bool:
    """``Không giao ông A phụ trách Phòng B``, ``ông A chưa được giao phụ trách``; posts behind a comma are others."""
    first = min(role.person.start_char, role.span.start_char)
    between = view.text[role.person.end_char : role.span.start_char]
    if first < start or "," in between:
        return False
    return any(_DENIED.search(fold(view.text[start:end])) for end in (role.person.start_char, role.span.start_char))


def _is_wished(view: PassageView, role: RoleMention, start: int) -> bool:
    """Whether a sentence, which begins at ``start``, wishes a post for its holder, decided or not."""
    place = role.span
    if place.start_char < role.person.start_char:
        return _POST_PUT_FORWARD.search(fold(view.text[start : place.start_char])) is not None
    if role.person.start_char < start:
        return False
    between = fold(view.text[role.person.end_char : place.start_char])
    if ";" in between:
        return False
    if _reaches(_STANDS_FOR, between):
        return True
    forward = _PUTS_FORWARD.search(fold(view.text[start : role.person.start_char])) is not None
    in_charge = fold(role.title).startswith("phụ trách") and _TO_ANOTHER.search(between) is None
    return forward and (in_charge or _reaches(_FOR, between))


def _reaches(wish: re.Pattern[str], between: str) -> bool:
    """Whether a wish stands before the post itself (``ứng cử viên đại biểu Quốc hội, Phó Bí thư Tỉnh ủy`` has one)."""
    wishes = list(wish.finditer(between))
    return bool(wishes) and _TO_ANOTHER.search(between, wishes[-1].end()) is None
