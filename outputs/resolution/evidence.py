"""What speaks for and against two appearances being one person, in natural logarithms of odds.

A name says most where few could bear it: of N people, N times its share bear the name too, so
the odds that two who bear it are one are 1 to N·share. What the appearances have in common says
how large N is: the few who ever held a post, the staff of an organisation, the officials of a
province, or everybody. Fellows named in both reports add to the odds; posts that nobody holds
together, and moves between provinces, take from them. ``tests/outputs/test_resolution.py``
measures what the sum is worth on an archive in which it is known who is who.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache

from msgspec import Struct

from corpora.provinces import CENTRAL
from extractors.lexicons import titles
from extractors.words import words_of
from outputs.resolution.appearances import Appearance, Post, incompatible
from outputs.resolution.names import name_key, share

SURE = 2.5
"""From this score on (odds of 12 to 1) two appearances are merged."""
POSSIBLE = 0.5
"""From this score on a merge is shown to people for review."""

_HOLDERS, _LADDER, _STAFF = 5, 15, 60
"""How many ever hold one post, the posts of one ladder (Giám đốc and Phó Giám đốc), any post of one organisation."""
_HOLDERS_ANYWHERE = 5 * 63
"""How many hold a post that every province has, where a report does not tell which province's."""
_LEADERS, _OFFICIALS, _NAMED, _LISTED, _ANYBODY = 4_000, 1_500, 8_000, 30_000, 1_000_000
"""How many lead the country and its provinces; hold provincial posts in one province; are named there in
reports, or in long lists; are named anywhere."""
_FELLOW, _MOST_FELLOWS = 0.4, 1.2
_MOVED, _LEADER_MOVED, _OTHER_UNIT, _DEMOTED = -3.0, -1.0, -1.0, -2.0
_TOO_MUCH_AT_ONCE, _OTHER_MARKS, _NO_MARKS = -8.0, -4.0, -0.5
_NEVER = -100.0
_SURE_OF_A_NAME = 8.0
_LEADING_UNITS = ("tỉnh ủy", "thành ủy", "ủy ban nhân dân", "hội đồng nhân dân", "đoàn đại biểu quốc hội")
_RANKS = {"central": 0, "province": 1, "district": 2, "commune": 3, "grassroots": 3}


class Evidence(Struct, frozen=True):
    """A score with the reasons for it, each a Vietnamese phrase with its weight."""

    score: float
    reasons: tuple[tuple[str, float], ...]

    @property
    def text(self) -> str:
        """The reasons as one line."""
        return "; ".join(f"{reason} ({weight:+.1f})" for reason, weight in self.reasons)

    @property
    def probability(self) -> float:
        """The score as a probability."""
        return 1 / (1 + math.exp(-max(-50.0, min(50.0, self.score))))

    @property
    def forbids(self) -> bool:
        """Whether the two cannot be one person, however alike they are."""
        return any(weight <= _TOO_MUCH_AT_ONCE for _, weight in self.reasons[1:])

    def with_reason(self, reason: str, weight: float) -> Evidence:
        """This evidence with one reason more."""
        return Evidence(round(self.score + weight, 2), (*self.reasons, (reason, weight)))


def compare(a: Appearance, b: Appearance) -> Evidence:
    """The evidence on whether two appearances of one name are one person."""
    reasons = [_name(a, b), *_marks(a, b), *_gender(a, b), *_posts_together(a, b), *_places(a, b), *_fellows(a, b)]
    return Evidence(round(sum(weight for _, weight in reasons), 2), tuple(reasons))


def _name(a: Appearance, b: Appearance) -> tuple[str, float]:
    among, why = _in_common(a, b)
    weight = -math.log(among * max(share(a.name), share(b.name)))
    return why, round(max(-_SURE_OF_A_NAME, min(_SURE_OF_A_NAME, weight)), 2)


