"""Who is who across reports: measured on an archive in which it is known, and case by case."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlite_utils import Database

from benchmarks.archive import make_people, make_reports
from benchmarks.resolution import fill, measure
from corpora.provinces import territory
from outputs.database import open_for_reading
from outputs.resolution.names import block_key, name_key, share
from outputs.settle import settle
from pipeline.ingest import Options, ingest

Write = Callable[..., Path]


def test_resolution_on_a_known_archive(tmp_path: Path) -> None:
    measured = [measure(tmp_path / f"{seed}.db", people=400, count=350, seed=seed) for seed in (1, 2, 3)]
    total = measured[0] + measured[1] + measured[2]
    assert total.appearances > 5000
    assert total.precision >= 0.99
    assert total.f1 >= 0.95


def test_the_order_of_reading_changes_nothing(tmp_path: Path) -> None:
    chance = random.Random(5)
    reports = list(make_reports(make_people(80, chance), 60, chance))

    def content(database: Database) -> set[tuple[object, ...]]:
        rows = database.execute(
            "SELECT o.key, o.name, o.province, r.filename, m.name FROM person_mentions m "
            "JOIN officials o ON o.id = m.official_id JOIN reports r ON r.id = m.report_id"
        )
        return set(rows.fetchall())

    one, other = fill(tmp_path / "a.db", reports), fill(tmp_path / "b.db", reports[::-1])
    settle(one)
    settle(other)
    assert content(one) == content(other)
    for made in reports[::-1]:
        step = fill(tmp_path / "c.db", [made])
        settle(step)  # after every report
    assert content(step) == content(one)


def report(number: int, province: str, day: str, *sentences: str) -> tuple[str, ...]:
    year, month, date = day.split("-")
    return (
        f"ỦY BAN NHÂN DÂN\nTỈNH {province.upper()}\nSố: {number}/BC-UBND",
        f"{province}, ngày {date} tháng {month} năm {year}",
        "BÁO CÁO",
        "Kết quả công tác thử nghiệm",
        *sentences,
    )


CASES: list[tuple[str, tuple[str, str, str], tuple[str, str, str], bool]] = [
    (
        "a common name in the same post",
        ("Cà Mau", "2022-03-01", "Dự có ông Nguyễn Văn Hùng, Giám đốc Sở Y tế tỉnh Cà Mau."),
        ("Cà Mau", "2023-03-01", "Dự có đồng chí Nguyễn Văn Hùng, Giám đốc Sở Y tế tỉnh Cà Mau."),
        True,
    ),
    (
        "a common name in two provinces",
        ("Cà Mau", "2022-03-01", "Dự có ông Nguyễn Văn Hùng, Giám đốc Sở Y tế tỉnh Cà Mau."),
        ("Nghệ An", "2022-05-01", "Dự có ông Nguyễn Văn Hùng, Giám đốc Sở Y tế tỉnh Nghệ An."),
        False,
    ),
    (
        "a common name in two departments of one province",
        ("Cà Mau", "2022-03-01", "Dự có ông Nguyễn Văn Hùng, Giám đốc Sở Y tế tỉnh Cà Mau."),
        ("Cà Mau", "2022-05-01", "Dự có ông Nguyễn Văn Hùng, Giám đốc Sở Tư pháp tỉnh Cà Mau."),
        False,
    ),
    (
        "a step up in the same department",
        ("Cà Mau", "2021-03-01", "Dự có ông Trần Quốc Thăng, Phó Giám đốc Sở Y tế tỉnh Cà Mau."),
        ("Cà Mau", "2023-05-01", "Dự có ông Trần Quốc Thăng, Giám đốc Sở Y tế tỉnh Cà Mau."),
        True,
    ),
    (
        "a former post that the other held",
        ("Cà Mau", "2021-03-01", "Dự có ông Nguyễn Văn Hùng, Giám đốc Sở Y tế tỉnh Cà Mau."),
        ("Cà Mau", "2023-05-01", "Dự có ông Nguyễn Văn Hùng, nguyên Giám đốc Sở Y tế tỉnh Cà Mau."),
        True,
    ),
    (
        "the same province under its name of July 2025",
        ("Hà Giang", "2024-03-01", "Dự có ông Lê Thế Thăng, Giám đốc Sở Y tế tỉnh Hà Giang."),
        ("Tuyên Quang", "2025-09-01", "Dự có ông Lê Thế Thăng, Giám đốc Sở Y tế tỉnh Tuyên Quang."),
        True,
    ),
    (
        "two provinces before they were merged",
        ("Hà Giang", "2024-03-01", "Dự có ông Lê Thế Thăng, Giám đốc Sở Y tế tỉnh Hà Giang."),
        ("Tuyên Quang", "2024-04-01", "Dự có ông Lê Thế Thăng, Giám đốc Sở Y tế tỉnh Tuyên Quang."),
        False,
    ),
    (
        "Mr and Mrs",
        ("Cà Mau", "2022-03-01", "Dự có ông Nguyễn Hà Thăng, Giám đốc Sở Y tế tỉnh Cà Mau."),
        ("Cà Mau", "2023-03-01", "Dự có bà Nguyễn Hà Thăng, Giám đốc Sở Y tế tỉnh Cà Mau."),
        False,
    ),
    (
        "old tone placement and i for y",
        ("Cà Mau", "2022-03-01", "Dự có bà Lý Thúy Hòa, Giám đốc Sở Y tế tỉnh Cà Mau."),
        ("Cà Mau", "2023-03-01", "Dự có bà Lí Thuý Hoà, Giám đốc Sở Y tế tỉnh Cà Mau."),
        True,
    ),
    (
        "other diacritics are another name",
        ("Cà Mau", "2022-03-01", "Dự có ông Nguyễn Văn Hùng, Giám đốc Sở Y tế tỉnh Cà Mau."),
        ("Cà Mau", "2023-03-01", "Dự có ông Nguyễn Văn Hưng, Phó Giám đốc Sở Y tế tỉnh Cà Mau."),
        False,
    ),
    (
        "a common name without a post",
        ("Cà Mau", "2022-03-01", "Dự có ông Nguyễn Văn Hùng, Giám đốc Sở Y tế tỉnh Cà Mau."),
        ("Cà Mau", "2023-03-01", "Biểu dương ông Nguyễn Văn Hùng."),
        False,
    ),
    (
        "one post in two spellings, beside posts that nobody holds together",
        (
            "Cà Mau",
            "2022-03-01",
            "Dự có ông Nguyễn Văn Hùng, Giám đốc Sở GD&ĐT tỉnh Cà Mau, Chủ tịch Ủy ban nhân dân huyện Thới Bình.",
        ),
        (
            "Cà Mau",
            "2022-03-01",
            "Dự có ông Nguyễn Văn Hùng, Giám đốc Sở Giáo dục và Đào tạo, Chủ tịch Ủy ban nhân dân huyện U Minh.",
        ),
        True,
    ),
    (
        "a seat that many hold, beside posts that nobody holds together",
        (
            "Cà Mau",
            "2022-03-01",
            "Dự có ông Nguyễn Văn Hùng, Đại biểu Hội đồng nhân dân tỉnh Cà Mau, Chủ tịch UBND xã Tân Phú.",
        ),
        (
            "Cà Mau",
            "2022-03-01",
            "Dự có ông Nguyễn Văn Hùng, Đại biểu Hội đồng nhân dân tỉnh Cà Mau, Chủ tịch UBND xã An Lạc.",
        ),
        False,
    ),
    (
        "a rare name without a post",
        ("Cà Mau", "2022-03-01", "Dự có ông Đinh Khắc Thăng, Giám đốc Sở Y tế tỉnh Cà Mau."),
        ("Cà Mau", "2023-03-01", "Biểu dương ông Đinh Khắc Thăng."),
        True,
    ),
]


@pytest.mark.parametrize(("first", "second", "same"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_two_reports(
    write_docx: Write,
    tmp_path: Path,
    first: tuple[str, str, str],
    second: tuple[str, str, str],
    same: bool,
) -> None:
    files = [
        write_docx(f"{number}.docx", *report(number, *told[:2], told[2]))
        for number, told in enumerate((first, second), start=1)
    ]
    ingest([str(file) for file in files], tmp_path / "a.db", Options(jobs=1))
    database = open_for_reading(tmp_path / "a.db")
    officials = {row[0] for row in database.execute("SELECT official_id FROM person_mentions")}
    assert (len(officials) == 1) is same
    merged = database.execute("SELECT evidence, score FROM official_links WHERE status = 'merged'").fetchall()
    assert bool(merged) is same
    assert all(evidence and score > 0 for evidence, score in merged)


def test_one_report_names_two_chairmen_of_one_name(write_docx: Write, tmp_path: Path) -> None:
    told = report(
        1,
        "Cà Mau",
        "2022-03-01",
        "Ông Nguyễn Văn Hùng, Chủ tịch UBND xã Tân Thử, phát biểu.",
        "Ông Nguyễn Văn Hùng, Chủ tịch UBND xã Phú Mẫu, phát biểu.",
    )
    ingest([str(write_docx("a.docx", *told))], tmp_path / "a.db", Options(jobs=1))
    rows = open_for_reading(tmp_path / "a.db").execute("SELECT key FROM officials ORDER BY key").fetchall()
    assert rows == [("nguyễn văn hùng@ca-mau",), ("nguyễn văn hùng@ca-mau#2",)]


@pytest.mark.parametrize(
    ("name", "other", "same"),
    [
        ("Lý Thúy Hòa", "LÍ THUÝ HOÀ", True),
        ("Trần Kỳ", "Trần Kì", True),
        ("Phạm Quý", "Phạm Quí", False),
        ("Nguyễn Huy", "Nguyễn Hui", False),
        ("Nguyễn Văn Hùng", "Nguyễn Văn Hưng", False),
    ],
)
def test_names_written_in_two_ways(name: str, other: str, same: bool) -> None:
    assert (name_key(name) == name_key(other)) is same


def test_rare_names_are_rarer_than_common_ones() -> None:
    assert share("Nguyễn Văn Hùng") > 100 * share("Đinh Khắc Thăng") > 0
    assert block_key("Huỳnh Thị Thanh Loan") == "huynh thi thanh loan"


@pytest.mark.parametrize(
    ("name", "day", "covers"),
    [
        ("Tuyên Quang", "2024-12-31", {"Tuyên Quang"}),
        ("Tuyên Quang", "2025-07-01", {"Tuyên Quang", "Hà Giang"}),
        ("Tuyên Quang", None, {"Tuyên Quang", "Hà Giang"}),
        ("Hà Giang", "2026-01-01", {"Hà Giang"}),
    ],
)
def test_what_a_province_covers(name: str, day: str | None, covers: set[str]) -> None:
    assert territory(name, day) == covers
