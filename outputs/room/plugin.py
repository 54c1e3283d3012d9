"""The plugin: pages in Vietnamese beside Datasette's own, and what a browser is allowed to do with them."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import sys
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

from datasette import hookimpl
from datasette.utils import sqlite_timelimit
from datasette.utils.asgi import NotFound, Request, Response
from msgspec import Struct
from msgspec.structs import asdict, replace

from outputs.columns import AWARDS_BY, awards_by_columns, day, moment
from outputs.facts import STORED
from outputs.questions.awards import awards_by
from outputs.questions.filters import Filters, Row
from outputs.room import lists, pages, scans
from outputs.room.catalogue import AWARDS, DIRECTIVES, OFFICIALS, ORGANIZATIONS, REPORTS
from outputs.room.downloads import as_csv, as_xlsx
from outputs.room.feed import feed
from outputs.room.lists import Listing, Page
from outputs.room.network import network
from outputs.room.saved import saved
from outputs.room.unsure import unsure
from outputs.sqlite import Database

DATABASE = "kho"
"""The name of the archive among Datasette's databases."""
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
View = Callable[[Any, Request], Awaitable[Response]]
T = TypeVar("T")
_FORMAT = r"(?P<format>\.json)?$"
_FILE_FORMAT = r"(?P<format>\.json|\.csv|\.xlsx)?$"


@hookimpl
def register_routes() -> list[tuple[str, View]]:
    return [
        (rf"^/{_FORMAT}", _home),
        (rf"^/tim{_FORMAT}", _search),
        (rf"^/bao-cao/(?P<id>\d{{1,15}}){_FORMAT}", _page("report.html", pages.report)),
        (rf"^/bao-cao/(?P<id>\d{{1,15}})/so-sanh/(?P<other>\d{{1,15}}){_FORMAT}", _compare),
        (r"^/bao-cao/(?P<id>\d{1,15})/trang/(?P<page>\d{1,6})\.jpg$", _page_picture),
        (rf"^/bao-cao/(?P<id>\d{{1,15}})/trang/(?P<page>\d{{1,6}}){_FORMAT}", _scan),
        (rf"^/van-ban/(?P<id>\d{{1,15}}){_FORMAT}", _page("directive.html", pages.directive)),
        (rf"^/can-bo/(?P<id>\d{{1,15}}){_FORMAT}", _page("official.html", pages.official)),
        (rf"^/co-quan/(?P<id>\d{{1,15}}){_FORMAT}", _page("organization.html", pages.organization)),
        (rf"^/mang-luoi{_FORMAT}", _network),
        (rf"^/can-xem-lai{_FORMAT}", _unsure),
        (r"^/da-luu(?P<format>\.json)$", saved_page),
        (r"^/bao-cao\.atom$", _feed),
        (rf"^/bao-cao{_FILE_FORMAT}", _list("/bao-cao", REPORTS)),
        (rf"^/van-ban{_FILE_FORMAT}", _list("/van-ban", DIRECTIVES)),
        (rf"^/can-bo{_FILE_FORMAT}", _list("/can-bo", OFFICIALS)),
        (rf"^/co-quan{_FILE_FORMAT}", _list("/co-quan", ORGANIZATIONS)),
        (rf"^/khen-thuong/danh-sach{_FILE_FORMAT}", _list("/khen-thuong/danh-sach", AWARDS)),
        (rf"^/van-ban/(?P<id>\d{{1,15}})/dan{_FILE_FORMAT}", _citations),
        (rf"^/khen-thuong{_FILE_FORMAT}", _awards),
    ]


@hookimpl
def prepare_jinja2_environment(env: Any) -> None:
    """Days on pages read as 25/10/2021; JSON and addresses keep them as stored."""
    env.filters["moment"] = moment
    env.filters["day"] = lambda value: day(value) if isinstance(value, str) else "" if value is None else value


async def _home(datasette: Any, request: Request) -> Response:
    return await _answer(datasette, request, "home.html", pages.home)


async def _search(datasette: Any, request: Request) -> Response:
    text = str(request.args.get("q") or "")[:200]
    return await _answer(datasette, request, "search.html", lambda db: pages.search(db, text))


