"""The pages that change the archive: entering, handing in files, correcting facts. They need a desk."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from hmac import compare_digest
from typing import Any
from urllib.parse import quote, urlsplit

from datasette import hookimpl
from datasette.utils.asgi import NotFound, Request, Response

from outputs.columns import OUTCOMES
from outputs.corrections import deciding
from outputs.corrections.records import ConflictError, CorrectionError
from outputs.room import correcting
from outputs.room.access import COOKIE, LIFE, Session, TooManyTriesError
from outputs.room.accounts import AccountError
from outputs.room.batches import Item, TakesIn
from outputs.room.correcting import Marked
from outputs.room.desk import Desk
from outputs.room.forms import LARGEST_FILE, MOST_FILES, FormError, read_form, read_upload
from outputs.room.guard import Guard, cookie_of, session_of
from outputs.room.plugin import ask_archive, json_of, saved_page
from outputs.room.saved import SavedSearchError, forget, save
from outputs.sqlite import Database

View = Callable[[Any, Request], Awaitable[Response]]
_OURS = ("/vao", "/ra", "/nap", "/da-luu", "/bao-cao/")
"""The beginnings of the addresses that take forms."""


@hookimpl
def register_routes() -> list[tuple[str, View]]:
    return [
        (r"^/vao$", _enter),
        (r"^/ra$", _leave),
        (r"^/nap$", _hand_in),
        (r"^/da-luu$", _save),
        (r"^/da-luu/(?P<number>\d{1,15})/bo$", _forget),
        (r"^/nap/(?P<key>[\w-]{8,40})(?P<format>\.json)?$", _batch),
        (r"^/bao-cao/(?P<id>\d{1,15})/sua$", _fact),
        (r"^/bao-cao/(?P<id>\d{1,15})/them$", _words),
        (r"^/bao-cao/(?P<id>\d{1,15})/sua/(?P<number>\d{1,15})/hoan-tac$", _undo),
        (r"^/bao-cao/(?P<id>\d{1,15})/xem-het$", _reviewed),
        (r"^/bao-cao/(?P<id>\d{1,15})/goc$", _original),
    ]


@hookimpl
def asgi_wrapper(datasette: Any) -> Callable[[Any], Any]:
    def wrap(app: Any) -> Any:
        async def guarded(scope: Any, receive: Any, send: Any) -> None:
            desk = _desk_of(datasette)
            await (app if desk is None else Guard(app, desk))(scope, receive, send)

        return guarded

    return wrap


@hookimpl
def skip_csrf(scope: Any) -> bool:
    """Forms of these pages are checked here: Datasette would read a file whole before it says no."""
    return bool(scope["path"].startswith(_OURS))


@hookimpl
def extra_template_vars(datasette: Any, request: Any) -> dict[str, Any]:
    """Who is in the room, and what may be done there, for every page."""
    desk = _desk_of(datasette)
    session = session_of(request.scope) if request is not None else None
    return {"desk": desk, "session": session, "edits": session is not None and session.edits}


class NotAllowedError(Exception):
    """A page for which one must have entered."""

    status = 403


def _desk_of(datasette: Any) -> Desk | None:
    desk: Desk | None = getattr(datasette, "desk", None)
    return desk


def _desk(datasette: Any) -> Desk:
    desk = _desk_of(datasette)
    if desk is None:
        raise NotFound("Không có trang này")
    return desk


def _editor(datasette: Any, request: Request) -> tuple[Desk, Session]:
    """The desk and who edits at it. Raises NotAllowedError for everybody else."""
    desk, session = _desk(datasette), session_of(request.scope)
    if session is None or not session.edits or not desk.access.edits:
        raise NotAllowedError("Hãy vào với quyền sửa trước: mở liên kết mà lệnh baocao serve --edit đã in ra.")
    return desk, session


async def _form(request: Request, session: Session) -> dict[str, str]:
    """A small form that was made for this session. Raises FormError for any other."""
    form = await read_form(request)
    _check_key(session, form)
    return form


def _check_key(session: Session, form: dict[str, str]) -> None:
    """Raises FormError for a form that was not made for this session."""
    if not compare_digest(session.key.encode(), form.get("khoa", "").encode()):
        raise FormError(403, "Biểu mẫu này đã cũ: phiên làm việc đã kết thúc. Hãy mở lại trang rồi gửi lại.")


async def _page(datasette: Any, request: Request, template: str, page: dict[str, Any], status: int = 200) -> Response:
    shown = {**page, "without_json": True}
    return Response.html(await datasette.render_template(template, shown, request=request), status=status)


async def _refused(datasette: Any, request: Request, error: FormError) -> Response:
    if "application/json" in request.headers.get("accept", ""):
        return json_of({"error": str(error)}, error.status)
    page = {"title": "Không nhận được", "status": error.status, "error": str(error)}
    return await _page(datasette, request, "error.html", page, error.status)


# Entering.


async def _enter(datasette: Any, request: Request) -> Response:
    desk = _desk(datasette)
    page = {
        "title": "Vào kho báo cáo",
        "code": str(request.args.get("ma") or "")[:200],
        "to": _within(str(request.args.get("den") or "")),
        "closed": desk.access.closed,
    }
    if request.method != "POST":
        return await _page(datasette, request, "enter.html", page)
    try:
        form = await read_form(request)
        page |= {"code": form.get("ma", ""), "to": _within(form.get("den", "")), "name": form.get("ten", "")}
        cookie = await asyncio.to_thread(_entered, desk, form, _address(request))
    except FormError as error:
        return await _refused(datasette, request, error)
    except AccountError:
        return await _refused(datasette, request, FormError(500, "Tệp tài khoản bị hỏng: hãy tạo lại các tài khoản."))
    except TooManyTriesError as error:
        return await _page(datasette, request, "enter.html", page | {"error": f"Bạn đã {error}."}, 429)
    if cookie is None:
        wrong = "Liên kết này đã được dùng hoặc không đúng." if page["code"] else "Tên hoặc mật khẩu không đúng."
        return await _page(datasette, request, "enter.html", page | {"error": wrong}, 403)
    response = Response.redirect(page["to"] or "/", status=303)
    response.set_cookie(COOKIE, cookie, max_age=LIFE, httponly=True, samesite="strict", secure=desk.secure)
    return response


def _entered(desk: Desk, form: dict[str, str], address: str) -> str | None:
    name = form.get("ten", "")
    if form.get("ma"):
        return desk.access.enter_with_code(form["ma"], name, address)
    return desk.access.enter_with_password(name, form.get("mat-khau", ""), address)


def _address(request: Request) -> str:
    return str((request.scope.get("client") or ("",))[0])


def _within(address: str) -> str:
    """An address of this room; empty for one of any other place."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    fits = address.startswith("/") and not address.startswith(("//", "/\\")) and not parts.netloc
    return address[:500] if fits and address.isprintable() else ""


