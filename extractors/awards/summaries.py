"""Papers that sum up the merits of several: each stands in a numbered line, and below it what is told of him.

``1. Hội Nông dân xã Tân Phú (huyện Mẫu Sơn)`` / ``Ba năm liền dẫn đầu; năm 2014 được … tặng Bằng khen.``
"""

from __future__ import annotations

from msgspec import Struct

from corpora.letters import fold
from corpora.regex import regex
from extractors.awards.items import is_collective, read_item
from extractors.awards.reporter import is_of_several, named_by_form
from extractors.awards.sections import SECTION
from extractors.awards.terms import find_terms
from extractors.patterns import LEAD, kind_of_item
from extractors.records import Header, PersonMention, Recipient
from extractors.sentences import END
from extractors.view import PassageView, ReportView


class Merits(Struct, frozen=True):
    """Whose merits are told from the passage ``first``, which names him, up to ``stop``."""

    recipient: Recipient
    first: int
    stop: int


def summed_up(report: ReportView, people: dict[int, list[PersonMention]], header: Header | None) -> list[Merits]:
    """Those whose merits a paper sums up one after the other; nobody where it reports those of one."""
    if header is None or named_by_form(report, people) is not None:
        return []
    told = fold(f"{header.doc_type or ''} {header.title or ''}")
    if not (_SUMMARY.match(told) and "thành tích" in told):
        return []
    found: list[Merits] = []
    for view in report.passages:
        recipient = _summed_up_in(view, people.get(view.passage.index, []))
        if recipient is not None:
            stop = next((one.passage.index for one in report.passages[view.passage.index + 1 :] if _ends(one)), None)
            found.append(Merits(recipient, view.passage.index, stop if stop is not None else len(report.passages)))
    return [one for one in found if one.stop - one.first > 1] if len(found) > 1 or is_of_several(header) else []


_SUMMARY = regex(r"\W*(?:báo cáo\s+|bản\s+)?tóm tắt\b")
"""What a paper calls itself that sums up; a report of achievements is of one."""
_ENDS = regex(r"\s*Nơi nhận\b")
_BEHIND = regex(rf"\s*(?:[,;:({END}]|[-–]\s|$)")
"""What follows a name that a line is about; a sentence goes on otherwise."""


def _summed_up_in(view: PassageView, people: list[PersonMention]) -> Recipient | None:
    """Whom a numbered line names, with a post or a bracket behind him at most, and no award."""
    if view.passage.kind == "cell" or kind_of_item(view.text) != "figure" or find_terms(view.words):
        return None
    lead = LEAD.match(view.text)
    recipient = read_item(view, people, lead.end() if lead is not None else 0, len(view.text))
    if recipient is None or recipient.count is not None or view.text.rstrip().endswith(":"):
        return None
    one = recipient.person is not None or is_collective(recipient.name)
    return recipient if one and _BEHIND.match(view.marked, recipient.span.end_char) else None


def _ends(view: PassageView) -> bool:
    """Whether a line ends what is told of somebody: the next number, a section, a table or the distribution list."""
    numbered = kind_of_item(view.text) == "figure" or SECTION.match(view.text) is not None
    return numbered or view.passage.kind == "cell" or _ENDS.match(view.text) is not None
