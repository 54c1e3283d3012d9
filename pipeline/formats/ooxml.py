"""A .docx file as passages in reading order.

The file is opened through python-docx's package layer and walked over its element tree: the
property layer is many times slower and hides tracked changes, text boxes and footnotes.
Tracked insertions are read and deletions are not; a merged cell is read once; of the two
forms in which Word stores a text box only one is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from corpora.legacy_fonts import encoding_of
from pipeline.formats.drafts import Draft
from pipeline.formats.fonts import Fonts, Pieces
from pipeline.formats.numbering import Numbering
from pipeline.formats.package import open_document

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

_TRANSPARENT = frozenset(
    _W + name
    for name in ("ins", "moveTo", "hyperlink", "smartTag", "sdtContent", "fldSimple", "customXml", "bdo", "dir")
)
_TEXT_OF = {_W + "tab": "\t", _W + "cr": "\n", _W + "noBreakHyphen": "-", _W + "ptab": "\t"}
_P, _R, _T, _TBL, _SDT = _W + "p", _W + "r", _W + "t", _W + "tbl", _W + "sdt"
_BOX = _W + "txbxContent"
_HEADINGS = ("heading", "title", "tiêu đề")


def drafts(data: bytes) -> Iterator[Draft]:
    """The passages of a .docx, .docm, .dotx or .dotm file in reading order.

    Raises UnreadableError for a package that is damaged or hostile, and what lxml raises for XML
    that is not well formed.
    """
    return _Reader(open_document(data)).drafts()


@dataclass(slots=True)
class _Inline:
    """What a paragraph holds beside its text: boxes anchored in it and notes it refers to."""

    fonts: Fonts
    text: Pieces = field(default_factory=Pieces)
    boxes: list[Any] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class _Style:
    heading: bool
    number_id: str | None
    level: int


class _Reader:
    def __init__(self, document: Any) -> None:
        self._part = document.part
        self._body = document.element.body
        self._styles = _styles(document)
        self._numbering = Numbering(_numbering_element(self._part))
        self._notes = {
            "footnote": _notes(self._part, RELATIONSHIP_TYPE.FOOTNOTES),
            "endnote": _notes(self._part, RELATIONSHIP_TYPE.ENDNOTES),
        }
        self._fonts = Fonts(document)
        self._tables = 0

    def drafts(self) -> Iterator[Draft]:
        yield from self._margins("header")
        yield from self._blocks(self._body)
        yield from self._margins("footer")

    def _blocks(self, container: Any, kind: str = "paragraph") -> Iterator[Draft]:
        for element in _blocks_in(container):
            if element.tag == _P:
                yield from self._paragraph(element, kind)
            else:
                yield from self._table(element)

    def _paragraph(self, paragraph: Any, kind: str) -> Iterator[Draft]:
        inline = self._inline(paragraph)
        text, own_kind = self._labelled(paragraph, inline.text.unicode())
        yield Draft(own_kind if kind == "paragraph" else kind, text)
        yield from self._attached(inline)

    def _inline(self, paragraph: Any) -> _Inline:
        inline = _Inline(self._fonts)
        self._fonts.enter(paragraph)
        _collect(paragraph, inline)
        return inline

    def _attached(self, inline: _Inline) -> Iterator[Draft]:
        for box in inline.boxes:
            yield from self._blocks(box, "textbox")
        for kind, identifier in inline.notes:
            note = self._notes[kind].pop(identifier, None)  # once, even where a note refers to itself
            if note is not None:
                yield from self._blocks(note, kind)

    def _labelled(self, paragraph: Any, text: str) -> tuple[str, str]:
        """The text with its list label before it, and the kind of the paragraph."""
        properties = paragraph.find(_W + "pPr")
        style = self._styles.get(_value(properties, "pStyle") or "", self._styles.get("", _Style(False, None, 0)))
        number_id, level = style.number_id, style.level
        if properties is not None and (own := properties.find(_W + "numPr")) is not None:
            number_id = _value(own, "numId") or number_id
            level = int(_value(own, "ilvl") or level)
        label = ""
        if number_id and number_id != "0" and text.strip():
            label = self._numbering.label(number_id, level)
        outline = _value(properties, "outlineLvl")
        heading = style.heading or (outline is not None and outline.isdigit() and int(outline) < 9)
        kind = "heading" if heading else "list" if label else "paragraph"
        return (f"{label} {text.lstrip()}" if label else text), kind

    def _table(self, table: Any) -> Iterator[Draft]:
        number = self._tables
        self._tables += 1
        open_above: dict[int, Draft] = {}
        for row, cells in enumerate(_rows_in(table)):
            column = _before(cells)
            for cell in _cells_in(cells):
                properties = cell.find(_W + "tcPr")
                width = int(_value(properties, "gridSpan") or 1)
                merge = properties.find(_W + "vMerge") if properties is not None else None
                if merge is not None and merge.get(_W + "val", "continue") == "continue" and column in open_above:
                    above = open_above[column]
                    above.row_span = row - (above.row or 0) + 1
                else:
                    drafts = list(self._cell(cell, number, row, column, width))
                    first = next((d for d in drafts if d.table == number), None)
                    if merge is not None and first is not None:
                        open_above[column] = first
                    else:
                        open_above.pop(column, None)
                    yield from drafts
                column += width

    def _cell(self, cell: Any, table: int, row: int, column: int, width: int) -> Iterator[Draft]:
        """The paragraphs of a cell as one passage; a table nested in it stands after what precedes it."""
        lines: list[str] = []
        attached: list[Draft] = []
        for element in _blocks_in(cell):
            if element.tag == _P:
                inline = self._inline(element)
                lines.append(self._labelled(element, inline.text.unicode())[0])
                attached += self._attached(inline)
                continue
            yield Draft("cell", "\n".join(lines), table, row, column, 1, width)
            yield from attached
            yield from self._table(element)
            lines, attached = [], []
        yield Draft("cell", "\n".join(lines), table, row, column, 1, width)
        yield from attached

    def _margins(self, kind: str) -> Iterator[Draft]:
        """Headers or footers that pages show, each part once."""
        seen: set[str] = set()
        for section in self._body.iter(_W + "sectPr"):
            shown = {"default"} | ({"first"} if section.find(_W + "titlePg") is not None else set())
            shown |= {"even"} if self._even_pages_differ() else set()
            for reference in section.findall(f"{_W}{kind}Reference"):
                identifier = reference.get(qn("r:id"))
                related = self._part.related_parts.get(identifier)
                if reference.get(_W + "type") in shown and related is not None and str(related.partname) not in seen:
                    seen.add(str(related.partname))
                    element = getattr(related, "element", None)
                    yield from self._blocks(element if element is not None else parse_xml(related.blob), kind)

    def _even_pages_differ(self) -> bool:
        settings = self._part.settings.element
        return settings.find(_W + "evenAndOddHeaders") is not None


def _blocks_in(container: Any) -> Iterator[Any]:
    """Paragraphs and tables of a container, through content controls and tracked insertions."""
    for child in container:
        tag = child.tag
        if tag in (_P, _TBL):
            yield child
        elif tag == _SDT or tag in _TRANSPARENT:
            yield from _blocks_in(child)


def _rows_in(table: Any) -> Iterator[Any]:
    for child in table:
        if child.tag == _W + "tr":
            properties = child.find(_W + "trPr")
            if properties is None or properties.find(_W + "del") is None:
                yield child
        elif child.tag == _SDT or child.tag in _TRANSPARENT:
            yield from _rows_in(child)


def _cells_in(row: Any) -> Iterator[Any]:
    for child in row:
        if child.tag == _W + "tc":
            properties = child.find(_W + "tcPr")
            merged = properties.find(_W + "hMerge") if properties is not None else None
            if merged is None or merged.get(_W + "val", "continue") != "continue":
                yield child
        elif child.tag == _SDT or child.tag in _TRANSPARENT:
            yield from _cells_in(child)


def _before(row: Any) -> int:
    return int(_value(row.find(_W + "trPr"), "gridBefore") or 0)


def _collect(element: Any, into: _Inline) -> None:
    """Adds the text of a paragraph's content, its boxes and its notes."""
    for child in element:
        tag = child.tag
        if tag == _R:
            _collect_run(child, into)
        elif tag == _SDT or tag in _TRANSPARENT:
            _collect(child, into)
        elif tag == _MC + "AlternateContent":
            _collect_alternate(child, into)


