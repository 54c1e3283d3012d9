"""Forms that come in: small ones whole, and files as a stream to the disk, each within limits."""

from __future__ import annotations

import asyncio
import os
import secrets
import shutil
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import parse_qsl

from msgspec import Struct, field
from python_multipart import MultipartParser
from python_multipart.exceptions import MultipartParseError
from python_multipart.multipart import parse_options_header

from outputs.room.batches import HandedIn

_LARGEST_FORM = 1 << 20
_MOST_FIELDS = 100
_LONGEST_FIELD = 4096
LARGEST_FILE = 512 << 20
"""Bytes that one file may have."""
MOST_FILES = 5000
"""Files that one form may bring."""
_SPACE_EVERY = 8 << 20
"""Bytes of a file after which the free space is asked for again."""
_LEFT_FREE = 256 << 20
"""Bytes that stay free on the disk."""


class FormError(Exception):
    """A form that is not taken; ``status`` is that of HTTP, the message says why, in Vietnamese."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


def _header(scope: Any, name: bytes) -> str:
    return next((value.decode("latin-1") for key, value in scope["headers"] if key == name), "")


async def read_form(request: Any) -> dict[str, str]:
    """The fields of a small form. Raises FormError."""
    if _header(request.scope, b"content-type").partition(";")[0].strip() != "application/x-www-form-urlencoded":
        raise FormError(415, "không phải là biểu mẫu của trang này")
    body = b""
    async for chunk in _chunks(request):
        body += chunk
        if len(body) > _LARGEST_FORM:
            raise FormError(413, "biểu mẫu quá lớn")
    try:
        return dict(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=_MOST_FIELDS, errors="strict"))
    except ValueError:
        raise FormError(400, "không phải là biểu mẫu của trang này") from None


async def _chunks(request: Any) -> Any:
    while True:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise FormError(400, "đường truyền bị ngắt")
        yield message.get("body", b"")
        if not message.get("more_body", False):
            return


class Uploaded(Struct):
    """A form with files: its fields, and the files as they lie in the folder that they were written to."""

    fields: dict[str, str] = field(default_factory=dict)
    files: list[HandedIn] = field(default_factory=list)

    def remove(self) -> None:
        """Removes the files again."""
        for file in self.files:
            file.path.unlink(missing_ok=True)


async def read_upload(request: Any, folder: Path, allowed: Callable[[dict[str, str]], None]) -> Uploaded:
    """Writes the files of a form to a folder as they come in.

    ``allowed`` is asked with the fields before the first file is written; what it raises ends it.
    Raises FormError. Nothing is left in the folder of a form that is not taken.
    """
    kind, options = parse_options_header(_header(request.scope, b"content-type"))
    if kind != b"multipart/form-data" or not options.get(b"boundary"):
        raise FormError(415, "không phải là biểu mẫu của trang này")
    reading = _Reading(folder, allowed)
    parser = MultipartParser(options[b"boundary"], reading.callbacks())  # type: ignore[arg-type]
    try:
        async for chunk in _chunks(request):
            await asyncio.to_thread(parser.write, chunk)
        parser.finalize()
        if reading.open:
            raise FormError(400, "đường truyền bị ngắt")
        if not reading.asked:
            allowed(reading.uploaded.fields)
    except BaseException as error:
        reading.give_up()
        if isinstance(error, MultipartParseError):
            raise FormError(400, "không phải là biểu mẫu của trang này") from None
        if isinstance(error, OSError):
            raise FormError(507, "không ghi được lên đĩa") from None
        raise
    return reading.uploaded


class _Reading:
    """The parts of one form as they come in."""

    def __init__(self, folder: Path, allowed: Callable[[dict[str, str]], None]) -> None:
        self._folder, self._allowed = folder, allowed
        self.uploaded, self.asked = Uploaded(), False
        self._headers: dict[bytes, bytes] = {}
        self._name = self._value = b""
        self._stream: BinaryIO | None = None
        self._path = folder
        self._file_name: str | None = None
        self._field = ""
        self._text = b""
        self._size = 0
        self._hash = sha256()

    def callbacks(self) -> dict[str, Callable[..., None]]:
        return {
            "on_part_begin": self._begin,
            "on_header_field": self._header_field,
            "on_header_value": self._header_value,
            "on_header_end": self._header_end,
            "on_headers_finished": self._start,
            "on_part_data": self._data,
            "on_part_end": self._end,
        }

    @property
    def open(self) -> bool:
        """Whether a file has begun and not ended."""
        return self._stream is not None

    def _check_space(self) -> None:
        if shutil.disk_usage(self._folder).free < _LEFT_FREE:
            raise FormError(507, "đĩa sắp đầy")

    def give_up(self) -> None:
        if self._stream is not None:
            self._stream.close()
            self._path.unlink(missing_ok=True)
        self.uploaded.remove()

    def _begin(self) -> None:
        self._headers, self._name, self._value = {}, b"", b""

    def _header_field(self, data: bytes, start: int, end: int) -> None:
        self._name += data[start:end]

    def _header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]
        if len(self._value) > _LONGEST_FIELD:
            raise FormError(400, "không phải là biểu mẫu của trang này")

    def _header_end(self) -> None:
        self._headers[self._name.lower()] = self._value
        self._name = self._value = b""

    def _start(self) -> None:
        _, options = parse_options_header(self._headers.get(b"content-disposition", b""))
        self._field = options.get(b"name", b"").decode("utf-8", "replace")
        named = options.get(b"filename")
        self._file_name = named.decode("utf-8", "replace") if named is not None else None
        self._text, self._size, self._hash = b"", 0, sha256()
        if self._file_name:
            self._start_file()

    def _start_file(self) -> None:
        if not self.asked:
            self._allowed(self.uploaded.fields)
            self.asked = True
        if len(self.uploaded.files) >= MOST_FILES:
            raise FormError(413, f"mỗi lần nạp được nhiều nhất {MOST_FILES} tệp; hãy nén lại hoặc chia ra")
        self._check_space()
        self._path = self._folder / secrets.token_hex(16)
        self._stream = self._path.open("xb")

    def _data(self, data: bytes, start: int, end: int) -> None:
        self._size += end - start
        if self._stream is None:
            self._text += data[start:end]
            if len(self._text) > _LONGEST_FIELD or len(self.uploaded.fields) > _MOST_FIELDS:
                raise FormError(413, "biểu mẫu quá lớn")
            return
        if self._size > LARGEST_FILE:
            raise FormError(413, f"“{self._file_name}” lớn hơn {LARGEST_FILE >> 20} MiB")
        if self._size // _SPACE_EVERY != (self._size - (end - start)) // _SPACE_EVERY:
            self._check_space()
        self._stream.write(data[start:end])
        self._hash.update(data[start:end])

    def _end(self) -> None:
        if self._stream is None:
            if self._file_name is None:
                self.uploaded.fields[self._field] = self._text.decode("utf-8", "replace")
            return
        self._stream.flush()
        os.fsync(self._stream.fileno())
        self._stream.close()
        self._stream = None
        assert self._file_name is not None
        self.uploaded.files.append(HandedIn(self._file_name, self._path, self._hash.hexdigest()))
