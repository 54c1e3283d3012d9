"""Facts read from pictures of pages: they are no surer than the words that state them."""

from __future__ import annotations

from bisect import bisect_right
from typing import Any, TypeVar

from msgspec.structs import replace

from extractors.facts import KINDS
from extractors.records import Citation, Findings, Passage, Report, ScannedWord, Span

Record = TypeVar("Record")
_RIGHT = (
    (0.0, 0.4), (0.5, 0.5), (0.7, 0.6), (0.8, 0.7), (0.85, 0.78), (0.9, 0.88), (0.93, 0.95), (0.95, 0.98), (0.97, 1.0),
)  # fmt: skip
"""From which confidence of Tesseract on which share of its words is right, measured by benchmarks.ocr's scans."""
_PUT_RIGHT = 0.9
"""The share of words put right that are right now."""
_ILLEGIBLE = 0.65
"""A symbol whose number is read with less certainty than this is uncertain."""


def certainty(word: ScannedWord) -> float:
    """How often a word read like this one is right, from 0 to 1."""
    if word.printed is not None:
        return _PUT_RIGHT
    return _RIGHT[bisect_right(_RIGHT, (word.confidence, 1.0)) - 1][1]


def words_over(words: tuple[ScannedWord, ...], start_char: int, end_char: int) -> list[ScannedWord]:
    """The words of a passage that have characters in a span of it."""
    return [word for word in words if word.start_char < end_char and start_char < word.end_char]


def doubted(report: Report, findings: Findings) -> Findings:
    """The findings, each as sure as the least sure of the words that state it."""
    if not any(passage.words for passage in report.passages):
        return findings
    kept = {
        kind.group: tuple(_doubted(report.passages, record) for record in kind.of(findings))
        for kind in KINDS
        if kind.group != "header"
    }
    fields = tuple(_doubted(report.passages, field) for field in findings.header.fields)
    changed: dict[str, Any] = {**kept, "header": replace(findings.header, fields=fields)}
    return replace(findings, **changed)


def _doubted(passages: tuple[Passage, ...], record: Record) -> Record:
    stated: Any = record
    found = _over(passages, stated.span)
    if not found:
        return record
    confidence = round(stated.confidence * min(map(certainty, found)), 4)
    if isinstance(record, Citation) and any(_is_illegible(word, passages[stated.span.passage]) for word in found):
        return replace(record, confidence=confidence, uncertain=True)
    doubtful: Record = replace(stated, confidence=confidence)
    return doubtful


def _over(passages: tuple[Passage, ...], span: Span) -> list[ScannedWord]:
    return words_over(passages[span.passage].words, span.start_char, span.end_char)


def _is_illegible(word: ScannedWord, passage: Passage) -> bool:
    digits = any(map(str.isdigit, passage.text[word.start_char : word.end_char]))
    return digits and certainty(word) < _ILLEGIBLE
