"""Counted groups: how many of whom receive an award (``23 tập thể``, ``30 hội viên thuộc Liên chi hội Nhà báo``)."""

from __future__ import annotations

import re
from bisect import bisect_left

from corpora import gazetteers
from corpora.letters import UPPER, fold, squeeze
from corpora.regex import regex
from extractors.lexicons import clause_words, place_at, titles
from extractors.numerals import NUMERAL, in_words, number_of
from extractors.organizations import head_at, organization_end, superiors_end, territory_end
from extractors.patterns import alternatives
from extractors.records import Recipient
from extractors.sentences import END
from extractors.view import PassageView
from extractors.words import Words

_UNITS = {fold(entry.unit): entry for entry in gazetteers.counted_units()}
_INDIVIDUALS, COLLECTIVES = (
    alternatives([unit for unit, entry in _UNITS.items() if entry.kind == wanted])
    for wanted in ("individual", "collective")
)
COUNTED = f"{_INDIVIDUALS}|{COLLECTIVES}"
"""The units of counts, as a pattern."""
_SEVERAL = (
    rf"(?P<unit>(?:{_INDIVIDUALS}|{COLLECTIVES}))(?!\w)(?<!sở(?=\sgiao dịch))"
    rf"(?P<mixed>(?:\s*(?:và|,)\s*(?:{_INDIVIDUALS}|{COLLECTIVES})(?!\w)(?!\s(?-i:[{UPPER}])))+)?"
)
_NUMBER = rf"\d{{1,3}}(?:\.\d{{3}}){{1,2}}|\d{{1,5}}|{NUMERAL}"
_COUNTS = (
    r"(?<![\w/])(?<!\d[.,])(?<!điểm )(?<!khoản )(?<!điều )(?:(?<!năm )|(?!(?:19|20)\d\d\s))"
    r"(?:(?<!\d[-–])(?<!\d [-–] )|(?!(?:19|20)\d\d\s))"
)
"""Before a number that counts: it is no part of a date or of a greater number, no year and no clause."""
_OF_ALL = (
    "".join(
        f"(?<!{word} {digits})" for word in ("ngày", "dịp", "mừng", "tháng", "quý", "số") for digits in (r"\d", r"\d\d")
    )
    + r"(?:(?<!\d\d)/\d{1,5}|(?<!\d\d\d)(?<=\d\d)/\d{2,5}|"
    r"(?<=\d\d\d)/\d{3,5}|(?<=\.\d\d\d)/\d{1,3}\.\d{3})(?<!/(?:19|20)\d\d)"
)
"""Of how many a count is (``27/29``): no fewer figures than the count has, and no date."""
COUNT = regex(
    rf"(?<!\w)(?:(?:hơn|gần|trên|khoảng)\s+)?{_COUNTS}(?P<n>{_NUMBER})(?P<of>{_OF_ALL})?\s+(?:(?:lượt|vị)\s+)?{_SEVERAL}",
    re.IGNORECASE,
)
"""A counted group: its number ``n``, ``of`` how many it is, its ``unit`` and further units ``mixed`` with it."""
_UNCOUNTED = regex(rf"(?:các\s+|những\s+)?(?P<name>{_SEVERAL})", re.IGNORECASE)
_OF_MEMBERS = regex(rf"\s+(?:{_INDIVIDUALS})(?!\w)", re.IGNORECASE)
"""Whose the collectives are: ``13 tập thể sinh viên``."""
_OF_AWARDS = regex(rf"{_COUNTS}(?P<n>{_NUMBER})\s+(?:(?:tấm|bức|chiếc|danh hiệu)\s+)?$", re.IGNORECASE)
"""The number before an award: ``28 Bằng khen``, ``15 tấm Huy chương``."""
_ORGANISES = regex(r"\s+(?:lễ|hội nghị|gặp mặt|trao|đại hội|kỷ niệm|cuộc|buổi|họp)\b", re.IGNORECASE)
"""What an organiser holds: ``tổ chức lễ trao``."""
_LONGEST_DESCRIPTION = 16
"""Words of what is said of the counted at its longest."""
_KINDS_OF = frozenset(["nguyên", "là", "ngoài", "thuộc"])
"""Words after which it may go on without an organisation: ``nguyên là cán bộ``, ``ngoài ngành giáo dục``."""
_BELONGING = frozenset([*_KINDS_OF, "của", "ở", "tại", "trên"])
_STOPS = frozenset(["xếp", "và", "năm", "giành", "đạt", "đoạt", "cứu", "bắt", "khác", "đợt", "danh", "khắp"])
"""Words that tell what the counted did or when, and no longer which they are."""
_LOOSE = frozenset(["và", "các", "của", "những", "nguyên", "là", "trên", "ngoài", "ở", "tại", "thuộc", "cả"])


