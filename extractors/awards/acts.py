"""What a paper does with the awards that it names, by its kind and its title."""

from __future__ import annotations

import re

from corpora.letters import fold
from extractors.lexicons import act_of
from extractors.records import Header

PROPOSES = re.compile(
    r"\b(?:đề nghị|kính trình|hiệp y|(?:lấy|xin) ý kiến)\b|"
    r"(?<!chương )(?<!quy )(?<!công )(?<!quá )(?<!hành )(?<!tiến )(?<!lộ )(?<!giáo )\btrình\b(?! bày)"
)


def acts(header: Header | None) -> str:
    """``decides``, ``proposes``, ``registers``, ``tells``, ``rules``, another act of the gazetteer, or nothing."""
    if header is None:
        return ""
    act: str = act_of(header.doc_type)
    if "đăng ký" in fold(f"{header.doc_type} {header.title}"):
        return "registers"
    if act not in ("decides", "rules") and PROPOSES.search(fold(header.title or "")):
        return "proposes"
    return act
