"""Periods and directives as people type them are understood, or refused with what to write."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outputs.questions.asked import Cited, Period, PeriodError, cited, period, symbol_in

PERIODS = [
    ("2022", "2022", "2022"),
    ("năm 2022", "2022", "2022"),
    ("2022-06", "2022-06", "2022-06"),
    ("2022-6", "2022-06", "2022-06"),
    ("06/2022", "2022-06", "2022-06"),
    ("tháng 6/2022", "2022-06", "2022-06"),
    ("Tháng 06 năm 2022", "2022-06", "2022-06"),
    ("tháng 6, năm 2022", "2022-06", "2022-06"),
    ("2022-06-15", "2022-06-15", "2022-06-15"),
    ("20220615", "2022-06-15", "2022-06-15"),
    ("15/6/2022", "2022-06-15", "2022-06-15"),
    ("15-06-2022", "2022-06-15", "2022-06-15"),
    ("15.6.2022", "2022-06-15", "2022-06-15"),
    ("15/6/22", "2022-06-15", "2022-06-15"),
    ("ngày 15 tháng 6 năm 2022", "2022-06-15", "2022-06-15"),
    ("29/2/2024", "2024-02-29", "2024-02-29"),
    ("quý I/2022", "2022-01", "2022-03"),
    ("Quý IV năm 2022", "2022-10", "2022-12"),
    ("quí 2/2022", "2022-04", "2022-06"),
    ("6 tháng đầu năm 2022", "2022-01", "2022-06"),
    ("6 tháng cuối năm 2022", "2022-07", "2022-12"),
]


@pytest.mark.parametrize(("text", "first", "last"), PERIODS)
def test_periods(text: str, first: str, last: str) -> None:
    assert period(text) == Period(first, last)
    assert period(unicodedata.normalize("NFD", text)) == Period(first, last)


@pytest.mark.parametrize(
    "text",
    ["2022-13", "2022-06-31", "31/6/2022", "29/2/2023", "tháng 6", "tháng 13/2022", "quý V/2022", "0", "22", "hôm qua",
     "2022-00", "15/0/2022", "", "20221301", "năm 22"],
)  # fmt: skip
def test_what_is_no_period_is_refused_with_what_to_write(text: str) -> None:
    with pytest.raises(PeriodError, match="15/6/2022"):
        period(text)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_every_day_is_understood_in_every_form(day: date) -> None:
    forms = (day.isoformat(), f"{day.day}/{day.month}/{day.year}", f"ngày {day.day} tháng {day.month} năm {day.year}")
    assert {period(form) for form in forms} == {Period(day.isoformat(), day.isoformat())}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("46/2017/QĐ-TTg", Cited("46/2017/QĐ-TTg")),
        ("Quyết định 46/2017/QĐ-TTg", Cited("46/2017/QĐ-TTg", "Quyết định")),
        ("Quyết định số 46/2017/QĐ-TTg ngày 31/10/2017", Cited("46/2017/QĐ-TTg", "Quyết định")),
        ("Quyết định số: 12/QĐ-UBND", Cited("12/QĐ-UBND", "Quyết định")),
        ("số 46/2017/QĐ-TTg", Cited("46/2017/QĐ-TTg")),
        ("Nghị định 91", Cited("91", "Nghị định")),
        ("Luật Thi đua, khen thưởng", None),
    ],
)
def test_directives_as_papers_cite_them(text: str, found: Cited | None) -> None:
    assert cited(text) == found


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("Kết luận số 21-KL/TW ngày 25-10-2021", "21-KL/TW"),
        ("Nghị quyết Trung ương 4", "Nghị quyết Trung ương 4"),
        ("21-KL", "21-KL"),
    ],
)
def test_a_symbol_among_other_words(text: str, symbol: str) -> None:
    assert symbol_in(text) == symbol
