"""Sentences that tell of awards, put together from their parts: each part is read whatever stands beside it.

Who receives is told by name, post, kind of collective, count or pronoun; the verb by what it is and how often it
happened; awards alone or in rows. Each pair of parts is tried once, with the other parts taken in turn.
"""

from __future__ import annotations

from itertools import cycle, product

import pytest

from extractors.reading import read
from extractors.records import Report

_PERSON, _COMPANY = "Nguyễn Văn Mẫu", "Công ty Cổ phần Thử Nghiệm"

SUBJECTS = [
    ("Ông Nguyễn Văn Mẫu", _PERSON),
    ("Đồng chí Nguyễn Văn Mẫu, Giám đốc Sở Nội vụ tỉnh Cà Mau,", _PERSON),
    ("Trưởng phòng Tổ chức Nguyễn Văn Mẫu", _PERSON),
    ("Ông Nguyễn Văn Mẫu sinh năm 1960 tại Nam Định. Ông", _PERSON),
    ("Đồng chí Nguyễn Văn Mẫu là Bí thư Đảng ủy xã Tân Lập. Năm 2015, đồng chí Mẫu", _PERSON),
    ("Bà Trần Thị Thử là giáo viên Trường Tiểu học Hòa Bình. Với những thành tích đó, bà", "Trần Thị Thử"),
    ("Công ty Cổ phần Thử Nghiệm", _COMPANY),
    ("Công ty Cổ phần Thử Nghiệm được thành lập năm 1990. Công ty", _COMPANY),
    ("Công ty Cổ phần Thử Nghiệm được thành lập năm 1990. Trong quá trình hoạt động, đơn vị", _COMPANY),
    ("Hội Nông dân huyện An Bình", "Hội Nông dân huyện An Bình"),
    ("Theo đó, tập thể Phòng Kế toán", "Phòng Kế toán"),
    ("15 tập thể", "15 tập thể"),
]
RECEIVING = [
    *(
        "đã được tặng",
        "được trao tặng",
        "vinh dự được nhận",
        "từng nhận",
        "vinh dự đón nhận",
        "được Nhà nước phong tặng",
    ),
    *("được Chủ tịch nước tặng thưởng", "nhiều lần được tặng", "hai lần được tặng", "xứng đáng được nhận"),
    *("còn được tặng", "là người được trao", "được vinh danh với"),
]
AWARDS = [
    ("Bằng khen của Thủ tướng Chính phủ", ["Bằng khen"]),
    ("Huân chương “Lao động” hạng Nhì", ["Huân chương Lao động hạng Nhì"]),
    ("hai Huân chương Độc lập hạng Nhất", ["Huân chương Độc lập hạng Nhất"]),
    ("nhiều bằng khen của Bộ Y tế", ["Bằng khen"]),
    (
        "Huân chương Lao động hạng Ba, hai danh hiệu Anh hùng Lao động và 02 Giấy khen của UBND huyện",
        ["Anh hùng Lao động", "Giấy khen", "Huân chương Lao động hạng Ba"],
    ),
    (
        "danh hiệu “Chiến sĩ thi đua cơ sở” cùng Bằng khen của UBND tỉnh",
        ["Bằng khen", "Chiến sĩ thi đua cơ sở"],
    ),
    (
        "danh hiệu Anh hùng Lao động và nhiều phần thưởng cao quý khác, trong đó có "
        "Kỷ niệm chương “Vì sự nghiệp giáo dục”",
        ["Anh hùng Lao động", "Kỷ niệm chương Vì sự nghiệp giáo dục"],
    ),
]
ENDS = [".", " vì đã có thành tích xuất sắc trong công tác.", " (năm 2012).", " vào năm 2015."]

_awards, _ends = cycle(AWARDS), cycle(ENDS)
RECEIVED = [
    (f"{subject} {verb} {award}{end}", sorted((name, who) for name in names))
    for ((subject, who), verb), (award, names), end in zip(product(SUBJECTS, RECEIVING), _awards, _ends, strict=False)
]


def _told(text: str) -> list[tuple[str, str]]:
    findings = read(Report.from_text(text))
    return sorted((award.award, one.name) for award in findings.awards for one in award.recipients)


@pytest.mark.parametrize(("text", "expected"), RECEIVED, ids=[text for text, _ in RECEIVED])
def test_who_received(text: str, expected: list[tuple[str, str]]) -> None:
    assert _told(text) == expected


