"""A .docx file as passages in reading order.

The file is opened through python-docx's package layer and walked over its element tree: the
property layer is many times slower and hides tracked changes, text boxes and footnotes.
Deleted rows, cells and paragraph marks are not there, a merged cell is read once, and what
the file inserts from another document stands in its place.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from lxml.etree import XMLSyntaxError

from pipeline.formats.drafts import Draft, Found, Inserted, PagePicture, Unread, hold_text
from pipeline.formats.errors import first_line
from pipeline.formats.inline import (
    ALTERNATE,
    TRANSPARENT,
    WORD_ART,
    Collector,
    Inline,
    form_of,
)
from pipeline.formats.numbering import NO_LABEL, Label, Numbering
from pipeline.formats.package import Opened, W, open_document
from pipeline.formats.pictures import PICTURES
from pipeline.formats.styles import ParagraphStyle, is_on, styles_of, value

_P, _T, _TBL = W + "p", W + "t", W + "tbl"
_TR, _TC = W + "tr", W + "tc"
_NUMBERED, _OUTLINE = W + "numPr", W + "outlineLvl"
_CHUNK, _ELSEWHERE = W + "altChunk", W + "subDoc"
_IMAGES = (
    "{http://schemas.openxmlformats.org/drawingml/2006/main}blip", "{urn:schemas-microsoft-com:vml}imagedata"
)  # fmt: skip
_EMBEDDED, _BY_ID = qn("r:embed"), qn("r:id")
_TELLING_IN_TABLES = [
    W + name for name in ("gridSpan", "vMerge", "hMerge", "gridBefore", "numPr", "cellDel", "altChunk")
]


def drafts(data: bytes) -> Iterator[Found]:
    """What a .docx, .docm, .dotx or .dotm file holds in reading order.

    Raises UnreadableError for a package that is damaged or hostile, and XMLSyntaxError for XML of
    which nothing can be read.
    """
    try:
        document = open_document(data)
        found = list(_Reader(document).drafts())
        return iter(found if hold_text(found) else [*found, *_pictures(document)])
    except XMLSyntaxError as error:
        found = list(_Reader(open_document(data, mend=True)).drafts())
        if not hold_text(found):
            raise
        return iter([*found, Unread(f"what damaged XML may have held ({first_line(error)})")])


def _pictures(document: Opened) -> Iterator[PagePicture]:
    """The pictures in the body of a document that holds nothing else: scanned pages, as a rule."""
    for element in document.part.element.body.iter(*_IMAGES):
        picture = document.picture(element.get(_EMBEDDED) or element.get(_BY_ID) or "")
        if picture is not None and picture.startswith(PICTURES):
            yield PagePicture(picture, 0, "empty", "the document holds pictures and no text: {remedy}")


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
        self._collector = Collector(document, self._styles)
        self._tables = 0

    @cached_property
    def _numbering(self) -> Numbering:
        xml = self._document.aside(RELATIONSHIP_TYPE.NUMBERING)
        return Numbering(parse_xml(xml) if xml else None, self._styles.list_of)

    def drafts(self) -> Iterator[Found]:
        yield from self._margins("header")
        yield from self._blocks(self._body)
        yield from self._margins("footer")

    def _blocks(self, container: Any, kind: str = "paragraph") -> Iterator[Found]:
        for block in self._blocks_in(container):
            if isinstance(block, list):
                yield from self._paragraph(block, kind)
            elif block.tag == _TBL:
                yield from self._table(block)
            else:
                yield self._from_elsewhere(block)

    def _blocks_in(self, container: Any) -> Iterator[Any]:
        """Tables, what is inserted from elsewhere, and paragraphs: a list of those that are shown as one."""
        joined: list[Any] = []
        for block in _each_block(container):
            if block.tag == _P:
                joined.append(block)
                if self._collector.runs_on(block):
                    continue
                yield joined
            else:
                if joined:
                    yield joined
                yield block
            joined = []
        if joined:
            yield joined

    def _from_elsewhere(self, reference: Any) -> Found:
        """The document that stands in the place of an element."""
        part = self._part.related_parts.get(reference.get(qn("r:id"))) if reference.tag == _CHUNK else None
        return Inserted(part.blob) if part is not None else Unread("a document kept in a file of its own")

    def _paragraph(self, paragraphs: list[Any], kind: str) -> Iterator[Found]:
        inline = self._collector.collect(paragraphs)
        text, own_kind = self._labelled(paragraphs[-1], inline.text.unicode())
        yield Draft(own_kind if kind == "paragraph" else kind, text)
        yield from self._attached(inline)

    def _attached(self, inline: Inline) -> Iterator[Found]:
        for box in inline.boxes:
            if box.tag == WORD_ART:
                yield Draft("textbox", box.get("string", ""))
            else:
                yield from self._blocks(box, "textbox")
        for kind, identifier in inline.notes:
            note = self._notes[kind].pop(identifier, None)  # once, even where a note refers to itself
            if note is not None:
                yield from self._blocks(note, kind)
        yield from map(Unread, inline.unread)

    def _labelled(self, paragraph: Any, text: str) -> tuple[str, str]:
        """The text with its list label before it, and the kind of the paragraph."""
        properties = paragraph.find(W + "pPr")
        style = self._styles.of_paragraph(value(properties, "pStyle"))
        if properties is None and not style.number_id:
            return text, "heading" if style.heading else "paragraph"
        number_id, level, outline = style.number_id, None, ""
        for child in properties if properties is not None else ():
            if child.tag == _NUMBERED:
                number_id = value(child, "numId") or number_id
                level = value(child, "ilvl")
            elif child.tag == _OUTLINE:
                outline = child.get(W + "val", "")
        label = NO_LABEL
        if number_id and number_id != "0" and (text.strip() or not self._collector.hides(paragraph)):
            label = self._numbering.label(number_id, int(level) if level else self._level(number_id, style))
        heading = style.heading or (outline.isdigit() and int(outline) < 9)
        kind = "heading" if heading else "list" if label.text else "paragraph"
        return _under(label, text), kind

    def _level(self, number_id: str, style: ParagraphStyle) -> int:
        """The level that a paragraph has by its style."""
        by_list = self._numbering.level_of_style(number_id, style.names)
        return by_list if by_list is not None else style.level or 0

    def _table(self, table: Any) -> Iterator[Found]:
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
                merge = properties.find(W + "vMerge") if properties is not None else None
                if merge is not None and merge.get(W + "val", "continue") == "continue" and column in open_above:
                    above = open_above[column]
                    above.row_span = row - (above.row or 0) + 1
                else:
                    drafts = list(self._cell(cell, number, row, column, width))
                    first = next((d for d in drafts if isinstance(d, Draft) and d.table == number), None)
                    if merge is not None and first is not None:
                        open_above[column] = first
                    else:
                        open_above.pop(column, None)
                    yield from drafts
                column += width

    def _is_plain(self, table: Any) -> bool:
        """Whether a table holds nothing but rows of cells of letters, so that it need not be walked with care."""
        if (
            not self._collector.may_skip
            or next(table.iter(*self._collector.telling, *_TELLING_IN_TABLES), None) is not None
        ):
            return False
        if sum(1 for _ in table.iter(_TBL)) > 1:
            return False
        styles = {style.get(W + "val") for style in table.iter(W + "pStyle")}
        return not any(self._styles.of_paragraph(style).number_id for style in (None, *styles))

    def _cell(self, cell: Any, table: int, row: int, column: int, width: int) -> Iterator[Found]:
        """The paragraphs of a cell as one passage; a table nested in it stands after what precedes it."""
        lines: list[str] = []
        attached: list[Found] = []
        for block in self._blocks_in(cell):
            if isinstance(block, list):
                inline = self._collector.collect(block)
                lines.append(self._labelled(block[-1], inline.text.unicode())[0])
                attached += self._attached(inline)
            elif block.tag == _TBL:
                yield Draft("cell", "\n".join(lines), table, row, column, 1, width)
                yield from attached
                yield from self._table(block)
                lines, attached = [], []
            else:
                attached.append(self._from_elsewhere(block))
        yield Draft("cell", "\n".join(lines), table, row, column, 1, width)
        yield from attached

    def _margins(self, kind: str) -> Iterator[Found]:
        """Headers or footers that pages show, each part once."""
        seen: set[str] = set()
        if f"{kind}Reference".encode() not in self._document.texts[0]:
            return
        for section in self._body.iter(W + "sectPr"):
            shown = {"default"} | ({"first"} if is_on(section.find(W + "titlePg")) else set())
            shown |= {"even"} if self._even_pages_differ else set()
            for reference in section.findall(f"{W}{kind}Reference"):
                identifier = reference.get(qn("r:id"))
                related = self._part.related_parts.get(identifier)
                if reference.get(W + "type") in shown and related is not None and str(related.partname) not in seen:
                    seen.add(str(related.partname))
                    element = getattr(related, "element", None)
                    yield from self._blocks(element if element is not None else parse_xml(related.blob), kind)

    @cached_property
    def _even_pages_differ(self) -> bool:
        settings = self._document.aside(RELATIONSHIP_TYPE.SETTINGS)
        if settings is None or b"evenAndOddHeaders" not in settings:
            return False
        return is_on(parse_xml(settings).find(W + "evenAndOddHeaders"))


def _under(label: Label, text: str) -> str:
    """The text with its label before it; an empty paragraph shows its number, but a bullet alone says nothing."""
    if not label.text or not (text.strip() or label.counts):
        return text
    return f"{label.text}{label.gap}{text.lstrip()}".rstrip()


def _each_block(container: Any) -> Iterator[Any]:
    """Paragraphs, tables and what stands elsewhere, through content controls and tracked insertions."""
    for child in container:
        tag = child.tag
        if tag in (_P, _TBL, _CHUNK, _ELSEWHERE):
            yield child
        elif tag in TRANSPARENT:
            yield from _each_block(child)
        elif tag == ALTERNATE and (form := form_of(child)) is not None:
            yield from _each_block(form)


def _rows_in(table: Any) -> Iterator[Any]:
    for child in table:
        if child.tag == _TR:
            properties = child.find(W + "trPr")
            if properties is None or properties.find(W + "del") is None:
                yield child
        elif child.tag in TRANSPARENT:
            yield from _rows_in(child)
        elif child.tag == ALTERNATE and (form := form_of(child)) is not None:
            yield from _rows_in(form)


def _cells_in(row: Any) -> Iterator[tuple[Any, Any | None]]:
    """The cells of a row that show, with their properties."""
    for child in row:
        if child.tag == _TC:
            properties = child.find(W + "tcPr")
            if not _is_gone(properties):
                yield child, properties
        elif child.tag in TRANSPARENT:
            yield from _cells_in(child)
        elif child.tag == ALTERNATE and (form := form_of(child)) is not None:
            yield from _cells_in(form)


def _is_gone(properties: Any | None) -> bool:
    """Whether a cell is deleted, or goes on what the cell before it shows."""
    if properties is None:
        return False
    merged = properties.find(W + "hMerge")
    goes_on = merged is not None and merged.get(W + "val", "continue") == "continue"
    return goes_on or properties.find(W + "cellDel") is not None


def _before(row: Any) -> int:
    return int(value(row.find(W + "trPr"), "gridBefore") or 0)


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


def _notes(part: Any, relationship: str) -> dict[str, Any]:
    """Foot- or endnotes by identifier; the separators that Word keeps among them are left out."""
    for relation in part.rels.values():
        if relation.reltype == relationship and not relation.is_external:
            root = parse_xml(relation.target_part.blob)
            return {note.get(W + "id", ""): note for note in root if note.get(W + "type", "normal") == "normal"}
    return {}
