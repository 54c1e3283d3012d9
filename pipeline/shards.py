"""Shards: results of reading as Parquet files, to be loaded into a database later or asked where they lie.

A shard holds one row a file: what it is, how it ended, and its report and findings as JSON of the
records in ``extractors.records``. Workers of a cluster write shards to a place that all share, so
that nothing goes through one process; ``baocao load`` stores them, and DuckDB can ask them as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import fsspec
import msgspec
import pyarrow
import pyarrow.parquet

from extractors.records import Findings, Report
from pipeline.errors import ShardError
from pipeline.sources import Source
from pipeline.workers import FileResult

_FORMAT = b"baocao shard 1"
_COLUMNS = pyarrow.schema(
    [(name, pyarrow.string()) for name in ("path", "name", "sha256", "version", "format", "lost", "outcome", "reason")]
    + [("report", pyarrow.string()), ("findings", pyarrow.string())],
    metadata={"baocao": _FORMAT},
)


def write_shard(results: Iterable[FileResult], url: str) -> None:
    """Writes results to a path or URL, whole or not at all where the file system can rename."""
    table = pyarrow.Table.from_pylist([_row(result) for result in results], schema=_COLUMNS)
    files, path = fsspec.core.url_to_fs(url)
    files.makedirs(files._parent(path), exist_ok=True)
    with files.open(f"{path}.part", "wb") as stream:
        pyarrow.parquet.write_table(table, stream, compression="zstd")
    files.mv(f"{path}.part", path)


def read_shards(urls: Iterable[str]) -> Iterator[FileResult]:
    """The results in shards, in the order of their names; a folder stands for all shards in it.

    Raises ShardError for a path that holds no shard.
    """
    for url in urls:
        files, path = fsspec.core.url_to_fs(url)
        found = sorted(files.glob(f"{path.rstrip('/')}/*.parquet")) if files.isdir(path) else [path]
        if not found:
            raise ShardError(f"{url}: no shards there (files that end in .parquet)")
        for name in found:
            yield from _results(files, name)


def _results(files: Any, path: str) -> Iterator[FileResult]:
    try:
        with files.open(path, "rb") as stream:
            shard = pyarrow.parquet.ParquetFile(stream)
            if (shard.schema_arrow.metadata or {}).get(b"baocao") != _FORMAT:
                raise ShardError(f"{path}: no shard of baocao, or of another version of it: ingest the files again")
            for batch in shard.iter_batches(batch_size=64):
                yield from map(_result, batch.to_pylist())
    except FileNotFoundError:
        raise ShardError(f"{path}: no such shard: check the path") from None
    except (pyarrow.ArrowException, msgspec.MsgspecError) as error:
        raise ShardError(f"{path}: the shard is damaged ({error}): write it again") from None


def _row(result: FileResult) -> dict[str, str | None]:
    return {
        "path": result.source.full_path,
        "name": result.source.name,
        "sha256": result.sha256,
        "version": result.version,
        "format": result.format,
        "lost": result.lost,
        "outcome": result.outcome,
        "reason": result.reason,
        "report": msgspec.json.encode(result.report).decode() if result.report else None,
        "findings": msgspec.json.encode(result.findings).decode() if result.findings else None,
    }


def _result(row: dict[str, Any]) -> FileResult:
    return FileResult(
        Source.at(row["path"]),
        row["sha256"],
        row["format"],
        row["lost"],
        msgspec.json.decode(row["report"], type=Report) if row["report"] else None,
        msgspec.json.decode(row["findings"], type=Findings) if row["findings"] else None,
        row["version"],
        row["outcome"],
        row["reason"],
    )
