"""Terms that name an award: ``Huân chương Lao động hạng Nhất``, ``Huy hiệu 30 năm tuổi Đảng``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest

from msgspec import Struct
from msgspec.structs import replace

from corpora import gazetteers
from corpora.gazetteers import AwardForm
from corpora.letters import UPPER, fold, squeeze
from corpora.regex import regex
from extractors.casing import usual_case
from extractors.lexicons import award_forms, clause_words
from extractors.patterns import alternatives
from extractors.references.issuers import read_issuer
from extractors.sentences import END
from extractors.words import Words, memoised, words_of

_CLASSES = {
    "nhất": "Nhất", "nhì": "Nhì", "hai": "Nhì", "ba": "Ba",
    "i": "Nhất", "ii": "Nhì", "iii": "Ba", "1": "Nhất", "2": "Nhì", "3": "Ba",
}  # fmt: skip
_FIELD = regex(
    r"[”\"»]?(?P<field>\s+về\s+(?:văn học(?:\s*(?:,|và|-|,\s*và)\s*|\s+)nghệ thuật|"
    r"khoa học(?:\s*(?:và|-|,)\s*)(?:công nghệ|kỹ thuật))"
    r"(?:\s+đợt\s+\w+)?)",
    re.IGNORECASE,
)
"""For what the State's prizes are given, and when (``về văn học, nghệ thuật đợt 5``)."""
_RANK = r"(?P<class>(?i:nhất|nhì|hai|ba|I{1,3}|[123]))(?!\w)\)?"
_CLASS = regex(rf"\s*[,:]?\s*\(?(?:các\s+)?hạng\s+{_RANK}", re.IGNORECASE)
_FOREIGN_CLASS = regex(r"\s+hạng\s+(?P<class>[A-ZĐ]\w+(?:\s?-\s?\w+){0,4})")
"""The class of an order of another state (``Huân chương Hữu nghị hạng Thíp-pa-đin``)."""
# "hạng Nhất, Nhì và Ba": a bare class goes on the row only where the row or the clause ends after it.
_BARE_RANK = rf"(?P<bare>Nhất|Nhì|Ba|nhất|nhì|ba|I{{1,3}})(?=\s*(?:[,;(){END}]|$|\n|(?:và|cho|của|năm|cùng)\s))\)?"
_FURTHER_CLASS = regex(
    r"(?:\s*\((?:năm\s+)?\d{4}\)|\s*[-–]\s*\d{4}|\s+(?:vào\s+)?năm\s+\d{4})?"
    rf"\s*(?:,|;|và)\s*(?:[Hh]ạng\s+{_RANK}|{_BARE_RANK})"
)
_CLASS_ALONE = regex(rf"(?<!\w)(?<!viên )(?<!viện )(?<!xếp )(?<!đứng )(?<!loại )hạng\s+{_RANK}", re.IGNORECASE)
_CLASS_NEAR = 160
"""Characters behind an order with its class in which another class alone may be one of the same order."""
_QUOTED = regex(
    r"\s*:?\s*(?:[“\"«](?P<name>(?:[^“”\"«»\n]|(?<!\n)\n(?!\n)){3,120})[”\"»]|['‘](?P<single>[^'‘’\n]{3,80})['’])"
)
_LEVEL = regex(
    r"(?:[”\"]|\s*\([A-ZĐ]{2,8}\))\s*(?P<level>(?:cấp\s+)?(?:cơ sở|tỉnh|thành phố|bộ|ngành(?!\s+[A-ZĐ])|toàn quốc))\b"
)
_WHOLE = regex(r"[^“”\"\n]{8,80}(?=[”\"])")
_CLOSED = regex(r"[^“”\"‘’«'\n]+[“”\"‘’«'][^“”\"‘’«»'\n]+[“”\"‘’»']")
_PRAISE = regex(r"(?:đã\s+)?(?:vì|có|hoàn thành|đạt)\b", re.IGNORECASE)
"""How what a certificate says of its holder begins, which is no name of it."""
_BADGE_YEARS = r"(?P<years>[3-9]\d)\s*(?:năm\s*)?"
_OF_PARTY = r"(?:tuổi\s+[Đđ]ảng|năm(?!\s*(?:19|20)\d\d))(?:\s+tuổi\s+[Đđ]ảng)?"
_FURTHER_BADGES = r"(?:\s*(?:,|và)\s*[3-9]\d(?:\s+năm)?(?!\d))"
_PARTY_BADGE = regex(
    rf"[Hh]uy\s+hiệu\s+(?:Đảng\s+)?(?:loại\s+)?{_BADGE_YEARS}(?:{_OF_PARTY}|(?={_FURTHER_BADGES}+\s+tuổi\s+[Đđ]ảng))"
)
_FURTHER_BADGE = regex(rf"\s*(?:,|và)\s*(?P<all>{_BADGE_YEARS}(?:{_OF_PARTY}|(?={_FURTHER_BADGES}*\s+tuổi\s+[Đđ]ảng)))")
_FOR = regex(
    r"\s*[“\"«]?\s*(?P<name>(?:Vì|vì)\s+(?:sự nghiệp|thế hệ|"
    r"sức khỏe|sự phát triển|sự tiến bộ|giai cấp)(?:\s+\w+){1,12})"
)
_OF = regex(r"\s*(?:cấp\s+)?(?:năm\s+\d{4}\s+)?(?:của|do)\s+(?:các\s+)?", re.IGNORECASE)
_BRANCH = regex(
    r"(?:đua)?[”\"]?\s*(?P<branch>(?:(?:của\s+)?ngành|Tập đoàn)\s+[A-ZĐ][\w&-]*(?:\s+(?:[A-ZĐ]?[^\W\d_]+)){0,6}?)"
    rf"(?=\s*(?:[”\"“:;,({END}]|năm\b|cho\b|đối với\b|$|\n))"
)
_PERIOD = regex(r"[”\"»]?\s+(?P<period>thời kỳ (?:đổi mới|chống (?:Pháp|Mỹ)|kháng chiến(?: chống (?:Pháp|Mỹ))?))(?!\w)")
"""The time for whose deeds a hero's title is given, as its name tells it (``Anh hùng Lao động thời kỳ đổi mới``)."""
_NOT_A_FLAG = regex(r"\s*(?:luân lưu|lưu niệm|Tổ quốc|đỏ|Đảng|búa|nước|truyền thống|giải phóng|hoa|tướng|vua|bay)")


