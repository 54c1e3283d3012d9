"""Words that were read from a picture, put right where it is known what they must have been.

A word is doubtful where it is no Vietnamese syllable, or where whoever read it was not sure. It is
changed only to a syllable that differs in its marks alone (or, where it is none, in one letter),
that makes a known pair with the word beside it where the word as read makes none, and that is the
only one to do so. Parts of symbols are changed to the one known code that is near.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from corpora.gazetteers import abbreviations, document_types, issuers, ministries
from corpora.letters import LOWER, UPPER, fold, strip_marks
from corpora.regex import regex
from corpora.vocabulary import Pair, by_bare_letters, common_pairs, official_pairs, official_phrases, syllables

_SURE = 0.97
"""From this confidence on a word that is a syllable is not touched."""
_DOUBTFUL = 0.9
"""Below this the words of the language count, not only those of official papers."""
_NAME = 0.85
"""From this on a syllable with a capital, which may be anybody's name, is touched only by two known pairs."""
_STRANGE = 0.8
"""Below this a word that is no syllable may be one that differs in a letter."""
_NAMED_IA = frozenset(["xã", "huyện", "vực", "điện", "làng", "sông", "suối", "trấn", "hồ", "phường"])
"""What stands before names that begin so."""
_ROMANS = ("", "I", "II", "III", "IV", "V", "VI", "VII")
_SECTIONS = {
    "I": (1, 2), "L": (1,), "II": (2, 3), "IL": (2,), "H": (2,), "HI": (3,), "IH": (3,), "IIL": (3, 2), "IIIL": (3,),
    "TII": (3,), "III": (3,), "HL": (3, 2), "IV": (4,), "V": (5,), "VI": (6,), "VII": (7,),
}  # fmt: skip
"""How numbers of sections are read, and what they may be: the likelier first."""
_CERTAIN = 0.95
"""From this confidence on the number of a section is as it was read."""
_LETTERED = {"L": "K", "H": "G"}
"""Letters that number sections too, and those before them."""
_LONG = 4
"""Words of an official phrase that is known as a whole."""
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_ROUNDS = 3
"""A word put right may put right the one before it."""
_FORMS = {
    ">k": "*",
    ">x": "*",
    "»k": "*",
    "V/%": "V/v",
    "V/y": "V/v",
    "nf": "nt",
    "(b/C);": "(b/c);",
    "(b/C),": "(b/c),",
}
"""What signs and short forms that stand in most papers are read as, and what they are."""
_QUOTES = "'`´‘^~"
"""Signs that specks before a word are read as."""
_APOSTROPHE = regex(r"^([BDHKPRSTY])[”\"“ˆ^`´‘](?=[A-ZĐa-zđ]|$)")
"""The mark after the first letter of names and words such as K’ Brệu, H’Lan, S’tiêng."""
_VOWELS = frozenset("aeiouy")
_ROMAN = regex(r"[IVXL]+")
_CORE = regex(rf"(?P<before>[^\w{UPPER}{LOWER}]*)(?P<core>.*?)(?P<after>[^\w{UPPER}{LOWER}]*)", re.DOTALL)
_LOOK_ALIKE = str.maketrans(
    {"ø": "g", "†": "t", "‡": "t", "¡": "i", "©": "c", "€": "c", "ﬁ": "fi", "ß": "b", "ñ": "", "Ñ": ""}
)
"""Signs that no Vietnamese word has, and the letters that they are taken for."""


def repaired(words: Sequence[tuple[str, float]], openings: Iterable[int] = ()) -> list[str]:
    """Words in their order, each with how sure its reading was, from 0 to 1: put right where that is known.

    ``openings`` are the places of words that open a line, where numbers of sections stand.
    """
    read = [_Read.of(text, confidence) for text, confidence in words]
    opening = frozenset(openings)
    _repair_numerals([read[place] for place in sorted(opening)], {word.core for word in read})
    for prior, word, name in zip(read, read[1:], read[2:], strict=False):
        if word.core == "la" and not word.after and name.core.istitle() and prior.key in _NAMED_IA:
            word.core = "Ia"  # as communes of Gia Lai are called; no Vietnamese "la" stands before a name
    for _ in range(_ROUNDS):
        former = [word.core for word in read]
        for place, word in enumerate(read):
            before = read[place - 1] if place else None
            after = read[place + 1] if place + 1 < len(read) else None
            if place + 1 in opening and word.core.isupper() and place not in opening:
                after = None  # lines of a heading stand for themselves
            word.repair(before, after)
            if after is not None:
                word.repair_with(after)
        _repair_phrases(read)
        if former == [word.core for word in read]:
            break
    return [word.text for word in read]


