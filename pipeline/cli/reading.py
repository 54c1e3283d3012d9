"""Commands that read files and look after the database."""

from __future__ import annotations

import json
import os
import signal
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.common import cannot_be_written, errors_shown, main, takes_database
from pipeline.cli.progress import Progress

if TYPE_CHECKING:
    from pipeline.ingest import Summary
    from pipeline.workers import FileResult


@main.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@takes_database
@click.option("--jobs", type=click.IntRange(min=1), help="Processes that read files  [default: the cores].")
@click.option(
    "--timeout", type=click.FloatRange(min=1), default=300, show_default=True, help="Seconds that one file may take."
)
@click.option(
    "--memory", type=click.IntRange(min=64), default=2048, show_default=True, help="MiB that reading one file may take."
)
@click.option("--rebuild", is_flag=True, help="Read every file again, also what has not changed.")
@click.option(
    "--tagger",
    type=click.Choice(("none", "full")),
    default="none",
    show_default=True,
    help="full: underthesea tags every sentence, to find names that nothing else shows; many times slower.",
)
@click.option(
    "--ocr",
    type=click.Choice(("auto", "off", "force")),
    default="auto",
    show_default=True,
    help="auto: pages without good text are read as pictures; force: all pages of PDF files are.",
)
@click.option("--cluster", metavar="ADDRESS", help="Read on a Dask cluster: its scheduler's address, or local.")
@click.option("--lines", is_flag=True, help="Print a line of JSON for each file as it ends, and no summary.")
@click.option("--shards", metavar="FOLDER", help="With --cluster: write Parquet shards there instead of the database.")
@errors_shown
def ingest(
    paths: tuple[str, ...],
    db: Path,
    jobs: int | None,
    timeout: float,
    memory: int,
    rebuild: bool,
    tagger: str,
    ocr: str,
    cluster: str | None,
    lines: bool,
    shards: str | None,
) -> None:
    """Read reports into the database.

    PATH is a file, a folder (searched with all folders in it), a zip archive, a pattern such as
    "2022/*.docx", a URL of such (s3, gs, http …; these need baocao[cluster]), or - for paths from the
    standard input, one a line. Word files of all
    ages, RTF, OpenDocument, HTML, PDF, plain text, scans and pictures of pages (by OCR) are read;
    baocao doctor says what is needed for which. What was read before and has not changed is not read again. Files that
    cannot be read are listed with the reason and stop nothing; the exit code is 1 only where no
    file could be read.
    """
    from pipeline.ingest import Options, write_shards
    from pipeline.ingest import ingest as run
    from pipeline.workers import Limits

    if shards and not cluster:
        raise click.UsageError("--shards goes with --cluster")
    options = Options(jobs or os.cpu_count() or 1, Limits(timeout, memory << 20), tagger, cluster, ocr, rebuild)
    with Progress() as progress, progress.telling_what_is_kept():
        named = sys.stdin.read().splitlines() if paths == ("-",) else paths
        step = _print_line if lines else progress.step
        if shards:
            summary = write_shards(named, shards, options, progress.start, step)
        else:
            summary = run(named, db, options, progress.start, step, progress.pages)
    if not lines:
        _print_summary(summary)
    if summary.read == 0:
        sys.exit(1)


@main.command()
@click.argument("shards", nargs=-1, required=True, metavar="SHARDS…")
@takes_database
@errors_shown
def load(shards: tuple[str, ...], db: Path) -> None:
    """Store what shards hold in the database.

    SHARDS are files, folders or URLs of what baocao ingest --shards wrote. Loading them again
    changes nothing; what they hold is stored as baocao ingest would have stored it.
    """
    from pipeline.ingest import load as run

    with Progress() as progress, progress.telling_what_is_kept():
        progress.start(None)
        summary = run(shards, db, progress.step)
    _print_summary(summary)
    if summary.read == 0:
        sys.exit(1)


