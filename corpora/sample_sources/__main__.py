"""Writes the sample reports and their gold facts into a folder (``corpora/samples`` by default)."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from corpora.sample_sources.all_samples import all_samples


def write(folder: Path) -> list[Path]:
    """Writes every sample; gives the Word files."""
    written = []
    for sample in all_samples():
        path = folder / f"{sample.name}.docx"
        sample.report.save(path)
        gold = json.dumps(sample.facts.as_dict(), ensure_ascii=False, indent=1)
        path.with_suffix(".json").write_text(gold + "\n", encoding="utf-8")
        written.append(path)
    return written


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "samples"
    for file in write(target):
        print(file)
