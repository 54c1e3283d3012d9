"""Commands on officials: who is named, who is who, and what people decide about it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from outputs.columns import headings
from pipeline.cli.common import (
    FORMATS,
    errors_shown,
    main,
    make_filters,
    takes_confidence,
    takes_database,
    takes_filters,
    write_as_csv,
)

if TYPE_CHECKING:
    from outputs.resolution.deciding import Question, Side


class _NameOrCommand(click.Group):
    """A group whose first word, where it is no command, is a name to look for."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and args[0] not in ctx.help_option_names):
            args = ["list", *args]
        return super().parse_args(ctx, args)


@main.group(cls=_NameOrCommand)
def officials() -> None:
    """Who is named, in which reports and with which posts; who is who.

    \b
    baocao officials [NAME]        lists officials (options: baocao officials list --help)
    baocao officials merge A B     makes two one
    baocao officials split A REPORT…  takes what reports say of one away from it
    baocao officials rename A NAME gives one another name
    """


@officials.command("list")
@click.argument("name", required=False)
@click.option(
    "--organization",
    "organizations",
    multiple=True,
    metavar="TEXT",
    help="Only who held posts in an organisation whose name holds TEXT; given twice, in both.",
)
@takes_database
@takes_filters
@takes_confidence
@errors_shown
def list_officials(name: str | None, organizations: tuple[str, ...], db: Path, **options: Any) -> None:
    """Who is named, in which reports and with which posts.

    NAME is a name or a part of one; diacritics may be left out, and where nobody is named so the
    nearest names are shown. Mentions are one official where posts, places and times say so;
    baocao officials show ID tells why.
    """
    from outputs.database import open_for_reading
    from outputs.questions import officials as questions
    from pipeline.printing import print_rows

    filters, output_format, _ = make_filters(options)
    database = open_for_reading(db)
    if organizations:
        columns = headings("official_id", "name", "province", "organizations", name="Họ và tên")
        print_rows(questions.officials_of_all(database, filters, list(organizations)), output_format, columns)
        return
    rows = questions.officials(database, filters, name)
    if name and not rows and (near := questions.near_names(database, name)):
        click.echo(f"Không có ai tên “{name}”; những tên gần nhất:", err=True)
        found = {row["official_id"]: row for other in near for row in questions.officials(database, filters, other)}
        rows = list(found.values())
    columns = headings("official_id", "name", "province", "reports", "mentions", "positions", name="Họ và tên")
    print_rows(rows, output_format, columns)


@officials.command()
@click.argument("official_id", type=int)
@takes_database
@click.option("--format", "output_format", type=FORMATS, default="table", show_default=True, help="How to print.")
@errors_shown
def show(official_id: int, db: Path, output_format: str) -> None:
    """One official: posts over time, awards, whom reports name together with him or her, and why it is one person."""
    from outputs.database import open_for_reading
    from outputs.questions import officials as questions
    from pipeline.printing import print_profile

    opened = open_for_reading(db)
    profile = questions.official(opened, official_id)
    if profile is None:
        raise click.ClickException(f"there is no official {official_id}; see: baocao officials")
    print_profile(profile, output_format)


def _deciding(command: Callable[..., None]) -> Callable[..., None]:
    """A command that changes the database by a person's decision."""
    return errors_shown(takes_database(command))


@officials.command()
@click.argument("official_id", type=int)
@click.argument("other_id", type=int)
@_deciding
def merge(official_id: int, other_id: int, db: Path) -> None:
    """Make two officials one. The decision is kept when files are read again."""
    from outputs.database import open_for_writing
    from outputs.resolution import deciding

    deciding.merge(open_for_writing(db), official_id, other_id)
    click.echo(f"{official_id} and {other_id} are one official")


@officials.command()
@click.argument("official_id", type=int)
@click.argument("report_ids", type=int, nargs=-1, required=True, metavar="REPORT-ID…")
@_deciding
def split(official_id: int, report_ids: tuple[int, ...], db: Path) -> None:
    """Take what the given reports say of an official away: they speak of somebody else.

    baocao officials show ID lists the reports with their IDs.
    """
    from outputs.database import open_for_writing
    from outputs.resolution import deciding

    deciding.split(open_for_writing(db), official_id, list(report_ids))
    click.echo(f"{len(report_ids)} {'report' if len(report_ids) == 1 else 'reports'} taken from official {official_id}")


