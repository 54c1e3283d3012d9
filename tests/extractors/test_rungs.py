"""Which organ may be a part of which, by the rungs of the gazetteer of heads."""

from __future__ import annotations

import pytest

from extractors.rungs import Standing, rung_of, rung_of_post, standing

ORGANS: list[tuple[str, str, Standing]] = [
    ("Đội Điều tra", "Phòng Cảnh sát hình sự", "above"),
    ("Tiểu đoàn 5", "Trung đoàn 95", "above"),
    ("Trung đoàn 95", "Tiểu đoàn 5", "below"),
    ("Lữ đoàn 418", "Trung đoàn 95", "beside"),
    ("Tiểu đội 2", "Đại đội 7", "above"),
    ("Đảng bộ xã Tân Phú", "Trung đoàn 95", "unknown"),
    ("Mẫu Sơn", "Trung đoàn 95", "unknown"),
]


@pytest.mark.parametrize(("organ", "other", "expected"), ORGANS)
def test_where_another_organ_stands(organ: str, other: str, expected: Standing) -> None:
    assert standing(rung_of(organ), rung_of(other)) == expected


POSTS = [
    ("Chuyên viên", "Phòng Nội vụ, Sở Tư pháp", "Sở Tư pháp"),
    ("Đội trưởng", None, "Đội"),
    ("Tiểu đoàn trưởng", None, "Tiểu đoàn"),
]


@pytest.mark.parametrize(("title", "organ", "expected"), POSTS)
def test_the_rung_of_a_post_is_that_of_the_organ_it_names_last_or_is_over(
    title: str, organ: str | None, expected: str
) -> None:
    assert rung_of_post(title, organ) == rung_of(expected) > 0


def test_a_post_without_an_organ_of_its_own_has_no_rung() -> None:
    assert rung_of_post("Chuyên viên", None) == rung_of(None) == 0
