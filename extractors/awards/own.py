"""What the writer of a form was given: ``12. Khen thưởng: Bằng khen của Bộ trưởng Bộ Y tế; Thầy thuốc Ưu tú``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from corpora.letters import fold
from corpora.regex import regex
from extractors.awards.circumstances import Circumstances
from extractors.awards.narrative import authority_named
from extractors.awards.recipients import individual
from extractors.awards.terms import find_terms
from extractors.forms import told_of
from extractors.records import Award, PersonMention
from extractors.rules import by
from extractors.sentences import END
from extractors.view import PassageView, ReportView

_LABEL = regex(
    r"\s*(?:\d{1,2}(?:\.\d{1,2})?[.)]|[IVX]+\s*[.)-]|[-–+•a-zđ][.)]?)?\s*"
    r"(?:Khen thưởng|Danh hiệu|(?:Các )?hình thức khen thưởng|Danh hiệu(?:,| và) (?:các )?hình thức khen thưởng)"
    r"(?:[^:\n]{0,60}:|\.)\s*",
    re.IGNORECASE,
)
_NOTHING = ("không", "chưa")
_SECTION = regex(
    r"\s*(?:\d{1,2}|[IVX]+)\s*[.)-]\s*(?:Các (?:hình thức )?)?(?:đã (?:được )?)?"
    r"(?:Khen thưởng|Danh hiệu)[^:;\n]{0,50}:?\s*",
    re.IGNORECASE,
)
"""The heading of the entries in which a form asks for awards (``6. KHEN THƯỞNG, KỶ LUẬT``)."""
_IN_CAPITALS = regex(r"\s*(?:\*\s*)?KHEN THƯỞNG(?:,? (?:VÀ )?KỶ LUẬT)?\s*:?\s*")
"""Such a heading without a number."""
_BULLET = regex(r"\s*[-–+•*]\s*")
_LEAD = regex(rf"(?:{_BULLET.pattern})?")
_NO_ENTRY = regex(r"^\W*kỷ luật\b|\b(?:đề nghị|nhận xét|xác nhận|ý kiến)\b")
"""Words of the next entry, and of those who put the writer forward below what the form tells."""
_PIECES = regex(rf"[^;\n{END}]+")
_TO_OTHERS = regex(
    r"\scho\s+(?:các\s+|\d+\s+)?(?:tập thể|đơn vị|chi hội|chi đoàn|chi bộ|tổ|đội|nhóm|phòng|khoa|ban|hội|trường|"
    r"công ty|xã|phường|thôn|ấp|bản|xóm|làng|khối|gia đình|hộ)\b",
    re.IGNORECASE,
)
"""What says behind an award that it went to others (``Bằng khen TW Hội cho chi hội xóm 4``)."""
_OF_YEAR = regex(r"\s*(?:[-–+•*]\s*)?Năm\s+(?:học\s+\d{4}\s*[-–]\s*)?(?P<year>(?:19|20)\d\d)\s*:?\s*", re.IGNORECASE)
"""A line over the awards of a year (``Năm 2020:``)."""
_NEAR = 12
"""Characters, as of a year, that may stand before the award with which an entry without a bullet begins."""


def _is_entry(view: PassageView) -> bool:
    """Whether a line below the heading is one of its entries: it has a bullet, or begins with an award."""
    terms = find_terms(view.words)
    begins = _BULLET.match(view.text) is not None or (bool(terms) and terms[0].start <= _NEAR)
    return begins and _NO_ENTRY.search(fold(view.text)) is None


def _heads_entries(view: PassageView) -> bool:
    heading = view.text.isupper() and _IN_CAPITALS.fullmatch(view.text) is not None
    return heading or _SECTION.fullmatch(view.text) is not None


def find_own_awards(report: ReportView, people: dict[int, list[PersonMention]]) -> Iterator[Award]:
    """The awards that forms state of who fills them in, and papers on personnel of those whom they present."""
    for holder, told in told_of(report, people):
        yield from _of_entries([view for view in told if view.passage.kind != "cell"], holder)


def _of_entries(entries: Iterable[PassageView], holder: PersonMention) -> Iterator[Award]:
    in_section, year = False, None
    for view in entries:
        of_year = _OF_YEAR.fullmatch(view.text)
        year = int(of_year["year"]) if of_year else year if in_section and _is_entry(view) else None
        in_section = of_year is not None or _heads_entries(view) or (in_section and _is_entry(view))
        label = (_LEAD if in_section else _LABEL).match(view.text)
        if label is None or fold(view.text[label.end() :]).startswith(_NOTHING):
            continue
        pieces = [match.span() for match in _PIECES.finditer(view.marked) if match.end() > label.end()]
        for term in find_terms(view.words):
            start, end = next((piece for piece in pieces if piece[0] <= term.start < piece[1]), (0, 0))
            if term.start < label.end() or not end or _TO_OTHERS.search(view.text, term.end, end):
                continue
            told = Circumstances(view.words, start, end)
            asked = "đề nghị" in fold(view.text[start : term.start])
            yield Award(
                span=view.span(term.start, term.end),
                award=term.name,
                status="proposed" if asked else "granted",
                recipients=(individual(holder),),
                authority=authority_named(term),
                decision=told.decision(term.start, "granted"),
                year=told.year(term.end) or year,
                **by("award under a heading"),
            )
