"""People named in a report.

A run of capitalised syllables after a surname is a candidate; what stands around it decides.
A street, a school or a prize carries a name without naming a person; a rank, a title or a
form of address makes even a rare surname a name. Later mentions by given name alone (``ông
Phúc``) are resolved to the one person of the report with that given name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from corpora import gazetteers
from corpora.letters import LOWER, UPPER, fold
from corpora.regex import regex
from extractors.clauses import in_clauses_with
from extractors.lexicons import (
    award_forms,
    clause_words,
    countries,
    form_labels,
    honorifics,
    inner_phrases,
    long_document_types,
    not_people,
    opens_sentence,
    organization_heads,
    place_at,
    provinces,
    territories,
    titles,
)
from extractors.listed_names import listed_people
from extractors.names import (
    Name,
    foreign_name_at,
    has_middle_name,
    is_whole,
    name_at,
    name_openings,
    small_middle,
    spelled,
    surname_at,
)
from extractors.organizations import HIGHLAND_PLACES, continues_field, openings, organization_end
from extractors.records import PersonMention, Span
from extractors.rules import by
from extractors.sentences import END
from extractors.syllables import is_vietnamese
from extractors.titles import is_political, village_end
from extractors.view import PassageView, ReportView, by_passage
from extractors.words import APOSTROPHES, Words, memoised, normal_gap

_HO_CHI_MINH = "hồ chí minh"
# A credit names its bearer at once, or after initials and an agency (Ảnh: VGP/…).
_CREDIT = regex(
    r"(?:Ảnh|ẢNH|ảnh|Tin|tin|Bài|bài|Video|Clip|Nguồn|Đồ họa|Tác giả|Thực hiện|Biên tập|Theo)"
    r"(?:\s+minh\s+họa|\s+tư\s+liệu)?\s*[:/]\s*[A-ZĐƯ./\s–-]{0,20}$|\(\s*(?:Ảnh|Nguồn|Video)\s*:?\s*[A-ZĐƯ./\s–-]{0,20}$"
    r"|(?:Ảnh|ẢNH)\s+$"
)
# "các tuyến đường Phạm Văn Đồng, Lê Duẩn, …": the head of a list counts for all of it.
_LISTED_THINGS = regex(
    r"(?<!\w)(?:đường|(?<!thành )phố|(?:các|những|hai|ba|bốn|\d+)\s+(?:phường|xã|trường|quận))\s+"
    rf"(?:[{LOWER}]+\s+){{0,3}}(?:như\s+|gồm\s+|:\s*)?"
    rf"(?:[{UPPER}][{LOWER}]+(?:\s+[{UPPER}][{LOWER}]+)+\s*(?:,|–|và|-)\s*)+$"
)
_CAPITALS = regex("[^ln]")
_CAPITALS_BEFORE_CAPITALS = regex("[CU1](?=[CU1m])")
_CAPITALS_APART = regex("C(?=lC)")
_APOSTROPHE = regex(rf"\w[{APOSTROPHES}]\w")
_HYPHENATED = regex(rf"\w-[{LOWER}]")
_INITIAL = regex(r"(\w)\.\s?(\S+)")
_SENTENCE_END = regex(rf"""[{END}"”’)\]]\s*$""")
_GIVEN_NAME_ADDRESS = frozenset(["ông", "bà", "anh", "chị", "cô", "thầy", "chí"])
# Between a school, hospital or company and the person it is named after there may be a few words.
_WIDE_HEADS = frozenset(["school", "hospital", "company", "fund", "award", "army", "street"])


# "Nhà tang lễ số 5 Trần Thánh Tông", "tầng 5 số 60B Nguyễn Huy Tưởng": a street.
_ADDRESS = regex(
    r"(?:(?<!\w)(?:[Ss]ố|[Nn]gõ|[Hh]ẻm)\s+(?:nhà\s+)?|(?<!\w)(?:[Đđ]ịa chỉ|[Tt]rụ sở|[Nn]ơi ở)\s*:\s*)"
    r"\d+\w*(?:/\d+)*\s*,?\s*$"
)


_ADDRESS_WITHIN = 20
"""Characters before a name in which the number of a house stands, with what announces it."""


@lru_cache
def _historical() -> frozenset[str]:
    return frozenset(fold(name) for name in gazetteers.historical_figures())


@lru_cache
def _look_alike_places() -> frozenset[str]:
    return frozenset(fold(place) for place in gazetteers.places())


class _Candidate(Struct, frozen=True):
    view: PassageView
    name: Name
    kind: str
    honorific: str | None
    evidence: int
    """0 none, 1 its shape, 2 something beside it that only stands beside names."""

    @property
    def span(self) -> Span:
        return self.view.word_span(self.name.start, self.name.end)

    @property
    def spelling(self) -> str:
        return spelled(self.view.words, self.name)


