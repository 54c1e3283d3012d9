"""Awards: (text, [(award, recipient, status, authority), …]) reads as the specification."""

from __future__ import annotations

import pytest

from extractors.awards import find_awards
from extractors.people import find_people
from extractors.reading import read
from tests.helpers import given_to_each, report_of, table_report, view_of

Expected = tuple[str, str, str, str | None]

NARRATIVE: list[tuple[str, list[Expected]]] = [
    (
        "Tặng Cờ thi đua của Chính phủ cho 02 tập thể là Sở Nội vụ và Công an tỉnh; tặng Bằng khen cho Sở Y tế.",
        [
            ("Cờ thi đua của Chính phủ", "Sở Nội vụ", "granted", "Chính phủ"),
            ("Cờ thi đua của Chính phủ", "Công an tỉnh", "granted", "Chính phủ"),
            ("Bằng khen", "Sở Y tế", "granted", None),
        ],
    ),
    (
        "Bộ Y tế tặng Bằng khen cho 02 tập thể, gồm: Sở Mẫu; Sở Thử và 03 cá nhân.",
        [(("Bằng khen"), name, "granted", "Bộ Y tế") for name in ("Sở Mẫu", "Sở Thử", "03 cá nhân")],
    ),
    (
        "Tặng Bằng khen cho 02 tập thể gồm Sở Nội vụ và Sở Y tế; 02 cá nhân gồm ông Lê Văn Mẫu, bà Trần Thị Thí Dụ.",
        [("Bằng khen", name, "granted", None) for name in ("Sở Nội vụ", "Sở Y tế", "Lê Văn Mẫu", "Trần Thị Thí Dụ")],
    ),
    (
        "Phòng Mẫu và Đại tá Lê Văn Nháp được trao tặng Bằng khen.",
        [("Bằng khen", "Phòng Mẫu", "granted", None), ("Bằng khen", "Lê Văn Nháp", "granted", None)],
    ),
    (
        "Chủ tịch nước tặng Huân chương Dũng cảm cho Đại úy Lê Văn Mẫu, Cán bộ Phòng Mẫu.",
        [("Huân chương Dũng cảm", "Lê Văn Mẫu", "granted", "Chủ tịch nước")],
    ),
    (
        "Trao danh hiệu Anh hùng Lao động cho Ban An ninh quận 2 (nay là Công an quận Mẫu) và liệt sĩ Lê Văn Nháp.",
        [
            ("Anh hùng Lao động", "Ban An ninh quận 2", "granted", "Chủ tịch nước"),
            ("Anh hùng Lao động", "Lê Văn Nháp", "granted", "Chủ tịch nước"),
        ],
    ),
    (
        "Ông Lê Đức Mẫu được khen thưởng: Huân chương Sao vàng, Huân chương Hồ Chí Minh.",
        [
            ("Huân chương Sao vàng", "Lê Đức Mẫu", "granted", "Chủ tịch nước"),
            ("Huân chương Hồ Chí Minh", "Lê Đức Mẫu", "granted", "Chủ tịch nước"),
        ],
    ),
    (
        "Bà Võ Thị Mẫu đã nhận nhiều danh hiệu cao quý trong và ngoài nước như: Huân chương Độc lập hạng Nhì.",
        [("Huân chương Độc lập hạng Nhì", "Võ Thị Mẫu", "granted", "Chủ tịch nước")],
    ),
    # what else is given, or done, before who receives it; who receives it beside the subject
    (
        "Bộ Công an đã trao Thư khen và thưởng nóng 8 đơn vị có thành tích xuất sắc.",
        [("Thư khen", "8 đơn vị", "granted", "Bộ Công an")],
    ),
    (
        "Sở Giao thông đã trao Bằng khen, tuyên dương 82 tài xế được đánh giá là tốt.",
        [("Bằng khen", "82 tài xế", "granted", "Sở Giao thông")],
    ),
    (
        "Anh Nguyễn Văn Thử được Trung ương Đoàn trao Giải thưởng Lý Tự Trọng cùng 71 cán bộ Đoàn tiêu biểu.",
        [
            ("Giải thưởng Lý Tự Trọng", "Nguyễn Văn Thử", "granted", "Trung ương Đoàn"),
            ("Giải thưởng Lý Tự Trọng", "71 cán bộ Đoàn tiêu biểu", "granted", "Trung ương Đoàn"),
        ],
    ),
    # a list of subjects each with what he is; units with what they belong to behind a dash
    (
        "Anh Mai Viết Thử, chủ tàu, ông Nguyễn Văn Mẫu, thuyền trưởng và ông Đặng Ngọc Thí được tặng Bằng khen.",
        [("Bằng khen", name, "granted", None) for name in ("Mai Viết Thử", "Nguyễn Văn Mẫu", "Đặng Ngọc Thí")],
    ),
    (
        "Ông Lê Văn Thử tặng Bằng khen cho các tập thể: Đội Mẫu - Phòng Cảnh sát giao thông (PC 08) và Công an xã Thí.",
        [
            ("Bằng khen", "Đội Mẫu, Phòng Cảnh sát giao thông", "granted", None),
            ("Bằng khen", "Công an xã Thí", "granted", None),
        ],
    ),
    # degrees and posts with commas before a name; who was named last by what he is; the award named before
    (
        "Thủ tướng tặng Bằng khen cho Thạc sĩ, bác sĩ Lê Văn Thử và Phó Giáo sư, Tiến sĩ Trần Thị Mẫu.",
        [("Bằng khen", name, "granted", "Thủ tướng") for name in ("Lê Văn Thử", "Trần Thị Mẫu")],
    ),
    (
        "Tài xế Phan Văn Mẫu cứu xe khách. Bộ trưởng đề nghị Thủ tướng tặng Bằng khen cho lái xe này.",
        [("Bằng khen", "Phan Văn Mẫu", "proposed", "Thủ tướng")],
    ),
    (
        "Hội truy tặng Bằng khen “Thanh niên sống đẹp” cho anh Lê Văn Thử và trao Bằng khen này cho anh Trần Duy Mẫu.",
        [("Bằng khen Thanh niên sống đẹp", name, "granted", None) for name in ("Lê Văn Thử", "Trần Duy Mẫu")],
    ),
    (
        "Ông Võ Chí Mẫu được tặng Huân chương Sao vàng, nhiều huân - huy chương khác và huy hiệu 70 năm tuổi Đảng.",
        [
            ("Huân chương Sao vàng", "Võ Chí Mẫu", "granted", "Chủ tịch nước"),
            ("Huy hiệu 70 năm tuổi Đảng", "Võ Chí Mẫu", "granted", None),
        ],
    ),
    (
        "Sở kiến nghị Bộ trao danh hiệu NSND cho 2 trường hợp bị trượt đợt vừa rồi là NSƯT Lê Thử và NSƯT Trần Mẫu.",
        [("Nghệ sĩ Nhân dân", name, "proposed", "Chủ tịch nước") for name in ("Lê Thử", "Trần Mẫu")],
    ),
    (
        "Chủ tịch nước tặng Giải thưởng Hồ Chí Minh về khoa học và công nghệ đợt 5 cho ông Mai Hồng Thử.",
        [("Giải thưởng Hồ Chí Minh về khoa học và công nghệ đợt 5", "Mai Hồng Thử", "granted", "Chủ tịch nước")],
    ),
    # tones placed the old way
    (
        "Ông Lê Văn Mẫu truy tặng cho 4 thuỷ thủ danh hiệu “Anh hùng Nga”.",
        [("Anh hùng Nga", "4 thuỷ thủ", "granted", None)],
    ),
    # counted groups, with what tells which they are
    (
        "Hội Nhà báo Việt Nam trao Kỷ niệm chương cho 30 hội viên thuộc Hội Nhà báo tỉnh Cà Mau.",
        [("Kỷ niệm chương", "30 hội viên thuộc Hội Nhà báo tỉnh Cà Mau", "granted", "Hội Nhà báo Việt Nam")],
    ),
    (
        "UBND tỉnh tặng Bằng khen cho 9 ngư dân ở huyện Mẫu Đông, tỉnh Cà Mau đã cứu 22 người.",
        [("Bằng khen", "9 ngư dân ở huyện Mẫu Đông, tỉnh Cà Mau", "granted", "Ủy ban nhân dân tỉnh")],
    ),
    (
        "Tặng Bằng khen cho 7 tài xế xe buýt tiêu biểu và gần 1.200 tập thể.",
        [("Bằng khen", name, "granted", None) for name in ("7 tài xế xe buýt tiêu biểu", "gần 1.200 tập thể")],
    ),
    (
        "Tặng Bằng khen cho 5 cá nhân của công ty và 13 tập thể sinh viên.",
        [("Bằng khen", name, "granted", None) for name in ("5 cá nhân", "13 tập thể sinh viên")],
    ),
    (
        "Tặng Bằng khen cho 9 ngư dân cứu 22 người.",
        [("Bằng khen", "9 ngư dân", "granted", None)],
    ),
    (
        "Thị trưởng truy tặng cho 4 thủy thủ danh hiệu Anh hùng Lao động, 10 người còn lại được truy tặng Huân chương "
        "Dũng cảm.",
        [
            ("Anh hùng Lao động", "4 thủy thủ", "granted", "Chủ tịch nước"),
            ("Huân chương Dũng cảm", "10 người còn lại", "granted", "Chủ tịch nước"),
        ],
    ),
    # the award's number counts its recipients
    (
        "UBND tỉnh tặng 28 Bằng khen cho tập thể và cá nhân.",
        [("Bằng khen", "28 tập thể và cá nhân", "granted", "Ủy ban nhân dân tỉnh")],
    ),
    (
        "Văn phòng tặng 22 Kỷ niệm chương cho các đồng chí nguyên là cán bộ Sở Nội vụ.",
        [("Kỷ niệm chương", "22 đồng chí nguyên là cán bộ Sở Nội vụ", "granted", "Văn phòng")],
    ),
    # a few who are counted and named
    (
        "Tặng Bằng khen cho ông Lê Văn Mẫu và ông Trần Văn Thử. Hai học sinh được tặng Bằng khen.",
        [("Bằng khen", name, "granted", None) for name in ("Lê Văn Mẫu", "Trần Văn Thử")],
    ),
    # told short in a headline or caption
    (
        "Ông Lê Văn Mẫu được tặng Huân chương Lao động. Ông Lê Văn Mẫu được tặng Huân chương Lao động hạng Ba.",
        [("Huân chương Lao động hạng Ba", "Lê Văn Mẫu", "granted", "Chủ tịch nước")],
    ),
    (
        "Thưởng nóng và tặng Bằng khen cho ban chuyên án. Chủ tịch tỉnh tặng Bằng khen cho Ban chuyên án 218.",
        [("Bằng khen", "Ban chuyên án 218", "granted", "Chủ tịch tỉnh")],
    ),
    # names of awards
    (
        "Trung ương Đoàn trao giải thưởng “Sao tháng Giêng” và huy hiệu 'Tuổi trẻ dũng cảm' cho anh Lê Văn Mẫu. Nhân "
        "dịp này, Tỉnh đoàn tặng Thư khen cho anh Trần Văn Thử.",
        [
            ("Giải thưởng Sao tháng Giêng", "Lê Văn Mẫu", "granted", "Trung ương Đoàn"),
            ("Huy hiệu Tuổi trẻ dũng cảm", "Lê Văn Mẫu", "granted", "Trung ương Đoàn TNCS Hồ Chí Minh"),
            ("Thư khen", "Trần Văn Thử", "granted", "Tỉnh đoàn"),
        ],
    ),
    (
        "Nước bạn tặng Huân chương Hữu nghị hạng Thíp-pa-đin cho 5 tập thể.",
        [("Huân chương Hữu nghị hạng Thíp-pa-đin", "5 tập thể", "granted", "Chủ tịch nước")],
    ),
    (
        "Ông Lê Văn Mẫu được tặng các huân chương Độc lập hạng Nhất, Nhì; Lao động hạng Ba.",
        [
            (f"Huân chương {name}", "Lê Văn Mẫu", "granted", "Chủ tịch nước")
            for name in ("Độc lập hạng Nhất", "Độc lập hạng Nhì", "Lao động hạng Ba")
        ],
    ),
    (
        "Tặng Kỷ niệm chương Vì sự nghiệp kiểm tra của Đảng cho ông Lê Văn Mẫu.",
        [("Kỷ niệm chương Vì sự nghiệp kiểm tra của Đảng", "Lê Văn Mẫu", "granted", None)],
    ),
    # who the plural after "cho" is
    (
        "Lễ trao Bằng khen cho các đồng chí đảng viên trong đảng bộ gồm: Ông Lê Văn Mẫu và bà Trần Thị Thử.",
        [("Bằng khen", name, "granted", None) for name in ("Lê Văn Mẫu", "Trần Thị Thử")],
    ),
    (
        "Tặng Bằng khen cho đơn vị và cá nhân xuất sắc đó là Sở Nội vụ và ông Lê Văn Mẫu.",
        [("Bằng khen", name, "granted", None) for name in ("Sở Nội vụ", "Lê Văn Mẫu")],
    ),
    # the report's short form of a collective
    (
        "Ngân hàng TMCP Mẫu Thử (MauBank) họp. Năm 2012 MauBank được Chủ tịch nước khen tặng Huân chương Lao động.",
        [("Huân chương Lao động", "Ngân hàng TMCP Mẫu Thử", "granted", "Chủ tịch nước")],
    ),
    # teams without a head of their own
    (
        "Tặng Bằng khen cho tập thể tàu cá QNg - 98465TS và 2 cá nhân; tặng Thư khen cho tập thể thuyền viên tàu Mẫu "
        "Đảo 2 đã cứu người.",
        [
            ("Bằng khen", "Tập thể tàu cá QNg-98465TS", "granted", None),
            ("Bằng khen", "2 cá nhân", "granted", None),
            ("Thư khen", "Tập thể thuyền viên tàu Mẫu Đảo 2", "granted", None),
        ],
    ),
    ("Tặng Bằng khen cho tập thể có thành tích xuất sắc.", []),
    # given names alone
    (
        "Ông Trần Văn Ron cứu người. Ngày 23/1, Tỉnh đoàn trao Huy hiệu Tuổi trẻ dũng cảm cho Ron. Cuối năm, Ron "
        "được tặng Thư khen.",
        [
            ("Huy hiệu Tuổi trẻ dũng cảm", "Trần Văn Ron", "granted", "Trung ương Đoàn TNCS Hồ Chí Minh"),
            ("Thư khen", "Trần Văn Ron", "granted", None),
        ],
    ),
    ("Ông Trần Văn Ron và ông Lê Văn Ron cứu người. Tỉnh đoàn trao Thư khen cho Ron.", []),
    # the verb that gives is missing, or stands behind
    (
        "Theo quyết định của Giám đốc, 2 tập thể và 4 cá nhân được Giấy khen.",
        [("Giấy khen", name, "granted", None) for name in ("2 tập thể", "4 cá nhân")],
    ),
    (
        "Năm 1998, Trường Mầm non Mẫu có Huân chương Lao động hạng Nhì.",
        [
            ("Huân chương Lao động hạng Nhì", "Trường Mầm non Mẫu", "granted", "Chủ tịch nước"),
        ],
    ),
    (
        "Huân chương Lao động hạng Nhất thuộc về ông Lê Văn Mẫu và bà Trần Thị Thử.",
        [
            ("Huân chương Lao động hạng Nhất", name, "granted", "Chủ tịch nước")
            for name in ("Lê Văn Mẫu", "Trần Thị Thử")
        ],
    ),
    ("Bộ trưởng có Thư khen. Dự có hơn 400 đại biểu, trong đó có Mẹ Việt Nam anh hùng.", []),
    # the counted are named behind the award, or right behind the count
    (
        "Hai nghệ sĩ được truy tặng danh hiệu Nghệ sĩ Nhân dân: Lê Văn Mẫu và Trần Văn Thử.",
        [("Nghệ sĩ Nhân dân", name, "granted", "Chủ tịch nước") for name in ("Lê Văn Mẫu", "Trần Văn Thử")],
    ),
    (
        "Tặng Huân chương Dũng cảm cho ông Lê Văn Mẫu và hai chiến sĩ Trần Văn Thử, Phạm Văn Nháp.",
        [
            ("Huân chương Dũng cảm", name, "granted", "Chủ tịch nước")
            for name in ("Lê Văn Mẫu", "Trần Văn Thử", "Phạm Văn Nháp")
        ],
    ),
    (
        "Ông Lê Văn Mẫu (lớp 7C) và ông Trần Văn Thử (lớp 7E), cùng Trường Trung học cơ sở Mẫu, được tặng Bằng khen.",
        [("Bằng khen", name, "granted", None) for name in ("Lê Văn Mẫu", "Trần Văn Thử")],
    ),
    (
        "Sở Y tế tặng Giấy khen 6 tập thể và 11 cá nhân.",
        [("Giấy khen", name, "granted", "Sở Y tế") for name in ("6 tập thể", "11 cá nhân")],
    ),
    ("Nhóm ngư dân cứu 22 ngư dân nước bạn nhận Bằng khen.", []),
    # what was asked for is given, or taken back
    (
        "Hội đồng xem xét những người được đề nghị khen thưởng, thống nhất: Tặng Giấy khen cho 253 cá nhân. Đề nghị "
        "tặng Bằng khen cho 89 cá nhân.",
        [("Giấy khen", "253 cá nhân", "granted", None), ("Bằng khen", "89 cá nhân", "proposed", None)],
    ),
    (
        "Hủy bỏ Quyết định phong tặng danh hiệu Anh hùng Lao động đối với ông Lê Văn Mẫu. Năm 2010, ông Lê Văn Mẫu "
        "được tặng danh hiệu Anh hùng Lao động.",
        [("Anh hùng Lao động", "Lê Văn Mẫu", "revoked", "Chủ tịch nước")],
    ),
    (
        "Hồ sơ xin Trung ương Đoàn tặng Bằng khen cho anh Lê Văn Mẫu đang được hoàn tất.",
        [("Bằng khen", "Lê Văn Mẫu", "proposed", "Trung ương Đoàn")],
    ),
    # who stands right before the verb receives, whatever else the sentence names
    (
        "Trung đoàn Công binh 293 thành lập năm 1993. Năm 2001, Tiểu đoàn 27 được khen; năm 2008, Trung đoàn được tặng "
        "Huân chương Chiến công hạng Ba.",
        [("Huân chương Chiến công hạng Ba", "Trung đoàn Công binh 293", "granted", "Chủ tịch nước")],
    ),
    (
        "Công ty Mẫu Thử Việt Nam họp. 5 cá nhân của công ty được nhận Bằng khen.",
        [("Bằng khen", "5 cá nhân", "granted", None)],
    ),
    ("Bộ Tư lệnh 86 tổ chức Lễ kỷ niệm và trao Bằng khen.", []),
    (
        "Ông Lê Văn Mẫu đã nhận danh hiệu Anh hùng Lao động, hai lần Huân chương Lao động hạng Nhất.",
        [
            ("Anh hùng Lao động", "Lê Văn Mẫu", "granted", "Chủ tịch nước"),
            ("Huân chương Lao động hạng Nhất", "Lê Văn Mẫu", "granted", "Chủ tịch nước"),
        ],
    ),
    # not yet given
    (
        "Anh Lê Văn Mẫu sẽ được Chủ tịch tỉnh tặng Bằng khen.",
        [("Bằng khen", "Lê Văn Mẫu", "proposed", "Chủ tịch tỉnh")],
    ),
    # who only stands in the occasion, behind "của" or after a crowd receives nothing
    ("Tại lễ khánh thành Bệnh viện Mẫu Thử, anh Tám được trao tặng Bằng khen.", []),
    (
        "Báo Mẫu Mới - cơ quan của Trung ương Hội Nông dân Việt Nam được tặng Bằng khen.",
        [("Bằng khen", "Báo Mẫu Mới", "granted", None)],
    ),
    ("Hội Luật gia tỉnh Cà Mau họp và nhiều tập thể, cá nhân được nhận Bằng khen.", []),
    (
        "Ban Thi đua đã trình Văn phòng Chủ tịch nước trao tặng Huân chương Dũng cảm cho ông Phan Văn Mẫu.",
        [("Huân chương Dũng cảm", "Phan Văn Mẫu", "proposed", "Chủ tịch nước")],
    ),
    (
        "Bộ Y tế tặng Bằng khen cho các tập thể có đóng góp, trong đó có Bệnh viện Mẫu, Bệnh viện Thử.",
        [
            ("Bằng khen", "Bệnh viện Mẫu", "granted", "Bộ Y tế"),
            ("Bằng khen", "Bệnh viện Thử", "granted", "Bộ Y tế"),
        ],
    ),
    (
        "Đã trao Huân chương Độc lập hạng Nhất cho Đảng bộ, chính quyền và nhân dân tỉnh Quảng Bình.",
        [
            (
                "Huân chương Độc lập hạng Nhất",
                "Đảng bộ, chính quyền và nhân dân tỉnh Quảng Bình",
                "granted",
                "Chủ tịch nước",
            )
        ],
    ),
    ("Đại hội “Vì an ninh Tổ quốc” tôn vinh người được tặng Bằng khen.", []),
    (
        "Thủ tướng Chính phủ tặng Bằng khen cho 14 cá nhân thuộc Bộ Công an; 1 cá nhân thuộc Bệnh viện Mẫu, "
        "Tập đoàn Thử; 79 tập thể và 86 cá nhân thuộc Bộ Quốc phòng.",
        [
            ("Bằng khen", recipient, "granted", "Thủ tướng Chính phủ")
            for recipient in ("14 cá nhân", "1 cá nhân", "79 tập thể", "86 cá nhân")
        ],
    ),
    (
        "Chủ tịch nước tặng Huân chương Lao động hạng Nhì, hạng Ba cho ông Lê Văn Mẫu và bà Trần Thị Nháp.",
        [
            ("Huân chương Lao động hạng Nhì", "Lê Văn Mẫu", "granted", "Chủ tịch nước"),
            ("Huân chương Lao động hạng Ba", "Trần Thị Nháp", "granted", "Chủ tịch nước"),
        ],
    ),
    (
        "Công ty CP xây dựng và đầu tư 999 đón nhận Huân chương Lao động hạng Nhì",
        [("Huân chương Lao động hạng Nhì", "Công ty cổ phần xây dựng và đầu tư 999", "granted", "Chủ tịch nước")],
    ),
    (
        "Công ty Mẫu Sơn kỷ niệm 45 năm. Lãnh đạo tỉnh trao Bằng khen cho tập thể Công ty.",
        [("Bằng khen", "Công ty Mẫu Sơn", "granted", None)],
    ),
    (
        "Trường THPT chuyên Lê Quý Mẫu nhận Bằng khen của Bộ Y tế.",
        [("Bằng khen", "Trường THPT chuyên Lê Quý Mẫu", "granted", "Bộ Y tế")],
    ),
    (
        "3 cá nhân được tặng Bằng khen gồm: bà Lê Thị Mẫu, Hiệu trưởng Trường Mầm non Thử; ông Trần Văn Nháp.",
        [("Bằng khen", "Lê Thị Mẫu", "granted", None), ("Bằng khen", "Trần Văn Nháp", "granted", None)],
    ),
    (
        "2 cá nhân được truy tặng danh hiệu NSND gồm: NSƯT Lê Văn Mẫu; NSƯT Trần Thị Nháp.",
        [
            ("Nghệ sĩ Nhân dân", "Lê Văn Mẫu", "granted", "Chủ tịch nước"),
            ("Nghệ sĩ Nhân dân", "Trần Thị Nháp", "granted", "Chủ tịch nước"),
        ],
    ),
    (
        "Đảng bộ xã có 5 đồng chí được nhận Huy hiệu Đảng, trong đó: Huy hiệu 30 năm tuổi Đảng có 3 đồng chí; "
        "Huy hiệu 40 năm tuổi Đảng có 02 đồng chí.",
        [
            ("Huy hiệu 30 năm tuổi Đảng", "3 đồng chí", "granted", None),
            ("Huy hiệu 40 năm tuổi Đảng", "02 đồng chí", "granted", None),
        ],
    ),
    (
        "Có 6 đồng chí nhận Huy hiệu 60 năm tuổi Đảng, 3 đồng chí nhận Huy hiệu 50 năm tuổi Đảng.",
        [
            ("Huy hiệu 60 năm tuổi Đảng", "6 đồng chí", "granted", None),
            ("Huy hiệu 50 năm tuổi Đảng", "3 đồng chí", "granted", None),
        ],
    ),
    (
        "Có 11 đảng viên vinh dự được trao tặng Huy hiệu 30, 40, 45 năm tuổi Đảng.",
        [("Huy hiệu Đảng", "11 đảng viên", "granted", None)],
    ),
    (
        "UBND tỉnh tặng Bằng khen cho 32 cá nhân, LĐLĐ tỉnh tặng Bằng khen cho 20 tập thể.",
        [
            ("Bằng khen", "32 cá nhân", "granted", "Ủy ban nhân dân tỉnh"),
            ("Bằng khen", "20 tập thể", "granted", "Liên đoàn Lao động tỉnh"),
        ],
    ),
    (
        "Xét đề nghị của Thủ tướng Chính phủ, Chủ tịch nước truy tặng Huân chương Dũng cảm cho 5 cá nhân.",
        [("Huân chương Dũng cảm", "5 cá nhân", "granted", "Chủ tịch nước")],
    ),
    (
        "Quyết định số 163/QĐ-UBND của Chủ tịch UBND tỉnh tặng Bằng khen cho 32 tập thể.",
        [("Bằng khen", "32 tập thể", "granted", "Chủ tịch UBND tỉnh")],
    ),
    (
        "Nhà nước đã tặng Huân chương Kháng chiến hạng Nhất và hạng Nhì, Huân chương Lao động (hạng Nhất, Nhì) "
        "cho ông Lê Văn Mẫu",
        [
            ("Huân chương Kháng chiến hạng Nhất", "Lê Văn Mẫu", "granted", "Nhà nước"),
            ("Huân chương Kháng chiến hạng Nhì", "Lê Văn Mẫu", "granted", "Nhà nước"),
            ("Huân chương Lao động hạng Nhất", "Lê Văn Mẫu", "granted", "Chủ tịch nước"),
            ("Huân chương Lao động hạng Nhì", "Lê Văn Mẫu", "granted", "Chủ tịch nước"),
        ],
    ),
    (
        "Thủ tướng Chính phủ trao Huy hiệu 50 năm, 45 năm và 30 năm tuổi Đảng cho các ông Lê Văn Mẫu, "
        "Đoàn Mạnh Thử và Trần Thị Nháp.",
        [
            ("Huy hiệu 50 năm tuổi Đảng", "Lê Văn Mẫu", "granted", None),
            ("Huy hiệu 45 năm tuổi Đảng", "Đoàn Mạnh Thử", "granted", None),
            ("Huy hiệu 30 năm tuổi Đảng", "Trần Thị Nháp", "granted", None),
        ],
    ),
    (
        "Đảng ủy phường trao Huy hiệu 30, 40 và 50 năm tuổi Đảng cho 25 đảng viên.",
        [("Huy hiệu Đảng", "25 đảng viên", "granted", None)],
    ),
    (
        "Bằng khen của UBND tỉnh Tây Ninh tặng bà Phạm Thị Mẫu.",
        [("Bằng khen", "Phạm Thị Mẫu", "granted", "Ủy ban nhân dân tỉnh Tây Ninh")],
    ),
    (
        "Ghi công lao của đồng chí Phan Trọng Mẫu, Nhà nước đã tặng thưởng đồng chí nhiều phần thưởng cao quý "
        "như Huân chương Sao vàng",
        [("Huân chương Sao vàng", "Phan Trọng Mẫu", "granted", "Chủ tịch nước")],
    ),
    (
        "Cục Chính sách, Tổng cục Chính trị đón nhận Huân chương Bảo vệ Tổ quốc hạng Nhất.",
        [("Huân chương Bảo vệ Tổ quốc hạng Nhất", "Cục Chính sách", "granted", "Chủ tịch nước")],
    ),
    (
        "Sở Y tế và Sở Nội vụ được tặng Bằng khen của Bộ Y tế.",
        [("Bằng khen", "Sở Y tế", "granted", "Bộ Y tế"), ("Bằng khen", "Sở Nội vụ", "granted", "Bộ Y tế")],
    ),
    (
        "Hai vận động viên Lê Văn Mẫu và Trần Thị Nháp được tặng Bằng khen.",
        [("Bằng khen", "Lê Văn Mẫu", "granted", None), ("Bằng khen", "Trần Thị Nháp", "granted", None)],
    ),
    (
        "Lê Văn Mẫu và 8 người được UBND huyện trao Giấy khen.",
        [
            ("Giấy khen", "Lê Văn Mẫu", "granted", "Ủy ban nhân dân huyện"),
            ("Giấy khen", "8 người", "granted", "Ủy ban nhân dân huyện"),
        ],
    ),
    (
        "Trao Huy hiệu 75 năm tuổi Đảng cho đồng chí Vũ Thị Mẫu, Đảng bộ xã Tân Thử.",
        [("Huy hiệu 75 năm tuổi Đảng", "Vũ Thị Mẫu", "granted", None)],
    ),
    (
        "Chủ tịch nước Lê Văn Mẫu nhấn mạnh, công trình của các tác giả được trao Giải thưởng Hồ Chí Minh.",
        [],
    ),
    (
        "Trường Đại học Y Hà Nội đón nhận Huân chương Lao động hạng Nhất",
        [("Huân chương Lao động hạng Nhất", "Trường Đại học Y Hà Nội", "granted", "Chủ tịch nước")],
    ),
    (
        "Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho Đại sứ quán Việt Nam tại Lào.",
        [("Huân chương Lao động hạng Nhì", "Đại sứ quán Việt Nam tại Lào", "granted", "Chủ tịch nước")],
    ),
    (
        "Lãnh đạo tỉnh trao Bằng khen cho ba tập thể.",
        [("Bằng khen", "ba tập thể", "granted", None)],
    ),
    (
        "Thái Nguyên vinh dự được Đảng, Nhà nước tặng danh hiệu Anh hùng Lao động, Huân chương Sao vàng",
        [
            ("Anh hùng Lao động", "tỉnh Thái Nguyên", "granted", "Chủ tịch nước"),
            ("Huân chương Sao vàng", "tỉnh Thái Nguyên", "granted", "Chủ tịch nước"),
        ],
    ),
    (
        "83 tập thể, 17 cá nhân được Đảng, Nhà nước phong tặng danh hiệu Anh hùng Lao động, 55 bà mẹ "
        "được truy tặng danh hiệu vinh dự Nhà nước “Bà Mẹ Việt Nam Anh hùng”",
        [
            ("Anh hùng Lao động", "83 tập thể", "granted", "Chủ tịch nước"),
            ("Anh hùng Lao động", "17 cá nhân", "granted", "Chủ tịch nước"),
            ("Bà mẹ Việt Nam anh hùng", "55 bà mẹ", "granted", "Chủ tịch nước"),
        ],
    ),
    (
        "Nhà nước đã tặng thưởng đồng chí Phan Văn Mẫu nhiều phần thưởng cao quý như Huân chương Sao "
        "vàng; Huân chương Hồ Chí Minh",
        [
            ("Huân chương Sao vàng", "Phan Văn Mẫu", "granted", "Chủ tịch nước"),
            ("Huân chương Hồ Chí Minh", "Phan Văn Mẫu", "granted", "Chủ tịch nước"),
        ],
    ),
    (
        "Bộ Công an trao Huân chương Chiến công hạng Hai và Kỷ niệm chương tặng Thượng tướng Trương Văn Mẫu",
        [
            ("Huân chương Chiến công hạng Nhì", "Trương Văn Mẫu", "granted", "Chủ tịch nước"),
            ("Kỷ niệm chương", "Trương Văn Mẫu", "granted", "Bộ Công an"),
        ],
    ),
    (
        "Bộ Công an truy tặng đồng chí Lê Văn Mẫu Huân chương Chiến công hạng Nhất",
        [("Huân chương Chiến công hạng Nhất", "Lê Văn Mẫu", "granted", "Chủ tịch nước")],
    ),
    (
        "Trung tâm Y tế được tặng Bằng khen của Thủ tướng Chính phủ (năm 2015), Huân chương Lao động "
        "hạng Ba (năm 2018)",
        [
            ("Bằng khen", "Trung tâm Y tế", "granted", "Thủ tướng Chính phủ"),
            ("Huân chương Lao động hạng Ba", "Trung tâm Y tế", "granted", "Chủ tịch nước"),
        ],
    ),
    (
        "Sở Y tế Cà Mau 3 lần được Thủ tướng Chính phủ tặng Bằng khen",
        [("Bằng khen", "Sở Y tế Cà Mau", "granted", "Thủ tướng Chính phủ")],
    ),
    (
        "xã Tân Lập được Chủ tịch nước tặng Huân chương Lao động hạng Ba, Chủ tịch UBND tỉnh tặng Bằng khen",
        [
            ("Huân chương Lao động hạng Ba", "xã Tân Lập", "granted", "Chủ tịch nước"),
            ("Bằng khen", "xã Tân Lập", "granted", "Chủ tịch UBND tỉnh"),
        ],
    ),
    (
        "Năm 2020, Phòng Giáo dục đạt danh hiệu Tập thể lao động xuất sắc",
        [("Tập thể lao động xuất sắc", "Phòng Giáo dục", "granted", None)],
    ),
    (
        "đề nghị Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho Ban Tổ chức Tỉnh ủy Cà Mau và "
        "đồng chí Lê Văn Thử",
        [
            ("Huân chương Lao động hạng Nhì", "Ban Tổ chức Tỉnh ủy Cà Mau", "proposed", "Chủ tịch nước"),
            ("Huân chương Lao động hạng Nhì", "Lê Văn Thử", "proposed", "Chủ tịch nước"),
        ],
    ),
    (
        "Ông Lê Văn Mẫu bị tước danh hiệu Nhà giáo Nhân dân",
        [("Nhà giáo Nhân dân", "Lê Văn Mẫu", "revoked", "Chủ tịch nước")],
    ),
    (
        "Trường THPT Thử Nghiệm đăng ký danh hiệu Tập thể lao động xuất sắc",
        [("Tập thể lao động xuất sắc", "Trường THPT Thử Nghiệm", "registered", None)],
    ),
    (
        "Có 30 cá nhân được khen thưởng, trong đó: Huân chương Lao động hạng Nhất cho 1 tập thể; Bằng "
        "khen của Thủ tướng Chính phủ cho 3 cá nhân",
        [
            ("Huân chương Lao động hạng Nhất", "1 tập thể", "granted", "Chủ tịch nước"),
            ("Bằng khen", "3 cá nhân", "granted", "Thủ tướng Chính phủ"),
        ],
    ),
    (
        "Lễ trao Huân chương Hữu nghị của Nhà nước Lào diễn ra tại Đại sứ quán Việt Nam",
        [],
    ),
    (
        "Chủ tịch UBND tỉnh tặng Bằng khen cho 05 tập thể và 03 cá nhân",
        [
            ("Bằng khen", "05 tập thể", "granted", "Chủ tịch UBND tỉnh"),
            ("Bằng khen", "03 cá nhân", "granted", "Chủ tịch UBND tỉnh"),
        ],
    ),
    (
        "đồng chí Đỗ Kim Mẫu đã vinh dự được Thủ tướng Chính phủ tặng Bằng khen",
        [("Bằng khen", "Đỗ Kim Mẫu", "granted", "Thủ tướng Chính phủ")],
    ),
    (
        "Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy Hoàng Văn "
        "Mẫu trao tặng Huân chương Lao động hạng nhất cho tập thể "
        "lãnh đạo, cán bộ, công nhân lao động Công ty Cổ phần Giả Định",
        [("Huân chương Lao động hạng Nhất", "Công ty Cổ phần Giả Định", "granted", "Chủ tịch nước")],
    ),
    (
        "Đồng chí Vũ Văn Mẫu trao Huy hiệu 30 năm tuổi Đảng cho đảng viên Đỗ Thị Thử",
        [("Huy hiệu 30 năm tuổi Đảng", "Đỗ Thị Thử", "granted", None)],
    ),
    (
        "ông Trần Văn Mẫu được công nhận danh hiệu Chiến sỹ thi đua cấp cơ sở",
        [("Chiến sĩ thi đua cơ sở", "Trần Văn Mẫu", "granted", None)],
    ),
    (
        "đề nghị khen thưởng đối với 3 tập thể năm 2022 là: BTC TU "
        "Cà Mau (được tặng Cờ), các BTC TU Kiên Giang, BTC TU Cần "
        "Thơ (được tặng Bằng khen)",
        [
            ("Cờ thi đua", "Ban Tổ chức Tỉnh ủy Cà Mau", "proposed", None),
            ("Bằng khen", "Ban Tổ chức Tỉnh ủy Kiên Giang", "proposed", None),
            ("Bằng khen", "Ban Tổ chức Thành ủy Cần Thơ", "proposed", None),
        ],
    ),
    (
        "kết quả bình xét khen thưởng cá nhân hoàn thành xuất sắc nhiệm vụ năm 2022 là 11 đồng chí",
        [("Hoàn thành xuất sắc nhiệm vụ", "11 đồng chí", "proposed", None)],
    ),
    (
        "Chủ tịch nước quyết định hủy bỏ Quyết định khen thưởng Huân chương Lao động hạng Ba đối với ông Trịnh Văn Mẫu",
        [("Huân chương Lao động hạng Ba", "Trịnh Văn Mẫu", "revoked", "Chủ tịch nước")],
    ),
    (
        "trao tặng Huân chương Lao động hạng Nhất cho 3 cá nhân, Huân chương Độc lập hạng Nhì cho 11 cá nhân",
        [
            ("Huân chương Lao động hạng Nhất", "3 cá nhân", "granted", "Chủ tịch nước"),
            ("Huân chương Độc lập hạng Nhì", "11 cá nhân", "granted", "Chủ tịch nước"),
        ],
    ),
    (
        "Tổng Liên đoàn Lao động Việt Nam tặng Cờ thi đua cho 02 đơn "
        "vị; Liên đoàn Lao động tỉnh tặng Bằng khen cho 35 tập thể",
        [
            ("Cờ thi đua", "02 đơn vị", "granted", "Tổng Liên đoàn Lao động Việt Nam"),
            ("Bằng khen", "35 tập thể", "granted", "Liên đoàn Lao động tỉnh"),
        ],
    ),
    (
        "83 tập thể, 17 cá nhân được Nhà nước phong tặng danh hiệu Anh hùng Lao động",
        [
            ("Anh hùng Lao động", "83 tập thể", "granted", "Chủ tịch nước"),
            ("Anh hùng Lao động", "17 cá nhân", "granted", "Chủ tịch nước"),
        ],
    ),
    (
        "trao tặng Kỷ niệm chương “Vì sự nghiệp giáo dục” cho bà Lê Thị Mẫu",
        [("Kỷ niệm chương Vì sự nghiệp giáo dục", "Lê Thị Mẫu", "granted", None)],
    ),
    # nothing is granted
    ("Tiêu chuẩn tặng Bằng khen cho 05 tập thể thực hiện theo quy định của pháp luật", []),
    ("Bằng khen của Thủ tướng Chính phủ có mức tiền thưởng bằng 3,5 lần mức lương cơ sở", []),
    ("tặng hoa cho đồng chí Lê Thị Mẫu; trao Cờ luân lưu cho đơn vị Cụm trưởng", []),
    ("các đơn vị hoàn thành xuất sắc nhiệm vụ chính trị được giao", []),
    ("thăm Mẹ Việt Nam anh hùng Hà Thị Mẫu", []),
    (
        "Chủ tịch nước ký quyết định thu hồi Huân chương Lao động hạng Ba của ông Lê Văn Thử.",
        [("Huân chương Lao động hạng Ba", "Lê Văn Thử", "revoked", "Chủ tịch nước")],
    ),
    (
        "Chủ tịch nước trao tặng Huân chương Lao động hạng Nhất cho Đại sứ Lê Văn Thử và Huân chương Lao động hạng Nhì "
        "cho Bệnh viện Đa khoa Cà Mau.",
        [
            ("Huân chương Lao động hạng Nhất", "Lê Văn Thử", "granted", "Chủ tịch nước"),
            ("Huân chương Lao động hạng Nhì", "Bệnh viện Đa khoa Cà Mau", "granted", "Chủ tịch nước"),
        ],
    ),
    (
        "Phó Thủ tướng trao tặng Bệnh viện Đa khoa Cà Mau Huân chương Lao động hạng Nhì.",
        [("Huân chương Lao động hạng Nhì", "Bệnh viện Đa khoa Cà Mau", "granted", "Chủ tịch nước")],
    ),
    # a number that counts nobody
    ("Năm 2023 đơn vị được tặng Bằng khen.", []),
    ("Ngày 20/11/2022 đơn vị được tặng Bằng khen.", []),
    (
        "Bộ Y tế tặng 15 Bằng khen, 20 Giấy khen cho các tập thể, cá nhân.",
        [
            ("Bằng khen", "15 tập thể, cá nhân", "granted", "Bộ Y tế"),
            ("Giấy khen", "20 tập thể, cá nhân", "granted", "Bộ Y tế"),
        ],
    ),
    (
        "Bộ Y tế tặng Bằng khen cho 5 hộ gia đình tiêu biểu và 12 nông dân.",
        [("Bằng khen", name, "granted", "Bộ Y tế") for name in ("5 hộ gia đình", "12 nông dân")],
    ),
    # what did not happen, was taken for something else, or was asked for and is given
    ("Ông Lê Văn Mẫu chưa từng được tặng Bằng khen.", []),
    ("Xã Mẫu vẫn chưa được Nhà nước tặng Huân chương Độc lập hạng Ba.", []),
    (
        "Có thành tích trong công tác thu hồi đất, ông Lê Văn Mẫu được Chủ tịch UBND tỉnh tặng Bằng khen.",
        [("Bằng khen", "Lê Văn Mẫu", "granted", "Chủ tịch UBND tỉnh")],
    ),
    (
        "Ông Lê Văn Mẫu từng tước súng của địch, được tặng Huân chương Chiến công hạng Ba.",
        [("Huân chương Chiến công hạng Ba", "Lê Văn Mẫu", "granted", "Chủ tịch nước")],
    ),
    (
        "Thu hồi Quyết định số 12/QĐ-CTN, ngày 01/02/2020 tặng Huân chương Lao động hạng Ba cho ông Lê Văn Mẫu.",
        [("Huân chương Lao động hạng Ba", "Lê Văn Mẫu", "revoked", "Chủ tịch nước")],
    ),
    (
        "Căn cứ đề nghị của Sở Nội vụ, Chủ tịch UBND tỉnh tặng Bằng khen cho ông Lê Văn Mẫu.",
        [("Bằng khen", "Lê Văn Mẫu", "granted", "Chủ tịch UBND tỉnh")],
    ),
    (
        "Bộ trưởng đề nghị các đơn vị tiếp tục phát huy và đã trao Bằng khen cho Sở Y tế.",
        [("Bằng khen", "Sở Y tế", "granted", None)],
    ),
]


