"""What is installed, what it is for, and what to install."""

from __future__ import annotations

import platform
import shutil
import sqlite3
import subprocess
import sys
import sysconfig
from contextlib import closing
from importlib.metadata import PackageNotFoundError, version
from tempfile import gettempdir

from msgspec import Struct

from pipeline.formats import office
from pipeline.formats.registry import FORMATS
from pipeline.formats.scan.models import folder, missing
from pipeline.formats.scan.store import usual_folder

_ROOM = 1 << 30


class Finding(Struct, frozen=True):
    """One thing looked at: whether it is well, what was found, and what to do where it is not.

    ``needed`` is False for what baocao can do without, at a loss that the advice names.
    """

    name: str
    well: bool
    found: str
    advice: str = ""
    needed: bool = True


def examine() -> list[Finding]:
    """Everything that baocao reads files and writes databases with."""
    return [_python(), _build(), *_libraries(), _sqlite(), _office(), _ocr(), _memory(), _room()]


def _python() -> Finding:
    found = platform.python_version()
    return Finding("Python", sys.version_info >= (3, 11), found, "install Python 3.11 or newer")


def _build() -> Finding:
    """How this Python was built; what a plain build costs was measured over 807 texts (docs/performance.md)."""
    told = sysconfig.get_config_var("CONFIG_ARGS") or ""
    by_maker = sys.base_prefix == "/usr" or sys.platform in ("win32", "darwin")
    if by_maker or "--enable-optimizations" in told:
        return Finding("Python's build", True, f"optimised ({sys.base_prefix})")
    advice = (
        "reading takes 1.1 to 1.2 times as long as with an optimised build: use the distribution's python3.11, "
        "or build with --enable-optimizations --with-lto"
    )
    return Finding("Python's build", False, f"plain ({sys.base_prefix})", advice, needed=False)


def _libraries() -> list[Finding]:
    purposes = {"underthesea": "words and sentences", "spacy": "pipelines of components"}
    for kind in FORMATS:
        if kind.library:
            read = ", ".join(kind.suffixes) + (" without LibreOffice" if kind.filters else "")
            purposes[kind.library] = ", ".join(filter(None, [purposes.get(kind.library), read]))
    return [_library(name, purpose) for name, purpose in purposes.items()]


def _library(name: str, purpose: str) -> Finding:
    try:
        return Finding(name, True, f"{version(name)} ({purpose})")
    except PackageNotFoundError:
        return Finding(name, False, f"missing ({purpose})", f"pip install {name}")


def _sqlite() -> Finding:
    with closing(sqlite3.connect(":memory:")) as db:
        options = {row[0] for row in db.execute("PRAGMA compile_options")}
    found = f"{sqlite3.sqlite_version}, full-text search {'ready' if 'ENABLE_FTS5' in options else 'missing'}"
    return Finding("SQLite", "ENABLE_FTS5" in options, found, "use a Python whose sqlite3 has FTS5")


def _office() -> Finding:
    program = office.program()
    if program is None:
        partly = [f"{kind.suffixes[0]} is read without {kind.lost}" for kind in FORMATS if kind.filters and kind.reader]
        never = [kind.name for kind in FORMATS if kind.reader is None]
        advice = (
            "apt-get install libreoffice-writer-nogui (or install LibreOffice); "
            f"without it {'; '.join(partly)}; {' and '.join(never)} are not read at all"
        )
        return Finding("LibreOffice", False, "missing", advice, needed=False)
    try:
        answer = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=60, check=False)
        found = answer.stdout.strip() or program
    except (OSError, subprocess.TimeoutExpired):
        return Finding("LibreOffice", False, f"{program} does not answer", "install it again", needed=False)
    return Finding("LibreOffice", True, f"{found} (.doc, .rtf, .odt whole)")


def _ocr() -> Finding:
    lacking = missing()
    if lacking:
        advice = f"{'; '.join(lacking)}; without it scans, pictures and PDF pages without text are not read"
        return Finding("OCR", False, "not ready", advice, needed=False)
    models = folder()
    kept = usual_folder()
    turned = models is not None and (models / "osd.traineddata").is_file()
    found = f"{_library('tesserocr', 'scans and pictures').found}, models in {models}, pages kept in {kept}"
    advice = "apt-get install tesseract-ocr-osd; without it pages that lie on their side are not turned"
    return Finding("OCR", turned, found, advice, needed=False)


def _memory() -> Finding:
    try:
        import resource  # noqa: F401
    except ImportError:
        return Finding("memory limit", False, "not on this system", "untrusted files can take all memory", needed=False)
    return Finding("memory limit", True, "each file's memory is limited")


def _room() -> Finding:
    temporary = gettempdir()
    free = shutil.disk_usage(temporary).free
    return Finding(
        "room for temporary files", free > _ROOM, f"{free >> 20} MiB in {temporary}", "make room", needed=False
    )
