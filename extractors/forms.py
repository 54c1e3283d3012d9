"""Forms in which somebody writes of himself: a curriculum vitae, a report of one's own achievements."""

from __future__ import annotations

import re

from extractors.records import PersonMention
from extractors.view import ReportView

_NAMED = re.compile(r"(?:Họ và tên|Họ tên|Họ, tên|Tên tôi là|Tôi tên là)[^:]{0,30}:?")
_PASSAGES = 40


def who_writes(report: ReportView, people: dict[int, list[PersonMention]]) -> PersonMention | None:
    """The person whose name a form asks for near its beginning; None where it is no such form."""
    for view in report.passages[:_PASSAGES]:
        if view.passage.kind == "cell":
            continue
        label = _NAMED.search(view.text)
        named = [m for m in people.get(view.passage.index, []) if label and m.span.start_char >= label.end()]
        if named:
            return named[0]
    return None
