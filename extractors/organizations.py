"""Names of organisations and places, read from their first word to where they end.

An organisation's name starts with a head (Ban, Sở, Ủy ban nhân dân, tỉnh …) and goes on over
capitalised words, over lower-case words that such names use, and over further heads (Ban Tổ
chức – Tỉnh ủy – Cà Mau). It ends at punctuation, at a verb, at a title or at a person's name.
"""

from __future__ import annotations

from functools import lru_cache

from corpora import gazetteers
from corpora.gazetteers import OrganizationHead
from corpora.letters import fold
from corpora.regex import regex
from extractors.abbreviations import TERRITORIES_IN_LETTERS, expand
from extractors.holidays import is_day
from extractors.lexicons import (
    body_heads,
    clause_words,
    countries,
    documents_and_awards,
    first_words_of_heads,
    honorifics,
    inner_pairs,
    inner_phrases,
    inner_words,
    named_places,
    opens_sentence,
    organization_heads,
    place_at,
    territories,
    titles,
    village_words,
    whole_names,
)
from extractors.names import Name, foreign_name_at, has_middle_name, name_at
from extractors.syllables import is_vietnamese
from extractors.words import Words, memoised_by_word, normal_gap, words_of

_LONGEST = 24
_WIDEST = 4
"""Spaces that may stand inside a name; more part the columns of a letterhead."""
NO_PARTS = frozenset([("tổ", "chức"), ("đại", "học")])
"""Heads inside another name that begin no organisation of their own there (Ban Tổ chức)."""
_NO_HEADS = frozenset(
    tuple(pair.split())
    for pair in (
        "trường chinh|trường hợp|trường học|báo cáo|tổ quốc|"
        "hội thi|hội thao|hội khỏe|hội diễn|hội chợ|hội nghị|hội trại|hội trường"
    ).split("|")
)
"""What only begins as an organ does: Trường Chinh was a man, Tổ quốc is no tổ, Hội thi no hội, BÁO CÁO no newspaper."""


@lru_cache
def _openings_of_phrases() -> frozenset[str]:
    return inner_phrases().first_words


def head_at(words: Words, index: int) -> tuple[int, OrganizationHead] | None:
    """The head of an organisation that starts here, if it is one in this place."""
    if index >= len(words.keys) or words.keys[index] not in _first_words_of_heads():
        return None
    return _head_at(words, index)


@lru_cache
def _first_words_of_heads() -> frozenset[str]:
    return organization_heads().first_words


_COMPOUNDS = frozenset(
    (first, head)
    for head, firsts in {
        "vụ": "chức nhiệm dịch phục nghiệp công đặc tạp sự thời mùa",
        "sở": "cơ trụ xứ công",
        "cục": "bố kết đại",
        "phòng": "đề dự phát",
        "trường": "thị hiện môi lâm",
        "đoàn": "phái",
    }.items()
    for first in firsts.split()
)
"""Words before a head that make another word of it (``giữ chức vụ Kế toán trưởng`` names no Vụ)."""


@lru_cache
def _heads() -> dict[str, OrganizationHead]:
    return {fold(entry.head): entry for entry in gazetteers.organization_heads()}


_SYLLABLES_OF_A_NAME = 3
_GOVERNS = ("ubnd", "hđnd", "ủy ban nhân dân", "hội đồng nhân dân", "mttq", "mặt trận tổ quốc")


def _is_surname(words: Words, index: int) -> bool:
    """Whether a person is named behind the word for a territory that is governed (``UBND tỉnh Đoàn Văn An``)."""
    if index < 2 or words.keys[index - 1] not in ("tỉnh", "huyện", "xã", "phường") or words.shapes[index - 1] != "l":
        return False
    if not fold(" ".join(words.word(at) for at in range(max(0, index - 5), index - 1))).endswith(_GOVERNS):
        return False
    name = name_at(words, index)
    return name is not None and name.syllables >= _SYLLABLES_OF_A_NAME


@memoised_by_word
def _head_at(words: Words, index: int) -> tuple[int, OrganizationHead] | None:
    found = organization_heads().match(words, index)
    if found is None:
        return None
    after, head = found
    if index and words.joined(index - 1) and words.shapes[index] in ("l", words.shapes[index - 1]):
        if words.shapes[index] in "lU" and (words.keys[index - 1], words.keys[index]) in _COMPOUNDS:
            return None
    if words.keys[after - 1] == "đoàn" and words.shapes[after - 1] == "C" and _is_surname(words, after - 1):
        return None if after - index == 1 else (after - 1, _heads()[words.keys[index]])
    title = titles().match(words, index)
    if tuple(words.keys[index : index + 2]) in _NO_HEADS or (title is not None and title[0] > after):
        return None  # Bộ trưởng is a title
    if after - index == 1 and "everyday" in head.traits and words.shapes[index] == "l":
        follows = after < len(words) and words.joined(index)
        if not follows:
            return None
        known = organization_heads().match(words, after) or inner_phrases().match(words, after)
        if words.shapes[after] not in "CUm" and not known:
            return None
    return after, head


@lru_cache
def openings() -> frozenset[str]:
    """The words with which the name of an organisation may start."""
    return organization_heads().first_words | whole_names().first_words


def whole_at(words: Words, index: int) -> tuple[int, str] | None:
    """The name that must be known whole and starts here; ``tỉnh Đoàn Văn An`` names no Tỉnh đoàn."""
    whole = whole_names().match(words, index)
    last = whole[0] - 1 if whole is not None else -1
    return None if last > index and words.keys[last] == "đoàn" and _is_surname(words, last) else whole


