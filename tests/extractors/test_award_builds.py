"""How papers on commendation build their tables and lists: what is given to whom, asked for, or refused."""

from __future__ import annotations

import pytest

from extractors.reading import read
from extractors.records import Report
from tests.helpers import given_to_each, report_of, table_report

Awards = list[tuple[str, str, str]]


def _head(issuer: str, place: str = "Cà Mau") -> list[str]:
    return [issuer, f"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n{place}, ngày 05 tháng 3 năm 2024"]


DEPARTMENT = _head("UBND TỈNH CÀ MAU\nSỞ TƯ PHÁP\nSố: 12/QĐ-STP")
PROPOSAL = [*_head("UBND TỈNH CÀ MAU\nSỞ TƯ PHÁP\nSố: 12/TTr-STP"), "TỜ TRÌNH", "Về việc đề nghị khen thưởng năm 2023"]
DECISION = [*DEPARTMENT, "QUYẾT ĐỊNH", "Về việc khen thưởng năm 2023", "GIÁM ĐỐC SỞ TƯ PHÁP", "QUYẾT ĐỊNH:"]
REPORT = [*_head("UBND TỈNH CÀ MAU\nSỞ TƯ PHÁP\nSố: 12/BC-STP"), "BÁO CÁO", "Tổng kết công tác khen thưởng năm 2023"]
REGIMENT = [*_head("SƯ ĐOÀN 2\nTRUNG ĐOÀN 95\nSố: 12/QĐ-TĐ"), "QUYẾT ĐỊNH", "Về việc khen thưởng năm 2023"]
CENTRE = _head("SỞ TƯ PHÁP TỈNH CÀ MAU\nTRUNG TÂM ĐẤU GIÁ MẪU\nSố: 06/ĐK-TT")
COUNCIL = [
    *_head("SỞ TƯ PHÁP TỈNH CÀ MAU\nHỘI ĐỒNG THI ĐUA, KHEN THƯỞNG\nSố: 05/BB-HĐ"),
    "BIÊN BẢN",
    "Họp xét, đề nghị khen thưởng năm 2023",
]
ACHIEVEMENTS = [
    *_head("SỞ TƯ PHÁP TỈNH CÀ MAU\nPHÒNG BỔ TRỢ TƯ PHÁP\nSố: 04/BC-BTTP"),
    "BÁO CÁO THÀNH TÍCH",
    "Đề nghị tặng Cờ thi đua của UBND tỉnh",
]

