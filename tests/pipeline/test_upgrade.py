"""Databases of older schemas are brought up to date, and nothing that people decided is lost."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from outputs.database import DatabaseError, open_for_reading
from outputs.verify import faults
from pipeline.upgrade import upgrade
from tests.conftest import SAMPLES, Run

OLD = (Path(__file__).parent / "schema3.sql").read_text(encoding="utf-8")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A database of schema version 3: two reports, whose files are gone, and one official renamed."""
    path = tmp_path / "a.db"
    with sqlite3.connect(path) as connection:
        connection.executescript(OLD)
    connection.close()
    return path


def test_an_old_database_is_refused_with_what_to_do(old: Path, baocao: Run) -> None:
    result = baocao("directives", "--db", old)
    assert result.returncode == 1
    assert f"baocao upgrade --db {old}" in result.stderr


def test_reports_are_read_anew_and_judgements_kept(old: Path, baocao: Run) -> None:
    result = baocao("upgrade", "--db", old)
    assert result.returncode == 0, result.stderr
    assert f"the old one is kept as {old}.schema3" in result.stdout
    database = open_for_reading(old)
    assert list(faults(database)) == []
    assert database.execute("SELECT count(*) FROM reports").fetchone()[0] == 2
    assert database.execute("SELECT count(*) FROM organization_mentions").fetchone()[0] > 10
    named = database.execute("SELECT name FROM officials WHERE name = 'Tên Đã Sửa'").fetchall()
    assert len(named) == 1  # the judgement was carried out
    assert Path(f"{old}.schema3").exists()
    assert "is up to date" in baocao("upgrade", "--db", old).stdout


def test_judgements_go_from_an_upgraded_database_into_a_new_one(old: Path, baocao: Run, tmp_path: Path) -> None:
    upgrade(old)
    assert baocao("judgements", "export", tmp_path / "j.csv", "--db", old).returncode == 0
    new = tmp_path / "new.db"
    baocao("ingest", SAMPLES / "bao-cao-so-noi-vu.docx", SAMPLES / "quyet-dinh-bang-khen.docx", "--db", new)
    result = baocao("judgements", "import", tmp_path / "j.csv", "--db", new)
    assert result.returncode == 0, result.stderr
    assert open_for_reading(new).execute("SELECT count(*) FROM officials WHERE name = 'Tên Đã Sửa'").fetchone()[0] == 1


def test_what_cannot_be_upgraded_stays_as_it_is(tmp_path: Path, old: Path) -> None:
    with sqlite3.connect(old) as connection:
        connection.execute("PRAGMA user_version = 2")
    connection.close()
    before = old.read_bytes()
    with pytest.raises(DatabaseError, match="schema version 2 cannot be upgraded"):
        upgrade(old)
    assert old.read_bytes() == before
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE a (b)")
        connection.execute("PRAGMA user_version = 3")
    connection.close()
    with pytest.raises(DatabaseError, match="not a database of baocao"):
        upgrade(other)
