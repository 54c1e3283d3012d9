"""Capitals of letterheads and signatures rewritten as in running text."""

from __future__ import annotations

import pytest

from extractors.casing import usual_case


@pytest.mark.parametrize(
    ("capitals", "expected"),
    [
        ("SỞ NỘI VỤ", "Sở Nội vụ"),
        ("ỦY BAN NHÂN DÂN TỈNH CÀ MAU", "Ủy ban nhân dân tỉnh Cà Mau"),
        ("BAN TỔ CHỨC TỈNH ỦY", "Ban Tổ chức Tỉnh ủy"),
        ("UBND TỈNH CÀ MAU", "UBND tỉnh Cà Mau"),
        ("PHÓ GIÁM ĐỐC", "Phó Giám đốc"),
        ("TRƯỞNG PHÒNG KẾ HOẠCH – TÀI CHÍNH", "Trưởng phòng Kế hoạch – Tài chính"),
        ("PHÓ TRƯỞNG BAN VĂN HÓA - XÃ HỘI", "Phó Trưởng ban Văn hóa - Xã hội"),
        ("Sở  Nội vụ", "Sở Nội vụ"),
        ("SỞ NỘI VỤ (cũ)", "Sở Nội vụ (cũ)"),
    ],
)
def test_usual_case(capitals: str, expected: str) -> None:
    assert usual_case(capitals) == expected