def _collect_run(run: Any, into: _Inline) -> None:
    properties = run.find(_W + "rPr")
    if properties is not None and (hidden := properties.find(_W + "vanish")) is not None:
        if hidden.get(_W + "val", "1") not in ("0", "false", "off"):
            return
    encoding = into.fonts.encoding(properties)
    for child in run:
        tag = child.tag
        if tag == _T:
            into.text.add(child.text or "", encoding)
        elif tag in _TEXT_OF:
            into.text.add(_TEXT_OF[tag])
        elif tag == _W + "br":
            into.text.add("\n")
        elif tag == _W + "sym":
            into.text.add(_symbol(child), encoding_of(child.get(_W + "font", "")))
        elif tag in (_W + "footnoteReference", _W + "endnoteReference"):
            kind = "footnote" if tag == _W + "footnoteReference" else "endnote"
            into.notes.append((kind, child.get(_W + "id")))
        elif tag == _MC + "AlternateContent":
            _collect_alternate(child, into)
        elif tag in (_W + "drawing", _W + "pict", _W + "object"):
            into.boxes.extend(_boxes_in(child))
        elif tag == _W + "ruby":
            for base in child.iter(_W + "rubyBase"):
                _collect(base, into)


def _collect_alternate(alternate: Any, into: _Inline) -> None:
    """Word keeps a text box twice, for new and for old readers: the first form that has text is read."""
    for form in alternate:
        boxes = _boxes_in(form)
        if boxes:
            into.boxes.extend(boxes)
            return


