"""Commands on what people corrected: out of the archive and into it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from pipeline.cli.common import errors_shown, main, takes_database, write_as_csv


@main.group()
def corrections() -> None:
    """What people corrected in the reading room, as CSV that can be kept and brought into another database."""


@corrections.command("export")
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path), required=False)
@takes_database
@errors_shown
def export_corrections(target: Path | None, db: Path) -> None:
    """Write every correction as CSV to TARGET, or print it; those that were undone say so."""
    from outputs.corrections.store import write_csv
    from outputs.database import open_for_reading

    write_as_csv(target, partial(write_csv, open_for_reading(db)), "corrections")


@corrections.command("import")
@click.argument("source", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@takes_database
@errors_shown
def import_corrections(source: Path, db: Path) -> None:
    """Add the corrections of a CSV file and carry them out in the reports that hold their words."""
    from outputs.corrections import deciding
    from outputs.database import open_for_writing

    count, reports = deciding.import_corrections(open_for_writing(db), source)
    click.echo(f"{source}: {count} new corrections, {reports} reports changed")
