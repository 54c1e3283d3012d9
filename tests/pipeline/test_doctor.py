"""The doctor says what is there and what to install."""

from __future__ import annotations

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