@pytest.mark.parametrize(
    "between",
    ["1" * 40, " " * 20_000, "lần thứ " * 500, "100" + ".100" * 1_500 + " tập thể"],
    ids=["digits", "spaces", "filler", "a number without end"],
)
def test_odd_stretches_are_read_in_a_moment(between: str) -> None:
    view = view_of(f"UBND tỉnh tặng {between} Bằng khen {between} cho ông Lê Văn Mẫu.")
    found = find_awards(view, find_people(view))
    assert all((one.recipients[0].count or 0) < 1 << 63 for one in found)


@pytest.mark.parametrize(("text", "expected"), NARRATIVE)
def test_awards_told_in_a_passage(text: str, expected: list[Expected]) -> None:
    view = view_of(text)
    found = given_to_each(find_awards(view, find_people(view)))
    assert [(a.award, a.recipient, a.status, a.authority) for a in found] == expected


@pytest.mark.parametrize(
    ("text", "kind", "count"),
    [
        ("tặng Bằng khen cho 1.625 đảng viên", "individual", 1625),
        ("tặng Bằng khen cho 07 tập thể", "collective", 7),
        ("tặng Bằng khen cho 103 tập thể và cá nhân", "group", 103),
    ],
)
def test_counted_recipients(text: str, kind: str, count: int) -> None:
    (award,) = find_awards(view_of(text), [])
    (recipient,) = award.recipients
    assert (recipient.kind, recipient.count) == (kind, count)


