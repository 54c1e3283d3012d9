"""A file's content as formats are told by it: its start, the streams or members it holds, computed once each."""

from __future__ import annotations

import codecs
import zipfile
from functools import cached_property
from io import BytesIO

import olefile

from pipeline.formats.encodings import utf16_of
from pipeline.formats.zips import names_of, open_zip, read_member

_HEAD = 4096
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_SOFT_HYPHEN = 0x1F
"""What Word has for a soft hyphen, and so for ``ư`` of TCVN3."""
STREAMS = (
    "WordDocument", "EncryptedPackage", "Workbook", "Book", "PowerPoint Document", "__properties_version1.0",
)  # fmt: skip
"""The streams of OLE files by which these are told, the most telling first."""


class Content:
    """The bytes of a file, and what is asked of them more than once."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.head = data[:_HEAD]

    @cached_property
    def text_head(self) -> bytes:
        """The start of a text without its byte order mark; UTF-16 as single bytes, as far as patterns need."""
        if self.is_utf16:
            return self.head.removeprefix(codecs.BOM_UTF16_LE).removeprefix(codecs.BOM_UTF16_BE).replace(b"\x00", b"")
        return self.head.removeprefix(b"\xef\xbb\xbf")

    @cached_property
    def is_utf16(self) -> bool:
        """Whether it is text in UTF-16, with its mark or without."""
        return utf16_of(self.data) is not None

    @property
    def is_ole(self) -> bool:
        """Whether it is an OLE compound file, as Office programs wrote until 2007."""
        return self.head.startswith(_OLE)

    @cached_property
    def stream(self) -> str | None:
        """The most telling stream of an OLE file (one of ``STREAMS``)."""
        streams: set[str] = set()
        if self.is_ole:
            try:
                with olefile.OleFileIO(BytesIO(self.data)) as compound:
                    streams = {entry[0] for entry in compound.listdir()}
            except Exception:  # olefile raises what its parsing runs into
                streams = {name for name in STREAMS if name.encode("utf-16-le") in self.data}
        return next((name for name in STREAMS if name in streams), None)

    @cached_property
    def word_version(self) -> int:
        """The version of the format of an OLE Word file, by how its main stream starts; 0 where that cannot be read."""
        try:
            with olefile.OleFileIO(BytesIO(self.data)) as compound:
                return int.from_bytes(compound.openstream("WordDocument").read(4)[2:4], "little")
        except Exception:  # as above
            return 0

    @cached_property
    def is_zip(self) -> bool:
        """Whether it is a zip archive, perhaps with something before it, as mail programs leave."""
        return self.head.startswith(_ZIP) or (_ZIP[0] in self.head and zipfile.is_zipfile(BytesIO(self.data)))

    @cached_property
    def archive(self) -> zipfile.ZipFile | None:
        """The zip archive that it is. Raises UnreadableError where it is a broken one."""
        return open_zip(self.data) if self.is_zip else None

    @cached_property
    def members(self) -> frozenset[str]:
        """The names of the members of a zip archive, as ``names_of`` has them."""
        return frozenset(names_of(self.archive)) if self.archive else frozenset()

    @cached_property
    def mimetype(self) -> str:
        """What a zip archive says to be in its member ``mimetype``."""
        if self.archive is None or "mimetype" not in self.members:
            return ""
        return read_member(self.archive, "mimetype", 200).decode("ascii", "replace")

    @cached_property
    def is_text(self) -> bool:
        """Whether the bytes are text: hardly a control character among them."""
        if self.is_utf16:
            return True
        sample = self.data[: 1 << 16]
        controls = sum(byte < 9 or 13 < byte < _SOFT_HYPHEN for byte in sample)
        return b"\x00" not in sample and controls <= len(sample) // 100
