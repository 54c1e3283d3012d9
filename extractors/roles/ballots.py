"""Ballots: who was elected to a board, as a table of votes says (``Trúng cử``) or a list below a board's name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.casing import as_in_text, usual_case
from extractors.header.organs import is_inner_body, without_inner_body
from extractors.organizations import head_at, organization_end
from extractors.patterns import NUMBER, is_beside, kind_of_item
from extractors.records import Header, PersonMention, RoleMention, Span
from extractors.roles.items import first_in_items
from extractors.roles.offices import OWN_BODIES, Office
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
    "ban thanh tra nhân dân": "Ban Thanh tra nhân dân", "chi ủy": "Chi ủy",
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
    """The places on boards of those whom a table of votes, or a list of who won, says to be elected."""
    organ = _whose(report, header, office)
    if organ is None:
        return []
    named = by_passage(mention for mention in people if mention.kind == "person")
    titled = _titled(header.title or "")
    found = [role for register in registers(report) for role in _of_register(report, register, named, organ, titled)]
    return found + [role for view in report.passages for role in _of_list(report, view, named, organ)]


_WINNERS = regex(
    rf"(?:danh sách\s+)?(?:những người\s+|các (?:đồng chí|ông,? bà)\s+)?(?<!không )trúng cử\b[^:;]{{0,200}}:\s*|"
    rf"kết quả bầu\s+(?:thành viên\s+)?(?={'|'.join(_BOARDS)})[^:;]{{0,200}}:\s*|"
    rf"bầu\s+(?:các\s+)?(?:ông|bà|đồng chí)\b[^:;]{{0,80}}?\bvào\s+(?={'|'.join(_BOARDS)})[^:;]{{0,200}}:\s*|"
    rf"(?<!danh sách )bầu\s+(?:(?:ra|vào|bổ sung)\s+)*(?={'|'.join(_BOARDS)})[^:;]{{0,200}}?\bgồm\b[^:;]{{0,80}}:\s*"
)
"""What opens the list of those who were elected, folded."""
_BOARD_ALONE = regex(
    rf"\s*(?:{NUMBER}\s*)?(?:{'|'.join(_BOARDS)})(?:\s+khóa\s+\w{{1,6}})?\s*"
    r"(?:(?:[–(-]|gồm|có|gồm có)?\s*\d{1,2}\s+[^:;()\d]{2,40}\)?)?\s*(?::|$)"
)
"""A board alone, with how many sit on it (``1) Hội đồng quản trị – 05 người``), folded."""
_ELECTS = regex(r"(?:(?:điều\s+\d{1,2}|\d{1,2}|[ivx]{1,4})\s*[.:)–-]*\s*)?(?:kết quả\s+)?bầu\b")
"""How a line begins below which boards are elected, folded."""
_ELECTS_BELOW = regex(r".*\bbầu(?: (?:ra|các chức danh))?\s*:\s*$")
"""How a line ends that says of somebody that he elects those below (``BCH họp phiên thứ nhất, bầu:``)."""


def _of_list(
    report: ReportView, view: PassageView, named: dict[int, list[PersonMention]], organ: str
) -> Iterator[RoleMention]:
    """``Danh sách trúng cử BCH khoá VI:``, or a board alone below what is elected, with its members behind or below."""
    text = squeeze(view.text)
    folded = fold(text)
    boards = [*_BOARD.finditer(folded)] if view.passage.kind != "cell" else []
    opens = _WINNERS.search(folded) if boards else None
    if opens is not None:
        match = next((board for board in reversed(boards) if board.start() < opens.end()), boards[0])
    elif boards and _BOARD_ALONE.match(fold(view.text)) and _is_elected_here(report, view, boards[0]["board"]):
        match = boards[0]
    else:
        return
    called, term = _BOARDS[match["board"]], _as_written(text, match)
    inline = named.get(view.passage.index, [])
    listed = [(view, one) for one in inline] or [*first_in_items(report, view, named, _Ends(view))]
    for where, mention in listed:
        chairs = _CHAIRS.match(where.text, mention.span.end_char) if called == _AUDIT else None
        span = where.span(*chairs.span("title")) if chairs is not None else mention.span
        if _LOST.search(fold(where.text)) is None:
            yield _seat(called, organ, term, span, mention, chairs["title"] if chairs is not None else None)


def _seat(
    called: str, organ: str, term: str, span: Span, holder: PersonMention, title: str | None = None
) -> RoleMention:
    """A seat on a board of an organisation, by its own title where one is told."""
    if called == _OF_A_CELL:
        return place_on(organ, span, holder, "Chi ủy viên")
    member = "Ủy viên" if called in _OF_COMMITTEES else "Thành viên"
    return place_on(f"{called} {organ}{term}", span, holder, title or member)


_AUDIT = "Ủy ban Kiểm tra"
_OF_A_CELL = "Chi ủy"
"""The committee of a Party cell, whose members are called after it."""
_CHAIRS = regex(r"\s*[-–:(,]\s*(?:làm\s+)?(?P<title>(?:Phó\s+)?Chủ nhiệm)\b", re.IGNORECASE)
_VOTES = regex(r"\s*(?:\d[\d.,]*\s*(?:/\s*\d[\d.,]*)?\s*(?:%|phiếu)?\s*)?")
"""What a cell beside a name says of the votes for it."""
_LOST = regex(r"\b(?:không trúng cử|không đắc cử|chưa trúng cử)\b")


def _is_elected_here(report: ReportView, view: PassageView, board: str) -> bool:
    """Whether the section in which a line stands elects a board."""
    for above in reversed(report.passages[max(0, view.passage.index - _SECTION) : view.passage.index]):
        folded = fold(squeeze(above.text))
        if _ELECTS_BELOW.match(folded) is not None:
            return True
        if _ELECTS.match(folded) is not None:
            told = {_BOARDS[match["board"]] for match in _BOARD.finditer(folded)}
            return not told or _BOARDS[board] in told
        if _ARTICLE.match(folded):
            return False
    return False


_SECTION = 25
"""How many passages a section of elections may go on."""
_ARTICLE = regex(r"điều\s+\d{1,2}\s*[.:]")


class _Ends:
    """Whether a line ends the list that another opens: it is no item, or of another sort than the first below it."""

    def __init__(self, opening: PassageView) -> None:
        self.opening = opening
        self.kind = ""
        self.last: str | None = None

    def __call__(self, view: PassageView) -> bool:
        if _VOTES.fullmatch(view.text):
            return False
        own = kind_of_item(view.text) or ("list" if view.passage.kind == "list" else "")
        self.kind = self.kind or own
        beside = is_beside(view.text, self.opening.text, self.last)
        self.last = view.text
        return not own or own != self.kind or beside


def _of_register(
    report: ReportView,
    register: Register,
    named: dict[int, list[PersonMention]],
    organ: str,
    titled: tuple[str, str] | None,
) -> Iterator[RoleMention]:
    for entry in register.entries:
        won = next((view for view in entry.by_column.values() if _WON.match(view.text)), None)
        holder = next((one for view in entry.name for one in named.get(view.passage.index, [])), None)
        board = _board(report, register, entry, titled) if won is not None and holder is not None else None
        if won is None or holder is None or board is None:
            continue
        yield _seat(board[0], organ, board[1], won.span(0, len(won.text.rstrip())), holder)


def _titled(title: str) -> tuple[str, str] | None:
    """The board on which a paper's title says to be voted, with its term."""
    match = _BOARD.search(fold(squeeze(title)))
    return (_BOARDS[match["board"]], _as_written(squeeze(title), match)) if match is not None else None


