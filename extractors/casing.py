"""Names in capitals, as letterheads and signatures have them, rewritten as in running text."""

from __future__ import annotations

from functools import lru_cache

from corpora.letters import lower, squeeze
from extractors.lexicons import heads_that_are, organization_heads, usual_spellings
from extractors.words import Words


@lru_cache
def _words_before_fields() -> frozenset[str]:
    return frozenset(head.split()[-1] for head in heads_that_are("field"))


def usual_case(capitals: str) -> str:
    """``SỞ NỘI VỤ`` → ``Sở Nội vụ``; text that is not in capitals is only squeezed."""
    text = squeeze(capitals)
    if not text.isupper():
        return text
    words = Words(text)
    parts: list[str] = []
    index = 0
    while index < len(words):
        found = usual_spellings().match(words, index)
        word = words.word(index)
        if found:
            end, written = found
        elif len(word) > 1 and not any(v in lower(word) for v in "aeiouyăâêôơư") and word.isascii():
            end, written = index + 1, word
        else:
            end, written = index + 1, lower(word)
            if index and words.keys[index - 1] in _words_before_fields() and parts and parts[-1][:1].isupper():
                written = written[0].upper() + written[1:]
        if found and index and organization_heads().match(words, index) and " " not in written and written.islower():
            written = lower(written)
        parts.append(written + words.text[words.ends[end - 1] : words.starts[end] if end < len(words) else None])
        index = end
    result = "".join(parts)
    return result[:1].upper() + result[1:]
