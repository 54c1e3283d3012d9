"""Awards told in running text: the verb that governs an award decides what it makes of it.

For each award term the verb before it gives the status, ``cho …`` after it or the subject
before the verb gives the recipients. A term with no governing verb, or with nobody to
receive it, is only talked about and gives no record.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter

from corpora import gazetteers
from corpora.letters import fold, squeeze
from extractors.awards.recipients import Recipient, RecipientReader, expand
from extractors.awards.terms import AwardTerm, find_terms
from extractors.dates import YEAR
from extractors.organizations import head_at, organization_end
from extractors.records import Award, PersonMention
from extractors.references.surroundings import read_issuer
from extractors.sentences import sentences
from extractors.titles import titles
from extractors.view import PassageView
from extractors.words import Lexicon

_REACH = 400
"""Characters that may lie between a verb and an award that it governs."""
_FILLER = re.compile(
    r"(?:\s|,|:|\(|\d+|nhiều|các|những|một|danh hiệu|hình thức|"
    r"phần thưởng|cao quý|khen thưởng|cấp Nhà nước|vinh dự Nhà nước|"
    r"và|lại|được|thưởng|như|trong đó|gồm|cụ thể|huân|huy chương|huân chương|"
    r"kết quả|cá nhân|tập thể|Quyết định|quyết định|về việc|lần thứ \S+|mức|bức|chiếc|tấm|[“\"])*",
    re.IGNORECASE,
)
_COORDINATED = re.compile(
    r"(?:\s*\(?(?:các\s+)?năm\s+\d{4}(?:,\s*\d{4})*\)?)?[\s,;]*(?:và|cùng|cùng với|nhiều|\d+|các|danh hiệu|:|\s)*",
    re.IGNORECASE,
)
# "…, Chủ tịch UBND tỉnh tặng Bằng khen": another organ gives to the same recipient.
_ANOTHER_GIVER = re.compile(r"\s*(?:,|;|và)\s*(?:và\s+|được\s+)?[^,;.()]{2,60}\s*")
_TO = re.compile(r"(?:^|[\s,)])(?:cho|(?<!truy )(?<!phong )(?<!trao )tặng|đối với|tới)\s+(?:cho\s+)?")
_OF_HOLDER = re.compile(r"\s+(?:của|đối với|với)\s+")
_STATE = re.compile(r"Nhà nước|Chủ tịch|Đảng|Chính phủ")
_GIVEN_TO = re.compile(r"\s+cho\s|\s+(?=(?:đồng chí|ông|bà|cụ|nguyên)\s|[A-ZĐ])")
_IS = re.compile(r"^[^.;]{0,40}?\s(?:là|gồm|cho)\s*:?\s*")
_PROPOSAL = re.compile(r"đề nghị|trình\s+(?:Chủ tịch|Thủ tướng|cấp|Ban|Bộ)|bình xét|suy tôn|hiệp y", re.IGNORECASE)
_NEGATION = re.compile(r"(?:không|chưa)\s+(?:được\s+)?$")
_EXPLAINS = re.compile(
    r"tiêu chuẩn|điều kiện|mức tiền|tiền thưởng|mức thưởng|hồ sơ|"
    r"thủ tục|thẩm quyền|quy định (?:tại|của)|được quy định|xét tặng cho",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"(?:được|bị|vinh dự|đón)\s+(?:\S+\s+){0,12}$")
_REVOKES = re.compile(r"(?:hủy bỏ|huỷ bỏ|thu hồi|tước)\s")
_RECEIVING = frozenset(["đón nhận", "vinh dự nhận", "được nhận", "nhận", "đạt", "đạt danh hiệu", "được tặng"])
_NOT_THE_SUBJECT = re.compile(r"\b(?:cho|tới|các|những|gửi|trao)\s")
_RATING_VERBS = frozenset(["bình xét", "công nhận", "được xếp loại", "đạt danh hiệu", "suy tôn", "bình bầu"])
_SUBJECTS = re.compile(
    r"(?:^|[\s,.])(?:đồng chí|ông|bà|anh|chị|cụ)\s+(?:đã|cũng|còn|vinh dự|được|đón|nhận)", re.IGNORECASE
)
_BARE_COLLECTIVE = re.compile(
    r"(?:^|[\s,.])(?:(?:tổng )?công ty|đơn vị|(?:nhà )?trường|học viện|(?:bệnh )?viện|trung tâm|tập đoàn|"
    r"nhà máy|xí nghiệp|hợp tác xã|chi nhánh|ban|sở|cục)\s+(?:đã|cũng|còn|vinh|được|đón|nhận|tiếp)",
    re.IGNORECASE,
)
_COLLECTIVES = frozenset(
    ["công", "tổng", "trường", "học", "bệnh", "viện", "trung", "tập", "nhà", "xí", "hợp", "chi", "cục"]
)


@dataclass(frozen=True, slots=True)
class _Verb:
    start: int
    end: int
    phrase: str
    status: str


_start_of = attrgetter("start")


@lru_cache
def _verbs() -> Lexicon[gazetteers.AwardVerb]:
    return Lexicon.of((entry.phrase, entry) for entry in gazetteers.award_verbs())


def find_in_narrative(
    view: PassageView, people: list[PersonMention], last_collective: str | None = None
) -> Iterator[Award]:
    """The awards that the sentences of a passage tell of."""
    terms = find_terms(view.words)
    if not terms:
        return
    receivers = [m for m in people if m.kind in ("person", "historical") and m.name != "Hồ Chí Minh"]
    reader = RecipientReader(view.words, receivers)
    for start, end in sentences(view.text):
        inside = [term for term in terms if start <= term.start < end]
        if inside:
            yield from _Sentence(view, reader, start, end, inside, last_collective).awards()


@dataclass(slots=True)
class _Sentence:
    view: PassageView
    reader: RecipientReader
    start: int
    end: int
    terms: list[AwardTerm]
    last_collective: str | None
    _explains: bool = field(init=False)
    _proposals: list[int] = field(init=False)
    _revocations: list[int] = field(init=False)

    def __post_init__(self) -> None:
        """What the whole sentence says, looked for once for all its awards."""
        whole = self.text[self.start : self.end]
        self._explains = _EXPLAINS.search(whole) is not None
        self._proposals = [self.start + match.start() for match in _PROPOSAL.finditer(whole)]
        self._revocations = [self.start + match.start() for match in _REVOKES.finditer(whole)]

    def awards(self) -> Iterator[Award]:
        verbs = self._verbs_in()
        previous: tuple[AwardTerm, _Verb, list[Recipient]] | None = None
        waiting: list[tuple[AwardTerm, _Verb]] = []
        for place, term in enumerate(self.terms):
            limit = self._limit(term, place, verbs)
            verb = self._governing(term, verbs)
            coordinated = False
            if verb is None and previous and _COORDINATED.fullmatch(self.text[previous[0].end : term.start]):
                verb, coordinated = previous[1], True
            elif verb is None and previous and _TO.match(self.text, term.end):
                verb = previous[1]  # "… cho 3 cá nhân, Huân chương Độc lập hạng Nhì cho 11 cá nhân"
            if verb is None or not self._counts(term, verb):
                continue
            recipients = self._recipients(term, verb, limit, place)
            if not recipients and previous and (coordinated or self._another_giver(previous[0], verb)):
                recipients = previous[2]
            if not coordinated:
                waiting = []
            previous = (term, verb, recipients)
            if not recipients:
                waiting.append((term, verb))
                continue
            for earlier, earlier_verb in waiting:  # "trao Huân chương và Kỷ niệm chương cho …"
                yield from (self._award(earlier, earlier_verb, recipient) for recipient in recipients)
            waiting = []
            yield from (self._award(term, verb, recipient) for recipient in recipients)

    def _another_giver(self, before: AwardTerm, verb: _Verb) -> bool:
        between = self.text[before.end : max(before.end, verb.start)]
        return bool(_ANOTHER_GIVER.fullmatch(between)) and self._organ_before(verb.start) is not None

    def _limit(self, term: AwardTerm, place: int, verbs: list[_Verb]) -> int:
        """Where the recipients of a term must end: before the clause that the next verb governs."""
        limit = self.terms[place + 1].start if place + 1 < len(self.terms) else self.end
        for verb in verbs[bisect_right(verbs, term.end, key=_start_of) :]:
            if verb.start >= limit:
                break
            semicolon = self.text.rfind(";", term.end, verb.start)
            limit = semicolon if semicolon >= 0 else limit
        return limit

    @property
    def text(self) -> str:
        return self.view.text

    def _verbs_in(self) -> list[_Verb]:
        words = self.view.words
        found: list[_Verb] = []
        index, stop = words.first_from(self.start), words.first_from(self.end)
        while index < stop:
            match = _verbs().match(words, index)
            if match is None:
                index += 1
                continue
            found.append(_Verb(words.starts[index], words.ends[match[0] - 1], match[1].phrase, match[1].status))
            index = match[0]
        return found

    def _governing(self, term: AwardTerm, verbs: list[_Verb]) -> _Verb | None:
        for place in range(bisect_left(verbs, term.start, key=_start_of) - 1, -1, -1):
            verb = verbs[place]
            if term.start - verb.end > _REACH:
                return None
            if verb.end > term.start:
                continue
            between = self.text[verb.end : term.start]
            if _FILLER.fullmatch(between) or self._gives_to_first(verb, term):
                if _NEGATION.search(self.text[max(self.start, verb.start - 20) : verb.start]):
                    return None
                return self._with_proposal(verb)
        return None

    def _gives_to_first(self, verb: _Verb, term: AwardTerm) -> bool:
        """``tặng cho đảng viên … Huy hiệu``: the recipient stands between verb and award."""
        if self._names_another(verb, term):
            return False  # what stands between receives the award that was named before
        between = self.text[verb.end : term.start]
        to = _GIVEN_TO.match(between)
        if to is None or len(between) > 120:
            return False
        listed = self.reader.list_from(verb.end + to.end(), term.start)
        return bool(listed) and _FILLER.fullmatch(self.text[listed[-1].end : term.start]) is not None

    def _names_another(self, verb: _Verb, term: AwardTerm) -> bool:
        """Whether another award stands between a verb and a term."""
        place = bisect_left(self.terms, verb.end, key=_start_of)
        return place < len(self.terms) and self.terms[place].start < term.start

    def _with_proposal(self, verb: _Verb) -> _Verb:
        """An inner ``được tặng`` under an outer ``đề nghị khen thưởng`` stays a proposal."""
        before = bisect_left(self._proposals, verb.start)
        if verb.status == "granted" and before and ";" not in self.text[self._proposals[before - 1] : verb.start]:
            return _Verb(verb.start, verb.end, verb.phrase, "proposed")
        if verb.status == "granted" and self._revocations and self._revocations[0] < verb.start:
            return _Verb(verb.start, verb.end, verb.phrase, "revoked")
        return verb

    def _counts(self, term: AwardTerm, verb: _Verb) -> bool:
        if term.form.kind == "rating":
            return verb.phrase in _RATING_VERBS or (verb.phrase == "khen thưởng" and verb.status == "proposed")
        return not self._explains

    def _recipients(self, term: AwardTerm, verb: _Verb, limit: int, place: int) -> list[Recipient]:
        if self.text[: verb.start].rstrip().endswith("(") or self.text[: verb.start].rstrip().endswith("(được"):
            return self._before_bracket(verb, place)
        first = not self._names_another(verb, term)
        if first and verb.phrase not in _RECEIVING and (between := _GIVEN_TO.match(self.text[verb.end : term.start])):
            listed = self.reader.list_from(verb.end + between.end(), term.start)
            if listed or "cho" in between[0]:
                return listed
        to = _TO.search(self.text, term.end, limit)
        if to and len(self.text[term.end : to.start()]) < 90 and ";" not in self.text[term.end : to.start()]:
            listed = self.reader.list_from(to.end(), limit)
            if listed:
                return listed
        if verb.status == "revoked" and (of := _OF_HOLDER.match(self.text, term.end, limit)):
            return self.reader.list_from(of.end(), limit)
        if term.form.kind == "rating":
            equals = _IS.match(self.text[term.end : limit])
            return self.reader.list_from(term.end + equals.end(), limit) if equals else []
        if verb.phrase in _RECEIVING and term.form.authority and term.authority and not _STATE.match(term.authority):
            # "đón nhận Huân chương … của Công ty": only the State grants it, so "của" names the receiver
            return self.reader.list_from(self.text.rfind(term.authority, term.start, term.end), term.end)
        return self._subject(verb)

    def _subject(self, verb: _Verb) -> list[Recipient]:
        """The one who ``được tặng`` or ``đón nhận`` stands before the verb."""
        receives = verb.phrase in _RECEIVING or verb.status == "registered"
        left = self.text[self.start : verb.start]
        if not receives and not _PASSIVE.search(left[-160:] + " "):
            return []
        passive = list(re.finditer(r"(?:^|\s)(?:được|bị|vinh dự|đón)(?=\s)", left))
        edge = verb.start if receives or not passive else self.start + passive[-1].start()
        if _SUBJECTS.search(self.text[self.start : verb.end]):
            earlier = self.reader.before(edge, 0)
            return [r for r in earlier if r.person]
        found = self.reader.before(edge, self.start)
        if not found and _BARE_COLLECTIVE.search(self.text[self.start : verb.end]) and self.last_collective:
            return [Recipient(verb.start, verb.end, self.last_collective, "collective")]
        if found and _NOT_THE_SUBJECT.search(self.text[found[-1].end : edge]):
            return []
        return found

    def _before_bracket(self, verb: _Verb, place: int) -> list[Recipient]:
        """``A (được tặng Cờ), các B, C (được tặng Bằng khen)``: a bracket closes over what it follows."""
        bracket = self.text.rfind("(", 0, verb.end)
        floor = self.terms[place - 1].end + 1 if place else self.start
        colon = self.text.rfind(":", floor, bracket)
        begin = colon + 1 if colon >= 0 else floor
        while begin < bracket and self.text[begin] in " ),;":
            begin += 1
        return [r for r in self.reader.list_from(begin, bracket) if r.count is None]

    def _award(self, term: AwardTerm, verb: _Verb, recipient: Recipient) -> Award:
        view = self.view
        person = recipient.person.span if recipient.person else None
        start, end = min(verb.start, term.start), max(verb.end, term.end)
        span = view.span(start, end)
        return Award(
            span,
            term.name,
            verb.status,
            recipient.name,
            recipient.kind,
            view.span(recipient.start, recipient.end),
            recipient.count,
            self._authority(term, verb),
            year=self._year(term),
            person=person,
            confidence=0.85 if recipient.person or recipient.count else 0.75,
        )

    def _authority(self, term: AwardTerm, verb: _Verb) -> str | None:
        if term.form.authority:
            return term.form.authority
        if term.authority:
            return expand(term.authority)
        left = self.text[self.start : verb.start]
        delegated = re.search(r"[ủu]y quyền(?: của)?\s+", fold(left))
        if delegated and (issuer := read_issuer(self.view.words, self.start + delegated.end())):
            return expand(issuer[1])
        passive = list(re.finditer(r"(?:^|\s)được\s+", left))
        said = self.start + passive[-1].end() if passive else verb.start
        if passive and not any(said < other.start < verb.start for other in self.terms):
            return self._organ_at(said, verb.start)
        if verb.phrase in _RECEIVING or verb.status == "registered":
            return None  # who receives does not grant
        return self._organ_before(verb.start)

    def _organ_at(self, position: int, limit: int) -> str | None:
        issuer = read_issuer(self.view.words, position)
        return expand(issuer[1]) if issuer and issuer[0] <= limit else None

    def _organ_before(self, position: int) -> str | None:
        """The organ or office that is the subject of ``tặng``, when no person is."""
        words = self.view.words
        text = self.text[self.start : position]
        tail = re.search(r"\s*(?:(?:đã|vừa|sẽ|quyết định|cũng|ký)\s+)*$", text)
        edge = self.start + (tail.start() if tail else len(text))
        for index in range(words.first_from(self.start), words.first_from(edge)):
            if titles().match(words, index) or head_at(words, index):
                issuer = read_issuer(words, words.starts[index])
                if issuer and issuer[0] == edge:
                    return expand(issuer[1])
        return None

    def _year(self, term: AwardTerm) -> int | None:
        after = YEAR.search(self.text, term.end, min(self.end, term.end + 60))
        if after and re.search(r"năm\s+$", self.text[: after.start()]):
            return int(after[0])
        years = [
            m for m in YEAR.finditer(self.text, self.start, self.end) if re.search(r"năm\s+$", self.text[: m.start()])
        ]
        return int(years[-1][0]) if len({m[0] for m in years}) == 1 else None


def last_collective_named(view: PassageView) -> str | None:
    """The last organisation named in full in a passage, for ``Công ty vinh dự đón nhận …``."""
    words = view.words
    found = None
    index = 0
    while index < len(words):
        end = organization_end(words, index) if words.shapes[index] in "CU" and head_at(words, index) else None
        if end and end - index >= 3 and words.keys[index] in _COLLECTIVES:
            found = expand(squeeze(words.slice(index, end)))
        index = end or index + 1
    return found
