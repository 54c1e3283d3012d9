"""What a title says of its holder."""

from __future__ import annotations

from functools import lru_cache

from corpora.gazetteers import RoleTitle
from corpora.letters import fold
from extractors.abbreviations import expand, fields
from extractors.lexicons import honorifics, jobs, short_posts, territories, titles, titles_in_cells
from extractors.organizations import head_at, organization_end, person_starts, proper_end
from extractors.words import Words, normal_gap, words_of


@lru_cache(maxsize=4096)
def post_at(words: Words, index: int) -> bool:
    """Whether a title of the gazetteer, or capitals that stand for one with its body, starts at a word."""
    if title_at(words, index) is not None or short_posts().match(words, index) is not None:
        return True
    return board_in_letters(words, index) is not None


def board_in_letters(words: Words, index: int) -> tuple[int, str] | None:
    """The word that is short for a board whose head or deputy is told there (``Trưởng BCĐ``), and the board's name."""
    if words.keys[index] not in ("trưởng", "phó"):
        return None
    board = index + (2 if words.keys[index : index + 2] == ["phó", "trưởng"] else 1)
    if board >= len(words) or not words.joined(board - 1) or words.shapes[board] != "U":
        return None
    spelled = expand(words.word(board))
    return (board, spelled) if spelled.startswith("Ban ") else None


_PRESIDIUM = ["đoàn", "chủ", "tịch"]


def title_at(words: Words, index: int) -> tuple[int, RoleTitle] | None:
    """The title that starts at a word, and where it ends.

    What only cells call it by counts too behind a name and before an organ or a field of work (``ông A - CT Hội
    CCB``, ``B, TP Tổ chức``).
    """
    found = titles().match(words, index)
    if found is not None and words.word(found[0] - 1) == "Phó" and titles().match(words, found[0] - 1) is not None:
        return None  # tiếp Đoàn Phó Thủ tướng
    if found is not None and index and words.keys[index - 1 : found[0]] == _PRESIDIUM and words.joined(index - 1):
        return None  # Đoàn Chủ tịch: ông A, bà B
    if index and words.keys[index] == "vụ" and _ends_office_or_duty(words, index):
        return None  # chức vụ Phó …, not Vụ phó
    if found is not None and "whole_organ" in found[1].needs and not _is_organ_whole(words, found[0]):
        return None  # bác sĩ Khoa is called so
    if found is not None and words.keys[index : found[0]] == ["p", "tp"] and not names_field(words, found[0]):
        return None  # P. TP Vinh: a ward of a city
    found = found or _in_charge_at(words, index) or _job_at(words, index)
    if found is not None or index == 0:
        return found
    further = words.gap(index - 1) in (", ", "; ") and words.word(index) in ("CT", "PCT")  # CT UBND xã, CT HĐ
    if words.shapes[index - 1] != "C" and not further:
        return None
    capitals = index + 1 if words.keys[index] == "phó" else index  # Phó TP
    if words.shapes[capitals : capitals + 1] != "U":
        return None
    short = titles_in_cells().match(words, index)
    beside = normal_gap(words.gap(index - 1)) in ("-", ",", "(")
    if not beside or short is None or short[0] != capitals + 1 or capitals + 1 == len(words):
        return None
    if words.keys[capitals] in _ALONE and normal_gap(words.gap(capitals)) in ("-", ","):
        return short  # ông A - HT - Trưởng ban
    if words.gap(capitals) not in (" ", ". "):
        return None
    in_letters = words.word(capitals + 1) == "P" and words.gap(capitals + 1).startswith(".")  # CV P. Kỹ thuật
    if head_at(words, capitals + 1) is not None or words.word(capitals + 1) == "HĐ" or in_letters:
        return None if words.keys[index] == "tt" else short  # TT Trung tâm: in front, or its deputy
    if words.keys[capitals] in ("tk", "ptk", "tb", "ptb") and words.shapes[capitals + 1] == "C":
        return None if person_starts(words, capitals + 1, capitals + 1) else short  # TK Nội - Nhi
    of_field = words.keys[capitals] in ("tp", "ptp", "cct", "pcct")
    return short if of_field and names_field(words, capitals + 1) else None  # TP Tổ chức, no TP Vũng tàu


_ALONE = frozenset(["ht", "gđ", "pgđ", "bt", "pbt", "pct", "ktt", "ttcm"])
"""Short titles that are read alone between signs behind a name."""
IN_CHARGE = ["phụ", "trách"]
"""How somebody is said to lead an organ without its title."""
_PUT = frozenset(["giao", "được", "cử", "là", "hiện", "tạm", "người"])
"""What stands before ``phụ trách`` where somebody is put in charge of an organ; elsewhere it says whom he oversees."""


def _in_charge_at(words: Words, index: int) -> tuple[int, RoleTitle] | None:
    """``được giao phụ trách Trường A``; nobody is put in charge of a territory, he looks after it."""
    end = index + len(IN_CHARGE)
    if words.keys[index:end] != IN_CHARGE or not _is_put(words, index):
        return None
    if territories().match(words, end) is not None or not _is_organ_whole(words, end):
        return None
    return end, _title("Phụ trách")


_NAMED_WITHIN = 8
"""Words within which a name stands between who is put in charge and of what (``giao bà Trần Thị A phụ trách``)."""


_TOLD_WITHIN = 16
"""Words within which his name and his post do."""


