"""HTML, as some programs write it under the name of .doc, and web archives (MHTML)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from typing import Any

from lxml import etree
from lxml import html as lxml_html

from corpora.legacy_fonts import Encoding, encoding_of
from pipeline.formats.drafts import Draft
from pipeline.formats.errors import UnreadableError
from pipeline.formats.fonts import Pieces
from pipeline.formats.plain import decode

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_FONT = re.compile(r"font-family\s*:\s*([^;]+)", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n]+")
_SILENT = frozenset(["script", "style", "head", "title", "noscript", "template", "object", "svg", "del", "select"])
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_BLOCKS = frozenset(
    ["p", "div", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "center", "section", "article", "header",
     "footer", "main", "aside", "nav", "figure", "figcaption", "address", "body", "html", "form", "fieldset", "hr",
     "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "table"]
) | _HEADINGS  # fmt: skip
_MOST_SPANNED = 200


def drafts(data: bytes) -> Iterator[Draft]:
    """The blocks and cells of a page in reading order. Raises UnreadableError where it holds no elements."""
    declared = _CHARSET.search(data[:4096])
    text = _XML_DECLARATION.sub("", decode(data, declared[1].decode("ascii") if declared else None))
    parser = lxml_html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        root = lxml_html.document_fromstring(text.replace("\x00", ""), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError("damaged", f"the HTML cannot be read ({error})") from None
    yield from _Page().blocks(root)


def archived(data: bytes) -> Iterator[Draft]:
    """The page of a web archive (MHTML): its first part that is HTML. Raises UnreadableError where there is none."""
    for part in message_from_bytes(data).walk():
        if part.get_content_type() == "text/html":
            return drafts(_payload(part))
    raise UnreadableError("not a document", "it is a web archive or message without a page in it")


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


class _Page:
    """Walks a tree of elements; text gathers until a block begins or ends."""

    def __init__(self) -> None:
        self._text = Pieces()
        self._tables = 0

    def blocks(self, root: Any) -> Iterator[Draft]:
        yield from self._element(root, "paragraph", None)
        yield from self._flush("paragraph")

    def _element(self, element: Any, kind: str, font: Encoding | None) -> Iterator[Draft]:
        tag = element.tag if isinstance(element.tag, str) else ""
        if not tag or tag in _SILENT:
            return
        font = _font(element, font)
        if tag == "table":
            yield from self._flush(kind)
            yield from self._table(element, font)
        elif tag in _BLOCKS:
            yield from self._flush(kind)
            own = "heading" if tag in _HEADINGS else "list" if tag == "li" else kind
            yield from self._content(element, own, font)
            yield from self._flush(own)
        elif tag == "br":
            self._text.add("\n")
        else:
            yield from self._content(element, kind, font)

    def _content(self, element: Any, kind: str, font: Encoding | None) -> Iterator[Draft]:
        self._add(element.text, font)
        for child in element:
            yield from self._element(child, kind, font)
            self._add(child.tail, font)

    def _add(self, text: str | None, font: Encoding | None) -> None:
        if text:
            self._text.add(_SPACES.sub(" ", text), font)

    def _flush(self, kind: str) -> Iterator[Draft]:
        text = re.sub(r" *\n *", "\n", self._text.unicode()).strip()
        self._text = Pieces()
        if text:
            yield Draft(kind, text)

    def _table(self, table: Any, font: Encoding | None) -> Iterator[Draft]:
        number = self._tables
        self._tables += 1
        taken: dict[int, int] = {}
        for row, cells in enumerate(_rows(table)):
            column = 0
            for cell in cells:
                while taken.get(column, 0) > row:
                    column += 1
                width, height = _span(cell, "colspan"), _span(cell, "rowspan")
                lines: list[str] = []
                for draft in self._cell(cell, _font(cell, font)):
                    if draft.table is None:
                        lines.append(draft.text)
                        continue
                    if lines:
                        yield Draft("cell", "\n".join(lines), number, row, column, height, width)
                        lines = []
                    yield draft
                yield Draft("cell", "\n".join(lines), number, row, column, height, width)
                taken.update(dict.fromkeys(range(column, column + width), row + height))
                column += width

    def _cell(self, cell: Any, font: Encoding | None) -> Iterator[Draft]:
        yield from self._content(cell, "paragraph", font)
        yield from self._flush("paragraph")


def _rows(table: Any) -> Iterator[list[Any]]:
    """The rows of a table, not those of tables in its cells."""
    for child in table:
        if child.tag == "tr":
            yield [cell for cell in child if cell.tag in ("td", "th")]
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from _rows(child)


def _span(cell: Any, name: str) -> int:
    value = (cell.get(name) or "1").strip()
    return min(int(value), _MOST_SPANNED) if value.isdecimal() and int(value) > 0 else 1


def _font(element: Any, inherited: Encoding | None) -> Encoding | None:
    """The encoding of the font that an element names, else of the one it stands in."""
    named = element.get("face")
    styled = _FONT.search(element.get("style") or "")
    if styled:
        named = styled[1]
    if not named:
        return inherited
    return encoding_of(named.split(",")[0].strip(" \"'"))
