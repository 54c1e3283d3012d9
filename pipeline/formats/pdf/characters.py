"""The words of a page as PDFium finds its characters, each run of text turned upright.

A PDF knows only where characters stand. Text that is turned (on its side in a margin, or on a
page that is itself turned) is read by itself, as it reads when the page is held upright for it.

A call of PDFium costs more than all that is done with its answer, so that its text is asked for
at once, and where it stands only for the pieces between spaces that are drawn in one go.
"""

from __future__ import annotations

import ctypes
import math
import unicodedata
from collections import Counter
from collections.abc import Iterator
from ctypes import addressof
from itertools import groupby
from typing import Any

from msgspec import Struct

from corpora.regex import regex
from pipeline.formats.drafts import Word

_SPACE = 0.25
"""Sizes of the font from which on a gap between two letters parts two words."""
_HINTED_SPACE = 0.12
"""The same where PDFium sees a space; between letters of two fonts it sees some that are none."""
_TWICE = 0.35
"""Widths of a letter within which the same one drawn again is the same one, made bold."""
_OVER = 0.5
"""Sizes of the font by which a piece reaches over the next at least that stands over it."""
_LEVEL = 0.3
"""Sizes of the font by which two letters of one line may stand apart in height."""
_ASCENT, _DESCENT = 0.8, 0.2
"""How much of its size a font's letters go above the line and below it."""
_FONT_NAME = 128
_HYPHEN, _HYPHEN_AT_END = "-", "\x02"
"""PDFium marks a hyphen that ends a line, for it may be one that only parts a word."""
_UNKNOWN = "\0\ufffd\ufffe"
_NOT_TOLD = regex("\ufffe")
_BETWEEN_SPACES = regex(r"\S+")
_FIRST_COMBINING = "\u0300"
_UNREADABLE = 0.2
"""The share of a page's characters without Unicode from which on it cannot be read."""


class Piece(Struct):
    """Letters drawn in one go, in a frame in which they are upright: x to the right, y downwards, in points."""

    text: str
    left: float
    right: float
    base: float
    """The line on which they stand."""
    size: float
    font: str
    angle: int
    """Degrees, clockwise, by which they are turned on the page."""
    place: int
    """The place of the first in the order in which the page draws them."""
    parted: bool = False
    """Whether PDFium sees a space before them."""
    opens: bool = False
    """Whether the page draws a space before them."""
    closes: bool = False
    """Whether the page draws a space after them."""


class PageText(Struct, frozen=True):
    """The words of a page by the angle of their text, the most of them first, and whether its letters are known."""

    words: dict[int, list[Word]]
    readable: bool = True


def page_text(page: Any) -> PageText:
    """The text of a page of pypdfium2."""
    text_page = page.get_textpage()
    try:
        reader = _Pieces(text_page)
        lines = _by_angle(reader.read())
        if _overlap(lines):
            lines = _by_angle(reader.read(by_letter=True))
    finally:
        text_page.close()
    letters: Counter[int] = Counter()
    for angle, upright in lines.items():
        letters[angle] = sum(len(piece.text) for line in upright for piece in line)
    if reader.unknown > _UNREADABLE * (letters.total() + reader.unknown):
        return PageText({}, readable=False)
    return PageText({angle: list(_words(lines[angle])) for angle, _ in letters.most_common()})


class _Look(Struct):
    """What all letters of one piece of text drawn share."""

    font: str
    size: float
    angle: int
    known: set[str]
    """The characters of its font of which it is known that they have Unicode."""


