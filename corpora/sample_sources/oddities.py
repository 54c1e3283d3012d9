"""Reports with what Word files really hold: NFD, tabs for tables, text boxes, notes, tracked changes, length."""

from __future__ import annotations

import unicodedata

from corpora.sample_sources.facts import Facts, Sample
from corpora.sample_sources.word import WordReport


def decomposed() -> Sample:
    """A report typed with combining marks (NFD), Eth for Đ, hard spaces and soft hyphens."""
    report, facts = WordReport(), Facts()

    def typed(text: str) -> str:
        return unicodedata.normalize("NFD", text.replace("Đ", "\u00d0"))

    report.letterhead(
        [typed("LIÊN ĐOÀN LAO ĐỘNG TỈNH VĨNH LONG"), typed("BAN TUYÊN GIÁO"), typed("Số: 88/BC-LĐLĐ")],
        [typed("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), typed("Vĩnh Long, ngày 10 tháng 10 năm 2022")],
    )
    report.paragraph(typed("BÁO CÁO"))
    report.paragraph(typed("Sơ kết việc thực hiện các quy định về nêu gương"))
    report.paragraph(
        typed(
            "Thực hiện Quy\u00a0định số 205\u00a0-\u00a0QĐ/TW ngày 23/9/2019 "
            "của Bộ Chính trị, Quyết định số 1564/QĐ-TLĐ năm 2014 và "
            "Kết luận số 21-KL/TƯ, ngày 25.10.2021 của Ban Chấp hành Trung "
            "ương, đồng chí Quách Thị Thuý Mẫu, Chủ tịch Liên đoàn Lao "
            "động tỉnh chỉ đạo các cấp công đoàn khen thưởng kịp thời."
        ),
        runs=7,
    )
    report.paragraph(
        typed(
            "Đồng chí Tạ Văn Thí\u00ad Nghiệm, Uỷ viên Ban Thường vụ Liên "
            "đoàn Lao động tỉnh được tặng Bằng khen của Tổng LĐLĐ Việt Nam."
        )
    )
    facts.cites("Quy định", "205-QĐ/TW", "2019-09-23", "Bộ Chính trị")
    facts.cites("Quyết định", "1564/QĐ-TLĐ", "2014")
    facts.cites("Kết luận", "21-KL/TW", "2021-10-25", "Ban Chấp hành Trung ương")
    facts.person("Quách Thị Thúy Mẫu", "Chủ tịch Liên đoàn Lao động tỉnh")
    facts.person("Tạ Văn Thí Nghiệm", "Ủy viên Ban Thường vụ Liên đoàn Lao động tỉnh")
    facts.award("Bằng khen", "Tạ Văn Thí Nghiệm", authority="Tổng LĐLĐ Việt Nam")
    return Sample("bao-cao-nfd", report, facts)


def tabbed() -> Sample:
    """A report whose letterhead, list and signature are aligned with tabs and runs of spaces."""
    report, facts = WordReport(), Facts()
    report.paragraphs(
        "HUYỆN ỦY U MINH\t\tĐẢNG CỘNG SẢN VIỆT NAM",
        "BAN DÂN VẬN              --------------",
        "*\t\tU Minh, ngày 03 tháng 7 năm 2021",
        "Số 45-BC/BDVHU",
        "BÁO CÁO",
        "kết quả công tác dân vận 6 tháng đầu năm 2021",
        "Thực hiện Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính "
        "trị và Kế hoạch số 18-KH/HU ngày 12/01/2021 của Ban Thường "
        "vụ Huyện ủy, Ban Dân vận Huyện ủy phối hợp tuyên truyền bầu cử đại biểu Quốc hội khóa XV.",
        "Danh sách cán bộ phụ trách địa bàn:",
        "STT\tHọ và tên\tChức vụ",
        "1\tĐoàn Văn Mẫu\tTrưởng Ban Dân vận Huyện ủy",
        "2\tThái Thị Nháp\tChuyên viên Ban Dân vận Huyện ủy",
        "Nơi nhận:\t\tT/M BAN DÂN VẬN",
        "- Thường trực Huyện ủy,\t\tTRƯỞNG BAN",
        "- Lưu.\t\tĐoàn Văn Mẫu",
    )
    facts.cites("Quyết định", "23-QĐ/TW", "2021-07-30", "Bộ Chính trị")
    facts.cites("Kế hoạch", "18-KH/HU", "2021-01-12", "Ban Thường vụ Huyện ủy")
    facts.person("Đoàn Văn Mẫu", "Trưởng Ban Dân vận Huyện ủy")
    facts.person("Thái Thị Nháp", "Chuyên viên Ban Dân vận Huyện ủy")
    return Sample("bao-cao-dung-tab", report, facts)


def boxes_and_notes() -> Sample:
    """Text boxes (stored twice), footnotes, a hyperlink, tracked changes, header and footer."""
    report, facts = WordReport(), Facts()
    report.margins("Tài liệu Hội nghị Ban Chấp hành Công đoàn", "Trang 1")
    report.heading("Công đoàn Viên chức tỉnh Quảng Trị gặp mặt điển hình tiên tiến", 0)
    report.text_box("Kết luận số 21-KL/TW là cơ sở để các cấp công đoàn xây dựng kế hoạch hành động.")
    first = report.paragraph(
        "Ngày 20/10/2022, Công đoàn Viên chức tỉnh Quảng Trị gặp mặt đoàn "
        "viên tiêu biểu. Chủ tịch Công đoàn Viên chức tỉnh Khúc Thị "
        "Giả nhắc lại Nghị quyết số 02-NQ/TW của Bộ Chính trị"
    )
    report.footnote(
        first,
        "Nghị quyết số 02-NQ/TW ngày 12/6/2021 của Bộ Chính trị "
        "về đổi mới tổ chức và hoạt động của Công đoàn Việt Nam.",
    )
    second = report.paragraph("Văn bản liên quan: ")
    report.hyperlink(second, "Chỉ thị số 27-CT/TW", "https://example.org/van-ban")
    report.deleted(second, " và Quyết định số 999/QĐ-TLĐ")
    report.inserted(second, ", Quyết định số 1689/QĐ-TLĐ ngày 12/11/2019 của Tổng Liên đoàn Lao động Việt Nam")
    report.paragraph(
        "Tại buổi gặp mặt, bà Khúc Thị Giả trao tặng Kỷ niệm chương “Vì "
        "sự nghiệp xây dựng tổ chức Công đoàn” cho ông Lại Văn Mẫu, "
        "nguyên Phó Chủ tịch Công đoàn Viên chức tỉnh; ông Mẫu vinh dự được Thủ tướng Chính phủ tặng Bằng khen."
    )
    outer = report.table([["Nội dung", "Số liệu"], ["Đoàn viên", ""]])
    inner = outer.rows[1].cells[1].add_table(rows=1, cols=2)
    inner.rows[0].cells[0].text = "Nữ: 412"
    inner.rows[0].cells[1].text = "Nam: 388"
    facts.cites("Kết luận", "21-KL/TW")
    facts.cites("Nghị quyết", "02-NQ/TW", "2021-06-12", "Bộ Chính trị")
    facts.cites("Chỉ thị", "27-CT/TW")
    facts.cites("Quyết định", "1689/QĐ-TLĐ", "2019-11-12", "Tổng Liên đoàn Lao động Việt Nam")
    facts.person("Khúc Thị Giả", "Chủ tịch Công đoàn Viên chức tỉnh")
    facts.person("Lại Văn Mẫu", "Phó Chủ tịch Công đoàn Viên chức tỉnh", former=True)
    facts.award("Kỷ niệm chương Vì sự nghiệp xây dựng tổ chức Công đoàn", "Lại Văn Mẫu")
    facts.award("Bằng khen", "Lại Văn Mẫu", authority="Thủ tướng Chính phủ")
    return Sample("bao-cao-hop-van-ban", report, facts)


_DISTRICTS = (
    "Hải Lăng", "Triệu Phong", "Gio Linh", "Vĩnh Linh", "Cam Lộ", "Đakrông", "Hướng Hóa", "Cồn Cỏ",
)  # fmt: skip
_FIELDS = (
    "công tác tuyên giáo", "công tác tổ chức", "công tác kiểm tra", "công tác dân vận", "công tác nội chính",
    "phát triển kinh tế", "văn hóa - xã hội", "quốc phòng - an ninh", "cải cách hành chính", "chuyển đổi số",
    "xây dựng nông thôn mới", "giảm nghèo", "khen thưởng",
)  # fmt: skip
_SURNAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Võ", "Đặng")
_MIDDLES = ("Văn", "Thị", "Hữu", "Minh", "Ngọc", "Quốc", "Thanh", "Xuân", "Đình", "Công", "Kim", "Hồng", "Đức")
_GIVEN = ("Mẫu", "Thử", "Giả", "Nháp", "Thí", "Tưởng", "Họa", "Ví")


def long_report() -> Sample:
    """A report of more than a hundred pages: every district and field has a page of its own."""
    report, facts = WordReport(), Facts()
    report.party_letterhead("TỈNH ỦY QUẢNG TRỊ", "", "498-BC/TU", "Quảng Trị", "ngày 28 tháng 12 năm 2023")
    report.paragraph("BÁO CÁO", bold=True)
    report.paragraph("tổng hợp kết quả công tác năm 2023 của các đảng bộ trực thuộc", bold=True)
    for place, district in enumerate(_DISTRICTS):
        for number, subject in enumerate(_FIELDS):
            report.page_break()
            _page(report, facts, district, subject, place, number)
    report.signature(["Lưu Văn phòng Tỉnh ủy."], ["T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Lê Quang Giả Sử"])
    facts.cites("Kết luận", "21-KL/TW", "2021-10-25", "Ban Chấp hành Trung ương")
    facts.person("Lê Quang Giả Sử", "Bí thư Tỉnh ủy Quảng Trị")
    return Sample("bao-cao-tong-hop-dai", report, facts)


def _page(report: WordReport, facts: Facts, district: str, subject: str, place: int, number: int) -> None:
    name = f"{_SURNAMES[place]} {_MIDDLES[number]} {_GIVEN[(place + number) % len(_GIVEN)]}"
    plan = f"{100 + place * len(_FIELDS) + number}-KH/HU"
    report.heading(f"{place + 1}.{number + 1}. Huyện {district}: {subject}", 2)
    report.paragraph(
        f"Về {subject}, Ban Thường vụ Huyện ủy {district} ban hành Kế "
        f"hoạch số {plan} ngày {1 + number}/3/2023 thực hiện Kết luận số "
        "21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương. Các tổ "
        "chức cơ sở đảng xây dựng chương trình, phân công cấp ủy viên "
        "theo dõi từng địa bàn, sơ kết hằng quý và báo cáo đúng thời hạn."
    )
    report.paragraph(
        f"Đồng chí {name} - Phó Bí thư Huyện ủy {district} trực tiếp theo "
        f"dõi lĩnh vực này. Trong năm đã kiểm tra {12 + number} tổ chức "
        f"đảng, đạt {90 + place},5% kế hoạch; {3 + number}/{20 + number} "
        f"xã hoàn thành sớm. Hạn chế chủ yếu là tiến độ ở vùng khó khăn "
        "còn chậm, một số chi bộ sinh hoạt chưa đều, công tác phối hợp giữa các ngành có lúc chưa chặt chẽ."
    )
    for quarter in ("quý I", "quý II", "quý III", "quý IV"):
        report.paragraph(
            f"Trong {quarter}, cấp ủy huyện {district} họp giao ban về "
            f"{subject}, nghe các đơn vị báo cáo tình hình, chỉ ra việc còn tồn "
            "đọng và thống nhất cách làm cho quý sau. Các ý kiến tập trung "
            "vào trách nhiệm người đứng đầu, chất lượng sinh hoạt chi bộ, "
            "việc nắm tình hình nhân dân và giải quyết kiến nghị của cơ sở. "
            "Kết quả được thông báo rộng rãi để đảng viên theo dõi, góp ý."
        )
    facts.cites("Kế hoạch", plan, f"2023-03-{1 + number:02d}")
    facts.person(name, f"Phó Bí thư Huyện ủy {district}")
    if subject == "khen thưởng":
        report.paragraph(
            f"Chủ tịch UBND huyện {district} tặng Giấy khen cho {10 + place} tập thể và {30 + place} cá nhân năm 2023."
        )
        facts.award(
            "Giấy khen", f"{10 + place} tập thể", f"{30 + place} cá nhân", authority=f"Chủ tịch UBND huyện {district}"
        )
