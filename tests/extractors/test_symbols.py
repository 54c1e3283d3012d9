from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.references.symbols import find_symbols

WRITTEN_AND_NORMAL = [
    ("21-KL/TW", "21-KL/TW"),
    ("05 CT/TW", "05-CT/TW"),
    ("05- CT/TW", "05-CT/TW"),
    ("05 - CT/TW", "05-CT/TW"),
    ("05–CT/TW", "05-CT/TW"),
    ("05/CT-TW", "05-CT/TW"),
    ("05-CT/T.Ư", "05-CT/TW"),
    ("05-CT/TƯ", "05-CT/TW"),
    ("05-CT/TW.", "05-CT/TW"),
    ("05-CT/TW.Theo", "05-CT/TW"),
    ("5-CT/TW", "05-CT/TW"),
    ("439 – QĐNS/TW", "439-QĐNS/TW"),
    ("45/HD-BTCTW", "45-HD/BTCTW"),
    ("22/CT-TW", "22-CT/TW"),
    ("08-QĐi/TW", "08-QĐi/TW"),
    ("07-CTr/TU", "07-CTr/TU"),
    ("847-NQ/QUTW", "847-NQ/QUTW"),
    ("367 - QĐ/TWĐTN-VP", "367-QĐ/TWĐTN-VP"),
    ("1836 QĐ/TWĐTN", "1836-QĐ/TWĐTN"),
    ("822-CV/BTGTU", "822-CV/BTGTU"),
    ("571-CV/UBND", "571-CV/UBND"),
    ("263/CV-BVTV", "263/CV-BVTV"),
    ("37/CV-TA", "37/CV-TA"),
    ("840/CV-TU", "840-CV/TU"),
    ("01/HDBTGDVTW", "01-HD/BTGDVTW"),
    ("98/2023/NĐ-CP", "98/2023/NĐ-CP"),
    ("65/2014/NĐ- CP", "65/2014/NĐ-CP"),
    ("66/ 2023/NĐ-CP", "66/2023/NĐ-CP"),
    ("1436/QĐ-UBND", "1436/QĐ-UBND"),
    ("281/KH–UBND", "281/KH-UBND"),
    ("2354/QĐ-UBND.HC", "2354/QĐ-UBND.HC"),
    ("số1628/QĐ-TTg", "1628/QĐ-TTg"),
    ("927/QĐ TTg", "927/QĐ-TTg"),
    ("12/CT-TTG", "12/CT-TTg"),
    ("20/2013/TTLT-BNV-BTC", "20/2013/TTLT-BNV-BTC"),
    ("323/2004/QĐ/CTN", "323/2004/QĐ-CTN"),
    ("1564/QĐ-TLĐ", "1564/QĐ-TLĐ"),
    ("06/2022/QH15", "06/2022/QH15"),
    ("94/2015/Qh13", "94/2015/QH13"),
    ("02/2020/UBTVQH14", "02/2020/UBTVQH14"),
    ("176/2025/QH", "176/2025/QH"),
    ("4912/UBND-NC", "4912/UBND-NC"),
    ("640/TCT-TCCB", "640/TCT-TCCB"),
    ("15/QĐ - BNV của", "15/QĐ-BNV"),
    ("05/CT-BCA-V28", "05/CT-BCA-V28"),
]


@pytest.mark.parametrize(("written", "normal"), WRITTEN_AND_NORMAL)
def test_every_way_of_writing_gives_one_symbol(written: str, normal: str) -> None:
    assert [symbol.text for symbol in find_symbols(written)] == [normal]


@pytest.mark.parametrize(
    "text",
    [
        "0290.3831.234",
        "46/49 đại biểu",
        "9/11 tỉnh",
        "ngày 25/10/2021",
        "xe 29A-123.45",
        "km 12/QL-1A",
        "giai đoạn 2020-2025 (2021-2026)",
        "Số:      /QĐ-UBND",
        "Covid-19/SARS-CoV-2",
        "24/7",
        "9 TT/ba",
    ],
)
def test_numbers_that_are_no_symbols(text: str) -> None:
    assert [symbol.text for symbol in find_symbols(text) if symbol.certain] == []


@pytest.mark.parametrize("normal", sorted({normal for _, normal in WRITTEN_AND_NORMAL}))
def test_a_normal_symbol_is_read_back_as_itself(normal: str) -> None:
    assert [symbol.text for symbol in find_symbols(normal)] == [normal]


@given(st.text(alphabet="0123456789-/–. QĐKLTWUBNDCPtgƯ\n"))
def test_symbols_are_spans_of_the_text_in_order(text: str) -> None:
    end = 0
    for symbol in find_symbols(text):
        assert end <= symbol.start < symbol.end <= len(text)
        assert text[symbol.start : symbol.end] == symbol.surface
        end = symbol.end
