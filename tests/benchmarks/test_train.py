"""Training: facts are aligned with what states them, and the same gold gives the same models."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from benchmarks.passages import post_passages
from benchmarks.train import Pair, believed, calibrated, may_state, pairs_of, texts_of, train
from corpora.letters import fold
from extractors.linking.model import Models
from pipeline.evaluate import Evaluation, Judged

GOLD = Path(__file__).parents[2] / "corpora" / "gold"


def test_passages_name_those_of_whom_they_tell_posts() -> None:
    told = [(report, who) for _, report, roles in post_passages() for who, *_ in roles]
    unnamed = [who for report, who in told if not any(fold(who) in fold(passage.text) for passage in report.passages)]
    assert len(told) > 3000
    assert unnamed == []


@pytest.mark.parametrize(
    ("gold", "said", "may"),
    [
        ("Bí thư Tỉnh ủy Cà Mau", "Bí thư", True),
        ("Bí thư Tỉnh ủy Cà Mau", "Bí thư Tỉnh ủy", True),
        ("Bí thư Tỉnh ủy Cà Mau", "Phó Bí thư Tỉnh ủy", False),
        ("Giám đốc Sở Y tế", "Giám đốc Sở Tài chính", False),
    ],
)
def test_what_may_state_a_fact(gold: str, said: str, may: bool) -> None:
    assert may_state(gold, said) is may


def test_of_several_statements_the_likelier_are_believed() -> None:
    fact = ("Bí thư Tỉnh ủy", False)
    pairs = [Pair(0, "mẫu", (), [fact]), Pair(0, "mẫu", (), [fact]), Pair(0, "thử", (), [])]
    assert believed(pairs, np.array([0.6, 0.2, 0.9])).tolist() == [1, -1, 0]


def test_the_same_gold_gives_the_same_models() -> None:
    texts = texts_of([GOLD], "all")
    pairs = pairs_of(texts)
    first, second = train(texts, pairs), train(texts, pairs)
    assert first == second
    models = Models.from_json(first)
    assert models.links.weights
    assert models.wordings.weights


def test_calibration_rises() -> None:
    rule = "post beside a name"
    judged = [Judged("role", rule, share / 100, share % 10 < share / 10) for share in range(100)]
    pairs = calibrated([Evaluation({}, judged=judged)])
    assert pairs == sorted(pairs)
    assert all(low[1] <= high[1] for low, high in pairwise(pairs))
