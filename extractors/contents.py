"""What the cells of a column hold, by what stands in them: where headings do not say it, contents do."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cached_property

from corpora.gazetteers import AwardForm, ColumnMeaning
from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.grids import Grid
from extractors.lexicons import award_forms, honorifics, titles_in_cells
from extractors.names import name_at
from extractors.organizations import head_at
from extractors.places import province_alone
from extractors.titles import post_at
from extractors.words import words_of

_SAME = frozenset(["nt", "-nt-", '"', "''", "như trên", "〃", '"nt"', "(nt)", "nt.", "- nt -", "″", "“"])


def is_same(text: str) -> bool:
    """Whether a cell only repeats the one above it."""
    return fold(text).strip() in _SAME


class Contents:
    """The written cells of a table from a row on, by column; one that is merged downwards counts once."""

    def __init__(self, grid: Grid, first_row: int = 0) -> None:
        self._grid, self._first_row = grid, first_row

    @cached_property
    def _texts(self) -> dict[int, list[str]]:
        """What the cells say, by column; most headings are plain, and nobody asks."""
        found: dict[int, dict[int, str]] = {}
        for row, cells in self._grid.rows.items():
            for column, view in cells.items() if row >= self._first_row else ():
                heads_a_group = view.passage.column_span > 2
                if view.text.strip() and not heads_a_group and not is_same(view.text):
                    found.setdefault(column, {})[view.passage.index] = squeeze(view.text)
        return {column: list(texts.values()) for column, texts in found.items()}

    def share(self, column: int, fits: Callable[[str], bool]) -> float:
        """The share of a column's written cells that fit; 0 where none is written."""
        texts = self._texts.get(column, [])
        return sum(map(fits, texts)) / len(texts) if texts else 0.0

    def are_places(self, column: int) -> bool:
        """Whether most cells of a column are provinces' names and nothing else."""
        return self.share(column, lambda text: province_alone(text) is not None) >= _MOST

    def corrected(self, meanings: Mapping[int, ColumnMeaning | None]) -> dict[int, ColumnMeaning | None]:
        """What columns hold: what their headings say, but for awards, recipients and posts under other headings.

        ``Nội dung đăng ký`` over awards holds awards; ``Danh hiệu / Người được xét`` over names holds recipients;
        ``Trong Hội đồng`` beside names over posts holds posts.
        """
        found = dict(meanings)
        for column, meaning in () if "award" in meanings.values() else meanings.items():
            fits = {None: names_award, "reason": is_award}.get(meaning)
            if fits is not None and self.share(column, fits) >= _MOST:
                found[column] = "award"
        if "award" in found.values() and not _RECIPIENTS & set(found.values()):
            named = [
                column
                for column, meaning in found.items()
                if meaning in (None, "award")
                and self.share(column, names_award) < _FEW
                and self.share(column, names_recipient) >= _MOST
            ]
            found.update((column, "recipient") for column in named[:1])
        if not _NAMES & set(found.values()) and self._tell_posts(found):
            found.update((column, "recipient") for column in self._unheaded(found, _names_person)[:1])
        if "recipient" in found.values():
            found.update((column, "role") for column in self._unheaded(found, is_post))
        return found

    def _tell_posts(self, meanings: Mapping[int, ColumnMeaning | None]) -> bool:
        """Whether a column under a heading for posts holds some; others hold what is to be done."""
        return any(told == "role" and self.share(column, is_post) >= _MOST for column, told in meanings.items())

    def _unheaded(self, meanings: Mapping[int, ColumnMeaning | None], fits: Callable[[str], bool]) -> list[int]:
        """The columns of which no heading says what they hold, and whose cells fit."""
        return [column for column, told in meanings.items() if told is None and self.share(column, fits) >= _MOST]


_MOST, _FEW = 0.6, 0.3
"""Shares of cells: what most of a column's cells are, and what so few are that it holds something else."""
_RECIPIENTS = frozenset(["recipient", "unit", "address"])
_NAMES = _RECIPIENTS - {"unit"}


def names_award(text: str) -> bool:
    """Whether a cell begins with the name of an award."""
    return _award_opening(text) is not None


def is_award(text: str) -> bool:
    """Whether a cell begins with the name of an award, no rating, and tells neither when nor by what it was given."""
    award = _award_opening(text)
    return award is not None and award.kind != "rating" and not any(map(str.isdigit, text))


def _award_opening(text: str) -> AwardForm | None:
    words = words_of(text)
    found = award_forms().match(words, 0) if len(words) else None
    return found[1] if found is not None else None


def names_recipient(text: str) -> bool:
    """Whether a cell begins with a person or an organ."""
    words = words_of(_NUMBER_BEFORE.sub("", text))
    return is_addressed(text) or (len(words) > 1 and (head_at(words, 0) is not None or name_at(words, 0) is not None))


def _names_person(text: str) -> bool:
    return is_addressed(text) or is_known_name(text)


def is_organ(text: str) -> bool:
    """Whether a cell begins with the name of an organ."""
    words = words_of(text)
    return len(words) > 1 and head_at(words, 0) is not None


def is_number(text: str) -> bool:
    return text.strip(". ").isdecimal()


_NUMBER_BEFORE = regex(r"^\s*\d{1,3}\s*[.)/–-]\s*")


def is_addressed(text: str) -> bool:
    """Whether a text begins with a form of address, which may be numbered (Đ/c, 1. Ông)."""
    words = words_of(_NUMBER_BEFORE.sub("", text))
    return len(words) > 1 and honorifics().match(words, 0) is not None


def is_known_name(text: str) -> bool:
    words = words_of(text)
    name = name_at(words, 0) if len(words) else None
    return name is not None and name.end == len(words)


def is_address(text: str) -> bool:
    """Whether a text is a form of address and nothing else (``Ông``)."""
    words = words_of(text)
    found = honorifics().match(words, 0) if len(words) else None
    return found is not None and found[0] == len(words)


def is_name(text: str) -> bool:
    words = text.split()
    return 2 <= len(words) <= 6 and all(word[0].isupper() and word.isalpha() for word in words)


LABEL_OF_POST = regex(
    r"^\s*(?:Chức vụ|Chức danh|Đơn vị công tác|Chức vụ (?:Đảng|chính quyền|đoàn thể))\s*:\s*", re.IGNORECASE
)
"""What a form writes in a cell before the post that it asks for."""


def is_post(text: str) -> bool:
    """Whether a cell begins with a post, behind ``nguyên``, a rank (``Trung tá, Phó Trưởng phòng``) or a label."""
    words = words_of(LABEL_OF_POST.sub("", text))
    rank = honorifics().match(words, 0) if len(words) else None
    first = 1 if len(words) > 1 and words.keys[0] == "nguyên" else rank[0] if rank and rank[1] == "rank" else 0
    if first == len(words):
        return False
    short = titles_in_cells().match(words, first) if words.shapes[first] == "U" else None
    return post_at(words, first) or short is not None
