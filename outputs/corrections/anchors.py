"""Finding the words that a correction speaks of: in the text it was made on, or in a newer one."""

from __future__ import annotations

from collections.abc import Iterator

from extractors.records import Report, Span
from outputs.corrections.records import CONTEXT, Anchor, CorrectionError


def anchored(report: Report, passage: int, start_char: int, end_char: int) -> Anchor:
    """Characters of a report's passage as an anchor. Raises CorrectionError where there are none such."""
    if not 0 <= passage < len(report.passages):
        raise CorrectionError("không có đoạn này trong báo cáo")
    text = report.passages[passage].text
    if not 0 <= start_char < end_char <= len(text) or not text[start_char:end_char].strip():
        raise CorrectionError("không có chữ nào được đánh dấu")
    return Anchor(
        passage,
        start_char,
        end_char,
        text[start_char:end_char],
        text[max(0, start_char - CONTEXT) : start_char],
        text[end_char : end_char + CONTEXT],
    )


def located(report: Report, anchor: Anchor) -> Span | None:
    """Where the words stand in a report: at their place if they do, else nearest to it among the same surroundings.

    Where these were changed too, the words must stand there just once. None where they cannot be told.
    """
    if (here := _at_its_place(report, anchor)) is not None:
        return here
    if found := list(_occurrences(report, anchor.before, anchor.surface, anchor.after)):
        return min(found, key=lambda span: _distance(span, anchor))
    alone = list(_occurrences(report, "", anchor.surface, ""))
    return alone[0] if len(alone) == 1 else None


def _at_its_place(report: Report, anchor: Anchor) -> Span | None:
    if anchor.passage >= len(report.passages):
        return None
    text = report.passages[anchor.passage].text
    whole = anchor.before + anchor.surface + anchor.after
    if text[anchor.start_char - len(anchor.before) : anchor.end_char + len(anchor.after)] != whole:
        return None
    return Span(anchor.passage, anchor.start_char, anchor.end_char, anchor.surface)


def _occurrences(report: Report, before: str, words: str, after: str) -> Iterator[Span]:
    whole = before + words + after
    for passage in report.passages:
        at = passage.text.find(whole)
        while at >= 0:
            start = at + len(before)
            yield Span(passage.index, start, start + len(words), words)
            at = passage.text.find(whole, at + 1)


def _distance(span: Span, anchor: Anchor) -> tuple[int, int]:
    return abs(span.passage - anchor.passage), abs(span.start_char - anchor.start_char)
