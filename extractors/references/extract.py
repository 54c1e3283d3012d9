"""Citations of a report: found passage by passage, then short forms resolved over the whole."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from corpora import gazetteers
from corpora.gazetteers import DocumentType, Issuer
from corpora.letters import fold
from corpora.regex import regex
from extractors.lexicons import document_types
from extractors.records import Citation, Header
from extractors.references.anaphora import find_anaphors
from extractors.references.issuers import issued_before, issued_behind
from extractors.references.named import NamedReference, find_named
from extractors.references.short import ShortForm, find_short
from extractors.references.surroundings import (
    Before,
    Elided,
    connects,
    elided_before,
    is_range,
    pinpoint_before,
    read_after,
    read_before,
)
from extractors.references.symbols import Symbol, find_symbols, pad
from extractors.references.titled import find_titled
from extractors.rules import by
from extractors.sentences import END
from extractors.titles import is_political
from extractors.view import PassageView, ReportView


class _Found(Struct, frozen=True):
    """A citation with what its resolution needs."""

    citation: Citation
    number: str | None = None
    doc_type: DocumentType | None = None
    issuer_code: str | None = None
    issued_before: bool = False
    """Whether who issued it stands before the citation (``Bộ Công Thương ra …``)."""


def find_citations(report: ReportView, header: Header | None = None) -> list[Citation]:
    """Every directive cited, in reading order. The report's own symbol is no citation."""
    own = header.symbol if header else None
    found = [item for view in report.passages for item in _in_passage(view)]
    found = [item for item in found if own is None or item.citation.symbol != own]
    title = header.title if header is not None and header.doc_type is not None else None
    resolved = _without_told_by_title(_names_told_in_full(_resolve(found)), title or "")
    resolved += find_anaphors(report, resolved, header)
    return sorted(resolved, key=lambda c: (c.span.passage, c.span.start_char, c.span.end_char))


def _in_passage(view: PassageView) -> Iterator[_Found]:
    text = view.text
    numbers = _FIGURE.search(text) is not None
    named = find_named(view.words) if len(text) > 8 else []
    titles = find_titled(view.words)
    if not (numbers or named or titles):
        return  # most passages
    numbered = _sharing(view, list(_numbered(view, named))) if numbers else []
    numbered = _with_issuers_of_titles(view, numbered, titles)
    taken = [(item.citation.span.start_char, item.citation.span.end_char) for item in numbered]
    yield from numbered
    for reference in named:
        if not _overlaps(taken, reference.start, reference.end):
            yield _Found(_named_citation(view, reference))
    taken += [(reference.start, reference.end) for reference in named]
    shorts = list(find_short(view.words))
    numbers_end = [item.citation.span.end_char for item in numbered] + [short.end for short in shorts]
    for reference in titles:
        if _told_by_number(view, reference, numbers_end, numbered):
            continue
        if not _overlaps(taken, reference.start, reference.end) and not _comes_with(text, reference.start, taken):
            taken.append((reference.start, reference.end))
            yield _Found(_named_citation(view, reference))
    for short in shorts:
        if not _overlaps(taken, short.start, short.end):
            yield _short(view, short)


_ISSUED_WITH = regex(r"ban hành\s+(?P<own>kèm theo\s+(?:\w+\s+){1,2}này\s*:?\s*)?(?:bản\s+)?[\"“]?$", re.IGNORECASE)


_TITLES = regex(rf"\s*(?:của\s+[^,;:{END}]{{2,60}}?)?\s+[\"“]?")
"""Between a number and the title of the same paper (``Thông tư 15/2015 của Bộ VHTTDL Quy định về …``)."""


_NUMBERED_BEHIND = regex(rf"[^();\n{END}]*\(\s*")
"""Between a title and the number that a bracket tells (``Nghị quyết về … (Nghị quyết số 71-NQ/TW)``)."""


