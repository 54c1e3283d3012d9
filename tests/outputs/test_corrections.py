"""What people correct: it is applied, outlives reading again, goes to new versions, and nobody's is lost."""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from corpora.sample_sources.word import WordReport
from extractors import facts
from extractors.reading import read
from extractors.records import Report, Span
from outputs.corrections import deciding, store
from outputs.corrections.anchors import anchored, elsewhere, here
from outputs.corrections.applying import Claim, apply, claims
from outputs.corrections.kinds import CORRECTED, KINDS
from outputs.corrections.records import Anchor, ConflictError, Correction, CorrectionError, Values
from outputs.database import open_for_reading, open_for_writing
from outputs.settle import settle
from outputs.texts import text_sha256
from outputs.verify import faults
from pipeline.ingest import Options, ingest

Run = Callable[..., Any]
TEXT = """ỦY BAN NHÂN DÂN TỈNH CÀ MAU
Số: 12/BC-UBND
BÁO CÁO
Kết quả thi đua năm 2023
Thực hiện Kết luận số 21-KL/TW ngày 25/10/2021, dự có ông Lê Văn Mẫu, Giám đốc Sở Y tế; bà Trần Thị Thí Dụ.
Chủ tịch nước tặng Huân chương Lao động hạng Ba cho ông Lê Văn Mẫu và Sở Y tế."""
REPORT = Report.from_text(TEXT)
ROLE = {"name": "Lê Văn Mẫu", "title": "Giám đốc", "organization": "Sở Y tế"}
AWARD = {"award": "Huân chương Lao động hạng Ba", "recipient": "Lê Văn Mẫu", "recipient_kind": "individual"}


def test_every_kind_of_fact_can_be_corrected() -> None:
    assert list(KINDS) == [kind.name for kind in facts.KINDS]


def claim(kind: str, **said: str) -> Claim:
    """The only claim of a kind in ``REPORT`` that says so."""
    told = [one for one in claims(read(REPORT)) if one.kind == kind and said.items() <= one.values.items()]
    assert len(told) == 1, [one.values for one in claims(read(REPORT)) if one.kind == kind]
    return told[0]


def correction(kind: str, span: Span, was: Values | None, now: Values | None, number: int = 1) -> Correction:
    anchor = anchored(REPORT, span.passage, span.start_char, span.end_char)
    when = f"2024-01-01T00:00:{number:02}Z"
    return Correction(text_sha256(REPORT), "", kind, anchor, was, now, "Người Sửa", when, number)


def said(kind: str, *corrections: Correction) -> list[tuple[Values, str]]:
    applied = apply(REPORT, read(REPORT), corrections)
    return [(one.values, one.rule) for one in claims(applied.findings) if one.kind == kind]


CHANGES = [
    ("citation", {"symbol": "21-KL/TW"}, {"symbol": "12-KL/TW"}),
    ("citation", {"symbol": "21-KL/TW"}, {"date": "2021-10-26"}),
    ("person", {"name": "Lê Văn Mẫu"}, {"name": "Lê Văn Mậu"}),
    ("role", {"title": "Giám đốc"}, {"title": "Quyền Giám đốc"}),
    ("role", {"title": "Giám đốc"}, {"organization": "Sở Y tế tỉnh Cà Mau"}),
    ("role", {"title": "Giám đốc"}, {"former": "1"}),
    ("role", {"title": "Giám đốc"}, {"name": "Trần Thị Thí Dụ"}),
    ("award", {"recipient": "Lê Văn Mẫu"}, {"status": "proposed"}),
    ("award", {"recipient": "Sở Y tế"}, {"recipient": "Sở Y tế tỉnh Cà Mau"}),
    ("award", {"recipient": "Sở Y tế"}, {"decision_symbol": "15/QĐ-CTN", "year": "2023"}),
    ("letterhead", {"name": "symbol"}, {"value": "21/BC-UBND"}),
    ("letterhead", {"name": "issuer"}, {"value": "Ủy ban nhân dân tỉnh Bạc Liêu"}),
    ("organization", {"name": "Sở Y tế"}, {"name": "Sở Y tế Cà Mau"}),
]


