"""Directives cited by name: laws, the constitution, congress and plenum resolutions, dated papers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from corpora import gazetteers
from corpora.letters import fold, lower, squeeze
from corpora.regex import regex
from extractors.abbreviations import expand
from extractors.dates import DAY_MONTH_YEAR, iso_of
from extractors.lexicons import clause_words, countries, laws, place_at, titles
from extractors.organizations import head_at, organization_end
from extractors.patterns import ROMAN, alternatives, int_to_roman
from extractors.references.surroundings import After, read_after
from extractors.sentences import END
from extractors.words import Words, memoised

ORDINALS = {
    "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
    "mười": 10, "mười một": 11, "mười hai": 12, "mười ba": 13, "mười bốn": 14, "mười lăm": 15,
}  # fmt: skip
"""Ordinals as words, which plenums of the Central Committee are counted by."""
_ORDINAL = alternatives(list(ORDINALS))
_MOST_PLENUMS = 16
"""Of one term's Central Committee."""
_ROMANS = {int_to_roman(number): number for number in range(1, _MOST_PLENUMS + 1)}
_TERMS = rf"(?:{ROMAN}|\d{{1,2}})(?:\s*(?:,|;|và|\+|-|–|/)\s*(?:khóa\s+)?(?:{ROMAN}|\d{{1,2}})(?!\w))*"

