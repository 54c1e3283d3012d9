"""One report in, all its findings out: the order in which the extractors help one another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from corpora.letters import fold
from extractors.awards import find_awards
from extractors.doubt import doubted
from extractors.header import find_signatures, read_header
from extractors.organization_mentions import find_organizations
from extractors.people import find_people
from extractors.records import Findings, Report, RoleMention, Span
from extractors.references import find_citations
from extractors.references.issuers import issued_by_givers
from extractors.references.relations import find_relations
from extractors.roles.appointed import in_organ_above, told_above_tables
from extractors.roles.assigned import with_assigned
from extractors.roles.ballots import find_ballots
from extractors.roles.boards import find_board_seats, find_committee_posts
from extractors.roles.cards import beside_cards, find_card_roles
from extractors.roles.cells import beside_cells, find_cell_roles
from extractors.roles.chains import share_organs
from extractors.roles.columns import with_columns
from extractors.roles.compared import find_compared_roles
from extractors.roles.curriculum import beside_forms, find_careers, find_own_roles
from extractors.roles.debates import find_debaters
from extractors.roles.delegations import of_delegations
from extractors.roles.deputies import find_deputies
from extractors.roles.elected import beside_elected, find_elected
from extractors.roles.employers import with_whole_employers
from extractors.roles.extract import find_roles
from extractors.roles.fullest import fullest
from extractors.roles.letters import by_their_organs
from extractors.roles.memberships import beside_places
from extractors.roles.offices import office_of, under_its_own
from extractors.roles.on_bodies import on_bodies
from extractors.roles.others import without_others
from extractors.roles.parties import in_parties
from extractors.roles.recognised import find_recognised
from extractors.roles.rivals import without_rivals
from extractors.roles.signature import signature_roles, with_chairs_post
from extractors.roles.tables import find_table_roles, of_rows
from extractors.roles.villages import in_villages
from extractors.roles.wanted import without_wanted
from extractors.tagging import tagged_people
from extractors.view import ReportView, by_passage

VERSION = "30"
"""Changes whenever the findings of an unchanged report may change; ingest then reads it again."""

TAGGERS = ("none", "full")
"""Whether underthesea tags no sentence, or every one to help where the rules on names are undecided."""


def version_with(tagger: str) -> str:
    """The version of what is found with a tagger, so that a report read without it is read again with it."""
    return VERSION if tagger == "none" else f"{VERSION}+{tagger}"


def tagger_of(version: str) -> str:
    """The tagger of a version of findings."""
    return "full" if "full" in version.split("+") else "none"


def prepare(tagger: str = "none") -> None:
    """Loads what reading needs, so that processes that are forked afterwards share it."""
    read(Report.from_text("Đồng chí Lê Văn Mẫu - Bí thư Tỉnh ủy, theo Kết luận số 21-KL/TW"), tagger)


class Step(Struct, frozen=True):
    """A step of reading: ``find`` returns, by the fields of ``Findings``, what it ``finds`` from what it ``needs``."""

    name: str
    finds: tuple[str, ...]
    needs: tuple[str, ...]
    find: Callable[[ReportView, Findings], dict[str, Any]]


def _header(view: ReportView, known: Findings) -> dict[str, Any]:
    return {"header": read_header(view)}


def _references(view: ReportView, known: Findings) -> dict[str, Any]:
    citations = find_citations(view, known.header)
    relations = find_relations(view, citations, known.header)
    return {"citations": tuple(citations), "relations": tuple(relations)}


def _people(view: ReportView, known: Findings) -> dict[str, Any]:
    tagged = tagged_people if view.tagger == "full" else None
    people = find_people(view, {one.name_span: one.name for one in find_signatures(view)}, tagged)
    return {"people": tuple(people), "organizations": tuple(find_organizations(view, people))}


def _roles(view: ReportView, known: Findings) -> dict[str, Any]:
    people = list(known.people)
    office = office_of(known.header)
    roles = of_rows(view, find_roles(view, people, known.header.province)) + find_table_roles(view, people)
    roles = with_columns(view, people, roles)
    told = find_own_roles(view, people) + find_careers(view, people) + find_committee_posts(view, people)
    told += find_compared_roles(view, people)
    roles = beside_forms(roles, told)
    roles += find_board_seats(view, people)
    roles = with_assigned(view, people, roles)
    roles += [*find_deputies(view, people, known.header), *find_debaters(view, people, roles)]
    roles = beside_elected(roles, find_elected(view, people, office))
    roles = beside_cards(roles, find_card_roles(view, people))
    roles = beside_cells(roles, find_cell_roles(view, people))
    above = told_above_tables(view)  # before bodies lend theirs, and for the places that they find in cells
    on_boards = on_bodies(view, people, in_parties(view, in_organ_above(above, roles)), known.header, office)
    roles = of_delegations(view, share_organs(in_organ_above(above, on_boards)))
    roles += find_recognised(view, people, known.header)
    named = by_passage(known.organizations)
    employs = office is not None and office.employs
    roles = [
        under_its_own(role, named.get(role.span.passage, []), view.passages[role.span.passage].text, employs)
        for role in roles
    ]
    roles = beside_places(without_others(view, without_wanted(view, roles)))
    roles = without_rivals(view, fullest(view, roles, known.organizations, known.people, known.header, office))
    roles = with_whole_employers(roles, known.organizations, known.header)
    roles = in_villages(view, by_their_organs(roles, known.header), known.header)
    roles += find_ballots(view, people, known.header, office)
    roles += in_parties(view, signature_roles(view, people, known.header, roles, office))
    in_order = sorted(_each_once(roles), key=lambda role: (role.span.passage, role.span.start_char))
    return {"roles": tuple(in_order), "header": with_chairs_post(known.header, view, in_order)}


def _each_once(roles: Iterable[RoleMention]) -> Iterable[RoleMention]:
    """The roles without those that another reader found, or told more of, in the same words or on the same line."""
    once = {(role.name, role.span, fold(role.position)): role for role in roles}
    told = {(*_place(role), fold(role.organization)) for role in once.values() if role.organization and role.parent}
    same_words: dict[tuple[str, Span], list[str]] = defaultdict(list)
    for name, span, position in once:
        same_words[name, span].append(position)
    return [
        role
        for (name, span, position), role in once.items()
        if (role.parent or not role.organization or (*_place(role), fold(role.organization)) not in told)
        and not any(other.startswith(f"{position} ") for other in same_words[name, span])
    ]


def _place(role: RoleMention) -> tuple[Span, str]:
    return role.person, fold(role.title)


def _awards(view: ReportView, known: Findings) -> dict[str, Any]:
    awards = tuple(find_awards(view, list(known.people), known.header, known.organizations))
    return {"awards": awards, "citations": tuple(issued_by_givers(known.citations, awards))}


STEPS: tuple[Step, ...] = (
    Step("header", ("header",), (), _header),
    Step("references", ("citations", "relations"), ("header",), _references),
    Step("people", ("people", "organizations"), (), _people),
    Step("roles", ("roles", "header"), ("header", "people"), _roles),
    Step("awards", ("awards", "citations"), ("header", "citations", "people", "organizations"), _awards),
)
"""The steps in the order in which they need one another; each is a component of spaCy too."""


def read(report: Report, tagger: str = "none") -> Findings:
    """Everything that is stated in a report, with one of ``TAGGERS``. Pure: no files, no database, no state."""
    view = ReportView(report, tagger)
    found = Findings()
    for step in STEPS:
        found = replace(found, **step.find(view, found))
    return doubted(report, found)
