"""The house has one direction of imports: corpora ← extractors ← outputs, pipeline above them all."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MAY_IMPORT = {
    "corpora": {"corpora"},
    "extractors": {"corpora", "extractors"},
    "outputs": {"corpora", "extractors", "outputs"},
    "pipeline": {"corpora", "extractors", "outputs", "pipeline"},
}
FILES = [path for room in MAY_IMPORT for path in sorted((ROOT / room).rglob("*.py"))]


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_one_way(path: Path) -> None:
    room = path.relative_to(ROOT).parts[0]
    rooms = {name.split(".")[0] for name in imported(path)} & set(MAY_IMPORT)
    assert rooms <= MAY_IMPORT[room]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_rules_know_no_spacy(path: Path) -> None:
    if path.name not in ("components.py", "displacy.py"):
        assert not {name for name in imported(path) if name.split(".")[0] == "spacy"}


def _module(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {_module(path): path for path in FILES}


def _needed(path: Path) -> set[str]:
    """The modules of the house that a file imports, at its top or inside a function."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                names.add(inner if inner in MODULES else node.module)
    return names & set(MODULES)


def test_no_file_imports_itself_by_way_of_others() -> None:
    """Imports inside functions count too: a circle that is cut there is still a circle."""
    below = {name: _needed(path) for name, path in MODULES.items()}
    while leaves := {name for name, others in below.items() if not others}:
        below = {name: others - leaves for name, others in below.items() if name not in leaves}
    assert not below, f"these import one another, or need what does: {sorted(below)}"


_SIGNS_OF_SENTENCES = re.compile(r"\[\^?[^\]]*(?:\.[^\]]*[;!?]|[;!?][^\]]*\.)[^\]]*\]")
"""A class of characters with a full stop and another sign: a definition of where a sentence or clause ends."""


def test_one_file_says_where_sentences_end() -> None:
    """Rules ask ``sentences``; ``legacy`` cuts bytes of old fonts into words."""
    defining = {
        path.name
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if path.is_relative_to(ROOT / "extractors")
        and isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and _SIGNS_OF_SENTENCES.search(node.value)
    }
    assert defining <= {"sentences.py", "legacy.py"}
