"""The bodies that a paper sets up or names, and who sits on them.

A council or a board is named in full once, in the title or where it is set up; below it is only
``Hội đồng`` or not named at all: ``2. Các Phó Chủ tịch Hội đồng:`` heads a list of people, and
``- Bà A - Trưởng Ban;`` is on the board that the heading above names.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from corpora import gazetteers
from corpora.letters import UPPER, fold, squeeze
from corpora.regex import regex
from extractors.casing import as_in_text, usual_case
from extractors.grids import grids
from extractors.header.organs import ends_with_bare_territory, expand_all, in_full, superior_of, territory_of
from extractors.header.signs import is_motto
from extractors.lexicons import before_address, body_heads, clause_words, titles, without_address
from extractors.organizations import head_at
from extractors.patterns import ADDRESSED, ITEM, LINE, kind_of_item, level_of_item
from extractors.places import province_named
from extractors.records import Header, PersonMention, RoleMention, Span
from extractors.roles.offices import Office, known_title, named_in_full
from extractors.roles.phrases import read_role
from extractors.roles.seats import place_on, seats_in, title_in_full
from extractors.rules import by
from extractors.sentences import END
from extractors.tables import registers
from extractors.view import PassageView, ReportView, by_passage
from extractors.words import Words, words_of

_FULL_STOP = r"(?<!TP)(?<!Tp)(?<!TX)(?<!TT)\."
"""A full stop that does not shorten a territory (``TP. Đà Lạt``)."""
_STOP = (
    r"do|gồm|bao gồm|hiện (?:do|nay|có|đang)|thực hiện nhiệm vụ|tại|khóa|nhiệm kỳ|như sau|được|theo|để|có|làm|đã|"
    r"hoạt động|ngày|trong|"
    r"xây dựng kế hoạch|ban hành kế hoạch|việc chấp hành|(?<!vận động )(?<!trù bị )thành lập|"
    r"trân trọng|các đồng chí|và bà|và các|và \d+|"
    r"họp|bình xét|bình chọn|báo cáo|dự kiến|nghe|tiến hành|thống nhất|quyết định|không|phải|sẽ|cho|là|"
    r"(?<!sắp xếp )(?<!công tác )(?<!nghiên cứu )tổ chức|"
    r"và ông|đề nghị|đối với|trước|sau|khi|nhằm|do|vào|từ|đến|với|thông báo|năm học|"
    r"năm (?:19|20)\d\d(?!\s+(?:tỉnh|thành phố|huyện|xã|phường))|"
    r"(?:\d{1,2}|hai|ba|bốn|năm|bảy) (?:đồng chí|đ/c|người|thành viên|ông)|"
    r"xem xét|nhất trí|(?<!hội đồng )xét|"
    r"chịu|về|vì|ban hành|tổng kết|cũng|cùng|bỏ phiếu|biểu quyết|thảo luận|phân tích|chủ trì|chủ tọa|"
    r"trực tiếp|theo dõi|đôn đốc|(?<!bầu )cử|đặt tại|(?:đầu|cuối) (?:năm|nhiệm kỳ)|"
    r"và (?-i:Ban|Tổ|Tiểu ban|Hội đồng|Đoàn|Đơn vị)|"
    r"và (?:tổng kết|triển khai|phân công|quy định|giao|chỉ định|cử|phê duyệt|bổ nhiệm)|"
    r"thay|và (?-i:Trưởng|Phó|Chủ tịch|Giám đốc|Chánh)"
)


@lru_cache
def _pattern() -> re.Pattern[str]:
    """A body as it is named: one of the heads, and what follows up to where its name ends."""
    heads = (re.escape(entry.head) for entry in gazetteers.body_heads() if entry.body)
    return regex(
        rf"(?<!ủy )\b(?-i:(?=[{UPPER}]))(?P<head>{'|'.join(sorted(heads, key=len, reverse=True))})\b"
        r"(?P<rest>[^;:()“”\n]*?(?:\s“[^”\n]{2,90}”(?:,\s“[^”\n]{2,90}”)*"
        r"(?:\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\s[^,;:()“”\n]{2,30}?)?)?)"
        rf"(?=\s*(?:[;:()“”\n]|{_FULL_STOP}|$|,?\s+(?:{_STOP})\b|"
        r",\s+(?-i:[A-ZĐ])|,\s+(?:nêu|đọc|trình bày|công bố|phát biểu|kết luận|giải thích|yêu cầu)\b|"
        r"\s[-–]\s(?:Ông|Bà|Chủ tịch|Phó|Trưởng|ghi\b)))",
        re.IGNORECASE,
    )


@lru_cache
def _first_words() -> frozenset[str]:
    """The words with which the heads of the pattern begin."""
    return frozenset(words_of(entry.head).keys[0] for entry in gazetteers.body_heads() if entry.body)


@lru_cache
def _no_bodies() -> tuple[str, ...]:
    return tuple(fold(entry.head) for entry in gazetteers.body_heads() if not entry.body)


_LONGEST = 34
_ITEM = regex(rf"^\s*(?:{ITEM}|[IVX]+\s*[.)])?\s*(?:Mời\s+)?")
_SEATS_ALONE = (
    r"(?:Phó\s+)?Trưởng\s+(?:ban|đoàn|tiểu ban)(?:\s+thường trực)?", r"Phó ban(?:\s+thường trực)?",
    r"Phó tổ trưởng", r"Tổ (?:trưởng|phó)",
    r"Ủy viên(?:\s+thường trực)?", r"Thành viên(?:\s+thường trực)?", r"Thư ký", r"Tổ viên",
)  # fmt: skip
"""Places on a body, as patterns."""
_LABEL = regex(
    r"(?:(?:Bổ sung|Cử|Bổ nhiệm)\s+(?:làm|giữ chức)\s+)?(?:(?:Các|Những|Hai|Ba|Bốn|Năm|Sáu|\d{1,2})\s+)?"
    rf"(?P<role>[^:;()]{{4,90}}?)\s*+(?:\((?:[^()]{{0,60}}\d[^()]{{0,60}}|[^(){UPPER}]{{2,60}})\)\s*+)?"
    r"(?:(?:còn lại|khác)\s*+)?(?:,?\s+gồm(?:\s+có)?)?:\s*"
)
_BARE_LABEL = regex(
    rf"(?:(?:Các|Những)\s+)?(?P<role>{'|'.join(_SEATS_ALONE)})(?:\s*$|(?P<dash>\s+[-–]\s+))", re.IGNORECASE
)
"""A label without a colon: above those who have that place (``II. PHÓ TRƯỞNG BAN``), or before a dash and a name."""
_PRESENT = regex(r"^(?:có mặt|dự họp|tham dự|tham gia|dự|gồm|bao gồm|khác)\b.*")
_SEAT = (
    r"(?:(?:Phó\s+)?(?:Trưởng\s+[Bb]an|Trưởng\s+[Đđ]oàn)(?:\s+[Tt]hường trực)?|[Tt]ổ (?:trưởng|phó)|"
    r"Phó [Bb]an(?:\s+[Tt]hường trực)?|"
    r"(?:Ủy|ủy) viên(?:\s+[Tt]hường trực|\s+[Pp]hản biện(?:\s\d)?)?|[Pp]hản biện\s\d|UVTT|UV|"
    r"[Tt]hành viên(?:\s+[Tt]hường trực)?|[Tt]hư ký|[Tt]ổ viên)"
)
"""A place on a body, as it follows whom it is given to."""
_MEMBER = regex(
    r"(?:\s*[-–,:(]\s*|\s*;\s*|\s{3,}|,?\s+(?:làm|là|giữ chức(?: vụ| danh)?)\s+)"
    rf"(?:các\s+)?(?P<title>{_SEAT}(?:(?:\s+kiêm\s+|\s*,\s*|\s+và\s+){_SEAT})*)"
    r"(?:\s+(?P<body>Hội đồng|HĐ|Ban Chỉ đạo|Ban Chỉ huy|Ban Tổ chức|Ban|Tổ|Đoàn|Tiểu ban))?"
    r"(?:,?\s+(?:phụ trách|kiêm)\s[^;,\n]{3,60}?)?\s*(?=\.|;|,|\)|\(|$|\n|thay\b)"
)
_CHAIR = regex(
    r"(?:\s{3,}|\s*(?:[:(]|[-–,_](?=[^-–:;,_]*\s(?:Hội đồng|HĐ)\b))\s*)"
    r"(?P<title>(?:(?:Phó\s+)?[Cc]hủ tịch|P?CT)(?:\s+(?:[Tt]hường trực|TT))?|Tổng [Tt]hư ký)"
    r"(?P<body>\s+(?:Hội đồng|HĐ))?"
    r"\s*(?=\)|\.|;|,|$)"
)
"""``Bộ trưởng Bộ Ngoại giao: Chủ tịch``, ``Ông A (Chủ tịch)``: who leads a council.

