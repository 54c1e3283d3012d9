"""Recipients listed below the sentence that gives the award.

``Điều 1. Tặng Bằng khen … cho 05 tập thể và 03 cá nhân sau đây:`` opens a list; each numbered or
dashed passage after it is a recipient, until the next article or an ordinary sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from corpora.letters import squeeze
from extractors.abbreviations import expand
from extractors.awards.recipients import individual, only_address
from extractors.records import Award, PersonMention, Recipient
from extractors.rules import by
from extractors.sentences import END
from extractors.view import PassageView, ReportView

_ITEM = re.compile(r"^\s*(?:[-–—+•*]|\(?\d{1,3}\s*[.)/]|\(?[a-zđ][.)])\s*")
_ENDS = re.compile(r"^\s*(?:Điều\s+\d+|Nơi nhận|[IVX]+\s*[.\-–]\s*(?!.*(?:tập thể|cá nhân)))", re.IGNORECASE)
_COLLECTIVE_ENDS = re.compile(rf"\s*(?:[;(:\n{END}]|,?\s+(?:vì\s|đã có thành tích|có thành tích|về thành tích)|\./)")
_GROUP = re.compile(
    r"^\s*(?:[IVXa-zA-Z\d]{1,4}\s*[.)\-–]?\s*)?(?:Tập thể|Cá nhân|TẬP THỂ|"
    r"CÁ NHÂN|Các tập thể|Các cá nhân|Danh sách|DANH SÁCH)\b[^;]{0,80}$"
)


def read_item(view: PassageView, people: list[PersonMention], start: int = 0) -> Recipient | None:
    """The recipient of a list item or table cell: a person first named, else the collective it is."""
    text = view.text
    lead = _ITEM.match(text, start) if start == 0 else None
    begin = lead.end() if lead else start
    for mention in people:
        if mention.span.start_char >= begin and only_address(text[begin : mention.span.start_char]):
            return individual(mention)
    end = _collective_end(view.marked, begin)
    name = squeeze(text[begin:end])
    if len(name) < 4 or not any(c.isalpha() for c in name):
        return None
    return Recipient(span=view.span(begin, end), name=expand(name), kind="collective")


def _collective_end(text: str, begin: int) -> int:
    """A collective's name goes on to a semicolon, a full stop or a bracket; commas name its parent."""
    stop = _COLLECTIVE_ENDS.search(text, begin)
    return stop.start() if stop else len(text.rstrip())


def listed_awards(
    report: ReportView, awards: list[Award], people: dict[int, list[PersonMention]]
) -> Iterator[tuple[Award, list[Award]]]:
    """For each award whose passage opens a list: the counted award it replaces, and the listed ones."""
    seen: set[int] = set()
    for award in awards:
        place = award.span.passage
        if place in seen or not _opens_list(report.passages[place], award):
            continue
        seen.add(place)
        items = list(_items(report, place, people))
        if items:
            yield award, [_for_item(award, item) for item in items]


def opens_list(text: str) -> bool:
    return (
        text.rstrip().endswith(":") or re.search(r"(?:sau đây|có tên sau|gồm)\s*[:.]?\s*$", text.rstrip()) is not None
    )


def _opens_list(view: PassageView, award: Award) -> bool:
    return opens_list(view.text) and award.span.passage == view.passage.index


def _items(report: ReportView, place: int, people: dict[int, list[PersonMention]]) -> Iterator[Recipient]:
    for view in report.passages[place + 1 :]:
        passage = view.passage
        if passage.kind in ("header", "footer", "footnote"):
            continue
        if _GROUP.match(view.text):
            continue
        if passage.kind == "cell" or _ENDS.match(view.text) or not (_ITEM.match(view.text) or passage.kind == "list"):
            return
        item = read_item(view, people.get(passage.index, []))
        if item:
            yield item


def _for_item(award: Award, item: Recipient) -> Award:
    return replace(award, span=item.span, recipients=(item,), **by("award in a list"))
