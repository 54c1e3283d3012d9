"""Scoring predictions against facts that people read in the same texts.

A gold folder holds ``NAME.json`` beside ``NAME.txt`` or ``NAME.docx``. References are compared
by symbol, named references by name, people by name, roles by person and position, awards by
award, recipient and status; each distinct fact of a report counts once. Names under
``ignore`` count neither way.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from corpora import gazetteers
from corpora.errors import BaocaoError
from corpora.letters import fold, squeeze
from extractors.normalise import normalise
from extractors.reading import read
from extractors.records import Findings, Report
from pipeline.formats.errors import UnreadableError
from pipeline.formats.reading import read_bytes
from pipeline.sources import Source, load

KINDS = ("references", "named_references", "people", "roles", "awards")
_OVERLAP = 0.6
_DEPUTIES = frozenset(["phó", "thứ", "nguyên", "quyền", "tân", "cố"])


class GoldError(BaocaoError):
    """A gold folder or file that cannot be used; the message names it and says what is wrong."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact as it is compared: ``key`` for people to read, ``passage`` where a prediction stands."""

    key: tuple[str, ...]
    passage: str | None = None
    confidence: float = 1.0


@dataclass(slots=True)
class Score:
    """Counts of one kind of fact."""

    right: int = 0
    predicted: int = 0
    expected: int = 0
    missed: list[tuple[str, Fact]] = field(default_factory=list)
    false: list[tuple[str, Fact]] = field(default_factory=list)

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


@dataclass(slots=True)
class Evaluation:
    """The scores of a gold folder; accuracies speak of references found whose gold tells date or issuer."""

    scores: dict[str, Score]
    dates_right: int = 0
    dates: int = 0
    issuers_right: int = 0
    issuers: int = 0
    files: int = 0
    judged: list[tuple[float, bool]] = field(default_factory=list)
    """The confidence of every prediction that was compared, and whether it was right."""

    def sure(self, threshold: float) -> tuple[int, int]:
        """How many predictions of at least this confidence are right, and how many there are."""
        outcomes = [right for confidence, right in self.judged if confidence >= threshold]
        return sum(outcomes), len(outcomes)


def evaluate(folder: Path, reader: Callable[[Report], Findings] = read) -> Evaluation:
    """Scores a reader, by default our own, on a gold folder.

    Raises GoldError where the folder holds no gold or a broken one.
    """
    golds = sorted(folder.glob("*.json")) if folder.is_dir() else []
    if not golds:
        raise GoldError(f"{folder}: no gold files (NAME.json beside NAME.txt or NAME.docx)")
    evaluation = Evaluation({kind: Score() for kind in KINDS})
    for path in golds:
        gold = _gold(path)
        report = _report(path)
        _score(evaluation, path.stem, gold, report, reader(report))
        evaluation.files += 1
    return evaluation


def held_out(path: Path) -> bool:
    """Whether a gold file belongs to the third that is only scored and never read; told by its name alone.

    Texts of one name with other endings, and drafts and finals of one paper, go together.
    """
    name = re.sub(r"-(?:draft|final)$", "", path.stem)
    return "gold" in path.parts and zlib.crc32(name.encode()) % 3 == 0


def _gold(path: Path) -> dict[str, Any]:
    try:
        gold = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, OSError) as error:
        raise GoldError(f"{path}: not a readable JSON file ({error})") from None
    if not isinstance(gold, dict) or not set(KINDS) & set(gold):
        raise GoldError(f"{path}: holds none of {', '.join(KINDS)}")
    return gold


def _report(path: Path) -> Report:
    text, word = path.with_suffix(".txt"), path.with_suffix(".docx")
    if word.exists():
        try:
            return read_bytes(load(Source(word)).data).report
        except UnreadableError as error:
            raise GoldError(f"{word}: {error}") from None
    if not text.exists():
        raise GoldError(f"{path}: neither {text.name} nor {word.name} stands beside it")
    return Report.from_text(normalise(text.read_text(encoding="utf-8")))


def _score(evaluation: Evaluation, name: str, gold: dict[str, Any], report: Report, findings: Findings) -> None:
    ignored = {fold(squeeze(person)) for person in gold.get("ignore", [])}
    for kind in KINDS:
        if kind not in gold:
            continue
        expected = list(_expected(kind, gold))
        predicted = [fact for fact in _predicted(kind, report, findings) if not _ignored(kind, fact, ignored)]
        false = _compare(evaluation.scores[kind], name, kind, expected, predicted)
        evaluation.judged += [(fact.confidence, fact not in false) for fact in predicted]
    _score_details(evaluation, gold, findings)


def _ignored(kind: str, fact: Fact, ignored: set[str]) -> bool:
    return kind in ("people", "roles") and fold(fact.key[0]) in ignored


def _compare(score: Score, name: str, kind: str, expected: list[Fact], predicted: list[Fact]) -> list[Fact]:
    """Counts what is right, missed and false; returns the false."""
    left = list(predicted)
    score.expected += len(expected)
    score.predicted += len(predicted)
    for fact in expected:
        match = next((other for other in left if _same(kind, fact.key, other.key)), None)
        if match is None:
            score.missed.append((name, fact))
        else:
            left.remove(match)
            score.right += 1
    # What says a fact again in other words (with the parent organ, with a misprint) is the same fact.
    again = [fact for fact in left if any(_same(kind, known.key, fact.key) for known in expected)]
    left = [fact for fact in left if fact not in again]
    score.predicted -= len(again)
    score.false += [(name, fact) for fact in left]
    return left


