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
    # a capital that opens a clause is no name
    ("tặng Băng khen cho", "tặng Bằng khen cho"),
    ("1971 Chỉ cục trưởng", "1971 Chi cục trưởng"),
    # a known phrase as a whole, word for word
    ("CÔNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    # marks and letters of names in other languages of the country
    ("ông K” Brệu Trung", "ông K’ Brệu Trung"),
    ("Bà Kpă HˆLan", "Bà Kpă H’Lan"),
    ("xã la Krêng", "xã Ia Krêng"),
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
    ("(QĐĐ số 655/QĐ-TTg)", "(QĐ số 655/QĐ-TTg)"),
    ("số 733/5TC-QLNS", "số 733/STC-QLNS"),
    ("số 80-QĐ/IW,", "số 80-QĐ/TW,"),
    ("số 1689/OĐ-TLĐ", "số 1689/QĐ-TLĐ"),
    ("số 1655/NQ-UBTVQHI5", "số 1655/NQ-UBTVQH15"),
    ("V⁄% cung cấp hồ sơ", "V/v cung cấp hồ sơ"),
]
OPENINGS = [
    # (words, places of those that open a line, what they must have been)
    ("I. KẾT QUẢ H. NHIỆM VỤ HI. KIẾN NGHỊ", [0, 3, 6], "I. KẾT QUẢ II. NHIỆM VỤ III. KIẾN NGHỊ"),
    ("II. KẾT QUẢ II. KIẾN NGHỊ", [0, 3], "II. KẾT QUẢ III. KIẾN NGHỊ"),
    ("L. Danh hiệu", [0], "I. Danh hiệu"),
    ("H Yim Niê", [0], "H Yim Niê"),
    ("G. Tài chính H. Nội dung", [0, 3], "G. Tài chính H. Nội dung"),
    ("Ông Lê Văn H. Lưu", [0], "Ông Lê Văn H. Lưu"),
    # lines of a heading stand for themselves
    ("UBND THÀNH PHÓ PHÒNG KHOA GIÁO", [0, 3], "UBND THÀNH PHỐ PHÒNG KHOA GIÁO"),
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
    # only what is near as a whole is a known phrase
    "Độc lập - Tự do",
    "Sơn la bàn",
    "đồng chí la Bí thư",
    "ngày 12/T1 và 12/8B",
    "số 12/NQ-I",
    "Đoàn ĐĐBQH tỉnh",
]


@pytest.mark.parametrize(("read", "right"), PUT_RIGHT)
def test_what_it_must_have_been_is_put_right(read: str, right: str) -> None:
    assert " ".join(repaired([(word, 0.9) for word in read.split()])) == right


@pytest.mark.parametrize(("read", "openings", "right"), OPENINGS)
def test_what_opens_a_line_is_read_as_that(read: str, openings: list[int], right: str) -> None:
    assert " ".join(repaired([(word, 0.85) for word in read.split()], openings)) == right


@pytest.mark.parametrize("read", LEFT)
def test_what_may_be_right_is_left(read: str) -> None:
    assert " ".join(repaired([(word, 0.92) for word in read.split()])) == read


def test_a_word_that_was_read_surely_is_not_touched() -> None:
    assert repaired([("chỉ", 0.99), ("tiết", 0.99)]) == ["chỉ", "tiết"]


def test_nothing_gives_nothing() -> None:
    assert repaired([]) == []
    assert repaired([("…", 0.5), ("", 0.5)]) == ["…", ""]
