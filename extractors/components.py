"""The extractors as spaCy components, to be combined, replaced and looked at with spaCy's tools.

``blank()`` makes a Vietnamese pipeline whose tokens are underthesea's. Each component fills a
span group of the document (``references``, ``people``, ``roles``, ``awards``) and a list of the
records behind it (``doc._.citations`` …). The rules themselves stand in the modules they come
from and know nothing of spaCy; ``extractors.reading.read`` runs them without it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import get_words_and_spaces, registry
from spacy.vocab import Vocab

from extractors.awards import find_awards
from extractors.header import Signature, find_signature, read_header
from extractors.people import find_people
from extractors.reading import all_roles
from extractors.records import Findings, Report
from extractors.references import find_citations
from extractors.references.relations import find_relations
from extractors.segmentation import tokens
from extractors.view import ReportView

COMPONENTS = ("baocao_references", "baocao_people", "baocao_roles", "baocao_awards")
"""The names of the components, in the order in which they need one another."""

for _name in ("citations", "relations", "people", "roles", "awards"):
    Doc.set_extension(_name, default=None, force=True)
Doc.set_extension("report", default=None, force=True)
Doc.set_extension("view", default=None, force=True)
Doc.set_extension("header", default=None, force=True)
Doc.set_extension("signature", default=None, force=True)


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
    """A Vietnamese spaCy pipeline with the four extractors over underthesea's tokens."""
    config = {"nlp": {"tokenizer": {"@tokenizers": "baocao.underthesea.v1"}}}
    nlp = spacy.blank("vi", config=config)
    for name in COMPONENTS:
        nlp.add_pipe(name)
    return nlp


def doc_of(nlp: Language, report: Report) -> Doc:
    """The report as a document, one passage a line, not yet read."""
    doc = nlp.make_doc("\n".join(passage.text for passage in report.passages))
    doc._.report = report
    return doc


def read_with(nlp: Language, report: Report) -> Findings:
    """What a pipeline finds in a report; a component that is missing finds nothing."""
    doc = doc_of(nlp, report)
    for _, component in nlp.pipeline:
        doc = component(doc)
    return Findings(
        _header(doc),
        tuple(doc._.citations or ()),
        tuple(doc._.relations or ()),
        tuple(doc._.people or ()),
        tuple(doc._.roles or ()),
        tuple(doc._.awards or ()),
    )


def _view(doc: Doc) -> ReportView:
    """The document's report; a document made from plain text has its lines as passages."""
    if doc._.view is None:
        if doc._.report is None:
            doc._.report = Report.from_text(doc.text)
        doc._.view = ReportView(doc._.report)
    return doc._.view  # type: ignore[no-any-return]


def _signature(doc: Doc) -> Signature | None:
    """The signature, looked for once; it is kept in a tuple because a report may have none."""
    if doc._.signature is None:
        doc._.signature = (find_signature(_view(doc)),)
    return doc._.signature[0]  # type: ignore[no-any-return]


def _header(doc: Doc) -> Any:
    if doc._.header is None:
        doc._.header = read_header(_view(doc), _signature(doc))
    return doc._.header


def _starts(doc: Doc) -> list[int]:
    """Where each passage starts in the document's text."""
    found: list[int] = []
    position = 0
    for view in _view(doc).passages:
        position = doc.text.index(view.text, position)
        found.append(position)
        position += len(view.text)
    return found


def _fill(doc: Doc, group: str, label: str, records: Iterable[Any]) -> None:
    """Puts the records' characters into a span group, widened to whole tokens."""
    starts = _starts(doc)
    spans = []
    for record in records:
        start = starts[record.span.passage]
        span = doc.char_span(
            start + record.span.start_char, start + record.span.end_char, label=label, alignment_mode="expand"
        )
        if span is not None:
            spans.append(span)
    doc.spans[group] = spans


@Language.factory("baocao_references", assigns=["doc._.citations", "doc._.relations", "doc.spans"])
def make_references(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Directives cited, and what they do to one another.

    ``doc.spans["references"]``, ``doc._.citations`` and ``doc._.relations``.
    """

    def references(doc: Doc) -> Doc:
        doc._.citations = find_citations(_view(doc), _header(doc))
        doc._.relations = list(find_relations(_view(doc), doc._.citations, _header(doc)))
        _fill(doc, "references", "DIRECTIVE", doc._.citations)
        return doc

    return references


@Language.factory("baocao_people", assigns=["doc._.people", "doc.spans"])
def make_people(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """People named: ``doc.spans["people"]`` and ``doc._.people``."""

    def people(doc: Doc) -> Doc:
        signature = _signature(doc)
        doc._.people = find_people(_view(doc), signature.name_span if signature else None)
        _fill(doc, "people", "PERSON", doc._.people)
        return doc

    return people


@Language.factory("baocao_roles", assigns=["doc._.roles", "doc.spans"], requires=["doc._.people"])
def make_roles(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Roles of those people: ``doc.spans["roles"]`` and ``doc._.roles``."""

    def roles(doc: Doc) -> Doc:
        doc._.roles = all_roles(_view(doc), doc._.people or [], _header(doc), _signature(doc))
        _fill(doc, "roles", "ROLE", doc._.roles)
        return doc

    return roles


@Language.factory("baocao_awards", assigns=["doc._.awards", "doc.spans"], requires=["doc._.people"])
def make_awards(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Awards: ``doc.spans["awards"]`` and ``doc._.awards``."""

    def awards(doc: Doc) -> Doc:
        doc._.awards = find_awards(_view(doc), doc._.people or [], _header(doc))
        _fill(doc, "awards", "AWARD", doc._.awards)
        return doc

    return awards
