"""Patterns that are compiled when they are first asked.

One report asks a sixth of all patterns, and to compile them takes longer than to read it.
"""

from __future__ import annotations

import re
from typing import Any, cast, overload

from corpora.tones import OLD_BY_NEW

_PLACED = re.compile(rf"(?:{'|'.join(OLD_BY_NEW)})(?!\w)")
_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


def in_both_placements(pattern: str) -> str:
    """The pattern with both ways to place a tone where it has the new one: texts write ``ủy`` and ``uỷ``.

    No class of characters may have such a syllable, and no quantifier may stand behind one.
    """
    return _PLACED.sub(lambda match: f"(?:{match[0]}|{OLD_BY_NEW[match[0]]})", pattern)


class _Deferred:
    """A pattern not asked yet; the first thing asked of it makes it one that was."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        pattern = in_both_placements(self.pattern) if isinstance(self.pattern, str) else self.pattern
        compiled = re.compile(pattern, self.flags)
        self.__dict__.update({method: getattr(compiled, method) for method in _METHODS}, groupindex=compiled.groupindex)
        self.__class__ = _Asked  # type: ignore[assignment]
        return getattr(compiled, name)


class _Asked:
    """A pattern whose methods are those of the compiled one: asking it costs no more than asking that."""


@overload
def regex(pattern: str, flags: int = 0) -> re.Pattern[str]: ...
@overload
def regex(pattern: bytes, flags: int = 0) -> re.Pattern[bytes]: ...
def regex(pattern: str | bytes, flags: int = 0) -> re.Pattern[str] | re.Pattern[bytes]:
    """What ``re.compile`` gives, compiled when it is first asked; tones match in both of their placements.

    ``pattern`` can be read before, as it was written. A pattern that is wrong raises re.error when it is first asked.
    """
    return cast("re.Pattern[str]", _Deferred(pattern, flags))
