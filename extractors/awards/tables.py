"""Awards in tables: appendices, votes, counts, and the awards an office or a person had before.

The award is in the row, in a column ticked with an x, in the heading of the row's group, or in
the heading of the list (``DANH SÁCH … TẶNG BẰNG KHEN``); the decision stands in the row or in
brackets above the table (``Kèm theo Quyết định số …``). Several tables of one list share what
stands above the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.awards.acts import acts, is_registration
from extractors.awards.counted import COUNT, counted, counted_in
from extractors.awards.items import read_item
from extractors.awards.namely import segments
from extractors.awards.recipients import individual, only_address
from extractors.awards.refusals import NOT_GIVEN
from extractors.awards.reporter import reporter, reports_achievements
from extractors.awards.sections import opens_list
from extractors.awards.status import asks_below
from extractors.awards.terms import BY_NAME, AwardTerm, find_terms, fuller
from extractors.awards.votes import needed_votes, share_of
from extractors.casing import as_part, usual_case
from extractors.contents import is_organ, is_same
from extractors.dates import FULL_DATE, YEAR, iso_of
from extractors.header.organs import expand_all, name_of_territory, territory_of
from extractors.legends import legends_in
from extractors.lexicons import act_of, territories, village_words
from extractors.organizations import head_at, organ_or_territory_at, organization_end
from extractors.patterns import ITEM, LINE, SPACED_DASH, kind_of_item, level_of_item
from extractors.places import province_alone
from extractors.records import Award, Decision, Header, PersonMention, Recipient
from extractors.references.surroundings import read_after
from extractors.references.symbols import find_symbols
from extractors.roles.offices import Office, has_parts, in_office, is_part, known_title, office_of, with_office
from extractors.rules import by
from extractors.sentences import END
from extractors.tables import Entry, Register, number_of, registers
from extractors.view import PassageView, ReportView
from extractors.words import words_of

_CONTEXT_PASSAGES = 8
_MARK = frozenset(["x", "X", "✓", "√", "v", "V", "1", "Đạt", "đạt"])
_MOSTLY = 0.7
"""The share of a column's marks that are plain ones, where a few say something else (``(x)``)."""
_NO_MARK = frozenset(["-", "–", "0", "o", "không"])
_BULLET = regex(r"^\s*[-–+•]\s+")
_NUMBERED_LINE = regex(r"\s*(?:[-–+•*]|\d{1,2}\s*[.)/])\s*")
_HEADING = regex(r"\s*(?:(?:\d{1,2}|[IVX]+|[A-Z])[.),]|[IVX]+[-–])\s")
_LONG_SENTENCE = 200
_ISSUED = regex(r"đã (?:ban hành|ký|có) quyết định", re.IGNORECASE)
_ATTACHED = regex(rf"kèm theo|ban hành theo|{_ISSUED.pattern}", re.IGNORECASE)
_ARTICLE = regex(r"^\s*(?:Điều\s+\d|Nơi nhận|-?\s*Căn cứ)")
_PROPOSES = regex(r"đề nghị\s+(?:\S+\s+){0,6}?(?:tặng|khen|phong|xét|công nhận)")
_ASKS = regex(r"\b(?:đề nghị|(?<!công )(?<!quá )(?<!hành )(?<!chương )trình)\b")
_SUBMITS = regex(
    r"\btrình (?:cấp|chủ tịch|thủ tướng|ủy ban|ubnd|bộ|hội đồng|trung ương|tổng|tập đoàn|cục|sở|giám đốc|thống đốc|"
    r"tỉnh|huyện|thành phố)\b"
)
"""What a heading says of those for whom somebody above is asked (``1. Đồng ý trình cấp có thẩm quyền``)."""
_ACTS_ABOVE = regex(rf"{_SUBMITS.pattern}|\b(?:được|đã) (?:tặng|xét)\b")
"""What the line above a table does with the one award that the paper's title names."""
_BEFORE = regex(r"(?:^|[\n;]\s*|\.\s+|[-+]\s*)(?:Đã|đã) được(?: tặng| khen thưởng| nhận)?\s*:")
_PENDING = regex(r"\b(?:đang|đã) trình\b|\bchưa có (?:quyết định|qđ)\b|\bđang (?:chờ|xét)\b")
"""What a row says of an award that is still to be decided on."""
_SENT_ON = regex(r"\b(?:trình|đề nghị) (?:cấp|hội đồng|chủ tịch|thủ tướng|ủy ban|ubnd|bộ|trung ương)\b")
"""What the result of a row says of who is to decide on it (``Đủ điều kiện trình Hội đồng cấp Nhà nước``)."""
_WANTED = regex(
    r"\W*(?:(?:danh hiệu|hình thức)(?: thi đua| khen thưởng)?\s+)?đăng ký\b|"
    r"\W*(?:cá nhân\s+)?tự\s+(?:xếp|nhận|đánh|phân)\b"
)
_HAD = regex(r"\b(?:đã|được)\b")
_FAILED = regex(r"^(?:(?:không|chưa|trượt|ko)\b(?! có)|kđ\b|k[. ]\s*đạt\b)")
_GROUP_NUMBER = regex(r"^\s*(?:[A-ZĐ]|[IVX]+|\d+(?:\.\d+)*)\s*(?:[.)\-–:]|,(?=\s))\s*")
_HOUSEHOLD = regex(r"\s*(?:hộ|gia đình|hộ gia đình)\s", re.IGNORECASE)
_ORGANISATION = regex(r"Tổ chức\s[A-ZĐ]")
"""An organisation called just so, of nobody's office (``Tổ chức HanseHilfe``)."""
_HOME = regex(r"\s*(?:tổ|khu|khối|số)(?:\s\S+)?\s+\d", re.IGNORECASE)
_COLLECTIVE = regex(r"^(?:tập thể)\s+(?=\S)", re.IGNORECASE)
_REVOKES = regex(r"\b(?:thu hồi|hủy bỏ)\b")
_PRIZE = regex(
    r"^\W*(?:[ivx\d]+[.)]\s*)?(?:các\s+)?giải\s+(?:nhất|nhì|ba|tư|khuyến khích|đặc biệt|phụ|tập thể|[abc])\b"
)
_JOINT = regex(r"\s*(?:,|;|và)\s*(?:(?:ông|bà|đ/c|đồng chí|thầy|cô)\s*)?", re.IGNORECASE)
"""What parts people whom one line of a cell names."""
_YEARS = regex(r"^(?:[Tt]ruy tặng\s+)?(?P<years>[3-9]\d)(?:\s*năm(?:\s+tuổi\s+[Đđ]ảng)?)?$")
_BRACKETED = regex(r"\s*\([^()]*\)\s*")
_ITSELF = regex(r"\s*tập thể(?: (?:phòng|khoa|ban|tổ|đội|trường|đơn vị|chi bộ))?\s*")
"""What a cell says that stands for the unit of its row."""
_NOBODY = regex(r"\s*(?:(?:không|chưa)\b|[-–](?:\s*\(|\s*$))")
_CLASS = regex(r"nhất|nhì|ba")
_SETS_UP = regex(
    r"(?:(?:về việc|v/v)\s+)?(?:thành lập|kiện toàn)\s+(?:hội đồng|ban|tổ(?! chức))\b(?!.*\bvà (?:khen thưởng|tặng)\b)"
)
"""What a paper does whose lists are of members: ``Thành lập Hội đồng xét tặng danh hiệu …``."""
_REFUSES = regex(r"\bkhông (?:đủ điều kiện|được xét|xét|đủ tiêu chuẩn|đạt)\b|\bchưa đủ điều kiện\b")


class _Context(Struct):
    """What stands above a table and holds for all its rows."""

    term: AwardTerm | None = None
    status: str = "granted"
    decision: Decision = field(default_factory=Decision)
    authority: str | None = None
    year: int | None = None
    titled: tuple[AwardTerm, ...] = ()
    """The awards that the paper's title names."""
    past: bool = False
    """Whether the section tells of what was given before (``III. Các hình thức đã được khen thưởng``)."""


