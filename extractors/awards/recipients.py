"""Who receives an award: people, collectives and counted groups, one or a list of them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct, field

from corpora.letters import fold, squeeze
from corpora.regex import regex
from extractors.abbreviations import expand, party_committee
from extractors.awards.counted import COUNT, COUNTED, counted, counted_in, team_end
from extractors.lexicons import clause_words, heads_that_are, honorifics, place_at, provinces, territories, titles
from extractors.organizations import head_at, named_village_end, organization_end, superiors_end, territory_end
from extractors.records import PersonMention, Recipient
from extractors.roles.offices import has_parts, is_part
from extractors.sentences import END
from extractors.view import PassageView
from extractors.words import Words, words_of

_LEAD = regex(
    r"(?:\s|,|và|cho|tới|đến|đối với|các|những|hai|mỗi|từng|tập thể|cá nhân|"
    r"đồng chí|đ/c|đảng viên|ông|bà|anh|chị|cụ|gồm|là|có|:|"
    r"lãnh đạo|đại diện|cán bộ|công nhân|công chức|viên chức|người lao động|lao động|chiến sĩ|chiến sỹ|nhân dân|"
    r"Nhân dân|Cán bộ|"
    r"tập thể cán bộ|toàn bộ|toàn thể|thành viên|vợ chồng|gia đình|đơn vị|Đảng bộ, chính quyền|"
    r"[-–—•+]|\d{1,2}[.)]|\(\d{1,2}\)|[a-zđ]\))*",
)
_TEAM = regex(r"[\s,:]*(?:(?:cho|các|và)\s+)*(?P<team>[Tt]ập thể\s+)")
_SPACED_CODE = regex(r"(?<=\w) - (?=\d)")
_PEOPLE_OF = regex(
    r"(?:cho\s+)?(?P<whole>(?:(?:Đảng bộ|chính quyền|quân|cán bộ|chiến sĩ|nhân dân|quân dân)(?:\s*,\s*|\s+và\s+)){1,4}"
    r"(?:nhân dân|dân|cán bộ)\s+(?:các dân tộc\s+)?)(?=\S)",
    re.IGNORECASE,
)
_HOUSEHOLD = regex(
    r"(?:(?:cho|của|đối với)\s+)?(?P<whole>(?:hộ|hộ gia đình|gia đình)\s+(?:ông|bà|anh|chị))\s+", re.IGNORECASE
)
_BELONGS = regex(r"\s+(?:thuộc|[–-])\s+")
_ASIDE = frozenset(["tại", "ở", "trên", "đầu", "của", "thuộc", "trong", "ngành", "đại"])
"""Words after which an organisation only says where or whose something is."""
_ACTS = regex(
    r"\s*(?:(?:đã|cũng|vừa|ra quyết định|quyết định)\s+)*"
    r"(?:tặng|trao|công nhận|khen thưởng|ban hành|ký|phát động|triển khai)\s"
)
# "14 cá nhân thuộc Bộ Công an; 79 tập thể …": where the counted are from, up to the next count.
_UP_TO_COUNT = rf"\s[^{END};:]{{0,120}}?(?=(?:;|,|\s+và)\s*\d+\s+(?:{COUNTED})(?!\w)"
_FROM = regex(
    rf"\s+(?:(?:thuộc|của|ở|tại|ngoài){_UP_TO_COUNT})|"
    rf"(?:(?:đã\s+)?có (?:nhiều\s+)?thành tích|đạt|hoàn thành|năm){_UP_TO_COUNT}(?!\s+(?:được|đạt|nhận)\b)))"
)
_PRAISED = regex(r"(?:\s+(?:tiêu biểu|xuất sắc|điển hình|ưu tú|tiên tiến))+(?=\s*(?:,|;|\svà\s))")
"""What may stand behind a counted group before the next one."""
FURTHER_COUNT = regex(
    rf"(?:[;,{END}]\s*(?:và\s+)?|\s+(?:và|cùng)\s+)(?=\d{{1,4}}\s+"
    r"(?:tập thể|cá nhân|đồng chí|hộ|gia đình|đơn vị|đảng viên)\b)"
)
"""What parts the names of those counted from the next count."""
_NAMELY = regex(r"\s*+(?:,\s*+)?(?:bao\s+)?gồm(?:\s+có)?\b|\s*:|,?\s+là\s")
_OF_UNIT = regex(
    r"\s*,\s*(?:(?:đại diện|cán bộ|chiến sĩ|chiến sỹ|nhân viên|giáo viên|học sinh|sinh viên|"
    r"công nhân|chuyên viên|đảng viên|đoàn viên|hội viên)\s+)?",
    re.IGNORECASE,
)
_GOES_ON = regex(r"\s*(?:thuộc\s[^,;()]{3,60}?(?=\s+(?:và|cùng)\s)|\([^()]*\)\s*)?\s*(?:và|cùng|,|;)\s")
_BRACKET = regex(r"\s*\([^()]{1,120}\)")
_GOES_ON_BEHIND = regex(r"\s*(?:,|và|cùng)\s")
_COMPETE = regex(r"(?:Cụm|Khối)(?:\s+(?:thi đua|số|các))", re.IGNORECASE)
_LABELLED_IN_BRACKETS = regex(r"\(\s*(?P<post>[^():]{2,40}):\s*(?:ông|bà|đồng chí|anh|chị)?\s*$", re.IGNORECASE)
_LED_BY = regex(r"\bdo\s+(?P<address>(?:\S+\s+){0,4})$")
_LEADS = regex(
    r"\s+(?:là\s+|làm\s+)(?P<post>chủ(?! nhiệm)|giám đốc|tổng giám đốc|chủ nhiệm|trưởng|đội trưởng|tổ trưởng)",
    re.IGNORECASE,
)
"""How who leads a collective is named that is spoken of."""
_OWNER = "chủ"
_ASSIGNS = regex(r"(?:giao|phân công|cử|ủy quyền|yêu cầu|phê bình)\s")
"""What begins a clause behind a list, on who is to do something."""
_JOINT_OF_NAMES = regex(r"\s*(?:\([^()]{1,60}\)\s*)?(?:,|và|cùng|;)\s*")
_OBJECTS = regex(
    r"(?:cứu|cứu sống|cứu được|giúp|giúp đỡ|vớt|kéo|đỡ|dìu|bắt|bắt giữ|điều trị|khám|chữa|tiếp nhận|phục vụ|"
    r"tập huấn|đào tạo|vận động|tuyên truyền|hỗ trợ|quản lý)\s+(?:cho\s+)?$",
    re.IGNORECASE,
)
"""Words before a count of those to whom something was done."""
_SEPARATOR = regex(r"\s*(?:,|;|\n|và|cùng)\s*(?:và\s+)?", re.IGNORECASE)


def individual(mention: PersonMention) -> Recipient:
    """The person as a recipient."""
    return Recipient(span=mention.span, name=mention.name, kind="individual", person=mention.span)


def _opens_with_title(text: str) -> bool:
    """Whether a text is a form of address, a degree or a post (``Giáo sư``, ``Chủ tịch UBND tỉnh``)."""
    words = words_of(text)
    return len(words) > 0 and (only_address(text) or titles().match(words, 0) is not None)


def only_address(text: str) -> bool:
    """Whether nothing but forms of address, ranks and degrees stands in the text."""
    words = words_of(text)
    index = 0
    while index < len(words):
        found = honorifics().match(words, index)
        if found is None:
            return False
        index = found[0]
    return True


def _rung(name: str) -> int:
    """How high a unit of the army stands; 0 for what is none, and so part of no other."""
    words = words_of(name)
    head = head_at(words, 0) if len(words) else None
    return head[1].rung if head is not None and head[1].kind == "army" else 0


_CELLS_AND_WHOLES = (
    (regex(r"chi bộ (?:thôn|bản|ấp|tổ|khu|xóm|buôn|làng|khối|khóm|số) "), regex(r"đảng (?:bộ|ủy) ")),
    (regex("chi đoàn "), regex("đoàn ")),
    (regex("chi hội "), regex("hội ")),
    (regex("tổ công đoàn "), regex("(?:công đoàn|cđcs) ")),
)
"""The smallest cells of the Party and of associations, and of what they are parts where a comma parts them."""


_ASSOCIATIONS = tuple(
    regex(rf"\b(?:{names})\b")
    for names in (
        "phụ nữ|lhpn",
        "nông dân|nd",
        "cựu chiến binh|ccb",
        "chữ thập đỏ|ctđ",
        "người cao tuổi|nct",
        "khuyến học",
    )
)
"""Associations that have cells everywhere; a cell of one is none of another's."""
_NEXT = regex(r"(?:\s*[,;]|\s+và)\s+(?P<name>[^,;]{1,60})")


