"""Tables that list people or units, as entries whose parts are known by the headings above them.

A column's meaning is read from its headings, which may stand in two rows, never from its place.
A row that spans the table opens a group (``I. Tập thể``); ``nt`` repeats what stands above it; a
name may go over two columns; a table cut off by a page goes on with the columns of the last.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from itertools import islice, pairwise

from msgspec import Struct
from msgspec.structs import replace

from corpora import gazetteers
from corpora.gazetteers import ColumnMeaning
from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.contents import (
    Contents,
    is_address,
    is_addressed,
    is_known_name,
    is_name,
    is_number,
    is_organ,
    is_post,
    is_same,
    names_award,
)
from extractors.dates import YEAR
from extractors.grids import Grid, grids
from extractors.lexicons import award_forms, territories
from extractors.organizations import head_at
from extractors.patterns import bullet_of
from extractors.references.symbols import find_symbols
from extractors.view import PassageView, ReportView
from extractors.words import memoised

_HEADING_ROWS = 4
_TOTAL = regex(r"^(?:tổng cộng\b|tổng số\b|(?:tổng|cộng)\s*(?:[:(]|\d|$))", re.IGNORECASE)
_LEVELS = tuple(regex(rf"^\s*{number}\s*(?:[.)\-–]|,(?=\s))") for number in (r"(?![IVX])[A-ZĐ]", r"[IVX]+", r"\d+"))
"""The numbers of headings, the highest level first."""


class Columns(Struct, frozen=True):
    """What the grid columns hold: by meaning, and the headings over each, the lowest first."""

    places: Mapping[str, tuple[int, ...]]
    headings: Mapping[int, tuple[PassageView, ...]]
    names: tuple[int, ...]
    """The columns over which a name goes."""
    rows: int
    """The first row below the headings."""


class Entry(Struct, frozen=True):
    """A row that lists somebody: its cells by column and meaning, and the headings of its groups."""

    row: int
    by_column: Mapping[int, PassageView]
    columns: Columns
    groups: tuple[PassageView, ...]

    def cells(self, meaning: ColumnMeaning) -> list[PassageView]:
        """The written cells with this meaning, from the left."""
        views = (self.by_column.get(column) for column in self.columns.places.get(meaning, ()))
        return [view for view in views if view is not None and view.text.strip()]

    def cell(self, meaning: ColumnMeaning) -> PassageView | None:
        """The first written cell with this meaning."""
        return next(iter(self.cells(meaning)), None)

    @property
    def name(self) -> tuple[PassageView, ...]:
        """The cells that name whom the row lists."""
        cells = [self.by_column[column] for column in self.columns.names if column in self.by_column]
        return tuple(view for view in cells if view.text.strip())

    @property
    def joined_name(self) -> str:
        """What those cells say together."""
        return squeeze(" ".join(view.text for view in self.name))


class Register(Struct, frozen=True):
    """A table that lists people or units."""

    grid: Grid
    columns: Columns
    entries: tuple[Entry, ...]


@memoised
def registers(report: ReportView) -> list[Register]:
    """The tables of the report that list people or units under headings, in reading order."""
    read: list[Register] = []
    previous: tuple[Columns, dict[int, PassageView]] | None = None
    for grid in grids(report).values():
        columns = _columns(grid)
        above: dict[int, PassageView] = {}
        if columns is None and previous is not None and _goes_on(grid, previous[0]):
            columns = Columns(previous[0].places, previous[0].headings, previous[0].names, min(grid.rows))
        columns = columns or _inferred(grid, _opens_it(report, grid))
        if columns is not None and previous is not None and columns.places == previous[0].places:
            above = previous[1]
        if columns is None:
            previous = None
            continue
        entries = tuple(_entries(grid, columns, above))
        previous = (columns, dict(entries[-1].by_column) if entries else above)
        halves = list(_beside(grid, columns))
        apart = [half for half, _ in halves if half.places.get("recipient") != columns.places.get("recipient")]
        again = [min(half.headings) for half in apart if min(half.headings) > 0]
        if again and not _are_counted(columns):
            columns = _up_to(columns, min(again))
            entries = tuple(_entries(grid, columns, above))
        read += [Register(grid, half, entries) for half, entries in ((columns, entries), *halves)]
    return read


_SHARED = frozenset(["award", "decision", "date", "authority"])
"""What both lists may have in one column."""


def _are_counted(columns: Columns) -> bool:
    """Whether recipients are told by numbers alone, under the words for what is counted (``TT``, ``CN``)."""
    over = [columns.headings[column][0] for column in columns.places["recipient"] if columns.headings.get(column)]
    return all(fold(squeeze(view.text)).strip(".") in _UNITS_COUNTED for view in over)


def _up_to(columns: Columns, end: int) -> Columns:
    """The columns before another list begins beside them."""
    places = {
        meaning: found if meaning in _SHARED else tuple(place for place in found if place < end)
        for meaning, found in columns.places.items()
    }
    kept = {meaning: found for meaning, found in places.items() if found}
    headings = {place: over for place, over in columns.headings.items() if place < end}
    names = tuple(place for place in columns.names if place < end)
    return Columns(kept, headings, names, columns.rows)


def _beside(grid: Grid, columns: Columns) -> Iterator[tuple[Columns, tuple[Entry, ...]]]:
    """A second list beside the first: ``Tên đơn vị | Tiền thưởng | Họ và tên | Tiền thưởng``.

    It may have the same headings again (``TT | Họ và tên | TT | Họ và tên``), or share the units of its rows
    (``Đơn vị | Tập thể | Họ và tên``).
    """
    first, *others = columns.places.get("recipient", (0,))
    told = {column: fold(squeeze(over[0].text)) for column, over in columns.headings.items() if over}
    for column in others:
        left = {text for place, text in told.items() if first < place < column}
        if columns.headings[column][0] is columns.headings[first][0]:
            continue
        again = told.get(column) == told.get(first)
        shares = column == first + 1 and _of_collectives(columns, first) and told[column].startswith("họ")
        if not (again or shares or left & {text for place, text in told.items() if place > column}):
            continue
        from_here = {meaning: tuple(p for p in found if p >= column) for meaning, found in columns.places.items()}
        places = {**columns.places, "recipient": (column,)} if shares else from_here
        kept = {meaning: found for meaning, found in places.items() if found}
        headings = {place: over for place, over in columns.headings.items() if shares or place >= column}
        half = Columns(kept, headings, (column,), columns.rows)
        yield half, tuple(_entries(grid, half, {}))


def _of_collectives(columns: Columns, column: int) -> bool:
    """Whether the headings over a column say that it names collectives (``Tập thể``)."""
    return any(fold(squeeze(view.text)).startswith("tập thể") for view in columns.headings[column])


def _columns(grid: Grid) -> Columns | None:
    for row in sorted(grid.rows)[:_HEADING_ROWS]:
        cells = grid.rows[row]
        if is_number(cells[min(cells)].text):
            break  # 1 | Văn phòng Sở | Tập thể lao động tiên tiến: a list without headings has begun
        below = _subheadings(grid, row)
        first = row + 2 if below else row + 1
        told_by_heading = {column: _meaning_of(view) for column, view in cells.items()}
        open_to_contents = {
            column: meaning
            for column, meaning in told_by_heading.items()
            if meaning is not None or not is_organ(cells[column].text)  # Tổ xử lý nợ đọng, over places on it
        }
        contents = Contents(grid, first)
        meanings = told_by_heading | contents.corrected(open_to_contents)
        if "award" in meanings.values() and not {"recipient", "unit", "address"} & set(meanings.values()):
            of_organs = (column for column, view in cells.items() if is_organ(view.text))
            of_places = (column for column in of_organs if contents.are_places(column))
            meanings |= dict.fromkeys(islice(of_places, 1), "recipient")  # Hội CCB, over Vĩnh Long
        told = {meaning for meaning in meanings.values() if meaning}
        of_others = told & {"recipient", "unit", "address"}
        of_its_own = "award" in told and told & {"decision", "date", "year"}
        if not _of_both(cells, meanings) and (len(told) < 2 or not (of_others or of_its_own)):
            continue
        return _under_awards(grid, row, _places(cells, below, meanings, first))
    return _of_counts(grid)


def _of_both(cells: Mapping[int, PassageView], meanings: Mapping[int, ColumnMeaning | None]) -> bool:
    """Whether a row heads collectives and people beside each other, and nothing else (``Tập thể | Cá nhân``)."""
    return len(cells) == 2 and all(meanings.get(column) == "recipient" for column in cells)


def _under_awards(grid: Grid, row: int, columns: Columns) -> Columns:
    """The columns with the awards that wide headings above name over them (``Bằng khen``: Tập thể | Cá nhân)."""
    above = [view for other, cells in grid.rows.items() if other < row for view in cells.values()]
    wide = [view for view in above if view.passage.column_span > 1 and award_forms().match(view.words, 0)]
    if not wide:
        return columns
    headings = {
        column: (*over, *(view for view in wide if view not in over and _covers(view, column)))
        for column, over in columns.headings.items()
    }
    return replace(columns, headings=headings)


def _of_counts(grid: Grid) -> Columns | None:
    """The columns of a table that counts awards by their givers: Nội dung | UBND tỉnh: TT, CN | Tỉnh Hội: TT, CN."""
    rows = sorted(grid.rows)
    if len(rows) < _FEWEST_ROWS + 1:
        return None
    over, below = grid.rows[rows[0]], grid.rows[rows[1]]
    counts = {column: view for column, view in below.items() if fold(squeeze(view.text)).strip(".") in _UNITS_COUNTED}
    first = min(over)
    awards = [grid.rows[row].get(first) for row in rows[2:]]
    if len(counts) < 2 or len(counts) < len(below) - 1 or first in counts:
        return None
    if not any(view is not None and award_forms().match(view.words, 0) for view in awards):
        return None
    headings: dict[int, tuple[PassageView, ...]] = {
        column: (view,) for column, view in over.items() if column not in counts
    }
    headings |= {column: (view, *_heading_over(over, column)) for column, view in counts.items()}
    return Columns({"award": (first,), "recipient": tuple(sorted(counts))}, headings, (), rows[2])


def _heading_over(cells: Mapping[int, PassageView], column: int) -> tuple[PassageView, ...]:
    return tuple(view for view in cells.values() if _covers(view, column))[:1]


_UNITS_COUNTED = frozenset(["tt", "cn", "tập thể", "cá nhân", "hộ", "hộ gia đình"])
_FEWEST_ROWS = 2
_MOST = 0.6
"""The share of a column's cells that say what it holds."""


