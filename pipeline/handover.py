"""What a process read, handed over to the one that stores it.

Reports and findings go as MessagePack, which msgspec writes and reads many times faster than pickle does.
"""

from __future__ import annotations

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from extractors.records import Findings, Report
from pipeline.workers import FileResult

_DECODER = msgspec.msgpack.Decoder(tuple[Report, Findings])


class Packed(Struct, frozen=True):
    """A result without what the file holds, and that as MessagePack."""

    result: FileResult
    content: bytes | None


def packed(result: FileResult) -> Packed:
    """A result as it goes from one process to another."""
    if result.report is None or result.findings is None:
        return Packed(result, None)
    return Packed(result.without_content(), msgspec.msgpack.encode((result.report, result.findings)))


def unpacked(handed: Packed) -> FileResult:
    """The result as it was."""
    if handed.content is None:
        return handed.result
    report, findings = _DECODER.decode(handed.content)
    return replace(handed.result, report=report, findings=findings)
