"""Labels of automatically numbered paragraphs, which Word computes and never writes as text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from docx.oxml.ns import qn

from extractors.patterns import int_to_roman

_MOST_LETTERED = 26 * 5
_BULLETS = {"o": "-", "§": "-", "·": "-", "": "-"}


@dataclass(slots=True)
class _Level:
    start: int
    number_format: str
    text: str


@dataclass(slots=True)
class _List:
    abstract: str
    levels: dict[int, _Level]
    restarts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """The lists of a document and where each of them stands.

    Paragraphs must be given in reading order: every call of ``label`` counts one further.
    """

    def __init__(self, numbering: Any | None) -> None:
        self._lists: dict[str, _List] = {}
        self._counters: dict[str, dict[int, int]] = {}
        self._restarted: set[tuple[str, int]] = set()
        if numbering is not None:
            self._read(numbering)

    def _read(self, numbering: Any) -> None:
        abstracts = {
            abstract.get(qn("w:abstractNumId")): {
                int(level.get(qn("w:ilvl"))): _level(level) for level in abstract.findall(qn("w:lvl"))
            }
            for abstract in numbering.findall(qn("w:abstractNum"))
        }
        for num in numbering.findall(qn("w:num")):
            reference = num.find(qn("w:abstractNumId"))
            if reference is None:
                continue
            abstract = reference.get(qn("w:val"))
            entry = _List(abstract, dict(abstracts.get(abstract, {})))
            for override in num.findall(qn("w:lvlOverride")):
                at = int(override.get(qn("w:ilvl"), "0"))
                start = override.find(qn("w:startOverride"))
                if start is not None:
                    entry.restarts[at] = _int(start.get(qn("w:val")), 1)
                level = override.find(qn("w:lvl"))
                if level is not None:
                    entry.levels[at] = _level(level)
            self._lists[num.get(qn("w:numId"))] = entry

    def label(self, number_id: str, at: int) -> str:
        """The label of the next paragraph of list ``number_id`` at level ``at`` (from 0), or ``""``."""
        entry = self._lists.get(number_id)
        if entry is None or at not in entry.levels:
            return ""
        counters = self._counters.setdefault(entry.abstract, {})
        if at in entry.restarts and (number_id, at) not in self._restarted:
            self._restarted.add((number_id, at))
            counters[at] = entry.restarts[at]
        else:
            counters[at] = counters[at] + 1 if at in counters else entry.levels[at].start
        for deeper in [level for level in counters if level > at]:
            del counters[deeper]
        return self._text(entry, counters, at)

    def _text(self, entry: _List, counters: dict[int, int], at: int) -> str:
        level = entry.levels[at]
        if level.number_format == "bullet":
            bullet = level.text.strip()
            return bullet if bullet.isascii() and not bullet.isalnum() and bullet else _BULLETS.get(bullet, "-")
        text = level.text
        for place, inner in entry.levels.items():
            shown = f"%{place + 1}"
            if shown in text:
                text = text.replace(shown, _figure(counters.get(place, inner.start), inner.number_format))
        return text


def _level(level: Any) -> _Level:
    def value(tag: str, default: str) -> str:
        found = level.find(qn(tag))
        return found.get(qn("w:val"), default) if found is not None else default

    return _Level(_int(value("w:start", "1"), 1), value("w:numFmt", "decimal"), value("w:lvlText", ""))


def _int(text: str | None, default: int) -> int:
    return int(text) if text and text.lstrip("-").isdigit() else default


def _figure(number: int, number_format: str) -> str:
    if number_format in ("upperRoman", "lowerRoman") and 0 < number < 400:
        roman = int_to_roman(number % 40) if number < 40 else str(number)
        return roman if number_format == "upperRoman" else roman.lower()
    if number_format in ("upperLetter", "lowerLetter") and 0 < number < _MOST_LETTERED:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if number_format == "upperLetter" else letter
    if number_format == "decimalZero":
        return f"{number:02d}"
    return "" if number_format == "none" else str(number)
