"""What papers of departments, their committees and their teams build in their own ways, beyond what others do."""

from __future__ import annotations

import pytest

from extractors.reading import read
from extractors.records import Report
from tests.helpers import report_of, table_report

Roles = list[tuple[str, str]]


def _head(issuer: str, place: str) -> list[str]:
    return [issuer, f"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n{place}, ngày 05 tháng 3 năm 2024"]


DEPARTMENT = _head("UBND TỈNH CÀ MAU\nSỞ TƯ PHÁP\nSố: 12/TB-STP", "Cà Mau")
COMMITTEE = [
    "ĐẢNG BỘ UBND TỈNH CÀ MAU\nĐẢNG ỦY SỞ TƯ PHÁP\n*\nSố 14-TB/ĐU",
    "ĐẢNG CỘNG SẢN VIỆT NAM\nCà Mau, ngày 22/5/2025",
]
UNION = _head("CÔNG ĐOÀN VIÊN CHỨC TỈNH CÀ MAU\nCĐCS SỞ TƯ PHÁP\nSố 07/KH-CĐCS", "Cà Mau")
ROOM = _head("SỞ TƯ PHÁP TỈNH CÀ MAU\nPHÒNG BỔ TRỢ TƯ PHÁP\nSố: 96/BC-BTTP", "Cà Mau")
HOSPITAL = _head("SỞ Y TẾ TỈNH CÀ MAU\nBỆNH VIỆN ĐA KHOA MẪU SƠN\nSố: 21/QĐ-BV", "Mẫu Sơn")
COMMUNE = _head("ỦY BAN NHÂN DÂN\nXÃ NGÀN MẪU\nSố: 12/TB-UBND", "Ngàn Mẫu")
REGIMENT = _head("SƯ ĐOÀN 2\nTRUNG ĐOÀN 95\nSố: 12/TB-TĐ", "Mẫu Sơn")
DISTRICT = ["TỈNH ỦY CÀ MAU\nHUYỆN ỦY MẪU SƠN\n*", "ĐẢNG CỘNG SẢN VIỆT NAM\nMẫu Sơn, ngày 05 tháng 3 năm 2024"]

COUNCIL = [
    *_head("SỞ XÂY DỰNG TỈNH CÀ MAU\nHỘI ĐỒNG THI ĐUA - KHEN THƯỞNG\nSố: 09/BB-HĐTĐKT", "Cà Mau"),
    "BIÊN BẢN",
    "Họp Hội đồng bình xét thi đua, khen thưởng năm 2023",
]

