"""underthesea's words, parts of speech and entities of a sentence: what its ``ner`` says, many times faster.

``underthesea.ner`` builds the features of each word anew from the whole sentence, so that its cost
grows with the square of a sentence's length, and runs a chunker whose answer its recogniser never
reads. Here the same models are asked about the same features, built a column at a time, and the
chunker is left out; the words and tags are the same (tested). Importing this module is cheap;
underthesea itself is loaded on first use.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from msgspec import Struct

from corpora.regex import regex
from extractors.segmentation import Offsets, aligned
from extractors.sentences import sentences

_TEMPLATE = regex(r"T\[(-?\d+)(?:,(-?\d+))?\](?:\[(\d+)\])?(?:\.(\w+))?")
_KNOWN = 1 << 16


class Tag(NamedTuple):
    """A word over characters ``start`` to ``end``, as underthesea spells it, with its part of speech and entity.

    ``entity`` is ``O`` or has a ``B-`` or ``I-`` before PER, LOC or ORG. Where the words do not
    have the sentence's letters (text that is not in NFC), both offsets are 0.
    """

    start: int
    end: int
    word: str
    part_of_speech: str
    entity: str


@lru_cache(maxsize=1024)
def tags(sentence: str) -> tuple[Tag, ...]:
    """The words of a sentence with the tags that ``underthesea.ner`` gives them."""
    models = _models()
    tokens = models.tokenize(sentence)
    if not tokens:
        return ()
    words = _joined(tokens, models.segmenter.tag(_rows(models.of_segmenter, (tokens,), models.said_of_tokens)))
    unknown = ["X"] * len(words)
    parts = models.part_tagger.tag(_rows(models.of_parts, (words, unknown), _said_of_words))
    columns = (words, parts, unknown, unknown)  # in place of the chunks, which no feature reads
    entities = models.entity_tagger.tag(_rows(models.of_entities, columns, _said_of_words))
    places = aligned(words, sentence)
    if len(places) != len(words):  # letters that underthesea writes with more or fewer characters
        places = [(0, 0)] * len(words)
    return tuple(
        Tag(start, end, word, part, entity)
        for (start, end), word, part, entity in zip(places, words, parts, entities, strict=True)
    )


def tagged_people(text: str) -> list[Offsets]:
    """Offsets of what underthesea takes for people in a text, every sentence of which is tagged."""
    found: list[Offsets] = []
    for start, end in sentences(text):
        for tag in tags(text[start:end]):
            if tag.entity == "B-PER":
                found.append((start + tag.start, start + tag.end))
            elif tag.entity == "I-PER" and found:
                found[-1] = (found[-1][0], start + tag.end)
    return found


def _joined(tokens: list[str], marks: Iterable[str]) -> list[str]:
    """Words from tokens: one that is marked inside goes on with the one before it."""
    words: list[str] = []
    for token, mark in zip(tokens, marks, strict=True):
        if mark == "I-W" and words:
            words[-1] += f" {token}"
        else:
            words.append(token)
    return words


class _Texts(dict[str, str]):
    """The texts of one feature by what they say, each made once: a string keeps its UTF-8, which the models ask for."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix

    def __missing__(self, said: str) -> str:
        if len(self) >= _KNOWN:
            self.clear()
        text = self[said] = self._prefix + said
        return text


class _Feature(Struct, frozen=True):
    """A feature of a word: the words from ``first`` to ``last`` beside it, in a column, by what a function says."""

    prefix: str
    first: int
    last: int
    column: int
    function: str | None
    texts: _Texts


def _features(templates: Iterable[str]) -> list[_Feature]:
    found = []
    for template in templates:
        match = _TEMPLATE.fullmatch(template)
        assert match is not None, template
        first = int(match[1])
        last = int(match[2]) if match[2] else first
        prefix = f"{template}="
        found.append(_Feature(prefix, first, last, int(match[3] or 0), match[4], _Texts(prefix)))
    return found


