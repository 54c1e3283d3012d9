"""Papers that give an organisation its board: whose board a table lists, and what a seat's title means there.

``Công nhận Ban Chấp hành Công đoàn cơ sở Công ty X``: ``Chủ tịch`` in its table is that of the union, ``Ủy
viên`` sits on its executive board, and posts beside it are in the company.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.lexicons import territories
from extractors.organizations import head_at, organization_end
from extractors.patterns import ITEM
from extractors.records import PersonMention, RoleMention
from extractors.roles.boards import on_board
from extractors.roles.items import OPENS_ITEM, first_in_items
from extractors.roles.offices import Office, has_boards
from extractors.roles.seats import place_on
from extractors.sentences import END
from extractors.view import PassageView, ReportView, by_passage
from extractors.words import Words, words_of

_BOARD = r"BTV|BCH|UBKT|Ban [Tt]hường vụ|Ban [Cc]hấp hành|Ủy ban [Kk]iểm tra|[Tt]hường vụ"
_GIVES = regex(
    rf"\b(?:chỉ định|công nhận|chuẩn y|phê chuẩn|trúng cử|bầu cử|kết quả bầu|danh sách)\b\s*[^;{END}\n]{{0,160}}?"
    rf"\b(?:Ban [Cc]hấp hành|Ban [Tt]hường vụ|BCH|BTV|[Cc]ấp ủy|[Cc]hi ủy)\b(?:\s*(?:,|và)\s*(?:{_BOARD})\b)*|"
    r"\b(?:công nhận|chuẩn y)\s+kết quả (?:bầu cử|đại hội)(?:\s+của)?(?=\s+(?:Công đoàn|CĐCS|Chi bộ|Đảng bộ|Đoàn|"
    r"Hội)\b)",
    re.IGNORECASE,
)
_ORGAN = regex(r"\b(?:Đảng bộ|Đảng ủy|Chi bộ|Công đoàn|Đoàn|Hội|Liên đoàn|Tỉnh đoàn|Huyện đoàn|Thành đoàn)\b")
_HELD = regex(r"(?:Công đoàn(?: cơ sở)?|CĐCS|Chi bộ|Đoàn|Chi đoàn|Đảng bộ|Đảng ủy|Hội Cựu chiến binh)\s+(?=\S)")
"""What an employer has inside it; the employer's name follows."""
_SEAT = regex(
    rf"\s*(?P<title>(?:Phó\s+)?(?:Bí thư|Chủ tịch|Chủ nhiệm|CN|CT)(?:\s+[Tt]hường trực)?|PCN|PCT|"
    r"P\. ?(?:Chủ tịch|Chủ nhiệm)|Ủy viên|UV|(?:Phó\s+)?Trưởng [Bb]an [Nn]ữ công)"
    rf"(?:[\s.]*(?P<board>{_BOARD}))?\s*(?:[,;&–-]|kiêm|và|$)",
    re.IGNORECASE,
)
_BOARDS = {"btv": "Ban Thường vụ", "thường vụ": "Ban Thường vụ", "bch": "Ban Chấp hành", "ubkt": "Ủy ban Kiểm tra"}
_SHORT = {
    "UV": "Ủy viên", "CN": "Chủ nhiệm", "CT": "Chủ tịch", "PCN": "Phó Chủ nhiệm", "PCT": "Phó Chủ tịch", "P.": "Phó",
}  # fmt: skip
_AUDIT = "Ủy ban Kiểm tra"
_WOMENS = regex(r"\s+nữ công$", re.IGNORECASE)
"""What the committee for women of a union is called, behind the title of who heads it."""


class Elected(Struct, frozen=True):
    """The organisation whose board a table lists, and the employer that it belongs to, where its name says so."""

    organ: str
    employer: str | None

    def seats(self, text: str, group: str | None) -> Iterator[tuple[str, str, int, int]]:
        """The seats that a cell names and nothing else: title, organisation, and offsets; none where it says more."""
        found: list[tuple[str, str, int, int]] = []
        at = 0
        while at < len(text.rstrip()):
            match = _SEAT.match(text, at)
            if match is None:
                return
            title = " ".join(_SHORT.get(word, word) for word in match["title"].split())
            where = self._of(fold(title), match["board"] or group)
            title = _WOMENS.sub("", title)
            found.append((title[0].upper() + title[1:], where, *match.span("title")))
            at = match.end()
        yield from found

    def _of(self, title: str, board: str | None) -> str:
        if "bí thư" in title:
            committee = fold(self.organ).startswith("đảng bộ ")
            return f"Đảng ủy {self.organ[len('Đảng bộ ') :]}" if committee else self.organ
        if "chủ nhiệm" in title:
            return f"{_AUDIT} {self.organ}"
        if _WOMENS.search(title):
            return f"Ban Nữ công {self.organ}"
        if "chủ tịch" in title:
            return self.organ
        called = _BOARDS.get(fold(board), board) if board else "Ban Chấp hành"
        return on_board(called, self.organ)


