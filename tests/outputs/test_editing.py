"""The pages that change the archive: what they do for who may, and that they do nothing for anybody else."""

from __future__ import annotations

import asyncio
import json
import re
import threading
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from outputs.database import DatabaseError, open_for_reading
from outputs.room import accounts, forms
from outputs.room import desk as desk_module
from outputs.room.access import COOKIE, Access
from outputs.room.app import reading_room
from outputs.room.batches import Batch, HandedIn, Item
from outputs.room.desk import Desk
from pipeline.ingest import Options, ingest
from pipeline.originals import original

TEXT = """BÁO CÁO
Thực hiện Kết luận số 21-KL/TW ngày 25/10/2021.
Ông Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Cà Mau."""
ROLE = {"name": "Lê Văn Mẫu", "title": "Giám đốc", "organization": "Sở Y tế tỉnh Cà Mau"}


class Shelf:
    """Takes files in and reads none."""

    def __init__(self, folder: Path) -> None:
        self.folder = self.incoming = folder
        folder.mkdir()
        self.taken: list[HandedIn] = []

    def open(self) -> None:
        pass

    def take(self, files: list[HandedIn], who: str, batch: str | None = None) -> Batch:
        self.taken += files
        return Batch("batch-of-tests", who, [Item(file.name, file.path) for file in files])

    def batch(self, key: str) -> Batch | None:
        if key != "batch-of-tests":
            return None
        items = [Item(file.name, file.path) for file in self.taken]
        for item in items:
            item.end("damaged", "find another copy <b>")
        return Batch(key, "Chị Hà", items)


class Visitor:
    """A browser at a reading room, with its cookies and what browsers say of themselves."""

    def __init__(self, room: Any) -> None:
        self.room, self.cookie = room, ""
        self.headers = {"origin": "http://localhost", "sec-fetch-site": "same-origin"}

    def ask(self, method: str, path: str, **asked: Any) -> Any:
        async def ask() -> Any:
            await self.room.invoke_startup()
            headers = {**self.headers, "cookie": f"{COOKIE}={self.cookie}", **asked.pop("headers", {})}
            return await self.room.client.request(method, path, headers=headers, **asked)

        return asyncio.run(ask())

    def get(self, path: str, **asked: Any) -> Any:
        return self.ask("GET", path, **asked)

    def post(self, path: str, data: dict[str, str], **asked: Any) -> Any:
        return self.ask("POST", path, data=data, **asked)

    def enter(self, **form: str) -> Visitor:
        answer = self.post("/vao", form)
        assert answer.status_code == 303, answer.text
        self.cookie = answer.cookies[COOKIE]
        return self

    @property
    def key(self) -> str:
        found = re.search(r'name="khoa" value="([^"]+)"', self.get("/nap").text)
        assert found
        return found[1]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    (tmp_path / "báo cáo.txt").write_text(TEXT, encoding="utf-8")
    ingest([str(tmp_path / "báo cáo.txt")], tmp_path / "a.db", Options(jobs=1))
    access = Access(accounts.beside(tmp_path / "a.db"), edits=True)
    return Desk(
        tmp_path / "a.db",
        access,
        intake=Shelf(tmp_path / "in"),
        hosts=frozenset(["localhost"]),
        originals=original,
    )


@pytest.fixture
def room(desk: Desk) -> Any:
    return reading_room(desk.database, desk=desk)


@pytest.fixture
def stranger(room: Any) -> Visitor:
    return Visitor(room)


@pytest.fixture
def editor(room: Any, desk: Desk) -> Visitor:
    return Visitor(room).enter(ma=desk.access.new_code(), ten="Chị Hà")


def form_of(visitor: Visitor, words: str, kind: str) -> dict[str, str]:
    """The form by which the fact over some words is corrected."""
    passage = next(n for n, line in enumerate(TEXT.splitlines()) if words in line)
    start = TEXT.splitlines()[passage].index(words)
    end = start + len(words)
    page = visitor.get(f"/bao-cao/1/sua?loai={kind}&doan={passage}&tu={start}&den={end}")
    assert page.status_code == 200, page.text
    fields = dict(re.findall(r'<input[^>]*? name="(\w+)"[^>]*? value="([^"]*)"', page.text))
    fields |= dict(re.findall(r'<select[^>]*? name="(\w+)".*?<option value="(\w+)" selected', page.text, re.DOTALL))
    return {name: value.replace("&#34;", '"') for name, value in fields.items() if name not in ("q",)}