def _told_by_number(view: PassageView, titled: NamedReference, ends: list[int], numbered: list[_Found]) -> bool:
    """Whether a number stands beside the title of the same paper: before it, or in a bracket behind it."""
    before = any(_TITLES.fullmatch(view.marked, end, titled.start) for end in ends if end <= titled.start)
    return before or _number_behind(view, titled, numbered) is not None


def _number_behind(view: PassageView, titled: NamedReference, numbered: list[_Found]) -> int | None:
    """Which of the numbers the bracket behind a title tells, of a paper of the same type."""
    place = bisect_left(numbered, titled.end, key=lambda item: item.citation.span.start_char)
    if place == len(numbered) or numbered[place].citation.doc_type != titled.doc_type:
        return None
    start = numbered[place].citation.span.start_char
    near = start - titled.end <= _LONGEST_TITLE
    return place if near and _NUMBERED_BEHIND.fullmatch(view.marked, titled.end, start) else None


_LONGEST_TITLE = 400
"""Characters between a type with its issuer and the bracket behind the title."""


def _with_issuers_of_titles(view: PassageView, numbered: list[_Found], titles: list[NamedReference]) -> list[_Found]:
    """The numbers, those in brackets behind a title with the issuer that stands before it."""
    found = list(numbered)
    for titled in titles if numbered else ():
        place = _number_behind(view, titled, found)
        if place is not None and found[place].citation.issuer is None:
            found[place] = replace(found[place], citation=replace(found[place].citation, issuer=titled.issuer))
    return found


def _comes_with(text: str, start: int, taken: list[tuple[int, int]]) -> bool:
    """Whether a paper that is called by its title only comes with the one that gives it force.

    ``Quyết định số 97/2010/QĐ-UBND ban hành Quy định về …``, ``Ban hành kèm theo Quyết định này Quy định về …``.
    """
    issued = _ISSUED_WITH.search(text[:start])
    return issued is not None and (issued["own"] is not None or any(end <= start for _, end in taken))


_FIGURE = regex(r"\d")
_ELIDED_HEAD = regex(r"\s*(?:,|;|và|,\s*và)\s*(?:số\s*)?")


_SAME_DAY = regex(r"cùng\s+ngày", re.IGNORECASE)


def _sharing(view: PassageView, found: list[_Found]) -> list[_Found]:
    """``các Quy định số 37-QĐ/TW, số 41-QĐ/TW của Bộ Chính trị``: what ends a list speaks of all of it.

    The issuer does, the day where it is told to be the same, and both where the two are the ends of a range.
    An issuer told before the first of a sentence issued what follows with the same issuer in its symbol.
    """
    text, shared = view.text, list(found)
    same_day = False
    for place in range(len(shared) - 2, -1, -1):
        left, right = shared[place].citation, shared[place + 1].citation
        gap = (left.span.end_char, right.span.start_char)
        same_type = left.doc_type == right.doc_type
        elided = same_type and re.match(r"(?:số\s*)?\d", right.span.surface) is not None
        range_ends = same_type and is_range(text, *gap)
        alike = elided or _same_code(shared[place], shared[place + 1])
        linked = range_ends or (alike and _ELIDED_HEAD.fullmatch(text[slice(*gap)]) is not None)
        same_day = linked and (same_day or range_ends or _SAME_DAY.search(right.span.surface) is not None)
        if linked:
            day = left.date or (right.date if same_day else None)
            left = replace(left, issuer=left.issuer or right.issuer, date=day)
        if range_ends:
            left = replace(left, **by(_RANGE))
            shared[place + 1] = replace(shared[place + 1], citation=replace(right, **by(_RANGE)))
        shared[place] = replace(shared[place], citation=left)
    return _with_issuers_told_before(view, shared)


def _same_code(left: _Found, right: _Found) -> bool:
    return left.issuer_code is not None and left.issuer_code == right.issuer_code


