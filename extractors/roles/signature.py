"""The roles in which a report is signed."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from corpora.letters import fold, squeeze
from extractors.casing import usual_case
from extractors.header import find_signature, find_signatures
from extractors.header.posts import posts_of
from extractors.records import Header, PersonMention, RoleMention
from extractors.roles.bodies import Bodies
from extractors.roles.offices import Office, named_in_full
from extractors.roles.tables import known_post, posts
from extractors.rules import by
from extractors.view import ReportView


def _is_body(name: str) -> bool:
    return fold(name).startswith(("hội đồng", "ban ", "tổ ", "đoàn ", "tiểu ban"))


def with_chairs_post(header: Header, report: ReportView, roles: list[RoleMention]) -> Header:
    """The header of minutes with the post of who led the meeting, as the text names it beside the same name.

    A post on the body that met goes before any other; the letterhead or the title names that body.
    """
    signature = find_signature(report)
    if signature is None:
        return header
    posts = [role for role in roles if fold(role.name) == fold(signature.name)]
    if header.signer_role is not None:
        short = f"{fold(header.signer_role)} "
        longer = (one.position for one in posts if not one.inherited and fold(one.position).startswith(short))
        is_short = short.endswith(_BARE_BODIES) or header.issuer is None
        whole = next(longer, None) if is_short else None
        return replace(header, signer_role=whole) if whole is not None else header
    if signature.caption != "chair" or not posts:
        return header
    body = fold(f"{header.title} {header.issuer}")
    met = [role for role in posts if role.organization and _is_body(role.organization)]
    led = next((role for role in posts if role.organization and fold(role.organization) in body), posts[0])
    led = met[0] if met else led
    return replace(header, signer_role=led.position)


_BARE_BODIES = (" hội đồng ", " ban chỉ đạo ", " ban tổ chức ", " đoàn giám sát ", " đoàn kiểm tra ")
"""Ends of posts on a body that a signature calls short (``CHỦ TỊCH HỘI ĐỒNG``)."""


class _Told:
    """What a paper tells of the posts of those who sign it."""

    def __init__(self, report: ReportView, header: Header, roles: list[RoleMention], office: Office | None) -> None:
        self.report, self.header, self.roles, self.office = report, header, roles, office

    def in_full(self, role: RoleMention) -> RoleMention:
        """A post in a signature with the organ that it leaves out, or calls short (``CHỦ TỊCH HỘI ĐỒNG``)."""
        if role.organization is None:
            return self._placed(role)
        organization = role.organization
        if self.office is not None:
            organization = named_in_full(organization, self.office)  # Hội đồng Thi đua - Khen thưởng Sở
        if f" {fold(organization)} ".endswith(_BARE_BODIES):
            organization = self._body(organization, role.name)
        return replace(role, organization=organization)

    def _placed(self, role: RoleMention) -> RoleMention:
        """A post of a paper without letterhead where the text tells the same of the same person."""
        stated = (one for one in self._posts_of(role.name) if one.organization and not one.inherited)
        told = next((one for one in stated if fold(one.title) == fold(role.title)), None)
        return role if told is None else replace(role, organization=told.organization, parent=told.parent)

    def _body(self, called: str, name: str) -> str:
        """A body as the paper names it where it tells of the signer's place on it, or anywhere."""
        longer = (one.organization or "" for one in self._posts_of(name))
        whole = next((organ for organ in longer if fold(organ).startswith(f"{fold(called)} ")), None)
        return whole or Bodies(self.report, self.header, self.office).in_full(called)

    def _posts_of(self, name: str) -> Iterator[RoleMention]:
        return (one for one in self.roles if fold(one.name) == fold(name))


def signature_roles(
    report: ReportView, people: list[PersonMention], header: Header, told: list[RoleMention], office: Office | None
) -> list[RoleMention]:
    """The post of everyone who signed the report, complete with the organ; ``told`` is what the text tells."""
    named = {person.span: person for person in people if person.kind == "person"}
    paper = _Told(report, header, told, office)
    roles: list[RoleMention] = []
    for signature in find_signatures(report):
        signer = named.get(signature.name_span)
        if signer is None:
            continue
        roles += _below_the_name(report, signer)
        roles += [
            paper.in_full(
                RoleMention(
                    span=post.span,
                    person=signer.span,
                    name=signer.name,
                    title=title,
                    organization=post.organization,
                    parent=post.parent,
                    acting=post.acting,
                    inherited=post.lent,
                    **by("post in the signature"),
                )
            )
            for post in posts_of(signature, header)
            for title in post.title.split(" kiêm ")
        ]
    return roles


def _below_the_name(report: ReportView, signer: PersonMention) -> list[RoleMention]:
    """The posts that a cell states below the name of who signed in it."""
    view = report.passages[signer.span.passage]
    end = signer.span.end_char
    rest = view.text[end:]
    start = end + len(rest) - len(rest.lstrip())
    below = usual_case(squeeze(rest)) if rest.strip() else ""
    if view.passage.kind != "cell" or "\n" not in rest[: start - end] or not known_post(below):
        return []
    return list(posts(view, start, len(view.text), signer))