def _opens_it(report: ReportView, grid: Grid) -> bool:
    """Whether the line above a table says that it lists people (``Các Ủy viên, gồm các đồng chí:``)."""
    above = report.passages[grid.first_passage - 1] if grid.first_passage else None
    return above is not None and above.passage.kind != "cell" and _LISTS_PEOPLE.search(fold(above.text)) is not None


_LISTS_PEOPLE = regex(
    r"^(?!.*\b(?:thay|nguyên|thôi)\b).*\b(?:đồng chí|đ/c|ông|bà|ủy viên|thành viên|gồm)\b[^:]*:\s*$", re.DOTALL
)


def _inferred(grid: Grid, opened: bool) -> Columns | None:
    """The columns of a table without headings that lists people with their posts.

    Numbers stand before them (1 | Lê Văn Mẫu | Chuyên viên | Thành viên), or how each is addressed
    (Đ/c Lê Văn Mẫu | Bí thư Huyện ủy, Ông | Lê Văn Mẫu | Bí thư Huyện ủy); or the line above opens a list.
    Or years stand before the awards that somebody was given (2019 | Giấy khen | Giám đốc Sở | QĐ số …).
    """
    rows = [cells for _, cells in sorted(grid.rows.items())]
    if len(rows) < _FEWEST_ROWS:
        return None
    columns = sorted({column for cells in rows for column in cells})
    share = Contents(grid).share
    if own := _of_years(columns, share):
        return Columns(own, dict.fromkeys(columns, ()), (), min(grid.rows))
    number = next((column for column in columns[:1] if share(column, is_number) > 0.8), None)
    apart = next((column for column in columns[:1] if share(column, is_address) > 0.8), None)
    if number is not None and len(columns) == 2:  # 1 | Đoàn xã Tam Giang
        listed: dict[str, tuple[int, ...]] = {"number": (number,), "recipient": (columns[1],)}
        return Columns(listed, dict.fromkeys(columns, ()), (columns[1],), min(grid.rows))
    awards = [column for column in columns[1:] if share(column, names_award) > _MOST]
    if number is not None and awards and columns[1] not in awards:  # 1 | Văn phòng Sở | Tập thể lao động tiên tiến
        listed = {"number": (number,), "recipient": (columns[1],), "award": tuple(awards)}
        return Columns(listed, dict.fromkeys(columns, ()), (columns[1],), min(grid.rows))
    if number is not None and len(columns) == 3 and all(share(column, is_organ) > _MOST for column in columns[1:]):
        listed = {"number": (number,), "recipient": (columns[1],), "unit": (columns[2],)}
        return Columns(listed, dict.fromkeys(columns, ()), (columns[1],), min(grid.rows))  # 1 | Khoa X | Bệnh viện Y
    bare = number is not None or apart is not None or opened

    def names(text: str) -> bool:
        if is_addressed(text):
            return True
        return is_known_name(text) if opened and number is None and apart is None else bare and is_name(text)

    name = next((column for column in columns[:3] if share(column, names) > 0.6), None)
    posts = [column for column in columns if column != name and share(column, is_post) > 0.6]
    if name is None or not posts:
        return None
    places = {"recipient": (name,), "role": tuple(posts)} | ({"number": (number,)} if number is not None else {})
    return Columns(places, dict.fromkeys(columns, ()), (name,), min(grid.rows))


