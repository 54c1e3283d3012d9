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
    "các những hai ba cháu quý nhiều mọi mấy người vợ chồng nước của tiếng ông bà cha mẹ con em thưa cụ dòng".split()
)
"""Behind these it is part of something else (``các ông``, ``người anh``), or tells only whose something is."""
_NOT_BEFORE = frozenset(
    "bà ông con cụ chủ trùm anh em hùng chị gái giáo trai dâu rể nội ngoại cha mẹ cháu tổ lão thợ bác nuôi bé".split()
)
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


def pronouns(report: ReportView, people: Sequence[PersonMention], topic: str | None) -> Iterator[Pronoun]:
    """The pronouns of a report in reading order; ``topic`` is the name of whom the report is about."""
    if not people:
        return
    called = _forms_by_name(people)
    named = by_passage(people)
    seen: list[PersonMention] = []
    told_of: list[tuple[int, PersonMention]] = []
    """With whom sentences begin, each with its passage."""
    for view in report.passages:
        sentence = -1
        for start, index, mention in _in_order(view, named.get(view.passage.index, ())):
            if mention is None:
                form, start = _form_at(view.words, index)
                if form is None:
                    continue
                mention = _meant(form, view.passage.index, told_of, seen, topic, called)
                if mention is None:
                    continue
                yield Pronoun(view.passage.index, start, view.words.ends[index], form, mention)
            else:
                seen.append(mention)
            if view.sentence_start(start) != sentence and not _is_kin(view, start):
                sentence = view.sentence_start(start)
                told_of.append((view.passage.index, mention))


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
    if words.shapes[first] == "U" or (first and words.keys[first - 1] in _NOT_AFTER and words.joined(first - 1)):
        return None, 0
    following = index + 1
    if following < len(words) and words.joined(index):
        if words.shapes[following] in "CU1" or words.keys[following] in _NOT_BEFORE:
            return None, 0
        if titles().match(words, following):
            return None, 0  # bà chủ tịch
    return key, words.starts[first]


def _meant(
    form: str, passage: int, told_of: Sequence[tuple[int, PersonMention]], seen: Sequence[PersonMention],
    topic: str | None, called: Mapping[str, frozenset[str]],
) -> PersonMention | None:  # fmt: skip
    """Whom a form of address means: with whom sentences began before, whom else they named, or the topic."""
    wanted = [name for name, forms in called.items() if form == _COMRADE and "chí" in forms] or list(called)
    told_of = [told for told in told_of if told[1].name in wanted]
    for other, mention in reversed(told_of):
        if passage - other > _BACK:
            break
        if _goes_by(form, mention.name, called):
            return mention
    own = [mention for mention in seen if mention.name in wanted and _goes_by(form, mention.name, called)]
    near = [mention for mention in own if passage - mention.span.passage <= _BACK]
    known = near or [mention for mention in own if mention.name == topic]
    return known[-1] if known else None


def _goes_by(form: str, name: str, called: Mapping[str, frozenset[str]]) -> bool:
    forms = called[name]
    if form in _FAMILIAR:
        return form in forms
    male, female = form in _MALE, form in _FEMALE
    if female or male:
        others = _MALE if female else _FEMALE
        return not (forms & others) and not (male and "thị" in fold(name).split()[1:-1])
    return True
