"""How well, and how fast, officials are resolved on a made-up archive in which it is known who is who.

    python -m benchmarks.resolution [PEOPLE REPORTS SEED…]

Every pair of appearances that the archive holds counts: precision is the share of pairs put
together that are one person, recall the share of one person's pairs that were put together.
"""

from __future__ import annotations

import hashlib
import random
import sys
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct
from sqlite_utils import Database

from benchmarks.archive import MadeReport, make_people, make_reports
from extractors.reading import VERSION, read
from extractors.records import Report
from outputs.database import create_or_open
from outputs.resolution.names import name_key
from outputs.rows import StoredFile
from outputs.settle import settle
from outputs.writer import Writer


class Measured(Struct, frozen=True):
    """Pairs put together rightly, put together at all, and to be put together; appearances, seconds of settling."""

    right: int
    found: int
    stated: int
    appearances: int
    seconds: float

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.stated if self.stated else 1.0

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def __add__(self, other: Measured) -> Measured:
        return Measured(
            self.right + other.right,
            self.found + other.found,
            self.stated + other.stated,
            self.appearances + other.appearances,
            self.seconds + other.seconds,
        )

    def __str__(self) -> str:
        scores = f"precision {self.precision:.4f} recall {self.recall:.4f} F1 {self.f1:.4f}"
        return f"{scores}, {self.appearances} appearances, settled in {self.seconds:.1f} s"


def fill(path: Path, reports: Iterable[MadeReport]) -> Database:
    """A database of made-up reports, read and written but not settled."""
    database = create_or_open(path)
    writer = Writer(database)
    for made in reports:
        report = Report.from_text(made.text)
        digest = hashlib.sha256(made.text.encode()).hexdigest()
        writer.write(StoredFile(made.filename, made.filename, digest, VERSION, "txt"), report, read(report))
    return database


def measure(path: Path, people: int, count: int, seed: int) -> Measured:
    """Makes an archive, reads and resolves it into the database at ``path``, and compares."""
    chance = random.Random(seed)
    reports = list(make_reports(make_people(people, chance), count, chance))
    database = fill(path, reports)
    start = time.perf_counter()
    settle(database)
    seconds = time.perf_counter() - start
    rows = database.execute(
        "SELECT r.filename, m.name, m.official_id FROM person_mentions m JOIN reports r ON r.id = m.report_id "
        "WHERE m.kind = 'person'"
    )
    officials = {(filename, name_key(name)): official for filename, name, official in rows}
    known = {
        (report.filename, name_key(name)): person
        for report in reports
        for name, person in report.people
        if (report.filename, name_key(name)) in officials
    }
    return Measured(
        _pairs({key: (known[key], officials[key]) for key in known}),
        _pairs({key: officials[key] for key in known}),
        _pairs(known),
        len(known),
        seconds,
    )


def _pairs(groups: Mapping[tuple[str, str], object]) -> int:
    """How many pairs of keys have one value."""
    return sum(size * (size - 1) // 2 for size in Counter(groups.values()).values())


def main() -> None:
    numbers = [int(word) for word in sys.argv[1:]] or [600, 500, 1, 2, 3]
    people, count, *seeds = numbers
    total = Measured(0, 0, 0, 0, 0.0)
    with TemporaryDirectory() as folder:
        for seed in seeds or [1]:
            one = measure(Path(folder) / f"{seed}.db", people, count, seed)
            print(f"seed {seed}: {one}")
            total += one
    print(f"all: {total}")


if __name__ == "__main__":
    main()