def _is_put(words: Words, index: int) -> bool:
    """Whether somebody is put in charge: ``được giao phụ trách``, ``giao bà A tạm thời phụ trách``."""
    if words.keys[max(0, index - 2) : index] == ["tạm", "thời"]:
        index -= 2
    if index and words.gap(index - 1).strip() == ",":
        before = range(max(0, index - _TOLD_WITHIN), index - 1)
        return any(_is_charged(words, at) for at in before)  # giao bà A, Phó Giám đốc …, phụ trách …
    if index == 0 or not words.joined(index - 1):
        return False
    if words.keys[index - 1] in _PUT:
        return True
    return words.shapes[index - 1] == "C" and "giao" in words.keys[max(0, index - _NAMED_WITHIN) : index]


def _is_charged(words: Words, index: int) -> bool:
    """Whether ``giao`` says that whoever follows is given something to do (``giao bà A``; not ``Sở Giao thông``)."""
    verb = words.word(index) == "giao" or (words.word(index) == "Giao" and not (index and words.joined(index - 1)))
    return verb and (honorifics().match(words, index + 1) is not None or words.shapes[index + 1] == "C")


def names_field(words: Words, index: int) -> bool:
    """Whether the name of what a department works in begins at a word."""
    return fold(" ".join(words.keys[index : index + 2])) in fields()


def _ends_office_or_duty(words: Words, index: int) -> bool:
    """Whether ``vụ`` is the second half of ``chức vụ`` or ``nhiệm vụ``; in capitals, where a title follows."""
    if words.keys[index - 1] not in ("chức", "nhiệm"):
        return False
    title_follows = index + 1 < len(words) and titles().match(words, index + 1) is not None
    return words.word(index) == "vụ" or (words.shapes[index] == "U" and title_follows)


def _job_at(words: Words, index: int) -> tuple[int, RoleTitle] | None:
    """A job in small letters behind a sign, before the organ that it is done for or alone.

    ``A, bảo vệ Trường …``, ``A (kế toán)``.
    """
    if index == 0 or words.shapes[index] != "l" or normal_gap(words.gap(index - 1)) not in (",", "-", "(", ":"):
        return None
    found = jobs().match(words, index)
    if found is None or not (is_job_alone(words, index, found[0]) or _is_organ_whole(words, found[0])):
        return None
    return found[0], _title(found[1].job.capitalize())


def _title(told: str) -> RoleTitle:
    return RoleTitle(told, (), (), "any", (), "person", of_state=False, full_time=False)


_CLOSING = tuple(");.,")


def is_job_alone(words: Words, index: int, end: int) -> bool:
    """Whether nothing but signs stands around a job told in small letters (``A (kế toán)``)."""
    job = jobs().match(words, index)
    if index == 0 or job is None or job[0] != end or not job[1].alone or words.shapes[index] != "l":
        return False
    if words.shapes[index - 1] not in "CU1":
        return False  # công tác tài chính, kế toán: behind no name
    opened = normal_gap(words.gap(index - 1)) in (",", "-", "(")
    return opened and (end == len(words) or words.gap(end - 1).strip()[:1] in _CLOSING)


def _is_organ_whole(words: Words, index: int) -> bool:
    """Whether an organ starts at a word whose name goes on behind its head."""
    head, end = head_at(words, index), organization_end(words, index)
    return head is not None and end is not None and end > head[0]


@lru_cache(maxsize=1 << 12)
def entry_of(title: str) -> RoleTitle | None:
    """What the gazetteer has of the title that a text begins with; None where it knows none."""
    words = words_of(title)
    found = titles().match(words, 0) if len(words) else None
    return found[1] if found is not None else None


@lru_cache(maxsize=1 << 14)
def goes_with(title: str, organization: str) -> bool:
    """Whether a title may be one in an organisation, as far as the gazetteer tells which organs have it."""
    known = entry_of(title)
    if known is None or not known.organs:
        return True
    head, _, rest = organization.partition(" ")  # BV Đa khoa, HTX Rau
    return fold(f"{expand(head)} {rest}").startswith(tuple(map(fold, known.organs)))


@lru_cache(maxsize=1 << 12)
def level_of(title: str) -> str:
    """Of what level the organs are that have a title; ``any`` where the gazetteer does not know it."""
    known = entry_of(title)
    return known.level if known is not None else "any"


_OVER = frozenset(["nguyên", "cựu"])
"""What stands before a post that is over (``Ông A, nguyên Trưởng bản Nà Hỳ``)."""


def village_end(words: Words, title: int) -> int | None:
    """Where the village ends whose head a post after a name says somebody is (``Ông A, Trưởng bản Nà Hỳ:``).

    ``title`` is the word that the title starts at. None where it is no such post: the same title before
    a name (``Trưởng bản Vừ A Mẫu``) names no village.
    """
    found = titles().match(words, title)
    if found is None or found[1].level != "village" or title == 0:
        return None
    before = title - 2 if words.keys[title - 1] in _OVER and title > 1 else title - 1
    if normal_gap(words.gap(before)) not in (",", "-"):
        return None
    first = found[0]
    if first == len(words) or not words.joined(first - 1) or words.shapes[first] not in "C1n":
        return None
    end = proper_end(words, first)
    closed = end == len(words) or normal_gap(words.gap(end - 1))[:1] in tuple(",:;.(-")
    return end if closed else None


def is_political(title: str) -> bool:
    """Whether a title is held for a state, so that a foreign word after it is its holder or the state."""
    words = words_of(title)
    found = titles().match(words, 0) or titles().match(words, 1)
    return found is not None and found[1].of_state
