"""Rows as a table for people, JSON for programs, CSV for spreadsheets; a report with its findings marked."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from outputs.crossings import Told
from outputs.queries import Row, StoredReport
from outputs.wording import RELATIONS

_PIPED_WIDTH = 200
_STYLES = {"D": "bold cyan", "P": "green", "R": "yellow", "A": "bold magenta"}
_FINDINGS = {"D": "Văn bản được dẫn", "P": "Người", "R": "Chức vụ", "A": "Khen thưởng"}


def console() -> Console:
    """The terminal; wide where the output goes to a file or a pipe, for nothing must be cut there."""
    made = Console(highlight=False)
    return made if made.is_terminal else Console(highlight=False, width=_PIPED_WIDTH)


def print_rows(rows: Sequence[Row], output_format: str, columns: dict[str, str]) -> None:
    """Prints rows. ``columns`` names those of the table with their headings; json and csv give all."""
    if output_format == "json":
        print(json.dumps(list(rows), ensure_ascii=False, indent=2))
    elif output_format == "csv":
        print(as_csv(rows), end="")
    else:
        console().print(_table(rows, columns))


_SECTIONS = {
    "timeline": "Quá trình công tác",
    "awards": "Khen thưởng",
    "reports": "Báo cáo",
    "named_with": "Được nhắc cùng",
    "links": "Vì sao là một người, hoặc có thể là",
    "history": "Dẫn lần đầu và lần cuối",
    "years": "Theo năm",
    "issuers": "Cơ quan dẫn",
    "cocited": "Được dẫn cùng",
    "relations": "Quan hệ với văn bản khác",
    "written": "Các cách viết",
}
_COLUMNS = {
    "position": "Chức vụ", "first_seen": "Từ", "last_seen": "Đến", "former_by": "Nguyên từ", "reports": "Báo cáo",
    "award": "Hình thức", "year": "Năm", "status": "Trạng thái", "decision_symbol": "Quyết định", "filename": "Tệp",
    "other_filename": "Tệp kia", "issued_on": "Ngày", "other_id": "ID", "other": "Tên", "score": "Điểm",
    "evidence": "Căn cứ", "report_id": "ID", "first_cited": "Lần đầu", "last_cited": "Lần cuối", "mentions": "Lần dẫn",
    "citing_issuer": "Cơ quan", "province": "Tỉnh", "source": "Văn bản", "kind": "Quan hệ", "target": "Với văn bản",
    "written": "Viết là",
}  # fmt: skip


def print_told(told: Told, output_format: str) -> None:
    """Prints what the archive tells of one thing: its sections below its name; json keeps them apart."""
    if output_format == "json":
        print(json.dumps({"name": told.name, "province": told.province, **told.sections}, ensure_ascii=False, indent=2))
        return
    if output_format == "csv":
        columns = list(dict.fromkeys(column for rows in told.sections.values() for row in rows for column in row))
        flat = [
            {"section": section} | {column: row.get(column) for column in columns}
            for section, rows in told.sections.items()
            for row in rows
        ]
        print(as_csv(flat), end="")
        return
    out = console()
    out.print(Text(f"{told.name} ({told.province})" if told.province else told.name, style="bold"))
    for section, rows in told.sections.items():
        if rows:
            out.print(Text(f"\n{_SECTIONS[section]}", style="bold"))
            told_rows = [row | {"kind": RELATIONS[str(row["kind"])]} if "kind" in row else row for row in rows]
            out.print(_table(told_rows, {column: _COLUMNS.get(column, column) for column in rows[0]}))


def as_csv(rows: Sequence[Row]) -> str:
    """Rows as CSV with a heading line."""
    stream = io.StringIO()
    if rows:
        writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return stream.getvalue()


def _table(rows: Sequence[Row], columns: dict[str, str]) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False, caption=f"{len(rows)} dòng", caption_justify="left")
    for name, heading in columns.items():
        numeric = all(isinstance(row[name], int | None) for row in rows) and rows
        table.add_column(heading, justify="right" if numeric else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(_cell(row[name])) for name in columns))
    return table


def _cell(value: Any) -> str:
    return "" if value is None else str(value)


def print_report(stored: StoredReport) -> None:
    """A report as it reads, each finding in brackets with its number, and the findings below it."""
    out = console()
    out.print(Text(_headline(stored.report), style="bold"))
    marks, listing = _marks(stored)
    for passage in stored.passages:
        out.print(_marked(passage, marks.get(passage["id"], [])))
    for letter, heading in _FINDINGS.items():
        lines = [line for line in listing if line.startswith(letter)]
        if lines:
            out.print(Text(f"\n{heading}", style="bold"))
            for line in lines:
                out.print(Text(line))


def _headline(report: Row) -> str:
    facts = [report["doc_type"], report["symbol"], report["issuer"], report["place"], report["issued_on"]]
    head = " · ".join(str(fact) for fact in facts if fact)
    signer = f"Người ký: {report['signer']}" + (f" ({report['signer_role']})" if report["signer_role"] else "")
    lines = [report["filename"], head, report["title"] or "", signer if report["signer"] else ""]
    return "\n".join(line for line in lines if line) + "\n"


def _marks(stored: StoredReport) -> tuple[dict[int, list[tuple[int, int, str]]], list[str]]:
    marks: dict[int, list[tuple[int, int, str]]] = {}
    listing: list[str] = []
    for letter, rows in (
        ("D", stored.citations),
        ("P", stored.people),
        ("R", stored.roles),
        ("A", stored.awards),
    ):
        for number, row in enumerate(rows, start=1):
            tag = f"{letter}{number}"
            marks.setdefault(row["passage_id"], []).append((row["start_char"], row["end_char"], tag))
            listing.append(f"{tag:5} {_described(letter, row)}  ({row['confidence']:.2f})")
    return marks, listing


def _described(letter: str, row: Row) -> str:
    if letter == "D":
        parts = [row["doc_type"], row["symbol"] or row["name"], row["cited_date"], row["issuer"], row["pinpoint"]]
        return ", ".join(str(part) for part in parts if part) + (" ?" if row["uncertain"] else "")
    if letter == "P":
        return str(row["name"]) + ("" if row["kind"] == "person" else f" [{row['kind']}]")
    if letter == "R":
        return f"{row['name']}: {row['position']}" + (" (nguyên)" if row["former"] else "")
    parts = [row["award"], row["recipient"], row["status"], row["authority"], row["decision_symbol"]]
    return " — ".join(str(part) for part in parts if part)


def _marked(passage: Row, marks: list[tuple[int, int, str]]) -> Text:
    """The passage with its marks; of two that overlap the one that starts first is shown."""
    text = passage["text"]
    place = f"[{passage['table_no']}:{passage['row_no']}:{passage['column_no']}] " if passage["kind"] == "cell" else ""
    shown = Text(place, style="dim")
    position = 0
    for start, end, tag in sorted(marks, key=lambda mark: (mark[0], -mark[1])):
        if start < position:
            continue
        shown.append(text[position:start], style="not dim")
        shown.append(f"[{tag} {text[start:end]}]", style=f"not dim {_STYLES[tag[0]]}")
        position = end
    shown.append(text[position:], style="not dim")
    return shown
