"""What an office's papers say in their own ways: posts, members, units, votes, counts and careers."""

from __future__ import annotations

import pytest

from extractors.reading import read
from extractors.records import Report
from extractors.roles.offices import is_part
from tests.helpers import report_of, table_report

Roles = list[tuple[str, str]]
Awards = list[tuple[str, str, str]]


def _head(issuer: str, place: str) -> list[str]:
    return [issuer, f"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n{place}, ngày 05 tháng 3 năm 2024"]


DEPARTMENT = _head("UBND TỈNH CÀ MAU\nSỞ NỘI VỤ\nSố: 12/TB-SNV", "Cà Mau")
CENTRE = _head("SỞ Y TẾ TÂY NINH\nTRUNG TÂM KIỂM SOÁT BỆNH TẬT\nSố: 12/BB-KSBT", "Tây Ninh")
DISTRICT = _head("UBND TỈNH KON TUM\nỦY BAN NHÂN DÂN\nHUYỆN SA THẦY\nSố: 12/TB-UBND", "Sa Thầy")
COMPANY = _head("CÔNG TY CỔ PHẦN CẤP NƯỚC MẪU\nHỘI ĐỒNG QUẢN TRỊ\nSố: 12/NQ-HĐQT", "Cà Mau")
INSPECTION = [
    "ỦY BAN KIỂM TRA TỈNH ỦY\nNGHỆ AN\nĐOÀN KIỂM TRA 214\n*",
    "ĐẢNG CỘNG SẢN VIỆT NAM\nVinh, ngày 22 tháng 11 năm 2022",
]
DECISION = ["QUYẾT ĐỊNH", "Về việc khen thưởng năm 2023", "Căn cứ Luật Thi đua, khen thưởng;"]
ACHIEVEMENTS = [
    *DEPARTMENT, "BÁO CÁO TÓM TẮT THÀNH TÍCH", "Đề nghị tặng Bằng khen", "Họ và tên: TRẦN VĂN THỬ; sinh năm 1976.",
]  # fmt: skip

