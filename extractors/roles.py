"""Roles and the people who hold them.

A role is a title with the organisation it belongs to. Roles stand before a name (``Bí thư
Tỉnh ủy Nguyễn …``) or after one (``Nguyễn …, Bí thư Tỉnh ủy``), in chains that commas or
``kiêm`` join; each role of a chain is a record of its own. An organisation that a short role
leaves out is taken from the role beside it or the organisation named just before, and the
record says that it was inherited.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from corpora.letters import fold, squeeze
from extractors.header import Signature
from extractors.inheritance import lend_organizations, position
from extractors.names import name_at
from extractors.organizations import countries, field_end, head_at, organization_end
from extractors.records import Header, PersonMention, RoleMention
from extractors.syllables import is_vietnamese
from extractors.titles import honorifics, is_political, titles
from extractors.view import PassageView, ReportView
from extractors.words import Words, normal_gap

_FORMER = frozenset(["nguyên", "cựu", "cố"])
_ACTING = frozenset(["quyền", "q"])
_MODIFIERS = _FORMER | _ACTING | {"tân", "hàm", "nữ"}
_SUFFIXES = (("thường", "trực"), ("chuyên", "trách"), ("phụ", "trách"), ("dự", "khuyết"), ("kiêm", "nhiệm"))
_NEEDS_ORGANIZATION = frozenset(["ủy viên", "thành viên", "thư ký", "trợ lý", "thủ trưởng"])

# "khóa XII", "nhiệm kỳ 2020 - 2025": for how long, said after a post.
_TERM = r"(?:\s*\(?(?:các\s+)?(?:khóa|khoá|nhiệm kỳ)(?:\s+(?:thứ|[IVXLC]+|\d[\d–-]*|[–-]|và)|[,;]\s+[IVXLC]+\b)+\)?)*"
_POST = re.compile(
    r"\s*(?:[-–—,(:]|,\s*\d{2} tuổi,|\((?:\d{2} tuổi|(?:SN|sinh năm) \d{4}),|"
    r"\((?:phải|trái|giữa|bìa \w+|thứ \w+[^)]{0,25}|ảnh|"
    r"\d{2} tuổi[^()]{0,40}|(?:SN|sinh năm) \d{4}[^()]{0,40})\)\s*[-–—,]?)?\s*"
    r"(?:(?:khi đó|khi còn|lúc đó|hiện|nay|vừa|đã|được|lần lượt|từng|"
    r"trước đây|tiếp tục|cũng|đồng thời|chỉ|và|Hội nghị|tín nhiệm|điều động|"
    r"bổ nhiệm|luân chuyển|phân công|chỉ định|chuẩn y|bầu|thăng|giới thiệu|để|thôi|đang|"
    r"sinh (?:ngày|năm) [\d/.-]+|vẫn|sẽ|trở thành|tái đắc cử|đắc cử),?\s*)*"
    r"(?P<verb>là|làm|giữ(?:\s+(?:các\s+)?(?:chức|cương|trọng|vị)(?:\s+(?:vụ|"
    r"danh|vị|trách|trí))?)?|giữ nhiệm vụ|lên chức|đảm nhiệm(?:\s+(?:chức(?:\s+vụ)?|vị trí))?|"
    r"chức(?:\s+(?:vụ|danh))?|trên cương vị|với vai trò là|vào vị trí|"
    r"(?:ở|trong)\s+(?:vị trí|cương vị|vai trò))?\s*:?\s*",
)
_APPOINTED = re.compile(
    r"[^.;:!?]{0,80}\s(?:làm|giữ (?:các )?(?:chức|cương)(?: vụ| danh|"
    r" vị)?|(?:nhậm|thôi|nhận|lên|rời|đảm nhiệm) chức(?: vụ| danh)?"
    r"|từ nhiệm(?: chức(?: vụ| danh)?)?|nhận nhiệm vụ(?: mới)?"
    r"|với (?:cương vị|chức danh|vai trò|tư cách))(?: là)?\s*[-–]?\s+"
    r"|\s*\((?:SN|sinh năm)[^()]{0,90}[-–]\s*"
    r"|\s*,?\s*\(?(?:SN|sinh|quê)\s[^.;:!?]{0,90}"
    r"\b(?:hiện|nay|nguyên|đang)\s*(?:đang\s+)?(?:là|giữ chức(?: vụ)?)\s+"
    r"|\s+từ\s+(?:vị trí\s+)?"
)
# "… bổ nhiệm Thủ tướng": who appoints; without "được" the role is not the subject's.
_ACTIVE = re.compile(r"(?:(?!được|làm|giữ)[^,;:])*(?:bổ nhiệm|điều động|phân công|chỉ định|bầu|giới thiệu|thay)\s*")
# "Phó Chủ tịch Hội gồm các ông: A, B": a list even without a plural before the title.
_COMPRISES = re.compile(r"\s*,?\s*(?:bao\s+)?gồm(?:\s+có)?(?:\s+các)?(?:\s+(?:ông|bà|đồng chí))?\s*:?\s*$")
# "Ông là Bí thư …": the pronoun that opens a sentence stands for the person named last.
_PRONOUN = re.compile(
    r"(?:^|[.!?…]\s+)(?:Ông|Bà)\s+(?P<told>(?:(?:hiện|nay|đang|từng|đã|cũng|còn|nguyên)\s+)*"
    r"(?:là|làm|giữ chức(?:\s+vụ)?|đảm nhiệm(?:\s+(?:chức vụ|vị trí))?))\s+$"
)
_LISTS = re.compile(r":|gồm|\blà\b")
_LEAVING = re.compile(
    r"từ nhiệm|rời chức|nguyên là|khi đó|khi còn|lúc đó|thôi|miễn nhiệm|"
    r"nghỉ|cách chức|bãi nhiệm|từng|trước đây|trước đó|\btừ\s+(?:(?:vị trí|chức vụ|cương vị)\s+)?$"
)
_PRE = re.compile(r"\s*\)?\s*(?:\([^()]{1,25}\))?\s*(?:,|:|-|–)?\s*(?:do|là)?\s*")
_CHAIN = re.compile(
    _TERM + r"\s*(?:,|;|\(|-|–|/)?\s*(?:và|đồng thời|kiêm(?:\s+nhiệm)?|cùng|"
    r"là)?\s*(?:(?:thôi|từ nhiệm|miễn nhiệm)\s+)?(?:hiện(?:\s+nay)?|nay|(?:đã\s+|vừa\s+)?(?:trở thành|lên))?\s*"
    r"(?:giới thiệu\s+để\s+\w+\s+\w+\s+)?(?:được\s+)?(?:(?:bầu|bổ nhiệm)\s+)?(?:làm|"
    r"(?:giữ )?chức(?:\s+vụ)?|là)?\s*"
)
_NO_CHAIN = re.compile(r"[.!?]|\n\s*\n")
_DELEGATING = re.compile(r"(?:ủy quyền|uỷ quyền)(?:\s+của)?\s+$", re.IGNORECASE)
# "Tại cuộc gặp với Tổng Giám đốc …, Thủ tướng …": the comma ends the occasion.
_MEETING = re.compile(
    r"(?:^|[.!?\n]\s*)(?:(?:Phát biểu tại|Tại|Trong|Sau|Trước|Nhân)\s+(?:các\s+)?(?:cuộc|buổi|phiên|chuyến|lễ)[^,.]*"
    r"|(?:Kết thúc|Sau|Trước|Trong|Theo|Qua)\s[^,.]*(?:của|với|tiếp)\s*)$"
)
_CONFERRED = re.compile(r"(?:giao|bổ nhiệm|phân công|giữ chức(?: vụ)?|phụ trách)\s+(?:chức(?: vụ)?\s+)?$")
_WITHDRAWN = re.compile(
    r"(?:miễn nhiệm|bãi nhiệm|từ nhiệm|từ chức|cách chức|bãi chức|cách|thôi(?: giữ)?|xin thôi|rời)\s+"
    r"(?:(?:các\s+)?(?:chức(?: vụ| danh)?|nhiệm vụ|vị trí|cương vị)\s+)?$"
)
# "bầu ông A và bà B giữ chức …": those appointed together share the post.
_APPOINTS = re.compile(
    r"(?:bầu|cử|bổ nhiệm|bổ sung|phân công|điều động|chỉ định|giới thiệu|luân chuyển|chuẩn y|đề nghị)(?:\s+các)?\s*$"
)
_CONFERS = re.compile(r"làm|giữ|chức|vào vị trí")
_TOGETHER = re.compile(r"\s*(?:\([^()]*\))?\s*(?:,|và|cùng)\s*")
# "A thay B làm …", "A kế nhiệm B ở vị trí …": the post is A's now and was B's.
_SUCCEEDS = re.compile(
    r"\s*,?\s*(?:sẽ|được cử|được bầu|chính thức|vừa|đã|lên|về)?\s*(?:lên )?(?:thay(?:\s+thế)?|kế nhiệm)(?:\s+cho)?\s*"
)
_PLURAL = frozenset(["các", "những", "hai"])


@dataclass(frozen=True, slots=True)
class _Role:
    """A role phrase over words ``start`` to before ``end``, the modifiers included."""

    start: int
    end: int
    title: str
    organization: str | None
    former: bool
    acting: bool
    shared: bool
    """Whether a plural before it announces a list of holders (các Phó Thủ tướng: …)."""


def read_role(words: Words, index: int) -> _Role | None:
    """The role that starts at word ``index`` (at its modifiers, if it has any)."""
    start = index
    former = acting = False
    while index < len(words) and words.keys[index] in _MODIFIERS:
        former |= words.keys[index] in _FORMER
        acting |= words.keys[index] in _ACTING
        if index + 1 >= len(words) or normal_gap(words.gap(index)) not in ("", "."):
            return None
        index += 1
    found = titles().match(words, index)
    if found is None or found[1].holder != "person":
        return None
    after = found[0]
    while after < len(words) and words.joined(after - 1) and tuple(words.keys[after : after + 2]) in _SUFFIXES:
        acting |= words.keys[after] == "phụ"
        after += 2
    suffix = squeeze(words.slice(found[0], after)) if after > found[0] else ""
    title = _spelled(squeeze(words.slice(index, found[0])), found[1].title)
    title = f"{title} {suffix[0].upper()}{suffix[1:]}" if suffix else title
    end, organization = _organization(words, index, after)
    if organization is None and fold(title) in _NEEDS_ORGANIZATION:
        return None
    counted = start > 0 and words.shapes[start - 1] == "n" and words.joined(start - 1) and words.shapes[index] == "C"
    shared = counted or (start > 0 and words.keys[start - 1] in _PLURAL)
    return _Role(start, end, title, organization, former, acting, shared)


def _spelled(written: str, usual: str) -> str:
    """A title as the gazetteer spells it; another word for it (Phó Ban) stays, an abbreviation does not."""
    if fold(written) == fold(usual) or any(len(part) > 1 and part.isupper() for part in written.split()):
        return usual
    return written[0].upper() + written[1:]


def _organization(words: Words, title: int, after: int) -> tuple[int, str | None]:
    """The organisation that follows a title; ``Ban`` is both the end of ``Trưởng Ban`` and its head."""
    if after >= len(words):
        return after, None
    if words.keys[after - 1] in ("ban", "phòng", "đoàn", "khoa") and after - title > 1 and words.joined(after - 1):
        fused = organization_end(words, after - 1)
        whole_head = head_at(words, after - 1)  # Đoàn đại biểu
        names_it = words.shapes[after] in "CUm" or words.keys[after - 1] == "ban"
        names_it |= whole_head is not None and whole_head[0] > after
        if fused and fused > after and names_it and head_at(words, after) is None:
            return fused, squeeze(words.slice(after - 1, fused))
    position = after
    if words.joined(after - 1) and words.keys[after] in ("của", "tại", "cơ") and after + 1 < len(words):
        position = after + 1
    if not words.joined(after - 1):
        return after, None
    if country := _country_end(words, title, position):
        return country, squeeze(words.slice(position, country))
    end = organization_end(words, position)
    if end is None:
        end = None if honorifics().match(words, position) else field_end(words, position)
        if end == position + 1 and _names_a_foreigner(words, title, position):
            end = None
        if end is None or name_at(words, position):
            return after, None
        return end, squeeze(words.slice(position, end))
    organization = squeeze(words.slice(position, end))
    parent = _parent(words, end)
    if parent is None:
        return end, organization
    return parent, f"{organization}, {squeeze(words.slice(end, parent))}"


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


def _parent(words: Words, end: int) -> int | None:
    """Where the superior organ that follows in brackets or after a comma ends, if one does."""
    if end >= len(words):
        return None
    gap = words.gap(end - 1).strip()
    if gap not in ("(", ",") or titles().match(words, end) or words.shapes[end] not in "CU":
        return None
    if gap == "," and (words.keys[end] not in _PARENTS or words.keys[end : end + 3] == ["ban", "chấp", "hành"]):
        return None
    parent = organization_end(words, end) if head_at(words, end) else None
    if parent is None or (gap == "(" and not words.gap(parent - 1).lstrip().startswith(")")):
        return None
    return parent


_PARENTS = frozenset(["bộ", "trường", "tỉnh", "ban", "sở", "công", "đại", "học", "huyện", "tp"])


def find_roles(report: ReportView, people: list[PersonMention], province: str | None = None) -> list[RoleMention]:
    """Every role stated of a person of the report, in reading order.

    ``province`` is the report's own; provincial organs named without theirs belong to it.
    """
    by_passage: dict[int, list[PersonMention]] = {}
    for mention in people:
        if mention.kind in ("person", "historical"):
            by_passage.setdefault(mention.span.passage, []).append(mention)
    roles: list[RoleMention] = []
    for view in report.passages:
        mentions = by_passage.get(view.passage.index, [])
        phrases = list(_role_phrases(view, mentions)) if mentions else []
        if phrases:
            roles.extend(_attach(view, mentions, phrases))
    return lend_organizations(report, roles, province)


def _role_phrases(view: PassageView, mentions: list[PersonMention]) -> Iterator[_Role]:
    words = view.words
    taken = [(m.span.start_char, m.span.end_char) for m in mentions]
    index = 0
    while index < len(words):
        if words.keys[index] not in _MODIFIERS and titles().match(words, index) is None:
            index = organization_end(words, index) or index + 1
            continue
        if words.word(index) == "vụ" and index and words.keys[index - 1] in ("chức", "nhiệm"):
            index += 1  # chức vụ Phó …, not Vụ phó
            continue
        role = read_role(words, index)
        if role is None or any(start <= words.starts[index] < end for start, end in taken):
            index += 1
            continue
        role = _up_to_a_name(words, role, taken)
        yield role
        index = role.end


def _up_to_a_name(words: Words, role: _Role, taken: list[tuple[int, int]]) -> _Role:
    """The role without what the report shows to be a person's name (Bí thư Thăng is no office called Thăng)."""
    first, last = words.starts[role.start], words.ends[role.end - 1]
    name = min((start for start, _ in taken if first < start < last), default=None)
    cut = words.at(name) if name is not None else None
    if cut is None or role.organization is None:
        return role
    shorter = read_role(Words(words.text[: words.starts[cut]].rstrip()), role.start)
    return replace(role, end=shorter.end, organization=shorter.organization) if shorter else role