TABLES: list[tuple[str, Report, Awards]] = [
    (
        "numbers of votes under awards, one of them too few",
        table_report(
            [*COUNCIL, "b) Cá nhân (số phiếu tán thành; ô trống = không đề nghị)"],
            [
                ["TT", "Họ tên", "Đơn vị", "LĐTT", "CSTĐCS", "GK Giám đốc Sở"],
                ["1", "Trần Văn Thử", "Văn phòng", "9", "4 (KĐ)", "8"],
                ["2", "Lê Thị Mẫu", "Thanh tra Sở", "9", "9", ""],
            ],
        ),
        [
            ("Chiến sĩ thi đua cơ sở", "Lê Thị Mẫu", "proposed"),
            ("Giấy khen", "Trần Văn Thử", "proposed"),
            ("Lao động tiên tiến", "Lê Thị Mẫu", "proposed"),
            ("Lao động tiên tiến", "Trần Văn Thử", "proposed"),
        ],
    ),
    (
        "only the heading of a table says that its rows get nothing",
        table_report(
            [
                *PROPOSAL,
                "Riêng ông Hà Văn Dụ mới có 14 năm công tác, chưa đủ điều kiện; để lại xét vào năm sau.",
                "II- Bằng khen của Bộ trưởng Bộ Tư pháp",
            ],
            [["Đối tượng", "Tên tập thể, cá nhân; chức vụ"], ["Cá nhân", "+ Trần Văn Thử, Trưởng phòng"]],
        ),
        [("Bằng khen", "Trần Văn Thử", "proposed")],
    ),
    (
        "awards asked for under another heading, and who did not get enough votes",
        table_report(
            [*COUNCIL, "4. Kết quả:"],
            [
                ["Phiếu thuận", "Tên tập thể, cá nhân", "Đề nghị khen (cấp khen)", "HĐ kết luận"],
                ["9", "Trần Văn Thử - Trưởng phòng", "CSTĐ cấp Tập đoàn", "Thông qua"],
                ["5", "Lê Thị Mẫu - Chuyên viên", "CSTĐ cơ sở", "K.đạt (thiếu phiếu)"],
            ],
        ),
        [("Chiến sĩ thi đua cấp Tập đoàn", "Trần Văn Thử", "proposed")],
    ),
    (
        "the headings of a table stand again below the next award; ranks by their signs",
        table_report(
            [*DECISION, "Điều 2. Công nhận danh hiệu cho các đồng chí sau:"],
            [
                ["Chiến sĩ thi đua cơ sở"],
                ["TT", "Cấp bậc, họ tên", "Chức vụ, đơn vị"],
                ["1", "4// Lê Văn Mẫu", "Chính ủy Trung đoàn 20"],
                ["2", "3/CN Lê Thị Thử", "Nhân viên Tiểu đoàn 18"],
                ["Chiến sĩ tiên tiến"],
                ["TT", "Cấp bậc, họ tên", "Chức vụ, đơn vị"],
                ["1", "H3 Hà Văn Dụ", "Tiểu đội trưởng, Đại đội 2"],
                ["2", "B1 Danh Thi", "Chiến sĩ, Đại đội 24"],
            ],
        ),
        [
            ("Chiến sĩ thi đua cơ sở", "Lê Thị Thử", "granted"),
            ("Chiến sĩ thi đua cơ sở", "Lê Văn Mẫu", "granted"),
            ("Chiến sĩ tiên tiến", "Danh Thi", "granted"),
            ("Chiến sĩ tiên tiến", "Hà Văn Dụ", "granted"),
        ],
    ),
    (
        "the programme of a ceremony hands over, and what is only registered is not handed over",
        table_report(
            [*DEPARTMENT, "CHƯƠNG TRÌNH", "Lễ kỷ niệm và trao khen thưởng năm 2025"],
            [
                ["Giờ", "Nội dung", "Thực hiện"],
                ["8:20", "Báo cáo tổng kết", "Ông Trần Văn Thử"],
                [
                    "8:50",
                    "Công bố và trao:\n1. Huân chương Lao động hạng Ba cho ông Lê Văn Mẫu, nguyên Giám đốc\n"
                    "2. Giải thưởng “15 tháng 10” của Tỉnh đoàn (10 cán bộ Hội)",
                    "",
                ],
                ["9:15", "Bằng khen của Bộ trưởng cho 2 tập thể: Phòng Chuyên đề, Phòng Tư liệu", "Trao: bà Hà Thị Dụ"],
                ["9:40", "Phát động thi đua: 12 phòng đăng ký “Tập thể lao động xuất sắc”", ""],
            ],
        ),
        [
            ("Bằng khen", "Phòng Chuyên đề", "granted"),
            ("Bằng khen", "Phòng Tư liệu", "granted"),
            ("Giải thưởng 15 tháng 10", "10 cán bộ Hội", "granted"),
            ("Huân chương Lao động hạng Ba", "Lê Văn Mẫu", "granted"),
        ],
    ),
    (
        "the heading of the section tells that people had them; two awards of a year, each with its decision",
        table_report(
            [*ACHIEVEMENTS, "C. CÁC HÌNH THỨC KHEN THƯỞNG ĐÃ NHẬN"],
            [
                ["Năm", "Danh hiệu thi đua", "Số QĐ", "Hình thức khen thưởng", "Số QĐ", "Cơ quan ra QĐ"],
                ["2022", "Tập thể lao động xuất sắc", "12/QĐ-UBND", "Bằng khen", "15/QĐ-UBND", "UBND tỉnh Cà Mau"],
            ],
        ),
        [
            ("Bằng khen", "Phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau", "granted"),
            ("Cờ thi đua của UBND tỉnh", "Phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau", "proposed"),
            ("Tập thể lao động xuất sắc", "Phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau", "granted"),
        ],
    ),
    (
        "how those who receive were rated is the reason, and whom they are married to receives nothing",
        table_report(
            [*DECISION, "DANH SÁCH", "Tặng Giấy khen", "(Kèm theo Quyết định số 12/QĐ-STP ngày 1/2/2024)"],
            [
                ["STT", "Họ và tên", "Họ và tên vợ (chồng)", "Thành tích", "Ghi chú"],
                ["1", "Trần Văn Thử", "Lê Thị Bình", "Hoàn thành xuất sắc nhiệm vụ", "Đã trình Bộ"],
                ["2", "Lê Thị Mẫu", "Trần Văn Dụ", "Hoàn thành xuất sắc nhiệm vụ", ""],
            ],
        ),
        [("Giấy khen", "Lê Thị Mẫu", "granted"), ("Giấy khen", "Trần Văn Thử", "granted")],
    ),
    (
        "a cell that leaves room for the post",
        table_report(
            [*DECISION, "DANH SÁCH", "Tặng Giấy khen"],
            [["STT", "Họ và tên", "Chức vụ, đơn vị"], ["1", "Trần Văn Thử", "Sở Tài chính - ___"]],
        ),
        [("Giấy khen", "Trần Văn Thử", "granted")],
    ),
    (
        "collectives and people stand side by side, in lines of one row",
        table_report(
            [*DECISION, "Điều 1. Tặng Giấy khen cho các tập thể, cá nhân sau:"],
            [
                ["TẬP THỂ", "CÁ NHÂN, GIA ĐÌNH"],
                [
                    "1/ Phòng Bổ trợ tư pháp\n2/ Thanh tra Sở",
                    "1/ Ông Trần Văn Thử - Chuyên viên\n2/ Bà Lê Thị Mẫu, kế toán",
                ],
            ],
        ),
        [
            ("Giấy khen", "Lê Thị Mẫu", "granted"),
            ("Giấy khen", "Phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau", "granted"),
            ("Giấy khen", "Thanh tra Sở Tư pháp tỉnh Cà Mau", "granted"),
            ("Giấy khen", "Trần Văn Thử", "granted"),
        ],
    ),
    (
        "who puts forward tells where it is, and people stand in a further column",
        table_report(
            [*PROPOSAL, "1. Trình Chủ tịch UBND tỉnh tặng Bằng khen:"],
            [
                ["Đơn vị trình", "Tập thể", "Cá nhân"],
                ["UBND huyện Mẫu Sơn", "1. Hợp tác xã Chè Mẫu\n2. Nhân dân xã Thử", "1. Ông Trần Văn Thử, Trưởng thôn"],
                ["UBND huyện Mẫu Hòa", "1. Phòng Nội vụ huyện", "Không"],
            ],
        ),
        [
            ("Bằng khen", "Hợp tác xã Chè Mẫu, huyện Mẫu Sơn", "proposed"),
            ("Bằng khen", "Nhân dân xã Thử, huyện Mẫu Sơn", "proposed"),
            ("Bằng khen", "Phòng Nội vụ huyện Mẫu Hòa", "proposed"),
            ("Bằng khen", "Trần Văn Thử", "proposed"),
        ],
    ),
    (
        "a plan gives nothing, but where a decision has given it",
        table_report(
            [
                *DEPARTMENT,
                "KẾ HOẠCH",
                "Tổ chức Lễ trao tặng Huy hiệu Đảng",
                "2. Đảng viên được trao tặng Huy hiệu Đảng (theo Quyết định số 492-QĐ/TU)",
            ],
            [["TT", "Họ tên", "Chi bộ", "Huy hiệu"], ["1", "Trần Văn Thử", "Mẫu 3", "65 năm"]],
        ),
        [("Huy hiệu 65 năm tuổi Đảng", "Trần Văn Thử", "granted")],
    ),
    (
        "a family receives nothing",
        table_report(
            ["SƠ YẾU LÝ LỊCH", "Nhân sự đề nghị tặng Bằng khen", "Họ và tên: Trần Văn Thử", "11) Quan hệ gia đình"],
            [["Quan hệ", "Họ và tên", "Năm sinh", "Nghề nghiệp"], ["Bố đẻ", "Trần Văn Dụ", "1948", "Nghỉ hưu"]],
        ),
        [],
    ),
    (
        "a column holds awards whatever stands above it",
        table_report(
            [*CENTRE, "BẢN ĐĂNG KÝ", "DANH HIỆU THI ĐUA NĂM 2024"],
            [
                ["Nội dung đăng ký", "Số TT", "Tập thể / Họ tên", "Chức danh"],
                ["Chiến sĩ thi đua cấp tỉnh", "1", "Trần Văn Thử", "Giám đốc"],
                ["Chiến sĩ thi đua cơ sở", "2", "Lê Thị Mẫu", "Kế toán"],
                ["", "3", "Phạm Văn Dụ", "Đấu giá viên"],
            ],
            spans={(2, 0): (2, 1)},
        ),
        [
            ("Chiến sĩ thi đua cơ sở", "Lê Thị Mẫu", "registered"),
            ("Chiến sĩ thi đua cơ sở", "Phạm Văn Dụ", "registered"),
            ("Chiến sĩ thi đua cấp tỉnh", "Trần Văn Thử", "registered"),
        ],
    ),
    (
        "names stand below a heading of awards, which the groups name",
        table_report(
            COUNCIL,
            [
                ["STT", "Danh hiệu, hình thức / Người được xét", "Đồng ý", "Không", "KQ"],
                ["1", "Chiến sĩ thi đua cấp tỉnh", "", "", ""],
                ["1.1", "Trần Văn Thử", "8", "0", "Đạt"],
                ["1.2", "Lê Thị Mẫu", "4", "4", "Không đạt"],
                ["2", "Bằng khen Bộ trưởng Bộ Tư pháp", "", "", ""],
                ["2.1", "Phạm Văn Dụ", "8", "0", "Đạt"],
            ],
            spans={(1, 1): (1, 4), (4, 1): (1, 4)},
        ),
        [("Bằng khen", "Phạm Văn Dụ", "proposed"), ("Chiến sĩ thi đua cấp tỉnh", "Trần Văn Thử", "proposed")],
    ),
    (
        "men and women in columns of their own",
        table_report(
            [*DECISION, "DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU “LAO ĐỘNG TIÊN TIẾN”"],
            [
                ["TT", "Ông", "Bà", "Chức vụ"],
                ["1", "Trần Văn Thử", "", "Chuyên viên"],
                ["2", "", "Lê Thị Mẫu", "Văn thư"],
            ],
        ),
        [("Lao động tiên tiến", "Lê Thị Mẫu", "granted"), ("Lao động tiên tiến", "Trần Văn Thử", "granted")],
    ),
    (
        "a list without headings begins with its first number",
        table_report(
            [*DECISION, "C. TẬP THỂ"],
            [
                ["1", "Văn phòng Sở", "Tập thể lao động tiên tiến"],
                ["2", "Phòng Tư pháp huyện Mẫu Sơn", "nt"],
            ],
        ),
        [
            ("Tập thể lao động tiên tiến", "Phòng Tư pháp huyện Mẫu Sơn", "granted"),
            ("Tập thể lao động tiên tiến", "Văn phòng Sở Tư pháp tỉnh Cà Mau", "granted"),
        ],
    ),
    (
        "units and what they are parts of, without headings",
        table_report(
            [*DECISION, "Điều 1. Tặng Giấy khen cho 02 tập thể (có danh sách kèm theo).", "DANH SÁCH TẶNG GIẤY KHEN"],
            [["1", "Khoa Dược", "Bệnh viện Mẫu Sơn"], ["2", "Phòng Nghiệp vụ", "Chi cục Dân số"]],
        ),
        [
            ("Giấy khen", "Khoa Dược, Bệnh viện Mẫu Sơn", "granted"),
            ("Giấy khen", "Phòng Nghiệp vụ, Chi cục Dân số", "granted"),
        ],
    ),
    (
        "a list that calls itself a proposal",
        table_report(
            [*DEPARTMENT, "DANH SÁCH ĐỀ NGHỊ", "Danh hiệu thi đua năm 2023"],
            [["TT", "Họ và tên", "LĐTT", "CSTĐCS"], ["1", "Trần Văn Thử", "x", "x"], ["2", "Lê Thị Mẫu", "x", ""]],
        ),
        [
            ("Chiến sĩ thi đua cơ sở", "Trần Văn Thử", "proposed"),
            ("Lao động tiên tiến", "Lê Thị Mẫu", "proposed"),
            ("Lao động tiên tiến", "Trần Văn Thử", "proposed"),
        ],
    ),
    (
        "groups in capitals with a count in brackets name the badge",
        table_report(
            [
                "ĐẢNG BỘ TỈNH CÀ MAU\nHUYỆN ỦY MẪU SƠN\n*\nSố 28-TTr/HU",
                "ĐẢNG CỘNG SẢN VIỆT NAM\nMẫu Sơn, ngày 05 tháng 3 năm 2024",
                "TỜ TRÌNH",
                "về việc xét tặng Huy hiệu Đảng",
            ],
            [
                ["TT", "Họ và tên", "Năm sinh", "Đảng bộ"],
                ["HUY HIỆU 60 NĂM TUỔI ĐẢNG (01 đ/c)"],
                ["1", "Trần Văn Thử", "1940", "Xã Mẫu"],
                ["TRUY TẶNG HUY HIỆU 45 NĂM TUỔI ĐẢNG (01 đ/c)"],
                ["2", "Lê Thị Mẫu", "1950", "Xã Mẫu"],
            ],
        ),
        [
            ("Huy hiệu 45 năm tuổi Đảng", "Lê Thị Mẫu", "proposed"),
            ("Huy hiệu 60 năm tuổi Đảng", "Trần Văn Thử", "proposed"),
        ],
    ),
    (
        "a remark over the ticked columns, and a tick in brackets",
        table_report(
            [*CENTRE, "BẢN ĐĂNG KÝ", "DANH HIỆU THI ĐUA NĂM 2024"],
            [
                ["TT", "Họ và tên", "Chức danh", "LĐTT", "CSTĐCS"],
                ["1", "Trần Văn Thử", "Giám đốc", "x", "x"],
                ["2", "Lê Thị Mẫu", "Kế toán", "x", "x"],
                ["3", "Phạm Văn Dụ", "Đấu giá viên", "x", "x"],
                ["4", "Hà Thị Ví", "Văn thư", "x", "(x)"],
                ["5", "Ngô Văn Thí", "Bảo vệ", "Tập sự, chưa đăng ký", ""],
            ],
            spans={(5, 3): (1, 2)},
        ),
        [
            *(("Chiến sĩ thi đua cơ sở", name, "registered") for name in ("Lê Thị Mẫu", "Phạm Văn Dụ", "Trần Văn Thử")),
            *(
                ("Lao động tiên tiến", name, "registered")
                for name in ("Hà Thị Ví", "Lê Thị Mẫu", "Phạm Văn Dụ", "Trần Văn Thử")
            ),
        ],
    ),
    (
        "decisions stand for ticks, and another award is asked for beside them",
        table_report(
            [*REPORT, "BẢNG TỔNG HỢP KẾT QUẢ KHEN THƯỞNG NĂM 2023"],
            [
                ["TT", "Họ và tên", "Bằng khen của Bộ trưởng Bộ Tư pháp", "Giấy khen của Giám đốc Sở", "Đang đề nghị"],
                ["1", "Trần Văn Thử", "QĐ 91/QĐ-BTP, 05/11/2023", "", ""],
                ["2", "Lê Thị Mẫu", "", "147/QĐ-STP ngày 16/12/2023", "Kỷ niệm chương “Vì sự nghiệp Tư pháp”"],
            ],
        ),
        [
            ("Bằng khen", "Trần Văn Thử", "granted"),
            ("Giấy khen", "Lê Thị Mẫu", "granted"),
            ("Kỷ niệm chương Vì sự nghiệp Tư pháp", "Lê Thị Mẫu", "proposed"),
        ],
    ),
    (
        "achievements by year: a cell over several rows, one that waits, one of a part",
        table_report(
            [*ACHIEVEMENTS, "3. Các hình thức khen thưởng:"],
            [
                ["Danh hiệu", "Năm", "QĐ công nhận"],
                ["Tập thể lao động xuất sắc", "2020", "Số 15/QĐ-UBND ngày 20/01/2021"],
                ["", "2021", "Số 11/QĐ-UBND ngày 18/01/2022"],
                ["Bằng khen của Bộ trưởng Bộ Tư pháp", "2022", "Đang trình, chưa có quyết định"],
                ["Giấy khen", "2022", "Tổ Công chứng – QĐ 22/QĐ-STP, 15/10/2022"],
            ],
            spans={(1, 0): (2, 1)},
        ),
        [
            ("Bằng khen", "Phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau", "proposed"),
            ("Cờ thi đua của UBND tỉnh", "Phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau", "proposed"),
            ("Giấy khen", "Tổ Công chứng, Phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau", "granted"),
            ("Tập thể lao động xuất sắc", "Phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau", "granted"),
            ("Tập thể lao động xuất sắc", "Phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau", "granted"),
        ],
    ),
    (
        "the group is the organ of its units, and collectives have a title of their own",
        table_report(
            [*_head("UBND TỈNH CÀ MAU\nSỞ Y TẾ\nSố: 3/TTr-SYT"), "TỜ TRÌNH", "Về việc đề nghị khen thưởng năm 2023"],
            [
                ["TT", "Đơn vị / Họ và tên", "LĐTT / TTLĐTT", "CSTĐCS"],
                ["BỆNH VIỆN ĐA KHOA MẪU SƠN"],
                ["1", "Khoa Phòng, chống nhiễm khuẩn", "x", ""],
                ["2", "Trần Văn Thử", "x", "x"],
            ],
        ),
        [
            ("Chiến sĩ thi đua cơ sở", "Trần Văn Thử", "proposed"),
            ("Lao động tiên tiến", "Trần Văn Thử", "proposed"),
            (
                "Tập thể lao động tiên tiến",
                "Khoa Phòng, chống nhiễm khuẩn, Bệnh viện Đa khoa Mẫu Sơn",
                "proposed",
            ),
        ],
    ),
    (
        "a cell that asks for nothing takes nothing from above, and territories go behind a comma",
        table_report(
            [*DECISION, "DANH SÁCH TẶNG GIẤY KHEN"],
            [
                ["TT", "Tên tập thể", "Địa bàn", "Hình thức"],
                ["1", "Hội Liên hiệp Phụ nữ", "Xã Mẫu Sơn", "Giấy khen"],
                ["2", "Tổ hòa giải thôn Thử", "Xã Mẫu Sơn", "Giấy khen"],
                ["3", "Trạm Y tế xã Mẫu Thủy", "Xã Mẫu Thủy", "Không đề nghị"],
            ],
        ),
        [
            ("Giấy khen", "Hội Liên hiệp Phụ nữ xã Mẫu Sơn", "granted"),
            ("Giấy khen", "Tổ hòa giải thôn Thử, xã Mẫu Sơn", "granted"),
        ],
    ),
    (
        "counts that wait for their decision",
        table_report(
            REPORT,
            [
                ["TT", "Hình thức", "Tập thể", "Cá nhân", "Ghi chú"],
                ["1", "Giấy khen của Giám đốc Sở", "04", "15", ""],
                ["2", "Bằng khen của Chủ tịch UBND tỉnh", "03", "-", "Đang trình"],
            ],
        ),
        [
            ("Bằng khen", "03 tập thể", "proposed"),
            ("Giấy khen", "04 tập thể", "granted"),
            ("Giấy khen", "15 cá nhân", "granted"),
        ],
    ),
    (
        "a heading above the table asks somebody",
        table_report(
            [
                *_head("UBND TỈNH CÀ MAU\nSỞ NỘI VỤ\nSố: 3/TB-SNV"),
                "THÔNG BÁO",
                "Kết quả xét khen thưởng",
                "1. Đồng ý trình cấp có thẩm quyền",
            ],
            [
                ["TT", "Họ và tên", "Hình thức", "Kết luận"],
                ["1", "Trần Văn Thử", "Bằng khen của Thủ tướng Chính phủ", "Đồng ý"],
                ["2", "Lê Thị Mẫu", "Bằng khen của Thủ tướng Chính phủ", "Không đồng ý"],
            ],
        ),
        [("Bằng khen", "Trần Văn Thử", "proposed")],
    ),
    (
        "votes in columns of awards: who got most of them is proposed",
        table_report(
            [*COUNCIL],
            [
                ["Đơn vị", "Tổng điểm", "Phiếu suy tôn", "Phiếu suy tôn", "Ghi chú"],
                ["", "", "Cờ thi đua", "Bằng khen", ""],
                ["Sở Tài chính", "98,5", "5/5", "-", ""],
                ["Thanh tra tỉnh", "97", "0/5", "5/5", ""],
                ["Sở Nội vụ", "95", "-", "1/5", "Không đạt"],
            ],
            spans={(0, 2): (1, 2)},
        ),
        [("Bằng khen", "Thanh tra tỉnh", "proposed"), ("Cờ thi đua", "Sở Tài chính", "proposed")],
    ),
    (
        "who puts somebody forward in its column may be the one who receives",
        table_report(
            [*DECISION, "DANH SÁCH TẶNG GIẤY KHEN"],
            [
                ["Đơn vị trình", "Tập thể, cá nhân", "Giấy khen"],
                ["LĐLĐ huyện Mẫu Sơn", "LĐLĐ huyện Mẫu Sơn", "x"],
            ],
        ),
        [("Giấy khen", "Liên đoàn Lao động huyện Mẫu Sơn", "granted")],
    ),
    (
        "numbers under awards count people where no vote is as high as another",
        table_report(
            ["Hội đồng đã bỏ phiếu kín, kết quả như sau:"],
            [
                ["STT", "Đơn vị", "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"],
                ["1", "Phòng Nội vụ", "7", "2"],
                ["2", "Phòng Y tế", "9", "3"],
            ],
        ),
        [],
    ),
    (
        "votes are too few for how many the line above says that voted",
        table_report(
            ["Hội đồng gồm 9 người đã bỏ phiếu kín, kết quả như sau:"],
            [
                ["STT", "Họ và tên", "Chiến sĩ thi đua cơ sở"],
                ["1", "Trần Văn Thử", "4"],
                ["2", "Lê Thị Mẫu", "8"],
            ],
        ),
        [("Chiến sĩ thi đua cơ sở", "Lê Thị Mẫu", "granted")],
    ),
    (
        "units stand in their column, where a heading says that the rows are of collectives",
        table_report(
            [*DECISION, "DANH SÁCH", "TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN"],
            [
                ["STT", "Đơn vị", "Chức vụ", "Họ và tên"],
                ["A. TẬP THỂ"],
                ["1", "Tổ hòa giải thôn Mẫu, xã Cửa Ngàn", "", ""],
                ["B. CÁ NHÂN"],
                ["1", "Sở Tài chính", "Chuyên viên", "Ông Trần Văn Thử"],
            ],
        ),
        [("Giấy khen", "Tổ hòa giải thôn Mẫu, xã Cửa Ngàn", "granted"), ("Giấy khen", "Trần Văn Thử", "granted")],
    ),
    (
        "one heading has an award for either sort of recipient; a dash gives nothing",
        table_report(
            [*PROPOSAL],
            [
                ["TT", "Tập thể/cá nhân", "Tập thể LĐTT/\nCSTĐ cơ sở", "Giấy khen"],
                ["1", "Phòng Bổ trợ tư pháp", "X", ""],
                ["2", "Trần Văn Thử", "X", "X"],
                ["3", "Lê Thị Mẫu", "", "X"],
            ],
        ),
        [
            ("Chiến sĩ thi đua cơ sở", "Trần Văn Thử", "proposed"),
            ("Giấy khen", "Lê Thị Mẫu", "proposed"),
            ("Giấy khen", "Trần Văn Thử", "proposed"),
            ("Tập thể lao động tiên tiến", "Phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau", "proposed"),
        ],
    ),
    (
        "what is written where an award would stand, behind a dash",
        table_report(
            [*PROPOSAL, "Đề nghị tặng Giấy khen:"],
            [
                ["TT", "Họ và tên", "Hình thức đề nghị"],
                ["1", "Trần Văn Thử", "Giấy khen"],
                ["2", "Vương Đình Dụ", "Giấy khen"],
                ["3", "Lê Thị Mẫu", "– (mới chuyển đến)"],
            ],
        ),
        [("Giấy khen", "Trần Văn Thử", "proposed"), ("Giấy khen", "Vương Đình Dụ", "proposed")],
    ),
    (
        "whose achievements a form reports, with what it is a part of; a name goes over two lines",
        table_report(
            [
                *ACHIEVEMENTS,
                "Tên đơn vị (ghi đầy đủ, không viết tắt): Trung tâm Mẫu, trực thuộc Sở Tư pháp tỉnh Cà Mau",
            ],
            [
                ["Năm", "Hình thức", "Số QĐ"],
                ["2021", "Kỷ niệm chương “Vì sự nghiệp\nTư pháp”", "Số 12/QĐ-BTP ngày 1/2/2021"],
            ],
        ),
        [
            ("Cờ thi đua của UBND tỉnh", "Trung tâm Mẫu, Sở Tư pháp tỉnh Cà Mau", "proposed"),
            ("Kỷ niệm chương Vì sự nghiệp Tư pháp", "Trung tâm Mẫu, Sở Tư pháp tỉnh Cà Mau", "granted"),
        ],
    ),
    (
        "awards in notes and in cells that ask for more",
        table_report(
            [*DECISION, "DANH SÁCH CÁ NHÂN"],
            [
                ["TT", "Họ tên", "Đơn vị", "Hình thức"],
                ["1", "Trần Văn Thử", "Phòng Hành chính", "Giấy khen của Giám đốc, đề nghị Bộ trưởng tặng Bằng khen"],
            ],
        ),
        [("Bằng khen", "Trần Văn Thử", "proposed"), ("Giấy khen", "Trần Văn Thử", "granted")],
    ),
    (
        "rows without a number that say whence those below are",
        table_report(
            [*DECISION, "DANH SÁCH TẶNG GIẤY KHEN"],
            [
                ["TT", "Tên đơn vị"],
                ["", "Tỉnh Hà Nam"],
                ["1", "Hội Khuyến học huyện Lý Hòa"],
                ["", "Tỉnh Nam Định"],
                ["2", "Hội Khuyến học huyện Mẫu Sơn"],
            ],
        ),
        [
            ("Giấy khen", "Hội Khuyến học huyện Lý Hòa", "granted"),
            ("Giấy khen", "Hội Khuyến học huyện Mẫu Sơn", "granted"),
        ],
    ),
    (
        "a note that registers for a further award",
        table_report(
            [*CENTRE, "BẢN ĐĂNG KÝ", "Danh hiệu thi đua năm 2024", "TẬP THỂ"],
            [
                ["STT", "Tên tập thể", "Tập thể LĐTT", "Tập thể LĐXS", "Ghi chú"],
                ["1", "Phòng Hành chính", "", "x", "đăng ký thêm Cờ thi đua của Bộ Tư pháp"],
            ],
        ),
        [
            ("Cờ thi đua của Bộ Tư pháp", "Phòng Hành chính, Trung tâm Đấu giá Mẫu", "registered"),
            ("Tập thể lao động xuất sắc", "Phòng Hành chính, Trung tâm Đấu giá Mẫu", "registered"),
        ],
    ),
    (
        "names, addresses and awards in columns",
        table_report(
            [*PROPOSAL, "Đề nghị tặng Huân chương Lao động hạng Ba, Bằng khen cho doanh nghiệp, doanh nhân:"],
            [
                ["TT", "Tên", "Địa chỉ", "Hình thức"],
                ["1", "Công ty TNHH Mẫu Sơn", "phường Một", "Huân chương Lao động hạng Ba"],
                ["2", "Bà Lê Thị Mẫu, Giám đốc Công ty TNHH Mẫu Sơn", "như trên", "Bằng khen"],
            ],
        ),
        [
            ("Bằng khen", "Lê Thị Mẫu", "proposed"),
            ("Huân chương Lao động hạng Ba", "Công ty TNHH Mẫu Sơn, phường Một", "proposed"),
        ],
    ),
    (
        "counts told with what they count",
        table_report(
            [*REPORT, "3. Giám đốc Sở khen"],
            [
                ["Hình thức", "Tập thể", "Cá nhân"],
                ["Lao động tiên tiến", "52 tập thể", "1.204 cá nhân"],
                ["Giấy khen", "12 cá nhân", "210 cá nhân"],
            ],
        ),
        [
            ("Giấy khen", "12 cá nhân", "granted"),
            ("Giấy khen", "210 cá nhân", "granted"),
            ("Lao động tiên tiến", "1.204 cá nhân", "granted"),
            ("Tập thể lao động tiên tiến", "52 tập thể", "granted"),
        ],
    ),
    (
        "headings of groups that name an award are nobody",
        table_report(
            [*DECISION[:-2], "PHỤ LỤC"],
            [
                ["TT", "Tên tập thể, cá nhân", "Chức vụ, đơn vị"],
                ["I", "TẬP THỂ LAO ĐỘNG TIÊN TIẾN", ""],
                ["1", "Phòng Hành chính", ""],
                ["II", "CHIẾN SĨ THI ĐUA CƠ SỞ", ""],
                ["1", "Ông Trần Văn Thử", "Chánh Văn phòng"],
            ],
        ),
        [
            ("Chiến sĩ thi đua cơ sở", "Trần Văn Thử", "granted"),
            ("Tập thể lao động tiên tiến", "Phòng Hành chính, Sở Tư pháp tỉnh Cà Mau", "granted"),
        ],
    ),
    (
        "what a heading decides and what it only asks to decide",
        table_report(
            [*PROPOSAL, "PHẦN A. GIÁM ĐỐC SỞ QUYẾT ĐỊNH"],
            [["TT", "Họ và tên", "Hình thức"], ["1", "Trần Văn Thử", "Giấy khen"]],
        ),
        [("Giấy khen", "Trần Văn Thử", "granted")],
    ),
    (
        "a heading that puts a list before who decides",
        table_report(
            [*PROPOSAL, "Danh sách cá nhân trình Chủ tịch UBND tỉnh xem xét, quyết định:"],
            [["TT", "Họ và tên", "Hình thức"], ["1", "Trần Văn Thử", "Bằng khen"]],
        ),
        [("Bằng khen", "Trần Văn Thử", "proposed")],
    ),
    (
        "people beside dashes are no headings of groups",
        table_report(
            [*DECISION[:-2], "Điều 1. Tặng Giấy khen cho các cá nhân sau:"],
            [["STT", "Họ và tên", "Chức vụ", "Ghi chú"], ["-", "Trần Văn Thử", "", ""], ["-", "Lê Thị Mẫu", "", ""]],
        ),
        [("Giấy khen", "Lê Thị Mẫu", "granted"), ("Giấy khen", "Trần Văn Thử", "granted")],
    ),
    (
        "headings of groups with how many they have",
        table_report(
            [*PROPOSAL, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
            [
                ["TT", "Tên tập thể, cá nhân", "Chức vụ", "Số lượng"],
                ["A", "TẬP THỂ LAO ĐỘNG TIÊN TIẾN", "", "01 TT"],
                ["1", "Phòng Hành chính", "", ""],
                ["B", "LAO ĐỘNG TIÊN TIẾN", "", "01 CN"],
                ["1", "Trần Văn Thử", "Chuyên viên", ""],
            ],
        ),
        [
            ("Lao động tiên tiến", "Trần Văn Thử", "proposed"),
            ("Tập thể lao động tiên tiến", "Phòng Hành chính, Sở Tư pháp tỉnh Cà Mau", "proposed"),
        ],
    ),
    (
        "a row without a number names the unit of those below",
        table_report(
            [*PROPOSAL, "DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN"],
            [
                ["TT", "Họ và tên", "Chức vụ"],
                ["", "Phòng Hành chính", ""],
                ["1", "Trần Văn Thử", "Trưởng phòng"],
                ["2", "Lê Thị Mẫu", "Chuyên viên"],
            ],
        ),
        [("Lao động tiên tiến", "Lê Thị Mẫu", "proposed"), ("Lao động tiên tiến", "Trần Văn Thử", "proposed")],
    ),
    (
        "a line that counts stands over the table that names as many",
        table_report(
            [*PROPOSAL, "Đề nghị tặng Giấy khen cho 02 cá nhân:"],
            [["TT", "Họ và tên", "Hình thức"], ["1", "Trần Văn Thử", "Giấy khen"], ["2", "Lê Thị Mẫu", "Giấy khen"]],
        ),
        [("Giấy khen", "Lê Thị Mẫu", "proposed"), ("Giấy khen", "Trần Văn Thử", "proposed")],
    ),
    (
        "what somebody rates himself is no rating",
        table_report(
            [
                *_head("UBND XÃ MẪU SƠN\nSố: 2/TB-UBND"),
                "THÔNG BÁO",
                "Kết quả đánh giá, xếp loại chất lượng cán bộ, công chức năm 2023",
            ],
            [
                ["TT", "Họ và tên", "Chức vụ", "Tự xếp loại", "Kết quả xếp loại"],
                ["1", "Trần Văn Thử", "Chủ tịch UBND", "HTXSNV", "HTTNV"],
                ["2", "Lê Thị Mẫu", "Văn thư", "HTTNV", "HTTNV"],
            ],
        ),
        [("Hoàn thành tốt nhiệm vụ", "Lê Thị Mẫu", "granted"), ("Hoàn thành tốt nhiệm vụ", "Trần Văn Thử", "granted")],
    ),
    (
        "what was registered for stands beside what came of it",
        table_report(
            [*DECISION[:-2], "DANH SÁCH"],
            [
                ["TT", "Họ và tên", "Danh hiệu đăng ký", "Danh hiệu được công nhận"],
                ["1", "Trần Văn Thử", "CSTĐCS", "LĐTT"],
                ["2", "Lê Thị Mẫu", "LĐTT", "LĐTT"],
            ],
        ),
        [("Lao động tiên tiến", "Lê Thị Mẫu", "granted"), ("Lao động tiên tiến", "Trần Văn Thử", "granted")],
    ),
]

TABLES += [
    (
        "a list by classes below its article; merits of years in a row, the same as above; what is not asked for",
        table_report(
            [
                *PROPOSAL,
                "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho:",
                "a) Tập thể: Phòng Mẫu Đơn.",
                "b) Cá nhân:",
            ],
            [
                ["TT", "Họ và tên", "Chức vụ", "Thành tích"],
                ["1", "Cao Văn Mẫu", "Trưởng phòng", "02 năm liên tục CSTĐCS (2022, 2023)"],
                ["2", "Lê Thị Thử", "Chuyên viên", "nt"],
                ["3", "Trần Văn Nháp", "Chuyên viên", "Không đủ số phiếu, không trình"],
            ],
        ),
        [
            ("Bằng khen", "Phòng Mẫu Đơn, Sở Tư pháp tỉnh Cà Mau", "proposed"),
            ("Bằng khen", "Cao Văn Mẫu", "proposed"),
            ("Chiến sĩ thi đua cơ sở", "Cao Văn Mẫu", "granted"),
            ("Bằng khen", "Lê Thị Thử", "proposed"),
            ("Chiến sĩ thi đua cơ sở", "Lê Thị Thử", "granted"),
        ],
    ),
    (
        "places under a heading that names whose",
        table_report(
            [*PROPOSAL, "Kết quả bình chọn:"],
            [
                ["Hội CCB", "Điểm", "Hình thức đề nghị"],
                ["Vĩnh Long", "983,5", "Cờ thi đua"],
                ["Đồng Tháp", "985", "Bằng khen"],
                ["Cà Mau", "979", "-"],
            ],
        ),
        [
            ("Cờ thi đua", "Hội CCB tỉnh Vĩnh Long", "proposed"),
            ("Bằng khen", "Hội CCB tỉnh Đồng Tháp", "proposed"),
        ],
    ),
]

LINES: list[tuple[str, tuple[str, ...], Awards]] = [
    (
        "awards in a row, each with whom it is for behind cho, a colon or in brackets",
        (
            *REPORT,
            "I. KẾT QUẢ KHEN THƯỞNG",
            "1. Nhà nước: 01 Huân chương Lao động hạng Ba (Hội CTĐ huyện Mẫu Sơn); 02 cá nhân được Thủ tướng Chính phủ "
            "tặng Bằng khen.",
            "2. Trung ương Hội: Cờ thi đua xuất sắc cho Hội CTĐ huyện Ngàn Mẫu; Giấy khen: 11 tập thể và 4 gia đình.",
        ),
        [
            ("Bằng khen", "02 cá nhân", "granted"),
            ("Cờ thi đua xuất sắc", "Hội CTĐ huyện Ngàn Mẫu", "granted"),
            ("Giấy khen", "11 tập thể", "granted"),
            ("Giấy khen", "4 gia đình", "granted"),
            ("Huân chương Lao động hạng Ba", "Hội CTĐ huyện Mẫu Sơn", "granted"),
        ],
    ),
    (
        "cells of one association and a list of units are no parts of what the next comma names",
        (
            "Tặng Bằng khen cho: Chi hội Phụ nữ ấp 3, Hội Nông dân xã Cửa Ngàn.",
            "Tặng Giấy khen cho Trung đoàn 1, Sư đoàn 330, Lữ đoàn 25.",
            "Tặng Giấy khen cho Chi đoàn Bệnh viện Mẫu, Đoàn xã Cửa Ngàn, Đoàn xã Mẫu Sơn.",
        ),
        [
            ("Bằng khen", "Chi hội Phụ nữ ấp 3", "granted"),
            ("Bằng khen", "Hội Nông dân xã Cửa Ngàn", "granted"),
            ("Giấy khen", "Chi đoàn Bệnh viện Mẫu", "granted"),
            ("Giấy khen", "Lữ đoàn 25", "granted"),
            ("Giấy khen", "Sư đoàn 330", "granted"),
            ("Giấy khen", "Trung đoàn 1", "granted"),
            ("Giấy khen", "Đoàn xã Cửa Ngàn", "granted"),
            ("Giấy khen", "Đoàn xã Mẫu Sơn", "granted"),
        ],
    ),
    (
        "criteria for those who may receive an award list nobody who did",
        (*REPORT, "Đối tượng được tặng Giấy khen gồm:", "1. Bà Lê Thị Mẫu", "2. Công ty TNHH Mẫu"),
        [],
    ),
    (
        "an award that is cancelled",
        ("Hủy kết quả khen thưởng (Bằng khen của Chủ tịch UBND tỉnh đối với ông Lê Văn Mẫu) do khai không đúng.",),
        [("Bằng khen", "Lê Văn Mẫu", "revoked")],
    ),
    (
        "counts before the rating that they are of",
        (
            *REPORT,
            "- Năm 2023, 100% công chức hoàn thành tốt nhiệm vụ trở lên, trong đó 5 người hoàn thành xuất sắc "
            "nhiệm vụ, 21 người hoàn thành tốt nhiệm vụ.",
        ),
        [
            ("Hoàn thành tốt nhiệm vụ", "21 người", "granted"),
            ("Hoàn thành xuất sắc nhiệm vụ", "5 người", "granted"),
        ],
    ),
    (
        "whom a sentence gives an award to behind cho:, however they are parted",
        (
            "Chủ tịch UBND tỉnh tặng Bằng khen cho: ông Lê Văn Mẫu, Giám đốc Sở Y tế; bà Hà Thị Dụ và Trường THPT Thử "
            "Nghiệm.",
        ),
        [
            ("Bằng khen", "Hà Thị Dụ", "granted"),
            ("Bằng khen", "Lê Văn Mẫu", "granted"),
            ("Bằng khen", "Trường THPT Thử Nghiệm", "granted"),
        ],
    ),
    (
        "some of the counted are named, and do not stand for all of them",
        ("Chủ tịch UBND tỉnh tặng Bằng khen: 04 tập thể, 13 cá nhân (trong đó có bà Hà Thị Dụ, Chi hội trưởng).",),
        [
            ("Bằng khen", "04 tập thể", "granted"),
            ("Bằng khen", "13 cá nhân", "granted"),
            ("Bằng khen", "Hà Thị Dụ", "granted"),
        ],
    ),
    (
        "badges of the Party counted by their years",
        ("Tặng Huy hiệu Đảng cho 09 đảng viên: 01 đồng chí 50 năm, 02 đồng chí 40 năm, 06 đồng chí 30 năm tuổi Đảng.",),
        [
            ("Huy hiệu 30 năm tuổi Đảng", "06 đồng chí", "granted"),
            ("Huy hiệu 40 năm tuổi Đảng", "02 đồng chí", "granted"),
            ("Huy hiệu 50 năm tuổi Đảng", "01 đồng chí", "granted"),
        ],
    ),
    (
        "a count keeps the organ of those counted",
        ("10 cán bộ Sở Y tế được tặng Bằng khen của Bộ trưởng Bộ Y tế.",),
        [("Bằng khen", "10 cán bộ Sở Y tế", "granted")],
    ),
    (
        "departments of the police by their codes",
        ("Giám đốc Công an tỉnh tặng Giấy khen cho Phòng PC02, PC04, Công an huyện Mẫu Sơn và 5 cá nhân.",),
        [
            ("Giấy khen", "5 cá nhân", "granted"),
            ("Giấy khen", "Công an huyện Mẫu Sơn", "granted"),
            ("Giấy khen", "Phòng PC02", "granted"),
            ("Giấy khen", "Phòng PC04", "granted"),
        ],
    ),
    (
        "units of the army in their order, a heading that items follow",
        (
            *DECISION,
            "Điều 1. Công nhận và tặng danh hiệu thi đua cho các đơn vị:",
            "1. “Đơn vị tiên tiến”:",
            "- Tiểu đoàn 1, Trung đoàn 3;",
            "2. “Đơn vị quyết thắng”: Đại đội 5, Tiểu đoàn 2, Trung đoàn 3.",
        ),
        [
            ("Đơn vị quyết thắng", "Đại đội 5, Tiểu đoàn 2, Trung đoàn 3", "granted"),
            ("Đơn vị tiên tiến", "Tiểu đoàn 1, Trung đoàn 3", "granted"),
        ],
    ),
    (
        "a notice of a death lists awards with no verb",
        (
            "Đồng chí LÊ VĂN MẪU, sinh ngày 13-8-1947; quê quán: xã Mẫu Sơn; Ủy viên Trung ương Đảng; Huân chương Độc "
            "lập hạng Nhất; Huy hiệu 40 năm tuổi Đảng và nhiều huân chương cao quý khác.",
        ),
        [
            ("Huy hiệu 40 năm tuổi Đảng", "Lê Văn Mẫu", "granted"),
            ("Huân chương Độc lập hạng Nhất", "Lê Văn Mẫu", "granted"),
        ],
    ),
    (
        "a line says that those below it were given an award; collectives of whom a sentence says so",
        (
            "Các đồng chí được trao tặng Huân chương Độc lập hạng Nhì gồm:",
            "+ GS. Lê Văn Mẫu, nguyên Viện trưởng;",
            "Tập thể được tặng Bằng khen là Công an xã Ngàn Mẫu và Hạt Kiểm lâm huyện Mẫu Sơn.",
        ),
        [
            ("Bằng khen", "Công an xã Ngàn Mẫu", "granted"),
            ("Bằng khen", "Hạt Kiểm lâm huyện Mẫu Sơn", "granted"),
            ("Huân chương Độc lập hạng Nhì", "Lê Văn Mẫu", "granted"),
        ],
    ),
    (
        "one of the awards of a unit got too few votes",
        (*COUNCIL, "a) Tập thể", "- Phòng Bổ trợ tư pháp: TTLĐTT 9/9 phiếu; TTLĐXS 5/9 phiếu (không đạt);"),
        [("Tập thể lao động tiên tiến", "Phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau", "proposed")],
    ),
    (
        "flags and titles of a branch",
        (
            "Năm 2020, Sở Mẫu được tặng Cờ thi đua của ngành Tư pháp.",
            "Bà Hà Thị Dụ đạt danh hiệu CSTĐ ngành Tài chính năm 2020.",
        ),
        [
            ("Chiến sĩ thi đua ngành Tài chính", "Hà Thị Dụ", "granted"),
            ("Cờ thi đua của ngành Tư pháp", "Sở Mẫu", "granted"),
        ],
    ),
    (
        "those whom a line presents over entries of a form",
        (
            *PROPOSAL,
            "1. Nhân sự đề nghị bổ nhiệm Giám đốc Trung tâm: bà LÊ THỊ MẪU",
            "- Sinh ngày 07/7/1983. Chức vụ hiện nay: Phó Giám đốc Trung tâm.",
            "- Khen thưởng: Bằng khen của Bộ trưởng Bộ Tư pháp (Quyết định số 2315/QĐ-BTP ngày 18/10/2022).",
        ),
        [("Bằng khen", "Lê Thị Mẫu", "granted")],
    ),
    (
        "a rating that was not reached, and days that count nobody",
        (
            *REPORT,
            "- Không hoàn thành nhiệm vụ: 02 đồng chí.",
            "Nhân ngày 20/11 giáo viên nhà trường được tặng Bằng khen.",
            "Trường hợp đặc biệt: được tặng Bằng khen",
        ),
        [],
    ),
    (
        "who confirms a form asks, and gives nothing",
        (
            "SƠ YẾU LÝ LỊCH",
            "1. Họ và tên: Trần Văn Thử",
            "3. Khen thưởng",
            "- Bằng khen năm 2020",
            "Xác nhận của đơn vị: Nhất trí đề nghị công nhận danh hiệu Chiến sĩ thi đua cơ sở",
        ),
        [("Bằng khen", "Trần Văn Thử", "granted")],
    ),
    (
        "the heading of an annex that is an award",
        (
            *DECISION,
            "Điều 1. Tặng Giấy khen cho 02 tập thể (Phụ lục II).",
            "PHỤ LỤC II",
            "GIẤY KHEN CỦA GIÁM ĐỐC SỞ",
            "I- Tập thể",
            "1. Phòng Bổ trợ tư pháp;",
            "2. Tổ Phần mềm (thuộc Trung tâm Đấu giá Mẫu);",
        ),
        [
            ("Giấy khen", "Phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau", "granted"),
            ("Giấy khen", "Tổ Phần mềm, Trung tâm Đấu giá Mẫu", "granted"),
        ],
    ),
    (
        "so many of all, and the next section is not theirs",
        (
            *CENTRE,
            "ĐĂNG KÝ DANH HIỆU THI ĐUA,\nHÌNH THỨC KHEN THƯỞNG NĂM 2026",
            "2.4. Lao động tiên tiến: 27/29 viên chức, người lao động.",
            "3. Đăng ký sáng kiến: 02 sáng kiến (đ/c Lê Thị Mẫu 01; đ/c Trần Văn Thử 01).",
        ),
        [("Lao động tiên tiến", "27 viên chức, người lao động", "registered")],
    ),
    (
        "an article asks for what the items below it name",
        (
            *DECISION,
            "Điều 2. Lập hồ sơ đề nghị Hội Luật gia Việt Nam:",
            "a) Tặng Bằng khen: ông Trần Văn Thử, bà Lê Thị Mẫu.",
        ),
        [("Bằng khen", "Lê Thị Mẫu", "proposed"), ("Bằng khen", "Trần Văn Thử", "proposed")],
    ),
    (
        "how a matter stands names nobody, and asks",
        (*REPORT, "• Đang trình, chưa có kết quả: Huân chương Lao động hạng Ba cho đồng chí Trần Văn Thử."),
        [("Huân chương Lao động hạng Ba", "Trần Văn Thử", "proposed")],
    ),
    (
        "what a form tells below its heading, without bullets",
        (
            "SƠ YẾU LÝ LỊCH",
            "1) Họ và tên khai sinh (chữ in hoa): TRẦN VĂN THỬ",
            "9) Khen thưởng (hình thức cao nhất, năm nào):",
            "Bằng khen Thủ tướng Chính phủ (2021); CSTĐ cấp tỉnh năm 2019.",
            "10) Kỷ luật: không.",
        ),
        [("Bằng khen", "Trần Văn Thử", "granted"), ("Chiến sĩ thi đua cấp tỉnh", "Trần Văn Thử", "granted")],
    ),
    (
        "whom the words refuse what is asked for",
        (
            *COUNCIL,
            "1. Đề nghị Bộ trưởng tặng Bằng khen: ông Trần Văn Thử (08/08 phiếu); "
            "bà Lê Thị Mẫu (05/08 phiếu, không đủ tỷ lệ).",
            "2. Riêng đề nghị tặng Bằng khen cho ông Phạm Văn Dụ, Hội đồng thống nhất rút hồ sơ.",
        ),
        [("Bằng khen", "Trần Văn Thử", "proposed")],
    ),
    (
        "items numbered within their line",
        (
            *DECISION,
            "Điều 1. Công nhận danh hiệu Tập thể Lao động tiên tiến năm 2023 cho các đơn vị:",
            "1. Trường THPT Mẫu Sơn\t\t2. Trường THPT Mẫu Thủy",
            "Điều 2. Tặng Giấy khen cho 02 tập thể, gồm:",
            "a) Tập thể: (1) Chi đoàn Trường THPT Mẫu Sơn và (2) Khối dân cư số 4.",
        ),
        [
            ("Giấy khen", "Chi đoàn Trường THPT Mẫu Sơn", "granted"),
            ("Giấy khen", "Khối dân cư số 4", "granted"),
            ("Tập thể lao động tiên tiến", "Trường THPT Mẫu Sơn", "granted"),
            ("Tập thể lao động tiên tiến", "Trường THPT Mẫu Thủy", "granted"),
        ],
    ),
    (
        "headings that act, with plain lines, labels and counts below them",
        (
            *PROPOSAL,
            "I. TẶNG CỜ THI ĐUA CỦA UBND TỈNH",
            "Bệnh viện Đa khoa Mẫu Sơn - đơn vị dẫn đầu Cụm thi đua số 2.",
            "II. Chủ tịch UBND tỉnh tặng Bằng khen",
            "a) 01 tập thể: Chi cục Dân số.",
            "b) 01 cá nhân: ông Trần Văn Thử, Phó Chủ tịch UBND xã Mẫu Sơn.",
            "III. Đề nghị tặng Huân chương Lao động",
            "1.1. Hạng Nhì: Ông Phạm Văn Dụ, nguyên Giám đốc Sở.",
            "1.2. Hạng Ba:",
            "+ Bà Lê Thị Mẫu - Giám đốc Bệnh viện Mẫu Sơn.",
        ),
        [
            ("Bằng khen", "Chi cục Dân số", "proposed"),
            ("Bằng khen", "Trần Văn Thử", "proposed"),
            ("Cờ thi đua của UBND tỉnh", "Bệnh viện Đa khoa Mẫu Sơn", "proposed"),
            ("Huân chương Lao động hạng Ba", "Lê Thị Mẫu", "proposed"),
            ("Huân chương Lao động hạng Nhì", "Phạm Văn Dụ", "proposed"),
        ],
    ),
    (
        "people with colons, and whose merits a form tells",
        (
            *ACHIEVEMENTS,
            "Tên tập thể đề nghị: Phòng Bổ trợ tư pháp tỉnh Cà Mau",
            "4. Cá nhân được khen cùng kỳ: bà Lê Thị Mẫu: Bằng khen của Bộ trưởng Bộ Tư pháp năm 2021, "
            "Giấy khen của Giám đốc Sở; ông Trần Văn Thử: Bằng khen của Chủ tịch UBND tỉnh (năm 2023).",
        ),
        [
            ("Bằng khen", "Lê Thị Mẫu", "granted"),
            ("Bằng khen", "Trần Văn Thử", "granted"),
            ("Cờ thi đua của UBND tỉnh", "Phòng Bổ trợ tư pháp tỉnh Cà Mau", "proposed"),
            ("Giấy khen", "Lê Thị Mẫu", "granted"),
        ],
    ),
    (
        "what was given is told by its section, whatever the paper is",
        (
            *_head("UBND TỈNH CÀ MAU\nTRƯỜNG CAO ĐẲNG MẪU\nSố: 3/KH-CĐ"),
            "KẾ HOẠCH",
            "Tổ chức Lễ kỷ niệm và trao tặng các hình thức khen thưởng năm 2023",
            "II. CÁC HÌNH THỨC KHEN THƯỞNG ĐƯỢC CÔNG BỐ, TRAO TẶNG",
            "1. Bằng khen của Thủ tướng Chính phủ: Khoa Nông Lâm.",
        ),
        [("Bằng khen", "Khoa Nông Lâm, Trường Cao đẳng Mẫu", "granted")],
    ),
    (
        "the bare word for the office is itself; who are named in a row of names",
        (
            *REPORT,
            "Trong năm, 03 cá nhân được tặng Bằng khen của Thủ tướng Chính phủ: Rơ Châm H'Mẫu, Nay Thử, Trần Văn Thử.",
            "Sở đăng ký Cờ thi đua của UBND tỉnh năm 2024.",
        ),
        [
            ("Bằng khen", "Nay Thử", "granted"),
            ("Bằng khen", "Rơ Châm H'Mẫu", "granted"),
            ("Bằng khen", "Trần Văn Thử", "granted"),
            ("Cờ thi đua của UBND tỉnh", "Sở Tư pháp tỉnh Cà Mau", "registered"),
        ],
    ),
    (
        "the entries of a form below their heading",
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "SƠ YẾU LÝ LỊCH",
            "1. Họ và tên khai sinh: TRẦN VĂN THỬ",
            "6. KHEN THƯỞNG, KỶ LUẬT",
            "+ Huân chương, Huy chương: Không.",
            "+ Bằng khen của Bộ trưởng Bộ Xây dựng (2016); CSTĐ cơ sở: 2019, 2021.",
            "+ Kỷ luật: Phê bình (2014).",
        ),
        [("Bằng khen", "Trần Văn Thử", "granted"), ("Chiến sĩ thi đua cơ sở", "Trần Văn Thử", "granted")],
    ),
    (
        "items numbered 2.1, and whose award is taken back",
        (
            *DECISION,
            "Điều 2: Công nhận danh hiệu Chiến sĩ thi đua cơ sở đối với các ông (bà) có tên sau:",
            "2.1\tÔng Trần Văn Thử – Chuyên viên Văn phòng;",
            "2.2\tBà Lê Thị Mẫu – Kế toán.",
            "Điều 3. Thu hồi Bằng khen của Chủ tịch UBND tỉnh:",
            "1. Đã tặng Công ty TNHH Cơ khí Ngàn Mẫu theo Quyết định số 118/QĐ-UBND ngày 12 tháng 01 năm 2022.",
            "2. Đã tặng ông Vương Đình Dụ và bà Phan Thị Ngàn (kế toán) theo Quyết định số 119/QĐ-UBND cùng ngày.",
            "Điều 4. Hủy bỏ danh hiệu “Chiến sĩ thi đua cấp tỉnh” của ông Đỗ Văn Mẫu, được công nhận năm 2023.",
        ),
        [
            ("Bằng khen", "Công ty TNHH Cơ khí Ngàn Mẫu", "revoked"),
            ("Bằng khen", "Phan Thị Ngàn", "revoked"),
            ("Bằng khen", "Vương Đình Dụ", "revoked"),
            ("Chiến sĩ thi đua cơ sở", "Lê Thị Mẫu", "granted"),
            ("Chiến sĩ thi đua cơ sở", "Trần Văn Thử", "granted"),
            ("Chiến sĩ thi đua cấp tỉnh", "Đỗ Văn Mẫu", "revoked"),
        ],
    ),
    (
        "votes between a name and what is asked for it",
        (
            *COUNCIL,
            "- Bản Ngàn Mẫu (hoàn thành 17 nhà trước hạn): 9/9 nhất trí đề nghị Chủ tịch UBND tỉnh tặng Bằng khen.",
            "- Ông Trần Văn Thử (hiến đất): 9/9, Giấy khen của Giám đốc Sở.",
            "- Bà Lê Thị Mẫu: CSTĐCS, 3/9: không đề nghị.",
        ),
        [("Bằng khen", "Bản Ngàn Mẫu", "proposed"), ("Giấy khen", "Trần Văn Thử", "proposed")],
    ),
    (
        "the heading of an annex goes over two lines of one paragraph",
        (
            *DECISION,
            "Điều 1. Tặng Giấy khen cho 02 tập thể (Phụ lục II kèm theo).",
            "Phụ lục II\nDANH SÁCH TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN",
            "1.\tPhòng Bổ trợ tư pháp: hoàn thành vượt 12% chỉ tiêu.",
            "2.\tĐội Phúc tập và Kiểm tra: phát hiện 09 vụ gian lận.",
        ),
        [
            ("Giấy khen", "Phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau", "granted"),
            ("Giấy khen", "Đội Phúc tập và Kiểm tra, Sở Tư pháp tỉnh Cà Mau", "granted"),
        ],
    ),
    (
        "what was decided before, in a proposal; bullets that are letters",
        (
            *PROPOSAL,
            "B/ Đã được Chủ tịch UBND tỉnh tặng Bằng khen (QĐ số 127/QĐ-UBND ngày 30/3/2022)",
            "o  Chi cục Thuế Ngàn Mẫu;",
            "o  Ông Trần Văn Thử, chuyên viên.",
            "C/ Giám đốc Sở tặng Giấy khen (QĐ số 19/QĐ-STP ngày 28/3/2022): 08 phòng.",
            "2) Danh hiệu “Lao động tiên tiến” đã được Giám đốc Sở công nhận cho 142 người.",
        ),
        [
            ("Bằng khen", "Chi cục Thuế Ngàn Mẫu", "granted"),
            ("Bằng khen", "Trần Văn Thử", "granted"),
            ("Giấy khen", "08 phòng", "granted"),
            ("Lao động tiên tiến", "142 người", "granted"),
        ],
    ),
    (
        "awards in a row on a line, each with several behind semicolons",
        (
            *PROPOSAL,
            "B. Cờ thi đua của UBND tỉnh: Sở Tài chính. “Tập thể lao động xuất sắc”: Chi cục Thuế Mẫu; Sở Nội vụ.",
        ),
        [
            ("Cờ thi đua của UBND tỉnh", "Sở Tài chính", "proposed"),
            ("Tập thể lao động xuất sắc", "Chi cục Thuế Mẫu", "proposed"),
            ("Tập thể lao động xuất sắc", "Sở Nội vụ", "proposed"),
        ],
    ),
    (
        "minutes of a congress tell of what was given there",
        (
            *_head("HỘI CÔNG CHỨNG VIÊN TỈNH CÀ MAU\nSố: 3/BB-HCCV"),
            "BIÊN BẢN",
            "Đại hội toàn thể Hội Công chứng viên tỉnh Cà Mau",
            "Tại Đại hội, Chủ tịch Hiệp hội tặng Bằng khen cho ông Trần Văn Thử.",
        ),
        [("Bằng khen", "Trần Văn Thử", "granted")],
    ),
    (
        "each clause has its own subject; a title that no list has",
        (
            *REPORT,
            "Ông Trần Văn Thử được tặng danh hiệu “Hòa giải viên mẫu mực”; Chi cục Thuế Mẫu được tặng Bằng khen.",
            "Tặng Giấy khen cho bà Lê Thị Mẫu (Kế toán), ông Vương Đình Dụ (hội thẩm) và Phòng Bổ trợ tư pháp.",
        ),
        [
            ("Bằng khen", "Chi cục Thuế Mẫu", "granted"),
            ("Giấy khen", "Lê Thị Mẫu", "granted"),
            ("Giấy khen", "Phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau", "granted"),
            ("Giấy khen", "Vương Đình Dụ", "granted"),
            ("Hòa giải viên mẫu mực", "Trần Văn Thử", "granted"),
        ],
    ),
    (
        "numbers in words; for what the last of two prizes is given",
        (
            *REPORT,
            "Chủ tịch UBND tỉnh tặng Bằng khen cho bảy tập thể, mười một cá nhân; ba mươi bốn nhà giáo nhận Giấy khen.",
            "Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước về văn học, nghệ thuật được trao cho ông Trần Văn Thử.",
        ),
        [
            ("Bằng khen", "bảy tập thể", "granted"),
            ("Bằng khen", "mười một cá nhân", "granted"),
            ("Giấy khen", "ba mươi bốn nhà giáo", "granted"),
            ("Giải thưởng Hồ Chí Minh về văn học, nghệ thuật", "Trần Văn Thử", "granted"),
            ("Giải thưởng Nhà nước về văn học, nghệ thuật", "Trần Văn Thử", "granted"),
        ],
    ),
    (
        "collectives in brackets' company, counted first and named behind; a pen name receives nothing",
        (
            *REPORT,
            "Tặng Cờ thi đua cho 3 tập thể, gồm: Binh chủng Mẫu (Bộ Quốc phòng), Cục Quân huấn nhà trường (Bộ Tổng "
            "Tham mưu); Công an TP Hà Nội (Bộ Công an).",
            "Tặng Bằng khen cho 2 tác giả bao gồm Nguyễn Văn Thử (Thuận Mẫu), Trần Mẫu.",
            "Trao Giấy khen cho 2 tập thể, 12 cá nhân. Trong đó có các tập thể: Khoa Khám bệnh - Cấp cứu, Khoa Ngoại "
            "(Bệnh viện Mẫu).",
        ),
        [
            ("Cờ thi đua", "Binh chủng Mẫu, Bộ Quốc phòng", "granted"),
            ("Cờ thi đua", "Cục Quân huấn nhà trường, Bộ Tổng Tham mưu", "granted"),
            ("Cờ thi đua", "Công an TP Hà Nội, Bộ Công an", "granted"),
            ("Bằng khen", "Nguyễn Văn Thử", "granted"),
            ("Bằng khen", "Trần Mẫu", "granted"),
            ("Giấy khen", "12 cá nhân", "granted"),
            ("Giấy khen", "Khoa Khám bệnh - Cấp cứu, Bệnh viện Mẫu", "granted"),
            ("Giấy khen", "Khoa Ngoại, Bệnh viện Mẫu", "granted"),
        ],
    ),
    (
        "a sentence that begins with the next award of a row; a field behind the closing quote",
        (
            *REPORT,
            "Thủ tướng trình Chủ tịch nước tặng “Giải thưởng Hồ Chí Minh” về văn học và nghệ thuật cho ông Nguyễn Văn "
            "Thử. “Giải thưởng Nhà nước” về văn học và nghệ thuật cho 28 tác giả.",
        ),
        [
            ("Giải thưởng Hồ Chí Minh về văn học và nghệ thuật", "Nguyễn Văn Thử", "proposed"),
            ("Giải thưởng Nhà nước về văn học và nghệ thuật", "28 tác giả", "proposed"),
        ],
    ),
    (
        "who holds the ceremony does not receive; a head alone means who was named; Được is a name",
        (
            *REPORT,
            "Trường THPT Mẫu tổ chức lễ kỷ niệm 45 năm.",
            "Tại buổi lễ, Chủ tịch UBND tỉnh Nguyễn Văn Được trao tặng Bằng khen của Bộ trưởng cho nhà trường.",
            "UBND xã Mẫu tổ chức Lễ đón nhận Huân chương Lao động hạng Ba Trường THCS Thử.",
        ),
        [
            ("Bằng khen", "Trường THPT Mẫu", "granted"),
            ("Huân chương Lao động hạng Ba", "Trường THCS Thử", "granted"),
        ],
    ),
    (
        "the form of praise behind whom it is given to",
        (
            *REPORT,
            "Khen thưởng ông Nguyễn Văn Thử, Chuyên viên Phòng Nội vụ bằng hình thức Giấy khen.",
            "Đề nghị khen thưởng 02 tập thể, 05 cá nhân với hình thức tặng Bằng khen.",
        ),
        [
            ("Giấy khen", "Nguyễn Văn Thử", "granted"),
            ("Bằng khen", "02 tập thể", "proposed"),
            ("Bằng khen", "05 cá nhân", "proposed"),
        ],
    ),
    (
        "a refusal is of who is named next; names in the bracket behind a count are not of the next award",
        (
            *REPORT,
            "Hội đồng đề nghị tặng Bằng khen đối với các cá nhân: Nguyễn Văn Thử (15/15 phiếu), Trần Thị Mẫu (14/15 "
            "phiếu), không đề nghị đối với Lê Văn Dụ (5/15 phiếu).",
            "Kết quả bình xét: Chiến sĩ thi đua cơ sở: 02 đồng chí (Vũ Văn Thử, Lê Thị Mẫu); Giấy khen: 03 đồng chí.",
        ),
        [
            ("Bằng khen", "Nguyễn Văn Thử", "proposed"),
            ("Bằng khen", "Trần Thị Mẫu", "proposed"),
            ("Chiến sĩ thi đua cơ sở", "Vũ Văn Thử", "proposed"),
            ("Chiến sĩ thi đua cơ sở", "Lê Thị Mẫu", "proposed"),
            ("Giấy khen", "03 đồng chí", "proposed"),
        ],
    ),
    (
        "households, villages, those who live and work in a province, a unit and the counted",
        (
            *REPORT,
            "+ Thôn 3, buôn Mẫu được tặng danh hiệu “Thôn, tổ dân phố văn hóa”; thôn 6 chưa đạt.",
            "+ Thu hồi danh hiệu “Gia đình văn hóa” năm 2024 của hộ ông Tống Duy Thử, thôn 6.",
            "Chủ tịch nước tặng Huân chương Độc lập hạng Nhất cho Đảng bộ và nhân dân Long An.",
            "Khoa Nhi cùng 12 đoàn viên được tặng Giấy khen.",
            "Truy tặng Huân chương Dũng cảm cho gia đình anh Lê Văn Mẫu.",
            "Tặng Bằng khen cho anh Danh Văn Thử, ấp Mẫu, xã Hòn Mẫu.",
        ),
        [
            ("Thôn, tổ dân phố văn hóa", "Thôn 3", "granted"),
            ("Thôn, tổ dân phố văn hóa", "buôn Mẫu", "granted"),
            ("Gia đình văn hóa", "Hộ ông Tống Duy Thử, thôn 6", "revoked"),
            ("Huân chương Độc lập hạng Nhất", "Đảng bộ và nhân dân Long An", "granted"),
            ("Giấy khen", "Khoa Nhi, Sở Tư pháp tỉnh Cà Mau", "granted"),
            ("Giấy khen", "12 đoàn viên", "granted"),
            ("Huân chương Dũng cảm", "Lê Văn Mẫu", "granted"),
            ("Bằng khen", "Danh Văn Thử", "granted"),
        ],
    ),
    (
        "what is striven for is not given; thousands of how many",
        (
            *REPORT,
            "• Phấn đấu: Đoàn xã Mẫu được Ban Thường vụ Tỉnh đoàn tặng Bằng khen.",
            "1.842/2.130 hộ được công nhận “Gia đình văn hóa” năm 2025.",
            "Sau nhiều năm phấn đấu, Trường Tiểu học Mẫu Đơn đã được tặng Huân chương Lao động hạng Ba.",
            "Bí thư chi bộ thôn Mẫu Đông đã được Chủ tịch UBND tỉnh tặng Giấy khen.",
            "Trường THPT Mẫu Hoa tổ chức lễ nhận Thư khen Bộ Giáo dục và Đào tạo.",
            "Hội đồng Thi đua - Khen thưởng tỉnh Mẫu đề nghị khen bằng hình thức Cờ thi đua.",
        ),
        [
            ("Bằng khen", "Đoàn xã Mẫu", "registered"),
            ("Gia đình văn hóa", "1.842 hộ", "granted"),
            ("Huân chương Lao động hạng Ba", "Trường Tiểu học Mẫu Đơn", "granted"),
            ("Thư khen", "Trường THPT Mẫu Hoa", "granted"),
        ],
    ),
    (
        "authorities right behind awards; a collective ends where counts of things begin",
        (
            *PROPOSAL,
            "I. Hình thức khen thưởng",
            "• Bằng khen UBND tỉnh: Phòng Mẫu; Hoàng Thị Thử, Phó Giám đốc.",
            "II. Đề nghị tặng Giấy khen cho các tập thể sau:",
            "- Hợp tác xã Mẫu – 3 máy múc chở dân.",
        ),
        [
            ("Bằng khen", "Hoàng Thị Thử", "proposed"),
            ("Bằng khen", "Phòng Mẫu, Sở Tư pháp tỉnh Cà Mau", "proposed"),
            ("Giấy khen", "Hợp tác xã Mẫu", "proposed"),
        ],
    ),
    (
        "what a review tells of its cadre",
        (
            "BẢN NHẬN XÉT",
            "Họ và tên: KIM NGỌC THỬ\t\tBí danh: không",
            "3. Khen thưởng. Lao động tiên tiến các năm 2018, 2019; Chiến sĩ thi đua cơ sở 2020. Đang được Sở đề nghị "
            "xét tặng danh hiệu “Thầy thuốc Ưu tú”.",
        ),
        [
            ("Lao động tiên tiến", "Kim Ngọc Thử", "granted"),
            ("Chiến sĩ thi đua cơ sở", "Kim Ngọc Thử", "granted"),
            ("Thầy thuốc Ưu tú", "Kim Ngọc Thử", "proposed"),
        ],
    ),
    (
        "who the counted are is told in brackets, and what they are a part of in brackets behind them",
        (
            "Chủ tịch Hội tặng Cờ thi đua của Hội cho 03 tập thể có thành tích xuất sắc (Hội Luật gia thành phố Mẫu; "
            "Chi hội Bệnh viện Mẫu; Báo Mẫu Khởi).",
            "UBND thành phố tặng Bằng khen cho 3 tập thể và 2 cá nhân có thành tích. Trong đó có các tập thể: Trung "
            "tâm Cấp cứu (Sở Y tế), Khoa Khám bệnh, Khoa Ngoại (Bệnh viện Mẫu Sơn).",
            "Các nghệ sĩ được đề cử phong tặng danh hiệu Nghệ sĩ Nhân dân gồm: ông Nguyễn Văn Mẫu, bà Lê Thị Thử.",
        ),
        [
            ("Cờ thi đua của Hội", "Hội Luật gia thành phố Mẫu", "granted"),
            ("Cờ thi đua của Hội", "Chi hội Bệnh viện Mẫu", "granted"),
            ("Cờ thi đua của Hội", "Báo Mẫu Khởi", "granted"),
            ("Bằng khen", "Trung tâm Cấp cứu, Sở Y tế", "granted"),
            ("Bằng khen", "Khoa Khám bệnh, Bệnh viện Mẫu Sơn", "granted"),
            ("Bằng khen", "Khoa Ngoại, Bệnh viện Mẫu Sơn", "granted"),
            ("Bằng khen", "2 cá nhân", "granted"),
            ("Nghệ sĩ Nhân dân", "Nguyễn Văn Mẫu", "proposed"),
            ("Nghệ sĩ Nhân dân", "Lê Thị Thử", "proposed"),
        ],
    ),
    (
        "an order's classes given one by one, behind its recipients or behind a colon",
        (
            *REPORT,
            "Trao huân chương Lao động hạng Nhì cho ông Nguyễn Thanh Mẫu và bà Dương Thị Thử; hạng Ba cho ông Lê Văn "
            "Nháp.",
            "Chủ tịch nước truy tặng huân chương Bảo vệ Tổ quốc: hạng Nhất cho Đại tá Nguyễn Kim Mẫu và hạng Nhì cho "
            "Thượng tá Phạm Thành Thử.",
            "Bí thư Tỉnh ủy gắn Huân chương Dũng cảm cho anh Trần Văn Mẫu.",
        ),
        [
            ("Huân chương Lao động hạng Nhì", "Nguyễn Thanh Mẫu", "granted"),
            ("Huân chương Lao động hạng Nhì", "Dương Thị Thử", "granted"),
            ("Huân chương Lao động hạng Ba", "Lê Văn Nháp", "granted"),
            ("Huân chương Bảo vệ Tổ quốc hạng Nhất", "Nguyễn Kim Mẫu", "granted"),
            ("Huân chương Bảo vệ Tổ quốc hạng Nhì", "Phạm Thành Thử", "granted"),
            ("Huân chương Dũng cảm", "Trần Văn Mẫu", "granted"),
        ],
    ),
    (
        "the counted are named in the next passage; a few are meant by how they were addressed",
        (
            *REPORT,
            "Chủ tịch nước phong tặng danh hiệu “Nhà giáo Ưu tú” cho 2 người của đại học này.",
            "Đó là PGS.TS Huỳnh Văn Mẫu – Phó Giám đốc Đại học Mẫu Sơn; TS Trần Minh Nháp – Trưởng Bộ môn.",
            "Huyện đoàn tặng Giấy khen cho em Lê Văn Mẫu và em Trần Thị Thử.",
            "Tỉnh đoàn đề nghị Trung ương Đoàn tặng Bằng khen cho hai em.",
        ),
        [
            ("Nhà giáo Ưu tú", "Huỳnh Văn Mẫu", "granted"),
            ("Nhà giáo Ưu tú", "Trần Minh Nháp", "granted"),
            ("Giấy khen", "Lê Văn Mẫu", "granted"),
            ("Giấy khen", "Trần Thị Thử", "granted"),
            ("Bằng khen", "Lê Văn Mẫu", "proposed"),
            ("Bằng khen", "Trần Thị Thử", "proposed"),
        ],
    ),
    (
        "who leads a collective does not receive; titles without quotes; a part and what is above it behind thuộc",
        (
            "Công ty Mẫu Sơn (Giám đốc: Nguyễn Văn Mẫu) được Chủ tịch UBND tỉnh tặng Bằng khen.",
            "Hợp tác xã Mẫu Hoa do ông Lê Văn Thử làm giám đốc được tặng Giấy khen của Chủ tịch UBND huyện.",
            "Ông Trần Văn Nháp được tặng danh hiệu Doanh nhân tiêu biểu tỉnh năm 2024.",
            "Tặng Cờ thi đua của Hội cho Nhà máy Z1 thuộc Tổng cục Mẫu; Cục 11 thuộc Tổng cục II được tặng Bằng khen.",
            "Ban Thường vụ Hội tặng Cờ dẫn đầu phong trào thi đua cho Hội LHPN TP. Mẫu Trang.",
        ),
        [
            ("Bằng khen", "Công ty Mẫu Sơn", "granted"),
            ("Giấy khen", "Hợp tác xã Mẫu Hoa", "granted"),
            ("Doanh nhân tiêu biểu tỉnh", "Trần Văn Nháp", "granted"),
            ("Cờ thi đua của Hội", "Nhà máy Z1, Tổng cục Mẫu", "granted"),
            ("Bằng khen", "Cục 11, Tổng cục II", "granted"),
            ("Cờ dẫn đầu phong trào thi đua", "Hội LHPN TP. Mẫu Trang", "granted"),
        ],
    ),
    (
        "what a proposal tells of what was decided; a heading that asks those above; names under their kind",
        (
            *PROPOSAL,
            "1/ Đề nghị cấp trên khen",
            "- Tỉnh Hội tặng Bằng khen: Hội Luật gia huyện Mẫu; bà Lê Thị Thử.",
            "2/ Ngoài các trường hợp trên, Giám đốc Sở đã công nhận danh hiệu “Lao động tiên tiến” cho 12 cá nhân.",
            "3/ Tặng Giấy khen cho các tập thể sau:",
            "a) Chi hội: Hương Mẫu; Hoa Thử.",
        ),
        [
            ("Bằng khen", "Hội Luật gia huyện Mẫu", "proposed"),
            ("Bằng khen", "Lê Thị Thử", "proposed"),
            ("Lao động tiên tiến", "12 cá nhân", "granted"),
            ("Giấy khen", "Chi hội Hương Mẫu, Sở Tư pháp tỉnh Cà Mau", "proposed"),
            ("Giấy khen", "Chi hội Hoa Thử, Sở Tư pháp tỉnh Cà Mau", "proposed"),
        ],
    ),
    (
        "classes of a decision by letters, counted behind a comma",
        (
            *DECISION,
            "Điều 1. Tặng Giấy khen cho 02 tập thể, 02 cá nhân, gồm:",
            "I/ Tập thể (02), gồm:",
            "1. Trường Tiểu học Mẫu Sơn;",
            "2) Đội Quản lý thị trường số 3",
            "II/ Cá nhân",
            "1. Trần Văn Thử, Trưởng phòng;",
            "2. Lê Thị Mẫu.",
        ),
        [
            ("Giấy khen", "Lê Thị Mẫu", "granted"),
            ("Giấy khen", "Trường Tiểu học Mẫu Sơn", "granted"),
            ("Giấy khen", "Trần Văn Thử", "granted"),
            ("Giấy khen", "Đội Quản lý thị trường số 3, Sở Tư pháp tỉnh Cà Mau", "granted"),
        ],
    ),
    (
        "headings by territory inside a list",
        (
            *DECISION,
            "Điều 1. Tặng:",
            "B. GIẤY KHEN",
            "I. Tỉnh Hà Nam",
            "1. Hội Khuyến học huyện Lý Hòa",
            "2. Ông Trần Văn Thử",
            "II. Tỉnh Nam Định",
            "1. Hội Khuyến học huyện Mẫu Sơn",
        ),
        [
            ("Giấy khen", "Hội Khuyến học huyện Lý Hòa, tỉnh Hà Nam", "granted"),
            ("Giấy khen", "Hội Khuyến học huyện Mẫu Sơn, tỉnh Nam Định", "granted"),
            ("Giấy khen", "Trần Văn Thử", "granted"),
        ],
    ),
    (
        "units of the army by slashes",
        (
            *REGIMENT,
            "Điều 1. Tặng danh hiệu “Đơn vị quyết thắng” cho các đơn vị sau:",
            "- Đại đội 7/Tiểu đoàn 5",
        ),
        [("Đơn vị quyết thắng", "Đại đội 7, Tiểu đoàn 5, Trung đoàn 95", "granted")],
    ),
    (
        "what a section registers for, in minutes that also decide",
        (
            *COUNCIL,
            "III. ĐĂNG KÝ NĂM 2024",
            "- Tập thể lao động xuất sắc: Phòng Hành chính.",
        ),
        [("Tập thể lao động xuất sắc", "Phòng Hành chính, Sở Tư pháp tỉnh Cà Mau", "registered")],
    ),
    (
        "what was given before, in a proposal",
        (
            *PROPOSAL,
            "1. Đã khen theo thẩm quyền (QĐ số 512/QĐ-STP ngày 02/12/2023 của Giám đốc Sở)",
            "- “Lao động tiên tiến”: Phòng Bổ trợ tư pháp; Phòng Hành chính",
            "- Giấy khen cho:",
            "+ Ông Trần Văn Thử, Trưởng phòng",
            "2. Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho:",
            "- Bà Lê Thị Mẫu, Phó Trưởng phòng",
        ),
        [
            ("Bằng khen", "Lê Thị Mẫu", "proposed"),
            ("Giấy khen", "Trần Văn Thử", "granted"),
            ("Tập thể lao động tiên tiến", "Phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau", "granted"),
            ("Tập thể lao động tiên tiến", "Phòng Hành chính, Sở Tư pháp tỉnh Cà Mau", "granted"),
        ],
    ),
    (
        "those honoured before, by year of the awards",
        (
            *PROPOSAL,
            "III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG",
            "3. Cá nhân (từ 2014 đến nay):",
            "+ Chiến sĩ thi đua cơ sở: Trần Văn Thử, Lê Thị Mẫu (02 năm)",
            "IV. ĐỀ NGHỊ",
            "Kính đề nghị Giám đốc Sở tặng Giấy khen cho bà Phạm Thị Dụ.",
        ),
        [
            ("Chiến sĩ thi đua cơ sở", "Lê Thị Mẫu", "granted"),
            ("Chiến sĩ thi đua cơ sở", "Trần Văn Thử", "granted"),
            ("Giấy khen", "Phạm Thị Dụ", "proposed"),
        ],
    ),
    (
        "requests of several, semicolon by semicolon",
        (
            *PROPOSAL,
            (
                "Phòng Bổ trợ tư pháp kính đề nghị Bộ trưởng Bộ Tư pháp tặng “Cờ thi đua của Bộ Tư pháp” cho "
                "Phòng Hành chính; tặng Bằng khen cho ông Trần Văn Thử, Trưởng phòng."
            ),
        ),
        [
            ("Bằng khen", "Trần Văn Thử", "proposed"),
            ("Cờ thi đua của Bộ Tư pháp", "Phòng Hành chính, Sở Tư pháp tỉnh Cà Mau", "proposed"),
        ],
    ),
    (
        "what an office is to see to is asked for",
        (
            *REPORT,
            "Khen thưởng: giao Phòng Hành chính tham mưu Giám đốc Sở tặng Giấy khen cho ông Trần Văn Thử.",
        ),
        [("Giấy khen", "Trần Văn Thử", "proposed")],
    ),
    (
        "of the choices of a form the one that is ticked",
        (
            *_head("UBND TỈNH CÀ MAU\nSỞ TƯ PHÁP\nSố: 12/BC-STP"),
            "BẢN TỰ KIỂM ĐIỂM",
            "của cá nhân năm 2023",
            "Họ và tên: Trần Văn Thử",
            "Đơn vị công tác: Phòng Hành chính",
            "1. Xếp loại: ☑ Hoàn thành xuất sắc nhiệm vụ ☐ Hoàn thành tốt nhiệm vụ",
        ),
        [("Hoàn thành xuất sắc nhiệm vụ", "Trần Văn Thử", "granted")],
    ),
    (
        "forms with choices that nobody ticked",
        (
            *REPORT,
            "Ông Trần Văn Thử: Hoàn thành xuất sắc nhiệm vụ □; Hoàn thành tốt nhiệm vụ □",
        ),
        [],
    ),
    (
        "counts that a bracket parts",
        (
            *REPORT,
            "Giám đốc Sở tặng Giấy khen cho 24 cá nhân (gồm 15 giáo viên, 7 nhân viên, 2 phụ huynh).",
        ),
        [
            ("Giấy khen", "15 giáo viên", "granted"),
            ("Giấy khen", "2 phụ huynh", "granted"),
            ("Giấy khen", "7 nhân viên", "granted"),
        ],
    ),
    (
        "a counted group is not one with a named team",
        (
            *REPORT,
            "Giám đốc Sở đã tặng Giấy khen cho 57 cá nhân và Tổ Truy vết, Trung tâm Y tế huyện Mẫu Sơn.",
        ),
        [("Giấy khen", "57 cá nhân", "granted"), ("Giấy khen", "Tổ Truy vết, Trung tâm Y tế huyện Mẫu Sơn", "granted")],
    ),
    (
        "awards given under their own authority",
        (
            *REPORT,
            "Về khen thưởng theo thẩm quyền: Giám đốc Sở đã tặng Giấy khen cho 57 cá nhân.",
        ),
        [("Giấy khen", "57 cá nhân", "granted")],
    ),
    (
        "of several clauses in the first person, each its own",
        (
            *_head("UBND TỈNH CÀ MAU\nSỞ TƯ PHÁP\nSố: 12/BC-STP"),
            "BẢN TỰ KIỂM ĐIỂM",
            "của cá nhân năm 2023",
            "Họ và tên: Trần Văn Thử; Ngày sinh: 11/6/1981",
            "Đơn vị công tác: Phòng Hành chính",
            "Năm 2023 tôi được Bộ trưởng Bộ Tư pháp tặng Bằng khen; Công đoàn cơ sở được LĐLĐ tỉnh tặng Cờ thi đua.",
            "- Năm 2024 tôi đăng ký “Lao động tiên tiến”.",
        ),
        [
            ("Bằng khen", "Trần Văn Thử", "granted"),
            ("Cờ thi đua", "Công đoàn cơ sở Sở Tư pháp tỉnh Cà Mau", "granted"),
            ("Lao động tiên tiến", "Trần Văn Thử", "registered"),
        ],
    ),
    (
        "households behind commas, and clans",
        (
            *DECISION,
            "Điều 1. Tặng Giấy khen cho:",
            "- Hộ gia đình: hộ ông Trần Văn Thử, hộ bà Lê Thị Mẫu;",
            "- Dòng họ Phạm xã Tân Phú.",
        ),
        [
            ("Giấy khen", "Dòng họ Phạm xã Tân Phú", "granted"),
            ("Giấy khen", "Hộ bà Lê Thị Mẫu", "granted"),
            ("Giấy khen", "Hộ ông Trần Văn Thử", "granted"),
        ],
    ),
    (
        "honours of the State asked for, over items",
        (
            *PROPOSAL,
            "2. Danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng” (truy tặng):",
            "- Cụ Lê Thị Mẫu",
        ),
        [("Bà mẹ Việt Nam anh hùng", "Lê Thị Mẫu", "proposed")],
    ),
    (
        "titles of villages and cells",
        (
            *REPORT,
            (
                "Năm 2023, Chi bộ Hành chính đạt “Chi bộ trong sạch, vững mạnh”; thôn Đông được công nhận danh "
                "hiệu “Thôn văn hóa”."
            ),
        ),
        [
            ("Chi bộ trong sạch vững mạnh", "Chi bộ Hành chính, Sở Tư pháp tỉnh Cà Mau", "granted"),
            ("Thôn văn hóa", "thôn Đông", "granted"),
        ],
    ),
    (
        "a section beside that of the list ends it",
        (
            *DECISION,
            "V - TẶNG GIẤY KHEN CHO",
            "1. Trường Tiểu học Mẫu Sơn",
            "VI – Các phòng, ban khác chịu trách nhiệm thi hành: Phòng Hành chính",
        ),
        [("Giấy khen", "Trường Tiểu học Mẫu Sơn", "granted")],
    ),
    (
        "an item that is broken in two lines",
        (
            *DECISION,
            "Điều 1. Tặng Giấy khen cho:",
            "1. Trường Tiểu học Mẫu Sơn",
            "Phường Một",
            "2. Trường Mầm non Mẫu Sơn",
        ),
        [("Giấy khen", "Trường Mầm non Mẫu Sơn", "granted"), ("Giấy khen", "Trường Tiểu học Mẫu Sơn", "granted")],
    ),
    (
        "a medal is called by the section's heading",
        (
            *REPORT,
            "I. Về xét tặng Kỷ niệm chương “Vì sự nghiệp Tư pháp”",
            "1. 02 cá nhân được tặng Kỷ niệm chương:",
            "- Ông Trần Văn Thử, Trưởng phòng;",
            "- Bà Lê Thị Mẫu.",
        ),
        [
            ("Kỷ niệm chương Vì sự nghiệp Tư pháp", "Lê Thị Mẫu", "granted"),
            ("Kỷ niệm chương Vì sự nghiệp Tư pháp", "Trần Văn Thử", "granted"),
        ],
    ),
    (
        "as many items as the line above counts, without a colon",
        (
            *PROPOSAL,
            "1.Tặng Bằng khen cho 02 tập thể",
            "a. Phòng Hành chính",
            "b. Công ty Cổ phần Mẫu Sơn (thành phố Cà Mau);",
        ),
        [
            ("Bằng khen", "Công ty Cổ phần Mẫu Sơn, thành phố Cà Mau", "proposed"),
            ("Bằng khen", "Phòng Hành chính, Sở Tư pháp tỉnh Cà Mau", "proposed"),
        ],
    ),
    (
        "what an item is about stands before a dash",
        (
            *PROPOSAL,
            "1. Về quá trình cống hiến - đề nghị tặng Huân chương Độc lập hạng Nhì:",
            "Ông Trần Văn Thử, nguyên Giám đốc Sở.",
        ),
        [("Huân chương Độc lập hạng Nhì", "Trần Văn Thử", "proposed")],
    ),
    (
        "a section that registers and asks does not register for all it names",
        (*PROPOSAL, "III. ĐĂNG KÝ THI ĐUA VÀ ĐỀ NGHỊ KHEN THƯỞNG", "- Tập thể lao động xuất sắc: Phòng Hành chính."),
        [("Tập thể lao động xuất sắc", "Phòng Hành chính, Sở Tư pháp tỉnh Cà Mau", "proposed")],
    ),
    (
        "a summary of several",
        (
            *_head("HỘI NÔNG DÂN VIỆT NAM\nHỘI NÔNG DÂN TỈNH CÀ MAU\nSố: 12/HND"),
            "TÓM TẮT THÀNH TÍCH",
            "Đề nghị UBND tỉnh tặng Bằng khen trong phong trào nông dân thi đua",
            "A. TẬP THỂ",
            "1. Hội Nông dân xã Tân Phú (huyện Mẫu Sơn)",
            "Ba năm liền dẫn đầu cụm thi đua; năm 2014 được Trung ương Hội Nông dân tặng Cờ thi đua.",
            "2. Hợp tác xã Ngàn Mẫu",
            "Diện tích 42 ha.",
            "- Giấy khen của Chủ tịch UBND huyện năm 2013.",
        ),
        [
            ("Bằng khen", "Hội Nông dân xã Tân Phú, huyện Mẫu Sơn", "proposed"),
            ("Bằng khen", "Hợp tác xã Ngàn Mẫu", "proposed"),
            ("Cờ thi đua", "Hội Nông dân xã Tân Phú, huyện Mẫu Sơn", "granted"),
            ("Giấy khen", "Hợp tác xã Ngàn Mẫu", "granted"),
        ],
    ),
    (
        "a report of achievements is of one, whatever its items name",
        (
            *ACHIEVEMENTS,
            "I. ĐẶC ĐIỂM, TÌNH HÌNH",
            "1. Hội Nông dân xã Tân Phú",
            "Phối hợp tập huấn.",
            "2. Hợp tác xã Ngàn Mẫu",
            "Năm 2014 được UBND tỉnh tặng Cờ thi đua.",
        ),
        [
            ("Cờ thi đua", "Phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau", "granted"),
            ("Cờ thi đua của UBND tỉnh", "Phòng Bổ trợ tư pháp, Sở Tư pháp tỉnh Cà Mau", "proposed"),
        ],
    ),
    (
        "what somebody else is to give is not given yet",
        (*REPORT, "Tại Đại hội, dự kiến UBND tỉnh tặng Bằng khen cho 60 điển hình tiên tiến."),
        [("Bằng khen", "60 điển hình tiên tiến", "proposed")],
    ),
    (
        "an invitation that asks for opinions on a draft asks for no award",
        (
            *_head("UBND TỈNH CÀ MAU\nSỞ TƯ PHÁP\nSố: 12/GM-STP"),
            "GIẤY MỜI",
            "Hội nghị sơ kết và lấy ý kiến dự thảo Đề án",
            "09h40\tCông bố QĐ số 455/QĐ-STP, tặng Giấy khen cho 06 tập thể\tPhòng Hành chính",
        ),
        [("Giấy khen", "06 tập thể", "granted")],
    ),
    (
        "days by which collectives are called are no votes",
        (
            *DECISION[:-2],
            "Điều 1. Tặng Giấy khen cho các tập thể có thành tích xuất sắc:",
            "1. Trường Mầm non 19/5",
            "2. Hợp tác xã 30/4",
            "3. Hợp tác xã 2/9",
        ),
        [
            ("Giấy khen", "Hợp tác xã 2/9", "granted"),
            ("Giấy khen", "Hợp tác xã 30/4", "granted"),
            ("Giấy khen", "Trường Mầm non 19/5", "granted"),
        ],
    ),
    (
        "votes without brackets behind collectives",
        (
            *COUNCIL,
            "1. Tập thể Lao động tiên tiến:",
            "- Phòng Hành chính 10/10",
            "- Phòng Bổ trợ: 9/10 phiếu",
        ),
        [
            ("Tập thể lao động tiên tiến", "Phòng Bổ trợ, Sở Tư pháp tỉnh Cà Mau", "proposed"),
            ("Tập thể lao động tiên tiến", "Phòng Hành chính, Sở Tư pháp tỉnh Cà Mau", "proposed"),
        ],
    ),
    (
        "how many votes each award needs, behind its rate",
        (
            *COUNCIL,
            "Chiến sĩ thi đua cơ sở phải đạt từ 90% số phiếu trở lên đối với danh hiệu Chiến sĩ thi đua cơ sở.",
            "1. Danh hiệu Chiến sĩ thi đua cơ sở:",
            "- Ông Trần Văn Thử: 10/10 phiếu;",
            "- Bà Lê Thị Mẫu: 6/10 phiếu.",
        ),
        [("Chiến sĩ thi đua cơ sở", "Trần Văn Thử", "proposed")],
    ),
    (
        "a line asks an organ for what its items name",
        (
            *COUNCIL,
            "3. Trình UBND tỉnh:",
            "a) Bằng khen: bà Lê Thị Mẫu, Chuyên viên;",
            "b) Cờ thi đua: Phòng Hành chính.",
        ),
        [
            ("Bằng khen", "Lê Thị Mẫu", "proposed"),
            ("Cờ thi đua", "Phòng Hành chính, Sở Tư pháp tỉnh Cà Mau", "proposed"),
        ],
    ),
    (
        "what minutes give themselves",
        (
            *_head("UBND TỈNH CÀ MAU\nSỞ TƯ PHÁP\nSố: 12/BB-STP"),
            "BIÊN BẢN",
            "Họp bình xét khen thưởng năm 2023",
            "Hội đồng thống nhất quyết định tặng Giấy khen cho 02 cá nhân:",
            "1. Ông Trần Văn Thử",
            "2. Bà Lê Thị Mẫu",
        ),
        [("Giấy khen", "Lê Thị Mẫu", "granted"), ("Giấy khen", "Trần Văn Thử", "granted")],
    ),
    (
        "collectives in a row that begin alike",
        (
            *DECISION[:-2],
            "Điều 1. Tặng Giấy khen cho: khu phố Đông, khu phố Tây và khu phố Nam.",
        ),
        [
            ("Giấy khen", "Khu phố Nam", "granted"),
            ("Giấy khen", "Khu phố Tây", "granted"),
            ("Giấy khen", "Khu phố Đông", "granted"),
        ],
    ),
    (
        "a unit before who in it is listed",
        (
            *DECISION[:-2],
            "Điều 1. Tặng Giấy khen cho các cá nhân sau:",
            "1. Văn phòng Sở: bà Lê Thị Mẫu, Chánh Văn phòng",
            "2. Thanh tra Sở: ông Trần Văn Thử, Thanh tra viên",
        ),
        [("Giấy khen", "Lê Thị Mẫu", "granted"), ("Giấy khen", "Trần Văn Thử", "granted")],
    ),
    (
        "a person joined to the collective of an item",
        (
            *DECISION[:-2],
            "Điều 1. Tặng Giấy khen cho 01 tập thể và 01 cá nhân:",
            "1. Phòng Hành chính và ông Trần Văn Thử, Trưởng phòng",
        ),
        [
            ("Giấy khen", "Phòng Hành chính, Sở Tư pháp tỉnh Cà Mau", "granted"),
            ("Giấy khen", "Trần Văn Thử", "granted"),
        ],
    ),
    (
        "who to call is not on the list above",
        (
            *COUNCIL,
            "Hội đồng đề nghị tặng Giấy khen cho các cá nhân sau:",
            "Trần Văn Thử, Công chức",
            "Lê Thị Mẫu, Công chức",
            "Phạm Văn Gọi, số điện thoại 0912345678, là đầu mối liên hệ",
        ),
        [("Giấy khen", "Lê Thị Mẫu", "proposed"), ("Giấy khen", "Trần Văn Thử", "proposed")],
    ),
    (
        "numbered lists have their headings in capitals",
        (
            *PROPOSAL,
            "Danh sách 1: GIẤY KHEN CỦA GIÁM ĐỐC SỞ",
            "1. Ông Trần Văn Thử, Chuyên viên",
            "Danh sách 2: LAO ĐỘNG TIÊN TIẾN",
            "1. Bà Lê Thị Mẫu, Chuyên viên",
        ),
        [("Giấy khen", "Trần Văn Thử", "proposed"), ("Lao động tiên tiến", "Lê Thị Mẫu", "proposed")],
    ),
    (
        "whom a paper confirms to have an award",
        (
            *_head("UBND TỈNH CÀ MAU\nSỞ TƯ PHÁP\nSố: 12/GXN-STP"),
            "GIẤY XÁC NHẬN",
            "Ông: TRẦN VĂN THỬ	Sinh ngày: 17/8/1979",
            "Năm 2019 được UBND tỉnh tặng Bằng khen.",
        ),
        [("Bằng khen", "Trần Văn Thử", "granted")],
    ),
    (
        "a heading in capitals over what a person was given",
        (
            *_head("UBND TỈNH CÀ MAU\nSỞ TƯ PHÁP\nSố: 12/SYLL-STP"),
            "SƠ YẾU LÝ LỊCH",
            "Họ và tên: TRẦN VĂN THỬ",
            "KHEN THƯỞNG:",
            "- Năm 2019: Bằng khen của UBND tỉnh",
        ),
        [("Bằng khen", "Trần Văn Thử", "granted")],
    ),
    (
        "who was given what stands behind a short label",
        (
            *REPORT,
            "- Cấp tỉnh: Phòng Hành chính được Chủ tịch UBND tỉnh tặng Bằng khen năm 2023.",
        ),
        [("Bằng khen", "Phòng Hành chính, Sở Tư pháp tỉnh Cà Mau", "granted")],
    ),
    (
        "what is given to somebody else in a line below a heading",
        (
            *REPORT,
            "Năm 2023, Giám đốc Sở tặng Giấy khen cho Đội may 12, Công ty TNHH Mẫu Sơn.",
        ),
        [("Giấy khen", "Đội may 12, Công ty TNHH Mẫu Sơn", "granted")],
    ),
    (
        "the school whose report it is, whose kind the letterhead writes short",
        (
            *_head("UBND HUYỆN MẪU SƠN\nTRƯỜNG THCS MẪU NAM\nSố: 8/BC-NT"),
            "BÁO CÁO",
            "Tổng kết năm học 2023 - 2024",
            "Nhà trường được Thủ tướng Chính phủ tặng Bằng khen năm 2020.",
            "Công đoàn được Liên đoàn Lao động huyện tặng Giấy khen.",
        ),
        [
            ("Bằng khen", "Trường Trung học cơ sở Mẫu Nam", "granted"),
            ("Giấy khen", "Công đoàn Trường Trung học cơ sở Mẫu Nam", "granted"),
        ],
    ),
    (
        "somebody is taken off a list",
        (
            *COUNCIL,
            "Hội đồng đưa ông Trần Văn Thử ra khỏi danh sách đề nghị tặng Bằng khen.",
        ),
        [],
    ),
    (
        "a proposal is withdrawn",
        (
            *COUNCIL,
            "Sở Tư pháp xin rút đề nghị tặng Bằng khen đối với ông Trần Văn Thử.",
        ),
        [],
    ),
    (
        "nobody who is excepted is asked for",
        (
            *COUNCIL,
            "Hội đồng nhất trí đề nghị công nhận Lao động tiên tiến cho 15 đồng chí"
            ", trừ đồng chí Hà Văn Dụ (nghỉ ốm trên 40 ngày).",
        ),
        [("Lao động tiên tiến", "15 đồng chí", "proposed")],
    ),
    (
        "women are counted",
        (
            *REPORT,
            "Đã tặng Giấy khen cho 12 nữ đoàn viên, 5 nữ công nhân lao động.",
        ),
        [("Giấy khen", "12 nữ đoàn viên", "granted"), ("Giấy khen", "5 nữ công nhân lao động", "granted")],
    ),
    (
        "badges by the years behind each name",
        (
            "ĐẢNG BỘ TỈNH CÀ MAU\nHUYỆN ỦY MẪU SƠN\n*\nSố 128-QĐ/HU",
            "QUYẾT ĐỊNH",
            "tặng Huy hiệu Đảng",
            "Tặng Huy hiệu Đảng cho các đồng chí:",
            "1. Đồng chí Trần Văn Thử, Chi bộ thôn Đông: 65 năm;",
            "2. Đồng chí Lê Thị Mẫu - Huy hiệu 40 năm tuổi Đảng.",
        ),
        [
            ("Huy hiệu 40 năm tuổi Đảng", "Lê Thị Mẫu", "granted"),
            ("Huy hiệu 65 năm tuổi Đảng", "Trần Văn Thử", "granted"),
        ],
    ),
    (
        "an office that says what it registers for",
        (
            *CENTRE,
            "BẢN ĐĂNG KÝ THI ĐUA NĂM 2024",
            "1. Tập thể:",
            "- Trung tâm đăng ký: Tập thể lao động xuất sắc.",
        ),
        [("Tập thể lao động xuất sắc", "Trung tâm Đấu giá Mẫu", "registered")],
    ),
]