def test_recipients_listed_below_an_article() -> None:
    findings = read(
        report_of(
            "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 02 tập thể và 01 cá nhân có thành tích năm 2022, gồm:",
            "1. Phòng Nội vụ huyện U Minh;",
            "2. Trường THPT Phan Ngọc Hiển;",
            "3. Ông Trần Văn Mẫu, Phó Giám đốc Sở Nội vụ.",
            "Điều 2. Quyết định có hiệu lực từ ngày ký.",
        )
    )
    assert [(a.award, a.recipient, a.recipient_kind, a.authority) for a in given_to_each(findings.awards)] == [
        ("Bằng khen", "Phòng Nội vụ huyện U Minh", "collective", "Chủ tịch UBND tỉnh"),
        ("Bằng khen", "Trường THPT Phan Ngọc Hiển", "collective", "Chủ tịch UBND tỉnh"),
        ("Bằng khen", "Trần Văn Mẫu", "individual", "Chủ tịch UBND tỉnh"),
    ]


LINES: list[tuple[str, list[tuple[str, str, int | None, str | None]]]] = [
    (
        "Trong 20 năm, Công ty Cổ phần Mẫu Sơn đã vinh dự được Đảng, Nhà nước tặng thưởng:\n"
        "- Huân chương Lao động hạng Ba năm 1999;\n"
        "- 02 Huân chương Lao động hạng Nhì (năm 2005, 2010).",
        [
            ("Huân chương Lao động hạng Ba", "Công ty Cổ phần Mẫu Sơn", 1999, None),
            ("Huân chương Lao động hạng Nhì", "Công ty Cổ phần Mẫu Sơn", 2005, None),
        ],
    ),
    (
        "Ông Lê Văn Mẫu, sinh năm 1950, nguyên Phó Bí thư Tỉnh ủy.\nKhen thưởng:\n"
        "- Huân chương Độc lập hạng Nhì (2006)\n- Huy hiệu 50 năm tuổi Đảng (2019)",
        [
            ("Huân chương Độc lập hạng Nhì", "Lê Văn Mẫu", 2006, None),
            ("Huy hiệu 50 năm tuổi Đảng", "Lê Văn Mẫu", 2019, None),
        ],
    ),
    (
        "BÁO CÁO THÀNH TÍCH\nĐơn vị: Phòng Nội vụ huyện Mẫu Sơn.\nCÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG\n"
        "- Năm 2019: Bằng khen của Chủ tịch UBND tỉnh (Quyết định số 55/QĐ-UBND ngày 02/02/2020).",
        [("Bằng khen", "Phòng Nội vụ huyện Mẫu Sơn", 2019, "55/QĐ-UBND")],
    ),
    (
        "Trường THPT Mẫu Thử là trường chuẩn quốc gia. Những thành tích tiêu biểu:\n"
        "- Được Chủ tịch nước tặng Huân chương Lao động hạng Ba năm 2001.\n"
        "- 5 năm liền đạt danh hiệu Tập thể lao động xuất sắc.",
        [
            ("Huân chương Lao động hạng Ba", "Trường THPT Mẫu Thử", 2001, None),
            ("Tập thể lao động xuất sắc", "Trường THPT Mẫu Thử", None, None),
        ],
    ),
    # a law lists awards in the same shape and gives none
    ("Ông Lê Văn Mẫu nêu các hình thức khen thưởng\na) Huân chương Độc lập;\nb) Bằng khen.", []),
]


