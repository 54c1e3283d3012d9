"""Scoring predictions against facts that people read in the same texts.

A gold folder holds ``NAME.json`` beside ``NAME.txt``, ``NAME.docx`` or any other file that
ingest reads. What is compared and how stands in ``pipeline.scoring``; each distinct fact of a
report counts once. Names under ``ignore`` count neither way.
"""

from __future__ import annotations

import json
import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

from msgspec import Struct, field
from msgspec.structs import replace

from corpora.errors import BaocaoError
from corpora.letters import fold, squeeze
from extractors.normalise import normalise
from extractors.reading import read
from extractors.records import Findings, Report
from extractors.shorts import shorts_in, spell
from extractors.view import ReportView
from outputs.sqlite import Database
from pipeline.comparing import comparable, comparable_symbol
from pipeline.formats.errors import UnreadableError
from pipeline.formats.reading import read_bytes
from pipeline.formats.registry import FORMATS
from pipeline.gold import golds
from pipeline.scoring import HEADER_FIELDS, SCORED, Fact, Key, ScoredKind, same_field
from pipeline.sources import Source, load

Part = Literal["all", "development", "held-out"]
PARTS: tuple[Part, ...] = ("all", "development", "held-out")
_ENDINGS = [suffix for kind in FORMATS for suffix in kind.suffixes]


class GoldError(BaocaoError):
    """A gold folder or file that cannot be used; the message names it and says what is wrong."""


class Score(Struct):
    """Counts of one kind of fact."""

    right: int = 0
    predicted: int = 0
    expected: int = 0
    missed: list[tuple[str, Fact]] = field(default_factory=list)
    false: list[tuple[str, Fact, str]] = field(default_factory=list)
    """File, fact and the passage it stands in."""

    @property
    def precision(self) -> float:
        return self.right / self.predicted if self.predicted else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.expected if self.expected else 1.0

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


class Judged(Struct, frozen=True):
    """A prediction that was compared: the rule that made it, how sure it was, and whether it was right."""

    kind: str
    rule: str
    confidence: float
    right: bool


class Evaluation(Struct):
    """The scores of gold folders; accuracies speak of references found whose gold tells date or issuer."""

    scores: dict[str, Score] = field(default_factory=lambda: {kind.name: Score() for kind in SCORED})
    dates_right: int = 0
    dates: int = 0
    issuers_right: int = 0
    issuers: int = 0
    files: int = 0
    judged: list[Judged] = field(default_factory=list)
    fields_right: Counter[str] = field(default_factory=Counter)
    """Files whose header field is as in gold, where gold says that there is none too, by field."""
    headers: int = 0
    """Files whose gold tells of their header."""

    def sure(self, threshold: float) -> tuple[int, int]:
        """How many predictions of at least this confidence are right, and how many there are."""
        outcomes = [one.right for one in self.judged if one.confidence >= threshold]
        return sum(outcomes), len(outcomes)


def evaluate(*folders: Path, reader: Callable[[Report], Findings] = read, part: Part = "all") -> Evaluation:
    """Scores a reader, by default our own, on gold folders and the folders in them.

    ``part`` leaves only the files of the development or of the held-out part. Raises GoldError
    where a folder holds no gold or a broken one.
    """
    evaluation = Evaluation()
    for folder in folders:
        golds = sorted(folder.rglob("*.json")) if folder.is_dir() else []
        if not golds:
            raise GoldError(f"{folder}: no gold files (NAME.json beside NAME.txt or NAME.docx)")
        for path in golds:
            if is_in(part, path):
                gold = gold_of(path)
                report = gold_report(path)
                score_report(evaluation, path.stem, gold, report, reader(report))
                evaluation.files += 1
    return evaluation


def evaluate_corrections(database: Database) -> Evaluation:
    """Scores the reading of today on what people decided about facts of an archive."""
    evaluation = Evaluation()
    for gold in golds(database):
        score_report(evaluation, gold.name, gold.facts, gold.report, read(gold.report))
        evaluation.files += 1
    return evaluation


def held_out(path: Path) -> bool:
    """Whether a gold file belongs to the third that is only scored and never read; told by its name alone.

    Texts of one name with other endings, and drafts and finals of one paper, go together.
    """
    name = re.sub(r"-(?:draft|final)$", "", path.stem)
    return "gold" in path.parts and zlib.crc32(name.encode()) % 3 == 0


