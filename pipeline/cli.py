"""The command line: each command is one call of a documented function, imported when it is needed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from outputs.queries import Filters
    from pipeline.ingest import Summary
    from pipeline.workers import FileResult

_RELATIONS = {
    "amends": "sửa đổi, bổ sung",
    "replaces": "thay thế",
    "repeals": "bãi bỏ",
    "guides": "hướng dẫn",
    "implements": "thực hiện",
    "based_on": "căn cứ",
}
_FORMATS = click.Choice(["table", "json", "csv"])


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="baocao")
def main() -> None:
    """Reads Vietnamese official Word reports into one database and answers questions about them.

    \b
    Start with:  baocao ingest REPORTS-FOLDER
    then ask:    baocao directives     which directives were cited, and by how many reports
                 baocao officials      who held which post
                 baocao awards         who was given what
                 baocao search TEXT    passages that hold some words
    """


def _errors_shown(command: Callable[..., None]) -> Callable[..., None]:
    """Errors that have a message of their own are printed as it, without a traceback."""

    @wraps(command)
    def run(*args: Any, **kwargs: Any) -> None:
        import sqlite3

        from outputs.database import DatabaseError

        try:
            command(*args, **kwargs)
        except DatabaseError as error:
            raise click.ClickException(str(error)) from None
        except sqlite3.Error as error:
            raise click.ClickException(f"the database: {error}") from None
        except BrokenPipeError:
            sys.stderr.close()
            sys.exit(0)

    return run


def _database(command: Callable[..., None]) -> Callable[..., None]:
    return click.option(
        "--db",
        type=click.Path(dir_okay=False, path_type=Path),
        default=Path("baocao.db"),
        show_default=True,
        envvar="BAOCAO_DB",
        help="The database.",
    )(command)


def _filters(command: Callable[..., None]) -> Callable[..., None]:
    """The options that every question takes."""
    options = (
        click.option("--year", type=int, help="Only reports of this year (for awards: awards of this year)."),
        click.option(
            "--since", metavar="DATE", help="Only reports dated then or later, as 2022, 2022-10 or 2022-10-25."
        ),
        click.option("--until", metavar="DATE", help="Only reports dated then or earlier."),
        click.option("--issuer", metavar="TEXT", help="Only where the issuer holds TEXT (diacritics may be left out)."),
        click.option("--province", metavar="NAME", help="Only reports of this province (diacritics may be left out)."),
        click.option("--limit", type=click.IntRange(min=1), help="At most so many rows."),
        click.option(
            "--format", "output_format", type=_FORMATS, default="table", show_default=True, help="How to print."
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def _sure(command: Callable[..., None]) -> Callable[..., None]:
    """The option of questions whose answers are facts, which are more or less sure."""
    return click.option(
        "--min-confidence",
        type=click.FloatRange(0, 1),
        metavar="0…1",
        help="Only facts at least so sure; of those with 0.9 or more, nine in ten or more are right.",
    )(command)


def _make_filters(options: dict[str, Any]) -> tuple[Filters, str, dict[str, Any]]:
    from outputs.queries import Filters

    output_format = options.pop("output_format")
    names = ("year", "since", "until", "issuer", "province", "limit", "min_confidence")
    filters = Filters(**{name: options.pop(name) for name in names if name in options})
    return filters, output_format, options


@main.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@_database
@click.option("--jobs", type=click.IntRange(min=1), help="Processes that read files  [default: the cores].")
@click.option(
    "--timeout", type=click.FloatRange(min=1), default=300, show_default=True, help="Seconds that one file may take."
)
@click.option(
    "--memory", type=click.IntRange(min=64), default=2048, show_default=True, help="MiB that reading one file may take."
)
@_errors_shown
def ingest(paths: tuple[str, ...], db: Path, jobs: int | None, timeout: float, memory: int) -> None:
    """Read reports into the database.

    PATH is a file, a folder (searched with all folders in it), a zip archive or a pattern such as
    "2022/*.docx". Word files of all ages, RTF, OpenDocument, HTML, PDF with text and plain text
    are read; baocao doctor says what is needed for which. What was read before and has not
    changed is not read again. Files that cannot be read are listed with the reason and stop
    nothing; the exit code is 1 only where no file could be read.
    """
    from pipeline.ingest import ingest as run
    from pipeline.workers import Limits

    limits = Limits(timeout, memory << 20)
    with _Progress() as progress:
        summary = run(paths, db, jobs, limits, progress.start, progress.step)
    _print_summary(summary)
    if summary.read == 0:
        sys.exit(1)


class _Progress:
    """A progress bar with counts and rate on the terminal's error stream; silent where that is a file."""

    def __enter__(self) -> _Progress:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        self._refused = 0
        self._bar = Progress(
            TextColumn("đọc báo cáo"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TextColumn("{task.fields[refused]}"),
            TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
            disable=not sys.stderr.isatty(),
        )
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def start(self, total: int) -> None:
        self._task = self._bar.add_task("", total=total, rate="", refused="")

    def step(self, result: FileResult, outcome: str) -> None:
        self._refused += result.outcome is not None
        task = self._bar.tasks[self._task]
        rate = f"{task.completed / task.elapsed:.1f}/s" if task.elapsed else ""
        refused = f"{self._refused} không đọc được" if self._refused else ""
        self._bar.update(self._task, advance=1, rate=rate, refused=refused)


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
@click.argument("target", type=click.Path(path_type=Path))
@_database
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "ndjson", "xlsx", "graphml", "gexf"]),
    help="What to write  [default: by the end of TARGET, else csv].",
)
@_errors_shown
def export(target: Path, db: Path, form: str | None) -> None:
    """Write all views to TARGET: a workbook NAME.xlsx, or a folder of CSV or JSON files.

    The workbook has a sheet for each view, with headings in Vietnamese that can be filtered by.
    NAME.graphml and NAME.gexf are the archive as a graph: reports, the directives they cite, the
    officials they name, relations between directives, officials named together.
    """
    from outputs.database import open_for_reading
    from outputs.exports import export as run

    suffix = target.suffix.lower().removeprefix(".")
    try:
        files = run(open_for_reading(db), target, form or (suffix if suffix in ("xlsx", "graphml", "gexf") else "csv"))
    except OSError as error:
        raise click.ClickException(f"{target}: cannot be written: {error.strerror or error}") from None
    for file in files:
        click.echo(file)