@dataclass(frozen=True, slots=True)
class _Item:
    start: int
    end: int
    mention: PersonMention | None = None
    role: _Role | None = None


def _attach(view: PassageView, mentions: list[PersonMention], phrases: list[_Role]) -> Iterator[RoleMention]:
    words, text = view.words, view.text
    items = [_Item(m.span.start_char, m.span.end_char, mention=m) for m in mentions]
    items += [_Item(words.starts[r.start], words.ends[r.end - 1], role=r) for r in phrases]
    items.sort(key=lambda item: item.start)
    index = 0
    while index < len(items):
        if items[index].role is None:
            index += 1
            continue
        end = index + 1
        while end < len(items) and items[end].role is not None and _chained(text, items[end - 1], items[end]):
            if _opens_an_entry(text, items, end):
                break
            end += 1
        chain = _sharing(text, items[index:end])
        pronoun = _PRONOUN.search(text[max(0, chain[0].start - 60) : chain[0].start])
        named = next((item.mention for item in reversed(items[:index]) if item.mention), None)
        if pronoun and named:
            leaving = _LEAVING.search(pronoun["told"]) is not None
            yield from (_record(view, item.role, named, leaving) for item in chain if item.role)
            index = end
            continue
        before = _outside_brackets(text, items, index)
        after = items[end] if end < len(items) and items[end].mention else None
        for item, mention, former in _holders(view, chain, before, after, items[:index], items[end:]):
            assert item.role is not None
            if mention.kind == "historical" and item.role.organization is None:
                continue  # Chủ tịch Hồ Chí Minh: how he is called, not a post the report tells of
            yield _record(view, item.role, mention, former)
        index = end


