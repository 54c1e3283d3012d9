"""Narrative reports of honours: orders, medals, badges, an award revoked and awards only registered."""

from __future__ import annotations

from corpora.sample_sources.facts import Facts, Sample
from corpora.sample_sources.word import WordReport


def anniversary() -> Sample:
    """An anniversary at which orders are received; the presenter is neither authority nor recipient."""
    report, facts = WordReport(), Facts()
    report.heading("Bệnh viện Đa khoa tỉnh Phú Thọ đón nhận Huân chương Lao động hạng Nhì", 0)
    report.paragraph(
        "Sáng 20/5/2023, Bệnh viện Đa khoa tỉnh Phú Thọ long trọng kỷ niệm "
        "60 năm thành lập và đón nhận Huân chương Lao động hạng Nhì. "
        "Dự buổi lễ có ông Dương Văn Giả, Thứ trưởng Bộ Y tế; bà Tô Thị Mẫu, Phó Chủ tịch UBND tỉnh."
    )
    report.paragraph(
        "Thừa ủy quyền của Chủ tịch nước, Phó Chủ tịch UBND tỉnh Tô Thị "
        "Mẫu trao tặng Huân chương Lao động hạng Nhì cho tập thể cán bộ, "
        "viên chức Bệnh viện Đa khoa tỉnh Phú Thọ; Huân chương Lao "
        "động hạng Ba cho bác sĩ Lý Văn Thử, Giám đốc Bệnh viện."
    )
    report.paragraph(
        "Cũng tại buổi lễ, ông Dương Văn Giả trao Bằng khen của Bộ trưởng "
        "Bộ Y tế cho Khoa Cấp cứu và 05 cá nhân. Bác sĩ Hứa Thị Nháp "
        "được công nhận danh hiệu Thầy thuốc Ưu tú."
    )
    report.paragraph(
        "Năm 2023, bệnh viện đăng ký thi đua danh hiệu Tập thể lao động "
        "xuất sắc, thực hiện Nghị quyết số 20-NQ/TW ngày 25/10/2017 của "
        "Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII và Luật Khám bệnh, chữa bệnh năm 2023."
    )
    report.paragraph("Minh Nháp")
    facts.cites("Nghị quyết", "20-NQ/TW", "2017-10-25")
    facts.names("Luật Khám bệnh, chữa bệnh năm 2023")
    facts.person("Dương Văn Giả", "Thứ trưởng Bộ Y tế")
    facts.person("Tô Thị Mẫu", "Phó Chủ tịch UBND tỉnh")
    facts.person("Lý Văn Thử", "Giám đốc Bệnh viện Đa khoa tỉnh Phú Thọ")
    facts.person("Hứa Thị Nháp")
    facts.ignore = ["Minh Nháp"]
    facts.award("Huân chương Lao động hạng Nhì", "Bệnh viện Đa khoa tỉnh Phú Thọ", authority="Chủ tịch nước")
    facts.award("Huân chương Lao động hạng Ba", "Lý Văn Thử", authority="Chủ tịch nước")
    facts.award("Bằng khen", "Khoa Cấp cứu", "05 cá nhân", authority="Bộ trưởng Bộ Y tế")
    facts.award("Thầy thuốc Ưu tú", "Hứa Thị Nháp")
    return Sample("le-don-nhan-huan-chuong", report, facts)


def union_congress() -> Sample:
    """A union's report: several authorities in one sentence, an award revoked, criteria that grant nothing."""
    report, facts = WordReport(), Facts()
    report.state_letterhead(
        "LIÊN ĐOÀN LAO ĐỘNG TỈNH ĐỒNG THÁP",
        "CÔNG ĐOÀN VIÊN CHỨC",
        "19/BC-CĐVC",
        "Đồng Tháp",
        "ngày 15 tháng 11 năm 2022",
    )
    report.paragraph("BÁO CÁO", bold=True)
    report.paragraph("Kết quả phong trào thi đua giai đoạn 2018 - 2022", bold=True)
    report.paragraph(
        "Công đoàn Viên chức tỉnh triển khai Kết luận số 21-KL/TW ngày "
        "25-10-2021, Nghị quyết Đại hội XII Công đoàn Việt Nam và Thông báo "
        "kết luận số 20-TB/TW ngày 8-9-2022 của Bộ Chính trị."
    )
    report.paragraph(
        "Giai đoạn 2018 - 2022, Tổng Liên đoàn Lao động Việt Nam tặng Cờ "
        "thi đua cho 02 đơn vị; Liên đoàn Lao động tỉnh tặng Bằng khen cho "
        "35 tập thể, 80 cá nhân. Đồng chí Bạch Thị Thí Dụ, Phó Chủ tịch Công "
        "đoàn Viên chức tỉnh được công nhận danh hiệu Chiến sĩ thi đua "
        "cấp tỉnh."
    )
    report.paragraph(
        "Tiêu chuẩn tặng Bằng khen thực hiện theo Quyết định số 1564/QĐ-TLĐ ngày 30/12/2014 của Tổng Liên đoàn."
    )
    report.signature(["LĐLĐ tỉnh;"], ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Kiều Văn Mẫu"])
    facts.cites("Kết luận", "21-KL/TW", "2021-10-25")
    facts.names("Nghị quyết Đại hội Công đoàn Việt Nam lần thứ XII")
    facts.cites("Thông báo kết luận", "20-TB/TW", "2022-09-08", "Bộ Chính trị")
    facts.cites("Quyết định", "1564/QĐ-TLĐ", "2014-12-30", "Tổng Liên đoàn")
    facts.person("Bạch Thị Thí Dụ", "Phó Chủ tịch Công đoàn Viên chức tỉnh")
    facts.person("Kiều Văn Mẫu", "Chủ tịch Công đoàn Viên chức")
    facts.award("Cờ thi đua", "02 đơn vị", authority="Tổng Liên đoàn Lao động Việt Nam")
    facts.award("Bằng khen", "35 tập thể", "80 cá nhân", authority="Liên đoàn Lao động tỉnh")
    facts.award("Chiến sĩ thi đua cấp tỉnh", "Bạch Thị Thí Dụ")
    return Sample("bao-cao-cong-doan", report, facts)
