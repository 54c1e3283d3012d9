"""Directives that a text calls by what they are about: ``Nghị quyết của Đảng ủy xã về …``, ``Lệnh công bố Luật …``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from corpora import gazetteers
from corpora.letters import fold, lower, squeeze
from corpora.regex import regex
from extractors.patterns import alternatives
from extractors.references.named import NamedReference
from extractors.references.surroundings import read_after, type_words
from extractors.sentences import END
from extractors.words import Words, memoised

_NOT_YET = regex(
    r"(?:\d{1,3}|(?<!thông qua )(?<!Thông qua )dự thảo(?: lần (?:thứ )?\w+)?|dự án|đề án|xây dựng|soạn(?: thảo)?|"
    r"(?:chuẩn bị|sẽ|dự kiến|sắp) (?:ban hành|trình)|sớm có|không có|hoặc|các|những|một|nhiều|quy chế,)\s+[\"“]?$",
    re.IGNORECASE,
)
"""What says before a type that a paper does not stand yet, or that several are meant."""
_OPENS = regex(rf"(?:^|[:;\n{END}][\"”’)]*)\s*$")
_PREPARED = regex(r"\s*(?:sẽ|đang được|chưa|cần được)\b", re.IGNORECASE)
_SPOKEN_OF = frozenset(["Quy định", "Kết luận"])
"""Types whose word also means rules in general or what somebody concludes, in capitals where a sentence opens."""
_FEWEST_WORDS, _MOST_WORDS = 4, 45
"""Of a title: what is shorter tells no paper apart, what is longer is a sentence that goes on."""


@lru_cache
def _types() -> re.Pattern[str]:
    names = [entry.name for entry in gazetteers.document_types() if entry.titled]
    small = [lower(name) for name in names]
    return regex(
        rf"(?<!\w)(?:(?P<kind>{alternatives(names)})(?=\s+(?:của|về|phê|quy|sửa|công)\s)"
        rf"|(?P<small>{alternatives(small)})(?=\s+của\s+[A-ZĐ]))"
    )


@lru_cache
def _in_a_row() -> re.Pattern[str]:
    """``các nghị quyết, `` before ``kết luận của Bộ Chính trị về …``: several papers are meant."""
    return regex(rf"(?:các|những)\s+(?:{type_words()}(?:,|\s+và)\s+)+$", re.IGNORECASE)


@memoised
def find_titled(words: Words) -> list[NamedReference]:
    """Every directive cited by its title alone, in reading order."""
    return list(_titled(words))


def _titled(words: Words) -> Iterator[NamedReference]:
    text = words.text
    for match in _types().finditer(text):
        if _NOT_YET.search(text, max(0, match.start() - 30), match.start()) or _in_a_row().search(
            text, max(0, match.start() - 60), match.start()
        ):
            continue
        after = read_after(words, match.end())
        if after.title is None or after.date is not None or text[after.end : after.end + 1] == ",":
            continue
        kind = match["kind"] or match["small"][0].upper() + match["small"][1:]
        if match["small"] and not _tells_issuer(kind, after.issuer):
            continue
        if after.issuer is None and kind in _SPOKEN_OF and _opens_a_sentence(words.marked, match.start()):
            continue
        if not _FEWEST_WORDS <= len(after.title.split()) <= _MOST_WORDS:
            continue
        if _PREPARED.match(text, after.title_end):
            continue
        yield NamedReference(
            match.start(),
            after.end,
            "named",
            kind,
            f"{kind} {squeeze(text[match.start() + len(kind) : after.title_end])}",
            issuer=after.issuer,
            term=after.term,
            title=after.title,
            uncertain=True,
        )


def _tells_issuer(kind: str, issuer: str | None) -> bool:
    """Whether a type in small letters names a paper, as its issuer tells; what the State rules in general is none."""
    return issuer is not None and (kind not in _SPOKEN_OF or fold(issuer).startswith(_central_organs()))


@lru_cache
def _central_organs() -> tuple[str, ...]:
    """The folded names of the Party's central organs."""
    central = next(entry for entry in gazetteers.issuers() if entry.code == "TW")
    return tuple(fold(name) for name in (central.name, *central.aliases) if " " in name)


def _opens_a_sentence(marked: str, start: int) -> bool:
    return _OPENS.search(marked[max(0, start - 4) : start]) is not None
