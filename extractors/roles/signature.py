"""The roles in which a report is signed."""

from __future__ import annotations

from dataclasses import replace

from corpora.letters import fold, squeeze
from extractors.casing import usual_case
from extractors.header import find_signature, find_signatures
from extractors.header.posts import posts_of
from extractors.records import Header, PersonMention, RoleMention
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
        longer = (one.position for one in posts if fold(one.position).startswith(short))
        whole = next(longer, None) if short.endswith(_BARE_BODIES) else None
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


def _in_full(
    organization: str | None, signer: PersonMention, told: list[RoleMention], office: Office | None
) -> str | None:
    """A body that a signature calls short by the name under which the paper tells of the signer's place on it."""
    if organization is not None and office is not None:
        organization = named_in_full(organization, office)  # Hội đồng Thi đua - Khen thưởng Sở
    if organization is None or not f" {fold(organization)} ".endswith(_BARE_BODIES):
        return organization
    places = (one.organization or "" for one in told if fold(one.name) == fold(signer.name))
    return next((name for name in places if fold(name).startswith(f"{fold(organization)} ")), organization)


def signature_roles(
    report: ReportView, people: list[PersonMention], header: Header, told: list[RoleMention], office: Office | None
) -> list[RoleMention]:
    """The post of everyone who signed the report, complete with the organ; ``told`` is what the text tells."""
    named = {person.span: person for person in people if person.kind == "person"}
    roles: list[RoleMention] = []
    for signature in find_signatures(report):
        signer = named.get(signature.name_span)
        if signer is None:
            continue
        roles += _below_the_name(report, signer)
        roles += [
            RoleMention(
                span=post.span,
                person=signer.span,
                name=signer.name,
                title=title,
                organization=_in_full(post.organization, signer, told, office),
                parent=post.parent,
                acting=post.acting,
                inherited=post.lent,
                **by("post in the signature"),
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