def _rows(
    features: list[_Feature], columns: tuple[list[str], ...], say: Callable[[str, list[str], int], list[str]]
) -> list[tuple[str, ...]]:
    """The features of every word, each feature worked out for the whole sentence at once.

    ``say(function, words, length)`` says of each run of ``length`` words what a function makes of it.
    """
    count = len(columns[0])
    runs: dict[tuple[int, int, str | None], list[str]] = {}
    built = []
    for feature in features:
        length = feature.last - feature.first + 1
        key = (feature.column, length, feature.function)
        if key not in runs:
            words = columns[feature.column]
            runs[key] = say(feature.function, words, length) if feature.function else _runs(words, length)
        texts = feature.texts
        column = [texts["BOS"]] * max(0, -feature.first)
        column += map(texts.__getitem__, runs[key][max(0, feature.first) :])
        column += [texts["EOS"]] * (count - len(column))
        built.append(column[:count])
    return list(zip(*built, strict=True))


def _runs(words: list[str], length: int) -> list[str]:
    """Every run of ``length`` words, joined."""
    if length == 1:
        return words
    return [" ".join(run) for run in zip(*(words[start:] for start in range(length)), strict=False)]


def _said_of_words(function: str, words: list[str], length: int) -> list[str]:
    assert length == 1
    return [str(_word_function(function)(word)) for word in words]


@cache
def _word_function(name: str) -> Callable[[str], object]:
    """underthesea's own function, its answers kept."""
    from underthesea.pipeline.ner.tagged_feature import apply_function

    @lru_cache(maxsize=_KNOWN)
    def said(word: str) -> object:
        return apply_function(name, word)

    return said


class _Models:
    """The models of underthesea, and the features that each was made for."""

    def __init__(self) -> None:
        from underthesea import word_tokenize as _loaded
        from underthesea.pipeline import word_tokenize as segmenting
        from underthesea.pipeline.ner.model_crf import CRFNERPredictor
        from underthesea.pipeline.pos_tag.model_crf import CRFPOSTagPredictor
        from underthesea.pipeline.word_tokenize.regex_tokenize import tokenize

        _loaded("Việt Nam")  # loads the segmenter's model
        model = segmenting.word_tokenize_model
        parts, entities = CRFPOSTagPredictor.Instance(), CRFNERPredictor.Instance()
        self.tokenize: Callable[[str], list[str]] = tokenize
        self.segmenter: Any = model.estimator
        self.part_tagger: Any = parts.model
        self.entity_tagger: Any = entities.model
        self.of_segmenter = _features(_beside(segmenting.__file__, "features"))
        self.of_parts = _features(parts.transformer.template)
        self.of_entities = _features(entities.transformer.template)
        self._dictionary: set[str] = _beside(segmenting.__file__, "dictionary")
        self._featurizer = model.featurizer
        self._facts: defaultdict[str, dict[str, str]] = defaultdict(dict)

    def said_of_tokens(self, function: str, tokens: list[str], length: int) -> list[str]:
        """What the segmenter's featurizer says of runs of tokens; it is asked once for each token."""
        if function == "is_in_dict" and length > 1:
            return [str(run in self._dictionary) for run in self.said_of_tokens("lower", tokens, length)]
        facts = self._facts[function]
        said = [facts[token] if token in facts else self._ask(token)[function] for token in tokens]
        if length == 1 or function == "lower":
            return _runs(said, length)
        every = zip(*(said[start:] for start in range(length)), strict=False)  # istitle: each of them is
        return ["False" if "False" in run else "True" for run in every]

    def _ask(self, token: str) -> dict[str, str]:
        """What the featurizer says of a token, by the function that says it."""
        row = self._featurizer.process([[[token]]])[0][0]
        said = {
            feature.function: text[len(feature.prefix) :]
            for feature, text in zip(self.of_segmenter, row, strict=True)
            if (feature.first, feature.last) == (0, 0) and feature.function
        }
        for function, answer in said.items():
            facts = self._facts[function]
            if len(facts) >= _KNOWN:
                facts.clear()
            facts[token] = answer
        return said


def _beside(module: str, part: str) -> Any:
    """A part of the segmenter's model, which its loader reads but does not keep."""
    import joblib

    return joblib.load(next(Path(module).parent.glob(f"models/*/{part}.bin")))


@cache
def _models() -> _Models:
    return _Models()
