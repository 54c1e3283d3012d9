"""Reading a letterhead: its lines from the top of a report to where the body begins."""

from __future__ import annotations

import re
from itertools import groupby

from msgspec import Struct, field

from corpora.letters import UPPER, fold, squeeze
from corpora.regex import regex
from extractors.casing import usual_case
from extractors.header.caption import caption_of, part_of
from extractors.header.lines import Line, body_passages, lines
from extractors.header.organs import expand_all, is_territory, issues_alone, names_organ, names_post
from extractors.header.signs import (
    Number,
    day_of,
    is_annex_note,
    is_code,
    is_draft,
    is_label,
    is_motto,
    is_rule,
    is_secrecy,
    is_section,
    is_subject,
    is_union,
    kind_of,
    number_of,
    starts_body,
    symbol_as_written,
)
from extractors.lexicons import award_forms, honorifics, titles
from extractors.names import name_at, spelled
from extractors.records import Span
from extractors.view import ReportView
from extractors.words import words_of

_PASSAGES = 60
_LONGEST_TITLE_LINE = 400
_TITLE_LINES = 12
_SHORT_TITLE, _MOST_WORDS_BELOW_CAPITALS = 4, 8
"""Below a title in capitals of more words than the first, more words than the second are a sentence of the body."""
_UNEVEN_DASH = regex(r" [-–](?=\w)|(?<=\w)[-–] ")
_ENDS = (".", ";", ":", "./")
_INVITES = regex(r"\b(?:trân trọng )?kính mời\b|\bnhư sau\b|\bban hành\b.{0,60}\bnhư sau\b", re.IGNORECASE)
_STATED_SUBJECT = regex(r"(?:Trích yếu|Vấn đề trình|Nội dung trình|Tên văn bản)\s*:\s*(?P<title>[^\n]{10,300})")


class Letterhead(Struct):
    """What a letterhead says, each part as its lines give it."""

    doc_type: str | None = None
    symbol: str | None = None
    numbered: bool = False
    """Whether there is a line for the number, even a blank one."""
    place: str | None = None
    issued_on: str | None = None
    motto: bool = False
    union: bool = False
    """Whether the Youth Union stands where others have their motto."""
    draft: bool = False
    organs: list[Line] = field(default_factory=list)
    subject: list[Line] = field(default_factory=list)
    title: list[Line] = field(default_factory=list)
    letter: bool = False
    """Whether the body begins with whom it is sent to."""
    closed: bool = False
    """Whether the organs are over: a number or a drawn line stood below them."""
    decider: str | None = None
    """The line below the title that says who decides."""
    post: Line | None = None
    """The last line in capitals above the kind that is a post."""
    giver: Line | None = None
    """That line on a certificate, whose organ stands nowhere else."""
    attached: Line | None = None
    """The line that says with which paper this one was sent."""
    begun: bool = False
    """Whether a line that says something was read."""
    spans: dict[str, Span] = field(default_factory=dict)

    @property
    def official(self) -> bool:
        """Whether the paper has the marks of an office at all."""
        return self.motto or self.numbered or self.symbol is not None


def read_letterhead(report: ReportView) -> Letterhead:
    """The letterhead of a report, empty where it has none."""
    found = Letterhead()
    for view in body_passages(report, _PASSAGES):
        for line in lines(view):
            if not _take(found, line):
                return _finished(found, report)
    return _finished(found, report)


def title_of(found: Letterhead) -> str | None:
    """The title whole, in one line."""
    parts = []
    for capitals, group in groupby(found.title or found.subject, key=lambda line: line.text.isupper()):
        text = " ".join(line.text for line in group)
        parts.append(_with_names(usual_case(text, name=False), text) if capitals else text)
    return _UNEVEN_DASH.sub(" - ", squeeze(" ".join(parts))).lstrip(" :–-").rstrip(" ;:.") or None


def _with_names(title: str, capitals: str) -> str:
    """The title with the names of people as they are spelled, where a post or an address shows that they are names."""
    words = words_of(squeeze(capitals))
    for index in range(len(words)):
        shown = titles().match(words, index) or honorifics().match(words, index)
        name = name_at(words, shown[0]) if shown and shown[0] < len(words) else None
        if name is not None and name.strength != "weak":
            written = spelled(words, name)
            title = re.sub(re.escape(written), written, title, flags=re.IGNORECASE)
    return title