@pytest.mark.parametrize(("text", "expected"), LINES)
def test_lines_below_a_sentence_or_heading_are_awards_of_whom_it_is_about(
    text: str, expected: list[tuple[str, str, int | None, str | None]]
) -> None:
    found = given_to_each(read(report_of(*text.split("\n"))).awards)
    assert [(a.award, a.recipient, a.year, a.decision_symbol) for a in found] == expected


def _listed(*passages: str) -> list[tuple[str, str, str]]:
    found = read(report_of(*passages))
    return [(award.award, recipient.name, award.status) for award in found.awards for recipient in award.recipients]


LISTS: list[tuple[str, tuple[str, ...], list[tuple[str, str, str]]]] = [
    (
        "after a long sentence that ends with the award",
        (
            "Nay Hội đồng đã tiếp nhận hồ sơ của các nhà giáo được đề nghị xét tặng danh hiệu Nhà giáo Ưu tú, cụ thể:",
            "1. Bà Phan Thị Mẫu, Hiệu trưởng Trường Mầm non Mẫu;",
            "2. Ông Lê Văn Thử, giáo viên Trường Tiểu học Thử.",
        ),
        [("Nhà giáo Ưu tú", name, "proposed") for name in ("Phan Thị Mẫu", "Lê Văn Thử")],
    ),
    (
        "below an article that lacks its colon",
        (
            "QUYẾT ĐỊNH",
            "Về việc tặng thưởng Bằng khen",
            "Điều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho",
            "1. Ông Lê Văn Mẫu, Giám đốc Sở Y tế;",
            "2. Ông Trần Văn Thử, Giám đốc Sở Nội vụ.",
        ),
        [("Bằng khen", name, "granted") for name in ("Lê Văn Mẫu", "Trần Văn Thử")],
    ),
    (
        "one collective on the next line",
        (
            "QUYẾT ĐỊNH",
            "Về việc tặng thưởng Bằng khen",
            "Điều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho:",
            "Nhân dân và cán bộ xã Mẫu Đông, tỉnh Cà Mau, đã hoàn thành xuất sắc nhiệm vụ.",
        ),
        [("Bằng khen", "Nhân dân và cán bộ xã Mẫu Đông, tỉnh Cà Mau", "granted")],
    ),
    (
        "a paper that is a list, in sections",
        (
            "Danh sách đề nghị tặng danh hiệu Anh hùng Lao động",
            "Báo trân trọng giới thiệu danh sách các tập thể nêu trên.",
            "I. KHỐI TRUNG ƯƠNG",
            "1. Tòa án Quân sự Trung ương, Bộ Quốc phòng;",
            "II. KHỐI ĐỊA PHƯƠNG",
            "1. Sở Y tế tỉnh Cà Mau.",
        ),
        [
            ("Anh hùng Lao động", "Tòa án Quân sự Trung ương, Bộ Quốc phòng", "proposed"),
            ("Anh hùng Lao động", "Sở Y tế tỉnh Cà Mau", "proposed"),
        ],
    ),
    (
        "awards that a line above asks for",
        (
            "Sở Nội vụ lấy ý kiến nhân dân trước khi trình khen thưởng:",
            "1. Chiến sĩ thi đua toàn quốc: 01 cá nhân",
            "Ông Phan Hồng Mẫu, Hiệu trưởng Trường Đại học Mẫu.",
        ),
        [("Chiến sĩ thi đua toàn quốc", "Phan Hồng Mẫu", "proposed")],
    ),
    (
        "the counted are named below",
        (
            "Thủ tướng Chính phủ tặng Bằng khen cho 02 tập thể và hai cá nhân.",
            "Hai tập thể gồm: Bệnh viện Mẫu, tỉnh Cà Mau; Công an huyện Thử.",
            "Hai cá nhân là ông Đỗ Văn Mẫu, Phó Giám đốc Bệnh viện Mẫu; bà Ngô Thị Thử, Trưởng khoa Nhi.",
        ),
        [
            ("Bằng khen", name, "granted")
            for name in ("Bệnh viện Mẫu, tỉnh Cà Mau", "Công an huyện Thử", "Đỗ Văn Mẫu", "Ngô Thị Thử")
        ],
    ),
    (
        "the one person of a life",
        (
            "Bác sĩ Nguyễn Thế Mẫu làm Giám đốc Sở Y tế từ năm 2002.",
            "Trong quá trình công tác, Ông được tặng thưởng: Thầy thuốc Ưu tú; Chiến sĩ thi đua toàn quốc.",
        ),
        [(name, "Nguyễn Thế Mẫu", "granted") for name in ("Thầy thuốc Ưu tú", "Chiến sĩ thi đua toàn quốc")],
    ),
    (
        "years under those whose they are",
        (
            "NHỮNG THÀNH TÍCH NỔI BẬT",
            "1. SỞ Y TẾ",
            "- Năm 1985: Nhà nước tặng Huân chương Lao động hạng Nhì",
            "2. CÁ NHÂN",
            "* Giáo sư Lê Văn Mẫu – Nguyên Giám đốc bệnh viện:",
            "- Năm 1989: Nhà nước phong tặng danh hiệu Thầy thuốc Ưu tú",
            "* Giám đốc nay:",
            "- Năm 1999: Nhà nước phong tặng danh hiệu Thầy thuốc Nhân dân",
        ),
        [("Huân chương Lao động hạng Nhì", "Sở Y tế", "granted"), ("Thầy thuốc Ưu tú", "Lê Văn Mẫu", "granted")],
    ),
]


@pytest.mark.parametrize(("passages", "expected"), [case[1:] for case in LISTS], ids=[case[0] for case in LISTS])
def test_lists(passages: tuple[str, ...], expected: list[tuple[str, str, str]]) -> None:
    assert _listed(*passages) == expected


def test_the_sentence_says_by_which_decision_and_why() -> None:
    (award,) = read(
        report_of(
            "Chủ tịch nước ký Quyết định số 456/QĐ-CTN ngày 5/6/2021 tặng thưởng Huân chương Dũng cảm "
            "cho em Lê Văn Mẫu vì hành động dũng cảm cứu người."
        )
    ).awards
    assert (award.decision.symbol, award.decision.date) == ("456/QĐ-CTN", "2021-06-05")
    assert award.reason == "vì hành động dũng cảm cứu người"


HEADING = [
    "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN NĂM 2022",
    "(Kèm theo Quyết định số 1436/QĐ-UBND ngày 5/12/2022 của Chủ tịch UBND tỉnh Cà Mau)",
]


def test_a_table_takes_award_decision_and_authority_from_its_heading() -> None:
    report = table_report(
        HEADING,
        [
            ["STT", "Họ và tên, đơn vị", "Chức vụ", "Ghi chú"],
            ["I. TẬP THỂ"],
            ["1", "Sở Nội vụ", "", ""],
            ["II. CÁ NHÂN"],
            ["1", "Lê Thị Thử", "Trưởng phòng", ""],
            ["TỔNG CỘNG: 01 tập thể, 01 cá nhân"],
        ],
    )
    found = list(given_to_each(read(report).awards))
    assert [(a.award, a.recipient, a.recipient_kind, a.year) for a in found] == [
        ("Bằng khen", "Sở Nội vụ", "collective", 2022),
        ("Bằng khen", "Lê Thị Thử", "individual", 2022),
    ]
    assert {(a.decision_symbol, a.decision_date, a.authority) for a in found} == {
        ("1436/QĐ-UBND", "2022-12-05", "Chủ tịch UBND tỉnh Cà Mau")
    }


def test_who_gives_is_named_in_full_where_the_list_belongs_to_a_decision() -> None:
    report = table_report(
        [
            "PHỤ LỤC",
            "DANH SÁCH TẬP THỂ ĐƯỢC TẶNG BẰNG KHEN",
            "CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
            "(Kèm theo Quyết định số 1436/QĐ-UBND ngày 5/12/2022 của Chủ tịch Ủy ban nhân dân tỉnh Cà Mau)",
        ],
        [["TT", "Tên tập thể", "Ghi chú"], ["1", "Sở Nội vụ", ""], ["2", "Sở Y tế", ""]],
    )
    assert {(a.award, a.authority) for a in read(report).awards} == {
        ("Bằng khen", "Chủ tịch Ủy ban nhân dân tỉnh Cà Mau")
    }


def test_columns_are_known_by_their_headings_not_their_places() -> None:
    report = table_report(
        ["Danh sách khen thưởng"],
        [
            ["Hình thức khen thưởng", "Số QĐ", "Đơn vị công tác", "Họ và tên"],
            ["Bằng khen", "12/QĐ-UBND ngày 1/2/2023", "Sở Y tế", "Lê Thị Thử"],
            ["nt", "", "Sở Xây dựng", "Phan Văn Mẫu"],
        ],
    )
    found = list(given_to_each(read(report).awards))
    assert [(a.award, a.recipient, a.decision_symbol) for a in found] == [
        ("Bằng khen", "Lê Thị Thử", "12/QĐ-UBND"),
        ("Bằng khen", "Phan Văn Mẫu", None),
    ]


def test_a_mark_in_the_column_of_an_award() -> None:
    report = table_report(
        ["Danh sách"],
        [["TT", "Họ và tên", "Bằng khen", "Giấy khen"], ["1", "Lê Thị Thử", "x", ""], ["2", "Phan Văn Mẫu", "", "x"]],
    )
    found = list(given_to_each(read(report).awards))
    assert [(a.award, a.recipient) for a in found] == [("Bằng khen", "Lê Thị Thử"), ("Giấy khen", "Phan Văn Mẫu")]


def test_group_rows_that_name_awards() -> None:
    report = table_report(
        ["DANH SÁCH ĐỀ NGHỊ TẶNG THƯỞNG HUÂN CHƯƠNG"],
        [
            ["TT", "Họ và tên", "Đơn vị"],
            ["I. Huân chương Lao động hạng Nhì: 01 cá nhân"],
            ["1", "Lê Thị Thử", "Sở Y tế"],
            ["II. Huân chương Lao động hạng Ba: 01 cá nhân"],
            ["1", "Phan Văn Mẫu", "Sở Xây dựng"],
        ],
    )
    found = list(given_to_each(read(report).awards))
    assert [(a.award, a.recipient, a.status) for a in found] == [
        ("Huân chương Lao động hạng Nhì", "Lê Thị Thử", "proposed"),
        ("Huân chương Lao động hạng Ba", "Phan Văn Mẫu", "proposed"),
    ]


def test_tables_of_other_things_grant_nothing() -> None:
    report = table_report(
        ["Kết quả kết nạp đảng viên năm 2022"], [["STT", "Đơn vị", "Kế hoạch"], ["1", "Huyện ủy U Minh", "120"]]
    )
    assert read(report).awards == ()


def test_what_several_passages_repeat_is_told_once() -> None:
    view = view_of(*["tặng Giấy khen cho bà Lê Thị Mẫu"] * 3)
    assert len(find_awards(view, find_people(view))) == 1


def test_a_bare_centre_is_the_centre_named_before() -> None:
    findings = read(
        report_of(
            "Trung tâm Bảo trợ xã hội Cà Mau thành lập năm 2001.",
            "Nhiều năm liền Trung tâm được UBND tỉnh tặng Bằng khen.",
        )
    )
    assert [(award.award, award.recipient) for award in given_to_each(findings.awards)] == [
        ("Bằng khen", "Trung tâm Bảo trợ xã hội Cà Mau")
    ]


@pytest.mark.parametrize(
    ("text", "decisions"),
    [
        (
            "Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2022 của UBND tỉnh; ông Nguyễn Văn Mẫu được tặng Bằng khen "
            "của Thủ tướng Chính phủ.",
            {"Nguyễn Văn Mẫu": None},
        ),
        (
            "Theo Quyết định số 12/QĐ-UBND ngày 05/01/2022, ông Nguyễn Văn Mẫu được tặng Bằng khen; bà Lê Thị Thử được "
            "Thủ tướng tặng Bằng khen theo Quyết định số 55/QĐ-TTg ngày 6/1/2022.",
            {"Nguyễn Văn Mẫu": "12/QĐ-UBND", "Lê Thị Thử": "55/QĐ-TTg"},
        ),
        (
            "Tặng Bằng khen của Thủ tướng Chính phủ cho ông Nguyễn Văn Mẫu; UBND tỉnh đã ban hành Quyết định số "
            "12/QĐ-UBND về kế hoạch thi đua.",
            {"Nguyễn Văn Mẫu": None},
        ),
        (
            "Theo Quyết định số 12/QĐ-UBND ngày 05/01/2022, ông Nguyễn Văn Mẫu được tặng Bằng khen; bà Lê Thị Thử được "
            "tặng Giấy khen.",
            {"Nguyễn Văn Mẫu": "12/QĐ-UBND", "Lê Thị Thử": "12/QĐ-UBND"},
        ),
        (
            "Tặng Bằng khen cho ông Nguyễn Văn Mẫu; bà Lê Thị Thử; theo Quyết định số 12/QĐ-UBND ngày 05/01/2022.",
            {"Nguyễn Văn Mẫu": "12/QĐ-UBND", "Lê Thị Thử": "12/QĐ-UBND"},
        ),
    ],
)
def test_a_decision_belongs_to_its_own_clause(text: str, decisions: dict[str, str | None]) -> None:
    given = given_to_each(read(report_of(text)).awards)
    assert {one.recipient: one.decision_symbol for one in given} == decisions
