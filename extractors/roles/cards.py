"""People and their posts on lines apart: a name, then what its bearer is; a post, then who held it.

``2. NGUYỄN HỒNG MẪU`` over ``Chức vụ: Bộ trưởng Bộ Công Thương``; ``C. Chủ tịch UBND tỉnh Hà Tây`` over
``1. Vương Văn Thử (10/1991 - 6/1996)``. Papers that were tables, and lists of leaders, are written so.
Signatures are too, the other way round: there a post alone stands over one name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.awards.recipients import only_address
from extractors.forms import told_beside
from extractors.lexicons import titles
from extractors.organizations import head_at
from extractors.patterns import ITEM, bullet_of
from extractors.records import PersonMention, RoleMention
from extractors.roles.tables import is_over, known_post, posts
from extractors.view import PassageView, ReportView, by_passage
from extractors.words import words_of

_ITEM = regex(rf"^\s*(?:{ITEM}|Điều\s+\d{{1,2}}[.:])\s*")
_NUMBER = regex(r"^\s*\d{1,3}\s*[.)]?\s*$")
_SECTION = regex(r"^\s*(?:(?:[A-HIVX]{1,4}|\d{1,2})\s*[.)]\s*)?")
_LABEL = regex(
    r"^\s*[-–+•*]?\s*(?:(?:Chức vụ(?: (?:chính quyền|Đảng|đảng|đoàn thể|hiện nay|công tác|kiêm nhiệm))?|Chức danh|"
    r"Chức danh, nơi làm việc|Chức vụ, đơn vị công tác|Nơi công tác)\s*:\s*"
    r"|(?P<term>Khóa\s+[IVXLC]+(?:\s*,\s*[IVXLC]+)*)\s*:\s*)?"
)
_DETAILS = regex(r"^\s*(?:\([^()]{0,60}\)\s*)?(?:[,;:(–-].{0,110})?$", re.DOTALL)
"""What may follow a name on its own line: a bracket, years, where its bearer is from."""
_PERIOD = regex(r":\s*(?P<period>[^:]*\d{4}[^:]*)$")
_YEARS = regex(r"\((?P<period>[^()]*\d{4}[^()]*)\)")
_BETWEEN = regex(
    r"^\s*(?:\([^()]*\)\s*$|CHỨC VỤ ĐÃ GIỮ|(?:[\d\s;,+()-]|\.)+$|"
    r"[-–+•*]?\s*(?:Ngày sinh|Sinh ngày|Năm sinh|Quê quán|Nơi ở|Dân tộc|"
    r"Vào Đảng|Ngày vào Đảng|Từ trần|Trình độ|Hoạt động cách mạng|Địa chỉ|Điện thoại|Số điện thoại|Email|CCCD|CMND|"
    r"Số CCCD|Số căn cước|Căn cước|Thẻ Đảng|Mã số thuế|Quốc tịch|Giới tính)\b)",
    re.IGNORECASE,
)
"""Lines between a name and the posts: an alias, a birthday, telephone numbers, the heading of the posts."""
_HOLDERS = (
    r"\s*(?:[-–+•*]\s*)?(?:(?:Người )?đại diện(?: theo pháp luật| theo ủy quyền| bên [ABCD])?|"
    r"(?:Bên|Người)(?: được| nhận)? ủy quyền|Ủy quyền cho|Cấp cho|Họ và tên|Họ tên|Họ, tên{further})"
    r"(?:\s*\([^()]{{1,40}}\))?\s*"
)
# what contracts, authorisations and forms write before the name over whose post the next line tells
_HOLDER = regex(_HOLDERS.format(further="") + r":\s*", re.IGNORECASE)
_HOLDER_CELL = regex(_HOLDERS.format(further=r"|Ông|Bà|Ông/Bà|Ông \(Bà\)") + r":?\s*", re.IGNORECASE)
_COLON = regex(r"\s*:\s*")
"""How a cell begins where its label beside it has no colon (``Đại diện | : Ông A``)."""
_POST_CELL = regex(r"\s*(?:[-–+•*]\s*)?(?:Chức vụ|Chức danh|Chức vụ, đơn vị(?: công tác)?)\s*:?\s*", re.IGNORECASE)
_LONGEST = 150
"""Characters of a line that is a post alone."""
_FEWEST_WORDS = 4
"""A post with its organ has so many words."""


def find_card_roles(report: ReportView, people: list[PersonMention]) -> list[RoleMention]:
    """The posts that stand on lines of their own, with whose they are."""
    named = by_passage(mention for mention in people if mention.kind == "person")
    lines = [view for view in report.passages if view.passage.kind in ("paragraph", "list")]
    return [*_posts_below(lines, named), *_holders_below(lines, named), *_in_cells(report, named)]


def _in_cells(report: ReportView, named: dict[int, list[PersonMention]]) -> Iterator[RoleMention]:
    """``Đại diện | Ông A`` over ``Chức vụ | Giám đốc``, and both in one row: forms and contracts set as tables."""
    holder: tuple[PersonMention, int | None] | None = None
    for view in report.passages:
        beside = told_beside(report, view) if view.passage.kind == "cell" else None
        if beside is None:
            continue
        if holder is not None and holder[1] != view.passage.table:
            holder = None
        if _HOLDER_CELL.fullmatch(view.text) and (one := _only_name(beside, named)) is not None:
            holder = one, view.passage.table
        elif holder is not None and _POST_CELL.fullmatch(view.text) and known_post(beside.text):
            yield from posts(beside, 0, len(beside.text), holder[0], _employer_in_cells(report, beside))
        elif (label := _LABEL.match(beside.text)) and label.end():
            one = _only_name(view, named)
            if one is not None and known_post(beside.text[label.end() :]):
                yield from posts(beside, label.end(), len(beside.text), one)


def _employer_in_cells(report: ReportView, post: PassageView) -> str | None:
    """The organ that one of the next rows of a form tells (``Đơn vị công tác | Đội Thủ tục``)."""
    for view in report.passages[post.passage.index + 1 : post.passage.index + 1 + _CELLS_BELOW]:
        beside = told_beside(report, view) if _EMPLOYER_CELL.fullmatch(view.text) else None
        if beside is not None and beside.passage.table == post.passage.table:
            organ = squeeze(beside.text).rstrip(" .,;")
            return organ if head_at(words_of(organ), 0) is not None else None
    return None


_CELLS_BELOW = 8
_EMPLOYER_CELL = regex(
    r"\s*(?:[-–+•*]\s*)?(?:Đơn vị|Cơ quan|Nơi)(?:,? đơn vị)?(?:\s+(?:công tác|làm việc))?(?:\s+hiện nay)?\s*:?\s*",
    re.IGNORECASE,
)


def _only_name(view: PassageView, named: dict[int, list[PersonMention]]) -> PersonMention | None:
    """The one whom a cell names and no more, past a label and forms of address."""
    mentions = named.get(view.passage.index, [])
    if len(mentions) != 1 or not _DETAILS.match(view.text[mentions[0].span.end_char :]):
        return None
    before = view.text[: mentions[0].span.start_char]
    label = _HOLDER.match(before) or _COLON.match(before)
    return mentions[0] if only_address(before[label.end() if label else 0 :]) else None


def _posts_below(lines: list[PassageView], named: dict[int, list[PersonMention]]) -> Iterator[RoleMention]:
    """``2. NGUYỄN HỒNG MẪU`` and the lines of posts below it."""
    holder: PersonMention | None = None
    bullet = ""
    for place, view in enumerate(lines):
        mentions = named.get(view.passage.index, [])
        if len(mentions) == 1 and _is_card(lines, place, mentions[0]):
            holder, bullet = mentions[0], bullet_of(view.text)
        elif holder is not None and not mentions and (start := _posts_start(view)) is not None:
            beside = bullet and bullet_of(view.text) == bullet  # as those under ``Nơi nhận`` do
            if beside or _is_signed(lines, place, named):
                holder = None
                continue
            yield from _posts_of(view, start, holder, _employer(view, lines[place + 1 : place + 2]))
        elif mentions or not _BETWEEN.match(view.text):
            holder = None


def _is_card(lines: list[PassageView], place: int, mention: PersonMention) -> bool:
    """Whether a line is a name that heads posts: numbered or with a form of address, and under no post of its own."""
    text = lines[place].text
    item = _ITEM.match(text)
    before = text[item.end() if item else 0 : mention.span.start_char]
    label = _HOLDER.match(before)
    before = before[label.end() :] if label is not None else before
    headed = (
        item is not None
        or label is not None
        or bool(before.strip())
        or (place > 0 and _NUMBER.match(lines[place - 1].text) is not None)
    )
    after = text[mention.span.end_char :]
    if not headed or not only_address(before) or not _DETAILS.match(after) or after.strip() == ";":
        return False
    if _tells_a_post(after):
        return False
    return place == 0 or not _stands_alone(lines[place - 1])


def _is_signed(lines: list[PassageView], place: int, named: dict[int, list[PersonMention]]) -> bool:
    """Whether a post stands over a bare name, as over a signature."""
    below = lines[place + 1] if place + 1 < len(lines) else None
    mentions = named.get(below.passage.index, []) if below else []
    return below is not None and len(mentions) == 1 and below.text.strip() == mentions[0].span.surface


def _tells_a_post(text: str) -> bool:
    words = words_of(text)
    return any(titles().match(words, index) for index in range(len(words)))


def _stands_alone(view: PassageView) -> bool:
    """Whether a line is a post alone, as it stands over a signature."""
    return known_post(view.text) and len(view.text) <= _LONGEST and ":" not in view.text


def _posts_start(view: PassageView) -> int | None:
    """Where the posts of a line begin that holds nothing else."""
    if len(view.text) > 2 * _LONGEST or view.text.rstrip().endswith(":"):
        return None
    label = _LABEL.match(view.text)
    start = label.end() if label else 0
    return start if known_post(view.text[start:]) else None


_EMPLOYER = regex(
    r"^\s*[-–+•*]?\s*(?:Đơn vị|Cơ quan|Nơi)(?:\s+(?:công tác|làm việc))?(?:\s+hiện nay)?\s*:\s*"
    r"(?P<organ>[^:;]{4,120})$",
    re.IGNORECASE,
)


def _employer(view: PassageView, below: list[PassageView]) -> str | None:
    """The organ of a post that its label tells alone (``Chức vụ: Phó Trưởng phòng`` / ``Đơn vị công tác: Phòng A``)."""
    labelled = (match := _LABEL.match(view.text)) is not None and match.end() > 0
    told = _EMPLOYER.match(below[0].text) if labelled and below else None
    organ = squeeze(told["organ"]).rstrip(" .,") if told is not None else ""
    return organ if organ and head_at(words_of(organ), 0) is not None else None


def _posts_of(view: PassageView, start: int, holder: PersonMention, employer: str | None) -> Iterator[RoleMention]:
    period = _PERIOD.search(view.text, start)
    label = _LABEL.match(view.text)
    term = label["term"] if label else None
    end = period.start() if period else len(view.text)
    for role in posts(view, start, end, holder, employer):
        organization = role.organization
        if term is not None and organization is not None and fold(term) not in fold(organization):
            organization = f"{organization} {term[0].lower()}{term[1:]}"
        former = role.former or (period is not None and is_over(period["period"]))
        yield replace(role, organization=organization, former=former)


def _holders_below(lines: list[PassageView], named: dict[int, list[PersonMention]]) -> Iterator[RoleMention]:
    """``C. Chủ tịch UBND tỉnh Hà Tây`` and the numbered names below it."""
    heading: PassageView | None = None
    for place, view in enumerate(lines):
        mentions = named.get(view.passage.index, [])
        if heading is not None and len(mentions) == 1 and _lists_a_holder(view, mentions[0]):
            years = _YEARS.search(view.text, mentions[0].span.end_char)
            over = years is not None and is_over(years["period"])
            for role in posts(heading, _section_end(heading), len(heading.text), mentions[0]):
                yield replace(role, former=role.former or over)
        elif not mentions and _heads_holders(lines, place, named):
            heading = view
        else:
            heading = None


def _section_end(view: PassageView) -> int:
    section = _SECTION.match(view.text)
    return section.end() if section else 0


def _heads_holders(lines: list[PassageView], place: int, named: dict[int, list[PersonMention]]) -> bool:
    """Whether a line is a post with its organ over at least two numbered names."""
    text = lines[place].text
    post = text[_section_end(lines[place]) :]
    if (
        len(text) > _LONGEST
        or not known_post(post)
        or len(post.split()) < _FEWEST_WORDS
        or text.rstrip().endswith((".", ";"))
    ):
        return False
    below = lines[place + 1 : place + 3]
    return len(below) == 2 and all(
        len(people := named.get(view.passage.index, [])) == 1 and _lists_a_holder(view, people[0]) for view in below
    )


def _lists_a_holder(view: PassageView, mention: PersonMention) -> bool:
    """``1. Vương Văn Thử (10/1991 - 6/1996)``: a numbered name with nothing but a bracket behind it."""
    item = _ITEM.match(view.text)
    if item is None or not only_address(view.text[item.end() : mention.span.start_char]):
        return False
    after = view.text[mention.span.end_char :].strip(" .;")
    return not after or (after.startswith("(") and after.endswith(")"))


def beside_cards(roles: list[RoleMention], cards: list[RoleMention]) -> list[RoleMention]:
    """All roles, those of cards in place of what was read of the same words."""
    told = {(role.span.passage, role.span.start_char) for role in cards}
    passages = {passage for passage, _ in told}
    kept = [role for role in roles if role.span.passage not in passages or _is_told_beside(role)]
    return [*kept, *cards]


def _is_told_beside(role: RoleMention) -> bool:
    """Whether a role and its holder stand on one line."""
    return role.span.passage == role.person.passage
