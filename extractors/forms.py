"""Forms in which somebody writes of himself: a curriculum vitae, a report of one's own achievements."""

from __future__ import annotations

import re

from extractors.records import PersonMention
from extractors.view import PassageView, ReportView

_NAMED = re.compile(r"(?:Họ và tên|Họ tên|Họ, tên|Tên tôi là|Tôi tên là)[^:]{0,30}:?")
_NAME_CELL = re.compile(r"\s*(?P<number>\d{1,2}[.)]\s*)?(?:Họ và tên|Họ tên|Họ, tên)[^:\n]{0,30}:?\s*")
_NAME_IN_CELL = re.compile(r"\s*1\s*[.)/]\s*(?:Họ và tên|Họ tên|Họ, tên)[^:\n]{0,30}:[ \t]*\S")
"""The first entry of a form, with the name that was filled in."""
_NEXT_LABEL = re.compile(
    r"\s*(?:Chức vụ|Chức danh|Ngày|Năm sinh|Sinh năm|Giới tính|Dân tộc|Quá trình|Đơn vị|Quê quán)\b[^\n]{0,40}"
)
"""What a form asks for below the name, which no list of people has there."""
_PASSAGES = 40


def who_writes(report: ReportView, people: dict[int, list[PersonMention]]) -> PersonMention | None:
    """The person whose name a form asks for near its beginning; None where it is no such form."""
    for view in report.passages[:_PASSAGES]:
        if view.passage.kind == "cell" and not _NAME_IN_CELL.match(view.text):
            told = told_beside(report, view) if _asks_for_a_name(report, view) else None
            named = people.get(told.passage.index, []) if told is not None else []
        else:
            label = _NAMED.search(view.text)
            named = [m for m in people.get(view.passage.index, []) if label and m.span.start_char >= label.end()]
        if named:
            return named[0]
    return None


def _asks_for_a_name(report: ReportView, view: PassageView) -> bool:
    """Whether a cell is the label of a form for the name: it is numbered, or other labels stand below it."""
    label = _NAME_CELL.fullmatch(view.text)
    if label is None or label["number"]:
        return label is not None
    below = report.passages[view.passage.index + 2 : view.passage.index + 3]
    return any(
        one.passage.table == view.passage.table
        and one.passage.column == view.passage.column
        and _NEXT_LABEL.fullmatch(one.text)
        for one in below
    )


def told_beside(report: ReportView, label: PassageView) -> PassageView | None:
    """The cell in which a form's table tells what the cell before it asks for."""
    following = report.passages[label.passage.index + 1 : label.passage.index + 2]
    table, row = label.passage.table, label.passage.row
    return next((one for one in following if (one.passage.table, one.passage.row) == (table, row)), None)