def titles(desk: Desk) -> list[str]:
    rows = open_for_reading(desk.database).execute(
        "SELECT title FROM positions p JOIN role_mentions m ON m.position_id = p.id ORDER BY 1"
    )
    return [title for (title,) in rows.fetchall()]


def test_a_fact_is_corrected_and_the_correction_undone(editor: Visitor, desk: Desk) -> None:
    form = form_of(editor, "Giám đốc Sở Y tế tỉnh Cà Mau", "role")
    answer = editor.post("/bao-cao/1/sua", {**form, "o_title": "Quyền Giám đốc", "viec": "luu"})
    assert re.fullmatch(r"/bao-cao/1\?da-sua=1#p\d+", answer.headers["location"])
    assert titles(desk) == ["Quyền Giám đốc"]
    page = editor.get(answer.headers["location"]).text
    assert "Đã lưu: Chức vụ, sửa: Lê Văn Mẫu · Quyền Giám đốc · Sở Y tế tỉnh Cà Mau." in page
    assert 'class="mark role decided"' in page
    assert "Chị Hà" in page
    undone = editor.post("/bao-cao/1/sua/1/hoan-tac", {"khoa": form["khoa"]})
    assert undone.status_code == 303
    assert titles(desk) == ["Giám đốc"]
    again = editor.post("/bao-cao/1/sua/1/hoan-tac", {"khoa": form["khoa"]})
    assert (again.status_code, "đã được hoàn tác" in again.text) == (409, True)


@pytest.mark.parametrize(("action", "expected"), [("dung", ["Giám đốc"]), ("bo", [])])
def test_a_fact_is_confirmed_or_rejected(editor: Visitor, desk: Desk, action: str, expected: list[str]) -> None:
    form = form_of(editor, "Giám đốc Sở Y tế tỉnh Cà Mau", "role")
    assert editor.post("/bao-cao/1/sua", {**form, "viec": action}).status_code == 303
    assert titles(desk) == expected


def test_words_are_found_and_a_fact_is_added(editor: Visitor, desk: Desk) -> None:
    found = editor.get("/bao-cao/1/them?chu=bao+cao").text
    assert "/bao-cao/1/sua?loai=them&amp;doan=0&amp;tu=0&amp;den=7" in found
    assert "không có những chữ này" in editor.get("/bao-cao/1/them?chu=xyz").text
    form = form_of(editor, "Ông", "role")
    assert form["o_title"] == "Ông"
    added = {**form, "o_name": "Lê Văn Mẫu", "o_title": "Bí thư", "o_organization": "Đảng ủy Sở Y tế"}
    assert editor.post("/bao-cao/1/sua", added).status_code == 303
    assert titles(desk) == ["Bí thư", "Giám đốc"]


def test_of_two_editors_the_second_is_told_and_keeps_what_he_typed(editor: Visitor, room: Any, desk: Desk) -> None:
    other = Visitor(room).enter(ma=desk.access.new_code(), ten="Anh Bình")
    first = form_of(editor, "Giám đốc Sở Y tế tỉnh Cà Mau", "role")
    second = form_of(other, "Giám đốc Sở Y tế tỉnh Cà Mau", "role")
    assert editor.post("/bao-cao/1/sua", {**first, "o_title": "Quyền Giám đốc"}).status_code == 303
    answer = other.post("/bao-cao/1/sua", {**second, "o_title": "Phó Giám đốc"})
    assert answer.status_code == 409
    assert "Chị Hà đã sửa lúc" in answer.text
    assert "Bạn đã nhập: <b>Lê Văn Mẫu · Phó Giám đốc" in answer.text
    assert titles(desk) == ["Quyền Giám đốc"]


@pytest.mark.parametrize(
    ("typed", "told"), [({"o_title": ""}, "chưa điền"), ({"o_name": "Người Lạ"}, "hãy thêm người trước")]
)
def test_what_cannot_be_is_told_beside_the_form(editor: Visitor, desk: Desk, typed: dict[str, str], told: str) -> None:
    form = form_of(editor, "Giám đốc Sở Y tế tỉnh Cà Mau", "role")
    answer = editor.post("/bao-cao/1/sua", {**form, **typed})
    assert (answer.status_code, told in answer.text) == (400, True)
    assert titles(desk) == ["Giám đốc"]


