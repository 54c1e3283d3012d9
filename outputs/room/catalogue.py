"""The lists of the reading room."""

from __future__ import annotations

from outputs.columns import LEVELS, RECIPIENTS, STATUS
from outputs.room.lists import Column, Facet, Given, Listing
from outputs.sql import AWARD_YEAR, PAPER

_REPORT = "/bao-cao/{report_id}"
_PLACE = "/bao-cao/{report_id}#p{passage_id}"
_YEAR = "substr(r.issued_on, 1, 4)"
_PAPERS = ("r.version_of IS NULL", ())
_OFFICIAL_NAME = "SELECT name FROM officials WHERE id = ?"

REPORTS = Listing(
    title="Báo cáo",
    source="reports r",
    row="r.id",
    columns={
        "title": Column("Báo cáo", "coalesce(r.title, r.filename)", _REPORT),
        "doc_type": Column("Loại", "r.doc_type"),
        "symbol": Column("Số, ký hiệu", "r.symbol"),
        "issued_on": Column("Ngày", "r.issued_on"),
        "issuer": Column("Cơ quan", "r.issuer"),
        "province": Column("Tỉnh", "r.province"),
        "filename": Column("Tệp", "r.filename", _REPORT),
        "versions": Column(
            "Số bản",
            "nullif((SELECT count(*) FROM reports v WHERE v.version_of = r.id), 0) + 1",
            _REPORT + "#cac-ban",
            number=True,
        ),
    },
    keys={"report_id": "r.id"},
    order="r.issued_on IS NULL, r.issued_on DESC, r.id",
    facets={
        "nam": Facet("Năm", _YEAR),
        "loai": Facet("Loại", "r.doc_type"),
        "ban-hanh": Facet("Cơ quan", "r.issuer"),
        "tinh": Facet("Tỉnh", "r.province"),
    },
    given={
        "can-bo": Given("Nêu", "r.id IN (SELECT report_id FROM person_mentions WHERE official_id = ?)", _OFFICIAL_NAME),
        "co-quan": Given(
            "Nhắc đến",
            "r.id IN (SELECT report_id FROM organization_mentions WHERE organization_id = ?)",
            "SELECT full_name FROM organizations WHERE id = ?",
        ),
        "van-ban": Given(
            "Dẫn",
            "r.id IN (SELECT report_id FROM citations WHERE directive_id = ?)",
            "SELECT coalesce(symbol, name, key) FROM directives WHERE id = ?",
        ),
    },
    always=_PAPERS,
    words="bare(r.filename || ' ' || coalesce(r.symbol, '') || ' ' || coalesce(r.title, ''))",
    over_years="nam",
)

DIRECTIVES = Listing(
    title="Văn bản được dẫn",
    source="directives d",
    row="d.id",
    columns={
        "doc_type": Column("Loại", "d.doc_type"),
        "directive": Column("Văn bản", "coalesce(d.symbol, d.name, d.key)", "/van-ban/{directive_id}"),
        "title": Column("Trích yếu", "d.title"),
        "issued_on": Column("Ngày", "d.issued_on"),
        "issuer": Column("Cơ quan ban hành", "d.issuer"),
        "reports": Column("Báo cáo", "d.reports", number=True),
        "mentions": Column("Lần dẫn", "d.mentions", number=True),
    },
    keys={"directive_id": "d.id"},
    order="d.reports DESC, d.mentions DESC, d.key",
    facets={
        "loai": Facet("Loại", "d.doc_type"),
        "co-quan": Facet("Cơ quan ban hành", "d.issuer"),
        "nam": Facet("Năm ban hành", "substr(d.issued_on, 1, 4)"),
    },
    words="bare(coalesce(d.symbol, '') || ' ' || coalesce(d.name, '') || ' ' || coalesce(d.title, ''))",
    always=("d.reports > 0", ()),
    over_years="nam",
)

OFFICIALS = Listing(
    title="Cán bộ",
    source="officials o",
    row="o.id",
    columns={
        "name": Column("Họ và tên", "o.name", "/can-bo/{official_id}"),
        "province": Column("Tỉnh", "o.province"),
        "positions": Column(
            "Chức vụ",
            "(SELECT group_concat(position, '; ') FROM (SELECT s.position FROM role_mentions m "
            "JOIN positions s ON s.id = m.position_id WHERE m.official_id = o.id "
            "GROUP BY s.id ORDER BY count(*) DESC, s.position LIMIT 5))",
        ),
        "reports": Column("Báo cáo", "o.reports", number=True),
        "mentions": Column("Lần nhắc", "o.mentions", number=True),
    },
    keys={"official_id": "o.id"},
    order="o.reports DESC, o.mentions DESC, o.name, o.id",
    facets={"tinh": Facet("Tỉnh", "o.province")},
    words="o.bare_name",
    given={
        "don-vi": Given(
            "Cơ quan",
            "o.id IN (SELECT m.official_id FROM positions s JOIN role_mentions m ON m.position_id = s.id "
            "WHERE s.organization_id = ?)",
            "SELECT full_name FROM organizations WHERE id = ?",
        )
    },
    always=("o.reports > 0", ()),
)

