"""A report's own header: what it is, who issued it, when and where, and who signed it.

The letterhead may be a borderless table of two columns, lines parted by tabs or runs of
spaces, or one cell with line breaks. All are read as segments, and each segment is known by
what it says: the national or Party motto, a number, a place with a date, a type in capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from corpora import gazetteers
from corpora.letters import UPPER, fold, squeeze
from extractors.casing import usual_case
from extractors.dates import iso
from extractors.lexicons import honorifics, territories, titles
from extractors.names import name_at, spelled
from extractors.places import most_named_province, province_named
from extractors.records import Header, HeaderField, Span
from extractors.references.symbols import find_symbols
from extractors.rules import by
from extractors.view import PassageView, ReportView
from extractors.words import Words, memoised

_LETTERHEAD_PASSAGES = 40
_MOTTO = re.compile(
    r"c[ộô]ng h[òo][aà]\s+x[ãa] h[ộô]i ch[ủu] ngh[ĩi]a vi[ệe]t nam|độc lập\s*-?\s*tự do\s*-?\s*hạnh phúc|"
    r"đảng cộng sản việt nam$|^[\s\-–—_*=.o]+$|^dự thảo|^mật$|^hỏa tốc"
)
_NUMBER = re.compile(r"^\s*Số\s*:?\s*(?P<symbol>.*)$", re.IGNORECASE)
_PLACE_DATE = re.compile(
    r"^(?P<place>[^\d,]{2,40}),?\s*ngày\s*(?P<d>\d{1,2}|[.…_ ]*)\s*tháng\s*(?P<m>\d{1,2}|[.…_ ]*)\s*năm\s*(?P<y>\d{4})",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"^(?:Căn cứ|-\s*Căn cứ|Kính gửi|Thực hiện|Xét|Theo đề nghị|"
    r"Điều\s+\d|[IVX]+\s*[.\-–]|\d+\s*[.\-–)]|Phần|PHẦN|Chương)"
)
_SUBJECT = re.compile(r"^\s*(?:V/v|Về việc|v/v)\s*:?\s*(?P<title>.+)$", re.DOTALL)
_AUTHORITY = re.compile(r"^\s*(?:(?:T/?M|K/?T|T/?L|T/?UQ)(?:\s*\.\s*|\s+)|Q\s*\.\s*)(?=[A-ZĐƯ])", re.IGNORECASE)
_SEAL = re.compile(
    r"^\s*\(?\s*(?:đã ký|ký tên|ký, đóng dấu|ký và đóng dấu|ký, ghi rõ họ tên|chữ ký)[^)]*\)?\s*$", re.IGNORECASE
)
_PARTS = re.compile(r"\n|\t| {3}")
# Runs of spaces part columns, unless they leave room for a number or a day yet to be filled in.
_COLUMNS = re.compile(r"\t+|(?<!Số)(?<!Số:)(?<!ngày)(?<!tháng)(?<! ) {3,}")


@dataclass(frozen=True, slots=True)
class _Segment:
    """A piece of a passage's line; ``text`` may go on with lines below it that belong to it."""

    view: PassageView
    start: int
    text: str
    length: int = -1

    @property
    def span(self) -> Span:
        return self.part(0, len(self.text) if self.length < 0 else self.length)

    def part(self, start: int, end: int) -> Span:
        """The span of characters of the piece."""
        return self.view.span(self.start + start, self.start + end)


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed: the name, the role in capitals above it, and the organ that ``TM.`` names."""

    name: str
    name_span: Span
    role: str | None
    role_span: Span | None
    organization: str | None


def _segments(view: PassageView) -> Iterator[_Segment]:
    position = 0
    for line in view.text.split("\n"):
        start = 0
        columns = _COLUMNS.finditer(line) if "\t" in line or "   " in line else ()
        for match in [*columns, None]:
            end = match.start() if match else len(line)
            piece = line[start:end]
            if piece.strip():
                lead = len(piece) - len(piece.lstrip())
                yield _Segment(view, position + start + lead, piece.strip())
            start = match.end() if match else end
        position += len(line) + 1


def _has_line_in_capitals(text: str) -> bool:
    return any(map(str.isupper, _PARTS.split(text)))


@dataclass(slots=True)
class _Letterhead:
    doc_type: str | None = None
    symbol: str | None = None
    place: str | None = None
    issued_on: str | None = None
    subject: str | None = None
    motto: bool = False
    organs: list[_Segment] = field(default_factory=list)
    title: list[_Segment] = field(default_factory=list)
    spans: dict[str, Span] = field(default_factory=dict)
    """Where each part stands."""


@lru_cache
def _types_in_capitals() -> dict[str, str]:
    return {entry.name.upper(): entry.name for entry in gazetteers.document_types()}


def read_header(report: ReportView, signature: Signature | None) -> Header:
    """What the report says of itself; parts that it does not say are None.

    ``signature`` is the report's own, as ``find_signature`` gives it.
    """
    letterhead = _read_letterhead(report)
    organs = _joined(letterhead.organs)
    issuer = usual_case(organs[-1].text) if organs else None
    parent = usual_case(organs[-2].text) if len(organs) > 1 else None
    spans = letterhead.spans
    spans.update((name, organ.span) for name, organ in zip(("issuer", "parent"), reversed(organs), strict=False))
    title = squeeze(" ".join(segment.text for segment in letterhead.title)) or letterhead.subject
    if letterhead.title:
        spans["title"] = letterhead.title[0].span
    headline = None if title else _headline(report, letterhead)
    if headline is not None:
        title, spans["title"] = squeeze(headline.text), headline.span
    if signature is not None:
        spans["signer"] = signature.name_span
        if signature.role_span is not None:
            spans["signer_role"] = signature.role_span
    named = " ".join(filter(None, [issuer, parent, letterhead.place]))
    doc_type = letterhead.doc_type
    if doc_type is None and letterhead.symbol and letterhead.motto:
        doc_type = "Công văn"
    header = Header(
        doc_type=doc_type,
        symbol=letterhead.symbol,
        issuer=issuer,
        parent=parent,
        place=letterhead.place,
        province=province_named(named) or most_named_province(report),
        issued_on=letterhead.issued_on,
        title=title,
        signer=signature.name if signature else None,
        signer_role=signature.role if signature else None,
    )
    return replace(header, fields=tuple(_fields(header, spans, "first line" if headline else "letterhead")))


def _fields(header: Header, spans: dict[str, Span], titled_by: str) -> Iterator[HeaderField]:
    """Where the header's parts stand, as it reads."""
    for name, span in sorted(spans.items(), key=lambda part: (part[1].passage, part[1].start_char)):
        value = getattr(header, name)
        if value is not None:
            rule = "signature" if name.startswith("signer") else titled_by if name == "title" else "letterhead"
            yield HeaderField(span=span, name=name, value=value, **by(rule))


