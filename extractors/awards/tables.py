"""Awards in appendix tables.

What a column means is read from its heading, never from its place. A row that spans the
table opens a group (``I. Tập thể``, ``II. Huân chương Lao động hạng Nhì``); the award is in
the row, in the group's heading, or in the heading of the list (``DANH SÁCH … TẶNG BẰNG
KHEN``); the decision stands in brackets above the table (``Kèm theo Quyết định số …``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from corpora.letters import fold, squeeze
from extractors.awards.lists import read_item
from extractors.awards.terms import AwardTerm, find_terms
from extractors.dates import FULL_DATE, YEAR, iso_of
from extractors.lexicons import act_of, heads_that_are
from extractors.records import Award, Decision, Header, PersonMention, Recipient
from extractors.references.surroundings import read_after
from extractors.references.symbols import find_symbols
from extractors.rules import by
from extractors.tables import Columns, Table, tables
from extractors.view import PassageView, ReportView
from extractors.words import Words

_CONTEXT_PASSAGES = 8
_SAME = frozenset(["nt", "-nt-", '"', "''", "như trên", "-", "〃", '"nt"', "(nt)"])
_MARK = frozenset(["x", "X", "✓", "√", "1"])
_ATTACHED = re.compile(r"kèm theo|ban hành theo", re.IGNORECASE)
_ARTICLE = re.compile(r"^\s*(?:Điều\s+\d|Nơi nhận|-?\s*Căn cứ)")
_PROPOSES = re.compile(r"đề nghị\s+(?:\S+\s+){0,6}?(?:tặng|khen|phong|xét|công nhận)")
_TOTAL = re.compile(r"^(?:tổng cộng|tổng số|cộng)\b", re.IGNORECASE)
_GROUP_NUMBER = re.compile(r"^\s*(?:[IVX]+|[A-ZĐ]|\d+)\s*[.)\-–:]?\s*")


@dataclass(slots=True)
class _Context:
    """What the passages before a table say of all its rows."""

    term: AwardTerm | None = None
    status: str = "granted"
    decision_symbol: str | None = None
    decision_date: str | None = None
    authority: str | None = None
    year: int | None = None


def find_in_tables(
    report: ReportView, people: dict[int, list[PersonMention]], header: Header | None
) -> Iterator[Award]:
    """The awards of every table of recipients in the report."""
    for table, columns in tables(report):
        yield from _rows(report, table, columns, people, header)


def _rows(
    report: ReportView,
    table: Table,
    columns: Columns,
    people: dict[int, list[PersonMention]],
    header: Header | None,
) -> Iterator[Award]:
    context = _context(report, table, header)
    marks = _award_columns(table, columns)
    if context.term is None and "award" not in columns.places and not marks and not _groups_name_awards(table):
        return
    group: AwardTerm | None = None
    kind: str | None = None
    previous: AwardTerm | None = None
    for row in sorted(table.rows):
        cells = table.rows[row]
        if columns.heading is not None and row <= columns.heading:
            continue
        opening = _group_heading(cells, columns)
        if opening is not None:
            terms = find_terms(opening.words)
            group = terms[0] if terms else group
            kind = _kind(opening.text) or kind
            continue
        recipient = _recipient(cells, columns, people, kind)
        if recipient is None:
            continue
        for term in _terms_of_row(cells, columns, marks, group, context, previous):
            previous = term
            yield _award(cells, columns, recipient, term, context)


def _award_columns(table: Table, columns: Columns) -> dict[int, AwardTerm]:
    """Columns that are headed by an award and marked with an x."""
    if columns.heading is None:
        return {}
    found: dict[int, AwardTerm] = {}
    for row in (columns.heading, columns.heading + 1):
        for column, view in table.rows.get(row, {}).items():
            terms = find_terms(view.words)
            single = view.passage.column_span == 1 and column not in columns.places.values()
            if terms and single and len(squeeze(view.text)) < 60:
                found[column] = terms[0]
    return found


def _groups_name_awards(table: Table) -> bool:
    return any(find_terms(view.words) for cells in table.rows.values() for view in cells.values() if len(cells) <= 2)


def _group_heading(cells: dict[int, PassageView], columns: Columns) -> PassageView | None:
    """The cell of a row that heads a group: it spans the table, or stands alone in its row."""
    written = [view for view in cells.values() if view.text.strip()]
    if not written:
        return None
    texts = [
        view for view in written if len(squeeze(view.text)) > 3 or not _GROUP_NUMBER.fullmatch(view.text.strip() + " ")
    ]
    wide = [view for view in written if view.passage.column_span >= max(3, len(columns.places) - 2)]
    if wide:
        return wide[0]
    if len(texts) == 1 and len(written) <= 2 and len(cells) >= 3:
        text = fold(texts[0].text)
        if texts[0].text.isupper() or _kind(text) or find_terms(texts[0].words) or _TOTAL.match(text):
            return texts[0]
    return None


def _kind(text: str) -> str | None:
    folded = fold(text)
    if "tập thể" in folded and "cá nhân" not in folded:
        return "collective"
    if "cá nhân" in folded and "tập thể" not in folded:
        return "individual"
    return None


def _recipient(
    cells: dict[int, PassageView], columns: Columns, people: dict[int, list[PersonMention]], kind: str | None
) -> Recipient | None:
    """Whom a row lists; ``kind`` is what its group's heading says of those who are no people."""
    view = columns.cell(cells, "recipient") or columns.cell(cells, "unit")
    if view is None or not view.text.strip() or _TOTAL.match(view.text.strip()):
        return None
    if fold(view.text).strip() in _SAME:
        return None
    item = read_item(view, people.get(view.passage.index, []))
    if item is None or item.person is not None:
        return item
    unit = columns.cell(cells, "unit")
    if unit is not None and unit is not view and _needs_parent(item.name):
        item = replace(item, name=f"{item.name}, {squeeze(unit.text)}")
    return replace(item, kind=kind or item.kind)


