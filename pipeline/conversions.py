"""Documents that LibreOffice converts, while files are read: many are asked for together.

Most of what a conversion costs is the start of LibreOffice. So a file that needs one is laid
aside when it is looked at first, and read once its .docx is there.
"""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import Mapping
from functools import partial
from hashlib import sha256
from pathlib import Path

from pipeline.formats.office import Conversion, ConversionError, program, to_docx
from pipeline.formats.reading import Converter

MOST = 50
"""Documents that one start of LibreOffice converts."""


class WantedError(Exception):
    """A document that must be converted before its file can be read."""

    def __init__(self, conversion: Conversion) -> None:
        super().__init__(str(conversion.path))
        self.conversion = conversion


def converter(time_limit: float, done: Mapping[Path, str] | None, together: bool) -> Converter:
    """How documents of one file are converted.

    ``done`` are those that were converted for it, by the files that hold them, each with what went
    wrong (nothing: empty); None where the file is looked at first. Where documents are not converted
    ``together`` with those of other files, and for those inside others, it is done at once.
    """
    alone = partial(to_docx, time_limit=time_limit)
    if not together or program() is None:
        return alone

    def convert(data: bytes, filters: tuple[str, ...]) -> bytes:
        name = sha256(data).hexdigest()
        if done is None:
            path = Path(tempfile.gettempdir(), f"{name}-{secrets.token_hex(4)}{filters[0]}")
            path.write_bytes(data)
            raise WantedError(Conversion(path, filters))
        path = next((path for path in done if path.name.startswith(name)), Path())
        if path not in done:
            return alone(data, filters)
        if done[path]:
            raise ConversionError(done[path])
        return Conversion(path, filters).result.read_bytes()

    return convert


def remove(conversion: Conversion) -> None:
    """Removes a document that was laid aside, and what became of it."""
    for path in (conversion.path, conversion.result):
        path.unlink(missing_ok=True)
