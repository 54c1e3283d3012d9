"""Nothing is lost: an ingest killed at any moment leaves whole reports, and goes on as if it had not been."""

from __future__ import annotations

import ctypes
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from outputs.database import open_for_reading
from outputs.verify import faults
from pipeline.ingest import Options, ingest
from tests.conftest import SAMPLES, Run
from tests.pipeline.test_ingest import content

KILLS = 100
_FORKS = """
import os, sys
from pathlib import Path
from pipeline.ingest import Options, ingest
print("ready", flush=True)
for line in sys.stdin:
    database = Path(line.rstrip())
    pid = os.fork()
    if pid == 0:
        os.setsid()
        try:
            ingest([sys.argv[1]], database, Options(jobs=2))
            os._exit(0)
        except BaseException:
            import traceback; traceback.print_exc()
        finally:
            os._exit(1)
    print(pid, flush=True)
    print(os.waitpid(pid, 0)[1], flush=True)
"""
"""Ingests of the samples, each in a process forked off one that has everything imported."""
_SAFE_TABLES = ("passages", "citations", "person_mentions", "role_mentions", "awards")


class Ingests:
    """Starts ingests of the samples and tells how they ended."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-c", _FORKS, str(SAMPLES)]
        environment = {**os.environ, "TMPDIR": str(folder)}  # what killed processes leave there goes with the test
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        )
        assert self._line() == "ready"

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def start(self, database: Path) -> int:
        """The process (and group) that ingests into a database from now on."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{database}\n")
        self._process.stdin.flush()
        return int(self._line())

    def end(self) -> int:
        """The status with which the last one ended."""
        return int(self._line())

    def close(self) -> None:
        self._process.kill()
        self._process.wait()


@pytest.fixture
def ingests(tmp_path: Path) -> Iterator[Ingests]:
    if not hasattr(os, "fork"):
        pytest.skip("processes are forked and killed in groups on Unix only")
    started = Ingests(tmp_path)
    yield started
    started.close()


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple[object, ...]]]:
    database = tmp_path_factory.mktemp("undisturbed") / "a.db"
    ingest([str(SAMPLES)], database, Options(jobs=2))
    return content(database)


def _check_what_is_there(database: Path, undisturbed: dict[str, list[tuple[object, ...]]]) -> int:
    """Every report that is there is there whole; gives their number."""
    db = open_for_reading(database)
    assert list(faults(db)) == []
    reports = [row[0] for row in db.execute("SELECT id FROM reports").fetchall()]
    assert set(reports) <= {row[0] for row in undisturbed["reports"]}
    for table in _SAFE_TABLES:
        counts = dict(db.execute(f"SELECT report_id, count(*) FROM {table} GROUP BY report_id").fetchall())
        for report in reports:
            assert counts.get(report, 0) == sum(row[1] == report for row in undisturbed[table]), table
    db.close()
    return len(reports)


def test_killed_a_hundred_times(
    tmp_path: Path, undisturbed: dict[str, list[tuple[object, ...]]], ingests: Ingests
) -> None:
    moments = random.Random(4)
    seen: set[int] = set()
    started = time.monotonic()
    ingests.start(tmp_path / "whole.db")
    ingests.end()
    whole = time.monotonic() - started  # how long it takes on this machine, as busy as it is
    for number in range(KILLS):
        database = tmp_path / f"{number // 10}.db"  # most go on where another was killed
        victim = ingests.start(database)
        time.sleep(moments.uniform(0, whole))
        with suppress(ProcessLookupError):
            os.killpg(victim, signal.SIGKILL)
        ingests.end()
        if _is_made(database):
            seen.add(_check_what_is_there(database, undisturbed))
        if number % 10 == 9:
            ingest([str(SAMPLES)], database, Options(jobs=2))
            assert content(database) == undisturbed
    assert len(seen) > 2, "the kills did not fall into the ingest"  # before it, after it, and within


def _is_made(database: Path) -> bool:
    """Whether the kill left time to make the tables."""
    if not database.exists():
        return False
    connection = sqlite3.connect(database)
    made = connection.execute("PRAGMA user_version").fetchone()[0] != 0
    connection.close()
    return bool(made)


def test_two_ingests_into_one_database(
    tmp_path: Path, undisturbed: dict[str, list[tuple[object, ...]]], ingests: Ingests
) -> None:
    database, other = tmp_path / "a.db", Ingests(tmp_path)
    ingests.start(database)
    other.start(database)
    assert (ingests.end(), other.end()) == (0, 0)
    other.close()
    db = open_for_reading(database)
    assert list(faults(db)) == []
    for table in ("reports", "directives", "officials", *_SAFE_TABLES):
        assert db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == len(undisturbed[table]), table


def test_readers_ask_during_an_ingest(tmp_path: Path, ingests: Ingests) -> None:
    database = tmp_path / "a.db"
    ingest([str(SAMPLES / "bao-cao-nfd.docx")], database, Options(jobs=1))
    ingests.start(database)
    counts: list[int] = []
    while not counts or counts[-1] < 15:
        db = open_for_reading(database)
        counts.append(db.execute("SELECT count(*) FROM report_summary").fetchone()[0])
        db.close()
    assert ingests.end() == 0
    assert counts == sorted(counts)
    assert len(set(counts)) > 3


def test_a_full_disk_keeps_what_was_written(tmp_path: Path, baocao: Run) -> None:
    """SQLite's own limit of pages stands for the disk's: it fails in the same way (SQLITE_FULL)."""
    program = (
        "import sqlite3, sys\n"
        "from pathlib import Path\n"
        "import outputs.database as module\n"
        "opened = module.create_or_open\n"
        "def small(path):\n"
        "    database = opened(path)\n"
        "    database.execute('PRAGMA max_page_count = 120')\n"
        "    return database\n"
        "import pipeline.ingest as ingest\n"
        "ingest.create_or_open = small\n"
        "from pipeline.cli import main\n"
        "main(['ingest', sys.argv[1], '--db', sys.argv[2]])\n"
    )
    database = tmp_path / "a.db"
    command = [sys.executable, "-c", program, str(SAMPLES), str(database)]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert result.returncode == 1
    assert "the disk is full" in result.stderr
    assert "Traceback" not in result.stderr
    db = open_for_reading(database)
    assert list(faults(db)) == []
    assert 0 < db.execute("SELECT count(*) FROM reports").fetchone()[0] < 15
    db.close()
    assert baocao("ingest", SAMPLES, "--db", database).returncode == 0
    assert baocao("verify", "--db", database).returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="root's right to write everywhere is given up as on Linux")
def test_a_read_only_database_is_refused_and_stays(tmp_path: Path) -> None:
    database = tmp_path / "a.db"
    ingest([str(SAMPLES / "bao-cao-nfd.docx")], database, Options(jobs=1))
    before = content(database)
    database.chmod(0o444)
    tmp_path.chmod(0o555)
    command = [str(Path(sys.executable).with_name("baocao")), "ingest", str(SAMPLES), "--db", str(database)]
    result = subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=120, preexec_fn=_without_root_s_rights
    )
    tmp_path.chmod(0o755)
    assert result.returncode == 1, result.stderr
    assert "read-only" in result.stderr or "cannot be opened" in result.stderr
    assert "Traceback" not in result.stderr
    assert content(database) == before


def _without_root_s_rights() -> None:
    """Gives up the capability to write where the rights of files forbid it (CAP_DAC_OVERRIDE)."""
    if os.geteuid() == 0:
        ctypes.CDLL(None, use_errno=True).prctl(24, 1, 0, 0, 0)  # PR_CAPBSET_DROP