class AwardTerm(Struct, frozen=True):
    """An award named over characters ``start`` to ``end``; ``authority`` where ``của …`` says it."""

    start: int
    end: int
    name: str
    form: AwardForm
    authority: str | None = None

    @property
    def given_by(self) -> str | None:
        """Who gives it, by the text or else by what the award is; None where neither says."""
        return self.authority or self.form.authority or None


@lru_cache
def _party_badge() -> AwardForm:
    return next(entry for entry in gazetteers.awards() if entry.by_years)


BY_NAME = ("kỷ niệm chương", "huy hiệu", "huy chương")
"""Awards that are told apart by names of their own, and called by their sort once the name was told."""


def fuller(term: AwardTerm, others: Iterable[AwardTerm]) -> AwardTerm:
    """The award by the name that others give it that tell more of the same award, as the title of its paper does."""
    return next((other for other in others if fold(other.name).startswith(f"{fold(term.name)} ")), term)


@memoised
def find_terms(words: Words) -> list[AwardTerm]:
    """Every award named in the text, in reading order, with class, quoted name and ``của …``."""
    text = words.text
    found: list[AwardTerm] = []
    badges = {match.start(): match for match in _PARTY_BADGE.finditer(text)} if "uy hiệu" in text else {}
    for index in award_forms().starts(words):
        start = words.starts[index]
        if found and start < found[-1].end:
            continue
        if start in badges:
            found.extend(_badges(text, badges[start]))
            continue
        match = award_forms().match(words, index)
        if match:
            term = _term(words, index, *match)
            if term and not (index and _is_no_award(words, index, term)):
                found.append(_as_named_before(term, found, text))
                found.extend(_further_classes(words.marked, term))
                found.extend(_further_orders(words.marked, found[-1]))
    found = [_with_giver_before(text, term) for term in _with_quoted_names(text, found)]
    found = _with_classes_apart(words.marked, found)
    return _with_named_titles(text, _with_common_fields(text, found))


