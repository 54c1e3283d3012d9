"""The command line on any terminal, with names and words however their letters are composed."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from outputs.database import DatabaseError, create_or_open, open_for_reading, open_for_writing, open_raw
from outputs.delimited import MARK
from tests.conftest import Run

COMMAND = Path(sys.executable).with_name("baocao")


def run(*arguments: object, encoding: str = "utf-8") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [str(COMMAND), *map(str, arguments)],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"},
        timeout=240,
        check=False,
    )


QUESTIONS = [
    ["--help"],
    ["directives"],
    ["officials"],
    ["officials", "show", "1"],
    ["awards", "--format", "csv"],
    ["directive", "21-KL/TW", "--format", "json"],
    ["show", "1"],
    ["show", "1", "--format", "html"],
    ["search", "thi đua"],
    ["judgements", "export"],
    ["awards"],
    ["reports"],
]


@pytest.mark.parametrize(
    ("question", "encoding"),
    [(question, ("ascii", "cp1258", "cp1252")[place % 3]) for place, question in enumerate(QUESTIONS)],
    ids=str,
)
def test_any_encoding_of_the_terminal(sample_database: Path, question: list[str], encoding: str) -> None:
    database = [] if question == ["--help"] else ["--db", sample_database]
    result = run(*question, *database, encoding=encoding)
    assert (result.returncode, result.stderr) == (0, b"")
    assert result.stdout.decode(encoding)


def test_letters_that_the_encoding_lacks_lose_their_marks(sample_database: Path) -> None:
    table = run("directives", "--symbol", "21-KL", "--db", sample_database, encoding="ascii").stdout.decode("ascii")
    assert "Ket luan" in table


def test_json_loses_no_letter(sample_database: Path) -> None:
    arguments = ("directives", "--symbol", "21-KL", "--format", "json", "--db", sample_database)
    (row,) = json.loads(run(*arguments, encoding="ascii").stdout)
    assert row["doc_type"] == "Kết luận"


def test_csv_without_rows_has_its_headings(baocao: Run, sample_database: Path) -> None:
    printed = baocao("awards", "--db", sample_database, "--format", "csv", "--year", "1999").stdout
    (headings,) = csv.reader(io.StringIO(printed.removeprefix(MARK)))
    assert "award" in headings


def test_no_cell_of_any_csv_is_a_formula(baocao: Run, write_docx: Callable[..., Path], tmp_path: Path) -> None:
    database = tmp_path / "x.db"
    write_docx("=HYPERLINK(1).docx", "BÁO CÁO", "=CMD() Kết quả thi đua", "Ông Lê Văn Thử, Giám đốc Sở Nội vụ, dự.")
    baocao("ingest", tmp_path, "--db", database)
    printed = [
        baocao(*question, "--db", database, "--format", "csv").stdout.removeprefix(MARK)
        for question in (["reports"], ["search", "CMD"], ["officials"], ["officials", "show", "1"])
    ]
    assert baocao("export", tmp_path / "out", "--db", database).returncode == 0
    printed += [path.read_text(encoding="utf-8-sig") for path in (tmp_path / "out").glob("*.csv")]
    cells = [cell for text in printed for row in csv.reader(io.StringIO(text)) for cell in row]
    assert any("HYPERLINK" in cell for cell in cells)
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))] == []


def decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def test_names_of_files_are_found_however_they_are_composed(
    baocao: Run, write_docx: Callable[..., Path], tmp_path: Path
) -> None:
    write_docx(decomposed("báo cáo quý.docx"), "BÁO CÁO", "Ông Lê Văn Thử, Giám đốc Sở Nội vụ, dự.")
    database = tmp_path / "x.db"
    baocao("ingest", tmp_path, "--db", database)
    for name in ("báo cáo quý.docx", decomposed("báo cáo quý.docx"), tmp_path / "báo cáo quý.docx", "1"):
        assert "Lê Văn Thử" in baocao("show", name, "--db", database).stdout


QUESTIONS_WITH_WORDS = [
    ["officials", "Ngô Văn Thử"],
    ["holders", "Bí thư Tỉnh ủy"],
    ["directives", "--issuer", "Bộ Chính trị"],
    ["awards", "--award", "Bằng khen"],
    ["search", "kết luận"],
]


@pytest.mark.parametrize("question", QUESTIONS_WITH_WORDS, ids=" ".join)
def test_words_are_found_however_they_are_composed(baocao: Run, sample_database: Path, question: list[str]) -> None:
    answers = [
        json.loads(baocao(*words, "--db", sample_database, "--format", "json").stdout)
        for words in (question, list(map(decomposed, question)))
    ]
    assert answers[0] == answers[1] != []


@pytest.mark.parametrize(
    ("arguments", "count"),
    [
        (["--since", "1/1/2024", "--until", "31/12/2024"], None),
        (["--since", "quý I/2024", "--until", "quý IV/2024"], None),
        (["--since", "tháng 1/2024", "--until", "tháng 12 năm 2024"], None),
        (["--year", "2024"], None),
    ],
)
def test_periods_in_any_form_give_the_same(
    baocao: Run, sample_database: Path, arguments: list[str], count: int | None
) -> None:
    def reports(*narrowed: str) -> object:
        return json.loads(baocao("reports", "--db", sample_database, "--format", "json", *narrowed).stdout)

    assert reports(*arguments) == reports("--since", "2024", "--until", "2024") != []


@pytest.mark.parametrize(
    "arguments",
    [
        ["reports", "--since", "2022-13"],
        ["reports", "--until", "31/6/2022"],
        ["awards", "--since", "tháng 6"],
        ["holders", "Giám đốc", "--on", "hôm qua"],
    ],
)
def test_what_is_no_date_is_refused(baocao: Run, sample_database: Path, arguments: list[str]) -> None:
    result = baocao(*arguments, "--db", sample_database)
    assert result.returncode == 2
    assert "15/6/2022" in result.stderr


@pytest.mark.parametrize(
    "asked",
    [
        "21-KL/TW",
        "Kết luận 21-KL/TW",
        "Kết luận số 21-KL/TW ngày 25-10-2021",
        "kết luận 21",
        "ket luan so 21-kl/tw",
        "21 - KL/TW",
        "Kết luận số 21–KL/TƯ",
    ],
)
def test_a_directive_as_papers_cite_it(baocao: Run, sample_database: Path, asked: str) -> None:
    profile = json.loads(baocao("directive", asked, "--db", sample_database, "--format", "json").stdout)
    assert "21-KL/TW" in profile["name"]


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TABLE notes (text); PRAGMA user_version = 4",
        "CREATE TABLE reports (id); CREATE TABLE passages (id); CREATE TABLE judgements (id)",
        "PRAGMA application_id = 7",
        "PRAGMA user_version = 9",
    ],
)
def test_another_program_s_database_is_not_touched(
    baocao: Run, write_docx: Callable[..., Path], tmp_path: Path, sql: str
) -> None:
    path = tmp_path / "other.db"
    sqlite3.connect(path).executescript(sql).close()
    before = path.read_bytes()
    result = baocao("ingest", write_docx("a.docx", "BÁO CÁO"), "--db", path)
    assert (result.returncode, "Traceback" in result.stderr) == (1, False)
    for opened in (open_for_reading, open_for_writing, open_raw):
        with pytest.raises(DatabaseError, match=r"not a database of baocao|newer baocao"):
            opened(path)
    assert path.read_bytes() == before
    assert not list(tmp_path.glob("other.db-*"))


def test_a_database_made_before_application_ids_is_ours(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    database = create_or_open(path)
    database.execute("PRAGMA application_id = 0")
    database.close()
    create_or_open(path).close()


def test_python_runs_it_as_a_module(sample_database: Path) -> None:
    command = [sys.executable, "-m", "baocao", "directives", "--db", str(sample_database), "--limit", "1"]
    assert "21-KL/TW" in subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout


def test_ctrl_c_says_what_is_kept(tmp_path: Path) -> None:
    for number in range(400):
        text = f"BÁO CÁO\nThực hiện Kết luận số {number}-KL/TW\n" + "Ông Lê Văn Thử, Giám đốc Sở Nội vụ, dự họp.\n" * 20
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    database = tmp_path / "x.db"
    command = [str(COMMAND), "ingest", str(tmp_path), "--db", str(database), "--jobs", "1"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, encoding="utf-8", start_new_session=True)
    while not (database.exists() and _stored(database)):
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "interrupted" in said
    assert "of 400 files" in said
    assert "Traceback" not in said
    assert _stored(database) > 0


def _stored(database: Path) -> int:
    try:
        return int(sqlite3.connect(database).execute("SELECT count(*) FROM reports").fetchone()[0])
    except sqlite3.OperationalError:
        return 0
