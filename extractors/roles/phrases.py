"""Role phrases: a title, the words that modify it, and the organisation it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from corpora.gazetteers import ShortPost
from corpora.letters import fold, squeeze
from extractors.clauses import in_clauses_with
from extractors.lexicons import (
    before_address,
    clause_words,
    countries,
    honorifics,
    jobs,
    named_places,
    short_posts,
    territories,
    titles,
    titles_in_cells,
)
from extractors.names import name_at
from extractors.organizations import (
    field_end,
    head_at,
    openings,
    organization_end,
    past_code,
    superiors_end,
    with_territory_spelled,
)
from extractors.records import PersonMention
from extractors.roles.trades import TRADE, TRADE_OF, trade_at
from extractors.syllables import is_vietnamese
from extractors.titles import (
    IN_CHARGE,
    board_in_letters,
    is_job_alone,
    is_political,
    names_field,
    post_at,
    title_at,
    village_end,
)
from extractors.view import PassageView
from extractors.words import Words, normal_gap, words_of

_FORMER = frozenset(["nguyên", "cựu", "cố"])
_ACTING = frozenset(["quyền", "q"])
_MODIFIERS = _FORMER | _ACTING | {"tân", "hàm", "nữ"}
_SUFFIXES = (("thường", "trực"), ("chuyên", "trách"), ("phụ", "trách"), ("dự", "khuyết"), ("kiêm", "nhiệm"))
_PLURAL = frozenset(["các", "những", "hai"])


class Role(Struct, frozen=True):
    """A role phrase over words ``start`` to before ``end``, the modifiers included."""

    start: int
    end: int
    title: str
    organization: str | None
    parent: str | None
    """What the organisation is a part of, where the text says so after it."""
    former: bool
    acting: bool
    shared: bool
    """Whether a plural before it announces a list of holders (các Phó Thủ tướng: …)."""
    rule: str = "post beside a name"
    """How it is told: a trade is a post only with an organisation told elsewhere, a body the post of its members."""


def read_role(words: Words, index: int) -> Role | None:
    """The role that starts at word ``index`` (at its modifiers, if it has any)."""
    start = index
    former = acting = False
    while index < len(words) and words.keys[index] in _MODIFIERS and not title_at(words, index):
        former |= words.keys[index] in _FORMER
        acting |= words.keys[index] in _ACTING
        if index + 1 >= len(words) or normal_gap(words.gap(index)) not in ("", "."):
            return None
        index += 1
    if short := short_posts().match(words, index):
        return _of_short(words, start, *short, former=former, acting=acting)
    if board := board_in_letters(words, index):
        role = _of_board(words, index, *board)
        return replace(role, start=start, former=former, acting=acting) if role is not None else None
    found = title_at(words, index)
    if found is None or found[1].holder != "person":
        return None
    after = found[0]
    while after < len(words) and words.joined(after - 1) and tuple(words.keys[after : after + 2]) in _SUFFIXES:
        acting |= words.keys[after] == "phụ"
        after += 2
    suffix = squeeze(words.slice(found[0], after)) if after > found[0] else ""
    if not suffix and found[1].title != "Giám đốc" and _is_standing(words, after):
        suffix, after = "Thường trực", after + 1  # Phó ban TT
    title = _spelled(squeeze(words.slice(index, found[0])), found[1].title)
    title = f"{title} {suffix.capitalize()}" if suffix else title
    end, organization, parent = _organization(words, index, after)
    if _is_of_council(words, after, title):
        end, organization, parent = after + 1, "Hội đồng", None
    if organization is None and not suffix and "organ" in found[1].needs and not is_job_alone(words, index, found[0]):
        field = _field_of_work(words, after) or _field_in_territory(words, after)
        if field is None:
            return None
        title = f"{title} {squeeze(words.slice(after, field))}"
        end, organization, parent = _with_superiors(words, field, organization_end(words, field) or field, part=True)
    counted = start > 0 and words.shapes[start - 1] == "n" and words.joined(start - 1) and words.shapes[index] == "C"
    shared = counted or _is_of_many(words, start)
    return Role(start, end, title, organization, parent, former, acting, shared)


def _is_standing(words: Words, index: int) -> bool:
    """Whether ``TT`` there tells a standing deputy (``Phó ban TT``), and begins no centre (``TT Phục vụ``)."""
    if index >= len(words) or words.word(index) != "TT" or not words.joined(index - 1):
        return False
    following = index + 1
    proper = following < len(words) and words.shapes[following] in "CU1" and _goes_on(words, index)
    return not proper or head_at(words, following) is not None


def _goes_on(words: Words, index: int) -> bool:
    """Whether a word and the next are of one name, with a hyphen or not (``TT-TH``)."""
    return words.joined(index) or (words.gap(index) == "-" and words.shapes[index + 1 : index + 2] == "U")


_ON_COUNCILS = ("chủ tịch", "phó chủ tịch", "phó ct", "ủy viên", "thành viên", "thư ký", "phó thư ký", "ct", "pct")


def _is_of_council(words: Words, index: int, title: str) -> bool:
    """``Thư ký HĐ``: a council named by two letters behind a place on it, where the line or the clause ends."""
    if index >= len(words) or words.word(index) != "HĐ" or not words.joined(index - 1):
        return False
    closed = index + 1 == len(words) or not words.joined(index)
    return closed and fold(title).startswith(_ON_COUNCILS)


_FARTHEST = 120
"""Characters behind a board's letters in which its name ends."""