def _boxes_in(element: Any) -> list[Any]:
    """The outermost text boxes below an element."""
    return [box for box in element.iter(_BOX) if not any(a.tag == _BOX for a in box.iterancestors() if a is not box)]


def _symbol(element: Any) -> str:
    """A character that a run takes from a font by its code; pictures of symbol fonts give nothing."""
    code = int(element.get(_W + "char", "0"), 16)
    return chr(code) if 0x20 <= code < 0xE000 or 0xF0A0 <= code < 0xF100 else ""


def _value(element: Any | None, name: str) -> str | None:
    found = element.find(_W + name) if element is not None else None
    return found.get(_W + "val") if found is not None else None


def _styles(document: Any) -> dict[str, _Style]:
    """What each paragraph style says of headings and numbering, its ancestors included."""
    elements = {
        element.get(_W + "styleId"): element
        for element in document.styles.element.findall(_W + "style")
        if element.get(_W + "type", "paragraph") == "paragraph"
    }
    styles = {identifier: _style(identifier, elements) for identifier in elements}
    default = next((i for i, e in elements.items() if e.get(_W + "default") in ("1", "true")), None)
    if default is not None:
        styles[""] = styles[default]
    return styles


def _style(identifier: str, elements: dict[str, Any]) -> _Style:
    heading, number_id, level = False, None, None
    seen: set[str] = set()
    current: str | None = identifier
    while current in elements and current not in seen:
        seen.add(current)
        element = elements[current]
        heading = heading or (_value(element, "name") or "").lower().startswith(_HEADINGS)
        properties = element.find(_W + "pPr")
        numbering = properties.find(_W + "numPr") if properties is not None else None
        if numbering is not None:
            number_id = number_id or _value(numbering, "numId")
            level = level if level is not None else _value(numbering, "ilvl")
        current = _value(element, "basedOn")
    return _Style(heading, number_id, int(level or 0))


def _numbering_element(part: Any) -> Any | None:
    for relation in part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.NUMBERING and not relation.is_external:
            return relation.target_part.element
    return None


def _notes(part: Any, relationship: str) -> dict[str, Any]:
    """Foot- or endnotes by identifier; the separators that Word keeps among them are left out."""
    for relation in part.rels.values():
        if relation.reltype == relationship and not relation.is_external:
            root = parse_xml(relation.target_part.blob)
            return {note.get(_W + "id", ""): note for note in root if note.get(_W + "type", "normal") == "normal"}
    return {}
