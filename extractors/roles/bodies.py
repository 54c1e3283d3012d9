"""The bodies that a paper sets up or names.

A council or a board is named in full once, in the title or where it is set up; below it is only ``Hội đồng`` or not
named at all.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

from msgspec import Struct
from msgspec.structs import replace

from corpora import gazetteers
from corpora.letters import LOWER, UPPER, fold, squeeze
from corpora.regex import regex
from extractors.abbreviations import spelled_out
from extractors.casing import as_in_text, body_case, usual_case
from extractors.grids import grids
from extractors.header.organs import ends_with_bare_territory, expand_all, in_full, superior_of, territory_of
from extractors.header.signs import is_motto
from extractors.lexicons import body_heads, village_words
from extractors.organizations import head_at
from extractors.patterns import NUMBER, alternatives
from extractors.places import province_named
from extractors.records import Header, PersonMention
from extractors.roles.items import past_number
from extractors.roles.offices import Office, named_in_full, stands_by_territory
from extractors.sentences import END
from extractors.view import PassageView, ReportView
from extractors.words import Words, words_of

_FULL_STOP = r"(?<!TP)(?<!Tp)(?<!TX)(?<!TT)\."
"""A full stop that does not shorten a territory (``TP. Đà Lạt``)."""
_STOP = (
    r"do|gồm|bao gồm|hiện (?:do|nay|có|đang)|thực hiện nhiệm vụ|tại|khóa|nhiệm kỳ|như sau|được|theo|để|có|làm|đã|"
    r"hoạt động|ngày(?! hội)|trong|"
    r"xây dựng kế hoạch|ban hành kế hoạch|việc chấp hành|(?<!vận động )(?<!trù bị )thành lập|"
    r"trân trọng|các đồng chí|và bà|và các|và \d+|"
    r"thông qua|(?-i:lo)|họp|bình xét|bình chọn|báo cáo|dự kiến|nghe|tiến hành|thống nhất|"
    r"quyết định|không|phải|sẽ|cho|là|"
    r"(?<!sắp xếp )(?<!công tác )(?<!nghiên cứu )tổ chức|"
    r"và ông|đề nghị|đối với|trước|sau|khi|nhằm|do|vào|từ|đến|với|thông báo|năm học|"
    r"năm (?:19|20)\d\d(?!\s+(?:tỉnh|thành phố|huyện|xã|phường))|"
    r"(?:\d{1,2}|hai|ba|bốn|năm|bảy) (?:đồng chí|đ/c|người|thành viên|ông)|"
    r"xem xét|nhất trí|(?<!hội đồng )xét|sử dụng|cụ thể|phân công(?! nhiệm vụ)|"
    r"chịu|về|vì|tự (?:giải thể|chấm dứt)|ban hành|tổng kết|cũng|cùng|bỏ phiếu|biểu quyết|thảo luận|phân tích|"
    r"chủ trì|chủ tọa|"
    r"trực tiếp|theo dõi|đôn đốc|(?<!bầu )cử|đặt tại|(?:đầu|cuối) (?:năm|nhiệm kỳ)|"
    r"và (?-i:Ban|Tổ|Tiểu ban|Hội đồng|Đoàn|Đơn vị)|"
    r"và (?:tổng kết|triển khai|phân công|quy định|giao|chỉ định|cử|phê duyệt|bổ nhiệm|thay đổi|phát động|điều chỉnh|"
    r"tham gia|tiếp nhận|công bố|thực hiện|ban hành|thông báo|thay thế|việc)|"
    r"bằng (?:hình thức|văn bản)|dự(?=\s(?:chi bộ|đảng bộ|đảng ủy)\b)|(?<!hội đồng )phụ trách|"
    r"thay|và (?-i:Trưởng|Phó|Chủ tịch|Giám đốc|Chánh)"
)


@lru_cache
def _pattern() -> re.Pattern[str]:
    """A body as it is named: one of the heads, and what follows up to where its name ends."""
    heads = (re.escape(entry.head) for entry in gazetteers.body_heads() if entry.body)
    return regex(
        rf"(?<!ủy )\b(?-i:(?=[{UPPER}]))(?P<head>{'|'.join(sorted(heads, key=len, reverse=True))})\b"
        r"(?P<rest>[^;:()“”\n\t]*?(?:\s“[^”\n]{2,90}”(?:,\s“[^”\n]{2,90}”)*"
        r"(?:\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\s[^,;:()“”\n]{2,30}?)?)?)"
        rf"(?=\t|\s*(?:[;:()“”\n]|{_FULL_STOP}|$|,?\s+(?:{_STOP})\b|"
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
_REACH = 25
"""A body named so many passages above is still the one that is meant."""


class Body(Struct, frozen=True):
    """A body where it is named: the passage and offsets, its head as the list of heads has it, and its full name."""

    passage: int
    start: int
    end: int
    head: str
    name: str


def in_order(bodies: Iterable[Body]) -> list[Body]:
    """Bodies as they are told."""
    return sorted(bodies, key=lambda body: (body.passage, body.start))


class Bodies:
    """The bodies of a report."""

    def __init__(
        self, report: ReportView, header: Header, office: Office | None, people: Iterable[PersonMention] = ()
    ) -> None:
        self.office = office
        self.report = report
        title = header.title or ""
        self.title = squeeze(title)
        names = _where_people_are_named(people, title)
        self.meets = header.doc_type is not None and "biên bản" in fold(header.doc_type)
        """Whether the paper is the minutes of a meeting."""
        issuer = header.issuer or ""
        self.meeting = _meeting(report, title, office) or (issuer if fold(issuer).startswith("đại hội ") else None)
        """The congress whose minutes the paper is, which names those who lead it."""
        self.titled = list(_set_up(title)) or list(named_in_text(title, -1, names[-1]))
        self.titled += _issuing(header)
        self.titled += _organising(title) if office is None or office.committee is None else ()
        self.titled += _elected(title)
        self.told = [
            body
            for view in report.passages
            for body in named_in_text(view.text, view.passage.index, names.get(view.passage.index, ()))
        ]
        self.decided = [body for view in report.passages for body in (*_decided(view), *_listed(view))]
        self.above_table = {
            view.passage.index: first
            for grid in grids(report).values()
            for first in [grid.first_passage]
            for row in grid.rows.values()
            for view in row.values()
        }
        """Where the table begins that a cell stands in: its rows are not far from what stands above it."""
        self.fullest = self._named_fullest(report)
        """The bodies' full names by their heads."""
        opening = [body for body in self.told if _announces(report.passages[body.passage].text, body.start)]
        set_up = [body for body in self.told if _SETS_UP.search(report.passages[body.passage].text[: body.start + 1])]
        heading = [body for body in opening if _HEADS.search(report.passages[body.passage].text)]
        sorts = in_order([*self.decided, *heading, *set_up])
        numbered = [body for view in report.passages for body in self._numbered(view, sorts)]
        numbered += self._of_units(report)
        self.told = in_order([*self.told, *numbered])
        self.announced = in_order([*self.decided, *opening, *numbered])

    def _named_fullest(self, report: ReportView) -> dict[str, str]:
        fullest: dict[str, str] = {}
        short = self._called_short(report)
        named_well = [body for body in self.told if not _CITES.match(report.passages[body.passage].text)]
        for bodies in (named_well, short, self.titled, self.decided):  # the title names them well, what decides best
            named: dict[str, str] = {}
            for body in bodies:
                if len(named.get(body.head, "")) < len(body.name) and len(body.name.split()) <= _LONGEST:
                    named[body.head] = body.name
            for head, name in named.items():
                known = fullest.get(head, "")
                if known and _HELPS.search(name):
                    continue  # Tổ biên tập giúp việc Ban, of which the title says more
                if fold(name) != head and not begins(fold(known), fold(_TERM_OF_OFFICE.sub("", name))):
                    fullest[head] = name
        for sort in self.sorts_of_several:
            fullest.pop(sort, None)  # which of them is meant, the nearest tells
        if organising := _EVENT.search(fullest.get("ban tổ chức", "")):
            for name in _AT_AN_EVENT:
                fullest.setdefault(fold(name), f"{name} {organising[0]}")
        return fullest

    def _numbered(self, view: PassageView, sorts: list[Body]) -> Iterator[Body]:
        """``1. Đoàn số 1 (các chợ):``, of the sort of bodies that the report set up or announced before."""
        match = _NUMBERED_LINE.match(view.text) if view.passage.kind != "cell" else None
        if match is None:
            return
        first = match["sort"]
        near = [body for body in reversed(sorts) if 0 < view.passage.index - body.passage <= _REACH]
        alike = [body for body in (*near, *self.titled) if begins(body.head, fold(first)) and " " in body.head]
        sort = next((body for body in alike if NUMBERED.match(body.name) is None), None)
        named = first if sort is None else self._sort(sort, near)
        yield Body(view.passage.index, *match.span("body"), fold(first), _of_number(named, match["number"]))

    def _of_units(self, report: ReportView) -> Iterator[Body]:
        """``Thôn 2: ông A làm Tổ trưởng``, where the report sets up ``Tổ công nghệ số cộng đồng các thôn``."""
        several = [(one, match) for one in self.told if (match := _in_each().fullmatch(one.name)) is not None]
        for view in report.passages if several else ():
            line = _UNIT_LINE.match(view.text) if view.passage.kind != "cell" else None
            if line is None:
                continue
            near = ((one, match) for one, match in reversed(several) if one.passage < view.passage.index)
            for body, each in near:
                if begins(fold(line["unit"]), fold(each["sort"])):
                    name = f"{each['stem']} {self._unit(line['unit'], each['sort'])}"
                    yield Body(view.passage.index, *line.span("unit"), body.head, name)
                    break

    def _unit(self, unit: str, sort: str) -> str:
        """A unit as a name goes on with it: a part of a commune in small letters, with the commune."""
        unit = squeeze(unit)
        if fold(sort) not in village_words():
            return unit
        commune = next((one for one in self.office.territories), None) if self.office is not None else None
        return f"{unit[0].lower()}{unit[1:]}" + (f", {commune}" if commune else "")

    def _sort(self, body: Body, near: list[Body]) -> str:
        """What bodies are called by the one that was set up before: by its name there, where that says its sort."""
        alone = body in near and len(body.name.split()) <= _SORT_ALONE
        return body.name if alone else self.in_full(body.name)

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
        sorts = self.sorts_with_names | self.sorts_of_several
        return fold(body.name) == body.head and body.head in sorts

    @cached_property
    def sorts_of_several(self) -> frozenset[str]:
        """The sorts of which the report tells several bodies by name (``Tiểu ban Nội dung``, ``Tiểu ban Lễ tân``)."""
        found: set[str] = set()
        for sort in _OF_MANY:
            names = {fold(body.name) for body in self.told if body.head == sort and fold(body.name) != sort}
            if sum(not any(goes_on(other, name) for other in names - {name}) for name in names) > 1:
                found.add(sort)
        return frozenset(found)

    @cached_property
    def sorts_with_names(self) -> frozenset[str]:
        """The first words of the heads of bodies that go on (``tổ`` of ``tổ biên tập``)."""
        return frozenset(head.partition(" ")[0] for head in self.fullest if " " in head)

    def in_full(self, name: str) -> str:
        """A body's name with its tail written out (``Ban Kiểm tra Hội`` of an association), and its territory."""
        if (helps := _HELPS.search(name)) is not None and fold(name[: helps.start()]) in self.fullest:
            name = name[: helps.start()]  # Tổ biên tập giúp việc Ban
        folded = fold(spelled_out(name))  # Hội đồng TĐKT
        full = self.fullest.get(folded) or next(
            (full for full in self.fullest.values() if " " in folded and goes_on(fold(full), folded)),
            None,
        )
        if full is not None and len(full) >= len(name):
            name = full
        name = self._of_no_year(self._event_in_full(self._tail_in_full(name)))
        name = self._within(name)
        if self.office is not None:
            name = _placed(name, self.office)
        return f"{name} {self.meeting}" if self.meeting is not None and fold(name) in OF_A_MEETING else name

    def _of_no_year(self, name: str) -> str:
        """``Hội đồng … Bệnh viện năm 2018``: behind a word for the office a year is no part of the name."""
        bare = _YEAR.sub("", name)
        if bare != name and _EVENT.search(bare) is None and stands_by_territory(bare):
            return bare
        return bare if self.office is not None and named_in_full(bare, self.office) != bare else name

    def _event_in_full(self, name: str) -> str:
        """``Ban Tổ chức Lễ phát động`` with what the title calls the event (``Lễ phát động phong trào …``)."""
        event = _EVENT.search(name)
        told = self.title.find(event[0]) if event is not None else -1
        whole = _ORGANISED.match(self.title, told) if told >= 0 else None
        if event is None or whole is None or not goes_on(fold(whole["event"]), fold(event[0])):
            return name
        return f"{name[: event.start()]}{squeeze(whole['event'])}"

    def _within(self, name: str) -> str:
        """``Tiểu ban Nội dung`` with the board that it is a part of, a bare ``Tổ Thư ký`` with whom it helps."""
        helps = fold(name) in _HELPERS or self.is_of_helpers(name)
        group = fold(name).startswith("nhóm ")
        if not (helps or group or fold(name).startswith("tiểu ban ")):
            return name
        told = {body.head for body in (*self.told, *self.decided)}
        parts = _WITH_GROUPS if helps or group else _WITH_PARTS
        known = [head for head in self.fullest if head in parts or (helps and head.startswith("hội đồng "))]
        whole = next((self.fullest[head] for head in sorted(known, key=lambda head: head not in told)), None)
        if whole is None and (served := _SERVED.search(self.title)) is not None:
            whole = served["event"]
        return f"{name} {whole}" if whole is not None and fold(whole) not in fold(name) else name

    def is_of_helpers(self, name: str) -> bool:
        """Whether a body is one of those that the paper sets up to help a council, which are named without it."""
        if _HELPER.match(name) is None or stands_by_territory(name) or not self._sets_up_helpers:
            return False
        head = head_at(words_of(name), 0)
        return head is None or head[0] == 1  # no Ban Công tác Mặt trận

    @cached_property
    def _sets_up_helpers(self) -> bool:
        texts = (self.title, *(view.text for view in self.report.passages))
        return any(_SETS_UP_HELPERS.search(text) for text in texts)

    def _tail_in_full(self, name: str) -> str:
        """``Tổ giúp việc Hội đồng`` with the council's own name; one that is named so already stays."""
        first, _, last = name.rpartition(" ")
        if first and (called := SHORT_BODIES.get(fold(last))) in self.fullest:
            return f"{first} {self.fullest[called]}"
        spelled = spelled_out(name)
        for head, full in self.fullest.items():
            tail = _tail_with_head(fold(spelled), head)
            if tail and goes_on(fold(full), tail) and not fold(full).startswith(fold(spelled)):
                return f"{spelled[: -len(tail)]}{full}"
        return name

    def called(self, passage: int, name: str) -> str:
        """A body in full by what a label calls it: a sort alone (``Trưởng Tiểu ban``) is the nearest of that sort."""
        nearest = self.before(passage, 0, fold(name)) if fold(name) in self.sorts_of_several else None
        return nearest or self.in_full(name)

    def names(self, organization: str) -> bool:
        """Whether an organisation is one of these bodies, told by its head or by the beginning of its name."""
        folded = fold(organization)
        if folded in self.fullest or any(_tail_with_head(folded, head) == head for head in self.fullest):
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
            if head is None and body.head in ORGANISATIONS:
                continue
            if (head is None or begins(body.head, head)) and not self._is_nameless(body):
                return self.in_full(
                    self.fullest.get(body.head, body.name) if fold(body.name) == body.head else body.name
                )
        return self.of_paper(head)

    def of_paper(self, head: str | None) -> str | None:
        """The body that the paper is of, or about, whose head starts with the words ``head``, in full."""
        found = next((body for body in self.titled if head is None or begins(body.head, head)), None)
        return self.in_full(found.name) if found is not None else None