def _outside_brackets(text: str, items: list[_Item], index: int) -> _Item | None:
    """The item before a role, or the name before a bracket that it stands in (``A (vợ ông B), Giám đốc …``)."""
    if index == 0:
        return None
    before = items[index - 1]
    closing = text.find(")", before.end, items[index].start)
    if index > 1 and closing >= 0 and "(" not in text[before.end : closing] and items[index - 2].mention is not None:
        opened = text[items[index - 2].end : before.start]
        if "(" in opened and ")" not in opened:
            return replace(items[index - 2], end=closing + 1)
    return before


def _chained(text: str, left: _Item, right: _Item) -> bool:
    if _delegates(text, left) or _MEETING.search(text[max(0, left.start - 120) : left.start]):
        return False
    gap = text[left.end : right.start]
    if right.role is not None and right.role.shared:
        return False
    return not _NO_CHAIN.search(gap) and bool(_CHAIN.fullmatch(gap) or _is_appointed(gap))


def _opens_an_entry(text: str, items: list[_Item], index: int) -> bool:
    """Whether a role after a semicolon starts the next entry of a list: its holder's name follows at once."""
    if ";" not in text[items[index - 1].end : items[index].start]:
        return False
    end = index + 1
    while end < len(items) and items[end].role is not None and _chained(text, items[end - 1], items[end]):
        end += 1
    if end == len(items) or items[end].mention is None:
        return False
    return not _strip_address(text[items[end - 1].end : items[end].start]).strip()


