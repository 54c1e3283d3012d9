"""Recipients listed below the line that names the award.

``Điều 1. Tặng Bằng khen … cho 05 tập thể và 03 cá nhân sau đây:`` opens a list, and so does a
label that names an award and counts (``1. Huy hiệu 60 năm tuổi Đảng: 01 đồng chí``). Each
numbered or dashed line below it is a recipient, or several that semicolons part, until the next
article, label or ordinary sentence.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from itertools import pairwise

from msgspec import Struct, field
from msgspec.structs import replace

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.abbreviations import expand
from extractors.awards.acts import PROPOSES, acts
from extractors.awards.asked import asked_for
from extractors.awards.counted import COLLECTIVES, COUNTED, counted_in
from extractors.awards.items import (
    HOUSEHOLDS,
    LEAD,
    NUMBER_INSIDE,
    after_lead,
    alone,
    is_collective,
    is_whole_collective,
    of_one_sort,
    read_item,
    whole_with_votes,
)
from extractors.awards.namely import members, segments
from extractors.awards.recipients import RecipientReader, individual, only_address
from extractors.awards.sections import BRACKETS, PROMISES, SECTION, Sections, in_capitals, is_heading, opens_list
from extractors.awards.terms import BY_NAME, AwardTerm, find_terms, fuller
from extractors.awards.votes import needed_votes
from extractors.casing import as_part
from extractors.forms import who_writes
from extractors.header.organs import name_of_territory
from extractors.header.signs import is_annex_note, is_rule
from extractors.organizations import head_at, organ_or_territory_at, territory_end
from extractors.patterns import LINE, ROMAN, SPACED_DASH, bullet_of, is_next_item, kind_of_item, level_of_item
from extractors.records import Award, Decision, Header, PersonMention, Recipient
from extractors.roles.offices import Office, itself, known_title, office_of, unit_in_office
from extractors.rules import by
from extractors.sentences import END
from extractors.view import PassageView, ReportView, by_passage
from extractors.words import words_of

_ENDS = regex(
    r"^\s*(?:Điều\s+(?:\d+|[IVX]+\b)|Nơi nhận|"
    r"(?:Các|Những)\s[^:;\d]{0,80}\bthi hành(?:\s+quyết định(?:\s+này)?)?\s*[.:]*\s*$)",
    re.IGNORECASE,
)
_TO_COUNTED = regex(r"\b(?:cho|đối với)\s+(?=\d)(?!.*\bcác\s+(?:cá nhân|tập thể|ông|bà|đồng chí)\b)")
"""Before the counts of all those whom a list names."""
_ARTICLE = regex(r"\s*Điều\s+[\dIVX]", re.IGNORECASE)
_ARTICLE_GRANTS = regex(
    r"\s*điều\s+\d+\s*[.:]\s*(?:nay\s+)?(?:tặng|khen thưởng|truy tặng|phong tặng|công nhận)\b"
    r"(?!.*\b(?:tiêu chuẩn|đối tượng|điều kiện|đạt|trường hợp)\b)"
)
"""An article that decides by itself, in a paper or an excerpt whose heading does not say what it is."""
_NUMBERED_ITEM = regex(r"^\s*\d{1,3}\s*[.)/]\s*")
_NUMBERED = regex(r"^\s*\d{1,3}\s*[.)]\s")
_LABEL = regex(
    r"\s*(?:(?:Về|Cho|Đối với)\s+)?(?:Danh sách\s+)?(?:Các\s+|\d{1,3}\s+)?"
    r"(?:(?:tập thể|cá nhân|đơn vị)\b(?-i:[^:;A-ZĐ]{0,40}?)|(?:hộ )?gia đình|tổ chức(?: cơ sở)? đảng|đảng viên)"
    r"(?:\s*[-–(]\s*(?:mỗi|mức thưởng|thưởng)\s[^:;]{4,90}(?=:\s*$))?"
    r"(?:\s*:|\s*\(\d+[^)]*\)\s*:?\s*$|\s+gồm\s*:?|$)\s*",
    re.IGNORECASE,
)
_LABEL_OF_UNITS = regex(r"\s*(?:Các|\d{1,2})\s+(?:tổ|phòng|khoa|ban|đội|đơn vị|chi bộ)\b[^:;A-ZĐ]{0,30}:\s*")
"""``Các tổ trực thuộc:``, before their names."""
_LEAD_OF_LABEL = regex(rf"{SECTION.pattern}|{_NUMBERED_ITEM.pattern}")
_COUNTED_LABEL = regex(rf"[:,(–-]\s*\d{{1,3}}(?:\.\d{{3}})*\s+(?:{COUNTED})(?!\w)[^:;]{{0,60}};?\s*$", re.IGNORECASE)
_REVOKES = regex(r"\b(?:thu hồi|hủy bỏ|tước)\b")
_REGISTERS = regex(r"\bđăng ký\b")
_DECIDED_BY = regex(r"[”\"]?(?:\s+của\s[^(:;]{2,60})?\s*\(\s*(?:theo\s+)?(?:Quyết định|QĐ)\b", re.IGNORECASE)
"""The decision in brackets behind an award that was given (``tặng Giấy khen (QĐ số 19-QĐ/ĐTN …)``)."""
_GIVEN_BY = regex(r"[^:(]*?\b(?P<given>đã được) [^;:,()]{3,70} (?:tặng|công nhận|khen|trao)\b")
"""What a proposal tells of the past (``Danh hiệu … đã được Giám đốc công nhận cho 142 người``)."""
_PEOPLE_LINE = regex(r"^\s*(?:Đồng chí|Các đồng chí|Ông|Bà|Anh|Chị|Cụ)\s")
_BEHIND_A_NAME = regex(rf"\s*(?:[,(:{END}\t]|;|[–-]\s|$)")
_ONLY_AWARD = regex(
    r"\s*(?:(?:truy\s+|phong\s+)?tặng(?:\s+thưởng)?|danh hiệu|hình thức|loại|đối với|cho|các|đồng chí|tập thể|"
    r"cá nhân|(?:danh sách|phụ lục)(?:\s+(?:số\s+)?[\dIVX]+\b)?|được|khen thưởng|đề nghị|xét|"
    r"vinh dự Nhà nước|\(truy tặng\)|"
    r"năm \d{4}|và|[“”\":;,–-]|\s|\(\d+[^)]*\)|\(thời kỳ [^)]*\))*",
    re.IGNORECASE,
)
_REPRESENTED = regex(r"\s*[-–;,(]\s*(?:người )?đại diện\s*(?=:|là\s|ông\s|bà\s)", re.IGNORECASE)
"""What an item says of who comes for the collective that it names (``Công ty A - đại diện: ông B``)."""
_VOTES_NEEDED = regex(r"\((?![^()]*(?:ngày|Quyết định|QĐ))[^()]*(?:%|phiếu|đủ|tán thành)[^()]*\)")
"""What a heading of minutes says in brackets (``a) Lao động tiên tiến (đủ 50% phiếu trở lên)``)."""
_ASIDE = regex(rf"{_VOTES_NEEDED.pattern}|\((?:[Kk]èm theo|[Bb]an hành (?:kèm )?theo)\s[^()]*\)\s*$")
"""What stands in brackets beside an award that heads a list: the votes that it needs, by what it is decided."""
_ABOUT_AWARDS = regex(r"khen|thi đua|tặng|danh hiệu|huy hiệu|kỷ niệm chương|thành tích|xếp loại|phân loại")
_ACTS = regex(r"\b(?:tặng|công nhận|thu hồi|hủy bỏ|đề nghị|đăng ký|khen thưởng)\b")
_COLLECTIVE = regex(r"^[Tt]ập thể\s+(?=[A-ZĐ])")
_TO = regex(
    r"[”\"]?(?:\s+(?:toàn diện|chuyên đề\s[^:;]{2,40}?))?(?:\s+(?:của|năm)\s[^:;]{2,60}?)?(?:\s*\(\d[^)]{0,30}\))?"
    r"(?:\s*\([^()]{4,140}\)(?=\s*:))?(?:\s+[-–]\s+(?:đề nghị|trình)\s[^:;]{3,80}?(?=\s*:))?"
    rf"(?:\s*:\s*|\s+(?=\d{{1,5}}\s+(?:{COUNTED})\b)|"
    r"\s+(?P<to>cho|đối với|tặng(?=\s+(?:các\s+)?(?:đồng chí|đ/c|ông|bà|cụ)\s))(?:\s*:)?\s+)"
)
_MERIT = regex(r"\s*\d{1,2}\.\d{1,2}[.)]?\s+(?:Về|Vì)\s+(?:đã\s+)?(?:có\s+)?thành tích\s[^:;]{2,120}:\s*")
"""For what those receive whom an item of an open list names (``3.2. Về thành tích đột xuất …:``)."""
_PARTING = regex(
    r"\s*(?:[-*•]\s*)?(?:Thuộc|Khối|Ngành|Cụm|Các (?:đơn vị|tập thể|cá nhân) thuộc)\s[^;]*(?<!\.)$", re.IGNORECASE
)
_BRACKET_ENDS = regex(rf"[^()]*\)[\s;,/{END}]*")
_OF_ONESELF = regex(r"\bthành tích\b|\blý lịch\b")
"""What papers are called in which somebody tells of himself."""
_LONGEST_LABEL = 220
_LONGEST_TAIL = 60
_BEFORE_THEIRS = regex(r"\s+[“\"]?")
"""What stands between a count and the award that it is told before."""
_SAYS_MORE = regex(r"\b(?:là|chịu|liên hệ|báo cáo|phát biểu|vắng|trình bày)\b|\d{9}", re.IGNORECASE)
"""What a line says of somebody whom it does not list."""
_LONGEST_OF_ONE = 140
"""How long a line without a number is at most that lists one person."""
_MOST_COUNTS = 30
"""Counts that a line tells at most."""
_NEAR_THE_LEAD = 40
"""How far from its number a line may name the award that it is about."""
_ASKED_FOR_NEAR = 120
"""How far, where the line first says of whom the award is asked (``1. Đề nghị Bộ trưởng … tặng Bằng khen (02):``)."""


class _List(Struct):
    """A list that is open: its awards, and whether anybody was listed yet."""

    place: int
    awards: list[Award]
    counted: list[Award] = field(default_factory=list)
    listed: bool = False
    collectives: bool = False
    """Whether the label above says that the next lines are collectives."""
    told: bool = False
    """Whether the line that opens it goes on with who receives the awards."""
    article: bool = False
    """Whether an article opens it, whose headings it goes on under."""
    names: int = 0
    """How many recipients were put on it."""
    territory: str | None = None
    """The territory that a heading inside it says the next ones are of (``I. Tỉnh Hà Nam``)."""


class Listed(Struct):
    """What lists tell: their awards, and the passages whose counts they tell in full."""

    awards: list[Award] = field(default_factory=list)
    openings: set[int] = field(default_factory=set)


_LISTS_GIVEN = regex(
    r"(?!.*\b(?:hội đồng|ban|thành viên|lễ|phong trào|không|chưa|xét|bình xét|suy tôn|dự kiến|điều kiện|đề nghị|"
    r"bỏ phiếu)\b)"
    r"\W*(?:danh sách\s+)?(?:(?:tặng|khen thưởng|công nhận)\b|"
    r"(?:các\s+|những\s+)?(?:tập thể|cá nhân|đơn vị|cán bộ|công chức|viên chức|giáo viên|học sinh|đảng viên|đoàn viên|"
    r"hội viên|nhân viên|người|hộ|gia đình)\b.*\b(?:đạt|được|nhận)\b)"
)
"""What a list's title says of those who have the award (``DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU …``)."""
_ABOVE_ANNEXES = ("phụ lục", "(kèm theo", "(ban hành kèm", "(đính kèm")
"""What stands above the heading of an annex."""
_OWN_AWARDS = regex(
    r"\s*(?:(?:Đăng ký|Danh hiệu|Đăng ký danh hiệu)\s+)?(?:(?:của|đối với|cho|về)\s+)?"
    r"(?P<who>[^\W\d][^:;]{2,40}?)\s*:?\s*",
    re.IGNORECASE,
)
_WHOSE_LIST = regex(
    r"\s*\(?(?:Tên )?(?:Đơn vị|Cơ quan)(?: (?:đề nghị|trình|báo cáo|công tác|lập|đăng ký))?\s*:", re.IGNORECASE
)
_BASIS = regex(r"\b(?:làm|là) (?:cơ sở|căn cứ|điều kiện|tiêu chuẩn)\b")
"""What says of an award that what is decided only helps somebody to it (``làm cơ sở để xét tặng danh hiệu …``)."""
_ATTENDS = regex(r"\b(?:tham dự|dự (?:buổi )?lễ|thành phần (?:tham )?dự|cùng dự)\b")
"""What says that those are listed who came to see an award handed over."""
_GIVES_BELOW = regex(r"(?<!được)\s(?:tặng|trao tặng|tặng thưởng|khen thưởng)\s*:\s*$")
"""A line that says who gives what the next lines name (``2. Ban Chấp hành tặng:``)."""
_IS_PENDING = regex(r"\s*(?:đang|chưa|đã) (?:trình|có|xét|được|đề nghị)\b")
"""A label that says how the matter stands, and names nobody (``Đang trình, chưa có kết quả:``)."""


