"""The linear models that decide, and the file they are kept in.

``corpora/models/roles.json`` holds for each decision a bias and what each feature weighs; the sum over
the features of a candidate is its score. What may be true or not has the logistic function of its score
for its probability; of wordings, one of which is chosen, each has its share of the exponentials of all.
``python -m benchmarks.train`` writes the file.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import resources
from itertools import chain
from typing import Any

import msgspec
from msgspec import Struct

Features = tuple[str, ...]
"""What describes a candidate: short texts, each with a weight in the model."""
Group = tuple[Callable[..., Features], tuple[Any, ...]]
"""Features that hang together, as the function that writes them and what it is asked of.

What the same is asked of weighs the same, so that features that recur are neither written nor weighed again.
"""


def written_out(groups: Iterable[Group]) -> Features:
    """The features of groups, one after the other."""
    return tuple(chain.from_iterable(describe(*told) for describe, told in groups))


Calibration = tuple[tuple[float, float], ...]
"""Pairs, in rising order, of what facts were held to be and of the share that was right."""
PAPER = "paper"
"""What features begin with that are weighed in papers of offices alone."""
_KEPT = 1 << 15
"""For so many groups of features is remembered what they weigh."""


def logistic(score: float) -> float:
    """The probability that a score stands for."""
    return 1 / (1 + math.exp(-max(score, -50.0)))


def calibrated(calibration: Calibration, probability: float) -> float:
    """The share that is right of what is held this likely; between two pairs it is drawn straight."""
    place = bisect_right(calibration, (probability, 1.0))
    if place == 0:
        return calibration[0][1]
    if place == len(calibration):
        return calibration[-1][1]
    (left, low), (right, high) = calibration[place - 1 : place + 1]
    return round(low + (high - low) * (probability - left) / (right - left), 3)


@dataclass(frozen=True)
class LinearModel:
    """A decision: ``weights`` by feature."""

    bias: float
    weights: dict[str, float]

    @cached_property
    def _of_group(self) -> Callable[[Callable[..., Features], tuple[Any, ...]], float]:
        @lru_cache(maxsize=_KEPT)
        def weight(describe: Callable[..., Features], told: tuple[Any, ...]) -> float:
            return self.weight(describe(*told))

        return weight

    def score(self, features: Iterable[str]) -> float:
        """The bias and what the features weigh."""
        return self.bias + self.weight(features)

    def weight(self, features: Iterable[str]) -> float:
        """The sum of what the features weigh; unknown ones weigh nothing."""
        weights = self.weights
        return sum([weights[feature] for feature in features if feature in weights])

    def weight_of(self, groups: Iterable[Group]) -> float:
        """The sum of what groups of features weigh, each remembered."""
        weigh = self._of_group
        return sum([weigh(describe, told) for describe, told in groups])

    def score_of(self, groups: Iterable[Group]) -> float:
        """The bias and what groups of features weigh."""
        return self.bias + self.weight_of(groups)

    def with_own_of(self, kind: str) -> LinearModel:
        """The model for reports of a kind, in which a feature weighs so much more (``paper under issuer``)."""
        own = {name[len(kind) + 1 :]: weight for name, weight in self.weights.items() if name.startswith(f"{kind} ")}
        shared = {name: weight for name, weight in self.weights.items() if not name.startswith(f"{kind} ")}
        return LinearModel(self.bias, {name: shared.get(name, 0.0) + own.get(name, 0.0) for name in shared | own})

    def probability(self, features: Iterable[str]) -> float:
        return logistic(self.score(features))

    def reasons(self, features: Iterable[str], most: int = 5) -> list[tuple[str, float]]:
        """The features that weigh most for or against, heaviest first."""
        known = [(feature, self.weights[feature]) for feature in features if feature in self.weights]
        return sorted(known, key=lambda pair: -abs(pair[1]))[:most]


class Models(Struct, frozen=True):
    """All decisions about roles.

    ``links`` says whether a post is a candidate's, ``former`` whether it is over, ``wordings`` which of
    the wordings offered tells a post in full. Links are taken from ``threshold`` on. ``calibration`` are pairs, in
    rising order, of what both together are held to be and of the share that was right; between two it
    is drawn straight. ``wordings_of_papers`` is what ``wordings`` weighs in papers of offices. Posts that are less sure
    than ``told``, wording and all, are not told: most of them are somebody else's, or of another organisation.
    """

    links: LinearModel
    former: LinearModel
    wordings: LinearModel
    wordings_of_papers: LinearModel
    threshold: float
    calibration: Calibration
    told: float = 0.0

    def confidence(self, probability: float) -> float:
        """How often facts of this probability were right where the models were not trained on them."""
        return calibrated(self.calibration, probability)

    @classmethod
    def from_json(cls, told: dict[str, Any]) -> Models:
        """Raises KeyError where a part is missing."""
        decisions = {
            name: LinearModel(told[name]["bias"], told[name]["weights"]) for name in ("links", "former", "wordings")
        }
        return cls(
            **decisions,
            wordings_of_papers=decisions["wordings"].with_own_of(PAPER),
            threshold=told["threshold"],
            calibration=tuple((probability, right) for probability, right in told["calibration"]),
            told=told.get("told", 0.0),
        )


_in_place: list[Models] = []


def models() -> Models:
    """The models in use: those of the package, if none are put in their place."""
    return _in_place[-1] if _in_place else _of_package()


@lru_cache
def _of_package() -> Models:
    return Models.from_json(msgspec.json.decode(resources.files("corpora.models").joinpath("roles.json").read_bytes()))


@contextmanager
def using(other: Models) -> Iterator[None]:
    """Puts other models in the place of the package's, as training does to measure them."""
    _in_place.append(other)
    try:
        yield
    finally:
        _in_place.pop()
