"""Files that were handed in: how they are named and kept, and that all of them are read or refused with a reason."""

from __future__ import annotations

import os
import time
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outputs.database import create_or_open, open_for_reading
from outputs.room.batches import Batch, HandedIn
from pipeline.intake import Intake, originals_of, safe_name

TEXT = "BÁO CÁO\nÔng Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Cà Mau."

NAMES = [
    ("Báo cáo số 5.docx", "Báo cáo số 5.docx"),
    ("../../etc/passwd", "passwd"),
    ("C:\\Users\\x\\Báo cáo.doc", "Báo cáo.doc"),
    ("a\x00b\n.docx", "a b.docx"),
    ("gnp.\u202excod", "gnp. xcod"),
    ("con.docx", "tệp con.docx"),
    ("..", "tệp"),
    ("", "tệp"),
    ("   .docx", "docx"),
    ("a?b*c<d>|e.pdf", "a b c d e.pdf"),
    ("Ba\u0301o ca\u0301o.docx", "Báo cáo.docx"),
    ("x" * 400 + ".docx", "x" * 175 + ".docx"),
]


@pytest.mark.parametrize(("name", "expected"), NAMES, ids=[ascii(name) for name, _ in NAMES])
def test_names(name: str, expected: str) -> None:
    assert safe_name(name) == expected


@given(st.text(max_size=300))
def test_no_name_leaves_its_folder(name: str) -> None:
    kept = safe_name(name)
    assert kept not in ("", ".", "..")
    assert not set(kept) & set('/\\\0\n<>:"|?*')
    assert len(kept.encode()) <= 190


@pytest.fixture
def intake(tmp_path: Path) -> Intake:
    create_or_open(tmp_path / "a.db").close()
    taking = Intake(tmp_path / "a.db", ("--ocr", "off", "--jobs", "1"))
    taking.open()
    return taking


@pytest.fixture
def hand_in(intake: Intake) -> Callable[..., HandedIn]:
    def write(name: str, data: bytes) -> HandedIn:
        path = intake.incoming / f"{len(list(intake.incoming.iterdir()))}"
        path.write_bytes(data)
        return HandedIn(name, path, sha256(data).hexdigest())

    return write


def finished(intake: Intake, batch: Batch) -> dict[str, tuple[str, str]]:
    deadline = time.monotonic() + 120
    while batch.done < len(batch.items):
        assert time.monotonic() < deadline, batch
        time.sleep(0.1)
    assert intake.batch(batch.key) is batch
    return {item.name: (item.state, item.outcome) for item in batch.items}


def test_files_are_kept_under_their_hashes_and_read(
    intake: Intake, hand_in: Callable[..., HandedIn], tmp_path: Path
) -> None:
    bomb, archive = tmp_path / "bomb.zip", tmp_path / "papers.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as written:
        written.writestr("big.txt", b"\0" * (700 << 20))
    with zipfile.ZipFile(archive, "w") as written:
        written.writestr("../năm 2023/một.txt", TEXT + " Một.")
        written.writestr("hai.docx", b"PK\x03\x04 broken")
    handed = [
        hand_in("một.txt", TEXT.encode()),
        hand_in("một lần nữa.txt", TEXT.encode()),
        hand_in("program.exe", b"MZ" + b"\0" * 600),
        hand_in("rỗng.docx", b""),
        hand_in("bomb.zip", bomb.read_bytes()),
        hand_in("papers.zip", archive.read_bytes()),
    ]
    batch = intake.take(handed, "Chị Hà")
    told = finished(intake, batch)
    assert told["một.txt"] == ("read", "added")
    assert told["một lần nữa.txt"] == ("read", "added")  # the same file, read once
    assert told["program.exe"] == ("refused", "not a document")
    assert told["rỗng.docx"] == ("refused", "zero bytes")
    assert told["bomb.zip/big.txt"] == ("refused", "too large")
    assert told["papers.zip"] == ("read", "archive")
    members = {name: outcome for name, outcome in told.items() if name.startswith("papers.zip/")}
    assert sorted(outcome for _, outcome in members.values()) == ["added", "damaged"]
    folder = originals_of(tmp_path / "a.db")
    kept = folder / sha256(TEXT.encode()).hexdigest() / "một.txt"
    assert kept.read_text(encoding="utf-8") == TEXT
    database = open_for_reading(tmp_path / "a.db")
    assert str(kept) in [path for (path,) in database.execute("SELECT path FROM reports").fetchall()]
    assert list(intake.incoming.iterdir()) == []


def test_more_of_a_batch_is_its_owners(intake: Intake, hand_in: Callable[..., HandedIn]) -> None:
    first = intake.take([hand_in("một.txt", TEXT.encode())], "Chị Hà")
    assert intake.take([hand_in("hai.txt", TEXT.encode())], "Chị Hà", first.key) is first
    assert intake.take([hand_in("ba.txt", TEXT.encode())], "Anh Bình", first.key) is not first
    assert set(finished(intake, first)) == {"một.txt", "hai.txt"}


def test_what_was_not_read_when_the_room_closed_is_read_when_it_opens(tmp_path: Path) -> None:
    create_or_open(tmp_path / "a.db").close()
    folder = originals_of(tmp_path / "a.db") / sha256(TEXT.encode()).hexdigest()
    folder.mkdir(parents=True)
    (folder / "một.txt").write_text(TEXT, encoding="utf-8")
    incoming = originals_of(tmp_path / "a.db") / ".incoming"
    left, running = incoming / "of a room that ended", incoming / "of a room that runs"
    for half in (left, running):
        half.mkdir(parents=True)
        (half / "x").write_bytes(b"half of an upload")
    os.utime(left, (0, 0))
    Intake(tmp_path / "a.db", ("--jobs", "1")).open()
    deadline = time.monotonic() + 60
    while open_for_reading(tmp_path / "a.db").execute("SELECT count(*) FROM reports").fetchone() == (0,):
        assert time.monotonic() < deadline
        time.sleep(0.1)
    assert not left.exists()
    assert running.exists()


def test_a_wrong_ending_does_not_stick(intake: Intake, hand_in: Callable[..., HandedIn], tmp_path: Path) -> None:
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as written:
        written.writestr("một.txt", TEXT)
    first = intake.take([hand_in("bao cao thang 10", archive.read_bytes())], "Chị Hà")
    assert finished(intake, first)["bao cao thang 10"][0] == "refused"
    second = intake.take([hand_in("bao cao.zip", archive.read_bytes())], "Chị Hà")
    assert finished(intake, second)["bao cao.zip"] == ("read", "archive")