class _Read:
    """A word as it was read: its core of letters, and what stands around it."""

    __slots__ = ("after", "before", "confidence", "core")

    def __init__(self, before: str, core: str, after: str, confidence: float) -> None:
        self.before, self.core, self.after, self.confidence = before, core, after, confidence

    @classmethod
    def of(cls, text: str, confidence: float) -> _Read:
        text = text.replace("⁄", "/")
        text = _FORMS.get(text) or text.lstrip(_QUOTES) or text
        text = _APOSTROPHE.sub(r"\1’", text)
        text = text.translate(_LOOK_ALIKE) or text
        match = _CORE.fullmatch(text)
        assert match is not None
        return cls(match["before"], match["core"], match["after"], confidence)

    @property
    def text(self) -> str:
        return f"{self.before}{self.core}{self.after}"

    @property
    def key(self) -> str:
        return fold(self.core)

    def repair(self, before: _Read | None, after: _Read | None) -> None:
        """Puts the word right by the words beside it, where these are parted from it by nothing."""
        if self.before.endswith("/"):  # the number is blank, or stands apart
            self.core = _symbol(f"/{self.core}")[1:]
            return
        if "/" in self.core or (any(map(str.isdigit, self.core)) and "-" in self.core):
            self.core = _symbol(self.core)
            return
        if self.core.isupper() and self.core not in _codes() and (once := _AGAIN.sub("Đ", self.core)) in _codes():
            self.core = once
        if not self.core.isalpha() or len(self.core) < 2 or _ROMAN.fullmatch(self.core):
            return
        known = self.key in syllables()
        if (known and self.confidence >= _SURE) or not _VOWELS & set(strip_marks(self.key)):
            return
        left = before.key if before is not None and not before.after and not self.before else ""
        right = after.key if after is not None and not self.after and not after.before else ""
        if _support(self.key, left, right, official_pairs()):
            return
        bare = self.core.isupper() and self.key == strip_marks(self.key)  # VĂN PHONG is no way of writing
        if not bare and _support(self.key, left, right, common_pairs()):
            best = _supported(self.key, left, right, official_pairs(), 2, False)
            self.core = _in_case(best, self.core) if best is not None else self.core
            return
        beside_a_name = any(near is not None and near.core.istitle() for near in (before, after))
        best = self._best(left, right, known, beside_a_name)
        if best is not None:
            self.core = _in_case(best, self.core)

    def repair_with(self, after: _Read) -> None:
        """Puts two words of a heading right together, where one official pair alone has their bare letters."""
        if self.after or after.before or not (self._lost_marks and after._lost_marks):
            return
        if (self.key, after.key) in official_pairs():
            return
        found = _pairs_by_bare_letters().get((strip_marks(self.key), strip_marks(after.key)), ())
        if len(found) == 1:
            self.core, after.core = _in_case(found[0][0], self.core), _in_case(found[0][1], after.core)

    @property
    def _lost_marks(self) -> bool:
        """Whether it may have lost marks, as words of a heading do whose marks touch the line above."""
        return self.core.isalpha() and self.core.isupper() and self.confidence < _SURE

    def _best(self, left: str, right: str, known: bool, beside_a_name: bool) -> str | None:
        """The one syllable that makes a known pair with the word before or after."""
        named = self.core.istitle() and beside_a_name
        least = 2 if named and known and self.confidence >= _NAME else 1
        for pairs in (official_pairs(), common_pairs()):
            near = not known and self.core.islower() and self.confidence < _STRANGE
            other = _supported(self.key, left, right, pairs, least, near)
            if other is not None or named or (known and self.confidence >= _DOUBTFUL):
                return other
        return None


