"""Posts that several people hold of whom the report tells at once: those joined to a holder, and lists under a post."""

from __future__ import annotations

import re
from itertools import pairwise

from corpora.letters import fold
from corpora.regex import regex
from extractors.lexicons import without_address
from extractors.linking.pairs import Candidate
from extractors.linking.row import Item, Row
from extractors.records import PersonMention
from extractors.roles.phrases import Role
from extractors.sentences import END

_JOINED = regex(r"\s+(?:và|cùng)\s+")
_LISTED = regex(r"\s*,\s*")
_BRACKETS = regex(r"\s*\([^()]{0,120}\)")
_OF_BOTH = regex(r"\s*(?:[-–,]|đều là)\s*(?:cùng là\s+)?")
_OF_SEVERAL = regex(r".*(?:viên|cán bộ|công chức|nhân|hội thẩm|nhân dân|sĩ|sư|sinh|lái xe)$")
_SAID_OF_ALL = regex(
    r"\s*(?:\([^()]{0,120}\)\s*)?(?:(?:đã|vừa|cùng|đều|tiếp tục)\s+)*"
    r"(?:được|đắc cử|trúng cử|tái cử|giữ|đảm nhiệm|đảm nhận)\s(?:(?!\b(?:thay|lần lượt)\b)[^,;:])*"
)
"""``(…) được bầu giữ chức``: what a sentence says of all of its subjects."""
_OPENS_LIST = regex(
    r"\bcác\s+(?:ông|bà|ông,?\s*bà|anh|chị|đồng chí|đ/c|thầy|cô|em|vị)(?:\s+[^\W\d]+){0,3}?\s*"
    r"(?:(?:có tên|gồm|sau đây|sau|là)\s*)?:?\s*$",
    re.IGNORECASE,
)
_OPENS_SENTENCE = regex(rf"(?:\A|[{END}\n])[\s–+*•-]*\Z")


def joined_to(row: Row, candidate: Candidate, place: int, post: Role) -> list[PersonMention]:
    """Who stands right before the holder of a post and holds it with him.

    ``ông A và bà B, hòa giải viên thôn C``; ``các ông: A, B - cán bộ phòng C``; ``Ông A, bà B và ông C được bầu
    làm Phó Bí thư``.
    """
    if candidate.side != "before" or not candidate.place or candidate.pronoun is not None:
        return []
    between = row.gap(row.items[candidate.place], row.items[row.chains[place][0]])
    of_all = _SAID_OF_ALL.fullmatch(between) is not None
    if not of_all and not (_OF_SEVERAL.fullmatch(fold(post.title)) and _OF_BOTH.fullmatch(between)):
        return []
    found: list[PersonMention] = []
    joined = 0
    people = [
        (item, item.person)
        for item in row.items[: candidate.place + 1]
        if item.person is not None and item.pronoun is None
    ]
    for (other, person), (following, _) in reversed([*pairwise(people)]):
        gap = without_address(_BRACKETS.sub("", row.gap(other, following)))
        by_and = _JOINED.fullmatch(gap) is not None
        if not (by_and or _LISTED.fullmatch(gap)):
            break
        joined += by_and and joined == len(found)
        found.append(person)
        if _is_opened(row, other, of_all):
            return found
    if of_all and joined:
        return []  # Sau khi gặp ông A và ông B được bầu …
    return found[:joined]  # no list that is opened: those whom nothing but ``và`` parts


def _is_opened(row: Row, first: Item, subjects: bool) -> bool:
    """Whether a list of people begins with one: behind ``các ông``, or, of subjects, where a sentence begins."""
    before = row.view.marked[max(0, first.start - 40) : first.start]
    if _OPENS_LIST.search(before):
        return True
    return subjects and _OPENS_SENTENCE.search(without_address(before)) is not None


def is_listed_under(row: Row, place: int, candidate: Candidate) -> bool:
    """Whether somebody is told of in a list that a post of many opens.

    ``các đồng chí Ủy viên Bộ Chính trị: A, Trưởng Ban …; B, Trưởng Ban …``: what is between semicolons has its own
    posts behind the name. A list ends where the next post of many opens one.
    """
    post = row.items[place].post
    if post is None or not post.shared or candidate.side != "after" or not _opens_list(row, place):
        return False
    person = row.items[candidate.place]
    lead = without_address(row.view.marked[max(0, person.start - 40) : person.start]).rstrip()
    if not lead.endswith((":", ";")):
        return False
    return not any(
        item.post is not None and item.post.shared and _opens_list(row, at)
        for at, item in enumerate(row.items[place + 1 : candidate.place], place + 1)
    )


def _opens_list(row: Row, place: int) -> bool:
    return row.view.marked[row.items[place].end :].lstrip().startswith(":")
