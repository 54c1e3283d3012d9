"""Commands that give the archive away, and that judge the reading."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
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
@click.argument("folders", type=click.Path(path_type=Path), nargs=-1, metavar="FOLDER…")
@click.option("--corrections", is_flag=True, help="Score on what people corrected in the archive --db instead.")
@takes_database
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
def evaluate(folders: tuple[Path, ...], corrections: bool, db: Path, misses: bool, rules: bool, part: Part) -> None:
    """Score the extractors on texts whose facts people have read.

    FOLDER holds NAME.json beside NAME.txt, NAME.docx or another file that ingest reads, in
    folders within folders too; docs/evaluation.md has the format. With --corrections an archive is
    read anew and scored on what people decided about its facts in the reading room.
    """
    from outputs.database import open_for_reading
    from pipeline.evaluate import evaluate as run
    from pipeline.evaluate import evaluate_corrections, report_text

    if bool(folders) == corrections:
        raise click.UsageError("name folders of gold, or an archive with --corrections")
    if misses and part == "held-out":
        raise click.UsageError("what is held out is scored, not read: --misses does not go with it")
    scored = evaluate_corrections(open_for_reading(db)) if corrections else run(*folders, part=part)
    click.echo(report_text(scored, misses=misses, rules=rules))


@main.group()
def gold() -> None:
    """Facts that people have read, as files by which the reading is scored and trained."""


@gold.command("export")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@takes_database
@errors_shown
def export_gold(folder: Path, db: Path) -> None:
    """Write the reports that people corrected to FOLDER, each as its file and NAME.json.

    Of reports that somebody declared to be read whole, every fact is written; of others what
    people decided, marked as partial.
    """
    from outputs.database import open_for_reading
    from pipeline.gold import export

    opened = open_for_reading(db)
    with cannot_be_written(folder):
        whole, partial = export(opened, folder)
    click.echo(f"{folder}: {whole} reports read whole, {partial} in part")


def _training() -> ModuleType:
    """What trains, which stands beside the packages in the project's sources."""
    sources = Path(__file__).parents[2]
    if not (sources / "benchmarks" / "train.py").exists():
        raise click.ClickException("training needs the project's sources: clone them and install baocao from there")
    sys.path.append(str(sources))
    try:
        return import_module("benchmarks.train")
    except ImportError as error:
        raise click.ClickException(f"training needs {error.name}: install baocao[train]") from None


@main.command()
@click.option(
    "--with",
    "own",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    required=True,
    help="The folder that baocao gold export wrote.",
)
@click.option(
    "--gold",
    "project",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    multiple=True,
    help="Folders of the project's gold  [default: those of its sources].",
)
@errors_shown
def train(own: Path, project: tuple[Path, ...]) -> None:
    """Refit the models of roles on the project's gold and on an archive's own.

    The models in use are kept where the new ones are worse on the archive's texts, each read by
    models that did not learn from it. Needs the project's sources and baocao[train]; reports are
    read by the new models after baocao ingest --rebuild.
    """
    training = _training()
    folders = project or training.PROJECT_GOLD
    texts = training.texts_of([own], "all")
    if not texts:
        raise click.ClickException(
            f"{own}: no report in it is read whole; declare some in the reading room (Đã xem hết báo cáo này)"
        )
    result = training.refit([*training.texts_of(folders, "all"), *training.examples(), *training.passages()], texts)
    for name, score in (("models in use", result.old), ("refitted", result.new)):
        click.echo(f"{name:14} P {score.precision:.3f} R {score.recall:.3f} F1 {score.f1:.3f}")
    if not result.better:
        click.echo("the models in use are better on these texts and are kept")
        return
    training.write(result.models, training.MODELS)
    click.echo(f"{training.MODELS}: written; read the reports anew with: baocao ingest --rebuild")
