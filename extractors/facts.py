"""The kinds of facts, each declared once.

Whatever treats facts of every kind alike asks this registry: the spaCy components for their
span groups, ``show`` and the reading room for letters, marks and legend, ``verify`` and the
invariant tests for the spans, ``evaluate`` for its scores. How a kind is stored and described
stands beside it in ``outputs.facts``, how it is scored in ``pipeline.scoring``; both must know
every kind that is here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from msgspec import Struct

from extractors.records import Findings, Span


class Fact(Protocol):
    """What records of every kind have."""

    @property
    def span(self) -> Span: ...

    @property
    def rule(self) -> str: ...

    @property
    def confidence(self) -> float: ...


class FactKind(Struct, frozen=True):
    """A kind of fact.

    ``name`` names one fact (a class of marks, a facet of an address), ``group`` all of a report
    (a span group of spaCy, a list of JSON). ``letter`` marks one in a printed report, ``label``
    heads their list, ``legend`` is their short name; both are Vietnamese.
    """

    name: str
    group: str
    letter: str
    label: str
    legend: str
    of: Callable[[Findings], Sequence[Fact]]


KINDS: tuple[FactKind, ...] = (
    FactKind("letterhead", "header", "H", "Thông tin báo cáo", "Phần đầu", lambda found: found.header.fields),
    FactKind("citation", "citations", "D", "Văn bản được dẫn", "Văn bản", lambda found: found.citations),
    FactKind("relation", "relations", "Q", "Quan hệ giữa các văn bản", "Quan hệ", lambda found: found.relations),
    FactKind("organization", "organizations", "O", "Cơ quan, đơn vị", "Cơ quan", lambda found: found.organizations),
    FactKind("person", "people", "P", "Người", "Người", lambda found: found.people),
    FactKind("role", "roles", "R", "Chức vụ", "Chức vụ", lambda found: found.roles),
    FactKind("award", "awards", "A", "Khen thưởng", "Khen thưởng", lambda found: found.awards),
)
