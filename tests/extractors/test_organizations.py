"""Organisations: (text, [(name, field, territory, parent), …]) by phenomenon."""

from __future__ import annotations

import pytest

from extractors.reading import read
from tests.helpers import report_of

Expected = tuple[str, str | None, str | None, str | None]

CASES: dict[str, list[tuple[str, list[Expected]]]] = {
    "a head, a field, a territory": [
        ("Sở Nội vụ tỉnh Cà Mau báo cáo", [("Sở Nội vụ tỉnh Cà Mau", "Nội vụ", "tỉnh Cà Mau", None)]),
        ("Công an huyện Thạnh Trị vào cuộc", [("Công an huyện Thạnh Trị", None, "huyện Thạnh Trị", None)]),
        ("Trung tâm Y tế quận Liên Chiểu", [("Trung tâm Y tế quận Liên Chiểu", "Y tế", "quận Liên Chiểu", None)]),
        ("Hội Chữ thập đỏ Việt Nam", [("Hội Chữ thập đỏ Việt Nam", "Chữ thập đỏ", "Việt Nam", None)]),
        ("Thành ủy Cần Thơ", [("Thành ủy Cần Thơ", None, "Cần Thơ", None)]),
    ],
    "spaces that part the columns of a letterhead": [
        (
            "SỞ Y TẾ TỈNH BẮC KẠN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            [("Sở Y tế tỉnh Bắc Kạn", "Y tế", "tỉnh Bắc Kạn", None)],
        ),
    ],
    "names known whole": [
        ("Bộ Chính trị và Quốc hội", [("Bộ Chính trị", None, None, None), ("Quốc hội", None, None, None)]),
        (
            "Bộ Văn hóa, Thể thao và Du lịch",
            [("Bộ Văn hóa, Thể thao và Du lịch", "Văn hóa, Thể thao và Du lịch", None, None)],
        ),
    ],
    "everyday words end before what something belongs to": [
        (
            "Nhà máy giấy trực thuộc Tổng công ty Mẫu được khen",
            [("Nhà máy giấy", "giấy", None, None), ("Tổng công ty Mẫu", "Mẫu", None, None)],
        ),
        (
            "điều chuyển Tổng công ty Xăng dầu Quân đội trực thuộc Bộ Quốc phòng",
            [
                ("Tổng công ty Xăng dầu Quân đội", "Xăng dầu", None, "Quân đội"),
                ("Bộ Quốc phòng", "Quốc phòng", None, None),
            ],
        ),
    ],
    "abbreviations are spelled out": [
        ("UBND tỉnh Cà Mau", [("Ủy ban nhân dân tỉnh Cà Mau", None, "tỉnh Cà Mau", None)]),
        ("HĐND TP. Vinh", [("Hội đồng nhân dân TP. Vinh", None, "TP. Vinh", None)]),
    ],
    "a part names its whole": [
        ("Ban Dân vận Tỉnh ủy Cà Mau", [("Ban Dân vận Tỉnh ủy Cà Mau", "Dân vận", None, "Tỉnh ủy Cà Mau")]),
        (
            "Phòng Hành chính, Sở Y tế",
            [("Phòng Hành chính", "Hành chính", None, "Sở Y tế"), ("Sở Y tế", "Y tế", None, None)],
        ),
        (
            "Vụ Địa phương III (Ban Tổ chức Trung ương)",
            [
                ("Vụ Địa phương III", "Địa phương III", None, "Ban Tổ chức Trung ương"),
                ("Ban Tổ chức Trung ương", "Tổ chức", None, "Trung ương"),
            ],
        ),
    ],
    "the organ of an office": [
        ("Chủ tịch UBND tỉnh Cà Mau", [("Ủy ban nhân dân tỉnh Cà Mau", None, "tỉnh Cà Mau", None)]),
    ],
    "named after a person": [
        (
            "Trường đại học y khoa Phạm Mẫu Thạch nhận cờ",
            [("Trường đại học y khoa Phạm Mẫu Thạch", "đại học y khoa Phạm Mẫu Thạch", None, None)],
        ),
        (
            "Bệnh viện mắt Nguyễn Đình Mẫu đón nhận cờ",
            [("Bệnh viện mắt Nguyễn Đình Mẫu", "mắt Nguyễn Đình Mẫu", None, None)],
        ),
        ("Giám đốc Bệnh viện mắt Nguyễn Văn Mẫu cho biết", [("Bệnh viện mắt", "mắt", None, None)]),
        ("Nhà hát mời nghệ sĩ Nguyễn Văn Mẫu", []),
    ],
    "capitals": [
        ("SỞ NỘI VỤ TỈNH CÀ MAU", [("Sở Nội vụ tỉnh Cà Mau", "Nội vụ", "tỉnh Cà Mau", None)]),
    ],
    "what is none": [
        ("tỉnh Cà Mau, huyện Năm Căn", []),
        ("Các ban, bộ, ngành Trung ương", []),
        ("Hội có 20 đồng chí; ông Đoàn Văn Mẫu", []),
        ("Tổ chức hội nghị tại Tây Ban Nha", []),
        ("Văn phòng và Phòng", []),
    ],
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [case for cases in CASES.values() for case in cases],
    ids=[f"{phenomenon}: {text[:40]}" for phenomenon, cases in CASES.items() for text, _ in cases],
)
def test_organizations(text: str, expected: list[Expected]) -> None:
    found = read(report_of(text)).organizations
    assert [(o.name, o.field, o.territory, o.parent) for o in found] == expected
