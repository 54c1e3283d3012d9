"""No file, however damaged, costs more than itself: it is read, or refused with a reason.

``make fuzz`` runs many more examples than the usual round (``BAOCAO_FUZZ`` is their number).
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extractors.reading import read
from pipeline.formats import office
from pipeline.formats.errors import UnreadableError
from pipeline.formats.reading import read_bytes
from pipeline.formats.registry import FORMATS
from tests.fuzz.damage import flipped, repacked

_ROUND = settings(
    max_examples=int(os.environ.get("BAOCAO_FUZZ", "150")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example,
                           HealthCheck.function_scoped_fixture],
)  # fmt: skip


@pytest.fixture(autouse=True)
def _without_office(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "program", lambda: None)  # its own faults are its own, and it is slow


def survives(data: bytes) -> None:
    """Reads what can be read of the bytes, and checks what was read."""
    refusal = reading = None
    try:
        reading = read_bytes(data)
    except UnreadableError as error:
        refusal = error
    if reading is None:
        assert refusal is not None
        assert refusal.outcome
        assert "\n" not in str(refusal)
        return
    assert reading.format in {kind.name for kind in FORMATS}
    passages = reading.report.passages
    assert [passage.index for passage in passages] == list(range(len(passages)))
    findings = read(reading.report)
    spans = [found.span for found in findings.citations] + [found.span for found in findings.people]
    spans += [found.span for found in findings.roles] + [found.span for found in findings.awards]
    for span in spans:
        assert passages[span.passage].text[span.start_char : span.end_char] == span.surface


@_ROUND
@given(flipped())
def test_damaged_bytes(data: bytes) -> None:
    survives(data)


@_ROUND
@given(repacked())
def test_damaged_structure(data: bytes) -> None:
    survives(data)


@_ROUND
@given(st.binary(max_size=2000))
def test_any_bytes(data: bytes) -> None:
    survives(data)


@_ROUND
@given(st.sampled_from([b"{\\rtf1", b"<html>", b"%PDF-1.4\n", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]),
       st.binary(max_size=3000))  # fmt: skip
def test_any_bytes_behind_a_known_start(start: bytes, data: bytes) -> None:
    survives(start + data)
