"""The wording that ties a post to a person: what may stand between the two, and what it says of the post."""

from __future__ import annotations

import re

from extractors.sentences import END

# Matched on the marked text of a passage, where END stands for what ends a sentence.
SENTENCE_ENDS = re.compile(rf"[{END}\n]")
# "khóa XII", "nhiệm kỳ 2020 - 2025": for how long, said after a post.
TERM = r"(?:\s*\(?(?:các\s+)?(?:khóa|khoá|nhiệm kỳ)(?:\s+(?:thứ|[IVXLC]+|\d[\d–-]*|[–-]|và)|[,;]\s+[IVXLC]+\b)+\)?)*"
POST = re.compile(
    r"\s*(?:[-–—,(:]|,\s*\d{2} tuổi,|\((?:\d{2} tuổi|(?:SN|sinh năm) \d{4}),|"
    r"\((?:phải|trái|giữa|bìa \w+|thứ \w+[^)]{0,25}|ảnh|"
    r"\d{2} tuổi[^()]{0,40}|(?:(?:SN|sinh năm|s\.n\.?)\s*)?\d{4}[^()]{0,40})\)\s*[-–—,]?)?\s*"
    r"(?:(?:khi đó|khi còn|lúc đó|hiện|nay|vừa|đã|được|lần lượt|từng|"
    r"trước đây|tiếp tục|cũng|đồng thời|chỉ|và|Hội nghị|tín nhiệm|điều động|"
    r"bổ nhiệm|luân chuyển|phân công|chỉ định|chuẩn y|bầu|thăng|giới thiệu|để|thôi|đang|"
    r"sinh (?:ngày|năm) [\d/.-]+|vẫn|sẽ|trở thành|tái đắc cử|đắc cử),?\s*)*"
    r"(?P<verb>là|làm|giữ(?:\s+(?:các\s+)?(?:chức|cương|trọng|vị)(?:\s+(?:vụ|"
    r"danh|vị|trách|trí))?)?|giữ nhiệm vụ|lên chức|đảm nhiệm(?:\s+(?:chức(?:\s+vụ)?|vị trí))?|"
    r"[Cc]hức(?:\s+(?:vụ|danh))?|trên cương vị|với vai trò là|vào vị trí|"
    r"(?:ở|trong)\s+(?:vị trí|cương vị|vai trò))?\s*:?\s*",
)
APPOINTED = re.compile(
    rf"[^{END};:]{{0,80}}\s(?:làm|giữ (?:các )?(?:chức|cương)(?: vụ| danh|"
    r" vị)?|(?:nhậm|thôi|nhận|lên|rời|đảm nhiệm) chức(?: vụ| danh)?"
    r"|từ nhiệm(?: chức(?: vụ| danh)?)?|nhận nhiệm vụ(?: mới)?"
    r"|với (?:cương vị|chức danh|vai trò|tư cách))(?: là)?\s*[-–]?\s+"
    r"|\s*\((?:SN|sinh năm)[^()]{0,90}[-–]\s*"
    rf"|\s*,?\s*\(?(?:SN|sinh|quê)\s[^{END};:]{{0,90}}"
    r"\b(?:hiện|nay|nguyên|đang)\s*(?:đang\s+)?(?:là|giữ chức(?: vụ)?)\s+"
    r"|\s+từ\s+(?:vị trí\s+)?"
)
# "… bổ nhiệm Thủ tướng": who appoints; without "được" the role is not the subject's.
ACTIVE = re.compile(r"(?:(?!được|làm|giữ)[^,;:])*(?:bổ nhiệm|điều động|phân công|chỉ định|bầu|giới thiệu|thay)\s*")
# "Phó Chủ tịch Hội gồm các ông: A, B": a list even without a plural before the title.
COMPRISES = re.compile(r"\s*,?\s*(?:bao\s+)?gồm(?:\s+có)?(?:\s+các)?(?:\s+(?:ông|bà|đồng chí))?\s*:?\s*$")
# "Ông là Bí thư …": the pronoun that opens a sentence stands for the person named last.
PRONOUN = re.compile(
    rf"(?:^|{END}[\"”’)\]]*\s*)(?:Ông|Bà)\s+(?P<told>(?:(?:hiện|nay|đang|từng|đã|cũng|còn|nguyên)\s+)*"
    r"(?:là|làm|giữ chức(?:\s+vụ)?|đảm nhiệm(?:\s+(?:chức vụ|vị trí))?))\s+$"
)
LISTS = re.compile(r":|gồm|\blà\b")
LEAVING = re.compile(
    r"từ nhiệm|rời chức|nguyên là|khi đó|khi còn|lúc đó|thôi|miễn nhiệm|"
    r"nghỉ|cách chức|bãi nhiệm|từng|trước đây|trước đó|\btừ\s+(?:(?:vị trí|chức vụ|cương vị)\s+)?$"
)
PRE = re.compile(r"\s*\)?\s*(?:\([^()]{1,25}\))?\s*(?:,|:|-|–|\()?\s*(?:do|là)?\s*")
CHAIN = re.compile(
    TERM + r"\s*(?:,|;|\(|-|–|/)?\s*(?:và|đồng thời|kiêm(?:\s+nhiệm)?|cùng|"
    r"là)?\s*(?:(?:thôi|từ nhiệm|miễn nhiệm)\s+)?(?:hiện(?:\s+nay)?|nay|(?:đã\s+|vừa\s+)?(?:trở thành|lên))?\s*"
    r"(?:(?:đến|về|sang)\s+nhận\s+(?:công tác|nhiệm vụ)(?:\s*,|\s+và)?\s*)?"
    r"(?:giới thiệu\s+để\s+\w+\s+\w+\s+)?(?:được\s+(?=bầu|bổ nhiệm|cử|phân công|làm|giữ))?"
    r"(?:(?:bầu|bổ nhiệm|cử|phân công)\s+)?(?:làm|"
    r"(?:giữ )?chức(?:\s+vụ)?|là)?\s*"
)
NO_CHAIN = re.compile(rf"{END}|\n\s*\n")
DELEGATING = re.compile(r"(?:(?:ủy|uỷ) quyền|thay mặt|đại diện)(?:\s+(?:cho|của))?\s+$", re.IGNORECASE)
# "Tại cuộc gặp với Tổng Giám đốc …, Thủ tướng …": the comma ends the occasion.
MEETING = re.compile(
    rf"(?:^|[{END}\n]\s*)(?:(?:Phát biểu tại|Tại|Trong|Sau|Trước|Nhân)\s+"
    rf"(?:các\s+)?(?:cuộc|buổi|phiên|chuyến|lễ)[^,{END}]*"
    rf"|(?:Kết thúc|Sau|Trước|Trong|Theo|Qua)\s[^,{END}]*(?:của|với|tiếp)\s*)$"
)
CONFERRED = re.compile(r"(?:giao|bổ nhiệm|phân công|giữ chức(?: vụ)?|phụ trách)\s+(?:chức(?: vụ)?\s+)?$")
WITHDRAWN = re.compile(
    r"(?:miễn nhiệm|bãi nhiệm|từ nhiệm|từ chức|cách chức|bãi chức|cách|thôi(?: giữ)?|xin thôi|rời)\s+"
    r"(?:(?:các\s+)?(?:chức(?: vụ| danh)?|nhiệm vụ|vị trí|cương vị)\s+)?$"
)
# "bầu ông A và bà B giữ chức …": those appointed together share the post.
APPOINTS = re.compile(
    r"(?:bầu|cử|bổ nhiệm|bổ sung|phân công|điều động|chỉ định|giới thiệu|luân chuyển|chuẩn y|đề nghị)(?:\s+các)?\s*$"
)
CONFERS = re.compile(r"làm|giữ|chức|vào vị trí")
TOGETHER = re.compile(r"\s*(?:\([^()]*\))?\s*(?:,|và|cùng)\s*")
# "A thay B làm …", "A kế nhiệm B ở vị trí …": the post is A's now and was B's.
SUCCEEDS = re.compile(
    r"\s*,?\s*(?:sẽ|được cử|được bầu|chính thức|vừa|đã|lên|về)?\s*(?:lên )?(?:thay(?:\s+thế)?|kế nhiệm)(?:\s+cho)?\s*"
)