POSTS: list[tuple[str, Report, Roles]] = [
    (
        "titles of communes, sites and stations, by their letters too",
        report_of(
            "- Ông Trần Văn Thử, CC VP-TK xã Mẫu Sơn;",
            "- Bà Lê Thị Mẫu, Cán sự Phòng Nội vụ huyện Mẫu Sơn;",
            "- Ông Phạm Văn Dụ, Trưởng Đài Truyền thanh xã Mẫu Sơn;",
            "- Y Mẫu Thoa, nữ hộ sinh Trạm Y tế xã Mẫu Sơn;",
            "- Ông Vũ Văn Kiểm, Cố vấn kỹ thuật Sở Xây dựng tỉnh Cà Mau;",
            "- Bà Đỗ Thị Thử, nữ Giám đốc Sở Nội vụ tỉnh Cà Mau.",
        ),
        [
            ("Trần Văn Thử", "Công chức Văn phòng - Thống kê xã Mẫu Sơn"),
            ("Lê Thị Mẫu", "Cán sự Phòng Nội vụ huyện Mẫu Sơn"),
            ("Phạm Văn Dụ", "Trưởng Đài Truyền thanh xã Mẫu Sơn"),
            ("Y Mẫu Thoa", "Nữ hộ sinh Trạm Y tế xã Mẫu Sơn"),
            ("Vũ Văn Kiểm", "Cố vấn kỹ thuật Sở Xây dựng tỉnh Cà Mau"),
            ("Đỗ Thị Thử", "Giám đốc Sở Nội vụ tỉnh Cà Mau"),
        ],
    ),
    (
        "columns of posts are known by what they hold",
        table_report(
            [*COUNCIL, "1. Thành phần"],
            [
                ["Họ tên", "Trong Hội đồng", "Chuyên môn / đoàn thể"],
                ["Trần Văn Thử", "Chủ tịch", "Giám đốc"],
                ["Hà Thị Dụ", "Ủy viên", "Chủ tịch Công đoàn"],
            ],
        ),
        [
            ("Hà Thị Dụ", "Chủ tịch Công đoàn Sở Xây dựng tỉnh Cà Mau"),
            ("Hà Thị Dụ", "Ủy viên Hội đồng Thi đua - Khen thưởng Sở Xây dựng tỉnh Cà Mau"),
            ("Trần Văn Thử", "Chủ tịch Hội đồng Thi đua - Khen thưởng Sở Xây dựng tỉnh Cà Mau"),
            ("Trần Văn Thử", "Giám đốc Sở Xây dựng tỉnh Cà Mau"),
        ],
    ),
    (
        "leaders under a heading of their own, and what each is in charge of is no unit",
        table_report(
            [*DEPARTMENT, "QUYẾT ĐỊNH", "Về việc phân công nhiệm vụ"],
            [
                ["TT", "Lãnh đạo Sở", "Lĩnh vực, đơn vị phụ trách", "Chức danh kiêm nhiệm"],
                [
                    "1",
                    "Ông Trần Văn Thử\nGiám đốc",
                    "Văn phòng, Phòng Tài chính",
                    "Trưởng Ban Chỉ đạo cải cách hành chính",
                ],
                ["2", "Bà Hà Thị Dụ\nPhó Giám đốc", "Thanh tra Sở", "Phó Chủ tịch Hội Luật gia tỉnh"],
            ],
        ),
        [
            ("Hà Thị Dụ", "Phó Chủ tịch Hội Luật gia tỉnh Cà Mau"),
            ("Hà Thị Dụ", "Phó Giám đốc Sở Tư pháp tỉnh Cà Mau"),
            ("Trần Văn Thử", "Giám đốc Sở Tư pháp tỉnh Cà Mau"),
            ("Trần Văn Thử", "Trưởng Ban Chỉ đạo Cải cách hành chính, Sở Tư pháp tỉnh Cà Mau"),
        ],
    ),
    (
        "posts that somebody is only wanted for",
        report_of(
            "Giới thiệu đồng chí Lê Thị Mẫu tham gia Ban Chấp hành Đảng bộ huyện.",
            "Bổ sung ông Trần Văn Thử, Chánh Văn phòng TAND tỉnh, vào quy hoạch Phó Chánh án TAND tỉnh.",
            "Đề nghị bổ nhiệm bà Hà Thị Dụ giữ chức Trưởng phòng Nội vụ huyện Mẫu Sơn.",
        ),
        [("Trần Văn Thử", "Chánh Văn phòng TAND tỉnh")],
    ),
    (
        "posts held beside one that somebody is wanted for, and posts that were given as asked",
        report_of(
            "Ông Trần Văn Thử, ứng cử viên đại biểu Quốc hội khóa XV, Phó Bí thư Tỉnh ủy Sơn La phát biểu.",
            "Bà Hà Thị Dụ được đưa vào quy hoạch Giám đốc Sở, hiện giữ chức Phó Giám đốc Sở Nội vụ tỉnh Sơn La.",
            "Ông Đỗ Văn Ví được giới thiệu để bầu và đã đắc cử chức Chủ tịch Hội Nông dân tỉnh Sơn La.",
            "Thủ tướng đồng ý với đề xuất của Bộ Nội vụ bổ nhiệm ông Lê Văn Mẫu làm Thứ trưởng Bộ Y tế.",
            "Người dẫn chương trình giới thiệu khách mời: ông Vũ Văn Tả đang làm Giám đốc Sở Y tế tỉnh Sơn La.",
        ),
        [
            ("Trần Văn Thử", "Phó Bí thư Tỉnh ủy Sơn La"),
            ("Hà Thị Dụ", "Phó Giám đốc Sở Nội vụ tỉnh Sơn La"),
            ("Đỗ Văn Ví", "Chủ tịch Hội Nông dân tỉnh Sơn La"),
            ("Lê Văn Mẫu", "Thứ trưởng Bộ Y tế"),
            ("Vũ Văn Tả", "Giám đốc Sở Y tế tỉnh Sơn La"),
        ],
    ),
    (
        "a place told behind the last of those who have it",
        report_of(
            "Ban kiểm phiếu gồm: Lê Văn Mẫu, Trưởng ban; Trần Thị Thử và Đỗ Văn Ví, ủy viên.",
            "Tổ bầu cử gồm 03 người: Vũ Văn Tả, Tổ trưởng; Hà Thị Dụ, Lý Văn Giả, thành viên.",
            "Tham gia còn có các ông: Tạ Văn Tư, Mai Văn Sáu - cán bộ Phòng Kinh tế xã Cửa Ngàn.",
        ),
        [
            ("Hà Thị Dụ", "Thành viên Tổ bầu cử"),
            ("Lê Văn Mẫu", "Trưởng ban kiểm phiếu"),
            ("Lý Văn Giả", "Thành viên Tổ bầu cử"),
            ("Mai Văn Sáu", "Cán bộ Phòng Kinh tế xã Cửa Ngàn"),
            ("Trần Thị Thử", "Ủy viên Ban kiểm phiếu"),
            ("Tạ Văn Tư", "Cán bộ Phòng Kinh tế xã Cửa Ngàn"),
            ("Vũ Văn Tả", "Tổ trưởng Tổ bầu cử"),
            ("Đỗ Văn Ví", "Ủy viên Ban kiểm phiếu"),
        ],
    ),
    (
        "places on a team, each before who has it",
        report_of("- Tổ Giúp việc: 12 người, Tổ trưởng Lê Văn Mẫu, Bí thư Chi bộ 1; Tổ phó Trần Thị Thử."),
        [
            ("Lê Văn Mẫu", "Bí thư Chi bộ 1"),
            ("Lê Văn Mẫu", "Tổ trưởng Tổ Giúp việc"),
            ("Trần Thị Thử", "Tổ phó Tổ Giúp việc"),
        ],
    ),
    (
        "who gave an award stands as a label before it, or in the symbol of its decision",
        report_of(
            "* Chủ tịch UBND tỉnh: Bằng khen cho 4 tập thể, trong đó có tập thể do ông Lê Văn Mẫu đứng đầu.",
            "* Bằng khen cho bà Trần Thị Thử, Phó Chủ tịch Hội CCB tỉnh (QĐ 16/QĐ-CTN ngày 21-8-2025).",
        ),
        [("Trần Thị Thử", "Phó Chủ tịch Hội CCB tỉnh")],
    ),
    (
        "heads of departments by letters behind names of doctors",
        report_of("BS. Lê Văn Mẫu, TK Nội tổng hợp; DS Trần Thị Thử - PTK Dược."),
        [("Lê Văn Mẫu", "Trưởng khoa Nội tổng hợp"), ("Trần Thị Thử", "Phó Trưởng khoa Dược")],
    ),
    (
        "posts of others in a column beside people",
        table_report(
            ["DANH SÁCH"],
            [
                ["STT", "Họ và tên", "Người giới thiệu", "Trình độ"],
                ["1", "Trần Văn Thử", "Giám đốc Sở Y tế", "Đại học"],
                ["2", "Hà Thị Dụ", "Chủ tịch UBND xã", "Đại học"],
            ],
        ),
        [],
    ),
    (
        "posts of their own scope, and below what ends the parties, are none of the party",
        report_of(
            "BIÊN BẢN LÀM VIỆC",
            "BÊN A: SỞ TÀI CHÍNH TỈNH SƠN LA",
            "Đại diện: ông Trần Văn Thử, Giám đốc",
            "Ông Lê Văn Mẫu, Đại biểu Quốc hội",
            "III. NỘI DUNG LÀM VIỆC",
            "Ông Đỗ Văn Ví, nguyên Xã đội trưởng, tạm ứng.",
        ),
        [
            ("Trần Văn Thử", "Giám đốc Sở Tài chính tỉnh Sơn La"),
            ("Lê Văn Mẫu", "Đại biểu Quốc hội"),
            ("Đỗ Văn Ví", "Xã đội trưởng"),
        ],
    ),
    (
        "wards and cities behind a letter are no deputies",
        report_of("Ông Trần Văn Thử, trú tại số 5, P. TB, Q. 3.", "Ông Lê Văn Mẫu - P. TP Vinh, tỉnh Nghệ An."),
        [],
    ),
    (
        "two lists side by side in one table, of whom each has his own post; a class is none",
        table_report(
            [*DEPARTMENT, "DANH SÁCH"],
            [
                ["TT", "Họ và tên", "Lớp, chức danh", "TT", "Họ và tên", "Lớp, chức danh"],
                ["1", "Hồ Thị Mẫu", "CNTY K55A", "3", "Ngô Hoàng Thử", "Chủ nhiệm Câu lạc bộ Mẫu"],
                ["2", "Lê Văn Nháp", "Bí thư Đoàn Trường Mẫu Sơn", "4", "Viên Xuân Ví", "Lâm học K54"],
            ],
        ),
        [
            ("Ngô Hoàng Thử", "Chủ nhiệm Câu lạc bộ Mẫu"),
            ("Lê Văn Nháp", "Bí thư Đoàn Trường Mẫu Sơn"),
        ],
    ),
    (
        "candidates side by side, a column each, in the paper of another department",
        table_report(
            [*_head("TRƯỜNG ĐẠI HỌC MẪU SƠN\nPHÒNG TỔ CHỨC\nSố: 88/PTr-TC", "Mẫu Sơn"), "PHIẾU TRÌNH", "V/v nhân sự"],
            [
                ["TT", "Tiêu chí", "Nhân sự 1", "Nhân sự 2"],
                ["1", "Họ và tên", "LƯU HỮU MẪU", "HÀ THỊ THỬ"],
                ["2", "Chức vụ hiện nay", "Phó Trưởng khoa\nBí thư Chi bộ Khoa", "Trưởng phòng Đào tạo"],
                [
                    "3",
                    "Quá trình công tác",
                    "- 2003-2010: chuyên viên Sở Nội vụ",
                    "- 2019-2021: chuyên viên Sở Y tế",
                ],
            ],
        ),
        [
            ("Lưu Hữu Mẫu", "Phó Trưởng khoa Trường Đại học Mẫu Sơn"),
            ("Lưu Hữu Mẫu", "Bí thư Chi bộ Khoa, Trường Đại học Mẫu Sơn"),
            ("Lưu Hữu Mẫu", "Chuyên viên Sở Nội vụ"),
            ("Hà Thị Thử", "Trưởng phòng Đào tạo, Trường Đại học Mẫu Sơn"),
            ("Hà Thị Thử", "Chuyên viên Sở Y tế"),
        ],
    ),
    (
        "what candidates side by side are wanted for, and what is asked of their posts, are none",
        table_report(
            [*DEPARTMENT, "PHIẾU TRÌNH"],
            [
                ["Tiêu chí", "Nhân sự 1", "Nhân sự 2"],
                ["Họ và tên", "Nguyễn Văn Mẫu", "Lê Thị Thử"],
                ["Chức vụ dự kiến bổ nhiệm", "Phó Giám đốc Sở", "Trưởng phòng Nội vụ"],
                ["Chức danh quy hoạch", "Giám đốc Sở", "Phó Giám đốc Sở"],
                ["Thời gian giữ chức vụ", "5 năm", "Trưởng phòng 3 năm"],
            ],
        ),
        [],
    ),
    (
        "fields of work and what somebody does are no jobs",
        report_of(
            "Ông Nguyễn Văn Mẫu phụ trách công tác tài chính, kế toán.",
            "Bà Lê Thị Thử tốt nghiệp ngành Tài chính - kế toán; ông Trần Văn Ví uống rượu, lái xe.",
            "Ông Đỗ Văn Dụ - PK Đa khoa Mẫu Sơn.",
        ),
        [],
    ),
    (
        "people of an enterprise whose field is told before their names",
        report_of("Công nhân Xí nghiệp may Lê Thị Thử, Tổ trưởng Tổ 1, phát biểu."),
        [("Lê Thị Thử", "Công nhân Xí nghiệp may"), ("Lê Thị Thử", "Tổ trưởng Tổ 1")],
    ),
    (
        "the school under whose heading a row gives the rest of its name; a post whose organ ends in a number",
        table_report(
            [*_head("UBND HUYỆN MẪU SƠN\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO\nSố: 63/BC-PGDĐT", "Mẫu Sơn"), "DANH SÁCH"],
            [
                ["Trường", "TT", "Họ và tên", "Chức vụ"],
                ["MN Mẫu Kiệm", "1", "Vi Thị Mẫu", "Phó Hiệu trưởng"],
                ["TH Mẫu Lống", "2", "Hà Thị Thử", "Nhân viên y tế"],
                ["TH Thị trấn Mẫu Sơn", "3", "Già Văn Nháp", "Tổ trưởng Tổ K12"],
            ],
        ),
        [
            ("Vi Thị Mẫu", "Phó Hiệu trưởng Trường MN Mẫu Kiệm"),
            ("Hà Thị Thử", "Nhân viên y tế Trường TH Mẫu Lống"),
            ("Già Văn Nháp", "Tổ trưởng Tổ K12, Trường TH Thị trấn Mẫu Sơn"),
        ],
    ),
    (
        "letters by the organ: a lecturer, who controls a company; a head of a school and of a group told short",
        report_of(
            *_head("BỘ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG ĐẠI HỌC MẪU SƠN\nSố: 02/BB-ĐH", "Mẫu Sơn"),
            "BIÊN BẢN",
            "1. Ông Hồ Sỹ Mẫu, GV Khoa Luật; bà Lê Thị Thử, H.trưởng Trường TH Mẫu.",
            "2. Bà Lưu Thị Dụ, KSV Công ty TNHH Mẫu; ông Trần Văn Nháp, Phó trưởng nhóm.",
        ),
        [
            ("Hồ Sỹ Mẫu", "Giảng viên Khoa Luật, Trường Đại học Mẫu Sơn"),
            ("Lê Thị Thử", "Hiệu trưởng Trường TH Mẫu"),
            ("Lưu Thị Dụ", "Kiểm soát viên Công ty TNHH Mẫu"),
            ("Trần Văn Nháp", "Phó Trưởng nhóm Trường Đại học Mẫu Sơn"),
        ],
    ),
    (
        "departments and territories behind a letter and a full stop",
        report_of(
            "1. Ô. Hồ Sỹ Mẫu, CV P. Kỹ thuật",
            "2. Ông Lê Văn Thử - Trưởng P. Điều độ; bà Hà Thị Dụ, Phó P. Hành chính.",
            "3. Ông Trần Văn Nháp, Chủ tịch UBND P. An Mẫu; bà Đỗ Thị Ví, Bí thư Đảng ủy TT. Mẫu Sơn.",
        ),
        [
            ("Hồ Sỹ Mẫu", "Chuyên viên Phòng Kỹ thuật"),
            ("Lê Văn Thử", "Trưởng phòng Điều độ"),
            ("Hà Thị Dụ", "Phó Trưởng phòng Hành chính"),
            ("Trần Văn Nháp", "Chủ tịch UBND phường An Mẫu"),
            ("Đỗ Thị Ví", "Bí thư Đảng ủy thị trấn Mẫu Sơn"),
        ],
    ),
    (
        "jobs told alone behind a name; who gave an award and for whom somebody came hold no post of his",
        report_of(
            "Cô Lý Kim Mẫu (kế toán) và bà Lê Thị Thử, nhân viên phục vụ, kiểm kê tài sản.",
            "Ông Danh Sà Ví, Phó Chủ tịch Hội Cựu chiến binh thành phố Mẫu (dự thay Chủ tịch).",
            "Ông Trần Văn Nháp, Trưởng khoa Nội: Bằng khen của Chủ tịch UBND tỉnh năm 2021.",
            "BS. Quàng Thị Dụ (Phó khoa Nhi – nghỉ ốm), ông Lường Văn Mẫu trình bày.",
        ),
        [
            ("Lý Kim Mẫu", "Kế toán"),
            ("Lê Thị Thử", "Nhân viên phục vụ"),
            ("Danh Sà Ví", "Phó Chủ tịch Hội Cựu chiến binh thành phố Mẫu"),
            ("Trần Văn Nháp", "Trưởng khoa Nội"),
            ("Quàng Thị Dụ", "Phó khoa Nhi"),
        ],
    ),
    (
        "posts of others than whom a sentence names",
        report_of(
            "Ông Trần Văn Thử, Trưởng phòng Nội vụ cùng 02 chuyên viên, báo cáo Chủ tịch UBND tỉnh trước ngày 30/6.",
            "Bà Hà Thị Dụ, Trưởng phòng Tư pháp và 03 cán bộ dự họp.",
            "Ông Lê Văn Mẫu, Phó Giám đốc Sở Y tế, thừa ủy quyền của Chủ tịch UBND tỉnh trao hoa.",
            "Ông Đỗ Văn Ví, Thư ký Tòa án nhân dân huyện, hiện chờ Chủ tịch nước bổ nhiệm.",
        ),
        [
            ("Trần Văn Thử", "Trưởng phòng Nội vụ"),
            ("Hà Thị Dụ", "Trưởng phòng Tư pháp"),
            ("Lê Văn Mẫu", "Phó Giám đốc Sở Y tế"),
            ("Đỗ Văn Ví", "Thư ký Tòa án nhân dân huyện"),
        ],
    ),
    (
        "those who stand for the parties to a contract",
        report_of(
            "HỢP ĐỒNG TƯ VẤN GIÁM SÁT",
            "I. BÊN GIAO THẦU (Bên A): TRUNG TÂM Y TẾ HUYỆN MẪU SƠN",
            "- Đại diện: Ông Trần Văn Thử. Chức vụ: Giám đốc",
            "II. BÊN NHẬN THẦU (Bên B): CÔNG TY TNHH TƯ VẤN XÂY DỰNG MẪU",
            "- Đại diện là: Bà Hà Thị Dụ - Phó Giám đốc",
        ),
        [
            ("Hà Thị Dụ", "Phó Giám đốc Công ty TNHH Tư vấn xây dựng Mẫu"),
            ("Trần Văn Thử", "Giám đốc Trung tâm Y tế huyện Mẫu Sơn"),
        ],
    ),
    (
        "the commune that a district's paper is about",
        report_of(
            *DISTRICT,
            "QUYẾT ĐỊNH",
            "chuẩn y kết quả bầu bổ sung Phó Bí thư Đảng ủy xã Ngàn Mẫu, nhiệm kỳ 2020 - 2025",
            "Điều 1. Chuẩn y đồng chí Trần Văn Thử, Chỉ huy trưởng Ban CHQS xã, giữ chức Phó Bí thư Đảng ủy xã.",
        ),
        [
            ("Trần Văn Thử", "Chỉ huy trưởng Ban CHQS xã Ngàn Mẫu"),
            ("Trần Văn Thử", "Phó Bí thư Đảng ủy xã Ngàn Mẫu"),
        ],
    ),
    (
        "who judges an event is on a body of that event",
        report_of(
            *UNION,
            "KẾ HOẠCH",
            "Tổ chức Hội thi Sáng tạo thanh thiếu niên, nhi đồng tỉnh Cà Mau lần thứ 11",
            "1. Ban Tổ chức: ông Trần Văn Thử - Trưởng ban; bà Hà Thị Dụ - Ủy viên.",
            "2. Ban Giám khảo: ông Lê Văn Mẫu - Trưởng ban.",
        ),
        [
            ("Hà Thị Dụ", "Ủy viên Ban Tổ chức Hội thi Sáng tạo thanh thiếu niên, nhi đồng tỉnh Cà Mau lần thứ 11"),
            ("Lê Văn Mẫu", "Trưởng ban Giám khảo Hội thi Sáng tạo thanh thiếu niên, nhi đồng tỉnh Cà Mau lần thứ 11"),
            ("Trần Văn Thử", "Trưởng ban Tổ chức Hội thi Sáng tạo thanh thiếu niên, nhi đồng tỉnh Cà Mau lần thứ 11"),
        ],
    ),
    (
        "the career of whom a line presents",
        table_report(
            [
                *DEPARTMENT,
                "TỜ TRÌNH",
                "1. Nhân sự: bà LÊ THỊ MẪU",
                "- Sinh ngày 07/7/1983. Chức vụ hiện nay: Phó Giám đốc Trung tâm Trợ giúp pháp lý nhà nước tỉnh.",
                "- Tóm tắt quá trình công tác:",
            ],
            [["Từ - đến", "Chức danh, nơi công tác"], ["8/2006 - 12/2011", "Công chức Tư pháp UBND xã Ngàn Mẫu"]],
        ),
        [
            ("Lê Thị Mẫu", "Công chức Tư pháp UBND xã Ngàn Mẫu"),
            ("Lê Thị Mẫu", "Phó Giám đốc Trung tâm Trợ giúp pháp lý nhà nước tỉnh Cà Mau"),
        ],
    ),
    (
        "a full stop that ends a sentence, not a short title",
        report_of("Ông Trần Văn Thử giữ chức TGĐ. Sở Tài chính chịu trách nhiệm."),
        [("Trần Văn Thử", "Tổng Giám đốc")],
    ),
    (
        "deputies written short by what the head is called, boards told by letters",
        report_of(
            "Đồng chí Lê Văn Mẫu, Phó CN UBKT Huyện ủy; đồng chí Trần Văn Thử, P. Trưởng ban TT; đồng chí Hà Thị Dụ, "
            "Phó Trưởng BTC Tỉnh ủy Cà Mau."
        ),
        [
            ("Hà Thị Dụ", "Phó Trưởng ban Tổ chức Tỉnh ủy Cà Mau"),
            ("Lê Văn Mẫu", "Phó Chủ nhiệm UBKT Huyện ủy"),
            ("Trần Văn Thử", "Phó Trưởng ban Thường trực"),
        ],
    ),
    (
        "a department of two fields in the capitals of a signature",
        report_of("KT. GIÁM ĐỐC", "TRƯỞNG PHÒNG TỔ CHỨC – HÀNH CHÍNH", "Nguyễn Văn Mẫu"),
        [("Nguyễn Văn Mẫu", "Trưởng phòng Tổ chức – Hành chính")],
    ),
    (
        "places on a council under Trách nhiệm, posts told behind their organs",
        table_report(
            [
                *DEPARTMENT,
                "QUYẾT ĐỊNH",
                "Thành lập Hội đồng tư vấn đề tài cấp tỉnh",
                "Điều 1. Thành lập Hội đồng tư vấn đề tài cấp tỉnh gồm:",
            ],
            [
                ["Trách nhiệm", "Họ tên", "Đơn vị công tác"],
                ["Phó Chủ tịch", "TS Lê Văn Mẫu", "Trường Đại học Cà Mau, Trưởng Bộ môn Nông học"],
                ["Ủy viên", "ThS. Trần Văn Thử", "Phòng Kinh tế thị xã Mẫu (Trưởng phòng)"],
                ["Thư ký hành chính", "Hà Thị Dụ", "Sở Tài chính, chuyên viên Phòng Ngân sách"],
            ],
        ),
        [
            ("Hà Thị Dụ", "Chuyên viên Phòng Ngân sách, Sở Tài chính tỉnh Cà Mau"),
            ("Hà Thị Dụ", "Thư ký hành chính Hội đồng tư vấn đề tài cấp tỉnh"),
            ("Lê Văn Mẫu", "Phó Chủ tịch Hội đồng tư vấn đề tài cấp tỉnh"),
            ("Lê Văn Mẫu", "Trưởng bộ môn Nông học, Trường Đại học Cà Mau"),
            ("Trần Văn Thử", "Trưởng phòng Kinh tế thị xã Mẫu"),
            ("Trần Văn Thử", "Ủy viên Hội đồng tư vấn đề tài cấp tỉnh"),
        ],
    ),
    (
        "a career in three columns, of whom a form names at length",
        table_report(
            ["SƠ YẾU LÝ LỊCH", "1) Họ và tên khai sinh (chữ in hoa): TRẦN VĂN THỬ", "7. Quá trình công tác"],
            [
                ["Thời gian", "Vị trí", "Tổ chức"],
                ["9/2001 - 7/2006", "Giáo viên", "Trường THPT Mẫu"],
                ["8/2006 đến nay", "Nghiên cứu viên", "Viện Mẫu Thử"],
            ],
        ),
        [("Trần Văn Thử", "Giáo viên Trường THPT Mẫu"), ("Trần Văn Thử", "Nghiên cứu viên Viện Mẫu Thử")],
    ),
    (
        "a committee that a paper makes up, with the posts on it",
        report_of(
            *COMMITTEE,
            "QUYẾT ĐỊNH",
            "chuẩn y cấp ủy chi bộ",
            "Điều 1. Chuẩn y Ban Chi ủy Chi bộ Trung tâm Mẫu nhiệm kỳ 2025 - 2027 gồm 02 đồng chí:",
            "1. Đ/c Trần Văn Thử, Bí thư;",
            "2. Đ/c Lê Thị Mẫu, Phó Bí thư.",
        ),
        [
            ("Lê Thị Mẫu", "Phó Bí thư Chi bộ Trung tâm Mẫu, Đảng bộ Sở Tư pháp tỉnh Cà Mau"),
            ("Trần Văn Thử", "Bí thư Chi bộ Trung tâm Mẫu, Đảng bộ Sở Tư pháp tỉnh Cà Mau"),
        ],
    ),
    (
        "an underline joins names to posts, and a chair stands behind a comma",
        report_of(
            *COUNCIL,
            "- Thành viên có mặt: 1. Đ/c Trần Văn Thử_Trưởng phòng Kế hoạch, PCT Thường trực HĐ; "
            "2. Đ/c Lê Thị Mẫu_Kế toán trưởng",
        ),
        [
            ("Lê Thị Mẫu", "Kế toán trưởng Sở Xây dựng tỉnh Cà Mau"),
            ("Trần Văn Thử", "Phó Chủ tịch Thường trực Hội đồng Thi đua - Khen thưởng Sở Xây dựng tỉnh Cà Mau"),
            ("Trần Văn Thử", "Trưởng phòng Kế hoạch, Sở Xây dựng tỉnh Cà Mau"),
        ],
    ),
    (
        "a heading over others is the post of nobody",
        table_report(
            [*DEPARTMENT, "KẾ HOẠCH", "Phân công cán bộ phụ trách xã"],
            [
                ["Xã", "Cán bộ", ""],
                ["", "Họ tên", "Chức vụ"],
                ["Mẫu Sơn", "Trần Văn Thử", "Chuyên viên"],
            ],
            spans={(0, 1): (1, 2), (0, 0): (2, 1)},
        ),
        [("Trần Văn Thử", "Chuyên viên Sở Tư pháp tỉnh Cà Mau")],
    ),
    (
        "who sits on a council told short, members in a row with brackets, heads of rooms told short",
        report_of(
            *COUNCIL,
            "1/ Ô. Trần Văn Thử, Giám đốc Sở - Chủ tịch HĐ, chủ trì.",
            "3/ Các ủy viên: Ô. Lê Văn Dụ (Chánh Thanh tra), B. Hà Thị Mẫu (TP. Kế hoạch - Tài chính).",
        ),
        [
            ("Hà Thị Mẫu", "Trưởng phòng Kế hoạch - Tài chính, Sở Xây dựng tỉnh Cà Mau"),
            ("Hà Thị Mẫu", "Ủy viên Hội đồng Thi đua - Khen thưởng Sở Xây dựng tỉnh Cà Mau"),
            ("Lê Văn Dụ", "Chánh Thanh tra Sở Xây dựng tỉnh Cà Mau"),
            ("Lê Văn Dụ", "Ủy viên Hội đồng Thi đua - Khen thưởng Sở Xây dựng tỉnh Cà Mau"),
            ("Trần Văn Thử", "Chủ tịch Hội đồng Thi đua - Khen thưởng Sở Xây dựng tỉnh Cà Mau"),
            ("Trần Văn Thử", "Giám đốc Sở Xây dựng tỉnh Cà Mau"),
        ],
    ),
    (
        "members below a label that ends in gồm",
        report_of(
            *DEPARTMENT,
            "QUYẾT ĐỊNH",
            "Thành lập Hội đồng Sáng kiến Sở Tư pháp",
            "Điều 1. Thành lập Hội đồng Sáng kiến Sở Tư pháp, gồm các thành viên:",
            "4. Các ủy viên, gồm:",
            "– Bà Hà Thị Mẫu, Trưởng phòng Bổ trợ tư pháp;",
        ),
        [
            ("Hà Thị Mẫu", "Trưởng phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau"),
            ("Hà Thị Mẫu", "Ủy viên Hội đồng Sáng kiến Sở Tư pháp"),
        ],
    ),
    (
        "a committee's paper tells posts in the organ that it is in",
        table_report(
            [*COMMITTEE, "DANH SÁCH", "Nhân sự giới thiệu"],
            [
                ["TT", "Họ và tên", "Chức vụ"],
                ["1", "Trần Văn Thử", "Bí thư Đảng ủy, Phó Giám đốc Sở"],
                ["2", "Lê Thị Mẫu", "ĐUV; Chánh Thanh tra Sở"],
                ["3", "Phạm Văn Dụ", "CT Công đoàn cơ sở Sở; Kế toán trưởng"],
            ],
        ),
        [
            ("Trần Văn Thử", "Bí thư Đảng ủy Sở Tư pháp tỉnh Cà Mau"),
            ("Trần Văn Thử", "Phó Giám đốc Sở Tư pháp tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Đảng ủy viên Đảng ủy Sở Tư pháp tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Chánh Thanh tra Sở Tư pháp tỉnh Cà Mau"),
            ("Phạm Văn Dụ", "Chủ tịch Công đoàn cơ sở Sở Tư pháp tỉnh Cà Mau"),
            ("Phạm Văn Dụ", "Kế toán trưởng Sở Tư pháp tỉnh Cà Mau"),
        ],
    ),
    (
        "a union's paper too, with the youth branch of the organ",
        report_of(
            *UNION, "KẾ HOẠCH", "Tổ chức Hội thao", "Ông Trần Văn Thử, Bí thư Chi đoàn; bà Lê Thị Mẫu, Phó Giám đốc Sở."
        ),
        [
            ("Trần Văn Thử", "Bí thư Chi đoàn Sở Tư pháp tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Phó Giám đốc Sở Tư pháp tỉnh Cà Mau"),
        ],
    ),
    (
        "nobody is director of a Party committee",
        report_of(
            *DEPARTMENT, "THÔNG BÁO", "Phân công nhiệm vụ", "2. PGĐ Trần Văn Thử (Phó Bí thư Thường trực Đảng ủy)"
        ),
        [
            ("Trần Văn Thử", "Phó Giám đốc Sở Tư pháp tỉnh Cà Mau"),
            ("Trần Văn Thử", "Phó Bí thư Thường trực Đảng ủy Sở Tư pháp tỉnh Cà Mau"),
        ],
    ),
    (
        "a room is named with the department that it is a part of",
        report_of(*ROOM, "BÁO CÁO", "Kết quả công tác", "Bà Lê Thị Mẫu, Phó Trưởng phòng, trực tiếp theo dõi."),
        [("Lê Thị Mẫu", "Phó Trưởng phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau")],
    ),
    (
        "items below the label of members tell places of their own, the last one for all whom an item names",
        report_of(
            *DEPARTMENT,
            "GIẤY MỜI",
            "Họp Hội đồng thẩm định dự thảo Nghị quyết",
            "1.1. Thành viên Hội đồng:",
            "1. Đ/c Trần Văn Thử, Phó Giám đốc Sở: Chủ tịch Hội đồng;",
            "2. Đ/c Phạm Văn Dụ - chuyên viên; đ/c Ngô Thị Thí - chuyên viên: Ủy viên;",
        ),
        [
            ("Trần Văn Thử", "Phó Giám đốc Sở Tư pháp tỉnh Cà Mau"),
            ("Trần Văn Thử", "Chủ tịch Hội đồng thẩm định dự thảo Nghị quyết"),
            ("Phạm Văn Dụ", "Chuyên viên Sở Tư pháp tỉnh Cà Mau"),
            ("Phạm Văn Dụ", "Ủy viên Hội đồng thẩm định dự thảo Nghị quyết"),
            ("Ngô Thị Thí", "Chuyên viên Sở Tư pháp tỉnh Cà Mau"),
            ("Ngô Thị Thí", "Ủy viên Hội đồng thẩm định dự thảo Nghị quyết"),
        ],
    ),
    (
        "a post before a place on a council is not held there",
        report_of(
            *DEPARTMENT,
            "QUYẾT ĐỊNH",
            "Kiện toàn Hội đồng Sáng kiến",
            "Điều 1. Kiện toàn Hội đồng Sáng kiến như sau:",
            "- Bà Lê Thị Mẫu, Kế toán trưởng - Thư ký.",
        ),
        [
            ("Lê Thị Mẫu", "Kế toán trưởng Sở Tư pháp tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Thư ký Hội đồng Sáng kiến Sở Tư pháp tỉnh Cà Mau"),
        ],
    ),
    (
        "a label over bare names in a row, which brackets stand behind",
        report_of(
            *DEPARTMENT,
            "QUYẾT ĐỊNH",
            "Về việc thành lập Ban Tổ chức Hội thao",
            "Điều 1. Thành lập Ban Tổ chức Hội thao gồm:",
            "- Ủy viên: Trần Văn Thử (Bí thư Chi đoàn), Lê Thị Mẫu, Phạm Văn Dụ",
        ),
        [
            ("Trần Văn Thử", "Bí thư Chi đoàn Sở Tư pháp tỉnh Cà Mau"),
            ("Trần Văn Thử", "Ủy viên Ban Tổ chức Hội thao"),
            ("Lê Thị Mẫu", "Ủy viên Ban Tổ chức Hội thao"),
            ("Phạm Văn Dụ", "Ủy viên Ban Tổ chức Hội thao"),
        ],
    ),
    (
        "posts beside places in a table without headings, one behind a rank",
        table_report(
            [
                *DEPARTMENT,
                "QUYẾT ĐỊNH",
                "Về việc thành lập Đoàn kiểm tra công tác hộ tịch",
                "Điều 1. Thành lập Đoàn kiểm tra công tác hộ tịch gồm:",
            ],
            [
                ["1. Ông: Trần Văn Thử", "TP. Bổ trợ tư pháp", "Trưởng đoàn"],
                ["2. Bà: Lê Thị Mẫu", "Chuyên viên", "thành viên, thư ký"],
                ["3. Ông: Phạm Văn Dụ", "Trung tá, Phó Trưởng phòng Tham mưu, Công an tỉnh", "thành viên"],
            ],
        ),
        [
            ("Trần Văn Thử", "Trưởng phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau"),
            ("Trần Văn Thử", "Trưởng Đoàn kiểm tra công tác hộ tịch"),
            ("Lê Thị Mẫu", "Chuyên viên Sở Tư pháp tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Thành viên Đoàn kiểm tra công tác hộ tịch"),
            ("Lê Thị Mẫu", "Thư ký Đoàn kiểm tra công tác hộ tịch"),
            ("Phạm Văn Dụ", "Phó Trưởng phòng Tham mưu, Công an tỉnh Cà Mau"),
            ("Phạm Văn Dụ", "Thành viên Đoàn kiểm tra công tác hộ tịch"),
        ],
    ),
    (
        "the unit of a row is that of the post, whatever column the place stands in",
        table_report(
            [*DEPARTMENT, "QUYẾT ĐỊNH", "Thành lập Đoàn kiểm tra", "Điều 1. Thành lập Đoàn kiểm tra công chứng gồm:"],
            [
                ["TT", "Nhiệm vụ trong Đoàn", "Họ, tên", "Chức vụ", "Đơn vị"],
                ["1", "Thành viên", "Bà Lê Thị Mẫu", "Chuyên viên", "Cục Thuế tỉnh Cà Mau"],
                ["2", "Thành viên", "Ông Phạm Văn Dụ", "Đội phó Đội 2, Phòng Cảnh sát kinh tế", "Công an tỉnh Cà Mau"],
            ],
        ),
        [
            ("Lê Thị Mẫu", "Thành viên Đoàn kiểm tra công chứng"),
            ("Lê Thị Mẫu", "Chuyên viên Cục Thuế tỉnh Cà Mau"),
            ("Phạm Văn Dụ", "Thành viên Đoàn kiểm tra công chứng"),
            ("Phạm Văn Dụ", "Đội phó Đội 2, Phòng Cảnh sát kinh tế, Công an tỉnh Cà Mau"),
        ],
    ),
    (
        "a post that sounds like a place is none where another column holds the places",
        table_report(
            [*DEPARTMENT, "QUYẾT ĐỊNH", "Thành lập Hội đồng xét sáng kiến"],
            [
                ["TT", "Họ và tên", "Đơn vị", "Chức vụ", "Nhiệm vụ trong Hội đồng"],
                ["1", "Trần Văn Thử", "UBND tỉnh Cà Mau", "Phó Chủ tịch", "Chủ tịch"],
                ["2", "Lê Thị Mẫu", "Ban Dân tộc tỉnh Cà Mau", "Phó Trưởng ban", "Thành viên"],
            ],
        ),
        [
            ("Trần Văn Thử", "Phó Chủ tịch UBND tỉnh Cà Mau"),
            ("Trần Văn Thử", "Chủ tịch Hội đồng xét sáng kiến"),
            ("Lê Thị Mẫu", "Phó Trưởng ban Dân tộc tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Thành viên Hội đồng xét sáng kiến"),
        ],
    ),
    (
        "a post beside a name is in the unit of the row",
        table_report(
            [
                *_head("TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nLIÊN ĐOÀN LAO ĐỘNG TỈNH CÀ MAU\nSố: 12/TTr-LĐLĐ", "Cà Mau"),
                "TỜ TRÌNH",
                "Đề nghị khen thưởng",
            ],
            [
                ["TT", "Đơn vị", "Họ tên, chức vụ công đoàn"],
                ["1", "LĐLĐ huyện Mẫu Sơn", "Trần Văn Thử - Phó Chủ tịch"],
                ["2", "Bệnh viện Đa khoa Mẫu Sơn", "Lê Thị Mẫu - Trưởng khoa"],
            ],
        ),
        [
            ("Trần Văn Thử", "Phó Chủ tịch LĐLĐ huyện Mẫu Sơn"),
            ("Lê Thị Mẫu", "Trưởng khoa Bệnh viện Đa khoa Mẫu Sơn"),
        ],
    ),
    (
        "an annex names the body that its table lists, and no unit in the table does",
        table_report(
            [
                *DEPARTMENT,
                "QUYẾT ĐỊNH",
                "Về việc thành lập Ban soạn thảo và Tổ biên tập Quy chế mẫu",
                "Điều 1. Thành lập Ban soạn thảo và Tổ biên tập Quy chế mẫu, danh sách tại Phụ lục I và Phụ lục II.",
                "PHỤ LỤC I\nDANH SÁCH BAN SOẠN THẢO\n(Ban hành kèm theo Quyết định)",
            ],
            [
                ["TT", "Chức danh", "Họ và tên", "Cơ quan, chức vụ"],
                ["1", "Trưởng ban", "Ông Trần Văn Thử", "Chủ tịch Hội Luật gia tỉnh Cà Mau"],
                ["2", "Ủy viên", "Bà Lê Thị Mẫu", "Chánh Thanh tra"],
            ],
        ),
        [
            ("Trần Văn Thử", "Trưởng ban soạn thảo Quy chế mẫu"),
            ("Trần Văn Thử", "Chủ tịch Hội Luật gia tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Ủy viên Ban soạn thảo Quy chế mẫu"),
            ("Lê Thị Mẫu", "Chánh Thanh tra Sở Tư pháp tỉnh Cà Mau"),
        ],
    ),
    (
        "a council with small committees is called without them",
        table_report(
            [
                *HOSPITAL,
                "QUYẾT ĐỊNH",
                "V/v kiện toàn Hội đồng Thuốc và điều trị và các tiểu ban giúp việc năm 2022",
                "Điều 1: Kiện toàn Hội đồng Thuốc và điều trị gồm các ông (bà) sau:",
            ],
            [["Chức vụ trong HĐ", "Họ tên", "Chức vụ chính quyền"], ["Thư ký", "Trần Văn Thử", "Trưởng khoa Dược"]],
        ),
        [
            ("Trần Văn Thử", "Thư ký Hội đồng Thuốc và điều trị Bệnh viện Đa khoa Mẫu Sơn"),
            ("Trần Văn Thử", "Trưởng khoa Dược, Bệnh viện Đa khoa Mẫu Sơn"),
        ],
    ),
    (
        "who was present at a council's meeting is a member",
        report_of(
            *DEPARTMENT,
            "BIÊN BẢN",
            "Họp Hội đồng Sáng kiến",
            "- Các thành viên có mặt: bà Lê Thị Mẫu; ông Phạm Văn Dụ.",
        ),
        [
            ("Lê Thị Mẫu", "Thành viên Hội đồng Sáng kiến Sở Tư pháp tỉnh Cà Mau"),
            ("Phạm Văn Dụ", "Thành viên Hội đồng Sáng kiến Sở Tư pháp tỉnh Cà Mau"),
        ],
    ),
    (
        "a team of a committee that is called short",
        report_of(
            *DEPARTMENT,
            "QUYẾT ĐỊNH",
            "Thành lập Ban Chỉ đạo chuyển đổi số",
            "Điều 1. Thành lập Ban Chỉ đạo chuyển đổi số.",
            "Điều 2. Tổ giúp việc BCĐ do ông Trần Văn Thử làm Tổ trưởng.",
        ),
        [("Trần Văn Thử", "Tổ trưởng Tổ giúp việc Ban Chỉ đạo chuyển đổi số")],
    ),
    (
        "labels in the cells of those who hand over",
        table_report(
            ["BIÊN BẢN", "Bàn giao hồ sơ", "Chúng tôi gồm:"],
            [
                ["1.", "Ông: Trần Văn Thử", "Chức vụ: Nguyên Chủ tịch UBND xã Mẫu Sơn"],
                ["2.", "Bà: Lê Thị Mẫu", "Chức vụ: Chánh Văn phòng HĐND và UBND xã Mẫu Sơn"],
            ],
        ),
        [
            ("Trần Văn Thử", "Chủ tịch UBND xã Mẫu Sơn"),
            ("Lê Thị Mẫu", "Chánh Văn phòng HĐND và UBND xã Mẫu Sơn"),
        ],
    ),
    (
        "people beside collectives in a list of awards",
        table_report(
            [*DEPARTMENT, "QUYẾT ĐỊNH", "Tặng Giấy khen"],
            [
                ["TT", "Đơn vị", "Tập thể", "Họ và tên", "Chức vụ"],
                ["1", "Bệnh viện Mẫu Sơn", "Khoa Dược", "Lê Thị Mẫu", "Trưởng khoa"],
                ["2", "Trường THPT Mẫu Sơn", "", "Phạm Văn Dụ", "Hiệu trưởng"],
            ],
        ),
        [("Lê Thị Mẫu", "Trưởng khoa Bệnh viện Mẫu Sơn"), ("Phạm Văn Dụ", "Hiệu trưởng Trường THPT Mẫu Sơn")],
    ),
    (
        "short titles behind names, before an organ or a field of work",
        report_of(
            *DEPARTMENT,
            "THÔNG BÁO",
            "Kết luận",
            "Giao ông Trần Văn Thử, TP Bổ trợ tư pháp; bà Lê Thị Mẫu (CV Sở Ngoại vụ tỉnh Cà Mau).",
        ),
        [
            ("Trần Văn Thử", "Trưởng phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Chuyên viên Sở Ngoại vụ tỉnh Cà Mau"),
        ],
    ),
    (
        "a town behind a name is no head of a room",
        report_of("Ông Trần Văn Thử, TP Huế, được hỗ trợ."),
        [],
    ),
    (
        "who heads an item has what the lines below it tell",
        report_of(
            *DEPARTMENT,
            "THÔNG BÁO",
            "Phân công nhiệm vụ",
            "1. Đ/c Trần Văn Thử, Phó Giám đốc Sở",
            "+ Phụ trách thanh tra;",
            "+ Làm: Chủ tịch Hội đồng Thi đua - Khen thưởng Sở;",
        ),
        [
            ("Trần Văn Thử", "Phó Giám đốc Sở Tư pháp tỉnh Cà Mau"),
            ("Trần Văn Thử", "Chủ tịch Hội đồng Thi đua - Khen thưởng Sở Tư pháp tỉnh Cà Mau"),
        ],
    ),
    (
        "a signature that states two posts",
        table_report(
            [*DEPARTMENT, "TỜ TRÌNH", "Đề nghị khen thưởng", "Kính đề nghị xem xét."],
            [["Nơi nhận:\n- Như trên.", "GIÁM ĐỐC\nCHỦ TỊCH HỘI ĐỒNG TĐKT SỞ\n\n\nTrần Văn Thử"]],
        ),
        [
            ("Trần Văn Thử", "Giám đốc Sở Tư pháp tỉnh Cà Mau"),
            ("Trần Văn Thử", "Chủ tịch Hội đồng TĐKT Sở Tư pháp tỉnh Cà Mau"),
        ],
    ),
    (
        "all whom a decision recognises",
        table_report(
            [*DEPARTMENT, "QUYẾT ĐỊNH", "Về việc công nhận báo cáo viên pháp luật huyện Mẫu Sơn năm 2024"],
            [
                ["TT", "Họ và tên", "Chức vụ"],
                ["1", "Trần Văn Thử", "Chánh Thanh tra"],
                ["2", "Lê Thị Mẫu", ""],
            ],
        ),
        [
            ("Trần Văn Thử", "Báo cáo viên pháp luật huyện Mẫu Sơn"),
            ("Trần Văn Thử", "Chánh Thanh tra Sở Tư pháp tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Báo cáo viên pháp luật huyện Mẫu Sơn"),
        ],
    ),
    (
        "candidates are not yet what they stand for",
        table_report(
            [*DEPARTMENT, "DANH SÁCH", "Ứng cử đại biểu HĐND xã Mẫu Sơn"],
            [["TT", "Họ và tên", "Chức vụ"], ["1", "Trần Văn Thử", "Chánh Thanh tra"]],
        ),
        [("Trần Văn Thử", "Chánh Thanh tra Sở Tư pháp tỉnh Cà Mau")],
    ),
    (
        "the police of a commune, told short, leads no shift",
        report_of("Cử Thượng úy Trần Văn Thử, Trưởng CA xã Mẫu Sơn, phụ trách."),
        [("Trần Văn Thử", "Trưởng Công an xã Mẫu Sơn")],
    ),
    (
        "a post in a territory without its name",
        report_of(
            *_head("UBND HUYỆN THỬ SƠN\nUBND XÃ MẪU SƠN\nSố: 12/TB-UBND", "Mẫu Sơn"),
            "THÔNG BÁO",
            "Kết luận",
            "Ông: Trần Văn Thử\t- Trưởng Công an xã.",
        ),
        [("Trần Văn Thử", "Trưởng Công an xã Mẫu Sơn")],
    ),
    (
        "a short form before a place or alone is no post, and one before a field is",
        report_of("Ông Trần Văn Thử, TP Vũng tàu; bà Lê Thị Mẫu, TP Bổ trợ tư pháp; ông Phạm Văn Dụ, TT Trung tâm."),
        [("Lê Thị Mẫu", "Trưởng phòng Bổ trợ tư pháp")],
    ),
    (
        "teachers of a grade are recognised for what they do and are in no post by it",
        report_of(
            *DEPARTMENT,
            "QUYẾT ĐỊNH",
            "Về việc công nhận giáo viên dạy giỏi",
            "Điều 1. Công nhận giáo viên dạy giỏi cấp tỉnh đối với các ông, bà có tên sau:",
            "1. Ông Trần Văn Thử;",
            "2. Bà Lê Thị Mẫu.",
        ),
        [],
    ),
    (
        "who is put in another's place",
        report_of(
            *DEPARTMENT,
            "QUYẾT ĐỊNH",
            "Kiện toàn Tổ công tác",
            "Điều 1. Kiện toàn Tổ công tác gồm:",
            "1. Ông Trần Văn Thử - Tổ trưởng;",
            "2. Thay ông Phạm Văn Dụ bằng bà Lê Thị Mẫu: Tổ phó.",
        ),
        [("Trần Văn Thử", "Tổ trưởng Tổ công tác"), ("Lê Thị Mẫu", "Tổ phó Tổ công tác")],
    ),
    (
        "a town's short form does not end the name of a body",
        report_of(
            *DEPARTMENT,
            "QUYẾT ĐỊNH",
            "Thành lập Tổ công tác",
            "Điều 1. Thành lập Tổ công tác TP. Đà Lạt gồm:",
            "1. Ông Trần Văn Thử - Tổ trưởng;",
        ),
        [("Trần Văn Thử", "Tổ trưởng Tổ công tác TP. Đà Lạt")],
    ),
    (
        "who deals with the units of the rows is not of them",
        table_report(
            [*DEPARTMENT, "DANH SÁCH"],
            [
                ["TT", "Đơn vị kiểm tra", "Lãnh đạo phụ trách"],
                ["1", "UBND xã Mẫu Sơn", "Ông Trần Văn Thử, Phó Giám đốc"],
            ],
        ),
        [("Trần Văn Thử", "Phó Giám đốc Sở Tư pháp tỉnh Cà Mau")],
    ),
    (
        "teams of an office and groups of a village",
        table_report(
            [*_head("SỞ TÀI NGUYÊN TỈNH CÀ MAU\nTRUNG TÂM MẪU SƠN\nSố: 96/BC-TTMS", "Cà Mau"), "DANH SÁCH"],
            [
                ["TT", "Họ và tên", "Chức vụ", "Đơn vị"],
                ["1", "Trần Văn Thử", "Tổ trưởng", "Tổ Bản đồ"],
                ["2", "Lê Thị Mẫu", "Tổ trưởng", "Tổ dân phố 3"],
            ],
        ),
        [("Trần Văn Thử", "Tổ trưởng Tổ Bản đồ, Trung tâm Mẫu Sơn"), ("Lê Thị Mẫu", "Tổ trưởng Tổ dân phố 3")],
    ),
    (
        "two posts above one signature",
        report_of(*DEPARTMENT, "TỜ TRÌNH", "Về mẫu", "GIÁM ĐỐC SỞ\nCHỦ TỊCH HỘI ĐỒNG TĐKT", "Trần Văn Thử"),
        [("Trần Văn Thử", "Giám đốc Sở Tư pháp tỉnh Cà Mau"), ("Trần Văn Thử", "Chủ tịch Hội đồng TĐKT")],
    ),
    (
        "units of who counts votes are of the organ above it; places behind tabs are on the board that the text names",
        report_of(
            "TRƯỜNG ĐẠI HỌC NGÀN MẪU\nBAN KIỂM PHIẾU",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
            "BIÊN BẢN",
            "Hội đồng TĐKT Trường cử Tổ Kiểm phiếu gồm:",
            "1. Trần Văn Thử\tTrưởng phòng Đào tạo\tTổ trưởng",
        ),
        [
            ("Trần Văn Thử", "Trưởng phòng Đào tạo, Trường Đại học Ngàn Mẫu"),
            ("Trần Văn Thử", "Tổ trưởng Tổ Kiểm phiếu, Trường Đại học Ngàn Mẫu"),
        ],
    ),
    (
        "who helps a council sits on a team of its own; one who is asked to join; a name with a comma told short",
        report_of(
            *DEPARTMENT,
            "QUYẾT ĐỊNH",
            "Kiện toàn Hội đồng Phối hợp mẫu, giáo dục pháp luật tỉnh",
            "Điều 1. Kiện toàn Hội đồng Phối hợp mẫu, giáo dục pháp luật tỉnh như sau:",
            "II. Phó Chủ tịch Hội đồng:",
            "1. Mời ông Trần Văn Thử, Phó Chủ tịch UBMTTQ Việt Nam tỉnh;",
            "Điều 2. Giúp việc Hội đồng có Tổ Thư ký đặt tại Sở Tư pháp, gồm:",
            "- Tổ trưởng: Lê Thị Mẫu, Chuyên viên Phòng Nội vụ;",
        ),
        [
            ("Lê Thị Mẫu", "Chuyên viên Phòng Nội vụ, Sở Tư pháp tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Tổ trưởng Tổ Thư ký Hội đồng Phối hợp mẫu, giáo dục pháp luật tỉnh Cà Mau"),
            ("Trần Văn Thử", "Phó Chủ tịch Hội đồng Phối hợp mẫu, giáo dục pháp luật tỉnh Cà Mau"),
            ("Trần Văn Thử", "Phó Chủ tịch UBMTTQ Việt Nam tỉnh Cà Mau"),
        ],
    ),
    (
        "posts told short with a full stop; what was before a merger; short forms that a line in brackets explains",
        table_report(
            [*DEPARTMENT, "QUYẾT ĐỊNH", "(XD, KT&TDTHPL: Xây dựng, kiểm tra; TGV: Trợ giúp viên)"],
            [
                ["TT", "Họ và tên", "Chức vụ"],
                ["1", "Trần Văn Thử", "PTP. Nội vụ"],
                ["2", "Lê Thị Mẫu", "CV. Văn phòng"],
                ["3", "Vương Đình Dụ", "Luật sư; nguyên Chủ nhiệm Đoàn Luật sư tỉnh Mẫu (trước sáp nhập)"],
                ["4", "Phan Thị Ngàn", "Trưởng phòng XD, KT&TDTHPL"],
            ],
        ),
        [
            ("Lê Thị Mẫu", "Chuyên viên Văn phòng, Sở Tư pháp tỉnh Cà Mau"),
            ("Phan Thị Ngàn", "Trưởng phòng Xây dựng, kiểm tra, Sở Tư pháp tỉnh Cà Mau"),
            ("Trần Văn Thử", "Phó Trưởng phòng Nội vụ, Sở Tư pháp tỉnh Cà Mau"),
            ("Vương Đình Dụ", "Chủ nhiệm Đoàn Luật sư tỉnh Mẫu"),
            ("Vương Đình Dụ", "Luật sư Đoàn Luật sư tỉnh Mẫu"),
        ],
    ),
    (
        "who gives an award is nobody named before it, and a name below a title does not go on with it",
        report_of(
            *DEPARTMENT,
            "BIÊN BẢN",
            "Ông Trần Văn Thử (hiến đất): 9/9, Bằng khen CT UBND tỉnh.",
            "THƯ KÝ\n\n\n\nĐoàn Thị Mẫu",
        ),
        [],
    ),
    (
        "what a list is of is what all whom it names are",
        table_report(
            [
                "ỦY BAN NHÂN DÂN TỈNH CÀ MAU",
                "DANH SÁCH",
                "Báo cáo viên pháp luật tỉnh Cà Mau được công nhận, cho thôi làm báo cáo viên",
            ],
            [["STT", "Họ và tên", "Ngày sinh"], ["1", "Trần Văn Thử", "1981"]],
        ),
        [("Trần Văn Thử", "Báo cáo viên pháp luật tỉnh Cà Mau")],
    ),
    (
        "who leads a congress and counts its votes, as many as the line says; who was elected in a table of votes",
        table_report(
            [
                "BIÊN BẢN",
                "Đại hội thành viên Hợp tác xã Ngàn Mẫu nhiệm kỳ 2023 - 2028",
                "Đoàn Chủ tịch gồm 02 người: ông Trần Văn Thử; bà Lê Thị Mẫu.",
                "Ban kiểm phiếu 02 người: Vương Đình Dụ (Trưởng ban), Phan Thị Ngàn. Kết quả bầu như sau:",
            ],
            [
                ["Họ tên người được đề cử", "Số phiếu", "Kết quả"],
                ["HỘI ĐỒNG QUẢN TRỊ (lấy 1 trong 2)"],
                ["Trần Văn Thử", "161", "Trúng cử"],
                ["Lê Thị Mẫu", "42", "Không trúng cử"],
            ],
        ),
        [
            ("Lê Thị Mẫu", "Thành viên Đoàn Chủ tịch Đại hội thành viên Hợp tác xã Ngàn Mẫu"),
            ("Phan Thị Ngàn", "Thành viên Ban kiểm phiếu Đại hội thành viên Hợp tác xã Ngàn Mẫu"),
            ("Trần Văn Thử", "Thành viên Hội đồng quản trị Hợp tác xã Ngàn Mẫu"),
            ("Trần Văn Thử", "Thành viên Đoàn Chủ tịch Đại hội thành viên Hợp tác xã Ngàn Mẫu"),
            ("Vương Đình Dụ", "Trưởng ban kiểm phiếu Đại hội thành viên Hợp tác xã Ngàn Mẫu"),
        ],
    ),
    (
        "by training, and a post with the organ that follows; what a worker does before an organ",
        report_of(
            "Bà Lê Thị Mẫu, bác sĩ Khoa Nội, Bệnh viện Ngàn Mẫu; ông Trần Văn Thử, nhân viên y tế Trường Tiểu học Mẫu.",
            "Bác sĩ Phan Thị Ngàn và luật sư Vương Đình Dụ dự.",
        ),
        [
            ("Lê Thị Mẫu", "Bác sĩ Khoa Nội, Bệnh viện Ngàn Mẫu"),
            ("Trần Văn Thử", "Nhân viên y tế Trường Tiểu học Mẫu"),
        ],
    ),
    (
        "a list of reporters without a word of who makes them so",
        table_report(
            ["TỈNH ỦY CÀ MAU\nBAN TUYÊN GIÁO", "DANH SÁCH", "báo cáo viên cấp tỉnh năm 2026"],
            [
                ["STT", "Họ và tên", "Ngày sinh"],
                ["1", "Trần Văn Thử", "1981"],
                ["II. BÁO CÁO VIÊN DANH DỰ"],
                ["2", "Lê Thị Mẫu", "1958"],
            ],
        ),
        [("Lê Thị Mẫu", "Báo cáo viên danh dự"), ("Trần Văn Thử", "Báo cáo viên cấp tỉnh Cà Mau")],
    ),
    (
        "who of a council does not come to its meeting is on it",
        report_of(
            "SỞ TƯ PHÁP TỈNH CÀ MAU\nHỘI ĐỒNG THI ĐUA, KHEN THƯỞNG",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCà Mau, ngày 05 tháng 3 năm 2024",
            "BIÊN BẢN",
            "Họp xét khen thưởng năm 2023",
            "- Ông Trần Văn Thử, Giám đốc Sở - Chủ tịch Hội đồng;",
            "- Vắng có lý do: bà Lê Thị Mẫu (đi học). Hội đồng đủ điều kiện họp.",
        ),
        [
            ("Lê Thị Mẫu", "Thành viên Hội đồng Thi đua, khen thưởng Sở Tư pháp tỉnh Cà Mau"),
            ("Trần Văn Thử", "Chủ tịch Hội đồng Thi đua, khen thưởng Sở Tư pháp tỉnh Cà Mau"),
            ("Trần Văn Thử", "Giám đốc Sở Tư pháp tỉnh Cà Mau"),
        ],
    ),
    (
        "all of a row join a board or leave it; a post that many hold is of both whom 'và' joins",
        report_of(
            "Điều 2. Chỉ định các đồng chí: Trần Văn Thử, Lê Thị Mẫu tham gia Ban Thường vụ Đảng ủy xã Ngàn Mẫu.",
            "Ông Vương Đình Dụ và bà Phan Thị Ngàn, hòa giải viên thôn Mẫu.",
            "Ông Đỗ Văn Mẫu, bảo vệ Trường Tiểu học Mẫu, và ông Hà Văn Mẫu, Thôn trưởng thôn Mẫu.",
        ),
        [
            ("Hà Văn Mẫu", "Thôn trưởng thôn Mẫu"),
            ("Lê Thị Mẫu", "Ủy viên Ban Thường vụ Đảng ủy xã Ngàn Mẫu"),
            ("Phan Thị Ngàn", "Hòa giải viên thôn Mẫu"),
            ("Trần Văn Thử", "Ủy viên Ban Thường vụ Đảng ủy xã Ngàn Mẫu"),
            ("Vương Đình Dụ", "Hòa giải viên thôn Mẫu"),
            ("Đỗ Văn Mẫu", "Bảo vệ Trường Tiểu học Mẫu"),
        ],
    ),
    (
        "names behind organs with names of their own, up to where a person is named",
        report_of(
            "Hiệu trưởng Trường Đại học Duy Tân Lê Nguyên Thử và Giám đốc Bệnh viện Bạch Mai Nguyễn Văn Mẫu dự.",
            "Chủ tịch Hội Nông dân tỉnh Nguyễn Văn Dụ, các Phó Chủ tịch Trần Văn Thử, Lê Thị Ngàn chủ trì hội nghị.",
            "Quốc hội bầu Ban kiểm phiếu. Trưởng ban kiểm phiếu Đỗ Văn Thử trình bày Biên bản kiểm phiếu, kết quả.",
        ),
        [
            ("Lê Nguyên Thử", "Hiệu trưởng Trường Đại học Duy Tân"),
            ("Lê Thị Ngàn", "Phó Chủ tịch Hội Nông dân tỉnh"),
            ("Nguyễn Văn Dụ", "Chủ tịch Hội Nông dân tỉnh"),
            ("Nguyễn Văn Mẫu", "Giám đốc Bệnh viện Bạch Mai"),
            ("Trần Văn Thử", "Phó Chủ tịch Hội Nông dân tỉnh"),
            ("Đỗ Văn Thử", "Trưởng ban kiểm phiếu"),
        ],
    ),
    (
        "posts in headings in capitals",
        report_of(
            "VỀ VIỆC BỔ NHIỆM BÀ TRẦN THỊ MẪU GIỮ CHỨC VỤ PHÓ CHỦ TỊCH", "VỀ VIỆC CỬ ÔNG LÊ VĂN THỬ LÀM TRƯỞNG ĐOÀN"
        ),
        [("Lê Văn Thử", "Trưởng Đoàn"), ("Trần Thị Mẫu", "Phó Chủ tịch")],
    ),
    (
        "places on a council told by two letters; TT is a centre before its name; a commune's Văn phòng",
        table_report(
            [
                *_head("UBND XÃ NGÀN MẪU\nHỘI ĐỒNG TĐ - KT\nSố: 17/BB-HĐTĐKT", "Ngàn Mẫu"),
                "BIÊN BẢN HỌP",
                "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG XÃ",
            ],
            [
                ["+ Chủ trì:", "Ông Nguyễn Văn Thử – CT UBND xã, CT Hội đồng"],
                ["+ Thư ký:", "Bà Trần Thị Mẫu – Thư ký HĐ"],
                [
                    "+ Thành viên có mặt:",
                    "Bà Lý Thị Dụ, Giám đốc TT Phục vụ hành chính công\nÔng Phùng Văn Mẫu (Chánh VP)",
                ],
                ["+ Mời:", "Bà Lê Thị Ngàn, Phó Giám đốc TT GDTX tỉnh; ông Vũ Văn Thử, Phó Chủ tịch TT UBND tỉnh"],
            ],
        ),
        [
            ("Lê Thị Ngàn", "Phó Giám đốc TT GDTX tỉnh"),
            ("Lý Thị Dụ", "Giám đốc TT Phục vụ hành chính công xã Ngàn Mẫu"),
            ("Lý Thị Dụ", "Thành viên Hội đồng Thi đua - Khen thưởng xã Ngàn Mẫu"),
            ("Nguyễn Văn Thử", "Chủ tịch Hội đồng Thi đua - Khen thưởng xã Ngàn Mẫu"),
            ("Nguyễn Văn Thử", "Chủ tịch UBND xã Ngàn Mẫu"),
            ("Phùng Văn Mẫu", "Chánh Văn phòng HĐND và UBND xã Ngàn Mẫu"),
            ("Phùng Văn Mẫu", "Thành viên Hội đồng Thi đua - Khen thưởng xã Ngàn Mẫu"),
            ("Trần Thị Mẫu", "Thư ký Hội đồng Thi đua - Khen thưởng xã Ngàn Mẫu"),
            ("Vũ Văn Thử", "Phó Chủ tịch Thường trực UBND tỉnh"),
        ],
    ),
    (
        "posts told bare in a table, in the organ of the line above it, with a post in brackets",
        table_report(
            [
                *_head("ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\nSố: 127/QĐ-UBND", "Cà Mau"),
                "QUYẾT ĐỊNH",
                "Về việc chỉ định chức danh",
                "Điều 1. Chỉ định các ông, bà sau giữ chức danh Chủ tịch, Ủy viên Ủy ban nhân dân xã Ngàn Mẫu:",
            ],
            [
                ["TT", "Họ và tên", "Chức danh được chỉ định"],
                ["1", "Ông Trần Văn Thử", "Chủ tịch"],
                ["2", "Ông Vi Văn Mẫu", "Ủy viên (Trưởng Công an xã Ngàn Mẫu)"],
            ],
        ),
        [
            ("Trần Văn Thử", "Chủ tịch Ủy ban nhân dân xã Ngàn Mẫu"),
            ("Vi Văn Mẫu", "Trưởng Công an xã Ngàn Mẫu"),
            ("Vi Văn Mẫu", "Ủy viên Ủy ban nhân dân xã Ngàn Mẫu"),
        ],
    ),
    (
        "columns headed by posts of villages",
        table_report(
            [*COMMUNE, "DANH SÁCH", "Người hoạt động không chuyên trách"],
            [
                ["Thôn, buôn", "Trưởng thôn", "Bí thư chi bộ", "Trưởng Ban CTMT"],
                ["Thôn 3", "Nguyễn Văn Thử", "Đặng Văn Mẫu", "Vũ Văn Dụ"],
                ["Buôn Mẫu", "Tạ Thị Dụ", "Lê Thị Ngàn", "Chu Văn Thử"],
            ],
        ),
        [
            ("Chu Văn Thử", "Trưởng ban CTMT Buôn Mẫu"),
            ("Lê Thị Ngàn", "Bí thư chi bộ Buôn Mẫu"),
            ("Nguyễn Văn Thử", "Trưởng thôn 3, xã Ngàn Mẫu"),
            ("Tạ Thị Dụ", "Trưởng buôn Mẫu"),
            ("Vũ Văn Dụ", "Trưởng ban CTMT Thôn 3"),
            ("Đặng Văn Mẫu", "Bí thư chi bộ Thôn 3"),
        ],
    ),
    (
        "lines below a name that tell posts and nothing else; boards told by letters",
        report_of(
            *COMMUNE,
            "THÔNG BÁO",
            "Phân công nhiệm vụ",
            "1. Đồng chí Nguyễn Văn Thử – Chủ tịch UBND xã",
            "- Phụ trách: quốc phòng, an ninh.",
            "- Làm: Trưởng Ban Chỉ huy phòng thủ dân sự xã; Trưởng BQL dự án xã.",
            "2. Ông Lê Văn Mẫu (Trưởng BCTMT thôn 8)",
            "Nơi nhận:",
            "- Chủ tịch UBND huyện;",
        ),
        [
            ("Lê Văn Mẫu", "Trưởng ban Công tác Mặt trận thôn 8, xã Ngàn Mẫu"),
            ("Nguyễn Văn Thử", "Chủ tịch UBND xã Ngàn Mẫu"),
            ("Nguyễn Văn Thử", "Trưởng ban Chỉ huy phòng thủ dân sự xã Ngàn Mẫu"),
            ("Nguyễn Văn Thử", "Trưởng ban Quản lý dự án xã Ngàn Mẫu"),
        ],
    ),
    (
        "one department that does two things; posts in remarks; who stands above TT",
        table_report(
            [*_head("SỞ TƯ PHÁP TỈNH CÀ MAU\nTRUNG TÂM MẪU\nSố: 06/DS-TT", "Cà Mau"), "DANH SÁCH", "Dự họp"],
            [
                ["TT", "Đơn vị", "Họ và tên", "Ghi chú"],
                ["1", "UBND huyện Mẫu Sơn", "Nguyễn Văn Thử", "Trưởng phòng Tài chính - Kế toán"],
                ["2", "Hội Nông dân huyện Mẫu", "Lê Thị Dụ", "Phó Chủ tịch TT"],
            ],
        ),
        [
            ("Lê Thị Dụ", "Phó Chủ tịch Thường trực Hội Nông dân huyện Mẫu"),
            ("Nguyễn Văn Thử", "Trưởng phòng Tài chính - Kế toán, UBND huyện Mẫu Sơn"),
        ],
    ),
    (
        "of those who issue a paper jointly, the one that the post tells",
        table_report(
            [
                *_head("ĐOÀN XÃ – CÔNG AN XÃ NGÀN MẪU\nSố: 03/KHLT", "Ngàn Mẫu"),
                "KẾ HOẠCH LIÊN TỊCH",
                "Cổng trường an toàn",
            ],
            [["TRƯỞNG CÔNG AN XÃ\n\nVi Văn Thử"]],
        ),
        [("Vi Văn Thử", "Trưởng Công an xã Ngàn Mẫu")],
    ),
    (
        "who keeps accounts and who heads the nurses is of the office",
        report_of(*HOSPITAL, "BÁO CÁO", "Ông Trần Văn Thử, Điều dưỡng trưởng; bà Lê Thị Mẫu, Kế toán trưởng."),
        [
            ("Lê Thị Mẫu", "Kế toán trưởng Bệnh viện Đa khoa Mẫu Sơn"),
            ("Trần Văn Thử", "Điều dưỡng trưởng Bệnh viện Đa khoa Mẫu Sơn"),
        ],
    ),
    (
        "an organ lends itself to no part that stands beside or above it",
        report_of(*ROOM, "BÁO CÁO", "Ông Trần Văn Thử, Phó Giám đốc Sở; bà Lê Thị Mẫu, Chánh Thanh tra Sở."),
        [
            ("Lê Thị Mẫu", "Chánh Thanh tra Sở Tư pháp tỉnh Cà Mau"),
            ("Trần Văn Thử", "Phó Giám đốc Sở Tư pháp tỉnh Cà Mau"),
        ],
    ),
    (
        "boards that organise events lend the office that set them up",
        report_of(
            *_head("SỞ Y TẾ TỈNH CÀ MAU\nBAN TỔ CHỨC HỘI THAO NGÀNH Y TẾ\nSố: 12/TB-BTC", "Cà Mau"),
            "THÔNG BÁO",
            "Ông Trần Văn Thử, Phó Chánh Văn phòng; bà Lê Thị Mẫu, Trưởng phòng Nghiệp vụ Y.",
        ),
        [
            ("Lê Thị Mẫu", "Trưởng phòng Nghiệp vụ Y, Sở Y tế tỉnh Cà Mau"),
            ("Trần Văn Thử", "Phó Chánh Văn phòng Sở Y tế tỉnh Cà Mau"),
        ],
    ),
    (
        "departments of the police by their codes",
        report_of(
            *_head("CÔNG AN TỈNH CÀ MAU\nPHÒNG TỔ CHỨC CÁN BỘ\nSố: 12/BC-PX01", "Cà Mau"),
            "BÁO CÁO",
            (
                "Đại úy Trần Văn Thử, Phó Đội trưởng Phòng Công tác đảng và công tác chính trị (PX03) Công an "
                "tỉnh; Thiếu tá Lê Văn Mẫu, cán bộ Phòng Cảnh sát điều tra tội phạm về ma túy."
            ),
        ),
        [
            ("Lê Văn Mẫu", "Cán bộ Phòng Cảnh sát điều tra tội phạm về ma túy, Công an tỉnh Cà Mau"),
            ("Trần Văn Thử", "Phó Đội trưởng Phòng Công tác đảng và công tác chính trị, Công an tỉnh Cà Mau"),
        ],
    ),
    (
        "names of departments with commas and strokes",
        report_of(
            *DEPARTMENT,
            "THÔNG BÁO",
            (
                "Ông Trần Văn Thử, Trưởng khoa Phòng, chống HIV/AIDS, Trung tâm Kiểm soát bệnh tật; bà Lê Thị "
                "Mẫu, Trưởng phòng LĐ-TBXH huyện Mẫu Sơn."
            ),
        ),
        [
            ("Lê Thị Mẫu", "Trưởng phòng LĐ-TBXH huyện Mẫu Sơn"),
            ("Trần Văn Thử", "Trưởng khoa Phòng, chống HIV/AIDS, Trung tâm Kiểm soát bệnh tật"),
        ],
    ),
    (
        "whoever is named behind his province's committee",
        report_of(*DEPARTMENT, "THÔNG BÁO", "Phó Chủ tịch UBND tỉnh Đoàn Văn Thử kết luận."),
        [("Đoàn Văn Thử", "Phó Chủ tịch UBND tỉnh Cà Mau")],
    ),
    (
        "the committee in capitals names no district",
        report_of(
            *DISTRICT,
            "THÔNG BÁO",
            "Đồng chí Trần Văn Thử, Phó Bí thư HUYỆN UỶ; đồng chí Lê Thị Mẫu, Trưởng Ban Tổ chức HUYỆN UỶ.",
        ),
        [("Lê Thị Mẫu", "Trưởng ban Tổ chức Huyện ủy Mẫu Sơn"), ("Trần Văn Thử", "Phó Bí thư Huyện ủy Mẫu Sơn")],
    ),
    (
        "units of the army by slashes",
        report_of(*REGIMENT, "THÔNG BÁO", "Đại úy Trần Văn Thử, Đại đội trưởng Đại đội 7/Tiểu đoàn 5."),
        [("Trần Văn Thử", "Đại đội trưởng Đại đội 7, Tiểu đoàn 5, Trung đoàn 95")],
    ),
    (
        "companies keep no province behind their names",
        report_of(*DEPARTMENT, "THÔNG BÁO", "Ông Trần Văn Thử, Giám đốc Công ty cổ phần Mẫu Sơn."),
        [("Trần Văn Thử", "Giám đốc Công ty cổ phần Mẫu Sơn")],
    ),
    (
        "short heads of organs in what they are called",
        report_of(
            *DEPARTMENT,
            "THÔNG BÁO",
            "Ông Trần Văn Thử, Giám đốc BV Đa khoa tỉnh; bà Lê Thị Mẫu, Giám đốc HTX Ngàn Mẫu.",
        ),
        [("Lê Thị Mẫu", "Giám đốc HTX Ngàn Mẫu"), ("Trần Văn Thử", "Giám đốc BV Đa khoa tỉnh Cà Mau")],
    ),
    (
        "short posts of councils in cells",
        table_report(
            [
                *COMMUNE,
                "QUYẾT ĐỊNH",
                "Về việc kiện toàn Hội đồng Thi đua - Khen thưởng xã",
                "Điều 1. Kiện toàn Hội đồng Thi đua - Khen thưởng xã gồm:",
            ],
            [
                ["TT", "Họ và tên", "Chức vụ", "Nhiệm vụ"],
                ["1", "Trần Văn Thử", "Chủ tịch UBND xã", "CTHĐ"],
                ["2", "Lê Thị Mẫu", "CC VP-TK", "TVHĐ"],
            ],
        ),
        [
            ("Lê Thị Mẫu", "Công chức Văn phòng - Thống kê xã Ngàn Mẫu"),
            ("Lê Thị Mẫu", "Thành viên Hội đồng Thi đua - Khen thưởng xã Ngàn Mẫu"),
            ("Trần Văn Thử", "Chủ tịch Hội đồng Thi đua - Khen thưởng xã Ngàn Mẫu"),
            ("Trần Văn Thử", "Chủ tịch UBND xã Ngàn Mẫu"),
        ],
    ),
    (
        "who leads a district's Party committee speaks of the district",
        report_of(
            *DISTRICT,
            "THÔNG BÁO",
            "Ông Trần Văn Thử, Chủ tịch UBND huyện; bà Lê Thị Mẫu, Bí thư Huyện đoàn.",
        ),
        [("Lê Thị Mẫu", "Bí thư Huyện đoàn Mẫu Sơn"), ("Trần Văn Thử", "Chủ tịch UBND huyện Mẫu Sơn")],
    ),
    (
        "a union at the base is no office by its last word",
        report_of(*DEPARTMENT, "THÔNG BÁO", "Ông Trần Văn Thử, Chủ tịch Công đoàn cơ sở."),
        [("Trần Văn Thử", "Chủ tịch Công đoàn cơ sở Sở Tư pháp tỉnh Cà Mau")],
    ),
    (
        "who speaks for an office and its union",
        report_of(
            *_head("TRUNG TÂM BẢO TRỢ XÃ HỘI TỈNH CÀ MAU\nCÔNG ĐOÀN - CHUYÊN MÔN\nSố: 12/TB-TTBT", "Cà Mau"),
            "THÔNG BÁO",
            "Ông Trần Văn Thử, Giám đốc; bà Lê Thị Mẫu, Kế toán trưởng.",
        ),
        [
            ("Lê Thị Mẫu", "Kế toán trưởng Trung tâm Bảo trợ xã hội tỉnh Cà Mau"),
            ("Trần Văn Thử", "Giám đốc Trung tâm Bảo trợ xã hội tỉnh Cà Mau"),
        ],
    ),
    (
        "who is in charge, behind commas, of a department of the office",
        report_of(
            *DEPARTMENT,
            "THÔNG BÁO",
            "Giao bà Lê Thị Mẫu, Phó Giám đốc Sở, phụ trách Phòng Bổ trợ tư pháp.",
            "Ông Trần Văn Thử, Phó Giám đốc Sở Giao thông vận tải, phụ trách Phòng Quản lý vận tải, kết luận.",
        ),
        [
            ("Lê Thị Mẫu", "Phó Giám đốc Sở Tư pháp tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Phụ trách Phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau"),
            ("Trần Văn Thử", "Phó Giám đốc Sở Giao thông vận tải"),
        ],
    ),
    (
        "a commune that is called like a person",
        report_of(*COMMUNE, "THÔNG BÁO", "Bà Lê Thị Mẫu (Chủ tịch Hội Phụ nữ xã Hồ Sơn Hạ) phát biểu."),
        [("Lê Thị Mẫu", "Chủ tịch Hội Phụ nữ xã Hồ Sơn Hạ")],
    ),
    (
        "short posts on committees and in courts",
        report_of(
            *_head("TÒA ÁN NHÂN DÂN TỈNH CÀ MAU\nTÒA ÁN NHÂN DÂN HUYỆN MẪU SƠN\nSố: 12/TB-TA", "Mẫu Sơn"),
            "THÔNG BÁO",
            "Ông Trần Văn Thử, Phó CA; bà Lê Thị Mẫu, Thẩm phán.",
        ),
        [
            ("Lê Thị Mẫu", "Thẩm phán Tòa án nhân dân huyện Mẫu Sơn"),
            ("Trần Văn Thử", "Phó Chánh án Tòa án nhân dân huyện Mẫu Sơn"),
        ],
    ),
    (
        "the inspectorate of a department in its own paper",
        report_of(*DEPARTMENT, "THÔNG BÁO", "Ông Trần Văn Thử, Chánh Thanh tra Sở; bà Lê Thị Mẫu, Giám đốc Sở Y tế."),
        [("Lê Thị Mẫu", "Giám đốc Sở Y tế"), ("Trần Văn Thử", "Chánh Thanh tra Sở Tư pháp tỉnh Cà Mau")],
    ),
    (
        "whom a line adds to those whom it names",
        report_of(*COMMUNE, "THÔNG BÁO", "Tham dự có đồng chí Lê Thị Mẫu - Phó Chủ tịch UBND xã, các trưởng thôn."),
        [("Lê Thị Mẫu", "Phó Chủ tịch UBND xã Ngàn Mẫu")],
    ),
    (
        "a presidium has no chairman for each of its members",
        report_of(
            *DISTRICT,
            "BIÊN BẢN",
            "Đại hội Hội Nông dân huyện Mẫu Sơn lần thứ X",
            "Đoàn Chủ tịch: ông Trần Văn Thử, bà Lê Thị Mẫu.",
        ),
        [
            ("Lê Thị Mẫu", "Thành viên Đoàn Chủ tịch Đại hội Hội Nông dân huyện Mẫu Sơn lần thứ X"),
            ("Trần Văn Thử", "Thành viên Đoàn Chủ tịch Đại hội Hội Nông dân huyện Mẫu Sơn lần thứ X"),
        ],
    ),
]


