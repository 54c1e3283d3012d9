"""The words in which people see the database: a heading for each column, and Vietnamese for its values.

Terminals, workbooks, the reading room and digests all ask here, so that one thing has one name.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from msgspec import Struct, field

from corpora.regex import regex

_VIETNAM = timezone(timedelta(hours=7))
_ISO = regex(r"(\d{4})-(\d{2})(?:-(\d{2}))?")

STATUS = {"granted": "đã tặng", "proposed": "đề nghị", "registered": "đăng ký", "revoked": "thu hồi"}
"""What has happened to an award."""

RECIPIENTS = {"individual": "cá nhân", "collective": "tập thể", "group": "nhiều tập thể, cá nhân"}
"""Who was given an award."""

RELATIONS = {
    "amends": "sửa đổi, bổ sung",
    "replaces": "thay thế",
    "repeals": "bãi bỏ",
    "guides": "hướng dẫn",
    "implements": "thực hiện",
    "based_on": "căn cứ",
}
"""What directives do to one another."""

LEVELS = {
    "central": "trung ương",
    "province": "tỉnh",
    "district": "huyện",
    "commune": "xã",
    "grassroots": "cơ sở",
}
"""The levels of organisations."""

MENTIONS = {"person": "người", "historical": "nhân vật lịch sử", "byline": "tác giả", "credit": "nguồn ảnh, tin"}
"""As what people are named."""

LINKS = {"merged": "một người", "possible": "có thể là một người", "confirmed": "đã xác nhận", "separated": "hai người"}
"""What was decided of two appearances of a name."""

OUTCOMES = {
    "added": "đã thêm",
    "archive": "tệp nén, đã đọc các tệp bên trong",
    "changed": "đã đọc bản mới",
    "duplicate": "đã có trong kho",
    "moved": "đã có trong kho",
    "unchanged": "đã có trong kho",
    "updated": "đã đọc lại",
    "crashed": "làm hỏng chương trình đọc: tệp quá lớn hoặc có hại",
    "damaged": "tệp hỏng: hãy tìm bản khác",
    "empty": "không có chữ nào",
    "hostile": "tệp có hại, không mở",
    "in use": "chương trình khác đang mở tệp: hãy đóng lại",
    "internal error": "lỗi của baocao: hãy báo lại",
    "missing": "không còn tệp",
    "needs LibreOffice": "cần LibreOffice để đọc: xem baocao doctor",
    "no permission": "không có quyền đọc tệp",
    "no text": "không tìm thấy chữ trên ảnh",
    "not a document": "không phải là văn bản",
    "password-protected": "có mật khẩu: hãy lưu lại không có mật khẩu",
    "scanned": "bản quét, cần Tesseract để đọc: xem baocao doctor",
    "too large": "quá lớn",
    "too slow": "đọc quá lâu",
    "unread": "chưa đọc được ảnh của trang",
    "unreadable": "không đọc được",
    "zero bytes": "tệp rỗng: hãy tìm bản gốc",
}
"""How files ended that were to be read."""

HEADER = {
    "doc_type": "Loại",
    "symbol": "Số, ký hiệu",
    "issuer": "Cơ quan ban hành",
    "parent": "Cơ quan cấp trên",
    "place": "Địa danh",
    "issued_on": "Ngày",
    "title": "Trích yếu",
    "signer": "Người ký",
    "signer_role": "Chức vụ người ký",
}
"""The parts of what a report says of itself."""

_FLAG = {"1": "có", "0": ""}


class Column(Struct, frozen=True):
    """A column: its heading, how many letters wide it is on paper, and words for its values."""

    heading: str
    width: int = 0
    values: dict[str, str] = field(default_factory=dict)

    @property
    def letters(self) -> int:
        """How many letters wide a sheet makes it."""
        return self.width or max(len(self.heading) + 4, 12)


COLUMNS: dict[str, Column] = {
    "abbreviation": Column("Viết tắt"),
    "authority": Column("Cấp khen", 30),
    "award": Column("Khen thưởng", 30),
    "award_id": Column("Mã khen thưởng"),
    "award_year": Column("Năm khen"),
    "awards": Column("Khen thưởng"),
    "citation_id": Column("Mã lần dẫn"),
    "citations": Column("Lần dẫn"),
    "cited_date": Column("Ngày"),
    "citing_issuer": Column("Cơ quan dẫn", 30),
    "confidence": Column("Độ tin"),
    "counted": Column("Tổng số"),
    "decision_date": Column("Ngày quyết định"),
    "decision_symbol": Column("Quyết định"),
    "directive": Column("Văn bản", 30),
    "directive_id": Column("Mã văn bản"),
    "doc_type": Column("Loại"),
    "end_char": Column("Đến ký tự"),
    "evidence": Column("Căn cứ", 60),
    "filename": Column("Tệp", 30),
    "first_cited": Column("Dẫn lần đầu"),
    "first_seen": Column("Từ"),
    "draft": Column("Dự thảo", 0, {"1": "dự thảo", "0": ""}),
    "former": Column("Nguyên", 0, {"1": "nguyên", "0": ""}),
    "former_by": Column("Nguyên từ"),
    "issued_on": Column("Ngày"),
    "issuer": Column("Cơ quan ban hành", 30),
    "key": Column("Định danh", 30),
    "kind": Column("Quan hệ", 0, RELATIONS),
    "last_cited": Column("Dẫn lần cuối"),
    "last_seen": Column("Đến"),
    "level": Column("Cấp", 0, LEVELS),
    "mentions": Column("Lần nhắc"),
    "name": Column("Tên", 30),
    "official_id": Column("Mã người"),
    "organization": Column("Cơ quan", 30),
    "organization_id": Column("Mã cơ quan"),
    "organizations": Column("Cơ quan, đơn vị", 30),
    "other": Column("Tên", 30),
    "other_filename": Column("Tệp kia", 30),
    "other_id": Column("Mã"),
    "parent": Column("Cơ quan cấp trên", 30),
    "passage": Column("Đoạn", 60),
    "passage_id": Column("Mã đoạn"),
    "passages": Column("Số đoạn"),
    "path": Column("Đường dẫn", 60),
    "people": Column("Số người"),
    "pinpoint": Column("Điều khoản"),
    "place": Column("Địa danh"),
    "position": Column("Chức vụ", 60),
    "positions": Column("Chức vụ", 60),
    "province": Column("Tỉnh"),
    "province_2025": Column("Tỉnh từ 7-2025"),
    "reason": Column("Thành tích", 60),
    "recipient": Column("Tập thể, cá nhân", 30),
    "recipient_count": Column("Số lượng"),
    "recipient_kind": Column("Đối tượng", 0, RECIPIENTS),
    "recipients": Column("Lượt"),
    "relation_id": Column("Mã quan hệ"),
    "report_date": Column("Ngày báo cáo"),
    "report_id": Column("Mã báo cáo"),
    "reports": Column("Báo cáo"),
    "rule": Column("Quy tắc", 30),
    "score": Column("Điểm"),
    "sha256": Column("SHA-256"),
    "signer": Column("Người ký"),
    "signer_role": Column("Chức vụ người ký", 30),
    "source": Column("Văn bản", 30),
    "source_directive_id": Column("Mã văn bản"),
    "start_char": Column("Từ ký tự"),
    "status": Column("Tình trạng", 0, STATUS | LINKS),
    "surface": Column("Viết là", 60),
    "symbol": Column("Số, ký hiệu"),
    "target": Column("Với văn bản", 30),
    "target_directive_id": Column("Mã văn bản kia"),
    "term": Column("Khóa"),
    "title": Column("Trích yếu", 60),
    "uncertain": Column("Chưa chắc", 0, _FLAG),
    "version_by": Column("Vì sao là một văn bản", 30),
    "version_of": Column("Là một bản của"),
    "written": Column("Viết là", 30),
    "year": Column("Năm"),
}
"""The columns of views and questions, by key."""

AWARDS_BY = {"year": "Năm", "award": "Hình thức", "unit": "Tập thể", "decision": "Quyết định"}
"""What awards are counted by (``outputs.questions.awards.awards_by``)."""

DIRECTIVES_BY = {"year": "Năm", "issuer": "Cơ quan", "province": "Tỉnh"}
"""What citations are counted by (``outputs.questions.directives.directives_by``)."""


def headings(*keys: str, **other: str) -> dict[str, str]:
    """The headings of columns by key; ``other`` gives those that a table calls differently."""
    return {key: other.get(key) or COLUMNS[key].heading for key in keys}


def awards_by_columns(by: str) -> dict[str, str]:
    """The columns of awards counted by one of ``AWARDS_BY``, with their headings."""
    awards = () if by == "award" else ("award",)
    return {"group": AWARDS_BY[by]} | headings(*awards, "status", "recipients", "counted", "reports")


def shown(key: str, value: object) -> str:
    """A value as people see it: Vietnamese for the database's words, days as 25/10/2021, nothing for NULL."""
    if value is None:
        return ""
    text = str(value)
    column = COLUMNS.get(key)
    return column.values.get(text, day(text)) if column else day(text)


def day(text: str) -> str:
    """An ISO date, or the beginning of one, as written in Vietnamese: 25/10/2021, 10/2021; other text stays."""
    found = _ISO.fullmatch(text)
    return "/".join(part for part in reversed(found.groups()) if part) if found else text


def stamp(timespec: str = "seconds") -> str:
    """The moment that it is, in UTC as ISO text, for ``moment`` to show."""
    return datetime.now(UTC).isoformat(timespec=timespec).replace("+00:00", "Z")


def moment(text: str) -> str:
    """A moment of UTC in ISO, as a clock of Vietnam shows it: 26/11/2026 20:15; other text stays."""
    try:
        when = datetime.fromisoformat(text).astimezone(_VIETNAM)
    except ValueError:
        return text
    return when.strftime("%d/%m/%Y %H:%M")
