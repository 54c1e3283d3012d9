"""Spelling out the abbreviations in the name of an organisation (``UBND tỉnh``, ``BTC TU Cần Thơ``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from corpora import gazetteers
from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.lexicons import provinces
from extractors.words import words_of


@lru_cache(maxsize=1 << 15)
def expand(name: str) -> str:
    """The organisation with its first abbreviations spelled out (``BTC TU Cần Thơ``)."""
    row = -1
    while (found := _opening(name, row)) is not None:
        row, form, expansion = found
        name = expansion + name[len(form) :]
    return party_committee(name)


def _opening(name: str, after: int) -> tuple[int, str, str] | None:
    """The first form that opens a name, of the rows after ``after``: its row, itself and what it is short for."""
    for row, form, expansion in _openings().get(name[:1], ()):
        if row > after and name.startswith(form) and not name[len(form) : len(form) + 1].isalnum():
            return row, form, expansion
    return None


@lru_cache
def _openings() -> dict[str, list[tuple[int, str, str]]]:
    """The forms of the gazetteer by their first letters, in its order."""
    by_letter: dict[str, list[tuple[int, str, str]]] = {}
    forms = ((form, entry.expansion) for entry in gazetteers.abbreviations() for form in entry.forms)
    for row, (form, expansion) in enumerate(forms):
        by_letter.setdefault(form[0], []).append((row, form, expansion))
    return by_letter


_SHORTEST_NO_WORD = 3
"""Letters of the shortest abbreviations that are told from words in a line that is all in capitals."""
_SYLLABLE = regex(r"(?:NGH|NG|NH|GH|GI|KH|PH|QU|TH|TR|CH|[BCDĐGHKLMNPRSTVX])?[AEIOUYĂÂÊÔƠƯ]{1,3}(?:NG|NH|CH|[CMNPT])?")
_CAPITALS = r"[A-ZĐƯ]{2,}"
_SEPARATORS = regex(r"[-&–.\s]+")


@lru_cache(maxsize=1 << 15)
def spelled_out(name: str) -> str:
    """The organisation with every abbreviation that the gazetteers know spelled out (``MTTQ VN TP.HCM``)."""
    return party_committee(squeeze(_pattern().sub(_spelled, expand(name))))


def spelled_in_capitals(name: str) -> str:
    """A name in capitals with the short forms spelled out that can be no words (``PHÒNG GD&ĐT ĐÔNG HẢI``)."""
    if not name.isupper():
        return name
    if (match := _DEPARTMENT.match(name)) and fold(" ".join(name[match.end() :].split()[:2])) in fields():
        name = f"PHÒNG {name[match.end() :]}"
    name = _TERRITORY.sub(lambda match: f" {TERRITORIES_IN_LETTERS[match['sort']].upper()} ", name)
    return _pattern().sub(_in_capitals, name).replace(" & ", " VÀ ")


TERRITORIES_IN_LETTERS = {"P": "phường", "Q": "quận", "X": "xã", "H": "huyện", "TT": "thị trấn", "TX": "thị xã"}
"""What letters with a full stop stand for before the name of a territory, behind an organ."""
_DEPARTMENT = regex(r"^P\s?\.\s?(?=[^\W\d_]{2})")
"""What begins the name of a department on a line of its own (``P. NỘI VỤ``), or of a ward (``P. AN BÌNH``)."""
_TERRITORY = regex(r"(?<=[^\W\d])\s+(?P<sort>TT|TX|[PQXH])\s?\.\s?(?=[^\W\d_]+\s[^\W\d_]{2}|\d)")
"""A letter with a full stop before the name of a territory (``UBND P. AN BÌNH``)."""


@lru_cache
def fields() -> frozenset[str]:
    """The first two syllables, folded, of what departments work in, as the gazetteers spell their names."""
    spelled = [words_of(entry.expansion) for entry in gazetteers.abbreviations()]
    words_of_names = [words_of(row) for row in gazetteers.organization_words()]
    named = [words for words in spelled if words.shapes[1:2] == "l"] + words_of_names
    return frozenset(" ".join(words.keys[:2]) for words in named)


def _in_capitals(match: re.Match[str]) -> str:
    form, known = match[0], _short_forms()
    if len(form) < _SHORTEST_NO_WORD or _SYLLABLE.fullmatch(form):
        return form
    if meaning := known.get(_bare(form)):
        return meaning.upper()
    told = re.sub(r"\w{4,}", lambda part: known.get(part[0], part[0]).upper(), form)
    return told.replace("&", " VÀ ") if told != form else form  # TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ


def _spelled(match: re.Match[str]) -> str:
    """A short form spelled out, whole or part by part; what is unknown stays."""
    form, known = match[0], _short_forms()
    whole = known.get(_bare(form))
    if whole is not None:
        return f"{whole} " if form.endswith(".") else whole
    return re.sub(_CAPITALS, lambda part: known.get(part[0], part[0]), form)


@lru_cache
def _pattern() -> re.Pattern[str]:
    """Capitals, also in parts (``LĐ-TB&XH``), and the short forms with points or blanks (``T.Ư``, ``Cty CP``)."""
    whole = (form for form, _ in _forms() if "." in form or " " in form)
    forms = [
        rf"{re.escape(form)}(?!\w|[-&–][A-ZĐ])" if form[-1].isalnum() else re.escape(form)
        for form in sorted(whole, key=len, reverse=True)
    ]
    return regex(rf"(?<!\w)(?:{'|'.join(forms)}|{_CAPITALS}(?:\s?[-&–]\s?{_CAPITALS})*(?!\w))")


@lru_cache
def _short_forms() -> dict[str, str]:
    """What short forms mean, without what parts their letters."""
    return {_bare(form): meaning for form, meaning in _forms()}


def _forms() -> Iterator[tuple[str, str]]:
    for entry in gazetteers.abbreviations():
        yield from ((form, entry.expansion) for form in entry.forms)
    for province in gazetteers.provinces():
        name = province.name.removeprefix("TP. ")
        for form in province.abbreviations:
            if form.isalpha() and len(form) > 2:
                yield form, f"thành phố {name}" if form.startswith("TP") else name


def _bare(form: str) -> str:
    return _SEPARATORS.sub("", form).upper()


def party_committee(name: str) -> str:
    """``Tỉnh ủy`` of a city directly under the centre is its ``Thành ủy``."""
    words = words_of(name)
    for index in range(len(words)):
        found = provinces().match(words, index)
        if found and found[1].party_committee == "Thành ủy":
            return name.replace("Tỉnh ủy", "Thành ủy")
    return name
