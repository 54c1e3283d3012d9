"""Facts read from pictures are no surer than their words."""

from __future__ import annotations

import pytest

from extractors.doubt import certainty
from extractors.reading import read
from extractors.records import Passage, Report, ScannedWord

TEXT = "Căn cứ Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương"


def scanned(**confidences: float) -> Report:
    """The text as a passage whose words were read surely, save those told."""
    words, position = [], 0
    for word in TEXT.split():
        start = TEXT.index(word, position)
        position = start + len(word)
        sure = confidences.get(word.replace("-", "_").replace("/", "_"), 0.98)
        words.append(ScannedWord(start, position, sure, 1, 0, 0, 10, 10))
    return Report((Passage(0, "paragraph", TEXT, words=tuple(words)),))


def test_words_read_surely_cost_nothing() -> None:
    assert read(scanned()) == read(Report.from_text(TEXT))


@pytest.mark.parametrize(("confidence", "uncertain"), [(0.91, False), (0.75, True), (0.4, True)])
def test_a_symbol_is_as_sure_as_its_number(confidence: float, uncertain: bool) -> None:
    (plain,) = read(Report.from_text(TEXT)).citations
    (cited,) = read(scanned(**{"21_KL_TW": confidence})).citations
    assert cited.symbol == "21-KL/TW"
    assert cited.uncertain is uncertain
    assert cited.confidence < plain.confidence


def test_doubtful_words_elsewhere_cost_nothing() -> None:
    assert read(scanned(Căn=0.3)).citations == read(Report.from_text(TEXT)).citations


def test_certainty_rises_with_confidence() -> None:
    words = [ScannedWord(0, 1, step / 100, 1, 0, 0, 1, 1) for step in range(101)]
    told = [certainty(word) for word in words]
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.4, 1.0)
