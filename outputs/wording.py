"""Vietnamese words for what the database keeps in English, and the headings of tables that several places print."""

from __future__ import annotations

import re

_ISO = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?")

STATUS = {"granted": "đã tặng", "proposed": "đề nghị", "registered": "đăng ký", "revoked": "thu hồi"}
"""What has happened to an award."""

RECIPIENTS = {"individual": "cá nhân", "collective": "tập thể", "group": "nhiều tập thể, cá nhân"}
"""Who was given an award."""

RELATIONS = {
    "amends": "sửa đổi, bổ sung",
    "replaces": "thay thế",
    "repeals": "bãi bỏ",
    "guides": "hướng dẫn",
    "implements": "thực hiện",
    "based_on": "căn cứ",
}
"""What directives do to one another."""

AWARDS_BY = {"year": "Năm", "award": "Hình thức", "unit": "Tập thể", "decision": "Quyết định"}
"""What awards are counted by (``outputs.crossings.awards_by``)."""


def awards_by_columns(by: str) -> dict[str, str]:
    """The columns of awards counted by one of ``AWARDS_BY``, with their headings."""
    columns = {"group": AWARDS_BY[by]} | ({} if by == "award" else {"award": "Khen thưởng"})
    return columns | {"status": "Tình trạng", "recipients": "Lượt", "counted": "Tổng số", "reports": "Báo cáo"}


def day(text: str) -> str:
    """An ISO date, or the beginning of one, as written in Vietnamese: 25/10/2021, 10/2021; other text stays."""
    found = _ISO.fullmatch(text)
    return "/".join(part for part in reversed(found.groups()) if part) if found else text
