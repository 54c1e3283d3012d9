"""The gazetteers load, hold no row twice, and agree with one another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest

from corpora import gazetteers
from corpora.gazetteers.loading import rows_of
from corpora.letters import fold

LOADERS: list[tuple[Callable[[], Iterable[Any]], Callable[[Any], object]]] = [
    (gazetteers.document_types, lambda row: fold(row.name)),
    (gazetteers.issuers, lambda row: row.code),
    (gazetteers.ministries, lambda row: row.code),
    (gazetteers.provinces, lambda row: row.name),
    (gazetteers.surnames, lambda row: row.surname),
    (gazetteers.honorifics, lambda row: fold(row.form)),
    (gazetteers.role_titles, lambda row: fold(row.title)),
    (gazetteers.short_posts, lambda row: row.short),
    (gazetteers.organization_heads, lambda row: row.head),
    (gazetteers.awards, lambda row: fold(row.name)),
    (gazetteers.award_verbs, lambda row: fold(row.phrase)),
    (gazetteers.abbreviations, lambda row: row.abbreviation),
    (gazetteers.laws, lambda row: (row.kind, fold(row.name))),
    (gazetteers.not_people, lambda row: row.head),
    (gazetteers.places, lambda row: fold(row)),
    (gazetteers.clause_words, lambda row: fold(row)),
    (gazetteers.organization_words, lambda row: fold(row)),
    (gazetteers.organizations_with_commas, lambda row: fold(row)),
    (gazetteers.countries, lambda row: fold(row)),
    (gazetteers.historical_figures, lambda row: fold(row)),
    (gazetteers.sentence_openers, lambda row: row),
    (gazetteers.relation_phrases, lambda row: fold(row.phrase)),
    (gazetteers.territories, lambda row: fold(row.word)),
    (gazetteers.counted_units, lambda row: fold(row.unit)),
    (gazetteers.table_columns, lambda row: (row.heading, row.whole)),
    (gazetteers.office_leaders, lambda row: (row.head, row.title)),
    (gazetteers.body_heads, lambda row: fold(row.head)),
    (gazetteers.rules, lambda row: row),
]


@pytest.mark.parametrize(("load", "key"), LOADERS, ids=lambda value: getattr(value, "__name__", ""))
def test_no_row_stands_twice(load: Callable[[], Iterable[Any]], key: Callable[[Any], object]) -> None:
    counts = Counter(key(row) for row in load())
    assert [name for name, count in counts.items() if count > 1] == []
    assert counts


def test_provinces_of_2025() -> None:
    provinces = gazetteers.provinces()
    assert len(provinces) == 63
    assert len({province.name_2025 for province in provinces}) == 34
    merged = {province.name: province.name_2025 for province in provinces}
    assert merged["Bình Định"] == "Gia Lai"
    assert merged["Sóc Trăng"] == "Cần Thơ"
    assert merged["Thừa Thiên Huế"] == "Huế"
    assert merged["Cà Mau"] == "Cà Mau"


def test_six_cities_have_a_thanh_uy() -> None:
    cities = {province.name_2025 for province in gazetteers.provinces() if province.party_committee_2025 == "Thành ủy"}
    assert cities == {"Hà Nội", "TP. Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"}


@pytest.mark.parametrize("terms", [gazetteers.party_terms(), gazetteers.national_assembly_terms()])
def test_terms_follow_one_another(terms: tuple[gazetteers.Term, ...]) -> None:
    for earlier, later in pairwise(terms):
        assert earlier.end is not None
        assert later.start == earlier.end + timedelta(days=1)
        assert later.number == earlier.number + 1
    assert terms[-1].end is None


@pytest.mark.parametrize(
    ("day", "term"),
    [(date(2021, 10, 25), "XIII"), (date(2016, 5, 15), "XII"), (date(2012, 1, 16), "XI"), (date(2026, 1, 23), "XIV")],
)
def test_the_party_term_of_a_day(day: date, term: str) -> None:
    assert [entry.term for entry in gazetteers.party_terms() if entry.covers(day)] == [term]


def test_surnames_have_a_known_strength() -> None:
    strengths = {surname.surname: surname.strength for surname in gazetteers.surnames()}
    assert set(strengths.values()) == {"strong", "medium", "weak"}
    assert strengths["Nguyễn"] == "strong"
    assert strengths["Từ"] == "weak"
    assert {"Giàng", "Thạch", "Siu", "Y", "H'", "Niê"} <= set(strengths)


def test_award_verbs_know_four_statuses() -> None:
    assert {verb.status for verb in gazetteers.award_verbs()} == {"granted", "proposed", "registered", "revoked"}


def test_titles_go_with_organs_as_the_heads_spell_them() -> None:
    """Some are over what is no head by itself (a ship, a class), and only that name's beginning tells."""
    heads = {fold(head.head): head.head for head in gazetteers.organization_heads()}
    organs = {organ for title in gazetteers.role_titles() for organ in title.organs}
    assert {organ for organ in organs if heads.get(fold(organ), organ) != organ} == set()
    assert {organ for organ in organs if not organ[0].isupper()} == set()


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (
            ["word,level,short", "tỉnh,provinz,no"],
            "line 2: level is 'provinz'; it must be one of province, city",
        ),
        (["word,level,short", "tỉnh,province,maybe"], "a.csv, line 2: short is 'maybe'; it must be one of yes, no"),
        (
            ["word,level", "tỉnh,province"],
            "line 1: the columns are word, level; they must be word, level, short",
        ),
        (["word,level,short", "tỉnh,province"], "a.csv, line 2: 2 cells for 3 columns"),
    ],
    ids=["a value that is not allowed", "neither yes nor no", "a column is missing", "a cell is missing"],
)
def test_a_wrong_cell_is_refused_with_its_place(lines: list[str], message: str) -> None:
    with pytest.raises(gazetteers.GazetteerError, match=message):
        list(rows_of(gazetteers.Territory, "a.csv", lines))