def _is_no_award(words: Words, index: int, term: AwardTerm) -> bool:
    """Whether the word before says that no award is meant (``không hoàn thành …``, ``Trưởng ban TTND``)."""
    before = words.keys[index - 1]
    return before in _DENIED if term.form.kind == "rating" else before == "ban" and words.shapes[index] == "U"


_FLAG = "cờ thi đua"
_GIVER_BEFORE = regex(
    r"\b(?P<giver>Chính phủ|UBND tỉnh|Ủy ban nhân dân tỉnh|Tổng Liên đoàn)\s+(?:xét,?\s+)?tặng(?:\s+thưởng)?\s+[“\"]?$",
    re.IGNORECASE,
)
_GIVER_WITHIN = 60
"""Characters before a flag in which who gives it stands right before the verb."""


def _with_giver_before(text: str, term: AwardTerm) -> AwardTerm:
    """``ĐỀ NGHỊ CHÍNH PHỦ TẶNG CỜ THI ĐUA``: a flag is called by who gives it, where a heading says it before."""
    if fold(term.name) != _FLAG or term.authority is not None:
        return term
    before = _GIVER_BEFORE.search(text, max(0, term.start - _GIVER_WITHIN), term.start)
    if before is None or "\n" in before[0] or not text[: term.end].isupper():
        return term
    giver = usual_case(squeeze(before["giver"]).upper())
    return replace(term, name=f"{term.name} của {giver}", authority=giver)


_NAMED_IN_QUOTES = regex(
    r"(?P<sort>(?:Huân|Huy|Kỷ niệm) chương|Giải thưởng)\s+[“\"«](?P<name>[^“”\"«»\n]{3,60})[”\"»]", re.IGNORECASE
)


def _with_quoted_names(text: str, found: list[AwardTerm]) -> list[AwardTerm]:
    """The terms with the orders whose own names stand in quotes (``Huân chương “Lao động” hạng Nhì``)."""
    quoted = []
    for match in _NAMED_IN_QUOTES.finditer(text):
        named = words_of(squeeze(f"{match['sort']} {match['name']}"))
        known = award_forms().match(named, 0)
        inside = any(term.start < match.end() and match.start() < term.end for term in found)
        if inside or known is None or known[0] < len(named):
            continue
        name, end = known[1].name, match.end()
        if known[1].classes and (rank := _CLASS.match(text, end)):
            name, end = f"{name} hạng {_CLASSES[rank['class'].lower()]}", rank.end()
        quoted.append(AwardTerm(match.start(), end, name, known[1]))
    return sorted([*found, *quoted], key=lambda term: term.start) if quoted else found


_TITLED = regex(rf"danh hiệu:?\s+[“\"](?P<name>[{UPPER}][^“”\"\n:;]{{5,80}})[”\"]", re.IGNORECASE)


_PRAISES = (
    r"(?:tiêu biểu|xuất sắc|gương mẫu|giỏi|ưu tú|mẫu mực|điển hình|tiên tiến|kiểu mẫu|vững mạnh|danh dự|dũng cảm|"
    r"hạnh phúc|văn hóa|sáng tạo|thân thiện|\d\s+tốt)"
)
"""What titles call whom they are given to, one of which each has that is told without quotes."""
_TITLED_SO = regex(
    rf"danh hiệu:?\s+(?P<name>[{UPPER}]\w+(?:\s+\w+){{0,7}}?\s+{_PRAISES}\b"
    rf"(?:\s+(?!(?:năm|cho|vì|do|của|đợt|lần|giai đoạn|trong|và|tại|với|từ|được|đã|các)\b)\w+){{0,5}})"
)


