from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.segmentation import aligned, tokens, words
from extractors.sentences import sentences


def test_words_are_found_in_the_text_though_underthesea_rewrites_it() -> None:
    text = "Uỷ ban nhân dân  tỉnh Hoà Bình."
    assert [text[start:end] for start, end in words(text)] == ["Uỷ", "ban nhân dân", "tỉnh", "Hoà Bình", "."]


def test_pieces_that_do_not_add_up_fall_back_to_runs() -> None:
    assert aligned(["quá", "dài", "hơn"], "ngắn thôi") == [(0, 4), (5, 9)]


@given(st.text(max_size=60))
def test_tokens_cover_every_letter_once(text: str) -> None:
    covered = [place for start, end in tokens(text) for place in range(start, end) if not text[place].isspace()]
    assert covered == [place for place, letter in enumerate(text) if not letter.isspace()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Một câu. Hai câu! Ba?", ["Một câu.", "Hai câu!", "Ba?"]),
        ("tại TP. Cần Thơ, ThS. Lê Văn Mẫu dự", ["tại TP. Cần Thơ, ThS. Lê Văn Mẫu dự"]),
        ("đạt 3.070 việc, 98.5 điểm", ["đạt 3.070 việc, 98.5 điểm"]),
        ("dòng một\ndòng hai", ["dòng một", "dòng hai"]),
        ("của Thành ủy.Theo Phó Bí thư", ["của Thành ủy.", "Theo Phó Bí thư"]),
        ("của T.Ư Đảng", ["của T.Ư Đảng"]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == expected