@pytest.mark.parametrize(("kind", "shown", "changed"), CHANGES)
def test_a_fact_is_changed(kind: str, shown: Values, changed: Values) -> None:
    found = next(one for one in claims(read(REPORT)) if one.kind == kind and shown.items() <= one.values.items())
    now = {**found.values, **changed}
    told = said(kind, correction(kind, found.span, found.values, now))
    assert (now, CORRECTED) in told
    assert found.values not in [values for values, _ in told] or kind in ("person", "organization")
    applied = apply(REPORT, read(REPORT), [correction(kind, found.span, found.values, now)])
    assert [one.confidence for one in claims(applied.findings) if one.rule == CORRECTED] == [1.0]


@pytest.mark.parametrize(("kind", "shown", "changed"), CHANGES)
def test_a_fact_is_rejected_and_confirmed(kind: str, shown: Values, changed: Values) -> None:
    found = next(one for one in claims(read(REPORT)) if one.kind == kind and shown.items() <= one.values.items())
    before = len(said(kind))
    assert len(said(kind, correction(kind, found.span, found.values, None))) == before - 1
    confirmed = said(kind, correction(kind, found.span, found.values, found.values))
    assert len(confirmed) == before
    assert (found.values, CORRECTED) in confirmed


def test_the_head_of_a_report_follows_its_parts() -> None:
    issuer = claim("letterhead", name="issuer")
    now = {"name": "issuer", "value": "Ủy ban nhân dân tỉnh Bạc Liêu"}
    header = apply(REPORT, read(REPORT), [correction("letterhead", issuer.span, issuer.values, now)]).findings.header
    assert (header.issuer, header.province) == ("Ủy ban nhân dân tỉnh Bạc Liêu", "Bạc Liêu")
    symbol = claim("letterhead", name="symbol")
    assert (
        apply(REPORT, read(REPORT), [correction("letterhead", symbol.span, symbol.values, None)]).findings.header.symbol
        is None
    )


def test_what_a_person_holds_goes_with_the_person() -> None:
    person = claim("person", name="Lê Văn Mẫu") if _only() else _first_person()
    renamed = correction("person", person.span, person.values, {"name": "Lê Văn Mậu", "kind": "person"})
    assert {"name": "Lê Văn Mậu", "title": "Giám đốc"}.items() <= said("role", renamed)[0][0].items()
    both = [one for one in claims(read(REPORT)) if one.kind == "person" and one.values["name"] == "Lê Văn Mẫu"]
    gone = [correction("person", one.span, one.values, None, n) for n, one in enumerate(both, 1)]
    assert said("role", *gone) == []
    assert "Lê Văn Mẫu" in [values["recipient"] for values, _ in said("award", *gone)]


def _only() -> bool:
    return sum(one.kind == "person" and one.values["name"] == "Lê Văn Mẫu" for one in claims(read(REPORT))) == 1


def _first_person() -> Claim:
    return next(one for one in claims(read(REPORT)) if one.kind == "person" and one.values["name"] == "Lê Văn Mẫu")


ADDED = [
    ("person", "thi đua", {"name": "Thi Đua", "kind": "historical"}),
    ("citation", "thi đua năm 2023", {"name": "Luật Thi đua", "doc_type": "Luật"}),
    ("role", "bà", {"name": "Trần Thị Thí Dụ", "title": "Đại biểu", "organization": "Quốc hội"}),
    ("award", "Sở Y tế; bà", {**AWARD, "award": "Bằng khen", "recipient": "Sở Y tế", "status": "proposed"}),
    ("organization", "nước", {"name": "Nước"}),
    ("letterhead", "Cà Mau".upper(), {"name": "place", "value": "Cà Mau"}),
]


@pytest.mark.parametrize(("kind", "words", "now"), ADDED)
def test_a_fact_is_added_over_words(kind: str, words: str, now: Values) -> None:
    passage = next(passage for passage in REPORT.passages if words in passage.text)
    start = passage.text.index(words)
    span = Span(passage.index, start, start + len(words), words)
    assert (now, CORRECTED) in said(kind, correction(kind, span, None, now))


