"""The extractors as spaCy components, to be combined, replaced and looked at with spaCy's tools.

``blank()`` makes a Vietnamese pipeline whose tokens are underthesea's. Each component fills a
span group of the document for each kind of fact that it finds (``doc.spans["citations"]`` …);
the records behind it are ``doc._.baocao_citations`` …, all of them ``doc._.baocao_findings``.
The rules themselves stand in the modules they come from and know nothing of spaCy;
``extractors.reading.read`` runs them without it.

Importing this module registers the components. ``nlp.add_pipe("baocao_people", config={"tagger":
"full"})`` reads with a tagger.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import spacy
from msgspec.structs import replace
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import get_words_and_spaces, registry
from spacy.vocab import Vocab

from extractors.facts import KINDS, Fact, FactKind
from extractors.reading import STEPS, Step
from extractors.records import Findings, Report
from extractors.segmentation import tokens
from extractors.view import ReportView


def _findings(doc: Doc) -> Findings:
    """What the components found so far."""
    return doc._.baocao_findings or Findings()


def _records(kind: FactKind, doc: Doc) -> Sequence[Fact]:
    return kind.of(_findings(doc))


COMPONENTS = tuple(f"baocao_{step.name}" for step in STEPS)
"""The names of the components, in the order in which they need one another."""

for _name in ("report", "view", "findings"):
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


def _view(doc: Doc, tagger: str) -> ReportView:
    """The document's report; a document made from plain text has its lines as passages."""
    if doc._.baocao_view is None:
        if doc._.baocao_report is None:
            doc._.baocao_report = Report.from_text(doc.text)
        doc._.baocao_view = ReportView(doc._.baocao_report)
    view: ReportView = doc._.baocao_view
    view.tagger = tagger
    return view


def _starts(doc: Doc, view: ReportView) -> list[int]:
    """Where each passage starts in the document's text."""
    found: list[int] = []
    position = 0
    for passage in view.passages:
        position = doc.text.index(passage.text, position)
        found.append(position)
        position += len(passage.text)
    return found


def _mark(doc: Doc, view: ReportView, kind: FactKind) -> None:
    """Puts the characters of the facts of a kind into its span group, widened to whole tokens."""
    starts = _starts(doc, view)
    spans = [
        doc.char_span(
            starts[fact.span.passage] + fact.span.start_char,
            starts[fact.span.passage] + fact.span.end_char,
            label=kind.name.upper(),
            alignment_mode="expand",
        )
        for fact in kind.of(_findings(doc))
    ]
    doc.spans[kind.group] = [span for span in spans if span is not None]


def _register(step: Step) -> None:
    """Makes a step of reading a component: it fills ``doc.spans`` and ``doc._.baocao_…`` of what it finds."""

    def make(nlp: Language, name: str, tagger: str) -> Callable[[Doc], Doc]:
        def component(doc: Doc) -> Doc:
            view = _view(doc, tagger)
            doc._.baocao_findings = replace(_findings(doc), **step.find(view, _findings(doc)))
            for kind in KINDS:
                if kind.group in step.finds:
                    _mark(doc, view, kind)
            return doc

        return component

    Language.factory(
        f"baocao_{step.name}",
        default_config={"tagger": "none"},
        assigns=[*(f"doc._.baocao_{group}" for group in step.finds), "doc.spans"],
        requires=[f"doc._.baocao_{group}" for group in step.needs],
        func=make,
    )


for _step in STEPS:
    _register(_step)
