"""Places on bodies that a label gives to those named behind or below it: ``2. Các Phó Chủ tịch Hội đồng:``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from corpora.letters import UPPER, fold, squeeze
from corpora.regex import regex
from extractors.casing import usual_case
from extractors.lexicons import clause_words, titles, without_address
from extractors.patterns import LINE, bullet_of, is_beside
from extractors.records import PersonMention, RoleMention
from extractors.roles.bodies import Bodies, begins, named_in_text
from extractors.roles.items import BEHIND_LISTED, of_line, only_addressed, past_number
from extractors.roles.offices import known_title
from extractors.roles.phrases import read_role
from extractors.roles.places import PLACE
from extractors.roles.seats import LEADS, PLACES, bare_place, seats_in
from extractors.rules import by
from extractors.tables import registers
from extractors.view import PassageView, ReportView
from extractors.words import words_of

_LABEL = regex(
    r"(?:(?:Bổ sung|Cử|Bổ nhiệm)\s+(?:làm|giữ chức)\s+)?(?:(?i:Các|Những|Hai|Ba|Bốn|Năm|Sáu|\d{1,2})\s+)?"
    rf"(?P<role>[^:;()]{{4,90}}?)\s*+(?:\((?:[^()]{{0,60}}\d[^()]{{0,60}}|[^(){UPPER}]{{2,60}})\)\s*+)?"
    r"(?:(?:còn lại|khác)\s*+)?(?:,?\s+gồm(?:\s+có)?)?:\s*"
)
_BARE_LABEL = regex(
    rf"(?:(?:Các|Những)\s+)?(?:đồng chí\s+)?(?P<role>{PLACE})"
    r"(?P<body>\s+(?:Ban|Hội đồng|Ủy ban|Tổ|Đoàn|Tiểu ban)\s[^:;,()–-]{2,60}?)?(?:\s+phụ trách\s[^:;,()]{2,40})?"
    r"(?:\s*$|(?P<dash>\s+[-–]\s+))",
    re.IGNORECASE,
)
"""A label without a colon: above those who have that place (``II. PHÓ TRƯỞNG BAN``), or before a dash and a name."""
_PRESENT = regex(r"^(?:có mặt|dự họp|tham dự|tham gia|dự|gồm|bao gồm|khác)\b.*")


def labelled(report: ReportView, people: dict[int, list[PersonMention]], bodies: Bodies) -> Iterator[RoleMention]:
    """``2. Các Phó Chủ tịch Hội đồng:`` and the people named after it or listed below."""
    label: tuple[PassageView, str, str | None, int, int] | None = None
    last: str | None = None
    turn = ("", False)
    for view in report.passages:
        mentions = people.get(view.passage.index, [])
        turn = _turn(view, people, turn)
        if view.passage.kind == "cell":
            if label is not None and label[0].passage.index == view.passage.index - 1:
                yield from _in_table(report, label, view, people)
            label = None
            yield from _beside_label(report, view, bodies, people)
            continue
        read = _label(view, bodies) or (None if turn[1] else _bare_label(report, view, bodies, people))
        if read is not None and any(mention.span.start_char < read[3] for mention in mentions):
            read = None  # * Dược sĩ Lê Văn A – Nguyên Trưởng khoa Dược: what follows is of that person
        if read is not None:
            title, organization, start, end = read
            label, last = (view, title, organization, start, end), None
            after = [m for m in mentions if m.span.start_char >= end]
            row = _of_several(title) and _in_a_row(view, after)
            listed = after if _several(view.text[end:]) or row else of_line(view, after)
            yield from (_role(label, mention) for mention in listed)
            if (after or view.text[end:].strip()) and not bullet_of(view.text[end:]):
                label = None  # Các thành viên: + đ/c A;  and further items below
        elif label is not None:
            begin = past_number(view.text)
            if is_beside(view.text, label[0].text, last) or (view.text.isupper() and not mentions):
                label = None
                continue
            last = view.text
            own = _LABEL.match(view.text, begin)
            listed_line = begin or view.passage.kind == "list" or _opens_with_a_name(view, mentions)
            if not listed_line or (own and known_title(own["role"])):
                label = None
            else:
                yield from (_role(label, mention) for mention in of_line(view, mentions))


def _beside_label(
    report: ReportView, view: PassageView, bodies: Bodies, people: dict[int, list[PersonMention]]
) -> Iterator[RoleMention]:
    """``Thành viên có mặt: | 1. Ông A … 2. Bà B …``: those with whose names the lines of the next cell begin."""
    read = _label(view, bodies) if bodies.meets and view.text.rstrip().endswith(":") else None
    beside = next(iter(report.passages[view.passage.index + 1 : view.passage.index + 2]), None)
    if read is None or beside is None or view.text[read[3] :].strip():
        return
    if (beside.passage.table, beside.passage.row) != (view.passage.table, view.passage.row):
        return
    for line in LINE.finditer(beside.text):
        start = line.start() + past_number(line[0])
        first = next((m for m in people.get(beside.passage.index, []) if start <= m.span.start_char < line.end()), None)
        if first is not None and only_addressed(beside.text[start : first.span.start_char]):
            yield _role((view, *read), first)


def _in_table(
    report: ReportView,
    label: tuple[PassageView, str, str | None, int, int],
    first: PassageView,
    people: dict[int, list[PersonMention]],
) -> Iterator[RoleMention]:
    """``3. Ủy viên Hội đồng:`` over a table: whom its rows list, if they tell no places of their own."""
    below = [register for register in registers(report) if register.grid.first_passage == first.passage.index]
    entries = [entry for register in below for entry in register.entries]
    told = (view.text for entry in entries for view in entry.cells("role"))
    if any(seats_in(text) for text in told):
        return
    for entry in entries:
        named = [mention for view in entry.name for mention in people.get(view.passage.index, [])]
        yield from (_role(label, mention) for mention in named[:1])


def _opens_with_a_name(view: PassageView, mentions: list[PersonMention]) -> bool:
    """``Đồng chí Trung tá Lê Văn A, Trưởng Công an``: an item of a list without bullets, and no sentence."""
    if not mentions or BEHIND_LISTED.match(view.text, mentions[0].span.end_char) is None:
        return False
    return only_addressed(view.text[: mentions[0].span.start_char])


def _several(text: str) -> bool:
    """Whether a label is followed by a list of names on its line."""
    return re.match(r"\s*(?:\(?[1a]\)|các\s|gồm|bao gồm)", text) is not None


def _of_several(title: str) -> bool:
    """Whether several people may hold a place on one body."""
    return bare_place(title) in PLACES or fold(title).startswith("phó ")


_BETWEEN_NAMES = regex(r"\s*(?:\([^()]*\)\s*)?(?:,|và)\s*")


def _in_a_row(view: PassageView, mentions: list[PersonMention]) -> bool:
    """Whether nothing but commas, brackets and forms of address parts names (``Ủy viên: A (Bí thư), B, C``)."""
    gaps = [view.text[left.span.end_char : right.span.start_char] for left, right in pairwise(mentions)]
    return bool(gaps) and all(_BETWEEN_NAMES.fullmatch(without_address(gap)) for gap in gaps)


def _label(view: PassageView, bodies: Bodies) -> tuple[str, str | None, int, int] | None:
    """The title and body of a label, with the offsets of its title and of what follows its colon."""
    match = _LABEL.match(view.text, past_number(view.text))
    if match is None:
        return None
    words = words_of(match["role"])
    found = titles().match(words, 0) if len(words) else None
    if found is None or found[1].holder != "person":
        return _place_label(view, match, bodies)
    role = read_role(words, 0)
    title = role.title if role else found[1].title
    titled = max(found[0], min(len(title.split()), len(words)))
    rest = squeeze(words.text[words.ends[titled - 1] :]).strip(" ,-–")
    if rest and (not rest[0].isupper() or _speaks(rest)):
        return _place_label(view, match, bodies)
    organization = bodies.called(view.passage.index, rest) if rest else None
    if organization is None and (lead_word := LEADS.get(bare_place(title))):
        organization = bodies.before(view.passage.index, 0, lead_word)
    if organization is None and (role is None or bare_place(title) in PLACES):
        organization = bodies.before(view.passage.index, 0, None)
    if organization is None and bare_place(title) in ("chủ tịch", "phó chủ tịch"):
        organization = bodies.before(view.passage.index, 0, "hội đồng")
    return (title, organization, match.start("role"), match.end()) if organization else None


def _bare_label(
    report: ReportView, view: PassageView, bodies: Bodies, people: dict[int, list[PersonMention]]
) -> tuple[str, str | None, int, int] | None:
    """What ``_label`` reads, of a line without a colon right above one that begins with a name, or before a dash."""
    match = _BARE_LABEL.match(view.text, past_number(view.text))
    if match is None:
        return None
    if match["dash"]:
        begins = _begins_with_a_name(view, match.end(), people)
    else:
        below = report.passages[view.passage.index + 1 : view.passage.index + 2]
        begins = any(
            one.passage.kind == "cell" or _begins_with_a_name(one, past_number(one.text), people) for one in below
        )
    if not begins:
        return None
    title = usual_case(match["role"].upper())
    if match["body"]:
        body = squeeze(match["body"])
        return title, bodies.in_full(usual_case(body)), match.start("role"), match.end()
    organization = bodies.before(view.passage.index, 0, LEADS.get(bare_place(title)))
    organization = organization or bodies.before(view.passage.index, 0, None)
    return (title, organization, match.start("role"), match.end()) if organization else None


def _turn(view: PassageView, people: dict[int, list[PersonMention]], before: tuple[str, bool]) -> tuple[str, bool]:
    """What a line is (``name``, ``label``, nothing), and whether a name opens the row of both in which it stands.

    ``1. Ông A`` / ``Trưởng ban`` / ``2. Bà B`` / ``Phó Trưởng ban``: there no label speaks for the name below it.
    """
    above, names_lead = before
    lead = past_number(view.text)
    label = _BARE_LABEL.match(view.text, lead)
    if label is not None and not label["dash"]:
        return "label", above == "name" and names_lead and not lead
    mentions = people.get(view.passage.index, [])
    alone = bool(mentions) and BEHIND_LISTED.match(view.text, mentions[0].span.end_char) is not None
    if view.passage.kind != "cell" and alone and _begins_with_a_name(view, lead, people):
        return "name", names_lead if above == "label" else not above
    return "", False


def _begins_with_a_name(view: PassageView, start: int, people: dict[int, list[PersonMention]]) -> bool:
    """Whether the first person of a passage stands at an offset, past forms of address."""
    first = next((m for m in people.get(view.passage.index, []) if m.span.start_char >= start), None)
    return first is not None and only_addressed(view.text[start : first.span.start_char].rstrip(": "))


def _speaks(text: str) -> bool:
    """Whether a label goes on to a verb (``Chủ tịch Hội đồng kết luận:``)."""
    words = words_of(text)
    return any(words.shapes[n] == "l" and clause_words().match(words, n) for n in range(1, len(words)))


_WHO_CAME = regex(r"\s+(?:có mặt|dự họp|tham dự)$", re.IGNORECASE)


def _place_label(view: PassageView, match: re.Match[str], bodies: Bodies) -> tuple[str, str | None, int, int] | None:
    """``Các thành viên có mặt:``, ``Thành viên Hội đồng trường (có mặt 09/11):``."""
    place = next((place for place in PLACES if begins(fold(match["role"]), place)), None)
    if place is None:
        return None
    rest = _WHO_CAME.sub("", match["role"][len(place) :].strip())
    if fold(rest) in ("hđ", "hội đồng") and (council := bodies.before(view.passage.index, 0, "hội đồng")):
        return place.capitalize(), council, match.start("role"), match.end()
    if fold(rest) == "thường trực" or _PRESENT.match(fold(rest)):
        rest = ""
    named = next(named_in_text(rest, view.passage.index), None)
    if rest and (named is None or named.start):
        return None
    body = bodies.in_full(named.name) if named else bodies.before(view.passage.index, 0, None)
    return (place.capitalize(), body, match.start("role"), match.end()) if body else None


def _role(label: tuple[PassageView, str, str | None, int, int], mention: PersonMention) -> RoleMention:
    view, title, organization, start, end = label
    written = view.text[start:end].rstrip(" :")
    return RoleMention(
        span=view.span(start, start + len(written)),
        person=mention.span,
        name=mention.name,
        title=title,
        organization=organization,
        inherited=True,
        **by("post over a list of names"),
    )
