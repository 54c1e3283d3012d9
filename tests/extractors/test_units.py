"""Organisations understood: (name, level, province, parent, abbreviation)."""

from __future__ import annotations

import pytest

from extractors.units import unit_of

CASES: list[tuple[str, str, str | None, str | None, str | None, str | None]] = [
    ("UBND tỉnh Cà Mau", "Ủy ban nhân dân tỉnh Cà Mau", "province", "Cà Mau", "tỉnh Cà Mau", "UBND tỉnh Cà Mau"),
    ("Sở Y tế Hà Nội", "Sở Y tế Hà Nội", "province", "Hà Nội", None, None),
    ("Ban Tổ chức Tỉnh ủy Cà Mau", "Ban Tổ chức Tỉnh ủy Cà Mau", "province", "Cà Mau", "Tỉnh ủy Cà Mau", None),
    ("BTC TU Cần Thơ", "Ban Tổ chức Thành ủy Cần Thơ", "province", "Cần Thơ", "Thành ủy Cần Thơ", "BTC TU Cần Thơ"),
    ("Phòng Nội vụ huyện Mẫu Sơn", "Phòng Nội vụ huyện Mẫu Sơn", "district", None, "huyện Mẫu Sơn", None),
    ("Vụ Tổ chức cán bộ, Bộ Nội vụ", "Vụ Tổ chức cán bộ, Bộ Nội vụ", "central", None, "Bộ Nội vụ", None),
    ("Đảng ủy xã Tân Thử", "Đảng ủy xã Tân Thử", "commune", None, "xã Tân Thử", None),
    ("Ban Kinh tế Trung ương", "Ban Kinh tế Trung ương", "central", None, None, None),
    ("Công an tỉnh", "Công an tỉnh", "province", None, None, None),
    ("Trường Đại học Y Hà Nội", "Trường Đại học Y Hà Nội", "grassroots", "Hà Nội", None, None),
]
SAME: list[tuple[str, tuple[str, str | None, str | None], tuple[str, str | None, str | None]]] = [
    ("abbreviations", ("UBND tỉnh Cà Mau", None, None), ("Uỷ ban nhân dân tỉnh Cà Mau", None, None)),
    ("parts of abbreviations", ("Bộ VH-TT&DL", None, None), ("Bộ Văn hóa, Thể thao và Du lịch", None, None)),
    ("a field for several", ("Sở Giáo dục tỉnh Cà Mau", None, None), ("Sở GD&ĐT Cà Mau", None, None)),
    ("and", ("Bộ Kế hoạch & Đầu tư", None, None), ("Bộ Kế hoạch Đầu tư", None, None)),
    ("a province lent", ("Sở Nội vụ", None, "Lâm Đồng"), ("Sở Nội vụ tỉnh Lâm Đồng", None, None)),
    ("a province for its word", ("UBND tỉnh", None, "Lâm Đồng"), ("Ủy ban nhân dân tỉnh Lâm Đồng", None, "Cà Mau")),
    ("a city under the centre", ("UBND TP", None, "Cần Thơ"), ("UBND thành phố Cần Thơ", None, None)),
    ("a city's names", ("Thành ủy TP.HCM", None, None), ("Thành ủy Thành phố Hồ Chí Minh", None, None)),
    ("a city's committee", ("Thành ủy", None, "TP. Hồ Chí Minh"), ("Thành ủy TPHCM", None, None)),
    (
        "with and without Việt Nam",
        ("Hội Nông dân Việt Nam tỉnh Cà Mau", None, None),
        ("Hội Nông dân Cà Mau", None, None),
    ),
    ("the committee it belongs to", ("Sở Y tế", "UBND tỉnh Cà Mau", None), ("Sở Y tế tỉnh Cà Mau", None, None)),
    ("a comma", ("Ban Tổ chức", "Tỉnh ủy Cà Mau", None), ("Ban Tổ chức Tỉnh ủy", None, "Cà Mau")),
    ("a superior in the name", ("Văn phòng Sở", "Sở", None), ("Văn phòng Sở", None, None)),
]


@pytest.mark.parametrize(("one", "other"), [case[1:] for case in SAME], ids=[case[0] for case in SAME])
def test_one_organisation_has_one_key(
    one: tuple[str, str | None, str | None], other: tuple[str, str | None, str | None]
) -> None:
    assert unit_of(*one).key == unit_of(*other).key


OTHERS: list[tuple[str, tuple[str, str | None, str | None], tuple[str, str | None, str | None]]] = [
    ("a province and its city", ("UBND tỉnh Cà Mau", None, None), ("UBND thành phố Cà Mau", None, None)),
    ("a city of the province", ("UBND thành phố", None, "Cà Mau"), ("UBND tỉnh", None, "Cà Mau")),
    ("an office and its committee", ("Văn phòng", "UBND tỉnh Cà Mau", None), ("UBND tỉnh Cà Mau", None, None)),
    ("two provinces", ("Sở Nội vụ", None, "Cà Mau"), ("Sở Nội vụ", None, "Lâm Đồng")),
    ("the centre lends nothing", ("Hội Nông dân Việt Nam", None, "Cà Mau"), ("Hội Nông dân", None, "Cà Mau")),
]


@pytest.mark.parametrize(("one", "other"), [case[1:] for case in OTHERS], ids=[case[0] for case in OTHERS])
def test_other_organisations_have_other_keys(
    one: tuple[str, str | None, str | None], other: tuple[str, str | None, str | None]
) -> None:
    assert unit_of(*one).key != unit_of(*other).key


LENT: list[tuple[str, str, str, str]] = [
    ("UBND tỉnh", "Lâm Đồng", "Ủy ban nhân dân tỉnh Lâm Đồng", "province"),
    ("Tỉnh ủy", "Cà Mau", "Tỉnh ủy Cà Mau", "province"),
    ("Sở Nội vụ", "Đà Nẵng", "Sở Nội vụ thành phố Đà Nẵng", "province"),
    ("UBND huyện Krông Búk", "Đắk Lắk", "Ủy ban nhân dân huyện Krông Búk, tỉnh Đắk Lắk", "district"),
    ("UBND xã Tân Lập", "Cà Mau", "Ủy ban nhân dân xã Tân Lập, tỉnh Cà Mau", "commune"),
    ("Quân khu 9", "Cà Mau", "Quân khu 9", "province"),
    ("Thông tấn xã Việt Nam", "Cà Mau", "Thông tấn xã Việt Nam", "central"),
]


@pytest.mark.parametrize(("written", "province", "full_name", "level"), LENT)
def test_a_province_is_lent(written: str, province: str, full_name: str, level: str) -> None:
    unit = unit_of(written, province=province)
    assert (unit.full_name, unit.level) == (full_name, level)


@pytest.mark.parametrize(("written", "name", "level", "province", "parent", "abbreviation"), CASES)
def test_units(
    written: str,
    name: str,
    level: str | None,
    province: str | None,
    parent: str | None,
    abbreviation: str | None,
) -> None:
    unit = unit_of(written)
    assert (unit.name, unit.level, unit.province, unit.parent, unit.abbreviation) == (
        name,
        level,
        province,
        parent,
        abbreviation,
    )


def test_every_province_has_one_kind() -> None:
    assert unit_of("Sở Y tế tỉnh Cà Mau").kind == unit_of("Sở Y tế Nghệ An").kind == "sở y tế"