POSTS: list[tuple[str, list[str], Roles]] = [
    (
        "who leads the office",
        [*CENTRE, "BIÊN BẢN", "Họp cơ quan", "Dự có ông Trần Văn Thử, Giám đốc; bà Lê Thị Mẫu, Phó Giám đốc."],
        [
            ("Trần Văn Thử", "Giám đốc Trung tâm Kiểm soát bệnh tật Tây Ninh"),
            ("Lê Thị Mẫu", "Phó Giám đốc Trung tâm Kiểm soát bệnh tật Tây Ninh"),
        ],
    ),
    (
        "a part of the district",
        [*DISTRICT, "THÔNG BÁO", "Kết luận giao ban", "Giao ông Trần Văn Thử, Trưởng phòng Nội vụ, theo dõi."],
        [("Trần Văn Thử", "Trưởng phòng Nội vụ huyện Sa Thầy")],
    ),
    (
        "a team set up for a task is no part",
        [*DEPARTMENT, "BIÊN BẢN", "Họp xét", "Tổ kiểm phiếu do bà Lê Thị Mẫu làm Tổ trưởng."],
        [("Lê Thị Mẫu", "Tổ trưởng Tổ kiểm phiếu")],
    ),
    (
        "who is on a team has a post in what sent it",
        [*INSPECTION, "BIÊN BẢN", "làm việc với Đảng ủy xã Tân Thử", "- Đ/c Trần Văn Thử, Trưởng phòng Nghiệp vụ II;"],
        [("Trần Văn Thử", "Trưởng phòng Nghiệp vụ II, Ủy ban Kiểm tra Tỉnh ủy Nghệ An")],
    ),
    (
        "a board's paper speaks of its company",
        [*COMPANY, "NGHỊ QUYẾT", "Về công tác cán bộ", "Bổ nhiệm lại ông Trần Văn Thử, Tổng Giám đốc, từ tháng 4."],
        [("Trần Văn Thử", "Tổng Giám đốc Công ty cổ phần cấp nước Mẫu")],
    ),
    (
        "posts in a row share the organ that the last one names",
        [
            *DEPARTMENT, "THÔNG BÁO", "Kết quả",
            "Dự có ông Trần Văn Thử, Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân xã Sơn Kim 1; bà Lê Thị Mẫu, "
            "Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Liên đoàn Lao động tỉnh Cà Mau.",
        ],
        [
            ("Trần Văn Thử", "Bí thư Đảng ủy xã Sơn Kim 1"),
            ("Trần Văn Thử", "Chủ tịch Hội đồng nhân dân xã Sơn Kim 1"),
            ("Lê Thị Mẫu", "Ủy viên Ban Thường vụ Liên đoàn Lao động tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Trưởng ban Tổ chức Liên đoàn Lao động tỉnh Cà Mau"),
        ],
    ),
    (
        "a rank shares none",
        [
            *DEPARTMENT, "THÔNG BÁO", "Kết quả",
            "Đoàn gồm ông Trần Văn Thử - Thanh tra viên cao cấp - Cục trưởng Cục Chống tham nhũng.",
        ],
        [("Trần Văn Thử", "Thanh tra viên cao cấp"), ("Trần Văn Thử", "Cục trưởng Cục Chống tham nhũng")],
    ),
    (
        "who gives an award is not who receives it",
        [*CENTRE, "BIÊN BẢN", "Bình xét thi đua", "Bằng khen của Chủ tịch UBND tỉnh: ông Trần Văn Thử 8/10."],
        [],
    ),
    (
        "a town above the commune is not called as the commune",
        [
            *_head("UBND THỊ XÃ MẪU SƠN\nỦY BAN NHÂN DÂN\nXÃ TÂN PHÚ\nSố: 12/TB-UBND", "Tân Phú"),
            "THÔNG BÁO", "Kết quả", "Ông Trần Văn Thử, Chủ tịch UBND thị xã dự họp.",
        ],
        [("Trần Văn Thử", "Chủ tịch UBND thị xã Mẫu Sơn")],
    ),
    (
        "the board that a signature stands for leads the organ below it",
        [
            *DEPARTMENT, "THÔNG BÁO", "Kết quả kiểm tra", "Nội dung.",
            "T/M BAN THƯỜNG VỤ\nĐẢNG ỦY XÃ TÂN THỬ\nBÍ THƯ\n\n\nTrần Văn Thử",
        ],
        [("Trần Văn Thử", "Bí thư Đảng ủy xã Tân Thử")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("passages", "expected"), [case[1:] for case in POSTS], ids=[case[0] for case in POSTS])
def test_posts(passages: list[str], expected: Roles) -> None:
    assert [(role.name, role.position) for role in read(report_of(*passages)).roles] == expected


TABLES: list[tuple[str, list[str], list[list[str]], Roles]] = [
    (
        "posts in the column of employers, places on a council beside them",
        [*DEPARTMENT, "QUYẾT ĐỊNH", "Về việc thành lập Hội đồng nghiệm thu đề tài “Mẫu”", "DANH SÁCH HỘI ĐỒNG"],
        [
            ["TT", "Họ và tên", "Cơ quan công tác", "Chức danh trong Hội đồng"],
            ["1", "TS. Trần Văn Thử", "Hiệu trưởng Trường Đại học Mẫu Sơn", "Chủ tịch HĐ"],
            ["2", "ThS. Lê Thị Mẫu", "Giám đốc Sở Tài chính Cà Mau", "Ủy viên, thư ký"],
        ],
        [
            ("Trần Văn Thử", "Hiệu trưởng Trường Đại học Mẫu Sơn"),
            ("Trần Văn Thử", "Chủ tịch Hội đồng nghiệm thu đề tài “Mẫu”"),
            ("Lê Thị Mẫu", "Giám đốc Sở Tài chính Cà Mau"),
            ("Lê Thị Mẫu", "Ủy viên Hội đồng nghiệm thu đề tài “Mẫu”"),
            ("Lê Thị Mẫu", "Thư ký Hội đồng nghiệm thu đề tài “Mẫu”"),
        ],
    ),
    (
        "a council that heads a group employs nobody, and who is in charge of a department is of it",
        [*CENTRE, "QUYẾT ĐỊNH", "Về việc thành lập Hội đồng xét duyệt", "Căn cứ Luật;"],
        [
            ["TT", "Họ và tên", "Chức vụ", "Nhiệm vụ"],
            ["HỘI ĐỒNG XÉT DUYỆT"],
            ["1", "Trần Văn Thử", "Giám đốc", "Chủ tịch"],
            ["2", "Lê Thị Mẫu", "Phó Trưởng khoa, phụ trách khoa Dược", "Ủy viên"],
        ],
        [
            ("Trần Văn Thử", "Giám đốc Trung tâm Kiểm soát bệnh tật Tây Ninh"),
            ("Trần Văn Thử", "Chủ tịch Hội đồng xét duyệt"),
            ("Lê Thị Mẫu", "Phó Trưởng khoa Dược, Trung tâm Kiểm soát bệnh tật Tây Ninh"),
            ("Lê Thị Mẫu", "Ủy viên Hội đồng xét duyệt"),
        ],
    ),
    (
        "the board of another organisation",
        [
            *_head("LIÊN ĐOÀN LAO ĐỘNG\nTỈNH LONG AN\nSố: 66/QĐ-LĐLĐ", "Long An"),
            "QUYẾT ĐỊNH",
            "Công nhận Ban Chấp hành Công đoàn cơ sở Công ty TNHH May Mẫu, nhiệm kỳ 2023 - 2028",
        ],
        [
            ["TT", "Họ và tên", "Chức vụ chuyên môn", "Chức vụ công đoàn"],
            ["A. BAN CHẤP HÀNH"],
            ["1", "Trần Văn Thử", "Trưởng phòng Nhân sự", "Chủ tịch"],
            ["2", "Lê Thị Mẫu", "Kế toán trưởng", "Ủy viên"],
            ["B. ỦY BAN KIỂM TRA"],
            ["1", "Lê Thị Mẫu", "Kế toán trưởng", "Chủ nhiệm"],
        ],
        [
            ("Trần Văn Thử", "Trưởng phòng Nhân sự, Công ty TNHH May Mẫu"),
            ("Trần Văn Thử", "Chủ tịch Công đoàn cơ sở Công ty TNHH May Mẫu"),
            ("Lê Thị Mẫu", "Kế toán trưởng Công ty TNHH May Mẫu"),
            ("Lê Thị Mẫu", "Ủy viên Ban Chấp hành Công đoàn cơ sở Công ty TNHH May Mẫu"),
            ("Lê Thị Mẫu", "Kế toán trưởng Công ty TNHH May Mẫu"),
            ("Lê Thị Mẫu", "Chủ nhiệm Ủy ban Kiểm tra Công đoàn cơ sở Công ty TNHH May Mẫu"),
        ],
    ),
    (
        "a committee that its superior appoints",
        [
            *_head("TỈNH ỦY GIA LAI\n*\nSố 214-QĐ/TU", "Gia Lai"),
            "QUYẾT ĐỊNH",
            "chỉ định Ban Chấp hành Đảng bộ xã Mẫu Sơn nhiệm kỳ 2020 - 2025",
        ],
        [
            ["TT", "Họ và tên", "Chức vụ hiện nay", "Chức danh chỉ định"],
            ["1", "Trần Văn Thử", "Phó Bí thư Huyện ủy Đức Cơ", "Bí thư"],
            ["2", "Lê Thị Mẫu", "Bí thư Huyện đoàn Đức Cơ", "Ủy viên BTV"],
        ],
        [
            ("Trần Văn Thử", "Phó Bí thư Huyện ủy Đức Cơ"),
            ("Trần Văn Thử", "Bí thư Đảng ủy xã Mẫu Sơn"),
            ("Lê Thị Mẫu", "Bí thư Huyện đoàn Đức Cơ"),
            ("Lê Thị Mẫu", "Ủy viên Ban Thường vụ Đảng bộ xã Mẫu Sơn"),
        ],
    ),
    (
        "a row of a unit heads its people",
        [*DEPARTMENT, *DECISION],
        [
            ["TT", "Đơn vị, họ tên", "Chức vụ"],
            ["I", "Chi cục Văn thư", ""],
            ["1", "Trần Văn Thử", "Chi cục trưởng"],
            ["2", "Lê Thị Mẫu", "Văn thư"],
        ],
        [("Trần Văn Thử", "Chi cục trưởng Chi cục Văn thư"), ("Lê Thị Mẫu", "Văn thư Chi cục Văn thư")],
    ),
    (
        "Ông and bà in one letter",
        [*DEPARTMENT, "THÔNG BÁO", "Kết quả"],
        [
            ["TT", "Họ và tên", "Chức vụ"],
            ["1", "Ô. Trần Văn Thử", "Trưởng phòng Tổ chức"],
            ["2", "B. Lê Thị Sây Tha", "Chuyên viên Phòng Tổ chức"],
        ],
        [
            ("Trần Văn Thử", "Trưởng phòng Tổ chức, Sở Nội vụ tỉnh Cà Mau"),
            ("Lê Thị Sây Tha", "Chuyên viên Phòng Tổ chức, Sở Nội vụ tỉnh Cà Mau"),
        ],
    ),
    (
        "ranks before a post are no posts",
        [*DEPARTMENT, "THÔNG BÁO", "Kết quả"],
        [
            ["TT", "Họ và tên", "Chức vụ"],
            ["1", "Trần Văn Thử", "Thượng úy, Chủ tịch Hội Phụ nữ Công an tỉnh Cà Mau"],
            ["2", "Lê Thị Mẫu", "ThS.BS, Phó Giám đốc Bệnh viện Phụ sản Tiền Giang"],
        ],
        [
            ("Trần Văn Thử", "Chủ tịch Hội Phụ nữ Công an tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Phó Giám đốc Bệnh viện Phụ sản Tiền Giang"),
        ],
    ),
    (
        "a career, with years inside a cell",
        ACHIEVEMENTS,
        [
            ["Thời gian", "Chức vụ, đơn vị công tác"],
            ["1999 - 2005", "Cán bộ Huyện đoàn Mẫu Sơn; từ 2003: Phó Bí thư Huyện đoàn Mẫu Sơn"],
            ["2005 đến nay", "Chủ tịch Hội Nông dân huyện Mẫu Sơn, Huyện ủy viên (2010 - 2012)"],
        ],
        [
            ("Trần Văn Thử", "Cán bộ Huyện đoàn Mẫu Sơn"),
            ("Trần Văn Thử", "Phó Bí thư Huyện đoàn Mẫu Sơn"),
            ("Trần Văn Thử", "Chủ tịch Hội Nông dân huyện Mẫu Sơn"),
            ("Trần Văn Thử", "Huyện ủy viên"),
        ],
    ),
]


@pytest.mark.parametrize(
    ("before", "rows", "expected"), [case[1:] for case in TABLES], ids=[case[0] for case in TABLES]
)
def test_posts_in_tables(before: list[str], rows: list[list[str]], expected: Roles) -> None:
    assert [(role.name, role.position) for role in read(table_report(before, rows)).roles] == expected


def test_what_is_over_in_a_career_is_former() -> None:
    report = table_report(
        ACHIEVEMENTS,
        [["Thời gian", "Chức vụ"], ["1999 - 2005", "Phó Bí thư Huyện đoàn A"], ["2005 đến nay", "Bí thư Huyện đoàn A"]],
    )
    assert [(role.title, role.former) for role in read(report).roles] == [("Phó Bí thư", True), ("Bí thư", False)]


GIVEN: list[tuple[str, Report, Awards]] = [
    (
        "registered in two columns under one heading",
        table_report(
            [*DISTRICT, "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA VÀ HÌNH THỨC KHEN THƯỞNG"],
            [
                ["TT", "Họ và tên", "Đăng ký thi đua khen thưởng", ""],
                ["", "", "Thi đua", "Khen thưởng"],
                ["1", "Trần Văn Thử", "CSTĐCS", "Bằng khen UBND tỉnh"],
            ],
            spans={(0, 2): (1, 2)},
        ),
        [("Chiến sĩ thi đua cơ sở", "Trần Văn Thử", "registered"), ("Bằng khen", "Trần Văn Thử", "registered")],
    ),
    (
        "what the best so far was",
        table_report(
            [*DEPARTMENT, "DANH SÁCH", "Đề nghị xét tặng danh hiệu năm 2020"],
            [
                ["TT", "Họ và tên", "Khen thưởng cao nhất đã đạt", "Danh hiệu đề nghị"],
                ["1", "Trần Văn Thử", "Bằng khen của Thủ tướng Chính phủ năm 2016", "Thầy thuốc Ưu tú"],
            ],
        ),
        [("Thầy thuốc Ưu tú", "Trần Văn Thử", "proposed"), ("Bằng khen", "Trần Văn Thử", "granted")],
    ),
    (
        "groups with their sums of money, and where collectives are",
        table_report(
            [*DISTRICT, *DECISION, "Điều 1. Tặng Giấy khen cho các tập thể, cá nhân sau:"],
            [
                ["TT", "Tập thể, cá nhân", "Địa chỉ", "Tiền thưởng"],
                ["I", "Tập thể", "", "600.000"],
                ["1", "Chi hội Nông dân", "Thôn Đông Mẫu 2", "600.000"],
                ["II", "Cá nhân", "", "400.000"],
                ["1", "Ông Trần Văn Thử", "Trưởng thôn Đông Mẫu 1", "400.000"],
            ],
        ),
        [("Giấy khen", "Chi hội Nông dân Thôn Đông Mẫu 2", "granted"), ("Giấy khen", "Trần Văn Thử", "granted")],
    ),
    (
        "badges by their years alone",
        table_report(
            [*DISTRICT, "TỜ TRÌNH", "đề nghị tặng Huy hiệu Đảng", "Đề nghị tặng Huy hiệu 55, 30 năm tuổi Đảng cho:"],
            [["TT", "Họ và tên", "HH"], ["1", "Trần Văn Thử", "55"], ["2", "Lê Thị Mẫu", "30"]],
        ),
        [
            ("Huy hiệu 55 năm tuổi Đảng", "Trần Văn Thử", "proposed"),
            ("Huy hiệu 30 năm tuổi Đảng", "Lê Thị Mẫu", "proposed"),
        ],
    ),
    (
        "asked for by the heading of the column, failed by a note",
        table_report(
            [*DEPARTMENT, "THÔNG BÁO", "Kết quả xét thi đua", "2. Trình Tổng Công ty:"],
            [
                ["TT", "Đơn vị / Cá nhân", "Hình thức đề nghị", "Ghi chú"],
                ["1", "Điện lực Thái Mẫu", "Bằng khen", ""],
                ["2", "Vũ Văn Thử", "Bằng khen", "Không đạt"],
            ],
        ),
        [("Bằng khen", "Điện lực Thái Mẫu", "proposed")],
    ),
    (
        "a line with a bullet over the table",
        table_report(
            [*DEPARTMENT, "TỜ TRÌNH", "Đề nghị khen thưởng", "- Danh hiệu “Chiến sĩ thi đua cơ sở”: 01 cá nhân"],
            [["TT", "Họ tên", "Chức danh"], ["1", "BS. Trần Văn Thử", "Giám đốc"], ["2", "Lê Thị Mẫu", "Kế toán"]],
        ),
        [("Chiến sĩ thi đua cơ sở", "Trần Văn Thử", "proposed"), ("Chiến sĩ thi đua cơ sở", "Lê Thị Mẫu", "proposed")],
    ),
    (
        "what a line above asks for",
        report_of(
            *DEPARTMENT, "THÔNG BÁO", "Kết quả xét thi đua, khen thưởng năm 2023",
            "2. Đề nghị Viện trưởng Viện kiểm sát nhân dân tối cao:",
            "a) Tặng “Cờ thi đua dẫn đầu Khối” cho Viện kiểm sát nhân dân huyện Mỹ Mẫu;",
            "b) Tặng Bằng khen cho đồng chí Trịnh Văn Thử.",
        ),
        [
            ("Cờ thi đua dẫn đầu Khối", "Viện kiểm sát nhân dân huyện Mỹ Mẫu", "proposed"),
            ("Bằng khen", "Trịnh Văn Thử", "proposed"),
        ],
    ),
    (
        "units with the awards asked for them, and what people had before",
        report_of(
            *DEPARTMENT, "TỜ TRÌNH", "Đề nghị khen thưởng năm 2023", "Tập thể:",
            "- Phòng Tổ chức: Tập thể lao động tiên tiến; Giấy khen",
            "Tóm tắt các hình thức khen thưởng đã đạt được:",
            "- Ông Ngô Văn Thử: Bằng khen của Thủ tướng Chính phủ năm 2018.",
        ),
        [
            ("Tập thể lao động tiên tiến", "Phòng Tổ chức, Sở Nội vụ tỉnh Cà Mau", "proposed"),
            ("Giấy khen", "Phòng Tổ chức, Sở Nội vụ tỉnh Cà Mau", "proposed"),
            ("Bằng khen", "Ngô Văn Thử", "granted"),
        ],
    ),
    (
        "awards in a row on a line",
        report_of(
            *DEPARTMENT, "THÔNG BÁO", "Kết quả xét thi đua, khen thưởng năm 2017",
            "1. Thuộc thẩm quyền Giám đốc: Lao động tiên tiến: 812 người; Chiến sĩ thi đua cơ sở: 61 người.",
        ),
        [("Lao động tiên tiến", "812 người", "granted"), ("Chiến sĩ thi đua cơ sở", "61 người", "granted")],
    ),
    (
        "articles in Roman figures, items with dashes, several people behind one label",
        report_of(
            *DEPARTMENT, "QUYẾT ĐỊNH", "V/v tặng Bằng khen", "Điều I- Tặng Bằng khen cho các đơn vị và cá nhân:",
            "Các đơn vị (tiền thưởng 1.000.000đ/đơn vị):", "1- Chi cục Thủy sản Mẫu;",
            "b) Cá nhân: các đồng chí Phạm Văn Thử - Chủ tịch Hội Nông dân, Trần Thị Mẫu - hội viên.",
        ),
        [
            ("Bằng khen", "Chi cục Thủy sản Mẫu", "granted"),
            ("Bằng khen", "Phạm Văn Thử", "granted"),
            ("Bằng khen", "Trần Thị Mẫu", "granted"),
        ],
    ),
    (
        "a list of names below the award of each",
        report_of(
            *DEPARTMENT, "QUYẾT ĐỊNH", "Về việc tặng thưởng Huân chương Lao động", "Điều 1",
            "DANH SÁCH TẶNG THƯỞNG HUÂN CHƯƠNG LAO ĐỘNG", "-------------",
            "HUÂN CHƯƠNG LAO ĐỘNG HẠNG NHẤT", "Ban Dân tộc tỉnh Nghệ Mẫu;", "Đã có thành tích xuất sắc.",
            "HUÂN CHƯƠNG LAO ĐỘNG HẠNG NHÌ", "1- Ông Trần Văn Thử, Giám đốc Sở Y tế;",
        ),
        [
            ("Huân chương Lao động hạng Nhất", "Ban Dân tộc tỉnh Nghệ Mẫu", "granted"),
            ("Huân chương Lao động hạng Nhì", "Trần Văn Thử", "granted"),
        ],
    ),
    (
        "quoted awards in a row, all asked for; described counts named behind a colon",
        report_of(
            *DEPARTMENT, "THÔNG BÁO", "Kết quả",
            "Thống nhất đề nghị Sở Nội vụ công nhận “Lao động tiên tiến” đối với 187 cá nhân, “Chiến sĩ thi đua cơ sở” "
            "đối với 26 cá nhân; tặng Giấy khen cho 02 chi bộ đạt tiêu chuẩn năm 2025: Chi bộ Mẫu, Chi bộ Thử.",
        ),
        [
            ("Lao động tiên tiến", "187 cá nhân", "proposed"),
            ("Chiến sĩ thi đua cơ sở", "26 cá nhân", "proposed"),
            ("Giấy khen", "Chi bộ Mẫu", "proposed"),
            ("Giấy khen", "Chi bộ Thử", "proposed"),
        ],
    ),
    (
        "awards in a row that a list announces",
        report_of(
            "Sở Nội vụ tổng hợp danh sách đề nghị các hình thức khen thưởng năm 2024 gồm có: Huân chương Lao động cho "
            "19 cá nhân; Bằng khen của Thủ tướng Chính phủ cho 52 cá nhân; Danh hiệu “Chiến sĩ thi đua” cấp tỉnh cho "
            "36 cá nhân.",
        ),
        [
            ("Huân chương Lao động", "19 cá nhân", "proposed"),
            ("Bằng khen", "52 cá nhân", "proposed"),
            ("Chiến sĩ thi đua cấp tỉnh", "36 cá nhân", "proposed"),
        ],
    ),
    (
        "the counted of a headline are named below, behind gồm without a colon",
        report_of(
            "Phong tặng danh hiệu Anh hùng Lao động cho 2 tập thể",
            "Theo quyết định, hai tập thể được phong tặng danh hiệu Anh hùng Lao động gồm Lữ đoàn Mẫu 229, Bộ Tư lệnh "
            "Công binh; Nhà máy Thử 119, Quân khu 9.",
        ),
        [
            ("Anh hùng Lao động", "Lữ đoàn Mẫu 229, Bộ Tư lệnh Công binh", "granted"),
            ("Anh hùng Lao động", "Nhà máy Thử 119, Quân khu 9", "granted"),
        ],
    ),
    (
        "territories behind commas say where somebody is",
        report_of("Tặng Bằng khen cho Chi hội Phụ nữ thôn Phú Mẫu, xã An Thử, huyện Tuy Mẫu và bà Ngô Thị Thử."),
        [
            ("Bằng khen", "Chi hội Phụ nữ thôn Phú Mẫu, xã An Thử, huyện Tuy Mẫu", "granted"),
            ("Bằng khen", "Ngô Thị Thử", "granted"),
        ],
    ),
    (
        "ticks, and dashes that are none",
        table_report(
            [*DEPARTMENT, *DECISION, "Điều 1. Công nhận danh hiệu cho các cá nhân sau:"],
            [
                ["TT", "Họ và tên", "Chức vụ", "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"],
                ["1", "Trần Văn Thử", "Trưởng phòng", "x", "x"],
                ["2", "Lê Thị Mẫu", "Văn thư", "x", "-"],
                ["3", "Phan Văn Giả", "Lái xe", "-", "-"],
            ],
        ),
        [
            ("Lao động tiên tiến", "Trần Văn Thử", "granted"),
            ("Chiến sĩ thi đua cơ sở", "Trần Văn Thử", "granted"),
            ("Lao động tiên tiến", "Lê Thị Mẫu", "granted"),
        ],
    ),
    (
        "groups in a row of their own, numbered",
        table_report(
            [*DEPARTMENT, "DANH SÁCH", "Các tập thể, cá nhân đề nghị Chủ tịch UBND tỉnh tặng Bằng khen"],
            [
                ["STT", "TÊN TẬP THỂ, CÁ NHÂN", "ĐƠN VỊ"],
                ["I", "TẬP THỂ", ""],
                ["1", "Phòng Tư pháp", "UBND huyện Mẫu Sơn"],
                ["II", "CÁ NHÂN", ""],
                ["1", "Ông Trần Văn Thử", "Công an huyện Mẫu Sơn"],
            ],
        ),
        [
            ("Bằng khen", "Phòng Tư pháp, Ủy ban nhân dân huyện Mẫu Sơn", "proposed"),
            ("Bằng khen", "Trần Văn Thử", "proposed"),
        ],
    ),
    (
        "a list without headings, of people and a collective",
        table_report(
            [*DEPARTMENT, "TỜ TRÌNH", "Về việc khen thưởng", "DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN"],
            [
                ["1", "Trần Văn Thử", "Giám đốc Sở Tư pháp"],
                ["2", "Lê Thị Mẫu", "Chánh Thanh tra tỉnh"],
                ["3", "Công an huyện Mẫu Sơn", ""],
            ],
        ),
        [
            ("Bằng khen", "Trần Văn Thử", "proposed"),
            ("Bằng khen", "Lê Thị Mẫu", "proposed"),
            ("Bằng khen", "Công an huyện Mẫu Sơn", "proposed"),
        ],
    ),
    (
        "households",
        table_report(
            [*DISTRICT, *DECISION, "Điều 1. Tặng Giấy khen cho các hộ sau:"],
            [["TT", "Họ và tên", "Địa chỉ"], ["1", "Hộ ông Trần Văn Thử", "Ấp 1"], ["2", "Hộ bà Lê Thị Mẫu", "Ấp 2"]],
        ),
        [("Giấy khen", "Hộ ông Trần Văn Thử, Ấp 1", "granted"), ("Giấy khen", "Hộ bà Lê Thị Mẫu, Ấp 2", "granted")],
    ),
    (
        "counts, broken down in the rows below",
        table_report(
            [*DISTRICT, "BÁO CÁO", "Kết quả khen thưởng năm 2023"],
            [
                ["TT", "Hình thức khen thưởng", "Tập thể", "Cá nhân", "Hộ gia đình"],
                ["1", "Lao động tiên tiến", "", "1.204", ""],
                ["2", "Giấy khen", "46", "128", "09"],
                ["", "- Thường xuyên", "43", "123", "0"],
                ["", "- Đột xuất", "03", "05", "09"],
            ],
        ),
        [
            ("Lao động tiên tiến", "1.204 cá nhân", "granted"),
            ("Giấy khen", "43 tập thể", "granted"),
            ("Giấy khen", "123 cá nhân", "granted"),
            ("Giấy khen", "03 tập thể", "granted"),
            ("Giấy khen", "05 cá nhân", "granted"),
            ("Giấy khen", "09 hộ gia đình", "granted"),
        ],
    ),
    (
        "notes beside a name",
        table_report(
            [*DEPARTMENT, *DECISION, "Điều 1. Công nhận danh hiệu Lao động tiên tiến cho các cá nhân sau:"],
            [
                ["TT", "Họ và tên", "Ghi chú"],
                ["1", "Trần Văn Thử", "CSTĐ cấp tỉnh 2019 (QĐ 295/QĐ-UBND)"],
                ["2", "Lê Thị Mẫu", "Đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh"],
            ],
        ),
        [
            ("Lao động tiên tiến", "Trần Văn Thử", "granted"),
            ("Chiến sĩ thi đua cấp tỉnh", "Trần Văn Thử", "granted"),
            ("Lao động tiên tiến", "Lê Thị Mẫu", "granted"),
            ("Bằng khen", "Lê Thị Mẫu", "proposed"),
        ],
    ),
    (
        "the years of a career",
        table_report(
            ACHIEVEMENTS,
            [
                ["Năm", "Danh hiệu, hình thức", "Số quyết định", "Cơ quan khen"],
                ["2018", "Chiến sĩ thi đua cơ sở", "06/QĐ-SNV", "Sở Nội vụ"],
                ["2019", "Lao động tiên tiến", "09/QĐ-SNV", "nt"],
            ],
        ),
        [
            ("Bằng khen", "Trần Văn Thử", "proposed"),
            ("Chiến sĩ thi đua cơ sở", "Trần Văn Thử", "granted"),
            ("Lao động tiên tiến", "Trần Văn Thử", "granted"),
        ],
    ),
    (
        "votes: who failed is not proposed",
        report_of(
            *CENTRE, "BIÊN BẢN", "Bình xét thi đua, khen thưởng năm 2023", "Kết quả bỏ phiếu đề nghị:",
            "a) Chiến sĩ thi đua cơ sở: ông Trần Văn Thử 9/10 phiếu; bà Lê Thị Mẫu 4/10 phiếu - không đạt.",
            "b) Tập thể lao động tiên tiến: Phòng Tổ chức (9/10); Phòng Kế hoạch (6/10: không đạt).",
        ),
        [
            ("Chiến sĩ thi đua cơ sở", "Trần Văn Thử", "proposed"),
            (
                "Tập thể lao động tiên tiến",
                "Phòng Tổ chức, Trung tâm Kiểm soát bệnh tật Tây Ninh",
                "proposed",
            ),
        ],
    ),
    (
        "ratings of counts, neither aimed at nor the reason of an award",
        report_of(
            *DISTRICT, "BÁO CÁO", "Kết quả xếp loại năm 2023",
            "Có 541 đồng chí hoàn thành xuất sắc nhiệm vụ; 39 đồng chí được xếp loại hoàn thành nhiệm vụ.",
            "Năm 2024 phấn đấu 600 đồng chí hoàn thành xuất sắc nhiệm vụ.",
            "Đã tặng Giấy khen cho 12 đảng viên hoàn thành xuất sắc nhiệm vụ.",
        ),
        [
            ("Hoàn thành xuất sắc nhiệm vụ", "541 đồng chí", "granted"),
            ("Hoàn thành nhiệm vụ", "39 đồng chí", "granted"),
            ("Giấy khen", "12 đảng viên", "granted"),
        ],
    ),
    (
        "a rating that labels a list of another award is its reason",
        report_of(
            *DEPARTMENT, *DECISION, "Điều 1. Tặng Giấy khen cho các tập thể sau đây:",
            "a) Hoàn thành xuất sắc nhiệm vụ năm 2023:", "- Chi bộ Văn phòng Mẫu;",
            "b) Hoàn thành xuất sắc nhiệm vụ 05 năm liền:", "- Chi bộ Thanh tra Mẫu.",
        ),
        [
            ("Giấy khen", "Chi bộ Văn phòng Mẫu, Sở Nội vụ tỉnh Cà Mau", "granted"),
            ("Giấy khen", "Chi bộ Thanh tra Mẫu, Sở Nội vụ tỉnh Cà Mau", "granted"),
        ],
    ),
    (
        "as many names as are counted, whole",
        report_of(
            *DEPARTMENT, *DECISION,
            "Điều 1. Tặng Bằng khen cho 02 tập thể: Hội Nông dân xã Tân Thử, huyện Mẫu Sơn; "
            "Chi hội Nông dân nghề nghiệp nuôi cua biển ấp Mỏ Ó, xã Tân Mẫu.",
        ),
        [
            ("Bằng khen", "Hội Nông dân xã Tân Thử, huyện Mẫu Sơn", "granted"),
            ("Bằng khen", "Chi hội Nông dân nghề nghiệp nuôi cua biển ấp Mỏ Ó, xã Tân Mẫu", "granted"),
        ],
    ),
    (
        "what the writer of a form was given",
        report_of(
            *DEPARTMENT, "SƠ YẾU LÝ LỊCH", "1. Họ và tên: TRẦN VĂN THỬ",
            "12. Khen thưởng: Bằng khen của Bộ trưởng Bộ Y tế (Quyết định số 5102/QĐ-BYT ngày 09/11/2021); "
            "danh hiệu Thầy thuốc Ưu tú năm 2023.",
            "13. Khen thưởng của tổ chức khác: Không có Bằng khen.",
        ),
        [("Bằng khen", "Trần Văn Thử", "granted"), ("Thầy thuốc Ưu tú", "Trần Văn Thử", "granted")],
    ),
    (
        "a medal by the name that the title gives it",
        report_of(
            *DEPARTMENT, "QUYẾT ĐỊNH", "Về việc tặng Kỷ niệm chương “Bảo vệ pháp chế”",
            "Điều 1. Truy tặng Kỷ niệm chương cho ông Trần Văn Thử.",
        ),
        [("Kỷ niệm chương Bảo vệ pháp chế", "Trần Văn Thử", "granted")],
    ),
    (
        "a paper read out proposes nothing",
        report_of(
            *DISTRICT, "BÁO CÁO", "Tổng kết thi đua năm 2023 (Trình bày tại Đại hội)",
            "Chủ tịch UBND tỉnh tặng Bằng khen cho 29 tập thể.",
        ),
        [("Bằng khen", "29 tập thể", "granted")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("report", "expected"), [case[1:] for case in GIVEN], ids=[case[0] for case in GIVEN])
def test_awards(report: Report, expected: Awards) -> None:
    assert [(a.award, r.name, a.status) for a in read(report).awards for r in a.recipients] == expected


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("Phòng Tổ chức", True),
        ("Đội Kiểm soát phòng, chống ma túy", True),
        ("Phòng Tổ chức, Sở Nội vụ", False),
        ("Phòng,chống", False),  # a comma without a space
        ("Tổ công tác", False),
        ("Sở Nội vụ", False),
    ],
)
def test_parts(name: str, part: bool) -> None:
    assert is_part(name) is part


ISSUED: list[tuple[str, list[str], tuple[str | None, str | None]]] = [
    (
        "at the foot",
        [
            "SỞ Y TẾ TÂY NINH\nSố: 12/TB-SYT",
            "THÔNG BÁO",
            "Kết quả họp",
            "Nội dung.",
            "Tây Ninh, ngày 14 tháng 12 năm 2023",
        ],
        ("Tây Ninh", "2023-12-14"),
    ),
    (
        "where minutes open",
        ["SỞ Y TẾ TÂY NINH", "BIÊN BẢN", "Họp xét", "Hôm nay, ngày 19/3/2019, tại Hội trường, đã họp.", "Nội dung."],
        (None, "2019-03-19"),
    ),
    (
        "no day of what minutes cite",
        ["SỞ Y TẾ", "BIÊN BẢN", "Họp", "Thời gian qua, từ ngày 05/5/2020, đã họp.", "Hôm nay, ngày 19/3/2023."],
        (None, "2023-03-19"),
    ),
    (
        "in a ward whose name ends with a number",
        [*_head("ỦY BAN NHÂN DÂN\nPHƯỜNG HÀ GIANG 2\nSố: 78/QĐ-UBND", "Hà Giang 2"), "QUYẾT ĐỊNH", "Thành lập Tổ"],
        ("Hà Giang 2", "2024-03-05"),
    ),
    (
        "at the head, whatever the foot says",
        [*DEPARTMENT, "BIÊN BẢN", "Họp xét", "Hôm nay, ngày 04/3/2024, đã họp.", "Cà Mau, ngày 06 tháng 3 năm 2024"],
        ("Cà Mau", "2024-03-05"),
    ),
]


@pytest.mark.parametrize(("passages", "issued"), [case[1:] for case in ISSUED], ids=[case[0] for case in ISSUED])
def test_where_and_when(passages: list[str], issued: tuple[str | None, str | None]) -> None:
    header = read(report_of(*passages)).header
    assert (header.place, header.issued_on) == issued


@pytest.mark.parametrize("ministry", ["BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG"])
@pytest.mark.parametrize("part", ["CỤC THỦY LỢI", "VỤ TỔ CHỨC CÁN BỘ"])
def test_a_ministry_of_the_environment_ends_its_line(ministry: str, part: str) -> None:
    header = read(report_of(*_head(f"{ministry}\n{part}\nSố: 12/QĐ-TCCB", "Hà Nội"), "QUYẾT ĐỊNH", "Phân công")).header
    assert ((header.issuer or "").upper(), (header.parent or "").upper()) == (part, ministry)


def test_the_committee_of_a_city_is_named_without_the_word_for_cities() -> None:
    passages = [
        *_head("BCH ĐOÀN THÀNH PHỐ ĐÀ NẴNG\nSố: 12-QĐ/TĐTN", "Đà Nẵng"), "QUYẾT ĐỊNH", "Công nhận", "Nơi nhận:\n- Lưu.",
        "TM. BAN THƯỜNG VỤ THÀNH ĐOÀN\nPHÓ BÍ THƯ\n\nTrương Thị Mẫu",
    ]  # fmt: skip
    assert read(report_of(*passages)).header.signer_role == "Phó Bí thư Thành đoàn Đà Nẵng"


def test_a_number_keeps_its_style() -> None:
    header = read(
        report_of(
            "TỈNH ỦY LẠNG SƠN\nTRƯỜNG CHÍNH TRỊ MẪU\n*\nSố 42-TTr/TCT",
            "ĐẢNG CỘNG SẢN VIỆT NAM\nLạng Sơn, ngày 30 tháng 10 năm 2020",
            "TỜ TRÌNH",
            "về việc khen thưởng",
        )
    ).header
    assert header.symbol == "42-TTr/TCT"
