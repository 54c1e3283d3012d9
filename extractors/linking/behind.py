"""A post as it stands, and with the words behind it: a term, or a longer name than the rules read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.lexicons import clause_words, territories, titles
from extractors.linking.model import Features
from extractors.linking.stated import Stated, Wording
from extractors.organizations import head_at, organ_or_territory_at, territory_end
from extractors.roles.offices import is_seat
from extractors.sentences import END
from extractors.titles import level_of
from extractors.words import Words, words_of

_NUMBER = r"(?:[IVXLC]+|\d{1,2})\b"
_TERM = regex(
    rf"\s*,?\s*(?P<term>\(?(?:các\s+|từ\s+|\d\s+)?khóa\s*:?\s*(?:thứ\s+)?{_NUMBER}"
    rf"(?:(?:\s*[-–,]\s*|\s*,?\s+(?:và|đến)\s+)(?:khóa\s+)?{_NUMBER})*\)?|"
    r"\(?(?:khóa\s+\w+,?\s+)?nhiệm kỳ\s+\d{4}\s*[-–]\s*\d{4}\)?)"
)
_STOPS = regex(rf"[{END}\n;:()]")
_BOUNDARIES = regex(
    r",|\s[-–]\s|\s(?=(?:và|tại|của|về|cho|đã|được|là|để|trong|từ|nhiệm|khóa|cùng|với|vừa|sẽ|nói|này)\s)|$"
)
_JOINING = regex(r"(?:[\s,;–-]+(?:và|kiêm|là|cùng|các|ông|bà|đồng chí|đ/c))*[\s,;–-]*$", re.IGNORECASE)
_WORD = regex(r"[^\W_]+")
_LONGEST = 110
_ENDS_TRIED = 5
_OF_MEETING = regex(r"\W*(?:tại\s+)?(?:Hội nghị|Đại hội|Kỳ họp|Phiên họp)\b", re.IGNORECASE)
"""A meeting, at which somebody was elected and which has nobody but those who lead it and keep its minutes."""
_COUNTS_OTHERS = regex(r"\b(?:và|cùng|với)\s+\d{1,2}\s+(?=[^\W\d_])")
"""Behind an organ others than its own (``Trưởng phòng Nội vụ và 02 chuyên viên``)."""


def as_it_stands(stated: Stated) -> Wording:
    """The post in the words in which it was read."""
    role, named = stated.role, stated.named
    after = stated.view.marked[role.span.end_char : role.span.end_char + 24]
    word = " ".join(_WORD.findall(fold(after))[:1])
    groups = (
        (_of_post, (stated.title, stated.shape, role.inherited, role.parent is not None, stated.is_placed, role.rule)),
        (_of_what_follows, (after.strip()[:1], word, after[:1])),
        (_of_row, (stated.mate_sides, stated.shape, stated.title)),
    )
    if named.office is None:
        return Wording("stands", stated.own, role.parent, role.span.end_char, groups)
    of_issuer = named.is_of_issuer(stated.own)
    in_paper = (named.paper, named.matter, stated.title, stated.shape, stated.whole, role.rule, of_issuer)
    return Wording("stands", stated.own, role.parent, role.span.end_char, (*groups, (_of_paper, in_paper)))


def _of_post(title: str, shape: str, inherited: bool, has_parent: bool, placed: bool, rule: str) -> Features:
    return (
        f"stands {shape}",
        f"stands title {title}",
        f"stands title {title} {shape}",
        f"stands lent {inherited} {shape}",
        f"stands parent {has_parent}",
        f"stands placed {placed} {shape}",
        f"stands {rule} {shape}",
    )


def _of_row(mates: str, shape: str, title: str) -> Features:
    return f"stands mates {mates} {shape}", f"stands mates {mates} title {title}"


def _of_what_follows(mark: str, word: str, parting: str) -> Features:
    return f"stands before {mark}", f"stands before word {word} {parting}"


def _of_paper(paper: str, matter: str, title: str, shape: str, whole: str, rule: str, of_issuer: str) -> Features:
    return (
        f"stands in {paper} {shape}",
        f"stands in {paper} title {title}",
        f"stands in {matter} {shape}",
        f"stands {whole} in {matter} {rule}",
        f"stands under issuer {of_issuer} {shape}",
    )


def _term_behind(stated: Stated) -> re.Match[str] | None:
    return _TERM.match(stated.view.text, stated.role.span.end_char)


def with_term(stated: Stated) -> Iterator[Wording]:
    """``Đại biểu Quốc hội khóa XIV``."""
    term = _term_behind(stated)
    if term is not None and level_of(stated.role.title) != "village":
        organ = squeeze(f"{stated.own or ''} {term['term'].strip('()')}")
        told = (stated.title, stated.shape, stated.role.inherited)
        yield Wording("term", organ, stated.role.parent, term.end(), ((_of_term, told),))


def _of_term(title: str, shape: str, inherited: bool) -> Features:
    return "term", f"term {title}", f"term {shape}", f"term lent {inherited}"


def longer(stated: Stated) -> Iterator[Wording]:
    """The words after the post, up to each place where a name may end."""
    span, view = stated.role.span, stated.view
    start, text = span.end_char, view.text
    if stated.role.inherited or (level_of(stated.role.title) == "village" and _term_behind(stated)):
        return  # Trưởng thôn nhiệm kỳ 2022 - 2024
    stop = _STOPS.search(view.marked, start)
    end = min(stop.start() if stop else len(text), start + _LONGEST)
    end = min(end, stated.named.next_start(span.passage, start, end))
    tried = 0
    for boundary in _BOUNDARIES.finditer(text, start, min(end, len(text))):
        tail = _JOINING.sub("", text[start : boundary.start()]).rstrip(" \n(.")
        words = _WORD.findall(tail)
        if (
            not words
            or not _may_be_a_name(tail)
            or (_is_placed(stated.own) and _begins_a_clause(tail))
            or (_OF_MEETING.match(tail) and not is_seat(stated.title))
        ):
            continue
        yield _extended(stated, tail, words, text[boundary.start() : boundary.start() + 8], tried)
        tried += 1
        if tried == _ENDS_TRIED:
            return


def _may_be_a_name(tail: str) -> bool:
    """Whether words after a post may go on with its organ: no verb ends them, and a name opens what a comma parts."""
    words = words_of(tail)
    ended = any((found := clause_words().match(words, index)) and found[0] == len(words) for index in range(len(words)))
    opened = words.shapes[0] in "CUmn" or organ_or_territory_at(words, 0)
    if tail.lstrip()[0] in ",-–" and clause_words().match(words, 0) is not None:
        return False  # khoa Nhi – nghỉ ốm
    return not ended and (opened or tail[0] not in ",-–") and _COUNTS_OTHERS.search(tail) is None


@lru_cache(maxsize=1 << 12)
def _is_placed(organ: str | None) -> bool:
    """Whether an organ's name ends with its territory, behind which nothing of it follows."""
    words = words_of(organ or "")
    return any(
        (found := territories().match(words, at)) is not None and found[0] < len(words) == territory_end(words, at)
        for at in range(1, len(words) - 1)
    )


