"""The reading room's pages: what they show, that text stays text, and what a browser may do with them."""

from __future__ import annotations

import asyncio
import csv
import re
import sqlite3
from collections.abc import Callable
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from outputs.database import DatabaseError, open_for_reading
from outputs.room import charts
from outputs.room.app import reading_room
from outputs.room.cache import cached
from outputs.room.downloads import as_csv, as_xlsx
from outputs.room.marks import Mark, pieces
from outputs.room.network import labelled
from outputs.room.plugin import POLICY
from outputs.sql import PAPER
from pipeline.ingest import Options, ingest

Get = Callable[[str], Any]
HOSTILE = (
    "<script>alert(1)</script> Kết luận số 21-KL/TW; đồng chí Lê Văn Mẫu \"'); DROP TABLE reports;-- "
    "<img src=x onerror=y>"
)


def getter(database: Path) -> Get:
    room = reading_room(database)

    def get(path: str) -> Any:
        async def ask() -> Any:
            await room.invoke_startup()
            return await room.client.get(path)

        return asyncio.run(ask())

    return get


@pytest.fixture(scope="module")
def get(sample_database: Path) -> Get:
    return getter(sample_database)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Get:
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "<b>a.txt").write_text(HOSTILE + "\n" + HOSTILE.replace("alert(1)", "alert(2)"), encoding="utf-8")
    ingest([str(folder)], folder / "a.db", Options(jobs=1))
    return getter(folder / "a.db")


def number(sample_database: Path, sql: str) -> int:
    return int(open_for_reading(sample_database).execute(sql).fetchone()[0])


PAGES = [
    ("/", "Văn bản được dẫn nhiều nhất"),
    ("/tim?q=thi+dua", "<mark>thi</mark>"),
    ("/tim?q=tran+thi+thi+du", "Vụ trưởng Vụ Địa phương III"),
    ("/tim?q=21-kl", ">Kết luận 21-KL/TW</a>"),
    ("/tim?q=bao-cao-so-noi-vu", "Sở Nội vụ"),
    ("/bao-cao", "bao-cao-so-noi-vu.docx"),
    ("/bao-cao", "<td>05/12/2023</td>"),
    ("/bao-cao/1/so-sanh/2", "<ins>"),
    ("/bao-cao/1/so-sanh/1", "Hai bản giống hệt nhau"),
    ("/van-ban", "21-KL/TW"),
    ("/can-bo", "Trần Thị Thí Dụ"),
    ("/khen-thuong/danh-sach", "Huân chương Lao động hạng Ba"),
    ("/khen-thuong", "Bằng khen"),
    ("/khen-thuong?theo=decision", "1436/QĐ-UBND"),
    ("/kho", "report_summary"),
]


@pytest.mark.parametrize(("path", "text"), PAGES)
def test_pages(get: Get, path: str, text: str) -> None:
    answer = get(path)
    assert answer.status_code == 200
    assert text.lower() in answer.text.lower()


def test_a_directive_has_its_years_passages_and_companions(get: Get, sample_database: Path) -> None:
    directive = number(sample_database, "SELECT id FROM directives WHERE symbol = '21-KL/TW'")
    page = get(f"/van-ban/{directive}").text
    assert "Kết luận 21-KL/TW" in page
    assert re.sub("<[^>]+>", "", page).count("8 báo cáo, 113 lần") == 1
    assert "<svg" in page
    assert "<mark>Kết luận số 21-KL/TW" in page
    assert "05-CT/TW" in page
    answer = get(f"/van-ban/{directive}.json")
    assert "Kết luận" in answer.text
    told = answer.json()
    assert told["directive"]["symbol"] == "21-KL/TW"
    assert [row["year"] for row in told["sections"]["years"]] == [None, "2022", "2023", "2024"]


