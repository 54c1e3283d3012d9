"""Numbers below a thousand as words: ``chín``, ``mười một``, ``ba mươi bốn``, ``một trăm linh năm``."""

from __future__ import annotations

from functools import lru_cache

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_BEHIND_TENS = {"mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5, "bẩy": 7}
"""How digits are said differently behind tens (``hai mươi mốt``)."""
_ONE = "|".join(_DIGITS[1:])
_LAST = "|".join([*_DIGITS[1:], *_BEHIND_TENS])
_TENS = rf"(?:(?:{_ONE})\s+mươi(?:\s+(?:{_LAST}))?|mười(?:\s+(?:{_LAST}))?)"
_BEHIND_HUNDREDS = rf"(?:\s+(?:{_TENS}|(?:linh|lẻ)\s+(?:{_LAST})))?"
NUMERAL = rf"(?:(?:{_ONE})\s+trăm{_BEHIND_HUNDREDS}|{_TENS}|(?:{_ONE}))(?!\w)"
"""A number from one to 999 in words, as a pattern."""


def in_words(number: int) -> str:
    """A number from 0 to 999 as it is mostly said; a greater one as its digits."""
    if number >= 1000:
        return str(number)
    hundreds, rest = divmod(number, 100)
    if hundreds:
        behind = f"linh {_DIGITS[rest]}" if 0 < rest < 10 else in_words(rest)
        return f"{_DIGITS[hundreds]} trăm {behind}" if rest else f"{_DIGITS[hundreds]} trăm"
    tens, one = divmod(rest, 10)
    if not tens:
        return _DIGITS[one]
    said = "lăm" if one == 5 else "mốt" if one == 1 and tens > 1 else _DIGITS[one]
    ten = "mười" if tens == 1 else f"{_DIGITS[tens]} mươi"
    return f"{ten} {said}" if one else ten


@lru_cache(maxsize=1 << 12)
def number_of(words: str) -> int:
    """The number that folded words matched by ``NUMERAL`` say."""
    number = 0
    for word in words.split():
        if word == "trăm":
            number *= 100
        elif word == "mươi":
            number = number // 100 * 100 + number % 100 * 10
        elif word == "mười":
            number += 10
        elif word not in ("linh", "lẻ"):
            number += _BEHIND_TENS.get(word) or _DIGITS.index(word)
    return number
