"""Every role that a report states of its people."""

from __future__ import annotations

from extractors.records import PersonMention, RoleMention
from extractors.roles.holders import attach
from extractors.roles.inheritance import lend_organizations
from extractors.roles.phrases import role_phrases
from extractors.view import ReportView, by_passage


def find_roles(report: ReportView, people: list[PersonMention], province: str | None = None) -> list[RoleMention]:
    """Every role stated of a person of the report, in reading order.

    ``province`` is the report's own; provincial organs named without theirs belong to it.
    """
    holders = by_passage(mention for mention in people if mention.kind in ("person", "historical"))
    roles: list[RoleMention] = []
    for view in report.passages:
        mentions = holders.get(view.passage.index, [])
        phrases = list(role_phrases(view, mentions)) if mentions else []
        if phrases:
            roles.extend(attach(view, mentions, phrases))
    return lend_organizations(report, roles, province)
