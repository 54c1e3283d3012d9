"""The people whom the rows of a table name, whatever their names are like.

Under ``Họ và tên`` nothing need show that a name is one; it may stand over two lines or two
columns, with a rank or a form of address before it.
"""

from __future__ import annotations

from corpora.letters import UPPER, fold, squeeze
from corpora.regex import regex
from extractors.lexicons import honorifics, titles, village_words
from extractors.names import is_whole, name_at
from extractors.organizations import head_at
from extractors.records import PersonMention
from extractors.rules import by
from extractors.tables import Entry, registers
from extractors.view import PassageView, ReportView
from extractors.words import Words

_OF_PEOPLE = (
    *("họ và ", "họ tên", "họ, ", "họ chữ", "họ đệm", "họ lót"),
    *("cá nhân", "đại biểu", "đảng viên", "ông/bà", "ông, bà", "ông bà"),
)
"""Words of the headings of columns that name people."""
_NOT_NAMES = frozenset(["tập", "cá", "tổng", "cộng", "họ", "ban", "tổ", "chi", "nhóm", "gia", "hộ"])
_SHORT_ADDRESSES = frozenset(["ô", "b", "đc"])
"""Ông and bà as lists shorten them: Ô. Nguyễn Văn Mẫu."""
_LONGEST = 6
RANK_CODE = regex(rf"\s*(?:\d/{{1,2}}\s*(?:CN|QN|QNCN)?|[HBU][1-3])[.:]?\s+(?=[{UPPER}])")
"""Ranks as the army writes them before names: ``4//``, ``1/``, ``3/CN``, ``H3``, ``B1``."""


def listed_people(report: ReportView) -> dict[int, PersonMention]:
    """The mention in each cell that names one person, by the index of its passage.

    A name over two columns is mentioned in the first; the second cell is in the result with the same mention.
    """
    found: dict[int, PersonMention] = {}
    for register in registers(report):
        for entry in register.entries:
            if not _lists_people(entry):
                continue
            mention = _mention(entry.name)
            if mention is not None:
                found.update((view.passage.index, mention) for view in entry.name)
    return found


def _lists_people(entry: Entry) -> bool:
    first = min(entry.columns.names, default=-1)
    over = " ".join(fold(squeeze(view.text)) for view in entry.columns.headings.get(first, ()))
    return over in ("", "họ", "họ và") or any(words in over for words in _OF_PEOPLE)


def _mention(cells: tuple[PassageView, ...]) -> PersonMention | None:
    if not cells:
        return None
    view = cells[0]
    start, words = _bare(view)
    end = _end(words, start) if len(cells) == 1 else len(words)
    rest = [other.words for other in cells[1:]]
    shapes = _shapes(words, start, end) + "".join(other.shapes for other in rest)
    alone = len(shapes) == 1 and start < len(words) and is_whole(words.word(start))  # K'Mẫu
    if not (alone or 2 <= len(shapes) <= _LONGEST) or set(shapes) - set("CU1m") or start >= len(words):
        return None
    if (
        words.keys[start] in _NOT_NAMES | village_words()
        or (len(cells) == 1 and head_at(words, start) is not None)  # Đoàn Văn | Sự
        or _has_punctuation(words, start, end)
        or _names_another(words, end)
    ):
        return None
    name = squeeze(" ".join([words.slice(start, end), *(other.text for other in rest)]))
    honorific = squeeze(view.text[: words.starts[start]]).rstrip(". ") or None
    spelled = " ".join(part.capitalize() for part in name.split()) if name.isupper() else name
    span = view.word_span(start, end)
    return PersonMention(span=span, name=spelled, honorific=honorific, **by("name in a list of names"))


def _names_another(words: Words, end: int) -> bool:
    """Whether a further line of the cell begins with another name (``A - Phó Giám đốc``, below it ``B - …``)."""
    lines = (_after_address(words, index) for index in range(end, len(words)) if "\n" in words.gap(index - 1))
    return any(
        index < len(words) and (name := name_at(words, index)) is not None and _parted(words, name.end)
        for index in lines
    )


def _after_address(words: Words, index: int) -> int:
    while index < len(words) and (found := honorifics().match(words, index)):
        index = found[0]
    return index


def _parted(words: Words, end: int) -> bool:
    return end < len(words) and words.gap(end - 1).strip() != ""


def _bare(view: PassageView) -> tuple[int, Words]:
    """The first word after ranks and forms of address, and the words of the cell."""
    words = view.words
    start = 0
    if len(words) > 1 and words.keys[0] in _SHORT_ADDRESSES and words.gap(0).startswith("."):
        start = 1
    if code := RANK_CODE.match(view.text):
        start = words.first_from(code.end())
    return _after_address(words, start), words


def _end(words: Words, start: int) -> int:
    """The word after the name: what stands behind it in brackets or after a comma or dash is no further name."""
    for index in range(start, len(words) - 1):
        sign = words.gap(index).strip()[:1]
        if words.gap(index) == "-" and words.shapes[index + 1] == "l":
            continue  # Park Jin-woo
        if sign == "(" or (sign and sign in ",;-–" and _no_name(words, index + 1)):
            return index + 1
    return len(words)


def _shapes(words: Words, start: int, end: int) -> str:
    """The shapes of the words of a name, what a hyphen joins to the word before left out."""
    joined = (index for index in range(start, end) if index == start or words.gap(index - 1) != "-")
    return "".join(words.shapes[index] for index in joined)


def _no_name(words: Words, index: int) -> bool:
    if words.shapes[index] not in "CU1m" or titles().match(words, index) or head_at(words, index):
        return True
    return words.keys[index] in ("sn", "sinh", "truy", "nguyên", "hy", "mất")


def _has_punctuation(words: Words, start: int, end: int) -> bool:
    return any(words.gap(index) != "-" and words.gap(index).strip(" \n’'.") for index in range(start, end - 1))
