"""The made-up passages of ``corpora/passages``: a text and the awards or the posts that it states, one a line of JSON.

``doc`` says from what kind of paper a passage is, so that it can be read as one that stands in such a paper.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec import Struct

from corpora.regex import regex
from extractors.normalise import normalise
from extractors.records import Passage, Report

PASSAGES = Path(__file__).parents[1] / "corpora" / "passages"
_HEADINGS = {
    "BC": ("BC", "BÁO CÁO", "Tổng kết công tác thi đua, khen thưởng năm 2023"),
    "BB": ("BB", "BIÊN BẢN", "Họp Hội đồng Thi đua - Khen thưởng xét khen thưởng năm 2023"),
    "TTr": ("TTr", "TỜ TRÌNH", "Về việc đề nghị khen thưởng năm 2023"),
    "TB": ("TB", "THÔNG BÁO", "Kết quả công tác khen thưởng năm 2023"),
    "DK": ("ĐK", "BẢN ĐĂNG KÝ", "Danh hiệu thi đua năm 2024"),
    "TT": (
        "BC",
        "BÁO CÁO THÀNH TÍCH",
        "Đề nghị khen thưởng năm 2023\nHọ tên: Nguyễn Văn Mẫu\nChức vụ: Trưởng phòng Kế hoạch",
    ),
    "QĐ": ("QĐ", "QUYẾT ĐỊNH", "Về việc khen thưởng năm 2023"),
    "KH": ("KH", "KẾ HOẠCH", "Tổ chức phong trào thi đua năm 2024"),
}


class Text(Struct, frozen=True):
    """A text of which it is known who receives what: ``facts`` are pairs of award and recipient.

    ``weight`` is how many times it counts where it is learned from.
    """

    name: str
    report: Report
    facts: tuple[tuple[str, str], ...]
    weight: float = 1.0


def award_passages() -> Iterator[Text]:
    """The passages that tell of awards. Raises ValueError for no JSON, KeyError for a kind of paper not known."""
    for name, report, told in _passages("awards"):
        yield Text(name, report, tuple((award, recipient) for award, recipient, _ in told))


def post_passages() -> Iterator[tuple[str, Report, list[tuple[str, str, bool]]]]:
    """The passages that tell of posts, each with its name and who holds what, and whether that is over."""
    for name, report, told in _passages("roles"):
        yield name, report, [(person, position, over) for person, position, over in told]


def _passages(facts: str) -> Iterator[tuple[str, Report, list[list[Any]]]]:
    """The passages of the files that state facts of a kind, with these facts."""
    for path in sorted(PASSAGES.glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            told = json.loads(line)
            if facts in told:
                yield f"{path.stem} {number}", _report(told["text"], told.get("doc")), told[facts]


def _report(text: str, paper: str | None) -> Report:
    if paper is None:
        return _with_tables(normalise(text))
    code, kind, title = _HEADINGS[paper]
    heading = f"UBND TỈNH CÀ MAU\nSỞ TÀI CHÍNH\nSố: 12/{code}-STC\nCà Mau, ngày 5 tháng 3 năm 2024\n{kind}\n{title}\n"
    return Report.from_text(normalise(heading + text))


_NUMBERED = regex(r"\s*(?:[IVX]+|[A-Z]|\d{1,3})\s*[.)]?\s")


def _with_tables(text: str) -> Report:
    """The lines of a text as paragraphs, and those whose cells tabs part as the rows of tables, as in a Word file."""
    passages: list[Passage] = []
    rows: list[list[str]] = []
    tables = 0
    lines = text.split("\n")
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        cells = line.split("\t")
        if len(cells) >= _COLUMNS or (rows and following.count("\t") >= _COLUMNS - 1 and _is_row(line)):
            rows.append(cells)
            continue
        tables += _close(rows, tables, passages)
        if line.strip():
            passages.append(Passage(len(passages), "paragraph", line))
    _close(rows, tables, passages)
    return Report(tuple(passages))


_COLUMNS = 3
"""Of fewer columns a line with a tab is that of a letterhead or a signature."""


def _is_row(line: str) -> bool:
    """Whether a line between rows heads a group of them (``II. Cá nhân``)."""
    return "\t" in line or _NUMBERED.match(line) is not None or line.isupper()


def _close(rows: list[list[str]], table: int, passages: list[Passage]) -> bool:
    """Puts the rows read so far among the passages as a table; False where there are none."""
    width = max(map(len, rows), default=0)
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            if cell.strip():
                span = width if len(row) == 1 else 1
                passages.append(Passage(len(passages), "cell", cell, table, number, column, 1, span))
    found = bool(rows)
    rows.clear()
    return found
