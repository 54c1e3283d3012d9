"""Each post as full as the report tells it anywhere."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence

from msgspec.structs import replace

from corpora.letters import fold
from extractors.linking.model import models
from extractors.linking.named import Named, named_in
from extractors.linking.wording import wordings
from extractors.records import Header, OrganizationMention, PersonMention, RoleMention
from extractors.roles.concerned import concerned, of_concerned
from extractors.roles.memberships import MEMBERS
from extractors.roles.offices import Office, complete
from extractors.roles.trades import TRADE, TRADE_OF, without_trades
from extractors.view import ReportView

LEARNED = ("post beside a name", "post with a lent organization", TRADE, TRADE_OF, MEMBERS)
"""Rules whose posts models link to people; how sure they are is what the models hold."""
WORDED = (*LEARNED, "post in a table", "post over a list of names", "post under a name")
"""Rules whose posts are worded by the model; signatures and places on bodies are told in full."""


def fullest(
    report: ReportView,
    roles: Sequence[RoleMention],
    organizations: Sequence[OrganizationMention],
    people: Sequence[PersonMention],
    header: Header,
    office: Office | None,
) -> list[RoleMention]:
    """The roles, each post told in running text, tables and lists with the wording that most likely is its fullest."""
    about = concerned(header, office)
    of_it = [
        of_concerned(role, about, report.passages[role.span.passage].text) if about is not None else None
        for role in roles
    ]
    roles = [own or role for own, role in zip(of_it, roles, strict=True)]
    completed = [own or complete(role, office) for own, role in zip(of_it, roles, strict=True)]
    if not any(role.rule in WORDED for role in roles):
        return completed
    named = named_in(report, organizations, people, completed, header, office)
    worded = [
        _worded(report, role, whole, named) if role.rule in WORDED and own is None else whole
        for role, whole, own in zip(roles, completed, of_it, strict=True)
    ]
    by_holder: dict[str, list[RoleMention]] = defaultdict(list)
    for role in worded:
        by_holder[role.name].append(role)
    told = [_as_told_elsewhere(role, by_holder[role.name]) for role in worded]
    return without_trades(role for role in told if role.rule not in LEARNED or role.confidence >= models().told)


_LENT_TO_TRADES = 0.65
"""How sure at least it is whose bác sĩ somebody is; any organisation that is told near him is offered."""


def _worded(report: ReportView, role: RoleMention, completed: RoleMention, named: Named) -> RoleMention:
    known = models()
    decision = known.wordings if named.office is None else known.wordings_of_papers
    offered = [(decision.weight_of(wording.groups), wording) for wording in wordings(report, role, completed, named)]
    score, best = max(offered, key=lambda scored: scored[0])
    share = 1 / sum([math.exp(other - score) for other, _ in offered])
    learned = role.rule in LEARNED
    confidence = known.confidence(role.likelihood * share) if learned else role.confidence
    if best.kind == "stands" or (role.rule == TRADE and confidence < _LENT_TO_TRADES):
        return replace(role, confidence=confidence)
    span, inherited = role.span, role.inherited or best.end is None
    if best.end is not None:
        span = report.passages[span.passage].span(span.start_char, best.end)
    return replace(
        role,
        span=span,
        organization=best.organization,
        parent=best.parent,
        inherited=inherited,
        rule=role.rule if not learned else "post with a lent organization" if inherited else "post beside a name",
        confidence=confidence,
    )


def _as_told_elsewhere(role: RoleMention, held: Sequence[RoleMention]) -> RoleMention:
    """A post told short as the one that the report tells in full; ``held`` are all roles of the same person."""
    if role.rule not in LEARNED:
        return role
    own = set(fold(role.position).split())
    fuller = [
        other for other in held if fold(other.title) == fold(role.title) and own < set(fold(other.position).split())
    ]
    if not fuller:
        return role
    best = max(fuller, key=lambda other: len(other.position))
    return replace(
        role,
        organization=best.organization,
        parent=best.parent,
        inherited=True,
        rule="post with a lent organization",
        confidence=min(role.confidence, best.confidence),
    )
