"""The shape of personal names: where one starts, where it ends, how sure its surname makes it."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from corpora import gazetteers
from corpora.letters import fold, squeeze, title_case
from corpora.regex import regex
from extractors.lexicons import (
    body_heads,
    countries,
    form_labels,
    historical_figures,
    honorifics,
    organization_heads,
    place_at,
    provinces,
    sentence_openers,
    surnames,
    titles,
)
from extractors.syllables import is_vietnamese
from extractors.words import APOSTROPHES, Words, memoised_by_word

LONGEST = 5
_GIVEN = 3
"""Syllables of a given name after a surname of several."""
_WIDEST = 8
"""Spaces that may stand inside a name; more part columns."""
_INSIDE_NAMES = frozenset([" ", "-", ".", ". "])
_SMALL_MIDDLE = regex(r"(?<= )(?:thị|văn)(?= )")
_CLOSING = frozenset(",.;)(-–")
"""What stands behind a name and in none."""
_STRAIGHT = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))
_WORDS_LIKE_NAMES = frozenset(
    [
        ("danh", "sách"),
        ("danh", "hiệu"),
        ("danh", "mục"),
        ("danh", "dự"),
        ("thích", "ứng"),
        ("thích", "nghi"),
        ("lưu", "trữ"),
        *(("trình", word) for word in ("tổng", "chủ", "ubnd", "thủ", "bộ", "cấp", "hội", "ban")),
        ("công", "nhận"),
        *(("văn", word) for word in ("hóa", "hoá", "phòng", "thư")),
    ]
)
"""Words that begin with a surname, as headings in capitals do (``DANH SÁCH KHEN THƯỞNG``)."""
_ENDS_IN_CAPITALS = frozenset(["tại", "với", "và", "của", "về", "trong", "nhân"])
_OF_WOMEN = "thị"
_OF_ABROAD = regex(r"[a-z0-9.'’áéíóúàèçñäëïöüãõåøšž]*")
"""Folded letters of names from abroad (Raúl, François); Vietnamese has more marks."""
_PLACEHOLDERS = frozenset("abcdxyz")


class Name(Struct, frozen=True):
    """A run of words that has the shape of a name: words ``start`` to before ``end``."""

    start: int
    end: int
    strength: str
    capitals: bool
    """Whether it is written in capitals."""

    @property
    def syllables(self) -> int:
        return self.end - self.start


def surname_at(words: Words, index: int) -> tuple[int, str] | None:
    """The word after the surname that starts here and its strength; before ``Thị`` any syllable is one."""
    if index >= len(words):
        return None
    if words.keys[index] == _OF_WOMEN and index and before_thi(words, index - 1):
        return None
    found = surnames().match(words, index)
    if (found is None or found[1] == "weak") and before_thi(words, index):
        return index + 1, "medium"
    return found


def before_thi(words: Words, index: int) -> bool:
    """Whether a word is the surname before the middle name of women (``Kiên Thị Sóc Kha``), whatever word it is."""
    if words.keys[index + 1 : index + 2] != [_OF_WOMEN] or not _in_one_run(words, index, index + 2):
        return False
    if (address := honorifics().match_before(words, index + 1)) is not None:
        return address[0] == index > 0 and words.keys[index - 1] in ("ông", "bà", "chí")  # bà Ông Thị …
    return is_vietnamese(words.keys[index]) and titles().match_before(words, index + 1) is None


def _in_one_run(words: Words, first: int, last: int) -> bool:
    """Whether the words are capitalised and only single spaces part them."""
    return last < len(words) and all(
        words.shapes[at] == words.shapes[first] and words.shapes[at] in "CU" and (at == last or words.gap(at) == " ")
        for at in range(first, last + 1)
    )


@lru_cache
def name_openings() -> frozenset[str]:
    """The words with which a name may start that ``name_at`` finds."""
    return surnames().first_words | historical_figures().first_words


def foreign_name_at(words: Words, index: int) -> Name | None:
    """Two to four capitalised words, not all Vietnamese (``Park Geun-hye``) or one transcribed (``Giêm Cô-mi``)."""
    if index + 1 >= len(words) or words.shapes[index + 1] == "n":
        return None
    if words.gap(index) not in _INSIDE_NAMES and not _spaced_hyphen(words, index + 1):
        return None  # most capitalised words
    if (words.shapes[index + 1] == "l" and words.gap(index) != "-") or countries().match(words, index):
        return None
    initialled = words.shapes[index] == "1" and words.gap(index) == "." and words.shapes[index + 1 : index + 2] == "C"
    if words.shapes[index] not in "Cm" and not initialled:
        return None
    if honorifics().match(words, index) or titles().match(words, index):
        return None
    end = index + 1
    transcribed = False
    pieces = 1
    while end < len(words) and pieces < LONGEST:
        gap = words.gap(end - 1)
        hyphenated = (gap == "-" and words.shapes[end] in "lCm") or _spaced_hyphen(words, end)
        transcribed |= hyphenated and words.shapes[end] == "l"
        initial = words.shapes[end - 1] == "1" and gap in (".", ". ")
        if not hyphenated and not ((gap == " " or initial) and words.shapes[end] in "Cm1"):
            break
        if not hyphenated and (_something_else_starts(words, end) or _known_otherwise(words, end)):
            break
        pieces += not hyphenated
        end += 1
    if transcribed and pieces >= 2:
        return Name(index, end, "weak", False)
    keys = words.keys[index:end]
    if not _OF_ABROAD.fullmatch("".join(keys)) or all(is_vietnamese(key) for key in keys):
        return None  # Đăk Glei, Mơ Rông: places of the Highlands
    if end - index < 2 or words.shapes[end - 1] == "1":
        return None
    return Name(index, end, "weak", False)


def _spaced_hyphen(words: Words, index: int) -> bool:
    """Whether spaces stand around the hyphen of a foreign name (``Frank - Walter``)."""
    if words.gap(index - 1) != " - " or words.shapes[index] != "C" or words.shapes[index - 1] != "C":
        return False
    return not is_vietnamese(words.keys[index]) and not is_vietnamese(words.keys[index - 1])


def _known_otherwise(words: Words, index: int) -> bool:
    return bool(countries().match(words, index) or place_at(words, index) or historical_figures().match(words, index))


def name_at(words: Words, index: int) -> Name | None:
    """The name whose surname is word ``index``, if a name can start there.

    It goes on over capitalised words that only spaces part, to a title, an organisation or
    five syllables. ``Nguyễn Văn A`` is a placeholder, not a name.
    """
    key = words.keys[index]
    opens = key in name_openings() or is_whole(words.word(index)) or before_thi(words, index)
    if words.shapes[index] not in "CU1" or not opens:
        return None
    return _name_at(words, index)


def is_whole(word: str) -> bool:
    """Whether a word is a surname of the Highlands and a given name joined by an apostrophe (``K'Mẫu``)."""
    surname, apostrophe, given = word.translate(_STRAIGHT).partition("'")
    return bool(apostrophe) and given[:1].isupper() and f"{surname}'" in _with_apostrophe()


@lru_cache
def _with_apostrophe() -> frozenset[str]:
    return frozenset(entry.surname for entry in gazetteers.surnames() if entry.surname.endswith("'"))


@memoised_by_word
def _name_at(words: Words, index: int) -> Name | None:
    shape = words.shapes[index]
    figure = historical_figures().match(words, index)
    if figure is not None and not _is_namesake(words, index, figure[0]):
        return Name(index, figure[0], "strong", shape == "U")
    if tuple(words.keys[index : index + 2]) in _WORDS_LIKE_NAMES or (shape == "U" and _is_body(words, index)):
        return None
    if is_whole(words.word(index)):
        shouted = shape == "U"
        return Name(index, _end(words, index, index + 1, shouted), "medium", shouted)
    found = surname_at(words, index)
    if found is None or _is_address(words, index):
        return None
    after_surname, strength = found
    capitals = shape == "U" or (shape == "1" and index + 1 < len(words) and words.shapes[index + 1] == "U")
    end = _end(words, index, after_surname, capitals)
    if end < index + 2 or (end == after_surname and after_surname - index > 1):
        return None
    if words.shapes[end - 1] == "1" and strength != "weak" and words.keys[end - 1] in _PLACEHOLDERS:
        return None
    return Name(index, end, strength, capitals)


def _is_body(words: Words, index: int) -> bool:
    """``ĐOÀN THANH TRA``: a team whose name begins with a surname, in capitals."""
    body = body_heads().match(words, index)
    return body is not None and body[0] - index > 2


def _is_namesake(words: Words, index: int, end: int) -> bool:
    """``ông Trần Phú Mẫu, …``: the name of a figure of history with a given name behind it, of who is addressed."""
    if end - index != 2 or end >= len(words) or not words.joined(end - 1) or words.shapes[end] != words.shapes[index]:
        return False
    return honorifics().match_before(words, index) is not None and _is_closed(words, end)


def _is_address(words: Words, index: int) -> bool:
    """``Ông Nguyễn …``: a form of address that is a rare surname too (``ông Ông Ích …``)."""
    key = words.keys[index]
    if key == "đồng":
        return words.keys[index + 1 : index + 2] == ["chí"]
    if key not in ("ông", "bà"):
        return False
    if before_thi(words, index):
        return False
    doubled = surname_at(words, index + 1)  # "ông Ông Lê …" is a slip of the pen
    return index == 0 or words.keys[index - 1] not in ("ông", "bà", "chí") or bool(doubled and doubled[1] != "weak")


def _end(words: Words, start: int, after_surname: int, capitals: bool) -> int:
    wanted = "U1" if capitals else "C1"
    end = start + 1
    longest = max(LONGEST, after_surname - start + _GIVEN)  # Công Tằng Tôn Nữ and a given name of its own
    while end < len(words) and end - start < longest:
        if words.shapes[end] not in wanted and not (end == start + 1 and small_middle(words, end)):
            break
        if words.keys[end - 1 : end + 1] == ["tôn", "nữ"]:
            longest = max(longest, end + 1 - start + _GIVEN)
        elif end - start == LONGEST - 1 and _has_six(words, start):
            longest = max(longest, LONGEST + 1)
        gap = words.gap(end - 1)
        apostrophe = gap != " " and gap.strip(" ") in ("'", "’")
        if not words.joined(end - 1) and not (apostrophe and (end == start + 1 or words.shapes[end - 1] == "1")):
            if not capitals and _goes_on_in_the_next_line(words, start, end):
                end += 1
                continue
            break
        if end - start >= 2 and not apostrophe and gap != " " and not _goes_on_after_spaces(words, end):
            break  # two spaces part columns, or sentences that lost their full stop
        if end >= after_surname and not capitals and _something_else_starts(words, end):
            if not (end == start + 2 and words.keys[end - 1] in ("văn", "thị")):
                break  # Trương Văn Được: no name ends with these
        if capitals and end - start >= 2 and words.keys[end] in _ENDS_IN_CAPITALS:
            break  # PHÓ THỦ TƯỚNG … TẠI HỘI NGHỊ
        whole = end - start > 2 or (end - start == 2 and words.keys[end - 1] not in ("văn", "thị"))
        if capitals and whole and _takes_office(words, end):
            break  # BỔ NHIỆM ÔNG … GIỮ CHỨC VỤ
        if end - start >= 2 and _asks_further(words, end):
            break  # Ông … Chức vụ: Giám đốc
        if end - start >= 2 and (
            _province_starts(words, end) or words.keys[end : end + 2] == words.keys[start : start + 2]
        ):
            break  # where the report was issued, or the same name again after a lost full stop
        end += 1
    while (
        end < len(words) and words.gap(end - 1) == "-" and words.shapes[end] == "l" and not titles().match(words, end)
    ):
        end += 1  # Kim Jong-un
    return end


def _asks_further(words: Words, index: int) -> bool:
    """Whether what a form asks for next stands there, written as it is written behind a name."""
    if words.shapes[index + 1 : index + 2] not in ("l", "U"):
        return False
    return form_labels().match(words, index) is not None


def _takes_office(words: Words, index: int) -> bool:
    """Whether ``GIỮ CHỨC``, ``THÔI GIỮ``, ``LÀM TRƯỞNG BAN`` stands there: what a heading says of whom it names."""
    if words.keys[index] == "làm":
        return index + 1 < len(words) and words.joined(index) and titles().match(words, index + 1) is not None
    return tuple(words.keys[index : index + 2]) in (("giữ", "chức"), ("thôi", "giữ"))


def _has_six(words: Words, start: int) -> bool:
    """Whether a name has six syllables (``Nguyễn Thị Hoàng Ngọc Bảo Châu``): it is closed after them, and not two."""
    last = start + LONGEST
    if last >= len(words) or any(_is_surname(words, at) for at in range(start + 3, last)):
        return False
    return _is_closed(words, last)


def _is_closed(words: Words, index: int) -> bool:
    """Whether a name that ends with a word is closed there, by a sign or the end of the text."""
    return index + 1 >= len(words) or words.gap(index).strip(" ")[:1] in _CLOSING


def _is_surname(words: Words, index: int) -> bool:
    found = surname_at(words, index)
    return found is not None and found[1] != "weak"


def small_middle(words: Words, index: int) -> bool:
    """``Nguyễn thị Mẫu``: the commonest middle names are sometimes typed in small letters, here at a word."""
    nun = index > 0 and words.keys[index - 1 : index + 1] == ["thích", "nữ"]
    if not (nun or words.keys[index] in ("thị", "văn")) or words.shapes[index] != "l":
        return False
    return words.joined(index) and words.shapes[index + 1 : index + 2] == "C"


def _goes_on_after_spaces(words: Words, end: int) -> bool:
    """Whether the word after several spaces ends the name that they stand in (``Trần Thị Thí  Dụ, Phó Giám đốc``).

    So it does where the name had no given name yet, and where it is closed right after that word, as
    neither the next column nor a sentence is that lost its full stop.
    """
    if words.gap(end - 1).strip(" ") or len(words.gap(end - 1)) > _WIDEST or words.shapes[end] not in "CU":
        return False
    if words.keys[end] in ("nam", "nữ") or sentence_openers().match(words, end):
        return False  # a column of its own, or the next sentence
    if words.keys[end - 1] in gazetteers.telling_middle_names():
        return True
    return _is_closed(words, end)


def _goes_on_in_the_next_line(words: Words, start: int, end: int) -> bool:
    """Whether a line ends inside the name: after the surname or a middle name, and the next line reads on.

    Names that stand in lines of their own end with a given name, and the next line starts with a surname.
    """
    if words.gap(end - 1).strip(" ") != "\n" or words.shapes[end] != "C":
        return False
    after = words.gap(end).strip(" ")[:1] if end + 1 < len(words) else ""
    if end - start == 1:
        given = words.shapes[end + 1 : end + 2] == "C" and words.joined(end)
        return words.keys[end] in ("văn", "thị") and given
    if end - start == 2 and words.keys[end - 1] in ("văn", "thị", "hữu", "đức", "đình"):
        reads_on = after in (",", "-", "–", "(", ";", ".") or words.shapes[end + 1 : end + 2] == "l"
        return reads_on and titles().match(words, end) is None and not _addresses(words, end)
    return False


def _something_else_starts(words: Words, index: int) -> bool:
    if words.keys[index] in gazetteers.words_not_in_names() or _addresses(words, index):
        return True
    if tuple(words.keys[index : index + 2]) in _award_openings():
        return True  # "truy tặng đồng chí … Huân chương …"
    if words.shapes[index + 1 : index + 2] in ("l", "n") and _opens_after_name(words, index):
        return True
    if words.keys[index] in ("ông", "bà") and words.shapes[index + 1 : index + 2] == "C":
        return True
    if _addresses(words, index + 1):
        return False  # Hội Đồng chí: the last syllable of a name before the next form of address
    title = titles().match(words, index)
    if title and (title[0] - index > 1 or words.keys[index] in {"phó"}):
        return True
    head = organization_heads().match(words, index)
    if head and head[0] - index > 1:
        return True
    return False


@lru_cache
def _award_openings() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(fold(entry.name).split()[:2]) for entry in gazetteers.awards() if entry.kind != "rating")


def _opens_after_name(words: Words, index: int) -> bool:
    """Two words that open a sentence (``Cụ thể``); single ones are syllables of names too."""
    found = sentence_openers().match(words, index)
    return found is not None and found[0] - index > 1


def _province_starts(words: Words, index: int) -> bool:
    found = provinces().match(words, index)
    return found is not None and found[0] - index > 1


def _addresses(words: Words, index: int) -> bool:
    """Whether a form of address of two syllables or more starts here (Đồng chí, Đại tá)."""
    found = honorifics().match(words, index)
    return found is not None and found[0] - index > 1


def has_middle_name(words: Words, name: Name) -> bool:
    """Whether its second syllable is one that names often have there (Văn, Thị, Ngọc …)."""
    return name.syllables >= 3 and words.keys[name.start + 1] in gazetteers.telling_middle_names()


def spelled(words: Words, name: Name) -> str:
    """The name as it is written in running text."""
    surface = squeeze(words.slice(name.start, name.end)).replace(" - ", "-")
    if name.capitals:
        return title_case(surface)
    return _SMALL_MIDDLE.sub(lambda match: match[0].title(), surface)