def test_a_post_of_nobody_is_not_added() -> None:
    now = {"name": "Người Lạ", "title": "Giám đốc"}
    applied = apply(REPORT, read(REPORT), [correction("role", Span(4, 0, 9, "Thực hiện"), None, now, 7)])
    assert applied.places == {7: None}


CHECKED: list[tuple[str, Values, Values | str]] = [
    ("citation", {"symbol": " 21 - KL/TW ", "date": "25/10/2021"}, {"symbol": "21-KL/TW", "date": "2021-10-25"}),
    ("citation", {"symbol": "21-KL/TW", "date": "10/2021"}, {"symbol": "21-KL/TW", "date": "2021-10"}),
    ("citation", {"symbol": "21-KL/TW", "date": "2021"}, {"symbol": "21-KL/TW", "date": "2021"}),
    ("citation", {"symbol": "21-KL/TW", "date": "2021-10-25"}, {"symbol": "21-KL/TW", "date": "2021-10-25"}),
    ("citation", {"symbol": "21-KL/TW", "date": "31/02/2021"}, "không có trong lịch"),
    ("citation", {"symbol": "21-KL/TW", "date": "hôm qua"}, "không phải là ngày"),
    ("citation", {"date": "2021"}, "chưa điền Số, ký hiệu hoặc Tên"),
    ("person", {"name": "  Lê   Văn Mẫu ", "kind": "person"}, {"name": "Lê Văn Mẫu", "kind": "person"}),
    ("person", {"name": "Lê Văn Mẫu"}, "chưa điền"),
    ("person", {"name": "Lê Văn Mẫu", "kind": "robot"}, "không có trong danh sách"),
    ("award", {**AWARD, "status": "granted", "year": "20233"}, "không phải là năm"),
]


@pytest.mark.parametrize(("kind", "typed", "expected"), CHECKED)
def test_what_is_typed_is_checked(kind: str, typed: Values, expected: Values | str) -> None:
    if isinstance(expected, str):
        with pytest.raises(CorrectionError, match=expected):
            KINDS[kind].checked(typed)
    else:
        assert KINDS[kind].checked(typed) == expected


LOCATED = [
    ("A.\nđồng chí Lê Văn Mẫu dự", "đồng chí Lê Văn Mẫu dự", [(0, 9)], []),
    ("đồng chí Lê Văn Mẫu dự", "Thêm một đoạn.\nVà đồng chí Lê Văn Mẫu dự họp", [(1, 12)], []),
    ("ông Lê Văn Mẫu", "ông Lê Văn Mẫu\nông Lê Văn Mẫu", [(0, 4), (1, 4)], []),
    ("x\nông Lê Văn Mẫu", "y\nz\nông Lê Văn Mẫu\nw\nu\nông Lê Văn Mẫu", [], [(2, 4), (5, 4)]),
    ("ông Lê Văn Mẫu phát biểu", "bà Lê Văn Mẫu khai mạc", [], [(0, 3)]),
    ("ông Lê Văn Mẫu", "ông Lê Văn Tèo", [], []),
    # what stands around goes on over the edges: cells are told by the cells beside them
    ("Lê\nTrưởng\nLê Văn Mẫu\nPhó", "Mới\nLê Văn Mẫu\nMột\nTrưởng\nLê Văn Mẫu\nPhó", [(4, 0)], [(1, 0)]),
]


@pytest.mark.parametrize(("old", "new", "told", "alone"), LOCATED)
def test_words_are_found_in_another_text(
    old: str, new: str, told: list[tuple[int, int]], alone: list[tuple[int, int]]
) -> None:
    before, after = Report.from_text(old), Report.from_text(new)
    passage = next(one for one in before.passages if "Lê Văn Mẫu" in one.text)
    start = passage.text.index("Lê Văn Mẫu")
    places = elsewhere(after, anchored(before, passage.index, start, start + 10))
    assert [(span.passage, span.start_char) for span in places.told] == told
    assert [(span.passage, span.start_char) for span in places.alone] == alone


