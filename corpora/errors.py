"""The root of every error that baocao raises on purpose."""

from __future__ import annotations


class BaocaoError(Exception):
    """Something that cannot be done; the message names it, says what is wrong and what to do."""