TABLES += [
    (
        "how somebody was rated beside what he is listed for; a title got again and again in a note",
        table_report(
            [
                *_head("UBND HUYỆN MẪU SƠN\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO\nSố: 63/TTr-PGDĐT", "Mẫu Sơn"),
                "DANH SÁCH",
                "Đề nghị công nhận danh hiệu “Chiến sĩ thi đua cơ sở” năm học 2023 - 2024",
            ],
            [
                ["Trường", "TT", "Họ và tên", "Chức vụ", "Kết quả ĐG viên chức", "Ghi chú"],
                ["MN Mẫu Kiệm", "1", "Vi Thị Mẫu", "Giáo viên", "HTXSNV", "LĐTT 3 năm liên tục"],
            ],
        ),
        [
            ("Chiến sĩ thi đua cơ sở", "Vi Thị Mẫu", "proposed"),
            ("Hoàn thành xuất sắc nhiệm vụ", "Vi Thị Mẫu", "granted"),
            ("Lao động tiên tiến", "Vi Thị Mẫu", "granted"),
        ],
    ),
    (
        "the counted by name in another cell of the row",
        table_report(
            [*REPORT, "1. Cấp Nhà nước, tỉnh (đã có quyết định)"],
            [
                ["Hình thức, danh hiệu", "Số QĐ; ngày", "Tập thể", "Cá nhân", "Cụ thể"],
                ["Huân chương Lao động hạng Ba", "612/QĐ-CTN\n28/4/2023", "0", "1", "Hứa Văn Mẫu"],
                [
                    "Bằng khen",
                    "33/QĐ-BTP\n02/10/2023",
                    "1",
                    "2",
                    "- Phòng Nghiệp vụ\n- Lê Thị Thử; Vũ Văn Mẫu (Phó phòng)",
                ],
                ["Giấy khen", "77/QĐ-STP\n02/12/2023", "3", "0", "Thành tích đột xuất"],
            ],
        ),
        [
            ("Huân chương Lao động hạng Ba", "Hứa Văn Mẫu", "granted"),
            ("Bằng khen", "Phòng Nghiệp vụ, Sở Tư pháp tỉnh Cà Mau", "granted"),
            ("Bằng khen", "Lê Thị Thử", "granted"),
            ("Bằng khen", "Vũ Văn Mẫu", "granted"),
            ("Giấy khen", "3 tập thể", "granted"),
        ],
    ),
    (
        "labels of people and collectives below an article that gives them nothing",
        table_report(
            [*DECISION, "Điều 3. Không xét tặng Bằng khen cho các trường hợp sau:", "1. Cá nhân:"],
            [["TT", "Họ và tên", "Chức vụ"], ["1", "Cao Văn Mẫu", "Trưởng phòng"]],
        ),
        [],
    ),
    (
        "what cells say of earlier years, of penalties and of merits refuses nothing",
        table_report(
            [*PROPOSAL, "DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN"],
            [
                ["TT", "Họ và tên", "Khen thưởng đã được tặng", "Kỷ luật", "Thành tích"],
                ["1", "Cao Văn Mẫu", "Chưa được xét khen lần nào", "Không xét", "Có sáng kiến"],
                ["2", "Lê Thị Thử", "", "", "Không đạt năm 2021, đạt CSTĐCS 2022"],
            ],
        ),
        [("Bằng khen", "Cao Văn Mẫu", "proposed"), ("Bằng khen", "Lê Thị Thử", "proposed")],
    ),
    (
        "places under a heading that names their level",
        table_report(
            [*REPORT, "Kết quả bình chọn:"],
            [
                ["TT", "Tỉnh đoàn", "Hình thức"],
                ["1", "Vĩnh Long", "Cờ thi đua"],
                ["2", "Cà Mau", "Bằng khen"],
            ],
        ),
        [
            ("Cờ thi đua", "Tỉnh đoàn Vĩnh Long", "granted"),
            ("Bằng khen", "Tỉnh đoàn Cà Mau", "granted"),
        ],
    ),
]