def test_an_official_has_posts_over_time_and_reports(get: Get, sample_database: Path) -> None:
    official = number(
        sample_database, "SELECT official_id FROM official_timeline WHERE first_seen IS NOT NULL ORDER BY 1 LIMIT 1"
    )
    page = get(f"/can-bo/{official}").text
    assert "Chức vụ qua thời gian" in page
    assert "<svg" in page
    assert "/bao-cao/" in page


def test_a_report_reads_as_it_is_stored(get: Get, sample_database: Path) -> None:
    report = number(sample_database, "SELECT id FROM reports WHERE filename = 'bao-cao-so-noi-vu.docx'")
    page = get(f"/bao-cao/{report}")
    shown = re.findall(r'<(?:p|h2|td) id="p(\d+)"[^>]*>(.*?)</(?:p|h2|td)>', page.text, re.DOTALL)
    stored = dict(
        open_for_reading(sample_database)
        .execute("SELECT id, text FROM passages WHERE report_id = ?", [report])
        .fetchall()
    )
    from html import unescape

    assert {int(i): unescape(re.sub(r"<[^>]+>", "", text)) for i, text in shown} == stored
    assert 'class="mark citation"' in page.text


LISTS = ["/bao-cao", "/van-ban", "/can-bo", "/co-quan", "/khen-thuong/danh-sach", "/van-ban/1/dan"]


@pytest.mark.parametrize("path", LISTS)
def test_every_facet_leads_to_as_many_rows_as_it_says(get: Get, path: str) -> None:
    told = get(path + ".json").json()
    assert told["total"] > 0
    assert told["facets"]
    for facet in told["facets"]:
        assert sum(one["rows"] for one in facet["values"]) <= told["total"]
        for one in facet["values"][:3]:
            narrowed = get(one["href"].replace("?", ".json?")).json()
            assert narrowed["total"] == one["rows"] > 0
            assert [chosen["label"] for chosen in narrowed["chosen"]] == [one["label"]]
            assert narrowed["chosen"][0]["href"] == path


@pytest.mark.parametrize("path", LISTS)
def test_a_list_goes_whole_as_csv_and_as_a_workbook(get: Get, path: str) -> None:
    told = get(path + ".json").json()
    answer = get(path + ".csv")
    assert answer.headers["content-type"].startswith("text/csv")
    lines = list(csv.reader(StringIO(answer.content.decode("utf-8-sig"))))
    assert lines[0] == list(told["columns"].values())
    assert len(lines) == told["total"] + 1
    book = openpyxl.load_workbook(BytesIO(get(path + ".xlsx").content))
    assert len(list(book.active.iter_rows())) == len(lines)


def test_a_long_list_has_pages_that_hold_each_row_once(get: Get) -> None:
    seen: list[int] = []
    address = "/van-ban/1/dan"
    while address:
        told = get(address.replace("/dan", "/dan.json")).json()
        seen += [row["passage_id"] for row in told["rows"]]
        address = told["next"]
    assert len(seen) == told["total"] == 113
    assert told["page"] == told["pages"] == 3
    assert get("/van-ban/1/dan.json?trang=99").json()["page"] == 3


@pytest.mark.parametrize("asked", ["trang=0", "trang=-1", "trang=²", "trang=" + "9" * 40, "nam='--", "loai=%00", "x=1"])
def test_a_list_takes_any_address(get: Get, asked: str) -> None:
    assert get(f"/bao-cao?{asked}").status_code == 200


def test_lists_are_narrowed_by_what_other_pages_know(get: Get, sample_database: Path) -> None:
    cited = number(sample_database, "SELECT reports FROM directives WHERE id = 1")
    told = get("/bao-cao.json?van-ban=1").json()
    assert told["total"] == cited
    assert told["title"] == "Báo cáo: 21-KL/TW"
    official, reports = (
        open_for_reading(sample_database)
        .execute("SELECT id, reports FROM officials ORDER BY reports DESC, id LIMIT 1")
        .fetchone()
    )
    assert get(f"/bao-cao.json?can-bo={official}").json()["total"] == reports
    organization, holders = (
        open_for_reading(sample_database)
        .execute(
            "SELECT s.organization_id, count(DISTINCT m.official_id) FROM role_mentions m "
            "JOIN positions s ON s.id = m.position_id WHERE s.organization_id IS NOT NULL "
            "GROUP BY 1 ORDER BY 2 DESC LIMIT 1"
        )
        .fetchone()
    )
    assert get(f"/can-bo.json?don-vi={organization}").json()["total"] == holders