def _in_common(a: Appearance, b: Appearance) -> tuple[int, str]:
    """Among how many people the name recurs, by the closest thing that both appearances tell."""
    if same := _pair(a.posts, b.posts, _same_post):
        return _HOLDERS, f"cùng chức vụ: {same[0].text}"
    earlier = _pair(a.posts, b.former, _same_post) or _pair(a.former, b.posts, _same_post)
    if earlier := earlier or _pair(a.former, b.former, _same_post):
        return _HOLDERS, f"từng giữ: {earlier[0].text}"
    every_a, every_b = a.posts | a.former, b.posts | b.former
    if somewhere := _pair(every_a, every_b, _same_post_somewhere):
        return _HOLDERS_ANYWHERE, f"cùng chức vụ, chưa rõ nơi: {somewhere[0].text}"
    if line := _pair(every_a, every_b, _same_ladder):
        return _LADDER, f"cùng đơn vị: {line[0].text} – {line[1].text}"
    if unit := _pair(every_a, every_b, _same_unit):
        return _STAFF, f"cùng đơn vị: {unit[0].text} – {unit[1].text}"
    together = bool(a.places & b.places) or _may_be_central(a, b) or _may_be_central(b, a)
    if together and _at_least_provincial(a) and _at_least_provincial(b):
        return _OFFICIALS, f"cùng cấp tỉnh, cùng nơi: {a.name}"
    if _leads(a) and _leads(b):
        return _LEADERS, f"cùng là lãnh đạo: {a.name}"
    if together:
        return (_LISTED if a.listed or b.listed else _NAMED), f"cùng nơi: {a.name}"
    return _ANYBODY, f"cùng tên: {a.name}"


def _may_be_central(bare: Appearance, other: Appearance) -> bool:
    """Reports of every province name the leaders of the country, at times without their posts."""
    return not (bare.posts or bare.former) and any(CENTRAL in post.places for post in other.posts)


def _pair(
    left: frozenset[Post], right: frozenset[Post], alike: Callable[[Post, Post], bool]
) -> tuple[Post, Post] | None:
    pairs = ((a, b) for a in sorted(left, key=_text_of) for b in sorted(right, key=_text_of))
    return next(((a, b) for a, b in pairs if alike(a, b)), None)


def _text_of(post: Post) -> str:
    return post.text


def _same_post(a: Post, b: Post) -> bool:
    return a.title == b.title and _same_unit(a, b)


def _same_post_somewhere(a: Post, b: Post) -> bool:
    return a.title == b.title and a.unit is not None and a.unit == b.unit and not (a.places and b.places)


def _same_unit(a: Post, b: Post) -> bool:
    if a.unit is None or a.unit != b.unit:
        return False
    return bool(a.places & b.places) or (a.known and not (a.places and b.places))


def _same_ladder(a: Post, b: Post) -> bool:
    return _same_unit(a, b) and a.title.removeprefix("phó ") == b.title.removeprefix("phó ")


def _marks(a: Appearance, b: Appearance) -> list[tuple[str, float]]:
    one, other = name_key(a.name), name_key(b.name)
    if one == other:
        return []
    if one.isascii() or other.isascii():
        return [("một bên viết không dấu", _NO_MARKS)]
    return [(f"khác dấu: {a.name} – {b.name}", _OTHER_MARKS)]


def _gender(a: Appearance, b: Appearance) -> list[tuple[str, float]]:
    if a.gender and b.gender and a.gender != b.gender:
        return [("ông – bà", _NEVER)]
    return []


def _posts_together(a: Appearance, b: Appearance) -> list[tuple[str, float]]:
    """What forbids that both sets of posts are one person's: held at once, or held in a falling row."""
    if share_post(a, b):
        return []  # whoever holds the one post is one person, whatever else the reports say of him
    if _overlap(a, b):
        clash = _pair(a.posts, b.posts, _clash)
        return [(f"cùng lúc giữ: {clash[0].text} – {clash[1].text}", _TOO_MUCH_AT_ONCE)] if clash else []
    reasons: list[tuple[str, float]] = []
    if _apart(a, b):
        reasons.append(("khác đơn vị", _OTHER_UNIT))
    first, then = (a, b) if (a.day or "") <= (b.day or "") else (b, a)
    before, after = _rank(first), _rank(then)
    if before is not None and after is not None and after > before:
        reasons.append(("sau giữ chức thấp hơn", _DEMOTED))
    return reasons


def _apart(a: Appearance, b: Appearance) -> bool:
    """Whether both hold posts below the province, in different organisations."""
    below = all(post.level in ("district", "commune", "grassroots") for post in a.posts | b.posts)
    return bool(a.posts and b.posts and below) and _pair(a.posts, b.posts, _same_unit) is None


