"""Names in capitals, as letterheads and signatures have them, rewritten as in running text."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from corpora.letters import lower, squeeze
from corpora.regex import regex
from extractors.lexicons import (
    body_heads,
    heads_that_are,
    inner_pairs,
    inner_words,
    organization_heads,
    territories,
    titles,
    usual_spellings,
)
from extractors.words import Words, normal_gap, words_of


@lru_cache
def _words_before_fields() -> frozenset[str]:
    return frozenset(head.split()[-1] for head in heads_that_are("field"))


_LITTLE = frozenset(["và", "của", "các", "cho", "về", "với", "trong", "tại", "số", "là", "có", "từ", "đến"])
_ROMAN = regex("[IVXL]+")
_COUNTED_IN_ROMAN = frozenset(
    ["thứ", "khóa", "quý", "phần", "chương", "kỳ", "hạng", "đợt", "lục", "hội", "vực", "vùng"]
)
"""What Roman figures follow; elsewhere VI and XI are words."""
_ASIDE = regex(r"\s*\([^()]*\)\W*$")


def _heads_a_department(words: Words) -> bool:
    """Whether it tells a post at a head of fields of work (``TRƯỞNG PHÒNG TỔ CHỨC - HÀNH CHÍNH``)."""
    parts = _words_before_fields() | {"đội", "tổ"}
    return titles().match(words, 0) is not None and any(key in parts for key in words.keys[1:4])


def _is_proper(words: Words, index: int) -> bool:
    """Whether a word can only be part of a name of its own: none that names of offices are made of."""
    key = words.keys[index]
    if len(words) < 2 or key in inner_words() or key in _LITTLE:
        return False
    near = words.keys[max(0, index - 1) : index + 2]
    return not any(pair in inner_pairs() for pair in pairwise(near))


def usual_case(capitals: str, name: bool = True) -> str:
    """``SỞ NỘI VỤ`` → ``Sở Nội vụ``; text that is not in capitals is only squeezed.

    In a ``name``, words that names of offices are not made of are names of their own (``xã Huổi Lương``).
    What a bracket at the end says may be written otherwise (``HUY HIỆU 30 NĂM TUỔI ĐẢNG (03 đ/c)``).
    """
    text = squeeze(capitals)
    if not text.isupper():
        aside = _ASIDE.search(text)
        capitals = text[: aside.start()] if aside is not None else text
        return usual_case(capitals, name) + text[len(capitals) :] if capitals.isupper() and aside else text
    words = words_of(text)
    parts: list[str] = []
    index = 0
    while index < len(words):
        end, written = _known(words, index) or (index + 1, _unknown(words, index, name, parts))
        parts.append(written + words.text[words.ends[end - 1] : words.starts[end] if end < len(words) else None])
        index = end
    result = "".join(parts)
    return result[:1].upper() + result[1:]


def body_case(capitals: str) -> str:
    """A council, board or team in capitals as running text spells it: its task in small letters, whose it is as a name.

    ``HỘI ĐỒNG SÁNG KIẾN SỞ Y TẾ`` → ``Hội đồng sáng kiến Sở Y tế``.
    """
    text = squeeze(capitals)
    if not text.isupper():
        return usual_case(text)
    words = words_of(text)
    body = body_heads().match(words, 0)
    first = body[0] if body is not None else 1
    whose = next((at for at in range(first, len(words)) if _names_whose(words, at)), len(words))
    if whose - first < _FEWEST_OF_TASKS:
        return usual_case(text)
    if whose == len(words):
        return usual_case(text, name=False)
    owner = usual_case(words.slice(whose, len(words)))
    owner = as_part(owner) if territories().match(words, whose) else owner
    return f"{usual_case(words.slice(0, whose), name=False)} {owner}"


_FEWEST_OF_TASKS = 4
"""So many words behind a body's head are a task; fewer are its name."""


def _names_whose(words: Words, index: int) -> bool:
    """Whether a territory or an office starts there, whose body it is."""
    territory = territories().match(words, index)
    if territory is not None:
        return territory[0] < len(words)
    head = organization_heads().match(words, index)
    return head is not None and "parent" in head[1].traits


def as_in_text(name: str, texts: Iterable[str]) -> str:
    """A name with the capitals that the first of the texts gives it that has it and is not all in capitals."""
    sought = lower(name)
    for text in texts:
        at = lower(text).find(sought)
        written = text[at : at + len(sought)]
        if at >= 0 and written[:1].isupper() and not written.isupper():
            return written
    return name


def as_part(name: str) -> str:
    """A territory as it stands behind an organ (``huyện Trà Bồng``), however its heading writes it."""
    name = usual_case(name)
    return name if name[:2].isupper() else lower(name[:1]) + name[1:]


def _known(words: Words, index: int) -> tuple[int, str] | None:
    """A name or title as running text spells it; a head of one syllable may be but a part of another word (nội vụ)."""
    found = usual_spellings().match(words, index)
    if found is not None and "–" in words.slice(index, found[0]):
        found = found[0], found[1].replace("-", "–")  # KẾ HOẠCH – TÀI CHÍNH keeps its dash
    if found is None or " " in found[1] or index == 0 or organization_heads().match(words, index) is None:
        return found
    before = words.keys[index - 1]
    inside = (before, words.keys[index]) in inner_pairs() and before not in _words_before_fields()
    return (found[0], lower(found[1])) if inside else found


def _unknown(words: Words, index: int, name: bool, parts: list[str]) -> str:
    word = words.word(index)
    if len(word) > 1 and word.replace("Đ", "D").isascii() and not any(vowel in lower(word) for vowel in "aeiouy"):
        return word  # TNHH
    if _ROMAN.fullmatch(word) and index and words.keys[index - 1] in _COUNTED_IN_ROMAN:
        return word
    written = lower(word)
    if not name or words.keys[index] in _LITTLE:
        return written
    head = organization_heads().match(words, 0)
    after_head = head is not None and (head[0] == index or parts[-1].strip().isupper())  # Công ty TNHH …
    goes_on = index > 2 and (words.keys[index - 1] == "và" or normal_gap(words.gap(index - 1)) in (",", "-"))
    begins_field = after_head or (
        index > 0 and words.keys[index - 1] in _words_before_fields() and parts[-1][:1].isupper()
    )
    begins_field |= goes_on and (_heads_a_department(words) if head is None else "field" in head[1].traits)
    return written[0].upper() + written[1:] if begins_field or _is_proper(words, index) else written
