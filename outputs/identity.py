"""Which directive a citation means and which official a mention is, across reports.

A symbol alone is not enough: Party numbers restart with each congress term, State numbers
each year, and every province has its own. So a directive's key joins symbol, term or year,
and place; a part that nothing tells is ``?`` and the directive is uncertain.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from msgspec import Struct

from corpora import gazetteers
from corpora.letters import fold, squeeze, strip_marks
from extractors.places import province_named
from extractors.records import Citation, Header, Span
from extractors.references.symbols import Symbol, find_symbols
from extractors.rules import by

UNKNOWN = "?"


class DirectiveIdentity(Struct, frozen=True):
    """The key of a directive and what the key is made of."""

    key: str
    term: str | None
    place: str | None
    uncertain: bool


@lru_cache
def _central() -> frozenset[str]:
    issuers = {entry.code for entry in gazetteers.issuers() if entry.level == "central"}
    return frozenset(issuers | {entry.code for entry in gazetteers.ministries()})


@lru_cache
def _with_year_always() -> frozenset[str]:
    """Codes whose symbols all bear the year, so that one told without it is the same directive."""
    return frozenset(code for entry in gazetteers.document_types() if entry.with_year for code in entry.codes)


@lru_cache(maxsize=256)
def codes_of_type(doc_type: str) -> frozenset[str]:
    """The codes that symbols of a document type bear (``Kết luận``: KL)."""
    return frozenset(
        alias for entry in gazetteers.document_types() if fold(entry.name) == fold(doc_type) for alias in entry.codes
    )


def directive_identity(citation: Citation, header: Header, dated: dict[str, str]) -> DirectiveIdentity:
    """The directive that a citation means, as far as its own report tells.

    ``dated`` gives, for symbols that this report cites with a date anywhere, that date.
    """
    symbol = next(find_symbols(citation.symbol), None) if citation.symbol else None
    if symbol is None:
        return _named(citation)
    day = citation.date or dated.get(citation.symbol or "")
    place = _place(symbol, citation, header)
    if symbol.style == "party":
        return _party(symbol, citation, day, place)
    if symbol.style == "assembly":
        kind = "NQ" if citation.doc_type == "Nghị quyết" else "L"
        return DirectiveIdentity(f"na:{symbol.issuer}:{kind}:{int_of(symbol)}/{symbol.year}", None, None, False)
    year = symbol.year or (day[:4] if day else UNKNOWN)
    code = symbol.code or "CV"
    # decisions with a year in their symbols are numbered apart from those without; decrees all have it
    code += "n" if symbol.year and code not in _with_year_always() else ""
    key = f"state:{symbol.issuer}{_at(place)}:{year}:{code}:{int_of(symbol)}"
    return DirectiveIdentity(key, None, place, year == UNKNOWN or citation.uncertain)


def own_identity(header: Header) -> DirectiveIdentity | None:
    """The directive that a report itself is; None where it has no symbol or its year or term is not known."""
    if header.symbol is None:
        return None
    itself = Citation(
        span=Span(0, 0, 0, ""),
        kind="numbered",
        doc_type=header.doc_type,
        symbol=header.symbol,
        date=header.issued_on,
        issuer=header.issuer,
        **by("letterhead"),
    )
    identity = directive_identity(itself, header, {})
    return None if UNKNOWN in identity.key.replace("@", ":").split(":") else identity


def int_of(symbol: Symbol) -> str:
    return symbol.number.lstrip("0") or "0"


def _party(symbol: Symbol, citation: Citation, day: str | None, place: str | None) -> DirectiveIdentity:
    central = place is None
    term = citation.term or (_term_of(day) if day else None) if central else None
    segment = (term or UNKNOWN) if central else (day[:4] if day else UNKNOWN)
    key = f"party:{symbol.issuer}{_at(place)}:{segment}:{symbol.code}:{int_of(symbol)}"
    return DirectiveIdentity(key, term, place, segment == UNKNOWN or citation.uncertain)


def _term_of(day: str) -> str | None:
    """The Party term of a date; of a bare year only where the whole year lies in one term."""
    if len(day) == 10:
        return next((t.term for t in gazetteers.party_terms() if t.covers(date.fromisoformat(day))), None)
    if len(day) == 4:
        first, last = date(int(day), 3, 1), date(int(day), 12, 31)
        return next((t.term for t in gazetteers.party_terms() if t.covers(first) and t.covers(last)), None)
    return None


def _place(symbol: Symbol, citation: Citation, header: Header) -> str | None:
    """The province of a local issuer: the one that the citation names, else the report's own."""
    issuer = (symbol.issuer or "").split("-")[0]
    if symbol.style == "assembly" or issuer in _central() or issuer.endswith(("TW", "CP", "TTg")):
        return None
    return province_named(citation.issuer or "") or header.province or UNKNOWN


def _at(place: str | None) -> str:
    return f"@{slug(place)}" if place else ""


def slug(text: str) -> str:
    """A name as a part of a key: ``Cà Mau`` → ``ca-mau``."""
    return "?" if text == UNKNOWN else "-".join(strip_marks(fold(text)).replace(".", " ").split())


def _named(citation: Citation) -> DirectiveIdentity:
    name = squeeze(citation.name or citation.span.surface)
    key = f"named:{fold(name)}"
    if citation.kind == "dated" and citation.date:  # with or without its title
        key = f"named:{fold(citation.doc_type or '')} ngày {citation.date}"
        key += f"@{fold(citation.issuer)}" if citation.issuer else ""
    if citation.kind == "short":
        key = f"short:{fold(name)}"
    return DirectiveIdentity(key, citation.term, None, citation.uncertain)


def official_key(name: str, province: str | None) -> str:
    """The key of an official: a shared name alone never makes one person of two provinces."""
    return f"{fold(squeeze(name))}@{slug(province) if province else UNKNOWN}"
