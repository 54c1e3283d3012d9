"""Where and when a paper was issued that does not say so at its head: at its foot, or where minutes open."""

from __future__ import annotations

import re

from msgspec import Struct

from corpora.regex import regex
from extractors.dates import FULL_DATE, iso_of
from extractors.header.lines import body_passages
from extractors.header.signs import day_of
from extractors.records import Span
from extractors.view import PassageView, ReportView

_LAST = 12
"""Passages before the end among which the foot stands."""
_LONGEST = 80
_OPENS_MINUTES = regex(
    r"\s*(?:Hôm nay|Hồi|Vào hồi|Vào lúc|Bắt đầu|Lúc|Thời gian(?=\s*:)|Cuộc họp bắt đầu)\b", re.IGNORECASE
)
_FIRST = 14
_NEAR = 60
"""Characters after the opening words in which the day is told."""


class Issued(Struct, frozen=True):
    """The place, where told, and the day, each with its span."""

    place: str | None
    place_span: Span | None
    day: str
    day_span: Span


def issued_elsewhere(report: ReportView, doc_type: str | None) -> Issued | None:
    """The place and day at the foot (``Tây Ninh, ngày 14 tháng 12 năm 2023``), else the day on which minutes open."""
    for view in reversed(body_passages(report)[-_LAST:]):
        if (found := _in_lines(view)) is not None:
            return found
    return _of_minutes(report) if doc_type is not None and doc_type.startswith("Biên bản") else None


def _in_lines(view: PassageView) -> Issued | None:
    start = 0
    for line in re.split(r"[\n\t]", view.text):
        lead = start + len(line) - len(line.lstrip())
        text = line.strip()
        day = day_of(text) if len(text) <= _LONGEST and not _OPENS_MINUTES.match(text) else None
        if day is not None and day.place is not None and day.date_span[1] >= len(text.rstrip(" .")):
            place = view.span(lead + day.place_span[0], lead + day.place_span[1])
            return Issued(day.place, place, day.issued_on, view.span(lead + day.date_span[0], lead + day.date_span[1]))
        start += len(line) + 1
    return None


def _of_minutes(report: ReportView) -> Issued | None:
    """``Hôm nay, ngày 19/3/2019``, ``Hồi 13h45’ ngày 22/11/2022``."""
    for view in body_passages(report, _FIRST):
        opens = _OPENS_MINUTES.match(view.text)
        match = FULL_DATE.search(view.text, opens.end(), opens.end() + _NEAR) if opens else None
        day = iso_of(match) if match else None
        if match is not None and day is not None:
            return Issued(None, None, day, view.span(match.start(), match.end()))
    return None
