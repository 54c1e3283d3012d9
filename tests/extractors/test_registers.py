"""Tables that list people or units: how they are built, and what roles and awards are read in them."""

from __future__ import annotations

import pytest

from extractors.reading import read
from extractors.records import Report
from extractors.tables import registers
from extractors.view import ReportView
from tests.helpers import table_report

Awards = list[tuple[str, str, str]]

LETTERHEAD = [
    "UBND TỈNH ĐỒNG NAI\nSỞ TÀI CHÍNH\nSố: 1189/QĐ-STC",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐồng Nai, ngày 22 tháng 12 năm 2025",
]
DECISION = [*LETTERHEAD, "QUYẾT ĐỊNH", "Về việc khen thưởng năm 2025", "GIÁM ĐỐC SỞ TÀI CHÍNH", "Căn cứ Luật;"]


def awards_in(report: Report) -> Awards:
    return [(a.award, r.name, a.status) for a in read(report).awards for r in a.recipients]


def roles_in(report: Report) -> list[tuple[str, str]]:
    return [(role.name, role.position) for role in read(report).roles if role.rule == "post in a table"]


def test_entries_have_their_groups_and_what_nt_repeats() -> None:
    report = table_report(
        [],
        [
            ["TT", "Họ và tên", "Chức vụ", "Đơn vị"],
            ["I. KHỐI ĐẢNG"],
            ["1", "Lê Văn Thử", "Trưởng phòng", "Sở Y tế"],
            ["2", "Phan Thị Mẫu", "Chuyên viên", "nt"],
            ["II. KHỐI NHÀ NƯỚC"],
            ["3", "Cao Văn Giả", "Giám đốc", "-nt-"],
            ["Tổng cộng: 03 người"],
        ],
    )
    (register,) = registers(ReportView(report))
    assert [
        (entry.joined_name, unit.text if (unit := entry.cell("unit")) else None, [view.text for view in entry.groups])
        for entry in register.entries
    ] == [
        ("Lê Văn Thử", "Sở Y tế", ["I. KHỐI ĐẢNG"]),
        ("Phan Thị Mẫu", "Sở Y tế", ["I. KHỐI ĐẢNG"]),
        ("Cao Văn Giả", "Sở Y tế", ["II. KHỐI NHÀ NƯỚC"]),
    ]


def test_a_name_over_two_columns() -> None:
    report = table_report(
        DECISION,
        [
            ["TT", "Họ và tên", "", "Chức vụ", "Danh hiệu"],
            ["1", "Lê Trọng", "Thử", "Tổ trưởng Tổ 2", "CSTĐCS"],
            ["2", "Danh", "Mẫu", "Nhân viên Văn thư", "Giấy khen"],
        ],
        spans={(0, 1): (1, 2)},
    )
    found = read(report)
    assert [person.name for person in found.people] == ["Lê Trọng Thử", "Danh Mẫu"]
    assert awards_in(report) == [
        ("Chiến sĩ thi đua cơ sở", "Lê Trọng Thử", "granted"),
        ("Giấy khen", "Danh Mẫu", "granted"),
    ]


def test_headings_in_two_rows_with_ticks_below() -> None:
    report = table_report(
        DECISION,
        [
            ["TT", "Họ tên", "Chức vụ", "Danh hiệu thi đua", "", "Giấy khen của Giám đốc Sở"],
            ["", "", "", "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"],
            ["I. BAN GIÁM ĐỐC"],
            ["1", "Lương Thị Thử", "Phó Giám đốc", "x", "x"],
            ["II. PHÒNG QUẢN LÝ NGÂN SÁCH"],
            ["2", "Hồ Thị Mẫu", "Trưởng phòng", "X", "", "x"],
            ["Tổng cộng", "", "", "02", "01", "01"],
        ],
        spans={(0, 0): (2, 1), (0, 1): (2, 1), (0, 2): (2, 1), (0, 3): (1, 2), (0, 5): (2, 1)},
    )
    assert awards_in(report) == [
        ("Lao động tiên tiến", "Lương Thị Thử", "granted"),
        ("Chiến sĩ thi đua cơ sở", "Lương Thị Thử", "granted"),
        ("Lao động tiên tiến", "Hồ Thị Mẫu", "granted"),
        ("Giấy khen", "Hồ Thị Mẫu", "granted"),
    ]
    assert roles_in(report) == [
        ("Lương Thị Thử", "Phó Giám đốc Sở Tài chính tỉnh Đồng Nai"),
        ("Hồ Thị Mẫu", "Trưởng phòng Quản lý ngân sách, Sở Tài chính tỉnh Đồng Nai"),
    ]


