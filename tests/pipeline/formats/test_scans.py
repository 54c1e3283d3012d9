"""Pages that are pictures: what is read of them, what is refused, and that nothing is read twice."""

from __future__ import annotations

import sqlite3
import subprocess
from io import BytesIO
from pathlib import Path
from typing import cast

import docx
import numpy as np
import pytest
from fpdf import FPDF
from PIL import Image, ImageDraw, ImageFont

from benchmarks.scans import as_pdf, scanned
from extractors.reading import read
from pipeline import ocr, readers
from pipeline.formats.drafts import Word
from pipeline.formats.errors import UnreadableError
from pipeline.formats.pdf.ruled import Box, Edge
from pipeline.formats.reading import Pictures, Reading, read_bytes
from pipeline.formats.scan import reader
from pipeline.formats.scan.again import Area, read_again
from pipeline.formats.scan.by_hand import written_by_hand
from pipeline.formats.scan.engine import Engine
from pipeline.formats.scan.lines import lines_in_cells, lines_of_ink
from pipeline.formats.scan.pictures import Picture, clean, ink, lit_evenly, picture_of, skew, turned
from pipeline.formats.scan.repair import put_right
from pipeline.formats.scan.rules import whole, without_rules
from pipeline.formats.scan.scanned import RecognisedPage, Turn
from pipeline.formats.scan.specks import without_specks
from pipeline.formats.scan.store import PageStore
from tests.conftest import Run
from tests.pipeline.formats.builders import docx as docx_of
from tests.pipeline.formats.builders import part, with_parts


@pytest.fixture(scope="session")
def pages(printed: bytes) -> list[bytes]:
    """The printed decision as a scanner would keep it, a JPEG a page."""
    return list(scanned(printed, "clean", "quyet-dinh"))


@pytest.fixture(scope="session")
def first(pages: list[bytes]) -> Image.Image:
    return Image.open(BytesIO(pages[0])).convert("L")


def picture(image: Image.Image, form: str = "PNG", **options: object) -> bytes:
    held = BytesIO()
    image.save(held, form, **options)
    return held.getvalue()


def reading(data: bytes) -> Reading:
    return read_bytes(data, pictures=ocr.reading_now())


def text_of(data: bytes) -> str:
    return "\n".join(passage.text for passage in reading(data).report.passages)


# What is read


@pytest.mark.parametrize("kind", ["clean", "noisy"])
def test_a_scan_states_what_the_paper_states(printed: bytes, kind: str) -> None:
    found = reading(as_pdf(list(scanned(printed, kind, "quyet-dinh"))))
    header = read(found.report).header
    told = read(read_bytes(printed).report).header
    assert found.lost is None
    assert [header.doc_type, header.symbol, header.issued_on, header.signer] == [
        told.doc_type,
        told.symbol,
        told.issued_on,
        told.signer,
    ]


def test_every_word_says_where_it_stands(pages: list[bytes]) -> None:
    report = reading(as_pdf(pages)).report
    assert [(page.page, page.quarters) for page in report.scans] == [(n + 1, 0) for n in range(len(pages))]
    words = [(passage, word) for passage in report.passages for word in passage.words]
    assert len(words) > 200
    for passage, word in words:
        page = report.scans[word.page - 1]
        assert passage.text[word.start_char : word.end_char].strip()
        assert 0 <= word.confidence <= 1
        assert 0 <= word.left < word.right <= page.width
        assert 0 <= word.top < word.bottom <= page.height


def test_passages_of_text_have_no_words(printed: bytes) -> None:
    report = read_bytes(printed).report
    assert report.scans == ()
    assert not any(passage.words for passage in report.passages)


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_pages_are_turned_upright(first: Image.Image, quarters: int) -> None:
    lying = first.rotate(90 * quarters, expand=True)
    found = reading(picture(lying, dpi=(300, 300)))
    assert found.report.scans[0].quarters == quarters
    assert read(found.report).header.doc_type == "Quyết định"


def test_pages_askew_are_turned_level(first: Image.Image) -> None:
    askew = first.rotate(1.5, Image.Resampling.BICUBIC, fillcolor=255)
    found = reading(picture(askew, dpi=(300, 300))).report
    assert found.scans[0].degrees == pytest.approx(-1.5, abs=0.1)
    assert read(found).header.doc_type == "Quyết định"


