"""Lines of lists: which stand side by side, and which below another."""

from __future__ import annotations

import pytest

from extractors.patterns import is_beside, is_next_item

BESIDE = [
    ("2. Các Phó Trưởng ban:", "1. Trưởng ban:", None, True),
    ("1/ Ông Trần Văn Thử", "3. Các ủy viên:", None, False),
    ("2/ Bà Lê Thị Mẫu", "3. Các ủy viên:", "1/ Ông Trần Văn Thử", False),
    ("4. Thư ký:", "3. Các ủy viên:", "- Bà Lê Thị Mẫu", True),
    ("a) Ông Trần Văn Thử", "1. Trưởng ban:", None, False),
    ("- Bà Lê Thị Mẫu", "- Trưởng ban:", None, True),
    ("+ Bà Lê Thị Mẫu", "- Trưởng ban:", None, False),
    ("Bà Lê Thị Mẫu", "1. Trưởng ban:", None, False),
    ("2.1. Ông Trần Văn Thử", "2. Trưởng ban:", None, False),
    ("1.2 Bà Lê Thị Mẫu", "2.1 Trưởng ban:", "1.1 Ông Trần Văn Thử", False),
    ("g) Ông Phạm Văn Dụ", "d) Trưởng ban:", "e) Ông Trần Văn Thử", False),
]


@pytest.mark.parametrize(("line", "opening", "last", "beside"), BESIDE)
def test_items_beside_a_line_that_opens_a_list(line: str, opening: str, last: str | None, beside: bool) -> None:
    assert is_beside(line, opening, last) is beside


NEXT = [
    ("2) Trường Mầm non", "1. Trường Tiểu học", True),
    ("c) Ông Thử", "b) Bà Mẫu", True),
    ("3. Trường Mầm non", "1. Trường Tiểu học", False),
    ("c) Ông Thử", "1. y", False),
    ("2. Trường Mầm non", "1.1. Trường Tiểu học", False),
    ("Phường Một", "1. Trường Tiểu học", False),
]


@pytest.mark.parametrize(("line", "above", "follows"), NEXT)
def test_items_that_follow_another(line: str, above: str, follows: bool) -> None:
    assert is_next_item(line, above) is follows
