"""Which files are versions of one paper, which of them counts, and what changed between two."""

from __future__ import annotations

import random
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outputs.database import open_for_reading
from outputs.questions.directives import directives
from outputs.questions.filters import Filters
from outputs.questions.officials import officials
from outputs.questions.reports import reports
from outputs.questions.versions import changes, versions, versions_of
from outputs.versions import difference, sketch
from outputs.versions.sketch import alike, resemblance
from pipeline.ingest import Options, ingest

Write = Callable[..., Path]
Run = Callable[..., "subprocess.CompletedProcess[str]"]

BODY = (
    "Thực hiện Kết luận số 21-KL/TW ngày 25-10-2021 của Ban Chấp hành Trung ương về đẩy mạnh xây dựng, chỉnh đốn Đảng,",
    "Ủy ban nhân dân tỉnh đã chỉ đạo các sở, ban, ngành rà soát hồ sơ, quy trình và thời hạn giải quyết công việc.",
    "Đến nay toàn tỉnh có mười hai phòng lưu trữ được trang bị giá kệ, máy hút ẩm và phần mềm quản lý văn bản.",
    "Một số đơn vị còn chậm nộp hồ sơ vào lưu trữ cơ quan; cán bộ kiêm nhiệm chưa được bồi dưỡng nghiệp vụ đầy đủ.",
    "Thời gian tới, Ủy ban nhân dân tỉnh yêu cầu người đứng đầu các cơ quan trực tiếp chịu trách nhiệm về việc này.",
)


