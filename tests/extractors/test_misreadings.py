"""Words read from pictures: what is put right, and what is left as it was read."""

from __future__ import annotations

import pytest

from extractors.misreadings import repaired

PUT_RIGHT = [
    # a mark lost or taken for another, beside a word that makes it known
    ("quy định chỉ tiết một số điều", "quy định chi tiết một số điều"),
    ("PHÓ CHỦ TICH", "PHÓ CHỦ TỊCH"),
    ("KT. CHỦ TỊCH PHO CHU TỊCH", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH"),
    ("VỤ CHINH QUYEN ĐỊA PHƯƠNG", "VỤ CHÍNH QUYỀN ĐỊA PHƯƠNG"),
    ("CHÁNH VĂN PHONG", "CHÁNH VĂN PHÒNG"),
    ("UY BẠN KIỂM TRA", "ỦY BAN KIỂM TRA"),
    ("Nơi nhân: - Như trên", "Nơi nhận: - Như trên"),
    ("chiến sĩ thi dua cơ sở", "chiến sĩ thi đua cơ sở"),
    # signs that Vietnamese has not
    ("Tư pháp TTø ngày", "Tư pháp TTg ngày"),
    ("các nøành", "các ngành"),
    ("(b/€);", "(b/c);"),
    ("V/% cung cấp hồ sơ", "V/v cung cấp hồ sơ"),
    ("'TỜ TRÌNH", "TỜ TRÌNH"),
    # symbols by their grammar
    ("số 4871/QĐĐ-BNNMT", "số 4871/QĐ-BNNMT"),
    ("Số: /TIr-SNV", "Số: /TTr-SNV"),
    ("số 61//2025/NQ-HĐND", "số 61/2025/NQ-HĐND"),
    ("số 1320-QĐ/TỦ,", "số 1320-QĐ/TU,"),
    ("số 157/QĐÐ-LĐLĐ", "số 157/QĐ-LĐLĐ"),
]
LEFT = [
    # names are anybody's, and a word that is known beside its neighbour is right
    "bà Đổng Thị Kim Nhị, Trưởng phòng",
    "Ông Đinh Văn Bleo",
    "phát triển du lịch cộng đồng",
    "Lễ phát động Tháng 3/2026",
    "tặng Cờ thi đua",
    "Trường Tiểu học số 2",
    "lần thứ XVI, nhiệm kỳ",
    # codes of organs are without number
    "số 733/STC-QLNS ngày",
    "Công văn số 3315/CAT-PV01",
    "Hội LHTN tỉnh",
]


@pytest.mark.parametrize(("read", "right"), PUT_RIGHT)
def test_what_it_must_have_been_is_put_right(read: str, right: str) -> None:
    assert " ".join(repaired([(word, 0.9) for word in read.split()])) == right


@pytest.mark.parametrize("read", LEFT)
def test_what_may_be_right_is_left(read: str) -> None:
    assert " ".join(repaired([(word, 0.92) for word in read.split()])) == read


def test_a_word_that_was_read_surely_is_not_touched() -> None:
    assert repaired([("chỉ", 0.99), ("tiết", 0.99)]) == ["chỉ", "tiết"]


def test_nothing_gives_nothing() -> None:
    assert repaired([]) == []
    assert repaired([("…", 0.5), ("", 0.5)]) == ["…", ""]
