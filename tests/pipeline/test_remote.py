"""Files behind URLs are found and read as those of this machine are."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import fsspec
import pytest

from pipeline.formats.errors import UnreadableError
from pipeline.ingest import Options, ingest
from pipeline.remote import is_url
from pipeline.sources import Source, exists, find_sources, load
from tests.conftest import SAMPLES


@pytest.fixture
def memory() -> Iterator[str]:
    """Two samples, a hidden file and an archive in fsspec's memory."""
    files = fsspec.filesystem("memory")
    for name in ("bao-cao-nfd.docx", "bao-cao-tinh-uy.docx"):
        files.pipe(f"/archive/2022/{name}", (SAMPLES / name).read_bytes())
    files.pipe("/archive/~$lock.docx", b"x")
    files.pipe("/archive/readme.md", b"x")
    yield "memory://archive"
    files.rm("/archive", recursive=True)


@pytest.mark.parametrize(
    ("path", "expected"),
    [("s3://a/b.docx", True), ("http://a/b.docx", True), ("/a/b", False), ("C:\\a", False), ("file:///a", False)],
)
def test_urls_are_told_from_paths(path: str, expected: bool) -> None:
    assert is_url(path) == expected


@pytest.mark.parametrize("below", ["", "/2022/*.docx", "/2022"])
def test_documents_behind_a_url_are_found(memory: str, below: str) -> None:
    names = [source.name for source in find_sources([memory + below, memory + below])]
    assert names == ["bao-cao-nfd.docx", "bao-cao-tinh-uy.docx"]


def test_what_is_read_from_a_url_is_known_by_it(memory: str, tmp_path: Path) -> None:
    assert ingest([memory], tmp_path / "a.db", Options(jobs=1)).outcomes == {"added": 2}
    assert ingest([memory], tmp_path / "a.db", Options(jobs=1)).outcomes == {"unchanged": 2}
    assert exists("memory://archive/2022/bao-cao-nfd.docx")
    assert not exists("memory://archive/none.docx")


@pytest.mark.parametrize(
    ("url", "outcome", "reason"),
    [
        ("memory://archive/none.docx", "missing", "check the URL"),
        ("nosuch://a/b.docx", "unreadable", "no such kind of URL"),
        ("s3://a/b.docx", "unreadable", "install s3fs"),
    ],
)
def test_a_url_that_cannot_be_read_is_reported(memory: str, url: str, outcome: str, reason: str) -> None:
    (source,) = find_sources([url])
    with pytest.raises(UnreadableError, match=reason) as raised:
        load(source)
    assert raised.value.outcome == outcome


def test_http(tmp_path: Path) -> None:
    handler = partial(SimpleHTTPRequestHandler, directory=str(SAMPLES))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/bao-cao-nfd.docx"
        assert load(Source.at(url)) == load(Source(SAMPLES / "bao-cao-nfd.docx"))
        server.shutdown()
