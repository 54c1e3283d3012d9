"""Ratings told of counts: ``541 đồng chí hoàn thành xuất sắc nhiệm vụ``, ``hoàn thành tốt nhiệm vụ 08 chi bộ``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from corpora.letters import fold
from corpora.regex import regex
from extractors.awards.counted import counted_in
from extractors.awards.namely import members
from extractors.awards.terms import find_terms
from extractors.records import Award, Decision, PersonMention, Recipient
from extractors.rules import by
from extractors.sentences import END
from extractors.view import PassageView, ReportView

_BETWEEN = regex(
    r"\s*(?:\([\d,.]+\s*%\)\s*)?,?\s*(?:(?:được|đạt)\s+)?(?:(?:đánh giá|xếp loại|phân loại|công nhận)\s+)?"
    r"(?:là\s+|mức\s+|loại\s+|đủ tư cách,?\s+)*[“\"]?"
)
_COLON = regex(r"[”\"]?\s*:?\s+")
_BRACKET = regex(r"\s*\(")
_GIVES = regex(r"\b(?:tặng|khen|trao)\b")
_AIMS = regex(r"\b(?:phấn đấu|chỉ tiêu|mục tiêu|tối đa|không quá|đăng ký)\b")


def find_ratings(report: ReportView, people: Mapping[int, list[PersonMention]]) -> Iterator[Award]:
    """The ratings right after the counts of those who got them, in running text."""
    for view in report.passages:
        ratings = [term for term in find_terms(view.words) if term.form.kind == "rating"]
        if not ratings or view.passage.kind == "cell" or _AIMS.search(fold(view.text)):
            continue
        counts = counted_in(view, 0)
        for term in ratings:
            rated = [count for count in counts if _BETWEEN.fullmatch(view.text, count.span.end_char, term.start)]
            rated = rated or [count for count in counts if _COLON.fullmatch(view.text, term.end, count.span.start_char)]
            for count in rated:
                first = min(count.span.start_char, term.start)
                clause = max(view.marked.rfind(sign, 0, first) for sign in (";", END))
                # not in: tặng Bằng khen cho 45 đảng viên hoàn thành xuất sắc nhiệm vụ
                if _GIVES.search(fold(view.text[clause + 1 : first])):
                    continue
                for recipient in _named(view, people.get(view.passage.index, []), count) or [count]:
                    yield Award(
                        span=view.span(term.start, term.end),
                        award=term.name,
                        status="granted",
                        recipients=(recipient,),
                        decision=Decision(),
                        **by("award told"),
                    )


def _named(view: PassageView, people: list[PersonMention], count: Recipient) -> list[Recipient]:
    """Whom a bracket right behind the count, or behind its rating, names as the counted."""
    closed = view.text.find(")", count.span.end_char)
    return (
        members(view, people, count, closed) if closed >= 0 and _BRACKET.match(view.text, count.span.end_char) else []
    )
