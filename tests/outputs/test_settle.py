"""What only the whole archive tells, whatever the order in which its files came."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from outputs.database import open_for_reading
from outputs.questions.directives import directives, relations
from outputs.questions.filters import Filters
from pipeline.ingest import Options, ingest

Write = Callable[..., Path]
DATED = "Kết luận số 21-KL/TW ngày 25-10-2021 của Ban Chấp hành Trung ương về xây dựng Đảng trong sạch"
UNDATED = "thực hiện Kết luận 21-KL/TW"
OTHER_TERM = "Kết luận số 21-KL/TW ngày 5-6-2018 của Bộ Chính trị"


def cited(database: Path) -> list[tuple[str, int, int]]:
    rows = directives(open_for_reading(database), Filters())
    return [(row["issued_on"], row["reports"], row["uncertain"]) for row in rows]


def test_an_undated_citation_joins_its_only_candidate(write_docx: Write, tmp_path: Path) -> None:
    files = [write_docx("a.docx", UNDATED), write_docx("b.docx", DATED)]
    for order in (files, files[::-1]):
        database = tmp_path / f"{order[0].stem}.db"
        ingest([str(file) for file in order], database, Options(jobs=1))
        assert cited(database) == [("2021-10-25", 2, 0)]


def test_of_two_candidates_none_is_taken(write_docx: Write, tmp_path: Path) -> None:
    database = tmp_path / "x.db"
    for name, text in (("a.docx", UNDATED), ("b.docx", DATED), ("c.docx", OTHER_TERM)):
        ingest([str(write_docx(name, text))], database, Options(jobs=1))
    assert sorted(cited(database), key=str) == [("2018-06-05", 1, 0), ("2021-10-25", 1, 0), (None, 1, 1)]


def test_a_directive_is_completed_from_all_its_citations(write_docx: Write, tmp_path: Path) -> None:
    database = tmp_path / "x.db"
    ingest(
        [str(write_docx("a.docx", "Kết luận số 21-KL/TW năm 2021")), str(write_docx("b.docx", DATED))],
        database,
        Options(jobs=1),
    )
    (row,) = directives(open_for_reading(database), Filters())
    assert (row["issued_on"], row["issuer"]) == ("2021-10-25", "Ban Chấp hành Trung ương")
    assert row["title"] == "về xây dựng Đảng trong sạch"


def test_what_nothing_cites_any_more_goes(write_docx: Write, tmp_path: Path) -> None:
    database = tmp_path / "x.db"
    path = write_docx("a.docx", DATED, "đồng chí Lê Văn Mẫu - Bí thư Tỉnh ủy Cà Mau")
    ingest([str(path)], database, Options(jobs=1))
    write_docx("a.docx", "không còn gì")
    ingest([str(path)], database, Options(jobs=1))
    db = open_for_reading(database)
    for table in ("directives", "officials", "positions", "organizations"):
        assert db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


DECISION = (
    "ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\nSố: 15/2024/QĐ-UBND",
    "Cà Mau, ngày 02 tháng 3 năm 2024",
    "QUYẾT ĐỊNH",
    "Ban hành Quy chế thử nghiệm",
    "Căn cứ Nghị định số 34/2016/NĐ-CP ngày 14 tháng 5 năm 2016 của Chính phủ;",
)
CITING = (
    "ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\nSố: 20/BC-UBND",
    "Cà Mau, ngày 05 tháng 4 năm 2024",
    "BÁO CÁO",
    "Quyết định số 15/2024/QĐ-UBND thay thế Quyết định số 10/2020/QĐ-UBND",
)


def test_a_directive_that_is_a_report_of_the_archive_is_linked_to_it(write_docx: Write, tmp_path: Path) -> None:
    files = [write_docx("a.docx", *CITING), write_docx("b.docx", *DECISION)]
    for order in (files, files[::-1]):
        database = tmp_path / f"{order[0].stem}.db"
        ingest([str(file) for file in order], database, Options(jobs=1))
        rows = directives(open_for_reading(database), Filters(), "15/2024/QĐ-UBND")
        assert [(row["issued_on"], row["uncertain"]) for row in rows] == [("2024-03-02", 0)]
        stated = relations(open_for_reading(database), Filters())
        assert [(row["source"], row["kind"], row["target"], row["filename"]) for row in stated] == [
            ("15/2024/QĐ-UBND", "based_on", "34/2016/NĐ-CP", "b.docx"),
            ("15/2024/QĐ-UBND", "replaces", "10/2020/QĐ-UBND", "a.docx"),
        ]


def test_when_the_report_goes_its_directive_stays_with_those_who_cite_it(write_docx: Write, tmp_path: Path) -> None:
    database = tmp_path / "x.db"
    path = write_docx("b.docx", *DECISION)
    ingest([str(write_docx("a.docx", *CITING)), str(path)], database, Options(jobs=1))
    write_docx("b.docx", "không còn gì")
    ingest([str(path)], database, Options(jobs=1))
    db = open_for_reading(database)
    assert db.execute("SELECT count(*) FROM directives WHERE report_id IS NOT NULL").fetchone()[0] == 0
    assert [row["kind"] for row in relations(db, Filters())] == ["replaces"]


def misprints(database: Path) -> list[tuple[str, str, int]]:
    rows = open_for_reading(database).execute(
        "SELECT c.symbol, d.symbol, c.misprint FROM citations c "
        "JOIN directives d ON d.id = c.directive_id ORDER BY c.id"
    )
    return list(rows.fetchall())


def test_a_misprinted_symbol_is_linked_and_kept_as_printed(write_docx: Write, tmp_path: Path) -> None:
    database = tmp_path / "x.db"
    printed = write_docx("a.docx", "thực hiện Kết luận số 21-TB/TW ngày 25-10-2021")
    right = write_docx("b.docx", DATED)
    ingest([str(printed), str(right)], database, Options(jobs=1))
    assert misprints(database) == [("21-TB/TW", "21-KL/TW", 1), ("21-KL/TW", "21-KL/TW", 0)]
    write_docx("b.docx", "không còn gì")
    ingest([str(right)], database, Options(jobs=1))
    assert misprints(database) == [("21-TB/TW", "21-TB/TW", 0)]


def test_a_notice_is_no_misprinted_conclusion(write_docx: Write, tmp_path: Path) -> None:
    database = tmp_path / "x.db"
    files = [write_docx("a.docx", "Thông báo số 21-TB/TW ngày 25-10-2021"), write_docx("b.docx", DATED)]
    ingest([str(file) for file in files], database, Options(jobs=1))
    assert [row[2] for row in misprints(database)] == [0, 0]


def test_two_dates_of_one_directive_make_it_uncertain(write_docx: Write, tmp_path: Path) -> None:
    database = tmp_path / "x.db"
    files = [write_docx("a.docx", "Kết luận số 21-KL/TW ngày 26-10-2021"), write_docx("b.docx", DATED)]
    ingest([str(file) for file in files], database, Options(jobs=1))
    assert [row[2] for row in cited(database)] == [1]


ONE = [
    (
        "a decree cut short",
        [
            "Nghị định số 126/2024/NĐ-CP ngày 08/10/2024 của Chính phủ",
            "Nghị định 126/NĐ-CP ngày 8-10-2024 của Chính phủ",
        ],
    ),
    (
        "a decision with and without its year",
        [
            "Quyết định số 46/2017/QĐ-UBND ngày 08/12/2017 của UBND tỉnh Cà Mau",
            "Quyết định số 46/QĐ-UBND ngày 08/12/2017 của UBND tỉnh Cà Mau",
        ],
    ),
    (
        "a decision of a place and of none",
        [
            "Quyết định số 915/QĐ-UBND ngày 22/4/2024 của UBND tỉnh Cà Mau",
            "Theo Quyết định số 915/QĐ-UBND ngày 22/4/2024",
        ],
    ),
    (
        "a law by its number, its day and its name",
        [
            "Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022",
            "Luật Thi đua, khen thưởng ngày 15/6/2022",
            "Luật Thi đua, Khen thưởng năm 2022",
        ],
    ),
    (
        "a law with short forms in its name",
        [
            "Luật Tổ chức HĐND và UBND ngày 26/11/2003",
            "Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân năm 2003",
        ],
    ),
    (
        "a law that amends two",
        [
            "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương "
            "ngày 22 tháng 11 năm 2019",
        ],
    ),
]
TWO = [
    (
        "decisions of two days",
        [
            "Quyết định số 46/2017/QĐ-UBND ngày 08/12/2017 của UBND tỉnh Cà Mau",
            "Quyết định số 46/QĐ-UBND ngày 09/01/2017 của UBND tỉnh Cà Mau",
        ],
    ),
    ("laws of two years", ["Luật Đất đai năm 2013", "Luật Đất đai số 31/2024/QH15 ngày 18/01/2024"]),
    (
        "decisions of two places",
        [
            "Quyết định số 915/QĐ-UBND ngày 22/4/2024 của UBND tỉnh Cà Mau",
            "Quyết định số 915/QĐ-UBND ngày 22/4/2024 của UBND tỉnh Lào Cai",
        ],
    ),
]


@pytest.mark.parametrize(
    ("texts", "number"),
    [(texts, 1) for _, texts in ONE] + [(texts, 2) for _, texts in TWO],
    ids=[name for name, _ in ONE + TWO],
)
def test_one_directive_has_one_key(texts: list[str], number: int, write_docx: Write, tmp_path: Path) -> None:
    files = [str(write_docx(f"{n}.docx", f"Căn cứ {text};")) for n, text in enumerate(texts)]
    for order in (files, files[::-1]):
        database = tmp_path / f"{Path(order[0]).stem}-{len(texts)}.db"
        ingest(order, database, Options(jobs=1))
        assert len(cited(database)) == number
