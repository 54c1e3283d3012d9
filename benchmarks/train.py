"""Trains the models that say whose a post is and how it is told in full: ``python -m benchmarks.train GOLD…``.

Gold tells facts and not where they stand. So each fact is first aligned with the pairs of a post and
a person that may state it; of several, training believes those that a first model finds likeliest.
Printed are the share of facts that align, and scores by cross-validation over texts.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import numpy as np
from msgspec import Struct
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression

from benchmarks.passages import post_passages
from extractors.linking.model import PAPER, Features, Models, using, written_out
from extractors.linking.named import named_in
from extractors.linking.pairs import described
from extractors.linking.row import posts_in
from extractors.linking.wording import wordings
from extractors.reading import read
from extractors.records import Findings, Report, position
from extractors.roles.extract import mention_rows
from extractors.roles.fullest import LEARNED, WORDED
from extractors.roles.offices import complete, office_of
from extractors.shorts import shorts_in, spell
from extractors.view import ReportView
from pipeline.comparing import agreement, comparable, same_position, title_head
from pipeline.evaluate import Evaluation, Part, Score, gold_of, gold_report, is_in, score_report
from tests.helpers import report_of, table_report

_SOURCES = Path(__file__).parents[1]
PROJECT_GOLD = tuple(_SOURCES / "corpora" / name for name in ("gold", "papers", "samples"))
"""The gold that the project's sources have."""
MODELS = _SOURCES / "corpora" / "models" / "roles.json"
FOLDS = 5
LINK_STRENGTH, WORDING_STRENGTH = 0.2, 0.3
"""How freely weights may grow (inverse of L2)."""
THRESHOLD, TOLD = 0.4, 0.3
LEAST_WEIGHT = 0.05
"""What weighs less decides nothing, and would only make the file larger."""
_EXAMPLE, _PASSAGE = "example", "passage"
UNCALIBRATED = [[0.0, 0.0], [1.0, 1.0]]
EXAMPLE_WEIGHT, PASSAGE_WEIGHT = 6.0, 0.5
"""How many times a sentence of the specification and a made-up passage counts: those tell more than papers do."""


@dataclass
class Text:
    """A gold text with what is read before roles are."""

    path: Path
    gold: dict[str, Any]
    report: Report
    view: ReportView
    findings: Findings
    shorts: dict[str, str]
    positions: dict[str, list[tuple[str, bool]]]

    @property
    def is_example(self) -> bool:
        """Whether it is a sentence of the specification."""
        return self.path.parent.name == _EXAMPLE

    @property
    def is_passage(self) -> bool:
        """Whether it is a made-up passage."""
        return self.path.parent.name == _PASSAGE

    @property
    def is_made_up(self) -> bool:
        """Whether it is no text of a gold folder, so that every fold learns from it."""
        return self.is_example or self.is_passage

    @property
    def fold(self) -> int:
        if self.is_made_up:
            return FOLDS
        return zlib.crc32(f"fold {self.path.stem}".encode()) % FOLDS


def examples() -> list[Text]:
    """The sentences of the specification: the tables of the tests on roles."""
    from tests.extractors import (
        test_bodies,
        test_members,
        test_office_builds,
        test_office_papers,
        test_posts_across_sentences,
        test_registers,
        test_role_sentences,
        test_roles,
        test_unseen_builds,
    )

    told: list[tuple[Sequence[str], list[tuple[str, str, bool]]]] = [
        ((text,), [(name, position, former) for name, position, former, *_ in expected])
        for cases in test_roles.CASES.values()
        for text, expected in cases
    ]
    told += [
        ((text,), [(name, position, former) for name, position, former, *_ in expected])
        for text, expected in test_roles.UNREAD
    ]
    told += [((text,), _held(roles)) for _, text, roles in test_roles.TOLD_ELSEWHERE]
    listed = [*test_bodies.CASES, *test_office_papers.POSTS]
    told += [(passages, _held(expected)) for _, passages, expected in listed]
    reports = [(report_of(*passages), roles) for passages, roles in told]
    reports += [(table_report(before, rows), _held(roles)) for _, before, rows, roles in test_office_papers.TABLES]
    built = [*test_unseen_builds.POSTS, *test_office_builds.POSTS, *test_members.PLACES]
    reports += [(report, _held(roles)) for _, report, roles in built]
    who = test_role_sentences.NAMES[0]
    decided = [(article, _held((who, post) for post in posts)) for article, posts in test_role_sentences.DECIDED]
    reports += [(report_of(*test_role_sentences.PARTY, article), roles) for article, roles in decided]
    reports += [(Report.from_text(text), _held(roles)) for _, text, roles in test_posts_across_sentences.ROLES]
    reports += [(test_registers.row_report(row), _held([(row[0], said)])) for _, row, said in test_registers.ROWS]
    return [_made_up(_EXAMPLE, str(number), *one) for number, one in enumerate(reports)]


