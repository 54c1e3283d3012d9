"""What the page on which a fact is corrected tells, and what its forms mean."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping

from msgspec import Struct

from extractors.facts import KINDS as FACT_KINDS
from extractors.records import Findings, Report
from outputs.columns import day
from outputs.corrections import deciding, store
from outputs.corrections.anchors import anchored
from outputs.corrections.applying import Claim, claims
from outputs.corrections.kinds import CORRECTED, KINDS
from outputs.corrections.records import CorrectionError, Values
from outputs.database import fold_for_search
from outputs.questions.filters import Row
from outputs.questions.reports import paper_names
from outputs.room.lists import Page
from outputs.sqlite import Database

ACTIONS = {"added": "thêm", "rejected": "bỏ", "changed": "sửa", "confirmed": "xác nhận là đúng"}
"""What corrections do, as pages say it."""
_LEGENDS = {kind.name: kind.legend for kind in FACT_KINDS}
ADDABLE = {name: _LEGENDS[name] for name, kind in KINDS.items() if kind.made is not None}
_FIRST = {
    "citation": "symbol", "organization": "name", "person": "name", "role": "title", "award": "award",
    "letterhead": "value",
}  # fmt: skip
"""The value that the marked words are most likely to be, by kind."""
_USUAL: dict[str, Values] = {
    "person": {"kind": "person"},
    "award": {"status": "granted", "recipient_kind": "individual"},
}
_AROUND = 200
_MOST_PLACES = 30


class Marked(Struct, frozen=True):
    """Characters of a passage, from 0, that a form speaks of, and the kind of fact."""

    kind: str
    passage: int
    start_char: int
    end_char: int

    @classmethod
    def of(cls, asked: Mapping[str, str]) -> Marked:
        """What an address or a form names. Raises CorrectionError where it names nothing."""
        try:
            numbers = [int(asked[name]) for name in ("doan", "tu", "den")]
        except (KeyError, ValueError):
            raise CorrectionError("không có chữ nào được đánh dấu") from None
        kind = asked.get("loai", "")
        if kind not in (*KINDS, "", "them"):
            raise CorrectionError("không có loại dữ kiện này")
        return cls(kind, *numbers)

    @property
    def place(self) -> tuple[int, int, int]:
        return self.passage, self.start_char, self.end_char


def fact_page(db: Database, report_id: int, marked: Marked) -> Page:
    """The facts over some characters of a report, each with its form, or one to add. Raises CorrectionError."""
    report, findings = deciding.corrected_findings(db, report_id)
    anchor = anchored(report, *marked.place)
    text = report.passages[marked.passage].text
    here = [one for one in claims(findings) if one.place == marked.place]
    shown = [one for one in here if one.kind == marked.kind] if marked.kind in KINDS else here
    adds = [marked.kind] if marked.kind in ADDABLE and not shown else []
    return {
        **_about(db, report_id),
        "title": "Sửa dữ kiện" if shown else "Thêm dữ kiện",
        "marked": marked,
        "around": (
            text[max(0, marked.start_char - _AROUND) : marked.start_char],
            anchor.surface,
            text[marked.end_char : marked.end_char + _AROUND],
        ),
        "forms": [_form(one) for one in shown] + [_empty_form(one, anchor.surface) for one in adds],
        "addable": ADDABLE,
        "suggested": {"name": _names(findings), "recipient": _recipients(findings)},
    }


def _about(db: Database, report_id: int) -> Row:
    return {"report": {"id": report_id}, "paper": paper_names(db, [report_id])[report_id]}


def _form(claim: Claim) -> Row:
    kind, values = claim.kind, claim.values
    return {
        "kind": kind,
        "legend": _LEGENDS[kind],
        "fields": _fields(kind, values),
        "was": json.dumps(values, ensure_ascii=False, sort_keys=True),
        "told": told(kind, values),
        "decided": claim.rule == CORRECTED,
        "confidence": claim.confidence,
    }


def _empty_form(kind: str, words: str) -> Row:
    values = {**_USUAL.get(kind, {}), _FIRST[kind]: words}
    return {"kind": kind, "legend": _LEGENDS[kind], "fields": _fields(kind, values), "was": None}


def _fields(kind: str, values: Values) -> list[Row]:
    return [
        {
            "name": field.name,
            "label": field.label,
            "choices": field.choices,
            "needed": field.needed,
            "fixed": field.fixed,
            "value": day(values.get(field.name, "")),
        }
        for field in KINDS[kind].fields
    ]


def _names(findings: Findings) -> list[str]:
    return sorted({person.name for person in findings.people})


def _recipients(findings: Findings) -> list[str]:
    return sorted({person.name for person in findings.people} | {found.name for found in findings.organizations})


def told(kind: str, values: Values | None) -> str:
    """What a fact says, in one line."""
    if values is None:
        return ""
    said = ((field, values[field.name]) for field in KINDS[kind].fields if field.name in values)
    return " · ".join(day(field.choices.get(value, value)) for field, value in said)


def words_page(db: Database, report_id: int, words: str) -> Page:
    """Where words stand in a report, to choose those that state a fact. Raises CorrectionError for no such report."""
    report, _ = deciding.corrected_findings(db, report_id)
    words = " ".join(unicodedata.normalize("NFC", words).split())
    return {
        **_about(db, report_id),
        "title": "Thêm dữ kiện",
        "words": words,
        "places": _places(report, words) if words else [],
        "most": _MOST_PLACES,
    }


def _places(report: Report, words: str) -> list[Row]:
    """The first places of words, typed with or without diacritics."""
    folded = fold_for_search(words)
    found: list[Row] = []
    for passage in report.passages:
        text = fold_for_search(passage.text)
        if len(text) != len(passage.text):
            text = passage.text  # a letter that folding made two: only the very words are found
        at = text.find(folded)
        while at >= 0 and len(found) < _MOST_PLACES:
            end = at + len(folded)
            around = passage.text[max(0, at - 60) : at], passage.text[at:end], passage.text[end : end + 60]
            found.append({"passage": passage.index, "start": at, "end": end, "around": around})
            at = text.find(folded, end)
    return found


def typed(form: Mapping[str, str]) -> Values:
    """The values of a form, by their names."""
    return {name.removeprefix("o_"): value.strip() for name, value in form.items() if name.startswith("o_")}


def shown(form: Mapping[str, str]) -> Values | None:
    """What the fact said when the form was shown. Raises CorrectionError where that cannot be read."""
    try:
        values = json.loads(form.get("truoc") or "null")
        if values is not None and not all(isinstance(value, str) for value in values.values()):
            raise ValueError("no values")
    except (ValueError, AttributeError, RecursionError):
        raise CorrectionError("biểu mẫu không đúng; hãy mở lại trang") from None
    known: Values | None = values
    return known


def corrections_of(db: Database, report_id: int, passages: list[Row]) -> list[Row]:
    """The corrections of a report with these passages as its page lists them, the newest first."""
    numbers = {passage["ordinal"]: passage["id"] for passage in passages}
    return [
        {
            "id": row["id"],
            "legend": _LEGENDS.get(row["kind"], row["kind"]),
            "action": ACTIONS[row["action"]],
            "was": told(row["kind"], row["was"]),
            "now": told(row["kind"], row["now"]),
            "who": row["made_by"],
            "when": row["made_at"],
            "withdrawn_by": row["withdrawn_by"],
            "carried": bool(row["carried"]),
            "place": numbers.get(row["at_passage"]),
        }
        for row in store.of_report(db, report_id)
    ]
