"""Styles are read once for all files that share them, and never for one that has others."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import Any

import pytest
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE

from pipeline.formats import styles as module
from pipeline.formats.errors import UnreadableError
from pipeline.formats.package import open_document
from pipeline.formats.reading import read_bytes
from pipeline.formats.styles import names_legacy_fonts, styles_of
from pipeline.formats.zips import open_zip, packed_member


def file_of(text: str, style: str | None = None, heading: bool = False) -> bytes:
    document: Any = Document()
    if heading:
        document.styles["Normal"].element.find("{*}name").set(
            "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}val", "Heading of all"
        )
    document.add_paragraph(text, style=style)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_files_with_the_same_styles_share_them() -> None:
    one, other = open_document(file_of("một")), open_document(file_of("hai"))
    assert one.packed(RELATIONSHIP_TYPE.STYLES) == other.packed(RELATIONSHIP_TYPE.STYLES)
    assert styles_of(one) is styles_of(other)


def test_files_with_other_styles_do_not() -> None:
    plain, headed = file_of("một"), file_of("một", heading=True)
    kinds = [read_bytes(data).report.passages[0].kind for data in (plain, headed, plain, headed)]
    assert kinds == ["paragraph", "heading", "paragraph", "heading"]


def test_few_styles_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_KEPT", 1)
    monkeypatch.setattr(module, "_known", {})
    for heading in (False, True, False):
        styles_of(open_document(file_of("một", heading=heading)))
        assert len(module._known) == 1


def test_a_style_says_whether_its_paragraphs_are_headings_and_numbered() -> None:
    styles = styles_of(open_document(file_of("một")))
    assert styles.of_paragraph("Heading1").heading
    assert not styles.of_paragraph(None).heading
    assert styles.of_paragraph("ListNumber").number_id
    assert styles.of_paragraph("no such style") == styles.of_paragraph(None)


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        (b'<w:rFonts w:ascii=".VnTime"/>', True),
        (b'<w:rFonts w:ascii="VNI-Times"/>', True),
        (b'<w:rFonts w:ascii="Times New Roman"/>', False),
        (b"<w:t>vnexpress.vn</w:t>", False),
    ],
)
def test_legacy_fonts_are_seen_in_the_bytes(xml: bytes, expected: bool) -> None:
    assert names_legacy_fonts(xml) == expected


def test_packed_members_are_equal_only_if_what_they_hold_is() -> None:
    def archive(text: bytes, method: int = zipfile.ZIP_DEFLATED) -> bytes:
        stream = BytesIO()
        with zipfile.ZipFile(stream, "w", method) as written:
            written.writestr("other", b"x" * 100)
            written.writestr("a", text)
        return stream.getvalue()

    first, same, other = archive(b"mot" * 50), archive(b"mot" * 50), archive(b"hai" * 50)
    stored = archive(b"mot" * 50, zipfile.ZIP_STORED)
    packed = [packed_member(open_zip(data), data, "a") for data in (first, same, other, stored)]
    assert packed[0] == packed[1]
    assert len(set(packed)) == 3
    with pytest.raises(UnreadableError, match="cut off"):
        packed_member(open_zip(first), first[:20], "a")
    with pytest.raises(KeyError):
        packed_member(open_zip(first), first, "b")