def find_in_tables(
    report: ReportView, people: dict[int, list[PersonMention]], header: Header | None
) -> Iterator[Award]:
    """The awards of every table of the report that lists who receives them."""
    short_forms = legends_in(report)
    office = office_of(header) if header else None
    context: _Context | None = None
    for register in registers(report):
        if _refuses(report, register, header):
            continue
        context = _context(report, register, header, context)
        voters = _voters(report, register)
        yield from _Reader(report, register, people, header, office, context, short_forms, voters).awards()


_FIRST_OF_MERITS = regex(
    r".{0,2}|\W*(?:(?:đã\s+)?(?:đạt|được\s+(?:công nhận|tặng))\s+)?(?:danh hiệu\s*:?\s*)?[“\"]?", re.IGNORECASE
)
"""What stands before the award that merits begin with (``Danh hiệu “…”``)."""
_YEARS_IN_A_ROW = regex(
    r"\s*(?:có\s+)?\d{1,2}\s+năm\s+(?:(?:liên tục|liền|liên tiếp)\s+)?"
    r"(?:(?:được\s+(?:công nhận|tặng)|đạt|là)\s+)?(?:danh hiệu\s+)?[“\"]?",
    re.IGNORECASE,
)
"""What merits say before a title that was got again and again (``02 năm liên tục TTLĐXS``)."""
_OPEN_MERITS = (_FIRST_OF_MERITS, _YEARS_IN_A_ROW)
_RUNNING = regex(r"\b\d{1,2} năm (?:liên tục|liền|liên tiếp)\b")
"""What a note says behind a title that was got again and again (``CSTĐCS 3 năm liên tục``)."""
_NOT_YET = regex(r"\b(?:đề nghị|xét|tiêu chuẩn|phấn đấu|đăng ký)\b")
"""Words which show that an award is not yet held."""


_ASKED_FOR = regex(r"\bđược đề nghị\b|\bđang (?:trình|đề nghị)\b")
"""What a clause of merits says of an award that is still asked for."""


def _clause_before(view: PassageView, term: AwardTerm) -> str:
    """What stands before an award in its clause, folded."""
    return fold(view.text[max(view.marked.rfind(sign, 0, term.start) for sign in (";", "\n", END)) + 1 : term.start])


def _is_told(view: PassageView, term: AwardTerm) -> bool:
    """Whether the clause of an award tells that it was given, or who is asked for it."""
    clause = _clause_before(view, term)
    return _NOT_YET.search(clause) is None or _ASKED_FOR.search(clause) is not None


