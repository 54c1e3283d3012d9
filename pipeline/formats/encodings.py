"""Text from bytes whose encoding nothing tells for sure."""

from __future__ import annotations

import codecs
import re
import unicodedata

from corpora.legacy_fonts import Encoding, to_unicode
from extractors.legacy import marked_share, marked_words, vietnamese_share
from pipeline.formats.errors import UnreadableError

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_SAMPLE = 1 << 16
_MANY, _FEW = 0.2, 0.02
"""Shares of bytes that are zero at one side of UTF-16's pairs, where letters of ASCII have them, and at the other."""
_OLD = {"viscii": Encoding.VISCII, "x-viet-vps": Encoding.VPS, "vps": Encoding.VPS}
"""Names under which pages declare encodings that Python does not have."""
_ENOUGH = 8
"""Words with marks that a text must have to be judged."""
_GARBLED = 0.7
"""The share of Vietnamese syllables below which text that is full of marks is taken for garbled."""
_FULL = 0.6
"""The share of words with marks that text in Vietnamese has and text in other Western languages has not."""


def utf16_of(data: bytes) -> str | None:
    """The name of the form of UTF-16 that bytes are in, by their mark or by where their zeros are; None for others."""
    for mark, encoding in _MARKS[1:]:
        if data.startswith(mark):
            return encoding
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    if half < 2 or len(data) % 2 or b"\x00" not in sample:
        return None
    low, high = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if max(low, high) < _MANY or min(low, high) > _FEW:
        return None
    encoding = "utf-16-le" if high > low else "utf-16-be"
    text = _strictly(data, encoding)
    return encoding if text is not None and all(c.isprintable() or c.isspace() for c in text[:_SAMPLE]) else None


def decode(data: bytes, declared: str | None = None) -> str:
    """Text from bytes: by their mark, by what they declare, as UTF-8, else as the encoding that makes it Vietnamese.

    Characters that an encoding lacks become U+FFFD. Text of old fonts stays as Windows shows it,
    for the fonts' names may say more. Raises UnreadableError for text full of marks that is
    Vietnamese in no encoding.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if b"\x00" in data[:_SAMPLE] and (found := utf16_of(data)):
        return data.decode(found, "replace")
    for stated in (declared, "utf-8"):
        if stated and (text := _strictly(data, stated)) is not None:
            return text
    western = _in_code_page(data, "cp1252")
    if old := _OLD.get((declared or "").lower()):
        return to_unicode(western, old)
    return _likeliest(data, western)


def _likeliest(data: bytes, western: str) -> str:
    """The reading that has the most Vietnamese syllables among its words with marks."""
    readings = [western, _in_code_page(data, "cp1258"), data.decode("utf-8", "replace")]
    readings += [to_unicode(western, encoding) for encoding in (Encoding.VISCII, Encoding.VPS)]
    left = [to_unicode(western, encoding) for encoding in (Encoding.TCVN3, Encoding.VNI)]
    best = max([*readings, *left], key=vietnamese_share)
    if vietnamese_share(best) < _GARBLED and len(marked_words(western)) >= _ENOUGH and marked_share(western) > _FULL:
        raise UnreadableError(
            "unknown encoding",
            "its letters are in an encoding that baocao does not know: convert it to Unicode, for example with UniKey",
        )
    return western if best in left else best


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
