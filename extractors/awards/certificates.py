"""What a certificate itself says: who gives what to whom, each on lines of its own.

``CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN …`` stands over ``TẶNG GIẤY KHEN``, below it the name, and for what it is given.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.awards.items import read_item
from extractors.awards.recipients import individual, only_address
from extractors.awards.terms import AwardTerm, find_terms
from extractors.casing import usual_case
from extractors.dates import YEAR
from extractors.header.lines import Line, lines
from extractors.header.organs import expand_all, names_organ, names_post
from extractors.records import Award, Decision, Header, PersonMention, Recipient
from extractors.references.surroundings import read_after
from extractors.references.symbols import find_symbols
from extractors.rules import by
from extractors.view import ReportView
from extractors.words import words_of

_MOST_LINES = 40
"""A certificate has no more lines."""
_ACT = regex(r"(?:truy |trao |phong )?tặng(?: thưởng)?(?: danh hiệu)?\b|công nhận danh hiệu\b")
_MERIT = regex(r"\W*(?:vì |về )?(?:đã |do )?(?:có|đạt|lập|hoàn thành)\b.*|\W*(?:vì|thành tích)\b.*|\W*năm\s\d{4}.*")
_DECIDES = regex(r"điều \d|căn cứ\b|kính gửi\b")
"""What stands in papers that are no certificates."""


_CERTIFICATES = ("giấy khen", "bằng khen", "giấy chứng nhận", "bằng chứng nhận", "bằng", "cờ")


def find_on_certificates(
    report: ReportView, people: dict[int, list[PersonMention]], header: Header | None
) -> Iterator[Award]:
    """The award that a certificate gives, to the one whom its next line names."""
    if header is not None and header.doc_type and not fold(header.doc_type).startswith(_CERTIFICATES):
        return
    told = list(islice((line for view in report.passages for line in lines(view)), _MOST_LINES + 1))
    if len(told) > _MOST_LINES or any(_DECIDES.match(fold(line.text)) for line in told):
        return
    for place, line in enumerate(told):
        if not line.text.isupper() or _ACT.match(fold(line.text)) is None:
            continue
        below = told[place + 1 :]
        term, used = _award_named(line, below)
        recipient = _recipient(below[used:], people) if term is not None else None
        if term is not None and recipient is not None:
            yield Award(
                span=line.span,
                award=term.name,
                status="granted",
                recipients=(recipient,),
                authority=term.authority or _giver(told[:place]) or term.form.authority or None,
                decision=_decision(told),
                year=_year(below),
                **by("award in a list"),
            )
            return


def _award_named(act: Line, below: Sequence[Line]) -> tuple[AwardTerm | None, int]:
    """The award that the act and the capitals below it name, and how many of the lines below do."""
    text = act.text
    for used in range(3):
        found = find_terms(words_of(usual_case(text, name=False)))
        further = below[used : used + 1]
        goes_on = bool(further) and (further[0].text.isupper() or further[0].text[:1] in '“"')
        if found and not (
            goes_on and find_terms(words_of(usual_case(f"{text} {further[0].text}", name=False))) != found
        ):
            return found[0], used
        if not goes_on:
            return None, used
        text = f"{text} {further[0].text}"
    return None, 0


def _recipient(below: Sequence[Line], people: dict[int, list[PersonMention]]) -> Recipient | None:
    """Whom the first line names, where a line below it says for what."""
    if not below or not any(_MERIT.fullmatch(fold(line.text)) for line in below[1:_FARTHEST_MERIT]):
        return None
    line, end = below[0], below[0].start + len(below[0].text)
    named = [one for one in people.get(line.view.passage.index, []) if line.start <= one.span.start_char < end]
    if named and only_address(line.view.text[line.start : named[0].span.start_char]):
        return individual(named[0])
    return read_item(line.view, [], line.start, end) if not named else None


_FARTHEST_MERIT = 6


def _giver(above: Sequence[Line]) -> str | None:
    """Who gives it, by the lines right above: a post, or an organ."""
    for first in range(max(0, len(above) - 2), len(above)):
        told = squeeze(" ".join(line.text for line in above[first:]))
        if (told.isupper() and names_post(told)) or (first == len(above) - 1 and names_organ(told)):
            return expand_all(usual_case(told))
    return None


def _decision(told: Sequence[Line]) -> Decision:
    for line in told:
        symbol = next(find_symbols(line.view.text), None) if "uyết định" in line.text else None
        if symbol is not None:
            return Decision(symbol.text, read_after(line.view.words, symbol.end).date)
    return Decision()


def _year(below: Sequence[Line]) -> int | None:
    """The year of the merits."""
    merits = next((line.text for line in below if _MERIT.fullmatch(fold(line.text))), "")
    years = YEAR.findall(merits)
    return int(years[-1]) if years else None
