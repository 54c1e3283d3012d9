"""Which files are pictures, by how they begin."""

from __future__ import annotations

PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*")
"""How picture files begin of which pages are scans."""
