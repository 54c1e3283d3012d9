"""The posts that somebody tells of himself in a form: after labels, in lines and tables of years.

``3. Chức vụ, đơn vị công tác: Phó Viện trưởng …`` and ``- Từ 5/2004 đến 12/2012: Kiểm sát viên …``
name nobody; they are of who fills the form in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.forms import told_beside, told_of
from extractors.grids import Grid, grids
from extractors.patterns import LINE
from extractors.records import PersonMention, RoleMention
from extractors.roles.tables import is_over, known_post, posts
from extractors.sentences import END
from extractors.tables import registers
from extractors.view import PassageView, ReportView, by_passage

_LABEL = regex(
    rf"(?:^|[;{END}]\s*|\s{{2,}}|\d+[.)]\s*|[-+]\s*)(?P<label>[^\W\d][^:;{END}]{{3,80}}):\s*"
    rf"(?P<told>(?:(?!\s{{3,}}[^\W\d][^:;\n]{{1,30}}:)(?!{END}\s*[^\W\d][^:;{END}\n]{{2,40}}:)[^;\n])+)"
    r"(?:\s{3,}(?:Đơn vị|Nơi công tác|Cơ quan)[^:;\n]{0,20}:\s*(?P<unit>[^;\n]+))?"
)
OF_POSTS = regex(r"chức vụ|chức danh|cấp ủy hiện tại|là đại biểu|công việc (?:đang|hiện)")
_NOTHING = ("không", "chưa", "có")
_YEARS = regex(
    r"(?:^|\n)\s*[-+•*]?\s*(?P<period>(?:(?:Từ|Năm|Tháng|Các năm)\s+)?(?:tháng\s+)?\d{1,2}?/?\d{4}"
    r"(?:\s*(?:đến|[-–])\s*(?:tháng\s+)?(?:\d{1,2}/)?(?:\d{4}|nay))?)[^\S\t\n]*[:\t]\s*(?P<told>[^\n]+)"
)
_LABEL_CELL = regex(r"\s*(?:\d{1,2}[.)]\s*[^:\n]{3,80}|(?:Chức vụ|Chức danh|Quá trình|Quá trình công tác)):?\s*$")
OF_CAREERS = regex(r"quá trình|tiểu sử")
_OF_WORK = regex(r"chức vụ|chức danh|^vị trí|^công việc|^làm gì|^nghề nghiệp")
_UNIT_HEADINGS = ("tổ chức", "cơ quan", "đơn vị", "nơi công tác", "nơi làm việc")
_PERIOD_HEADINGS = ("từ tháng", "thời gian", "từ năm", "năm", "giai đoạn", "từ ngày", "từ - đến", "từ – đến", "từ đến")


_MONTHS = (
    r"(?:(?:từ|năm|tháng|trước|sau|đến|các năm)\s+)*[\d/.]+(?:\s*(?:đến|[-–])\s*(?:(?:năm|tháng)\s+)*(?:[\d/.]+|nay))?"
)
_WHEN = regex(
    rf"\s*[-+•*]?\s*(?:{_MONTHS}\s*[:,]?\s*)?(?:(?:đã|từng|hiện|hiện nay|nay)\s*[:,]?\s+)*"
    r"(?:(?:là|làm|giữ chức(?: vụ)?)\s+)?",
    re.IGNORECASE,
)
"""How a line of a career begins before the post: ``+ 2010 - 6/2025:``, ``Từ 2012 đến 2017 là``, ``Từng là``."""
_DATED = regex(r"\d{4}")
_STILL = regex(r"\bnay\b")
_THEN = regex(r"[;,]\s*(?:sau đó|sau|rồi|nay)(?:\s+(?:là|làm))?\s+|;\s+(?=(?:từ\s+)?(?:\d{1,2}/)?\d{4})", re.IGNORECASE)


def find_careers(report: ReportView, people: list[PersonMention]) -> list[RoleMention]:
    """The posts in columns that tell the careers of whom the rows list; all but the last line's are over."""
    named = by_passage(mention for mention in people if mention.kind == "person")
    found: list[RoleMention] = []
    for register in registers(report):
        for entry in register.entries:
            holders = [mention for view in entry.name for mention in named.get(view.passage.index, [])]
            for view in entry.cells("career") if holders else ():
                found += of_career(view, holders[0])
    return found


