"""Citations: (text, [(type, symbol or name, date, issuer), …]) reads as the specification."""

from __future__ import annotations

import pytest

from extractors.reading import read
from extractors.records import Citation, Header, Report
from extractors.references import find_citations
from tests.helpers import view_of

Expected = tuple[str | None, str, str | None, str | None]

ONE_PASSAGE: list[tuple[str, list[Expected]]] = [
    (
        "thực hiện Kết luận số 21-KL/TW ngày 25-10-2021 của Ban Chấp hành Trung ương (khóa XIII)",
        [("Kết luận", "21-KL/TW", "2021-10-25", "Ban Chấp hành Trung ương")],
    ),
    (
        "Kết luận số 01-KL/TW ngày 18-5-2021 của Bộ Chính trị về "
        "tiếp tục thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị",
        [
            ("Kết luận", "01-KL/TW", "2021-05-18", "Bộ Chính trị"),
            ("Chỉ thị", "05-CT/TW", None, "Bộ Chính trị"),
        ],
    ),
    ("Chỉ thị 05-CT/TW, ngày 15/5/2016", [("Chỉ thị", "05-CT/TW", "2016-05-15", None)]),
    ("Nghị định số 34/2011/NĐ-CP (17/5/2011)", [("Nghị định", "34/2011/NĐ-CP", "2011-05-17", "Chính phủ")]),
    (
        "Quyết định số 73/2014/QĐ-UBND ngày 19 tháng 12 năm 2014 của UBND tỉnh, Quyết định số 60/2015/QĐ-UBND",
        [
            ("Quyết định", "73/2014/QĐ-UBND", "2014-12-19", "UBND tỉnh"),
            ("Quyết định", "60/2015/QĐ-UBND", None, None),
        ],
    ),
    (
        "các Kết luận số 21-KL/TW, số 28-KL/TW của Bộ Chính trị",
        [("Kết luận", "21-KL/TW", None, None), ("Kết luận", "28-KL/TW", None, "Bộ Chính trị")],
    ),
    (
        "Nghị quyết số 18-NQ/TW và 19-NQ/TW ngày 25-10-2017",
        [("Nghị quyết", "18-NQ/TW", None, None), ("Nghị quyết", "19-NQ/TW", "2017-10-25", None)],
    ),
    ("Nghị định 108/2014/CP ngày 20-11-2014", [("Nghị định", "108/2014/NĐ-CP", "2014-11-20", "Chính phủ")]),
    ("theo quyết định 1878 của Thủ tướng", [("Quyết định", "1878/QĐ-TTg", None, "Thủ tướng")]),
    ("theo Nghị định 34/2011 về xử lý kỷ luật", [("Nghị định", "34/2011/NĐ-CP", None, None)]),
    ("công văn khẩn số 730/KCB-NV gửi Sở Y tế", [("Công văn", "730/KCB-NV", None, None)]),
    (
        "Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022",
        [("Luật", "06/2022/QH15", "2022-06-15", "Quốc hội")],
    ),
    (
        "Ngày 8.2.2017, Bộ trưởng Bộ Công Thương ra Quyết định số 376/QĐ-BCT thành lập Hội đồng",
        [("Quyết định", "376/QĐ-BCT", "2017-02-08", "Bộ trưởng Bộ Công Thương")],
    ),
    ("Thông báo kết luận số 20-TB/TW ngày 8-9-2022", [("Thông báo kết luận", "20-TB/TW", "2022-09-08", None)]),
    ("căn cứ Quy định 377 của Bộ Chính trị", [("Quy định", "377-QĐ/TW", None, "Bộ Chính trị")]),
    ("Chỉ thị 33 của Chính phủ", [("Chỉ thị", "Chỉ thị 33", None, "Chính phủ")]),
    ("Quyết định 613/QĐ-TTg năm 2008", [("Quyết định", "613/QĐ-TTg", "2008", "Thủ tướng Chính phủ")]),
    # numbers of a list whose last one tells the symbol
    (
        "các Quyết định số 12, 13 và 14/QĐ-UBND ngày 05/01/2022",
        [("Quyết định", f"{number}/QĐ-UBND", "2022-01-05", None) for number in (12, 13, 14)],
    ),
    (
        "Nghị định số 34, 35/2011/NĐ-CP; Kết luận số 21, 28-KL/TW ngày 25/10/2021 của Bộ Chính trị",
        [
            ("Nghị định", "34/2011/NĐ-CP", None, "Chính phủ"),
            ("Nghị định", "35/2011/NĐ-CP", None, "Chính phủ"),
            ("Kết luận", "21-KL/TW", "2021-10-25", "Bộ Chính trị"),
            ("Kết luận", "28-KL/TW", "2021-10-25", "Bộ Chính trị"),
        ],
    ),
    (
        "Thông tư số 01/2021 và 02/2022/TT-BNV",
        [("Thông tư", "01/2021/TT-BNV", None, None), ("Thông tư", "02/2022/TT-BNV", None, None)],
    ),
    (
        "Quyết định số 12/QĐ-UBND, 13/QĐ-UBND, 14/QĐ-UBND cùng ngày 05/01/2022 của UBND tỉnh",
        [("Quyết định", f"{number}/QĐ-UBND", "2022-01-05", "UBND tỉnh") for number in (12, 13, 14)],
    ),
    (
        "năm 2021, 14/QĐ-UBND; có 15 cá nhân, 20/QĐ-UBND",
        [("Quyết định", "14/QĐ-UBND", None, None), ("Quyết định", "20/QĐ-UBND", None, None)],
    ),
    (
        "Các quyết định số 12 ngày 05/01/2022, số 13 ngày 06/01/2022 và số 14/QĐ-UBND ngày 07/01/2022",
        [("Quyết định", f"{number}/QĐ-UBND", f"2022-01-0{number - 7}", None) for number in (12, 13, 14)],
    ),
    (
        "Quyết định số 15 + 16/QĐ-UBND",
        [("Quyết định", "15/QĐ-UBND", None, None), ("Quyết định", "16/QĐ-UBND", None, None)],
    ),
    # the ends of ranges
    (
        "các quyết định từ số 101/QĐ-UBND đến số 105/QĐ-UBND ngày 05/01/2022 của UBND tỉnh",
        [("Quyết định", f"{number}/QĐ-UBND", "2022-01-05", "UBND tỉnh") for number in (101, 105)],
    ),
    (
        "từ Quyết định số 101/QĐ-UBND đến Quyết định số 105/QĐ-UBND ngày 05/01/2022",
        [("Quyết định", f"{number}/QĐ-UBND", "2022-01-05", None) for number in (101, 105)],
    ),
    (
        "Quyết định số 101/QĐ-UBND đến Quyết định số 105/QĐ-UBND ngày 05/01/2022",
        [("Quyết định", f"{number}/QĐ-UBND", "2022-01-05", None) for number in (101, 105)],
    ),
    (
        "các Quyết định từ số 101 đến số 105/QĐ-UBND",
        [("Quyết định", f"{number}/QĐ-UBND", None, None) for number in (101, 105)],
    ),
    # words that ran into the symbol
    ("Nghị định số 91/2017/NĐ-CPngày 31/7/2017", [("Nghị định", "91/2017/NĐ-CP", "2017-07-31", "Chính phủ")]),
    ("Quyết định số 12/QĐ-UBNDngày 05/01/2022", [("Quyết định", "12/QĐ-UBND", "2022-01-05", None)]),
    (
        "Quyết định 46/2017/QĐ-TTgngày 31/10/2017",
        [("Quyết định", "46/2017/QĐ-TTg", "2017-10-31", "Thủ tướng Chính phủ")],
    ),
    ("Chỉ thị số 45-CT/TUcủa Tỉnh ủy", [("Chỉ thị", "45-CT/TU", None, "Tỉnh ủy")]),
    ("Công văn số 12/SNV-KTvề việc khen thưởng", [("Công văn", "12/SNV-KT", None, None)]),
    # years of two figures, signs of double width
    (
        "Quyết định số 1436/QĐ-UBND ngày 20/6/22 của UBND tỉnh",
        [("Quyết định", "1436/QĐ-UBND", "2022-06-20", "UBND tỉnh")],
    ),
    ("Quyết định số 55/QĐ-UB ngày 19/8/97", [("Quyết định", "55/QĐ-UB", "1997-08-19", None)]),
    ("Quyết định số １２/QĐ-UBND ngày 05／01／2022", [("Quyết định", "12/QĐ-UBND", "2022-01-05", None)]),
    ("Quyết định số 14∕QĐ−UBND", [("Quyết định", "14/QĐ-UBND", None, None)]),
    # by name
    (
        "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương "
        "ngày 22 tháng 11 năm 2019",
        [
            (
                "Luật",
                "Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương "
                "năm 2019",
                "2019-11-22",
                "Quốc hội",
            )
        ],
    ),
    ("Nghị quyết Đại hội XIII của Đảng", [("Nghị quyết", "Nghị quyết Đại hội XIII của Đảng", None, None)]),
    (
        "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
        [("Nghị quyết", "Nghị quyết Đại hội XIII của Đảng", None, None)],
    ),
    (
        "Nghị quyết Trung ương 4 (khóa XI, XII)",
        [
            ("Nghị quyết", "Nghị quyết Trung ương 4 (khóa XI)", None, None),
            ("Nghị quyết", "Nghị quyết Trung ương 4 (khóa XII)", None, None),
        ],
    ),
    (
        "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khoá XII",
        [("Nghị quyết", "Nghị quyết Trung ương 4 (khóa XII)", None, None)],
    ),
    ("NQTW4 khóa XII", [("Nghị quyết", "Nghị quyết Trung ương 4 (khóa XII)", None, None)]),
    (
        "Nghị quyết Đại hội đảng bộ tỉnh Cà Mau lần thứ XVI, nhiệm kỳ 2020-2025",
        [("Nghị quyết", "Nghị quyết Đại hội Đảng bộ tỉnh Cà Mau lần thứ XVI", None, None)],
    ),
    (
        "các Quy định số 37-QĐ/TW ngày 25/10/2021, số 41-QĐ/TW ngày 03/11/2021 của Bộ Chính trị",
        [
            ("Quy định", "37-QĐ/TW", "2021-10-25", "Bộ Chính trị"),
            ("Quy định", "41-QĐ/TW", "2021-11-03", "Bộ Chính trị"),
        ],
    ),
    (
        "Ngày 12/3/2022, Chủ tịch UBND tỉnh Cà Mau Lữ Văn Mẫu ký Quyết định số 512/QĐ-UBND",
        [("Quyết định", "512/QĐ-UBND", "2022-03-12", "Chủ tịch UBND tỉnh Cà Mau")],
    ),
    (
        "Phó Thủ tướng Chính phủ Lữ Văn Mẫu vừa ký Chỉ thị số 27/CT-TTg",
        [("Chỉ thị", "27/CT-TTg", None, "Thủ tướng Chính phủ")],
    ),
    (
        "Nghị quyết Đại hội XII Công đoàn Việt Nam",
        [("Nghị quyết", "Nghị quyết Đại hội Công đoàn Việt Nam lần thứ XII", None, None)],
    ),
    (
        "Nghị quyết Đại hội Hội Nông dân tỉnh Cà Mau lần thứ X",
        [("Nghị quyết", "Nghị quyết Đại hội Hội Nông dân tỉnh Cà Mau lần thứ X", None, None)],
    ),
    (
        "Nghị quyết Đại hội XXIII Đảng bộ tỉnh Sơn La",
        [("Nghị quyết", "Nghị quyết Đại hội Đảng bộ tỉnh Sơn La lần thứ XXIII", None, None)],
    ),
    (
        "Luật Cán bộ, công chức, Luật Viên chức và Luật Đất đai 2013",
        [
            ("Luật", "Luật Cán bộ, công chức", None, None),
            ("Luật", "Luật Viên chức", None, None),
            ("Luật", "Luật Đất đai năm 2013", "2013", None),
        ],
    ),
    (
        "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015",
        [("Luật", "Luật Tổ chức chính quyền địa phương năm 2015", "2015-06-19", None)],
    ),
    (
        "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng",
        [("Luật", "Luật Sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng", None, None)],
    ),
    ("Hiến pháp năm 2013", [("Hiến pháp", "Hiến pháp năm 2013", "2013", None)]),
    ("Theo Hiến pháp Mỹ, Tổng thống", [("Hiến pháp", "Hiến pháp Mỹ", None, None)]),
    ("Hiến pháp Liên bang Nga", [("Hiến pháp", "Hiến pháp Liên bang Nga", None, None)]),
    (
        "các nghị quyết của Hội nghị Trung ương 4 (khóa XII), nhất là",
        [("Nghị quyết", "Nghị quyết Trung ương 4 (khóa XII)", None, "Ban Chấp hành Trung ương")],
    ),
    ("Hiến pháp Nhật Bản năm 1946", [("Hiến pháp", "Hiến pháp Nhật Bản năm 1946", "1946", None)]),
    ("Luật Trẻ em Mỹ Lộc", [("Luật", "Luật Trẻ em", None, None)]),
    ("Luật Biên phòng của Lào Cai", [("Luật", "Luật Biên phòng", None, None)]),
    ("Luật Doanh nghiệp của Myanmar", [("Luật", "Luật Doanh nghiệp của Myanmar", None, None)]),
    ("Luật Đầu tư nước ngoài tại Việt Nam", [("Luật", "Luật Đầu tư nước ngoài tại Việt Nam", None, None)]),
    (
        "Điều lệ Đảng Cộng sản Việt Nam và Điều lệ Công đoàn Việt Nam khóa XII",
        [
            ("Điều lệ", "Điều lệ Đảng", None, "Đảng Cộng sản Việt Nam"),
            ("Điều lệ", "Điều lệ Công đoàn Việt Nam khóa XII", None, None),
        ],
    ),
    (
        "vi phạm luật Hôn nhân và gia đình và Luật các tổ chức tín dụng; kỷ luật Ban cán sự; theo luật và đồng bộ luật",
        [
            ("Luật", "Luật Hôn nhân và gia đình", None, None),
            ("Luật", "Luật Các tổ chức tín dụng", None, None),
        ],
    ),
    (
        "thông qua Luật Đặc xá (sửa đổi); tốt nghiệp Đại học Luật Hà Nội",
        [("Luật", "Luật Đặc xá (sửa đổi)", None, None)],
    ),
    (
        "Nghị quyết Trung ương 4 (khóa XII) và Nghị quyết Trung ương 4; Điều lệ Hội quy định",
        [
            ("Nghị quyết", "Nghị quyết Trung ương 4 (khóa XII)", None, "Ban Chấp hành Trung ương"),
            ("Nghị quyết", "Nghị quyết Trung ương 4 (khóa XII)", None, "Ban Chấp hành Trung ương"),
        ],
    ),
    (
        "Nghị quyết Đại hội Đảng bộ tỉnh Quảng Bình nhiệm kỳ 2015-2020 đã đề ra",
        [
            (
                "Nghị quyết",
                "Nghị quyết Đại hội Đảng bộ tỉnh Quảng Bình nhiệm kỳ 2015-2020",
                None,
                "Đảng bộ tỉnh Quảng Bình",
            )
        ],
    ),
    (
        "Luật Lưu trữ năm 2024 có hiệu lực; Luật Lưu trữ quy định",
        [("Luật", "Luật Lưu trữ năm 2024", "2024", None), ("Luật", "Luật Lưu trữ năm 2024", "2024", None)],
    ),
    (
        "Công điện ngày 02 tháng 2 năm 2017 của Thủ tướng Chính phủ",
        [("Công điện", "Công điện ngày 02/02/2017 của Thủ tướng Chính phủ", "2017-02-02", "Thủ tướng Chính phủ")],
    ),
    # the day in small letters, with whose it is and what about; of whom nobody says is no paper
    (
        "theo thông báo ngày 5-3-2018 của Ủy ban Thường vụ Quốc hội về việc thực hiện quyền",
        [
            (
                "Thông báo",
                "Thông báo ngày 05/03/2018 của Ủy ban Thường vụ Quốc hội về việc thực hiện quyền",
                "2018-03-05",
                "Ủy ban Thường vụ Quốc hội",
            )
        ],
    ),
    ("theo thông báo ngày 5-3-2018, cuộc họp dời lại", []),
    # the number of a decree told elsewhere with its year; a decision by number alone told with its year elsewhere
    (
        "Nghị định 07/2017/NĐ-CP quy định trình tự; ngày Nghị định 07/NĐ-CP có hiệu lực",
        [("Nghị định", "07/2017/NĐ-CP", None, "Chính phủ"), ("Nghị định", "07/2017/NĐ-CP", None, "Chính phủ")],
    ),
    (
        "Căn cứ thu là Quyết định 1611/2009 của UBND TP Hải Phòng; Quyết định 1611 đã hết hiệu lực",
        [("Quyết định", "1611/2009", None, "UBND TP Hải Phòng"), ("Quyết định", "1611/2009", None, None)],
    ),
    # codes of the army's units, of departments and of a district's office; TTg in any case
    (
        "QĐ số 711/QĐ-e193, Công điện số 188/CĐ-X03, công văn số 402/PGDĐT, Quyết định số 601/QĐ-Ttg",
        [
            ("Quyết định", "711/QĐ-e193", None, None),
            ("Công điện", "188/CĐ-X03", None, None),
            ("Công văn", "402/PGDĐT", None, None),
            ("Quyết định", "601/QĐ-TTg", None, "Thủ tướng Chính phủ"),
        ],
    ),
    # the title behind a number is of the same paper
    (
        "Tại Điều 4 của Thông tư 15 Quy định về tổ chức lễ hội quy định rõ",
        [("Thông tư", "Thông tư 15", None, None)],
    ),
    # laws that share one word, one law that amends several, short forms
    (
        "theo Luật Đất đai năm 1993, 2001 và 2003; luật Về hội và luật Biểu tình",
        [
            *(("Luật", f"Luật Đất đai năm {year}", year, "Quốc hội") for year in ("1993", "2001", "2003")),
            *(("Luật", f"Luật {name}", None, "Quốc hội") for name in ("Về hội", "Biểu tình")),
        ],
    ),
    (
        "Triển khai Luật Đất đai năm 2013, năm 2020 UBND huyện đã cấp giấy; nghiên cứu luật về hội nhập quốc tế",
        [("Luật", "Luật Đất đai năm 2013", "2013", "Quốc hội")],
    ),
    (
        "Tuyên truyền các Luật Giao thông đường bộ, trẻ em và doanh nghiệp tham gia.",
        [("Luật", "Luật Giao thông đường bộ", None, "Quốc hội")],
    ),
    (
        "căn cứ các Luật Đầu tư, đất đai và hỗ trợ doanh nghiệp nhỏ và vừa",
        [("Luật", f"Luật {n}", None, "Quốc hội") for n in ("Đầu tư", "Đất đai", "Hỗ trợ doanh nghiệp nhỏ và vừa")],
    ),
    (
        "thông qua Luật sửa đổi, bổ sung 37 Luật có liên quan đến quy hoạch; Luật CAND",
        [
            ("Luật", "Luật Sửa đổi, bổ sung 37 Luật có liên quan đến quy hoạch", None, "Quốc hội"),
            ("Luật", "Luật Công an nhân dân", None, "Quốc hội"),
        ],
    ),
    # a congress by khóa
    (
        "Triển khai Nghị quyết Đại hội Đảng khóa XII, Nghị quyết ĐH Đoàn toàn quốc lần thứ XI",
        [
            ("Nghị quyết", "Nghị quyết Đại hội XII của Đảng", None, "Đại hội đại biểu toàn quốc của Đảng"),
            ("Nghị quyết", "Nghị quyết Đại hội Đoàn toàn quốc lần thứ XI", None, "Đoàn toàn quốc"),
        ],
    ),
    # a type in small letters with its issuer; what the State rules in general is no paper; titles end at their clause
    (
        "vi phạm quy định của Ban Bí thư về trách nhiệm nêu gương của cán bộ, đảng viên, nhất là người đứng đầu",
        [
            (
                "Quy định",
                "Quy định của Ban Bí thư về trách nhiệm nêu gương của cán bộ, đảng viên, nhất là người đứng đầu",
                None,
                "Ban Bí thư",
            )
        ],
    ),
    ("theo quy định của Bộ Y tế về phòng, chống dịch bệnh", []),
    ("ban hành tới 8 Nghị định về cổ phần hóa doanh nghiệp nhà nước", []),
    (
        "Người dân trông chờ Nghị định về tổ chức và quản lý lễ hội sắp tới góp phần chấn chỉnh",
        [("Nghị định", "Nghị định về tổ chức và quản lý lễ hội", None, None)],
    ),
    # a year in the number, a number before a full stop, papers of other kinds
    ("Nghị quyết số 19-2017/NQ-CP; báo cáo", [("Nghị quyết", "19-2017/NQ-CP", None, "Chính phủ")]),
    ("theo Nghị định số 43. Ngoài ra, xã có 2.000 hộ", [("Nghị định", "Nghị định 43", None, None)]),
    ("hai nghị quyết 233, 4266. Cũng theo đó", [("Nghị quyết", f"Nghị quyết {n}", None, None) for n in (233, 4266)]),
    (
        "văn bản số 2028 gửi công ty; Đề án 06 của Chính phủ",
        [
            ("Văn bản", "Văn bản 2028", None, None),
            ("Đề án", "Đề án 06", None, "Chính phủ"),
        ],
    ),
    ("phạt theo Nghị định 43.000 đồng", []),
    # called by what they are about
    (
        "Quốc hội đã ban hành Nghị quyết về việc phân vạch địa giới hành chính tỉnh Bình Trị Thiên thành ba tỉnh.",
        [
            (
                "Nghị quyết",
                "Nghị quyết về việc phân vạch địa giới hành chính tỉnh Bình Trị Thiên thành ba tỉnh",
                None,
                None,
            )
        ],
    ),
    (
        "thông qua Nghị quyết phê chuẩn Hiệp định Đối tác toàn diện và Tiến bộ (CPTPP); công bố Lệnh của Chủ tịch nước "
        "về Luật Du lịch 2017",
        [
            ("Nghị quyết", "Nghị quyết phê chuẩn Hiệp định Đối tác toàn diện và Tiến bộ (CPTPP)", None, None),
            ("Lệnh", "Lệnh của Chủ tịch nước về Luật Du lịch 2017", None, "Chủ tịch nước"),
            ("Luật", "Luật Du lịch năm 2017", "2017", "Quốc hội"),
        ],
    ),
    (
        "đã ban hành Quy định về những điều đảng viên không được làm.",
        [("Quy định", "Quy định về những điều đảng viên không được làm", None, None)],
    ),
    ("Quy định về tăng giờ lao động làm nhiều người lo ngại.", []),
    ("Hội nghị thảo luận dự thảo Nghị quyết về nâng cao chất lượng cán bộ cơ sở.", []),
    ("Hội nghị góp ý dự thảo lần 2 Nghị quyết về nâng cao chất lượng cán bộ cơ sở.", []),
    ("Tỉnh chuẩn bị ban hành Nghị quyết về nâng cao chất lượng cán bộ cơ sở.", []),
    ("Điều 1. Ban hành kèm theo Quyết định này “Quy định về quản lý và sử dụng Internet”.", []),
    (
        "Quyết định số 97/2010/QĐ-UBND của UBND tỉnh ban hành “Quy định về quản lý và sử dụng Internet”",
        [("Quyết định", "97/2010/QĐ-UBND", None, "UBND tỉnh")],
    ),
    # the Party's platforms, constitutions in a row, laws by their abbreviations
    (
        "theo Cương lĩnh chính trị năm 1991 của Đảng và Cương lĩnh, Điều lệ",
        [
            ("Cương lĩnh", "Cương lĩnh chính trị năm 1991 của Đảng", None, "Đảng Cộng sản Việt Nam"),
            ("Cương lĩnh", "Cương lĩnh của Đảng", None, None),
        ],
    ),
    (
        "kế thừa các Hiến pháp năm 1946, 1959 và năm 1992",
        [("Hiến pháp", f"Hiến pháp năm {year}", year, "Quốc hội") for year in ("1946", "1959", "1992")],
    ),
    # codes are called laws, and laws short
    ("theo Luật Hình sự 2015", [("Bộ luật", "Bộ luật Hình sự năm 2015", "2015", "Quốc hội")]),
    ("khoản 4 điều 35 Luật BHYT", [("Luật", "Luật Bảo hiểm y tế", None, None)]),
    ("theo Luật Quốc tịch; luật quốc tế", [("Luật", "Luật Quốc tịch", None, None)]),
    ("Làm vậy là trái luật Tổng Giám đốc nói", []),
    ("học tập Nghị quyết Trung ương IV", [("Nghị quyết", "Nghị quyết Trung ương 4", None, None)]),
    # a title whose number the bracket behind it tells
    (
        "ký ban hành Nghị quyết của Bộ Chính trị về đột phá phát triển giáo dục (Nghị quyết số 71-NQ/TW)",
        [("Nghị quyết", "71-NQ/TW", None, None)],
    ),
    ("hướng dẫn Pháp lệnh CCB", [("Pháp lệnh", "Pháp lệnh Cựu chiến binh", None, None)]),
    # nothing
    ("nghị quyết đại hội đảng bộ các cấp và các chỉ thị, nghị quyết của Trung ương", []),
    ("Kế hoạch 5 năm, Chương trình 135, Quyết định 3 vấn đề lớn", []),
    ("đạt 98,5% kế hoạch, 46/49 đại biểu, điện thoại 0290.3831.234", []),
    ("Số:      /QĐ-UBND", []),
    ("luật sư Nguyễn Văn Mẫu và pháp luật về đất đai", []),
]


