"""What a paper does with the awards that it names, by its kind and its title."""

from __future__ import annotations

from corpora.letters import fold
from corpora.regex import regex
from extractors.lexicons import act_of
from extractors.records import Header

PROPOSES = regex(
    r"\b(?:đề nghị|kính trình|hiệp y|(?:lấy|xin) ý kiến(?! (?:về |vào |đối với )?(?:các )?dự thảo))\b|"
    r"(?<!chương )(?<!quy )(?<!công )(?<!quá )(?<!hành )(?<!tiến )(?<!lộ )(?<!giáo )\btrình\b(?! bày)"
)


_RULES = regex(
    r"^(?:v/v|về việc|về)?\s*(?:(?:tiếp tục )?hướng dẫn(?! viên)|(?:ban hành|sửa đổi|bổ sung)(?:, bổ sung)? (?:bộ )?"
    r"(?:quy chế|quy định|hướng dẫn|tiêu chí|thang điểm|bảng điểm|điều lệ))\b"
)
"""What a title says of a paper that tells how awards are given, whatever its kind."""

_TELLS = regex(r"\bthông báo\b|\bkết quả\b")
"""What says in the title of a letter that it tells what was given (``V/v thông báo kết quả khen thưởng``)."""
_OF_RECEIVERS = regex(r"(?<!không )(?<!chưa )\bđược (?:công nhận|(?:phong |truy |trao )?tặng|khen thưởng)\b")
"""What says in the title of a list that those received it whom it lists (``cá nhân được tặng Giấy khen …``)."""
_OF_VOTES = regex(r"\bkết quả (?:kiểm|bỏ) phiếu\b")
"""What a paper tells that counts the votes for whom awards are asked."""
_ALSO_REGISTERS = regex(r"\b(?:xét|tổng kết)\s.*\bvà (?:việc )?đăng ký\b")
"""What registers for the next year beside what is decided on the last (``bình xét thi đua 2023 và đăng ký 2024``)."""
_HELD = regex(r"(?:v/v |về việc )?(?:tổ chức )?(?:đại hội|lễ)\b")
"""What a title says of minutes that tell of what was held, and propose nothing by themselves."""
_BRACKETED = regex(r"\((?:dự thảo|trình)[^()]{0,200}\)")


def acts(header: Header | None) -> str:
    """``decides``, ``proposes``, ``registers``, ``tells``, ``rules``, another act of the gazetteer, or nothing."""
    if header is None:
        return ""
    act: str = act_of(header.doc_type)
    if _RULES.match(fold(header.title or "")):
        return "rules"
    if is_registration(f"{header.doc_type} {header.title}"):
        return "registers"
    if act == "proposes" and _HELD.match(fold(header.title or "")):
        return "tells"
    told = _BRACKETED.sub("", fold(header.title or ""))  # (Trình Hội nghị Ban Chấp hành lần thứ 4)
    if act not in ("decides", "rules") and (PROPOSES.search(told) or "đề nghị" in _printed_kind(header)):
        return "proposes"
    if act not in ("decides", "rules") and _OF_VOTES.search(told):
        return "proposes"
    listed = header.doc_type is not None and _OF_RECEIVERS.search(told)
    return "tells" if act in ("", "letter") and (listed or _TELLS.search(told)) else act


def is_registration(heading: str) -> bool:
    """Whether a title or heading registers for awards, and not only beside what it is about first."""
    told = fold(heading)
    return "đăng ký" in told and not _ALSO_REGISTERS.search(told)


def _printed_kind(header: Header) -> str:
    """What the paper calls itself (``DANH SÁCH ĐỀ NGHỊ``), folded."""
    return fold(next((part.span.surface for part in header.fields if part.name == "doc_type"), ""))
