"""Ratings told of counts: ``541 đồng chí hoàn thành xuất sắc nhiệm vụ``, ``14 đơn vị được xếp loại …``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpora.letters import fold
from extractors.awards.counted import counted_in
from extractors.awards.terms import find_terms
from extractors.records import Award, Decision
from extractors.rules import by
from extractors.sentences import END
from extractors.view import ReportView

_BETWEEN = re.compile(
    r"\s*(?:\([\d,.]+\s*%\)\s*)?,?\s*(?:(?:được|đạt)\s+)?(?:(?:đánh giá|xếp loại|phân loại|công nhận)\s+)?"
    r"(?:là\s+|mức\s+|loại\s+)*[“\"]?"
)
_GIVES = re.compile(r"\b(?:tặng|khen|trao)\b")
_AIMS = re.compile(r"\b(?:phấn đấu|chỉ tiêu|mục tiêu|tối đa|không quá|đăng ký)\b")


def find_ratings(report: ReportView) -> Iterator[Award]:
    """The ratings right after the counts of those who got them, in running text."""
    for view in report.passages:
        ratings = [term for term in find_terms(view.words) if term.form.kind == "rating"]
        if not ratings or view.passage.kind == "cell" or _AIMS.search(fold(view.text)):
            continue
        counts = counted_in(view, 0)
        for term in ratings:
            for count in counts:
                if not _BETWEEN.fullmatch(view.text, count.span.end_char, term.start):
                    continue
                clause = max(view.marked.rfind(sign, 0, count.span.start_char) for sign in (";", END))
                # not in: tặng Bằng khen cho 45 đảng viên hoàn thành xuất sắc nhiệm vụ
                if not _GIVES.search(fold(view.text[clause + 1 : count.span.start_char])):
                    yield Award(
                        span=view.span(term.start, term.end),
                        award=term.name,
                        status="granted",
                        recipients=(count,),
                        decision=Decision(),
                        **by("award told"),
                    )
