"""What people corrected becomes gold: exported, scored, and learned from."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from outputs.corrections import deciding
from outputs.corrections.applying import claims
from outputs.corrections.records import Values
from outputs.database import open_for_reading, open_for_writing
from outputs.settle import settle
from pipeline.evaluate import GoldError, evaluate, evaluate_corrections
from pipeline.gold import golds
from pipeline.ingest import Options, ingest

Run = Callable[..., Any]
TEXT = """BÁO CÁO
Thực hiện Kết luận số 21-KL/TW ngày 25/10/2021, dự có ông Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Cà Mau.
Bà Trần Thị Thí Dụ, Phó Giám đốc Sở Nội vụ tỉnh Cà Mau, trình bày báo cáo."""


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    (tmp_path / "Báo cáo Một.txt").write_text(TEXT, encoding="utf-8")
    ingest([str(tmp_path / "Báo cáo Một.txt")], tmp_path / "a.db", Options(jobs=1))
    return tmp_path / "a.db"


def decide(
    archive: Path, kind: str, shown: Values, now: Values | None, place: tuple[int, int, int] | None = None
) -> None:
    database = open_for_writing(archive)
    _, findings = deciding.corrected_findings(database, 1)
    if place is None:
        found = next(one for one in claims(findings) if one.kind == kind and shown.items() <= one.values.items())
        at = found.span.passage, found.span.start_char, found.span.end_char
        typed = None if now is None else {**found.values, **now}
        deciding.correct(database, 1, kind, at, found.values, typed, "Chị Hà")
    else:
        deciding.correct(database, 1, kind, place, None, now, "Chị Hà")
    settle(database)


def decided(archive: Path) -> None:
    """One post confirmed, one changed, one person rejected, one directive added."""
    decide(archive, "role", {"name": "Lê Văn Mẫu"}, {})
    decide(archive, "role", {"name": "Trần Thị Thí Dụ"}, {"title": "Giám đốc"})
    decide(archive, "citation", {"symbol": "21-KL/TW"}, None)
    decide(archive, "citation", {}, {"symbol": "22-KL/TW", "doc_type": "Kết luận"}, (1, 10, 18))


def test_what_was_decided_is_partial_gold(archive: Path) -> None:
    decided(archive)
    (gold,) = golds(open_for_reading(archive))
    assert (gold.name, gold.partial) == ("1-bao-cao-mot", True)
    assert gold.facts["roles"] == [
        {"person": "Lê Văn Mẫu", "position": "Giám đốc Sở Y tế tỉnh Cà Mau", "former": False},
        {"person": "Trần Thị Thí Dụ", "position": "Giám đốc Sở Nội vụ tỉnh Cà Mau", "former": False},
    ]
    assert gold.facts["people"] == []
    assert [item["symbol"] for item in gold.facts["references"]] == ["22-KL/TW"]
    assert [item["symbol"] for item in gold.facts["rejected"]["references"]] == ["21-KL/TW"]
    assert [item["position"] for item in gold.facts["rejected"]["roles"]] == ["Phó Giám đốc Sở Nội vụ tỉnh Cà Mau"]


def test_the_archive_is_scored_on_what_was_decided(archive: Path, baocao: Run) -> None:
    decided(archive)
    scores = evaluate_corrections(open_for_reading(archive)).scores
    assert (scores["roles"].right, scores["roles"].predicted, scores["roles"].expected) == (1, 2, 2)
    assert (scores["references"].right, scores["references"].predicted, scores["references"].expected) == (0, 1, 1)
    assert (scores["people"].predicted, scores["people"].expected) == (0, 0)
    said = baocao("evaluate", "--corrections", "--db", archive).stdout
    assert "1 files" in said
    assert "roles" in said
    wrong = baocao("evaluate", "--corrections", archive.parent)
    assert (wrong.returncode, "name folders of gold, or an archive" in wrong.stderr) == (2, True)


def test_exported_gold_scores_like_the_archive(archive: Path, tmp_path: Path, baocao: Run) -> None:
    decided(archive)
    folder = tmp_path / "gold of mine"
    said = baocao("gold", "export", folder, "--db", archive).stdout
    assert "0 reports read whole, 1 in part" in said
    scores, own = evaluate(folder).scores, evaluate_corrections(open_for_reading(archive)).scores
    assert {name: (one.right, one.predicted, one.expected) for name, one in scores.items()} == {
        name: (one.right, one.predicted, one.expected) for name, one in own.items()
    }
    assert (folder / "1-bao-cao-mot.txt").read_text(encoding="utf-8") == TEXT
    (tmp_path / "Báo cáo Một.txt").unlink()
    baocao("gold", "export", folder, "--db", archive)  # the file is gone: the text of the archive stands for it
    assert (folder / "1-bao-cao-mot.txt").read_text(encoding="utf-8") == TEXT
    broken = json.loads((folder / "1-bao-cao-mot.json").read_text(encoding="utf-8"))
    del broken["rejected"]
    (folder / "1-bao-cao-mot.json").write_text(json.dumps(broken), encoding="utf-8")
    with pytest.raises(GoldError, match="does not say what is rejected"):
        evaluate(folder)


def test_a_report_that_was_read_whole_is_whole_gold(archive: Path, tmp_path: Path) -> None:
    deciding.declare_reviewed(open_for_writing(archive), 1, "Chị Hà", True)
    (gold,) = golds(open_for_reading(archive))
    assert not gold.partial
    assert gold.facts["people"] == ["Lê Văn Mẫu", "Trần Thị Thí Dụ"]
    assert len(gold.facts["roles"]) == 2
    assert gold.facts["header"] == {"doc_type": "Báo cáo"}
    deciding.declare_reviewed(open_for_writing(archive), 1, "Chị Hà", False)
    assert list(golds(open_for_reading(archive))) == []


def test_training_needs_reports_that_were_read_whole(archive: Path, tmp_path: Path, baocao: Run) -> None:
    decided(archive)
    baocao("gold", "export", tmp_path / "mine", "--db", archive)
    said = baocao("train", "--with", tmp_path / "mine")
    assert (said.returncode, "no report in it is read whole" in said.stderr) == (1, True)