def test_awards_counted_lead_to_the_awards(get: Get) -> None:
    for by in ("year", "award", "unit", "decision"):
        for row in get(f"/khen-thuong.json?theo={by}").json()["rows"][::7]:
            listed = get(row["href"].replace("?", ".json?")).json()
            assert listed["total"] == row["recipients"], row


def test_an_award_has_a_page_with_its_years(get: Get) -> None:
    page = get("/khen-thuong/danh-sach?hinh-thuc=Hu%C3%A2n+ch%C6%B0%C6%A1ng+Lao+%C4%91%E1%BB%99ng+h%E1%BA%A1ng+Ba").text
    assert "<h1>Khen thưởng: Huân chương Lao động hạng Ba</h1>" in page
    assert "<svg" in page


def test_namesakes_are_told_apart_by_what_they_hold(tmp_path: Path) -> None:
    for name, post in (("a", "Giám đốc Sở Nội vụ tỉnh Cà Mau"), ("b", "Chủ tịch Hội Nông dân tỉnh Lào Cai")):
        (tmp_path / f"{name}.txt").write_text(f"Đồng chí Lê Văn Mẫu, {post} phát biểu.", encoding="utf-8")
    ingest([str(tmp_path / "a.txt"), str(tmp_path / "b.txt")], tmp_path / "a.db", Options(jobs=1))
    told = getter(tmp_path / "a.db")("/can-bo/1.json").json()
    assert [row["positions"] for row in told["namesakes"]] == ["Chủ tịch Hội Nông dân tỉnh Lào Cai"]


@pytest.mark.parametrize(
    "path",
    [
        "/bao-cao/99999",
        "/bao-cao/99999999999999999999",
        "/van-ban/99999/dan",
        "/van-ban/99999/dan.csv",
        "/van-ban/99999",
        "/can-bo/99999",
        "/can-bo/99999.json",
        "/nothing",
    ],
)
def test_what_is_not_there_is_said(get: Get, path: str) -> None:
    answer = get(path)
    assert answer.status_code == 404
    assert path.endswith((".json", ".csv")) or "Không có trang này" in answer.text


@pytest.mark.parametrize("ending", ["", ".json"])
def test_a_page_that_takes_too_long_is_given_up(get: Get, monkeypatch: pytest.MonkeyPatch, ending: str) -> None:
    def forever(db: Any, text: str) -> Any:
        db.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n").fetchone()

    monkeypatch.setattr("outputs.room.pages.search", forever)
    monkeypatch.setattr("outputs.room.plugin._LONGEST", 50)
    answer = get(f"/tim{ending}?q=a")
    assert answer.status_code == 503
    assert "Hãy thu hẹp câu hỏi" in (answer.json()["error"] if ending else answer.text)