def _begins_a_clause(tail: str) -> bool:
    """Whether what is said of a post's holder begins right behind its organ (``Bí thư Đảng ủy xã A dự Chi bộ B``)."""
    return tail.lstrip()[0] not in ",-–(" and clause_words().match(words_of(tail), 0) is not None


def _extended(stated: Stated, tail: str, words: list[str], beyond: str, tried: int) -> Wording:
    joint = "comma" if tail.startswith(",") else "dash" if tail.lstrip()[0] in "-–" else "word"
    groups = (
        (_of_tail, (tail, joint, tuple(words), stated.title)),
        (_of_its_end, (joint, tried, stated.shape, (beyond.split() or ["end"])[0])),
    )
    own = stated.own
    parted = joint == "comma" or (joint == "dash" and own is None)  # Tiểu đội trưởng - Đại đội 17
    rest = tail.strip(" ,-–") if parted else tail.strip().removeprefix(". ")  # TP. Kinh tế
    organ = f"{own}, {rest}" if joint == "comma" and own else squeeze(f"{own or ''} {rest}")
    return Wording("longer", organ, stated.role.parent, stated.role.span.end_char + len(tail), groups)


def _of_tail(tail: str, joint: str, words: tuple[str, ...], title: str) -> Features:
    lead = words_of(tail)
    head = head_at(lead, 0)
    capitals = sum(word[0].isupper() or word[0].isdigit() for word in words)
    return (
        f"longer first {fold(words[0])}",
        f"longer last {fold(words[-1])}",
        f"longer last two {fold(' '.join(words[-2:]))}",
        f"longer words {min(len(words), 12)} {joint}",
        f"longer capitals {4 * capitals // len(words)} {joint}",
        f"longer ends in capital {words[-1][0].isupper()} {joint}",
        f"longer head {fold(head[1].head) if head else None}",
        f"longer title {title}",
        f"longer title {title} {joint} {head is not None}",
        f"longer clause word {_has_clause_word(lead)} {joint}",
        f"longer title inside {any(titles().match(lead, index) for index in range(len(lead)))} {joint}",
        *(f"longer word {fold(word)}" for word in words[:12] if word[0].islower()),
    )


def _of_its_end(joint: str, tried: int, shape: str, until: str) -> Features:
    return f"longer {joint} {tried}", f"longer {joint} {shape}", f"longer until {fold(until)[:6]}"


def _has_clause_word(words: Words) -> bool:
    return any(clause_words().match(words, index) for index in range(len(words)))
