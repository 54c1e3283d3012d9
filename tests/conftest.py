"""What several tests need: reports from text, written Word files, a database of the samples."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from corpora.sample_sources.word import WordReport
from pipeline.formats.scan.models import missing

settings.register_profile("ci", max_examples=60, deadline=None)
settings.load_profile("ci")

if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:  # so it is in the background, and commands would inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_make_parametrize_id(config: pytest.Config, val: object, argname: str) -> str | None:
    """Cases are named by their text, cut where it is long; bytes cannot be."""
    if isinstance(val, bytes):
        return argname
    if isinstance(val, str) and val:
        return val if len(val) <= 60 else f"{val[:57]}…"
    return None


SAMPLES = Path(__file__).parents[1] / "corpora" / "samples"


@pytest.fixture(scope="session", autouse=True)
def pages_kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pages of scans are kept while tests run: not where the user has his own."""
    folder = tmp_path_factory.mktemp("cache")
    os.environ["BAOCAO_CACHE"] = str(folder)
    return folder


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A decision of the samples printed to PDF; tests of it are skipped where it cannot be printed and read."""
    program, lacking = shutil.which("soffice"), missing()
    if program is None or lacking:
        pytest.skip("scans are tested with LibreOffice and Tesseract: " + "; ".join([*lacking, "install both"]))
    folder = tmp_path_factory.mktemp("printed")
    profile = f"-env:UserInstallation=file://{folder}/profile"
    paper = SAMPLES / "quyet-dinh-bang-khen.docx"
    command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(paper)]
    subprocess.run(command, check=True, capture_output=True)
    return (folder / "quyet-dinh-bang-khen.pdf").read_bytes()


@pytest.fixture
def write_docx(tmp_path: Path) -> Callable[..., Path]:
    """Writes a Word file of some paragraphs."""

    def write(name: str, *paragraphs: str) -> Path:
        report = WordReport()
        report.paragraphs(*paragraphs)
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        report.save(path)
        return path

    return write


Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def baocao() -> Run:
    """Runs the installed command."""
    command = Path(sys.executable).with_name("baocao")

    def run(
        *arguments: str | Path, cwd: Path | None = None, stdin: str | None = None
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(command), *map(str, arguments)],
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=cwd,
            timeout=240,
            check=False,
        )

    return run


@pytest.fixture(scope="session")
def sample_database(tmp_path_factory: pytest.TempPathFactory, baocao: Run) -> Path:
    """A database that the installed command made of the sample reports."""
    database = tmp_path_factory.mktemp("samples") / "samples.db"
    result = baocao("ingest", SAMPLES, "--db", database)
    assert result.returncode == 0, result.stderr
    return database
