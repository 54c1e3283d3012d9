"""The plugin: pages in Vietnamese beside Datasette's own, and what a browser is allowed to do with them."""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable, Callable
from dataclasses import asdict, is_dataclass, replace
from typing import Any

from datasette import hookimpl
from datasette.utils.asgi import NotFound, Request, Response
from sqlite_utils import Database

from outputs.queries import Filters
from outputs.room import pages
from outputs.room.network import network
from outputs.room.tables import as_csv, as_xlsx

DATABASE = "kho"
"""The name of the archive among Datasette's databases."""
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
View = Callable[[Any, Request], Awaitable[Response]]


@hookimpl
def register_routes() -> list[tuple[str, View]]:
    return [
        (r"^/(?P<format>\.json)?$", _home),
        (r"^/tim(?P<format>\.json)?$", _search),
        (r"^/bao-cao/(?P<id>\d+)(?P<format>\.json)?$", _page("report.html", pages.report)),
        (r"^/van-ban/(?P<id>\d+)(?P<format>\.json)?$", _page("directive.html", pages.directive)),
        (r"^/can-bo/(?P<id>\d+)(?P<format>\.json)?$", _page("official.html", pages.official)),
        (r"^/mang-luoi(?P<format>\.json)?$", _network),
        (r"^/khen-thuong(?P<format>\.json|\.csv|\.xlsx)?$", _awards),
    ]


async def _home(datasette: Any, request: Request) -> Response:
    return await _answer(datasette, request, "home.html", pages.home)


async def _search(datasette: Any, request: Request) -> Response:
    text = str(request.args.get("q") or "")[:200]
    return await _answer(datasette, request, "search.html", lambda db: pages.search(db, text))


async def _network(datasette: Any, request: Request) -> Response:
    province = str(request.args.get("tinh") or "")[:60] or None
    return await _answer(datasette, request, "network.html", lambda db: network(db, province))


async def _awards(datasette: Any, request: Request) -> Response:
    by = str(request.args.get("theo") or "year")
    year = str(request.args.get("nam") or "")
    filters = Filters(year=int(year) if year.isdigit() else None, limit=500)
    form = request.url_vars.get("format")
    if form not in (".csv", ".xlsx"):
        return await _answer(datasette, request, "awards.html", lambda db: pages.awards(db, by, filters))
    everything = replace(filters, limit=None)
    page = await datasette.get_database(DATABASE).execute_fn(lambda db: pages.awards(_opened(db), by, everything))
    write, kind = (as_csv, _CSV) if form == ".csv" else (as_xlsx, _XLSX)
    headers = {"content-disposition": f'attachment; filename="khen-thuong{form}"'}
    return Response(write(page["rows"], page["columns"]), headers=headers, content_type=kind)


_CSV = "text/csv; charset=utf-8"
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def _page(template: str, tell: Callable[[Database, int], pages.Page | None]) -> View:
    """The page of one thing by its number."""

    async def view(datasette: Any, request: Request) -> Response:
        number = int(request.url_vars["id"])
        return await _answer(datasette, request, template, lambda db: tell(db, number))

    return view


async def _answer(
    datasette: Any, request: Request, template: str, tell: Callable[[Database], pages.Page | None]
) -> Response:
    def ask(connection: sqlite3.Connection) -> pages.Page | None:
        return tell(_opened(connection))

    page = await datasette.get_database(DATABASE).execute_fn(ask)
    if page is None:
        raise NotFound("Không có trang này")
    if request.url_vars.get("format"):
        data = {name: value for name, value in page.items() if name != "chart"}
        return Response.json(data, default=_plain)
    return Response.html(await datasette.render_template(template, page, request=request))


def _opened(connection: sqlite3.Connection) -> Database:
    return Database(connection, use_counts_table=False)


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    raise TypeError(f"{type(value).__name__} has no JSON")


@hookimpl
def asgi_wrapper() -> Callable[[Any], Any]:
    """Adds to every answer what keeps text of strangers from doing anything in a browser."""

    def wrap(app: Any) -> Any:
        async def guarded(scope: Any, receive: Any, send: Any) -> None:
            async def guarded_send(event: dict[str, Any]) -> None:
                if event["type"] == "http.response.start":
                    event["headers"] = [
                        *event["headers"],
                        (b"content-security-policy", POLICY.encode()),
                        (b"x-content-type-options", b"nosniff"),
                        (b"referrer-policy", b"no-referrer"),
                    ]
                await send(event)

            await app(scope, receive, guarded_send)

        return guarded

    return wrap
