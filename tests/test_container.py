"""The container: its file is sound everywhere, and where Docker runs it is built and serves."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")


def test_the_file_is_sound() -> None:
    linter = Path(sys.executable).with_name("hadolint")
    ran = subprocess.run([str(linter), str(ROOT / "Dockerfile")], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (0, "")


def test_it_runs_as_nobody_special_and_says_whether_it_is_well() -> None:
    assert re.findall(r"^USER (\w+)", FILE, re.MULTILINE) == ["1000"]
    assert "\nHEALTHCHECK " in FILE


def test_it_copies_what_is_there_and_what_is_not_left_out() -> None:
    kept = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    copied = {name for line in re.findall(r"^COPY (.+) \S+$", FILE, re.MULTILINE) for name in line.split()}
    assert copied == kept
    assert [name for name in copied if not (ROOT / name).exists()] == []


def _docker_runs() -> bool:
    docker = shutil.which("docker")
    return bool(docker) and subprocess.run([str(docker), "info"], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not _docker_runs(), reason="Docker does not run here: the container is only linted")
def test_it_is_built_and_serves() -> None:
    subprocess.run(["docker", "build", "-q", "-t", "baocao-test", str(ROOT)], check=True, timeout=1800)
    started = subprocess.run(["docker", "run", "-d", "--rm", "baocao-test"], check=True, capture_output=True, text=True)
    container = started.stdout.strip()
    try:
        deadline = time.monotonic() + 180
        while "(healthy)" not in _said("docker", "ps", "--filter", f"id={container}", "--format", "{{.Status}}"):
            assert time.monotonic() < deadline, _said("docker", "logs", container)
            time.sleep(2)
        assert _said("docker", "exec", container, "id", "-un").strip() == "baocao"
        assert "NO " not in _said("docker", "exec", container, "baocao", "doctor")
        assert "/vao?ma=" in _said("docker", "logs", container)
    finally:
        subprocess.run(["docker", "kill", container], check=False, capture_output=True)


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
