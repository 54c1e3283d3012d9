"""What directives do to one another: amend, replace, repeal, guide, implement, rest on.

The phrase that says so stands between two citations (``Nghị định A sửa đổi, bổ sung một số điều
của Nghị định B``), or after the report's own type (``Quyết định này thay thế …``), or at the
head of a decision's preamble (``Căn cứ …``). Only a phrase that leads straight to a citation
counts; what a report merely asks to be carried out (``Tiếp tục thực hiện Chỉ thị B``) is no
relation between directives.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from corpora.gazetteers import RelationPhrase
from corpora.letters import fold
from corpora.regex import regex
from extractors.lexicons import relation_phrases
from extractors.records import Citation, DirectiveRelation, Header, Span
from extractors.rules import by
from extractors.sentences import END
from extractors.view import PassageView, ReportView, by_passage

# "sửa đổi khoản 1, 2 Điều 5 của …", "hướng dẫn thi hành một số điều của …"
_TO_TARGET = regex(
    r"[\s:“\"]*(?:(?:một số|các|những|nội dung|quy định|biện pháp|thi hành|thực hiện|hướng dẫn|và|của|tại|về|cho|"
    r"toàn bộ|(?:một phần )?(?:điều|khoản|điểm|mục|chương|phụ lục|tiết)|[\d,]+|[a-zđ]|[IVX]+)[\s,]+)*[“\"]?",
    re.IGNORECASE,
)
# "Nghị định A ngày … của Chính phủ (sau đây …) cũng …": what may stand between a citation and what it does.
_FROM_SOURCE = regex(
    rf"[\s,()”\"]*(?:(?:ngày [\d/.\s]+(?:tháng \d+ năm \d+)?|năm \d{{4}}|của [^,;{END}:()]{{2,60}}|"
    r"ban hành (?:kế hoạch|chương trình|hướng dẫn|quy định)|về việc|về|nhằm|để|cũng|đã|vừa|được|"
    rf"có hiệu lực[^{END};]{{0,60}}|và|\([^()]{{1,60}}\))[\s,()”\"]*)*",
    re.IGNORECASE,
)
_GOES_ON = regex(r"\s*[,;]?\s*(?:và|đồng thời)?\s*")
_JOINED = regex(r"[\s,]*(?:và|cùng|,)?[\s]*(?:các\s+)?")
_THIS = regex(rf"(?P<type>[\w ]{{3,20}}?) này\b[^{END};]{{0,90}}$", re.IGNORECASE)
_PREAMBLE = regex(r"\s*[-–+]?\s*$")
_SELDOM_BETWEEN = frozenset(["implements"])


def find_relations(report: ReportView, citations: list[Citation], header: Header) -> Iterator[DirectiveRelation]:
    """The relations that a report states, in reading order."""
    in_passages = by_passage(citations)
    own_type = fold(header.doc_type) if header.doc_type and header.symbol else None
    for view in report.passages:
        if cited := in_passages.get(view.passage.index):
            cited.sort(key=lambda citation: citation.span.start_char)
            yield from _in_passage(view, cited, own_type)


def _in_passage(view: PassageView, cited: list[Citation], own_type: str | None) -> Iterator[DirectiveRelation]:
    inside = [(c.span.start_char, c.span.end_char) for c in cited]
    phrases = relation_phrases().starts(view.words)
    for start, end in view.words.sentences:
        sentence = _Sentence(view, [c for c in cited if start <= c.span.start_char < end], own_type, start, end)
        after = start
        for index in phrases:
            place = view.words.starts[index]
            if after <= place < end and not any(left <= place < right for left, right in inside):
                found = relation_phrases().match(view.words, index)
                if found and (stated := sentence.stated(found[1], place, view.words.ends[found[0] - 1])):
                    yield from stated
                    after = view.words.ends[found[0] - 1]


class _Sentence(Struct):
    view: PassageView
    cited: list[Citation]
    own_type: str | None
    start: int
    end: int
    _acting: Citation | None = None
    """What the phrase before said to act, and below on what."""
    _acted_on: Citation | None = None

    def stated(self, phrase: RelationPhrase, start: int, end: int) -> list[DirectiveRelation]:
        """What a phrase at ``start`` to ``end`` says of the citations around it."""
        targets = list(_targets(self.view.text, self.cited, end, self.end))
        if not targets:
            return []
        span = self.view.span(start, end)
        if phrase.kind == "based_on":
            heads = self.own_type and _PREAMBLE.fullmatch(self.view.text[:start])
            return [_relation(span, phrase, None, t.span, "preamble") for t in targets] if heads else []
        source = self._source(start)
        if source is not None:
            self._acting, self._acted_on = source, targets[-1]
            return [_between(span, phrase, source.span, t.span) for t in targets if _differ(source, t)]
        if self._says_this(start) and not phrase.passive:
            return [_relation(span, phrase, None, t.span, "act of this report") for t in targets]
        return []

    def _source(self, start: int) -> Citation | None:
        """The citation right before a phrase, or what acted before it (``A hướng dẫn B, thay thế C``)."""
        before = next((c for c in reversed(self.cited) if c.span.end_char <= start), None)
        if before is None:
            return None
        gap = self.view.marked[before.span.end_char : start]
        if before is self._acted_on and _GOES_ON.fullmatch(gap):
            return self._acting
        return before if len(gap) <= 140 and _FROM_SOURCE.fullmatch(gap) else None

    def _says_this(self, start: int) -> bool:
        """Whether the report speaks of itself before a phrase (``Quyết định này … thay thế``)."""
        this = _THIS.search(self.view.marked[self.start : start])
        return bool(self.own_type and this and fold(this["type"]).endswith(self.own_type))


def _differ(one: Citation, other: Citation) -> bool:
    return (one.symbol, one.name) != (other.symbol, other.name)


def _between(span: Span, phrase: RelationPhrase, source: Span, target: Span) -> DirectiveRelation:
    if phrase.passive:
        source, target = target, source
    seldom = phrase.kind in _SELDOM_BETWEEN
    return _relation(
        span, phrase, source, target, "carrying out a directive" if seldom else "act between two directives"
    )


def _relation(span: Span, phrase: RelationPhrase, source: Span | None, target: Span, rule: str) -> DirectiveRelation:
    return DirectiveRelation(span=span, kind=phrase.kind, source=source, target=target, **by(rule))


def _targets(text: str, cited: list[Citation], end: int, limit: int) -> Iterator[Citation]:
    """The citation to which a phrase leads, and those that commas and ``và`` join to it."""
    position = end
    pattern = _TO_TARGET
    for citation in cited:
        if citation.span.start_char < position or citation.span.start_char >= limit:
            continue
        gap = text[position : citation.span.start_char]
        if len(gap) > 100 or pattern.fullmatch(gap) is None:
            return
        yield citation
        position, pattern = citation.span.end_char, _JOINED
