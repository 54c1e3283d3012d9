"""What a sentence says around an award: the decision that gives it, the reason, the year."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpora.letters import fold, squeeze
from extractors.dates import YEAR
from extractors.references.surroundings import read_after
from extractors.references.symbols import Symbol, find_symbols
from extractors.words import Words

_DECISION_BEFORE = re.compile(r"quyết\s+định\s*(?:số)?\s*:?\s*$")
_REASON = re.compile(
    r"(?:vì|về|do)\s+(?:đã\s+)?(?:có\s+)?(?:những\s+|nhiều\s+)?(?:thành\s+tích|đóng\s+góp|công\s+lao|cống\s+hiến|hành\s+động)"
    r"|(?:đã\s+)?(?:có|lập)\s+(?:những\s+|nhiều\s+)?(?:thành\s+tích|đóng\s+góp|công\s+lao|cống\s+hiến|hành\s+động)"
)
_REASON_END = re.compile(
    r"[;\n]|\./|\.\s*$|,?\s*(?:góp phần|xứng đáng|trong đó|gồm|sau đây|cụ thể)\b|\.\s+(?=[A-ZĐ])|\s+(?=là\s)"
)
_YEAR_BEFORE = re.compile(r"(?<!sinh )[Nn]ăm\s+$")
_LONGEST_REASON = 300


@dataclass(frozen=True, slots=True)
class Decision:
    """The decision by which an award is given or revoked, and who took it, as far as it is said."""

    symbol: str | None = None
    date: str | None = None
    issuer: str | None = None


def decision_of(words: Words, start: int, verb_start: int, end: int, status: str) -> Decision:
    """The decision by which a sentence gives an award, or takes one back.

    The decision named last before the verb gives; where an award is revoked the first one
    does it, for the second is the one it revokes.
    """
    text = words.text
    if "uyết định" not in text[start:end]:
        return Decision()
    named = [
        symbol
        for symbol in find_symbols(text[start:end])
        if _DECISION_BEFORE.search(fold(text[max(start, start + symbol.start - 25) : start + symbol.start]))
    ]
    before = [symbol for symbol in named if start + symbol.end <= verb_start]
    chosen: Symbol | None = None
    if status == "revoked":
        chosen = before[0] if before else None
    else:
        chosen = before[-1] if before else (named[0] if named else None)
    if chosen is None:
        return Decision()
    after = read_after(words, start + chosen.end)
    return Decision(chosen.text, after.date, after.issuer)


def reason_of(text: str, start: int, end: int) -> str | None:
    """Why the award is given: ``vì đã có thành tích xuất sắc trong …`` after it, squeezed."""
    opening = _REASON.search(text, start, end)
    if opening is None:
        return None
    stop = _REASON_END.search(text, opening.end(), end)
    reason = squeeze(text[opening.start() : stop.start() if stop else end]).rstrip(" .,/”\"'")
    return reason if len(reason) <= _LONGEST_REASON else None


def year_of(text: str, start: int, term_end: int, end: int) -> int | None:
    """The year said right after the award, else the only year the sentence names."""
    after = YEAR.search(text, term_end, min(end, term_end + 60))
    if after and _YEAR_BEFORE.search(text, max(0, after.start() - 12), after.start()):
        return int(after[0])
    years = {
        match[0]
        for match in YEAR.finditer(text, start, end)
        if _YEAR_BEFORE.search(text, max(0, match.start() - 12), match.start())
    }
    return int(years.pop()) if len(years) == 1 else None