ROWS = [
    (
        "a post as the row tells it whole",
        ["Phan Đình Thử", "Phó Đội trưởng Đội Cảnh sát giao thông số 3, Phòng Cảnh sát giao thông, Công an tỉnh", ""],
        "Phó Đội trưởng Đội Cảnh sát giao thông số 3, Phòng Cảnh sát giao thông, Công an tỉnh Đồng Nai",
    ),
    (
        "a title nobody listed",
        ["Vũ Đăng Thử", "Thợ lò Phân xưởng 4", "Công ty Than Mẫu"],
        "Thợ lò Phân xưởng 4, Công ty Than Mẫu",
    ),
    ("the unit beside it", ["Tằng Thị Thử", "Giáo viên", "Trường Mầm non Mẫu"], "Giáo viên Trường Mầm non Mẫu"),
    (
        "formerly",
        ["Danh Thị Thử", "Nguyên Chi cục trưởng Chi cục Kiểm lâm (đã nghỉ hưu)", ""],
        "Chi cục trưởng Chi cục Kiểm lâm",
    ),
]


def row_report(row: list[str]) -> Report:
    """A paper with a table of one row."""
    return table_report(LETTERHEAD, [["TT", "Họ và tên", "Chức danh", "Đơn vị công tác"], ["1", *row]])


@pytest.mark.parametrize(("row", "position"), [case[1:] for case in ROWS], ids=[case[0] for case in ROWS])
def test_posts_in_rows(row: list[str], position: str) -> None:
    assert roles_in(row_report(row)) == [(row[0], position)]


def test_what_a_proposal_tells_of_earlier_awards() -> None:
    report = table_report(
        [*LETTERHEAD, "TỜ TRÌNH", "Về việc đề nghị khen thưởng", "Kính gửi: UBND tỉnh"],
        [
            ["TT", "Tên tập thể, cá nhân", "Chức vụ, đơn vị", "Hình thức khen thưởng đã được tặng gần nhất"],
            ["I. Huân chương Lao động hạng Nhì: 02 cá nhân"],
            ["1", "Ông Sơn Văn Thử", "Giám đốc Công ty Mẫu", "HCLĐ hạng Ba (QĐ số 1433/QĐ-CTN ngày 27/8/2019)"],
        ],
    )
    assert awards_in(report) == [
        ("Huân chương Lao động hạng Nhì", "Sơn Văn Thử", "proposed"),
        ("Huân chương Lao động hạng Ba", "Sơn Văn Thử", "granted"),
    ]


@pytest.mark.parametrize(
    ("earlier", "authority"),
    [("HCLĐ hạng Ba (QĐ số 1433/QĐ-CTN ngày 27/8/2019)", "Chủ tịch nước"), ("Bằng khen (QĐ số 12/QĐ-UBND)", None)],
)
def test_who_gave_earlier_awards_is_null_where_nothing_says_it(earlier: str, authority: str | None) -> None:
    report = table_report(
        [*LETTERHEAD, "TỜ TRÌNH", "Về việc đề nghị khen thưởng", "Kính gửi: UBND tỉnh"],
        [
            ["TT", "Họ và tên", "Hình thức đề nghị", "Hình thức khen thưởng đã được tặng gần nhất"],
            ["1", "Sơn Văn Thử", "Huân chương Lao động hạng Nhì", earlier],
        ],
    )
    assert [award.authority for award in read(report).awards if award.status == "granted"] == [authority]


def test_who_failed_a_vote_is_not_proposed() -> None:
    report = table_report(
        [*LETTERHEAD, "BIÊN BẢN", "Họp xét thi đua", "Hôm nay, Hội đồng họp:"],
        [
            ["TT", "Họ và tên", "Danh hiệu đề nghị", "Phiếu đồng ý", "Kết quả"],
            ["1", "Lê Văn Thử", "Lao động tiên tiến", "13/13", "Đạt"],
            ["2", "Phan Văn Mẫu", "Lao động tiên tiến", "5/13", "Không đạt"],
        ],
    )
    assert awards_in(report) == [("Lao động tiên tiến", "Lê Văn Thử", "proposed")]


