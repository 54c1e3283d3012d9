"""Seats on the boards of a Party committee, a union or an association that somebody is put on or leaves.

``chỉ định tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Đảng ủy phường Hòa Khánh`` makes
somebody a member of both boards there; ``thôi tham gia …`` says that the seats are over. Whom a line
that ends with a colon puts on a board or lets go, the items below it name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.header.organs import territory_of
from extractors.organizations import organization_end
from extractors.records import PersonMention, RoleMention, Span
from extractors.roles.items import first_in_items, is_item
from extractors.roles.phrases import read_role
from extractors.roles.seats import title_in_full
from extractors.rules import by
from extractors.sentences import END
from extractors.view import PassageView, ReportView, by_passage
from extractors.words import Words, memoised

_BOARD = r"(?:Ban Chấp hành|Ban Thường vụ|Ban chấp hành|Ban thường vụ|BCH|BTV|Thường trực)"
_JOINS = regex(
    r"(?:(?P<over>(?:thôi|rút khỏi)\s+)?(?:tham gia|bổ sung vào|[Bb]ầu (?:bổ sung )?vào)\s+(?:vào\s+)?|"
    r"(?P<put>vào)\s+)"
    rf"(?P<boards>{_BOARD}(?:(?:,|\s+và|,?\s+tham gia)\s+{_BOARD})*)"
)
_BOARDS = regex(_BOARD)
_MADE_UP_OF = regex(
    r"\b(?:[Cc]hỉ định|[Cc]ông nhận|[Cc]huẩn y|[Pp]hê chuẩn|[Tt]hành lập)\s+"
    rf"(?P<boards>(?:{_BOARD}|Ủy ban [Kk]iểm tra|(?:Ban )?[Cc]hi ủy)(?: lâm thời)?)"
    r"\s+(?=(?P<said>(?:Công đoàn|CĐCS|CĐ|Hội|Chi hội|Chi bộ|Đảng bộ|Đảng ủy|Đoàn|Chi đoàn)\s)|gồm\s)"
)
"""A board that the items below make up: ``Chỉ định Ban Chấp hành lâm thời Công đoàn cơ sở … gồm 05 đồng chí:``."""
_INLINE = regex(r"\bgồm\s+(?:có\s+)?(?:\d{1,2}\s+)?(?:đồng chí|đ/c|ông|bà|ông, bà|người|thành viên)[^:;]{0,12}:")
"""What stands before the members that the same line names."""
_HEADS_IT = regex(r"\s*[-–:(,]\s*(?:làm\s+)?(?:Phó\s+)?(?:Chủ nhiệm|Bí thư|Chủ tịch|Trưởng|Tổ trưởng)\b", re.IGNORECASE)
"""What follows a member who has a post of its own on the board."""
_ELECTS = regex(
    r"\b(?P<over>[Mm]iễn nhiệm|[Bb]ãi nhiệm)?"
    r"(?:kết quả bầu(?: bổ sung)?|[Bb]ầu(?: bổ sung)?|[Bb]ổ nhiệm(?: lại)?|(?<=nhiệm))"
    r"\s+(?:chức (?:danh|vụ)\s+)?(?=(?:Ủy viên|Hội thẩm|Phó|Thành viên)\s)"
)
"""A post that all whom the items below name are given (``kết quả bầu Ủy viên Ủy ban nhân dân … đối với:``)."""
_ORGAN = regex(
    r"(?:Đảng bộ|Đảng ủy|Tỉnh ủy|Thành ủy|Huyện ủy|Chi bộ|Công đoàn|CĐCS|Liên đoàn Lao động|Hội|Chi hội|"
    r"Đoàn|Chi đoàn)\b"
    r"(?! nghị| đồng| viên)"
)
_DENIED = regex(r"\b(?:không|chưa|quy định|tiêu chuẩn|điều kiện)\b|\b(?:về|việc)\s+$")
"""What says that nobody is put on a board, or that it is only spoken of."""
_TERM = regex(r"\s*,?\s*(khóa [IVXLC\d]+)\b")
_REACH = 140


def find_board_seats(report: ReportView, people: list[PersonMention]) -> list[RoleMention]:
    """The memberships of boards that are given or taken in running text."""
    named = by_passage(mention for mention in people if mention.kind == "person")
    made_up = _made_up_boards(report)
    found = [role for view in report.passages for role in _of_passage(view, named.get(view.passage.index, []), made_up)]
    return [*found, *_of_lists(report, named, made_up)]


class _MadeUp(Struct, frozen=True):
    """A board that a line makes up of people: its name, its organisation, and where the line goes on."""

    board: str
    organ: str
    start: int
    end: int


@memoised
def _made_up_boards(report: ReportView) -> dict[int, _MadeUp]:
    """The boards that lines make up, by passage; one told without its organisation is of that of the board before."""
    found: dict[int, _MadeUp] = {}
    organ, told = None, 0
    for view in report.passages:
        match = _MADE_UP_OF.search(view.text)
        if match is None:
            continue
        place = view.passage.index
        if match["said"]:
            organ = _organ_after(view, match.end())
        elif place - told > _NEAR or _ORGAN.search(view.text, 0, match.start()):
            organ = None
        if organ is not None:
            told = place
            found[place] = _MadeUp(squeeze(match["boards"]), organ, match.start(), match.end())
    return found


_NEAR = 16
"""So many passages below the members of one board another may be told without what it is of."""


def _of_lists(
    report: ReportView, named: dict[int, list[PersonMention]], made_up: dict[int, _MadeUp]
) -> Iterator[RoleMention]:
    """Who stands first in each item below ``Bầu bổ sung vào Ban Chấp hành … các đồng chí:``."""
    for view in report.passages:
        if not _opens_list(view, named):
            continue
        if elects := _ELECTS.search(view.text):
            yield from _given(report, view, elects, named)
            continue
        if joins := _JOINS.search(view.text):
            organ = _organ_after(view, joins.end())
            if organ is None:
                continue
            boards = [squeeze(board[0]) for board in _BOARDS.finditer(view.text, *joins.span("boards"))]
            for _, mention in first_in_items(report, view, named, _is_no_further_item):
                for board in boards:
                    yield _seat(mention.span, mention, board, organ, joins["over"] is not None)
        elif made := made_up.get(view.passage.index):
            for item, first in first_in_items(report, view, named, _is_no_further_item):
                row = _row_from(item, first, named[item.passage.index])
                if not _HEADS_IT.match(item.text, row[-1].span.end_char):
                    for mention in row:
                        yield _seat(mention.span, mention, made.board, made.organ, False)


def _opens_list(view: PassageView, named: dict[int, list[PersonMention]]) -> bool:
    """Whether a line names nobody and leaves that to the items below it."""
    return view.text.rstrip().endswith(":") and not named.get(view.passage.index)


def find_committee_posts(report: ReportView, people: list[PersonMention]) -> list[RoleMention]:
    """The posts of those who make up a committee, as its list tells them: ``1. Đ/c A, Bí thư;`` of that committee."""
    named = by_passage(mention for mention in people if mention.kind == "person")
    found: list[RoleMention] = []
    for index, made in _made_up_boards(report).items():
        view = report.passages[index]
        if _opens_list(view, named):
            members = [*first_in_items(report, view, named, _is_no_further_item)]
        else:
            members = [(view, mention) for mention in _named_inline(view, named.get(index, []), made)]
        for item, mention in members:
            if post := _POST.match(item.text, mention.span.end_char):
                checks = fold(made.board).endswith("ban kiểm tra")
                found.append(
                    RoleMention(
                        span=item.span(*post.span("title")),
                        person=mention.span,
                        name=mention.name,
                        title=title_in_full(post["title"]),
                        organization=on_board(made.board, made.organ) if checks else made.organ,
                        inherited=True,
                        **by("seat on a board"),
                    )
                )
    return found


_POST = regex(
    r"\s*[-–:,(]\s*(?:làm\s+)?"
    r"(?P<title>(?:Phó\s+)?(?:[Bb]í thư|[Cc]hủ nhiệm|[Cc]hủ tịch)(?:\s+[Tt]hường trực)?|[Cc]hi ủy viên)"
    r"\s*(?:[;,)]|\.|$)"
)
"""What a list tells of somebody's post on the committee that it makes up."""


