"""Everything that is told of who sits on the bodies of a paper, as roles."""

from __future__ import annotations

import re

from msgspec.structs import replace

from corpora.letters import fold
from corpora.regex import regex
from extractors.records import Header, PersonMention, RoleMention, Span
from extractors.roles.bodies import OF_A_MEETING, SHORT_BODIES, Bodies
from extractors.roles.labels import labelled
from extractors.roles.members import with_members
from extractors.roles.offices import Office
from extractors.roles.seated import behind_tabs, inline_labels, left, replaced, seated
from extractors.roles.seats import LEADS, PLACES, bare_place, title_in_full
from extractors.view import ReportView, by_passage


def on_bodies(
    report: ReportView, people: list[PersonMention], roles: list[RoleMention], header: Header, office: Office | None
) -> list[RoleMention]:
    """The roles with the full names of bodies, and those that labels and lists of members state."""
    bodies = Bodies(report, header, office, people)
    named = by_passage(mention for mention in people if mention.kind == "person")
    return with_members(report, named, _placed(report, named, roles, bodies), bodies)


def _placed(
    report: ReportView, named: dict[int, list[PersonMention]], roles: list[RoleMention], bodies: Bodies
) -> list[RoleMention]:
    """The roles with the full names of bodies, and the places that labels and words beside names tell."""
    completed = [_completed(role, bodies) for role in roles]
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
    return completed + replaced(report, named, completed)


def _place_of(role: RoleMention) -> tuple[Span, str]:
    """Who has which place, however it is called short (``Phó ban``)."""
    return role.person, fold(title_in_full(role.title))


_LENT = "post with a lent organization"


def _completed(role: RoleMention, bodies: Bodies) -> RoleMention:
    """A post on a body with the body's full name."""
    called = _SHORT_HEADS.get(fold(role.organization or ""))
    lead = called or LEADS.get(bare_place(role.title))
    organization = None if called is not None else role.organization
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
    elif bodies.meeting is not None and fold(organization or "").startswith("đại hội") and fold(role.title) == "thư ký":
        organization = bodies.meeting
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
            or (role.rule == "member of a body" and bodies.is_of_helpers(organization))
            or fold(organization) in OF_A_MEETING
        )
    ):
        organization = bodies.in_full(organization)
    if organization == role.organization:
        return role
    return replace(role, organization=organization, inherited=True)


_IN_CHARGE = regex(r"\s+phụ trách$", re.IGNORECASE)
_SHORT_HEADS = {**SHORT_BODIES, "bsl": "ban sáng lập"}
"""How lists call the body that the paper is about, and with what its name begins."""


def _under_label(role: RoleMention, over: dict[tuple[Span, str], str | None]) -> RoleMention:
    """``Phó Chủ tịch Thường trực`` on a line below ``Các Phó Chủ tịch Hội đồng:``."""
    body = over.get((role.person, fold(role.title).removesuffix(" thường trực")))
    return replace(role, organization=body, inherited=True) if body and role.organization is None else role


def _is_of_those_below(role: RoleMention, labels: set[tuple[int, int]]) -> bool:
    """Whether a post is that of a label, whose holders stand below it, and was taken for one named above it."""
    return role.person.passage < role.span.passage and any(
        (role.span.passage, end) in labels for end in range(role.span.end_char, role.span.end_char + 2)
    )
