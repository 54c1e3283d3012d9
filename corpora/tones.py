"""Where a tone stands on an open oa, oe, uy: formerly on the last vowel (hoà, khoẻ, uỷ), now on the first (hòa).

Not so after q (quý), nor before a final consonant (hoàn). Every form is two characters, in either placement.
"""

from __future__ import annotations

import unicodedata

_MARKS = "\u0300\u0301\u0309\u0303\u0323"
_WRITTEN = (str.lower, str.capitalize, str.upper)


def _toned(vowel: str, mark: str) -> str:
    return unicodedata.normalize("NFC", vowel + mark)


NEW_BY_OLD = {
    write(first + _toned(second, mark)): write(_toned(first, mark) + second)
    for write in _WRITTEN
    for first, second in (("o", "a"), ("o", "e"), ("u", "y"))
    for mark in _MARKS
}
OLD_BY_NEW = {new: old for old, new in NEW_BY_OLD.items()}