def _is_no_further_item(view: PassageView) -> bool:
    return not is_item(view) or _JOINS.search(view.text) is not None


def _given(
    report: ReportView, view: PassageView, elects: re.Match[str], named: dict[int, list[PersonMention]]
) -> Iterator[RoleMention]:
    """The post that a line names, for those whom the items below it name."""
    start = view.words.at(elects.end())
    post = read_role(view.words, start) if start is not None else None
    if post is None or post.organization is None or start is None:
        return
    term = _TERM.match(view.text, view.words.ends[post.end - 1])
    for _, mention in first_in_items(report, view, named, _is_no_further_item):
        yield RoleMention(
            span=mention.span,
            person=mention.span,
            name=mention.name,
            title=post.title,
            organization=post.organization + (f" {term[1]}" if term else ""),
            parent=post.parent,
            former=elects["over"] is not None,
            inherited=True,
            **by("seat on a board"),
        )


def _of_passage(view: PassageView, mentions: list[PersonMention], made_up: dict[int, _MadeUp]) -> Iterator[RoleMention]:
    if mentions and (made := made_up.get(view.passage.index)):
        yield from _made_up_of(view, mentions, made)
    joins = mentions and ("tham gia" in view.text or "vào" in view.text)  # far quicker to see than the pattern
    for match in _JOINS.finditer(view.text) if joins else ():
        before = [mention for mention in mentions if mention.span.end_char <= match.start()]
        organ = _organ_after(view, match.end())
        if not before or organ is None or _DENIED.search(view.text[before[-1].span.end_char : match.start()]):
            continue
        row = _in_a_row(view, before)
        if match["put"] and not _PUT_ON.search(view.text, 0, row[0].span.start_char):
            continue  # Đại hội bầu ông A vào Ban Chấp hành
        for board in _BOARDS.finditer(view.text, *match.span("boards")):
            over = match["over"] is not None
            for mention in row:
                yield _seat(view.span(*board.span()), mention, squeeze(board[0]), organ, over)