@pytest.mark.parametrize(("report", "expected"), [case[1:] for case in POSTS], ids=[case[0] for case in POSTS])
def test_posts(report: Report, expected: Roles) -> None:
    assert sorted((role.name, role.position) for role in read(report).roles) == sorted(expected)


CAREERS = table_report(
    [*DISTRICT, "DANH SÁCH TRÍCH NGANG", "Nhân sự giới thiệu"],
    [
        ["TT", "Họ và tên", "Chức vụ hiện nay", "Tóm tắt quá trình công tác"],
        [
            "1", "Trần Văn Thử", "Chủ nhiệm UBKT Huyện ủy",
            "1994-2003: cán bộ Phòng Tài chính huyện Mẫu Sơn\n2010-2015: Bí thư Đảng ủy xã Mẫu Sơn",
        ],
        ["2", "Lê Thị Mẫu", "Trưởng phòng Nội vụ", "Từ 7/2012 đến 11/2017 là Phó Hiệu trưởng Trường THCS Mẫu Sơn"],
    ],
)  # fmt: skip


def test_careers_in_columns_are_posts_that_are_over() -> None:
    told = {(role.name, role.position, role.former) for role in read(CAREERS).roles}
    assert {
        ("Trần Văn Thử", "Cán bộ Phòng Tài chính huyện Mẫu Sơn", True),
        ("Trần Văn Thử", "Bí thư Đảng ủy xã Mẫu Sơn", True),
        ("Lê Thị Mẫu", "Phó Hiệu trưởng Trường THCS Mẫu Sơn", True),
    } <= told
    assert all("1994" not in position and "2012" not in position for _, position, _ in told)


