"""What each part of the extractors adds: ``python -m benchmarks.ablation GOLD…``.

Each line takes one part away (or puts underthesea in its place) and scores what is left on the
gold folders given.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from unittest.mock import patch

from corpora import gazetteers
from corpora.letters import LOWER, UPPER
from extractors.awards.lists import Listed
from extractors.reading import read
from extractors.records import Citation, Findings, PersonMention, Report, Span
from extractors.rules import by
from extractors.sentences import sentences
from pipeline.evaluate import evaluate

Reader = Callable[[Report], Findings]


def without(patches: dict[str, Any]) -> Reader:
    """Our reader with some of its functions replaced, named below ``extractors``."""

    def reader(report: Report) -> Findings:
        with ExitStack() as stack:
            for name, value in patches.items():
                stack.enter_context(patch(f"extractors.{name}", value))
            return read(report)

    return reader


def _person(span: Span, name: str) -> PersonMention:
    return PersonMention(span=span, name=name, **by("name by a common surname"))


def underthesea_people(report: Report) -> Findings:
    """People as underthesea's own named entity tagger finds them."""
    from underthesea import ner

    people = []
    for passage in report.passages:
        for start, end in sentences(passage.text):
            people += [
                _person(Span(passage.index, start, end, passage.text[start:end]), name)
                for name in _entities(ner(passage.text[start:end]))
            ]
    return Findings(people=tuple(people))


def _entities(tagged: list[tuple[str, ...]]) -> Iterator[str]:
    name: list[str] = []
    for word, *_, tag in [*tagged, ("", "", "", "O")]:
        if tag != "I-PER" and name:
            yield " ".join(name)
            name = []
        if tag.endswith("PER"):
            name.append(word)


_SURNAMES = "|".join(entry.surname for entry in gazetteers.surnames() if entry.strength == "strong")
_NAME = re.compile(rf"(?<!\w)(?:{_SURNAMES})(?: [{UPPER}][{LOWER}]+){{1,3}}")
_SYMBOL = re.compile(r"\d+[-/](?:\d{4}/)?[A-ZĐ]+[-/][A-Za-zĐ0-9]+")


def naive(report: Report) -> Findings:
    """A pattern for symbols and one for surnames with capitalised syllables."""
    people, citations = [], []
    for passage in report.passages:
        for match in _NAME.finditer(passage.text):
            people.append(_person(Span(passage.index, *match.span(), match[0]), match[0]))
        for match in _SYMBOL.finditer(passage.text):
            span = Span(passage.index, *match.span(), match[0])
            decided = by("symbol alone")
            citations.append(Citation(span=span, kind="numbered", doc_type=None, symbol=match[0], **decided))
    return Findings(people=tuple(people), citations=tuple(citations))


VARIANTS: dict[str, Reader] = {
    "everything": read,
    "underthesea ner for people": underthesea_people,
    "two patterns (symbol; surname and capitals)": naive,
    "no short forms": without({"references.extract.find_short": lambda text: iter(())}),
    "no references by name": without({"references.extract.find_named": lambda words: []}),
    "no gazetteer of what is named after people": without(
        {"people._names_something_else": lambda words, name, key: False}
    ),
    "no signs beside names (shape alone)": without(
        {"people._evidence": lambda words, name, honorific, key, in_columns: 1}
    ),
    "no agreement between mentions": without({"people._agreeing": lambda candidates: candidates}),
    "no lent organisations": without({"roles.extract.lend_organizations": lambda report, roles, province: roles}),
    "no roles from tables": without({"reading.find_table_roles": lambda view, people: []}),
    "no lists of recipients": without({"awards.extract.listed_awards": lambda *_: Listed()}),
    "no award tables": without({"awards.extract.find_in_tables": lambda report, people, header: iter(())}),
    "no proposals from the outer verb": without({"awards.status.SentenceStatus.of": lambda self, verb: verb}),
}


def main() -> None:
    folders = [Path(name) for name in sys.argv[1:]] or [Path(__file__).parents[1] / "corpora" / "samples"]
    print(f"{'F1':46}{'references':>12}{'named':>8}{'people':>8}{'roles':>8}{'awards':>8}")
    for name, reader in VARIANTS.items():
        scores = evaluate(*folders, reader=reader).scores
        print(f"{name:46}{scores['references'].f1:12.3f}", end="")
        print("".join(f"{scores[kind].f1:8.3f}" for kind in ("named_references", "people", "roles", "awards")))


if __name__ == "__main__":
    main()
