"""What goes from one process to another comes out as it went in."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from pipeline.handover import packed, unpacked
from pipeline.sources import Source
from pipeline.workers import FileResult, read_source
from tests.conftest import SAMPLES


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.docx")), ids=lambda path: path.stem)
def test_a_report_comes_out_as_it_was_read(path: Path) -> None:
    result = read_source(Source(path))
    handed = packed(result)
    assert handed.result.report is None
    assert unpacked(handed) == result
    assert gc.isenabled()


def test_a_refusal_needs_no_packing() -> None:
    result = FileResult(Source(Path("x")), outcome="damaged", reason="find another copy")
    assert packed(result).content is None
    assert unpacked(packed(result)) == result