def of_career(view: PassageView, holder: PersonMention) -> Iterator[RoleMention]:
    """The posts of the lines of a career; all but the last line's are over, where nothing else is said."""
    lines = [line for line in LINE.finditer(view.text) if _DATED.search(line[0]) or known_post(line[0])]
    for number, line in enumerate(lines):
        start, lasts = line.start(), number + 1 == len(lines)
        for gap in [*_THEN.finditer(view.text, line.start(), line.end()), None]:
            end = gap.start() if gap else line.end()
            when = _WHEN.match(view.text, start, end)
            assert when is not None  # all of it may be missing
            over = gap is not None or _is_over(fold(when[0]), lasts)
            for role in posts(view, when.end(), end, holder):
                if known_post(role.span.surface):
                    yield replace(role, former=role.former or over)
            start = gap.end() if gap else end


def _is_over(when: str, lasts: bool) -> bool:
    """Whether a post is over by when it was held; by its place in the career where only its beginning is told."""
    if _STILL.search(when):
        return False
    return is_over(when) or "từng" in when or (_DATED.search(when) is not None and not lasts)


def beside_forms(roles: list[RoleMention], told: list[RoleMention]) -> list[RoleMention]:
    """All roles, those that forms, careers and committees tell in place of what else was read of the same words."""
    places = {(role.span.passage, role.span.start_char) for role in told}
    return [role for role in roles if (role.span.passage, role.span.start_char) not in places] + told


def find_own_roles(report: ReportView, people: list[PersonMention]) -> list[RoleMention]:
    """The posts that forms tell of who fills them in, and papers on personnel of those whom they present."""
    named = by_passage(mention for mention in people if mention.kind == "person")
    tables = grids(report)
    found: list[RoleMention] = []
    for holder, told in told_of(report, named):
        for view in told:
            if view.passage.kind != "cell":
                found += _of_labels(view, holder)
                found += _of_years(view, holder)
            elif _LABEL_CELL.match(view.text) and (beside := told_beside(report, view)) is not None:
                if OF_POSTS.search(fold(view.text)):
                    found += posts(beside, 0, len(beside.text), holder)
                else:
                    found += (of_career if OF_CAREERS.search(fold(view.text)) else _of_years)(beside, holder)
        for table in dict.fromkeys(view.passage.table for view in told if view.passage.table is not None):
            found += _of_table(tables[table], holder)
    return found


def _of_labels(view: PassageView, writer: PersonMention) -> Iterator[RoleMention]:
    for match in _LABEL.finditer(view.marked):
        if OF_POSTS.search(fold(match["label"])) and not fold(match["told"]).startswith(_NOTHING):
            unit = squeeze(match["unit"]).rstrip(" .") if match["unit"] else None
            yield from posts(view, match.start("told"), match.end("told"), writer, unit)


def _of_years(view: PassageView, writer: PersonMention) -> Iterator[RoleMention]:
    """``- Từ 5/2004 đến 12/2012: Kiểm sát viên sơ cấp Viện KSND huyện Lục Nam;``."""
    for match in _YEARS.finditer(view.text):
        if known_post(match["told"]):
            for role in posts(view, match.start("told"), match.end("told"), writer):
                yield replace(role, former=role.former or is_over(match["period"]))


def _of_table(grid: Grid, writer: PersonMention) -> Iterator[RoleMention]:
    """The rows under ``Từ tháng, năm`` and ``Chức vụ, đơn vị``."""
    first = min(grid.rows)
    headings = {column: fold(squeeze(view.text)) for column, view in grid.rows[first].items()}
    periods = [column for column, heading in headings.items() if heading.startswith(_PERIOD_HEADINGS)]
    told = [column for column, heading in headings.items() if _OF_WORK.search(heading)]
    units = [column for column, heading in headings.items() if heading.startswith(_UNIT_HEADINGS)]
    if not periods or not told or any("họ" in heading.split() for heading in headings.values()):
        return
    for row in sorted(grid.rows)[1:]:
        cells = grid.rows[row]
        if periods[0] not in cells or told[0] not in cells:
            continue
        view = cells[told[0]]
        unit = cells.get(units[0]) if units and units[0] != told[0] else None
        for role in posts(view, 0, len(view.text), writer, squeeze(unit.text) if unit is not None else None):
            yield replace(role, former=role.former or is_over(cells[periods[0]].text))
