"""The command that opens the reading room."""

from __future__ import annotations

import socket
from pathlib import Path

import click

from pipeline.cli.common import errors_shown, main, takes_database

_OWN = ("127.0.0.1", "localhost", "::1")


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
@errors_shown
def serve(db: Path, host: str, port: int) -> None:
    """Open the archive in a browser: the reading room, in Vietnamese, read only.

    The pages are at http://127.0.0.1:8001 until the command is ended with Ctrl+C. Others reach them
    only with --host, and then everybody who reaches this machine does.
    """
    try:
        import uvicorn

        from outputs.room.app import prepare, reading_room
    except ImportError:
        raise click.ClickException("the reading room needs Datasette: pip install 'baocao[serve]'") from None
    from pipeline.page_pictures import PagePictures

    room = reading_room(db, PagePictures())
    listening = _listening(host, port)
    if host not in _OWN:
        click.echo(f"Warning: everybody who reaches {host} can read the whole archive, without a password.", err=True)
    shown = f"[{host}]" if ":" in host else host
    click.echo(f"http://{shown}:{listening.getsockname()[1]}   (Ctrl+C ends it)")
    prepare(db)
    uvicorn.Server(uvicorn.Config(room.app(), log_level="warning", lifespan="on")).run(sockets=[listening])


def _listening(host: str, port: int) -> socket.socket:
    """A socket at an address. Raises ClickException where nothing can listen there."""
    try:
        family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        return socket.create_server(address[:2], family=family)
    except OSError as error:
        raise click.ClickException(
            f"cannot listen at {host}, port {port}: {error.strerror or error}; name another with --port or --host"
        ) from None
