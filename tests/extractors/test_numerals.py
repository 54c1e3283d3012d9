"""Numbers in words, as counts of recipients are written."""

from __future__ import annotations

import re

import pytest

from extractors.numerals import NUMERAL, in_words, number_of


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("chín", 9),
        ("mười", 10),
        ("mười một", 11),
        ("mười lăm", 15),
        ("hai mươi mốt", 21),
        ("hai mươi tư", 24),
        ("ba mươi bốn", 34),
        ("một trăm linh năm", 105),
        ("một trăm lẻ tư", 104),
        ("một trăm bốn mươi hai", 142),
        ("chín trăm", 900),
    ],
)
def test_number_of(words: str, number: int) -> None:
    assert number_of(words) == number
    assert re.fullmatch(NUMERAL, words)


def test_every_number_is_read_as_it_is_said() -> None:
    for number in range(1, 1000):
        assert number_of(in_words(number)) == number
        assert re.fullmatch(NUMERAL, in_words(number))
