"""How well scans are read: ``python -m benchmarks.ocr FOLDER…`` prints and scans the Word papers in folders.

Of each kind of scan it tells the share of characters misread (against the text layer of the PDF
that the scan was made of, laid out in the same way), the share of the facts found in the Word
file that are found in the scan, and, where gold stands beside a paper, the scores. Papers are
kept as PDF files under ``--keep``, pages that were read where ``baocao ingest`` keeps them.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from msgspec import Struct, field
from rapidfuzz.distance import Levenshtein

from benchmarks.scans import KINDS, as_pdf, scanned
from extractors.reading import read
from extractors.records import Findings, Report
from pipeline.evaluate import PARTS, Evaluation, gold_of, is_in, report_text, score_report
from pipeline.formats.reading import read_bytes
from pipeline.ocr import reading_now
from pipeline.scoring import SCORED


class Outcome(Struct):
    """What reading the scan of one paper gave."""

    name: str
    report: Report
    findings: Findings
    pages: int
    misread: int
    characters: int
    kept: Counter[str] = field(default_factory=Counter)
    there: Counter[str] = field(default_factory=Counter)


def printed(papers: list[Path], folder: Path) -> None:
    """Prints papers to PDF files in a folder, by one start of LibreOffice."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = [paper for paper in papers if not (folder / f"{paper.stem}.pdf").exists()]
    if wanted:
        program = shutil.which("soffice")
        assert program is not None, "LibreOffice prints the papers: install it"
        command = [program, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *map(str, wanted)]
        subprocess.run(command, check=True, capture_output=True)


def read_scan(paper: Path, pdf: Path, kind: str) -> Outcome:
    """Scans a printed paper and reads the scan."""
    kept = pdf.with_suffix(f".{kind}")
    if not kept.exists():
        kept.write_bytes(as_pdf(list(scanned(pdf.read_bytes(), kind, paper.stem))))
    report = read_bytes(kept.read_bytes(), pictures=reading_now()).report
    findings = read(report)
    layer = _text(read_bytes(pdf.read_bytes()).report)
    misread = Levenshtein.distance(layer, _text(report))
    outcome = Outcome(paper.stem, report, findings, _pages(pdf), misread, len(layer))
    for name, same in _compared(read(read_bytes(paper.read_bytes()).report), findings):
        outcome.there[name] += 1
        outcome.kept[name] += same
    return outcome


def _text(report: Report) -> str:
    return " ".join(" ".join(passage.text.split()) for passage in report.passages)


def _pages(pdf: Path) -> int:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def _compared(word: Findings, scan: Findings) -> Iterator[tuple[str, bool]]:
    """Each distinct fact of the Word file, by its kind, and whether the scan has it too."""
    for kind in SCORED:
        if kind.partial:
            continue
        found = [fact.key for fact in kind.predicted(scan)]
        for key in {fact.key for fact in kind.predicted(word)}:
            yield kind.name, any(kind.same(key, other) for other in found)


def _measure(papers: list[Path], folder: Path, kind: str, jobs: int, misses: bool) -> None:
    evaluation = Evaluation()
    total: Any = Counter()
    kept: Counter[str] = Counter()
    there: Counter[str] = Counter()
    start = time.perf_counter()
    with ProcessPoolExecutor(jobs) as pool:
        pdfs = [folder / f"{paper.stem}.pdf" for paper in papers]
        for paper, outcome in zip(papers, pool.map(read_scan, papers, pdfs, [kind] * len(papers)), strict=True):
            total.update(pages=outcome.pages, misread=outcome.misread, characters=outcome.characters)
            kept += outcome.kept
            there += outcome.there
            if paper.with_suffix(".json").exists():
                gold = gold_of(paper.with_suffix(".json"))
                score_report(evaluation, outcome.name, gold, outcome.report, outcome.findings)
                evaluation.files += 1
            if misses:
                print(f"{outcome.name}: {outcome.misread / max(outcome.characters, 1):.3f} misread")
    elapsed = time.perf_counter() - start
    print(f"\n{kind}: {len(papers)} papers, {total['pages']} pages, {total['pages'] / elapsed:.2f} pages a second")
    print(f"characters misread {total['misread'] / total['characters']:.4f}")
    print(f"facts kept {kept.total()}/{there.total()} = {kept.total() / there.total():.3f}", end=": ")
    print(", ".join(f"{name} {kept[name]}/{there[name]}" for name in there))
    print(report_text(evaluation, misses=misses))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--keep", type=Path, default=Path(".scans"), help="Folder of the printed papers and scans.")
    parser.add_argument("--kind", choices=KINDS, action="append")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--part", choices=PARTS, default="all")
    given = parser.parse_args()
    papers = [paper for folder in given.folders for paper in sorted(folder.glob("*.docx"))]
    papers = [paper for paper in papers if is_in(given.part, paper) and paper.stat().st_size < _LARGEST]
    printed(papers, given.keep)
    for kind in given.kind or KINDS:
        _measure(papers, given.keep, kind, given.jobs, given.misses)


_LARGEST = 46_000
"""Bytes of a paper that is scanned: the longest sample has hundreds of pages."""

if __name__ == "__main__":
    main()
