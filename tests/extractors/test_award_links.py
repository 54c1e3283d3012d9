"""What the model links: who may receive an award, what describes the pair, and awards that no rule reads."""

from __future__ import annotations

from itertools import pairwise

import pytest

from extractors.awards.candidates import candidates_before, candidates_in
from extractors.awards.linked import RULE, Decided, pairs_in
from extractors.awards.terms import classes_alone, find_terms
from extractors.awards.topic import Topic, by_given_name
from extractors.organization_mentions import find_organizations
from extractors.people import find_people
from extractors.reading import read
from extractors.records import Header
from tests.helpers import report_of, view_of

CALLED: list[tuple[str, list[tuple[str, str, str]]]] = [
    (
        "Bà Trần Thị Mẫu cùng 12 hội viên nhận quà; chị cảm ơn Sở Y tế.",
        [
            ("person", "Trần Thị Mẫu", "Trần Thị Mẫu"),
            ("count", "12 hội viên", "12 hội viên"),
            ("address", "chị", "Trần Thị Mẫu"),
            ("collective", "Sở Y tế", "Sở Y tế"),
        ],
    ),
    (
        "Ông Lê Văn Thử và anh Nháp được khen.",
        [("person", "Lê Văn Thử", "Lê Văn Thử"), ("given", "Nháp", "Bùi Văn Nháp")],
    ),
    (
        "Trường THPT Mẫu Sơn tròn 50 tuổi. Nhà trường đón cờ, riêng xã Tân Lập được khen.",
        [
            ("collective", "Trường THPT Mẫu Sơn", "Trường THPT Mẫu Sơn"),
            ("head", "Nhà trường", "Trường THPT Mẫu Sơn"),
            ("unit", "xã Tân Lập", "xã Tân Lập"),
        ],
    ),
]


def _topic(*passages: str) -> Topic:
    return Topic(given=by_given_name(find_people(view_of(*passages))))


@pytest.mark.parametrize(("text", "expected"), CALLED, ids=[text for text, _ in CALLED])
def test_who_may_receive(text: str, expected: list[tuple[str, str, str]]) -> None:
    report = view_of(text)
    people = find_people(report)
    found = candidates_in(
        report.passages[0], people, find_organizations(report, people), _topic(text, "Anh Bùi Văn Nháp đến dự.")
    )
    assert [(one.kind, text[one.start : one.end], one.recipient.name) for one in found] == expected
    assert all(left.end <= right.start for left, right in pairwise(found))


def test_whom_the_text_before_is_about_may_receive_unless_he_is_named() -> None:
    report = view_of("Ông Lê Văn Thử cười.")
    (person,) = candidates_in(report.passages[0], find_people(report), [], Topic())
    about = Topic(recipient=person.recipient, collectives=("Trường THPT Mẫu Sơn",))
    assert [(one.kind, one.near) for one in candidates_before([], about)] == [("topic", False), ("before", False)]
    assert [one.kind for one in candidates_before([person], about)] == ["before"]


CLASSES: list[tuple[str, list[str]]] = [
    (
        "Năm 2003 được tặng Huân chương Lao động hạng Ba; năm năm sau là hạng Nhì.",
        ["Huân chương Lao động hạng Nhì"],
    ),
    ("Được tặng Huân chương Lao động hạng Ba. Đội còn có huy chương, xếp hạng Nhì toàn đoàn.", []),
    ("Đội xếp hạng Nhì toàn đoàn.", []),
    ("Trường được tặng Huân chương Lao động hạng Nhất, các giảng viên hạng II được nâng lương.", []),
]


@pytest.mark.parametrize(("text", "expected"), CLASSES)
def test_classes_told_alone(text: str, expected: list[str]) -> None:
    words = view_of(text).passages[0].words
    found = classes_alone(words, find_terms(words))
    assert [term.name for term in found] == expected
    assert all(text[term.start : term.end].startswith("hạng") for term in found)


ROWS = [
    (
        "Huân chương Lao động: hạng Ba (1986), hạng Nhì (1997), Nhất (2006).",
        [f"Huân chương Lao động hạng {rank}" for rank in ("Ba", "Nhì", "Nhất")],
    ),
    (
        "Huân chương Độc lập (hạng Ba - 2003, hạng Nhì - 2011)",
        ["Huân chương Độc lập hạng Ba", "Huân chương Độc lập hạng Nhì"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_classes_in_a_row_with_their_years(text: str, expected: list[str]) -> None:
    assert [term.name for term in find_terms(view_of(text).passages[0].words)] == expected


def test_a_pair_is_described_by_what_stands_there() -> None:
    report = view_of("Ông Lê Văn Thử được Bộ Y tế tặng Bằng khen.")
    people = find_people(report)
    decided = Decided.of([], Header())
    pairs = list(pairs_in(report.passages[0], people, find_organizations(report, people), Topic(), decided))
    described = {pair.candidate.recipient.name: pair.features for pair in pairs}
    assert "first person passive True" in described["Lê Văn Thử"]
    assert "first person ends được|\x01c|tặng" in described["Lê Văn Thử"]
    assert "begins bộ y award certificate" in described["Bộ Y tế"]
    assert described == {pair.candidate.recipient.name: pair.features for pair in pairs}


LINKED: list[tuple[tuple[str, ...], set[tuple[str, str, str]]]] = [
    (
        ("Danh hiệu Nghệ sĩ Nhân dân đến với chị Đào Thị Mẫu mười năm sau, khi chị vừa rời ghế Phó Giám đốc Nhà hát.",),
        {("Nghệ sĩ Nhân dân", "Đào Thị Mẫu", "granted")},
    ),
    (
        ("Riêng Trường THPT Mẫu Sơn, đơn vị dẫn đầu khối, còn mang về Cờ thi đua của Chính phủ.",),
        {("Cờ thi đua của Chính phủ", "Trường THPT Mẫu Sơn", "granted")},
    ),
]


@pytest.mark.parametrize(("passages", "expected"), LINKED)
def test_what_no_rule_links(passages: tuple[str, ...], expected: set[tuple[str, str, str]]) -> None:
    awards = read(report_of(*passages)).awards
    assert {(one.award, who.name, one.status) for one in awards for who in one.recipients} == expected
    assert {one.rule for one in awards} == {RULE}
    assert all(0 < one.confidence <= 0.8 for one in awards)


UNLINKED = [
    "Ông Lê Văn Thử chưa từng được tặng Bằng khen.",
    "Bà Nguyễn Thị Mẫu từ chối nhận Bằng khen của Chủ tịch UBND tỉnh.",
    "Bằng khen là hình thức khen thưởng của cấp tỉnh; Sở Nội vụ hướng dẫn tiêu chuẩn.",
    "Bà Lê Thị Mẫu là Nghệ sĩ Ưu tú của nhà hát.",
]


@pytest.mark.parametrize("text", UNLINKED)
def test_what_gives_nothing_is_not_linked(text: str) -> None:
    assert read(report_of(text)).awards == ()
