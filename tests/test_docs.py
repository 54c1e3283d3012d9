"""The examples of the README are what the command prints."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

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