Behind commas and dashes posts are told, but where the council is named with them (``Giám đốc, Phó Chủ tịch HĐ``).
"""
_SEATS = regex(rf"{_SEAT}|(?:(?:Phó\s+)?[Cc]hủ tịch|P?CT)(?:\s+(?:[Tt]hường trực|TT))?|Tổng [Tt]hư ký")
_LEADS = {
    "trưởng ban": "ban", "phó trưởng ban": "ban", "phó ban": "ban", "tổ trưởng": "tổ", "tổ phó": "tổ",
    "phó tổ trưởng": "tổ", "trưởng đoàn": "đoàn", "phó trưởng đoàn": "đoàn", "trưởng tiểu ban": "tiểu ban",
    "phó trưởng tiểu ban": "tiểu ban", "đội trưởng": "đội", "đội phó": "đội",
}  # fmt: skip
"""The posts that name their body by its first word, with that word."""
_REACH = 25
"""A body named so many passages above is still the one that is meant."""


class Body(Struct, frozen=True):
    """A body where it is named: the passage and offset, its head as the list of heads has it, and its full name."""

    passage: int
    start: int
    head: str
    name: str


class Bodies:
    """The bodies of a report."""

    def __init__(
        self, report: ReportView, header: Header, office: Office | None, people: Iterable[PersonMention] = ()
    ) -> None:
        self.office = office
        title = header.title or ""
        names = _where_people_are_named(people, title)
        self.meets = header.doc_type is not None and "biên bản" in fold(header.doc_type)
        """Whether the paper is the minutes of a meeting."""
        self.meeting = _meeting(report, title, office)
        """The congress whose minutes the paper is, which names those who lead it."""
        self.titled = list(_set_up(title)) or list(_named(title, -1, names[-1]))
        self.titled += _issuing(header)
        self.titled += _organising(title) if office is None or office.committee is None else ()
        self.titled += _elected(title)
        self.told = [
            body
            for view in report.passages
            for body in _named(view.text, view.passage.index, names.get(view.passage.index, ()))
        ]
        self.decided = [body for view in report.passages for body in _decided(view)]
        self.announced = sorted(
            [
                *self.decided,
                *(body for body in self.told if _announces(report.passages[body.passage].text, body.start)),
            ],
            key=lambda body: (body.passage, body.start),
        )
        self.above_table = {
            view.passage.index: first
            for grid in grids(report).values()
            for first in [grid.first_passage]
            for row in grid.rows.values()
            for view in row.values()
        }
        """Where the table begins that a cell stands in: its rows are not far from what stands above it."""
        self.fullest: dict[str, str] = {}
        short = self._called_short(report)
        for bodies in (self.told, short, self.titled, self.decided):  # the title names them well, what decides best
            named: dict[str, str] = {}
            for body in bodies:
                if len(named.get(body.head, "")) < len(body.name) and len(body.name.split()) <= _LONGEST:
                    named[body.head] = body.name
            for head, name in named.items():
                known = self.fullest.get(head, "")
                if fold(name) != head and not _begins(fold(known), fold(_TERM_OF_OFFICE.sub("", name))):
                    self.fullest[head] = name

    def _called_short(self, report: ReportView) -> list[Body]:
        """The bodies that the paper says to call short, by the heads it says (``… (sau đây gọi là Ban Chỉ huy)``)."""
        found: list[Body] = []
        for view in report.passages:
            for match in _CALLED_SHORT.finditer(view.text):
                before = [one for one in self.told if one.passage == view.passage.index and one.start < match.start()]
                short = words_of(match["short"])
                if (head := body_heads().match(short, 0)) is not None and head[0] == len(short):  # no Tổ 455
                    found += [replace(body, head=fold(match["short"])) for body in before[-1:]]
        return found

    def _is_nameless(self, body: Body) -> bool:
        """Whether a body is called by its sort alone (``Tổ``) while another of that sort has a name."""
        return fold(body.name) == body.head and body.head in self.sorts_with_names

    @cached_property
    def sorts_with_names(self) -> frozenset[str]:
        """The first words of the heads of bodies that go on (``tổ`` of ``tổ biên tập``)."""
        return frozenset(head.partition(" ")[0] for head in self.fullest if " " in head)

    def in_full(self, name: str) -> str:
        """A body's name with its tail written out (``Ban Kiểm tra Hội`` of an association), and its territory."""
        folded = fold(expand_all(name))  # Hội đồng TĐKT
        full = self.fullest.get(folded) or next(
            (full for full in self.fullest.values() if " " in folded and _goes_on(fold(full), folded)),
            None,
        )
        if full is not None and len(full) >= len(name):
            name = full
        name = self._tail_in_full(name)
        name = self._within(name)
        if self.office is not None and ends_with_bare_territory(name):
            name = named_in_full(name, self.office)
        return f"{name} {self.meeting}" if self.meeting is not None and fold(name) in _OF_A_MEETING else name

    def _within(self, name: str) -> str:
        """``Tiểu ban Nội dung`` with the board that it is a part of, a bare ``Tổ Thư ký`` with whom it helps."""
        helps = fold(name) in _HELPERS
        wholes = ("hội đồng", *_WITH_PARTS) if helps else _WITH_PARTS
        whole = next((self.fullest[head] for head in wholes if head in self.fullest), None)
        inside = helps or fold(name).startswith("tiểu ban ")
        return f"{name} {whole}" if inside and whole is not None and fold(whole) not in fold(name) else name

    def _tail_in_full(self, name: str) -> str:
        """``Tổ giúp việc Hội đồng`` with the council's own name; one that is named so already stays."""
        first, _, last = name.rpartition(" ")
        if first and (spelled := _SHORT_TAILS.get(fold(last))) in self.fullest:
            return f"{first} {self.fullest[spelled]}"
        folded = fold(name)
        for head, full in self.fullest.items():
            if _ends_with_head(folded, head) and not fold(full).startswith(folded):
                return f"{name[: -len(head)]}{full}"
        return name

    def names(self, organization: str) -> bool:
        """Whether an organisation is one of these bodies, told by its head or by the beginning of its name."""
        folded = fold(organization)
        if folded in self.fullest or any(_ends_with_head(folded, head) for head in self.fullest):
            return True
        if any(fold(full) == folded for full in self.fullest.values()):
            return True
        complete = territory_of(organization) or province_named(organization) or folded.endswith("việt nam")
        return not complete and any(fold(full).startswith(f"{folded} ") for full in self.fullest.values())

    def tells(self, organization: str) -> bool:
        """Whether an organisation is one of these bodies, with what it is a part of or without."""
        return self.names(organization) or self.names(organization.partition(", ")[0])

    def before(self, passage: int, start: int, head: str | None) -> str | None:
        """The body named last before a place whose head starts with the words ``head``, in full."""
        near = self.above_table.get(passage, passage)
        limit = (near, 0) if near < passage else (passage, start)  # no row tells of which body the table is
        for body in (*reversed(self.announced), *reversed(self.told)):
            if (body.passage, body.start) >= limit or near - body.passage > _REACH:
                continue
            if head is None and body.head in _ORGANISATIONS:
                continue
            if (head is None or _begins(body.head, head)) and not self._is_nameless(body):
                return self.in_full(
                    self.fullest.get(body.head, body.name) if fold(body.name) == body.head else body.name
                )
        return self.of_paper(head)

    def of_paper(self, head: str | None) -> str | None:
        """The body that the paper is of, or about, whose head starts with the words ``head``, in full."""
        found = next((body for body in self.titled if head is None or _begins(body.head, head)), None)
        return self.in_full(found.name) if found is not None else None


