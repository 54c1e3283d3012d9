"""Whether two wordings say the same thing, as scores count it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from corpora.letters import fold
from corpora.regex import regex
from extractors.abbreviations import spelled_out
from extractors.references.named import ORDINALS, only_codes

_OVERLAP = 0.6
"""The share of all their words that two positions must have in common."""
_DEPUTIES = frozenset(["phó", "thứ", "nguyên", "quyền", "tân", "cố"])


def comparable_symbol(symbol: str) -> str:
    """A symbol without the zeros before its number."""
    return symbol.strip().lstrip("0")


_IMPLIED = regex(
    r"(?<=hiến pháp) nước cộng hòa xã hội chủ nghĩa việt nam\b|(?<=thủ tướng) chính phủ\b|"
    r"(?<=chủ tịch nước) cộng hòa xã hội chủ nghĩa việt nam\b|(?<=điều lệ đảng) cộng sản việt nam\b"
)
"""What an office's name says anyhow."""


@lru_cache(maxsize=65536)
def comparable(text: str) -> str:
    """Text for comparing names: abbreviations expanded, case, tones and punctuation folded."""
    text = _IMPLIED.sub("", fold(spelled_out(text))).replace("hạng hai", "hạng nhì").replace("chiến sỹ", "chiến sĩ")
    words = re.sub(r"[^\w/.-]|[-.](?=\s|$)|\.(?=[^\W\d])", " ", text).split()
    return " ".join(word.lstrip("0") or "0" for word in words if word != "năm")


_DAY_OF_YEAR = regex(r"\bngày \d{1,2}(?: tháng |[/-])\d{1,2}[ /-](?=\d{4})")
_PLENUM = regex(r"hội nghị lần thứ (\w+(?: (?:một|hai|ba))?) ban chấp hành trung ương(?: đảng)?")
_CODE_CALLED_LAW = regex(r"luật (?P<name>.+?)(?: sửa đổi| \d{4})*$")
_FIFTH = regex(r"\blần thứ năm\b(?!\s*\d)")
_ORDINALS = regex(
    r"\b(?:(?<=đảng )khóa|lần thứ|đại biểu|toàn quốc|nhiệm kỳ \d{4} ?[-–]? ?\d{4}|năm|hội nghị(?= trung ương))\b"
)
_OF_PARTY = regex(r"\b(?:của )?đảng\b(?! bộ)")


def same_directive_name(gold: str, other: str) -> bool:
    """Whether two names are of one directive.

    A law by its day is the law of that year, codes are called laws (``Luật Hình sự``), ``Đại hội XI của Đảng``
    is Đại hội Đảng toàn quốc lần thứ XI, and ``Nghị quyết Hội nghị Trung ương 4`` and ``Nghị quyết của Hội
    nghị lần thứ tư Ban Chấp hành Trung ương`` the resolution of that plenum.
    """
    return _directive_words(gold) == _directive_words(other)


def _directive_words(name: str) -> list[str]:
    told = comparable(_FIFTH.sub("lần thứ 5", fold(name)))
    code = _CODE_CALLED_LAW.match(told)
    told = f"bộ {told}" if code is not None and code["name"] in only_codes() else told
    text = _PLENUM.sub(lambda plenum: f"trung ương {ORDINALS.get(plenum[1], plenum[1])}", told)
    text = text.replace(" của hội nghị", " hội nghị").replace(" của trung ương", " trung ương")
    text = _ORDINALS.sub(" ", _DAY_OF_YEAR.sub("", text))
    return sorted((_OF_PARTY.sub(" ", text) if "đại hội" in text else text).split())


def same_position(gold: str, other: str) -> bool:
    """Whether two positions share their title's head and at least 0.6 of their words."""
    return agreement(gold, other) >= _OVERLAP


def agreement(gold: str, other: str) -> float:
    """The share of all their words that two positions have in common; 0 where their titles' heads differ."""
    left, right = comparable(gold).split(), comparable(other).split()
    if not left or not right or title_head(left) != title_head(right):
        return 0.0
    return len(set(left) & set(right)) / len(set(left) | set(right))


def title_head(words: Iterable[str]) -> tuple[str, ...]:
    """The title's head: its first words after nguyên and the like (``phó bí`` of Phó Bí thư)."""
    kept = [word for word in words if word not in ("nguyên", "quyền", "tân", "cố")]
    return tuple(kept[: 2 if kept and kept[0] in _DEPUTIES else 1])


_CALLED_SHORT = regex(r"\s*\((?:[A-ZĐ][\w&.-]*(?:\s(?:[IVX]+|\d+))?|[A-ZĐ]\w+ cục [IVX]+)\)")


def same_recipient(gold: str, other: str) -> bool:
    """Whether two recipients are the same words, as far as abbreviations tell.

    A part may lack its parent, and what a bracket calls either short (``Công ty A (ACO)``) tells nothing more.
    """
    gold, other = (_CALLED_SHORT.sub("", name) for name in (gold, other))
    left, right = (
        re.sub(r"\bcông ty cp\b|\bcông ty chính phủ\b", "công ty cổ phần", comparable(t)) for t in (gold, other)
    )
    if left == right:
        return True
    return any(_is_part(whole, part) for whole, part in ((gold, right), (other, left)))


def _is_part(whole: str, part: str) -> bool:
    """Whether ``part`` is a collective and ``whole`` the same with its parent after a comma."""
    own, comma, _ = whole.partition(",")
    return bool(comma) and comparable(own) == part
