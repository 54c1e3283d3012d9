"""The made-up passages of ``corpora/passages``: a text and the awards that it states, one a line of JSON.

``doc`` says from what kind of paper a passage is, so that it can be read as one that stands in such a paper.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from extractors.normalise import normalise
from extractors.records import Report

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


def read_passages(path: Path) -> Iterator[Text]:
    """The passages of a file. Raises ValueError for a line that is no JSON, KeyError for a paper that is not known."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        told = json.loads(line)
        facts = tuple((award, recipient) for award, recipient, _ in told["awards"])
        yield Text(f"{path.stem} {number}", _report(told["text"], told.get("doc")), facts)


def _report(text: str, paper: str | None) -> Report:
    if paper is None:
        return Report.from_text(normalise(text))
    code, kind, title = _HEADINGS[paper]
    heading = f"UBND TỈNH CÀ MAU\nSỞ TÀI CHÍNH\nSố: 12/{code}-STC\nCà Mau, ngày 5 tháng 3 năm 2024\n{kind}\n{title}\n"
    return Report.from_text(normalise(heading + text))


def all_passages() -> Iterator[Text]:
    """The passages of the project."""
    for path in sorted(PASSAGES.glob("*.jsonl")):
        yield from read_passages(path)
