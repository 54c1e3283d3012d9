"""Commands that ask the database."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from outputs.columns import AWARDS_BY, DIRECTIVES_BY, RELATIONS, STATUS, awards_by_columns, headings
from pipeline.cli.common import (
    FORMATS,
    PERIOD,
    errors_shown,
    main,
    make_filters,
    takes_confidence,
    takes_database,
    takes_filters,
)

if TYPE_CHECKING:
    from outputs.questions.asked import Period


@main.command()
@takes_database
@takes_filters
@takes_confidence
@click.option("--symbol", metavar="TEXT", help="Only directives whose symbol or name holds TEXT.")
@click.option("--type", "doc_type", metavar="TYPE", help='Only directives of this type, as "Kết luận".')
@click.option("--by", type=click.Choice(list(DIRECTIVES_BY)), help="Count for each of these of the reports.")
@errors_shown
def directives(db: Path, **options: Any) -> None:
    """Which directives were cited, and by how many reports.

    --issuer speaks of the directive's issuer; years and provinces of the reports that cite it.
    A question mark stands where the term or year of a directive is not known for sure.
    """
    from outputs.database import open_for_reading
    from outputs.questions import directives as questions
    from pipeline.printing import print_rows

    filters, output_format, own = make_filters(options)
    if own["by"]:
        rows = questions.directives_by(open_for_reading(db), filters, own["by"])
        columns = headings("doc_type", "directive", "reports", "mentions", mentions="Lần dẫn")
        print_rows(rows, output_format, {"group": DIRECTIVES_BY[own["by"]]} | columns)
        return
    rows = questions.directives(open_for_reading(db), filters, own["symbol"], own["doc_type"])
    if output_format == "table":
        rows = [row | {"cited": row["symbol"] or row["name"], "sure": "?" if row["uncertain"] else ""} for row in rows]
    columns = headings("directive_id", "doc_type") | {"cited": "Văn bản", "sure": ""}
    columns |= headings("issued_on", "issuer", "term", "reports", "mentions", mentions="Lần dẫn")
    print_rows(rows, output_format, columns)


@main.command()
@click.argument("symbol")
@takes_database
@click.option("--format", "output_format", type=FORMATS, default="table", show_default=True, help="How to print.")
@errors_shown
def directive(symbol: str, db: Path, output_format: str) -> None:
    """One directive: when it is first and last cited, by whom, with what, and its relations.

    SYMBOL is a symbol or a part of one, with or without its type ("Quyết định 46/2017/QĐ-TTg"), or a
    part of a law's name; of several the most cited is shown.
    """
    from outputs.database import open_for_reading
    from outputs.questions import directives as questions
    from pipeline.printing import print_profile

    opened = open_for_reading(db)
    found = questions.find_directives(opened, symbol)
    if not found:
        raise click.ClickException(f"no report cites {symbol}; see: baocao directives")
    if len(found) > 1:
        others = ", ".join(str(row["symbol"] or row["name"]) for row in found[1:6])
        click.echo(f"cũng có: {others}{' …' if len(found) > 6 else ''}", err=True)
    profile = questions.directive(opened, int(found[0]["id"]))
    assert profile is not None
    print_profile(profile, output_format)


@main.command()
@takes_database
@takes_filters
@click.option("--citing", multiple=True, metavar="SYMBOL", help="Only reports that cite it; several times: all.")
@click.option("--naming", multiple=True, metavar="NAME", help="Only reports that name this person; several times: all.")
@errors_shown
def reports(citing: tuple[str, ...], naming: tuple[str, ...], db: Path, **options: Any) -> None:
    """Which reports the archive holds; which of them cite given directives or name given people."""
    from outputs.database import open_for_reading
    from outputs.questions import reports as questions
    from pipeline.printing import print_rows

    filters, output_format, _ = make_filters(options)
    rows = questions.reports(open_for_reading(db), filters, list(citing), list(naming))
    print_rows(rows, output_format, headings("report_id", "filename", "issued_on", "symbol", "issuer", "title"))


@main.command()
@takes_database
@takes_filters
@errors_shown
def versions(db: Path, **options: Any) -> None:
    """Which papers the archive holds in several files, and which of the files counts.

    The most final counts: a PDF with a number (what was signed is kept so), then what has a
    number, then what has none, then a draft. Filters speak of the file that counts.
    """
    from outputs.database import open_for_reading
    from outputs.questions import versions as questions
    from pipeline.printing import print_rows

    filters, output_format, _ = make_filters(options)
    rows = questions.versions(open_for_reading(db), filters)
    columns = headings("report_id", "filename", "symbol", "issued_on", "other_id", "other_filename", "version_by")
    print_rows(rows, output_format, columns)


@main.command()
@click.argument("report")
@click.argument("other")
@takes_database
@errors_shown
def compare(report: str, other: str, db: Path) -> None:
    """What changed from one report to another, word by word: {+added+} and [-removed-].

    REPORT and OTHER are numbers, file names or paths; they need not be versions of one paper.
    """
    from outputs.database import open_for_reading
    from outputs.questions.reports import find_report
    from outputs.questions.versions import changes
    from pipeline.printing import print_changes

    database = open_for_reading(db)
    found = [find_report(database, wanted) for wanted in (report, other)]
    for wanted, row in zip((report, other), found, strict=True):
        if row is None:
            raise click.ClickException(f"{wanted}: not one report of {db}; see their numbers with: baocao reports")
    print_changes(changes(database, *(int(row["id"]) for row in found if row)))


@main.command()
@takes_database
@takes_filters
@takes_confidence
@click.option("--symbol", metavar="TEXT", help="Only where either directive's symbol or name holds TEXT.")
@click.option("--kind", type=click.Choice(list(RELATIONS)), help="Only relations of this kind.")
@errors_shown
def relations(db: Path, **options: Any) -> None:
    """What directives do to one another: amend, replace, repeal, guide, implement, rest on."""
    from outputs.database import open_for_reading
    from outputs.questions import directives as questions
    from pipeline.printing import print_rows

    filters, output_format, own = make_filters(options)
    rows = questions.relations(open_for_reading(db), filters, own["symbol"], own["kind"])
    print_rows(rows, output_format, headings("source", "kind", "target", "reports", "filename"))


@main.command()
@click.argument("post")
@takes_database
@click.option("--on", type=PERIOD, help="Only who held it then, as 2022, 2022-10-25, 25/10/2022 or quý I/2022.")
@click.option("--all-versions", is_flag=True, help="Count every file, not one of each paper.")
@click.option("--limit", type=click.IntRange(min=1), help="Show at most N rows.", metavar="N")
@click.option("--format", "output_format", type=FORMATS, default="table", show_default=True, help="How to print.")
@errors_shown
def holders(post: str, db: Path, on: Period | None, all_versions: bool, limit: int | None, output_format: str) -> None:
    """Who held a post, and from when to when reports name them in it.

    POST is a position or a part of one, as "Bi thu Tinh uy Ca Mau"; diacritics may be left out.
    """
    from outputs.database import open_for_reading
    from outputs.questions import officials as questions
    from pipeline.printing import print_rows

    columns = headings(
        "official_id", "name", "position", "first_seen", "last_seen", "former_by", "reports", name="Họ và tên"
    )
    rows = questions.holders(open_for_reading(db), post, on, limit, all_versions=all_versions)
    print_rows(rows, output_format, columns)


@main.command()
@click.argument("name", required=False)
@takes_database
@click.option("--limit", type=click.IntRange(min=1), help="Show at most N rows.", metavar="N")
@click.option("--format", "output_format", type=FORMATS, default="table", show_default=True, help="How to print.")
@errors_shown
def organizations(name: str | None, db: Path, limit: int | None, output_format: str) -> None:
    """Which organisations reports name, at which level and in which province.

    NAME is a name or a part of one; diacritics may be left out.
    """
    from outputs.database import open_for_reading
    from outputs.questions import organizations as questions
    from pipeline.printing import print_rows

    rows = questions.organizations(open_for_reading(db), name, limit)
    columns = headings("organization_id", "name", "level", "province", "province_2025", "parent", "reports", "mentions")
    print_rows(rows, output_format, columns)


@main.command()
@takes_database
@takes_filters
@takes_confidence
@click.option("--recipient", metavar="TEXT", help="Only recipients whose name holds TEXT.")
@click.option("--award", metavar="TEXT", help="Only awards whose name holds TEXT.")
@click.option("--status", type=click.Choice(list(STATUS)), help="Only this status.")
@click.option("--decision", metavar="SYMBOL", help="Only awards by this decision.")
@click.option("--by", type=click.Choice(list(AWARDS_BY)), help="Count for each of these.")
@errors_shown
def awards(db: Path, **options: Any) -> None:
    """Who was given which award, by which decision.

    --issuer speaks of the authority that gives the award.
    """
    from outputs.database import open_for_reading
    from outputs.questions import awards as questions
    from pipeline.printing import print_rows

    filters, output_format, own = make_filters(options)
    if by := own.pop("by"):
        rows = questions.awards_by(open_for_reading(db), filters, by)
        print_rows(rows, output_format, awards_by_columns(by))
        return
    rows = questions.awards(open_for_reading(db), filters, **own)
    columns = headings("award", "recipient", "status", "authority", "year", "decision_symbol", "filename")
    print_rows(rows, output_format, columns)


@main.command()
@click.argument("text")
@takes_database
@takes_filters
@errors_shown
def search(text: str, db: Path, **options: Any) -> None:
    """Find the passages that hold all words of TEXT.

    "ket luan" finds "Kết luận" and "dang" finds "Đảng". Words in double quotes stay together:
    baocao search '"thi đua yêu nước"'.
    """
    from outputs.database import open_for_reading
    from outputs.questions.search import search as find
    from pipeline.printing import print_rows

    filters, output_format, _ = make_filters(options)
    rows = find(open_for_reading(db), text, filters)
    print_rows(rows, output_format, headings("report_id", "filename", "issued_on", "passage"))


@main.command()
@click.argument("report")
@takes_database
@click.option(
    "--format",
    "output_format",
    type=click.Choice(["text", "json", "html"]),
    default="text",
    show_default=True,
    help="text for the terminal, json for programs, html through spaCy's displaCy.",
)
@errors_shown
def show(report: str, db: Path, output_format: str) -> None:
    """Print a report with its findings marked in the text.

    REPORT is its number, its file name or its path. H marks what the report says of itself, D
    directives cited, Q relations between them, O organisations, P people, R roles, A awards; the
    list below says what was understood, how sure it is (0 to 1) and which rule decided it.
    """
    from outputs.database import open_for_reading
    from outputs.questions import reports as questions
    from pipeline.printing import print_json, print_report

    database = open_for_reading(db)
    row = questions.find_report(database, report)
    if row is None:
        raise click.ClickException(f"{report}: not one report of {db}; see their numbers with: baocao search or SQL")
    stored = questions.stored_report(database, row)
    if output_format == "json":
        print_json(questions.as_dict(stored))
    elif output_format == "html":
        from pipeline.displacy import as_html

        print(as_html(stored))
    else:
        print_report(stored)