def _placed(name: str, office: Office) -> str:
    """A body of a territory told bare with the territory's name (``Ban Tổ chức Hội thi … tỉnh năm 2020``)."""
    when = _OCCASION.search(name)
    stem, occasion = (name[: when.start()], when[0]) if when is not None else (name, "")
    return f"{named_in_full(stem, office)}{occasion}" if ends_with_bare_territory(stem) else name


_OCCASION = regex(r"(?:,?\s+(?:[-–]\s+)?(?:lần thứ\s+\w+|năm\s+\d{4}))+$")
"""Which of several events of a sort is meant, behind its name."""
_OF_MANY = ("tiểu ban",)
"""Sorts of bodies of which a paper often sets up several that are named by their tasks."""
_SERVED = regex(r"\bcác tiểu ban\b[^;]{0,30}?\b(?:phục vụ|giúp việc)\s+(?P<event>Đại hội\s[^;]+)", re.IGNORECASE)
"""What a title says that the sub-boards which it sets up are for."""
_YEAR = regex(r"\s+năm(?:\s+học)?\s+\d{4}(?:\s*[-–]\s*\d{4})?$")
_HELPS = regex(r"\sgiúp việc\s+(?:Ban|Hội đồng|Tổ|Đoàn)$")
_HEADS = regex(rf":\s*$|^[^{LOWER}]+$")
"""A line that heads others: it ends with a colon, or is in capitals."""
_CITES = regex(r"[\s+*–-]*Căn cứ\s+(?:Luật|Nghị định|Thông tư|Quy định|Nghị quyết|Hướng dẫn)\b")
"""A line that cites what rules a paper: what it says of bodies goes for all of their sort."""
_CALLED_SHORT = regex(
    r"\(\s*(?:(?:sau đây|dưới đây)\s+)?(?:được\s+)?(?:gọi|viết)\s+(?:tắt\s*)?(?:là\b|:)\s*"
    r"[“\"]?(?P<short>[^()“”\"]{4,40}?)[”\"]?\s*\)"
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


OF_A_MEETING = frozenset(
    ["đoàn chủ tịch", "chủ tịch đoàn", "đoàn thư ký", "ban kiểm phiếu", "tổ kiểm phiếu", "ban bầu cử", "tổ bầu cử",
     "ban thẩm tra tư cách đại biểu", "ban thẩm tra tư cách", "ban kiểm tra tư cách đại biểu"]
)  # fmt: skip
"""Who leads a congress, checks who attends it and counts its votes."""
_WITH_PARTS = ("ban tổ chức", "ban chỉ đạo", "ban chỉ huy", "ban chỉ huy phòng", "ban chỉ huy phòng thủ dân sự")
_WITH_GROUPS = ("hội đồng", *_WITH_PARTS)
_HELPERS = frozenset(["tổ thư ký", "tổ giúp việc", "ban thư ký", "tổ chuyên viên", "tổ chuyên viên giúp việc"])
_HELPER = regex(
    r"(?:Ban|Tổ|Bộ phận)\s(?!Chấp hành\b|Thường vụ\b|Tổ chức\b|Chỉ đạo\b|Giám đốc\b|Giám hiệu\b)", re.IGNORECASE
)
_SETS_UP_HELPERS = regex(
    r"\blập\b[^;:]{0,120}?\b(?:[Cc]ác|\d{1,2})\s+(?:ban|tổ|bộ phận|tiểu ban)(?:\s+chuyên môn)?,?\s+giúp việc\b"
    r"(?!\s+(?:Ban Chỉ đạo|BCĐ))"
)
"""What sets up bodies that help another, to be named by their tasks alone."""
SHORT_BODIES = {"bcđ": "ban chỉ đạo", "btc": "ban tổ chức", "hđ": "hội đồng"}
"""Bodies as the names of their teams call them short (``Tổ giúp việc BCĐ``)."""
ORGANISATIONS = frozenset(["hội", "hiệp hội", "quỹ"])
"""What is a body only where its name is told: nobody is ``Thành viên`` of whatever association was named last."""
_COMPOUNDS = {
    "hội": ("quốc", "đại", "xã", "hiệp", "chi", "giáo", "lễ", "cơ", "ngày", "vũ", "dạ"),
    "đoàn": ("tập", "liên", "sư", "quân", "lữ", "trung", "công", "tỉnh", "thành", "huyện", "quận", "phái", "binh"),
    "ban": ("ủy", "trưởng", "phó"),
}
"""Words before a head that make another word of it (``Quốc hội`` names no Hội)."""


def goes_on(full: str, name: str) -> bool:
    """Whether a folded name is another, or goes on with further words or a comma where the other ends."""
    return full.startswith(name) and not full[len(name) : len(name) + 1].isalnum()


def _tail_with_head(name: str, head: str) -> str:
    """What of a folded name begins with the head of another body (``Tổ giúp việc Hội đồng TĐKT``), or nothing."""
    before, found, rest = name.rpartition(f" {head}")
    compound = before.split(" ")[-1] in _COMPOUNDS.get(head, ())
    return "" if not found or compound or rest[:1].isalnum() else f"{head}{rest}"


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
        body = next(named_in_text(name, -1), None) or _of_any_kind(name)
        if body is not None and body.start == 0:
            whole = _without_open_quote(_THEME.sub("", squeeze(name).rstrip(" .,:-–")))
            if match is not None and fold(match[0]).startswith("công nhận"):
                whole = _TERM_OF_OFFICE.sub("", whole).rstrip(" ,-–")
            yield replace(body, name=whole if "(" in whole else whole.rstrip(")"))


_THEME = regex(r"\s*[“\"][^”\"\n]{60,}[”\"].*$")
"""What a delegation looks into, in quotes (``Đoàn giám sát “Việc quản lý …”``), which is no part of its name."""


def _without_open_quote(name: str) -> str:
    """A name up to the title of a task whose end it does not reach (``… nhiệm vụ “Nghiên cứu sử thi``)."""
    opened = name.rfind("“") if name.count("“") > name.count("”") else -1
    opened = name.rfind('"') if opened < 0 and name.count('"') % 2 else opened
    return name[:opened].rstrip() if opened > 0 else name


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


_SORT = r"(?:Ban|Tổ|Đội|Đoàn|Nhóm|Hội đồng|Tiểu ban)"
"""How the names of bodies of any sort begin."""
_A_BODY = regex(rf"\s*{_SORT}\s")
_WORDS_OF_A_HEAD = 3
"""How many syllables say what a body is: Ban soạn thảo, Tổ biên tập."""


def _issuing(header: Header) -> Iterator[Body]:
    """The body whose paper it is, with what it is of (``Hội đồng Thi đua - Khen thưởng Sở Tư pháp …``)."""
    if header.issuer is not None and next(named_in_text(header.issuer, -1), None) is not None:
        whole = in_full(header.issuer, superior_of(header))[0]
        yield from (replace(body, name=whole) for body in named_in_text(header.issuer, -1) if body.start == 0)


NUMBERED_SORTS = r"(?:Tổ|Đoàn|Đội|Nhóm)"
NUMBERED = regex(rf"(?P<sort>{NUMBERED_SORTS})\s+(?P<number>(?:số\s+)?\d{{1,2}})\b")
"""A body that is called by its sort and a number alone."""
_NUMBERED_LINE = regex(rf"\s*{NUMBER}?\s*(?P<body>{NUMBERED.pattern})(?=\s*(?:[:(]|$|do\s|gồm\s|có\s))")


@lru_cache
def _in_each() -> re.Pattern[str]:
    """A team that there is one of in each unit of a sort (``Tổ công nghệ số cộng đồng các thôn``)."""
    return regex(
        rf"(?P<stem>{NUMBERED_SORTS}\s.{{2,80}}?)\s+(?:(?:tại|ở|của)\s+)?(?:các|từng|mỗi)\s+"
        rf"(?P<sort>{alternatives(tuple(village_words()))}|\w+(?:\s\w+)?)(?:\s+trực thuộc)?",
        re.IGNORECASE,
    )


_UNIT_LINE = regex(rf"\s*(?:{NUMBER})?\s*(?P<unit>[{UPPER}][^:;,()]{{2,60}}?)\s*:\s")
_SORT_ALONE = 3
"""Words of a name that says only of what sort a body is (``Đoàn kiểm tra``)."""


def _of_number(sort: str, number: str) -> str:
    """``Đoàn số 1`` of those that the report calls ``Đoàn kiểm tra liên ngành về an toàn thực phẩm``."""
    first, _, rest = sort.partition(" ")
    if len(sort.split()) <= _SORT_ALONE:
        return squeeze(f"{sort} {number}")
    return f"{first} {number} {rest}"


_EVENT = regex(r"\b(?:Lễ|Hội thi|Hội nghị|Ngày hội|Liên hoan|Giải|Đại hội|Cuộc thi)\b.*")
"""What a board that organises an event is called by."""
_AT_AN_EVENT = ("Ban Giám khảo", "Tổ Thư ký", "Ban Thư ký", "Tổ Phục vụ", "Ban Trọng tài", "Tổ Trọng tài")
"""Whom an event has beside those who organise it."""
_ORGANISED = regex(
    r"(?:(?:(?:Kế hoạch|Chương trình|Thể lệ|Về việc|V/v)\s+)*(?:tổ chức|hưởng ứng)\s+|"
    r"(?=(?:Lễ|Hội thi|Liên hoan|Ngày hội)\s))"
    r"(?P<event>(?:Hội|Lễ|Giải|Ngày|Đại|Cuộc|Liên|Đêm|Tháng|(?:các\s+)?hoạt động|diễn đàn|triển lãm|tuần lễ)\s.+?)"
    rf"(?=\s*(?:[;(]|$|,(?!\s(?-i:[^\W\d_{UPPER}])))|"
    r",?\s+(?:nhân|tại|chào mừng|nhằm|giai đoạn|trong (?:ngày|tháng|năm|dịp|khuôn khổ|đợt)|"
    r"gắn với|kết hợp|nhiệm kỳ|và (?:phát động|tổng kết|sơ kết))\b)",
    re.IGNORECASE,
)


def _organising(title: str) -> Iterator[Body]:
    """The board that organises what a plan is about (``Tổ chức Hội khỏe Phù Đổng cấp trường``)."""
    if match := _ORGANISED.match(squeeze(_IN_BRACKETS.sub("", title))):
        for name in ("Ban Tổ chức", *_AT_AN_EVENT):
            yield Body(-1, 0, 0, fold(name), f"{name} {match['event']}")


_ELECTED = regex(
    r"\b(?:bầu|bầu cử|bầu bổ sung|phê chuẩn)\s[^;]{0,40}?\b(?:thành viên|ủy viên|các chức danh(?: của)?)\s+"
    r"(?P<name>(?P<head>UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân)\s[^,()]{2,60}?)"
    rf"(?=\s+(?:nhiệm kỳ|khóa)\b|[,(;{END}]|$)",
    re.IGNORECASE,
)


def _elected(title: str) -> Iterator[Body]:
    """The committee of an administration whose members a title tells to be elected."""
    if match := _ELECTED.search(title):
        yield Body(-1, *match.span("name"), fold(expand_all(match["head"])), squeeze(match["name"]))


_IN_BRACKETS = regex(r"\s?\([^()]*\)")
_ANY_BODY = regex(rf"(?P<head>{_SORT}\s+\w+)(?:\s+\w+)+")


def _of_any_kind(name: str) -> Body | None:
    """A body that no list of heads has, where a paper sets it up (``Ban Đạo diễn diễn tập …``)."""
    match = _ANY_BODY.match(name)
    return Body(-1, *match.span(), fold(match["head"]), squeeze(name)) if match else None


_DECIDES = regex(
    rf"\s*(?:(?:Điều\s+\d{{1,2}}|1)\s*[.:\-–]+|(?:{NUMBER})?\s*(?:Vấn đề|Nội dung|Việc)\s[^:;{END}]{{0,30}}:)\s*"
    rf"(?:(?:Nay|Quyết định)\s+)?(?={_SETS_UP.pattern})",
    re.IGNORECASE,
)
_ABBREVIATED = regex(r"\s*\([A-ZĐ][A-ZĐ&\-]+\)")


def _decided(view: PassageView) -> Iterator[Body]:
    """The bodies that an article of a decision sets up."""
    if _DECIDES.match(view.text):
        for body in _set_up(_ABBREVIATED.sub("", view.text)):
            yield replace(body, passage=view.passage.index)


_LISTED = regex(
    rf"\s*(?:Điều\s+\d{{1,2}}\s*[.:]|{NUMBER})?\s*(?:Danh sách\s+)?(?:Các\s+)?[Tt]hành viên\s+"
    rf"(?P<name>{_SORT}\s.{{4,120}}?)"
    r"(?:\s+(?:sau khi (?:kiện toàn|bổ sung|điều chỉnh)|gồm|như sau|hiện nay)\b.*)?\s*:?\s*",
    re.IGNORECASE,
)


def _listed(view: PassageView) -> Iterator[Body]:
    """The body whose members a heading says to be listed below (``Thành viên Ban Pháp chế … sau khi kiện toàn:``)."""
    match = _LISTED.fullmatch(view.text.strip()) if view.passage.kind != "cell" else None
    name = squeeze(match["name"]) if match is not None else ""
    body = next(named_in_text(name, -1), None) or _of_any_kind(name)
    if body is not None and body.start == 0:
        yield replace(body, passage=view.passage.index)


def begins(text: str, words: str) -> bool:
    return text == words or text.startswith(f"{words} ")


_ADDRESS = regex(rf",\s+[^,{UPPER}]{{1,25}}$")
"""How the person is addressed before whose name a body's name ends (``Hội Nhạc sĩ Việt Nam, nhạc sĩ``)."""


def named_in_text(text: str, passage: int, people: Iterable[int] = ()) -> Iterator[Body]:
    """The bodies that a text names, up to where a person is named (``Trưởng ban Kiểm phiếu Đỗ Văn Thử trình bày``)."""
    for match in _where_named(words_of(text)):
        line = text[text.rfind("\n", 0, match.start()) + 1 :].partition("\n")[0]
        shouted = match[0].isupper() and not (line.isupper() or _HEADS_LINE.match(text, match.end()))
        if shouted or is_motto(line) or fold(match[0]).startswith(_no_bodies()):
            continue
        person = next((start for start in people if match.start() < start < match.end()), None)
        end = match.end() if person is None else person
        if person is None and line.isupper() and line.find(match[0]) == past_number(line):
            further = _HEADING_GOES_ON.match(text, end)
            end = further.end() if further is not None else end
        whole = squeeze(text[match.start() : end])
        if person is not None:
            whole = _ADDRESS.sub("", whole)
        name, dash, rest = whole.partition(" - ")
        named = name if dash and name.isupper() and not rest.isupper() else whole
        yield Body(passage, match.start(), end, fold(match["head"]), body_case(named.rstrip(" ,:-–")))


_HEADS_LINE = regex(r"\s*(?:\([^()]*\))?\s*:")
"""A heading in capitals goes on with what it heads (``IV/ BAN TỔ CHỨC HỘI THẢO: ông A (Trưởng ban); …``)."""
_HEADING_GOES_ON = regex(rf"(?:,\s+(?!(?:{_STOP})\b)[^,;:()\n]+)+", re.IGNORECASE)
"""What further tasks a heading in capitals names (``TỔ PHÚC TRA HỒ SƠ, THỂ LỰC``)."""


def _where_named(words: Words) -> Iterator[re.Match[str]]:
    """Where the pattern matches, which is tried at the words alone with which a head may begin."""
    past = 0
    for index in words.among(_first_words()):
        start = words.starts[index]
        if start >= past and (match := _pattern().match(words.text, start)) is not None:
            past = match.end()
            yield match


def _announces(text: str, start: int) -> bool:
    """Whether a passage lists those on the body that it names: it ends with a colon, or begins with the body.

    The heading of an annex does too (``PHỤ LỤC I`` / ``DANH SÁCH BAN SOẠN THẢO``).
    """
    return text.rstrip().endswith(":") or start <= past_number(text) or _HEADS_ANNEX.match(text) is not None


_HEADS_ANNEX = regex(r"\s*(?:PHỤ LỤC|DANH SÁCH)\b")
