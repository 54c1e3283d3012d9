"""People: (text, [(name, kind), …]) reads as the specification."""

from __future__ import annotations

import pytest

from extractors.people import find_people
from extractors.view import ReportView
from tests.helpers import table_report, view_of

P, H, B, C = "person", "historical", "byline", "credit"

CASES: list[tuple[str, list[tuple[str, str]]]] = [
    ("BÁO CÁO THÀNH TÍCH", []),
    ("VỤ TRƯỞNG VỤ THI ĐUA\nVÀ TRUYỀN THÔNG NGOẠI GIAO", []),
    ("đồng chí Phạm Thành Mẫu – Phó Bí thư", [("Phạm Thành Mẫu", P)]),
    ("Ông Hồ Quốc Mẫu, Chủ tịch UBND tỉnh", [("Hồ Quốc Mẫu", P)]),
    ("Bí thư Tỉnh ủy Hồ Quốc Mẫu phát biểu", [("Hồ Quốc Mẫu", P)]),
    ("Bộ trưởng Bộ Công Thương Trần Tuấn Mẫu, sáng nay", [("Trần Tuấn Mẫu", P)]),
    ("Chủ tịch UBND tỉnh Phú Thọ Nguyễn Thanh Mẫu chúc mừng", [("Nguyễn Thanh Mẫu", P)]),
    ("Chủ tịch UBND xã Nguyễn Văn Mẫu báo cáo", [("Nguyễn Văn Mẫu", P)]),
    (
        "các đồng chí: Hoàng Minh Họa - Bí thư; Lý Thị Thử - Phó Bí thư và Đỗ Văn Giả",
        [("Hoàng Minh Họa", P), ("Lý Thị Thử", P), ("Đỗ Văn Giả", P)],
    ),
    # all provinces are known; what ends a title, or is led, bears no name there; namesakes of figures of history
    ("Phó Chủ tịch UBND tỉnh Tống Gia Mẫu kiểm tra kè", [("Tống Gia Mẫu", P)]),
    ("Bí thư Tỉnh ủy Lữ Cẩm Thử phát biểu", [("Lữ Cẩm Thử", P)]),
    ("Thống đốc tỉnh Sơn Đông Quách Thụ Mẫu", [("Quách Thụ Mẫu", P)]),
    ("bà cùng trưởng thôn Nông Văn Mẫu đến ở lại", [("Nông Văn Mẫu", P)]),
    ("tồn quỹ tiền mặt (thủ quỹ Quách Tố Mẫu xác nhận)", [("Quách Tố Mẫu", P)]),
    ("Giám đốc công ty Huỳnh Bảo Mẫu hẹn sáu tháng sau", [("Huỳnh Bảo Mẫu", P)]),
    ("Giám đốc Công ty Vũ Xuân Mẫu cho biết giá giảm", [("Vũ Xuân Mẫu", P)]),
    ("Giám đốc Bệnh viện Nguyễn Đình Chiểu phát biểu tại lễ", []),
    ("Ông Mai Văn Mẫu, Giám đốc công ty Lê Thị Thử, dự", [("Mai Văn Mẫu", P)]),
    ("Trưởng thôn Phú Lộc Đông đã báo cáo", []),
    ("Đồng chí Lê Duẩn Anh cả của phong trào", [("Lê Duẩn", H)]),
    ("thăm Bệnh viện Nguyễn Tri Phương", []),
    ("BS. Trần Phú Mẫu - Phó Giám đốc", [("Trần Phú Mẫu", P)]),
    ("2. ĐĐ. Thích Trí Mẫu; NS. Thích Nữ Diệu Thử (trụ trì)", [("Thích Trí Mẫu", P), ("Thích Nữ Diệu Thử", P)]),
    ("ĐOÀN THANH TRA", []),
    ("Giải Báo chí Huỳnh Thúc Kháng lần thứ XI", []),
    ("bà Phan Thị Mẫu, diễn viên Đoàn Ca kịch Hương Bình", [("Phan Thị Mẫu", P)]),
    ("ông Trần Phú Mẫu, Phó Chủ tịch Hiệp hội", [("Trần Phú Mẫu", P)]),
    ("đường Trần Phú Hà Nội", []),
    # names from abroad beside a post, with accents of their own; companies are none
    ("Chủ tịch Ủy ban Tình báo Richard Maubert cho biết", [("Richard Maubert", P)]),
    ("cựu cố vấn an ninh Michael Thudor về việc", [("Michael Thudor", P)]),
    ("Bí thư thứ nhất Trung ương Đảng Cộng sản Cuba Raúl Testeda Ruz gửi", [("Raúl Testeda Ruz", P)]),
    ("Kính gửi Ngài Vladimir Probin, Tổng thống", [("Vladimir Probin", P)]),
    (
        "cùng đi có các đồng chí Somdy Mauangdy, Phó Thủ tướng; Souphanh Thumixay, Bộ trưởng Bộ Kế hoạch",
        [("Somdy Mauangdy", P), ("Souphanh Thumixay", P)],
    ),
    ("Công ty General Motors, Giám đốc khu vực; New York Times", []),
    # a middle name ends no name; what begins like a place; who is joined to a name
    ("thăm gia đình anh Trương Văn Được (30 tuổi)", [("Trương Văn Được", P)]),
    ("đại biểu: Lê Bình Thử - Tỉnh ủy viên", [("Lê Bình Thử", P)]),
    ("2 ông Mai Văn Mẫu (59 tuổi) và Đào Tự Thử (cùng ngụ xã)", [("Mai Văn Mẫu", P), ("Đào Tự Thử", P)]),
    ("2 ông Trần Văn Thử và Lê Văn Nháp", [("Trần Văn Thử", P), ("Lê Văn Nháp", P)]),
    ("Đại tá, TS. Vũ Kim Sơn trao quà", [("Vũ Kim Sơn", P)]),
    ("đồng chí Văn Ngọc Mẫu phát biểu", [("Văn Ngọc Mẫu", P)]),
    ("đồng chí Chẩu Văn Thử phát biểu", [("Chẩu Văn Thử", P)]),
    ("ông Y Giả Niê và bà H'Mẫu Êban", [("Y Giả Niê", P), ("H'Mẫu Êban", P)]),
    ("DANH SÁCH KHEN THƯỞNG", []),
    ("DANH HIỆU THI ĐUA", []),
    ("ông K`Mẫu và ông K‘Thử", [("K`Mẫu", P), ("K‘Thử", P)]),
    ("ông Phạm  Văn    Mẫu.", [("Phạm Văn Mẫu", P)]),
    ("Ông K'Mẫu, Phó Chủ tịch UBND huyện, dự", [("K'Mẫu", P)]),
    ("ông K’ Brệu Mẫu trao quà", [("K’ Brệu Mẫu", P)]),
    ("ông Điểu K'Thử và ông Y’Giả Niê", [("Điểu K'Thử", P), ("Y’Giả Niê", P)]),
    ("đồng bào Bana K’riêm Bình Định", []),
    ("đồng chí Nguyễn Phúc Bảo Tôn Nữ Thí Dụ, Phó Giám đốc", [("Nguyễn Phúc Bảo Tôn Nữ Thí Dụ", P)]),
    ("đồng chí Nguyễn Thị Hoàng Ngọc Bảo Châu, Phó Giám đốc", [("Nguyễn Thị Hoàng Ngọc Bảo Châu", P)]),
    ("đồng chí Nguyễn thị Mẫu dự, đồng chí Lê văn Thử vắng", [("Nguyễn Thị Mẫu", P), ("Lê Văn Thử", P)]),
    ("Đồng chí Trần Thị Thí  Dụ, Phó  Giám đốc", [("Trần Thị Thí Dụ", P)]),
    ("Đồng chí Lê Văn   Thử, Giám đốc", [("Lê Văn Thử", P)]),
    ("Tặng  Bằng  khen  cho  ông  Phạm  Văn  Thử.", [("Phạm Văn Thử", P)]),
    ("Trưởng ban Nguyễn Thanh Mẫu  Các kiến nghị", [("Nguyễn Thanh Mẫu", P)]),
    ("đồng chí Thào A Mẫu dự", [("Thào A Mẫu", P)]),
    ("bà Công Tằng Tôn Nữ Thị Mẫu", [("Công Tằng Tôn Nữ Thị Mẫu", P)]),
    ("đồng chí Tôn Thất Mẫu", [("Tôn Thất Mẫu", P)]),
    ("đồng chí Huỳnh Thị Thuý Mẫu", [("Huỳnh Thị Thuý Mẫu", P)]),
    ("đồng chí NGUYỄN VĂN MẪU phát biểu", [("Nguyễn Văn Mẫu", P)]),
    ("dâng hương Cụ Phó bảng Nguyễn Sinh Sắc", [("Nguyễn Sinh Sắc", H)]),
    ("Chủ tịch Hồ Chí Minh", [("Hồ Chí Minh", H)]),
    ("Quang cảnh Hội nghị (Ảnh: Trần Văn Mẫu)", [("Trần Văn Mẫu", C)]),
    ("Ảnh: Vũ Sinh Mẫu/TTXVN", [("Vũ Sinh Mẫu", C)]),
    ("ông Lê Đình Mẫu và Trần Nháp, đã dự", [("Lê Đình Mẫu", P), ("Trần Nháp", P)]),
    ("ông Nguyễn Xuân Mẫu nói; ông Xuân Mẫu còn cho biết", [("Nguyễn Xuân Mẫu", P), ("Nguyễn Xuân Mẫu", P)]),
    ("Tân Bí thư Bình Dương Trần Văn Mẫu. Sáng nay", [("Trần Văn Mẫu", P)]),
    ("Tổng thống Đức Frank - Walter Steinmau nhấn mạnh", [("Frank-Walter Steinmau", P)]),
    ("Đào Thị Nguyệt Mẫu (Bộ Y tế), Tôn Thất Thử", [("Đào Thị Nguyệt Mẫu", P), ("Tôn Thất Thử", P)]),
    ("PCT. UBND huyện Kiên Thị Sóc Mẫu: họp", [("Kiên Thị Sóc Mẫu", P)]),
    ("7. Bà Ông Thị Bích Mẫu, Thứ trưởng", [("Ông Thị Bích Mẫu", P)]),
    ("bà Thị Sà Mẫu báo cáo", [("Thị Sà Mẫu", P)]),
    ("các ông Bùi Văn Thử, Kim Sa Mẫu giữ chức", [("Bùi Văn Thử", P), ("Kim Sa Mẫu", P)]),
    # not people
    ("tại Nhà tang lễ số 5 Trần Thánh Mẫu, Hà Nội", []),
    ("đại diện gia đình đại tá. Theo Luật thi đua khen thưởng", []),
    ("nghệ sĩ Hà Nội biểu diễn", []),
    ("tư tưởng, đạo đức, phong cách Hồ Chí Minh", []),
    ("tại TP Hồ Chí Minh và thành phố Hồ Chí Minh", []),
    ("Huân chương Hồ Chí Minh", []),
    ("đường Nguyễn Văn Cừ, phố Lý Thường Kiệt", []),
    ("Trường THPT chuyên Phan Ngọc Hiển", []),
    ("Bệnh viện Nguyễn Tri Phương", []),
    ("huyện Trần Văn Thời, xã Nguyễn Phích", []),
    ("Quỹ học bổng Nguyễn Thị Mẫu", []),
    ("Đoàn Thanh niên Cộng sản Hồ Chí Minh", []),
    ("đồng chí Nguyễn Văn A là đảng viên", []),
    ("Ban Thường vụ Huyện ủy Triệu Phong; Công an huyện Đào Mẫu; Tỉnh ủy Sơn Tây", []),
    ("Phó Giám đốc Sở Kế hoạch và Đầu tư TP Nguyễn Hoàng Mẫu cho biết", [("Nguyễn Hoàng Mẫu", P)]),
    ("tập đoàn của gia đình Đặng Văn Mẫu; họp tại đình Nguyễn Văn Thử", [("Đặng Văn Mẫu", P)]),
    ("Đồng chí Trần Văn\nMẫu, Bí thư Tỉnh ủy, và bà Lê\nThị Giả dự", [("Trần Văn Mẫu", P), ("Lê Thị Giả", P)]),
    ("Đại diện:\nNguyễn Văn Mẫu\nTrần Thị Thử\nLê Giả", [("Nguyễn Văn Mẫu", P), ("Trần Thị Thử", P)]),
    ("ông Ông Lê Văn Mẫu trình bày", [("Lê Văn Mẫu", P)]),
    ("Chủ tịch nước Kim Mẫu-un gặp ông", [("Kim Mẫu-un", P)]),
    ("Tăng cường công tác Đào tạo; Từ Sơn; Đoàn công tác", []),
    ("Hội đồng Thi đua - Khen thưởng Ban Tổ chức Trung ương", []),
    ("Các đồng chí Phó Vụ trưởng, chuyên viên", []),
    ("BÁO CÁO TỔNG KẾT ĐẠI HỘI ĐẢNG BỘ", []),
    ("tỉnh Cao Bằng, Hà Giang, Lâm Đồng, Thái Nguyên", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_people_of_a_passage(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(person.name, person.kind) for person in find_people(view_of(text))] == expected


def test_a_given_name_means_the_person_named_before() -> None:
    view = view_of("Ông Đỗ Đức Mẫu sinh năm 1970.", "Trước đó ông Mẫu giữ các chức vụ khác; ông Khác không rõ là ai.")
    assert [person.name for person in find_people(view)] == ["Đỗ Đức Mẫu", "Đỗ Đức Mẫu"]


def test_the_writer_at_the_end_is_a_byline() -> None:
    view = view_of("Ông Trần Văn Mẫu dự hội nghị.", "Hội nghị kết thúc tốt đẹp. Lê Thị Nháp")
    assert [(p.name, p.kind) for p in find_people(view)] == [("Trần Văn Mẫu", P), ("Lê Thị Nháp", B)]


def test_a_lost_full_stop_is_seen_from_the_other_mentions() -> None:
    view = view_of("Ông Lý Khắc Mẫu dự. Ông Lý Khắc Mẫu nói.", "tặng hoa cho ông Lý Khắc Mẫu Chiều 12.5, đoàn về")
    assert {person.name for person in find_people(view)} == {"Lý Khắc Mẫu"}


def test_a_rare_surname_is_a_name_in_a_column_of_names() -> None:
    report = table_report([], [["TT", "Họ và tên"], ["1", "Nông Thị Giả"], ["2", "TRIỆU VĂN MẪU"]])
    assert [person.name for person in find_people(ReportView(report))] == ["Nông Thị Giả", "Triệu Văn Mẫu"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Họ và tên: XOANG SEO VẢNG\tNam", ["Xoang Seo Vảng"]),
        ("Họ tên: KHÔNG CÓ", []),
        ("Họ và tên: UBND TỈNH CÀ MAU", []),
    ],
)
def test_whatever_the_surname_a_form_names_in_capitals(line: str, names: list[str]) -> None:
    assert [person.name for person in find_people(view_of(line))] == names


def test_a_surname_known_from_elsewhere_needs_no_sign() -> None:
    view = view_of("Đồng chí Mai Hoa dự.", "Mai Hoa phát biểu sau cùng.")
    assert [person.name for person in find_people(view)] == ["Mai Hoa", "Mai Hoa"]