def find_people(
    report: ReportView,
    signers: Mapping[Span, str] = MappingProxyType({}),
    tagged: Callable[[str], list[tuple[int, int]]] | None = None,
) -> list[PersonMention]:
    """Every mention of a person, in reading order; bylines and photo credits are marked as such.

    ``signers`` are the names in its signatures, by where they stand: they need no further sign of being names.
    ``tagged`` gives the offsets of what a tagger takes for people in a text: what has the shape of
    a name and no other sign of being one is a person if the tagger says so.
    """
    candidates = _agreeing([candidate for view in report.passages for candidate in _candidates(view)])
    if tagged is not None:
        candidates = _with_tags(candidates, report, tagged)
    candidates = _joined_to_names(candidates)
    sure = {fold(c.spelling) for c in candidates if c.evidence == 2 and c.kind in ("person", "historical")}
    mentions = [
        _mention(candidate, fold(candidate.spelling) in sure)
        for candidate in candidates
        if candidate.evidence or fold(candidate.spelling) in sure or candidate.span in signers
    ]
    mentions = _as_listed(report, mentions) + _only_signing(signers, mentions)
    mentions = _called_short(_initials_spelled(_mark_bylines(report, _apart(mentions), signers)))
    mentions += _given_names(report, mentions)
    return sorted(mentions, key=lambda mention: (mention.span.passage, mention.span.start_char))


_JOINT = regex(r"\s*(?:\([^()]{1,60}\)\s*)?(?:,\s*(?:và\s+)?|và\s+|,?\s*cùng\s+)$")


def _joined_to_names(candidates: list[_Candidate]) -> list[_Candidate]:
    """``Lê Đình Thọ và Nguyễn Nhật``: three syllables, or two with a common surname, joined to a name are one too."""
    found: list[_Candidate] = []
    for candidate in candidates:
        last = found[-1] if found else None
        if (
            candidate.evidence == 0
            and (
                candidate.name.syllables == 3
                or (candidate.name.syllables == 2 and candidate.name.strength == "strong")
                or _is_listed(candidate)
            )
            and last is not None
            and last.evidence
            and last.view is candidate.view
            and _JOINT.match(candidate.view.text, last.span.end_char, candidate.span.start_char)
        ):
            candidate = replace(candidate, evidence=1)
        found.append(candidate)
    return _heading_rows(found)


def _heading_rows(candidates: list[_Candidate]) -> list[_Candidate]:
    """The candidates, with those before a name of the row that a colon opens (``gồm: Rơ Châm H'Lý, Nay Đoan, …``)."""
    found: list[_Candidate] = []
    for candidate in reversed(candidates):
        text, span = candidate.view.text, candidate.span
        # a name may begin within this one (Rơ Châm H'Lý, H'Lý)
        behind = next((one for one in found[:-3:-1] if one.span.start_char >= span.end_char), None)
        joined = (
            behind is not None
            and behind.evidence > 0
            and behind.view is candidate.view
            and _JOINT.fullmatch(text, span.end_char, behind.span.start_char) is not None
        )
        if joined and candidate.evidence == 0 and _ROW_SO_FAR.search(text, 0, span.start_char):
            candidate = replace(candidate, evidence=1)
        found.append(candidate)
    return found[::-1]


_ROW_SO_FAR = regex(rf":\s*(?:(?:[{UPPER}][^\s,;:()]*\s+){{1,4}}[{UPPER}][^\s,;:()]*,\s*)*$")
"""A colon with nothing behind it but capitalised words that commas part."""


_LIST_OF_PEOPLE = regex(rf"\bcác (?:ông|bà|đồng chí|đ/c|đại biểu)\b[^;{END}\n]*$", re.IGNORECASE)


def _is_listed(candidate: _Candidate) -> bool:
    """Whether a name of three syllables stands in what ``các ông`` or the like opens."""
    before = candidate.view.marked[max(0, candidate.span.start_char - 200) : candidate.span.start_char]
    return candidate.name.syllables >= 3 and _LIST_OF_PEOPLE.search(before) is not None


def _as_listed(report: ReportView, mentions: list[PersonMention]) -> list[PersonMention]:
    """The mentions, those in lists of names as the lists have them."""
    listed = listed_people(report)
    others = [mention for mention in mentions if mention.span.passage not in listed]
    return others + list(dict.fromkeys(listed.values()))


def _only_signing(signers: Mapping[Span, str], mentions: list[PersonMention]) -> list[PersonMention]:
    """Who signs under a name that nothing but its place shows to be one (K’ Brệu Trung)."""
    found = {mention.span for mention in mentions}
    return [
        PersonMention(span=span, name=name, **by("name in a signature"))
        for span, name in signers.items()
        if span not in found
    ]


def _agreeing(candidates: list[_Candidate]) -> list[_Candidate]:
    """Candidates with the ends of names that the report writes twice or more.

    Where a full stop is lost (``Lý Khắc Cường Chiều 12.5``) or a name runs into a word that
    could go on (``Đỗ Kim Hội đồng thời``), the other mentions show where the name ends.
    """
    counts = Counter(fold(c.spelling) for c in candidates if c.name.syllables >= 3)
    return [_agreeing_with(candidate, counts) for candidate in candidates]


