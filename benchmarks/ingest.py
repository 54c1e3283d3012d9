"""Seconds and peak memory of ingesting many files made from the samples: ``make bench``.

Each file is a sample with a paragraph of its own at the end, so that none is a copy.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from pathlib import Path

from docx import Document

from pipeline.ingest import Options, ingest

SAMPLES = sorted((Path(__file__).parents[1] / "corpora" / "samples").glob("*.docx"))


def make_files(folder: Path, count: int) -> None:
    """Writes ``count`` different Word files into the folder."""
    for number in range(count):
        document = Document(str(SAMPLES[number % len(SAMPLES)]))
        document.add_paragraph(f"Bản số {number}, thực hiện Kế hoạch số {number + 1}/KH-UBND ngày 05/01/2023.")
        document.save(str(folder / f"{number:05}.docx"))


def peak_mib(who: int) -> float:
    return resource.getrusage(who).ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=500)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_files(folder, options.files)
        database = folder / "bench.db"
        for run in ("first", "again"):
            start = time.perf_counter()
            summary = ingest([str(folder)], database, Options(jobs=options.jobs))
            seconds = time.perf_counter() - start
            print(
                f"{run}: {options.files} files, {options.jobs} jobs: "
                f"{seconds:.1f} s, {options.files / seconds:.0f} files/s, "
                f"writer {peak_mib(resource.RUSAGE_SELF):.0f} MiB, largest "
                f"worker {peak_mib(resource.RUSAGE_CHILDREN):.0f} MiB, "
                f"{dict(summary.outcomes)}, database {database.stat().st_size / 1e6:.1f} MB"
            )


if __name__ == "__main__":
    main()
