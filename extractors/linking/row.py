"""The row of mentions: the people and posts of a passage in reading order, and what stands between them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from msgspec import Struct

from corpora.regex import regex
from extractors.linking.pronouns import pronouns
from extractors.records import PersonMention
from extractors.roles.phrases import Role
from extractors.sentences import END
from extractors.view import PassageView, ReportView

_SENTENCE_ENDS = regex(rf"[{END}\n]")
_PASSIVE = regex(r"(?<!\w)(?:được|bị|do)\s+(?:(?:đích thân|chính|các|đồng chí|ông|bà)\s+)*\Z", re.IGNORECASE)
_WHOSE = regex(
    r"(?<!\w)(?:vợ|chồng|phu nhân|con (?:trai|gái|rể|dâu|ruột|nuôi)|"
    r"(?:em|anh|chị|cháu) (?:trai|gái|ruột|rể|dâu|vợ|chồng)|thư ký|trợ lý|tài xế|lái xe)"
    r"(?: riêng)?(?: của)? (?:nguyên |cựu )?(?:ông |bà )?\Z",
    re.IGNORECASE,
)
"""What says of whom somebody is told before whose post follows."""
_NOBODYS = regex(
    r"(?<!\w)(?:(?:cho đến khi|đến khi|tới khi|trong khi chờ|trong thời gian chờ|chờ)\s+(?:có\s+)?"
    r"(?:(?:kiện toàn|bổ nhiệm|bầu|bổ sung|chuẩn y|phê chuẩn|quyết định bổ nhiệm)\s+)?(?:chức danh\s+|chức vụ\s+)?|"
    r"(?-i:bồi dưỡng|đào tạo|tập huấn|thăng hạng|nâng ngạch|chứng chỉ|thi tuyển)"
    r"(?: (?:nghiệp vụ|ngạch|hạng|kiến thức|kỹ năng|chức danh(?: nghề nghiệp)?|về|cho|đối với|lên))* |"
    r"(?:báo cáo|trình bày|giải trình|đề xuất|tham mưu)\s*,\s*(?:(?:ông|bà|đồng chí|đ/c)\s+)?)\Z",
    re.IGNORECASE,
)
"""What stands before a post that nobody told of before it has: one to be filled, one learned for, one who listens."""
_NOBODYS_WITHIN = 60
_LISTED = regex(r"[\s,]*(?:và|kiêm)?\s*")
_PASSIVE_WITHIN = 30
"""Characters before a post in which ``được`` is looked for."""
_CHAINED_WORDS = 4
"""How many words may stand between two posts of one chain (``, kiêm``, ``và hiện là``)."""


class Item(Struct, frozen=True):
    """A mention over characters ``start`` to ``end`` of a passage: a person or a post."""

    start: int
    end: int
    person: PersonMention | None = None
    post: Role | None = None
    pronoun: str | None = None
    """The form of address that stands for the person's name (``ông``)."""


@dataclass
class Row:
    """The mentions of one passage in reading order."""

    view: PassageView
    items: list[Item]
    words_beside: dict[int, tuple[str, str]] = field(init=False, repr=False, default_factory=dict)
    """The words before and after people of the row, by place, as far as they were asked for."""

    def gap(self, left: Item, right: Item) -> str:
        """The text between two items, with the ends of sentences marked."""
        return self.view.marked[left.end : right.start]

    def sentence_ends(self, start: int, end: int) -> int:
        """How many sentences end between two offsets."""
        ends = self._sentence_ends
        return bisect_left(ends, end) - bisect_left(ends, start)

    @cached_property
    def _sentence_ends(self) -> list[int]:
        """Where sentences end, counted once for all pairs that are looked at."""
        return [match.start() for match in _SENTENCE_ENDS.finditer(self.view.marked)]

    @cached_property
    def people(self) -> int:
        """How many mentions of people by name it has."""
        return sum(1 for item in self.items if item.person is not None and item.pronoun is None)

    def sentence_stop(self, place: int) -> int:
        """The first place after one whose item no longer stands in its sentence."""
        start, stop = self.items[place].end, place + 1
        while stop < len(self.items) and not self.sentence_ends(start, self.items[stop].start):
            stop += 1
        return stop

    def sentence_start(self, place: int) -> int:
        """The first place whose item stands in the sentence of the one at a place."""
        start = place
        while start and not self.sentence_ends(self.items[start - 1].end, self.items[place].start):
            start -= 1
        return start

    @cached_property
    def chains(self) -> list[tuple[int, int]]:
        """For each item the first and the last item of the chain of posts it is in; people are alone."""
        bounds: list[tuple[int, int]] = []
        start = 0
        for index, item in enumerate(self.items):
            if index and not (
                item.post is not None and self.items[index - 1].post is not None and self._chained(index)
            ):
                bounds += [(start, index - 1)] * (index - start)
                start = index
        bounds += [(start, len(self.items) - 1)] * (len(self.items) - start)
        return bounds

    def acts(self, place: int) -> bool:
        """Whether the post at a place is of who does something to another (``được Chủ tịch UBND tỉnh tặng``).

        Or of whose kin or secretary somebody is (``vợ Giám đốc Sở Y tế``).
        Who is spoken of before does not hold it.
        """
        start = self.items[place].start
        if _WHOSE.search(self.view.marked, max(0, start - _PASSIVE_WITHIN), start):
            return True
        if _NOBODYS.search(self.view.marked, max(0, start - _NOBODYS_WITHIN), start):
            return True
        while True:
            start = self.items[place].start
            if _PASSIVE.search(self.view.marked, max(0, start - _PASSIVE_WITHIN), start):
                return True
            if place <= self.chains[place][0]:
                return False
            if _LISTED.fullmatch(self.gap(self.items[place - 1], self.items[place])) is None:
                return False
            place -= 1

    def decides(self, place: int) -> bool:
        """Whether who holds the post at a place is told to act on others (``Thủ tướng cách chức Chủ tịch …``)."""
        return _DECIDES.match(self.view.marked, self.items[place].end) is not None

    def _chained(self, index: int) -> bool:
        gap = self.gap(self.items[index - 1], self.items[index])
        return len(gap.split()) <= _CHAINED_WORDS and not _SENTENCE_ENDS.search(gap) and ";" not in gap