@given(st.text("ab \n", min_size=1, max_size=60), st.integers(0, 30), st.integers(1, 10))
def test_words_are_found_where_they_were_marked(text: str, start: int, length: int) -> None:
    report = Report.from_text(text)
    try:
        anchor = anchored(report, 0, start, start + length)
    except CorrectionError:
        return
    span = Span(0, start, start + length, report.passages[0].text[start : start + length])
    assert here(report, anchor) == span
    assert elsewhere(report, anchor).told[:1] in ([span], [])


def test_an_anchor_of_another_text_is_no_error() -> None:
    assert here(REPORT, Anchor(99, 5, 9, "xxxx", "yyyyyyyyyyyy", "")) is None
    assert here(REPORT, Anchor(0, 5, 9, "xxxx", "yyyyyyyyyyyy", "")) is None
    assert elsewhere(REPORT, Anchor(99, 5, 9, "xxxx", "yyyyyyyyyyyy", "")).told == []


BESIDE = [
    ("Nghị quyết Trung ương 4 (khóa XI, XII) về xây dựng Đảng.", "citation"),
    ("Ông Lê Văn Mẫu được tặng danh hiệu Anh hùng Lao động, Huân chương Sao vàng năm 2020.", "award"),
    ("Dự có ông Lê Văn Mẫu, Phó Bí thư Tỉnh ủy, Chủ tịch Ủy ban nhân dân tỉnh Cà Mau.", "role"),
]


@pytest.mark.parametrize(("text", "kind"), BESIDE)
def test_confirming_a_fact_leaves_those_beside_it(text: str, kind: str) -> None:
    report = Report.from_text(text)
    before = [one for one in claims(read(report)) if one.kind == kind]
    assert len(before) > 1
    for number, found in enumerate(before):
        anchor = anchored(report, found.span.passage, found.span.start_char, found.span.end_char)
        made = Correction(text_sha256(report), "", kind, anchor, found.values, found.values, "", "", number)
        after = [one.values for one in claims(apply(report, read(report), [made]).findings) if one.kind == kind]
        assert sorted(map(str, after)) == sorted(str(one.values) for one in before)


def test_no_confirmation_of_the_samples_changes_what_is_said(sample_database: Path) -> None:
    for (report_id,) in open_for_reading(sample_database).execute("SELECT id FROM reports").fetchall():
        report, findings = deciding.corrected_findings(open_for_reading(sample_database), report_id)
        before = sorted(str((one.kind, one.values)) for one in claims(findings))
        for number, found in enumerate(claims(findings)):
            anchor = anchored(report, found.span.passage, found.span.start_char, found.span.end_char)
            made = Correction(text_sha256(report), "", found.kind, anchor, found.values, found.values, "", "", number)
            applied = apply(report, findings, [made])
            assert applied.places[number] == found.span
            assert sorted(str((one.kind, one.values)) for one in claims(applied.findings)) == before, found


def test_who_only_wrote_a_report_holds_no_post_in_it() -> None:
    person = next(one for one in claims(read(REPORT)) if one.kind == "person" and one.values["name"] == "Lê Văn Mẫu")
    both = [one for one in claims(read(REPORT)) if one.kind == "person" and one.values["name"] == "Lê Văn Mẫu"]
    writer = {**person.values, "kind": "byline"}
    made = [correction("person", one.span, one.values, writer, number) for number, one in enumerate(both, 1)]
    assert said("role", *made) == []


def test_of_two_parts_of_a_head_the_newest_decision_counts() -> None:
    symbol = claim("letterhead", name="symbol")
    first = correction("letterhead", symbol.span, symbol.values, {"name": "symbol", "value": "99/CV-UBND"}, 1)
    earlier = Span(0, 0, 3, "ỦY ")
    second = correction("letterhead", earlier, None, {"name": "symbol", "value": "12/BC-UBND"}, 2)
    applied = apply(REPORT, read(REPORT), [first, second])
    assert applied.findings.header.symbol == "12/BC-UBND"