def listed_awards(
    report: ReportView,
    told: list[Award],
    people: dict[int, list[PersonMention]],
    header: Header | None,
    skipped: Container[int] = (),
) -> Listed:
    """The awards of every list below a line that names them; ``told`` is what sentences tell.

    The passages ``skipped`` tell of whom the item above them lists, and neither list anybody nor end the list.
    """
    return _Reader(report, told, people, header, skipped).read()


class _Reader:
    def __init__(
        self,
        report: ReportView,
        told: list[Award],
        people: dict[int, list[PersonMention]],
        header: Header | None,
        skipped: Container[int],
    ) -> None:
        self.skipped = skipped
        self.report = report
        self.people = people
        self.office: Office | None = office_of(header) if header else None
        self.issuer = fold(header.issuer or "") if header is not None else ""
        self.acts = acts(header)
        self.about_awards = (
            _ABOUT_AWARDS.search(fold(f"{header.doc_type} {header.title}")) is not None if header else False
        )
        self.told = by_passage(told)
        self.found = Listed()
        self.sections = Sections()
        self.in_list = False
        """Whether a heading of a list stood above: awards that stand alone on their lines are its parts."""
        self.bracketed: str | None = None
        """What the line above makes of the awards that its items name in brackets."""
        self.title_terms = find_terms(words_of(header.title or "" if header is not None else ""))
        self.section_terms: list[AwardTerm] = []
        self.of_itself = False
        """Whether the items below are of the office that registers."""
        self.titled: _List | None = None
        self.titled = self._named_by_title(header)
        of_oneself = header is not None and _OF_ONESELF.search(fold(f"{header.doc_type} {header.title}"))
        writer = who_writes(report, people) if of_oneself else None
        self.form_from = writer.span.passage if writer is not None else 0
        """The passage in which who fills in a form names himself: its numbered lines are no recipients."""

    def read(self) -> Listed:
        """Walks the passages, opening and closing lists."""
        current: _List | None = None
        for view in self.report.passages:
            passage = view.passage
            if passage.kind in ("header", "footer", "footnote", "endnote") or is_rule(view.text):
                continue
            if passage.index in self.skipped or self._says_whose(view):
                continue
            if passage.kind == "cell":
                if current is not None and self._take_cell(view, current):
                    continue
                self._close(current)
                current = None
                continue
            self.in_list = (self.in_list or _LIST_HEADING.match(view.text) is not None) and not _ENDS.match(view.text)
            self.sections.read(view)
            terms = find_terms(view.words)
            if SECTION.match(view.text):
                self.section_terms = terms
            if current is None and (colon := self._is_unit_with_awards(view, terms)) is not None:
                asked = self._status(fold(view.text[: terms[0].start]), None) or "proposed"
                past = self.sections.past or (self.sections.on_awards and self.acts == "tells")
                self._take_with_its_awards(view, terms, colon, "granted" if past else asked)
                continue
            paired = (current is None or _ASKED_IN_ITEM.search(fold(view.text))) and self._take_pairs(view, terms)
            if self._take_own(view, terms):
                continue
            if self._take_row(view, terms) or paired or self._take_bracketed(view, terms):
                continue
            if current is None and self._take_people_with_awards(view, terms):
                continue
            opened = self._opened(view, current)
            if opened is not None:
                self._close(current)
                current = opened
                self._inline(view, current)
            elif current is not None and not self._take(view, current):
                self._close(current)
                current = None
            elif current is None and self.titled is not None:
                if opens_list(view.text) and not terms:
                    self.titled = None  # Hội đồng gồm:
                elif not self._take_class(view, self.titled) and _NUMBERED.match(view.text):
                    self._take(view, self.titled)
        self._close(current)
        return self.found

    def _take_own(self, view: PassageView, terms: list[AwardTerm]) -> bool:
        """Whether a line is an award alone for which the office registers itself (``1. Đăng ký của Trường``)."""
        text = view.text
        if self.office is None or not (self.acts == "registers" or self.sections.registers):
            return False
        if (number := _NUMBERED_ITEM.match(text)) is not None and not terms:
            told = _OWN_AWARDS.fullmatch(text, number.end())
            self.of_itself = told is not None and fold(told["who"]) in (*_ITSELF, *_heads_of(self.office))
        alone = self.of_itself and bullet_of(text) and len(terms) == 1 and text[terms[0].end :].strip(' ;.,”"') == ""
        if not alone or _ONLY_AWARD.fullmatch(text[after_lead(text) : terms[0].start]) is None:
            return False
        span = view.span(terms[0].start, terms[0].end)
        self._list(
            _List(view.passage.index, [self._award(view, terms[0], "registered")]),
            Recipient(span=span, name=self.office.name, kind="collective"),
        )
        return True

    def _says_whose(self, view: PassageView) -> bool:
        """Whether a line between a title and its table says whose list it is (``Đơn vị: Phòng Nội vụ``)."""
        below = self.report.passages[view.passage.index + 1 : view.passage.index + 2]
        return any(one.passage.kind == "cell" for one in below) and _WHOSE_LIST.match(view.text) is not None

    @property
    def _is_about_awards(self) -> bool:
        """Whether the paper, or the section that is read, is about awards."""
        return self.about_awards or self.sections.on_awards

    def _close(self, current: _List | None) -> None:
        """A list that only counts gives its counts."""
        if current is None:
            return
        if current.listed:
            self.found.openings.add(current.place)
        else:
            self.found.awards += current.counted

    def _named_by_title(self, header: Header | None) -> _List | None:
        """The list that a whole paper is (``Danh sách đề nghị tặng danh hiệu …``), whatever sections part it."""
        title = next((part for part in header.fields if part.name == "title"), None) if header is not None else None
        told = (fold(header.doc_type or ""), fold(header.title or "")) if header is not None else ("", "")
        if header is None or title is None or not any(one.startswith("danh sách") for one in told):
            return None
        view = self.report.passages[title.span.passage]
        terms = find_terms(view.words)
        status = self._status_of_title(fold(view.text)) if len(terms) == 1 else None
        return _List(view.passage.index, [self._award(view, terms[0], status)], listed=True) if status else None

    def _status_of_title(self, title: str) -> str | None:
        told = self._status(title, None)
        given = told is None and not self.acts and not _CRITERIA.match(title) and not _NOT_GIVEN.search(title)
        return "granted" if given and _LISTS_GIVEN.match(title) else told

    def _opened(self, view: PassageView, current: _List | None) -> _List | None:
        text = view.text
        terms = find_terms(view.words)
        if view.passage.index < self.form_from or (not terms and view.passage.index not in self.told):
            return None  # most passages
        if self.sections.on_awards and terms and PROMISES.search(fold(text[: terms[0].start])):
            return None
        row = _together(view.text, terms)
        start = self._recipients_after(view, row) if terms else None
        counts = len(text) <= _LONGEST_LABEL and (_COUNTED_LABEL.search(text) or _named_count(text))
        named = text[start : counts.start()] if counts and start is not None else ""
        counts = None if is_collective(named) and _ACTS.search(fold(named)) is None else counts
        bare = len(terms) == 1 and _ONLY_AWARD.fullmatch(_ASIDE.sub("", _without(text, terms[0]))) is not None
        inline = start is not None
        heads = bool(terms) and (_heads(text) or self._acts_in_heading(view, terms))
        told = [award for award in self.told.get(view.passage.index, []) if award.recipients[0].count is not None]
        told = [award for award in told if not (opens_list(text) and _names_them_behind(text, award))]
        if not (opens_list(text) or counts or bare or inline or heads or self._named_below(view, told)):
            return None
        labels = opens_list(text) or (bool(terms) and _colon_behind(text, row[-1]))
        if terms and not labels and ";" in text[terms[0].end : terms[-1].start]:
            return None  # clauses that each tell of an award are sentences, and label nothing
        if terms and (_BASIS.search(fold(text[: terms[0].start])) or _ATTENDS.search(fold(text[terms[-1].end :]))):
            return None
        if told:
            kinds = {(award.award, award.status): self._in_paper(award, text) for award in told}
            return _List(view.passage.index, list(kinds.values()), article=_ARTICLE.match(text) is not None)
        if not terms or self._tells(view, terms[0]):
            return None
        if current is not None and _is_rating(terms[0]) and not all(map(_is_rated, current.awards)):
            return None  # for what the award is given
        acts_on_it = self._is_about_awards or self.sections.asked or _ACTS.search(fold(text)) is not None
        status = self._status(fold(text), current) if acts_on_it else None
        if status == "proposed" and _DECIDED_BY.match(text, terms[-1].end):
            status = "granted"
        if status is None or not _is_label(view.marked, terms[0], bool(counts) or heads):
            return None
        if status == "granted" and current is None and bare and not self._heads_a_list(view):
            return None  # a heading of no list
        award = self._award(view, terms[0], status)
        awards = [self._award(view, term, status) for term in row] if inline else [award]
        opened = _List(view.passage.index, awards, article=_ARTICLE.match(text) is not None)
        if counts and not self._named_after_count(view, opened, terms[0].end):
            counted = counted_in(view, terms[0].end)[:_MOST_COUNTS]
            own = (one for one in counted if not _is_of_further(text, one, terms[1:]))
            opened.counted = [replace(award, recipients=(one,)) for one in own]
        return opened

    def _named_below(self, view: PassageView, told: list[Award]) -> bool:
        """Whether the lines below name those whom a line only counts: under a label, or in as many items."""
        if not told:
            return False
        kind, items = "", 0
        for below in self.report.passages[view.passage.index + 1 :]:
            kind = kind or kind_of_item(below.text)
            if (
                below.passage.kind == "cell"
                or kind in ("", kind_of_item(view.text))
                or kind_of_item(below.text) != kind
            ):
                break
            items += 1
        return items == told[0].recipients[0].count or self._is_label_below(view)

    def _is_label_below(self, view: PassageView) -> bool:
        """Whether the next line is the label of a list (``A. Tập thể:`` below ``tặng … cho 05 tập thể và 02 hộ …``)."""
        return any(
            _LABEL.fullmatch(below.text, lead.end() if (lead := _LEAD_OF_LABEL.match(below.text)) else 0) is not None
            for below in self.report.passages[view.passage.index + 1 : view.passage.index + 2]
        )

    def _acts_in_heading(self, view: PassageView, terms: list[AwardTerm]) -> bool:
        """Whether a numbered heading acts on an award and ends with it (``2. Đề nghị Thủ tướng tặng Bằng khen``)."""
        numbered = after_lead(view.text) or SECTION.match(view.text)
        if not (self._is_about_awards and numbered and is_heading(view.text)):
            return False
        ends = _ENDS_WITH_AWARD.fullmatch(view.text, terms[-1].end) is not None
        return ends and _ACTS.search(fold(view.text[: terms[0].start])) is not None

    def _heads_a_list(self, view: PassageView) -> bool:
        """Whether a heading that only names an award says that it heads a list, alone or with the line above."""
        above = self.report.passages[view.passage.index - 1].text if view.passage.index else ""
        section = self.about_awards and SECTION.match(view.text) is not None
        annex = fold(above).strip().startswith(_ABOVE_ANNEXES)
        if view.text.rstrip().endswith(":") and self._items_below(view):
            return True
        return section or self.in_list or annex or "danh sách" in fold(view.text) or fold(above).strip() == "danh sách"

    def _items_below(self, view: PassageView) -> bool:
        """Whether the next line is an item of another kind than the line itself (``- …`` below ``1. “…”:``)."""
        below = self.report.passages[view.passage.index + 1 : view.passage.index + 2]
        own = kind_of_item(view.text)
        return any(
            one.passage.kind != "cell" and (kind_of_item(one.text) or one.passage.kind) != (own or "paragraph")
            for one in below
        )

    def _named_after_count(self, view: PassageView, current: _List, start: int) -> bool:
        """``01 cá nhân (ông A, nguyên Phó Bí thư …)``, ``04 đơn vị, gồm Sở B, Cục C``: who the counted are."""
        people = self.people.get(view.passage.index, [])
        counts = counted_in(view, start)
        named = [one for count in counts[:1] for one in members(view, people, count, len(view.text))]
        for recipient in named:
            self._list(current, recipient)
        return bool(named)

    def _in_paper(self, award: Award, line: str) -> Award:
        """What a proposal lists it proposes, in whatever words but those of a decision."""
        asked = self.acts == "proposes" and award.status == "granted" and award.decision.symbol is None
        asked = asked and _IS_DECIDED.search(line) is None
        return replace(award, status="proposed") if asked else award

    def _status(self, text: str, current: _List | None) -> str | None:
        if _CRITERIA.match(text) or _NOT_GIVEN.search(text):
            return None
        if _REVOKES.search(text) or self.sections.takes_back:
            return "revoked"
        if self.sections.past and not PROPOSES.search(text):
            return "granted"
        if _REGISTERS.search(text) or self.acts == "registers" or self.sections.registers:
            return "registered"
        if (before := _GIVEN_BY.match(text)) and not PROPOSES.search(text, 0, before.start("given")):
            return "granted"
        if (done := _DONE.search(text)) and not (PROPOSES.search(text) or _AWARDS.search(text, 0, done.start())):
            return "granted"
        if _IS_DECIDED.search(text) and not PROPOSES.search(text):
            return "granted"
        asked = self.sections.asked or self.sections.asks or self.sections.asks_below
        if self.acts == "proposes" or asked or PROPOSES.search(BRACKETS.sub("", text)):
            return "proposed"
        if self.sections.given or self.acts in ("decides", "tells") or (not self.acts and _ARTICLE_GRANTS.match(text)):
            return "granted"
        if self.acts != "rules" and (_WERE_GIVEN.search(text) or _BY_DECISION.search(text)):
            return "granted"
        above = current or self.titled  # I. HUY HIỆU 60 NĂM TUỔI ĐẢNG, below a list's title
        return above.awards[0].status if above else None

    def _award(self, view: PassageView, term: AwardTerm, status: str) -> Award:
        span = view.span(term.start, term.end)
        return Award(
            span=span,
            award=self._by_its_name(term),
            status=status,
            recipients=(Recipient(span=span, name=term.name, kind="group"),),
            authority=term.given_by or (asked_for(view, 0, term.start) if status == "proposed" else None),
            decision=Decision(),
            **by("award in a list"),
        )

    def _by_its_name(self, term: AwardTerm) -> str:
        """A medal that a heading calls short (``I. Kỷ niệm chương``) by what the section or the title calls it."""
        return fuller(term, (*self.section_terms, *self.title_terms)).name if fold(term.name) in BY_NAME else term.name

    def _inline(self, view: PassageView, current: _List) -> None:
        """Who is named on the line itself, after its colon."""
        terms = find_terms(view.words)
        row = _together(view.text, terms)
        start = self._recipients_after(view, row) if terms else None
        if start is None or current.counted:
            return
        if len(terms) > len(row) and not {term.name for term in row} & {one.award for one in current.awards}:
            return  # the sentence tells of those of its first awards, and the list is of another
        reader = RecipientReader(view, self.people.get(view.passage.index, []))
        current.told = True
        for begin, end in segments(view.text, start):
            sign = view.text.find(";", begin)
            whole = sign if sign >= 0 else len(view.text)  # a segment ends before votes
            named = whole_with_votes(view, begin, end) or whole_with_votes(view, begin, whole)
            named = named or of_one_sort(view, begin, whole)
            named = named or reader.list_from(begin, end)
            named = named or (alone(view, begin, end) if ";" in view.text[start:] else [])
            closed = view.text.find(";", end)
            last = closed if closed >= 0 else len(view.text)
            behind = self.people.get(view.passage.index, []) if named else []
            others = (m.span.start_char for m in behind if m.span.start_char > named[-1].span.end_char)
            stops = [*(one.span.start_char for one in named[1:]), min([last, *others])]
            for recipient, stop in zip(named, stops, strict=False):
                current.listed = True
                if not self._refused(current, view.text[recipient.span.end_char : stop]):
                    self._list(current, recipient)

    def _fails(self, award: Award, votes: str) -> bool:
        """Whether what is said behind an award is that it got too few votes."""
        return _FAILED.search(votes) is not None or needed_votes(self.report).refuses(award.award, votes)

    def _refused(self, current: _List, votes: str) -> bool:
        """Whether the votes told of somebody are too few, as the text says or the numbers."""
        return any(self._fails(award, votes) for award in current.awards)

    def _recipients_after(self, view: PassageView, row: list[AwardTerm]) -> int | None:
        """Where a line goes on with who receives the awards it names (``Bằng khen: ông A``, ``Bằng khen cho …``)."""
        lead, term = after_lead(view.text), row[-1]
        if row[0].start > lead + (_ASKED_FOR_NEAR if PROPOSES.match(fold(view.text[lead:])) else _NEAR_THE_LEAD):
            return None
        match = _TO.match(view.text, term.end)
        if match is None or not view.text[match.end() :].strip(" ."):
            return None
        return None if self._tells(view, term) or (match["to"] and not self.acts) else match.end()

    def _tells(self, view: PassageView, term: AwardTerm) -> bool:
        """Whether a sentence of the line already tells who is given the award."""
        return any(award.award == term.name for award in self.told.get(view.passage.index, []))

    def _take(self, view: PassageView, current: _List) -> bool:
        """Puts the recipients of one line on the list; False where the list is over."""
        text = view.text
        if _ENDS.match(text) or _NOT_ASKED.match(text, after_lead(text)) or _GIVES_BELOW.search(text):
            return False
        if self._take_class(view, current):
            return True
        if self._is_beyond(view, current):
            return False
        if self._names_nobody(view, current):
            return True
        if (taken := self._take_labelled(view, current)) is not None:
            return taken
        people = self.people.get(view.passage.index, [])
        is_item = LEAD.match(text) or view.passage.kind == "list"
        is_person = bool(people) and (_PEOPLE_LINE.match(text) is not None or self._names_one_person(view, current))
        if not is_item and not is_person and not self._is_only_recipient(view, current):
            return False
        return self._take_item(view, current)

    def _take_class(self, view: PassageView, current: _List) -> bool:
        """Whether a line says of which class, years or kind the awards are that it and those below it are given."""
        text = view.text
        section = SECTION.match(text)
        if of_years := _YEARS_LABEL.match(text, after_lead(text) or (section.end() if section is not None else 0)):
            if all(award.award.startswith("Huy hiệu") for award in current.awards):
                badge = f"Huy hiệu {of_years['years']} năm tuổi Đảng"
                current.awards = [replace(award, award=badge) for award in current.awards]
                self._take_all(view, current, of_years.end())
                return True
        if of_class := _CLASS_LABEL.match(text, after_lead(text)):
            current.awards = [_of_class(award, of_class["class"]) for award in current.awards]
            for start, end in segments(text, of_class.end()):
                self._take_segment(view, current, start, end)
            return True
        if (of_kind := _KIND_LABEL.match(text, after_lead(text))) and self._labels_kind(view, of_kind["kind"]):
            for start, end in segments(text, of_kind.end()):
                self._list(current, _called(view, of_kind["kind"], start, end))
            return True
        return False

    def _is_beyond(self, view: PassageView, current: _List) -> bool:
        """Whether a line stands beside or above the one that opened the list, as its number says."""
        text, opening = view.text, self.report.passages[current.place].text
        if current.told and kind_of_item(text) and level_of_item(text) == level_of_item(opening):
            return True  # the next item beside the one that told whom it is about
        if SECTION.match(text) and SECTION.match(opening) and _is_roman(text) and _is_roman(opening):
            return True  # VI – Các tập thể, cá nhân khác: …, behind V - …
        if current.listed and is_next_item(text, opening) and not self._is_numbered_anew(view, current):
            return True
        counted = any(award.recipients[0].count is not None for award in current.awards)
        if counted and bullet_of(text) and bullet_of(text) == bullet_of(opening) and not opens_list(opening):
            return True  # - … tặng Giấy khen cho 12 tập thể; the next bullet tells of something else
        if is_next_item(text, opening) and level_of_item(text) == level_of_item(opening) and find_terms(view.words):
            return True  # 4. Đề nghị tặng danh hiệu …, behind 3. Đề nghị …
        if kind_of_item(opening) == "letter" and self._is_beside_the_letters(view, current):
            return True  # d. …, below 2), before 3)
        return _is_above(text, opening) or bool(current.told and bullet_of(opening) and _NUMBERED.match(text))

    def _is_numbered_anew(self, view: PassageView, current: _List) -> bool:
        """Whether the items of a list have numbers as the line has that opened it (``1. Giấy khen:``, ``1. Ông A``)."""
        level = level_of_item(self.report.passages[current.place].text)
        between = self.report.passages[current.place + 1 : view.passage.index]
        return any(level_of_item(one.text) == level for one in between)

    def _is_beside_the_letters(self, view: PassageView, current: _List) -> bool:
        """Whether a line is the next behind the numbered one below which a lettered item opened the list."""
        above = (one.text for one in reversed(self.report.passages[: current.place]) if one.passage.kind != "cell")
        over = next((text for text in above if kind_of_item(text) == "figure" or SECTION.match(text)), "")
        return kind_of_item(view.text) == kind_of_item(over) == "figure" and is_next_item(view.text, over)

    def _names_nobody(self, view: PassageView, current: _List) -> bool:
        """Whether a line inside a list names nobody: a note, a part's heading, the end of the line above, a merit."""
        text = view.text
        aside = text.startswith("(") and not LEAD.match(text) and (not current.listed or text.rstrip().endswith(")"))
        if aside or (not current.listed and is_annex_note(text)):
            return True
        if self._parts_the_items(view) or self._heads_people_below(view) or self._heads_numbers_below(view, current):
            return True
        if current.listed and (text[:1].islower() or self._ends_the_line_above(view)):
            if len(text) < _LONGEST_TAIL and not LEAD.match(text):
                return True
        own = find_terms(view.words) if LEAD.match(text) and opens_list(text) else []
        return bool(own) and _is_rating(own[0])  # b) Hoàn thành xuất sắc nhiệm vụ 05 năm liền:

    def _take_labelled(self, view: PassageView, current: _List) -> bool | None:
        """Those behind a label or merit (``1. Tập thể: …``), or whether a section goes on; None for other lines."""
        text = view.text
        if below := _MERIT.match(text):
            current.listed |= self._take_all(view, current, below.end())
            return True
        if total := _TOTAL.match(text, after_lead(text)):
            return self._take_counted(view, current, total.end())
        section = SECTION.match(text)
        label = _LABEL.match(text, section.end() if section else after_lead(text))
        if label is not None:
            current.collectives = "tập thể" in fold(label[0]) or "đơn vị" in fold(label[0])
            self._take_behind(view, current, label.end())
            return True
        if (own := self._unit_with_person(view, current)) is not None:
            self._take_behind(view, current, own)
            return True
        named = _OWN_LABEL.match(text)
        called = named is not None and not is_collective(named["label"]) and not known_title(named["label"])
        if named is not None and called and self._names_or_counts(view, named.end()):
            self._take_behind(view, current, named.end())
            return True
        if section is None:
            return None
        if self._is_of_a_territory(view, section.end(), current):
            current.territory = as_part(squeeze(text[section.end() :]).strip(" .:"))
            return True
        return current.article and not find_terms(view.words)  # I- ĐOÀN TRƯỜNG HỌC, below Điều 1

    def _unit_with_person(self, view: PassageView, current: _List) -> int | None:
        """Where a line goes on behind a unit with who in it is listed (``Văn phòng Sở: bà A, Chánh Văn phòng``)."""
        colon = view.text.find(":")
        people = [one for one in self.people.get(view.passage.index, []) if one.span.start_char > colon]
        if colon < 0 or not people or find_terms(view.words) or not self._is_announced(current):
            return None
        unit = view.text[after_lead(view.text) : colon]
        if fold(unit).endswith("đại diện"):
            return None  # + Công ty A - đại diện: ông B, who takes it for the company
        begins = only_address(view.text[colon + 1 : people[0].span.start_char])
        return colon + 1 if begins and "(" not in unit and is_collective(unit) else None

    def _take_all(self, view: PassageView, current: _List, start: int) -> bool:
        """Lists all recipients behind an offset; whether there are any."""
        reader = RecipientReader(view, self.people.get(view.passage.index, []))
        found = [one for begin, end in segments(view.text, start) for one in reader.list_from(begin, end)]
        for one in found:
            self._list(current, one)
        return bool(found)

    def _take_behind(self, view: PassageView, current: _List, start: int) -> None:
        """Lists those behind a label, several to a segment where each has a post."""
        if (number := _BARE_NUMBER.match(view.text, start)) is not None:
            start = number.end()
        for begin, end in segments(view.text, start):
            if not self._take_several(view, current, begin, end, labelled=True):
                self._take_segment(view, current, begin, end)

    def _is_of_a_territory(self, view: PassageView, start: int, current: _List) -> bool:
        """Whether the heading of a part of the list names the territory of those below it and nothing else."""
        opening = self.report.passages[current.place].text
        if SECTION.match(opening) is None or _is_roman(opening) == _is_roman(view.text):
            return False
        words = words_of(view.text[start:].strip(" .:"))
        return len(words) > 0 and territory_end(words, 0) == len(words)

    def _ends_the_line_above(self, view: PassageView) -> bool:
        """Whether a line stands between two items and ends the upper one, which no sign closes."""
        above = self.report.passages[view.passage.index - 1]
        below = self.report.passages[view.passage.index + 1 : view.passage.index + 2]
        broken = kind_of_item(above.text) == "figure" and not above.text.rstrip().endswith((";", ".", ":", ","))
        return broken and any(is_next_item(one.text, above.text) for one in below)

    def _names_or_counts(self, view: PassageView, start: int) -> bool:
        """Whether somebody, or how many, stands right at an offset."""
        people = [one.span.start_char for one in self.people.get(view.passage.index, [])]
        counts = [one.span.start_char for one in counted_in(view, start)]
        nearest = min((one for one in (*people, *counts) if one >= start), default=None)
        return nearest is not None and only_address(view.text[start:nearest])

    def _take_counted(self, view: PassageView, current: _List, start: int) -> bool:
        """``Tổng số 31 đồng chí: 22 hội viên, 09 cán bộ``: the parts that the total tells, else the total."""
        people = self.people.get(view.passage.index, [])
        for count in counted_in(view, start)[:1]:
            for one in members(view, people, count, len(view.text)) or [count]:
                self._list(current, one)
        return True

    def _labels_kind(self, view: PassageView, kind: str) -> bool:
        """Whether a word before a colon says of which kind those behind it are: names, and none of people or counts."""
        names = [view.text[start:end].strip() for start, end in segments(view.text, view.text.find(":") + 1)]
        named = all(name[:1].isupper() for name in names) and fold(kind) not in ("xã", "phường", "thị trấn")
        return named and not self.people.get(view.passage.index) and not counted_in(view)

    def _take_item(self, view: PassageView, current: _List) -> bool:
        """Puts whom an item names on the list, or what it tells of its own awards; False where the list is over."""
        text = view.text
        own = find_terms(view.words)
        colon = text.find(":", after_lead(text))
        colon = -1 if END in view.marked[: max(colon, 0)] else colon  # of a later sentence
        if own and _WHEN.match(text, after_lead(text)):
            return False  # + Năm 2018: Bằng khen …
        adjoins = bool(own) and _BETWEEN.fullmatch(text, colon + 1, max(colon + 1, own[0].start)) is not None
        adjoins = adjoins and not _goes_to(text, own[-1])
        if own and 0 < colon < own[0].start and _goes_to(text, own[-1]) and self._tells(view, own[-1]):
            return True  # 3/ Đảng bộ X (03 đ/c): Huy hiệu 40 năm tặng đ/c A; …
        if own and 0 < colon < own[0].start and (adjoins or current.awards[0].status == "revoked"):
            current.listed = True
            self._take_with_its_awards(view, own if adjoins else own[:1], colon, current.awards[0].status)
            return True
        if self._take_several(view, current, after_lead(text), len(text)):
            return True
        parts = list(segments(text, after_lead(text)))
        several = len(parts) > 1 and NUMBER_INSIDE.match(text, parts[1][0]) is not None
        self._take_segment(view, current, 0, parts[0][1] if several else len(text))
        for start, end in parts[1:]:
            named = [m for m in self.people.get(view.passage.index, []) if start <= m.span.start_char < end]
            numbered = NUMBER_INSIDE.match(text, start)
            unit = not self.people.get(view.passage.index) and is_whole_collective(view, start, end)
            if unit or numbered or (named and only_address(text[start : named[0].span.start_char])):
                self._take_segment(view, current, numbered.end() if numbered else start, end)
        return True

    def _parts_the_items(self, view: PassageView) -> bool:
        """``Thuộc Bộ Công Thương``: a short line right above a numbered item, of whom the next items are."""
        following = self.report.passages[view.passage.index + 1 : view.passage.index + 2]
        parts = _PARTING.match(view.text) is not None or (view.text.isupper() and _is_organ_or_place(view))
        plain = parts and len(view.text) < _LONGEST_TAIL and LEAD.match(view.text) is None
        return plain and not find_terms(view.words) and any(LEAD.match(one.text) for one in following)

    def _heads_people_below(self, view: PassageView) -> bool:
        """Whether an item only names the collective of whom the items below it are (``1/ Đảng bộ A`` / ``+ ông B``)."""
        following = self.report.passages[view.passage.index + 1 : view.passage.index + 2]
        named = view.text[after_lead(view.text) :].strip()
        if not following or not _NUMBERED_ITEM.match(view.text) or named.endswith((";", ".", ":")):
            return False
        if self.people.get(view.passage.index) or not is_collective(named):
            return False
        (below,) = following
        lead = after_lead(below.text)
        people = self.people.get(below.passage.index, [])
        begins = bool(people) and only_address(below.text[lead : people[0].span.start_char])
        labelled = [term for term in find_terms(below.words)[:1] if term.start == lead and people]
        return bullet_of(below.text) != "" and (begins or bool(labelled))

    def _heads_numbers_below(self, view: PassageView, current: _List) -> bool:
        """Whether a bullet only says of whom the numbered items below are (``* Sở Nội vụ:`` above ``1. Phòng A``)."""
        following = self.report.passages[view.passage.index + 1 : view.passage.index + 2]
        number = next((match for one in following if (match := _NUMBERED_ITEM.match(one.text))), None)
        if number is None or not bullet_of(view.text) or self.people.get(view.passage.index) or counted_in(view):
            return False
        goes_on = int("".join(filter(str.isdigit, number[0]))) == current.names + 1
        heads = view.text.rstrip().endswith(":") or not is_collective(view.text[after_lead(view.text) :])
        return goes_on and heads and not find_terms(view.words)

    def _take_cell(self, view: PassageView, current: _List) -> bool:
        """A list whose items stand as lines in the cells of a table (people beside units); False for other cells."""
        if _LABEL.fullmatch(view.text):
            return True  # a heading over people or units
        lines = list(LINE.finditer(view.text))
        items = sum(_NUMBERED.match(line[0]) is not None for line in lines)
        if items < 2 or _ENDS.match(view.text):
            return False
        for line in lines:
            lead, label = LEAD.match(line[0]), _LABEL.match(line[0], after_lead(line[0]))
            if label is not None:
                current.collectives = "tập thể" in fold(label[0]) or "đơn vị" in fold(label[0])
            elif lead is not None:
                self._take_segment(view, current, line.start() + lead.end(), line.end())
        return True

    def _names_people(self, view: PassageView) -> bool:
        """Whether each part of a line, between semicolons, begins with a person (``A - Trưởng khoa X; B - …``)."""
        people = self.people.get(view.passage.index, [])
        parts = list(segments(view.text, 0))
        begun = [[m for m in people if start <= m.span.start_char < end] for start, end in parts]
        return bool(parts) and all(
            named and only_address(view.text[start : named[0].span.start_char])
            for (start, _), named in zip(parts, begun, strict=True)
        )

    def _is_only_recipient(self, view: PassageView, current: _List) -> bool:
        """Whether a line without a bullet, right below ``Tặng Bằng khen cho:``, names the one collective.

        Below an article, or a label that says so, each such line names one and nothing else.
        """
        if self._names_a_collective_alone(view, current):
            return True
        if current.listed or view.passage.index != current.place + 1:
            return False
        if self._names_people(view) and (
            opens_list(opening := self.report.passages[current.place].text)
            or BRACKETS.sub("", opening).isupper()
            or current.counted
        ):
            return True
        recipient = read_item(view, [])
        opened = self.report.passages[current.place].text.rstrip(" :")
        under_heading = opened.isupper() and view.text.rstrip().endswith((";", "."))
        whole = recipient is not None and BRACKETS.sub("", view.text).strip(" .;,") == recipient.span.surface
        one_counted = whole and [award.recipients[0].count for award in current.counted] == [1]
        to_one = opened.endswith(("cho", "đối với")) or under_heading or one_counted
        return to_one and recipient is not None and is_collective(recipient.name)

    def _names_one_person(self, view: PassageView, current: _List) -> bool:
        """Whether a line below an article names a person, and behind the name no more than who that is."""
        first = self.people[view.passage.index][0].span
        near = current.article or len(view.text) <= _LONGEST_OF_ONE
        opened = near and self._is_announced(current) and not self._is_full(current)
        addressed = only_address(view.text[: first.start_char].rstrip(": "))
        more = _SAYS_MORE.search(view.text, first.end_char) is not None
        return opened and addressed and not more and _BEHIND_A_NAME.match(view.marked, first.end_char) is not None

    def _names_a_collective_alone(self, view: PassageView, current: _List) -> bool:
        below = view.passage.index == current.place + 1
        if not (current.article or current.collectives or below) or not view.text[:1].isupper():
            return False
        if find_terms(view.words) or not self._is_announced(current) or self._is_full(current):
            return False
        recipient = read_item(view, [])
        whole = recipient is not None and view.text.strip(" .;,") == recipient.span.surface
        signs = current.listed and fold(view.text.strip()) == self.issuer
        return recipient is not None and whole and not signs and is_collective(recipient.name)

    def _is_full(self, current: _List) -> bool:
        """Whether as many are on a list as the line that it stands below counts."""
        opening = self.report.passages[current.place]
        to = _TO_COUNTED.search(opening.text)
        named = RecipientReader(opening, []).list_from(to.end(), len(opening.text)) if to is not None else []
        counts = [one.count for one in named if one.count is not None]
        return len(counts) == len(named) and 0 < sum(counts) <= current.names

    def _is_announced(self, current: _List) -> bool:
        """Whether the line that a list stands below says that it goes on."""
        return opens_list(self.report.passages[current.place].text)

    def _take_with_its_awards(self, view: PassageView, terms: list[AwardTerm], colon: int, status: str) -> None:
        """``2. Phòng A: Danh hiệu “…” năm 2021``: a line that names its own awards after whom it is about."""
        if _IS_PENDING.match(fold(view.text[after_lead(view.text) : colon])):
            return
        people = self.people.get(view.passage.index, [])
        listed = list(RecipientReader(view, people).list_from(after_lead(view.text), colon))
        whole = read_item(view, [], 0, colon)
        if whole and len(listed) == 1 and listed[0].kind == "collective" and is_collective(whole.name):
            listed = [whole]  # Phòng Nghiệp vụ, dự toán, pháp chế
        awards = [award for award, votes in self._with_votes(view, terms, status) if not self._fails(award, votes)]
        for recipient in (listed or filter(None, [whole])) if awards else ():
            self._list(_List(view.passage.index, awards), recipient)

    def _with_votes(self, view: PassageView, terms: list[AwardTerm], status: str) -> Iterator[tuple[Award, str]]:
        """The awards of a line, each with what is said of it before the next (``TTLĐXS 5/9 phiếu (không đạt)``)."""
        for term, following in zip(terms, [*terms[1:], None], strict=False):
            end = following.start if following is not None else len(view.text)
            yield self._award(view, term, status), view.text[term.end : end]

    def _take_row(self, view: PassageView, terms: list[AwardTerm]) -> bool:
        """``LĐTT: 812 người; CSTĐCS: 61 người``: awards in a row on a line, each with its recipients behind a colon."""
        told = {award.award for award in self.told.get(view.passage.index, [])}
        if len(terms) < 2 or not self._is_about_awards or told.issuperset(term.name for term in terms):
            return False
        if PROMISES.search(fold(view.text[: terms[0].start])):
            return False
        found: list[tuple[AwardTerm, Recipient]] = []
        people = self.people.get(view.passage.index, [])
        for term, following in zip(terms, [*terms[1:], None], strict=False):
            if term.name in told or (_is_rating(term) and _COUNTED_BEFORE.search(fold(view.text[: term.start]))):
                continue
            colon = _COLON.match(view.text, term.end) or _ROW_TO.match(view.text, term.end)
            closed = view.text.find(";", term.end)
            end = min(closed if closed >= 0 else len(view.text), following.start if following else len(view.text))
            if colon is None:
                continue
            if colon[0].endswith("(") and (bracket := view.text.find(")", colon.end(), end)) >= 0:
                end = bracket
            counts = [one for one in counted_in(view, colon.end()) if one.span.start_char < end]
            if counts and not view.text[colon.end() : counts[0].span.start_char].strip():
                found += [(term, one) for one in counts]
                continue
            named = [m for m in people if colon.end() <= m.span.start_char < end]
            one = next(iter(counts), None) or read_item(view, named, colon.end(), end)
            if one is not None and (one.count or one.person or is_collective(one.name)):
                found.append((term, one))
                found += [(term, other) for other in self._further_of_row(view, end, following)]
        status = self._status(fold(view.text[: terms[0].start]), None)
        if len({term.start for term, _ in found}) < (1 if told else 2) or status is None:
            return False
        for term, recipient in found:
            self._list(_List(view.passage.index, [self._award(view, term, status)]), recipient)
        return True

    def _further_of_row(self, view: PassageView, closed: int, following: AwardTerm | None) -> Iterator[Recipient]:
        """Who else stands behind semicolons before the next award of a row (``LĐXS: Tòa Dân sự; Phòng Tổ chức``)."""
        last = view.text.rfind(";", closed, following.start) if following else len(view.text)
        people = self.people.get(view.passage.index, [])
        for start, end in segments(view.text, closed + 1, last) if closed < last else ():
            one = read_item(view, [m for m in people if start <= m.span.start_char < end], start, end)
            if one is not None and (one.person or is_collective(one.name)):
                yield one

    def _take_pairs(self, view: PassageView, terms: list[AwardTerm]) -> bool:
        """``1. Tập thể: Trường A – đề nghị Cờ thi đua; Tổ B và Tổ C – Lao động tiên tiến``: behind dashes or colons."""
        if not terms or not self.about_awards or self.acts not in ("registers", "proposes"):
            return False
        lead = after_lead(view.text)
        label = _LABEL.match(view.text, lead) or _LABEL_OF_UNITS.match(view.text, lead)
        found: list[tuple[list[AwardTerm], Recipient]] = []
        for start, end in segments(view.text, label.end() if label else lead):
            inside = [term for term in terms if start <= term.start < end]
            named = self._before_sign(view, start, inside[0]) if inside else None
            if named is None:
                return False
            row = _together(view.text, inside)
            found += [(row, one) for one in named]
        status = self._status(fold(view.text[: terms[0].start]), None) or "proposed"
        for row, recipient in found:
            self._list(_List(view.passage.index, [self._award(view, term, status) for term in row]), recipient)
        return bool(found)

    def _take_bracketed(self, view: PassageView, terms: list[AwardTerm]) -> bool:
        """``1.2. Ông A (danh hiệu “Lao động tiên tiến”)``, below a line that takes back or gives what items name."""
        if not terms:
            if opens_list(view.text):
                acts = _ACTS.search(fold(view.text)) is not None and self.about_awards
                self.bracketed = self._status(fold(view.text), None) if acts else None
            elif _ENDS.match(view.text) or not after_lead(view.text):
                self.bracketed = None
            return False
        opens, lead = view.text.rfind("(", 0, terms[0].start), after_lead(view.text)
        if (
            self.bracketed is None
            or not lead
            or opens <= lead
            or opens_list(view.text)
            or _BRACKET_ENDS.fullmatch(view.marked, terms[-1].end) is None
        ):
            return False
        people = [m for m in self.people.get(view.passage.index, []) if lead <= m.span.start_char < opens]
        one = read_item(view, people, lead, opens)
        if one is None or not _IN_BRACKET.fullmatch(view.text, opens, terms[0].start):
            return False
        awards = [self._award(view, term, self.bracketed) for term in terms]
        self._list(_List(view.passage.index, awards), one)
        return True

    def _take_people_with_awards(self, view: PassageView, terms: list[AwardTerm]) -> bool:
        """``bà A: Bằng khen của Bộ trưởng năm 2021, Giấy khen; ông B: Bằng khen …``: what each one named has got."""
        people = self.people.get(view.passage.index, [])
        opened = [(one, colon) for one in people if (colon := _OWN_COLON.match(view.text, one.span.end_char))]
        own = [(one, colon) for one, colon in opened if any(_adjoins(view, colon.end(), term) for term in terms)]
        if len(own) < 2:
            return False
        before = fold(view.text[: own[0][0].span.start_char])
        told = _TOLD_AS_PAST.search(before) is not None
        status = "granted" if told else self._status(before, None) or "granted"
        for (person, colon), after in zip(own, [*(one.span.start_char for one, _ in own[1:]), None], strict=True):
            ends = (view.text.find(";", colon.end()), view.marked.find(END, colon.end()))
            end = min([after or len(view.text), *(place for place in ends if place >= 0)])
            listed = [term for term in terms if colon.end() <= term.start < end]
            for term in listed:
                self._list(_List(view.passage.index, [self._award(view, term, status)]), individual(person))
        return True

    def _before_sign(self, view: PassageView, start: int, term: AwardTerm) -> list[Recipient] | None:
        """Who stand before the colon or the dash that an award follows; None where neither stands before it."""
        colon = view.text.rfind(":", start, term.start)
        if colon >= 0 and _BETWEEN.fullmatch(view.text, colon + 1, term.start) and not _goes_to(view.text, term):
            if units := of_one_sort(view, start, colon):
                return units
            one = read_item(view, [], start, colon)
            return [one] if one is not None and is_collective(one.name) else None
        dash = SPACED_DASH.search(view.text, start, term.start)
        if dash is None or not _BETWEEN.fullmatch(view.text, dash.end(), term.start):
            return None
        return list(self._before_dash(view, start, dash.start()))

    def _before_dash(self, view: PassageView, start: int, end: int) -> Iterator[Recipient]:
        """Who stand before the dash, as people or as collectives, whatever they are called."""
        people = [m for m in self.people.get(view.passage.index, []) if start <= m.span.start_char < end]
        for joint in [*_AND.finditer(view.text, start, end), None]:
            stop = joint.start() if joint else end
            one = read_item(view, [m for m in people if start <= m.span.start_char < stop], start, stop)
            if one is not None and not _ABOUT.match(one.name):
                yield one
            start = joint.end() if joint else stop

    def _is_unit_with_awards(self, view: PassageView, terms: list[AwardTerm]) -> int | None:
        """Where the colon stands on a line that asks for awards for one unit (``- Tổ 1: Tập thể lao động …``)."""
        start = after_lead(view.text)
        colon = view.text.find(":", start)
        tells = self.sections.on_awards and self.acts == "tells" and _says_no_more(view, terms)
        asks = (self.about_awards and self.acts in ("registers", "proposes")) or tells or self.sections.registers
        if not (asks and terms and start and start < colon < terms[0].start) or view.text[start:colon].isupper():
            return None
        if _WHEN.match(view.text, start):
            return None  # + Năm 2018: Bằng khen …; 5. Kết quả xếp loại: …
        adjoins = _BETWEEN.fullmatch(view.text, colon + 1, terms[0].start) is not None
        people = [m for m in self.people.get(view.passage.index, []) if start <= m.span.start_char < colon]
        person = bool(people) and only_address(view.text[start : people[0].span.start_char])
        unit = _UNIT.match(fold(view.text[start:colon])) is not None
        unit = unit or (not tells and is_collective(view.text[start:colon]))
        named = (unit or person) and END not in view.marked[:colon]
        own = adjoins and not _goes_to(view.text, terms[-1]) and self._recipients_after(view, terms[-1:]) is None
        return colon if own and named else None

    def _take_segment(self, view: PassageView, current: _List, start: int, end: int) -> None:
        represented = _REPRESENTED.search(view.text, start, end)
        if represented is not None and is_collective(LEAD.sub("", view.text[start : represented.start()])):
            end = represented.start()
        people = [m for m in self.people.get(view.passage.index, []) if start <= m.span.start_char < end]
        count = next(iter(counted_in(view, start, end)), None)
        if count is not None and not view.text[start : count.span.start_char].strip():
            self._list(current, count)
            return
        recipient = read_item(view, people, start, end)
        if self._refused(current, view.text[start:end]):
            current.listed = True  # who did not get enough votes
            return
        if recipient is not None and recipient.person:
            for mention in _joined_to(view, people, recipient):
                self._list(current, individual(mention))
        unit = recipient is not None and not recipient.person and not HOUSEHOLDS.match(fold(recipient.name))
        joined = _AND_PERSON.search(recipient.span.surface) if recipient is not None and unit else None
        if recipient is not None and joined is not None and people:
            span = view.span(recipient.span.start_char, recipient.span.start_char + joined.start())
            self._list(current, replace(recipient, span=span, name=expand(squeeze(span.surface))))
            recipient = individual(people[0])
        if recipient is not None and (recipient.person or current.collectives or is_collective(recipient.name)):
            self._list(current, recipient)

    def _take_several(self, view: PassageView, current: _List, start: int, end: int, *, labelled: bool = False) -> bool:
        """``các đồng chí A - Chủ tịch …, B - Giám đốc …``: those who stand behind a comma, each with a post.

        Behind a label (``Cá nhân: ông A, bà B``) nothing need say that there are several.
        """
        people = [m for m in self.people.get(view.passage.index, []) if start <= m.span.start_char < end]
        opened = _SEVERAL.match(view.text, start) is not None
        begun = labelled and bool(people) and only_address(view.text[start : people[0].span.start_char])
        if len(people) < 2 or not (opened or begun) or self._refused(current, view.text[start:end]):
            return False
        listed = people[:1]
        for before, one in pairwise(people):
            joint = _joint_before(view.text[start : one.span.start_char])
            if joint and (joint != "và" or before is listed[-1]):
                listed.append(one)
        if len(listed) < 2:
            return False
        for mention in listed:
            self._list(current, individual(mention))
        return True

    def _list(self, current: _List, recipient: Recipient) -> None:
        current.listed = True
        current.names += 1
        if recipient.person is None:
            recipient = replace(recipient, name=_ABOVE_BY_SLASH.sub(", ", recipient.name))
        if recipient.person is None and self.office is not None:
            named = _COLLECTIVE.sub("", recipient.name)
            own = self.office.name if fold(named) in _ITSELF else itself(named, self.office)
            name = unit_in_office(own, self.office)
            recipient = replace(recipient, name=name[:1].upper() + name[1:])
        if recipient.person is None and recipient.count is None and current.territory is not None:
            within = fold(name_of_territory(current.territory)) in fold(recipient.name)
            name = recipient.name if within else f"{recipient.name}, {current.territory}"
            recipient = replace(recipient, name=name)
        self.found.awards += [
            replace(award, span=recipient.span, recipients=(recipient,), **by("award in a list"))
            for award in current.awards
        ]


