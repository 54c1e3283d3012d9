"""Made-up reports to measure with: each different, the size of a usual one, as Word files.

The text is that of the samples in another order, with other numbers and other given names, so
that nothing that was read before helps with it more than the words of a language do.
"""

from __future__ import annotations

import random
import re
import zipfile
from functools import cache
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

from docx import Document

from pipeline.formats.reading import read_bytes

SAMPLES = Path(__file__).parents[1] / "corpora" / "samples"
CHARACTERS = 10_000
"""What a usual report has: about six pages."""
_GIVEN = (
    "An Bình Châu Chi Cường Dung Dũng Duyên Đạt Giang Hà Hạnh Hiền Hiếu Hòa Hùng Hương Khánh Khoa Kiên Lan Lâm Linh "
    "Loan Long Mai Minh Nam Nga Nghĩa Ngọc Nhung Phong Phúc Phương Quân Quang Sơn Tâm Thảo Thắng Thịnh Thu Thủy Tiến "
    "Toàn Trang Trung Tuấn Tú Tuyết Uyên Vân Việt Vinh Xuân Yến"
).split()
_SURNAMES = "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý".split()
_MIDDLE = "Văn Thị Hữu Đức Minh Ngọc Quốc Thanh Xuân Đình".split()
_MADE_UP = re.compile(rf"\b(?:{'|'.join(_SURNAMES)}) (?:\w+ ){{1,2}}(?:Mẫu|Thử|Nháp)\b")
"""The officials of the samples."""
_POSTS = ("Trưởng phòng", "Phó Giám đốc", "Chuyên viên", "Phó Chánh Văn phòng", "Chủ tịch Công đoàn")
_UNITS = ("Sở Nội vụ", "Sở Y tế", "Văn phòng UBND tỉnh", "Liên đoàn Lao động tỉnh", "UBND huyện Tân Thử")
_AWARDS = ("Bằng khen của Chủ tịch UBND tỉnh", "Chiến sĩ thi đua cấp tỉnh", "Huân chương Lao động hạng Ba")
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@cache
def _paragraphs() -> tuple[str, ...]:
    """The paragraphs of the samples that are sentences."""
    found: dict[str, None] = {}
    for path in sorted(SAMPLES.glob("*.docx")):
        for passage in read_bytes(path.read_bytes()).report.passages:
            if passage.kind != "cell" and len(passage.text) > 60 and "\n" not in passage.text:
                found[passage.text] = None
    return tuple(found)


def lines(seed: int, characters: int = CHARACTERS) -> list[str]:
    """The paragraphs of a report that no other seed gives."""
    rng = random.Random(seed)
    text = [
        "ỦY BAN NHÂN DÂN TỈNH CÀ MAU",
        f"Số: {rng.randint(1, 999)}/BC-UBND",
        f"Cà Mau, ngày {rng.randint(1, 28)} tháng {rng.randint(1, 12)} năm {rng.randint(2015, 2024)}",
        "BÁO CÁO",
        f"Kết quả phong trào thi đua lần thứ {seed}",
    ]
    size = sum(map(len, text))
    while size < characters:
        for paragraph in rng.sample(_paragraphs(), len(_paragraphs())):
            changed = _MADE_UP.sub(lambda _: _name(rng), paragraph)
            changed = re.sub(r"(?<![\d/.,-])\d{2,3}(?![\d/.,-])", lambda _: str(rng.randint(10, 400)), changed)
            text.append(changed)
            size += len(changed)
            if size >= characters:
                break
    return text


def award_rows(seed: int, rows: int) -> list[list[str]]:
    """A table of awards with a heading, different for every seed."""
    rng = random.Random(-seed - 1)
    table = [["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Hình thức khen thưởng"]]
    for row in range(1, rows + 1):
        table.append([str(row), _name(rng), rng.choice(_POSTS), rng.choice(_UNITS), rng.choice(_AWARDS)])
    return table


def _name(rng: random.Random) -> str:
    """One of a hundred thousand names, half of them of four syllables."""
    second = f"{rng.choice(_GIVEN)} " if rng.random() < 0.5 else ""
    return f"{rng.choice(_SURNAMES)} {rng.choice(_MIDDLE)} {second}{rng.choice(_GIVEN)}"


def write(path: Path, text: list[str], table: list[list[str]] | None = None, seed: int = 0) -> None:
    """A Word file of paragraphs in runs of three to nine words, as editing leaves them, and a table."""
    rng = random.Random(seed)
    body = [_paragraph(line, rng) for line in text]
    if table:
        rows = (
            "<w:tr>"
            + "".join(f"<w:tc><w:p><w:r><w:t>{escape(cell)}</w:t></w:r></w:p></w:tc>" for cell in row)
            + "</w:tr>"
            for row in table
        )
        body.append(f"<w:tbl>{''.join(rows)}</w:tbl>")
    document = f'<w:document xmlns:w="{_W}"><w:body>{"".join(body)}</w:body></w:document>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in _template().items():
            archive.writestr(name, document if name == "word/document.xml" else data)


def _paragraph(line: str, rng: random.Random) -> str:
    words = line.split(" ")
    runs = []
    while words:
        taken = rng.randint(3, 9)
        text = " ".join(words[:taken]) + (" " if words[taken:] else "")
        runs.append(
            '<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr>'
            f'<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
        )
        words = words[taken:]
    return f'<w:p><w:pPr><w:jc w:val="both"/></w:pPr>{"".join(runs)}</w:p>'


@cache
def _template() -> dict[str, bytes]:
    """The parts of the document that python-docx starts with."""
    stream = BytesIO()
    Document().save(stream)
    with zipfile.ZipFile(stream) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
