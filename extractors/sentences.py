"""Sentences of a passage, as offsets."""

from __future__ import annotations

import re

from corpora.letters import UPPER

# A full stop after these, or after one letter, ends no sentence (TP. Cần Thơ, T.Ư, ThS. Lê …).
_NOT_AN_END = re.compile(
    r"(?:^|[\s(,.])(?:TP|Tp|TX|TT|ThS|Ths|TS|GS|PGS|BS|KS|CN|LS|NS|Th|TM|KT|TL|TUQ|St|Mr|Dr|\w|Đ/c|đ/c|Đ\.c)\.$"
)
_END = re.compile(rf"[.!?…]+[\"”’)\]]*(?:\s+|(?=[{UPPER}][a-zà-ỹ]))|\n+")


def sentences(text: str) -> list[tuple[int, int]]:
    """Offsets of the sentences of a text; line breaks end one, abbreviations and numbers do not."""
    found: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        if "\n" not in match[0] and _NOT_AN_END.search(text[start : match.start() + 1]):
            continue
        if text[start : match.end()].strip():
            found.append((start, match.start() + len(match[0].rstrip())))
        start = match.end()
    if text[start:].strip():
        found.append((start, len(text)))
    return found
