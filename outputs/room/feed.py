"""Papers that came into the archive last, as an Atom feed (RFC 4287): of a list narrowed as its page is."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree
from msgspec.structs import replace

from outputs.columns import day
from outputs.room import lists
from outputs.room.catalogue import REPORTS
from outputs.room.lists import Column
from outputs.sql import PAPER
from outputs.sqlite import Database

_MOST = 50
_ATOM = "http://www.w3.org/2005/Atom"
_NEVER = "1970-01-01T00:00:00Z"
_NEWEST = replace(
    REPORTS,
    columns={
        "paper": Column("Báo cáo", PAPER),
        "issuer": Column("Cơ quan", "r.issuer"),
        "issued_on": Column("Ngày", "r.issued_on"),
        "added_at": Column("Vào kho", "r.added_at"),
        "sha256": Column("SHA-256", "r.sha256"),
    },
    order="r.added_at DESC, r.id DESC",
)


def feed(db: Database, asked: Mapping[str, str], base: str, query: str) -> bytes:
    """The newest papers that an address asks for; ``base`` is where the room is, ``query`` what its address has."""
    page = lists.page_of(db, REPORTS, "/bao-cao", asked)
    rows = lists.first(db, _NEWEST, _MOST, asked)
    here = f"{base}/bao-cao.atom" + (f"?{query}" if query else "")
    whole = etree.Element(f"{{{_ATOM}}}feed", nsmap={None: _ATOM})  # type: ignore[dict-item]
    whole.set(f"{{{_XML}}}lang", "vi")
    _add(whole, "id", here)
    _add(whole, "title", f"Kho báo cáo: {page['title']}")
    _add(whole, "updated", max((row["added_at"] for row in rows), default=_NEVER))
    _add(whole, "link", rel="self", type="application/atom+xml", href=here)
    _add(whole, "link", rel="alternate", type="text/html", href=here.replace("/bao-cao.atom", "/bao-cao", 1))
    for row in rows:
        entry = etree.SubElement(whole, f"{{{_ATOM}}}entry")
        _add(entry, "id", f"urn:sha256:{row['sha256']}")
        _add(entry, "title", row["paper"])
        _add(entry, "updated", row["added_at"])
        _add(entry, "link", rel="alternate", type="text/html", href=f"{base}/bao-cao/{row['report_id']}")
        _add(etree.SubElement(entry, f"{{{_ATOM}}}author"), "name", row["issuer"] or "không rõ cơ quan")
        told = " · ".join(part for part in (row["issuer"], day(row["issued_on"] or "")) if part)
        if told:
            _add(entry, "summary", told)
    written: bytes = etree.tostring(whole, xml_declaration=True, encoding="utf-8")
    return written


_XML = "http://www.w3.org/XML/1998/namespace"


def _add(parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> None:
    element = etree.SubElement(parent, f"{{{_ATOM}}}{name}", attrib=attributes)
    element.text = "".join(letter for letter in text if letter.isprintable() or letter == "\n") if text else None