def test_a_picture_of_several_pages_is_a_report_of_these(first: Image.Image) -> None:
    data = picture(first, "TIFF", save_all=True, append_images=[first], compression="tiff_deflate", dpi=(300, 300))
    found = reading(data)
    assert found.format == "picture"
    assert [page.page for page in found.report.scans] == [1, 2]


def test_a_word_file_of_pictures_is_read(first: Image.Image, tmp_path: Path) -> None:
    written = docx.Document()
    for _ in range(2):
        written.add_picture(BytesIO(picture(first, dpi=(300, 300))))
    written.save(str(tmp_path / "a.docx"))
    found = reading((tmp_path / "a.docx").read_bytes())
    assert found.format == "docx"
    assert [page.page for page in found.report.scans] == [1, 2]
    assert read(found.report).header.doc_type == "Quyết định"


def a_pdf(*pages: Image.Image | str, under: str = "") -> bytes:
    """A PDF of pages, each a picture (with text under it, if there is any) or a line of text."""
    made = FPDF(unit="pt", format="A4")
    made.set_font("helvetica", size=12)
    for page in pages:
        made.add_page()
        if isinstance(page, str):
            made.text(72, 72, page)
            continue
        for row, line in enumerate(under.splitlines()):
            made.text(72, 90 + 14 * row, line)
        made.image(page, 0, 0, made.w, made.h)
    return bytes(made.output())


def test_pages_without_text_are_read_among_others(first: Image.Image) -> None:
    found = reading(a_pdf("Bao cao so 1", first, "Het"))
    texts = [passage.text for passage in found.report.passages]
    assert (texts[0], texts[-1]) == ("Bao cao so 1", "Het")
    assert "QUYẾT ĐỊNH" in texts
    assert [page.page for page in found.report.scans] == [2]


GARBAGE = "\n".join(["Tüt rình thñce hiÇn chÝnh s¸ch nhµ n-íc"] * 12)


@pytest.mark.parametrize("under", [GARBAGE, "Ky boi: UBND tinh"], ids=["garbage", "a signature alone"])
def test_a_scan_whose_text_is_no_reading_of_it_is_read_anew(first: Image.Image, under: str) -> None:
    assert "QUYẾT ĐỊNH" in text_of(a_pdf(first, under=under))


def test_a_scan_that_brings_a_good_reading_keeps_it(first: Image.Image) -> None:
    under = "\n".join(["Thi dua khen thuong trong nam hoc cua nha truong"] * 12)
    found = reading(a_pdf(first, under=under)).report
    assert found.scans == ()
    assert found.passages[0].text.startswith("Thi dua khen thuong")


def test_force_reads_pages_whatever_text_they_have(printed: bytes) -> None:
    how = ocr.reading_now()
    found = read_bytes(printed, pictures=Pictures(how.read, always=True)).report
    assert len(found.scans) > 0
    assert all(passage.words for passage in found.passages)


def coloured(first: Image.Image) -> Image.Image:
    return Image.merge("RGB", [first, first, first])


def test_a_number_written_by_hand_is_said_to_be_there(first: Image.Image) -> None:
    head = reading(picture(first, dpi=(300, 300))).report.passages[0]
    number = next(word for word in head.words if "/QĐ" in head.text[word.start_char : word.end_char])
    scale = 300 / 72
    left, top, bottom = number.left * scale, number.top * scale, number.bottom * scale
    page = coloured(first)
    pen = ImageDraw.Draw(page)
    pen.rectangle((left, top, left + 90, bottom), fill="white")
    for across in range(4):
        pen.line((left + 20 * across, top, left + 20 * across + 12, bottom), fill=(30, 50, 160), width=6)
    assert reading(picture(page, dpi=(300, 300))).lost == "a number written by hand"


BLACK = [
    # (what is printed after the room for a number, height of the ink in it in points, what is said of it)
    ("/QĐ-UBND", 11, ["a number written by hand"]),
    ("/QĐ-UBND", 2, []),
    ("/QĐ-UBND", 0, []),
    ("2871/QĐ-UBND", 11, []),
]


@pytest.mark.parametrize(("after", "height", "expected"), BLACK)
def test_what_is_written_in_black_is_told_by_the_room_left_for_it(after: str, height: int, expected: list[str]) -> None:
    page = Picture(np.full((3508, 2480), 255, dtype=np.uint8), 300)
    words = [word("Số:", 60, 60, 0.9), word(after, 130, 60, 0.9)]
    bottom = int(72 * 300 / 72)
    page.grey[bottom - int(height * 300 / 72) : bottom, 400:410] = 20
    assert written_by_hand(page, words, []) == expected


