"""A body told with how many are on it, as a post that all of them hold: ``Ban Thường vụ gồm 3 đồng chí: A, B, C``.

Whom it means, and of what organisation the body is, is decided as for every other post.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from corpora import gazetteers
from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.organizations import head_at, organization_end
from extractors.records import PersonMention, RoleMention
from extractors.roles.bodies import ORGANISATIONS
from extractors.roles.phrases import Role
from extractors.sentences import END
from extractors.view import PassageView
from extractors.words import Words

_COUNT = r"(?:0?\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?:\s\w{2,4})?)"
_WHO = r"(?:ông,?\s*bà|đồng chí|đ/c|ông|bà|người|thành viên|ủy viên|anh|chị|vị|cán bộ)"
_SEATED = r"(?:thành viên|ủy viên|đồng chí|đ/c)"
"""Of whom ``có`` says that they are on the body; ``có 2 người`` may say anything of them."""
_TERM = r"(?:khóa|nhiệm kỳ)\s+[\w/-]+(?:\s*[-–]\s*\d{4})?"
_MADE_UP = regex(
    rf"\s*(?:(?:mới|lâm thời)\s+)?(?:\([^()]{{1,40}}\)\s*)?(?:{_TERM}\s*,?\s*)?"
    rf"(?:(?:gồm|bao gồm)(?:\s+có)?\s+(?:{_COUNT}\s+{_WHO}|các\s+{_WHO}|{_WHO}(?=\s*:))|có\s+{_COUNT}\s+{_SEATED})"
    r"(?:\s+có tên)?"
    r"(?:\s+(?:sau(?: đây)?|dưới đây|như sau))?\s*(?::|,?\s+là|,?\s+gồm)\s"
)
MEMBERS = "member of a counted body"
_NOT_SO = regex(
    r"\b(?:không|chưa|đề nghị|xem xét|(?<!chương )(?<!quá )(?<!quy )trình|dự kiến|giới thiệu|đề xuất|đề cử|ứng cử|rời|"
    rf"rút khỏi|thôi)\b[^;:{END}]{{0,60}}$",
    re.IGNORECASE,
)
"""What says before a body that nobody is on it yet."""
_FARTHEST = 60
"""Characters behind the count within which the first of them is named."""
_BEFORE = 90
_LONGEST_FIELD = 6
_LONGEST = 14
"""Words of a body's name."""
_VERBS = frozenset(["gồm", "bao", "có"])
_BOARDS = ("ban chấp hành", "bch", "ban thường vụ", "btv", "ban kiểm tra", "ủy ban", "ubkt", "ubnd")
"""Bodies whose members are called ủy viên."""
_OTHERS = (
    "hđqt", "hội đồng quản trị", "hđtv", "hội đồng thành viên", "ban kiểm soát", "bks", "ban quản trị",
    "ban thanh tra", "đoàn chủ tịch", "chủ tịch đoàn", "đoàn thư ký",
)  # fmt: skip


def memberships(view: PassageView, mentions: list[PersonMention]) -> Iterator[Role]:
    """The bodies that a passage tells with those who are on them, each as the post of its members."""
    words = view.words
    if not mentions or _VERBS.isdisjoint(words.vocabulary):
        return
    starts = [mention.span.start_char for mention in mentions]
    past = 0
    for index in words.among(_openings()):
        if index < past or not _is_body(words, index):
            continue
        end = _up_to_verb(words, organization_end(words, index) or index + 1)
        if end - index > _LONGEST or end >= len(words):
            continue
        told = _MADE_UP.match(view.marked, words.ends[end - 1])
        if told is None or not any(0 <= start - told.end() <= _FARTHEST for start in starts):
            continue
        past = end
        if _NOT_SO.search(view.marked, max(0, words.starts[index] - _BEFORE), words.starts[index]):
            continue
        body = squeeze(words.slice(index, end))
        title = "Ủy viên" if fold(body).startswith(_BOARDS) else "Thành viên"
        yield Role(index, end, title, body, None, former=False, acting=False, shared=True, rule=MEMBERS)


def _up_to_verb(words: Words, end: int) -> int:
    """Where the name of a body ends that goes on in small letters up to the verb (``Hội đồng nghiệm thu gồm``)."""
    last = end
    while last < len(words) and words.joined(last - 1) and words.shapes[last] == "l" and last - end < _LONGEST_FIELD:
        if words.keys[last] in _VERBS:
            return last
        last += 1
    return end


def beside_places(roles: Iterable[RoleMention]) -> list[RoleMention]:
    """The roles but for memberships of who has a place on the body anyway."""
    roles = list(roles)
    places = [role for role in roles if role.rule != MEMBERS and role.organization]
    return [role for role in roles if role.rule != MEMBERS or not any(_has_place(role, place) for place in places)]


def _has_place(member: RoleMention, place: RoleMention) -> bool:
    body, other = fold(member.organization or ""), fold(place.organization or "")
    of_one = member.name == place.name and member.span.passage == place.span.passage
    return of_one and (other.startswith(body) or body.startswith(other))


def _is_body(words: Words, index: int) -> bool:
    told = fold(words.slice(index, min(index + 4, len(words))))
    if not told.startswith(_heads()) or told.startswith(_no_heads()):
        return False
    return words.shapes[index] in "CU" or head_at(words, index) is not None


@lru_cache
def _heads() -> tuple[str, ...]:
    bodies = {fold(entry.head) for entry in gazetteers.body_heads() if entry.body} - ORGANISATIONS
    return (*_BOARDS, *_OTHERS, *sorted(bodies))


@lru_cache
def _no_heads() -> tuple[str, ...]:
    """What begins like a body and is none (Tổ chức), but for boards that are told for their own."""
    heads = {fold(entry.head) for entry in gazetteers.body_heads() if not entry.body}
    return tuple(head for head in heads if not head.startswith((*_BOARDS, *_OTHERS)))


@lru_cache
def _openings() -> frozenset[str]:
    return frozenset(head.split()[0] for head in _heads())
