"""Every format is known by its content and read; what is no document is refused with the reason."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from fpdf import FPDF

from corpora.legacy_fonts import Encoding, from_unicode
from corpora.sample_sources.word import WordReport
from extractors.records import Passage
from pipeline.formats import office
from pipeline.formats.errors import UnreadableError
from pipeline.formats.reading import Reading, read_bytes
from tests.pipeline.formats.builders import TEXTS, body, converted, docx, paragraph, part, rtf, with_parts

needs_office = pytest.mark.skipif(
    office.program() is None, reason="LibreOffice is not installed (make test installs it where it is run as root)"
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
DOCX = docx()
MAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def texts(reading: Reading) -> list[str]:
    return [passage.text for passage in reading.report.passages]


def refused(data: bytes) -> tuple[str, str]:
    with pytest.raises(UnreadableError) as caught:
        read_bytes(data)
    return caught.value.outcome, str(caught.value)


def cells(passages: tuple[Passage, ...]) -> list[tuple[int | None, int | None, int, int, str]]:
    return [(p.row, p.column, p.row_span, p.column_span, p.text) for p in passages if p.table is not None]


@pytest.fixture
def without_office(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "program", lambda: None)


@pytest.mark.parametrize(
    ("data", "outcome", "reason"),
    [
        (b"\x00\x01\x02\x03" * 20, "not a document", "no document that baocao knows"),
        (b"\x89PNG\r\n", "damaged", "the picture is damaged: find another copy"),
        (b"II*\x00scan", "damaged", "the picture is damaged"),
        (b"Rar!\x1a\x07", "not a document", "unpack it first"),
        (b"SQLite format 3\x00", "not a document", "SQLite"),
        (b"PK\x03\x04 cut off", "damaged", "find another copy"),
        (OLE + b"x" * 600, "damaged", "without a document"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "password-protected", "save it without one"),
        (OLE + "Workbook".encode("utf-16-le"), "not a document", "Excel"),
        (OLE + "PowerPoint Document".encode("utf-16-le"), "not a document", "PowerPoint"),
        (b"%PDF-1.7\nnothing more", "damaged", "find another copy"),
        (b"<html><body></body></html>", "empty", "no text"),
        (b" \n\t ", "empty", "no text"),
        (docx(" "), "empty", "no text"),
        (DOCX[: len(DOCX) // 2], "damaged", "find another copy"),
        (with_parts(DOCX, {"word/document.xml": b"<w:document"}), "damaged", "damaged"),
        (with_parts(DOCX, {"word/document.xml": b"<a/>"}), "damaged", "no document"),
        (with_parts(DOCX, {"word/document.xml": None}), "damaged", "main part is missing"),
        (with_parts(DOCX, {"_rels/.rels": b"<Relationships"}), "damaged", "list of its parts"),
        (with_parts(DOCX, {"[Content_Types].xml": b"<Types>spreadsheetml</Types>"}), "not a document", "not a Word"),
    ],
    ids=range(20),
)
def test_refusals(data: bytes, outcome: str, reason: str) -> None:
    found, told = refused(data)
    assert found == outcome
    assert reason in told


def test_a_zip_that_is_no_document() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", "x")
    assert refused(buffer.getvalue())[0] == "not a document"


@pytest.mark.parametrize(
    "kind",
    [
        b"application/vnd.ms-word.document.macroEnabled.main+xml",
        b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ],
)
def test_documents_with_macros_and_templates(kind: bytes) -> None:
    types = part(DOCX, "[Content_Types].xml").replace(MAIN, kind)
    reading = read_bytes(with_parts(DOCX, {"[Content_Types].xml": types}))
    assert (reading.format, texts(reading)) == ("docx", list(TEXTS))


def test_the_strict_standard() -> None:
    strict = part(DOCX, "word/document.xml").replace(
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert texts(read_bytes(with_parts(DOCX, {"word/document.xml": strict}))) == list(TEXTS)


def test_relationships_to_nothing_and_unknown_types_are_forgiven() -> None:
    rels = part(DOCX, "word/_rels/document.xml.rels").replace(
        b"</Relationships>",
        b'<Relationship Id="rId90" Target="NULL" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships'
        b'/footnotes"/><Relationship Id="rId91" Target="../../../../etc/passwd" Type="http://schemas.openxmlformats.org/'
        b'officeDocument/2006/relationships/header"/></Relationships>',
    )
    types = b"<Types>" + MAIN + b"</Types>"
    parts = {"word/_rels/document.xml.rels": rels, "[Content_Types].xml": types}
    assert texts(read_bytes(with_parts(DOCX, parts))) == list(TEXTS)


def test_relationships_in_a_circle() -> None:
    rels = part(DOCX, "word/_rels/document.xml.rels").replace(
        b"</Relationships>",
        b'<Relationship Id="rId90" Target="document.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        b'relationships/header"/></Relationships>',
    )
    assert texts(read_bytes(with_parts(DOCX, {"word/_rels/document.xml.rels": rels}))) == list(TEXTS)


HTML = """<!DOCTYPE html><html><head><title>x</title><style>p {color: red}</style></head><body>
<h1>Báo cáo</h1><p>Dòng một<br>dòng
hai</p><script>alert("không")</script>
<table><tr><td rowspan="2">a</td><td colspan=2>b</td></tr><tr><td>c</td><td><p>d</p><p>e</p></td></tr></table>
<ul><li>mục</li></ul>chữ ngoài</body></html>"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_html(encoding: str) -> None:
    reading = read_bytes(HTML.encode(encoding))
    assert reading.format == "html"
    assert cells(reading.report.passages) == [
        (0, 0, 2, 1, "a"),
        (0, 1, 1, 2, "b"),
        (1, 1, 1, 1, "c"),
        (1, 2, 1, 1, "d\ne"),
    ]
    assert [(p.kind, p.text) for p in reading.report.passages if p.table is None] == [
        ("heading", "Báo cáo"),
        ("paragraph", "Dòng một\ndòng hai"),
        ("list", "mục"),
        ("paragraph", "chữ ngoài"),
    ]