_PLENUM = regex(
    rf"(?P<kind>(?i:Nghị\s+quyết)|NQ|(?i:Kết\s+luận))\s*(?:(?:của\s+)?(?i:Hội\s+nghị)\s+)?(?:(?i:lần\s+thứ)\s+)?"
    rf"(?:(?:Trung\s+ương|TW|T\.\s?Ư\.?|TƯ)\s*(?:Đảng\s+)?(?:(?i:lần\s+thứ)\s+)?(?P<n>\d{{1,2}}|{ROMAN}|{_ORDINAL})(?![\w/])"
    rf"(?P<further>(?:\s*(?:,|;|và)\s*(?:(?P=kind)\s+(?:Trung\s+ương|TW|TƯ)\s+)?\d{{1,2}}(?![\w/]))+(?=\s*,?\s*\(?\s*[Kk]hóa\s))?"
    rf"|(?P<n2>\d{{1,2}}|{_ORDINAL})\s*,?\s*(?:của\s+)?(?:Ban\s+Chấp\s+hành\s+(?:Trung\s+ương|TW)(?:\s+Đảng)?|BCH\s?(?:TW|Trung\s+ương)(?:\s+Đảng)?))"
    rf"(?:\s*\(?\s*,?\s*(?:của\s+)?(?:Đảng\s*,?\s*)?\(?\s*[Kk]hóa\s*(?P<terms>{_TERMS})\s*\)?)?"
)
_CONGRESS = regex(
    r"(?P<kind>(?i:Nghị\s+quyết)|NQ|Văn\s+kiện|(?i:Báo\s+cáo\s+chính\s+trị(?:\s+tại)?))\s+(?:của\s+)?"
    r"(?:Đại\s+hội|ĐH)\s+(?:(?:đại\s+biểu\s+)?(?:toàn\s+quốc|ĐBTQ)\s+)?"
    rf"(?:của\s+Đảng\s+|Đảng\s+)?(?:(?:toàn\s+quốc\s+)?(?:lần\s+)?thứ\s+|khóa\s+)?"
    rf"(?P<term>{ROMAN}|\d{{1,2}})(?![\w/])"
    r"(?:\s+(?:của\s+)?Đảng(?:\s+Cộng\s+sản\s+Việt\s+Nam)?(?!\s+bộ))?",
)
_CONGRESS_OF = regex(
    r"(?i:Nghị\s+quyết)\s+(?:của\s+)?(?:(?i:Đại\s+hội)|ĐH)\s+(?:(?i:đại\s+biểu)\s+)?(?:(?i:toàn\s+quốc)\s+)?"
    rf"(?:(?:(?:lần\s+)?thứ\s+)?(?P<term>{ROMAN}|\d{{1,2}})\s+)?(?:của\s+)?"
    r"(?=(?:(?i:Đảng\s+bộ)|Công\s+đoàn|Đoàn|Hội|Liên\s+đoàn|Mặt\s+trận)\s+(?!các))"
)
_LOCAL_ORDINAL = regex(rf"\s*,?\s*(?:lần\s+thứ|khóa)\s+(?P<term>{ROMAN}|\d{{1,2}})(?!\w)")
_LOCAL_YEARS = regex(r"\s*,?\s*\(?(?:nhiệm\s+kỳ\s+)(?P<years>\d{4}\s*[-–]\s*\d{4})\)?")
_CONSTITUTION = regex(
    r"(?<!\w)(?:Hiến\s+pháp|HIẾN\s+PHÁP)(?:\s+nước\s+(?:Cộng\s+hòa\s+xã\s+hội\s+chủ\s+nghĩa|CHXHCN)\s+Việt\s+Nam)?"
    r"(?P<rest>\s*,?\s*\(?(?:năm\s+)?(?P<year>(?:19|20)\d{2})\)?)?"
)
_FURTHER_YEAR = regex(r"\s*(?:,|và|,\s*và)\s*(?:(?:năm)\s+)?(?P<year>(?:19|20)\d{2})(?![\w/-])")
_PLATFORM = regex(
    r"(?P<name>Cương\s+lĩnh(?:\s+chính\s+trị)?(?:\s+xây\s+dựng\s+đất\s+nước\s+trong\s+thời\s+k[ỳì]\s+quá\s+độ"
    r"\s+(?:lên|đi\s+lên)\s+chủ\s+nghĩa\s+xã\s+hội)?"
    r"(?:\s+(?:của\s+Đảng|năm\s+(?:19|20)\d{2}|\(bổ\s+sung,\s*phát\s+triển(?:\s+năm\s+\d{4})?\)))*)",
    re.IGNORECASE,
)
_LAW_HEAD = regex(
    r"(?<!cán )(?<!toàn )(?<!đồng )"  # triển khai đồng bộ Luật …
    r"(?P<kind>[BLPblp](?<!\w.)(?:(?<=[Bb])ộ\s+[lL]uật|(?<=[Ll])uật|(?<=[Pp])háp\s+lệnh))\s+(?=\w)"
)
_NO_LAW_BEFORE = regex(
    r"(?<!\w)(?:học|báo|khoa|công ty|trường|cử nhân|thạc sĩ|tiến sĩ|ngành|kỷ|kỉ|pháp|quy|quân)\s+$", re.IGNORECASE
)
_AMENDING = regex(r"[Ss]ửa\s+đổi(?:,\s*bổ\s+sung)?(?:\s+(?:một\s+số\s+(?:điều|Điều|nội\s+dung))(?:\s+của)?)?\s+")
_AMENDING_SEVERAL = regex(
    rf"[Ss]ửa\s+đổi,\s*bổ\s+sung\s+(?:một\s+số\s+(?:điều|Điều)\s+của\s+)?(?:các|\d+)\s+[Ll]uật\s+"
    rf"(?:có\s+[^,;{END}:\n()]{{0,30}})?liên\s+quan\s+đến\s+[^,;{END}:\n()]{{4,80}}"
)
"""``Luật sửa đổi, bổ sung 37 Luật có liên quan đến quy hoạch``: one law, with what those it amends have in common."""
_LAW_YEAR = regex(
    r"\s*,?\s*(?:\(\s*)?(?:(?:sửa\s+đổi|mới|hiện\s+hành)\)?\s*)?(?:,\s*)?(?:\(?năm\s+|\(?)(?P<year>(?:19|20)\d{2})\)?(?![-–/\d])"
)
_REVISED = regex(r"\s*\(\s*sửa\s+đổi(?P<further>[^)]{0,25})?\)")
_CENTRAL = ("ương", "TW", "Ư", "BCH")
_DAY = frozenset(["ngày"])
_NOT_A_LAW = frozenset(
    ["sư", "pháp", "lệ", "gia", "quốc", "học", "này", "đó", "trên", "số", "các", "trên", "định", "khoa", "mới"]
)


@lru_cache
def _dated_types() -> list[str]:
    return [entry.name for entry in gazetteers.document_types() if entry.dated]


@lru_cache
def _dated_pattern() -> re.Pattern[str]:
    forms = [form for name in _dated_types() for form in (name, lower(name))]
    return regex(rf"(?<!\w)(?P<kind>{alternatives(forms)})\s+(?:ký\s+)?ngày\s+(?:{DAY_MONTH_YEAR})")


