"""Forms in which somebody writes of himself: a curriculum vitae, a report of one's own achievements."""

from __future__ import annotations

import re

from extractors.records import PersonMention
from extractors.view import PassageView, ReportView

_NAMED = re.compile(r"(?:Họ và tên|Họ tên|Họ, tên|Tên tôi là|Tôi tên là)[^:]{0,30}:?")
_NAME_CELL = re.compile(r"\s*\d{1,2}[.)]\s*(?:Họ và tên|Họ tên|Họ, tên)[^:\n]{0,30}:?\s*")
"""The label of a form's table; headings over lists of people have no number."""
_PASSAGES = 40


def who_writes(report: ReportView, people: dict[int, list[PersonMention]]) -> PersonMention | None:
    """The person whose name a form asks for near its beginning; None where it is no such form."""
    for view in report.passages[:_PASSAGES]:
        if view.passage.kind == "cell":
            told = told_beside(report, view) if _NAME_CELL.fullmatch(view.text) else None
            named = people.get(told.passage.index, []) if told is not None else []
        else:
            label = _NAMED.search(view.text)
            named = [m for m in people.get(view.passage.index, []) if label and m.span.start_char >= label.end()]
        if named:
            return named[0]
    return None


def told_beside(report: ReportView, label: PassageView) -> PassageView | None:
    """The cell in which a form's table tells what the cell before it asks for."""
    following = report.passages[label.passage.index + 1 : label.passage.index + 2]
    table, row = label.passage.table, label.passage.row
    return next((one for one in following if (one.passage.table, one.passage.row) == (table, row)), None)