def _with_named_titles(text: str, found: list[AwardTerm]) -> list[AwardTerm]:
    """The terms with the titles that no list has.

    They are quoted (``danh hiệu “Thẩm phán mẫu mực”``), or have a word of praise (``danh hiệu Công dân gương mẫu``).
    """
    if "anh hiệu" not in text:
        return found
    titled = [match for match in _TITLED.finditer(text) if match["name"][0].isupper()]
    titled += _TITLED_SO.finditer(text)
    free = [one for one in titled if not any(term.start < one.end() and one.start() < term.end for term in found)]
    if not free:
        return found
    own = [AwardTerm(one.start("name"), one.end("name"), squeeze(one["name"]), _any_title()) for one in free]
    return sorted([*found, *own], key=lambda term: term.start)


@lru_cache
def _any_title() -> AwardForm:
    """A title of which nothing is known but its name."""
    return AwardForm("Danh hiệu", (), (), "title", "", False)


_SHARED = regex(r"[”\"]?\s*(?:,|và|và các|hoặc)\s*[“\"]?")


def _with_common_fields(text: str, found: list[AwardTerm]) -> list[AwardTerm]:
    """``Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước về văn học``: each is given for what the last names."""
    terms = list(found)
    for place in range(len(terms) - 2, -1, -1):
        one, following = terms[place], terms[place + 1]
        field = _FIELD.search(following.name)
        prizes = one.form.kind == following.form.kind == "prize"
        if field and prizes and not _FIELD.search(one.name) and _SHARED.fullmatch(text, one.end, following.start):
            terms[place] = replace(one, name=f"{one.name}{field['field']}")
    return terms


_DENIED = frozenset(["không", "chưa"])
"""What stands before a rating that was not reached (``Không hoàn thành nhiệm vụ: 02 đồng chí``)."""
_THIS = regex(r"\s+này\b")


def _as_named_before(term: AwardTerm, before: list[AwardTerm], text: str) -> AwardTerm:
    """``bằng khen này``: by the name that the same award was told with before."""
    if not _THIS.match(text, term.end):
        return term
    named = next((one for one in reversed(before) if fold(one.name).startswith(f"{fold(term.name)} ")), None)
    return replace(term, name=named.name) if named is not None else term


def _badges(text: str, first: re.Match[str]) -> Iterator[AwardTerm]:
    """``Huy hiệu 50 năm, 45 năm và 30 năm tuổi Đảng``: one badge for each number of years."""
    match: re.Match[str] | None = first
    start = first.start()
    while match:
        yield AwardTerm(start, match.end(), f"Huy hiệu {match['years']} năm tuổi Đảng", _party_badge())
        match = _FURTHER_BADGE.match(text, match.end())
        start = match.start("all") if match else start


def _further_classes(text: str, term: AwardTerm) -> Iterator[AwardTerm]:
    """``Huân chương Lao động hạng Nhất, Nhì và hạng Ba``: one award for each class of the row."""
    name, marked, _ = term.name.partition(" hạng ")
    if not term.form.classes or not marked:
        return
    end = term.end
    while match := _FURTHER_CLASS.match(text, end):
        group = "class" if match["class"] else "bare"
        rank = _CLASSES[match[group].lower()]
        yield AwardTerm(match.start(group), match.end(), f"{name} hạng {rank}", term.form)
        end = match.end()