@pytest.mark.parametrize(("text", "expected"), ONE_PASSAGE)
def test_citations_of_a_passage(text: str, expected: list[Expected]) -> None:
    found = find_citations(view_of(text))
    assert [(c.doc_type, c.symbol or c.name, c.date) for c in found] == [(t, s, d) for t, s, d, _ in expected]
    for citation, (_, _, _, issuer) in zip(found, expected, strict=True):
        if issuer is not None:
            assert citation.issuer == issuer


@pytest.mark.parametrize(
    ("text", "issuers"),
    [
        # before the number: who asks, agrees or decides by the paper
        ("theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 87/TTr-SNV ngày 20/01/2026", ["Giám đốc Sở Nội vụ"]),
        ("- Sở Công Thương thống nhất tại Công văn số 1177/SCT-QLCN", ["Sở Công Thương"]),
        ("theo Điều lệ đã được Bộ trưởng Bộ Nội vụ phê duyệt tại Quyết định số 244/QĐ-BNV", ["Bộ trưởng Bộ Nội vụ"]),
        ("Ban Thường vụ Tỉnh ủy ban hành Kế hoạch số 71-KH/TU, ngày 15/02/2022", ["Ban Thường vụ Tỉnh ủy"]),
        ("Thường vụ Đảng ủy Quân sự tỉnh ra Nghị quyết số 09-NQ/ĐU", ["Thường vụ Đảng ủy Quân sự tỉnh"]),
        ("Tổng Bí thư Lữ Mẫu đã ký ban hành Nghị quyết số 60-NQ/TW", ["Tổng Bí thư"]),
        # what is done to an organ, or laid down for it, is not its paper
        ("nhiệm vụ của Sở Nội vụ quy định tại Quyết định số 12/QĐ-UBND", [None]),
        ("Sở Nội vụ được giao tại Quyết định số 12/QĐ-UBND", [None]),
        ("UBND huyện thực hiện theo Nghị quyết số 5/NQ-HĐND", [None]),
        ("ông A được UBND tỉnh bổ nhiệm theo Tờ trình số 12/TTr-SNV", [None]),
        ("học sinh được Sở Giáo dục và Đào tạo tuyển theo Thông tư số 12/2020/TT-BGDĐT", [None]),
        ("Căn cứ chức năng, nhiệm vụ của Sở Nội vụ tại Quyết định số 12/QĐ-UBND", [None]),
        ("Sở Y tế được khen tại Công văn số 5/SYT-VP", [None]),
        ("UBND tỉnh thống nhất tại Công văn số 12/UBND-KT", ["UBND tỉnh"]),
        ("Tờ trình số 12/TTr-SNV đã được Chủ tịch UBND tỉnh phê duyệt ngày 5/5/2024", [None]),
        ("Luật số 31/2024/QH15 được Chủ tịch nước công bố ngày 1/2/2024", ["Quốc hội"]),
        ("UBND tỉnh ban hành Kế hoạch số 1/KH-UBND, UBND huyện theo Kế hoạch số 2/KH-UBND", ["UBND tỉnh", None]),
        ("Nghị quyết của HĐND tỉnh về phát triển giáo dục (Nghị quyết số 71/NQ-HĐND)", ["HĐND tỉnh"]),
        # behind it
        ("Thông tư số 10/2025/TT-BTC vừa được Bộ Tài chính ban hành, từ ngày", ["Bộ Tài chính"]),
        ("Thông báo số 402-TB/TU ngày 15/01/2026 của Thường trực Tỉnh ủy về", ["Thường trực Tỉnh ủy"]),
        ("Quyết định số 1689/QĐ-TLĐ của Đoàn Chủ tịch Tổng Liên đoàn về", ["Đoàn Chủ tịch Tổng Liên đoàn"]),
        ("Tờ trình số 214-TTr/UBKTTW của Ủy ban Kiểm tra Trung ương, Ban Bí thư thấy", ["Ủy ban Kiểm tra Trung ương"]),
        # once for several of one issuer's code
        ("Quy định số 263-QĐ/TW và Quy định số 102-QĐ/TW của Bộ Chính trị", ["Bộ Chính trị"] * 2),
        ("UBND tỉnh ban hành Quyết định số 1/QĐ-UBND về kho; Kế hoạch số 2/KH-UBND về giao nộp", ["UBND tỉnh"] * 2),
        ("UBND tỉnh ban hành Quyết định số 1/QĐ-UBND. Kế hoạch số 2/KH-UBND đã có", ["UBND tỉnh", None]),
        # of a decision on an award: who gives it
        (
            "Chủ tịch UBND tỉnh tặng Bằng khen cho ông Lữ Văn Mẫu (Quyết định số 671/QĐ-UBND ngày 24/4/2025)",
            ["Chủ tịch UBND tỉnh"],
        ),
    ],
)
def test_the_issuer_where_no_word_behind_the_number_tells_it(text: str, issuers: list[str | None]) -> None:
    assert [citation.issuer for citation in read(Report.from_text(text)).citations] == issuers


