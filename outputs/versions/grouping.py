"""Finding the files that are versions of one paper, and which of them counts.

Texts that share much are not one paper by that alone: an office writes the same letter every
month. So two files are versions only where nothing that a paper says of itself parts them, and
where less is told, more must be alike. The bounds were set on papers of offices that have
drafts, filled-in forms and yearly reports beside one another; ``tests/outputs/test_versions.py``
holds such cases.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from rapidfuzz import fuzz

from corpora.letters import fold
from outputs.sqlite import Database
from outputs.versions.sketch import alike, resemblance

_NUMBERED_ALIKE = 0.2
"""Of two files with one number and day: a scan read badly, or annexes that only one has, still share so much."""
_TITLED_ALIKE = 0.5
"""Of files of one issuer, kind and title, of which at most one has a number."""
_ANY_ALIKE = 0.85
"""Of files that do not tell their titles."""
_SAME_TITLE = 90
"""How alike two titles are, of 100, as RapidFuzz counts: a word corrected, not another matter."""
_FEW_DAYS = 31
"""How many days may lie between a draft and what was issued."""
_FORMS = 30
"""More files than so many that resemble one another are filled-in forms; of these only the nearest are compared."""


@dataclass(frozen=True)
class _File:
    people: set[str]
    id: int
    path: str
    format: str
    kind: str | None
    symbol: str | None
    issuer: str | None
    day: str | None
    title: str | None
    draft: int
    sketch: bytes

    @cached_property
    def figures(self) -> list[str]:
        """The numbers in the title: quarters, years, articles."""
        return sorted(re.findall(r"\d+", self.title or ""))

    @property
    def rank(self) -> tuple[int, str, int, str]:
        """How final it is: signed papers are kept as PDF, and what has a number was issued."""
        numbered = self.symbol is not None
        final = 3 if numbered and self.format == "pdf" else 2 if numbered else 0 if self.draft else 1
        return final, self.day or "", _FORMATS.get(self.format, 0), self.path


_FORMATS = {"docx": 3, "odt": 2, "doc": 2, "rtf": 1}
"""Of two equally final files, the one whose tables and headings are told best."""


def group_versions(database: Database) -> None:
    """Notes for each file that is a version of a more final one of which, and why; must run in a transaction."""
    files = _files(database)
    found = _groups(files)
    rows = []
    for members in found:
        best = max(members, key=lambda file: file.rank)
        rows += [(best.id, _reason(file, best), file.id) for file in members if file is not best]
    database.execute("UPDATE reports SET version_of = NULL, version_by = NULL WHERE version_of IS NOT NULL")
    database.conn.executemany("UPDATE reports SET version_of = ?, version_by = ? WHERE id = ?", rows)


def _files(database: Database) -> dict[int, _File]:
    people: dict[int, set[str]] = {}
    for report, name in database.execute("SELECT DISTINCT report_id, name FROM person_mentions WHERE kind = 'person'"):
        people.setdefault(report, set()).add(name)
    found = {}
    for identifier, *told in database.execute(
        "SELECT r.id, r.path, r.format, r.doc_type, r.symbol, r.issuer, r.issued_on, r.title, r.draft, s.sketch "
        "FROM reports r JOIN report_sketches s ON s.report_id = r.id WHERE length(s.sketch) > 0 ORDER BY r.sha256"
    ):
        found[identifier] = _File(people.get(identifier, set()), identifier, *told)
    return found


def _groups(files: dict[int, _File]) -> list[list[_File]]:
    """The papers of which there are several files. The most alike are joined first, and never two numbers."""
    pairs = [(_likeness(files[a], files[b]), a, b) for a, b in _candidates(files)]
    group = {identifier: [identifier] for identifier in files}
    for likeness, a, b in sorted(pairs, key=lambda pair: (-pair[0], sorted(files[n].path for n in pair[1:]))):
        one, other = group[a], group[b]
        if likeness and one is not other and not _two_numbers(files[n] for n in (*one, *other)):
            one += other
            for identifier in other:
                group[identifier] = one
    found = {id(members): members for members in group.values() if len(members) > 1}
    return [[files[n] for n in members] for members in found.values()]


def _candidates(files: dict[int, _File]) -> Iterator[tuple[int, int]]:
    yield from alike({identifier: file.sketch for identifier, file in files.items()}, _FORMS)
    same: dict[tuple[str, str], int] = {}
    for file in files.values():  # a scan may share little with the text that was signed
        if file.symbol and file.day and len(file.day) == 10:
            first = same.setdefault((fold(file.symbol), file.day), file.id)
            if first != file.id:
                yield first, file.id


def _two_numbers(files: Iterable[_File]) -> bool:
    numbered = [file for file in files if file.symbol]
    symbols = {fold(file.symbol or "") for file in numbered}
    days = {file.day for file in numbered if file.day and len(file.day) == 10}
    return len(symbols) > 1 or len(days) > 1


def _likeness(a: _File, b: _File) -> float:
    """How much two files have in common, from 0 to 2; 0 where they are no versions of one paper."""
    shared = resemblance(a.sketch, b.sketch)
    if not _may_be_one(a, b):
        return 0.0
    if a.symbol and b.symbol:
        return 1 + shared if shared >= _NUMBERED_ALIKE else 0.0
    if a.title and b.title:
        same_matter = a.figures == b.figures and fuzz.ratio(fold(a.title), fold(b.title)) >= _SAME_TITLE
        return shared if same_matter and shared >= _TITLED_ALIKE and _same_people(a, b) else 0.0
    return shared if shared >= _ANY_ALIKE and _same_people(a, b) else 0.0


def _may_be_one(a: _File, b: _File) -> bool:
    """Whether nothing that both tell of themselves is different."""
    if a.symbol and b.symbol:
        return fold(a.symbol) == fold(b.symbol) and _days_apart(a, b) == 0 and _agree(a.issuer, b.issuer)
    between = _days_apart(a, b)
    return _agree(a.kind, b.kind) and _agree(a.issuer, b.issuer) and between <= _FEW_DAYS


def _agree(one: str | None, other: str | None) -> bool:
    return one is None or other is None or fold(one) == fold(other)


def _days_apart(a: _File, b: _File) -> int:
    """Days between two files; 0 where one does not tell its day, or both tell only its beginning."""
    if not a.day or not b.day:
        return 0
    if len(a.day) == len(b.day) == 10:
        return abs((_date(a.day) - _date(b.day)).days)
    length = min(len(a.day), len(b.day))
    return 0 if a.day[:length] == b.day[:length] else abs(_months(a.day) - _months(b.day)) * 31


def _date(day: str) -> date:
    try:
        return date.fromisoformat(day)
    except ValueError:
        return date(int(day[:4]), 1, 1)


def _months(day: str) -> int:
    return int(day[:4]) * 12 + int(day[5:7] or 6)


def _same_people(a: _File, b: _File) -> bool:
    """Whether most whom the shorter list names are in both: forms filled in for others share only who signs."""
    fewest = min(len(a.people), len(b.people))
    return fewest == 0 or 2 * len(a.people & b.people) > fewest


def _reason(file: _File, best: _File) -> str:
    alike = f"giống {resemblance(file.sketch, best.sketch):.0%}"
    if file.symbol and best.symbol:
        return f"cùng số {best.symbol}; {alike}"
    return f"cùng trích yếu; {alike}" if file.title and best.title else alike
