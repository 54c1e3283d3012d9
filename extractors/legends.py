"""Short forms that a note explains: ``Ghi chú: CSTĐCS: Chiến sĩ thi đua cơ sở; KTT: kế toán trưởng``."""

from __future__ import annotations

import re

from corpora.letters import squeeze
from extractors.view import ReportView
from extractors.words import memoised

_LEGEND = re.compile(r"^[\s*(]*(?:Ghi chú|Chữ viết tắt|Viết tắt|Chú thích|Từ viết tắt|Các chữ viết tắt)\b[^:]{0,20}:")
_SHORT_FORM = re.compile(
    r"(?P<short>(?=\w*[A-ZĐ]\w*[A-ZĐ])[A-ZĐ][\wĐđ]{1,11}(?: của \w+)?)\s*(?:[:=]|\s-\s)\s*"
    r"(?P<full>[A-ZĐa-zđ][^;:()]{4,80})"
)
"""Two capitals at least: ``Phòng: ghi rõ tên`` tells how a column is filled in."""


@memoised
def legends_in(report: ReportView) -> dict[str, str]:
    """What the short forms stand for that the notes of a report explain, the longest form first."""
    found: dict[str, str] = {}
    for view in report.passages:
        if legend := _LEGEND.match(view.text):
            for match in _SHORT_FORM.finditer(view.text, legend.end()):
                found.setdefault(match["short"], squeeze(match["full"]).rstrip(" ./"))
    return dict(sorted(found.items(), key=lambda form: -len(form[0])))
