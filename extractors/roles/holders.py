"""Whose a role is: the person before it or after it, or all the people of a list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from extractors.lexicons import honorifics
from extractors.records import PersonMention, RoleMention
from extractors.roles import wording
from extractors.roles.phrases import Role
from extractors.rules import by
from extractors.titles import goes_with
from extractors.view import PassageView
from extractors.words import Words


@dataclass(frozen=True, slots=True)
class _Item:
    start: int
    end: int
    mention: PersonMention | None = None
    role: Role | None = None


def attach(view: PassageView, mentions: list[PersonMention], phrases: list[Role]) -> Iterator[RoleMention]:
    words, text = view.words, view.marked
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
        pronoun = wording.PRONOUN.search(text[max(0, chain[0].start - 60) : chain[0].start])
        named = next((item.mention for item in reversed(items[:index]) if item.mention), None)
        if pronoun and named:
            leaving = wording.LEAVING.search(pronoun["told"]) is not None
            yield from (_record(view, item.role, named, leaving) for item in chain if item.role)
            index = end
            continue
        before = _outside_brackets(text, items, index)
        after = items[end] if end < len(items) and items[end].mention else None
        if after is not None and _gives(text, chain[0], chain[-1], after):
            after = None
        for item, mention, former in _holders(view, chain, before, after, items[:index], items[end:]):
            assert item.role is not None
            if mention.kind == "historical" and item.role.organization is None:
                continue  # Chủ tịch Hồ Chí Minh: how he is called, not a post the report tells of
            yield _record(view, item.role, mention, former)
        index = end


_GIVEN_BY = re.compile(r"(?:[Kk]hen|[Tt]hi đua|[Dd]anh hiệu|[Cc]hương)\s+của\s+$")


def _gives(text: str, first: _Item, last: _Item, after: _Item) -> bool:
    """``Bằng khen của Chủ tịch UBND tỉnh: ông A``: who gives the award, before a colon and who receives it."""
    return (
        ":" in text[last.end : after.start]
        and _GIVEN_BY.search(text[max(0, first.start - 20) : first.start]) is not None
    )


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
    if _delegates(text, left) or wording.MEETING.search(text[max(0, left.start - 120) : left.start]):
        return False
    gap = text[left.end : right.start]
    if right.role is not None and right.role.shared:
        return False
    return not wording.NO_CHAIN.search(gap) and bool(wording.CHAIN.fullmatch(gap) or _is_appointed(gap))


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
        lent = right.role.organization
        if left.role.organization is None and (lent is None or goes_with(left.role.title, lent)):
            shared[place - 1] = replace(
                left, role=replace(left.role, organization=right.role.organization, parent=right.role.parent)
            )
    for place in range(1, len(shared)):
        left, right = shared[place - 1], shared[place]
        if left.role and right.role and left.role.former and "kiêm" in text[left.end : right.start]:
            shared[place] = replace(right, role=replace(right.role, former=True))
    return shared


def _delegates(text: str, item: _Item) -> bool:
    """``Thừa ủy quyền của Chủ tịch nước, …``: the one so named did not act."""
    return wording.DELEGATING.search(text[max(0, item.start - 20) : item.start]) is not None


def _holders(
    view: PassageView,
    chain: list[_Item],
    before: _Item | None,
    after: _Item | None,
    items_before: list[_Item],
    rest: list[_Item],
) -> Iterator[tuple[_Item, PersonMention, bool]]:
    text = view.marked
    first, last = chain[0], chain[-1]
    if _delegates(text, last):
        return
    assert first.role is not None and last.role is not None
    after_gap = _strip_address(text[last.end : after.start]) if after else None
    adjoins_after = after_gap is not None and _leads_to_name(text, first, after_gap)
    announced = after_gap is not None and wording.COMPRISES.match(after_gap) is not None
    if (last.role.shared or announced) and after is not None and after_gap is not None:
        listed = wording.LISTS.search(after_gap) and not wording.NO_CHAIN.search(after_gap)
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
                leaving = wording.LEAVING.search(told) is not None
                if successor is not None:
                    yield item, successor, False
                yield item, before.mention, leaving or successor is not None
                yield from ((item, fellow, leaving) for fellow in fellows if wording.CONFERS.search(told))
                left = item
            if next_begins and after is not None and after.mention is not None:
                yield last, after.mention, False
            return
    if adjoins_after and after is not None and after.mention is not None and not _has_own_role(text, after_gap, rest):
        since = max(0, first.start - 40)
        for item in chain:
            yield item, after.mention, wording.WITHDRAWN.search(text[since : item.start]) is not None
            since = item.end


def _successor(text: str, items: list[_Item], predecessor: _Item) -> PersonMention | None:
    """Who takes over from somebody whose post follows (``A thay B làm Giám đốc``)."""
    earlier = next((item for item in reversed(items) if item.mention and item.end < predecessor.start), None)
    if earlier is None or not wording.SUCCEEDS.fullmatch(_strip_address(text[earlier.end : predecessor.start])):
        return None
    return earlier.mention


def _appointed_together(text: str, items: list[_Item], last: _Item) -> list[PersonMention]:
    """The others of a row that ends with a person, if the row is what a verb of appointing has (``bầu A và B làm``)."""
    row: list[PersonMention] = []
    following = last
    for item in (item for item in reversed(items) if item.end < last.start and item.mention):
        gap = text[item.end : following.start]
        if not wording.TOGETHER.fullmatch(_strip_address(gap)):
            break
        if item.mention is not None:
            row.append(item.mention)
        following = item
    lead = _strip_address(text[max(0, following.start - 60) : following.start])
    return row if row and wording.APPOINTS.search(lead) else []


def _has_own_role(text: str, gap: str | None, rest: list[_Item]) -> bool:
    """``mấy ông Bộ trưởng, ông A, nguyên Bí thư``: what a comma parts from a name with a role is not its role."""
    if gap is None or gap.strip() != "," or len(rest) < 2 or rest[1].role is None:
        return False
    return _post_gap(text, rest[0], rest[1]) is not None


def _leads_to_name(text: str, first: _Item, gap: str) -> bool:
    """Whether the gap between a role and a name says that the name's bearer holds it."""
    if "\n" in gap:
        return False  # a signature, which is read as a whole
    if wording.PRE.fullmatch(gap):
        return True
    told = text[max(0, first.start - 40) : first.start]
    if gap.strip() in ("của", "đối với", "với", "cho") and wording.WITHDRAWN.search(told):
        return True
    return gap.strip() in ("cho", "đối với") and wording.CONFERRED.search(told) is not None


