"""What a sentence makes of the awards that its verbs give: proposals, promises, revocations."""

from __future__ import annotations

import re
from bisect import bisect_left

from msgspec.structs import replace

from corpora.letters import UPPER
from corpora.regex import regex
from extractors.awards.verbs import Verb
from extractors.patterns import NUMBER
from extractors.sentences import END

_PROPOSAL = regex(
    r"(?<!xét )(?<!theo )(?<!căn cứ )(?<!cơ sở )(?<!nhận được )đề nghị|đề xuất|"
    r"được đề cử(?=\s+(?:xét|phong|tặng|trao|nhận|khen|danh hiệu|giải))|"
    r"(?<!các )kiến nghị"
    r"(?=\s+(?:(?:với\s+)?(?:(?-i:[A-ZĐ])|bộ\s)[^;:]{0,80}\s)?(?:tặng|trao|phong|khen|xét|công nhận))|"
    r"(?:(?<!chương )(?<!quá )(?<!công )(?<!lập )(?<!quy )trình|xin)\s+(?:cấp|(?:đồng chí\s+)?(?-i:[A-ZĐ]))|"
    r"đang trình(?=\s*[,:])|(?-i:tham mưu)(?:\s+[^;:]{0,60})?(?=\s+(?:xét\s+)?(?:tặng|khen))|"
    r"bình xét(?!\s*(?:và|,))|suy tôn|hiệp y|xem xét khen thưởng|lấy ý kiến",
    re.IGNORECASE,
)
_AGREED = regex(r"thống nhất\s*:")
"""``Hội đồng xem xét đề nghị …, thống nhất: Tặng …``: what was asked for is given."""
_WILL = regex(
    rf"(?:(?:sẽ|dự kiến)\s+(?:xét\s+)?(?:được\s+(?:[^,;{END}]{{1,60}}\s+)?)?|"
    rf"dự kiến\s+(?-i:[{UPPER}])[^,;:{END}]{{1,60}}\s+)$",
    re.IGNORECASE,
)
_STRIVES = regex(
    rf"(?<!sự )(?<!trình )(?<!thần )(?<!năm )(?<!do )(?<!nhờ )(?<!chí )phấn đấu\b(?:(?!\bđã\b)[^;,{END}])*$",
    re.IGNORECASE,
)
"""``xã A phấn đấu nhận Cờ thi đua``: what somebody wants to reach; years and a spirit of striving are over."""
_PROMISE = 80
"""Characters before a verb in which ``sẽ`` is looked for."""
_REVOKES = regex(
    r"(?<!không )(?<!chưa )(?:hủy(?: bỏ)?|thu hồi|tước|rút(?=\s+(?:danh hiệu|bằng|giấy|kỷ niệm|quyết định)))"
    r"(?:\s*,?\s(?:và|hủy bỏ|kết quả|thu hồi|các|những|phần|một phần|một số|toàn bộ|nội dung|việc))*"
    r"\s+(?:quyết định|danh hiệu|hình thức|tặng|khen|bằng|giấy|cờ|huân|huy|kỷ niệm|giải|xếp loại|"
    r"đánh giá)(?!\w)",
    re.IGNORECASE,
)
"""What takes an award back; ``thu hồi đất`` and ``tước súng của địch`` take something else."""
_DONE = regex(r"(?<!\w)đã\s+(?:được\s+)?$")

_OPENS = regex(rf"\s*(?:Điều\s+\w+\s*[.:]|{NUMBER})?\s*(?:(?:Thống nhất|Nhất trí|Kính|Giao)\s+)*", re.IGNORECASE)
_ASKS_BELOW = regex(
    rf"\s*(?:Điều\s+\w+\s*[.:]|{NUMBER})?\s*"
    r"(?:(?:Thống nhất|Nhất trí|Kính|Hội đồng|(?:Lập|Hoàn thiện|Trình) hồ sơ|đã|và)\s+)*"
    r"(?:đề nghị|trình)\b[^:]{0,120}:\s*$",
    re.IGNORECASE,
)


_HEADING_ASKS = regex(
    rf"\s*{NUMBER}\s*(?:Kính\s+)?(?:đề nghị|trình)\s[^:;{END}]{{0,60}}?"
    r"\b(?:khen|khen thưởng|tặng thưởng|khen cao)\s*$",
    re.IGNORECASE,
)
"""A numbered heading that asks those above for awards, without a colon (``1/ Đề nghị cấp trên khen``)."""


def asks_below(line: str) -> bool:
    """Whether a line asks somebody for what the lines below it name (``2. Đề nghị Viện trưởng VKSND tối cao:``)."""
    return _ASKS_BELOW.match(line) is not None or _HEADING_ASKS.match(line) is not None


class SentenceStatus:
    """The words of one sentence, from ``start`` to ``end`` of a marked text, that change what its verbs say."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self.start = text, start
        self.proposals = [match.start() for match in _PROPOSAL.finditer(text, start, end)]
        opens = self.proposals[:1] and _OPENS.fullmatch(text, start, self.proposals[0])
        self.asks_throughout = bool(opens)
        """Whether the sentence opens by asking, and so asks in all its clauses (``Đề nghị … tặng …; … tặng …``)."""
        self.revocations = [match.start() for match in _REVOKES.finditer(text, start, end)]

    def of(self, verb: Verb) -> Verb:
        """The verb with its status here: an inner ``được tặng`` under an outer ``đề nghị`` stays a proposal."""
        if verb.status != "granted":
            return verb
        before = bisect_left(self.proposals, verb.start)
        if before and self._reaches(self.proposals[before - 1], verb):
            return replace(verb, status="proposed")
        if _WILL.search(self.text, max(self.start, verb.start - _PROMISE), verb.start):
            return replace(verb, status="proposed")
        if _STRIVES.search(self.text, max(self.start, verb.start - _PROMISE), verb.start):
            return replace(verb, status="registered")
        if self.revocations and self.revocations[0] < verb.start:
            return replace(verb, status="revoked")
        return verb

    def _reaches(self, proposal: int, verb: Verb) -> bool:
        """Whether a proposal still speaks of a verb behind it."""
        since = self.text[proposal : verb.start]
        goes_on = not since.rpartition(";")[2].strip()  # đề nghị Bộ trưởng tặng A cho …; tặng B cho …
        reaches = self.asks_throughout or goes_on or ";" not in since
        return reaches and _AGREED.search(since) is None and _DONE.search(since) is None
