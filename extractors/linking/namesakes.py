"""A post with what its own organ's name leaves out: names of the report that go on where it stops, and territories."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from corpora.letters import fold
from extractors.abbreviations import expand
from extractors.lexicons import territories, village_words
from extractors.linking.model import Features, Group
from extractors.linking.named import Place, full_name
from extractors.linking.stated import Stated, Wording, head_of
from extractors.places import province_named
from extractors.sentences import END
from extractors.titles import level_of
from extractors.words import words_of

_KEPT = 1 << 14
_SPOKEN_FOR = {
    "tỉnh ủy": ("province",), "tỉnh đoàn": ("province",), "thành ủy": ("city",), "thành đoàn": ("city",),
    "huyện ủy": ("district",), "quận ủy": ("district",), "thị ủy": ("district", "city"),
    "huyện đoàn": ("district",), "quận đoàn": ("district",),
}  # fmt: skip
"""Of what levels the territories of committees are whose names say it."""
_PLACES_TRIED = 5


def fuller(stated: Stated) -> Iterator[Wording]:
    """Organisations of the report whose name goes on where the post's stops, or has it inside."""
    if stated.own is None:
        return
    named = stated.named
    own = _words_in_full(stated.own)
    offers = [(name, how) for name, words in named.words_of_names.items() if (how := _holds(words, own))]
    nearest = _nearest_before(stated, {name for name, _ in offers}) if offers else None
    for name, how in offers:
        groups = (
            (_of_longer_name, (how, stated.shape, stated.title, stated.role.inherited, head_of(name))),
            (_of_its_place, (how, len(offers), named.counts[name], len(name.split()) - len(own),
                             named.foremost == name, nearest == name)),
        )  # fmt: skip
        yield Wording("fuller", name, None, None, groups)


def _of_longer_name(how: str, shape: str, title: str, inherited: bool, head: str) -> Features:
    return (
        f"fuller {how} {shape}",
        f"fuller {how} title {title}",
        f"fuller lent {inherited}",
        f"fuller {how} head {head}",
    )


def _of_its_place(how: str, offers: int, count: int, more: int, foremost: bool, nearest: bool) -> Features:
    return (
        f"fuller {how} one of {min(offers, 4)}",
        f"fuller {how} named {min(count, 4)}",
        f"fuller adds {min(more, 6)}",
        f"fuller foremost {foremost}",
        f"fuller nearest before {nearest}",
    )


@lru_cache(maxsize=_KEPT)
def _words_in_full(name: str) -> list[str]:
    return fold(expand(name)).split()


def _holds(name: list[str], own: list[str]) -> str | None:
    """Whether a longer name begins with another (``prefix``) or has it behind its head (``inside``)."""
    if len(name) <= len(own) or not own or own[0] not in name:
        return None
    if name[: len(own)] == own:
        return "prefix"
    if any(name[start : start + len(own)] == own for start in range(1, len(name) - len(own) + 1)):
        return "inside"
    return None


def _nearest_before(stated: Stated, names: set[str]) -> str | None:
    organizations = stated.named.organizations
    before = (full_name(organizations[index]) for index in range(stated.first_after - 1, -1, -1))
    return next((name for name in before if name in names), None)


def in_a_place(stated: Stated) -> Iterator[Wording]:
    """The territory that an organ leaves out."""
    if stated.is_placed or fold(stated.own or "") == "hội đồng":
        return
    role, last = stated.role, stated.last
    if last is None and level_of(role.title) == "village":
        return  # the village is asked for, and no commune is one
    levels, own = _levels_wanted(last)
    of_village = role.parent is None and _is_of_village(f"{stated.title} {fold(stated.own or '')}")
    by_name = last is not None and head_of(last) in _SPOKEN_FOR
    for rank, (place, source) in enumerate(_offered(stated, levels, fold(own))):
        groups = _described(stated, place, source, rank, levels is not None)
        if last is None:
            yield Wording("place", place.name, None, None, groups)
        elif of_village:
            yield Wording("place", own, place.text, None, groups)
        else:
            whole = f"{own} {place.name if by_name and not place.name[:1].isdigit() else place.text}".strip()
            organ, parent = (whole, None) if role.parent is None else (stated.own, whole)
            yield Wording("place", organ, parent, None, groups)


