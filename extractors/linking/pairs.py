"""Candidates for the holder of a post, each described by features of what stands between and around.

A feature is a short text, ``before gap : là``; what it weighs stands under the same words in the
model file. Numbers and lengths are put into steps, figures are written as 0, words are folded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from corpora.letters import fold
from corpora.regex import regex
from extractors.lexicons import without_address
from extractors.linking.model import Features, Group
from extractors.linking.row import Item, Row, Rows
from extractors.patterns import kind_of_item
from extractors.records import PersonMention
from extractors.sentences import END

_MOST = {"before": 4, "after": 6, "earlier": 3}
"""How many people are asked on each side."""
_PASSAGES_BACK = 8
_WORD = regex(r"[^\W_]+")
_MARK = regex(r"[^\w\s]|\n")
_FIGURES = regex(r"\d+")
_OPENING = regex(
    r"\s*(?:(?P<year>[-+•*]?\s*(?:(?:từ|năm|tháng|ngày)\s|\d{1,2}[/.-])*\d{4})|(?P<item>[-–+•*]|\d{1,2}[.)/]|[a-z]\)))",
    re.IGNORECASE,
)
_PRONOUN = regex(r"(?:ông|bà|anh|chị|đồng chí|cô)\b", re.IGNORECASE)
_BESIDE = regex(r"[\s,:–-]*(?:đồng chí|đ/c|ông|bà)?\s*", re.IGNORECASE)
_STEPS = (0, 1, 3, 8, 16, 30, 50, 90, 150, 300)
_NAME = "P"
"""What stands for a person's name in a gap."""
_LONGEST_GAP, _SHORT_GAP = 40, 14
"""The longest gaps, in characters, that are a feature as they stand: to a candidate, to a neighbour."""


class Candidate(Struct, frozen=True):
    """A person who may hold a post.

    ``side`` is ``before``, ``after`` or ``earlier`` (in a passage ``back`` passages before), ``place``
    that of the mention in its row, where a ``pronoun`` may stand for the name.
    """

    side: str
    mention: PersonMention
    place: int
    back: int = 0
    pronoun: str | None = None


def candidates(rows: Rows, index: int, place: int) -> Iterator[Candidate]:
    """The people around the post at a place of a row, the nearest mention of each."""
    row = rows.rows[index]
    if row.acts(place):
        yield from (Candidate("after", person, other) for other, person in _named_with(row, place))
        return
    if row.decides(place):
        start = row.sentence_start(place)
        own = _nearest(row, range(place - 1, start - 1, -1), 1, set())
        yield from (_candidate("before", row, other) for other, _ in own)
        return
    before = list(_nearest(row, range(place - 1, -1, -1), _MOST["before"], set()))
    yield from (_candidate("before", row, other) for other, _ in before)
    after = _nearest(row, range(place + 1, row.sentence_stop(place)), _MOST["after"], set())
    yield from (_candidate("after", row, other) for other, _ in after)
    if row.view.passage.kind != "cell":  # what a cell leaves out stands in its row, which tables.py reads
        yield from _earlier(rows, index, {person.name for _, person in before})


def _named_with(row: Row, place: int) -> Iterator[tuple[int, PersonMention]]:
    """The person who stands right behind a chain of posts (``được Chủ tịch UBND tỉnh Lê Văn Thử tặng``)."""
    last = row.chains[place][1]
    if last + 1 < len(row.items) and (person := row.items[last + 1].person) is not None:
        if _BESIDE.fullmatch(row.gap(row.items[last], row.items[last + 1])):
            yield last + 1, person


def _nearest(row: Row, places: range, most: int, seen: set[str]) -> Iterator[tuple[int, PersonMention]]:
    for place in places:
        person = row.items[place].person
        if person is not None and person.name not in seen:
            seen.add(person.name)
            yield place, person
            most -= 1
            if not most:
                return


def _earlier(rows: Rows, index: int, seen: set[str]) -> Iterator[Candidate]:
    """People of the passages before, and whom the report is about."""
    most = 1 if seen else _MOST["earlier"]
    for back in range(1, min(_PASSAGES_BACK, index) + 1):
        row = rows.rows[index - back]
        for place, _ in _nearest(row, range(len(row.items) - 1, -1, -1), most, seen):
            yield _candidate("earlier", row, place, back)
            most -= 1
        if not most:
            break
    if rows.topic is not None and rows.topic not in seen:
        if (last := rows.topic_before(index)) is not None:
            named, place = last
            yield _candidate("earlier", rows.rows[named], place, index - named)


