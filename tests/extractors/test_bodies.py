"""Who sits on the bodies that a paper names, what offices leave unsaid, and recipients in lists."""

from __future__ import annotations

import pytest

from extractors.reading import read
from tests.helpers import report_of

STATE = (
    "ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nSố: 12/QĐ-UBND",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLâm Đồng, ngày 05 tháng 3 năm 2024",
    "QUYẾT ĐỊNH",
)
COUNCIL = "Hội đồng Thi đua - Khen thưởng tỉnh Lâm Đồng"

DECIDED = "Hội đồng Thuốc và điều trị Bệnh viện Mẫu"

CASES: list[tuple[str, tuple[str, ...], list[tuple[str, str]]]] = [
    (
        "places behind tabs",
        (
            *STATE,
            "V/v kiện toàn Hội đồng Thuốc và điều trị năm 2020",
            "Điều 1: Kiện toàn Hội đồng Thuốc và điều trị Bệnh viện Mẫu gồm các ông, bà có tên sau:",
            "1. BS. Nguyễn Văn Thử\tGiám đốc Sở Y tế\tChủ tịch Hội đồng",
            "2. DS. Trần Thị Mẫu\tChi cục trưởng Chi cục Dân số\tPhó Chủ tịch kiêm UV thường trực",
        ),
        [
            ("Nguyễn Văn Thử", "Giám đốc Sở Y tế"),
            ("Nguyễn Văn Thử", f"Chủ tịch {DECIDED}"),
            ("Trần Thị Mẫu", "Chi cục trưởng Chi cục Dân số"),
            ("Trần Thị Mẫu", f"Phó Chủ tịch {DECIDED}"),
            ("Trần Thị Mẫu", f"Ủy viên Thường trực {DECIDED}"),
        ],
    ),
    (
        "members without a place of their own, and one who is in charge of something",
        (
            *STATE,
            "Về việc thành lập Đoàn công tác đi Lào",
            "Điều 1. Thành lập Đoàn công tác đi Lào, gồm các ông, bà có tên sau:",
            "1. Ông Hồ Văn Thử, Giám đốc Sở Ngoại vụ, Trưởng đoàn.",
            "2. Ông Trần Văn Nháp, Giám đốc Sở Y tế, Phó Trưởng đoàn phụ trách hậu cần.",
            "3. Bà Lê Thị Mẫu, Giám đốc Sở Tài chính.",
        ),
        [
            ("Hồ Văn Thử", "Giám đốc Sở Ngoại vụ"),
            ("Hồ Văn Thử", "Trưởng đoàn công tác đi Lào"),
            ("Trần Văn Nháp", "Giám đốc Sở Y tế"),
            ("Trần Văn Nháp", "Phó Trưởng Đoàn công tác đi Lào"),
            ("Lê Thị Mẫu", "Giám đốc Sở Tài chính"),
            ("Lê Thị Mẫu", "Thành viên Đoàn công tác đi Lào"),
        ],
    ),
    (
        "places behind colons and in brackets",
        (
            "Điều 1. Thành lập Ủy ban Quốc gia kỷ niệm 50 năm thành lập Liên Hợp Quốc gồm:",
            "1. Ông Nguyễn Văn Thử, Bộ trưởng Bộ Ngoại giao: Chủ tịch,",
            "2. Bà Lê Thị Mẫu (Phó Chủ tịch): Bộ trưởng Bộ Y tế.",
        ),
        [
            ("Nguyễn Văn Thử", "Bộ trưởng Bộ Ngoại giao"),
            ("Nguyễn Văn Thử", "Chủ tịch Ủy ban Quốc gia kỷ niệm 50 năm thành lập Liên Hợp Quốc"),
            ("Lê Thị Mẫu", "Bộ trưởng Bộ Y tế"),
            ("Lê Thị Mẫu", "Phó Chủ tịch Ủy ban Quốc gia kỷ niệm 50 năm thành lập Liên Hợp Quốc"),
        ],
    ),
    (
        "who joins a board and who leaves it",
        (
            *STATE,
            "Về việc bổ sung thành viên Ban Chỉ đạo phong trào “Toàn dân đoàn kết” tỉnh Lâm Đồng",
            "Điều 1. Bổ sung thành viên Ban Chỉ đạo phong trào “Toàn dân đoàn kết” tỉnh Lâm Đồng như sau:",
            "1. Bổ sung làm Ủy viên Ban Chỉ đạo:",
            "a) Bà Huỳnh Thị Mẫu - Chủ tịch Liên đoàn Lao động tỉnh Lâm Đồng;",
            "2. Đưa ra khỏi danh sách Ban Chỉ đạo: ông Bùi Văn Thử.",
        ),
        [
            ("Huỳnh Thị Mẫu", "Ủy viên Ban Chỉ đạo phong trào “Toàn dân đoàn kết” tỉnh Lâm Đồng"),
            ("Huỳnh Thị Mẫu", "Chủ tịch Liên đoàn Lao động tỉnh Lâm Đồng"),
            ("Bùi Văn Thử", "Thành viên Ban Chỉ đạo phong trào “Toàn dân đoàn kết” tỉnh Lâm Đồng"),
        ],
    ),
    (
        "a label that is an item itself",
        (
            "Hội đồng bầu cử ở Trung ương gồm:",
            "- Ba Phó Chủ tịch Hội đồng:",
            "+ Ông Lê Quang Mẫu: Chủ tịch Hội Luật gia Việt Nam.",
            "+ Bà Nguyễn Thị Thử: Phó Chủ tịch nước.",
            "- Ông Vũ Văn Nháp: Chủ nhiệm Văn phòng Quốc hội.",
        ),
        [
            ("Lê Quang Mẫu", "Phó Chủ tịch Hội đồng bầu cử ở Trung ương"),
            ("Lê Quang Mẫu", "Chủ tịch Hội Luật gia Việt Nam"),
            ("Nguyễn Thị Thử", "Phó Chủ tịch Hội đồng bầu cử ở Trung ương"),
            ("Nguyễn Thị Thử", "Phó Chủ tịch nước"),
            ("Vũ Văn Nháp", "Chủ nhiệm Văn phòng Quốc hội"),
        ],
    ),
    (
        "Quốc hội is no Hội",
        (
            "- Ông Phùng Văn Mẫu: Phó Chủ tịch Quốc hội, Chủ tịch Hội Luật gia Việt Nam.",
            "- Ông Vũ Văn Thử, Ủy viên Ủy ban Thường vụ Quốc hội.",
        ),
        [
            ("Phùng Văn Mẫu", "Phó Chủ tịch Quốc hội"),
            ("Phùng Văn Mẫu", "Chủ tịch Hội Luật gia Việt Nam"),
            ("Vũ Văn Thử", "Ủy viên Ủy ban Thường vụ Quốc hội"),
        ],
    ),
    (
        "a person's own heading is no label of the next",
        (
            "3. CÁ NHÂN",
            "* Dược sĩ Nguyễn Thị Mẫu – Nguyên Trưởng khoa Dược, Bệnh viện Mẫu:",
            "- Ông Lê Văn Thử, Giám đốc Bệnh viện Mẫu.",
        ),
        [("Nguyễn Thị Mẫu", "Trưởng khoa Dược, Bệnh viện Mẫu"), ("Lê Văn Thử", "Giám đốc Bệnh viện Mẫu")],
    ),
    (
        "labels over lists of members",
        (
            *STATE,
            "Về việc thành lập Hội đồng Thi đua - Khen thưởng tỉnh",
            "Căn cứ Luật Thi đua, khen thưởng;",
            "1. Chủ tịch Hội đồng: Ông Trần Văn Thử, Chủ tịch Ủy ban nhân dân tỉnh.",
            "2. Các Phó Chủ tịch Hội đồng:",
            "a) Ông Lê Văn Mẫu, Giám đốc Sở Nội vụ - Phó Chủ tịch Thường trực;",
            "3. Các Ủy viên:",
            "- Ông Ngô Văn Giả, Giám đốc Sở Tài chính;",
        ),
        [
            ("Trần Văn Thử", f"Chủ tịch {COUNCIL}"),
            ("Trần Văn Thử", "Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng"),
            ("Lê Văn Mẫu", f"Phó Chủ tịch {COUNCIL}"),
            ("Lê Văn Mẫu", f"Phó Chủ tịch Thường trực {COUNCIL}"),
            ("Lê Văn Mẫu", "Giám đốc Sở Nội vụ"),
            ("Ngô Văn Giả", f"Ủy viên {COUNCIL}"),
            ("Ngô Văn Giả", "Giám đốc Sở Tài chính"),
        ],
    ),
    (
        "posts on a team after those people hold",
        (
            *STATE,
            "Về việc kiện toàn Tổ công tác cải cách hành chính tỉnh Lâm Đồng",
            "Căn cứ Luật;",
            "1. Ông Trần Văn Thử - Phó Chủ tịch Ủy ban nhân dân tỉnh - Tổ trưởng;",
            "2. Ông Phan Văn Giả - Phó Giám đốc Sở Tư pháp - Thành viên;",
        ),
        [
            ("Trần Văn Thử", "Phó Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng"),
            ("Trần Văn Thử", "Tổ trưởng Tổ công tác cải cách hành chính tỉnh Lâm Đồng"),
            ("Phan Văn Giả", "Phó Giám đốc Sở Tư pháp"),
            ("Phan Văn Giả", "Thành viên Tổ công tác cải cách hành chính tỉnh Lâm Đồng"),
        ],
    ),
    (
        "inside an office nobody writes its name",
        (
            "UBND TỈNH CÀ MAU\nSỞ NỘI VỤ\nSố: 12/TB-SNV",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCà Mau, ngày 05 tháng 3 năm 2024",
            "THÔNG BÁO",
            "phân công nhiệm vụ",
            "1. Ông Trần Văn Thử - Giám đốc Sở.",
            "2. Bà Lê Thị Mẫu - Trưởng phòng Tổ chức cán bộ.",
        ),
        [
            ("Trần Văn Thử", "Giám đốc Sở Nội vụ tỉnh Cà Mau"),
            ("Lê Thị Mẫu", "Trưởng phòng Tổ chức cán bộ, Sở Nội vụ tỉnh Cà Mau"),
        ],
    ),
    (
        "a committee and its board; what kiêm joins is of another organ",
        (
            "HUYỆN ỦY U MINH\nBAN TỔ CHỨC\n*\nSố 45-TB/BTCHU",
            "ĐẢNG CỘNG SẢN VIỆT NAM\nU Minh, ngày 5 tháng 3 năm 2023",
            "THÔNG BÁO",
            "phân công nhiệm vụ lãnh đạo Ban",
            "1. Đồng chí Trần Văn Thử, Ủy viên Ban Thường vụ, Trưởng Ban: phụ trách chung.",
            "2. Đồng chí Ngô Văn Giả, Phó Trưởng Ban, kiêm Bí thư Chi bộ Cơ quan.",
        ),
        [
            ("Trần Văn Thử", "Ủy viên Ban Thường vụ Huyện ủy U Minh"),
            ("Trần Văn Thử", "Trưởng ban Tổ chức Huyện ủy U Minh"),
            ("Ngô Văn Giả", "Phó Trưởng ban Tổ chức Huyện ủy U Minh"),
            ("Ngô Văn Giả", "Bí thư Chi bộ Cơ quan, Ban Tổ chức Huyện ủy U Minh"),
        ],
    ),
    (
        "a row of people made members of a team",
        (
            "Ủy ban Kiểm tra Tỉnh ủy thành lập Đoàn giám sát do đồng chí Lương Thế Thử làm Trưởng đoàn; "
            "các đồng chí Hà Thị Mẫu, Trưởng phòng Nghiệp vụ 2 và Bùi Đăng Giả, Kiểm tra viên chính làm thành viên.",
        ),
        [
            ("Lương Thế Thử", "Trưởng đoàn giám sát"),
            ("Hà Thị Mẫu", "Trưởng phòng Nghiệp vụ 2"),
            ("Hà Thị Mẫu", "Thành viên Đoàn giám sát"),
            ("Bùi Đăng Giả", "Kiểm tra viên chính"),
            ("Bùi Đăng Giả", "Thành viên Đoàn giám sát"),
        ],
    ),
    (
        "the village of its head is nobody",
        ("- Ông Vừ A Thử, Trưởng bản Nà Hỳ: gõ kẻng.",),
        [("Vừ A Thử", "Trưởng bản Nà Hỳ")],
    ),
    (
        "a part is of the organ that the sentence names before",
        (
            *STATE,
            "Về việc tổ chức lễ hội",
            "Căn cứ Luật;",
            "2. Giao Sở Văn hóa, Thể thao và Du lịch cử bà Đổng Thị Thử, Trưởng phòng Quản lý Di sản văn hóa đi.",
        ),
        [("Đổng Thị Thử", "Trưởng phòng Quản lý Di sản văn hóa, Sở Văn hóa, Thể thao và Du lịch tỉnh Lâm Đồng")],
    ),
]


