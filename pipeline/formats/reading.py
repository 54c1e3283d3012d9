"""A file's bytes as a report: what they are decides which reader reads them."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from lxml.etree import LxmlError

from extractors.records import Report
from pipeline.formats import light, office, old_word, ooxml, plain
from pipeline.formats.drafts import Draft, passages_of
from pipeline.formats.errors import UnreadableError, first_line
from pipeline.formats.sniff import format_of

_SOUND = 0.8
"""The share of a file's lines that a conversion of it must have."""

Reader = Callable[[bytes], Iterator[Draft]]


@dataclass(frozen=True, slots=True)
class Reading:
    """A report, the format it was in, and what of the file could not be read (None if nothing)."""

    report: Report
    format: str
    lost: str | None = None


@dataclass(frozen=True, slots=True)
class _Light:
    """A format that LibreOffice reads whole and a library in part."""

    reader: Reader | None
    lost: str


_OFFICE = {
    "doc": _Light(old_word.drafts, old_word.LOST),
    "rtf": _Light(light.rtf_drafts, light.RTF_LOST),
    "odt": _Light(light.odt_drafts, light.ODT_LOST),
    "word 95": _Light(None, ""),
    "word xml": _Light(None, ""),
}


def read_bytes(data: bytes, time_limit: float = office.TIME_LIMIT) -> Reading:
    """The report in a file's bytes. Raises UnreadableError where they hold none.

    ``time_limit`` is how many seconds LibreOffice may take; after that the file is read in part.
    """
    kind = format_of(data)
    if kind == "zip":
        raise UnreadableError("not a document", "it is a zip archive, not a document")
    direct = _direct(kind)
    report, lost = (_read(direct, data), None) if direct else _read_office(kind, data, time_limit)
    if not report.passages:
        raise UnreadableError("empty", "the document holds no text (it may hold pictures of pages)")
    return Reading(report, kind, lost)


def _direct(kind: str) -> Reader | None:
    """The reader of a format that needs no LibreOffice; those that few archives need are loaded when asked for."""
    if kind == "docx":
        return ooxml.drafts
    if kind == "text":
        return plain.drafts
    if kind == "pdf":
        from pipeline.formats import pdf

        return pdf.drafts
    if kind in ("html", "mhtml"):
        from pipeline.formats import html

        return html.drafts if kind == "html" else html.archived
    return None


def _read_office(name: str, data: bytes, time_limit: float) -> tuple[Report, str | None]:
    """Through LibreOffice if it can, else in part; the report and what was lost."""
    kind = _OFFICE[name]
    try:
        whole = _read(ooxml.drafts, office.to_docx(data, name, time_limit))
    except office.ConversionError as error:
        if kind.reader is None:
            raise UnreadableError("needs LibreOffice", f"{error}; it alone reads this format") from None
        return _read(kind.reader, data), f"{kind.lost} ({error})"
    if name == "doc" and (part := _if_fuller(kind, data, whole)):
        return part, f"{kind.lost} (LibreOffice ran cells together)"
    return whole, None


def _if_fuller(kind: _Light, data: bytes, whole: Report) -> Report | None:
    """The reading in part, where it has many more lines: LibreOffice glues the cells of a table that is not sound."""
    try:
        part = _read(kind.reader, data) if kind.reader else None
    except UnreadableError:
        return None
    return part if part and _lines(whole) < _SOUND * _lines(part) else None


def _lines(report: Report) -> int:
    return sum(passage.text.count("\n") + 1 for passage in report.passages)


def _read(reader: Reader, data: bytes) -> Report:
    """The report that a reader makes of the bytes; every fault in them becomes an UnreadableError."""
    try:
        return Report(tuple(passages_of(reader(data))))
    except UnreadableError:
        raise
    except (zipfile.BadZipFile, EOFError, LxmlError) as error:
        raise UnreadableError("damaged", f"the file is damaged ({first_line(error)}): find another copy") from None
    except RecursionError:
        raise UnreadableError("hostile", "its parts are nested deeper than any document's") from None
    except (LookupError, ValueError, AttributeError, TypeError, OSError, NotImplementedError) as error:
        raise UnreadableError("damaged", f"its parts do not fit together ({first_line(error)})") from None