def _same(kind: str, gold: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if kind == "roles":
        return comparable(gold[0]) == comparable(other[0]) and same_position(gold[1], other[1])
    if kind == "awards":
        same_award = comparable(gold[0]) == comparable(other[0])
        return same_award and gold[2] == other[2] and same_recipient(gold[1], other[1])
    return comparable(gold[0]) == comparable(other[0])


def _expected(kind: str, gold: dict[str, Any]) -> Iterator[Fact]:
    seen: set[tuple[str, ...]] = set()
    for item in gold[kind]:
        key = _gold_key(kind, item)
        if key not in seen:
            seen.add(key)
            yield Fact(key)


def _gold_key(kind: str, item: Any) -> tuple[str, ...]:
    if kind == "references":
        return (comparable_symbol(item["symbol"]),)
    if kind == "roles":
        return item["person"], item["position"]
    if kind == "awards":
        return item["award"], item["recipient"], item["status"]
    return (item,)


def _predicted(kind: str, report: Report, findings: Findings) -> Iterator[Fact]:
    seen: set[tuple[str, ...]] = set()
    found = sorted(_prediction_keys(kind, findings), key=lambda prediction: -prediction[2])  # the surest says it
    for key, passage, confidence in found:
        folded = tuple(comparable(part) for part in key)
        if folded not in seen:
            seen.add(folded)
            yield Fact(key, report.passages[passage].text, confidence)


def _prediction_keys(kind: str, findings: Findings) -> Iterator[tuple[tuple[str, ...], int, float]]:
    if kind == "references":
        for citation in findings.citations:
            if citation.symbol:
                yield (comparable_symbol(citation.symbol),), citation.span.passage, citation.confidence
    elif kind == "named_references":
        for citation in findings.citations:
            if citation.kind in ("named", "dated") and citation.name:
                yield (citation.name,), citation.span.passage, citation.confidence
    elif kind == "people":
        for person in findings.people:
            if person.kind in ("person", "historical"):
                yield (person.name,), person.span.passage, person.confidence
    elif kind == "roles":
        for role in findings.roles:
            yield (role.name, role.position), role.span.passage, role.confidence
    else:
        for award in findings.awards:
            for recipient in award.recipients:
                yield (award.award, recipient.name, award.status), award.span.passage, award.confidence


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


def comparable_symbol(symbol: str) -> str:
    """A symbol without the zeros before its number."""
    return symbol.strip().lstrip("0")


@lru_cache
def _abbreviations() -> list[tuple[re.Pattern[str], str]]:
    forms = [
        (form, entry.expansion)
        for entry in gazetteers.abbreviations()
        for form in (entry.abbreviation, *entry.variants)
    ]
    forms.sort(key=lambda form: -len(form[0]))
    return [(re.compile(rf"(?<![\w&-]){re.escape(form)}(?![\w&-])"), expansion) for form, expansion in forms]


@lru_cache(maxsize=65536)
def comparable(text: str) -> str:
    """Text for comparing names: abbreviations expanded, case, tones and punctuation folded."""
    for pattern, expansion in _abbreviations():
        text = pattern.sub(expansion, text)
    words = re.sub(r"[^\w/.-]|[-.](?=\s|$)", " ", fold(text)).split()
    return " ".join(word.lstrip("0") or "0" for word in words if word != "năm")


def same_position(gold: str, other: str) -> bool:
    """Whether two positions share their title's head and at least 0.6 of their words."""
    left, right = comparable(gold).split(), comparable(other).split()
    if not left or not right or _head(left) != _head(right):
        return False
    return len(set(left) & set(right)) / len(set(left) | set(right)) >= _OVERLAP


def _head(words: Iterable[str]) -> tuple[str, ...]:
    """The title's head: its first words after nguyên and the like (``phó bí`` of Phó Bí thư)."""
    kept = [word for word in words if word not in ("nguyên", "quyền", "tân", "cố")]
    return tuple(kept[: 2 if kept and kept[0] in _DEPUTIES else 1])


def same_recipient(gold: str, other: str) -> bool:
    """Whether two recipients are the same words, as far as abbreviations tell."""
    left, right = (
        re.sub(r"\bcông ty cp\b|\bcông ty chính phủ\b", "công ty cổ phần", comparable(t)) for t in (gold, other)
    )
    return left == right


def report_text(evaluation: Evaluation, *, misses: bool = False) -> str:
    """The scores as lines of text; with ``misses`` every miss and false find with its passage."""
    lines = [
        f"{evaluation.files} files",
        f"{'':18}{'precision':>10}{'recall':>10}{'F1':>10}{'expected':>10}{'found':>8}",
    ]
    for kind, score in evaluation.scores.items():
        lines.append(
            f"{kind:18}{score.precision:10.3f}{score.recall:10.3f}{score.f1:10.3f}{score.expected:10}{score.predicted:8}"
        )
    lines.append(f"dates of references {_share(evaluation.dates_right, evaluation.dates)}")
    lines.append(f"issuers of references {_share(evaluation.issuers_right, evaluation.issuers)}")
    lines.append(f"right among the sure (confidence 0.9 or more) {_share(*evaluation.sure(0.9))}")
    if misses:
        for kind, score in evaluation.scores.items():
            lines += [f"MISS  {kind} {name}: {' | '.join(fact.key)}" for name, fact in score.missed]
            for name, fact in score.false:
                lines.append(f"FALSE {kind} {name}: {' | '.join(fact.key)}")
                lines.append(f"      {squeeze(fact.passage or '')[:300]}")
    return "\n".join(lines)


def _share(right: int, total: int) -> str:
    return f"{right}/{total}" + (f" = {right / total:.3f}" if total else "")