def _sharing(text: str, chain: list[_Item]) -> list[_Item]:
    """``nguyên Chủ tịch kiêm Giám đốc Công ty``: what ``kiêm`` joins shares the organisation and ``nguyên``."""
    shared = list(chain)
    for place in range(len(chain) - 1, 0, -1):
        left, right = shared[place - 1], shared[place]
        if left.role is None or right.role is None or "kiêm" not in text[left.end : right.start]:
            continue
        if left.role.organization is None:
            shared[place - 1] = replace(left, role=replace(left.role, organization=right.role.organization))
    for place in range(1, len(shared)):
        left, right = shared[place - 1], shared[place]
        if left.role and right.role and left.role.former and "kiêm" in text[left.end : right.start]:
            shared[place] = replace(right, role=replace(right.role, former=True))
    return shared


def _delegates(text: str, item: _Item) -> bool:
    """``Thừa ủy quyền của Chủ tịch nước, …``: the one so named did not act."""
    return _DELEGATING.search(text[max(0, item.start - 20) : item.start]) is not None


def _holders(
    view: PassageView,
    chain: list[_Item],
    before: _Item | None,
    after: _Item | None,
    items_before: list[_Item],
    rest: list[_Item],
) -> Iterator[tuple[_Item, PersonMention, bool]]:
    text = view.text
    first, last = chain[0], chain[-1]
    if _delegates(text, last):
        return
    assert first.role is not None and last.role is not None
    after_gap = _strip_address(text[last.end : after.start]) if after else None
    adjoins_after = after_gap is not None and _leads_to_name(text, first, after_gap)
    announced = after_gap is not None and _COMPRISES.match(after_gap) is not None
    if (last.role.shared or announced) and after is not None and after_gap is not None:
        listed = _LISTS.search(after_gap) and not _NO_CHAIN.search(after_gap)
        holders = _list(view, rest) if listed else _row(view, rest) if not after_gap.strip() else ()
        shared = [(role, holder, False) for holder in holders for role in chain]
        if shared:
            yield from shared
            return
    told_of_before = before is not None and before.mention is not None and not last.role.shared
    post = _post_gap(text, before, first) if before is not None and told_of_before else None
    tight = after_gap is not None and not after_gap.strip()
    if post is not None and before is not None and before.mention is not None:
        strong = "\t" in post or post.strip()[0] in "-–—(" or len(post.strip()) > 1
        if strong or not (adjoins_after and tight):
            left = before
            next_begins = tight and after is not None and len(chain) > 1  # "… thôi giữ chức X, Bộ trưởng Y cho biết"
            successor = _successor(text, items_before, before)
            fellows = _appointed_together(text, items_before, before)
            for item in chain[:-1] if next_begins else chain:
                told = text[left.end : item.start]
                leaving = _LEAVING.search(told) is not None
                if successor is not None:
                    yield item, successor, False
                yield item, before.mention, leaving or successor is not None
                yield from ((item, fellow, leaving) for fellow in fellows if _CONFERS.search(told))
                left = item
            if next_begins and after is not None and after.mention is not None:
                yield last, after.mention, False
            return
    if adjoins_after and after is not None and after.mention is not None and not _has_own_role(text, after_gap, rest):
        since = max(0, first.start - 40)
        for item in chain:
            yield item, after.mention, _WITHDRAWN.search(text[since : item.start]) is not None
            since = item.end