_ITSELF = frozenset(["tập thể", "tập thể đơn vị", "tập thể cơ quan", "đơn vị", "cơ quan"])
"""What a paper calls the office itself that it is of (``1. Tập thể: Tập thể lao động xuất sắc``)."""
_ABOUT = regex(r"(?:Về|Đối với)\s")
"""What says before a dash what an item is about, and no recipient (``1. Về quá trình cống hiến - đề nghị …``)."""
_ABOVE_BY_SLASH = regex(r"(?<=\d)\s*/\s*(?=(?:Tiểu đoàn|Trung đoàn|Lữ đoàn|Sư đoàn|Đại đội)\s\d)")
"""How the army writes whose part a unit is (``Đại đội 7/Tiểu đoàn 5``)."""
_AND_PERSON = regex(r",?\s+(?:và|cùng)\s+(?=(?:ông|bà|anh|chị|đồng chí|đ/c)\s)")
"""What joins a person to the collective that an item names before."""
_AND_ANOTHER = regex(r"\s+(?:và|cùng)\s+(?=(?:ông|bà|anh|chị|đồng chí|đ/c|em)\s)")


def _names_them_behind(text: str, award: Award) -> bool:
    """Whether the counted are named behind a colon in the middle of a line (``cho 02 đơn vị: A, B; tặng …:``)."""
    end = award.recipients[0].span.end_char
    return _NAMED_BEHIND.match(text, end) is not None