LINES += [
    (
        "whose an award is that a line names with its years; items that head people",
        (
            *DECISION,
            "Điều 1. Tặng Huy hiệu Đảng cho các đảng viên thuộc các đảng bộ sau:",
            "1/ Đảng bộ phường Minh Mẫu",
            "+ Huy hiệu 60 năm: đ/c Nguyễn Đức Mẫu, SN 1943, vào Đảng 03/11/1965;",
            "+ Huy hiệu 50 năm: đ/c Hà Thị Thử (1952), vào Đảng 20/10/1975; đ/c Trần Đại Nháp (1950).",
            "2/ Đảng bộ xã Mẫu (02 đ/c): Huy hiệu 40 năm tặng đ/c Vừ Mí Mẫu; Huy hiệu 30 năm tặng đ/c Sùng Thị Thử.",
            "Điều 3. Chưa xét tặng Huy hiệu 40 năm tuổi Đảng đối với đ/c Triệu Quang Mẫu.",
        ),
        [
            ("Huy hiệu 60 năm tuổi Đảng", "Nguyễn Đức Mẫu", "granted"),
            ("Huy hiệu 50 năm tuổi Đảng", "Hà Thị Thử", "granted"),
            ("Huy hiệu 50 năm tuổi Đảng", "Trần Đại Nháp", "granted"),
            ("Huy hiệu 40 năm tuổi Đảng", "Vừ Mí Mẫu", "granted"),
            ("Huy hiệu 30 năm tuổi Đảng", "Sùng Thị Thử", "granted"),
        ],
    ),
    (
        "a count by smaller counts that add up to it; a result taken back; prizes behind a label",
        (
            *REPORT,
            "- Giám đốc tặng Giấy khen cho 28 cá nhân, cụ thể: 13 công chức Phòng Mẫu; 15 công chức ga Đồng Mẫu.",
            "Hủy kết quả xếp loại “Hoàn thành xuất sắc nhiệm vụ” năm 2025 đối với đồng chí Phạm Văn Mẫu.",
            "Tặng Giấy khen cho:",
            "a) Tập thể - mỗi tập thể 1.000.000 đ (Một triệu đồng):",
            "- Hội CCB xã Mẫu Lập;",
        ),
        [
            ("Giấy khen", "13 công chức Phòng Mẫu", "granted"),
            ("Giấy khen", "15 công chức ga Đồng Mẫu", "granted"),
            ("Hoàn thành xuất sắc nhiệm vụ", "Phạm Văn Mẫu", "revoked"),
            ("Giấy khen", "Hội CCB xã Mẫu Lập", "granted"),
        ],
    ),
    (
        "what is above a collective behind thuộc, which territories and clusters of emulation are not",
        (
            *DECISION,
            "Tặng Bằng khen cho xã Tân Mẫu thuộc huyện Mẫu Sơn.",
            "Tặng Cờ thi đua cho Sở Y tế thuộc Khối thi đua các sở, ban, ngành.",
            "Nhà máy giấy thuộc Tổng công ty Mẫu được tặng Bằng khen.",
        ),
        [
            ("Bằng khen", "xã Tân Mẫu", "granted"),
            ("Cờ thi đua", "Sở Y tế", "granted"),
            ("Bằng khen", "Nhà máy giấy, Tổng công ty Mẫu", "granted"),
        ],
    ),
    (
        "who is named behind a colon in brackets, and who leads what is no collective, receives",
        (
            *DECISION,
            "Hai cá nhân của Sở Y tế (gồm: ông Trần Văn Mẫu, bà Lê Thị Thử) được tặng Bằng khen.",
            "Cơ sở sản xuất do ông Đỗ Văn Nháp làm chủ đã được tặng Giấy khen.",
        ),
        [
            ("Bằng khen", "Trần Văn Mẫu", "granted"),
            ("Bằng khen", "Lê Thị Thử", "granted"),
            ("Giấy khen", "Đỗ Văn Nháp", "granted"),
        ],
    ),
    (
        "what a proposal tells of the merits of those it asks for leaves it a proposal",
        (
            *PROPOSAL,
            "Tặng Bằng khen cho các cá nhân có sáng kiến Giám đốc Sở đã công nhận, gồm:",
            "1. Ông Trần Văn Mẫu.",
            "Năm 2024 tặng Giấy khen của Chủ tịch UBND tỉnh cho 05 tập thể có thành tích xuất sắc.",
        ),
        [("Bằng khen", "Trần Văn Mẫu", "proposed"), ("Giấy khen", "05 tập thể", "proposed")],
    ),
    (
        "who is put forward for something else has the award",
        (*REPORT, "Ông Nguyễn Văn Mẫu được đề cử làm Trưởng thôn và được tặng Bằng khen năm 2023."),
        [("Bằng khen", "Nguyễn Văn Mẫu", "granted")],
    ),
    (
        "brackets and passages behind a count that name something else",
        (
            *REPORT,
            "Tặng Giấy khen cho 02 tập thể có thành tích (Quyết định số 12/QĐ-STP; Quyết định số 13/QĐ-STP).",
            "Tặng Bằng khen cho 1 cá nhân.",
            "Đó là thành tích của cả tập thể do ông Nguyễn Văn Mẫu lãnh đạo.",
            "Tặng Cờ thi đua cho 2 tập thể.",
            "Các đơn vị phối hợp thực hiện gồm: Sở Y tế; Sở Nội vụ.",
        ),
        [
            ("Giấy khen", "02 tập thể", "granted"),
            ("Bằng khen", "1 cá nhân", "granted"),
            ("Cờ thi đua", "2 tập thể", "granted"),
        ],
    ),
    (
        "an organ in brackets is lent to what has no place of its own; a short form is none",
        (
            *REPORT,
            "Tặng Bằng khen cho 02 tập thể: Trạm Y tế xã Tân Mẫu, Khoa Ngoại (Bệnh viện Mẫu Sơn).",
            "Tặng Giấy khen cho 02 tập thể: Ủy ban nhân dân xã Tân Mẫu (UBND xã), Công ty Mẫu Sơn (Công ty TNHH MTV).",
        ),
        [
            ("Bằng khen", "Trạm Y tế xã Tân Mẫu", "granted"),
            ("Bằng khen", "Khoa Ngoại, Bệnh viện Mẫu Sơn", "granted"),
            ("Giấy khen", "Ủy ban nhân dân xã Tân Mẫu", "granted"),
            ("Giấy khen", "Công ty Mẫu Sơn", "granted"),
        ],
    ),
    (
        "classes of another prize are none of an order; few who are addressed otherwise are not those before",
        (
            *REPORT,
            "Tặng Huân chương Lao động hạng Ba cho ông Nguyễn Văn Mẫu; giải chạy: hạng Nhì cho ông Lê Văn Nháp.",
            "UBND xã tặng Giấy khen cho 01 cháu.",
        ),
        [("Huân chương Lao động hạng Ba", "Nguyễn Văn Mẫu", "granted"), ("Giấy khen", "01 cháu", "granted")],
    ),
]

