"""Searches that people saved: the addresses of lists under a name."""

from __future__ import annotations

from outputs.columns import moment, stamp
from outputs.database import transaction
from outputs.room.lists import Page
from outputs.sqlite import Database

_LISTS = ("/bao-cao", "/van-ban", "/can-bo", "/co-quan", "/khen-thuong/danh-sach", "/tim")
"""The pages that can be saved."""
_LONGEST = 2000


class SavedSearchError(Exception):
    """A search that cannot be saved; the message says why, in Vietnamese."""


def saved(db: Database) -> Page:
    """All saved searches, by their names."""
    rows = db.query("SELECT * FROM saved_searches ORDER BY name, id")
    return {"title": "Tìm kiếm đã lưu", "rows": [_told(row) for row in rows]}


def _told(row: dict[str, str]) -> dict[str, str | None]:
    path, mark, query = row["address"].partition("?")
    feed = f"/bao-cao.atom{mark}{query}" if path == "/bao-cao" else None
    return {**row, "feed": feed, "when": moment(row["made_at"])}


def save(db: Database, name: str, address: str, who: str) -> None:
    """Saves the address of a list; under another name if it is saved already. Raises SavedSearchError."""
    name = " ".join(name.split())[:100]
    if not name:
        raise SavedSearchError("Chưa đặt tên cho tìm kiếm này.")
    if address.partition("?")[0] not in _LISTS or len(address) > _LONGEST or not address.isprintable():
        raise SavedSearchError("Chỉ lưu được danh sách của kho này.")
    with transaction(db):
        db.execute(
            "INSERT INTO saved_searches (name, address, made_by, made_at) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (address) DO UPDATE SET name = excluded.name",
            [name, address, who, stamp()],
        )


def forget(db: Database, number: int) -> None:
    """Removes a saved search, if it is there."""
    with transaction(db):
        db.execute("DELETE FROM saved_searches WHERE id = ?", [number])
