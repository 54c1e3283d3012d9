"""Opening the package of a .docx, .docm, .dotx or .dotm file through python-docx, forgiving what Word forgives.

Relationships to parts that are not there are dropped, unknown content types are taken as
bytes, parts in UTF-16 and of the strict standard are read as usual ones, lists of contents
that are missing are done without. Pictures and other media are not unpacked. A document type
declaration, which no Word writes, is refused.
"""

from __future__ import annotations

import codecs
import zipfile
from collections.abc import Iterator
from typing import Any

from docx.opc.constants import CONTENT_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.package import OpcPackage, Unmarshaller
from docx.opc.packuri import PACKAGE_URI, PackURI
from docx.opc.part import PartFactory
from docx.opc.pkgreader import _SerializedRelationships
from docx.oxml.ns import qn
from docx.package import Package
from lxml import etree
from msgspec import Struct

from corpora.regex import regex
from pipeline.formats.errors import UnreadableError, first_line
from pipeline.formats.mending import mended, parsed
from pipeline.formats.zips import names_of, open_zip, packed_member, plain_name, read_member

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of WordprocessingML, as lxml writes it before names."""
LARGEST_XML = 96 << 20
"""Bytes that one part of a document may have; its tree in memory takes several times as many."""
CONTENT_TYPES = "[content_types].xml"
"""The list of a package's contents, as ``names_of`` has its name."""
_MAIN_PART = "word/document.xml"
_USUAL_RELATIONSHIPS = (
    f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    f'Type="{RT.OFFICE_DOCUMENT}" Target="{_MAIN_PART}"/></Relationships>'
).encode()
_UTF16 = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_DECLARATION = regex(r"\A\ufeff?\s*<\?xml[^>]*\?>")
_OTHER_TYPES = (b"spreadsheetml", b"presentationml")
_MAIN_TYPES = (
    *(b"wordprocessingml.document.main+xml", b"wordprocessingml.template.main+xml"),
    *(b"ms-word.document.macroEnabled.main+xml", b"ms-word.template.macroEnabledTemplate.main+xml"),
)
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (b"http://purl.oclc.org/ooxml/drawingml/main", b"http://schemas.openxmlformats.org/drawingml/2006/main"),
)
_READ = frozenset([RT.OFFICE_DOCUMENT, RT.HEADER, RT.FOOTER, RT.FOOTNOTES, RT.ENDNOTES, RT.A_F_CHUNK])
"""The relationships whose parts hold text; python-docx gets these."""
_ASIDE = frozenset([RT.STYLES, RT.NUMBERING, RT.SETTINGS, RT.FONT_TABLE])
"""Those whose parts only decide how text is read: expanded when asked for. What else a package holds stays packed."""


class Opened(Struct, frozen=True):
    """A document's main part as python-docx has it, and the parts that say how it is to be read."""

    part: Any
    texts: tuple[bytes, ...]
    """The parts that hold text as they are written, in UTF-8."""
    _aside: dict[str, str]
    _package: _Reader

    def mentions(self, name: str) -> bool:
        """Whether a name of an element, attribute or style may stand in the parts that hold text."""
        written = name.encode()
        return any(written in text for text in self.texts)

    def aside(self, relationship: str) -> bytes | None:
        """The bytes of the part with this relationship to the document, None where there is none."""
        name = self._aside.get(relationship)
        return self._package.blob(name) if name else None

    def picture(self, identifier: str) -> bytes | None:
        """The picture that a relationship of the document names; None where there is none."""
        return self._package.picture(self.part.partname, identifier)

    def packed(self, relationship: str) -> bytes | None:
        """Bytes that are the same only for parts that are the same, had without expanding the part."""
        name = self._aside.get(relationship)
        return self._package.packed(name) if name else None


def open_document(data: bytes, mend: bool = False) -> Opened:
    """The document in the bytes; with ``mend``, XML that is not well formed is read as far as it goes.

    Raises UnreadableError where there is none, XMLSyntaxError for XML that is not well formed.
    """
    reader = _Reader(open_zip(data), data, mend)
    package = Package()
    Unmarshaller.unmarshal(reader, package, PartFactory)  # type: ignore[no-untyped-call]
    try:
        part = OpcPackage.main_document_part.fget(package)  # type: ignore[attr-defined]
    except (KeyError, ValueError):
        raise UnreadableError("damaged", "the document's main part is missing: find another copy") from None
    if not hasattr(part, "document") or part.element.find(qn("w:body")) is None:
        raise UnreadableError("damaged", "its main part is no document: find another copy")
    return Opened(part, reader.texts, reader.aside, reader)