def _with_issuers_told_before(view: PassageView, found: list[_Found]) -> list[_Found]:
    marked, shared = view.marked, found[:1]
    for item in found[1:]:
        first, citation = shared[-1], item.citation
        between = marked[first.citation.span.end_char : citation.span.start_char]
        goes_on = END not in between and between.rstrip().endswith(";")
        if first.issued_before and citation.issuer is None and _same_code(first, item) and goes_on:
            item = replace(item, citation=replace(citation, issuer=first.citation.issuer), issued_before=True)
        shared.append(item)
    return shared


def _overlaps(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end in taken)


def _numbered(view: PassageView, named: list[NamedReference]) -> Iterator[_Found]:
    text = view.text
    previous: _Found | None = None
    for symbol in find_symbols(text):
        floor = previous.citation.span.end_char if previous else 0
        run, before = _read_before(text, symbol, floor, previous)
        doc_type, start = before.doc_type, before.start
        name = None
        law = _law_before(text, named, symbol.start)
        if law:
            doc_type, start, name = _type(law.doc_type), law.start, law.name
        listed = False
        first = run[0].start if run else symbol.start
        if doc_type is None and previous and connects(text[floor:first]):
            doc_type, listed = previous.doc_type, True
        if symbol.code is None or symbol.issuer is None:
            completed = _completed(symbol, doc_type, before.said_number)
            if completed is None:
                continue
            symbol = completed
        citation_type = _fitting_type(symbol, doc_type, listed)
        after = read_after(view.words, symbol.end)
        giver = None
        if after.issuer is None and (behind := issued_behind(view.words, after.end)):
            after.issuer = _issuer_of(symbol) or behind
        if after.issuer is None:
            giver, day = issued_before(view.words, start, symbol.issuer)
            after.date = after.date or day
            after.issuer = _of_one_issuer(symbol, giver)
        citation = Citation(
            span=view.span(symbol.start if run else start, max(after.end, symbol.end)),
            kind="numbered",
            doc_type=citation_type,
            symbol=symbol.text,
            symbol_as_written=symbol.surface,
            name=name,
            date=after.date,
            issuer=after.issuer or _issuer_of(symbol),
            term=after.term,
            title=after.title or name,
            pinpoint=pinpoint_before(text, start),
            uncertain=doc_type is not None and not _fits(symbol, doc_type),
            **by("symbol after its type" if doc_type else "symbol alone"),
        )
        previous = _Found(citation, symbol.number, doc_type or _type(citation_type), symbol.issuer, giver is not None)
        own_days = any(item.date for item in run)
        for item in run:
            own = replace(symbol, number=item.number, year=item.year or symbol.year)
            begin = start if item is run[0] else item.start
            yield replace(
                previous,
                number=item.number,
                citation=replace(
                    citation,
                    span=view.span(begin, item.end),
                    symbol=own.text,
                    symbol_as_written=f"{item.number}/{item.year}" if item.year else item.number,
                    date=item.date if own_days else citation.date,
                    title=None,
                    **by(_RANGE if item.begins_range else "number of a list"),
                ),
            )
        if run and run[-1].begins_range:
            previous = replace(previous, citation=replace(citation, **by(_RANGE)))
        yield previous


_RANGE = "end of a range of numbers"


def _read_before(text: str, symbol: Symbol, floor: int, previous: _Found | None) -> tuple[list[Elided], Before]:
    """The numbers of a list that the symbol ends, and what stands before it or them."""
    run = elided_before(text, symbol.start, floor)
    if run:
        before = read_before(text, run[0].start, floor)
        in_list = previous is not None and connects(text[floor : run[0].start])
        if before.doc_type or before.said_number or in_list:
            return run, before
    return [], read_before(text, symbol.start, floor)


def _law_before(text: str, named: list[NamedReference], number: int) -> NamedReference | None:
    """The law whose name stands right before its number (Luật Thi đua, khen thưởng số 06/2022/QH15)."""
    for reference in named:
        if reference.kind == "named" and reference.end <= number:
            gap = fold(text[reference.end : number]).strip(" ,:(")
            if gap in ("", "số", "luật số") and number - reference.end < 12:
                return reference
    return None


