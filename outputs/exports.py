"""The public views as files: CSV, lines of JSON, and a workbook that people can read at once."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import chain, count, islice
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from sqlite_utils import Database

from outputs.sheets import ROWS_OF_A_SHEET, add_sheet, workbook

VIEWS = {
    "report_summary": "Báo cáo",
    "cited_directives": "Văn bản được dẫn",
    "citation_passages": "Từng lần dẫn",
    "related_directives": "Quan hệ văn bản",
    "people_mentioned": "Người được nhắc",
    "official_roles": "Chức vụ",
    "official_timeline": "Quá trình công tác",
    "official_organizations": "Người và đơn vị",
    "award_decisions": "Khen thưởng",
    "awards_by_decision": "Quyết định khen thưởng",
}
"""The views that are exported, with the names of their sheets."""

_HEADINGS = {
    "authority": "Cấp khen", "award": "Khen thưởng", "award_id": "Mã khen thưởng", "awards": "Khen thưởng",
    "citation_id": "Mã lần dẫn", "citations": "Lần dẫn", "confidence": "Độ tin", "decision_date": "Ngày quyết định",
    "decision_symbol": "Số quyết định", "directive_id": "Mã văn bản", "doc_type": "Loại", "end_char": "Đến ký tự",
    "filename": "Tệp", "former": "Nguyên", "issued_on": "Ngày ban hành", "issuer": "Cơ quan ban hành",
    "key": "Định danh", "kind": "Quan hệ", "mentions": "Lần nhắc", "name": "Tên", "official_id": "Mã người",
    "organization": "Cơ quan",
    "passage": "Đoạn văn", "passage_id": "Mã đoạn", "passages": "Số đoạn", "path": "Đường dẫn", "people": "Số người",
    "pinpoint": "Điều khoản", "place": "Địa danh", "position": "Chức vụ", "reason": "Thành tích",
    "recipient": "Tập thể, cá nhân", "recipient_count": "Số lượng", "recipient_kind": "Loại đối tượng",
    "relation_id": "Mã quan hệ", "report_date": "Ngày báo cáo", "report_id": "Mã báo cáo", "sha256": "SHA-256",
    "signer": "Người ký", "source": "Văn bản", "source_directive_id": "Mã văn bản", "start_char": "Từ ký tự",
    "status": "Tình trạng", "surface": "Chữ trong báo cáo", "symbol": "Số, ký hiệu", "target": "Với văn bản",
    "target_directive_id": "Mã văn bản kia", "term": "Khóa đại hội", "title": "Trích yếu, chức danh",
    "uncertain": "Chưa chắc", "year": "Năm", "first_seen": "Từ", "last_seen": "Đến", "former_by": "Nguyên từ",
    "reports": "Số báo cáo", "organization_id": "Mã cơ quan", "level": "Cấp", "province": "Tỉnh",
    "province_2025": "Tỉnh từ 7-2025", "parent": "Cơ quan cấp trên", "recipients": "Số đối tượng",
}  # fmt: skip


def export(database: Database, target: Path, form: str) -> list[Path]:
    """Writes every view and gives the files: a folder of ``csv``, ``ndjson`` or ``parquet`` files, or a workbook.

    ``xlsx`` is one workbook. As ``graphml`` or ``gexf`` the archive is written as a graph
    (``outputs.graphs``), as ``ftm`` as entities of FollowTheMoney (``outputs.entities``).

    A file is written whole or not at all. Raises OSError where it cannot be, MissingLibraryError
    where ``parquet`` is asked for and pyarrow is not installed.
    """
    if form in ("graphml", "gexf"):
        from outputs.graphs import write_graph

        with _whole(target) as path:
            write_graph(database, path, form)
        return [target]
    if form == "ftm":
        from outputs.entities import write_entities

        with _whole(target) as path:
            write_entities(database, path)
        return [target]
    if form == "xlsx":
        with _whole(target) as path:
            _workbook(database, path)
        return [target]
    write = {"csv": _csv, "ndjson": _ndjson, "parquet": _parquet}[form]
    if form == "parquet":
        _parquet_library()
    target.mkdir(parents=True, exist_ok=True)
    return [_one(database, view, target / f"{view}.{form}", write) for view in VIEWS]


def _one(database: Database, view: str, path: Path, write: Callable[[Path, list[str], Iterator[Any]], None]) -> Path:
    with _whole(path) as unfinished:
        write(unfinished, *_rows(database, view))
    return path


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


def _csv(path: Path, columns: list[str], rows: Iterator[tuple[Any, ...]]) -> None:
    """With the mark by which Excel knows UTF-8."""
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(columns)
        writer.writerows(rows)


def _ndjson(path: Path, columns: list[str], rows: Iterator[tuple[Any, ...]]) -> None:
    with path.open("w", encoding="utf-8") as stream:
        for row in rows:
            stream.write(json.dumps(dict(zip(columns, row, strict=True)), ensure_ascii=False) + "\n")


class MissingLibraryError(Exception):
    """A library that an export needs is not installed; the message says which and how to get it."""


_BATCH = 50_000


def _parquet_library() -> Any:
    try:
        import pyarrow.parquet
    except ImportError:
        raise MissingLibraryError("Parquet needs pyarrow; install it with: pip install 'baocao[parquet]'") from None
    return pyarrow


def _parquet(path: Path, columns: list[str], rows: Iterator[tuple[Any, ...]]) -> None:
    """Columns are whole numbers or decimals where all their values are, else text."""
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
            headings = [(_HEADINGS[column], _width(column)) for column in columns]
            for number in count(1):
                part = list(islice(rows, 1))
                if number > 1 and not part:
                    break
                sheet = name if number == 1 else f"{name} ({number})"
                add_sheet(book, sheet, headings, chain(part, islice(rows, ROWS_OF_A_SHEET - 1)))


def _width(name: str) -> int:
    """How many letters wide a column is."""
    if name in ("passage", "title", "surface", "reason", "position", "path"):
        return 60
    if name in (
        "filename",
        "key",
        "name",
        "issuer",
        "organization",
        "recipient",
        "award",
        "authority",
        "source",
        "target",
    ):
        return 30
    return max(len(_HEADINGS[name]) + 4, 12)
