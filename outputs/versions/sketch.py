"""A short sketch of a text, from which one sees how much of it another text shares.

The sketch is a MinHash of the text's shingles (Broder, "On the resemblance and containment of
documents", 1997): the share of equal numbers in two sketches estimates the share of shingles
that two texts have in common. rensa computes it; unlike datasketch it needs neither numpy nor
scipy, and takes a hundredth of the time.
"""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise

from rensa import RMinHash

from corpora.letters import fold

_NUMBERS, _ROWS = 128, 4
"""Numbers of a sketch, and of each of its bands. With 32 bands of 4, texts that share half of their shingles agree
in some band nine times in ten, and texts that share a tenth three times in a thousand."""
_SHINGLE = 3
"""Words of a shingle."""
_SEED = 1
_FORM = struct.Struct(f"<{_NUMBERS}I")


def sketch(texts: Iterable[str]) -> bytes:
    """The sketch of a report's passages, as the database keeps it; empty where there are too few words for one."""
    words = fold(" ".join(texts)).split()
    if len(words) < _SHINGLE:
        return b""
    minhash = RMinHash(num_perm=_NUMBERS, seed=_SEED)
    minhash.update(list(map(" ".join, zip(*(words[n:] for n in range(_SHINGLE)), strict=False))))
    return _FORM.pack(*minhash.digest())


def resemblance(one: bytes, other: bytes) -> float:
    """How much of two texts is common to both by their sketches, from 0 to 1."""
    equal: int = sum(a == b for a, b in zip(_FORM.unpack(one), _FORM.unpack(other), strict=True))
    return equal / _NUMBERS


def alike(sketches: dict[int, bytes], most: int) -> Iterator[tuple[int, int]]:
    """Pairs of texts that agree in some band, each once; of more than ``most`` that agree, only neighbours.

    So many alike are filled-in forms. Ordered by their whole sketches the nearest come to stand together.
    """
    seen: set[tuple[int, int]] = set()
    band = _FORM.size // _NUMBERS * _ROWS
    for start in range(0, _FORM.size, band):
        for members in _agreeing(sketches, slice(start, start + band)):
            for pair in combinations(members, 2) if len(members) <= most else _neighbours(members, sketches):
                if pair not in seen:
                    seen.add(pair)
                    yield pair


def _agreeing(sketches: dict[int, bytes], band: slice) -> Iterator[list[int]]:
    """The texts whose sketches agree in a band."""
    found: dict[bytes, list[int]] = defaultdict(list)
    for identifier, kept in sketches.items():
        found[kept[band]].append(identifier)
    yield from (members for members in found.values() if len(members) > 1)


def _neighbours(members: list[int], sketches: dict[int, bytes]) -> Iterator[tuple[int, int]]:
    ordered = sorted(members, key=lambda identifier: (sketches[identifier], identifier))
    for one, other in pairwise(ordered):
        yield (one, other) if one < other else (other, one)
