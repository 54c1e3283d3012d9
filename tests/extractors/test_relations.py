"""What directives do to one another: (text, [(source, kind, target), …]); None is the report itself."""

from __future__ import annotations

import pytest

from corpora import gazetteers
from extractors.reading import read
from extractors.records import Report
from tests.helpers import report_of

Expected = tuple[str | None, str, str]
DECISION = (
    "ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\nSố: 15/2024/QĐ-UBND",
    "Cà Mau, ngày 02 tháng 3 năm 2024",
    "QUYẾT ĐỊNH",
    "Ban hành Quy chế thử nghiệm",
)

CASES: list[tuple[str, list[Expected]]] = [
    (
        "Nghị định số 34/2016/NĐ-CP ngày 14/5/2016 của Chính phủ quy định chi tiết một số điều của Luật Thanh tra 2010",
        [("34/2016/NĐ-CP", "guides", "Luật Thanh tra năm 2010")],
    ),
    (
        "Quyết định 23/2017/QĐ-TTg sửa đổi, bổ sung khoản 1, 2 Điều 5 của Quyết định số 246/2006/QĐ-TTg",
        [("23/2017/QĐ-TTg", "amends", "246/2006/QĐ-TTg")],
    ),
    (
        "Thông tư 37/2017/TT-BTC về việc sửa đổi, bổ sung Thông tư 39/2014/TT-BTC và Thông tư 26/2015/TT-BTC",
        [("37/2017/TT-BTC", "amends", "39/2014/TT-BTC"), ("37/2017/TT-BTC", "amends", "26/2015/TT-BTC")],
    ),
    (
        "Nghị định 151/2025/NĐ-CP được sửa đổi bởi điểm a khoản 6 Điều 7 Nghị định 226/2025/NĐ-CP",
        [("226/2025/NĐ-CP", "amends", "151/2025/NĐ-CP")],
    ),
    (
        "Nghị định 163/2006/NĐ-CP (sửa đổi, bổ sung bởi Nghị định 11/2012/NĐ-CP) còn dùng",
        [("11/2012/NĐ-CP", "amends", "163/2006/NĐ-CP")],
    ),
    (
        "Nghị định 98/2023/NĐ-CP quy định chi tiết thi hành Luật Thi đua, khen thưởng năm 2022, thay thế Nghị định "
        "số 91/2017/NĐ-CP",
        [
            ("98/2023/NĐ-CP", "guides", "Luật Thi đua, khen thưởng năm 2022"),
            ("98/2023/NĐ-CP", "replaces", "91/2017/NĐ-CP"),
        ],
    ),
    (
        "Hướng dẫn 43-HD/BTCTW năm 2025 có hiệu lực kể từ ngày 31/10/2025 và thay thế Hướng dẫn 25-HD/BTCTW",
        [("43-HD/BTCTW", "replaces", "25-HD/BTCTW")],
    ),
    (
        "Kết luận 224-KL/TW của Bộ Chính trị về tiếp tục thực hiện Nghị quyết 06-NQ/TW",
        [("224-KL/TW", "implements", "06-NQ/TW")],
    ),
    ("Thủ tướng đã có Quyết định 477/QĐ-TTg hủy bỏ Quyết định số 48/QĐ-TTg", [("477/QĐ-TTg", "repeals", "48/QĐ-TTg")]),
    # what somebody else does with a directive, or between sentences, is no relation
    ("Tỉnh tiếp tục thực hiện Chỉ thị số 05-CT/TW và Kết luận số 01-KL/TW", []),
    ("Theo Nghị định 34/2016/NĐ-CP, các sở đã triển khai thực hiện Chỉ thị số 05-CT/TW", []),
    ("Đã có Nghị định 34/2016/NĐ-CP. Sửa đổi, bổ sung Nghị định 12/2010/NĐ-CP là việc khác", []),
    ("Quyết định này thay thế Quyết định số 48/QĐ-TTg", []),
]


def stated(report: Report) -> list[Expected]:
    findings = read(report)
    known = {citation.span: citation.symbol or citation.name for citation in findings.citations}
    return [
        (known[relation.source] if relation.source else None, relation.kind, str(known[relation.target]))
        for relation in findings.relations
    ]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_relations_of_a_passage(text: str, expected: list[Expected]) -> None:
    assert stated(report_of(text)) == expected


def test_a_decision_speaks_of_itself() -> None:
    report = report_of(
        *DECISION,
        "Căn cứ Nghị định số 34/2016/NĐ-CP ngày 14 tháng 5 năm 2016 của Chính phủ;",
        "Điều 2. Quyết định này có hiệu lực từ ngày ký và thay thế Quyết định số 10/2020/QĐ-UBND.",
    )
    assert stated(report) == [(None, "based_on", "34/2016/NĐ-CP"), (None, "replaces", "10/2020/QĐ-UBND")]


def test_the_words_of_a_relation_are_those_of_its_passage() -> None:
    report = report_of(CASES[1][0])
    (relation,) = read(report).relations
    span = relation.span
    assert report.passages[span.passage].text[span.start_char : span.end_char] == span.surface == "sửa đổi, bổ sung"


def test_kinds_are_known() -> None:
    kinds = {"amends", "replaces", "repeals", "guides", "implements", "based_on"}
    assert {entry.kind for entry in gazetteers.relation_phrases()} == kinds
