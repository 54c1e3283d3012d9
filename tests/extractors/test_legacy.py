"""Text of old fonts is recognised without their names, and Unicode is never taken for it."""

from __future__ import annotations

import pytest

from corpora.legacy_fonts import Encoding, from_unicode
from extractors.legacy import KNOWN, guess, repaired, settled

SENTENCES = [
    "Ủy ban nhân dân tỉnh tặng bằng khen cho các tập thể có thành tích xuất sắc",
    "Điều 2. Quyết định này có hiệu lực kể từ ngày ký ban hành",
    "Thực hiện chỉ thị về tăng cường sự lãnh đạo của các cấp ủy đảng",
    "Bà Nguyễn Thị Mẫu, Phó Chủ tịch huyện, phát biểu khai mạc hội nghị",
]


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("encoding", KNOWN)
def test_old_text_is_recognised(sentence: str, encoding: Encoding) -> None:
    typed = from_unicode(sentence, encoding)
    assert guess(typed) is encoding
    if encoding in (Encoding.VNI, Encoding.VISCII):
        assert repaired(typed) == sentence


@pytest.mark.parametrize(
    "text",
    [
        *SENTENCES,
        "",
        "Report of the committee",
        "Nhiệt độ 37°C, chi phí ½ ngân sách « năm nay »",
        "Ông José Nuñez và bà Zoë Müller đến từ São Paulo, Malmö, Düsseldorf và Århus",
        "El niño señor mañana cómo está usted aquí también",
        "le président a été très touché à Genève où il était né",
        "Ðảng bộ, chính quyền và nhân dân Ðắk Lắk",
    ],
)
def test_other_text_is_left_alone(text: str) -> None:
    assert guess(text) is None
    assert repaired(text) == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Tæ chøc §¶ng", Encoding.TCVN3),
        ("Ñoaøn", Encoding.VNI),
        ("Hà Nội", None),
        ("Hà", None),
        ("Ban", None),
    ],
)
def test_a_font_of_several_families_is_settled_by_its_text(text: str, encoding: Encoding | None) -> None:
    assert settled(text) is encoding