@officials.command()
@click.argument("official_id", type=int)
@click.argument("name")
@_deciding
def rename(official_id: int, name: str, db: Path) -> None:
    """Give an official the name to be shown; mentions keep what reports say."""
    from outputs.database import open_for_writing
    from outputs.resolution import deciding

    name = unicodedata.normalize("NFC", name)
    deciding.rename(open_for_writing(db), official_id, name)
    click.echo(f"official {official_id} is called {name}")


@main.group()
def judgements() -> None:
    """What people decided about officials, as CSV that can be kept and brought into another database."""


@judgements.command("export")
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path), required=False)
@_deciding
def export_judgements(target: Path | None, db: Path) -> None:
    """Write every judgement as CSV to TARGET, or print it."""
    from outputs.database import open_for_reading
    from outputs.resolution.judgements import write_csv

    write_as_csv(target, partial(write_csv, open_for_reading(db)), "judgements")


@judgements.command("import")
@click.argument("source", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_deciding
def import_judgements(source: Path, db: Path) -> None:
    """Add the judgements of a CSV file and carry them out; on the same subjects they replace what was judged."""
    from outputs.database import open_for_writing
    from outputs.resolution import deciding

    count = deciding.import_judgements(open_for_writing(db), source)
    click.echo(f"{source}: {count} judgements")


@main.command()
@click.argument("name", required=False)
@_deciding
def review(name: str | None, db: Path) -> None:
    """Walk through officials that may be one person, the likeliest first, and decide.

    Both are shown side by side with what their reports say and what speaks for and against. Answer
    y (one person), n (two), s (skip), u (undo the last answer) or q (stop). NAME narrows the walk.
    """
    from outputs.database import open_for_writing
    from outputs.resolution import deciding

    opened = open_for_writing(db)
    skipped: set[tuple[str, str]] = set()
    answered: list[Question] = []
    while True:
        waiting = deciding.open_questions(opened, name)
        question = next((q for q in waiting if (q.left.reference, q.right.reference) not in skipped), None)
        if question is None:
            click.echo(f"Không còn câu hỏi nào; đã trả lời {len(answered)}, bỏ qua {len(skipped)}.")
            if not answered:
                return
            choice = click.prompt(
                "Hoàn tác câu cuối hay dừng? [u/q]", type=click.Choice(list("uq")), show_choices=False
            )
        else:
            _show_question(question, len(waiting) - len(skipped))
            choice = click.prompt("Cùng một người? [y/n/s/u/q]", type=click.Choice(list("ynsuq")), show_choices=False)
        if choice == "q":
            click.echo(f"Đã trả lời {len(answered)}.")
            return
        if choice == "u":
            if answered:
                deciding.take_back(opened, answered.pop())
            else:
                click.echo("Chưa có câu trả lời nào để hoàn tác.")
        elif question is not None and choice == "s":
            skipped.add((question.left.reference, question.right.reference))
        elif question is not None:
            deciding.answer(opened, question, choice == "y")
            answered.append(question)


def _show_question(question: Question, left: int) -> None:
    from rich.table import Table
    from rich.text import Text

    from pipeline.printing import console

    table = Table(title=f"còn {left} – khả năng {question.probability:.0%}", show_header=False, expand=True)
    table.add_column(ratio=1)
    table.add_column(ratio=1)
    for lines in zip(_side(question.left), _side(question.right), strict=True):
        table.add_row(*(Text(line) for line in lines))
    out = console()
    out.print(table)
    out.print(Text(question.evidence))


def _side(side: Side) -> list[str]:
    passage = side.passage if len(side.passage) <= 400 else f"{side.passage[:400]} …"
    return [
        f"{side.official_id}: {side.name}",
        side.posts or "không nêu chức vụ",
        f"{side.filename} ({side.day or '?'})",
        passage,
    ]
