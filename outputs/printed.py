"""A digest as a file to print: Word, or one page of HTML."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from outputs.columns import shown
from outputs.digest import Digest, Section

_FONT = "Times New Roman"
"""What decree 30/2020 asks of official papers; every office has it."""
_PAPER, _MARGINS = (21.0, 29.7), (3.0, 1.5)
"""Centimetres: A4, and its left and right margins as the same decree has them."""
_SHORT, _WIDEST = 12, 30
"""Letters: texts that are not broken into lines, and beyond which a column is not made wider."""
_LETTER, _PADDING = 0.22, 0.55
"""Centimetres that a letter needs, and a cell beside its text."""


def write_docx(told: Digest, path: Path) -> None:
    """The digest as a Word file: rows are not broken by the end of a page, headings stand on each."""
    document = Document()
    _set_up(document)
    document.add_heading(told.title, 0)
    document.add_paragraph(told.summary)
    for section in told.sections:
        document.add_heading(section.heading, 1)
        if section.rows:
            _table(document, section)
        else:
            document.add_paragraph("Không có.")
    document.save(str(path))


def _set_up(document: Any) -> None:
    page = document.sections[0]
    page.page_width, page.page_height = (Cm(side) for side in _PAPER)
    page.left_margin, page.right_margin = (Cm(side) for side in _MARGINS)
    page.top_margin = page.bottom_margin = Cm(2)
    for name, size in (("Normal", 12), ("Title", 20), ("Heading 1", 14)):
        style = document.styles[name]
        style.font.name, style.font.size = _FONT, Pt(size)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in [name for name in fonts.attrib if name.endswith("Theme")]:
            del fonts.attrib[theme]
        fonts.set(qn("w:eastAsia"), _FONT)


def _table(document: Any, section: Section) -> None:
    table = document.add_table(rows=1 + len(section.rows), cols=len(section.columns), style="Table Grid")
    table.autofit = False
    widths = _widths(section)
    numbers = _numbers(section)
    cells = iter(list(table._cells))  # all at once: asking for a cell by its place walks the whole table
    for line, texts in enumerate(_lines(section)):
        for width, number, text in zip(widths, numbers, texts, strict=True):
            cell = next(cells)
            cell.width = width
            paragraph = cell.paragraphs[0]
            paragraph.paragraph_format.space_after = Pt(0)
            if number:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            run = paragraph.add_run(text)
            run.font.size = Pt(11)
            run.bold = line == 0
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for line, row in enumerate(table.rows):
        kept = row._tr.get_or_add_trPr()
        kept.append(OxmlElement("w:cantSplit"))
        if line == 0:
            kept.append(OxmlElement("w:tblHeader"))


def _widths(section: Section) -> list[Any]:
    """The widths of the columns: short texts such as days in one line, what is left for the others by their length."""
    longest = [max(map(len, texts)) for texts in zip(*_lines(section), strict=True)]
    short = {column: letters * _LETTER + _PADDING for column, letters in enumerate(longest) if letters <= _SHORT}
    left = _PAPER[0] - sum(_MARGINS) - sum(short.values())
    needed = sum(min(_WIDEST, letters) for column, letters in enumerate(longest) if column not in short)
    return [Cm(short.get(column) or left * min(_WIDEST, letters) / needed) for column, letters in enumerate(longest)]


def _numbers(section: Section) -> list[bool]:
    return [all(isinstance(row.get(key), int) for row in section.rows) for key in section.columns]


def _lines(section: Section) -> Iterator[list[str]]:
    """The headings of a table and its rows, as texts."""
    yield list(section.columns.values())
    for row in section.rows:
        yield [shown(key, row.get(key)) for key in section.columns]


_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #ccc; padding: .3rem .6rem; text-align: left; vertical-align: top; }
th { background: #eef3f6; } thead { display: table-header-group; } tr { break-inside: avoid; }
.number { text-align: right; white-space: nowrap; }
@page { size: A4; margin: 2cm 1.5cm 2cm 3cm; }
"""


def write_html(told: Digest, path: Path) -> None:
    """The digest as one HTML file without anything beside it."""
    parts = [f"<h1>{escape(told.title)}</h1>", f"<p>{escape(told.summary)}</p>"]
    for section in told.sections:
        parts.append(f"<h2>{escape(section.heading)}</h2>")
        parts.append(_html_table(section) if section.rows else "<p>Không có.</p>")
    page = (
        f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{escape(told.title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>'
    )
    path.write_text(page + "\n".join(parts) + "</body></html>\n", encoding="utf-8")


def _html_table(section: Section) -> str:
    kinds = [' class="number"' if number else "" for number in _numbers(section)]
    heading, *lines = _lines(section)
    head = "".join(f'<th scope="col"{kind}>{escape(text)}</th>' for kind, text in zip(kinds, heading, strict=True))
    body = "".join(
        "<tr>" + "".join(f"<td{kind}>{escape(text)}</td>" for kind, text in zip(kinds, line, strict=True)) + "</tr>"
        for line in lines
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
