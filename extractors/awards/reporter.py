"""Whose achievements a paper reports: the person it says it is of, else the office that issues it."""

from __future__ import annotations

import re

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.abbreviations import expand
from extractors.forms import who_writes
from extractors.organizations import organization_end
from extractors.records import Header, PersonMention, Recipient
from extractors.roles.offices import office_of
from extractors.view import ReportView


def reporter(report: ReportView, people: dict[int, list[PersonMention]], header: Header | None) -> Recipient | None:
    """The recipient that a report of achievements means where it names none."""
    if (named := named_by_form(report, people)) is not None:
        return named
    if header is None or header.issuer is None:
        return None
    span = next((part.span for part in header.fields if part.name == "issuer"), None)
    office = office_of(header)
    return Recipient(span=span, name=office.name if office else header.issuer, kind="collective") if span else None


def named_by_form(report: ReportView, people: dict[int, list[PersonMention]]) -> Recipient | None:
    """Of whom a form says that it is (``Họ và tên: …``, ``Tên tập thể đề nghị: …``)."""
    if writer := who_writes(report, people):
        return Recipient(span=writer.span, name=writer.name, kind="individual", person=writer.span)
    return _called_by_form(report) or _confirmed(report, people)


_OF_HIM = regex(r"\W*(?:Ông|Bà|Đồng chí|Đ/c)(?:\s*\((?:bà|ông)\))?\s*:?\s", re.IGNORECASE)
_BORN = regex(r"[^;]{0,20}\b[Ss]inh\s+(?:ngày|năm)\b")
_BORN_BELOW = regex(r"\W*(?:[Ss]inh\s+(?:ngày|năm)|[Nn](?:gày|ăm) sinh)\b")


def _confirmed(report: ReportView, people: dict[int, list[PersonMention]]) -> Recipient | None:
    """Whom a paper confirms to have what it tells (``Ông: VI VĂN NHÁP  Sinh ngày: 17/8/1979``)."""
    for view in report.passages[:_PASSAGES]:
        first = next(iter(people.get(view.passage.index, [])), None)
        opens = _OF_HIM.match(view.text) if view.passage.kind != "cell" else None
        if first is None or opens is None or first.span.start_char > opens.end() + _ROOM:
            continue
        below = report.passages[view.passage.index + 1 : view.passage.index + 2]
        ends = not view.text[first.span.end_char :].strip(" .,;")
        if _BORN.match(view.text, first.span.end_char) or (ends and any(_BORN_BELOW.match(one.text) for one in below)):
            return Recipient(span=first.span, name=first.name, kind="individual", person=first.span)
    return None


_ROOM = 6
"""Blanks between a form of address and the name."""
_LABEL = regex(
    r"\W*Tên (?:tập thể|đơn vị|cơ quan)(?: được)?(?: đề nghị)?(?:\s*\([^()]*\)|[^:]{0,25}):\s*(?=[A-ZĐ])", re.IGNORECASE
)
_PART_OF = regex(r",?\s+(?:trực thuộc|thuộc)\s+")
_PASSAGES = 20
"""How far from its beginning a report may say whose it is."""


def _called_by_form(report: ReportView) -> Recipient | None:
    """The collective that a form names (``Tên tập thể đề nghị: Trường …``)."""
    for view in report.passages[:_PASSAGES]:
        label = _LABEL.match(view.text)
        end = organization_end(view.words, view.words.first_from(label.end())) if label is not None else None
        if label is not None and end is not None:
            span = view.span(label.end(), view.words.ends[end - 1])
            name = expand(squeeze(span.surface))
            part = _PART_OF.match(view.text, span.end_char)
            above = organization_end(view.words, view.words.first_from(part.end())) if part is not None else None
            if part is not None and above is not None:
                name = f"{name}, {expand(squeeze(view.text[part.end() : view.words.ends[above - 1]]))}"
            return Recipient(span=span, name=name, kind="collective")
    return None


def reports_achievements(header: Header | None) -> bool:
    """Whether a paper is a report of achievements, or a review that somebody writes of himself."""
    if header is None:
        return False
    told = fold(header.doc_type or "")
    if is_of_several(header):
        return False
    return "thành tích" in told or "kiểm điểm" in told or _ACHIEVEMENTS.match(fold(header.title or "")) is not None


def is_of_several(header: Header) -> bool:
    """Whether a paper says in its title that it tells of several."""
    return _OF_SEVERAL.match(fold(header.title or "")) is not None


_OF_SEVERAL = regex(
    r"(?:(?:tóm tắt\s+)?thành tích\s+)?(?:của\s+)?(?:các|những|\d{1,3})\s+(?:tập thể|cá nhân|đơn vị|đồng chí)\b"
)
"""What a title begins with whose paper tells of several (``các tập thể, cá nhân đề nghị …``)."""
_ACHIEVEMENTS = regex(r"(?:(?:báo cáo|bản)\s+)?(?:tóm tắt\s+)?(?:(?:quá trình|kết quả)\s+)?thành tích\b")
