"""What the headings above a line say of the awards that it names: that they were given, are asked for, and to whom."""

from __future__ import annotations

import re

from corpora.letters import UPPER, fold
from corpora.regex import regex
from extractors.awards.acts import PROPOSES
from extractors.awards.status import asks_below
from extractors.patterns import ITEM, level_of_item
from extractors.sentences import END
from extractors.view import PassageView

_OPEN_END = regex(r"(?:sau đây|có tên sau|như sau|sau|gồm|gồm có|dưới đây|\s(?:cho|đối với))\s*[:.]?\s*$")
_LONGEST_END = 30
"""In so many last characters of a line stands what announces a list."""
_HEADING = regex(
    rf"\s*(?:[IVX]+|[A-ZĐ]|\d+(?:\.\d+)*)\s*(?:[.\-–)/]|,(?=\s))\s*(?!(?:Ông|Bà|Đ/c|Đồng chí|Anh|Chị)\s)[{UPPER}]"
)
_LONGEST_HEADING = 100
BRACKETS = regex(r"\([^)]*\)")
SECTION = regex(r"\s*(?:[IVX]+|[A-Z])\s*(?:[.\-–)/]|,(?=\s))\s*")
"""What stands before the heading of a section: ``III.``, ``A -``."""
_OF_AWARDS = regex(r"khen thưởng|tặng thưởng|danh hiệu thi đua|\bđã được khen\b")
_ON_AWARDS = regex(r"\W*(?:\d{1,2}[.)]\s*)?(?:về\s+)?(?:công tác\s+|kết quả\s+)?khen thưởng\b[^:]{0,60}:\s*$")
"""``Về khen thưởng các cấp:``, over the lines that tell of awards."""
_GIVEN = regex(r"\b(?:được|đã) (?:công bố|trao|tặng|khen)|\btrao (?:tặng|thưởng)\b")
_HANDED_OVER = regex(
    rf"\s*(?:{ITEM}\s*)?(?:[^:]{{0,120}}\b(?=công bố))?"
    r"(?:trao (?:thưởng|tặng|các)|công bố (?:các )?quyết định)\b",
    re.IGNORECASE,
)
"""What opens a list of awards that a ceremony hands over (``2. Trao thưởng:``)."""
_OF_RECEIVERS = regex(
    rf"\s*(?:{ITEM}\s*)?(?!.*\b(?:đề nghị|trình|xét|dự kiến|đăng ký|không|chưa)\b)"
    r"(?:danh sách (?:được )?(?:trao thưởng|khen thưởng|trao tặng)|(?:danh sách )?(?:các |những )?"
    r"(?:đồng chí|tập thể|cá nhân|đảng viên|đơn vị|đoàn viên|hội viên)\b[^:;]{0,60}"
    r"\bđược (?:tặng|trao|nhận|công nhận|khen|trao tặng|vinh danh))\b[^:;]{0,80}$",
    re.IGNORECASE,
)
"""A line over those who receive awards (``1.3. Các đồng chí được tặng Huy hiệu Đảng``)."""
_CEREMONY = regex(
    r"\b(?:tổ chức|dự) lễ (?:công bố|trao|đón nhận|tặng|tôn vinh)"
    r"(?!.*\b(?:tham dự|thành phần|đại biểu)\b)[^:;]{0,160}\bcho\b[^:;]{0,120}:\s*$"
)
"""``… tổ chức Lễ trao tặng Huy hiệu Đảng cho các đảng viên, cụ thể:``, over those who get it."""
_ALREADY = regex(r"\bđã (?:được|đạt)\b|khen thưởng đạt được|quá trình khen thưởng|^\W*(?:\d{1,2}\W+)?đã khen\b")
_HEADS_PAST = regex(rf"\s*{ITEM}\s*đã (?:được )?khen\b[^;:]*(?:\([^()]*\)\s*)?$")
"""A numbered line over what was given before (``1. Đã khen theo thẩm quyền (QĐ số 512/QĐ-LĐ …)``)."""
_ASKS = regex(
    rf"(?:đề nghị|trình)\s(?:[^;:{END}]{{0,200}}\s)?(?:khen thưởng|tặng|tặng thưởng)"
    rf"(?:,?\s*(?:gồm|như sau|cụ thể)|\s[^;:{END}]{{1,80}}\s(?:sau|sau đây|dưới đây))?\s*:$",
    re.IGNORECASE,
)
_ASKS_AN_ORGAN = regex(
    r"\W*(?:\d{1,2}(?:\.\d{1,2})?|[ivx]{1,4}|[a-zđ])\s*[.)/–-]\s*(?:kính\s+)?(?:trình|đề nghị)\s+(?!của\b|bày\b)"
    r"(?!.*\b(?:tặng|khen|công nhận|xét)\b)(?:(?!\.)[^;:]){3,60}:?\s*$"
)
_ANNEX = regex(r"\s*(?:PHỤ LỤC|DANH SÁCH)\b")
_ARTICLE = regex(r"\s*điều \d")
_TAKES_BACK = regex(r"\s*điều \d+\s*[.:]\s*(?:nay\s+)?(?:thu hồi|hủy bỏ|tước)\b")
PROMISES = regex(r"\b(?:chỉ tiêu|phấn đấu|mục tiêu|dự kiến)\b")
"""What is still to be reached."""


