"""What several reports tell together: who held a post when, what is cited when and with what."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlite_utils import Database

from outputs.database import open_for_reading
from outputs.questions.asked import period
from outputs.questions.officials import holders
from pipeline.ingest import Options, ingest

Write = Callable[..., Path]


def report(number: int, year: int, *paragraphs: str) -> tuple[str, ...]:
    return (
        f"ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\nSố: {number}/BC-UBND",
        f"Cà Mau, ngày 15 tháng 12 năm {year}",
        "BÁO CÁO",
        "Kết quả công tác thử nghiệm",
        *paragraphs,
    )


@pytest.fixture
def archive(write_docx: Write, tmp_path: Path) -> Database:
    files = [
        write_docx("1.docx", *report(1, 2018, "Ông Lê Văn Thử, Giám đốc Sở Nội vụ, dự. Theo Kết luận số 21-KL/TW.")),
        write_docx(
            "2.docx",
            *report(
                2, 2020, "Ông Lê Văn Thử, Giám đốc Sở Nội vụ, và bà Trần Thị Mẫu, Chánh Văn phòng Sở Nội vụ, cùng dự."
            ),
        ),
        write_docx(
            "3.docx",
            *report(
                3,
                2022,
                "Bà Trần Thị Mẫu, Giám đốc Sở Nội vụ, thay ông Lê Văn Thử, nguyên Giám đốc Sở Nội vụ.",
                "Thực hiện Nghị định số 91/2017/NĐ-CP và Nghị định số 34/2016/NĐ-CP.",
            ),
        ),
        write_docx("4.docx", *report(4, 2023, "Căn cứ Nghị định số 91/2017/NĐ-CP và Nghị định số 34/2016/NĐ-CP.")),
    ]
    ingest([str(file) for file in files], tmp_path / "a.db", Options(jobs=1))
    return open_for_reading(tmp_path / "a.db")


@pytest.mark.parametrize(
    ("day", "names"),
    [
        (None, ["Lê Văn Thử", "Trần Thị Mẫu"]),
        ("2017", []),
        ("2018", ["Lê Văn Thử"]),
        ("2021-06-30", ["Lê Văn Thử"]),
        ("2023", ["Trần Thị Mẫu"]),
    ],
)
def test_who_held_a_post_on_a_day(archive: Database, day: str | None, names: list[str]) -> None:
    assert [row["name"] for row in holders(archive, "giam doc so noi vu", period(day) if day else None)] == names


def test_a_timeline(archive: Database) -> None:
    rows = archive.query("SELECT * FROM official_timeline WHERE name = 'Lê Văn Thử'")
    assert [(row["first_seen"], row["last_seen"], row["former_by"], row["reports"]) for row in rows] == [
        ("2018-12-15", "2020-12-15", "2022-12-15", 3)
    ]


def test_first_and_last_citation(archive: Database) -> None:
    rows = {row["symbol"]: row for row in archive.query("SELECT * FROM directive_history")}
    history = rows["91/2017/NĐ-CP"]
    assert (history["first_cited"], history["last_cited"], history["reports"]) == ("2022-12-15", "2023-12-15", 2)
    years = archive.query("SELECT year, province, reports FROM directive_years WHERE symbol = '91/2017/NĐ-CP'")
    assert [tuple(row.values()) for row in years] == [("2022", "Cà Mau", 1), ("2023", "Cà Mau", 1)]


def test_what_is_cited_and_who_is_named_together(archive: Database) -> None:
    cited = archive.query("SELECT other, reports FROM cocited_directives WHERE directive = '91/2017/NĐ-CP'")
    assert [tuple(row.values()) for row in cited] == [("34/2016/NĐ-CP", 2)]
    named = archive.query("SELECT other, reports FROM comentioned_officials WHERE name = 'Lê Văn Thử'")
    assert [tuple(row.values()) for row in named] == [("Trần Thị Mẫu", 2)]