_CALLED_SHORT = regex(
    r"\(\s*(?:(?:sau đây|dưới đây)\s+)?(?:được\s+)?gọi\s+(?:tắt\s+)?là\s+[“\"]?(?P<short>[^()“”\"]{4,40}?)[”\"]?\s*\)"
)
_MEETING = regex(r"Đại hội\s[^,;:()\n]{4,120}", re.IGNORECASE)
_TERM_OF_OFFICE = regex(r",?\s+(?:nhiệm kỳ|khóa|NK)\s+[\dIVX]+(?:\s*[-–]\s*\d{4})?", re.IGNORECASE)


def _where_people_are_named(people: Iterable[PersonMention], title: str) -> dict[int, list[int]]:
    """Where names begin in each passage; those in the title under -1."""
    spans = [person.span for person in people if person.kind == "person"]
    found: dict[int, list[int]] = defaultdict(list)
    for span in spans:
        found[span.passage].append(span.start_char)
    found[-1] = sorted(place for span in spans if (place := title.find(span.surface)) >= 0)
    return found


def _meeting(report: ReportView, title: str, office: Office | None) -> str | None:
    """The congress that a title names, with whose it is (``Đại hội thành viên`` of a cooperative)."""
    held = _MEETING.match(_TERM_OF_OFFICE.sub("", squeeze(title)))
    if held is None:
        return None
    name = usual_case(held[0].strip())
    words = words_of(name)
    whose = any(head_at(words, index) and words.shapes[index] in "CU" for index in range(2, len(words)))
    name = as_in_text(name, (view.text for view in report.passages))
    return name if whose or office is None else f"{name} {office.name}"


_OF_A_MEETING = frozenset(
    ["đoàn chủ tịch", "chủ tịch đoàn", "đoàn thư ký", "ban kiểm phiếu", "tổ kiểm phiếu", "ban bầu cử",
     "ban thẩm tra tư cách đại biểu", "ban thẩm tra tư cách", "ban kiểm tra tư cách đại biểu"]
)  # fmt: skip
"""Who leads a congress, checks who attends it and counts its votes."""
_WITH_PARTS = ("ban tổ chức", "ban chỉ đạo")
_HELPERS = frozenset(["tổ thư ký", "tổ giúp việc", "ban thư ký", "tổ chuyên viên", "tổ chuyên viên giúp việc"])
_SHORT_TAILS = {"bcđ": "ban chỉ đạo", "btc": "ban tổ chức", "hđ": "hội đồng"}
"""Bodies as the names of their teams call them short (``Tổ giúp việc BCĐ``)."""
_ORGANISATIONS = frozenset(["hội", "hiệp hội", "quỹ"])
"""What is a body only where its name is told: nobody is ``Thành viên`` of whatever association was named last."""
_COMPOUNDS = {
    "hội": ("quốc", "đại", "xã", "hiệp", "chi", "giáo", "lễ", "cơ"),
    "đoàn": ("tập", "liên", "sư", "quân", "lữ", "trung", "công", "tỉnh", "thành", "huyện", "quận", "phái", "binh"),
    "ban": ("ủy", "trưởng", "phó"),
}
"""Words before a head that make another word of it (``Quốc hội`` names no Hội)."""


def _goes_on(full: str, name: str) -> bool:
    """Whether a folded name is another, or goes on with further words or a comma where the other ends."""
    return full.startswith(name) and not full[len(name) : len(name) + 1].isalnum()


def _ends_with_head(name: str, head: str) -> bool:
    """Whether a folded name ends with the bare head of a body (``Tổ giúp việc Hội đồng``)."""
    before, _, _ = name.rpartition(f" {head}")
    return name.endswith(f" {head}") and before.split(" ")[-1] not in _COMPOUNDS.get(head, ())


_SETS_UP = regex(
    r"(?:(?:thành\s+)?lập|kiện toàn|công nhận(?:\s+\d+)?(?:\s+(?:thành|ủy) viên)?(?=\s+Hội đồng\s)|"
    r"(?:thay đổi|bổ sung|thay thế|điều chỉnh|phân công)(?:,?\s+(?:và\s+)?bổ sung)?"
    r"(?:\s+nhiệm vụ)?(?:\s+(?:các\s+)?thành viên))\s+(?:các\s+|\d+\s+(?:\(\w+\)\s+)?)?"
    rf"(?-i:(?=[{UPPER}]))",
    re.IGNORECASE,
)
_ANOTHER = regex(
    r"(?:\s+và(?:\s+các)?|,)\s+(?=(?:Tổ|Ban|Hội đồng|Đoàn|Tiểu ban)\b)|\s*[;(]|"
    r",?\s+(?:như sau|do|gồm|bao gồm|(?:với )?(?:các )?thành (?:phần|viên)|có tên|"
    r"(?:theo )?danh sách (?:tại|kèm|dưới)|theo phụ lục)\b|"
    rf"\s+và các (?:tiểu ban|tổ|nhóm|ban)\s|{_FULL_STOP}\s+(?=[A-ZĐ])|"
    r"\s+cho (?:NCS|nghiên cứu sinh|học viên)\b"
)


def _set_up(title: str) -> Iterator[Body]:
    """The bodies that a title sets up, each whole: it goes on to the end of the title or to the next body."""
    match = _SETS_UP.search(title)
    for name in _with_common_tail(_ANOTHER.split(title[match.end() :])) if match else ():
        body = next(_named(name, -1), None) or _of_any_kind(name)
        if body is not None and body.start == 0:
            whole = _THEME.sub("", squeeze(name).rstrip(" .,:-–"))
            if match is not None and fold(match[0]).startswith("công nhận"):
                whole = _TERM_OF_OFFICE.sub("", whole).rstrip(" ,-–")
            yield replace(body, name=whole if "(" in whole else whole.rstrip(")"))


