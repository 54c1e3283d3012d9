"""Who is asked for an award: ``đề nghị Chủ tịch UBND tỉnh xem xét, tặng Bằng khen cho …``."""

from __future__ import annotations

import re

from corpora.regex import regex
from extractors.abbreviations import expand
from extractors.references.issuers import read_issuer
from extractors.view import PassageView

_ASKS = regex(
    r"(?:(?:kính )?đề nghị|kiến nghị|\bxin(?! ý kiến)|(?<!chương )(?<!quá )(?<!tờ )(?<!quy )(?<!công )trình|đề xuất)\s+"
    r"(?:với\s+)?(?:(?:đồng chí|quý|cấp trên)\s+)?(?=\S)",
    re.IGNORECASE,
)
_TO_GIVE = regex(
    r"\s*,?\s*(?:(?:xem xét|xét|quyết định|phê duyệt|công nhận|khen thưởng|ra quyết định|và|cho phép)\s*,?\s*)*"
    r"(?:(?:phong |truy |trao )?tặng(?: thưởng)?\s+)?(?:danh hiệu\s+|hình thức\s+)?[“\"]?\s*"
)
"""What stands between who is asked and the award that he is asked for."""


def asked_for(view: PassageView, start: int, award: int) -> str | None:
    """The organ or office that the characters from ``start`` ask for the award at the offset ``award``."""
    for asks in reversed(list(_ASKS.finditer(view.text, start, award))):
        read = read_issuer(view.words, asks.end())
        if read is not None and read[0] <= award and _TO_GIVE.fullmatch(view.text, read[0], award) and " " in read[1]:
            return expand(read[1])
    return None
