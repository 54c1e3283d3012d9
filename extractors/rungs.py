"""Which organ may be a part of which: a ``Phòng`` of a ``Công an``, a ``Tiểu đoàn`` of a ``Trung đoàn``.

Every sort of organ stands on a rung (the gazetteer of heads). An organ is part only of those on a higher one, and
where several are told, most likely of the lowest of them: a ``Đội`` of its ``Phòng`` before the ``Công an``.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from extractors.lexicons import organization_heads
from extractors.organizations import head_at
from extractors.titles import entry_of
from extractors.words import words_of

Standing = Literal["above", "beside", "below", "unknown"]
"""Where an organ stands seen from a post's own: ``beside`` on the same rung."""


@lru_cache(maxsize=1 << 14)
def rung_of(organ: str | None) -> int:
    """The rung of an organisation by the word its name begins with; 0 where that tells none."""
    words = words_of(organ or "")
    head = head_at(words, 0) if len(words) else None
    return head[1].rung if head is not None else 0


@lru_cache(maxsize=1 << 14)
def rung_of_post(title: str, last: str | None) -> int:
    """The rung of the organ that a post names last, or of that which the title is over (``Đội trưởng``)."""
    told = rung_of((last or "").rpartition(", ")[2])
    known = entry_of(title) if not told else None
    if known is None or len(known.organs) != 1:
        return told
    organ = words_of(known.organs[0])
    head = organization_heads().match(organ, 0)
    return head[1].rung if head is not None and head[0] == len(organ) else 0


def standing(post: int, organ: int) -> Standing:
    """Where an organ's rung is, seen from a post's."""
    if not post or not organ:
        return "unknown"
    return "above" if organ > post else "beside" if organ == post else "below"
