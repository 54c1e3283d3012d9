"""Awards that the programme of a ceremony hands over: in the cells of its table, with nobody who gives them.

``8:50 | Công bố và trao: 1. Huân chương Lao động hạng Ba cho ông A; 2. Bằng khen của Thủ tướng Chính phủ cho Phòng
B | …``: the cell, or one above it, says that awards are handed over, and each award is followed by who receives it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.awards.circumstances import Circumstances
from extractors.awards.counted import counted_in
from extractors.awards.namely import members, segments
from extractors.awards.narrative import authority_named
from extractors.awards.recipients import RecipientReader, only_address
from extractors.awards.terms import AwardTerm, find_terms
from extractors.grids import Grid, grids
from extractors.lexicons import titles
from extractors.records import Award, Header, PersonMention, Recipient
from extractors.rules import by
from extractors.view import PassageView, ReportView

_PROGRAMMES = ("chương trình", "kịch bản", "lịch")
_OF_WORK = regex(r"(?:về )?công tác (?:năm|quý|tháng)\b")
"""What a programme of work is about, which plans what is to be done in a year."""
_HANDED_OVER = regex(r"\b(?:trao|công bố|tuyên dương|khen thưởng|vinh danh)\b")
_NOT_YET = regex(
    r"\b(?:đăng ký|phát động|giao ước|phấn đấu|đề xuất|đề nghị|bình xét|họp xét|xét (?:thi đua|khen)|dự kiến|"
    r"báo cáo (?:tóm tắt )?thành tích)\b"
)
"""What a cell says that hands nothing over."""
_TO = regex(
    r"[”\"]?(?:\s+(?:của|năm|cho năm)\s[^:;(\n]{2,90}?)?(?:\s*\([^()]*\d[^()]*\))?"
    r"(?P<to>\s*(?::|\s[–-]\s|(?:\bcho|\btặng|\btrao cho)\b)\s*(?:các\s+)?(?:đồng chí|tập thể|cá nhân|đơn vị)?\s*:?\s*)"
)
_BRACKETED = regex(r"[”\"]?(?:\s+(?:của|năm)\s[^:;(\n]{2,90}?)?\s*\((?=\d{1,4}\s)")


def find_in_programmes(
    report: ReportView, people: dict[int, list[PersonMention]], header: Header | None
) -> Iterator[Award]:
    """The awards that the cells of a programme's table hand over."""
    if header is None or _OF_WORK.match(fold(header.title or "")):
        return
    programme = fold(header.doc_type or "").startswith(_PROGRAMMES)
    for grid in grids(report).values():
        if not (programme or _is_timetable(grid)):
            continue
        open_columns: set[int] = set()
        for _, cells in sorted(grid.rows.items()):
            for column, view in cells.items():
                terms = find_terms(view.words)
                told = fold(view.text)
                if _NOT_YET.search(told) or not (terms or _HANDED_OVER.search(told)):
                    open_columns.discard(column)
                    continue
                if _HANDED_OVER.search(told):
                    open_columns.add(column)
                if column in open_columns and terms:
                    yield from _of_cell(view, terms, people.get(view.passage.index, []))


_ACTS = regex(
    r"\s*(?:\d{1,2}[.)]\s*|[-–+•]\s*)?(?:lễ\s+|nghi thức\s+)?(?:công bố|đọc|trao|thông qua)\b[^:;]*:\s*", re.IGNORECASE
)
_TO_WHOM = regex(r"\bcho\b")
_BEHIND_A_NAME = regex(r"\s*(?:,|-|–|\()\s*")


def is_performer(
    award: Award, report: ReportView, people: dict[int, list[PersonMention]], header: Header | None
) -> bool:
    """Whether a line of a programme only names who hands over or reads out (``Trao Huy hiệu Đảng: đ/c A, Bí thư``)."""
    (recipient,) = award.recipients
    view = report.passages[recipient.span.passage]
    kind = fold(header.doc_type or "") if header is not None else ""
    acts = _ACTS.match(view.text) if kind.startswith((*_PROGRAMMES, "giấy mời")) and recipient.person else None
    if acts is None or _TO_WHOM.search(fold(acts[0])) or award.span.start_char >= acts.end():
        return False
    alone = len(people.get(recipient.span.passage, [])) == 1
    own = alone and only_address(view.text[acts.end() : recipient.span.start_char])
    behind = _BEHIND_A_NAME.match(view.text, recipient.span.end_char) if own else None
    return behind is not None and titles().match(view.words, view.words.first_from(behind.end())) is not None


def _is_timetable(grid: Grid) -> bool:
    """Whether the head of a table says that it tells what is done when, as the programme in a plan does."""
    if not grid.rows:
        return False
    heads, *rows = [cells for _, cells in sorted(grid.rows.items())]
    told = {column: fold(squeeze(view.text)) for column, view in heads.items()}
    when = [column for column, text in told.items() if text in _WHEN]
    hours = any(_HOUR.match(cells[column].text) for cells in rows for column in when if column in cells)
    return hours and not _WHAT.isdisjoint(told.values())


_HOUR = regex(r"\s*(?:từ\s+)?\d{1,2}\s*(?:h|g\b|giờ|:)", re.IGNORECASE)
"""What tells the time of day: a plan of work tells months."""
_WHEN, _WHAT = frozenset(["thời gian", "giờ"]), frozenset(["nội dung", "nội dung chương trình", "chương trình"])


def _of_cell(view: PassageView, terms: list[AwardTerm], people: list[PersonMention]) -> Iterator[Award]:
    circumstances = Circumstances(view.words, 0, len(view.text))
    for term, following in zip(terms, [*terms[1:], None], strict=False):
        line = view.text.find("\n", term.end)
        end = min(line if line >= 0 else len(view.text), following.start if following is not None else len(view.text))
        for recipient in _recipients(view, people, term, end):
            yield Award(
                span=view.span(term.start, term.end),
                award=term.name,
                status="granted",
                recipients=(recipient,),
                authority=authority_named(term),
                decision=circumstances.decision(term.start, "granted"),
                year=circumstances.year(term.end),
                **by("award in a list"),
            )


def _recipients(view: PassageView, people: list[PersonMention], term: AwardTerm, end: int) -> Iterable[Recipient]:
    """Who stands behind an award: counts, with those named of them, or people and collectives."""
    if bracket := _BRACKETED.match(view.text, term.end, end):
        closed = view.text.find(")", bracket.end(), end)
        return counted_in(view, bracket.end(), closed if closed >= 0 else end)
    to = _TO.match(view.text, term.end, end)
    if to is None:
        return []
    if counts := counted_in(view, to.end(), end):
        return [one for count in counts for one in members(view, people, count, end) or [count]]
    reader = RecipientReader(view, people)
    return [one for start, stop in segments(view.text, to.end(), end) for one in reader.list_from(start, stop)]