def _with_tags(
    candidates: list[_Candidate], report: ReportView, tagged: Callable[[str], list[tuple[int, int]]]
) -> list[_Candidate]:
    """The candidates, with the evidence of a tagger that reads every passage."""
    people = {view.passage.index: tagged(view.text) for view in report.passages}
    return [
        replace(candidate, evidence=1)
        if candidate.evidence == 0 and _covered(candidate.span, people[candidate.span.passage])
        else candidate
        for candidate in candidates
    ]


def _covered(span: Span, people: list[tuple[int, int]]) -> bool:
    return any(start <= span.start_char and span.end_char <= end for start, end in people)


def _apart(mentions: list[PersonMention]) -> list[PersonMention]:
    """The mentions without those that start inside the one before."""
    kept: list[PersonMention] = []
    for mention in mentions:
        last = kept[-1].span if kept else None
        if last is None or last.passage != mention.span.passage or last.end_char <= mention.span.start_char:
            kept.append(mention)
    return kept


def _agreeing_with(candidate: _Candidate, counts: Counter[str]) -> _Candidate:
    words, name = candidate.view.words, candidate.name
    longer = name.end + 1
    if longer <= len(words) and words.joined(name.end - 1) and words.shapes[name.end] == "C":
        if counts[" ".join(words.keys[name.start : longer])] >= 2 > counts[fold(candidate.spelling)]:
            return replace(candidate, name=replace(name, end=longer))
    shorter = " ".join(words.keys[name.start : name.end - 1])
    if name.syllables >= 4 and counts[shorter] >= 2 > counts[fold(candidate.spelling)]:
        return replace(candidate, name=replace(name, end=name.end - 1))
    first = " ".join(words.keys[name.start : name.start + 3])
    if name.syllables == 5 and counts[first] >= 1 and surname_at(words, name.start + 3):
        return replace(candidate, name=replace(name, end=name.start + 3))  # two names that lost what parted them
    return candidate


def _mention(candidate: _Candidate, sure: bool) -> PersonMention:
    if candidate.evidence == 2:
        rule = "name with a sign beside it"
    elif sure:
        rule = "name told surely elsewhere"
    else:
        rule = "name by a common surname" if candidate.name.strength == "strong" else "name by a rare surname"
    return PersonMention(
        span=candidate.span,
        name=candidate.spelling,
        kind=candidate.kind,
        honorific=candidate.honorific,
        **by(rule),
    )


def _candidates(view: PassageView) -> list[_Candidate]:
    in_columns = view.passage.kind == "cell" or "\t" in view.text
    found = _names_in_columns(view.words) if in_columns else _names_in_text(view.words)
    return [_Candidate(view, *reading) for reading in found]


_Reading = tuple[Name, str, str | None, int]
"""What is read of a name without knowing its report: name, kind, honorific and evidence of a ``_Candidate``."""


@memoised
def _names_in_text(words: Words) -> list[_Reading]:
    return list(_names(words, False))


@memoised
def _names_in_columns(words: Words) -> list[_Reading]:
    return list(_names(words, True))


def _names(words: Words, in_columns: bool) -> Iterator[_Reading]:
    past = 0
    for index in _where_names_or_organizations_start(words):
        if index < past:
            continue
        organization = organization_end(words, index)
        if organization and not _honorific_before(words, index) and not _person_not_organization(words, index):
            past = organization
            continue
        found = _read_name(words, index, in_columns)
        if found:
            yield found
            name, *_, evidence = found
            past = name.end if evidence else past


def _where_names_or_organizations_start(words: Words) -> list[int]:
    """Every word in capitals, and the others that may open an organisation, of the clauses that may hold a name."""
    possible = _where_names_may_start(words)
    if not possible:
        return []
    capitals = [match.start() for match in _CAPITALS.finditer(words.shapes)]
    return in_clauses_with(words, possible, {*capitals, *words.among(openings())})


def _where_names_may_start(words: Words) -> list[int]:
    """The words that ``_read_name`` may take for a name's first, by what is quickly seen of them and the next."""
    keys, shapes = words.keys, words.shapes
    known, addresses = name_openings(), _ends_of_addresses()
    pairs = [match.start() for match in _CAPITALS_BEFORE_CAPITALS.finditer(shapes)]
    pairs += [match.start() for match in _CAPITALS_APART.finditer(shapes) if small_middle(words, match.start() + 1)]
    alone = []
    if _APOSTROPHE.search(words.text):
        alone = [index for index in range(len(keys)) if is_whole(words.word(index))]
    if _HYPHENATED.search(words.text):  # any word may be the first of a transcribed name (Giêm Cô-mi)
        transcribed = (index for index in range(len(keys)) if shapes[index] in "CU1" and words.gap(index) == "-")
        return [*pairs, *alone, *transcribed]
    return alone + [
        index
        for index in pairs
        if keys[index] in known
        or keys[index + 1] == "thị"
        or (index and keys[index - 1] in addresses)
        or (keys[index].isascii() and keys[index + 1].isascii())
    ]