def organization_end(words: Words, index: int) -> int | None:
    """The word after the organisation that starts at word ``index``, or None if none does."""
    if index >= len(words.keys) or words.keys[index] not in openings():
        return None
    return _organization_end(words, index)


@memoised_by_word
def _organization_end(words: Words, index: int) -> int | None:
    whole = whole_at(words, index)
    head = head_at(words, index)
    if whole is None and head is None:
        return None
    return _end(words, index, max(whole[0] if whole else 0, head[0] if head else 0))


def field_end(words: Words, index: int) -> int | None:
    """The word after a capitalised field of work or place that has no head (``Bộ trưởng Công Thương``)."""
    if index >= len(words) or words.shapes[index] not in "CUm" or tuple(words.keys[index : index + 2]) in _NO_HEADS:
        return None
    if _addresses(words, index) or titles().match(words, index) or person_starts(words, index, index):
        return None
    if _foreigner_starts(words, index, index):
        return None
    return _end(words, index, place_at(words, index) or index + 1)


def _end(words: Words, index: int, position: int) -> int:
    while position < len(words) and position - index < _LONGEST:
        following = _next(words, index, position)
        if following is None:
            break
        position = following
    return _posted_abroad(words, index, _without_loose_end(words, index, position))


_YEAR = regex(r"(?:19|20)\d\d")


def _is_year(words: Words, position: int) -> bool:
    """Whether a heading in capitals goes on with a year behind a name (``SỞ TƯ PHÁP NĂM 2020``)."""
    return words.keys[position : position + 1] == ["năm"] and any(
        map(_YEAR.fullmatch, words.keys[position + 1 : position + 2])
    )


def _next(words: Words, start: int, position: int) -> int | None:
    """Where the name stands after taking one more piece, or None if it ends here."""
    gap = normal_gap(words.gap(position - 1))
    if gap:
        return _after_gap(words, start, position, gap)
    if "\n" in words.gap(position - 1) or "\t" in words.gap(position - 1) or len(words.gap(position - 1)) > _WIDEST:
        return None
    if _is_year(words, position):
        return None
    whole = whole_at(words, position)
    if whole:
        return whole[0]
    for before in (0, 1, 2, 3):
        if position - before < start or words.keys[position - before] not in _openings_of_phrases():
            continue
        inner = inner_phrases().match(words, position - before)
        if inner and inner[0] > position + (2 if before == 0 else 0):
            return inner[0]
    shape, key = words.shapes[position], words.keys[position]
    country = countries().match(words, position) if shape != "l" else None
    place = place_at(words, position) or (country[0] if country else None)
    if place:
        return place
    if head := head_at(words, position):
        after_place = any(place_at(words, before) == position for before in range(max(start, position - 4), position))
        return None if after_place and head[1].kind == "party" else head[0]
    if shape != "l" and (titles().match(words, position) or _addresses(words, position)):
        return (
            position + 1
            if shape == "C" and _names_a_field(words, start, position) and not _several_words(words, position)
            else None
        )
    if shape != "l" and documents_and_awards().match(words, position) and not _names_a_field(words, start, position):
        return None
    if _prefix_of_title(words, position) or (shape == "C" and opens_sentence(words, position)):
        return None
    if shape in "Cm1" and (person_starts(words, start, position) or _foreigner_starts(words, start, position)):
        return _namesake_end(words, start, position)
    if _clause_in_capitals(words, position) or (shape == "C" and key in _GIVING):
        return None
    if shape in "CUm1":
        return position + 1
    if key in _SORTS_OF_SCHOOLS and words.keys[start] == "trường" and _goes_on_to_a_name(words, position):
        return position + 1
    if key == "số" and words.joined(position) and words.shapes[position + 1 : position + 2] == "n":
        return position + 2  # Phòng Thanh tra - Kiểm tra số 2
    if village := _village_end(words, start, position):
        return village
    if shape == "n" and _YEAR.fullmatch(key):
        return None  # Chủ tịch Hội 1991 - 1996
    if shape == "n":
        counted = words.joined(position) and words.keys[position + 1] in _COUNTED
        if counted:
            return None
        if not (_begins_a_fraction(words, position) or _may_begin_a_day(words, start, position)):
            return position + 1
        day = words.keys[start] in _CALLED_BY_DAYS and is_day(words.keys[position], words.keys[position + 1])
        return position + 2 if day and not words.gap(position + 1).startswith("/") else None  # no 30/6/2019
    if key == "về" and (field := _field_of_police(words, start, position)):
        return field
    clause = clause_words().match(words, position)
    if clause and not (clause[0] == position + 1 and _in_a_pair(words, position)):
        return None
    if key == "và":
        return _after_and(words, start, position) or _after_joining(words, start, position)
    if key == "tổ" and _organizes(words, position):
        return None
    return position + 1 if _inside(words, start, position) else None


_YEAR = regex(r"(?:19|20)\d\d")
_CALLED_BY_DAYS = frozenset(["trường", "mầm", "mẫu", "hợp", "htx", "công", "xí", "nông", "lâm", "bệnh"])
"""First words of what is called by a day (``Trường Mầm non 19/5``, ``Nông trường 22/12``)."""