def _needs_parent(name: str) -> bool:
    heads = tuple(f"{head} " for head in heads_that_are("needs_parent"))
    return fold(name).startswith(heads) and "," not in name


def _terms_of_row(
    cells: dict[int, PassageView],
    columns: Columns,
    marks: dict[int, AwardTerm],
    group: AwardTerm | None,
    context: _Context,
    previous: AwardTerm | None,
) -> list[AwardTerm]:
    marked = [term for column, term in marks.items() if column in cells and cells[column].text.strip() in _MARK]
    if marked:
        return marked
    view = columns.cell(cells, "award")
    if view is not None:
        terms = find_terms(view.words)
        if terms:
            return terms
        if fold(view.text).strip() in _SAME and previous:
            return [previous]
    inherited = group or context.term
    return [inherited] if inherited else []


def _award(
    cells: dict[int, PassageView], columns: Columns, recipient: Recipient, term: AwardTerm, context: _Context
) -> Award:
    decided = Decision(context.decision_symbol, context.decision_date)
    decision = columns.cell(cells, "decision")
    if decision is not None and (found := next(find_symbols(decision.text), None)):
        match = FULL_DATE.search(decision.text)
        decided = Decision(found.text, iso_of(match) if match else None)
    reason = columns.cell(cells, "reason")
    return Award(
        span=recipient.span,
        award=term.name,
        status=context.status,
        recipients=(recipient,),
        authority=term.authority or term.form.authority or context.authority,
        decision=decided,
        year=context.year,
        reason=squeeze(reason.text) if reason is not None and reason.text.strip() else None,
        **by("award in a table"),
    )


def _context(report: ReportView, table: Table, header: Header | None) -> _Context:
    """The heading of the list, the decision it is attached to, and the report's own header."""
    first = min(view.passage.index for cells in table.rows.values() for view in cells.values())
    context = _Context()
    for view in reversed(report.passages[max(0, first - _CONTEXT_PASSAGES) : first]):
        if view.passage.kind == "cell" or _ARTICLE.match(view.text):
            break  # what stands above the list's own heading belongs to something else
        if _ATTACHED.search(view.text) and context.decision_symbol is None:
            symbol = next(find_symbols(view.text), None)
            if symbol:
                context.decision_symbol = symbol.text
                after = read_after(view.words, symbol.end)
                context.decision_date = after.date
                context.authority = context.authority or after.issuer
            if fold(view.text).strip(" (").startswith("kèm theo tờ trình"):
                context.status = "proposed"
        terms = find_terms(view.words)
        if terms and context.term is None:
            context.term = terms[0]
            context.authority = terms[0].authority or context.authority
        if _PROPOSES.search(fold(view.text)):
            context.status = "proposed"
        if "đăng ký" in fold(view.text):
            context.status = "registered"
        year = YEAR.search(view.text)
        if year and context.year is None and re.search(r"năm\s+$", fold(view.text[: year.start()])):
            context.year = int(year[0])
    if header is not None:
        _from_header(report, context, header)
    return context


def _from_header(report: ReportView, context: _Context, header: Header) -> None:
    proposes = act_of(header.doc_type) == "proposes" or "đề nghị" in fold(header.title or "")
    if proposes and context.status == "granted":
        context.status = "proposed"
    decides = act_of(header.doc_type) == "decides"
    if decides and context.decision_symbol is None and header.symbol:
        context.decision_symbol, context.decision_date = header.symbol, header.issued_on
    if decides and context.term is None and header.title:
        terms = find_terms(Words(header.title))
        context.term = terms[0] if terms else None
    year = YEAR.search(header.title or "")
    if context.year is None and year:
        context.year = int(year[0])