_THEME = regex(r"\s*[“\"][^”\"\n]{60,}[”\"].*$")
"""What a delegation looks into, in quotes (``Đoàn giám sát “Việc quản lý …”``), which is no part of its name."""


def _with_common_tail(names: list[str]) -> list[str]:
    """``Tổ chuyên gia và Tổ thẩm định lựa chọn nhà thầu …``: what the last name ends with is said of each."""
    bodies = [name.split() for name in names if _A_BODY.match(name)]
    if len(bodies) < 2 or len(bodies) != len([name for name in names[: len(bodies)] if _A_BODY.match(name)]):
        return names
    *first, last = bodies
    size = _WORDS_OF_A_HEAD
    if any(len(name) != size for name in first) or len(last) <= size:
        return names
    return [" ".join([*name, *last[size:]]) for name in first] + [" ".join(last), *names[len(bodies) :]]


_A_BODY = regex(r"\s*(?:Ban|Tổ|Đội|Đoàn|Nhóm|Hội đồng|Tiểu ban)\s")
_WORDS_OF_A_HEAD = 3
"""How many syllables say what a body is: Ban soạn thảo, Tổ biên tập."""


def _issuing(header: Header) -> Iterator[Body]:
    """The body whose paper it is, with what it is of (``Hội đồng Thi đua - Khen thưởng Sở Tư pháp …``)."""
    if header.issuer is not None and next(_named(header.issuer, -1), None) is not None:
        whole = in_full(header.issuer, superior_of(header))[0]
        yield from (replace(body, name=whole) for body in _named(header.issuer, -1) if body.start == 0)


_ORGANISED = regex(
    r"(?:(?:(?:Kế hoạch|Chương trình|Thể lệ|Về việc|V/v)\s+)*(?:tổ chức|hưởng ứng)\s+|(?=(?:Lễ|Hội thi|Liên hoan)\s))"
    r"(?P<event>(?:Hội|Lễ|Giải|Ngày|Đại|Cuộc|Liên|Đêm|Tháng|(?:các\s+)?hoạt động|diễn đàn|triển lãm|tuần lễ)\s.+?)"
    rf"(?=\s*(?:[;(]|$|,(?!\s(?-i:[^\W\d_{UPPER}])))|"
    r",?\s+(?:lần thứ|năm (?:học|\d{4})|nhân|tại|chào mừng|nhằm|giai đoạn|trong|gắn với|kết hợp)\b)",
    re.IGNORECASE,
)


def _organising(title: str) -> Iterator[Body]:
    """The board that organises what a plan is about (``Tổ chức Hội khỏe Phù Đổng cấp trường``)."""
    if match := _ORGANISED.match(squeeze(_IN_BRACKETS.sub("", title))):
        for name in ("Ban Tổ chức", "Ban Giám khảo", "Tổ Thư ký", "Ban Thư ký"):
            yield Body(-1, 0, fold(name), f"{name} {match['event']}")


_ELECTED = regex(
    r"\b(?:bầu|bầu cử|bầu bổ sung|phê chuẩn)\s[^;]{0,40}?\b(?:thành viên|ủy viên|các chức danh(?: của)?)\s+"
    r"(?P<name>(?P<head>UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân)\s[^,()]{2,60}?)"
    rf"(?=\s+(?:nhiệm kỳ|khóa)\b|[,(;{END}]|$)",
    re.IGNORECASE,
)


def _elected(title: str) -> Iterator[Body]:
    """The committee of an administration whose members a title tells to be elected."""
    if match := _ELECTED.search(title):
        yield Body(-1, match.start("name"), fold(expand_all(match["head"])), squeeze(match["name"]))


_IN_BRACKETS = regex(r"\s?\([^()]*\)")
_ANY_BODY = regex(r"(?P<head>(?:Ban|Tổ|Đội|Đoàn|Nhóm|Hội đồng|Tiểu ban)\s+\w+)(?:\s+\w+)+")


def _of_any_kind(name: str) -> Body | None:
    """A body that no list of heads has, where a paper sets it up (``Ban Đạo diễn diễn tập …``)."""
    match = _ANY_BODY.match(name)
    return Body(-1, 0, fold(match["head"]), squeeze(name)) if match else None


_DECIDES = regex(
    rf"\s*(?:Điều\s+\d{{1,2}}|1)\s*[.:\-–]+\s*(?:(?:Nay|Quyết định)\s+)?(?={_SETS_UP.pattern})", re.IGNORECASE
)
_ABBREVIATED = regex(r"\s*\([A-ZĐ][A-ZĐ&\-]+\)")


def _decided(view: PassageView) -> Iterator[Body]:
    """The bodies that an article of a decision sets up."""
    if _DECIDES.match(view.text):
        for body in _set_up(_ABBREVIATED.sub("", view.text)):
            yield replace(body, passage=view.passage.index)


def _begins(text: str, words: str) -> bool:
    return text == words or text.startswith(f"{words} ")


_ADDRESS = regex(rf",\s+[^,{UPPER}]{{1,25}}$")
"""How the person is addressed before whose name a body's name ends (``Hội Nhạc sĩ Việt Nam, nhạc sĩ``)."""


def _named(text: str, passage: int, people: Iterable[int] = ()) -> Iterator[Body]:
    """The bodies that a text names, up to where a person is named (``Trưởng ban Kiểm phiếu Đỗ Văn Thử trình bày``)."""
    for match in _where_named(words_of(text)):
        line = text[text.rfind("\n", 0, match.start()) + 1 :].partition("\n")[0]
        shouted = match[0].isupper() and not line.isupper()
        if shouted or is_motto(line) or fold(match[0]).startswith(_no_bodies()):
            continue
        person = next((start for start in people if match.start() < start < match.end()), None)
        whole = squeeze(text[match.start() : match.end() if person is None else person])
        if person is not None:
            whole = _ADDRESS.sub("", whole)
        name, dash, rest = whole.partition(" - ")
        named = name if dash and name.isupper() and not rest.isupper() else whole
        yield Body(passage, match.start(), fold(match["head"]), usual_case(named.rstrip(" ,:-–")))


def _where_named(words: Words) -> Iterator[re.Match[str]]:
    """Where the pattern matches, which is tried at the words alone with which a head may begin."""
    past = 0
    for index in words.among(_first_words()):
        start = words.starts[index]
        if start >= past and (match := _pattern().match(words.text, start)) is not None:
            past = match.end()
            yield match


