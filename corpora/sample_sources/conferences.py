"""Conference reports as newspapers and offices tell them: captions twice, a byline, photo credits."""

from __future__ import annotations

from corpora.sample_sources.facts import Facts, Sample
from corpora.sample_sources.word import WordReport


def emulation_cluster() -> Sample:
    """An emulation cluster's conference, with directives cited in full, short and by name."""
    report, facts = WordReport(), Facts()
    report.heading("Cụm Thi đua số 7 tổng kết phong trào thi đua năm 2023", 0)
    caption = "Toàn cảnh Hội nghị tổng kết Cụm Thi đua số 7 (Ảnh: T.Giả)."
    report.paragraphs(caption, caption)
    report.paragraph(
        "Sáng 12-12, tại thành phố Cà Mau, Cụm Thi đua số 7 tổ "
        "chức Hội nghị tổng kết năm 2023. Dự Hội nghị có đồng chí "
        "Nguyễn Văn Mẫu – Phó Bí thư Thường trực Tỉnh ủy Cà Mau; "
        "đồng chí Trần Thị Thí Dụ – Vụ trưởng Vụ Địa phương III "
        "(Ban Tổ chức Trung ương) cùng lãnh đạo các ban tổ chức tỉnh ủy trong Cụm.",
        runs=9,
    )
    photo = "Đồng chí Nguyễn Văn Mẫu – Phó Bí thư Thường trực Tỉnh ủy Cà Mau phát biểu khai mạc (Ảnh: T.Giả)."
    report.paragraphs(photo, photo)
    report.paragraph(
        "Báo cáo tại Hội nghị nêu rõ, các đơn vị đã quán triệt Nghị "
        "quyết Đại hội XIII của Đảng, Nghị quyết Trung ương 4 "
        "(khóa XI, XII), Kết luận số 21-KL/TW ngày 25-10-2021 của Ban Chấp hành Trung ương (khóa XIII), Kết luận số "
        "01-KL/TW, ngày 18-5-2021 của Bộ Chính trị về tiếp tục thực "
        "hiện Chỉ thị số 05-CT/TW của Bộ Chính trị; Quy định số "
        "205-QĐ/TW của Bộ Chính trị; các Kết luận số 28-KL/TW ngày "
        "21-2-2022, số 40-KL/TW ngày 18-7-2022 của Bộ Chính trị.",
        runs=14,
    )
    report.paragraph(
        "Phát biểu chỉ đạo, đồng chí Vụ trưởng Trần Thị Thí Dụ đề "
        "nghị các đơn vị tiếp tục thực hiện Kết luận số 21 của Ban "
        "Chấp hành Trung ương khóa XIII và Kết luận số 28 ngày 21-2-2022 "
        "của Bộ Chính trị, chuẩn bị tốt đại hội đảng bộ các cấp."
    )
    report.paragraph(
        "Hội nghị thống nhất đề nghị khen thưởng đối với 4 tập thể "
        "hoàn thành xuất sắc nhiệm vụ năm 2023 là: BTC TU Bạc Liêu "
        "(được tặng Cờ), các BTC TU Trà Vinh, Hậu Giang, BTC TU Cần Thơ (được tặng Bằng khen)."
    )
    report.paragraph(
        "Dịp này, đồng chí Nguyễn Văn Mẫu trao tặng Kỷ niệm chương "
        "“Vì sự nghiệp Tổ chức xây dựng Đảng” cho đồng chí Lê Văn "
        "Giả Định, nguyên Trưởng Ban Tổ chức Tỉnh ủy Cà Mau."
    )
    report.paragraph("Hội nghị bầu Ban Tổ chức Tỉnh ủy Bạc Liêu làm Cụm trưởng Cụm Thi đua số 7 năm 2024.")
    report.paragraph("THÙY GIẢ")
    facts.names(
        "Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Trung ương 4 (khóa XI)", "Nghị quyết Trung ương 4 (khóa XII)"
    )
    facts.cites("Kết luận", "21-KL/TW", "2021-10-25", "Ban Chấp hành Trung ương")
    facts.cites("Kết luận", "01-KL/TW", "2021-05-18", "Bộ Chính trị")
    facts.cites("Chỉ thị", "05-CT/TW", None, "Bộ Chính trị")
    facts.cites("Quy định", "205-QĐ/TW", None, "Bộ Chính trị")
    facts.cites("Kết luận", "28-KL/TW", "2022-02-21", "Bộ Chính trị")
    facts.cites("Kết luận", "40-KL/TW", "2022-07-18", "Bộ Chính trị")
    facts.person("Nguyễn Văn Mẫu", "Phó Bí thư Thường trực Tỉnh ủy Cà Mau")
    facts.person("Trần Thị Thí Dụ", "Vụ trưởng Vụ Địa phương III, Ban Tổ chức Trung ương")
    facts.person("Lê Văn Giả Định", "Trưởng Ban Tổ chức Tỉnh ủy Cà Mau", former=True)
    facts.ignore = ["Thùy Giả"]
    facts.award("Cờ thi đua", "Ban Tổ chức Tỉnh ủy Bạc Liêu", status="proposed", year=2023)
    facts.award(
        "Bằng khen",
        "Ban Tổ chức Tỉnh ủy Trà Vinh",
        "Ban Tổ chức Tỉnh ủy Hậu Giang",
        "Ban Tổ chức Thành ủy Cần Thơ",
        status="proposed",
        year=2023,
    )
    facts.award("Kỷ niệm chương Vì sự nghiệp Tổ chức xây dựng Đảng", "Lê Văn Giả Định")
    return Sample("hoi-nghi-cum-thi-dua", report, facts)