_DECIDES = regex(
    r"\s+(?:(?:đã|vừa|vừa có|có|ký|vừa ký|tiếp tục)\s+)*(?:quyết định\s+|ra quyết định\s+)?"
    r"(?:bổ nhiệm|điều động|cách chức|kỷ luật|luân chuyển|miễn nhiệm|bãi nhiệm|trao tặng|trao thưởng|tặng|truy tặng|"
    r"khen thưởng|gửi thư khen)\s"
)
"""What behind a post says that its holder acts on those named next."""


@dataclass
class Rows:
    """The rows of a report, and who is named how often."""

    rows: list[Row]
    mentions: Counter[str] = field(default_factory=Counter)

    @cached_property
    def total(self) -> int:
        """How many mentions of people there are."""
        return sum(self.mentions.values())

    @cached_property
    def topic(self) -> str | None:
        """The person named most often, where one stands out: whom the report is about."""
        return _named_most(self.mentions)

    @cached_property
    def _topic_named(self) -> list[tuple[int, int]]:
        """Where the topic is named: row and place in it."""
        return [
            (index, place)
            for index, row in enumerate(self.rows)
            for place, item in enumerate(row.items)
            if item.person is not None and item.person.name == self.topic
        ]

    def topic_before(self, index: int) -> tuple[int, int] | None:
        """The row before one, and the place in it, where the topic is named last."""
        count = bisect_left(self._topic_named, (index, 0))
        return self._topic_named[count - 1] if count else None


def _named_most(mentions: Counter[str]) -> str | None:
    most = mentions.most_common(2)
    if not most or (len(most) > 1 and most[0][1] == most[1][1]):
        return None
    return most[0][0]


def rows_of(report: ReportView, people: Iterable[PersonMention], posts: Iterable[tuple[int, Role]]) -> Rows:
    """The rows of a report; ``posts`` are each with the index of their passage."""
    items: dict[int, list[Item]] = {}
    mentions: Counter[str] = Counter()
    named = [mention for mention in people if mention.kind in ("person", "historical")]
    for mention in named:
        span = mention.span
        items.setdefault(span.passage, []).append(Item(span.start_char, span.end_char, person=mention))
        mentions[mention.name] += 1
    for pronoun in pronouns(report, named, _named_most(mentions)):
        items.setdefault(pronoun.passage, []).append(
            Item(pronoun.start, pronoun.end, person=pronoun.means, pronoun=pronoun.form)
        )
    for passage, post in posts:
        words = report.passages[passage].words
        items.setdefault(passage, []).append(Item(words.starts[post.start], words.ends[post.end - 1], post=post))
    rows = [
        Row(view, sorted(items.get(view.passage.index, []), key=lambda item: item.start)) for view in report.passages
    ]
    return Rows(rows, mentions)


def posts_in(row: Row) -> Iterator[tuple[int, Item]]:
    """The posts of a row with their places in it."""
    return ((place, item) for place, item in enumerate(row.items) if item.post is not None)
