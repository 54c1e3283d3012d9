"""Untrusted XML: parsed without what it points at, and mended where programs that paste into templates broke it."""

from __future__ import annotations

import html
import re
from typing import Any

from lxml import etree

from corpora.regex import regex

_BARE = regex(rb"&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)(\w+;)?")


def parsed(xml: bytes, *, recover: bool = False) -> Any:
    """The root element, with no entity expanded and nothing fetched; with ``recover`` read as far as it goes, or None.

    Raises XMLSyntaxError where the XML is not well formed.
    """
    return etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True, recover=recover))


def mended(xml: bytes) -> bytes:
    """The XML with its bare ``&`` written as they should be, and with what is open closed where a fault ends it.

    Raises XMLSyntaxError where nothing of it can be read.
    """
    try:
        parsed(xml)
        return xml
    except etree.XMLSyntaxError:
        xml = _BARE.sub(_escaped, xml)
    try:
        parsed(xml)
    except etree.XMLSyntaxError as error:
        if re.search("invalid (?:xml)?Char", str(error)):  # what holds characters that XML forbids is no text
            raise
        root = parsed(xml, recover=True)
        if root is None:
            raise
        return etree.tostring(root, encoding="UTF-8")
    return xml


def _escaped(bare: re.Match[bytes]) -> bytes:
    """``&amp;`` for ``&``, and the character that HTML names for what XML does not know, as in ``&nbsp;``."""
    known = html.unescape(bare[0].decode("utf-8", "replace"))
    return known.encode() if bare[1] and len(known) == 1 else b"&amp;" + (bare[1] or b"")
