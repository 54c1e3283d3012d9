"""The examples of the README are what the command prints."""

from __future__ import annotations

import csv
import re
import shlex
from pathlib import Path

import pytest

from extractors.facts import KINDS, FactKind
from outputs.database import open_for_reading
from outputs.facts import STORED
from pipeline.cli import main
from pipeline.formats.registry import FORMATS
from pipeline.scoring import SCORED
from tests.conftest import Run

ROOT = Path(__file__).parents[1]
BLOCKS = re.findall(
    r"```console\n\$ (baocao .+?)\n(.+?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL
)


def lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines() if line.strip()]


def test_there_are_examples() -> None:
    assert len(BLOCKS) >= 3


@pytest.mark.parametrize(("command", "output"), BLOCKS, ids=[block[0] for block in BLOCKS])
def test_examples_are_true(baocao: Run, sample_database: Path, command: str, output: str) -> None:
    result = baocao(*shlex.split(command)[1:], "--db", sample_database)
    assert lines(result.stdout) == lines(output)


@pytest.mark.parametrize("page", ["README.md", *(f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md"))])
def test_links_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    targets = [target for target in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in target]
    assert [target for target in targets if not (ROOT / page).parent.joinpath(target).exists()] == []


def _documented(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_is_documented(command: str) -> None:
    assert f"`baocao {command}" in _documented("docs/commands.md")


def test_every_view_is_documented_with_its_columns(sample_database: Path) -> None:
    database = open_for_reading(sample_database)
    page = _documented("docs/schema.md")
    for (view,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'view'").fetchall():
        (row,) = [line for line in page.splitlines() if line.startswith(f"| `{view}` |")]
        columns = [column[0] for column in database.execute(f"SELECT * FROM {view} LIMIT 0").description]
        told = re.findall(r"\w+", re.sub(r"\([^)]*\)", "", row.split("|")[3]))
        assert [column for column in columns if column not in told] == [], view


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_of_fact_is_stored_and_documented(kind: FactKind) -> None:
    assert f"| {kind.name} | `{STORED[kind.name].table}`" in _documented("docs/schema.md")


def test_every_kind_of_fact_is_scored() -> None:
    assert {kind.kind for kind in SCORED} == {kind.name for kind in KINDS} == set(STORED)


@pytest.mark.parametrize("path", sorted((ROOT / "corpora" / "gazetteers").glob("*.csv")), ids=lambda path: path.stem)
def test_every_column_of_a_gazetteer_is_documented(path: Path) -> None:
    with path.open(encoding="utf-8") as stream:
        columns = next(csv.reader(stream))
    (row,) = [
        line
        for line in _documented("corpora/gazetteers/README.md").splitlines()
        if line.startswith(f"| `{path.name}` |")
    ]
    assert [column for column in columns if f"`{column}`" not in row] == []


def test_every_format_is_documented() -> None:
    page = _documented("docs/formats.md")
    assert [suffix for kind in FORMATS for suffix in kind.suffixes if suffix.removeprefix(".") not in page] == []