def _of_years(columns: list[int], share: Callable[[int, Callable[[str], bool]], float]) -> dict[str, tuple[int, ...]]:
    """What the columns of a table hold whose rows begin with a year and an award; nothing for another table."""
    if len(columns) < _FEWEST_OF_YEARS or share(columns[0], _is_year) < 1 or share(columns[1], names_award) <= _MOST:
        return {}
    decision = [column for column in columns[2:] if share(column, _has_symbol) > _MOST][:1]
    giver = [column for column in columns[2:] if column not in decision][:1]
    found = {"year": columns[:1], "award": columns[1:2], "decision": decision, "authority": giver}
    return {meaning: tuple(places) for meaning, places in found.items() if places}


_FEWEST_OF_YEARS = 3


def _is_year(text: str) -> bool:
    return YEAR.fullmatch(text.removeprefix("Năm").strip()) is not None


def _has_symbol(text: str) -> bool:
    return next(iter(find_symbols(text)), None) is not None


def _subheadings(grid: Grid, row: int) -> dict[int, PassageView]:
    """The cells of a second row of headings: all stand under headings that span columns, or are awards beside them."""
    wide = [view.passage for view in grid.rows[row].values() if view.passage.column_span > 1]
    under = {(passage.column or 0) + step for passage in wide for step in range(passage.column_span)}
    own = {column: view for column, view in grid.rows.get(row + 1, {}).items() if view.passage.row == row + 1}
    worded = all(_is_worded(view.text) for view in own.values()) or _are_years_of_badges(own)
    beside = {column for column, view in own.items() if column not in under}
    awards = all(award_forms().match(own[column].words, 0) for column in beside)  # Bộ Y tế, over Bằng khen
    return own if own and worded and under & set(own) and awards else {}


