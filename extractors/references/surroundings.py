"""What stands around a symbol: the type before it; the date, issuer, term and title after it."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from corpora import gazetteers
from corpora.gazetteers import DocumentType
from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.dates import DAY_MONTH_YEAR, FULL_DATE, iso_of
from extractors.patterns import ROMAN, alternatives, int_to_roman
from extractors.references.issuers import read_issuer
from extractors.sentences import END
from extractors.words import Words

_BEFORE = 90
_DATE = regex(
    r"\s*[,.]?\s*\(?\s*(?:(?:đã\s+)?(?:được\s+)?(?:ký|ban\s+hành|đề|ra|công\s+bố|thông\s+qua)\s+)?(?:(?:vào\s+|cùng\s+)?ngày\s*)?"
    rf"(?:{DAY_MONTH_YEAR})(?:\s*\))?",
    re.IGNORECASE,
)
_YEAR_ONLY = regex(r"\s*,?\s*\(?\s*(?:ban\s+hành\s+)?năm\s+(?P<year>(?:19|20)\d{2})\)?(?!\s*[-–]\s*\d)")
_OF = regex(r"\s*,?\s*(?:\(\s*)?của\s+")
_TERM = regex(
    rf"\s*,?\s*\(?\s*(?:Đảng\s+)?khóa\s+(?:thứ\s+)?(?P<term>{ROMAN}|\d{{1,2}})(?![\w])(?:\s*\))?", re.IGNORECASE
)
_TITLE = regex(
    r"\s*,?\s*(?P<title>"
    r"(?:về(?:\s+việc)?|V/v|quy\s+định(?!\s+rõ\b)|ban\s+hành|hướng\s+dẫn|sửa\s+đổi|phê\s+duyệt|phê\s+chuẩn|công\s+bố|bổ\s+sung)\s+"
    r"|[“\"«])"
)
_OFFICE = (
    r"(?:(?:Phó\s+)?(?:Thủ\s+tướng|Chủ\s+tịch|Giám\s+đốc|Bộ\s+trưởng)|Thứ\s+trưởng|Tổng\s+Bí\s+thư|"
    r"đồng\s+chí|ông|bà|Bộ|Sở|UBND)"
)
_SAYS = r"(?:nêu\s+rõ|yêu\s+cầu|cho\s+biết|khẳng\s+định|nhấn\s+mạnh|đề\s+nghị|có\s+ý\s+kiến|chỉ\s+đạo)"
"""What somebody does in the clause that follows a title and a comma."""
_TITLE_END = regex(
    rf"[;{END}:\n()”\"»]|,\s+[“\"]|,\s+(?={_OFFICE}\s[^,;{END}:]{{0,60}}\s{_SAYS}(?!\w))|,\s+(?:gắn\s+với|trong\s+đó|theo\s+đó|vi\s+phạm|các\s+quy\s+định|ở\s+cương\s+vị|nên|song|nhưng|gây)(?!\w)"
    r"|(?<!không)(?<!nhất)\s+(?:được|đang|đã|nhằm|để|tại\s+Hội\s+nghị|và\s+các|gắn\s+với|với\s+những|như\s+sau|thì|là|"
    r"mà|bao\s+gồm|quy\s+định\s+rõ|nêu\s+rõ|sắp\s+tới|góp\s+phần|cũng|vừa\s+(?:được|mới))(?!\w)"
)
_SO = regex(r"\s*(?:số|số\.|so)?\s*:?\s*$", re.IGNORECASE)
_CONNECTIVE = regex(r"^[\s,;]*(?:và|hoặc|cùng|hay)?\s*(?:các\s+)?(?:số)?\s*:?\s*$", re.IGNORECASE)
_PART = r"(?:\d{1,3}[a-zđ]?(?:\.\d+)*|[IVXLC]+|[a-zđ])(?!\w)"
_AND = r"(?:\s*[,;]\s*(?:và\s+)?|\s+(?:và(?:\s+các)?|hoặc|đến(?:\s+hết)?|tới)\s+|\s*[-–]\s*)"
_POINTER = (
    r"(?:tiết|điểm|khoản|điều|mục|tiểu\s+mục|chương|phần|phụ\s+lục|đoạn)"
    rf"\s+(?:từ\s+)?{_PART}(?:{_AND}{_PART})*"
)
_PINPOINT = regex(
    rf"(?P<pin>(?:(?<!\w)từ\s+)?{_POINTER}(?:(?:{_AND}|\s+của\s+|\s+){_POINTER})*)"
    r"\s*,?(?:\s+của)?(?:\s+các)?\s*$",
    re.IGNORECASE,
)
_FARTHEST_POINTER = 120
"""Characters before a citation in which a pointer into it is looked for."""


@lru_cache
def types_by_word() -> dict[str, DocumentType]:
    """Types by each folded word that names them; abbreviations keep their capitals."""
    return {
        (form if form.isupper() else fold(form)): entry
        for entry in gazetteers.document_types()
        for form in (entry.name, *(alias for alias in entry.aliases if len(alias) > 1))
    }


@lru_cache
def type_words() -> str:
    """A pattern of every type word, spelled out in any case or abbreviated in capitals."""
    names = [entry.name for entry in gazetteers.document_types()]
    short = [alias for entry in gazetteers.document_types() for alias in entry.aliases if len(alias) > 1]
    return rf"(?:(?i:{alternatives(names)})|{alternatives(short)})"


@lru_cache
def _type_pattern() -> re.Pattern[str]:
    return regex(rf"(?<!\w){type_words()}(?!\w)")


def type_named(surface: str) -> DocumentType | None:
    words = squeeze(surface)
    return types_by_word().get(words) or types_by_word().get(fold(words))


class Before(Struct, frozen=True):
    """The type word before a number and where the citation starts with it."""

    start: int
    doc_type: DocumentType | None
    said_number: bool
    """Whether ``số`` stands before the number."""


def read_before(text: str, number: int, floor: int = 0) -> Before:
    """The type word and ``số`` before the number that starts at ``number``, not before ``floor``."""
    window_start = max(floor, number - _BEFORE)
    window = text[window_start:number]
    so = _SO.search(window)
    said = bool(so and so[0].strip(" :\n"))
    start = window_start + so.start() + (len(so[0]) - len(so[0].lstrip())) if so and said else number
    head = window[: so.start()] if so else window
    last = None
    for match in _type_pattern().finditer(head):
        last = match
    if last is None:
        return Before(start, None, said)
    between = head[last.end() :]
    if not between.strip() or re.fullmatch(r"\s*\([^)]{1,30}\)\s*", between):
        return Before(window_start + last.start(), type_named(last[0]), said)
    extra = re.fullmatch(r"(?:\s+[\w-]+){1,4}\s*", between)
    if said and extra and not re.search(r"\b(?:của|và|các|này|tại)\b", between):
        return Before(window_start + last.start(), type_named(last[0]), said)
    return Before(start, None, said)


_NUMBER = r"(?<![\w/.,-])(?P<number>\d{1,5}[a-zđ]?)(?:/(?P<year>(?:19|20)\d{2}))?"
_OWN_DAY = r"(?:\s+(?P<day>ngày\s+\d{1,2}(?:[/.-]\d{1,2}[/.-](?:\d{4}|\d{2}(?!\d))|\s+tháng\s+\d{1,2}\s+năm\s+\d{4})))?"
_UNTIL = r"\s+(?:đến(?:\s+hết)?|tới)\s+"
_TO = rf"{_UNTIL}|\s*[-–]\s*"
_JOINT = rf"(?:\s*[,;+]\s*(?:và\s+)?|\s+(?:và|hoặc|cùng)\s+|(?P<to>{_TO}))(?:số\s*:?\s*)?"
_ELIDED = regex(rf"{_NUMBER}{_OWN_DAY}{_JOINT}")
_ELIDED_RUN = regex(rf"(?:{re.sub('[?]P<[a-z]+>', '?:', _NUMBER + _OWN_DAY + _JOINT)})+$")
_JOINED_YEAR = regex(r"(?:19|20)\d\d(?!\d)")
"""``19-2016/NQ-CP`` is one symbol of a year's resolution, no range."""
_RANGE = regex(rf"{_UNTIL}(?:số\s*:?\s*)?")


