from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.normalise import normalise


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        (unicodedata.normalize("NFD", "Tỉnh ủy Cà Mau"), "Tỉnh ủy Cà Mau"),
        ("Q\u00d0-UBND, \u00f0ảng", "QĐ-UBND, đảng"),
        ("BTCTU\u00a0Bến\u2009Tre", "BTCTU Bến Tre"),
        ("Thí\u00ad Nghiệm\u200b", "Thí Nghiệm"),
        ("  hai dòng \r\n\tmột cột  ", "hai dòng\n\tmột cột"),
        ("\ufeffđầu tệp", "đầu tệp"),
        ("một\u2028hai", "một\nhai"),
        ("\t\nđầu dòng", "đầu dòng"),
        ("B Á O   C Á O", "BÁO CÁO"),
        ("U B N D  T Ỉ N H\nSở Nội vụ", "UBND TỈNH\nSở Nội vụ"),
        ("A B C D", "A B C D"),
        ("nhóm A   nhóm B", "nhóm A   nhóm B"),
        ("１２／QĐ–UBND ∕ ⁄", "12/QĐ–UBND / /"),
    ],
)
def test_text_as_it_is_stored(raw: str, clean: str) -> None:
    assert normalise(raw) == clean


@given(st.text())
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(st.text(alphabet="aàâăđĐẾ ớ\u00a0\u200b\t\n-"))
def test_both_unicode_forms_give_the_same_text(text: str) -> None:
    assert normalise(unicodedata.normalize("NFD", text)) == normalise(unicodedata.normalize("NFC", text))