class _Reader(Struct, frozen=True):
    """One table with all that its rows are read by."""

    report: ReportView
    register: Register
    people: dict[int, list[PersonMention]]
    header: Header | None
    office: Office | None
    context: _Context
    short_forms: dict[str, str]
    voters: int
    """How many voted, where the columns under awards hold numbers of votes; else 0."""

    def awards(self) -> Iterator[Award]:
        """The awards of the rows, in order."""
        marks = self._marks()
        headed = self._headed()
        further = self._further(headed)
        own = "recipient" not in self.register.columns.places
        parts = _parts_of([one for one in self.register.entries if not self._names_people(one)])
        over: list[AwardTerm] = []
        for entry, below in zip(self.register.entries, [*self.register.entries[1:], None], strict=False):
            told = [view for view in entry.cells("result") if view.passage.column not in marks] + entry.cells("note")
            if any(_FAILED.match(fold(view.text).strip()) for view in told) or _is_withdrawn(entry):
                continue
            elsewhere = (view for column, view in entry.by_column.items() if column not in marks)
            if self.context.status == "proposed" and any(map(self._says_refused, elsewhere)):
                continue
            if number_of(entry) in needed_votes(self.report).failed:
                continue
            if own:
                yield from self._of_the_reporter(entry)
                continue
            if below is not None and self._heads_people(entry, below):
                continue
            is_part = entry.row in parts
            yield from self._under_awards(entry, headed)
            stated = over if is_part else [] if headed else self._stated(entry)
            over = stated
            for recipient in self._recipients(entry):
                if recipient.count is not None and not is_part and below is not None and below.row in parts:
                    continue  # told again in the rows that break it down
                over_it = [] if self._grouped(entry) else self._over(recipient)
                yield from self._of_entry(entry, recipient, marks, over_it or stated)
            for view in (entry.by_column[column] for column in further if column in entry.by_column):
                for recipient in self._people_on_lines(view):
                    yield from self._of_entry(entry, recipient, {}, self._over(recipient) or stated)

    def _names_people(self, entry: Entry) -> bool:
        return any(self.people.get(view.passage.index) for view in entry.name)

    def _heads_people(self, entry: Entry, below: Entry) -> bool:
        """Whether a row without a number names the unit alone of which the people in the numbered rows below are."""
        written = [view for view in entry.by_column.values() if view.text.strip()]
        alone = written == list(entry.name) and len(written) == 1 and is_organ(written[0].text)
        people = any(self.people.get(view.passage.index) for view in below.name)
        return alone and people and not number_of(entry) and number_of(below) != ""

    def _further(self, headed: dict[int, AwardTerm]) -> list[int]:
        """The further columns that name people who receive it (``Đơn vị | Tập thể | Cá nhân``)."""
        listed = {
            column
            for register in registers(self.report)
            if register.grid is self.register.grid
            for column in register.columns.names
        }
        columns = self.register.columns
        return [
            column
            for column in columns.places.get("recipient", ())
            if column not in listed
            and column not in headed
            and any(_RECEIVES.match(fold(squeeze(over.text))) for over in columns.headings.get(column, ()))
        ]

    def _over(self, recipient: Recipient) -> list[AwardTerm]:
        """The award that a wide heading names over the heading of the recipient's column (Tập thể | Cá nhân)."""
        column = self.report.passages[recipient.span.passage].passage.column
        over = self.register.columns.headings.get(column or 0, ())
        return [term for heading in over[1:] for term in self._terms(heading)][:1]

    def _grouped(self, entry: Entry) -> bool:
        """Whether a heading of the rows, below the table's own, names the award of a row."""
        return any(self._terms(group) for group in entry.groups)

    def _marks(self) -> dict[int, list[AwardTerm]]:
        """The columns that are headed by an award, or by one for either sort of recipient, and only ticked.

        Where one beside them counts, a 1 is no mark either.
        """
        found: dict[int, list[AwardTerm]] = {}
        summed = False
        for column, over in self.register.columns.headings.items():
            terms = self._terms(over[0]) if over else []
            if over and not terms and _RESULT.fullmatch(fold(squeeze(over[0].text))):
                terms = [term for heading in over[1:] for term in self._terms(heading)][:1]
            cells = [entry.by_column[column] for entry in self.register.entries if column in entry.by_column]
            # what goes over several columns is a remark on the row (Tập sự, chưa đăng ký)
            written = [text for view in cells if view.passage.column_span == 1 and (text := view.text.strip())]
            marked = [text for text in written if text not in _NO_MARK and not _FAILED.match(fold(text))]
            polled = any("phiếu" in fold(heading.text) for heading in over)
            ticks = sum(
                _is_mark(text) or (polled and share_of(text) is not None) or self._share(text) is not None
                for text in marked
            )
            if terms and marked and ticks >= _MOSTLY * len(marked):
                found[column] = terms
            summed |= bool(terms) and any(map(_is_above_one, marked))
        if not summed or self.voters:
            return found
        return {column: terms for column, terms in found.items() if not self._are_only_ones(column)}

    def _are_only_ones(self, column: int) -> bool:
        """Whether nothing but ones stand in a column, which count where others count."""
        cells = (entry.by_column[column].text.strip() for entry in self.register.entries if column in entry.by_column)
        return {text for text in cells if text and text not in _NO_MARK} <= {"1", "01"}

    def _headed(self) -> dict[int, AwardTerm]:
        """The columns that are headed by an award and hold the people who receive it, beside their units."""
        found: dict[int, AwardTerm] = {}
        for column, over in self.register.columns.headings.items():
            terms = self._terms(over[0]) if over and column not in self.register.columns.names else []
            cells = [entry.by_column[column] for entry in self.register.entries if column in entry.by_column]
            written = [view for view in cells if view.text.strip() and view.text.strip() not in _NO_MARK]
            named = [view for view in written if self.people.get(view.passage.index)]
            if (
                terms
                and named
                and all(self.people.get(view.passage.index) or _ITSELF.fullmatch(fold(view.text)) for view in written)
            ):
                found[column] = terms[0]
        return found

    def _under_awards(self, entry: Entry, headed: dict[int, AwardTerm]) -> Iterator[Award]:
        """The awards of those whom the cells of a row name under the award's own heading."""
        for column, term in headed.items():
            view = entry.by_column.get(column)
            if view is None:
                continue
            itself = _ITSELF.fullmatch(fold(view.text)) is not None
            for recipient in self._recipients(entry) if itself else self._people_on_lines(view):
                yield self._award(entry, recipient, term, [column])

    def _people_on_lines(self, view: PassageView) -> Iterator[Recipient]:
        """The people with whom the lines of a cell begin, or the one whom it names."""
        named = self.people.get(view.passage.index, [])
        listed: list[PersonMention] = []
        for one in named:
            gap = view.text[listed[-1].span.end_char : one.span.start_char] if listed else ""
            if _begins_line(view.text, one.span.start_char) or (listed and _JOINT.fullmatch(gap)):
                listed.append(one)
        yield from map(individual, listed or named[:1])

    def _terms(self, view: PassageView) -> list[AwardTerm]:
        """The awards that a cell names, short forms that the report explains spelled out."""
        if (explained := self.short_forms.get(squeeze(view.text))) is not None:
            return find_terms(words_of(explained))[:1]
        terms = find_terms(view.words) or self._badge(view) or self._class(view)
        if terms or not self.short_forms:
            return terms
        text = squeeze(view.text)
        for short, full in self.short_forms.items():
            text = re.sub(rf"(?<!\w){re.escape(short)}(?!\w)", full, text)
        return find_terms(words_of(text)) if text != squeeze(view.text) else []

    def _badge(self, view: PassageView) -> list[AwardTerm]:
        """A badge of which a cell gives only the years (``60 năm``), under a heading that names badges."""
        years = _YEARS.match(squeeze(view.text))
        if years is None:
            return []
        over = self.register.columns.headings.get(view.passage.column or 0, ())
        named = [term for heading in over for term in find_terms(words_of(f"{_BRACKETED.sub('', heading.text)} Đảng"))]
        badge = next((term for term in (*named, self.context.term) if term and term.form.by_years), None)
        return [replace(badge, name=f"Huy hiệu {years['years']} năm tuổi Đảng")] if badge else []

    def _class(self, view: PassageView) -> list[AwardTerm]:
        """A class told alone under ``Hạng`` (``Nhì``), of the order that the lines above the table name."""
        over = self.register.columns.headings.get(view.passage.column or 0, ())
        order = self.context.term
        if (
            order is None
            or not order.form.classes
            or not any(fold(squeeze(heading.text)) == "hạng" for heading in over)
        ):
            return []
        name = f"{order.form.name} hạng {squeeze(view.text).capitalize()}"
        return [replace(order, name=name)] if _CLASS.fullmatch(fold(squeeze(view.text))) else []

    def _of_entry(
        self, entry: Entry, recipient: Recipient, marks: dict[int, list[AwardTerm]], stated: list[AwardTerm]
    ) -> Iterator[Award]:
        fitting = {column: _fitting(terms, recipient) for column, terms in marks.items()}
        ticked = [column for column, term in fitting.items() if self._is_ticked(_written(entry, column), term)]
        for column in ticked:
            award = self._award(entry, recipient, fitting[column], [column])
            by_it = _decision_in(entry.by_column[column], None)
            if by_it is not None:
                award = replace(award, decision=by_it, status="granted")
            yield replace(award, decision=Decision()) if award.status == "proposed" else award
        for term in self._beside_marks(entry, marks) if marks else stated:
            if not self._voted_down(entry, term):
                yield self._award(entry, recipient, term)
        yield from self._earlier(entry, recipient)
        yield from self._noted(entry, recipient)

    def _is_ticked(self, text: str, term: AwardTerm) -> bool:
        """Whether a cell under an award says that it is given, with a mark or with votes enough (``5/5``)."""
        if (bare := self._share(text)) is not None:
            return bare > _HALF and _TOO_FEW.search(fold(text)) is None
        votes = share_of(text)
        if votes is None or _is_mark(text):
            return _is_mark(text)
        return votes > _HALF and not needed_votes(self.report).refuses(term.name, text)

    def _share(self, text: str) -> float | None:
        """The share, in per cent, that a bare number of votes is (``8``, ``4 (KĐ)``); None where it is none."""
        bare = _BARE_VOTES.fullmatch(text) if self.voters else None
        return 100 * int(bare["votes"]) / self.voters if bare is not None else None

    def _beside_marks(self, entry: Entry, marks: dict[int, list[AwardTerm]]) -> list[AwardTerm]:
        """The awards that a row names in words beside the columns that are only ticked."""
        worded = (view for view in entry.cells("award") if (view.passage.column or 0) not in marks)
        return [term for view in worded for term in self._terms(view)]

    def _voted_down(self, entry: Entry, term: AwardTerm) -> bool:
        """Whether the row tells fewer votes than the report says that the award needs."""
        needed = needed_votes(self.report)
        return any(needed.refuses(term.name, squeeze(view.text)) for view in entry.cells("votes"))

    def _noted(self, entry: Entry, recipient: Recipient) -> Iterator[Award]:
        """Another award that a note tells of the row (``Đề nghị TLĐ tặng Cờ thi đua``)."""
        for view in entry.cells("note"):
            text = fold(squeeze(view.text))
            of_another = head_at(view.words, 0) is not None  # HTX được nhận Bằng khen
            terms = [] if of_another else self._terms(view)
            decided = _decision_in(view, None)
            held = decided or _HAD.search(text) or _RUNNING.search(text) or text.startswith(("nhận ", "được nhận "))
            asked = "registered" if text.startswith("đăng ký") else "proposed" if _ASKS.search(text) else None
            status = asked or ("granted" if held else None)
            if status is None and terms and (terms[0].start < 3 or text.startswith("tặng ")):
                status = self.context.status
            for term in terms if status else ():
                yield replace(
                    self._award(entry, recipient, term),
                    span=view.span(0, len(view.text.rstrip())),
                    status=status or "granted",
                    authority=term.given_by,
                    decision=decided or Decision(),
                    year=_year(view.text),
                    reason=None,
                )

    def _stated(self, entry: Entry) -> list[AwardTerm]:
        """The award in the row, else in the nearest group's heading that names one, else above the table."""
        terms = [term for cell in entry.cells("award") for term in self._terms(cell)]
        if terms and not self._rates(entry) and not self._are_merits(entry):
            return terms
        if any(_NOBODY.match(fold(cell.text)) for cell in entry.cells("award")):
            return []  # Không đăng ký
        cells = (*entry.by_column.values(), *entry.groups)
        if entry.cell("prize") is not None or any(_PRIZE.search(fold(view.text)) for view in cells):
            return []  # who wins a contest
        return self._asked_above(entry)

    def _asked_above(self, entry: Entry) -> list[AwardTerm]:
        """The award that the nearest heading of a group names, else what stands above the table."""
        for view in reversed(entry.groups):
            if terms := find_terms(words_of(usual_case(view.text, name=False))) or find_terms(view.words):
                return terms[:1]
        return [self.context.term] if self.context.term else []

    def _says_refused(self, view: PassageView) -> bool:
        """Whether a cell says no more than that nothing is asked for (``Không đủ số phiếu, không trình``).

        Headings of the past and of penalties are over something else.
        """
        over = self.register.columns.headings.get(view.passage.column or 0, ())
        refuses = len(view.text) < _LONGEST_REFUSAL and NOT_GIVEN.match(fold(view.text).strip()) is not None
        elsewhere = any(_OF_OTHER_TIMES.search(fold(heading.text)) for heading in over)
        return refuses and not elsewhere and not self._terms(view)

    def _rates(self, entry: Entry) -> bool:
        """Whether a row that lists somebody for an award says in its cells only how he was rated (``HTXSNV``)."""
        if self.context.status not in ("proposed", "registered") or self._asked_for(self._places(entry)):
            return False
        told = [term for cell in entry.cells("award") for term in self._terms(cell)]
        above = self._asked_above(entry)[:1]
        kinds = {term.form.kind for term in told}
        return kinds == {"rating"} and any(term.form.kind != "rating" for term in above)

    def _are_merits(self, entry: Entry) -> bool:
        """Whether what the cells name is for what the award above the table is given (``Thành tích``: CSTĐ cơ sở)."""
        headings = self.register.columns.headings
        over = [headings[column][0] for column in self._places(entry) if headings.get(column)]
        return self.context.term is not None and all(_MERITS.match(fold(squeeze(view.text))) for view in over)

    def _places(self, entry: Entry) -> list[int]:
        return [view.passage.column or 0 for view in entry.cells("award")]

    def _award(
        self, entry: Entry, recipient: Recipient, term: AwardTerm, columns: Iterable[int] | None = None
    ) -> Award:
        """The award of a row; ``columns`` are those that tell it, all that hold awards where not given."""
        term = fuller(term, self.context.titled) if fold(term.name) in BY_NAME else term
        reason = entry.cell("reason")
        giver = entry.cell("authority")
        stated = squeeze(giver.text) if giver is not None else None
        places = self._places(entry) if columns is None else columns
        proposed = any(_PROPOSES.search(fold(view.text)) for view in entry.groups) or self._asked_for(places)
        proposed |= any(_is_asked_in(view.text, term) for view in entry.cells("award") if term in self._terms(view))
        pending = any(_PENDING.search(fold(view.text)) for view in entry.cells("note"))
        proposed |= any(_SENT_ON.search(fold(view.text)) for view in entry.cells("result"))
        proposed |= pending and self.context.decision.symbol is None  # what a decision gave is given
        proposed &= term.form.kind != "rating" or columns is not None  # how somebody is rated asks for nothing
        year = entry.cell("year")
        return Award(
            span=recipient.span,
            award=term.name,
            status="proposed" if proposed and self.context.status == "granted" else self.context.status,
            recipients=(recipient,),
            authority=_in_full(
                term.authority or stated or term.form.authority or _decider(entry) or self.context.authority,
                self.context.authority,
            ),
            decision=_decision(entry) or self.context.decision,
            year=_year(year.text) if year else self.context.year,
            reason=squeeze(reason.text) if reason is not None else None,
            **by("award in a table"),
        )

    def _asked_for(self, columns: Iterable[int]) -> bool:
        """Whether the heading over the award says that it is asked for (``Hình thức đề nghị``)."""
        over = (heading for column in columns for heading in self.register.columns.headings.get(column, ()))
        return any("đề nghị" in fold(heading.text) for heading in over)

    def _earlier(self, entry: Entry, recipient: Recipient) -> Iterator[Award]:
        """What the recipient was given before, as a proposal tells it."""
        for cell, term in self._told_before(entry):
            if self._is_wanted(cell):
                yield self._award(entry, recipient, term)
                continue
            asked = _ASKED_FOR.search(_clause_before(cell, term)) is not None
            yield replace(
                self._award(entry, recipient, term),
                span=cell.span(0, len(cell.text.rstrip())),
                status="proposed" if asked else "granted",
                authority=term.given_by,
                decision=Decision() if asked else _decision_in(cell, None) or Decision(),
                year=None,
                reason=None,
            )

    def _is_wanted(self, cell: PassageView) -> bool:
        """Whether a column that is only called ``Khen thưởng`` is what the paper asks for, for no other column is."""
        columns = self.register.columns
        over = columns.headings.get(cell.passage.column or 0, ())
        bare = any(fold(squeeze(heading.text)) == "khen thưởng" for heading in over)
        asked = self.context.status in ("proposed", "registered") and "award" not in columns.places
        return bare and asked and YEAR.search(cell.text) is None and _decision_in(cell, None) is None

    def _told_before(self, entry: Entry) -> Iterator[tuple[PassageView, AwardTerm]]:
        """The awards of the column for earlier ones, and those that the merits end with (``Đã được: Bằng khen …``)."""
        for cell in entry.cells("earlier")[:1]:
            yield from ((cell, term) for term in self._terms(cell))
        for cell in entry.cells("award") if self._rates(entry) or self._are_merits(entry) else ():
            yield from ((cell, term) for term in self._terms(cell))
        for cell in entry.cells("reason"):
            told = self._as_above(cell) if is_same(cell.text) else cell
            terms = [term for term in self._terms(told) if term.form.kind != "rating"]
            opens = terms and any(opening.fullmatch(told.text, 0, terms[0].start) for opening in _OPEN_MERITS)
            if opens and _NOT_YET.search(_clause_before(told, terms[0])) is None:
                yield from ((cell, term) for term in terms if _is_told(told, term))  # CSTĐ cơ sở năm 2022, 2023
            elif before := _BEFORE.search(told.text):
                yield from ((cell, term) for term in find_terms(told.words) if term.start >= before.end())

    def _as_above(self, cell: PassageView) -> PassageView:
        """The cell of the column above that a cell means with ``nt``."""
        column, meant = cell.passage.column or 0, cell
        for entry in self.register.entries:
            view = entry.by_column.get(column)
            if view is cell:
                break
            meant = view if view is not None and view.text.strip() and not is_same(view.text) else meant
        return meant

    def _of_the_reporter(self, entry: Entry) -> Iterator[Award]:
        """What the office or the person whose report it is was given, year by year."""
        cells = entry.cells("award")
        dated = any(entry.cell(meaning) for meaning in ("decision", "authority", "year"))
        recipient = reporter(self.report, self.people, self.header) if cells and dated else None
        if recipient is None:
            return
        waits = any(_PENDING.search(fold(view.text)) for view in entry.by_column.values())
        for cell in cells:
            for term in self._terms(cell):
                award = self._award(entry, self._part_named(entry) or recipient, term)
                yield replace(
                    award,
                    span=cell.span(0, len(cell.text.rstrip())),
                    status="registered" if _WANTED.match(fold(cell.text)) else "proposed" if waits else "granted",
                    authority=term.given_by or _decider(entry, cell.passage.column or 0) or award.authority,
                    decision=_decision(entry, cell.passage.column or 0) or award.decision,
                )

    def _part_named(self, entry: Entry) -> Recipient | None:
        """The part of the office that got the award, where it stands before the decision (``Trạm A – QĐ số …``)."""
        cell = entry.cell("decision")
        dash = SPACED_DASH.search(cell.text) if cell is not None else None
        if cell is None or dash is None or head_at(cell.words, 0) is None:
            return None
        unit = read_item(cell, [], 0, dash.start())
        return replace(unit, name=self._in_full(unit.name, entry)) if unit is not None else None

    def _recipients(self, entry: Entry) -> list[Recipient]:
        """Whom a row lists: a person, a collective with what it is a part of, or counts of both."""
        named = [m for view in entry.name for m in self.people.get(view.passage.index, [])]
        if named and _HOUSEHOLD.match(entry.name[0].text):
            view = entry.name[0]
            unit = entry.cell("unit")
            home = squeeze(unit.text) if unit is not None and _HOME.match(unit.text) else _village(unit)
            name = f"{squeeze(view.text)}, {home}" if home else squeeze(view.text)
            return [Recipient(span=view.span(0, len(view.text.rstrip())), name=name, kind="collective")]
        if len(entry.name) == 1 and len(several := self._on_lines(entry, entry.name[0])) > 1:
            return several
        if named:
            return [individual(named[0])]
        if counts := list(_counts(entry)):
            return self._counted_by_name(entry, counts) or counts
        if not entry.name and (unit := entry.cell("unit")) is not None and _lists_collectives(entry):
            item = read_item(unit, [])
            return [self._in_office(item)] if item is not None else []
        if not entry.name or _NOBODY.match(fold(entry.name[0].text)):
            return []
        if count := COUNT.match(entry.name[0].marked):
            told = [counted(entry.name[0], count)]
            return self._counted_by_name(entry, told) or told
        if several := self._parted(entry.name[0]):
            return several
        item = read_item(entry.name[0], [])
        if item is not None and (organ := self._headed_organ(entry, item)) is not None:
            return [replace(item, name=organ)]
        return [replace(item, name=self._in_full(item.name, entry))] if item is not None else []

    def _counted_by_name(self, entry: Entry, counts: list[Recipient]) -> list[Recipient]:
        """The counted by name, where another cell of the row names just as many people and as many collectives."""
        figures = {count.span.passage for count in counts}
        aside = [view for meaning in ("reason", "authority", "decision") for view in entry.cells(meaning)]
        wanted = [
            sum(one.count or 0 for one in counts if (one.kind == "individual") is people) for people in (True, False)
        ]
        for view in entry.by_column.values():
            named = self.people.get(view.passage.index, [])
            if view.passage.index in figures or view in aside:
                continue
            pieces = (
                (line.start() + start, line.start() + end)
                for line in LINE.finditer(view.text)
                for start, end in segments(line[0], _lead_of(line[0]))
            )
            found = [
                item
                for start, end in pieces
                if (item := read_item(view, [m for m in named if start <= m.span.start_char < end], start, end))
            ]
            others = [one for one in found if one.person is None]
            noted = view in entry.cells("note")  # which may tell who proposed
            collectives = all(_is_collective(one.name, whole=noted) for one in others)
            alone = not noted or all(
                _NOTHING_DONE.match(view.text, one.span.end_char) for one in found if one.person is not None
            )
            if [len(found) - len(others), len(others)] == wanted and collectives and alone:
                return [one if one.person else self._in_office(one) for one in found]
        return []

    def _headed_organ(self, entry: Entry, item: Recipient) -> str | None:
        """The organ of a place under a heading that says whose (``Hội CCB`` over ``Vĩnh Long``)."""
        over = self.register.columns.headings.get(entry.name[0].passage.column or 0, ())
        place = province_alone(item.name)
        heading = squeeze(over[0].text) if over else ""
        if place is None or not is_organ(heading) or head_at(words_of(heading), 0) is None:
            return None
        if _OF_A_LEVEL.match(fold(heading)):
            return f"{heading} {item.name}"  # Tỉnh đoàn
        heading = _TERRITORIES_BEHIND.sub("", heading)
        named = item.name if fold(item.name).startswith(_CITIES) else f"{place.kind} {item.name}"
        return f"{heading} {named}"

    def _on_lines(self, entry: Entry, view: PassageView) -> list[Recipient]:
        """Whom the lines of one cell name: people, and units where they are numbered or stand above people."""
        named = self.people.get(view.passage.index, [])
        lines = [line[0] for line in LINE.finditer(view.text)]
        listed = all(_NUMBERED_LINE.match(line) for line in lines)
        units = not named and len(lines) > 1 and all(map(_is_unit, lines)) and _are_of_one_sort(lines)
        found: list[Recipient] = []
        for line in LINE.finditer(view.text):
            starts = [one for one in named if line.start() <= one.span.start_char < line.end()]
            if starts and _begins_line(view.text, starts[0].span.start_char):
                found.append(individual(starts[0]))
                continue
            lead = _lead_of(line[0])
            begin = line.start() + lead
            above = named and line.end() < named[0].span.start_char
            unit = read_item(view, [], begin, line.end()) if (lead or above or units) and not starts else None
            if unit is not None and (listed or head_at(words_of(unit.name), 0) is not None):
                found.append(replace(unit, name=self._in_full(unit.name, entry)))
        return found

    def _parted(self, view: PassageView) -> list[Recipient]:
        """The collectives that semicolons part in a cell; nothing where it names but one, or anything else."""
        items = [read_item(view, [], start, end) for start, end in segments(view.text, 0)]
        heads = [item for item in items if item is not None and head_at(words_of(item.name), 0) is not None]
        named = [item for item in items if item is not None and item.name[0].isupper()]
        if len(named) < 2 or len(named) < len(items) or not heads or heads[0] is not items[0]:
            return []
        return [self._in_office(one) for one in named]

    def _in_office(self, unit: Recipient) -> Recipient:
        """A unit with what the letterhead's office leaves out of its name."""
        return replace(unit, name=in_office(unit.name, self.office)) if self.office else unit

    def _in_full(self, name: str, entry: Entry) -> str:
        """A collective with what it is a part of, as its row, its group and the letterhead tell."""
        name = _COLLECTIVE.sub("", name)
        unit = entry.cell("unit") or entry.cell("role")
        over = _GROUP_NUMBER.sub("", squeeze(entry.groups[-1].text)) if entry.groups else ""
        beside = squeeze(unit.text) if unit is not None else ""
        itself = next((text for text in (over, beside) if fold(text).startswith(f"{fold(name)} ")), None)
        if itself is not None:
            name, unit = usual_case(itself), None  # Tập thể khoa, under Khoa Sơ sinh or beside it
        name = name[0].upper() + name[1:]
        alone = not _has_parent(name)
        if unit is None and itself is None and alone and is_part(name) and (whole := _organ_named(over)):
            return f"{name}, {whole}"  # Khoa Cấp cứu, under I. BỆNH VIỆN ĐA KHOA TỈNH
        if unit is not None and unit not in entry.name and alone and (parent := _as_parent(unit)):
            name = _below(name, parent)
        elif (home := _village(unit)) is not None and home not in name and not _has_own_name(name):
            name = f"{name} {home}"
        elif (place := _territory(entry.cell("place"))) is not None and alone:
            name = f"{name} {place}" if _is_bare_head(name) else f"{name}, {place}"
        if self.office is None or _ORGANISATION.match(name):
            return name
        return with_office(name, self.office)