def _type(name: str | None) -> DocumentType | None:
    return document_types().get(fold(name)) if name else None


def _completed(symbol: Symbol, doc_type: DocumentType | None, said_number: bool) -> Symbol | None:
    """A symbol that lost a part, with what its type word gives back; None if it is no citation."""
    if not symbol.certain:
        return symbol if doc_type and doc_type.codeless else None
    if symbol.style in ("assembly", "letter"):
        return symbol
    if symbol.issuer and doc_type and doc_type.codes:
        if symbol.year and symbol.issuer in _unmistakable():
            return replace(symbol, code=doc_type.codes[0])
        return symbol
    if symbol.issuer and said_number:
        return symbol
    return symbol if symbol.code and doc_type and said_number else None


def _fits(symbol: Symbol, doc_type: DocumentType) -> bool:
    return symbol.code is None or not doc_type.codes or symbol.code in doc_type.codes or doc_type.name == "Văn bản"


def _fitting_type(symbol: Symbol, doc_type: DocumentType | None, listed: bool) -> str | None:
    """The type that is printed; without one, the type that the code alone stands for."""
    if doc_type and (not listed or _fits(symbol, doc_type)):
        return doc_type.name
    if symbol.code is None:
        return "Công văn" if symbol.style == "letter" else None
    system = "party" if symbol.style == "party" else "state"
    for entry in gazetteers.document_types():
        if symbol.code in entry.codes and system in entry.systems:
            return entry.name
    return None


@lru_cache
def _unmistakable() -> dict[str, str]:
    return {entry.code: entry.name for entry in gazetteers.issuers() if entry.unmistakable}


def _issuer_of(symbol: Symbol) -> str | None:
    """The issuer that the symbol itself names beyond doubt."""
    if symbol.style == "assembly" and symbol.issuer:
        return "Ủy ban Thường vụ Quốc hội" if symbol.issuer.startswith("UBTVQH") else "Quốc hội"
    return _unmistakable().get(symbol.issuer or "")


def _of_one_issuer(symbol: Symbol, giver: str | None) -> str | None:
    """The giver, but for symbols of one issuer this one: who signs a decree signs for the Government."""
    known = _issuer_of(symbol)
    own = known is None or (giver is not None and not giver.startswith("Phó ") and fold(known) in fold(giver))
    return giver if own else known


def _named_citation(view: PassageView, reference: NamedReference) -> Citation:
    return Citation(
        span=view.span(reference.start, reference.end),
        kind=reference.kind,
        doc_type=reference.doc_type,
        name=reference.name,
        date=reference.date,
        issuer=reference.issuer,
        term=reference.term,
        title=reference.title or read_after(view.words, reference.end).title,
        pinpoint=pinpoint_before(view.text, reference.start),
        uncertain=reference.uncertain,
        **by(_rule_of(reference)),
    )


def _rule_of(reference: NamedReference) -> str:
    if reference.title is not None and reference.title in reference.name:
        return "title of a directive"
    return "name without its year" if reference.uncertain else "name of a directive"


def _short(view: PassageView, short: ShortForm) -> _Found:
    after = read_after(view.words, short.end)
    citation = Citation(
        span=view.span(short.start, max(after.end, short.end)),
        kind="short",
        doc_type=short.doc_type.name,
        name=f"{short.doc_type.name} {short.number}" + (f"/{short.year}" if short.year else ""),
        symbol_as_written=f"{short.number}/{short.year}" if short.year else short.number,
        date=after.date,
        issuer=after.issuer,
        term=after.term,
        title=after.title,
        pinpoint=pinpoint_before(view.text, short.start),
        uncertain=True,
        **by("number alone"),
    )
    return _Found(citation, short.number, short.doc_type)


