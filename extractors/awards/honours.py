"""Awards listed one a line below a sentence or heading that says whose they are.

``Công ty đã vinh dự được tặng thưởng:`` opens such a list, and so does a heading ``Khen
thưởng``; each line after it that starts with an award is one, given to whom the sentence, or
the passage above the heading, is about. Laws list awards in the same shape, so a heading
counts only for lines that say a year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from corpora.letters import fold
from corpora.regex import regex
from extractors.awards.circumstances import Circumstances
from extractors.awards.narrative import authority_named, subject_at_end
from extractors.awards.recipients import individual, only_address
from extractors.awards.terms import AwardTerm
from extractors.awards.topic import BULLET, Topic
from extractors.casing import usual_case
from extractors.dates import YEAR
from extractors.organizations import organization_end
from extractors.patterns import kind_of_item
from extractors.records import Award, PersonMention, Recipient
from extractors.rules import by
from extractors.sentences import END
from extractors.view import PassageView

_HONOURS = regex(r"khen thưởng|phần thưởng|danh hiệu|huân chương|hình thức khen|giải thưởng", re.IGNORECASE)
_LEAD = regex(
    r"(?:\s|[:,“\"]|\d{1,2}\s(?!năm)|(?:[Nn]ăm(?: học)?|[Cc]ác năm(?: học)?)\s+\d{4}(?:\s*[,–-]\s*\d{4})*|"
    r"[Dd]anh hiệu|tặng|(?:[Đđ]ã )?được(?: tặng(?: thưởng)?| nhận| khen thưởng)?|"
    r"[Nn]hiều|[Mm]ột|[Hh]ai|[Bb]a|[Nn]goài ra)*"
)
_GIVEN_IN = regex(
    r"\s*(?:[Nn]ăm|[Cc]ác năm)\s+\d{4}(?:\s*[,–-]\s*\d{4})*\s*[:,]?\s*[^\W\d_][^,;:()]{1,60}?\s"
    r"(?:(?:phong|trao|truy|khen)\s+)?tặng(?:\s+(?:thưởng|danh hiệu|bằng))*\s*[“\"]?\s*"
)
"""``Năm 1985: Nhà nước tặng thưởng ``, before the first award of a line."""
_TO_ANOTHER = regex(r"[”\"]?\s+cho\s")
_COUNTS = regex(r"\s*:\s*\d{1,3}(?:\.\d{3})*\s+(?!năm\b)[^\W\d]")
_ANNOUNCES = (":", "như", "gồm")
_LONGEST_HEADING = 120
_WERE_GIVEN = regex(
    r"\W*(?:các\s+|những\s+)?(?:phần thưởng|khen thưởng|danh hiệu|huân chương|hình thức khen thưởng)\b[^:.]*"
    r"\b(?:được|trao|tặng|nhận|đạt)\b[^:.]*:$",
    re.IGNORECASE,
)
"""``Phần thưởng được Đảng, Nhà nước trao tặng:``, over the awards of whom the text is about."""


class Opening(Struct, frozen=True):
    """A passage that says whose awards the next lines list; ``by_year`` where only a heading says it."""

    recipient: Recipient
    by_year: bool


def opening_of(view: PassageView, people: list[PersonMention], topic: Topic) -> Opening | None:
    """What the passage opens, if it opens a list of awards."""
    text = view.text.rstrip()
    if view.passage.kind in ("cell", "header", "footer"):
        return None
    if text.endswith(_ANNOUNCES):
        subject = subject_at_end(view, people, topic)
        if subject:
            return Opening(subject, False)
        if topic.recipient is not None and topic.recipient.person is not None and _WERE_GIVEN.match(text):
            return Opening(topic.recipient, False)
    if owner := _owner_of_lines(view, people):
        return Opening(owner, True)
    if len(text) <= _LONGEST_HEADING and _HONOURS.search(text) and topic.recipient and not text.endswith((".", ";")):
        return Opening(topic.recipient, True)
    return None


def opens_anew(view: PassageView, people: list[PersonMention]) -> bool:
    """Whether a line of a list is a heading over the next lines: whose they are, or of something else."""
    return view.text.rstrip().endswith(":") or _owner_of_lines(view, people) is not None


def _owner_of_lines(view: PassageView, people: list[PersonMention]) -> Recipient | None:
    """Whom a heading is that has a colon or a number and names one person with posts, or a collective alone.

    ``* Giáo sư Lê Văn A – Nguyên Giám đốc bệnh viện:``, ``1. BỆNH VIỆN``.
    """
    text = view.text.rstrip()
    bullet = BULLET.match(text)
    if len(text) > _LONGEST_HEADING or bullet is None or text.endswith((".", ";", ",")):
        return None
    if text.endswith(":") and len(people) == 1:
        start = people[0].span.start_char
        return individual(people[0]) if only_address(text[bullet.end() : start]) else None
    index = view.words.first_from(bullet.end())
    end = organization_end(view.words, index) if index < len(view.words) else None
    if people or end is None or text[view.words.ends[end - 1] :].strip(" :"):
        return None
    return Recipient(span=view.word_span(index, end), name=usual_case(view.words.slice(index, end)), kind="collective")


def awards_in_line(
    view: PassageView, terms: list[AwardTerm], opening: Opening, people: list[PersonMention]
) -> Iterator[Award]:
    """The awards with which a line of the list starts; none if it starts otherwise, or says itself whose they are."""
    text = view.text
    bullet = BULLET.match(text)
    begin = position = bullet.end() if bullet else 0
    if opening.by_year and not YEAR.search(text):
        return
    if terms and _COUNTS.match(text, terms[0].end):
        return  # - Hoàn thành tốt nhiệm vụ: 46 tổ chức (82,1%)
    if terms and (_names_holder(text, terms[-1].end, people) or _heads_holders(view, terms[-1].end)):
        return
    if terms and opening.by_year and _TO_ANOTHER.match(text, terms[-1].end):
        return  # Năm 2023, Giám đốc Sở tặng Giấy khen cho Công ty A
    circumstances = Circumstances(view.words, 0, len(text))
    for term in terms:
        given = position == begin and _GIVEN_IN.fullmatch(text, position, term.start)
        if not given and not _LEAD.fullmatch(text, position, term.start):
            return
        yield _award(view, term, opening, circumstances)
        position = _after_details(view.marked, term.end)


def _names_holder(text: str, position: int, people: list[PersonMention]) -> bool:
    """Whether somebody is named behind the colon that follows an award (``+ Huy hiệu 60 năm: đ/c A``)."""
    colon = _COLON.match(text, position)
    behind = [one for one in people if colon is not None and one.span.start_char >= colon.end()]
    return colon is not None and bool(behind) and only_address(text[colon.end() : behind[0].span.start_char])


def _heads_holders(view: PassageView, position: int) -> bool:
    """Whether a numbered line that ends behind an award and its giver opens a list (``1. Huân chương …:``)."""
    numbered = kind_of_item(view.text) not in ("", "bullet")
    return numbered and _ONLY_GIVER.fullmatch(view.text, position) is not None


_ONLY_GIVER = regex(r"[”\"]?(?:\s+(?:của|năm)\s[^:;]{2,60})?\s*:\s*")
_COLON = regex(r"[”\"]?\s*:\s*")
_LIVED = regex(r"\b(?:sinh (?:ngày|năm)|quê quán|quê|từ trần|trú quán)\b")
_ASKED = regex(r"\b(?:đề nghị|đăng ký|đề xuất)\b")
_PIECES = regex(r"[^;]+")


def awards_in_notice(view: PassageView, terms: list[AwardTerm], people: list[PersonMention]) -> Iterator[Award]:
    """The awards that a line on somebody's life lists behind his posts, as notices of deaths do."""
    holder = people[0] if people and only_address(view.text[: people[0].span.start_char]) else None
    told = fold(view.text)
    if holder is None or not terms or told.count(";") < 2 or not _LIVED.search(told) or _ASKED.search(told):
        return
    opening = Opening(individual(holder), False)
    for piece in _PIECES.finditer(view.text):
        position = piece.start()
        circumstances = Circumstances(view.words, piece.start(), piece.end())
        for term in (one for one in terms if piece.start() <= one.start < piece.end()):
            if piece.start() == 0 or not _LEAD.fullmatch(view.text, position, term.start):
                break
            yield _award(view, term, opening, circumstances)
            position = _after_details(view.marked, term.end)


_DETAILS = regex(
    rf"(?:\s*\([^)]{{0,60}}\)|\s+(?:của|do|năm|các năm|lần thứ)\s[^,;{END}]{{0,80}}"
    rf"|\s*[-–,]?\s*(?:theo\s+)?(?:QĐ|Quyết định)\s[^;,{END}]{{0,60}}(?:,\s*\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{4}})?"
    r"|\s+\d{4}|,\s*\d{4}|\s+và\s+\d{4})*"
    r"[\s,;]*(?:và\s)?"
)


def _after_details(text: str, position: int) -> int:
    match = _DETAILS.match(text, position)
    return match.end() if match else position


def _award(view: PassageView, term: AwardTerm, opening: Opening, circumstances: Circumstances) -> Award:
    return Award(
        span=view.span(term.start, term.end),
        award=term.name,
        status="granted",
        recipients=(opening.recipient,),
        authority=authority_named(term),
        decision=circumstances.decision(term.start, "granted"),
        year=circumstances.year(term.end) or _only_year(view.text),
        **by("award under a heading" if opening.by_year else "award in a line of honours"),
    )


def _only_year(text: str) -> int | None:
    years = {match[0] for match in YEAR.finditer(text)}
    return int(years.pop()) if len(years) == 1 else None