def passages() -> list[Text]:
    """The made-up passages of the project."""
    return [_made_up(_PASSAGE, *one) for one in post_passages()]


def _held(roles: Iterable[tuple[str, str]]) -> list[tuple[str, str, bool]]:
    """Roles of which the specification does not say that they are over."""
    return [(name, said, False) for name, said in roles]


def _made_up(sort: str, name: str, report: Report, roles: Sequence[tuple[str, str, bool]]) -> Text:
    gold = {"roles": [{"person": name, "position": said, "former": over} for name, said, over in roles]}
    return _text(Path(sort) / name, gold, report)


class Pair(Struct):
    """A post and a candidate: their features, and the facts of gold that they may state."""

    text: int
    name: str
    features: Features
    facts: list[tuple[str, bool]]


def texts_of(folders: Iterable[Path], part: Part) -> list[Text]:
    found = []
    for folder in folders:
        for path in sorted(folder.rglob("*.json")):
            if not is_in(part, path):
                continue
            gold = gold_of(path)
            if "roles" in gold and not gold.get("partial"):  # what nobody decided is neither right nor wrong
                found.append(_text(path, gold, gold_report(path)))
    return found


def _text(path: Path, gold: dict[str, Any], report: Report) -> Text:
    view = ReportView(report)
    shorts = shorts_in(view)
    positions: dict[str, list[tuple[str, bool]]] = defaultdict(list)
    for role in gold["roles"]:
        positions[comparable(role["person"])].append((spell(role["position"], shorts), bool(role.get("former"))))
    return Text(path, gold, report, view, read(report), shorts, positions)


def pairs_of(texts: Sequence[Text]) -> list[Pair]:
    found = []
    for number, text in enumerate(texts):
        rows = mention_rows(text.view, list(text.findings.people))
        for index, row in enumerate(rows.rows):
            for place, item in posts_in(row):
                assert item.post is not None
                said = position(item.post.title, item.post.organization, item.post.parent)
                said = spell(said, text.shorts)
                for candidate, of_post, own in described(rows, index, place):
                    told = written_out(of_post + own)
                    name = candidate.mention.name
                    facts = [fact for fact in text.positions.get(comparable(name), ()) if may_state(fact[0], said)]
                    found.append(Pair(number, name, told, facts))
    return found


def may_state(gold: str, said: str) -> bool:
    """Whether a post as it stands may be one of gold told short."""
    left, right = comparable(gold).split(), comparable(said).split()
    told_short = title_head(left) == title_head(right) and set(right) <= set(left)
    return bool(left and right) and (told_short or same_position(gold, said))


