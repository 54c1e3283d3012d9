from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pipeline.comparing import comparable, same_directive_name, same_position
from pipeline.evaluate import GoldError, evaluate, report_text

TEXT = (
    "Đồng chí Phạm Văn Mẫu – Bí thư Tỉnh ủy Cà Mau quán triệt Kết luận số 21-KL/TW; tặng Giấy khen cho bà Lê Thị Thử."
)


def gold(folder: Path, **facts: Any) -> Path:
    everything: dict[str, Any] = {
        "references": [],
        "named_references": [],
        "people": [],
        "roles": [],
        "awards": [],
        "ignore": [],
    }
    (folder / "a.json").write_text(json.dumps(everything | facts), encoding="utf-8")
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    return folder


FACTS: dict[str, Any] = {
    "references": [{"symbol": "21-KL/TW", "date": None, "issuer": None}],
    "people": ["Phạm Văn Mẫu", "Lê Thị Thử"],
    "roles": [{"person": "Phạm Văn Mẫu", "position": "Bí thư Tỉnh uỷ Cà Mau", "former": False}],
    "awards": [{"award": "Giấy khen", "recipient": "Lê Thị Thử", "status": "granted"}],
}


def test_all_right(tmp_path: Path) -> None:
    scores = evaluate(gold(tmp_path, **FACTS)).scores
    assert {kind: score.f1 for kind, score in scores.items()} == dict.fromkeys(scores, 1.0)


def test_a_miss_and_a_false_find_are_counted_and_listed(tmp_path: Path) -> None:
    evaluation = evaluate(gold(tmp_path, **(FACTS | {"people": ["Phạm Văn Mẫu", "Ai Đó"]})))
    people = evaluation.scores["people"]
    assert (people.precision, people.recall) == (0.5, 0.5)
    listing = report_text(evaluation, misses=True)
    assert "MISS  people a: Ai Đó" in listing
    assert "FALSE people a: Lê Thị Thử  (name with a sign beside it)\n      Đồng chí Phạm Văn Mẫu" in listing


def test_the_sure_predictions_are_judged(tmp_path: Path) -> None:
    evaluation = evaluate(gold(tmp_path, **(FACTS | {"people": ["Phạm Văn Mẫu"]})))
    right, sure = evaluation.sure(0.9)
    assert (right, sure) == (sure - 1, sure)  # bà Lê Thị Thử is surely a person, and not in this gold
    assert f"right among the sure (confidence 0.9 or more) {right}/{sure}" in report_text(evaluation)
    assert evaluation.sure(0.0)[1] == len(evaluation.judged) > sure


def test_ignored_names_count_neither_way(tmp_path: Path) -> None:
    people = evaluate(gold(tmp_path, **(FACTS | {"people": ["Phạm Văn Mẫu"], "ignore": ["Lê Thị Thử"]}))).scores[
        "people"
    ]
    assert (people.precision, people.recall, people.predicted) == (1.0, 1.0, 1)


def test_dates_are_scored_beside(tmp_path: Path) -> None:
    facts = FACTS | {"references": [{"symbol": "21-KL/TW", "date": "2021-10-25", "issuer": None}]}
    evaluation = evaluate(gold(tmp_path, **facts))
    assert (evaluation.dates_right, evaluation.dates) == (0, 1)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("Chủ tịch UBND tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh Cà Mau", True),
        ("Phó Bí thư Tỉnh uỷ", "Phó Bí Thư Tỉnh ủy", True),
        ("Bí thư Tỉnh ủy", "Phó Bí thư Tỉnh ủy", False),
        ("Chủ tịch HĐND tỉnh", "Chủ tịch UBND huyện Năm Căn", False),
        ("Giám đốc Sở Nội vụ", "Phó Giám đốc Sở Nội vụ", False),
        ("nguyên Bí thư Tỉnh ủy", "Bí thư Tỉnh ủy", True),
    ],
)
def test_positions_are_compared_by_head_and_words(left: str, right: str, same: bool) -> None:
    assert same_position(left, right) is same


def test_names_are_compared_without_their_small_differences() -> None:
    assert comparable("Luật Đất đai năm 2013") == comparable("Luật đất đai 2013")
    assert comparable("06 cá nhân") == comparable("6 cá nhân")
    assert comparable("Tổng LĐLĐ Việt Nam") == comparable("Tổng Liên đoàn Lao động Việt Nam")


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({}, "no gold files"),
        ({"a.json": "{"}, "not a readable JSON file"),
        ({"a.json": '{"khác": 1}'}, "holds none of"),
        ({"a.json": '{"people": []}'}, "no file of its name stands beside it"),
    ],
)
def test_a_broken_gold_folder_says_what_is_wrong(tmp_path: Path, files: dict[str, str], message: str) -> None:
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(GoldError, match=message):
        evaluate(tmp_path)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("Luật Du lịch ngày 19/6/2017", "Luật Du lịch năm 2017", True),
        ("Luật Viên chức ngày 15 tháng 11 năm 2010", "Luật Viên chức năm 2010", True),
        ("Nghị quyết Đại hội XI Công đoàn Việt Nam", "Nghị quyết Đại hội Công đoàn Việt Nam lần thứ XI", True),
        (
            "Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa IX",
            "Nghị quyết Trung ương 5 (khóa IX)",
            True,
        ),
        ("Nghị quyết của Hội nghị Trung ương 4 (khóa XII)", "Nghị quyết Trung ương 4 (khóa XII)", True),
        (
            "Nghị quyết Hội nghị lần thứ chín Ban Chấp hành Trung ương (khóa XI)",
            "Nghị quyết Trung ương 8 (khóa XI)",
            False,
        ),
        ("Luật Viên chức ngày 15 tháng 11 năm 2010", "Luật Viên chức năm 2019", False),
        ("Luật Viên chức", "Luật Cán bộ, công chức", False),
        ("Luật Hình sự năm 1999", "Bộ luật Hình sự năm 1999", True),
        ("Luật Lao động", "Bộ luật Lao động", True),
        ("Điều lệ Đảng Cộng sản Việt Nam", "Điều lệ Đảng", True),
    ],
)
def test_names_of_one_directive(left: str, right: str, same: bool) -> None:
    assert same_directive_name(left, right) is same
