"""What a file is that is no document which baocao reads, said so that its owner knows what to do."""

from __future__ import annotations

from pipeline.formats.content import Content
from pipeline.formats.errors import UnreadableError
from pipeline.formats.package import CONTENT_TYPES

_MAGIC = (
    (b"GIF8", "a picture, not a document of text"),
    (b"Rar!", "a RAR archive: unpack it first"),
    (b"7z\xbc\xaf", "a 7z archive: unpack it first"),
    (b"\x1f\x8b", "a gzip archive: unpack it first"),
    (b"SQLite format 3", "an SQLite database, not a document of text"),
    (b"MZ", "a program, not a document of text"),
    (b"\x7fELF", "a program, not a document of text"),
)
_STREAMS = {
    "Workbook": "an Excel workbook, not a document of text",
    "Book": "an Excel workbook, not a document of text",
    "PowerPoint Document": "a PowerPoint presentation, not a document of text",
    "__properties_version1.0": "an Outlook message, not a document of text",
}


def refuse_known(content: Content) -> None:
    """Raises UnreadableError for what is surely something else than a document."""
    if content.stream == "EncryptedPackage":
        raise UnreadableError("password-protected", "it is protected by a password: save it without one")
    if content.stream in _STREAMS:
        raise UnreadableError("not a document", f"it is {_STREAMS[content.stream]}")
    for magic, name in _MAGIC:
        if content.head.startswith(magic):
            raise UnreadableError("not a document", f"it is {name}")
    if "opendocument" in content.mimetype and ".text" not in content.mimetype:
        raise UnreadableError("not a document", "it is an OpenDocument file, but not one of text")


def refusal(content: Content) -> UnreadableError:
    """Why what no format recognises is not read."""
    if content.is_ole:
        return UnreadableError("damaged", "it is an Office file without a document in it: find another copy")
    if CONTENT_TYPES in content.members:
        return UnreadableError("not a document", "it is an Office file but not a Word document")
    if content.is_zip:
        return UnreadableError("not a document", "it is a zip archive, not a document")
    return UnreadableError("not a document", "it is no document that baocao knows: save it as .docx")