def test_html_in_a_declared_code_page() -> None:
    data = b'<html><meta charset="windows-1258"><p>' + "Đảng bộ".encode("cp1258", "replace") + b"</p></html>"
    assert texts(read_bytes(data))[0].startswith("Đ")


def test_html_of_old_fonts() -> None:
    typed = from_unicode("Cà Mau", Encoding.TCVN3)
    capitals = f"<span style='color:red;font-family:\".VnTimeH\",serif'>{typed}</span>"
    page = f"<html><body><font face='.VnTime'>{typed}</font> {capitals}</body></html>"
    assert texts(read_bytes(page.encode())) == ["Cà Mau CÀ MAU"]


def test_html_nested_without_end() -> None:
    deep = "<html><body>" + "<div>" * 50_000 + "đáy" + "</div>" * 50_000
    assert refused(deep.encode())[0] in ("hostile", "damaged", "empty")


def test_tables_in_tables_of_a_page_are_read_once() -> None:
    page = "<html><body>" + "<table><tr><td>a" * 40 + "</table>" * 40
    reading = read_bytes(page.encode())
    assert [passage.text for passage in reading.report.passages] == ["a"] * 40


def test_a_web_archive() -> None:
    data = (
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
        "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        "<html><p>B=C3=A1o c=C3=A1o</p></html>\r\n--x--\r\n"
    )
    reading = read_bytes(data.encode())
    assert (reading.format, texts(reading)) == ("mhtml", ["Báo cáo"])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1258"])
def test_plain_text(encoding: str) -> None:
    import unicodedata

    text = "Điều một\nQuyết định tặng bằng khen\n"
    typed = unicodedata.normalize("NFD", text).replace("â\u0323", "ậ") if encoding == "cp1258" else text
    data = typed.encode(encoding, "replace") if encoding != "cp1258" else _as_1258(text)
    reading = read_bytes(data)
    assert (reading.format, texts(reading)) == ("text", ["Điều một", "Quyết định tặng bằng khen"])


def _as_1258(text: str) -> bytes:
    """Text in Windows 1258, which writes tones as characters of their own behind ready-made vowels."""
    import unicodedata

    out = b""
    for character in text:
        try:
            out += character.encode("cp1258")
        except UnicodeEncodeError:
            decomposed = unicodedata.normalize("NFD", character)
            tone = next(mark for mark in decomposed if mark in "\u0300\u0301\u0303\u0309\u0323")
            out += unicodedata.normalize("NFC", decomposed.replace(tone, "")).encode("cp1258") + tone.encode("cp1258")
    return out


def test_text_of_old_fonts() -> None:
    lines = ["Thực hiện chỉ thị của tỉnh ủy về công tác cán bộ", "được tặng bằng khen lần thứ hai"]
    data = from_unicode("\n".join(lines), Encoding.TCVN3).encode("latin-1")
    assert texts(read_bytes(data)) == lines


@needs_office
@pytest.mark.parametrize("to", ["doc", "rtf", "odt"])
def test_old_formats_whole(to: str, tmp_path: Path) -> None:
    def edit(report: WordReport) -> None:
        report.table([["STT", "Họ tên"], ["1", "Trần Thị Mẫu"]])
        old = report.paragraph(from_unicode("Đảng bộ tỉnh Cà Mau", Encoding.TCVN3))
        old.runs[0].font.name = ".VnTime"
        report.margins("đầu trang", "chân trang")

    reading = read_bytes(converted(docx(edit=edit), ".docx", to, tmp_path))
    assert reading.format == to
    assert reading.lost is None
    assert cells(reading.report.passages) == [
        (0, 0, 1, 1, "STT"),
        (0, 1, 1, 1, "Họ tên"),
        (1, 0, 1, 1, "1"),
        (1, 1, 1, 1, "Trần Thị Mẫu"),
    ]
    found = texts(reading)
    assert found[0] == "đầu trang"
    assert {*TEXTS, "Đảng bộ tỉnh Cà Mau", "chân trang"} <= set(found)


