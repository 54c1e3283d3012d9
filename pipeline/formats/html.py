"""HTML, as some programs write it under the name of .doc, and web archives (MHTML)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from typing import Any

from lxml import etree
from lxml import html as lxml_html
from msgspec import Struct

from corpora.legacy_fonts import Encoding, encoding_of
from corpora.regex import regex
from pipeline.formats.drafts import Draft
from pipeline.formats.encodings import decode
from pipeline.formats.errors import UnreadableError
from pipeline.formats.fonts import Pieces

_CHARSET = regex(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_XML_DECLARATION = regex(r"\A\s*<\?xml[^>]*\?>")
_FONT = regex(r"font-family\s*:\s*([^;}]+)", re.IGNORECASE)
_HIDDEN = regex(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*(?:all|screen)", re.IGNORECASE)
_CAPITALS = regex(r"text-transform\s*:\s*uppercase|font-variant\s*:\s*small-caps", re.IGNORECASE)
_RULE = regex(r"([^{}]+)\{([^{}]*)\}")
_SELECTOR = regex(r"([a-zA-Z][\w]*)?(?:\.([\w-]+))?(?:#([\w-]+))?")
_COMMENT = regex(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_SPACES = regex(r"[ \t\r\n]+")
_SILENT = frozenset(["script", "style", "head", "title", "noscript", "template", "object", "svg", "del"])
_TEXT_FIELDS = frozenset(["text", "search", "tel", "url", "email", "number", "date", "month", "time"])
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
    yield from _Page(root).blocks()


def archived(data: bytes) -> Iterator[Draft]:
    """The page of a web archive (MHTML): its first part that is HTML. Raises UnreadableError where there is none."""
    for part in message_from_bytes(data).walk():
        if part.get_content_type() == "text/html":
            return drafts(_payload(part))
    raise UnreadableError("not a document", "it is a web archive or message without a page in it")


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


class _Look(Struct, frozen=True):
    """How text is shown: by the font that it is typed for, and as capitals."""

    font: Encoding | None = None
    capitals: bool = False


class _Sheet:
    """What the rules of a page's style sheets say of its elements: those of one name, class or identifier."""

    def __init__(self, root: Any) -> None:
        self._rules: dict[tuple[str, str, str], str] = {}
        for sheet in root.iter("style"):
            for selectors, declarations in _RULE.findall(_COMMENT.sub("", sheet.text or "")):
                for selector in selectors.split(","):
                    if (simple := _SELECTOR.fullmatch(selector.strip())) and simple[0]:
                        key = (simple[1] or "", simple[2] or "", simple[3] or "")
                        self._rules[key] = f"{self._rules.get(key, '')};{declarations}"

    def style(self, element: Any) -> str:
        """The declarations that hold for an element, its own last."""
        own = element.get("style") or ""
        if not self._rules:
            return own
        names = ("", element.tag)
        classes = ("", *(element.get("class") or "").split())
        identifiers = ("", element.get("id") or "")
        keys = dict.fromkeys((n, c, i) for n in names for c in classes for i in identifiers)
        return ";".join([*(self._rules[key] for key in keys if key in self._rules), own])


class _Page:
    """Walks a tree of elements; text gathers until a block begins or ends."""

    def __init__(self, root: Any) -> None:
        self._root = root
        self._sheet = _Sheet(root)
        self._text = Pieces()
        self._tables = 0

    def blocks(self) -> Iterator[Draft]:
        yield from self._element(self._root, "paragraph", _Look())
        yield from self._flush("paragraph")

    def _element(self, element: Any, kind: str, look: _Look) -> Iterator[Draft]:
        tag = element.tag if isinstance(element.tag, str) else ""
        if not tag or tag in _SILENT:
            return
        style = self._sheet.style(element)
        if _HIDDEN.search(style) or element.get("hidden") is not None:
            return
        look = _look(element, style, look)
        if tag == "table":
            yield from self._flush(kind)
            yield from self._table(element, look)
        elif tag in _BLOCKS:
            yield from self._flush(kind)
            own = "heading" if tag in _HEADINGS else "list" if tag == "li" else kind
            yield from self._content(element, own, look)
            yield from self._flush(own)
        elif tag == "br":
            self._text.add("\n")
        elif tag in ("input", "select"):
            self._add(_input(element) if tag == "input" else _chosen(element), look)
        else:
            yield from self._content(element, kind, look)

    def _content(self, element: Any, kind: str, look: _Look) -> Iterator[Draft]:
        self._add(element.text, look)
        for child in element:
            yield from self._element(child, kind, look)
            self._add(child.tail, look)

    def _add(self, text: str | None, look: _Look) -> None:
        if text:
            self._text.add(_SPACES.sub(" ", text), look.font, look.capitals)

    def _flush(self, kind: str) -> Iterator[Draft]:
        text = re.sub(r" *\n *", "\n", self._text.unicode()).strip()
        self._text = Pieces()
        if text:
            yield Draft(kind, text)

    def _table(self, table: Any, look: _Look) -> Iterator[Draft]:
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
                for draft in self._cell(cell, _look(cell, self._sheet.style(cell), look)):
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

    def _cell(self, cell: Any, look: _Look) -> Iterator[Draft]:
        yield from self._content(cell, "paragraph", look)
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


def _look(element: Any, style: str, inherited: _Look) -> _Look:
    """How an element's text is shown, by what it says itself, else as the one around it."""
    named = element.get("face")
    if styled := _FONT.search(style):
        named = styled[1]
    font = encoding_of(named.split(",")[0].strip(" \"'")) if named else inherited.font
    return _Look(font, inherited.capitals or bool(_CAPITALS.search(style)))


def _input(element: Any) -> str:
    """What a field of a form shows."""
    kind = (element.get("type") or "text").lower()
    if kind in ("checkbox", "radio"):
        return "☒" if element.get("checked") is not None else "☐"
    return element.get("value") or "" if kind in _TEXT_FIELDS else ""


def _chosen(element: Any) -> str:
    """The chosen entries of a list; of one that shows a single entry the first where none is chosen."""
    options = list(element.iter("option"))
    chosen = [option for option in options if option.get("selected") is not None]
    if not chosen and element.get("multiple") is None:
        chosen = options[:1]
    return ", ".join(option.text_content().strip() for option in chosen)