def _list(view: PassageView, rest: list[_Item]) -> Iterator[PersonMention]:
    """The people of a list, up to the end of the sentence or to a new title after a comma."""
    end: int | None = None
    commas = False
    for item in rest:
        if end is not None and wording.SENTENCE_ENDS.search(view.marked, end, item.start):
            return
        gap = view.text[end : item.start] if end is not None else ""
        if commas and ";" in gap:
            return  # those with posts of their own follow
        commas |= gap.strip() == ","
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
    if gap.strip() in ("", "và") or wording.ACTIVE.fullmatch(gap):
        return None
    told = wording.POST.fullmatch(gap)
    if told and told["verb"] is None and gap.rstrip().endswith("được"):
        return None  # "được Thủ tướng tặng": who acts on the person
    return gap if told or _is_appointed(gap) else None


def _is_appointed(gap: str) -> bool:
    """``được … bổ nhiệm giữ chức``: who appoints somebody else is not the one appointed."""
    if wording.APPOINTED.fullmatch(gap) is None:
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


def _record(view: PassageView, role: Role, mention: PersonMention, former: bool) -> RoleMention:
    span = view.word_span(role.start, role.end)
    return RoleMention(
        span=span,
        person=mention.span,
        name=mention.name,
        title=role.title,
        organization=role.organization,
        parent=role.parent,
        former=role.former or former,
        acting=role.acting,
        **by("post beside a name"),
    )
