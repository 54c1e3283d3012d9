"""Whom ``ông``, ``bà`` and the like mean where no name follows.

``Từ năm 1998, ông làm Giám đốc …`` tells of somebody named before: whom the passage told of last, or, where it
names nobody, whom the report is about. Careers are told so, a sentence for each post.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from corpora.letters import fold
from corpora.regex import regex
from extractors.lexicons import titles
from extractors.records import PersonMention
from extractors.view import PassageView, ReportView, by_passage
from extractors.words import Words

_MALE, _FEMALE = frozenset(["ông", "anh", "thầy"]), frozenset(["bà", "chị", "cô"])
_FAMILIAR = frozenset(["anh", "chị", "cô", "thầy"])
"""What means much else too: only those go by it whom the report calls so with their names."""
_FORMS = _MALE | _FEMALE | {"chí"}
_NOT_AFTER = frozenset(
    "các những hai ba cháu quý nhiều mọi mấy người vợ chồng nước của tiếng ông bà cha mẹ con em thưa cụ dòng "
    "một mỗi từng có vài số trai gái dâu rể nội ngoại bạn bác bố ký đình phụ mẫu".split()
)
"""Behind these it is part of something else (``các ông``, ``người anh``), or tells only whose something is."""
_NOT_BEFORE = frozenset(
    "bà ông con cụ chủ trùm anh em hùng chị gái giáo trai dâu rể nội ngoại cha mẹ cháu tổ lão thợ bác nuôi bé "
    "khác nào".split()
)
_YEAR = 4
"""Figures of a year, behind which somebody may be meant (``Năm 1998 ông làm …``)."""
_COMRADE = "đồng chí"
"""Where people are called so, it means one of them."""
_KIN = regex(
    r"\b(?:thân (?:phụ|mẫu)|cha|bố|ba|má|mẹ|vợ|chồng|phu (?:quân|nhân)|con(?: trai| gái| dâu| rể)?|em(?: trai| gái)?|"
    r"anh trai|chị gái|ông (?:nội|ngoại)|bà (?:nội|ngoại))\s+(?:(?:là|ông|bà|cụ|của)\s+){0,3}$",
    re.IGNORECASE,
)
"""What tells of somebody's family: the sentence goes on about whose it is."""
_KIN_WITHIN = 40
_BACK = 3
"""So many passages back somebody is sought whom the report is not about."""


class Pronoun(Struct, frozen=True):
    """A form of address without a name, over characters of a passage, and the mention of whom it means."""

    passage: int
    start: int
    end: int
    form: str
    means: PersonMention


class _Known:
    """Whom a report named before the place that is read: with whom sentences began, and the last mention of each."""

    def __init__(self, people: Sequence[PersonMention], topic: str | None) -> None:
        self.topic = topic
        self.called = _forms_by_name(people)
        self.comrades = frozenset(name for name, forms in self.called.items() if "chí" in forms)
        self.begun: list[tuple[int, PersonMention]] = []
        """With whom sentences began, named or meant, each with the passage."""
        self.seen: list[tuple[int, PersonMention]] = []
        self.of_topic: PersonMention | None = None

    def take(self, mention: PersonMention) -> None:
        self.seen.append((mention.span.passage, mention))
        if mention.name == self.topic:
            self.of_topic = mention

    def begins(self, passage: int, mention: PersonMention) -> None:
        """A sentence of a passage begins with somebody, named or meant."""
        self.begun.append((passage, mention))

    def meant(self, form: str, passage: int) -> PersonMention | None:
        """Whom a form of address means: with whom sentences began before, whom else they named, or the topic."""
        for named in (self.begun, self.seen):
            for place, mention in reversed(named):
                if passage - place > _BACK:
                    break
                if self._goes_by(form, mention.name):
                    return mention
        return self.of_topic if self.of_topic and self._goes_by(form, self.of_topic.name) else None

    def _goes_by(self, form: str, name: str) -> bool:
        if form == _COMRADE:
            return not self.comrades or name in self.comrades
        forms = self.called[name]
        if form in _FAMILIAR:
            return form in forms
        others, middle = (_MALE, "văn") if form in _FEMALE else (_FEMALE, "thị")
        return not (forms & others) and middle not in fold(name).split()[1:-1]


def pronouns(report: ReportView, people: Sequence[PersonMention], topic: str | None) -> Iterator[Pronoun]:
    """The pronouns of a report in reading order; ``topic`` is the name of whom the report is about."""
    if not people:
        return
    known = _Known(people, topic)
    named = by_passage(people)
    for view in report.passages:
        passage, sentence = view.passage.index, -1
        for start, index, mention in _in_order(view, named.get(passage, ())):
            if mention is not None:
                known.take(mention)
            else:
                form, start = _form_at(view.words, index)
                mention = known.meant(form, passage) if form is not None else None
                if form is None or mention is None:
                    continue
                yield Pronoun(passage, start, view.words.ends[index], form, mention)
            if view.sentence_start(start) != sentence and not _is_kin(view, start):
                sentence = view.sentence_start(start)
                known.begins(passage, mention)


def _in_order(view: PassageView, named: Sequence[PersonMention]) -> list[tuple[int, int, PersonMention | None]]:
    """The people named in a passage and the words that may be pronouns, in reading order, each with where it starts."""
    words = view.words
    found: list[tuple[int, int, PersonMention | None]] = [
        (words.starts[index], index, None) for index in words.among(_FORMS)
    ]
    return sorted([*found, *((mention.span.start_char, -1, mention) for mention in named)], key=lambda one: one[:2])


def _is_kin(view: PassageView, start: int) -> bool:
    return _KIN.search(view.marked, max(0, start - _KIN_WITHIN), start) is not None


def _forms_by_name(people: Sequence[PersonMention]) -> Mapping[str, frozenset[str]]:
    """By name the forms of address that stand before it anywhere."""
    found: dict[str, set[str]] = {}
    for mention in people:
        found.setdefault(mention.name, set()).update(fold(mention.honorific or "").split())
    return {name: frozenset(forms) for name, forms in found.items()}


def _form_at(words: Words, index: int) -> tuple[str | None, int]:
    """The form of address that stands alone at a word, and where it starts."""
    key, first = words.keys[index], index
    if key == "chí":
        if index == 0 or words.keys[index - 1] != "đồng":
            return None, 0
        key, first = _COMRADE, index - 1
    behind = first > 0 and words.joined(first - 1)
    if words.shapes[first] == "U" or (behind and words.keys[first - 1] in _NOT_AFTER):
        return None, 0
    if behind and words.word(first - 1).isdigit() and len(words.word(first - 1)) < _YEAR:
        return None, 0  # 03 đồng chí
    following = index + 1
    if following < len(words) and words.joined(index):
        if words.shapes[following] in "CU1" or words.keys[following] in _NOT_BEFORE:
            return None, 0
        if titles().match(words, following):
            return None, 0  # bà chủ tịch
    return key, words.starts[first]
