"""baocao beside others on one mixed folder, in one run: ``make peers`` writes table and plot of docs/performance.md.

The folder is made up: Word files, old Word files and PDF files as 4 : 4 : 2, each of another report
(benchmarks/reports.py); LibreOffice makes the old ones and the PDFs. What the others are is told in
``PEERS``; of those only baocao and the naive script look for facts, the rest give text. markitdown and
docling are looked for in ``.peers``, where make installs them apart from what baocao needs.
"""

from __future__ import annotations

import argparse
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import psutil
from msgspec import Struct

from benchmarks import reports
from benchmarks.speed import DOCS, replace_between

SHARES = {".docx": 4, ".doc": 4, ".pdf": 2}
"""How many files of ten are of each kind."""
APART = Path(__file__).parents[1] / ".peers" / "bin" / "python"
_BETWEEN_LOOKS = 0.05
"""Seconds between two looks at the memory of a peer and its children."""
_LONGEST = 1800
"""Seconds after which a peer is stopped."""

_WITH_MARKITDOWN = """
import sys, pathlib
from markitdown import MarkItDown
reader = MarkItDown()
for file in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    try:
        pathlib.Path(sys.argv[2], file.name + ".txt").write_text(reader.convert(str(file)).text_content)
    except Exception:
        pass
"""
_WITH_DOCLING = """
import sys, pathlib
from docling.document_converter import DocumentConverter
reader = DocumentConverter()
for file in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    try:
        text = reader.convert(str(file)).document.export_to_markdown()
        pathlib.Path(sys.argv[2], file.name + ".txt").write_text(text)
    except Exception:
        pass
"""


class Outcome(Struct, frozen=True):
    """What a peer took for a folder: seconds by the clock and of CPU, peak memory in MiB, files that gave no text."""

    seconds: float
    cpu: float
    memory: float
    lost: int


class Peer(Struct, frozen=True):
    """One way to read the folder: the command for a folder and an empty output folder; None if it is not installed."""

    name: str
    gives: str
    command: Callable[[Path, Path], list[str] | None]


def _ours(what: str) -> Callable[[Path, Path], list[str]]:
    return lambda folder, out: [sys.executable, "-m", "benchmarks.peers", "--as", what, str(folder), str(out)]


def _apart(module: str, script: str) -> Callable[[Path, Path], list[str] | None]:
    def command(folder: Path, out: Path) -> list[str] | None:
        there = APART.exists() and subprocess.run(
            [str(APART), "-c", f"import {module}"], capture_output=True, check=False
        )
        return [str(APART), "-c", script, str(folder), str(out)] if there and there.returncode == 0 else None

    return command


def _baocao(folder: Path, out: Path) -> list[str]:
    return [str(Path(sys.executable).with_name("baocao")), "ingest", str(folder), "--db", str(out / "archive.db")]


PEERS = (
    Peer("**baocao**", "facts", _baocao),
    Peer("naive script (python-docx, `underthesea.ner`, a pattern)", "some facts of .docx", _ours("naive")),
    Peer("floor: soffice `--convert-to txt`, pdftotext, python-docx", "text", _ours("floor")),
    Peer("markitdown", "text", _apart("markitdown", _WITH_MARKITDOWN)),
    Peer("docling", "text", _apart("docling", _WITH_DOCLING)),
)


def make_folder(folder: Path, files: int) -> None:
    """Writes the mixed folder."""
    folder.mkdir()
    kinds = [suffix for suffix, share in SHARES.items() for _ in range(share)]
    for seed in range(files):
        suffix = kinds[seed % len(kinds)]
        made = folder / f"{seed:04}{'' if suffix == '.docx' else suffix}.docx"
        reports.write(made, reports.lines(seed), seed=seed)
    for suffix in (".doc", ".pdf"):
        sources = sorted(folder.glob(f"*{suffix}.docx"))
        soffice("--convert-to", suffix[1:], "--outdir", str(folder / "made"), *map(str, sources))
        for source in sources:
            shutil.move(folder / "made" / f"{source.stem}{suffix}", folder / f"{source.stem.split('.')[0]}{suffix}")
            source.unlink()
    (folder / "made").rmdir()


def soffice(*arguments: str) -> None:
    """Runs LibreOffice with a profile of its own."""
    program = shutil.which("soffice")
    if program is None:
        sys.exit("LibreOffice is needed: install libreoffice-writer-nogui and run make peers again")
    with tempfile.TemporaryDirectory() as profile:
        settings = f"-env:UserInstallation=file://{profile}"
        subprocess.run([program, settings, "--headless", *arguments], check=True, capture_output=True, timeout=_LONGEST)