@pytest.mark.parametrize(
    ("text", "pinpoint"),
    [
        ("điểm a khoản 1 Điều 24 Nghị định số 98/2023/NĐ-CP", "điểm a khoản 1 Điều 24"),
        ("Điểm c, Khoản 1, Điều 23, Nghị định 65/2014/NĐ-CP", "Điểm c, Khoản 1, Điều 23"),
        ("Điều 9, 10, 11 Quy định 377-QĐ/TW", "Điều 9, 10, 11"),
        ("khoản 2 Điều 5 của Luật Đất đai", "khoản 2 Điều 5"),
        ("thực hiện Nghị định số 98/2023/NĐ-CP", None),
        ("từ Điều 15 đến Điều 20 Nghị định số 91/2017/NĐ-CP", "từ Điều 15 đến Điều 20"),
        ("từ khoản 1 đến khoản 4 Điều 10 của Nghị định số 91/2017/NĐ-CP", "từ khoản 1 đến khoản 4 Điều 10"),
        ("điểm a, b khoản 2 và khoản 3 Điều 5 Nghị định số 91/2017/NĐ-CP", "điểm a, b khoản 2 và khoản 3 Điều 5"),
        ("Điều 41-45, 48 và 53 Nghị định số 91/2017/NĐ-CP", "Điều 41-45, 48 và 53"),
        ("khoản 1, khoản 2 Điều 7; Điều 9 của Luật Thanh tra năm 2010", "khoản 1, khoản 2 Điều 7; Điều 9"),
        ("các điều từ 15 đến 20 Nghị định số 91/2017/NĐ-CP", "điều từ 15 đến 20"),
        (
            "khoản 1 và 3 Điều 5 và các điểm a, b khoản 4 Điều 7 Nghị định số 91/2017/NĐ-CP",
            "khoản 1 và 3 Điều 5 và các điểm a, b khoản 4 Điều 7",
        ),
        ("ông Điều và Nghị định số 91/2017/NĐ-CP", None),
    ],
)
def test_pointers_are_kept(text: str, pinpoint: str | None) -> None:
    assert [c.pinpoint for c in find_citations(view_of(text))] == [pinpoint]


