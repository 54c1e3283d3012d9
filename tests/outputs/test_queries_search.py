"""Searching among very many passages stays quick and finds the best of those stored last."""

from __future__ import annotations

from pathlib import Path

import pytest

from outputs.database import open_for_reading
from outputs.questions import search as questions
from outputs.questions.filters import Filters
from pipeline.ingest import Options, ingest


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    text = "\n".join([f"Phong trào thi đua số {number}" for number in range(30)] + ["thi đua thi đua thi đua"])
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    (tmp_path / "b.txt").write_text("Ngày 01/02/2021 thi đua\n" + text.replace("số", "thứ"), encoding="utf-8")
    ingest([str(tmp_path)], tmp_path / "a.db", Options(jobs=1))
    return tmp_path / "a.db"


def test_every_passage_is_found_where_all_are_asked_for(archive: Path) -> None:
    assert len(questions.search(open_for_reading(archive), "thi đua", Filters())) == 63


def test_the_best_of_the_last_come_first(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(questions, "_RANKED", 10)
    found = questions.search(open_for_reading(archive), "thi dua", Filters(limit=3))
    assert len(found) == 3
    assert found[0]["passage"] == "thi đua thi đua thi đua"
    assert {row["filename"] for row in found} == {"b.txt"}
    assert len(questions.search(open_for_reading(archive), "thi dua", Filters(limit=40))) == 40
    narrowed = questions.search(open_for_reading(archive), "thi dua", Filters(limit=3, issuer="không có"))
    assert narrowed == []
