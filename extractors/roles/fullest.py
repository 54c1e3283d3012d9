"""Each post as full as the report tells it anywhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from corpora.letters import fold
from extractors.linking.model import logistic, models
from extractors.linking.named import Named, named_in
from extractors.linking.wording import wordings
from extractors.records import OrganizationMention, PersonMention, RoleMention
from extractors.view import ReportView

LEARNED = ("post beside a name", "post with a lent organization")
"""Rules whose posts are worded by the model; tables and signatures tell theirs in full."""


def fullest(
    report: ReportView,
    roles: Sequence[RoleMention],
    organizations: Sequence[OrganizationMention],
    people: Sequence[PersonMention],
) -> list[RoleMention]:
    """The roles, each post told in running text with the wording that most likely is its fullest."""
    if not any(role.rule in LEARNED for role in roles):
        return list(roles)
    named = named_in(report, organizations, people, roles)
    worded = [_worded(report, role, named) if role.rule in LEARNED else role for role in roles]
    by_holder: dict[str, list[RoleMention]] = defaultdict(list)
    for role in worded:
        by_holder[role.name].append(role)
    return [_as_told_elsewhere(role, by_holder[role.name]) for role in worded]


def _worded(report: ReportView, role: RoleMention, named: Named) -> RoleMention:
    known = models()
    offered = [(known.wordings.score(wording.features), wording) for wording in wordings(report, role, named)]
    score, best = max(offered, key=lambda scored: scored[0])
    confidence = known.confidence(role.likelihood * logistic(score))
    if best.kind == "stands":
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
        rule="post with a lent organization" if inherited else "post beside a name",
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
