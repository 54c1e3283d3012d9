"""Where sentences end, and that rules ask no other definition."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.reading import read
from extractors.sentences import END, marked, sentences
from tests.helpers import report_of

CASES: dict[str, list[tuple[str, list[str]]]] = {
    "full stops, questions and dots end one": [
        ("Hội nghị kết thúc. Đoàn ra về.", ["Hội nghị kết thúc.", "Đoàn ra về."]),
        ("Ai trả lời? Không ai!", ["Ai trả lời?", "Không ai!"]),
        ("Còn nhiều việc… Năm sau làm tiếp.", ["Còn nhiều việc…", "Năm sau làm tiếp."]),
    ],
    "closing signs belong to the sentence": [
        ("“Phải làm ngay.” Ông nói.", ["“Phải làm ngay.”", "Ông nói."]),
        ("(Theo báo cáo.) Hết.", ["(Theo báo cáo.)", "Hết."]),
    ],
    "the space after a full stop may be lost": [
        ("Họp tại Thành ủy.Theo báo cáo", ["Họp tại Thành ủy.", "Theo báo cáo"]),
    ],
    "abbreviations do not end one": [
        ("Gặp TP. Vinh và TX. Cửa Lò", ["Gặp TP. Vinh và TX. Cửa Lò"]),
        ("TS. Lê Văn Mẫu, PGS.TS. Trần Thị Thí", ["TS. Lê Văn Mẫu, PGS.TS. Trần Thị Thí"]),
        ("Nghị quyết của T.Ư Đảng", ["Nghị quyết của T.Ư Đảng"]),
        ("Đ/c. Lê Văn Mẫu phát biểu", ["Đ/c. Lê Văn Mẫu phát biểu"]),
    ],
    "honours end one before somebody else is addressed": [
        ("BSCKII. Lê Văn Mẫu, NSƯT. Trần Thị Thí", ["BSCKII. Lê Văn Mẫu, NSƯT. Trần Thị Thí"]),
        ("Bà Thí là NSƯT. Ông Mẫu được khen.", ["Bà Thí là NSƯT.", "Ông Mẫu được khen."]),
    ],
    "figures do not end one": [
        ("phạt 1.000.000 đồng, ngày 12.5.2022", ["phạt 1.000.000 đồng, ngày 12.5.2022"]),
    ],
    "lines end one": [
        ("SỞ NỘI VỤ\nSố: 12/BC-SNV", ["SỞ NỘI VỤ", "Số: 12/BC-SNV"]),
    ],
    "nothing has none": [("", []), (" \n ", [])],
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [case for cases in CASES.values() for case in cases],
    ids=[f"{phenomenon}: {text[:24]}" for phenomenon, cases in CASES.items() for text, _ in cases],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == expected


@given(st.text(alphabet="aTPSAĐ .!?…”)\n1/", max_size=40))
def test_marks_stand_where_sentences_end_and_move_nothing(text: str) -> None:
    shown = marked(text)
    assert len(shown) == len(text)
    assert all(mark in (letter, END) for mark, letter in zip(shown, text, strict=True))
    inside = [shown[start:end].rstrip('"”’)] \n' + END) for start, end in sentences(text)]
    assert not any(END in sentence for sentence in inside)


# Each lost a role or its organisation while six patterns had each a full stop of their own.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sở Y tế Hà Nam gặp TP. Vinh và Giám đốc Bùi Văn Mẫu", [("Bùi Văn Mẫu", "Giám đốc Sở Y tế Hà Nam")]),
        (
            "các Phó Thủ tướng: Vương Văn Mẫu, TS. Trương Văn Thử, Trịnh Văn Giả",
            [(name, "Phó Thủ tướng") for name in ("Vương Văn Mẫu", "Trương Văn Thử", "Trịnh Văn Giả")],
        ),
        (
            "Ông Lê Văn Mẫu sinh năm 1970 tại TP. Vinh, hiện là Giám đốc Sở Y tế",
            [("Lê Văn Mẫu", "Giám đốc Sở Y tế")],
        ),
    ],
    ids=["an organisation is lent", "a list goes on", "what is told in between"],
)
def test_abbreviations_do_not_part_a_role_from_its_holder(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(role.name, role.position) for role in read(report_of(text)).roles] == expected