def _field_of_police(words: Words, start: int, position: int) -> int | None:
    """Where ``về ma túy``, ``về TTXH`` ends behind police of a sort (Đội CSĐT tội phạm, Phòng Cảnh sát QLHC)."""
    told = fold(" ".join(expand(words.word(at)) for at in range(start, position)))
    if position + 1 >= len(words) or not words.joined(position) or not told.endswith(_OF_POLICE):
        return None
    if words.shapes[position + 1] == "U":
        return position + 2 if _is_short_for_a_field(words.word(position + 1)) else None
    return next((end for end in (position + 4, position + 3) if _is_field(words, position + 1, end)), None)


_OF_POLICE = ("tội phạm", "quản lý hành chính", "csđt tp", "cảnh sát điều tra tp", "cảnh sát điều tra thành phố")
"""What the names of police end with before the field of crime that they look into."""


def _is_field(words: Words, start: int, end: int) -> bool:
    """Whether words are what organs work in (``trật tự xã hội``, ``ma túy``)."""
    if end > len(words) or not all(words.joined(at) for at in range(start, end - 1)):
        return False
    return all((words.keys[at], words.keys[at + 1]) in inner_pairs() for at in range(start, end - 1))


def _may_begin_a_day(words: Words, start: int, index: int) -> bool:
    """Whether two figures with a hyphen stand at a word that are a day something is called by (``Mầm non 19-5``)."""
    called = words.keys[start] in _CALLED_BY_DAYS and words.gap(index) == "-"
    return called and words.shapes[index + 1 : index + 2] == "n" and is_day(words.keys[index], words.keys[index + 1])


def _begins_a_fraction(words: Words, index: int) -> bool:
    """Whether votes or a day stand at a word (``Phòng Kế hoạch 08/08 phiếu``)."""
    return words.gap(index) == "/" and words.shapes[index + 1 : index + 2] == "n"


def _clause_in_capitals(words: Words, index: int) -> bool:
    """Whether a word in capitals begins what somebody does (``CHỦ TỊCH HĐND TỈNH CHỦ TRÌ HỘI NGHỊ``)."""
    clause = clause_words().match(words, index) if words.shapes[index] == "U" else None
    return clause is not None and clause[0] > index + 1


def _village_end(words: Words, start: int, position: int) -> int | None:
    """Where the village ends that a cell is of (Chi đoàn bản Nà Hỳ)."""
    end = named_village_end(words, position)
    head = head_at(words, start) if end is not None else None
    return end if head is not None and head[1].level == "cell" else None


def named_village_end(words: Words, index: int) -> int | None:
    """Where a village ends that starts here with the word for its sort (``buôn Mẫu``, ``Thôn 3``, ``khu phố 4``)."""
    name = _village_word_end(words, index)
    if name is None or name >= len(words) or not words.joined(name - 1):
        return None
    return proper_end(words, name) if words.shapes[name] in "Cn1" else None


def _village_word_end(words: Words, index: int) -> int | None:
    """Where the word for a village ends that starts there; a ``khu`` alone has a number."""
    if words.keys[index : index + 1] == ["khu"] and words.shapes[index + 1 : index + 2] == "n":
        return index + 1
    ends = (index + length for length in (3, 2, 1) if " ".join(words.keys[index : index + length]) in village_words())
    return next(ends, None)


def _in_a_pair(words: Words, position: int) -> bool:
    """Whether a word that may be a verb begins or ends a compound that names use (giao nhận, bầu cử; thiết bị)."""
    if inner_phrases().match(words, position) is not None:
        return True
    before = inner_phrases().match(words, position - 1) if position else None
    return before is not None and before[0] > position


_PEOPLE = (["cá", "nhân"], ["tập", "thể"], ["đồng", "chí"])


def _after_joining(words: Words, start: int, position: int) -> int | None:
    """``Phòng Quản lý giá và công sản``: everyday words on both sides of ``và``."""
    several = position + 1 + (words.keys[position + 1 : position + 2] in (["các"], ["những"]))
    if words.keys[several : several + 2] in _PEOPLE or words.keys[several : several + 1] in (["ông"], ["bà"]):
        return None  # Phòng Tổng hợp và các cá nhân
    head = head_at(words, start)
    runs_on = head is not None and "runs_on" in head[1].traits and words.shapes[position - 1] == "l"
    return position + 1 if runs_on and _runs_to_a_stop(words, start, position) else None


def _several_words(words: Words, position: int) -> bool:
    """Whether the title that starts here is written as one: two capitals (Phó Giám), no field (Kế toán)."""
    return words.shapes[position + 1 : position + 2] in ("C", "U") or words.keys[position] in _TITLE_OPENINGS


_TITLE_OPENINGS = frozenset(["phó", "trưởng", "giám", "chủ", "bí", "ủy", "chánh", "cục", "vụ", "viện", "hiệu", "tổng"])


def _names_a_field(words: Words, start: int, position: int) -> bool:
    """Whether the word stands right after a head that a field of work follows (Vụ Kế hoạch tài chính)."""
    head = head_at(words, start)
    return head is not None and "runs_on" in head[1].traits and head[0] == position


_GIVING = frozenset(["tặng", "trao"])
"""What some write with a capital where they speak of awards (``UBND tỉnh Tặng Bằng khen``)."""
_COUNTED = frozenset(
    ["lần", "năm", "tháng", "ngày", "tập", "cá", "đồng", "đ", "người", "đơn", "triệu", "tỷ", "hộ", "giờ"]
)


