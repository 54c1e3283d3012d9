"""The command that opens the reading room."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.cli.common import errors_shown, main, takes_database

_OWN = ("127.0.0.1", "localhost", "::1")


@main.command()
@takes_database
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.option("--port", type=click.IntRange(0, 65535), default=8001, show_default=True, help="The port to listen at.")
@errors_shown
def serve(db: Path, host: str, port: int) -> None:
    """Open the archive in a browser: the reading room, in Vietnamese, read only.

    The pages are at http://127.0.0.1:8001 until the command is ended with Ctrl+C. Others reach them
    only with --host, and then everybody who reaches this machine does.
    """
    try:
        import uvicorn

        from outputs.room.app import reading_room
    except ImportError:
        raise click.ClickException("the reading room needs Datasette: install baocao[serve]") from None
    room = reading_room(db)
    if host not in _OWN:
        click.echo(f"Warning: everybody who reaches {host} can read the whole archive, without a password.", err=True)
    click.echo(f"http://{host}:{port}   (Ctrl+C ends it)")
    uvicorn.run(room.app(), host=host, port=port, log_level="warning", lifespan="on")
