"""CSV that spreadsheets open rightly: every CSV that baocao writes is written here.

Excel knows UTF-8 only by the mark at the beginning of a file, and takes a cell that begins with
``=``, ``+``, ``-`` or ``@`` for a formula: such cells get an apostrophe before them, by which
spreadsheets know text.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TextIO

from corpora.errors import BaocaoError

ENCODING = "utf-8-sig"
"""UTF-8 with the mark at the beginning."""
MARK = "\ufeff"
"""The same mark, for streams that are opened elsewhere."""
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def write(stream: TextIO, headings: Sequence[str], rows: Iterable[Iterable[object]]) -> int:
    """Writes a heading line and the rows; returns their number. No cell is taken for a formula."""
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(headings)
    count = 0
    for row in rows:
        writer.writerow([guarded(value) for value in row])
        count += 1
    return count


def read(path: Path, fields: Sequence[str], error: type[BaocaoError]) -> list[dict[str, str]]:
    """The rows of a file as ``write`` writes it, by their headings.

    Raises ``error`` where it cannot be read, or its first line does not name all of ``fields``.
    """
    try:
        with path.open(encoding=ENCODING, newline="") as stream:
            cells = [row.items() for row in csv.DictReader(stream)]
    except (OSError, UnicodeDecodeError, csv.Error) as fault:
        raise error(f"{path}: it cannot be read as CSV in UTF-8 ({fault})") from None
    rows = [{key: unguarded(value or "") for key, value in row if key} for row in cells]
    if rows and set(fields) - set(rows[0]):
        raise error(f"{path}: its first line must name the columns {', '.join(fields)}")
    return rows


def guarded(value: object) -> object:
    """A value that no spreadsheet takes for a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULAS) else value


def unguarded(text: str) -> str:
    """A cell as it was before ``guarded``."""
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULAS) else text