TABLES += [
    (
        "a plan of work tells months and hands nothing over",
        table_report(
            [*_head("UBND TỈNH CÀ MAU\nSỞ TƯ PHÁP\nSố: 12/KH-STP"), "KẾ HOẠCH", "Công tác thi đua năm 2024"],
            [["Nội dung", "Thời gian"], ["Khen thưởng: Giấy khen cho 10 cá nhân", "Tháng 8"]],
        ),
        [],
    ),
    (
        "a note beside counts names who proposed, and nobody who is counted",
        table_report(
            [*REPORT, "Kết quả:"],
            [
                ["Hình thức", "Tập thể", "Cá nhân", "Ghi chú"],
                ["Giấy khen", "1", "1", "Phòng Nội vụ trình; ông Trần Văn Mẫu ký"],
            ],
        ),
        [("Giấy khen", "1 cá nhân", "granted"), ("Giấy khen", "1 tập thể", "granted")],
    ),
    (
        "what the programme in a plan hands over",
        table_report(
            [
                *_head("UBND TỈNH CÀ MAU\nSỞ TƯ PHÁP\nSố: 12/KH-STP"),
                "KẾ HOẠCH",
                "Tổ chức Hội nghị tổng kết năm 2023",
                "III. CHƯƠNG TRÌNH",
            ],
            [
                ["Nội dung", "Thời gian", "Người thực hiện"],
                ["Đón tiếp đại biểu", "7h30", "Văn phòng"],
                [
                    "Công bố và trao khen thưởng:\n(1) Huân chương Lao động hạng Nhì tặng Sở Tư pháp tỉnh Cà Mau\n"
                    "(2) Bằng khen của Bộ trưởng: cá nhân đ/c Đỗ Duy Mẫu (Kế toán trưởng), đ/c Ka Thị Thử",
                    "9h30",
                    "Giám đốc",
                ],
            ],
        ),
        [
            ("Huân chương Lao động hạng Nhì", "Sở Tư pháp tỉnh Cà Mau", "granted"),
            ("Bằng khen", "Đỗ Duy Mẫu", "granted"),
            ("Bằng khen", "Ka Thị Thử", "granted"),
        ],
    ),
    (
        "minutes that consider the last year and also register for the next",
        table_report(
            [
                *_head("SỞ TƯ PHÁP TỈNH CÀ MAU\nHỘI ĐỒNG THI ĐUA, KHEN THƯỞNG\nSố: 05/BB-HĐ"),
                "BIÊN BẢN",
                "Họp Hội đồng (V/v bình xét thi đua năm 2023 và đăng ký năm 2024)",
            ],
            [["TT", "Họ và tên", "Danh hiệu"], ["1", "Trần Văn Mẫu", "Lao động tiên tiến"]],
        ),
        [("Lao động tiên tiến", "Trần Văn Mẫu", "proposed")],
    ),
]


