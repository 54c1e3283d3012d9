"""What a decision makes all whom its tables list: ``công nhận báo cáo viên pháp luật tỉnh``.

Decisions that recognise reporters of law, assessors or mediators say in their title what they are, and their
tables only who. Proposals make nobody anything, and posts that lead an office are told one by one.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.casing import usual_case
from extractors.lexicons import act_of, titles
from extractors.organizations import organ_or_territory_at
from extractors.records import Header, PersonMention, RoleMention
from extractors.roles.offices import is_seat
from extractors.roles.seats import place_on
from extractors.tables import Entry, registers
from extractors.view import ReportView, by_passage
from extractors.words import words_of

_ACT = r"(?:công nhận|bổ nhiệm|chỉ định|miễn nhiệm|thay thế)"
_MAKES = regex(rf"\b{_ACT}(?:\s*(?:,|và)\s*{_ACT})*+\s+(?:(?:các|đối với|\d+|làm)\s+)*(?=\w)", re.IGNORECASE)
_MADE = regex(rf"(?:Danh sách\s+)?(?:Các\s+)?(?P<what>.{{8,90}}?)\s+được\s+(?P<act>{_ACT})\b.*", re.IGNORECASE)
_OPENS = regex(r"(?:(?:các|những)\s+)?(?=\w)", re.IGNORECASE)
_ENDS = regex(r"\s+(?:năm|giai đoạn|nhiệm kỳ|đợt|khóa|cho|đối với|trên địa bàn|và (?:bổ nhiệm|miễn nhiệm|công nhận))\b")
_TAKEN = regex(r"miễn nhiệm|thôi|không còn")
_NEVER_SO = (
    "chuyên viên",
    "nhân viên",
    "cán bộ",
    "công chức",
    "viên chức",
    "thành viên",
    "giáo viên",
    "giảng viên",
    "kế toán",
    "đại biểu",
    "đảng viên",
    "hội viên",
    "đoàn viên",
)
"""Titles whose rows tell of what unit each is."""
_FIELD = regex(r"(?:pháp luật|tư pháp|nhân dân|(?:ở )?cơ sở|cấp (?:tỉnh|huyện|xã|thành phố))\b\s*")
"""What such a title may go on with before an organ or a territory, or at the end."""


def find_recognised(report: ReportView, people: list[PersonMention], header: Header) -> list[RoleMention]:
    """The posts that a decision, or the list that goes with one, gives to those in its tables or takes from them."""
    decides = act_of(header.doc_type) == "decides" or header.doc_type == "Danh sách"
    listed = header.doc_type == "Danh sách"
    made = _made(header.title, listed) if header.title is not None and decides else None
    if made is None:
        return []
    named = by_passage(mention for mention in people if mention.kind == "person")
    title, rest, taken = made
    found = []
    for register in registers(report):
        for entry in register.entries:
            for holder in [mention for view in entry.name for mention in named.get(view.passage.index, [])][:1]:
                over = _is_taken(entry) if entry.groups else taken
                called = _called_by_group(entry, title)
                place = place_on(None if called else rest, holder.span, holder, called or title)
                found.append(replace(place, former=over))
    return found


def _called_by_group(entry: Entry, title: str) -> str | None:
    """The post as the heading over a row calls those below it (``III. BÁO CÁO VIÊN DANH DỰ``)."""
    for group in reversed(entry.groups):
        heading = usual_case(squeeze(_NUMBER.sub("", group.text)), name=False)
        if fold(heading).startswith(f"{fold(title)} ") and "(" not in heading:
            return heading
    return None


_NUMBER = regex(r"^\s*(?:[IVX]+|\d{1,2}|[A-ZĐ])\s*[.)\-]\s*")


def _made(title: str, listed: bool) -> tuple[str, str | None, bool] | None:
    """The post that a title tells, what follows it, and whether it is only taken; a list may name it alone."""
    if (told := _MADE.fullmatch(title)) is not None:
        title = f"{told['act']} {told['what']}"  # Báo cáo viên pháp luật tỉnh Mẫu được công nhận
    match = _MAKES.search(title) or (_OPENS.match(title) if listed else None)
    words = words_of(usual_case(squeeze(title[match.end() :]), name=False)) if match else None
    found = titles().match(words, 0) if words else None
    if match is None or words is None or found is None or found[1].organs or found[1].holder != "person":
        return None
    if is_seat(fold(found[1].title)) or fold(found[1].title).startswith(_NEVER_SO):
        return None
    rest = words.text[words.ends[found[0] - 1] :]
    end = _ENDS.search(rest)
    rest = squeeze(rest[: end.start()] if end else rest).strip(" ,;.")
    if not _says_whose(rest):
        return None
    taken = fold(match[0]).startswith("miễn nhiệm") and "công nhận" not in fold(match[0])
    return found[1].title, rest or None, taken


def _says_whose(rest: str) -> bool:
    """Whether what follows a title is its field, and the organ or territory that it is held in, and no more."""
    words = words_of(_FIELD.sub("", rest, count=1))
    if not len(words):
        return True
    organ = organ_or_territory_at(words, 0)
    return organ and not any(mark in rest for mark in (",", ";", " và "))


def _is_taken(entry: Entry) -> bool:
    return any(_TAKEN.search(fold(group.text)) for group in entry.groups)
