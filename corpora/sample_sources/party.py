"""Party documents in the layout of Hướng dẫn 36-HD/VPTW."""

from __future__ import annotations

from corpora.sample_sources.facts import Facts, Sample
from corpora.sample_sources.word import WordReport


def provincial_report() -> Sample:
    """A provincial committee's report, with tables and automatically numbered paragraphs."""
    report, facts = WordReport(), Facts()
    report.party_letterhead("TỈNH ỦY SÓC TRĂNG", "", "412-BC/TU", "Sóc Trăng", "ngày 20 tháng 12 năm 2022")
    report.paragraph("BÁO CÁO", bold=True)
    report.paragraph("kết quả thực hiện công tác xây dựng Đảng năm 2022, phương hướng, nhiệm vụ năm 2023", bold=True)
    report.paragraph("-----")
    report.heading("I- KẾT QUẢ THỰC HIỆN")
    report.numbered(
        "Ban Thường vụ Tỉnh ủy lãnh đạo thực hiện Kết luận 21-KL/TW, "
        "ngày 25/10/2021 của Ban Chấp hành Trung ương Đảng khóa "
        "XIII và Quy định số 37-QĐ/TW ngày 25/10/2021 về những điều đảng viên không được làm.",
        "Cụ thể hóa Nghị quyết Đại hội Đảng bộ tỉnh Sóc Trăng lần "
        "thứ XIV, nhiệm kỳ 2020-2025 bằng Chương trình hành động số "
        "15-CTr/TU ngày 22/4/2021; ban hành Nghị quyết số 12-NQ/TU "
        "ngày 30/6/2022 về phát triển đảng viên vùng đồng bào Khmer.",
        "Tổng kết 10 năm thực hiện Nghị quyết Trung ương 4 khóa XI; "
        "sơ kết Nghị quyết số 18-NQ/TW và 19-NQ/TW của Ban Chấp "
        "hành Trung ương khóa XII.",
    )
    report.table(
        [
            ["STT", "Nội dung", "Kế hoạch", "Kết quả"],
            ["1", "Kết nạp đảng viên", "1.200", "1.254"],
            ["2", "Thành lập chi bộ ấp, khóm", "15", "15"],
        ]
    )
    report.heading("II- CÔNG TÁC KHEN THƯỞNG")
    report.paragraph(
        "Ban Thường vụ Tỉnh ủy đã tặng Bằng khen cho 12 tổ chức đảng "
        "và 45 đảng viên hoàn thành xuất sắc nhiệm vụ 5 năm liền; "
        "trao tặng Huy hiệu 60 năm tuổi Đảng cho 14 đảng viên."
    )
    report.heading("III- PHƯƠNG HƯỚNG NĂM 2023")
    report.paragraph(
        "Tiếp tục thực hiện Chỉ thị 05-CT/TW ngày 15/5/2016 của Bộ Chính trị (khóa XII) và Kết luận 21-KL/TW."
    )
    report.signature(
        ["Văn phòng Trung ương Đảng,", "Các đồng chí Tỉnh ủy viên,", "Lưu Văn phòng Tỉnh ủy."],
        ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ THƯỜNG TRỰC", "(Đã ký)", "Thạch Văn Thí"],
    )
    facts.cites("Kết luận", "21-KL/TW", "2021-10-25", "Ban Chấp hành Trung ương Đảng")
    facts.cites("Quy định", "37-QĐ/TW", "2021-10-25")
    facts.cites("Chương trình hành động", "15-CTr/TU", "2021-04-22")
    facts.cites("Nghị quyết", "12-NQ/TU", "2022-06-30")
    facts.cites("Nghị quyết", "18-NQ/TW")
    facts.cites("Nghị quyết", "19-NQ/TW", None, "Ban Chấp hành Trung ương")
    facts.cites("Chỉ thị", "05-CT/TW", "2016-05-15", "Bộ Chính trị")
    facts.names("Nghị quyết Đại hội Đảng bộ tỉnh Sóc Trăng lần thứ XIV", "Nghị quyết Trung ương 4 (khóa XI)")
    facts.person("Thạch Văn Thí", "Phó Bí thư Thường trực Tỉnh ủy Sóc Trăng")
    facts.award("Bằng khen", "12 tổ chức đảng", "45 đảng viên")
    facts.award("Huy hiệu 60 năm tuổi Đảng", "14 đảng viên")
    return Sample("bao-cao-tinh-uy", report, facts)