def _inside(words: Words, start: int, position: int) -> bool:
    """Whether a lower-case word goes on the name: known beside its neighbour, or half of a compound."""
    key = words.keys[position]
    if key in inner_words() or (words.keys[position - 1], key) in inner_pairs():
        return True
    if position + 1 < len(words) and words.joined(position) and (key, words.keys[position + 1]) in inner_pairs():
        return True
    # Chứng khoán, Đo lường: one capitalised syllable and the next, not the end of a proper name
    head = head_at(words, start)
    nothing_proper_yet = head is not None and set(words.shapes[head[0] : position]) <= {"l"}
    few_proper = nothing_proper_yet or (head is not None and "CC" not in words.shapes[head[0] : position])
    if head is not None and head[1].kind in _WORDY and few_proper and _runs_to_a_name(words, position):
        return True
    if (
        head is not None
        and "runs_on" in head[1].traits
        and position > head[0]
        and _runs_to_a_stop(words, start, position)
    ):
        return True
    if words.shapes[position - 1] != "C" or head_at(words, position - 1):
        return False
    if not is_vietnamese(words.keys[position - 1]):
        return False
    if words.shapes[position - 2 : position - 1] != "C" or (head is not None and head[0] == position - 1):
        return True
    inner = head_at(words, position - 2)  # Đảng bộ Trường Cao đẳng
    return inner is not None and inner[0] == position - 1


def _organizes(words: Words, position: int) -> bool:
    """Whether ``tổ chức`` here is the verb (Sở Nội vụ tổ chức Hội nghị), not a field of work."""
    if position + 1 >= len(words) or words.keys[position + 1] != "chức":
        return False
    if words.keys[position - 1] in ("ban", "vụ", "phòng", "cục", "tác", "các"):
        return False
    after = position + 2
    return after >= len(words) or words.keys[after] not in ("cán", "hành", "và", "nhân", "xây", "bộ")


_WORDY = frozenset(["enterprise", "service", "school", "institute"])


def _runs_to_a_name(words: Words, position: int) -> bool:
    """``Công ty cổ phần ống sợi thủy tinh Vinaconex``: everyday words up to a capitalised one."""
    end = position
    while end < len(words) and end - position < 7 and words.joined(end - 1) and words.shapes[end] == "l":
        directly = words.keys[end : end + 2] == ["trực", "thuộc"]
        if directly or words.keys[end] == "thuộc":  # Nhà máy giấy trực thuộc Tổng công ty …
            return end > position and head_at(words, end + 1 + directly) is not None
        clause = clause_words().match(words, end) is not None and not _in_a_pair(words, end)
        if clause or words.keys[end] in ("và", "của", "nhà", "các"):
            return False
        end += 1
    return end < len(words) and words.joined(end - 1) and words.shapes[end] in "CUm" and not opens_sentence(words, end)


_STOPS = frozenset(',;.)(-–:"”/')
_NO_FIELD = frozenset(["của", "những", "một", "nhà", "tiêu", "đạt", "hay", "lại", "trở", "thành", "thuộc"])
_LONGEST_FIELD = 8


def _runs_to_a_stop(words: Words, start: int, position: int) -> bool:
    """``Phòng Thu hồi đất,``: a few everyday words, none of a clause, up to a comma, an organ or a territory."""
    if words.shapes[position - 1] == "U" or any(place_at(words, at) == position for at in range(start, position)):
        return False
    if _country_before(words, position):
        return False
    end = position
    while end < len(words) and words.shapes[end] == "l" and end - position < _LONGEST_FIELD:
        if end > position and territories().match(words, end):
            return True
        if words.keys[end] in _NO_FIELD or (words.keys[end] in _JOINING and not _joins_everyday_words(words, end)):
            return False
        if clause_words().match(words, end) and not _in_a_pair(words, end):
            return end > position and words.keys[end - 1] not in _JOINING
        end += 1
        if end == len(words) or words.gap(end - 1).strip()[:1] in _STOPS or "\n" in words.gap(end - 1):
            return True
        if not words.joined(end - 1):
            return False
    if end == len(words) or words.shapes[end] not in "CU":
        return False
    if words.shapes[end] == "U" and end > position and _is_short_for_a_field(words.word(end)):
        return True  # Phòng Xây dựng phong trào bảo vệ ANTQ
    return head_at(words, end) is not None or place_at(words, end) is not None


_JOINING = frozenset(["và", "các"])


def _joins_everyday_words(words: Words, position: int) -> bool:
    """Whether ``và`` or ``các`` stands between two everyday words of one field (quản lý giá và công sản)."""
    after = position + 1
    if after >= len(words) or not words.joined(position) or words.shapes[after] != "l":
        return False
    others = (titles(), honorifics(), clause_words())
    return all(lexicon.match(words, after) is None for lexicon in others)


def _addresses(words: Words, position: int) -> bool:
    """Whether a rank or form of address of two syllables or more starts here (Đại tá, Tiến sĩ)."""
    found = honorifics().match(words, position)
    return found is not None and (found[0] - position > 1 or words.keys[position] in ("ông", "pgs", "gs", "ths"))


def _prefix_of_title(words: Words, position: int) -> bool:
    return words.keys[position] in ("nguyên", "tân", "cố", "quyền", "kiêm") and bool(
        titles().match(words, position + 1)
    )