class Elided(Struct, frozen=True):
    """A number whose symbol a later one of the list ends (``số 12, 13 và 14/QĐ-UBND``)."""

    start: int
    end: int
    number: str
    year: str | None
    date: str | None
    begins_range: bool
    """Whether all numbers from it to the next are meant."""


def elided_before(text: str, number: int, floor: int = 0) -> list[Elided]:
    """The numbers that stand in one list right before the one at ``number``, not before ``floor``.

    Whether they number documents is for what stands before them to say.
    """
    run = _ELIDED_RUN.search(text[max(floor, number - _BEFORE) : number])
    if run is None or (_JOINED_YEAR.match(text, number) and run[0].rstrip().endswith(("-", "–"))):
        return []
    begin = max(floor, number - _BEFORE) + run.start()
    return [_elided(match) for match in _ELIDED.finditer(text, begin, number)]


def _elided(match: re.Match[str]) -> Elided:
    day = FULL_DATE.search(match["day"]) if match["day"] else None
    end = match.end("day" if match["day"] else "year" if match["year"] else "number")
    date = iso_of(day) if day else None
    return Elided(match.start("number"), end, match["number"], match["year"], date, match["to"] is not None)


def is_range(text: str, first: int, last: int) -> bool:
    """Whether what stands from the end of one symbol to the start of the next makes them the ends of a range."""
    return _RANGE.fullmatch(text[first:last]) is not None


