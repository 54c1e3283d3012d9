"""The text of a Word 97-2003 file without LibreOffice: paragraphs and cells, and nothing of their looks.

The text lies in pieces that a table lists, each in UTF-16 or in a Windows code page
([MS-DOC] 2.4.1). What the characters of a table's rows are is kept with their looks, so cells
come as paragraphs; so do the fonts, so old Vietnamese fonts are recognised by the text alone.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from io import BytesIO

import olefile

from pipeline.formats.drafts import Draft
from pipeline.formats.errors import UnreadableError

LOST = "rows and columns of tables, headers and footers, automatic numbers and fonts"
"""What this reader cannot tell."""
WORD_97 = 0xC0
"""The version of the format (nFib) since Word 97; older ones are built otherwise."""

_MAGIC = 0xA5EC
_ENCRYPTED, _SECOND_TABLE = 0x0100, 0x0200
_TEXT_LENGTHS, _PIECES = 0x4C, 0x01A2
_LARGEST = 64 << 20
_FIELD_BEGINS, _FIELD_RESULT, _FIELD_ENDS = "\x13", "\x14", "\x15"
_SIGNS = str.maketrans(
    {"\x0b": "\n", "\x0c": "\r", "\x07": "\r", "\x1e": "-", "\x1f": "\u00ad", **dict.fromkeys("\x01\x02\x05\x08")}
)


def drafts(data: bytes) -> Iterator[Draft]:
    """The paragraphs of the text, then those of its footnotes. Raises UnreadableError."""
    try:
        text, notes = _text(data)
    except (struct.error, IndexError, OSError) as error:
        raise UnreadableError("damaged", f"the .doc file is damaged ({error}): find another copy") from None
    for kind, part in (("paragraph", text), ("footnote", notes)):
        for paragraph in _without_field_codes(part).translate(_SIGNS).split("\r"):
            yield Draft(kind, paragraph)


def _text(data: bytes) -> tuple[str, str]:
    """The main text and the footnotes."""
    with olefile.OleFileIO(BytesIO(data)) as compound:
        main = compound.openstream("WordDocument").read()
        magic, version, flags = (*struct.unpack_from("<HH", main, 0), struct.unpack_from("<H", main, 0x0A)[0])
        if magic != _MAGIC or version < WORD_97:
            raise UnreadableError("damaged", "the .doc file is damaged (its start): find another copy")
        if flags & _ENCRYPTED:
            raise UnreadableError("password-protected", "it is protected by a password: save it without one")
        table = compound.openstream("1Table" if flags & _SECOND_TABLE else "0Table").read()
    length, notes_length = struct.unpack_from("<ii", main, _TEXT_LENGTHS)
    if not 0 <= length + notes_length <= _LARGEST:
        raise UnreadableError("damaged", "the .doc file is damaged (its length): find another copy")
    start, size = struct.unpack_from("<II", main, _PIECES)
    text = "".join(_pieces(main, _piece_table(table[start : start + size]), length + notes_length))
    return text[:length], text[length : length + notes_length]


def _piece_table(clx: bytes) -> bytes:
    """The table of pieces, behind what the file says of its formatting."""
    position = 0
    while clx[position] == 1:
        position += 3 + int(struct.unpack_from("<h", clx, position + 1)[0])
        if position < 3:
            raise struct.error("its table of pieces")
    if clx[position] != 2:
        raise struct.error("no table of pieces")
    size = struct.unpack_from("<I", clx, position + 1)[0]
    return clx[position + 5 : position + 5 + size]


def _pieces(main: bytes, table: bytes, length: int) -> Iterator[str]:
    count = (len(table) - 4) // 12
    bounds = struct.unpack_from(f"<{count + 1}I", table, 0)
    for piece in range(count):
        size = min(bounds[piece + 1], length) - bounds[piece]
        if size <= 0:
            continue
        offset = struct.unpack_from("<I", table, 4 * (count + 1) + 8 * piece + 2)[0]
        if offset & 0x40000000:
            start = (offset & 0x3FFFFFFF) // 2
            yield main[start : start + size].decode("cp1252", "replace")
        else:
            yield main[offset : offset + 2 * size].decode("utf-16-le", "replace")


def _without_field_codes(text: str) -> str:
    """The text with the results of its fields (page numbers, links) but without their codes."""
    shown: list[str] = []
    hidden: list[bool] = []
    for character in text:
        if character == _FIELD_BEGINS:
            hidden.append(True)
        elif character == _FIELD_RESULT and hidden:
            hidden[-1] = False
        elif character == _FIELD_ENDS and hidden:
            hidden.pop()
        elif not any(hidden):
            shown.append(character)
    return "".join(shown)
