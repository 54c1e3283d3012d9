"""Folders under watch: what comes is read once, when it is whole, and whatever happens is said."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest

from outputs.database import DatabaseError, open_for_reading
from pipeline import watch
from pipeline.ingest import Options
from pipeline.watch import Waiting

COMMAND = str(Path(sys.executable).with_name("baocao"))
OPTIONS = ("--quiet", "0.5", "--jobs", "1", "--ocr", "off")
TEXT = "BÁO CÁO\nÔng Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Cà Mau.\n"


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_file_is_whole_when_it_does_not_change_any_more(tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "a.txt"
    waiting = Waiting(2, clock)
    path.write_text("a")
    waiting.note([path])
    clock.now = 1.9
    assert waiting.whole() == []
    path.write_text("ab")
    clock.now = 3.0
    assert waiting.whole() == []  # it was written to since
    clock.now = 4.9
    assert waiting.whole() == []
    clock.now = 5.0
    assert waiting.whole() == [path]
    assert waiting.whole() == []


def test_a_file_that_goes_is_not_waited_for(tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "a.txt"
    waiting = Waiting(2, clock)
    waiting.note([path])
    path.write_text("a")
    waiting.note([path])
    path.unlink()
    clock.now = 5.0
    assert waiting.whole() == []


def test_a_file_that_could_not_be_read_is_tried_later(tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "a.txt"
    waiting = Waiting(2, clock)
    path.write_text("a")
    waiting.note([path], later=60)
    clock.now = 61.0
    assert waiting.whole() == []
    clock.now = 62.0
    assert waiting.whole() == [path]


class Watching:
    """The command, watching a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.log = folder, folder.parent / "watch.log"
        self.process = subprocess.Popen(
            [COMMAND, "watch", str(folder), "--db", str(self.database), "--log", str(self.log), *OPTIONS],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    @property
    def database(self) -> Path:
        return self.folder.parent / "a.db"

    def said(self, words: str) -> str:
        """The log, once it says some words."""
        deadline = time.monotonic() + 60
        while True:
            log = self.log.read_text(encoding="utf-8") if self.log.exists() else ""
            if words in log:
                return log
            assert time.monotonic() < deadline, log
            assert self.process.poll() is None, self.process.communicate()[0]
            time.sleep(0.1)

    def end(self, how: int = signal.SIGTERM) -> tuple[int, str]:
        self.process.send_signal(how)
        said, _ = self.process.communicate(timeout=60)
        return self.process.returncode, said


@pytest.fixture
def watching(tmp_path: Path) -> Iterator[Callable[[], Watching]]:
    started: list[Watching] = []
    folder = tmp_path / "báo cáo"
    folder.mkdir()

    def start() -> Watching:
        started.append(Watching(folder))
        return started[-1]

    yield start
    for one in started:
        one.process.kill()
        one.process.communicate()


def reports(database: Path) -> dict[str, int]:
    rows = open_for_reading(database).execute(
        "SELECT filename, (SELECT count(*) FROM passages WHERE report_id = r.id) FROM reports r"
    )
    return dict(rows.fetchall())


def test_the_life_of_a_watched_folder(watching: Callable[[], Watching], tmp_path: Path) -> None:
    folder = tmp_path / "báo cáo"
    (folder / "một.txt").write_text(TEXT, encoding="utf-8")
    first = watching()
    first.said("added: ")
    first.said("watching")
    with (folder / "hai.txt").open("w", encoding="utf-8") as stream:
        for _ in range(8):  # written slowly: it must not be read before its end
            stream.write(TEXT)
            stream.flush()
            time.sleep(0.2)
    first.said("added: " + str(folder / "hai.txt"))
    assert reports(first.database) == {"một.txt": 2, "hai.txt": 16}
    elsewhere = tmp_path / "mới"
    elsewhere.mkdir()
    (elsewhere / "ba.txt").write_text("BÁO CÁO\nBa.", encoding="utf-8")
    shutil.move(elsewhere, folder / "mới")  # a folder that comes as a whole
    (folder / "hỏng.docx").write_bytes(b"PK\x03\x04 broken")
    (folder / "~$hai.docx").write_bytes(b"x")
    (folder / "chương trình.exe").write_bytes(b"MZ")
    first.said("ba.txt")
    first.said("not read (damaged): ")
    (folder / "một.txt").write_text(TEXT + "Thêm.\n", encoding="utf-8")
    first.said("changed: " + str(folder / "một.txt"))
    (folder / "hai.txt").unlink()
    log = first.said("gone: " + str(folder / "hai.txt"))
    assert "~$" not in log
    assert ".exe" not in log
    assert first.end() == (0, "")
    (folder / "bốn.txt").write_text("BÁO CÁO\nBốn.", encoding="utf-8")  # while nobody watches
    again = watching()
    log = again.said("added: " + str(folder / "bốn.txt"))
    assert log.count("added: " + str(folder / "mới" / "ba.txt")) == 1
    assert again.end(signal.SIGINT) == (0, "")


def test_what_is_tried_again_is_only_what_is_read_in_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.txt", ".b.txt", "~$c.docx", "a.db.accounts"):
        (tmp_path / name).write_text("x")

    def full(*_: object, **__: object) -> None:
        raise DatabaseError("the disk is full")

    monkeypatch.setattr(watch, "ingest", full)
    waiting = Waiting(0, lambda: 10_000.0)
    noted: list[Path] = []
    monkeypatch.setattr(waiting, "note", lambda paths, later: noted.extend(paths))
    watch.Watch((tmp_path,), tmp_path / "a.db", Options(jobs=1))._read([str(tmp_path)], waiting, Event())
    assert noted == [tmp_path / "a.txt"]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    ran = subprocess.run(
        [COMMAND, "watch", str(tmp_path / "none"), "--db", str(tmp_path / "a.db")],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ran.returncode == 1
    assert f"{tmp_path / 'none'}: no such folder to watch" in ran.stderr