def opens_list(text: str) -> bool:
    """Whether a line announces what the next lines list."""
    line = text.rstrip()
    return line.endswith(":") or _OPEN_END.search(line[-_LONGEST_END:]) is not None


def registers_below(text: str) -> bool:
    """Whether a line heads a section that registers for awards, and does nothing else (``III. ĐĂNG KÝ NĂM 2022``)."""
    section = SECTION.match(text)
    told = fold(text[section.end() :]) if section is not None and is_heading(text) else ""
    return told.startswith("đăng ký") and PROPOSES.search(told) is None


def is_heading(text: str) -> bool:
    """Whether a line heads a section: numbered or in capitals, and no sentence."""
    short = len(text) < _LONGEST_HEADING and not text.rstrip().endswith((";", ".", ","))
    return short and (text.isupper() or _HEADING.match(text) is not None) and ":" not in text.rstrip(" :")


def in_capitals(text: str) -> bool:
    """Whether a line is in capitals, but for what its brackets say."""
    letters = [c for c in BRACKETS.sub("", text) if c.isalpha()]
    return sum(c.isupper() for c in letters) > 0.9 * len(letters) > 0


class Sections:
    """The headings of a paper, read line by line in its order."""

    def __init__(self) -> None:
        self.on_awards = False
        """Whether the heading above says that its section is about awards (``III. KHEN THƯỞNG``)."""
        self.given = False
        """Whether it says that they were given, whatever the paper is (``HÌNH THỨC KHEN THƯỞNG ĐƯỢC TRAO TẶNG``)."""
        self.past = False
        """Whether a heading above tells of what was given before (``Các hình thức khen thưởng đã đạt được:``)."""
        self.asked = False
        """Whether a line above asks for what the lists below name (``lấy ý kiến trước khi trình khen thưởng:``)."""
        self.asks = False
        """Whether the section asks for what it names (``VII. ĐỀ NGHỊ TRÊN KHEN THƯỞNG``)."""
        self.asks_below = False
        """Whether a numbered line above asks an organ for what the items below it name (``3. Trình UBND tỉnh``)."""
        self.registers = False
        """Whether the section registers for what it names (``III. ĐĂNG KÝ NĂM 2022``)."""
        self.takes_back = False
        """Whether the article takes back what the lines below it name (``Điều 2. Thu hồi … đối với:``)."""
        self._past_under = ("", 0)
        self._asks_under = ("", 0)

    def read(self, view: PassageView) -> None:
        """What this line says of itself and of those below it."""
        text, told, opens = view.text, fold(view.text), opens_list(view.text)
        if is_heading(text):
            self.on_awards = _OF_AWARDS.search(told) is not None and not PROMISES.search(told)
            self.given = self.on_awards and _GIVEN.search(told) is not None
        if _OF_RECEIVERS.match(BRACKETS.sub("", told).strip(" :")) and not told.rstrip().endswith((";", ".")):
            self.on_awards = self.given = True
        if opens:
            self.on_awards |= _ON_AWARDS.match(told) is not None
            self.given |= _HANDED_OVER.match(told) is not None
            if _CEREMONY.search(told):
                self.on_awards = self.given = True
        if _ARTICLE.match(told):
            self.takes_back = opens and _TAKES_BACK.match(told) is not None
        if SECTION.match(text):
            heads = in_capitals(text) and _OF_AWARDS.search(told) is not None
            self.asks = heads and PROPOSES.search(told) is not None and _ALREADY.search(told) is None
            self.registers = registers_below(text)
        if opens or in_capitals(text) or SECTION.match(text) or _HEADS_PAST.match(told):
            self._read_past(text, told)
        if _ANNEX.match(text):
            self.asks = self.takes_back = self.registers = False
        self._read_asked(text, told)
        line = view.marked.rstrip()
        self.asked |= line.endswith(":") and _ASKS.search(line) is not None

    def _read_asked(self, text: str, told: str) -> None:
        """What an organ is asked for is told up to the next line of the heading's kind."""
        if _ASKS_AN_ORGAN.match(told):
            self.asks_below, self._asks_under = True, _level(text)
        elif self.asks_below and not _is_below(text, self._asks_under):
            self.asks_below = False

    def _read_past(self, text: str, told: str) -> None:
        """What was given before is told up to the next line of the heading's kind, or to the next opening line."""
        if _ALREADY.search(told):
            self.past, self._past_under = True, _level(text)
        elif not _is_below(text, self._past_under) or asks_below(text) or PROPOSES.search(told):
            self.past = False


def _level(text: str) -> tuple[str, int]:
    """Whether a line heads a section or is an item of a list, and how many figures number it."""
    return ("section", 0) if SECTION.match(text) else level_of_item(text)


def _is_below(text: str, heading: tuple[str, int]) -> bool:
    """Whether a line is an item below a numbered heading of a level."""
    kind, figures = _level(text)
    below = kind not in ("", "section", heading[0]) or (kind == heading[0] == "figure" and figures > heading[1])
    return heading[0] in ("section", "figure") and below
