"""Untrusted zip archives: opened, listed and read with limits, never unpacked to disk.

What an archive says of its members' sizes is not believed: reading stops at the limit.
"""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from io import BytesIO
from pathlib import Path

from pipeline.formats.errors import UnreadableError, first_line

LARGEST_MEMBER = 256 << 20
"""Bytes that one member may have when it is expanded."""
LARGEST_WHOLE = 1 << 30
"""Bytes that the members of one archive may have together."""
MOST_MEMBERS = 50_000
_LOCAL_HEADER = 30
"""Bytes of a member's own header, before its name; the last four say how long name and extra fields are."""
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, KeyError, IndexError)


def open_zip(source: bytes | Path) -> zipfile.ZipFile:
    """The archive in some bytes or in a file. Raises UnreadableError where it is none, or one too large."""
    try:
        archive = zipfile.ZipFile(BytesIO(source) if isinstance(source, bytes) else source)
    except (*_BROKEN, UnicodeDecodeError) as error:
        raise UnreadableError("damaged", f"the archive is damaged ({first_line(error)}): find another copy") from None
    members = archive.infolist()
    if len(members) > MOST_MEMBERS:
        raise UnreadableError("too large", f"the archive has {len(members)} members: too many to be a document")
    if sum(member.file_size for member in members) > LARGEST_WHOLE:
        raise UnreadableError("too large", f"it expands to more than {LARGEST_WHOLE >> 20} MiB: it may be a zip bomb")
    return archive


def names_of(archive: zipfile.ZipFile) -> dict[str, str]:
    """The members' names as they are stored, by what they should be: without case, with ``/`` between folders.

    Some programs on Windows part folders by ``\\``, and Office opens what they write.
    """
    return {plain_name(name): name for name in archive.namelist()}


def plain_name(name: str) -> str:
    """A member's name as ``names_of`` knows it."""
    return posixpath.normpath(name.replace("\\", "/")).lstrip("/").lower()


def packed_member(archive: zipfile.ZipFile, data: bytes, name: str) -> bytes:
    """The bytes of a member as the archive ``data`` holds them, not expanded; two that are equal expand to the same.

    Raises KeyError where there is none, UnreadableError where the archive is damaged.
    """
    member = archive.getinfo(name)
    header = data[member.header_offset : member.header_offset + _LOCAL_HEADER]
    if len(header) < _LOCAL_HEADER:
        raise UnreadableError("damaged", "the archive is cut off: find another copy")
    lead = int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
    start = member.header_offset + _LOCAL_HEADER + lead
    return member.compress_type.to_bytes(2, "little") + data[start : start + member.compress_size]


def read_member(archive: zipfile.ZipFile, name: str | zipfile.ZipInfo, largest: int = LARGEST_MEMBER) -> bytes:
    """The bytes of a member. Raises KeyError where there is none, UnreadableError where it cannot be had."""
    member = archive.getinfo(name) if isinstance(name, str) else name
    if member.flag_bits & 0x1:
        raise UnreadableError("password-protected", "a part is encrypted: save it without a password")
    try:
        with archive.open(member) as stream:
            data = stream.read(largest + 1)
    except _BROKEN as error:
        raise UnreadableError("damaged", f"the archive is damaged ({first_line(error)}): find another copy") from None
    except RuntimeError as error:
        raise UnreadableError("damaged", f"{member.filename[:80]!r} cannot be unpacked ({first_line(error)})") from None
    if len(data) > largest:
        raise UnreadableError("too large", f"a part expands to more than {largest >> 20} MiB: it may be a zip bomb")
    return data
