"""What else sentences give to whom: awards and recipients that no rule links, linked by a small linear model.

Each award that running text names is paired with everybody who may receive it; a pair is described by short texts
(``Features``), and what they weigh in ``corpora/models/awards.json`` says how likely the pair is. What the rules of
the other files decide is among what describes it. ``python -m benchmarks.train_awards`` writes the file.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from importlib import resources
from itertools import pairwise
from operator import attrgetter

import msgspec
from msgspec import Struct

from corpora.letters import fold
from corpora.regex import regex
from extractors.awards.acts import acts
from extractors.awards.candidates import Candidate, candidates_before, candidates_in
from extractors.awards.circumstances import Circumstances
from extractors.awards.narrative import authority_named, explains, without_address
from extractors.awards.status import SentenceStatus
from extractors.awards.terms import AwardTerm, classes_alone, find_terms
from extractors.awards.topic import Topic
from extractors.awards.verbs import Verb, find_verbs
from extractors.lexicons import before_address, titles
from extractors.linking.model import Calibration, Features, LinearModel, calibrated
from extractors.patterns import kind_of_item
from extractors.records import Award, Header, OrganizationMention, PersonMention, Recipient
from extractors.rules import by
from extractors.sentences import END
from extractors.view import PassageView, ReportView

RULE = "award told by likelihood"
"""The rule of what the model links."""


class AwardModel(Struct, frozen=True):
    """Which pairs are linked: those at least ``threshold`` likely, and how sure they are by ``calibration``."""

    links: LinearModel
    threshold: float
    calibration: Calibration


@lru_cache
def _model() -> AwardModel:
    told = msgspec.json.decode(resources.files("corpora.models").joinpath("awards.json").read_bytes())
    links = LinearModel(told["links"]["bias"], told["links"]["weights"])
    return AwardModel(links, told["threshold"], tuple((held, right) for held, right in told["calibration"]))


_MANY = 8
"""More awards than these are many."""


class Decided(Struct, frozen=True):
    """What the rules decided, as far as it describes what they left: awards to names, and awards by passage."""

    pairs: frozenset[tuple[str, str]]
    awards: frozenset[tuple[int, str]]
    names: frozenset[str]
    act: str
    """What the paper does with awards (``acts``)."""
    about: int
    """How many awards the rules find, none, few or many."""

    @classmethod
    def of(cls, awards: Iterable[Award], header: Header) -> Decided:
        told = list(awards)
        return cls(
            frozenset((award.award, one.name) for award in told for one in award.recipients),
            frozenset((award.span.passage, award.award) for award in told),
            frozenset(one.name for award in told for one in award.recipients),
            acts(header),
            (len(told) > 0) + (len(told) > _MANY),
        )


class Pair(Struct, frozen=True):
    """An award that a passage names, a candidate for it, and what describes both."""

    view: PassageView
    term: AwardTerm
    candidate: Candidate
    features: Features


def pairs_in(
    view: PassageView,
    people: Sequence[PersonMention],
    organizations: Sequence[OrganizationMention],
    before: Topic,
    decided: Decided,
) -> Iterator[Pair]:
    """Every award of a passage of running text with everybody who may receive it; ``before`` is what it follows."""
    terms = without_address(find_terms(view.words), people) if view.passage.kind != "cell" else []
    terms = [term for term in terms if not _is_denied(view, term)]
    if not terms:
        return
    terms = sorted([*terms, *classes_alone(view.words, terms)], key=lambda term: term.start)
    terms = [
        term
        for term in terms
        if term.form.kind != "honour" or not _IS.search(view.marked, max(0, term.start - _IS_WITHIN), term.start)
    ]
    here = candidates_in(view, people, organizations, before)
    described = _Described(view, terms, here, decided)
    for candidate in [*here, *candidates_before(here, before)]:
        for place, term in enumerate(terms):
            if not candidate.near or max(term.start - candidate.end, candidate.start - term.end) <= _FARTHEST:
                yield Pair(view, term, candidate, described.pair(place, candidate))


def _is_denied(view: PassageView, term: AwardTerm) -> bool:
    """Whether the clause says before an award that it was not given (``từ chối nhận Bằng khen``)."""
    start = max(view.sentence_start(term.start), term.start - _DENIED_WITHIN)
    return _DENIES.search(view.marked, start, term.start) is not None


def linked(
    report: ReportView,
    people: dict[int, list[PersonMention]],
    organizations: dict[int, list[OrganizationMention]],
    topics: Sequence[Topic],
    told: Sequence[Award],
    header: Header,
) -> Iterator[Award]:
    """The awards that the model links beside those that are ``told``; ``topics`` is what each passage follows."""
    if not topics or acts(header) == "rules":
        return
    model = _model()
    decided = Decided.of(told, header)
    for view, before in zip(report.passages, topics, strict=False):
        index = view.passage.index
        for pair in pairs_in(view, people.get(index, []), organizations.get(index, []), before, decided):
            probability = model.links.probability(pair.features)
            if probability >= model.threshold and not is_told(pair, told):
                yield _award(pair, calibrated(model.calibration, probability))


def is_told(pair: Pair, told: Sequence[Award]) -> bool:
    """Whether the rules give the award to the candidate, or to those of whom it is a part or who are a part of it."""
    name = fold(pair.candidate.recipient.name)
    passage = pair.view.passage.index
    for award in told:
        if fold(award.award) == fold(pair.term.name):
            for one in award.recipients:
                other = fold(one.name)
                over = one.span.passage == passage and _overlap(one, pair.candidate)
                if over or other == name or other.startswith(f"{name}, ") or name.startswith(f"{other}, "):
                    return True
    return False


def _overlap(one: Recipient, candidate: Candidate) -> bool:
    return candidate.near and one.span.start_char < candidate.end and candidate.start < one.span.end_char


def _award(pair: Pair, confidence: float) -> Award:
    view, term = pair.view, pair.term
    start = view.sentence_start(term.start)
    end = view.sentence_end(term.start)
    verbs = find_verbs(view.words, start, end)
    before = [verb for verb in verbs if verb.end <= term.start]
    verb = before[-1] if before else verbs[0] if verbs else None
    status = SentenceStatus(view.marked, start, end).of(verb).status if verb is not None else "granted"
    circumstances = Circumstances(view.words, start, end)
    return Award(
        span=view.span(term.start, term.end),
        award=term.name,
        status=status,
        recipients=(pair.candidate.recipient,),
        authority=authority_named(term),
        decision=circumstances.decision(term.start, status),
        year=circumstances.year(term.end),
        rule=RULE,
        confidence=min(confidence, by(RULE)["confidence"]),
    )


_IS = regex(r"\blà\s+$")
"""Before an honour that says who somebody is."""
_IS_WITHIN = 6
_WORD = regex(rf"\w+|[,;:()“”\"{END}]")
_WORDS_WITHIN = 40
"""Characters beside an award or a candidate in which its neighbours are looked for."""
_STEP = regex(
    rf"\x01\w|được|tặng|trao|nhận|đạt|cho|là|của|và|cùng|phong|đón|công nhận|khen|đề nghị|có|trình|[,;:()]|{END}"
)
"""What tells how an award and a candidate hang together: verbs, prepositions, signs, and others named between."""
_SIGNS = frozenset(",()")
_start_of = attrgetter("start")
_JOINED = regex(
    rf"\s*(?:\([^()]{{0,80}}\))?(?:\s*[-–,]\s[^,;{END}]{{0,60}})?\s*(?:,|;|và|cùng|\s)\s*"
    r"(?:(?:và|cùng|các|đồng chí|ông|bà|anh|chị|em|cô|thầy|cho|tập thể)\s+)*"
)
"""What stands between two of a row, each with a post."""
_PASSIVE = regex(r"được\s+(?:\S+\s+){0,10}$")
"""Before an award that somebody is given, with the giver and the verb between."""
_TO = regex(r"\b(?:cho|tới|đến|tặng)\s(?:\S+\s){0,3}$")
_TO_WITHIN = 30
"""Characters before a candidate in which ``cho`` is looked for."""
_DENIES = regex(
    rf"\b(?:từ chối|không (?:xét|được|nhận|trình)|chưa (?:từng|hề|được|nhận|xét)|bỏ danh hiệu)\b[^,;{END}]*$",
    re.IGNORECASE,
)
"""Before an award that nobody gets."""
_DENIED_WITHIN = 150
"""Characters before an award in which a denial is looked for."""
_FARTHEST = 900
"""Characters between an award and whom it may go to, at their most."""
_REACH = 60
"""Characters between two awards of a row."""
_LONGEST_PATH = 6
"""Steps of a path that is told whole."""


class _Described:
    """The awards and candidates of one passage, and what describes each pair of them."""

    def __init__(
        self, view: PassageView, terms: Sequence[AwardTerm], here: Sequence[Candidate], decided: Decided
    ) -> None:
        self.view, self.terms, self.here, self.decided = view, terms, here, decided
        self.text = view.marked
        self.sentences = view.words.sentences or [(0, len(self.text))]
        self.explained: dict[int, bool] = {}
        self.verbs: dict[tuple[int, int], list[Verb]] = {}
        self.joined: dict[int, list[Candidate]] = {}
        for left, right in pairwise(here):
            if _JOINED.fullmatch(self.text, left.end, right.start):
                self.joined.setdefault(left.start, []).append(right)
                self.joined.setdefault(right.start, []).append(left)

    def pair(self, place: int, candidate: Candidate) -> Features:
        term = self.terms[place]
        beside = self._between(term, candidate) if candidate.near else self._from_before(term, candidate)
        return (
            *_sorts(term.form.kind, candidate),
            *self._of_rules(place, candidate),
            *self._around(term),
            *beside,
        )

    def _of_rules(self, place: int, candidate: Candidate) -> Features:
        """What the rules make of the award and of the candidate, and of those who stand in a row with them."""
        term, name = self.terms[place], candidate.recipient.name
        pairs = self.decided.pairs
        given = (self.view.passage.index, term.name) in self.decided.awards
        receives = name in self.decided.names
        row = any((term.name, one.recipient.name) in pairs for one in self.joined.get(candidate.start, ()))
        row = row and candidate.near
        others = (self.terms[at] for at in (place - 1, place + 1) if 0 <= at < len(self.terms))
        also = any((one.name, name) in pairs for one in others if _apart(one, term) < _REACH)
        return (
            f"award given {given} receives {receives}",
            f"row {row}",
            f"also {also}",
            f"row {row} also {also} given {given} {candidate.kind}",
            f"paper {self.decided.act} {self.decided.about}",
            f"paper {self.decided.act} {candidate.kind} given {given} near {candidate.near}",
            f"paper {self.decided.act} {bool(kind_of_item(self.view.text))} {candidate.kind} receives {receives}",
        )

    def _verbs(self, start: int, end: int) -> list[Verb]:
        if (start, end) not in self.verbs:
            self.verbs[start, end] = find_verbs(self.view.words, start, end)
        return self.verbs[start, end]

    def _around(self, term: AwardTerm) -> Features:
        """The words right before and behind the award."""
        return (
            f"before award {self._words_before(term.start, 1)}",
            f"before award {self._words_before(term.start, 2)}",
            f"before award {term.form.kind} {self._words_before(term.start, 1)}",
            f"behind award {self._words_behind(term.end)}",
            f"explains {self._explains(self._number(term.start))}",
        )

    def _explains(self, number: int) -> bool:
        """Whether a sentence explains what is given for what, and tells of nobody."""
        if number not in self.explained:
            start, end = self.sentences[number]
            self.explained[number] = explains(self.text[start:end])
        return self.explained[number]

    def _from_before(self, term: AwardTerm, candidate: Candidate) -> Features:
        """Of whom the text before is about: whether the sentence opens the passage, and names others first."""
        start, _ = self._sentence(term.start)
        first = start == self.sentences[0][0]
        others = any(start <= one.start and one.end <= term.start for one in self.here)
        verbs = self._verbs(start, term.start)
        kind = candidate.kind
        return (
            f"{kind} first {first}",
            f"{kind} others {others}",
            f"{kind} before award {self._words_before(term.start, 1)}",
            f"{kind} verb {fold(verbs[-1].phrase) if verbs else None}",
        )

    def _between(self, term: AwardTerm, candidate: Candidate) -> Features:
        """How a candidate of the passage and the award stand to each other."""
        first = candidate.end <= term.start
        start, end = (candidate.end, term.start) if first else (term.end, candidate.start)
        end = max(start, end)
        others = [one for one in self._standing(start, end) if one is not candidate]
        awards = sum(one is not term for one in self._named(start, end))
        side = "first" if first else "then"
        return (
            side,
            *self._apart(side, term, candidate, start, end, others, awards),
            *self._led(side, candidate, start, end, others),
            *self._voiced(side, term, candidate, others, awards),
            f"{side} before candidate {self._words_before(candidate.start, 1)}",
            f"{side} behind candidate {self._words_behind(candidate.end)}",
            f"{side} called {self._called(candidate)}",
        )

    def _apart(
        self,
        side: str,
        term: AwardTerm,
        candidate: Candidate,
        start: int,
        end: int,
        others: Sequence[Candidate],
        awards: int,
    ) -> Features:
        """How far apart they are, and how many others and awards are named between."""
        sentences = self._number(candidate.start) - self._number(term.start)
        clauses = min(self.text.count(";", start, end), 2)
        alike = sum(one.kind == candidate.kind for one in others)
        few = min(len(others), 2)
        return (
            f"{side} sentences {_within(sentences, 3)}",
            f"{side} {candidate.kind} sentences {_within(sentences, 3)}",
            f"{side} far {min(8, (end - start) // 15)}",
            f"{side} others {min(len(others), 4)}",
            f"{side} alike {min(alike, 3)}",
            f"{side} awards {min(awards, 3)}",
            f"{side} others {few} awards {min(awards, 2)} clauses {clauses} sentences {_within(sentences, 2)}",
        )

    def _led(self, side: str, candidate: Candidate, start: int, end: int, others: Sequence[Candidate]) -> Features:
        """By what steps the text leads from one to the other."""
        path = self._path(start, end, others)
        plain = [step for step in path if step not in _SIGNS and step != "và"]
        return (
            f"{side} path {'|'.join(path) if len(path) <= _LONGEST_PATH else 'long'}",
            f"{side} {candidate.kind} ends {'|'.join(plain[-3:])}",
            f"{side} {candidate.kind} begins {'|'.join(plain[:2])}",
        )

    def _voiced(
        self, side: str, term: AwardTerm, candidate: Candidate, others: Sequence[Candidate], awards: int
    ) -> Features:
        """Whether a passive stands before the award, and ``cho`` before the candidate."""
        kind = candidate.kind
        opening, _ = self._sentence(term.start)
        passive = _PASSIVE.search(self.text, opening, term.start) is not None
        to = _TO.search(self.text, max(0, candidate.start - _TO_WITHIN), candidate.start) is not None
        return (
            f"{side} {kind} passive {passive}",
            f"{side} {kind} passive {passive} nearest {not others} {awards == 0}",
            f"{side} {kind} to {to} others {min(len(others), 2)}",
        )

    def _standing(self, start: int, end: int) -> Sequence[Candidate]:
        """The candidates that begin between two offsets."""
        return self.here[bisect_left(self.here, start, key=_start_of) : bisect_left(self.here, end, key=_start_of)]

    def _named(self, start: int, end: int) -> Sequence[AwardTerm]:
        """The awards that begin between two offsets."""
        return self.terms[bisect_left(self.terms, start, key=_start_of) : bisect_left(self.terms, end, key=_start_of)]

    def _path(self, start: int, end: int, others: Sequence[Candidate]) -> list[str]:
        """The steps from one to the other, each that recurs at once told once."""
        pieces = []
        for one in others:
            if one.end <= end:
                pieces += [self.text[start : one.start], f" \x01{one.kind[0]} "]
                start = one.end
        told = "".join([*pieces, self.text[start:end]]).lower()
        steps: list[str] = []
        for match in _STEP.finditer(told):
            if steps[-1:] != [match[0]]:
                steps.append(match[0])
        return steps

    def _sentence(self, position: int) -> tuple[int, int]:
        return self.sentences[self._number(position)]

    def _number(self, position: int) -> int:
        """Which sentence an offset is in."""
        return max(0, bisect_right(self.sentences, (position, len(self.text) + 1)) - 1)

    def _called(self, candidate: Candidate) -> str:
        """The title right before a person's name, which tells those who give awards from those who get them."""
        if candidate.recipient.person is None:
            return "none"
        words = self.view.words
        first = words.first_from(candidate.start)
        title = titles().match_before(words, before_address(words, first))
        return title[1].title if title is not None else "none"

    def _words_before(self, position: int, number: int) -> str:
        found = _WORD.findall(fold(self.text[max(0, position - _WORDS_WITHIN) : position]))
        return " ".join(found[-number:])

    def _words_behind(self, position: int) -> str:
        return " ".join(_WORD.findall(fold(self.text[position : position + _WORDS_WITHIN]))[:1])


def _sorts(award: str, candidate: Candidate) -> Features:
    """Of what sort the award and the candidate are, and by what words a collective's name begins."""
    sorts = candidate.kind, f"award {award}", f"{candidate.kind} award {award}"
    if candidate.recipient.kind != "collective":
        return sorts
    begins = fold(" ".join(candidate.recipient.name.split()[:2]))
    return *sorts, f"begins {begins}", f"begins {begins} award {award}"


def _apart(one: AwardTerm, other: AwardTerm) -> int:
    return max(one.start, other.start) - min(one.end, other.end)


def _within(number: int, most: int) -> int:
    return max(-most, min(most, number))