@lru_cache
def _words_before_a_date() -> frozenset[str]:
    return frozenset(fold(name).split()[-1] for name in _dated_types()) | {"ký"}


class NamedReference(Struct, frozen=True):
    """A directive cited by name in characters ``start`` to ``end`` of the text."""

    start: int
    end: int
    kind: str
    doc_type: str
    name: str
    date: str | None = None
    issuer: str | None = None
    term: str | None = None
    title: str | None = None
    uncertain: bool = False


_OF_STATE = regex(r"\s+(?:của\s+)?(?:nước\s+)?(?:(?:Cộng hòa|Liên bang|Vương quốc|Hợp chúng quốc)\s+)*(?=\w)")
_OWN = "Việt Nam"


def _of_another_state(words: Words, law: NamedReference) -> NamedReference:
    """``Hiến pháp Mỹ``, ``Luật Doanh nghiệp của Myanmar``: with the state whose it is, if not Việt Nam."""
    match = _OF_STATE.match(words.text, law.end)
    first = words.at(match.end()) if match is not None else None
    country = countries().match(words, first) if first is not None else None
    if match is None or first is None or country is None:
        return law
    last = country[0]
    goes_on = last < len(words) and words.joined(last - 1) and words.shapes[last] in "CU"  # Đức Thọ
    longer = (place_at(words, first) or 0) > last or goes_on
    if longer or any(_OWN in told for told in (words.slice(first, last), law.name)):
        return law
    end = words.ends[last - 1]
    name = f"{law.name} {squeeze(words.text[law.end : end])}"
    if (year := _LAW_YEAR.match(words.text, end)) and law.date is None:
        return replace(law, end=year.end(), name=f"{name} năm {year['year']}", date=year["year"], issuer=None)
    return replace(law, end=end, name=name, issuer=None)


@memoised
def find_named(words: Words) -> list[NamedReference]:
    """Every directive cited by name, in reading order; a citation of two terms gives two."""
    text = words.text
    found: list[NamedReference] = []
    # what each pattern cannot do without is looked for first: it is far quicker, and most passages lack it
    if "uyết" in text or "NQ" in text or "iện" in text or "uận" in text:
        if any(part in text for part in _CENTRAL):
            found += _plenums(text)
        if "ại" in text or "ĐH" in text or "ẠI" in text:
            if "Đại" in text or "ĐH" in text:
                found += _congresses(text)
            found += _congresses_of_bodies(words)
    if "iều lệ" in text:
        found += _charters(words)
    if "Cương lĩnh" in text:
        found += _platforms(text)
    if "Hiến" in text or "HIẾN" in text:
        found += [_of_another_state(words, law) for law in _constitutions(text)]
    if "uật" in text or "lệnh" in text:
        found += [_of_another_state(words, law) for law in _laws(words)]
    if any(index and words.keys[index - 1] in _words_before_a_date() for index in words.among(_DAY)):
        found += _dated(words)
    return sorted(found, key=lambda reference: (reference.start, -reference.end))


def _plenums(text: str) -> Iterator[NamedReference]:
    for match in _PLENUM.finditer(text):
        ordinal = match["n"] or match["n2"]
        number = _plenum_number(ordinal)
        if not 1 <= number <= _MOST_PLENUMS:
            continue
        kind = "Kết luận" if match["kind"].lower().startswith("k") else "Nghị quyết"
        terms = re.findall(rf"{ROMAN}|\d{{1,2}}", match["terms"]) if match["terms"] else []
        end = match.end()
        if match[0].endswith(")") and match[0].count("(") < match[0].count(")"):
            end -= 1
        issuer = "Ban Chấp hành Trung ương"
        for each in (number, *map(int, re.findall(r"\d+", match["further"] or ""))):
            base = f"{kind} Trung ương {each}"
            if not terms:
                yield NamedReference(match.start(), end, "named", kind, base, issuer=issuer, uncertain=True)
            for term in terms:
                roman = int_to_roman(int(term)) if term.isdigit() else term
                name = f"{base} (khóa {roman})"
                yield NamedReference(match.start(), end, "named", kind, name, issuer=issuer, term=roman)