def _candidate(side: str, row: Row, place: int, back: int = 0) -> Candidate:
    """Whom the item at a place of a row names, or means by a pronoun."""
    item = row.items[place]
    assert item.person is not None
    return Candidate(side, item.person, place, back, item.pronoun)


def described(rows: Rows, index: int, place: int) -> Iterator[tuple[Candidate, tuple[Group, ...], tuple[Group, ...]]]:
    """Each candidate of a post with what describes the post, which goes with the side, and with what describes it."""
    of_sides: dict[str, tuple[Group, ...]] = {}
    told = _of_post(rows, index, place)
    for candidate in candidates(rows, index, place):
        side = candidate.side
        if side not in of_sides:
            of_sides[side] = tuple((describe, (side, *asked)) for describe, asked in told)
        own = (
            _of_distance(rows, index, place, candidate) if side == "earlier" else _of_gap(rows, index, place, candidate)
        )
        yield candidate, of_sides[side], (_of_person(rows, candidate), *own)


def _of_post(rows: Rows, index: int, place: int) -> tuple[Group, ...]:
    """What the post is, how its line opens, and which words stand around it and those chained to it."""
    row = rows.rows[index]
    post = row.items[place].post
    assert post is not None
    first, last = row.chains[place]
    text = row.view.marked
    start, end = row.items[first].start, row.items[last].end
    before = _WORD.findall(fold(text[max(0, start - 40) : start]))[-2:]
    after = _WORD.findall(fold(text[end : end + 30]))[:1]
    opening = _OPENING.match(text)
    line = "text" if opening is None else "year" if opening["year"] else "item"
    sentence = max(text.rfind(END, 0, start), text.rfind("\n", 0, start)) + 1
    pronoun = _PRONOUN.match(text[sentence:start].lstrip(' ."”’)'))
    chain = f"{_step(place - first)} of {_step(last - first)}"
    lead = _lead(text[max(0, start - 120) : start])
    opens = start == (opening.end() if opening else 0)
    marks = text[max(0, start - 2) : start].strip()[-1:], text[end : end + 2].strip()[:1]
    return (
        (_of_title, (fold(post.title), post.organization is not None, post.shared, post.former, post.rule)),
        (_of_line, (line, row.view.passage.kind, _step(row.people), chain, lead, opens, pronoun is not None)),
        (_of_words_around, (" ".join(before), " ".join(before[-1:]), " ".join(after), chain)),
        (_of_neighbours, (_short_gap(row, place - 1, place), _short_gap(row, place, place + 1), *marks)),
    )


def _of_title(side: str, title: str, has_organ: bool, shared: bool, former: bool, rule: str) -> Features:
    return (
        f"{side} title {title}",
        f"{side} has organ {has_organ}",
        f"{side} plural {shared}",
        f"{side} former {former}",
        f"{side} {rule}",
    )


def _of_line(
    side: str, line: str, kind: str, people: str, chain: str, lead: str, opens: bool, pronoun: bool
) -> Features:
    return (
        f"{side} line {line}",
        f"{side} passage {kind}",
        f"{side} people {people}",
        f"{side} chain {chain}",
        f"{side} lead {lead} {chain}",
        f"{side} opens line {opens}",
        f"{side} pronoun opens {pronoun}",
    )


def _of_words_around(side: str, before: str, last_before: str, after: str, chain: str) -> Features:
    return (
        f"{side} chain {chain} after word {last_before}",
        f"{side} word before {last_before}",
        f"{side} words before {before}",
        f"{side} word after {after}",
    )


def _of_neighbours(side: str, gap_before: str, gap_after: str, mark_before: str, mark_after: str) -> Features:
    return (
        f"{side} own gap before {gap_before}",
        f"{side} own gap after {gap_after}",
        f"{side} mark before {mark_before}",
        f"{side} mark after {mark_after}",
    )


