"""Places on a body as tables and lists write them: ``Phó Chủ tịch HĐ kiêm UVTT``, ``Ủy viên, thư ký``."""

from __future__ import annotations

import re

from msgspec import Struct

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.lexicons import titles
from extractors.records import PersonMention, RoleMention, Span
from extractors.rules import by
from extractors.words import words_of

_BODY_WORD = r"(?:\s+(?:Hội đồng|HĐ|HĐTĐ|Ban Chỉ đạo|BCĐ|Ban Tổ chức|BTC|Ban|Tổ|Đội|Nhóm|Đoàn|Tiểu ban))?"
_TITLE = (
    r"(?:Phó\s+)?(?:Chủ\s+tịch|CT|Trưởng\s+(?:ban|đoàn|tiểu ban|nhóm)|Chủ\s+nhiệm|(?:Tổ|Đội|Nhóm)\s+trưởng)|"
    r"(?:Tổ|Đội|Nhóm)\s+phó|(?:Đội|Đoàn)\s+viên|Phó\s+(?:ban|đoàn)|PCT|UVTT|UV|Ủy\s+viên(?:\s+(?:phản\s+biện(?:\s+\d)?|thư\s+ký))?|"
    r"Thành\s+viên|TV|Thư\s+ký(?:\s+(?:khoa\s+học|hành\s+chính|tổng\s+hợp))?|Tổ\s+viên|Giám\s+khảo|Giám\s+sát|Phản\s+biện(?:\s+\d)?"
)
_SEAT = regex(
    rf"\s*(?P<title>(?:{_TITLE})(?:\s+(?:thường trực|thứ nhất|TT)\b)?){_BODY_WORD}"
    r"\s*(?:\([^()]*\))?\s*(?:[,;&/+-]|\.|kiêm|và|$)",
    re.IGNORECASE,
)
_SHORT = {
    "uvtt": "Ủy viên Thường trực", "uv": "Ủy viên", "pct": "Phó Chủ tịch", "ct": "Chủ tịch", "tv": "Thành viên",
    "phó ban": "Phó Trưởng ban", "phó ct": "Phó Chủ tịch",
}  # fmt: skip
_HEADING = regex(
    r"trong\s+(?:hội đồng|ban|tổ|đội|nhóm|đoàn|tiểu ban|hđ|bcđ)|nhiệm vụ|"
    r"chức danh\s+(?:hđ|bcđ|btc|hội đồng|ban|tổ|đội)|phân công|"
    r"chức trách|trách nhiệm"
)


LEADS = {
    "trưởng ban": "ban", "phó trưởng ban": "ban", "phó ban": "ban", "tổ trưởng": "tổ", "tổ phó": "tổ",
    "phó tổ trưởng": "tổ", "trưởng đoàn": "đoàn", "phó trưởng đoàn": "đoàn", "trưởng tiểu ban": "tiểu ban",
    "phó trưởng tiểu ban": "tiểu ban", "đội trưởng": "đội", "đội phó": "đội", "nhóm trưởng": "nhóm",
    "trưởng nhóm": "nhóm", "phó trưởng nhóm": "nhóm", "phó nhóm": "nhóm", "nhóm phó": "nhóm", "phó đoàn": "đoàn",
    "phó tiểu ban": "tiểu ban",
}  # fmt: skip
"""The posts that name their body by its first word, with that word."""
PLACES = frozenset(["ủy viên", "thành viên", "thư ký", "tổ viên"])
"""Places on a body that are no posts without it."""


class Seat(Struct, frozen=True):
    """A place on a body: its title spelled out, and its offsets in the text."""

    title: str
    start: int
    end: int


def seats_in(text: str) -> list[Seat]:
    """The places that a text names and nothing else; none where it says more."""
    found: list[Seat] = []
    at = 0
    while at < len(text.rstrip()):
        match = _SEAT.match(text, at)
        if match is None or match.end() == at:
            return []
        found.append(Seat(title_in_full(match["title"]), *match.span("title")))
        at = match.end()
    return found


def seats_with_tasks(text: str) -> list[Seat]:
    """The places that a text names before what their holder is to do (``Tổ trưởng, khám sàng lọc``)."""
    head, comma, task = text.partition(",")
    task = task.strip()
    return seats_in(text) or (seats_in(head) if comma and task[:1].islower() and not _tells_post(task) else [])


def _tells_post(task: str) -> bool:
    """Whether what stands behind a place is a further one, or a post, and no task."""
    words = words_of(task)
    return task.startswith("kiêm ") or _SEAT.match(task) is not None or titles().match(words, 0) is not None


def heads_seats(heading: str) -> bool:
    """Whether a column's heading says that it holds places on a body (``Chức danh trong Hội đồng``)."""
    return _HEADING.search(fold(squeeze(heading))) is not None


def bare_place(title: str) -> str:
    """A place, folded, without what says how it is held (``Phó Trưởng ban Thường trực``)."""
    return fold(title).removesuffix(" thường trực").removesuffix(" thứ nhất").removesuffix(" phản biện")


def title_in_full(title: str) -> str:
    """A place on a body by its title spelled out (``PCT`` as ``Phó Chủ tịch``)."""
    title = squeeze(title)
    standing = re.fullmatch(r"(.+) (?:TT|thường trực)", title, re.IGNORECASE)
    bare = (standing[1] if standing else title).replace("Uỷ", "Ủy")
    known = _SHORT.get(fold(bare), bare[0].upper() + bare[1:])
    return f"{known} Thường trực" if standing else known


def place_on(
    body: str | None, span: Span, person: PersonMention, title: str, rule: str = "member of a body"
) -> RoleMention:
    """A place on a body as a role of the person, as the text titles it; ``body`` is None where it is told elsewhere."""
    return RoleMention(
        span=span,
        person=person.span,
        name=person.name,
        title=title[0].upper() + title[1:],
        organization=body,
        inherited=True,
        **by(rule),
    )