@lru_cache
def _ends_of_addresses() -> frozenset[str]:
    return honorifics().last_words


def _person_not_organization(words: Words, index: int) -> bool:
    """``Đoàn Văn …``, ``Hội …``: a surname that heads organisations too, before a middle name."""
    name = name_at(words, index)
    if name is None or name.syllables < 3 or _is_title_or_head(words, index):
        return False
    head = organization_heads().match(words, index)
    newspaper = head is not None and head[1].kind == "press"  # Báo Thanh Niên
    return (has_middle_name(words, name) and not newspaper) or stands_alone(words, name)


def _is_title_or_head(words: Words, index: int) -> bool:
    """Whether a title or the head of an organisation of two words or more starts here."""
    found = titles().match(words, index) or organization_heads().match(words, index)
    return found is not None and found[0] - index > 1


def _read_name(words: Words, index: int, in_columns: bool) -> _Reading | None:
    if words.shapes[index] not in "CU1":
        return None
    if _heads_village(words, index):
        return None
    if any((place_at(words, start) or 0) > index for start in range(max(0, index - 3), index)):
        return None  # Bí thư Bình Dương Trần Văn Nam
    province = provinces().match(words, index)
    honorific = _honorific_before(words, index)
    known = name_at(words, index)
    if province is not None and known is not None and province[0] == known.end and honorific is not None:
        if fold(words.slice(index, known.end)) != _HO_CHI_MINH:
            return None  # công chức Hà Nội
    name = known or (_named_at_all(words, index, honorific) if honorific else _foreign_beside_title(words, index))
    if name is None or _inside_capitals(words, known, honorific) or _is_title_or_head(words, index):
        return None
    key = " ".join(words.keys[name.start : name.end])
    if key == _HO_CHI_MINH:
        return _ho_chi_minh(words, name, honorific)
    if honorific is None and _CREDIT.search(words.text[max(0, words.starts[index] - 60) : words.starts[index]]):
        return name, "credit", None, 2
    if honorific is None and not (known is None and _role_before(words, index)):
        if _names_something_else(words, name, key):
            return None
    kind = "historical" if key in _historical() else "person"
    evidence = _evidence(words, name, honorific, key, in_columns) if known else 2
    return name, kind, None if honorific and fold(honorific) in _labels() else honorific, evidence


@lru_cache(maxsize=1)
def _labels() -> frozenset[str]:
    """What forms print before a name that is to be filled in: it tells a name, and is no form of address."""
    rows = (row for row in gazetteers.honorifics() if row.kind == "label")
    return frozenset(fold(form) for row in rows for form in (row.form, *row.variants))


def _ho_chi_minh(words: Words, name: Name, honorific: str | None) -> _Reading | None:
    """The city, the doctrine and the order bear his name; ``Chủ tịch Hồ Chí Minh`` is he."""
    title = titles().match_before(words, name.start)
    if honorific is None and (title is None or title[1].title != "Chủ tịch"):
        return None
    if title and _head_before(words, title[0]):
        return None
    return name, "historical", honorific, 2


def _honorific_before(words: Words, index: int) -> str | None:
    gap = normal_gap(words.gap(index - 1)) if index else None
    if gap not in ("", ".", ":", "):"):
        return None
    if END in words.marked[words.ends[index - 1] : words.starts[index]]:
        return None  # … gia đình đại tá. Theo Luật …
    found = honorifics().match_before(words, index, longest=9)
    if found is None:
        return None
    start, kind = found
    if gap in (":", "):") and not (
        kind == "label" or (gap == ":" and kind == "address" and words.shapes[start] == "C")
    ):
        return None  # Ông: Đoàn Văn …
    if words.shapes[start] == "C" and kind == "address" and start and surname_at(words, start - 1):
        return None  # the given name Anh, the surname Ông: part of another name
    closed = ")" if gap == "):" else ""  # Họ và tên (viết chữ in hoa):
    return f"{words.slice(start, index)}{closed}"


def _named_at_all(words: Words, index: int, honorific: str) -> Name | None:
    written = "U" if words.shapes[index] == "U" and fold(honorific) in _labels() else "C"
    return foreign_name_at(words, index) or _unknown_surname(words, index, written)


def _unknown_surname(words: Words, index: int, written: str) -> Name | None:
    """After a form of address two to four capitalised syllables are a name, whatever the surname.

    ``written`` is how: ``C``, or ``U`` for capitals, in which forms have names filled in (Họ và tên: LỒ SEO MẪU).
    """
    end = index
    while end < len(words) and words.shapes[end] == written and (end == index or words.joined(end - 1)):
        end += 1
    if (end < len(words) and words.joined(end - 1) and words.shapes[end] == "1") or surname_at(words, index):
        return None  # Nguyễn Văn A
    if not 2 <= end - index <= 4 or titles().match(words, index) or organization_heads().match(words, index):
        return None
    if honorifics().match(words, index) or opens_sentence(words, index):
        return None
    if written == "U" and any(clause_words().match(words, at) for at in range(index, end)):
        return None  # Họ tên: KHÔNG CÓ
    return None if place_at(words, index) else Name(index, end, "weak", written == "U")


