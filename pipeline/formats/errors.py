"""Why a file cannot be read."""

from __future__ import annotations

from corpora.errors import BaocaoError


class UnreadableError(BaocaoError):
    """A file that cannot be read; ``outcome`` is a short kind, the message what is wrong and what to do."""

    def __init__(self, outcome: str, reason: str) -> None:
        super().__init__(reason)
        self.outcome = outcome


def first_line(error: BaseException) -> str:
    """The first line of what an error says, or its name."""
    lines = str(error).strip().splitlines()
    return lines[0][:200] if lines else type(error).__name__
