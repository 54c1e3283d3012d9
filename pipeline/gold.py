"""Gold files from what people corrected: the same facts, as ``baocao evaluate`` and training read them.

Of a report that somebody declared to be read whole, every fact is gold. Of another only what a
person decided is: its file is marked ``partial``, and ``rejected`` holds what is not so.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from msgspec import Struct

from corpora.letters import fold, strip_marks
from extractors.records import Report, position
from outputs.corrections import deciding, store
from outputs.corrections.applying import Claim, claims
from outputs.corrections.kinds import CORRECTED
from outputs.corrections.records import Values
from outputs.sqlite import Database
from pipeline.originals import original

_KINDS = ("header", "references", "named_references", "people", "ignore", "roles", "awards")


class Gold(Struct, frozen=True):
    """A report and what people say that it states."""

    name: str
    report: Report
    facts: dict[str, Any]
    path: str
    sha256: str

    @property
    def partial(self) -> bool:
        """Whether only some of its facts were decided by people."""
        return bool(self.facts.get("partial"))


def golds(database: Database) -> Iterator[Gold]:
    """The gold of every report that people corrected or declared to be read whole."""
    rows = database.execute(
        "SELECT r.id, r.path, r.sha256, r.filename, r.text_sha256 IN (SELECT text_sha256 FROM reviewed_texts) "
        "FROM reports r WHERE r.text_sha256 IN (SELECT text_sha256 FROM corrections WHERE withdrawn_at IS NULL "
        "UNION SELECT text_sha256 FROM reviewed_texts) ORDER BY r.id"
    ).fetchall()
    for number, path, sha256, filename, whole in rows:
        report, findings = deciding.corrected_findings(database, number)
        known = list(claims(findings))
        if whole:
            facts = _facts(known)
        else:
            decided = [claim for claim in known if claim.rule == CORRECTED]
            facts = {**_facts(decided), "partial": True, "rejected": _facts(_rejected(database, number, decided))}
        yield Gold(f"{number}-{_slug(filename)}", report, facts, path, sha256)


def export(database: Database, folder: Path) -> tuple[int, int]:
    """Writes each as NAME.json with its file beside it; gives how many are whole, and how many partial.

    Where the file is gone, or was read from pictures, its text stands in its place, without its tables.
    """
    folder.mkdir(parents=True, exist_ok=True)
    whole = partial = 0
    for gold in golds(database):
        file = None if gold.report.scans else original(gold.path, gold.sha256)
        suffix = Path(gold.path).suffix.lower()
        if file is None or suffix == ".json":
            lines = (" ".join(passage.text.split()) for passage in gold.report.passages)
            file, suffix = "\n".join(lines).encode(), ".txt"
        (folder / f"{gold.name}{suffix}").write_bytes(file)
        told = json.dumps(gold.facts, ensure_ascii=False, indent=1)
        (folder / f"{gold.name}.json").write_text(told + "\n", encoding="utf-8")
        partial += gold.partial
        whole += not gold.partial
    return whole, partial


def _rejected(database: Database, report_id: int, decided: list[Claim]) -> Iterator[tuple[str, Values]]:
    """What facts were shown to say that people rejected or changed, and that no person said elsewhere."""
    said = [(claim.kind, claim.values) for claim in decided]
    for row in store.of_report(database, report_id):
        stands = row["withdrawn_at"] is None and row["at_passage"] is not None
        if stands and row["was"] and row["was"] != row["now"] and (row["kind"], row["was"]) not in said:
            yield row["kind"], row["was"]


def _facts(known: Iterable[Claim | tuple[str, Values]]) -> dict[str, Any]:
    facts: dict[str, Any] = {name: {} if name == "header" else [] for name in _KINDS}
    for one in known:
        kind, values = (one.kind, one.values) if isinstance(one, Claim) else one
        for name, item in _items(kind, values):
            if name == "header":
                facts["header"] |= item
            elif item not in facts[name]:
                facts[name].append(item)
    return facts


def _items(kind: str, values: Values) -> Iterator[tuple[str, Any]]:
    """A fact as gold files write it; nothing for kinds that they do not have."""
    if kind == "letterhead":
        yield "header", {values["name"]: values["value"]}
    elif kind == "citation" and "symbol" in values:
        yield "references", {name: values.get(name) for name in ("symbol", "date", "doc_type", "issuer")}
    elif kind == "citation" and "name" in values:
        yield "named_references", values["name"]
    elif kind == "person":
        yield ("people" if values["kind"] in ("person", "historical") else "ignore"), values["name"]
    elif kind == "role":
        held = position(values["title"], values.get("organization"))
        yield "roles", {"person": values["name"], "position": held, "former": "former" in values}
    elif kind == "award":
        yield (
            "awards",
            {
                "award": values["award"],
                "recipient": values["recipient"],
                "status": values["status"],
                "authority": values.get("authority"),
                "decision": values.get("decision_symbol"),
                "date": values.get("decision_date"),
                "year": values.get("year"),
            },
        )


def _slug(filename: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", strip_marks(fold(Path(filename).stem))).strip("-")[:60] or "report"
