"""All awards of a report, each told once."""

from __future__ import annotations

import re
from dataclasses import replace

from corpora.letters import fold
from extractors.awards.lists import listed_awards
from extractors.awards.narrative import find_in_narrative, last_collective_named
from extractors.awards.tables import find_in_tables
from extractors.records import Award, Header, PersonMention
from extractors.view import ReportView


def find_awards(report: ReportView, people: list[PersonMention], header: Header | None = None) -> list[Award]:
    """Every award of the report, in reading order; what several passages repeat is kept once."""
    by_passage: dict[int, list[PersonMention]] = {}
    for mention in people:
        by_passage.setdefault(mention.span.passage, []).append(mention)
    found: list[Award] = []
    collective: str | None = None
    for view in report.passages:
        collective = last_collective_named(view) or collective
        if view.passage.kind != "cell" or len(view.text) > 120:
            found.extend(find_in_narrative(view, by_passage.get(view.passage.index, []), collective))
    found = _decided(found, header)
    for opener, listed in list(listed_awards(report, found, by_passage)):
        found = [award for award in found if award.span.passage != opener.span.passage or not award.recipient_count]
        found += listed
    found += find_in_tables(report, by_passage, header)
    return _once(found)


def _decided(awards: list[Award], header: Header | None) -> list[Award]:
    """In a decision, what it grants in its own articles is granted by it."""
    if header is None or header.doc_type != "Quyết định" or header.symbol is None:
        return awards
    return [
        replace(award, decision_symbol=header.symbol, decision_date=header.issued_on)
        if award.status in ("granted", "revoked") and award.decision_symbol is None
        else award
        for award in awards
    ]


def _key(award: Award) -> tuple[str, str, str]:
    recipient = re.sub(r"\bcông ty cp\b", "công ty cổ phần", fold(award.recipient))
    return fold(award.award), recipient, award.status


def _once(awards: list[Award]) -> list[Award]:
    kept: dict[tuple[str, str, str], Award] = {}
    for award in awards:
        kept.setdefault(_key(award), award)
    return sorted(kept.values(), key=lambda a: (a.span.passage, a.span.start_char))