def counted_in(view: PassageView, start: int = 0, end: int | None = None) -> list[Recipient]:
    """The counted groups between two offsets of a passage, in reading order."""
    text = view.marked
    found = COUNT.finditer(text, start, len(text) if end is None else end)
    return [
        counted(view, match) for match in found if not (_holds_something(view, match) or _numbers_a_unit(view, match))
    ]


_NUMBERED_UNIT = regex(
    r"\b(?:tổ|đội|xưởng|chuyền|nông trường|đại đội|tiểu đoàn|trung đoàn|chi bộ|chi hội|cụm)"
    r"(?:\s[^\W\d_]+)?\s$",
    re.IGNORECASE,
)


def _numbers_a_unit(view: PassageView, match: re.Match[str]) -> bool:
    """Whether a figure ends the name of a unit, behind which stands what it is a part of (``tổ may 12 Công ty A``)."""
    before = _NUMBERED_UNIT.search(view.marked, max(0, match.start() - 24), match.start())
    return before is not None and match["n"].isdigit() and match["unit"][0].isupper()


def _holds_something(view: PassageView, match: re.Match[str]) -> bool:
    """Whether the unit is what somebody does (``Bộ Tư lệnh 86 tổ chức Lễ kỷ niệm``), or a part of an award's name."""
    if fold(match["unit"]) == "chiến sĩ":
        return view.marked.startswith(" thi đua", match.end())  # 98 Chiến sĩ thi đua cơ sở
    return fold(match["unit"]) == "tổ chức" and _ORGANISES.match(view.marked, match.end()) is not None


def counted(view: PassageView, match: re.Match[str]) -> Recipient:
    """The counted group that a match of ``COUNT`` names, with what tells which (``hơn 800 gương điển hình``)."""
    unit = _UNITS[fold(squeeze(match["unit"]))]
    end = match.end() if match["mixed"] else _described_end(view, match)
    span = view.span(match.start(), end)
    kind = "group" if match["mixed"] else unit.kind
    name = squeeze(span.surface.replace(match["of"] or "", "", 1))
    return Recipient(span=span, name=name, kind=kind, count=_number(match["n"]))


def counted_by_awards(view: PassageView, award: int, position: int, limit: int) -> Recipient | None:
    """Those at ``position`` whom the number before an award counts (``28 Bằng khen cho tập thể và cá nhân``)."""
    number = _OF_AWARDS.search(view.marked, max(0, award - 20), award)
    named = _UNCOUNTED.match(view.marked, position, limit)
    if number is None or named is None or _number(number["n"]) < 2:
        return None
    kind = "group" if named["mixed"] else _UNITS[fold(squeeze(named["unit"]))].kind
    end = named.end("name") if named["mixed"] else _described_end(view, named)
    span = view.span(named.start("name"), end)
    name = f"{number['n']} {squeeze(span.surface)}"
    return Recipient(span=span, name=name, kind=kind, count=_number(number["n"]))


