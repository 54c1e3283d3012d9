"""Recognising text in old Vietnamese encodings where no font's name says so.

Such text is full of signs that Vietnamese does not have (``Céng hoµ``, ``Coäng hoøa``). It is
believed to be in an encoding when, read in it, nearly all of its words become Vietnamese
syllables that they were not before.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection

from corpora.legacy_fonts import Encoding, to_unicode
from corpora.regex import regex

KNOWN = (Encoding.TCVN3, Encoding.VNI, Encoding.VISCII, Encoding.VPS)
_ENOUGH = 3
"""Words with marks that a passage must have to be judged by itself."""
_CONVINCING = 0.85
_CLEARLY = 0.3
"""How much more of the words an encoding must explain than Unicode does."""
_WORD = regex(r"[^\W\d_][^\s\d.,;:!?()\[\]/\"“”]*")
# Western signs and letters that Vietnamese in Unicode does not have.
_SUSPICIOUS = regex("[\u00a1-\u00bf×÷ÖöÑñÄäÅåËëÏïÜüÛûØøÆæÇç]")
_ONSET = "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?"
_NUCLEI = (
    "[aăâeêioôơuưy] oa oă oe oo ua uâ uê uơ uy uyê uya ia iê yê ưa ươ uô oai oay oao oeo uay uây ueo uôi uyu iêu yêu "
    "ươi ươu ai ao au ay âu ây eo êu iu oi ôi ơi ui ưi ưu"
)
_NUCLEUS = f"(?:{'|'.join(_NUCLEI.split())})"
_SYLLABLE = regex(f"{_ONSET}{_NUCLEUS}(?:ch|ng|nh|[cmnpt])?")
_TONES = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}


def repaired(text: str) -> str:
    """The text in Unicode where it shows itself to be in an old encoding; else the text as it is."""
    encoding = guess(text)
    return to_unicode(text, encoding) if encoding else text


def guess(text: str) -> Encoding | None:
    """The legacy encoding that explains a text, or None where it is Unicode or too short to tell."""
    if text.isascii() or not _SUSPICIOUS.search(text):
        return None
    words = marked_words(text)
    if len(words) < _ENOUGH:
        return None
    best = likeliest(words)
    return best if best and _share(words, best) >= _CONVINCING else None


def likeliest(words: Collection[str], among: Collection[Encoding] = KNOWN) -> Encoding | None:
    """The encoding in which the most of some words with marks are Vietnamese; None where they are so as they stand."""
    best = max(among, key=lambda encoding: _share(words, encoding))
    return best if _share(words, best) > _share(words, None) + _CLEARLY else None


def settled(text: str) -> Encoding | None:
    """The encoding of text in a font that is ``UNSURE``; None where it is Unicode."""
    words = marked_words(text)
    return likeliest(words, (Encoding.TCVN3, Encoding.VNI)) if words else None


def marked_words(text: str) -> list[str]:
    """The words of a text that have other letters than ASCII, each once."""
    return [word for word in dict.fromkeys(_WORD.findall(text)) if not word.isascii()]


def marked_share(text: str) -> float:
    """The share of a text's words that have other letters than ASCII; 0 where it has no words."""
    words = set(_WORD.findall(text))
    return len(marked_words(text)) / len(words) if words else 0.0


def vietnamese_share(text: str) -> float:
    """The share of a text's words with marks that are Vietnamese syllables; 0 where no word has one."""
    words = marked_words(text)
    return _share(words, None) if words else 0.0


def _share(words: Collection[str], encoding: Encoding | None) -> float:
    """The share of the words that are Vietnamese syllables when read in an encoding."""
    read = [to_unicode(word, encoding) if encoding else word.replace("\u00ad", "") for word in words]
    return sum(map(_is_syllable, read)) / len(read)


def _is_syllable(word: str) -> bool:
    """Whether a word is spelled as a Vietnamese syllable, with at most one tone."""
    bare = unicodedata.normalize("NFD", word.strip("*_-–'’…%").lower())
    tones = [mark for mark in bare if mark in _TONES]
    plain = unicodedata.normalize("NFC", "".join(mark for mark in bare if mark not in _TONES))
    return len(tones) <= 1 and all(_SYLLABLE.fullmatch(part) is not None for part in plain.split("-"))
