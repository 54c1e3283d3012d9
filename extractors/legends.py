"""Short forms that a note explains: ``Ghi chú: CSTĐCS: Chiến sĩ thi đua cơ sở; KTT: kế toán trưởng``."""

from __future__ import annotations

import re

from corpora.letters import squeeze
from corpora.regex import regex
from extractors.view import ReportView
from extractors.words import memoised

_LEGEND = regex(r"^[\s*(]*(?:Ghi chú|Chữ viết tắt|Viết tắt|Chú thích|Từ viết tắt|Các chữ viết tắt)\b[^:]{0,20}:")
_IN_BRACKETS = regex(r"\s*\((?=[^()]*;)[^()]*\)\W*$")
_SHORT_FORM = regex(
    r"(?P<short>(?=\w*[A-ZĐ]\w*[A-ZĐ])[A-ZĐ][\wĐđ]{1,11}(?:(?:, | & |&)[A-ZĐ]{2,11})*(?: của \w+)?)\s*(?:[:=]|\s-\s)\s*"
    r"(?P<full>[A-ZĐa-zđ][^;:()]{4,80})"
)
"""Two capitals at least: ``Phòng: ghi rõ tên`` tells how a column is filled in."""


def _explained(text: str) -> list[re.Match[str]]:
    """The short forms of a note, or of a line in brackets that explains several."""
    if legend := _LEGEND.match(text):
        return list(_SHORT_FORM.finditer(text, legend.end()))
    found = list(_SHORT_FORM.finditer(text)) if _IN_BRACKETS.match(text) else []
    return found if len(found) > 1 else []


@memoised
def legends_in(report: ReportView) -> dict[str, str]:
    """What the short forms stand for that the notes of a report explain, the longest form first."""
    found: dict[str, str] = {}
    for view in report.passages:
        for match in _explained(view.text):
            found.setdefault(match["short"], squeeze(match["full"]).rstrip(" ./"))
    return dict(sorted(found.items(), key=lambda form: -len(form[0])))