def _board(
    report: ReportView, register: Register, entry: Entry, titled: tuple[str, str] | None
) -> tuple[str, str] | None:
    """The board that a row is about, with its term: its group, a cell of the row, or a line around the table says it.

    The line right below comes first where it says whereto those above were elected; that of the title, last.
    """
    first, last = register.grid.first_passage, register.grid.last_passage
    above = [view for view in report.passages[max(0, first - _ABOVE) : first] if view.passage.kind != "cell"]
    below = [view for view in report.passages[last + 1 : last + 2] if _BELOW.search(fold(view.text))]
    told: list[PassageView] = [*reversed(entry.groups), *entry.by_column.values(), *below, *reversed(above)]
    for view in told:
        if not _WON.match(view.text) and (match := _BOARD.search(fold(squeeze(view.text)))):
            return _BOARDS[match["board"]], _as_written(squeeze(view.text), match)
    return titled


def _as_written(text: str, match: re.Match[str]) -> str:
    return text[slice(*match.span("term"))] if match["term"] else ""


def _whose(report: ReportView, header: Header, office: Office | None) -> str | None:
    """The organisation that elects: that whose congress the title names, else the office whose paper it is."""
    words = words_of(usual_case(header.title or ""))
    for index in range(len(words)):
        end = organization_end(words, index) if words.shapes[index] in "CU" and head_at(words, index) else None
        name = without_inner_body(squeeze(words.slice(index, end))) if end is not None and end - index > 2 else ""
        if name and not is_inner_body(name) and fold(name) not in OWN_BODIES:
            return as_in_text(name, (view.text for view in report.passages))
    return office.name if office is not None else None