def _foreign_beside_title(words: Words, index: int) -> Name | None:
    return _foreign_after_title(words, index) or _foreign_before_title(words, index)


def _foreign_before_title(words: Words, index: int) -> Name | None:
    """``; Souphanh Keomixay, Ủy viên …``: a foreign name at the start of its clause, with its post behind it."""
    name = foreign_name_at(words, index)
    opens = index == 0 or not words.joined(index - 1) or words.keys[index - 1] in ("và", "cùng", "với", "có")
    if name is None or not opens or normal_gap(words.gap(name.end - 1)) not in (",", "-", "("):
        return None
    if gazetteers.corporate_words() & set(words.keys[name.start : name.end]) or not _role_after(words, name.end):
        return None
    return name


def _foreign_after_title(words: Words, index: int) -> Name | None:
    """A foreign name after a title, its organisation or its country (``Tổng thống Belarus …``)."""
    name = foreign_name_at(words, index)
    if name is None or index == 0 or not words.joined(index - 1):
        return None
    if territories().match_before(words, index) is not None:
        return None  # xã Ia Grai
    if index > 1 and words.keys[index - 1] in HIGHLAND_PLACES and territories().match_before(words, index - 1):
        return None  # xã Đắk Buk So
    country = countries().match_before(words, index)
    before = country[0] if country else index - (words.shapes[index - 1] == "U")
    if country and before and words.keys[before - 1] == "tại":
        sender = countries().match_before(words, before - 1)
        before = sender[0] if sender else before
    title = titles().match_before(words, before)
    if title and before == index and not is_political(words.slice(title[0], index)):
        company = gazetteers.corporate_words() & set(words.keys[name.start : name.end])
        if company:
            return None  # Chủ tịch General Motors: of which company, not who
    if not title and not _role_before(words, index):
        return None
    return name


def _inside_capitals(words: Words, name: Name | None, honorific: str | None) -> bool:
    """Whether a name in capitals is only part of a heading in capitals."""
    if name is None or not name.capitals or honorific:
        return False
    before = name.start > 0 and words.joined(name.start - 1) and words.shapes[name.start - 1] == "U"
    after = name.end < len(words) and words.joined(name.end - 1) and words.shapes[name.end] == "U"
    alone = stands_alone(words, name) or (name.syllables >= 3 and _opens_item(words, name))
    return before or after or (name.strength != "strong" and not alone)


_LONGEST_HEAD = 4
"""Words of the longest head that carries names of people."""


def _head_before(words: Words, index: int) -> str | None:
    """The kind of the street, school, prize … whose name starts at this word."""
    if index == 0 or not words.joined(index - 1) or countries().match_before(words, index):
        return None  # "Nhật Bản" is no bản
    found = not_people().match_before(words, index, longest=_LONGEST_HEAD)
    return None if found is None or _ends_a_field(words, found[0]) else found[1]


def _ends_a_field(words: Words, index: int) -> bool:
    """Whether a head is but the last syllable of a field of work: nông thôn is no thôn, môi trường no trường."""
    return index > 0 and words.joined(index - 1) and continues_field(words, index)


def _names_something_else(words: Words, name: Name, key: str) -> bool:
    if name.capitals and (words.keys[name.start] == "và" or long_document_types().match(words, name.start)):
        return True  # a heading: BÁO CÁO THÀNH TÍCH, … VÀ TRUYỀN THÔNG
    if name.capitals and award_forms().match(words, name.start):
        return True  # TẬP THỂ LAO ĐỘNG TIÊN TIẾN
    country = countries().match(words, name.start)
    place = place_at(words, name.start) or (country[0] if country else None)
    if place is not None and place >= name.end:
        return True
    if place is not None and place - name.start > 1:
        # "Đại sứ Vũ Quang Minh" is a man, though Vũ Quang is a district; "Bí thư Đồng Nai Nguyễn …" is not
        beside = _role_before(words, name.start) or _role_after(words, name.end)
        person = country is None and name.end == place + 1 and beside
        return not person
    if _ADDRESS.search(words.text[max(0, words.starts[name.start] - _ADDRESS_WITHIN) : words.starts[name.start]]):
        return True
    if _LISTED_THINGS.search(words.text[max(0, words.starts[name.start] - 120) : words.starts[name.start]]):
        return True
    head = not_people().match_before(words, name.start, longest=_LONGEST_HEAD)
    if head is not None and (_ends_a_title(words, name, *head) or _leads_a_bare_organ(words, name, *head)):
        return False
    if name.syllables == _SHORTEST and _goes_on_in_organ(words, name.start):
        return True
    kind = _head_before(words, name.start)
    if kind == "place" and _office_before(words, name):
        return key in _look_alike_places()
    return kind is not None or _wide_head_before(words, name.start)


_SHORTEST = 2
"""Syllables of the shortest name."""
_FARTHEST_TITLE = 12
"""Words before a name in which the post stands whose organisation it may end."""


