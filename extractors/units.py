"""What the name of an organisation says of it: its level, its province, what it is a part of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from msgspec import Struct

from corpora import gazetteers
from corpora.gazetteers import Province
from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.abbreviations import spelled_out
from extractors.header.organs import NOT_OF_TERRITORIES, ends_with_bare_territory
from extractors.lexicons import provinces, territories
from extractors.organizations import NO_PARTS, head_at, organization_end
from extractors.words import Words, words_of

_LEVELS = {
    "central": "central", "provincial": "province", "regional": "province", "district": "district",
    "commune": "commune", "grassroots": "grassroots",
}  # fmt: skip

_DEPTH = (None, "province", "district", "commune")
"""Levels of territories, the lowest last."""


class Unit(Struct, frozen=True):
    """An organisation understood.

    ``kind`` is the whole name without its province, folded: Sở Y tế of any province is ``sở y tế``.
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
        """The same for every spelling; a part printed with its superior is another than one without."""
        return f"{self.kind}@{self.province}" if self.province else self.kind


@lru_cache(maxsize=65536)
def unit_of(written: str, superior: str | None = None, province: str | None = None) -> Unit:
    """The organisation that a written name means.

    ``superior`` is what was printed after it that it is a part of; ``province`` is lent to an
    organ of a territory whose name tells no province (Sở Nội vụ of a paper of Cà Mau).
    """
    written = squeeze(written)
    name = _as_known(spelled_out(written))
    name = name[:1].upper() + name[1:]
    above = _as_known(spelled_out(squeeze(superior))) if superior else None
    if above and fold(name).endswith(fold(above)):
        above = None
    full = f"{name}, {above}" if above else name
    if province is not None and _is_lent(words_of(full)):
        full += _in_province(above or name, province)
        name = name if above else full
    words = words_of(full)
    own = _province(words)
    of_committee = above is not None and fold(above).startswith(_COMMITTEE) and _level_of_head(words, 0) == "province"
    return Unit(
        name=name,
        full_name=full,
        kind=_without_province(words_of(name) if of_committee else words),
        level=_level(words, own),
        province=own,
        parent=above or _inner_parent(words_of(name)),
        abbreviation=written if written != name and fold(written) != fold(name) else None,
    )


@lru_cache
def _by_name() -> dict[str, Province]:
    return {entry.name: entry for entry in gazetteers.provinces()}


def _as_known(name: str) -> str:
    """A name whose beginning is short for that of one known organ, in full (Sở Giáo dục → Sở Giáo dục và Đào tạo)."""
    words = words_of(name)
    for end in range(min(len(words), 6), 1, -1):
        known = _short_names().get(_joined(words.keys[:end]))
        if known is None:
            continue
        if end == len(words) or provinces().match(words, end) or territories().match(words, end):
            return known + name[words.ends[end - 1] :]
    return name


@lru_cache
def _short_names() -> dict[str, str]:
    """What ministries and departments are called by the first of their fields, where that means just one."""
    found: dict[str, set[str]] = defaultdict(set)
    names = {entry.name for entry in gazetteers.ministries()} | {entry.name for entry in gazetteers.issuers()}
    for name in names:
        if name.startswith(("Bộ ", "Sở ")):
            found[_joined(words_of(name).keys)].add(name)
            found[_joined(words_of(_FURTHER_FIELDS.split(name)[0]).keys)].add(name)
    return {short: full.pop() for short, full in found.items() if len(full) == 1 and " " in short}


_FURTHER_FIELDS = regex(r",| và | - ")


def _joined(keys: Iterable[str]) -> str:
    return " ".join(key for key in keys if key != "và")


_COMMITTEE = "ủy ban nhân dân"
"""Whose departments are known by the province alone: Sở Y tế, Ủy ban nhân dân tỉnh Cà Mau."""
_ENDS = {"tỉnh": ("tỉnh ủy", "tỉnh đoàn"), "thành phố": ("thành ủy", "thành đoàn")}
"""How names end that only want the name of a province, by what the province is."""
_NATIONAL = ("việt nam", "trung ương", "nhà nước")


