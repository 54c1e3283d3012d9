"""Whose posts are that a sentence tells of somebody without his name, of several at once, or of nobody."""

from __future__ import annotations

import pytest

from extractors.linking.pronouns import pronouns
from extractors.people import find_people
from extractors.reading import read
from extractors.records import Report
from tests.helpers import view_of

PRONOUNS = [
    ("whom the sentence before begins with", "Ông Lê Văn Mẫu thay bà Trần Thị Thử. Ông làm Giám đốc.", ["Lê Văn Mẫu"]),
    ("a woman", "Ông Lê Văn Mẫu và bà Trần Thị Thử dự. Bà là Giám đốc.", ["Trần Thị Thử"]),
    ("told so by the middle name", "Lê Văn Mẫu gặp Trần Thị Thử. Ông là Giám đốc.", ["Lê Văn Mẫu"]),
    ("nobody who is called otherwise", "Bà Trần Thị Thử dự họp. Ông là Giám đốc.", []),
    ("goes on meaning the same", "Ông Lê Văn Mẫu về. Ông gặp ông Hồ Văn Giả. Ông là Giám đốc.", ["Lê Văn Mẫu"] * 2),
    ("a form with a name behind it is none", "Ông Lê Văn Mẫu và ông Mẫu.", []),
    ("a part of other words", "Ông Lê Văn Mẫu gặp các ông, bà con và anh em của ông.", []),
    ("a count of others", "Đồng chí Lê Văn Mẫu đến. Cử 03 đồng chí làm Tổ trưởng, một đồng chí khác trực.", []),
    ("behind a year", "Ông Lê Văn Mẫu học ở Huế. Năm 1998 ông về tỉnh.", ["Lê Văn Mẫu"]),
    ("somebody of the family", "Ông Lê Văn Mẫu già. Em trai ông làm Giám đốc, con gái ông đi học.", []),
    ("a woman and no man by his name", "Nguyễn Văn Mẫu và Trần Thị Thử dự. Bà là Giám đốc.", ["Trần Thị Thử"]),
    ("before a title", "Bà Trần Thị Thử đến. Bà giám đốc vắng.", []),
    ("anh only who is called so", "Anh Lê Văn Mẫu thi. Ông Hồ Văn Giả chấm. Năm sau anh đỗ.", ["Lê Văn Mẫu"]),
    (
        "a comrade, and no one of his family",
        "Đồng chí Lê Văn Mẫu sinh năm 1926. Thân phụ là cụ Lê Giả; mẹ là Hồ Thị Thử. Đồng chí làm Tiểu đội trưởng.",
        ["Lê Văn Mẫu"],
    ),
    ("đồng chí", "Đồng chí Trần Thị Thử về xã, đồng chí làm Bí thư.", ["Trần Thị Thử"]),
]


@pytest.mark.parametrize(("text", "meant"), [case[1:] for case in PRONOUNS], ids=[case[0] for case in PRONOUNS])
def test_whom_a_form_of_address_means(text: str, meant: list[str]) -> None:
    view = view_of(text)
    found = list(pronouns(view, find_people(view), None))
    assert [one.means.name for one in found] == meant
    for one in found:
        surface = view.passages[one.passage].text[one.start : one.end]
        assert surface.lower() == one.form


def test_a_pronoun_of_another_passage_means_whom_the_report_is_about() -> None:
    view = view_of("Ông Lê Văn Mẫu về hưu.", "Trời mưa.", "Đường ngập.", "Xe dừng.", "Chợ vắng.", "Ông là Giám đốc.")
    people = find_people(view)
    assert [one.means.name for one in pronouns(view, people, "Lê Văn Mẫu")] == ["Lê Văn Mẫu"]
    assert list(pronouns(view, people, None)) == []