_NAMED_BEHIND = regex(r"\s*(?::|\s(?:gồm|là)\b:?)\s*[^\s;][^;]*;")


def _heads_of(office: Office) -> Iterator[str]:
    """What a paper calls its office by its sort (``chi nhánh``, ``nhà trường``, ``tập thể sở``), folded."""
    words = fold(office.name).split()
    for head in (words[0], " ".join(words[:2])):
        yield from (head, f"tập thể {head}", f"nhà {head}")


def _joint_before(before: str) -> str:
    """The comma, semicolon or ``và`` that ends a text but for forms of address; nothing where none does."""
    comma = _LAST_COMMA.match(before)
    return comma["joint"] if comma is not None and only_address(before[comma.end() :]) else ""


def _joined_to(view: PassageView, people: list[PersonMention], first: Recipient) -> Iterator[PersonMention]:
    """``ông A và bà B``: who stands with the first of an item, called by a form of address."""
    after = [one for one in people if one.span.start_char >= first.span.end_char][:1]
    for one in after:
        joint = _AND_ANOTHER.match(view.text, first.span.end_char)
        if joint is not None and only_address(view.text[joint.end() : one.span.start_char]):
            yield one


_NOTHING_MORE = regex(
    rf"[”\"]?(?:\s+(?:của|năm|các năm)\s[^;:{END}]{{1,60}}?)?(?:\s*\([^()]*\))?(?:[,;]?\s*(?:năm|các năm)\s[\d, -]+)?"
    rf"\s*[;{END}]?\s*$"
)


