"""Commands that give the archive away, and that judge the reading."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from pipeline.cli.common import errors_shown, main, make_filters, takes_database, takes_filters

_SINGLE = ("xlsx", "graphml", "gexf", "ftm")
"""What is one file; the rest is a folder of files."""


@main.command()
@click.argument("target", type=click.Path(path_type=Path))
@takes_database
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "ndjson", "parquet", "xlsx", "graphml", "gexf", "ftm"]),
    help="What to write  [default: by the end of TARGET, else csv].",
)
@errors_shown
def export(target: Path, db: Path, form: str | None) -> None:
    """Write all views to TARGET: a workbook NAME.xlsx, or a folder of CSV, JSON or Parquet files.

    The workbook has a sheet for each view, with headings in Vietnamese that can be filtered by.
    NAME.graphml and NAME.gexf are the archive as a graph: reports, the directives they cite, the
    officials they name, relations between directives, officials named together. NAME.ftm is the
    archive as entities of FollowTheMoney, one JSON object a line, for OpenAleph.
    """
    from outputs.database import open_for_reading
    from outputs.exports import MissingLibraryError
    from outputs.exports import export as run

    suffix = target.suffix.lower().removeprefix(".")
    try:
        files = run(
            open_for_reading(db), target, form or (suffix if suffix in ("xlsx", "graphml", "gexf", "ftm") else "csv")
        )
    except MissingLibraryError as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise click.ClickException(f"{target}: cannot be written: {error.strerror or error}") from None
    for file in files:
        click.echo(file)


@main.command()
@click.option(
    "--out", "target", type=click.Path(path_type=Path), required=True, metavar="FILE", help="NAME.docx or NAME.html."
)
@takes_database
@takes_filters
@errors_shown
def report(target: Path, db: Path, **options: Any) -> None:
    """Write a digest to print: the most cited directives, posts and who holds them, the awards of a year."""
    from outputs.database import open_for_reading
    from outputs.digest import digest
    from outputs.printed import write_docx, write_html

    writers = {".docx": write_docx, ".html": write_html}
    write = writers.get(target.suffix.lower())
    if write is None:
        raise click.UsageError(f"{target}: its name must end in .docx or .html")
    filters, _, _ = make_filters(options)
    told = digest(open_for_reading(db), filters)
    try:
        write(told, target)
    except OSError as error:
        raise click.ClickException(f"{target}: cannot be written: {error.strerror or error}") from None
    click.echo(target)


@main.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--misses", is_flag=True, help="List every miss and false find with its passage.")
@errors_shown
def evaluate(folder: Path, misses: bool) -> None:
    """Score the extractors on a folder of texts whose facts people have read.

    FOLDER holds NAME.json beside NAME.txt or NAME.docx; docs/evaluation.md has the format.
    """
    from pipeline.evaluate import GoldError, report_text
    from pipeline.evaluate import evaluate as run

    try:
        evaluation = run(folder)
    except GoldError as error:
        raise click.ClickException(str(error)) from None
    click.echo(report_text(evaluation, misses=misses))
