"""What a line of a letterhead is, told by what it says."""

from __future__ import annotations

import re

from msgspec import Struct

from corpora.letters import UPPER, fold, squeeze
from corpora.regex import regex
from extractors.dates import iso
from extractors.lexicons import kinds_of_papers
from extractors.places import province_named
from extractors.references.symbols import find_symbols

_MOTTO = regex(
    r"c[ộô]ng h[òo][aà]\s+x[ãa]\s+h[ộô]i ch[ủu]\s+ngh[ĩi]a vi[ệe]t nam|độc lập\s*[-–]?\s*tự\s+do\s*[-–]?\s*hạnh phúc|"
    r"đ[ộô]c l[ậâ]p\s*[-–]\s*tự\s+do|đảng cộng sản việt nam$"
)
_GOES_ON = regex(r"[a-zà-ỹđ]\s$")
_UNION = regex(r"đoàn (?:tncs|thanh niên cộng sản) hồ chí minh$")
_RULE = regex(r"^(?:[\s\-–—_*=.•o+¯]+|[-–—*=]+[o0]+[-–—*=]+)$")
_SECRECY = regex(r"^(?:mật|tối mật|tuyệt mật|khẩn|thượng khẩn|hỏa tốc)\b.{0,12}$")
_DRAFT = regex(r"^\(?(?:bản )?dự thảo\b(?!\s+(?:nghị|quyết|luật|báo|văn kiện)).{0,25}$")
_NUMBER = regex(r"^\(?(?:Số|SỐ)(?: phiếu| PHIẾU)?\s*:?\s*(?P<rest>.*)$")
_SYMBOL = regex(
    r"\d[\w.]*(?:-\d+)?(?:\s?/\s?(?:19|20)\d\d)?(?:\s{0,2}[-–/_]\s{0,2}[\w&.]*[^\W\d_][\w&.]*)+(?:\s?\([\w.]+\))?"
)
_BARE_NUMBER = regex(r"(?P<number>\d{1,5})\s*\)?")
_UNJOINED = regex(rf"\d+\s(?=[{UPPER}]{{2}})[\w&]+(?:[-–/][\w&]+)+")
"""A symbol whose number nothing joins to its code (35 QĐ/ĐTN)."""
_BLANK = r"[.…_ ]*"
_DATE = regex(
    rf"^\(?(?:(?P<place>[{UPPER}][^\d,(:]{{1,60}}?(?:\s\d{{1,2}}(?=\s*,))?)\s*[,.]?\s*)?[Nn]gày\s*(?P<d>\d{{1,2}}|{_BLANK})\s*"
    rf"(?:tháng\s*(?P<m>\d{{1,2}}|{_BLANK})\s*năm\s*(?P<y>\d{{4}})|"
    r"[/.-]\s*(?P<m2>\d{1,2})\s*[/.-]\s*(?P<y2>\d{4}|\d{2}))\s*[).]?$",
)
_DATE_ALONE = regex(
    rf"^\(?(?P<place>[{UPPER}][^\d,(:]{{1,60}}?)\s*,\s*(?P<d>\d{{1,2}})[/.-](?P<m2>\d{{1,2}})[/.-]"
    r"(?P<y2>\d{4})(?P<m>)(?P<y>)\s*[).]?$"
)
"""A day without the word ngày, which only a province before it shows to be that of the paper."""
_PARTY_STYLE = regex(r"\d+-[^/-]+(?:/|$)")
"""42-TTr/TCT, 87-TTg: how the Party and what belongs to it write symbols, and the State once did."""
_SUBJECT = regex(r"^\(?(?:[Vv]/v|V/V|Vv|Về việc|Trích yếu\s*:)(?!\w)")
_CODE = regex(rf"^[{UPPER}\d]+(?:[-/.][{UPPER}\d]+)+$|^\S{{1,4}}$|\d+/")
# P with a full stop begins no section, but a department or a ward
_SECTION = regex(r"^(?:[IVX]+|[A-OQ-Z]|\d+)\s*[.)]\s|^(?:PHẦN|CHƯƠNG|MỤC|ĐIỀU)\s+(?:THỨ|[IVX\d])")
_BODY = regex(
    r"^(?:[-–•+]?\s*Căn cứ|Thân (?:mến )?gửi\s|[-–•+]?\s*Kính (?:gửi|thưa|trình)|[-–•+]?\s*Thưa |"
    r"Hôm nay|Xét |[-–•+]?\s*Theo đề nghị|"
    r"Trên cơ sở|Điều\s+\d|[IVX]+\s*[.\-–)]|[A-OQ-Z]\s*[.)]\s|\d+\s*[.)]|Phần|PHẦN|Chương|CHƯƠNG|"
    r"(?:STT|TT|Stt)(?:$|\s*\|)|Nam mô\s|[^\n]{0,200}\bbáo tin\s*:?|[-–•+]\s)"
)
_ANNEX = regex(
    r"^\(?\s*(?:Ban hành kèm|Kèm)\s*theo\b|^\(\s*Theo\s[^()]{3,40}\ssố\s|^\(\s*(?:do )?(?:đồng chí|ông|bà) ",
    re.IGNORECASE,
)
_LABEL = regex(rf"^[{UPPER}][^:“”\"]{{2,40}}:(?:\s|$)")
_SPACED = regex(rf"^(?:[{UPPER}]\s+){{3,}}[{UPPER}]$")