def _finished(found: Letterhead, report: ReportView) -> Letterhead:
    """A slip states its subject in its first lines."""
    if found.doc_type and not found.title and not found.subject:
        for view in body_passages(report, 30):
            if match := _STATED_SUBJECT.search(view.text):
                found.title.append(Line(view, match.start("title"), match["title"].strip(), 0))
                break
    return found


def _take(found: Letterhead, line: Line) -> bool:
    """Puts one line where it belongs; False where the letterhead is over."""
    text = line.text
    if is_rule(text):
        return True
    if is_motto(text) and not (found.motto and found.title):
        found.motto = True
        found.union |= is_union(text)
        return True
    if is_draft(text):
        found.draft = True
        return True
    if is_secrecy(text):
        return True
    if (day := day_of(text)) and found.issued_on is None:
        found.issued_on = day.issued_on
        found.spans["issued_on"] = line.part(*day.date_span)
        if day.place:
            found.place = day.place
            found.spans["place"] = line.part(*day.place_span)
        return True
    goes_on = _take_below(found, line) if found.doc_type else _take_above(found, line)
    found.begun = True
    return goes_on


def _take_above(found: Letterhead, line: Line) -> bool:
    """A line above the kind of paper."""
    text = line.text
    if found.organs and found.organs[-1].text.endswith(" THEO") and text.startswith("QUYẾT ĐỊNH SỐ "):
        found.organs.append(line)  # ĐOÀN KIỂM TRA THEO / QUYẾT ĐỊNH SỐ 240/QĐ-STP
        return True
    if not found.numbered and (number := number_of(text)):
        _take_number(found, line, number)
        return True
    if (label := _WHOSE_FORM.match(text)) and (organ := line.after(label.end())) and names_organ(organ.text):
        found.organs.append(organ)
        return True
    if not found.subject and is_subject(text):
        found.subject.append(line)
        found.closed = True
        return True
    if _is_bare_subject(found, line):
        found.subject.append(line)
        return True
    if found.subject and line.beside(found.subject[-1]) and not text.isupper() and not starts_body(text):
        found.subject.append(line)
        return True
    if _take_kind(found, line):
        return True
    if _may_be_organ(found, line):
        found.organs.append(line)
        return True
    found.post = line if text.isupper() and names_post(text) else found.post
    if fold(text).startswith("kính gửi"):
        found.letter = True
    return not (len(text) > 160 or starts_body(text))


def _is_bare_subject(found: Letterhead, line: Line) -> bool:
    """Whether a line in the cell of the number, right below it, says what a letter is about (``tuyên truyền …``)."""
    place, text = found.spans.get("symbol"), line.text
    below = place is not None and place.passage == line.view.passage.index and line.in_table
    says = len(text.split()) > 2 and (text[0].islower() or text.startswith("Về "))
    return below and says and not found.subject and not line.text.isupper()


def _take_number(found: Letterhead, line: Line, number: Number) -> None:
    found.numbered = found.closed = True
    if number.symbol:
        found.symbol = number.symbol
        found.spans["symbol"] = line.part(number.start, number.end)


def _take_kind(found: Letterhead, line: Line) -> bool:
    kind = kind_of(line.text)
    if kind is None or (line.boxed and not found.official):
        return False
    name, end = kind
    of_whom = fold(line.text[end:]).strip(" .:") in _OF_WHOM_FORMS  # SƠ YẾU LÝ LỊCH CÁN BỘ, CÔNG CHỨC
    rest = line if line.text[end:].startswith(",") or of_whom else line.after(end)  # ĐĂNG KÝ DANH HIỆU, HÌNH THỨC …
    if rest is not None and found.begun and not (found.official or found.organs):
        return False
    found.doc_type = name
    found.giver = found.post if name in _UNTITLED and not found.organs else None
    found.spans["doc_type"] = line.part(0, min(end, len(line.text.rstrip(" :."))))
    rest = _without_caption(found, rest) if rest is not None else None
    if rest is not None and not rest.text.startswith("CỦA ") and not _PART_NUMBER.fullmatch(rest.text):
        found.title.append(rest)
    return True


