"""What reading costs, side by side in one run: ``make bench`` writes the table and the plot of docs/performance.md.

CPU milliseconds of this process for one report, the median over reports that all differ; the
naive way (benchmarks/naive.py), the floor (unzip and parse the XML) and baocao read the same files.
``--report FILE`` takes a plain text of your own instead of a made-up one.
"""

from __future__ import annotations

import argparse
import gc
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from lxml import etree
from msgspec import Struct
from sqlite_utils import Database

from benchmarks import reports
from extractors.header import read_header
from extractors.reading import read
from extractors.records import Report
from extractors.references import find_citations
from extractors.view import ReportView
from outputs.database import create_or_open
from outputs.rows import StoredFile
from outputs.settle import settle
from outputs.writer import Writer
from pipeline.formats.reading import read_bytes
from pipeline.ingest import Options, ingest

ROWS = 200
DOCS = Path(__file__).parents[1] / "docs"


class Costs(Struct, frozen=True):
    """CPU milliseconds for one report of a kind, by what is done with it."""

    naive: float
    default: float
    tagged: float
    floor: float
    reading: float
    extracting: float
    storing: float
    references: float
    characters: float
    bytes_of_text: float


@contextmanager
def without_collecting() -> Iterator[None]:
    """No garbage is collected meanwhile, as none is while ingest reads a report."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def spent(work: Callable[[Path], object], files: Iterable[Path]) -> float:
    """The median CPU milliseconds that the work takes for one of the files."""
    taken = []
    with without_collecting():
        for file in files:
            start = time.process_time()
            work(file)
            taken.append((time.process_time() - start) * 1e3)
    return statistics.median(taken)


def floor(file: Path) -> None:
    with zipfile.ZipFile(file) as archive:
        etree.fromstring(archive.read("word/document.xml"))


def costs(folder: Path, rows: int, count: int, naive_count: int, report: Path | None) -> Costs:
    """Measures reports with a table of ``rows`` awards (none if 0)."""
    files = []
    for seed in range(count + 20):
        text = own_lines(report, seed) if report else reports.lines(seed)
        file = folder / f"{rows}-{seed:04}.docx"
        reports.write(file, text, reports.award_rows(seed, rows) if rows else None, seed)
        files.append(file)
    warm, files = files[:20], files[20:]
    for file in warm:
        for tagger in ("none", "full"):
            read(read_bytes(file.read_bytes()).report, tagger)
    parsed: dict[Path, Report] = {}

    def reading(file: Path) -> None:
        parsed[file] = read_bytes(file.read_bytes()).report

    naive = naive_cost(folder, [*files[:naive_count]], warm[0], rows)
    database = create_or_open(folder / f"{rows}.db")
    writer = Writer(database)
    read_cost = spent(reading, files)
    extract_cost = spent(lambda file: read(parsed[file]), files)
    tag_cost = spent(lambda file: read(parsed[file], "full"), files[: naive_count * 4])
    found = {file: read(parsed[file]) for file in files}
    store_cost = spent(
        lambda file: writer.write(StoredFile(str(file), file.name, file.name, "0", "docx"), parsed[file], found[file]),
        files,
    )
    with without_collecting():
        start = time.process_time()
        settle(database)
    store_cost += (time.process_time() - start) * 1e3 / len(files)
    database.close()
    views = {file: ReportView(parsed[file]) for file in files}
    headers = {file: read_header(view) for file, view in views.items()}
    return Costs(
        naive,
        read_cost + extract_cost + store_cost,
        read_cost + tag_cost + store_cost,
        spent(floor, files),
        read_cost,
        extract_cost,
        store_cost,
        spent(lambda file: find_citations(ReportView(parsed[file]), headers[file]), files),
        statistics.mean(sum(len(p.text) for p in report.passages) for report in parsed.values()),
        statistics.mean(sum(len(p.text.encode()) for p in report.passages) for report in parsed.values()),
    )


def own_lines(report: Path, seed: int) -> list[str]:
    """The lines of a text with a line that no other seed gives, so that no file is another's copy."""
    return [*report.read_text(encoding="utf-8").splitlines(), f"Bản thứ {seed}"]


def naive_cost(folder: Path, files: list[Path], warm: Path, rows: int) -> float:
    from benchmarks import naive

    database = Database(folder / f"naive-{rows}.db")
    naive.ingest(warm, database)
    return spent(lambda file: naive.ingest(file, database), files)


