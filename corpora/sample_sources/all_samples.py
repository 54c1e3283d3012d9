"""Every sample report, in the order of the folder."""

from __future__ import annotations

from corpora.sample_sources import conferences, honours, oddities, party, state
from corpora.sample_sources.facts import Sample


def all_samples() -> list[Sample]:
    """The samples, built anew at each call."""
    makers = (
        conferences.emulation_cluster,
        conferences.appointment,
        party.provincial_report,
        party.party_badges,
        party.notice_of_conclusions,
        state.department_report,
        state.certificates,
        state.proposal,
        state.minutes,
        oddities.decomposed,
        oddities.tabbed,
        oddities.boxes_and_notes,
        oddities.long_report,
        honours.anniversary,
        honours.union_congress,
    )
    return [make() for make in makers]
