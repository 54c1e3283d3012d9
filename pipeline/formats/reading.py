"""A file's bytes as a report: what they are decides which reader reads them."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass

from lxml.etree import LxmlError

from extractors.records import Report
from pipeline.formats import office, ooxml
from pipeline.formats.drafts import passages_of
from pipeline.formats.errors import UnreadableError, first_line
from pipeline.formats.registry import Format, Reader, format_of

_SOUND = 0.8
"""The share of a file's lines that a conversion of it must have."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A report, the format it was in, and what of the file could not be read (None if nothing)."""

    report: Report
    format: str
    lost: str | None = None


def read_bytes(data: bytes, time_limit: float = office.TIME_LIMIT) -> Reading:
    """The report in a file's bytes. Raises UnreadableError where they hold none.

    ``time_limit`` is how many seconds LibreOffice may take; after that the file is read in part.
    """
    kind = format_of(data)
    if kind.filters:
        report, lost = _read_office(kind, data, time_limit)
    else:
        reader = kind.load()
        assert reader is not None  # a format that LibreOffice does not read has one
        report, lost = _read(reader, data), None
    if not report.passages:
        raise UnreadableError("empty", "the document holds no text (it may hold pictures of pages)")
    return Reading(report, kind.name, lost)


def _read_office(kind: Format, data: bytes, time_limit: float) -> tuple[Report, str | None]:
    """Through LibreOffice if it can, else in part; the report and what was lost."""
    reader = kind.load()
    try:
        whole = _read(ooxml.drafts, office.to_docx(data, kind.filters, time_limit))
    except office.ConversionError as error:
        if reader is None:
            raise UnreadableError("needs LibreOffice", f"{error}; it alone reads this format") from None
        return _read(reader, data), f"{kind.lost} ({error})"
    if kind.name == "doc" and reader is not None and (part := _if_fuller(reader, data, whole)):
        return part, f"{kind.lost} (LibreOffice ran cells together)"
    return whole, None


def _if_fuller(reader: Reader, data: bytes, whole: Report) -> Report | None:
    """The reading in part, where it has many more lines: LibreOffice glues the cells of a table that is not sound."""
    try:
        part = _read(reader, data)
    except UnreadableError:
        return None
    return part if _lines(whole) < _SOUND * _lines(part) else None


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
