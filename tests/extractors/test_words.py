"""Words of a text and the clauses and lexicons that are read over them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora.letters import fold
from extractors.clauses import in_clauses_with
from extractors.lexicon import Lexicon
from extractors.words import Words, memoised, words_of

TEXTS = st.text(st.sampled_from("aÀ đĐ.,-\n\t'’19TWưƯoàuỷ/(") | st.characters(), max_size=40)


@given(TEXTS)
def test_words_and_what_stands_between_them_are_the_text(text: str) -> None:
    words = Words(text)
    lead = text[: words.starts[0]] if len(words) else text
    assert lead + "".join(words.word(i) + words.gap(i) for i in range(len(words))) == text
    assert [text[start:end] for start, end in zip(words.starts, words.ends, strict=True)] == [
        words.word(i) for i in range(len(words))
    ]
    assert words.keys == [fold(words.word(i)) for i in range(len(words))]
    assert len(words.shapes) == len(words)


@pytest.mark.parametrize(
    ("text", "shapes"),
    [
        ("Ông Nguyễn Văn A", "CCC1"),
        ("UBND tỉnh 21-KL/TW", "UlnUU"),
        ("TTg Thủ tướng", "mCl"),
        ("D'Arc đi", "Cl"),
    ],
)
def test_shapes(text: str, shapes: str) -> None:
    assert Words(text).shapes == shapes


def test_short_texts_share_their_words_and_long_ones_do_not() -> None:
    assert words_of("Trưởng phòng") is words_of("Trưởng phòng")
    assert words_of("Trưởng phòng " * 50) is not words_of("Trưởng phòng " * 50)


def test_a_question_is_memoised_of_a_text() -> None:
    asked: list[str] = []

    @memoised
    def length(words: Words) -> int:
        asked.append(words.text)
        return len(words)

    words = Words("một hai")
    assert (length(words), length(words), length(Words("ba"))) == (2, 2, 1)
    assert asked == ["một hai", "ba"]


@pytest.mark.parametrize(
    ("text", "wanted", "expected"),
    [
        ("Sở Y tế; Sở Nội vụ và ông A; Sở Tài chính", "ông", ["Sở", "ông"]),
        ("Bộ Văn hóa, Thể thao và ông A", "ông", ["Bộ", "ông"]),  # a comma that may stand inside a name
        ("Sở Công Thương, Sở Y tế và ông A", "ông", ["Sở", "ông"]),
        ("Sở Y tế giúp. Ông A tại Sở Nội vụ", "ông", ["Ông"]),
        ("tại TP. Cần Thơ, ông A", "ông", ["ông"]),
        ("Sở Y tế", "ông", []),
    ],
)
def test_only_what_comes_before_a_wanted_word_in_its_clause_is_read(
    text: str, wanted: str, expected: list[str]
) -> None:
    words = Words(text)
    places = [i for i, key in enumerate(words.keys) if key == wanted]
    starts = [i for i, key in enumerate(words.keys) if key in ("sở", "bộ", wanted)]
    found = in_clauses_with(words, places, starts)
    assert [words.word(i) for i in found] == expected


LEXICON = Lexicon.of([("Bộ", 1), ("Bộ Công an", 2), ("TW", 3), ("Văn hóa, Thể thao", 4), ("Bộ Công Thương", 5)])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bộ Công an", (3, 2)),
        ("BỘ CÔNG AN", (3, 2)),
        ("bộ công nhân", (1, 1)),
        ("Bộ Công\nan", (3, 2)),
        ("Bộ, Công an", (1, 1)),
        ("TW", (1, 3)),
        ("tw", None),
        ("văn hoá, thể thao", (4, 4)),
        ("văn hoá thể thao", None),
        ("", None),
    ],
)
def test_the_longest_phrase_wins(text: str, expected: tuple[int, int] | None) -> None:
    assert LEXICON.match(Words(text), 0) == expected


def test_what_a_lexicon_tells_of_its_phrases() -> None:
    assert LEXICON.first_words == {"bộ", "tw", "văn"}
    assert LEXICON.last_words == {"bộ", "an", "tw", "thao", "thương"}
    assert LEXICON.words_before(",") == {"hóa"}
    assert LEXICON.match_before(Words("của Bộ Công an"), 4) == (1, 2)
    assert LEXICON.match_before(Words("của Bộ Công an"), 3) is None
    assert LEXICON.starts(Words("của Bộ và TW")) == [1, 3]