def _plenum_number(ordinal: str) -> int:
    if ordinal.isdigit():
        return int(ordinal)
    return ORDINALS.get(squeeze(ordinal.lower())) or _ROMANS.get(ordinal, 0)


def _congresses(text: str) -> Iterator[NamedReference]:
    for match in _CONGRESS.finditer(text):
        term = int_to_roman(int(match["term"])) if match["term"].isdigit() else match["term"]
        written = squeeze(match["kind"])
        kind = "Nghị quyết" if written.lower().startswith(("n",)) else written[0].upper() + written[1:]
        if _CONGRESS_OF.match(text, match.start()):
            continue  # the congress of another body, read below
        yield NamedReference(
            match.start(),
            match.end(),
            "named",
            kind,
            f"{kind.removesuffix(' tại')} Đại hội {term} của Đảng",
            issuer="Đại hội đại biểu toàn quốc của Đảng",
            term=term,
        )


def _congresses_of_bodies(words: Words) -> Iterator[NamedReference]:
    text = words.text
    for match in _CONGRESS_OF.finditer(text):
        index = words.at(match.end())
        end = organization_end(words, index) if index is not None else None
        if index is None or end is None:
            continue
        body = squeeze(words.slice(index, end))
        position = words.ends[end - 1]
        after = _LOCAL_ORDINAL.match(text, position)
        years = _LOCAL_YEARS.match(text, after.end() if after else position)
        ordinal = match["term"] or (after and after["term"])
        placed = any(place_at(words, start) == end for start in range(index, end))
        if not ordinal and (years is None or not placed):
            continue
        term = int_to_roman(int(ordinal)) if ordinal and ordinal.isdigit() else ordinal
        name = f"Nghị quyết Đại hội {body[0].upper()}{body[1:]}"
        name += f" lần thứ {term}" if term else f" nhiệm kỳ {squeeze(years['years'])}" if years else ""
        stop = next((part.end() for part in (years, after) if part), position)
        yield NamedReference(match.start(), stop, "named", "Nghị quyết", name, issuer=body, term=term or None)


_PARTY = "Đảng Cộng sản Việt Nam"
_CHARTER = regex(r"[Đđ]iều lệ\s+(?=[A-ZĐ])")
_OF_TERM = regex(r"\s+\(?khóa\s+(?P<term>[IVXLC]+)\b\)?")


def _charters(words: Words) -> Iterator[NamedReference]:
    """``Điều lệ Đảng``, ``Điều lệ Công đoàn Việt Nam khóa XII``."""
    text = words.text
    for match in _CHARTER.finditer(text):
        index = words.at(match.end())
        end = organization_end(words, index) if index is not None else None
        head = head_at(words, index) if index is not None else None
        if index is None or end is None or head is None or head[1].kind not in ("party", "mass"):
            continue  # only charters of the Party and of mass organisations are cited like laws
        if end == head[0] and "bare" in head[1].traits:
            continue  # Điều lệ Hội: of which, the passage alone does not tell
        following = _CHARTER.search(text, match.end(), words.ends[end - 1])
        if following:  # Điều lệ Đảng và Điều lệ Công đoàn
            end = words.first_from(following.start()) - 1
        body, stop = squeeze(words.slice(index, end)), words.ends[end - 1]
        issuer = _PARTY if fold(body) in ("đảng", fold(_PARTY)) else body
        body = "Đảng" if issuer == _PARTY else body
        term = _OF_TERM.match(text, stop)
        name = f"Điều lệ {body}" + (f" khóa {term['term']}" if term else "")
        stop = term.end() if term else stop
        ordinal = term["term"] if term else None
        yield NamedReference(match.start(), stop, "named", "Điều lệ", name, issuer=issuer, term=ordinal)


def _constitutions(text: str) -> Iterator[NamedReference]:
    for match in _CONSTITUTION.finditer(text):
        year = match["year"]
        name = f"Hiến pháp năm {year}" if year else "Hiến pháp"
        yield NamedReference(
            match.start(), match.end(), "named", "Hiến pháp", name, date=year, issuer="Quốc hội", uncertain=not year
        )
        for further in _further_years(text, match.end()) if year else ():  # Hiến pháp năm 1946, 1959 và 1980
            start, date = further.start("year"), further["year"]
            name = f"Hiến pháp năm {date}"
            yield NamedReference(start, further.end(), "named", "Hiến pháp", name, date=date, issuer="Quốc hội")


