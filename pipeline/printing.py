"""Rows as a table for people, JSON for programs, CSV for spreadsheets; a report with its findings marked."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Sequence
from itertools import groupby

from rich.console import Console
from rich.table import Table
from rich.text import Text

from extractors.facts import KINDS
from outputs import delimited
from outputs.columns import headings, shown
from outputs.facts import STORED, sure, why
from outputs.questions.filters import Profile, Row
from outputs.questions.reports import StoredReport
from outputs.versions import Paragraph
from pipeline.terminal import takes_any_letter

_PIPED_WIDTH = 200


def console() -> Console:
    """The terminal; wide where the output goes to a file or a pipe, for nothing must be cut there."""
    made = Console(highlight=False)
    return made if made.is_terminal else Console(highlight=False, width=_PIPED_WIDTH)


def print_rows(rows: Sequence[Row], output_format: str, columns: dict[str, str]) -> None:
    """Prints rows. ``columns`` names those of the table with their headings; json and csv give all, as stored."""
    if output_format == "json":
        print_json(list(rows))
    elif output_format == "csv":
        _print_csv(rows, list(rows[0]) if rows else list(columns))
    else:
        console().print(_table(rows, columns))


def print_json(value: object) -> None:
    """Prints JSON; where the terminal's encoding lacks letters they are escaped, so that none is lost."""
    print(json.dumps(value, ensure_ascii=not takes_any_letter(), indent=2))


def _print_csv(rows: Iterable[Row], columns: Sequence[str]) -> None:
    stream = io.StringIO()
    delimited.write(stream, columns, ([row.get(column) for column in columns] for row in rows))
    print(delimited.MARK + stream.getvalue(), end="")


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
"""The headings of the sections of profiles."""


def print_profile(profile: Profile, output_format: str) -> None:
    """Prints the profile of one thing: its sections below its name; json keeps them apart."""
    if output_format == "json":
        whole = {"name": profile.name, "province": profile.province, **profile.sections}
        print_json(whole)
        return
    if output_format == "csv":
        columns = list(dict.fromkeys(column for rows in profile.sections.values() for row in rows for column in row))
        flat = [{"section": section, **row} for section, rows in profile.sections.items() for row in rows]
        _print_csv(flat, ["section", *columns])
        return
    out = console()
    heading = f"{profile.name} ({profile.province})" if profile.province else profile.name
    out.print(Text(heading, style="bold"))
    for section, rows in profile.sections.items():
        if rows:
            out.print(Text(f"\n{_SECTIONS[section]}", style="bold"))
            out.print(_table(rows, headings(*rows[0])))


_BRACKETS = {"same": ("", "", ""), "added": ("{+", "+}", "green"), "removed": ("[-", "-]", "red")}


def print_changes(paragraphs: Sequence[Paragraph]) -> None:
    """Prints what changed between two versions; paragraphs that are the same are only counted."""
    out = console()
    for changed, run in groupby(paragraphs, key=lambda paragraph: paragraph.changed):
        if not changed:
            out.print(Text(f"… {len(list(run))} đoạn như nhau", style="dim"))
            continue
        for paragraph in run:
            line = Text()
            for text, change in paragraph.pieces:
                before, after, style = _BRACKETS[change]
                line.append(f"{before}{text}{after} ", style)
            out.print(line)


def _table(rows: Sequence[Row], columns: dict[str, str]) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False, caption=f"{len(rows)} dòng", caption_justify="left")
    for name, heading in columns.items():
        numeric = all(isinstance(row[name], int | None) for row in rows) and rows
        table.add_column(heading, justify="right" if numeric else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(shown(name, row[name])) for name in columns))
    return table


def print_report(stored: StoredReport) -> None:
    """A report as it reads, each finding in brackets with its number, and the findings below it."""
    out = console()
    out.print(Text(f"{stored.report['filename']}\n", style="bold"))
    marks: dict[int, list[tuple[int, int, str, str]]] = {}
    for kind in KINDS:
        for number, row in enumerate(stored.facts[kind.name], start=1):
            mark = (row["start_char"], row["end_char"], f"{kind.letter}{number}", kind.name)
            marks.setdefault(row["passage_id"], []).append(mark)
    for passage in stored.passages:
        out.print(_marked(passage, marks.get(passage["id"], [])))
    for kind in KINDS:
        rows = stored.facts[kind.name]
        if rows:
            out.print(Text(f"\n{kind.label}", style="bold"))
        for number, row in enumerate(rows, start=1):
            said = f"{STORED[kind.name].describe(row)}  – {sure(row['confidence'])}: {why(row)}"
            out.print(Text(f"{kind.letter}{number:<4} {said}"))


def _marked(passage: Row, marks: list[tuple[int, int, str, str]]) -> Text:
    """The passage with its marks; of some that overlap one is shown (``outputs.facts``), the first of equals."""
    text = passage["text"]
    place = f"[{passage['table_no']}:{passage['row_no']}:{passage['column_no']}] " if passage["kind"] == "cell" else ""
    marked = Text(place, style="dim")
    position = 0
    for start, end, tag, kind in apart(marks):
        marked.append(text[position:start], style="not dim")
        marked.append(f"[{tag} {text[start:end]}]", style=f"not dim {STORED[kind].style}")
        position = end
    marked.append(text[position:], style="not dim")
    return marked


def apart(marks: list[tuple[int, int, str, str]]) -> list[tuple[int, int, str, str]]:
    """Marks (start, end, tag, kind) of which none overlaps another, in reading order."""
    chosen: list[tuple[int, int, str, str]] = []
    for mark in sorted(marks, key=lambda mark: (STORED[mark[3]].under, mark[0], -mark[1])):
        if all(mark[1] <= start or end <= mark[0] for start, end, *_ in chosen):
            chosen.append(mark)
    return sorted(chosen)
