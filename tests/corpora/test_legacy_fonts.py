"""TCVN3 and VNI: the whole alphabet goes there and back."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora.legacy_fonts import Encoding, encoding_of, from_unicode, to_unicode

_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
SMALL = "".join(unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in _TONES) + "đ"
_PLAIN = "bcdghklmnpqrstvx .,0123456789"
VIETNAMESE = st.text(SMALL + SMALL.upper() + _PLAIN + _PLAIN.upper())


def test_the_alphabet_is_whole() -> None:
    assert len(SMALL) == 73
    assert "ỵ" in SMALL


@given(VIETNAMESE)
def test_vni_goes_there_and_back(text: str) -> None:
    assert to_unicode(from_unicode(text, Encoding.VNI), Encoding.VNI) == text


@given(st.text(SMALL + "ĂÂÊÔƠƯĐ" + _PLAIN + _PLAIN.upper()))
def test_tcvn3_goes_there_and_back(text: str) -> None:
    assert to_unicode(from_unicode(text, Encoding.TCVN3), Encoding.TCVN3) == text


@given(VIETNAMESE)
def test_viscii_goes_there_and_back(text: str) -> None:
    assert to_unicode(from_unicode(text, Encoding.VISCII), Encoding.VISCII) == text


@given(st.text(SMALL + _PLAIN + _PLAIN.upper()))
def test_vps_goes_there_and_back(text: str) -> None:
    assert to_unicode(from_unicode(text, Encoding.VPS), Encoding.VPS) == text


@given(VIETNAMESE)
def test_fonts_of_capitals_go_there_and_back(text: str) -> None:
    typed = from_unicode(text, Encoding.TCVN3_CAPITALS)
    assert to_unicode(typed, Encoding.TCVN3_CAPITALS) == text.upper()


@pytest.mark.parametrize("letter", SMALL.replace("a", "").replace("e", ""))
@pytest.mark.parametrize("encoding", [Encoding.TCVN3, Encoding.TCVN3_CAPITALS, Encoding.VNI])
def test_no_letter_with_a_mark_stays_as_it_is(letter: str, encoding: Encoding) -> None:
    if not letter.isascii():
        typed = from_unicode(letter, encoding)
        assert all(ord(character) < 0x100 for character in typed)


@given(VIETNAMESE.filter(lambda text: any("\u1ea0" <= character <= "\u1ef9" for character in text)))
def test_unicode_under_an_old_font_s_name_stays(text: str) -> None:
    assert to_unicode(text, Encoding.TCVN3) == text
    assert to_unicode(text, Encoding.VNI) == text


def test_bytes_that_word_keeps_in_the_private_area() -> None:
    assert to_unicode("C\uf0e9ng ho\uf0b5", Encoding.TCVN3) == "Cộng hoà"


@pytest.mark.parametrize(
    ("typed", "encoding", "read"),
    [
        ("Uû ban nh©n d©n", Encoding.TCVN3, "Uỷ ban nhân dân"),
        ("§¶ng bé tØnh Cµ Mau", Encoding.TCVN3, "Đảng bộ tỉnh Cà Mau"),
        ("b¸o c¸o", Encoding.TCVN3_CAPITALS, "BÁO CÁO"),
        ("cho", Encoding.TCVN3_CAPITALS, "CHO"),
        ("Quyeát ñònh cuûa UÛy ban", Encoding.VNI, "Quyết định của Ủy ban"),
        ("ÑAÛNG BOÄ TÆNH", Encoding.VNI, "ĐẢNG BỘ TỈNH"),
    ],
)
def test_as_clerks_typed_it(typed: str, encoding: Encoding, read: str) -> None:
    assert to_unicode(typed, encoding) == read


@pytest.mark.parametrize(
    ("font", "encoding"),
    [
        (".VnTime", Encoding.TCVN3),
        (".VnTimeH", Encoding.TCVN3_CAPITALS),
        (".VnArial NarrowH", Encoding.TCVN3_CAPITALS),
        (".VnCentury Schoolbook", Encoding.TCVN3),
        ("VNI-Times", Encoding.VNI),
        ("VNI-Helve-Condense", Encoding.VNI),
        ("VNI Times", Encoding.VNI),
        ("vntime", Encoding.TCVN3),
        ("_VnTime", Encoding.TCVN3),
        ("Vn-Time", Encoding.TCVN3),
        ("TCVN3-Times", Encoding.TCVN3),
        ("vntimeh", Encoding.TCVN3_CAPITALS),
        (".VNTIMEH", Encoding.TCVN3_CAPITALS),
        ("VnArialH", Encoding.TCVN3_CAPITALS),
        ("VPS Times", Encoding.VPS),
        ("VNtimes new roman", Encoding.UNSURE),
        ("VNHelve", Encoding.UNSURE),
        ("VNF-Comic Sans", None),
        ("Times New Roman", None),
        ("Vnvn Sans", None),
        ("", None),
    ],
)
def test_fonts(font: str, encoding: Encoding | None) -> None:
    assert encoding_of(font) is encoding