async def _compare(datasette: Any, request: Request) -> Response:
    old, new = int(request.url_vars["id"]), int(request.url_vars["other"])
    return await _answer(datasette, request, "compare.html", lambda db: pages.compare(db, old, new))


async def _scan(datasette: Any, request: Request) -> Response:
    report, page = int(request.url_vars["id"]), int(request.url_vars["page"])
    shown = {"has_picture": drawn_by(datasette) is not None}

    def tell(db: Database) -> Page | None:
        found = scans.scan(db, report, page)
        return found | shown if found is not None else None

    return await _answer(datasette, request, "scan.html", tell)


async def _page_picture(datasette: Any, request: Request) -> Response:
    report, page = int(request.url_vars["id"]), int(request.url_vars["page"])
    draw = drawn_by(datasette)
    place = await ask_archive(datasette, lambda db: scans.place_of(db, report, page))
    drawn = None
    if draw is not None and place is not None:
        drawn = await asyncio.to_thread(draw, *place)  # not in one of the few threads that ask the archive
    if drawn is None:
        raise NotFound("Không còn tệp gốc của trang này")
    return Response(drawn, headers={"cache-control": "private, max-age=86400"}, content_type="image/jpeg")


def drawn_by(datasette: Any) -> scans.Draw | None:
    """What draws pages of scans for a reading room, where it was given something that does."""
    draw: scans.Draw | None = getattr(datasette, "draws_pages", None)
    return draw


async def _network(datasette: Any, request: Request) -> Response:
    province = str(request.args.get("tinh") or "")[:60] or None
    return await _answer(datasette, request, "network.html", lambda db: network(db, province))


async def _unsure(datasette: Any, request: Request) -> Response:
    kind, at = str(request.args.get("loai") or ""), lists.number(str(request.args.get("trang") or "")) or 1
    here = {"here": request.full_path, "colours": {name: stored.colours for name, stored in STORED.items()}}
    return await _answer(datasette, request, "unsure.html", lambda db: unsure(db, kind, at) | here)


async def saved_page(datasette: Any, request: Request) -> Response:
    return await _answer(datasette, request, "saved.html", saved)


async def _feed(datasette: Any, request: Request) -> Response:
    asked, base = _of_address(request), f"{request.scheme}://{request.host}"
    written = await ask_archive(datasette, lambda db: feed(db, asked, base, request.query_string))
    return Response(written, content_type="application/atom+xml; charset=utf-8")


async def _awards(datasette: Any, request: Request) -> Response:
    asked = str(request.args.get("theo") or "year")
    by = asked if asked in AWARDS_BY else "year"
    year = lists.number(str(request.args.get("nam") or ""))
    filters = Filters(year=year, limit=pages.MOST_COUNTED)
    if not _wants_file(request):
        return await _answer(datasette, request, "awards.html", lambda db: pages.awards(db, by, filters))
    everything = replace(filters, limit=None)
    rows = await ask_archive(datasette, lambda db: awards_by(db, everything, by))
    return _file(request, "khen-thuong", rows, awards_by_columns(by))


async def _citations(datasette: Any, request: Request) -> Response:
    number, asked = int(request.url_vars["id"]), _of_address(request)
    if not _wants_file(request):
        return await _answer(datasette, request, "citations.html", lambda db: pages.citations(db, number, asked))

    def whole(db: Database) -> tuple[Listing, list[Row]] | None:
        listing = pages.citations_listing(db, number)
        return None if listing is None else (listing, lists.whole(db, listing, asked))

    found = await ask_archive(datasette, whole)
    if found is None:
        raise NotFound(_NOTHING)
    return _file(request, f"dan-van-ban-{number}", found[1], found[0].headings)


def _list(path: str, listing: Listing) -> View:
    """A list, page by page, or whole as a file."""

    async def view(datasette: Any, request: Request) -> Response:
        asked = _of_address(request)
        if _wants_file(request):
            rows = await ask_archive(datasette, lambda db: lists.whole(db, listing, asked))
            return _file(request, path.strip("/").replace("/", "-"), rows, listing.headings)
        return await _answer(datasette, request, "list.html", lambda db: lists.page_of(db, listing, path, asked))

    return view


