"""What a page of a PDF costs: ``python -m benchmarks.pages FILE.pdf…`` (or folders of them).

CPU milliseconds a page, the best of several runs over all files: by baocao's reader, by PDFium alone
(every page's text asked for at once, the floor) and by pdfplumber (words and tables of every page).
"""

from __future__ import annotations

import argparse
import io
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pdfplumber
import pypdfium2

from benchmarks.speed import without_collecting
from pipeline.formats.pdf.read import drafts


def baocao(data: bytes) -> None:
    """Passages, in reading order."""
    list(drafts(data))


def pdfium(data: bytes) -> None:
    """The text of every page and nothing else."""
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            text = page.get_textpage()
            text.get_text_bounded()
            text.close()
            page.close()


def plumber(data: bytes) -> None:
    """Words and tables of every page."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        for page in document.pages:
            page.extract_words()
            page.find_tables()
            page.close()


READERS: dict[str, Callable[[bytes], None]] = {"baocao": baocao, "PDFium alone": pdfium, "pdfplumber": plumber}


def pages_of(data: bytes) -> int:
    """How many pages a PDF has."""
    with pypdfium2.PdfDocument(data) as document:
        return len(document)


def cost(read: Callable[[bytes], None], files: list[bytes], runs: int) -> float:
    """CPU milliseconds a page, the best of so many runs over the files."""
    taken = []
    for _ in range(runs):
        start = time.process_time()
        for data in files:
            read(data)
        taken.append(time.process_time() - start)
    return min(taken) * 1e3 / sum(map(pages_of, files))


def found(paths: Iterable[Path]) -> Iterator[Path]:
    """The PDF files among the paths and in folders among them."""
    for path in paths:
        yield from sorted(path.rglob("*.pdf")) if path.is_dir() else [path]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path, help="PDF files or folders")
    parser.add_argument("--runs", type=int, default=4)
    options = parser.parse_args()
    files = [path.read_bytes() for path in found(options.paths)]
    if not files:
        parser.error("no .pdf file there")
    print(f"{len(files)} files, {sum(map(pages_of, files))} pages; CPU ms a page")
    with without_collecting():
        for name, read in READERS.items():
            print(f"{name:14} {cost(read, files, options.runs):6.2f}")


if __name__ == "__main__":
    main()
