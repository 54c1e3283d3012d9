"""Awards told in running text: the verb that governs an award decides what it makes of it.

For each award term the verb before it gives the status, ``cho …`` after it or the subject
before the verb gives the recipients. A term with no governing verb, or with nobody to
receive it, is only talked about and gives no record.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from msgspec import Struct, field
from msgspec.structs import replace

from corpora.letters import UPPER, fold, squeeze
from corpora.regex import regex
from extractors.abbreviations import expand
from extractors.awards.asked import asked_for
from extractors.awards.circumstances import Circumstances
from extractors.awards.counted import counted_by_awards, is_uncounted
from extractors.awards.items import with_its_commas
from extractors.awards.namely import segments
from extractors.awards.recipients import RecipientReader, individual, only_address
from extractors.awards.status import SentenceStatus
from extractors.awards.terms import AwardTerm
from extractors.awards.topic import BULLET, Topic
from extractors.awards.verbs import BETWEEN_SUBJECT_AND_VERB, Verb, find_verbs
from extractors.lexicons import titles
from extractors.numerals import NUMERAL
from extractors.organizations import head_at
from extractors.patterns import ITEM
from extractors.records import Award, PersonMention, Recipient
from extractors.references.issuers import read_issuer
from extractors.rules import by
from extractors.sentences import END
from extractors.view import PassageView

_FARTHEST_TO = 90
"""Characters that may lie between an award and the ``cho`` that leads to its recipients."""
_REACH = 400
"""Characters that may lie between a verb and an award that it governs."""
_LONGEST_ISSUER = 60
"""Words of a title, its organisation and that one's parent at their longest; nothing longer can end at a verb."""
_FILLER = regex(
    rf"(?:\s|,|:|\(|\d++|nhiều|các|những|{NUMERAL}|cả|danh hiệu|hình thức|"
    r"phần thưởng|cao quý|khen thưởng|cấp Nhà nước|vinh dự Nhà nước|"
    r"và|lại|là|được|thưởng|như|trong đó|gồm|cụ thể|huân|huy chương|huân chương|"
    r"trong và ngoài nước|kết quả|với|cá nhân|tập thể|Quyết định|quyết định|về việc|lần thứ \S++|"
    r"mức|bức|chiếc|tấm|[“\"])*",
    re.IGNORECASE,
)
_COORDINATED = regex(
    rf"(?:\s*\(?(?:các\s+)?năm\s+\d{{4}}(?:,\s*\d{{4}})*\)?|\s*\(\d{{4}}(?:,\s*\d{{4}})*\)|"
    rf"\s+của\s+(?:(?!\s(?:cho|tặng)\s)[^,;{END}:()]){{2,80}}?(?=\s+(?:và|cùng|cũng như)\s|[,;]))?"
    rf"(?:\s+(?:tại|theo)\s+(?:QĐ|Quyết định)\s[^;{END}]{{3,70}}(?=;))?"
    r"[”\"»]?[\s,;]*(?:và|cùng|cùng với|cũng như|[“\"«](?!\s)|"
    r"(?:nhiều|các)\s+hu[âa]n\W+(?:chương\W+)?huy chương(?:\s+khác)?|"
    r"(?:nhiều|các)\s+(?:danh hiệu|phần thưởng|hình thức khen thưởng)(?:\s+cao quý)?(?:\s+khác)?"
    r"(?:,?\s+(?:trong đó có|gồm|như))?|"
    rf"(?:{NUMERAL}|\d++)(?:\s+lần)?(?=\s)|nhiều|\d++|các|danh hiệu|tấm|bức|hạng|:|\s)*",
    re.IGNORECASE,
)
# "…, Chủ tịch UBND tỉnh tặng Bằng khen": another organ gives to the same recipient.
_SHORT_LABEL = regex(rf"\s*(?:{ITEM}\s*)?[^:;,.{END}()\d]{{3,24}}:\s+(?=[{UPPER}])")
_ANOTHER_GIVER = regex(rf"\s*(?:,|;|và)\s*(?:và\s+|được\s+)?[^,;{END}()]{{2,60}}\s*")
_TO = regex(r"(?:^|[”\"]\s|[\s,)])(?:cho|(?<!truy )(?<!phong )(?<!trao )tặng|đối với|tới)\s+(?:cho\s+)?")
_BETWEEN_AWARD_AND_VERB = regex(
    rf"[\"”]?\s*(?:của\s[^,;{END}:]{{2,60}}?\s)?(?:(?:đã\s+)?được\s+(?:[A-ZĐ][^,;{END}:()]{{2,60}}\s)?)?,?\s*"
)
_VOTED_ON = regex(rf"[”\"]?\s*:\s*(?:Hội đồng|Hội nghị|Cuộc họp)\s[^;:{END}]{{0,120}}")
"""``Danh hiệu “…”: Hội đồng nhất trí 7/7 phiếu đề nghị Giám đốc Sở ``, before ``công nhận cho 44 cá nhân``."""
# "Huy hiệu 30 năm tuổi Đảng có 3 đồng chí", "Cờ thi đua: 5 tập thể": the number right after the award.
_NUMBERING = regex(r"\s*(?:\([^()\d]{4,60}\)\s*(?=:))?(?:có|:|–|-|gồm)\s*(?=\d)")
_NEXT_OF_ROW = regex(r"[”\"»]?\s*(?:;|,)\s*(?:và\s+)?(?=\d|(?:ông|bà|đồng chí|đ/c|tập thể)\s)")
# "tặng Giấy khen 6 tập thể", "trao Thư khen và thưởng nóng 8 đơn vị", "trao Bằng khen, tuyên dương 82 tài xế".
_RIGHT_AFTER = regex(
    r"(?:\s*(?:,|và)\s+(?:thưởng nóng|tuyên dương|biểu dương|vinh danh|khen thưởng|phần thưởng|tiền thưởng|thưởng))?"
    r"\s+(?=\d)"
)
_STRAIGHT_ADDRESSED = regex(
    r"[”\"»]?\s+(?=(?:các\s+)?(?:ông|bà|đồng chí|đ/c|anh|chị|em|cháu|cụ|tập thể|gia đình|(?:ấp|thôn|bản|xóm|khóm|"
    r"buôn|khu phố|tổ dân phố)(?=\s(?-i:[A-ZĐ\d])))\s)",
    re.IGNORECASE,
)
"""Before somebody addressed right behind an award (``tặng Bằng khen ông A``), or a village."""
_ACTS_HIMSELF = regex(
    rf"(?:(?!\s(?:vì|do|người|và|đã)\s)[^;{END}])*?"
    r"\s(?:cho|nhấn mạnh|phát biểu|(?:nhiệt liệt\s+|đã\s+)?(?:biểu dương|chúc mừng)|ký|trao|tặng|cảm ơn|khẳng định|"
    r"chia sẻ|cho biết|thay mặt)\s"
)
"""What says that who stands behind an award is no recipient, or that ``cho`` says who is."""
# "được trao Giải thưởng … cùng 71 cán bộ Đoàn": who receives it beside the subject.
_BESIDE = regex(rf"(?:\s+của\s+[^,;{END}()]{{2,60}}?)?\s+cùng(?:\s+với)?\s+(?=\d|(?:ông|bà|anh|chị|đồng chí)\s)")
# "đề nghị các hình thức khen thưởng gồm: Huân chương … cho 19 cá nhân; …": what opens a row of awards.
_ANNOUNCES = regex(
    r"(?P<verb>khen thưởng|tặng thưởng|công nhận|trao tặng)\b[^:;]{0,80}?"
    r"(?:gồm(?:\s+có)?|như sau|cụ thể)?\s*:\s*[“\"]?$",
    re.IGNORECASE,
)
# "Năm nghệ sĩ được truy tặng danh hiệu NSND: A, B và C": who receives stands after the colon.
_LISTS = regex(
    rf"[”\"]?(?:\s+(?:của|năm)\s[^:;,{END}]{{2,60}}?)?(?:\s+(?:tại|theo)\s+[^:;{END}]{{3,80}}?)?(?:\s+gồm)?"
    r"(?:\s*\([^()]{4,60}\))?(?:\s+[-–]\s+(?:đề nghị|trình)\s[^:;]{3,80}?)?"
    r"\s*:\s+(?=[A-ZĐ]|(?:ông|bà|anh|chị|em|thầy|cô|đồng chí|đ/c|các)\s)"
)
_DECIDES = regex(
    r"\s+(?:đã\s+|cũng\s+)?(?:nhất trí|thống nhất|đề nghị|trình|xét|bỏ phiếu|họp|tiến hành|giao|quyết định)\s"
)
"""What who decides does, so that nothing is given to him."""
# "7 cá nhân được tặng Bằng khen gồm: bà A, …", "… là đồng chí A và đồng chí B": who the counted are.
_NAMELY = regex(
    r"(?:\s+(?:dịp|đợt|lần|năm)\s+(?:này|nay))?\s*+(?:,\s*+)?"
    r"(?:(?:bao\s+)?gồm(?:\s+có)?(?:\s+các\s+[\w\s]{2,20})?\s*:?|là\s*:?|có\s*:)\s+"
)
_COLLECTIVES_GIVEN = regex(r"(?:[Tt]ập thể|[Đđ]ơn vị)\s*$|(?:[Tt]ập thể|[Đđ]ơn vị)\s+(?:đã |vinh dự )?được\s*$")
"""Collectives of whom a sentence says that they were given what it names, before it says who they are."""
_COLLECTIVES_NEAR = 30
"""Characters before the verb in which they are told."""
_AMONG = regex(r",?\s*trong\s+(?:đó|số đó)\s+(?:có|gồm)\s*:?\s+|\s(?:bao\s+)?gồm(?:\s+có)?\s*:?\s+|\sđó là\s*:?\s+")
_TO_LIST = regex(
    r"\s(?:cho|đối với)(?:\s+các)?"
    r"(?:\s+(?:đồng chí|đ/c|ông,? \(?bà\)?|ông/bà|ông|bà|tập thể|cá nhân|tập thể, cá nhân|đơn vị))?"
    r"(?:\s+(?:có tên )?(?:sau|sau đây|dưới đây|gồm))?\s*:\s*"
)
"""``cho các đồng chí:``, before names however they are parted."""
_LONGEST_TO = 60
_PART_OPENS = regex(r",?\s*(?:trong (?:đó|số đó)|cụ thể|gồm)(?:\s+có)?\s*:?\s*$")
"""Behind a total, before what is told of its parts."""
_GRANTED_BY = rf"[”\"]?(?:\s+của\s+[^,;{END}:()]{{2,60}}?)?"
"""What may end the name of an award: its closing quotation mark, and whose it is."""
_PARTS_BEHIND = regex(rf"{_GRANTED_BY},?\s*(?:\()?(?:(?:bao\s+)?gồm|trong đó)(?:\s+có)?\s*:?\s+(?=\d)")
"""What opens the smaller counts behind an award."""
_IN_BRACKETS_BEHIND = regex(rf"{_GRANTED_BY}\s*\((?=[^()]*\))")
"""A bracket behind an award, which may name those who were counted before it."""
TO_LIST = "award told to a list"
"""The rule of what a sentence gives to those behind its colon, where no list is read there."""
_TO_SOMEBODY = regex(r"\s+cho\s+")
_STRAIGHT_TO = regex(r"\s+(?:cho\s+)?")
_OF_HOLDER = regex(r"[”\"]?(?:\s+năm\s+\d{4})?\s+(?:của|đối với|với|đã (?:trao )?tặng(?: cho)?)\s+")
_THIS_ONE = regex(
    r"(?:lái xe|tài xế|chiến s[ĩỹ]|cán bộ|(?:nam|nữ) sinh|học sinh|sinh viên|thầy giáo|cô giáo|bác s[ĩỹ]|"
    r"ngư dân|công nhân|người|anh|chị|ông|bà|em)\s+này\b"
)
"""Who was named last, by what he is: ``cho lái xe này``."""
_CITED = regex(r"\b[Tt]heo\s+(?:lời\s+)?(?:(?:ông|bà|anh|chị|đồng chí)\s+)?$")
_STATE = regex(r"Nhà nước|Chủ tịch|Đảng|Chính phủ")
_GIVEN_TO = regex(r"\s+cho\s|\s+(?=(?:đồng chí|ông|bà|cụ|cố|nguyên|anh|chị|em)\s|[A-ZĐ]|\d+\s)")
_GIVEN_TO_PRONOUN = regex(r"\s+(?:cho\s+)?(?:đồng chí|ông|bà|anh|chị|cụ)(?=\s)")
_IS = regex(rf"^[^{END};]{{0,40}}?\s(?:là|gồm|cho)\s*:?\s*")
_NEGATION = regex(
    rf"(?:[Kk]hông|[Cc]hưa)\s+(?:(?:từng|hề|bao giờ|một lần)\s+)?"
    rf"(?:được\s+(?:(?:các\s+)?[A-ZĐ][^,;{END}]{{1,40}}\s+)?)?$"
    r"|từ chối\s+$"
)
_NEGATION_REACH = 80
"""Characters before a verb in which what denies it is looked for."""
_EXPLAINS = regex(
    r"tiêu chuẩn|(?<!vẫn đủ )điều kiện|mức tiền|(?<!theo )(?<!và )(?<!kèm )(?<!số )tiền thưởng|mức thưởng|"
    r"(?<!lập )(?<!thiện )hồ sơ (?:đề nghị|xét|khen|trình|gồm(?!:?\s*\d+ (?:tập thể|cá nhân)))|thành phần hồ sơ|"
    r"thủ tục|(?<!thuộc )(?<!theo )thẩm quyền|quy định (?:tại|của)|được quy định|xét tặng cho|"
    r"phấn đấu(?:\s+\S+){0,10}?\s+(?:có|ít nhất|đến năm)\b|có (?:ít nhất|thêm) \d|chỉ tiêu|ví dụ",
    re.IGNORECASE,
)
_OF_THE_COUNTED = regex(r"(?<!\d)\d{1,6}\s+[^\W\d_]+(?:\s[^\W\d_]+){0,4}\s+đạt tiêu chuẩn")
"""``03 chi bộ đạt tiêu chuẩn …``: what those who are given an award fulfil explains nothing."""
_PASSIVE = regex(r"(?:^\W*Được|được|bị|vinh dự|đón)\s+(?:\S+\s+){0,12}$")
_NOT_THE_SUBJECT = regex(r"\b(?:cho|tới|các|những|nhiều(?!\s+(?:lần|năm)\b)|gửi|trao)\s")
_SAYS = regex(
    r"(?:cho biết|cho hay|nhấn mạnh|khẳng định|nhận định|đánh giá|phát biểu|ghi nhận|chia sẻ|thông tin|nêu rõ)"
    r"(?:\s*[,:]|\s+rằng)\s"
)
_OCCASION = regex(
    r"\s*(?:(?:sáng|trưa|chiều|tối|ngày|hôm)\s[^,;]{1,30},\s*)?"
    r"(?:tại|theo|nhân|trong khuôn khổ|sau|cùng với)\s[^,;]{3,120},\s+(?=[^,;]{2})",
    re.IGNORECASE,
)
_SUBJECTS = regex(
    rf"(?:^|(?<!\d)[\s,{END}]|(?<=năm \d{{4}})\s)(?:đồng chí|ông|bà|anh|chị|cụ)\s+"
    rf"{BETWEEN_SUBJECT_AND_VERB}*(?:đã|cũng|còn|vinh dự|được|đón|nhận|đạt)",
    re.IGNORECASE,
)
_FIRST_PERSON = regex(
    rf"(?<!\w)(?:bản thân(?:\s+tôi)?|(?:cá nhân\s+)?tôi)\s+{BETWEEN_SUBJECT_AND_VERB}*(?:được|đón|nhận|đạt|đăng ký)"
    rf"(?![^{END}]*\s(?:ông|bà|anh|chị|đồng chí|đ/c|rằng)\s)",
    re.IGNORECASE,
)
"""Who writes of himself (``tôi được Bộ Y tế tặng …``)."""
_TO_ONESELF = regex(r"(?:bản thân|cá nhân)(?:\s+tôi)?(?!\w)|tôi(?!\w)")
_BARE_COLLECTIVE = regex(
    r"(?<![^\W_])(?P<head>(?:tổng )?công ty|cty|đơn vị|(?:nhà )?trường|học viện|(?:bệnh )?viện|trung tâm|"
    r"cđcs|công đoàn(?: cơ sở)?|chi bộ|đảng bộ|chi đoàn|chi hội|đoàn trường|liên đội|"
    r"tập đoàn|nhà máy|xí nghiệp|hợp tác xã|chi nhánh|ban|sở|cục|báo|đài|tạp chí|"
    r"(?:trung|lữ|sư|quân|tiểu) đoàn|đại đội)\s+"
    rf"{BETWEEN_SUBJECT_AND_VERB}*"
    r"(?:đã|cũng|còn|từng|vinh|được|đón|nhận|tiếp|đạt|liên tục|luôn|nhiều năm|đăng ký|phấn đấu)",
    re.IGNORECASE,
)
_OWN_PARTS = frozenset(["công đoàn", "chi bộ", "chi đoàn", "đoàn trường", "liên đội"])
"""What an office has of its own, called by the bare word in its papers."""
_BARE_NAMES = frozenset(
    [
        "công ty",
        "tổng công ty",
        "nhà trường",
        "trung tâm",
        "bệnh viện",
        "học viện",
        "tập đoàn",
        "nhà máy",
        "đơn vị",
        "hội",
    ]
)
_TELLS = regex(r"\b(?:cho biết|cho rằng|cho hay|nói|kể|nhận xét|trao)\b")
_GETS = regex(r"(?<!\w)(?:[Đđ]ược|vinh dự|đón nhận)\s")
_ONLY_WHEN = regex(r"\s*(?:(?:và|đến)\s+)?(?:năm|tháng|ngày)\s[\d/\s,–-]+[:,]?\s*(?:lại\s+|tiếp tục\s+)?")
_NO_SUBJECT = regex(
    r"\s*(?:[Tt]ừ\s+năm\s+\d{4}\s+đến\s+(?:năm\s+)?\d{4}\s*[:,]?\s*)?"
    r"(?:(?:[Nn]ăm|[Tt]háng)\s[\d/\s,–-]+[:,]?\s*)?(?:\d{1,2}\s+(?:lần|năm)\s+(?:liền\s+|liên tục\s+)?)?"
    r"(?:(?:[Đđ]ã\s+)?(?:vinh dự\s+)?(?:[Đđ]ược|[Đđ]ón|[Đđ]ạt|[Nn]hận)\s|[Vv]inh dự\s)"
)
_LABEL = regex(rf"\s*(?:{ITEM}\s*)?(?P<who>[^\W\d_][^:;,.{END}]{{2,60}}?)\s*:\s*")
_IN_TURN = regex(r"lần lượt")
_HOLDS = regex(
    r"(?<!\w)(?P<verb>được|có|là)(?:\s+(?:thêm|tuyên dương|vinh danh|phong|danh hiệu|các|\d{1,3}|một|hai|ba))*"
    r"\s+[“\"]?$"
)
"""``Trường có Huân chương …``, ``4 cá nhân được Giấy khen``: no verb of giving, but a holder right before the award."""
_IN_A_NAME = regex(r"(?:[Tt]hi đua\s*|[-–,]\s*|và\s+)$")
_OTHERS_DO = regex(r"\b(?:tham mưu|đề nghị|trình|xem xét)\b")
_BY_FORM = regex(r"\s(?:bằng|với|theo)\s+(?:các\s+)?hình thức\s*:?\s*(?:tặng(?:\s+thưởng)?\s+)?[“\"]?$")
"""The form of praise before an award (``khen thưởng … với hình thức tặng Giấy khen``)."""
_OF_ONE = ("honour", "order", "insignia", "badge")
"""What is given to nobody but a person, though it may be handed to the family."""
_SENT = frozenset(["Thư khen"])
"""What its giver has too (``Bộ trưởng có thư khen``)."""
_NEAR_BEFORE = 60