def _offered(stated: Stated, levels: tuple[str, ...] | None, own: str) -> Iterator[tuple[Place, str]]:
    """The nearest territories, each once, of the level that an organ's name wants."""
    seen: set[str] = set()
    for place, source in _places_near(stated):
        if place.text in seen or (levels is not None and place.level not in levels):
            continue
        if fold(place.name) in own:
            continue  # Ban Thường vụ Huyện ủy Mẫu Sơn
        if len(seen) == _PLACES_TRIED:
            return
        seen.add(place.text)
        yield place, source


def _described(stated: Stated, place: Place, source: str, rank: int, wanted: bool) -> tuple[Group, ...]:
    alike = stated.named.places_by_level[place.level]
    most = stated.named.most_named_of(place.level) == place.text
    told = (min(rank, 3), source, most, len(alike) == 1, wanted, stated.role.inherited)
    of_report = (_is_holders(stated, place), _is_reports(stated, place), source, wanted)
    of_mate = next((side for organ, side in stated.mates.items() if fold(place.name) in organ), "no")
    return (
        (_of_rank, told),
        (_of_territory, (*of_report, stated.shape, most)),
        (_of_level, (place.level, stated.shape, stated.title)),
        (_of_row, (of_mate, stated.mate_sides, stated.shape, wanted)),
    )


def _of_rank(rank: int, source: str, most: bool, alone: bool, wanted: bool, inherited: bool) -> Features:
    return (
        f"place {wanted} {source} {rank}",
        f"place {wanted} {source} most {most} alone {alone}",
        f"place lent {inherited}",
    )


def _of_territory(holders: bool, reports: str, source: str, wanted: bool, shape: str, most: bool) -> Features:
    return (
        f"place {wanted} {shape} {most}",
        f"place holder's {holders} {wanted}",
        f"place report's {reports} {source}",
        f"place report's {reports} {wanted} {shape}",
    )


def _of_row(mate: str, sides: str, shape: str, wanted: bool) -> Features:
    if sides == "none":
        return ()
    return f"place mate {mate} of {sides}", f"place mate {mate} {shape} {wanted}"


def _of_level(level: str, shape: str, title: str) -> Features:
    return f"place {level} {shape}", f"place {level} title {title}"


@lru_cache(maxsize=_KEPT)
def _is_of_village(told: str) -> bool:
    """``Trưởng thôn Nà Nghịu``, ``Bí thư Chi bộ ấp 3``: what has its commune behind a comma."""
    return any(f" {word} " in f" {told} " for word in village_words())


def _places_near(stated: Stated) -> Iterator[tuple[Place, str]]:
    """The territories named, those of the sentence first, then backwards, then what follows."""
    named, span, marked = stated.named, stated.role.span, stated.view.marked
    places, starts = named.places, named.place_starts
    first = max(marked.rfind(END, 0, span.start_char), 0)
    last = marked.find(END, span.end_char)
    last = len(marked) if last < 0 else last
    if named.own_place is not None:
        yield named.own_place, "issuer's"
    here = bisect_left(starts, (span.passage, span.start_char))
    opening = bisect_left(starts, (span.passage, first), 0, here)
    behind = bisect_left(starts, (span.passage, span.end_char), here)
    later = bisect_left(starts, (span.passage, last), behind)
    yield from ((places[index], "sentence") for index in range(here - 1, opening - 1, -1))
    yield from ((places[index], "sentence after") for index in range(behind, later))
    yield from ((places[index], "before") for index in range(opening - 1, -1, -1))
    yield from ((places[index], "later") for index in range(later, len(places)))


def _is_reports(stated: Stated, place: Place) -> str:
    """Whether a province is the one whose offices the report names most."""
    if place.level not in ("province", "city"):
        return "lower"
    province = stated.named.province
    return str(province is not None and province_named(place.text) == province)


def _is_holders(stated: Stated, place: Place) -> bool:
    """Whether another post of the same person names the territory."""
    name = fold(place.name)
    return any(name in fold(other.position) for other in stated.held)


@lru_cache(maxsize=_KEPT)
def _levels_wanted(organ: str | None) -> tuple[tuple[str, ...] | None, str]:
    """Of what levels an organ's territory is, if its name says so, and the organ without the bare word for it."""
    if organ is None:
        return None, ""
    if head_of(organ) in _SPOKEN_FOR:
        return _SPOKEN_FOR[head_of(organ)], organ
    words = words_of(organ)
    for index in range(len(words)):
        found = territories().match(words, index)
        if found is not None and found[0] == len(words):
            return (found[1].level,), words.text[: words.ends[index - 1]] if index else ""
    return None, organ