def _of_person(rows: Rows, candidate: Candidate) -> Group:
    """Who the person is in the report, and how this mention is written."""
    mention = candidate.mention
    share = 5 * rows.mentions[mention.name] // rows.total
    topic = rows.topic == mention.name
    if candidate.pronoun is not None:
        return _of_mention, (candidate.side, topic, share, "pronoun", candidate.pronoun, False)
    honorific, full = fold(mention.honorific or ""), " " in mention.span.surface
    return _of_mention, (candidate.side, topic, share, mention.kind, honorific, full)


def _of_mention(side: str, topic: bool, share: int, kind: str, honorific: str, full: bool) -> Features:
    return (
        f"{side}",
        f"{side} topic {topic}",
        f"{side} share {share}",
        f"{side} kind {kind}",
        f"{side} honorific {honorific}",
        f"{side} full name {full}",
    )


def _of_distance(rows: Rows, index: int, place: int, candidate: Candidate) -> tuple[Group, ...]:
    """How far back a person of an earlier passage stands."""
    row = rows.rows[index]
    own = sum(1 for item in row.items[:place] if item.person is not None)
    behind = sum(1 for item in rows.rows[index - candidate.back].items[candidate.place + 1 :] if item.person)
    behind += sum(between.people for between in rows.rows[index - candidate.back + 1 : index])
    first, last = row.chains[place]
    heads = _heads_item(rows, index, candidate)
    return ((_of_back, (_step(candidate.back), _step(own), _step(behind), heads, _step(row.people), first == last)),)


def _of_back(back: str, own: str, behind: str, heads: bool, people: str, alone: bool) -> Features:
    return (
        f"earlier back {back}",
        f"earlier back {back} {own}",
        f"earlier people between {behind}",
        f"earlier heads item {heads} {people}",
        f"earlier heads item {heads} alone {alone}",
    )


def _heads_item(rows: Rows, index: int, candidate: Candidate) -> bool:
    """Whether it is the one person of the item whose lines of another kind follow (``1. Đ/c A:``, ``+ …``)."""
    own = kind_of_item(rows.rows[index].view.text)
    if not own:
        return False
    for above in reversed(rows.rows[index - candidate.back : index]):
        kind = kind_of_item(above.view.text)
        if kind != own:
            return bool(kind) and above is rows.rows[index - candidate.back] and above.people == 1
    return False


def _of_gap(rows: Rows, index: int, place: int, candidate: Candidate) -> tuple[Group, ...]:
    """What stands between a post, with those chained to it, and a person of its passage."""
    row, side = rows.rows[index], candidate.side
    first, last = row.chains[place]
    person = row.items[candidate.place]
    if side == "before":
        left, right, inner = person, row.items[first], row.items[candidate.place + 1 : first]
    else:
        left, right, inner = row.items[last], person, row.items[last + 1 : candidate.place]
    gap = _without_names(row, left, right, inner)
    kinds = "".join(["P" if item.person is not None else "T" for item in inner[:6]])
    ends = row.sentence_ends(left.end, right.start)
    post = row.items[place].post
    assert post is not None
    step = 1 if side == "before" else -1
    beside = _short_gap(row, *sorted((candidate.place, candidate.place + step)))
    marks = "".join(_MARK.findall(gap)[:8])
    unclosed = gap.count(")") > gap.count("(")
    return (
        (_of_mentions_between, (side, kinds, _step(ends), post.shared, unclosed)),
        (_of_marks, (side, kinds, marks)),
        (_of_rival, (side, _rival(row, place, side), _length(gap))),
        (_of_words_beside, (side, *_words_beside(row, candidate.place), beside, _step(kinds.count("P")))),
        (_of_words, (side, kinds, gap, ends)),
    )


def _of_mentions_between(side: str, kinds: str, ends: str, shared: bool, unclosed: bool) -> Features:
    return (
        f"{side} between {kinds}",
        f"{side} posts between {_step(kinds.count('T'))}",
        f"{side} people between {_step(kinds.count('P'))}",
        f"{side} sentences {ends}",
        f"{side} plural {shared} {'P' in kinds}",
        f"{side} leaves brackets {unclosed}",
    )


def _of_marks(side: str, kinds: str, marks: str) -> Features:
    return f"{side} marks {marks}", f"{side} marks {kinds} {marks[:4]}"


def _of_rival(side: str, rival: str, length: str) -> Features:
    return f"{side} length {length}", f"{side} other {rival}", f"{side} other {rival} {length}"