def _after_gap(words: Words, start: int, position: int, gap: str) -> int | None:
    if gap == "," and (_lists_fields(words, start, position) or words.keys[position - 1 : position + 1] == _AGAINST):
        return position + 1
    if gap == "/" and words.shapes[position - 1] == words.shapes[position] == "U" and words.gap(position - 1) == gap:
        return position + 1 if not titles().match(words, position) else None  # Khoa Kiểm soát HIV/AIDS
    if gap == "-" and words.shapes[position] == "U" and _is_short_for_a_field(words.word(position)):
        return position + 1  # Phòng Tổ chức - LĐXH
    if gap == "-" and (country := countries().match(words, position)) and _country_before(words, position):
        return country[0]  # Hội Hữu nghị Việt Nam - Lào
    if gap == "-" and words.shapes[position] in "CU" and _joins_fields(words, position):
        return position + 1  # Sở Tài nguyên - Môi trường, PHÒNG TỔ CHỨC - HÀNH CHÍNH
    if gap == "-" and words.keys[position : position + 2] == ["chi", "nhánh"]:
        return position + 2
    if gap == "-" and words.shapes[position] in "CUm" and not titles().match(words, position):
        tight = words.gap(position - 1) == "-"
        return position + 1 if tight and not person_starts(words, position, position) else None
    if gap == "." and words.keys[position - 1] in _short_territories() and words.shapes[position] in "CUn":
        return place_at(words, position) or position + 1  # Công an TP. Vinh
    if gap == "." and words.shapes[position] in "CUn" and _begins_territory_in_letters(words, start, position - 1):
        return place_at(words, position) or _territory_named(words, position)  # UBND P. An Bình
    if gap == "&":
        return position + 1 if words.shapes[position] in "CU" else None  # Sở GD & ĐT
    if gap == ".":
        return position + 1 if words.gap(position - 1) == gap and words.shapes[position] in "CU" else None
    return None


_AGAINST = ["phòng", "chống"]
"""What a comma parts in the names of organs (``Chi cục Phòng, chống tệ nạn xã hội``)."""


@lru_cache(maxsize=1 << 12)
def _is_short_for_a_field(word: str) -> bool:
    """Whether capitals stand for what an organ works in, and for no organ or post."""
    spelled = words_of(expand(word))
    named = len(spelled) > 1 and head_at(spelled, 0) is None and titles().match(spelled, 0) is None
    return named and place_at(spelled, 0) is None


_OF_EVERY_TERRITORY = frozenset(
    ["ubnd", "hđnd", "ủy ban nhân dân", "hội đồng nhân dân", "đảng ủy", "đảng bộ", "công an", "ubmttq", "mttq"]
)


def _begins_territory_in_letters(words: Words, start: int, index: int) -> bool:
    """Whether a word is such letters, right behind the head of an organ that every territory has."""
    head = head_at(words, start)
    if head is None or head[0] != index or words.word(index) not in TERRITORIES_IN_LETTERS:
        return False
    return fold(words.slice(start, index)) in _OF_EVERY_TERRITORY


def _territory_named(words: Words, position: int) -> int | None:
    """Where the name of such a territory ends: a number, or words in capitals that are nobody and begin no sentence."""
    if words.shapes[position] == "n":
        return position + 1
    if honorifics().match(words, position) or person_starts(words, position, position):
        return None
    end = proper_end(words, position)
    return end if end > position + 1 else None


_IN_LETTERS = regex(rf"^(?P<head>(?:[^.,]+\s)?)(?P<letters>{'|'.join(TERRITORIES_IN_LETTERS)})\.\s?(?=[A-ZĐ0-9])")


def with_territory_spelled(name: str) -> str:
    """An organ's name with such letters spelled out (``UBND P. An Bình``), and any other as it is."""
    return _IN_LETTERS.sub(lambda match: f"{match['head']}{TERRITORIES_IN_LETTERS[match['letters']]} ", name)


@lru_cache
def _short_territories() -> frozenset[str]:
    return frozenset(fold(entry.word) for entry in gazetteers.territories() if entry.short)


@lru_cache
def _territory_words() -> frozenset[str]:
    """The words of all territories but ``thành``, which is part of everyday words."""
    return frozenset(word for entry in gazetteers.territories() for word in fold(entry.word).split()) - {"thành", "đặc"}


def continues_field(words: Words, position: int) -> bool:
    """Whether this word and the one before it are two syllables of a field of work (Tài chính)."""
    return position < len(words) and (words.keys[position - 1], words.keys[position]) in inner_pairs()


def _joins_fields(words: Words, position: int) -> bool:
    """Whether a dash stands between two fields of work, not before a further organisation or a person."""
    if position + 1 >= len(words) or not words.joined(position):
        return False
    if words.shapes[position + 1] != ("l" if words.shapes[position] == "C" else "U"):
        return False
    if words.shapes[position] == "U" and (head_at(words, position) or words.keys[position - 1] == "bộ"):
        return False  # TỈNH ĐOÀN - HỘI ĐỒNG ĐỘI, BẢN TIN NỘI BỘ - …
    if continues_field(words, position + 1):
        return titles().match(words, position) is None and place_at(words, position) is None
    return False


