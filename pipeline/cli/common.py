"""The command group, and the options and habits that commands share."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import click

from pipeline.terminal import make_tolerant

if TYPE_CHECKING:
    from outputs.questions.filters import Filters

_NEW_OBJECTS = 50_000
"""Objects after which Python looks for garbage: modules and gazetteers make many and leave none behind."""
FORMATS = click.Choice(["table", "json", "csv"])


class _Period(click.ParamType[Any]):
    """A day, month, quarter or year, as Vietnamese or ISO writes it."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        from outputs.questions.asked import PeriodError, period

        try:
            return period(value) if isinstance(value, str) else value
        except PeriodError as error:
            self.fail(str(error), param, ctx)


PERIOD = _Period()


class _Group(click.Group):
    """The commands, on terminals and pipes of any encoding."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        gc.set_threshold(_NEW_OBJECTS)
        make_tolerant(sys.stdout)
        make_tolerant(sys.stderr)
        return super().main(*args, **kwargs)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
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


def errors_shown(command: Callable[..., None]) -> Callable[..., None]:
    """Prints baocao's own errors as one line, without a traceback."""

    @wraps(command)
    def run(*args: Any, **kwargs: Any) -> None:
        import sqlite3

        from corpora.errors import BaocaoError

        try:
            command(*args, **kwargs)
        except BaocaoError as error:
            raise click.ClickException(str(error)) from None
        except sqlite3.Error as error:
            raise click.ClickException(f"the database: {error}") from None
        except BrokenPipeError:
            sys.stderr.close()
            sys.exit(0)

    return run


@contextmanager
def cannot_be_written(target: Path) -> Iterator[None]:
    """Says which file could not be written, and why."""
    try:
        yield
    except OSError as error:
        raise click.ClickException(f"{target}: cannot be written: {error.strerror or error}") from None


def write_as_csv(target: Path | None, write: Callable[[TextIO], int], what: str) -> None:
    """Writes CSV to a file and says of how many what; prints it where no file is named."""
    from outputs.delimited import ENCODING

    if target is None:
        write(sys.stdout)
        return
    with cannot_be_written(target), target.open("w", encoding=ENCODING, newline="") as stream:
        count = write(stream)
    click.echo(f"{target}: {count} {what}")


def takes_database(command: Callable[..., None]) -> Callable[..., None]:
    return click.option(
        "--db",
        type=click.Path(dir_okay=False, path_type=Path),
        default=Path("baocao.db"),
        show_default=True,
        envvar="BAOCAO_DB",
        help="The database.",
    )(command)


def takes_filters(command: Callable[..., None]) -> Callable[..., None]:
    """The options that every question takes."""
    options = (
        click.option(
            "--year",
            type=click.IntRange(1000, 9999),
            metavar="YEAR",
            help="Only reports of this year (for awards: awards of this year).",
        ),
        click.option(
            "--since",
            type=PERIOD,
            help="Only reports dated then or later, as 2022, 2022-10-25, 25/10/2022, quý I/2022.",
        ),
        click.option("--until", type=PERIOD, help="Only reports dated then or earlier."),
        click.option("--issuer", metavar="TEXT", help="Only where the issuer holds TEXT (diacritics may be left out)."),
        click.option("--province", metavar="NAME", help="Only reports of this province (diacritics may be left out)."),
        click.option(
            "--all-versions", is_flag=True, help="Count every file, not one of each paper; see: baocao versions."
        ),
        click.option("--limit", type=click.IntRange(min=1), help="Show at most N rows.", metavar="N"),
        click.option(
            "--format", "output_format", type=FORMATS, default="table", show_default=True, help="How to print."
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def takes_confidence(command: Callable[..., None]) -> Callable[..., None]:
    """The option of questions whose answers are facts, which are more or less sure."""
    return click.option(
        "--min-confidence",
        type=click.FloatRange(0, 1),
        metavar="0…1",
        help="Only facts with at least this confidence (above 0.9, nine in ten are right).",
    )(command)


def make_filters(options: dict[str, Any]) -> tuple[Filters, str, dict[str, Any]]:
    from outputs.questions.filters import Filters

    output_format = options.pop("output_format")
    names = ("year", "since", "until", "issuer", "province", "limit", "min_confidence", "all_versions")
    if since := options.get("since"):
        options["since"] = since.first
    if until := options.get("until"):
        options["until"] = until.last
    filters = Filters(**{name: options.pop(name) for name in names if name in options})
    return filters, output_format, options
