"""Posts that head the columns of a table: ``Tên tổ | Tổ trưởng | Tổ phó`` over the names of those who hold them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.awards.recipients import only_address
from extractors.casing import usual_case
from extractors.grids import Grid, grids
from extractors.lexicons import titles, village_word_of, village_words
from extractors.organizations import head_at
from extractors.patterns import alternatives
from extractors.records import PersonMention, RoleMention
from extractors.roles.items import past_number
from extractors.roles.phrases import read_role
from extractors.roles.seats import LEADS, PLACES, bare_place
from extractors.rules import by
from extractors.view import PassageView, ReportView, by_passage
from extractors.words import words_of

_UNITS = (
    *("bon", "tổ", "phòng", "khoa", "ban", "đội", "chi bộ", "chi hội", "câu lạc bộ", "đơn vị", "cơ quan"),
    *("trường", "trạm", "chi nhánh", "công ty", "bệnh viện"),
)
_NAMED_BY = regex(rf"^(?:tên\s+)?(?P<sort>{alternatives((*village_words(), *_UNITS))})\b")
"""A heading over the units that the rows are about; its word goes before names that lack it (``Toán - Tin``)."""
_WHEN = regex(r"\s*(?:\((?P<bracketed>[^)]*)\)|(?P<bare>cũ|mới|hiện nay|nhiệm kỳ .{1,20}|khóa \S+))\s*$")
_OVER = frozenset(["cũ", "trước", "nguyên"])
_HEADING_ROWS = 2


def with_columns(report: ReportView, people: list[PersonMention], roles: list[RoleMention]) -> list[RoleMention]:
    """The roles with the posts of those whom the columns of a table name under the title of a post.

    Who stands alone in a cell of a table with several such columns has no other post in it.
    """
    named = by_passage(mention for mention in people if mention.kind == "person")
    found = list(roles)
    for grid in grids(report).values() if named else ():
        told = list(_of_grid(report, grid, named))
        if len({(role.title, role.organization and role.organization.split()[0]) for role in told}) > 1:
            alone = {
                role.person.passage
                for role in told
                if squeeze(report.passages[role.person.passage].text) == squeeze(role.person.surface)
            }
            found = [role for role in found if role.person.passage not in alone]
        found += told
    return found


def _of_grid(report: ReportView, grid: Grid, named: dict[int, list[PersonMention]]) -> Iterator[RoleMention]:
    rows = sorted(grid.rows)
    for heading_row in rows[:_HEADING_ROWS]:
        headings = grid.rows[heading_row]
        below = grid.rows.get(heading_row + 1, {})
        headed = {
            column: post
            for start, view in headings.items()
            if (post := _post(view))
            for columns in [range(start, start + view.passage.column_span)]
            if len(columns) == 1 or not any(_names_posts(below.get(column)) for column in columns)
            for column in columns
        }
        if not headed:
            continue
        team = _team_above(report, grid)
        units = next(((column, m) for column, view in headings.items() if (m := _units(view))), None)
        territories = next(((column, m) for column, view in headings.items() if (m := _territories(view))), None)
        for row in rows[rows.index(heading_row) + 1 :]:
            cells = grid.rows[row]
            unit = _unit(cells.get(units[0]), units[1]) if units is not None else None
            place = _unit(cells.get(territories[0]), territories[1]) if territories is not None else None
            for column, post in headed.items():
                cell = cells.get(column)
                if post.of_territory:
                    yield from _of_territory(post, place, cell, named)
                    continue
                for mention in named.get(cell.passage.index, []) if cell is not None else ():
                    yield _role(post, _team_of(team, unit, post), mention)
        return


_TEAM = regex(r"\s*(?:DANH SÁCH\s+)?(?P<team>(?:Tổ|Đội|Ban|Nhóm)\s[^:;()\n]{4,80}?)\s*:?\s*$", re.IGNORECASE)


def _team_above(report: ReportView, grid: Grid) -> str | None:
    """The team that the line above a table names, of which there is one in each village of its rows."""
    above = report.passages[grid.first_passage - 1] if grid.first_passage else None
    match = _TEAM.match(above.text[past_number(above.text) :]) if above is not None else None
    return usual_case(squeeze(match["team"])) if match is not None else None


def _team_of(team: str | None, unit: str | None, post: _Post) -> str | None:
    """The team in a village whose post a column heads (``Tổ trưởng`` below ``TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG``)."""
    village = unit is not None and village_word_of(unit) is not None
    leads = LEADS.get(bare_place(post.title)) or ("" if bare_place(post.title) in PLACES else None)
    if team is None or unit is None or not village or leads is None or not fold(team).startswith(leads):
        return unit
    return f"{team} {unit[0].lower()}{unit[1:]}"


def _names_posts(heading: PassageView | None) -> bool:
    """Whether a heading below another is over posts: the upper one then tells no post itself (``Cán bộ``)."""
    return heading is not None and fold(squeeze(heading.text)).startswith("chức")


def _of_territory(
    post: _Post, place: str | None, cell: PassageView | None, named: dict[int, list[PersonMention]]
) -> Iterator[RoleMention]:
    """``Chủ tịch UBND xã`` over a cell with a name and no more, in the row of a commune."""
    mentions = named.get(cell.passage.index, []) if cell is not None else []
    if place is not None and cell is not None and len(mentions) == 1 and _is_alone(cell, mentions[0]):
        yield _role(post, place, mentions[0])


def _is_alone(cell: PassageView, mention: PersonMention) -> bool:
    return cell.text[mention.span.end_char :].strip() == "" and only_address(cell.text[: mention.span.start_char])


class _Post(Struct, frozen=True):
    """What heads a column: a title, the sort of organ that it is in, and whether its holders are no longer in it."""

    title: str
    organ: str | None
    over: bool
    of_territory: bool = False
    """Whether every territory has the organ, so that the row tells which (``Chủ tịch UBND xã``)."""


def _role(post: _Post, unit: str | None, mention: PersonMention) -> RoleMention:
    village = village_word_of(unit) if unit else None
    of_village = post.title == _HEAD_OF_VILLAGE and village not in (None, "thôn")
    return RoleMention(
        span=mention.span,
        person=mention.span,
        name=mention.name,
        title=f"Trưởng {village}" if of_village else post.title,
        organization=_joined(post.organ, unit) if post.organ and unit else post.organ or unit,
        former=post.over,
        inherited=True,
        **by("post in a table"),
    )


def _joined(organ: str, unit: str) -> str:
    """The organ of a heading with the unit of a row, the sort of a territory told once (``UBND xã``, ``Xã A``)."""
    sort, _, name = unit.partition(" ")
    return f"{organ} {name}" if name and fold(organ).endswith(f" {fold(sort)}") else f"{organ} {unit}"


_HEAD_OF_VILLAGE = "Trưởng thôn"


def _post(view: PassageView) -> _Post | None:
    """The post that a heading is: a title (``Tổ trưởng (cũ)``), perhaps with a sort of organ (``Bí thư chi bộ``)."""
    text = squeeze(view.text)
    when = _WHEN.search(text)
    words = words_of(text[: when.start()] if when else text)
    said = fold((when["bracketed"] or when["bare"] or "") if when else "")
    over = any(word in said.split() for word in _OVER)
    found = titles().match(words, 0) if len(words) else None
    if found is not None and found[0] == len(words) and found[1].holder == "person":
        return _Post(found[1].title, None, over)
    role = read_role(words, 0) if found is not None else None
    whole = role is not None and role.end == len(words) and role.parent is None and not role.shared
    organ = fold(role.organization or "") if role is not None else ""
    of_territory = whole and organ.endswith(_OF_TERRITORIES)
    told = whole and (of_territory or organ.startswith(_CELLS))
    return _Post(role.title, role.organization, over, of_territory) if role is not None and told else None


_OF_TERRITORIES = (" xã", " phường", " thị trấn", " huyện")
"""How organs end that every territory has, with its sort: which one, the row tells (``Chủ tịch UBND xã``)."""
_CELLS = ("chi bộ", "chi hội", "chi đoàn", "ban công tác", "bct", "ban ctmt", "tổ ")
"""What villages and units have each: who leads it is told by the row."""


def _units(view: PassageView) -> re.Match[str] | None:
    return _NAMED_BY.match(fold(squeeze(view.text)))


def _territories(view: PassageView) -> re.Match[str] | None:
    """The heading of a column of territories of one sort."""
    return _TERRITORY.fullmatch(fold(squeeze(view.text)))


_TERRITORY = regex(r"(?:tên\s+)?(?P<sort>xã|phường|thị trấn|huyện)")


def _unit(cell: PassageView | None, heading: re.Match[str]) -> str | None:
    """The unit that a row is about, with the heading's word where the cell leaves it out."""
    text = squeeze(cell.text) if cell is not None else ""
    if not any(map(str.isalpha, text)):
        return None
    words = words_of(text)
    whole = head_at(words, 0) is not None or fold(text).startswith(f"{heading['sort']} ")
    whole = whole or words.keys[0] in village_words()
    return text if whole or heading["sort"] in ("đơn vị", "cơ quan") else f"{heading['sort'].capitalize()} {text}"