def _supported(key: str, left: str, right: str, pairs: frozenset[Pair], least: int, near: bool) -> str | None:
    """The syllable that makes the most pairs, ``least`` or more; None where there is none, or several."""
    alike = [other for other in by_bare_letters().get(strip_marks(key), ()) if _marks_apart(key, other) == 1]
    for candidates in (alike, _one_letter_off(key) if near else ()):
        support = {other: _support(other, left, right, pairs) for other in candidates if other != key}
        most = max(support.values(), default=0)
        if most >= least:
            best = [other for other, count in support.items() if count == most]
            return best[0] if len(best) == 1 else None
    return None


def _repair_numerals(opening: Sequence[_Read], letters: Collection[str]) -> None:
    """Puts right Roman numbers of sections: they follow one another, and of some a stroke or dot is misread."""
    last = 0
    for word in opening:
        if word.before or word.core not in _SECTIONS or word.after not in (".", "-", "./", ","):
            continue
        if word.core in _LETTERED and _LETTERED[word.core] in letters:  # the section after K or G
            continue
        numbers = _SECTIONS[word.core]
        number = last + 1 if last + 1 in numbers else numbers[0]
        if _ROMANS[number] != word.core and word.confidence < _CERTAIN:
            word.core, word.after = _ROMANS[number], "." if word.after != "-" else "-"
        last = number


def _repair_phrases(read: Sequence[_Read]) -> None:
    """Puts right what has the bare letters of a long official phrase, word for word, and differs in few marks."""
    bare = [strip_marks(word.key) for word in read]
    for place, first in enumerate(pairwise(bare)):
        for phrase in _phrases().get(first, ()):
            words = read[place : place + len(phrase)]
            if len(words) < len(phrase) or any(word.after for word in words[:-1]):
                continue
            wrong = [(word, own) for word, own in zip(words, phrase, strict=True) if word.key != own]
            same_letters = all(strip_marks(word.key) == strip_marks(own) for word, own in wrong)
            if len(wrong) <= len(phrase) // 3 and same_letters:
                for word, own in wrong:
                    word.core = _in_case(own, word.core)


@lru_cache(maxsize=1)
def _phrases() -> dict[tuple[str, str], tuple[tuple[str, ...], ...]]:
    """Official phrases of some length, by the bare letters of their first two words."""
    found: dict[tuple[str, str], list[tuple[str, ...]]] = {}
    for phrase in official_phrases():
        words = tuple(fold(phrase).split())
        if len(words) >= _LONG and all(map(str.isalpha, words)):
            found.setdefault((strip_marks(words[0]), strip_marks(words[1])), []).append(words)
    return {first: tuple(dict.fromkeys(own)) for first, own in found.items()}


@lru_cache(maxsize=1)
def _pairs_by_bare_letters() -> dict[Pair, tuple[Pair, ...]]:
    found: dict[Pair, list[Pair]] = {}
    for pair in sorted(official_pairs()):
        found.setdefault((strip_marks(pair[0]), strip_marks(pair[1])), []).append(pair)
    return {bare: tuple(pairs) for bare, pairs in found.items()}


def _support(key: str, left: str, right: str, pairs: frozenset[Pair]) -> int:
    return ((left, key) in pairs) + ((key, right) in pairs)


def _marks_apart(read: str, other: str) -> int:
    """By how many marks two syllables of the same letters differ: the shape of each letter, and the tone.

    All the marks of a syllable count as one where it was read without any: they are lost together.
    """
    if read == strip_marks(read):
        return int(read != other)
    (shapes, tone), (others, other_tone) = _shapes_and_tone(read), _shapes_and_tone(other)
    if len(shapes) != len(others):
        return len(read)
    return (tone != other_tone) + sum(one != two for one, two in zip(shapes, others, strict=True))


@lru_cache(maxsize=1 << 14)
def _shapes_and_tone(syllable: str) -> tuple[str, str]:
    parts = unicodedata.normalize("NFD", syllable)
    tone = "".join(mark for mark in parts if mark in _TONES)
    return unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in _TONES)), tone


