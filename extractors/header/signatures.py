"""The signatures of a report: blocks of titles in capitals with a name some lines below them.

Blocks may stand side by side, in cells or parted by tabs; each column is read by itself.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from corpora import gazetteers
from corpora.gazetteers import Caption
from corpora.letters import squeeze
from corpora.regex import regex
from extractors.casing import usual_case
from extractors.contents import is_number
from extractors.header.lines import Line, body_passages, lines
from extractors.header.organs import names_organ, names_post
from extractors.header.signs import kind_of
from extractors.lexicon import Lexicon
from extractors.lexicons import honorifics, titles
from extractors.names import name_at, spelled
from extractors.records import Span
from extractors.view import ReportView
from extractors.words import Words, memoised, words_of

AUTHORITY = regex(
    r"^\s*(?P<sign>T[./]?\s?M|K[./]?\s?T|T[./]?\s?L|T[./]?\s?UQ|T[./]?U[./]?Q)(?:\s*[./]\s*|\s+)(?=[^\W\d_])|"
    r"^\s*(?P<acting>Q)\s*\.\s*(?=[^\W\d_])",
    re.IGNORECASE,
)
"""By what right somebody signs: for a body, in the place of, by order of, empowered by, acting."""
_SEAL = regex(
    r"^\s*\(?\s*(?:đã ký|ký tên|ký, đóng dấu|ký và đóng dấu|ký, ghi rõ họ tên|ký, họ tên|chữ ký|ký bởi|ký số|"
    r"ngày ký|thời gian ký|email|cơ quan)\b[^)]*\)?\s*$",
    re.IGNORECASE,
)
_SEALED = regex(r"\s*\(?(?:đã ký|đã ký tên|ký tên|ký|ký, đóng dấu)\)\s*(?=\S)|\s*Đã ký:\s*(?=\S)", re.IGNORECASE)
"""How a copy says before a name that its bearer signed (``(Đã ký) Lê Văn Mẫu``)."""
_ROWS_OF_A_LIST = 6
"""Rows from which on a table lists something, unless it says by what right somebody signs."""
_REACH = 6
"""So many lines may stand between the title and the name."""
_REACH_BESIDE = 30
_LONGEST = 120
_TAIL = 12
"""Among so many last passages a title in small letters may stand over a signature too."""


class Signature(Struct, frozen=True):
    """Who signed: the name, and the lines above it that say in what right and post.

    ``caption`` is the kind of caption (``chair``, ``clerk``) where the line is no title of a post.
    """

    name: str
    name_span: Span
    lines: tuple[Line, ...]
    caption: str = ""

    @property
    def table(self) -> int | None:
        """The table in whose cells it stands."""
        return self.lines[0].view.passage.table if self.lines else None

    @property
    def right(self) -> bool:
        """Whether the lines say by what right somebody signs (KT. GIÁM ĐỐC)."""
        return any(AUTHORITY.match(line.text) for line in self.lines)

    @property
    def of_deputy(self) -> bool:
        """Whether the post is that of a deputy, or of who leads a part of the office."""
        return any(_DEPUTY.match(line.text) for line in self.lines)


_DEPUTY = regex(
    r"\s*(?:PHÓ|KHỐI PHÓ|CỤM PHÓ|TỔ PHÓ|CHI HỘI TRƯỞNG|TRƯỞNG PHÒNG|CHUYÊN VIÊN|CÔNG CHỨC|CÁN BỘ|NHÂN VIÊN)\b",
    re.IGNORECASE,
)


class _Block(Struct):
    lines: list[Line]
    since: int = 0
    """Lines since the last one in capitals."""
    beside: int = 0
    """Lines of the other column since the first."""


@memoised
def find_signatures(report: ReportView) -> list[Signature]:
    """Every signature of the report, as they stand."""
    found: list[Signature] = []
    blocks: dict[tuple[int | None, int], _Block] = {}
    passages = body_passages(report)
    rows = Counter(table for table, _ in {(view.passage.table, view.passage.row) for view in passages})
    numbered = {
        (view.passage.table, view.passage.row) for view in passages if view.passage.column == 0 and is_number(view.text)
    }
    in_lists = [
        view for view in passages if view.passage.table is not None and rows[view.passage.table] >= _ROWS_OF_A_LIST
    ]
    signed = {view.passage.table for view in in_lists if any(map(_states_right, view.text.split("\n")))}
    unsigned = {view.passage.table for view in in_lists} - signed

    for place, view in enumerate(passages):
        if view.passage.table in unsigned or (view.passage.table, view.passage.row) in numbered:
            continue
        at_end = place >= len(passages) - _TAIL and (view.passage.kind != "cell" or "\n" in view.text)
        pieces = re.split(r"\n|\t| {3}", view.text)
        if not blocks and not at_end and not any(piece.isupper() or _states_right(piece) for piece in pieces):
            continue  # a block starts with a line in capitals; most passages have none
        in_columns = [*lines(view)]
        if len(in_columns) == 1 and _is_of_the_right(in_columns[0], blocks):
            in_columns = [replace(in_columns[0], column=1)]
        for line in in_columns:
            _read_line(line, blocks, found, at_end)
    return found


def _is_of_the_right(line: Line, blocks: dict[tuple[int | None, int], _Block]) -> bool:
    """Whether a post on a line of its own is of the right of two columns, where a right to sign waits for one.

    ``THƯ KÝ⇥TM. BAN THƯỜNG VỤ`` / ``PHÓ CHỦ TỊCH``, whose tab is lost.
    """
    left, right = blocks.get((None, 0)), blocks.get((None, 1))
    if left is None or right is None or line.column or line.view.passage.table is not None:
        return False
    waits = AUTHORITY.match(right.lines[-1].text) is not None and AUTHORITY.match(left.lines[-1].text) is None
    waits |= _caption(right.lines) == "chair" and _caption(left.lines) == "clerk"
    return waits and line.text.isupper() and names_post(line.text)


@memoised
def find_signature(report: ReportView) -> Signature | None:
    """The signature by which the report is signed: of minutes that of the chair, else the first of no clerk."""
    found = find_signatures(report)
    for caption in ("chair", "author", "", "clerk", "confirms"):
        for signature in found:
            if signature.caption == caption:
                return signature
    return None


def _read_line(line: Line, blocks: dict[tuple[int | None, int], _Block], found: list[Signature], at_end: bool) -> None:
    key = (line.view.passage.table, line.column)
    block = blocks.get(key)
    small = at_end or (block is not None and block.since == 0)
    if len(line.text) < _LONGEST and _is_titled(line.text, small):
        if _opens(line.text):
            if block is not None and block.since == 0:
                block.lines.append(line)
            else:
                blocks[key] = _Block([*_organ_above(line), line])
            return
        if block is not None and block.since == 0 and not _name(line):
            block.lines.append(line)
            return
    if not blocks:
        return
    name = _name(line)
    if name is not None:
        own = key if block is not None else _only_column(blocks) if line.view.passage.table is None else None
        if own is not None:
            start, end, spelling = name
            above = blocks.pop(own).lines
            found.append(Signature(spelling, line.view.span(start, end), tuple(above), _caption(above)))
            return
    if _SEAL.match(line.text):
        return
    for other, waiting in list(blocks.items()):
        if other == key:
            waiting.since += 1
        elif other[0] is None:
            waiting.beside += 1  # to whom it is sent, in the other column
        if waiting.since >= _REACH or waiting.beside >= _REACH_BESIDE or (other == key and len(line.text) > _LONGEST):
            del blocks[other]


def _organ_above(line: Line) -> list[Line]:
    """The line right above one in its cell, where it names the organ of which somebody signs a joint paper."""
    if line.view.passage.kind != "cell":
        return []
    above = [other for other in lines(line.view) if other.column == line.column and other.start < line.start][-1:]
    return [
        other
        for other in above
        if other.text.isupper() and names_organ(usual_case(other.text)) and not _opens(other.text)
    ]


def _only_column(blocks: dict[tuple[int | None, int], _Block]) -> tuple[int | None, int] | None:
    """The column of the only open block, where a name in a paragraph stands in another column than its title."""
    only = next(iter(blocks)) if len(blocks) == 1 else None
    return only if only is not None and only[0] is None else None


def _states_right(text: str) -> bool:
    """Whether a line in small letters starts with a right to sign (TM. Ủy ban nhân dân)."""
    match = AUTHORITY.match(text)
    return match is not None and bool(match["sign"]) and match["sign"].isupper() and len(text) < 80


def _is_titled(text: str, small: bool) -> bool:
    """Whether a line may be one of those over a name: in capitals, or where ``small`` letters will do in those."""
    if text.isupper() or _states_right(text):
        return True
    return small and (_is_all(titles(), text) or _is_all(captions(), text))


def _is_all(lexicon: Lexicon[Any], text: str) -> bool:
    """Whether a line in small letters is a title or caption and nothing else (Hiệu trưởng, Người khai)."""
    if not (text[-1].isalpha() and text[0].isupper()):
        return False
    words = words_of(text)
    found = lexicon.match(words, 0)
    return found is not None and found[0] == len(words)


def _opens(text: str) -> bool:
    """Whether a line in capitals may start a signature: a right to sign, a title, or a caption."""
    bare = AUTHORITY.sub("", text)
    return bare != text or names_post(bare) or captions().match(words_of(bare), 0) is not None


@lru_cache
def captions() -> Lexicon[Caption]:
    """What stands above a signature that is no title (CHỦ TỌA, NGƯỜI LẬP BIỂU)."""
    return Lexicon.of((entry.caption, entry.kind) for entry in gazetteers.signature_captions())


def _caption(above: list[Line]) -> str:
    for line in reversed(above):
        found = captions().match(words_of(line.text), 0)
        if found is not None:
            return found[1]
    return ""


def _name(line: Line) -> tuple[int, int, str] | None:
    """The name that fills the line, after a rank or degree: its offsets in the passage and spelling."""
    words = words_of(line.text)
    sealed = _SEALED.match(line.text)
    index = words.first_from(sealed.end()) if sealed is not None else 0
    while found := honorifics().match(words, index):
        if found[1] == "address" and line.column is not None and words.shapes[index] == "C":
            return None  # Ông Lê Văn Mẫu, in a table of who does what
        index = found[0]
    if index >= len(words) or names_post(line.text[words.starts[index] :]) or _is_kind(line.text):
        return None
    name = name_at(words, index)
    if name is not None and name.end == len(words):
        start, end = words.starts[name.start], words.ends[name.end - 1]
        return line.start + start, line.start + end, spelled(words, name)
    if _looks_like_a_name(words, index) and not names_organ(line.text):
        start, end = words.starts[index], words.ends[-1]
        return line.start + start, line.start + end, squeeze(line.text[start:end])
    return None


def _is_kind(text: str) -> bool:
    """Whether a line is the name of a kind of paper and nothing else (``Nghị Định:``)."""
    kind = kind_of(text.upper())
    return kind is not None and kind[1] >= len(text.rstrip(" :."))


def _looks_like_a_name(words: Words, index: int) -> bool:
    """Whether all words are capitalised and nothing but spaces and apostrophes parts them."""
    shapes = words.shapes[index:]
    gaps = {words.gap(at).strip() for at in range(index, len(words) - 1)} | {words.gap(len(words) - 1).strip(" .")}
    return 2 <= len(shapes) <= 6 and set(shapes) <= set("C1") and "C" in shapes and gaps <= {"", "’", "'", "ʼ"}