def _of_board(words: Words, index: int, board: int, spelled: str) -> Role | None:
    """``Trưởng BCĐ giảm nghèo xã``: the post as it reads with the board spelled out."""
    last = words.ends[board]
    told = words_of(f"{words.slice(index, board)} {spelled}{words.text[last : last + _FARTHEST]}")
    role = read_role(told, 0)
    longer = len(words_of(spelled)) - 1
    return replace(role, end=min(len(words), index + role.end - longer)) if role is not None else None


def _of_short(words: Words, start: int, after: int, short: ShortPost, *, former: bool, acting: bool) -> Role:
    """``UVBTV Huyện ủy``: the title, and the body with the organ that follows."""
    end, organization, parent = after, short.organization, None
    if after < len(words) and words.joined(after - 1) and (stop := organization_end(words, after)) is not None:
        end, organization = stop, f"{organization} {squeeze(words.slice(after, stop))}"
    return Role(start, end, short.title, organization, parent, former, acting, _is_of_many(words, start))


def _is_of_many(words: Words, start: int) -> bool:
    """Whether a word before says that several hold the post (``các Phó Chủ tịch``, ``các đồng chí Ủy viên …``)."""
    first = before_address(words, start)
    return first > 0 and words.keys[first - 1] in _PLURAL


_LONGEST_FIELD = 5
_LINKS = frozenset(["của", "thuộc", "tại", "ở", "trong", "cùng", "và", "các"])
_MEMBERS = frozenset(["đảng", "đoàn", "hội"])
"""Of whose members (``đảng viên gương mẫu``) nothing is a field of work."""


def _field_of_work(words: Words, start: int) -> int | None:
    """Where the organ starts behind a comma and what a worker does (``Nhân viên quân y, Đồn Biên phòng …``)."""
    end = start
    while end < len(words) and words.joined(end - 1) and words.shapes[end] == "l" and end - start < _LONGEST_FIELD:
        if clause_words().match(words, end):
            return None
        end += 1
    parted = start < end < len(words) and normal_gap(words.gap(end - 1)) in (",", "")
    if parted and words.joined(end - 1) and _LINKS & set(words.keys[start:end]):
        return None  # cán bộ cấp cao thuộc diện Bộ Chính trị quản lý
    stop = organization_end(words, end) if parted and head_at(words, end) else None
    if stop is None or stop == end + 1 or (words.keys[start - 1] == "viên" and words.keys[start - 2] in _MEMBERS):
        return None
    return end if stop == len(words) or not words.joined(stop - 1) else None


_DASHED = 6
"""Words of the longest field that a dash joins of two."""


def _field_in_territory(words: Words, start: int) -> int | None:
    """Where the commune starts behind what its official works in (``công chức địa chính - xây dựng xã A``)."""
    if not names_field(words, start) or not words.joined(start - 1):
        return None
    for end in range(start + 2, min(start + _DASHED, len(words) - 1) + 1):
        commune = territories().match(words, end)
        if commune is not None and commune[0] < len(words) and words.shapes[commune[0]] in "CU1n":
            return None if words.keys[end - 1] in _PLURAL else end
        if (
            words.shapes[end] != "l"
            or normal_gap(words.gap(end - 1)) not in ("", "-")
            or clause_words().match(words, end)
        ):
            return None
    return None


def _spelled(written: str, usual: str) -> str:
    """A title as the gazetteer spells it; another word for it (Phó Ban) stays, an abbreviation does not."""
    parts = written.split()
    short = "." in written or parts[-1:] == ["P"] or any(len(part) > 1 and part.isupper() for part in parts)
    if short or fold(written) == fold(usual):
        return usual
    return written[0].upper() + written[1:]


_STAFFING = ["phòng", "tổ", "chức"]
"""A department for organisation and staff (``Trưởng phòng Tổ chức cán bộ``), and no ``tổ``."""


