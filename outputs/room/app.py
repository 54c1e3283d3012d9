"""Datasette over one archive, read only, with the reading room's plugin."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path
from typing import Any

from outputs.database import DatabaseError, open_for_reading
from outputs.room.desk import Desk
from outputs.room.scans import Draw

_ROOM = Path(__file__).parent
_SETTINGS = {
    "sql_time_limit_ms": 3000,
    "max_returned_rows": 2000,
    "allow_download": False,
    "suggest_facets": False,
    "default_page_size": 50,
    "num_sql_threads": 4,
}


def reading_room(database: Path, draws_pages: Draw | None = None, desk: Desk | None = None) -> Any:
    """The Datasette application; ``draws_pages`` draws the pages of scans, ``desk`` is for who corrects and hands in.

    Raises DatabaseError where there is no database of baocao.
    """
    open_for_reading(database).close()
    from datasette.app import Datasette
    from datasette.plugins import pm

    from outputs.room import editing, plugin

    if not pm.has_plugin("baocao"):
        pm.register(plugin, name="baocao")
        pm.register(editing, name="baocao editing")
        # all such hooks run, and Datasette's prints a traceback for every page that is not there
        pm.unregister(name="datasette.handle_exception")
    room = Datasette(
        files=[],
        settings=_SETTINGS,
        template_dir=str(_ROOM / "templates"),
        static_mounts=[("room", str(_ROOM / "static"))],
        metadata={"title": "Kho báo cáo", "databases": {plugin.DATABASE: {"allow_sql": True}}},
    )
    room.draws_pages = draws_pages
    room.desk = desk
    room.add_database(_database(room, database), name=plugin.DATABASE)
    return room


def _database(room: Any, path: Path) -> Any:
    from datasette.database import Database

    return Database(room, path=str(path.resolve()), is_mutable=True)


def prepare(database: Path) -> threading.Thread:
    """Warms the cache in a background thread, so that the first visitor does not wait."""

    def make() -> None:
        from outputs.room.preparing import prepare_pages

        try:
            prepare_pages(open_for_reading(database))
        except (DatabaseError, sqlite3.Error):
            return  # whoever asks for the pages is told what is wrong

    preparing = threading.Thread(target=make, name="reading room", daemon=True)
    preparing.start()
    return preparing
