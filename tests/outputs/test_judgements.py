"""What people decide about officials is carried out, outlives reading again, and goes from archive to archive."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlite_utils import Database

from outputs.database import open_for_reading, open_for_writing
from outputs.resolution import deciding
from outputs.resolution.judgements import JudgementError, write_csv
from pipeline.ingest import Options, ingest
from tests.outputs.test_resolution import report

Write = Callable[..., Path]
HELD = "Dự có ông Lê Đức Nam, Giám đốc Sở Y tế tỉnh Cà Mau."
BARE = "Biểu dương ông Lê Đức Nam."


@pytest.fixture
def files(write_docx: Write) -> list[str]:
    told = [("2021-03-01", HELD), ("2022-03-01", HELD), ("2023-03-01", BARE)]
    return [
        str(write_docx(f"{number}.docx", *report(number, "Cà Mau", day, sentence)))
        for number, (day, sentence) in enumerate(told, start=1)
    ]


@pytest.fixture
def archive(files: list[str], tmp_path: Path) -> Path:
    ingest(files, tmp_path / "a.db", Options(jobs=1))
    return tmp_path / "a.db"


def groups(database: Database) -> list[str]:
    """The reports of each official, by name."""
    rows = database.execute(
        "SELECT group_concat(filename, ' ') FROM (SELECT DISTINCT m.official_id, r.filename FROM person_mentions m "
        "JOIN reports r ON r.id = m.report_id ORDER BY r.filename) GROUP BY official_id ORDER BY 1"
    )
    return [row[0] for row in rows.fetchall()]


def official_of(database: Database, filename: str) -> int:
    sql = "SELECT official_id FROM person_mentions m JOIN reports r ON r.id = m.report_id WHERE filename = ?"
    return int(database.execute(sql, [filename]).fetchone()[0])


def test_merging_and_splitting_outlive_reading_again(archive: Path, files: list[str]) -> None:
    database = open_for_writing(archive)
    assert groups(database) == ["1.docx 2.docx", "3.docx"]
    deciding.merge(database, official_of(database, "1.docx"), official_of(database, "3.docx"))
    assert groups(database) == ["1.docx 2.docx 3.docx"]
    ingest(files, archive, Options(jobs=1, rebuild=True))
    assert groups(database) == ["1.docx 2.docx 3.docx"]
    second = int(database.execute("SELECT id FROM reports WHERE filename = '2.docx'").fetchone()[0])
    deciding.split(database, official_of(database, "2.docx"), [second])
    assert groups(database) == ["1.docx 3.docx", "2.docx"]
    ingest(files, archive, Options(jobs=1, rebuild=True))
    assert groups(database) == ["1.docx 3.docx", "2.docx"]


def test_roles_and_counts_follow_the_official(archive: Path) -> None:
    database = open_for_writing(archive)
    second = int(database.execute("SELECT id FROM reports WHERE filename = '2.docx'").fetchone()[0])
    deciding.split(database, official_of(database, "1.docx"), [second])
    rows = database.execute("SELECT official_id, report_id FROM official_roles WHERE filename = '2.docx'").fetchall()
    assert rows == [(official_of(database, "2.docx"), second)]
    assert not open_for_reading(archive).execute("PRAGMA foreign_key_check").fetchall()


def test_a_given_name_is_shown_and_kept(archive: Path, files: list[str]) -> None:
    database = open_for_writing(archive)
    deciding.rename(database, official_of(database, "1.docx"), "Lê Đức Nam (Sở Y tế)")
    ingest(files, archive, Options(jobs=1, rebuild=True))
    names = database.execute("SELECT DISTINCT name FROM people_mentioned ORDER BY name").fetchall()
    assert names == [("Lê Đức Nam",), ("Lê Đức Nam (Sở Y tế)",)]


def test_questions_are_memoised_and_can_be_taken_back(archive: Path) -> None:
    database = open_for_writing(archive)
    (question,) = deciding.open_questions(database)
    assert {question.left.filename, question.right.filename} == {"1.docx", "3.docx"}
    assert question.evidence
    deciding.answer(database, question, True)
    assert deciding.open_questions(database) == []
    assert groups(database) == ["1.docx 2.docx 3.docx"]
    deciding.take_back(database, question)
    assert groups(database) == ["1.docx 2.docx", "3.docx"]
    (again,) = deciding.open_questions(database, "le duc nam")
    deciding.answer(database, again, False)
    assert deciding.open_questions(database) == []
    assert groups(database) == ["1.docx 2.docx", "3.docx"]


def test_judgements_go_to_another_database(archive: Path, files: list[str], tmp_path: Path) -> None:
    database = open_for_writing(archive)
    deciding.merge(database, official_of(database, "1.docx"), official_of(database, "3.docx"))
    deciding.rename(database, official_of(database, "1.docx"), "Lê Đức Nam (Y tế)")
    with (tmp_path / "j.csv").open("w", encoding="utf-8", newline="") as stream:
        assert write_csv(database, stream) == 4
    ingest(files, tmp_path / "b.db", Options(jobs=1))
    other = open_for_writing(tmp_path / "b.db")
    assert deciding.import_judgements(other, tmp_path / "j.csv") == 4
    assert groups(other) == ["1.docx 2.docx 3.docx"]
    assert other.execute("SELECT name FROM officials").fetchall() == [("Lê Đức Nam (Y tế)",)]


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([["kind", "subject"], ["name", "x"]], "first line must name the columns"),
        ([["kind", "subject", "object", "decision", "evidence"], ["same_person", "a", "b", "maybe", ""]], "line 2"),
        ([["kind", "subject", "object", "decision", "evidence"], ["other", "a", "b", "yes", ""]], "line 2"),
    ],
)
def test_a_file_that_holds_no_judgements_changes_nothing(
    archive: Path, tmp_path: Path, rows: list[list[str]], message: str
) -> None:
    with (tmp_path / "j.csv").open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)
    database = open_for_writing(archive)
    with pytest.raises(JudgementError, match=message):
        deciding.import_judgements(database, tmp_path / "j.csv")
    assert database.execute("SELECT count(*) FROM judgements").fetchone() == (0,)


def test_what_cannot_be_decided_says_why(archive: Path) -> None:
    database = open_for_writing(archive)
    one = official_of(database, "1.docx")
    with pytest.raises(JudgementError, match="no official 999"):
        deciding.merge(database, one, 999)
    with pytest.raises(JudgementError, match="one already"):
        deciding.merge(database, one, one)
    with pytest.raises(JudgementError, match="not none and not all"):
        deciding.split(database, one, [999])
    with pytest.raises(JudgementError, match="cannot be empty"):
        deciding.rename(database, one, " ")
    assert groups(database) == ["1.docx 2.docx", "3.docx"]
