"""Votes in minutes: who did not get enough of them is not proposed.

``phải đạt từ 90% trở lên`` states what an award needs, for the awards it names or for all others;
``6/7 phiếu (85,7%)`` beside a name says what somebody got.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from corpora.letters import fold
from corpora.regex import regex
from extractors.awards.terms import find_terms
from extractors.sentences import END
from extractors.view import ReportView
from extractors.words import memoised, words_of

_NEEDED = regex(
    rf"(?P<what>[^;.:{END}]*?)(?:\b(?:từ|đạt|tối thiểu|ít nhất)|≥|>=)\s*(?:≥\s*)?(?P<rate>\d{{2,3}}(?:,\d+)?)\s*%"
    rf"(?P<behind>[^,;.:{END}]{{0,60}}?\b(?:đối với|cho)\s[^,;.:{END}]+)?"
)
_ABOUT_VOTES = regex(r"phiếu|tỷ lệ|tỉ lệ|trở lên|đồng ý")
_AT_LEAST = regex(r"trở lên|≥|>=|tối thiểu|ít nhất")
_RATE = regex(r"(?P<rate>\d{1,3}(?:[,.]\d+)?)\s*%")
_VOTES = regex(
    r"(?<![\d/])(?P<got>\d{1,3})\s*/\s*(?P<of>\d{1,3})(?![\d/])(?=\s*(?:phiếu|đồng ý|ý kiến|đại biểu|$|\(|[;,)=\-–]))"
)
_FAILED_ROWS = regex(
    r"(?<!tiêu chí )(?<!tiêu chuẩn )(?<!chỉ tiêu )(?<!mục )\b(?:số(?: thứ tự)?|STT)\s+"
    r"(?P<rows>\d{1,3}(?:\s*\([^()]*\))?(?:(?:\s*,|\s+và)\s+(?:số\s+)?\d{1,3}(?:\s*\([^()]*\))?)*)"
    r"\s+(?:không|chưa)\s+(?:đạt|đủ)\b"
)
_ROW_NUMBER = regex(r"\d{1,3}")
_BRACKETS = regex(r"\([^()]*\)")
_FEWEST = 3
"""Voters of the smallest council; smaller fractions are no votes."""


class Needed(Struct, frozen=True):
    """The share of votes, in per cent, that awards need: by the folded name of the award, and otherwise."""

    otherwise: float | None = None
    of_award: Mapping[str, float] = field(default_factory=dict)
    failed: frozenset[str] = frozenset()
    """The numbers of rows that the text says did not get enough (``số 3 (7/11) và số 5 không đạt``)."""

    def refuses(self, award: str, text: str) -> bool:
        """Whether the votes told in a text are too few for an award."""
        needed = self.of_award.get(fold(award), self.otherwise)
        got = share_of(text)
        return needed is not None and got is not None and got < needed


def share_of(text: str) -> float | None:
    """The share of votes that a text tells, in per cent; None where it tells none."""
    votes = _VOTES.search(text)
    if votes and int(votes["of"]) >= _FEWEST and int(votes["got"]) <= int(votes["of"]):
        return 100 * int(votes["got"]) / int(votes["of"])
    rate = _RATE.search(text) if "phiếu" in fold(text) or _RATE.fullmatch(text.strip()) else None
    return float(rate["rate"].replace(",", ".")) if rate else None


@memoised
def needed_votes(report: ReportView) -> Needed:
    """What the report says that awards need."""
    otherwise: float | None = None
    of_award: dict[str, float] = {}
    failed: set[str] = set()
    for view in report.passages:
        for row in _FAILED_ROWS.finditer(view.text):
            if "phiếu" in view.text or _VOTES.search(view.text):
                failed.update(_ROW_NUMBER.findall(_BRACKETS.sub("", row["rows"])))
        if "%" not in view.text or not _ABOUT_VOTES.search(fold(view.text)) or not _AT_LEAST.search(fold(view.text)):
            continue
        for match in _NEEDED.finditer(view.marked):
            rate = float(match["rate"].replace(",", "."))
            named = find_terms(words_of(match["behind"] or "")) or find_terms(words_of(match["what"]))
            of_award.update((fold(term.name), rate) for term in named)
            if not named:
                otherwise = rate
    return Needed(otherwise, of_award, frozenset(failed))