async def _leave(datasette: Any, request: Request) -> Response:
    desk, session = _desk(datasette), session_of(request.scope)
    if request.method == "POST" and session is not None:
        try:
            await _form(request, session)
        except FormError as error:
            return await _refused(datasette, request, error)
        headers = {name.encode(): value for name, value in request.headers.items()}
        desk.access.leave(cookie_of(headers))
    response = Response.redirect("/", status=303)
    response.set_cookie(COOKIE, "", max_age=0, httponly=True, samesite="strict", secure=desk.secure)
    return response


# Saving searches.


async def _save(datasette: Any, request: Request) -> Response:
    if request.method != "POST":
        return await saved_page(datasette, request)
    desk, session = _editor(datasette, request)
    try:
        form = await _form(request, session)
        name, address = form.get("ten", ""), form.get("dia-chi", "")
        await asyncio.to_thread(desk.write, lambda db: save(db, name, address, session.name), False)
    except FormError as error:
        return await _refused(datasette, request, error)
    except SavedSearchError as error:
        return await _refused(datasette, request, FormError(400, str(error)))
    return Response.redirect("/da-luu", status=303)


async def _forget(datasette: Any, request: Request) -> Response:
    desk, session = _editor(datasette, request)
    if request.method != "POST":
        raise NotFound("Không có trang này")
    try:
        await _form(request, session)
    except FormError as error:
        return await _refused(datasette, request, error)
    number = int(request.url_vars["number"])
    await asyncio.to_thread(desk.write, lambda db: forget(db, number), False)
    return Response.redirect("/da-luu", status=303)


