"""PDF files that hold text, through pdfplumber: lines joined to paragraphs, ruled tables as tables.

A PDF knows only where characters stand. Words in a line far apart are parted by a tab, as in
the letterhead's two columns; a paragraph ends where the first word of the next line would have
had room in its last, where the next line is indented, or where lines stand further apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from statistics import median
from typing import Any

from corpora.legacy_fonts import encoding_of
from pipeline.formats.drafts import Draft
from pipeline.formats.errors import UnreadableError, first_line
from pipeline.formats.fonts import Pieces

_MOST_PAGES = 3000
_COLUMN_GAP = 3.0
"""Widths of a character that part two columns of a line."""
_SPACE = 6.0
"""Points that a space is taken to have."""
_PAGE_NUMBER = re.compile(r"[-–\s]*(?:Trang\s+)?\d{1,4}(?:\s*/\s*\d{1,4})?[-–\s]*", re.IGNORECASE)
_OPENS = re.compile(r"(?:[-–+•*]|\d+[.)]|[a-zđ]\)|[IVX]+[.)-]|Điều \d|Chương |Phần |Căn cứ |Nơi nhận)")


def drafts(data: bytes) -> Iterator[Draft]:
    """The paragraphs and cells of a PDF. Raises UnreadableError for one of pictures, or one that is locked."""
    from pdfminer.pdfdocument import PDFPasswordIncorrect
    from pdfplumber import open as open_pdf
    from pdfplumber.utils.exceptions import PdfminerException

    try:
        with open_pdf(BytesIO(data)) as document:
            if len(document.pages) > _MOST_PAGES:
                raise UnreadableError("too large", f"the PDF has more than {_MOST_PAGES} pages")
            found = list(_Pages().read(document.pages))
    except UnreadableError:
        raise
    except (PDFPasswordIncorrect, PdfminerException, Exception) as error:
        if "PasswordIncorrect" in repr(error):
            raise UnreadableError("password-protected", "the PDF is locked: save it without a password") from None
        raise UnreadableError("damaged", f"the PDF is damaged ({first_line(error)}): find another copy") from None
    if not any(draft.text.strip() for draft in found):
        raise UnreadableError("scanned", "the PDF holds pictures of pages and no text: run OCR on it first")
    yield from found


class _Pages:
    def __init__(self) -> None:
        self._tables = 0
        self._open: list[_Line] = []

    def read(self, pages: list[Any]) -> Iterator[Draft]:
        for page in pages:
            yield from self._page(page)
            page.close()
        yield from self._close()

    def _page(self, page: Any) -> Iterator[Draft]:
        tables = page.find_tables() if page.lines or page.rects or page.curves else []
        tables = [table for table in tables if len(table.cells) > 1]
        words = page.extract_words(extra_attrs=["fontname"], keep_blank_chars=False, use_text_flow=False)
        outside = [word for word in words if not any(_inside(word, table.bbox) for table in tables)]
        lines = [line for line in _lines(outside) if not _PAGE_NUMBER.fullmatch(line.text)]
        margins = _margins(lines)
        waiting = sorted(tables, key=lambda table: table.bbox[1])
        for line in lines:
            while waiting and waiting[0].bbox[1] < line.top:
                yield from self._close()
                yield from self._table(waiting.pop(0), words)
            if self._open and _starts_paragraph(self._open[-1], line, margins):
                yield from self._close()
            self._open.append(line)
        for table in waiting:
            yield from self._close()
            yield from self._table(table, words)

    def _close(self) -> Iterator[Draft]:
        if self._open:
            yield Draft("paragraph", " ".join(line.text for line in self._open))
        self._open = []

    def _table(self, table: Any, words: list[dict[str, Any]]) -> Iterator[Draft]:
        number = self._tables
        self._tables += 1
        lefts = sorted({round(cell[0]) for cell in table.cells})
        tops = sorted({round(cell[1]) for cell in table.cells})
        for cell in sorted(table.cells, key=lambda cell: (round(cell[1]), cell[0])):
            text = _joined(_lines([word for word in words if _inside(word, cell)]))
            row, column = tops.index(round(cell[1])), lefts.index(round(cell[0]))
            height = sum(round(cell[1]) <= top < round(cell[3]) - 1 for top in tops)
            width = sum(round(cell[0]) <= left < round(cell[2]) - 1 for left in lefts)
            yield Draft("cell", text, number, row, column, max(height, 1), max(width, 1))


class _Line:
    """Words of one height, from left to right."""

    def __init__(self, words: list[dict[str, Any]]) -> None:
        words.sort(key=lambda word: float(word["x0"]))
        self.left, self.right = float(words[0]["x0"]), max(float(word["x1"]) for word in words)
        self.top, self.bottom = min(float(word["top"]) for word in words), max(float(word["bottom"]) for word in words)
        self.first_word = float(words[0]["x1"]) - self.left
        letters = sum(len(word["text"]) for word in words)
        width = sum(float(word["x1"]) - float(word["x0"]) for word in words) / max(letters, 1)
        pieces = Pieces()
        before: dict[str, Any] | None = None
        for word in words:
            encoding = encoding_of(str(word["fontname"]).rpartition("+")[2])
            if before is not None:
                pieces.add("\t" if float(word["x0"]) - float(before["x1"]) > _COLUMN_GAP * width + 6 else " ", encoding)
            pieces.add(str(word["text"]), encoding)
            before = word
        self.text = pieces.unicode()


def _lines(words: list[dict[str, Any]]) -> list[_Line]:
    """Words as lines: those whose middles stand at one height."""
    lines: list[list[dict[str, Any]]] = []
    for word in sorted(words, key=lambda word: (float(word["top"]) + float(word["bottom"])) / 2):
        middle = (float(word["top"]) + float(word["bottom"])) / 2
        if lines and middle <= float(lines[-1][0]["bottom"]) and middle - _middle(lines[-1][0]) < 5:
            lines[-1].append(word)
        else:
            lines.append([word])
    return [_Line(line) for line in lines]


def _middle(word: dict[str, Any]) -> float:
    return (float(word["top"]) + float(word["bottom"])) / 2


def _joined(lines: list[_Line]) -> str:
    """The lines of a cell, which is narrow, so that most of its breaks mean nothing."""
    text = ""
    for line in lines:
        text += ("\n" if _OPENS.match(line.text) else " ") + line.text
    return text.strip()


def _margins(lines: list[_Line]) -> tuple[float, float]:
    """Where the running text of a page begins and ends."""
    if not lines:
        return 0.0, 0.0
    return median(line.left for line in lines), max(line.right for line in lines)


def _starts_paragraph(before: _Line, line: _Line, margins: tuple[float, float]) -> bool:
    left, right = margins
    next_page = line.top < before.top
    if "\t" in line.text or "\t" in before.text or _OPENS.match(line.text):
        return True
    had_room = before.right + line.first_word + _SPACE < right
    if had_room or line.left > left + 12:
        return True
    if next_page:
        return before.text.rstrip().endswith((".", ";", ":"))
    return line.top - before.bottom > 0.9 * (before.bottom - before.top)


def _inside(word: dict[str, Any], box: tuple[float, float, float, float]) -> bool:
    across = (float(word["x0"]) + float(word["x1"])) / 2
    return box[0] <= across <= box[2] and box[1] <= _middle(word) <= box[3]
