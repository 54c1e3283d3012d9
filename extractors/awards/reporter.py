"""Whose achievements a paper reports: the person it says it is of, else the office that issues it."""

from __future__ import annotations

import re

from corpora.letters import fold
from extractors.records import Header, PersonMention, Recipient
from extractors.view import ReportView

_NAMED = re.compile(r"(?:Họ và tên|Họ tên|Họ, tên|Tên tôi là|Tôi tên là)[^:]{0,30}:?")
_PASSAGES = 40


def reporter(report: ReportView, people: dict[int, list[PersonMention]], header: Header | None) -> Recipient | None:
    """The recipient that a report of achievements means where it names none."""
    for view in report.passages[:_PASSAGES]:
        label = _NAMED.search(view.text)
        named = [m for m in people.get(view.passage.index, []) if label and m.span.start_char >= label.end()]
        if named:
            return Recipient(span=named[0].span, name=named[0].name, kind="individual", person=named[0].span)
    if header is None or header.issuer is None:
        return None
    span = next((part.span for part in header.fields if part.name == "issuer"), None)
    return Recipient(span=span, name=header.issuer, kind="collective") if span else None


def reports_achievements(header: Header | None) -> bool:
    """Whether a paper is a report of achievements."""
    return header is not None and "thành tích" in fold(f"{header.doc_type} {header.title}")[:80]