class _Reader:
    """What python-docx's unmarshaller asks of a package: its parts and relationships."""

    def __init__(self, archive: zipfile.ZipFile, data: bytes, mend: bool) -> None:
        self._archive = archive
        self._data = data
        self._mend = mend
        self._names = names_of(archive)
        self._types = _content_types(self.blob(CONTENT_TYPES) or b"<Types/>")
        self._relationships: dict[str, list[Any]] = {}
        self._main_names: set[str] = set()
        self.aside: dict[str, str] = {}
        """The names of the parts that stand aside, by their relationship to the document."""
        self._parts = list(self._walk())
        self.texts = tuple(blob for _, _, kind, blob in self._parts if kind != RT.A_F_CHUNK)

    def iter_sparts(self) -> Iterator[tuple[Any, str, str, bytes]]:
        yield from self._parts

    def iter_srels(self) -> Iterator[tuple[Any, Any]]:
        for source, relationships in self._relationships.items():
            yield from ((source, relationship) for relationship in relationships)

    def _walk(self) -> Iterator[tuple[Any, str, str, bytes]]:
        waiting = [PACKAGE_URI]
        seen: set[str] = set()
        while waiting:
            source = waiting.pop()
            kept: list[Any] = []
            for relationship in self._related(source):
                if relationship.is_external:
                    continue
                if relationship.reltype in _ASIDE and source in self._main_names:
                    self.aside.setdefault(relationship.reltype, str(relationship.target_partname))
                if relationship.reltype not in _READ:
                    continue
                name = relationship.target_partname
                key = str(name).lower()
                if key not in seen:
                    blob = self.blob(str(name)) if relationship.reltype != RT.A_F_CHUNK else self._raw(str(name))
                    if blob is None or (relationship.reltype == RT.OFFICE_DOCUMENT and source != PACKAGE_URI):
                        continue
                    seen.add(key)
                    waiting.append(name)
                    if relationship.reltype == RT.OFFICE_DOCUMENT:
                        self._main_names.add(name)
                    yield name, self._type_of(name, relationship.reltype), relationship.reltype, blob
                kept.append(relationship)
            self._relationships[source] = kept

    def _related(self, source: Any) -> list[Any]:
        xml = self.blob(str(source.rels_uri))
        if xml is None and source == PACKAGE_URI:
            xml = _USUAL_RELATIONSHIPS
        if xml is None:
            return []
        try:
            slashes = xml.replace(b"\\", b"/")
            found = _SerializedRelationships.load_from_xml(source.baseURI, slashes)  # type: ignore[no-untyped-call]
            return list(found)
        except (etree.XMLSyntaxError, ValueError, AttributeError) as error:
            raise UnreadableError("damaged", f"a list of its parts is damaged ({first_line(error)})") from None

    def blob(self, name: str) -> bytes | None:
        """The XML of a part in UTF-8 by its name, whatever its case; None where there is no such part."""
        data = self._raw(name)
        if data is None:
            return None
        data = _in_utf8(data)
        if b"<!DOCTYPE" in data[:4096] or b"<!ENTITY" in data[:65536]:
            raise UnreadableError("hostile", "it declares XML entities, which no Word document does: not opened")
        if b"purl.oclc.org/ooxml" in data[:65536]:
            for strict, usual in _STRICT:
                data = data.replace(strict, usual)
        return mended(data) if self._mend else data

    def picture(self, source: Any, identifier: str) -> bytes | None:
        """The bytes of a picture by its relationship to a part; None where there is none."""
        named = (one for one in self._related(source) if one.rId == identifier and one.reltype == RT.IMAGE)
        found = next((one for one in named if not one.is_external), None)
        return self._raw(str(found.target_partname)) if found is not None else None

    def _raw(self, name: str) -> bytes | None:
        stored = self._names.get(plain_name(name))
        return read_member(self._archive, stored, LARGEST_XML) if stored is not None else None

    def packed(self, name: str) -> bytes | None:
        """A part's bytes as they are packed; None where there is no such part."""
        stored = self._names.get(plain_name(name))
        return packed_member(self._archive, self._data, stored) if stored else None

    def _type_of(self, name: PackURI, relationship: str) -> str:
        kind = self._types.get(str(name).lower()) or self._types.get(str(name.ext).lower()) or ""
        if relationship == RT.OFFICE_DOCUMENT:
            return CONTENT_TYPE.WML_DOCUMENT_MAIN
        return _USUAL.get(relationship, kind)


_USUAL = {
    RT.HEADER: CONTENT_TYPE.WML_HEADER,
    RT.FOOTER: CONTENT_TYPE.WML_FOOTER,
}
"""What a part is follows from what it is to the document, whatever the list of content types says."""


def _content_types(xml: bytes) -> dict[str, str]:
    """Content types by part name and by extension, in lower case."""
    try:
        root = parsed(xml)
    except etree.XMLSyntaxError as error:
        raise UnreadableError("damaged", f"its list of contents is damaged ({first_line(error)})") from None
    types: dict[str, str] = {}
    for element in root:
        key = element.get("PartName") or element.get("Extension")
        if key:
            types[key.lower()] = element.get("ContentType", "")
    return types


def _in_utf8(xml: bytes) -> bytes:
    """XML in UTF-16 as UTF-8, so that what is looked for in bytes is found."""
    for mark, encoding in _UTF16:
        if xml.startswith((mark, "<?".encode(encoding))):
            return _DECLARATION.sub("", xml.decode(encoding, "replace").lstrip("\ufeff")).encode()
    return xml


def is_word_document(archive: zipfile.ZipFile) -> bool:
    """Whether an archive is a Word document: by its list of contents, or by its main part where that says nothing."""
    names = names_of(archive)
    types = _in_utf8(read_member(archive, names[CONTENT_TYPES], 4 << 20)) if CONTENT_TYPES in names else b""
    if any(kind in types for kind in _MAIN_TYPES):
        return True
    return _MAIN_PART in names and not any(kind in types for kind in _OTHER_TYPES)