def _is_worded(text: str) -> bool:
    return any(map(str.isalpha, text.strip()[1:]))


def _are_years_of_badges(cells: dict[int, PassageView]) -> bool:
    """Whether headings tell years of membership for which badges are given (30 | 40 | 50), beside words."""
    texts = [squeeze(view.text) for view in cells.values() if not _is_worded(view.text)]
    return len(texts) > 1 and all(_YEARS_OF_BADGE.fullmatch(text) for text in texts)


_YEARS_OF_BADGE = regex(r"[3-9][05]")


def _places(
    cells: dict[int, PassageView],
    below: dict[int, PassageView],
    meanings: Mapping[int, ColumnMeaning | None],
    first_row: int,
) -> Columns:
    headings: dict[int, tuple[PassageView, ...]] = {}
    for column, view in sorted(cells.items()):
        for covered in range(column, column + view.passage.column_span):
            headings[covered] = (below[covered], view) if covered in below else (view,)
    places: dict[str, list[int]] = {}
    for column, over in headings.items():
        told = meanings.get(over[0].passage.column or 0) if len(over) == 1 else _meaning_of(over[0])
        meaning = told or next((found for view in over if (found := _meaning_of(view))), None)
        if len(over) > 1 and _SEX.fullmatch(fold(squeeze(over[0].text))):
            whole = _meaning_of(over[-1])
            meaning = whole if whole in ("recipient", "role") else meaning  # Nam | Nữ, below Họ và tên or Chức vụ
        if len(over) > 1 and (stand := _FOR_OR_AGAINST.match(fold(squeeze(over[-1].text)))):
            meaning = "note" if stand["against"] else "votes" if _SHARE.match(fold(squeeze(over[0].text))) else meaning
        if meaning == "given" and len(over) > 1 and _meaning_of(over[-1]) == "award":
            meaning = "award"  # Tên, below Danh hiệu thi đua
        if meaning == "earlier" and any(_WANTED.search(fold(squeeze(view.text))) for view in over[1:]):
            meaning = "award"  # Khen thưởng, below Đăng ký
        if meaning:
            places.setdefault(meaning, []).append(column)
    if "award" in places:
        places["award"] = _given_columns(places["award"], headings)
    given = places.pop("given", [])
    if given and "recipient" not in places:
        places["recipient"], given = given, []  # Tên | Địa chỉ | Hình thức
    for other in ("address", "unit"):  # Ông/Bà over the names, or nobody but units
        if "recipient" not in places and other in places:
            places["recipient"] = places.pop(other)
    names = places.get("recipient", [])
    of_sexes = len(names) == 2 and all(_SEX.fullmatch(fold(squeeze(headings[column][0].text))) for column in names)
    spanned = [column for column in names if of_sexes or headings[column][-1] is headings[names[0]][-1]]
    if spanned and spanned[-1] + 1 in given:
        spanned.append(spanned[-1] + 1)  # Họ và chữ lót | Tên
    return Columns({meaning: tuple(found) for meaning, found in places.items()}, headings, tuple(spanned), first_row)