def _says_no_more(view: PassageView, terms: list[AwardTerm]) -> bool:
    """Whether a line ends with the awards that it names, and says neither who receives them nor how they are."""
    nothing_more = bool(terms) and _NOTHING_MORE.match(view.marked, terms[-1].end) is not None
    return nothing_more and not counted_in(view)


_TOLD_AS_PAST = regex(r"\bđược (?:khen|tặng|nhận)\b|\bđã\b")
_OWN_COLON = regex(r"(?:\s*[,(–-][^:;]{0,80})?\s*:\s*")
"""What parts somebody, with his post, from the awards that are told of him."""


def _adjoins(view: PassageView, start: int, term: AwardTerm) -> bool:
    return start <= term.start and _BETWEEN.fullmatch(view.text, start, term.start) is not None


def _is_above(text: str, opening: str) -> bool:
    """Whether a line begins a section above that of the opening (``3. …`` after ``2.4. …``)."""
    (kind, figures), (kind_of_opening, figures_of_opening) = level_of_item(text), level_of_item(opening)
    return kind == kind_of_opening and figures < figures_of_opening  # what is no item has no figures


def _is_of_further(text: str, count: Recipient, further: list[AwardTerm]) -> bool:
    """``5 người hoàn thành xuất sắc nhiệm vụ``: whether a count stands right before a further award of its line."""
    return any(_BEFORE_THEIRS.fullmatch(text, count.span.end_char, term.start) for term in further)


