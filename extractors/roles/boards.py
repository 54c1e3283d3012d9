"""Seats on the boards of a Party committee that come with a post.

``chỉ định tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Đảng ủy phường Hòa Khánh`` makes
somebody a member of both boards there; ``thôi tham gia …`` says that the seats are over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpora.letters import fold, squeeze
from extractors.header.organs import territory_of
from extractors.organizations import organization_end
from extractors.records import PersonMention, RoleMention
from extractors.rules import by
from extractors.view import PassageView, ReportView, by_passage
from extractors.words import Words

_BOARD = r"(?:Ban Chấp hành|Ban Thường vụ|Ban chấp hành|Ban thường vụ|BCH|BTV|Thường trực)"
_JOINS = re.compile(
    r"(?P<over>thôi\s+)?(?:tham gia|bổ sung vào)\s+(?:vào\s+)?"
    rf"(?P<boards>{_BOARD}(?:(?:,|\s+và|,?\s+tham gia)\s+{_BOARD})*)"
)
_BOARDS = re.compile(_BOARD)
_ORGAN = re.compile(r"(?:Đảng bộ|Đảng ủy|Đảng uỷ|Tỉnh ủy|Thành ủy|Huyện ủy|Chi bộ)\b")
_REACH = 140


def find_board_seats(report: ReportView, people: list[PersonMention]) -> list[RoleMention]:
    """The memberships of boards that are given or taken in running text."""
    named = by_passage(mention for mention in people if mention.kind == "person")
    return [role for view in report.passages for role in _of_passage(view, named.get(view.passage.index, []))]


def _of_passage(view: PassageView, mentions: list[PersonMention]) -> Iterator[RoleMention]:
    for match in _JOINS.finditer(view.text) if mentions else ():
        before = [mention for mention in mentions if mention.span.end_char <= match.start()]
        organ = _organ_after(view, match.end())
        if not before or organ is None:
            continue
        for board in _BOARDS.finditer(view.text, *match.span("boards")):
            yield RoleMention(
                span=view.span(*board.span()),
                person=before[-1].span,
                name=before[-1].name,
                title="Ủy viên",
                organization=on_board(squeeze(board[0]), organ),
                former=match["over"] is not None,
                inherited=True,
                **by("seat on a board"),
            )


def _organ_after(view: PassageView, start: int) -> str | None:
    """The committee named next in the sentence."""
    match = _ORGAN.search(view.text, start, start + _REACH)
    if match is None or ";" in view.text[start : match.start()]:
        return None
    words: Words = view.words
    first = words.at(match.start())
    end = organization_end(words, first) if first is not None else None
    return squeeze(words.slice(first, end)) if first is not None and end else None


def on_board(board: str, organ: str) -> str:
    """The board of a committee: the wider one is of the whole Party body, the narrower one of its committee."""
    board = {"bch": "Ban Chấp hành", "btv": "Ban Thường vụ"}.get(fold(board), board)
    territory = territory_of(organ)
    if fold(board) == "ban chấp hành" and fold(organ).startswith("đảng ủy ") and territory:
        return f"{board} Đảng bộ {organ[len('Đảng ủy ') :]}"
    return f"{board} {organ}"