def _names_told_in_full(citations: list[Citation]) -> list[Citation]:
    """A law named without its year is the only one of that name that the report dates; so is a plenum of a term."""
    dated: dict[str, list[tuple[str, str]]] = {}
    of_term: dict[str, set[tuple[str, str]]] = {}
    for citation in citations:
        if citation.kind == "named" and citation.name and citation.date:
            bare = fold(citation.name.removesuffix(f" năm {citation.date[:4]}"))
            dated.setdefault(bare, []).append((citation.name, citation.date))
        elif citation.kind == "named" and citation.name and citation.term and citation.name.endswith(")"):
            of_term.setdefault(fold(citation.name.partition(" (")[0]), set()).add((citation.name, citation.term))
    full = []
    for citation in citations:
        same = dated.get(fold(citation.name or ""), []) if citation.kind == "named" and not citation.date else []
        if same:  # of several the one of the latest year, with the whole of its date, as it is spelled first
            name, date = max(same, key=lambda one: (one[1][:4], len(one[1])))
            citation = replace(citation, name=name, date=date, uncertain=len({fold(name) for name, _ in same}) > 1)
        terms = (
            of_term.get(fold(citation.name or ""), set()) if citation.kind == "named" and not citation.term else set()
        )
        if len(terms) == 1:
            ((name, term),) = terms
            citation = replace(citation, name=name, term=term, uncertain=False, **by("name of a directive"))
        full.append(citation)
    return full


def _without_told_by_title(citations: list[Citation], own: str) -> list[Citation]:
    """Without those called by their title alone whose number, plenum or day the report tells elsewhere.

    ``own`` is the report's own title, which speaks of no other paper.
    """
    numbered = [(one.doc_type, one.title) for one in citations if one.title and not is_titled(one)]
    told = {(doc_type, _opening(title)) for doc_type, title in numbered}
    called = [one.name or "" for one in citations if is_titled(one)]
    titles = [own, *(title for _, title in numbered)]

    def told_by_number(one: Citation) -> bool:
        name = one.name or ""
        longer = any(other.startswith(name) and len(other) > len(name) for other in called)
        return longer or (one.doc_type, _opening(one.title)) in told or any(name in title for title in titles)

    return [one for one in citations if not (is_titled(one) and told_by_number(one))]


def is_titled(citation: Citation) -> bool:
    """Whether a directive is cited by nothing but its title."""
    return citation.kind == "named" and citation.title is not None and citation.title in (citation.name or "")


_TELLING = 6
"""Words of a title that tell one paper from another."""


def _opening(title: str | None) -> str:
    return " ".join(fold(title or "").removeprefix("về việc ").removeprefix("về ").split()[:_TELLING])


def _resolve(found: list[_Found]) -> list[Citation]:
    """Short forms with the symbol that the report gives in full elsewhere, else rebuilt if it can be."""
    full: dict[str, list[_Found]] = {}
    for item in found:
        if item.citation.kind == "numbered" and item.number:
            full.setdefault(pad(item.number), []).append(item)
    citations = []
    for item in found:
        citation = item.citation
        same = full.get(pad(item.number), []) if item.number else []
        if citation.kind == "short" and item.number and item.doc_type:
            citation = _resolved(citation, item.number, item.doc_type, same)
        elif citation.kind == "numbered" and same:
            citation = _with_its_year(citation, same)
        citations.append(citation)
    return _with_years_told_elsewhere(citations)


_WITHOUT_YEAR = regex(r"(?P<number>\d+)/(?P<code>[A-ZĐ]+-[A-ZĐ]+)")


def _with_its_year(citation: Citation, same: list[_Found]) -> Citation:
    """``07/NĐ-CP`` where the report tells one decree of that number with its year, ``07/2017/NĐ-CP``."""
    bare = _WITHOUT_YEAR.fullmatch(citation.symbol or "")
    if bare is None:
        return citation
    whole = regex(rf"0*{bare['number'].lstrip('0')}/\d{{4}}/{re.escape(bare['code'])}")
    others = {item.citation.symbol: item.citation for item in same if whole.fullmatch(item.citation.symbol or "")}
    if len(others) != 1 or citation.date:
        return citation
    (other,) = others.values()
    return replace(
        citation,
        symbol=other.symbol,
        date=other.date,
        issuer=citation.issuer or other.issuer,
        **by("number told in full elsewhere"),
    )