# In an archive.


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "báo cáo.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def archive(paper: Path, tmp_path: Path) -> Path:
    ingest([str(paper)], tmp_path / "a.db", Options(jobs=1))
    return tmp_path / "a.db"


def change(
    database: Database, kind: str, shown: Values, typed: Values | None, who: str = "Chị Hà", report: int = 1
) -> None:
    """Changes the first fact that says ``shown``, and settles."""
    _, findings = deciding.corrected_findings(database, report)
    found = next(one for one in claims(findings) if one.kind == kind and shown.items() <= one.values.items())
    place = (found.span.passage, found.span.start_char, found.span.end_char)
    now = {**found.values, **typed} if typed is not None else None
    deciding.correct(database, report, kind, place, found.values, now, who)
    settle(database)


def roles(path: Path) -> list[tuple[str, str, float]]:
    rows = open_for_reading(path).execute(
        "SELECT o.name, s.position, m.confidence FROM role_mentions m JOIN officials o ON o.id = m.official_id "
        "JOIN positions s ON s.id = m.position_id ORDER BY 1, 2"
    )
    return [tuple(row) for row in rows.fetchall()]


def test_a_correction_outlives_reading_again_and_moving(archive: Path, paper: Path, tmp_path: Path) -> None:
    database = open_for_writing(archive)
    change(database, "role", ROLE, {"title": "Nguyên Phó Giám đốc"})
    change(database, "citation", {"symbol": "21-KL/TW"}, {"symbol": "12-KL/TW"})
    change(database, "letterhead", {"name": "symbol"}, {"value": "13/BC-UBND"})
    told = roles(archive)
    assert ("Lê Văn Mẫu", "Nguyên Phó Giám đốc Sở Y tế tỉnh Cà Mau", 1.0) in told
    moved = tmp_path / "mới" / paper.name
    moved.parent.mkdir()
    for path in (paper, moved):
        if path is moved:
            paper.rename(moved)
        ingest([str(path)], archive, Options(jobs=1, rebuild=True))
        assert roles(archive) == told
        cited = database.execute("SELECT symbol FROM directives WHERE reports > 0").fetchall()
        assert cited == [("12-KL/TW",)]
        assert database.execute("SELECT id, symbol FROM reports").fetchall() == [(1, "13/BC-UBND")]
    assert list(faults(database)) == []


def test_a_correction_goes_to_a_new_version_of_the_paper(archive: Path, paper: Path) -> None:
    change(open_for_writing(archive), "role", ROLE, {"title": "Quyền Giám đốc"})
    paper.write_text(TEXT.replace("BÁO CÁO\n", "BÁO CÁO\nMột dòng mới được thêm vào đây.\n"), encoding="utf-8")
    ingest([str(paper)], archive, Options(jobs=1))
    assert any("Quyền Giám đốc" in position for _, position, _ in roles(archive))
    (row,) = store.of_report(open_for_reading(archive), 1)
    assert (row["carried"], row["at_passage"], row["passage"]) == (1, 5, 4)


def test_a_correction_goes_to_another_file_of_the_paper_and_is_undone_in_both(archive: Path, paper: Path) -> None:
    database = open_for_writing(archive)
    change(database, "role", ROLE, {"title": "Quyền Giám đốc"})
    final = paper.with_name("bản cuối.txt")
    final.write_text(TEXT.replace("Kết quả thi đua", "Kết quả công tác thi đua"), encoding="utf-8")
    ingest([str(final)], archive, Options(jobs=1))
    assert database.execute("SELECT count(*) FROM reports WHERE version_of IS NOT NULL").fetchone() == (1,)
    told = [position for _, position, _ in roles(archive)]
    assert sum(position.startswith("Quyền Giám đốc") for position in told) == 2
    deciding.undo(database, 1, 1, "Anh Bình")
    assert not any(position.startswith("Quyền") for _, position, _ in roles(archive))


