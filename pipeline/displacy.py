"""A stored report as a page of spaCy's displaCy, with its findings in colours."""

from __future__ import annotations

from spacy import displacy

from outputs.queries import Row, StoredReport

_COLOURS = {"VĂN BẢN": "#cfe8f5", "NGƯỜI": "#d6efd0", "CHỨC VỤ": "#f7ecc6", "KHEN THƯỞNG": "#f1d7ea"}


def as_html(stored: StoredReport) -> str:
    """The report as an HTML page; of two findings that overlap the one that starts first is shown."""
    marks: dict[int, list[tuple[int, int, str]]] = {}
    for label, rows in zip(_COLOURS, (stored.citations, stored.people, stored.roles, stored.awards), strict=True):
        for row in rows:
            marks.setdefault(row["passage_id"], []).append((row["start_char"], row["end_char"], label))
    documents = [
        {"text": passage["text"], "ents": _apart(marks.get(passage["id"], [])), "title": None}
        for passage in stored.passages
    ]
    page: str = displacy.render(
        documents, style="ent", manual=True, page=True, jupyter=False, options={"colors": _COLOURS}
    )
    return page.replace("<title>displaCy</title>", f"<title>{_escaped(stored.report)}</title>").replace(
        'lang="en"', 'lang="vi"'
    )


def _apart(marks: list[tuple[int, int, str]]) -> list[dict[str, object]]:
    shown: list[dict[str, object]] = []
    position = 0
    for start, end, label in sorted(marks, key=lambda mark: (mark[0], -mark[1])):
        if start >= position:
            shown.append({"start": start, "end": end, "label": label})
            position = end
    return shown


def _escaped(report: Row) -> str:
    from html import escape

    return escape(str(report["title"] or report["filename"]))