TABLES += [
    (
        "a column that is only called Khen thưởng is what a proposal asks for",
        table_report(
            [*_head("SỞ TÀI CHÍNH"), "TỜ TRÌNH", "Về việc đề nghị khen thưởng năm 2023"],
            [["STT", "Họ và tên", "Chức vụ", "Khen thưởng"], ["1", "Nguyễn Văn Mẫu", "Chuyên viên", "Giấy khen"]],
        ),
        [("Giấy khen", "Nguyễn Văn Mẫu", "proposed")],
    ),
    (
        "what a decision gave that the heading tells of is given, though the paper asks for other awards",
        table_report(
            [
                *_head("SỞ TÀI CHÍNH"),
                "THÔNG BÁO",
                "Kết quả xét, đề nghị khen thưởng năm 2023",
                "1. Thuộc thẩm quyền của Sở (đã ban hành Quyết định số 12/QĐ-STC ngày 05/3/2024)",
            ],
            [["STT", "Họ và tên", "Khen thưởng"], ["1", "Nguyễn Văn Mẫu", "Giấy khen"]],
        ),
        [("Giấy khen", "Nguyễn Văn Mẫu", "granted")],
    ),
]


LINES += [
    (
        "a bracket behind the award names the counted who stand before the verb",
        (
            "Kết quả: 01 tập thể được tặng Cờ thi đua của Chính phủ (Phòng Kế toán); 02 cá nhân được tặng "
            "Huân chương Lao động hạng Ba (ông Nguyễn Văn Mẫu, bà Trần Thị Thử).",
        ),
        [
            ("Cờ thi đua của Chính phủ", "Phòng Kế toán", "granted"),
            ("Huân chương Lao động hạng Ba", "Nguyễn Văn Mẫu", "granted"),
            ("Huân chương Lao động hạng Ba", "Trần Thị Thử", "granted"),
        ],
    ),
    (
        "parts of a total, each with its own award",
        (
            "Năm 2023, Sở đã khen thưởng cho 25 tập thể, 40 cá nhân, trong đó: Bằng khen của UBND tỉnh cho 5 tập thể, "
            "10 cá nhân; Giấy khen của Giám đốc Sở cho 20 tập thể, 30 cá nhân.",
        ),
        [
            ("Bằng khen", "10 cá nhân", "granted"),
            ("Bằng khen", "5 tập thể", "granted"),
            ("Giấy khen", "20 tập thể", "granted"),
            ("Giấy khen", "30 cá nhân", "granted"),
        ],
    ),
    (
        "a count before each award of a row",
        (
            "Hội đồng thống nhất công nhận 19 tập thể “Tập thể lao động tiên tiến”; 231 cá nhân “Lao động tiên tiến”; "
            "34 cá nhân “Chiến sĩ thi đua cơ sở”.",
        ),
        [
            ("Chiến sĩ thi đua cơ sở", "34 cá nhân", "granted"),
            ("Lao động tiên tiến", "231 cá nhân", "granted"),
            ("Tập thể lao động tiên tiến", "19 tập thể", "granted"),
        ],
    ),
]