def _given_columns(columns: list[int], headings: Mapping[int, tuple[PassageView, ...]]) -> list[int]:
    """The columns of awards without what was only registered for, where another tells what came of it."""
    told = {column: fold(" ".join(view.text for view in headings[column])) for column in columns}
    decided = [column for column in columns if _CAME_OF_IT.search(told[column]) is not None]
    return [column for column in columns if column in decided or "đăng ký" not in told[column]] if decided else columns


_CAME_OF_IT = regex(r"\b(?:được|đạt|kết quả)\b")
_FOR_OR_AGAINST = regex(r"(?:số phiếu |phiếu )?(?P<against>không )?(?:đồng ý|tán thành)\b")
"""A heading over the votes for somebody, or against."""
_SEX = regex(r"nam|nữ|ông|bà")
_SHARE = regex(r"tỷ lệ|tỉ lệ|đạt tỷ lệ")
_WANTED = regex(r"\b(?:đăng ký|đề nghị)\b")
"""What a heading says whose columns hold awards that are still to be given."""


def _meaning_of(view: PassageView) -> ColumnMeaning | None:
    heading = fold(squeeze(view.text)).strip(" :.")
    meaning = _meaning(heading) if heading and len(heading) <= 160 else None
    if meaning == "recipient" and award_forms().match(view.words, 0) is not None:
        return "award"  # Tập thể lao động tiên tiến
    return meaning


@lru_cache(maxsize=4096)
def _meaning(heading: str) -> ColumnMeaning | None:
    """What a column with this folded heading holds."""
    fits = {"no": str.__contains__, "start": str.startswith, "yes": str.__eq__}
    return next(
        (entry.meaning for entry in gazetteers.table_columns() if fits[entry.whole](heading, entry.heading)), None
    )