def connects(gap: str) -> bool:
    """Whether the gap between two citations joins them in one list (``, số``; ``và``)."""
    return len(gap) < 30 and _CONNECTIVE.match(gap) is not None


def pinpoint_before(text: str, start: int) -> str | None:
    """The pointer that ends where the citation starts (``khoản 2 Điều 5``)."""
    match = _PINPOINT.search(text[max(0, start - _FARTHEST_POINTER) : start])
    return squeeze(match["pin"]) if match else None


class After(Struct):
    """What follows a symbol; ``end`` is where the citation ends, the title not included.

    ``title_end`` is where the title ends, ``end`` if there is none.
    """

    end: int
    date: str | None = None
    issuer: str | None = None
    term: str | None = None
    title: str | None = None
    title_end: int = 0


def read_after(words: Words, end: int) -> After:
    """Date, issuer and term after the symbol that ends at ``end``, in any order, then the title."""
    text = words.text
    after = After(end)
    for _ in range(4):
        if not _take_one(words, text, after):
            break
    begin, after.title_end = _title(words, after.end)
    after.title = squeeze(text[begin : after.title_end]) or None
    return after


def _take_one(words: Words, text: str, after: After) -> bool:
    if after.date is None and (match := _DATE.match(text, after.end)):
        date = iso_of(match)
        if date:
            after.date, after.end = date, _closed(text, match)
            return True
    if after.date is None and (match := _YEAR_ONLY.match(text, after.end)):
        after.date, after.end = match["year"], match.end()
        return True
    if after.term is None and (match := _TERM.match(text, after.end)):
        after.term, after.end = _roman(match["term"]), _closed(text, match)
        return True
    if after.issuer is None and (match := _OF.match(text, after.end)):
        found = read_issuer(words, match.end())
        if found:
            after.issuer, after.end = found[1], found[0]
            return True
    return False


def _closed(text: str, match: re.Match[str]) -> int:
    """The end of a match that may have taken a bracket which it did not open."""
    surface = match[0]
    if surface.endswith(")") and "(" not in surface:
        return match.end() - 1
    return match.end()


def _roman(term: str) -> str:
    return int_to_roman(int(term)) if term.isdigit() else term.upper()


def _title(words: Words, start: int) -> tuple[int, int]:
    """Where the title that follows an offset begins and ends; the offset twice if none does."""
    text = words.text
    match = _TITLE.match(text, start)
    if match is None:
        return start, start
    if match["title"] in ("“", '"', "«"):
        close = _CLOSING.search(text, match.end())
        return (match.end(), close.start()) if close else (start, start)
    begin = match.start("title")
    farthest = min(len(text), match.end() + _LONGEST_TITLE + 1)
    stop = _TITLE_END.search(words.marked, match.end(), farthest)
    end = stop.start() if stop else farthest
    for following in _further_directive().finditer(text, begin, end):
        in_a_row = following["whose"] and _ends_with_type().search(text, begin, following.start())
        if following.start() - begin > _SHORTEST_BEFORE_ANOTHER and not in_a_row:
            end = following.start()
            break
    end = begin + len(text[begin:end].rstrip(" ,-–"))
    if short := _SHORT_FORM.match(text, end):
        end = short.end()
    return (begin, end) if _SHORTEST_TITLE <= end - begin <= _LONGEST_TITLE else (start, start)


_SHORT_FORM = regex(r"\s*\([A-ZĐ]{2,10}\)")
"""What the last words of a title are called from then on (``… Hiệp định Đối tác … (CPTPP)``)."""
_CLOSING = regex(r"[”\"»\n]")
_SHORTEST_TITLE, _LONGEST_TITLE, _SHORTEST_BEFORE_ANOTHER = 8, 400, 5
"""Characters of titles, and of one that another directive follows."""


@lru_cache
def _ends_with_type() -> re.Pattern[str]:
    """``thực hiện các nghị quyết`` before ``, kết luận của …``: a row of types that is no further paper."""
    return regex(rf"{type_words()}\s*$")


@lru_cache
def _further_directive() -> re.Pattern[str]:
    return regex(
        rf"(?:,|\s+và|,\s+nhất\s+là)\s+(?:các\s+)?{type_words()}"
        rf"\s+(?:số|\d|ngày\s+\d|(?i:trung\s+ương)\s+\d|(?P<whose>về\s|của\s+[A-ZĐ]))"
    )
