"""Plain text."""

from __future__ import annotations

from collections.abc import Iterator

from corpora.regex import regex
from pipeline.formats.drafts import Draft
from pipeline.formats.encodings import decode
from pipeline.formats.errors import UnreadableError

_VIQR = regex(r"\b\w*(?:[aeo]\^|[ouOU]\+|a\(|[dD]d|[aeiouy][`'~])[`'?~.]?\w*")
"""Words as RFC 1456 writes Vietnamese in ASCII (``Quye^'t ddi.nh``)."""
_WORD = regex(r"[A-Za-z]+[^\s\w]*")
_ENOUGH, _TELLING = 5, 0.2


def drafts(data: bytes) -> Iterator[Draft]:
    """The paragraphs of a text: its lines. Raises UnreadableError for garbled text."""
    text = decode(data)
    for line in text.replace("\x1f", "\u00ad").splitlines():
        yield Draft("paragraph", line)


def refuse_viqr(text: str) -> None:
    """Raises UnreadableError for Vietnamese typed in ASCII."""
    if text.isascii() and _is_viqr(text):
        raise UnreadableError(
            "unknown encoding", "it is Vietnamese typed in ASCII (VIQR): convert it to Unicode, for example with UniKey"
        )


def _is_viqr(text: str) -> bool:
    typed = len(_VIQR.findall(text))
    return typed >= _ENOUGH and typed > _TELLING * len(_WORD.findall(text))