def classes_alone(words: Words, terms: Sequence[AwardTerm]) -> list[AwardTerm]:
    """The orders that are told by a class alone behind one told in full (``… hạng Ba, mười năm sau là hạng Nhì``).

    Whether such a class is one of that order, no rule decides.
    """
    text = words.marked
    found = []
    for match in _CLASS_ALONE.finditer(text):
        before = [one for one in terms if one.end <= match.start()]
        inside = any(one.start < match.end() and match.start() < one.end for one in terms)
        order = before[-1] if before else None
        if inside or order is None or not order.form.classes or match.start() - order.end > _CLASS_NEAR:
            continue
        if _ANOTHER_PRIZE.search(text, order.end, match.start()) is None:
            name = order.name.partition(" hạng ")[0]
            found.append(AwardTerm(*match.span(), f"{name} hạng {_CLASSES[match['class'].lower()]}", order.form))
    return found


_CLASS_FOR = regex(rf"(?:[:;,]\s*(?:và\s+)?|\bvà\s+)(?P<named>hạng\s+{_RANK})(?=\s+(?:cho|tặng)\s)", re.IGNORECASE)


def _with_classes_apart(text: str, found: list[AwardTerm]) -> list[AwardTerm]:
    """``Huân chương Lao động hạng Nhất cho A; hạng Nhì cho B``: the order in the classes told behind its recipients.

    Of ``Huân chương Lao động: hạng Nhất cho A, hạng Nhì cho B`` the bare order is none.
    """
    terms: list[AwardTerm] = []
    for term, following in zip_longest(found, found[1:]):
        apart = _classes_apart(text, term, following.start if following else len(text))
        if not (apart and " hạng " not in term.name and text[term.end : apart[0].start].strip() == ":"):
            terms.append(term)
        terms += apart
    return terms


_ANOTHER_PRIZE = regex(r"\b(?:giải|cúp|huy chương|hội thi|cuộc thi|xếp|trao)\b", re.IGNORECASE)
"""What else has classes."""


def _classes_apart(text: str, term: AwardTerm, limit: int) -> list[AwardTerm]:
    if not term.form.classes or term.form.kind != "order":
        return []
    end = text.find(END, term.end, limit)
    if other := _ANOTHER_PRIZE.search(text, term.end, limit):
        limit, end = other.start(), end if 0 <= end < other.start() else -1
    name = term.name.partition(" hạng ")[0]
    return [
        AwardTerm(*match.span("named"), f"{name} hạng {_CLASSES[match['class'].lower()]}", term.form)
        for match in _CLASS_FOR.finditer(text, term.end, end if end >= 0 else limit)
    ]


def _further_orders(text: str, term: AwardTerm) -> Iterator[AwardTerm]:
    """``các huân chương Độc lập hạng Nhất, Nhì; Lao động hạng Ba``: orders that the first word of the row calls so."""
    while term.form.classes and (match := _further_order().match(text, term.end)):
        form = _orders()[fold(match["order"])]
        term = AwardTerm(
            match.start("order"), match.end(), f"{form.name} hạng {_CLASSES[match['class'].lower()]}", form
        )
        row = [term, *_further_classes(text, term)]
        yield from row
        term = row[-1]


@lru_cache
def _orders() -> dict[str, AwardForm]:
    """Orders with classes, by what tells them apart (``Lao động``)."""
    return {
        fold(form.name.removeprefix(f"{_ORDER} ")): form
        for form in gazetteers.awards()
        if form.kind == "order" and form.classes and form.name.startswith(_ORDER)
    }


_ORDER = "Huân chương"


@lru_cache
def _further_order() -> re.Pattern[str]:
    return regex(
        rf"(?:\s*\([^()]{{1,20}}\))?\s*[,;]?\s*(?:và\s+)?(?P<order>{alternatives(list(_orders()))})\s+hạng\s+{_RANK}",
        re.IGNORECASE,
    )


