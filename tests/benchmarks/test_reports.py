"""The reports that are measured with are whole, different, and what they are said to be."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import many, reports, speed
from extractors.normalise import normalise
from extractors.reading import read
from pipeline.formats.reading import read_bytes


@pytest.mark.parametrize("seed", [0, 1, 7])
def test_a_report_has_its_size_and_is_read_as_it_was_written(tmp_path: Path, seed: int) -> None:
    text, rows = reports.lines(seed), reports.award_rows(seed, 5)
    assert reports.CHARACTERS <= sum(map(len, text)) < reports.CHARACTERS + 1500
    reports.write(tmp_path / "a.docx", text, rows, seed)
    report = read_bytes((tmp_path / "a.docx").read_bytes()).report
    assert [p.text for p in report.passages if p.kind != "cell"] == [normalise(line) for line in text]
    assert [p.text for p in report.passages if p.kind == "cell"] == [cell for row in rows for cell in row]
    findings = read(report)
    assert findings.citations
    assert len(findings.awards) >= 5


def test_reports_of_other_seeds_differ_and_of_the_same_do_not(tmp_path: Path) -> None:
    assert reports.lines(1) == reports.lines(1) != reports.lines(2)
    assert reports.award_rows(1, 3) == reports.award_rows(1, 3) != reports.award_rows(2, 3)
    for name in ("a", "b"):
        reports.write(tmp_path / name, reports.lines(1), seed=1)
    assert (tmp_path / "a").read_bytes()[:2] == b"PK"


def test_results_replace_those_before_them(tmp_path: Path) -> None:
    page = tmp_path / "a.md"
    page.write_text("before\n<!-- results: make bench -->\nold\n<!-- end of results -->\nafter\n", encoding="utf-8")
    for text in ("one", "two"):
        speed.replace_between(page, text)
    marks = ("<!-- results: make bench -->", "<!-- end of results -->")
    assert page.read_text(encoding="utf-8") == f"before\n{marks[0]}\n\ntwo\n\n{marks[1]}\nafter\n"


def test_the_table_gives_ratios() -> None:
    costs = speed.Costs(1000, 10, 50, 2, 3, 5, 2, 2, 10_000, 13_000)
    text = speed.table(costs, costs, [("first", "1")])
    assert "| naive / default | 100 | 100 |" in text
    assert "| extracting, ms per 10,000 characters | 5.0 | 5.0 |" in text
    assert "| references alone, MB/s | 6.5 | 6.5 |" in text


def test_files_are_made_once(tmp_path: Path) -> None:
    many.make(tmp_path, 1001)
    (path,) = tmp_path.rglob("*.docx")
    assert path.parent.name == "001"
    path.write_bytes(b"kept")
    many.make(tmp_path, 1001)
    assert path.read_bytes() == b"kept"
