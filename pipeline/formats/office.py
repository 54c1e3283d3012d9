"""LibreOffice without a window, for formats that only an office program reads whole.

Each process that converts has a profile of its own and each conversion a private folder, so
that any number can run side by side; it has limits of time, memory and output. Its profile forbids macros and links
to other files: what a document asks for from outside is never fetched.
"""

from __future__ import annotations

import ctypes
import glob
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct

from corpora.errors import BaocaoError

try:
    import resource
except ImportError:  # Windows has no such limits
    resource = None  # type: ignore[assignment]

TIME_LIMIT = 120.0
"""Seconds that one conversion may take by default."""
_STANDSTILL = 20.0
"""Seconds without another document converted after which one of several is held to stop LibreOffice."""
_WANTS_RESTART = 81
_END_WITH_PARENT = 1  # PR_SET_PDEATHSIG
_MEMORY_LIMIT = 4 << 30
_OUTPUT_LIMIT = 256 << 20
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse">
<value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse">
<value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks"
oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse">
<value>2</value></prop></item>
</oor:items>
"""


class ConversionError(BaocaoError):
    """A conversion that gave nothing; the message says why."""


@lru_cache
def program() -> str | None:
    """The path of LibreOffice's program; None where it is not installed."""
    named = os.environ.get("BAOCAO_SOFFICE")
    if named is not None:
        return shutil.which(named) if named else None
    found = next(filter(None, map(shutil.which, ("soffice", "libreoffice", *_usual_places()))), None)
    # The program itself, not the one that starts it: so it ends when the process that called it does.
    itself = Path(found).resolve().with_name("soffice.bin") if found else None
    return str(itself) if itself and itself.exists() else found


def _usual_places() -> Iterator[str]:
    """Where installers put the program on systems that do not add it to the search path."""
    for variable in ("ProgramFiles", "ProgramFiles(x86)", "ProgramW6432"):
        if folder := os.environ.get(variable):
            yield os.path.join(folder, "LibreOffice", "program", "soffice.exe")
    for folder in ("/Applications", os.path.expanduser("~/Applications")):
        yield f"{folder}/LibreOffice.app/Contents/MacOS/soffice"
    yield from sorted(glob.glob("/opt/libreoffice*/program/soffice"), reverse=True)
    yield from ("/usr/lib/libreoffice/program/soffice", "/snap/bin/libreoffice")


def to_docx(data: bytes, filters: tuple[str, ...], time_limit: float = TIME_LIMIT) -> bytes:
    """A document as .docx; ``filters`` is the suffix that its format has, then LibreOffice's names for it.

    LibreOffice by itself reads what it does not know as text, so it is told what to expect.

    Raises ConversionError where it fails, takes too long, or LibreOffice is not installed.
    """
    soffice = program()
    if soffice is None:
        raise ConversionError("LibreOffice is not installed")
    with TemporaryDirectory(prefix="baocao-", ignore_cleanup_errors=True) as folder:
        suffix, *names = filters
        source, result = Path(folder, f"in{suffix}"), Path(folder, "out", "in.docx")
        source.write_bytes(data)
        for name in names:
            _start(soffice, name, [source], folder, time_limit)
            if result.exists():
                return result.read_bytes()
        raise ConversionError("LibreOffice could not open it")


class Conversion(Struct, frozen=True):
    """A document to convert: the file that it lies in, with its format's suffix, and ``filters`` as ``to_docx`` has."""

    path: Path
    filters: tuple[str, ...]

    @property
    def result(self) -> Path:
        """Where its .docx will lie."""
        return self.path.with_suffix(".docx")


