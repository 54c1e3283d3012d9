"""Everything that is told of who sits on the bodies of a paper, as roles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from corpora.letters import fold
from corpora.regex import regex
from extractors.records import Header, PersonMention, RoleMention, Span
from extractors.roles.bodies import OF_A_MEETING, ORGANISATIONS, Bodies
from extractors.roles.labels import labelled
from extractors.roles.offices import Office
from extractors.roles.seated import behind_tabs, inline_labels, items_below, left, replaced, seated
from extractors.roles.seats import LEADS, PLACES, bare_place, place_on, title_in_full
from extractors.sentences import END
from extractors.view import ReportView, by_passage


def on_bodies(
    report: ReportView, people: list[PersonMention], roles: list[RoleMention], header: Header, office: Office | None
) -> list[RoleMention]:
    """The roles with the full names of bodies, and those that labels and lists of members state."""
    bodies = Bodies(report, header, office, people)
    if not bodies.told and not bodies.titled:
        return roles
    completed = [_completed(role, bodies) for role in roles]
    named = by_passage(mention for mention in people if mention.kind == "person")
    under_labels = list(labelled(report, named, bodies))
    over = {_place_of(role): role.organization for role in under_labels}
    labels = {(role.span.passage, role.span.end_char) for role in under_labels}
    completed = [_under_label(role, over) for role in completed if not _is_of_those_below(role, labels)]
    held = {
        _place_of(role)
        for role in completed
        if role.organization is None or role.rule == _LENT or bodies.tells(role.organization)
    }
    lent = {
        _place_of(role): place
        for place, role in enumerate(completed)
        if role.rule == _LENT or role.organization is None
    }
    inline = inline_labels(report, named, bodies)
    members = [*seated(report, named, bodies), *behind_tabs(report, named, bodies)]
    members += _unless_placed(_absent(report, named, bodies), members)
    sits = {(role.person, role.organization) for role in [*completed, *members]}
    for role in [*under_labels, *members, *inline, *left(report, named, bodies)]:
        only_present = role.rule == "post over a list of names" and role.title == "Thành viên"
        if only_present and (role.person, role.organization) in sits:
            continue  # who leads a body or keeps its minutes is listed among its members too
        key = _place_of(role)
        if key in lent and role.rule == "member of a body":
            if fold(completed[lent[key]].organization or "") != fold(role.organization or ""):
                completed[lent[key]] = role  # a place on the body, and no post in what stands around
        elif key not in held:
            held.add(key)
            completed.append(role)
    completed += _without_place(report, named, bodies, completed)
    return completed + replaced(report, named, completed)


def _place_of(role: RoleMention) -> tuple[Span, str]:
    """Who has which place, however it is called short (``Phó ban``)."""
    return role.person, fold(title_in_full(role.title))


def _unless_placed(found: Iterable[RoleMention], known: list[RoleMention]) -> list[RoleMention]:
    """The places of those who have no other on the same body."""
    placed = {(role.name, role.organization) for role in known}
    return [role for role in found if (role.name, role.organization) not in placed]


_LENT = "post with a lent organization"


def named_on_bodies(
    report: ReportView, people: list[PersonMention], roles: list[RoleMention], header: Header, office: Office | None
) -> list[RoleMention]:
    """The roles with the full names of the bodies that they are on."""
    if not roles:
        return []
    bodies = Bodies(report, header, office, people)
    return [_completed(role, bodies) for role in roles]


def _completed(role: RoleMention, bodies: Bodies) -> RoleMention:
    """A post on a body with the body's full name."""
    lead = LEADS.get(bare_place(role.title))
    organization = None if fold(role.organization or "") in _SHORT_HEADS else role.organization
    tail = fold(role.title).removeprefix("phó ").removeprefix("trưởng ")
    bare = _IN_CHARGE.sub("", role.title)
    if bare != role.title and (lead := LEADS.get(bare_place(bare))) is not None:
        role = replace(role, title=bare)
    if lead is not None and fold(organization or "").startswith("phụ trách "):
        organization = None  # Phó Trưởng ban phụ trách tuyến biển
    if organization is None and tail in bodies.fullest:  # Trưởng Ban Chỉ đạo
        organization = bodies.in_full(bodies.fullest[tail])
    elif organization is None and role.rule == "member of a body":
        organization = bodies.before(role.span.passage, role.span.start_char, lead) or bodies.before(
            role.span.passage, role.span.start_char, None
        )
    elif organization is None and lead is not None:
        organization = bodies.before(role.span.passage, role.span.start_char, lead)
    elif organization is None and role.rule == "post in a table" and bare_place(role.title) in PLACES:
        organization = bodies.before(role.span.passage, role.span.start_char, None)
    elif (
        organization is not None
        and role.parent is None
        and (
            bodies.names(organization)
            or fold(organization).startswith("tiểu ban ")
            or fold(organization) in OF_A_MEETING
        )
    ):
        organization = bodies.in_full(organization)
    if organization == role.organization:
        return role
    return replace(role, organization=organization, inherited=True)