def _term(words: Words, index: int, after: int, form: AwardForm) -> AwardTerm | None:
    text, start, end = words.text, words.starts[index], words.ends[after - 1]
    name = form.name
    if closed := _CLOSED.fullmatch(text, start, min(end + 1, len(text))):
        return AwardTerm(start, closed.end(), name, form)  # Giải thưởng “Sao tháng Giêng”
    if form.kind == "flag" and text[max(0, start - 1) : start] in ("“", '"') and (whole := _WHOLE.match(text, start)):
        return AwardTerm(start, whole.end(), squeeze(whole[0]), form)  # “Cờ thi đua dẫn đầu Khối”
    if form.kind == "flag" and after - index == 1:
        if words.shapes[index] == "l" or _NOT_A_FLAG.match(text, end):
            return None
        end, name = _flag(words, after)
    elif form.name == "Huy hiệu" and not _QUOTED.match(text, end):
        return None
    elif form.name == "Huy chương" and not _FOR.match(text, end):
        return None  # of sports
    if form.name.startswith("Anh hùng ") and (period := _PERIOD.match(text, end)):
        return AwardTerm(start, period.end(), f"{name} {squeeze(period['period'])}", form)
    if text[max(0, start - 1) : start] == text[end : end + 1] == '"':
        return AwardTerm(start, end, name, form)  # "Gia đình văn hóa" năm 2023; "Thôn văn hóa"
    if form.classes and (match := _CLASS.match(text, end)):
        name, end = f"{name} hạng {_CLASSES[match['class'].lower()]}", match.end()
    elif form.kind == "order" and (match := _FOREIGN_CLASS.match(text, end)):
        name, end = f"{name} hạng {squeeze(match['class'])}", match.end()
    if form.kind in ("insignia", "badge", "title", "flag") and (match := _QUOTED.match(text, end)):
        if form.kind == "flag" and after - index == 1:
            name = "Cờ"  # with a name of its own
        name, end = f"{name} {_inside(match)}", match.end()
    elif form.kind == "certificate" and (match := _QUOTED.match(text, end)) and not _PRAISE.match(_inside(match)):
        name, end = f"{name} {_inside(match)}", match.end()
    elif form.kind == "prize" and (match := _FIELD.match(text, end)):
        name, end = f"{name} {squeeze(match['field'])}", match.end()
    elif form.kind == "insignia" and (match := _FOR.match(text, end)):
        name, end = f"{name} {_until_clause(match['name'])}", match.start("name") + len(_until_clause(match["name"]))
    if form.kind == "title" and (level := _LEVEL.match(text, end)):
        known = award_forms().match(words_of(f"{form.name} {squeeze(level['level'])}"), 0)
        if known is not None and known[1] is not form:
            return AwardTerm(start, level.end(), known[1].name, known[1])  # “Chiến sĩ thi đua” cấp tỉnh; (CSTĐ) cơ sở
        if level["level"].startswith("cấp ") and level["level"] != "cấp cơ sở":
            name, end = f"{name} {squeeze(level['level'])}", level.end()  # “Lao động giỏi” cấp tỉnh
    branch = _BRANCH.match(words.marked, words.starts[after - 1]) or _BRANCH.match(words.marked, words.ends[after - 1])
    if form.kind == "title" and branch and form.name.startswith("Chiến sĩ thi đua"):
        name, end = f"Chiến sĩ thi đua {squeeze(branch['branch']).removeprefix('của ')}", branch.end()
    elif name == "Cờ thi đua" and branch:
        name, end = f"{name} {squeeze(branch['branch'])}", branch.end()
    if name in _OF_ANY_SCOPE and (scope := _SCOPE.match(words.marked, end)):
        told = form.kind == "flag" or scope["named"]
        name, end = f"{name} {squeeze(scope['scope'])}" if told else name, scope.end()
    authority = None
    if (of := _OF.match(text, end)) and (issuer := read_issuer(words, of.end())):
        end, authority = issuer[0], usual_case(issuer[1])
    elif form.kind in ("certificate", "flag") and (issuer := _issuer_beside(words, end)):
        end, authority = issuer
    if authority and name == "Cờ thi đua":  # flags are told apart by whose they are
        name = f"{name} của {authority}"
    return AwardTerm(start, end, name, form, authority)


