"""A small writer of Word reports over python-docx, with what real ones hold and it cannot write itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.enum.text import WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_BOX = """
<w:r {ns}><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
<mc:Choice Requires="wps" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">
<wp:extent cx="3600000" cy="900000"/><wp:docPr id="{number}" name="Text Box {number}"/>
<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3600000" cy="900000"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>
<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>
</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
<mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:283pt;height:71pt">
<v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>
</mc:AlternateContent></w:r>
"""


class WordReport:
    """A report being written. Every method adds to its end."""

    def __init__(self) -> None:
        self.document: Any = Document()
        style = self.document.styles["Normal"]
        style.font.name = "Times New Roman"
        style.font.size = Pt(14)
        self._notes: list[str] = []
        self._boxes = 0

    def paragraph(self, text: str, *, bold: bool = False, runs: int = 1) -> Any:
        """A paragraph; ``runs`` cuts it into several runs, as editing in Word does."""
        paragraph = self.document.add_paragraph()
        step = max(1, -(-len(text) // runs))
        for start in range(0, len(text), step):
            paragraph.add_run(text[start : start + step]).bold = bold
        return paragraph

    def paragraphs(self, *texts: str) -> None:
        for text in texts:
            self.paragraph(text)

    def heading(self, text: str, level: int = 1) -> None:
        self.document.add_heading(text, level)

    def numbered(self, *texts: str) -> None:
        """Paragraphs that Word numbers itself: their numbers stand nowhere in the file."""
        for text in texts:
            self.document.add_paragraph(text, style="List Number")

    def letterhead(self, left: Sequence[str], right: Sequence[str]) -> None:
        """The borderless table of two columns above a report."""
        table = self.document.add_table(rows=1, cols=2)
        for cell, lines in zip(table.rows[0].cells, (left, right), strict=True):
            cell.text = lines[0]
            for line in lines[1:]:
                cell.add_paragraph(line)

    def state_letterhead(self, parent: str, issuer: str, number: str, place: str, day: str) -> None:
        self.letterhead(
            [parent, issuer, "-------", f"Số: {number}"],
            [
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "---------------",
                f"{place}, {day}",
            ],
        )

    def party_letterhead(self, parent: str, issuer: str, number: str, place: str, day: str) -> None:
        lines = [parent, issuer] if issuer else [parent]
        self.letterhead([*lines, "*", f"Số {number}"], ["ĐẢNG CỘNG SẢN VIỆT NAM", "-----", f"{place}, {day}"])

    def signature(self, receivers: Sequence[str], lines: Sequence[str]) -> None:
        """The table with the receivers at the left and the signature at the right."""
        table = self.document.add_table(rows=1, cols=2)
        left, right = table.rows[0].cells
        left.text = "Nơi nhận:"
        for receiver in receivers:
            left.add_paragraph(f"- {receiver}")
        right.text = lines[0]
        for line in lines[1:]:
            right.add_paragraph(line)

    def table(self, rows: Sequence[Sequence[str | None]], merges: Sequence[tuple[int, int, int, int]] = ()) -> Any:
        """A table with borders. None leaves a cell to a merge (row, column, to row, to column)."""
        width = max(len(row) for row in rows)
        table = self.document.add_table(rows=len(rows), cols=width)
        table.style = "Table Grid"
        grid = [list(row.cells) for row in table.rows]
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                if text is not None:
                    grid[row][column].text = text
        for row, column, to_row, to_column in merges:
            grid[row][column].merge(grid[to_row][to_column])
        return table

    def group_table(self, rows: Sequence[Sequence[str]]) -> Any:
        """A table in which a row of one text is a group heading that spans the table."""
        width = max(len(row) for row in rows)
        padded = [list(row) if len(row) == width else [row[0], *[None] * (width - 1)] for row in rows]
        merges = [(place, 0, place, width - 1) for place, row in enumerate(rows) if len(row) == 1]
        return self.table(padded, merges)

    def text_box(self, *lines: str) -> None:
        """A text box in a paragraph of its own, stored twice as Word does."""
        self._boxes += 1
        content = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
        run = _BOX.format(ns=nsdecls("w"), number=self._boxes, content=content)
        self.document.add_paragraph()._p.append(parse_xml(run))

    def footnote(self, paragraph: Any, text: str) -> None:
        """A footnote that a paragraph refers to at its end."""
        self._notes.append(text)
        run = paragraph.add_run()._r
        reference = OxmlElement("w:footnoteReference")
        reference.set(qn("w:id"), str(len(self._notes)))
        run.append(reference)

    def hyperlink(self, paragraph: Any, text: str, address: str) -> None:
        identifier = self.document.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), identifier)
        link.append(_run(text))
        paragraph._p.append(link)

    def inserted(self, paragraph: Any, text: str) -> None:
        """Text that a tracked change inserts."""
        self._tracked(paragraph, "w:ins", _run(text))

    def deleted(self, paragraph: Any, text: str) -> None:
        """Text that a tracked change deletes."""
        self._tracked(paragraph, "w:del", _run(text, "w:delText"))

    def _tracked(self, paragraph: Any, tag: str, run: Any) -> None:
        change = OxmlElement(tag)
        change.set(qn("w:id"), "900")
        change.set(qn("w:author"), "Văn thư")
        change.set(qn("w:date"), "2022-12-01T08:00:00Z")
        change.append(run)
        paragraph._p.append(change)

    def page_break(self) -> None:
        self.document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def margins(self, header: str, footer: str) -> None:
        section = self.document.sections[0]
        section.header.paragraphs[0].text = header
        section.footer.paragraphs[0].text = footer

    def save(self, path: Path) -> None:
        if self._notes:
            self._add_notes()
        self.document.save(str(path))
        _fix_times(path)

    def _add_notes(self) -> None:
        notes = "".join(
            f'<w:footnote w:id="{number}"><w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p></w:footnote>'
            for number, text in enumerate(self._notes, start=1)
        )
        separators = (
            '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
            '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:t>…</w:t></w:r></w:p></w:footnote>'
        )
        xml = f"<w:footnotes {nsdecls('w')}>{separators}{notes}</w:footnotes>"
        part = Part(PackURI("/word/footnotes.xml"), _FOOTNOTES, xml.encode(), self.document.part.package)
        self.document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def _fix_times(path: Path) -> None:
    """Give every part of the archive one fixed time, so that writing the same report gives the same bytes."""
    with ZipFile(path) as archive:
        parts = [(entry.filename, archive.read(entry)) for entry in archive.infolist()]
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in parts:
            archive.writestr(ZipInfo(name), content, ZIP_DEFLATED)


def _run(text: str, tag: str = "w:t") -> Any:
    run = OxmlElement("w:r")
    holder = OxmlElement(tag)
    holder.text = text
    holder.set(qn("xml:space"), "preserve")
    run.append(holder)
    return run
