"""Forms in which somebody writes of himself: a curriculum vitae, a report of one's own achievements."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpora.regex import regex
from extractors.lexicons import form_labels
from extractors.patterns import NUMBER, kind_of_item
from extractors.records import PersonMention
from extractors.view import PassageView, ReportView

_NAMED = regex(r"(?:Họ và tên|Họ tên|Họ, tên|Tên tôi là|Tôi tên là)[^:]{0,30}:?")
_NAME_CELL = regex(r"\s*(?P<number>\d{1,2}[.)]\s*)?(?:Họ và tên|Họ tên|Họ, tên)[^:\n]{0,30}:?\s*")
_NAME_IN_CELL = regex(r"\s*1\s*[.)/]\s*(?:Họ và tên|Họ tên|Họ, tên)[^:\n]{0,30}:[ \t]*\S")
"""The first entry of a form, with the name that was filled in."""
_NEXT_LABEL = regex(
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


def told_of(
    report: ReportView, people: dict[int, list[PersonMention]]
) -> Iterator[tuple[PersonMention, list[PassageView]]]:
    """Those of whom entries of a form are told, each with the passages of the entries.

    It is who fills in the form that the report is; else each whom a line names over such entries, as papers on
    personnel do (``1. Bà Lê Thị Mẫu``, below it ``- Sinh ngày …``, ``- Chức vụ: …``).
    """
    writer = who_writes(report, people)
    if writer is not None:
        yield writer, list(report.passages)
        return
    holder: PersonMention | None = None
    item = ""
    told: list[PassageView] = []
    for view in report.passages:
        named = _presented(report, view, people.get(view.passage.index, []))
        ends = view.passage.kind != "cell" and (
            kind_of_item(view.text) == item or view.text.isupper() or _LISTS_OTHERS.match(view.text) is not None
        )
        if holder is not None and (named is not None or ends):
            yield holder, told
            holder = None
        if named is not None:
            holder, item, told = named, kind_of_item(view.text), []
        elif holder is not None:
            told.append(view)
    if holder is not None:
        yield holder, told


_LISTS_OTHERS = regex(r"\s*(?:\W\s*)?Danh sách\b", re.IGNORECASE)
_DETAILS = regex(r"\s*(?:\([^()]{0,60}\))?(?:[\s,:;]|\.)*")
"""What may stand behind the name in the line that presents somebody."""


def _presented(report: ReportView, view: PassageView, named: list[PersonMention]) -> PersonMention | None:
    """The one whom a line names, over a line that tells what forms ask for."""
    below = report.passages[view.passage.index + 1 : view.passage.index + 2]
    if view.passage.kind == "cell" or len(named) != 1 or not below or below[0].passage.kind == "cell":
        return None
    if named[0].kind == "person" and _SUMMARY.match(view.text):
        return named[0]
    if named[0].kind != "person" or not _DETAILS.fullmatch(view.text, named[0].span.end_char):
        return None
    first = _BULLET.match(below[0].text)
    words = below[0].words
    begins = words.first_from(first.end() if first else 0)
    asks = begins < len(words) and form_labels().match(words, begins) is not None
    return named[0] if asks and kind_of_item(below[0].text) != kind_of_item(view.text) else None


_SUMMARY = regex(
    rf"\s*(?:{NUMBER}\s*)?(?:Tóm tắt|Sơ lược|Trích ngang)\s[^:;]{{0,40}}?(?:công tác|lý lịch|tiểu sử|thành tích)\b",
    re.IGNORECASE,
)
"""A line over what somebody did (``3. Tóm tắt quá trình công tác của đồng chí A``)."""
_BULLET = regex(r"\s*(?:[-–+•*]|[a-zđ]\))?\s*")


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