@main.command()
@_errors_shown
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
@_database
@click.option("--files/--no-files", default=True, show_default=True, help="Also compare the files that were read.")
@_errors_shown
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
@_database
@_filters
@_sure
@click.option("--symbol", metavar="TEXT", help="Only directives whose symbol or name holds TEXT.")
@click.option("--type", "doc_type", metavar="TYPE", help='Only directives of this type, as "Kết luận".')
@_errors_shown
def directives(db: Path, **options: Any) -> None:
    """Which directives were cited, and by how many reports.

    --issuer speaks of the directive's issuer; years and provinces of the reports that cite it.
    A question mark stands where the term or year of a directive is not known for sure.
    """
    from outputs import queries
    from outputs.database import open_for_reading
    from pipeline.printing import print_rows

    filters, output_format, own = _make_filters(options)
    rows = queries.directives(open_for_reading(db), filters, own["symbol"], own["doc_type"])
    if output_format == "table":
        rows = [row | {"cited": row["symbol"] or row["name"], "sure": "?" if row["uncertain"] else ""} for row in rows]
    columns = {
        "directive_id": "ID",
        "doc_type": "Loại",
        "cited": "Văn bản",
        "sure": "",
        "issued_on": "Ngày",
        "issuer": "Cơ quan ban hành",
        "term": "Khóa",
        "reports": "Báo cáo",
        "mentions": "Lần dẫn",
    }
    print_rows(rows, output_format, columns)


@main.command()
@_database
@_filters
@_sure
@click.option("--symbol", metavar="TEXT", help="Only where either directive's symbol or name holds TEXT.")
@click.option("--kind", type=click.Choice(list(_RELATIONS)), help="Only relations of this kind.")
@_errors_shown
def relations(db: Path, **options: Any) -> None:
    """What directives do to one another: amend, replace, repeal, guide, implement, rest on."""
    from outputs import queries
    from outputs.database import open_for_reading
    from pipeline.printing import print_rows

    filters, output_format, own = _make_filters(options)
    rows = queries.relations(open_for_reading(db), filters, own["symbol"], own["kind"])
    if output_format == "table":
        rows = [row | {"kind": _RELATIONS[str(row["kind"])]} for row in rows]
    columns = {"source": "Văn bản", "kind": "Quan hệ", "target": "Với văn bản", "reports": "Báo cáo", "filename": "Tệp"}
    print_rows(rows, output_format, columns)