def test_text_of_an_electronic_signature_is_read(first: Image.Image) -> None:
    page = coloured(first)
    signature = "Thời gian ký: 18.10.2023 09:15:22"
    ImageDraw.Draw(page).text((1500, 2950), signature, fill=(210, 20, 30), font=_font(40))
    assert "18.10.2023 09:15:22" in text_of(picture(page, dpi=(300, 300)))


def test_text_in_a_dark_colour_is_read_once(first: Image.Image) -> None:
    navy = Image.merge("RGB", [first, first, Image.eval(first, lambda light: max(light, 128))])
    assert text_of(picture(navy, dpi=(300, 300))).count("QUYẾT ĐỊNH") == text_of(picture(first)).count("QUYẾT ĐỊNH")


def test_pages_that_differ_in_colour_are_two_pages(first: Image.Image, tmp_path: Path) -> None:
    store = PageStore(tmp_path)
    texts = []
    for day in ("18.10.2023", "19.11.2024"):
        page = coloured(first)
        ImageDraw.Draw(page).text((1500, 2950), f"Thời gian ký: {day}", fill=(210, 20, 30), font=_font(40))
        words = reader.read_page(picture(page, dpi=(300, 300)), 0, store).words
        texts.append(" ".join(word.text for word in words))
    assert "18.10.2023" in texts[0]
    assert "19.11.2024" in texts[1]


def test_pictures_of_sixteen_bits_and_wrong_resolution_are_read(first: Image.Image) -> None:
    deep = Image.fromarray(np.asarray(first, dtype=np.uint16) * 257)
    for data in (picture(deep, dpi=(300, 300)), picture(first, dpi=(72, 72)), picture(first)):
        assert "QUYẾT ĐỊNH" in text_of(data)


def test_a_preview_is_no_page(first: Image.Image) -> None:
    data = picture(first, "MPO", save_all=True, append_images=[first.resize((100, 130))])
    assert [page.page for page in reading(data).report.scans] == [1]


def test_scans_inserted_in_a_document_are_numbered_in_their_order(first: Image.Image) -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk"
    named = "".join(f'<Relationship Id="rId{name}" Type="{kind}" Target="{name}.pdf"/>' for name in "AB")
    plain = docx_of("trước")
    related = part(plain, "word/_rels/document.xml.rels").replace(
        b"</Relationships>", f"{named}</Relationships>".encode()
    )
    body = part(plain, "word/document.xml").replace(
        b"<w:sectPr", b'<w:altChunk r:id="rIdA"/><w:altChunk r:id="rIdB"/><w:sectPr', 1
    )
    page = a_pdf(first)
    parts = {"word/_rels/document.xml.rels": related, "word/document.xml": body, "word/A.pdf": page, "word/B.pdf": page}
    data = with_parts(plain, parts)
    assert [page.page for page in reading(data).report.scans] == [1, 2]


def _font(size: int) -> ImageFont.FreeTypeFont:
    found = subprocess.run(["fc-match", "-f", "%{file}", "Tinos"], capture_output=True, text=True, check=True).stdout
    return ImageFont.truetype(found, size)


# What is not


def noise() -> Image.Image:
    return Image.fromarray(np.random.default_rng(5).integers(0, 255, (900, 700), dtype=np.uint8))


REFUSED = [
    ("no text", Image.new("L", (1240, 1754), 255), "no text was found"),
    ("no text", noise(), "no text was found"),
    ("too large", Image.new("1", (12_000, 11_000), 1), "no page of text needs so many"),
    ("no text", Image.new("L", (1, 5000), 0), "too small for text"),
    ("no text", Image.new("L", (9000, 3), 0), "too small for text"),
]


@pytest.mark.parametrize(
    ("outcome", "image", "reason"), REFUSED, ids=["blank", "no text", "poster", "line down", "line across"]
)
def test_pictures_without_text_are_refused(printed: bytes, outcome: str, image: Image.Image, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason) as refused:
        reading(picture(image))
    assert refused.value.outcome == outcome