def test_an_error_is_one_line(get: Get, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    def wrong(db: Any, text: str) -> Any:
        raise KeyError("<b>")

    monkeypatch.setattr("outputs.room.pages.search", wrong)
    answer = get("/tim?q=a")
    assert answer.status_code == 500
    assert "&lt;b&gt;" in answer.text
    assert get("/bao-cao/99999").status_code == 404
    printed = capfd.readouterr()
    assert printed.err == "/tim: an error in baocao, please report it: KeyError: '<b>'\n"
    assert printed.out == ""


def test_text_of_reports_stays_text(hostile: Get) -> None:
    for path in ("/", "/bao-cao/1", "/tim?q=script", "/van-ban/1", "/can-bo/1", "/kho/passages"):
        answer = hostile(path)
        assert answer.status_code == 200, path
        assert "<script>alert" not in answer.text
        assert "<img src=x" not in answer.text
        assert "<b>a.txt" not in answer.text
    assert "&lt;script&gt;alert(1)" in hostile("/bao-cao/1").text
    assert len(re.findall('<a href="/van-ban/1" class="mark citation"', hostile("/bao-cao/1").text)) == 2


@pytest.mark.parametrize("typed", ["<script>alert(1)</script>", "\"'; DROP TABLE reports;--", '"', "*", "a" * 5000])
def test_a_search_takes_any_sign(hostile: Get, typed: str) -> None:
    from urllib.parse import quote

    answer = hostile(f"/tim?q={quote(typed)}")
    assert answer.status_code == 200
    assert "<script>alert" not in answer.text


def test_every_answer_forbids_scripts_of_others(get: Get) -> None:
    for path in ("/", "/bao-cao/1", "/kho", "/.json", "/room/room.css", "/nothing"):
        headers = get(path).headers
        assert headers["content-security-policy"] == POLICY
        assert headers["x-content-type-options"] == "nosniff"
    assert "script-src 'self';" in POLICY


@pytest.mark.parametrize("path", ["/", "/bao-cao/1", "/van-ban/1", "/can-bo/1", "/khen-thuong", "/tim?q=a"])
def test_our_pages_have_no_script_of_their_own_and_ask_nobody(get: Get, path: str) -> None:
    page = get(path).text
    assert re.findall(r"<script(?![^>]*src=)", page) == []
    assert re.findall(r'\son\w+="', page) == []
    assert re.findall(r'(?:src|href)="(?:https?:)?//', page) == []


def test_nothing_can_be_written(get: Get) -> None:
    answer = get("/kho.json?sql=delete+from+reports")
    assert answer.status_code == 400
    answer = get("/kho.json?sql=with+recursive+n(i)+as+(select+1+union+all+select+i%2B1+from+n)+select+count(*)+from+n")
    assert answer.status_code == 400
    assert "interrupted" in answer.text.lower()
    answer = get("/kho?sql=select+gone+from+reports")
    assert "no such column: gone" in answer.text


def test_a_database_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="no such database"):
        reading_room(tmp_path / "none.db")


@given(
    st.text(max_size=30),
    st.lists(
        st.tuples(st.integers(0, 30), st.integers(0, 30), st.sampled_from(["citation", "person", "organization"])),
        max_size=5,
    ),
)
def test_pieces_joined_are_the_text(text: str, spans: list[tuple[int, int, str]]) -> None:
    marks = [
        Mark(min(a, b), max(a, b), kind, ("",), "chắc", "")
        for a, b, kind in spans
        if min(a, b) < max(a, b) <= len(text)
    ]
    found = pieces(text, marks)
    assert "".join(piece.text for piece in found) == text
    position = 0
    for piece in found:
        over = [m for m in marks if m.start <= position and position + len(piece.text) <= m.end]
        assert (piece.mark in over) if over else piece.mark is None
        position += len(piece.text)


def test_awards_go_as_csv_and_as_a_workbook(get: Get) -> None:
    answer = get("/khen-thuong.csv?theo=award")
    assert answer.headers["content-type"].startswith("text/csv")
    assert "attachment" in answer.headers["content-disposition"]
    lines = answer.content.decode("utf-8-sig").splitlines()
    assert lines[0] == "Hình thức,Tình trạng,Lượt,Tổng số,Báo cáo"
    book = openpyxl.load_workbook(BytesIO(get("/khen-thuong.xlsx?theo=award").content))
    rows = list(book.active.iter_rows(values_only=True))
    assert len(rows) == len(lines)
    assert ",".join(map(str, rows[1])) == lines[1]


