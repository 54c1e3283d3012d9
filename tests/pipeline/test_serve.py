"""The command that opens the reading room: where it listens, and what it says where it cannot."""

from __future__ import annotations

import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from outputs.database import open_for_reading
from outputs.room.app import prepare
from outputs.room.cache import cached
from tests.conftest import Run

COMMAND = str(Path(sys.executable).with_name("baocao"))


@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0"])
def test_it_says_where_it_is_and_warns_where_others_reach_it(sample_database: Path, host: str) -> None:
    command = [COMMAND, "serve", "--db", str(sample_database), "--host", host, "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, bufsize=1) as process:
        try:
            assert process.stdout
            assert process.stderr
            said = process.stdout.readline()
            port = re.match(rf"http://{re.escape(host)}:(\d+) ", said)
            assert port, said
            with urllib.request.urlopen(f"http://127.0.0.1:{port[1]}/", timeout=30) as answer:
                assert "Kho báo cáo" in answer.read().decode()
            process.send_signal(signal.SIGINT)
            process.wait(timeout=30)
            warned = process.stderr.read()
        finally:
            process.kill()
    assert ("everybody who reaches 0.0.0.0 can read the whole archive" in warned) == (host == "0.0.0.0")
    assert "Traceback" not in warned


def test_a_port_that_is_taken(baocao: Run, sample_database: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        ran = baocao("serve", "--db", sample_database, "--port", port)
    assert ran.returncode == 1
    assert ran.stderr.startswith(f"Error: cannot listen at 127.0.0.1, port {port}: ")
    assert "name another with --port" in ran.stderr
    assert ran.stdout == ""


def test_a_host_that_is_none(baocao: Run, sample_database: Path) -> None:
    ran = baocao("serve", "--db", sample_database, "--host", "256.1.1.1")
    assert ran.returncode == 1
    assert "cannot listen at 256.1.1.1" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_database_that_is_not_there(baocao: Run, tmp_path: Path) -> None:
    ran = baocao("serve", "--db", tmp_path / "none.db")
    assert ran.returncode == 1
    assert "no such database" in ran.stderr
    prepare(tmp_path / "none.db").join(timeout=30)


def test_the_first_pages_are_made_before_they_are_asked_for(sample_database: Path) -> None:
    prepare(sample_database).join(timeout=60)
    db = open_for_reading(sample_database)

    def never() -> None:
        raise AssertionError("not kept")

    for what in ("citations by year", ("directive", 1), ("network", None), ("network", "Cà Mau")):
        cached(db, what, never)


EDITED = [
    (["--host", "0.0.0.0"], 2, "others on the network could read passwords"),
    (["--url", "kho.example.vn"], 2, "is no address such as"),
    (["--tls-cert", "pyproject.toml"], 2, "--tls-cert and --tls-key go together"),
]


@pytest.mark.parametrize(("options", "status", "told"), EDITED)
def test_a_room_for_editing_is_not_opened_carelessly(
    baocao: Run, tmp_path: Path, options: list[str], status: int, told: str
) -> None:
    ran = baocao("serve", "--edit", "--db", tmp_path / "a.db", "--port", "0", *options)
    assert (ran.returncode, told in ran.stderr) == (status, True), ran.stderr


def test_a_room_for_editing_says_how_to_enter_and_knows_its_name(tmp_path: Path) -> None:
    command = [COMMAND, "serve", "--edit", "--db", str(tmp_path / "new.db"), "--port", "0"]
    command += ["--host", "127.0.0.1", "--url", "https://kho.example.vn/"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, bufsize=1) as process:
        try:
            assert process.stdout
            assert process.stdout.readline().startswith("https://kho.example.vn   ")
            link = process.stdout.readline().split()[0]
            assert re.fullmatch(r"https://kho\.example\.vn/vao\?ma=[\w-]{40,}", link)
            process.send_signal(signal.SIGINT)
            process.wait(timeout=30)
        finally:
            process.kill()
    assert (tmp_path / "new.db").exists()


def test_tls(tmp_path: Path, sample_database: Path) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-days", "1"]
    subprocess.run([*made, "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True)
    command = [COMMAND, "serve", "--db", str(sample_database), "--port", "0"]
    command += ["--tls-cert", str(certificate), "--tls-key", str(key)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, bufsize=1) as process:
        try:
            assert process.stdout
            address = process.stdout.readline().split()[0]
            assert address.startswith("https://127.0.0.1:")
            trusting = ssl.create_default_context()
            trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
            with urllib.request.urlopen(address, timeout=30, context=trusting) as answer:
                assert "Kho báo cáo" in answer.read().decode()
        finally:
            process.kill()


def test_accounts_close_a_room_that_is_open_already(tmp_path: Path, sample_database: Path, baocao: Run) -> None:
    database = tmp_path / "a.db"
    shutil.copy(sample_database, database)
    command = [COMMAND, "serve", "--db", str(database), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, bufsize=1) as process:
        try:
            assert process.stdout
            address = process.stdout.readline().split()[0]
            with urllib.request.urlopen(f"{address}/bao-cao.json", timeout=30) as answer:
                assert answer.status == 200
            baocao("accounts", "add", "Chị Hà", "--password-stdin", "--db", database, stdin="mật khẩu 1\n")
            with pytest.raises(urllib.error.HTTPError, match="401"):
                urllib.request.urlopen(f"{address}/bao-cao.json", timeout=30)
        finally:
            process.kill()


def test_a_room_whose_port_is_taken_takes_nothing_from_the_other(baocao: Run, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        ran = baocao("serve", "--edit", "--db", tmp_path / "a.db", "--port", str(taken.getsockname()[1]))
    assert ran.returncode == 1
    assert not (tmp_path / "a.db.originals").exists()
