"""Builds of lists, tables and sentences that papers of many offices share: posts, boards and awards."""

from __future__ import annotations

import pytest

from extractors.reading import read
from extractors.records import Report
from tests.helpers import report_of, table_report

Roles = list[tuple[str, str]]
Awards = list[tuple[str, str, str]]


def _head(issuer: str, place: str) -> list[str]:
    return [issuer, f"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n{place}, ngày 05 tháng 3 năm 2024"]


DEPARTMENT = _head("UBND TỈNH CÀ MAU\nSỞ NỘI VỤ\nSố: 12/TB-SNV", "Cà Mau")
SCHOOL = _head("SỞ GIÁO DỤC VÀ ĐÀO TẠO CÀ MAU\nTRƯỜNG THPT MẪU SƠN\nSố: 12/QĐ-THPT", "Cà Mau")
COUNCIL = _head("UBND TỈNH CÀ MAU\nSỞ TƯ PHÁP\nHỘI ĐỒNG THI ĐUA - KHEN THƯỞNG\nSố: 12/BB-HĐ", "Cà Mau")
PARK = _head("BỘ NÔNG NGHIỆP VÀ PTNT\nVƯỜN QUỐC GIA CÚC PHƯƠNG\nSố: 12/QĐ-VCP", "Ninh Bình")
DECISION = [*DEPARTMENT, "QUYẾT ĐỊNH", "Về việc khen thưởng năm 2023", "Căn cứ Luật Thi đua, khen thưởng;"]
PROPOSAL = [*DEPARTMENT, "TÓM TẮT THÀNH TÍCH", "Các trường hợp đề nghị khen thưởng năm 2024"]