@pytest.mark.parametrize(("passages", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_posts_in_papers_of_offices(passages: tuple[str, ...], expected: list[tuple[str, str]]) -> None:
    report = report_of(*passages)
    found = read(report)
    assert sorted((role.name, role.position) for role in found.roles) == sorted(expected)
    for role in found.roles:
        assert report.passages[role.span.passage].text[role.span.start_char : role.span.end_char] == role.span.surface


LISTS: list[tuple[str, tuple[str, ...], list[tuple[str, str, str]]]] = [
    (
        "labels that name an award and count",
        (
            "ĐẢNG BỘ TỈNH LÀO CAI\nĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH\n*\nSố 61-TTr/ĐU",
            "ĐẢNG CỘNG SẢN VIỆT NAM\nLào Cai, ngày 28 tháng 7 năm 2025",
            "TỜ TRÌNH",
            "đề nghị tặng, truy tặng Huy hiệu Đảng",
            "Kính gửi: Ban Thường vụ Tỉnh ủy",
            "1. Huy hiệu 60 năm tuổi Đảng: 01 đồng chí",
            "Đồng chí Thào Văn Thử, sinh năm 1944.",
            "2. Huy hiệu 30 năm tuổi Đảng: 08 đồng chí (có danh sách riêng).",
            "3. Truy tặng Huy hiệu 50 năm tuổi Đảng: Đồng chí Vàng A Mẫu.",
        ),
        [
            ("Huy hiệu 60 năm tuổi Đảng", "Thào Văn Thử", "proposed"),
            ("Huy hiệu 30 năm tuổi Đảng", "08 đồng chí", "proposed"),
            ("Huy hiệu 50 năm tuổi Đảng", "Vàng A Mẫu", "proposed"),
        ],
    ),
    (
        "collectives and people on one line each, parted by semicolons",
        (
            *STATE,
            "Về việc tặng Giấy khen",
            "Căn cứ Luật;",
            "Điều 1. Tặng Giấy khen kèm theo tiền thưởng cho 02 tập thể, 01 cá nhân, cụ thể như sau:",
            "a) Tập thể gồm: Sở Nội vụ; Công an xã Phước Mẫu.",
            "b) Cá nhân gồm: Trung tá Cao Văn Thử, Phó Trưởng phòng Hậu cần.",
            "Điều 2. Giao Sở Nội vụ thực hiện.",
        ),
        [
            ("Giấy khen", "Sở Nội vụ", "granted"),
            ("Giấy khen", "Công an xã Phước Mẫu", "granted"),
            ("Giấy khen", "Cao Văn Thử", "granted"),
        ],
    ),
    (
        "a registration",
        (
            "HỘI NÔNG DÂN VIỆT NAM\nHỘI NÔNG DÂN TỈNH BẾN TRE\nSố: 12-ĐK/HNDT",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBến Tre, ngày 5 tháng 3 năm 2023",
            "BẢN ĐĂNG KÝ",
            "Danh hiệu thi đua năm 2023",
            "Kính gửi: Trung ương Hội",
            "- Cờ thi đua của Trung ương Hội: Hội Nông dân tỉnh Bến Tre;",
            "- Chiến sĩ thi đua cơ sở: ông Lê Văn Thử, Chủ tịch Hội; bà Phan Thị Mẫu, Phó Chủ tịch Hội.",
            "- Bằng khen của Trung ương Hội cho 02 tập thể.",
        ),
        [
            ("Cờ thi đua của Trung ương Hội", "Hội Nông dân tỉnh Bến Tre", "registered"),
            ("Chiến sĩ thi đua cơ sở", "Lê Văn Thử", "registered"),
            ("Chiến sĩ thi đua cơ sở", "Phan Thị Mẫu", "registered"),
            ("Bằng khen", "02 tập thể", "registered"),
        ],
    ),
    (
        "a revocation",
        (
            *STATE,
            "Về việc hủy bỏ danh hiệu thi đua",
            "Căn cứ Luật;",
            "Điều 1. Hủy bỏ phần công nhận danh hiệu “Chiến sĩ thi đua cơ sở” của các cá nhân có tên sau:",
            "1. ThS. Dương Chí Thử, giảng viên Khoa Cơ khí: sáng kiến trùng lặp;",
            "Điều 2. Quyết định có hiệu lực từ ngày ký.",
        ),
        [("Chiến sĩ thi đua cơ sở", "Dương Chí Thử", "revoked")],
    ),
    (
        "a report of achievements is of whom it names",
        (
            "SỞ Y TẾ HÒA BÌNH\nBỆNH VIỆN ĐA KHOA LẠC MẪU",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLạc Mẫu, ngày 5 tháng 3 năm 2023",
            "BÁO CÁO THÀNH TÍCH",
            "Đề nghị tặng Bằng khen của Thủ tướng Chính phủ",
            "- Họ và tên: Bùi Văn Thử",
            "III. CÁC HÌNH THỨC KHEN THƯỞNG",
            "- Năm 2018: Chiến sĩ thi đua cơ sở (Quyết định số 12/QĐ-SYT ngày 5/1/2019).",
            "Kết quả công tác chuyên môn được ghi nhận.",
            "- Từ năm 2018 đến năm 2022, 05 năm liền đạt danh hiệu Lao động tiên tiến.",
            "- Huân chương Lao động hạng Ba, năm 2022.",
        ),
        [
            ("Bằng khen", "Bùi Văn Thử", "proposed"),
            ("Chiến sĩ thi đua cơ sở", "Bùi Văn Thử", "granted"),
            ("Lao động tiên tiến", "Bùi Văn Thử", "granted"),
            ("Huân chương Lao động hạng Ba", "Bùi Văn Thử", "granted"),
        ],
    ),
]


@pytest.mark.parametrize(("passages", "expected"), [case[1:] for case in LISTS], ids=[case[0] for case in LISTS])
def test_awards_in_lists_of_papers(passages: tuple[str, ...], expected: list[tuple[str, str, str]]) -> None:
    awards = read(report_of(*passages)).awards
    assert [(a.award, r.name, a.status) for a in awards for r in a.recipients] == expected
