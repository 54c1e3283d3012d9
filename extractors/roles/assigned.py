"""Posts that lines below somebody's name tell, where a paper assigns work to each in turn.

``2. Đồng chí A, Phó Chủ tịch UBND xã`` stands over ``- Làm: Trưởng BCĐ giảm nghèo; Chủ tịch Hội đồng …``.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from corpora.letters import fold
from corpora.regex import regex
from extractors.patterns import ITEM, kind_of_item
from extractors.records import PersonMention, RoleMention
from extractors.roles.tables import known_post, posts
from extractors.rules import by
from extractors.sentences import END
from extractors.view import PassageView, ReportView, by_passage

_NUMBERED = regex(r"\s*(?:\d{1,2}|[IVX]{1,4})\s*[./)]\s+")
_POSTS = regex(
    rf"\s*(?:{ITEM}\s*)?(?:(?:Làm|Giữ chức(?: vụ)?|Kiêm(?: nhiệm)?|Là|Tham gia|Được giao làm)\s*:?\s*)?(?P<posts>\S.*)"
)
_POST_BEHIND = regex(r"\s*(?:[,:(–-]|$)")
_DOES = regex(r"\b(?:thôi|bị|miễn nhiệm|phát biểu|trình bày|chủ trì|báo cáo|khai mạc|chịu trách nhiệm)\b")
_LONGEST = 300
"""Characters of a line that tells posts."""
_PARTS = regex(r"\s*[;,]\s*")
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
    below = -1
    for view in report.passages:
        if view.passage.kind == "cell":
            continue
        here = named.get(view.passage.index, [])
        if number := _NUMBERED.match(view.text):
            holder = here[0] if len(here) == 1 and _is_heading(view, number.end(), here[0]) else None
            below = view.passage.index + 1
        elif holder is None or here:
            holder = None
        elif kind_of_item(view.text) or view.passage.kind == "list":
            yield from _told_below(view, holder)
        else:
            if view.passage.index == below:
                yield from _told_among_tasks(view, holder)
            holder = None  # a line of text, a signature or an address ends what is told of somebody


def _is_heading(view: PassageView, start: int, name: PersonMention) -> bool:
    """Whether a numbered line names somebody with a post or alone, and tells nothing that was done."""
    behind = view.text[name.span.end_char :]
    near = name.span.start_char - start <= _FARTHEST_NAME
    return near and _POST_BEHIND.match(behind) is not None and _DOES.search(fold(behind)) is None


def _told_among_tasks(view: PassageView, holder: PersonMention) -> Iterator[RoleMention]:
    """The posts that clauses of the paragraph below a name tell, beside what its holder is to do.

    ``Lãnh đạo toàn diện; phụ trách đối ngoại. Trưởng Ban Vận động Quỹ “Vì người nghèo” tỉnh, Trưởng Ban cứu trợ.``
    """
    start = 0
    for sign in [*_CLAUSES.finditer(view.marked), None]:
        end = sign.start() if sign is not None else len(view.text.rstrip(" \n.;"))
        match = _IN_CLAUSE.fullmatch(view.text, start, end)
        if match is not None and end - start <= _LONGEST and all(map(known_post, _PARTS.split(match["posts"]))):
            for role in posts(view, match.start("posts"), end, holder):
                yield replace(role, **by("post under a name"))
        start = sign.end() if sign is not None else end


_CLAUSES = regex(rf"[;{END}]\s*")
_IN_CLAUSE = regex(r"\s*(?:(?:[Ll]à|[Ll]àm|giữ chức(?: vụ)?|kiêm(?: nhiệm)?|đồng thời là)\s+)?(?P<posts>[A-ZĐỦ]\S.*)")


def _told_below(view: PassageView, holder: PersonMention) -> Iterator[RoleMention]:
    end = len(view.text.rstrip(" \n.;"))
    match = _POSTS.fullmatch(view.text, 0, end)
    if match is None or end > _LONGEST or not all(map(known_post, _PARTS.split(match["posts"]))):
        return
    for role in posts(view, match.start("posts"), end, holder):
        yield replace(role, **by("post under a name"))
