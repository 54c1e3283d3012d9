"""Everyday wordings with what is read in them, as plain text: ``wordings/*.txt``.

A case begins with ``=== what it is about``; its lines are paragraphs, lines that begin with ``|`` the rows of a table,
where ``<`` stands for the cell on its left going on. Below ``---`` stands what is to be read: all posts
(``Trần Văn Thử: Giám đốc Sở Nội vụ``, ``(former)`` behind it), all awards (``Bằng khen > Trần Văn Thử (granted)``,
or with ``: giver, year, decision`` behind them), all people, and those fields of the header (``issuer = Sở Nội vụ``)
and directives (``21-KL/TW, 2021-10-25``) that the case is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest
from msgspec import Struct

from extractors.normalise import normalise
from extractors.reading import read
from extractors.records import Findings, Passage, Report
from tests.helpers import given_to_each

WORDINGS = Path(__file__).parent / "wordings"
_FILES = ("posts.txt", "awards.txt", "givers.txt", "people.txt", "headers.txt", "directives.txt")
_CASE = re.compile(
    r"^=== *(?P<name>.+)\n(?P<text>(?:(?!===|---\n).*\n)+)---\n(?P<expected>(?:(?!===).*\n?)*)", re.MULTILINE
)
_FIELD = re.compile(r"(\w+) = (.*)")


class Case(Struct, frozen=True):
    """A wording, and the facts that are expected of it, a line each."""

    name: str
    report: Report
    expected: list[str]


def cases(file: str) -> Iterator[Case]:
    for match in _CASE.finditer((WORDINGS / file).read_text(encoding="utf-8")):
        expected = [line for line in match["expected"].splitlines() if line.strip()]
        yield Case(match["name"], _report(match["text"].splitlines()), sorted(expected))


def _report(lines: list[str]) -> Report:
    passages: list[Passage] = []
    tables = 0
    for is_row, block in groupby((line for line in lines if line.strip()), key=lambda line: line.startswith("|")):
        for row, line in enumerate(block):
            cells = line.strip().strip("|").split("|") if is_row else [line]
            for column, cell in enumerate(cells):
                text = normalise(cell.strip().replace("//", "\n"))
                if not is_row:
                    passages.append(Passage(len(passages), "paragraph", text))
                elif text not in ("", "<"):
                    after = [cell.strip() == "<" for cell in cells[column + 1 :]]
                    span = 1 + (after.index(False) if False in after else len(after))
                    passages.append(Passage(len(passages), "cell", text, tables, row, column, 1, span))
        tables += is_row
    return Report(tuple(passages))


def _posts(found: Findings) -> list[str]:
    return sorted(f"{role.name}: {role.position}{' (former)' if role.former else ''}" for role in found.roles)


def _awards(found: Findings) -> list[str]:
    return sorted(f"{one.award} > {one.recipient} ({one.status})" for one in given_to_each(found.awards))


def _givers(found: Findings) -> list[str]:
    return sorted(
        f"{one.award} > {one.recipient}: {one.authority or '-'}, {one.year or '-'}, {one.decision_symbol or '-'}"
        for one in given_to_each(found.awards)
    )


def _people(found: Findings) -> list[str]:
    return sorted({mention.name for mention in found.people if mention.kind == "person"})


def _directives(found: Findings) -> list[str]:
    return sorted({", ".join(filter(None, (one.symbol or one.name, one.date))) for one in found.citations})


def _named(case: Case) -> str:
    return case.name


@pytest.mark.parametrize("case", list(cases("posts.txt")), ids=_named)
def test_posts(case: Case) -> None:
    assert sorted(set(_posts(read(case.report)))) == case.expected


@pytest.mark.parametrize("case", list(cases("awards.txt")), ids=_named)
def test_awards(case: Case) -> None:
    assert _awards(read(case.report)) == case.expected


@pytest.mark.parametrize("case", list(cases("givers.txt")), ids=_named)
def test_givers(case: Case) -> None:
    assert _givers(read(case.report)) == case.expected


@pytest.mark.parametrize("case", list(cases("people.txt")), ids=_named)
def test_people(case: Case) -> None:
    assert _people(read(case.report)) == case.expected


@pytest.mark.parametrize("case", list(cases("headers.txt")), ids=_named)
def test_headers(case: Case) -> None:
    header = read(case.report).header
    told = {match[1]: match[2] for line in case.expected if (match := _FIELD.fullmatch(line))}
    assert {name: getattr(header, name) or "" for name in told} == told


@pytest.mark.parametrize("case", list(cases("directives.txt")), ids=_named)
def test_directives(case: Case) -> None:
    assert _directives(read(case.report)) == case.expected


@pytest.mark.parametrize("file", _FILES)
def test_every_case_is_read(file: str) -> None:
    text = (WORDINGS / file).read_text(encoding="utf-8")
    assert len(list(cases(file))) == len(re.findall(r"^===", text, re.MULTILINE)) > 0