def _lists_fields(words: Words, start: int, position: int) -> bool:
    """``Ban Dân chủ, Giám sát và Phản biện xã hội``: fields of one organ, the last joined by ``và``."""
    head = head_at(words, start)
    if head is None or "runs_on" not in head[1].traits or words.shapes[position] != "C":
        return False
    at = position
    while at < len(words) and at - position < _LONGEST_FIELD:
        if _begins_another(words, at):
            return False
        at += 1
        while at < len(words) and words.joined(at - 1) and words.shapes[at] == "l" and words.keys[at] != "và":
            if clause_words().match(words, at):
                return False
            at += 1
        if at < len(words) and words.joined(at - 1) and words.keys[at] == "và":
            following = at + 1
            return words.shapes[following : following + 2] == "Cl" and not _begins_another(words, following)
        if at >= len(words) or normal_gap(words.gap(at - 1)) != "," or words.shapes[at] != "C":
            return False
    return False


def _begins_another(words: Words, position: int) -> bool:
    """Whether something other than a field of work begins here: an organ, a post, a person, a place."""
    return bool(
        head_at(words, position)
        or titles().match(words, position)
        or place_at(words, position)
        or _addresses(words, position)
        or documents_and_awards().match(words, position)
        or person_starts(words, position, position)
    )


def _country_before(words: Words, position: int) -> bool:
    return words.keys[position - 1] == "việt" or countries().match_before(words, position, longest=4) is not None


_FIELDS_OF_COMPANIES = (
    ["xây", "dựng"], ["đầu", "tư"], ["thương", "mại"], ["dịch", "vụ"], ["sản", "xuất"], ["phát", "triển"],
    ["kinh", "doanh"], ["du", "lịch"], ["vận", "tải"], ["xuất", "khẩu"], ["tư", "vấn"], ["chế", "biến"],
)  # fmt: skip
"""What companies do, in lower case too: ``Công ty cổ phần xây dựng và đầu tư 492``."""


def _after_and(words: Words, start: int, position: int) -> int | None:
    """``và`` joins two fields of one organisation (Tuyên giáo và Dân vận), not two organisations."""
    following = position + 1
    if following >= len(words) or not words.joined(position):
        return None
    head = head_at(words, start)
    enterprise = head is not None and head[1].kind == "enterprise"
    if enterprise and words.keys[following : following + 2] in _FIELDS_OF_COMPANIES and words.shapes[following] == "l":
        return following + 2 if words.keys[position - 2 : position] in _FIELDS_OF_COMPANIES else None
    if words.shapes[following] not in "CU" or head_at(words, following) or titles().match(words, following):
        return None
    if words.shapes[following] == "U" and _is_short_for_an_organ(words.word(following)):
        return None  # Công đoàn Viên chức và CĐCS Công ty …
    if _addresses(words, following) or documents_and_awards().match(words, following):
        return None
    if tuple(words.keys[following : following + 2]) in _CODES or (
        words.keys[following] == "luật" and words.keys[following + 1 : following + 2] not in (["gia"], ["sư"])
    ):
        return None  # Ban Chấp hành Trung ương Đảng và Luật …
    if person_starts(words, following, following) or place_at(words, following):
        return None
    return following + 1


@lru_cache
def _is_short_for_an_organ(word: str) -> bool:
    spelled = expand(word)
    return spelled != word and head_at(words_of(spelled), 0) is not None


_CODES = frozenset([("bộ", "luật"), ("pháp", "lệnh"), ("hiến", "pháp")])
_SORTS_OF_SCHOOLS = frozenset(
    ["thpt", "thcs", "th", "chuyên", "tiểu", "học", "mầm", "non", "trung", "phổ", "thông", "cơ", "sở", "mẫu", "giáo"]
)


def _goes_on_to_a_name(words: Words, position: int) -> bool:
    """Whether a capitalised word follows (``Trường THPT chuyên Chu Văn An``)."""
    return position + 1 < len(words) and words.joined(position) and words.shapes[position + 1] == "C"


def _namesake_end(words: Words, start: int, position: int) -> int | None:
    """``Trường THPT chuyên Chu Văn An``: what is named after a person, and that name is its own.

    ``Giám đốc Bệnh viện mắt Nguyễn Văn Mẫu`` names who holds the post; schools alone are named so as a rule.
    """
    head = _nearest_namesake(words, start, position)
    if head is None or (words.keys[head] != "trường" and _may_hold_a_post(words, start)):
        return None
    name = name_at(words, position)
    return name.end if name else None


_THOSE_OF_IT = regex(
    r"(?:cán bộ|chiến sĩ|chiến sỹ|đại diện|xã viên|thành viên|hội viên|đoàn viên|công nhân|nhân viên|người lao động|"
    r"bệnh nhân|học viên)$"
)


def _may_hold_a_post(words: Words, start: int) -> bool:
    """Whether what stands before an organ says what somebody is in it, who may be named behind it."""
    if titles().match_before(words, start) is not None:
        return True
    return start > 0 and _THOSE_OF_IT.search(" ".join(words.keys[max(0, start - 3) : start])) is not None


def _nearest_namesake(words: Words, start: int, position: int) -> int | None:
    """Where the head starts that is of what may be named after a person, with nothing but its field in between."""
    first = position
    while first > start and words.shapes[first - 1] in "lU" and words.joined(first - 1):
        first -= 1
    for index in range(max(start, first - 2), position):
        found = head_at(words, index)
        if found is not None and "namesake" in found[1].traits and found[0] <= position:
            alone = found[0] == position
            return index if not alone or found[0] - index > 1 else None
    return None