_OF_A_LEVEL = regex(r"(?:tỉnh|thành|huyện|quận|xã|phường) ?(?:đoàn|ủy|hội)\b")
_TERRITORIES_BEHIND = regex(r"(?:\s*[,/]?\s*(?:các\s+)?(?:tỉnh|thành phố|tp\.?))+\s*$", re.IGNORECASE)
"""What a heading says itself of the territories below it (``Hội Nông dân tỉnh/TP``)."""
_CITIES = ("tp", "thành phố")
_RESULT = regex(r"(?:kết quả|kq|đạt|kết luận)")
"""What heads the column of results below the heading of an award (``CSTĐ cơ sở`` over ``Số phiếu | Kết quả``)."""
_MERITS = regex(
    r"(?:tóm tắt |nội dung |tiêu biểu |các )*thành tích\b(?! thi đua)"
    r"(?!.*\b(?:danh hiệu|đã đạt|đề nghị|khen thưởng)\b)"
)
"""What heads the merits for which somebody is awarded."""
_RECEIVES = regex(r"(?:tên )?(?:các )?(?:tập thể|cá nhân|hộ\b|gia đình)")
"""What heads those who receive, and not who leads or is married to them."""


def _is_unit(line: str) -> bool:
    """Whether a line of a cell is the name of an organisation and no more."""
    words = words_of(line.strip(" ;,."))
    return len(words) > 1 and head_at(words, 0) is not None and organization_end(words, 0) == len(words)


