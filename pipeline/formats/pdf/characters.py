"""The words of a page as PDFium finds its characters, each run of text turned upright.

A PDF knows only where characters stand. Text that is turned (on its side in a margin, or on a
page that is itself turned) is read by itself, as it reads when the page is held upright for it.
"""

from __future__ import annotations

import ctypes
import math
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pipeline.formats.drafts import Word

_SPACE = 0.25
"""Sizes of the font from which on a gap between two letters parts two words."""
_HINTED_SPACE = 0.12
"""The same where PDFium sees a space; between letters of two fonts it sees some that are none."""
_TWICE = 0.35
"""Widths of a letter within which the same one drawn again is the same one, made bold."""
_LEVEL = 0.3
"""Sizes of the font by which two letters of one line may stand apart in height."""
_ASCENT, _DESCENT = 0.8, 0.2
"""How much of its size a font's letters go above the line and below it."""
_FONT_NAME = 128
_BLANK, _HYPHEN, _HYPHEN_AT_END = 0x20, 0x2D, 0x02
"""PDFium marks a hyphen that ends a line, for it may be one that only parts a word."""
_FIRST_COMBINING = 0x2FF
_UNREADABLE = 0.2
"""The share of a page's characters without Unicode from which on it cannot be read."""


@dataclass(slots=True)
class Character:
    """A character in a frame in which its text is upright: x to the right, y downwards, in points."""

    text: str
    left: float
    right: float
    base: float
    """The line on which it stands."""
    size: float
    font: str
    angle: int
    """Degrees, clockwise, by which its text is turned on the page."""
    place: int
    """Its place in the order in which the page draws them."""
    parted: bool = False
    """Whether PDFium sees a space before it."""


@dataclass(frozen=True, slots=True)
class PageText:
    """The words of a page by the angle of their text, the most of them first, and whether its letters are known."""

    words: dict[int, list[Word]]
    readable: bool = True


def page_text(page: Any) -> PageText:
    """The text of a page of pypdfium2."""
    text_page = page.get_textpage()
    try:
        characters, unknown = _characters(text_page)
    finally:
        text_page.close()
    if unknown > _UNREADABLE * (len(characters) + unknown):
        return PageText({}, readable=False)
    by_angle: dict[int, list[Character]] = {}
    for character in characters:
        by_angle.setdefault(character.angle, []).append(character)
    most_first = sorted(by_angle, key=lambda angle: -len(by_angle[angle]))
    return PageText({angle: list(_words(by_angle[angle])) for angle in most_first})


def _characters(text_page: Any) -> tuple[list[Character], int]:
    """The characters in the order in which the page draws them, and how many have no Unicode."""
    import pypdfium2.raw as pdfium

    found: list[Character] = []
    unknown = 0
    parted = False
    looks = _Looks(pdfium, text_page.raw)
    page, box = text_page.raw, pdfium.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    for index in range(text_page.count_chars()):
        code = pdfium.FPDFText_GetUnicode(page, index)
        if pdfium.FPDFText_IsGenerated(page, index) == 1:
            parted = code == _BLANK
            continue
        if code in (0x0D, 0x0A):
            continue
        code = _HYPHEN if code == _HYPHEN_AT_END else code
        if pdfium.FPDFText_HasUnicodeMapError(page, index) == 1 or code in (0, 0xFFFD, 0xFFFE):
            unknown += 1
            continue
        text = chr(code)
        if code > _FIRST_COMBINING and unicodedata.combining(text) and found:
            found[-1].text += text
            continue
        placed = pdfium.FPDFText_GetLooseCharBox(page, index, box)
        if not placed or not pdfium.FPDFText_GetCharOrigin(page, index, x, y):
            continue
        font, size, angle = looks.of(index)
        if angle == 0:
            left, right, base = box.left, box.right, -y.value
        else:
            corners = [
                _upright(across, up, angle)[0] for across in (box.left, box.right) for up in (box.bottom, box.top)
            ]
            left, right, base = min(corners), max(corners), _upright(x.value, y.value, angle)[1]
        found.append(Character(text, left, right, base, size, font, angle, index, parted))
        parted = False
    return found, unknown


