"""Who the counted are: ``02 tập thể (A; B)``, ``04 đơn vị, gồm A, B``, ``07 cá nhân gồm các đồng chí: A; B và C``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.abbreviations import expand
from extractors.awards.counted import counted_in, named_later
from extractors.awards.recipients import FURTHER_COUNT, RecipientReader, individual
from extractors.organizations import head_at, organ_or_territory_at, organization_end, territory_end
from extractors.records import PersonMention, Recipient
from extractors.sentences import END
from extractors.view import PassageView
from extractors.words import words_of

_OPENS = regex(
    r"\s*(?:\([\d,.]+\s*%\)\s*)?(?:[,:]?\s*(?:bao\s+)?gồm(?:\s+có)?\b|:|\(|,?\s+là\b|\s+có tên\b[^:;()]{0,40}?\slà\b)"
    r"(?:\s*(?:các\s+)?(?:đồng chí|ông|bà|anh|chị|cá nhân|tập thể|đơn vị)(?:,\s*\w+)?\s*:)?\s*:?\s*"
    rf"|[^:;{END}()]{{0,90}}{END}\s*(?:Họ|Đó|Các (?:tập thể|cá nhân|đơn vị|tổ chức)(?: này)?)"
    r"\s+(?:gồm|là)\s*:?\s*"
    rf"|[^:;{END}()]{{0,140}}(?:\b(?:là|gồm)\s*:\s*|\bgồm(?:\s+có)?\s+(?=[A-ZĐ])|"
    r"\bgồm(?:\s+có)?\s+(?:các\s+)?(?:đồng chí|ông|bà|đ/c|anh|chị)(?:,\s*\w+)?\s*:?\s*(?=[A-ZĐ])|"
    r"\blà\s+(?=(?:ông|bà|đồng chí|đ/c|anh|chị|NSƯT|NSND|GS|PGS|TS|BS)\b)|"
    r"\bcó tên (?:sau|sau đây|dưới đây)\s*:\s*|"
    r":\s*(?=(?:ông|bà|đồng chí|đ/c|anh|chị|thầy|cô|các)\s))"
)
_SOME_OF_THEM = regex(r"[^,;(]{0,60}[,(]\s*(?:trong (?:đó|số đó)|tiêu biểu|điển hình),?\s+(?:có|là)\s+")
"""Behind which some of the counted are named, who do not stand for all of them."""
_NEXT_ACT = regex(
    r";\s*(?:và\s+)?(?:(?:đồng thời|cùng ngày|ngoài ra|bên cạnh đó)\b|"
    r"(?:đề nghị\s+)?(?:tặng|trao|công nhận|khen|truy tặng)\s)"
)
_VOTES = regex(r"\s+(?:đạt\s+)?\d{1,3}/\d{1,3}\b")


def members(view: PassageView, people: list[PersonMention], count: Recipient, end: int) -> list[Recipient]:
    """Whom the text names right after a count as those counted; ``end`` is where the sentence or line ends."""
    if some := _SOME_OF_THEM.match(view.marked, count.span.end_char, end):
        found = RecipientReader(view, people).list_from(some.end(), end)
        return [count, *(one for one in found if one.count is None)]
    if parts := _broken_down(view, count, end):
        return parts
    match = _OPENS.match(view.marked, count.span.end_char)
    if match is None:
        return _as_many(view, people, count, end)
    if match.end() > end:  # 4 cá nhân. Họ gồm: A, B
        end = view.sentence_end(match.end())
    further = FURTHER_COUNT.search(view.marked, match.end(), end)
    limit = further.start() if further else end
    if act := _NEXT_ACT.search(view.marked, match.end(), limit):
        limit = act.start()
    if match[0].strip() == "(" and (closed := view.text.find(")", match.end(), limit)) > 0:
        limit = closed
    named = [person for person in people if match.end() <= person.span.start_char < limit]
    named = [person for person in named if not _in_brackets(view.text, match.end(), person.span.start_char)]
    if count.kind == "individual" and named:
        return [individual(person) for person in named]
    if whole := _whole_pieces(view, count, match.end(), limit):
        return whole
    reader = RecipientReader(view, people)
    found = [one for start, stop in segments(view.text, match.end(), limit) for one in reader.list_from(start, stop)]
    return [one for one in found if one.count is None]


_PARTS_FOLLOW = regex(rf"[^:;{END}()]{{0,60}}?(?::|\(|\bgồm(?:\s+có)?\b)\s*:?\s*(?=\d)")
"""What stands between a count and the smaller ones that add up to it (``28 cá nhân, cụ thể: 13 công chức X; …``)."""


def _broken_down(view: PassageView, count: Recipient, end: int) -> list[Recipient]:
    """The smaller counts of a kind that follow one and add up to it, each with whose they are."""
    match = _PARTS_FOLLOW.match(view.marked, count.span.end_char, end)
    parts = counted_in(view, match.end(), end) if match is not None else []
    adds_up = len(parts) > 1 and sum(part.count or 0 for part in parts) == count.count
    adjoins = bool(parts) and match is not None and parts[0].span.start_char == match.end()
    if not (adds_up and adjoins) or any(part.kind != count.kind for part in parts):
        return []
    whole = [
        _to_sign(view, part, following.span.start_char if following else end)
        for part, following in zip(parts, [*parts[1:], None], strict=True)
    ]
    units = {fold(part.name).partition(" ")[2] for part in whole}
    tells = len(units) == len(whole) or all(len(part.name.split()) > _BARE_COUNT for part in whole)
    return whole if tells else []


def _to_sign(view: PassageView, part: Recipient, end: int) -> Recipient:
    """A count with all that stands before the next sign (``09 công chức Hải quan ga Đồng Đăng``)."""
    sign = _SIGN.search(view.marked, part.span.end_char, end)
    span = view.span(part.span.start_char, sign.start() if sign else end)
    return replace(part, span=span, name=squeeze(span.surface))


_SIGN = regex(rf"\s*(?:[,;:(){END}]|\bvà\s*$)")


_BARE_COUNT = 3
"""Words of a count that says nothing of who is counted (``13 công chức``)."""


def _in_brackets(text: str, start: int, position: int) -> bool:
    """Whether a bracket that opens behind ``start`` still stands open at ``position`` (``Thuận Yến`` of a pen name)."""
    return text.count("(", start, position) > text.count(")", start, position)


_DESCRIBED = regex(rf"[^:;{END}()]{{1,140}}:\s*")
_DESCRIBED_BEFORE_A_BRACKET = regex(rf"[^:;{END}()]{{1,140}}\(\s*(?=[^()\d])")
"""What is told of the counted before the bracket that may name them (``04 tập thể có thành tích xuất sắc (A; B…)``)."""
_AMONG_THEM = regex(
    rf"[^;{END}()]{{0,260}}{END}\s*Trong (?:đó|số đó),?\s+(?:có\s+|gồm\s+)?(?:các\s+)?(?:tập thể|đơn vị)\s*:\s*"
)
"""``cho 4 tập thể, 12 cá nhân … Trong đó có các tập thể:``: what the next sentence begins with."""


def _as_many(view: PassageView, people: list[PersonMention], count: Recipient, end: int) -> list[Recipient]:
    """The collectives behind the colon that ends what is told of the counted, where they are just as many."""
    if count.kind != "collective":
        return []
    bracket = _DESCRIBED_BEFORE_A_BRACKET.match(view.marked, count.span.end_char)
    if bracket is not None and (closed := view.text.find(")", bracket.end(), end)) > 0:
        whole = _whole_pieces(view, count, bracket.end(), closed)
        named = (head_at(view.words, view.words.first_from(one.span.start_char)) for one in whole)
        return whole if all(head is not None for head in named) else []
    match = _DESCRIBED.match(view.marked, count.span.end_char)
    if match is None and (match := _AMONG_THEM.match(view.marked, count.span.end_char)):
        end = view.sentence_end(match.end())
    if match is None:
        return []
    if whole := _whole_pieces(view, count, match.end(), end):
        return whole
    found = [one for one in RecipientReader(view, people).list_from(match.end(), end) if one.count is None]
    return found if len(found) == count.count else []


def members_below(view: PassageView, people: list[PersonMention], count: Recipient) -> list[Recipient]:
    """Whom a later passage that opens with the same count names as the counted."""
    opening = named_later(count)
    match = opening.match(view.marked) if opening else None
    if match is None:
        return []
    named = [person for person in people if person.span.start_char >= match.end()]
    if count.kind == "individual":
        return [individual(person) for person in named] if len(named) == count.count else []
    whole = _whole_pieces(view, count, match.end(), len(view.text.rstrip()))
    return whole if len(whole) == count.count else []


_NAMES_THEM = regex(
    r"\s*(?:Đó|Họ|Người nhận|"
    r"(?:Những|Các)\s+(?:người|cá nhân|tập thể|đồng chí|đơn vị)(?:\s+(?:này|đó|trên))?"
    rf"(?:\s+(?:được|nhận)\s(?:[^:;{END}]{{0,20}}\s)?(?:tặng|khen|trao|nhận|vinh danh|khen thưởng)"
    rf"(?:\s[^:;{END}]{{1,30}}?)?)?)\s+(?:là|gồm)(?:\s+có)?\s*:?\s*"
)
"""How the passage right behind a count begins that names the counted (``Đó là PGS.TS A – …; TS B – …``)."""


def members_in_next(view: PassageView, people: list[PersonMention], count: Recipient) -> list[Recipient]:
    """The counted that the passage right behind names, where they are just as many; ``view`` is that passage."""
    match = _NAMES_THEM.match(view.marked)
    if match is None or count.count is None:
        return []
    end = view.sentence_end(match.end())
    first = next((one for one in people if one.span.start_char >= match.end()), None)
    if count.kind != "collective" and (
        first is None or len(view.text[match.end() : first.span.start_char].split()) > _LONGEST_ADDRESS
    ):
        return []  # Đó là thành tích của …
    if count.kind == "collective":
        return _whole_pieces(view, count, match.end(), end)
    each = [
        next((one for one in people if start <= one.span.start_char < stop), None)
        for start, stop in segments(view.text, match.end(), end)
    ]
    apart = [individual(one) for one in each if one is not None]
    if len(apart) < count.count:
        apart = [one for one in RecipientReader(view, people).list_from(match.end(), end) if one.person]
    if len(apart) < count.count:
        inside = [one for one in people if match.end() <= one.span.start_char < end]
        apart = [individual(one) for one in inside if not _in_brackets(view.text, match.end(), one.span.start_char)]
    return apart if len(apart) == count.count else []


_LONGEST_ADDRESS = 4
"""Words that stand before a name at most, as of degrees and forms of address."""
_LAST = regex(r"^\s*(?:và|các|tập thể)\s+")
_ASIDE = regex(
    r"\s*\([^()]*\)\s*$|"
    r"\s+(?:vì|đã có|có thành tích|do|nhân dịp|(?:theo|tại) (?:các )?(?:Quyết định|QĐ)|"
    r"trong (?:phong trào|công tác|thực hiện))\s.*$",
    re.DOTALL,
)


_BY_SEMICOLONS = regex(r"[^;]+")
_BY_COMMAS = regex(r"(?:\([^()]*\)|(?!\svà\s)[^;,()])+")


def _whole_pieces(view: PassageView, count: Recipient, start: int, end: int) -> list[Recipient]:
    """The counted collectives where signs part just as many names: each is all that stands between two.

    Semicolons part them, or commas and ``và`` outside brackets where the first name begins as an organisation does.
    """
    if count.kind != "collective" or count.count is None or count.count < 2:
        return []
    pieces = list(_pieces(view.text, _BY_SEMICOLONS, start, end))
    if len(pieces) != count.count:
        pieces = list(_pieces(view.text, _BY_COMMAS, start, end))
        if not all(view.text[begin].isupper() for begin, _ in pieces):
            return []
        if len(pieces) == count.count and not _begins_as_an_organ(view, pieces[0][0]):
            return []
    if len(pieces) != count.count or any(stop - begin < 4 for begin, stop in pieces):
        return []
    return [
        Recipient(
            span=view.span(begin, stop),
            name=", ".join(map(_spelled, (view.text[begin:stop], *above))),
            kind="collective",
        )
        for (begin, stop), above in zip(pieces, _above(view, pieces, end), strict=True)
    ]


_STANDING = regex(r"Thường\s+(?:trực|vụ)\s+")


def _begins_as_an_organ(view: PassageView, start: int) -> bool:
    standing = _STANDING.match(view.text, start)  # Thường trực HĐND quận
    return head_at(view.words, view.words.first_from(standing.end() if standing else start)) is not None


def _spelled(name: str) -> str:
    return expand(squeeze(name))


_ORGAN_IN_BRACKETS = regex(r"\s*\((?:thuộc\s+)?([^()]{4,120})\)")


def _above(view: PassageView, pieces: list[tuple[int, int]], end: int) -> list[tuple[str, ...]]:
    """The organ that each collective is a part of, where brackets name it: behind it, or behind the next that has some.

    ``Khoa Khám bệnh, Khoa Ngoại (Bệnh viện Đà Nẵng)``: what needs that of its superior has it too.
    """
    found: list[tuple[str, ...]] = []
    last: tuple[str, ...] = ()
    for begin, stop in reversed(pieces):
        bracket = _ORGAN_IN_BRACKETS.match(view.text, stop, end)
        if bracket is not None:
            last = (bracket[1],) if _is_superior(bracket[1], view.text[begin:stop]) else ()
        head = head_at(view.words, view.words.first_from(begin))
        placed = _OF_A_PLACE.search(fold(view.text[begin:stop])) is not None
        needs_it = bracket is not None or (head is not None and "needs_parent" in head[1].traits and not placed)
        found.insert(0, last if needs_it else ())
        last = last if needs_it else ()
    return found


_OF_A_PLACE = regex(r"\b(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|tổ dân phố)\b")
"""What says of a collective where it is, so that it is no part of an organ named behind another."""


def _is_superior(bracket: str, before: str) -> bool:
    """Whether a bracket names an organ or territory and nothing else, and no other name of what stands before it."""
    words = words_of(squeeze(bracket))
    end = organization_end(words, 0) or territory_end(words, 0) if len(words) else None
    whole = end == len(words) and organ_or_territory_at(words, 0)
    return (
        whole
        and fold(expand(bracket)).split()[:2] != fold(expand(before)).split()[:2]
        and (fold(bracket).split()[0] != fold(before).split()[0])
    )


def _pieces(text: str, between: re.Pattern[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    """What stands between signs, without ``và`` before it and what is said aside behind it."""
    for match in between.finditer(text[start:end]):
        piece = match[0]
        lead = len(piece) - len(piece.lstrip())
        lead += len(last[0]) if (last := _LAST.match(piece[lead:])) else 0
        bare = _ASIDE.sub("", piece.rstrip(" ."))
        if bare.strip():
            yield start + match.start() + lead, start + match.start() + len(bare.rstrip())


_PARTS = regex(
    r";\s*(?:và\s+(?=\(\d))?|(?<=\d\)),\s+(?=[A-ZĐ])|"
    r",\s+(?=(?:hộ|gia đình)\s+(?:ông|bà|anh|chị)\s)|\s+và\s+(?=\(\d{1,2}\))|"
    r"(?<!\s)(?=\t|\s\s)\s++(?=\d{1,2}[.)]\s)|$"
)
"""What parts items of a line: semicolons, commas behind votes (``Tổ A (8/8), Tổ B (6/8)``) and before households,
``và`` before a number,
room before the next number (``1. A   2. B``).
"""


def segments(text: str, start: int, end: int | None = None) -> Iterator[tuple[int, int]]:
    """The stretches of a text that semicolons or numbers part."""
    stop = len(text) if end is None else end
    position = start
    for match in _PARTS.finditer(text[start:stop]):
        votes = _VOTES.search(text, position, start + match.start())
        end_of = votes.start() if votes else start + match.start()
        if text[position:end_of].strip(" ."):
            yield position, end_of
        position = start + match.end()
