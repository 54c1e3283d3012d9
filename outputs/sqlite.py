"""sqlite-utils without numpy and pandas, which it imports only to know their number types.

No row here holds any of them, and importing them takes longer than reading a usual report.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import cast


@contextmanager
def _without(*names: str) -> Iterator[None]:
    """Modules as if they were not installed, unless they are imported already."""
    absent = [name for name in names if name not in sys.modules]
    for name in absent:
        sys.modules[name] = cast("ModuleType", None)  # the import system takes None for a module that is not there
    try:
        yield
    finally:
        for name in absent:
            del sys.modules[name]


with _without("numpy", "pandas"):
    from sqlite_utils import Database

__all__ = ["Database"]