def paper(
    number: str | None = None,
    day: str | None = None,
    title: str = "Về công tác văn thư, lưu trữ năm 2025",
    body: tuple[str, ...] = BODY,
    issuer: str = "ỦY BAN NHÂN DÂN TỈNH CÀ MAU",
    signer: str = "",
) -> list[str]:
    """The paragraphs of a report with its letterhead; what is None is blank."""
    date = "Cà Mau, ngày {2} tháng {1} năm {0}".format(*day.split("-")) if day else "Cà Mau, ngày    tháng 12 năm 2025"
    head = [issuer, f"Số: {number or '      /BC-UBND'}", date, "BÁO CÁO", title]
    return [*head, *body, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", signer] if signer else [*head, *body]


CHANGED = (*BODY[:2], BODY[2].replace("mười hai", "mười bốn"), *BODY[3:])
OTHER = tuple(" ".join(reversed(text.split())) for text in BODY)

CASES = [
    (
        "a draft and what was issued",
        {"a": paper(body=CHANGED), "b": paper("388/BC-UBND", "2025-12-15", signer="Trần Văn Mẫu")},
        {"a": "b"},
    ),
    (
        "two drafts and what was issued",
        {"a": paper(), "b": paper(body=CHANGED), "c": paper("388/BC-UBND", "2025-12-15")},
        {"a": "c", "b": "c"},
    ),
    (
        "two files of one number and day",
        {"a": paper("9/BC-UBND", "2025-12-15"), "b": paper("9/BC-UBND", "2025-12-15", body=CHANGED)},
        {"a": "b"},
    ),
    (
        "two numbers are two papers, however alike",
        {"a": paper("388/BC-UBND", "2025-12-15"), "b": paper("389/BC-UBND", "2025-12-15")},
        {},
    ),
    (
        "one number on two days is two papers",
        {"a": paper("388/BC-UBND", "2024-12-15"), "b": paper("388/BC-UBND", "2025-12-15")},
        {},
    ),
    (
        "a draft is not of two papers, but of the more alike",
        {
            "a": paper(),
            "b": paper("388/BC-UBND", "2025-12-15"),
            "c": paper("389/BC-UBND", "2025-12-16", body=CHANGED),
        },
        {"a": "b"},
    ),
    (
        "reports of two years",
        {"a": paper(title="Về công tác văn thư năm 2024"), "b": paper(title="Về công tác văn thư năm 2025")},
        {},
    ),
    (
        "reports of two offices",
        {"a": paper(issuer="SỞ NỘI VỤ TỈNH CÀ MAU"), "b": paper("388/BC-UBND", "2025-12-15")},
        {},
    ),
    ("one title, another text", {"a": paper(body=OTHER), "b": paper("388/BC-UBND", "2025-12-15")}, {}),
    (
        "a form filled in for one and for another",
        {
            "a": paper(body=(*BODY, "Điều động ông Nguyễn Văn Mẫu đến nhận công tác."), signer="Trần Văn Thử"),
            "b": paper(body=(*BODY, "Điều động ông Lê Văn Giả đến nhận công tác."), signer="Trần Văn Thử"),
        },
        {},
    ),
    ("months apart", {"a": paper(day="2025-03-05"), "b": paper(day="2025-08-20")}, {}),
]  # fmt: skip


@pytest.mark.parametrize(("files", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_versions(files: dict[str, list[str]], expected: dict[str, str], write_docx: Write, tmp_path: Path) -> None:
    paths = [str(write_docx(f"{name}.docx", *paragraphs)) for name, paragraphs in files.items()]
    for order in (paths, paths[::-1]):
        database = tmp_path / f"{Path(order[0]).stem}.db"
        ingest(order, database, Options(jobs=1))
        found = versions(open_for_reading(database), Filters())
        assert {row["other_filename"][0]: row["filename"][0] for row in found} == expected


def test_a_signed_pdf_counts_before_the_file_it_was_made_from(write_docx: Write, tmp_path: Path) -> None:
    fpdf = pytest.importorskip("fpdf")
    pdf = fpdf.FPDF()
    pdf.add_font("body", fname=_font())
    pdf.set_font("body", size=12)
    pdf.add_page()
    for text in paper("388/BC-UBND", "2025-12-15"):
        pdf.multi_cell(0, 8, text, new_x="LMARGIN", new_y="NEXT")
    pdf.output(str(tmp_path / "signed.pdf"))
    write_docx("z.docx", *paper("388/BC-UBND", "2025-12-15"))
    ingest([str(tmp_path)], tmp_path / "x.db", Options(jobs=1))
    (row,) = versions(open_for_reading(tmp_path / "x.db"), Filters())
    assert (row["filename"], row["other_filename"]) == ("signed.pdf", "z.docx")
    assert row["version_by"].startswith("cùng số 388/BC-UBND; giống ")


def _font() -> str:
    found = [
        path
        for path in Path("/usr/share/fonts").rglob("*.ttf")
        if path.name in ("DejaVuSans.ttf", "LiberationSans-Regular.ttf")
    ]
    if not found:
        pytest.skip("no font with Vietnamese letters is installed (Debian: fonts-dejavu-core)")
    return str(found[0])


@pytest.fixture
def archive(write_docx: Write, tmp_path: Path) -> Path:
    """A draft that names somebody whom the paper no longer names, and the paper."""
    left_out = (
        "Giao ông Nguyễn Văn Mẫu, Giám đốc Sở Nội vụ, theo dõi Chỉ thị số 35-CT/TW ngày 30-5-2019 của Bộ Chính trị."
    )
    write_docx("draft.docx", *paper(body=(*BODY, left_out)))
    write_docx("final.docx", *paper("388/BC-UBND", "2025-12-15"))
    database = tmp_path / "x.db"
    ingest([str(tmp_path)], database, Options(jobs=1))
    return database


def test_questions_count_papers_unless_asked(archive: Path) -> None:
    db = open_for_reading(archive)
    assert [row["filename"] for row in reports(db, Filters(), [], [])] == ["final.docx"]
    assert {row["symbol"]: row["reports"] for row in directives(db, Filters())} == {"21-KL/TW": 1}
    assert [row["name"] for row in officials(db, Filters())] == []
    every = Filters(all_versions=True)
    assert len(reports(db, every, [], [])) == 2
    assert {row["symbol"]: row["reports"] for row in directives(db, every)} == {"21-KL/TW": 2, "35-CT/TW": 1}
    assert [row["name"] for row in officials(db, every)] == ["Nguyễn Văn Mẫu"]


def test_a_paper_that_lost_its_final_counts_again(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "final.docx").write_bytes((tmp_path / "draft.docx").read_bytes() + b" ")
    ingest([str(tmp_path)], archive, Options(jobs=1))
    db = open_for_reading(archive)
    assert [row["name"] for row in officials(db, Filters())] == ["Nguyễn Văn Mẫu"]


def test_the_files_of_a_paper_and_what_changed(archive: Path, baocao: Run) -> None:
    db = open_for_reading(archive)
    (final,) = reports(db, Filters(), [], [])
    listed = versions_of(db, final["report_id"])
    assert [(row["filename"], row["version_of"] is None) for row in listed] == [
        ("final.docx", True),
        ("draft.docx", False),
    ]
    changed = [part for part in changes(db, listed[1]["report_id"], listed[0]["report_id"]) if part.changed]
    assert ("388/BC-UBND", "added") in changed[0].pieces
    printed = baocao("compare", "draft.docx", "final.docx", "--db", archive).stdout
    assert "{+388/BC-UBND+}" in printed and "[-Giao ông Nguyễn Văn Mẫu," in printed and "đoạn như nhau" in printed
    assert "draft.docx" in baocao("versions", "--db", archive).stdout


def test_comparing_what_is_not_there(archive: Path, baocao: Run) -> None:
    run = baocao("compare", "draft.docx", "nowhere.docx", "--db", archive)
    assert run.returncode == 1 and "nowhere.docx: not one report of" in run.stderr


_TEXTS = st.lists(
    st.lists(st.sampled_from("một hai ba bốn năm sáu".split()), min_size=1, max_size=8).map(" ".join), max_size=6
)


@given(_TEXTS, _TEXTS)
def test_a_difference_holds_both_versions(old: list[str], new: list[str]) -> None:
    parts = difference(old, new)
    for change, texts in (("removed", old), ("added", new)):
        words = [text for part in parts for text, kind in part.pieces if kind in ("same", change)]
        assert " ".join(words).split() == " ".join(texts).split()
    assert old != new or not any(part.changed for part in parts)


def test_sketches_tell_how_much_is_shared() -> None:
    words = [f"w{n}" for n in range(1000)]
    whole, half = sketch([" ".join(words)]), sketch([" ".join(words[:500] + [f"v{n}" for n in range(500)])])
    assert resemblance(whole, whole) == 1
    assert 0.2 < resemblance(whole, half) < 0.47  # a third of the shingles of both
    assert sketch(["hai từ"]) == b""


def test_forms_are_not_compared_each_with_each() -> None:
    form = [f"w{n}" for n in range(300)]
    drawn = random.Random(5)
    sketches = {number: sketch([" ".join([*form, *(str(drawn.random()) for _ in range(3))])]) for number in range(400)}
    pairs = list(alike(sketches, most=30))
    assert 0 < len(pairs) < 400 * 33  # neighbours in each of 32 bands; each with each would be 79,800
    assert len(pairs) == len(set(pairs))
