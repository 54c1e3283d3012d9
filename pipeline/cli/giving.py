"""Commands that give the archive away, and that judge the reading."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from outputs.exports import EXPORTS
from pipeline.cli.common import cannot_be_written, errors_shown, main, make_filters, takes_database, takes_filters

if TYPE_CHECKING:
    from pipeline.evaluate import Part


@main.command()
@click.argument("target", type=click.Path(path_type=Path))
@takes_database
@click.option(
    "--format",
    "form",
    type=click.Choice(list(EXPORTS)),
    help="What to write  [default: by the end of TARGET, else csv]: "
    + "; ".join(f"{name}: {export.meaning}" for name, export in EXPORTS.items())
    + ".",
)
@errors_shown
def export(target: Path, db: Path, form: str | None) -> None:
    """Write all views to TARGET: a workbook NAME.xlsx, or a folder of CSV, JSON or Parquet files.

    As a graph (NAME.graphml, NAME.gexf) the archive is reports, the directives they cite, the
    officials they name, relations between directives, and officials named together.
    """
    from outputs.database import open_for_reading
    from outputs.exports import export as run

    suffix = target.suffix.lower().removeprefix(".")
    named = suffix if suffix in EXPORTS and EXPORTS[suffix].one_file else "csv"
    with cannot_be_written(target):
        files = run(open_for_reading(db), target, form or named)
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
    made = digest(open_for_reading(db), filters)
    with cannot_be_written(target):
        write(made, target)
    click.echo(target)


@main.command()
@click.argument("folders", type=click.Path(path_type=Path), nargs=-1, required=True, metavar="FOLDER…")
@click.option("--misses", is_flag=True, help="List every miss and false find with its passage.")
@click.option("--rules", is_flag=True, help="List how often each rule was right, and each confidence.")
@click.option(
    "--part",
    type=click.Choice(["all", "development", "held-out"]),
    default="all",
    show_default=True,
    help="Only the two thirds of a folder called gold that may be read, or only the third that is held out.",
)
@errors_shown
def evaluate(folders: tuple[Path, ...], misses: bool, rules: bool, part: Part) -> None:
    """Score the extractors on texts whose facts people have read.

    FOLDER holds NAME.json beside NAME.txt, NAME.docx or another file that ingest reads, in
    folders within folders too; docs/evaluation.md has the format.
    """
    from pipeline.evaluate import evaluate as run
    from pipeline.evaluate import report_text

    if misses and part == "held-out":
        raise click.UsageError("what is held out is scored, not read: --misses does not go with it")
    click.echo(report_text(run(*folders, part=part), misses=misses, rules=rules))
