"""Who heads a village, or what is organised in one, where its row, its line or the letterhead says which.

``Thôn 2: ông A, Trưởng thôn``, ``Ấp Thới Hòa | Lý Văn Thử (Bí thư Chi bộ, Trưởng ấp)``: the post leaves out the
village that stands before its holder. In the paper of a Party cell of a village it is the cell's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec.structs import replace

from corpora.letters import UPPER, fold, squeeze
from corpora.regex import regex
from extractors.grids import Grid, grids
from extractors.lexicons import territories, village_word_of, village_words
from extractors.patterns import NUMBER, alternatives
from extractors.records import Header, RoleMention
from extractors.sentences import END
from extractors.titles import level_of
from extractors.view import PassageView, ReportView
from extractors.words import memoised, words_of

_ORGAN = (
    r"chi (?:bộ|đoàn)|chi hội(?: (?:phụ nữ|nông dân|cựu chiến binh|ccb|người cao tuổi|khuyến học|chữ thập đỏ))?|"
    r"ban công tác mặt trận"
)
_IN_A_VILLAGE = regex(rf"{_ORGAN}|phụ nữ|nông dân")
"""What each village has, folded and without whose it is."""
_NUMBERED = regex(r"\s+\d")
"""The village's number behind a title that heads it (``Trưởng thôn 1``)."""
_LABEL = regex(rf"(?:^|(?<=[;{END}]\s))\s*(?:{NUMBER})?\s*(?P<village>[{UPPER}][^:;,()\n]{{2,40}}?)\s*:")
_LONGEST = 5
"""Words of a village's name, with what it is."""
_SUM = regex(r"(?:tổng|cộng)\b", re.IGNORECASE)


def in_villages(report: ReportView, roles: Sequence[RoleMention], header: Header) -> list[RoleMention]:
    """The roles, those in a village that their words leave out with the village."""
    own = _own_village(header)
    return [
        role
        if _NUMBERED.match(report.passages[role.span.passage].text, role.span.end_char)
        else _in_village(role, _village_of(report, role) or own, header)
        for role in roles
    ]


def _in_village(role: RoleMention, village: str | None, header: Header) -> RoleMention:
    """A post that heads a village, or something in it, with the village; any other as it is."""
    told_bare = role.organization is None or _without_territory(role.organization) == role.organization
    if village is None or not (told_bare or role.inherited):
        return role
    sort = village_word_of(village) or ""
    name = village[len(sort) :].lstrip()
    if level_of(role.title) == "village":
        told = len(role.span.surface.split()) > len(role.title.split())  # Trưởng thôn 1
        if told or fold(role.organization or "").startswith(fold(name)) or not fold(role.title).endswith(fold(sort)):
            return role
        commune = _commune(header) if name.isdigit() else None
        return replace(role, organization=name, parent=commune, inherited=True)
    organ = _without_territory(role.organization) if role.organization else ""
    if not organ or _IN_A_VILLAGE.fullmatch(fold(organ)) is None:
        return role
    return replace(role, organization=f"{organ} {village[0].lower()}{village[1:]}", parent=None, inherited=True)


def _without_territory(organ: str) -> str:
    """An organ's name up to the territory that it ends with."""
    words = words_of(organ)
    start = next((index for index in range(1, len(words)) if territories().match(words, index)), len(words))
    return squeeze(words.slice(0, start))


def _village_of(report: ReportView, role: RoleMention) -> str | None:
    """The village that the row or the line of a post is about."""
    view = report.passages[role.span.passage]
    if view.passage.kind == "cell":
        return _of_rows(report).get((view.passage.table, view.passage.row))
    labels = [label["village"] for label in _LABEL.finditer(view.marked, 0, role.span.start_char)]
    return squeeze(labels[-1]) if labels and _is_village(labels[-1]) else None


def _is_village(name: str) -> bool:
    """Whether a name is a village's, with the word for it (``Thôn Đồng Lạc``, ``Khu phố 3``)."""
    name = squeeze(name)
    sort = village_word_of(name)
    return sort is not None and len(name.split()) <= _LONGEST and name[len(sort) + 1 :][:1].isalnum()


@memoised
def _of_rows(report: ReportView) -> dict[tuple[int | None, int | None], str]:
    """The villages that rows are about, by table and row, where a heading says that their cells name villages."""
    return {place: village for grid in grids(report).values() for place, village in _of_grid(grid)}


def _of_grid(grid: Grid) -> Iterator[tuple[tuple[int | None, int | None], str]]:
    first, *below = sorted(grid.rows)
    headed = next(((column, sort) for column, view in grid.rows[first].items() if (sort := _sort_of(view))), None)
    if headed is None:
        return
    column, sort = headed
    for cell in filter(None, (grid.rows[row].get(column) for row in below)):
        name = squeeze(cell.text)
        if name[:1].isalnum() and "," not in name and len(name.split()) <= _LONGEST and not _SUM.match(name):
            yield (cell.passage.table, cell.passage.row), name if _is_village(name) else f"{sort} {name}"


def _sort_of(heading: PassageView) -> str | None:
    """The word for villages with which a column is headed (``Tên thôn``)."""
    sort = squeeze(heading.text).lower().removeprefix("tên ")
    return sort if fold(sort) in village_words() else None


def _own_village(header: Header) -> str | None:
    """The village whose paper it is, as the letterhead names it (``CHI BỘ THÔN ĐỒNG LẠC``)."""
    match = _of_a_village().match(header.issuer or "")
    return squeeze(match["village"]) if match is not None else None


@lru_cache
def _of_a_village() -> re.Pattern[str]:
    """The name of what is organised in a village (``Chi bộ thôn Đồng Lạc, xã Bình Thuận``)."""
    sorts = alternatives(tuple(village_words()))
    return regex(rf"(?:{_ORGAN})\s+(?P<village>(?:{sorts})\s+[^,]+?)(?=\s+(?:xã|phường|thị trấn)\s|,|$)", re.IGNORECASE)


def _commune(header: Header) -> str | None:
    told = ", ".join(filter(None, (header.issuer, header.parent)))
    match = _COMMUNE.search(told)
    return f"{match['sort'].lower()} {squeeze(match['name'])}" if match is not None else None


_COMMUNE = regex(r"\b(?P<sort>xã|phường|thị trấn)\s+(?P<name>[^,]+)", re.IGNORECASE)