NEWEST_FIRST = table_report(
    [*DISTRICT, "DANH SÁCH TRÍCH NGANG"],
    [
        ["TT", "Họ và tên", "Quá trình công tác"],
        [
            "1",
            "Trần Văn Thử",
            "2020 đến nay: Chủ tịch UBND xã Mẫu Sơn\n2015-2020: Phó Chủ tịch UBND xã Mẫu Sơn",
        ],
    ],
)


def test_careers_that_begin_with_the_post_held_now() -> None:
    assert {(role.position, role.former) for role in read(NEWEST_FIRST).roles} == {
        ("Chủ tịch UBND xã Mẫu Sơn", False),
        ("Phó Chủ tịch UBND xã Mẫu Sơn", True),
    }


FORM = table_report(
    [*DEPARTMENT, "TÓM TẮT THÀNH TÍCH", "Đề nghị tặng Bằng khen"],
    [
        ["Họ tên", "Lê Thị Mẫu"],
        ["Chức vụ", "Giám đốc Trung tâm Mẫu Sơn"],
        ["Quá trình", "1998 - 2004: Chuyên viên Phòng Tư pháp huyện Mẫu Sơn"],
    ],
)


def test_forms_in_cells_without_numbers() -> None:
    told = {(role.name, role.position, role.former) for role in read(FORM).roles}
    assert any(said.startswith("Giám đốc Trung tâm Mẫu Sơn") and not over for _, said, over in told)
    assert ("Lê Thị Mẫu", "Chuyên viên Phòng Tư pháp huyện Mẫu Sơn", True) in told


