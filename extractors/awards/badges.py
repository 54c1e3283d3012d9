"""Badges of the Party that are counted by their years: ``Huy hiệu Đảng cho 09 đảng viên: 01 đồng chí 50 năm, …``."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.records import Award, Recipient
from extractors.view import PassageView

_BADGE = "huy hiệu đảng"
_YEARS = r"(?:[Hh]uy hiệu\s+)?(?:Đảng\s+)?(?:loại\s+)?(?P<years>[3-9][05])\s+năm(?:\s+tuổi\s+[Đđ]ảng)?"
_COUNT = r"(?P<count>\d{1,4})\s+(?P<unit>đồng chí|đảng viên|đ/c)"
_YEARS_FIRST = regex(rf"{_YEARS}\s*(?:[:,(–-]\s*|cho\s+|có\s+)?{_COUNT}")
_COUNT_FIRST = regex(rf"{_COUNT}\s+(?:được\s+)?(?:nhận\s+|tặng\s+|đạt\s+)?{_YEARS}")
_BADGES_COUNTED = regex(rf"(?P<count>\d{{1,4}})\s+{_YEARS}")
_FEWEST = 2
"""Of so many sorts at least a row consists."""


def by_years(award: Award, view: PassageView) -> list[Award]:
    """The badges of each sort that the sentence of an award to a count tells, else the award as it is.

    The count of all stays where the sorts do not add up to it. ``view`` is the passage of the award.
    """
    (whole,) = award.recipients
    if fold(award.award) != _BADGE or whole.count is None or whole.span.passage != view.passage.index:
        return [award]
    sorts = list(_sorts(view, award.span.end_char, view.sentence_end(award.span.end_char)))
    if len(sorts) < _FEWEST:
        return [award]
    parts = [replace(award, award=name, recipients=(recipient,)) for name, recipient in sorts]
    told = sum(recipient.count or 0 for _, recipient in sorts)
    of_one_sort = any(one.span.start_char <= whole.span.start_char < one.span.end_char for _, one in sorts)
    return parts if of_one_sort or told == whole.count else [award, *parts]


def of_years(award: Award, view: PassageView) -> Award:
    """A badge by the years that stand behind who is listed (``Đồng chí A, Chi bộ thôn B: 65 năm;``).

    ``view`` is the passage of the recipient.
    """
    (recipient,) = award.recipients
    if fold(award.award) != _BADGE or recipient.person is None:
        return award
    told = _IN_BRACKETS.match(view.text, recipient.span.end_char)
    told = told or _YEARS_BEHIND.search(view.text, recipient.span.end_char)
    return replace(award, award=f"Huy hiệu {told['years']} năm tuổi Đảng") if told is not None else award


_IN_BRACKETS = regex(rf"(?:,[^,;()]{{0,60}})?\s*\(\s*{_YEARS}\s*\)")
_YEARS_BEHIND = regex(rf"[:–-]\s*(?:(?:truy )?tặng\s+)?{_YEARS}(?:[\s;]|\.)*$")


def without_whole(awards: list[Award]) -> list[Award]:
    """The awards without badges that the same passage tells by their years.

    So the count of all is left out where those of each sort add up to it, and the badge of one person
    where his years are told beside it.
    """
    sorts: dict[int, int] = {}
    holders: set[tuple[int, str]] = set()
    for award in awards:
        (recipient,) = award.recipients
        if _OF_YEARS.fullmatch(award.award):
            sorts[recipient.span.passage] = sorts.get(recipient.span.passage, 0) + (recipient.count or 0)
            holders.add((recipient.span.passage, recipient.name))
    return [award for award in awards if not _is_whole(award, sorts, holders)]


def _is_whole(award: Award, sorts: dict[int, int], holders: set[tuple[int, str]]) -> bool:
    (recipient,) = award.recipients
    if fold(award.award) != _BADGE:
        return False
    if recipient.count is None:
        return (recipient.span.passage, recipient.name) in holders
    return sorts.get(recipient.span.passage) == recipient.count


_OF_YEARS = regex(r"Huy hiệu \d+ năm tuổi Đảng")


def _sorts(view: PassageView, start: int, end: int) -> Iterator[tuple[str, Recipient]]:
    """Each sort of badges behind a place, and how many receive it."""
    found = [list(pattern.finditer(view.text, start, end)) for pattern in (_YEARS_FIRST, _COUNT_FIRST, _BADGES_COUNTED)]
    for match in max(found, key=len):
        unit = match.groupdict().get("unit") or "đảng viên"
        name = squeeze(f"{match['count']} {unit}")
        recipient = Recipient(span=view.span(*match.span()), name=name, kind="individual", count=int(match["count"]))
        yield f"Huy hiệu {match['years']} năm tuổi Đảng", recipient
