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


def test_every_spelling_has_one_key_and_every_province_one_kind() -> None:
    assert unit_of("UBND tỉnh Cà Mau").key == unit_of("Uỷ ban nhân dân tỉnh Cà Mau").key
    assert unit_of("Sở Y tế tỉnh Cà Mau").kind == unit_of("Sở Y tế Nghệ An").kind == "sở y tế"