def _goes_on_in_organ(words: Words, index: int) -> bool:
    """Whether a capital stands in the middle of an organisation's name, behind the post of whom the sentence names.

    So it is in ``Vũ Đình Mẫu, Giám đốc Công ty Cổ phần Trà Lý Xanh``.
    """
    if index == 0 or not words.joined(index - 1) or words.shapes[index - 1] != "C":
        return False
    if any(place_at(words, start) == index for start in range(max(0, index - 4), index)):
        return False
    return _is_held(words, index) and any(
        not_people().match(words, start) is not None for start in range(max(0, index - _FARTHEST_TITLE), index - 1)
    )


def _is_held(words: Words, index: int) -> bool:
    """Whether the title before a name, in the same clause, is that of who is named before it."""
    for start in range(index - 1, max(0, index - _FARTHEST_TITLE) - 1, -1):
        if not words.joined(start):
            return False
        if titles().match(words, start) and _is_held_by_another(words, start):
            no_name = normal_gap(words.gap(start - 1)) == "," and words.shapes[start - 1] == "l"  # Anh hùng lao động, …
            return not no_name
    return False


def _ends_a_title(words: Words, name: Name, head: int, kind: str) -> bool:
    """``thủ quỹ A``, ``trưởng thôn A``: what carries names of people else is the end of a title there."""
    title = titles().match_before(words, name.start)
    if title is None or title[0] >= head or name.syllables < 3:
        return False
    return kind != "place" or name.strength != "weak" or has_middle_name(words, name)  # Trưởng thôn Phú Lộc Đông


def _leads_a_bare_organ(words: Words, name: Name, head: int, kind: str) -> bool:
    """``Giám đốc công ty Huỳnh Bảo Mẫu``, ``Giám đốc Công ty Vũ Xuân Mẫu đề xuất``: who leads it, no name of it."""
    school = head > 0 and words.keys[head - 1] == "nhà"  # nhà trường
    if name.strength != "strong" or name.syllables < 3 or not (kind in _LED or school):
        return False
    first = head - school
    title = titles().match_before(words, first) if first and words.joined(first - 1) else None
    if title is None or _is_held_by_another(words, title[0]):
        return False
    acts = name.end < len(words) and clause_words().match(words, name.end) is not None
    return words.shapes[head] == "l" or (kind == "company" and acts)


def _is_held_by_another(words: Words, title: int) -> bool:
    """Whether a title is that of who is named before it (``ông A, Giám đốc công ty``, ``A làm Giám đốc``)."""
    if title == 0:
        return False
    if words.keys[title - 1] == "kiêm":  # A, Chủ tịch kiêm Giám đốc Công ty, but not Chủ tịch kiêm Giám đốc Công ty A
        clause = next((at for at in range(title - 2, -1, -1) if not words.joined(at)), -1)
        return clause >= 0 and normal_gap(words.gap(clause)) in (",", "-", "(") and words.shapes[clause] != "l"
    return normal_gap(words.gap(title - 1)) in (",", "-", "(") or words.keys[title - 1] in ("làm", "là", "chức", "vụ")


_LED = frozenset(["company", "hospital"])
"""What is told by its head alone before the name of who leads it."""


def _office_before(words: Words, name: Name) -> bool:
    """Whether the territory before the name ends the post of that person (Chủ tịch UBND xã …)."""
    if territories().match_before(words, name.start) is None:
        return False
    if name.syllables < 3 and name.strength != "strong":
        return False
    return any(
        titles().match(words, start) and not _is_place_of_another(words, start, name)
        for start in range(max(0, name.start - 8), name.start)
    )


def _is_place_of_another(words: Words, title: int, name: Name) -> bool:
    """``Bùi Thị Mẫu (Chủ tịch Hội xã Hồ Sơn Hạ)``: a commune called like a person, behind the title of who is named."""
    if title == 0 or words.shapes[title - 1] != "C":
        return False
    gap = normal_gap(words.gap(title - 1))
    return gap == "(" or (gap in (",", "-") and not has_middle_name(words, name))


def _wide_head_before(words: Words, index: int) -> bool:
    """A school, hospital or company some words before, as in ``Trường THPT chuyên Phan Ngọc Hiển``."""
    if any(place_at(words, start) == index for start in range(max(0, index - 4), index)):
        return False  # Bệnh viện đa khoa Hòa Bình Trương …: it is named after its province already
    start = index
    while start > 0 and index - start < 6 and words.joined(start - 1):
        start -= 1
        if titles().match(words, start) or (honorifics().match(words, start) and words.shapes[start] != "C"):
            return False
        found = not_people().match(words, start)
        if found is None or found[1] not in _WIDE_HEADS or _ends_a_field(words, start):
            continue
        between = range(found[0], index)
        if _has_own_name(words, found[0], index) and _role_before(words, index):
            return False  # Hiệu trưởng Trường Đại học Duy Tân Lê …: it has a name of its own
        if all(words.shapes[place] in "CUmn1" or words.keys[place] in _SCHOOL_WORDS for place in between):
            return True
        if inner_phrases().match_before(words, index) is not None and _is_held(words, index):
            return True  # ông A, Trưởng khoa Dược Bệnh viện Y học cổ truyền Phạm Ngọc Mẫu
    return False


