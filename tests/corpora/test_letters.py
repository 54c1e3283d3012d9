from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora.letters import LOWER, UPPER, fold, fold_tones, strip_marks, title_case

VIETNAMESE = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵdđ"
nfc = st.text().map(lambda text: unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Thuý", "Thúy"),
        ("Hoà Bình", "Hòa Bình"),
        ("Uỷ ban", "Ủy ban"),
        ("UỶ BAN", "ỦY BAN"),
        ("khoẻ", "khỏe"),
        ("quý", "quý"),
        ("Quỳ Hợp", "Quỳ Hợp"),
        ("hoàn toàn", "hoàn toàn"),
        ("Huỳnh", "Huỳnh"),
        ("loạn", "loạn"),
    ],
)
def test_tones_move_to_their_new_place(old: str, new: str) -> None:
    assert fold_tones(old) == new


@pytest.mark.parametrize(
    ("text", "bare"), [("Đảng", "Dang"), ("Kết luận", "Ket luan"), ("chế độ", "che do"), ("Ê Đê", "E De")]
)
def test_marks_are_stripped(text: str, bare: str) -> None:
    assert strip_marks(text) == bare


@given(nfc)
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert len(strip_marks(text)) == len(text)


@given(nfc)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=VIETNAMESE + VIETNAMESE.upper() + " "))
def test_case_and_tone_placement_do_not_matter(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower())
    assert strip_marks(text).isascii()


def test_the_classes_hold_the_whole_alphabet() -> None:
    assert set(VIETNAMESE) <= set(LOWER)
    assert set(VIETNAMESE.upper()) <= set(UPPER)
    assert not set(UPPER) & set(LOWER)


def test_names_in_capitals() -> None:
    assert title_case("NGUYỄN  THỊ ĐÀO") == "Nguyễn Thị Đào"
