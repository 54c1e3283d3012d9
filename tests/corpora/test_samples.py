"""The shipped samples are what their sources say, and every fact in them is found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from corpora.sample_sources.all_samples import all_samples
from corpora.sample_sources.facts import Sample
from pipeline.evaluate import evaluate
from pipeline.scoring import SCORED
from tests.conftest import SAMPLES
from tests.helpers import read_file

ALL = all_samples()


@pytest.mark.parametrize("sample", ALL, ids=lambda sample: sample.name)
def test_shipped_files_are_in_step_with_their_sources(sample: Sample, tmp_path: Path) -> None:
    rebuilt = tmp_path / "rebuilt.docx"
    sample.report.save(rebuilt)
    assert read_file(SAMPLES / f"{sample.name}.docx") == read_file(rebuilt)
    gold = json.loads((SAMPLES / f"{sample.name}.json").read_text(encoding="utf-8"))
    assert gold == sample.facts.as_dict()


def test_nothing_else_is_shipped() -> None:
    assert {path.stem for path in SAMPLES.glob("*.docx")} == {sample.name for sample in ALL}
    assert {path.stem for path in SAMPLES.glob("*.json")} == {sample.name for sample in ALL}


@pytest.mark.parametrize("folder", [SAMPLES, SAMPLES.with_name("gold")], ids=lambda folder: folder.name)
def test_every_fact_is_found_and_nothing_else(folder: Path) -> None:
    evaluation = evaluate(folder)
    lent = {kind.name for kind in SCORED if kind.partial}  # organisations of posts, which contexts may lend
    wrong = {
        kind: (score.missed, score.false)
        for kind, score in evaluation.scores.items()
        if score.f1 < 1 and kind not in lent
    }
    assert wrong == {}
    assert evaluation.dates_right == evaluation.dates
    assert evaluation.issuers_right == evaluation.issuers


def test_the_long_report_is_long() -> None:
    report = read_file(SAMPLES / "bao-cao-tong-hop-dai.docx")
    assert sum(passage.kind == "heading" for passage in report.passages) > 100