GIVEN: list[tuple[str, Report, list[tuple[str, str]]]] = [
    (
        "merits that begin with the award",
        table_report(
            [*DEPARTMENT, "QUYẾT ĐỊNH", "Về việc nâng bậc lương trước thời hạn"],
            [
                ["TT", "Họ và tên", "Thành tích cao nhất được xét", "Chức vụ"],
                [
                    "1",
                    "Trần Văn Thử",
                    "Bằng khen của Chủ tịch UBND tỉnh (QĐ số 2741/QĐ-UBND ngày 27/12/2022)",
                    "Chuyên viên",
                ],
                ["2", "Lê Thị Mẫu", "Hoàn thành xuất sắc nhiệm vụ, có sáng kiến", "Chuyên viên"],
            ],
        ),
        [("Bằng khen", "Trần Văn Thử")],
    ),
    (
        "two lists with the same headings beside one another",
        table_report(
            [*DEPARTMENT, "QUYẾT ĐỊNH", "Tặng Giấy khen", "DANH SÁCH TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN"],
            [
                ["TT", "Tên tập thể", "TT", "Tên tập thể"],
                ["1", "Công an xã Mẫu Sơn", "3", "UBND xã Thử Sơn"],
                ["2", "Ban CHQS xã Mẫu Sơn", "4", "Hội Nông dân xã Thử Sơn"],
            ],
        ),
        [
            ("Giấy khen", "Công an xã Mẫu Sơn"),
            ("Giấy khen", "Ban CHQS xã Mẫu Sơn"),
            ("Giấy khen", "Ủy ban nhân dân xã Thử Sơn"),
            ("Giấy khen", "Hội Nông dân xã Thử Sơn"),
        ],
    ),
    (
        "members of a council that considers a title are given none",
        table_report(
            [*DEPARTMENT, "QUYẾT ĐỊNH", "Thành lập Hội đồng xét tặng danh hiệu “Nghệ nhân Ưu tú” cấp tỉnh"],
            [["TT", "Họ và tên", "Chức vụ"], ["1", "Trần Văn Thử", "Chánh Thanh tra"]],
        ),
        [],
    ),
    (
        "an anniversary of a union's founding sets up no council",
        table_report(
            [*DEPARTMENT, "QUYẾT ĐỊNH", "Tặng Giấy khen nhân kỷ niệm ngày thành lập tổ chức Công đoàn"],
            [["TT", "Họ và tên", "Chức vụ"], ["1", "Trần Văn Thử", "Chánh Thanh tra"]],
        ),
        [("Giấy khen", "Trần Văn Thử")],
    ),
    (
        "merits won in the course of one's work are no career",
        table_report(
            [*DEPARTMENT, "TỜ TRÌNH", "Đề nghị tặng Bằng khen"],
            [
                ["TT", "Họ và tên", "Thành tích trong quá trình công tác", "Hình thức khen thưởng"],
                ["1", "Trần Văn Thử", "2010-2015: Chiến sĩ thi đua", "Bằng khen"],
            ],
        ),
        [("Bằng khen", "Trần Văn Thử")],
    ),
    (
        "a schedule's cell says what is given to whom",
        table_report(
            [*DEPARTMENT, "LỊCH CÔNG TÁC"],
            [
                ["Ngày", "Nội dung"],
                ["Thứ Hai", "14h: dự Đại hội Chi đoàn Sở, trao Giấy khen cho đ/c Trần Văn Thử"],
                ["Thứ Ba", "Trao Giấy khen của GĐ Sở cho 02 tập thể và 06 cá nhân"],
                ["Thứ Tư", "Họp xét Bằng khen"],
            ],
        ),
        [("Giấy khen", "Trần Văn Thử"), ("Giấy khen", "02 tập thể"), ("Giấy khen", "06 cá nhân")],
    ),
    (
        "groups of a village, and those who work there",
        report_of(
            *DEPARTMENT,
            "BÁO CÁO",
            "Kết quả hòa giải",
            "Năm 2020 Tổ hòa giải thôn 3 được Chủ tịch UBND tỉnh tặng Bằng khen; 6 hòa giải viên được UBND huyện "
            "tặng Giấy khen.",
        ),
        [("Bằng khen", "Tổ hòa giải thôn 3"), ("Giấy khen", "6 hòa giải viên")],
    ),
    (
        "a review of oneself is of who writes it",
        report_of(
            *DEPARTMENT,
            "BẢN TỰ KIỂM ĐIỂM",
            "Họ và tên: Trần Văn Thử",
            "Khen thưởng: được Giám đốc Sở tặng Giấy khen năm 2023.",
        ),
        [("Giấy khen", "Trần Văn Thử")],
    ),
]