_PUT_ON = regex(
    r"(?<!đề cử )(?<!giới thiệu )\b(?:[Bb]ầu|[Cc]hỉ định)\s+(?:bổ sung\s+|thêm\s+)?(?:\d{1,2}\s+)?(?:các\s+)?"
    r"(?:(?:đồng chí|đ/c|ông|bà|anh|chị|PGS|TS|BS|ThS|GS)[\s:.,]*)*$"
)
"""What puts somebody, named behind it, on the board that follows his name."""
_SEVERAL = regex(r"\b[Cc]ác\s+(?:đồng chí|đ/c|ông|bà|ông,\s*bà)\s*:?\s*$")
_NEXT_OF_ROW = regex(r"\s*(?:\([^()]*\)\s*)?(?:,|;|và)\s*(?:(?:và\s+)?(?:đồng chí|đ/c|ông|bà)\s+)?")


def _row_from(view: PassageView, first: PersonMention, mentions: list[PersonMention]) -> list[PersonMention]:
    """A person with those whom an item names in one row behind him (``2. A, B, C: Ủy viên``)."""
    row = [first]
    for mention in mentions:
        if mention.span.start_char >= row[-1].span.end_char:
            if not _NEXT_OF_ROW.fullmatch(view.text, row[-1].span.end_char, mention.span.start_char):
                break
            row.append(mention)
    return row


def _in_a_row(view: PassageView, mentions: list[PersonMention]) -> list[PersonMention]:
    """The last person named, with those of the row that ``các đồng chí A, B và C`` opens."""
    row = mentions[-1:]
    for mention in reversed(mentions[:-1]):
        if not _NEXT_OF_ROW.fullmatch(view.text, mention.span.end_char, row[0].span.start_char):
            break
        row.insert(0, mention)
    return row if _SEVERAL.search(view.text[: row[0].span.start_char]) else mentions[-1:]


def _made_up_of(view: PassageView, mentions: list[PersonMention], made: _MadeUp) -> Iterator[RoleMention]:
    """``Chuẩn y Ban Thường vụ Đảng ủy … gồm 03 đồng chí: A, B, C``: each of them, who heads it or not."""
    if _CHANGES.search(view.text[made.end :]):
        return
    for mention in _named_inline(view, mentions, made):
        if not _HEADS_IT.match(view.text, mention.span.end_char):
            yield _seat(mention.span, mention, made.board, made.organ, False)


def _named_inline(view: PassageView, mentions: list[PersonMention], made: _MadeUp) -> list[PersonMention]:
    """The members whom the line that makes up a board names itself, behind ``gồm 03 đồng chí:``."""
    opens = _INLINE.search(view.marked, made.end)
    if opens is None or END in view.marked[made.end : opens.start()] or _NOT_SO.search(view.text[: made.start]):
        return []
    return [mention for mention in mentions if mention.span.start_char >= opens.end()]


_NOT_SO = regex(r"\b(?:[Kk]hông|[Cc]hưa|[Đđ]ề nghị|[Xx]em xét|[Tt]rình|[Dd]ự kiến)\b[^;]{0,60}$")
_CHANGES = regex(r"\b(?:thôi|thay|rút|giữ chức)\b|\b(?:Bí thư|Chủ nhiệm|Chủ tịch)\s*:")
"""What says that not all whom the line names are just members."""


def _seat(span: Span, mention: PersonMention, board: str, organ: str, over: bool) -> RoleMention:
    return RoleMention(
        span=span,
        person=mention.span,
        name=mention.name,
        title="Ủy viên",
        organization=on_board(board, organ),
        former=over,
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
    if first is None or end is None:
        return None
    term = _TERM.match(view.text, words.ends[end - 1])
    return squeeze(words.slice(first, end)) + (f" {term[1]}" if term else "")


def on_board(board: str, organ: str) -> str:
    """The board of a committee: the wider one is of the whole Party body, the narrower one of its committee."""
    board = {"bch": "Ban Chấp hành", "btv": "Ban Thường vụ"}.get(fold(board), board)
    territory = territory_of(organ)
    if fold(board) == "ban chấp hành" and fold(organ).startswith("đảng ủy ") and territory:
        return f"{board} Đảng bộ {organ[len('Đảng ủy ') :]}"
    return f"{board} {organ}"