def is_in(part: Part, path: Path) -> bool:
    """Whether a gold file belongs to a part of the gold."""
    return part == "all" or held_out(path) == (part == "held-out")


def gold_of(path: Path) -> dict[str, Any]:
    try:
        gold = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, OSError) as error:
        raise GoldError(f"{path}: not a readable JSON file ({error})") from None
    names = [kind.name for kind in SCORED]
    if not isinstance(gold, dict) or not set(names) & set(gold):
        raise GoldError(f"{path}: holds none of {', '.join(names)}")
    if gold.get("partial") and not isinstance(gold.get("rejected"), dict):
        raise GoldError(f"{path}: it is partial and does not say what is rejected")
    return gold


def gold_report(path: Path) -> Report:
    """The report beside a gold file. Raises GoldError where there is none or it can't be read."""
    beside = [path.with_suffix(ending) for ending in _ENDINGS if path.with_suffix(ending).exists()]
    if not beside:
        raise GoldError(f"{path}: no file of its name stands beside it ({path.stem}.txt, {path.stem}.docx …)")
    if beside[0].suffix == ".txt":
        return Report.from_text(normalise(beside[0].read_text(encoding="utf-8")))
    try:
        return read_bytes(load(Source(beside[0])).data).report
    except UnreadableError as error:
        raise GoldError(f"{beside[0]}: {error}") from None


def score_report(evaluation: Evaluation, name: str, gold: dict[str, Any], report: Report, findings: Findings) -> None:
    """Adds to an evaluation how the findings in a report compare with its gold, which is called ``name``."""
    ignored = {fold(squeeze(person)) for person in gold.get("ignore", [])}
    shorts = shorts_in(ReportView(report))
    for kind in SCORED:
        if kind.name not in gold and not (kind.partial and "roles" in gold):
            continue
        expected = _distinct(Fact(_spelled(key, shorts)) for key in kind.expected(gold))
        denied = [_spelled(key, shorts) for key in kind.expected(gold["rejected"])] if gold.get("partial") else None
        found = sorted(kind.predicted(findings), key=lambda fact: -fact.confidence)  # the surest says it
        found = [replace(fact, key=_spelled(fact.key, shorts)) for fact in found]
        predicted = [fact for fact in _distinct(found) if not _ignored(kind, fact, ignored)]
        if denied is not None:
            predicted = _decided(kind, predicted, expected, denied)
        false = _compare(evaluation.scores[kind.name], name, kind, expected, predicted, report)
        if not kind.partial:
            judged = (Judged(kind.kind, fact.rule, fact.confidence, fact not in false) for fact in predicted)
            evaluation.judged += judged
    _score_details(evaluation, gold, findings)
    if "header" in gold and not gold.get("partial"):
        evaluation.headers += 1
        for part in HEADER_FIELDS:
            own, told = getattr(findings.header, part) or "", gold["header"].get(part) or ""
            evaluation.fields_right[part] += same_field((part, told), (part, own))


def _decided(kind: ScoredKind, predicted: list[Fact], expected: list[Fact], denied: list[Key]) -> list[Fact]:
    """Predictions that people decided about, where gold is partial: nothing is known of others."""
    told = [fact.key for fact in expected] + denied
    return [fact for fact in predicted if any(kind.same(key, fact.key) for key in told)]


def _spelled(key: Key, shorts: dict[str, str]) -> Key:
    """The key with the short forms that the text itself introduces in brackets spelled out."""
    return tuple(spell(part, shorts) for part in key)


def _distinct(facts: Any) -> list[Fact]:
    """The facts, each once however it is spelled."""
    known: dict[tuple[str, ...], Fact] = {}
    for fact in facts:
        known.setdefault(tuple(comparable(part) for part in fact.key), fact)
    return list(known.values())


def _ignored(kind: ScoredKind, fact: Fact, ignored: set[str]) -> bool:
    return kind.kind in ("person", "role") and fold(fact.key[0]) in ignored


def _compare(
    score: Score, name: str, kind: ScoredKind, expected: list[Fact], predicted: list[Fact], report: Report
) -> list[Fact]:
    """Counts what is right, missed and false; returns the false."""
    left = list(predicted)
    score.expected += len(expected)
    for fact in expected:
        match = next((other for other in left if kind.same(fact.key, other.key)), None)
        if match is None:
            score.missed.append((name, fact))
        else:
            left.remove(match)
            score.right += 1
            score.predicted += 1
    if kind.partial:
        return []
    # What says a fact again in other words (with the parent organ, with a misprint) is the same fact.
    false = [fact for fact in left if not any(kind.same(known.key, fact.key) for known in expected)]
    score.predicted += len(false)
    score.false += [(name, fact, _passage(report, fact)) for fact in false]
    return false


