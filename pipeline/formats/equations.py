"""Equations of Word (Office Math, ECMA-376 part 1, 22.1) as text on one line: ``98,5%``, ``(a+b)/c``, ``m^2``."""

from __future__ import annotations

from typing import Any

from corpora.regex import regex
from pipeline.formats.package import W

_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
EQUATION = _M + "oMath"
EQUATIONS = _M + "oMathPara"
_T = (_M + "t", W + "t")
_SIMPLE = regex(r"[\w.,%]*")
_DELETED = (W + "del", W + "moveFrom")


def linear(element: Any) -> str:
    """The text of an equation or of a part of one."""
    name = element.tag.removeprefix(_M)
    if element.tag in _T:
        return element.text or ""
    if element.tag in _DELETED or name.endswith("Pr"):
        return ""
    write = _WRITTEN.get(name)
    return write(element) if write else _inside(element)


def _inside(element: Any) -> str:
    return "".join(linear(child) for child in element)


def _part(element: Any, name: str) -> str:
    found = element.find(_M + name)
    return linear(found) if found is not None else ""


def _operand(element: Any, name: str) -> str:
    """A part in brackets where it would not hold together without them."""
    text = _part(element, name)
    return text if _SIMPLE.fullmatch(text) else f"({text})"


def _sign(element: Any, name: str, usual: str) -> str:
    """A sign that the properties of an element name."""
    found = element.find(f"{_M}{element.tag.removeprefix(_M)}Pr/{_M}{name}")
    return str(found.get(_M + "val", "")) if found is not None else usual


def _fraction(element: Any) -> str:
    return f"{_operand(element, 'num')}/{_operand(element, 'den')}"


def _raised(element: Any) -> str:
    lower, upper = _operand(element, "sub"), _operand(element, "sup")
    return _part(element, "e") + (f"_{lower}" if lower else "") + (f"^{upper}" if upper else "")


def _root(element: Any) -> str:
    degree = _part(element, "deg")
    return f"√({degree + '&' if degree else ''}{_part(element, 'e')})"


def _large(element: Any) -> str:
    lower, upper = _operand(element, "sub"), _operand(element, "sup")
    sign = _sign(element, "chr", "∫")
    return sign + (f"_{lower}" if lower else "") + (f"^{upper}" if upper else "") + _part(element, "e")


def _bracketed(element: Any) -> str:
    separator = _sign(element, "sepChr", "|")
    inner = separator.join(linear(child) for child in element.findall(_M + "e"))
    return _sign(element, "begChr", "(") + inner + _sign(element, "endChr", ")")


def _limit(element: Any) -> str:
    return f"{_part(element, 'e')}_({_part(element, 'lim')})"


def _rows(element: Any) -> str:
    rows = (" ".join(linear(cell) for cell in row.findall(_M + "e")) for row in element.findall(_M + "mr"))
    return "; ".join(rows)


def _lines(element: Any) -> str:
    return "\n".join(linear(line) for line in element.findall(_M + "e"))


def _paragraph(element: Any) -> str:
    return "\n".join(linear(line) for line in element.findall(EQUATION))


_WRITTEN = {
    "f": _fraction,
    "sSup": _raised,
    "sSub": _raised,
    "sSubSup": _raised,
    "sPre": _raised,
    "rad": _root,
    "nary": _large,
    "d": _bracketed,
    "limLow": _limit,
    "limUpp": _limit,
    "m": _rows,
    "eqArr": _lines,
    "oMathPara": _paragraph,
}
