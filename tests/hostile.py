"""Files made to harm whoever opens them, by name."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable

from tests.pipeline.formats.builders import W, body, docx, paragraph, part, with_parts

_MIB = 1 << 20
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def _relationship(target: str, kind: str, mode: str = "") -> bytes:
    rels = part(docx(), "word/_rels/document.xml.rels").decode()
    more = f'<Relationship Id="rId99" Type="{_REL}/{kind}" Target="{target}"{mode}/></Relationships>'
    return with_parts(docx(), {"word/_rels/document.xml.rels": rels.replace("</Relationships>", more).encode()})


def _document(xml: str) -> bytes:
    return with_parts(docx(), {"word/document.xml": xml.encode()})


def _bomb() -> bytes:
    return body(f"<w:p>{' ' * (300 * _MIB)}</w:p>")


def _many_small_bombs() -> bytes:
    buffer = io.BytesIO(docx())
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED) as archive:
        block = bytes(64 * _MIB)
        for number in range(20):
            archive.writestr(f"word/media/{number}.bin", block)
    return buffer.getvalue()


def _lying_sizes() -> bytes:
    """The archive's list says that the document has 10 bytes."""
    data = bytearray(docx())
    at = data.rfind(b"word/document.xml")
    struct.pack_into("<I", data, at - 46 + 24, 10)
    return bytes(data)


def _laughs(name: str) -> bytes:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(10))
    xml = f'<!DOCTYPE x [{entities}]><w:document xmlns:w="{W}"><w:body>{paragraph("&e9;")}</w:body></w:document>'
    return with_parts(docx(), {name: xml.encode()})


def _outside() -> bytes:
    xml = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    return _document(f'{xml}<w:document xmlns:w="{W}"><w:body>{paragraph("&e;")}</w:body></w:document>')


def _outside_in_utf_16() -> bytes:
    xml = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    xml += f'<w:document xmlns:w="{W}"><w:body>{paragraph("a&e;b")}</w:body></w:document>'
    return with_parts(docx(), {"word/document.xml": xml.encode("utf-16")})


def _self_noted() -> bytes:
    notes = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="5"><w:p><w:r><w:t>chú thích</w:t><w:footnoteReference w:id="5"/>'
        "</w:r></w:p></w:footnote></w:footnotes>"
    )
    text = body('<w:p><w:r><w:t>chữ</w:t><w:footnoteReference w:id="5"/></w:r></w:p>')
    rels = part(text, "word/_rels/document.xml.rels").decode()
    more = f'<Relationship Id="rId99" Type="{_REL}/footnotes" Target="footnotes.xml"/></Relationships>'
    parts = {
        "word/footnotes.xml": notes.encode(),
        "word/_rels/document.xml.rels": rels.replace("</Relationships>", more).encode(),
    }
    return with_parts(text, parts)


def _lettered() -> bytes:
    numbering = (
        f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">'
        '<w:start w:val="99999999999"/>'
        '<w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    text = body(
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>mục</w:t></w:r></w:p>'
    )
    return with_parts(text, {"word/numbering.xml": numbering.encode()})


def _wide_table() -> bytes:
    cell = '<w:tc><w:tcPr><w:gridSpan w:val="2147483647"/><w:vMerge/></w:tcPr><w:p/></w:tc>'
    return body(f"<w:tbl>{f'<w:tr>{cell * 50}</w:tr>' * 400}</w:tbl>{paragraph('sau bảng')}")


def _renamed(data: bytes, old: bytes, new: bytes) -> bytes:
    assert len(old) == len(new)
    return data.replace(old, new)


def _pdf_in_a_circle() -> bytes:
    objects = [
        b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
        b"2 0 obj<</Type/Pages/Kids[2 0 R 3 0 R]/Count 999999999/Parent 2 0 R>>endobj",
        b"3 0 obj<</Type/Page/Parent 2 0 R/Contents 3 0 R/Resources 3 0 R>>endobj",
    ]
    return b"%PDF-1.4\n" + b"\n".join(objects) + b"\ntrailer<</Root 1 0 R/Size 9999999>>\n%%EOF"