def on_bodies(
    report: ReportView, people: list[PersonMention], roles: list[RoleMention], header: Header, office: Office | None
) -> list[RoleMention]:
    """The roles with the full names of bodies, and those that labels and lists of members state."""
    bodies = Bodies(report, header, office, people)
    if not bodies.told and not bodies.titled:
        return roles
    completed = [_completed(role, bodies) for role in roles]
    named = by_passage(mention for mention in people if mention.kind == "person")
    labelled = list(_labelled(report, named, bodies))
    over = {_place_of(role): role.organization for role in labelled}
    labels = {(role.span.passage, role.span.end_char) for role in labelled}
    completed = [_under_label(role, over) for role in completed if not _is_of_those_below(role, labels)]
    held = {
        _place_of(role)
        for role in completed
        if role.organization is None or role.rule == _LENT or bodies.tells(role.organization)
    }
    lent = {
        _place_of(role): place
        for place, role in enumerate(completed)
        if role.rule == _LENT or role.organization is None
    }
    inline = _inline_labels(report, named, bodies)
    members = [*_members(report, named, bodies), *_behind_tabs(report, named, bodies)]
    members += _unless_placed(_absent(report, named, bodies), members)
    sits = {(role.person, role.organization) for role in [*completed, *members]}
    for role in [*labelled, *members, *inline, *_left(report, named, bodies)]:
        only_present = role.rule == "post over a list of names" and role.title == "Thành viên"
        if only_present and (role.person, role.organization) in sits:
            continue  # who leads a body or keeps its minutes is listed among its members too
        key = _place_of(role)
        if key in lent and role.rule == "member of a body":
            if fold(completed[lent[key]].organization or "") != fold(role.organization or ""):
                completed[lent[key]] = role  # a place on the body, and no post in what stands around
        elif key not in held:
            held.add(key)
            completed.append(role)
    completed += _without_place(report, named, bodies, completed)
    return completed + _replaced(report, named, completed)


def _place_of(role: RoleMention) -> tuple[Span, str]:
    """Who has which place, however it is called short (``Phó ban``)."""
    return role.person, fold(title_in_full(role.title))


def _unless_placed(found: Iterable[RoleMention], known: list[RoleMention]) -> list[RoleMention]:
    """The places of those who have no other on the same body."""
    placed = {(role.name, role.organization) for role in known}
    return [role for role in found if (role.name, role.organization) not in placed]


_LENT = "post with a lent organization"


def named_on_bodies(
    report: ReportView, people: list[PersonMention], roles: list[RoleMention], header: Header, office: Office | None
) -> list[RoleMention]:
    """The roles with the full names of the bodies that they are on."""
    if not roles:
        return []
    bodies = Bodies(report, header, office, people)
    return [_completed(role, bodies) for role in roles]


def _announces(text: str, start: int) -> bool:
    """Whether a passage lists those on the body that it names: it ends with a colon, or begins with the body.

    The heading of an annex does too (``PHỤ LỤC I`` / ``DANH SÁCH BAN SOẠN THẢO``).
    """
    return text.rstrip().endswith(":") or start <= _past_number(text) or _HEADS_ANNEX.match(text) is not None


_HEADS_ANNEX = regex(r"\s*(?:PHỤ LỤC|DANH SÁCH)\b")


def _without_suffix(title: str) -> str:
    return fold(title).removesuffix(" thường trực").removesuffix(" phản biện")


def _completed(role: RoleMention, bodies: Bodies) -> RoleMention:
    """A post on a body with the body's full name."""
    lead = _LEADS.get(_without_suffix(role.title))
    organization = None if fold(role.organization or "") in _SHORT_HEADS else role.organization
    tail = fold(role.title).removeprefix("phó ").removeprefix("trưởng ")
    bare = _IN_CHARGE.sub("", role.title)
    if bare != role.title and (lead := _LEADS.get(_without_suffix(bare))) is not None:
        role = replace(role, title=bare)
    if lead is not None and fold(organization or "").startswith("phụ trách "):
        organization = None  # Phó Trưởng ban phụ trách tuyến biển
    if organization is None and tail in bodies.fullest:  # Trưởng Ban Chỉ đạo
        organization = bodies.in_full(bodies.fullest[tail])
    elif organization is None and role.rule == "member of a body":
        organization = bodies.before(role.span.passage, role.span.start_char, lead) or bodies.before(
            role.span.passage, role.span.start_char, None
        )
    elif organization is None and lead is not None:
        organization = bodies.before(role.span.passage, role.span.start_char, lead)
    elif organization is None and role.rule == "post in a table" and _without_suffix(role.title) in _PLACES:
        organization = bodies.before(role.span.passage, role.span.start_char, None)
    elif (
        organization is not None
        and role.parent is None
        and (
            bodies.names(organization)
            or fold(organization).startswith("tiểu ban ")
            or fold(organization) in _OF_A_MEETING
        )
    ):
        organization = bodies.in_full(organization)
    if organization == role.organization:
        return role
    return replace(role, organization=organization, inherited=True)


_IN_CHARGE = regex(r"\s+phụ trách$", re.IGNORECASE)
_SHORT_HEADS = frozenset(["hđ", "bcđ", "btc", "bsl"])
"""How lists call the body that the paper is about."""
_PLACES = frozenset(["ủy viên", "thành viên", "thư ký", "tổ viên"])
"""Places on a body that are no posts without it."""


def _under_label(role: RoleMention, over: dict[tuple[Span, str], str | None]) -> RoleMention:
    """``Phó Chủ tịch Thường trực`` on a line below ``Các Phó Chủ tịch Hội đồng:``."""
    body = over.get((role.person, fold(role.title).removesuffix(" thường trực")))
    return replace(role, organization=body, inherited=True) if body and role.organization is None else role


def _is_of_those_below(role: RoleMention, labels: set[tuple[int, int]]) -> bool:
    """Whether a post is that of a label, whose holders stand below it, and was taken for one named above it."""
    return role.person.passage < role.span.passage and any(
        (role.span.passage, end) in labels for end in range(role.span.end_char, role.span.end_char + 2)
    )


def _labelled(report: ReportView, people: dict[int, list[PersonMention]], bodies: Bodies) -> Iterator[RoleMention]:
    """``2. Các Phó Chủ tịch Hội đồng:`` and the people named after it or listed below."""
    label: tuple[PassageView, str, str | None, int, int] | None = None
    turn = ("", False)
    for view in report.passages:
        mentions = people.get(view.passage.index, [])
        turn = _turn(view, people, turn)
        if view.passage.kind == "cell":
            if label is not None and label[0].passage.index == view.passage.index - 1:
                yield from _in_table(report, label, view, people)
            label = None
            yield from _beside_label(report, view, bodies, people)
            continue
        read = _label(view, bodies) or (None if turn[1] else _bare_label(report, view, bodies, people))
        if read is not None and any(mention.span.start_char < read[3] for mention in mentions):
            read = None  # * Dược sĩ Lê Văn A – Nguyên Trưởng khoa Dược: what follows is of that person
        if read is not None:
            title, organization, start, end = read
            label = (view, title, organization, start, end)
            after = [m for m in mentions if m.span.start_char >= end]
            row = _of_several(title) and _in_a_row(view, after)
            listed = after if _several(view.text[end:]) or row else _of_line(view, after)
            yield from (_role(label, mention) for mention in listed)
            if after or view.text[end:].strip():
                label = None
        elif label is not None:
            begin = _past_number(view.text)
            level = level_of_item(view.text)
            if level[0] and level == level_of_item(label[0].text):
                label = None  # the next item of the list in which the label itself is one
                continue
            own = _LABEL.match(view.text, begin)
            listed_line = begin or view.passage.kind == "list" or _opens_with_a_name(view, mentions)
            if not listed_line or (own and known_title(own["role"])):
                label = None
            else:
                yield from (_role(label, mention) for mention in _of_line(view, mentions))