LINES += [
    (
        "counts right behind the awards of a row, with whom brackets name of them",
        (
            *REPORT,
            "II. KẾT QUẢ KHEN THƯỞNG",
            "a) Khen cấp Nhà nước: Huân chương Lao động hạng Nhì 01 tập thể (Trường THPT Hòa Bình); Huân chương Lao "
            "động hạng Ba 02 cá nhân (ông Đinh Trọng Mẫu và bà Lưu Thị Thử).",
            "b) Khen cấp cơ sở: LĐTT 31 người, CSTĐCS 05 người.",
        ),
        [
            ("Chiến sĩ thi đua cơ sở", "05 người", "granted"),
            ("Huân chương Lao động hạng Ba", "Lưu Thị Thử", "granted"),
            ("Huân chương Lao động hạng Ba", "Đinh Trọng Mẫu", "granted"),
            ("Huân chương Lao động hạng Nhì", "Trường THPT Hòa Bình", "granted"),
            ("Lao động tiên tiến", "31 người", "granted"),
        ],
    ),
    (
        "badges of the Party by their years",
        (
            "THÔNG BÁO",
            "Về việc trao tặng Huy hiệu Đảng",
            "Ngày 02/9/2024, Đảng ủy phường tổ chức trao tặng Huy hiệu Đảng cho các đồng chí:",
            "- 75 năm: Ngô Văn Mẫu",
            "- 60 năm: Trần Thị Thử, Lê Đình Nháp",
        ),
        [
            ("Huy hiệu 60 năm tuổi Đảng", "Lê Đình Nháp", "granted"),
            ("Huy hiệu 60 năm tuổi Đảng", "Trần Thị Thử", "granted"),
            ("Huy hiệu 75 năm tuổi Đảng", "Ngô Văn Mẫu", "granted"),
        ],
    ),
    (
        "straight quotes: what closes one title does not open the next",
        (
            'Toàn xã có 1.246 hộ được công nhận danh hiệu "Gia đình văn hóa" năm 2023 (đạt 92,1%); 8 thôn đạt danh '
            'hiệu "Thôn văn hóa".',
        ),
        [("Gia đình văn hóa", "1.246 hộ", "granted"), ("Thôn văn hóa", "8 thôn", "granted")],
    ),
    (
        "who writes of himself receives, and not who gives",
        (
            "BÁO CÁO THÀNH TÍCH",
            "Đề nghị tặng Bằng khen của Bộ trưởng Bộ Y tế",
            "Họ và tên: Nguyễn Văn Mẫu",
            "Ghi nhận những đóng góp trên, tôi được Tổng Liên đoàn Lao động Việt Nam tặng Kỷ niệm chương "
            '"Vì sự nghiệp xây dựng tổ chức Công đoàn" năm 2017.',
        ),
        [
            ("Bằng khen", "Nguyễn Văn Mẫu", "proposed"),
            ("Kỷ niệm chương Vì sự nghiệp xây dựng tổ chức Công đoàn", "Nguyễn Văn Mẫu", "granted"),
        ],
    ),
    (
        "one subject over commas, teachers behind a colon, those for whom somebody comes",
        (
            "Chi cục Thuế khu vực Mẫu Sơn năm 2021 được Bộ trưởng Bộ Tài chính tặng Bằng khen, năm 2023 được tặng "
            "Cờ thi đua của Chính phủ.",
            "01 đồng chí đạt danh hiệu Chiến sĩ thi đua cấp tỉnh: cô Nghiêm Thị Thử.",
            "Thứ trưởng trao Giấy khen cho đại diện Trung tâm Ứng dụng khoa học tỉnh Cao Bằng.",
        ),
        [
            ("Bằng khen", "Chi cục Thuế khu vực Mẫu Sơn", "granted"),
            ("Chiến sĩ thi đua cấp tỉnh", "Nghiêm Thị Thử", "granted"),
            ("Cờ thi đua của Chính phủ", "Chi cục Thuế khu vực Mẫu Sơn", "granted"),
            ("Giấy khen", "Trung tâm Ứng dụng khoa học tỉnh Cao Bằng", "granted"),
        ],
    ),
]


