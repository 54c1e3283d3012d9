"""A report as extractors see it: each passage with its words, split once for all of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol, TypeVar

from extractors.records import Passage, Report, Span
from extractors.words import Words, words_of


class _Stated(Protocol):
    @property
    def span(self) -> Span: ...


Item = TypeVar("Item", bound=_Stated)


def by_passage(items: Iterable[Item]) -> dict[int, list[Item]]:
    """Records by the passage in which they stand, each passage's in the order given."""
    found: dict[int, list[Item]] = {}
    for item in items:
        found.setdefault(item.span.passage, []).append(item)
    return found


@dataclass
class PassageView:
    """A passage, its ``text`` and its words."""

    passage: Passage
    text: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.text = self.passage.text

    @property
    def marked(self) -> str:
        """The passage's text with its sentence ends marked."""
        return self.words.marked

    @cached_property
    def words(self) -> Words:
        return words_of(self.passage.text)

    def sentence_end(self, offset: int) -> int:
        """Where the sentence ends in which a character stands; the text's end for one in none."""
        return next((end for start, end in self.words.sentences if start <= offset < end), len(self.text))

    def sentence_start(self, offset: int) -> int:
        """Where the sentence begins in which a character stands; 0 for one in none."""
        return next((start for start, end in self.words.sentences if start <= offset < end), 0)

    def span(self, start_char: int, end_char: int) -> Span:
        return Span(self.passage.index, start_char, end_char, self.passage.text[start_char:end_char])

    def word_span(self, start: int, end: int) -> Span:
        """The span of words ``start`` to before ``end``."""
        return self.span(self.words.starts[start], self.words.ends[end - 1])


@dataclass
class ReportView:
    """A report and views of its passages; ``tagger`` says how far underthesea helps to read it."""

    report: Report
    tagger: str = "none"
    passages: list[PassageView] = field(init=False)
    cache: dict[object, Any] = field(init=False, default_factory=dict)
    """Results cached by ``words.memoised``, keyed by function."""

    def __post_init__(self) -> None:
        self.passages = [PassageView(passage) for passage in self.report.passages]