class _Pieces:
    """The pieces of a page in the order in which it draws them."""

    def __init__(self, text_page: Any) -> None:
        import pypdfium2.raw as pdfium

        self.unknown = 0
        """How many characters have no Unicode."""
        self._pdfium, self._page, self._by_letter = pdfium, text_page.raw, False
        self._text = _text(pdfium, text_page)
        self._found: list[Piece] = []
        self._looks: dict[int | None, _Look] = {}
        self._fonts: dict[int | None, tuple[str, set[str]]] = {}
        self._box, self._x, self._y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()

    def read(self, by_letter: bool = False) -> list[Piece]:
        """``by_letter`` where pieces stand over one another: drawn twice in other portions, or a blank filled in."""
        self._by_letter, self._found, self.unknown = by_letter, [], 0
        runs = [run.span() for run in _BETWEEN_SPACES.finditer(self._text)]
        drawn = [self._drawn(start) for start, _ in runs]
        before = 0
        for (start, end), one, other in zip(runs, drawn, [*drawn[1:], None], strict=False):
            seen, set_apart = self._spaces(before, start)
            if set_apart and self._found:
                self._found[-1].closes = True
            first = len(self._found)
            self._run(start, end, one, one is not None and one == other)
            if len(self._found) > first:
                self._found[first].parted, self._found[first].opens = seen, set_apart
            before = end
        return self._found

    def _spaces(self, start: int, end: int) -> tuple[bool, bool]:
        """Whether there are spaces between two runs that PDFium only sees, and such that the page draws."""
        spaces = [at for at in range(start, end) if self._text[at] not in "\r\n"]
        generated = sum([self._pdfium.FPDFText_IsGenerated(self._page, at) == 1 for at in spaces])
        return generated > 0, generated < len(spaces)

    def _run(self, start: int, end: int, drawn: int | None, in_one_go: bool) -> None:
        """The pieces of what stands between two spaces; ``in_one_go`` where what comes next is drawn with it too."""
        if in_one_go or drawn == self._drawn(end - 1):
            self._piece(start, end, drawn)
            return
        each = [self._drawn(at) for at in range(start, end)]
        for key, places in groupby(range(start, end), key=lambda at: each[at - start]):
            together = [*places]
            self._piece(together[0], together[-1] + 1, key)

    def _drawn(self, at: int) -> int | None:
        """The piece of text drawn to which a character belongs."""
        drawn = self._pdfium.FPDFText_GetTextObject(self._page, at)
        return addressof(drawn.contents) if drawn else None

    def _piece(self, start: int, end: int, drawn: int | None) -> None:
        """Characters drawn in one go, as one piece where they are plain letters, else each by itself."""
        look = self._looks.get(drawn)
        if look is None:
            look = self._looks[drawn] = self._ask(start)
        text = self._text[start:end]
        if end - start > 1 and not self._by_letter and self._is_plain(text, start, look):
            first, last = self._sides(start, look.angle), self._sides(end - 1, look.angle)
            base = self._base(start, look.angle)
            if first and last and base is not None and first[0] <= last[0] and first[1] <= last[1]:
                self._add(text, start, look, first[0], last[1], base)
                return
        for at, letter in enumerate(text, start):
            self._letter(letter, at, look)

    def _is_plain(self, text: str, start: int, look: _Look) -> bool:
        """Whether all characters have Unicode, none joins the one before the text, and none is drawn twice."""
        if text[0] >= _FIRST_COMBINING and unicodedata.combining(text[0]):
            return False
        if len(text) > 2 and len(text) % 2 == 0 and text[::2] == text[1::2]:
            return False
        for at, letter in enumerate(text, start):
            if letter not in look.known and not self._is_known(letter, at, look):
                return False
        return True

    def _is_known(self, letter: str, at: int, look: _Look) -> bool:
        if letter in _UNKNOWN or self._pdfium.FPDFText_HasUnicodeMapError(self._page, at) == 1:
            return False
        look.known.add(letter)
        return True

    def _letter(self, letter: str, at: int, look: _Look) -> None:
        if letter not in look.known and not self._is_known(letter, at, look):
            self.unknown += 1
            return
        if letter >= _FIRST_COMBINING and unicodedata.combining(letter) and self._found:
            self._found[-1].text += letter
            return
        sides, base = self._sides(at, look.angle), self._base(at, look.angle)
        if sides and base is not None:
            self._add(letter, at, look, *sides, base)

    def _add(self, text: str, at: int, look: _Look, left: float, right: float, base: float) -> None:
        written = text.replace(_HYPHEN_AT_END, _HYPHEN)
        self._found.append(Piece(written, left, right, base, look.size, look.font, look.angle, at))

    def _sides(self, at: int, angle: int) -> tuple[float, float] | None:
        """Where a character begins and ends, held upright; None where it is nowhere."""
        box = self._box
        if not self._pdfium.FPDFText_GetLooseCharBox(self._page, at, box):
            return None
        if angle == 0:
            return box.left, box.right
        corners = [_upright(across, up, angle)[0] for across in (box.left, box.right) for up in (box.bottom, box.top)]
        return min(corners), max(corners)

    def _base(self, at: int, angle: int) -> float | None:
        """The line on which a character stands, held upright; None where it is nowhere."""
        x, y = self._x, self._y
        if not self._pdfium.FPDFText_GetCharOrigin(self._page, at, x, y):
            return None
        return -y.value if angle == 0 else _upright(x.value, y.value, angle)[1]

    def _ask(self, at: int) -> _Look:
        """How a piece of text drawn looks, asked of one of its characters."""
        pdfium, page = self._pdfium, self._page
        size, matrix = pdfium.FPDFText_GetFontSize(page, at), pdfium.FS_MATRIX()
        if pdfium.FPDFText_GetMatrix(page, at, matrix):
            size *= math.hypot(matrix.c, matrix.d)
        angle = round(math.degrees(pdfium.FPDFText_GetCharAngle(page, at))) % 360
        drawn = pdfium.FPDFText_GetTextObject(page, at)
        font = pdfium.FPDFTextObj_GetFont(drawn) if drawn else None
        key = addressof(font.contents) if font else None
        if key not in self._fonts:
            name, flags = ctypes.create_string_buffer(_FONT_NAME), ctypes.c_int()
            length = pdfium.FPDFText_GetFontInfo(page, at, name, _FONT_NAME, flags)
            written = name.raw[: min(length, _FONT_NAME)].rstrip(b"\x00").decode("utf-8", "replace")
            self._fonts[key] = written.rpartition("+")[2], set()
        name_of_font, known = self._fonts[key]
        return _Look(name_of_font, max(size, 1.0), angle, known)