def is_motto(text: str) -> bool:
    """Whether a line is the motto of the State, of the Party or of the Youth Union."""
    written = squeeze(text)
    motto = _MOTTO.search(fold(written))
    if motto is None:
        return _UNION.fullmatch(fold(written)) is not None
    return not _GOES_ON.search(written[: motto.start()])  # Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam


def is_union(text: str) -> bool:
    """Whether a line names the Youth Union and nothing else."""
    return _UNION.fullmatch(fold(squeeze(text))) is not None


def is_rule(text: str) -> bool:
    """Whether a line is drawn, not written."""
    return bool(_RULE.match(text))


def is_draft(text: str) -> bool:
    """Whether a line says that the paper is a draft."""
    return bool(_DRAFT.match(fold(squeeze(text))))


def is_secrecy(text: str) -> bool:
    """Whether a line says how secret or urgent the paper is."""
    return bool(_SECRECY.match(fold(squeeze(text))))


def is_subject(text: str) -> bool:
    """Whether a line starts to say what a letter is about."""
    return bool(_SUBJECT.match(text))


def is_code(text: str) -> bool:
    """Whether a line is a code of offices or of a form (STP-BTTP, NC, BM01/VPUB)."""
    return bool(_CODE.search(text))


def is_section(text: str) -> bool:
    """Whether a line is a heading of the body (CHƯƠNG I, II. NỘI DUNG)."""
    return bool(_SECTION.match(text))


def starts_body(text: str) -> bool:
    """Whether a line can only belong to what the paper says."""
    return bool(_BODY.match(text))


def is_annex_note(text: str) -> bool:
    """Whether a line says with which paper this one was sent, or in brackets who read it out."""
    return bool(_ANNEX.match(text))


def is_label(text: str) -> bool:
    """Whether a line says one particular (Thời gian: …)."""
    return bool(_LABEL.match(text))


class Number(Struct, frozen=True):
    """The line of a paper's number: its symbol with its offsets, None where it is yet to be given."""

    symbol: str | None
    start: int = 0
    end: int = 0


