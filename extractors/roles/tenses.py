"""Whether the words around a post say that it is over, or held now, before any likelihood is asked."""

from __future__ import annotations

from corpora.letters import fold
from corpora.regex import regex
from extractors.roles.phrases import Role
from extractors.sentences import END
from extractors.view import PassageView

_POST = r"(?:chức vụ|chức danh|chức|cương vị)\s+"
_HOLDS = rf"(?:là|làm|đang là|đang giữ {_POST}|giữ {_POST}|giữ|đảm nhiệm {_POST}|đảm nhiệm)\s*"
_PUT_INTO = regex(
    r"(?<!\w)(?:(?:phê chuẩn|chuẩn y|công nhận|xác nhận|bổ nhiệm|chỉ định|bầu)\s+"
    r"(?:kết quả bầu(?: cử)?(?: bổ sung)?\s+)?"
    rf"(?:(?:giữ\s+)?{_POST}|vào (?:ngạch|chức danh(?: nghề nghiệp)?)\s+)|"
    rf"kéo dài (?:thời gian|thời hạn) (?:công tác,? )?(?:giữ {_POST}|làm\s+))$"
)
_OUT_OF = regex(rf"\b(?:thôi (?:giữ )?(?:{_POST}|làm\s+)|(?:miễn nhiệm|bãi nhiệm|bãi miễn|cách chức)\s+)$")
"""Verbs of decisions, right before a post, folded."""
_GIVES = r"(?:bầu|phân công|bổ nhiệm|chỉ định|phê chuẩn|điều động|ký|quyết định|giao|cử|giới thiệu)"
"""What happened before, by which somebody came into a post that he may hold yet."""
_BEFORE_THEN = regex(
    rf"\btrước (?:đó,?\s|khi [^,;]{{2,120}},\s)(?:(?!\b{_GIVES}\b)[^,;:]){{0,60}}?\b{_HOLDS}$|"
    r"\btrước khi (?:(?!\b(?:là|làm|giữ)\b)[^,;]){2,60}\blà\s+$"
)
_NOW = regex(
    r"(?:^|[,;]\s*)(?:hiện|hiện nay|hiện tại|hiện đang|(?:từ [^,;]{4,40} )?(?:đến|tới) nay)\b,?\s*"
    rf"(?:(?:ông|bà|đồng chí|anh|chị|đ/c)\s*)?[^,;:]{{0,40}}?\b{_HOLDS}$"
)
_DECISION = 60
_SENTENCE = 240
"""Characters before a post in which a decision's verb, and what its sentence says, are looked for."""


_PUNISHED = regex(
    r"\bhình thức (?:kỷ luật )?cách (?:chức|tất cả|hết|các)\b|"
    r"\bcách (?:tất cả |hết )?(?:các )?chức vụ (?:trong )?(?:đảng|chính quyền)\b"
)
"""How a decision takes somebody's posts from him."""


_WHOM = regex(r"\b(?:đối với|kỷ luật|cách chức|cách các chức|cách hết)\b")
"""What stands before whom a decision punishes."""


def _is_punished(view: PassageView, post: Role) -> bool:
    """Whether the sentence of a post disciplines its holder with the loss of it, and tells so before the post."""
    start = view.words.starts[post.start]
    begin = view.marked.rfind(END, 0, start) + 1
    before, whole = fold(view.text[begin:start]), fold(view.text[begin : view.sentence_end(start)])
    return _WHOM.search(before) is not None and _PUNISHED.search(whole) is not None


def told_former(view: PassageView, post: Role) -> bool | None:
    """True where words before a post say that it is over, False where they say that it is held; else None."""
    start = view.words.starts[post.start]
    before = fold(view.text[max(0, start - _DECISION) : start])
    if _OUT_OF.search(before) or _is_punished(view, post):
        return True
    if _PUT_INTO.search(before):
        return False
    sentence = fold(view.text[max(0, start - _SENTENCE, view.marked.rfind(END, 0, start) + 1) : start]).lstrip()
    if _BEFORE_THEN.search(sentence):
        return True
    return False if _NOW.search(sentence) else None