def _successor(text: str, items: list[_Item], predecessor: _Item) -> PersonMention | None:
    """Who takes over from somebody whose post follows (``A thay B làm Giám đốc``)."""
    earlier = next((item for item in reversed(items) if item.mention and item.end < predecessor.start), None)
    if earlier is None or not _SUCCEEDS.fullmatch(_strip_address(text[earlier.end : predecessor.start])):
        return None
    return earlier.mention


def _appointed_together(text: str, items: list[_Item], last: _Item) -> list[PersonMention]:
    """The others of a row that ends with a person, if the row is what a verb of appointing has (``bầu A và B làm``)."""
    row: list[PersonMention] = []
    following = last
    for item in (item for item in reversed(items) if item.end < last.start and item.mention):
        gap = text[item.end : following.start]
        if not _TOGETHER.fullmatch(_strip_address(gap)):
            break
        if item.mention is not None:
            row.append(item.mention)
        following = item
    lead = _strip_address(text[max(0, following.start - 60) : following.start])
    return row if row and _APPOINTS.search(lead) else []


def _has_own_role(text: str, gap: str | None, rest: list[_Item]) -> bool:
    """``mấy ông Bộ trưởng, ông A, nguyên Bí thư``: what a comma parts from a name with a role is not its role."""
    if gap is None or gap.strip() != "," or len(rest) < 2 or rest[1].role is None:
        return False
    return _post_gap(text, rest[0], rest[1]) is not None


