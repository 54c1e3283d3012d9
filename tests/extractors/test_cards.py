"""People and posts that stand on lines apart."""

from __future__ import annotations

import pytest

from extractors.reading import read
from tests.helpers import report_of

CASES: list[tuple[str, tuple[str, ...], list[tuple[str, str, bool]]]] = [
    (
        "numbered names over their posts",
        (
            "1. TỐNG VĂN MẪU",
            "Chức vụ: Chủ tịch Liên đoàn Lao động tỉnh Cà Mau",
            "2. NGUYỄN HỒNG THỬ",
            "Chức vụ: Bộ trưởng Bộ Công Thương",
        ),
        [
            ("Tống Văn Mẫu", "Chủ tịch Liên đoàn Lao động tỉnh Cà Mau", False),
            ("Nguyễn Hồng Thử", "Bộ trưởng Bộ Công Thương", False),
        ],
    ),
    (
        "a table whose cells are lines",
        (
            "01",
            "Lê Thị Kim Mẫu",
            "Phó Chủ tịch Hội Nông dân tỉnh Cà Mau; Ủy viên Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cà Mau",
            "0988.202.965",
            "02",
            "Lý Văn Thử",
            "Giám đốc Sở Tài chính tỉnh Cà Mau",
        ),
        [
            ("Lê Thị Kim Mẫu", "Phó Chủ tịch Hội Nông dân tỉnh Cà Mau", False),
            ("Lê Thị Kim Mẫu", "Ủy viên Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cà Mau", False),
            ("Lý Văn Thử", "Giám đốc Sở Tài chính tỉnh Cà Mau", False),
        ],
    ),
    (
        "years and where somebody is from",
        (
            "4. Võ Văn Mẫu (Hai Đen), quê Mỹ An Hưng; mất 1983",
            "Bí thư Tỉnh ủy Sa Đéc: 1949 - 1950",
            "Bí thư Tỉnh ủy Long An: từ 1951",
        ),
        [
            ("Võ Văn Mẫu", "Bí thư Tỉnh ủy Sa Đéc", True),
            ("Võ Văn Mẫu", "Bí thư Tỉnh ủy Long An", False),
        ],
    ),
    (
        "the posts of a life",
        (
            "TÓM TẮT TIỂU SỬ",
            "Đồng chí TRƯƠNG VĨNH MẪU",
            "(Hai Nghĩa)",
            "- Ngày sinh: 11-11-1942",
            "CHỨC VỤ ĐÃ GIỮ",
            "- Khóa IX, X: Bí thư Trung ương Đảng",
            "- Phó Thủ tướng Chính phủ",
        ),
        [
            ("Trương Vĩnh Mẫu", "Bí thư Trung ương Đảng khóa IX, X", False),
            ("Trương Vĩnh Mẫu", "Phó Thủ tướng Chính phủ", False),
        ],
    ),
    (
        "holders under a heading",
        (
            "C. Chủ tịch UBND tỉnh Hà Tây",
            "1. Vương Văn Mẫu (10/1991 - 6/1996)",
            "2. Khuất Hữu Thử (6/1996 - nay)",
        ),
        [
            ("Vương Văn Mẫu", "Chủ tịch UBND tỉnh Hà Tây", True),
            ("Khuất Hữu Thử", "Chủ tịch UBND tỉnh Hà Tây", False),
        ],
    ),
    (
        "a signature is the other way round",
        (
            "THƯ KÝ HỘI ĐỒNG",
            "Ông Lê Văn Mẫu",
            "Chủ tịch Hội đồng nhân dân tỉnh Cà Mau",
            "Ông Trần Văn Thử",
        ),
        [],
    ),
    (
        "those whom a paper is sent to stand beside each other",
        (
            "Nơi nhận:",
            "- Ông Lê Văn Mẫu",
            "- Chủ tịch UBND tỉnh Hà Tây;",
            "- Giám đốc Sở Nội vụ tỉnh Hà Tây;",
        ),
        [],
    ),
    (
        "the organ of a post on a line of its own, as decisions on pay and retirement tell it",
        (
            "Điều 1. Ông Trần Văn Thử, sinh ngày 01/5/1963",
            "Chức vụ: Phó Chi cục trưởng",
            "Đơn vị công tác: Chi cục Kiểm lâm tỉnh Cà Mau",
        ),
        [("Trần Văn Thử", "Phó Chi cục trưởng Chi cục Kiểm lâm tỉnh Cà Mau", False)],
    ),
    (
        "a post over a bare name signs",
        ("1. Ông Lê Văn Mẫu", "Giám đốc Sở Y tế tỉnh Cà Mau", "CHỦ TỊCH UBND TỈNH HÀ TÂY", "Trần Văn Thử"),
        [("Lê Văn Mẫu", "Giám đốc Sở Y tế tỉnh Cà Mau", False)],
    ),
]


@pytest.mark.parametrize(("lines", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_posts_on_lines_apart(lines: tuple[str, ...], expected: list[tuple[str, str, bool]]) -> None:
    found = read(report_of(*lines)).roles
    apart = [role for role in found if role.span.passage != role.person.passage and role.rule == "post in a table"]
    assert [(role.name, role.position, role.former) for role in apart] == expected