def _further_years(text: str, end: int) -> list[re.Match[str]]:
    """The years that a row goes on with (``, 1959 và 1980``)."""
    years: list[re.Match[str]] = []
    while further := _FURTHER_YEAR.match(text, end):
        years.append(further)
        end = further.end()
    return years


def _platforms(text: str) -> Iterator[NamedReference]:
    """The Party's platforms: ``Cương lĩnh chính trị năm 1991 của Đảng``."""
    for match in _PLATFORM.finditer(text):
        if match[0][0] == "C":
            name = squeeze(match["name"])
            name = "Cương lĩnh của Đảng" if name == "Cương lĩnh" else name
            yield NamedReference(match.start(), match.end(), "named", "Cương lĩnh", name, issuer=_PARTY)


def _laws(words: Words) -> Iterator[NamedReference]:
    text = words.text
    position = 0
    while head := _LAW_HEAD.search(text, position):
        position = head.end()
        if _NO_LAW_BEFORE.search(text, max(0, head.start() - 12), head.start()):
            continue  # Trường Đại học Luật Hà Nội
        named_end = _law_name_end(words, head.end())
        if named_end is None or (head["kind"][0].islower() and not _is_called_so(words, head.end())):
            continue
        called = _spelled(text[head.end() : named_end])
        kind = _kind_of(squeeze(head["kind"]).capitalize(), called)
        name = f"{kind} {called if ' ' in called else expand(called)}"
        revised = _REVISED.match(text, named_end)
        end = revised.end() if revised else named_end
        after = After(end)
        year = _LAW_YEAR.match(text, end)
        if year:
            after = After(year.end(), date=year["year"])
            if year[0].endswith(")") and "(" not in year[0]:
                after.end -= 1
        else:
            after = read_after(words, end)
            if after.date is None:
                after = After(end)
        if after.date:
            name += f" năm {after.date[:4]}"
        elif revised and not revised["further"].strip():
            name += " (sửa đổi)"
        position = max(position, after.end)
        yield NamedReference(
            head.start(),
            after.end,
            "named",
            kind,
            name,
            date=after.date,
            issuer=_lawgiver(kind),
        )
        if year:
            yield from _of_further_years(words, kind, called, after.end)
        yield from _others_in_row(words, head, after.end)


def _kind_of(kind: str, called: str) -> str:
    """The kind as told, but codes are often called laws (``Luật Hình sự``)."""
    return "Bộ luật" if kind == "Luật" and fold(called) in only_codes() else kind


@lru_cache
def only_codes() -> frozenset[str]:
    """The folded names that codes bear and no law does."""
    names: dict[str, set[str]] = {"Luật": set(), "Bộ luật": set(), "Pháp lệnh": set()}
    for law in gazetteers.laws():
        names[law.kind].add(fold(law.name))
    return frozenset(names["Bộ luật"] - names["Luật"])


def _of_further_years(words: Words, kind: str, called: str, end: int) -> Iterator[NamedReference]:
    """``Luật Đất đai năm 1993, 2001 và 2003``: one law of each year."""
    years = _further_years(words.text, end)
    for further in years if years and _CLOSED.match(words.marked, years[-1].end()) else ():
        date = further["year"]
        name, start = f"{kind} {called} năm {date}", further.start("year")
        yield NamedReference(start, further.end(), "named", kind, name, date=date, issuer=_lawgiver(kind))


_CLOSED = regex(rf"\s*(?:[,;:){END}”\"\n]|$|(?:của|về|và|đã|được|có|quy định|cho)\s)")
"""What may follow a row of years or laws; another word says that the row's last word belongs to what follows."""


def _lawgiver(kind: str) -> str | None:
    return "Quốc hội" if kind != "Pháp lệnh" else None


_SEVERAL_LAWS = regex(r"(?i:các)\s+$")
_NEXT_IN_ROW = regex(r"\s*(?:,|;|và)\s+(?:và\s+)?")