def appointment() -> Sample:
    """A news report of an appointment: former, acting, new and shared roles."""
    report, facts = WordReport(), Facts()
    report.heading("Công bố quyết định về công tác cán bộ tại tỉnh Bình Định", 0)
    report.paragraph(
        "Chiều 15/3/2023, Tỉnh ủy Bình Định tổ chức hội nghị công "
        "bố các quyết định về công tác cán bộ. Chủ trì hội nghị có "
        "các đồng chí: Hoàng Minh Họa - Ủy viên Trung ương Đảng, Bí "
        "thư Tỉnh ủy, Chủ tịch HĐND tỉnh; Phạm Thị Ví Dụ - Phó Bí "
        "thư Thường trực Tỉnh ủy; Đỗ Văn Giả - Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy."
    )
    report.paragraph(
        "Theo Quyết định số 812-QĐ/TU ngày 10/3/2023 của Ban Thường "
        "vụ Tỉnh ủy, ông Vũ Văn Thử, Phó Giám đốc Sở Nội vụ được "
        "điều động, bổ nhiệm giữ chức Phó Trưởng Ban Tổ chức Tỉnh "
        "ủy. Bà Bùi Thị Nháp thôi giữ chức Giám đốc Sở Tư pháp để "
        "nghỉ hưu theo chế độ."
    )
    report.paragraph(
        "Chủ tịch UBND tỉnh Đặng Văn Tưởng trao Quyết định số "
        "645/QĐ-UBND ngày 14/3/2023 giao quyền Giám đốc Sở Tư pháp cho "
        "ông Huỳnh Văn Mẫu, Phó Giám đốc Sở. Phát biểu nhận nhiệm vụ, "
        "ông Thử hứa sẽ nêu gương theo Quy định số 08-QĐi/TW ngày "
        "25/10/2018 của Ban Chấp hành Trung ương."
    )
    report.paragraph("Ảnh: Ngọc Giả")
    facts.cites("Quyết định", "812-QĐ/TU", "2023-03-10", "Ban Thường vụ Tỉnh ủy")
    facts.cites("Quyết định", "645/QĐ-UBND", "2023-03-14")
    facts.cites("Quy định", "08-QĐi/TW", "2018-10-25", "Ban Chấp hành Trung ương")
    facts.person("Hoàng Minh Họa", "Ủy viên Trung ương Đảng", "Bí thư Tỉnh ủy", "Chủ tịch HĐND tỉnh")
    facts.person("Phạm Thị Ví Dụ", "Phó Bí thư Thường trực Tỉnh ủy")
    facts.person("Đỗ Văn Giả", "Ủy viên Ban Thường vụ Tỉnh ủy", "Trưởng Ban Tổ chức Tỉnh ủy")
    facts.person("Vũ Văn Thử", "Phó Giám đốc Sở Nội vụ", "Phó Trưởng Ban Tổ chức Tỉnh ủy")
    facts.person("Bùi Thị Nháp", "Giám đốc Sở Tư pháp", former=True)
    facts.person("Đặng Văn Tưởng", "Chủ tịch UBND tỉnh")
    facts.person("Huỳnh Văn Mẫu", "Giám đốc Sở Tư pháp", "Phó Giám đốc Sở")
    facts.ignore = ["Ngọc Giả"]
    return Sample("tin-cong-tac-can-bo", report, facts)
