"""Every role that a report states of its people in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from corpora.letters import fold
from corpora.regex import regex
from extractors.forms import who_writes
from extractors.linking.model import Group, logistic, models
from extractors.linking.pairs import Candidate, described
from extractors.linking.row import Row, Rows, posts_in, rows_of
from extractors.patterns import NUMBER
from extractors.records import PersonMention, RoleMention
from extractors.roles.inheritance import lend_organizations
from extractors.roles.memberships import memberships
from extractors.roles.phrases import Role, role_phrases
from extractors.roles.places import PLACE
from extractors.roles.several import is_listed_under, joined_to
from extractors.roles.tenses import told_former
from extractors.roles.trades import TRADE_OF, without_addresses
from extractors.rules import by
from extractors.sentences import END
from extractors.shorts import shorts_in, spell
from extractors.view import PassageView, ReportView, by_passage


def find_roles(report: ReportView, people: list[PersonMention], province: str | None = None) -> list[RoleMention]:
    """Every role stated of a person of the report, in reading order.

    ``province`` is the report's own; provincial organs named without theirs belong to it.
    """
    rows = mention_rows(report, people)
    writer = who_writes(report, by_passage(people)) if people else None
    roles = [
        role
        for index in range(len(rows.rows))
        for place, _ in posts_in(rows.rows[index])
        for role in _of_post(rows, index, place, writer)
    ]
    shorts = shorts_in(report)
    spelled = [_spelled(role, shorts) for role in without_addresses(roles)]
    return lend_organizations(report, spelled, province)


def mention_rows(report: ReportView, people: list[PersonMention]) -> Rows:
    """The rows of the people and of the posts that the report names."""
    people = [mention for mention in people if not _is_kin_in_brackets(report, mention)]
    named = by_passage(people)
    posts = [
        (view.passage.index, post)
        for view in (report.passages if people else ())
        for post in _posts(view, named.get(view.passage.index, []))
    ]
    return rows_of(report, people, posts)


def _posts(view: PassageView, named: list[PersonMention]) -> Iterator[Role]:
    bodies = list(memberships(view, named))
    inside = {index for body in bodies for index in range(body.start, body.end)}
    yield from (post for post in role_phrases(view, named) if post.start not in inside)  # Chủ tịch, in Đoàn Chủ tịch
    yield from bodies


_KIN = regex(r"\(\s*(?:là\s+)?(?:vợ|chồng|con|cháu|em|anh|chị|cha|mẹ|bố)\s+[^()\n]{0,40}$", re.IGNORECASE)


def _is_kin_in_brackets(report: ReportView, mention: PersonMention) -> bool:
    """``Bà A (vợ ông B) – Chi hội trưởng``: B is only told of, and no post behind the bracket is his."""
    text, start = report.passages[mention.span.passage].text, mention.span.start_char
    return (
        text[mention.span.end_char :].lstrip().startswith(")")
        and _KIN.search(text, max(0, start - 60), start) is not None
    )


_RIVALLED = 0.75
"""Who is less than so much as likely as the likeliest holder of a post is none, but for posts of several."""


def _of_post(rows: Rows, index: int, place: int, writer: PersonMention | None) -> Iterator[RoleMention]:
    """The post at a place of a row as a role of each person that it is, each once.

    In a form a line that names nobody tells of its ``writer``, and of none whom another entry names.
    """
    row = rows.rows[index]
    post = row.items[place].post
    assert post is not None
    if _gives_an_award(row.view, post) or _is_over_a_name(rows, index) or _is_ex_officio(row):
        return
    if _is_of_the_leader(row, place, post):
        return
    holders = _holders(rows, index, place, post)
    if writer is not None and not row.people:
        holders = {name: found for name, found in holders.items() if name == writer.name}
    if post.shared and _is_of_others(row.view, post):
        start = row.view.words.starts[post.start]
        passage = row.view.passage.index
        holders = {
            name: found
            for name, found in holders.items()
            if (found[1].mention.span.passage, found[1].mention.span.start_char) > (passage, start)
        }
    best = max((probability for probability, *_ in holders.values()), default=0.0)
    least = models().threshold if post.shared else max(models().threshold, _RIVALLED * best)
    told = told_former(row.view, post)
    for probability, candidate, found in holders.values():
        if probability >= least:
            former = logistic(models().former.score_of(found)) >= 0.5 if told is None else told
            yield _record(row.view, post, candidate.mention, former, probability)
            for other in joined_to(row, candidate, place, post):
                if other.name not in holders or holders[other.name][0] < least:
                    yield _record(row.view, post, other, former, probability)


def _is_of_others(view: PassageView, post: Role) -> bool:
    """Whether a post is that of several whom a line adds to those that it names (``…, các trưởng thôn``)."""
    several = post.start - 1
    return several > 0 and view.words.keys[several] == "các" and view.words.gap(several - 1).strip() in (",", ";")


_BETWEEN_POSTS = regex(r"\s*(?:,|;|và)\s*")


def _is_of_the_leader(row: Row, place: int, post: Role) -> bool:
    """Whether the deputy's post follows before a name, so that this one is of who leads (``CVP, PCVP Lê Văn A``)."""
    if place + 2 >= len(row.items) or row.items[place + 2].person is None:
        return False
    item, beside = row.items[place], row.items[place + 1]
    between = _BETWEEN_POSTS.fullmatch(row.view.text, item.end, beside.start)
    alone = place == 0 or row.items[place - 1].end < row.view.text.rfind("\n", 0, item.start)
    deputy = beside.post is not None and fold(beside.post.title) == f"phó {fold(post.title)}"
    of_one = beside.post is not None and post.organization in (None, beside.post.organization)
    return deputy and of_one and alone and between is not None


