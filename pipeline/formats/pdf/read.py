"""A PDF file as passages in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from msgspec.structs import replace

from corpora.letters import fold
from extractors.syllables import is_vietnamese
from pipeline.formats.drafts import Found, PagePicture
from pipeline.formats.errors import UnreadableError, first_line
from pipeline.formats.pdf.characters import PageText, page_text
from pipeline.formats.pdf.passages import Pages
from pipeline.formats.pdf.ruled import ruled_tables

_MOST_PAGES = 3000
_NO_UNICODE = "a page whose letters have no Unicode ({remedy})"
_MOSTLY = 0.5
"""The share of a page that a scan of it covers at least."""
_FEW_WORDS = 40
"""Fewer words on a scanned page are no reading of it: an electronic signature's, a stamp's."""
_MOST_STRANGE = 0.15
"""The share of words that cannot be Vietnamese from which on the reading that a scan brings along is no good."""

_MARKS = ".,;:!?()[]\"'“”‘’-–/*"
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzđàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ")


def drafts(data: bytes) -> Iterator[Found]:
    """The paragraphs and cells of a PDF, and its pages that hold none.

    Raises UnreadableError for one that is locked, damaged or endless.
    """
    with _opened(data) as document:
        yield from list(_pages(document, data))


def pictures(data: bytes) -> Iterator[Found]:
    """All the pages of a PDF as pictures, whatever text it has. Raises UnreadableError as ``drafts`` does."""
    with _opened(data) as document:
        yield from [_picture(data, number) for number in range(len(document))]


@contextmanager
def _opened(data: bytes) -> Iterator[Any]:
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
        yield document
    except pypdfium2.PdfiumError as error:
        raise UnreadableError("damaged", f"the PDF is damaged ({first_line(error)}): find another copy") from None
    finally:
        document.close()


def _pages(document: Any, data: bytes) -> Iterator[Found]:
    pages = Pages()
    for number, page in enumerate(document):
        try:
            yield from _page(pages, page, data, number)
        finally:
            page.close()
    yield from pages.close()


def _page(pages: Pages, page: Any, data: bytes, number: int) -> Iterator[Found]:
    text = page_text(page)
    if not text.readable:
        yield from pages.close()
        yield PagePicture(
            data,
            number,
            "unreadable text",
            "the PDF's letters have no Unicode: save it from its program again, or {remedy}",
            _NO_UNICODE,
            number + 1,
        )
        return
    if not _is_its_text(page, text):
        yield from pages.close()
        alone = Pages()
        text_alone = [*alone.page(text.words, []), *alone.close()]
        yield replace(_picture(data, number), text=tuple(text_alone))
        return
    upright = next(iter(text.words), None) == 0
    yield from pages.page(text.words, ruled_tables(page) if upright else [])


def _picture(data: bytes, number: int) -> PagePicture:
    reason = "the PDF holds pictures of pages and no text: {remedy}"
    return PagePicture(data, number, "scanned", reason, page=number + 1)


def _is_its_text(page: Any, text: PageText) -> bool:
    """Whether the letters of a page say what stands on it; a scan may bring none along, few, or a bad reading."""
    words = [word.text for angle in text.words.values() for word in angle]
    if not words:
        return not _has_picture(page)
    if not _is_scanned(page):
        return True
    return len(words) >= _FEW_WORDS and _strange(words) <= _MOST_STRANGE


def _strange(words: list[str]) -> float:
    """The share of the words of letters that cannot be Vietnamese."""
    lettered = [word for written in words if (word := written.strip(_MARKS)).isalpha() and not word.isupper()]
    return sum(not _is_vietnamese(word) for word in lettered) / len(lettered) if lettered else 0.0


def _is_vietnamese(word: str) -> bool:
    folded = fold(word)
    return is_vietnamese(folded) and not set(folded) - _LETTERS


def _is_scanned(page: Any) -> bool:
    """Whether a picture covers most of a page."""
    import pypdfium2.raw as pdfium

    width, height = page.get_size()
    for picture in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        left, bottom, right, top = picture.get_bounds()
        if (right - left) * (top - bottom) >= _MOSTLY * width * height:
            return True
    return False


def _has_picture(page: Any) -> bool:
    import pypdfium2.raw as pdfium

    return next(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3), None) is not None
