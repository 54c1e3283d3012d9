"""Text in any Vietnamese encoding is read as Unicode or refused by name, never stored as garbled letters."""

from __future__ import annotations

import pytest

from corpora.legacy_fonts import Encoding, from_unicode
from pipeline.formats.encodings import utf16_of
from pipeline.formats.errors import UnreadableError
from pipeline.formats.reading import read_bytes

LINES = [
    "Thực hiện Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2022 của Ủy ban nhân dân tỉnh",
    "Về việc tặng Bằng khen cho các tập thể, cá nhân có thành tích xuất sắc",
    "Giám đốc Sở Nội vụ chịu trách nhiệm thi hành",
]
TEXT = "\n".join(LINES)


def old(encoding: Encoding) -> bytes:
    """The text in the bytes of an old encoding."""
    typed = from_unicode(TEXT.replace("Ủ", "ủ") if encoding is Encoding.TCVN3 else TEXT, encoding)
    return b"".join(
        bytes([ord(character)]) if ord(character) < 0x100 else character.encode("cp1252") for character in typed
    )


@pytest.mark.parametrize("encoding", [Encoding.VISCII, Encoding.VNI])
def test_plain_text_in_old_encodings(encoding: Encoding) -> None:
    assert [passage.text for passage in read_bytes(old(encoding)).report.passages] == LINES


@pytest.mark.parametrize("encoding", [Encoding.TCVN3, Encoding.VPS])
def test_encodings_without_all_capitals(encoding: Encoding) -> None:
    found = [passage.text for passage in read_bytes(old(encoding)).report.passages]
    assert [text.lower() for text in found] == [line.lower() for line in LINES]


def test_a_soft_hyphen_for_a_letter_of_old_fonts() -> None:
    data = old(Encoding.TCVN3).replace(b"\xad", b"\x1f")
    assert [passage.text for passage in read_bytes(data).report.passages][1:] == LINES[1:]


@pytest.mark.parametrize(("encoding", "name"), [(Encoding.VISCII, "VISCII"), (Encoding.VPS, "x-viet-vps")])
def test_pages_that_declare_an_old_encoding(encoding: Encoding, name: str) -> None:
    head = f"<html><meta charset={name}><p>".encode()
    short = from_unicode("đã họp", encoding).encode("cp1252")
    assert [passage.text for passage in read_bytes(head + short + b"</p></html>").report.passages] == ["đã họp"]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_its_mark(encoding: str) -> None:
    reading = read_bytes(TEXT.encode(encoding))
    assert (reading.format, [passage.text for passage in reading.report.passages]) == ("text", LINES)
    page = f"<html><body><p>{LINES[0]}</p></body></html>"
    reading = read_bytes(page.encode(encoding))
    assert (reading.format, [passage.text for passage in reading.report.passages]) == ("html", LINES[:1])


@pytest.mark.parametrize("data", [b"", b"\x00", bytes(range(256)) * 8, b"\x00\x01" * 100, b"abc" * 50, b"\x00" * 64])
def test_other_bytes_are_no_utf16(data: bytes) -> None:
    assert utf16_of(data) is None


def test_a_stray_byte_does_not_garble_utf8() -> None:
    found = read_bytes(TEXT.encode() + b"\xff\n").report.passages
    assert [passage.text for passage in found][:2] == LINES[:2]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (
            b"Thu+.c hie^.n Quye^'t ddi.nh so^' 12/QDD-UBND nga`y 05 tha'ng 01 na(m 2022 cu?a U?y ban nha^n da^n",
            "VIQR",
        ),
        (TEXT.encode("mac_roman", "replace").replace(b"?", b"\x8f"), "UniKey"),
    ],
)
def test_what_is_in_no_encoding_is_refused_by_name(data: bytes, why: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_bytes(data)
    assert caught.value.outcome == "unknown encoding"
    assert why in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "Le président a été très touché à Genève où il était né; il a remercié ses amis pour leur aide.",
        "Report of the committee: see a^2 + b^2 = c^2, and d' above.",
    ],
)
def test_other_languages_are_no_garbled_vietnamese(text: str) -> None:
    assert read_bytes(text.encode("cp1252")).report.passages[0].text == text
