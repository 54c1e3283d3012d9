"""What a sentence says around an award: the decision that gives it, the reason, the year."""

from __future__ import annotations

from bisect import bisect_left

from msgspec.structs import replace

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.awards.verbs import find_verbs
from extractors.dates import FULL_DATE, YEAR
from extractors.records import Decision
from extractors.references.surroundings import read_after
from extractors.references.symbols import Symbol, find_symbols
from extractors.sentences import END
from extractors.words import Words

_DECISION_BEFORE = regex(r"quyết\s+định\s*(?:số)?\s*:?\s*$")
_ISSUED = regex(r"(?:ban hành|ký|ra)\s+(?:các\s+)?quyết\s+định\s*(?:số)?\s*:?\s*$")
_REASON = regex(
    r"(?:vì|về|do)\s+(?:đã\s+)?(?:có\s+)?(?:những\s+|nhiều\s+)?(?:thành\s+tích|đóng\s+góp|công\s+lao|cống\s+hiến|hành\s+động)"
    r"|(?:đã\s+)?(?:có|lập)\s+(?:những\s+|nhiều\s+)?(?:thành\s+tích|đóng\s+góp|công\s+lao|cống\s+hiến|hành\s+động)"
)
_REASON_END = regex(rf"[;\n]|\./|{END}|,?\s*(?:góp phần|xứng đáng|trong đó|gồm|sau đây|cụ thể)\b|\s+(?=là\s)")
_YEAR_BEFORE = regex(r"(?<!sinh )[Nn]ăm\s+$")
_IN_YEAR = r"(?<!sinh )[Nn]ăm\s+(?:học\s+(?:19|20)\d\d\s*[-–]\s*)?(?P<year>(?:19|20)\d\d)(?!\d|\s*[-–])"
"""A year, or the second of a school year."""
_YEAR_BEHIND = regex(
    rf"[”\"]?(?:[^;,()\n]{{0,60}}?{_IN_YEAR}|(?:(?!\scho\s)[^;,()\n]){{0,60}}?\((?:năm\s+)?(?P<bare>(?:19|20)\d\d)\))"
)
_YEAR_OPENS = regex(rf"(?:^|[;,:]|\bvà)\s*(?:[-–+•]\s*)?{_IN_YEAR}[,:]?[^;,]*$")
_LONGEST_REASON = 300


class Circumstances:
    """The circumstances that the characters ``start`` to ``end`` tell, looked for once for all their awards."""

    def __init__(self, words: Words, start: int, end: int) -> None:
        text = words.text
        self._words, self._start, self._end = words, start, end
        self._decisions = _decisions_named(text, start, end) if "uyết định" in text[start:end] else []
        self._reasons = list(_REASON.finditer(text, start, end))
        self._years = {match[0] for match in YEAR.finditer(text, start, end) if _is_year(text, match.start())}

    def decision(self, verb_start: int, status: str) -> Decision:
        """The decision by which an award is given, or taken back.

        In the verb's own clause the one named last before the verb gives, else the first one after
        it; one of another clause gives only where that tells of an award too, or none else follows
        before it. Where an award is revoked the first one does it, for the second is the one it revokes.
        """
        before = [symbol for symbol in self._decisions if symbol.end <= verb_start]
        if status == "revoked":
            chosen = before[0] if before else None
        else:
            chosen = self._in_clause(verb_start) or self._of_other_clauses(verb_start)
        if chosen is None:
            return Decision()
        after = read_after(self._words, chosen.end)
        return Decision(chosen.text, after.date, after.issuer)

    def _in_clause(self, verb_start: int) -> Symbol | None:
        start, end = self._clause(verb_start)
        own = [symbol for symbol in self._decisions if start <= symbol.start < end]
        before = [symbol for symbol in own if symbol.end <= verb_start]
        return before[-1] if before else own[0] if own else None

    def _of_other_clauses(self, verb_start: int) -> Symbol | None:
        """The decision that heads a list of clauses with awards, or that ends the list of whom this award goes to."""
        start, end = self._clause(verb_start)
        for symbol in reversed(self._decisions):
            if symbol.end <= start and find_verbs(self._words, symbol.end, self._clause(symbol.end)[1]):
                return symbol
        later = (symbol for symbol in self._decisions if symbol.start >= end and not self._is_issued(symbol))
        return next((symbol for symbol in later if not find_verbs(self._words, end, symbol.start)), None)

    def _is_issued(self, symbol: Symbol) -> bool:
        """Whether the clause tells of somebody who issues the decision."""
        return _ISSUED.search(fold(self._words.text[max(self._start, symbol.start - 40) : symbol.start])) is not None

    def _clause(self, position: int) -> tuple[int, int]:
        """Where the clause begins and ends that an offset is in."""
        text = self._words.marked
        start = max(text.rfind(";", self._start, position) + 1, self._start)
        end = text.find(";", position, self._end)
        return start, end if end >= 0 else self._end

    def reason(self, after: int) -> str | None:
        """Why an award that ends at ``after`` is given: ``vì đã có thành tích xuất sắc trong …``, squeezed."""
        place = bisect_left(self._reasons, after, key=lambda match: match.start())
        if place == len(self._reasons):
            return None
        opening = self._reasons[place]
        text = self._words.text
        stop = _REASON_END.search(
            self._words.marked, opening.end(), min(self._end, opening.end() + 2 * _LONGEST_REASON)
        )
        reason = squeeze(text[opening.start() : stop.start() if stop else self._end]).rstrip(" .,/”\"'")
        return reason if len(reason) <= _LONGEST_REASON else None

    def year(self, after: int) -> int | None:
        """The year said right after the award that ends at ``after``, else that opens its clause, else the only one."""
        text = self._words.text
        start, end = self._clause(after)
        behind = _YEAR_BEHIND.match(text, after, end)
        if behind is not None:
            return int(behind["year"] or behind["bare"])
        if opening := _YEAR_OPENS.search(text[start:after]):
            return int(opening["year"])
        near = YEAR.search(text, after, min(end, after + 60))
        if near and _is_year(text, near.start()):
            return int(near[0])
        only = next(iter(self._years)) if len(self._years) == 1 else None
        elsewhere = only is not None and only not in text[start:end] and FULL_DATE.search(text, start, end)
        return int(only) if only is not None and not elsewhere else None  # …/2019; Cờ thi đua năm 2022


def _decisions_named(text: str, start: int, end: int) -> list[Symbol]:
    """The symbols that follow the word ``quyết định``, with offsets into the whole text."""
    found = []
    for symbol in find_symbols(text[start:end]):
        placed = replace(symbol, start=start + symbol.start, end=start + symbol.end)
        if _DECISION_BEFORE.search(fold(text[max(start, placed.start - 25) : placed.start])):
            found.append(placed)
    return found


def _is_year(text: str, position: int) -> bool:
    return _YEAR_BEFORE.search(text, max(0, position - 12), position) is not None
