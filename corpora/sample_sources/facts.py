"""Gold facts of a sample, in the format that ``baocao evaluate`` reads."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field

from corpora.sample_sources.word import WordReport


class Facts(Struct):
    """What a report states: written by hand beside its text."""

    references: list[dict[str, Any]] = field(default_factory=list)
    named_references: list[str] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    ignore: list[str] = field(default_factory=list)
    roles: list[dict[str, Any]] = field(default_factory=list)
    awards: list[dict[str, Any]] = field(default_factory=list)

    def cites(self, doc_type: str, symbol: str, date: str | None = None, issuer: str | None = None) -> None:
        self.references.append({"symbol": symbol, "date": date, "doc_type": doc_type, "issuer": issuer})

    def names(self, *named: str) -> None:
        self.named_references += named

    def person(self, name: str, *positions: str, former: bool = False) -> None:
        """A person with the positions the report gives them."""
        if name not in self.people:
            self.people.append(name)
        self.roles += [{"person": name, "position": position, "former": former} for position in positions]

    def award(self, award: str, *recipients: str, status: str = "granted", **details: Any) -> None:
        self.awards += [{"award": award, "recipient": r, "status": status, **details} for r in recipients]

    def as_dict(self) -> dict[str, Any]:
        return {
            "references": self.references,
            "named_references": self.named_references,
            "people": self.people,
            "ignore": self.ignore,
            "roles": self.roles,
            "awards": self.awards,
        }


class Sample(Struct):
    """A report and its facts; ``name`` is the file's name without ending."""

    name: str
    report: WordReport
    facts: Facts