def _has_own_name(words: Words, start: int, end: int) -> bool:
    """Whether capitalised words that tell no sort and no field name what stands over ``start`` to before ``end``."""
    position = start
    while position < end:
        known = inner_phrases().match(words, position) or organization_heads().match(words, position)
        if known:
            position = known[0]
        elif words.shapes[position] == "C" and words.keys[position] not in _SCHOOL_WORDS:
            return True
        else:
            position += 1
    return False


_SCHOOL_WORDS = frozenset(
    [
        "phổ", "thông", "trung", "học", "cơ", "sở", "tiểu", "mầm", "non", "chuyên", "đa", "khoa", "tnhh", "cổ",
        "phần", "tư", "nhân", "và", "quốc", "tế", "dân", "tộc", "nội", "trú",
    ]
)  # fmt: skip


def _evidence(words: Words, name: Name, honorific: str | None, key: str, in_columns: bool) -> int:
    if honorific or _role_before(words, name.start) or _role_after(words, name.end):
        return 2
    if name.syllables >= 3 and stands_alone(words, name) and in_columns:
        return 2
    if key in _look_alike_places() or _heads_a_date(words, name) or _is_label(words, name):
        return 0
    if in_columns and name.syllables >= 3 and not name.capitals and _opens_item(words, name):
        return 1
    if name.capitals:
        return 1 if name.syllables >= 3 else 0
    if name.strength == "strong":
        return 1 if name.syllables >= 3 else 0
    if name.strength == "medium":
        return 1 if name.syllables >= 3 and (has_middle_name(words, name) or not _starts_sentence(words, name)) else 0
    sentence = _starts_sentence(words, name) and not _opens_item(words, name)
    return 1 if name.syllables >= 3 and has_middle_name(words, name) and not sentence else 0


def _heads_a_date(words: Words, name: Name) -> bool:
    """Whether a paper is dated from there (``Phú Sơn Hạ, ngày 29 tháng 11``)."""
    dated = words.keys[name.end : name.end + 1] == ["ngày"] and words.gap(name.end - 1).strip() == ","
    return dated and words.shapes[name.end + 1 : name.end + 2] in ("n", "l", "")


def _is_label(words: Words, name: Name) -> bool:
    """Whether the words are what a form or programme prints over what follows (``ĐOÀN THƯ KÝ``)."""
    label = form_labels().match(words, name.start)
    return label is not None and label[0] == name.end


def _opens_item(words: Words, name: Name) -> bool:
    """Whether a name is the first thing of a line, with a comma or dash after it (``- Cao Thị Mẫu, Chi bộ 5``)."""
    return name.start == 0 and normal_gap(words.gap(name.end - 1)) in (",", "-", ":", "(")


def stands_alone(words: Words, name: Name) -> bool:
    """Whether the name fills its line or column, but for a number before it."""
    text = words.text
    before = text[: words.starts[name.start]]
    line = re.split(r"[\n\t]", before)[-1]
    after = re.split(r"[\n\t]", text[words.ends[name.end - 1] :])[0]
    return not after.strip(" .;,") and not line.strip(" .)-0123456789")


def _starts_sentence(words: Words, name: Name) -> bool:
    return name.start == 0 or normal_gap(words.gap(name.start - 1)) not in ("", ",", ";", "-")


def _heads_village(words: Words, index: int) -> bool:
    """Whether the words here are the village that a post after a name names (``Ông A, Trưởng bản Nà Hỳ:``)."""
    title = titles().match_before(words, index)
    return title is not None and village_end(words, title[0]) is not None


def _role_before(words: Words, index: int) -> bool:
    """Whether a title, perhaps with its organisation, ends right before this word."""
    if index == 0:
        return False
    if titles().match_before(words, index) and words.joined(index - 1):
        return True
    of_state = countries().match_before(words, index) is not None  # Đại sứ nước … tại …
    for start in range(index - 1, max(-1, index - 18), -1):
        if not words.joined(start) and "," not in words.gap(start) and normal_gap(words.gap(start)) != "-":
            return False
        title = titles().match(words, start)
        if title is None or title[0] >= index:
            continue
        if organization_end(words, title[0]) == index or (is_political(words.slice(start, title[0])) and of_state):
            return words.joined(index - 1)
    return False


def _role_after(words: Words, index: int) -> bool:
    """Whether a title follows the name after a dash, a comma or a bracket."""
    if index >= len(words) or normal_gap(words.gap(index - 1)) not in ("-", ",", "(", ":", ""):
        return False
    if words.keys[index] in ("nguyên", "tân", "quyền", "cố"):
        index += 1
    bare = normal_gap(words.gap(index - 1)) == ""
    return titles().match(words, index) is not None and (not bare or words.shapes[index] == "C")


