"""Vietnamese typed for fonts of the 1990s: characters that only the font's name explains.

``.VnTime`` and its family (TCVN3, also called ABC) give each letter one byte; capitals with
tones exist only in the fonts whose name ends in H. ``VNI-Times`` and its family write a mark
behind its vowel (``Vieät``). Word shows such bytes as Western letters; the tables beside this
file say which Vietnamese letter each stands for (TCVN 5712:1993 VN3; VNI-Win; VISCII by RFC
1456; VPS), bytes shown as Windows 1252 does.
"""

from __future__ import annotations

import csv
import re
from enum import Enum
from functools import lru_cache
from importlib.resources import files

from corpora.regex import regex


class Encoding(Enum):
    """How a font reads bytes as Vietnamese."""

    TCVN3 = "tcvn3"
    TCVN3_CAPITALS = "tcvn3 capitals"
    """A TCVN3 font that draws every letter as a capital (``.VnTimeH``)."""
    VNI = "vni"
    VISCII = "viscii"
    VPS = "vps"
    UNSURE = "tcvn3 or vni"
    """A font whose name several families have (``VNtimes new roman``): only its text shows which it is."""


# Word keeps the bytes of fonts that it takes for symbols in this private area.
_PRIVATE = {0xF000 + byte: chr(byte) for byte in range(0xA0, 0x100)}
_FAMILY_OF_VNI = regex(r"VNI(?:[-_ ]|\Z)", re.IGNORECASE)
_FAMILY_OF_VPS = regex(r"VPS(?:[-_ ]|\Z)", re.IGNORECASE)
_FAMILY_OF_TCVN3 = regex(r"(?i:\.vn|vn-?(?:times?|arial)h?\Z|tcvn)|Vn[A-Z]")
_OTHER_FAMILY = regex(r"(?:VN|vn)[- ]?(?!F[- ])[A-Za-z]")
_UNICODE = regex("[\u1ea0-\u1ef9]")


@lru_cache(maxsize=512)
def encoding_of(font: str) -> Encoding | None:
    """The encoding that a font's name stands for; None for fonts of Unicode."""
    name = font.strip().lstrip("@_")
    if _FAMILY_OF_VNI.match(name):
        return Encoding.VNI
    if _FAMILY_OF_VPS.match(name):
        return Encoding.VPS
    if not _FAMILY_OF_TCVN3.match(name):
        return Encoding.UNSURE if _OTHER_FAMILY.match(name) else None
    return Encoding.TCVN3_CAPITALS if name.endswith("H") or (name.islower() and name.endswith("h")) else Encoding.TCVN3


def to_unicode(text: str, encoding: Encoding) -> str:
    """Text typed for such a font, in Unicode; of a font that is ``UNSURE``, as it is.

    Text that is Unicode already (some programs keep the old font's name) stays as it is.
    """
    if text.isascii() and (encoding is not Encoding.VISCII or text.isprintable()):
        return text.upper() if encoding is Encoding.TCVN3_CAPITALS else text
    if encoding is Encoding.UNSURE or _UNICODE.search(text):
        return text
    text = text.translate(_PRIVATE)
    letters = _letters(encoding)
    converted = _pattern(encoding).sub(lambda match: letters[match[0]], text)
    return converted.upper() if encoding is Encoding.TCVN3_CAPITALS else converted


def from_unicode(text: str, encoding: Encoding) -> str:
    """Unicode text (NFC) as it is typed for such a font; letters that the font lacks stay.

    TCVN3 has no capitals with tones outside its capitals' fonts.
    """
    if encoding is Encoding.TCVN3_CAPITALS:
        text = text.lower()
    return text.translate(_characters(encoding))


def _table(encoding: Encoding) -> str:
    return "tcvn3" if encoding is Encoding.TCVN3_CAPITALS else encoding.value


@lru_cache
def _letters(encoding: Encoding) -> dict[str, str]:
    with (files(__name__) / f"{_table(encoding)}.csv").open(encoding="utf-8") as stream:
        return {_unescaped(row["written"]): row["letter"] for row in csv.DictReader(stream)}


def _unescaped(written: str) -> str:
    """A character of the table; control characters stand there as ``\\x14``."""
    return chr(int(written[2:], 16)) if written.startswith("\\x") else written


@lru_cache
def _characters(encoding: Encoding) -> dict[int, str]:
    letters = _letters(encoding)
    return {ord(letter): written for written, letter in reversed(list(letters.items()))}


@lru_cache
def _pattern(encoding: Encoding) -> re.Pattern[str]:
    longest_first = sorted(_letters(encoding), key=len, reverse=True)
    return regex("|".join(map(re.escape, longest_first)))