def test_counts_in_a_table_and_not_their_sum() -> None:
    report = table_report(
        [*LETTERHEAD, "BÁO CÁO", "Kết quả thi đua", "Trong năm, Sở tặng Giấy khen cho 75 tập thể, cụ thể:"],
        [
            ["TT", "Hình thức", "Nội dung", "Tập thể"],
            ["1", "Giấy khen", "Tổng kết năm", "34"],
            ["2", "nt", "Chuyên đề", "41"],
            ["Cộng", "", "", "75"],
        ],
    )
    assert awards_in(report) == [("Giấy khen", "34 tập thể", "granted"), ("Giấy khen", "41 tập thể", "granted")]


def test_what_an_office_was_given_year_by_year() -> None:
    report = table_report(
        [*LETTERHEAD, "BÁO CÁO", "Thành tích đề nghị tặng thưởng Bằng khen", "III. ĐÃ ĐƯỢC KHEN THƯỞNG"],
        [
            ["Năm", "Danh hiệu, hình thức", "Số, ngày quyết định", "Cơ quan ban hành"],
            ["2019", "Tập thể lao động xuất sắc", "Số 88/QĐ-UBND ngày 20/02/2020", "UBND tỉnh"],
            ["2020", "Bằng khen", "Số 1102/QĐ-TTg ngày 08/7/2020", "Thủ tướng Chính phủ"],
        ],
    )
    awards = [award for award in read(report).awards if award.rule == "award in a table"]
    assert [(a.award, a.recipients[0].name, a.status, a.decision.symbol, a.year) for a in awards] == [
        ("Tập thể lao động xuất sắc", "Sở Tài chính tỉnh Đồng Nai", "granted", "88/QĐ-UBND", 2019),
        ("Bằng khen", "Sở Tài chính tỉnh Đồng Nai", "granted", "1102/QĐ-TTg", 2020),
    ]


def test_short_forms_that_a_note_explains_and_badges_told_by_years() -> None:
    told = table_report(
        [*DECISION, "Chữ viết tắt: TTX: Tập thể lao động xuất sắc; KN: Kỷ niệm chương."],
        [["TT", "Tên đơn vị", "Hình thức"], ["1", "Phòng Ngân sách", "TTX"]],
    )
    assert awards_in(told) == [("Tập thể lao động xuất sắc", "Phòng Ngân sách, Sở Tài chính tỉnh Đồng Nai", "granted")]
    badges = table_report(DECISION, [["TT", "Họ và tên", "Huy hiệu"], ["1", "Lê Văn Thử", "60 năm"]])
    assert awards_in(badges) == [("Huy hiệu 60 năm tuổi Đảng", "Lê Văn Thử", "granted")]


@pytest.mark.parametrize(
    ("before", "rows"),
    [
        (["Mức thưởng"], [["TT", "Danh hiệu, hình thức", "Hệ số"], ["1", "Lao động tiên tiến", "0,3"]]),
        (
            ["Những trường hợp không đủ điều kiện xét tặng Giấy khen"],
            [["TT", "Họ và tên", "Danh hiệu"], ["1", "Lê Văn Thử", "Lao động tiên tiến"]],
        ),
    ],
    ids=["criteria", "refusals"],
)
def test_tables_that_give_nothing(before: list[str], rows: list[list[str]]) -> None:
    assert awards_in(table_report([*DECISION, *before], rows)) == []


def test_badges_whose_years_a_group_in_capitals_names() -> None:
    report = table_report(
        DECISION,
        [
            ["TT", "Họ và tên", "Năm sinh", "Chi bộ"],
            ["I. HUY HIỆU 70 NĂM TUỔI ĐẢNG"],
            ["1", "Lê Văn Thử", "1930", "Thôn 1"],
            ["II. TRUY TẶNG HUY HIỆU 60 NĂM TUỔI ĐẢNG"],
            ["2", "Phạm Thị Mẫu", "1940", "Thôn 2"],
        ],
    )
    assert awards_in(report) == [
        ("Huy hiệu 70 năm tuổi Đảng", "Lê Văn Thử", "granted"),
        ("Huy hiệu 60 năm tuổi Đảng", "Phạm Thị Mẫu", "granted"),
    ]


def test_two_columns_of_awards() -> None:
    report = table_report(
        [*LETTERHEAD, "ĐĂNG KÝ", "Danh hiệu thi đua năm 2026", "Kính gửi: UBND tỉnh"],
        [
            ["TT", "Tập thể, cá nhân", "Danh hiệu thi đua", "Hình thức khen thưởng"],
            ["1", "Chi cục Thuế Mẫu", "Tập thể lao động xuất sắc", "Bằng khen của UBND tỉnh"],
        ],
    )
    assert awards_in(report) == [
        ("Tập thể lao động xuất sắc", "Chi cục Thuế Mẫu", "registered"),
        ("Bằng khen", "Chi cục Thuế Mẫu", "registered"),
    ]


