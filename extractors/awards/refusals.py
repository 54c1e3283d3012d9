"""Who does not get what a paper asks for: too few votes told in words, files withdrawn or put off.

``bà A (05/08 phiếu, không đủ tỷ lệ)``, ``cho ông B, Hội đồng thống nhất rút hồ sơ``: what stands behind the
recipient in its item says it.
"""

from __future__ import annotations

from collections.abc import Iterable

from corpora.letters import fold
from corpora.regex import regex
from extractors.records import Award, PersonMention
from extractors.sentences import END
from extractors.view import PassageView

NOT_GIVEN = regex(
    r"\b(?:không|chưa) (?:đạt|đủ|xét|trình|đề nghị|đưa vào|được (?:xét|trình|đưa vào))\b|\brút (?:hồ sơ|tên)\b|"
    r"\b(?:để lại|chuyển sang) (?:kỳ|đợt|năm)\b|\bra khỏi danh sách\b"
)
_OF_THE_NEXT = regex(
    r"\b(?:(?:(?:không|chưa) (?:nhất trí |thống nhất )?|thôi |dừng (?:việc )?)(?:xem xét|xét|trình|đề nghị)|"
    r"rút (?:hồ sơ )?đề nghị|trả lại hồ sơ)"
    rf"(?: (?!(?:nay|mà|nên|đề) )[^\s,;:{END}]+){{0,10}} (?:đối với|cho|với|của)"
    r"(?: (?:ông|bà|anh|chị|đồng chí|đ/c|cá nhân|tập thể))?:?\s*$|"
    r"\btrừ(?: (?:các|ông|bà|anh|chị|đồng chí|đ/c))*\s*$"
)
"""What says it of who is named next (``không đề nghị đối với bà C``)."""
_NEAR = 120
_ASKED = frozenset(["proposed", "registered"])
_ITEM_ENDS = regex(rf"[;{END}]")


def is_refused(award: Award, view: PassageView, people: Iterable[PersonMention]) -> bool:
    """Whether the words behind the recipient, up to the next person or item, say that nothing is asked for it.

    ``view`` is the passage of the recipient and ``people`` are those whom it names.
    """
    (recipient,) = award.recipients
    if award.status not in _ASKED or recipient.count is not None:
        return False
    start = recipient.span.end_char
    item = _ITEM_ENDS.search(view.marked, start)
    others = (one.span.start_char for one in people if one.span.start_char >= start)
    end = min([item.start() if item else len(view.text), *others])
    before = fold(view.marked[max(0, recipient.span.start_char - _NEAR) : recipient.span.start_char])
    behind = _OF_THE_NEXT.sub("", fold(view.text[start:end]))
    return NOT_GIVEN.search(behind) is not None or _OF_THE_NEXT.search(before) is not None