_ROMAN = regex(rf"\s*{ROMAN}\b")


def _is_roman(text: str) -> bool:
    """Whether a section's number is Roman, and no letter (``II.``, ``B.``)."""
    return _ROMAN.match(text) is not None


def _is_organ_or_place(view: PassageView) -> bool:
    """Whether a line names an organ or a territory, of which the items below it are."""
    return len(view.words) > 0 and organ_or_territory_at(view.words, 0)


_CRITERIA = regex(r"\W*(?:\w{1,2}[.)]\s*)?(?:đối tượng|tiêu chuẩn|điều kiện|tiêu chí)\b[^:]*\b(?:tặng|xét)\b")
"""What opens a list of who may receive an award, and names nobody who does."""
_IS_DECIDED = regex(r"\b(?:thống nhất|nhất trí) quyết định (?:tặng|khen|công nhận)\b")
"""What minutes say of awards that those who meet give themselves."""
_DONE = regex(r"\bđã (?:ký )?(?:quyết định )?(?:công nhận|tặng|khen thưởng|trao tặng|truy tặng)\b")
"""What a paper that asks tells of what was decided before it (``Giám đốc Sở đã công nhận …``)."""
_AWARDS = regex(r"\btặng\b|\b(?:bằng|giấy) khen\b|\bdanh hiệu\b|\bhuân chương\b|\bkỷ niệm chương\b|\bcờ\b")
"""What stands before such words where they only tell of the merits of those who are asked for."""
_WERE_GIVEN = regex(r"\bđược (?:trao |truy |phong )*tặng\b[^:]*(?:gồm|là|như sau|sau đây)\s*:?\s*$")
"""What a line says of those whom the lines below it list (``Các đồng chí được trao tặng Huân chương … gồm:``)."""
_BY_DECISION = regex(
    r"^(?!.*\b(?:quy định|tiêu chuẩn|quy chế|hướng dẫn|xét|chưa|không|dự kiến|điều kiện)\b).*?"
    r"(?:\b(?:quyết định|qđ)\s+(?:số\s+)?\d[^:;]*\btặng\b|"
    r"\btặng\b[^:;(]*\((?:theo\s+)?(?:quyết định|qđ)\s+(?:số\s+)?\d)"
)
"""A line that tells the number of the decision which gives an award (``… tặng Bằng khen (QĐ số 4125/QĐ-BTC …):``)."""
_JOINS = regex(r"[”\"]?\s*(?:,|và)\s*(?:danh hiệu\s+)?[“\"]?")


