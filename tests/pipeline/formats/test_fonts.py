"""Runs are read by their font, wherever the font's name stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn

from corpora.legacy_fonts import Encoding, from_unicode
from tests.helpers import read_file

TEXT = "Cà Mau"
TCVN3 = from_unicode(TEXT, Encoding.TCVN3)


def _texts(document: object, tmp_path: Path) -> list[str]:
    path = tmp_path / "old.docx"
    document.save(str(path))  # type: ignore[attr-defined]
    return [passage.text for passage in read_file(path).passages]


def test_the_run_s_own_font(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph().add_run(TCVN3).font.name = ".VnTime"
    assert _texts(document, tmp_path) == [TEXT]


def test_the_font_of_capitals(tmp_path: Path) -> None:
    document = Document()
    paragraph = document.add_paragraph()
    paragraph.add_run(from_unicode("báo cáo", Encoding.TCVN3)).font.name = ".VnTimeH"
    paragraph.add_run(" số 5").font.name = "Times New Roman"
    assert _texts(document, tmp_path) == ["BÁO CÁO số 5"]


def test_the_character_style_s_font_goes_before_the_paragraph_style_s(tmp_path: Path) -> None:
    document = Document()
    old = document.styles.add_style("Old", WD_STYLE_TYPE.CHARACTER)
    old.font.name = "VNI-Times"
    base = document.styles.add_style("Base", WD_STYLE_TYPE.PARAGRAPH)
    base.font.name = ".VnTime"
    derived = document.styles.add_style("Derived", WD_STYLE_TYPE.PARAGRAPH)
    derived.base_style = base
    paragraph = document.add_paragraph(style="Derived")
    paragraph.add_run(from_unicode("tỉnh ", Encoding.TCVN3))
    paragraph.add_run(from_unicode("Cần Thơ", Encoding.VNI), style="Old")
    assert _texts(document, tmp_path) == ["tỉnh Cần Thơ"]


def test_the_document_s_default_font(tmp_path: Path) -> None:
    document = Document()
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    fonts = defaults.find(qn("w:rFonts"))
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    fonts.set(qn("w:ascii"), ".VnTime")
    fonts.set(qn("w:hAnsi"), ".VnTime")
    document.add_paragraph(TCVN3)
    assert _texts(document, tmp_path) == [TEXT]


def test_a_mark_in_a_run_of_its_own_joins_its_vowel(tmp_path: Path) -> None:
    document = Document()
    paragraph = document.add_paragraph()
    for piece in ("Vie", "ä", "t"):
        paragraph.add_run(piece).font.name = "VNI-Times"
    assert _texts(document, tmp_path) == ["Việt"]


def test_a_style_based_on_itself_ends(tmp_path: Path) -> None:
    document = Document()
    one = document.styles.add_style("One", WD_STYLE_TYPE.PARAGRAPH)
    two = document.styles.add_style("Two", WD_STYLE_TYPE.PARAGRAPH)
    one.base_style, two.base_style = two, one
    document.add_paragraph(style="One").add_run("văn bản").font.name = "Arial"
    document.add_paragraph(TCVN3).runs[0].font.name = ".VnTime"
    assert _texts(document, tmp_path) == ["văn bản", TEXT]


@pytest.mark.parametrize("encoding", [Encoding.TCVN3, Encoding.VNI])
def test_old_text_whose_font_was_changed_later_is_recognised(encoding: Encoding, tmp_path: Path) -> None:
    document = Document()
    texts = [
        "Thực hiện chỉ thị của ban thường vụ tỉnh ủy về công tác cán bộ",
        "Điều 1",
        "được tặng bằng khen lần thứ hai",
    ]
    for text in texts:
        document.add_paragraph(from_unicode(text, encoding)).runs[0].font.name = "Times New Roman"
    assert _texts(document, tmp_path) == texts