def _are_of_one_sort(lines: Sequence[str]) -> bool:
    """Whether units on the lines of a cell stand beside one another, and none tells what the one above is a part of."""
    return len({(line.split()[0].lower(), (territory_of(line) or "").partition(" ")[0]) for line in lines}) == 1


def _lead_of(line: str) -> int:
    lead = _NUMBERED_LINE.match(line)
    return lead.end() if lead else 0


def _begins_line(text: str, start: int) -> bool:
    """Whether nothing but a bullet, a number and forms of address stands on a line before an offset."""
    line = text.rfind("\n", 0, start) + 1
    lead = _NUMBERED_LINE.match(text, line, start)
    return only_address(text[lead.end() if lead else line : start])


def _has_parent(name: str) -> bool:
    """Whether an organ or a territory follows a comma in a name (not in ``Khoa Phòng, chống dịch``)."""
    return any(organ_or_territory_at(words_of(part), 0) for part in name.split(",")[1:] if part.strip())


def _organ_named(heading: str) -> str | None:
    """The organ with parts that a heading of a group is, as running text spells it."""
    name = expand_all(usual_case(heading))
    words = words_of(name)
    return name if len(words) > 1 and head_at(words, 0) is not None and has_parts(name) else None


def _below(name: str, parent: str) -> str:
    """A collective with what it is a part of; a committee that puts forward what is no part of it tells the place."""
    if fold(expand_all(name)) == fold(parent):
        return name  # who proposes is proposed
    itself = territories().match(words_of(parent), 0) is not None
    territory = parent if itself else territory_of(parent) if fold(parent).startswith("ủy ban nhân dân ") else None
    if territory is None:
        return f"{name}, {parent}"
    level = territory.removesuffix(name_of_territory(territory)).strip()
    if level and name.endswith(f" {level}"):
        return f"{name.removesuffix(level)}{territory}"  # Phòng Nội vụ huyện
    return f"{name}, {parent if itself or is_part(name) else territory}"