POSTS: list[tuple[str, Report, Roles]] = [
    (
        "the office of an office is named with it",
        report_of(
            *_head("SỞ XÂY DỰNG TỈNH CÀ MAU\nVĂN PHÒNG SỞ\nSố: 3/PT-VP", "Cà Mau"),
            "PHIẾU TRÌNH", "V/v xử lý hồ sơ", "Kính trình Giám đốc.", "CHÁNH VĂN PHÒNG\n\nTrần Văn Thử",
        ),
        [("Trần Văn Thử", "Chánh Văn phòng Sở Xây dựng tỉnh Cà Mau")],
    ),
    (
        "groups of several offices lend nothing, and what stands in brackets alone is no post",
        table_report(
            [*DEPARTMENT, "DANH SÁCH", "Cán bộ dự lớp bồi dưỡng"],
            [
                ["TT", "Họ và tên", "Chức vụ"],
                ["A", "VĂN PHÒNG, CÁC PHÒNG NGHIỆP VỤ", ""],
                ["1", "Trần Văn Thử", "Trưởng phòng Tổ chức"],
                ["2", "Lê Thị Mẫu", "(thương binh 2/4)"],
            ],
        ),
        [("Trần Văn Thử", "Trưởng phòng Tổ chức, Sở Nội vụ tỉnh Cà Mau")],
    ),
    (
        "what a delegation looks into is no part of its name",
        report_of(
            *_head("HUYỆN MẪU SƠN\nHỘI ĐỒNG NHÂN DÂN XÃ TÂN PHÚ\nSố: 3/QĐ-HĐND", "Tân Phú"),
            "QUYẾT ĐỊNH", "Thành lập Đoàn giám sát chuyên đề năm 2026 "
            "“Việc quản lý, sử dụng trụ sở dôi dư sau sắp xếp trên địa bàn xã Tân Phú”",
            "Điều 1. Thành lập Đoàn giám sát, gồm:", "1. Ông Trần Văn Thử, Chủ tịch HĐND xã - Trưởng đoàn;",
        ),
        [
            ("Trần Văn Thử", "Chủ tịch HĐND xã Tân Phú"),
            ("Trần Văn Thử", "Trưởng đoàn giám sát chuyên đề năm 2026"),
        ],
    ),
    (
        "the paragraph below a name tells posts beside what its holder is to do",
        report_of(
            *_head("UBND HUYỆN MẪU SƠN\nỦY BAN NHÂN DÂN XÃ TÂN PHÚ\nSố: 12/TB-UBND", "Tân Phú"),
            "THÔNG BÁO", "Phân công nhiệm vụ các thành viên Ủy ban nhân dân xã",
            "1. Ông Trần Văn Thử - Phó Bí thư Đảng ủy, Chủ tịch UBND xã",
            "Lãnh đạo, điều hành toàn diện; phụ trách nội chính. Là Chủ tịch Hội đồng Nghĩa vụ quân sự xã; "
            "Trưởng Ban Chỉ đạo Giảm nghèo xã. Thay mặt Ủy ban nhân dân xã làm việc với báo chí.",
        ),
        [
            ("Trần Văn Thử", "Phó Bí thư Đảng ủy xã Tân Phú"),
            ("Trần Văn Thử", "Chủ tịch UBND xã Tân Phú"),
            ("Trần Văn Thử", "Chủ tịch Hội đồng Nghĩa vụ quân sự xã Tân Phú"),
            ("Trần Văn Thử", "Trưởng Ban Chỉ đạo Giảm nghèo xã Tân Phú"),
        ],
    ),
    (
        "who confirms signs for himself, and plural groups lend nothing",
        report_of(
            *_head("HỘI LHPN TỈNH CÀ MAU\nHỘI LHPN HUYỆN MẪU SƠN", "Mẫu Sơn"),
            "BÁO CÁO THÀNH TÍCH", "Đề nghị tặng Bằng khen", "Với những thành tích trên, đơn vị đề nghị xét tặng./.",
            "XÁC NHẬN CỦA HỘI LHPN TỈNH\nTM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH\n\nLê Thị Mẫu",
        ),
        [("Lê Thị Mẫu", "Phó Chủ tịch Hội Liên hiệp Phụ nữ tỉnh Cà Mau")],
    ),
    (
        "a table without headings lists numbered names, posts and places on a council",
        table_report(
            [
                *DEPARTMENT, "QUYẾT ĐỊNH", "Về việc kiện toàn Hội đồng Thi đua - Khen thưởng tỉnh Cà Mau",
                "Điều 1. Kiện toàn Hội đồng Thi đua - Khen thưởng tỉnh Cà Mau, gồm các ông, bà có tên sau đây:",
            ],
            [
                ["1- Ông Trần Văn Thử", "Chủ tịch UBND huyện Mẫu Sơn", "Chủ tịch Hội đồng"],
                ["2- Bà Lê Thị Mẫu", "Trưởng ban Dân vận Huyện ủy Mẫu Sơn", "Ủy viên"],
                [
                    "3- Ông Phạm Văn Dụ",
                    "Nguyên Giám đốc Sở Y tế tỉnh Cà Mau, nay là Hiệu trưởng Trường THPT Năm Căn",
                    "Ủy viên",
                ],
            ],
        ),
        [
            ("Trần Văn Thử", "Chủ tịch UBND huyện Mẫu Sơn"),
            ("Trần Văn Thử", "Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Trưởng ban Dân vận Huyện ủy Mẫu Sơn"),
            ("Lê Thị Mẫu", "Ủy viên Hội đồng Thi đua - Khen thưởng tỉnh Cà Mau"),
            ("Phạm Văn Dụ", "Giám đốc Sở Y tế tỉnh Cà Mau"),
            ("Phạm Văn Dụ", "Hiệu trưởng Trường THPT Năm Căn"),
            ("Phạm Văn Dụ", "Ủy viên Hội đồng Thi đua - Khen thưởng tỉnh Cà Mau"),
        ],
    ),
    (
        "a higher association recognises the board of a lower one: posts are of that",
        report_of(
            *_head("HỘI LUẬT GIA VIỆT NAM\nHỘI LUẬT GIA TỈNH CÀ MAU\nSố: 34/QĐ-HLG", "Cà Mau"),
            "QUYẾT ĐỊNH", "Công nhận kết quả bầu cử Ban Chấp hành, Ban Kiểm tra Hội Luật gia huyện Mẫu Sơn khóa III",
            "Điều 1. Công nhận Ban Chấp hành Hội Luật gia huyện Mẫu Sơn khóa III gồm 03 ông, bà:",
            "1. Ông Trần Văn Thử, Viện trưởng Viện Kiểm sát nhân dân huyện: Chủ tịch.",
            "2. Bà Lê Thị Mẫu: Phó Chủ tịch.",
        ),
        [
            ("Trần Văn Thử", "Viện trưởng Viện Kiểm sát nhân dân huyện Mẫu Sơn"),
            ("Trần Văn Thử", "Chủ tịch Hội Luật gia huyện Mẫu Sơn"),
            ("Trần Văn Thử", "Ủy viên Ban Chấp hành Hội Luật gia huyện Mẫu Sơn khóa III"),
            ("Lê Thị Mẫu", "Phó Chủ tịch Hội Luật gia huyện Mẫu Sơn khóa III"),
        ],
    ),
    (
        "officers in lines on who proposes and carries out are the office's own",
        report_of(
            *_head("LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nLIÊN ĐOÀN LAO ĐỘNG TỈNH CÀ MAU\nSố: 34/QĐ-LĐLĐ", "Cà Mau"),
            "QUYẾT ĐỊNH", "Công nhận Ban Chấp hành Công đoàn Công ty Mẫu Sơn",
            "Điều 3. Ông Trần Văn Thử, Chánh Văn phòng, và Ban Chấp hành chịu trách nhiệm thi hành.",
        ),
        [("Trần Văn Thử", "Chánh Văn phòng Liên đoàn Lao động tỉnh Cà Mau")],
    ),
    (
        "a body is called short by what the article says; the remaining members; a standing deputy",
        report_of(
            *DEPARTMENT, "QUYẾT ĐỊNH", "Về việc kiện toàn Ban Chỉ huy Phòng thủ dân sự tỉnh Cà Mau",
            "Căn cứ Công văn số 12/UBND-NC về việc kiện toàn Ban Chỉ huy cấp xã sau sắp xếp;",
            "Điều 1. Kiện toàn Ban Chỉ huy Phòng thủ dân sự tỉnh Cà Mau (sau đây gọi là Ban Chỉ huy) gồm các đồng chí:",
            "1. Đồng chí Trần Văn Thử, Chủ tịch UBND huyện Mẫu Sơn - Trưởng ban;",
            "2. Đồng chí Lê Thị Mẫu, Chủ tịch UBND huyện Năm Căn, Phó ban Thường trực;",
            "3. Các thành viên còn lại:",
            "- Đ/c Phạm Văn Dụ, Giám đốc Sở Y tế.",
        ),
        [
            ("Trần Văn Thử", "Chủ tịch UBND huyện Mẫu Sơn"),
            ("Trần Văn Thử", "Trưởng ban Chỉ huy Phòng thủ dân sự tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Chủ tịch UBND huyện Năm Căn"),
            ("Lê Thị Mẫu", "Phó ban Thường trực Ban Chỉ huy Phòng thủ dân sự tỉnh Cà Mau"),
            ("Phạm Văn Dụ", "Giám đốc Sở Y tế"),
            ("Phạm Văn Dụ", "Thành viên Ban Chỉ huy Phòng thủ dân sự tỉnh Cà Mau"),
        ],
    ),
    (
        "a ministry recognises the members of a fund's council, some without a place of their own",
        report_of(
            *_head("BỘ NỘI VỤ\nSố: 12/QĐ-BNV", "Hà Nội"),
            "QUYẾT ĐỊNH", "Về việc công nhận Điều lệ và thành viên Hội đồng quản lý Quỹ Hỗ trợ người bệnh Mẫu Sơn",
            "Điều 2. Công nhận 07 thành viên Hội đồng quản lý Quỹ nhiệm kỳ I (2020 - 2025) gồm:",
            "1. Bà Lê Thị Mẫu, Chủ tịch Hội đồng;",
            "2. Ông Trần Văn Thử, Giám đốc Công ty Thiết bị y tế Mẫu Sơn, Phó Chủ tịch Hội đồng kiêm Giám đốc Quỹ;",
            "3. Ông Phạm Văn Dụ;",
        ),
        [
            ("Lê Thị Mẫu", "Chủ tịch Hội đồng quản lý Quỹ Hỗ trợ người bệnh Mẫu Sơn"),
            ("Trần Văn Thử", "Giám đốc Công ty Thiết bị y tế Mẫu Sơn"),
            ("Trần Văn Thử", "Phó Chủ tịch Hội đồng quản lý Quỹ Hỗ trợ người bệnh Mẫu Sơn"),
            ("Trần Văn Thử", "Giám đốc Quỹ Hỗ trợ người bệnh Mẫu Sơn"),
            ("Phạm Văn Dụ", "Thành viên Hội đồng quản lý Quỹ Hỗ trợ người bệnh Mẫu Sơn"),
        ],
    ),
    (
        "the titles of posts head columns, the rows are the units",
        table_report(
            [*SCHOOL, "QUYẾT ĐỊNH", "Về việc bổ nhiệm tổ trưởng, tổ phó", "Căn cứ Điều lệ;"],
            [
                ["TT", "Tên tổ", "Số người", "Tổ trưởng", "Tổ phó"],
                ["1", "Toán - Tin", "14", "Trần Văn Thử", "Lê Thị Mẫu"],
                ["2", "Ngữ văn", "11", "(Khuyết)", "1. Phạm Văn Dụ\n2. Ngô Thị Thí"],
            ],
        ),
        [
            ("Trần Văn Thử", "Tổ trưởng Tổ Toán - Tin, Trường Trung học phổ thông Mẫu Sơn"),
            ("Lê Thị Mẫu", "Tổ phó Tổ Toán - Tin, Trường Trung học phổ thông Mẫu Sơn"),
            ("Phạm Văn Dụ", "Tổ phó Tổ Ngữ văn, Trường Trung học phổ thông Mẫu Sơn"),
            ("Ngô Thị Thí", "Tổ phó Tổ Ngữ văn, Trường Trung học phổ thông Mẫu Sơn"),
        ],
    ),
    (
        "the place on a board stands under a heading that speaks of responsibility",
        table_report(
            [
                *DEPARTMENT, "QUYẾT ĐỊNH", "Về việc kiện toàn Ban Chỉ đạo phòng, chống thiên tai tỉnh Cà Mau",
                "Điều 1. Kiện toàn Ban Chỉ đạo phòng, chống thiên tai tỉnh Cà Mau (gọi tắt là Ban Chỉ đạo).",
            ],
            [
                ["TT", "Trách nhiệm trong BCĐ", "Họ tên", "Chức vụ, đơn vị công tác"],
                ["1", "Phó ban", "Trung tá Trần Văn Thử", "Chỉ huy trưởng Ban CHQS huyện Mẫu Sơn"],
                ["2", "", "Lê Thị Mẫu", "Trưởng Công an huyện Mẫu Sơn"],
            ],
            spans={(1, 1): (2, 1)},
        ),
        [
            ("Trần Văn Thử", "Chỉ huy trưởng Ban CHQS huyện Mẫu Sơn"),
            ("Trần Văn Thử", "Phó Trưởng ban Chỉ đạo phòng, chống thiên tai tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Trưởng Công an huyện Mẫu Sơn"),
            ("Lê Thị Mẫu", "Phó Trưởng ban Chỉ đạo phòng, chống thiên tai tỉnh Cà Mau"),
        ],
    ),
    (
        "a label over a table of members",
        table_report(
            [
                *DEPARTMENT, "QUYẾT ĐỊNH", "Kiện toàn Hội đồng phối hợp phổ biến pháp luật tỉnh Cà Mau",
                "Điều 1. Kiện toàn Hội đồng phối hợp phổ biến pháp luật tỉnh Cà Mau, gồm các ông (bà):",
                "1. Chủ tịch Hội đồng: Ông Ngô Văn Dụ.", "2. Ủy viên Hội đồng (mời và cử):",
            ],
            [
                ["TT", "Họ và tên", "Chức vụ, đơn vị"],
                ["1", "Trần Văn Thử", "Giám đốc Sở Y tế tỉnh Cà Mau"],
                ["2", "Lê Thị Mẫu", "Giám đốc Sở Xây dựng tỉnh Cà Mau"],
            ],
        ),
        [
            ("Ngô Văn Dụ", "Chủ tịch Hội đồng phối hợp phổ biến pháp luật tỉnh Cà Mau"),
            ("Trần Văn Thử", "Ủy viên Hội đồng phối hợp phổ biến pháp luật tỉnh Cà Mau"),
            ("Trần Văn Thử", "Giám đốc Sở Y tế tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Ủy viên Hội đồng phối hợp phổ biến pháp luật tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Giám đốc Sở Xây dựng tỉnh Cà Mau"),
        ],
    ),
    (
        "a table without headings, forms of address in a column of their own",
        table_report(
            [
                *DEPARTMENT, "QUYẾT ĐỊNH", "Thành lập Ban Chỉ đạo hóa đơn điện tử tỉnh Cà Mau",
                "Điều 1. Thành lập Ban Chỉ đạo hóa đơn điện tử tỉnh Cà Mau, gồm:",
            ],
            [
                ["Ông", "Trần Văn Thử", "Giám đốc Sở Y tế tỉnh Cà Mau", "Trưởng ban"],
                ["Bà", "Lê Thị Mẫu", "Giám đốc Sở Xây dựng tỉnh Cà Mau", "Ủy viên"],
            ],
        ),
        [
            ("Trần Văn Thử", "Giám đốc Sở Y tế tỉnh Cà Mau"),
            ("Trần Văn Thử", "Trưởng ban Chỉ đạo hóa đơn điện tử tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Giám đốc Sở Xây dựng tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Ủy viên Ban Chỉ đạo hóa đơn điện tử tỉnh Cà Mau"),
        ],
    ),
    (
        "a union's two boards, recognised by the one above, with posts in its company",
        table_report(
            [
                *_head("LIÊN ĐOÀN LAO ĐỘNG TỈNH LONG AN\nLIÊN ĐOÀN LAO ĐỘNG\nHUYỆN BẾN LỨC\nSố: 87/QĐ-LĐLĐ", "Bến Lức"),
                "QUYẾT ĐỊNH", "V/v công nhận Ban Chấp hành, Ủy ban Kiểm tra Công đoàn cơ sở Công ty TNHH Giày Mẫu Sơn",
                "Điều 1. Công nhận các ông, bà sau vào BCH, UBKT Công đoàn cơ sở Công ty TNHH Giày Mẫu Sơn:",
            ],
            [
                ["TT", "Chức danh Công đoàn", "Họ và tên", "Công việc chuyên môn"],
                ["1", "Chủ tịch", "Trần Văn Thử", "Trưởng phòng Nhân sự"],
                ["2", "Ủy viên BCH, Trưởng Ban Nữ công", "Lê Thị Mẫu", ""],
            ],
        ),
        [
            ("Trần Văn Thử", "Chủ tịch Công đoàn cơ sở Công ty TNHH Giày Mẫu Sơn"),
            ("Trần Văn Thử", "Trưởng phòng Nhân sự, Công ty TNHH Giày Mẫu Sơn"),
            ("Lê Thị Mẫu", "Ủy viên Ban Chấp hành Công đoàn cơ sở Công ty TNHH Giày Mẫu Sơn"),
            ("Lê Thị Mẫu", "Trưởng Ban Nữ công Công đoàn cơ sở Công ty TNHH Giày Mẫu Sơn"),
        ],
    ),
    (
        "sentences below a label name no members",
        report_of(
            *DEPARTMENT, "QUYẾT ĐỊNH", "Thành lập Ban Chỉ đạo chuyển đổi số tỉnh Cà Mau",
            "Điều 1. Thành lập Ban Chỉ đạo chuyển đổi số tỉnh Cà Mau, gồm:", "2. Các thành viên:",
            "Ông Phạm Văn Dụ đã nghỉ hưu từ ngày 01/3/2024.",
        ),
        [],
    ),
    (
        "days of the week, and those whom others follow, are no rows of officials",
        table_report(
            [*DEPARTMENT, "THÔNG BÁO", "Tiếp công dân", "Thay các đồng chí đã chuyển công tác:"],
            [["Thứ Hai", "Giám đốc Sở Y tế"], ["Thứ Ba", "Phó Giám đốc Sở Y tế"]],
        ),
        [],
    ),
    (
        "members listed below their label without bullets",
        report_of(
            *DEPARTMENT, "QUYẾT ĐỊNH", "Thành lập Hội đồng thẩm định Quy hoạch vùng huyện Mẫu Sơn",
            "Điều 1. Thành lập Hội đồng thẩm định Quy hoạch vùng huyện Mẫu Sơn, như sau:",
            "1. Ủy viên phản biện: KTS. Phạm Văn Dụ, Viện trưởng Viện Quy hoạch tỉnh Cà Mau.", "2. Các ủy viên:",
            "Đồng chí Trung tá Trần Văn Thử - Trưởng Công an huyện Mẫu Sơn;",
            "Đồng chí Lê Thị Mẫu, Giám đốc Sở Y tế tỉnh Cà Mau; đồng chí Hà Thị Ví - Giám đốc Sở Xây dựng tỉnh Cà Mau;",
        ),
        [
            ("Phạm Văn Dụ", "Ủy viên phản biện Hội đồng thẩm định Quy hoạch vùng huyện Mẫu Sơn"),
            ("Phạm Văn Dụ", "Viện trưởng Viện Quy hoạch tỉnh Cà Mau"),
            ("Trần Văn Thử", "Ủy viên Hội đồng thẩm định Quy hoạch vùng huyện Mẫu Sơn"),
            ("Trần Văn Thử", "Trưởng Công an huyện Mẫu Sơn"),
            ("Lê Thị Mẫu", "Ủy viên Hội đồng thẩm định Quy hoạch vùng huyện Mẫu Sơn"),
            ("Lê Thị Mẫu", "Giám đốc Sở Y tế tỉnh Cà Mau"),
            ("Hà Thị Ví", "Ủy viên Hội đồng thẩm định Quy hoạch vùng huyện Mẫu Sơn"),
            ("Hà Thị Ví", "Giám đốc Sở Xây dựng tỉnh Cà Mau"),
        ],
    ),
    (
        "short forms of posts that only cells use",
        table_report(
            [*SCHOOL, "QUYẾT ĐỊNH", "Về việc phân công", "Căn cứ Điều lệ;"],
            [
                ["TT", "Họ và tên", "Chức vụ"],
                ["1", "Trần Văn Thử", "TT tổ Ngữ văn"],
                ["2", "Lê Thị Mẫu", "NV thiết bị"],
                ["3", "Phạm Văn Dụ", "P.Hiệu trưởng"],
            ],
        ),
        [
            ("Trần Văn Thử", "Tổ trưởng Tổ Ngữ văn, Trường Trung học phổ thông Mẫu Sơn"),
            ("Lê Thị Mẫu", "Nhân viên thiết bị Trường Trung học phổ thông Mẫu Sơn"),
            ("Phạm Văn Dụ", "Phó Hiệu trưởng Trường Trung học phổ thông Mẫu Sơn"),
        ],
    ),
    (
        "a post behind a rank, in a column for units",
        table_report(
            [*DECISION],
            [
                ["TT", "Họ và tên", "Địa chỉ, đơn vị"],
                ["1", "Trần Văn Thử", "Trung úy, cán bộ Phòng Cảnh sát cơ động, Công an tỉnh Cà Mau"],
                ["2", "Lê Thị Mẫu", "Tiểu thương chợ Mẫu"],
            ],
        ),
        [("Trần Văn Thử", "Cán bộ Phòng Cảnh sát cơ động, Công an tỉnh Cà Mau")],
    ),
    (
        "a group in capitals with what is told of it",
        table_report(
            [*DEPARTMENT, "QUYẾT ĐỊNH", "Về việc thành lập các Tổ bầu cử", "Căn cứ Luật Bầu cử;"],
            [
                ["TT", "Họ và tên", "Chức vụ", "Nhiệm vụ"],
                ["TỔ BẦU CỬ SỐ 05 - Khu vực bỏ phiếu thôn Mẫu"],
                ["1", "Trần Văn Thử", "Chuyên viên Văn phòng HĐND tỉnh Cà Mau", "Tổ trưởng"],
            ],
        ),
        [("Trần Văn Thử", "Chuyên viên Văn phòng HĐND tỉnh Cà Mau"), ("Trần Văn Thử", "Tổ trưởng Tổ bầu cử số 05")],
    ),
    (
        "who joins a board and who leaves it, in the items below",
        report_of(
            *DEPARTMENT, "NGHỊ QUYẾT", "về công tác nhân sự",
            "1. Đồng ý để 01 đồng chí thôi tham gia Ban Chấp hành Hội Chữ thập đỏ tỉnh Cà Mau khóa VI, gồm:",
            "- Đ/c Trần Văn Thử: đã chuyển công tác;",
            "2. Bầu bổ sung vào Ban Chấp hành Hội Chữ thập đỏ tỉnh Cà Mau khóa VI các đồng chí:",
            "- Lê Thị Mẫu, Chủ tịch Hội Chữ thập đỏ huyện Mẫu Sơn;",
        ),
        [
            ("Trần Văn Thử", "Ủy viên Ban Chấp hành Hội Chữ thập đỏ tỉnh Cà Mau khóa VI"),
            ("Lê Thị Mẫu", "Ủy viên Ban Chấp hành Hội Chữ thập đỏ tỉnh Cà Mau khóa VI"),
            ("Lê Thị Mẫu", "Chủ tịch Hội Chữ thập đỏ huyện Mẫu Sơn"),
        ],
    ),
    (
        "a post that a line gives to all whom its items name",
        report_of(
            "HỘI ĐỒNG NHÂN DÂN\nHUYỆN MẪU SƠN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "NGHỊ QUYẾT",
            "Điều 1. Xác nhận kết quả bầu Ủy viên Ủy ban nhân dân huyện Mẫu Sơn khóa XX đối với các ông, bà:",
            "1. Ông Trần Văn Thử, Trưởng Công an huyện Mẫu Sơn;",
        ),
        [
            ("Trần Văn Thử", "Ủy viên Ủy ban nhân dân huyện Mẫu Sơn khóa XX"),
            ("Trần Văn Thử", "Trưởng Công an huyện Mẫu Sơn"),
        ],
    ),
    (
        "bodies that one decision sets up share what their names end with",
        report_of(
            *DEPARTMENT, "QUYẾT ĐỊNH", "Về việc thành lập Ban soạn thảo và Tổ biên tập Quy chế thi đua năm 2024",
            "Điều 2. Thành lập Tổ biên tập do ông Trần Văn Thử làm Tổ trưởng, và các thành viên: "
            "Lê Thị Mẫu, Phạm Văn Dụ.",
        ),
        [
            ("Trần Văn Thử", "Tổ trưởng Tổ biên tập Quy chế thi đua năm 2024"),
            ("Lê Thị Mẫu", "Thành viên Tổ biên tập Quy chế thi đua năm 2024"),
            ("Phạm Văn Dụ", "Thành viên Tổ biên tập Quy chế thi đua năm 2024"),
        ],
    ),
    (
        "a council of a department is named with it",
        report_of(
            *COUNCIL, "BIÊN BẢN", "Họp xét thi đua", "Thành phần:", "1. Bà Lê Thị Mẫu, Chánh Văn phòng, Ủy viên;",
        ),
        [
            ("Lê Thị Mẫu", "Chánh Văn phòng Sở Tư pháp tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Ủy viên Hội đồng Thi đua - Khen thưởng Sở Tư pháp tỉnh Cà Mau"),
        ],
    ),
    (
        "an office by the first word of its name",
        report_of(*PARK, "THÔNG BÁO", "Kết luận", "Giao ông Trần Văn Thử, Phó Giám đốc Vườn, theo dõi."),
        [("Trần Văn Thử", "Phó Giám đốc Vườn quốc gia Cúc Phương")],
    ),
    (
        "another post in the part that the first names",
        report_of(
            *DEPARTMENT, "THÔNG BÁO", "Phân công",
            "- Ông Trần Văn Thử, Phó Trưởng phòng Hành chính tổng hợp, tạm thời quyền Trưởng phòng.",
        ),
        [
            ("Trần Văn Thử", "Phó Trưởng phòng Hành chính tổng hợp, Sở Nội vụ tỉnh Cà Mau"),
            ("Trần Văn Thử", "Trưởng phòng Hành chính tổng hợp, Sở Nội vụ tỉnh Cà Mau"),
        ],
    ),
    (
        "who is not put on a board, or on a body",
        report_of(
            *DEPARTMENT, "THÔNG BÁO", "Kết luận",
            "Ông Trần Văn Thử không được bầu vào Ban Chấp hành Đảng bộ huyện Mẫu Sơn.",
            "Ban Tổ chức đề nghị bà Lê Thị Mẫu không được là thành viên.",
        ),
        [],
    ),
    (
        "a cell with commas where an organ should be",
        table_report(
            [], [["TT", "Họ và tên", "Chức vụ", "Đơn vị"], ["1", "Trần Văn Thử", "Giám đốc tại , Sở Y tế", "Sở Y tế"]]
        ),
        [("Trần Văn Thử", "Giám đốc Sở Y tế")],
    ),
    (
        "who gives an award has no part in who receives it",
        report_of(
            *DEPARTMENT, "BIÊN BẢN", "Họp xét khen thưởng", "3. Bằng khen của Bộ trưởng Bộ Nội vụ: ông Trần Văn Thử.",
        ),
        [],
    ),
    (
        "a team that a line names with its members",
        report_of(
            *DEPARTMENT, "KẾ HOẠCH", "Phân công theo dõi cơ sở",
            "(1) Tổ công tác số 1: đồng chí Trần Văn Thử, Phó Giám đốc Sở Nội vụ làm Tổ trưởng; các đồng chí: "
            "Lê Thị Mẫu, Chuyên viên Văn phòng Sở Nội vụ. Tổ viên: Phạm Văn Dụ.",
        ),
        [
            ("Trần Văn Thử", "Phó Giám đốc Sở Nội vụ tỉnh Cà Mau"),
            ("Trần Văn Thử", "Tổ trưởng Tổ công tác số 1"),
            ("Lê Thị Mẫu", "Chuyên viên Văn phòng Sở Nội vụ"),
            ("Lê Thị Mẫu", "Tổ viên Tổ công tác số 1"),
            ("Phạm Văn Dụ", "Tổ viên Tổ công tác số 1"),
        ],
    ),
    (
        "a team's deputy behind a label, and members without one",
        report_of("Đội cơ động: Trần Văn Thử làm Đội trưởng, Đội phó: Lê Thị Mẫu và Phạm Văn Dụ; ông Ngô Văn Thí."),
        [
            ("Trần Văn Thử", "Đội trưởng Đội cơ động"),
            ("Lê Thị Mẫu", "Đội phó Đội cơ động"),
            ("Phạm Văn Dụ", "Đội phó Đội cơ động"),
            ("Ngô Văn Thí", "Thành viên Đội cơ động"),
        ],
    ),
    (
        "a delegation that a decision sends, whereto its title says",
        report_of(
            *DEPARTMENT, "QUYẾT ĐỊNH", "Về việc cử Đoàn cán bộ đi công tác tại Nhật Bản",
            "Điều 1. Cử Đoàn cán bộ gồm 03 người đi công tác từ 15/9/2019:",
            "1. Ông Trần Văn Thử, Phó Giám đốc Sở Nội vụ - Trưởng đoàn", "2. Bà Lê Thị Mẫu; thư ký đoàn",
            "3. Ông Phạm Văn Dụ (tự túc kinh phí)", "Điều 2. Ông Ngô Văn Thí chịu trách nhiệm.",
        ),
        [
            ("Trần Văn Thử", "Phó Giám đốc Sở Nội vụ tỉnh Cà Mau"),
            ("Trần Văn Thử", "Trưởng đoàn cán bộ đi công tác tại Nhật Bản"),
            ("Lê Thị Mẫu", "Thư ký Đoàn cán bộ đi công tác tại Nhật Bản"),
            ("Phạm Văn Dụ", "Thành viên Đoàn cán bộ đi công tác tại Nhật Bản"),
        ],
    ),
    (
        "who is on a board, by the sections of a paper on its election",
        report_of(
            "ĐẢNG ỦY UBND TỈNH CÀ MAU", "QUYẾT ĐỊNH",
            "chuẩn y kết quả bầu cử Ban Chấp hành, Ban Thường vụ Đảng ủy Sở Y tế, nhiệm kỳ 2025 - 2030",
            "1. Ban Chấp hành Đảng bộ gồm 02 đồng chí, có tên như sau:",
            "1. Đồng chí Trần Văn Thử", "2. Đồng chí Lê Thị Mẫu",
            "2. Ban Thường vụ: 01 đồng chí, gồm đồng chí Trần Văn Thử.",
            "4. Ủy ban Kiểm tra Đảng ủy, 01 đồng chí:", "+ Phạm Văn Dụ – Chủ nhiệm;",
        ),
        [
            ("Trần Văn Thử", "Ủy viên Ban Chấp hành Đảng bộ Sở Y tế"),
            ("Lê Thị Mẫu", "Ủy viên Ban Chấp hành Đảng bộ Sở Y tế"),
            ("Trần Văn Thử", "Ủy viên Ban Thường vụ Đảng ủy Sở Y tế"),
            ("Phạm Văn Dụ", "Chủ nhiệm Ủy ban Kiểm tra Đảng ủy Sở Y tế"),
        ],
    ),
    (
        "a line that names no places is no team",
        report_of("Tổ 3: Trần Văn Thử, Lê Thị Mẫu."),
        [],
    ),
    (
        "what begins as a team does and is none",
        report_of("Tổ chức thực hiện: Giao ông Trần Văn Thử, thành viên; bà Lê Thị Mẫu tham mưu, thư ký."),
        [],
    ),
    (
        "members whom the line of a board names, and an employer told short",
        report_of(
            "ĐẢNG ỦY THAN MẪU SƠN", "QUYẾT ĐỊNH",
            "chuẩn y kết quả bầu cử Đảng bộ Công ty Cổ phần Mẫu Vàng, nhiệm kỳ 2020 - 2025",
            "Điều 2. Chuẩn y Ban Thường vụ Đảng ủy Công ty gồm 02 đồng chí: Trần Văn Thử, Lê Thị Mẫu.",
        ),
        [
            ("Trần Văn Thử", "Ủy viên Ban Thường vụ Đảng ủy Công ty Cổ phần Mẫu Vàng"),
            ("Lê Thị Mẫu", "Ủy viên Ban Thường vụ Đảng ủy Công ty Cổ phần Mẫu Vàng"),
        ],
    ),
    (
        "who is only proposed for a board",
        report_of(
            "Đề nghị Huyện ủy chuẩn y Ban Chấp hành Đảng bộ xã Mẫu Sơn gồm 02 đồng chí: Trần Văn Thử, Lê Thị Mẫu.",
        ),
        [],
    ),
    (
        "those on a list of elected deputies",
        table_report(
            [
                "ỦY BAN BẦU CỬ\nHUYỆN MẪU SƠN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "THÔNG BÁO",
                "Danh sách những người trúng cử đại biểu Hội đồng nhân dân huyện Mẫu Sơn khóa XX",
            ],
            [
                ["Đơn vị bầu cử", "TT", "Họ và tên", "Chức vụ"],
                ["Số 4 (xã Mẫu)", "1", "Trần Văn Thử", "Bí thư Đảng ủy xã Mẫu Sơn"],
            ],
        ),
        [
            ("Trần Văn Thử", "Bí thư Đảng ủy xã Mẫu Sơn"),
            ("Trần Văn Thử", "Đại biểu Hội đồng nhân dân huyện Mẫu Sơn khóa XX"),
        ],
    ),
    (
        "seats of a board in the column before the names, in short forms",
        table_report(
            ["DANH SÁCH\nBan Chấp hành, Ủy ban Kiểm tra Công đoàn các Khu công nghiệp tỉnh Cà Mau"],
            [
                ["TT", "Chức danh", "Họ và tên", "Chức vụ, đơn vị"],
                ["1", "UV.BTV", "Trần Văn Thử", "Phó Giám đốc Sở Nội vụ tỉnh Cà Mau"],
                ["II. ỦY BAN KIỂM TRA"],
                ["1", "PCN", "Lê Thị Mẫu", "Chuyên viên Liên đoàn Lao động tỉnh Cà Mau"],
            ],
        ),
        [
            ("Trần Văn Thử", "Ủy viên Ban Thường vụ Công đoàn các Khu công nghiệp tỉnh Cà Mau"),
            ("Trần Văn Thử", "Phó Giám đốc Sở Nội vụ tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Phó Chủ nhiệm Ủy ban Kiểm tra Công đoàn các Khu công nghiệp tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Chuyên viên Liên đoàn Lao động tỉnh Cà Mau"),
        ],
    ),
    (
        "who fills in a form, by its label",
        table_report(
            ["SƠ YẾU LÝ LỊCH", "1. Họ và tên (chữ in hoa): NÔNG THỊ MẪU"],
            [["Từ tháng, năm", "Chức vụ, đơn vị"], ["9/2006 - nay", "Giáo viên Trường THCS Mẫu Lễ"]],
        ),
        [("Nông Thị Mẫu", "Giáo viên Trường THCS Mẫu Lễ")],
    ),
    (
        "names with their posts in the cells of rows about units",
        table_report(
            [*DECISION],
            [
                ["STT", "Đơn vị", "Chiến sĩ thi đua cơ sở", "Lao động tiên tiến"],
                ["1", "Phòng Nội vụ", "Trần Văn Thử, Trưởng phòng", "- Trần Văn Thử\n- Lê Thị Mẫu, chuyên viên"],
            ],
        ),
        [
            ("Trần Văn Thử", "Trưởng phòng Nội vụ, Sở Nội vụ tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Chuyên viên Phòng Nội vụ, Sở Nội vụ tỉnh Cà Mau"),
        ],
    ),
    (
        "a class is no organ, where somebody lives no post",
        table_report(
            [*SCHOOL, "DANH SÁCH", "Giáo viên được khen"],
            [
                ["TT", "Họ và tên", "Nhiệm vụ"],
                ["1", "Trần Văn Thử", "GVCN 5A2"],
                ["2", "Lê Thị Mẫu", "Nghệ nhân dân gian, thôn Mẫu, xã Thử"],
                ["3", "Phạm Văn Dụ", "như số 2"],
            ],
        ),
        [("Trần Văn Thử", "Giáo viên chủ nhiệm 5A2 Trường Trung học phổ thông Mẫu Sơn")],
    ),
    (
        "two labels on a line of a form",
        report_of(
            "BÁO CÁO", "Tóm tắt thành tích", "Họ và tên: TRẦN VĂN THỬ      Dân tộc: Dao",
            "Chức vụ: Chính trị viên phó      Đơn vị: Ban CHQS huyện Mẫu Sơn",
        ),
        [("Trần Văn Thử", "Chính trị viên phó Ban CHQS huyện Mẫu Sơn")],
    ),
    (
        "what a worker does before his unit",
        report_of(
            *DECISION, "Điều 1. Tặng Giấy khen cho 02 cá nhân:",
            "+ Ông Trần Văn Thử – nhân viên quân y, Đồn Biên phòng Mẫu Sơn;",
            "+ Bà Lê Thị Mẫu - Công nhân vận hành băng sàng, Xí nghiệp Mẫu Than.",
        ),
        [
            ("Trần Văn Thử", "Nhân viên quân y Đồn Biên phòng Mẫu Sơn"),
            ("Lê Thị Mẫu", "Công nhân vận hành băng sàng Xí nghiệp Mẫu Than"),
        ],
    ),
    (
        "who signs by authority of a head is of the office",
        report_of(
            *DECISION, "Điều 1. Tặng Giấy khen cho ông Lê Văn Thử.",
            "TUQ. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Trần Văn Mẫu",
        ),
        [("Trần Văn Mẫu", "Chánh Văn phòng Sở Nội vụ tỉnh Cà Mau")],
    ),
    (
        "the form of a short life",
        report_of(
            "UBND TỈNH CÀ MAU", "TIỂU SỬ TÓM TẮT", "Họ và tên: TRẦN VĂN MẪU",
            "Chức vụ, đơn vị: Phó Giám đốc Sở Nội vụ tỉnh Cà Mau",
        ),
        [("Trần Văn Mẫu", "Phó Giám đốc Sở Nội vụ tỉnh Cà Mau")],
    ),
    (
        "a unit over the lines of its people",
        report_of(
            *DEPARTMENT, "THÔNG BÁO", "Phân công", "Phòng Hành chính:",
            "- Ông Trần Văn Thử, Trưởng phòng;", "- Bà Lê Thị Mẫu, Phó Trưởng phòng.",
        ),
        [
            ("Trần Văn Thử", "Trưởng phòng Hành chính, Sở Nội vụ tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Phó Trưởng phòng Hành chính, Sở Nội vụ tỉnh Cà Mau"),
        ],
    ),
    (
        "a table without headings that addresses people, two in a cell line by line",
        table_report(
            [*DEPARTMENT, "GIẤY MỜI", "Trân trọng kính mời:"],
            [
                ["Đ/c Trần Văn Thử", "Nguyên Chủ tịch Hội Cựu chiến binh huyện Mẫu Sơn"],
                ["Đ/c Đại tá Lê Văn Mẫu", "UVBTV Huyện ủy Mẫu Sơn, Chỉ huy trưởng Ban CHQS huyện Mẫu Sơn"],
                ["Đ/c Ngô Văn Dụ\nĐ/c Lý Thị Thí", "Bí thư Đảng ủy xã Mẫu An\nChủ tịch UBND xã Mẫu An"],
            ],
        ),
        [
            ("Trần Văn Thử", "Chủ tịch Hội Cựu chiến binh huyện Mẫu Sơn"),
            ("Lê Văn Mẫu", "Ủy viên Ban Thường vụ Huyện ủy Mẫu Sơn"),
            ("Lê Văn Mẫu", "Chỉ huy trưởng Ban CHQS huyện Mẫu Sơn"),
            ("Ngô Văn Dụ", "Bí thư Đảng ủy xã Mẫu An"),
            ("Lý Thị Thí", "Chủ tịch UBND xã Mẫu An"),
        ],
    ),
    (
        "places on the bodies that head columns",
        table_report(
            ["Phân công nhiệm vụ"],
            [
                ["Họ và tên", "Chức danh", "Tổ hỗ trợ doanh nghiệp", "Tổ xử lý nợ đọng"],
                ["Trần Văn Thử", "Chuyên viên Sở Nội vụ", "Tổ phó TT", "Tổ viên"],
                ["Lê Thị Mẫu", "Chuyên viên Sở Nội vụ", "", "Tổ trưởng"],
            ],
        ),
        [
            ("Trần Văn Thử", "Chuyên viên Sở Nội vụ"),
            ("Trần Văn Thử", "Tổ phó Thường trực Tổ hỗ trợ doanh nghiệp"),
            ("Trần Văn Thử", "Tổ viên Tổ xử lý nợ đọng"),
            ("Lê Thị Mẫu", "Chuyên viên Sở Nội vụ"),
            ("Lê Thị Mẫu", "Tổ trưởng Tổ xử lý nợ đọng"),
        ],
    ),
    (
        "short forms that a note explains",
        table_report(
            ["DANH BẠ", "Ghi chú: XK: Đội xung kích; KTT: kế toán trưởng."],
            [
                ["Bộ phận", "Người trực", "Chức vụ", "Kiêm"],
                ["Trạm Thủy lợi Mẫu Sơn", "Trần Văn Thử", "Trạm trưởng", "Đội trưởng XK số 1"],
                ["Trạm Thủy lợi Mẫu An", "Lê Thị Mẫu", "KTT", ""],
            ],
        ),
        [
            ("Trần Văn Thử", "Trạm trưởng Trạm Thủy lợi Mẫu Sơn"),
            ("Trần Văn Thử", "Đội trưởng Đội xung kích số 1"),
            ("Lê Thị Mẫu", "Kế toán trưởng Trạm Thủy lợi Mẫu An"),
        ],
    ),
    (
        "posts in capitals with their body, and a department that no board leads",
        report_of(
            *DEPARTMENT, "THÔNG BÁO", "Kết luận cuộc họp",
            "Dự họp có ông Trần Văn Thử, UVBTV Huyện ủy Mẫu Sơn; bà Lê Thị Mẫu, UV BCH Đảng bộ huyện Mẫu Sơn.",
        ),
        [
            ("Trần Văn Thử", "Ủy viên Ban Thường vụ Huyện ủy Mẫu Sơn"),
            ("Lê Thị Mẫu", "Ủy viên Ban Chấp hành Đảng bộ huyện Mẫu Sơn"),
        ],
    ),
    (
        "under the Front a union is of its province, and its Congress elects its own board",
        report_of(
            _head("ỦY BAN MTTQ VIỆT NAM TỈNH CÀ MAU\nHỘI NÔNG DÂN\nSố: 12/NQ-ĐH", "Cà Mau")[0],
            _head("", "Cà Mau")[1], "NGHỊ QUYẾT", "Đại hội đại biểu lần thứ II",
            "1. Kết quả bầu Ban Chấp hành khóa II gồm 02 đ/c: (1) Trần Văn Thử; (2) Lê Thị Mẫu.",
            "T/M BAN THƯỜNG VỤ", "CHỦ TỊCH", "Ngô Văn Dụ",
        ),
        [
            ("Trần Văn Thử", "Ủy viên Ban Chấp hành Hội Nông dân tỉnh Cà Mau khóa II"),
            ("Lê Thị Mẫu", "Ủy viên Ban Chấp hành Hội Nông dân tỉnh Cà Mau khóa II"),
            ("Ngô Văn Dụ", "Chủ tịch Hội Nông dân tỉnh Cà Mau"),
        ],
    ),
    (
        "the board that organises what a plan is about",
        report_of(
            *SCHOOL, "KẾ HOẠCH", "Tổ chức Hội khỏe Phù Đổng năm học 2024 - 2025", "I. Ban tổ chức",
            "1. Thầy Trần Văn Thử – HT – Trưởng ban", "2. Cô Lê Thị Mẫu, Bí thư Đoàn trường – Phó Trưởng ban",
        ),
        [
            ("Trần Văn Thử", "Hiệu trưởng Trường Trung học phổ thông Mẫu Sơn"),
            ("Trần Văn Thử", "Trưởng ban Tổ chức Hội khỏe Phù Đổng năm học 2024 - 2025"),
            ("Lê Thị Mẫu", "Bí thư Đoàn Trường Trung học phổ thông Mẫu Sơn"),
            ("Lê Thị Mẫu", "Phó Trưởng ban Tổ chức Hội khỏe Phù Đổng năm học 2024 - 2025"),
        ],
    ),
    (
        "places on a team in a sentence",
        report_of(
            *DEPARTMENT, "QUYẾT ĐỊNH", "Về việc phân công",
            "1) Tiểu ban Nội dung do ông Trần Văn Thử làm Trưởng tiểu ban; thành viên: bà Lê Thị Mẫu, ông Ngô Văn Dụ.",
        ),
        [
            ("Trần Văn Thử", "Trưởng tiểu ban Nội dung"),
            ("Lê Thị Mẫu", "Thành viên Tiểu ban Nội dung"),
            ("Ngô Văn Dụ", "Thành viên Tiểu ban Nội dung"),
        ],
    ),
    (
        "an organ before its post, Ông (bà) over names, and posts that nobody has yet",
        table_report(
            ["Kết quả lấy phiếu"],
            [
                ["TT", "Ông (bà)", "Chức danh, đơn vị", "Chức danh giới thiệu"],
                ["1", "Trần Văn Thử", "Liên đoàn Lao động tỉnh Cà Mau - Chủ tịch", "Bí thư Thành ủy Cà Mau"],
                ["2", "Lê Thị Mẫu", "Phó TP Nội vụ", ""],
            ],
        ),
        [("Trần Văn Thử", "Chủ tịch Liên đoàn Lao động tỉnh Cà Mau"), ("Lê Thị Mẫu", "Phó Trưởng phòng Nội vụ")],
    ),
    (
        "two people in a cell, each with a post on a line of their own",
        table_report(
            [*DECISION, "Điều 1. Tặng Giấy khen cho:"],
            [
                ["TT", "Họ và tên"],
                ["1", "Trần Văn Thử - Phó GĐ Trung tâm\nLê Thị Mẫu - Trưởng phòng Hành chính"],
            ],
        ),
        [
            ("Trần Văn Thử", "Phó Giám đốc Trung tâm"),
            ("Lê Thị Mẫu", "Trưởng phòng Hành chính, Sở Nội vụ tỉnh Cà Mau"),
        ],
    ),
    (
        "who leads a delegation keeps his other posts",
        report_of(
            *DEPARTMENT, "BÁO CÁO", "Kết quả",
            "Đoàn đại biểu tỉnh do đồng chí Trần Văn Thử, Ủy viên Bộ Chính trị, Bí thư Tỉnh ủy Cà Mau làm Trưởng đoàn "
            "thăm tỉnh Bạc Liêu.",
        ),
        [
            ("Trần Văn Thử", "Ủy viên Bộ Chính trị"),
            ("Trần Văn Thử", "Bí thư Tỉnh ủy Cà Mau"),
            ("Trần Văn Thử", "Trưởng Đoàn đại biểu tỉnh Cà Mau"),
        ],
    ),
    (
        "a council's chair in capitals is no chair of an association",
        report_of(
            *DEPARTMENT, "BIÊN BẢN", "Họp",
            "1. Đ/c Trần Văn Thử - Chủ tịch UBND xã Mẫu Sơn, CT Hội đồng, chủ trì;",
        ),
        [("Trần Văn Thử", "Chủ tịch UBND xã Mẫu Sơn"), ("Trần Văn Thử", "Chủ tịch Hội đồng")],
    ),
    (
        "short titles in cells, longer or shorter than what they stand for",
        table_report(
            ["Danh sách Công đoàn cơ sở"],
            [
                ["TT", "Họ và tên", "Chức vụ", "Đơn vị"],
                ["1", "Trần Văn Thử", "Phó GĐ nhân sự", "Công ty TNHH Mẫu Sơn"],
                ["2", "Lê Thị Mẫu", "Chủ tịch CĐCS", "Công ty TNHH Mẫu Sơn"],
            ],
        ),
        [
            ("Trần Văn Thử", "Phó Giám đốc Nhân sự Công ty TNHH Mẫu Sơn"),
            ("Lê Thị Mẫu", "Chủ tịch CĐCS Công ty TNHH Mẫu Sơn"),
        ],
    ),
    (
        "guidance in a note is no list of short forms",
        table_report(
            ["Ghi chú: Phòng: ghi rõ tên phòng ban nơi công tác; Tổ: ghi rõ tổ công tác."],
            [["TT", "Họ và tên", "Chức vụ", "Đơn vị"], ["1", "Trần Văn Thử", "Trưởng phòng", "Phòng Nội vụ"]],
        ),
        [("Trần Văn Thử", "Trưởng phòng Nội vụ")],
    ),
    (
        "each name in a cell ends the post of the one before",
        table_report(
            ["DANH SÁCH"],
            [
                ["STT", "Đơn vị", "Cán bộ đầu mối"],
                ["1", "Phòng Y tế", "Trần Văn Thử, Trưởng phòng và Lê Thị Mẫu, chuyên viên"],
            ],
        ),
        [("Trần Văn Thử", "Trưởng phòng Y tế"), ("Lê Thị Mẫu", "Chuyên viên")],
    ),
    (
        "who is on another organ's board, which the office's own congress does not elect",
        report_of(
            *_head("LIÊN ĐOÀN LAO ĐỘNG TỈNH CÀ MAU", "Cà Mau"), "BÁO CÁO", "Tình hình",
            "1. Ban Chấp hành Công đoàn Công ty Mẫu gồm 2 đồng chí: Trần Văn Thử, Lê Thị Mẫu.",
        ),
        [
            ("Lê Thị Mẫu", "Ủy viên Ban Chấp hành Công đoàn Công ty Mẫu, Liên đoàn Lao động tỉnh Cà Mau"),
            ("Trần Văn Thử", "Ủy viên Ban Chấp hành Công đoàn Công ty Mẫu, Liên đoàn Lao động tỉnh Cà Mau"),
        ],
    ),
    (
        "members and workers whose unit only the next clause names",
        report_of(
            "Ông Trần Văn Thử là đảng viên gương mẫu, Trường Tiểu học Mẫu Sơn ghi nhận.",
            "Bà Lê Thị Mẫu, thợ may, Trường Tiểu học Mẫu Sơn là nhà gần đó.",
        ),
        [],
    ),
    (
        "a national board is not the office's own",
        report_of(
            *SCHOOL, "BÁO CÁO", "Tình hình",
            "Ông Trần Văn Thử, Phó Trưởng Ban Chỉ đạo Quốc gia, phát biểu.",
        ),
        [("Trần Văn Thử", "Phó Trưởng ban Chỉ đạo Quốc gia")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("report", "expected"), [case[1:] for case in POSTS], ids=[case[0] for case in POSTS])
def test_posts(report: Report, expected: Roles) -> None:
    assert sorted((role.name, role.position) for role in read(report).roles) == sorted(expected)


GIVEN: list[tuple[str, Report, Awards]] = [
    (
        "people under Roman numbers are listed themselves",
        table_report(
            [*DECISION, "Điều 1. Tặng Giấy khen cho các cá nhân có tên sau:"],
            [["STT", "Họ và tên", "Năm sinh"], ["I", "Trần Văn Thử", "1975"], ["II", "Lê Thị Mẫu", "1980"]],
        ),
        [("Giấy khen", "Trần Văn Thử", "granted"), ("Giấy khen", "Lê Thị Mẫu", "granted")],
    ),
    (
        "a section that asks ends what was told as past, an article that takes back ends at the next list",
        report_of(
            *DEPARTMENT, "TỜ TRÌNH", "V/v đề nghị khen thưởng", "IV. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN", "1. Cá nhân:",
            "- Đ/c Trần Văn Thử: Giấy khen của Chủ tịch UBND xã.", "V. Đề nghị khen thưởng năm 2024", "1. Cá nhân:",
            "- Đ/c Lê Thị Mẫu: Bằng khen của Bộ trưởng Bộ Tài chính.",
        ),
        [("Giấy khen", "Trần Văn Thử", "granted"), ("Bằng khen", "Lê Thị Mẫu", "proposed")],
    ),
    (
        "what an article takes back, and what it did not ask for before it asks now",
        report_of(
            *DECISION, "Điều 2. Thu hồi hiện vật và tiền thưởng đối với:",
            "1. Bằng khen của Bộ trưởng đã tặng tại Quyết định số 1002/QĐ-BXD ngày 14/9/2016:",
            "a) Bà Lê Thị Mẫu, Kế toán trưởng Sở Y tế.",
        ),
        [("Bằng khen", "Lê Thị Mẫu", "revoked")],
    ),
    (
        "whom a council asks for now, though it did not before",
        report_of(
            *SCHOOL, "TỜ TRÌNH", "V/v đề nghị khen thưởng",
            "Năm 2022 đơn vị chưa đề nghị khen thưởng. Nay đề nghị tặng Bằng khen cho ông Trần Văn Thử.",
        ),
        [("Bằng khen", "Trần Văn Thử", "proposed")],
    ),
    (
        "a note tells who handled the file, and counts stay",
        table_report(
            [*DECISION, "Điều 1. Khen thưởng theo bảng sau:"],
            [["TT", "Hình thức", "Tập thể", "Cá nhân", "Ghi chú"], ["1", "Giấy khen", "1", "", "Sở Y tế thẩm định"]],
        ),
        [("Giấy khen", "1 tập thể", "granted")],
    ),
    (
        "a list whose title says that those it lists were given awards",
        report_of(
            *DEPARTMENT, "DANH SÁCH", "Tập thể, cá nhân được công nhận danh hiệu thi đua, tặng Giấy khen năm 2023",
            "I. DANH HIỆU ĐƠN VỊ QUYẾT THẮNG: 02 tập thể", "1. Ban CHQS huyện Mẫu Sơn", "2. Ban CHQS huyện Năm Căn",
            "II. DANH HIỆU CHIẾN SĨ TIÊN TIẾN: 387 đồng chí (theo báo cáo)",
            "III. ĐỀ NGHỊ TRÊN KHEN THƯỞNG (trình Quân khu)",
            "- Cờ thi đua của Bộ Quốc phòng: Ban CHQS huyện Mẫu Sơn;",
            "Ghi chú: rút danh hiệu Chiến sĩ tiên tiến đã công nhận đối với đ/c Trần Văn Thử, do vi phạm kỷ luật.",
        ),
        [
            ("Đơn vị quyết thắng", "Ban CHQS huyện Mẫu Sơn", "granted"),
            ("Đơn vị quyết thắng", "Ban CHQS huyện Năm Căn", "granted"),
            ("Chiến sĩ tiên tiến", "387 đồng chí", "granted"),
            ("Cờ thi đua của Bộ Quốc phòng", "Ban CHQS huyện Mẫu Sơn", "proposed"),
            ("Chiến sĩ tiên tiến", "Trần Văn Thử", "revoked"),
        ],
    ),
    (
        "a section of a proposal tells what was given before, in all its parts; a total is told by its parts",
        report_of(
            *DEPARTMENT, "TỜ TRÌNH", "V/v đề nghị khen thưởng",
            "III. ĐỀ NGHỊ TẶNG KỶ NIỆM CHƯƠNG “CỰU CHIẾN BINH VIỆT NAM”",
            "Tổng số 31 đồng chí: 22 hội viên, 09 cán bộ ngoài Hội (danh sách riêng).",
            "IV. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN (để tham khảo)",
            "1. Cá nhân:",
            "- Đ/c Trần Văn Thử: Huân chương Bảo vệ Tổ quốc hạng Ba; Giấy khen của Chủ tịch UBND xã.",
        ),
        [
            ("Kỷ niệm chương Cựu chiến binh Việt Nam", "22 hội viên", "proposed"),
            ("Kỷ niệm chương Cựu chiến binh Việt Nam", "09 cán bộ ngoài Hội", "proposed"),
            ("Huân chương Bảo vệ Tổ quốc hạng Ba", "Trần Văn Thử", "granted"),
            ("Giấy khen", "Trần Văn Thử", "granted"),
        ],
    ),
    (
        "Roman numbers head the rows of collectives",
        table_report(
            [*DECISION, "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các tập thể có tên sau:"],
            [
                ["TT", "Tên tập thể", "Số km đường"],
                ["I", "Khối sở, ngành", ""],
                ["1", "Ban Quản lý bảo trì đường bộ tỉnh", ""],
                ["II", "Huyện Mẫu Sơn", ""],
                ["2", "Hội Liên hiệp Phụ nữ xã Tân Phú", "3,2"],
            ],
        ),
        [
            ("Bằng khen", "Ban Quản lý bảo trì đường bộ tỉnh", "granted"),
            ("Bằng khen", "Hội Liên hiệp Phụ nữ xã Tân Phú", "granted"),
        ],
    ),
    (
        "a table of people below bullets of collectives, both below what is asked for",
        table_report(
            [
                *DEPARTMENT, "TỜ TRÌNH", "Về việc đề nghị khen thưởng",
                "1. Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho:", "a) Tập thể:",
                "- Câu lạc bộ Ngân hàng máu sống huyện Mẫu Sơn;", "b) Cá nhân:",
            ],
            [["STT", "Họ và tên", "Nghề nghiệp, nơi ở"], ["1", "Trần Văn Thử", "Nông dân, xã Tân Phú"]],
        ),
        [
            ("Bằng khen", "Câu lạc bộ Ngân hàng máu sống huyện Mẫu Sơn", "proposed"),
            ("Bằng khen", "Trần Văn Thử", "proposed"),
        ],
    ),
    (
        "votes in brackets part collectives, whom nobody asks for any more is not asked for",
        report_of(
            *SCHOOL, "BIÊN BẢN", "Họp Hội đồng Thi đua - Khen thưởng xét danh hiệu thi đua",
            "- Tập thể Lao động tiên tiến: Tổ Toán - Tin (8/8), Tổ Ngữ văn (8/8).",
            "5. Hội đồng nhất trí thôi đề nghị Kỷ niệm chương đối với ông Trần Văn Thử, do thiếu thời gian.",
        ),
        [
            ("Tập thể lao động tiên tiến", "Tổ Toán - Tin, Trường Trung học phổ thông Mẫu Sơn", "proposed"),
            ("Tập thể lao động tiên tiến", "Tổ Ngữ văn, Trường Trung học phổ thông Mẫu Sơn", "proposed"),
        ],
    ),
    (
        "the counted are named, one by its standing members",
        report_of("Chủ tịch UBND tỉnh tặng Bằng khen cho 02 tập thể: Thường trực HĐND quận và HĐND phường Tân Phú."),
        [
            ("Bằng khen", "Thường trực HĐND quận", "granted"),
            ("Bằng khen", "Hội đồng nhân dân phường Tân Phú", "granted"),
        ],
    ),
    (
        "two lists beside one another",
        table_report(
            [*DECISION, "DANH SÁCH", "Tặng Giấy khen (Kèm theo Quyết định số 12/QĐ-SNV ngày 05/3/2024)"],
            [
                ["TT", "Tên đơn vị", "Tiền thưởng", "Họ và tên, chức vụ", "Tiền thưởng"],
                ["1", "Ban CHQS huyện Mẫu Sơn", "726.000", "Trần Văn Thử, Chỉ huy trưởng", "363.000"],
                ["2", "", "", "Lê Thị Mẫu, nhân viên", "363.000"],
            ],
        ),
        [
            ("Giấy khen", "Ban CHQS huyện Mẫu Sơn", "granted"),
            ("Giấy khen", "Trần Văn Thử", "granted"),
            ("Giấy khen", "Lê Thị Mẫu", "granted"),
        ],
    ),
    (
        "a list in the cells of a table, below headings in cells",
        table_report(
            [*DECISION, "Điều 1. Tặng Bằng khen cho 02 tập thể và 02 cá nhân sau đây:"],
            [
                ["TẬP THỂ", "CÁ NHÂN"],
                [
                    "1. Hội LHPN huyện Mẫu Sơn\n2. Hội LHPN xã Tân Mẫu, huyện Mẫu Sơn",
                    "1. Bà Lê Thị Mẫu, Chủ tịch\n2. Ông Trần Văn Thử",
                ],
            ],
        ),
        [
            ("Bằng khen", "Hội LHPN huyện Mẫu Sơn", "granted"),
            ("Bằng khen", "Hội LHPN xã Tân Mẫu, huyện Mẫu Sơn", "granted"),
            ("Bằng khen", "Lê Thị Mẫu", "granted"),
            ("Bằng khen", "Trần Văn Thử", "granted"),
        ],
    ),
    (
        "columns that recognise and columns that ask",
        table_report(
            [*DECISION],
            [
                ["TT", "Họ và tên", "Chức danh", "Danh hiệu công nhận", "", "Danh hiệu đề nghị", ""],
                ["", "", "", "LĐTT", "Tập thể LĐTT", "CSTĐ cơ sở", "Tập thể LĐXS"],
                ["Khoa Dược"],
                ["", "Tập thể khoa", "", "", "x", "", ""],
                ["1", "Trần Văn Thử", "Trưởng khoa", "x", "", "x", ""],
            ],
            spans={(0, 3): (1, 2), (0, 5): (1, 2), (0, 0): (2, 1), (0, 1): (2, 1), (0, 2): (2, 1)},
        ),
        [
            ("Tập thể lao động tiên tiến", "Khoa Dược, Sở Nội vụ tỉnh Cà Mau", "granted"),
            ("Lao động tiên tiến", "Trần Văn Thử", "granted"),
            ("Chiến sĩ thi đua cơ sở", "Trần Văn Thử", "proposed"),
        ],
    ),
    (
        "rows that further rows divide are no recipients",
        table_report(
            [*DECISION, "DANH SÁCH TẶNG GIẤY KHEN"],
            [
                ["STT", "Họ tên", "Chức vụ"],
                ["1", "Đảng bộ Sở Xây dựng", ""],
                ["1.1", "Trần Văn Thử", "Trưởng phòng Kế hoạch"],
            ],
        ),
        [("Giấy khen", "Trần Văn Thử", "granted")],
    ),
    (
        "merits in a row are of whom the row lists",
        table_report(
            PROPOSAL,
            [
                ["TT", "Tên tập thể, cá nhân", "Tóm tắt thành tích", "Hình thức đề nghị"],
                ["1", "Bà Lê Thị Mẫu", "Năm 2020 được Hội LHPN tỉnh tặng Giấy khen; năm 2022 được tặng danh hiệu "
                 "Nghệ nhân Ưu tú.", "Bằng khen"],
                ["2", "Ông Trần Văn Thử", "- Đã được: Kỷ niệm chương “Vì sự nghiệp giáo dục” năm 2019.", "Bằng khen"],
            ],
        ),
        [
            ("Bằng khen", "Lê Thị Mẫu", "proposed"),
            ("Giấy khen", "Lê Thị Mẫu", "granted"),
            ("Nghệ nhân Ưu tú", "Lê Thị Mẫu", "granted"),
            ("Bằng khen", "Trần Văn Thử", "proposed"),
            ("Kỷ niệm chương Vì sự nghiệp giáo dục", "Trần Văn Thử", "granted"),
        ],
    ),
    (
        "the award of a decision, for as many as its annex lists together",
        table_report(
            [
                *DECISION, "Điều 1. Tặng Giấy khen cho 01 tập thể, 01 cá nhân theo Danh sách đính kèm.",
                "DANH SÁCH KHEN THƯỞNG",
            ],
            [
                ["TT", "Họ và tên/Tên tập thể", "Địa chỉ"],
                ["1", "Câu lạc bộ Ngân hàng máu sống huyện Mẫu Sơn", ""],
                ["2", "Trần Văn Thử", "Thôn Mẫu"],
            ],
        ),
        [
            ("Giấy khen", "Câu lạc bộ Ngân hàng máu sống huyện Mẫu Sơn", "granted"),
            ("Giấy khen", "Trần Văn Thử", "granted"),
        ],
    ),
    (
        "headings inside an article, and of whom the next items are",
        report_of(
            *DECISION, "Điều 1: Tặng Giấy khen cho các tập thể và cá nhân:", "I- KHỐI TRƯỜNG HỌC",
            "1- Trường THPT Mẫu Sơn", "Thuộc huyện Thử Nghiệm", "2- Đ/c Trần Văn Thử, Bí thư Đoàn trường",
        ),
        [("Giấy khen", "Trường THPT Mẫu Sơn", "granted"), ("Giấy khen", "Trần Văn Thử", "granted")],
    ),
    (
        "letters that ask for opinions propose",
        report_of(
            *_head("UBND TỈNH CÀ MAU\nSỞ NỘI VỤ\nSố: 12/SNV-TĐKT\nV/v hiệp y khen thưởng", "Cà Mau"),
            "3. Bằng khen của Chủ tịch UBND tỉnh (02 trường hợp): (1) Công ty TNHH Mẫu Sơn; (2) Ông Trần Văn Thử.",
        ),
        [("Bằng khen", "Công ty TNHH Mẫu Sơn", "proposed"), ("Bằng khen", "Trần Văn Thử", "proposed")],
    ),
    (
        "a heading names the medal short, too few votes refuse it",
        report_of(
            *DEPARTMENT, "BIÊN BẢN", "Họp xét đề nghị tặng Kỷ niệm chương “Vì sự nghiệp báo chí” năm 2023",
            "I. Kỷ niệm chương", "- Ông Trần Văn Thử: 5/5 phiếu;", "- Bà Lê Thị Mẫu: 2/5 phiếu (chưa đủ 25 năm).",
        ),
        [("Kỷ niệm chương Vì sự nghiệp báo chí", "Trần Văn Thử", "proposed")],
    ),
    (
        "several people in one item",
        report_of(
            *DECISION, "Điều 1. Tặng Giấy khen cho các cá nhân:",
            "1. Các ông Trần Văn Thử và Phạm Văn Dụ, nhân viên;",
        ),
        [("Giấy khen", "Trần Văn Thử", "granted"), ("Giấy khen", "Phạm Văn Dụ", "granted")],
    ),
    (
        "a part with what it is of, and people behind it",
        report_of(
            *DECISION, "Điều 1. Tặng Giấy khen cho Đội Khám nghiệm hiện trường thuộc Phòng Kỹ thuật hình sự và các "
            "đồng chí: Thượng tá Trần Văn Thử, Phó Trưởng phòng; Trung tá Phạm Văn Dụ, Đội trưởng.",
        ),
        [
            ("Giấy khen", "Đội Khám nghiệm hiện trường, Phòng Kỹ thuật hình sự, Sở Nội vụ tỉnh Cà Mau", "granted"),
            ("Giấy khen", "Trần Văn Thử", "granted"),
            ("Giấy khen", "Phạm Văn Dụ", "granted"),
        ],
    ),
    (
        "an article that submits proposes",
        report_of(*DECISION, "Điều 2. Trình Tổng Giám đốc tặng Bằng khen cho ông Trần Văn Thử."),
        [("Bằng khen", "Trần Văn Thử", "proposed")],
    ),
    (
        "who is an emulation fighter was made one",
        report_of("Ông Trần Văn Thử và bà Lê Thị Mẫu là “Chiến sĩ thi đua cơ sở” 03 năm liền."),
        [("Chiến sĩ thi đua cơ sở", "Trần Văn Thử", "granted"), ("Chiến sĩ thi đua cơ sở", "Lê Thị Mẫu", "granted")],
    ),
    (
        "an honour only says who somebody is",
        report_of("Bà Lê Thị Mẫu là Nghệ sĩ Ưu tú của nhà hát."),
        [],
    ),
    (
        "what is taken back",
        report_of(
            *DECISION, "Điều 1. Huỷ bỏ phần khen thưởng tại Quyết định số 2205/QĐ-UBND ngày 12/8/2008 về việc tặng "
            "Bằng khen đối với 01 cá nhân sau đây:", "1. Ông Trần Văn Thử, thường trú tại xã Tân Mẫu;",
        ),
        [("Bằng khen", "Trần Văn Thử", "revoked")],
    ),
    (
        "years of badges head columns that are ticked",
        table_report(
            ["ĐẢNG ỦY XÃ MẪU SƠN", "THÔNG BÁO", "kết quả xét tặng Huy hiệu Đảng đợt 02-9-2025"],
            [
                ["TT", "Họ và tên", "Năm sinh", "Loại Huy hiệu", "", "Ghi chú"],
                ["", "", "", "30", "45", ""],
                ["1", "Trần Văn Thử", "1972", "x", "", ""],
                ["2", "Lê Thị Mẫu", "1960", "", "x", "Truy tặng"],
            ],
            spans={(0, 3): (1, 2)},
        ),
        [
            ("Huy hiệu 30 năm tuổi Đảng", "Trần Văn Thử", "granted"),
            ("Huy hiệu 45 năm tuổi Đảng", "Lê Thị Mẫu", "granted"),
        ],
    ),
    (
        "two lists side by side, each under its award",
        table_report(
            [*DECISION],
            [
                ["I. CHIẾN SĨ TIÊN TIẾN", "", "", "II. GIẤY KHEN", "", ""],
                ["TT", "Họ và tên", "Chức vụ, đơn vị", "TT", "Họ và tên / Tập thể", "Chức vụ, đơn vị"],
                ["1", "Trần Văn Thử", "Tiểu đội trưởng", "1", "Lê Thị Mẫu", "Nhân viên Quân y"],
            ],
            spans={(0, 0): (1, 3), (0, 3): (1, 3)},
        ),
        [("Chiến sĩ tiên tiến", "Trần Văn Thử", "granted"), ("Giấy khen", "Lê Thị Mẫu", "granted")],
    ),
    (
        "headings of columns with several words, and votes that are taken back",
        table_report(
            [*DEPARTMENT, "TỜ TRÌNH", "Về việc xét tặng danh hiệu năm 2024"],
            [
                ["TT", "Danh hiệu, hình thức đề nghị", "Tập thể / Họ tên, năm sinh", "Số phiếu"],
                ["1", "Tập thể Lao động xuất sắc", "Trường Tiểu học Mẫu Lễ", "11/11"],
                ["2", "Bằng khen của Bộ Y tế", "CNĐD Trần Văn Thử\n(1990)", "9/11"],
                ["3", "", "DS. Lê Thị Mẫu\n(1985)", "6/11 - rút"],
            ],
            spans={(1, 1): (1, 1), (2, 1): (2, 1)},
        ),
        [
            ("Tập thể lao động xuất sắc", "Trường Tiểu học Mẫu Lễ", "proposed"),
            ("Bằng khen", "Trần Văn Thử", "proposed"),
        ],
    ),
    (
        "what is cancelled, by the meaning of its columns",
        table_report(
            [*DEPARTMENT, "QUYẾT ĐỊNH", "Về việc hủy bỏ quyết định tặng Bằng khen", "Điều 1. Hủy bỏ khen thưởng:"],
            [
                ["Đối tượng", "Nội dung hủy bỏ", "Lý do"],
                ["Ông Trần Văn Thử, Giám đốc Công ty Mẫu", "Bằng khen", "Bị kết án"],
            ],
        ),
        [("Bằng khen", "Trần Văn Thử", "revoked")],
    ),
    (
        "a letter of guidance grants nothing",
        table_report(
            [*_head("CỤC HẢI QUAN\nCHI CỤC MẪU\nSố: 19/CCM-TCCB\nV/v hướng dẫn bình xét khen thưởng", "Cà Mau")],
            [["Hình thức", "Tập thể", "Cá nhân"], ["Bằng khen của Bộ trưởng Bộ Tài chính", "02", "04"]],
        ),
        [],
    ),
    (
        "what a letter asks opinions on is proposed, in tables and below bullets",
        report_of(
            *_head("UBND TỈNH CÀ MAU\nSỞ NỘI VỤ\nSố: 31/SNV-TC\nV/v xin ý kiến hiệp y khen thưởng", "Cà Mau"),
            "(1) Đề nghị Thủ tướng Chính phủ tặng Bằng khen:", "▪ Ông Trần Văn Thử, Giám đốc Sở Y tế;",
        ),
        [("Bằng khen", "Trần Văn Thử", "proposed")],
    ),
    (
        "numbered lines of a form are no recipients",
        report_of(
            "BÁO CÁO THÀNH TÍCH ĐỀ NGHỊ TẶNG\nDANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ", "1. Họ tên: TRẦN VĂN THỬ",
            "2. Sinh ngày 11 tháng 4 năm 1981.", "3. Thành tích nổi bật", "4. Khen thưởng đã nhận:",
            "- Giấy khen của Giám đốc Sở Nội vụ năm 2020.",
        ),
        [("Giấy khen", "Trần Văn Thử", "granted"), ("Chiến sĩ thi đua cơ sở", "Trần Văn Thử", "proposed")],
    ),
    (
        "rows are units, columns awards: marks for the unit, names for people",
        table_report(
            [*DECISION, "Điều 1. Công nhận danh hiệu thi đua đối với các tập thể, cá nhân tại Biểu 1."],
            [
                ["STT", "Đơn vị", "Tập thể\nLĐTT", "Chiến sĩ thi đua cơ sở", "Lao động tiên tiến"],
                ["1", "Phòng Tài chính - \nKế hoạch", "Đạt", "Trần Văn Thử", "- Trần Văn Thử\n- Lê Thị Mẫu, kế toán"],
                ["2", "Trường Mầm non Mẫu", "–", "–", "Phạm Văn Dụ"],
            ],
        ),
        [
            ("Tập thể lao động tiên tiến", "Phòng Tài chính - Kế hoạch, Sở Nội vụ tỉnh Cà Mau", "granted"),
            ("Chiến sĩ thi đua cơ sở", "Trần Văn Thử", "granted"),
            ("Lao động tiên tiến", "Trần Văn Thử", "granted"),
            ("Lao động tiên tiến", "Lê Thị Mẫu", "granted"),
            ("Lao động tiên tiến", "Phạm Văn Dụ", "granted"),
        ],
    ),
    (
        "classes told alone, of the order above the table",
        table_report(
            [*PROPOSAL, "II. Đề nghị tặng thưởng Huân chương Bảo vệ Tổ quốc"],
            [["Hạng", "Họ, tên", "Chức vụ"], ["Nhì", "Trần Văn Thử", "Giám đốc"], ["Ba", "Lê Thị Mẫu", "Trưởng phòng"]],
        ),
        [
            ("Huân chương Bảo vệ Tổ quốc hạng Nhì", "Trần Văn Thử", "proposed"),
            ("Huân chương Bảo vệ Tổ quốc hạng Ba", "Lê Thị Mẫu", "proposed"),
        ],
    ),
    (
        "cases from which an award is taken back",
        table_report(
            [*DECISION, "Điều 1. Hủy bỏ nội dung khen thưởng tại các Quyết định đối với những trường hợp sau:"],
            [
                ["Quyết định đã ban hành", "Trường hợp bị hủy bỏ", "Nội dung khen"],
                ["QĐ số 33/QĐ-UBND ngày 08/12/2021", "Công ty TNHH Mẫu Phú", "Bằng khen"],
                ["QĐ số 51/QĐ-UBND ngày 11/3/2022", "Lâm Vĩnh Mẫu - nguyên Phó GĐ Trung tâm", "Lao động tiên tiến"],
            ],
        ),
        [("Bằng khen", "Công ty TNHH Mẫu Phú", "revoked"), ("Lao động tiên tiến", "Lâm Vĩnh Mẫu", "revoked")],
    ),
    (
        "several recipients on the lines of one cell",
        table_report(
            [*PROPOSAL],
            [
                ["Danh hiệu, hình thức", "Tập thể / cá nhân đề nghị"],
                ["Bằng khen", "Phân xưởng Mẫu 1\nPhòng Điều độ\nTrần Văn Thử - Thợ điện"],
                ["Giấy khen", "1/ Lê Thị Mẫu\n2/ Phạm Văn Dụ (kế toán)"],
            ],
        ),
        [
            ("Bằng khen", "Phân xưởng Mẫu 1, Sở Nội vụ tỉnh Cà Mau", "proposed"),
            ("Bằng khen", "Phòng Điều độ, Sở Nội vụ tỉnh Cà Mau", "proposed"),
            ("Bằng khen", "Trần Văn Thử", "proposed"),
            ("Giấy khen", "Lê Thị Mẫu", "proposed"),
            ("Giấy khen", "Phạm Văn Dụ", "proposed"),
        ],
    ),
    (
        "awards behind dashes, and whom a count names; who is not proposed",
        report_of(
            *PROPOSAL,
            "1. Tập thể: Trường TH Mẫu – đề nghị Tập thể lao động xuất sắc, Cờ thi đua của Chính phủ; Khối 5 và Tổ Văn "
            "phòng – Tập thể lao động tiên tiến.",
            "3. Lao động tiên tiến, 02 giáo viên: Lê Thị Mẫu, Phạm Văn Dụ.",
            "4. Không đề nghị: cô Ngô Thị Thí chỉ đạt 4/9 phiếu; thầy Trần Văn Thử – giáo viên Thể dục.",
        ),
        [
            ("Tập thể lao động xuất sắc", "Trường Tiểu học Mẫu", "proposed"),
            ("Cờ thi đua của Chính phủ", "Trường Tiểu học Mẫu", "proposed"),
            ("Tập thể lao động tiên tiến", "Khối 5", "proposed"),
            ("Tập thể lao động tiên tiến", "Tổ Văn phòng, Sở Nội vụ tỉnh Cà Mau", "proposed"),
            ("Lao động tiên tiến", "Lê Thị Mẫu", "proposed"),
            ("Lao động tiên tiến", "Phạm Văn Dụ", "proposed"),
        ],
    ),
    (
        "votes for and against under two headings; who failed, by the number of the row",
        table_report(
            [*COUNCIL, "BIÊN BẢN", "Kiểm phiếu xét tặng danh hiệu", "Cá nhân phải đạt từ 80% số phiếu trở lên."],
            [
                ["TT", "Họ và tên", "Chức vụ", "Đồng ý", "", "Không đồng ý", ""],
                ["", "", "", "Số phiếu", "Tỷ lệ", "Số phiếu", "Tỷ lệ"],
                ["Danh hiệu “Thầy thuốc Ưu tú”"],
                ["1", "Trần Văn Thử", "Giám đốc", "9", "90%", "1", "10%"],
                ["2", "Lê Thị Mẫu", "Trưởng khoa", "7", "70%", "3", "30%"],
                ["3", "Phạm Văn Dụ", "Trưởng khoa", "8", "80%", "2", "20%"],
            ],
            spans={(0, 3): (1, 2), (0, 5): (1, 2), (0, 0): (2, 1), (0, 1): (2, 1), (0, 2): (2, 1)},
        ),
        [("Thầy thuốc Ưu tú", "Trần Văn Thử", "proposed"), ("Thầy thuốc Ưu tú", "Phạm Văn Dụ", "proposed")],
    ),
    (
        "an item is about whom it names before its first full stop",
        report_of(
            *DEPARTMENT, "THÔNG BÁO", "Lấy ý kiến đối với các trường hợp đề nghị tặng danh hiệu Anh hùng Lao động",
            "I. Đề nghị phong tặng danh hiệu Anh hùng Lao động (thời kỳ đổi mới)",
            "1. Phòng Người có công. Đã làm rõ 1.846 vụ. Năm 2018, đơn vị đón nhận Huân chương Lao động hạng Nhì.",
            "2. Ông Trần Văn Thử, sinh 1979. Đã được tặng: Huân chương Lao động hạng Ba (2020).",
        ),
        [
            ("Anh hùng Lao động", "Phòng Người có công, Sở Nội vụ tỉnh Cà Mau", "proposed"),
            ("Anh hùng Lao động", "Trần Văn Thử", "proposed"),
            ("Huân chương Lao động hạng Nhì", "Phòng Người có công, Sở Nội vụ tỉnh Cà Mau", "granted"),
            ("Huân chương Lao động hạng Ba", "Trần Văn Thử", "granted"),
        ],
    ),
    (
        "counts under TT and CN of each giver",
        table_report(
            PROPOSAL,
            [
                ["Nội dung", "UBND tỉnh", "", "Tỉnh Hội", ""],
                ["", "TT", "CN", "TT", "CN"],
                ["Bằng khen", "3", "5", "", ""],
                ["Giấy khen", "", "", "10", "20"],
            ],
        ),
        [
            ("Bằng khen", "3 tập thể", "proposed"),
            ("Bằng khen", "5 cá nhân", "proposed"),
            ("Giấy khen", "10 tập thể", "proposed"),
            ("Giấy khen", "20 cá nhân", "proposed"),
        ],
    ),
    (
        "awards in brackets behind each item",
        report_of(
            *DECISION, "Điều 1. Khen thưởng các cá nhân:",
            "1. Ông Trần Văn Thử, chuyên viên (Bằng khen);", "2. Bà Lê Thị Mẫu, chuyên viên (Giấy khen).",
        ),
        [("Bằng khen", "Trần Văn Thử", "granted"), ("Giấy khen", "Lê Thị Mẫu", "granted")],
    ),
    (
        "names of men and of women under two headings",
        table_report(
            [*DECISION, "Điều 1. Tặng Giấy khen cho các cá nhân:"],
            [["TT", "Họ và tên", ""], ["", "Nam", "Nữ"], ["1", "Trần Văn Thử", ""], ["2", "", "Lê Thị Mẫu"]],
            spans={(0, 0): (2, 1), (0, 1): (1, 2)},
        ),
        [("Giấy khen", "Trần Văn Thử", "granted"), ("Giấy khen", "Lê Thị Mẫu", "granted")],
    ),
    (
        "wide headings name the awards over the counts of each year",
        table_report(
            [*DEPARTMENT, "BÁO CÁO", "Kết quả khen thưởng qua các năm:"],
            [
                ["Năm", "Bằng khen của Trung ương Hội", "", "Giấy khen của Tỉnh hội", ""],
                ["", "Tập thể", "Cá nhân", "Tập thể", "Cá nhân"],
                ["2019", "02", "05", "21", "44"],
            ],
            spans={(0, 0): (2, 1), (0, 1): (1, 2), (0, 3): (1, 2)},
        ),
        [
            ("Bằng khen", "02 tập thể", "granted"),
            ("Bằng khen", "05 cá nhân", "granted"),
            ("Giấy khen", "21 tập thể", "granted"),
            ("Giấy khen", "44 cá nhân", "granted"),
        ],
    ),
    (
        "clauses that each tell of an award head no list",
        report_of(
            *DEPARTMENT, "BÁO CÁO", "Tổng kết",
            "* Khen thưởng: Tổng LĐLĐ Việt Nam tặng Cờ thi đua cho CĐCS Sở Xây dựng (2020), CĐCS Sở Y tế (2022); "
            "tặng Bằng khen 14 tập thể, 19 cá nhân; LĐLĐ tỉnh tặng Bằng khen 63 tập thể.",
            "* Đồng chí Lê Thị Mẫu, Chủ tịch CĐCS Sở Y tế, phát biểu.",
        ),
        [
            ("Cờ thi đua", "Công đoàn cơ sở Sở Xây dựng", "granted"),
            ("Cờ thi đua", "Công đoàn cơ sở Sở Y tế", "granted"),
            ("Bằng khen", "14 tập thể", "granted"),
            ("Bằng khen", "19 cá nhân", "granted"),
            ("Bằng khen", "63 tập thể", "granted"),
        ],
    ),
    (
        "a second award in a year's line, behind the decision of the first",
        report_of(
            "CÔNG TY ĐIỆN LỰC CÀ MAU\nĐỘI QUẢN LÝ LƯỚI ĐIỆN", _head("", "Cà Mau")[1], "BÁO CÁO THÀNH TÍCH",
            "III- CÁC HÌNH THỨC KHEN THƯỞNG ĐÃ ĐƯỢC GHI NHẬN",
            "* Năm 2022: Tập thể lao động tiên tiến – QĐ 187/QĐ-EVN, 21/02/2023; Bằng khen của Bộ trưởng Bộ Công Thương"
            " – QĐ 615/QĐ-BCT ngày 17/3/2023.",
        ),
        [
            ("Tập thể lao động tiên tiến", "Đội Quản lý lưới điện, Công ty Điện lực Cà Mau", "granted"),
            ("Bằng khen", "Đội Quản lý lưới điện, Công ty Điện lực Cà Mau", "granted"),
        ],
    ),
    (
        "whom an award is proposed for under Đối tượng đề nghị",
        table_report(
            [*DEPARTMENT, "TỜ TRÌNH", "Đề nghị khen thưởng", "Đề nghị tặng Bằng khen cho các cá nhân:"],
            [
                ["Hình thức", "Đối tượng đề nghị", "Đơn vị, địa chỉ"],
                ["Bằng khen (cá nhân)", "1. Ông Trần Văn Thử", "Trưởng bản Mẫu Sơn 1"],
                ["nt", "2. Bà Lê Thị Mẫu", "Chủ tịch Hội LHPN xã Mẫu Sơn"],
            ],
        ),
        [("Bằng khen", "Trần Văn Thử", "proposed"), ("Bằng khen", "Lê Thị Mẫu", "proposed")],
    ),
    (
        "criteria that are not met take nothing from the rows of a table",
        table_report(
            [
                *DECISION, "Tiêu chí số 1 và số 2 chưa đạt do thiếu vốn.", "Căn cứ kết quả xét của Hội đồng;",
                "Xét đề nghị của Trưởng phòng;", "Quyết định", "Điều 1. Công nhận danh hiệu cho các cá nhân:",
            ],
            [["TT", "Họ và tên", "Danh hiệu"], ["1", "Trần Văn Thử", "Lao động tiên tiến"]],
        ),
        [("Lao động tiên tiến", "Trần Văn Thử", "granted")],
    ),
    (
        "who has recommended something is given what he is given",
        report_of("Qua giám sát đã kiến nghị xử lý 5 vụ, được Chủ tịch UBND tỉnh tặng Bằng khen cho 3 tập thể."),
        [("Bằng khen", "3 tập thể", "granted")],
    ),
    (
        "a place in a contest is no class of a certificate",
        table_report(
            [*DECISION, "Chủ tịch UBND huyện tặng Giấy khen cho các đội đạt thành tích cao:"],
            [["TT", "Đơn vị", "Hạng"], ["1", "Xã Mẫu Sơn", "Nhất"]],
        ),
        [("Giấy khen", "Xã Mẫu Sơn", "granted")],
    ),
    (
        "several people in a line under an award's heading",
        table_report(
            [*DECISION, "Danh sách khen thưởng"],
            [["TT", "Đơn vị", "Chiến sĩ thi đua cơ sở"], ["1", "Tổ Toán", "Trần Văn Thử, Lê Thị Mẫu"]],
        ),
        [
            ("Chiến sĩ thi đua cơ sở", "Trần Văn Thử", "granted"),
            ("Chiến sĩ thi đua cơ sở", "Lê Thị Mẫu", "granted"),
        ],
    ),
    (
        "counts behind awards in a section about them, several on a line",
        report_of(
            *DEPARTMENT, "BÁO CÁO", "Hội nghị điển hình tiên tiến", "2. Kết quả phong trào, khen thưởng 5 năm",
            "- Bằng khen của Thủ tướng Chính phủ: 02 tập thể, 05 cá nhân;",
            "- Cờ thi đua của Chính phủ: 07 tập thể; Bằng khen của Bộ Y tế: 86 tập thể, 143 cá nhân;",
        ),
        [
            ("Bằng khen", "02 tập thể", "granted"),
            ("Bằng khen", "05 cá nhân", "granted"),
            ("Cờ thi đua của Chính phủ", "07 tập thể", "granted"),
            ("Bằng khen", "86 tập thể", "granted"),
            ("Bằng khen", "143 cá nhân", "granted"),
        ],
    ),
    (
        "the group itself, called by its sort alone",
        table_report(
            [*DECISION, "Điều 1. Công nhận danh hiệu đối với các tập thể, cá nhân có đánh dấu (x):"],
            [
                ["Lao động tiên tiến", "Tập thể LĐTT", "Họ và tên", "Nhiệm vụ được giao", "TT"],
                ["A. KHOA NGOẠI"],
                ["", "x", "Tập thể khoa", "", ""],
                ["x", "", "Trần Văn Thử", "Trưởng khoa", "1"],
            ],
        ),
        [
            ("Tập thể lao động tiên tiến", "Khoa Ngoại, Sở Nội vụ tỉnh Cà Mau", "granted"),
            ("Lao động tiên tiến", "Trần Văn Thử", "granted"),
        ],
    ),
    (
        "units and people on the lines of a cell beside what they are a part of",
        table_report(
            [*DECISION, "Điều 1. Tặng Giấy khen cho 02 tập thể, 02 cá nhân như sau:"],
            [
                ["Đơn vị thành viên", "Tập thể, cá nhân và chức vụ, nơi làm việc", "Mức thưởng"],
                ["1. Công ty Điện lực Mẫu", "- Điện lực Tân Sơn\n- Đội Vận hành lưới điện", "5.000.000"],
                ["", "- Ông Trần Văn Thử, Giám đốc\n- Bà Lê Thị Mẫu, công nhân Đội Vận hành", "2.000.000"],
            ],
            spans={(1, 0): (2, 1)},
        ),
        [
            ("Giấy khen", "Điện lực Tân Sơn, Công ty Điện lực Mẫu", "granted"),
            ("Giấy khen", "Đội Vận hành lưới điện, Công ty Điện lực Mẫu", "granted"),
            ("Giấy khen", "Trần Văn Thử", "granted"),
            ("Giấy khen", "Lê Thị Mẫu", "granted"),
        ],
    ),
    (
        "a letter that announces what was given, in items and below them",
        report_of(
            *_head("UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nSố: 29/SNV-TĐKT\nV/v thông báo kết quả khen thưởng", "Lào Cai"),
            "Kính gửi: Sở Y tế", "a) Tặng Huân chương Lao động hạng Ba cho: TS. Trần Văn Thử, Hiệu trưởng;",
            "2. Quyết định số 2533/QĐ-TTg ngày 07/11/2025 của Thủ tướng Chính phủ tặng Bằng khen cho:",
            "- Bà Lê Thị Mẫu, Trưởng phòng;", "- Nghệ nhân Hoàng Kin Náy, xã Gia Hội.",
        ),
        [
            ("Huân chương Lao động hạng Ba", "Trần Văn Thử", "granted"),
            ("Bằng khen", "Lê Thị Mẫu", "granted"),
            ("Bằng khen", "Hoàng Kin Náy", "granted"),
        ],
    ),
    (
        "who may have given, remarks and targets in a section on awards grant nothing",
        report_of(
            *DEPARTMENT, "BÁO CÁO", "Kết quả công tác năm 2023", "3. Công tác khen thưởng",
            "- UBND tỉnh: Bằng khen, Cờ thi đua.", "- Phòng Tổ chức: Giấy khen mẫu mới in sai.",
            "1. Chỉ tiêu phấn đấu: Cờ thi đua của Chính phủ: 01 tập thể; Bằng khen của Bộ Y tế: 05 tập thể;",
        ),
        [],
    ),
    (
        "a heading in capitals that names no organ ends a list",
        report_of(
            *DECISION, "Điều 1. Tặng Bằng khen cho các tập thể, cá nhân sau:", "TRÁCH NHIỆM THI HÀNH",
            "1. Chánh Văn phòng Sở.", "2. Ông Trần Văn Thử, Giám đốc Bệnh viện.",
        ),
        [],
    ),
    (
        "who gives stands before the colon, who receives behind the award",
        report_of(
            *DEPARTMENT, "BÁO CÁO", "Hội nghị điển hình tiên tiến", "2. Kết quả khen thưởng",
            "- Trung ương Hội: tặng Cờ thi đua cho Hội LHPN quận Ninh Kiều;",
        ),
        [("Cờ thi đua", "Hội LHPN quận Ninh Kiều", "granted")],
    ),
    (
        "a rating for which certificates are given is no award of the table",
        table_report(
            [*DECISION, "Điều 2. Tặng Giấy khen cho 02 đảng viên hoàn thành xuất sắc nhiệm vụ 5 năm liền, gồm:"],
            [["TT", "Họ và tên", "Đảng bộ"], ["1", "Trần Văn Thử", "xã Mẫu Sơn"], ["2", "Lê Thị Mẫu", "xã Mẫu Sơn"]],
        ),
        [("Giấy khen", "Trần Văn Thử", "granted"), ("Giấy khen", "Lê Thị Mẫu", "granted")],
    ),
    (
        "lines in capitals part the items of a list",
        report_of(
            *DECISION,
            "Điều 1. Tặng thưởng Huân chương Lao động hạng Nhì cho 01 tập thể và 01 cá nhân (có danh sách kèm),",
            "DANH SÁCH TẶNG THƯỞNG HUÂN CHƯƠNG LAO ĐỘNG", "HUÂN CHƯƠNG LAO ĐỘNG HẠNG NHÌ", "TỈNH LÂM ĐỒNG",
            "1. Trường Cao đẳng Mẫu Sơn;", "HỘI CỰU CHIẾN BINH VIỆT NAM", "2. Ông Trần Văn Thử, Chủ tịch Hội.",
        ),
        [
            ("Huân chương Lao động hạng Nhì", "Trường Cao đẳng Mẫu Sơn", "granted"),
            ("Huân chương Lao động hạng Nhì", "Trần Văn Thử", "granted"),
        ],
    ),
    (
        "units of every sort before their awards, names of parts with commas",
        report_of(
            *_head("CỤC THUẾ\nTHUẾ TỈNH CÀ MAU\nSố: 12/ĐK-CMA", "Cà Mau"), "BẢN ĐĂNG KÝ", "Danh hiệu thi đua năm 2026",
            "A. TẬP THỂ", "1) Thuế tỉnh Cà Mau: Tập thể lao động xuất sắc, Cờ thi đua của Bộ Tài chính.",
            "2) Phòng Nghiệp vụ, dự toán, pháp chế: Tập thể lao động xuất sắc.",
        ),
        [
            ("Tập thể lao động xuất sắc", "Thuế tỉnh Cà Mau", "registered"),
            ("Cờ thi đua của Bộ Tài chính", "Thuế tỉnh Cà Mau", "registered"),
            ("Tập thể lao động xuất sắc", "Phòng Nghiệp vụ, dự toán, pháp chế, Thuế tỉnh Cà Mau", "registered"),
        ],
    ),
    (
        "years of badges beside words in the second row of headings, a name over Họ và | tên",
        table_report(
            [*DECISION, "Danh sách tặng Huy hiệu Đảng"],
            [
                ["TT", "Họ và", "tên", "Năm sinh", "", "Huy hiệu (năm tuổi Đảng)", ""],
                ["", "", "", "Nam", "Nữ", "30", "40"],
                ["1", "Trần Văn", "Thử", "1970", "", "x", ""],
                ["2", "Lê Thị", "Mẫu", "", "1960", "", "x"],
            ],
            spans={(0, 3): (1, 2), (0, 5): (1, 2), (0, 0): (2, 1), (0, 1): (2, 1), (0, 2): (2, 1)},
        ),
        [
            ("Huy hiệu 30 năm tuổi Đảng", "Trần Văn Thử", "granted"),
            ("Huy hiệu 40 năm tuổi Đảng", "Lê Thị Mẫu", "granted"),
        ],
    ),
    (
        "lists with labels below an article that only counts",
        report_of(
            *DECISION,
            "Điều 1. Tặng Giấy khen của Giám đốc Sở cho 01 tập thể, 01 cá nhân và 01 hộ gia đình có thành tích "
            "xuất sắc trong công tác giải phóng mặt bằng năm 2023.",
            "A. Tập thể:", "1. Trung tâm Phát triển quỹ đất.",
            "B. Cá nhân:", "1. Ông Trần Văn Thử, Cán bộ phường Mẫu Sơn",
            "C. Hộ gia đình:", "1. Hộ bà Lê Thị Mẫu, tổ 5;", "Điều 2. Các ông chịu trách nhiệm thi hành.",
        ),
        [
            ("Giấy khen", "Trung tâm Phát triển quỹ đất", "granted"),
            ("Giấy khen", "Trần Văn Thử", "granted"),
            ("Giấy khen", "Hộ bà Lê Thị Mẫu, tổ 5", "granted"),
        ],
    ),
    (
        "counts of those whom the paper's own list names",
        table_report(
            [
                *DEPARTMENT, "TỜ TRÌNH", "Về việc đề nghị khen thưởng năm 2023", "Sở Nội vụ kính đề nghị:",
                "1. Chủ tịch UBND tỉnh tặng Bằng khen cho 02 cá nhân.", "(Có danh sách kèm theo)", "DANH SÁCH",
                "Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen",
            ],
            [["TT", "Họ và tên", "Chức vụ"], ["1", "Trần Văn Thử", "Chuyên viên"], ["2", "Lê Thị Mẫu", "Kế toán"]],
        ),
        [("Bằng khen", "Trần Văn Thử", "proposed"), ("Bằng khen", "Lê Thị Mẫu", "proposed")],
    ),
    (
        "whom counts name politely, and by their work",
        report_of(
            "- 18 thầy, cô đạt danh hiệu Chiến sĩ thi đua cơ sở.",
            "Tòa án tặng Giấy khen cho 11 Hội thẩm có nhiều đóng góp và Bằng khen cho 04 vị chức sắc.",
        ),
        [
            ("Chiến sĩ thi đua cơ sở", "18 thầy, cô", "granted"),
            ("Giấy khen", "11 Hội thẩm", "granted"),
            ("Bằng khen", "04 vị chức sắc", "granted"),
        ],
    ),
    (
        "who votes on awards is given none",
        report_of(*PROPOSAL, "1. Đối với Bằng khen: Hội đồng thống nhất trình UBND tỉnh xem xét."),
        [],
    ),
    (
        "medals of resistance with whom it was against",
        report_of(
            "Ông Trần Văn Thử đã được tặng Huân chương Kháng chiến chống Mỹ, cứu nước hạng Nhất, "
            "Kỷ niệm chương Chiến sĩ cách mạng bị địch bắt, tù đày.",
        ),
        [
            ("Huân chương Kháng chiến hạng Nhất", "Trần Văn Thử", "granted"),
            ("Kỷ niệm chương Chiến sĩ cách mạng bị địch bắt, tù đày", "Trần Văn Thử", "granted"),
        ],
    ),
    (
        "medals for merits, and none of sports",
        report_of(
            "Ông Trần Văn Thử được tặng Huy chương Vì sự nghiệp giáo dục năm 1998.",
            "Em Lê Thị Mẫu đoạt Huy chương vàng giải bơi.",
        ),
        [("Huy chương Vì sự nghiệp giáo dục", "Trần Văn Thử", "granted")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("report", "expected"), [case[1:] for case in GIVEN], ids=[case[0] for case in GIVEN])
def test_awards(report: Report, expected: Awards) -> None:
    found = [(a.award, r.name, a.status) for a in read(report).awards for r in a.recipients]
    assert sorted(found) == sorted(expected)


@pytest.mark.parametrize(
    "report",
    [
        report_of("Thành lập ĐẢNG BỘ TỈNHNguyễn Văn-Ông "),
        table_report(
            [],
            [["TT", "Họ và tên", "Huy hiệu Đảng", ""], ["", "", "30²", "40"], ["1", "Trần Văn Thử", "x", ""]],
            spans={(0, 2): (1, 2)},
        ),
        table_report(
            ["Danh sách đề nghị tặng Bằng khen"],
            [["TT", "Đơn vị", "Tập thể", "Cá nhân"], ["1", "Sở Y tế", "1" * 5000, "3"]],
        ),
        table_report([], [["TT", "Họ và tên", "Chức vụ"], ["1", "Trần Văn Thử", "Chuyên trách,, Cà Mau"]]),
        table_report(
            [], [["TT", "Đơn vị", "Trưởng ban ()"], ["1", "Sở Y tế", "Trần Văn Thử"], ["2", "Sở Tài chính", "x"]]
        ),
        report_of(
            "TỜ TRÌNH", "Đề nghị tặng Bằng khen cho các tập thể sau:", "2. Phòng A: " + "xét " * 28 + "Bằng khen của ai"
        ),
        report_of("UBND tỉnh tặng Bằng khen cho: " + "1" * 20000),
    ],
    ids=[
        "a form of address that ends a text",
        "years with a note",
        "a figure too long",
        "commas",
        "a heading with empty brackets",
        "words that repeat",
        "a row of digits",
    ],
)
def test_what_stopped_a_reader_is_read(report: Report) -> None:
    assert read(report).citations == ()