_OF_WHOM_FORMS = frozenset(["cán bộ, công chức", "viên chức", "cán bộ, công chức, viên chức", "đảng viên"])
"""Whom a form is for, which is a part of its own name."""


def _without_caption(found: Letterhead, line: Line) -> Line | None:
    """What a line says beyond whose paper it is, its number and its day, which are taken."""
    caption = caption_of(line.text)
    if caption.symbol and found.symbol is None:
        found.symbol = symbol_as_written(line.text[slice(*caption.symbol)])
        found.spans["symbol"] = line.part(*caption.symbol)
    if caption.day and found.issued_on is None:
        found.issued_on, *span = caption.day
        found.spans["issued_on"] = line.part(*span)
    if caption.whose and not found.organs:
        whose = part_of(line, *caption.whose)
        if names_organ(whose.text) or issues_alone(whose.text):
            found.organs.append(whose)
    return line.after(caption.end) if caption else line


def _may_be_organ(found: Letterhead, line: Line) -> bool:
    text = line.text
    if found.closed or line.column or line.boxed or not text.isupper() or not 4 < len(text) < 120:
        return False
    if is_code(text) or is_section(text) or _ACT.match(text) or award_forms().match(words_of(text), 0):
        return False
    if names_post(text):
        return issues_alone(text) and not found.organs
    known = names_organ(text) or is_territory(text) or bool(found.organs) or found.motto
    return known or names_organ(expand_all(text))  # TTYT HUYỆN A


_ACT = regex(r"(?:TẶNG|TRUY TẶNG|CÔNG NHẬN)\b(?! LỰC)")
"""What certificates say between who gives and what he gives."""
_UNTITLED = frozenset(["Giấy khen", "Bằng khen"])
"""Kinds of papers that have no title, for whoever receives them stands below."""


def _take_below(found: Letterhead, line: Line) -> bool:
    """A line below the kind of paper: its title goes on to whoever decides, the addressee or the body."""
    text = line.text
    if line.boxed:
        return True
    if found.doc_type in _UNTITLED:
        return not starts_body(text)
    if is_annex_note(text):
        found.attached = line
        return not found.title
    if starts_body(text) or len(text) > _LONGEST_TITLE_LINE or len(found.title) >= _TITLE_LINES:
        found.letter = fold(text).startswith("kính gửi")
        return False
    if not found.title:
        if not found.numbered and (number := number_of(text)):
            _take_number(found, line, number)
            return True
        rest = _without_caption(found, line)
        if rest is None:
            return True
        line, text = rest, rest.text
        if _decides(text):
            found.decider = text
            return False
        if _is_body_sentence(text) or _FORM_ENTRY.match(text):
            return False
        found.title.append(line)
        return True
    if not found.numbered and (number := number_of(text)):
        _take_number(found, line, number)
        return True  # HỢP ĐỒNG / Giao khoán … / Số: 36/2023/HĐ-GK
    if line.in_table and not found.title[-1].in_table:
        return False  # the list that the title heads
    if not _title_goes_on(found.title, text):
        found.decider = text if _decides(text) else None
        return False
    found.title.append(line)
    return True


def _is_body_sentence(text: str) -> bool:
    return (len(text) > 60 and text.endswith(_ENDS)) or bool(_INVITES.search(text))


def _decides(text: str) -> bool:
    """Whether a line in capitals names who decides."""
    if not text.isupper() or _TELLS_OF.search(text):
        return False
    return names_post(text) or (names_organ(text) and len(text.split()) > 2)


_TELLS_OF = regex(r"\s(?:ĐỀ NGHỊ|ĐĂNG KÝ|ĐƯỢC|DỰ(?!\s(?:ÁN|TOÁN|PHÒNG|BÁO|THẢO|TRỮ)\b))\s|\sNĂM \d{4}$")
"""What whoever decides is not named with (``CÁN BỘ, HỘI VIÊN ĐỀ NGHỊ …``, ``ĐẠI HỘI ĐỒNG CỔ ĐÔNG … NĂM 2016``)."""


