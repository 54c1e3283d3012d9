"""Labels of automatically numbered paragraphs, which Word computes and never writes as text.

How levels count, restart and show themselves is said in ECMA-376 part 1, 17.9.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from docx.oxml.ns import qn
from msgspec import Struct, field

from extractors.patterns import int_to_roman
from pipeline.formats.styles import is_on, value

_MOST_LETTERED = 26 * 5
_MOST_ROMAN = 3999
_BULLETS = {"o": "-", "§": "-", "·": "-", "": "-"}


class Label(Struct, frozen=True):
    """The label of a paragraph, and what stands between it and the text."""

    text: str = ""
    gap: str = " "
    counts: bool = True
    """Whether it tells a number; bullets do not."""


NO_LABEL = Label()


class _Level(Struct, frozen=True):
    start: int
    number_format: str
    text: str
    restarts_after: int
    """The level (from 1) whose use, or that of one above it, makes this one start again; 0 for none."""
    legal: bool
    """Whether all numbers in its label are shown in figures."""
    hidden: bool
    gap: str
    style: str | None
    """The paragraph style whose paragraphs have this level."""


class _List(Struct):
    abstract: str
    levels: dict[int, _Level]
    starts: dict[int, int] = field(default_factory=dict)
    """The levels that this list starts elsewhere than others of its kind."""

    def start(self, at: int) -> int:
        return self.starts.get(at, self.levels[at].start)


class Numbering:
    """The lists of a document and where each of them stands.

    Paragraphs must be given in reading order: every call of ``label`` counts one further.
    ``list_of_style`` gives the list that a numbering style stands for, by the style's identifier.
    """

    def __init__(self, numbering: Any | None, list_of_style: Callable[[str], str | None] = lambda _: None) -> None:
        self._lists: dict[str, _List] = {}
        self._counters: dict[str, dict[int, int]] = {}
        self._started: set[tuple[str, int]] = set()
        if numbering is not None:
            self._read(numbering, list_of_style)

    def _read(self, numbering: Any, list_of_style: Callable[[str], str | None]) -> None:
        abstracts = {element.get(qn("w:abstractNumId")): element for element in numbering.findall(qn("w:abstractNum"))}
        linked = {value(element, "styleLink"): name for name, element in abstracts.items()}
        lists = {element.get(qn("w:numId")): element for element in numbering.findall(qn("w:num"))}

        def resolved(abstract: str | None) -> str | None:
            """The kind of list itself where one only names the style that holds it."""
            style = value(abstracts.get(abstract), "numStyleLink")
            if style is None:
                return abstract
            return linked.get(style) or value(lists.get(list_of_style(style)), "abstractNumId")

        levels = {name: dict(_levels(element)) for name, element in abstracts.items()}
        for identifier, element in lists.items():
            abstract = resolved(value(element, "abstractNumId"))
            if abstract is None:
                continue
            entry = self._lists[identifier] = _List(abstract, dict(levels.get(abstract, {})))
            for override in element.findall(qn("w:lvlOverride")):
                at = _int(override.get(qn("w:ilvl")), 0)
                entry.levels.update(_levels(override))
                if (start := value(override, "startOverride")) is not None:
                    entry.starts[at] = _int(start, 1)

    def level_of_style(self, number_id: str, styles: Iterable[str]) -> int | None:
        """The level of a list that belongs to the first of these paragraph styles that has one."""
        entry = self._lists.get(number_id)
        by_style = {level.style: at for at, level in entry.levels.items() if level.style} if entry else {}
        return next((by_style[style] for style in styles if style in by_style), None)

    def label(self, number_id: str, at: int) -> Label:
        """The label of the next paragraph of list ``number_id`` at level ``at`` (from 0); empty where it has none."""
        entry = self._lists.get(number_id)
        if entry is None or at not in entry.levels:
            return NO_LABEL
        counters = self._counters.setdefault(entry.abstract, {})
        if at in entry.starts and (number_id, at) not in self._started:
            self._started.add((number_id, at))
            counters[at] = entry.starts[at]
        else:
            counters[at] = counters[at] + 1 if at in counters else entry.start(at)
        for deeper in [level for level in counters if level > at]:
            if deeper not in entry.levels or at < entry.levels[deeper].restarts_after:
                del counters[deeper]
        return _label(entry, counters, at)


def _label(entry: _List, counters: dict[int, int], at: int) -> Label:
    level = entry.levels[at]
    if level.hidden:
        return NO_LABEL
    if level.number_format == "bullet":
        bullet = level.text.strip()
        plain = bullet.isascii() and not bullet.isalnum() and bullet
        return Label(bullet if plain else _BULLETS.get(bullet, "-"), level.gap, counts=False)
    text = level.text
    for place, inner in entry.levels.items():
        shown = f"%{place + 1}"
        if shown in text:
            number_format = "decimal" if level.legal else inner.number_format
            text = text.replace(shown, _figure(counters.get(place, entry.start(place)), number_format))
    return Label(text, level.gap)


def _levels(parent: Any) -> Iterable[tuple[int, _Level]]:
    """The levels below an element, by their place from 0."""
    for element in parent.findall(qn("w:lvl")):
        at = _int(element.get(qn("w:ilvl")), 0)
        yield (
            at,
            _Level(
                start=_int(value(element, "start"), 1),
                number_format=_number_format(element),
                text=value(element, "lvlText") or "",
                restarts_after=_int(value(element, "lvlRestart"), at),
                legal=is_on(element.find(qn("w:isLgl"))),
                hidden=is_on(element.find(f"{qn('w:rPr')}/{qn('w:vanish')}")),
                gap="" if value(element, "suff") == "nothing" else " ",
                style=value(element, "pStyle"),
            ),
        )


def _number_format(level: Any) -> str:
    """The name of the format, or for one of figures with noughts before them (``001, 002, …``) its first figure."""
    element = next(level.iter(qn("w:numFmt")), None)
    if element is None:
        return "decimal"
    name = str(element.get(qn("w:val"), "decimal"))
    if name == "custom":
        return str(element.get(qn("w:format"), "")).partition(",")[0].strip() or "decimal"
    return name


def _int(text: str | None, default: int) -> int:
    return int(text) if text and text.lstrip("-").isdigit() else default


def _figure(number: int, number_format: str) -> str:
    if number_format in ("upperRoman", "lowerRoman") and 0 < number <= _MOST_ROMAN:
        roman = int_to_roman(number)
        return roman if number_format == "upperRoman" else roman.lower()
    if number_format in ("upperLetter", "lowerLetter") and 0 < number < _MOST_LETTERED:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if number_format == "upperLetter" else letter
    if number_format == "decimalZero":
        return f"{number:02d}"
    if number_format.isdigit():
        return str(number).zfill(len(number_format))
    return "" if number_format == "none" else str(number)
