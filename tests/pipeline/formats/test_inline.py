"""What a paragraph of a Word file shows: no letter lost or doubled, nothing read that Word does not show."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from pipeline.formats.reading import read_bytes
from tests.pipeline.formats.builders import W, docx, part, with_parts
from tests.pipeline.formats.test_fonts import TCVN3

_NAMESPACES = {
    "w": W,
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "x": "http://example.org/unknown",
}
_DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in _NAMESPACES.items())
STYLES = f"""<w:styles {_DECLARED}>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Lon"><w:name w:val="Lon"/><w:rPr><w:caps/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="LonCon"><w:name w:val="LonCon"/><w:basedOn w:val="Lon"/></w:style>
<w:style w:type="paragraph" w:styleId="DoanAn"><w:name w:val="DoanAn"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="ChuAn"><w:name w:val="ChuAn"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="ChuLon"><w:name w:val="ChuLon"/><w:rPr><w:caps/></w:rPr></w:style>
</w:styles>"""


def word(inner: str, **parts: bytes) -> bytes:
    """A .docx file whose body is this XML."""
    xml = f'<?xml version="1.0" encoding="UTF-8"?><w:document {_DECLARED}><w:body>{inner}</w:body></w:document>'
    return with_parts(docx(), {"word/document.xml": xml.encode(), "word/styles.xml": STYLES.encode(), **parts})


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def para(inner: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def mark(kind: str, data: str = "") -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}">{data}</w:fldChar></w:r>'


def code(text: str) -> str:
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


def choice(requires: str, new: str, old: str) -> str:
    return (
        f'<mc:AlternateContent><mc:Choice Requires="{requires}">{new}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent>"
    )


DROP_DOWN = (
    '<w:ffData><w:ddList>{}<w:listEntry w:val="Giấy khen"/><w:listEntry w:val="Bằng khen"/></w:ddList></w:ffData>'
)
TICK = "<w:ffData><w:checkBox>{}</w:checkBox></w:ffData>"
BOX = "<w:txbxContent><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:txbxContent>"


def equation(inner: str) -> str:
    return f"<w:p><m:oMath>{inner}</m:oMath></w:p>"


def m(name: str, **parts: str) -> str:
    return (
        f"<m:{name}>"
        + "".join(f"<m:{key}><m:r><m:t>{text}</m:t></m:r></m:{key}>" for key, text in parts.items())
        + f"</m:{name}>"
    )


CASES: list[tuple[str, str, list[str]]] = [
    ("caps", para(run("Báo cáo", "<w:caps/>") + run(" số 5")), ["BÁO CÁO số 5"]),
    ("small caps", para(run("Báo cáo", "<w:smallCaps/>")), ["BÁO CÁO"]),
    ("caps switched off", para(run("Báo cáo", '<w:caps w:val="0"/>')), ["Báo cáo"]),
    ("caps by the paragraph's style", para(run("Báo cáo"), '<w:pStyle w:val="Lon"/>'), ["BÁO CÁO"]),
    ("caps by the style's style", para(run("Báo cáo"), '<w:pStyle w:val="LonCon"/>'), ["BÁO CÁO"]),
    ("caps by a character style", para(run("Báo cáo", '<w:rStyle w:val="ChuLon"/>')), ["BÁO CÁO"]),
    ("two styles of caps", para(run("Báo cáo", '<w:rStyle w:val="ChuLon"/>'), '<w:pStyle w:val="Lon"/>'), ["Báo cáo"]),
    ("the run says no", para(run("Báo cáo", '<w:caps w:val="false"/>'), '<w:pStyle w:val="Lon"/>'), ["Báo cáo"]),
    ("hidden", para(run("hiện") + run("ẩn", "<w:vanish/>")), ["hiện"]),
    ("hidden switched off", para(run("hiện", '<w:vanish w:val="false"/>')), ["hiện"]),
    ("hidden by a character style", para(run("hiện") + run("ẩn", '<w:rStyle w:val="ChuAn"/>')), ["hiện"]),
    ("hidden by the paragraph's style", para(run("ẩn"), '<w:pStyle w:val="DoanAn"/>') + para(run("hiện")), ["hiện"]),
    ("shown in a hidden paragraph", para(run("hiện", '<w:vanish w:val="0"/>'), '<w:pStyle w:val="DoanAn"/>'), ["hiện"]),
    ("a deleted paragraph mark", para(run("12/QĐ-"), "<w:rPr><w:del/></w:rPr>") + para(run("UBND")), ["12/QĐ-UBND"]),
    ("two deleted marks", para(run("a"), "<w:rPr><w:del/></w:rPr>") * 2 + para(run("b")), ["aab"]),
    ("a deleted mark before a table", para(run("a"), "<w:rPr><w:del/></w:rPr>") + "<w:tbl><w:tr><w:tc>"
     + para(run("b")) + "</w:tc></w:tr></w:tbl>", ["a", "b"]),
    ("a large initial", para(run("Đ"), '<w:framePr w:dropCap="drop"/>') + para(run("ảng bộ")), ["Đảng bộ"]),
    ("a deleted cell", "<w:tbl><w:tr><w:tc>" + para(run("a")) + "</w:tc><w:tc><w:tcPr><w:cellDel/></w:tcPr>"
     + para(run("b")) + "</w:tc></w:tr></w:tbl>", ["a"]),
    ("a field in a field's code", para(run("cho ") + mark("begin") + code("IF ") + mark("begin") + code("MERGEFIELD G")
     + mark("separate") + run("Nữ") + mark("end") + code('= "Nữ" "bà" "ông"') + mark("separate") + run("bà")
     + mark("end") + run(" Thí Dụ")), ["cho bà Thí Dụ"]),
    ("text in a field's code", para(mark("begin") + run("QUOTE x") + mark("separate") + run("x") + mark("end")), ["x"]),
    ("a field without result", para(run("a") + mark("begin") + code("XE") + mark("end") + run("b")), ["ab"]),
    ("a field over two paragraphs", para(mark("begin") + code("TOC") + mark("separate") + run("Mục I"))
     + para(run("Mục II") + mark("end")), ["Mục I", "Mục II"]),
    ("a field that does not end", para(mark("begin") + code("IF") + run("còn đây")) + para(run("và đây")),
     ["còn đây", "và đây"]),
    ("a drop-down's choice", para(mark("begin", DROP_DOWN.format('<w:result w:val="1"/>')) + code("FORMDROPDOWN")
     + mark("separate") + mark("end") + run(" cho ông")), ["Bằng khen cho ông"]),
    ("a drop-down's first entry", para(mark("begin", DROP_DOWN.format("")) + mark("end")), ["Giấy khen"]),
    ("a drop-down is not told twice", para(mark("begin", DROP_DOWN.format("")) + mark("separate") + run("Giấy khen")
     + mark("end")), ["Giấy khen"]),
    ("a ticked box", para(mark("begin", TICK.format("<w:checked/>")) + mark("end") + run(" Có")), ["☒ Có"]),
    ("a box without tick", para(mark("begin", TICK.format('<w:default w:val="0"/>')) + mark("end") + run(" Có")),
     ["☐ Có"]),
    ("a tick of a symbol font", para('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>' + run(" Đạt")), ["☒ Đạt"]),
    ("a letter by its code in an old font", para('<w:r><w:sym w:font=".VnTime" w:char="F0AD"/></w:r>' + run("ng", 
     '<w:rFonts w:hAnsi=".VnTime"/>')), ["ưng"]),
    ("a chosen value of a content control", para(run("Hình thức: ") + "<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr>"
     "<w:sdtContent>" + run("Bằng khen") + "</w:sdtContent></w:sdt>"), ["Hình thức: Bằng khen"]),
    ("a soft hyphen in an old font", para('<w:r><w:rPr><w:rFonts w:hAnsi=".VnTime"/></w:rPr><w:t>ng</w:t>'
     "<w:softHyphen/><w:t>êi</w:t></w:r>"), ["người"]),
    ("a soft hyphen", para("<w:r><w:t>Thành</w:t><w:softHyphen/><w:t>tích</w:t></w:r>"), ["Thànhtích"]),
    ("two forms of runs", para(run("theo") + choice("w14", run(" QĐ 45"), run(" QĐ"))), ["theo QĐ 45"]),
    ("two forms of letters", para("<w:r>" + choice("w14", "<w14:x/>", "<w:t>✓</w:t>") + "</w:r>" + run(" Đạt")),
     ["✓ Đạt"]),
    ("two forms of paragraphs", choice("w14", para(run("mới")), para(run("cũ"))), ["mới"]),
    ("a form that no reader knows", choice("x", para(run("lạ")), para(run("cũ"))), ["cũ"]),
    ("two forms in a cell", "<w:tbl><w:tr><w:tc>" + choice("w14", para(run("mới")), para(run("cũ")))
     + "</w:tc></w:tr></w:tbl>", ["mới"]),
    ("two forms of rows", "<w:tbl>" + choice("w14", "<w:tr><w:tc>" + para(run("mới")) + "</w:tc></w:tr>", "")
     + "<w:tr>" + choice("w14", "<w:tc>" + para(run("b")) + "</w:tc>", "") + "</w:tr></w:tbl>", ["mới", "b"]),
    ("a box in two forms", para("<w:r>" + choice("wps", f"<w:drawing>{BOX.format('hộp')}</w:drawing>",
     f"<w:pict>{BOX.format('hộp')}</w:pict>") + "</w:r>"), ["hộp"]),
    ("word art", para('<w:r><w:pict><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:pict></w:r>'), ["DỰ THẢO"]),
    ("a number in an equation", para(run("số ") + "<m:oMath><m:r><m:t>12</m:t></m:r></m:oMath>" + run("/QĐ-UBND")),
     ["số 12/QĐ-UBND"]),
    ("an equation of its own", para("<m:oMathPara><m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath></m:oMathPara>"),
     ["a=b"]),
    ("a fraction", equation(m("f", num="98", den="100")), ["98/100"]),
    ("a fraction of sums", equation(m("f", num="a+b", den="c")), ["(a+b)/c"]),
    ("raised and lowered", equation(m("sSup", e="m", sup="2") + m("sSub", e="x", sub="1")), ["m^2x_1"]),
    ("a root", equation(m("rad", deg="", e="2")), ["√(2)"]),
    ("in brackets", equation(m("d", e="a+b")), ["(a+b)"]),
    ("a sum", equation('<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub><m:r><m:t>i</m:t></m:r></m:sub>'
     "<m:sup/><m:e><m:r><m:t>x</m:t></m:r></m:e></m:nary>"), ["∑_ix"]),
]  # fmt: skip


@pytest.mark.parametrize(("inner", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_shown(inner: str, expected: list[str]) -> None:
    # A last paragraph, so that a case whose text is empty is no empty document.
    reading = read_bytes(word(inner + para(run("cuối"))))
    assert [passage.text for passage in reading.report.passages] == [*expected, "cuối"]
    assert reading.lost is None


@pytest.mark.parametrize(
    ("inner", "lost"),
    [
        (
            '<w:object><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12"/></w:object>',
            "an embedded object (Excel.Sheet.12)",
        ),
        ('<w:object><o:OLEObject ProgID="Equation.3"/></w:object>' * 2, "an embedded object (Equation.3), 2 times"),
        (f'<w:drawing><a:graphicData uri="{_NAMESPACES["a"].replace("main", "chart")}"/></w:drawing>', "a chart"),
        (
            f'<w:drawing><a:graphicData uri="{_NAMESPACES["a"].replace("main", "diagram")}"/></w:drawing>',
            "a diagram (SmartArt)",
        ),
    ],
)
def test_what_is_not_read_is_named(inner: str, lost: str) -> None:
    assert read_bytes(word(para(run("có") + f"<w:r>{inner}</w:r>"))).lost == lost


def test_a_document_kept_elsewhere_is_named() -> None:
    assert read_bytes(word(para(run("có")) + '<w:subDoc r:id="rId9"/>')).lost == "a document kept in a file of its own"


def _with_chunk(data: bytes, name: str, inner: str) -> bytes:
    relationships = part(docx(), "word/_rels/document.xml.rels").replace(
        b"</Relationships>",
        f'<Relationship Id="rIdA" Type="{_NAMESPACES["r"]}/aFChunk" Target="{name}"/></Relationships>'.encode(),
    )
    return word(inner, **{"word/_rels/document.xml.rels": relationships, f"word/{name}": data})


CHUNK = '<w:altChunk r:id="rIdA"/>'


@pytest.mark.parametrize(
    ("chunk", "name", "texts"),
    [
        (
            "<!DOCTYPE html><html><body><p>Điều 1</p><p>Điều 2</p></body></html>".encode(),
            "a.html",
            ["Điều 1", "Điều 2"],
        ),
        (docx("Điều 1"), "a.docx", ["Điều 1"]),
        ("Điều 1\nĐiều 2".encode(), "a.txt", ["Điều 1", "Điều 2"]),
    ],
)
def test_an_inserted_document_is_read_in_its_place(chunk: bytes, name: str, texts: list[str]) -> None:
    reading = read_bytes(_with_chunk(chunk, name, para(run("trước")) + CHUNK + para(run("sau"))))
    assert [passage.text for passage in reading.report.passages] == ["trước", *texts, "sau"]
    assert reading.lost is None
    alone = read_bytes(_with_chunk(chunk, name, CHUNK))
    assert [passage.text for passage in alone.report.passages] == texts


def test_an_inserted_document_that_cannot_be_read_is_named() -> None:
    reading = read_bytes(_with_chunk(b"\x89PNG\r\n", "a.png", para(run("có")) + CHUNK))
    assert reading.lost == "an inserted document (the picture is damaged: find another copy)"


def test_documents_inserted_in_themselves_end() -> None:
    inner = docx("đáy")
    for _ in range(6):
        inner = _with_chunk(inner, "a.docx", para(run("tầng")) + CHUNK)
    reading = read_bytes(inner)
    assert reading.lost == "documents inserted in inserted ones"
    assert {passage.text for passage in reading.report.passages} == {"tầng"}


def test_tables_of_inserted_documents_have_numbers_of_their_own() -> None:
    table = "<w:tbl><w:tr><w:tc>" + para(run("{}")) + "</w:tc></w:tr></w:tbl>"
    chunk = b"<html><table><tr><td>b</td></tr></table></html>"
    reading = read_bytes(_with_chunk(chunk, "a.html", table.format("a") + CHUNK + table.format("c")))
    assert [(passage.text, passage.table) for passage in reading.report.passages] == [("a", 0), ("b", 1), ("c", 2)]


def _utf16(data: bytes, name: str) -> bytes:
    text = part(data, name).decode().replace('encoding="UTF-8"', 'encoding="UTF-16"')
    return with_parts(data, {name: text.encode("utf-16")})


def test_parts_in_utf16() -> None:
    inner = para('<w:r><w:rPr><w:rFonts w:hAnsi=".VnTime"/></w:rPr><w:t>' + TCVN3 + "</w:t></w:r>")
    assert [passage.text for passage in read_bytes(_utf16(word(inner), "word/document.xml")).report.passages] == [
        "Cà Mau"
    ]


def _renamed(data: bytes, rename: dict[str, str] | None = None, leave: str = "") -> bytes:
    """The archive with ``\\`` between folders, or other names for some members, and without one."""
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            if name != leave:
                target.writestr(
                    rename.get(name, name) if rename is not None else name.replace("/", "\\"), source.read(name)
                )
    return buffer.getvalue()


PLAIN = docx("Điều 1")
TYPES, ROOT, RELATIONSHIPS = "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels"


@pytest.mark.parametrize(
    "data",
    [
        _renamed(PLAIN),
        b"\r\n\r\n" + PLAIN,
        _renamed(PLAIN, {}, TYPES),
        _renamed(PLAIN, {}, ROOT),
        _renamed(_renamed(PLAIN, {}, TYPES)),
        _renamed(PLAIN, {TYPES: TYPES.lower(), "word/document.xml": "Word/Document.xml"}),
        with_parts(PLAIN, {ROOT: part(PLAIN, ROOT).replace(b"word/document.xml", b"word\\document.xml")}),
    ],
    ids=[
        "backslashes",
        "something before it",
        "no list of contents",
        "no relationships",
        "neither slashes nor list",
        "case",
        "a target's slash",
    ],
)
def test_packages_that_word_opens_are_read(data: bytes) -> None:
    assert [passage.text for passage in read_bytes(data).report.passages] == ["Điều 1"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("A & B", "A & B"),
        ("A&B; C", "A&B; C"),
        ("A&nbsp;B", "A B"),
        ("A &amp; B & C", "A & B & C"),
    ],
)
def test_bare_ampersands_are_read_and_said(written: str, read: str) -> None:
    reading = read_bytes(word(para(run(written)) + para(run("sau"))))
    assert [passage.text for passage in reading.report.passages] == [read, "sau"]
    assert reading.lost is not None and "damaged XML" in reading.lost


def test_xml_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    whole = word(para(run("trước")) + para(run("sau")))
    cut = part(whole, "word/document.xml").partition(b"sau")[0]
    reading = read_bytes(with_parts(whole, {"word/document.xml": cut}))
    assert reading.report.passages[0].text == "trước"
    assert reading.lost is not None and "damaged XML" in reading.lost


def _flat(data: bytes) -> bytes:
    pieces = []
    with zipfile.ZipFile(BytesIO(data)) as archive:
        for name in archive.namelist():
            content = archive.read(name)
            if name.endswith((".xml", ".rels")) and name != TYPES:
                xml = content.decode().partition("?>")[2] or content.decode()
                pieces.append(f'<pkg:part pkg:name="/{name}"><pkg:xmlData>{xml}</pkg:xmlData></pkg:part>')
    inner = "".join(pieces)
    return (
        '<?xml version="1.0"?><?mso-application progid="Word.Document"?>'
        f'<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">{inner}</pkg:package>'
    ).encode()


def test_a_package_in_one_file() -> None:
    reading = read_bytes(_flat(docx("Điều 1", "Điều 2")))
    assert [passage.text for passage in reading.report.passages] == ["Điều 1", "Điều 2"]
    assert reading.format == "flat docx"


def test_only_headers_that_pages_show() -> None:
    def edit(report: object) -> None:
        report.margins("thường", "chân")  # type: ignore[attr-defined]
        section = report.document.sections[0]  # type: ignore[attr-defined]
        section.different_first_page_header_footer = True
        section.first_page_header.paragraphs[0].text = "đầu"

    data = docx("thân", edit=edit)
    assert [passage.text for passage in read_bytes(data).report.passages] == ["thường", "đầu", "thân", "chân"]
    xml = part(data, "word/document.xml").replace(b"<w:titlePg/>", b'<w:titlePg w:val="0"/>')
    off = with_parts(data, {"word/document.xml": xml})
    assert [passage.text for passage in read_bytes(off).report.passages] == ["thường", "thân", "chân"]