def _leads_to_name(text: str, first: _Item, gap: str) -> bool:
    """Whether the gap between a role and a name says that the name's bearer holds it."""
    if "\n" in gap:
        return False  # a signature, which is read as a whole
    if _PRE.fullmatch(gap):
        return True
    told = text[max(0, first.start - 40) : first.start]
    if gap.strip() in ("của", "đối với", "với", "cho") and _WITHDRAWN.search(told):
        return True
    return gap.strip() in ("cho", "đối với") and _CONFERRED.search(told) is not None


def _list(view: PassageView, rest: list[_Item]) -> Iterator[PersonMention]:
    """The people of a list, up to the end of the sentence or to a new title after a comma."""
    end: int | None = None
    for item in rest:
        if end is not None and re.search(r"[.!?\n]", view.text[end : item.start]):
            return
        if item.mention is not None:
            yield item.mention
        end = item.end


def _row(view: PassageView, rest: list[_Item]) -> Iterator[PersonMention]:
    """The people of ``các Phó Thủ tướng A, B và C``: only commas and ``và`` part them."""
    end: int | None = None
    for item in rest:
        if item.mention is None or (end is not None and view.text[end : item.start].strip() not in (",", "và", ", và")):
            return
        yield item.mention
        end = item.end


def _post_gap(text: str, before: _Item, first: _Item) -> str | None:
    gap = text[before.end : first.start]
    if len(gap) > 90 or "\n" in gap:
        return None
    if "\t" in gap and not gap.strip():
        return gap  # the next column
    if gap.strip() in ("", "và") or _ACTIVE.fullmatch(gap):
        return None
    told = _POST.fullmatch(gap)
    if told and told["verb"] is None and gap.rstrip().endswith("được"):
        return None  # "được Thủ tướng tặng": who acts on the person
    return gap if told or _is_appointed(gap) else None


