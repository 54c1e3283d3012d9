"""Who issued a directive, as the text tells it around the symbol: behind it, before it, or once for several."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from corpora.letters import fold, squeeze, strip_marks
from corpora.regex import regex
from extractors.abbreviations import expand
from extractors.dates import FULL_DATE, iso_of
from extractors.lexicons import titles
from extractors.names import name_at
from extractors.organizations import field_end, organization_end
from extractors.records import Award, Citation
from extractors.sentences import END
from extractors.words import Words, words_of

_JOINT = regex(r"(?:,\s*|\s+và\s+)(?=Ban\s+Bí\s+thư|Bộ\s+Chính\s+trị)")
_JOINTLY = frozenset({"bộ chính trị", "ban bí thư", "ban chấp hành trung ương"})
"""Organs of the Party that issue together (``Bộ Chính trị, Ban Bí thư``)."""
_STANDS = r"(?:Thường\s+(?:trực|vụ)|Đoàn\s+Chủ\s+tịch)\s+"
_STANDING = regex(rf"{_STANDS}(?=\S)", re.IGNORECASE)
_STANDING_BEFORE = regex(rf"(?<!\w){_STANDS}$", re.IGNORECASE)
"""What standing members issue is called theirs (``của Thường trực Tỉnh ủy``)."""


def read_issuer(words: Words, position: int) -> tuple[int, str] | None:
    """The organ or office that starts at the character ``position``: where it ends, and its name."""
    standing = _STANDING.match(words.text, position)
    index = words.at(standing.end() if standing else position)
    end = _issuer_end(words, index) if index is not None else None
    if standing and end is None:
        index = words.at(position)
        end = _issuer_end(words, index) if index is not None else None
    if index is None or end is None:
        return None
    joint = _JOINT.match(words.text, words.ends[end - 1])
    if joint and fold(words.slice(index, end)) in _JOINTLY and (second := words.at(joint.end())) is not None:
        end = organization_end(words, second) or end
    return words.ends[end - 1], squeeze(words.text[position : words.ends[end - 1]])


def _issuer_end(words: Words, index: int) -> int | None:
    title = titles().match(words, index)
    if title:
        if title[0] < len(words) and words.joined(title[0] - 1):
            field = None if name_at(words, title[0]) else field_end(words, title[0])
            return organization_end(words, title[0]) or field or title[0]
        return title[0]
    return organization_end(words, index)


_ISSUES = regex(r"\s+(?:(?:đã|vừa|mới|cũng)\s+)*(?:ra|ký|có|ban\s+hành|ký\s+ban\s+hành)\s+(?:các\s+)?$")
"""``Bộ Công Thương ra …``: the organ stands before it, with or without the name of who signs."""
_AT = regex(r"(?P<act>(?:\s+[^\W\d_]+){0,6}?)\s+tại\s+(?:các\s+|bản\s+)?", re.IGNORECASE)
"""``ý kiến của Sở Nội vụ tại …``, ``được Bộ trưởng Bộ Nội vụ phê duyệt tại …``."""
_WHOSE = regex(
    r"(?:^|\s)(?P<how>(?:đề nghị|ý kiến(?:\s\w+){0,3}|kiến nghị|gợi ý|góp ý|chỉ đạo|kết luận|yêu cầu|thống nhất|"
    r"chủ trương)\s+của|và của|được|do)\s+$",
    re.IGNORECASE,
)
"""What stands before who says something by the paper, or before who decides by it."""
_NOT_ITS_ACT = regex(r"\s+(?:được|bị|theo|thực\s+hiện|căn\s+cứ)(?!\w)|.*\s(?:quy\s+định|được)(?!\w)", re.IGNORECASE)
"""What another organ does to it, or what it does as others have laid down."""
_CLAUSE_START = regex(rf"[{END};:\n][\"”’)\]]*\s+(?=\S)")
_FARTHEST = 250
"""Characters before a citation in which its issuer is looked for."""


def issued_before(words: Words, start: int, code: str | None) -> tuple[str | None, str | None]:
    """Issuer and date from what is told before the citation that starts at ``start``.

    ``Ngày 8.2.2017, Bộ trưởng Bộ Công Thương ra Quyết định số 376/QĐ-BCT``, ``theo đề nghị của Giám đốc Sở
    Nội vụ tại Tờ trình số 87/TTr-SNV``. ``code`` is the issuer in the symbol: an organ with its initials that
    does something ``tại`` the paper issued it.
    """
    issues = _ISSUES.search(words.text[:start][-_VERB:])
    if issues is None and not _ends_at(words.text, start):
        return None, None
    floor = max(0, start - _FARTHEST)
    clause = max((m.end() for m in _CLAUSE_START.finditer(words.marked, floor, start)), default=floor)
    if issues is not None:
        return _issuing(words, clause, max(0, start - _VERB) + issues.start())
    for first, last in _organs(words, clause, start):
        if _acts_at(words, first, last, start, code):
            return _whole(words, first, last), None
    return None, None


_VERB = 40
"""Characters before a citation in which the verb of issuing stands."""


def _issuing(words: Words, clause: int, verb: int) -> tuple[str | None, str | None]:
    """The organ right before a verb of issuing, or before who signs, and the last day that the clause tells by then."""
    for first, last in _organs(words, clause, verb):
        if verb in (words.ends[last - 1], _past_a_name(words, last)):
            dates = [iso_of(m) for m in FULL_DATE.finditer(words.text, clause, words.starts[first])]
            return _whole(words, first, last), dates[-1] if dates else None
    return None, None


def _organs(words: Words, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The organs and offices that begin between two characters, by their words; one may stand in another."""
    for index in range(words.first_from(start), words.first_from(end)):
        last = _issuer_end(words, index) if _begins_a_name(words, index) else None
        if last is not None:
            yield index, last


