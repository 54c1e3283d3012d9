"""The extractors as spaCy components, to be combined, replaced and looked at with spaCy's tools.

``blank()`` makes a Vietnamese pipeline whose tokens are underthesea's. Each component fills a
span group of the document for each kind of fact that it finds (``doc.spans["citations"]`` …);
the records behind it are ``doc._.baocao_citations`` …, all of them ``doc._.baocao_findings``.
The rules themselves stand in the modules they come from and know nothing of spaCy;
``extractors.reading.read`` runs them without it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import get_words_and_spaces, registry
from spacy.vocab import Vocab

from extractors.awards import find_awards
from extractors.facts import KINDS, Fact, FactKind
from extractors.header import Signature, find_signature, read_header
from extractors.organization_mentions import find_organizations
from extractors.people import find_people
from extractors.reading import all_roles
from extractors.records import Findings, Report
from extractors.references import find_citations
from extractors.references.relations import find_relations
from extractors.segmentation import tokens
from extractors.view import ReportView


def _findings(doc: Doc) -> Findings:
    """What the components found so far."""
    return doc._.baocao_findings or Findings()


def _records(kind: FactKind, doc: Doc) -> Sequence[Fact]:
    return kind.of(_findings(doc))


COMPONENTS = ("baocao_header", "baocao_references", "baocao_people", "baocao_roles", "baocao_awards")
"""The names of the components, in the order in which they need one another."""

for _name in ("report", "view", "signature", "findings"):
    Doc.set_extension(f"baocao_{_name}", default=None, force=True)
for _kind in KINDS:
    Doc.set_extension(f"baocao_{_kind.group}", getter=partial(_records, _kind), force=True)


class UndertheseaTokenizer:
    """Tokens as underthesea cuts them; the document's text stays exactly what was given."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        pieces = [text[start:end] for start, end in tokens(text)]
        words, spaces = get_words_and_spaces(pieces, text)
        return Doc(self.vocab, words=words, spaces=spaces)

    def to_disk(self, path: Any, **_: Any) -> None:
        """Nothing is kept: the tokenizer is made of underthesea's rules."""

    def from_disk(self, path: Any, **_: Any) -> UndertheseaTokenizer:
        return self

    def to_bytes(self, **_: Any) -> bytes:
        return b""

    def from_bytes(self, data: bytes, **_: Any) -> UndertheseaTokenizer:
        return self


@registry.tokenizers("baocao.underthesea.v1")  # type: ignore[untyped-decorator]
def _make_tokenizer() -> Callable[[Language], UndertheseaTokenizer]:
    return lambda nlp: UndertheseaTokenizer(nlp.vocab)


def blank() -> Language:
    """A Vietnamese spaCy pipeline with the extractors over underthesea's tokens."""
    config = {"nlp": {"tokenizer": {"@tokenizers": "baocao.underthesea.v1"}}}
    nlp = spacy.blank("vi", config=config)
    for name in COMPONENTS:
        nlp.add_pipe(name)
    return nlp


def doc_of(nlp: Language, report: Report) -> Doc:
    """The report as a document, one passage a line, not yet read."""
    doc = nlp.make_doc("\n".join(passage.text for passage in report.passages))
    doc._.baocao_report = report
    return doc


def read_with(nlp: Language, report: Report) -> Findings:
    """What a pipeline finds in a report; a component that is missing finds nothing."""
    doc = doc_of(nlp, report)
    for _, component in nlp.pipeline:
        doc = component(doc)
    return _findings(doc)


def _view(doc: Doc) -> ReportView:
    """The document's report; a document made from plain text has its lines as passages."""
    if doc._.baocao_view is None:
        if doc._.baocao_report is None:
            doc._.baocao_report = Report.from_text(doc.text)
        doc._.baocao_view = ReportView(doc._.baocao_report)
    return doc._.baocao_view  # type: ignore[no-any-return]


def _signature(doc: Doc) -> Signature | None:
    """The signature, looked for once; it is kept in a tuple because a report may have none."""
    if doc._.baocao_signature is None:
        doc._.baocao_signature = (find_signature(_view(doc)),)
    return doc._.baocao_signature[0]  # type: ignore[no-any-return]


def _starts(doc: Doc) -> list[int]:
    """Where each passage starts in the document's text."""
    found: list[int] = []
    position = 0
    for view in _view(doc).passages:
        position = doc.text.index(view.text, position)
        found.append(position)
        position += len(view.text)
    return found


def _found(doc: Doc, **groups: Any) -> Doc:
    """Keeps what a component found, and puts its characters into span groups, widened to whole tokens."""
    doc._.baocao_findings = replace(_findings(doc), **groups)
    starts = _starts(doc)
    for kind in KINDS:
        if kind.group not in groups:
            continue
        spans = [
            doc.char_span(
                starts[record.span.passage] + record.span.start_char,
                starts[record.span.passage] + record.span.end_char,
                label=kind.name.upper(),
                alignment_mode="expand",
            )
            for record in kind.of(_findings(doc))
        ]
        doc.spans[kind.group] = [span for span in spans if span is not None]
    return doc


def _assigns(*groups: str) -> list[str]:
    return [*(f"doc._.baocao_{group}" for group in groups), "doc.spans"]


@Language.factory("baocao_header", assigns=_assigns("header"))
def make_header(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """What the report says of itself: ``doc.spans["header"]`` and ``doc._.baocao_findings.header``."""
    return lambda doc: _found(doc, header=read_header(_view(doc), _signature(doc)))


@Language.factory("baocao_references", assigns=_assigns("citations", "relations"))
def make_references(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Directives cited, and what they do to one another: ``doc.spans["citations"]``, ``doc.spans["relations"]``."""

    def references(doc: Doc) -> Doc:
        header = _findings(doc).header
        citations = find_citations(_view(doc), header)
        relations = find_relations(_view(doc), citations, header)
        return _found(doc, citations=tuple(citations), relations=tuple(relations))

    return references


@Language.factory("baocao_people", assigns=_assigns("people", "organizations"))
def make_people(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """People and organisations named: ``doc.spans["people"]``, ``doc.spans["organizations"]``."""

    def people(doc: Doc) -> Doc:
        signature = _signature(doc)
        found = find_people(_view(doc), signature.name_span if signature else None)
        return _found(doc, people=tuple(found), organizations=tuple(find_organizations(_view(doc), found)))

    return people


@Language.factory("baocao_roles", assigns=_assigns("roles"), requires=["doc._.baocao_people"])
def make_roles(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Roles of those people: ``doc.spans["roles"]``."""

    def roles(doc: Doc) -> Doc:
        known = _findings(doc)
        return _found(doc, roles=tuple(all_roles(_view(doc), list(known.people), known.header, _signature(doc))))

    return roles


@Language.factory("baocao_awards", assigns=_assigns("awards"), requires=["doc._.baocao_people"])
def make_awards(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Awards: ``doc.spans["awards"]``."""

    def awards(doc: Doc) -> Doc:
        known = _findings(doc)
        return _found(doc, awards=tuple(find_awards(_view(doc), list(known.people), known.header)))

    return awards
