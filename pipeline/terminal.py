"""Printing Vietnamese where the terminal's or the pipe's encoding lacks its letters."""

from __future__ import annotations

import codecs
import io
import sys
from typing import TextIO

from corpora.letters import strip_marks

_MARK = "\ufeff"
_UNMARKED = "baocao-unmarked"


def make_tolerant(stream: TextIO) -> None:
    """From now on letters that the stream's encoding lacks lose their marks, and other signs become ``?``."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors=_UNMARKED)


def takes_any_letter() -> bool:
    """Whether standard output takes every letter as it is."""
    return codecs.lookup(sys.stdout.encoding or "ascii").name.startswith("utf")


def _unmarked(error: UnicodeError) -> tuple[str | bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    plain = (strip_marks(letter) for letter in lacking if letter != _MARK)
    return "".join(letter if letter.isascii() else "?" for letter in plain), error.end


codecs.register_error(_UNMARKED, _unmarked)