def _organization(words: Words, title: int, after: int) -> tuple[int, str | None, str | None]:
    """The organisation that follows a title, and its parent; ``Ban`` is both the end of ``Trưởng Ban`` and its head."""
    if after >= len(words):
        return after, None, None
    if village := village_end(words, title):
        return _with_superiors(words, after - 1, village, part=True)
    if words.keys[after - 1] in ("ban", "phòng", "đoàn", "khoa") and after - title > 1 and words.joined(after - 1):
        fused = organization_end(words, after - 1)
        whole_head = head_at(words, after - 1)  # Đoàn đại biểu
        names_it = words.shapes[after] in "CUm" or words.keys[after - 1] == "ban"
        names_it |= whole_head is not None and whole_head[0] > after
        of_its_own = head_at(words, after) is not None and words.keys[after - 1 : after + 2] != _STAFFING
        if fused and fused > after and names_it and not of_its_own:
            return _with_superiors(words, after - 1, fused, part=words.keys[after - 1] in ("phòng", "khoa"))
    position = after
    if words.joined(after - 1) and words.keys[after] in ("của", "tại", "cơ") and after + 1 < len(words):
        position = after + 1
    if not words.joined(after - 1) and not _is_abridged(words, title, after - 1):
        return after, None, None
    if country := _country_end(words, title, position):
        return country, squeeze(words.slice(position, country)), None
    if department := _department_in_letters(words, position):
        organ = f"Phòng {squeeze(words.slice(position + 1, department))}"
        last = superiors_end(words, department, part=words.shapes[department - 1] != "U")
        parent = None if last is None else squeeze(words.slice(department, last))
        return last or department, organ, parent
    end = organization_end(words, position)
    if end is None:
        end = None if honorifics().match(words, position) else field_end(words, position)
        if end == position + 1 and _names_a_foreigner(words, title, position):
            end = None
        if end is None or name_at(words, position):
            return after, None, None
        return _with_superiors(words, position, end, part=True)
    head = head_at(words, position)
    return _with_superiors(words, position, end, part=head is not None and "needs_parent" in head[1].traits)


def _department_in_letters(words: Words, index: int) -> int | None:
    """Where a department ends that begins here with ``P.`` for Phòng (``CV P. Kỹ thuật``); a ward is none."""
    if index + 1 >= len(words) or words.word(index) != "P" or normal_gap(words.gap(index)) != ".":
        return None
    if words.shapes[index + 1] == "U":
        return index + 2  # CV P. TCHC
    if named_places().match(words, index + 1) or not names_field(words, index + 1):
        return None
    return field_end(words, index + 1)


def _is_abridged(words: Words, title: int, last: int) -> bool:
    """Whether a full stop behind a title's initials shortens them and ends no sentence (``TP. Kế hoạch``)."""
    if words.shapes[last] not in "U1" or words.gap(last).strip(" ") != "." or words.text.isupper():
        return False
    return last + 1 < len(words) and not (title and words.keys[title - 1] in ("chức", "vụ", "làm", "là"))


def _with_superiors(words: Words, start: int, end: int, part: bool) -> tuple[int, str | None, str | None]:
    """The organisation and the superiors named after it."""
    organization = with_territory_spelled(squeeze(words.slice(start, end)))
    beyond = past_code(words, end) if part else end
    if beyond > end and (above := superiors_end(words, beyond, part) or _organ_end(words, beyond)) is not None:
        return above, organization, squeeze(words.slice(beyond, above))
    last = superiors_end(words, end, part)
    return (end, organization, None) if last is None else (last, organization, squeeze(words.slice(end, last)))


def _organ_end(words: Words, index: int) -> int | None:
    """Where an organ ends whose head starts at a word, with those above it."""
    end = organization_end(words, index) if head_at(words, index) is not None else None
    return None if end is None else superiors_end(words, end, part=True) or end


def _country_end(words: Words, title: int, position: int) -> int | None:
    """Where the state that a title serves ends, with the one an envoy is sent to (Hoa Kỳ tại Việt Nam)."""
    if not is_political(words.slice(title, position)):
        return None
    end = _state_end(words, position)
    if end is not None and words.joined(end - 1) and words.keys[end] == "tại":
        end = _state_end(words, end + 1) or end
    return end


def _state_end(words: Words, index: int) -> int | None:
    """Where a state ends that starts here, by its name or with its form (nước Cộng hòa Pháp)."""
    index += words.keys[index : index + 1] == ["nước"]
    if tuple(words.keys[index : index + 2]) in _FORMS_OF_STATE and countries().match(words, index) is None:
        index += 2
    found = countries().match(words, index)
    return found[0] if found else None


_FORMS_OF_STATE = frozenset([("cộng", "hòa"), ("vương", "quốc"), ("liên", "bang")])


def _names_a_foreigner(words: Words, title: int, position: int) -> bool:
    """``Tổng thống Macron``: a foreign word after a political title is its holder, not its country."""
    return (
        is_political(words.slice(title, position))
        and not is_vietnamese(words.keys[position])
        and countries().match(words, position) is None
    )