@pytest.mark.parametrize(("report", "expected"), [case[1:] for case in GIVEN], ids=[case[0] for case in GIVEN])
def test_awards(report: Report, expected: list[tuple[str, str]]) -> None:
    given = [(award.award, one.name) for award in read(report).awards for one in award.recipients]
    assert sorted(given) == sorted(expected)


POSTS += [
    (
        "those who came for an organ that the sentence names first",
        report_of(
            "Về phía Ban Tổ chức Tỉnh ủy Vĩnh Phúc có đồng chí Khổng Thị Thử, Phó Trưởng ban; đồng chí Kiều Văn Mẫu, "
            "chuyên viên.",
        ),
        [
            ("Khổng Thị Thử", "Phó Trưởng ban Tổ chức Tỉnh ủy Vĩnh Phúc"),
            ("Kiều Văn Mẫu", "Chuyên viên Ban Tổ chức Tỉnh ủy Vĩnh Phúc"),
        ],
    ),
    (
        "a party's organ ends with its sentence",
        report_of("Bên mời thầu: Bệnh viện Đa khoa huyện Ba Mẫu. Người đại diện: bác sĩ Nguyễn Tấn Thử, Giám đốc."),
        [("Nguyễn Tấn Thử", "Giám đốc Bệnh viện Đa khoa huyện Ba Mẫu")],
    ),
    (
        "an organ for which somebody came lends no post that it does not have",
        report_of(
            "Về phía Sở Giáo dục Vĩnh Phúc có bà Trần Thị Thử, Hiệu trưởng; ông Kiều Văn Mẫu, Trưởng phòng.",
            "Phía Công an tỉnh Vĩnh Phúc có đồng chí Nguyễn Văn Giả, Viện trưởng.",
        ),
        [
            ("Kiều Văn Mẫu", "Trưởng phòng Sở Giáo dục Vĩnh Phúc"),
            ("Nguyễn Văn Giả", "Viện trưởng"),
            ("Trần Thị Thử", "Hiệu trưởng"),
        ],
    ),
    (
        "labels below names are no places of those who follow them",
        report_of(
            "DANH SÁCH BAN TỔ CHỨC",
            "1. Ông Nguyễn Văn Mẫu, Giám đốc Sở Y tế",
            "Trưởng ban",
            "2. Bà Trần Thị Thử, Phó Giám đốc Sở Y tế",
            "Phó Trưởng ban",
            "3. Ông Lê Văn Giả",
            "Thành viên",
            "4. Ông Phạm Văn Nháp",
            "Thành viên",
        ),
        [("Nguyễn Văn Mẫu", "Giám đốc Sở Y tế"), ("Trần Thị Thử", "Phó Giám đốc Sở Y tế")],
    ),
    (
        "a sentence about somebody opens no row of names and labels",
        report_of(
            "Ông Lê Văn Nháp chủ trì phiên họp thành lập Ban Chỉ đạo hè.",
            "Trưởng ban",
            "Ông Nguyễn Văn Mẫu",
            "Phó Trưởng ban",
            "Bà Trần Thị Thử",
        ),
        [("Nguyễn Văn Mẫu", "Trưởng ban Chỉ đạo hè"), ("Trần Thị Thử", "Phó Trưởng ban Chỉ đạo hè")],
    ),
    (
        "what somebody never held is no post of his",
        report_of("Ông Nguyễn Văn Mẫu, sinh năm 1970, chưa từng đảm nhiệm chức vụ Chủ tịch UBND huyện Mẫu Sơn."),
        [],
    ),
]

