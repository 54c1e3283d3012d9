"""``Nghị quyết này``, ``Chỉ thị trên``: mentions that mean the directive of that type cited last."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec.structs import replace

from corpora import gazetteers
from corpora.letters import fold
from corpora.regex import regex
from extractors.patterns import alternatives
from extractors.records import Citation, Header
from extractors.references.surroundings import type_named
from extractors.rules import by
from extractors.view import ReportView
from extractors.words import Words


@lru_cache
def _pattern() -> re.Pattern[str]:
    names = [entry.name for entry in gazetteers.document_types() if entry.numbered_short or entry.acts == "law"]
    return regex(
        rf"(?<!\w)(?P<type>(?i:{alternatives(names)}))\s+(?P<which>này|trên|nêu\s+trên|nói\s+trên|đã\s+nêu)(?!\w|\s+(?:cơ\s+sở|địa\s+bàn))"
    )


_POINTING = frozenset(["này", "trên", "nêu", "nói", "đã"])


@lru_cache
def _last_words() -> frozenset[str]:
    return frozenset(fold(entry.name).split()[-1] for entry in gazetteers.document_types())


def _speaks_of_one(words: Words) -> bool:
    """Whether a pointing word stands after a word that ends a type: the pattern is slow, and few passages have it."""
    last = _last_words()
    return any(index and words.keys[index - 1] in last for index in words.among(_POINTING))


def find_anaphors(report: ReportView, citations: list[Citation], header: Header | None) -> Iterator[Citation]:
    """A citation for each such mention; a decision that speaks of ``Quyết định này`` means itself and gives none."""
    own = fold(header.doc_type) if header and header.doc_type else None
    for view in report.passages:
        for match in _pattern().finditer(view.text) if _speaks_of_one(view.words) else ():
            doc_type = type_named(match["type"])
            if doc_type is None or fold(doc_type.name) == own:
                continue
            place = (view.passage.index, match.start())
            earlier = [
                c
                for c in citations
                if c.doc_type == doc_type.name
                and (c.symbol or c.kind == "named")
                and (c.span.passage, c.span.end_char) <= place
            ]
            if earlier:
                meant = max(earlier, key=lambda c: (c.span.passage, c.span.start_char))
                yield replace(
                    meant,
                    span=view.span(match.start(), match.end()),
                    kind="anaphor",
                    symbol_as_written=None,
                    title=None,
                    pinpoint=None,
                    **by("pointer to a directive"),
                )
