"""A stored report as a page of spaCy's displaCy, with its findings in colours."""

from __future__ import annotations

from html import escape

from spacy import displacy

from extractors.facts import KINDS
from outputs.facts import STORED
from outputs.questions.reports import StoredReport
from pipeline.printing import apart


def as_html(stored: StoredReport) -> str:
    """The report as an HTML page; of findings that overlap one is shown."""
    marks: dict[int, list[tuple[int, int, str, str]]] = {}
    for kind in KINDS:
        for row in stored.facts[kind.name]:
            mark = (row["start_char"], row["end_char"], kind.legend, kind.name)
            marks.setdefault(row["passage_id"], []).append(mark)
    documents = [
        {
            "text": passage["text"],
            "ents": [
                {"start": start, "end": end, "label": legend}
                for start, end, legend, _ in apart(marks.get(passage["id"], []))
            ],
            "title": None,
        }
        for passage in stored.passages
    ]
    colours = {kind.legend: STORED[kind.name].colours[0] for kind in KINDS}
    page: str = displacy.render(
        documents, style="ent", manual=True, page=True, jupyter=False, options={"colors": colours}
    )
    title = escape(str(stored.report["title"] or stored.report["filename"]))
    return page.replace("<title>displaCy</title>", f"<title>{title}</title>").replace('lang="en"', 'lang="vi"')
