"""The questions over all reports, asked of the installed command."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.outputs.test_resolution import report

Write = Callable[..., Path]
KL21 = "Kết luận số 21-KL/TW ngày 25-10-2021 của Ban Chấp hành Trung ương"
ND91 = "Nghị định số 91/2017/NĐ-CP ngày 31-7-2017 của Chính phủ"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory, baocao: Run) -> Path:
    from corpora.sample_sources.word import WordReport

    folder = tmp_path_factory.mktemp("crossings")
    told = [
        (
            "2021-03-01",
            f"Thực hiện {ND91}.",
            "Dự có ông Lê Đức Nam, Giám đốc Sở Y tế tỉnh Cà Mau.",
            "Dự có bà Trần Thanh Toàn, Giám đốc Sở Tư pháp tỉnh Cà Mau.",
        ),
        ("2022-03-01", f"Thực hiện {ND91} và {KL21}.", "Dự có ông Lê Đức Nam, Giám đốc Sở Y tế tỉnh Cà Mau."),
        (
            "2023-03-01",
            f"Thực hiện {KL21} và Thông báo số 21-TB/TW.",
            "Dự có ông Lê Đức Nam, Phó Chủ tịch UBND tỉnh Cà Mau, nguyên Giám đốc Sở Y tế tỉnh Cà Mau.",
            "Bộ Y tế tặng Bằng khen cho ông Lê Đức Nam theo Quyết định số 15/QĐ-BYT ngày 02/02/2023.",
            "Sở Y tế tỉnh Cà Mau được tặng Cờ thi đua của Chính phủ năm 2022.",
        ),
        ("2024-03-01", f"Thực hiện {KL21}.", "Biểu dương ông Lê Đức Nam, bà Trần Thanh Toàn."),
    ]
    for number, (day, *sentences) in enumerate(told, start=1):
        word = WordReport()
        word.paragraphs(*report(number, "Cà Mau", day, *sentences))
        word.save(folder / f"{number}.docx")
    result = baocao("ingest", folder, "--db", folder / "a.db")
    assert result.returncode == 0, result.stderr
    return folder / "a.db"


def asked(baocao: Run, archive: Path, *words: str) -> list[dict[str, object]]:
    result = baocao(*words, "--db", archive, "--format", "json")
    assert result.returncode == 0, result.stderr
    found: list[dict[str, object]] = json.loads(result.stdout)
    return found


def test_reports_that_cite_both(baocao: Run, archive: Path) -> None:
    rows = asked(baocao, archive, "reports", "--citing", "21-KL/TW", "--citing", "91/2017/NĐ-CP")
    assert [row["filename"] for row in rows] == ["2.docx"]
    rows = asked(baocao, archive, "reports", "--naming", "le duc nam", "--since", "2023")
    assert [row["filename"] for row in rows] == ["3.docx", "4.docx"]


def test_a_directive_over_all_reports(baocao: Run, archive: Path) -> None:
    result = baocao("directive", "21-KL/TW", "--db", archive, "--format", "json")
    told = json.loads(result.stdout)
    assert told["name"] == "Kết luận · 21-KL/TW · Ban Chấp hành Trung ương · 2021-10-25"
    assert told["history"][0]["first_cited"] == "2022-03-01"
    assert told["history"][0]["last_cited"] == "2024-03-01"
    assert [(row["year"], row["reports"]) for row in told["years"]] == [("2022", 1), ("2023", 1), ("2024", 1)]
    assert {row["other"] for row in told["cocited"]} == {"91/2017/NĐ-CP", "21-TB/TW", "15/QĐ-BYT"}
    assert "Được dẫn cùng" in baocao("directive", "21-KL/TW", "--db", archive).stdout


def test_directives_counted_by_year(baocao: Run, archive: Path) -> None:
    rows = asked(baocao, archive, "directives", "--by", "year")
    assert ("2022", "91/2017/NĐ-CP", 1) in [(row["group"], row["directive"], row["reports"]) for row in rows]
    rows = asked(baocao, archive, "directives", "--by", "province")
    assert rows[0]["group"] == "Cà Mau"
    assert rows[0]["reports"] == 3


def test_an_official_over_all_reports(baocao: Run, archive: Path) -> None:
    (official,) = asked(baocao, archive, "officials", "le duc nam", "--since", "2021", "--until", "2023")
    result = baocao("officials", "show", str(official["official_id"]), "--db", archive, "--format", "json")
    told = json.loads(result.stdout)
    posts = [(row["position"], row["first_seen"], row["last_seen"], row["former_by"]) for row in told["timeline"]]
    assert posts == [
        ("Giám đốc Sở Y tế tỉnh Cà Mau", "2021-03-01", "2022-03-01", "2023-03-01"),
        ("Phó Chủ tịch Ủy ban nhân dân tỉnh Cà Mau", "2023-03-01", "2023-03-01", None),
    ]
    assert [(row["award"], row["decision_symbol"]) for row in told["awards"]] == [("Bằng khen", "15/QĐ-BYT")]
    assert any("từng giữ" in row["evidence"] for row in told["links"])
    assert "Quá trình công tác" in baocao("officials", "show", str(official["official_id"]), "--db", archive).stdout


def test_officials_who_were_in_two_organizations(baocao: Run, archive: Path) -> None:
    rows = asked(baocao, archive, "officials", "list", "--organization", "so y te", "--organization", "uy ban nhan dan")
    assert [row["name"] for row in rows] == ["Lê Đức Nam"]
    assert asked(baocao, archive, "officials", "list", "--organization", "so y te", "--organization", "Bộ") == []


def test_awards_counted(baocao: Run, archive: Path) -> None:
    rows = asked(baocao, archive, "awards", "--by", "decision")
    assert [(row["group"], row["award"], row["recipients"]) for row in rows] == [("15/QĐ-BYT", "Bằng khen", 1)]
    rows = asked(baocao, archive, "awards", "--by", "unit")
    assert [(row["group"], row["award"]) for row in rows] == [("Sở Y tế tỉnh Cà Mau", "Cờ thi đua của Chính phủ")]


def test_review_asks_and_undoes(baocao: Run, archive: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(archive.read_bytes())

    def review(answers: str) -> str:
        command = Path(sys.executable).with_name("baocao")
        return subprocess.run(
            [str(command), "review", "--db", str(copy)],
            input=answers, capture_output=True, text=True, encoding="utf-8", timeout=120, check=True,
        ).stdout  # fmt: skip

    def named(name: str) -> int:
        return len(asked(baocao, copy, "officials", name))

    assert named("Trần Thanh Toàn") == 2
    shown = review("y\nq\n")
    assert "Giám đốc Sở Tư pháp tỉnh Cà Mau" in shown
    assert "Biểu dương ông Lê Đức Nam, bà Trần Thanh Toàn." in shown
    assert named("Trần Thanh Toàn") == 1
    assert "Không còn câu hỏi nào" in review("")
    assert baocao("judgements", "export", tmp_path / "j.csv", "--db", copy).returncode == 0
    with (tmp_path / "j.csv").open(encoding="utf-8", newline="") as stream:
        assert [row["decision"] for row in csv.DictReader(stream)] == ["yes"]
    copy.write_bytes(archive.read_bytes())
    review("s\n")
    assert named("Trần Thanh Toàn") == 2
    review("u\ny\nu\nn\nq\n")  # nothing to undo; yes, taken back; no
    assert named("Trần Thanh Toàn") == 2
    assert "Không còn câu hỏi nào" in review("")
    assert baocao("judgements", "import", tmp_path / "j.csv", "--db", copy).returncode == 0
    assert named("Trần Thanh Toàn") == 1


def test_decisions_that_cannot_be_carried_out(baocao: Run, archive: Path) -> None:
    for words in (("merge", "1", "999"), ("split", "999", "1"), ("rename", "999", "A B"), ("show", "999")):
        result = baocao("officials", *words, "--db", archive)
        assert result.returncode == 1
        assert "no official 999" in result.stderr
        assert "Traceback" not in result.stderr
