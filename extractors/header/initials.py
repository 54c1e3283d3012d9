"""An organ whose letterhead has initials that only the paper's own text spells out (``CÔNG TY … KTCTTL …``)."""

from __future__ import annotations

from collections.abc import Iterable

from corpora.letters import fold, squeeze
from extractors.abbreviations import expand
from extractors.words import Words, words_of

_FEWEST = 3
"""Of fewer letters too many words are the initials."""


def with_initials_spelled(name: str, texts: Iterable[str]) -> str:
    """The name with the words whose initials it has, as a text tells them before what follows in the name.

    Initials at its end are spelled where they stand behind the word before them. Known ones are left.
    """
    parts = name.split(" ")
    for index, part in enumerate(parts):
        if index and _are_initials(part):
            told = (_spelled(words_of(text), parts, index) for text in texts)
            if spelled := next(filter(None, told), None):
                return " ".join([*parts[:index], spelled, *parts[index + 1 :]])
    return name


def _are_initials(part: str) -> bool:
    return len(part) >= _FEWEST and part.isalpha() and part.isupper() and expand(part) == part


def _spelled(words: Words, parts: list[str], index: int) -> str | None:
    letters, count = fold(parts[index]), len(parts[index])
    before, behind = fold(parts[index - 1]), [fold(part) for part in parts[index + 1 : index + 2]]
    keys = words.keys
    for start in range(1, len(keys) - count + 1):
        if keys[start][:1] != letters[0] or "".join(key[:1] for key in keys[start : start + count]) != letters:
            continue
        if words.shapes[start] not in "CU" or not all(words.joined(at) for at in range(start, start + count - 1)):
            continue
        if keys[start + count : start + count + 1] == behind if behind else keys[start - 1] == before:
            return squeeze(words.slice(start, start + count))
    return None