def _with_years_told_elsewhere(citations: list[Citation]) -> list[Citation]:
    """``Quyết định 1611`` where nothing but ``Quyết định 1611/2009`` is of that number: both are told as the latter."""
    told: dict[tuple[str | None, str], set[str]] = {}
    for one in citations:
        number, slash, year = (one.symbol_as_written or "").partition("/")
        if one.kind == "short" and one.symbol is None and slash and year.isdigit():
            told.setdefault((one.doc_type, pad(number)), set()).add(f"{pad(number)}/{year}")
    if not told:
        return citations

    def whole(one: Citation) -> Citation:
        years = told.get((one.doc_type, pad((one.symbol_as_written or "").partition("/")[0])), set())
        year = next(iter(years)).partition("/")[2] if len(years) == 1 else None
        return replace(one, symbol=next(iter(years))) if year and (one.date or year).startswith(year) else one

    return [whole(one) if one.kind == "short" and one.symbol is None else one for one in citations]


def _resolved(citation: Citation, number: str, doc_type: DocumentType, same: list[_Found]) -> Citation:
    year = (citation.symbol_as_written or "").partition("/")[2]
    candidates = {
        item.citation.symbol: item.citation
        for item in reversed(same)
        if _same_type(doc_type, item) and (not year or f"/{year}/" in (item.citation.symbol or ""))
    }
    if len(candidates) > 1 and citation.date:
        dated = {symbol: other for symbol, other in candidates.items() if other.date == citation.date}
        candidates = dated or candidates
    if len(candidates) == 1:
        symbol, other = next(iter(candidates.items()))
        return replace(
            citation,
            symbol=symbol,
            issuer=citation.issuer or other.issuer,
            uncertain=False,
            **by("number told in full elsewhere"),
        )
    rebuilt = _rebuilt(number, year, doc_type, citation)
    return replace(citation, symbol=rebuilt, **by("number completed by its issuer")) if rebuilt else citation


def _same_type(doc_type: DocumentType, item: _Found) -> bool:
    if item.doc_type is not None and item.doc_type.name == doc_type.name:
        return True
    symbol = item.citation.symbol or ""
    return any(f"-{code}/" in symbol or f"/{code}-" in symbol for code in doc_type.codes)


def _rebuilt(number: str, year: str, doc_type: DocumentType, citation: Citation) -> str | None:
    """The symbol that type, number and issuer make certain enough to be offered (and marked uncertain)."""
    if not doc_type.codes:
        return None
    code = doc_type.codes[0]
    if year:
        return f"{pad(number)}/{year}/{code}-{doc_type.sole_issuer}" if doc_type.sole_issuer else None
    issuer = _rebuilding(fold(citation.issuer or ""), doc_type)
    if issuer is None:
        return None
    return f"{pad(number)}-{code}/{issuer.code}" if "party" in issuer.system else f"{pad(number)}/{code}-{issuer.code}"


def _rebuilding(issuer: str, doc_type: DocumentType) -> Issuer | None:
    """The issuer of this folded name whose symbols of the type are certain without being printed."""
    for entry in gazetteers.issuers():
        kinds = entry.rebuilt
        if not (doc_type.name in kinds or ("*" in kinds and set(entry.system) & set(doc_type.systems))):
            continue
        names = [fold(name) for form in (entry.name, *entry.aliases) for name in form.split(" / ")]
        if issuer in names or any(issuer.startswith(f"{name} ") for name in names):
            return entry
        if is_political(issuer) and any(name.startswith(f"{issuer} ") for name in names):
            return entry  # Thủ tướng: of the Government, which need not be said
    return None
