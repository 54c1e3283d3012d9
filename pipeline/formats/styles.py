"""What the styles of a .docx file say of headings, numbering, fonts, and of text hidden or shown in capitals.

Many files share their styles (a template's, an office's), and Word writes a hundred thousand
characters of them: the same part is parsed once in a process, known by its packed bytes.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from lxml import etree
from msgspec import Struct

from pipeline.formats.mending import parsed
from pipeline.formats.package import Opened, W

_HEADINGS = ("heading", "title", "tiêu đề")
_FALSE = ("0", "false", "off")
_KEPT = 64
_known: dict[bytes, Styles] = {}


class ParagraphStyle(Struct, frozen=True):
    """Whether a paragraph of the style is a heading, and the list it is numbered in."""

    heading: bool = False
    number_id: str | None = None
    level: int | None = None
    names: tuple[str, ...] = ()
    """The identifiers of the style and of those it is based on, the nearest first."""


class Look(Struct, frozen=True):
    """Whether text is hidden, and whether its letters are shown as capitals; None where nothing is said of it."""

    hidden: bool | None = None
    capitals: bool | None = None

    def over(self, other: Look) -> Look:
        """What this says, and where it says nothing, what the other does."""
        return Look(
            self.hidden if self.hidden is not None else other.hidden,
            self.capitals if self.capitals is not None else other.capitals,
        )

    def toggled_by(self, other: Look) -> Look:
        """A character style's look on that of the paragraph's style: what both switch on is off (17.7.3)."""
        return Look(bool(self.hidden) != bool(other.hidden), bool(self.capitals) != bool(other.capitals))


PLAIN = Look()


class Styles:
    """The styles of a document by their identifiers, each asking the one it is based on."""

    def __init__(self, xml: bytes | None) -> None:
        self.root = parsed(xml) if xml else etree.Element(W + "styles")
        self.elements = {style.get(W + "styleId", ""): style for style in self.root.findall(W + "style")}
        self.name_legacy_fonts = names_legacy_fonts(xml or b"")
        self._read: dict[str, ParagraphStyle] = {}
        self._looks: dict[str, Look] = {}

    @cached_property
    def usual(self) -> str:
        """The identifier of the style of paragraphs that name none; empty where no style is."""
        for identifier, style in self.elements.items():
            if style.get(W + "type", "paragraph") == "paragraph" and _says_yes(style.get(W + "default", "0")):
                return str(identifier)
        return ""

    def of_paragraph(self, identifier: str | None) -> ParagraphStyle:
        """What the style of this identifier says, or the usual one where there is no such style."""
        name = identifier if identifier is not None and identifier in self.elements else self.usual
        if name not in self._read:
            self._read[name] = self._resolved(name)
        return self._read[name]

    def _resolved(self, identifier: str) -> ParagraphStyle:
        heading, number_id, level = False, None, None
        for element in self.lineage(identifier):
            heading = heading or (value(element, "name") or "").lower().startswith(_HEADINGS)
            properties = element.find(W + "pPr")
            numbering = properties.find(W + "numPr") if properties is not None else None
            if numbering is not None:
                number_id = number_id or value(numbering, "numId")
                level = level if level is not None else value(numbering, "ilvl")
        names = tuple(element.get(W + "styleId", "") for element in self.lineage(identifier))
        return ParagraphStyle(heading, number_id, int(level) if level else None, names)

    def list_of(self, identifier: str) -> str | None:
        """The list that a numbering style stands for."""
        return (
            value(self.elements[identifier].find(f"{W}pPr/{W}numPr"), "numId") if identifier in self.elements else None
        )

    @cached_property
    def usual_look(self) -> Look:
        """How text looks of which no style and nothing else says it."""
        return look_of(self.root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"))

    @cached_property
    def telling(self) -> tuple[str, ...]:
        """The identifiers of the styles that hide text or show it in capitals."""
        return tuple(name for name in self.elements if (look := self.look(name)).hidden or look.capitals)

    def look(self, identifier: str) -> Look:
        """What a style says of the looks of its text, itself or by those it is based on."""
        if identifier not in self._looks:
            look = PLAIN
            for element in self.lineage(identifier):
                look = look.over(look_of(element.find(W + "rPr")))
            self._looks[identifier] = look
        return self._looks[identifier]

    def lineage(self, identifier: str) -> list[Any]:
        """The elements of a style and of those it is based on, the nearest first."""
        found: dict[str, Any] = {}
        while identifier in self.elements and identifier not in found:
            found[identifier] = self.elements[identifier]
            identifier = value(found[identifier], "basedOn") or ""
        return list(found.values())


def styles_of(document: Opened) -> Styles:
    """The styles of a document; none where it has no such part."""
    packed = document.packed(RELATIONSHIP_TYPE.STYLES)
    if packed is None:
        return Styles(None)
    styles = _known.get(packed)
    if styles is None:
        if len(_known) >= _KEPT:
            _known.clear()
        styles = _known[packed] = Styles(document.aside(RELATIONSHIP_TYPE.STYLES))
    return styles


_LEGACY = tuple(quote + name for quote in (b'"', b"'") for name in (b".vn", b"vn", b"@.vn", b"@vn", b"vps"))


def names_legacy_fonts(xml: bytes) -> bool:
    """Whether some attribute starts as the names of old Vietnamese fonts do; looking through bytes is quick."""
    lower = xml.lower()
    return any(name in lower for name in _LEGACY)


def look_of(properties: Any | None) -> Look:
    """What the properties of a run or a style say themselves."""
    if properties is None:
        return PLAIN
    hidden = properties.find(W + "vanish")
    capitals = [found for name in ("caps", "smallCaps") if (found := properties.find(W + name)) is not None]
    return Look(
        is_on(hidden) if hidden is not None else None,
        any(map(is_on, capitals)) if capitals else None,
    )


def is_on(switch: Any | None) -> bool:
    """Whether a property is there and not switched off (``w:val="0"``)."""
    return switch is not None and _says_yes(switch.get(W + "val", "1"))


def _says_yes(text: str) -> bool:
    return text not in _FALSE


def value(element: Any | None, name: str) -> str | None:
    """The value of a property: the ``w:val`` of the element of that name."""
    found = element.find(W + name) if element is not None else None
    return found.get(W + "val") if found is not None else None
