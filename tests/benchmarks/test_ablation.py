"""The ablation's variants take away parts that exist."""

from __future__ import annotations

import pytest

from benchmarks.ablation import VARIANTS
from extractors.reading import read
from tests.helpers import report_of

REPORT = report_of(
    "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 và Nghị định số 91, ông Lê Văn Thử, Chủ tịch UBND tỉnh, đề nghị.",
)


@pytest.mark.parametrize("name", [name for name in VARIANTS if name.startswith("no ")])
def test_a_variant_reads_and_leaves_the_whole_reader_as_it_was(name: str) -> None:
    whole = read(REPORT)
    part = VARIANTS[name](REPORT)
    assert len(part.citations) <= len(whole.citations)
    assert read(REPORT) == whole


def test_taking_a_part_away_takes_its_findings_away() -> None:
    assert len(VARIANTS["no short forms"](REPORT).citations) == 1
    assert len(read(REPORT).citations) == 2