_IN_CHARGE = regex(r"\s+phụ trách$", re.IGNORECASE)
_SHORT_HEADS = frozenset(["hđ", "bcđ", "btc", "bsl"])
"""How lists call the body that the paper is about."""


def _under_label(role: RoleMention, over: dict[tuple[Span, str], str | None]) -> RoleMention:
    """``Phó Chủ tịch Thường trực`` on a line below ``Các Phó Chủ tịch Hội đồng:``."""
    body = over.get((role.person, fold(role.title).removesuffix(" thường trực")))
    return replace(role, organization=body, inherited=True) if body and role.organization is None else role


def _is_of_those_below(role: RoleMention, labels: set[tuple[int, int]]) -> bool:
    """Whether a post is that of a label, whose holders stand below it, and was taken for one named above it."""
    return role.person.passage < role.span.passage and any(
        (role.span.passage, end) in labels for end in range(role.span.end_char, role.span.end_char + 2)
    )


_ABSENT = regex(
    rf"(?:^|[\s(;:{END}])(?:(?:Các\s+)?(?:[Tt]hành|[Ủủ]y|[Uu]ỷ)\s+viên\s+)?[Vv]ắng(?:\s+mặt)?"
    r"(?:\s*\(?0?\d{1,2}(?:\s+(?:người|đồng chí|đ/c|thành viên))?\)?)?(?:\s+(?:có|không có)\s+lý do)?\s*:\s*"
)
"""Who of a council does not come to its meeting (``vắng 01: đ/c A``, ``Vắng có lý do: ông B``)."""


def _absent(report: ReportView, people: dict[int, list[PersonMention]], bodies: Bodies) -> Iterator[RoleMention]:
    """The members of the council whose minutes the paper is that are absent."""
    body = bodies.of_paper("hội đồng")
    if body is None or not bodies.meets:
        return
    called = any(_CALLED_MEMBER.search(view.text) for view in report.passages)
    for view in report.passages:
        match = _ABSENT.search(view.marked) if view.passage.kind != "cell" else None
        if match is None:
            continue
        end = view.sentence_end(match.end())
        for mention in people.get(view.passage.index, []):
            if match.end() <= mention.span.start_char < end:
                yield place_on(body, mention.span, mention, "Ủy viên" if called else "Thành viên")


_CALLED_MEMBER = regex(r"\bủy viên\b", re.IGNORECASE)
_LISTS_MEMBERS = regex(
    r"(?:thành|ủy) viên\s[^:;]{4,120}\bgồm\s*:\s*$|"
    r"(?:gồm|có)\s+(?:\d+\s+)?(?:các\s+)?(?:ông|bà|đồng chí|đ/c|thành viên|người)\b[^:]{0,40}:\s*$",
    re.IGNORECASE,
)


def _without_place(
    report: ReportView, people: dict[int, list[PersonMention]], bodies: Bodies, roles: list[RoleMention]
) -> Iterator[RoleMention]:
    """Who is listed on a body without a place of his own, where others in the list have one: a member of it."""
    seated = {
        role.person.passage
        for role in roles
        if role.rule == "member of a body"
        or bare_place(role.title) in {*LEADS, *PLACES}
        or (role.organization or "") in bodies.fullest.values()
    }
    for body in {body.passage: body for body in reversed(bodies.announced)}.values():
        opening = report.passages[body.passage]
        if not _LISTS_MEMBERS.search(opening.text) or body.head in ORGANISATIONS:
            continue
        items = list(items_below(report, opening))
        name = bodies.in_full(body.name)
        placed = [view for view in items if view.passage.index in seated]
        for view in items if placed else ():
            first = next(iter(people.get(view.passage.index, [])), None)
            if view not in placed and first is not None:
                yield place_on(name, first.span, first, "Thành viên")
