"""What a start imports: nothing that it does not use."""

from __future__ import annotations

import subprocess
import sys

import pytest


def _modules_after(statements: str) -> set[str]:
    """The modules that a fresh Python has imported after some statements."""
    printed = subprocess.run(
        [sys.executable, "-c", f"{statements}\nimport sys\nprint(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return set(printed.stdout.split())


@pytest.mark.parametrize(
    ("statements", "absent"),
    [
        ("import pipeline.cli", {"sqlite_utils", "extractors.reading", "docx", "numpy"}),
        ("import pipeline.ingest, outputs.database", {"numpy", "pandas", "underthesea", "spacy", "networkx"}),
        (
            "from extractors.reading import read\nfrom extractors.records import Report\n"
            "read(Report.from_text('Ông Lê Văn Mẫu, Giám đốc Sở Y tế, được tặng Bằng khen.'))",
            {"numpy", "sqlite_utils", "underthesea"},
        ),
    ],
    ids=["the command line", "ingest", "reading"],
)
def test_a_start_leaves_out(statements: str, absent: set[str]) -> None:
    assert not _modules_after(statements) & absent


def test_numpy_can_still_be_imported_after_sqlite_utils() -> None:
    assert "numpy" in _modules_after("import outputs.sqlite\nimport numpy")
