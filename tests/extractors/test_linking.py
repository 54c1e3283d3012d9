"""The models of roles: how they weigh, what posts are offered, and that the file in place is whole."""

from __future__ import annotations

import pytest

from extractors.linking.model import LinearModel, Models, models, using
from extractors.linking.pairs import described
from extractors.linking.row import posts_in
from extractors.people import find_people
from extractors.reading import read
from extractors.roles.extract import find_roles, mention_rows
from tests.helpers import report_of, view_of

NOTHING = LinearModel(-9.0, {})


def _models(**weights: float) -> Models:
    return Models(LinearModel(0.0, weights), NOTHING, NOTHING, NOTHING, 0.4, ((0.0, 0.0), (1.0, 1.0)))


def test_features_add_up_to_a_probability() -> None:
    model = LinearModel(1.0, {"a": 2.0, "b": -3.0})
    assert model.score(["a", "b", "unknown"]) == 0.0
    assert model.probability(["b", "a"]) == 0.5
    assert model.reasons(["a", "b"]) == [("b", -3.0), ("a", 2.0)]


def test_what_a_feature_weighs_in_papers_of_offices_comes_on_top() -> None:
    model = LinearModel(1.0, {"a": 2.0, "b": -3.0, "paper a": 0.5, "paper c": 4.0})
    assert model.with_own_of("paper") == LinearModel(1.0, {"a": 2.5, "b": -3.0, "c": 4.0})


def test_a_score_far_below_zero_is_no_error() -> None:
    assert LinearModel(-5000.0, {}).probability([]) == pytest.approx(0.0)


@pytest.mark.parametrize(("held", "right"), [(0.0, 0.1), (0.2, 0.1), (0.5, 0.5), (0.75, 0.7), (1.0, 0.9)])
def test_confidence_lies_between_the_pairs_measured(held: float, right: float) -> None:
    measured = Models(NOTHING, NOTHING, NOTHING, NOTHING, 0.4, ((0.2, 0.1), (0.5, 0.5), (1.0, 0.9)))
    assert measured.confidence(held) == pytest.approx(right)


def test_who_may_hold_a_post_stands_around_it_or_before_it() -> None:
    view = view_of(
        "Ông Trần Văn Mẫu họp.", "Bà Lê Thị Thử, Giám đốc Sở Y tế, và ông Hồ Văn Nháp dự. Ông Vũ Văn Giả vắng."
    )
    rows = mention_rows(view, find_people(view))
    ((place, _),) = posts_in(rows.rows[1])
    offered = [(candidate.side, candidate.mention.name) for candidate, *_ in described(rows, 1, place)]
    assert offered == [("before", "Lê Thị Thử"), ("after", "Hồ Văn Nháp"), ("earlier", "Trần Văn Mẫu")]


def test_models_in_place_decide() -> None:
    view = view_of("Ông Trần Văn Mẫu, Giám đốc Sở Y tế, nói")
    people = find_people(view)
    with using(_models(before=-9.0)):
        assert find_roles(view, people) == []
    with using(_models(before=9.0)):
        assert [role.position for role in find_roles(view, people)] == ["Giám đốc Sở Y tế"]


def test_the_package_s_models_are_whole() -> None:
    known = models()
    assert 0 < known.threshold < 1
    assert list(known.calibration) == sorted(known.calibration)
    shares = [share for _, share in known.calibration]
    assert shares == sorted(shares)
    assert shares[-1] <= 0.99
    assert all(len(model.weights) > 1000 for model in (known.links, known.former, known.wordings))


WORDINGS: list[tuple[str, tuple[str, ...], tuple[str, str]]] = [
    (
        "the organisation that the paragraph before names",
        (
            "Bộ Công Thương vừa công bố quyết định bổ nhiệm cán bộ.",
            "Ông Trần Văn Mẫu, Thứ trưởng, trao quyết định.",
        ),
        ("Trần Văn Mẫu", "Thứ trưởng Bộ Công Thương"),
    ),
    (
        "the term that follows",
        ("Ông Trần Văn Mẫu là Đại biểu Quốc hội khóa XIV.",),
        ("Trần Văn Mẫu", "Đại biểu Quốc hội khóa XIV"),
    ),
    (
        "a short form as the text spells it out",
        ("Công ty cổ phần Hóa dầu Mẫu (PVMAU) họp.", "Ông Trần Văn Mẫu, Tổng giám đốc PVMAU, báo cáo."),
        ("Trần Văn Mẫu", "Tổng Giám đốc Công ty cổ phần Hóa dầu Mẫu"),
    ),
]


@pytest.mark.parametrize(("passages", "expected"), [case[1:] for case in WORDINGS], ids=[case[0] for case in WORDINGS])
def test_a_post_is_told_in_full(passages: tuple[str, ...], expected: tuple[str, str]) -> None:
    found = read(report_of(*passages))
    assert [(role.name, role.position) for role in found.roles] == [expected]
    for role in found.roles:
        text = passages[role.span.passage]
        assert text[role.span.start_char : role.span.end_char] == role.span.surface


def test_the_issuer_s_own_place_is_offered_where_no_place_is_named() -> None:
    report = report_of(
        "HTX DỊCH VỤ NÔNG NGHIỆP TÂN MẪU", "BÁO CÁO", "Cảm ơn đồng chí Hồ Thị Mẫu - Phó Chủ tịch UBND xã đã về dự."
    )
    assert [role.title for role in read(report).roles] == ["Phó Chủ tịch"]