def _last_named(name: str) -> str:
    return name.rpartition(", ")[2]


_CODE = regex(r"[A-ZĐ]{1,3}\d{1,3}[A-Z]?")
_CODED = regex(rf"\s(?P<code>{_CODE.pattern})(?:, |$)")
"""A department called by its code, as those of a province's police are (``Phòng PC01``)."""
_LOCAL_POLICE = regex(r"công an (?!tỉnh|thành phố [^,]+$)")


class RecipientReader(Struct):
    """Reads recipients in one passage, whose people are known.

    ``shorts`` says what collectives the report calls short by what name, ``given`` whom it calls by the
    given name alone.
    """

    view: PassageView
    people: list[PersonMention] = field(default_factory=list)
    shorts: Mapping[str, str] = field(default_factory=dict)
    given: Mapping[str, PersonMention] = field(default_factory=dict)

    @property
    def words(self) -> Words:
        return self.view.words

    def _collective_over(self, start: int, end: int, name: str) -> Recipient:
        """A collective named by the words ``start`` to before ``end``."""
        return Recipient(span=self.view.word_span(start, end), name=name, kind="collective")

    def list_from(self, position: int, limit: int) -> list[Recipient]:
        """The recipients of a list that starts at ``position`` and ends before ``limit``."""
        found: list[Recipient] = []
        while position < limit:
            recipient = self.one_at(position, limit, after=found[-1] if found else None)
            recipient = self._with_its_own(recipient, limit) if recipient is not None else None
            if recipient is None or (found and _ACTS.match(self.words.marked, recipient.span.end_char)):
                break  # nobody, or who does something in the next clause
            if found and self._is_where(found[-1], recipient):
                break  # anh A, ấp B, xã C: where he lives
            if self._is_address(found, recipient):
                found[-1] = self._joined(found[-1], recipient) if found[-1].kind == "collective" else found[-1]
            elif self._part_of(found, recipient):
                found[-1] = self._joined(found[-1], recipient)
            elif not self._affiliation(found, recipient):
                found.append(recipient)
            position = self._after(recipient, limit)
            separator = _SEPARATOR.match(self.words.marked, position, limit)
            if separator is None:
                break
            position = separator.end()
            if _ASSIGNS.match(self.words.marked, position):
                break
        return found

    def _is_where(self, before: Recipient, recipient: Recipient) -> bool:
        """Whether a village behind a comma only says where somebody lives or a unit is."""
        if recipient.person is not None or recipient.count is not None or before.count is not None:
            return False
        first = self.words.first_from(recipient.span.start_char)
        behind_comma = self.words.marked.endswith(", ", 0, recipient.span.start_char)
        if not behind_comma or not named_village_end(self.words, first) or _HOUSEHOLD.match(f"{before.name} "):
            return False
        return before.person is not None or not named_village_end(
            self.words, self.words.first_from(before.span.start_char)
        )

    def _is_address(self, found: list[Recipient], recipient: Recipient) -> bool:
        """``Chi hội phụ nữ thôn Phú Mỹ, xã An Dân, huyện Tuy An``: territories behind commas say where somebody is."""
        if not found or recipient.kind != "collective" or recipient.count is not None or found[-1].count is not None:
            return False
        between = self.words.marked[found[-1].span.end_char : recipient.span.start_char]
        index = self.words.first_from(recipient.span.start_char)
        if between.strip() == "," and _HOUSEHOLD.match(f"{found[-1].name} ") and named_village_end(self.words, index):
            return True
        territory = territories().match(self.words, index) if index < len(self.words) else None
        itself = territories().match(words_of(found[-1].name), 0)  # các xã A, B: territories themselves
        return between.strip() == "," and territory is not None and itself is None and self.words.shapes[index] == "l"

    def _affiliation(self, found: list[Recipient], recipient: Recipient) -> bool:
        """``cho ông A, Chi bộ thôn Đông``: an organisation that only a comma parts from a person is the person's."""
        if not found or found[-1].person is None or recipient.kind != "collective" or recipient.count is not None:
            return False
        return _OF_UNIT.fullmatch(self.words.marked, found[-1].span.end_char, recipient.span.start_char) is not None

    def _part_of(self, found: list[Recipient], recipient: Recipient) -> bool:
        """``Đội Giám sát, Chi cục Hải quan …``: a part, and what it is a part of."""
        if not found or found[-1].kind != "collective" or recipient.kind != "collective":
            return False
        if found[-1].count is not None or recipient.count is not None:
            return False
        if self.words.marked[found[-1].span.end_char : recipient.span.start_char].strip() != ",":
            return False
        parts = is_part(found[-1].name) and has_parts(recipient.name)
        parts = parts and not (_CODED.search(found[-1].name) and _LOCAL_POLICE.match(fold(recipient.name)))
        return parts or self._is_cell_of(found, recipient) or self._is_lower(found, recipient)

    def _is_cell_of(self, found: list[Recipient], recipient: Recipient) -> bool:
        """``Chi đoàn Bệnh viện A, Đoàn xã B``, unless another such whole follows, as in a list."""
        cell, whole = fold(_last_named(found[-1].name)), fold(recipient.name)
        if not any(small.match(cell) and large.match(whole) for small, large in _CELLS_AND_WHOLES):
            return False
        following = fold(self._next_name(recipient))
        of_several = sum(names.search(f"{cell}, {whole}") is not None for names in _ASSOCIATIONS) > 1
        return not of_several and following.split()[:2] != whole.split()[:2]

    def _is_lower(self, found: list[Recipient], recipient: Recipient) -> bool:
        """``Đại đội 5, Tiểu đoàn 2``, unless a list of units goes on over commas."""
        own, whole = _rung(_last_named(found[-1].name)), _rung(recipient.name)
        beside = _rung(_last_named(found[-2].name)) if len(found) > 1 else 0
        following = _rung(self._next_name(recipient))
        return 0 < own < whole and not beside and not 0 < following <= whole

    def _next_name(self, recipient: Recipient) -> str:
        """What a comma or ``và`` parts from a recipient."""
        match = _NEXT.match(self.words.marked, recipient.span.end_char)
        return match["name"] if match is not None else ""

    def _with_its_own(self, recipient: Recipient, limit: int) -> Recipient:
        """``Đội A thuộc Phòng B``: a part with what it is said to be a part of."""
        belongs = _BELONGS.match(self.words.marked, recipient.span.end_char, limit)
        if belongs is None or recipient.kind != "collective" or recipient.count is not None:
            return recipient
        whole = self._collective(belongs.end(), limit, None) if self._may_belong(recipient, belongs) else None
        return self._joined(recipient, whole) if whole is not None else recipient

    def _may_belong(self, recipient: Recipient, belongs: re.Match[str]) -> bool:
        """Whether what follows is what a collective is a part of, and no group that compete with each other."""
        if _COMPETE.match(self.words.marked, belongs.end()):
            return False
        if is_part(recipient.name):
            return True
        index = self.words.first_from(belongs.end())
        in_territory = index < len(self.words) and territories().match(self.words, index) is not None
        return "thuộc" in belongs[0] and not in_territory

    def _joined(self, part: Recipient, whole: Recipient) -> Recipient:
        span = self.view.span(part.span.start_char, whole.span.end_char)
        return Recipient(span=span, name=f"{part.name}, {whole.name}", kind="collective")

    def one_at(self, position: int, limit: int, after: Recipient | None = None) -> Recipient | None:
        """The recipient at ``position``, past forms of address and words for its members."""
        text = self.words.marked
        count = COUNT.match(text, self._skip_spaces(position), limit)
        if count:
            return self._named_right_after(count, limit) or counted(self.view, count)
        if people := self._people_of_a_place(position, limit):
            return people
        if household := self._household(position, limit):
            return household
        if team := self._team(position, limit):
            return team
        lead = _LEAD.match(text, position, limit)
        start = lead.end() if lead else position
        for mention in self.people:
            if position <= mention.span.start_char <= start + 70 and mention.span.start_char < limit:
                between = text[start : mention.span.start_char]
                collective = self._collective(start, limit, after)
                if collective and _GOES_ON.match(text, collective.span.end_char, mention.span.start_char):
                    return collective
                if mention.span.start_char >= start and self._only_titles(between):
                    return individual(mention)
        count = COUNT.match(text, start, limit)
        if count:
            return self._named_right_after(count, limit) or counted(self.view, count)
        index = self.words.first_from(start)
        if (
            index < len(self.words)
            and self.words.starts[index] < limit
            and (known := self._called_by_given_name(index))
        ):
            return known
        return self._collective(start, limit, after)

    def _named_right_after(self, count: re.Match[str], limit: int) -> Recipient | None:
        """The first of those counted whose names follow at once (``hai chiến sĩ Lê Văn A, Trần Văn B``)."""
        for mention in self.people:
            if count.end() <= mention.span.start_char < limit:
                beside = self.words.marked[count.end() : mention.span.start_char]
                straight = beside.startswith(" ") and "(" not in beside and ":" not in beside
                return individual(mention) if straight and only_address(beside) else None
        return None

    def _called_by_given_name(self, index: int) -> Recipient | None:
        """The person whom a capitalised word means that stands alone (``trao huy hiệu cho Thử``)."""
        words = self.words
        mention = self.given.get(words.word(index))
        follows_name = index > 0 and words.joined(index - 1) and words.shapes[index - 1] in "CU1"
        goes_on = words.joined(index) and words.shapes[index + 1] in "CU1"
        if mention is None or follows_name or goes_on:
            return None
        span = self.view.word_span(index, index + 1)
        return Recipient(span=span, name=mention.name, kind="individual", person=mention.span)

    def _team(self, position: int, limit: int) -> Recipient | None:
        """``tập thể thuyền viên tàu du lịch Phú Quý 2``: a team without a head of its own, up to its proper name."""
        match = _TEAM.match(self.words.marked, position, limit)
        first = self.words.at(match.end()) if match else None
        if match is None or first is None or head_at(self.words, first) or self.words.shapes[first] != "l":
            return None
        end = team_end(self.words, first)
        if end is None or self.words.ends[end - 1] > limit:
            return None
        span = self.view.span(match.start("team"), self.words.ends[end - 1])
        name = _SPACED_CODE.sub("-", squeeze(span.surface))
        return Recipient(span=span, name=name[0].upper() + name[1:], kind="collective")

    def _people_of_a_place(self, position: int, limit: int) -> Recipient | None:
        """``Đảng bộ, chính quyền và nhân dân tỉnh Quảng Bình``: those who live and work there, as one collective."""
        match = _PEOPLE_OF.match(self.words.marked, self._skip_spaces(position), limit)
        index = self.words.at(match.end()) if match else None
        end = (territory_end(self.words, index) or place_at(self.words, index)) if index is not None else None
        if match is None or end is None:
            return None
        span = self.view.span(match.start("whole"), self.words.ends[end - 1])
        return Recipient(span=span, name=squeeze(span.surface), kind="collective")

    def _household(self, position: int, limit: int) -> Recipient | None:
        """``hộ ông A``, ``gia đình bà B``: a household by who leads it."""
        match = _HOUSEHOLD.match(self.words.marked, self._skip_spaces(position), limit)
        head = next((one for one in self.people if match and one.span.start_char == match.end()), None)
        if match is None or head is None:
            return None
        span = self.view.span(match.start("whole"), head.span.end_char)
        name = f"{squeeze(match['whole'])} {head.name}"
        return Recipient(span=span, name=name[0].upper() + name[1:], kind="collective")

    def bearer(self, recipient: Recipient) -> Recipient:
        """Who leads a household, for what nobody but a person is given (``trao danh hiệu … cho gia đình bà A``)."""
        if recipient.person is not None or _HOUSEHOLD.match(f"{recipient.name} ") is None:
            return recipient
        inside = (one for one in self.people if one.span.end_char == recipient.span.end_char)
        head = next(inside, None)
        return individual(head) if head is not None else recipient

    def _skip_spaces(self, position: int) -> int:
        text = self.words.marked
        while position < len(text) and text[position] in " ,:":
            position += 1
        return position

    def _only_titles(self, between: str) -> bool:
        """Whether the text before a name is only titles and their organisations, or nothing."""
        if not between.strip():
            return True
        words = words_of(between)
        if len(words) <= 14 and not _PARTS_OF_CLAUSES.search(between) and between[0] not in "-(" and bool(words):
            return True
        pieces = between.split(",")
        return all(map(_opens_with_title, pieces)) and not any(map(_PARTS_OF_CLAUSES.search, pieces))

    def _collective(self, start: int, limit: int, after: Recipient | None) -> Recipient | None:
        index = self.words.first_from(start)
        if index == len(self.words) or self.words.starts[index] >= limit:
            return None
        place = place_at(self.words, index)
        if place is not None and after is not None and after.kind == "collective":
            name = _same_organ_elsewhere(after.name, squeeze(self.words.slice(index, place)))
            if name:
                return self._collective_over(index, place, name)
        if called := self._called_short(index):
            return called
        if after is not None and (coded := self._by_its_code(index, after)) is not None:
            return coded
        end = (
            organization_end(self.words, index) if head_at(self.words, index) else named_village_end(self.words, index)
        )
        if end is None or self.words.ends[end - 1] > limit:
            return None
        name = squeeze(self.words.slice(index, end))
        if len(name.split()) < 2:
            return None
        return self._collective_over(index, end, expand(name))

    def _by_its_code(self, index: int, before: Recipient) -> Recipient | None:
        """``Phòng PC01, PC02, PA06``: a department of which only the code is told, behind another."""
        code, named = _CODE.fullmatch(self.words.word(index)), _CODED.search(before.name)
        if code is None or named is None or before.kind != "collective":
            return None
        return self._collective_over(index, index + 1, f"{before.name[: named.start('code')]}{code[0]}")

    def _called_short(self, index: int) -> Recipient | None:
        """The collective that a word is the report's short form of (``SeABank``)."""
        name = self.shorts.get(self.words.word(index))
        if name and territory_end(self.words, index + 1):
            return None  # LĐLĐ huyện A, in the paper of LĐLĐ tỉnh B
        return self._collective_over(index, index + 1, name) if name else None

    def _after(self, recipient: Recipient, limit: int) -> int:
        """Past the roles that follow a name, so that a list goes on with the next recipient."""
        if recipient.person is None:
            return self._after_unnamed(recipient, limit)
        text = self.words.marked
        following = [m.span.start_char for m in self.people if m.span.start_char >= recipient.span.end_char]
        stop = min([limit, *following])
        for mark in (";", "\n"):
            place = text.find(mark, recipient.span.end_char, stop)
            if place >= 0:
                return place
        if following and following[0] < limit:
            comma = text.rfind(",", recipient.span.end_char, following[0])
            joint = max(comma, text.rfind(" và ", recipient.span.end_char, following[0]))
            if joint >= 0 and self._only_roles(recipient.span.end_char, joint):
                return joint
        bracket = _BRACKET.match(text, recipient.span.end_char, stop)
        if bracket is not None and _GOES_ON_BEHIND.match(text, bracket.end(), limit):
            return bracket.end()  # ông A (hội thẩm nhân dân) và Phòng B
        return recipient.span.end_char

    def _after_unnamed(self, recipient: Recipient, limit: int) -> int:
        """Past what is said of a collective or a counted group: whose it is, praise, a bracket, whom it counts."""
        text, end = self.words.marked, recipient.span.end_char
        if recipient.count and _NAMELY.match(text, end, limit):
            further = FURTHER_COUNT.search(text, end, limit)
            return further.start() if further else end
        said = (_FROM.match(text, end, limit) or _PRAISED.match(text, end, limit)) if recipient.count else None
        said = said or _BRACKET.match(text, end, limit)
        return said.end() if said else end

    def _only_roles(self, start: int, end: int) -> bool:
        """Whether what follows a name can be the posts the person holds: no clause of its own."""
        words = self.words
        if words.marked[start:end].lstrip().startswith(END):
            return False
        indexes = range(words.first_from(start), words.first_from(end))
        return not any(clause_words().match(words, index) for index in indexes if words.shapes[index] == "l")

    def before(self, position: int, floor: int) -> list[Recipient]:
        """Who is named last between ``floor`` and ``position``: the subject of ``được tặng``.

        Counted groups in a row (``83 tập thể, 17 cá nhân``) are subjects together.
        """
        text = self.words.marked
        named = [m for m in self.people if floor <= m.span.start_char and m.span.end_char <= position]
        led = {m: post for m in named if (post := self._leads_a_team(m, floor))}
        named = [m for m in named if led.get(m, _OWNER) == _OWNER]  # who owns a business is given what it is given
        others = [m for m in named if m not in led and not self._labelled(m, floor)]
        if len(others) < len(named) and self._collectives(floor, position):
            named = others
        groups = [one for one in counted_in(self.view, floor, position) if not self._is_object(one.span.start_char)]
        people = self._people_together(named)
        if people and not any(count.span.start_char > people[-1].span.start_char for count in groups):
            return [*self._unit_before(people[0], floor), *people]
        whose = [(count.span.start_char, count.span.end_char) for count in groups]
        collectives = [
            one
            for one in self._collectives(floor, position)
            if not any(start <= one.span.start_char < end for start, end in whose)  # 34 cán bộ Sở Y tế
        ]
        last = max([*groups[-1:], *collectives[-1:]], key=lambda r: r.span.start_char, default=None)
        if last is None:
            return self._given_name_before(position, floor)
        if last.count is None:
            together = _together(text, collectives, floor)
            return [*together[:-1], self._with_its_own(together[-1], position)]
        if people and re.fullmatch(r"\s*(?:và|cùng)\s*", text[people[-1].span.end_char : last.span.start_char]):
            return [*people, last]  # "A và 8 người được tặng …"
        unit = collectives[-1:] if collectives and collectives[-1].span.start_char < last.span.start_char else []
        if unit and re.fullmatch(r"\s*(?:và|cùng|cùng với)\s*", text[unit[0].span.end_char : last.span.start_char]):
            return [*unit, last]  # tổ A cùng 12 đoàn viên
        row = [last]
        for count in reversed(groups[:-1]):
            if not re.fullmatch(r"\s*(?:,|và|cùng)\s*", text[count.span.end_char : row[0].span.start_char]):
                break
            row.insert(0, count)
        return row

    def _labelled(self, mention: PersonMention, floor: int) -> bool:
        """Whether a bracket names somebody as who leads the collective before it (``A (Giám đốc: B)``)."""
        text, start = self.words.marked, mention.span.start_char
        label = _LABELLED_IN_BRACKETS.search(text, max(floor, start - 60), start)
        return label is not None and titles().match(words_of(label["post"]), 0) is not None

    def _leads_a_team(self, mention: PersonMention, floor: int) -> str:
        """As what somebody is only named who leads those spoken of (``tổ công tác do Thiếu tá A làm Tổ trưởng``)."""
        text, start = self.words.marked, mention.span.start_char
        led = _LED_BY.search(text, max(floor, start - 30), start)
        leads = _LEADS.match(text, mention.span.end_char) if led and only_address(led["address"]) else None
        return fold(leads["post"]) if leads is not None else ""

    def _given_name_before(self, position: int, floor: int) -> list[Recipient]:
        """``Thử còn được tặng``: the subject that opens its clause and is called by the given name."""
        words = self.words
        index = words.first_from(position) - 1
        while index >= 0 and words.starts[index] >= floor and words.keys[index] in _ADVERBS:
            index -= 1
        if index < 0 or words.starts[index] < floor:
            return []
        opens = _OPENS_CLAUSE.search(words.marked[floor : words.starts[index]])
        known = self._called_by_given_name(index) if opens else None
        return [known] if known else []

    def _is_object(self, start: int) -> bool:
        return _OBJECTS.search(self.words.marked, max(0, start - 12), start) is not None

    def _unit_before(self, person: Recipient, floor: int) -> list[Recipient]:
        """``Phòng A và Đại tá B được tặng``: the organisation that opens the clause and ``và`` joins to the person."""
        named = self._collectives(floor, person.span.start_char)
        if not named:
            return []
        joint = re.fullmatch(
            r"\s+(?:và|cùng)\s+(.*)", self.words.marked[named[-1].span.end_char : person.span.start_char], re.DOTALL
        )
        opens = _OPENS_CLAUSE.search(self.words.marked[floor : named[-1].span.start_char])
        return [named[-1]] if joint and opens and only_address(joint[1]) else []

    def _people_together(self, named: list[PersonMention]) -> list[Recipient]:
        """The person named last, with those that ``và`` or commas join to that name."""
        together: list[PersonMention] = named[-1:]
        for mention in reversed(named[:-1]):
            between = self.words.marked[mention.span.end_char : together[0].span.start_char]
            joint = _JOINT_OF_NAMES.match(between)
            last = between.rpartition(",")[2]  # ông A, chủ tàu B, ông
            addressed = only_address(between[joint.end() :]) if joint else False
            joined = joint and (addressed or " và " in between or (last.strip() and only_address(last)))
            if not joined or not self._only_roles(mention.span.end_char, together[0].span.start_char):
                break
            together.insert(0, mention)
        return [individual(mention) for mention in together]

    def _collectives(self, floor: int, position: int) -> list[Recipient]:
        found: list[Recipient] = []
        words = self.words
        index, stop = words.first_from(floor), words.first_from(position)
        while index < stop:
            place = self._province_alone(index, position)
            if place:
                found.append(place)
                index += 1
                continue
            if not self._aside(index, floor) and (called := self._called_short(index)):
                found.append(called)
                index += 1
                continue
            if self._aside(index, floor):
                index = max(index + 1, self._past_superiors(index))
                continue
            head = head_at(words, index)
            if head and words.shapes[index] == "l" and words.shapes[head[0] : head[0] + 1] not in ("C", "U"):
                head = None
            opens = index == 0 or not words.joined(index - 1) or words.keys[index - 1] in ("và", "cùng")
            end = organization_end(words, index) if head else named_village_end(self.words, index) if opens else None
            if end is None or words.ends[end - 1] > position or (head is not None and end == head[0]):
                index += 1
                continue
            name = expand(squeeze(words.slice(index, end)))
            found.append(self._collective_over(index, end, name))
            index = end
        return found

    def _past_superiors(self, index: int) -> int:
        """The word after an organisation that starts at a word, with those above it behind ``thuộc``; 0 for none."""
        end = organization_end(self.words, index) or 0
        of_a_part = end and index and self.words.keys[index - 1] == "thuộc"
        return (superiors_end(self.words, end, part=True) or end) if of_a_part else end

    def _aside(self, index: int, floor: int) -> bool:
        """Whether a word stands in brackets or tells only where something is (``tại Liên bang Nga``)."""
        start, text = self.words.starts[index], self.words.marked
        bracketed = text.rfind("(", floor, start) > text.rfind(")", floor, start)
        return bracketed or (index > 0 and self.words.keys[index - 1] in _ASIDE)

    def _province_alone(self, index: int, position: int) -> Recipient | None:
        """``Thái Nguyên được tặng …``: a province by its name alone, right before ``được`` or ``đã``."""
        words = self.words
        found = provinces().match(words, index)
        if found is None or words.ends[found[0] - 1] > position or words.shapes[index] != "C":
            return None
        follows = words.keys[found[0]] if found[0] < len(words) and words.joined(found[0] - 1) else ""
        opens = index == 0 or not words.joined(index - 1)
        if not opens or follows not in ("được", "đã", "vinh", "đón"):
            return None
        name = f"{found[1].kind} {squeeze(words.slice(index, found[0])).removeprefix('TP. ')}"
        return self._collective_over(index, found[0], name)


