"""What one item of a list or one cell names: a person, or else a collective, with votes for it or in a row of them."""

from __future__ import annotations

import re

from corpora.letters import UPPER, fold, squeeze
from corpora.regex import regex
from extractors.abbreviations import expand
from extractors.awards.recipients import individual, only_address
from extractors.awards.terms import find_terms
from extractors.holidays import is_day
from extractors.lexicons import village_words
from extractors.organizations import head_at
from extractors.patterns import ITEM
from extractors.records import PersonMention, Recipient
from extractors.sentences import END
from extractors.view import PassageView
from extractors.words import words_of

LEAD = regex(rf"^\s*{ITEM}\s*")
NUMBER_INSIDE = regex(rf"\s*(?:\(\d{{1,2}}\)|\d{{1,2}}(?:[.)]|/(?=\s?[{UPPER}])))\s*")
_COLLECTIVE_ENDS = regex(
    rf"(?<!\s)\s*(?:[;(:{END}]|(?<![-–,&]\s)(?<![-–,&])\n|,?\s+(?:vì\s|đã\s|"
    r"được (?:tặng|công nhận|phong)\b|có thành tích|về thành tích|"
    r"(?:là )?(?:đơn vị|tập thể) (?:dẫn đầu|xếp|hạng|đứng|nhất|nhì|tiêu biểu|xuất sắc|có)\b|"
    r"(?:kèm theo\s+)?(?:số\s+)?(?:tiền|mức)\s+thưởng)|\s(?:theo|tại)\s+Quyết định\b|\./|"
    r"\s[–-]\s(?=(?:năm|đại diện|đơn vị|đã|có|thành tích|vì|là|nt)\b|\d+\s[a-zđ]))"
)
HOUSEHOLDS = regex(
    r"^(?:hộ |gia đình|hộ gia đình|dòng họ|họ tộc|tộc họ|nhân dân|cán bộ|tập thể|bếp ăn|nhóm|"
    r"thôn|bản|ấp|khu phố|khối dân cư|tổ dân phố|xóm)\b"
)


def read_item(
    view: PassageView, people: list[PersonMention], start: int = 0, end: int | None = None
) -> Recipient | None:
    """The recipient of a list item or table cell: a person first named, else the collective it is."""
    text = view.text
    lead = (LEAD if start == 0 else NUMBER_INSIDE).match(text, start)
    begin = lead.end() if lead else start
    begin += len(text[begin:]) - len(text[begin:].lstrip())
    if given := _GIVEN_BEFORE.match(text, begin) or _OF_SEVERAL.match(text, begin):
        begin = given.end()
    for mention in people:
        if mention.span.start_char >= begin and only_address(text[begin : mention.span.start_char]):
            return individual(mention)
    stop = min(_collective_end(view.marked, begin), len(text) if end is None else end)
    stop = votes.start() if (votes := _votes_behind(text, begin, stop)) else stop
    name = squeeze(text[begin:stop]).rstrip(" .,")
    if len(name) < 4 or not any(c.isalpha() for c in name) or fold(name).endswith(" đăng ký"):
        return None  # Trung tâm đăng ký: the office says what it registers for
    span = view.span(begin, begin + len(text[begin:stop].rstrip(" .,")))
    if (whole := _IN_BRACKETS.match(text, stop)) and head_at(words_of(whole["organ"]), 0) is not None:
        name = f"{name}, {squeeze(whole['organ'])}"
    return Recipient(span=span, name=expand(name), kind="collective")


_GIVEN_BEFORE = regex(r"(?:Đã|Đã được) (?:trao )?tặng(?: cho)?(?: các)?\s+(?=\w)")
"""What an item says before whose award is taken back (``1. Đã tặng Công ty A theo Quyết định số …``)."""
_OF_SEVERAL = regex(r"các\s+(?=(?:ông|bà|đồng chí|đ/c|anh|chị|em|cháu|thầy|cô)\s)", re.IGNORECASE)
"""What stands before the first of several who are addressed together."""
_VOTES_BEHIND = regex(r":?\s+(?P<votes>\d{1,3})/(?P<of>\d{1,3})(?:\s+phiếu)?[\s.]*$")


def _votes_behind(text: str, begin: int, stop: int) -> re.Match[str] | None:
    """The votes for a collective behind its name (``Chi bộ A 9/10``), and no day it is called by (``Trường 19/5``)."""
    match = _VOTES_BEHIND.search(text, begin, stop)
    if match is None or int(match["votes"]) > int(match["of"]) or is_day(match["votes"], match["of"]):
        return None
    return match


