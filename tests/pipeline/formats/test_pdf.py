"""PDF files: no letter lost or doubled, text in the order in which people read it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from fpdf import FPDF
from PIL import Image

from pipeline.formats.drafts import Word
from pipeline.formats.errors import UnreadableError
from pipeline.formats.pdf.layout import Line, in_columns, lines_of
from pipeline.formats.pdf.sides import cell_text, sides
from pipeline.formats.reading import Reading, read_bytes

FILES = Path(__file__).parent / "files"
SENTENCE = "Thuc hien Quyet dinh so 12/QD-UBND ngay 05/01/2022 cua Uy ban nhan dan tinh ve viec khen thuong. "


def pdf(*draw: Callable[[FPDF], object]) -> Reading:
    """What is read of a PDF with a page for each of the functions that draw one."""
    made = FPDF(unit="pt")
    made.set_font("Helvetica", size=12)
    for page in draw:
        made.add_page()
        page(made)
    return read_bytes(bytes(made.output()))


def texts(reading: Reading) -> list[str]:
    return [passage.text for passage in reading.report.passages]


def cells(reading: Reading) -> list[tuple[int | None, int | None, str]]:
    return [(one.row, one.column, one.text) for one in reading.report.passages if one.table is not None]


def lines(made: FPDF, left: float, top: float, *written: str, step: float = 16) -> None:
    for number, text in enumerate(written):
        made.text(left, top + step * number, text)


@pytest.mark.parametrize("apart", [0.0, 0.3, 0.6])
def test_letters_drawn_twice_to_be_bold_are_read_once(apart: float) -> None:
    def draw(made: FPDF) -> None:
        for shift in (0.0, apart):
            for number, letter in enumerate("Theo 12/QD-UBND"):
                made.text(60 + 9 * number + shift, 100, letter)

    assert [text.replace(" ", "") for text in texts(pdf(draw))] == ["Theo12/QD-UBND"]


def test_double_letters_stay() -> None:
    assert texts(pdf(lambda made: made.text(60, 100, "Phu Yen 1100 22 good"))) == ["Phu Yen 1100 22 good"]


def test_a_word_whose_letters_are_drawn_apart_is_one() -> None:
    def draw(made: FPDF) -> None:
        across = 60.0
        for part, style in (("Quyet ", ""), ("di", "B"), ("nh so 12/", "I"), ("QD", "B"), ("-UBND", "")):
            made.set_font("Helvetica", style, size=12)
            made.text(across, 100, part)
            across += made.get_string_width(part)

    assert texts(pdf(draw)) == ["Quyet dinh so 12/QD-UBND"]


@pytest.mark.parametrize(
    "again", [["Theo Quyet dinh so 12"], ["Theo Qu", "yet d", "inh so 12"], [*"Theo Quyet dinh so 12"]]
)
def test_a_text_drawn_again_to_be_bold_is_read_once(again: list[str]) -> None:
    def draw(made: FPDF) -> None:
        made.text(60, 100, "Theo Quyet dinh so 12")
        across = 60.4
        for part in again:
            made.text(across, 100, part)
            across += made.get_string_width(part)

    assert texts(pdf(draw)) == ["Theo Quyet dinh so 12"]


def test_many_columns_of_running_text_are_read_in_time() -> None:
    words = [
        Word("chữ", 60.0 * column + 18 * place, 60.0 * column + 18 * place + 16, 20.0 * row, 20.0 * row + 10)
        for row in range(60)
        for column in range(12)
        for place in range(3)
    ]
    assert sum(len(line.words) for part in in_columns(lines_of(words)) for line in part) == len(words)


@pytest.mark.parametrize("angle", [90, 180, 270, 30])
def test_turned_text_is_read_as_it_reads_when_the_page_is_turned(angle: int) -> None:
    def draw(made: FPDF) -> None:
        lines(made, 60, 100, SENTENCE.strip()[:60], "Dong thu hai cua van ban.")
        with made.rotation(angle, 300, 400):
            made.text(300, 400, "Theo 13/KH-UBND")

    upright = f"{SENTENCE.strip()[:60]} Dong thu hai cua van ban."
    assert texts(pdf(draw)) == [upright, "Theo 13/KH-UBND"]


def test_a_page_that_is_turned() -> None:
    def draw(made: FPDF) -> None:
        with made.rotation(90, 300, 400):
            lines(made, 200, 400, "Theo 12/QD-UBND", "Dong thu hai.")

    assert texts(pdf(draw)) == ["Theo 12/QD-UBND Dong thu hai."]


@pytest.mark.parametrize(
    ("lower", "step", "count", "columns"),
    [(0, 16, 8, 2), (6, 16, 8, 2), (0, 19, 8, 2), (0, 16, 4, 2), (0, 16, 8, 3)],
    ids=["level", "one lower", "other leading", "one shorter", "three"],
)
def test_columns_of_running_text_are_read_one_after_the_other(
    lower: float, step: float, count: int, columns: int
) -> None:
    wide = 480 / columns
    text = "co chu day du cot" if columns == 2 else "chu day"
    left = [f"cot trai dong {number} {text}" for number in range(8)]
    others = [[f"cot {column} o dong {number} {text}" for number in range(count)] for column in range(1, columns)]

    def draw(made: FPDF) -> None:
        made.text(60, 80, "Tieu de tren ca hai cot cua trang bao in tren khap trang giay nay cua to bao")
        lines(made, 60, 110, *left)
        for number, column in enumerate(others, start=1):
            lines(made, 60 + wide * number, 110 + lower, *column, step=step)

    whole = " ".join(texts(pdf(draw)))
    in_order = [line for column in (left, *others) for line in column]
    assert [whole.index(line) for line in in_order] == sorted(whole.index(line) for line in in_order)


def line(top: float, *columns: tuple[float, str]) -> Line:
    """A line of words six points a letter wide, each column from its left."""
    words: list[Word] = []
    for left, text in columns:
        for piece in text.split():
            words.append(Word(piece, left, left + 6.0 * len(piece), top, top + 12, "Times"))
            left += 6.0 * len(piece) + 3
    return Line(words)


LETTERHEAD = [
    line(80, (60, "UBND TỈNH BẮC"), (200, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA")),
    line(96, (90, "GIANG"), (250, "VIỆT NAM")),
    line(112, (70, "SỞ NỘI VỤ"), (190, "Độc lập - Tự do - Hạnh phúc")),
    line(128, (70, "Số: 15/BC-SNV"), (190, "Bắc Giang, ngày 15 tháng 6 năm")),
    line(144, (260, "2022")),
]
FOOT = [
    line(600, (60, "Nơi nhận:"), (300, "KT. GIÁM ĐỐC")),
    line(616, (60, "- Như trên;"), (300, "PHÓ GIÁM ĐỐC")),
    line(632, (60, "- Lưu: VT.")),
    line(680, (300, "Nguyễn Văn Mẫu")),
]
TITLE = line(180, (230, "BÁO CÁO"))
BODY = line(210, (60, "Thực hiện kế hoạch năm nay của tỉnh, sở báo cáo kết quả như sau đây và xin ý kiến"))


def test_a_letterhead_is_two_columns_up_to_the_title() -> None:
    found = sides([*LETTERHEAD, TITLE, BODY])
    assert found is not None
    assert (found.start, found.stop) == (0, 5)
    assert cell_text(found.left) == "UBND TỈNH BẮC\nGIANG\nSỞ NỘI VỤ\nSố: 15/BC-SNV"
    assert cell_text(found.right).endswith("Bắc Giang, ngày 15 tháng 6 năm 2022")


def test_addressees_and_signature_are_two_columns() -> None:
    found = sides([BODY, *FOOT])
    assert found is not None
    assert (found.start, found.stop) == (1, 5)
    assert cell_text(found.left) == "Nơi nhận:\n- Như trên;\n- Lưu: VT."
    assert cell_text(found.right) == "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nNguyễn Văn Mẫu"


def test_running_text_has_no_sides() -> None:
    assert sides([BODY, BODY, TITLE]) is None


def test_a_letterhead_ends_where_the_addressee_begins() -> None:
    found = sides([*LETTERHEAD, line(180, (60, "Kính gửi: Sở Tài chính")), BODY])
    assert found is not None
    assert found.stop == 5


def test_room_left_for_a_day_parts_no_columns() -> None:
    dated = line(130, (60, "Số:"), (120, "/TTr-SNV"), (310, "Bắc Giang, ngày"), (450, "tháng 6 năm 2022"))
    found = sides([*LETTERHEAD[:-1], dated, TITLE, BODY])
    assert found is not None
    assert cell_text(found.left).endswith("Số: /TTr-SNV")
    assert cell_text(found.right).endswith("Bắc Giang, ngày tháng 6 năm 2022")


def _page(made: FPDF, title: str, top: float, rows: list[tuple[str, str]]) -> None:
    made.text(60, 60, title)
    for number, row in enumerate(rows):
        for left, text in zip((60, 200), row, strict=True):
            made.rect(left, top + 20 * number, 140, 20)
            made.text(left + 4, top + 14 + 20 * number, text)


def test_a_table_goes_on_over_the_end_of_the_page() -> None:
    heading = ("Ho va ten", "Chuc vu")
    reading = pdf(
        lambda made: _page(made, "DANH SACH", 700, [heading, ("Nguyen Van Mau", "Giam doc")]),
        lambda made: _page(made, "", 60, [heading, ("Tran Thi Du", "Pho Giam doc")]),
    )
    assert cells(reading) == [
        (0, 0, "Ho va ten"),
        (0, 1, "Chuc vu"),
        (1, 0, "Nguyen Van Mau"),
        (1, 1, "Giam doc"),
        (2, 0, "Tran Thi Du"),
        (2, 1, "Pho Giam doc"),
    ]
    assert {passage.table for passage in reading.report.passages if passage.table is not None} == {0}


def test_a_table_under_a_heading_of_its_own_is_another() -> None:
    rows = [("Ho va ten", "Chuc vu"), ("Nguyen Van Mau", "Giam doc")]
    reading = pdf(lambda made: _page(made, "PHU LUC I", 700, rows), lambda made: _page(made, "PHU LUC II", 90, rows))
    assert {passage.table for passage in reading.report.passages if passage.table is not None} == {0, 1}


@pytest.mark.parametrize("heading", [("TT", "Tap the", "Thanh tich"), ("STT", "Ly do", "Hinh thuc")])
def test_a_table_with_another_heading_is_another(heading: tuple[str, str, str]) -> None:
    reading = pdf(
        lambda made: _page(made, "DANH SACH", 700, [("STT", "Ho va ten"), ("1", "Nguyen Van Mau")]),
        lambda made: _page(made, "", 60, [heading[:2], ("1", "Tran Thi Du")]),
    )
    assert {passage.table for passage in reading.report.passages if passage.table is not None} == {0, 1}


def test_a_number_within_a_page_is_no_page_number() -> None:
    reading = pdf(lambda made: lines(made, 60, 60, "Soc Trang, ngay 20 thang 12 nam", "2022", "Bao cao ket qua", "7"))
    assert "2022" in " ".join(texts(reading))
    assert not " ".join(texts(reading)).endswith("7")


LONG = "Chu tri hoi nghi co cac dong chi lanh dao tinh, trong do co dong chi Hoang Minh Hoa"
PARAGRAPHS = [
    # a dash at the edge of a full line stands within its sentence, after a stop it opens an item
    ([LONG, "- Uy vien Ban Thuong vu, Truong ban To chuc."], 1),
    ([LONG + ";", "- Uy vien Ban Thuong vu, Truong ban To chuc."], 2),
    # items without signs at their ends stay apart
    (["- " + LONG, "- " + LONG], 2),
    # a line in capitals is a heading, one of symbols or short forms is none
    ([LONG + " so 11/QD-UBND,", "12/QD-UBND, 13/QD-UBND, 14/QD-UBND va cac van ban khac"], 1),
    ([LONG, "CHU TICH UY BAN NHAN DAN TINH"], 2),
    # a long number in brackets goes on
    ([LONG + " (Tieu doan", "885), dai uy Ho Van Pa, lai may xuc cua dai doi"], 1),
]


@pytest.mark.parametrize(("written", "expected"), PARAGRAPHS)
def test_lines_that_go_on_are_one_paragraph(written: list[str], expected: int) -> None:
    assert len(texts(pdf(lambda made: lines(made, 60, 100, *written)))) == expected


def test_rows_without_rules_that_are_numbered_are_a_table() -> None:
    rows = [
        ("STT", "Ho va ten", "Chuc vu, don vi", "Hinh thuc"),
        ("1", "Nguyen Van Mau", "Giam doc So Noi vu", "Bang khen"),
        ("2", "Tran Thi Thi Du", "Pho Giam doc So Y te", "Giay khen"),
        ("", "", "tinh Ca Mau", ""),
    ]

    def draw(made: FPDF) -> None:
        made.text(60, 80, "DANH SACH")
        for number, row in enumerate(rows):
            for left, text in zip((60, 100, 230, 400), row, strict=True):
                made.text(left, 110 + 18 * number, text)
        made.text(60, 300, "Danh sach nay co hai nguoi.")

    reading = pdf(draw)
    assert cells(reading)[:8] == [(row, column, rows[row][column]) for row in (0, 1) for column in range(4)]
    assert (2, 2, "Pho Giam doc So Y te tinh Ca Mau") in cells(reading)
    assert texts(reading)[0] == "DANH SACH"
    assert texts(reading)[-1] == "Danh sach nay co hai nguoi."


def test_hyphens_at_the_end_of_a_line_stay() -> None:
    reading = pdf(lambda made: lines(made, 60, 100, "theo Quyet dinh so 12/QD-", "UBND ngay 05/01/2022"))
    assert "12/QD-" in texts(reading)[0]


def test_letters_without_unicode_are_refused_and_not_stored() -> None:
    with pytest.raises(UnreadableError) as caught:
        read_bytes((FILES / "no-unicode.pdf").read_bytes())
    assert caught.value.outcome == "unreadable text"
    assert "OCR" in str(caught.value)


def test_pages_that_are_pictures_among_others_are_named() -> None:
    picture = Image.new("L", (200, 200), 128)
    reading = pdf(
        lambda made: made.text(60, 100, "Trang mot"), lambda made: made.image(picture), lambda made: made.image(picture)
    )
    assert texts(reading) == ["Trang mot"]
    assert reading.lost == "a page that is a picture (run OCR on it), 2 times"


def test_no_library_prints_anything(capfd: pytest.CaptureFixture[str]) -> None:
    pdf(lambda made: made.text(60, 100, "Trang mot"))
    with pytest.raises(UnreadableError):
        read_bytes(b"%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>")
    out, err = capfd.readouterr()
    assert (out, err) == ("", "")