_NOTHING_MORE = regex(rf"\s*(?:[,:;({END}]|(?:bao )?gồm\b|$)")
_OPENING = regex(r"\s*[“\"]?")
_TO_BARE = regex(
    rf"(?P<head>nhà trường|công ty|tổng công ty|bệnh viện|học viện|trung tâm)(?=\s*(?:$|[,;({END}]|(?:vì|do|về)\s))"
)
"""A collective named before, by its head alone, that nothing follows but why it receives."""
_GIVEN_BEHIND = regex(r"\s*(?:trao|tặng)\b")
_WITH_CEREMONIES = ("trường ", "công ty ", "bệnh viện ", "trung tâm ", "hợp tác xã ", "học viện ", "nhà máy ")
"""For whom others hold a ceremony, and who give no awards that one would be held for."""
_CEREMONY_WITHIN = 40
"""Characters before a verb in which ``Lễ`` stands."""
_CEREMONY = regex(r"\b[Ll]ễ\s+(?:công bố và\s+)?$")
"""Before ``nhận``: who holds the ceremony need not be who receives (``UBND xã A tổ chức Lễ đón nhận … Trường B``)."""

_start_of = attrgetter("start")


def find_in_narrative(
    view: PassageView, terms: list[AwardTerm], people: list[PersonMention], topic: Topic
) -> Iterator[Award]:
    """What the sentences of a passage make of the awards it names; ``topic`` is whom the text before is about."""
    reader = _reader(view, people, topic)
    terms = without_address(terms, reader.people)
    told: list[Award] = []
    for start, end in view.words.sentences:
        inside = [term for term in terms if start <= term.start < end]
        goes_on = told and inside and _OPENING.fullmatch(view.marked, start, inside[0].start)
        carried = told[-1] if goes_on else None
        told = list(_Sentence(view, reader, start, end, inside, topic, carried).awards()) if inside else []
        yield from told