class _Looks:
    """Font, size in points and angle of the characters of a page, asked for once for each piece of text drawn."""

    def __init__(self, pdfium: Any, page: Any) -> None:
        self._pdfium, self._page = pdfium, page
        self._known: dict[int | None, tuple[str, float, int]] = {}
        self._name, self._flags = ctypes.create_string_buffer(_FONT_NAME), ctypes.c_int()
        self._matrix = pdfium.FS_MATRIX()

    def of(self, index: int) -> tuple[str, float, int]:
        drawn = self._pdfium.FPDFText_GetTextObject(self._page, index)
        key = ctypes.cast(drawn, ctypes.c_void_p).value
        if key not in self._known:
            self._known[key] = self._ask(index)
        return self._known[key]

    def _ask(self, index: int) -> tuple[str, float, int]:
        pdfium, page = self._pdfium, self._page
        size = pdfium.FPDFText_GetFontSize(page, index)
        if pdfium.FPDFText_GetMatrix(page, index, self._matrix):
            size *= math.hypot(self._matrix.c, self._matrix.d)
        length = pdfium.FPDFText_GetFontInfo(page, index, self._name, _FONT_NAME, self._flags)
        written = self._name.raw[: min(length, _FONT_NAME)].rstrip(b"\x00").decode("utf-8", "replace")
        angle = round(math.degrees(pdfium.FPDFText_GetCharAngle(page, index))) % 360
        return written.rpartition("+")[2], max(size, 1.0), angle


def _upright(x: float, y: float, angle: int) -> tuple[float, float]:
    """A point of the page, whose y goes upwards, in the frame of text at an angle, where it goes downwards."""
    cosine, sine = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return x * cosine - y * sine, -y * cosine - x * sine


def _words(characters: list[Character]) -> Iterator[Word]:
    for line in _levels(characters):
        line.sort(key=lambda character: character.left)
        letters: list[Character] = []
        for character in line:
            if letters and _is_drawn_again(letters, character):
                continue
            if character.text.isspace() or (letters and _part(letters[-1], character)):
                if letters:
                    yield _word(letters)
                letters = []
            if not character.text.isspace():
                letters.append(character)
        if letters:
            yield _word(letters)


def _levels(characters: list[Character]) -> list[list[Character]]:
    """Characters by the height at which they stand."""
    levels: list[list[Character]] = []
    for character in sorted(characters, key=lambda character: character.base):
        before = levels[-1][-1] if levels else None
        if before and character.base - before.base < _LEVEL * min(character.size, before.size):
            levels[-1].append(character)
        else:
            levels.append([character])
    return levels


def _is_drawn_again(letters: list[Character], character: Character) -> bool:
    return any(
        character.text == other.text
        and character.left - other.left < _TWICE * (other.right - other.left)
        and not _is_ligature(other, character)
        for other in letters[-2:]
    )


def _is_ligature(one: Character, other: Character) -> bool:
    """Whether two letters are drawn as one, and share its place."""
    return abs(one.place - other.place) == 1 and (one.left, one.right) == (other.left, other.right)


def _part(before: Character, character: Character) -> bool:
    """Whether two letters of a line belong to two words."""
    gap = (character.left - before.right) / before.size
    return gap > _SPACE or (character.parted and gap > _HINTED_SPACE)


def _word(letters: list[Character]) -> Word:
    return Word(
        "".join(letter.text for letter in letters),
        letters[0].left,
        max(letter.right for letter in letters),
        min(letter.base - _ASCENT * letter.size for letter in letters),
        max(letter.base + _DESCENT * letter.size for letter in letters),
        letters[0].font,
    )