def _mark_bylines(
    report: ReportView, mentions: list[PersonMention], signers: Mapping[Span, str]
) -> list[PersonMention]:
    """A name alone at the very end or in a paragraph of its own near an end is the writer's."""
    last = len(report.passages) - 1
    marked = []
    for mention in mentions:
        view = report.passages[mention.span.passage]
        alone = view.text.strip(" .") == mention.span.surface
        before = view.marked[: mention.span.start_char]
        ends = not view.text[mention.span.end_char :].strip(" .-–")
        near_end = mention.span.passage >= last - 1
        plain = mention.honorific is None and view.passage.kind == "paragraph" and mention.span not in signers
        byline = plain and near_end and ends and (alone or bool(_SENTENCE_END.search(before)))
        byline = byline and not (alone and _heads_a_post(report, mention.span.passage))
        marked.append(replace(mention, kind="byline") if byline and len(report.passages) > 1 else mention)
    return marked


def _heads_a_post(report: ReportView, passage: int) -> bool:
    """Whether the next line begins with a title, so that the name above it is its holder's."""
    following = report.passages[passage + 1].words if passage + 1 < len(report.passages) else None
    return following is not None and len(following) > 0 and titles().match(following, 0) is not None


def _initials_spelled(mentions: list[PersonMention]) -> list[PersonMention]:
    """``V.Putin`` by the name that the report gives in full elsewhere (Vladimir Putin)."""
    full = {(m.name[0], m.name.split()[-1]): m.name for m in mentions if "." not in m.name}
    spelled_out = []
    for mention in mentions:
        initial = _INITIAL.fullmatch(mention.name)
        name = full.get((initial[1], initial[2])) if initial else None
        spelled_out.append(replace(mention, name=name) if name else mention)
    return spelled_out


def _called_short(mentions: list[PersonMention]) -> list[PersonMention]:
    """``ông Xuân Anh`` as Nguyễn Xuân Anh, where the report names just one person so."""
    full: dict[str, set[str]] = {}
    for mention in mentions:
        words = mention.name.split()
        if mention.kind == "person" and len(words) > 2:
            full.setdefault(fold(" ".join(words[-2:])), set()).add(mention.name)
    return [
        replace(mention, name=next(iter(names)), **by("given name alone"))
        if mention.kind == "person" and len(names := full.get(fold(mention.name), set())) == 1
        else mention
        for mention in mentions
    ]


def _given_names(report: ReportView, mentions: list[PersonMention]) -> list[PersonMention]:
    """Mentions by form of address and given name: the last person so named before, else the only one."""
    found: list[PersonMention] = []
    known: dict[str, str] = {}
    names = {mention.name for mention in mentions if mention.kind == "person"}
    given = Counter(fold(name.split()[-1]) for name in names)
    later = {fold(name.split()[-1]): name for name in names if given[fold(name.split()[-1])] == 1}
    if not given:
        return found
    wanted = frozenset(given)
    named = by_passage(mentions)
    for view in report.passages:
        words = view.words
        inside = [(m.span.start_char, m.span.end_char) for m in named.get(view.passage.index, ())]
        pending = [m for m in named.get(view.passage.index, []) if m.kind == "person"]
        for index in words.among(wanted):
            while pending and pending[0].span.start_char < words.starts[index]:
                name = pending.pop(0).name
                known[fold(name.split()[-1])] = name
            place = words.starts[index]
            if index == 0 or words.shapes[index] != "C" or any(start <= place < end for start, end in inside):
                continue
            full = known.get(words.keys[index]) or later.get(words.keys[index])
            if full and (_addressed_by_given_name(words, index) or _titled_foreigner(words, index)):
                span = view.word_span(index, index + 1)
                found.append(
                    PersonMention(span=span, name=full, honorific=words.word(index - 1), **by("given name alone"))
                )
        known.update((fold(mention.name.split()[-1]), mention.name) for mention in pending)
    return found


def _titled_foreigner(words: Words, index: int) -> bool:
    """``Ngoại trưởng Colindres``: a foreigner by his last name, after a title or a country."""
    if is_vietnamese(words.keys[index]) or not words.joined(index - 1):
        return False
    country = countries().match_before(words, index)
    return titles().match_before(words, country[0] if country else index) is not None


def _titled_by_given_name(words: Words, index: int) -> bool:
    """``Bí thư Thăng``, but not ``Bí thư Trung ương`` in a report that names somebody called Trung."""
    title = titles().match_before(words, index)
    if title is None or words.shapes[title[0]] != "C" or organization_end(words, index) is not None:
        return False
    if titles().match(words, title[0]) != (index, title[1]):
        return False
    return not (words.joined(index) and continues_field(words, index + 1))


def _addressed_by_given_name(words: Words, index: int) -> bool:
    if not words.joined(index - 1):
        return False
    if words.keys[index - 1] not in _GIVEN_NAME_ADDRESS and not _titled_by_given_name(words, index):
        return False
    if words.keys[index - 1] == "chí" and (index < 2 or words.keys[index - 2] != "đồng"):
        return False
    follows = words.joined(index) and index + 1 < len(words) and words.shapes[index + 1] in "CU"
    return not follows
