"""Where sentences end: the one definition that every rule asks.

``marked(text)`` is the text with each sign that ends a sentence written as ``END``. A rule whose
pattern must not leave its sentence is matched on the marked text, whose offsets are those of the
text, and names ``END`` where it means the end. Full stops that abbreviate or part figures
(``TP. Vinh``, ``T.Ư``, ``1.250``) stay in it as they are.
"""

from __future__ import annotations

from corpora.letters import UPPER
from corpora.regex import regex

END = "\uffff"
"""What stands in a marked text for each sign that ends a sentence: no space, no word, and in no text of a report."""

# A full stop after these, or after one letter, ends no sentence (TP. Cần Thơ, T.Ư, ThS. Lê …).
_ABBREVIATED = regex(
    r"(?:^|[\s(,.])(?:TP|Tp|TX|TT|ThS|Ths|TS|GS|PGS|KS|LS|NS|Th|TM|KT|TL|TUQ|St|Mr|Dr|Ls|ĐĐ|HT|LM|NT|SC|CS|\w|Đ/c|đ/c|Đ\.c|"
    r"(?:BS|DS)(?:NT|CK(?:I{1,2}|[12]))?|CK(?:I{1,2}|[12])|CN(?:ĐD|HS)?)\.$"
)
_HONOUR = regex(r"(?:^|[\s(,.])(?:NSƯT|NSND|NGƯT|NGND|TTƯT|TTND)\.$")
"""What a full stop ends no sentence behind, unless somebody is addressed next (``danh hiệu NSƯT. Ông A …``)."""
_ADDRESSES = regex(r"\s*(?:Ông|Bà|Đồng chí|Anh|Chị|Các)\b")
_OPENS_WITH_TITLE = regex(r"\s*(?:CV|CVC|CVCC|PTP|PGĐ|NV|KTV|PCVP|HT|PHT|KTT)\.")
"""A post told short at the beginning of a cell, before what it is a post in (``PTP. Nghiệp vụ``)."""
_LONGEST_ABBREVIATION = 8
"""Characters, with the one before it and the full stop."""
_SIGNS = regex(rf"[.!?…]+(?=[\"”’)\]]*(?:\s|$|[{UPPER}][a-zà-ỹ]))")
_CLOSING = regex(r"[\"”’)\]]*\s*")
_LINES = regex(r"\n+")


def _signs(text: str) -> list[tuple[int, int]]:
    """The runs of signs that end a sentence."""
    return [match.span() for match in _SIGNS.finditer(text) if not _abbreviates(text, match.start() + 1)]


def _abbreviates(text: str, end: int) -> bool:
    """Whether the sign before ``end`` belongs to a short form."""
    before = text[max(0, end - _LONGEST_ABBREVIATION) : end]
    if _ABBREVIATED.search(before) or _OPENS_WITH_TITLE.fullmatch(text, 0, end):
        return True
    return _HONOUR.search(before) is not None and _ADDRESSES.match(text, end) is None


def marked(text: str) -> str:
    """The text with ``END`` for every sign that ends a sentence, and as long as it was."""
    ends = _signs(text)
    if not ends:
        return text
    pieces, position = [], 0
    for start, end in ends:
        pieces += [text[position:start], END * (end - start)]
        position = end
    return "".join([*pieces, text[position:]])


def sentences(text: str) -> list[tuple[int, int]]:
    """Offsets of the sentences of a text, their signs included; line breaks end one too."""
    breaks = [match.span() for match in _LINES.finditer(text)]
    for _, end in _signs(text):
        closing = _CLOSING.match(text, end)
        assert closing is not None  # it matches nothing as well
        breaks.append((end + len(closing[0].rstrip()), closing.end()))
    found: list[tuple[int, int]] = []
    start = 0
    for end, following in sorted(breaks):
        if text[start:end].strip():
            found.append((start, end))
        start = max(start, following)
    if text[start:].strip():
        found.append((start, len(text)))
    return found
