"""The header of a report, put together from its letterhead and its signature."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from corpora.letters import fold, lower, squeeze
from corpora.regex import regex
from extractors import names
from extractors.casing import as_in_text, usual_case
from extractors.header.foot import issued_elsewhere
from extractors.header.initials import with_initials_spelled
from extractors.header.letterhead import Letterhead, read_letterhead, title_of
from extractors.header.lines import Line, body_passages
from extractors.header.organs import (
    Organ,
    expand_all,
    names_organ,
    organs,
    spelled,
    territory_of,
    with_what_it_leads,
    without_inner_body,
)
from extractors.header.posts import post_of, speaks_for_another
from extractors.header.signatures import Signature, find_signature, find_signatures
from extractors.lexicons import act_of
from extractors.places import most_named_province, province_named
from extractors.records import Header, HeaderField, Span
from extractors.roles.phrases import read_role
from extractors.rules import by
from extractors.view import ReportView
from extractors.words import memoised, words_of


@memoised
def read_header(report: ReportView) -> Header:
    """What the report says of itself; parts that it does not say are None."""
    letterhead = read_letterhead(report)
    found = [_as_spelled(organ, report) for organ in organs(letterhead.organs, letterhead.place)]
    found = _whole_first(found)
    own = _of_paper_sent_with(letterhead.attached) or _of_giver(letterhead.giver) if not found else None
    found = [own] if own is not None else found
    issuer, parent = _issuer(letterhead, found)
    spans = _spans(letterhead, found, parent)
    title = title_of(letterhead)
    headline = None if title else _headline(report, letterhead)
    if headline is not None:
        title, spans["title"] = squeeze(headline.text), headline.span
    doc_type = _kind(letterhead)
    place, issued_on = letterhead.place, letterhead.issued_on
    if issued_on is None and doc_type and (elsewhere := issued_elsewhere(report, doc_type)) is not None:
        issued_on, spans["issued_on"] = elsewhere.day, elsewhere.day_span
        if place is None and elsewhere.place_span is not None:
            place, spans["place"] = elsewhere.place, elsewhere.place_span
    named = " ".join(filter(None, [issuer, parent, place]))
    header = Header(
        doc_type=doc_type,
        symbol=letterhead.symbol,
        issuer=issuer,
        parent=parent,
        place=place,
        topmost=found[-3].name if parent is not None and len(found) > 2 else None,
        province=province_named(named) or most_named_province(report),
        issued_on=issued_on,
        title=title,
        draft=letterhead.draft,
    )
    header = replace(header, called=_called(header, letterhead.decider) or _named_with_its_place(header, report))
    signature = _of_slip(report) if act_of(doc_type) == "asks" else _signature(report, header)
    if signature is not None:
        header = _signed(header, signature, spans)
    return replace(header, fields=tuple(_fields(header, spans, "first line" if headline else "letterhead")))


def _as_spelled(organ: Organ, report: ReportView) -> Organ:
    """An organ of the letterhead, in capitals there, with the capitals that running text gives its name."""
    territory = territory_of(organ.name) or ""
    name = organ.name.removesuffix(territory)
    if name == organ.name:
        territory = ""  # Tỉnh Sơn La itself
    texts = [view.text for view in report.passages]
    return replace(organ, name=f"{with_initials_spelled(as_in_text(name, texts), texts)}{territory}")


def _whole_first(found: list[Organ]) -> list[Organ]:
    """The organs, a Party committee over its part, where the part is printed first (``BAN DÂN VẬN / TỈNH ỦY``)."""
    if len(found) < 2 or not _COMMITTEE.match(found[-1].name) or not _PART_OF_COMMITTEE.match(found[-2].name):
        return found
    return found if territory_of(found[-2].name) else [*found[:-2], found[-1], found[-2]]


_COMMITTEE = regex(r"(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy\b")
_PART_OF_COMMITTEE = regex(
    r"(?:Ban (?:Tổ chức|Dân vận|Tuyên giáo|Tuyên huấn|Nội chính|Xây dựng Đảng|Kiểm tra|Bảo vệ|Kinh tế)\b|"
    r"Văn phòng$|Ủy ban Kiểm tra$)"
)
_EXPERT = regex(r"\s*(?P<title>CHUYÊN VIÊN)\b(?P<told>[^:]{0,20}:\s*(?=[^\W\d_]))?", re.IGNORECASE)


def _of_slip(report: ReportView) -> Signature | None:
    """Who submits a slip: the expert who signs below, or who leads his unit beside him.

    Those who sign in the cells of a form give their opinions on it one after the other, and nobody signs for it.
    """
    signed = [one for one in find_signatures(report) if one.table is None and not one.caption]
    expert = next((one for one in signed if one.lines and _EXPERT.match(one.lines[0].text)), None)
    if expert is None:
        return _expert_named(report)
    place = expert.lines[0].view.passage.index
    return [one for one in signed if one.lines and one.lines[0].view.passage.index == place][-1]


def _expert_named(report: ReportView) -> Signature | None:
    """``Chuyên viên theo dõi: A``, in a line of its own."""
    for view in report.passages:
        label = _EXPERT.match(view.text) if view.passage.kind != "cell" else None
        if label is None or not label["told"]:
            continue
        name = names.name_at(view.words, view.words.first_from(label.end()))
        if name is not None and name.end == len(view.words):
            line = Line(view, label.start("title"), label["title"], 0)
            return Signature(names.spelled(view.words, name), view.word_span(name.start, name.end), (line,))
    return None


def _signature(report: ReportView, header: Header) -> Signature | None:
    """The signature that counts: beside that of a union or another organ, that of the office itself.

    Of those who sign beside one another in no stated right, it is who leads, and no deputy.
    """
    first = find_signature(report)
    if first is None or first.caption:
        return first
    own = [one for one in find_signatures(report) if not one.caption and not speaks_for_another(one, header)]
    if first not in own:
        return next(iter(own), first)
    beside = [] if first.right else [one for one in own if one.table is not None and one.table == first.table]
    by_right = [one for one in beside if one.right]
    leading = [one for one in beside if not one.of_deputy]
    return next(iter([*by_right, *leading]), first)


def _signed(header: Header, signature: Signature, spans: dict[str, Span]) -> Header:
    post = post_of(signature, header)
    spans["signer"] = signature.name_span
    if post is not None:
        spans["signer_role"] = post.span
    acting = post is not None and post.acting and "phụ trách" not in fold(post.title)
    position = f"Quyền {post.position}" if post and acting else post.position if post else None
    return replace(header, signer=signature.name, signer_role=position)


def _kind(letterhead: Letterhead) -> str | None:
    """A paper of an office without a kind is a letter, if it has a number, a subject or an addressee."""
    if letterhead.doc_type:
        return letterhead.doc_type
    if letterhead.motto and (letterhead.symbol or letterhead.subject or (letterhead.numbered and letterhead.letter)):
        return "Công văn"
    return None


def _called(header: Header, decider: str | None) -> str | None:
    """``Bệnh viện Đa khoa khu vực Tây Nam Nghệ An``, whose letterhead leaves out the province."""
    if decider is None or header.issuer is None:
        return None
    role = read_role(words_of(usual_case(decider)), 0)
    named = without_inner_body(spelled(role.organization if role is not None and role.organization else decider))
    longer = fold(named).startswith(f"{fold(header.issuer)} ") and named[len(header.issuer) + 1].isupper()
    return f"{header.issuer}{named[len(header.issuer) :]}" if longer else None


def _named_with_its_place(header: Header, report: ReportView) -> str | None:
    """``Bệnh viện Phổi tỉnh Sơn La``, as the text calls the ``BỆNH VIỆN PHỔI`` below the ``SỞ Y TẾ TỈNH SƠN LA``."""
    place = territory_of(header.parent) if header.parent is not None else None
    if header.issuer is None or place is None or territory_of(header.issuer) is not None:
        return None
    named = f"{header.issuer} {place}"
    sought = lower(named)
    return named if any(sought in lower(view.text) for view in report.passages) else None


def _of_paper_sent_with(line: Line | None) -> Organ | None:
    """The organ whose paper an annex was sent with (``Kèm theo Quyết định số … của Giám đốc Sở Nội vụ …``)."""
    match = _OF_ORGAN.search(line.text) if line is not None else None
    if line is None or match is None:
        return None
    role = read_role(words_of(match["organ"]), 0)
    name = role.organization if role is not None and role.organization else match["organ"]
    span = line.part(match.start("organ"), match.end("organ"))
    return Organ(expand_all(name), span) if names_organ(name) else None


def _of_giver(line: Line | None) -> Organ | None:
    """The organ of whoever gives what a certificate says."""
    role = read_role(words_of(usual_case(line.text)), 0) if line is not None else None
    organ = role.organization if role is not None else None
    return Organ(expand_all(organ), line.span) if line is not None and organ and names_organ(organ) else None


_OF_ORGAN = regex(r"\scủa\s+(?P<organ>[^()]{4,90}?)\s*\)?\s*$")


_JOINT = regex(r"[\w-]LT-")
"""Of a plan, a programme … that is issued jointly; ``19/LT-TTYT`` is a roster."""


def _issuer(letterhead: Letterhead, found: list[Organ]) -> tuple[str | None, str | None]:
    """Who issues the paper and who is above; organs that issue it jointly stand beside one another."""
    if not found or not (letterhead.official or letterhead.doc_type):
        return None, None
    jointly = "liên tịch" in (letterhead.doc_type or "") or _JOINT.search(letterhead.symbol or "") is not None
    if jointly and len(found) > 1:
        return " - ".join(organ.name for organ in found), None
    above = found[-2].name if len(found) > 1 else None
    name = _of_association(with_what_it_leads(found[-1].name, above), above)
    name = _TERM_OF_CONGRESS.sub("", name) if name.startswith("Đại hội ") else name
    return _of_union(name, letterhead), above


_TERM_OF_CONGRESS = regex(r",?\s+nhiệm kỳ\s.*$", re.IGNORECASE)


def _of_association(name: str, above: str | None) -> str:
    """``BAN CHẤP HÀNH TỈNH QUẢNG NGÃI`` below ``HỘI LHPN VIỆT NAM``: the board of the association there."""
    board = next((one for one in (_BOARD, "Ban Thường vụ") if name.startswith(f"{one} ")), None)
    if above is None or not above.startswith("Hội ") or board is None:
        return name
    rest = name[len(board) :].strip()
    if rest == "Trung ương":
        return f"{name} {above}"
    return f"{board} {above.removesuffix(' Việt Nam')} {rest}" if territory_of(f"Hội {rest}") == rest else name


def _of_union(name: str, letterhead: Letterhead) -> str:
    """``BCH TỈNH BẮC NINH`` below ``ĐOÀN TNCS HỒ CHÍ MINH``, which stands where other papers have their motto."""
    board, territory = name[: len(_BOARD)], name[len(_BOARD) :]
    bare = letterhead.union and board == _BOARD and territory_of(f"Đoàn{territory}") == territory.strip()
    return f"{board} Đoàn{territory}" if bare else name


_BOARD = "Ban Chấp hành"


def _spans(letterhead: Letterhead, found: list[Organ], parent: str | None) -> dict[str, Span]:
    spans = dict(letterhead.spans)
    if found and (letterhead.official or letterhead.doc_type):
        spans["issuer"] = found[-1].span
    if parent is not None:
        spans["parent"] = found[-2].span
    title = letterhead.title or letterhead.subject
    if title:
        spans["title"] = title[0].span
    return spans


def _fields(header: Header, spans: dict[str, Span], titled_by: str) -> Iterator[HeaderField]:
    """Where the header's parts stand, as it reads."""
    for name, span in sorted(spans.items(), key=lambda part: (part[1].passage, part[1].start_char)):
        value = getattr(header, name)
        if value is not None:
            rule = "signature" if name.startswith("signer") else titled_by if name == "title" else "letterhead"
            yield HeaderField(span=span, name=name, value=value, **by(rule))


def _headline(report: ReportView, letterhead: Letterhead) -> Line | None:
    """The first short passage of a report without a letterhead."""
    if letterhead.official or letterhead.doc_type:
        return None
    for view in body_passages(report, 3):
        if view.passage.kind in ("heading", "paragraph", "textbox"):
            fits = 8 <= len(squeeze(view.text)) <= 250 and not view.text.endswith((";", ","))
            return Line(view, 0, view.text, 0) if fits else None
    return None
