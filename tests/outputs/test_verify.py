"""Every promise of a database, broken by hand, is found broken."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from outputs.database import open_for_reading
from outputs.facts import SPANS
from outputs.verify import faults
from pipeline.ingest import Options, ingest
from pipeline.verify import changed_files
from tests.conftest import SAMPLES, Run


def broken(sample_database: Path, tmp_path: Path, *statements: str) -> list[str]:
    """The faults of the samples' database after some statements, foreign keys left unguarded."""
    copy = tmp_path / "copy.db"
    source, target = sqlite3.connect(sample_database), sqlite3.connect(copy)
    source.backup(target)
    for statement in statements:
        target.execute(statement)
    target.commit()
    target.close()
    source.close()
    return list(faults(open_for_reading(copy)))


def test_a_sound_database_has_none(sample_database: Path, tmp_path: Path) -> None:
    assert broken(sample_database, tmp_path) == []


@pytest.mark.parametrize("table", SPANS)
@pytest.mark.parametrize(
    "change", ["surface = surface || 'x'", "start_char = start_char + 1, end_char = end_char + 1", "end_char = 999999"]
)
def test_spans_beside_their_text(sample_database: Path, tmp_path: Path, table: str, change: str) -> None:
    statement = f"UPDATE {table} SET {change} WHERE rowid = (SELECT min(rowid) FROM {table} WHERE surface IS NOT NULL)"
    (fault,) = broken(sample_database, tmp_path, statement)
    assert fault.startswith(f"{table} row ")


def test_rows_that_point_at_nothing(sample_database: Path, tmp_path: Path) -> None:
    found = broken(sample_database, tmp_path, "DELETE FROM directives WHERE id = (SELECT directive_id FROM citations)")
    assert found
    assert all("points at a row of directives" in fault for fault in found)


def test_a_search_index_out_of_step(sample_database: Path, tmp_path: Path) -> None:
    forgotten = "INSERT INTO passages_fts (passages_fts, rowid, folded) SELECT 'delete', id, 'x' FROM passages LIMIT 1"
    added = "INSERT INTO passages_fts (rowid, folded) VALUES (999999, 'x')"
    changed = "UPDATE passages SET text = text || ' nghieng' WHERE id = (SELECT max(id) FROM passages)"
    assert "lacks 1 passages" in broken(sample_database, tmp_path, forgotten)[0]
    assert "holds 1 passages that are not there" in broken(sample_database, tmp_path, added)[0]
    assert "does not find passage" in broken(sample_database, tmp_path, changed)[0]


def test_files_that_changed_or_went(tmp_path: Path, baocao: Run) -> None:
    kept, changed, gone = (tmp_path / f"{name}.docx" for name in ("a", "b", "c"))
    for path, sample in zip((kept, changed, gone), sorted(SAMPLES.glob("*.docx")), strict=False):
        shutil.copy(sample, path)
    database = tmp_path / "a.db"
    ingest([str(tmp_path)], database, Options(jobs=1))
    assert list(changed_files(open_for_reading(database))) == []
    changed.write_bytes(kept.read_bytes())
    gone.unlink()
    found = list(changed_files(open_for_reading(database)))
    assert [fault.split(": ")[0] for fault in found] == [str(changed), str(gone)]
    result = baocao("verify", "--db", database)
    assert result.returncode == 1
    assert "has changed since it was read" in result.stderr
    assert "no such file" in result.stderr
    assert baocao("verify", "--no-files", "--db", database).returncode == 0