def _colon_behind(text: str, term: AwardTerm) -> bool:
    """Whether a colon parts an award from who receives it."""
    match = _TO.match(text, term.end)
    return match is not None and match["to"] is None


def _goes_to(text: str, term: AwardTerm) -> bool:
    """Whether ``cho`` follows an award, with who receives it."""
    match = _TO.match(text, term.end)
    return match is not None and match["to"] is not None


def _together(text: str, terms: list[AwardTerm]) -> list[AwardTerm]:
    """The awards in a row with the first that a line names (``“Tập thể lao động xuất sắc”, Cờ thi đua …: Đội A``)."""
    row = terms[:1]
    for term in terms[1:]:
        if not _JOINS.fullmatch(text, row[-1].end, term.start):
            break
        row.append(term)
    return row


def _heads(text: str) -> bool:
    """Whether a line in capitals acts on an award (``II. TRÌNH THỦ TƯỚNG CHÍNH PHỦ TẶNG BẰNG KHEN``)."""
    return in_capitals(text) and _ACTS.search(fold(text)) is not None


_YEARS_LABEL = regex(
    r"\s*(?:(?:Huy hiệu\s+|Loại\s+)?(?P<years>[3-9]\d)\s+năm(?:\s+tuổi\s+[Đđ]ảng)?)\s*(?:\([^)]*\)\s*)?(?::\s*|$)",
    re.IGNORECASE,
)
"""What parts those who get badges of the Party by their years (``- 60 năm: bà A, ông B``)."""
_CLASS_LABEL = regex(r"\s*Hạng\s+(?P<class>Nhất|Nhì|Ba)\s*(?:\([^)]*\)\s*)?(?::\s*|$)", re.IGNORECASE)
"""What parts the recipients of an order by its classes (``1.2. Hạng Ba:``)."""