def _beside_label(
    report: ReportView, view: PassageView, bodies: Bodies, people: dict[int, list[PersonMention]]
) -> Iterator[RoleMention]:
    """``Thành viên có mặt: | 1. Ông A … 2. Bà B …``: those with whose names the lines of the next cell begin."""
    read = _label(view, bodies) if bodies.meets and view.text.rstrip().endswith(":") else None
    beside = next(iter(report.passages[view.passage.index + 1 : view.passage.index + 2]), None)
    if read is None or beside is None or view.text[read[3] :].strip():
        return
    if (beside.passage.table, beside.passage.row) != (view.passage.table, view.passage.row):
        return
    for line in LINE.finditer(beside.text):
        start = line.start() + _past_number(line[0])
        first = next((m for m in people.get(beside.passage.index, []) if start <= m.span.start_char < line.end()), None)
        if first is not None and _only_addressed(beside.text[start : first.span.start_char]):
            yield _role((view, *read), first)


def _in_table(
    report: ReportView,
    label: tuple[PassageView, str, str | None, int, int],
    first: PassageView,
    people: dict[int, list[PersonMention]],
) -> Iterator[RoleMention]:
    """``3. Ủy viên Hội đồng:`` over a table: whom its rows list, if they tell no places of their own."""
    below = [register for register in registers(report) if register.grid.first_passage == first.passage.index]
    entries = [entry for register in below for entry in register.entries]
    told = (view.text for entry in entries for view in entry.cells("role"))
    if any(seats_in(text) for text in told):
        return
    for entry in entries:
        named = [mention for view in entry.name for mention in people.get(view.passage.index, [])]
        yield from (_role(label, mention) for mention in named[:1])


_BEHIND_LISTED = regex(r"\s*(?:[,;(–-]|\.?\s*$)")


def _opens_with_a_name(view: PassageView, mentions: list[PersonMention]) -> bool:
    """``Đồng chí Trung tá Lê Văn A, Trưởng Công an``: an item of a list without bullets, and no sentence."""
    if not mentions or _BEHIND_LISTED.match(view.text, mentions[0].span.end_char) is None:
        return False
    return _only_addressed(view.text[: mentions[0].span.start_char])


def _only_addressed(text: str) -> bool:
    """Whether nothing but forms of address stands before a name."""
    before = words_of(text)
    return before_address(before, len(before)) == 0


_NEAR = 30
"""Characters before a name in which what joins it to others is looked for."""


def _just_before(view: PassageView, mention: PersonMention) -> str:
    return view.text[max(0, mention.span.start_char - _NEAR) : mention.span.start_char]


_AND_ALSO = regex(r"(?:\bvà|;)\s+(?:ông|bà|đồng chí|đ/c)\s*$|;\s*$", re.IGNORECASE)


def _of_line(view: PassageView, mentions: list[PersonMention]) -> list[PersonMention]:
    """Whom a line of a list lists: the first named, and who follows with ``và bà`` or after a semicolon."""
    return [
        m
        for n, m in enumerate(mentions)
        if n == 0 or _AND_ALSO.search(view.text[max(0, m.span.start_char - _NEAR) : m.span.start_char])
    ]


def _several(text: str) -> bool:
    """Whether a label is followed by a list of names on its line."""
    return re.match(r"\s*(?:\(?[1a]\)|các\s|gồm|bao gồm)", text) is not None


def _of_several(title: str) -> bool:
    """Whether several people may hold a place on one body."""
    return _without_suffix(title) in _PLACES or fold(title).startswith("phó ")


_BETWEEN_NAMES = regex(r"\s*(?:\([^()]*\)\s*)?(?:,|và)\s*")


def _in_a_row(view: PassageView, mentions: list[PersonMention]) -> bool:
    """Whether nothing but commas, brackets and forms of address parts names (``Ủy viên: A (Bí thư), B, C``)."""
    gaps = [view.text[left.span.end_char : right.span.start_char] for left, right in pairwise(mentions)]
    return bool(gaps) and all(_BETWEEN_NAMES.fullmatch(without_address(gap)) for gap in gaps)


def _label(view: PassageView, bodies: Bodies) -> tuple[str, str | None, int, int] | None:
    """The title and body of a label, with the offsets of its title and of what follows its colon."""
    match = _LABEL.match(view.text, _past_number(view.text))
    if match is None:
        return None
    words = words_of(match["role"])
    found = titles().match(words, 0) if len(words) else None
    if found is None or found[1].holder != "person":
        return _place_label(view, match, bodies)
    role = read_role(words, 0)
    title = role.title if role else found[1].title
    titled = max(found[0], min(len(title.split()), len(words)))
    rest = squeeze(words.text[words.ends[titled - 1] :]).strip(" ,-–")
    if rest and (not rest[0].isupper() or _speaks(rest)):
        return _place_label(view, match, bodies)
    organization = bodies.in_full(rest) if rest else None
    if organization is None and (lead_word := _LEADS.get(_without_suffix(title))):
        organization = bodies.before(view.passage.index, 0, lead_word)
    if organization is None and (role is None or _without_suffix(title) in _PLACES):
        organization = bodies.before(view.passage.index, 0, None)
    if organization is None and _without_suffix(title) in ("chủ tịch", "phó chủ tịch"):
        organization = bodies.before(view.passage.index, 0, "hội đồng")
    return (title, organization, match.start("role"), match.end()) if organization else None


def _bare_label(
    report: ReportView, view: PassageView, bodies: Bodies, people: dict[int, list[PersonMention]]
) -> tuple[str, str | None, int, int] | None:
    """What ``_label`` reads, of a line without a colon right above one that begins with a name, or before a dash."""
    match = _BARE_LABEL.match(view.text, _past_number(view.text))
    if match is None:
        return None
    if match["dash"]:
        begins = _begins_with_a_name(view, match.end(), people)
    else:
        below = report.passages[view.passage.index + 1 : view.passage.index + 2]
        begins = any(_begins_with_a_name(one, _past_number(one.text), people) for one in below)
    if not begins:
        return None
    title = usual_case(match["role"].upper())
    organization = bodies.before(view.passage.index, 0, _LEADS.get(_without_suffix(title)))
    organization = organization or bodies.before(view.passage.index, 0, None)
    return (title, organization, match.start("role"), match.end()) if organization else None


def _turn(view: PassageView, people: dict[int, list[PersonMention]], before: tuple[str, bool]) -> tuple[str, bool]:
    """What a line is (``name``, ``label``, nothing), and whether a name opens the row of both in which it stands.

    ``1. Ông A`` / ``Trưởng ban`` / ``2. Bà B`` / ``Phó Trưởng ban``: there no label speaks for the name below it.
    """
    above, names_lead = before
    lead = _past_number(view.text)
    label = _BARE_LABEL.match(view.text, lead)
    if label is not None and not label["dash"]:
        return "label", above == "name" and names_lead and not lead
    mentions = people.get(view.passage.index, [])
    alone = bool(mentions) and _BEHIND_LISTED.match(view.text, mentions[0].span.end_char) is not None
    if view.passage.kind != "cell" and alone and _begins_with_a_name(view, lead, people):
        return "name", names_lead if above == "label" else not above
    return "", False


def _past_number(text: str) -> int:
    """Where the words of an item of a list begin."""
    item = _ITEM.match(text)
    return item.end() if item else 0