@needs_office
@pytest.mark.parametrize("to", ["doc", "odt"])
def test_old_formats_in_part(to: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = converted(docx(*TEXTS, "Chữ cuối"), ".docx", to, tmp_path)
    monkeypatch.setattr(office, "program", lambda: None)
    reading = read_bytes(data)
    assert [text for text in texts(reading) if text] == [*TEXTS, "Chữ cuối"]
    assert "LibreOffice is not installed" in str(reading.lost)


@needs_office
def test_cells_that_libreoffice_glues_are_read_in_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [f"Dòng {number}" for number in range(20)]
    data = converted(docx(*lines), ".docx", "doc", tmp_path)
    monkeypatch.setattr(office, "to_docx", lambda data, kind: docx("".join(lines)))
    reading = read_bytes(data)
    assert texts(reading) == lines
    assert "ran cells together" in str(reading.lost)


@pytest.mark.usefixtures("without_office")
def test_rtf_in_part() -> None:
    reading = read_bytes(rtf())
    assert (reading.format, texts(reading)) == ("rtf", list(TEXTS))
    assert "automatic numbers" in str(reading.lost)


@pytest.mark.usefixtures("without_office")
def test_what_only_libreoffice_reads() -> None:
    data = b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'
    assert refused(data)[0] == "needs LibreOffice"


@needs_office
def test_word_xml(tmp_path: Path) -> None:
    data = (
        '<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?>'
        '<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body>'
        "<w:p><w:r><w:t>Báo cáo năm 2005</w:t></w:r></w:p></w:body></w:wordDocument>"
    )
    assert texts(read_bytes(data.encode())) == ["Báo cáo năm 2005"]


@needs_office
def test_a_conversion_that_takes_too_long_is_ended() -> None:
    with pytest.raises(office.ConversionError, match="more than"):
        office.to_docx(rtf(), (".rtf", "Rich Text Format"), time_limit=0.05)


@needs_office
def test_a_damaged_old_file_is_not_read_as_text() -> None:
    assert refused(OLE + "WordDocument".encode("utf-16-le") + bytes(range(1, 250)) * 20)[0] == "damaged"


def _pdf() -> FPDF:
    pdf = FPDF()
    pdf.set_font("Helvetica", size=13)
    pdf.add_page()
    return pdf


def test_a_pdf_s_lines_are_joined_and_its_tables_kept() -> None:
    pdf = _pdf()
    pdf.multi_cell(0, text="Bao cao ket qua thuc hien cong tac thi dua " * 6, new_x="LMARGIN", new_y="NEXT")
    pdf.multi_cell(0, text="Can cu Nghi dinh so 91/2017/ND-CP.", new_x="LMARGIN", new_y="NEXT")
    with pdf.table() as table:
        for row in (("STT", "Ho ten"), ("1", "Tran Thi Mau")):
            table.row(row)
    reading = read_bytes(bytes(pdf.output()))
    assert reading.format == "pdf"
    first, second, *_ = texts(reading)
    assert first == ("Bao cao ket qua thuc hien cong tac thi dua " * 6).strip()
    assert second == "Can cu Nghi dinh so 91/2017/ND-CP."
    assert cells(reading.report.passages) == [
        (0, 0, 1, 1, "STT"),
        (0, 1, 1, 1, "Ho ten"),
        (1, 0, 1, 1, "1"),
        (1, 1, 1, 1, "Tran Thi Mau"),
    ]


def test_a_pdf_of_pictures_is_refused_as_such() -> None:
    from PIL import Image

    pdf = _pdf()
    pdf.image(Image.new("L", (200, 200), 128))
    outcome, reason = refused(bytes(pdf.output()))
    assert outcome == "scanned"
    assert "OCR" in reason


def test_a_locked_pdf() -> None:
    pdf = _pdf()
    pdf.cell(text="bi mat")
    pdf.set_encryption("chu", user_password="khoa")
    assert refused(bytes(pdf.output()))[0] == "password-protected"


def test_entities_are_refused() -> None:
    bomb = (
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>'
        f'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{paragraph("&c;")}'
        "</w:body></w:document>"
    )
    assert refused(with_parts(DOCX, {"word/document.xml": bomb.encode()}))[0] == "hostile"


def test_tables_nested_without_end() -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 3000 + paragraph("đáy") + "</w:tc></w:tr></w:tbl>" * 3000
    assert refused(body(deep))[0] in ("damaged", "hostile")