def _title_goes_on(title: list[Line], text: str) -> bool:
    above = squeeze(" ".join(line.text for line in title))
    if fold(above) == "họp" and not text.endswith(_ENDS) and ":" not in text:
        return True  # BIÊN BẢN HỌP / HỘI ĐỒNG …
    if _decides(text) and not _incomplete(above):
        return bool(_OF_WHOM.search(above)) and text.isupper() == above.isupper() and not names_post(text)
    if text.isupper() != above.isupper() and any(c in UPPER for c in text) and text.isupper():
        return False
    if (_ASIDE.match(text) or _is_name(text)) and not _incomplete(above):
        return False
    if text[0].islower() or text[0] in '(“"' or _incomplete(above):
        return True
    if is_label(text) or text.endswith(_ENDS) or _INVITES.search(text):
        return False
    if above.isupper() and len(above.split()) > _SHORT_TITLE and len(text.split()) > _MOST_WORDS_BELOW_CAPITALS:
        return False
    return len(text) <= 200 and not _OPENS_SENTENCE.match(text)


def _is_name(text: str) -> bool:
    """Whether a line is somebody's name and no more, as that of who speaks stands below the title of his speech."""
    words = words_of(text)
    name = name_at(words, 0) if len(words) and not text.isupper() else None
    return name is not None and name.end == len(words) and name.syllables > 2 and name.strength == "strong"


_FORM_ENTRY = regex(
    r"(?:[-+•]\s*)?(?:(?:Người|Bên)(?: được| nhận)? ủy quyền|Ủy quyền cho|Cấp cho|Họ và tên|Họ tên|Họ, tên|Tôi tên là|"
    r"Tên tôi là|Tôi là|Tên đơn vị|Bên [A-D]|Bên giao|Bên nhận)\b[^:]{0,40}:",
    re.IGNORECASE,
)
"""The first entry of a form, which is no title."""
_ASIDE = regex(
    r"\((?:thay|dự thảo|(?:gửi )?kèm|khai mạc|bắt đầu|thời gian|mẫu|dành cho|dùng cho|áp dụng|"
    r"người trình bày|phục vụ|tài liệu|ngày \d[^()]*\btại\b|(?:từ )?\d{1,2}\s?(?:h|g|giờ))",
    re.IGNORECASE,
)
"""What a line in brackets below a title says of its paper: when it is, and what it takes the place of."""
_WHOSE_FORM = regex(
    r"Cơ quan(?:, (?:tổ chức|đơn vị))*(?: có thẩm quyền)? (?:quản lý|sử dụng)[^:]{0,40}:\s*", re.IGNORECASE
)
"""What a form prints before the organ that manages whoever fills it in, and before the one he works in."""
_OF_WHOM = regex(r"\bcủa (?:bộ trưởng|chủ tịch|viện trưởng|chánh án|tổng cục trưởng|giám đốc)$", re.IGNORECASE)
"""A title that ends in a post, whose organ the next line may name (``BẰNG KHEN CỦA BỘ TRƯỞNG`` / ``BỘ Y TẾ``)."""
_PART_NUMBER = regex(r"(?:SỐ\s+)?(?:\d{1,3}|[IVX]+|[A-Z])")
"""The number of an annex, which is no title."""
_OPENS_SENTENCE = regex(
    r"(?:Thực hiện|Ngày(?=\s\d)|Theo|Để|Nhằm|Nhân|Trong|Qua|Sau|Được|Tiếp|Thi hành|Vừa qua|Hiện nay|"
    r"(?:Sáng|Chiều|Tối)(?=\s(?:thứ|ngày|\d))|(?:Từ|Vào (?:lúc|hồi)|Lúc|Hồi)(?=\s\d{1,2}\s?(?:h|g|giờ))|"
    r"Kính thưa|(?:Các|Quý)(?=\s[^,]*(?:thân mến|kính mến)))\s"
)
_OPEN_END = regex(
    r"(?:\b(?:thường trực|ban thường vụ|lãnh đạo|đại hội|đồng chí|ông|bà|"
    r"và|của|cho|về|với|tại|các|trong|thuộc|đến|giữa|là)|,|-|–)$",
    re.IGNORECASE,
)


def _incomplete(above: str) -> bool:
    """Whether a title cannot end here: a quotation or bracket is open, or the last word wants another."""
    return bool(_OPEN_END.search(above)) or above.count("“") > above.count("”") or above.count("(") > above.count(")")
