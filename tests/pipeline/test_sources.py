"""Which files are read, from folders and archives, and what of them cannot be had."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.formats.errors import UnreadableError
from pipeline.sources import Source, exists, find_sources, load
from pipeline.verify import source_of

Write = Callable[..., Path]


def found(tmp_path: Path, *paths: Path) -> list[str]:
    return [str(source).removeprefix(f"{tmp_path}/") for source in find_sources(map(str, paths or (tmp_path,)))]


def refused(source: Source) -> tuple[str, str]:
    with pytest.raises(UnreadableError) as caught:
        load(source)
    return caught.value.outcome, str(caught.value)


def zipped(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def test_folders_patterns_and_files_each_once(write_docx: Write, tmp_path: Path) -> None:
    for name in ("b.docx", "a.docx", "trong/c.docx", "trong/~$c.docx", ".ẩn/d.docx"):
        write_docx(name, "nội dung")
    (tmp_path / "bảng.xlsx").write_bytes(b"x")
    (tmp_path / "cũ.doc").write_bytes(b"x")
    (tmp_path / "mã.py").write_bytes(b"x")
    paths = (tmp_path, tmp_path / "*.docx", tmp_path / "a.docx")
    assert found(tmp_path, *paths) == ["a.docx", "b.docx", "bảng.xlsx", "cũ.doc", "trong/c.docx"]


def test_a_file_without_a_suffix_is_known_by_its_start(tmp_path: Path) -> None:
    (tmp_path / "bao cao").write_bytes(b"{\\rtf1 x}")
    (tmp_path / "ghi chu").write_bytes(b"abc")
    (tmp_path / "ban.bak").write_bytes(b"%PDF-1.4")
    assert found(tmp_path) == ["ban.bak", "bao cao"]


def test_of_xml_files_those_that_word_wrote_are_looked_for(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_bytes(b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package/>')
    (tmp_path / "b.xml").write_bytes(b'<?xml version="1.0"?><settings/>')
    assert found(tmp_path) == ["a.xml"]


def test_a_path_that_names_nothing_is_reported(tmp_path: Path) -> None:
    assert list(find_sources([str(tmp_path / "không có")])) == [Source(tmp_path / "không có")]
    assert refused(Source(tmp_path / "không có"))[0] == "missing"


def test_the_database_itself_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x")
    assert list(find_sources([str(tmp_path)], leave_out=[tmp_path / "a.txt"])) == []


def test_links_in_a_circle_end(write_docx: Write, tmp_path: Path) -> None:
    write_docx("trong/a.docx", "x")
    (tmp_path / "trong" / "vòng").symlink_to(tmp_path, target_is_directory=True)
    assert found(tmp_path) == ["trong/a.docx"]


def test_a_link_that_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "a.docx").symlink_to(tmp_path / "không có")
    assert refused(Source(tmp_path / "a.docx")) == ("missing", "the link leads nowhere: mend it")


def test_a_link_to_itself(tmp_path: Path) -> None:
    (tmp_path / "a.docx").symlink_to(tmp_path / "a.docx")
    assert found(tmp_path) == ["a.docx"]
    assert refused(Source(tmp_path / "a.docx"))[0] == "unreadable"


def test_pipes_and_devices_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.docx")
    assert refused(Source(tmp_path / "a.docx"))[0] == "not a document"
    assert refused(Source(Path("/dev/zero")))[0] == "not a document"


def test_names_that_are_not_utf_8(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/b\xe1o c\xe1o.docx"
    try:
        with open(path, "wb") as stream:
            stream.write(b"x")
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")
    (source,) = find_sources([str(tmp_path)])
    assert source.name == r"b\xe1o c\xe1o.docx"
    assert source.full_path.endswith(r"b\xe1o c\xe1o.docx")
    assert load(source).data == b"x"
    assert exists(source.full_path)
    assert load(source_of(source.full_path)).data == b"x"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read(write_docx: Write) -> None:
    path = write_docx("a.docx", "nội dung")
    path.chmod(0)
    assert refused(Source(path))[0] == "no permission"


def test_members_of_archives_and_of_archives_in_them(tmp_path: Path) -> None:
    inner = zipped({"c.txt": b"c"})
    data = zipped({"b/năm 2022.txt": b"b", "a.txt": b"a", "trong.zip": inner, "mã.py": b"x", "__MACOSX/a.txt": b"x"})
    (tmp_path / "kho.zip").write_bytes(data)
    assert found(tmp_path) == ["kho.zip/a.txt", "kho.zip/b/năm 2022.txt", "kho.zip/trong.zip/c.txt"]
    sources = list(find_sources([str(tmp_path)]))
    assert [load(source).data for source in sources] == [b"a", b"b", b"c"]
    assert all(exists(source.full_path) for source in sources)
    assert [source_of(source.full_path) for source in sources] == sources
    assert not exists(str(tmp_path / "không.zip" / "a.txt"))


def test_archives_deep_in_archives_are_not_opened(tmp_path: Path) -> None:
    data = zipped({"a.txt": b"a"})
    for _ in range(8):
        data = zipped({"trong.zip": data})
    (tmp_path / "kho.zip").write_bytes(data)
    assert found(tmp_path) == ["kho.zip/trong.zip/trong.zip/trong.zip"]


def test_a_name_that_leads_out_of_the_archive_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "kho.zip").write_bytes(zipped({"../../etc/a.txt": b"a", "/etc/b.txt": b"b"}))
    before = set(tmp_path.rglob("*"))
    assert [load(source).data for source in find_sources([str(tmp_path)])] == [b"a", b"b"]
    assert set(tmp_path.rglob("*")) == before


def test_names_of_old_zip_programs(tmp_path: Path) -> None:
    name = "báo cáo.txt"
    data = zipped({"X" * len(name.encode()): b"a"})
    (tmp_path / "kho.zip").write_bytes(data.replace(b"X" * len(name.encode()), name.encode()))
    (source,) = find_sources([str(tmp_path)])
    assert source.name == name
    assert load(source).data == b"a"


def test_a_damaged_archive_is_reported_itself(tmp_path: Path) -> None:
    (tmp_path / "kho.zip").write_bytes(zipped({"a.txt": b"a"})[:-10])
    assert found(tmp_path) == ["kho.zip"]


def test_a_member_that_expands_without_end_is_refused(tmp_path: Path) -> None:
    (tmp_path / "kho.zip").write_bytes(zipped({"a.txt": bytes(300 << 20)}))
    (source,) = find_sources([str(tmp_path)])
    assert refused(source)[0] == "too large"
