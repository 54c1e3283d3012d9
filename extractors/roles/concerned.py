"""The organisation whose board or officers a paper is about, where that is not the office whose paper it is.

A union recognises the committee of a lower one, a ministry the board of a fund: ``Chủ tịch`` and ``Ủy viên Ban
Chấp hành`` in such a paper are of those.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.abbreviations import expand
from extractors.header.organs import expand_all
from extractors.organizations import head_at, organization_end
from extractors.records import Header, RoleMention
from extractors.roles.offices import Office, named_in_full
from extractors.units import is_bare
from extractors.words import words_of

_BOARD = regex(
    r"(?<!\w)(?:ban (?:chấp hành|thường vụ|trị sự|chủ nhiệm|đại diện|kiểm tra|kiểm soát|quản trị|điều hành)|BCH|BTV|"
    r"ủy ban kiểm tra|hội đồng (?:quản lý|quản trị|thành viên)|phó chủ tịch|chủ tịch|chức danh|nhân sự)(?!\w)",
    re.IGNORECASE,
)
"""What a paper recognises, elects or changes of an organisation."""
_RECOGNISES = regex(r"\b(?:công nhận|chuẩn y|phê chuẩn|kết quả bầu)\b", re.IGNORECASE)
_ASIDE = regex(r"\s*(?:[-–+]\s*)?(?:Theo|Xét|Căn cứ)\s|.*\bthi hành\b", re.DOTALL)
"""Lines that name officers of the office itself: who proposes, and who carries the paper out."""
_NAME_ENDS = regex(
    r"\s+(?:thay|đi|nghỉ|giai đoạn|đối với|và (?:chức danh|các)|tại|nhiệm kỳ|khóa|lần thứ|năm \d)|"
    r"\s*[,;(]|\s+(?:về|gồm|để|theo|do)\s|\s*$"
)
_OFFICERS = regex(
    r"(?:phó )?(?:chủ tịch|tổng thư ký|chánh thư ký|thư ký|chủ nhiệm|chánh văn phòng)"
    r"(?: (?:thường trực|chuyên trách|không chuyên trách))*|"
    r"ủy viên (?:ban )?(?:chấp hành|thường vụ|thường trực)|(?:phó )?trưởng ban kiểm (?:tra|soát)|thủ quỹ|kế toán"
)
"""Posts of an organisation with members, as a list of them tells them."""
_BOARD_ALONE = regex(
    r"(?:ban (?:chấp hành|thường vụ|kiểm tra|kiểm soát|trị sự|chủ nhiệm)|bch|btv|ủy ban kiểm tra|"
    r"hội đồng (?:quản lý|quản trị))(?: khóa [ivx\d]+)?"
)


def concerned(header: Header, office: Office | None) -> str | None:
    """The organisation that stands behind a board or post which the title names; None where it is the office itself."""
    recognises = _RECOGNISES.search(header.title or "") if header.doc_type is not None else None
    if recognises is None or header.title is None:
        return None
    board = _BOARD.search(header.title, recognises.end())
    if board is None:
        return None
    words = words_of(header.title)
    for index in range(words.first_from(board.start()), len(words)):
        head = head_at(words, index)
        end = organization_end(words, index) if head is not None and words.shapes[index] in "CU" else None
        leads = words.keys[index : index + 3] == ["ban", "trị", "sự"]  # of a church, whose posts are its board's
        if (
            head is None
            or end is None
            or head[1].kind == "state"
            or (_BOARD.match(words.text, words.starts[index]) and not leads)
        ):
            continue
        ends = _NAME_ENDS.search(words.text, words.ends[end - 1])
        name = expand(squeeze(words.text[words.starts[index] : ends.start() if ends else None]))
        own = fold(office.name) if office is not None else ""
        if own.startswith(fold(expand_all(name))):
            return None
        own_too = fold(name) in own or (own and own in fold(name)) or end == head[0] == len(words)
        return None if own_too else named_in_full(name, office) if office is not None else name
    return None


def of_concerned(role: RoleMention, name: str, line: str) -> RoleMention | None:
    """The role, told in this line, as one of the organisation called so; None where it is none of it."""
    key, told = fold(name), fold(role.organization or "")
    if key in told:
        return role
    if role.parent is not None or _ASIDE.match(line) or not (role.inherited or role.rule in _LISTED):
        return None
    if not told and _OFFICERS.fullmatch(fold(role.title)):
        return replace(role, organization=name, inherited=True)
    if _BOARD_ALONE.fullmatch(told):
        return replace(role, organization=f"{role.organization} {name}", inherited=True)
    bare = told and is_bare(role.organization or "") and key.startswith(f"{told} ")
    return replace(role, organization=name, inherited=True) if bare else None


_LISTED = frozenset(["post beside a name", "post in a table", "post over a list of names", "member of a body"])
