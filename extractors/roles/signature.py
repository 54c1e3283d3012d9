"""The role in which a report is signed."""

from __future__ import annotations

import re

from corpora.letters import fold
from extractors.header import Signature
from extractors.records import Header, PersonMention, RoleMention
from extractors.roles.phrases import read_role
from extractors.rules import by
from extractors.words import Words


def signature_role(signature: Signature, people: list[PersonMention], header: Header) -> list[RoleMention]:
    """The role in which a report is signed, of the organ that issued it or that ``TM.`` names."""
    signer = next((p for p in people if p.span == signature.name_span and p.kind == "person"), None)
    if signer is None or signature.role is None or signature.role_span is None:
        return []
    words = Words(signature.role)
    read = read_role(words, 0)
    title = read.title if read else signature.role
    stated = read.organization if read else None
    own = full_issuer(header) or signature.organization
    # "Chủ tịch Hội đồng" of the council that issued the report, by its full name
    organization = own if stated is None or (own and fold(own).startswith(fold(stated))) else stated
    return [
        RoleMention(
            span=signature.role_span,
            person=signer.span,
            name=signer.name,
            title=title,
            organization=organization,
            parent=read.parent if read and organization == stated else None,
            acting=read.acting if read else False,
            inherited=stated is None and organization is not None,
            **by("post in the signature"),
        )
    ]


def full_issuer(header: Header) -> str | None:
    """The issuing organ with its superior where its name alone is not enough (Ban Tổ chức Tỉnh ủy …)."""
    if header.issuer is None or header.parent is None:
        return header.issuer
    party = re.match(r"(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy", header.parent)
    return f"{header.issuer} {header.parent}" if party and " ủy" not in header.issuer else header.issuer