def test_five_hundred_corrections_outlive_reading_again(tmp_path: Path) -> None:
    for paper in range(10):
        text = "\n".join(f"{n}. Ông Lê Văn Mẫu, Phó Giám đốc Sở Y tế." for n in range(50))
        (tmp_path / f"{paper}.txt").write_text(f"DANH SÁCH {paper}\n{text}", encoding="utf-8")
    files = [str(path) for path in sorted(tmp_path.glob("*.txt"))]
    archive = tmp_path / "a.db"
    ingest(files, archive, Options(jobs=1))
    database = open_for_writing(archive)
    for report_id in range(1, 11):
        report, findings = deciding.corrected_findings(database, report_id)
        sha256 = text_sha256(report)
        for found in [one for one in claims(findings) if one.kind == "role"]:
            anchor = anchored(report, found.span.passage, found.span.start_char, found.span.end_char)
            now = {**found.values, "organization": f"Sở Y tế tỉnh Cà Mau {found.span.passage}"}
            when = "2024-01-01T00:00:00Z"
            store.add(database, Correction(sha256, "", "role", anchor, found.values, now, "Chị Hà", when))
    database.conn.commit()
    assert database.execute("SELECT count(*) FROM corrections").fetchone() == (500,)
    deciding.carry(database)
    told = roles(archive)
    assert len(told) == 500
    assert {confidence for *_, confidence in told} == {1.0}
    ingest(files, archive, Options(jobs=2, rebuild=True))
    assert roles(archive) == told


def test_a_correction_of_a_cell_stays_with_its_row(tmp_path: Path, write_docx: Callable[..., Path]) -> None:
    def table(*rows: list[str]) -> None:
        report = WordReport()
        report.paragraphs("DANH SÁCH")
        report.table([["STT", "Họ và tên", "Chức vụ"], *rows])
        report.save(tmp_path / "a.docx")

    mau, du = ["1", "Lê Văn Mẫu", "Giám đốc"], ["2", "Trần Thị Thí Dụ", "Giám đốc"]
    table(du)
    archive = tmp_path / "a.db"
    ingest([str(tmp_path / "a.docx")], archive, Options(jobs=1))
    change(open_for_writing(archive), "role", {"name": "Trần Thị Thí Dụ"}, {"title": "Phó Giám đốc"})
    table(mau, du)
    ingest([str(tmp_path / "a.docx")], archive, Options(jobs=1))
    assert [(name, position) for name, position, _ in roles(archive)] == [
        ("Lê Văn Mẫu", "Giám đốc"),
        ("Trần Thị Thí Dụ", "Phó Giám đốc"),
    ]


def test_corrections_stay_with_a_changed_file_that_moves(archive: Path, paper: Path, tmp_path: Path) -> None:
    change(open_for_writing(archive), "role", ROLE, {"title": "Quyền Giám đốc"})
    paper.write_text(TEXT + "\nThêm một dòng.", encoding="utf-8")
    ingest([str(paper)], archive, Options(jobs=1))
    moved = tmp_path / "chuyển.txt"
    paper.rename(moved)
    ingest([str(moved)], archive, Options(jobs=1))
    ingest([str(moved)], archive, Options(jobs=1, rebuild=True))
    assert any(position.startswith("Quyền Giám đốc") for _, position, _ in roles(archive))


def test_the_last_decision_counts_in_every_version(archive: Path, paper: Path) -> None:
    final = paper.with_name("bản cuối.txt")
    final.write_text(TEXT.replace("Kết quả thi đua", "Kết quả công tác thi đua"), encoding="utf-8")
    ingest([str(final)], archive, Options(jobs=1))
    database = open_for_writing(archive)
    change(database, "citation", {"symbol": "21-KL/TW"}, {"symbol": "12-KL/TW"})
    deciding.carry(database)
    _, findings = deciding.corrected_findings(database, 2)
    found = next(one for one in claims(findings) if one.kind == "citation")
    assert found.values["symbol"] == "12-KL/TW"
    place = (found.span.passage, found.span.start_char, found.span.end_char)
    deciding.correct(database, 2, "citation", place, found.values, {**found.values, "symbol": "13-KL/TW"}, "Anh Bình")
    settle(database)
    assert database.execute("SELECT report_id, symbol FROM citations").fetchall() == [(1, "13-KL/TW"), (2, "13-KL/TW")]