def _read_letterhead(report: ReportView) -> _Letterhead:
    found = _Letterhead()
    for view in report.passages[:_LETTERHEAD_PASSAGES]:
        if view.passage.kind in ("header", "footer", "footnote", "endnote"):
            continue
        for segment in _segments(view):
            if not _take(found, segment):
                return found
    return found


def _take(found: _Letterhead, segment: _Segment) -> bool:
    """Puts one segment where it belongs; False where the letterhead is over."""
    text = segment.text
    if _MOTTO.search(fold(text)):
        found.motto = found.motto or "việt nam" in fold(text)
        return True
    if found.doc_type is None:
        return _take_above_type(found, segment)
    if (place := _PLACE_DATE.match(text)) and found.issued_on is None:
        _take_place(found, segment, place)
        return True
    if _BODY.match(text) or len(text) > 350 or len(found.title) >= 4 or text.startswith(("Kính", "Hôm nay")):
        return False
    if text.isupper() and _is_role(text):
        return True  # the line that names who decides
    if found.title and not (text[0].islower() or text[0] == "(" or text.isupper() or _goes_on(found.title[-1].text)):
        return False
    found.title.append(segment)
    return True


def _take_above_type(found: _Letterhead, segment: _Segment) -> bool:
    text = segment.text
    number = _NUMBER.match(text)
    if number and found.symbol is None and len(text) < 60:
        symbol = next(find_symbols(number["symbol"]), None)
        if symbol:
            found.symbol = symbol.text
            found.spans["symbol"] = segment.part(
                number.start("symbol") + symbol.start, number.start("symbol") + symbol.end
            )
        found.motto = found.motto or symbol is not None or not re.search(r"\w{4}", number["symbol"])
        return True
    if place := _PLACE_DATE.match(text):
        _take_place(found, segment, place)
        return True
    if subject := _SUBJECT.match(text):
        if found.subject is None:
            found.subject = squeeze(subject["title"])
            found.spans["title"] = segment.part(*subject.span("title"))
        return True
    if _take_type(found, segment):
        return True
    if text.isupper() and 3 < len(text) < 90 and not found.title and any(c in UPPER for c in text):
        found.organs.append(segment)
        return True
    return not (len(text) > 160 or _BODY.match(text))


