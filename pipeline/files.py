"""Files to read: which they are, what they are by content, and why one cannot be read."""

from __future__ import annotations

import glob
import hashlib
import os
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from docx.opc.exceptions import PackageNotFoundError
from lxml.etree import XMLSyntaxError

from extractors.records import Report
from pipeline.formats.ooxml import read_docx

WORD_SUFFIXES = frozenset([".docx", ".doc"])
"""Files that a folder is searched for; a file that is named itself is tried whatever its name."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MAIN_TYPE = "wordprocessingml"


class UnreadableError(Exception):
    """A file that cannot be read; ``outcome`` is a short kind, the message what is wrong and what to do."""

    def __init__(self, outcome: str, reason: str) -> None:
        super().__init__(reason)
        self.outcome = outcome


@dataclass(frozen=True, slots=True)
class WordFile:
    """A file's bytes with their SHA-256 in hexadecimal."""

    path: Path
    data: bytes
    sha256: str


def find_files(paths: Iterable[str]) -> Iterator[Path]:
    """The files that the paths name: files, folders (walked recursively) and glob patterns, each once.

    Folders give their Word files in sorted order, without the lock files that Word leaves
    beside an open document. A path that names nothing is yielded as it is, to be reported.
    """
    seen: set[Path] = set()
    for path in paths:
        for found in _named(path):
            key = Path(os.path.abspath(found))
            if key not in seen:
                seen.add(key)
                yield found


def _named(path: str) -> Iterator[Path]:
    if os.path.isdir(path):
        for folder, folders, names in os.walk(path):
            folders.sort()
            for name in sorted(names):
                if Path(name).suffix.lower() in WORD_SUFFIXES and not name.startswith("~$"):
                    yield Path(folder, name)
        return
    matches = sorted(glob.glob(path, recursive=True)) if not os.path.exists(path) else [path]
    if not matches:
        yield Path(path)
    for match in matches:
        if match != path and os.path.isdir(match):
            yield from _named(match)
        else:
            yield Path(match)


def load(path: Path) -> WordFile:
    """The bytes of a file. Raises UnreadableError where they cannot be had."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise UnreadableError("missing", "no such file: check the path") from None
    except PermissionError:
        raise UnreadableError("no permission", "no permission to read it: change its rights or copy it") from None
    except OSError as error:
        raise UnreadableError("unreadable", f"cannot be read: {error.strerror or error}") from None
    if not data:
        raise UnreadableError("zero bytes", "the file has no bytes: find the original")
    return WordFile(path, data, hashlib.sha256(data).hexdigest())


def read_report(file: WordFile) -> Report:
    """The report in a file, known by its content, not its name. Raises UnreadableError."""
    _refuse_what_is_not_docx(file.data)
    try:
        report = read_docx(BytesIO(file.data))
    except (zipfile.BadZipFile, EOFError, XMLSyntaxError, PackageNotFoundError) as error:
        raise UnreadableError("damaged", f"the file is damaged ({_first_line(error)}): find another copy") from None
    except (
        KeyError,
        ValueError,
        AttributeError,
        TypeError,
        IndexError,
        RecursionError,
        OSError,
        NotImplementedError,
    ) as error:
        raise UnreadableError("damaged", f"its parts do not fit together ({_first_line(error)})") from None
    except RuntimeError as error:
        reason = "a part is encrypted" if "encrypted" in str(error) else _first_line(error)
        raise UnreadableError("password-protected", f"{reason}: save it without a password") from None
    if not report.passages:
        raise UnreadableError("empty", "the document holds no text (it may hold pictures of pages)")
    return report


def _refuse_what_is_not_docx(data: bytes) -> None:
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise UnreadableError("password-protected", "it is protected by a password: save it without one")
        raise UnreadableError("old .doc", "Word 97-2003 files are not read yet: save it as .docx")
    if data[:4] not in (b"PK\x03\x04", b"PK\x05\x06"):
        raise UnreadableError("not Word", "it is not a Word document (.docx): save it as one")
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            types = archive.read("[Content_Types].xml")
    except KeyError:
        raise UnreadableError("not Word", "it is a zip archive, not a Word document") from None
    except Exception as error:
        raise UnreadableError("damaged", f"the archive is damaged ({_first_line(error)}): find another copy") from None
    if _MAIN_TYPE.encode() not in types:
        raise UnreadableError("not Word", "it is an Office file but not a Word document")


def _first_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return lines[0][:200] if lines else type(error).__name__
