"""Whom a passage is about, for the bullets and sentences after it that name nobody.

``Công ty vinh dự đón nhận …`` means the company named in full before; the bullets ``- Được
UBND tỉnh tặng Cờ thi đua`` mean whom the passage before the first bullet speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from msgspec import Struct, field
from msgspec.structs import replace

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.abbreviations import expand, spelled_out
from extractors.awards.recipients import RecipientReader, individual
from extractors.casing import usual_case
from extractors.clauses import in_clauses_with
from extractors.lexicons import first_words_of_heads, organization_heads
from extractors.organizations import head_at, organization_end
from extractors.patterns import ITEM
from extractors.records import PersonMention, Recipient
from extractors.sentences import END
from extractors.view import PassageView
from extractors.words import Words, memoised

BULLET = regex(rf"^\s*{ITEM}\s*")
_LABEL = regex(
    rf"\s*(?:\d+\.\s*)?(?:Tên\s+)?(?:đơn vị|tập thể|cơ quan|họ và tên|họ tên)[^:;,{END}]{{0,20}}:", re.IGNORECASE
)
_NEAR = 60
"""A person named within so many characters of a passage's start is whom it is about."""


class Topic(Struct, frozen=True):
    """The recipient that later sentences mean, and the collectives named last.

    ``collectives`` holds the last name for each first word (Công ty …, Trường …), newest first,
    ``shorts`` what the report's short forms stand for, ``given`` the one person of each given name,
    ``office`` whose paper the report is, which its bare ``Sở`` or ``Trường`` means before all others.
    """

    recipient: Recipient | None = None
    collectives: tuple[str, ...] = ()
    shorts: Mapping[str, str] = field(default_factory=dict)
    given: Mapping[str, PersonMention] = field(default_factory=dict)
    office: str | None = None
    throughout: bool = False
    """Whether all that the passage tells without a subject is told of the recipient, as in a row of merits."""

    def collective_called(self, word: str) -> str | None:
        """The collective that a bare ``công ty`` or ``trung tâm`` means; ``đơn vị`` may be any."""
        word = {"cty": "công ty", "nhà trường": "trường", "đơn vị": "", "cđcs": "công đoàn cơ sở"}.get(word, word)
        if word and self.office is not None and fold(self.office).startswith(f"{word} "):
            others = [name for name in self.collectives if fold(name).startswith(f"{word} ")]
            own = _in_full(self.office)
            return self.office if all(own.startswith(_in_full(name)) for name in others) else None
        return next((name for name in self.collectives if word in fold(name)), None)


@lru_cache(maxsize=1 << 12)
def _in_full(name: str) -> str:
    """A name folded with its short forms spelled out, however its letters are (``TRƯỜNG THCS MẪU``)."""
    return fold(spelled_out(usual_case(name)))


def by_given_name(people: Iterable[PersonMention]) -> dict[str, PersonMention]:
    """The person whom each given name means, for names that one alone bears."""
    bearers: dict[str, dict[str, PersonMention]] = {}
    for mention in people:
        parts = mention.name.split()
        if mention.kind == "person" and len(parts) > 1 and mention.span.surface.split()[-1:] == parts[-1:]:
            bearers.setdefault(parts[-1], {}).setdefault(mention.name, mention)
    return {given: next(iter(named.values())) for given, named in bearers.items() if len(named) == 1}


def topic_after(view: PassageView, people: list[PersonMention], before: Topic) -> Topic:
    """The topic once this passage is read; bullets keep the topic of the passage above them."""
    named = _collectives(view)
    apart = view.passage.kind in ("cell", "header", "footer")
    if apart and not named:
        return before
    known = _newest_first(before.collectives, named)
    if not apart and (head := _head_of_item(view, people)) is not None:
        called = (head.name,) if head.person is None else ()
        return replace(before, recipient=head, collectives=(*called, *known), throughout=True)
    if not apart and (one := _labelled(view, people)) is not None:
        return replace(before, recipient=one, collectives=known, throughout=False)
    if not apart and before.recipient is not None and _MERITS.match(view.text):
        return replace(before, collectives=known, throughout=True)
    before = replace(before, throughout=False)
    if apart or BULLET.match(view.text):
        return replace(before, collectives=known)
    subject = _person_at_start(view, people) or _first_recipient(view, people) or (named[-1] if named else None)
    if subject is None:
        return replace(before, collectives=known)
    return replace(before, recipient=subject, collectives=known)


