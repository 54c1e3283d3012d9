"""Ballots: who was elected to a board, as a table of votes says (``Trúng cử``)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.casing import as_in_text, usual_case
from extractors.organizations import head_at, organization_end
from extractors.records import Header, PersonMention, RoleMention
from extractors.roles.offices import Office
from extractors.roles.seats import place_on
from extractors.tables import Entry, Register, registers
from extractors.view import PassageView, ReportView, by_passage
from extractors.words import words_of

_WON = regex(r"\s*(?:đã\s+)?trúng cử\b", re.IGNORECASE)
_BOARDS = {
    "ban chấp hành": "Ban Chấp hành", "bch": "Ban Chấp hành", "ban thường vụ": "Ban Thường vụ",
    "btv": "Ban Thường vụ", "ủy ban kiểm tra": "Ủy ban Kiểm tra", "ubkt": "Ủy ban Kiểm tra",
    "hội đồng quản trị": "Hội đồng quản trị", "hđqt": "Hội đồng quản trị", "ban kiểm soát": "Ban Kiểm soát",
    "bks": "Ban Kiểm soát", "hội đồng thành viên": "Hội đồng thành viên", "hội đồng trường": "Hội đồng trường",
    "ban thanh tra nhân dân": "Ban Thanh tra nhân dân",
}  # fmt: skip
"""Boards that members elect, as papers call them."""
_BOARD = regex(rf"\b(?P<board>{'|'.join(_BOARDS)})\b(?P<term>\s+(?:nhiệm kỳ|khóa)\s+[ivxlc\d]+(?:\s*[-–]\s*\d{{4}})?)?")
_OF_COMMITTEES = ("Ban Chấp hành", "Ban Thường vụ", "Ủy ban Kiểm tra")
"""Boards whose members are called ``Ủy viên``; of others they are ``Thành viên``."""
_ABOVE = 8
"""How many passages above a table of votes may say what was voted on."""
_BELOW = regex(r"trúng cử\s+vào\s")
"""What the line below a table of votes says (``7 đồng chí có tên trên trúng cử vào Ban Chấp hành …``)."""


def find_ballots(
    report: ReportView, people: list[PersonMention], header: Header, office: Office | None
) -> list[RoleMention]:
    """The places on boards of those whom a table of votes says to be elected."""
    organ = _whose(report, header, office)
    if organ is None:
        return []
    named = by_passage(mention for mention in people if mention.kind == "person")
    return [role for register in registers(report) for role in _of_register(report, register, named, organ)]


def _of_register(
    report: ReportView, register: Register, named: dict[int, list[PersonMention]], organ: str
) -> Iterator[RoleMention]:
    for entry in register.entries:
        won = next((view for view in entry.by_column.values() if _WON.match(view.text)), None)
        holder = next((one for view in entry.name for one in named.get(view.passage.index, [])), None)
        board = _board(report, register, entry) if won is not None and holder is not None else None
        if won is None or holder is None or board is None:
            continue
        called, term = board
        title = "Ủy viên" if called in _OF_COMMITTEES else "Thành viên"
        yield place_on(f"{called} {organ}{term}", won.span(0, len(won.text.rstrip())), holder, title)


def _board(report: ReportView, register: Register, entry: Entry) -> tuple[str, str] | None:
    """The board that a row is about, with its term: its group, a cell of the row, or a line around the table says it.

    The line right below comes first where it says whereto those above were elected.
    """
    first, last = register.grid.first_passage, register.grid.last_passage
    above = [view for view in report.passages[max(0, first - _ABOVE) : first] if view.passage.kind != "cell"]
    below = [view for view in report.passages[last + 1 : last + 2] if _BELOW.search(fold(view.text))]
    told: list[PassageView] = [*reversed(entry.groups), *entry.by_column.values(), *below, *reversed(above)]
    for view in told:
        if not _WON.match(view.text) and (match := _BOARD.search(fold(squeeze(view.text)))):
            return _BOARDS[match["board"]], _as_written(squeeze(view.text), match)
    return None


def _as_written(text: str, match: re.Match[str]) -> str:
    return text[slice(*match.span("term"))] if match["term"] else ""


def _whose(report: ReportView, header: Header, office: Office | None) -> str | None:
    """The organisation that elects: that whose congress the title names, else the office whose paper it is."""
    words = words_of(usual_case(header.title or ""))
    for index in range(len(words)):
        end = organization_end(words, index) if words.shapes[index] in "CU" and head_at(words, index) else None
        if end is not None and end - index > 2:
            return as_in_text(squeeze(words.slice(index, end)), (view.text for view in report.passages))
    return office.name if office is not None else None
