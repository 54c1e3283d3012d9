"""Which files are read, and why one is refused."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.files import UnreadableError, find_files, load, read_report

Write = Callable[..., Path]


def refused(path: Path) -> tuple[str, str]:
    with pytest.raises(UnreadableError) as caught:
        read_report(load(path))
    return caught.value.outcome, str(caught.value)


def zipped(path: Path, **parts: bytes) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


@pytest.mark.parametrize(
    ("data", "outcome"),
    [
        (b"", "zero bytes"),
        (b"day la mot tep van ban", "not Word"),
        (b"%PDF-1.7", "not Word"),
        (b"PK\x03\x04 cut off", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 Word 97", "old .doc"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password-protected"),
    ],
)
def test_files_known_by_their_content(tmp_path: Path, data: bytes, outcome: str) -> None:
    path = tmp_path / "tep.docx"
    path.write_bytes(data)
    assert refused(path)[0] == outcome


def test_a_zip_that_is_no_word_file(tmp_path: Path) -> None:
    assert refused(zipped(tmp_path / "a.docx", readme=b"x"))[0] == "not Word"


def test_a_spreadsheet_is_no_word_file(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types>application/vnd.ms-excel.spreadsheetml</Types>")
    assert refused(path)[0] == "not Word"


@pytest.mark.parametrize("keep", [0.3, 0.6, 0.95])
def test_a_cut_off_file(write_docx: Write, keep: float) -> None:
    path = write_docx("a.docx", "nội dung")
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * keep)])
    assert refused(path)[0] == "damaged"


def test_a_word_file_without_text(write_docx: Write) -> None:
    assert refused(write_docx("a.docx"))[0] == "empty"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert refused(tmp_path / "a.docx")[0] == "missing"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read(write_docx: Write) -> None:
    path = write_docx("a.docx", "nội dung")
    path.chmod(0)
    assert refused(path)[0] == "no permission"


def test_a_damaged_part_says_what_is_wrong(write_docx: Write, tmp_path: Path) -> None:
    good, bad = write_docx("a.docx", "nội dung"), tmp_path / "b.docx"
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(bad, "w") as target:
        for name in source.namelist():
            target.writestr(name, b"<w:document" if name == "word/document.xml" else source.read(name))
    outcome, reason = refused(bad)
    assert outcome == "damaged"
    assert "damaged" in reason


def test_folders_patterns_and_files_each_once(write_docx: Write, tmp_path: Path) -> None:
    for name in ("b.docx", "a.docx", "trong/c.docx", "trong/~$c.docx"):
        write_docx(name, "nội dung")
    (tmp_path / "ghi chú.txt").write_text("x", encoding="utf-8")
    (tmp_path / "cũ.doc").write_bytes(b"x")
    found = find_files([str(tmp_path), str(tmp_path / "*.docx"), str(tmp_path / "a.docx")])
    assert [str(path.relative_to(tmp_path)) for path in found] == ["a.docx", "b.docx", "cũ.doc", "trong/c.docx"]


def test_a_path_that_names_nothing_is_reported(tmp_path: Path) -> None:
    assert list(find_files([str(tmp_path / "không có")])) == [tmp_path / "không có"]
