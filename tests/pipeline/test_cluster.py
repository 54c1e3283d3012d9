"""Reading on a Dask cluster gives what reading here gives, whatever happens to the workers."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import distributed
import duckdb
import pytest

from extractors.records import Report
from pipeline import cluster
from pipeline.cluster import _result, connected, on_cluster, read_batch
from pipeline.errors import ClusterError, ShardError
from pipeline.ingest import Options, ingest, load, write_shards
from pipeline.sources import Source, find_sources
from pipeline.workers import FileResult, ReadingOptions
from tests.conftest import SAMPLES, Run
from tests.pipeline.test_ingest import content

ORDER = ReadingOptions()


@pytest.fixture(scope="module")
def client() -> Any:
    with connected("local", 2) as client:
        yield client


@pytest.fixture(scope="module")
def read_here(tmp_path_factory: pytest.TempPathFactory) -> Path:
    database = tmp_path_factory.mktemp("here") / "a.db"
    ingest([str(SAMPLES)], database, Options(jobs=1))
    return database


def test_a_cluster_reads_what_this_machine_reads(
    read_here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "BATCH", 4)
    summary = ingest([str(SAMPLES)], tmp_path / "a.db", Options(jobs=2, cluster="local"))
    assert summary.outcomes == {"added": 15}
    assert content(tmp_path / "a.db") == content(read_here)
    again = ingest([str(SAMPLES)], tmp_path / "a.db", Options(jobs=2, cluster="local"))
    assert again.outcomes == {"unchanged": 15}


def test_a_worker_that_is_killed_loses_nothing(client: Any) -> None:
    sources = list(find_sources([str(SAMPLES)]))
    batches = [[source] for source in sources]
    results: list[FileResult] = []
    for result in on_cluster(client, read_batch, batches, ORDER):
        results.append(result)
        if len(results) == 1:
            os.kill(next(iter(client.run(os.getpid).values())), signal.SIGKILL)
    assert [result.source for result in results] == sources
    assert all(result.findings is not None for result in results)


@pytest.fixture
def started(tmp_path: Path) -> Iterator[str]:
    """A scheduler and two workers as docs/scale.md starts them on two machines; gives the scheduler's address."""
    dask = str(Path(sys.executable).with_name("dask"))
    file = tmp_path / "scheduler.json"
    environment = {**os.environ, "DASK_DISTRIBUTED__WORKER__DAEMON": "false"}
    commands = [[dask, "scheduler", "--host", "127.0.0.1", "--port", "0", "--dashboard-address", ":0"]]
    commands += [[dask, "worker", "--nthreads", "1", "--nworkers", "1", "--no-dashboard"]] * 2
    nowhere = subprocess.DEVNULL
    processes = [
        subprocess.Popen([*command, "--scheduler-file", str(file)], env=environment, stdout=nowhere, stderr=nowhere)
        for command in commands
    ]
    try:
        deadline = time.monotonic() + 60
        while not file.exists() or not file.read_text(encoding="utf-8"):
            assert time.monotonic() < deadline, "the scheduler does not start"
            time.sleep(0.1)
        address = str(json.loads(file.read_text(encoding="utf-8"))["address"])
        with distributed.Client(address) as client:
            client.wait_for_workers(2, timeout=60)
        yield address
    finally:
        for process in reversed(processes):
            process.terminate()
        for process in processes:
            process.wait(timeout=30)


def test_a_scheduler_and_workers_of_their_own(started: str, read_here: Path, tmp_path: Path) -> None:
    options = Options(cluster=started)
    assert write_shards([str(SAMPLES)], str(tmp_path / "shards"), options).outcomes == {"read": 15}
    assert load([str(tmp_path / "shards")], tmp_path / "a.db").outcomes == {"added": 15}
    assert content(tmp_path / "a.db") == content(read_here)


def _kill_on_bad(batch: list[Source]) -> list[FileResult]:
    if any(source.name == "bad" for source in batch):
        os.kill(os.getpid(), signal.SIGKILL)
    return [FileResult(source, sha256=source.name) for source in batch]


def test_a_file_that_ends_every_worker_is_refused_and_the_rest_is_read(client: Any) -> None:
    batches = [[Source(Path(name)) for name in names] for names in (("a", "b"), ("c", "bad", "d"), ("e",))]
    results = list(on_cluster(client, _kill_on_bad, batches, ORDER))
    assert [result.source.name for result in results] == ["a", "b", "c", "bad", "d", "e"]
    assert {result.source.name: result.outcome for result in results if result.outcome} == {"bad": "crashed"}