# Handing in.


def _intake(desk: Desk) -> TakesIn:
    if desk.intake is None:
        raise NotFound("Không có trang này")
    return desk.intake


async def _hand_in(datasette: Any, request: Request) -> Response:
    desk, session = _editor(datasette, request)
    intake = _intake(desk)
    if request.method != "POST":
        page = {"title": "Nạp báo cáo", "largest": LARGEST_FILE >> 20, "most": MOST_FILES}
        return await _page(datasette, request, "intake.html", page)
    try:
        uploaded = await read_upload(request, intake.incoming, lambda form: _check_key(session, form))
        if not uploaded.files:
            raise FormError(400, "Chưa chọn tệp nào.")
        batch = await asyncio.to_thread(intake.take, uploaded.files, session.name, uploaded.fields.get("dot"))
    except FormError as error:
        return await _refused(datasette, request, error)
    if "application/json" in request.headers.get("accept", ""):
        return json_of({"batch": batch.key, "files": len(batch.items)})
    return Response.redirect(f"/nap/{batch.key}", status=303)


async def _batch(datasette: Any, request: Request) -> Response:
    desk, _ = _editor(datasette, request)
    batch = _intake(desk).batch(str(request.url_vars["key"]))
    if batch is None:
        raise NotFound("Không có lượt nạp này")
    items = list(batch.items)
    reports = await ask_archive(datasette, lambda db: _reports(db, items))
    page = {
        "title": "Nạp báo cáo",
        "key": batch.key,
        "done": batch.done,
        "total": len(items),
        "running": batch.done < len(items),
        "items": [_told(item, reports) for item in items],
    }
    if request.url_vars.get("format"):
        return json_of(page)
    return await _page(datasette, request, "batch.html", page)


def _reports(db: Database, items: list[Item]) -> dict[str, int]:
    """The numbers of the reports that were read, by the paths and hashes of their files."""
    found: dict[str, int] = {}
    wanted = json.dumps(list({key for item in items if item.report for key in (item.report, item.path.parent.name)}))
    sql = (
        "SELECT id, path, sha256 FROM reports WHERE path IN (SELECT value FROM json_each(?1)) "
        "OR sha256 IN (SELECT value FROM json_each(?1))"
    )
    for number, path, sha256 in db.execute(sql, [wanted]):
        found |= {path: number, sha256: number}
    return found


_STATES = {"waiting": "đang chờ", "reading": "đang đọc", "read": "đã đọc", "refused": "không đọc được"}


def _told(item: Item, reports: dict[str, int]) -> dict[str, Any]:
    report = reports.get(item.report or "") or (reports.get(item.path.parent.name) if item.report else None)
    return {
        "name": item.name,
        "state": item.state,
        "told": OUTCOMES.get(item.outcome, _STATES[item.state]),
        "reason": item.reason,
        "report": report,
    }


async def _original(datasette: Any, request: Request) -> Response:
    """The file that a report was read from, as it is, to keep: a browser must not show it as a page of ours."""
    desk = _desk(datasette)
    if session_of(request.scope) is None or desk.originals is None:
        raise NotAllowedError("Hãy vào trước.")
    number = int(request.url_vars["id"])
    sql = "SELECT path, sha256, filename FROM reports WHERE id = ?"
    row = await ask_archive(datasette, lambda db: db.execute(sql, [number]).fetchone())
    data = await asyncio.to_thread(desk.originals, row[0], row[1]) if row else None
    if data is None:
        raise NotFound("Không còn tệp gốc của báo cáo này")
    headers = {
        "content-disposition": f"attachment; filename*=UTF-8''{quote(row[2], safe='')}",
        "content-security-policy": "sandbox",
    }
    return Response(data, headers=headers, content_type="application/octet-stream")


