"""The installed command, on real Word files."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from extractors.facts import KINDS
from outputs.delimited import MARK
from tests.conftest import SAMPLES, Run

COMMANDS = (
    "ingest", "directives", "relations", "officials", "holders", "awards", "search", "show", "export", "verify",
    "doctor", "evaluate",
)  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_help(baocao: Run, command: str) -> None:
    result = baocao(command, "--help")
    assert result.returncode == 0
    assert "Usage: baocao " + command in result.stdout


def test_the_directives_of_the_samples(baocao: Run, sample_database: Path) -> None:
    result = baocao("directives", "--db", sample_database, "--format", "json")
    rows = {row["symbol"]: row for row in json.loads(result.stdout)}
    conclusion = rows["21-KL/TW"]
    assert conclusion["reports"] == 8
    assert (conclusion["doc_type"], conclusion["issued_on"], conclusion["term"]) == ("Kết luận", "2021-10-25", "XIII")
    assert next(iter(rows)) == "21-KL/TW"


def test_a_table_shows_what_json_gives(baocao: Run, sample_database: Path) -> None:
    table = baocao("directives", "--db", sample_database, "--symbol", "21-KL").stdout
    assert "Kết luận" in table
    assert "21-KL/TW" in table
    assert "25/10/2021" in table


def test_csv_is_csv(baocao: Run, sample_database: Path) -> None:
    result = baocao("awards", "--db", sample_database, "--format", "csv", "--decision", "1436/qd-ubnd")
    assert result.stdout.startswith(MARK)
    rows = list(csv.DictReader(io.StringIO(result.stdout.removeprefix(MARK))))
    assert {row["recipient"] for row in rows} >= {"Sở Tài chính tỉnh Kiên Giang", "Ngô Văn Thử"}
    assert {row["award"] for row in rows} == {"Bằng khen"}


@pytest.mark.parametrize(
    ("arguments", "count"),
    [
        (["--province", "Ca Mau", "--type", "Nghị định"], 1),
        (["--year", "2024", "--issuer", "bo chinh tri"], 2),
        (["--since", "2024", "--until", "2024-12", "--type", "chi thi"], 1),
        (["--symbol", "Nghị quyết Trung ương 4"], 2),
        (["--limit", "3"], 3),
        (["--year", "1999"], 0),
    ],
)
def test_filters(baocao: Run, sample_database: Path, arguments: list[str], count: int) -> None:
    result = baocao("directives", "--db", sample_database, "--format", "json", *arguments)
    assert len(json.loads(result.stdout)) == count


@pytest.mark.parametrize(("command", "unsure"), [("directives", 0.96), ("awards", 0.86)])
def test_only_what_is_sure(baocao: Run, sample_database: Path, command: str, unsure: float) -> None:
    def count(*arguments: object) -> int:
        return len(json.loads(baocao(command, "--db", sample_database, "--format", "json", *arguments).stdout))

    assert 0 < count("--min-confidence", unsure) < count("--min-confidence", 0.1) == count()
    assert baocao(command, "--db", sample_database, "--min-confidence", 2).returncode == 2


def test_officials_with_the_posts_that_are_sure(baocao: Run, sample_database: Path) -> None:
    def posts(*arguments: object) -> int:
        rows = json.loads(baocao("officials", "--db", sample_database, "--format", "json", *arguments).stdout)
        return sum(row["positions"] is not None for row in rows)

    assert 0 < posts("--min-confidence", 0.85) < posts()


def test_officials_with_a_typing_mistake(baocao: Run, sample_database: Path) -> None:
    for typed in ("tran thi thi dụu", "Tran Thj Thi Du"):
        result = baocao("officials", typed, "--db", sample_database, "--format", "json")
        assert [row["name"] for row in json.loads(result.stdout)] == ["Trần Thị Thí Dụ"]
        assert "những tên gần nhất" in result.stderr
    result = baocao("officials", "Barack Obama", "--db", sample_database, "--format", "json")
    assert json.loads(result.stdout) == []
    assert result.stderr == ""


def test_officials_without_diacritics(baocao: Run, sample_database: Path) -> None:
    result = baocao("officials", "tran thi thi du", "--db", sample_database, "--format", "json")
    (row,) = json.loads(result.stdout)
    assert row["name"] == "Trần Thị Thí Dụ"
    assert row["positions"] == "Vụ trưởng Vụ Địa phương III, Ban Tổ chức Trung ương"


@pytest.mark.parametrize("text", ["ket luan", "Kết luận", "KẾT LUẬN số 21", '"kỷ niệm chương"', "21-KL/TW", "dang bo"])
def test_search_finds_with_and_without_diacritics(baocao: Run, sample_database: Path, text: str) -> None:
    result = baocao("search", text, "--db", sample_database, "--format", "json", "--limit", "5")
    assert json.loads(result.stdout), result.stderr


def test_search_takes_any_sign(baocao: Run, sample_database: Path) -> None:
    for text in ('"', "AND OR NOT", "a*b(c)", "'; DROP TABLE reports; --", ""):
        assert baocao("search", text, "--db", sample_database).returncode == 0


def test_show_marks_the_findings(baocao: Run, sample_database: Path) -> None:
    result = baocao("show", "hoi-nghi-cum-thi-dua.docx", "--db", sample_database)
    assert result.returncode == 0
    assert "Kết luận số 21-KL/TW ngày 25-10-2021" in result.stdout
    assert "[P1 Nguyễn Văn Mẫu]" in result.stdout
    assert "Bằng khen · Ban Tổ chức Thành ủy Cần Thơ · đề nghị" in result.stdout
    for kind in KINDS:
        assert kind.name == "relation" or f"\n{kind.label}\n" in result.stdout


def test_show_gives_json_and_html(baocao: Run, sample_database: Path) -> None:
    shown = json.loads(baocao("show", "1", "--db", sample_database, "--format", "json").stdout)
    for citation in shown["citations"]:
        passage = next(p for p in shown["passages"] if p["id"] == citation["passage_id"])
        assert passage["text"][citation["start_char"] : citation["end_char"]] == citation["surface"]
    assert "<!DOCTYPE html>" in baocao("show", "1", "--db", sample_database, "--format", "html").stdout


def test_show_of_no_report(baocao: Run, sample_database: Path) -> None:
    result = baocao("show", "999", "--db", sample_database)
    assert result.returncode == 1
    assert "not one report" in result.stderr


def test_ingest_says_how_each_file_ended(baocao: Run, tmp_path: Path) -> None:
    (tmp_path / "hỏng.docx").write_bytes(b"PK\x03\x04")
    (tmp_path / "cũ.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    result = baocao("ingest", SAMPLES / "bao-cao-nfd.docx", tmp_path, "--db", tmp_path / "a.db")
    assert result.returncode == 0
    assert "3 files: 1 added" in result.stdout
    assert "not read: 2 damaged" in result.stdout
    assert "hỏng.docx: the archive is damaged" in result.stderr


def test_ingest_of_nothing_readable_fails(baocao: Run, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"")
    assert baocao("ingest", tmp_path / "a.docx", "--db", tmp_path / "a.db").returncode == 1
    assert baocao("ingest", tmp_path / "nothing", "--db", tmp_path / "a.db").returncode == 1


@pytest.mark.parametrize(
    "arguments",
    [["directives"], ["officials"], ["awards"], ["search", "x"], ["show", "1"]],
    ids=lambda arguments: arguments[0],
)
def test_a_missing_database_is_explained(baocao: Run, tmp_path: Path, arguments: list[str]) -> None:
    result = baocao(*arguments, "--db", tmp_path / "none.db")
    assert result.returncode == 1
    assert "no such database" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_folder_that_cannot_hold_a_database(baocao: Run, tmp_path: Path) -> None:
    result = baocao("ingest", SAMPLES / "bao-cao-nfd.docx", "--db", tmp_path / "không có" / "a.db")
    assert result.returncode == 1
    assert "cannot be opened" in result.stderr
    assert "Traceback" not in result.stderr


def test_evaluate_prints_the_scores(baocao: Run) -> None:
    result = baocao("evaluate", SAMPLES)
    assert result.returncode == 0
    assert "references" in result.stdout
    assert "1.000" in result.stdout


def test_evaluate_of_an_empty_folder(baocao: Run, tmp_path: Path) -> None:
    result = baocao("evaluate", tmp_path)
    assert result.returncode == 1
    assert "no gold files" in result.stderr
