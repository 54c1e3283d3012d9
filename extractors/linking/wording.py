"""How a post is told in full: the wordings that a report offers for it, each described by features.

``Bí thư Đảng đoàn`` beside a name may be that of the Hội Luật gia Việt Nam named a paragraph before;
``Giám đốc Học viện`` of the one written out elsewhere; ``Phó Bí thư Tỉnh ủy`` of the province just
named; ``Đại biểu Quốc hội`` goes on with khóa XIV. A linear model weighs the features; the wording
with the highest score is taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from corpora.letters import fold
from extractors.lexicons import heads_that_are
from extractors.linking.behind import as_it_stands, longer, with_term
from extractors.linking.lent import in_own_office, lent
from extractors.linking.named import Named
from extractors.linking.namesakes import fuller, in_a_place
from extractors.linking.stated import Stated, Wording
from extractors.records import RoleMention, position
from extractors.view import ReportView

_KEPT = 1 << 14
"""Wordings recur, in one report and in many: what is asked of one is kept for so many."""


def wordings(report: ReportView, role: RoleMention, completed: RoleMention, named: Named) -> list[Wording]:
    """The wordings of a post, first as it stands, then ``completed`` by the office whose paper it is."""
    offered: dict[str, Wording] = {}
    stated = Stated(report, role, completed, named)
    chairs = stated.title.removeprefix("phó ").startswith("chủ tịch")
    for wording in _all(stated):
        if not (offered and chairs and wording.organization and _is_directed(wording.organization)):
            offered.setdefault(_key(role.title, wording.organization, wording.parent), wording)
    return [*offered.values()]


def _all(stated: Stated) -> Iterator[Wording]:
    yield as_it_stands(stated)
    yield from in_own_office(stated)
    yield from with_term(stated)
    yield from longer(stated)
    yield from fuller(stated)
    yield from in_a_place(stated)
    yield from lent(stated)


@lru_cache(maxsize=_KEPT)
def _key(title: str, organization: str | None, parent: str | None) -> str:
    return fold(position(title, organization, parent))


@lru_cache(maxsize=_KEPT)
def _is_directed(organization: str) -> bool:
    """Whether an office is led by a director or the like, so that it has no chairman (``Chủ tịch Sở …``)."""
    return any(fold(organization).startswith(f"{head} ") for head in heads_that_are("directed"))
