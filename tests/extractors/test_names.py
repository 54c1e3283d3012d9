"""The shape of names: where one starts and ends, and what makes it sure."""

from __future__ import annotations

import pytest

from extractors.names import foreign_name_at, name_at, spelled
from extractors.words import Words

CASES: dict[str, list[tuple[str, str | None]]] = {
    "surname, middle names, given name": [
        ("Nguyễn Văn Mẫu nói", "Nguyễn Văn Mẫu"),
        ("Hoàng Thị Thí Dụ, Bí thư", "Hoàng Thị Thí Dụ"),
        ("Lê Mẫu", "Lê Mẫu"),
    ],
    "capitals are written as in running text": [("TRẦN THỊ THỬ", "Trần Thị Thử")],
    "names of the Highlands": [("Y Giả Niê", "Y Giả Niê"), ("Ksor Mẫu", "Ksor Mẫu")],
    "a name ends at a title or an organisation": [
        ("Nguyễn Văn Mẫu Phó Chủ tịch", "Nguyễn Văn Mẫu"),
        ("Nguyễn Văn Mẫu Ủy ban nhân dân", "Nguyễn Văn Mẫu"),
    ],
    "a line that ends after a middle name": [("Trần Văn\nMẫu, Bí thư", "Trần Văn\nMẫu")],
    "placeholders are no names": [("Nguyễn Văn A", None), ("Trần Thị B", None)],
    "a surname alone is none": [("Nguyễn nói", None)],
    "a form of address is no surname": [("Ông Lê Văn Mẫu", None)],
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [case for cases in CASES.values() for case in cases],
    ids=[f"{phenomenon}: {text[:30]}" for phenomenon, cases in CASES.items() for text, _ in cases],
)
def test_a_name_at_the_start(text: str, expected: str | None) -> None:
    words = Words(text)
    name = name_at(words, 0)
    assert (name and spelled(words, name)) == (" ".join(expected.split()) if expected else None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Park Geun-hye thăm", "Park Geun-hye"), ("Giêm Cô-mi nói", "Giêm Cô-mi"), ("Đăk Glei", None), ("Hà Nội", None)],
)
def test_foreign_names(text: str, expected: str | None) -> None:
    words = Words(text)
    name = foreign_name_at(words, 0)
    assert (name and words.slice(name.start, name.end)) == expected