def measured(command: list[str], folder: Path, out: Path, database: bool) -> Outcome:
    """Runs a peer and watches it and its children."""
    started = time.perf_counter()
    process = psutil.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    peak, cpu = 0.0, {}
    while process.poll() is None and time.perf_counter() - started < _LONGEST:
        memory = 0
        for one in [process, *_children(process)]:
            try:
                memory += one.memory_info().rss
                times = one.cpu_times()
                cpu[one.pid] = times.user + times.system
            except psutil.Error:
                pass  # it has just ended
        peak = max(peak, memory)
        time.sleep(_BETWEEN_LOOKS)
    if process.poll() is None:
        process.kill()
    seconds = time.perf_counter() - started
    files = sum(1 for file in folder.iterdir() if file.is_file())
    return Outcome(seconds, sum(cpu.values()), peak / 2**20, files - _read(out, database))


def _children(process: psutil.Popen) -> list[psutil.Process]:
    try:
        children: list[psutil.Process] = process.children(recursive=True)
    except psutil.Error:
        return []
    return children


def _read(out: Path, database: bool) -> int:
    """How many files gave text."""
    if not database:
        return sum(1 for file in out.iterdir() if file.stat().st_size > 1)
    with sqlite3.connect(out / "archive.db") as connection:
        return int(connection.execute("SELECT count(*) FROM reports").fetchone()[0])


def naive(folder: Path, out: Path) -> None:
    """The naive script on every file that it can open."""
    from sqlite_utils import Database

    from benchmarks.naive import ingest

    database = Database(out.parent / "naive.db")
    for file in sorted(folder.glob("*.docx")):
        ingest(file, database)
        (out / f"{file.name}.txt").write_text("read")


def floor(folder: Path, out: Path) -> None:
    """What reading alone costs with the usual tools."""
    from docx import Document

    soffice("--convert-to", "txt:Text", "--outdir", str(out), *map(str, sorted(folder.glob("*.doc"))))
    for file in sorted(folder.glob("*.pdf")):
        subprocess.run(["pdftotext", "-layout", str(file), str(out / f"{file.name}.txt")], check=True)
    for file in sorted(folder.glob("*.docx")):
        document = Document(str(file))
        texts = [paragraph.text for paragraph in document.paragraphs]
        texts += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        (out / f"{file.name}.txt").write_text("\n".join(texts), encoding="utf-8")


def table(files: int, outcomes: dict[Peer, Outcome | None]) -> str:
    """The results in Markdown."""
    lines = [
        f"| {files} files, .docx : .doc : .pdf = 4 : 4 : 2 | gives | files a second | CPU s | peak MiB | files lost |",
        "|---|---|---|---|---|---|",
    ]
    for peer, outcome in outcomes.items():
        if outcome is None:
            lines.append(f"| {peer.name} | {peer.gives} | not installed here | | | |")
            continue
        read = files - outcome.lost
        lines.append(
            f"| {peer.name} | {peer.gives} | {read / outcome.seconds:.1f} | {outcome.cpu:.1f} | {outcome.memory:,.0f} "
            f"| {outcome.lost} |"
        )
    return "\n".join(lines)


def plot(files: int, outcomes: dict[Peer, Outcome | None], path: Path) -> None:
    """Files a second and peak memory of each peer, side by side."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams["svg.hashsalt"] = "baocao"
    from matplotlib import pyplot

    shown = {peer.name.partition(" (")[0].partition(":")[0].strip("*"): one for peer, one in outcomes.items() if one}
    figure, (speed, memory) = pyplot.subplots(1, 2, figsize=(8, 2.6), sharey=True)
    bars = [
        (speed, [(files - one.lost) / one.seconds for one in shown.values()], "files a second", "{:.1f}"),
        (memory, [one.memory for one in shown.values()], "peak memory, MiB", "{:,.0f}"),
    ]
    for axes, values, label, form in bars:
        drawn = axes.barh(list(shown), values, color="#2a6f97")
        axes.bar_label(drawn, [form.format(value) for value in values], padding=3, fontsize=8)
        axes.set_xlabel(label)
        axes.margins(x=0.2)
        axes.spines[["top", "right"]].set_visible(False)
    speed.invert_yaxis()
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=100, help="files of the folder")
    parser.add_argument("--write", action="store_true", help="write the results into docs/performance.md")
    parser.add_argument("--as", dest="peer", choices=["naive", "floor"], help=argparse.SUPPRESS)
    parser.add_argument("folders", nargs="*", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.peer:
        (naive if options.peer == "naive" else floor)(*options.folders)
        return
    outcomes: dict[Peer, Outcome | None] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "mixed"
        make_folder(folder, options.files)
        for number, peer in enumerate(PEERS):
            out = Path(name) / f"out-{number}"
            out.mkdir()
            command = peer.command(folder, out)
            outcomes[peer] = measured(command, folder, out, peer.gives == "facts") if command else None
    text = table(options.files, outcomes)
    print(text)
    if options.write:
        replace_between(DOCS / "performance.md", text, "make peers")
        plot(options.files, outcomes, DOCS / "peers.svg")


if __name__ == "__main__":
    main()