def one(citations: list[Citation], kind: str) -> Citation:
    return next(c for c in citations if c.kind == kind)


def test_a_short_form_means_the_full_citation_of_the_report() -> None:
    view = view_of(
        "theo Quy định số 181-QĐ/TW, ngày 30/3/2013 của Bộ Chính trị", "căn cứ Quy định số 181 và kết quả kiểm điểm"
    )
    short = one(find_citations(view), "short")
    assert (short.symbol, short.uncertain, short.span.surface) == ("181-QĐ/TW", False, "Quy định số 181")


def test_a_short_form_before_its_full_citation_means_it_too() -> None:
    view = view_of("Nghị quyết 100 có hiệu lực", "ban hành Nghị quyết số 100/NQ-CP")
    assert one(find_citations(view), "short").symbol == "100/NQ-CP"


def test_a_symbol_rebuilt_from_its_issuer_is_uncertain() -> None:
    (citation,) = find_citations(view_of("Chỉ thị số 05 của Bộ Chính trị"))
    assert (citation.symbol, citation.uncertain) == ("05-CT/TW", True)


def test_type_and_code_that_disagree_are_kept_and_marked() -> None:
    (citation,) = find_citations(view_of("Kết luận số 40-TB/TW ngày 18-7-2022 của Bộ Chính trị"))
    assert (citation.doc_type, citation.symbol, citation.uncertain) == ("Kết luận", "40-TB/TW", True)