class Trainer:
    """Features as columns, kept where they occur twice."""

    def __init__(self, rows: Sequence[Sequence[str]], weights: Sequence[float]) -> None:
        self.weights = np.array(weights)
        self.vectorizer = CountVectorizer(analyzer=lambda features: features, min_df=2, binary=True)
        self.matrix: csr_matrix = self.vectorizer.fit_transform(rows)

    def fit(self, labels: np.ndarray, chosen: np.ndarray, strength: float) -> LogisticRegression:
        model = LogisticRegression(C=strength, solver="liblinear", max_iter=300, random_state=0)
        return model.fit(self.matrix[chosen], labels[chosen], sample_weight=self.weights[chosen])

    def told(self, model: LogisticRegression) -> dict[str, Any]:
        return self.described(float(model.intercept_[0]), model.coef_[0])

    def described(self, bias: float, weights: np.ndarray) -> dict[str, Any]:
        """A decision as the model file has it, without what weighs next to nothing."""
        names = self.vectorizer.get_feature_names_out()
        told = {
            name: round(float(one), 3) for name, one in zip(names, weights, strict=True) if abs(one) >= LEAST_WEIGHT
        }
        return {"bias": round(bias, 3), "weights": dict(sorted(told.items()))}


def believed(pairs: Sequence[Pair], probability: np.ndarray) -> np.ndarray:
    """Labels: 1 for a pair that states a fact, 0 for one that states none, -1 for one left out.

    Of the pairs that may state one fact, those are left out that a model finds much less likely than the best.
    """
    stating: dict[tuple[int, str, str], list[int]] = defaultdict(list)
    for number, pair in enumerate(pairs):
        for fact, _ in pair.facts:
            stating[pair.text, pair.name, fact].append(number)
    kept: set[int] = set()
    for numbers in stating.values():
        best = max(probability[number] for number in numbers)
        kept.update(number for number in numbers if probability[number] >= min(0.7, best - 0.05))
    return np.array([1 if number in kept else -1 if pair.facts else 0 for number, pair in enumerate(pairs)])


def train(texts: Sequence[Text], pairs: Sequence[Pair], without: int | None = None) -> dict[str, Any]:
    """The models trained on the texts but for one fold."""
    folds = np.array([texts[pair.text].fold for pair in pairs])
    trainer = Trainer([pair.features for pair in pairs], [weight_of(texts[pair.text]) for pair in pairs])
    chosen = folds != without if without is not None else np.ones(len(pairs), bool)
    labels = np.array([1 if pair.facts else 0 for pair in pairs])
    for _ in range(2):
        probability = _across_folds(trainer, labels, folds, chosen)
        labels = believed(pairs, probability)
    links = trainer.fit(labels, chosen & (labels >= 0), LINK_STRENGTH)
    over = np.array([1 if pair.facts and all(former for _, former in pair.facts) else 0 for pair in pairs])
    former = trainer.fit(over, chosen & (labels == 1), LINK_STRENGTH)
    told = {
        "threshold": THRESHOLD,
        "calibration": UNCALIBRATED,
        "links": trainer.told(links),
        "former": trainer.told(former),
        "wordings": {"bias": 0.0, "weights": {}},
    }
    with using(Models.from_json(told)):
        groups = list(_wordings_of(texts, without))
    told["wordings"] = _train_wordings(groups)
    told["told"] = TOLD  # until wordings are learned, none is surer than the others
    return told


def _across_folds(trainer: Trainer, labels: np.ndarray, folds: np.ndarray, chosen: np.ndarray) -> np.ndarray:
    probability = np.zeros(len(labels))
    for fold in range(FOLDS):
        if (other := chosen & (folds == fold)).any():
            model = trainer.fit(labels, chosen & (folds != fold) & (labels >= 0), LINK_STRENGTH)
            probability[other] = model.predict_proba(trainer.matrix[other])[:, 1]
    return probability


class Group(Struct, frozen=True):
    """The wordings of a post, each with its features and how far it agrees with gold."""

    weight: float
    wordings: list[tuple[tuple[str, ...], float]]

    @property
    def best(self) -> float:
        return max(share for _, share in self.wordings)


def weight_of(text: Text) -> float:
    if text.is_passage:
        return PASSAGE_WEIGHT
    return EXAMPLE_WEIGHT if text.is_example or text.path.parent.name == "samples" else 1.0


def in_kind(features: tuple[str, ...], in_paper: bool) -> tuple[str, ...]:
    """Features, in papers of offices each once more as one of such papers: what it weighs there may differ."""
    return (*features, *(f"{PAPER} {one}" for one in features)) if in_paper else features