def _goes_on(grid: Grid, columns: Columns) -> bool:
    """Whether a table without headings starts with the number of a further row of the one before."""
    first = grid.rows[min(grid.rows)]
    number = first.get(columns.places.get("number", (-1,))[0])
    widest = max(max(row) for row in grid.rows.values())
    wide_enough = bool(columns.names) and widest >= columns.names[0]
    return wide_enough and number is not None and is_number(number.text) and int(number.text.strip(" .")) != 1


def _entries(grid: Grid, columns: Columns, above: dict[int, PassageView]) -> Iterator[Entry]:
    groups: list[tuple[int, PassageView]] = [(0, over) for over in _over_its_half(grid, columns)]
    told = dict(above)
    divided = _divided(grid, columns)
    parted = _parted_by_romans(grid, columns)
    for row in sorted(grid.rows):
        if row < columns.rows:
            continue
        cells = grid.rows[row]
        opening = parted.get(row) or group_heading(cells, columns)
        if opening is not None and not _spans_its_row(opening, cells, grid.rows.get(row + 1, {}), columns):
            if not _TOTAL.match(opening.text.strip()):
                level = _level(_numbered(opening, cells, columns))
                groups = [(other, view) for other, view in groups if other < level]
                groups.append((level, opening))
            continue
        full = {column: told.get(column, view) if is_same(view.text) else view for column, view in cells.items()}
        told.update({column: view for column, view in full.items() if view.text.strip()})
        if _is_row_of_numbers(cells):
            continue
        if not _is_row_of_headings(cells, columns) and not _is_total(cells):
            entry = Entry(row, full, columns, tuple(view for _, view in groups))
            over_its_rows = number_of(entry) in divided and len(entry.name) == 1 and entry.cell("role") is None
            if not over_its_rows:
                yield entry
            if over_its_rows or _heads_its_people(entry):
                level = _level(f"{entry.cells('number')[0].text.strip()}.")
                groups = [(other, view) for other, view in groups if other < level] + [(level, entry.name[0])]


_HEADS_NOBODY = regex(
    r"\W*(?:các )?(?:(?:tập thể|cá nhân|hộ gia đình|đơn vị)\W*(?:$|:|\()|(?:cấp|khối|cụm|nhóm)\b)|"
    r".*(?::\s*(?:không|0+)\W*$|\((?:không|chưa)\b)"
)
"""A row that heads others, though there are none."""


def _spans_its_row(
    opening: PassageView, cells: Mapping[int, PassageView], below: Mapping[int, PassageView], columns: Columns
) -> bool:
    """Whether what spans a numbered row is listed in it, as no heading is below which another of its level follows."""
    number = _numbered(opening, cells, columns)
    if opening.passage.column_span < 2 or number == opening.text or _level(number) != len(_LEVELS) - 1:
        return False
    if _HEADS_NOBODY.match(fold(opening.text)):
        return False
    another = group_heading(below, columns)
    followed = not below or (another is not None and _level(_numbered(another, below, columns)) <= _level(number))
    return followed and not fold(opening.text).startswith(_names_of_awards())


def _over_its_half(grid: Grid, columns: Columns) -> list[PassageView]:
    """What a row above the headings says of the columns of one list where two stand side by side."""
    first = columns.rows - 1 - (1 if any(len(over) > 1 for over in columns.headings.values()) else 0)
    above = [view for row in sorted(grid.rows) if row < first for view in grid.rows[row].values()]
    name = columns.names[0] if columns.names else 0
    halves = [view for view in above if view.passage.column_span > 1]
    return [view for view in halves if len(halves) > 1 and _covers(view, name)]


def _covers(view: PassageView, column: int) -> bool:
    first = view.passage.column or 0
    return first <= column < first + view.passage.column_span


_SUBNUMBER = regex(r"(\d{1,3})\.\d{1,3}\.?")