ORGANIZATIONS = Listing(
    title="Cơ quan, đơn vị",
    source="organizations g",
    row="g.id",
    columns={
        "name": Column("Cơ quan, đơn vị", "g.full_name", "/co-quan/{organization_id}"),
        "level": Column("Cấp", "g.level", words=LEVELS),
        "province": Column("Tỉnh", "g.province"),
        "province_2025": Column("Tỉnh từ 7-2025", "g.province_2025"),
        "parent": Column("Cơ quan cấp trên", "(SELECT full_name FROM organizations p WHERE p.id = g.parent_id)"),
        "reports": Column("Báo cáo", "g.reports", number=True),
        "mentions": Column("Lần nhắc", "g.mentions", number=True),
    },
    keys={"organization_id": "g.id"},
    order="g.reports DESC, g.mentions DESC, g.name, g.id",
    facets={"cap": Facet("Cấp", "g.level", LEVELS), "tinh": Facet("Tỉnh", "g.province")},
    words="g.bare_name",
    always=("g.reports > 0", ()),
)

AWARDS = Listing(
    title="Khen thưởng",
    source="awards a JOIN award_recipients t ON t.award_id = a.id JOIN reports r ON r.id = a.report_id",
    row="t.id",
    columns={
        "award": Column("Hình thức", "a.award"),
        "recipient": Column("Tập thể, cá nhân", "t.recipient", "/can-bo/{official_id}"),
        "recipient_count": Column("Số lượng", "t.recipient_count", number=True),
        "status": Column("Tình trạng", "a.status", words=STATUS),
        "authority": Column("Cấp khen", "a.authority"),
        "year": Column("Năm", "a.year"),
        "decision_symbol": Column("Quyết định", "a.decision_symbol"),
        "decision_date": Column("Ngày quyết định", "a.decision_date"),
        "reason": Column("Thành tích", "a.reason"),
        "report": Column("Báo cáo", PAPER, _PLACE),
    },
    keys={
        "report_id": "a.report_id",
        "passage_id": "coalesce(t.passage_id, a.passage_id)",
        "official_id": "t.official_id",
    },
    order="a.id, t.id",
    facets={
        "nam": Facet("Năm", AWARD_YEAR),
        "hinh-thuc": Facet("Hình thức", "a.award"),
        "loai": Facet("Đối tượng", "t.recipient_kind", RECIPIENTS),
        "tinh-trang": Facet("Tình trạng", "a.status", STATUS),
        "cap-khen": Facet("Cấp khen", "a.authority"),
        "quyet-dinh": Facet("Quyết định", "a.decision_symbol"),
    },
    always=_PAPERS,
    words="bare(t.recipient)",
    given={
        "can-bo": Given("Người", "t.official_id = ?", _OFFICIAL_NAME),
        "tap-the": Given(
            "Tập thể", "t.recipient = ? AND t.recipient_kind = 'collective' AND t.recipient_count IS NULL"
        ),
    },
    over_years="nam",
)


def citations_of(directive_id: int, name: str) -> Listing:
    """The places that cite one directive, those of the newest reports first."""
    return Listing(
        title=f"Dẫn {name}",
        source="citations c JOIN reports r ON r.id = c.report_id",
        beside="JOIN passages p ON p.id = c.passage_id",
        row="c.id",
        columns={
            "report": Column("Báo cáo", PAPER, _PLACE),
            "issued_on": Column("Ngày", "r.issued_on"),
            "issuer": Column("Cơ quan", "r.issuer"),
            "surface": Column("Viết là", "c.surface"),
            "pinpoint": Column("Điều khoản", "c.pinpoint"),
            "passage": Column("Đoạn", "p.text"),
        },
        keys={
            "report_id": "c.report_id",
            "passage_id": "c.passage_id",
            "start_char": "c.start_char",
            "end_char": "c.end_char",
        },
        order="r.issued_on IS NULL, r.issued_on DESC, c.id",
        facets={
            "nam": Facet("Năm", _YEAR),
            "co-quan": Facet("Cơ quan", "r.issuer"),
            "tinh": Facet("Tỉnh", "r.province"),
        },
        always=("c.directive_id = ? AND r.version_of IS NULL", (directive_id,)),
        over_years="nam",
    )