def _passage(report: Report, fact: Fact) -> str:
    return report.passages[fact.passage].text if fact.passage is not None else ""


def _score_details(evaluation: Evaluation, gold: dict[str, Any], findings: Findings) -> None:
    for item in gold.get("references", []):
        found = [
            c
            for c in findings.citations
            if c.symbol and comparable_symbol(c.symbol) == comparable_symbol(item["symbol"])
        ]
        if not found:
            continue
        if item.get("date"):
            evaluation.dates += 1
            evaluation.dates_right += item["date"] in {c.date for c in found}
        if item.get("issuer"):
            evaluation.issuers += 1
            wanted = comparable(item["issuer"])
            evaluation.issuers_right += any(c.issuer and comparable(c.issuer) == wanted for c in found)


def report_text(evaluation: Evaluation, *, misses: bool = False, rules: bool = False) -> str:
    """The scores as lines of text.

    With ``rules`` also how often each rule was right and how well confidences keep their promise;
    with ``misses`` every miss and false find with its passage.
    """
    lines = [
        f"{evaluation.files} files",
        f"{'':18}{'precision':>10}{'recall':>10}{'F1':>10}{'expected':>10}{'found':>8}",
    ]
    for kind, score in evaluation.scores.items():
        if score.expected or score.predicted:
            lines.append(
                f"{kind:18}{score.precision:10.3f}{score.recall:10.3f}{score.f1:10.3f}{score.expected:10}"
                f"{score.predicted:8}"
            )
    lines.append(f"dates of references {_share(evaluation.dates_right, evaluation.dates)}")
    lines.append(f"issuers of references {_share(evaluation.issuers_right, evaluation.issuers)}")
    if evaluation.headers:
        right, fields = evaluation.fields_right.total(), evaluation.headers * len(HEADER_FIELDS)
        lines.append(f"header fields right {_share(right, fields)}")
        parts = (f"{part} {evaluation.fields_right[part]}/{evaluation.headers}" for part in HEADER_FIELDS)
        lines.append("  " + ", ".join(parts))
    lines.append(f"right among the sure (confidence 0.9 or more) {_share(*evaluation.sure(0.9))}")
    if rules:
        lines += _rules(evaluation.judged)
        lines += _reliability(evaluation.judged)
    if misses:
        for kind, score in evaluation.scores.items():
            lines += [f"MISS  {kind} {name}: {' | '.join(fact.key)}" for name, fact in score.missed]
            for name, fact, passage in score.false:
                lines.append(f"FALSE {kind} {name}: {' | '.join(fact.key)}  ({fact.rule})")
                lines.append(f"      {squeeze(passage)[:300]}")
    return "\n".join(lines)


def _share(right: int, total: int) -> str:
    return f"{right}/{total}" + (f" = {right / total:.3f}" if total else "")


def _rules(judged: list[Judged]) -> Iterator[str]:
    """How often each rule was right."""
    yield f"{'rule':44}{'said':>8}{'right':>8}{'of':>8}"
    for kind, rule in sorted({(one.kind, one.rule) for one in judged}):
        made = [one for one in judged if (one.kind, one.rule) == (kind, rule)]
        said = sum(one.confidence for one in made) / len(made)
        right = sum(one.right for one in made) / len(made)
        yield f"{kind + ': ' + (rule or '-'):44}{said:8.2f}{right:8.2f}{len(made):8}"


_BANDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.97, 0.99, 1.01)


def _reliability(judged: list[Judged]) -> Iterator[str]:
    """Of what was said with a confidence of each band, how much is right."""
    yield f"{'confidence':44}{'said':>8}{'right':>8}{'of':>8}"
    for low, high in pairwise(_BANDS):
        made = [one for one in judged if low <= one.confidence < high]
        if made:
            said = sum(one.confidence for one in made) / len(made)
            right = sum(one.right for one in made) / len(made)
            yield f"{f'from {low:.2f}':44}{said:8.2f}{right:8.2f}{len(made):8}"