def _text(pdfium: Any, text_page: Any) -> str:
    """The characters of a page, each in its place.

    PDFium leaves out some when asked for all at once, and then tells a hyphen that ends a line as it does the unknown.
    """
    count = text_page.count_chars()
    buffer = ctypes.create_string_buffer(2 * count + 2)
    written = pdfium.FPDFText_GetText(text_page.raw, 0, count, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)))
    text = buffer.raw[: 2 * max(written - 1, 0)].decode("utf-16-le", "replace")
    if len(text) != count:
        return "".join([chr(pdfium.FPDFText_GetUnicode(text_page.raw, at)) for at in range(count)])
    return _NOT_TOLD.sub(lambda found: chr(pdfium.FPDFText_GetUnicode(text_page.raw, found.start())), text)


def _upright(x: float, y: float, angle: int) -> tuple[float, float]:
    """A point of the page, whose y goes upwards, in the frame of text at an angle, where it goes downwards."""
    cosine, sine = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return x * cosine - y * sine, -y * cosine - x * sine


def _by_angle(pieces: list[Piece]) -> dict[int, list[list[Piece]]]:
    """The lines of a page by the angle of their text, each from left to right."""
    by_angle: dict[int, list[Piece]] = {}
    for piece in pieces:
        by_angle.setdefault(piece.angle, []).append(piece)
    lines = {angle: _levels(upright) for angle, upright in by_angle.items()}
    for line in (line for upright in lines.values() for line in upright):
        line.sort(key=lambda piece: piece.left)
    return lines


def _overlap(lines: dict[int, list[list[Piece]]]) -> bool:
    """Whether a piece begins within another on its line, that is not the same drawn again."""
    for line in (line for upright in lines.values() for line in upright):
        end, before = line[0].right, line[0]
        for piece in line[1:]:
            within = piece.left < end - _OVER * piece.size and not _is_drawn_again([before], piece)
            if within and len(before.text) + len(piece.text) > 2:
                return True
            end, before = max(end, piece.right), piece
    return False


def _words(lines: list[list[Piece]]) -> Iterator[Word]:
    for line in lines:
        word: list[Piece] = []
        for piece in line:
            if word and _is_drawn_again(word, piece):
                continue
            if word and _part(word[-1], piece):
                yield _word(word)
                word = []
            word.append(piece)
        yield _word(word)


def _levels(pieces: list[Piece]) -> list[list[Piece]]:
    """Pieces by the height at which they stand."""
    levels: list[list[Piece]] = []
    before: Piece | None = None
    for piece in sorted(pieces, key=lambda piece: piece.base):
        if before is not None and piece.base - before.base < _LEVEL * min(piece.size, before.size):
            levels[-1].append(piece)
        else:
            levels.append([piece])
        before = piece
    return levels


def _is_drawn_again(word: list[Piece], piece: Piece) -> bool:
    return any(
        piece.text == other.text
        and piece.left - other.left < _TWICE * (other.right - other.left) / len(other.text)
        and not _is_ligature(other, piece)
        for other in word[-2:]
    )


def _is_ligature(one: Piece, other: Piece) -> bool:
    """Whether two letters are drawn as one, and share its place."""
    return abs(one.place - other.place) == 1 and (one.left, one.right) == (other.left, other.right)


def _part(before: Piece, piece: Piece) -> bool:
    """Whether two pieces of a line belong to two words."""
    gap = (piece.left - before.right) / before.size
    return before.closes or piece.opens or gap > _SPACE or (piece.parted and gap > _HINTED_SPACE)


def _word(pieces: list[Piece]) -> Word:
    first = pieces[0]
    if len(pieces) == 1:
        top, bottom = first.base - _ASCENT * first.size, first.base + _DESCENT * first.size
        return Word(first.text, first.left, first.right, top, bottom, first.font)
    return Word(
        "".join([piece.text for piece in pieces]),
        first.left,
        max([piece.right for piece in pieces]),
        min([piece.base - _ASCENT * piece.size for piece in pieces]),
        max([piece.base + _DESCENT * piece.size for piece in pieces]),
        first.font,
    )