# Correcting.


async def _fact(datasette: Any, request: Request) -> Response:
    desk, session = _editor(datasette, request)
    number = int(request.url_vars["id"])
    try:
        if request.method == "POST":
            form = await _form(request, session)
            return await _corrected(datasette, request, desk, session, form)
        named = {name: str(request.args.get(name) or "") for name in request.args}
        page = await ask_archive(datasette, lambda db: correcting.fact_page(db, number, Marked.of(named)))
        page["back"] = _within(named.get("ve", ""))
    except FormError as error:
        return await _refused(datasette, request, error)
    except CorrectionError as error:
        return await _refused(datasette, request, FormError(404, f"{_sentence(error)}"))
    return await _page(datasette, request, "correct.html", page)


async def _corrected(datasette: Any, request: Request, desk: Desk, session: Session, form: dict[str, str]) -> Response:
    number, marked = int(request.url_vars["id"]), Marked.of(form)
    back = _within(form.get("ve", ""))
    typed, action = correcting.typed(form), form.get("viec", "luu")

    def decide(db: Database) -> tuple[int, int]:
        was = correcting.shown(form)
        now = None if action == "bo" else was if action == "dung" else typed
        made = deciding.correct(db, number, marked.kind, marked.place, was, now, session.name)
        place = "SELECT id FROM passages WHERE report_id = ? AND ordinal = ?"
        return made.id, int(db.execute(place, [number, marked.passage]).fetchone()[0])

    try:
        made, passage = await asyncio.to_thread(desk.write, decide)
    except CorrectionError as error:
        page = await ask_archive(datasette, lambda db: correcting.fact_page(db, number, marked))
        told = correcting.told(marked.kind, {name: value for name, value in typed.items() if value})
        page |= {"error": _sentence(error), "typed": told, "back": back}
        return await _page(datasette, request, "correct.html", page, 409 if isinstance(error, ConflictError) else 400)
    return Response.redirect(back or f"/bao-cao/{number}?da-sua={made}#p{passage}", status=303)


def _sentence(error: Exception) -> str:
    told = str(error)
    return f"{told[:1].upper()}{told[1:]}".rstrip(".") + "."


async def _reviewed(datasette: Any, request: Request) -> Response:
    desk, session = _editor(datasette, request)
    number = int(request.url_vars["id"])
    if request.method != "POST":
        raise NotFound("Không có trang này")
    try:
        form = await _form(request, session)
        done = bool(form.get("xong"))
        who = session.name
        await asyncio.to_thread(desk.write, lambda db: deciding.declare_reviewed(db, number, who, done), False)
    except FormError as error:
        return await _refused(datasette, request, error)
    except CorrectionError as error:
        return await _refused(datasette, request, FormError(404, _sentence(error)))
    return Response.redirect(f"/bao-cao/{number}", status=303)


async def _words(datasette: Any, request: Request) -> Response:
    _editor(datasette, request)
    number, words = int(request.url_vars["id"]), str(request.args.get("chu") or "")[:300]
    try:
        page = await ask_archive(datasette, lambda db: correcting.words_page(db, number, words))
    except CorrectionError as error:
        return await _refused(datasette, request, FormError(404, _sentence(error)))
    return await _page(datasette, request, "words.html", page)


async def _undo(datasette: Any, request: Request) -> Response:
    desk, session = _editor(datasette, request)
    report, number = int(request.url_vars["id"]), int(request.url_vars["number"])
    if request.method != "POST":
        raise NotFound("Không có trang này")
    try:
        await _form(request, session)
        await asyncio.to_thread(desk.write, lambda db: deciding.undo(db, report, number, session.name))
    except FormError as error:
        return await _refused(datasette, request, error)
    except CorrectionError as error:
        return await _refused(datasette, request, FormError(409, _sentence(error)))
    return Response.redirect(f"/bao-cao/{report}#da-sua", status=303)