def without_address(terms: Iterable[AwardTerm], people: Iterable[PersonMention]) -> list[AwardTerm]:
    """The awards without honours right before a name, by which their bearers are addressed (``NSƯT Trần Văn Mẫu``)."""
    titled = {mention.span.start_char for mention in people}
    return [term for term in terms if term.form.kind != "honour" or term.end + 1 not in titled]


def explains(sentence: str) -> bool:
    """Whether a sentence explains what is given for what, and so tells of nobody who receives it."""
    return _EXPLAINS.search(_OF_THE_COUNTED.sub("", sentence)) is not None


def _reader(view: PassageView, people: list[PersonMention], topic: Topic) -> RecipientReader:
    """A reader of the passage's recipients: its people, but for writers and him whom orders are named after."""
    receivers = [m for m in people if m.kind in ("person", "historical") and m.name != "Hồ Chí Minh"]
    return RecipientReader(view, receivers, topic.shorts, topic.given)


def subject_at_end(view: PassageView, people: list[PersonMention], topic: Topic) -> Recipient | None:
    """Who receives what a passage's last sentence announces (``Công ty đã được tặng thưởng:``)."""
    start, end = (view.words.sentences or [(0, 0)])[-1]
    granting = [verb for verb in find_verbs(view.words, start, end) if verb.status == "granted"]
    if not granting:
        return None
    sentence = _Sentence(view, _reader(view, people, topic), start, end, [], topic)
    if sentence.explains:
        return None
    found = sentence.subject(granting[-1])
    return found[-1] if found else None