@pytest.mark.parametrize("value", ["=1+1", "+1", "-1", "@a", "\t=1"])
def test_no_cell_is_a_formula(value: str) -> None:
    rows = [{"a": value, "b": 1}]
    columns = {"a": "A", "b": "B"}
    assert f"'{value}" in as_csv(rows, columns).decode("utf-8-sig")
    book = openpyxl.load_workbook(BytesIO(as_xlsx(rows, columns)))
    assert book.active["A2"].data_type == "s"
    assert book.active["A2"].value == value


def test_the_network_shows_who_belongs_where(get: Get, sample_database: Path) -> None:
    page = get("/mang-luoi").text
    assert "<svg" in page
    told = get("/mang-luoi.json").json()
    stored = number(
        sample_database,
        "SELECT count(DISTINCT m.official_id || '-' || s.organization_id) FROM role_mentions m "
        "JOIN positions s ON s.id = m.position_id WHERE s.organization_id IS NOT NULL AND m.official_id IS NOT NULL",
    )
    assert sum(len(ties) for _, ties in told["organizations"]) == stored
    assert "Cà Mau" in told["provinces"]
    fewer = get("/mang-luoi.json?tinh=C%C3%A0+Mau").json()
    assert 0 < len(fewer["organizations"]) < len(told["organizations"])
    assert get("/mang-luoi.json?tinh=kh%C3%B4ng").json()["organizations"] == []


def test_labels_of_the_network_do_not_cover_one_another() -> None:
    names = dict.fromkeys("abcd", ("Sở Nội vụ", "Tổ chức", ""))
    places = {"a": (0, 0), "b": (0.001, 0.001), "c": (1, 1), "d": (0, 1)}
    assert set(labelled(list("abcd"), names, places)) == {"a", "c", "d"}


def test_labels_of_the_network_are_whole_or_not_there() -> None:
    names = {"a": ("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cà Mau", "", ""), "b": ("Ban " * 60, "", "")}
    labels = labelled(list("ab"), names, {"a": (0, 0), "b": (1, 1)})
    assert labels == {"a": "Ủy ban Mặt trận Tổ quốc\nViệt Nam tỉnh Cà Mau"}


def test_answers_are_kept_as_long_as_the_archive_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Kết luận số 21-KL/TW ngày 25-10-2021.", encoding="utf-8")
    ingest([str(tmp_path / "a.txt")], tmp_path / "a.db", Options(jobs=1))
    made: list[int] = []

    def answer() -> int:
        made.append(len(made))
        return made[-1]

    db = open_for_reading(tmp_path / "a.db")
    assert [cached(db, "a", answer), cached(db, "a", answer), cached(db, "b", answer)] == [0, 0, 1]
    get = getter(tmp_path / "a.db")
    assert get("/bao-cao.json").json()["total"] == 1
    (tmp_path / "b.txt").write_text("Kết luận số 22-KL/TW ngày 26-10-2021.", encoding="utf-8")
    ingest([str(tmp_path / "b.txt")], tmp_path / "a.db", Options(jobs=1))
    assert cached(db, "a", answer) == 2
    assert get("/bao-cao.json").json()["total"] == 2


NAMED = [
    (("Báo cáo", "19/BC-CĐVC", "Kết quả thi đua", "a.docx"), "Báo cáo số 19/BC-CĐVC: Kết quả thi đua"),
    ((None, None, "Hội nghị tổng kết", "a.docx"), "Hội nghị tổng kết"),
    (("Công văn", "5/UBND-TH", None, "a.docx"), "Công văn số 5/UBND-TH"),
    (("Phụ lục", None, None, "a.docx"), "Phụ lục (a.docx)"),
    ((None, "5/UBND-TH", None, "a.docx"), "số 5/UBND-TH"),
    ((None, None, None, "a.docx"), "a.docx"),
]


@pytest.mark.parametrize(("told", "name"), NAMED)
def test_reports_are_called_by_kind_number_and_title(told: tuple[str | None, ...], name: str) -> None:
    columns = "? AS doc_type, ? AS symbol, ? AS title, ? AS filename"
    found = sqlite3.connect(":memory:").execute(f"SELECT {PAPER} FROM (SELECT {columns}) r", told).fetchone()
    assert found == (name,)


