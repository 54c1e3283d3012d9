"""RTF and OpenDocument text without LibreOffice, each through a library, with what these cannot tell."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pipeline.formats.drafts import Draft
from pipeline.formats.errors import UnreadableError, first_line
from pipeline.formats.zips import open_zip, read_member

RTF_LOST = "rows and columns of tables, automatic numbers and fonts"
ODT_LOST = "headers and footers, automatic numbers and fonts"


def rtf_drafts(data: bytes) -> Iterator[Draft]:
    """The paragraphs of an RTF file, through striprtf. Raises UnreadableError."""
    from striprtf.striprtf import rtf_to_text

    try:
        text = str(rtf_to_text(data.decode("latin-1"), errors="replace"))  # type: ignore[no-untyped-call]
    except Exception as error:  # striprtf raises what its parsing runs into
        raise UnreadableError("damaged", f"the RTF cannot be read ({first_line(error)})") from None
    for line in text.split("\n"):
        yield Draft("paragraph", line.replace("|", "\t") if line.count("|") > 1 else line)


def odt_drafts(data: bytes) -> Iterator[Draft]:
    """The paragraphs, headings and tables of an OpenDocument text, through odfdo. Raises UnreadableError."""
    from odfdo import Document

    archive = open_zip(data)
    for member in archive.infolist():
        if member.filename.endswith(".xml") and b"<!DOCTYPE" in read_member(archive, member)[:4096]:
            raise UnreadableError("hostile", "it declares XML entities, which no document of text does: not opened")
    try:
        body = Document(BytesIO(data)).body
        blocks = list(_odt_blocks(body, [0]))
    except UnreadableError:
        raise
    except Exception as error:  # odfdo raises what its parsing runs into
        raise UnreadableError("damaged", f"the OpenDocument file is damaged ({first_line(error)})") from None
    yield from blocks


def _odt_blocks(element: Any, tables: list[int]) -> Iterator[Draft]:
    for child in element.children:
        if child.tag == "text:p":
            yield Draft("paragraph", _odt_text(child))
        elif child.tag == "text:h":
            yield Draft("heading", _odt_text(child))
        elif child.tag == "table:table":
            yield from _odt_table(child, tables)
        elif child.tag not in ("text:tracked-changes", "office:forms", "text:sequence-decls"):
            yield from _odt_blocks(child, tables)


def _odt_text(paragraph: Any) -> str:
    return str(paragraph.inner_text)


def _odt_table(table: Any, tables: list[int]) -> Iterator[Draft]:
    number = tables[0]
    tables[0] += 1
    for row, element in enumerate(_below(table, "table:table-row")):
        column = 0
        for cell in element.children:
            repeated = int(cell.get_attribute("table:number-columns-repeated") or 1)
            if cell.tag == "table:table-cell":
                lines = [draft.text for draft in _odt_blocks(cell, tables)]
                height = int(cell.get_attribute("table:number-rows-spanned") or 1)
                width = int(cell.get_attribute("table:number-columns-spanned") or 1)
                yield Draft("cell", "\n".join(lines), number, row, column, height, width)
            column += min(repeated, 1000)


def _below(element: Any, tag: str) -> Iterator[Any]:
    """The elements of a tag below a table, through groups of header rows but not into cells."""
    for child in element.children:
        if child.tag == tag:
            yield child
        elif child.tag in ("table:table-header-rows", "table:table-row-group", "table:table-rows"):
            yield from _below(child, tag)