def process_cpu(*arguments: str) -> float:
    """CPU seconds of a command of baocao, its children and imports included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = Path(sys.executable).with_name("baocao")
    subprocess.run([str(command), *arguments], check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def rate(folder: Path, files: int, jobs: int) -> float:
    """Reports a second by the clock, all of an ingest included."""
    start = time.perf_counter()
    ingest([str(folder)], folder / f"{jobs}.db", Options(jobs=jobs))
    return files / (time.perf_counter() - start)


def table(usual: Costs, with_table: Costs, others: list[tuple[str, str]]) -> str:
    """The results in Markdown."""

    def row(name: str, value: Callable[[Costs], float], digits: int = 1) -> str:
        return f"| {name} | {value(usual):,.{digits}f} | {value(with_table):,.{digits}f} |"

    lines = [
        f"| CPU ms for one report | usual ({usual.characters:,.0f} characters) | with a table of {ROWS} rows |",
        "|---|---|---|",
        row("naive: python-docx + `underthesea.ner` + pattern + sqlite-utils", lambda c: c.naive, 0),
        row("**baocao, default**", lambda c: c.default),
        row("· reading the file", lambda c: c.reading),
        row("· extracting", lambda c: c.extracting),
        row("· storing, settling included", lambda c: c.storing),
        row("baocao, `--tagger full`", lambda c: c.tagged),
        row("floor: unzip and parse the XML", lambda c: c.floor, 2),
        "| **ratios** | | |",
        row("naive / default", lambda c: c.naive / c.default, 0),
        row("naive / `--tagger full`", lambda c: c.naive / c.tagged),
        row("default / floor", lambda c: c.default / c.floor),
        row("reading / floor", lambda c: c.reading / c.floor),
        row("extracting, ms per 10,000 characters", lambda c: c.extracting * 1e4 / c.characters),
        row("references alone, MB/s", lambda c: c.bytes_of_text / c.references / 1e3),
        "",
        "| | |",
        "|---|---|",
        *(f"| {name} | {value} |" for name, value in others),
    ]
    return "\n".join(lines)


def plot(usual: Costs, with_table: Costs, path: Path) -> None:
    """Bars of what each way costs, on a scale of powers of ten."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams["svg.hashsalt"] = "baocao"
    from matplotlib import pyplot

    ways = ("naive", "tagged", "default", "floor")
    names = ("naive", "baocao --tagger full", "baocao", "unzip + parse XML")
    figure, axes = pyplot.subplots(figsize=(8, 3.2))
    for offset, (kind, costs_of) in enumerate((("usual report", usual), (f"with {ROWS} rows", with_table))):
        values = [getattr(costs_of, way) for way in ways]
        places = [place + offset * 0.38 for place in range(len(ways))]
        bars = axes.barh(places, values, height=0.36, label=kind, color=("#2a6f97", "#a9d6e5")[offset])
        labels = [f"{value:,.0f}" if value >= 100 else f"{value:.3g}" for value in values]
        axes.bar_label(bars, labels, padding=3, fontsize=8)
    axes.set_yticks([place + 0.19 for place in range(len(ways))], names)
    axes.invert_yaxis()
    axes.set_xscale("log")
    axes.set_xlabel("CPU milliseconds for one report")
    axes.margins(x=0.15)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False, fontsize=8, loc="lower right")
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})


def replace_between(path: Path, text: str, made_by: str = "make bench") -> None:
    """Puts the results between the marks in a document that name what makes them."""
    start, end = f"<!-- results: {made_by} -->\n", "<!-- end of results -->"
    whole = path.read_text(encoding="utf-8")
    before, _, rest = whole.partition(start)
    path.write_text(f"{before}{start}\n{text}\n\n{end}{rest.partition(end)[2]}", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--report", type=Path, help="a plain text to measure with instead of made-up ones")
    parser.add_argument("--count", type=int, default=60, help="reports of each kind")
    parser.add_argument("--naive", type=int, default=5, help="how many of them the naive way reads")
    parser.add_argument("--write", action="store_true", help="write the results into docs/performance.md")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        usual = costs(folder, 0, options.count, options.naive, options.report)
        with_table = costs(folder, ROWS, options.count, options.naive, options.report)
        many = folder / "many"
        many.mkdir()
        for seed in range(400):
            reports.write(many / f"{seed:04}.docx", reports.lines(seed), seed=seed)
        one = str(many / "0000.docx")
        first = process_cpu("ingest", one, "--db", str(folder / "one.db"))
        asked = process_cpu("directives", "--db", str(folder / "one.db"))
        rates = {jobs: rate(many, 400, jobs) for jobs in sorted({1, os.cpu_count() or 1})}
        others = [
            ("first answer on one report: `ingest`, then `directives`, CPU s", f"{first:.2f} + {asked:.2f}"),
            ("`baocao --help`, CPU s", f"{process_cpu('--help'):.2f}"),
            *((f"reports/s by the clock, {jobs} jobs, 400 files", f"{value:.0f}") for jobs, value in rates.items()),
        ]
    text = table(usual, with_table, others)
    print(text)
    if options.write:
        replace_between(DOCS / "performance.md", text)
        plot(usual, with_table, DOCS / "performance.svg")


if __name__ == "__main__":
    main()
