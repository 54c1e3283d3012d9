"""Trains the model that links awards to recipients where no rule does, and writes it.

``python -m benchmarks.train_awards ../shared/gold/news`` learns from the passages of ``corpora/passages`` and
from the development part of gold folders, and calibrates by what models said of passages they did not learn from.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click
import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression

from benchmarks.passages import Text, award_passages
from benchmarks.train import FOLDS, MODELS, PROJECT_GOLD, write
from extractors.awards.extract import by_rules
from extractors.awards.linked import Decided, is_told, pairs_in
from extractors.linking.model import Features, LinearModel
from extractors.reading import STEPS
from extractors.records import Findings, Report
from extractors.view import ReportView, by_passage
from pipeline.comparing import comparable, same_recipient
from pipeline.evaluate import Part, gold_of, gold_report, is_in
from tests.helpers import report_of

MODEL = MODELS.with_name("awards.json")
STRENGTH = 0.5
"""How freely weights may grow (inverse of L2)."""
THRESHOLD = 0.5
"""From which probability on a pair is linked: of those that are new two of three are right then."""
LEAST_WEIGHT = 0.02
"""What weighs less decides nothing, and would only make the file larger."""
SPECIFIED_WEIGHT = 5.0
"""How many times a sentence of the specification counts."""
FEWEST = 2
"""Features that fewer pairs have are not learned."""


class Example(Struct, frozen=True):
    """A pair that no rule links: what describes it, whether gold has it, its text's fold and how often it counts."""

    features: Features
    right: bool
    fold: int
    weight: float


def fold_of(text: Text) -> int:
    return zlib.crc32(f"fold {text.name}".encode()) % FOLDS


def texts_of(folders: Iterable[Path], part: Part) -> Iterator[Text]:
    """The texts of gold folders that tell of awards or say that they tell of none."""
    for folder in folders:
        for path in sorted(folder.rglob("*.json")):
            if is_in(part, path) and "awards" in (gold := gold_of(path)):
                facts = tuple((award["award"], award["recipient"]) for award in gold["awards"])
                yield Text(path.stem, gold_report(path), facts)


def specified() -> list[Text]:
    """The sentences of the specification: the tables of the tests on awards."""
    from tests.extractors import test_award_builds, test_awards, test_bodies, test_office_papers, test_unseen_builds

    told: list[tuple[Report, Iterable[tuple[Any, ...]]]] = [
        (report_of(text), expected) for text, expected in test_awards.NARRATIVE
    ]
    lines = (*test_awards.LISTS, *test_award_builds.LINES, *test_bodies.LISTS)
    told += [(report_of(*passages), expected) for _, passages, expected in lines]
    told += [(report, expected) for _, report, expected in (*test_office_papers.GIVEN, *test_unseen_builds.GIVEN)]
    return [
        Text(f"specified {number}", report, tuple((one[0], one[1]) for one in expected), SPECIFIED_WEIGHT)
        for number, (report, expected) in enumerate(told)
    ]


def examples_of(text: Text) -> Iterator[Example]:
    """The pairs of a text that the rules leave."""
    view = ReportView(text.report, "none")
    found = Findings()
    for step in STEPS:
        if step.name != "awards":
            found = replace(found, **step.find(view, found))
    people, organizations = by_passage(found.people), by_passage(found.organizations)
    told, topics = by_rules(view, people, found.header)
    decided = Decided.of(told, found.header)
    for passage, before in zip(view.passages, topics, strict=False):
        index = passage.passage.index
        for pair in pairs_in(passage, people.get(index, []), organizations.get(index, []), before, decided):
            name = pair.candidate.recipient.name
            if not is_told(pair, told):
                right = any(
                    comparable(award) == comparable(pair.term.name) and same_recipient(recipient, name)
                    for award, recipient in text.facts
                )
                yield Example(pair.features, right, fold_of(text), text.weight)


def learn(examples: Sequence[Example]) -> dict[str, Any]:
    """The bias and the weights that tell right pairs from others."""
    vectorizer = CountVectorizer(analyzer=lambda features: features, binary=True, min_df=FEWEST)
    rows = vectorizer.fit_transform([one.features for one in examples])
    model = LogisticRegression(C=STRENGTH, max_iter=500, solver="liblinear", random_state=0)
    model.fit(rows, [one.right for one in examples], [one.weight for one in examples])
    weights = zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)
    kept = {str(name): round(float(weight), 3) for name, weight in weights if abs(weight) >= LEAST_WEIGHT}
    return {"bias": round(float(model.intercept_[0]), 3), "weights": kept}


def across_folds(examples: Sequence[Example]) -> np.ndarray:
    """How likely each pair is to a model that did not learn from its text."""
    probability = np.zeros(len(examples))
    for fold in range(FOLDS):
        links = LinearModel(**learn([one for one in examples if one.fold != fold]))
        for place, one in enumerate(examples):
            if one.fold == fold:
                probability[place] = links.probability(one.features)
    return probability


def calibration(examples: Sequence[Example], probability: np.ndarray) -> list[list[float]]:
    """Pairs of how likely models held links to be and of the share that was right."""
    linked = probability >= THRESHOLD / 2
    right = np.array([one.right for one in examples], float)[linked]
    held = probability[linked]
    steps = IsotonicRegression(out_of_bounds="clip").fit(held, right)
    marks = np.unique(np.quantile(held, np.linspace(0, 1, 8)).round(3))
    return [[float(mark), round(float(min(steps.predict([mark])[0], 0.95)), 3)] for mark in marks]


@click.command()
@click.argument("folders", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("-o", "--out", type=click.Path(path_type=Path), default=MODEL)
def main(folders: tuple[Path, ...], out: Path) -> None:
    """Learns from the passages of the project and the development part of gold folders."""
    texts = [*award_passages(), *specified(), *texts_of([*PROJECT_GOLD, *folders], "development")]
    examples = [one for text in texts for one in examples_of(text)]
    probability = across_folds(examples)
    chosen = [one.right for one, held in zip(examples, probability, strict=True) if held >= THRESHOLD]
    click.echo(
        f"{len(texts)} texts, {len(examples)} pairs that no rule links, {sum(one.right for one in examples)} right"
    )
    click.echo(f"cross-validated: {len(chosen)} linked, {sum(chosen) / max(1, len(chosen)):.3f} of them right")
    told = {
        "links": learn(examples),
        "threshold": THRESHOLD,
        "calibration": calibration(examples, probability),
        "trained_on": {"texts": len(texts), "data": _hash(texts)},
    }
    write(told, out)


def _hash(texts: Sequence[Text]) -> str:
    digest = hashlib.sha256()
    for text in texts:
        digest.update(json.dumps([*(passage.text for passage in text.report.passages), text.facts]).encode())
    return digest.hexdigest()[:16]


if __name__ == "__main__":
    main()
