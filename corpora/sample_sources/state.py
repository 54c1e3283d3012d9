"""State documents in the layout of Nghị định 30/2020/NĐ-CP."""

from __future__ import annotations

from corpora.sample_sources.facts import Facts, Sample
from corpora.sample_sources.word import WordReport


def department_report() -> Sample:
    """A department's yearly report: laws by name and number, decrees, counted groups."""
    report, facts = WordReport(), Facts()
    report.state_letterhead("UBND TỈNH CÀ MAU", "SỞ NỘI VỤ", "256/BC-SNV", "Cà Mau", "ngày 05 tháng 12 năm 2023")
    report.paragraph("BÁO CÁO", bold=True)
    report.paragraph("Tổng kết công tác thi đua, khen thưởng năm 2023", bold=True)
    report.paragraph(
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 18/01/2023 của Ủy ban nhân dân tỉnh, Sở Nội vụ báo cáo kết quả như sau:",
        runs=6,
    )
    report.heading("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH")
    report.paragraph(
        "Sở đã tham mưu triển khai Luật Thi đua, khen thưởng số "
        "06/2022/QH15 ngày 15 tháng 6 năm 2022, Nghị định số 91/2017/NĐ-CP "
        "ngày 31/7/2017 của Chính phủ, Thông tư số 12/2019/TT-BNV "
        "ngày 04/11/2019 của Bộ Nội vụ; Kết luận số 21-KL/TW ngày "
        "25/10/2021 và Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ "
        "Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng.",
        runs=11,
    )
    report.paragraph(
        "Việc xử lý vi phạm thực hiện theo điểm a khoản 1 Điều 24 Nghị "
        "định số 91/2017/NĐ-CP, Luật Cán bộ, công chức và Luật Viên "
        "chức năm 2010."
    )
    report.heading("II. KẾT QUẢ KHEN THƯỞNG")
    report.paragraph(
        "Trong năm, Chủ tịch nước tặng thưởng Huân chương Lao động hạng "
        "Ba cho 02 tập thể và 03 cá nhân; Thủ tướng Chính phủ tặng "
        "Bằng khen cho 05 tập thể; Chủ tịch UBND tỉnh tặng Bằng khen cho 120 tập thể và 315 cá nhân."
    )
    report.paragraph(
        "Liên hệ: số điện thoại 0290.3831.234; kinh phí 3.250 triệu đồng, đạt 98,5% kế hoạch; 46/49 đơn vị nộp báo cáo."
    )
    report.signature(
        ["Ban TĐKT Trung ương;", "UBND tỉnh;", "Lưu: VT, TĐKT."],
        ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "(Đã ký)", "Phan Văn Thí Dụ"],
    )
    facts.cites("Kế hoạch", "12/KH-UBND", "2023-01-18", "Ủy ban nhân dân tỉnh")
    facts.cites("Luật", "06/2022/QH15", "2022-06-15")
    facts.cites("Nghị định", "91/2017/NĐ-CP", "2017-07-31", "Chính phủ")
    facts.cites("Thông tư", "12/2019/TT-BNV", "2019-11-04", "Bộ Nội vụ")
    facts.cites("Kết luận", "21-KL/TW", "2021-10-25")
    facts.cites("Chỉ thị", "34-CT/TW", "2014-04-07", "Bộ Chính trị")
    facts.names("Luật Cán bộ, công chức", "Luật Viên chức năm 2010")
    facts.person("Phan Văn Thí Dụ", "Phó Giám đốc Sở Nội vụ")
    facts.award("Huân chương Lao động hạng Ba", "02 tập thể", "03 cá nhân", authority="Chủ tịch nước")
    facts.award("Bằng khen", "05 tập thể", authority="Thủ tướng Chính phủ")
    facts.award("Bằng khen", "120 tập thể", "315 cá nhân", authority="Chủ tịch UBND tỉnh")
    return Sample("bao-cao-so-noi-vu", report, facts)


