"""Short forms that a text introduces itself: a name and, in brackets after it, what it is called from then on.

``Công ty cổ phần Hóa dầu và Xơ sợi Dầu khí (PVTEX)``, ``Hội Liên hiệp Phụ nữ (LHPN)``. Where the
name begins is told by the initials of its words (after Schwartz and Hearst, 2003), else by the first
word before it that begins an organisation's name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from corpora.letters import UPPER, fold, squeeze
from corpora.regex import regex
from extractors.organizations import head_at
from extractors.syllables import is_vietnamese
from extractors.view import ReportView
from extractors.words import Words, memoised

_BRACKET = regex(
    r"\s\((?:gọi tắt là |sau đây gọi(?: tắt)? là |viết tắt là )?[\"“]?"
    rf"(?P<short>(?=[^()]*[{UPPER}])(?!\w+\d+\))[\w&.-]{{2,16}}"
    rf"(?: \d{{1,2}}|(?: [{UPPER}][\w&.-]{{1,11}}){{1,2}})?)[\"”]?\)"
)
_STOPS = regex(r"[;:()\n“”\"]")
_FARTHEST = 130
_MOST_WORDS = 16


@memoised
def shorts_in(report: ReportView) -> dict[str, str]:
    """What the short forms that a report introduces stand for; the first meaning of each counts."""
    found: dict[str, str] = {}
    for view in report.passages:
        if "(" in view.text:
            for short, name in _introduced(view.words):
                found.setdefault(short, name)
    return found


def spell(text: str, shorts: dict[str, str]) -> str:
    """The text with short forms as what they stand for, and without brackets that repeat them."""
    for short, name in shorts.items():
        if short not in text:
            continue
        text = re.sub(rf"\s*\(\s*{re.escape(short)}\s*\)", "", text)
        text = re.sub(rf"(?<![\w&-]){_headed(short, name)}(?![\w&-])", name.replace("\\", ""), text)
    return squeeze(text)


def _headed(short: str, name: str) -> str:
    """The short form with the words before it that its name begins with too (``ngân hàng BIDV``)."""
    words = name.split()
    leads = [r"\s+".join(map(re.escape, words[:count])) for count in (4, 3, 2, 1) if count < len(words)]
    return rf"(?:(?i:{'|'.join(leads)})\s+)?{re.escape(short)}" if leads else re.escape(short)


def _introduced(words: Words) -> Iterable[tuple[str, str]]:
    for match in _BRACKET.finditer(words.marked):
        if _is_short(match["short"]) and (name := _name_before(words, match.start(), match["short"])):
            yield match["short"], name


def _is_short(form: str) -> bool:
    """Whether a form can only be short for something: its first word of capitals, or not Vietnamese (``Sabeco``)."""
    first = form.split()[0]
    return sum(letter.isupper() for letter in first) > 1 or not is_vietnamese(fold(first))


def _name_before(words: Words, end: int, short: str) -> str | None:
    """The name that ends at an offset and that a short form stands for."""
    since = max(0, end - _FARTHEST, max((m.end() for m in _STOPS.finditer(words.marked, 0, end)), default=0))
    since = max(since, words.marked.rfind("\uffff", 0, end) + 1)
    first, last = words.first_from(since), words.first_from(end)
    if (start := _by_initials(words, first, last, short)) is None:
        start = _by_head(words, first, last)
    return squeeze(words.slice(start, last)) if start is not None and 1 < last - start <= _MOST_WORDS else None


def _by_initials(words: Words, first: int, last: int, short: str) -> int | None:
    letters = [letter for letter in fold(short) if letter.isalpha()]
    if not short.isupper() or len(letters) < 2:
        return None
    position = last - 1
    start = last
    for letter in reversed(letters):
        while position >= first and words.keys[position][:1] != letter:
            position -= 1
        if position < first:
            return None
        start = position
        position -= 1
    return start if last - start <= 2 * len(letters) + 1 else None


def _by_head(words: Words, first: int, last: int) -> int | None:
    """The last word that begins the name of an organisation that stands by itself, else of any."""
    heads: list[tuple[int, tuple[str, ...]]] = []
    past = first
    for index in range(first, last):
        head = head_at(words, index) if index >= past else None
        if head is not None and (words.shapes[index] in "CU" or head[0] - index > 1) and last - head[0] > 1:
            heads.append((index, head[1].traits))
            past = head[0]
    by_itself = [index for index, traits in heads if "parent" in traits or not {"part", "needs_parent"} & set(traits)]
    return by_itself[-1] if by_itself else heads[0][0] if heads else None