_MEDICAL = frozenset(["học", "viện", "sĩ", "đẳng", "cấp", "khoa", "sở", "quân"])
"""Syllables after which ``Y`` means medicine and starts no name of the Highlands."""


def person_starts(words: Words, start: int, position: int) -> bool:
    """Whether a person's name, and no further part of the organisation, starts here."""
    if words.shapes[position] == "1" and words.keys[position] in ("y", "a"):
        if words.keys[position] == "y" and words.keys[position - 1] in _MEDICAL:
            return False  # Trường Đại học Y Hà Nội
        return words.shapes[position + 1 : position + 2] == "C" and words.joined(position)
    name = name_at(words, position)
    if name is None or name.capitals:
        return False
    if not has_middle_name(words, name) and _in_its_own_name(words, start, position):
        return False
    if name.strength != "strong" and _surer_inside(words, name):
        return False
    after_territory = position > start and words.keys[position - 1] in _territory_words()
    if position > start and name.syllables >= 3 and _wants_a_province(words, position):  # all provinces are known
        return name.strength != "weak" or not _may_be_a_province(words, name)
    if name.strength == "strong":
        return not after_territory or name.syllables >= 3
    if position > start and place_at(words, position) is None and _is_complete(words, start, position):
        return True
    return name.syllables >= 3 and (has_middle_name(words, name) or (not after_territory and name.strength == "medium"))


_COMPANY = regex(
    r"(?:công ty|cty)(?:\s+(?:tnhh|mtv|cp|cổ phần|trách nhiệm hữu hạn|(?:một|hai) thành viên|\d\s?tv|tm|dv|xd|sx|xnk|"
    r"tmdv|thương mại|dịch vụ|xây dựng|sản xuất|đầu tư|xuất nhập khẩu|vận tải|du lịch|tư vấn|cơ khí|và))+"
)
"""A company by its legal form and trade alone, which tell it from no other."""


def _in_its_own_name(words: Words, start: int, position: int) -> bool:
    """Whether a company's own name begins there or goes on (``Công ty TNHH Thương mại | Hoàng Vũ Đơn Dương``)."""
    if words.keys[start] not in ("công", "cty"):
        return False
    for first in range(position, max(start, position - _LONGEST_NAME), -1):
        if _COMPANY.fullmatch(" ".join(words.keys[start:first])):
            own = name_at(words, first)
            return first == position or (own is not None and own.end > position)
    return False


_LONGEST_NAME = 4
"""Syllables of a name at its longest."""


def _wants_a_province(words: Words, position: int) -> bool:
    """Whether the name of a province stands before a word or none is told there: ``tỉnh``, ``Tỉnh ủy``."""
    before = words.keys[position - 2 : position]
    return before[-1:] == ["tỉnh"] or before == ["tỉnh", "ủy"]


def _may_be_a_province(words: Words, name: Name) -> bool:
    """Whether a place begins a name, or one abroad before a surer name (``tỉnh Sơn Đông Quách Thụ Mẫu``)."""
    inner = (name_at(words, index) for index in range(name.start + 1, name.end - 1))
    return place_at(words, name.start) is not None or any(one and one.strength == "strong" for one in inner)


def _surer_inside(words: Words, name: Name) -> bool:
    """Whether a surer name ends where this one does (``Bệnh viện Bạch Mai Nguyễn Văn Thử``)."""
    for index in range(name.start + 1, name.end - 2):
        inner = name_at(words, index)
        if inner and inner.strength == "strong" and inner.end == name.end and has_middle_name(words, inner):
            return True
    return False


def _is_complete(words: Words, start: int, position: int) -> bool:
    """Whether nothing more is wanted of the name: a whole name (Bộ Công an) or a place stands at its end.

    Organs below the centre want a place yet (Huyện ủy Triệu Phong).
    """
    complete = False
    for before in range(start, position):
        whole = whole_names().match(words, before)
        if place_at(words, before) == position or (whole and whole[0] == position and words.keys[before] == "bộ"):
            return True
        head = organization_heads().match(words, before)
        if head and head[0] == position and head[1].level != "central":
            return False
        complete |= whole is not None and whole[0] == position
    return complete


def _foreigner_starts(words: Words, start: int, position: int) -> bool:
    """A foreign name after an organ of a state; companies bear foreign names themselves."""
    if foreign_name_at(words, position) is None or words.keys[position - 1] in HIGHLAND_PLACES:
        return False
    head = head_at(words, start)
    if head is not None and head[1].kind in _NAMED_AS_THEY_LIKE:
        return False
    inner = (head_at(words, index) for index in range(start + 1, position))  # CĐCS Cty TNHH Sung Ho Vina
    return not any(head is not None and head[1].kind == "enterprise" for head in inner)


HIGHLAND_PLACES = frozenset(["đắk", "đăk", "đak", "ea", "ia", "krông", "chư", "cư", "kon"])
"""First words of places in the Highlands, after which the name of one goes on (``xã Đắk Buk So``)."""
_NAMED_AS_THEY_LIKE = ("enterprise", "service", "school", "any", "institute")


_LOOSE = frozenset(["và", "các", "của", "với", "một", "cơ", "ông", "bà"])


def _posted_abroad(words: Words, index: int, end: int) -> int:
    """``Đại sứ quán Việt Nam tại Liên bang Nga``: a mission's name goes on to where it is posted."""
    head = organization_heads().match(words, index)
    if head is None or head[1].kind != "mission" or end >= len(words) or words.keys[end] != "tại":
        return end
    posted = countries().match(words, end + 1) or named_places().match(words, end + 1)
    return posted[0] if posted else end


