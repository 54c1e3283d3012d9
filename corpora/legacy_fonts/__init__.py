"""Vietnamese typed for fonts of the 1990s: characters that only the font's name explains.

``.VnTime`` and its family (TCVN3, also called ABC) give each letter one byte; capitals with
tones exist only in the fonts whose name ends in H. ``VNI-Times`` and its family write a mark
behind its vowel (``Vieät``). Word shows such bytes as Western letters; the tables beside this
file say which Vietnamese letter each stands for (TCVN 5712:1993 VN3; VNI-Win).
"""

from __future__ import annotations

import csv
import re
from enum import Enum
from functools import lru_cache
from importlib.resources import files


class Encoding(Enum):
    """How a font reads bytes as Vietnamese."""

    TCVN3 = "tcvn3"
    TCVN3_CAPITALS = "tcvn3 capitals"
    """A TCVN3 font that draws every letter as a capital (``.VnTimeH``)."""
    VNI = "vni"


# Word keeps the bytes of fonts that it takes for symbols in this private area.
_PRIVATE = {0xF000 + byte: chr(byte) for byte in range(0xA0, 0x100)}
_UNICODE = re.compile("[\u1ea0-\u1ef9]")


@lru_cache(maxsize=512)
def encoding_of(font: str) -> Encoding | None:
    """The encoding that a font's name stands for; None for fonts of Unicode."""
    name = font.strip().lstrip("@")
    if re.match(r"VNI[- ]", name, re.IGNORECASE):
        return Encoding.VNI
    if not (name.startswith((".Vn", ".VN", ".vn")) or re.match(r"Vn(?:Time|Arial)H?\b", name)):
        return None
    return Encoding.TCVN3_CAPITALS if name.endswith("H") else Encoding.TCVN3


def to_unicode(text: str, encoding: Encoding) -> str:
    """Text typed for such a font, in Unicode.

    Text that is Unicode already (some programs keep the old font's name) stays as it is.
    """
    if text.isascii():
        return text.upper() if encoding is Encoding.TCVN3_CAPITALS else text
    if _UNICODE.search(text):
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
    return "vni" if encoding is Encoding.VNI else "tcvn3"


@lru_cache
def _letters(encoding: Encoding) -> dict[str, str]:
    with (files(__name__) / f"{_table(encoding)}.csv").open(encoding="utf-8") as stream:
        return {row["written"]: row["letter"] for row in csv.DictReader(stream)}


@lru_cache
def _characters(encoding: Encoding) -> dict[int, str]:
    letters = _letters(encoding)
    return {ord(letter): written for written, letter in reversed(list(letters.items()))}


@lru_cache
def _pattern(encoding: Encoding) -> re.Pattern[str]:
    longest_first = sorted(_letters(encoding), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first)))
