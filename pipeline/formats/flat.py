"""Word documents in one XML file (Flat OPC): the parts of a package, one after the other."""

from __future__ import annotations

import base64
import binascii
import zipfile
from collections.abc import Iterator
from io import BytesIO

from lxml import etree

from pipeline.formats import ooxml
from pipeline.formats.drafts import Found
from pipeline.formats.errors import UnreadableError
from pipeline.formats.mending import parsed

_PKG = "{http://schemas.microsoft.com/office/2006/xmlPackage}"


def drafts(data: bytes) -> Iterator[Found]:
    """The passages of the document. Raises as ``ooxml.drafts`` does."""
    return ooxml.drafts(_packed(data))


def _packed(data: bytes) -> bytes:
    """The same parts as a .docx file holds them."""
    if b"<!DOCTYPE" in data[:4096]:
        raise UnreadableError("hostile", "it declares XML entities, which no Word document does: not opened")
    root = parsed(data)
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for part in root.iter(_PKG + "part"):
            package.writestr(part.get(_PKG + "name", "").lstrip("/"), _content(part))
    return buffer.getvalue()


def _content(part: etree._Element) -> bytes:
    xml = part.find(_PKG + "xmlData")
    if xml is not None and len(xml):
        return etree.tostring(xml[0], encoding="UTF-8", with_tail=False)
    binary = part.findtext(_PKG + "binaryData") or ""
    try:
        return base64.b64decode(binary)
    except binascii.Error as error:
        raise UnreadableError("damaged", f"a part of it is damaged ({error}): find another copy") from None
