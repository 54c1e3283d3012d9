"""Whom a passage names that may receive an award, by name or as they are called again.

Who is named in full, by the given name alone, by a form of address (``chị``) or a bare head (``đơn vị``) stands in
the passage; whom the passages before are about stands nowhere in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from corpora.letters import LOWER, fold
from corpora.regex import regex
from extractors.awards.counted import counted_in
from extractors.awards.recipients import RecipientReader, individual
from extractors.awards.topic import Topic
from extractors.records import OrganizationMention, PersonMention, Recipient
from extractors.sentences import END
from extractors.view import PassageView

_GOES_ON = rf"(?-i:(?=\s+[{LOWER}]|\s*[,;{END}]))"
_ADDRESS = regex(rf"(?<!\w)(?:ông|bà(?! con)|anh|chị|cô|thầy|em|cụ|mẹ|đồng chí){_GOES_ON}", re.IGNORECASE)
"""A form of address that no name follows, and so calls somebody again."""
_BARE_HEAD = regex(
    r"(?<!\w)(?:nhà trường|trường(?! (?:hợp|lớp|kỳ|học))|đơn vị|công ty|bệnh viện|trung tâm|"
    r"hội(?! (?:nghị|đồng|viên|trường|thi|diễn|thảo|họp|nhập|đàm))|tập đoàn|nhà máy|xí nghiệp|hợp tác xã|htx|"
    r"(?:trung|sư|lữ|tiểu) đoàn|học viện|báo(?! (?:cáo|chí|động|tin))|đài(?! tưởng)|chi bộ|đảng bộ|câu lạc bộ|clb|"
    rf"sở(?! (?:hữu|tại|thích))|cục(?! (?:bộ|diện))|chi cục){_GOES_ON}",
    re.IGNORECASE,
)
"""A head that no name follows, and so calls a collective again."""
_COLLECTIVES_BEFORE = 2
"""So many collectives named before may receive what a passage tells."""


class Candidate(Struct, frozen=True):
    """A recipient called over characters ``start`` to ``end`` of a passage, or before it (both are 0 then).

    ``kind`` is how: ``person`` (by full name), ``given`` (by the given name), ``address`` (by a form of address
    alone), ``count``, ``collective`` (an organisation), ``unit`` (another collective), ``head`` (a collective by its
    head alone), ``topic`` (whom the text before is about) or ``before`` (a collective named before).
    """

    start: int
    end: int
    recipient: Recipient
    kind: str

    @property
    def near(self) -> bool:
        """Whether it stands in the passage."""
        return self.end > 0


def candidates_in(
    view: PassageView, people: Sequence[PersonMention], organizations: Sequence[OrganizationMention], before: Topic
) -> list[Candidate]:
    """The candidates that stand in a passage, in reading order, none over another; ``before`` is what it follows."""
    named = _named(view, people, organizations, before)
    called = sorted([*named, *_called_again(view, named, before)], key=lambda one: (one.start, -one.end))
    found: list[Candidate] = []
    for one in called:
        if not found or one.start >= found[-1].end:
            found.append(one)
    return found


def candidates_before(here: Sequence[Candidate], before: Topic) -> list[Candidate]:
    """Whom the passages before are about, and the collectives they named last, but for those who are named here."""
    names = {one.recipient.name for one in here}
    found = []
    if before.recipient is not None and before.recipient.name not in names:
        found.append(Candidate(0, 0, before.recipient, "topic"))
    if before.recipient is not None:
        for name in before.collectives[:_COLLECTIVES_BEFORE]:
            if name not in names and name != before.recipient.name:
                collective = Recipient(span=before.recipient.span, name=name, kind="collective")
                found.append(Candidate(0, 0, collective, "before"))
    return found


def _named(
    view: PassageView, people: Sequence[PersonMention], organizations: Sequence[OrganizationMention], before: Topic
) -> list[Candidate]:
    found = [
        _at(individual(one), "person")
        for one in people
        if one.kind != "historical"
        and _OFFICIATES.search(view.marked, max(0, one.span.start_char - _BESIDE), one.span.start_char) is None
    ]
    found += [_at(one, "count") for one in counted_in(view)]
    for one in organizations:
        if not _is_any(one) and not _overlaps(found, one.span.start_char, one.span.end_char):
            found.append(_at(Recipient(span=one.span, name=one.name, kind="collective"), "collective"))
    found += _read_at_openings(view, found, before)
    words = view.words
    for index in words.among(frozenset(map(fold, before.given))):
        bearer = before.given.get(words.word(index))
        start, end = words.starts[index], words.ends[index]
        if bearer is not None and not _overlaps(found, start, end):
            recipient = Recipient(span=view.span(start, end), name=bearer.name, kind="individual", person=bearer.span)
            found.append(_at(recipient, "given"))
    return found


_OFFICIATES = regex(
    r"(?:(?:chủ trì|chủ tọa|thư ký|người ghi|ý kiến|người lập|người báo cáo)[^:;]{0,20}:\s*|"
    r"(?<!\w)(?:theo|ý kiến|lời|xét đề nghị của|theo đề nghị của)\s+)"
    r"(?:(?:ông|bà|đồng chí|đ/c|anh|chị)\s+)?$",
    re.IGNORECASE,
)
"""Before those who lead or keep the minutes, and those who are cited."""
_BESIDE = 50


def _is_any(one: OrganizationMention) -> bool:
    """Whether an organisation is named by its head alone, or in small letters, and so is any of its sort."""
    return one.name[:1].islower() or (one.head is not None and fold(one.name) == fold(one.head))


_OPENING = regex(
    rf"(?:^|{END}\s+|[,;:(]\s*|\n|(?<!\w)(?:cho|tặng|tới|đến|và|cùng|với|là|gồm|của|thì|riêng|còn)\s+)(?=\S)",
    re.IGNORECASE,
)
"""Where a recipient may begin."""


def _read_at_openings(view: PassageView, named: Sequence[Candidate], before: Topic) -> Iterator[Candidate]:
    """The collectives that are no organisations by their names: communes, villages, teams, the people of a place."""
    reader = RecipientReader(view, [], before.shorts)
    past = 0
    for opening in _OPENING.finditer(view.marked):
        if opening.end() < past:
            continue
        one = reader.one_at(opening.end(), len(view.text))
        if one is None or one.count is not None:
            continue
        start, end = one.span.start_char, one.span.end_char
        if start < opening.end() + _FORMS_OF_ADDRESS and not _overlaps(named, start, end):
            past = end
            yield _at(one, "unit")


_FORMS_OF_ADDRESS = 30
"""Characters of forms of address and such that may stand before it."""


def _at(recipient: Recipient, kind: str) -> Candidate:
    return Candidate(recipient.span.start_char, recipient.span.end_char, recipient, kind)


def _overlaps(found: Sequence[Candidate], start: int, end: int) -> bool:
    return any(one.start < end and start < one.end for one in found)


def _called_again(view: PassageView, named: Sequence[Candidate], before: Topic) -> Iterator[Candidate]:
    """Who is called by a form of address or a head alone: the last one so named, here or before."""
    text = view.marked
    about = before.recipient if before.recipient is not None and before.recipient.person else None
    for match in _ADDRESS.finditer(text):
        people = [one for one in named if one.kind == "person" and one.end <= match.start()]
        who = max(people, key=lambda one: one.start).recipient if people else about
        if who is not None and not _overlaps(named, match.start(), match.end()):
            yield Candidate(match.start(), match.end(), who, "address")
    for match in _BARE_HEAD.finditer(text):
        head = fold(match[0])
        own = head.removeprefix("nhà ")
        here = [
            one
            for one in named
            if one.kind == "collective" and one.end <= match.start() and fold(one.recipient.name).startswith(own)
        ]
        name = max(here, key=lambda one: one.start).recipient.name if here else before.collective_called(head)
        if name is not None and not _overlaps(named, match.start(), match.end()):
            span = view.span(match.start(), match.end())
            yield Candidate(match.start(), match.end(), Recipient(span=span, name=name, kind="collective"), "head")
