"""Small pieces that the patterns of several extractors share."""

from __future__ import annotations

import re

from corpora.letters import UPPER
from corpora.regex import regex

DASH = r"[-‐‑‒–—−]"
"""Any of the dashes that writers use for one another."""

ROMAN = r"(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})"
"""A Roman number from I to XXXIX."""

_BULLETS = "-–+•*●○◦▪■□◆♦❖➢➤►✓✔→"
ITEM = (
    rf"(?:[{_BULLETS}—]|o(?=\s{{2,}}\S|\s[{UPPER}])|"
    r"\d{1,2}\.\d{1,2}(?=\s)|\(?\d{1,3}(?:\.\d{1,2})?\s*(?:[.)/]|,(?=\s+[^\W\d]))|"
    r"\d{1,3}\s?[-–]\s?(?=[^\W\d_])|\(?[a-zđ]\s?(?:[.)]|,(?=\s+[^\W\d])|/(?!(?:c|ch|chí|s|sinh|v|viên)\b)|(?<=[a-zđ])[-–](?=\s+[^\W\d])))"
)
"""What an item of a list begins with: a bullet, a figure or a letter (``-``, ``1.``, ``1-``, ``a)``, ``2.1``)."""

NUMBER = rf"(?:{ITEM}|(?-i:[IVX]+)\s*(?:[.)]|/(?!v\b)|[-–](?=\s))|(?-i:[A-H])\s?(?:[.)/]|[-–])(?=\s))"
"""What an item of a list begins with, or a section (``I/``, ``III.``, ``II –``, ``B.``)."""

SPACED_DASH = regex(r"\s+[–-]\s+")
"""A dash between words, with room on both sides."""

ADDRESSED = r"(?:(?:ông|bà|anh|chị|đồng chí|đ/c)\.?\s+)?"
"""How somebody may be addressed behind ``và`` or a comma (``ông A và bà B``)."""

LINE = regex(r"[^\n]+")
"""A line of a passage whose lines are broken by hand."""

_ROMAN_PARTS = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL")),
    *((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)


def alternatives(words: list[str] | tuple[str, ...]) -> str:
    """A pattern that matches any of the words, the longest first, any white space between."""
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first) + ")"


def bullet_of(text: str) -> str:
    """The bullet with which a line begins, "" for none: items of one bullet stand side by side."""
    begin = text.lstrip()[:1]
    return begin if begin in tuple(_BULLETS) else ""


LEAD = regex(rf"\s*{ITEM}")


def kind_of_item(text: str) -> str:
    """The bullet of a line, or ``figure`` or ``letter`` where it is numbered so, "" where it is no item of a list."""
    lead = LEAD.match(text)
    if lead is None:
        return ""
    return bullet_of(text) or ("figure" if any(map(str.isdigit, lead[0])) else "letter")


_FIGURES = regex(r"\s*\d+(?:\.\d+)*")


def level_of_item(text: str) -> tuple[str, int]:
    """The kind of item that a line is, and how many figures number it (``2.1`` two); empty where it is none."""
    figures, kind = _FIGURES.match(text), kind_of_item(text)
    return (kind, figures[0].count(".") if figures else 0) if kind else ("", 0)


_ORDER = regex(r"\s*\(?(?:(?P<figures>\d+(?:\.\d+)*)(?!\.?\d)|(?P<letter>[a-zđ]))\s*(?P<sign>[.)/,–-]|(?=\s))")
_LETTERS = "abcdđeghiklmnopqrstuvxy"


def _order_of_item(text: str) -> tuple[str, int] | None:
    """The sign behind the figure or letter that numbers a line, and the last figure; None for bullets."""
    match = _ORDER.match(text)
    if match is None:
        return None
    figures, letter = match["figures"], match["letter"]
    return match["sign"], int(figures.rpartition(".")[2]) if figures else _LETTERS.find(letter)


def is_beside(text: str, opening: str, last: str | None = None) -> bool:
    """Whether a line is the next item of the list in which a line above it, ``opening``, is one.

    It is an item below that one where its number begins a list (``3. Các ủy viên:`` / ``1/ Ông A``), or goes on
    from ``last``, the item below the opening that was read last.
    """
    if not kind_of_item(text) or level_of_item(text) != level_of_item(opening):
        return False
    if last is not None and level_of_item(last)[1] > level_of_item(text)[1]:
        return True  # 4. / 4.1 / 5.
    here, before = _order_of_item(text), _order_of_item(last) if last is not None else None
    if here is None or _order_of_item(opening) is None:
        return True
    if before is None:
        return last is not None or here[1] != (1 if text.lstrip("( ")[:1].isdigit() else 0)
    return here != (before[0], before[1] + 1)


def is_next_item(text: str, above: str) -> bool:
    """Whether a line has the number that follows that of a line above it, whatever sign stands behind each."""
    here, before = _order_of_item(text), _order_of_item(above)
    alike = level_of_item(text) == level_of_item(above)
    return alike and here is not None and before is not None and here[1] == before[1] + 1


def int_to_roman(number: int) -> str:
    roman = ""
    for value, letters in _ROMAN_PARTS:
        count, number = divmod(number, value)
        roman += letters * count
    return roman
