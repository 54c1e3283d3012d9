"""Text as it is stored and shown: normalised once, when a passage is made."""

from __future__ import annotations

import re
import unicodedata

from corpora.regex import regex

_LETTERS = {
    0x00D0: "Đ",  # Eth, typed for Đ by old keyboards
    0x00F0: "đ",
    0x0189: "Đ",  # African D
    0x0256: "đ",
    0x2044: "/",  # other slashes
    0x2215: "/",
    **{0xFEE0 + code: chr(code) for code in range(0x21, 0x7F)},  # figures and signs of double width
}
_BULLETS = dict.fromkeys(map(ord, "▪▫●◦‣∙➢➤►❖\uf0b7\uf0a7\uf0d8\uf076"), "•")
"""The signs before items, those of symbol fonts too."""
_SPACES = dict.fromkeys([0x00A0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000, 0x0B, 0x0C], " ")
_LINES = {0x0D: "\n", 0x85: "\n", 0x2028: "\n", 0x2029: "\n"}
_INVISIBLE = dict.fromkeys(
    [
        0x00AD,  # soft hyphen
        0x034F,
        0x061C,
        *range(0x200B, 0x2010),  # zero-width characters and direction marks
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2065),
        *range(0x2066, 0x2070),
        0xFEFF,
        *range(0x09),
        *range(0x0E, 0x20),
        0x7F,
    ],
    None,
)
_TABLE: dict[int, str | None] = {**_LETTERS, **_BULLETS, **_SPACES, **_LINES, **_INVISIBLE}
_MENDED = regex(f"[{''.join(map(re.escape, map(chr, _TABLE)))}]")
_SPACED_LETTER = r"[^\W\d_](?: [^\W\d_])+"
_SPACED_LINE = regex(rf"^[ \t]*{_SPACED_LETTER}(?: {{2,}}{_SPACED_LETTER})+[ \t]*$", re.MULTILINE)
"""A line of single letters, its words parted by more spaces than these (``B Á O   C Á O``)."""
_LINE_END = regex(r"[ \t]+(?=\n)")


def normalise(text: str) -> str:
    """Text in NFC with Đ for Eth, plain spaces, and nothing invisible in it.

    Line breaks and tabs stay, for they carry the layout of letterheads; spaces at the ends
    of lines go. Words whose letters stand apart are put together. The result is stable:
    ``normalise(normalise(t)) == normalise(t)``.
    """
    if _MENDED.search(text):  # most passages need none of it, and translating is slow
        text = text.replace("\r\n", "\n").translate(_TABLE)
    clean = unicodedata.normalize("NFC", text).strip()
    if "  " in clean and _SPACED_LINE.search(clean):
        clean = _SPACED_LINE.sub(lambda match: _together(match[0]), clean)
    return _LINE_END.sub("", clean) if "\n" in clean else clean


def _together(line: str) -> str:
    """A line of letters that stand apart as the words that they make."""
    return " ".join(word.replace(" ", "") for word in re.split(r" {2,}", line.strip()))
