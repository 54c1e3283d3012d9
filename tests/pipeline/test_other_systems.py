"""What Windows and macOS lack is not needed; tried by hiding it, in all processes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline import sources
from pipeline.formats import office
from pipeline.formats.errors import UnreadableError
from pipeline.sources import Source, extended, load, plain

HIDING = Path(__file__).parents[1] / "elsewhere"
COMMAND = Path(sys.executable).with_name("baocao")


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(HIDING), "BAOCAO_SOFFICE": ""}
    return subprocess.run(
        [str(COMMAND), *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        env=environment,
        timeout=240,
        check=False,
    )


def test_the_hiding_hides() -> None:
    script = "import os\ntry:\n    import resource\nexcept ImportError:\n    print(hasattr(os, 'fork'))"
    environment = {**os.environ, "PYTHONPATH": str(HIDING)}
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", env=environment)
    assert result.stdout == "False\n"


def test_ingest_ask_export_and_doctor_without_them(write_docx: Callable[..., Path], tmp_path: Path) -> None:
    write_docx("a.docx", "BÁO CÁO", "Thực hiện Kết luận số 21-KL/TW ngày 25-10-2021 của Bộ Chính trị.")
    (tmp_path / "b.txt").write_text("Ông Lê Văn Thử, Giám đốc Sở Nội vụ, dự họp.", encoding="utf-8")
    database = tmp_path / "x.db"
    ingested = run("ingest", tmp_path, "--db", database, "--jobs", "2")
    assert (ingested.returncode, ingested.stderr) == (0, "")
    assert "2 added" in ingested.stdout
    assert "21-KL/TW" in run("directives", "--db", database).stdout
    assert "Lê Văn Thử" in run("officials", "--db", database).stdout
    assert run("export", tmp_path / "x.xlsx", "--db", database).returncode == 0
    assert run("verify", "--db", database).returncode == 0
    doctor = run("doctor")
    assert "Traceback" not in doctor.stderr
    assert "not on this system" in doctor.stdout


def test_the_reading_room_starts_without_them(sample_database: Path) -> None:
    script = (
        "import asyncio, sys\n"
        "from pathlib import Path\n"
        "from outputs.room.app import reading_room\n"
        "room = reading_room(Path(sys.argv[1]))\n"
        "print(asyncio.run(room.client.get('/')).status_code)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(HIDING)}
    command = [sys.executable, "-c", script, str(sample_database)]
    result = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment)
    assert result.stdout == "200\n", result.stderr


@pytest.mark.parametrize(
    ("path", "long"),
    [
        (r"C:\báo cáo\a.docx", r"\\?\C:\báo cáo\a.docx"),
        (r"C:\a\..\b.docx", r"\\?\C:\b.docx"),
        (r"\\may-chu\chung\a.docx", r"\\?\UNC\may-chu\chung\a.docx"),
        (r"\\?\C:\a.docx", r"\\?\C:\a.docx"),
    ],
)
def test_long_paths_of_windows(path: str, long: str) -> None:
    assert extended(path, windows=True) == long
    assert extended(path, windows=False) == path
    if ".." not in path and not path.startswith("\\\\?"):
        assert str(plain(Path(long))) == path


def _no_permission(winerror: int | None) -> Callable[..., bytes]:
    def read(path: Path) -> bytes:
        error = PermissionError(13, "Permission denied")
        if winerror is not None:
            error.winerror = winerror  # type: ignore[attr-defined]
        raise error

    return read


@pytest.mark.parametrize(
    ("winerror", "lock", "outcome"),
    [(32, False, "in use"), (None, True, "in use"), (None, False, "no permission"), (5, False, "no permission")],
)
def test_files_that_are_open_elsewhere(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, winerror: int | None, lock: bool, outcome: str
) -> None:
    path = tmp_path / "báo cáo.docx"
    path.write_bytes(b"x")
    if lock:
        (tmp_path / "~$o cáo.docx").write_bytes(b"")
    monkeypatch.setattr(Path, "read_bytes", _no_permission(winerror))
    with pytest.raises(UnreadableError) as caught:
        load(Source(path))
    assert caught.value.outcome == outcome


def test_a_folder_that_cannot_be_listed_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "kín").mkdir()
    (tmp_path / "a.txt").write_text("a", encoding="utf-8")
    listed = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("kín"):
            raise PermissionError(13, "Permission denied", str(path))
        return listed(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert {source.name for source in sources.find_sources([str(tmp_path)])} == {"a.txt", "kín"}


def test_libreoffice_is_found_where_installers_put_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "LibreOffice" / "program" / "soffice.exe"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setenv("ProgramFiles", str(tmp_path))
    monkeypatch.delenv("BAOCAO_SOFFICE", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    office.program.cache_clear()
    assert office.program() == str(program)
    monkeypatch.undo()
    office.program.cache_clear()