def test_a_decision_that_cannot_be_carried_out_any_more_stops_nothing(archive: Path, paper: Path) -> None:
    database = open_for_writing(archive)
    report, _ = deciding.corrected_findings(database, 1)
    anchor = anchored(report, 4, 0, 9)
    broken = Correction(text_sha256(report), str(paper), "letterhead", anchor, None, {"foo": "x"}, "A", "2024", 0)
    store.add(database, broken)
    database.conn.commit()
    ingest([str(paper)], archive, Options(jobs=1, rebuild=True))
    assert len(roles(archive)) == 1
    (row,) = store.of_report(open_for_reading(archive), 1)
    assert row["at_passage"] is None


def test_undoing_brings_back_what_was_read(archive: Path) -> None:
    before = roles(archive)
    database = open_for_writing(archive)
    change(database, "role", ROLE, None)
    assert len(roles(archive)) == len(before) - 1
    deciding.undo(database, 1, 1, "Anh Bình")
    settle(database)
    assert roles(archive) == before
    (row,) = store.of_report(database, 1)
    assert row["withdrawn_by"] == "Anh Bình"
    with pytest.raises(CorrectionError, match="đã được hoàn tác"):
        deciding.undo(database, 1, 1, "Anh Bình")


def test_one_correction_follows_another(archive: Path) -> None:
    database = open_for_writing(archive)
    change(database, "role", ROLE, {"title": "Quyền Giám đốc"})
    change(database, "role", {"title": "Quyền Giám đốc"}, {"title": "Phó Giám đốc"})
    deciding.undo(database, 1, 1, "Anh Bình")
    settle(database)
    held = [position for name, position, _ in roles(archive) if name == "Lê Văn Mẫu"]
    assert held == ["Phó Giám đốc Sở Y tế tỉnh Cà Mau"]


def test_of_two_who_correct_the_same_fact_the_second_is_told(archive: Path) -> None:
    one, other = open_for_writing(archive), open_for_writing(archive)
    _, findings = deciding.corrected_findings(one, 1)
    shown = next(found for found in claims(findings) if found.kind == "role" and ROLE.items() <= found.values.items())
    place = (shown.span.passage, shown.span.start_char, shown.span.end_char)
    deciding.correct(one, 1, "role", place, shown.values, {**shown.values, "title": "Quyền Giám đốc"}, "Chị Hà")
    with pytest.raises(ConflictError, match="Chị Hà đã sửa"):
        deciding.correct(other, 1, "role", place, shown.values, {**shown.values, "title": "Trưởng phòng"}, "Anh Bình")
    assert any(position.startswith("Quyền Giám đốc") for _, position, _ in roles(archive))


def test_two_who_correct_different_facts_of_one_report_lose_nothing(archive: Path) -> None:
    one, other = open_for_writing(archive), open_for_writing(archive)
    change(one, "role", ROLE, {"title": "Quyền Giám đốc"}, "Chị Hà")
    change(other, "citation", {"symbol": "21-KL/TW"}, {"date": "2021-10-26"}, "Anh Bình")
    assert {row["made_by"] for row in store.of_report(one, 1)} == {"Chị Hà", "Anh Bình"}
    assert one.execute("SELECT cited_date FROM citations").fetchall() == [("2021-10-26",)]
    assert any(position.startswith("Quyền Giám đốc") for _, position, _ in roles(archive))


def test_adding_what_is_there_is_a_conflict(archive: Path) -> None:
    database = open_for_writing(archive)
    _, findings = deciding.corrected_findings(database, 1)
    known = next(found for found in claims(findings) if found.kind == "citation")
    place = (known.span.passage, known.span.start_char, known.span.end_char)
    with pytest.raises(ConflictError, match="Báo cáo đã có"):
        deciding.correct(database, 1, "citation", place, None, dict(known.values), "Chị Hà")


