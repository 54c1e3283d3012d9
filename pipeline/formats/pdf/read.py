"""A PDF file as passages in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pipeline.formats.drafts import Draft, Found, Unread, hold_text
from pipeline.formats.errors import UnreadableError, first_line
from pipeline.formats.pdf.characters import PageText, Word, page_text
from pipeline.formats.pdf.layout import (
    PAGE_NUMBER,
    Line,
    in_columns,
    joined,
    lines_of,
    margins,
    numbered_rows,
    starts_paragraph,
)
from pipeline.formats.pdf.ruled import Box, RuledTable, ruled_tables
from pipeline.formats.pdf.sides import cell_text, sides

_MOST_PAGES = 3000
_NO_UNICODE = "a page whose letters have no Unicode (run OCR on it)"
_PICTURE = "a page that is a picture (run OCR on it)"


def drafts(data: bytes) -> Iterator[Found]:
    """The paragraphs and cells of a PDF, and its pages that hold none.

    Raises UnreadableError for one of pictures, one whose letters have no Unicode, or one that is locked.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise UnreadableError("password-protected", "the PDF is locked: save it without a password") from None
        raise UnreadableError("damaged", f"the PDF is damaged ({first_line(error)}): find another copy") from None
    try:
        if len(document) > _MOST_PAGES:
            raise UnreadableError("too large", f"the PDF has more than {_MOST_PAGES} pages")
        found = list(_Pages().read(document))
    except pypdfium2.PdfiumError as error:
        raise UnreadableError("damaged", f"the PDF is damaged ({first_line(error)}): find another copy") from None
    finally:
        document.close()
    if not hold_text(found):
        if Unread(_NO_UNICODE) in found:
            raise UnreadableError(
                "unreadable text", "the PDF's letters have no Unicode: save it from its program again, or run OCR on it"
            )
        raise UnreadableError("scanned", "the PDF holds pictures of pages and no text: run OCR on it first")
    yield from found


class _Pages:
    def __init__(self) -> None:
        self._tables = 0
        self._open: list[Line] = []

    def read(self, document: Any) -> Iterator[Found]:
        for page in document:
            try:
                yield from self._page(page)
            finally:
                page.close()
        yield from self._close()

    def _page(self, page: Any) -> Iterator[Found]:
        text = page_text(page)
        if not text.readable:
            yield Unread(_NO_UNICODE)
            return
        if not text.words and _has_picture(page):
            yield Unread(_PICTURE)
            return
        yield from self._upright(page, text)
        for angle in list(text.words)[1:]:
            yield from self._close()
            yield from self._lines(lines_of(text.words[angle]))
            yield from self._close()

    def _upright(self, page: Any, text: PageText) -> Iterator[Found]:
        """The text of the angle that most has, with the tables that it stands in."""
        angle, words = next(iter(text.words.items()), (0, []))
        tables = ruled_tables(page) if angle == 0 and words else []
        outside = [word for word in words if not any(_inside(word, table.box) for table in tables)]
        lines = [line for line in lines_of(outside) if not PAGE_NUMBER.fullmatch(line.text)]
        for table in tables:
            above = [line for line in lines if line.top < table.box[1]]
            yield from self._lines(above)
            yield from self._close()
            yield from self._ruled(table, words)
            lines = lines[len(above) :]
        yield from self._lines(lines)

    def _lines(self, lines: list[Line]) -> Iterator[Draft]:
        """Lines that stand below one another, with what stands side by side and tables without rules among them."""
        beside = sides(lines)
        if beside is not None:
            yield from self._lines(lines[: beside.start])
            yield from self._close()
            yield from self._cells([[cell_text(beside.left), cell_text(beside.right)]])
            yield from self._lines(lines[beside.stop :])
            return
        rows = numbered_rows(lines)
        if rows is not None:
            start, stop, texts = rows
            yield from self._paragraphs(lines[:start])
            yield from self._close()
            yield from self._cells(texts)
            yield from self._lines(lines[stop:])
            return
        yield from self._paragraphs(lines)

    def _paragraphs(self, lines: list[Line]) -> Iterator[Draft]:
        for column in in_columns(lines):
            bounds = margins(column)
            for line in column:
                if self._open and starts_paragraph(self._open[-1], line, bounds):
                    yield from self._close()
                self._open.append(line)

    def _close(self) -> Iterator[Draft]:
        if self._open:
            yield Draft("paragraph", " ".join(line.text for line in self._open))
        self._open = []

    def _cells(self, rows: list[list[str]]) -> Iterator[Draft]:
        number = self._next_table()
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                yield Draft("cell", text, number, row, column)

    def _ruled(self, table: RuledTable, words: list[Word]) -> Iterator[Draft]:
        number = self._next_table()
        lefts = sorted({round(cell[0]) for cell in table.cells})
        tops = sorted({round(cell[1]) for cell in table.cells})
        for cell in sorted(table.cells, key=lambda cell: (round(cell[1]), cell[0])):
            text = joined(lines_of(word for word in words if _inside(word, cell)))
            row, column = tops.index(round(cell[1])), lefts.index(round(cell[0]))
            height = sum(round(cell[1]) <= top < round(cell[3]) - 1 for top in tops)
            width = sum(round(cell[0]) <= left < round(cell[2]) - 1 for left in lefts)
            yield Draft("cell", text, number, row, column, max(height, 1), max(width, 1))

    def _next_table(self) -> int:
        self._tables += 1
        return self._tables - 1


def _has_picture(page: Any) -> bool:
    import pypdfium2.raw as pdfium

    return next(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3), None) is not None


def _inside(word: Word, box: Box) -> bool:
    across = (word.left + word.right) / 2
    return box[0] <= across <= box[2] and box[1] <= word.middle <= box[3]
