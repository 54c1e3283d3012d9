"""Places on bodies that stand beside those who have them: ``- Bà A - Trưởng Ban;`` is on the board told above."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.patterns import ADDRESSED, LINE, kind_of_item
from extractors.records import PersonMention, RoleMention
from extractors.roles.bodies import Bodies, named_in_text
from extractors.roles.items import just_before, of_line
from extractors.roles.seats import LEADS, bare_place, place_on, seats_in, title_in_full
from extractors.rules import by
from extractors.sentences import END
from extractors.view import PassageView, ReportView

_SEAT = (
    r"(?:(?:Phó\s+)?(?:Trưởng\s+[Bb]an|Trưởng\s+[Đđ]oàn)(?:\s+[Tt]hường trực)?|[Tt]ổ (?:trưởng|phó)|"
    r"Phó [Bb]an(?:\s+[Tt]hường trực)?|"
    r"(?:Ủy|ủy) viên(?:\s+[Tt]hường trực|\s+[Pp]hản biện(?:\s\d)?)?|[Pp]hản biện\s\d|UVTT|UV|"
    r"[Tt]hành viên(?:\s+[Tt]hường trực)?|[Tt]hư ký|[Tt]ổ viên)"
)
"""A place on a body, as it follows whom it is given to."""
_MEMBER = regex(
    r"(?:\s*[-–,:(]\s*|\s*;\s*|\s{3,}|,?\s+(?:làm|là|giữ chức(?: vụ| danh)?)\s+)"
    rf"(?:các\s+)?(?P<title>{_SEAT}(?:(?:\s+kiêm\s+|\s*,\s*|\s+và\s+){_SEAT})*)"
    r"(?:\s+(?P<body>Hội đồng|HĐ|Ban Chỉ đạo|Ban Chỉ huy|Ban Tổ chức|Ban|Tổ|Đoàn|Tiểu ban))?"
    r"(?:,?\s+(?:phụ trách|kiêm)\s[^;,\n]{3,60}?)?\s*(?=\.|;|,|\)|\(|$|\n|thay\b)"
)
_CHAIR = regex(
    r"(?:\s{3,}|\s*(?:[:(]|[-–,_](?=[^-–:;,_]*\s(?:Hội đồng|HĐ)\b))\s*)"
    r"(?P<title>(?:(?:Phó\s+)?[Cc]hủ tịch|P?CT)(?:\s+(?:[Tt]hường trực|TT))?|Tổng [Tt]hư ký)"
    r"(?P<body>\s+(?:Hội đồng|HĐ))?"
    r"\s*(?=\)|\.|;|,|$)"
)
"""``Bộ trưởng Bộ Ngoại giao: Chủ tịch``, ``Ông A (Chủ tịch)``: who leads a council.

