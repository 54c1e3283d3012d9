from __future__ import annotations

import pytest

from extractors.records import Citation, Header, Span
from extractors.rules import by
from outputs.identity import directive_identity, official_key

SPAN = Span(0, 0, 1, "x")
CA_MAU = Header(province="Cà Mau")


def cited(symbol: str | None = None, **parts: str | None) -> Citation:
    kind, doc_type = parts.pop("kind", None) or "numbered", parts.pop("doc_type", None)
    decided = by("symbol alone")
    return Citation(span=SPAN, kind=kind, doc_type=doc_type, symbol=symbol, **decided, **parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("citation", "key"),
    [
        (cited("21-KL/TW", date="2021-10-25"), "party:TW:XIII:KL:21"),
        (cited("05-CT/TW", date="2016-05-15"), "party:TW:XII:CT:5"),
        (cited("05-CT/TW", term="XII"), "party:TW:XII:CT:5"),
        (cited("05-CT/TW"), "party:TW:?:CT:5"),
        (cited("05-CT/TW", date="2016"), "party:TW:XII:CT:5"),
        (cited("12-NQ/TU", date="2022-06-30"), "party:TU@ca-mau:2022:NQ:12"),
        (cited("12-NQ/TU", date="2022-06-30", issuer="Tỉnh ủy Sóc Trăng"), "party:TU@soc-trang:2022:NQ:12"),
        (cited("98/2023/NĐ-CP"), "state:CP:2023:NĐ:98"),
        (cited("1436/QĐ-UBND", date="2022-12-05"), "state:UBND@ca-mau:2022:QĐ:1436"),
        (cited("28/2022/QĐ-UBND"), "state:UBND@ca-mau:2022:QĐn:28"),
        (cited("345/QĐ-TTg"), "state:TTg:?:QĐ:345"),
        (cited("06/2022/QH15", doc_type="Luật"), "na:QH15:L:6/2022"),
        (cited("06/2022/QH15", doc_type="Nghị quyết"), "na:QH15:NQ:6/2022"),
        (cited("4912/UBND-NC", date="2020-01-02"), "state:UBND-NC@ca-mau:2020:CV:4912"),
        (cited(kind="named", name="Luật Đất đai năm 2013"), "named:luật đất đai năm 2013"),
    ],
)
def test_keys_of_directives(citation: Citation, key: str) -> None:
    assert directive_identity(citation, CA_MAU, {}).key == key


def test_a_date_elsewhere_in_the_report_helps() -> None:
    identity = directive_identity(cited("21-KL/TW"), CA_MAU, {"21-KL/TW": "2021-10-25"})
    assert (identity.key, identity.uncertain) == ("party:TW:XIII:KL:21", False)


def test_an_unknown_part_makes_it_uncertain() -> None:
    assert directive_identity(cited("345/QĐ-TTg"), CA_MAU, {}).uncertain


def test_one_name_in_two_provinces_is_two_officials() -> None:
    assert official_key("Nguyễn Văn Hùng", "Cà Mau") != official_key("Nguyễn Văn Hùng", "Gia Lai")
    assert official_key("Thuý Hoà", "Cà Mau") == official_key("Thúy Hòa", "Cà Mau")
