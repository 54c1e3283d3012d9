"""Tens of thousands of files in one run: ``python -m benchmarks.many --files 50000 --folder FOLDER``.

Says how fast each thousand was read and stored, how much memory every process held, how large
the database became, and how long the three questions take on it. The folder keeps files and database.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import psutil

from benchmarks import reports
from outputs.database import open_for_reading
from outputs.questions import awards, directives, officials, search
from outputs.questions.filters import Filters
from pipeline.ingest import Options, ingest
from pipeline.workers import FileResult

STEP = 1000


def make(folder: Path, seed: int) -> None:
    path = folder / f"{seed // STEP:03}" / f"{seed:06}.docx"
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        reports.write(path, reports.lines(seed), seed=seed)


class Watch:
    """Notes time and memory at every thousandth result."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._start = time.perf_counter()
        self._taken = 0
        self.seconds: list[float] = []
        self.writer_mib = 0.0
        self.worker_mib = 0.0

    def __call__(self, result: FileResult, outcome: str) -> None:
        self._taken += 1
        if self._taken % STEP:
            return
        self.seconds.append(time.perf_counter() - self._start)
        self._start = time.perf_counter()
        self.writer_mib = max(self.writer_mib, _mib(self._process))
        for child in self._process.children(recursive=True):
            try:
                self.worker_mib = max(self.worker_mib, _mib(child))
            except psutil.NoSuchProcess:
                continue
        print(
            f"{self._taken:>7} files: {STEP / self.seconds[-1]:.0f}/s, writer {_mib(self._process):.0f} MiB, "
            f"largest worker {self.worker_mib:.0f} MiB",
            flush=True,
        )


def _mib(process: psutil.Process) -> float:
    return float(process.memory_info().rss) / (1 << 20)


def ask(name: str, question: Callable[[], object]) -> None:
    taken = []
    for _ in range(5):
        start = time.perf_counter()
        question()
        taken.append((time.perf_counter() - start) * 1e3)
    print(f"{name:45} {statistics.median(taken):8.1f} ms (first time {taken[0]:.1f})")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=50_000)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    files = options.folder / "files"
    files.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(options.jobs) as pool:
        for _ in pool.map(partial(make, files), range(options.files), chunksize=100):
            pass
    database = options.folder / "many.db"
    watch = Watch()
    start = time.perf_counter()
    summary = ingest([str(files)], database, Options(jobs=options.jobs), on_result=watch)
    whole = time.perf_counter() - start
    settling = whole - sum(watch.seconds)
    print(f"{dict(summary.outcomes)} in {whole:.0f} s ({options.files / whole:.0f}/s), {settling:.0f} s of it settling")
    print(f"first thousand {watch.seconds[0]:.1f} s, last thousand {watch.seconds[-1]:.1f} s")
    print(f"writer {_mib(psutil.Process()):.0f} MiB at the end, {watch.worker_mib:.0f} MiB the largest worker")
    size = database.stat().st_size
    print(f"database {size / 1e9:.2f} GB, {size / options.files / 1e3:.1f} kB a report")
    db = open_for_reading(database)
    ask("directives cited", lambda: directives.directives(db, Filters(limit=25)))
    ask("officials by name", lambda: officials.officials(db, Filters(limit=25), "Nguyễn Văn An"))
    ask("awards of a year", lambda: awards.awards(db, Filters(year=2022, limit=25)))
    ask("search", lambda: search.search(db, "thi đua khen thưởng", Filters(limit=25)))
    ask("search of a symbol", lambda: search.search(db, "21-KL/TW", Filters(limit=25)))


if __name__ == "__main__":
    main()
