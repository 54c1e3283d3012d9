"""Posts of somebody else than whom a sentence names: whom he reports to, stands in for or waits for.

``Ông A báo cáo Chủ tịch UBND tỉnh`` and ``ông A cùng 02 chuyên viên`` tell a post beside a name, and none of A's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpora.letters import fold
from corpora.regex import regex
from extractors.lexicons import award_forms
from extractors.records import RoleMention
from extractors.view import PassageView, ReportView

_REACH = 40
_TO_ANOTHER = regex(
    r"(?:\b(?:trình|báo cáo|(?:hiện |đang )?chờ|kiến nghị|thay mặt|thừa ủy quyền(?: của)?|"
    r"theo ủy quyền của|kêu gọi|cho biết|khiển trách|tham mưu(?: cho| giúp)?|giúp(?: việc)?(?: cho)?|"
    r"hỗ trợ|đi cùng|(?:dự|họp|ký|đi|tham dự) thay(?: cho)?|"
    r"(?:bằng khen|giấy khen|thư khen|cờ thi đua|kỷ niệm chương)[”\"]? (?:của|do)|"
    r"nhận [^\s,;]+(?: [^\s,;]+)? (?:của|từ)|xin ý kiến(?: của)?|thống nhất với|phối hợp với|làm việc với|"
    r"theo (?:đề nghị|chỉ đạo|yêu cầu|ý kiến|phân công) của|"
    r"tố cáo|tố giác|khiếu nại|(?:giả|mạo) danh|giả mạo|"
    r"(?:con|vợ|chồng|cháu|em|anh|chị) (?:trai |gái |ruột |rể |dâu )?của(?: một)?)|"
    r"(?:\b(?:và|cùng(?: với)?|với|có)|[;,]) \d{1,2})"
    r"(?: (?:đồng chí|đ/c|ông|bà))?\s*$"
)
"""What stands right before the post of another, ``02`` being how many others hold it."""
_BESIDE = frozenset(["post beside a name", "post with a lent organization"])
_TOLD = frozenset(["post beside a name", "post with a lent organization", "post over a list of names"])
_LABELS = regex(r"[^\w\n]*(?:\d{1,2}[.)]\s*)?")
_BEHIND_LABEL = regex(r"\s*:\s*(?:(?:đã|được)?\s*(?:tặng|trao|tặng thưởng|khen)\s+)?(?:\d+\s+)?", re.IGNORECASE)


def without_others(report: ReportView, roles: Sequence[RoleMention]) -> list[RoleMention]:
    """The roles without those whose post their sentence tells of somebody else."""
    return [role for role in roles if not _is_anothers(report, role)]


def _is_anothers(report: ReportView, role: RoleMention) -> bool:
    place, person = role.span, role.person
    if role.rule not in _TOLD or person.passage != place.passage:
        return False
    view = report.passages[place.passage]
    if place.start_char < person.end_char:
        return _is_giver(view, role)
    before = view.text[max(person.end_char, place.start_char - _REACH) : place.start_char]
    return role.rule in _BESIDE and _TO_ANOTHER.search(fold(before)) is not None


def _is_giver(view: PassageView, role: RoleMention) -> bool:
    """``* Chủ tịch UBND tỉnh: Bằng khen cho ông A``: the post is a label, of whoever gave what follows it."""
    line = view.text.rfind("\n", 0, role.span.start_char) + 1
    if _LABELS.fullmatch(view.text, line, role.span.start_char) is None:
        return False
    label = _BEHIND_LABEL.match(view.text, role.span.end_char)
    first = view.words.first_from(label.end()) if label is not None else len(view.words)
    return first < len(view.words) and award_forms().match(view.words, first) is not None