REFUSED: list[tuple[str, tuple[int, int, int], Values | None, Values | None]] = [
    ("robot", (0, 0, 3), None, {"name": "x"}),
    ("relation", (0, 0, 3), None, {"kind": "amends"}),
    ("person", (0, 0, 3), None, None),
    ("person", (99, 0, 3), None, {"name": "x", "kind": "person"}),
    ("person", (0, 3, 3), None, {"name": "x", "kind": "person"}),
    ("person", (0, 0, 3000), None, {"name": "x", "kind": "person"}),
    ("role", (4, 0, 3), None, {"name": "Người Lạ", "title": "Giám đốc"}),
]


@pytest.mark.parametrize(("kind", "place", "was", "typed"), REFUSED)
def test_what_cannot_be_is_refused_and_changes_nothing(
    archive: Path, kind: str, place: tuple[int, int, int], was: Values | None, typed: Values | None
) -> None:
    database = open_for_writing(archive)
    before = roles(archive)
    with pytest.raises(CorrectionError):
        deciding.correct(database, 1, kind, place, was, typed, "Chị Hà")
    assert roles(archive) == before
    assert database.execute("SELECT count(*) FROM corrections").fetchone() == (0,)


def test_corrections_go_to_another_database_as_csv(archive: Path, paper: Path, tmp_path: Path, baocao: Run) -> None:
    database = open_for_writing(archive)
    change(database, "role", ROLE, {"title": "=Quyền Giám đốc"})
    change(database, "award", {"recipient": "Sở Y tế"}, None)
    target, other = tmp_path / "c.csv", tmp_path / "b.db"
    assert "2 corrections" in baocao("corrections", "export", target, "--db", archive).stdout
    ingest([str(paper)], other, Options(jobs=1))
    assert "2 new corrections, 1 reports changed" in baocao("corrections", "import", target, "--db", other).stdout
    assert roles(other) == roles(archive)
    assert "0 new corrections, 0 reports" in baocao("corrections", "import", target, "--db", other).stdout
    early = tmp_path / "early.db"
    with sqlite3.connect(early):
        ingest([str(archive.with_name("none"))], early, Options(jobs=1))
    baocao("corrections", "import", target, "--db", early)
    ingest([str(paper)], early, Options(jobs=1))
    assert roles(early) == roles(archive)


BROKEN = [
    {"kind": "robot"},
    {"passage": "x"},
    {"start_char": "-3"},
    {"surface": "other words than were marked"},
    {"was": "null", "now": "null"},
    {"now": "[]"},
    {"was": json.dumps({"foo": "x"}), "now": json.dumps({"foo": "x"})},
    {"kind": "letterhead", "was": "null", "now": json.dumps({"name": "issued_on", "value": "hello"})},
    {"kind": "citation", "was": "null", "now": json.dumps({"symbol": "1-KL/TW", "date": "26/10/2021"})},
    {"kind": "letterhead", "was": "null", "now": json.dumps({"name": "nosuch", "value": "x"})},
    {"passage": str(10**30)},
    {"now": json.dumps({"name": "Lê Văn Mẫu", "title": ""})},
]


@pytest.mark.parametrize("broken", BROKEN, ids=str)
def test_a_csv_with_a_line_that_is_no_correction_adds_nothing(
    archive: Path, tmp_path: Path, baocao: Run, broken: dict[str, str]
) -> None:
    change(open_for_writing(archive), "role", ROLE, {"title": "Quyền Giám đốc"})
    target = tmp_path / "c.csv"
    baocao("corrections", "export", target, "--db", archive)
    with target.open(encoding="utf-8-sig", newline="") as stream:
        (row,) = csv.DictReader(stream)
    with target.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.DictWriter(stream, row)
        writer.writeheader()
        writer.writerow({**row, "made_at": "2024-01-02"})
        writer.writerow({**row, **broken})
    result = baocao("corrections", "import", target, "--db", archive)
    assert (result.returncode, "line 3: not a correction" in result.stderr) == (1, True)
    assert open_for_reading(archive).execute("SELECT count(*) FROM corrections").fetchone() == (1,)