def certificates() -> Sample:
    """A chairman's decision with an appendix of collectives and individuals under merged group rows."""
    report, facts = WordReport(), Facts()
    report.state_letterhead(
        "ỦY BAN NHÂN DÂN", "TỈNH KIÊN GIANG", "1436/QĐ-UBND", "Kiên Giang", "ngày 12 tháng 6 năm 2023"
    )
    report.paragraph("QUYẾT ĐỊNH", bold=True)
    report.paragraph("Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", bold=True)
    report.paragraph("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG", bold=True)
    report.paragraphs(
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
        "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;",
        "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ;",
        "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 2214/TTr-SNV ngày 05 tháng 6 năm 2023.",
        "QUYẾT ĐỊNH:",
        "Điều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho "
        "03 tập thể và 03 cá nhân đã có thành tích xuất sắc trong "
        "phong trào thi đua yêu nước năm 2022 (có danh sách kèm theo).",
        "Điều 2. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.",
    )
    report.signature(["Như Điều 2;", "Lưu: VT."], ["CHỦ TỊCH", "(Đã ký)", "Lưu Văn Mẫu"])
    report.page_break()
    report.paragraph("DANH SÁCH", bold=True)
    report.paragraph("TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", bold=True)
    report.paragraph("(Kèm theo Quyết định số 1436/QĐ-UBND ngày 12 tháng 6 năm 2023 của Chủ tịch UBND tỉnh Kiên Giang)")
    report.group_table(
        [
            ["STT", "Họ và tên, đơn vị", "Chức vụ, nơi công tác", "Thành tích"],
            ["I. TẬP THỂ"],
            ["1", "Sở Tài chính tỉnh Kiên Giang", "", "Dẫn đầu khối thi đua"],
            ["2", "Trường THPT Nguyễn Trung Trực", "", "Có thành tích trong dạy và học"],
            ["3", "Phòng Nội vụ huyện Phú Quốc", "", "Hoàn thành xuất sắc nhiệm vụ"],
            ["II. CÁ NHÂN"],
            ["1", "Ông Ngô Văn Thử", "Phó Giám đốc Sở Xây dựng", "Sáng kiến cấp tỉnh"],
            ["2", "Bà Danh Thị Giả", "Trưởng phòng, Sở Y tế", "Phòng, chống dịch"],
            ["3", "Đinh Văn Ví Dụ", "Chuyên viên Văn phòng UBND tỉnh", "Chuyển đổi số"],
            ["TỔNG CỘNG: 03 tập thể, 03 cá nhân"],
        ]
    )
    facts.cites("Nghị định", "91/2017/NĐ-CP", "2017-07-31", "Chính phủ")
    facts.cites("Tờ trình", "2214/TTr-SNV", "2023-06-05")
    facts.names("Luật Tổ chức chính quyền địa phương năm 2015", "Luật Thi đua, khen thưởng năm 2003")
    facts.person("Lưu Văn Mẫu", "Chủ tịch Ủy ban nhân dân tỉnh Kiên Giang")
    facts.person("Ngô Văn Thử", "Phó Giám đốc Sở Xây dựng")
    facts.person("Danh Thị Giả", "Trưởng phòng, Sở Y tế")
    facts.person("Đinh Văn Ví Dụ", "Chuyên viên Văn phòng UBND tỉnh")
    facts.award(
        "Bằng khen",
        "Sở Tài chính tỉnh Kiên Giang",
        "Trường THPT Nguyễn Trung Trực",
        "Phòng Nội vụ huyện Phú Quốc",
        "Ngô Văn Thử",
        "Danh Thị Giả",
        "Đinh Văn Ví Dụ",
        decision="1436/QĐ-UBND",
    )
    return Sample("quyet-dinh-bang-khen", report, facts)


