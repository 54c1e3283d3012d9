"""Short forms: a type and a number without the rest of the symbol (``Nghị quyết 18``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from corpora import gazetteers
from corpora.gazetteers import DocumentType
from corpora.letters import fold, lower
from corpora.regex import regex
from extractors.patterns import alternatives
from extractors.references.surroundings import type_named
from extractors.words import Words

_NUMBERS = regex("n")
# What follows a number that counts something and numbers no document.
_COUNTED = regex(
    r"\s*(?:%|năm\b(?!\s+(?:19|20)\d\d)|tháng|ngày\b(?!\s+\d)|giờ|tỷ|"
    r"tỉ|triệu|nghìn|vấn đề|nội dung|nhiệm vụ|điểm|lĩnh vực|chương"
    r"|người|đồng|đơn vị|tỉnh|xã|huyện|trường hợp|cán bộ|dự án|"
    r"đề án|mục tiêu|giải pháp|nhóm|bước|lần|cấp|cơ quan|đại biểu"
    r"|sở|ngành|công trình|quyết định|văn bản|cá nhân|tập thể|hộ|"
    r"ha\b|m2|km|bộ\b|doanh nghiệp|loại|khoản|phó\b|thứ trưởng)",
    re.IGNORECASE,
)
_CITED = regex(r"\s+(?:của|về việc|về|ngày)\s")
"""What shows that a number after a type in small letters is its own (``quyết định 1878 của Thủ tướng``)."""
_NO_MORE = r"(?![\d\w]|\s*[-–/]\s*[\dA-ZĐ]|\.(?:\s?\d|[A-ZĐ])|,\d)"
"""What shows that the number goes on to a symbol or a figure; a full stop and a new sentence do not."""
_STATE_YEAR = r"/(?P<year>(?:19|20)\d{2})(?![\d/])"


class ShortForm(Struct, frozen=True):
    """A short form in characters ``start`` to ``end``; ``year`` where it is ``34/2011``."""

    start: int
    end: int
    doc_type: DocumentType
    number: str
    year: str | None
    said_number: bool


@lru_cache
def _pattern() -> re.Pattern[str]:
    names = [entry.name for entry in gazetteers.document_types() if entry.numbered_short]
    small = [lower(name) for name in names]
    short = [alias for entry in gazetteers.document_types() if entry.numbered_short for alias in entry.aliases]
    return regex(
        rf"(?<!\w)(?P<type>{alternatives(names)}|{alternatives(small)}|{alternatives(short)}(?:(?<=NQ)|(?<=NĐ)|(?=\s)))"
        rf"\s*(?P<so>số\s*:?\s*)?(?P<number>\d{{1,5}})(?:{_STATE_YEAR})?{_NO_MORE}"
    )


@lru_cache
def _more() -> re.Pattern[str]:
    return regex(rf"\s*(?:,|và|;|,\s*và)\s*(?P<so>số\s*:?\s*)?(?P<number>\d{{1,4}})(?:{_STATE_YEAR})?{_NO_MORE}")


_GLUED = regex(r"N[QĐ]\d")


@lru_cache
def _last_words() -> frozenset[str]:
    """The words that may stand before the number: the last of each type, ``số``."""
    types = [entry for entry in gazetteers.document_types() if entry.numbered_short]
    return frozenset(fold(form).split()[-1] for entry in types for form in (entry.name, *entry.aliases)) | {"số"}


def find_short(words: Words) -> Iterator[ShortForm]:
    """Every type word with a bare number after it, and the numbers that a list adds."""
    last, keys, text = _last_words(), words.keys, words.text
    numbers = (match.start() for match in _NUMBERS.finditer(words.shapes))
    if not any(keys[index - 1] in last for index in numbers if index) and not _GLUED.search(text):
        return  # most passages, and the pattern is slow
    for match in _pattern().finditer(text):
        doc_type = type_named(match["type"])
        if doc_type is None or not _numbers_a_document(text, match, doc_type):
            continue
        said = match["so"] is not None
        yield ShortForm(match.start(), match.end(), doc_type, match["number"], match["year"], said)
        more = _more().match(text, match.end())
        while more and not _COUNTED.match(text, more.end()) and not 1900 <= int(more["number"]) <= 2100:
            start = more.start("so") if more["so"] else more.start("number")
            yield ShortForm(start, more.end(), doc_type, more["number"], more["year"], bool(more["so"]))
            more = _more().match(text, more.end())


def _numbers_a_document(text: str, match: re.Match[str], doc_type: DocumentType) -> bool:
    if int(match["number"]) == 0 or _COUNTED.match(text, match.end()):
        return False
    if match["year"]:
        return doc_type.yearly
    if match["so"]:
        return True
    if 1900 <= int(match["number"]) <= 2100 and len(match["number"]) == 4:
        return False
    if match["type"][0].isupper() or doc_type.small:
        return True
    return len(match["number"]) > 1 and _CITED.match(text, match.end()) is not None
