"""Patterns that are compiled when they are first asked give what compiled ones give."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import corpora
import extractors
import outputs
import pipeline
from corpora.regex import in_both_placements, regex
from corpora.tones import OLD_BY_NEW


def test_a_pattern_can_be_read_before_it_is_compiled() -> None:
    wrong = regex(r"(unclosed", re.IGNORECASE)
    assert (wrong.pattern, wrong.flags) == (r"(unclosed", re.IGNORECASE)
    with pytest.raises(re.error):
        wrong.search("")


@pytest.mark.parametrize(
    ("pattern", "text"),
    [("Tỉnh ủy", "Tỉnh uỷ"), ("Tỉnh ủy", "Tỉnh ủy"), (r"khóa [IVX]+", "khoá XII"), (r"(?<!thị )Ủy viên", "Uỷ viên")],
)
def test_tones_match_in_both_placements(pattern: str, text: str) -> None:
    assert regex(pattern).fullmatch(text) is not None


@pytest.mark.parametrize(("pattern", "text"), [("hoàn", "hòan"), ("thúy", "thuy"), ("quý", "qúy")])
def test_a_tone_is_placed_anew_where_its_syllable_is_open(pattern: str, text: str) -> None:
    assert regex(pattern).fullmatch(text) is None


@pytest.mark.parametrize("first", ["search", "match", "fullmatch", "findall", "split"])
def test_it_gives_what_the_compiled_pattern_gives(first: str) -> None:
    deferred, compiled = regex(r"(?P<word>số)\s", re.IGNORECASE), re.compile(r"(?P<word>số)\s", re.IGNORECASE)
    for text in ("Số 21", "không", "số số "):
        for asked in (first, "search", "match", "fullmatch", "findall", "split"):
            given, expected = getattr(deferred, asked)(text), getattr(compiled, asked)(text)
            spans = [found and found.span() for found in (given, expected)] if asked in _FIND_ONE else [given, expected]
            assert spans[0] == spans[1]
        assert deferred.sub("-", text) == compiled.sub("-", text)
        assert [found["word"] for found in deferred.finditer(text)] == [
            found["word"] for found in compiled.finditer(text)
        ]
    assert deferred.groupindex == compiled.groupindex


_FIND_ONE = ("search", "match", "fullmatch")


def test_every_pattern_of_the_packages_compiles() -> None:
    """What is wrong would otherwise be seen only when the first report asks it."""
    patterns = {*_patterns()}
    assert len(patterns) > 500
    for pattern in patterns:
        written = pattern.pattern
        re.compile(in_both_placements(written) if isinstance(written, str) else written, pattern.flags)


def test_no_pattern_asks_one_placement_of_a_class_or_a_quantifier() -> None:
    """A class would let in brackets and bars with both, and a quantifier would take both letters, not the last."""
    syllable = f"(?:{'|'.join(OLD_BY_NEW)})"
    misplaced = re.compile(rf"{syllable}[?*+{{]|(?<!\\)\[[^]]*{syllable}(?!\w)")
    written = [pattern.pattern for pattern in _patterns() if isinstance(pattern.pattern, str)]
    assert misplaced.search("[xủy]") and misplaced.search("ủy?") and not misplaced.search(r"[xy]ủy\s+")
    assert [pattern for pattern in written if misplaced.search(pattern)] == []


def test_no_module_compiles_patterns_when_it_is_imported() -> None:
    for package in (corpora, extractors, pipeline, outputs):
        for path in Path(package.__path__[0]).rglob("*.py"):
            assert "re.compile(" not in path.read_text(encoding="utf-8") or path.name == "regex.py", path


def _patterns() -> Iterator[re.Pattern[str]]:
    kinds = type(regex("")), type(_asked())
    for package in (corpora, extractors, pipeline, outputs):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            values = vars(importlib.import_module(module.name)).values()
            yield from (value for value in values if isinstance(value, kinds))


def _asked() -> re.Pattern[str]:
    pattern = regex("")
    pattern.search("")
    return pattern