def named_later(count: Recipient) -> re.Pattern[str] | None:
    """What opens a later line that names the counted (``Bốn cá nhân là``, ``04 tập thể gồm:``)."""
    unit = squeeze(count.name).partition(" ")[2]
    if count.count is None or count.kind == "group" or not unit:
        return None
    number = f"0?{count.count}|{in_words(count.count)}"
    return regex(rf"\s*(?:{number})\s+{re.escape(unit)}[^:;{END}]{{0,60}}?(?:\s(?:là|gồm)\b\s*:?|:)\s*", re.IGNORECASE)


def is_uncounted(view: PassageView, position: int) -> bool:
    """Whether a group that no number counts stands there (``các đồng chí``)."""
    return _UNCOUNTED.match(view.marked, position) is not None


def _described_end(view: PassageView, match: re.Match[str]) -> int:
    """Where the counted that a match names end, with what describes them."""
    unit = _UNITS[fold(squeeze(match["unit"]))]
    if unit.described:
        return _description_end(view.words, match.end("unit"))
    of = _OF_MEMBERS.match(view.marked, match.end("unit")) if unit.kind == "collective" else None
    return of.end() if of else match.end("unit")


def _description_end(words: Words, offset: int) -> int:
    """Where what is said of the counted ends: everyday words, and whose or from where they are."""
    first = index = bisect_left(words.starts, offset)
    while index < len(words) and index - first < _LONGEST_DESCRIPTION and words.joined(index - 1):
        whose = words.keys[index] in _BELONGING or words.shapes[index] != "l"
        following = _next(words, index)
        if following is None:
            break
        index, told = following, whose and following > index + 1
        if told:
            break  # after whose they are begins what they did
    if index < len(words) and words.joined(index - 1) and words.shapes[index] == "n":
        return offset  # what they did: 9 ngư dân cứu 22 người
    while index > first and words.keys[index - 1] in _LOOSE:
        index -= 1
    return words.ends[index - 1] if index > first else offset


def team_end(words: Words, first: int) -> int | None:
    """Where a team ends that everyday words and a proper name tell (``tàu cá QNg-98465TS``), or None if none does."""
    index = first
    while index < len(words) and index - first < _LONGEST_DESCRIPTION and words.joined(index - 1):
        if words.shapes[index] != "l":
            break
        if words.keys[index] in _STOPS or words.keys[index] == "có" or clause_words().match(words, index):
            return None
        index += 1
    named = index
    while index < len(words) and words.shapes[index] in "CUmn1" and (words.joined(index - 1) or index == named):
        if titles().match(words, index) or head_at(words, index):
            break
        index += 1
        while index < len(words) and words.gap(index - 1) in ("-", " - ") and words.shapes[index] in "nUm":
            index += 1
    return index if index > named > first else None


def _next(words: Words, index: int) -> int | None:
    """Where the description stands after one more piece, or None if it ends here."""
    key = words.keys[index]
    if key in _BELONGING:
        return _whose_end(words, index + 1) or (index + 1 if key in _KINDS_OF else None)
    if words.shapes[index] != "l":
        return _whose_end(words, index)
    if words.keys[index : index + 2] == ["còn", "lại"]:
        return index + 2
    return None if key in _STOPS or clause_words().match(words, index) else index + 1


def _whose_end(words: Words, index: int) -> int | None:
    """Where the organisation or territory ends that starts at a word, with those above it."""
    if index >= len(words) or not words.joined(index - 1) or titles().match(words, index):
        return None
    end = organization_end(words, index) if head_at(words, index) else territory_end(words, index)
    end = end or place_at(words, index)
    if end is None:
        return None
    end = superiors_end(words, end, part=True) or end
    dash = end < len(words) and words.gap(end - 1) == " - " and words.shapes[end] == "C" and head_at(words, end)
    return (organization_end(words, end) or end) if dash else end


def _number(written: str) -> int:
    return int(written.replace(".", "")) if written[0].isdigit() else number_of(fold(squeeze(written)))
