"""Who may enter the reading room: links, accounts, sessions, and how often one may try."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from outputs.room import accounts
from outputs.room.access import LIFE, Access, TooManyTriesError
from outputs.room.accounts import AccountError

Run = Callable[..., Any]


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "a.db.accounts"


def test_a_link_opens_one_session(file: Path) -> None:
    access = Access(file, edits=True)
    code = access.new_code()
    cookie = access.enter_with_code(code, "  Chị   Hà ", "10.0.0.1")
    assert cookie
    session = access.session(cookie)
    assert session
    assert (session.name, session.edits) == ("Chị Hà", True)
    assert access.enter_with_code(code, "Kẻ khác", "10.0.0.1") is None
    assert access.session(cookie + "x") is None
    access.leave(cookie)
    assert access.session(cookie) is None


def test_a_session_ends_when_it_is_not_used(file: Path) -> None:
    clock = Clock()
    access = Access(file, True, clock)
    cookie = access.enter_with_code(access.new_code(), "", "") or ""
    clock.now += LIFE - 1
    assert access.session(cookie)
    clock.now += LIFE - 1
    assert access.session(cookie)
    clock.now += LIFE + 1
    assert access.session(cookie) is None


def test_who_fails_too_often_must_wait_and_others_need_not(file: Path) -> None:
    clock = Clock()
    access = Access(file, True, clock)
    code = access.new_code()
    for _ in range(5):
        assert access.enter_with_code("wrong", "", "10.0.0.1") is None
    with pytest.raises(TooManyTriesError, match="thử lại sau"):
        access.enter_with_code(code, "", "10.0.0.1")
    assert access.enter_with_code(code, "", "10.0.0.2")
    clock.now += 61
    assert access.enter_with_code(access.new_code(), "", "10.0.0.1")


def test_many_addresses_cannot_try_for_ever(file: Path) -> None:
    access = Access(file, True)
    for number in range(50):
        access.enter_with_code("wrong", "", f"10.0.0.{number}")
    with pytest.raises(TooManyTriesError):
        access.enter_with_code("wrong", "", "10.0.1.1")


def test_accounts_have_roles_and_close_the_room(file: Path) -> None:
    access = Access(file, True)
    link = access.enter_with_code(access.new_code(), "Chị Hà", "")
    assert not access.closed
    accounts.add(file, "Chị Hà", "editor", "mật khẩu 1")
    accounts.add(file, "Anh Bình", "reader", "mật khẩu 2")
    assert access.closed
    assert access.session(link or "") is None  # the link let in before there were accounts
    assert access.enter_with_code(access.new_code(), "Chị Hà", "") is None
    editor = access.session(access.enter_with_password("Chị Hà", "mật khẩu 1", "") or "")
    reader = access.session(access.enter_with_password(" Anh  Bình", "mật khẩu 2", "") or "")
    assert editor
    assert reader
    assert (editor.edits, reader.edits) == (True, False)
    assert access.enter_with_password("Chị Hà", "mật khẩu 2", "1") is None
    assert access.enter_with_password("Ai đó", "mật khẩu 1", "2") is None
    assert access.enter_with_password("", "", "3") is None


def test_who_has_no_account_any_more_is_out(file: Path) -> None:
    access = Access(file, True)
    accounts.add(file, "Chị Hà", "editor", "mật khẩu 1")
    accounts.add(file, "Anh Bình", "editor", "mật khẩu 2")
    cookie = access.enter_with_password("Chị Hà", "mật khẩu 1", "") or ""
    assert access.session(cookie)
    accounts.remove(file, "Chị Hà")
    assert access.session(cookie) is None


def test_another_password_ends_the_sessions_of_the_old_one(file: Path) -> None:
    access = Access(file, True)
    accounts.add(file, "Chị Hà", "editor", "mật khẩu 1")
    cookie = access.enter_with_password("Chị Hà", "mật khẩu 1", "") or ""
    accounts.add(file, "Chị Hà", "editor", "mật khẩu 2")
    assert access.session(cookie) is None


def test_accounts_are_those_of_the_database_whatever_it_is_called(tmp_path: Path) -> None:
    (tmp_path / "a.db").touch()
    (tmp_path / "link.db").symlink_to(tmp_path / "a.db")
    assert accounts.beside(tmp_path / "link.db") == accounts.beside(tmp_path / "a.db")


def test_a_room_that_is_not_edited_lets_editors_read(file: Path) -> None:
    access = Access(file, edits=False)
    accounts.add(file, "Chị Hà", "editor", "mật khẩu 1")
    session = access.session(access.enter_with_password("Chị Hà", "mật khẩu 1", "") or "")
    assert session
    assert not session.edits


def test_the_file_of_accounts_has_no_passwords_and_is_its_owners(file: Path) -> None:
    accounts.add(file, "Chị Hà", "editor", "mật khẩu 1")
    assert "mật khẩu" not in file.read_text(encoding="utf-8")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize(("name", "password"), [("", "mật khẩu 1"), ("x" * 61, "mật khẩu 1"), ("Hà", "ngắn")])
def test_accounts_that_cannot_be(file: Path, name: str, password: str) -> None:
    with pytest.raises(AccountError):
        accounts.add(file, name, "reader", password)
    assert not file.exists()


@pytest.mark.parametrize(
    "text", ["", "{}", "[1]", '[{"name": "x"}]', '[{"name":"x","role":"king","salt":"","hash":""}]']
)
def test_a_broken_file_of_accounts_lets_nobody_in(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(AccountError, match="cannot be read as accounts"):
        Access(file, True).enter_with_password("x", "y", "")


def test_the_commands(tmp_path: Path, baocao: Run) -> None:
    database = tmp_path / "a.db"
    assert baocao("accounts", "list", "--db", database).stdout == ""
    short = baocao("accounts", "add", "Chị Hà", "--password-stdin", "--db", database, stdin="ngắn\n")
    assert (short.returncode, "at least 8 letters" in short.stderr) == (1, True)
    added = baocao(
        "accounts", "add", "Chị Hà", "--role", "editor", "--password-stdin", "--db", database, stdin="mật khẩu 1\n"
    )
    assert added.stdout == "Chị Hà: editor\n"
    assert baocao("accounts", "list", "--db", database).stdout == "Chị Hà: editor\n"
    assert baocao("accounts", "remove", "Chị Hà", "--db", database).returncode == 0
    gone = baocao("accounts", "remove", "Chị Hà", "--db", database)
    assert (gone.returncode, "no account" in gone.stderr) == (1, True)
