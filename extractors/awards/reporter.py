"""Whose achievements a paper reports: the person it says it is of, else the office that issues it."""

from __future__ import annotations

import re

from corpora.letters import fold
from extractors.forms import who_writes
from extractors.records import Header, PersonMention, Recipient
from extractors.view import ReportView


def reporter(report: ReportView, people: dict[int, list[PersonMention]], header: Header | None) -> Recipient | None:
    """The recipient that a report of achievements means where it names none."""
    if writer := who_writes(report, people):
        return Recipient(span=writer.span, name=writer.name, kind="individual", person=writer.span)
    if header is None or header.issuer is None:
        return None
    span = next((part.span for part in header.fields if part.name == "issuer"), None)
    return Recipient(span=span, name=header.issuer, kind="collective") if span else None


def reports_achievements(header: Header | None) -> bool:
    """Whether a paper is a report of achievements, or a review that somebody writes of himself."""
    if header is None:
        return False
    told = fold(header.doc_type or "")
    return "thành tích" in told or "kiểm điểm" in told or _ACHIEVEMENTS.match(fold(header.title or "")) is not None


_ACHIEVEMENTS = re.compile(r"(?:(?:báo cáo|bản)\s+)?(?:tóm tắt\s+)?(?:(?:quá trình|kết quả)\s+)?thành tích\b")
