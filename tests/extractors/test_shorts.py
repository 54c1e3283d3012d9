"""Short forms that a text introduces in brackets: (text, {short form: name})."""

from __future__ import annotations

import pytest

from extractors.shorts import shorts_in, spell
from tests.helpers import view_of

CASES: list[tuple[str, dict[str, str]]] = [
    (
        "Công ty cổ phần Hóa dầu và Xơ sợi Mẫu (PVMAU) họp",
        {"PVMAU": "Công ty cổ phần Hóa dầu và Xơ sợi Mẫu"},
    ),
    (
        "Chủ tịch HĐQT Tổng công ty Bia - Rượu - Nước giải khát Mẫu (Mabeco) nói",
        {"Mabeco": "Tổng công ty Bia - Rượu - Nước giải khát Mẫu"},
    ),
    ("Ủy ban Mặt trận Tổ quốc (MTTQ) tỉnh", {"MTTQ": "Mặt trận Tổ quốc"}),
    ("Ban quản lý đường sắt đô thị TP HCM (MAUR)", {"MAUR": "Ban quản lý đường sắt đô thị TP HCM"}),
    ("Hội Luật gia tỉnh (sau đây gọi tắt là Hội) họp", {}),
    ("Nghị quyết Trung ương 4 (khóa XII)", {}),
    ("xã Mường Nhé (Điện Biên)", {}),
    ("Phòng Cảnh sát hình sự (PC45)", {}),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:40] for text, _ in CASES])
def test_what_short_forms_stand_for(text: str, expected: dict[str, str]) -> None:
    assert shorts_in(view_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tổng Giám đốc PVMAU", "Tổng Giám đốc Công ty cổ phần Mẫu"),
        ("Chủ tịch công ty PVMAU", "Chủ tịch Công ty cổ phần Mẫu"),
        ("Công ty cổ phần Mẫu (PVMAU)", "Công ty cổ phần Mẫu"),
        ("PVMAUX", "PVMAUX"),
    ],
)
def test_spelling_them_out(text: str, expected: str) -> None:
    assert spell(text, {"PVMAU": "Công ty cổ phần Mẫu"}) == expected
