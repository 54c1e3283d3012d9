"""Posts that lines below somebody's name tell, where a paper assigns work to each in turn.

``2. Đồng chí A, Phó Chủ tịch UBND xã`` stands over ``- Làm: Trưởng BCĐ giảm nghèo; Chủ tịch Hội đồng …``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extractors.patterns import ITEM
from extractors.records import PersonMention, RoleMention
from extractors.roles.tables import known_post, posts
from extractors.rules import by
from extractors.view import PassageView, ReportView, by_passage

_NUMBERED = re.compile(r"\s*(?:\d{1,2}|[IVX]{1,4})\s*[./)]\s+")
_POSTS = re.compile(
    rf"\s*(?:{ITEM}\s*)?(?:(?:Làm|Giữ chức(?: vụ)?|Kiêm(?: nhiệm)?|Là|Tham gia|Được giao làm)\s*:?\s*)?(?P<posts>\S.*)"
)
_PARTS = re.compile(r"\s*[;,]\s*")
_FARTHEST_NAME = 20
"""Characters of a numbered line before the name of whom the lines below it tell."""


def with_assigned(report: ReportView, people: list[PersonMention], roles: list[RoleMention]) -> list[RoleMention]:
    """The roles with the posts that lines below a name tell, which stand for what else was read of those lines."""
    told = list(_assigned(report, people))
    lines = {role.span.passage for role in told}
    return [role for role in roles if role.span.passage not in lines] + told


def _assigned(report: ReportView, people: list[PersonMention]) -> Iterator[RoleMention]:
    """The posts of those whom numbered lines name, which the lines below each tell and nothing else."""
    named = by_passage(mention for mention in people if mention.kind == "person")
    holder: PersonMention | None = None
    for view in report.passages:
        if view.passage.kind == "cell":
            continue
        here = named.get(view.passage.index, [])
        if number := _NUMBERED.match(view.text):
            heads = len(here) == 1 and here[0].span.start_char - number.end() <= _FARTHEST_NAME
            holder = here[0] if heads else None
        elif holder is not None and not here:
            yield from _told_below(view, holder)


def _told_below(view: PassageView, holder: PersonMention) -> Iterator[RoleMention]:
    end = len(view.text.rstrip(" \n.;"))
    match = _POSTS.fullmatch(view.text, 0, end)
    if match is None or not all(map(known_post, _PARTS.split(match["posts"]))):
        return
    for role in posts(view, match.start("posts"), end, holder):
        yield replace(role, **by("post under a name"))