HEADERS: list[tuple[str, Report, dict[str, str | None]]] = [
    (
        "minutes of a meeting, whose body the next line names",
        report_of(*_head("SỞ Y TẾ\nBỆNH VIỆN MẪU", "Cà Mau"), "BIÊN BẢN HỌP", "HỘI ĐỒNG KHOA HỌC", "Hôm nay, có mặt:"),
        {"doc_type": "Biên bản", "title": "Họp Hội đồng Khoa học"},
    ),
    (
        "a number below the title; the head of a district's one office",
        report_of(
            *_head("ỦY BAN NHÂN DÂN\nHUYỆN MẪU SƠN", "Mẫu Sơn"),
            "HỢP ĐỒNG",
            "Giao khoán bảo vệ rừng năm 2023",
            "Số: 36/2023/HĐ-GK",
            "Hai bên thỏa thuận như sau:",
            "TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\n\n\nVõ Văn Mẫu",
        ),
        {
            "symbol": "36/2023/HĐ-GK",
            "title": "Giao khoán bảo vệ rừng năm 2023",
            "signer_role": "Chánh Văn phòng HĐND và UBND huyện Mẫu Sơn",
        },
    ),
    (
        "a ward by a letter and a full stop below its committee",
        report_of(*_head("ỦY BAN NHÂN DÂN\nP. AN MẪU\nSố: 12/BC-UBND", "An Mẫu"), "BÁO CÁO", "Kết quả công tác"),
        {"issuer": "Ủy ban nhân dân phường An Mẫu", "parent": None},
    ),
    (
        "a board that the office has none of is no part of it",
        report_of(
            *_head("UBND TỈNH CÀ MAU\nSỞ XÂY DỰNG\nSố: 02/BB-SXD", "Cà Mau"),
            "BIÊN BẢN",
            "Về việc làm việc với Công ty Mẫu",
            "Hai bên thống nhất các nội dung trên.",
            "TM. HỘI ĐỒNG QUẢN TRỊ\nCHỦ TỊCH\n\n\n\nVõ Văn Mẫu",
        ),
        {"signer": "Võ Văn Mẫu", "signer_role": "Chủ tịch Hội đồng quản trị"},
    ),
    (
        "a department by a letter and a full stop",
        report_of(*_head("UBND HUYỆN MẪU SƠN\nP. NỘI VỤ\nSố: 12/BC-NV", "Mẫu Sơn"), "BÁO CÁO", "Kết quả công tác"),
        {"issuer": "Phòng Nội vụ", "parent": "Ủy ban nhân dân huyện Mẫu Sơn"},
    ),
    (
        "a board signs for the company whose paper it is",
        report_of(
            *_head("HỢP TÁC XÃ MẪU HOA\nSố: 02/QĐ-HTX", "Mẫu Sơn"),
            "QUYẾT ĐỊNH",
            "Về việc phân công kế toán",
            "Điều 1. Giao ông Trần Quốc Thử kiêm kế toán trưởng.",
            "TM. HỘI ĐỒNG QUẢN TRỊ\nCHỦ TỊCH\n\n\n\nVõ Văn Mẫu",
        ),
        {"signer": "Võ Văn Mẫu", "signer_role": "Chủ tịch Hội đồng quản trị Hợp tác xã Mẫu Hoa"},
    ),
    (
        "a title in capitals names the organ of a post, and a rule with noughts ends it",
        report_of(*DEPARTMENT, "BÁO CÁO", "ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA BỘ TRƯỞNG\nBỘ TƯ PHÁP", "------o0o------"),
        {"title": "Đề nghị tặng bằng khen của Bộ trưởng Bộ Tư pháp"},
    ),
    (
        "who is put forward does not decide",
        report_of(*DEPARTMENT, "TRÍCH NGANG", "CÁN BỘ, HỘI VIÊN ĐỀ NGHỊ TẶNG KỶ NIỆM CHƯƠNG"),
        {"doc_type": "Trích ngang", "issuer": "Sở Tư pháp"},
    ),
    (
        "a form names the organ that manages and the one that employs",
        table_report(
            [
                "Cơ quan, tổ chức có thẩm quyền quản lý: UBND tỉnh Cà Mau",
                "Cơ quan, đơn vị sử dụng: SỞ TƯ PHÁP TỈNH CÀ MAU",
                "SƠ YẾU LÝ LỊCH",
                "1) Họ và tên: TRẦN VĂN THỬ",
            ],
            [["NGƯỜI KHAI\n\nTrần Văn Thử", "XÁC NHẬN CỦA CƠ QUAN\nGIÁM ĐỐC\n\nLê Thị Mẫu"]],
        ),
        {"issuer": "Sở Tư pháp tỉnh Cà Mau", "parent": "Ủy ban nhân dân tỉnh Cà Mau", "signer": "Trần Văn Thử"},
    ),
    (
        "a slip calls its number otherwise",
        report_of("SỞ TƯ PHÁP TỈNH CÀ MAU\nPHÒNG BỔ TRỢ TƯ PHÁP", "Số phiếu: 311/PT-NC", "PHIẾU TRÌNH"),
        {"symbol": "311/PT-NC", "doc_type": "Phiếu trình"},
    ),
    (
        "a team that is called by the decision that sent it",
        report_of(
            "SỞ TƯ PHÁP TỈNH CÀ MAU\nĐOÀN KIỂM TRA THEO\nQUYẾT ĐỊNH SỐ 240/QĐ-STP",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BIÊN BẢN LÀM VIỆC", "Kiểm tra công tác hộ tịch",
        ),
        {"doc_type": "Biên bản", "parent": "Sở Tư pháp tỉnh Cà Mau", "title": "Kiểm tra công tác hộ tịch"},
    ),
    (
        "what stands in brackets below a title and is none of it",
        report_of(
            *DEPARTMENT, "CHƯƠNG TRÌNH", "Hội nghị tổng kết công tác tư pháp", "(8h00 ngày 14/01/2025, Hội trường)",
        ),
        {"title": "Hội nghị tổng kết công tác tư pháp"},
    ),
    (
        "the kind of a paper has signed nothing",
        report_of("THỦ TƯỚNG CHÍNH PHỦ", "NGHỊ ĐỊNH:", "Điều 1. Nay thành lập Ban Mẫu."),
        {"signer": None},
    ),
    (
        "a signer whose name begins as a kind of paper does",
        report_of(*DEPARTMENT, "QUYẾT ĐỊNH", "Về việc mẫu", "Điều 1. Mẫu.", "GIÁM ĐỐC", "Công Văn Thử"),
        {"signer": "Công Văn Thử"},
    ),
    (
        "the name of an office over two lines",
        report_of(
            "SỞ TƯ PHÁP TỈNH CÀ MAU\nTRUNG TÂM TRỢ GIÚP PHÁP LÝ\nNHÀ NƯỚC\nSố: 12/GM-TGPL",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCà Mau, ngày 2 tháng 3 năm 2024",
            "GIẤY MỜI",
        ),
        {"issuer": "Trung tâm Trợ giúp pháp lý Nhà nước", "parent": "Sở Tư pháp tỉnh Cà Mau"},
    ),
    (
        "a review of oneself is signed by who writes it, and says for whom its form is",
        table_report(
            [
                *COMMITTEE,
                "BẢN KIỂM ĐIỂM CÁ NHÂN",
                "Năm 2023",
                "(Dành cho cá nhân giữ chức vụ lãnh đạo, quản lý)",
                "Họ và tên: LÊ VĂN MẪU",
                "NGƯỜI TỰ KIỂM ĐIỂM",
                "Lê Văn Mẫu",
                "ĐÁNH GIÁ, XẾP LOẠI",
                "T/M CHI ỦY\nBÍ THƯ",
                "Trần Văn Thử",
            ],
            [["TT", "Nội dung"], ["1", "Tốt"]],
        ),
        {"doc_type": "Bản kiểm điểm", "title": "Cá nhân Năm 2023", "signer": "Lê Văn Mẫu", "signer_role": None},
    ),
    (
        "of who sign beside one another it is who leads the office",
        table_report(
            [*HOSPITAL, "BẢN ĐĂNG KÝ", "Thi đua năm 2024"],
            [["PHÓ GIÁM ĐỐC\nTrần Văn Thử", "GIÁM ĐỐC\nLê Thị Mẫu"]],
        ),
        {"signer": "Lê Thị Mẫu"},
    ),
    (
        "a title ends before the salutation and the hour",
        report_of(*DEPARTMENT, "THƯ KHEN", "Gửi các đơn vị phá Chuyên án 725", "Các đồng chí thân mến!"),
        {"title": "Gửi các đơn vị phá Chuyên án 725"},
    ),
    (
        "a title ends before the hour",
        report_of(*DEPARTMENT, "CHƯƠNG TRÌNH", "Hội nghị triển khai công tác tư pháp", "Sáng thứ Sáu, 10/01/2025"),
        {"title": "Hội nghị triển khai công tác tư pháp"},
    ),
]  # fmt: skip

