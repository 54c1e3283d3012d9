"""What people type when they ask: periods as Vietnamese and ISO write them, directives as papers cite them."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange

from msgspec import Struct

from corpora.errors import BaocaoError
from corpora.regex import regex

_YEAR = r"(?P<y>\d{4}|\d{2})"
_LONG_YEAR = r"(?P<y>\d{4})"
_BETWEEN = r"\s*[-/.–]\s*"
_OF_YEAR = rf"\s*(?:[/-]|,?\s*năm\s|\s)\s*{_LONG_YEAR}"
_FORMS = [
    regex(form, re.IGNORECASE)
    for form in (
        rf"(?:năm\s+)?{_LONG_YEAR}",
        r"(?P<y>\d{4})[-/](?P<m>\d{1,2})(?:[-/](?P<d>\d{1,2}))?",
        r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})",
        rf"(?:ngày\s+)?(?P<d>\d{{1,2}}){_BETWEEN}(?P<m>\d{{1,2}}){_BETWEEN}{_YEAR}",
        rf"(?:ngày\s+)?(?P<d>\d{{1,2}})\s+tháng\s+(?P<m>\d{{1,2}}){_OF_YEAR}",
        rf"(?P<m>\d{{1,2}}){_BETWEEN}{_LONG_YEAR}",
        rf"tháng\s+(?P<m>\d{{1,2}}){_OF_YEAR}",
        rf"qu[ýí]\s+(?P<q>IV|I{{1,3}}|[1-4]){_OF_YEAR}",
        rf"(?P<h>sáu|6)\s+tháng\s+(?P<part>đầu|cuối){_OF_YEAR}",
    )
]
_QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4}


class PeriodError(BaocaoError):
    """What was typed is no date or period; the message says how one is written."""


class Period(Struct, frozen=True):
    """The time from ``first`` to ``last``, both in ISO as far as they are told (``2022``, ``2022-06``)."""

    first: str
    last: str


def period(text: str) -> Period:
    """The day, month, quarter, half or year that a text names. Raises PeriodError where it names none that exists.

    >>> period("quý I/2022")
    Period(first='2022-01', last='2022-03')
    """
    plain = " ".join(unicodedata.normalize("NFC", text).split())
    for form in _FORMS:
        if match := form.fullmatch(plain):
            parts = match.groupdict()
            return _checked(parts, text)
    raise _no_period(text)


def _checked(parts: dict[str, str | None], text: str) -> Period:
    year = int(parts["y"] or 0)
    year += 2000 if year < 100 else 0
    if quarter := parts.get("q"):
        last = 3 * (_QUARTERS.get(quarter.upper()) or int(quarter))
        return Period(f"{year}-{last - 2:02d}", f"{year}-{last:02d}")
    if part := parts.get("part"):
        return Period(f"{year}-01", f"{year}-06") if part.lower() == "đầu" else Period(f"{year}-07", f"{year}-12")
    told = f"{year:04d}"
    if (month := parts.get("m")) is not None:
        if not 1 <= int(month) <= 12:
            raise _no_period(text)
        told += f"-{int(month):02d}"
        if (day := parts.get("d")) is not None:
            if not 1 <= int(day) <= monthrange(year, int(month))[1]:
                raise _no_period(text)
            told += f"-{int(day):02d}"
    if not 1000 <= year <= 9999:
        raise _no_period(text)
    return Period(told, told)


def _no_period(text: str) -> PeriodError:
    return PeriodError(
        f"“{text}” is no date: write 2022, 2022-06 or 2022-06-15; 15/6/2022, tháng 6/2022, quý I/2022 or năm 2022"
    )


_CITED = regex(r"(?:(?P<type>\D+?)\s+)?(?P<symbol>\d[\w/.&()-]*)(?:\s.*)?")


class Cited(Struct, frozen=True):
    """A directive as it was asked for: the beginning of its symbol, and its type if that was told."""

    symbol: str
    doc_type: str | None = None


def cited(text: str) -> Cited | None:
    """The type and symbol in what was typed (``Quyết định số 46/2017/QĐ-TTg ngày …``); None where it has none."""
    match = _CITED.fullmatch(" ".join(unicodedata.normalize("NFC", text).split()))
    if match is None:
        return None
    told = re.sub(r"\s*\bsố\s*:?$", "", match["type"] or "", flags=re.IGNORECASE).strip()
    return Cited(match["symbol"].rstrip(".,"), told or None)


def symbol_in(text: str) -> str:
    """The symbol in what was typed where it tells one whole (``46/2017/QĐ-TTg``), else what was typed."""
    found = cited(text)
    return found.symbol if found is not None and re.search("[/-]", found.symbol) else text
