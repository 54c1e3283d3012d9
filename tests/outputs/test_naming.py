"""What a report means by the organisations it names: one row of a post in the archive, however it is spelled."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from outputs.database import open_for_reading
from pipeline.ingest import Options, ingest

HEAD = ("ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG", "Lâm Đồng, ngày 05 tháng 5 năm 2022", "BÁO CÁO", "Kết quả công tác")
DISTRICT = ("ỦY BAN NHÂN DÂN\nHUYỆN ĐỨC TRỌNG", "Đức Trọng, ngày 05 tháng 5 năm 2022", "BÁO CÁO", "Kết quả công tác")

CASES: list[tuple[str, tuple[str, ...], str]] = [
    (
        "the province of the paper",
        (*HEAD, "Dự có ông Trần Văn Mẫu, Giám đốc Sở Nội vụ.", "Ông Trần Văn Mẫu, Giám đốc Sở Nội vụ Lâm Đồng, nói."),
        "Giám đốc Sở Nội vụ Lâm Đồng",  # as the report itself tells it in full
    ),
    (
        "the organ named before",
        (*HEAD, "Hội Luật gia tỉnh Lâm Đồng họp.", "Dự có ông Trần Văn Mẫu, Chủ tịch Hội."),
        "Chủ tịch Hội Luật gia tỉnh Lâm Đồng",
    ),
    (
        "the report's own district",
        (*DISTRICT, "Đã làm việc với Ủy ban nhân dân huyện Di Linh.", "Dự có ông Trần Văn Mẫu, Chủ tịch UBND huyện."),
        "Chủ tịch Ủy ban nhân dân huyện Đức Trọng",
    ),
    (
        "a ministry whose field is an organ's name too",
        (*HEAD, "Dự có ông Trần Văn Mẫu, Bộ trưởng Công an."),
        "Bộ trưởng Bộ Công an",
    ),
    (
        "a ministry by its field",
        (*HEAD, "Dự có ông Trần Văn Mẫu, Bộ trưởng Công Thương; ông Trần Văn Mẫu, Bộ trưởng Bộ Công Thương, nói."),
        "Bộ trưởng Bộ Công Thương",
    ),
]


@pytest.mark.parametrize(("passages", "position"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_post_is_one_row(
    write_docx: Callable[..., Path], tmp_path: Path, passages: tuple[str, ...], position: str
) -> None:
    path = tmp_path / "b.db"
    ingest([str(write_docx("report.docx", *passages))], path, Options(jobs=1))
    with open_for_reading(path) as database:
        held = database.execute(
            "SELECT DISTINCT s.position FROM role_mentions m JOIN positions s ON s.id = m.position_id "
            "JOIN person_mentions p ON p.id = m.person_mention_id WHERE p.name = 'Trần Văn Mẫu'"
        ).fetchall()
    assert held == [(position,)]