def convert_all(conversions: Sequence[Conversion], time_limit: float = TIME_LIMIT) -> dict[Path, str]:
    """Makes .docx files of documents of one format, as many as can be by one start of LibreOffice.

    Gives what went wrong, by the paths of the documents it went wrong with. One that ends LibreOffice, or at
    which it stops going on, costs the others nothing but another start: those behind it are converted by
    themselves, and it alone is given its time.
    """
    errors: dict[Path, str] = {}
    waiting = [list(conversions)]
    while waiting:
        batch = waiting.pop()
        left = _convert_together(batch, time_limit) if len(batch) > 1 else batch
        if len(left) == 1:
            try:
                _convert_alone(left[0], time_limit)
            except ConversionError as error:
                errors[left[0].path] = str(error)
        elif left:
            half = max(1, len(left) // 2)
            # nothing was converted before the first that is left: it is most likely to blame
            waiting += [left[1:], left[:1]] if len(left) < len(batch) else [left[half:], left[:half]]
    return errors


def _convert_alone(conversion: Conversion, time_limit: float) -> None:
    conversion.result.write_bytes(to_docx(conversion.path.read_bytes(), conversion.filters, time_limit))


def _convert_together(batch: Sequence[Conversion], time_limit: float) -> list[Conversion]:
    """Converts by one start of LibreOffice; gives those of which nothing came."""
    soffice = program()
    if soffice is None:
        return list(batch)
    with TemporaryDirectory(prefix="baocao-", ignore_cleanup_errors=True) as folder:
        out = Path(folder, "out")
        results = {one: out / one.result.name for one in batch}
        paths, seconds = [one.path for one in batch], min(time_limit, _STANDSTILL)
        try:
            _start(soffice, batch[0].filters[1], paths, folder, seconds, out)
        except ConversionError:
            for one in batch:
                if _is_cut_off(results[one]):
                    results[one].unlink()
        for one, result in results.items():
            if result.exists():
                shutil.move(result, one.result)
    return [one for one in batch if not one.result.exists()]


def _is_cut_off(result: Path) -> bool:
    """Whether a .docx was not written to its end."""
    return result.exists() and not zipfile.is_zipfile(result)


_profiles: dict[int, TemporaryDirectory[str]] = {}
"""The profile of this process; one that was forked off has its own."""


def _profile() -> Path:
    """A profile that no other process uses, made for the first conversion."""
    if os.getpid() not in _profiles:
        _profiles.clear()
        _profiles[os.getpid()] = TemporaryDirectory(prefix="baocao-", ignore_cleanup_errors=True)
        _settle(Path(_profiles[os.getpid()].name))
    return Path(_profiles[os.getpid()].name)


def _arguments(profile: Path, folder: str, name: str) -> list[str]:
    return [
        f"--infilter={name}",
        f"-env:UserInstallation={profile.as_uri()}",
        *("--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", "--nofirststartwizard"),
        *("--convert-to", "docx:Office Open XML Text", "--outdir", str(Path(folder, "out"))),
    ]


def _start(
    soffice: str, name: str, paths: Sequence[Path], folder: str, time_limit: float, out: Path | None = None
) -> None:
    """Has LibreOffice convert documents of the format that it calls ``name``; the rest is as for ``_run``."""
    command = [soffice, *_arguments(_profile(), folder, name), *map(str, paths)]
    try:
        if _run(command, folder, time_limit, out) == _WANTS_RESTART:  # it has made its profile
            _run(command, folder, time_limit, out)
    except ConversionError:
        _profiles.clear()  # what was ended in the middle may have left it damaged
        raise


def _settle(profile: Path) -> None:
    user = profile / "user"
    user.mkdir(parents=True)
    (user / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")


def _run(command: list[str], folder: str, time_limit: float, out: Path | None = None) -> int:
    """Runs LibreOffice and ends it with all that it started when its time is over; its exit status.

    With ``out``, the time is that which may go by without another file in that folder.
    """
    process = subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, "HOME": folder, "SAL_USE_VCLPLUGIN": "svp", "http_proxy": "http://127.0.0.1:9"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # Windows has none, and does not mind
        preexec_fn=_limit if resource is not None else None,
    )
    known = 0
    try:
        while True:
            try:
                return process.wait(time_limit)
            except subprocess.TimeoutExpired:
                made = sum(1 for _ in out.glob("*.docx")) if out is not None else 0
                if made <= known:
                    raise ConversionError(f"LibreOffice took more than {time_limit:g} seconds") from None
                known = made
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    if hasattr(os, "killpg"):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    elif os.name == "nt":  # what it started has to be ended with it, and Windows has no groups of processes
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(process.pid)], capture_output=True, check=False)
    else:
        process.kill()
    process.wait()


def _limit() -> None:
    """Limits of the process that becomes LibreOffice, and its end with the process that started it."""
    assert resource is not None  # it is not called where there is none
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = _MEMORY_LIMIT if hard == resource.RLIM_INFINITY else min(_MEMORY_LIMIT, hard)
    resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))
    resource.setrlimit(resource.RLIMIT_FSIZE, (_OUTPUT_LIMIT, _OUTPUT_LIMIT))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_END_WITH_PARENT, signal.SIGKILL)