def elected_in(report: ReportView, first: int) -> Elected | None:
    """Whose board the table lists that begins at passage ``first``, as the title or the deciding line says."""
    for view in reversed(report.passages[:first]):
        match = _GIVES.search(view.marked) if view.passage.kind != "cell" else None
        organ = _organ_after(view.words, match.end()) if match else None
        if organ is not None:
            return Elected(organ, _employer(organ))
    return None


_SECTION = regex(
    rf"\s*(?:{ITEM})?\s*(?:(?:Kết quả\s+)?[Bb]ầu\s+)?"
    r"(?P<board>Ban [Cc]hấp hành|Ban [Tt]hường vụ|Ủy ban [Kk]iểm tra)(?:\s+(?P<term>[Kk]hóa\s+\w{1,6}))?"
    rf"(?P<of>\s+(?:Đảng bộ|Đảng ủy|Chi bộ|Công đoàn)(?:\s[^:,;{END}\n]{{0,60}}?)?)?\s*(?:[:,]\s*|\s)\(?"
    r"(?:gồm\s+)?(?:có\s+)?"
    r"\d{1,2}\s+(?:đồng chí|đ/c|ông|bà|người)\b"
)
"""A section that tells who is on a board (``1. Ban Chấp hành Đảng bộ gồm 11 đồng chí, có tên như sau:``)."""
_POST = r"(?:Phó )?(?:Chủ nhiệm|Bí thư|Chủ tịch)"
_OWN_POST = regex(
    rf"(?:\s*[-–:(,]\s*(?={_POST}\b)|"
    rf"[^:;{END}]*\s[-–:]\s*(?={_POST}(?:\s+(?:UBKT|Ủy ban Kiểm tra))?(?:[\s,;)]|\.)*$))(?P<title>{_POST})",
    re.IGNORECASE,
)
"""What behind a name says that he heads the board: right there, or as the last that the line tells."""


def find_elected(report: ReportView, people: list[PersonMention], office: Office | None = None) -> list[RoleMention]:
    """The seats of those whom the sections of a paper on a board's election name, in lines, items and cells.

    Where the paper does not say whose board it is, that of the ``office`` whose paper it is was elected.
    """
    named = by_passage(mention for mention in people if mention.kind == "person")
    own = Elected(office.name, None) if office is not None and has_boards(office) else None
    return [role for view in report.passages for role in _of_section(report, view, named, own)]


def beside_elected(roles: list[RoleMention], seats: list[RoleMention]) -> list[RoleMention]:
    """The roles with seats on boards, which stand for what was read of the same titles without the board."""
    placed = {(seat.person, fold(seat.title)) for seat in seats}
    return [role for role in roles if (role.person, fold(role.title)) not in placed] + seats


def _of_section(
    report: ReportView, view: PassageView, named: dict[int, list[PersonMention]], own_board: Elected | None
) -> Iterator[RoleMention]:
    match = _SECTION.match(view.marked) if view.passage.kind != "cell" else None
    elects = match is not None and "bầu" in fold(match[0]) and not match["of"]
    elected = elected_in(report, view.passage.index) if match is not None else None
    elected = elected or (own_board if elects else None)
    if match is None or elected is None:
        return
    organ = elected.organ
    if "Đảng bộ" in match[0] and organ.startswith("Đảng ủy "):
        organ = f"Đảng bộ {organ[len('Đảng ủy ') :]}"
    board = on_board(match["board"].replace("Uỷ", "Ủy"), organ)
    if match["term"]:
        board = f"{board} {squeeze(match['term'])}"
    listed = [(view, one) for one in named.get(view.passage.index, []) if one.span.start_char >= match.end()]
    if view.text.rstrip().endswith(":"):
        listed += first_in_items(report, view, named, _ends_section)
    for where, mention in listed:
        own = _OWN_POST.match(where.text, mention.span.end_char)
        if own is None:
            yield place_on(board, mention.span, mention, "Ủy viên")
        elif "chủ nhiệm" in fold(own["title"]) and "kiểm tra" in fold(board):
            yield place_on(board, where.span(*own.span("title")), mention, squeeze(own["title"]))


def _ends_section(view: PassageView) -> bool:
    return OPENS_ITEM.match(view.text) is None or _SECTION.match(view.marked) is not None


def _organ_after(words: Words, start: int) -> str | None:
    """The organisation named last behind the boards: ``Ban Chấp hành, Ban Thường vụ Đảng ủy xã …``."""
    for match in _ORGAN.finditer(words.text, start):
        first = words.at(match.start())
        end = organization_end(words, first) if first is not None else None
        if first is not None and end is not None and end - first > len(match[0].split()):
            return squeeze(words.slice(first, end))
    return None


def _employer(organ: str) -> str | None:
    held = _HELD.match(organ)
    inner = words_of(organ[held.end() :]) if held else None
    if inner is None or len(inner) < 2 or head_at(inner, 0) is None or territories().match(inner, 0):
        return None
    return inner.text
