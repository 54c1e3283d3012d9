"""Hostile files cost themselves and nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from outputs.database import open_for_reading
from pipeline.readers import read_sources
from pipeline.sources import Source
from pipeline.workers import FileResult, Limits, ReadingOptions
from tests.conftest import Run
from tests.hostile import HOSTILE
from tests.pipeline.formats.builders import docx

LIMITS = Limits(seconds=10, memory=1 << 30)


def result_of(path: Path) -> FileResult:
    (result,) = read_sources([Source(path)], ReadingOptions(limits=LIMITS), 1)
    return result


OUTCOMES: dict[str, str | None] = {
    "one part of 300 MiB.docx": "too large",
    "twenty parts of 64 MiB.docx": "too large",
    "laughs in the document.docx": "hostile",
    "laughs in the styles.docx": "hostile",
    "a file from outside.docx": "hostile",
    "a text of 300 MiB.odt": "too large",
    "a header that is a file of the system.docx": None,
    "a header on a web site.docx": None,
    "a note that refers to itself.docx": None,
    "a list that starts at 99999999999.docx": None,
    "a table of 2147483647 columns.docx": None,
    "awards without end.docx": None,
}
"""What becomes of those for which there is one right answer; None for a file that is read."""


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_read_or_refused(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(HOSTILE[name]())
    result = result_of(path)
    assert result.outcome != "internal error", result.reason
    assert result.outcome == OUTCOMES.get(name, result.outcome), result.reason
    if result.outcome:
        assert result.reason
    else:
        assert result.report is not None
        assert not any("root:" in passage.text for passage in result.report.passages)


def test_the_rest_goes_on(tmp_path: Path, baocao: Run) -> None:
    heavy = ("MiB", "00,000", "in circles", "in elements", "in groups", "never ends", "billion")
    quick = [name for name in HOSTILE if not any(word in name for word in heavy)]
    for name in quick:
        (tmp_path / name).write_bytes(HOSTILE[name]())
    (tmp_path / "báo cáo.docx").write_bytes(docx("Thực hiện Kết luận số 21-KL/TW ngày 25-10-2021"))
    (tmp_path / "vòng.docx").symlink_to(tmp_path / "vòng.docx")
    (tmp_path / "vòng").symlink_to(tmp_path, target_is_directory=True)
    os.mkfifo(tmp_path / "ống.docx")
    database = tmp_path / "a.db"
    result = baocao("ingest", tmp_path, "--db", database, "--timeout", "20", "--memory", "1024")
    assert result.returncode == 0
    assert "Traceback" not in result.stderr
    assert "please report it" not in result.stderr
    directives = open_for_reading(database).execute("SELECT symbol FROM directives").fetchall()
    assert ("21-KL/TW",) in [tuple(row) for row in directives]
    assert baocao("verify", "--db", database).returncode == 0