_IN_BRACKETS = regex(r"\s*\((?:thuộc\s+)?(?P<organ>[^()\d:;]{4,120})\)")
"""What a collective is a part of, told in brackets behind it (``Tổ Phần mềm (thuộc Trung tâm X)``)."""


def _collective_end(text: str, begin: int) -> int:
    """A collective's name goes on to a semicolon, a full stop or a bracket; commas name its parent."""
    stop = _COLLECTIVE_ENDS.search(text, begin)
    return stop.start() if stop else len(text.rstrip())


def after_lead(text: str) -> int:
    lead = LEAD.match(text)
    return lead.end() if lead else 0


def is_collective(name: str) -> bool:
    """Whether a line is the name of a collective and not a heading or a sentence."""
    words = words_of(name)
    if find_terms(words):
        return False
    return len(words) > 1 and (head_at(words, 0) is not None or HOUSEHOLDS.match(fold(name)) is not None)


def is_whole_collective(view: PassageView, start: int, end: int) -> bool:
    """Whether a part of a line is a collective's name and nothing else."""
    recipient = read_item(view, [], start, end)
    whole = recipient is not None and recipient.span.surface == view.text[start:end].strip(" .;,")
    return whole and is_collective(view.text[start:end])


def with_its_commas(view: PassageView, start: int, end: int) -> list[Recipient]:
    """The one collective between two semicolons whose name has commas (``Tổ Quản lý, hỗ trợ doanh nghiệp số 1``)."""
    words = words_of(view.text[start:end])
    behind = [index + 1 for index in range(len(words) - 1) if "," in words.gap(index)]
    inside = bool(behind) and all(words.shapes[at] == "l" and head_at(words, at) is None for at in behind)
    one = read_item(view, [], start, end) if inside and is_whole_collective(view, start, end) else None
    return [one] if one is not None else []


def whole_with_votes(view: PassageView, start: int, end: int) -> list[Recipient]:
    """The one collective that stands between two signs and its votes (``Tổ Toán - Tin (8/8)``)."""
    piece = _WITH_VOTES.fullmatch(view.text, start, end)
    if piece is not None and piece["votes"] is not None and _votes_behind(view.text, start, piece.end("votes")) is None:
        return []
    one = read_item(view, [], piece.start("name"), piece.end("name")) if piece is not None else None
    return [one] if one is not None and is_collective(one.name) else []


def of_one_sort(view: PassageView, start: int, end: int) -> list[Recipient]:
    """Collectives in a row that begin with the same word (``tổ Toán - Tin, tổ Ngữ văn và tổ Văn phòng``)."""
    pieces = list(_PARTED.finditer(view.text, start, end))
    found = [
        one for piece in pieces if (one := read_item(view, [], piece.start("name"), piece.end("name"))) is not None
    ]
    alike = len(found) == len(pieces) > 1 and any(
        all(fold(one.name).startswith(f"{sort} ") for one in found) for sort in _UNITS | village_words()
    )
    return found if alike and all(is_collective(one.name) for one in found) else []


_PARTED = regex(r"(?:^|,|\bvà\b|;|(?<=:))?\s*(?P<name>(?:(?!\s+và\s+\w)[^,;()])+)(?:\s+và(?=\s)|,)?")
_UNITS = frozenset(["tổ", "phòng", "khoa", "đội", "ban", "chi bộ", "trạm"])


def alone(view: PassageView, start: int, end: int) -> list[Recipient]:
    """The one collective of a stretch that names nothing else, in whatever letters (``Trạm sửa chữa``)."""
    one = read_item(view, [], start, end) if is_whole_collective(view, start, end) else None
    return [one] if one is not None and head_at(words_of(one.name), 0) is not None else []


_WITH_VOTES = regex(
    r"\s*(?P<name>(?:[^,;:()]|,(?=\s[a-zà-ỹđ])){4,80}?)\s*"
    r"(?:\(\d{1,3}(?:/\d{1,3}|\s(?:đ/c|đồng chí|người|thành viên)\b)[^()]*\)|"
    r":?\s(?P<votes>\d{1,3}/\d{1,3})(?:\s+phiếu)?(?:\s*\([^()]*\))?(?:\s+[-–]\s[^;]*)?)[\s.,]*"
)
