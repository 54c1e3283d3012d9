"""Many documents by one start of LibreOffice: one that ends it or stops it costs the others nothing."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from outputs.database import open_for_reading
from pipeline.conversions import WantedError, converter
from pipeline.formats import office
from pipeline.formats.office import Conversion, ConversionError, convert_all
from pipeline.ingest import Options, ingest
from tests.pipeline.formats.builders import converted, docx

FILTERS = (".doc", "MS Word 97")
PROGRAM = """#!{python}
# Stands for LibreOffice: makes a .docx of each file, but for those that say that they do harm.
import os, sys, time
from pathlib import Path
out = Path(sys.argv[sys.argv.index("--outdir") + 1])
out.mkdir(exist_ok=True)
files = sys.argv[sys.argv.index("--outdir") + 2:]
with open({log!r}, "a") as log:
    log.write(f"{{len(files)}}\\n")
for file in files:
    said = Path(file).read_text()
    if "CRASH" in said:
        os.kill(os.getpid(), 9)
    if "HALF" in said:
        (out / (Path(file).stem + ".docx")).write_bytes(b"PK half of it")
        time.sleep(60)
    if "HANG" in said:
        time.sleep(60)
    if "SLOW" in said:
        time.sleep(1)
    if "NOTHING" not in said:
        import zipfile
        with zipfile.ZipFile(out / (Path(file).stem + ".docx"), "w") as made:
            made.writestr("said", said)
"""


@pytest.fixture
def starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The program that stands for LibreOffice; the file says how many documents each start of it was given."""
    log, program = tmp_path / "log", tmp_path / "program" / "soffice"
    program.parent.mkdir()
    program.write_text(PROGRAM.format(python=sys.executable, log=str(log)))
    program.chmod(0o755)
    monkeypatch.setenv("BAOCAO_SOFFICE", str(program))
    monkeypatch.setattr(office, "_STANDSTILL", 2.0)
    office.program.cache_clear()
    yield log
    office.program.cache_clear()


CASES: list[tuple[list[str], list[int]]] = [
    (["a"] * 10, []),
    (["a", "CRASH", "b", "c", "d"], [1]),
    (["CRASH", "a"], [0]),
    (["a", "b", "CRASH", "CRASH", "c", "CRASH"], [2, 3, 5]),
    (["a", "HANG", "b", "c"], [1]),
    (["a", "HALF", "b", "c"], [1]),
    (["a", "NOTHING", "b"], [1]),
    (["SLOW", "SLOW", "SLOW", "SLOW"], []),
    (["CRASH"], [0]),
    (["a"], []),
]


@pytest.mark.parametrize(("said", "bad"), CASES, ids=lambda value: " ".join(map(str, value)))
def test_what_does_harm_costs_only_itself(starts: Path, tmp_path: Path, said: list[str], bad: list[int]) -> None:
    files = [tmp_path / f"{number}.doc" for number in range(len(said))]
    for file, words in zip(files, said, strict=True):
        file.write_text(words)
    errors = convert_all([Conversion(file, FILTERS) for file in files], 3.0)
    assert [number for number, file in enumerate(files) if file in errors] == bad
    for number, file in enumerate(files):
        assert Conversion(file, FILTERS).result.exists() == (number not in bad)


def test_good_documents_share_a_start(starts: Path, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.doc" for number in range(30)]
    for file in files:
        file.write_text("a")
    assert convert_all([Conversion(file, FILTERS) for file in files]) == {}
    assert starts.read_text().split() == ["30"]


def test_a_document_is_asked_for_and_then_there(starts: Path, tmp_path: Path) -> None:
    with pytest.raises(WantedError) as wanted:
        converter(5, None, together=True)(b"a", FILTERS)
    conversion = wanted.value.conversion
    assert (conversion.path.read_bytes(), conversion.path.suffix) == (b"a", ".doc")
    convert_all([conversion])
    convert = converter(5, {conversion.path: ""}, together=True)
    assert convert(b"a", FILTERS) == conversion.result.read_bytes()
    assert convert(b"another", FILTERS).startswith(b"PK")  # one inside another is converted at once
    with pytest.raises(ConversionError, match="it went wrong"):
        converter(5, {conversion.path: "it went wrong"}, together=True)(b"a", FILTERS)
    assert converter(5, None, together=False)(b"a", FILTERS).startswith(b"PK")


@pytest.mark.skipif(office.program() is None, reason="LibreOffice is not installed")
def test_an_archive_of_old_files_needs_few_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "old"
    folder.mkdir()
    papers = [converted(docx("BÁO CÁO", f"Bản số {number}."), ".docx", "doc", tmp_path) for number in range(2)]
    names = [f"{number:02}.doc" for number in range(12)]
    for number, name in enumerate(names):
        (folder / name).write_bytes(papers[number % 2] + bytes([number]))
    (folder / "05b.txt").write_text("Báo cáo.", encoding="utf-8")
    (folder / "06.doc").write_bytes(papers[0][:3000])
    real, log = office.program(), tmp_path / "log"
    wrapper = tmp_path / "soffice"
    wrapper.write_text(f'#!/bin/sh\necho x >> {log}\nexec {real} "$@"\n')
    wrapper.chmod(0o755)
    monkeypatch.setenv("BAOCAO_SOFFICE", str(wrapper))
    office.program.cache_clear()
    try:
        summary = ingest([str(folder)], tmp_path / "a.db", Options(jobs=2, ocr="off"))
    finally:
        office.program.cache_clear()
    assert summary.outcomes["added"] == 12
    assert [result.source.name for result in summary.errors] == ["06.doc"]
    stored = open_for_reading(tmp_path / "a.db").execute("SELECT filename FROM reports ORDER BY id").fetchall()
    assert [name for (name,) in stored] == sorted({*names, "05b.txt"} - {"06.doc"})
    assert len(log.read_text().split()) <= 8
