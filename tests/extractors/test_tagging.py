"""The fast tagger says what underthesea's ner says, word for word and tag for tag."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from underthesea import ner

from extractors.people import find_people
from extractors.reading import VERSION, read, version_with
from extractors.records import Report
from extractors.sentences import sentences
from extractors.tagging import tagged_people, tags
from extractors.view import ReportView
from pipeline.formats.reading import read_bytes
from tests.conftest import SAMPLES

TEXTS = [
    passage.text
    for name in ("bao-cao-tinh-uy", "bao-cao-nfd", "hoi-nghi-cum-thi-dua")
    for passage in read_bytes((SAMPLES / f"{name}.docx").read_bytes()).report.passages
]
ODD = [
    "Uỷ ban nhân dân  tỉnh Hoà Bình",
    "a",
    "Đ",
    "…",
    "Ông Putin ca ngợi những thành tựu vĩ đại của Liên Xô",
    "TP.HCM 1.234,5 tỷ đồng; http://a.vn/b?c=1 và a@b.vn (20/11/2022)",
    "e\u0301\u0302 ﬀ ß İ ŉ",
]


def same(sentence: str) -> None:
    expected = [(word, part, entity) for word, part, _, entity in ner(sentence)] if sentence.strip() else []
    assert [(tag.word, tag.part_of_speech, tag.entity) for tag in tags(sentence)] == expected


@pytest.mark.parametrize("sentence", ODD)
def test_odd_sentences(sentence: str) -> None:
    same(sentence)


def test_every_sentence_of_some_reports() -> None:
    found = [text[start:end] for text in TEXTS for start, end in sentences(text)]
    assert len(found) > 50
    for sentence in found:
        same(sentence)


WORDS = st.sampled_from("Ông Nguyễn Văn Mẫu là Bí thư Tỉnh ủy Cà Mau , . ( ) 21-KL/TW năm 2022 UBND tỉnh và đã".split())


@settings(max_examples=40)
@given(st.lists(WORDS, min_size=1, max_size=12))
def test_any_row_of_words(words: list[str]) -> None:
    same(" ".join(words))


@given(st.text(max_size=40))
def test_tags_stand_in_the_text_in_order(text: str) -> None:
    found = tags(text)
    assert all(0 <= tag.start <= tag.end <= len(text) for tag in found)
    assert [tag.start for tag in found] == sorted(tag.start for tag in found)


def test_tags_have_the_offsets_of_their_words() -> None:
    text = "Uỷ ban nhân dân  tỉnh Hoà Bình"
    assert [text[tag.start : tag.end] for tag in tags(text)] == ["Uỷ", "ban nhân dân", "tỉnh", "Hoà Bình"]


def test_a_name_that_nothing_else_shows_is_taken_where_it_is_tagged() -> None:
    report = Report.from_text("Chiều qua Lê Na đã đến thăm.")
    view = ReportView(report)
    assert find_people(view) == []
    (person,) = find_people(view, tagged=lambda text: [(text.index("Lê"), text.index("Na") + 2)])
    assert person.name == "Lê Na"
    assert person.confidence < 0.9


def test_people_are_joined_from_their_words() -> None:
    text = "Tin mới. Ông Putin ca ngợi những thành tựu vĩ đại của Liên Xô."
    assert [text[start:end] for start, end in tagged_people(text)] == ["Putin"]


def test_findings_with_the_tagger_have_a_version_of_their_own() -> None:
    assert version_with("none") == VERSION != version_with("full")
    report = read_bytes((SAMPLES / "bao-cao-nfd.docx").read_bytes()).report
    gold = json.loads((SAMPLES / "bao-cao-nfd.json").read_text(encoding="utf-8"))
    assert gold
    assert read(report, "full").citations == read(report).citations