def _begins_with_a_name(view: PassageView, start: int, people: dict[int, list[PersonMention]]) -> bool:
    """Whether the first person of a passage stands at an offset, past forms of address."""
    first = next((m for m in people.get(view.passage.index, []) if m.span.start_char >= start), None)
    return first is not None and _only_addressed(view.text[start : first.span.start_char].rstrip(": "))


def _speaks(text: str) -> bool:
    """Whether a label goes on to a verb (``Chủ tịch Hội đồng kết luận:``)."""
    words = words_of(text)
    return any(words.shapes[n] == "l" and clause_words().match(words, n) for n in range(1, len(words)))


_WHO_CAME = regex(r"\s+(?:có mặt|dự họp|tham dự)$", re.IGNORECASE)


def _place_label(view: PassageView, match: re.Match[str], bodies: Bodies) -> tuple[str, str | None, int, int] | None:
    """``Các thành viên có mặt:``, ``Thành viên Hội đồng trường (có mặt 09/11):``."""
    place = next((place for place in _PLACES if _begins(fold(match["role"]), place)), None)
    if place is None:
        return None
    rest = _WHO_CAME.sub("", match["role"][len(place) :].strip())
    if fold(rest) in ("hđ", "hội đồng") and (council := bodies.before(view.passage.index, 0, "hội đồng")):
        return place.capitalize(), council, match.start("role"), match.end()
    if fold(rest) == "thường trực" or _PRESENT.match(fold(rest)):
        rest = ""
    named = next(_named(rest, view.passage.index), None)
    if rest and (named is None or named.start):
        return None
    body = bodies.in_full(named.name) if named else bodies.before(view.passage.index, 0, None)
    return (place.capitalize(), body, match.start("role"), match.end()) if body else None


def _role(label: tuple[PassageView, str, str | None, int, int], mention: PersonMention) -> RoleMention:
    view, title, organization, start, end = label
    written = view.text[start:end].rstrip(" :")
    return RoleMention(
        span=view.span(start, start + len(written)),
        person=mention.span,
        name=mention.name,
        title=title,
        organization=organization,
        inherited=True,
        **by("post over a list of names"),
    )


_NOT_GIVEN = regex(r"\b(?:không|chưa)(?:\s+(?:được|phải))?\s*$")


def _members(report: ReportView, people: dict[int, list[PersonMention]], bodies: Bodies) -> Iterator[RoleMention]:
    """``- Ông A - Ủy viên.``: a member of the body that the lines above name."""
    for view in report.passages:
        if view.passage.kind == "cell":
            continue
        mentions = people.get(view.passage.index, [])
        for place, mention in enumerate(mentions):
            limit = mentions[place + 1].span.start_char if place + 1 < len(mentions) else len(view.text)
            match = _MEMBER.search(view.text, mention.span.end_char, limit) or _CHAIR.search(
                view.text, mention.span.end_char, limit
            )
            if match is None or match.start() - mention.span.end_char > 160:
                continue
            if _NOT_GIVEN.search(view.text[mention.span.end_char : match.start()]):
                continue
            for seat in _SEATS.finditer(view.text, *match.span("title")):
                title = title_in_full(seat[0])
                called = fold(match["body"].strip()) if match["body"] else _LEADS.get(_without_suffix(title))
                called = "hội đồng" if called == "hđ" else called
                chairs = match[0].lstrip().startswith((",", "_"))  # …, Phó Chủ tịch Hội đồng: of the one that meets
                body = bodies.of_paper(called) if chairs and match["body"] else None
                body = body or bodies.before(view.passage.index, mention.span.start_char, called)
                if body is None or (_PRESIDES.match(title) and fold(body).startswith("ban ")):
                    continue  # a board is led by its Trưởng ban
                for person in _together(view, mentions[: place + 1], shared=_closes_item(view, match, mentions)):
                    yield place_on(body, view.span(*seat.span()), person, title)


_PRESIDES = regex(r"(?:Phó )?Chủ tịch\b")
_ABSENT = regex(
    rf"(?:^|[\s(;:{END}])(?:(?:Các\s+)?(?:[Tt]hành|[Ủủ]y|[Uu]ỷ)\s+viên\s+)?[Vv]ắng(?:\s+mặt)?"
    r"(?:\s*\(?0?\d{1,2}(?:\s+(?:người|đồng chí|đ/c|thành viên))?\)?)?(?:\s+(?:có|không có)\s+lý do)?\s*:\s*"
)
"""Who of a council does not come to its meeting (``vắng 01: đ/c A``, ``Vắng có lý do: ông B``)."""


def _absent(report: ReportView, people: dict[int, list[PersonMention]], bodies: Bodies) -> Iterator[RoleMention]:
    """The members of the council whose minutes the paper is that are absent."""
    body = bodies.of_paper("hội đồng")
    if body is None or not bodies.meets:
        return
    called = any(_CALLED_MEMBER.search(view.text) for view in report.passages)
    for view in report.passages:
        match = _ABSENT.search(view.marked) if view.passage.kind != "cell" else None
        if match is None:
            continue
        end = view.sentence_end(match.end())
        for mention in people.get(view.passage.index, []):
            if match.end() <= mention.span.start_char < end:
                yield place_on(body, mention.span, mention, "Ủy viên" if called else "Thành viên")


def _behind_tabs(report: ReportView, people: dict[int, list[PersonMention]], bodies: Bodies) -> Iterator[RoleMention]:
    """``1. Ông A⇥Giám đốc⇥Chủ tịch Hội đồng``: rows set with tabs, a place on the body in their last column."""
    for view in report.passages:
        mentions = people.get(view.passage.index, [])
        for line in LINE.finditer(view.text) if mentions and "\t" in view.text else ():
            start = view.text.rfind("\t", *line.span()) + 1
            named = [mention for mention in mentions if line.start() <= mention.span.start_char < line.end()]
            if not start or len(named) != 1 or named[0].span.start_char >= start:
                continue
            body = bodies.before(view.passage.index, line.start(), None)
            for seat in seats_in(view.text[start : line.end()]) if body else ():
                yield place_on(body, view.span(start + seat.start, start + seat.end), named[0], seat.title)


_CALLED_MEMBER = regex(r"\bủy viên\b", re.IGNORECASE)
_LISTS_MEMBERS = regex(
    r"(?:thành|ủy) viên\s[^:;]{4,120}\bgồm\s*:\s*$|"
    r"(?:gồm|có)\s+(?:\d+\s+)?(?:các\s+)?(?:ông|bà|đồng chí|đ/c|thành viên|người)\b[^:]{0,40}:\s*$",
    re.IGNORECASE,
)


def _without_place(
    report: ReportView, people: dict[int, list[PersonMention]], bodies: Bodies, roles: list[RoleMention]
) -> Iterator[RoleMention]:
    """Who is listed on a body without a place of his own, where others in the list have one: a member of it."""
    seated = {
        role.person.passage
        for role in roles
        if role.rule == "member of a body"
        or _without_suffix(role.title) in {*_LEADS, *_PLACES}
        or (role.organization or "") in bodies.fullest.values()
    }
    for body in {body.passage: body for body in reversed(bodies.announced)}.values():
        opening = report.passages[body.passage]
        if not _LISTS_MEMBERS.search(opening.text) or body.head in _ORGANISATIONS:
            continue
        items = list(_items_below(report, opening))
        name = bodies.in_full(body.name)
        placed = [view for view in items if view.passage.index in seated]
        for view in items if placed else ():
            first = next(iter(people.get(view.passage.index, [])), None)
            if view not in placed and first is not None:
                yield place_on(name, first.span, first, "Thành viên")


