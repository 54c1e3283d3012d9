"""What a page shows: hidden text is not there, forms show their values, capitals by style are capitals."""

from __future__ import annotations

import pytest

from pipeline.formats.reading import read_bytes

CASES: list[tuple[str, list[str]]] = [
    ("<p><span style='display:none'>ẩn</span>hiện</p>", ["hiện"]),
    ("<p><span style='mso-hide:all'>ẩn</span>hiện</p>", ["hiện"]),
    ("<p hidden>ẩn</p><p>hiện</p>", ["hiện"]),
    ("<style>.an {display: none} p.kin, #x {mso-hide: all}</style><p class=an>ẩn</p><p class='a kin'>ẩn</p>"
     "<p id=x>ẩn</p><div class=kin>hiện</div>", ["hiện"]),
    ("<style>h1 {text-transform: uppercase}</style><h1>Báo cáo</h1><p>Báo cáo</p>", ["BÁO CÁO", "Báo cáo"]),
    ("<p style='font-variant:small-caps'>Báo <b>cáo</b></p>", ["BÁO CÁO"]),
    ("<p>Họ tên: <input type=text value='Nguyễn Văn Mẫu'></p>", ["Họ tên: Nguyễn Văn Mẫu"]),
    ("<p><input type=hidden value='ẩn'><input type=submit value='Gửi'>hiện</p>", ["hiện"]),
    ("<p><input type=checkbox checked> Có <input type=radio> Không</p>", ["☒ Có ☐ Không"]),
    ("<p>Hình thức: <select><option>Giấy khen<option selected>Bằng khen</select></p>", ["Hình thức: Bằng khen"]),
    ("<p>Hình thức: <select><option>Giấy khen<option>Bằng khen</select></p>", ["Hình thức: Giấy khen"]),
    ("<p>Ghi chú: <textarea>đã nộp</textarea></p>", ["Ghi chú: đã nộp"]),
    ("<p>Thành&shy;tích</p>", ["Thànhtích"]),
]  # fmt: skip


@pytest.mark.parametrize(("page", "texts"), CASES)
def test_what_a_page_shows(page: str, texts: list[str]) -> None:
    reading = read_bytes(f"<html><meta charset=utf-8><body>{page}</body></html>".encode())
    assert [passage.text for passage in reading.report.passages] == texts