Behind commas and dashes posts are told, but where the council is named with them (``Giám đốc, Phó Chủ tịch HĐ``).
"""
_SEATS = regex(rf"{_SEAT}|(?:(?:Phó\s+)?[Cc]hủ tịch|P?CT)(?:\s+(?:[Tt]hường trực|TT))?|Tổng [Tt]hư ký")
_NOT_GIVEN = regex(r"\b(?:không|chưa)(?:\s+(?:được|phải))?\s*$")


def seated(report: ReportView, people: dict[int, list[PersonMention]], bodies: Bodies) -> Iterator[RoleMention]:
    """``- Ông A - Ủy viên.``: a member of the body that the lines above name."""
    for view in report.passages:
        if view.passage.kind == "cell":
            continue
        mentions = people.get(view.passage.index, [])
        for place, mention in enumerate(mentions):
            limit = mentions[place + 1].span.start_char if place + 1 < len(mentions) else len(view.text)
            match = _MEMBER.search(view.text, mention.span.end_char, limit) or _CHAIR.search(
                view.text, mention.span.end_char, limit
            )
            if match is None or match.start() - mention.span.end_char > 160:
                continue
            if _NOT_GIVEN.search(view.text[mention.span.end_char : match.start()]):
                continue
            for seat in _SEATS.finditer(view.text, *match.span("title")):
                title = title_in_full(seat[0])
                called = fold(match["body"].strip()) if match["body"] else LEADS.get(bare_place(title))
                called = "hội đồng" if called == "hđ" else called
                chairs = match[0].lstrip().startswith((",", "_"))  # …, Phó Chủ tịch Hội đồng: of the one that meets
                body = bodies.of_paper(called) if chairs and match["body"] else None
                body = body or bodies.before(view.passage.index, mention.span.start_char, called)
                if body is None or (_PRESIDES.match(title) and fold(body).startswith(_LED_OTHERWISE)):
                    continue  # a board or team is led by its Trưởng ban, Tổ trưởng …
                for person in _together(view, mentions[: place + 1], shared=_closes_item(view, match, mentions)):
                    yield place_on(body, view.span(*seat.span()), person, title)


_PRESIDES = regex(r"(?:Phó )?Chủ tịch\b")
_LED_OTHERWISE = ("ban ", "tổ ", "đội ", "đoàn ", "nhóm ", "tiểu ban ", "bộ phận ")
"""What has no chairman."""


def behind_tabs(report: ReportView, people: dict[int, list[PersonMention]], bodies: Bodies) -> Iterator[RoleMention]:
    """``1. Ông A⇥Giám đốc⇥Chủ tịch Hội đồng``: rows set with tabs, a place on the body in their last column."""
    for view in report.passages:
        mentions = people.get(view.passage.index, [])
        for line in LINE.finditer(view.text) if mentions and "\t" in view.text else ():
            start = view.text.rfind("\t", *line.span()) + 1
            named = [mention for mention in mentions if line.start() <= mention.span.start_char < line.end()]
            if not start or len(named) != 1 or named[0].span.start_char >= start:
                continue
            body = bodies.before(view.passage.index, line.start(), None)
            for seat in seats_in(view.text[start : line.end()]) if body else ():
                yield place_on(body, view.span(start + seat.start, start + seat.end), named[0], seat.title)


def items_below(report: ReportView, opening: PassageView) -> Iterator[PassageView]:
    """The items of the list that a passage opens."""
    kind = None
    for view in report.passages[opening.passage.index + 1 :]:
        kind = kind or kind_of_item(view.text)
        if view.passage.kind == "cell" or not kind or kind_of_item(view.text) != kind:
            return
        yield view


_INLINE = regex(rf"(?:[;:{END}]\s+|,?\s+(?:và|có|cùng|với)\s+)[Cc]ác\s+(?P<title>{_SEAT})\s*:\s*")


def inline_labels(report: ReportView, people: dict[int, list[PersonMention]], bodies: Bodies) -> Iterator[RoleMention]:
    """``… làm Trưởng ban; các Phó Trưởng ban: đồng chí B, …; các Ủy viên: …`` within one passage."""
    for view in report.passages:
        mentions = people.get(view.passage.index, [])
        labels = list(_INLINE.finditer(view.marked)) if mentions else []
        for number, match in enumerate(labels):
            limit = labels[number + 1].start() if number + 1 < len(labels) else len(view.text)
            title = squeeze(match["title"])
            body = bodies.before(view.passage.index, match.start(), LEADS.get(bare_place(title)))
            if body is None:
                continue
            listed = [mention for mention in mentions if match.end() <= mention.span.start_char < limit]
            for item in items_below(report, view) if not view.text[match.end() :].strip() else ():
                listed += of_line(item, people.get(item.passage.index, []))
            span = view.span(*match.span("title"))
            yield from (place_on(body, span, mention, title, "post over a list of names") for mention in listed)


_LEFT = regex(
    r"(?:thôi\s+(?:tham gia|(?:là|làm)\s+(?:thành|ủy) viên(?:\s+của)?)|"
    r"(?:đưa|rút) ra khỏi (?:danh sách )?(?:thành viên )?)\s*"
    r"(?-i:(?=(?:Hội|Ban|Tổ|Đoàn|Tiểu)))",
    re.IGNORECASE,
)


def left(report: ReportView, people: dict[int, list[PersonMention]], bodies: Bodies) -> Iterator[RoleMention]:
    """``Cho thôi tham gia Ban Chỉ đạo đối với đồng chí A``: A was a member."""
    for view in report.passages:
        for match in _LEFT.finditer(view.text):
            mentions = people.get(view.passage.index, [])
            start = view.marked.rfind(END, 0, match.start()) + 1
            first = view.text[start : match.start()].lstrip().lower().startswith(("ông ", "bà ", "đồng chí ", "đ/c "))
            before = [m for m in mentions if start <= m.span.start_char < match.start()] if first else []
            after = [m for m in mentions if m.span.start_char > match.end()][:1]
            body = next(named_in_text(view.text[match.end() :], view.passage.index), None)
            if body is None or body.start:
                continue
            for one in before or after:
                yield RoleMention(
                    span=view.span(match.end(), match.end() + len(body.name)),
                    person=one.span,
                    name=one.name,
                    title="Ủy viên" if re.search(r"[ủu][yỷ] viên", fold(match[0])) else "Thành viên",
                    organization=bodies.in_full(body.name),
                    former=True,
                    inherited=True,
                    **by("member of a body"),
                )


_IN_PLACE_OF = regex(
    r"[\s,;]{0,6}(?:Ban Chỉ đạo|Hội đồng|Ban|Tổ|Đoàn)?[\s,;]{0,6}thay(?:\s+thế)?(?:\s+cho)?"
    r"(?:\s+(?:đồng chí|ông|bà|đ/c|[Tt]hiếu tướng|[Tt]rung tướng|[Đđ]ại tá|[Tt]hượng tá|[Tt]rung tá|[Tt]hiếu tá))*\s*"
)


def replaced(report: ReportView, people: dict[int, list[PersonMention]], roles: list[RoleMention]) -> list[RoleMention]:
    """``làm Ủy viên Ban Chỉ đạo thay đồng chí B``: B had the post before."""
    found = []
    for role in roles:
        view = report.passages[role.span.passage]
        after = [m for m in people.get(role.span.passage, []) if m.span.start_char >= role.span.end_char]
        if role.former or not after or after[0].span == role.person:
            continue
        if _IN_PLACE_OF.fullmatch(view.text, role.span.end_char, after[0].span.start_char):
            found.append(replace(role, person=after[0].span, name=after[0].name, former=True, inherited=True))
    return found


_EXCHANGED = regex(r"\b(?:thay|bằng)\b", re.IGNORECASE)


def _closes_item(view: PassageView, seat: re.Match[str], mentions: list[PersonMention]) -> bool:
    """``3. Đ/c A - Phó Trưởng phòng …; đ/c B, …: Ủy viên;``: what closes an item behind a colon is of all it names."""
    closes = seat[0].lstrip().startswith(":") and not view.text[seat.end() :].strip(" .;,")
    own = sum(_MEMBER.match(view.text, mention.span.end_char) is not None for mention in mentions[:-1])
    return (
        closes
        and not own
        and _EXCHANGED.search(view.text) is None
        and view.text.count(":") == 1
        and bool(kind_of_item(view.text))
    )


_SEVERAL_BEFORE = regex(r"\bcác\s+(?:đồng chí|ông|bà|ông,\s*bà)\s*:?\s*$", re.IGNORECASE)
_JOINED = regex(rf"\s+(?:và|cùng)\s+{ADDRESSED}")


def _together(view: PassageView, mentions: list[PersonMention], *, shared: bool = False) -> list[PersonMention]:
    """The last person, with those of the row that ``các đồng chí A, … và B`` opens; all if the place is ``shared``."""
    last = mentions[-1]
    if shared:
        return mentions
    for place in range(len(mentions) - 1, -1, -1):
        first = mentions[place]
        following = mentions[min(place + 1, len(mentions) - 1)]
        own = first is not last and _MEMBER.match(view.text, first.span.end_char) is not None
        if own or ";" in view.text[first.span.end_char : following.span.start_char]:
            break
        if _SEVERAL_BEFORE.search(just_before(view, first)):
            return mentions[place:]
    if len(mentions) > 1 and _JOINED.fullmatch(view.text, mentions[-2].span.end_char, last.span.start_char):
        return mentions[-2:]  # A và B, ủy viên
    return [last]