LINES += [
    (
        "parts behind the award that add up to the count before it, and heroes of a time",
        (
            "Có 22 cá nhân được tặng Giấy khen của Chủ tịch UBND thành phố, gồm 9 người dân, 8 cán bộ khu phố và "
            "5 dân quân.",
            "Nhà nước phong tặng danh hiệu “Anh hùng Lao động” thời kỳ đổi mới cho Công ty Than Mẫu Sơn.",
        ),
        [
            ("Anh hùng Lao động thời kỳ đổi mới", "Công ty Than Mẫu Sơn", "granted"),
            ("Giấy khen", "5 dân quân", "granted"),
            ("Giấy khen", "8 cán bộ khu phố", "granted"),
            ("Giấy khen", "9 người dân", "granted"),
        ],
    ),
]


LINES += [
    (
        "whom somebody stands for does not receive with him",
        ("Hội đồng xét tặng Bằng khen cho ông Nguyễn Văn Mẫu, đại diện Công ty Thử Nghiệm.",),
        [("Bằng khen", "Nguyễn Văn Mẫu", "proposed")],
    ),
    (
        "who acts behind an award receives none, be it that he speaks, signs or hands it over",
        (
            "Chủ tịch UBND tỉnh trao Bằng khen ông Nguyễn Văn Mẫu trao tặng cho bà Trần Thị Thử.",
            "Lãnh đạo Bệnh viện trao Giấy khen đồng chí Lê Văn Mẫu ký cho bà Phạm Thị Giả.",
            "Trong lễ trao Cờ thi đua đồng chí Hồ Văn Mẫu, Chủ tịch Hội đồng, nhấn mạnh vai trò của phong trào.",
            "Lễ trao Kỷ niệm chương anh Đỗ Văn Mẫu phát biểu cảm ơn.",
        ),
        [("Bằng khen", "Trần Thị Thử", "granted"), ("Giấy khen", "Phạm Thị Giả", "granted")],
    ),
    (
        "who writes of himself does not receive what another does",
        (
            "BÁO CÁO THÀNH TÍCH",
            "Đề nghị tặng Bằng khen của Bộ trưởng Bộ Y tế",
            "Họ và tên: Nguyễn Văn Mẫu",
            "Tôi được đồng chí Bí thư báo tin rằng bà Trần Thị Thử được tặng Giấy khen.",
        ),
        [("Bằng khen", "Nguyễn Văn Mẫu", "proposed"), ("Giấy khen", "Trần Thị Thử", "granted")],
    ),
    (
        "what a registration tells of the year before",
        (
            "BẢN ĐĂNG KÝ",
            "Danh hiệu thi đua, hình thức khen thưởng năm 2024",
            "1. Tập thể: 05 tập thể đạt danh hiệu Lao động tiên tiến.",
            "Kết quả năm 2023: 03 tập thể được tặng Giấy khen của Giám đốc Công ty.",
        ),
        [("Giấy khen", "03 tập thể", "granted"), ("Tập thể lao động tiên tiến", "05 tập thể", "registered")],
    ),
    (
        "a list without numbers is full with as many as its article counts",
        (
            "QUYẾT ĐỊNH",
            "Về việc khen thưởng",
            "Điều 1. Tặng Giấy khen cho 02 cá nhân sau:",
            "Nguyễn Văn Mẫu, Trưởng thôn Đông",
            "Trần Thị Thử",
            "Phạm Thị Giả, Kế toán, chi tiền thưởng.",
            "Điều 2. Tặng Giấy khen cho các tập thể sau:",
            "Trường Tiểu học Mẫu Sơn",
            "Các đơn vị thi hành:",
            "Văn phòng xã Mẫu Sơn",
        ),
        [
            ("Giấy khen", "Nguyễn Văn Mẫu", "granted"),
            ("Giấy khen", "Trường Tiểu học Mẫu Sơn", "granted"),
            ("Giấy khen", "Trần Thị Thử", "granted"),
        ],
    ),
    (
        "nor is the organ on it that signs",
        (
            "ỦY BAN NHÂN DÂN\nXÃ MẪU SƠN\nSố: 12/QĐ-UBND",
            "QUYẾT ĐỊNH",
            "Về việc khen thưởng",
            "Điều 1. Tặng Giấy khen cho các tập thể sau:",
            "Trường Tiểu học Mẫu Sơn",
            "Công an xã Mẫu Sơn",
            "Ủy ban nhân dân xã Mẫu Sơn",
            "Chủ tịch",
            "Lê Văn Nháp",
        ),
        [("Giấy khen", "Công an xã Mẫu Sơn", "granted"), ("Giấy khen", "Trường Tiểu học Mẫu Sơn", "granted")],
    ),
    (
        "what an item says of enforcing ends no list, counts of others fill none",
        (
            "QUYẾT ĐỊNH",
            "Về việc khen thưởng",
            "Điều 1. Tặng Giấy khen cho các cá nhân đã cứu 02 học sinh bị đuối nước, gồm:",
            "1. Ông Trần Văn Mẫu, đã bị thương khi thi hành.",
            "2. Bà Phạm Thị Thử",
            "3. Ông Hồ Văn Giả",
            "Điều 2. Tặng Giấy khen cho 01 tập thể và các cá nhân sau:",
            "Trường Tiểu học Mẫu Sơn",
            "Lê Thị Nháp",
            "Đỗ Văn Ví",
        ),
        [
            ("Giấy khen", "Hồ Văn Giả", "granted"),
            ("Giấy khen", "Lê Thị Nháp", "granted"),
            ("Giấy khen", "Phạm Thị Thử", "granted"),
            ("Giấy khen", "Trường Tiểu học Mẫu Sơn", "granted"),
            ("Giấy khen", "Trần Văn Mẫu", "granted"),
            ("Giấy khen", "Đỗ Văn Ví", "granted"),
        ],
    ),
    (
        "names behind a label in a row, but not those who are told of one of them",
        (
            "QUYẾT ĐỊNH",
            "Về việc khen thưởng",
            "Điều 1. Tặng Giấy khen cho các tập thể, cá nhân sau:",
            "- Cá nhân: ông Bùi Minh Mẫu, bà Hồ Thị Thử, ThS. Dương Văn Giả.",
            "- Cá nhân: ông Trần Văn Nháp, con ông Trần Văn Ví và bà Phạm Thị Dụ",
        ),
        [
            ("Giấy khen", "Bùi Minh Mẫu", "granted"),
            ("Giấy khen", "Dương Văn Giả", "granted"),
            ("Giấy khen", "Hồ Thị Thử", "granted"),
            ("Giấy khen", "Trần Văn Nháp", "granted"),
        ],
    ),
    (
        "why somebody receives does not make him a giver",
        (
            "Giám đốc Sở tặng Giấy khen ông Nguyễn Văn Mẫu vì đã trao trả 50 triệu đồng cho người đánh rơi.",
            "Chủ tịch UBND xã tặng Bằng khen bà Lê Thị Thử, người đã cho 200 m2 đất làm đường.",
        ),
        [("Bằng khen", "Lê Thị Thử", "granted"), ("Giấy khen", "Nguyễn Văn Mẫu", "granted")],
    ),
    (
        "an article that sets a standard grants nothing, in an excerpt without heading too",
        (
            "Điều 5. Tặng Bằng khen cho các tập thể đạt tiêu chuẩn sau:",
            "1. Hội Nông dân xã Mẫu Sơn",
        ),
        [],
    ),
    (
        "numbers before commas; labels of the paper's own; several units on one line; the one counted named below",
        (
            *PROPOSAL,
            "Sở kính đề nghị xét tặng:",
            "A, DANH HIỆU THI ĐUA",
            "1, Cờ thi đua của Chính phủ: 01 tập thể",
            "Trạm Y tế xã Mẫu Sơn (9/9 phiếu).",
            "2, Tập thể Lao động xuất sắc: 03 tập thể",
            "+ Trường Tiểu học Mẫu Sơn; Trường Mầm non Mẫu Sơn;",
            "+ Trung tâm Văn hóa Mẫu Sơn.",
            "B, KỶ NIỆM CHƯƠNG “VÌ SỰ NGHIỆP GIÁO DỤC”",
            "1, Người trong ngành: Trần Văn Thử, Hiệu trưởng; Lê Thị Mẫu, giáo viên.",
        ),
        [
            ("Cờ thi đua của Chính phủ", "Trạm Y tế xã Mẫu Sơn", "proposed"),
            ("Tập thể lao động xuất sắc", "Trường Tiểu học Mẫu Sơn", "proposed"),
            ("Tập thể lao động xuất sắc", "Trường Mầm non Mẫu Sơn", "proposed"),
            ("Tập thể lao động xuất sắc", "Trung tâm Văn hóa Mẫu Sơn", "proposed"),
            ("Kỷ niệm chương Vì sự nghiệp giáo dục", "Trần Văn Thử", "proposed"),
            ("Kỷ niệm chương Vì sự nghiệp giáo dục", "Lê Thị Mẫu", "proposed"),
        ],
    ),
    (
        "an invitation that tells decisions by their numbers",
        (
            *_head("UBND TỈNH CÀ MAU\nSỞ TƯ PHÁP\nSố: 12/GM-STP"),
            "GIẤY MỜI",
            "Dự Hội nghị tổng kết năm 2023",
            "1. Được Chủ tịch UBND tỉnh tặng Bằng khen (QĐ số 412/QĐ-UBND ngày 14/12/2023):",
            "+ Công ty TNHH Mẫu Sơn - đại diện: ông Trần Văn Thử;",
            "2. QĐ số 413/QĐ-UBND của Chủ tịch UBND tỉnh tặng Giấy khen cho:",
            "- Bà Lê Thị Mẫu",
        ),
        [("Bằng khen", "Công ty TNHH Mẫu Sơn", "granted"), ("Giấy khen", "Lê Thị Mẫu", "granted")],
    ),
    (
        "how many votes an award needs stands in brackets behind it",
        (*COUNCIL, "a/ Lao động tiên tiến (đủ 50% phiếu trở lên)", "- Trần Văn Thử\t22/22", "- Lê Thị Mẫu\t17/22"),
        [("Lao động tiên tiến", "Trần Văn Thử", "proposed"), ("Lao động tiên tiến", "Lê Thị Mẫu", "proposed")],
    ),
]


def _awards(report: Report) -> Awards:
    return sorted((each.award, each.recipient, each.status) for each in given_to_each(read(report).awards))


@pytest.mark.parametrize(("report", "expected"), [case[1:] for case in TABLES], ids=[case[0] for case in TABLES])
def test_awards_in_tables(report: Report, expected: Awards) -> None:
    assert _awards(report) == sorted(expected)


@pytest.mark.parametrize(("passages", "expected"), [case[1:] for case in LINES], ids=[case[0] for case in LINES])
def test_awards_in_lines(passages: tuple[str, ...], expected: Awards) -> None:
    assert _awards(report_of(*passages)) == sorted(expected)