@lru_cache(maxsize=4096)
def _one_letter_off(key: str) -> tuple[str, ...]:
    """Syllables whose bare letters differ from a word's in one."""
    bare = strip_marks(key)
    letters = "abcdeghiklmnopqrstuvxy"
    cut = [(bare[:place], bare[place:]) for place in range(len(bare) + 1)]
    forms = {left + right[1:] for left, right in cut if right}
    forms |= {left + letter + right[1:] for left, right in cut if right for letter in letters}
    forms |= {left + letter + right for left, right in cut for letter in letters}
    known = by_bare_letters()
    return tuple(syllable for form in sorted(forms) for syllable in known.get(form, ()))


def _in_case(word: str, like: str) -> str:
    if like.isupper():
        return word.upper()
    return word.capitalize() if like[0].isupper() else word


_SHORTEST, _SHORTEST_WITH_DIGITS = 2, 3
"""Letters and digits of a code: shorter ones are nearly like too many."""
_ALIKE = {
    "I": "TL", "O": "QD", "Ô": "Q", "Ó": "Q", "5": "S", "0": "OD", "1": "IT", "8": "B", "V": "U", "L": "I", "l": "I",
}  # fmt: skip
"""What a letter or digit of a code may have been."""
_PARTS = regex(r"([/–-])")
_ASSEMBLY = regex(r"(?<=QH)[IlT](?=\d\b)")
"""What stands for the first digit of a National Assembly's number."""
_AGAIN = regex(r"Đ{2,}")
"""What Tesseract sees in the letter Ð with a bar as wide as it."""


def _symbol(symbol: str) -> str:
    """A symbol whose kind is the known one that it is near; its number stays as read."""
    symbol = _ASSEMBLY.sub("1", symbol.replace("Ð", "Đ").replace("//", "/"))
    parts = _PARTS.split(symbol)
    for place in range(2, len(parts), 2):
        parts[place] = _code(parts[place], place == 2)
    return "".join(parts)


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    """The codes of issuers, kinds and what they deal with that symbols are made of, as far as they are known."""
    kinds = (code for kind in document_types() for code in kind.codes)
    organs = (*(row.code for row in issuers()), *(row.code for row in ministries()))
    short = (word for row in abbreviations() for word in (row.abbreviation, *row.variants))
    return frozenset(part for code in (*kinds, *organs, *short) for part in _PARTS.split(code) if part.isalpha())


@lru_cache(maxsize=1)
def _kinds() -> tuple[str, ...]:
    return tuple(sorted({code for kind in document_types() for code in kind.codes if len(code) >= 2}))


def _code(part: str, is_first: bool) -> str:
    """The one known code that an unknown one is near; the part itself where there is none."""
    if part in _codes() or not part.isalnum() or part.isdigit():
        return part
    if len(part) < (_SHORTEST if part.isalpha() else _SHORTEST_WITH_DIGITS):
        return part
    if not part.isalpha():  # a code of letters and digits is changed only where one is known that looks alike
        alike = {form for form in _looking_alike(part) if form in _codes()}
        return alike.pop() if len(alike) == 1 else part
    once = _AGAIN.sub("Đ", part)
    if (bare := _without_tone(once)) in _codes():
        return bare
    alike = {form for form in _looking_alike(once) if form in _codes()}
    if len(alike) == 1:
        return alike.pop()
    if not is_first or once in _codes() or len(once) < 3:
        return once
    near = [code for code in _kinds() if _differ_in_one(once, code)]
    return near[0] if len(near) == 1 else once


def _looking_alike(part: str) -> Iterator[str]:
    """The part with one letter or digit in place of another that looks like it."""
    for place, letter in enumerate(part):
        for other in _ALIKE.get(letter, ""):
            yield part[:place] + other + part[place + 1 :]


def _without_tone(code: str) -> str:
    shapes, _ = _shapes_and_tone(code)
    return shapes


def _differ_in_one(one: str, other: str) -> bool:
    return len(one) == len(other) and sum(left != right for left, right in zip(one, other, strict=True)) == 1