def party_badges() -> Sample:
    """A decision on Party badges whose appendix has cells merged down and awards in a column."""
    report, facts = WordReport(), Facts()
    report.party_letterhead("TỈNH ỦY HÀ GIANG", "", "1205-QĐ/TU", "Hà Giang", "ngày 05 tháng 01 năm 2023")
    report.paragraph("QUYẾT ĐỊNH", bold=True)
    report.paragraph("về việc tặng Huy hiệu Đảng đợt 03/02/2023", bold=True)
    report.paragraph("-----")
    report.paragraphs(
        "- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;",
        "- Căn cứ Quy định số 24-QĐ/TW, ngày 30/7/2021 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng;",
        "- Căn cứ Hướng dẫn số 01-HD/TW, ngày 28/9/2021 của Ban Bí thư;",
        "- Xét đề nghị của Ban Tổ chức Tỉnh ủy tại Tờ trình số 310-TTr/BTCTU, ngày 28/12/2022,",
        "BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH",
        "Điều 1. Tặng Huy hiệu Đảng cho các đảng viên có tên trong danh sách kèm theo.",
        "Điều 2. Ban Tổ chức Tỉnh ủy, Văn phòng Tỉnh ủy chịu trách nhiệm thi hành Quyết định này.",
    )
    report.signature(["Như Điều 2,", "Lưu Văn phòng Tỉnh ủy."], ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Giàng A Mẫu"])
    report.page_break()
    report.paragraph("DANH SÁCH ĐẢNG VIÊN ĐƯỢC TẶNG HUY HIỆU ĐẢNG", bold=True)
    report.paragraph("(Kèm theo Quyết định số 1205-QĐ/TU ngày 05/01/2023 của Ban Thường vụ Tỉnh ủy)")
    report.table(
        [
            ["TT", "Họ và tên", "Năm sinh", "Đảng bộ", "Danh hiệu"],
            ["1", "Vàng Seo Thử", "1938", "Đảng bộ xã Lũng Cú", "Huy hiệu 60 năm tuổi Đảng"],
            ["2", "Nông Thị Giả", "1941", None, "Huy hiệu 55 năm tuổi Đảng"],
            ["3", "TRIỆU VĂN MẪU", "1942", "Đảng bộ phường Quang Trung", "nt"],
        ],
        [(1, 3, 2, 3)],
    )
    facts.cites("Quy định", "24-QĐ/TW", "2021-07-30", "Ban Chấp hành Trung ương")
    facts.cites("Hướng dẫn", "01-HD/TW", "2021-09-28", "Ban Bí thư")
    facts.cites("Tờ trình", "310-TTr/BTCTU", "2022-12-28")
    facts.names("Điều lệ Đảng Cộng sản Việt Nam", "Điều lệ Đảng")
    facts.person("Giàng A Mẫu", "Phó Bí thư Tỉnh ủy Hà Giang")
    facts.person("Vàng Seo Thử")
    facts.person("Nông Thị Giả")
    facts.person("Triệu Văn Mẫu")
    facts.award("Huy hiệu 60 năm tuổi Đảng", "Vàng Seo Thử", decision="1205-QĐ/TU")
    facts.award("Huy hiệu 55 năm tuổi Đảng", "Nông Thị Giả", "Triệu Văn Mẫu", decision="1205-QĐ/TU")
    return Sample("quyet-dinh-huy-hieu-dang", report, facts)


def notice_of_conclusions() -> Sample:
    """A notice of conclusions with short forms, a swapped symbol and TW spelled T.Ư."""
    report, facts = WordReport(), Facts()
    report.party_letterhead("THÀNH ỦY CẦN THƠ", "VĂN PHÒNG", "256-TB/VPTU", "Cần Thơ", "ngày 09 tháng 8 năm 2024")
    report.paragraph("THÔNG BÁO", bold=True)
    report.paragraph("kết luận của Thường trực Thành ủy tại buổi làm việc với Ban Tổ chức Thành ủy", bold=True)
    report.paragraph(
        "Ngày 06/8/2024, Thường trực Thành ủy làm việc với Ban Tổ "
        "chức Thành ủy. Chủ trì buổi làm việc là đồng chí Châu Văn "
        "Thí Nghiệm, Phó Bí thư Thành ủy. Sau khi nghe đồng chí Kim "
        "Thị Mẫu, Trưởng Ban Tổ chức Thành ủy báo cáo, Thường trực "
        "Thành ủy kết luận:"
    )
    report.paragraphs(
        "1. Thực hiện nghiêm Quy định số 144-QĐ/TW ngày 09/5/2024 của "
        "Bộ Chính trị về chuẩn mực đạo đức cách mạng; Kết luận số "
        "21-KL/T.Ư của Ban Chấp hành Trung ương.",
        "2. Rà soát việc thực hiện Hướng dẫn số 45/HD-BTCTW của Ban "
        "Tổ chức Trung ương, Chỉ thị số 35-CT/TW ngày 14/6/2024 của "
        "Bộ Chính trị về đại hội đảng bộ các cấp.",
        "3. Giao Văn phòng Thành ủy phối hợp theo dõi việc thực hiện "
        "Chỉ thị số 35 của Bộ Chính trị và báo cáo theo khoản 2 Điều 9 "
        "Quy định số 144-QĐ/TW.",
    )
    report.signature(["Thường trực Thành ủy,", "Lưu VPTU."], ["T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Lâm Văn Giả"])
    facts.cites("Quy định", "144-QĐ/TW", "2024-05-09", "Bộ Chính trị")
    facts.cites("Kết luận", "21-KL/TW", None, "Ban Chấp hành Trung ương")
    facts.cites("Hướng dẫn", "45-HD/BTCTW", None, "Ban Tổ chức Trung ương")
    facts.cites("Chỉ thị", "35-CT/TW", "2024-06-14", "Bộ Chính trị")
    facts.person("Châu Văn Thí Nghiệm", "Phó Bí thư Thành ủy")
    facts.person("Kim Thị Mẫu", "Trưởng Ban Tổ chức Thành ủy")
    facts.person("Lâm Văn Giả", "Chánh Văn phòng Thành ủy Cần Thơ")
    return Sample("thong-bao-ket-luan", report, facts)
