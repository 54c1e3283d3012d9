"""The public views as files: CSV, lines of JSON, and a workbook that people can read at once."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import chain, count, islice
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from corpora.errors import BaocaoError
from outputs import delimited
from outputs.columns import COLUMNS
from outputs.sheets import ROWS_OF_A_SHEET, add_sheet, workbook

if TYPE_CHECKING:
    from outputs.sqlite import Database

VIEWS = {
    "report_summary": "Báo cáo",
    "cited_directives": "Văn bản được dẫn",
    "citation_passages": "Từng lần dẫn",
    "related_directives": "Quan hệ văn bản",
    "organizations_mentioned": "Cơ quan được nhắc",
    "people_mentioned": "Người được nhắc",
    "official_roles": "Chức vụ",
    "official_timeline": "Quá trình công tác",
    "official_organizations": "Người và đơn vị",
    "award_decisions": "Khen thưởng",
    "awards_by_decision": "Quyết định khen thưởng",
}
"""The views that are exported, with the names of their sheets."""
Write = Callable[..., None]


def export(database: Database, target: Path, form: str) -> list[Path]:
    """Writes the archive in one of ``EXPORTS`` and returns the files; a file is written whole or not at all.

    Raises OSError where it cannot be, MissingLibraryError where a library is not installed.
    """
    chosen = EXPORTS[form]
    if chosen.needs is not None:
        chosen.needs()
    if chosen.one_file:
        with _whole(target) as path:
            chosen.write(database, path)
        return [target]
    target.mkdir(parents=True, exist_ok=True)
    files = [target / f"{view}.{form}" for view in VIEWS]
    for view, file in zip(VIEWS, files, strict=True):
        with _whole(file) as path:
            chosen.write(database, path, view)
    return files


@contextmanager
def _whole(path: Path) -> Iterator[Path]:
    """A file beside ``path`` that takes its place when all is written."""
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as stream:
        unfinished = Path(stream.name)
    try:
        yield unfinished
        unfinished.chmod(0o666 & ~_umask())
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _rows(database: Database, view: str) -> tuple[list[str], Iterator[tuple[Any, ...]]]:
    """The names of a view's columns, and its rows as they are asked for."""
    cursor = database.execute(f"SELECT * FROM {view}")
    return [column[0] for column in cursor.description], iter(cursor)


def _csv(database: Database, path: Path, view: str) -> None:
    with path.open("w", encoding=delimited.ENCODING, newline="") as stream:
        delimited.write(stream, *_rows(database, view))


def _ndjson(database: Database, path: Path, view: str) -> None:
    columns, rows = _rows(database, view)
    with path.open("w", encoding="utf-8") as stream:
        for row in rows:
            stream.write(json.dumps(dict(zip(columns, row, strict=True)), ensure_ascii=False) + "\n")


class MissingLibraryError(BaocaoError):
    """A library that an export needs is not installed; the message says which and how to get it."""


_BATCH = 50_000


def _parquet_library() -> Any:
    try:
        import pyarrow.parquet
    except ImportError:
        raise MissingLibraryError("Parquet needs pyarrow; install it with: pip install 'baocao[parquet]'") from None
    return pyarrow


def _parquet(database: Database, path: Path, view: str) -> None:
    """Columns are whole numbers or decimals where all their values are, else text."""
    columns, rows = _rows(database, view)
    pyarrow = _parquet_library()
    kinds: dict[type, Any] = {int: pyarrow.int64(), float: pyarrow.float64()}
    batches: list[list[tuple[Any, ...]]] = []
    found: list[set[type]] = [set() for _ in columns]
    while batch := list(islice(rows, _BATCH)):
        batches.append(batch)
        for seen, values in zip(found, zip(*batch, strict=True), strict=True):
            seen.update(type(value) for value in values if value is not None)
    types = [float if seen == {int, float} else next(iter(seen)) if len(seen) == 1 else str for seen in found]
    schema = pyarrow.schema(
        [(name, kinds.get(kind, pyarrow.string())) for name, kind in zip(columns, types, strict=True)]
    )
    with pyarrow.parquet.ParquetWriter(path, schema, compression="zstd") as writer:
        for batch in batches:
            typed = [
                [value if value is None or kind is not str else str(value) for value in column]
                for column, kind in zip(zip(*batch, strict=True), types, strict=True)
            ]
            writer.write_batch(pyarrow.record_batch(typed, schema=schema))


def _workbook(database: Database, path: Path) -> None:
    with workbook(path, constant_memory=True) as book:
        for view, name in VIEWS.items():
            columns, rows = _rows(database, view)
            headings = [(COLUMNS[column].heading, COLUMNS[column].letters) for column in columns]
            for number in count(1):
                part = list(islice(rows, 1))
                if number > 1 and not part:
                    break
                sheet = name if number == 1 else f"{name} ({number})"
                add_sheet(book, sheet, headings, chain(part, islice(rows, ROWS_OF_A_SHEET - 1)))


def _graph(form: str) -> Write:
    def write(database: Database, path: Path) -> None:
        from outputs.graphs import write_graph

        write_graph(database, path, form)

    return write


def _entities(database: Database, path: Path) -> None:
    from outputs.entities import write_entities

    write_entities(database, path)


class Export(Struct, frozen=True):
    """A way to give the archive away.

    ``write`` takes the database and a path; where the export is a folder of files it is called
    once for each of ``VIEWS`` with the view's name. ``meaning`` is the help of the command line;
    ``needs`` raises MissingLibraryError where something is not installed.
    """

    write: Write
    one_file: bool
    meaning: str
    needs: Callable[[], Any] | None = None


EXPORTS: dict[str, Export] = {
    "csv": Export(_csv, False, "a folder of CSV files, one for each view"),
    "ndjson": Export(_ndjson, False, "a folder of files with one JSON object a line"),
    "parquet": Export(_parquet, False, "a folder of Parquet files", _parquet_library),
    "xlsx": Export(_workbook, True, "a workbook with a sheet for each view, headings in Vietnamese"),
    "graphml": Export(_graph("graphml"), True, "the archive as a graph, for yEd and Cytoscape"),
    "gexf": Export(_graph("gexf"), True, "the archive as a graph, for Gephi"),
    "ftm": Export(_entities, True, "entities of FollowTheMoney, one JSON object a line, for OpenAleph"),
}
"""The exports by name; where one is a file, its name is the file's ending too."""