_KIND_LABEL = regex(
    rf"(?:Các\s+)?(?P<kind>(?!(?:tập thể|đơn vị|cơ quan)\b)(?:{COLLECTIVES}))\s*:\s+(?=[^;:]+;)", re.IGNORECASE
)
"""What says of which kind those are that a line names (``a) Đội hình: Tiếp sức bản làng; Thú y lưu động``)."""


def _called(view: PassageView, kind: str, start: int, end: int) -> Recipient:
    """A collective by its kind and what stands between two offsets, unless that says its kind itself."""
    start += len(view.text[start:end]) - len(view.text[start:end].lstrip())
    span = view.span(start, start + len(view.text[start:end].rstrip(" .,")))
    named = squeeze(span.surface)
    own_head = head_at(words_of(named), 0) is not None and not fold(named).startswith("tổ chức")
    whole = named if own_head else f"{squeeze(kind)} {named}"
    return Recipient(span=span, name=expand(whole), kind="collective")


def _of_class(award: Award, named: str) -> Award:
    """An order that is listed by classes, in the one that a label names."""
    term = next(iter(find_terms(words_of(award.award))), None)
    if term is None or not term.form.classes:
        return award
    return replace(award, award=f"{term.form.name} hạng {named.capitalize()}")


_OWN_LABEL = regex(r"\s*(?:[a-zđ]|\d{1,2})\s*[,.)]\s*(?P<label>[A-ZĐ][^:;,()]{2,30})(?:\(\d{1,3}\)\s*)?:\s*")
"""A label that a paper makes for its own parts (``a) Ngoài ngành (02): ông A; bà B``)."""
_BARE_NUMBER = regex(r"\s*\d{1,3}\s*,?\s*(?:gồm|trong đó)(?:\s+có)?\s*:?\s*(?=\d)")
"""How many there are, before the counts that make it up (``Tập thể: 06, gồm 04 tập thể thuộc Sở, 02 hợp tác xã``)."""
_TOTAL = regex(r"\s*Tổng (?:số|cộng)\s*:?\s+(?=\d)", re.IGNORECASE)
_NOT_ASKED = regex(
    r"(?:(?:những|các)\s+)?(?:trường hợp\s+)?(?:không|chưa)\s+(?:đề nghị|xét|đăng ký|trình|đủ|đạt)\b", re.IGNORECASE
)
"""What opens a line of those who are not to be given what the list above names."""
_NOT_GIVEN = regex(r"(?:^|[.:]\s+)(?:\W*\w{1,3}[.)]\s*)?(?:chưa|không|tạm dừng|tạm hoãn) (?:xét|đề nghị|trình|tặng)\b")
"""What an article or item begins with that gives nobody the award it names (``Điều 3. Chưa xét tặng …``)."""
_IN_BRACKET = regex(r"\(\s*(?:(?:danh hiệu|hình thức|nội dung|tặng)\s*:?\s*)?[“\"]?", re.IGNORECASE)
_AND = regex(r"\s+và\s+")
_ASKED_IN_ITEM = regex(r"\b(?:đề nghị|đăng ký|danh hiệu|tặng)\b")
"""What an item of an open list says that asks for an award of its own."""
_ROW_TO = regex(
    r"[”\"]?(?:\s+(?:của|năm)\s[^:;()]{2,60}?)?\s+cho\s+(?:các\s+)?(?=\d|[A-ZĐ]|ông |bà |đồng chí |đ/c )|"
    r"\s*\((?=[A-ZĐ])(?![^()]*\)\s*:)|"
    rf"[”\"]?(?:\s+(?:của|năm)\s[^:;(),]{{2,60}}?)?\s+(?=\d{{1,5}}\s+(?:{COUNTED})\b)"
)
"""``Cờ thi đua xuất sắc cho Hội CTĐ tỉnh``, ``01 Huân chương … (Hội CTĐ huyện A)``, in a row of awards."""
_COLON = regex(r"[”\"]?(?:\s+(?:của|năm)\s[^:;]{2,60}?)?\s*:\s*")
_COUNTED_BEFORE = regex(r"\b(?:tập thể|cá nhân|đơn vị|đồng chí|người|hộ)\s*$")
"""What stands before a rating that says of which those are who are counted (``4 tập thể hoàn thành …``)."""
_BETWEEN = regex(
    r"\W*(?:(?:đều )?\d{1,3}/\d{1,3}(?: phiếu)?(?: (?:nhất trí|đồng ý|tán thành|thống nhất))?\W*)?"
    r"(?:(?:kính |được |đã |và |các )*"
    r"(?:đều )?(?:đề nghị(?: (?-i:[A-ZĐ])[^,;:]{2,60}(?= tặng ))?|đăng ký|công nhận|tặng|đạt|xét|danh hiệu|hình thức|"
    r"năm \d{4}:?)\W*)*",
    re.IGNORECASE,
)
"""What may stand between the colon behind a name and the first award."""
_LIST_HEADING = regex(r"\s*DANH SÁCH\b")
_SEVERAL = regex(r"\s*các\s+(?:đồng chí|ông|bà|anh|chị|đ/c|cá nhân)(?:\s*,\s*\w+)?\s*:?\s*", re.IGNORECASE)
_LAST_COMMA = regex(r".*(?P<joint>[,;]|\bvà)\s+", re.DOTALL)
_WHEN = regex(r"Năm (?:học )?\d|Giai đoạn \d|Kết quả\b", re.IGNORECASE)
_UNIT = regex(r"(?:nhà )?trường\b|tổ\b|phòng\b|khoa\b|ban\b|công đoàn\b|chi (?:bộ|đoàn|hội)\b|đoàn\b|hội\b|đội\b")
_FAILED = regex(r"\b(?:không|chưa) (?:đạt|đủ)\b|\bkhông khen\b")


def _is_rating(term: AwardTerm) -> bool:
    return term.form.kind == "rating"


def _is_rated(award: Award) -> bool:
    return any(_is_rating(term) for term in find_terms(words_of(award.award)))


def _named_count(text: str) -> re.Match[str] | None:
    """A count after the award's name and a colon, with who the counted are."""
    return re.search(
        r"[”\"]?[:,]\s*\d{1,4}\s+[^\d:;()]{3,40}?(?:\s*\([\d,.]+\s*%\))?(?:\(|:|,?\s+gồm\s|có tên .{0,40}\slà\s)", text
    )


def _without(text: str, term: AwardTerm) -> str:
    """A line without its bullet and the award that it names, and without whose that is in a heading in capitals."""
    heading = BRACKETS.sub("", _NUMBER_OF_LIST.sub("", text)).isupper()
    section = SECTION.match(text)
    between = text[section.end() : term.start] if section is not None else ""
    section = section if section is not None and (heading or _ONLY_AWARD.fullmatch(between)) else None
    return text[section.end() if section else after_lead(text) : term.start] + (_OF_GIVER if heading else _NOTHING).sub(
        "", text[term.end :]
    )


_NUMBER_OF_LIST = regex(r"^\s*(?:Danh sách|Biểu|Phụ lục)\s+(?:số\s+)?[\dIVX]{1,4}\s*[:.–-]\s*")
"""What begins the heading of one of several lists (``Danh sách 4: GIẤY KHEN CỦA GIÁM ĐỐC CÔNG TY``)."""
_OF_GIVER = regex(r"^\s+của\s+[^:;,(]{2,60}(?:\([^)]*\)\s*)?$", re.IGNORECASE)
_NOTHING = regex(r"(?!)")


def _is_label(text: str, term: AwardTerm, counts: bool) -> bool:
    """Whether a line is made to name an award: it stands near its start or its end, or the line acts on it."""
    near = term.start <= _NEAR_THE_START or _ENDS_WITH_AWARD.fullmatch(text, term.end) is not None
    return counts or near or re.match(r"\s*Điều\s+[\dIVX]", text) is not None


_NEAR_THE_START = 60
_ENDS_WITH_AWARD = regex(
    rf"[”\"]?(?:\s+(?:của|năm|lần thứ|đợt)\s[^;:{END}]{{1,60}}?)?,?\s*"
    r"(?:cho|đối với|là|gồm|gồm có|cụ thể|như sau|sau đây)?\s*(?:\([^()]*\)\s*)?:?\s*"
)