def _divided(grid: Grid, columns: Columns) -> frozenset[str]:
    """The numbers of rows that further rows divide (1 over 1.1 and 1.2)."""
    written = (
        squeeze(cells[column].text)
        for cells in grid.rows.values()
        for column in columns.places.get("number", ())
        if column in cells
    )
    return frozenset(match[1] for text in written if (match := _SUBNUMBER.fullmatch(text)))


def number_of(entry: Entry) -> str:
    """The number of a row, without its full stop; empty where it has none."""
    number = entry.cell("number")
    return squeeze(number.text).rstrip(".") if number is not None else ""


_ROMAN = regex(r"\s*[IVX]+\s*[.)]?\s*")
_LETTER = regex(r"\s*[A-ZĐ]\s*[.)]?\s*")


def _parted_by_romans(grid: Grid, columns: Columns) -> dict[int, PassageView]:
    """The rows that only head others: a Roman number and a name, perhaps sums, over units or people with figures.

    A unit over its own people may be listed itself, unless the column is one of people.
    """
    numbers, names = columns.places.get("number", ()), columns.names
    if len(numbers) != 1 or len(names) != 1:
        return {}
    rows = [
        (row, number, name, [view for place, view in cells.items() if place not in (numbers[0], names[0])])
        for row, cells in sorted(grid.rows.items())
        if row >= columns.rows and (number := cells.get(numbers[0])) and (name := cells.get(names[0]))
    ]
    figures = [(name, others) for _, number, name, others in rows if is_number(number.text)]
    people = sum(is_name(squeeze(name.text)) for name, _ in figures)
    heading = fold(" ".join(view.text for view in columns.headings.get(names[0], ())))
    lettered = any(_LETTER.fullmatch(number.text) and not any(map(_written, others)) for _, number, _, others in rows)
    if not figures or not (people * 2 < len(figures) or _OF_PEOPLE.match(heading) or lettered):
        return {}
    marked = {view.passage.column for _, others in figures for view in others if not _SUM.fullmatch(view.text)}

    def is_sum(view: PassageView) -> bool:
        text = view.text.strip()
        return not text or (_SUM.fullmatch(text) is not None and view.passage.column in marked)

    return {
        row: name
        for (row, number, name, others), (_, below, _, _) in pairwise(rows)
        if _HEADS.fullmatch(number.text) and is_number(below.text)
        if territories().match(name.words, 0) is not None or not is_name(squeeze(name.text))
        if all(map(is_sum, others))
    }


def _written(view: PassageView) -> bool:
    """Whether a cell says more than how many there are."""
    return bool(view.text.strip()) and _COUNTED.fullmatch(view.text) is None


_LETTER = regex(r"\s*[A-H]\s*[.)]?\s*")
"""What numbers a part of a table above those with Roman numbers: units with these are then no rows themselves."""
_HEADS = regex(r"\s*(?:[IVX]+|[A-H])\s*[.)]?\s*")
_SUM = regex(r"\s*(?:\d{0,5}|[-–]*)\s*")
_OF_PEOPLE = regex(r"\s*họ\b(?!.*(?:tập thể|đơn vị))")


def _heads_its_people(entry: Entry) -> bool:
    """Whether a row lists a unit under a Roman number or a letter, with its people in the rows below."""
    number = entry.cell("number")
    numbered = number is not None and (_ROMAN.fullmatch(number.text) or _LETTER.fullmatch(number.text))
    if not numbered or len(entry.name) != 1 or entry.cell("role") is not None:
        return False
    return head_at(entry.name[0].words, 0) is not None


def _is_total(cells: dict[int, PassageView]) -> bool:
    """Whether a row sums up the ones above it."""
    written = [view for _, view in sorted(cells.items()) if view.text.strip()]
    return bool(written) and _TOTAL.match(written[0].text.strip()) is not None


_COLUMN_NUMBER = regex(r"\(?\d{1,2}\)?|\(?[A-Z]\)?")


def _is_row_of_numbers(cells: dict[int, PassageView]) -> bool:
    """Whether a row only numbers the columns: (1), (2), (3) …"""
    written = [view.text.strip() for view in cells.values() if view.text.strip()]
    return len(written) > 2 and all(_COLUMN_NUMBER.fullmatch(text) for text in written)


