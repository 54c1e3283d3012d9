"""A frozen run: every finding over a folder of texts kept as lines, and a readable diff against it.

``python -m benchmarks.frozen keep FILE FOLDER…`` writes what is found today; ``python -m
benchmarks.frozen diff FILE FOLDER…`` reads the folders again and prints what came, went and
changed, with the passage it stands in. A change of the extractors is judged by this diff.
Files of the held-out part of the gold (``pipeline.evaluate.held_out``) are counted, not shown.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import groupby
from pathlib import Path
from typing import Any

from extractors.facts import KINDS
from extractors.reading import read
from extractors.records import Findings, Header, Report
from pipeline.evaluate import held_out
from pipeline.formats.errors import UnreadableError
from pipeline.formats.reading import read_bytes

_SUFFIXES = (".txt", ".docx", ".doc")
_LONGEST_PASSAGE = 240
"""Characters of a passage that the diff shows."""


def lines(findings: Findings) -> Iterator[tuple[str, int, int, int, str]]:
    """Kind, passage, start, end and description of every finding, in reading order by kind."""
    for part in Header.__struct_fields__:
        value = getattr(findings.header, part)
        if value is not None and part != "fields":
            yield "header", 0, 0, 0, f"{part}={value}"
    for kind in KINDS:
        for record in kind.of(findings) if kind.name in _TOLD else ():
            for told in _TOLD[kind.name](record):
                yield kind.name, record.span.passage, record.span.start_char, record.span.end_char, _joined(*told)


def _citation(record: Any) -> Iterator[tuple[object, ...]]:
    yield (
        record.kind, record.doc_type, record.symbol, record.symbol_as_written, record.name, record.date, record.issuer,
        record.term, record.title, record.pinpoint, record.uncertain, record.confidence,
    )  # fmt: skip


def _relation(record: Any) -> Iterator[tuple[object, ...]]:
    source = record.source.surface if record.source else "this report"
    yield record.kind, source, record.target.surface, record.confidence


def _organization(record: Any) -> Iterator[tuple[object, ...]]:
    yield record.name, record.head, record.field, record.territory, record.parent, record.confidence


def _person(record: Any) -> Iterator[tuple[object, ...]]:
    yield record.name, record.kind, record.honorific, record.confidence


def _role(record: Any) -> Iterator[tuple[object, ...]]:
    yield (
        record.name, record.title, record.position, record.former, record.acting, record.inherited, record.confidence,
    )  # fmt: skip


def _award(record: Any) -> Iterator[tuple[object, ...]]:
    """A line for each recipient."""
    for recipient in record.recipients:
        yield (
            record.award, record.status, recipient.name, recipient.kind, recipient.count, record.authority,
            record.decision.symbol, record.decision.date, record.year, record.reason, record.confidence,
        )  # fmt: skip


_TOLD: dict[str, Callable[[Any], Iterator[tuple[object, ...]]]] = {
    "citation": _citation,
    "relation": _relation,
    "organization": _organization,
    "person": _person,
    "role": _role,
    "award": _award,
}


def _joined(*parts: object) -> str:
    return " | ".join("" if part is None else str(part).replace("\t", " ").replace("\n", " ") for part in parts)


def _report(path: Path) -> Report | None:
    try:
        return read_bytes(path.read_bytes()).report
    except UnreadableError:
        return None


def _of_file(path: Path) -> list[str]:
    report = _report(path)
    if report is None:
        return [f"{path}\tunreadable\t\t\t"]
    rows = []
    for kind, passage, start, end, said in lines(read(report)):
        rows.append(f"{path}\t{kind}\t{passage}:{start}-{end}\t{said}")
    return rows


def _files(places: list[Path]) -> list[Path]:
    found = [place for place in places if place.is_file()]
    for place in places:
        found += sorted(path for path in place.rglob("*") if path.suffix in _SUFFIXES)
    return found


def run(places: list[Path]) -> list[str]:
    """The lines of every file of the folders."""
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        return [line for rows in pool.map(_of_file, _files(places), chunksize=8) for line in rows]


def difference(before: list[str], now: list[str]) -> Iterator[str]:
    """What changed, file by file: lines that went with ``-``, that came with ``+``, each place with its passage."""
    old, new = _by_file(before), _by_file(now)
    for path in sorted(set(old) | set(new)):
        gone, came = set(old.get(path, ())), set(new.get(path, ()))
        if gone == came:
            continue
        if held_out(Path(path)):
            yield f"=== a held-out text: {len(gone - came)} went, {len(came - gone)} came"
            continue
        yield f"=== {path}"
        report = _report(Path(path)) if Path(path).exists() else None
        changed = [("-", line) for line in gone - came] + [("+", line) for line in came - gone]
        changed.sort(key=lambda change: (_place(change[1]), change[0] == "+", change[1]))
        for place, group in groupby(changed, key=lambda change: _place(change[1])[0]):
            if report is not None and place < len(report.passages):
                yield f"    {report.passages[place].text[:_LONGEST_PASSAGE]!r}"
            for sign, line in group:
                yield f"{sign} {line}"


def _by_file(rows: list[str]) -> dict[str, list[str]]:
    files: dict[str, list[str]] = {}
    for row in rows:
        path, _, rest = row.partition("\t")
        files.setdefault(path, []).append(rest)
    return files


def _place(line: str) -> tuple[int, int, str]:
    kind, span, *_ = line.split("\t")
    passage, _, characters = span.partition(":")
    return (int(passage), int(characters.partition("-")[0]), kind) if passage else (0, 0, kind)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["keep", "diff"])
    parser.add_argument("file", type=Path)
    parser.add_argument("folders", type=Path, nargs="+")
    arguments = parser.parse_args()
    now = run(arguments.folders)
    if arguments.what == "keep":
        arguments.file.parent.mkdir(parents=True, exist_ok=True)
        arguments.file.write_text("\n".join(now) + "\n", encoding="utf-8")
        print(f"{len(now)} findings kept in {arguments.file}")
        return 0
    before = arguments.file.read_text(encoding="utf-8").splitlines()
    changes = list(difference(before, now))
    print("\n".join(changes))
    came, gone = (sum(line.startswith(sign + " ") for line in changes) for sign in "+-")
    files = sum(line.startswith("===") for line in changes)
    print(f"{files} files changed: {gone} findings went, {came} came, of {len(before)}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
