"""The fonts of a .docx file's runs, as far as they decide which letters its characters are.

A run has the font that it names itself, else that of its character style, its paragraph's
style, or the document's defaults, each style asking the one it is based on.
"""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE

from corpora.legacy_fonts import Encoding, encoding_of, to_unicode
from extractors.legacy import settled
from pipeline.formats.package import Opened, W
from pipeline.formats.styles import Styles, names_legacy_fonts

_FONTS = W + "rFonts"


class Pieces:
    """The text of a paragraph as it comes, each piece with the encoding of its font and how it is shown."""

    def __init__(self) -> None:
        self._pieces: list[tuple[Encoding | None, bool, str]] = []

    def add(self, text: str, encoding: Encoding | None = None, capitals: bool = False) -> None:
        """Adds a piece; ``capitals`` says that its letters are shown as capitals, however they are typed."""
        self._pieces.append((encoding, capitals, text))

    def unicode(self) -> str:
        """The whole text in Unicode. Runs are joined first, for VNI marks may stand in a run of their own."""
        shown = []
        for (encoding, capitals), pieces in groupby(self._pieces, key=itemgetter(0, 1)):
            text = "".join(text for _, _, text in pieces)
            if encoding is Encoding.UNSURE:
                encoding = settled(text)
            text = to_unicode(text, encoding) if encoding else text
            shown.append(text.upper() if capitals else text)
        return "".join(shown)


class Fonts:
    """Tells the encoding of runs; ``enter`` says which paragraph they stand in.

    ``matter`` is False where no font is a legacy one, so that none need be asked.
    """

    def __init__(self, document: Opened, styles: Styles) -> None:
        self._styles = styles
        self._known: dict[str, str | None] = {}
        self._paragraph_font: str | None = None
        self.matter = _has_legacy_fonts(document, styles)
        if self.matter:
            self._default_font = _named(styles.root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"))

    def enter(self, paragraph: Any) -> None:
        """Runs asked for from now on stand in this paragraph."""
        if not self.matter:
            return
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        identifier = style.get(W + "val", "") if style is not None else self._styles.usual
        self._paragraph_font = self._of_style(identifier) or self._default_font

    def encoding(self, properties: Any | None) -> Encoding | None:
        """The encoding of a run with these properties; None where its font is one of Unicode."""
        if not self.matter:
            return None
        font = _named(properties)
        if font is None and properties is not None and (style := properties.find(W + "rStyle")) is not None:
            font = self._of_style(style.get(W + "val", ""))
        font = font or self._paragraph_font
        return encoding_of(font) if font else None

    def _of_style(self, identifier: str) -> str | None:
        if identifier not in self._known:
            fonts = (_named(style.find(W + "rPr")) for style in self._styles.lineage(identifier))
            self._known[identifier] = next(filter(None, fonts), None)
        return self._known[identifier]


def _named(properties: Any | None) -> str | None:
    """The font that run properties name for letters beyond ASCII; a theme's font counts as named."""
    fonts = properties.find(_FONTS) if properties is not None else None
    if fonts is None:
        return None
    if fonts.get(W + "hAnsiTheme") or fonts.get(W + "asciiTheme"):
        return "theme"
    return _attribute(fonts) or None


def _has_legacy_fonts(document: Opened, styles: Styles) -> bool:
    """Whether any font may be a legacy one, by the table of fonts, which not every program keeps, styles and text."""
    table = document.aside(RELATIONSHIP_TYPE.FONT_TABLE) or b""
    return styles.name_legacy_fonts or names_legacy_fonts(table) or any(map(names_legacy_fonts, document.texts))


def _attribute(fonts: Any) -> str:
    return str(fonts.get(W + "hAnsi") or fonts.get(W + "ascii") or "")