def test_scripts_in_corrections_stay_text(editor: Visitor) -> None:
    form = form_of(editor, "Giám đốc Sở Y tế tỉnh Cà Mau", "role")
    editor.post("/bao-cao/1/sua", {**form, "o_title": "<script>alert(1)</script>\"'"})
    page = editor.get("/bao-cao/1?da-sua=1").text
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page
    again = form_of(editor, "Giám đốc Sở Y tế tỉnh Cà Mau", "role")
    assert json.loads(again["truoc"].replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'"))


def test_the_original_is_kept_as_a_file_and_never_shown_as_a_page(editor: Visitor, desk: Desk) -> None:
    answer = editor.get("/bao-cao/1/goc")
    assert answer.content.decode() == TEXT
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment; filename*=UTF-8''b%C3%A1o")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert 'href="/bao-cao/1/goc"' in editor.get("/bao-cao/1").text
    (desk.database.parent / "báo cáo.txt").write_text("khác", encoding="utf-8")
    assert editor.get("/bao-cao/1/goc").status_code == 404


def test_files_are_handed_in(editor: Visitor, desk: Desk) -> None:
    files = [("tep", ("Báo cáo <b>.docx", b"12345", "x/y")), ("tep", ("../../etc/passwd", b"", "x/y"))]
    answer = editor.post("/nap", {"khoa": editor.key}, files=files)
    assert (answer.status_code, answer.headers["location"]) == (303, "/nap/batch-of-tests")
    intake: Any = desk.intake
    assert [(file.name, file.path.read_bytes()) for file in intake.taken] == [
        ("Báo cáo <b>.docx", b"12345"),
        ("../../etc/passwd", b""),
    ]
    assert {file.path.parent for file in intake.taken} == {intake.incoming}
    page = editor.get("/nap/batch-of-tests").text
    assert "tệp hỏng: hãy tìm bản khác" in page
    assert "Báo cáo &lt;b&gt;.docx" in page
    told = editor.get("/nap/batch-of-tests.json").json()
    assert (told["done"], told["total"], told["running"]) == (2, 2, False)
    scripted = editor.post("/nap", {"khoa": editor.key}, files=files, headers={"accept": "application/json"})
    assert scripted.json() == {"batch": "batch-of-tests", "files": 2}
    assert editor.get("/nap/none-of-this").status_code == 404


@pytest.fixture
def guarded(editor: Visitor, desk: Desk) -> Callable[[], None]:
    """That nothing has changed and nothing was left on the disk."""

    def check() -> None:
        assert titles(desk) == ["Giám đốc"]
        assert desk.intake
        assert list(desk.intake.folder.iterdir()) == []
        assert open_for_reading(desk.database).execute("SELECT count(*) FROM corrections").fetchone() == (0,)

    return check


FILE = [("tep", ("a.docx", b"x" * 100, "x/y"))]


def test_strangers_change_nothing(editor: Visitor, stranger: Visitor, guarded: Callable[[], None]) -> None:
    form = form_of(editor, "Giám đốc Sở Y tế tỉnh Cà Mau", "role")
    for path in ("/nap", "/nap/batch-of-tests", "/bao-cao/1/sua?loai=role&doan=0&tu=0&den=3", "/bao-cao/1/them"):
        assert stranger.get(path).status_code == 403
    assert stranger.post("/bao-cao/1/sua", {**form, "viec": "bo"}).status_code == 403
    assert stranger.post("/bao-cao/1/sua/1/hoan-tac", form).status_code == 403
    assert stranger.post("/nap", {"khoa": form["khoa"]}, files=FILE).status_code == 403
    assert stranger.get("/bao-cao/1/goc").status_code == 403
    page = stranger.get("/bao-cao/1").text
    assert "data-edit" not in page
    assert "/goc" not in page
    guarded()


@pytest.mark.parametrize("key", ["", "x", "ü"])
def test_forged_forms_change_nothing(editor: Visitor, guarded: Callable[[], None], key: str) -> None:
    form = {**form_of(editor, "Giám đốc Sở Y tế tỉnh Cà Mau", "role"), "khoa": key}
    for path in ("/bao-cao/1/sua", "/bao-cao/1/sua/1/hoan-tac", "/ra"):
        answer = editor.post(path, {**form, "viec": "bo"})
        assert (answer.status_code, "Biểu mẫu này đã cũ" in answer.text) == (403, True)
    assert editor.post("/nap", {"khoa": key}, files=FILE).status_code == 403
    guarded()


FOREIGN = [
    {"origin": "http://evil.example"},
    {"origin": "null"},
    {"sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "same-site"},
    {"host": "evil.example"},
    {"host": "localhost.evil.example"},
    {"host": "evil@localhost"},
    {"host": "["},
    {"origin": "http://["},
]


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
def test_forms_of_other_sites_change_nothing(
    editor: Visitor, guarded: Callable[[], None], headers: dict[str, str]
) -> None:
    form = form_of(editor, "Giám đốc Sở Y tế tỉnh Cà Mau", "role")
    assert editor.post("/bao-cao/1/sua", {**form, "viec": "bo"}, headers=headers).status_code == 403
    assert editor.post("/nap", {"khoa": form["khoa"]}, files=FILE, headers=headers).status_code == 403
    guarded()


def test_a_form_of_a_session_that_ended_changes_nothing(editor: Visitor, guarded: Callable[[], None]) -> None:
    form = form_of(editor, "Giám đốc Sở Y tế tỉnh Cà Mau", "role")
    assert editor.post("/ra", {"khoa": form["khoa"]}).status_code == 303
    assert editor.post("/bao-cao/1/sua", {**form, "viec": "bo"}).status_code == 403
    guarded()


def test_a_form_that_was_sent_already_is_a_conflict(editor: Visitor, desk: Desk) -> None:
    form = {**form_of(editor, "Giám đốc Sở Y tế tỉnh Cà Mau", "role"), "viec": "bo"}
    assert editor.post("/bao-cao/1/sua", form).status_code == 303
    assert editor.post("/bao-cao/1/sua", form).status_code == 409
    assert open_for_reading(desk.database).execute("SELECT count(*) FROM corrections").fetchone() == (1,)


MALFORMED: list[dict[str, str]] = [
    {"loai": "robot"},
    {"doan": "-1"},
    {"doan": "999999999999"},
    {"tu": "x"},
    {"den": "99999"},
    {"truoc": "{"},
    {"truoc": "[1]"},
    {"truoc": '{"name": 1}'},
    {"truoc": "[" * 50_000},
    {"truoc": '{"name": "nobody"}'},
]


@pytest.mark.parametrize("broken", MALFORMED, ids=str)
def test_malformed_forms_are_refused(editor: Visitor, guarded: Callable[[], None], broken: dict[str, str]) -> None:
    form = form_of(editor, "Giám đốc Sở Y tế tỉnh Cà Mau", "role")
    answer = editor.post("/bao-cao/1/sua", {**form, "viec": "bo", **broken})
    assert answer.status_code in (400, 404, 409)
    guarded()


def test_bodies_that_are_no_forms_are_refused(editor: Visitor, guarded: Callable[[], None]) -> None:
    key = editor.key
    kind = {"content-type": "application/x-www-form-urlencoded"}
    for content, headers, status in (
        (b"{}", {"content-type": "application/json"}, 415),
        (b"\xff=\xfe&khoa=%ff", kind, 400),
        (b"x=1&" * 200, kind, 400),
        (b"x" * (2 << 20), kind, 413),
    ):
        assert editor.ask("POST", "/bao-cao/1/sua", content=content, headers=headers).status_code == status
    parts = {"content-type": "multipart/form-data; boundary=b"}
    for content, headers in (
        (b"no parts", parts),
        (b"--b\r\n\r\n", parts),
        (f'--b\r\nContent-Disposition: form-data; name="khoa"\r\n\r\n{key}\r\n--b--'.encode(), parts),
        (b"", {"content-type": "multipart/form-data"}),
    ):
        assert editor.ask("POST", "/nap", content=content, headers=headers).status_code in (400, 403, 415)
    guarded()


def test_a_form_that_breaks_off_within_a_file_leaves_nothing(editor: Visitor, guarded: Callable[[], None]) -> None:
    part = '--b\r\nContent-Disposition: form-data; name="{}"{}\r\n\r\n{}\r\n'
    body = part.format("khoa", "", editor.key) + part.format("tep", '; filename="a.txt"', "whole")
    body += part.format("tep", '; filename="b.txt"', "half of it").removesuffix("\r\n")
    headers = {"content-type": "multipart/form-data; boundary=b"}
    assert editor.ask("POST", "/nap", content=body.encode(), headers=headers).status_code == 400
    guarded()


def test_the_disk_is_not_filled_by_one_file(
    editor: Visitor, guarded: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    key, free = editor.key, iter([1 << 40, 1 << 20])
    monkeypatch.setattr(forms, "_SPACE_EVERY", 1000)
    monkeypatch.setattr("outputs.room.forms.shutil.disk_usage", lambda _: SimpleNamespace(free=next(free)))
    answer = editor.post("/nap", {"khoa": key}, files=[("tep", ("a.docx", b"x" * 1500, "x/y"))])
    assert answer.status_code == 507
    guarded()


def test_cookies_of_other_programs_do_no_harm(editor: Visitor) -> None:
    for other in ('foo={"a":1}', "a=b c", 'theme="dark', ";;=;"):
        assert editor.get("/nap", headers={"cookie": f"{other}; {COOKIE}={editor.cookie}"}).status_code == 200


def test_files_before_the_key_are_not_written(editor: Visitor, guarded: Callable[[], None]) -> None:
    key, boundary = editor.key, "b"
    part = '--b\r\nContent-Disposition: form-data; name="{}"{}\r\n\r\n{}\r\n'
    body = part.format("tep", '; filename="a.txt"', "x") + part.format("khoa", "", key) + "--b--\r\n"
    headers = {"content-type": f"multipart/form-data; boundary={boundary}"}
    assert editor.ask("POST", "/nap", content=body.encode(), headers=headers).status_code == 403
    guarded()


def test_what_is_too_large_leaves_nothing(
    editor: Visitor, guarded: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    key = editor.key
    monkeypatch.setattr(forms, "LARGEST_FILE", 1000)
    monkeypatch.setattr(forms, "MOST_FILES", 2)
    large = [*FILE, ("tep", ("b.docx", b"x" * 1001, "x/y"))]
    answer = editor.post("/nap", {"khoa": key}, files=large)
    assert (answer.status_code, "b.docx" in answer.text) == (413, True)
    assert editor.post("/nap", {"khoa": key}, files=FILE * 3).status_code == 413
    monkeypatch.setattr(forms, "_LEFT_FREE", 1 << 62)
    answer = editor.post("/nap", {"khoa": key}, files=FILE, headers={"accept": "application/json"})
    assert (answer.status_code, answer.json()) == (507, {"error": "đĩa sắp đầy"})
    guarded()


@pytest.mark.parametrize(
    "to", ["//evil.example", "//[", "http://evil.example", "/\\evil.example", "javascript:1", "/a\nb"]
)
def test_entering_leads_to_no_other_place(stranger: Visitor, desk: Desk, to: str) -> None:
    answer = stranger.post("/vao", {"ma": desk.access.new_code(), "den": to})
    assert answer.headers["location"] == "/"


def test_entering_leads_to_what_was_asked_for(stranger: Visitor, desk: Desk) -> None:
    answer = stranger.post("/vao", {"ma": desk.access.new_code(), "ten": "Hà", "den": "/van-ban?tim=kl"})
    assert answer.headers["location"] == "/van-ban?tim=kl"
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert "Secure" not in cookie
    desk.secure = True
    answer = stranger.post("/vao", {"ma": desk.access.new_code(), "ten": "Hà"})
    assert "Secure" in answer.headers["set-cookie"]


def test_a_wrong_link_is_told_and_then_slowed_down(stranger: Visitor) -> None:
    for _ in range(5):
        answer = stranger.post("/vao", {"ma": "wrong", "ten": "x"})
        assert (answer.status_code, "đã được dùng hoặc không đúng" in answer.text) == (403, True)
    assert stranger.post("/vao", {"ma": "wrong", "ten": "x"}).status_code == 429


def test_a_closed_room_shows_nothing_to_strangers(room: Any, desk: Desk, stranger: Visitor) -> None:
    accounts.add(accounts.beside(desk.database), "Anh Bình", "reader", "mật khẩu 2")
    for path in ("/", "/bao-cao/1", "/kho", "/kho?sql=select+1", "/-/databases"):
        answer = stranger.get(path)
        assert (answer.status_code, answer.headers["location"].startswith("/vao?den=%2F")) == (303, True)
    for path in ("/bao-cao.json", "/bao-cao.csv", "/kho.json?sql=select+1"):
        assert stranger.get(path).status_code == 401
    assert stranger.get("/room/room.css").status_code == 200
    wrong = stranger.post("/vao", {"ten": "Anh Bình", "mat-khau": "mật khẩu 1"})
    assert (wrong.status_code, "Tên hoặc mật khẩu không đúng" in wrong.text) == (403, True)
    reader = Visitor(room).enter(**{"ten": "Anh Bình", "mat-khau": "mật khẩu 2"})
    assert reader.get("/bao-cao/1").status_code == 200
    assert "no-store" in reader.get("/bao-cao/1").headers["cache-control"]
    assert reader.get("/bao-cao/1/goc").status_code == 200
    assert reader.get("/nap").status_code == 403
    found = re.search(r'name="khoa" value="([^"]+)"', reader.get("/").text)
    assert found
    assert reader.post("/bao-cao/1/sua", {"khoa": found[1], "viec": "bo"}).status_code == 403
    accounts.accounts(accounts.beside(desk.database))
    accounts.beside(desk.database).write_text("broken", encoding="utf-8")
    answer = stranger.post("/vao", {"ten": "Anh Bình", "mat-khau": "mật khẩu 2"})
    assert (answer.status_code, "Tệp tài khoản bị hỏng" in answer.text) == (500, True)


def test_a_room_without_a_desk_has_none_of_these_pages(desk: Desk) -> None:
    visitor = Visitor(reading_room(desk.database))
    for path in ("/vao", "/nap", "/nap/batch-of-tests", "/bao-cao/1/sua", "/bao-cao/1/them", "/bao-cao/1/goc"):
        assert visitor.get(path).status_code == 404
    assert visitor.post("/bao-cao/1/sua", {"viec": "bo"}).status_code == 404
    assert "Vào" not in visitor.get("/").text


def test_searches_are_saved_and_forgotten(editor: Visitor, stranger: Visitor) -> None:
    key = editor.key
    form = {"khoa": key, "ten": "Y tế <b>", "dia-chi": "/bao-cao?tim=y+te"}
    assert editor.post("/da-luu", form).headers["location"] == "/da-luu"
    page = stranger.get("/da-luu").text
    assert '<a href="/bao-cao?tim=y+te">Y tế &lt;b&gt;</a>' in page
    assert 'href="/bao-cao.atom?tim=y+te"' in page
    assert "/da-luu/1/bo" not in page
    assert editor.post("/da-luu", {**form, "ten": "Tên mới"}).status_code == 303
    assert [row["name"] for row in stranger.get("/da-luu.json").json()["rows"]] == ["Tên mới"]
    for wrong in (
        {"ten": " "},
        {"dia-chi": "//evil.example"},
        {"dia-chi": "/vao"},
        {"dia-chi": "/bao-cao?" + "x" * 3000},
    ):
        assert editor.post("/da-luu", {**form, **wrong}).status_code == 400
    assert stranger.post("/da-luu", form).status_code == 403
    assert stranger.post("/da-luu/1/bo", {"khoa": key}).status_code == 403
    assert editor.post("/da-luu/1/bo", {"khoa": "x"}).status_code == 403
    assert editor.post("/da-luu/1/bo", {"khoa": key}).status_code == 303
    assert stranger.get("/da-luu.json").json()["rows"] == []


def test_from_the_list_of_the_unsure_one_comes_back_to_it(editor: Visitor) -> None:
    page = editor.get("/bao-cao/1/sua?loai=role&doan=2&tu=16&den=44&ve=%2Fcan-xem-lai").text
    assert 'name="ve" value="/can-xem-lai"' in page
    form = {**form_of(editor, "Giám đốc Sở Y tế tỉnh Cà Mau", "role"), "ve": "/can-xem-lai", "viec": "dung"}
    assert editor.post("/bao-cao/1/sua", form).headers["location"] == "/can-xem-lai"
    assert 'name="ve"' not in editor.get("/bao-cao/1/sua?loai=role&doan=2&tu=16&den=44&ve=//evil.example").text


def test_settling_goes_on_after_an_error(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    done = threading.Event()
    errors = iter([KeyError("x"), DatabaseError("locked")])

    def settle(_: object) -> None:
        for error in errors:
            raise error
        done.set()

    monkeypatch.setattr(desk_module, "settle", settle)
    monkeypatch.setattr(desk_module, "_QUIET", 0.01)
    monkeypatch.setattr(desk_module, "_AGAIN", 0.01)
    desk.open()
    desk.write(lambda db: None)
    assert done.wait(20)