HEADERS += [
    (
        "a copy says before the name that its bearer signed",
        report_of(
            *COMMUNE,
            "QUYẾT ĐỊNH",
            "Về việc giao nhiệm vụ",
            "Điều 1. Giao nhiệm vụ.",
            "TM. ỦY BAN NHÂN DÂN",
            "KT. CHỦ TỊCH",
            "PHÓ CHỦ TỊCH",
            "(Đã ký) Huỳnh Văn Mẫu",
        ),
        {"signer": "Huỳnh Văn Mẫu", "signer_role": "Phó Chủ tịch Ủy ban nhân dân xã Ngàn Mẫu"},
    ),
]


@pytest.mark.parametrize(("report", "expected"), [case[1:] for case in HEADERS], ids=[case[0] for case in HEADERS])
def test_headers(report: Report, expected: dict[str, str | None]) -> None:
    header = read(report).header
    assert {name: getattr(header, name) for name in expected} == expected


PEOPLE = [
    ("1. Ông Nguyễn Văn Mẫu Chức vụ: Giám đốc", ["Nguyễn Văn Mẫu"]),
    ("Ông: NGUYỄN VĂN MẪU CHỨC VỤ: GIÁM ĐỐC", ["Nguyễn Văn Mẫu"]),
    ("2. Bà Lê Thị Thử Sinh năm: 1970; địa chỉ: thôn 1", ["Lê Thị Thử"]),
    ("BSCKII. Nông Văn Mẫu thôi giữ chức Giám đốc Trung tâm Y tế", ["Nông Văn Mẫu"]),
    ("LÝ LỊCH KHOA HỌC", []),
    ("BS Cil Múp K' Mẫu, bà Lơ Mu K’ Thử và ông K' Dụ", ["Cil Múp K' Mẫu", "Lơ Mu K’ Thử", "K' Dụ"]),
    ("họp tại Hội trường Thống Nhất", []),
    ("Đ/c Tô Viết Hiệp_CT UBND huyện", ["Tô Viết Hiệp"]),
    ("Họ và tên: LIÊNG JRANG HA MẪU\tNgày sinh: 11/02/1981", ["Liêng Jrang Ha Mẫu"]),
    ("PTP Vì Văn Thử ký.", ["Vì Văn Thử"]),
    ("Họ tên: H’ĐA WI NIÊ      Bí danh: không", ["H’Đa Wi Niê"]),
    (
        "các đồng chí: Kiên Sô Mẫu - Trưởng Ban Dân vận, Lê Thị Thử - Trưởng Ban Tuyên giáo",
        ["Kiên Sô Mẫu", "Lê Thị Thử"],
    ),
    ("Kỷ niệm chương Vì sự nghiệp giáo dục; Quỹ Vì Người Nghèo", []),
    ("NGHỊ ĐỊNH:", []),
    ("gồm: Rơ Châm H'Mẫu, Nay Thử, Trần Văn Dụ.", ["Rơ Châm H'Mẫu", "Nay Thử", "Trần Văn Dụ"]),
    ("Bà Đinh Thị Mẫu, Giám đốc Trung tâm Y tế Sơn Hà, đã nghỉ.", ["Đinh Thị Mẫu"]),
    ("Ô. Trần Văn Thử, B. Lê Thị Mẫu dự họp.", ["Trần Văn Thử", "Lê Thị Mẫu"]),
]


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_people(text: str, expected: list[str]) -> None:
    assert [mention.name for mention in read(report_of(text)).people] == expected


def test_a_law_spelled_in_two_ways_is_one() -> None:
    report = report_of(
        "Căn cứ Luật Thuế tài nguyên ngày 25 tháng 11 năm 2009;",
        "Theo Luật Thuế Tài nguyên ngày 25 tháng 11 năm 2009.",
        "Thực hiện Luật Thuế tài nguyên.",
    )
    told = [(one.name, one.uncertain) for one in read(report).citations]
    assert told[0] == told[2] == ("Luật Thuế tài nguyên năm 2009", False)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Bổ nhiệm chức vụ Trưởng phòng Tư pháp huyện đối với ông Phạm Văn Dụ.", [False]),
        ("Phê chuẩn kết quả bầu chức vụ Phó Chủ tịch UBND xã Ngàn Mẫu đối với ông Phạm Văn Dụ.", [False]),
        ("Đồng chí Phạm Văn Dụ, Chánh Văn phòng Huyện ủy, thôi giữ chức Chánh Văn phòng Huyện ủy.", [False, True]),
    ],
)
def test_a_decision_says_who_is_put_into_a_post_and_who_leaves_it(line: str, expected: list[bool]) -> None:
    roles = read(report_of(*DISTRICT, "QUYẾT ĐỊNH", f"Điều 1. {line}")).roles
    assert [role.former for role in roles] == expected