@main.command()
@click.argument("folders", nargs=-1, required=True, type=click.Path(file_okay=False, path_type=Path), metavar="FOLDER…")
@takes_database
@click.option("--jobs", type=click.IntRange(min=1), help="Processes that read files  [default: the cores].")
@click.option(
    "--ocr", type=click.Choice(("auto", "off", "force")), default="auto", show_default=True, help="As in baocao ingest."
)
@click.option(
    "--quiet",
    type=click.FloatRange(min=0.1),
    default=2,
    show_default=True,
    help="Seconds in which a file must not change.",
)
@click.option("--polling", is_flag=True, help="Look at every file again and again: for folders of other machines.")
@click.option("--log", type=click.Path(dir_okay=False, path_type=Path), help="Write the log to a file, 5 MiB at most.")
@errors_shown
def watch(
    folders: tuple[Path, ...], db: Path, jobs: int | None, ocr: str, quiet: float, polling: bool, log: Path | None
) -> None:
    """Read what is in folders, and then what appears or changes in them, until Ctrl+C.

    Files are read once they are written whole. The log says what became of each; what was there
    before and has not changed is not read again, so the command can be ended and begun at any time.
    """
    from threading import Event

    from pipeline.ingest import Options
    from pipeline.watch import Watch, log_to

    stop = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    with cannot_be_written(log) if log else nullcontext():
        log_to(log)
    options = Options(jobs or os.cpu_count() or 1, ocr=ocr)
    Watch(tuple(folder.absolute() for folder in folders), db, options, quiet, polling).run(stop)


def _print_line(result: FileResult, outcome: str) -> None:
    """How a file ended, for programs."""
    told = {
        "path": result.source.full_path,
        "outcome": outcome,
        "read": result.outcome is None,
        "reason": result.reason,
        "lost": result.lost,
    }
    click.echo(json.dumps(told, ensure_ascii=False))


def _print_summary(summary: Summary) -> None:
    read = ", ".join(f"{count} {outcome}" for outcome, count in sorted(summary.outcomes.items()))
    click.echo(f"{summary.files} {'file' if summary.files == 1 else 'files'}: {read or 'none read'}")
    if summary.partly:
        click.echo(f"read in part: {len(summary.partly)} (reports.lost says what is missing)")
        for result in summary.partly[:10]:
            click.echo(f"  {result.source}: without {result.lost}", err=True)
    if summary.refused:
        refused = ", ".join(f"{count} {outcome}" for outcome, count in sorted(summary.refused.items()))
        click.echo(f"not read: {refused}")
        for result in summary.errors[:50]:
            click.echo(f"  {result.source}: {result.reason}", err=True)
        if len(summary.errors) > 50:
            click.echo(f"  … and {len(summary.errors) - 50} more, all in the table ingest_errors", err=True)


@main.command()
@errors_shown
def doctor() -> None:
    """What is installed to read which files, and what to install.

    The exit code is 1 where something that baocao cannot do without is missing.
    """
    from pipeline.doctor import examine

    findings = examine()
    for finding in findings:
        mark = "ok " if finding.well else "-- " if not finding.needed else "NO "
        click.echo(f"{mark} {finding.name}: {finding.found}")
        if not finding.well:
            click.echo(f"     {finding.advice}")
    if any(finding.needed and not finding.well for finding in findings):
        sys.exit(1)


@main.command()
@takes_database
@click.option("--files/--no-files", default=True, show_default=True, help="Also compare the files that were read.")
@errors_shown
def verify(db: Path, files: bool) -> None:
    """Check a database: every span, every link, the search index, and the files it was made from.

    Faults are listed; the exit code is 1 where there are any.
    """
    from itertools import chain

    from outputs.database import open_for_reading
    from outputs.verify import faults
    from pipeline.verify import changed_files

    database = open_for_reading(db)
    found = 0
    for fault in chain(faults(database), changed_files(database) if files else ()):
        click.echo(fault, err=True)
        found += 1
    reports = database.execute("SELECT count(*) FROM reports").fetchone()[0]
    click.echo(f"{reports} reports: {'sound' if not found else f'{found} faults'}")
    if found:
        sys.exit(1)


@main.command()
@takes_database
@click.option("--jobs", type=click.IntRange(min=1), help="Processes that read  [default: the cores].")
@errors_shown
def upgrade(db: Path, jobs: int | None) -> None:
    """Bring a database of an older baocao up to date.

    Its reports are read anew from the text that it holds; the files need not be there any more.
    What people decided is kept. The old database stays beside the new one.
    """
    from pipeline.upgrade import upgrade as run

    kept = run(db, jobs or os.cpu_count() or 1)
    click.echo(f"{db}: is up to date" if kept is None else f"{db}: upgraded; the old one is kept as {kept}")
