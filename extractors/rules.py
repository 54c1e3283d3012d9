"""The rules that decide facts, by the names that are stored with what they decided.

How sure a rule is stands in ``corpora/gazetteers/rules.csv``; ``baocao evaluate`` prints beside
it how often the rule was right.
"""

from __future__ import annotations

from typing import TypedDict

from corpora import gazetteers


class Decided(TypedDict):
    """What a record says of its rule."""

    rule: str
    confidence: float


def by(rule: str) -> Decided:
    """The rule's name and confidence, for the fields of a record. Raises KeyError for a rule that has no row."""
    return Decided(rule=rule, confidence=gazetteers.rules()[rule].confidence)