_ADVERBS = frozenset(["đã", "cũng", "còn", "vừa", "từng", "lại", "liên", "tiếp", "vinh", "dự"])
_OPENS_CLAUSE = regex(rf"(?:^|[,;:{END}“\"»)+•]|\n)\s*$|^\s*[–-]\s*$")
_PARTS_OF_CLAUSES = regex(rf"[,;:–{END}]")


def _together(text: str, named: list[Recipient], floor: int) -> list[Recipient]:
    """The collective named last, with those that ``và`` or commas join to it.

    ``Cục A, Tổng cục B đón nhận``: what follows a part of something is what it is part of.
    """
    row = named[-1:]
    for collective in reversed(named[:-1]):
        joint = text[collective.span.end_char : row[0].span.start_char].strip()
        if joint not in ("và", "cùng", ",") or (
            joint == "," and not _OPENS_CLAUSE.search(text[floor : collective.span.start_char])
        ):
            break
        part = joint == "," and len(row) == 1 and _is_part_of(collective.name, row[0].name)
        row = [collective] if part else [collective, *row]
    return row


def _is_part_of(name: str, following: str) -> bool:
    """Whether what a name calls is a part of what follows behind a comma (``Sư đoàn 888, Quân khu 5``)."""
    return fold(name).startswith(tuple(heads_that_are("part"))) or 0 < _rung(name) < _rung(following)


def _same_organ_elsewhere(name: str, place: str) -> str | None:
    """The organ of the item before, in another province (``BTC TU Kiên Giang, Bến Tre``)."""
    words = words_of(name)
    for index in range(1, len(words)):
        found = provinces().match(words, index)
        if found and found[0] == len(words):
            return party_committee(f"{words.slice(0, index).replace('Thành ủy', 'Tỉnh ủy')} {place}")
    return None