_OF_ONE = regex(rf"\s*{ITEM}\s*(?:tập thể|cá nhân|đơn vị)\s*:\s*", re.IGNORECASE)
_MERITS = regex(r"\s*(?:[-–+]\s*)?(?:tóm tắt\s+)?thành tích(?:\s+(?:chính|nổi bật|tiêu biểu))?\s*:", re.IGNORECASE)
"""What opens the line on the merits of whom the line above names."""


def _labelled(view: PassageView, people: list[PersonMention]) -> Recipient | None:
    """The one whom an item names behind its label (``a) Tập thể: Khoa Nội, Bệnh viện X.``)."""
    label = _OF_ONE.match(view.text)
    found = RecipientReader(view, people).list_from(label.end(), len(view.text)) if label is not None else []
    return found[0] if len(found) == 1 and found[0].count is None else None


_ITEM_NUMBER = regex(r"\s*(?:\d{1,2}|[a-zđ])\s*[.)]\s*")


def _head_of_item(view: PassageView, people: list[PersonMention]) -> Recipient | None:
    """Whom a numbered item names before its first full stop (``1. Phòng Cảnh sát hình sự. Năm 2018 đơn vị …``)."""
    number = _ITEM_NUMBER.match(view.text)
    stop = view.marked.find(END) if number is not None else -1
    if number is None or not 0 < stop - number.end() <= _LONGEST_HEAD or not view.text[stop + 1 :].strip():
        return None
    found = RecipientReader(view, people).list_from(number.end(), stop)
    one = found[0] if len(found) == 1 and found[0].count is None else None
    if one is None or view.text[number.end() : one.span.start_char].count(" ") > _WORDS_BEFORE:
        return None
    between = view.text[one.span.end_char : stop]
    return one if not between or (one.person and between.startswith(",")) else None


_LONGEST_HEAD = 120
_WORDS_BEFORE = 3
"""Ranks and forms of address before a name."""


def _newest_first(before: tuple[str, ...], named: list[Recipient]) -> tuple[str, ...]:
    by_head = {name.split()[0]: name for name in reversed(before)}
    for recipient in named:
        by_head.pop(recipient.name.split()[0], None)
        by_head[recipient.name.split()[0]] = recipient.name
    return tuple(reversed(by_head.values()))


def _person_at_start(view: PassageView, people: list[PersonMention]) -> Recipient | None:
    first = next((m for m in people if m.kind in ("person", "historical")), None)
    if first is None or first.span.start_char > _NEAR:
        return None
    return individual(first)


def _first_recipient(view: PassageView, people: list[PersonMention]) -> Recipient | None:
    label = _LABEL.match(view.marked)
    found = RecipientReader(view, people).one_at(label.end() if label else 0, len(view.text))
    return found if found and found.count is None else None


def _collectives(view: PassageView) -> list[Recipient]:
    return [
        Recipient(span=view.word_span(start, end), name=name, kind="collective")
        for start, end, name in _named(view.words)
    ]


@memoised
def _named(words: Words) -> list[tuple[int, int, str]]:
    """The collectives that later sentences may mean by their heads: first word, word after the last, name."""
    found: list[tuple[int, int, str]] = []
    past = 0
    recalled = first_words_of_heads("recalled")
    collectives = [index for index in words.among(recalled) if words.shapes[index] in "CU"]
    for index in in_clauses_with(words, collectives, organization_heads().starts(words)):
        if index < past or words.shapes[index] not in "CU" or not head_at(words, index):
            continue
        end = organization_end(words, index)
        if end and end - index >= 3 and words.keys[index] in recalled:
            name = expand(squeeze(words.slice(index, end)))
            found.append((index, end, name))
        past = end or past
    return found
