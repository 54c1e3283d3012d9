"""What a report means by the organisations it names: which Sở Nội vụ, which Hội.

A paper of Lâm Đồng writes UBND tỉnh and means Ủy ban nhân dân tỉnh Lâm Đồng; one that has named
Hội Nông dân tỉnh Lâm Đồng goes on with Hội. The facts keep what is written; the archive's one row
of an organisation, and the posts that hang on it, need what is meant.
"""

from __future__ import annotations

from corpora.letters import fold
from extractors.header.organs import ends_with_bare_territory
from extractors.lexicons import countries
from extractors.organizations import head_at
from extractors.records import Findings, OrganizationMention, RoleMention, Span
from extractors.units import Unit, is_bare, unit_of
from extractors.words import Words

_OF_MINISTRIES = ("bộ trưởng", "thứ trưởng", "quyền bộ trưởng")
"""Titles after which a ministry is told by its field alone (Bộ trưởng Công Thương)."""
_START = Span(-1, 0, 0, "")


class Naming:
    """The organisations of one report, as it names them and as it means them."""

    def __init__(self, findings: Findings) -> None:
        header = findings.header
        self._own = [name for name in (header.issuer, header.parent) if name]
        told = [(_START, name) for name in self._own]
        told += [(found.span, found.name) for found in findings.organizations]
        self._told = [(_at(span), fold(name), name) for span, name in told]
        self._province = _lender(findings)

    def mentioned(self, found: OrganizationMention) -> Unit:
        """The organisation that a mention means."""
        return self._unit(found.name, found.parent, found.span)

    def of_role(self, role: RoleMention) -> Unit | None:
        """The organisation of a post; None for a post of none."""
        if role.organization is None:
            return None
        name = role.organization
        if fold(role.title).startswith(_OF_MINISTRIES) and _is_field(name):
            name = f"Bộ {name}"
        return self._unit(name, role.parent, role.span)

    def _unit(self, name: str, parent: str | None, span: Span) -> Unit:
        lent = unit_of(name, parent, self._province)
        if parent is not None or not is_bare(name) or (lent.province and lent.level == "province"):
            return lent
        return unit_of(self._in_full(name, span), None, self._province)

    def _in_full(self, name: str, span: Span) -> str:
        """The organisation that a bare name stands for: the one named last before, of a territory the report's own."""
        short = f"{fold(name)} "
        before = [told for at, key, told in self._told if at < _at(span) and key.startswith(short)]
        whole = [told for told in before if not is_bare(told)]
        if not whole:
            return name
        return whole[0] if ends_with_bare_territory(name) and whole[0] in self._own else whole[-1]


def _at(span: Span) -> tuple[int, int]:
    return span.passage, span.start_char


def _lender(findings: Findings) -> str | None:
    """The province that a report lends to organs whose names tell none: its own, else the only one it names."""
    header = findings.header
    if header.issuer and unit_of(header.issuer, header.parent).level == "central":
        return None
    if header.province:
        return header.province
    named = {unit_of(found.name, found.parent).province for found in findings.organizations} - {None}
    return named.pop() if len(named) == 1 else None


def _is_field(name: str) -> bool:
    """Whether a name is what an organ deals with, and no organ or country itself."""
    words = Words(name)
    return head_at(words, 0) is None and countries().match(words, 0) is None