def _is_row_of_headings(cells: dict[int, PassageView], columns: Columns) -> bool:
    """Whether the headings are printed again, as on a new page."""
    column = min(columns.names, default=min(columns.headings))
    name = cells.get(column)
    over = columns.headings.get(column, ())
    return name is not None and any(fold(squeeze(name.text)) == fold(squeeze(view.text)) for view in over)


def _numbered(opening: PassageView, cells: Mapping[int, PassageView], columns: Columns) -> str:
    """The heading of a group with its number, where that stands in a cell of its own."""
    own = (cells[column].text.strip() for column in columns.places.get("number", ()) if column in cells)
    number = next(filter(None, own), "")
    return opening.text if not number or number == opening.text.strip() else f"{number.rstrip('.)')}. {opening.text}"


def _level(text: str) -> int:
    return next((level for level, form in enumerate(_LEVELS) if form.match(text)), len(_LEVELS))


@lru_cache
def _names_of_awards() -> tuple[str, ...]:
    return tuple(fold(entry.name) for entry in gazetteers.awards() if entry.kind != "rating")


_COUNTED = regex(r"\s*\(?\d{1,4}(?:\s+(?:TT|CN|đ/c|đồng chí|tập thể|cá nhân|người|hộ|đơn vị))?\)?\s*", re.IGNORECASE)
"""How many a group has, beside its heading."""
_CLASS_ALONE = regex(r"\s*(?:các )?(?:tập thể|cá nhân|hộ gia đình|gia đình|hộ|đơn vị)\s*:?\s*")


_OVER_ROWS = regex(r"(?:khối|cụm|tỉnh|thành phố|huyện|thị xã|quận)\s")
"""What a row without a number begins with that says whence those in the rows below it are (``Tỉnh Hà Nam``)."""


def group_heading(cells: Mapping[int, PassageView], columns: Columns) -> PassageView | None:
    """The cell of a row that heads a group: it spans the table, or is the only one written in its row."""
    written = [view for view in cells.values() if view.text.strip()]
    if not written:
        return None
    width = len(columns.headings)
    wide = [view for view in written if view.passage.column_span >= max(2, width - 1) and len(written) <= 2]
    if wide:
        return wide[0]
    numbers = columns.places.get("number", ())
    texts = [view for column, view in cells.items() if view.text.strip() and column not in numbers]
    if len(texts) > 1 and texts[0].text.strip().isupper() and all(_COUNTED.fullmatch(view.text) for view in texts[1:]):
        texts = texts[:1]  # I | CỤC SỞ HỮU TRÍ TUỆ | | 2; A | TẬP THỂ LAO ĐỘNG TIÊN TIẾN | | 05 TT
    if texts and _CLASS_ALONE.fullmatch(fold(texts[0].text)) and _level(_numbered(texts[0], cells, columns)) < 2:
        return texts[0]  # I | Tập thể | | | 1.200.000
    if len(texts) != 1 or width < 2:
        return None
    text = texts[0].text.strip()
    numbered_by = {cells[column].text.strip() for column in numbers if column in cells}
    if not is_name(text) and any(sign and sign == bullet_of(sign) for sign in numbered_by):
        return texts[0]  # * | Cán bộ, công chức | |
    unnumbered = bool(numbers) and not any(cells[column].text.strip() for column in numbers if column in cells)
    if unnumbered and _OVER_ROWS.match(fold(text)):
        return texts[0]
    numbered = _level(_numbered(texts[0], cells, columns)) < 2
    if width < 3:  # only an award can head a group where nothing but names stands in the rows
        return texts[0] if numbered and fold(text).startswith(_names_of_awards()) else None
    if numbered and len(text) > 6 and not is_name(text) and head_at(texts[0].words, 0) is None:
        return texts[0]
    headed = text.isupper() or _TOTAL.match(text) or re.match(r"(?:các )?(?:tập thể|cá nhân|danh hiệu)\b", fold(text))
    return texts[0] if headed or (_level(text) < 2 and len(text) > 6) else None