def proposal() -> Sample:
    """A submission that proposes awards, with recipients listed below and in a table by form of award."""
    report, facts = WordReport(), Facts()
    report.state_letterhead("UBND TỈNH NGHỆ AN", "SỞ NỘI VỤ", "129/TTr-SNV", "Nghệ An", "ngày 03 tháng 11 năm 2022")
    report.paragraph("TỜ TRÌNH", bold=True)
    report.paragraph("Về việc đề nghị tặng thưởng Huân chương Lao động và Bằng khen của Thủ tướng Chính phủ", bold=True)
    report.paragraph("Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Nghệ An")
    report.paragraphs(
        "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm "
        "2003; Nghị định 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ;",
        "Xét biên bản họp Hội đồng Thi đua - Khen thưởng tỉnh ngày "
        "28/10/2022, Sở Nội vụ kính trình Chủ tịch Ủy ban nhân dân tỉnh "
        "xem xét, đề nghị Chủ tịch nước tặng thưởng Huân chương Lao động hạng Ba cho 02 cá nhân, gồm:",
        "1. Ông Cao Văn Mẫu, Giám đốc Sở Công Thương;",
        "2. Bà Hồ Thị Thí Dụ, Hiệu trưởng Trường Chính trị tỉnh Nghệ An.",
        "Đồng thời đề nghị Thủ tướng Chính phủ tặng Bằng khen cho các tập thể, cá nhân trong danh sách dưới đây.",
    )
    report.table(
        [
            ["TT", "Tên tập thể, cá nhân", "Chức vụ, đơn vị", "Hình thức đề nghị"],
            ["1", "Chi cục Kiểm lâm tỉnh Nghệ An", "", "Bằng khen của Thủ tướng Chính phủ"],
            ["2", "Đậu Văn Nháp", "Trưởng phòng, Sở Tài nguyên và Môi trường", "nt"],
        ]
    )
    report.signature(["Như trên;", "Lưu: VT."], ["GIÁM ĐỐC", "Lê Thị Giả Sử"])
    facts.cites("Nghị định", "91/2017/NĐ-CP", "2017-07-31", "Chính phủ")
    facts.names("Luật Thi đua, khen thưởng năm 2003")
    facts.person("Cao Văn Mẫu", "Giám đốc Sở Công Thương")
    facts.person("Hồ Thị Thí Dụ", "Hiệu trưởng Trường Chính trị tỉnh Nghệ An")
    facts.person("Đậu Văn Nháp", "Trưởng phòng, Sở Tài nguyên và Môi trường")
    facts.person("Lê Thị Giả Sử", "Giám đốc Sở Nội vụ")
    facts.award("Huân chương Lao động hạng Ba", "Cao Văn Mẫu", "Hồ Thị Thí Dụ", status="proposed")
    facts.award("Bằng khen", "Chi cục Kiểm lâm tỉnh Nghệ An", "Đậu Văn Nháp", status="proposed")
    return Sample("to-trinh-khen-thuong", report, facts)


def minutes() -> Sample:
    """Minutes of an emulation council: who attended, what was voted, two signatures."""
    report, facts = WordReport(), Facts()
    report.state_letterhead(
        "UBND TỈNH ĐẮK LẮK", "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "07/BB-HĐTĐKT", "Đắk Lắk", "ngày 22 tháng 9 năm 2023"
    )
    report.paragraph("BIÊN BẢN", bold=True)
    report.paragraph("Họp Hội đồng Thi đua - Khen thưởng tỉnh xét khen thưởng chuyên đề", bold=True)
    report.paragraphs(
        "Hôm nay, hồi 14 giờ ngày 22 tháng 9 năm 2023, Hội đồng Thi đua - Khen thưởng tỉnh họp xét khen thưởng.",
        "1. Thành phần: ông Y Giả Niê, Phó Chủ tịch UBND tỉnh, Chủ tịch "
        "Hội đồng; bà Mai Thị Mẫu, Giám đốc Sở Nội vụ, Phó Chủ tịch "
        "Hội đồng; ông Trịnh Văn Thử, Trưởng Ban Thi đua - Khen thưởng tỉnh, Thư ký.",
        "2. Nội dung: căn cứ Quyết định số 28/2022/QĐ-UBND ngày 20/7/2022 "
        "của UBND tỉnh và Kế hoạch số 281/KH–UBND ngày 05/12/2022.",
        "3. Kết quả bỏ phiếu: 13/15 thành viên có mặt thống nhất đề nghị tặng Bằng khen cho 08 tập thể, 11 cá nhân.",
    )
    report.signature(["Thành viên Hội đồng;"], ["CHỦ TỊCH HỘI ĐỒNG", "Y Giả Niê"])
    facts.cites("Quyết định", "28/2022/QĐ-UBND", "2022-07-20", "UBND tỉnh")
    facts.cites("Kế hoạch", "281/KH-UBND", "2022-12-05")
    facts.person("Y Giả Niê", "Phó Chủ tịch UBND tỉnh", "Chủ tịch Hội đồng Thi đua - Khen thưởng")
    facts.person("Mai Thị Mẫu", "Giám đốc Sở Nội vụ", "Phó Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh")
    facts.person("Trịnh Văn Thử", "Trưởng Ban Thi đua - Khen thưởng tỉnh", "Thư ký Hội đồng Thi đua - Khen thưởng tỉnh")
    facts.award("Bằng khen", "08 tập thể", "11 cá nhân", status="proposed")
    return Sample("bien-ban-hop-hoi-dong", report, facts)
