"""What drafts of passages become."""

from __future__ import annotations

import pytest

from pipeline.formats.drafts import Draft, passages_of

BROKEN_BY_HAND = [
    (
        "a list in one paragraph, its lines broken by hand",
        "2. Tiểu ban Nội dung:\n   • Trưởng tiểu ban: Lê Thị Mẫu\n   • Thành viên: Trần Văn Thử",
        ["2. Tiểu ban Nội dung:", "• Trưởng tiểu ban: Lê Thị Mẫu", "• Thành viên: Trần Văn Thử"],
    ),
    (
        "an item over two lines",
        "Thành viên:\n- Ông Trần Văn Thử,\nTrưởng phòng\n- Bà Lê Thị Mẫu",
        ["Thành viên:", "- Ông Trần Văn Thử,\nTrưởng phòng", "- Bà Lê Thị Mẫu"],
    ),
    (
        "a form in one paragraph",
        "Họ và tên: TRẦN VĂN THỬ\nChức vụ Đảng: Đảng ủy viên\nChức vụ chính quyền: Trưởng phòng",
        ["Họ và tên: TRẦN VĂN THỬ", "Chức vụ Đảng: Đảng ủy viên", "Chức vụ chính quyền: Trưởng phòng"],
    ),
    (
        "a title over two lines",
        "Về việc tặng Bằng khen cho các tập thể\ntrong phong trào thi đua năm 2024",
        ["Về việc tặng Bằng khen cho các tập thể\ntrong phong trào thi đua năm 2024"],
    ),
    (
        "two labels are no form",
        "SỞ TƯ PHÁP\nSố: 12/TB-STP\nNơi nhận: như trên",
        ["SỞ TƯ PHÁP\nSố: 12/TB-STP\nNơi nhận: như trên"],
    ),
    ("one dash in a sentence that goes on", "Thi đua\n- khen thưởng", ["Thi đua\n- khen thưởng"]),
    ("nothing", " \n ", []),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in BROKEN_BY_HAND], ids=[c[0] for c in BROKEN_BY_HAND]
)
def test_lines_of_a_paragraph(text: str, expected: list[str]) -> None:
    passages = list(passages_of([Draft("paragraph", text)]))
    assert [passage.text for passage in passages] == expected
    assert [passage.index for passage in passages] == list(range(len(expected)))


def test_cells_stay_whole() -> None:
    text = "Nơi nhận:\n- Như trên;\n- Lưu: VT."
    assert [passage.text for passage in passages_of([Draft("cell", text, 0, 0, 0)])] == [text]