_OF_ANY_SCOPE = frozenset(["Bằng khen", "Giấy khen", "Cờ thi đua"])
_SCOPE = regex(
    r"\s+(?P<scope>toàn diện|chuyên đề(?:\s+(?!(?:cho|của|năm|và|với|do|được|vì|tại|là|gồm|có)\b)[^\W\d]+){0,6}"
    r"(?P<named>\s+[“\"][^“”\"\n]{3,80}[”\"])?)"
    rf"(?=\s+(?:cho|của|năm|giai đoạn)\b|\s*(?:[,;:().{END}]|$))"
)
"""For what of the work an award is given: a part of a flag's name (``Cờ thi đua toàn diện``), or of any if quoted."""
_THEN_GIVEN = regex(r"\s*(?::|$)|\s+cho\s")


def _issuer_beside(words: Words, end: int) -> tuple[int, str] | None:
    """Where the authority ends that a list writes right behind an award (``Bằng khen UBND tỉnh: tổ Ngữ văn``)."""
    index = words.first_from(end)
    if index >= len(words) or words.text[end : words.starts[index]] != " ":
        return None
    issuer = read_issuer(words, words.starts[index])
    if issuer is None or _THEN_GIVEN.match(words.text, issuer[0]) is None:
        return None
    governs = fold(issuer[1]).startswith(_GIVERS)
    return (issuer[0], usual_case(issuer[1])) if governs else None


_GIVERS = ("ubnd", "ủy ban nhân dân", "chủ tịch", "bộ", "thủ tướng", "giám đốc", "tỉnh ủy", "chính phủ", "lđlđ", "tổng")


def _inside(quoted: re.Match[str]) -> str:
    """The name in quotes; one in capitals as sentences write it (``“VÌ SỰ NGHIỆP GIÁO DỤC”``)."""
    return usual_case(quoted["name"] or quoted["single"], name=False)


def _flag(words: Words, after: int) -> tuple[int, str]:
    """A flag with a name of its own (``Cờ Đơn vị xuất sắc trong phong trào thi đua``)."""
    end = after
    if end < len(words) and words.joined(end - 1) and words.shapes[end] in "Cl" and _names_a_flag(words, end):
        while end < len(words) and words.joined(end - 1) and words.shapes[end] in "lC":
            stops = words.keys[end] in ("năm", "của", "cho", "tặng") or words.keys[end] in ("và", "vì")
            if stops or (clause_words().match(words, end) and words.keys[end] not in ("trong", "dẫn")):
                break
            end += 1
        return words.ends[end - 1], "Cờ " + squeeze(words.slice(after, end))
    return words.ends[after - 1], "Cờ thi đua"


_FLAG_NAMES = frozenset(["đơn", "tập", "dẫn", "xuất"])


def _names_a_flag(words: Words, index: int) -> bool:
    """Whether a flag's own name begins here: in capitals, or as what nothing else begins with (``Cờ dẫn đầu``)."""
    return words.keys[index] in _FLAG_NAMES if words.shapes[index] == "C" else words.keys[index : index + 2] == _LEADING


_LEADING = ["dẫn", "đầu"]


def _until_clause(name: str) -> str:
    words = words_of(name)
    end = 1
    while end < len(words) and words.joined(end - 1) and (words.keys[end] not in _ENDS or _goes_on(words, end)):
        end += 1
    return squeeze(words.slice(0, end))


_ENDS = frozenset(["cho", "của", "năm", "và"])


def _goes_on(words: Words, index: int) -> bool:
    """``kiểm tra của Đảng``, ``Nông nghiệp và Môi trường``: whose a cause is, or the second half of its name."""
    key, following = words.keys[index], index + 1
    if following == len(words) or not words.joined(index):
        return False
    if key == "của":
        return words.word(following) == "Đảng"
    capitals = words.shapes[following] == "C" and "C" in words.shapes[index - 2 : index]
    return key == "và" and capitals and award_forms().match(words, following) is None
