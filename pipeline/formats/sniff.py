"""What a file is, by its content; its name is not believed."""

from __future__ import annotations

import re
from io import BytesIO

import olefile

from pipeline.formats.errors import UnreadableError
from pipeline.formats.old_word import WORD_97
from pipeline.formats.package import is_word_document
from pipeline.formats.zips import open_zip, read_member

_HEAD = 4096
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_MIME = re.compile(rb"\A\s*(?:MIME-Version:|Content-Type:\s*multipart/|From:\s)", re.IGNORECASE)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|meta|table|div|p|span|font)[\s>]", re.IGNORECASE)
_XML_OF_WORD = re.compile(rb"progid=\"Word\.Document\"|schemas\.microsoft\.com/office/word/2003/wordml|2006/xmlPackage")
_OTHERS = (
    (b"\x89PNG", "a picture, not a document of text"),
    (b"\xff\xd8\xff", "a picture, not a document of text"),
    (b"GIF8", "a picture, not a document of text"),
    (b"II*\x00", "a picture: if it is a scan, run OCR on it first"),
    (b"MM\x00*", "a picture: if it is a scan, run OCR on it first"),
    (b"BM", "a picture, not a document of text"),
    (b"Rar!", "a RAR archive: unpack it first"),
    (b"7z\xbc\xaf", "a 7z archive: unpack it first"),
    (b"\x1f\x8b", "a gzip archive: unpack it first"),
    (b"SQLite format 3", "an SQLite database"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
)
_STREAMS = (
    ("WordDocument", "doc"),
    ("EncryptedPackage", "encrypted"),
    ("Workbook", "an Excel workbook"),
    ("Book", "an Excel workbook"),
    ("PowerPoint Document", "a PowerPoint presentation"),
    ("__properties_version1.0", "an Outlook message"),
)

FORMATS = frozenset(["docx", "odt", "doc", "word 95", "rtf", "pdf", "mhtml", "html", "word xml", "text", "zip"])
"""What ``format_of`` answers."""


def format_of(data: bytes) -> str:
    """One of ``FORMATS``. Raises UnreadableError, which says what the file is instead."""
    head = data[:_HEAD]
    if head.startswith(OLE):
        return _compound(data)
    if head.startswith(_ZIP):
        return _zipped(data)
    if b"%PDF-" in head[:1024]:
        return "pdf"
    for magic, name in _OTHERS:
        if head.startswith(magic):
            raise UnreadableError(
                "not a document", f"it is {name}" + ("" if ":" in name else ", not a document of text")
            )
    head = _without_mark(head)
    if head.lstrip().startswith(b"{\\rtf"):
        return "rtf"
    if _MIME.match(head):
        return "mhtml"
    if _XML_OF_WORD.search(head):
        return "word xml"
    if _HTML.search(head):
        return "html"
    if _is_text(data):
        return "text"
    raise UnreadableError("not a document", "it is no document that baocao knows: save it as .docx")


def _compound(data: bytes) -> str:
    """What an OLE compound file holds, by its streams."""
    try:
        with olefile.OleFileIO(BytesIO(data)) as compound:
            streams = {entry[0] for entry in compound.listdir()}
            if "WordDocument" in streams and _version(compound.openstream("WordDocument").read(4)) < WORD_97:
                return "word 95"
    except Exception:  # olefile raises what its parsing runs into
        streams = {name for name, _ in _STREAMS if name.encode("utf-16-le") in data}
    for stream, kind in _STREAMS:
        if stream in streams:
            if kind == "encrypted":
                raise UnreadableError("password-protected", "it is protected by a password: save it without one")
            if kind != "doc":
                raise UnreadableError("not a document", f"it is {kind}, not a document of text")
            return kind
    raise UnreadableError("damaged", "it is an Office file without a document in it: find another copy")


def _version(start: bytes) -> int:
    """The version of a Word file's format, by how its main stream starts."""
    return int.from_bytes(start[2:4], "little")


def _zipped(data: bytes) -> str:
    archive = open_zip(data)
    names = set(archive.namelist())
    if "mimetype" in names:
        kind = read_member(archive, "mimetype", 200).decode("ascii", "replace")
        if kind.startswith("application/vnd.oasis.opendocument.text"):
            return "odt"
        if "opendocument" in kind:
            raise UnreadableError("not a document", "it is an OpenDocument file, but not one of text")
    if "[Content_Types].xml" in names:
        if is_word_document(archive):
            return "docx"
        raise UnreadableError("not a document", "it is an Office file but not a Word document")
    return "zip"


def _without_mark(head: bytes) -> bytes:
    """The start of a text without its byte order mark; UTF-16 as single bytes, as far as patterns need."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head[2:].replace(b"\x00", b"")
    return head.removeprefix(b"\xef\xbb\xbf")


def _is_text(data: bytes) -> bool:
    """Whether bytes are text: hardly a control character among them."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    sample = data[: 1 << 16]
    controls = sum(byte < 9 or 13 < byte < 32 for byte in sample)
    return b"\x00" not in sample and controls <= len(sample) // 100
