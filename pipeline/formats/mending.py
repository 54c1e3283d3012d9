"""XML that is not well formed, as programs that paste text into templates write it, read as far as it goes."""

from __future__ import annotations

import html
import re

from lxml import etree

_BARE = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)(\w+;)?")


def mended(xml: bytes) -> bytes:
    """The XML with its bare ``&`` written as they should be, and with what is open closed where a fault ends it.

    Raises XMLSyntaxError where nothing of it can be read.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        etree.fromstring(xml, parser)
        return xml
    except etree.XMLSyntaxError:
        xml = _BARE.sub(_escaped, xml)
    try:
        etree.fromstring(xml, parser)
    except etree.XMLSyntaxError as error:
        if re.search("invalid (?:xml)?Char", str(error)):  # what holds characters that XML forbids is no text
            raise
        root = etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True, recover=True))
        if root is None:
            raise
        return etree.tostring(root, encoding="UTF-8")
    return xml


def _escaped(bare: re.Match[bytes]) -> bytes:
    """``&amp;`` for ``&``, and the character that HTML names for what XML does not know, as in ``&nbsp;``."""
    known = html.unescape(bare[0].decode("utf-8", "replace"))
    return known.encode() if bare[1] and len(known) == 1 else b"&amp;" + (bare[1] or b"")