def test_a_cluster_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(ClusterError, match="no Dask scheduler answers at"):
        ingest([str(SAMPLES)], tmp_path / "a.db", Options(cluster="tcp://127.0.0.1:9"))


@pytest.fixture(scope="module")
def shards(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shards")
    summary = write_shards([str(SAMPLES)], str(folder), Options(jobs=2, cluster="local"))
    assert summary.outcomes == {"read": 15}
    return folder


def test_loading_shards_stores_what_an_ingest_stores(shards: Path, read_here: Path, tmp_path: Path) -> None:
    assert load([str(shards)], tmp_path / "a.db").outcomes == {"added": 15}
    before = content(tmp_path / "a.db")
    assert before == content(read_here)
    assert load([f"file://{shards}"], tmp_path / "a.db").outcomes == {"unchanged": 15}
    assert content(tmp_path / "a.db") == before


def test_duckdb_asks_the_shards_as_they_lie(shards: Path, read_here: Path) -> None:
    """The question of docs/scale.md: reports by the directive they cite."""
    found = (
        duckdb.connect()
        .execute(
            f"""
        SELECT c->>'symbol' AS symbol, count(DISTINCT sha256) AS reports
        FROM (SELECT sha256, unnest(from_json(findings->'$.citations', '["json"]')) AS c
              FROM '{shards}/*.parquet')
        WHERE c->>'symbol' IS NOT NULL GROUP BY symbol
        """
        )
        .fetchall()
    )
    stored = sqlite3.connect(read_here).execute(
        "SELECT c.symbol, count(DISTINCT report_id) FROM citations c WHERE c.symbol IS NOT NULL GROUP BY c.symbol"
    )
    assert dict(found) == dict(stored)
    assert dict(found)["21-KL/TW"] == 8


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda folder: folder / "none.parquet", "no such shard"),
        (lambda folder: folder, "no shards there"),
        (lambda folder: _written(folder / "a.parquet", b"PAR1 not PAR1"), "is damaged"),
        (lambda folder: _other_table(folder / "a.parquet"), "no shard of baocao"),
    ],
)
def test_what_is_no_shard_is_named(tmp_path: Path, make: Any, message: str) -> None:
    with pytest.raises(ShardError, match=message):
        load([str(make(tmp_path))], tmp_path / "a.db")


def _written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _other_table(path: Path) -> Path:
    duckdb.sql(f"COPY (SELECT 1 AS a) TO '{path}' (FORMAT parquet)")
    return path


def test_the_commands_say_what_is_wrong(baocao: Run, tmp_path: Path) -> None:
    ran = baocao("ingest", SAMPLES, "--shards", tmp_path, "--db", tmp_path / "a.db")
    assert ran.returncode == 2
    assert "--shards goes with --cluster" in ran.stderr
    ran = baocao("load", tmp_path / "none.parquet", "--db", tmp_path / "a.db")
    assert ran.returncode == 1
    assert "no such shard" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_refused_files_are_in_shards_too(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.docx").write_bytes(b"\x89PNG not a document")
    options = Options(jobs=1, cluster="local")
    assert write_shards([str(tmp_path / "in")], str(tmp_path / "out"), options).refused.total() == 1
    summary = load([str(tmp_path / "out")], tmp_path / "a.db")
    assert summary.refused.total() == 1
    assert summary.errors[0].source.name == "a.docx"


def test_a_record_is_the_same_after_a_shard(tmp_path: Path) -> None:
    from extractors.reading import read
    from pipeline.shards import read_shards, write_shard

    report = Report.from_text("Kết luận số 21-KL/TW ngày 25-10-2021\nĐồng chí Lê Văn Mẫu - Bí thư Tỉnh ủy Cà Mau")
    result = FileResult(Source(Path("/a.docx")), "0" * 64, "docx", None, report, read(report), "5")
    write_shard([result], str(tmp_path / "a.parquet"))
    assert list(read_shards([str(tmp_path / "a.parquet")])) == [result]


class _Deserted:
    """A cluster whose workers are gone, with a promise that nobody keeps."""

    def nthreads(self) -> dict[str, int]:
        return {}

    def result(self, timeout: float) -> object:
        raise TimeoutError


def test_a_cluster_without_workers_is_given_up() -> None:
    with pytest.raises(ClusterError, match="no worker of the Dask cluster is left"):
        _result(_Deserted(), _Deserted())