_EX_OFFICIO = regex(rf"\s*(?:{NUMBER}\s*)?(?:Các\s+)?(?:{PLACE})\s*:", re.IGNORECASE)


def _is_ex_officio(row: Row) -> bool:
    """Whether a line puts whoever holds its posts on a body, and names nobody (``Thành viên: Bí thư Đoàn xã; …``)."""
    return not row.people and row.view.passage.kind != "cell" and _EX_OFFICIO.match(row.view.text) is not None


_SIGNED_WITHIN = 3
_ONLY_SIGNED = regex(r"(?:đã ký|ký tên|đóng dấu|[\W_])*", re.IGNORECASE)
_FOR = regex(r"\s*(?:(?:TM|T/M|KT|K/T|TL|TUQ|Q)\b\.?\s*)?", re.IGNORECASE)


def _is_over_a_name(rows: Rows, index: int) -> bool:
    """Whether a line is a post and nothing else, over the name of who signs: it is nobody's who is told of before."""
    if not _is_alone(rows.rows[index]):
        return False
    for below in rows.rows[index + 1 : index + 1 + _SIGNED_WITHIN]:
        if below.items:
            return below.items[0].person is not None and _is_alone(below)
        if _ONLY_SIGNED.fullmatch(below.view.text) is None:
            return False
    return False


def _is_alone(row: Row) -> bool:
    """Whether a passage is one person or post and nothing else."""
    if len(row.items) != 1:
        return False
    text, item = row.view.text, row.items[0]
    return _FOR.fullmatch(text, 0, item.start) is not None and not text[item.end :].strip()


_GIVEN_BY = regex(r"(?:khen|thi đua|chương|hiệu)”?\s+của\s+$", re.IGNORECASE)
_AWARD_BEFORE = regex(r"(?:Bằng khen|Giấy khen|Cờ thi đua|Kỷ niệm chương)”?\s+$", re.IGNORECASE)
_BEHIND_GIVER = regex(r"\s*(?:\([^()]{1,30}\)\s*)?:")


_DECISION = 90
_DECIDED_BY = regex(r"(?:QĐ|Quyết định)\s[^();]{0,70}\bcủa\s+$")