def role_phrases(view: PassageView, mentions: list[PersonMention]) -> Iterator[Role]:
    words = view.words
    taken = [(m.span.start_char, m.span.end_char) for m in mentions]
    names = {index: words.first_from(end) for start, end in taken if (index := words.at(start)) is not None}
    past = 0
    may_start = words.among(_role_openings())
    for index in in_clauses_with(words, may_start, {*may_start, *words.among(openings())}):
        if index < past or _is_in_a_symbol(words, index) or _ends_another_word(words, index):
            continue
        if (trade := _trade(words, index, names)) is not None:
            yield trade
            past = trade.end
            continue
        if words.keys[index] not in _MODIFIERS and not post_at(words, index):
            past = organization_end(words, index) or past
            continue
        role = read_role(words, index)
        if role is None or any(start <= words.starts[index] < end for start, end in taken):
            continue
        role = _up_to_a_name(words, role, taken)
        yield role
        past = role.end


def _trade(words: Words, index: int, names: dict[int, int]) -> Role | None:
    """The trade that starts at a word or behind ``nguyên``; ``names`` are the first words of names with their ends."""
    over = words.keys[index] in _FORMER and words.joined(index)
    found = trade_at(words, index + over, names)
    if found is None:
        return None
    end, title = found
    organization, parent = _organ_behind(words, names[end])
    told = organization is not None
    shared, rule = not told and _is_plural(words, index), TRADE_OF if told else TRADE
    return Role(index, end, title, organization, parent, former=over, acting=False, shared=shared, rule=rule)


_OF = (["của"], ["thuộc"], ["công", "tác", "tại"], ["công", "tác", "ở"], ["làm", "việc", "tại"], ["làm", "việc", "ở"])


def _organ_behind(words: Words, index: int) -> tuple[str | None, str | None]:
    """The organisation that is told right behind a name, with what it is a part of (``bác sĩ A của Bệnh viện B``)."""
    if index >= len(words):
        return None, None
    joint = next((joint for joint in _OF if words.keys[index : index + len(joint)] == joint), [])
    joined = bool(joint) and words.joined(index - 1)
    if not joined and normal_gap(words.gap(index - 1)) not in (",", "("):
        return None, None
    first = index + len(joint) if joined else index
    end = organization_end(words, first) if first < len(words) and head_at(words, first) else None
    if end is None or end == first + 1:
        return None, None
    last, organization, parent = _with_superiors(words, first, end, part=True)
    if not joint and last < len(words) and words.joined(last - 1):
        return None, None  # bác sĩ A, Bệnh viện B cũng quá tải
    return organization, parent


def _is_plural(words: Words, index: int) -> bool:
    """Whether a word before announces several (``các``, ``hai``)."""
    return (
        index > 0 and words.joined(index - 1) and (words.keys[index - 1] in _PLURAL or words.shapes[index - 1] == "n")
    )


_OTHER_WORDS = {"cán": "bộ", "ban": "giám", "thí": "điểm"}
"""First words, each with the second, of what is no post (``cán bộ trưởng thành``, ``ban giám đốc Sở``)."""


def _ends_another_word(words: Words, index: int) -> bool:
    """Whether what may be a title in small letters goes on from the word before it."""
    if not index or not words.joined(index - 1) or words.shapes[index] != "l":
        return False
    return _OTHER_WORDS.get(words.keys[index - 1]) == words.keys[index]


def _is_in_a_symbol(words: Words, index: int) -> bool:
    """Whether capitals end the symbol of a paper (``QĐ 1406/QĐ-CTN``)."""
    return (
        index > 1
        and words.shapes[index] == "U"
        and words.gap(index - 1) == "-"
        and words.gap(index - 2) == "/"
        and words.shapes[index - 1] == "U"
    )


@lru_cache
def _role_openings() -> frozenset[str]:
    """The words with which a role may start; none starts inside the name of an organisation."""
    short = short_posts().first_words | titles_in_cells().first_words
    return _MODIFIERS | titles().first_words | short | jobs().first_words | {IN_CHARGE[0]}


def _up_to_a_name(words: Words, role: Role, taken: list[tuple[int, int]]) -> Role:
    """The role without what the report shows to be a person's name (Bí thư Thăng is no office called Thăng)."""
    first, last = words.starts[role.start], words.ends[role.end - 1]
    name = min((start for start, _ in taken if first < start < last), default=None)
    cut = words.at(name) if name is not None else None
    if cut is None or role.organization is None:
        return role
    shorter = read_role(words_of(words.text[: words.starts[cut]].rstrip()), role.start)
    return replace(role, end=shorter.end, organization=shorter.organization, parent=shorter.parent) if shorter else role