def _is_lent(words: Words) -> bool:
    """Whether a name that tells no province is of an organ of some province, or of a part of one."""
    if _province(words) or any(f" {word}" in fold(words.text) for word in _NATIONAL):
        return False
    if ends_with_bare_territory(words.text):
        return True
    head = head_at(words, 0)
    return _level(words, None) in ("province", "district", "commune") and not (head and head[1].level == "regional")


def _in_province(name: str, province: str) -> str:
    """What is added to a name that tells no province, so that it tells it."""
    entry = _by_name().get(province)
    kind: str = entry.kind if entry else "tỉnh"
    plain = province.removeprefix("TP. ")
    if fold(name).endswith(_ENDS[kind]):
        return f" {province}"
    if fold(name).endswith(f" {kind}"):
        return f" {plain}"
    apart = fold(name).endswith((" thành phố", *_ENDS["thành phố"])) or _level(words_of(name), None) != "province"
    return f"{',' if apart else ''} {kind} {plain}"


def _province(words: Words) -> str | None:
    for index in range(len(words)):
        found = provinces().match(words, index)
        if found:
            return found[1].name
    return None


def _level(words: Words, province: str | None) -> str | None:
    """The level of the smallest territory named, else that of the first head that tells one, else the province's."""
    lowest: str | None = None
    index = 1
    while index < len(words):
        found = territories().match(words, index) if words.keys[index - 1] not in NOT_OF_TERRITORIES else None
        if found and (found[0] == len(words) or words.shapes[found[0]] in "CUn"):
            level = _level_of_city(words, found[0]) if found[1].level == "city" else found[1].level
            lowest = max(lowest, level, key=_DEPTH.index)
        index = found[0] if found else index + 1
    if lowest in ("district", "commune"):
        return lowest
    told = _level_of_head(words, 0)
    if told:
        return told
    if words.keys[-2:] == ["trung", "ương"]:
        return "central"
    return (
        lowest
        or next(filter(None, (_level_of_head(words, index) for index in range(1, len(words)))), None)
        or ("province" if province else None)
    )


def _level_of_head(words: Words, index: int) -> str | None:
    head = head_at(words, index) if index < len(words) and words.shapes[index] != "l" else None
    return _LEVELS.get(head[1].level) if head else None


def _level_of_city(words: Words, after: int) -> str | None:
    """The level of the city named: one of a province that is itself no city is a district's."""
    found = provinces().match(words, after) if after < len(words) else None
    return "district" if found and found[1].kind == "tỉnh" else None


def _without_province(words: Words) -> str:
    """The name without its province and the word for it (``Sở Y tế tỉnh Cà Mau`` → ``sở y tế``).

    A city that is called as its province keeps its word: Ủy ban nhân dân thành phố Cà Mau is
    not that of the province.
    """
    kept: list[str] = []
    index = 0
    while index < len(words):
        found = provinces().match(words, index)
        if not found:
            kept.append(words.keys[index])
            index += 1
            continue
        for word in ("tỉnh", "thành phố"):
            parts = word.split()
            if kept[-len(parts) :] == parts and (word == found[1].kind or word == "tỉnh"):
                kept = kept[: -len(parts)]
        if kept[-2:] == ["việt", "nam"] and len(kept) > 3:
            kept = kept[:-2]  # Hội Nông dân Việt Nam tỉnh Cà Mau is Hội Nông dân tỉnh Cà Mau
        index = found[0]
    return _joined(kept)


@lru_cache(maxsize=4096)
def is_bare(name: str) -> bool:
    """Whether a name is a head alone, or with the word for a territory, of which there are many in the country."""
    words = words_of(name)
    found = head_at(words, 0) if len(words) else None
    if found is None or found[1].level == "central":
        return False
    return found[0] == len(words) or ends_with_bare_territory(name)


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
            return squeeze(words.slice(index, len(words)))
    return None
