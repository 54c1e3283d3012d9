"""Exports hold every row of every view, and nothing in them is taken for a formula."""

from __future__ import annotations

import csv
import json
import sqlite3
from collections import Counter
from pathlib import Path

import pytest
from openpyxl import load_workbook

from outputs.database import open_for_reading
from outputs.delimited import guarded
from outputs.exports import VIEWS, export
from pipeline.ingest import Options, ingest
from tests.conftest import Run


def rows_of(database: Path, view: str) -> list[dict[str, object]]:
    connection = sqlite3.connect(database)
    connection.row_factory = sqlite3.Row
    return [dict(row) for row in connection.execute(f"SELECT * FROM {view}")]


def test_every_public_view_is_exported(sample_database: Path) -> None:
    views = open_for_reading(sample_database).execute("SELECT name FROM sqlite_master WHERE type = 'view'").fetchall()
    counted = {"directive_history", "directive_years", "cocited_directives", "comentioned_officials"}
    counted |= {"awards_by_year", "awards_by_unit", "official_identity", "papers"}
    assert {row[0] for row in views} - counted == set(VIEWS)


@pytest.mark.parametrize("view", VIEWS)
def test_csv_and_json_hold_every_row(sample_database: Path, tmp_path: Path, baocao: Run, view: str) -> None:
    for form in ("csv", "ndjson"):
        result = baocao("export", tmp_path / form, "--format", form, "--db", sample_database)
        assert result.returncode == 0
        assert str(tmp_path / form / f"{view}.{form}") in result.stdout.splitlines()
    expected = rows_of(sample_database, view)
    with (tmp_path / "csv" / f"{view}.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert list(csv.DictReader(stream)) == [
            {name: "" if value is None else str(guarded(value)) for name, value in row.items()} for row in expected
        ]
    lines = (tmp_path / "ndjson" / f"{view}.ndjson").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == expected


@pytest.mark.parametrize("view", VIEWS)
def test_parquet_holds_every_row(sample_database: Path, tmp_path: Path, view: str) -> None:
    from pyarrow import parquet

    export(open_for_reading(sample_database), tmp_path, "parquet")
    assert parquet.read_table(tmp_path / f"{view}.parquet").to_pylist() == rows_of(sample_database, view)


def test_entities_are_valid_and_whole(sample_database: Path, tmp_path: Path, baocao: Run) -> None:
    path = tmp_path / "kho.ftm"
    assert baocao("export", path, "--db", sample_database).returncode == 0
    entities = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    counts = Counter(entity["schema"] for entity in entities)
    connection = sqlite3.connect(sample_database)
    for schema, table in (("Document", "reports"), ("Person", "officials"), ("Position", "positions")):
        assert counts[schema] == connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    assert counts["Occupancy"]
    assert counts["Mention"]
    ids = {entity["id"] for entity in entities}
    assert len(ids) == len(entities)
    for entity in entities:
        for name in ("holder", "post", "document", "resolved", "organization", "proof"):
            assert set(entity["properties"].get(name, [])) <= ids
    followthemoney = pytest.importorskip("followthemoney", reason="followthemoney is not installed (needs ICU)")
    for entity in entities:
        proxy = followthemoney.model.get_proxy(entity)
        proxy.schema.validate(proxy.to_dict())  # required properties
        cleaned = followthemoney.model.get_proxy(entity, cleaned=False)
        for name, values in entity["properties"].items():
            assert set(cleaned.get(name)) == set(values)  # nothing that the vocabulary would throw away


def test_the_workbook_holds_every_row(sample_database: Path, tmp_path: Path, baocao: Run) -> None:
    path = tmp_path / "kho.xlsx"
    assert baocao("export", path, "--db", sample_database).returncode == 0
    workbook = load_workbook(path)
    assert workbook.sheetnames == list(VIEWS.values())
    for view, name in VIEWS.items():
        sheet = workbook[name]
        expected = [list(row.values()) for row in rows_of(sample_database, view)]
        assert [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)] == expected
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref
    assert [cell.value for cell in workbook["Khen thưởng"][1]][3:5] == ["Khen thưởng", "Cấp khen"]


def test_what_looks_like_a_formula_is_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Kết luận số 21-KL/TW", encoding="utf-8")
    ingest([str(tmp_path / "a.txt")], tmp_path / "a.db", Options(jobs=1))
    connection = sqlite3.connect(tmp_path / "a.db")
    connection.execute("UPDATE reports SET filename = '=1+1', title = ?", ["+" + "x" * 40_000])
    connection.commit()
    connection.close()
    export(open_for_reading(tmp_path / "a.db"), tmp_path / "a.xlsx", "xlsx")
    sheet = load_workbook(tmp_path / "a.xlsx")["Báo cáo"]
    cells = {cell.value: cell for cell in sheet[2]}
    assert cells["=1+1"].data_type == "s"
    assert any(len(str(value)) == 32_767 for value in cells)


def test_a_place_that_cannot_be_written(sample_database: Path, tmp_path: Path, baocao: Run) -> None:
    result = baocao("export", tmp_path / "không" / "a.xlsx", "--db", sample_database)
    assert result.returncode == 1
    assert "cannot be written" in result.stderr
    assert list(tmp_path.iterdir()) == []
