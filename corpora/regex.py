"""Patterns that are compiled when they are first asked.

One report asks a sixth of all patterns, and to compile them takes longer than to read it.
"""

from __future__ import annotations

import re
from typing import Any, cast, overload

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class _Deferred:
    """A pattern not asked yet; the first thing asked of it makes it one that was."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
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
    """What ``re.compile`` gives, compiled when it is first asked.

    ``pattern`` can be read before. A pattern that is wrong raises re.error when it is first asked.
    """
    return cast("re.Pattern[str]", _Deferred(pattern, flags))