GIVERS = [
    *("Chủ tịch UBND tỉnh", "Đồng chí Lê Văn Nháp, Bí thư Tỉnh ủy,", "Thay mặt lãnh đạo tỉnh, ông Lê Văn Nháp"),
    *("Thừa ủy quyền của Chủ tịch nước, đồng chí Lê Văn Nháp", "Tại hội nghị, Liên đoàn Lao động tỉnh", "Công an tỉnh"),
]
GIVING = [
    *("đã trao", "trao tặng", "quyết định tặng", "ký quyết định tặng thưởng", "công bố quyết định và trao"),
    *("vừa tặng", "khen thưởng, tặng", "thống nhất tặng"),
]
GIVEN = [
    ("Giấy khen của Giám đốc Công an tỉnh", ["Giấy khen"]),
    ("danh hiệu “Tập thể lao động xuất sắc” và Bằng khen", ["Bằng khen", "Tập thể lao động xuất sắc"]),
    (
        "Giấy khen, Kỷ niệm chương “Vì sự nghiệp giáo dục”",
        ["Giấy khen", "Kỷ niệm chương Vì sự nghiệp giáo dục"],
    ),
]
RECIPIENTS = [
    ("cho ông Nguyễn Văn Mẫu", [_PERSON]),
    ("ông Nguyễn Văn Mẫu", [_PERSON]),
    ("cho đồng chí Nguyễn Văn Mẫu, Giám đốc Sở Y tế", [_PERSON]),
    (
        "cho các đồng chí: Nguyễn Văn Mẫu, Bí thư Đảng ủy xã Tân Lập; Trần Thị Thử, Chủ tịch UBND xã Tân Lập",
        [_PERSON, "Trần Thị Thử"],
    ),
    ("tới Sở Y tế và Sở Nội vụ", ["Sở Nội vụ", "Sở Y tế"]),
    ("cho tập thể Phòng Kế toán và cá nhân ông Nguyễn Văn Mẫu", [_PERSON, "Phòng Kế toán"]),
    ("cho 5 tập thể và 10 cá nhân", ["10 cá nhân", "5 tập thể"]),
    ("cho 2 cá nhân là ông Nguyễn Văn Mẫu và bà Trần Thị Thử", [_PERSON, "Trần Thị Thử"]),
    ("đối với 2 tập thể: Phòng Kế toán và Phòng Hành chính", ["Phòng Hành chính", "Phòng Kế toán"]),
    ("cho cán bộ và nhân dân xã Tân Lập", ["cán bộ và nhân dân xã Tân Lập"]),
]
BEHIND = [".", " vì đã có thành tích xuất sắc.", " trong phong trào thi đua.", "; đồng thời tặng hoa chúc mừng."]

_givers, _given, _behind = cycle(GIVERS), cycle(GIVEN), cycle(BEHIND)
HANDED = [
    (f"{giver} {verb} {award} {to}{behind}", sorted(product(names, who)))
    for (verb, (to, who)), giver, (award, names), behind in zip(
        product(GIVING, RECIPIENTS), _givers, _given, _behind, strict=False
    )
]


@pytest.mark.parametrize(("text", "expected"), HANDED, ids=[text for text, _ in HANDED])
def test_who_was_given(text: str, expected: list[tuple[str, str]]) -> None:
    assert _told(text) == expected


HEAD = (
    *("UBND TỈNH CÀ MAU", "SỞ TÀI CHÍNH", "Số: 12/QĐ-STC", "Cà Mau, ngày 5 tháng 3 năm 2024", "QUYẾT ĐỊNH"),
    *("Về việc tặng Giấy khen cho các tập thể, cá nhân", "GIÁM ĐỐC SỞ TÀI CHÍNH"),
    *("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", "QUYẾT ĐỊNH:"),
)
ARTICLES = [
    "Điều 1. Tặng Giấy khen cho 02 tập thể và 02 cá nhân:",
    "Điều 1. Tặng Giấy khen cho các tập thể, cá nhân sau đã có thành tích xuất sắc trong công tác năm 2023:",
    "Điều 1. Khen thưởng và tặng Giấy khen cho 02 tập thể và 02 cá nhân (có tên dưới đây):",
    "Điều 1: Nay tặng Giấy khen cho các tập thể, cá nhân có tên sau:",
]
LABELS = [
    ("I. Tập thể", "II. Cá nhân"),
    ("a) Tập thể:", "b) Cá nhân:"),
    ("TẬP THỂ", "CÁ NHÂN"),
    ("1. Về tập thể:", "2. Về cá nhân:"),
]
NUMBERS = [("- ", "- "), ("01. ", "02. "), ("1) ", "2) "), ("+ ", "+ "), ("", "")]
PEOPLE = [
    ("Ông Nguyễn Văn Mẫu, Trưởng phòng Kế hoạch", "Bà Trần Thị Thử, công nhân Xí nghiệp May 2"),
    ("Đ/c Nguyễn Văn Mẫu - Trưởng phòng Kế hoạch", "Đ/c Trần Thị Thử - chuyên viên"),
    ("Nguyễn Văn Mẫu (Trưởng phòng Kế hoạch)", "Trần Thị Thử (chuyên viên)"),
    ("Ông: Nguyễn Văn Mẫu", "Bà: Trần Thị Thử"),
    ("NGUYỄN VĂN MẪU, sinh năm 1970, Trưởng phòng", "TRẦN THỊ THỬ, sinh năm 1980, chuyên viên"),
]
COLLECTIVES = [("Trường Tiểu học Hòa Bình", "UBND xã Tân Lập"), ("Trạm Y tế xã Hòa Phú", "Chi bộ thôn 3, xã Tân Lập")]
SIGNS = [(";", "."), ("", ""), (".", ".")]
FOOT = ("Điều 2. Chánh Văn phòng Sở và các tập thể, cá nhân có tên tại Điều 1 thi hành Quyết định này./.",)

_labels, _articles, _collectives, _signs = cycle(LABELS), cycle(ARTICLES), cycle(COLLECTIVES), cycle(SIGNS)
DECISIONS = [
    (
        "\n".join((*HEAD, article, over_units, *map(str.__add__, map(str.__add__, numbers, units), signs),
                   over_people, *map(str.__add__, map(str.__add__, numbers, people), signs), *FOOT)),
        units,
    )
    for (numbers, people), article, (over_units, over_people), units, signs in zip(
        product(NUMBERS, PEOPLE), _articles, _labels, _collectives, _signs, strict=False
    )
    if not (numbers[0][:1].isdigit() and over_units.startswith("1."))
]  # fmt: skip


@pytest.mark.parametrize(("text", "units"), DECISIONS, ids=[text.split("QUYẾT ĐỊNH:\n")[1] for text, _ in DECISIONS])
def test_lists_below_an_article(text: str, units: tuple[str, str]) -> None:
    told = [name.replace("Ủy ban nhân dân", "UBND") for award, name in _told(text) if award == "Giấy khen"]
    assert sorted(told) == sorted(["Nguyễn Văn Mẫu", "Trần Thị Thử", *units])