ROLES = [
    (
        "a career told by pronouns",
        "Ông Trần Văn Mẫu sinh năm 1960. Từ năm 1998 đến 2004, ông làm Giám đốc Sở Y tế tỉnh Cà Mau. "
        "Sau đó ông giữ chức Phó Chủ tịch UBND tỉnh Cà Mau.",
        [
            ("Trần Văn Mẫu", "Giám đốc Sở Y tế tỉnh Cà Mau"),
            ("Trần Văn Mẫu", "Phó Chủ tịch UBND tỉnh Cà Mau"),
        ],
    ),
    (
        "all subjects of a sentence",
        "Ông Đỗ Trọng Mẫu, bà Lê Thị Thử và ông Hồ Minh Giả (Trưởng Ban Nội chính Tỉnh ủy) "
        "được bầu giữ chức Phó Bí thư Tỉnh ủy Cà Mau.",
        [
            ("Hồ Minh Giả", "Trưởng ban Nội chính Tỉnh ủy Cà Mau"),
            ("Đỗ Trọng Mẫu", "Phó Bí thư Tỉnh ủy Cà Mau"),
            ("Lê Thị Thử", "Phó Bí thư Tỉnh ủy Cà Mau"),
            ("Hồ Minh Giả", "Phó Bí thư Tỉnh ủy Cà Mau"),
        ],
    ),
    (
        "who is named before a pronoun's sentence",
        "Ông Nguyễn Văn Mẫu giới thiệu bà Trần Thị Thử và bà Lê Thị Giả. Năm 2001, ông được bầu làm Chủ tịch "
        "Hội Nông dân tỉnh Cà Mau.",
        [("Nguyễn Văn Mẫu", "Chủ tịch Hội Nông dân tỉnh Cà Mau")],
    ),
    (
        "whom somebody only met",
        "Sau khi gặp ông Nguyễn Văn Mẫu và bà Lê Thị Giả, ông Hồ Văn Thử được bầu làm Chủ tịch HĐND huyện Năm Căn.",
        [("Hồ Văn Thử", "Chủ tịch HĐND huyện Năm Căn")],
    ),
    (
        "a list under a post of many",
        "Dự lễ có các đồng chí Ủy viên Bộ Chính trị: Đồng chí Nguyễn Văn Mẫu, Trưởng Ban Kinh tế Trung ương; "
        "đồng chí Trương Thị Thử, Trưởng Ban Dân vận Trung ương.",
        [
            ("Nguyễn Văn Mẫu", "Ủy viên Bộ Chính trị"),
            ("Trương Thị Thử", "Ủy viên Bộ Chính trị"),
            ("Nguyễn Văn Mẫu", "Trưởng ban Kinh tế Trung ương"),
            ("Trương Thị Thử", "Trưởng ban Dân vận Trung ương"),
        ],
    ),
    (
        "deputies with their provinces",
        "Tại phiên chất vấn của Quốc hội, đại biểu Tạ Văn Mẫu (Bạc Liêu) hỏi. ĐB Trịnh Thị Thử (đoàn TP HCM) và "
        "đại biểu Lê Văn Giả, đoàn Hà Nội, tranh luận. Đại biểu Hồ Văn Nháp (Sở Y tế) vắng.",
        [
            ("Tạ Văn Mẫu", "Đại biểu Quốc hội tỉnh Bạc Liêu"),
            ("Trịnh Thị Thử", "Đại biểu Quốc hội TP HCM"),
            ("Lê Văn Giả", "Đại biểu Quốc hội TP Hà Nội"),
        ],
    ),
    (
        "deputies of another assembly, and of a district",
        "HĐND tỉnh Quảng Nam thảo luận theo Luật của Quốc hội. Đại biểu Tạ Văn Mẫu (Quảng Nam) phát biểu.",
        [],
    ),
    (
        "a deputy of a district",
        "Tại kỳ họp của Quốc hội, đại biểu Tạ Văn Mẫu (Thăng Bình, Quảng Nam) và "
        "đại biểu Lê Văn Thử (Hòa Bình, xã 5) nói.",
        [],
    ),
    ("deputies where no assembly is named", "Đại biểu Tạ Văn Mẫu (Bạc Liêu) phát biểu tại hội thảo.", []),
    (
        "a short form of several words",
        "Ngân hàng Phát triển Việt Nam - chi nhánh Minh Hải (VDB Minh Hải) họp. "
        "Ông Lê Văn Mẫu, Giám đốc VDB Minh Hải, dự.",
        [("Lê Văn Mẫu", "Giám đốc Ngân hàng Phát triển Việt Nam - chi nhánh Minh Hải")],
    ),
    (
        "what only ends like a post",
        "Thượng tá Lê Văn Mẫu là cán bộ trưởng thành từ cơ sở. Ban giám đốc Công an tỉnh gặp ông Hồ Văn Thử.",
        [],
    ),
    ("who is put forward", "Ông Lê Văn Mẫu được đề cử làm Chủ tịch UBND thành phố Hà Nội.", []),
    ("who is proposed beside his post", "Tập đoàn đề xuất ông Lê Văn Mẫu làm Chủ tịch Hội đồng thành viên.", []),
    (
        "the older placement of tones",
        "Ban Bí thư chỉ định ông Lê Văn Mẫu tham gia Ban chấp hành, Ban thường vụ và giữ chức "
        "Phó Bí thư Tỉnh uỷ Hà Tĩnh.",
        [
            ("Lê Văn Mẫu", "Ủy viên Ban chấp hành Tỉnh uỷ Hà Tĩnh"),
            ("Lê Văn Mẫu", "Ủy viên Ban thường vụ Tỉnh uỷ Hà Tĩnh"),
            ("Lê Văn Mẫu", "Phó Bí thư Tỉnh uỷ Hà Tĩnh"),
        ],
    ),
    (
        "one post of one holder",
        "Tổng Bí thư Lê Văn Mẫu tiếp xúc cử tri. Đối với trường hợp của Hồ Văn Thử, Tổng Bí thư nói sẽ xử lý.",
        [("Lê Văn Mẫu", "Tổng Bí thư")],
    ),
    (
        "a post over the name of who signs",
        "NGƯỜI BÁO CÁO\nLê Văn Mẫu\nXÁC NHẬN CỦA ĐƠN VỊ\nHIỆU TRƯỞNG\n(đã ký)\nHồ Thị Thử",
        [("Hồ Thị Thử", "Hiệu trưởng")],
    ),
    (
        "who heads another association than the one whose board is told",
        "Công nhận Ban Chấp hành Hội Nông dân xã Hòa Tiến. Hội Cựu chiến binh do ông Lê Văn Mẫu, Chủ tịch, phụ trách.",
        [("Lê Văn Mẫu", "Chủ tịch Hội Cựu chiến binh")],
    ),
    (
        "boards of a union, one of them told without it",
        "Điều 1. Công nhận Ban Chấp hành CĐCS Công ty TNHH May Mẫu gồm 03 đồng chí:\n1. Đ/c Lê Thị Mẫu - Chủ tịch\n"
        "2. Đ/c Hồ Văn Thử - UV\n3. Đ/c Tô Thị Giả - UV\n"
        "Điều 2. Công nhận Ủy ban Kiểm tra gồm 02 đồng chí: đ/c Hồ Văn Thử - Chủ nhiệm; đ/c Bùi Thị Nháp - Ủy viên.",
        [
            ("Lê Thị Mẫu", "Chủ tịch CĐCS Công ty TNHH May Mẫu"),
            ("Hồ Văn Thử", "Ủy viên Ban Chấp hành CĐCS Công ty TNHH May Mẫu"),
            ("Tô Thị Giả", "Ủy viên Ban Chấp hành CĐCS Công ty TNHH May Mẫu"),
            ("Hồ Văn Thử", "Chủ nhiệm Ủy ban Kiểm tra CĐCS Công ty TNHH May Mẫu"),
            ("Bùi Thị Nháp", "Ủy viên Ủy ban Kiểm tra CĐCS Công ty TNHH May Mẫu"),
        ],
    ),
    (
        "places on a council behind wide spaces",
        "Điều 2 : Nay thành lập Hội đồng kiểm kê vật tư ứ đọng, gồm các đồng chí có tên sau:\n"
        "1- Đ/c Phùng Văn Mẫu     Tham mưu trưởng Sư đoàn 5     Chủ tịch HĐ\n"
        "2- Đ/c Vy Đức Thử     Chủ nhiệm Kỹ thuật Sư đoàn 5     Uỷ viên",
        [
            ("Phùng Văn Mẫu", "Tham mưu trưởng Sư đoàn 5"),
            ("Phùng Văn Mẫu", "Chủ tịch Hội đồng kiểm kê vật tư ứ đọng"),
            ("Vy Đức Thử", "Chủ nhiệm Kỹ thuật Sư đoàn 5"),
            ("Vy Đức Thử", "Ủy viên Hội đồng kiểm kê vật tư ứ đọng"),
        ],
    ),
    (
        "who is listed with a word on each",
        "Mời các vị Hội thẩm có tên: Lê Văn Mẫu (đã nghỉ hưu), Trần Thị Thử, Kim Văn Giả và Mai Hữu Nháp - "
        "Hội thẩm nhân dân Tòa án nhân dân tỉnh Cà Mau.",
        [
            (name, "Hội thẩm nhân dân Tòa án nhân dân tỉnh Cà Mau")
            for name in ("Lê Văn Mẫu", "Trần Thị Thử", "Kim Văn Giả", "Mai Hữu Nháp")
        ],
    ),
    (
        "a committee whose election a title tells",
        "ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\nSố: 12/QĐ-UBND\nCà Mau, ngày 02 tháng 7 năm 2016\nQUYẾT ĐỊNH\n"
        "V/v phê chuẩn kết quả bầu cử thành viên UBND huyện Mẫu Sơn nhiệm kỳ 2016 - 2021\n"
        "Điều 1: Phê chuẩn kết quả bầu các ông (bà) có tên sau giữ chức vụ nhiệm kỳ 2016 - 2021:\n"
        "1. Ông Lê Văn Mẫu: Chủ tịch UBND huyện;\n2. Bà Hồ Thị Thử: Phó Chủ tịch;\n3. Ông Tô Văn Giả: Ủy viên.",
        [
            ("Lê Văn Mẫu", "Chủ tịch UBND huyện Mẫu Sơn"),
            ("Hồ Thị Thử", "Phó Chủ tịch UBND huyện Mẫu Sơn"),
            ("Tô Văn Giả", "Ủy viên UBND huyện Mẫu Sơn"),
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "roles"), [case[1:] for case in ROLES], ids=[case[0] for case in ROLES])
def test_posts(text: str, roles: list[tuple[str, str]]) -> None:
    found = [(role.name, role.position) for role in read(Report.from_text(text)).roles]
    assert sorted(found) == sorted(roles)
