"""Reading one file, or one page of one, in a process of its own: what goes wrong is part of the result."""

from __future__ import annotations

import gc
import tempfile
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from extractors.reading import read, version_with
from extractors.records import Findings, Report
from pipeline.conversions import WantedError, converter
from pipeline.formats import office
from pipeline.formats.errors import UnreadableError
from pipeline.formats.office import Conversion, convert_all
from pipeline.formats.reading import read_bytes
from pipeline.ocr import Asked, Page, keep
from pipeline.sources import Source, load

_OFFICE_SHARE = 0.6
"""The share of a file's time that LibreOffice may take, so that there is some left to do without it."""

UNREAD_PICTURES = "+unread pictures"
"""Marks the version of what was found in a file whose pictures of pages wait for OCR, so that it is read again."""

_office_seconds = office.TIME_LIMIT


class Limits(Struct, frozen=True):
    """What one file may cost: seconds by the clock, and bytes of memory beyond what a process has at its start."""

    seconds: float = 300
    memory: int = 2 << 30


class ReadingOptions(Struct, frozen=True):
    """How files are to be read."""

    known: frozenset[str] = frozenset()
    """SHA-256 of files that need not be read."""
    limits: Limits = field(default_factory=Limits)
    tagger: str = "none"
    ocr: str = "auto"
    """One of ``ocr.MODES``."""
    together: bool = False
    """Whether documents of several files are converted by one start of LibreOffice."""
    shards: str | None = None
    """The folder that results are written to, where they are not to come back."""


_options = ReadingOptions()


class FileResult(Struct, frozen=True):
    """What a worker made of one file: findings, or nothing to do, or why it could not be read."""

    source: Source
    sha256: str | None = None
    format: str | None = None
    lost: str | None = None
    report: Report | None = None
    findings: Findings | None = None
    version: str | None = None
    """The version of the extractors that found them."""
    outcome: str | None = None
    reason: str | None = None
    wanted: tuple[Page, ...] = ()
    """Pictures of pages that must be read before the file can be."""
    conversion: Conversion | None = None
    """The document that must be converted before the file can be read."""

    def without_content(self) -> FileResult:
        """How the file ended, without what it holds."""
        return replace(self, report=None, findings=None)


def follow(options: ReadingOptions) -> None:
    """Makes ``read_source`` read so, from now on in this process."""
    global _options
    _options = options


def start(options: ReadingOptions, scratch: str) -> None:
    """Readies a worker; its temporary files lie where they are removed even if it is killed."""
    global _office_seconds
    follow(options)
    _office_seconds = min(office.TIME_LIMIT, options.limits.seconds * _OFFICE_SHARE)
    tempfile.tempdir = scratch
    limit_memory(options.limits.memory)


def limit_memory(memory: int) -> None:
    """Limits the memory that the process may ask for from now on, where the system can."""
    try:
        import resource
    except ImportError:
        return
    try:
        with open("/proc/self/statm", encoding="ascii") as stream:
            used = int(stream.read().split()[0]) * resource.getpagesize()
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (used + memory, hard))
    except (OSError, ValueError):
        return


def read_source(
    source: Source, asked: Mapping[str, str | None] | None = None, converted: Mapping[Path, str] | None = None
) -> FileResult:
    """Reads one file. Never raises: what goes wrong with a file is part of its result.

    ``asked`` are the pages that were read for it, by key, each with what went wrong; ``converted`` the
    documents that were converted for it, by their files. Without them the file may come back with
    pages that are ``wanted``, or a ``conversion``.
    """
    gc.disable()  # a report is many small records, in which the collector would look for cycles that are not there
    try:
        return _read_source(source, asked, converted)
    finally:
        gc.enable()


def _read_source(
    source: Source, asked: Mapping[str, str | None] | None, converted: Mapping[Path, str] | None
) -> FileResult:
    pictures = Asked(_options.ocr, asked)
    convert = converter(_office_seconds, converted, _options.together)
    try:
        file = load(source)
        if file.sha256 in _options.known:
            return FileResult(source, file.sha256)
        try:
            reading = read_bytes(file.data, convert, pictures.how)
        except WantedError as wanted:
            return FileResult(source, conversion=wanted.conversion)
        except UnreadableError:
            if not pictures.wanted:
                raise
        if pictures.wanted:
            return FileResult(source, wanted=tuple(pictures.wanted))
        findings = read(reading.report, _options.tagger)
        version = version_with(_options.tagger) + (UNREAD_PICTURES if reading.unread_pictures else "")
        return FileResult(source, file.sha256, reading.format, reading.lost, reading.report, findings, version)
    except UnreadableError as error:
        return FileResult(source, outcome=error.outcome, reason=str(error))
    except MemoryError:
        return FileResult(source, outcome="too large", reason="it needs more memory than a report may: see --memory")
    except Exception as error:
        reason = f"an error in baocao, please report it: {type(error).__name__}: {error}"
        return FileResult(source, outcome="internal error", reason=reason)


def convert_wanted(conversions: list[Conversion]) -> dict[Path, str]:
    """Converts documents that files want; says for each what went wrong, nothing where it went well."""
    try:
        errors = convert_all(conversions, _office_seconds)
    except Exception as error:
        errors = {one.path: f"LibreOffice could not be used: {error}" for one in conversions}
    return {one.path: errors.get(one.path, "") for one in conversions}


def read_alone(source: Source) -> FileResult:
    """Reads one file with the pages that it wants, all in this process."""
    result = read_source(source)
    if not result.wanted:
        return result
    asked = {page.key: read_wanted(page) for page in result.wanted}
    for path in {page.path for page in result.wanted}:
        Path(path).unlink(missing_ok=True)
    return read_source(source, asked)


def read_wanted(page: Page) -> str | None:
    """Reads a page that a file wants and keeps it; says what went wrong."""
    try:
        keep(page)
    except UnreadableError as error:
        return str(error)
    except MemoryError:
        return "it needs more memory than a page may: see --memory"
    except Exception as error:
        return f"an error in baocao, please report it: {type(error).__name__}: {error}"
    return None