@main.command()
@click.argument("name", required=False)
@_database
@_filters
@_sure
@_errors_shown
def officials(name: str | None, db: Path, **options: Any) -> None:
    """Who is named, in which reports and with which posts.

    NAME is a name or a part of one; diacritics may be left out, and where nobody is named so the
    nearest names are shown. One name in two provinces is two officials.
    """
    from outputs import queries
    from outputs.database import open_for_reading
    from pipeline.printing import print_rows

    filters, output_format, _ = _make_filters(options)
    database = open_for_reading(db)
    rows = queries.officials(database, filters, name)
    if name and not rows and (near := queries.near_names(database, name)):
        click.echo(f"Không có ai tên “{name}”; những tên gần nhất:", err=True)
        found = {row["official_id"]: row for other in near for row in queries.officials(database, filters, other)}
        rows = list(found.values())
    columns = {
        "official_id": "ID",
        "name": "Họ và tên",
        "province": "Tỉnh",
        "reports": "Báo cáo",
        "mentions": "Lần nhắc",
        "positions": "Chức vụ",
    }
    print_rows(rows, output_format, columns)


@main.command()
@click.argument("post")
@_database
@click.option("--on", "day", metavar="DATE", help="Only who held it then, as 2022, 2022-10 or 2022-10-25.")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many rows.")
@click.option("--format", "output_format", type=_FORMATS, default="table", show_default=True, help="How to print.")
@_errors_shown
def holders(post: str, db: Path, day: str | None, limit: int | None, output_format: str) -> None:
    """Who held a post, and from when to when reports name them in it.

    POST is a position or a part of one, as "Bi thu Tinh uy Ca Mau"; diacritics may be left out.
    """
    from outputs import queries
    from outputs.database import open_for_reading
    from pipeline.printing import print_rows

    columns = {
        "official_id": "ID",
        "name": "Họ và tên",
        "position": "Chức vụ",
        "first_seen": "Từ",
        "last_seen": "Đến",
        "former_by": "Nguyên từ",
        "reports": "Báo cáo",
    }
    print_rows(queries.holders(open_for_reading(db), post, day, limit), output_format, columns)


@main.command()
@_database
@_filters
@_sure
@click.option("--recipient", metavar="TEXT", help="Only recipients whose name holds TEXT.")
@click.option("--award", metavar="TEXT", help="Only awards whose name holds TEXT.")
@click.option("--status", type=click.Choice(["granted", "proposed", "registered", "revoked"]), help="Only this status.")
@click.option("--decision", metavar="SYMBOL", help="Only awards by this decision.")
@_errors_shown
def awards(db: Path, **options: Any) -> None:
    """Who was given which award, by which decision.

    --issuer speaks of the authority that gives the award.
    """
    from outputs import queries
    from outputs.database import open_for_reading
    from pipeline.printing import print_rows

    filters, output_format, own = _make_filters(options)
    rows = queries.awards(open_for_reading(db), filters, **own)
    columns = {
        "award": "Khen thưởng",
        "recipient": "Tập thể, cá nhân",
        "status": "Tình trạng",
        "authority": "Cấp khen",
        "year": "Năm",
        "decision_symbol": "Quyết định",
        "filename": "Báo cáo",
    }
    print_rows(rows, output_format, columns)


@main.command()
@click.argument("text")
@_database
@_filters
@_errors_shown
def search(text: str, db: Path, **options: Any) -> None:
    """Find the passages that hold all words of TEXT.

    "ket luan" finds "Kết luận" and "dang" finds "Đảng". Words in double quotes stay together:
    baocao search '"thi đua yêu nước"'.
    """
    from outputs import queries
    from outputs.database import open_for_reading
    from pipeline.printing import print_rows

    filters, output_format, _ = _make_filters(options)
    rows = queries.search(open_for_reading(db), text, filters)
    columns = {"report_id": "ID", "filename": "Báo cáo", "issued_on": "Ngày", "passage": "Đoạn"}
    print_rows(rows, output_format, columns)


@main.command()
@click.argument("report")
@_database
@click.option(
    "--format",
    "output_format",
    type=click.Choice(["text", "json", "html"]),
    default="text",
    show_default=True,
    help="text for the terminal, json for programs, html through spaCy's displaCy.",
)
@_errors_shown
def show(report: str, db: Path, output_format: str) -> None:
    """Print a report with its findings marked in the text.

    REPORT is its number, its file name or its path. D marks directives cited, P people, R roles,
    A awards; the list below says what was understood and how sure it is (0 to 1).
    """
    import json

    from outputs import queries
    from outputs.database import open_for_reading
    from pipeline.printing import print_report

    database = open_for_reading(db)
    row = queries.find_report(database, report)
    if row is None:
        raise click.ClickException(f"{report}: not one report of {db}; see their numbers with: baocao search or SQL")
    stored = queries.stored_report(database, row)
    if output_format == "json":
        print(json.dumps(queries.as_dict(stored), ensure_ascii=False, indent=2))
    elif output_format == "html":
        from pipeline.displacy import as_html

        print(as_html(stored))
    else:
        print_report(stored)


@main.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--misses", is_flag=True, help="List every miss and false find with its passage.")
@_errors_shown
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