def test_winners_of_a_contest_are_given_no_award() -> None:
    report = table_report(
        [*DECISION, "Danh sách kèm theo Giấy khen"],
        [["TT", "Giải", "Tác giả", "Đơn vị"], ["1", "Giải Nhất", "Lê Văn Thử", "Trường THPT Mẫu"]],
    )
    assert awards_in(report) == []


BUILDS: list[tuple[str, list[list[str]], Awards, list[tuple[str, str]]]] = [
    (
        "groups in two columns",
        [["STT", "Tên tập thể"], ["I", "Cờ thi đua của Chính phủ"], ["1", "Sở Y tế"], ["2", "Sở Nội vụ"]],
        [("Cờ thi đua của Chính phủ", "Sở Y tế", "granted"), ("Cờ thi đua của Chính phủ", "Sở Nội vụ", "granted")],
        [],
    ),
    (
        "a name in two columns of its own",
        [
            ["TT", "Họ và chữ lót", "Tên", "Chức vụ, đơn vị", "Hình thức"],
            ["1", "Nguyễn Văn", "Mẫu", "Giám đốc Sở Nội vụ", "Bằng khen"],
            ["2", "Trần Thị Thí", "Dụ", "Phó Giám đốc Sở Y tế", "Giấy khen"],
        ],
        [("Bằng khen", "Nguyễn Văn Mẫu", "granted"), ("Giấy khen", "Trần Thị Thí Dụ", "granted")],
        [("Nguyễn Văn Mẫu", "Giám đốc Sở Nội vụ"), ("Trần Thị Thí Dụ", "Phó Giám đốc Sở Y tế")],
    ),
    (
        "Ông/Bà over the names",
        [
            ["TT", "Ông/Bà", "Chức vụ, đơn vị", "Hình thức"],
            ["1", "Nguyễn Văn Mẫu", "Chánh Văn phòng Sở Nội vụ", "Bằng khen"],
            ["2", "Trần Thị Thí Dụ", "Trưởng phòng Sở Y tế", "Giấy khen"],
        ],
        [("Bằng khen", "Nguyễn Văn Mẫu", "granted"), ("Giấy khen", "Trần Thị Thí Dụ", "granted")],
        [("Nguyễn Văn Mẫu", "Chánh Văn phòng Sở Nội vụ"), ("Trần Thị Thí Dụ", "Trưởng phòng Sở Y tế")],
    ),
    (
        "groups in three columns, their numbers in a cell of their own",
        [
            ["STT", "Họ và tên", "Đơn vị"],
            ["I", "Bằng khen của Chủ tịch UBND tỉnh", ""],
            ["1", "Nguyễn Văn Mẫu", "Sở Nội vụ"],
            ["II", "GIẤY KHEN CỦA GIÁM ĐỐC SỞ NỘI VỤ", ""],
            ["1", "Trần Thị Thí Dụ", "Sở Tài chính"],
        ],
        [("Bằng khen", "Nguyễn Văn Mẫu", "granted"), ("Giấy khen", "Trần Thị Thí Dụ", "granted")],
        [],
    ),
]


@pytest.mark.parametrize(("rows", "awards", "roles"), [case[1:] for case in BUILDS], ids=[case[0] for case in BUILDS])
def test_registers_of_every_build(rows: list[list[str]], awards: Awards, roles: list[tuple[str, str]]) -> None:
    report = table_report(DECISION, rows)
    assert (awards_in(report), roles_in(report)) == (awards, roles)


@pytest.mark.parametrize(("told", "given"), [("02", True), ("03", False)])
def test_a_list_sent_along_has_the_award_that_the_article_gives_to_as_many(told: str, given: bool) -> None:
    article = f"Điều 1. Tặng Bằng khen cho {told} cá nhân (có danh sách kèm theo)."
    before = [*LETTERHEAD, "QUYẾT ĐỊNH", "Về việc khen thưởng", article, "Điều 2. Có hiệu lực từ ngày ký.", "DANH SÁCH"]
    people = [["1", "Lê Văn Mẫu", "Giám đốc"], ["2", "Trần Thị Thí Dụ", "Chuyên viên"]]
    report = table_report(before, [["STT", "Họ và tên", "Chức vụ"], *people])
    names = ["Lê Văn Mẫu", "Trần Thị Thí Dụ"] if given else [f"{told} cá nhân"]
    assert awards_in(report) == [("Bằng khen", name, "granted") for name in names]
