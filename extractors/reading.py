"""One report in, all its findings out: the order in which the extractors help one another."""

from __future__ import annotations

from extractors.awards import find_awards
from extractors.header import Signature, find_signature, read_header
from extractors.organization_mentions import find_organizations
from extractors.people import find_people
from extractors.records import Findings, Header, PersonMention, Report, RoleMention
from extractors.references import find_citations
from extractors.references.relations import find_relations
from extractors.roles.extract import find_roles
from extractors.roles.signature import signature_role
from extractors.roles.tables import find_table_roles
from extractors.tagging import tagged_people
from extractors.view import ReportView

VERSION = "6"
"""Changes whenever the findings of an unchanged report may change; ingest then reads it again."""

TAGGERS = ("none", "full")
"""Whether underthesea tags no sentence, or every one to help where the rules on names are undecided."""


def version_with(tagger: str) -> str:
    """The version of what is found with a tagger, so that a report read without it is read again with it."""
    return VERSION if tagger == "none" else f"{VERSION}+{tagger}"


def prepare(tagger: str = "none") -> None:
    """Loads what reading needs, so that processes that are forked afterwards share it."""
    read(Report.from_text("Đồng chí Lê Văn Mẫu - Bí thư Tỉnh ủy, theo Kết luận số 21-KL/TW"), tagger)


def read(report: Report, tagger: str = "none") -> Findings:
    """Everything that is stated in a report, with one of ``TAGGERS``. Pure: no files, no database, no state."""
    view = ReportView(report)
    signature = find_signature(view)
    header = read_header(view, signature)
    people = find_people(view, signature.name_span if signature else None, tagged_people if tagger == "full" else None)
    citations = find_citations(view, header)
    return Findings(
        header=header,
        citations=tuple(citations),
        relations=tuple(find_relations(view, citations, header)),
        organizations=tuple(find_organizations(view, people)),
        people=tuple(people),
        roles=tuple(all_roles(view, people, header, signature)),
        awards=tuple(find_awards(view, people, header)),
    )


def all_roles(
    view: ReportView, people: list[PersonMention], header: Header, signature: Signature | None
) -> list[RoleMention]:
    """The roles of a report from its running text, its tables and its signature, in reading order."""
    roles = find_roles(view, people, header.province) + find_table_roles(view, people)
    if signature:
        roles += signature_role(signature, people, header)
    return sorted(roles, key=lambda role: (role.span.passage, role.span.start_char))