def _as_parent(unit: PassageView) -> str | None:
    """What a cell says a collective is a part of; None where it says something else."""
    parent = _GROUP_NUMBER.sub("", squeeze(unit.text))
    words = words_of(parent)
    if not len(words) or known_title(parent):
        return None
    if territories().match(words, 0):
        return as_part(parent)
    whole = expand_all(parent)
    return whole if head_at(words_of(whole), 0) is not None else None


def _village(unit: PassageView | None) -> str | None:
    """The village that a cell names (``Thôn Gia Ngãi 1``)."""
    words = unit.words if unit is not None else words_of("")
    village = len(words) > 1 and words.keys[0] in village_words() and words.shapes[1] in "Cn"
    return squeeze(words.text) if village else None


def _territory(place: PassageView | None) -> str | None:
    """The territory that a cell names (``xã Bắc Mê``)."""
    named = place is not None and len(place.words) > 1 and territories().match(place.words, 0) is not None
    return as_part(squeeze(place.text)) if place is not None and named else None


def _is_bare_head(name: str) -> bool:
    """Whether a name is that of an organ which every territory has, and stands before its own (``Hội LHPN xã …``)."""
    words = words_of(name)
    head = head_at(words, 0) if len(words) else None
    return head is not None and head[1].kind in ("mass", "party", "state") and not is_part(name)


def _has_own_name(name: str) -> bool:
    """Whether an enterprise has a name of its own, so that a village beside it is its address (``HTX Thanh Tân``)."""
    words = words_of(name)
    head = head_at(words, 0) if len(words) else None
    return head is not None and head[1].kind == "enterprise" and words.shapes[-1] == "C"


def _lists_collectives(entry: Entry) -> bool:
    """Whether a row stands under a heading of collectives (``A. TẬP THỂ``), which names its units elsewhere."""
    return bool(entry.groups) and _COLLECTIVES.match(fold(_GROUP_NUMBER.sub("", entry.groups[-1].text))) is not None


_COLLECTIVES = regex(r"\s*(?:danh sách\s+)?(?:các\s+)?(?:tập thể|đơn vị)\b")


def _parts_of(entries: Sequence[Entry]) -> frozenset[int]:
    """The rows that break down the award of the row above them (``- Thường xuyên``)."""
    cells = ((entry, entry.cell("award")) for entry in entries)
    bulleted = [entry for entry, cell in cells if cell and _BULLET.match(cell.text) and not _NOBODY.match(cell.text)]
    return frozenset(entry.row for entry in bulleted) if len(bulleted) < len(entries) else frozenset()


def _is_withdrawn(entry: Entry) -> bool:
    """Whether the votes of a row are followed by a word that takes it back (``6/11 - rút``)."""
    behind = any(_WITHDRAWN.search(fold(view.text)) for view in entry.cells("votes"))
    return behind or any(fold(view.text).startswith("rút ") for view in entry.cells("result"))


_WITHDRAWN = regex(r"[-–,;]\s*rút\b")


_BARE_VOTES = regex(r"(?P<votes>\d{1,3})(?:\s*\([^()]*\))?")
_TOO_FEW = regex(r"\((?:kđ|k\.?\s*đạt|không đạt|chưa đạt|thiếu phiếu|không đủ)\b")


def _voters(report: ReportView, register: Register) -> int:
    """How many voted, where the line above a table says that its numbers are votes.

    Where it does not say how many, as many as the most that somebody got, if others got so many as well; else the
    numbers may count people.
    """
    first = register.grid.first_passage
    above = [view.text for view in report.passages[max(0, first - 2) : first] if view.passage.kind != "cell"]
    if not any("phiếu" in fold(text) for text in above):
        return 0
    headed = [
        column
        for column, over in register.columns.headings.items()
        if over and column not in register.columns.places.get("number", ()) and find_terms(over[0].words)
    ]
    cells = (_written(entry, column) for entry in register.entries for column in headed)
    votes = [int(bare["votes"]) for text in cells if (bare := _BARE_VOTES.fullmatch(text))]
    most = max(votes, default=0)
    told = [int(found["voters"]) for text in above for found in _VOTED.finditer(fold(text))]
    return next((voters for voters in told if voters >= most), most if votes.count(most) > 1 else 0)


_VOTED = regex(r"\b(?P<voters>\d{1,3}) (?:người|thành viên|đồng chí|đ/c|ủy viên|đại biểu|phiếu)\b")
_HALF = 50.0
"""Per cent of the votes that are too few where a paper does not say how many are needed."""


def _fitting(terms: list[AwardTerm], recipient: Recipient) -> AwardTerm:
    """Of the awards that a heading names the one for recipients of that sort (``Tập thể LĐTT/ CSTĐ cơ sở``)."""
    collective = recipient.kind == "collective"
    fitting = [term for term in terms if fold(term.name).startswith(_FOR_COLLECTIVES) == collective]
    return next(iter(fitting), terms[0])


_FOR_COLLECTIVES = ("tập thể ", "đơn vị ", "cờ ")


def _is_mark(text: str) -> bool:
    """Whether a cell under an award says that it is given: with an x, or with the decision (``QĐ 915-QĐ/CCB``)."""
    return text in _MARK or (len(text) < _LONGEST_DECISION and next(find_symbols(text), None) is not None)


_LONGEST_DECISION = 60


def _written(entry: Entry, column: int) -> str:
    view = entry.by_column.get(column)
    return view.text.strip() if view is not None else ""


_NOTHING_DONE = regex(r"\s*(?:[,(;–-]|\n|$)")
_TELLS_WHO = regex(r"\b(?:trình|đề nghị|xét|thẩm định|thẩm tra|báo cáo|gửi|kiểm tra|xác nhận)\b")
"""What a note says of who handled the file."""


def _is_collective(name: str, *, whole: bool) -> bool:
    """Whether a name begins as an organisation's, and with ``whole`` is one."""
    words = words_of(name)
    tells = _TELLS_WHO.search(fold(name)) is not None
    return head_at(words, 0) is not None and (not whole or (organization_end(words, 0) == len(words) and not tells))