def number_of(text: str) -> Number | None:
    """The number that a line gives (``Số: 388/BC-UBND``), None where it is no such line."""
    line = _NUMBER.match(text)
    if line is None or len(text) > 70:
        return None
    rest, offset = line["rest"], line.start("rest")
    found = _SYMBOL.match(rest) or _UNJOINED.match(rest)
    if found is None and ":" in text[:offset] and (bare := _BARE_NUMBER.fullmatch(rest)):  # no TRƯỜNG … / SỐ 2
        return Number(bare["number"], offset + bare.start("number"), offset + bare.end("number"))
    if found is None:
        blank = not re.match(r"\s*\w{2,}\s+\w", rest)
        return Number(None) if blank else None
    written = found[0]
    known = next(find_symbols(written), None)
    whole = known is not None and known.start == 0 and known.end == len(written)
    as_written = symbol_as_written(written)
    own_style = _PARTY_STYLE.match(as_written) is not None and known is not None and not _PARTY_STYLE.match(known.text)
    symbol = known.text if known is not None and whole and not own_style else as_written
    return Number(symbol, offset, offset + len(written))


def symbol_as_written(written: str) -> str:
    """A symbol without spaces, its number joined to what follows (``439 NQ/TVQH`` → ``439-NQ/TVQH``)."""
    joined = re.sub(r"(?<=\d) (?=[^\W\d_])", "-", squeeze(written))
    return re.sub(r"\s+", "", joined).replace("–", "-")


class Day(Struct, frozen=True):
    """Where and when a paper was issued, with the offsets of both."""

    place: str | None
    issued_on: str
    place_span: tuple[int, int]
    date_span: tuple[int, int]


def day_of(text: str) -> Day | None:
    """The place and day that a line gives; blank parts of the day are left out (2025-10)."""
    match = _DATE.match(text) or _day_alone(text)
    if match is None:
        return None
    day = match["d"].strip(" .…_")
    month = (match["m"] or match["m2"] or "").strip(" .…_")
    year = match["y"] or match["y2"]
    year = year if len(year) == 4 else f"20{year}"
    if day and month:
        issued_on = iso(day, month, year)
    else:
        issued_on = f"{year}-{int(month):02d}" if month else year
    if issued_on is None:
        return None
    place = squeeze(match["place"]) if match["place"] else None
    start = match.end("place") if match["place"] else 0
    return Day(place, issued_on, match.span("place"), (start, match.end()))


def _day_alone(text: str) -> re.Match[str] | None:
    """A day without the word for it, behind a province's name."""
    match = _DATE_ALONE.match(text)
    return match if match is not None and province_named(match["place"]) is not None else None


_LEAST_SPACES = 2
"""A kind of paper of more words may go on with a comma (``ĐĂNG KÝ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG``)."""


def _kind_before(text: str) -> tuple[str, int] | None:
    """The kind that opens a line which goes on with the subject in small letters (``TỜ TRÌNH V/v xin kinh phí``)."""
    if not text[:4].isupper():
        return None
    for capitals, name in kinds_of_papers():
        if " " in capitals and text.startswith(capitals) and _SUBJECT_BEHIND.match(text, len(capitals)):
            return name, len(capitals)
    return None


_SUBJECT_BEHIND = regex(rf"(?:\s*[:–-])?\s+(?![{UPPER}]{{2}}|\d|này\b)(?=\S{{1,9}}\s+\S)")
"""What stands between a kind in capitals and its subject on the same line."""


def kind_of(text: str) -> tuple[str, int] | None:
    """The kind of paper that a line in capitals names, and where its name ends on the line."""
    bare = text.rstrip(" :.")
    if not bare.isupper():
        return _kind_before(text)
    if _SPACED.match(squeeze(bare)):
        tight = re.sub(r"\s", "", bare)
        spaced = (name for capitals, name in kinds_of_papers() if capitals.replace(" ", "") == tight)
        return next(((name, len(text)) for name in spaced), None)
    for capitals, name in kinds_of_papers():
        if bare == capitals:
            return name, len(text)
        if text.startswith(f"{capitals} "):
            return name, len(capitals)
    long = ((capitals, name) for capitals, name in kinds_of_papers() if capitals.count(" ") > _LEAST_SPACES)
    return next(((name, len(capitals)) for capitals, name in long if text.startswith(f"{capitals},")), None)
