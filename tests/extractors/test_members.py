"""Who is on a body because a line opens the list of its members: openings, lists and places."""

from __future__ import annotations

import pytest

from extractors.reading import read
from extractors.records import Report
from tests.helpers import report_of, table_report

COMMUNE = (
    "UBND HUYỆN MẪU SƠN\nỦY BAN NHÂN DÂN XÃ TÂN PHÚ\nSố: 12/QĐ-UBND",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTân Phú, ngày 05 tháng 3 năm 2024",
)
PARTY = (
    "ĐẢNG BỘ TỈNH CÀ MAU\nĐẢNG ỦY XÃ TÂN PHÚ\n*\nSố 12-TB/ĐU",
    "ĐẢNG CỘNG SẢN VIỆT NAM\nTân Phú, ngày 05 tháng 8 năm 2025",
)
COUNCIL = "Hội đồng Thi đua - Khen thưởng xã Tân Phú"
FLOODS = "Ban Chỉ huy Phòng, chống thiên tai xã Tân Phú"

Roles = list[tuple[str, str]]

PLACES: list[tuple[str, Report, Roles]] = [
    (
        "who of a council came and who did not, with places and without",
        report_of(
            *COMMUNE, "BIÊN BẢN", f"Họp {COUNCIL}",
            "1. Có mặt 3/5 thành viên Hội đồng:", "- Đ/c Trần Văn Thử, ủy viên;", "- Đ/c Lê Thị Mẫu;",
            "- Đ/c Phạm Văn Dụ.", "2. Vắng: 02 (đ/c Ngô Văn Ví đi học; đ/c Hồ Thị Nháp - có lý do).",
            "3. Mời dự: bà Cao Thị Tạm.",
        ),
        [
            ("Trần Văn Thử", f"Ủy viên {COUNCIL}"),
            ("Lê Thị Mẫu", f"Thành viên {COUNCIL}"),
            ("Phạm Văn Dụ", f"Thành viên {COUNCIL}"),
            ("Ngô Văn Ví", f"Thành viên {COUNCIL}"),
            ("Hồ Thị Nháp", f"Thành viên {COUNCIL}"),
        ],
    ),
    (
        "those absent in the middle of a line, by what the minutes call members",
        report_of(
            *COMMUNE, "BIÊN BẢN", f"Họp {COUNCIL}",
            "Hội đồng có 05 ủy viên. Vắng có lý do: đ/c Ngô Văn Ví, đ/c Hồ Thị Nháp.",
        ),
        [("Ngô Văn Ví", f"Ủy viên {COUNCIL}"), ("Hồ Thị Nháp", f"Ủy viên {COUNCIL}")],
    ),
    (
        "who leads a congress, all of them",
        report_of(
            "BIÊN BẢN", "Đại hội thành viên Hợp tác xã Ngàn Mẫu",
            "Đoàn Chủ tịch (02 thành viên): Trần Văn Thử, Lê Thị Mẫu. Phạm Văn Dụ điều hành.",
        ),
        [
            ("Trần Văn Thử", "Thành viên Đoàn Chủ tịch Đại hội thành viên Hợp tác xã Ngàn Mẫu"),
            ("Lê Thị Mẫu", "Thành viên Đoàn Chủ tịch Đại hội thành viên Hợp tác xã Ngàn Mẫu"),
        ],
    ),
    (
        "numbered delegations of the sort that was named before",
        report_of(
            *COMMUNE, "KẾ HOẠCH", "Kiểm tra vệ sinh", "II. THÀNH LẬP ĐOÀN KIỂM TRA",
            "1. Đoàn số 1 (các chợ):", "- Ông Trần Văn Thử: Trưởng đoàn;", "- Bà Lê Thị Mẫu: thành viên.",
        ),
        [("Trần Văn Thử", "Trưởng đoàn Kiểm tra số 1"), ("Lê Thị Mẫu", "Thành viên Đoàn Kiểm tra số 1")],
    ),
    (
        "places of several behind the last, and a further one of one alone",
        report_of(
            "Thành lập Ban kiểm phiếu gồm: TS. Trần Văn Thử (Trưởng ban), Lê Thị Mẫu, Phạm Văn Dụ (các Ủy viên).",
            "Tổ vận động: Tổ trưởng Ngô Văn Ví; các thành viên: Hồ Thị Nháp, Cao Thị Tạm (kiêm thư ký).",
        ),
        [
            ("Trần Văn Thử", "Trưởng ban kiểm phiếu"),
            ("Lê Thị Mẫu", "Ủy viên Ban kiểm phiếu"),
            ("Phạm Văn Dụ", "Ủy viên Ban kiểm phiếu"),
            ("Ngô Văn Ví", "Tổ trưởng Tổ vận động"),
            ("Hồ Thị Nháp", "Thành viên Tổ vận động"),
            ("Cao Thị Tạm", "Thành viên Tổ vận động"),
            ("Cao Thị Tạm", "Thư ký Tổ vận động"),
        ],
    ),
    (
        "parts of a body that a decision sets up are told with it, and end with their sentence",
        report_of(
            *COMMUNE, "QUYẾT ĐỊNH", f"Về việc kiện toàn {FLOODS}", f"Điều 1. Kiện toàn {FLOODS}.",
            "1) Tiểu ban Hậu cần: bà Lê Thị Mẫu làm Trưởng tiểu ban; các ông Trần Văn Thử và Phạm Văn Dụ "
            "làm thành viên. Trạm Bơm có ông Ngô Văn Ví (trực ca).",
        ),
        [
            ("Lê Thị Mẫu", f"Trưởng tiểu ban Hậu cần {FLOODS}"),
            ("Trần Văn Thử", f"Thành viên Tiểu ban Hậu cần {FLOODS}"),
            ("Phạm Văn Dụ", f"Thành viên Tiểu ban Hậu cần {FLOODS}"),
        ],
    ),
    (
        "a label for deputies is no team",
        report_of("Thành lập Tổ hòa giải gồm:", "Tổ phó: Lê Thị Mẫu", "Tổ viên: Phạm Văn Dụ"),
        [("Lê Thị Mẫu", "Tổ phó Tổ hòa giải"), ("Phạm Văn Dụ", "Tổ viên Tổ hòa giải")],
    ),
    (
        "whose members a heading says to be listed in a table, and tasks behind places in another",
        table_report(
            [*COMMUNE, "NGHỊ QUYẾT", "Về việc kiện toàn", "3. Thành viên Ban Pháp chế xã Tân Phú sau khi kiện toàn:"],
            [
                ["TT", "Họ và tên", "Chức vụ"],
                ["1", "Trần Văn Thử", "Trưởng Ban"],
                ["2", "Lê Thị Mẫu", "Ủy viên"],
            ],
        ),
        [("Trần Văn Thử", "Trưởng ban Pháp chế xã Tân Phú"), ("Lê Thị Mẫu", "Ủy viên Ban Pháp chế xã Tân Phú")],
    ),
    (
        "tasks behind places in the rows of a group",
        table_report(
            [*COMMUNE, "KẾ HOẠCH", "Tổ chức tiêm chủng"],
            [
                ["TT", "Họ và tên", "Chức vụ", "Nhiệm vụ"],
                ["TỔ TIÊM SỐ 1 (điểm chợ)"],
                ["1", "Trần Văn Thử", "Trạm trưởng Trạm Y tế xã", "Tổ trưởng, khám sàng lọc"],
                ["2", "Lê Thị Mẫu", "", "Tổ viên, thư ký"],
            ],
        ),
        [
            ("Trần Văn Thử", "Trạm trưởng Trạm Y tế xã Tân Phú"),
            ("Trần Văn Thử", "Tổ trưởng Tổ Tiêm số 1"),
            ("Lê Thị Mẫu", "Tổ viên Tổ Tiêm số 1"),
            ("Lê Thị Mẫu", "Thư ký Tổ Tiêm số 1"),
        ],
    ),
    (
        "a list ends where another kind of line stands",
        report_of(
            "Thành lập Tổ công tác gồm:", "- Ông Trần Văn Thử - Tổ trưởng;", "- Bà Lê Thị Mẫu;",
            "2. Khen thưởng các cá nhân", "- Ông Ngô Văn Ví;", "3. Phê bình", "- Ông Hồ Văn Nháp.",
        ),
        [("Trần Văn Thử", "Tổ trưởng Tổ công tác"), ("Lê Thị Mẫu", "Thành viên Tổ công tác")],
    ),
    (
        "places that cannot be those of the body, and two of one",
        report_of(
            "Thành lập Đoàn kiểm tra gồm:", "1. Ông Trần Văn Thử, Đội trưởng, Đội CSGT - Trưởng đoàn;",
            "2. Bà Lê Thị Mẫu - Phó Trưởng ban, Ban Dân vận Huyện ủy, thành viên kiêm thư ký.",
        ),
        [
            ("Trần Văn Thử", "Trưởng đoàn kiểm tra"),
            ("Lê Thị Mẫu", "Thành viên Đoàn kiểm tra"),
            ("Lê Thị Mẫu", "Thư ký Đoàn kiểm tra"),
        ],
    ),
    (
        "a team by its whole name, set up in one sentence and manned in the next",
        report_of("Thành lập Tổ theo dõi thi hành án. Tổ trưởng: Trần Văn Thử; tổ viên: Lê Thị Mẫu."),
        [("Trần Văn Thử", "Tổ trưởng Tổ theo dõi thi hành án"), ("Lê Thị Mẫu", "Tổ viên Tổ theo dõi thi hành án")],
    ),
    (
        "whom a sentence goes on to tell of is no member",
        report_of("Ban Tổ chức gồm ông Trần Văn Thử và bà Lê Thị Mẫu, thành viên, tặng quà cho ông Ngô Văn Ví."),
        [("Trần Văn Thử", "Thành viên Ban Tổ chức"), ("Lê Thị Mẫu", "Thành viên Ban Tổ chức")],
    ),
    ("whom a body has, not on it", report_of("Ban Tổ chức có 2 người bị kỷ luật: Trần Văn Thử, Lê Thị Mẫu."), []),
    ("who is proposed to a body", report_of("Danh sách đề nghị Hội đồng gồm 2 người: Trần Văn Thử, Lê Thị Mẫu."), []),
    ("what begins as a team and is none", report_of("Nhóm máu O gồm 2 người: Trần Văn Thử, Lê Thị Mẫu."), []),
    (
        "guests that are absent, and who is away from home",
        report_of(
            *COMMUNE, "BIÊN BẢN", f"Họp {COUNCIL}", "Khách mời vắng mặt: ông Hồ Văn Nháp, Giám đốc Sở Y tế.",
            "Ông Ngô Văn Ví nói nhà vắng mặt chủ: ông Trần Văn Thử.",
        ),
        [("Hồ Văn Nháp", "Giám đốc Sở Y tế")],
    ),
    (
        "two in one item, and items that tell what somebody does",
        report_of(
            "Thành lập Tổ công tác gồm:", "- Ông Trần Văn Thử - Tổ trưởng;", "- Bà Lê Thị Mẫu và ông Phạm Văn Dụ;",
            "- Ông Ngô Văn Ví thôi tham gia Tổ công tác;", "- Bà Hồ Thị Tạm ghi biên bản.",
        ),
        [
            ("Trần Văn Thử", "Tổ trưởng Tổ công tác"),
            ("Lê Thị Mẫu", "Thành viên Tổ công tác"),
            ("Phạm Văn Dụ", "Thành viên Tổ công tác"),
        ],
    ),
    (
        "words of names and posts end no list",
        report_of("Tổ số 1: ông Trần Văn Thôi, cán bộ tiếp dân - Tổ trưởng; bà Lê Thị Mẫu, phụ trách không gian mạng."),
        [("Trần Văn Thôi", "Tổ trưởng Tổ số 1"), ("Lê Thị Mẫu", "Thành viên Tổ số 1")],
    ),
    (
        "whom somebody absent sends is no member",
        report_of(
            *COMMUNE, "BIÊN BẢN", f"Họp {COUNCIL}",
            "Vắng: 01 đồng chí (đ/c Trần Văn Thử đi học, cử đ/c Lê Thị Mẫu dự thay).",
        ),
        [("Trần Văn Thử", f"Thành viên {COUNCIL}")],
    ),
    (
        "a body that is told with who leads it",
        report_of(
            *COMMUNE,
            "BIÊN BẢN",
            f"Họp {COUNCIL}",
            "Cử Tổ kiểm phiếu do đ/c Trần Văn Thử làm Tổ trưởng, đ/c Lê Thị Mẫu tổ viên.",
        ),
        [("Lê Thị Mẫu", "Tổ viên Tổ kiểm phiếu"), ("Trần Văn Thử", "Tổ trưởng Tổ kiểm phiếu")],
    ),
    (
        "a team led by somebody, and its members behind semicolons",
        report_of(
            "Giúp việc cho Ban Chỉ đạo có Tổ giúp việc (kiêm nhiệm) do ông Trần Văn Thử, Trưởng phòng Tham "
             "mưu, Công an tỉnh Cà Mau làm Tổ trưởng; bà Lê Thị Mẫu làm Tổ phó."
        ),
        [
            ("Lê Thị Mẫu", "Tổ phó Tổ giúp việc"),
            ("Trần Văn Thử", "Trưởng phòng Tham mưu, Công an tỉnh Cà Mau"),
            ("Trần Văn Thử", "Tổ trưởng Tổ giúp việc"),
        ],
    ),
    (
        "lists numbered one sign within another",
        report_of(
            *COMMUNE,
            "QUYẾT ĐỊNH",
            "Về việc kiện toàn Ban Chỉ huy Phòng, chống thiên tai xã",
            "I/ Trưởng ban:",
            "1. Ông Trần Văn Thử, Chủ tịch UBND xã",
            "II/ Các Phó Trưởng ban:",
            "1. Bà Lê Thị Mẫu",
            "2. Ông Phạm Văn Dụ",
            "III/ Các ủy viên",
            "3. Ông Ngô Văn Ví",
        ),
        [
            ("Lê Thị Mẫu", "Phó Trưởng ban Chỉ huy Phòng, chống thiên tai xã Tân Phú"),
            ("Ngô Văn Ví", "Ủy viên Ban Chỉ huy Phòng, chống thiên tai xã Tân Phú"),
            ("Phạm Văn Dụ", "Phó Trưởng ban Chỉ huy Phòng, chống thiên tai xã Tân Phú"),
            ("Trần Văn Thử", "Chủ tịch UBND xã Tân Phú"),
            ("Trần Văn Thử", "Trưởng ban Chỉ huy Phòng, chống thiên tai xã Tân Phú"),
        ],
    ),
    (
        "labels in capitals, and with the body behind the place",
        report_of(
            *PARTY,
            "THÔNG BÁO",
            "phân công nhiệm vụ các đồng chí Ủy viên Ban Thường vụ",
            "I. CÁC ĐỒNG CHÍ ỦY VIÊN BAN THƯỜNG VỤ",
            "1. Đ/c Trần Văn Thử, phụ trách tổ chức.",
            "2. Đ/c Lê Thị Mẫu, phụ trách tuyên giáo.",
        ),
        [
            ("Lê Thị Mẫu", "Ủy viên Ban Thường vụ Đảng ủy xã Tân Phú"),
            ("Trần Văn Thử", "Ủy viên Ban Thường vụ Đảng ủy xã Tân Phú"),
        ],
    ),
    (
        "who leads a congress, in items below",
        report_of(
            "BIÊN BẢN",
            "Đại hội thành viên Hợp tác xã Ngàn Mẫu",
            "1. Đoàn Chủ tịch:",
            "+ Trần Văn Thử, Giám đốc",
            "+ Lê Thị Mẫu",
            "2. Ban Thẩm tra tư cách đại biểu",
            "Trưởng ban: Phạm Văn Dụ",
            "Thành viên: Ngô Văn Ví, Hồ Thị Nháp",
        ),
        [
            ("Hồ Thị Nháp", "Thành viên Ban Thẩm tra tư cách đại biểu Đại hội thành viên Hợp tác xã Ngàn Mẫu"),
            ("Lê Thị Mẫu", "Thành viên Đoàn Chủ tịch Đại hội thành viên Hợp tác xã Ngàn Mẫu"),
            ("Ngô Văn Ví", "Thành viên Ban Thẩm tra tư cách đại biểu Đại hội thành viên Hợp tác xã Ngàn Mẫu"),
            ("Phạm Văn Dụ", "Trưởng ban Thẩm tra tư cách đại biểu Đại hội thành viên Hợp tác xã Ngàn Mẫu"),
            ("Trần Văn Thử", "Giám đốc"),
            ("Trần Văn Thử", "Thành viên Đoàn Chủ tịch Đại hội thành viên Hợp tác xã Ngàn Mẫu"),
        ],
    ),
    (
        "a year behind a word for the office is not in the body's name; bodies by their abbreviations",
        report_of(
            "SỞ Y TẾ TỈNH CÀ MAU\nBỆNH VIỆN ĐA KHOA MẪU SƠN\nSố: 21/QĐ-BV",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nMẫu Sơn, ngày 05 tháng 3 năm 2018",
            "QUYẾT ĐỊNH",
            "V/v kiện toàn Hội đồng Thi đua - Khen thưởng và Tổ giúp việc năm 2018",
            "Điều 1. Kiện toàn Hội đồng Thi đua - Khen thưởng Bệnh viện năm 2018 (gọi tắt là Hội đồng TĐKT) gồm:",
            "1. Ông Trần Văn Thử, Giám đốc: Chủ tịch Hội đồng",
            "Điều 2. Tổ giúp việc Hội đồng TĐKT do bà Lê Thị Mẫu làm Tổ trưởng.",
        ),
        [
            ("Lê Thị Mẫu", "Tổ trưởng Tổ giúp việc Hội đồng Thi đua - Khen thưởng Bệnh viện Đa khoa Mẫu Sơn"),
            ("Trần Văn Thử", "Chủ tịch Hội đồng Thi đua - Khen thưởng Bệnh viện Đa khoa Mẫu Sơn"),
            ("Trần Văn Thử", "Giám đốc Bệnh viện Đa khoa Mẫu Sơn"),
        ],
    ),
    (
        "a body as it now is, with how it was set up in long brackets",
        report_of(
            *COMMUNE,
            "BÁO CÁO",
            ("Ban Thanh tra nhân dân xã (theo Quyết định số 12/QĐ-UBND ngày 05/3/2023 của Ủy ban nhân dân xã "
             "Tân Phú) hiện gồm 02 đồng chí: ông Trần Văn Thử (Trưởng ban), bà Lê Thị Mẫu."),
        ),
        [
            ("Lê Thị Mẫu", "Thành viên Ban Thanh tra nhân dân xã Tân Phú"),
            ("Trần Văn Thử", "Trưởng ban Thanh tra nhân dân xã Tân Phú"),
        ],
    ),
    (
        "whom a delegation meets, with who it is",
        report_of(
            *COMMUNE,
            "BIÊN BẢN",
            "Làm việc với UBND xã Ngàn Mẫu",
            "A. Đoàn giám sát:",
            "1/ Ông Trần Văn Thử - Trưởng đoàn",
            "B. UBND xã Ngàn Mẫu:",
            "- Ông Lê Văn Mẫu: Chủ tịch",
            "- Bà Phạm Thị Dụ: Công chức Văn hóa - Xã hội",
        ),
        [
            ("Lê Văn Mẫu", "Chủ tịch Ủy ban nhân dân xã Ngàn Mẫu"),
            ("Phạm Thị Dụ", "Công chức Văn hóa - Xã hội xã Tân Phú"),
            ("Trần Văn Thử", "Trưởng đoàn giám sát"),
        ],
    ),
    (
        "a numbered line that only tells of what has no members opens nothing",
        report_of(
            *COMMUNE,
            "QUYẾT ĐỊNH",
            "Điều 1. Thành lập Tổ công tác gồm:",
            "1. Ông Trần Văn Thử - Tổ trưởng;",
            "2. Bà Lê Thị Mẫu.",
            "Điều 2. Ông Phạm Văn Dụ chịu trách nhiệm thi hành.",
        ),
        [("Lê Thị Mẫu", "Thành viên Tổ công tác"), ("Trần Văn Thử", "Tổ trưởng Tổ công tác")],
    ),
    (
        "those absent in a list by letters",
        report_of(*COMMUNE, "BIÊN BẢN", f"Họp {COUNCIL}", "II, Vắng mặt: đ/c Ngô Văn Ví, ủy viên."),
        [("Ngô Văn Ví", "Ủy viên Hội đồng Thi đua - Khen thưởng xã Tân Phú")],
    ),
    (
        "two members added, with the offices they hold",
        report_of(
            "d) Bổ sung 02 thành viên Tổ công tác liên ngành là Trung tá Trần Văn Thử, Chính trị viên phó "
             "Đồn Biên phòng Mẫu Sơn và ông Lê Văn Mẫu, PCT UBND xã Tân Phú."
        ),
        [
            ("Lê Văn Mẫu", "Phó Chủ tịch UBND xã Tân Phú"),
            ("Trần Văn Thử", "Chính trị viên phó Đồn Biên phòng Mẫu Sơn"),
            ("Trần Văn Thử", "Thành viên Tổ công tác liên ngành"),
        ],
    ),
    (
        "delegations by number are called as their sort was called last",
        report_of(
            *COMMUNE,
            "THÔNG BÁO",
            "Phân công Đoàn kiểm tra công tác thi đua, khen thưởng năm 2021",
            "II. Thành lập 02 Đoàn kiểm tra theo Kế hoạch số 12/KH-UBND",
            "1. Đoàn số 1 (kiểm tra các thôn):",
            "- Trưởng đoàn: Ông Trần Văn Thử",
            "- Thành viên: Bà Lê Thị Mẫu",
        ),
        [("Lê Thị Mẫu", "Thành viên Đoàn kiểm tra số 1"), ("Trần Văn Thử", "Trưởng đoàn kiểm tra số 1")],
    ),
    (
        "of whom a body is made up that was told before",
        report_of(
            *COMMUNE,
            "CÔNG VĂN",
            "Ủy ban nhân dân xã thành lập Đoàn khảo sát tại 06 doanh nghiệp, cụ thể như sau:",
            ("1. Thành phần Đoàn: do bà Lê Thị Mẫu làm Trưởng đoàn; các thành viên gồm ông Phạm Văn Dụ - "
             "Thanh tra viên Sở Nội vụ tỉnh Cà Mau, bà Hồ Thị Nháp, và ông Ngô Văn Ví làm thư ký Đoàn."),
        ),
        [
            ("Hồ Thị Nháp", "Thành viên Đoàn khảo sát"),
            ("Lê Thị Mẫu", "Trưởng đoàn khảo sát"),
            ("Ngô Văn Ví", "Thư ký Đoàn khảo sát"),
            ("Phạm Văn Dụ", "Thanh tra viên Sở Nội vụ tỉnh Cà Mau"),
            ("Phạm Văn Dụ", "Thành viên Đoàn khảo sát"),
        ],
    ),
    (
        "the parts of what a plan sets up are of the board that it tells of",
        report_of(
            *COMMUNE,
            "KẾ HOẠCH",
            "Tổ chức Hội nghị điển hình tiên tiến",
            "1. Ban Chỉ đạo Đại hội",
            "* Trưởng ban: Đ/c Trần Văn Thử",
            "2. Tiểu ban Nội dung: đ/c Lê Thị Mẫu làm Trưởng Tiểu ban.",
        ),
        [
            ("Lê Thị Mẫu", "Trưởng Tiểu ban Nội dung Ban Chỉ đạo Đại hội"),
            ("Trần Văn Thử", "Trưởng ban Chỉ đạo Đại hội"),
        ],
    ),
    (
        "in one item whoever is joined to somebody else is not listed",
        report_of(
            *PARTY,
            "THÔNG BÁO",
            "II. CÁC ĐỒNG CHÍ ỦY VIÊN BAN THƯỜNG VỤ",
            "4. Đ/c Trần Văn Thử, Chủ nhiệm UBKT Đảng ủy: theo dõi khiếu nại của bà Kiều Thị Dụ và ông Lý Văn Nháp.",
        ),
        [
            ("Trần Văn Thử", "Chủ nhiệm UBKT Đảng ủy xã Tân Phú"),
            ("Trần Văn Thử", "Ủy viên Ban Thường vụ Đảng ủy xã Tân Phú"),
        ],
    ),
    (
        "who was elected, as the line below the table of votes says",
        table_report(
            [
                "LIÊN ĐOÀN LAO ĐỘNG TỈNH CÀ MAU\nCÔNG ĐOÀN CƠ SỞ CÔNG TY MẪU SƠN",
                "BIÊN BẢN",
                "Đại hội Công đoàn cơ sở Công ty Mẫu Sơn",
                "5. Bầu cử",
                "Số phiếu phát ra 112, hợp lệ 111.",
            ],
            [
                ["TT", "Họ và tên", "Số phiếu", "Ghi chú"],
                ["1", "Trần Văn Thử", "109", "Trúng cử"],
                ["2", "Lê Thị Mẫu", "41", "Không trúng cử"],
            ],
            after=["Như vậy đồng chí có tên trên trúng cử vào Ban Chấp hành nhiệm kỳ 2017 - 2022."],
        ),
        [("Trần Văn Thử", "Ủy viên Ban Chấp hành Công đoàn cơ sở Công ty Mẫu Sơn nhiệm kỳ 2017 - 2022")],
    ),
    (
        "places told in a column of notes, with why somebody is absent",
        table_report(
            [*COMMUNE, "BIÊN BẢN", f"Họp {COUNCIL}", "A. Thành phần:"],
            [
                ["TT", "Họ và tên", "Chức vụ", "Ghi chú"],
                ["1", "Trần Văn Thử", "Chủ tịch UBND xã", "Chủ tịch HĐ, chủ trì"],
                ["2", "Lê Thị Mẫu", "Phó Chủ tịch UBND xã", "Phó Chủ tịch thứ nhất HĐ"],
                ["3", "Phạm Văn Dụ", "Công chức Tư pháp - Hộ tịch", "Thành viên (vắng, có lý do)"],
            ],
        ),
        [
            ("Lê Thị Mẫu", "Phó Chủ tịch UBND xã Tân Phú"),
            ("Lê Thị Mẫu", "Phó Chủ tịch thứ nhất Hội đồng Thi đua - Khen thưởng xã Tân Phú"),
            ("Phạm Văn Dụ", "Công chức Tư pháp - Hộ tịch xã Tân Phú"),
            ("Phạm Văn Dụ", "Thành viên Hội đồng Thi đua - Khen thưởng xã Tân Phú"),
            ("Trần Văn Thử", "Chủ tịch Hội đồng Thi đua - Khen thưởng xã Tân Phú"),
            ("Trần Văn Thử", "Chủ tịch UBND xã Tân Phú"),
        ],
    ),
    (
        "who keeps the minutes of a congress",
        report_of(
            "BIÊN BẢN",
            "Đại hội thành viên Hợp tác xã Ngàn Mẫu",
            "Đoàn Chủ tịch chỉ định Thư ký đại hội: đ/c Trần Văn Thử, đ/c Lê Thị Mẫu.",
        ),
        [
            ("Lê Thị Mẫu", "Thư ký Đại hội thành viên Hợp tác xã Ngàn Mẫu"),
            ("Trần Văn Thử", "Thư ký Đại hội thành viên Hợp tác xã Ngàn Mẫu"),
        ],
    ),
    (
        "who won, in a list below a line that says so",
        report_of(
            *PARTY,
            "BIÊN BẢN",
            "Đại hội đại biểu Đảng bộ xã Tân Phú lần thứ VI",
            "Danh sách trúng cử Ban Chấp hành khóa VI:",
            "1. Trần Văn Thử",
            "2. Lê Thị Mẫu",
            "Đại hội kết thúc hồi 17 giờ.",
        ),
        [
            ("Lê Thị Mẫu", "Ủy viên Ban Chấp hành Đảng bộ xã Tân Phú khóa VI"),
            ("Trần Văn Thử", "Ủy viên Ban Chấp hành Đảng bộ xã Tân Phú khóa VI"),
        ],
    ),
    (
        "boards alone, with how many sit on them, below what is elected",
        report_of(
            "LIÊN MINH HTX TỈNH CÀ MAU\nHỢP TÁC XÃ NÔNG NGHIỆP MẪU SƠN",
            "NGHỊ QUYẾT",
            "Đại hội thành viên Hợp tác xã Nông nghiệp Mẫu Sơn",
            "III. Bầu các chức danh:",
            "1) Hội đồng quản trị – 02 người:",
            "- Ông Trần Văn Thử",
            "- Bà Lê Thị Mẫu",
            "2) Ban kiểm soát – 01 người:",
            "- Ông Phạm Văn Dụ",
        ),
        [
            ("Lê Thị Mẫu", "Thành viên Hội đồng quản trị Hợp tác xã Nông nghiệp Mẫu Sơn"),
            ("Phạm Văn Dụ", "Thành viên Ban Kiểm soát Hợp tác xã Nông nghiệp Mẫu Sơn"),
            ("Trần Văn Thử", "Thành viên Hội đồng quản trị Hợp tác xã Nông nghiệp Mẫu Sơn"),
        ],
    ),
    (
        "nobody is on a board who counts its votes or stands for it",
        report_of(
            *PARTY,
            "BIÊN BẢN",
            "Đại hội đại biểu Đảng bộ xã Tân Phú lần thứ VI",
            "Đại hội biểu quyết bầu Ban kiểm phiếu bầu cử Ban Chấp hành khóa VI, gồm 02 đồng chí: "
            "Trần Văn Thử, Lê Thị Mẫu.",
            "Đại hội thông qua danh sách bầu cử Ban Chấp hành khóa VI gồm 02 đồng chí:",
            "1. Phạm Văn Dụ",
            "2. Hồ Thị Nháp",
        ),
        [
            ("Lê Thị Mẫu", "Thành viên Ban kiểm phiếu bầu cử Ban Chấp hành"),
            ("Trần Văn Thử", "Thành viên Ban kiểm phiếu bầu cử Ban Chấp hành"),
        ],
    ),
    (
        "the post that a line tells last is no seat on the board, unless it ends it",
        report_of(
            *PARTY,
            "THÔNG BÁO",
            "Kết quả bầu cử Ban Chấp hành Đảng bộ xã Tân Phú",
            "1. Ban Chấp hành Đảng bộ gồm 02 đồng chí, có tên như sau:",
            "- Lê Thị Mẫu, Đảng ủy viên - Chủ tịch Hội Phụ nữ xã",
            "- Phạm Văn Dụ, Công chức xã - Bí thư Đoàn xã",
        ),
        [
            ("Lê Thị Mẫu", "Chủ tịch Hội Phụ nữ xã Tân Phú"),
            ("Lê Thị Mẫu", "Đảng ủy viên Đảng ủy xã Tân Phú"),
            ("Lê Thị Mẫu", "Ủy viên Ban Chấp hành Đảng bộ xã Tân Phú"),
            ("Phạm Văn Dụ", "Bí thư Đoàn xã Tân Phú"),
            ("Phạm Văn Dụ", "Công chức xã Tân Phú"),
            ("Phạm Văn Dụ", "Ủy viên Ban Chấp hành Đảng bộ xã Tân Phú"),
        ],
    ),
    (
        "a congress that issues the paper itself, and who keeps its minutes",
        report_of(
            "HỘI NÔNG DÂN TỈNH CÀ MAU\nĐẠI HỘI ĐẠI BIỂU HỘI NÔNG DÂN XÃ TÂN PHÚ\nLẦN THỨ IX",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTân Phú, ngày 05 tháng 3 năm 2024",
            "BIÊN BẢN",
            "Đoàn Chủ tịch: ông Trần Văn Thử, bà Lê Thị Mẫu. Ông Phạm Văn Dụ đọc báo cáo. "
            "Thư ký Đại hội: bà Hồ Thị Nháp.",
        ),
        [
            ("Hồ Thị Nháp", "Thư ký Đại hội đại biểu Hội Nông dân xã Tân Phú lần thứ IX"),
            ("Lê Thị Mẫu", "Thành viên Đoàn Chủ tịch Đại hội đại biểu Hội Nông dân xã Tân Phú lần thứ IX"),
            ("Trần Văn Thử", "Thành viên Đoàn Chủ tịch Đại hội đại biểu Hội Nông dân xã Tân Phú lần thứ IX"),
        ],
    ),
    (
        "a team in each village is called after the village",
        report_of(
            *COMMUNE,
            "QUYẾT ĐỊNH",
            "Về việc thành lập Tổ công nghệ số cộng đồng các thôn",
            "Điều 1. Thành lập Tổ công nghệ số cộng đồng các thôn, gồm:",
            "1. Thôn Ngàn Mẫu: ông Trần Văn Thử làm Tổ trưởng; bà Lê Thị Mẫu làm Tổ phó.",
        ),
        [
            ("Lê Thị Mẫu", "Tổ phó Tổ công nghệ số cộng đồng thôn Ngàn Mẫu, xã Tân Phú"),
            ("Trần Văn Thử", "Tổ trưởng Tổ công nghệ số cộng đồng thôn Ngàn Mẫu, xã Tân Phú"),
        ],
    ),
    (
        "bodies that are set up to help a council, and an organ that is none of them",
        report_of(
            *COMMUNE,
            "QUYẾT ĐỊNH",
            "Về việc thành lập Ban Tổ chức và các tiểu ban giúp việc Đại hội Thể dục thể thao xã Tân Phú",
            "Điều 1. Thành lập Ban Tổ chức Đại hội Thể dục thể thao xã Tân Phú",
            "1. Tiểu ban Nội dung",
            "- Trưởng Tiểu ban: ông Trần Văn Thử",
            "2. Tiểu ban Lễ tân",
            "- Trưởng Tiểu ban: bà Lê Thị Mẫu",
            "Ban Công tác Mặt trận do ông Ngô Văn Nháp làm Trưởng ban.",
        ),
        [
            ("Lê Thị Mẫu", "Trưởng Tiểu ban Lễ tân Ban Tổ chức Đại hội Thể dục thể thao xã Tân Phú"),
            ("Ngô Văn Nháp", "Trưởng ban Công tác Mặt trận"),
            ("Trần Văn Thử", "Trưởng Tiểu ban Nội dung Ban Tổ chức Đại hội Thể dục thể thao xã Tân Phú"),
        ],
    ),
    (
        "a heading in capitals goes on with who is on the body",
        report_of(
            *COMMUNE,
            "KẾ HOẠCH",
            "Tổ chức Hội thảo khởi nghiệp",
            "IV/ BAN TỔ CHỨC HỘI THẢO: ông Trần Văn Thử (Trưởng ban); bà Lê Thị Mẫu (Thành viên).",
        ),
        [
            ("Lê Thị Mẫu", "Thành viên Ban Tổ chức Hội thảo khởi nghiệp"),
            ("Trần Văn Thử", "Trưởng ban Tổ chức Hội thảo khởi nghiệp"),
        ],
    ),
    (
        "a village before who heads it",
        report_of(
            *COMMUNE, "THÔNG BÁO", "Thôn 5: ông Trần Văn Thử, Trưởng thôn. Thôn Đồng Lạc: bà Lê Thị Mẫu, Trưởng thôn."
        ),
        [("Lê Thị Mẫu", "Trưởng thôn Đồng Lạc"), ("Trần Văn Thử", "Trưởng thôn 5, xã Tân Phú")],
    ),
    (
        "the cell of a village whose paper it is",
        report_of(
            "ĐẢNG BỘ XÃ TÂN PHÚ\nCHI BỘ THÔN ĐỒNG LẠC\n*\nSố 02-BB/CB",
            "ĐẢNG CỘNG SẢN VIỆT NAM\nTân Phú, ngày 05 tháng 8 năm 2024",
            "BIÊN BẢN",
            "Họp chi bộ",
            "Đồng chí Trần Văn Thử, Bí thư Chi bộ; ông Lê Văn Dụ, Trưởng thôn.",
        ),
        [("Lê Văn Dụ", "Trưởng thôn Đồng Lạc"), ("Trần Văn Thử", "Bí thư Chi bộ Thôn Đồng Lạc xã Tân Phú")],
    ),
    (
        "a presidium in items below its heading",
        report_of(
            *PARTY,
            "BIÊN BẢN",
            "Đại hội đại biểu Đảng bộ xã Tân Phú lần thứ VI",
            "ĐOÀN CHỦ TỊCH:",
            "1. Trần Văn Thử",
            "2. Lê Thị Mẫu",
            "ĐOÀN THƯ KÝ:",
            "1. Phạm Văn Dụ",
        ),
        [
            ("Lê Thị Mẫu", "Thành viên Đoàn Chủ tịch Đại hội đại biểu Đảng bộ xã Tân Phú lần thứ VI"),
            ("Phạm Văn Dụ", "Thành viên Đoàn Thư ký Đại hội đại biểu Đảng bộ xã Tân Phú lần thứ VI"),
            ("Trần Văn Thử", "Thành viên Đoàn Chủ tịch Đại hội đại biểu Đảng bộ xã Tân Phú lần thứ VI"),
        ],
    ),
    (
        "how many count the votes, with who leads them",
        report_of(
            *PARTY,
            "BIÊN BẢN",
            "Đại hội đại biểu Đảng bộ xã Tân Phú lần thứ VI",
            "Đại hội bầu Ban kiểm phiếu 3 người do ông Trần Văn Thử làm Trưởng ban.",
        ),
        [("Trần Văn Thử", "Trưởng ban kiểm phiếu Đại hội đại biểu Đảng bộ xã Tân Phú lần thứ VI")],
    ),
    (
        "letters with a dash number items",
        report_of(
            *COMMUNE,
            f"{COUNCIL} gồm:",
            "a- Ông Trần Văn Thử, Chủ tịch UBND xã - Chủ tịch Hội đồng",
            "b- Bà Lê Thị Mẫu, Phó Chủ tịch UBND xã - Phó Chủ tịch Hội đồng",
        ),
        [
            ("Lê Thị Mẫu", "Phó Chủ tịch Hội đồng Thi đua - Khen thưởng xã Tân Phú"),
            ("Lê Thị Mẫu", "Phó Chủ tịch UBND xã Tân Phú"),
            ("Trần Văn Thử", "Chủ tịch Hội đồng Thi đua - Khen thưởng xã Tân Phú"),
            ("Trần Văn Thử", "Chủ tịch UBND xã Tân Phú"),
        ],
    ),
    (
        "villages in a column of their own",
        table_report(
            [*COMMUNE, "DANH SÁCH"],
            [
                ["TT", "Khu phố", "Họ và tên", "Chức vụ"],
                ["1", "Khu phố 3", "Trần Văn Thử", "Bí thư Chi bộ"],
                ["2", "Ngàn Mẫu", "Lê Thị Mẫu", "Chi hội trưởng Chi hội Phụ nữ"],
                ["", "Tổng cộng", "02 người", ""],
            ],
        ),
        [("Lê Thị Mẫu", "Chi hội trưởng Chi hội Phụ nữ khu phố Ngàn Mẫu"), ("Trần Văn Thử", "Bí thư Chi bộ khu phố 3")],
    ),
    (
        "the team above a table, in the village of each row",
        table_report(
            [*COMMUNE, "QUYẾT ĐỊNH", "TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG"],
            [
                ["TT", "Khu phố", "Tổ trưởng", "Tổ phó"],
                ["1", "Khu phố 3", "Trần Văn Thử", "Lê Thị Mẫu"],
                ["2", "Khu phố 4", "Phạm Văn Dụ", "Hồ Thị Nháp"],
            ],
        ),
        [
            ("Hồ Thị Nháp", "Tổ phó Tổ Công nghệ số cộng đồng khu phố 4"),
            ("Lê Thị Mẫu", "Tổ phó Tổ Công nghệ số cộng đồng khu phố 3"),
            ("Phạm Văn Dụ", "Tổ trưởng Tổ Công nghệ số cộng đồng khu phố 4"),
            ("Trần Văn Thử", "Tổ trưởng Tổ Công nghệ số cộng đồng khu phố 3"),
        ],
    ),
    (
        "members by the group of their table, where the group is the body",
        table_report(
            [*COMMUNE, "QUYẾT ĐỊNH", "Về việc thành lập các tổ giúp việc"],
            [
                ["TT", "Họ và tên", "Chức vụ", "Nhiệm vụ trong Tổ"],
                ["I", "Tổ Hậu cần", "", ""],
                ["1", "Trần Văn Thử", "Chủ tịch UBND xã", "Tổ trưởng"],
                ["2", "Lê Thị Mẫu", "Phó Chủ tịch UBND xã", "Thành viên"],
            ],
        ),
        [
            ("Lê Thị Mẫu", "Phó Chủ tịch UBND xã Tân Phú"),
            ("Lê Thị Mẫu", "Thành viên Tổ Hậu cần"),
            ("Trần Văn Thử", "Chủ tịch UBND xã Tân Phú"),
            ("Trần Văn Thử", "Tổ trưởng Tổ Hậu cần"),
        ],
    ),
    (
        "who was elected to a company's boards, as its meeting resolves",
        report_of(
            "CÔNG TY CỔ PHẦN NƯỚC SẠCH TÂN MẪU\nSố: 11/NQ-ĐHĐCĐ",
            "NGHỊ QUYẾT",
            "Đại hội đồng cổ đông thường niên năm 2024",
            "Điều 5. Thông qua kết quả bầu thành viên Hội đồng quản trị nhiệm kỳ 2024 - 2029:",
            "- Ông Trần Văn Thử: 98,5%",
            "- Bà Lê Thị Mẫu: 97,2%",
            "Điều 6. Thông qua kết quả bầu Ban kiểm soát: bà Hồ Thị Nháp, ông Phạm Văn Dụ.",
        ),
        [
            ("Hồ Thị Nháp", "Thành viên Ban Kiểm soát Công ty cổ phần nước sạch Tân Mẫu"),
            ("Lê Thị Mẫu", "Thành viên Hội đồng quản trị Công ty cổ phần nước sạch Tân Mẫu nhiệm kỳ 2024 - 2029"),
            ("Phạm Văn Dụ", "Thành viên Ban Kiểm soát Công ty cổ phần nước sạch Tân Mẫu"),
            ("Trần Văn Thử", "Thành viên Hội đồng quản trị Công ty cổ phần nước sạch Tân Mẫu nhiệm kỳ 2024 - 2029"),
        ],
    ),
    (
        "who is elected, named behind the board",
        report_of(
            "CÔNG TY CỔ PHẦN NƯỚC SẠCH TÂN MẪU\nSố: 11/NQ-ĐHĐCĐ",
            "NGHỊ QUYẾT",
            "Điều 5. Bầu các ông bà sau vào Hội đồng quản trị nhiệm kỳ 2024 - 2029: Trần Văn Thử, Lê Thị Mẫu.",
        ),
        [
            ("Lê Thị Mẫu", "Thành viên Hội đồng quản trị Công ty cổ phần nước sạch Tân Mẫu nhiệm kỳ 2024 - 2029"),
            ("Trần Văn Thử", "Thành viên Hội đồng quản trị Công ty cổ phần nước sạch Tân Mẫu nhiệm kỳ 2024 - 2029"),
        ],
    ),
]  # fmt: skip


def test_a_place_points_at_its_own_words() -> None:
    found = read(report_of("Thành lập Tổ công tác gồm:", "- Ông Trần Văn Thử - Tổ trưởng;", "- Bà Lê Thị Mẫu.")).roles
    assert [role.span.surface for role in found] == ["Tổ trưởng", "Lê Thị Mẫu"]


@pytest.mark.parametrize(("report", "expected"), [case[1:] for case in PLACES], ids=[case[0] for case in PLACES])
def test_places_on_bodies(report: Report, expected: Roles) -> None:
    found = read(report).roles
    assert sorted((role.name, role.position) for role in found) == sorted(expected)
    for role in found:
        assert report.passages[role.span.passage].text[role.span.start_char : role.span.end_char] == role.span.surface
