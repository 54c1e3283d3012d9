"""Ingest is idempotent, whole, and the same however many processes read."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from multiprocessing import active_children
from pathlib import Path

import pytest
from msgspec.structs import replace

from extractors import reading
from outputs.database import DatabaseError, create_or_open, open_for_reading
from pipeline import readers, workers
from pipeline.ingest import Options, ingest
from pipeline.readers import read_sources
from pipeline.sources import Source
from pipeline.workers import FileResult, Limits, ReadingOptions, read_source
from tests.conftest import SAMPLES

Write = Callable[..., Path]
TABLES = (
    "reports", "passages", "directives", "citations", "officials", "person_mentions", "organizations", "positions",
    "role_mentions", "awards", "award_recipients", "ingest_errors",
)  # fmt: skip


def content(database: Path) -> dict[str, list[tuple[object, ...]]]:
    db = open_for_reading(database)
    rows = {table: list(db.query(f"SELECT * FROM {table} ORDER BY id")) for table in TABLES}
    return {
        table: [tuple(value for name, value in row.items() if name != "added_at") for row in rows[table]]
        for table in rows
    }


def sound(database: Path) -> None:
    db = open_for_reading(database)
    assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []


def symbols(database: Path) -> list[str]:
    rows = open_for_reading(database).execute("SELECT symbol FROM directives ORDER BY symbol").fetchall()
    return [row[0] for row in rows]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "a.db"


def test_ingesting_again_changes_nothing(database: Path) -> None:
    first = ingest([str(SAMPLES)], database, Options(jobs=1))
    before = content(database)
    second = ingest([str(SAMPLES)], database, Options(jobs=1))
    assert first.outcomes == {"added": 15}
    assert second.outcomes == {"unchanged": 15}
    assert content(database) == before
    sound(database)


def test_the_number_of_processes_does_not_matter(database: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.db"
    ingest([str(SAMPLES)], database, Options(jobs=1))
    ingest([str(SAMPLES)], other, Options(jobs=3))
    assert content(database) == content(other)


def test_a_changed_file_replaces_its_facts(write_docx: Write, database: Path) -> None:
    path = write_docx("a.docx", "Kết luận số 21-KL/TW ngày 25-10-2021")
    ingest([str(path)], database, Options(jobs=1))
    write_docx("a.docx", "Chỉ thị số 05-CT/TW ngày 15-5-2016")
    assert ingest([str(path)], database, Options(jobs=1)).outcomes == {"changed": 1}
    assert symbols(database) == ["05-CT/TW"]
    db = open_for_reading(database)
    assert db.execute("SELECT count(*) FROM passages_fts WHERE passages_fts MATCH 'ket'").fetchone() == (0,)
    assert db.execute("SELECT count(*) FROM passages_fts WHERE passages_fts MATCH 'chi'").fetchone() == (1,)
    sound(database)


def test_a_moved_file_is_the_same_report(write_docx: Write, database: Path, tmp_path: Path) -> None:
    path = write_docx("a.docx", "Kết luận số 21-KL/TW")
    ingest([str(path)], database, Options(jobs=1))
    before = content(database)
    moved = tmp_path / "mới" / "b.docx"
    moved.parent.mkdir()
    path.rename(moved)
    assert ingest([str(moved)], database, Options(jobs=1)).outcomes == {"moved": 1}
    after = content(database)
    assert [row[:3] for row in after["reports"]] == [(1, str(moved), "b.docx")]
    assert after["citations"] == before["citations"]


def test_a_file_moved_onto_another_one_takes_its_place(write_docx: Write, database: Path) -> None:
    first = write_docx("a.docx", "Kết luận số 21-KL/TW")
    second = write_docx("b.docx", "Chỉ thị số 05-CT/TW")
    ingest([str(first), str(second)], database, Options(jobs=1))
    first.replace(second)
    ingest([str(second)], database, Options(jobs=1))
    assert symbols(database) == ["21-KL/TW"]
    sound(database)


def test_a_copy_is_no_second_report(write_docx: Write, database: Path, tmp_path: Path) -> None:
    path = write_docx("a.docx", "Kết luận số 21-KL/TW")
    shutil.copy(path, tmp_path / "b.docx")
    assert ingest([str(tmp_path)], database, Options(jobs=1)).outcomes == {"added": 1, "duplicate": 1}
    assert len(content(database)["reports"]) == 1


def test_a_new_extractor_version_reads_again(
    write_docx: Write, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_docx("a.docx", "Kết luận số 21-KL/TW")
    ingest([str(path)], database, Options(jobs=1))
    monkeypatch.setattr(reading, "VERSION", "next")
    assert ingest([str(path)], database, Options(jobs=1)).outcomes == {"updated": 1}
    assert len(content(database)["reports"]) == 1


def test_bad_files_are_noted_and_stop_nothing(write_docx: Write, database: Path, tmp_path: Path) -> None:
    write_docx("good.docx", "Kết luận số 21-KL/TW")
    (tmp_path / "bad.docx").write_bytes(b"PK\x03\x04 cut off")
    (tmp_path / "zero.docx").write_bytes(b"")
    summary = ingest([str(tmp_path)], database, Options(jobs=2))
    assert summary.outcomes == {"added": 1}
    assert summary.refused == {"damaged": 1, "zero bytes": 1}
    assert [(row[2], row[3]) for row in content(database)["ingest_errors"]] == [
        ("bad.docx", "damaged"),
        ("zero.docx", "zero bytes"),
    ]


def test_a_mended_file_is_no_error_any_more(write_docx: Write, database: Path, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"")
    ingest([str(tmp_path / "a.docx")], database, Options(jobs=1))
    ingest([str(write_docx("a.docx", "Kết luận số 21-KL/TW"))], database, Options(jobs=1))
    assert content(database)["ingest_errors"] == []


def _misbehaves(source: Source) -> FileResult:
    if source.name == "bad":
        os._exit(9)
    if source.name == "slow":
        time.sleep(60)
    if source.name == "large":
        return FileResult(source, sha256=str(len(bytearray(1 << 30))))
    return FileResult(source, sha256=source.name)


def _misbehaving(source: Source) -> FileResult:
    try:
        return _misbehaves(source)
    except MemoryError:
        return FileResult(source, outcome="too large")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the patched function reaches workers by fork only")
@pytest.mark.parametrize("jobs", [1, 2])
def test_files_that_end_stop_or_fill_a_worker_are_refused_and_the_rest_is_read(
    monkeypatch: pytest.MonkeyPatch, jobs: int
) -> None:
    monkeypatch.setattr(readers, "read_source", _misbehaving)
    sources = [Source(Path(name)) for name in ("a", "b", "bad", "c", "slow", "d", "large", "e")]
    results = list(read_sources(sources, ReadingOptions(limits=Limits(seconds=1.5, memory=200 << 20)), jobs))
    assert [result.source for result in results] == sources
    outcomes = {result.source.name: result.outcome for result in results if result.outcome}
    assert outcomes == {"bad": "crashed", "slow": "too slow", "large": "too large"}


def test_an_error_in_an_extractor_is_a_result(write_docx: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("oops")

    monkeypatch.setattr(workers, "read", fail)
    result = read_source(Source(write_docx("a.docx", "x")))
    assert result.outcome == "internal error"
    assert "ZeroDivisionError: oops" in str(result.reason)


def test_a_report_that_cannot_be_stored_leaves_nothing(write_docx: Write, database: Path) -> None:
    from extractors.reading import read
    from outputs.rows import StoredFile
    from outputs.writer import Writer
    from tests.helpers import report_of

    report = report_of("Kết luận số 21-KL/TW; đồng chí Lê Văn Mẫu - Bí thư Tỉnh ủy")
    findings = read(report)
    orphan = replace(findings, people=(), relations=())
    db = create_or_open(database)
    writer = Writer(db)
    with pytest.raises(KeyError):
        writer.write(StoredFile("/a.docx", "a.docx", "0", "1", "docx"), report, orphan)
    db.close()
    assert all(rows == [] for rows in content(database).values())
    sound(database)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(b"khong phai co so du lieu" * 100)
    with pytest.raises(DatabaseError, match="not an SQLite database"):
        ingest([str(SAMPLES)], tmp_path / "a.db", Options(jobs=1))


def test_another_database_is_not_written_into(tmp_path: Path) -> None:
    import sqlite3

    connection = sqlite3.connect(tmp_path / "a.db")
    connection.execute("CREATE TABLE ghi_chu (x)")
    connection.commit()
    connection.close()
    with pytest.raises(DatabaseError, match="not a database of baocao"):
        ingest([str(SAMPLES)], tmp_path / "a.db", Options(jobs=1))


def test_processes_end_where_a_lock_is_never_given_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C can come between taking a lock of the pool and what would give it back."""
    monkeypatch.setattr(readers, "_ENDING", 0.5)
    held = readers.Readers(ReadingOptions(), 1)
    with held:
        assert held.result(held.schedule(Source(next(SAMPLES.glob("*.docx"))))).outcome is None
        lock = held._pool._context.task_queue.mutex
        lock.acquire()
    try:
        for process in active_children():
            process.join(10)
        assert active_children() == []
    finally:
        lock.release()