def authority_named(term: AwardTerm) -> str | None:
    """The authority that the award's name implies, or that ``của …`` after it says."""
    return term.form.authority or (expand(term.authority) if term.authority else None)


class _Group(Struct):
    """Awards in a row that one verb governs, and that wait for their recipients together."""

    verb: Verb
    terms: list[AwardTerm] = field(default_factory=list)


class _Sentence:
    """The words ``start`` to ``end`` of a passage, and the awards they name.

    ``carried`` is what the sentence before tells, where this one begins with an award as the next of a row does.
    """

    def __init__(
        self,
        view: PassageView,
        reader: RecipientReader,
        start: int,
        end: int,
        terms: list[AwardTerm],
        topic: Topic,
        carried: Award | None = None,
    ) -> None:
        self.view, self.reader, self.start, self.end = view, reader, start, end
        self.terms, self.topic, self.carried = terms, topic, carried
        self.in_lists: set[int] = set()
        """Where the recipients start that stand behind the colon of ``cho:``."""
        self.explains = explains(self.text[start:end])
        self.circumstances = Circumstances(view.words, start, end)
        self.status = SentenceStatus(self.text, start, end)

    def awards(self) -> Iterator[Award]:
        verbs = find_verbs(self.view.words, self.start, self.end)
        previous: tuple[AwardTerm, Verb, list[Recipient]] | None = None
        waiting = _Group(Verb(0, 0, "", ""))
        loose: list[AwardTerm] = []  # awards in a row that no verb governs before it comes behind the last
        for place, term in enumerate(self.terms):
            limit = self._limit(term, place, verbs)
            verb = self._governing(term, verbs)
            coordinated = False
            if verb is None and previous and _COORDINATED.fullmatch(self.text[previous[0].end : term.start]):
                verb, coordinated = previous[1], True
            verb = verb or self._holding(term)
            before = self._right_before(previous[0], term) if verb is None and previous else []
            if previous and before:
                verb = previous[1]
            if (
                verb is None
                and previous
                and (self._leads_to_recipients(place) or _NUMBERING.match(self.text, term.end))
            ):
                verb = previous[1]  # "… cho 3 cá nhân, Huân chương Độc lập hạng Nhì cho 11 cá nhân"
            handed = self._handed_after(term, verbs, limit)
            handed = handed or self._by_form(term, verbs)
            if handed and (verb is None or verb.start > handed[0].start):
                verb = handed[0]
            if verb is None and not previous and self._leads_to_recipients(place):
                verb = self._announced(term) or (None if verbs else self._as_before(term))
            loose = self._in_a_row(loose, term)
            if verb is None or not self._counts(term, verb):
                loose = [*loose, term] if verb is None else []
                continue
            recipients = before or (handed[1] if handed else self._recipients(term, verb, limit, place))
            recipients = [known for recipient in recipients if (known := self._spelled_out(recipient))]
            of_one = term.form.by_years or term.form.kind in _OF_ONE or verb.phrase.startswith("truy")
            if of_one and not fold(term.name).startswith("gia đình "):
                recipients = [self.reader.bearer(one) for one in recipients]
            if recipients and self._badge_in_a_row(place):
                recipients = []  # whose the whole row is, the last badge says
            if not recipients and previous and (coordinated or self._another_giver(previous[0], verb)):
                recipients = previous[2]
            if not coordinated:
                waiting = _Group(verb, loose if handed and verb is handed[0] else [])
            loose = []
            previous = (term, verb, recipients)
            waiting.terms.append(term)
            if recipients:  # "trao Huân chương và Kỷ niệm chương cho …"
                yield from self._shared(waiting, recipients)
                waiting = _Group(verb)

    def _in_a_row(self, before: list[AwardTerm], term: AwardTerm) -> list[AwardTerm]:
        """The awards right before a term with which it stands in a row (``Huân chương và Bằng khen được trao cho``)."""
        joined = before and _COORDINATED.fullmatch(self.text, before[-1].end, term.start)
        return before if joined else []

    def _shared(self, group: _Group, recipients: list[Recipient]) -> Iterator[Award]:
        """Each award for each recipient; badges of the Party, classes of one order and ``lần lượt`` go one to one."""
        badges = all(term.form.by_years for term in group.terms)
        classes = len({term.form.name for term in group.terms}) == 1 and all(r.person for r in recipients)
        several = len(group.terms) > 1
        if several and (
            badges or (classes and len(recipients) > 1) or _IN_TURN.search(self.text, self.start, self.end)
        ):
            if len(group.terms) == len(recipients):
                for term, recipient in zip(group.terms, recipients, strict=True):
                    yield self._award(term, group.verb, recipient)
                return
            if badges and any(recipient.person for recipient in recipients):
                return  # nobody receives badges of 30 and of 50 years together
            if badges:
                whole = replace(group.terms[0], name=group.terms[0].form.name, end=group.terms[-1].end)
                yield from (self._award(whole, group.verb, recipient) for recipient in recipients)
                return
        for term in group.terms:
            counted = (self._counted_by(term, one) if several else one for one in recipients)
            yield from (self._award(term, group.verb, recipient) for recipient in counted if recipient)

    def _counted_by(self, term: AwardTerm, recipient: Recipient) -> Recipient | None:
        """``15 Bằng khen, 20 Giấy khen cho các tập thể``: as many of those as there are of this award."""
        if recipient.count is None or recipient.name == squeeze(recipient.span.surface):
            return recipient
        return counted_by_awards(self.view, term.start, recipient.span.start_char, self.end)

    def _announced(self, term: AwardTerm) -> Verb | None:
        """``… đề nghị các hình thức khen thưởng gồm: Huân chương … cho 19 cá nhân``: what opens a row of awards."""
        opening = _ANNOUNCES.search(self.text, self.start, term.start)
        if opening is None or self.explains:
            return None
        return self.status.of(Verb(opening.start(), opening.end(), fold(opening["verb"]), "granted", ()))

    def _as_before(self, term: AwardTerm) -> Verb | None:
        """``… tặng Giải thưởng A cho 7 tác giả. Giải thưởng B cho 28 tác giả``: the verb of the sentence before."""
        to = _TO.match(self.text, term.end) if self.carried is not None and not self.explains else None
        found = self.reader.list_from(to.end(), self.end) if to else []
        if self.carried is None or not found:
            return None
        if _NOTHING_MORE.match(self.text[found[-1].span.end_char : self.end]) is None:
            return None  # what is said of them is no award
        return Verb(term.start, term.start, "", self.carried.status, ())

    def _leads_to_recipients(self, place: int) -> bool:
        """Whether ``cho`` follows a term, or the last of the terms in a row with it."""
        while place + 1 < len(self.terms):
            if not _COORDINATED.fullmatch(self.text, self.terms[place].end, self.terms[place + 1].start):
                break
            place += 1
        return _TO.match(self.text, self.terms[place].end) is not None

    def _spelled_out(self, recipient: Recipient) -> Recipient | None:
        """The recipient; for a bare ``Công ty`` or ``nhà trường`` the one named before, or None."""
        if fold(recipient.name) not in _BARE_NAMES:
            return recipient
        name = self.topic.collective_called(fold(recipient.name))
        return replace(recipient, name=name) if name else None

    def _badge_in_a_row(self, place: int) -> bool:
        """Whether a badge of the Party is followed by the next of a row that shares its recipients."""
        if place + 1 == len(self.terms) or not self.terms[place + 1].form.by_years:
            return False
        term = self.terms[place]
        return term.form.by_years and bool(_COORDINATED.fullmatch(self.text, term.end, self.terms[place + 1].start))

    def _another_giver(self, before: AwardTerm, verb: Verb) -> bool:
        between = self.text[before.end : max(before.end, verb.start)]
        return bool(_ANOTHER_GIVER.fullmatch(between)) and self._organ_before(verb.start) is not None

    def _limit(self, term: AwardTerm, place: int, verbs: list[Verb]) -> int:
        """Where the recipients of a term must end: before the clause that the next verb governs."""
        limit = self.terms[place + 1].start if place + 1 < len(self.terms) else self.end
        for verb in verbs[bisect_right(verbs, term.end, key=_start_of) :]:
            if verb.start >= limit:
                break
            semicolon = self.text.rfind(";", term.end, verb.start)
            limit = semicolon if semicolon >= 0 else limit
        return limit

    @property
    def text(self) -> str:
        """The passage's text, its sentence ends marked: no pattern here leads out of a sentence."""
        return self.view.marked

    def _governing(self, term: AwardTerm, verbs: list[Verb]) -> Verb | None:
        for place in range(bisect_left(verbs, term.start, key=_start_of) - 1, -1, -1):
            verb = verbs[place]
            if term.start - verb.end > _REACH:
                return None
            if verb.end > term.start and not verb.phrase.endswith("Bằng"):
                continue  # but for "cấp Bằng", whose last word is the award's first
            if self._fills(verb.end, term.start) or self._gives_to_first(verb, term):
                if self._denied(verb.start):
                    return None
                return self.status.of(verb)
        return None

    def _by_form(self, term: AwardTerm, verbs: list[Verb]) -> tuple[Verb, list[Recipient]] | None:
        """``Khen thưởng ông A bằng hình thức Giấy khen``: the verb, and who stands between it and the form."""
        form = _BY_FORM.search(self.text, max(self.start, term.start - _NEAR_BEFORE), term.start)
        earlier = [verb for verb in verbs if form and verb.end <= form.start() and "khen thưởng" in verb.phrase]
        if form is None or not earlier or self.explains or self._denied(earlier[-1].start):
            return None
        verb = earlier[-1]
        named = self.reader.list_from(verb.end, form.start())
        if not named or _IN_A_NAME.search(self.text, self.start, verb.start):
            return None  # Hội đồng Thi đua - Khen thưởng tỉnh A
        between = self.text[named[-1].span.end_char : form.start()]
        return None if _OTHERS_DO.search(between) else (self.status.of(verb), named)

    def _holding(self, term: AwardTerm) -> Verb | None:
        """``được`` or ``có`` right before an award, where no verb of giving governs it."""
        held = _HOLDS.search(self.text, max(self.start, term.start - _NEAR_BEFORE), term.start)
        if held is None or self.explains:
            return None
        if held["verb"] == "có" and (term.form.kind == "honour" or term.form.name in _SENT):
            return None  # among those who have come, or what its giver has
        if held["verb"] == "là" and term.form.kind != "title":
            return None  # an honour says who somebody is
        if self._denied(held.start()):
            return None
        return self.status.of(Verb(held.start("verb"), held.end("verb"), held["verb"], "granted", ("receives",)))

    def _denied(self, start: int) -> bool:
        """Whether what stands before the verb at ``start`` says that it did not happen (``chưa từng được tặng``)."""
        return _NEGATION.search(self.text[max(self.start, start - _NEGATION_REACH) : start]) is not None

    def _fills(self, start: int, end: int) -> bool:
        """Whether nothing but words of giving, or a pronoun and such words, lies between."""
        between = self.text[start:end]
        pronoun = _GIVEN_TO_PRONOUN.match(between)
        return _FILLER.fullmatch(between, pronoun.end() if pronoun else 0) is not None

    def _gives_to_first(self, verb: Verb, term: AwardTerm) -> bool:
        """``tặng cho đảng viên … Huy hiệu``: the recipient stands between verb and award."""
        if self._names_another(verb, term):
            return False  # what stands between receives the award that was named before
        between = self.text[verb.end : term.start]
        to = _GIVEN_TO.match(between)
        if to is None or len(between) > 120:
            return False
        listed = self.reader.list_from(verb.end + to.end(), term.start)
        return bool(listed) and _FILLER.fullmatch(self.text[listed[-1].span.end_char : term.start]) is not None

    def _handed_after(self, term: AwardTerm, verbs: list[Verb], limit: int) -> tuple[Verb, list[Recipient]] | None:
        """``Bằng khen của UBND tỉnh trao cho bà A``: the verb and its recipients after the award."""
        place = bisect_left(verbs, term.end, key=_start_of)
        if place == len(verbs) or verbs[place].start >= limit:
            return None
        if voted := self._voted_on(term, verbs[place:], limit):
            return voted
        verb = verbs[place]
        if "follows" not in verb.uses or not _BETWEEN_AWARD_AND_VERB.fullmatch(self.text, term.end, verb.start):
            return None
        to = _STRAIGHT_TO.match(self.text, verb.end)
        recipients = self.reader.list_from(to.end(), limit) if to else []
        return (verb, recipients) if recipients else None

    def _voted_on(self, term: AwardTerm, verbs: Sequence[Verb], limit: int) -> tuple[Verb, list[Recipient]] | None:
        """``“…”: Hội đồng nhất trí đề nghị Giám đốc công nhận cho 44 cá nhân``: what a council makes of an award."""
        for verb in verbs:
            if verb.start >= limit or not _VOTED_ON.fullmatch(self.text, term.end, verb.start):
                return None
            to = _TO_SOMEBODY.match(self.text, verb.end, limit)
            if recipients := self.reader.list_from(to.end(), limit) if to is not None else []:
                return self.status.of(verb), recipients
        return None

    def _right_before(self, previous: AwardTerm, term: AwardTerm) -> list[Recipient]:
        """``công nhận 19 tập thể “A”; 231 cá nhân “B”``: who stands between an award and the next of the row."""
        joint = _NEXT_OF_ROW.match(self.text, previous.end, term.start)
        listed = self.reader.list_from(joint.end(), term.start) if joint else []
        return listed if listed and self._fills(listed[-1].span.end_char, term.start) else []

    def _names_another(self, verb: Verb, term: AwardTerm) -> bool:
        """Whether another award stands between a verb and a term."""
        place = bisect_left(self.terms, verb.end, key=_start_of)
        return place < len(self.terms) and self.terms[place].start < term.start

    def _counts(self, term: AwardTerm, verb: Verb) -> bool:
        if term.form.kind == "rating":
            return "rates" in verb.uses or (verb.phrase == "khen thưởng" and verb.status == "proposed")
        return not self.explains

    def _recipients(self, term: AwardTerm, verb: Verb, limit: int, place: int) -> list[Recipient]:
        """Who receives an award that a verb governs, from the surest place of the sentence to the subject."""
        if self.text[: verb.start].rstrip().endswith(("(", "(được")):
            return self._before_bracket(verb, place)
        if named := self._right_behind(term, verb, limit):
            return named
        if "receives" not in verb.uses and not self._names_another(verb, term):
            between = self._behind_part(verb, term, limit) or self._between(verb, term)
            if between is not None:
                return between
        return self._behind_to(term, limit) or self._listed(term, limit) or self._otherwise(term, verb, limit)

    def _behind_part(self, verb: Verb, term: AwardTerm, limit: int) -> list[Recipient]:
        """``khen thưởng cho 25 tập thể, trong đó: Bằng khen cho 5 tập thể``: those of the part, where it tells them."""
        if _PART_OPENS.search(self.text, verb.end, term.start) is None:
            return []
        return self._behind_to(term, limit) if _TO.match(self.text, term.end, limit) else []

    def _right_behind(self, term: AwardTerm, verb: Verb, limit: int) -> list[Recipient]:
        """Counts, or a list of names, that follow the award at once."""
        numbered = _NUMBERING.match(self.text, term.end, limit)
        if numbered is None and "receives" not in verb.uses:
            numbered = _RIGHT_AFTER.match(self.text, term.end, limit)  # tặng Giấy khen 6 tập thể và 11 cá nhân
        counted = self.reader.list_from(numbered.end(), limit) if numbered else []
        if counted and counted[0].count:
            return counted
        addressed = None if "receives" in verb.uses else _STRAIGHT_ADDRESSED.match(self.text, term.end, limit)
        if addressed and not (_ACTS_HIMSELF.match(self.text, term.end, limit) or self._at_ceremony(verb)):
            if named := self.reader.list_from(addressed.end(), limit):
                return named  # tặng Bằng khen ông A
        colon = _LISTS.match(self.text, term.end, limit)
        if colon and (named := self._named_from(colon.end(), limit)):
            return named
        namely = _NAMELY.match(self.text, term.end, limit)
        among = self.reader.list_from(namely.end(), limit) if namely else []
        near = self.text[max(self.start, verb.start - _COLLECTIVES_NEAR) : verb.start]
        of_collectives = bool(among) and _COLLECTIVES_GIVEN.search(near) is not None
        return [one for one in among if one.person or (one.count is None and (len(among) == 1 or of_collectives))]

    def _between(self, verb: Verb, term: AwardTerm) -> list[Recipient] | None:
        """Who stands between verb and award (``tặng ông A Bằng khen``); None where nobody is looked for there."""
        to = _GIVEN_TO.match(self.text[verb.end : term.start])
        if to is None:
            return None
        if listed := self.reader.list_from(verb.end + to.end(), term.start):
            return listed
        if pronoun := _GIVEN_TO_PRONOUN.match(self.text, verb.end, term.start):
            return self._person_meant(verb) if self._fills(pronoun.end(), term.start) else []
        return [] if "cho" in to[0] else None

    def _behind_to(self, term: AwardTerm, limit: int) -> list[Recipient]:
        """Who stands behind ``cho``."""
        to = _TO.search(self.text, term.end, limit)
        if to is None or to.start() - term.end >= _FARTHEST_TO or ";" in self.text[term.end : to.start()]:
            return []
        if named := self._named_of_a_group(to.end(), limit) or self.reader.list_from(to.end(), limit):
            return named
        if _TO_ONESELF.match(self.text, to.end(), limit):
            return self._person_of_topic()
        if _THIS_ONE.match(self.text, to.end(), limit):
            named = [one for one in self.reader.before(term.start, 0) if one.person and not self._is_cited(one)]
            return named[-1:] or self._person_of_topic()
        if bare := _TO_BARE.match(self.text, to.end(), limit):
            name = self.topic.collective_called(bare["head"])
            span = self.view.span(*bare.span("head"))
            return [Recipient(span=span, name=name, kind="collective")] if name else []
        group = counted_by_awards(self.view, term.start, to.end(), limit)
        return [group] if group else []

    def _listed(self, term: AwardTerm, limit: int) -> list[Recipient]:
        """Who stands behind the colon of ``cho các đồng chí:``."""
        opened = _TO_LIST.search(self.text, term.end, min(limit, term.end + _FARTHEST_TO + _LONGEST_TO))
        if opened is None or opened.start() - term.end >= _FARTHEST_TO:
            return []
        found = [] if ";" in self.text[term.end : opened.start()] else self._named_from(opened.end(), limit)
        self.in_lists.update(one.span.start_char for one in found)
        return found

    def _is_cited(self, one: Recipient) -> bool:
        """Whether somebody is only named for what he said (``Theo ông A, …``)."""
        start = one.span.start_char
        return _CITED.search(self.text, max(0, start - 20), start) is not None

    def _otherwise(self, term: AwardTerm, verb: Verb, limit: int) -> list[Recipient]:
        """Who lost it, is rated, or receives as the subject does."""
        if verb.status == "revoked" and (of := _OF_HOLDER.match(self.text, term.end, limit)):
            return self.reader.list_from(of.end(), limit)
        if term.form.kind == "rating":
            equals = _IS.match(self.text[term.end : limit])
            return self.reader.list_from(term.end + equals.end(), limit) if equals else []
        if "receives" in verb.uses and term.form.authority and term.authority and not _STATE.search(term.authority):
            # "đón nhận Huân chương … của Công ty": only the State grants it, so "của" names the receiver
            return self.reader.list_from(self.text.rfind(term.authority, term.start, term.end), term.end)
        if self._at_ceremony(verb) and (named := self._named_straight_behind(term, limit)):
            return named
        found = self.subject(verb)
        if len(found) == 1 and (count := found[0].count):
            # 02 cá nhân được tặng Bằng khen (ông A, bà B); 17 cá nhân được tặng Giấy khen, gồm 9 người dân và 8 cán bộ
            told = self._in_brackets_behind(term, count) or self._parts_behind(term, count, limit)
            if told:
                return told
        beside = _BESIDE.match(self.text, term.end, limit) if found else None
        return [*found, *self.reader.list_from(beside.end(), limit)] if beside else found

    def _at_ceremony(self, verb: Verb) -> bool:
        """Whether a ceremony is called after what is done at it (``Lễ trao Bằng khen``)."""
        return _CEREMONY.search(self.text, max(self.start, verb.start - _CEREMONY_WITHIN), verb.start) is not None

    def _in_brackets_behind(self, term: AwardTerm, count: int) -> list[Recipient]:
        """As many as are counted, whom a bracket behind the award names."""
        opened = _IN_BRACKETS_BEHIND.match(self.text, term.end)
        if opened is None:
            return []
        named = self.reader.list_from(opened.end(), self.text.index(")", opened.end()))
        return named if len(named) == count and not any(one.count for one in named) else []

    def _parts_behind(self, term: AwardTerm, count: int, limit: int) -> list[Recipient]:
        """The smaller counts behind an award that add up to the one before it."""
        opened = _PARTS_BEHIND.match(self.text, term.end, limit)
        parts = self.reader.list_from(opened.end(), limit) if opened else []
        return parts if len(parts) > 1 and sum(one.count or 0 for one in parts) == count else []

    def _named_straight_behind(self, term: AwardTerm, limit: int) -> list[Recipient]:
        """The collectives that follow an award with nothing between (``Lễ đón nhận Bằng khen Trường B``)."""
        found = self.reader.list_from(term.end, limit)
        straight = found and not self.text[term.end : found[0].span.start_char].strip(' ”"')
        given = found and _GIVEN_BEHIND.match(self.text, found[0].span.end_char) is not None
        named = straight and not given and fold(found[0].name).startswith(_WITH_CEREMONIES)
        return found if named else []

    def _named_from(self, position: int, limit: int) -> list[Recipient]:
        """Those whom a list names, however many semicolons part them; counted groups are none."""
        parts = list(segments(self.text, position, limit))
        named = [
            one
            for start, end in parts
            for one in (with_its_commas(self.view, start, end) if len(parts) > 1 else [])
            or self.reader.list_from(start, end)
        ]
        acts = named and _DECIDES.match(self.text, named[0].span.end_char) is not None
        return [] if acts else [one for one in named if one.count is None]

    def _named_of_a_group(self, position: int, limit: int) -> list[Recipient]:
        """Who are named of those that no number counts: ``cho các tập thể, trong đó có A, B``, ``… đó là A``."""
        among = _AMONG.search(self.text, position, limit) if is_uncounted(self.view, position) else None
        found = self.reader.list_from(among.end(), limit) if among else []
        return [one for one in found if one.count is None] or found  # gồm 2 tập thể là A, B và 1 cá nhân là C

    def _person_meant(self, verb: Verb) -> list[Recipient]:
        """Whom ``tặng đồng chí …`` means: who was named last, but not the giver right before the verb."""
        giver = self.reader.before(verb.start, self.start)
        edge = verb.start
        if giver and re.fullmatch(
            r"\s*(?:(?:đã|vừa|cũng|quyết định)\s+)*", self.text[giver[-1].span.end_char : verb.start]
        ):
            edge = giver[-1].span.start_char
        return [r for r in self.reader.before(edge, 0) if r.person] or self._person_of_topic()

    def _person_of_topic(self) -> list[Recipient]:
        """Whom the passages before are about, if a person."""
        return [self.topic.recipient] if self.topic.recipient and self.topic.recipient.person else []

    def subject(self, verb: Verb) -> list[Recipient]:
        """The one who ``được tặng`` or ``đón nhận`` stands before the verb."""
        left = self.text[self.start : verb.start]
        given = _PASSIVE.search(left[-160:] + " ") is not None
        receives = "receives" in verb.uses or (verb.status == "registered" and not given)
        if not receives and not given:
            return []
        passive = list(re.finditer(r"(?:^|\s)(?:[Đđ]ược|bị|[Vv]inh dự|đón)(?=\s)", left))
        edge = verb.start if receives or not passive else self.start + passive[-1].start()
        if labelled := self._labelled(edge):
            return labelled
        own = self.text.rfind(";", self.start, edge) + 1
        said_since = own if own and self.reader.before(edge, own) else self.start  # tôi được …; Công đoàn được …
        if _FIRST_PERSON.search(self.text, said_since, verb.end):
            return self._person_of_topic()
        if _SUBJECTS.search(self.text[self.start : verb.end]):
            earlier = [r for r in self.reader.before(edge, 0) if r.person]
            return earlier or self._person_of_topic()
        said = list(_SAYS.finditer(self.text, self.start, edge))
        if (shared := self._clause_of_the_same(edge)) is not None:
            edge = shared
        floor = said[-1].end() if said else self._past_label(self._past_occasion(edge), edge)
        clause = self.text.rfind(";", floor, edge)
        found = self.reader.before(edge, clause + 1) if clause >= 0 else []
        found = found or self.reader.before(edge, floor)
        bare = None if found else _BARE_COLLECTIVE.search(self.text, self.start, verb.end)
        if found and found[-1].person is None and found[-1].count is None:
            bare = _BARE_COLLECTIVE.search(self.text, found[-1].span.end_char, verb.end)
            bare = None if bare and self.text[: bare.start()].endswith((" của", " thuộc", " tại", " ở")) else bare
        if bare:
            name = self.topic.collective_called(fold(bare["head"]))
            if name is None and fold(bare["head"]) in _OWN_PARTS:
                span = self.view.span(*bare.span("head"))
                return [Recipient(span=span, name=span.surface, kind="collective")]
            span = self.view.span(verb.start, verb.end)
            return [Recipient(span=span, name=name, kind="collective")] if name else []
        if not found and self._has_no_subject(edge) and self.topic.recipient:
            return [self.topic.recipient]
        if verb.phrase == "là":
            found = [one for one in found if one.person]
        opens = found and found[0].person and only_address(self.text[self.start : found[0].span.start_char])
        opens = opens and _TELLS.search(self.text, self.start, edge) is None
        if found and not opens and _NOT_THE_SUBJECT.search(self.text[found[-1].span.end_char : edge]):
            return []
        return found

    def _labelled(self, edge: int) -> list[Recipient]:
        """Who a label at the start of the passage names, of whom all behind its colon is (``- Công đoàn: được …``)."""
        label = _LABEL.match(self.text)
        if label is None or label.end() > edge + 1 or self.text[label.end() : edge].strip():
            return []
        start, end = label.span("who")
        people = [one for one in self.reader.people if start <= one.span.start_char < end]
        if people:
            return [individual(people[0])] if only_address(self.text[start : people[0].span.start_char]) else []
        index = self.view.words.first_from(start)
        if head_at(self.view.words, index) is None:
            return []
        span = self.view.span(start, end)
        return [Recipient(span=span, name=expand(squeeze(span.surface)), kind="collective")]

    def _clause_of_the_same(self, edge: int) -> int | None:
        """Where the first clause tells what its subject got, where the clause before ``edge`` has no subject.

        ``Năm 2011 ông được X tặng …; năm 2013 được Y công nhận``: Y's is of him, and X is not meant.
        """
        signs = (self.text.rfind(sign, self.start, edge) for sign in ";,")
        clause = next((at for at in signs if at >= 0 and _ONLY_WHEN.fullmatch(self.text, at + 1, edge)), -1)
        if clause < 0:
            return None
        first = _GETS.search(self.text, self.start, clause)
        return first.start() if first else None

    def _past_occasion(self, edge: int) -> int:
        """Where the subject may begin: after ``Tại lễ khánh thành …,`` and ``Theo Ban …,``."""
        opening = _OCCASION.match(self.text, self.start, edge)
        return opening.end() if opening else self.start

    def _past_label(self, floor: int, edge: int) -> int:
        """Where the subject may begin behind a short label (``- Cấp trên: Chi bộ A được …``)."""
        label = _SHORT_LABEL.match(self.text, floor, edge)
        return label.end() if label is not None and self.text[label.end() : edge].strip() else floor

    def _has_no_subject(self, edge: int) -> bool:
        """Whether the sentence is a bullet or opens its passage, and starts with ``được`` or ``vinh dự``.

        Of what is all told of one, a clause or what a label opens may start so (``Thành tích: đã được tặng …``).
        """
        if self.text[: self.start].strip() and not self.topic.throughout:
            return False
        bullet = BULLET.match(self.text, self.start)
        begins = [bullet.end() if bullet else self.start]
        if self.topic.throughout:
            begins += [place + 1 for sign in ";:" if (place := self.text.rfind(sign, self.start, edge)) >= 0]
        return any(_NO_SUBJECT.match(self.text, begin) is not None for begin in begins)

    def _before_bracket(self, verb: Verb, place: int) -> list[Recipient]:
        """``A (được tặng Cờ), các B, C (được tặng Bằng khen)``: a bracket closes over what it follows."""
        bracket = self.text.rfind("(", 0, verb.end)
        floor = self.terms[place - 1].end + 1 if place else self.start
        colon = self.text.rfind(":", floor, bracket)
        begin = colon + 1 if colon >= 0 else floor
        while begin < bracket and self.text[begin] in " ),;":
            begin += 1
        return [r for r in self.reader.list_from(begin, bracket) if r.count is None]

    def _award(self, term: AwardTerm, verb: Verb, recipient: Recipient) -> Award:
        view = self.view
        apart = ";" in self.text[verb.start : term.start]
        decision = self.circumstances.decision(term.start if apart else verb.start, verb.status)
        if recipient is self.topic.recipient:
            rule = "award told of the topic"
        elif recipient.span.start_char in self.in_lists:
            rule = TO_LIST
        else:
            rule = "award told" if recipient.person or recipient.count else "award told of a collective"
        return Award(
            span=view.span(min(verb.start, term.start), max(verb.end, term.end)),
            award=term.name,
            status=verb.status,
            recipients=(recipient,),
            authority=self._authority(term, verb) or (expand(decision.issuer) if decision.issuer else None),
            decision=decision,
            year=self.circumstances.year(term.end),
            reason=self.circumstances.reason(term.end),
            **by(rule),
        )

    def _authority(self, term: AwardTerm, verb: Verb) -> str | None:
        if named := authority_named(term):
            return named
        if term.form.by_years:
            return None  # whoever hands it over, a Party committee grants it
        left = self.text[self.start : verb.start]
        delegated = re.search(r"[ủu]y quyền(?: của)?\s+", fold(left))
        if delegated and (issuer := read_issuer(self.view.words, self.start + delegated.end())):
            return expand(issuer[1])
        passive = list(re.finditer(r"(?:^|\s)[Đđ]ược\s+", left))
        said = self.start + passive[-1].end() if passive else verb.start
        if passive and not any(said < other.start < verb.start for other in self.terms):
            return self._organ_at(said, verb.start)
        if "receives" in verb.uses or verb.status == "registered":
            return None  # who receives does not grant
        if verb.status == "proposed":
            return asked_for(self.view, self.start, term.start)
        return self._organ_before(verb.start)

    def _organ_at(self, position: int, limit: int) -> str | None:
        issuer = read_issuer(self.view.words, position)
        return expand(issuer[1]) if issuer and issuer[0] <= limit else None

    def _organ_before(self, position: int) -> str | None:
        """The organ or office that is the subject of ``tặng``, when no person is."""
        words = self.view.words
        text = self.text[self.start : position]
        tail = re.search(r"\s*(?:(?:đã|vừa|sẽ|quyết định|cũng|ký)\s+)*$", text)
        edge = self.start + (tail.start() if tail else len(text))
        stop = words.first_from(edge)
        for index in range(max(words.first_from(self.start), stop - _LONGEST_ISSUER), stop):
            if self.text[words.starts[index] - 1 : words.starts[index]] in ("-", "/"):
                continue  # the issuer's code in a symbol
            if titles().match(words, index) or head_at(words, index):
                issuer = read_issuer(words, words.starts[index])
                if issuer and issuer[0] == edge and " " in issuer[1]:
                    return expand(issuer[1])
        return None