def _of_words_beside(side: str, before: str, after: str, beside: str, people: str) -> Features:
    return (
        f"{side} word before name {before}",
        f"{side} word after name {after}",
        f"{side} beside name {beside} {people}",
    )


def _words_beside(row: Row, place: int) -> tuple[str, str]:
    """The word before the person at a place of a row, and the one after, asked once for all posts of the row."""
    if place not in row.words_beside:
        text, person = row.view.marked, row.items[place]
        before = _WORD.findall(fold(text[max(0, person.start - 25) : person.start]))[-1:]
        after = _WORD.findall(fold(text[person.end : person.end + 20]))[:1]
        row.words_beside[place] = " ".join(before), " ".join(after)
    return row.words_beside[place]


def _without_names(row: Row, left: Item, right: Item, inner: Sequence[Item]) -> str:
    """The text between two items with a sign for each person in it: whose names stand there tells nothing."""
    text, parts, start = row.view.marked, [], left.end
    for item in inner:
        if item.person is not None and item.start >= start:
            parts += [text[start : item.start], _NAME]
            start = item.end
    return "".join([*parts, text[start : right.start]])


def _of_words(side: str, kinds: str, gap: str, ends: int) -> Features:
    """The words of a gap; where sentences end in it, only its last ones."""
    key = _key(gap)
    words = _WORD.findall(key)
    if ends:
        return tuple(f"{side} far word {word}" for word in dict.fromkeys(words[-4:]))
    found = [f"{side} word {word}" for word in dict.fromkeys(words[:14])]
    found += [f"{side} words {left} {right}" for left, right in pairwise(words[:10])]
    found += [f"{side} first {' '.join(words[:1])}", f"{side} last {' '.join(words[-1:])}"]
    found.append(f"{side} last two {' '.join(words[-2:])}")
    if len(key) <= _LONGEST_GAP:
        found.append(f"{side} gap {kinds} {key}")
    if side == "after":
        found.append(f"{side} gap but for address {kinds} {_key(without_address(gap))[:_LONGEST_GAP]}")
    return tuple(found)


_LEADS = {
    # "Tại cuộc gặp với Tổng Giám đốc …, Thủ tướng …": the comma ends the occasion.
    "occasion": regex(
        rf"(?:^|[{END}\n]\s*)(?:(?:Phát biểu tại|Tại|Trong|Sau|Trước|Nhân)\s+(?:các\s+)?"
        rf"(?:cuộc|buổi|phiên|chuyến|lễ)[^,{END}]*|"
        rf"(?:Kết thúc|Sau|Trước|Trong|Theo|Qua)\s[^,{END}]*(?:của|với|tiếp)\s*)$"
    ),
    "for another": regex(r"(?:ủy quyền|thay mặt|đại diện)(?:\s+(?:cho|của))?\s+$", re.IGNORECASE),
}
"""What a sentence says before a post that its holder, or who is named next, did not do or say."""


def _lead(text: str) -> str:
    return next((name for name, pattern in _LEADS.items() if pattern.search(text)), "none")


def _short_gap(row: Row, left: int, right: int) -> str:
    """What kind of mention the neighbour of a post is, and a short gap to it."""
    if left < 0 or right >= len(row.items):
        return "none"
    gap = _key(row.gap(row.items[left], row.items[right]))
    kinds = "".join("P" if row.items[place].person is not None else "T" for place in (left, right))
    return f"{kinds} {gap if len(gap) <= _SHORT_GAP else ''}"


def _rival(row: Row, place: int, side: str) -> str:
    """What stands next to the chain of posts on the other side, and how near."""
    first, last = row.chains[place]
    other = first - 1 if side == "after" else last + 1
    if not 0 <= other < len(row.items):
        return "none"
    item = row.items[other]
    gap = row.gap(item, row.items[first]) if side == "after" else row.gap(row.items[last], item)
    if item.person is None:
        return f"post {_length(gap)}"
    key = _key(gap)
    return f"gap {key}" if len(key) <= 12 else f"length {_length(gap)}"


def _step(number: int) -> str:
    return str(number) if number < 4 else "4 or more" if number < 7 else "7 or more"


def _length(text: str) -> str:
    return next((str(limit) for limit in _STEPS if len(text) <= limit), "far")


def _key(text: str) -> str:
    return _FIGURES.sub("0", fold(text)).strip()