def _items_below(report: ReportView, opening: PassageView) -> Iterator[PassageView]:
    """The items of the list that a passage opens."""
    kind = None
    for view in report.passages[opening.passage.index + 1 :]:
        kind = kind or kind_of_item(view.text)
        if view.passage.kind == "cell" or not kind or kind_of_item(view.text) != kind:
            return
        yield view


_INLINE = regex(rf"(?:[;:{END}]\s+|,?\s+(?:và|có|cùng|với)\s+)[Cc]ác\s+(?P<title>{_SEAT})\s*:\s*")
_AS_MEMBERS = regex(
    rf"\b[Cc]ác\s+(?:đồng chí|đ/c|ông|bà)\s+(?P<names>[^;:{END}]{{4,300}}?),?\s+(?:là|làm)\s+"
    r"(?P<title>thành viên|ủy viên)\b"
)


def _inline_labels(report: ReportView, people: dict[int, list[PersonMention]], bodies: Bodies) -> Iterator[RoleMention]:
    """``… làm Trưởng ban; các Phó Trưởng ban: đồng chí B, …; các Ủy viên: …`` within one passage."""
    for view in report.passages:
        mentions = people.get(view.passage.index, [])
        labels = list(_INLINE.finditer(view.marked)) if mentions else []
        for number, match in enumerate(labels):
            limit = labels[number + 1].start() if number + 1 < len(labels) else len(view.text)
            title = squeeze(match["title"])
            body = bodies.before(view.passage.index, match.start(), _LEADS.get(_without_suffix(title)))
            if body is None:
                continue
            listed = [mention for mention in mentions if match.end() <= mention.span.start_char < limit]
            for item in _items_below(report, view) if not view.text[match.end() :].strip() else ():
                listed += _of_line(item, people.get(item.passage.index, []))
            span = view.span(*match.span("title"))
            yield from (place_on(body, span, mention, title, "post over a list of names") for mention in listed)
        for match in _AS_MEMBERS.finditer(view.marked) if mentions else ():
            body = bodies.before(view.passage.index, match.start(), None)
            for mention in () if re.search(r"\b(?:không|chưa)\b", match["names"]) else mentions:
                if body is not None and match.start("names") <= mention.span.start_char < match.end("names"):
                    yield place_on(body, view.span(*match.span("title")), mention, match["title"])


_LEFT = regex(
    r"(?:thôi\s+(?:tham gia|(?:là|làm)\s+(?:thành|ủy) viên(?:\s+của)?)|"
    r"(?:đưa|rút) ra khỏi (?:danh sách )?(?:thành viên )?)\s*"
    r"(?-i:(?=(?:Hội|Ban|Tổ|Đoàn|Tiểu)))",
    re.IGNORECASE,
)


def _left(report: ReportView, people: dict[int, list[PersonMention]], bodies: Bodies) -> Iterator[RoleMention]:
    """``Cho thôi tham gia Ban Chỉ đạo đối với đồng chí A``: A was a member."""
    for view in report.passages:
        for match in _LEFT.finditer(view.text):
            mentions = people.get(view.passage.index, [])
            start = view.marked.rfind(END, 0, match.start()) + 1
            first = view.text[start : match.start()].lstrip().lower().startswith(("ông ", "bà ", "đồng chí ", "đ/c "))
            before = [m for m in mentions if start <= m.span.start_char < match.start()] if first else []
            after = [m for m in mentions if m.span.start_char > match.end()][:1]
            body = next(_named(view.text[match.end() :], view.passage.index), None)
            if body is None or body.start:
                continue
            for one in before or after:
                yield RoleMention(
                    span=view.span(match.end(), match.end() + len(body.name)),
                    person=one.span,
                    name=one.name,
                    title="Ủy viên" if re.search(r"[ủu][yỷ] viên", fold(match[0])) else "Thành viên",
                    organization=bodies.in_full(body.name),
                    former=True,
                    inherited=True,
                    **by("member of a body"),
                )


_IN_PLACE_OF = regex(
    r"[\s,;]{0,6}(?:Ban Chỉ đạo|Hội đồng|Ban|Tổ|Đoàn)?[\s,;]{0,6}thay(?:\s+thế)?(?:\s+cho)?"
    r"(?:\s+(?:đồng chí|ông|bà|đ/c|[Tt]hiếu tướng|[Tt]rung tướng|[Đđ]ại tá|[Tt]hượng tá|[Tt]rung tá|[Tt]hiếu tá))*\s*"
)


def _replaced(
    report: ReportView, people: dict[int, list[PersonMention]], roles: list[RoleMention]
) -> list[RoleMention]:
    """``làm Ủy viên Ban Chỉ đạo thay đồng chí B``: B had the post before."""
    found = []
    for role in roles:
        view = report.passages[role.span.passage]
        after = [m for m in people.get(role.span.passage, []) if m.span.start_char >= role.span.end_char]
        if role.former or not after or after[0].span == role.person:
            continue
        if _IN_PLACE_OF.fullmatch(view.text, role.span.end_char, after[0].span.start_char):
            found.append(replace(role, person=after[0].span, name=after[0].name, former=True, inherited=True))
    return found


_EXCHANGED = regex(r"\b(?:thay|bằng)\b", re.IGNORECASE)


def _closes_item(view: PassageView, seat: re.Match[str], mentions: list[PersonMention]) -> bool:
    """``3. Đ/c A - Phó Trưởng phòng …; đ/c B, …: Ủy viên;``: what closes an item behind a colon is of all it names."""
    closes = seat[0].lstrip().startswith(":") and not view.text[seat.end() :].strip(" .;,")
    own = sum(_MEMBER.match(view.text, mention.span.end_char) is not None for mention in mentions[:-1])
    return (
        closes
        and not own
        and _EXCHANGED.search(view.text) is None
        and view.text.count(":") == 1
        and bool(kind_of_item(view.text))
    )


_SEVERAL_BEFORE = regex(r"\bcác\s+(?:đồng chí|ông|bà|ông,\s*bà)\s*:?\s*$", re.IGNORECASE)


_JOINED = regex(rf"\s+(?:và|cùng)\s+{ADDRESSED}")


def _together(view: PassageView, mentions: list[PersonMention], *, shared: bool = False) -> list[PersonMention]:
    """The last person, with those of the row that ``các đồng chí A, … và B`` opens; all if the place is ``shared``."""
    last = mentions[-1]
    if shared:
        return mentions
    for place in range(len(mentions) - 1, -1, -1):
        first = mentions[place]
        following = mentions[min(place + 1, len(mentions) - 1)]
        own = first is not last and _MEMBER.match(view.text, first.span.end_char) is not None
        if own or ";" in view.text[first.span.end_char : following.span.start_char]:
            break
        if _SEVERAL_BEFORE.search(_just_before(view, first)):
            return mentions[place:]
    if len(mentions) > 1 and _JOINED.fullmatch(view.text, mentions[-2].span.end_char, last.span.start_char):
        return mentions[-2:]  # A và B, ủy viên
    return [last]
