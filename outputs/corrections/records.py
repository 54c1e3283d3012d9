"""A correction: which words of which text it speaks of, what was read there, and what is so."""

from __future__ import annotations

from msgspec import Struct

from corpora.errors import BaocaoError

Values = dict[str, str]
"""What a fact says, by the names of ``outputs.corrections.kinds``; what it does not tell is left out."""
CONTEXT = 40
"""How many characters before and after the words are kept, by which they are found in a newer text."""


class CorrectionError(BaocaoError):
    """A correction that cannot be made or used; the message says which and why."""


class ConflictError(CorrectionError):
    """A correction of a fact that somebody else has corrected since it was shown."""


class Anchor(Struct, frozen=True):
    """Words of a text: the passage from 0, their characters in it, and what stands around them."""

    passage: int
    start_char: int
    end_char: int
    surface: str
    before: str = ""
    after: str = ""

    @property
    def place(self) -> tuple[int, int, int]:
        """The passage, and its characters."""
        return self.passage, self.start_char, self.end_char


class Correction(Struct, frozen=True):
    """What a person decided about one fact.

    ``was`` is what was shown, None where nothing was: the fact is added. ``now`` is what is so,
    None where the fact is rejected; where both are the same it is confirmed. ``kind`` is the name
    of a ``FactKind``. ``text_sha256`` is that of the text it was made on, ``path`` where its file lay.
    """

    text_sha256: str
    path: str
    kind: str
    anchor: Anchor
    was: Values | None
    now: Values | None
    made_by: str
    made_at: str
    """In UTC, as ISO text."""
    id: int = 0

    @property
    def action(self) -> str:
        """``added``, ``rejected``, ``confirmed`` or ``changed``."""
        if self.was is None:
            return "added"
        if self.now is None:
            return "rejected"
        return "confirmed" if self.was == self.now else "changed"
