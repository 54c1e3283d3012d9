"""What stands beside the kind of a paper in a heading: whose it is, its number and its day.

Collections of laws print the head of a paper as one heading (``NGHỊ QUYẾT SỐ 360 NQ/UBTVQH9 NGÀY
19-4-1997 CỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI``); offices write ``QUYẾT ĐỊNH CỦA CHỦ TỊCH ỦY BAN …``.
"""

from __future__ import annotations

from msgspec import Struct

from corpora.letters import UPPER, lower
from corpora.regex import regex
from extractors.dates import FULL_DATE, iso_of
from extractors.header.lines import Line
from extractors.header.organs import names_organ, names_post

_NUMBER = regex(
    rf"SỐ\s*:?\s*(?=\d)(?P<symbol>[\d/]*\d(?:\s?[-–/]\s?[{UPPER}][\w&]*(?:[/\-–][\w&]+)*|"
    rf"\s[{UPPER}][\w&]*(?:[/\-–][\w&]+)+)?)(?!\w)"
)
_DAY = regex(r"NGÀY\s+(?=\d)")
_OF = regex(r"CỦA\s+(?=\w)")
_WHOSE_END = regex(r"\s+(?:SỐ\s*:?\s*\d|NGÀY\s+\d|VỀ\s|V/V\s)|$")
_SAID_AT = regex(r"\s(?:TẠI|TRÌNH|TRƯỚC|VỚI|GỬI)\s|,")
"""What an occasion or a list follows: whose paper it is, is then part of its title."""
_BETWEEN = regex(r"[\s,;:–-]*")


class Caption(Struct):
    """The particulars at the start of a line in capitals; ``end`` is where they end on it."""

    symbol: tuple[int, int] | None = None
    day: tuple[str, int, int] | None = None
    """As ISO text, with its offsets."""
    whose: tuple[int, int] | None = None
    end: int = 0

    def __bool__(self) -> bool:
        return self.end > 0


def caption_of(text: str) -> Caption:
    """The particulars that a line in capitals starts with; none where it says at once what the paper is about."""
    found = Caption()
    if not text.isupper():
        return found
    at = 0
    while (end := _number(found, text, at) or _day(found, text, at) or _whose(found, text, at)) is not None:
        found.end = end
        gap = _BETWEEN.match(text, end)
        at = gap.end() if gap else end
    return found


def _number(found: Caption, text: str, at: int) -> int | None:
    match = _NUMBER.match(text, at) if found.symbol is None else None
    if match is None:
        return None
    found.symbol = match.span("symbol")
    return match.end()


def _day(found: Caption, text: str, at: int) -> int | None:
    word = _DAY.match(text, at) if found.day is None else None
    match = FULL_DATE.match(lower(text), word.end()) if word else None
    day = iso_of(match) if match else None
    if match is None or day is None:
        return None
    found.day = (day, match.start(), match.end())
    return match.end()


def _whose(found: Caption, text: str, at: int) -> int | None:
    """``CỦA`` and who decides; what goes on with anything but its subject is a title (CỦA … TẠI ĐẠI HỘI)."""
    word = _OF.match(text, at) if found.whose is None else None
    if word is None:
        return None
    end = next(_WHOSE_END.finditer(text, word.end())).start()
    name = text[word.end() : end]
    if _SAID_AT.search(name) or not (names_organ(name) or names_post(name)):
        return None
    found.whose = (word.end(), end)
    return end


def part_of(line: Line, start: int, end: int) -> Line:
    """The characters of a line as a line of its own."""
    return Line(line.view, line.start + start, line.text[start:end], line.column)