def _is_appointed(gap: str) -> bool:
    """``được … bổ nhiệm giữ chức``: who appoints somebody else is not the one appointed."""
    if _APPOINTED.fullmatch(gap) is None:
        return False
    return "được" in gap or not re.search(r"bổ nhiệm|điều động|phân công|chỉ định|ký ", gap)


def _strip_address(gap: str) -> str:
    """The gap without forms of address, ranks and degrees at its end."""
    words = Words(gap)
    end = len(words)
    while end:
        found = honorifics().match_before(words, end, longest=5)
        if found is None:
            break
        end = found[0]
    return gap[: words.starts[end]] if end < len(words) else gap


def _record(view: PassageView, role: _Role, mention: PersonMention, former: bool) -> RoleMention:
    span = view.word_span(role.start, role.end)
    return RoleMention(
        span,
        mention.span,
        mention.name,
        role.title,
        role.organization,
        position(role.title, role.organization),
        role.former or former,
        role.acting,
        False,
        0.9,
    )


def signature_role(signature: Signature, people: list[PersonMention], header: Header) -> list[RoleMention]:
    """The role in which a report is signed, of the organ that issued it or that ``TM.`` names."""
    signer = next((p for p in people if p.span == signature.name_span and p.kind == "person"), None)
    if signer is None or signature.role is None or signature.role_span is None:
        return []
    words = Words(signature.role)
    read = read_role(words, 0)
    title = read.title if read else signature.role
    stated = read.organization if read else None
    own = full_issuer(header) or signature.organization
    # "Chủ tịch Hội đồng" of the council that issued the report, by its full name
    organization = own if stated is None or (own and fold(own).startswith(fold(stated))) else stated
    return [
        RoleMention(
            signature.role_span,
            signer.span,
            signer.name,
            title,
            organization,
            position(title, organization),
            acting=read.acting if read else False,
            inherited=stated is None and organization is not None,
            confidence=0.85,
        )
    ]


def full_issuer(header: Header) -> str | None:
    """The issuing organ with its superior where its name alone is not enough (Ban Tổ chức Tỉnh ủy …)."""
    if header.issuer is None or header.parent is None:
        return header.issuer
    party = re.match(r"(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy", header.parent)
    return f"{header.issuer} {header.parent}" if party and " ủy" not in header.issuer else header.issuer