def _begins_a_name(words: Words, index: int) -> bool:
    """Whether the word is no later one of a name, nor one of the language (``bộ Công Thương``, no ``Thường vụ``)."""
    if words.shapes[index] in "CU":
        return True
    within = index > 0 and words.joined(index - 1) and words.shapes[index - 1] in "CU"
    return not within and words.shapes[index + 1 : index + 2] in ("C", "U")


def _whole(words: Words, first: int, last: int) -> str:
    standing = _STANDING_BEFORE.search(words.text[: words.starts[first]][-20:])
    return squeeze((standing[0] if standing else "") + words.slice(first, last))


_ENDS_AT = regex(r"\stại\s+(?:các\s+|bản\s+)?$", re.IGNORECASE)


def _ends_at(text: str, start: int) -> bool:
    return _ENDS_AT.search(text[:start][-16:]) is not None


def _acts_at(words: Words, first: int, last: int, start: int, code: str | None) -> bool:
    """Whether the organ of these words decides or says something by the paper that is cited from ``start`` on."""
    link = _AT.fullmatch(words.text, words.ends[last - 1], start)
    if link is None or _NOT_ITS_ACT.match(link["act"]):
        return False
    whose = _WHOSE.search(words.text[: words.starts[first]][-_WIDEST:])
    if whose is not None and fold(whose["how"]).endswith("của") != bool(link["act"]):
        return True
    return code is not None and _has_initials(words, first, last, code.partition("-")[0])


_WIDEST = 40
"""Characters before an organ in which it is said what it gave."""


def _has_initials(words: Words, first: int, last: int, code: str) -> bool:
    """Whether words of the name have the code as their initials (``Chủ tịch UBND tỉnh``: UBND)."""
    name = words_of(" ".join(map(expand, words.slice(first, last).split())))
    letters = "".join(strip_marks(key)[:1] for key in name.keys if key not in _UNTOLD)
    return len(code) > 1 and strip_marks(fold(code)) in letters


_UNTOLD = frozenset({"và", "các", "về", "của"})
"""Words that initials pass over."""


def issued_behind(words: Words, position: int) -> str | None:
    """The issuer that is told behind a symbol as doing it (``vừa được Bộ Tài chính ban hành``)."""
    given = _GIVEN_BY.match(words.text, position)
    issuer = read_issuer(words, given.end()) if given else None
    return issuer[1] if issuer and _ACT.match(words.text, issuer[0]) else None


_GIVEN_BY = regex(r"\s*,?\s*(?:(?:đã|vừa|mới)\s+)*(?:được|do)\s+", re.IGNORECASE)
_ACT = regex(r"\s+(?:(?:đã|vừa|mới)\s+)?(?:ký\s+)?ban\s+hành(?!\w)", re.IGNORECASE)


def _past_a_name(words: Words, index: int) -> int | None:
    """Where the name of the office's holder ends (``Chủ tịch UBND tỉnh Nguyễn … ký Quyết định``)."""
    if index >= len(words) or not words.joined(index - 1):
        return None
    name = name_at(words, index)
    return words.ends[name.end - 1] if name else None


def issued_by_givers(citations: Iterable[Citation], awards: Iterable[Award]) -> Iterator[Citation]:
    """The citations, those of decisions on awards with who gives these, where nothing else tells who issued them."""
    givers: dict[str, set[str]] = {}
    for award in awards:
        if award.decision.symbol and award.authority:
            givers.setdefault(award.decision.symbol, set()).add(award.authority)
    for citation in citations:
        told = givers.get(citation.symbol or "", set()) if citation.issuer is None else set()
        yield replace(citation, issuer=next(iter(told))) if len(told) == 1 else citation