def clash_in_time(a: Appearance, b: Appearance) -> bool:
    """Whether the two hold posts at one time that nobody holds together."""
    return _overlap(a, b) and _pair(a.posts, b.posts, _clash) is not None


def share_post(a: Appearance, b: Appearance) -> bool:
    """Whether both hold or held one post of one organisation, of those that few hold."""
    return _pair(a.posts | a.former, b.posts | b.former, _same_single_post) is not None


_HELD_BY_MANY = (
    "đại biểu", "chuyên viên", "cán bộ", "nhân viên", "thành viên", "giáo viên", "công chức", "viên chức",
    "hội viên", "đảng viên", "chiến sĩ", "công nhân", "bác sĩ",
)  # fmt: skip


def _same_single_post(a: Post, b: Post) -> bool:
    return _same_post(a, b) and not a.title.startswith(_HELD_BY_MANY)


def share_unit(a: Appearance, b: Appearance) -> bool:
    """Whether both hold a post of one organisation."""
    return _pair(a.posts, b.posts, _same_unit) is not None


def _clash(a: Post, b: Post) -> bool:
    if incompatible(a, b):
        return True
    if a.unit is None or b.unit is None or not (_full_time(a) and _full_time(b)) or _same_unit(a, b):
        return False
    lead_together = bool(a.places & b.places) and a.level == b.level and _leading(a) and _leading(b)
    return not (lead_together and not _deputy_and_secretary(a, b)) and not _inside(a, b)


def _deputy_and_secretary(a: Post, b: Post) -> bool:
    """A deputy of the People's Committee is no (deputy) secretary of the Party committee."""
    titles = {a.title, b.title}
    return any(t.startswith("phó chủ tịch") for t in titles) and any("bí thư" in t for t in titles)


def _full_time(post: Post) -> bool:
    """Whether who has it has no such post elsewhere, but for the organs that lead one territory."""
    return _takes_all_time(post.title)


@lru_cache(maxsize=4096)
def _takes_all_time(title: str) -> bool:
    found = titles().match(words_of(title), 0)
    return found is not None and found[1].full_time


def _leading(post: Post) -> bool:
    return post.unit is not None and post.unit.startswith(_LEADING_UNITS)


def _inside(a: Post, b: Post) -> bool:
    """Whether one organisation's name holds the other's: the Party cell of an office, a part of a whole."""
    one, other = a.unit or "", b.unit or ""
    return one in other or other in one or one.split()[-2:] == other.split()[-2:]


def _rank(a: Appearance) -> int | None:
    return min((_RANKS[post.level] for post in a.posts if post.level in _RANKS), default=None)


def _places(a: Appearance, b: Appearance) -> list[tuple[str, float]]:
    local_a, local_b = a.places - {CENTRAL}, b.places - {CENTRAL}
    if not local_a or not local_b or a.places & b.places or share_post(a, b):
        return []
    where = f"{min(local_a)} – {min(local_b)}"
    if _overlap(a, b) and a.posts and b.posts:
        return [(f"cùng lúc ở hai nơi: {where}", _TOO_MUCH_AT_ONCE)]
    return [(f"khác nơi: {where}", _LEADER_MOVED if _leads(a) and _leads(b) else _MOVED)]


def _overlap(a: Appearance, b: Appearance) -> bool:
    """Whether the times in which two are seen overlap; an appearance without a date may be of any time."""
    if a.day is None or b.day is None or a.until is None or b.until is None:
        return True
    return a.day <= b.until and b.day <= a.until


def _fellows(a: Appearance, b: Appearance) -> list[tuple[str, float]]:
    shared = len(a.fellows & b.fellows) if a.report != b.report else 0
    return [(f"cùng {shared} người khác", round(min(_MOST_FELLOWS, shared * _FELLOW), 2))] if shared else []


def _leads(a: Appearance) -> bool:
    """Whether somebody of the centre, or who leads a province."""
    return any(CENTRAL in p.places or (p.level == "province" and _leading(p)) for p in a.posts | a.former)


def _at_least_provincial(a: Appearance) -> bool:
    return any(post.level in ("province", "central") for post in a.posts | a.former)