def _page(template: str, tell: Callable[[Database, int], Page | None]) -> View:
    """The page of one thing by its number."""

    async def view(datasette: Any, request: Request) -> Response:
        number = int(request.url_vars["id"])
        return await _answer(datasette, request, template, lambda db: tell(db, number))

    return view


_NOTHING = "Không có trang này"


async def _answer(datasette: Any, request: Request, template: str, tell: Callable[[Database], Page | None]) -> Response:
    """A page, or its data as JSON without the pictures."""
    page = await ask_archive(datasette, tell)
    if page is None:
        raise NotFound(_NOTHING)
    if request.url_vars.get("format"):
        data = {name: value for name, value in page.items() if name != "charts"}
        return json_of(data)
    return Response.html(await datasette.render_template(template, page, request=request))


_LONGEST = 20_000
"""Milliseconds. Downloads of a large archive need some of them."""


async def ask_archive(datasette: Any, ask: Callable[[Database], T]) -> T:
    """What the archive answers, asked in one of Datasette's threads; no page may take longer than ``_LONGEST``."""

    def opened(connection: sqlite3.Connection) -> T:
        with sqlite_timelimit(connection, _LONGEST):
            return ask(Database(connection, use_counts_table=False))

    answer: T = await datasette.get_database(DATABASE).execute_fn(opened)
    return answer


def _of_address(request: Request) -> Mapping[str, str]:
    return {name: str(request.args.get(name) or "") for name in request.args}


def _wants_file(request: Request) -> bool:
    return request.url_vars.get("format") in (".csv", ".xlsx")


def _file(request: Request, name: str, rows: list[Row], columns: dict[str, str]) -> Response:
    form = request.url_vars["format"]
    write, kind = (as_csv, "text/csv; charset=utf-8") if form == ".csv" else (as_xlsx, _XLSX)
    headers = {"content-disposition": f'attachment; filename="{name}{form}"'}
    return Response(write(rows, columns), headers=headers, content_type=kind)


_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def json_of(data: Any, status: int = 200) -> Response:
    """JSON in which Vietnamese stays readable."""
    text = json.dumps(data, ensure_ascii=False, default=_plain)
    return Response(text, status=status, content_type="application/json; charset=utf-8")


def _plain(value: Any) -> Any:
    if isinstance(value, Struct):
        return asdict(value)
    raise TypeError(f"{type(value).__name__} has no JSON")


@hookimpl
def handle_exception(datasette: Any, request: Request, exception: Exception) -> Callable[[], Awaitable[Response]]:
    """What went wrong, as a page or as JSON; an error of our own is one line on the terminal."""

    async def answer() -> Response:
        status = int(getattr(exception, "status", 500))
        # Datasette tells some errors of SQL as HTML with a script, and their titles as text
        told = str(getattr(exception, "message", exception))
        if getattr(exception, "message_is_html", False):
            told = str(getattr(exception, "title", "SQL"))
        if isinstance(exception, sqlite3.OperationalError) and "interrupted" in told:
            status, told = 503, f"Trả lời mất quá {_LONGEST // 1000} giây. Hãy thu hẹp câu hỏi."
        elif status == 500:
            told = f"{type(exception).__name__}: {told}"
            print(f"{request.path}: an error in baocao, please report it: {told}", file=sys.stderr)
        if request.path.endswith(".json"):
            return json_of({"ok": False, "error": told, "status": status}, status)
        page = {"title": "Không mở được", "status": status, "error": told}
        return Response.html(await datasette.render_template("error.html", page, request=request), status=status)

    return answer


@hookimpl
def asgi_wrapper() -> Callable[[Any], Any]:
    """Adds the security headers that stop untrusted report text from running in the browser."""

    def wrap(app: Any) -> Any:
        async def guarded(scope: Any, receive: Any, send: Any) -> None:
            async def guarded_send(event: dict[str, Any]) -> None:
                if event["type"] == "http.response.start":
                    event["headers"] = [
                        *event["headers"],
                        (b"content-security-policy", POLICY.encode()),
                        (b"x-content-type-options", b"nosniff"),
                        (b"referrer-policy", b"same-origin"),
                    ]
                await send(event)

            await app(scope, receive, guarded_send)

        return guarded

    return wrap
