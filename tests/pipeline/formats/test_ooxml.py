"""What Word files hold and in which order it is read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls

from corpora.sample_sources.word import WordReport
from extractors.records import Passage
from pipeline.formats.numbering import NO_LABEL, Numbering
from tests.helpers import read_file


@pytest.fixture
def report() -> WordReport:
    return WordReport()


def read(report: WordReport, tmp_path: Path) -> list[Passage]:
    path = tmp_path / "report.docx"
    report.save(path)
    return list(read_file(path).passages)


def texts(passages: list[Passage]) -> list[tuple[str, str]]:
    return [(passage.kind, passage.text) for passage in passages]


def test_paragraphs_headings_and_cells_in_reading_order(report: WordReport, tmp_path: Path) -> None:
    report.heading("Tiêu đề")
    report.paragraph("trước bảng", runs=4)
    report.table([["a", "b"], ["c", "d"]])
    report.paragraph("sau bảng")
    passages = read(report, tmp_path)
    assert texts(passages) == [
        ("heading", "Tiêu đề"),
        ("paragraph", "trước bảng"),
        ("cell", "a"),
        ("cell", "b"),
        ("cell", "c"),
        ("cell", "d"),
        ("paragraph", "sau bảng"),
    ]
    assert [(p.table, p.row, p.column) for p in passages if p.kind == "cell"] == [
        (0, 0, 0),
        (0, 0, 1),
        (0, 1, 0),
        (0, 1, 1),
    ]


def test_merged_cells_are_read_once_with_what_they_cover(report: WordReport, tmp_path: Path) -> None:
    report.table([["rộng", None, "c"], ["cao", "e", "f"], [None, "h", "i"]], [(0, 0, 0, 1), (1, 0, 2, 0)])
    cells = {p.text: (p.row, p.column, p.row_span, p.column_span) for p in read(report, tmp_path)}
    assert cells == {
        "rộng": (0, 0, 1, 2),
        "c": (0, 2, 1, 1),
        "cao": (1, 0, 2, 1),
        "e": (1, 1, 1, 1),
        "f": (1, 2, 1, 1),
        "h": (2, 1, 1, 1),
        "i": (2, 2, 1, 1),
    }


def test_a_nested_table_stands_between_the_text_around_it(report: WordReport, tmp_path: Path) -> None:
    outer = report.table([["ngoài"]])
    cell = outer.rows[0].cells[0]
    cell.add_table(rows=1, cols=1).rows[0].cells[0].text = "trong"
    cell.add_paragraph("sau")
    assert [(p.text, p.table) for p in read(report, tmp_path)] == [("ngoài", 0), ("trong", 1), ("sau", 0)]


def test_lines_of_a_cell_are_one_passage(report: WordReport, tmp_path: Path) -> None:
    report.letterhead(["UBND TỈNH", "SỞ NỘI VỤ"], ["CỘNG HÒA"])
    assert [p.text for p in read(report, tmp_path)] == ["UBND TỈNH\nSỞ NỘI VỤ", "CỘNG HÒA"]


def test_text_boxes_are_read_once(report: WordReport, tmp_path: Path) -> None:
    report.text_box("dòng một", "dòng hai")
    assert texts(read(report, tmp_path)) == [("textbox", "dòng một"), ("textbox", "dòng hai")]


def test_a_footnote_follows_its_paragraph_without_separators(report: WordReport, tmp_path: Path) -> None:
    report.footnote(report.paragraph("câu có chú thích"), "lời chú thích")
    report.paragraph("câu sau")
    assert texts(read(report, tmp_path)) == [
        ("paragraph", "câu có chú thích"),
        ("footnote", "lời chú thích"),
        ("paragraph", "câu sau"),
    ]


def test_links_and_tracked_changes(report: WordReport, tmp_path: Path) -> None:
    paragraph = report.paragraph("theo ")
    report.hyperlink(paragraph, "Nghị định", "https://example.org")
    report.deleted(paragraph, " cũ")
    report.inserted(paragraph, " mới")
    assert texts(read(report, tmp_path)) == [("paragraph", "theo Nghị định mới")]


def test_headers_come_first_and_footers_last(report: WordReport, tmp_path: Path) -> None:
    report.margins("đầu trang", "chân trang")
    report.paragraph("thân bài")
    assert texts(read(report, tmp_path)) == [
        ("header", "đầu trang"),
        ("paragraph", "thân bài"),
        ("footer", "chân trang"),
    ]


def test_numbers_that_word_makes_are_text(report: WordReport, tmp_path: Path) -> None:
    report.numbered("mục thứ nhất", "mục thứ hai")
    assert texts(read(report, tmp_path)) == [("list", "1. mục thứ nhất"), ("list", "2. mục thứ hai")]


def test_breaks_tabs_and_hyphens(report: WordReport, tmp_path: Path) -> None:
    run = report.paragraph("").add_run("một")
    for tag, text in (("w:br", "hai"), ("w:tab", "ba"), ("w:noBreakHyphen", "bốn"), ("w:softHyphen", "năm")):
        run._r.append(OxmlElement(tag))
        piece = OxmlElement("w:t")
        piece.text = text
        run._r.append(piece)
    assert texts(read(report, tmp_path)) == [("paragraph", "một\nhai\tba-bốnnăm")]


def test_hidden_text_and_field_codes_are_not_read(report: WordReport, tmp_path: Path) -> None:
    paragraph = report.paragraph("thấy")
    paragraph.add_run(" ẩn").font.hidden = True
    code = OxmlElement("w:instrText")
    code.text = "PAGE"
    paragraph.add_run()._r.append(code)
    assert texts(read(report, tmp_path)) == [("paragraph", "thấy")]


def test_content_controls_are_read(report: WordReport, tmp_path: Path) -> None:
    control = f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p><w:r><w:t>trong ô</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    report.document.element.body.insert(0, parse_xml(control))
    assert texts(read(report, tmp_path)) == [("paragraph", "trong ô")]


def numbering(*levels: tuple[str, str], start: int = 1) -> Any:
    inner = "".join(
        f'<w:lvl w:ilvl="{place}"><w:start w:val="{start}"/><w:numFmt w:val="{number_format}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for place, (number_format, text) in enumerate(levels)
    )
    return parse_xml(
        f'<w:numbering {nsdecls("w")}><w:abstractNum w:abstractNumId="0">{inner}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>'
        "</w:lvlOverride></w:num></w:numbering>"
    )


@pytest.mark.parametrize(
    ("levels", "paragraphs", "labels"),
    [
        ([("upperRoman", "%1."), ("decimal", "%2.")], [0, 1, 1, 0, 1], ["I.", "1.", "2.", "II.", "1."]),
        ([("decimal", "%1."), ("decimal", "%1.%2.")], [0, 1, 1, 0, 1], ["1.", "1.1.", "1.2.", "2.", "2.1."]),
        ([("lowerLetter", "%1)")], [0, 0], ["a)", "b)"]),
        ([("decimalZero", "%1")], [0], ["01"]),
        ([("bullet", "-")], [0, 0], ["-", "-"]),
        ([("bullet", "\uf0b7")], [0], ["-"]),
        ([("decimal", "Điều %1.")], [0, 0], ["Điều 1.", "Điều 2."]),
    ],
)
def test_labels_of_lists(levels: list[tuple[str, str]], paragraphs: list[int], labels: list[str]) -> None:
    lists = Numbering(numbering(*levels))
    assert [lists.label("1", level).text for level in paragraphs] == labels


def test_a_list_can_start_again() -> None:
    lists = Numbering(numbering(("decimal", "%1.")))
    assert [lists.label(number, 0).text for number in ("1", "1", "2", "2")] == ["1.", "2.", "5.", "6."]


def test_a_list_that_is_not_there_has_no_label() -> None:
    assert Numbering(None).label("1", 0) == NO_LABEL