def _compound_in_a_circle() -> bytes:
    """An OLE file whose table of sectors leads in a circle."""
    header = bytearray(512)
    header[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<HHHHH", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<IIIIIIIII", header, 44, 1, 1, 0, 4096, 1, 0, 1, 0, 0)
    sectors = struct.pack("<128I", *([1, 0] * 64)) * 8
    return bytes(header) + sectors + "WordDocument".encode("utf-16-le")


def _messages_in_messages() -> bytes:
    start = "MIME-Version: 1.0\r\n" + "".join(
        f'Content-Type: multipart/mixed; boundary="b{n}"\r\n\r\n--b{n}\r\n' for n in range(3000)
    )
    return start.encode() + b"Content-Type: text/html\r\n\r\n<p>x</p>"


def _opendocument_bomb() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", b" " * (300 * _MIB))
    return buffer.getvalue()


HOSTILE: dict[str, Callable[[], bytes]] = {
    "one part of 300 MiB.docx": _bomb,
    "twenty parts of 64 MiB.docx": _many_small_bombs,
    "sizes that lie.docx": _lying_sizes,
    "laughs in the document.docx": lambda: _laughs("word/document.xml"),
    "laughs in the styles.docx": lambda: _laughs("word/styles.xml"),
    "laughs in the list of parts.docx": lambda: _laughs("[Content_Types].xml"),
    "a file from outside.docx": _outside,
    "a file from outside in UTF-16.docx": _outside_in_utf_16,
    "a header that is a file of the system.docx": lambda: _relationship("../../../../../etc/passwd", "header"),
    "a header on a web site.docx": lambda: _relationship("http://127.0.0.1:9/x", "header", ' TargetMode="External"'),
    "a header that is the document.docx": lambda: _relationship("document.xml", "header"),
    "styles that are the document.docx": lambda: _relationship("document.xml", "styles"),
    "a note that refers to itself.docx": _self_noted,
    "a list that starts at 99999999999.docx": _lettered,
    "a table of 2147483647 columns.docx": _wide_table,
    "tables in tables.docx": lambda: body("<w:tbl><w:tr><w:tc>" * 5000 + "</w:tc></w:tr></w:tbl>" * 5000),
    "runs in runs.docx": lambda: body("<w:p>" + "<w:ins>" * 100_000 + "</w:ins>" * 100_000 + "</w:p>"),
    "an attribute of 20 MiB.docx": lambda: body(f'<w:p w:rsidR="{"A" * (20 * _MIB)}"/>{paragraph("chữ")}'),
    "a paragraph of 60 MiB.docx": lambda: body(paragraph("Nguyễn Văn A, Chủ tịch, " * (2 * _MIB))),
    "400,000 paragraphs.docx": lambda: body("<w:p/>" * 400_000 + paragraph("cuối")),
    "awards without end.docx": lambda: body(paragraph("tặng Bằng khen cho " * 5_000)),
    "another part's name.docx": lambda: _renamed(docx(), b"word/document.xml", b"word/../../../xml"),
    "no list of parts.docx": lambda: with_parts(docx(), {"[Content_Types].xml": None}),
    "elements in elements.html": lambda: b"<html><body>" + b"<div><table><tr><td>" * 50_000,
    "a cell of a billion columns.html": lambda: (
        b"<html><table>" + b"<tr><td colspan=999999999 rowspan=999999999>x" * 5000
    ),
    "groups in groups.rtf": lambda: b"{\\rtf1" + b"{\\b " * 200_000 + b"x" + b"}" * 200_000 + b"}",
    "a picture that never ends.rtf": lambda: b"{\\rtf1 {\\pict\\bin2147483647 " + b"0" * 1000 + b"} chu\\par}",
    "pages in a circle.pdf": _pdf_in_a_circle,
    "sectors in a circle.doc": _compound_in_a_circle,
    "messages in messages.mht": _messages_in_messages,
    "a text of 300 MiB.odt": _opendocument_bomb,
    "one line of 30 MiB.txt": lambda: "của Nguyễn ".encode() * (2 * _MIB),
    "nothing but zeros.docx": lambda: bytes(_MIB),
}
