"""A file's bytes as a report: what they are decides which reader reads them."""

from __future__ import annotations

import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import count, groupby
from typing import TypeVar

from lxml.etree import LxmlError
from msgspec import Struct
from msgspec.structs import replace

from extractors.records import Report, ScannedPage
from pipeline.formats import office, ooxml
from pipeline.formats.drafts import Draft, Found, Inserted, PagePicture, Scan, Unread, passages_of
from pipeline.formats.errors import UnreadableError, first_line
from pipeline.formats.pdf.passages import Pages
from pipeline.formats.pdf.read import pictures as pdf_pictures
from pipeline.formats.pdf.ruled import RuledTable
from pipeline.formats.plain import refuse_viqr
from pipeline.formats.registry import Format, Reader, format_of
from pipeline.formats.scan.repair import put_right
from pipeline.formats.scan.scanned import RecognisedPage

T = TypeVar("T")
_DEEPEST = 3
"""How many documents may stand one in the other."""
_SOUND = 0.8
"""The share of a file's lines that a conversion of it must have."""


class Reading(Struct, frozen=True):
    """A report, the format it was in, and what of the file could not be read (None if nothing)."""

    report: Report
    format: str
    lost: str | None = None
    unread_pictures: bool = False
    """Whether it has pictures of pages that another time may be read."""


PageReader = Callable[[PagePicture], RecognisedPage]
"""Reads the picture of a page; raises UnreadableError where it cannot."""


class Pictures(Struct, frozen=True):
    """What becomes of pages that are pictures: ``read`` reads them.

    Without it they are named as not read, with the ``remedy``. ``always`` reads pages of a PDF
    as pictures whatever text they have.
    """

    read: PageReader | None = None
    always: bool = False
    remedy: str = "run OCR on it"


Converter = Callable[[bytes, tuple[str, ...]], bytes]
"""Makes a .docx of a document, told how LibreOffice calls its format; raises ConversionError where it cannot."""


def read_bytes(data: bytes, convert: Converter | None = None, pictures: Pictures | None = None) -> Reading:
    """The report in a file's bytes. Raises UnreadableError where they hold none.

    What ``convert``, by default a start of LibreOffice, cannot make a .docx of is read in part.
    """
    convert = convert or office.to_docx
    pictures = pictures or Pictures()
    kind = format_of(data)
    flat = _flattened(_found(kind, data, convert, pictures.always), convert, _Tables())
    picture = next((one for one in flat if isinstance(one, PagePicture)), None)
    found = _guarded(lambda: list(_with_pages_read(flat, pictures)))
    drafts = [one for one in found if isinstance(one, Draft)]
    scans = tuple(one.page for one in found if isinstance(one, Scan))
    lost = Counter(one.what for one in found if isinstance(one, Unread))
    refuse_viqr("\n".join(draft.text for draft in drafts))
    report = _guarded(lambda: Report(tuple(passages_of(drafts)), scans))
    if not report.passages:
        raise _without_text(lost, picture, pictures)
    return Reading(
        report, kind.name, _listed(lost) or None, any(isinstance(one, Unread) and one.for_now for one in found)
    )


def _without_text(lost: Counter[str], picture: PagePicture | None, pictures: Pictures) -> UnreadableError:
    """Why a file is refused in which no text was found."""
    if picture is not None and pictures.read is None:
        return UnreadableError(picture.outcome, picture.reason.format(remedy=pictures.remedy))
    if picture is not None:
        return UnreadableError("no text", f"no text was found on its pictures ({_listed(lost)})")
    what = f"only {_listed(lost)}" if lost else "it may hold pictures of pages"
    return UnreadableError("empty", f"the document holds no text ({what})")


def _with_pages_read(found: list[Draft | Unread | PagePicture], pictures: Pictures) -> Iterator[Draft | Unread | Scan]:
    """What was found, with the pages that are pictures read; paragraphs go on from one such page to the next."""
    numbers = count(
        1 + max((one.table for one in found if isinstance(one, Draft) and one.table is not None), default=-1)
    )
    in_order = count(1)
    for are_pictures, together in groupby(found, lambda one: isinstance(one, PagePicture)):
        if are_pictures:
            pages = [(one.page or next(in_order), one) for one in together if isinstance(one, PagePicture)]
            yield from _scanned(pages, pictures, numbers)
        else:
            yield from (one for one in together if not isinstance(one, PagePicture))


def page_picture(data: bytes, page: int) -> PagePicture:
    """The picture of a page of a file, numbered from 1 as ``ScannedPage`` numbers it.

    Raises UnreadableError where the file has none.
    """
    found = _flattened(_found(format_of(data), data, office.to_docx, as_pictures=True), office.to_docx, _Tables())
    pictures = [one for one in found if isinstance(one, PagePicture)]
    if not 1 <= page <= len(pictures):
        raise UnreadableError("missing", f"the file has no page {page}")
    return pictures[page - 1]


