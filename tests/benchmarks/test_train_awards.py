"""Training of the links of awards: what is learned from, and that the same passages give the same model."""

from __future__ import annotations

import pytest

from benchmarks.passages import Text, award_passages
from benchmarks.train_awards import across_folds, calibration, examples_of, learn, specified
from tests.helpers import report_of

MADE = list(award_passages())


def test_passages_state_what_they_are_said_to() -> None:
    """A recipient's first word stands in the text; only what a form leaves unsaid does not."""
    missing = [
        (one.name, recipient)
        for one in MADE
        for _, recipient in one.facts
        if not any(recipient.split()[0].lower() in passage.text.lower() for passage in one.report.passages)
    ]
    assert len(MADE) > 600
    assert len(missing) < 0.02 * sum(len(one.facts) for one in MADE)


def test_examples_are_pairs_that_no_rule_links() -> None:
    text = Text(
        "mẫu", report_of("Bằng khen đã về với Đồn Biên phòng Mẫu Sơn."), (("Bằng khen", "Đồn Biên phòng Mẫu Sơn"),)
    )
    assert [one.right for one in examples_of(text)] == [True]
    told = Text("thử", report_of("Ông Lê Văn Thử được tặng Bằng khen."), (("Bằng khen", "Lê Văn Thử"),))
    assert list(examples_of(told)) == []


def test_the_same_passages_give_the_same_model() -> None:
    examples = [one for text in MADE[:60] for one in examples_of(text)]
    first, second = learn(examples), learn(examples)
    assert first == second
    assert first["weights"]
    marks = calibration(examples, across_folds(examples))
    assert marks == sorted(marks)
    assert all(0 <= right <= 0.95 for _, right in marks)


def test_the_specification_is_learned_from() -> None:
    texts = specified()
    assert len(texts) > 200
    assert all(text.weight > 1 for text in texts)


def test_a_paper_that_is_not_known_is_said() -> None:
    from benchmarks.passages import _report

    with pytest.raises(KeyError):
        _report("Tặng Bằng khen.", "XX")
