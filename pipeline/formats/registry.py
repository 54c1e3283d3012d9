"""The formats that are read, each declared once: ingest, LibreOffice, ``doctor`` and the docs read this."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib import import_module

from msgspec import Struct

from corpora.regex import regex
from pipeline.formats import light, old_word
from pipeline.formats.content import Content
from pipeline.formats.drafts import Found
from pipeline.formats.package import is_word_document
from pipeline.formats.pictures import PICTURES
from pipeline.formats.refusals import refusal, refuse_known

Reader = Callable[[bytes], Iterator[Found]]


class Format(Struct, frozen=True):
    """A format.

    ``name`` is what ``reports.format`` says; files with one of the ``suffixes``, and files
    without a suffix that start with one of ``magic``, are looked for in folders. ``recognise``
    tells a file by its content, whatever its name. ``reader`` (module and function, loaded
    when asked for) reads it by the ``library``. Where ``filters`` are given, LibreOffice reads it
    whole (its names for the format, with the suffix it expects first) and the reader, if there
    is one, only in part: without what ``lost`` says.
    """

    name: str
    suffixes: tuple[str, ...]
    recognise: Callable[[Content], bool]
    reader: str | None
    library: str | None = None
    filters: tuple[str, ...] = ()
    lost: str = ""
    magic: tuple[bytes, ...] = ()

    def load(self) -> Reader | None:
        """The function that reads it by itself."""
        if self.reader is None:
            return None
        module, _, function = self.reader.partition(":")
        found: Reader = getattr(import_module(f"pipeline.formats.{module}"), function)
        return found


_MIME = regex(rb"\A\s*(?:MIME-Version:|Content-Type:\s*multipart/|From:\s)", re.IGNORECASE)
_HTML = regex(rb"<(?:!doctype\s+html|html|head|body|meta|table|div|p|span|font)[\s>]", re.IGNORECASE)
WORD_IN_XML = b'progid="Word.Document"'
"""What Word writes near the beginning of a document that is one XML file."""
_XML_OF_WORD = regex(rb"progid=\"Word\.Document\"|schemas\.microsoft\.com/office/word/2003/wordml")
_FLAT_PACKAGE = regex(rb"<pkg:package[\s>]|schemas\.microsoft\.com/office/2006/xmlPackage")


_BITMAP = regex(rb"BM.{4}\0{4}", re.DOTALL)


def _picture(content: Content) -> bool:
    return content.head.startswith(PICTURES) or _BITMAP.match(content.head) is not None


def _docx(content: Content) -> bool:
    return content.archive is not None and is_word_document(content.archive)


FORMATS: tuple[Format, ...] = (
    Format("docx", (".docx", ".docm", ".dotx", ".dotm"), _docx, "ooxml:drafts", "python-docx", magic=(b"PK\x03\x04",)),
    Format(
        "odt",
        (".odt", ".ott"),
        lambda content: content.mimetype.startswith("application/vnd.oasis.opendocument.text"),
        "light:odt_drafts",
        "odfdo",
        (".odt", "writer8"),
        light.ODT_LOST,
    ),
    Format(
        "word 95",
        (),
        lambda content: content.stream == "WordDocument" and 0 < content.word_version < old_word.WORD_97,
        None,
        None,
        (".doc", "MS Word 95", "MS WinWord 6"),
    ),
    Format(
        "doc",
        (".doc", ".dot"),
        lambda content: content.stream == "WordDocument",
        "old_word:drafts",
        "olefile",
        (".doc", "MS Word 97"),
        old_word.LOST,
        (b"\xd0\xcf\x11\xe0",),
    ),
    Format(
        "pdf",
        (".pdf",),
        lambda content: b"%PDF-" in content.head[:1024],
        "pdf.read:drafts",
        "pypdfium2",
        magic=(b"%PDF-",),
    ),
    Format(
        "rtf",
        (".rtf",),
        lambda content: content.text_head.lstrip().startswith(b"{\\rtf"),
        "light:rtf_drafts",
        "striprtf",
        (".rtf", "Rich Text Format"),
        light.RTF_LOST,
        (b"{\\rtf",),
    ),
    Format(
        "picture",
        (".tif", ".tiff", ".jpg", ".jpeg", ".png", ".bmp"),
        _picture,
        "scan.files:drafts",
    ),
    Format("mhtml", (".mht", ".mhtml"), lambda content: bool(_MIME.match(content.text_head)), "html:archived", "lxml"),
    Format(
        "flat docx", (), lambda content: bool(_FLAT_PACKAGE.search(content.text_head)), "flat:drafts", "python-docx"
    ),
    Format(
        "word xml",
        (),
        lambda content: bool(_XML_OF_WORD.search(content.text_head)),
        None,
        None,
        (".xml", "MS Word 2003 XML"),
    ),
    Format("html", (".htm", ".html"), lambda content: bool(_HTML.search(content.text_head)), "html:drafts", "lxml"),
    Format(
        "text", (".txt",), lambda content: not (content.is_zip or content.is_ole) and content.is_text, "plain:drafts"
    ),
)
"""In the order in which they are tried: what an earlier one recognises a later one is not asked."""


def format_of(data: bytes) -> Format:
    """The format of a file, by its content. Raises UnreadableError, which says what the file is instead."""
    content = Content(data)
    refuse_known(content)
    found = next((kind for kind in FORMATS if kind.recognise(content)), None)
    if found is None:
        raise refusal(content)
    return found
