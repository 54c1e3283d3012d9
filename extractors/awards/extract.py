"""All awards of a report, each told once."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import takewhile

from msgspec.structs import replace

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.abbreviations import expand
from extractors.awards.acts import acts
from extractors.awards.badges import by_years, of_years, without_whole
from extractors.awards.certificates import find_on_certificates
from extractors.awards.counted import counted_in
from extractors.awards.honours import Opening, awards_in_line, awards_in_notice, opening_of, opens_anew
from extractors.awards.items import read_item
from extractors.awards.linked import linked
from extractors.awards.lists import listed_awards
from extractors.awards.namely import members, members_below, members_in_next
from extractors.awards.narrative import TO_LIST, find_in_narrative
from extractors.awards.own import find_own_awards
from extractors.awards.programmes import find_in_programmes, is_performer
from extractors.awards.ratings import find_ratings
from extractors.awards.recipients import individual
from extractors.awards.refusals import is_refused
from extractors.awards.reporter import reporter, reports_achievements
from extractors.awards.sections import SECTION, opens_list, registers_below
from extractors.awards.status import asks_below
from extractors.awards.summaries import Merits, summed_up
from extractors.awards.tables import find_in_tables
from extractors.awards.terms import BY_NAME, find_terms
from extractors.awards.topic import BULLET, Topic, by_given_name, topic_after
from extractors.header.signs import is_annex_note
from extractors.lexicons import act_of
from extractors.patterns import kind_of_item
from extractors.records import Award, Decision, Header, OrganizationMention, PersonMention, Recipient, Span
from extractors.references.surroundings import read_after
from extractors.references.symbols import find_symbols
from extractors.roles.offices import Office, in_office, office_of
from extractors.rules import by
from extractors.sentences import END
from extractors.shorts import shorts_in
from extractors.tables import registers
from extractors.view import PassageView, ReportView, by_passage
from extractors.words import words_of


def find_awards(
    report: ReportView,
    people: list[PersonMention],
    header: Header | None = None,
    organizations: Sequence[OrganizationMention] = (),
) -> list[Award]:
    """Every award of the report, in reading order; what several passages repeat is kept once."""
    named = by_passage(people)
    found, topics = by_rules(report, named, header)
    links = linked(report, named, by_passage(organizations), topics, found, header or Header())
    found += [
        _as_paper_asks(one, report, header)
        for one in links
        if not _counts_the_listed(one, found) and not _heads_a_list(one, found)
    ]
    planned = acts(header) == "rules"
    kept = [_of_its_kind(award) for award in found if not _is_refused(award, report, named)]
    kept = [award for award in kept if not (planned and _is_planned(award, report))]
    kept = [award for award in kept if not is_performer(award, report, named, header)]
    kept = [of_years(award, report.passages[award.recipients[0].span.passage]) for award in kept]
    return _once(without_whole(kept))


def by_rules(
    report: ReportView, named: dict[int, list[PersonMention]], header: Header | None
) -> tuple[list[Award], list[Topic]]:
    """The awards that rules find, and whom the report is about before each passage, if it names any award.

    ``named`` are its people by passage.
    """
    office = office_of(header) if header else None
    merits = summed_up(report, named, header)
    of = reporter(report, named, header) if reports_achievements(header) and not merits else None
    topics = list(_topics(report, named, of, office)) if any(find_terms(view.words) for view in report.passages) else []
    told = [_in_full(one, report, header) for one in _told(report, named, of, merits, topics)]
    below = frozenset(index for one in merits for index in range(one.first + 1, one.stop))
    listed = listed_awards(report, [one for one in told if one.rule != TO_LIST], named, header, below)
    in_lists = {(one.recipients[0].span.passage, one.award) for one in listed.awards}
    told = [one for one in told if one.rule != TO_LIST or (one.span.passage, one.award) not in in_lists]
    told = [_in_office(one, office) for one in told]
    told = [each for one in told for each in _namely(_as_paper_asks(one, report, header), report, named)]
    told = [each for one in told for each in _meant_by_pronoun(one, told, report)]
    told = [sort for one in told for sort in by_years(one, report.passages[one.span.passage])]
    kept = [one for one in told if one.span.passage not in listed.openings or one.recipients[0].count is None]
    counted = [each for one in listed.awards for each in _namely(one, report, named)]
    found = _attached_to(_decided(kept + counted, header), report, header)
    in_tables = list(find_in_tables(report, named, header))
    about = [one.recipient for one in merits] or ([of] if of is not None else [])
    found += _asked_for(report, about, header)
    found += find_own_awards(report, named)
    found += find_in_programmes(report, named, header)
    found += find_on_certificates(report, named, header)
    if acts(header) in ("tells", "decides"):
        found += find_ratings(report, named)
    shown = {_kind(one.award) for one in (*listed.awards, *in_tables)}
    found = [award for award in found if _kind(award.award) not in shown or not _attached(award, report)]
    found = [award for award in found if not _opens_table(award, report, in_tables)]
    found = [award for award in found if not _told_by(in_tables + listed.awards, award)] + in_tables
    found = [award for award in found if not _of_the_named(found, award)]
    return found, [before for before, _ in topics]


_HAPPENED = regex(r"\b(?:đã|được|vừa|từng|năm \d{4}|theo quyết định)\b")


def _is_planned(award: Award, report: ReportView) -> bool:
    """Whether a sentence of a plan says to how many something will be given, and of nothing that happened."""
    view, recipient = report.passages[award.span.passage], award.recipients[0]
    told = award.rule == "award told" and award.status == "granted" and award.decision.symbol is None
    if recipient.count is None or not told:
        return False
    start = view.marked.rfind(END, 0, award.span.start_char) + 1
    return _HAPPENED.search(fold(view.text[start : max(award.span.end_char, recipient.span.end_char)])) is None


def _is_refused(award: Award, report: ReportView, people: dict[int, list[PersonMention]]) -> bool:
    (recipient,) = award.recipients
    place = recipient.span.passage
    if _is_unticked(report.passages[award.span.passage], award.span):
        return True
    return fold(recipient.name) in _WHO_DECIDE or is_refused(award, report.passages[place], people.get(place, []))


_BOX = r"(?:(?P<unticked>[□☐▢◻]|\[\s*\])|[☑☒■▣]|\[\s*[xXv]\s*\])"
_BOX_BEFORE = regex(rf"{_BOX}\s*$")
_BOX_BEHIND = regex(rf"\s*{_BOX}")


def _is_unticked(view: PassageView, span: Span) -> bool:
    """Whether an award is a choice of a form that nobody ticked (``□ HTTNV``, ``Hoàn thành tốt nhiệm vụ □;``).

    Boxes stand before all choices of a line or behind all of them, as the first choice shows.
    """
    terms = find_terms(view.words)
    term = next((one for one in terms if span.start_char <= one.start < span.end_char), None)
    if term is None:
        return False
    before = _box_before(view.text, terms[0].start) is not None
    box = _box_before(view.text, term.start) if before else _BOX_BEHIND.match(view.text, term.end)
    return box is not None and box["unticked"] is not None


def _box_before(text: str, start: int) -> re.Match[str] | None:
    return _BOX_BEFORE.search(text, max(0, start - 6), start)


def _of_its_kind(award: Award) -> Award:
    """``LĐTT`` over units is the title that collectives get, as one heading may stand over both."""
    collective = award.recipients[0].kind == "collective"
    return replace(award, award=_TITLE_OF_COLLECTIVES) if collective and award.award == _TITLE_OF_PEOPLE else award


_TITLE_OF_PEOPLE, _TITLE_OF_COLLECTIVES = "Lao động tiên tiến", "Tập thể lao động tiên tiến"


def _asked_for(report: ReportView, about: Sequence[Recipient], header: Header | None) -> list[Award]:
    """What the title of a paper on the merits of some asks for, for those whom it is ``about``."""
    if header is None:
        return []
    title = next((part for part in header.fields if part.name == "title"), None)
    if title is None or "đề nghị" not in fold(header.title or ""):
        return []
    return [
        Award(
            span=title.span,
            award=term.name,
            status="proposed",
            recipients=(recipient,),
            authority=term.given_by,
            decision=Decision(),
            **by("award in a list"),
        )
        for term in find_terms(words_of(header.title or ""))
        for recipient in about
    ]


_LISTED_BELOW = regex(
    r"(?:danh sách|bảng|biểu) (?:đính )?kèm(?! hồ sơ)|phụ lục|danh sách dưới đây|"
    r"theo kết quả (?:kiểm|bỏ|bình xét)\b[^()]{0,20}\b(?:ở|nêu)? ?trên"
)


def _attached(award: Award, report: ReportView) -> bool:
    """Whether a sentence only counts those whom the paper lists: ``cho 11 cá nhân (có danh sách kèm theo)``."""
    place = award.span.passage
    text = report.passages[place].text
    aside = next((below.text for below in report.passages[place + 1 : place + 2] if below.text.startswith("(")), "")
    counted = award.recipients[0].count is not None and award.rule.startswith("award told")
    return counted and _LISTED_BELOW.search(fold(f"{text} {aside}")) is not None


def _opens_table(award: Award, report: ReportView, in_tables: Sequence[Award]) -> bool:
    """Whether a line that counts those who are given an award stands right over the table that names as many."""
    (counted,) = award.recipients
    place = counted.span.passage
    table = next((below.passage.table for below in report.passages[place + 1 : place + 2]), None)
    if counted.count is None or table is None or report.passages[place].passage.table is not None:
        return False
    of_table = [one for one in in_tables if report.passages[one.span.passage].passage.table == table]
    as_many = counted.count <= len({one.recipients[0].span for one in of_table})
    named = _kind(award.award) in {_kind(one.award) for one in of_table}
    return as_many and named and opens_list(report.passages[place].text)


_WHO_DECIDE = frozenset(["hội đồng", "hội nghị", "cuộc họp", "hội đồng thi đua - khen thưởng", "hội đồng tđkt"])
"""Who votes on awards, called short (``Đối với Bằng khen: Hội đồng thống nhất trình …``), and is given none so."""
_IN_LISTS = ("award in a list", "award in a table")


def _counts_the_listed(award: Award, found: Sequence[Award]) -> bool:
    """Whether a count may be of those whom lists or tables of the paper name with the same award."""
    key = fold(award.award), award.status
    listed = sum(one.rule in _IN_LISTS and (fold(one.award), one.status) == key for one in found)
    return award.recipients[0].count is not None and award.recipients[0].count <= listed


_BELOW = 2
"""A list stands so few passages below the line that opens it."""


def _heads_a_list(award: Award, found: Sequence[Award]) -> bool:
    """Whether an award that may be told of somebody above it stands right over a list of those who are given it."""
    place = award.span.passage
    return award.recipients[0].span.passage < place and any(
        one.rule in _IN_LISTS and one.award == award.award and 0 < one.span.passage - place <= _BELOW for one in found
    )


def _in_office(award: Award, office: Office | None) -> Award:
    """An award to the office itself, or to a part of it, which its own paper calls short (``Hội CCB tỉnh``)."""
    (recipient,) = award.recipients
    if office is None or recipient.kind != "collective" or recipient.count is not None:
        return award
    itself = fold(expand(office.name)).startswith(f"{fold(expand(recipient.name))} ")
    name = office.name if itself else in_office(recipient.name, office)
    if not itself and not name.startswith(recipient.name + ", ") and not name.endswith(office.name):
        return award  # a territory is not lent: collectives are called as the text calls them
    return replace(award, recipients=(replace(recipient, name=name),))


def _in_full(award: Award, report: ReportView, header: Header | None) -> Award:
    """A medal told short by the name that its passage, the section's heading or the paper's title gives it."""
    if fold(award.award) not in BY_NAME:
        return award
    view = report.passages[award.span.passage]
    heading = _section_of(view, report)
    told = [*reversed(find_terms(words_of(view.text[: award.span.start_char])))]
    told += find_terms(heading.words) if heading is not None else []
    told += find_terms(words_of(header.title or "" if header else ""))
    full = next((term.name for term in told if fold(term.name).startswith(f"{fold(award.award)} ")), award.award)
    return replace(award, award=full)


def _namely(award: Award, report: ReportView, people: dict[int, list[PersonMention]]) -> list[Award]:
    """An award to a count, or to those whom the sentence names as the counted."""
    (count,) = award.recipients
    if count.count is None:
        return [award]
    view = report.passages[count.span.passage]
    if parts := _parts_of(view, count):
        return [replace(award, recipients=(part,)) for part in parts]
    named = members(view, people.get(view.passage.index, []), count, view.sentence_end(count.span.start_char))
    for following in report.passages[view.passage.index + 1 : view.passage.index + 2]:
        named = named or members_in_next(following, people.get(following.passage.index, []), count)
    for below in report.passages[view.passage.index + 1 : view.passage.index + 1 + _NEAR_BELOW]:
        named = named or members_below(below, people.get(below.passage.index, []), count)
    return [replace(award, recipients=(one,)) for one in named] or [award]


_OPENS_PARTS = r"(?:(?:bao\s)?gồm|trong đó)(?:\scó)?(?:\s?:)?\s++"
_PARTS = regex(rf"\s*+(?:(?P<bracket>\()(?:\s*+{_OPENS_PARTS})?|(?:[,;]\s*+)?{_OPENS_PARTS}|:\s*+)(?=\d)")


def _parts_of(view: PassageView, count: Recipient) -> list[Recipient]:
    """The smaller counts told behind a count, where they add up to it (``(gồm 190 nhà giáo, …)``)."""
    opened = _PARTS.match(view.text, count.span.end_char)
    if opened is None:
        return []
    end = view.sentence_end(opened.end())
    closed = view.text.find(")", opened.end(), end) if opened["bracket"] else end
    parts = counted_in(view, opened.end(), closed) if closed > 0 else []
    return parts if len(parts) > 1 and sum(part.count or 0 for part in parts) == count.count else []


_PRONOUN = regex(r"(?:cả\s+)?\S+ (?P<who>em|cháu|ông|bà|anh|chị|cô)", re.IGNORECASE)
"""A few who are meant by how they were addressed before (``hai em``)."""


def _meant_by_pronoun(award: Award, told: list[Award], report: ReportView) -> list[Award]:
    """``tặng Huy hiệu cho hai em``: the two to whom something was given before, if they are just two."""
    (count,) = award.recipients
    meant = _PRONOUN.fullmatch(count.name) if count.count is not None else None
    if meant is None:
        return [award]
    place = (award.span.passage, award.span.start_char)
    before = [
        one.recipients[0]
        for one in told
        if (one.span.passage, one.span.start_char) < place and place[0] - one.span.passage <= _NEAR_BELOW
    ]
    named = {one.name: one for one in before if one.person is not None and _called_so(one, meant["who"], report)}
    if len(named) != count.count:
        return [award]
    return [replace(award, recipients=(one,)) for one in named.values()]


def _called_so(recipient: Recipient, word: str, report: ReportView) -> bool:
    """Whether somebody is addressed by a word where he is named, alone or as the first of several (``em A và B``)."""
    before = report.passages[recipient.span.passage].marked[: recipient.span.start_char]
    return re.search(rf"\b{word}\b[^{END};:]{{0,{_AS_FAR}}}$", before, re.IGNORECASE) is not None


_AS_FAR = 40
_NEAR_BELOW = 3
"""How many passages below a count those whom it counts are looked for."""
_BEFORE_NOW = regex(
    r"\b(?:đã|được|từng)\b|\bnăm \d{4},|"
    rf"(?:^|[{END};]\s)(?:trong )?năm \d{{4}} (?!tặng|trao|khen|.*\bđề nghị\b)[^;\s][^;]*$"
)


def _as_paper_asks(award: Award, report: ReportView, header: Header | None) -> Award:
    """In a proposal ``2. Tặng Giấy khen cho 57 cá nhân`` asks for it; what was given before is told as past.

    So is ``05 tập thể đạt danh hiệu …`` registered for in a paper that registers.
    """
    if header is None or award.status != "granted" or award.decision.symbol is not None:
        return award
    view = report.passages[award.span.passage]
    if _registers_here(view, report):
        return replace(award, status="registered")
    act = acts(header)
    if act not in _STATUS_IN:
        return replace(award, status="proposed") if _asked_above(view, report) else award
    past = _BEFORE_NOW.search(fold(view.marked[: award.span.start_char])) or "đã được" in fold(award.span.surface)
    past = past or (act == "registers" and _RESULT.search(view.marked, 0, award.span.start_char) is not None)
    return award if past or reports_achievements(header) else replace(award, status=_STATUS_IN[act])


def _registers_here(view: PassageView, report: ReportView) -> bool:
    """Whether the section in which a line stands registers for awards (``III. ĐĂNG KÝ NĂM 2022``)."""
    heading = _section_of(view, report)
    return heading is not None and registers_below(heading.text)


def _section_of(view: PassageView, report: ReportView) -> PassageView | None:
    """The heading of the section in which a line stands."""
    return next((one for one in _above(view, report) if SECTION.match(one.text)), None)


def _above(view: PassageView, report: ReportView) -> Iterator[PassageView]:
    """The lines above a passage that are no cells, the nearest first, as far as they may speak of it."""
    above = report.passages[max(0, view.passage.index - _FARTHEST_ABOVE) : view.passage.index]
    return (one for one in reversed(above) if one.passage.kind != "cell")


_STATUS_IN = {"proposes": "proposed", "registers": "registered"}
"""What papers make of what they tell without saying that it was given."""
_RESULT = regex(r"\b[Kk]ết quả\b|\b[Đđ]ạt được\b")
"""What a registration tells of the year before."""
_FARTHEST_ABOVE = 12


def _asked_above(view: PassageView, report: ReportView) -> bool:
    """Whether the line that heads a list of acts asks for them (``2. Đề nghị Viện trưởng …:`` over ``a) Tặng …``)."""
    level = kind_of_item(view.text)
    goes_on = not level and view.text[:1].islower()  # và tặng Bằng khen cho …
    if not level and not goes_on:
        return False
    for above in _above(view, report):
        if asks_below(above.text):
            return True
        if kind_of_item(above.text) != level and not (goes_on and kind_of_item(above.text)):
            return False
    return False


def _told_by(listed: list[Award], award: Award) -> bool:
    """Whether a counted award is one that tables tell in full: by name, or by counts that add up to it."""
    (counted,) = award.recipients
    if counted.count is None:
        return False
    same = [
        one.recipients[0] for one in listed if one.status == award.status and _kind(one.award) == _kind(award.award)
    ]
    of_kind = [recipient for recipient in same if recipient.kind == counted.kind and recipient != counted]
    named = sum(recipient.count is None for recipient in of_kind)
    counts = sum(recipient.count or 0 for recipient in of_kind)
    return counted.count <= named or counted.count in (counts, counts + named)


def _of_the_named(awards: list[Award], award: Award) -> bool:
    """Whether a few that are counted (``hai học sinh``) are just those whom the text names with the same award."""
    (counted,) = award.recipients
    if counted.count is None or counted.count > _FEW:
        return False
    same = [one for one in awards if (one.award, one.status) == (award.award, award.status)]
    named = {one.recipients[0].name: one.recipients[0] for one in same if one.recipients[0].count is None}
    people = sum(one.person is not None for one in named.values())
    return counted.count in ({people} if counted.kind == "individual" else {len(named) - people, len(named)})


_FEW = 10


@lru_cache(maxsize=1 << 10)
def _kind(award: str) -> str:
    """An award without whose it is and without its years: what a count of several of them calls it."""
    return re.sub(r"huy hiệu \d+ năm tuổi đảng", "huy hiệu đảng", fold(award)).partition(" của ")[0]


def _topics(
    report: ReportView, people: dict[int, list[PersonMention]], of: Recipient | None, office: Office | None
) -> Iterator[tuple[Topic, Topic]]:
    """Whom the report is about before each passage, and once it is read.

    ``of`` is whom the whole report is about, ``office`` whose paper it is.
    """
    given = by_given_name(mention for mentions in people.values() for mention in mentions)
    topic = Topic(_only_person(people), shorts=shorts_in(report), given=given, office=office.name if office else None)
    for view in report.passages:
        before = topic
        topic = topic_after(view, people.get(view.passage.index, []), before)
        topic = replace(topic, recipient=of) if of else topic
        yield before, topic


def _told(
    report: ReportView,
    people: dict[int, list[PersonMention]],
    of: Recipient | None,
    merits: Sequence[Merits],
    topics: Sequence[tuple[Topic, Topic]],
) -> list[Award]:
    """What sentences tell, and what the lines below a sentence or heading list.

    ``of`` is the recipient of all of it, where the whole report is about one, ``merits`` says what is about whom
    where it sums up those of several; ``topics`` is what ``_topics`` says.
    """
    found: list[Award] = []
    if not topics:
        return found  # most reports
    listed_cells = _passages_of_rows(report)
    in_rows = dict(_whose_merits(report, people))
    summed = {index: one.recipient for one in merits for index in range(one.first, one.stop)}
    opening: Opening | None = None
    always: Opening | None = None
    for view, (_, topic) in zip(report.passages, topics, strict=True):
        of_all = summed.get(view.passage.index, of)
        if of_all != (always.recipient if always else None):
            opening = always = Opening(of_all, by_year=True) if of_all else None
        named = find_terms(view.words)
        mentions = people.get(view.passage.index, [])
        whose = in_rows.get(view.passage.index) or summed.get(view.passage.index)
        short = view.passage.kind == "cell" and len(view.text) <= _SHORTEST_TOLD and whose is None
        if short and (view.passage.index in listed_cells or not _TELLS_WHOM.search(fold(view.text))):
            continue
        about = replace(topic, recipient=whose, throughout=whose is not None) if whose or short else topic
        told = list(find_in_narrative(view, named, mentions, about)) if named else []
        of_rows = view.passage.index in listed_cells
        listed = list(awards_in_line(view, named, opening, mentions)) if opening and not told and not of_rows else []
        found += told + listed
        if not told and not listed and view.passage.kind != "cell":
            found += awards_in_notice(view, named, mentions)
        goes_on = opening and (listed or BULLET.match(view.text) or view.passage.kind == "list")
        if not goes_on or (not told and not listed and opens_anew(view, mentions)):
            opening = opening_of(view, mentions, topic) or always
    return found


def _passages_of_rows(report: ReportView) -> frozenset[int]:
    """The cells of tables that list recipients: a row tells whose they are, and no heading above the table."""
    return frozenset(
        view.passage.index
        for register in registers(report)
        if "recipient" in register.columns.places
        for entry in register.entries
        for view in entry.by_column.values()
    )


def _whose_merits(report: ReportView, people: dict[int, list[PersonMention]]) -> Iterator[tuple[int, Recipient]]:
    """The cells that tell merits, with whom their row lists: what they tell without a subject is told of that one."""
    for register in registers(report):
        for entry in register.entries:
            named = [m for view in entry.name for m in people.get(view.passage.index, [])]
            one = individual(named[0]) if named else read_item(entry.name[0], []) if entry.name else None
            if one is not None:
                yield from ((view.passage.index, one) for view in entry.cells("reason"))


_SHORTEST_TOLD = 120
"""Shorter cells hold parts of a row, and no sentences, unless they tell merits or what is given to whom."""
_TELLS_WHOM = regex(r"\b(?:trao|tặng)\b.*\bcho\b", re.DOTALL)
"""What a cell of a schedule says by itself (``14h: trao Giấy khen cho đ/c …``)."""


def _only_person(people: dict[int, list[PersonMention]]) -> Recipient | None:
    """The one person that a report names at all: a life, an obituary."""
    named = {mention.name: mention for mentions in people.values() for mention in reversed(mentions)}
    only = next(iter(named.values())) if len(named) == 1 else None
    return individual(only) if only is not None and only.kind == "person" else None


def _decided(awards: list[Award], header: Header | None) -> list[Award]:
    """In a decision, what it grants in its own articles is granted by it."""
    if header is None or act_of(header.doc_type) != "decides" or header.symbol is None:
        return awards
    own = Decision(header.symbol, header.issued_on, header.issuer)
    return [
        replace(award, decision=own)
        if award.status in ("granted", "revoked") and award.decision.symbol is None
        else award
        for award in awards
    ]


def _attached_to(awards: list[Award], report: ReportView, header: Header | None) -> list[Award]:
    """What a list names that belongs to a decision (``(Kèm theo Quyết định số …)``) is granted by it."""
    if header is None or header.symbol is not None or act_of(header.doc_type) or not awards:
        return awards
    notes = (view for view in report.passages[:_FARTHEST_NOTE] if is_annex_note(view.text))
    by_note = next(((view, symbol) for view in notes for symbol in find_symbols(view.text)), None)
    if by_note is None or "quyết định" not in fold(by_note[0].text):
        return awards
    after = read_after(by_note[0].words, by_note[1].end)
    decision = Decision(by_note[1].text, after.date, after.issuer)
    return [
        replace(award, decision=decision, authority=award.authority or after.issuer)
        if award.rule == "award in a list" and award.status == "granted" and award.decision.symbol is None
        else award
        for award in awards
    ]


_FARTHEST_NOTE = 20
"""Passages from the beginning in which a list says what it belongs to."""


def _once(awards: list[Award]) -> list[Award]:
    """Each award to each recipient once, as it is told first; what the same words give to several is one award.

    The same award got again, by another decision, in another year or from somebody else, is another.
    """
    awards = _in_fullest_wording(awards)
    told: dict[tuple[str, str, str], list[Award]] = {}
    together: dict[tuple[object, ...], list[Award]] = {}
    for award in awards:
        (recipient,) = award.recipients
        key = fold(award.award), comparable_recipient(recipient.name), award.status
        known = told.setdefault(key, [])
        if not any(_is_same(award, one) for one in known):
            known.append(award)
            together.setdefault((award.span, award.award, award.status, award.decision), []).append(award)
    merged = [
        replace(same[0], recipients=tuple(recipient for award in same for recipient in award.recipients))
        for same in together.values()
    ]
    return sorted(merged, key=lambda award: (award.span.passage, award.span.start_char))


def _is_same(award: Award, other: Award) -> bool:
    """Whether nothing that is told of both of two equal awards to one shows them to be got at two times."""
    if award.recipients[0].count is not None and award.recipients[0].span == other.recipients[0].span:
        return True  # one figure read twice
    return all(
        own is None or its is None or own == its
        for own, its in (
            (award.decision.symbol, other.decision.symbol),
            (award.year, other.year),
            (_giver_of(award), _giver_of(other)),
        )
    )


def _giver_of(award: Award) -> str | None:
    """What sort of organ gives an award, by its first words behind the post of who acts for it."""
    organ = _ACTS_FOR.sub("", squeeze(award.authority)) if award.authority is not None else ""
    return " ".join(fold(expand(organ)).split()[:_TELLING]) or None


_TELLING = 2
_ACTS_FOR = regex(
    r"^(?:chủ tịch|bộ trưởng|thủ tướng|(?:tổng )?giám đốc|(?:tổng )?cục trưởng|hiệu trưởng|viện trưởng|chánh án|"
    r"ban (?:thường vụ|thường trực|chấp hành)|đoàn chủ tịch)\s+(?=\S)",
    re.IGNORECASE,
)


def _in_fullest_wording(awards: list[Award]) -> list[Award]:
    """Without those of running text that another award tells in more words, as headlines and captions are short.

    ``9 thuyền viên`` and ``9 thuyền viên trên tàu cá``, ``Huân chương Lao động`` and ``… hạng Ba`` for one person.
    """
    known = _Known(awards)
    kept = [award for award in awards if not known.reads_more(award)]
    return [award for award in kept if not award.rule.startswith("award told") or not known.tells_more(award)]


class _Known:
    """The awards of a report, as they are compared, by award and by recipient."""

    def __init__(self, awards: list[Award]) -> None:
        self.recipients: dict[tuple[str, str, str], list[str]] = {}
        self.awards: dict[tuple[str, str, str], set[str]] = {}
        self.at_place: dict[tuple[str, str, int, int], str] = {}
        for award in awards:
            name, recipient, kind, status = _told_as(award)
            self.recipients.setdefault((name, kind, status), []).append(recipient)
            self.awards.setdefault((recipient, kind, status), set()).add(name)
            place = _place_of(award)
            self.at_place[place] = max(self.at_place.get(place, ""), recipient, key=len)
        for recipients in self.recipients.values():
            recipients.sort()
        self.names = {name for name, _, _ in self.recipients}

    def reads_more(self, award: Award) -> bool:
        """Whether the same words were read with the organ above, which brackets or the office's paper tell."""
        longest = self.at_place[_place_of(award)]
        return award.recipients[0].person is None and longest.startswith(
            tuple(f"{comparable_recipient(award.recipients[0].name)}{joint}" for joint in (", ", " "))
        )

    def tells_more(self, award: Award) -> bool:
        """Whether another award is this one in more words, in its name or in its recipient's, or takes it back."""
        name, recipient, kind, status = _told_as(award)
        if status == "granted" and name in self.awards.get((recipient, kind, "revoked"), ()):
            return True
        if any(_names_more(other, name) for other in self.awards[recipient, kind, status]):
            return True
        if award.recipients[0].person is not None:
            return False
        called = [name, *(other for other in self.names if _names_more(other, name))]
        return any(_has_longer(self.recipients.get((other, kind, status), []), recipient) for other in called)


