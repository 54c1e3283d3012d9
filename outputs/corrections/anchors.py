"""Finding the words that a correction speaks of: in the text it was made on, or in another one.

What stands around words goes on over the edges of their passage, a line break at each: a cell of a
table is told by the cells beside it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from msgspec import Struct

from extractors.records import Report, Span
from outputs.corrections.records import CONTEXT, Anchor, CorrectionError

_EDGE = "\n"


class Lines:
    """A report as one text, a passage a line."""

    def __init__(self, report: Report) -> None:
        self.passages = [passage.text for passage in report.passages]
        self.text = _EDGE.join(self.passages)
        self._starts = []
        at = 0
        for passage in self.passages:
            self._starts.append(at)
            at += len(passage) + len(_EDGE)

    def at(self, passage: int, character: int) -> int:
        """Where a character of a passage stands in the whole."""
        return self._starts[passage] + character

    def span(self, start: int, length: int) -> Span | None:
        """Characters of the whole as those of a passage; None where they go over its edge."""
        passage = bisect_right(self._starts, start) - 1
        begins = start - self._starts[passage]
        text = self.passages[passage]
        if begins + length > len(text):
            return None
        return Span(passage, begins, begins + length, text[begins : begins + length])

    def occurrences(self, before: str, words: str, after: str) -> Iterator[Span]:
        """Where words stand between what stands around them."""
        whole = before + words + after
        at = self.text.find(whole)
        while at >= 0:
            found = self.span(at + len(before), len(words))
            if found is not None:
                yield found
            at = self.text.find(whole, at + 1)


def anchored(report: Report, passage: int, start_char: int, end_char: int) -> Anchor:
    """Characters of a report's passage as an anchor. Raises CorrectionError where there are none such."""
    if not 0 <= passage < len(report.passages):
        raise CorrectionError("không có đoạn này trong báo cáo")
    text = report.passages[passage].text
    if not 0 <= start_char < end_char <= len(text) or not text[start_char:end_char].strip():
        raise CorrectionError("không có chữ nào được đánh dấu")
    lines = Lines(report)
    start, end = lines.at(passage, start_char), lines.at(passage, end_char)
    return Anchor(
        passage,
        start_char,
        end_char,
        text[start_char:end_char],
        lines.text[max(0, start - CONTEXT) : start],
        lines.text[end : end + CONTEXT],
    )


class Places(Struct, frozen=True):
    """Where the words of an anchor may stand in another text, the likeliest first.

    ``told`` are those between all that stood around them, or all of it on one side; at those ``alone``
    only the words are the same.
    """

    told: list[Span]
    alone: list[Span]


def here(report: Report, anchor: Anchor) -> Span | None:
    """The place of an anchor in the text that it was made on; None where that text has no such words."""
    if anchor.passage >= len(report.passages):
        return None
    words = report.passages[anchor.passage].text[anchor.start_char : anchor.end_char]
    return Span(anchor.passage, anchor.start_char, anchor.end_char, words) if words == anchor.surface else None


def elsewhere(report: Report, anchor: Anchor) -> Places:
    """The places of an anchor in another text."""
    lines = Lines(report)
    told: list[Span] = []
    for before, after in ((anchor.before, anchor.after), (anchor.before, ""), ("", anchor.after)):
        if not before and not after:
            continue
        found = [span for span in lines.occurrences(before, anchor.surface, after) if span not in told]
        told += sorted(found, key=lambda span: _distance(span, anchor))
        if told:
            break
    alone = [span for span in lines.occurrences("", anchor.surface, "") if span not in told]
    return Places(told, sorted(alone, key=lambda span: _distance(span, anchor)))


def _distance(span: Span, anchor: Anchor) -> tuple[int, int]:
    return abs(span.passage - anchor.passage), abs(span.start_char - anchor.start_char)