def _wordings_of(texts: Sequence[Text], without: int | None) -> Iterator[Group]:
    for text in texts:
        if text.fold == without:
            continue
        findings = read(text.report)
        office = office_of(findings.header)
        completed = [complete(role, office) for role in findings.roles]
        named = named_in(text.view, findings.organizations, findings.people, completed, findings.header, office)
        for role, whole in zip(findings.roles, completed, strict=True):
            if role.rule not in WORDED:
                continue
            golds = text.positions.get(comparable(role.name), ())
            group = [
                (
                    in_kind(wording.features, named.office is not None),
                    max(
                        (agreement(gold, spell(wording.of(role.title), text.shorts)) for gold, _ in golds), default=0.0
                    ),
                )
                for wording in wordings(text.view, role, whole, named)
            ]
            if max(share for _, share in group) >= 0.6:
                yield Group(weight_of(text), group)


def _train_wordings(groups: Sequence[Group]) -> dict[str, Any]:
    """Weights under which the good wordings of each post are likely among those it is offered.

    A wording is chosen among the others of its post, so that what it weighs is learned from how it compares
    with them: the loss is that of a conditional logit, with all that agree with gold as well as any taken for good.
    """
    flat = [(group, features, share) for group in groups for features, share in group.wordings]
    trainer = Trainer([features for _, features, _ in flat], [group.weight for group, _, _ in flat])
    good = np.array([share >= max(0.6, min(0.8, group.best)) for group, _, share in flat])
    starts = np.cumsum([0, *(len(group.wordings) for group in groups[:-1])])
    sizes = np.array([len(group.wordings) for group in groups])
    weight = np.array([group.weight for group in groups])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = trainer.matrix @ weights
        scores -= np.repeat(np.maximum.reduceat(scores, starts), sizes)
        share = np.exp(scores)
        share /= np.repeat(np.add.reduceat(share, starts), sizes)
        of_good = np.add.reduceat(np.where(good, share, 0.0), starts)
        wanted = np.where(good, share, 0.0) / np.repeat(of_good, sizes)
        slope = trainer.matrix.T @ (np.repeat(weight, sizes) * (share - wanted))
        held = float(weights @ weights) / (2 * WORDING_STRENGTH)
        return held - float(weight @ np.log(of_good)), slope + weights / WORDING_STRENGTH

    found = minimize(loss, np.zeros(trainer.matrix.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 300})
    return trainer.described(0.0, found.x)


def cross_validated(texts: Sequence[Text], pairs: Sequence[Pair]) -> dict[str, Evaluation]:
    """The scores of each fold with models trained on the others, by folder."""
    folders = sorted({str(text.path.parent) for text in texts if not text.is_made_up})
    evaluations = {folder: Evaluation() for folder in folders}
    for fold in range(FOLDS):
        with using(Models.from_json(train(texts, pairs, fold))):
            for text in texts:
                if text.fold == fold:
                    evaluation = evaluations[str(text.path.parent)]
                    score_report(evaluation, text.path.stem, text.gold, text.report, read(text.report))
    return evaluations


def calibrated(evaluations: Iterable[Evaluation]) -> list[list[float]]:
    """Pairs of what models held facts to be and the share that was right where they were not trained on them."""
    judged = [one for evaluation in evaluations for one in evaluation.judged if one.rule in LEARNED]
    held = np.array([one.confidence for one in judged])
    right = np.array([one.right for one in judged], float)
    steps = IsotonicRegression(out_of_bounds="clip").fit(held, right)
    marks = np.unique(np.quantile(held, np.linspace(0, 1, 15)).round(3))
    smooth = [float(np.mean(steps.predict(np.linspace(max(mark - 0.03, 0), min(mark + 0.03, 1), 7)))) for mark in marks]
    return [[float(mark), round(min(share, 0.99), 3)] for mark, share in zip(marks, smooth, strict=True)]