def _without_loose_end(words: Words, start: int, end: int) -> int:
    while end > start + 1 and words.keys[end - 1] in _LOOSE:
        if words.keys[end - 2] in ("hữu", "động"):
            break  # hữu cơ, động cơ
        end -= 1
    return end


_ABOVE_PARTS = frozenset(
    ["trung tâm", "bệnh viện", "phòng", "khoa", "cục", "chi cục", "tiểu đoàn", "lữ đoàn", "đội", "nhà máy", "công ty"]
)
"""What only stands above organs that are parts (Khoa Nội, Bệnh viện …)."""


def organ_or_territory_at(words: Words, index: int) -> bool:
    """Whether the head of an organ or the word for a sort of territory starts at a word."""
    return head_at(words, index) is not None or territories().match(words, index) is not None


def territory_end(words: Words, index: int) -> int | None:
    """Where a territory ends that starts here with the word for its sort (xã Mường Nhé)."""
    found = territories().match(words, index)
    if (
        found is None
        or found[0] >= len(words)
        or not words.joined(found[0] - 1)
        or words.shapes[found[0]] not in "CUn1"
    ):
        return None
    if _clause_in_capitals(words, found[0]) or words.keys[found[0]] == "ủy":
        return None  # HUYỆN UỶ
    return place_at(words, found[0]) or proper_end(words, found[0])


def proper_end(words: Words, index: int) -> int:
    """Where capitalised words and a number after them end."""
    end = index + 1
    if words.shapes[index] == "U" and _second_in_capitals(words, end):
        end += 1
    while end < len(words) and end - index < 4 and words.joined(end - 1) and words.shapes[end] in "C1n":
        end += 1
    return end


_BEHIND_PLACES = frozenset(
    ("nhiệm", "khóa", "năm", "lần", "giai", "quý", "tháng", "đợt", "và", "về", "từ", "theo", "số", "thứ", "ngày")
)
"""Words of headings that follow a territory and begin no second syllable of its name."""


def _second_in_capitals(words: Words, index: int) -> bool:
    """Whether a second syllable of a place's name stands there, where all is in capitals (``XÃ TÂN HỘI``)."""
    if index >= len(words) or words.shapes[index] != "U" or not words.joined(index - 1):
        return False
    if words.keys[index] in _BEHIND_PLACES or not is_vietnamese(words.keys[index]):
        return False
    if territories().match(words, index) or clause_words().match(words, index):
        return False
    begun = (lexicon.match(words, index) for lexicon in (titles(), organization_heads(), body_heads()))
    return not any(found and found[0] < len(words) and words.joined(found[0] - 1) for found in begun)  # XÃ TÂN HỘI


_CODE = regex(r"[A-ZĐ]{1,3}\d{2}[A-Z]?")


def past_code(words: Words, end: int) -> int:
    """The word behind the code in brackets that follows a department of the police (``(PX03) Công an tỉnh``)."""
    if end >= len(words) or words.gap(end - 1).strip() != "(" or not _CODE.fullmatch(words.word(end)):
        return end
    return end + 1 if words.gap(end).strip() in (")", "),") and end + 1 < len(words) else end


def superiors_end(words: Words, end: int, part: bool = False) -> int | None:
    """Where the superior organs end that follow one after the other, if any does."""
    last = superior_end(words, end, part)
    while last is not None and (further := superior_end(words, last, part)) is not None:
        last = further
    return last


_LONGEST_PART = 12
"""Words of an organisation's name before the comma behind which its superior stands."""


def _is_beside(words: Words, start: int, after: int) -> bool:
    """Whether the organ at ``start`` is of one sort with that before it, and no superior (two unions in a row)."""
    sort = words.keys[start:after]
    size = len(sort)
    first = max(0, start - _LONGEST_PART)
    return any(words.keys[at : at + size] == sort for at in range(start - size - 1, first - 1, -1))


def superior_end(words: Words, end: int, part: bool = False) -> int | None:
    """Where the superior organ that follows in brackets or after a comma ends, if one does.

    ``part`` says that the organ before is one that needs a superior, so that more may be one.
    """
    if end >= len(words):
        return None
    gap = words.gap(end - 1).strip()
    above_it = organization_heads().match(words, end) if gap == "/" else None
    if above_it is not None and above_it[1].kind == "army":
        gap = ","  # Đại đội 7/Tiểu đoàn 5
    if part and gap == "," and (territory := territory_end(words, end)):
        return territory
    if gap not in ("(", ",") or titles().match(words, end) or words.shapes[end] not in "CU":
        return None
    head = head_at(words, end)
    above = part and head is not None and fold(head[1].head) in _ABOVE_PARTS
    may_be = above or words.keys[end] in first_words_of_heads("parent")
    if gap == "," and (not may_be or words.keys[end : end + 3] == ["ban", "chấp", "hành"]):
        return None
    if gap == "," and head is not None and head[1].kind == "mass" and _is_beside(words, end, head[0]):
        return None
    parent = organization_end(words, end) if head else None
    by_letters = head is not None and words.shapes[end] == "U" and head[1].level == "central"  # TANDTC
    if parent is None or (parent == end + 1 and not by_letters):
        return None
    if gap == "(" and not words.gap(parent - 1).lstrip().startswith(")"):
        return None
    return parent