def test_pages_call_reports_so(get: Get, sample_database: Path) -> None:
    name = "Báo cáo số 19/BC-CĐVC: Kết quả phong trào thi đua giai đoạn 2018 - 2022"
    official = get("/can-bo.json?tim=bach+thi+thi+du").json()["rows"][0]["official_id"]
    directive = number(sample_database, "SELECT id FROM directives WHERE symbol = '21-KL/TW'")
    for path in (
        "/bao-cao/2",
        f"/can-bo/{official}",
        "/tim?q=cong+doan+vien+chuc",
        f"/van-ban/{directive}/dan?nam=2022",
    ):
        assert name in get(path).text, path


def test_what_is_not_sure_is_listed_and_leads_to_its_place(get: Get, sample_database: Path) -> None:
    told = get("/can-xem-lai.json").json()
    assert told["total"] > 3
    assert len({(row["kind"], row["why"]) for row in told["rows"][:3]}) == 3  # one of each rule first
    for row in told["rows"]:
        assert float(row["sure"][-5:-1]) <= 0.9  # less, before it is rounded
        before, words, after = row["around"]
        assert words
        passage = "SELECT text FROM passages WHERE id = ?"
        text = open_for_reading(sample_database).execute(passage, [row["passage_id"]]).fetchone()[0]
        assert before + words + after in text
    page = get("/can-xem-lai?loai=role").text
    assert 'aria-current="page">Chức vụ' in page
    assert get("/can-xem-lai?loai=robot&trang=99").status_code == 200


def test_the_feed_has_the_newest_papers_that_cite_or_name(get: Get, sample_database: Path) -> None:
    directive = number(sample_database, "SELECT id FROM directives WHERE symbol = '21-KL/TW'")
    answer = get(f"/bao-cao.atom?van-ban={directive}")
    assert answer.headers["content-type"] == "application/atom+xml; charset=utf-8"
    whole = etree.fromstring(answer.content)
    atom = {"a": "http://www.w3.org/2005/Atom"}
    entries = whole.findall("a:entry", atom)
    cited = "SELECT count(DISTINCT report_id) FROM citations JOIN papers r ON r.id = report_id WHERE directive_id = ?"
    assert len(entries) == open_for_reading(sample_database).execute(cited, [directive]).fetchone()[0]
    for entry in (whole, *entries):
        assert entry.findtext("a:id", namespaces=atom)
        link = entry.find("a:link", atom)
        assert link is not None
        assert str(link.get("href")).startswith("http://localhost/bao-cao")
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", entry.findtext("a:updated", namespaces=atom) or "")
    assert f'href="/bao-cao.atom?van-ban={directive}"' in get(f"/van-ban/{directive}").text
    assert len(etree.fromstring(get("/bao-cao.atom?can-bo=999999").content).findall("a:entry", atom)) == 0


def test_letters_that_xml_does_not_know_do_not_break_the_feed(tmp_path: Path) -> None:
    (tmp_path / "a\x07b.txt").write_text("Không có gì.", encoding="utf-8")
    ingest([str(tmp_path / "a\x07b.txt")], tmp_path / "a.db", Options(jobs=1))
    assert etree.fromstring(getter(tmp_path / "a.db")("/bao-cao.atom").content) is not None


def test_charts_have_an_axis_of_time_and_a_fixed_width() -> None:
    def width(years: range) -> float:
        rows = [{"year": str(year), "value": 1} for year in years]
        found = re.search(r'width="([\d.]+)"', charts.bars_by_year(rows, "year", "value", "Báo cáo"))
        assert found
        return float(found[1])

    assert abs(width(range(1945, 2027)) - width(range(2020, 2027))) < 40
    assert charts.bars_by_year([{"year": None, "value": 1}], "year", "value", "Báo cáo") == ""