def _counts(entry: Entry) -> Iterator[Recipient]:
    """Figures under ``Tập thể`` and ``Cá nhân``, of what the cell says or else its heading."""
    for column in entry.columns.places.get("recipient", ()):
        view = entry.by_column.get(column)
        over = entry.columns.headings[column]
        heading = fold(squeeze(over[0].text)) if over else ""
        heading = _COUNTED_SHORT.get(heading, heading)
        unit = next((unit for unit in ("tập thể", "cá nhân", "hộ gia đình") if unit in heading), None)
        told = _COUNT.fullmatch(view.text.strip()) if view is not None else None
        if view is not None and unit and told is not None and (count := int(told["number"].replace(".", ""))):
            number, unit = told["number"], fold(told["unit"] or unit)
            kind = "individual" if unit == "cá nhân" else "collective"
            yield Recipient(span=view.span(0, len(view.text)), name=f"{number} {unit}", kind=kind, count=count)


_COUNTED_SHORT = {"tt": "tập thể", "cn": "cá nhân"}
_COUNT = regex(
    r"(?P<number>\d{1,3}(?:\.\d{3}){1,3}|\d{1,9})(?:\s+(?P<unit>tập thể|cá nhân|hộ gia đình))?", re.IGNORECASE
)


def _is_above_one(text: str) -> bool:
    """Whether a cell counts, and more than a tick that is written as a figure."""
    count = _COUNT.fullmatch(text)
    return count is not None and int(count["number"].replace(".", "")) > 1


def _decision(entry: Entry, award: int = -1) -> Decision | None:
    """What a row says decided on an award: the next cell for that behind the award's column, or the first."""
    cell = _decision_cell(entry, award)
    return _decision_in(cell, entry.cell("date")) if cell is not None else None


def _decision_cell(entry: Entry, award: int) -> PassageView | None:
    cells = entry.cells("decision")
    return next((view for view in cells if (view.passage.column or 0) > award), next(iter(cells), None))


def _decider(entry: Entry, award: int = -1) -> str | None:
    """Whose decision it is that a row tells (``Số 12/QĐ-UBND ngày 05/01/2020 của Chủ tịch UBND huyện Di Linh``)."""
    cell = _decision_cell(entry, award)
    symbol = next(find_symbols(cell.text), None) if cell is not None else None
    return read_after(cell.words, symbol.end).issuer if cell is not None and symbol is not None else None


def _decision_in(cell: PassageView, day: PassageView | None) -> Decision | None:
    symbol = next(find_symbols(cell.text), None)
    match = FULL_DATE.search(cell.text) or (FULL_DATE.search(day.text) if day is not None else None)
    return Decision(symbol.text, iso_of(match) if match else None) if symbol else None


def _year(text: str) -> int | None:
    years = YEAR.findall(text)
    return int(years[-1]) if years else None


_OF_OTHER_TIMES = regex(r"\bđã\b|\bkỷ luật\b")
"""Headings over what somebody did, or was given, before."""


_LONGEST_REFUSAL = 60


def _refuses(report: ReportView, register: Register, header: Header | None) -> bool:
    """Whether a table lists who is not given what it names: a family, or the members of a council that considers it."""
    told = register.columns.places
    if "relation" in told:
        return True
    if header is not None and "award" not in told and _SETS_UP.match(fold(header.title or "")):
        return True
    first = register.grid.first_passage
    above = [view.text for view in report.passages[max(0, first - 3) : first] if view.passage.kind != "cell"]
    if acts(header) == "rules" and not (above and _DECIDED_ABOVE.search(fold(above[-1]))):
        return True  # plans and criteria give nothing, but where a decision has given it
    return any(_REFUSES.search(fold(text)) for text in (header.title or "" if header else "", *_own_lines(above)))


_ASKS = regex(r"\bđề nghị\b")
_CLAUSES = regex(r"[,;]")


def _is_asked_in(text: str, term: AwardTerm) -> bool:
    """Whether a cell asks for an award beside one that it gives (``Giấy khen …, đề nghị Tập đoàn tặng Bằng khen``)."""
    return _ASKS.search(_CLAUSES.split(fold(text[: term.start]))[-1]) is not None


def _own_lines(above: list[str]) -> Iterator[str]:
    """The lines right above a table from its heading on, the last first."""
    for text in reversed(above):
        yield text
        if _HEADING.match(text) or kind_of_item(text):
            return


_DECIDED_ABOVE = regex(r"được (?:trao )?tặng\b.*\bquyết định số\b")


def _context(report: ReportView, register: Register, header: Header | None, before: _Context | None) -> _Context:
    """The heading of the list, the decision it is attached to, the list before it, and the report's own header."""
    context = _Context()
    lines: list[str] = []
    first = register.grid.first_passage
    goes_on = decided = passed = False
    for view in reversed(report.passages[max(0, first - _CONTEXT_PASSAGES) : first]):
        if view.passage.kind == "cell" or _ARTICLE.match(view.text):
            goes_on = view.passage.kind == "cell"
            labels = not goes_on and all(map(_is_class_label, lines)) and opens_list(view.text)
            if labels and _REFUSES_ABOVE.search(fold(view.text)) is None:
                lines.insert(0, view.text)  # Điều 2. Thu hồi Huy hiệu … của 03 đảng viên, gồm:
            break  # what stands above the list's own heading belongs to something else
        beside = bool(lines) and _is_class_label(lines[0]) and level_of_item(view.text) == level_of_item(lines[0])
        if beside and (level_of_item(view.text)[0] or _is_class_label(view.text)):
            continue  # a) Tập thể: A, B, above b) Cá nhân:
        if lines and _is_class_label(lines[0]) and level_of_item(lines[0])[0] and _BULLET.match(view.text):
            passed = True
            continue  # - A; - B, below a) Tập thể:
        heads = opens_list(view.text) or (_HEADING.match(view.text) is not None and bool(find_terms(view.words)))
        if passed and not (heads and len(view.text) <= _LONG_SENTENCE):
            break  # what tells of the meeting, and not of the list
        if not lines and _announces(view):
            lines.append(view.text)  # - Tặng Bằng khen:
            break
        if lines and _HEADING.match(lines[0]) and _tells_what_was_given(lines[0]):
            break  # 3. Danh hiệu thuộc thẩm quyền của Hiệu trưởng …:
        if "(nếu có)" in view.text:
            break  # what a report is to tell of
        sentence = view.text.rstrip().endswith(".")
        long = len(view.text) > _LONG_SENTENCE or (_HEADING.match(view.text) and lines and opens_list(lines[0]))
        if _BULLET.match(view.text) or (lines and sentence and long):
            break  # of the text above the heading
        if lines and _is_of_its_own(lines[0]):
            break  # B. TRÌNH TỔNG CÔNG TY, what stands above is of another section
        if _BEFORE.match(view.text):
            continue  # Đã được: Giấy khen …, of somebody listed above
        if attached := _ATTACHED.search(view.text):
            _attach(context, view)
            decided |= _ISSUED.search(view.text) is not None
            heading = view.text[: attached.start()].strip(" (")
            if find_terms(words_of(heading)):
                lines.insert(0, heading)  # Tặng Giấy khen (Kèm theo Quyết định số …)
        else:
            lines.insert(0, view.text)
    _from_headings(context, [line for line in lines if not _is_class_label(line)])
    if goes_on and before is not None and not context.decision.symbol:
        context = _Context(
            context.term or before.term, before.status, before.decision, before.authority, context.year or before.year
        )
    itself = bool(lines) and _decides_itself(lines[-1])
    context.past = decided or itself or _is_past_section(report, first)
    if (decided or itself) and context.status == "proposed":
        context.status = "granted"
    if header is not None:
        _from_header(context, header)
    if context.term is None and lines and _ACTS_ABOVE.search(fold(lines[-1])) and len(context.titled) == 1:
        context.term = context.titled[0]  # 2. Đã trình Trung ương Hội xét đợt 2:
    if context.term is None:
        context.term = _announced(report, register)
        context.authority = context.authority or (context.term.authority if context.term else None)
    return context


