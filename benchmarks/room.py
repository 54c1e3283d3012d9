"""How long the reading room's pages take: ``python -m benchmarks.room DATABASE``, as after ``benchmarks.many``.

Each page is asked for when nothing of it is known but what ``baocao serve`` prepares, and again.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from pathlib import Path

from outputs.database import open_for_reading
from outputs.room.app import prepare, reading_room

_NUMBERS = {
    "directive": "SELECT id FROM directives ORDER BY reports DESC LIMIT 1",
    "official": "SELECT id FROM officials ORDER BY reports DESC LIMIT 1",
    "report": "SELECT max(id) / 2 FROM reports",
    "organization": "SELECT organization_id FROM positions WHERE organization_id IS NOT NULL LIMIT 1",
}
_PAGES = (
    "/",
    "/tim?q=ky+niem+chuong",
    "/tim?q=nguyen+van",
    "/tim?q=21-kl",
    "/bao-cao/{report}",
    "/van-ban/{directive}",
    "/van-ban/{directive}/dan",
    "/van-ban/{directive}/dan?trang=100",
    "/can-bo/{official}",
    "/khen-thuong",
    "/khen-thuong?theo=unit",
    "/khen-thuong/danh-sach",
    "/khen-thuong/danh-sach?nam=2022",
    "/khen-thuong/danh-sach?tim=so+noi",
    "/bao-cao",
    "/bao-cao?nam=2022",
    "/bao-cao?tim=tong+ket",
    "/bao-cao?trang=900",
    "/van-ban",
    "/van-ban?tim=21-kl",
    "/can-bo",
    "/can-bo?tim=van",
    "/can-bo?don-vi={organization}",
    "/mang-luoi",
)


async def measure(database: Path) -> None:
    room = reading_room(database)
    await room.invoke_startup()
    start = time.perf_counter()
    prepare(database).join()
    print(f"prepared in {time.perf_counter() - start:.1f} s")
    db = open_for_reading(database)
    numbers = {name: db.execute(sql).fetchone()[0] for name, sql in _NUMBERS.items()}
    for page in _PAGES:
        taken = []
        for _ in range(3):
            start = time.perf_counter()
            answer = await room.client.get(page.format_map(numbers))
            taken.append((time.perf_counter() - start) * 1e3)
            answer.raise_for_status()
        print(f"{page:40} {taken[0]:5.0f} ms, again {min(taken[1:]):3.0f} ms, {len(answer.content) / 1024:4.0f} kB")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("database", type=Path)
    asyncio.run(measure(parser.parse_args().database))
