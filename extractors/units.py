"""What the name of an organisation says of it: its level, its province, what it is a part of."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from corpora import gazetteers
from corpora.letters import fold, squeeze
from extractors.abbreviations import expand
from extractors.lexicons import provinces, territories
from extractors.organizations import NO_PARTS, head_at, organization_end
from extractors.words import Words

_LEVELS = {
    "central": "central", "provincial": "province", "regional": "province", "district": "district",
    "commune": "commune", "grassroots": "grassroots",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Unit:
    """An organisation understood.

    ``kind`` is the name without its province, folded: Sở Y tế of any province is ``sở y tế``.
    ``level`` is central, province, district, commune or grassroots where the name tells it;
    ``parent`` is the organisation that the name itself ends with (Ban Tổ chức *Tỉnh ủy Cà
    Mau*) or that was printed after it; ``full_name`` has the latter after a comma;
    ``abbreviation`` is how it was written, where that was short.
    """

    name: str
    full_name: str
    kind: str
    level: str | None = None
    province: str | None = None
    parent: str | None = None
    abbreviation: str | None = None

    @property
    def key(self) -> str:
        """The same for every spelling of the name; a part printed with its superior is another than one without."""
        return fold(self.full_name)


@lru_cache(maxsize=65536)
def unit_of(written: str, superior: str | None = None) -> Unit:
    """The organisation that a written name means; ``superior`` is what was printed after it that it is a part of."""
    written = squeeze(written)
    name = expand(written)
    name = name[:1].upper() + name[1:]
    above = expand(squeeze(superior)) if superior else None
    full = f"{name}, {above}" if above else name
    words = Words(full)
    province = _province(words)
    return Unit(
        name=name,
        full_name=full,
        kind=_without_province(words),
        level=_level(words, province),
        province=province,
        parent=above or _inner_parent(Words(name)),
        abbreviation=written if written != name and fold(written) != fold(name) else None,
    )


@lru_cache
def _words_for_provinces() -> frozenset[str]:
    """The words of what a province is called (tỉnh, thành phố)."""
    kinds = [entry for entry in gazetteers.territories() if entry.level in ("province", "city")]
    return frozenset(word for entry in kinds for word in fold(entry.word).split())


def _province(words: Words) -> str | None:
    for index in range(len(words)):
        found = provinces().match(words, index)
        if found:
            return found[1].name
    return None


def _level(words: Words, province: str | None) -> str | None:
    """The level of the smallest territory named, else that of the first head, else that of the province."""
    lowest = None
    index = 1
    while index < len(words):
        found = territories().match(words, index)
        if found and found[1].level != "city" and (found[0] == len(words) or words.shapes[found[0]] in "CUn"):
            lowest = found[1].level if lowest != "commune" else lowest
        index = found[0] if found else index + 1
    if lowest in ("district", "commune"):
        return lowest
    first = head_at(words, 0) if len(words) else None
    if first and first[1].level in _LEVELS:
        return _LEVELS[first[1].level]
    if words.keys[-2:] == ["trung", "ương"]:
        return "central"
    return lowest or ("province" if province else None)


def _without_province(words: Words) -> str:
    """The name without its province and the word for it (``Sở Y tế tỉnh Cà Mau`` → ``sở y tế``)."""
    kept: list[str] = []
    index = 0
    while index < len(words):
        found = provinces().match(words, index)
        if found:
            while kept and kept[-1] in _words_for_provinces():
                kept.pop()
            index = found[0]
            continue
        kept.append(words.keys[index])
        index += 1
    return " ".join(kept)


def _inner_parent(words: Words) -> str | None:
    """The organisation that a name ends with and is a part of."""
    if not len(words) or head_at(words, 0) is None:
        return None
    for index in range(1, len(words)):
        inner = head_at(words, index)
        if tuple(words.keys[index : index + 2]) in NO_PARTS or inner is None:
            continue
        if words.shapes[index] == "l" and territories().match(words, index) is None:
            continue
        if organization_end(words, index) == len(words) and len(words) - index > 2:
            return expand(squeeze(words.slice(index, len(words))))
    return None