def _others_in_row(words: Words, head: re.Match[str], end: int) -> Iterator[NamedReference]:
    """``các Luật Đầu tư, đất đai, hỗ trợ doanh nghiệp nhỏ và vừa``: known laws that share the word before the first."""
    text = words.text
    several = _SEVERAL_LAWS.search(text, max(0, head.start() - 8), head.start())
    kind = squeeze(head["kind"]).capitalize()
    found: list[tuple[int, int]] = []
    while several and (joint := _NEXT_IN_ROW.match(text, end)):
        index = words.at(joint.end())
        known = laws().match(words, index) if index is not None else None
        if known is None:
            break
        end = words.ends[known[0] - 1]
        found.append((joint.end(), end))
    for start, stop in found if _CLOSED.match(words.marked, end) else ():
        called = _spelled(text[start:stop])
        own = _kind_of(kind, called)
        yield NamedReference(start, stop, "named", own, f"{own} {called}", issuer=_lawgiver(own))


_FURTHER_LAW = regex(r"(?:\s*,|\s+và)\s+(?i:Luật|Bộ luật|Pháp lệnh)\s+")


def _is_called_so(words: Words, position: int) -> bool:
    """Whether what follows ``luật`` in small letters is a law's name: known, in capitals, or one that amends."""
    index = words.at(position)
    if index is None:
        return False
    return (
        (words.shapes[index] in "CU" and titles().match(words, index) is None)  # là trái luật. Giám đốc …
        or laws().match(words, index) is not None
        or bool(_AMENDING.match(words.text, position))
    )


def _spelled(name: str) -> str:
    name = squeeze(name)
    return name[0].upper() + name[1:]


def _law_name_end(words: Words, position: int) -> int | None:
    """Where the name of the law that starts here ends: a known name, else up to a delimiter."""
    text = words.text
    if several := _AMENDING_SEVERAL.match(words.marked, position):
        return position + len(several[0].rstrip())
    amending = _AMENDING.match(text, position)
    if amending:
        inner = _LAW_HEAD.match(text, amending.end())
        end = _law_name_end(words, inner.end()) if inner else None
        while end is not None and (further := _FURTHER_LAW.match(text, end)):
            next_end = _law_name_end(words, further.end())
            if next_end is None:
                break
            end = next_end  # Luật sửa đổi … của Luật A và Luật B is one law
        return end
    index = words.at(position)
    known = laws().match(words, index) if index is not None else None
    if known:
        return words.ends[known[0] - 1]
    if index is None or words.keys[index] in _NOT_A_LAW or words.shapes[index] not in "CU":
        return None
    end = index + 1
    while end < len(words) and end - index < 14 and words.joined(end - 1):
        key = words.keys[end]
        if words.shapes[end] == "n" or key in ("năm", "số", "ngày") or clause_words().match(words, end):
            break
        if words.shapes[end] in "CU" and _LAW_HEAD.match(text, words.starts[end]):
            break
        if key == "và" and (end + 1 >= len(words) or words.shapes[end + 1] in "CU" or words.keys[end + 1] == "luật"):
            break
        if key in ("của", "các", "những", "hoặc", "nhưng", "thì", "mà", "này", "nói", "hiện"):
            break
        end += 1
    while end > index + 1 and words.keys[end - 1] in ("và", "cũng", "trên", "được"):
        end -= 1
    abbreviated = words.shapes[index] == "U" and expand(words.word(index)) != words.word(index)
    alone = abbreviated or words.keys[index] in ("dược", "giá")
    return words.ends[end - 1] if end - index >= 2 or alone else None


def _dated(words: Words) -> Iterator[NamedReference]:
    text = words.text
    for match in _dated_pattern().finditer(text):
        date = iso_of(match)
        if date is None:
            continue
        after = read_after(words, match.end())
        if match["kind"][0].islower() and after.issuer is None:
            continue  # theo thông báo ngày 12/3/2018: of whom, nobody says
        kind = squeeze(match["kind"][0].upper() + match["kind"][1:])
        year, month, day = date.split("-")
        name = f"{kind} ngày {day}/{month}/{year}"
        told = text[match.end() : after.title_end if after.title else after.end]
        if squeeze(told).startswith(("của", "về")):  # whose it is, and what about
            name += f" {squeeze(told)}"
        yield NamedReference(
            match.start(), after.end, "dated", kind, name, date, after.issuer, after.term, after.title, uncertain=True
        )