def _take_type(found: _Letterhead, segment: _Segment) -> bool:
    text = segment.text
    for capitals, name in sorted(_types_in_capitals().items(), key=lambda item: -len(item[0])):
        if text == capitals or (text.startswith(capitals + " ") and text.isupper() and (found.motto or found.symbol)):
            found.doc_type = name
            found.spans["doc_type"] = segment.part(0, len(capitals))
            rest = text[len(capitals) :].lstrip()
            if rest:
                found.title.append(_Segment(segment.view, segment.start + len(text) - len(rest), rest))
            return True
    return False


def _take_place(found: _Letterhead, segment: _Segment, match: re.Match[str]) -> None:
    found.place = squeeze(match["place"])
    found.spans["place"] = segment.part(*match.span("place"))
    found.spans["issued_on"] = segment.part(match.end("place"), match.end())
    day, month = match["d"].strip(" .…_"), match["m"].strip(" .…_")
    if day and month:
        found.issued_on = iso(day, month, match["y"])
    else:
        found.issued_on = f"{match['y']}-{int(month):02d}" if month else match["y"]


def _joined(lines: list[_Segment]) -> list[_Segment]:
    """Organs from lines: a territory alone goes on with the line above it, whose place the organ keeps."""
    organs: list[_Segment] = []
    for line in lines:
        above = organs[-1].text if organs else ""
        committee = above.startswith(("TỈNH ỦY", "THÀNH ỦY"))
        if organs and ((_names_a_territory(line.text) and not committee) or _goes_on(above)):
            organs[-1] = replace(organs[-1], text=f"{above} {line.text}", length=len(organs[-1].span.surface))
        else:
            organs.append(line)
    return organs


def _names_a_territory(line: str) -> bool:
    """Whether a line is a territory and its name (TỈNH CÀ MAU), which goes on with the organ above it."""
    words = Words(line)
    found = territories().match(words, 0) if len(words) else None
    return found is not None and found[0] < len(words)


def _goes_on(line: str) -> bool:
    return line.endswith((" VÀ", ",", " -", " –", " CỦA"))


def _headline(report: ReportView, letterhead: _Letterhead) -> _Segment | None:
    """The first short passage of a report without a letterhead."""
    if letterhead.motto or letterhead.doc_type:
        return None
    for view in report.passages[:3]:
        if view.passage.kind in ("heading", "paragraph", "textbox"):
            fits = 8 <= len(squeeze(view.text)) <= 250 and not view.text.endswith((";", ","))
            return _Segment(view, 0, view.text) if fits else None
    return None


@memoised
def find_signature(report: ReportView) -> Signature | None:
    """The first signature block: a role in capitals with a name some lines below it."""
    role: _Segment | None = None
    organization: str | None = None
    lines_since = 0
    for view in report.passages:
        if view.passage.kind in ("header", "footer"):
            continue
        if role is None and organization is None and not _has_line_in_capitals(view.text):
            continue  # a block starts with one; most passages have none
        for segment in _segments(view):
            authority = _AUTHORITY.match(segment.text)
            if segment.text.isupper() and (authority or _is_role(segment.text)) and len(segment.text) < 120:
                organ = segment.text[authority.end() :] if authority else segment.text
                if authority and not _is_role(organ):
                    organization, role = usual_case(organ), None
                else:
                    role = segment
                lines_since = 0
                continue
            if role is None and organization is None:
                continue
            name = _name_alone(segment)
            if name and lines_since <= 4:
                return _signature(segment, name, role, organization)
            if not _SEAL.match(segment.text):
                lines_since += 1
            if lines_since > 6:
                role = organization = None
    return None


def _is_role(text: str) -> bool:
    words = Words(_AUTHORITY.sub("", text))
    found = titles().match(words, 0) if len(words) else None
    return found is not None


def _name_alone(segment: _Segment) -> tuple[int, int, str] | None:
    """The name that fills the segment, after a rank or degree: its offsets and spelling."""
    words = Words(segment.text)
    index = 0
    while found := honorifics().match(words, index):
        index = found[0]
    if index >= len(words):
        return None
    name = name_at(words, index)
    if name is None or name.end != len(words):
        return None
    start, end = words.starts[name.start], words.ends[name.end - 1]
    return segment.start + start, segment.start + end, spelled(words, name)


def _signature(
    segment: _Segment, name: tuple[int, int, str], role: _Segment | None, organization: str | None
) -> Signature:
    start, end, spelling = name
    if role is None:
        return Signature(spelling, segment.view.span(start, end), None, None, organization)
    authority = _AUTHORITY.match(role.text)
    lead = authority.end() if authority else 0
    written = role.text[lead:]
    span = role.view.span(role.start + lead, role.start + lead + len(written))
    return Signature(spelling, segment.view.span(start, end), usual_case(written), span, organization)
