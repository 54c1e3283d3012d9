from __future__ import annotations

from dataclasses import asdict
from typing import Any

import pytest

from extractors.header import read_header
from extractors.view import ReportView
from tests.helpers import report_of

STATE_RIGHT = (
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n-----\nCà Mau, ngày 05 tháng 12 năm 2022"
)

CASES: list[tuple[str, tuple[str, ...], dict[str, Any]]] = [
    (
        "state, two columns",
        (
            "UBND TỈNH CÀ MAU\nSỞ NỘI VỤ\n-------\nSố: 256/BC-SNV",
            STATE_RIGHT,
            "BÁO CÁO",
            "Tổng kết công tác thi đua,",
            "khen thưởng năm 2022",
            "Thực hiện Kế hoạch số 12/KH-UBND, Sở báo cáo như sau:",
            "Nơi nhận:\n- Lưu: VT.",
            "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Đã ký)\nTrần Văn Mẫu",
        ),
        {
            "doc_type": "Báo cáo",
            "symbol": "256/BC-SNV",
            "issuer": "Sở Nội vụ",
            "parent": "UBND tỉnh Cà Mau",
            "place": "Cà Mau",
            "province": "Cà Mau",
            "issued_on": "2022-12-05",
            "title": "Tổng kết công tác thi đua, khen thưởng năm 2022",
            "signer": "Trần Văn Mẫu",
            "signer_role": "Phó Giám đốc",
        },
    ),
    (
        "party, tabs and spaces",
        (
            "TỈNH ỦY SÓC TRĂNG\t\tĐẢNG CỘNG SẢN VIỆT NAM",
            "BAN TỔ CHỨC      ------------",
            "*\t\tSóc Trăng, ngày 03 tháng 7 năm 2021",
            "Số 123-BC/BTCTU",
            "BÁO CÁO",
            "kết quả công tác 6 tháng đầu năm",
            "I- ĐẶC ĐIỂM TÌNH HÌNH",
            "T/M BAN TỔ CHỨC",
            "TRƯỞNG BAN",
            "Lê Thị Thử",
        ),
        {
            "doc_type": "Báo cáo",
            "symbol": "123-BC/BTCTU",
            "issuer": "Ban Tổ chức",
            "parent": "Tỉnh ủy Sóc Trăng",
            "issued_on": "2021-07-03",
            "title": "kết quả công tác 6 tháng đầu năm",
            "signer": "Lê Thị Thử",
            "signer_role": "Trưởng ban",
        },
    ),
    (
        "one name on two lines, a draft without number and day",
        (
            "ỦY BAN NHÂN DÂN\nTỈNH KIÊN GIANG\nSố:      /QĐ-UBND",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKiên Giang, ngày      tháng 5 năm 2023",
            "QUYẾT ĐỊNH",
            "Về việc tặng Bằng khen",
            "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG",
            "Căn cứ Luật Tổ chức chính quyền địa phương;",
        ),
        {
            "doc_type": "Quyết định",
            "symbol": None,
            "issuer": "Ủy ban nhân dân tỉnh Kiên Giang",
            "issued_on": "2023-05",
            "title": "Về việc tặng Bằng khen",
            "signer": None,
        },
    ),
    (
        "an official letter has no type line",
        (
            "UBND TỈNH NGHỆ AN\nSỞ NỘI VỤ\nSố: 1486/SNV-TĐKT\nV/v bình xét thi đua năm 2022",
            STATE_RIGHT,
            "Kính gửi: Các sở, ban, ngành",
        ),
        {"doc_type": "Công văn", "symbol": "1486/SNV-TĐKT", "title": "bình xét thi đua năm 2022"},
    ),
    (
        "a news report has a headline",
        ("Hội nghị tổng kết phong trào thi đua", "Sáng nay, Bí thư Tỉnh ủy Bình Định dự hội nghị."),
        {
            "doc_type": None,
            "symbol": None,
            "issuer": None,
            "title": "Hội nghị tổng kết phong trào thi đua",
            "province": "Bình Định",
        },
    ),
]


@pytest.mark.parametrize(("passages", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_headers(passages: tuple[str, ...], expected: dict[str, Any]) -> None:
    view = ReportView(report_of(*passages))
    header = asdict(read_header(view))
    assert {name: header[name] for name in expected} == expected
