"""The digest to print holds the answers of the commands, as Word and as HTML."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest
from docx import Document
from docx.shared import Cm

from outputs.columns import day, shown
from outputs.database import open_for_reading
from outputs.digest import Digest, Section, digest
from outputs.printed import write_docx, write_html
from outputs.questions import directives as questions
from outputs.questions.filters import Filters
from tests.conftest import Run


def test_the_digest_of_a_year(sample_database: Path) -> None:
    db = open_for_reading(sample_database)
    told = digest(db, Filters(year=2023))
    assert told.title == "Tổng hợp từ kho báo cáo năm 2023"
    assert told.summary == "5 báo cáo."
    directives, holders, awards = told.sections
    expected = questions.directives(db, Filters(year=2023, limit=30))
    assert [row["directive_id"] for row in directives.rows] == [row["directive_id"] for row in expected]
    assert {"position", "name", "first_seen", "last_seen", "reports"} <= set(holders.rows[0])
    assert all(row["first_seen"].startswith("2023") for row in holders.rows)
    assert {shown("status", row["status"]) for row in awards.rows} <= {"đã tặng", "đề nghị", "thu hồi"}


HOSTILE = Digest("<b>a</b>", "1 báo cáo.", [Section("Văn bản", {"a": "<i>"}, [{"a": "<script>"}, {"a": None}])])


def test_html_is_one_file_in_which_text_stays_text(tmp_path: Path) -> None:
    write_html(HOSTILE, tmp_path / "a.html")
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "&lt;script&gt;" in page
    assert "<script>" not in page
    assert "http" not in page.replace("https://", "")
    HTMLParser().feed(page)


def test_word_has_every_row(tmp_path: Path) -> None:
    write_docx(HOSTILE, tmp_path / "a.docx")
    document = Document(str(tmp_path / "a.docx"))
    assert [[cell.text for cell in row.cells] for row in document.tables[0].rows] == [["<i>"], ["<script>"], [""]]
    write_docx(Digest("a", "b", [Section("Không", {"a": "A"}, [])]), tmp_path / "b.docx")
    assert "Không có." in [paragraph.text for paragraph in Document(str(tmp_path / "b.docx")).paragraphs]


def test_word_prints_well(tmp_path: Path) -> None:
    columns = {"text": "Văn bản", "day": "Ngày", "count": "Báo cáo"}
    rows = [{"text": "Kết luận", "day": "2021-10-25", "count": 8}, {"text": "a" * 200, "day": "2021-10", "count": 10}]
    write_docx(Digest("a", "b", [Section("c", columns, rows)]), tmp_path / "a.docx")
    document = Document(str(tmp_path / "a.docx"))
    page = document.sections[0]
    assert [page.page_width, page.page_height] == [pytest.approx(Cm(21), rel=0.01), pytest.approx(Cm(29.7), rel=0.01)]
    table = document.tables[0]
    assert [cell.text for cell in table.rows[1].cells] == ["Kết luận", "25/10/2021", "8"]
    assert table.rows[2].cells[1].text == "10/2021"
    assert "w:tblHeader" in table.rows[0]._tr.xml
    assert all("w:cantSplit" in row._tr.xml for row in table.rows)
    wide, narrow, number = (int(column.width or 0) / Cm(1) for column in table.columns)
    assert wide > narrow >= number
    assert wide + narrow + number == pytest.approx(16.5, abs=0.1)


@pytest.mark.parametrize(
    ("text", "said"), [("2021-10-25", "25/10/2021"), ("2021-10", "10/2021"), ("2021", "2021"), ("21-KL/TW", "21-KL/TW")]
)
def test_days_are_written_as_in_vietnamese(text: str, said: str) -> None:
    assert day(text) == said


@pytest.mark.parametrize("name", ["a.docx", "a.html"])
def test_the_command_writes_it(baocao: Run, sample_database: Path, tmp_path: Path, name: str) -> None:
    ran = baocao("report", "--out", tmp_path / name, "--db", sample_database, "--province", "ca mau")
    assert ran.returncode == 0, ran.stderr
    assert (tmp_path / name).stat().st_size > 1000


@pytest.mark.parametrize(
    ("target", "said"), [("a.pdf", "must end in .docx or .html"), ("no/a.html", "cannot be written")]
)
def test_what_cannot_be_written_is_said(
    baocao: Run, sample_database: Path, tmp_path: Path, target: str, said: str
) -> None:
    ran = baocao("report", "--out", tmp_path / target, "--db", sample_database)
    assert ran.returncode != 0
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr
