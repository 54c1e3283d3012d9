from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import asdict

from extractors.header import find_signatures, read_header
from extractors.header.signs import day_of, is_code, is_draft, kind_of, number_of
from extractors.reading import read
from extractors.view import ReportView
from tests.helpers import report_of, table_report

STATE_RIGHT = (
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n-----\nCà Mau, ngày 05 tháng 12 năm 2022"
)

CASES: list[tuple[str, tuple[str, ...], dict[str, Any]]] = [
    (
        "state, two columns",
        (
            "UBND TỈNH CÀ MAU\nSỞ NỘI VỤ\n-------\nSố: 256/BC-SNV",
            STATE_RIGHT,
            "BÁO CÁO",
            "Tổng kết công tác thi đua,",
            "khen thưởng năm 2022",
            "Thực hiện Kế hoạch số 12/KH-UBND, Sở báo cáo như sau:",
            "Nơi nhận:\n- Lưu: VT.",
            "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Đã ký)\nTrần Văn Mẫu",
        ),
        {
            "doc_type": "Báo cáo",
            "symbol": "256/BC-SNV",
            "issuer": "Sở Nội vụ",
            "parent": "Ủy ban nhân dân tỉnh Cà Mau",
            "place": "Cà Mau",
            "province": "Cà Mau",
            "issued_on": "2022-12-05",
            "title": "Tổng kết công tác thi đua, khen thưởng năm 2022",
            "signer": "Trần Văn Mẫu",
            "signer_role": "Phó Giám đốc Sở Nội vụ tỉnh Cà Mau",
        },
    ),
    (
        "party, tabs and spaces",
        (
            "TỈNH ỦY SÓC TRĂNG\t\tĐẢNG CỘNG SẢN VIỆT NAM",
            "BAN TỔ CHỨC      ------------",
            "*\t\tSóc Trăng, ngày 03 tháng 7 năm 2021",
            "Số 123-BC/BTCTU",
            "BÁO CÁO",
            "kết quả công tác 6 tháng đầu năm",
            "I- ĐẶC ĐIỂM TÌNH HÌNH",
            "T/M BAN TỔ CHỨC",
            "TRƯỞNG BAN",
            "Lê Thị Thử",
        ),
        {
            "doc_type": "Báo cáo",
            "symbol": "123-BC/BTCTU",
            "issuer": "Ban Tổ chức",
            "parent": "Tỉnh ủy Sóc Trăng",
            "issued_on": "2021-07-03",
            "title": "kết quả công tác 6 tháng đầu năm",
            "signer": "Lê Thị Thử",
            "signer_role": "Trưởng ban Tổ chức Tỉnh ủy Sóc Trăng",
        },
    ),
    (
        "one name on two lines, a draft without number and day",
        (
            "ỦY BAN NHÂN DÂN\nTỈNH KIÊN GIANG\nSố:      /QĐ-UBND",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKiên Giang, ngày      tháng 5 năm 2023",
            "QUYẾT ĐỊNH",
            "Về việc tặng Bằng khen",
            "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG",
            "Căn cứ Luật Tổ chức chính quyền địa phương;",
        ),
        {
            "doc_type": "Quyết định",
            "symbol": None,
            "issuer": "Ủy ban nhân dân tỉnh Kiên Giang",
            "issued_on": "2023-05",
            "title": "Về việc tặng Bằng khen",
            "signer": None,
        },
    ),
    (
        "an official letter has no type line",
        (
            "UBND TỈNH NGHỆ AN\nSỞ NỘI VỤ\nSố: 1486/SNV-TĐKT\nV/v bình xét thi đua năm 2022",
            STATE_RIGHT,
            "Kính gửi: Các sở, ban, ngành",
        ),
        {"doc_type": "Công văn", "symbol": "1486/SNV-TĐKT", "title": "V/v bình xét thi đua năm 2022"},
    ),
    (
        "when and where a conference is, below its title",
        (
            "CÔNG ĐOÀN THAN MẪU\nSố: 12/CTr-CĐ",
            STATE_RIGHT,
            "CHƯƠNG TRÌNH",
            "Hội nghị đại biểu người lao động năm 2024",
            "(Ngày 16/01/2024, tại Nhà Văn hóa công nhân)",
        ),
        {"title": "Hội nghị đại biểu người lao động năm 2024"},
    ),
    (
        "initials that the text spells out",
        (
            "UBND TỈNH BẮC NINH\nCÔNG TY TNHH MTV KTCTTL NAM MẪU\nSố: 12/BC-CT",
            STATE_RIGHT,
            "BÁO CÁO",
            "Kết quả năm 2019",
            "Công ty TNHH một thành viên Khai thác công trình thủy lợi Nam Mẫu báo cáo như sau.",
        ),
        {"issuer": "Công ty TNHH MTV Khai thác công trình thủy lợi Nam Mẫu"},
    ),
    (
        "lines of one name, and of two",
        (
            "TẬP ĐOÀN CÔNG NGHIỆP\nCAO SU VIỆT NAM\nCÔNG TY TNHH MTV\nCAO SU LỘC MẪU\nSố: 415/BC-CSLM",
            STATE_RIGHT,
            "BÁO CÁO",
            "Thành tích đề nghị tặng thưởng",
            "Tên đơn vị: Công ty TNHH MTV Cao su Lộc Mẫu",
            "TỔNG GIÁM ĐỐC\n\n\nĐặng Thế Thử",
        ),
        {
            "issuer": "Công ty TNHH MTV Cao su Lộc Mẫu",
            "parent": "Tập đoàn Công nghiệp cao su Việt Nam",
            "title": "Thành tích đề nghị tặng thưởng",
            "signer_role": "Tổng Giám đốc Công ty TNHH MTV Cao su Lộc Mẫu",
        },
    ),
    (
        "a party committee below a party organisation",
        (
            "ĐẢNG BỘ TỈNH NGHỆ AN\nHUYỆN ỦY CON CUÔNG\n*\nSố 45-QĐ/HU",
            "ĐẢNG CỘNG SẢN VIỆT NAM\nCon Cuông, ngày 5 tháng 3 năm 2023",
            "QUYẾT ĐỊNH CỦA BAN THƯỜNG VỤ",
            "về việc tặng Giấy khen",
            "- Căn cứ Điều lệ Đảng;",
            "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Văn Thử",
        ),
        {
            "doc_type": "Quyết định",
            "issuer": "Huyện ủy Con Cuông",
            "parent": "Đảng bộ tỉnh Nghệ An",
            "title": "về việc tặng Giấy khen",
            "signer_role": "Phó Bí thư Huyện ủy Con Cuông",
        },
    ),
    (
        "the front: a standing board, abbreviations, a territory on its own line",
        (
            "ỦY BAN MTTQ VIỆT NAM\nTỈNH CAO BẰNG\nBAN THƯỜNG TRỰC\nSố:      /GM-MTTQ-BTT",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCao Bằng, ngày      tháng 11 năm 2025",
            "GIẤY MỜI",
            "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh trân trọng kính mời: Ông Bàn Văn Thử",
            "TM. BAN THƯỜNG TRỰC\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTriệu Thị Mẫu",
        ),
        {
            "doc_type": "Giấy mời",
            "symbol": None,
            "issuer": "Ban Thường trực",
            "parent": "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cao Bằng",
            "issued_on": "2025-11",
            "title": None,
            "signer_role": "Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cao Bằng",
        },
    ),
    (
        "two organs issue it jointly and two sign it side by side",
        (
            "TỈNH ĐOÀN QUẢNG TRỊ\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 07/KHLT-TĐTN-SGDĐT",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nQuảng Trị, ngày 22 tháng 9 năm 2025",
            "KẾ HOẠCH LIÊN TỊCH",
            "Phối hợp công tác Đoàn",
            "I. MỤC TIÊU",
            "KT. GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO\nPHÓ GIÁM ĐỐC\n\nTrương Thị Thử",
            "TM. BAN THƯỜNG VỤ TỈNH ĐOÀN\nBÍ THƯ\n\nHồ Văn Mẫu",
        ),
        {
            "doc_type": "Kế hoạch liên tịch",
            "symbol": "07/KHLT-TĐTN-SGDĐT",
            "issuer": "Tỉnh đoàn Quảng Trị - Sở Giáo dục và Đào tạo",
            "parent": None,
            "signer": "Trương Thị Thử",
            "signer_role": "Phó Giám đốc Sở Giáo dục và Đào tạo tỉnh Quảng Trị",
        },
    ),
    (
        "empowered by the minister, the head of a department signs",
        (
            "BỘ NỘI VỤ\nSố: 9034/BNV-CQĐP",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nội, ngày 21 tháng 11 năm 2025",
            "V/v rà soát chế độ",
            "Kính gửi: Ủy ban nhân dân các tỉnh",
            "TUQ. BỘ TRƯỞNG\nVỤ TRƯỞNG VỤ CHÍNH QUYỀN ĐỊA PHƯƠNG\n\nCung Văn Thử",
        ),
        {
            "doc_type": "Công văn",
            "issuer": "Bộ Nội vụ",
            "signer_role": "Vụ trưởng Vụ Chính quyền địa phương, Bộ Nội vụ",
        },
    ),
    (
        "a slip: opinions on it sign nothing, a code is no issuer",
        (
            "UBND TỈNH ĐỒNG NAI\nVĂN PHÒNG\nSố: 204-12/PT-KTTH",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "PHIẾU TRÌNH",
            "I. VẤN ĐỀ TRÌNH\n2. Trích yếu: V/v xin chủ trương di dời chợ",
            "PHÓ CHÁNH VĂN PHÒNG\n\nThượng Văn Thử",
        ),
        {
            "doc_type": "Phiếu trình",
            "symbol": "204-12/PT-KTTH",
            "issuer": "Văn phòng",
            "parent": "Ủy ban nhân dân tỉnh Đồng Nai",
            "title": "V/v xin chủ trương di dời chợ",
            "signer": None,
        },
    ),
    (
        "the expert who submits a slip",
        (
            "VĂN PHÒNG UBND TỈNH CÀ MAU\nPHÒNG NỘI CHÍNH",
            "PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC",
            "6. Ý kiến của chuyên viên:",
            "Chuyên viên theo dõi: Lê Thị Mẫu",
            "7. Phòng chuyên môn:",
        ),
        {"doc_type": "Phiếu trình", "signer": "Lê Thị Mẫu"},
    ),
    (
        "a draft says so; a title in capitals goes on",
        (
            "ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\nSố:      /BC-UBND",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCà Mau, ngày    tháng    năm 2026",
            "DỰ THẢO LẦN 2",
            "BÁO CÁO",
            "TÌNH HÌNH KINH TẾ - XÃ HỘI",
            "NĂM 2025",
            "Phần thứ nhất",
        ),
        {"draft": True, "issued_on": "2026", "title": "Tình hình kinh tế - xã hội năm 2025"},
    ),
    (
        "a speech has no letterhead",
        (
            "BÀI PHÁT BIỂU",
            "của đồng chí Sần Văn Thử, Phó Bí thư Tỉnh ủy",
            "tại Đại hội Thi đua yêu nước tỉnh Lào Cai",
            "(Lào Cai, ngày 28 tháng 10 năm 2025)",
            "- Kính thưa các đồng chí!",
        ),
        {
            "doc_type": "Bài phát biểu",
            "issuer": None,
            "place": "Lào Cai",
            "issued_on": "2025-10-28",
            "title": "của đồng chí Sần Văn Thử, Phó Bí thư Tỉnh ủy tại Đại hội Thi đua yêu nước tỉnh Lào Cai",
        },
    ),
    (
        "a list sent with a letter, whose number is not its own",
        (
            "TỈNH ỦY BẮC NINH\nBAN TUYÊN GIÁO VÀ DÂN VẬN\n*",
            "ĐẢNG CỘNG SẢN VIỆT NAM\nBắc Ninh, ngày 06 tháng 02 năm 2026",
            "DANH SÁCH",
            "báo cáo viên cấp tỉnh năm 2026",
            "(Kèm theo Công văn số 155-CV/BTGDVTU, ngày 06/02/2026)",
            "1. Ông Lê Văn Thử",
        ),
        {
            "doc_type": "Danh sách",
            "symbol": None,
            "issuer": "Ban Tuyên giáo và Dân vận",
            "title": "báo cáo viên cấp tỉnh năm 2026",
        },
    ),
    (
        "minutes: who led the meeting signs, with the post on the council that met",
        (
            "TRƯỜNG THPT NGÀN MẪU\nSố: 07/BB-THPTNM",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHương Sơn, ngày 27 tháng 5 năm 2019",
            "BIÊN BẢN",
            "Họp Hội đồng thi đua, khen thưởng Trường THPT Ngàn Mẫu",
            "Hôm nay, Hội đồng họp.",
            "Chủ tọa: Ông Lê Hữu Thử - Hiệu trưởng, Chủ tịch Hội đồng.",
            "THƯ KÝ\n\nThái Thị Mẫu",
            "CHỦ TỌA\n\nLê Hữu Thử",
        ),
        {"doc_type": "Biên bản", "signer": "Lê Hữu Thử"},
    ),
    (
        "side by side with tabs, under a list of addressees",
        (
            "BAN DÂN VẬN HUYỆN ỦY\nSố 12-BC/BDVHU",
            "ĐẢNG CỘNG SẢN VIỆT NAM\nU Minh, ngày 5 tháng 3 năm 2023",
            "BÁO CÁO",
            "công tác dân vận",
            "- Thường trực Huyện ủy,\t\tTRƯỞNG BAN",
            "- Lưu.\t\tĐoàn Văn Mẫu",
        ),
        {"signer": "Đoàn Văn Mẫu"},
    ),
    (
        "addressees beside the signature, line by line",
        (
            "ỦY BAN NHÂN DÂN\nTỈNH KON TUM\nSố: 12/QĐ-UBND",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKon Tum, ngày 5 tháng 3 năm 2020",
            "QUYẾT ĐỊNH",
            "Ban hành Quy định",
            "Điều 1. Ban hành.",
            "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN",
            "- Như Điều 3;\tKT. CHỦ TỊCH",
            "- Bộ Tư pháp;\tPHÓ CHỦ TỊCH",
            *(f"- Sở {name};" for name in "ABCDEFGH"),
            "- Lưu: VT.\tNguyễn Văn Thử",
        ),
        {"signer": "Nguyễn Văn Thử", "signer_role": "Phó Chủ tịch Ủy ban nhân dân tỉnh Kon Tum"},
    ),
    (
        "a right to sign in small letters, before what is enacted",
        (
            "ỦY BAN NHÂN DÂN\nTỈNH KON TUM\nSố: 12/QĐ-UBND",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKon Tum, ngày 5 tháng 3 năm 2020",
            "QUYẾT ĐỊNH",
            "Ban hành Quy định",
            "Điều 1. Ban hành.",
            "TM. Ủy ban nhân dân\nChủ tịch\n(Đã ký)\nNguyễn Văn Thử",
            *(f"Điều {number}. Nội dung quy định của tỉnh." for number in range(20)),
        ),
        {"signer": "Nguyễn Văn Thử", "signer_role": "Chủ tịch Ủy ban nhân dân tỉnh Kon Tum"},
    ),
    (
        "a name that nothing but its place shows to be one",
        (
            "CỤC THUẾ\nTHUẾ TỈNH LÂM ĐỒNG\nSố: 2210/HD-LDO",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLâm Đồng, ngày 22 tháng 10 năm 2025",
            "HƯỚNG DẪN",
            "Bình xét danh hiệu thi đua",
            "KT. TRƯỞNG THUẾ TỈNH\nPHÓ TRƯỞNG THUẾ TỈNH\n\nK’ Brệu Thử",
        ),
        {
            "issuer": "Thuế tỉnh Lâm Đồng",
            "parent": "Cục Thuế",
            "signer": "K’ Brệu Thử",
            "signer_role": "Phó Trưởng Thuế tỉnh Lâm Đồng",
        },
    ),
    (
        "the whole head in one heading",
        (
            "NGHỊ QUYẾT SỐ 439 NQ/TVQH NGÀY 26-4-1974",
            "CỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI",
            "VỀ NHỮNG THAY ĐỔI TRONG",
            "HỘI ĐỒNG CHÍNH PHỦ",
            "ỦY BAN THƯỜNG VỤ QUỐC HỘI",
            "Dựa trên Điều 53 của Hiến pháp,",
        ),
        {
            "doc_type": "Nghị quyết",
            "symbol": "439-NQ/TVQH",
            "issuer": "Ủy ban Thường vụ Quốc hội",
            "issued_on": "1974-04-26",
            "title": "Về những thay đổi trong Hội đồng Chính phủ",
        },
    ),
    (
        "an officer who issues papers, named again beside the kind",
        (
            "THỦ TƯỚNG CHÍNH PHỦ\nSố: 87-TTg",
            STATE_RIGHT,
            "QUYẾT ĐỊNH CỦA THỦ TƯỚNG CHÍNH PHỦ",
            "Về việc lập Ban Tổ chức các ngày lễ",
            "THỦ TƯỚNG CHÍNH PHỦ",
            "Căn cứ Luật Tổ chức Chính phủ;",
        ),
        {
            "doc_type": "Quyết định",
            "symbol": "87-TTg",
            "issuer": "Thủ tướng Chính phủ",
            "title": "Về việc lập Ban Tổ chức các ngày lễ",
        },
    ),
    (
        "an occasion makes whose report it is part of the title",
        ("BÁO CÁO CHÍNH TRỊ", "CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH TẠI ĐẠI HỘI LẦN THỨ XVI", "1. Tình hình"),
        {
            "doc_type": "Báo cáo chính trị",
            "title": "Của Ban Chấp hành Đảng bộ tỉnh tại đại hội lần thứ XVI",
        },
    ),
    (
        "columns copied with one space between them",
        (
            "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "TỈNH HẬU GIANG Độc lập - Tự do - Hạnh phúc",
            "Số: 73/UBND-TH Hậu Giang, ngày 12 tháng 1 năm 2018",
            "V/v giao quyền điều hành công việc",
            "Kính gửi:",
        ),
        {
            "doc_type": "Công văn",
            "symbol": "73/UBND-TH",
            "issuer": "Ủy ban nhân dân tỉnh Hậu Giang",
            "place": "Hậu Giang",
            "issued_on": "2018-01-12",
        },
    ),
    (
        "a list that only its first line heads",
        ("DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI", "1. Ông Trần Văn Mẫu"),
        {"doc_type": "Danh sách", "title": "Đại biểu dự đại hội", "issuer": None},
    ),
    (
        "a title in capitals ends before a sentence, and people keep their names",
        (
            "VĂN PHÒNG CHÍNH PHỦ\nSố: 31/TB-VPCP",
            STATE_RIGHT,
            "THÔNG BÁO",
            "KẾT LUẬN CỦA PHÓ THỦ TƯỚNG NGUYỄN VĂN THỬ TẠI HỘI NGHỊ",
            "Hai Phó Thủ tướng Nguyễn Văn Thử và Trần Văn Mẫu đã điều hành Hội nghị tại Hà Nội, bàn cách làm",
        ),
        {"title": "Kết luận của Phó Thủ tướng Nguyễn Văn Thử tại Hội nghị"},
    ),
    (
        "short forms of a letterhead are spelled out",
        ("PHÒNG GD&ĐT ĐÔNG HẢI\nTRƯỜNG TH LONG ĐIỀN A\nSố: 12/BC-THLĐA", STATE_RIGHT, "BÁO CÁO", "Năm học 2010"),
        {"issuer": "Trường Tiểu học Long Điền A", "parent": "Phòng Giáo dục và Đào tạo Đông Hải"},
    ),
    (
        "who leads the company signs for its council, and is none of it",
        (
            "CÔNG TY TNHH MTV THỦY LỢI MẪU SƠN\nSố: 12/TTr-TL",
            STATE_RIGHT,
            "TỜ TRÌNH",
            "Đề nghị khen thưởng",
            "TM. HỘI ĐỒNG THÀNH VIÊN\nTUQ. CHỦ TỊCH\nTỔNG GIÁM ĐỐC\n\nTrần Văn Thử",
        ),
        {"signer": "Trần Văn Thử", "signer_role": "Tổng Giám đốc Công ty TNHH MTV Thủy lợi Mẫu Sơn"},
    ),
    (
        "letters that stand for the sort of a territory",
        ("UBND Q. CÁI MẪU\nUBND P. THỚI AN\nSố: 12/BC-UBND", STATE_RIGHT, "BÁO CÁO", "Năm 2024"),
        {"issuer": "Ủy ban nhân dân phường Thới An", "parent": "Ủy ban nhân dân quận Cái Mẫu"},
    ),
    (
        "an annex is of whom the paper is of that it was sent with",
        (
            "PHỤ LỤC 2",
            "PHÂN CÔNG CÁC ĐOÀN KIỂM TRA",
            "(Kèm theo Kế hoạch số 1366/KH-SGDĐT ngày 09 tháng 7 năm 2020 của Giám đốc Sở Giáo dục và Đào tạo)",
            "1. Đoàn số 1",
        ),
        {"doc_type": "Phụ lục", "title": "Phân công các đoàn kiểm tra", "issuer": "Sở Giáo dục và Đào tạo"},
    ),
    (
        "who signs is of the office as the deciding line names it",
        (
            "SỞ Y TẾ NGHỆ AN\nBỆNH VIỆN ĐA KHOA TÂY MẪU\nSố: 218/QĐ-BV",
            STATE_RIGHT,
            "QUYẾT ĐỊNH",
            "Về việc kiện toàn Hội đồng",
            "GIÁM ĐỐC BỆNH VIỆN ĐA KHOA TÂY MẪU NGHỆ AN",
            "Căn cứ Thông tư 21/2013/TT-BYT;",
            "GIÁM ĐỐC\n\nTrần Văn Mẫu",
        ),
        {
            "issuer": "Bệnh viện Đa khoa Tây Mẫu",
            "signer_role": "Giám đốc Bệnh viện Đa khoa Tây Mẫu Nghệ An",
        },
    ),
    (
        "a board of the Youth Union below its motto",
        (
            "ĐOÀN TNCS HỒ CHÍ MINH\nBCH TỈNH BẮC NINH\nSố: 96 QĐ/ĐTN",
            STATE_RIGHT,
            "QUYẾT ĐỊNH",
            "V/v khen thưởng",
            "Căn cứ Điều lệ Đoàn;",
        ),
        {"issuer": "Ban Chấp hành Đoàn tỉnh Bắc Ninh", "symbol": "96-QĐ/ĐTN"},
    ),
    (
        "a school of a university, a list with the paper it goes with",
        (
            "ĐẠI HỌC ĐÀ NẴNG\nTRƯỜNG ĐẠI HỌC BÁCH KHOA\nSố: 29/CV-ĐHBK",
            STATE_RIGHT,
            "DANH SÁCH",
            "Sinh viên được cấp học bổng năm 2024",
            "(Theo Quyết định số 17/QĐ-ĐHBK ngày 26/8/2024)",
            "STT | Họ và tên",
        ),
        {
            "doc_type": "Danh sách",
            "symbol": "29/CV-ĐHBK",
            "issuer": "Trường Đại học Bách Khoa",
            "parent": "Đại học Đà Nẵng",
            "title": "Sinh viên được cấp học bổng năm 2024",
        },
    ),
    (
        "a university of a ministry",
        (
            "BỘ GIÁO DỤC VÀ ĐÀO TẠO\nĐẠI HỌC HUẾ\nSố: 29/TM-ĐHH",
            STATE_RIGHT,
            "THƯ CẢM ƠN",
            "Kính gửi: Ông Lê Văn Mẫu",
        ),
        {
            "doc_type": "Thư cảm ơn",
            "issuer": "Đại học Huế",
            "parent": "Bộ Giáo dục và Đào tạo",
            "title": None,
        },
    ),
    (
        "a news report has a headline",
        ("Hội nghị tổng kết phong trào thi đua", "Sáng nay, Bí thư Tỉnh ủy Bình Định dự hội nghị."),
        {
            "doc_type": None,
            "symbol": None,
            "issuer": None,
            "title": "Hội nghị tổng kết phong trào thi đua",
            "province": "Bình Định",
        },
    ),
]


@pytest.mark.parametrize(("passages", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_headers(passages: tuple[str, ...], expected: dict[str, Any]) -> None:
    view = ReportView(report_of(*passages))
    header = asdict(read_header(view))
    assert {name: header[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("line", "symbol"),
    [
        ("Số: 388/BC-UBND", "388/BC-UBND"),
        ("Số:09/2010/QĐ-UBND", "09/2010/QĐ-UBND"),
        ("Số 402-BC/BTCTU", "402-BC/BTCTU"),
        ("Số: 600/KH-BCA-V01", "600/KH-BCA-V01"),
        ("Số: 197/TTr-CAT(PA05)", "197/TTr-CAT(PA05)"),
        ("Số: 277/BC-BCA-A61", "277/BC-BCA-A61"),
        ("Số: 138-12/PT-NC", "138-12/PT-NC"),
        ("Số: 87-TTg", "87-TTg"),
        ("Số : 12 /BC-UBND", "12/BC-UBND"),
        ("Số:           /UBND-NC", None),
        ("Số: ....../QĐ-UBND", None),
    ],
)
def test_numbers_stay_whole(line: str, symbol: str | None) -> None:
    number = number_of(line)
    assert number is not None
    assert number.symbol == symbol
    if symbol is not None:
        assert line[number.start : number.end].replace(" ", "") == symbol


def test_numbers_that_nothing_joins_to_their_code() -> None:
    number = number_of("Số: 35 QĐ/ĐTN")
    assert number is not None
    assert number.symbol == "35-QĐ/ĐTN"


@pytest.mark.parametrize("line", ["tổng hợp đến ngày 22/8/2023", "của Quốc hội khóa VIII, ngày 10-8-1991"])
def test_days_of_other_things(line: str) -> None:
    assert day_of(line) is None


@pytest.mark.parametrize("line", ["Số lượng đại biểu tham dự hội nghị", "Số liệu thống kê năm 2025"])
def test_other_lines_are_no_numbers(line: str) -> None:
    assert number_of(line) is None


@pytest.mark.parametrize(
    ("line", "place", "day"),
    [
        ("Cà Mau, ngày 05 tháng 12 năm 2022", "Cà Mau", "2022-12-05"),
        ("Bà Rịa-Vũng Tàu, ngày 30 tháng 01 năm 2018", "Bà Rịa-Vũng Tàu", "2018-01-30"),
        ("(Lào Cai, ngày 28 tháng 10 năm 2025)", "Lào Cai", "2025-10-28"),
        ("Huế, ngày 15/6/2022", "Huế", "2022-06-15"),
        ("Huế, ngày 15.6.2022", "Huế", "2022-06-15"),
        ("Huế, ngày 15-6-22", "Huế", "2022-06-15"),
        ("Cà Mau, 15/6/2022", "Cà Mau", "2022-06-15"),
        ("Phú Thọ, ngày       tháng 12 năm 2025", "Phú Thọ", "2025-12"),
        ("Tây Ninh, ngày … tháng … năm 2026", "Tây Ninh", "2026"),
        ("Ngày 29 tháng 12 năm 2025", None, "2025-12-29"),
    ],
)
def test_places_and_days(line: str, place: str | None, day: str) -> None:
    found = day_of(line)
    assert found is not None
    assert (found.place, found.issued_on) == (place, day)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("QUYẾT ĐỊNH", "Quyết định"),
        ("QUYẾT ĐỊNH:", "Quyết định"),
        ("B Á O  C Á O", "Báo cáo"),
        ("PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC", "Phiếu trình"),
        ("BIÊN BẢN LÀM VIỆC", "Biên bản"),
        ("BẢN KIỂM ĐIỂM CÁ NHÂN", "Bản kiểm điểm"),
        ("THÔNG BÁO KẾT LUẬN", "Thông báo kết luận"),
        ("SỞ NỘI VỤ", None),
        ("Quyết định", None),
    ],
)
def test_kinds_in_capitals(line: str, kind: str | None) -> None:
    found = kind_of(line)
    assert (found[0] if found else None) == kind


@pytest.mark.parametrize("line", ["STP-BTTP", "UBND-TC", "NC", "BM01/VPUB-QT 5.2"])
def test_codes(line: str) -> None:
    assert is_code(line)


@pytest.mark.parametrize(
    ("line", "draft"),
    [("DỰ THẢO", True), ("DỰ THẢO LẦN 2", True), ("(Dự thảo)", True), ("Dự thảo Nghị quyết trình Đại hội", False)],
)
def test_drafts(line: str, draft: bool) -> None:
    assert is_draft(line) is draft


def test_both_signers_of_a_joint_paper_have_their_posts() -> None:
    passages = next(case[1] for case in CASES if case[0].startswith("two organs issue"))
    found = read(report_of(*passages))
    assert [(role.name, role.position) for role in found.roles if role.rule == "post in the signature"] == [
        ("Trương Thị Thử", "Phó Giám đốc Sở Giáo dục và Đào tạo tỉnh Quảng Trị"),
        ("Hồ Văn Mẫu", "Bí thư Tỉnh đoàn Quảng Trị"),
    ]


@pytest.mark.parametrize(
    ("left", "right", "posts"),
    [
        (
            "KT. GIÁM ĐỐC SỞ NỘI VỤ\nPHÓ GIÁM ĐỐC\nNguyễn Văn Mẫu",
            "GIÁM ĐỐC SỞ TÀI CHÍNH\nTrần Thị Thí Dụ",
            ["Phó Giám đốc Sở Nội vụ tỉnh Cà Mau", "Giám đốc Sở Tài chính tỉnh Cà Mau"],
        ),
        (
            "KT. GIÁM ĐỐC\nSỞ NỘI VỤ\nPHÓ GIÁM ĐỐC\nNguyễn Văn Mẫu",
            "KT. GIÁM ĐỐC\nSỞ TÀI CHÍNH\nPHÓ GIÁM ĐỐC\nTrần Thị Thí Dụ",
            ["Phó Giám đốc Sở Nội vụ tỉnh Cà Mau", "Phó Giám đốc Sở Tài chính tỉnh Cà Mau"],
        ),
        (
            "SỞ NỘI VỤ\nGIÁM ĐỐC\nNguyễn Văn Mẫu",
            "SỞ TÀI CHÍNH\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Thị Thí Dụ",
            ["Giám đốc Sở Nội vụ tỉnh Cà Mau", "Phó Giám đốc Sở Tài chính tỉnh Cà Mau"],
        ),
    ],
)
def test_two_signers_side_by_side(left: str, right: str, posts: list[str]) -> None:
    head = ["ỦY BAN NHÂN DÂN TỈNH CÀ MAU", "Số: 77/BC-UBND", "Cà Mau, ngày 15 tháng 6 năm 2022", "BÁO CÁO", "Kết quả"]
    found = read(table_report(head, [[left, right]]))
    assert [role.position for role in found.roles] == posts
    assert (found.header.signer, found.header.signer_role) == ("Nguyễn Văn Mẫu", posts[0])


def test_minutes_take_the_post_of_the_chair_from_the_text() -> None:
    passages = next(case[1] for case in CASES if case[0].startswith("minutes"))
    header = read(report_of(*passages)).header
    assert header.signer_role == "Chủ tịch Hội đồng thi đua, khen thưởng Trường THPT Ngàn Mẫu"


def test_signature_spans_hold_what_they_name() -> None:
    for _, passages, _ in CASES:
        report = report_of(*passages)
        for signature in find_signatures(ReportView(report)):
            span = signature.name_span
            assert report.passages[span.passage].text[span.start_char : span.end_char] == span.surface
