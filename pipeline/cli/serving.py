"""Commands that open the reading room, and say who may enter it."""

from __future__ import annotations

import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import click

from pipeline.cli.common import errors_shown, main, takes_database

if TYPE_CHECKING:
    from outputs.room.desk import Desk

_OWN = ("127.0.0.1", "localhost", "::1")
_MISSING = "the reading room needs Datasette: pip install 'baocao[serve]'"


@main.command()
@takes_database
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8001,
    show_default=True,
    help="The port to listen at; 0: a free one.",
)
@click.option("--edit", is_flag=True, help="Also let people hand in files and correct what was read.")
@click.option(
    "--ocr", type=click.Choice(("auto", "off", "force")), default="auto", help="How handed-in scans are read."
)
@click.option("--tls-cert", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="A certificate (PEM).")
@click.option("--tls-key", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Its key (PEM).")
@click.option("--url", help="The address by which people reach the room, where that is another.")
@click.option("--without-tls", is_flag=True, help="With --host: send passwords unprotected over the network.")
@errors_shown
def serve(
    db: Path,
    host: str,
    port: int,
    edit: bool,
    ocr: str,
    tls_cert: Path | None,
    tls_key: Path | None,
    url: str | None,
    without_tls: bool,
) -> None:
    """Open the archive in a browser: the reading room, in Vietnamese.

    The pages are at http://127.0.0.1:8001 until the command is ended with Ctrl+C. Others reach them
    only with --host, and then everybody who reaches this machine does, unless there are accounts
    (baocao accounts add). Without --edit nobody can change anything. With it, a link is printed that
    lets one person hand in files and correct facts; with accounts, who has one of an editor may.
    """
    try:
        import uvicorn

        from outputs.room.app import prepare, reading_room
    except ImportError:
        raise click.ClickException(_MISSING) from None
    from pipeline.page_pictures import PagePictures

    if (tls_cert is None) != (tls_key is None):
        raise click.UsageError("--tls-cert and --tls-key go together")
    desk = _desk(db, host, edit, ocr, tls_cert is not None, without_tls, url)
    room = reading_room(db, PagePictures(), desk)
    listening = _listening(host, port)
    if host not in _OWN and not desk.access.closed:
        click.echo(f"Warning: everybody who reaches {host} can read the whole archive, without a password.", err=True)
    shown = f"[{host}]" if ":" in host else host
    address = url.rstrip("/") if url else f"{'https' if tls_cert else 'http'}://{shown}:{listening.getsockname()[1]}"
    click.echo(f"{address}   (Ctrl+C ends it)")
    if edit and not desk.access.closed:
        click.echo(f"{address}/vao?ma={desk.access.new_code()}   (opens the room for editing, once)")
    sys.stdout.flush()
    if edit:
        desk.open()  # not before nobody else listens here
    prepare(db)
    tls: dict[str, Any] = {"ssl_certfile": tls_cert, "ssl_keyfile": tls_key} if tls_cert else {}
    config = uvicorn.Config(room.app(), log_level="warning", lifespan="on", server_header=False, **tls)
    uvicorn.Server(config).run(sockets=[listening])


def _desk(db: Path, host: str, edit: bool, ocr: str, tls: bool, without_tls: bool, url: str | None) -> Desk:
    """The desk of the room: who may enter, and where files are handed in, if people may edit."""
    from outputs.database import create_or_open
    from outputs.room.access import Access
    from outputs.room.accounts import beside
    from outputs.room.desk import Desk
    from pipeline.intake import Intake
    from pipeline.originals import original

    access = Access(beside(db), edit)
    if (edit or access.closed) and host not in _OWN and not tls and not without_tls:
        raise click.UsageError(
            "others on the network could read passwords: give --tls-cert and --tls-key, or say --without-tls"
        )
    if edit:
        create_or_open(db).close()
    secure = tls or (url or "").startswith("https://")
    desk = Desk(db, access, secure=secure, hosts=_names(host, url), originals=original)
    if edit:
        desk.intake = Intake(db, ("--ocr", ocr))
    return desk


def _names(host: str, url: str | None) -> frozenset[str] | None:
    """The names by which browsers may ask for the room; None: any, where it is not known how others reach it."""
    if url is not None:
        named = urlsplit(url)
        if named.scheme not in ("http", "https") or not named.hostname:
            raise click.UsageError(f"--url: {url} is no address such as https://kho.example.vn")
        return frozenset([*_OWN, named.hostname])
    return frozenset(_OWN) if host in _OWN else None


def _listening(host: str, port: int) -> socket.socket:
    """A socket at an address. Raises ClickException where nothing can listen there."""
    try:
        family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        return socket.create_server(address[:2], family=family)
    except OSError as error:
        raise click.ClickException(
            f"cannot listen at {host}, port {port}: {error.strerror or error}; name another with --port or --host"
        ) from None


@main.group()
def accounts() -> None:
    """Who may enter the reading room. Where there are accounts, nobody enters without one."""


@accounts.command("add")
@click.argument("name")
@click.option("--role", type=click.Choice(("reader", "editor")), default="reader", show_default=True)
@click.option("--password-stdin", is_flag=True, help="Read the password from the standard input.")
@takes_database
@errors_shown
def add_account(name: str, role: Any, password_stdin: bool, db: Path) -> None:
    """Add an account, or give one another password and role."""
    from outputs.room.accounts import add, beside

    if password_stdin:
        password = sys.stdin.readline().rstrip("\r\n")
    else:
        password = click.prompt(f"Mật khẩu của {name}", hide_input=True, confirmation_prompt="Nhắc lại")
    add(beside(db), name, role, password)
    click.echo(f"{name}: {role}")


@accounts.command("remove")
@click.argument("name")
@takes_database
@errors_shown
def remove_account(name: str, db: Path) -> None:
    """Remove an account; who is in the room with it is out at once."""
    from outputs.room.accounts import beside, remove

    remove(beside(db), name)
    click.echo(f"{name}: removed")


@accounts.command("list")
@takes_database
@errors_shown
def list_accounts(db: Path) -> None:
    """List the accounts and their roles."""
    from outputs.room.accounts import accounts as known
    from outputs.room.accounts import beside

    for account in known(beside(db)).values():
        click.echo(f"{account.name}: {account.role}")
