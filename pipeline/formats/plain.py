"""Plain text, and decoding bytes of an unknown encoding."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator

from extractors.legacy import vietnamese_share
from pipeline.formats.drafts import Draft

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def drafts(data: bytes) -> Iterator[Draft]:
    """The paragraphs of a text: its lines."""
    for line in decode(data).splitlines():
        yield Draft("paragraph", line)


def decode(data: bytes, declared: str | None = None) -> str:
    """Text from bytes: by their mark, what they declare, as UTF-8, else in a Windows code page.

    Never raises: characters that an encoding lacks become U+FFFD.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    for stated in (declared, "utf-8"):
        if stated and (text := _strictly(data, stated)) is not None:
            return text
    return max((_in_code_page(data, page) for page in ("cp1252", "cp1258")), key=vietnamese_share)


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (LookupError, UnicodeDecodeError, ValueError):
        return None


def _in_code_page(data: bytes, page: str) -> str:
    """Bytes in a Windows code page; what the page leaves open is read as Latin-1, as Windows does."""
    text = data.decode(page, "backslashreplace")
    text = re.sub(r"\\x([0-9a-f]{2})", lambda match: chr(int(match[1], 16)), text)
    return unicodedata.normalize("NFC", text) if page == "cp1258" else text
