"""What stands before every page: which host was asked for, who asks, and whether a form comes from a page of ours."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, urlsplit

from outputs.room.access import COOKIE, Session
from outputs.room.desk import Desk

SESSION = "baocao.session"
"""Where the session stands in a scope."""
_OPEN = ("/vao", "/room/")
"""What can be asked for without having entered."""
_READING = ("GET", "HEAD")


class Guard:
    """An application behind a desk's access."""

    def __init__(self, app: Any, desk: Desk) -> None:
        self._app, self._desk = app, desk

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
        hosts = self._desk.hosts
        if hosts is not None and _without_port(headers.get(b"host", "")) not in hosts:
            await _answer(send, 403, "Địa chỉ này không phải của kho báo cáo.")
            return
        if scope["method"] not in _READING and not _own_page(headers):
            await _answer(send, 403, "Biểu mẫu không đến từ trang này.")
            return
        session = self._desk.access.session(cookie_of(headers))
        if session is None and self._desk.access.closed and not scope["path"].startswith(_OPEN):
            await self._ask_to_enter(scope, send)
            return
        await self._app({**scope, SESSION: session}, receive, _unkept(send))

    async def _ask_to_enter(self, scope: Any, send: Any) -> None:
        if scope["method"] in _READING and not scope["path"].endswith((".json", ".csv", ".xlsx", ".jpg")):
            query = f"?{scope['query_string'].decode('latin-1')}" if scope["query_string"] else ""
            to = quote(scope["path"] + query, safe="")
            await _answer(send, 303, "", ((b"location", f"/vao?den={to}".encode()),))
            return
        await _answer(send, 401, "Hãy đăng nhập.")


def session_of(scope: Any) -> Session | None:
    """Who asks, where somebody has entered."""
    session: Session | None = scope.get(SESSION)
    return session


def cookie_of(headers: dict[bytes, str]) -> str:
    """The cookie of the session; empty where there is none, whatever other cookies look like."""
    pairs = (pair.strip().partition("=") for pair in headers.get(b"cookie", "").split(";"))
    return next((value for name, _, value in pairs if name == COOKIE), "")


def _without_port(host: str) -> str:
    return _parts(f"//{host}")[1]


def _own_page(headers: dict[bytes, str]) -> bool:
    """Whether a browser says that the page which sent this is ours; programs say nothing, and hold no cookies."""
    if headers.get(b"sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return False
    origin = headers.get(b"origin")
    return origin is None or _parts(origin)[0] == headers.get(b"host", "")


def _parts(address: str) -> tuple[str, str]:
    """Host with port, and host alone, of an address; nothing of what is none."""
    try:
        parts = urlsplit(address)
        return ("", "") if parts.username is not None else (parts.netloc, parts.hostname or "")
    except ValueError:
        return "", ""


def _unkept(send: Any) -> Any:
    """Answers are not kept by browsers and proxies, unless they say themselves for how long."""

    async def to(event: Any) -> None:
        if event["type"] == "http.response.start":
            names = {name.lower() for name, _ in event["headers"]}
            if b"cache-control" not in names:
                event = {**event, "headers": [*event["headers"], (b"cache-control", b"no-store")]}
        await send(event)

    return to


async def _answer(send: Any, status: int, text: str, headers: tuple[tuple[bytes, bytes], ...] = ()) -> None:
    kind = (b"content-type", b"text/plain; charset=utf-8")
    await send({"type": "http.response.start", "status": status, "headers": [kind, *headers]})
    await send({"type": "http.response.body", "body": text.encode()})