def test_a_title_alone_means_the_paper_whose_number_is_told() -> None:
    numbered = "Nghị quyết số 26-NQ/TW về nông nghiệp, nông dân, nông thôn đã được triển khai."
    titled = "Đó là Nghị quyết về nông nghiệp, nông dân, nông thôn."
    assert [c.symbol for c in find_citations(view_of(numbered, titled))] == ["26-NQ/TW"]


def test_a_law_without_its_year_is_the_latest_that_is_told() -> None:
    found = find_citations(view_of("Hiến pháp năm 1992 và Hiến pháp năm 2013.", "Theo Hiến pháp, Quốc hội họp."))
    assert [c.name for c in found] == ["Hiến pháp năm 1992", "Hiến pháp năm 2013", "Hiến pháp năm 2013"]


def test_the_own_symbol_is_no_citation() -> None:
    view = view_of("Số: 256/BC-SNV", "Thực hiện Kế hoạch số 12/KH-UBND")
    found = find_citations(view, Header(symbol="256/BC-SNV"))
    assert [c.symbol for c in found] == ["12/KH-UBND"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Kết luận số 28-KL/TW ngày 21-2-2022 về tinh giản biên chế; các văn bản", "về tinh giản biên chế"),
        (
            "Kết luận số 01-KL/TW của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị",
            "về tiếp tục thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị",
        ),
        ("Nghị quyết số 18-NQ/TW, ngày 25-10-2017, “Một số vấn đề về tổ chức”", "Một số vấn đề về tổ chức"),
    ],
)
def test_titles_end_where_they_end(text: str, title: str) -> None:
    assert find_citations(view_of(text))[0].title == title


def test_the_term_of_the_issuer() -> None:
    (citation,) = find_citations(view_of("Nghị quyết 41-NQ/TW của Bộ Chính trị (khóa IX)"))
    assert citation.term == "IX"


def test_the_span_does_not_take_a_bracket_it_did_not_open() -> None:
    (citation,) = find_citations(view_of("(xem Kết luận 21-KL/TW ngày 25-10-2021) và báo cáo"))
    assert citation.span.surface == "Kết luận 21-KL/TW ngày 25-10-2021"
