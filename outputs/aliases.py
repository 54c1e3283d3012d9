"""Keys that mean one directive, as only the whole archive tells.

A law is told by its number, by its day and by its name; a decision of 8 October 2024 is told as
46/QĐ-UBND here and as 46/2024/QĐ-UBND there. What agrees in number, kind and whole day, or in name
and year, is one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from corpora import gazetteers
from corpora.letters import fold, squeeze
from corpora.regex import regex
from outputs.identity import UNKNOWN
from outputs.sqlite import Database

_YEAR = regex(r"\s*\(?(?:năm|ngày [\d/.\- ]*(?:tháng \d{1,2} )?(?:năm )?)\s*(?P<year>\d{4})\)?$")
_NO_PLACE = f"@{UNKNOWN}"
_LAWS = ("luật", "bộ luật", "pháp lệnh")
_NUMBER_OF_LAW = regex(r"na:[^:]+:L:\d+/(?P<year>\d{4})$")


def same_directives(database: Database) -> dict[str, str]:
    """The keys that mean a directive known by another key, with that key."""
    found = dict(_numbers(database))
    found.update(_laws(database))
    return {key: _last(target, found) for key, target in found.items()}


def _last(key: str, known_by: dict[str, str]) -> str:
    """The key at the end of a row of keys, each of which means the next one."""
    seen = {key}
    while (further := known_by.get(key)) is not None and further not in seen:
        seen.add(further)
        key = further
    return key


def _numbers(database: Database) -> Iterator[tuple[str, str]]:
    """Symbols that agree in issuer, kind, number and whole day, where one tells its year or its place and one not."""
    days: dict[str, set[str]] = defaultdict(set)
    for key, day in database.execute(
        "SELECT DISTINCT own_key, cited_date FROM citations "
        "WHERE (own_key LIKE 'state:%' OR own_key LIKE 'party:%') AND length(cited_date) = 10"
    ).fetchall():
        days[key].add(day)
    by_rest: dict[str, list[str]] = defaultdict(list)
    for key in days:
        by_rest[key.split(":", 2)[2]].append(key)
    for key, told in days.items():
        system, issuer, year, code, number = key.split(":", 4)
        with_year = f"{system}:{issuer}:{year}:{code}n:{number}"
        if not code.endswith("n") and told & days.get(with_year, set()):
            yield key, with_year
        elif issuer.endswith(_NO_PLACE):
            rest = f"{year}:{code}:{number}"
            placed = [
                other
                for other in by_rest[rest]
                if other.startswith(f"{system}:{issuer.removesuffix(UNKNOWN)}") and other != key and told & days[other]
            ]
            if len(placed) == 1:
                yield key, placed[0]


def _laws(database: Database) -> Iterator[tuple[str, str]]:
    """Laws told by name and year, of which just one number is known; else the one spelling of name and year."""
    numbered: dict[tuple[str, str], set[str]] = defaultdict(set)
    named: dict[tuple[str, str], set[str]] = defaultdict(set)
    for key, name in database.execute(
        "SELECT DISTINCT own_key, coalesce(name, title) FROM citations "
        "WHERE (own_key LIKE 'na:%' OR own_key LIKE 'named:%') AND coalesce(name, title) IS NOT NULL"
    ).fetchall():
        law = law_of(name)
        number = _NUMBER_OF_LAW.match(key)
        if law is None:
            continue
        if number:
            numbered[law[0], law[1] or number["year"]].add(key)
        elif law[1] is not None:
            named[law[0], law[1]].add(key)
    for what, keys in named.items():
        numbers = numbered.get(what, set())
        target = min(numbers) if len(numbers) == 1 else min(keys, key=lambda key: (-len(key), key))
        yield from ((key, target) for key in keys if key != target)


def law_of(name: str) -> tuple[str, str | None] | None:
    """A law by its folded name without abbreviations and its year, where that is told; None for what is no law."""
    text = fold(squeeze(name))
    if not text.startswith(_LAWS):
        return None
    match = _YEAR.search(text)
    bare = text[: match.start()] if match else text
    for short, full in _short_forms():
        bare = short.sub(full, bare)
    return re.sub(r"[,.]", "", bare).strip(), match["year"] if match else None


@lru_cache
def _short_forms() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The patterns of abbreviations in folded text, each with what it stands for."""
    return tuple(
        (regex(rf"(?<!\w){re.escape(fold(form))}(?!\w)"), fold(entry.expansion))
        for entry in gazetteers.abbreviations()
        for form in entry.forms
        if form.isupper() and len(form) > 2
    )
