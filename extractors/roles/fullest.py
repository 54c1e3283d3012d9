"""Each post as full as the report tells it anywhere."""

from __future__ import annotations

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
    named = names_around(report, roles, organizations, people)
    worded = [_worded(report, role, named, roles) if role.rule in LEARNED else role for role in roles]
    return [as_told_elsewhere(role, worded) for role in worded]


def names_around(
    report: ReportView,
    roles: Sequence[RoleMention],
    organizations: Sequence[OrganizationMention],
    people: Sequence[PersonMention],
) -> Named:
    posts = {(role.span.passage, role.span.start_char) for role in roles}
    return named_in(report, organizations, people, posts)


def _worded(report: ReportView, role: RoleMention, named: Named, roles: Sequence[RoleMention]) -> RoleMention:
    known = models()
    offered = [(known.wordings.score(wording.features), wording) for wording in wordings(report, role, named, roles)]
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


def as_told_elsewhere(role: RoleMention, roles: Sequence[RoleMention]) -> RoleMention:
    """A post told short as the same person's post that the report tells in full."""
    if role.rule not in LEARNED:
        return role
    own = set(fold(role.position).split())
    fuller = [
        other
        for other in roles
        if other.name == role.name and fold(other.title) == fold(role.title) and own < set(fold(other.position).split())
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
