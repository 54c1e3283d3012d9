"""Reading a CSV file into rows of a dataclass, each cell checked against the type of its field.

A field's type says what its column may hold: ``str``; ``bool`` (``yes`` or ``no``); ``int`` and
``float``; ``date`` (ISO text); a ``Literal`` (one of its values); ``tuple[…, ...]`` (parts
separated by ``|``); ``… | None`` (may be empty).
"""

from __future__ import annotations

import csv
import types
from collections.abc import Callable, Iterator
from datetime import date
from importlib.resources import files
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from msgspec import Struct

from corpora.errors import BaocaoError

Row = TypeVar("Row", bound=Struct)
_Read = Callable[[str], Any]


class GazetteerError(BaocaoError):
    """A gazetteer that does not hold what its columns must; the message names file, line and allowed values."""


def load(kind: type[Row], name: str) -> tuple[Row, ...]:
    """The rows of ``NAME.csv``, in file order. Raises GazetteerError where a cell or column is wrong."""
    with (files("corpora.gazetteers") / f"{name}.csv").open(encoding="utf-8") as stream:
        return tuple(rows_of(kind, f"corpora/gazetteers/{name}.csv", stream))


def rows_of(kind: type[Row], file: str, lines: Any) -> Iterator[Row]:
    """The rows that lines of CSV hold; ``file`` names them in errors."""
    reader = csv.reader(lines)
    columns = next(reader, [])
    hints = get_type_hints(kind)
    wanted = [*kind.__struct_fields__]
    if columns != wanted:
        raise GazetteerError(f"{file}, line 1: the columns are {', '.join(columns)}; they must be {', '.join(wanted)}")
    readers = [_reader(hints[column]) for column in columns]
    for cells in reader:
        if len(cells) != len(columns):
            raise GazetteerError(f"{file}, line {reader.line_num}: {len(cells)} cells for {len(columns)} columns")
        values = []
        for column, read, cell in zip(columns, readers, cells, strict=True):
            try:
                values.append(read(cell.strip()))
            except ValueError as error:
                message = f"{file}, line {reader.line_num}: {column} is {cell!r}; it must be {error}"
                raise GazetteerError(message) from None
        yield kind(*values)


def _reader(hint: Any) -> _Read:
    """What reads a cell for a field of this type; it raises ValueError with what the cell must be."""
    if hint is str:
        return str
    if hint is bool:
        return _one_of({"yes": True, "no": False})
    if get_origin(hint) is Literal:
        return _one_of({str(value): value for value in get_args(hint)})
    if get_origin(hint) is tuple:
        return _parts(_reader(get_args(hint)[0]))
    if get_origin(hint) in (Union, types.UnionType):
        return _optional(_reader(next(part for part in get_args(hint) if part is not type(None))))
    if hint is date:
        return _converted(date.fromisoformat, "an ISO date (2021-10-25)")
    return _converted(hint, "a number")


def _one_of(values: dict[str, Any]) -> _Read:
    def read(cell: str) -> Any:
        if cell not in values:
            raise ValueError("one of " + ", ".join(value or "nothing" for value in values))
        return values[cell]

    return read


def _parts(read: _Read) -> _Read:
    return lambda cell: tuple(read(part.strip()) for part in cell.split("|") if part.strip())


def _optional(read: _Read) -> _Read:
    return lambda cell: read(cell) if cell else None


def _converted(convert: Callable[[str], Any], meaning: str) -> _Read:
    def read(cell: str) -> Any:
        try:
            return convert(cell)
        except ValueError:
            raise ValueError(meaning) from None

    return read
