"""A .docx file as passages in reading order.

The file is opened through python-docx's package layer and walked over its element tree: the
property layer is many times slower and hides tracked changes, text boxes and footnotes.
Tracked insertions are read and deletions are not; a merged cell is read once; of the two
forms in which Word stores a text box only one is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from corpora.legacy_fonts import encoding_of
from pipeline.formats.drafts import Draft
from pipeline.formats.fonts import Fonts, Pieces
from pipeline.formats.numbering import Numbering
from pipeline.formats.package import Opened, open_document
from pipeline.formats.styles import styles_of, value

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

_TRANSPARENT = frozenset(
    _W + name
    for name in ("ins", "moveTo", "hyperlink", "smartTag", "sdtContent", "fldSimple", "customXml", "bdo", "dir")
)
_TEXT_OF = {_W + "tab": "\t", _W + "cr": "\n", _W + "noBreakHyphen": "-", _W + "ptab": "\t"}
_P, _R, _T, _TBL, _SDT = _W + "p", _W + "r", _W + "t", _W + "tbl", _W + "sdt"
_NUMBERED, _OUTLINE = _W + "numPr", _W + "outlineLvl"
_TR, _TC = _W + "tr", _W + "tc"
_BOX = _W + "txbxContent"
_TELLING = [
    *_TEXT_OF,
    *(_W + name for name in ("del", "moveFrom", "sdt", "br", "sym", "vanish", "drawing", "pict", "object", "ruby")),
    *(_W + name for name in ("footnoteReference", "endnoteReference", "instrText", "delText")),
    _MC + "AlternateContent",
]
"""Elements of a paragraph that are more than letters, or whose letters are not shown."""
_TELLING_IN_TABLES = [_W + name for name in ("gridSpan", "vMerge", "hMerge", "gridBefore", "numPr")]


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


class _Reader:
    def __init__(self, document: Opened) -> None:
        self._document = document
        self._part = document.part
        self._body = document.part.element.body
        self._styles = styles_of(document)
        self._notes = {
            "footnote": _notes(self._part, RELATIONSHIP_TYPE.FOOTNOTES),
            "endnote": _notes(self._part, RELATIONSHIP_TYPE.ENDNOTES),
        }
        self._fonts = Fonts(document, self._styles)
        self._tables = 0

    @cached_property
    def _numbering(self) -> Numbering:
        xml = self._document.aside(RELATIONSHIP_TYPE.NUMBERING)
        return Numbering(parse_xml(xml) if xml else None)

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
        if not self._fonts.matter and (text := _plain_text(paragraph)) is not None:
            inline.text.add(text)
            return inline
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
        style = self._styles.of_paragraph(value(properties, "pStyle"))
        if properties is None and not style.number_id:
            return text, "heading" if style.heading else "paragraph"
        number_id, level, outline = style.number_id, style.level, ""
        for child in properties if properties is not None else ():
            if child.tag == _NUMBERED:
                number_id = value(child, "numId") or number_id
                level = int(value(child, "ilvl") or level)
            elif child.tag == _OUTLINE:
                outline = child.get(_W + "val", "")
        label = ""
        if number_id and number_id != "0" and text.strip():
            label = self._numbering.label(number_id, level)
        heading = style.heading or (outline.isdigit() and int(outline) < 9)
        kind = "heading" if heading else "list" if label else "paragraph"
        return (f"{label} {text.lstrip()}" if label else text), kind

    def _table(self, table: Any) -> Iterator[Draft]:
        number = self._tables
        self._tables += 1
        if self._is_plain(table):
            for row, texts in enumerate(_plain_rows(table)):
                for column, text in enumerate(texts):
                    yield Draft("cell", text, number, row, column)
            return
        open_above: dict[int, Draft] = {}
        for row, cells in enumerate(_rows_in(table)):
            column = _before(cells)
            for cell, properties in _cells_in(cells):
                width = int(value(properties, "gridSpan") or 1)
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

    def _is_plain(self, table: Any) -> bool:
        """Whether a table holds nothing but rows of cells of letters, so that it need not be walked with care."""
        if self._fonts.matter or next(table.iter(*_TELLING, *_TELLING_IN_TABLES), None) is not None:
            return False
        if sum(1 for _ in table.iter(_TBL)) > 1:
            return False
        styles = {style.get(_W + "val") for style in table.iter(_W + "pStyle")}
        return not any(self._styles.of_paragraph(style).number_id for style in (None, *styles))

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
        if f"{kind}Reference".encode() not in self._document.xml:
            return
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
        return b"evenAndOddHeaders" in (self._document.aside(RELATIONSHIP_TYPE.SETTINGS) or b"")


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


def _cells_in(row: Any) -> Iterator[tuple[Any, Any | None]]:
    """The cells of a row that show, with their properties."""
    for child in row:
        if child.tag == _W + "tc":
            properties = child.find(_W + "tcPr")
            merged = properties.find(_W + "hMerge") if properties is not None else None
            if merged is None or merged.get(_W + "val", "continue") != "continue":
                yield child, properties
        elif child.tag == _SDT or child.tag in _TRANSPARENT:
            yield from _cells_in(child)


def _before(row: Any) -> int:
    return int(value(row.find(_W + "trPr"), "gridBefore") or 0)


def _plain_rows(table: Any) -> Iterator[list[str]]:
    """The cells' texts of a plain table, row by row."""
    rows: list[list[list[list[str]]]] = []
    for element in table.iter(_TR, _TC, _P, _T):
        tag = element.tag
        if tag == _T:
            rows[-1][-1][-1].append(element.text or "")
        elif tag == _P:
            rows[-1][-1].append([])
        elif tag == _TC:
            rows[-1].append([])
        else:
            rows.append([])
    for cells in rows:
        yield ["\n".join("".join(pieces) for pieces in paragraphs) for paragraphs in cells]


def _plain_text(paragraph: Any) -> str | None:
    """The text of a paragraph that holds nothing but runs of letters, as most do; None for any other."""
    pieces = []
    for element in paragraph.iter(_T, *_TELLING):
        if element.tag != _T:
            return None
        pieces.append(element.text or "")
    return "".join(pieces)


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


def _notes(part: Any, relationship: str) -> dict[str, Any]:
    """Foot- or endnotes by identifier; the separators that Word keeps among them are left out."""
    for relation in part.rels.values():
        if relation.reltype == relationship and not relation.is_external:
            root = parse_xml(relation.target_part.blob)
            return {note.get(_W + "id", ""): note for note in root if note.get(_W + "type", "normal") == "normal"}
    return {}
