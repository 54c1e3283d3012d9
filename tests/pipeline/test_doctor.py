"""The doctor says what is there and what to install."""

from __future__ import annotations

import sys
import sysconfig
from importlib.metadata import PackageNotFoundError

import pytest

from pipeline import doctor
from pipeline.formats import office
from tests.conftest import Run


def test_everything_needed_is_there(baocao: Run) -> None:
    result = baocao("doctor")
    assert result.returncode == 0
    assert "python-docx" in result.stdout
    assert "LibreOffice" in result.stdout


def test_without_libreoffice_it_says_what_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "program", lambda: None)
    (finding,) = [finding for finding in doctor.examine() if finding.name == "LibreOffice"]
    assert not finding.well
    assert not finding.needed
    assert "libreoffice-writer-nogui" in finding.advice


def test_a_library_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def version(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(doctor, "version", version)
    missing = [finding for finding in doctor.examine() if finding.needed and not finding.well]
    assert "pip install python-docx" in [finding.advice for finding in missing]


@pytest.mark.parametrize(
    ("prefix", "built_with", "well"),
    [
        ("/usr", "'--with-computed-gotos'", True),
        ("/opt/python", "'--enable-optimizations' '--with-lto'", True),
        ("/opt/python", "'--enable-shared'", False),
    ],
)
def test_a_plain_build_of_python_is_named(
    monkeypatch: pytest.MonkeyPatch, prefix: str, built_with: str, well: bool
) -> None:
    monkeypatch.setattr(sys, "base_prefix", prefix)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sysconfig, "get_config_var", lambda _: built_with)
    (finding,) = [finding for finding in doctor.examine() if finding.name == "Python's build"]
    assert finding.well is well
    assert well or ("--enable-optimizations" in finding.advice and not finding.needed)