def _scanned(
    pages: list[tuple[int, PagePicture]], pictures: Pictures, numbers: Iterator[int]
) -> Iterator[Draft | Unread | Scan]:
    laid = Pages(numbers)
    for number, picture in pages:
        if pictures.read is None:
            yield from picture.text
            yield Unread(picture.lost.format(remedy=pictures.remedy), for_now=True)
            continue
        try:
            page = pictures.read(picture)
        except UnreadableError as error:
            yield from picture.text
            yield Unread(f"a page that is a picture ({error})", for_now=error.outcome != "damaged")
            continue
        words, tables = put_right(page.words, number), [RuledTable(tuple(table)) for table in page.tables]
        yield from laid.page({0: words}, tables)
        if not words:
            yield Unread("a page that is a picture (no text was found on it)")
        yield Scan(ScannedPage(number, page.width, page.height, page.turn.quarters, page.turn.degrees))
        yield from map(Unread, page.marks)
    yield from laid.close()


def _listed(lost: Counter[str]) -> str:
    return "; ".join(what if count == 1 else f"{what}, {count} times" for what, count in lost.items())


class _Tables:
    """Numbers the tables of a document and of those inserted in it in one row."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[int, int], int] = {}
        self.documents = 0

    def number(self, document: int, table: int) -> int:
        return self._numbers.setdefault((document, table), len(self._numbers))


def _flattened(
    found: Iterable[Found], convert: Converter, tables: _Tables, depth: int = 0
) -> list[Draft | Unread | PagePicture]:
    """What was found, with the documents inserted in it read in their places."""
    own = tables.documents
    tables.documents += 1
    flat: list[Draft | Unread | PagePicture] = []
    for one in found:
        if isinstance(one, Inserted):
            flat += _inserted(one, convert, tables, depth)
            continue
        if isinstance(one, Draft) and one.table is not None:
            one.table = tables.number(own, one.table)
        if isinstance(one, PagePicture) and depth > 0:
            one = replace(one, page=None)
        flat.append(one)
    return flat


def _inserted(
    document: Inserted, convert: Converter, tables: _Tables, depth: int
) -> list[Draft | Unread | PagePicture]:
    if depth >= _DEEPEST:
        return [Unread("documents inserted in inserted ones")]
    try:
        found = _found(format_of(document.data), document.data, convert)
    except UnreadableError as error:
        return [Unread(f"an inserted document ({error})")]
    return _flattened(found, convert, tables, depth + 1)


def _found(kind: Format, data: bytes, convert: Converter, as_pictures: bool = False) -> list[Found]:
    """What a file of some format holds: through LibreOffice if it can, else in part."""
    if as_pictures and kind.name == "pdf":
        return _read(pdf_pictures, data)
    reader = kind.load()
    if not kind.filters:
        assert reader is not None  # a format that LibreOffice does not read has one
        return _read(reader, data)
    try:
        whole = _read(ooxml.drafts, convert(data, kind.filters))
    except office.ConversionError as error:
        if reader is None:
            raise UnreadableError("needs LibreOffice", f"{error}; it alone reads this format") from None
        return [*_read(reader, data), Unread(f"{kind.lost} ({error})")]
    if kind.name == "doc" and reader is not None and (part := _if_fuller(reader, data, whole)):
        return [*part, Unread(f"{kind.lost} (LibreOffice ran cells together)")]
    return whole


def _if_fuller(reader: Reader, data: bytes, whole: list[Found]) -> list[Found] | None:
    """The reading in part, where it has many more lines: LibreOffice glues the cells of a table that is not sound."""
    try:
        part = _read(reader, data)
    except UnreadableError:
        return None
    return part if _lines(whole) < _SOUND * _lines(part) else None


def _lines(found: list[Found]) -> int:
    """How many lines hold text."""
    texts = (one.text for one in found if isinstance(one, Draft))
    return sum(bool(line.strip()) for text in texts for line in text.splitlines())


def _read(reader: Reader, data: bytes) -> list[Found]:
    return _guarded(lambda: list(reader(data)))


def _guarded(work: Callable[[], T]) -> T:
    """What the work gives; every fault that it finds in a file becomes an UnreadableError."""
    try:
        return work()
    except UnreadableError:
        raise
    except (zipfile.BadZipFile, EOFError, LxmlError) as error:
        raise UnreadableError("damaged", f"the file is damaged ({first_line(error)}): find another copy") from None
    except RecursionError:
        raise UnreadableError("hostile", "its parts are nested deeper than any document's") from None
    except (LookupError, ValueError, AttributeError, TypeError, OSError, NotImplementedError) as error:
        raise UnreadableError("damaged", f"its parts do not fit together ({first_line(error)})") from None