def test_a_picture_that_breaks_off_is_damaged(printed: bytes, first: Image.Image) -> None:
    whole = picture(first)
    with pytest.raises(UnreadableError) as refused:
        reading(whole[: len(whole) // 3])
    assert "damaged" in str(refused.value)


def test_without_ocr_scans_are_refused_with_what_to_do() -> None:
    image = Image.new("L", (600, 800), 255)
    for data, outcome in ((picture(image), "not a document"), (a_pdf(image), "scanned")):
        with pytest.raises(UnreadableError, match="run OCR on it") as refused:
            read_bytes(data)
        assert refused.value.outcome == outcome


def test_a_page_that_fails_costs_itself_alone() -> None:
    def fails(_: object) -> RecognisedPage:
        raise UnreadableError("unread", "reading it took more than 120 seconds")

    found = read_bytes(a_pdf("Bao cao so 1", Image.new("L", (600, 800), 255)), pictures=Pictures(fails))
    assert found.lost == "a page that is a picture (reading it took more than 120 seconds)"
    assert [passage.text for passage in found.report.passages] == ["Bao cao so 1"]


def test_what_a_page_tells_stands_for_it_where_it_is_not_read(first: Image.Image) -> None:
    data = a_pdf(first, under="Ky boi: UBND tinh")
    for pictures in (Pictures(), Pictures(lambda _: _raise(UnreadableError("unread", "it took too long")))):
        found = read_bytes(data, pictures=pictures)
        assert [passage.text for passage in found.report.passages] == ["Ky boi: UBND tinh"]
        assert found.lost is not None
        assert found.unread_pictures


def _raise(error: Exception) -> RecognisedPage:
    raise error


# Pages by themselves


def test_no_page_is_read_twice(pages: list[bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = PageStore(tmp_path)
    data = as_pdf(pages[:1])
    once = reader.read_page(data, 0, store)
    monkeypatch.setattr(reader, "_engine", lambda models: pytest.fail("it was read again"))
    assert reader.read_page(data, 0, store) == once
    assert reader.read_page(data + b"\n", 0, store) == once  # another file with the same picture


def test_a_page_comes_out_of_the_store_as_it_went_in(tmp_path: Path) -> None:
    page = RecognisedPage(1, 2, Turn(1, 0.5), [Word("Số", 1, 2, 3, 4, confidence=0.5)], [[(0, 1, 2, 3)]], ["x"])
    store = PageStore(tmp_path / "không có", tmp_path)
    store.put("abcd", page)
    assert store.get("abcd") == page
    next((tmp_path / "không có").rglob("*.z")).write_bytes(b"damaged")
    assert store.get("abcd") is None


def test_a_folder_that_cannot_be_written_gives_way_to_the_next(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    page = RecognisedPage(1, 2, Turn(), [])
    store = PageStore(tmp_path / "file", tmp_path / "folder")
    store.put("abcd", page)
    assert store.get("abcd") == page


# The command


@pytest.fixture
def folder(pages: list[bytes], printed: bytes, tmp_path: Path) -> Path:
    (tmp_path / "giấy").mkdir()
    (tmp_path / "giấy" / "quét.pdf").write_bytes(as_pdf(pages))
    (tmp_path / "giấy" / "in.pdf").write_bytes(printed)
    (tmp_path / "giấy" / "trắng.png").write_bytes(picture(Image.new("L", (1240, 1754), 255)))
    return tmp_path


def test_the_command_reads_scans(baocao: Run, folder: Path) -> None:
    database = folder / "kho.db"
    result = baocao("ingest", folder / "giấy", "--db", database)
    assert result.returncode == 0, result.stderr
    assert "trắng.png: no text was found on its pictures" in result.stderr
    assert baocao("verify", "--db", database).returncode == 0
    with sqlite3.connect(database) as stored:
        symbols = dict(stored.execute("SELECT filename, symbol FROM reports"))
        assert symbols["quét.pdf"] == symbols["in.pdf"]
        scanned_pages = stored.execute("SELECT count(*) FROM scanned_pages").fetchone()[0]
        assert scanned_pages > 0
        assert stored.execute("SELECT count(*) FROM scanned_passages").fetchone()[0] > 0


def test_scans_refused_without_ocr_are_read_once_it_may(baocao: Run, folder: Path, first: Image.Image) -> None:
    (folder / "giấy" / "hai.pdf").write_bytes(a_pdf("Bao cao so 1", first))
    database = folder / "kho.db"
    result = baocao("ingest", folder / "giấy", "--db", database, "--ocr", "off")
    assert "quét.pdf: the PDF holds pictures of pages and no text: run OCR on it" in result.stderr
    assert "hai.pdf: without a page that is a picture (run OCR on it)" in result.stderr
    result = baocao("ingest", folder / "giấy", "--db", database)
    assert "1 added, 1 unchanged, 1 updated" in result.stdout
    assert "read in part" not in result.stdout


def test_a_page_that_takes_too_long_is_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch, baocao: Run, first: Image.Image
) -> None:
    from pipeline.ingest import ingest

    monkeypatch.setattr(readers, "PAGE_SECONDS", 0.001)
    monkeypatch.setenv("BAOCAO_CACHE", str(folder / "cache"))
    told: list[tuple[int, int]] = []
    path = folder / "hai.pdf"
    path.write_bytes(a_pdf("Bao cao so 1", first))
    summary = ingest([str(path)], folder / "kho.db", on_pages=lambda known, done: told.append((known, done)))
    assert [result.lost for result in summary.partly] == [
        "a page that is a picture (reading it took more than 0.001 seconds)"
    ]
    assert told[-1][0] == 1


# Pictures


def drawn(*lines: tuple[int, int, int, int], size: tuple[int, int] = (1200, 900)) -> Picture:
    image = Image.new("L", size, 255)
    pen = ImageDraw.Draw(image)
    for line in lines:
        pen.line(line, fill=0, width=3)
    return Picture(np.asarray(image), 150)


def test_rules_are_taken_out_and_kept_as_edges() -> None:
    box = [(100, 100, 800, 100), (100, 400, 800, 400), (100, 100, 100, 400), (800, 100, 800, 400)]
    bare, edges = without_rules(drawn(*box))
    assert int((bare.grey < 128).sum()) == 0
    assert sorted(edge.level for edge in edges) == [False, False, True, True]


def test_short_strokes_are_letters() -> None:
    bare, edges = without_rules(drawn((100, 100, 150, 100), (300, 100, 300, 130)))
    assert edges == []
    assert int((bare.grey < 128).sum()) > 0


def test_the_sides_of_low_cells_reach_from_rule_to_rule() -> None:
    low = [(100, 100, 800, 100), (100, 130, 800, 130), (100, 100, 100, 130), (400, 100, 400, 130), (800, 100, 800, 130)]
    _, edges = without_rules(drawn(*low, (600, 105, 600, 125)))
    assert sorted(round(edge.left * 150 / 72) // 10 for edge in edges if not edge.level) == [10, 40, 80]


def test_a_line_in_pieces_is_one() -> None:
    sides = [(100, 100, 100, 400), (800, 100, 800, 400)]
    top = [(100, 100, 420, 100), (440, 100, 480, 100), (500, 100, 770, 100)]
    _, edges = without_rules(drawn(*sides, *top, (100, 400, 800, 400)))
    spans = [value for edge in edges if edge.level for value in (edge.left, edge.right)]
    assert spans == pytest.approx([48, 384, 48, 384], abs=1)


def test_a_cell_over_several_rows_leaves_its_gap() -> None:
    upright = [Edge(x, 0, x, 100) for x in (0, 50, 100, 150)]
    level = [Edge(0, 50, 50, 50), Edge(100, 50, 130, 50), Edge(0, 0, 150, 0)]
    found = [(edge.left, edge.right, edge.top) for edge in whole(level, upright)]
    assert found == [(0, 150, 0), (0, 50, 50), (100, 150, 50)]


def test_lines_of_ink_have_the_shape_of_text(first: Image.Image) -> None:
    grey = np.asarray(first)
    lines = lines_of_ink(Picture(grey, 300))
    assert len(lines) > 10
    assert all(4 <= bottom - top <= 22 for _, top, _, bottom in lines)
    assert lines_of_ink(Picture(np.full_like(grey, 255), 300)) == []
    box = (10, 10, 60, 40)
    cell = Picture(np.full((300, 300), 255, dtype=np.uint8), 300)
    assert lines_in_cells(cell, [box]) == [[]]
    cell.grey[80:110, 100:110] = 0
    assert len(lines_in_cells(cell, [box])[0]) == 1


def word(text: str, left: float, top: float, confidence: float) -> Word:
    return Word(text, left, left + 6 * len(text), top, top + 12, confidence=confidence)


KEPT = [
    # doubtful, in line with a word that is sure: a symbol, a day, a syllable
    ([word("số", 0, 0, 0.97), word("812-QĐ/TU", 16, 0, 0.1)], ["số", "812-QĐ/TU"]),
    ([word("Luật", 0, 0, 0.97), word("Thi", 28, 0, 0.2), word("đua", 50, 0, 0.9)], ["Luật", "Thi", "đua"]),
    # what is no syllable, what stands for itself, on another word, or in another size
    ([word("HUYỆN", 0, 0, 0.97), word("TÊNT", 34, 0, 0.2)], ["HUYỆN"]),
    ([word("số", 0, 0, 0.97), word("tháng", 400, 300, 0.2)], ["số"]),
    ([word("CHỨC", 0, 0, 0.97), word("chức", 2, 4, 0.2)], ["CHỨC"]),
]


@pytest.mark.parametrize(("read_words", "expected"), KEPT)
def test_what_is_doubtful_is_kept_in_line_with_what_is_sure(read_words: list[Word], expected: list[str]) -> None:
    assert [one.text for one in without_specks(read_words)] == expected


class Reads:
    """An engine that gives lines of one reading, for the second looks at two sizes."""

    def __init__(self, *readings: list[Word]) -> None:
        self.readings = list(readings)

    def boxes(self, picture: Picture, boxes: list[Box], lines: bool = False) -> list[list[Word]]:
        return [self.readings.pop(0) for _ in boxes]


AGAIN = [
    # (read at first, at the one size, at the other, kept)
    ([word("Ghến", 0, 0, 0.6)], [word("Ghển", 0, 0, 0.8)], [word("Ghên", 0, 0, 0.7)], ["Ghển"]),
    ([word("Ghến", 0, 0, 0.95)], [], [], ["Ghến"]),
    ([word("Ghến", 0, 0, 0.9)], [word("Ghển", 0, 0, 0.8)], [word("Ghên", 0, 0, 0.7)], ["Ghến"]),
    ([word("Luật Thi đua", 0, 0, 0.6)], [word("Luật", 0, 0, 0.97)], [word("Luật", 0, 0, 0.97)], ["Luật Thi đua"]),
    # a line that was taken for two, and one in which nothing was read
    ([word("CHỨC", 0, 0, 0.97), word("CHÚC", 3, 3, 0.95)], [word("CHỨC", 0, 0, 0.9)], [], ["CHỨC"]),
    ([], [word("Thượng", 0, 0, 0.9)], [word("Th", 0, 0, 0.2)], ["Thượng"]),
    ([], [word("~", 0, 0, 0.4)], [], []),
]


@pytest.mark.parametrize(("read_words", "one", "other", "kept"), AGAIN)
def test_of_a_doubtful_line_the_surest_reading_is_kept(
    read_words: list[Word], one: list[Word], other: list[Word], kept: list[str]
) -> None:
    page = Picture(np.full((600, 600), 255, dtype=np.uint8), 300)
    area = Area([(0, 0, 100, 15)], read_words)
    engine = cast("Engine", Reads(one, other))
    assert [found.text for found in read_again(page, [area], engine)] == kept


@pytest.mark.parametrize("angle", [-3.0, -0.7, 0.0, 1.3])
def test_lines_that_fall_are_turned_level(angle: float) -> None:
    page = drawn(*((150, top, 1050, top) for top in range(200, 700, 40)))
    fallen = Picture(np.asarray(Image.fromarray(page.grey).rotate(angle, fillcolor=255)), 150)
    assert skew(fallen) == pytest.approx(-angle, abs=0.1)
    assert skew(turned(fallen, skew(fallen))) == pytest.approx(0, abs=0.1)


def test_coloured_ink_is_left_out() -> None:
    pixels = np.full((1754, 1240, 3), 255, dtype=np.uint8)
    pixels[100:200, 100:200] = (200, 30, 40)
    pixels[300:400, 100:200] = 20
    made = picture_of(pixels, 150)
    assert (made.grey[300:340, 300:340] > 180).all()
    assert (made.grey[700:740, 300:340] < 60).all()


def test_grain_and_shade_are_no_ink() -> None:
    shade = np.linspace(255, 150, 1200, dtype=np.float32)[None, :]
    grain = np.random.default_rng(1).normal(0, 8, (900, 1200))
    page = Picture(np.clip(shade + grain, 0, 255).astype(np.uint8), 150)
    assert int(np.count_nonzero(ink(clean(lit_evenly(page))))) < 50


def test_specks_are_no_words() -> None:
    words = [Word("Số", 0, 10, 0, 12, confidence=0.9), Word("¬", 20, 22, 0, 12, confidence=0.9)]
    words += [Word("ề", 30, 32, 0, 5, confidence=0.6), Word("*", 40, 44, 0, 12, confidence=0.9)]
    assert [word.text for word in put_right(words, 1)] == ["Số", "*"]