def _told_as(award: Award) -> tuple[str, str, str, str]:
    """Award, recipient, the recipient's kind and status, as they are compared."""
    (recipient,) = award.recipients
    return fold(award.award), comparable_recipient(recipient.name), recipient.kind, award.status


def _place_of(award: Award) -> tuple[str, str, int, int]:
    """Award and status with where the recipient's name begins."""
    (recipient,) = award.recipients
    return fold(award.award), award.status, recipient.span.passage, recipient.span.start_char


def _names_more(other: str, name: str) -> bool:
    """Whether one award is another with its class or a name of its own."""
    return other.startswith(f"{name} hạng ") or (name in _NAMED_MORE and other.startswith(f"{name} "))


def _has_longer(recipients: list[str], recipient: str) -> bool:
    """Whether a sorted list has a recipient that begins with this one, or the same counted group described."""
    place = bisect_right(recipients, recipient)
    if place < len(recipients) and recipients[place].startswith(f"{recipient} "):
        return True
    if not recipient[:1].isdigit() or len(recipient.split()) < _FEWEST_TO_DESCRIBE:
        return False
    counted = " ".join(recipient.split()[:2]) + " "
    alike = takewhile(lambda other: other.startswith(counted), recipients[bisect_left(recipients, counted) :])
    return any(len(other) > len(recipient) for other in alike)


_FEWEST_TO_DESCRIBE = 3
"""A count, a unit of two syllables or one with a word that describes it: what is shorter is told in full."""


_NAMED_MORE = frozenset([*BY_NAME, "bằng khen", "giấy khen"])
"""Awards that papers and captions call by their sort where a name of their own was told before."""


def comparable_recipient(name: str) -> str:
    """A recipient's name folded, by which one that is told again is known."""
    return re.sub(r"\bcông ty cp\b", "công ty cổ phần", fold(name))