def _gives_an_award(view: PassageView, post: Role) -> bool:
    """``Bằng khen của Bộ trưởng Bộ Công an: ông A``: the giver's post, and no post of those behind the colon.

    Nor is ``(Quyết định số 711/QĐ-e193 của Trung đoàn trưởng)`` anybody's who is told of beside.
    """
    span = view.word_span(post.start, post.end)
    before = view.text[max(0, span.start_char - 24) : span.start_char]
    if _GIVEN_BY.search(before) is not None and _BEHIND_GIVER.match(view.text, span.end_char) is not None:
        return True
    if _AWARD_BEFORE.search(before) is not None:
        return True  # Bằng khen CT UBND tỉnh
    decided = _DECIDED_BY.search(view.text, max(0, span.start_char - _DECISION), span.start_char)
    return decided is not None and view.text[span.end_char : span.end_char + 1] in (")", ";")


def _holders(rows: Rows, index: int, place: int, post: Role) -> dict[str, tuple[float, Candidate, tuple[Group, ...]]]:
    """By name the likeliest mention of each candidate, how likely it is, and what describes it."""
    holders: dict[str, tuple[float, Candidate, tuple[Group, ...]]] = {}
    links = models().links
    of_sides: dict[str, float] = {}
    for candidate, of_post, own in described(rows, index, place):
        if candidate.side not in of_sides:
            of_sides[candidate.side] = links.score_of(of_post)
        if not _is_how_he_is_called(candidate, post):
            probability = logistic(of_sides[candidate.side] + links.weight_of(own))
            if _is_outright(rows.rows[index], place, candidate, post):
                probability = max(probability, _OUTRIGHT)
            if probability > holders.get(candidate.mention.name, (0.0,))[0]:
                holders[candidate.mention.name] = (probability, candidate, of_post + own)
    return holders


_HOLDS = regex(
    rf"(?:(?!\b(?:ký|thay thế|cùng|người|việc|chưa|không)\b|(?<!được )(?<!định )\bbổ nhiệm\b)[^;{END}]){{0,200}}?"
    r"\b(?:được\s+|thôi\s+|tiếp tục\s+|tạm\s+)?(?:giữ|đảm nhiệm|đảm nhận)\s+"
    r"(?:các\s+)?(?:chức vụ|chức danh|chức|vị trí)\s*:?\s*(?:là\s+)?"
)
_OUTRIGHT = 0.8
"""How likely at least a post is that of him of whom it is said in so many words."""


def _is_outright(row: Row, place: int, candidate: Candidate, post: Role) -> bool:
    return (
        _is_said_outright(row, place, candidate)
        or _is_what_he_is(post, place, candidate)
        or is_listed_under(row, place, candidate)
    )


def _is_said_outright(row: Row, place: int, candidate: Candidate) -> bool:
    """``bổ nhiệm ông A, Phó Trưởng phòng B, giữ chức vụ Trưởng phòng B``: nobody else is named between."""
    if candidate.side != "before" or any(item.person for item in row.items[candidate.place + 1 : place]):
        return False
    return _HOLDS.fullmatch(row.view.marked, row.items[candidate.place].end, row.items[place].start) is not None


def _is_what_he_is(post: Role, place: int, candidate: Candidate) -> bool:
    """``bác sĩ A của Bệnh viện B``: whose name stands between what he is and where."""
    return post.rule == TRADE_OF and candidate.side == "after" and candidate.place == place + 1


def _is_how_he_is_called(candidate: Candidate, post: Role) -> bool:
    """Chủ tịch Hồ Chí Minh: no post that the report tells of."""
    return candidate.mention.kind == "historical" and post.organization is None


def _record(view: PassageView, post: Role, mention: PersonMention, former: bool, likelihood: float) -> RoleMention:
    return RoleMention(
        span=view.word_span(post.start, post.end),
        person=mention.span,
        name=mention.name,
        title=post.title,
        organization=post.organization,
        parent=post.parent,
        former=post.former or former,
        acting=post.acting,
        likelihood=likelihood,
        **by(post.rule),
    )


def _spelled(role: RoleMention, shorts: dict[str, str]) -> RoleMention:
    """The role with its organisation as the report itself spells a short form out."""
    if not shorts or role.organization is None:
        return role
    return replace(
        role, organization=spell(role.organization, shorts), parent=role.parent and spell(role.parent, shorts)
    )
