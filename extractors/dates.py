"""Dates as reports write them, read into ISO text."""

from __future__ import annotations

import re
from datetime import date

from corpora.regex import regex
from extractors.patterns import DASH

_SEPARATOR = rf"\s?(?:{DASH}|[/.])\s?"
DAY_MONTH_YEAR = (
    rf"(?P<d>\d{{1,2}}){_SEPARATOR}(?P<m>\d{{1,2}}){_SEPARATOR}(?P<y>(?:18|19|20)\d{{2}})(?!\d)"
    r"|(?<=[nN]gày )(?P<d3>\d{1,2})(?P<s3>[/.-])(?P<m3>\d{1,2})(?P=s3)(?P<y3>\d{2})(?![\d/]|[.-]\d)"
    r"|(?P<d2>\d{1,2})\s*tháng\s*(?P<m2>\d{1,2})\s*(?:,\s*)?năm\s*(?P<y2>(?:18|19|20)\d{2})(?!\d)"
)
"""A full date, in figures or in words; ``ngày`` before it is not part of it. After it a year may have two figures."""
_NEXT_CENTURY = 50
"""Years of two figures below it are of the 21st century."""

FULL_DATE = regex(DAY_MONTH_YEAR)
YEAR = regex(r"(?<!\d)(?:19|20)\d{2}(?!\d)")


def iso(day: str | int, month: str | int, year: str | int) -> str | None:
    """ISO text of a date, or None where there is no such day."""
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def iso_of(match: re.Match[str]) -> str | None:
    """ISO text of a match of a pattern that holds ``DAY_MONTH_YEAR``."""
    parts = match.groupdict()
    if parts.get("y"):
        return iso(parts["d"], parts["m"], parts["y"])
    if parts.get("y2"):
        return iso(parts["d2"], parts["m2"], parts["y2"])
    if parts.get("y3"):
        year = int(parts["y3"])
        return iso(parts["d3"], parts["m3"], year + (2000 if year < _NEXT_CENTURY else 1900))
    return None