_ACTS_ON_AWARDS = regex(r"\b(?:trình|đề nghị|đăng ký|đề xuất|khen thưởng|danh hiệu thi đua|tặng|công nhận)\b")


def _is_of_its_own(heading: str) -> bool:
    """Whether a heading in capitals begins a section that asks for awards itself, or names one.

    ``B. TRÌNH TỔNG CÔNG TY``, but not ``II. CÁ NHÂN (04)`` or ``I. KHỐI CÁC TRƯỜNG HỌC``.
    """
    section = _SECTION.match(heading)
    told = heading[section.end() :] if section is not None else ""
    acts = _ACTS_ON_AWARDS.search(fold(told)) is not None or bool(find_terms(words_of(usual_case(told, name=False))))
    return told.isupper() and acts


_LONGEST_HEADING = 90
_ASKS_TO_DECIDE = regex(r"\b(?:đề nghị|căn cứ|trình|xem xét|kèm theo|dự thảo|chờ)\b")
_DECIDES_ABOVE = regex(r"\bquyết định(?: (?:công nhận|tặng|khen thưởng)\b[^:]*)?:?\s*$")


def _decides_itself(line: str) -> bool:
    """Whether a heading says that whose paper it is gives what the table names (``PHẦN A. GIÁM ĐỐC SỞ QUYẾT ĐỊNH``)."""
    told = fold(line)
    decides = len(line) <= _LONGEST_HEADING and _DECIDES_ABOVE.search(told) is not None
    return decides and _ASKS_TO_DECIDE.search(told) is None


_REFUSES_ABOVE = regex(r"\b(?:không|chưa|tạm dừng) (?:được )?(?:xét|khen|tặng|đề nghị|công nhận)\b")
"""What an article says of those whom its table lists and nothing is given to."""
_CLASS_LABEL = regex(
    rf"\s*(?:{ITEM}\s*)(?:Về\s+)?(?:cá nhân|tập thể)\s*(?:\([^()]*\)\s*)?(?:,?\s*(?:gồm|như sau)\s*)?:?\s*$",
    re.IGNORECASE,
)


def _is_class_label(line: str) -> bool:
    """Whether a numbered line only says that people or that collectives follow (``b) Cá nhân:``)."""
    return _CLASS_LABEL.match(line) is not None


_SECTION = regex(r"\s*(?:[IVX]+|[A-ZĐ])\s*[.),–/-]\s")
_GIVEN_BEFORE = regex(r"\bđã (?:được|đạt|nhận)\b|\bđược (?:khen thưởng|tặng|ghi nhận)\b|\bđã (?:khen|tặng)\b")
_FARTHEST_SECTION = 120
"""Passages above a table within which the heading of its section stands."""


def _is_past_section(report: ReportView, first: int) -> bool:
    """Whether the heading of the section in which a table stands says that it tells of what was given before."""
    for view in reversed(report.passages[max(0, first - _FARTHEST_SECTION) : first]):
        if view.passage.kind != "cell" and _SECTION.match(view.text) and not view.text.rstrip().endswith((";", ".")):
            return _GIVEN_BEFORE.search(fold(view.text)) is not None
    return False


def _tells_what_was_given(heading: str) -> bool:
    """Whether a numbered heading tells of awards, or what was decided: what stands above it is of another number."""
    return bool(find_terms(words_of(heading))) or next(find_symbols(heading), None) is not None


def _announces(view: PassageView) -> bool:
    """Whether a line with a bullet, right above a table, names the award of those whom the table lists."""
    counted = opens_list(view.text) or _COUNTS.search(view.text) is not None
    return _BULLET.match(view.text) is not None and counted and bool(find_terms(view.words))


_COUNTS = regex(r":\s*\d{1,3}\s+\w+(?:\s\w+)?\s*\.?$")
_WITH_LIST = regex(r"danh sách\s+(?:đính\s+)?kèm|kèm\s+theo\s+danh sách")


def _announced(report: ReportView, register: Register) -> AwardTerm | None:
    """The only award given to as many as the table lists (``… cho 02 cá nhân (có danh sách kèm theo)``)."""
    found: dict[str, AwardTerm] = {}
    for view in report.passages[: register.grid.first_passage]:
        if view.passage.kind == "cell" or not _WITH_LIST.search(fold(view.text)):
            continue
        counted: dict[str, list[int]] = {}
        for count in counted_in(view, 0):
            before = [term for term in find_terms(view.words) if term.end <= count.span.start_char]
            if before:
                named = fold(before[-1].name)
                counted.setdefault(named, []).append(count.count or 0)
                if len(register.entries) in (counted[named][-1], sum(counted[named])):
                    found[named] = before[-1]
    return next(iter(found.values())) if len(found) == 1 else None


def _in_full(authority: str | None, told: str | None) -> str | None:
    """Who gives an award, with the territory that is told elsewhere (``của Chủ tịch Ủy ban nhân dân tỉnh``)."""
    return told if authority and told and fold(told).startswith(f"{fold(authority)} ") else authority


def _attach(context: _Context, view: PassageView) -> None:
    """``(Kèm theo Quyết định số …)``: the decision that the list belongs to."""
    symbol = next(find_symbols(view.text), None)
    if symbol and context.decision.symbol is None:
        after = read_after(view.words, symbol.end)
        context.decision = Decision(symbol.text, after.date)
        context.authority = _in_full(context.authority or after.issuer, after.issuer)
    if fold(view.text).strip(" (").startswith("kèm theo tờ trình"):
        context.status = "proposed"


def _from_headings(context: _Context, lines: list[str]) -> None:
    """What the lines above the table say together; a heading may go over several."""
    text = squeeze(" ".join(usual_case(line, name=False) for line in lines))
    terms = _without_ratings(find_terms(words_of(text)))
    if terms:
        context.term = terms[-1] if len(lines) < 2 else _nearest(lines) or terms[0]
        context.authority = _in_full(context.term.authority or context.authority, context.authority)
    if _PROPOSES.search(fold(text)) or (lines and (asks_below(lines[-1]) or _SUBMITS.search(fold(lines[-1])))):
        context.status = "proposed"
    if is_registration(text):
        context.status = "registered"
    if _REVOKES.search(fold(text)):
        context.status = "revoked"
    year = YEAR.search(text)
    if year and re.search(r"năm\s+$", fold(text[: year.start()])):
        context.year = int(year[0])


def _nearest(lines: list[str]) -> AwardTerm | None:
    """The award that the lowest line names, with what goes on in the lines below it."""
    for index in range(len(lines) - 1, -1, -1):
        told = squeeze(" ".join(usual_case(line, name=False) for line in lines[index:]))
        if terms := _without_ratings(find_terms(words_of(told))):
            return terms[0]
    return None


def _without_ratings(terms: list[AwardTerm]) -> list[AwardTerm]:
    """The awards of a heading; beside another a rating tells for what it is given (``Giấy khen cho đảng viên …``)."""
    return [term for term in terms if term.form.kind != "rating"] or terms


def _from_header(context: _Context, header: Header) -> None:
    proposes = acts(header) == "proposes" or "đề nghị" in fold(header.title or "")
    if proposes and context.status == "granted" and not context.past:
        context.status = "proposed"
    if acts(header) == "registers" and context.status == "granted":
        context.status = "registered"
    decides = act_of(header.doc_type) == "decides"
    if decides and context.decision.symbol is None and header.symbol:
        context.decision = Decision(header.symbol, header.issued_on)
    context.titled = tuple(find_terms(words_of(header.title or "")))
    asks = proposes and len(context.titled) == 1 and not reports_achievements(header)
    if context.term is None and context.titled and (decides or asks):
        context.term = context.titled[0]
    if context.term is not None:
        context.term = fuller(context.term, context.titled)
    context.year = context.year or _year(header.title or "")