def held_out_scores(learned: Sequence[Text], measured: Sequence[Text]) -> dict[str, Evaluation]:
    """The scores of texts that models learned nothing from, by folder."""
    evaluations: dict[str, Evaluation] = {}
    with using(Models.from_json(train(learned, pairs_of(learned)))):
        for text in measured:
            folder = text.path.parent.name
            evaluation = evaluations.setdefault(folder, Evaluation())
            score_report(evaluation, text.path.stem, text.gold, text.report, read(text.report))
    return evaluations


class Refit(Struct, frozen=True):
    """Models trained on the project's gold and an archive's own, beside those in use.

    ``old`` are the roles of the archive's texts by the models in use, ``new`` those by models that
    did not learn from the text's own fold.
    """

    old: Score
    new: Score
    models: dict[str, Any]

    @property
    def better(self) -> bool:
        return self.new.f1 >= self.old.f1


def refit(gold: Sequence[Text], own: Sequence[Text]) -> Refit:
    """Trains on both and compares on the archive's own texts."""
    old = Evaluation()
    for text in own:
        score_report(old, text.path.stem, text.gold, text.report, read(text.report))
    texts = [*gold, *own]
    pairs = pairs_of(texts)
    evaluations = cross_validated(texts, pairs)
    told = train(texts, pairs)
    told["calibration"] = calibrated(evaluations.values())
    told["trained_on"] = {"texts": len(texts), "data": _hash(texts)}
    new = Score()
    for folder in {str(text.path.parent) for text in own}:
        of_folder = evaluations[folder].scores["roles"]
        new.right += of_folder.right
        new.predicted += of_folder.predicted
        new.expected += of_folder.expected
    return Refit(old.scores["roles"], new, told)


def write(models: dict[str, Any], out: Path) -> None:
    """Writes models as the file that reading loads."""
    out.write_text(json.dumps(models, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")


def _print_roles(what: str, evaluations: dict[str, Evaluation]) -> None:
    for folder, evaluation in evaluations.items():
        score = evaluation.scores["roles"]
        click.echo(f"{what} {Path(folder).name:10} P {score.precision:.3f} R {score.recall:.3f} F1 {score.f1:.3f}")


@click.command()
@click.argument("folders", nargs=-1, type=click.Path(exists=True, path_type=Path), required=True)
@click.option("--part", default="development", help="Which part of the gold to learn from: development or all.")
@click.option("--measure/--no-measure", default=True, help="Also cross-validate, and calibrate by it.")
@click.option("-o", "--out", type=click.Path(path_type=Path), default=MODELS)
def main(folders: tuple[Path, ...], part: str, measure: bool, out: Path) -> None:
    """Learns the models of roles from gold folders and writes them.

    With ``--part all`` the held-out part is first scored with models that learned from the rest alone.
    """
    texts = [*texts_of(folders, "development"), *examples(), *passages()]
    pairs = pairs_of(texts)
    aligned = {(pair.text, pair.name, fact) for pair in pairs for fact, _ in pair.facts}
    facts = sum(len(positions) for text in texts for positions in text.positions.values())
    click.echo(f"{len(texts)} texts, {facts} facts, {len(pairs)} pairs; {len(aligned) / facts:.3f} of the facts align")
    calibration = json.loads(out.read_text(encoding="utf-8"))["calibration"] if out.exists() else UNCALIBRATED
    if measure:
        evaluations = cross_validated(texts, pairs)
        calibration = calibrated(evaluations.values())
        _print_roles("cross-validated", evaluations)
    if part == "all":
        others = texts_of(folders, "held-out")
        if measure:
            _print_roles("held out", held_out_scores(texts, others))
        texts += others
        pairs = pairs_of(texts)
    told = train(texts, pairs)
    told["calibration"] = calibration
    told["trained_on"] = {"texts": len(texts), "data": _hash(texts)}
    write(told, out)


def _hash(texts: Sequence[Text]) -> str:
    digest = hashlib.sha256()
    for text in texts:
        digest.update(json.dumps(text.gold, sort_keys=True).encode())
    return digest.hexdigest()[:16]


if __name__ == "__main__":
    main()
