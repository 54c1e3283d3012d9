"""What a report means by the organisations it names: which Sở Nội vụ, which Hội.

A paper of Lâm Đồng writes UBND tỉnh and means Ủy ban nhân dân tỉnh Lâm Đồng; one that has named
Hội Nông dân tỉnh Lâm Đồng goes on with Hội. The facts keep what is written; the archive's one row
of an organisation, and the posts that hang on it, need what is meant.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from corpora import gazetteers
from corpora.letters import fold
from extractors.header.organs import ends_with_bare_territory
from extractors.lexicons import countries
from extractors.organizations import head_at
from extractors.records import Findings, OrganizationMention, RoleMention, Span
from extractors.units import Unit, is_bare, unit_of
from extractors.words import words_of

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
        whole = [(_at(span), fold(name), name) for span, name in told if not is_bare(name)]
        self._told = sorted(whole, key=lambda one: one[0])
        self._named: dict[str, tuple[list[tuple[int, int]], list[str]]] = {}
        self._province = _lender(findings)

    def mentioned(self, found: OrganizationMention) -> Unit:
        """The organisation that a mention means."""
        return self._unit(found.name, found.parent, found.span)

    def of_role(self, role: RoleMention) -> Unit | None:
        """The organisation of a post; None for a post of none."""
        if role.organization is None:
            return None
        name = role.organization
        if fold(role.title).startswith(_OF_MINISTRIES) and (_is_field(name) or fold(f"bộ {name}") in _ministries()):
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
        if short not in self._named:
            fits = [(at, told) for at, key, told in self._told if key.startswith(short)]
            self._named[short] = [at for at, _ in fits], [told for _, told in fits]
        places, names = self._named[short]
        before = bisect_left(places, _at(span))
        if not before:
            return name
        return names[0] if ends_with_bare_territory(name) and names[0] in self._own else names[before - 1]


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


@lru_cache
def _ministries() -> frozenset[str]:
    return frozenset(fold(entry.name) for entry in gazetteers.ministries())


def _is_field(name: str) -> bool:
    """Whether a name is what an organ deals with, and no organ or country itself."""
    words = words_of(name)
    return head_at(words, 0) is None and countries().match(words, 0) is None
