"""Errors of the pipeline as a whole, whose messages are written for those who run it."""

from __future__ import annotations

from corpora.errors import BaocaoError


class ClusterError(BaocaoError):
    """A cluster that cannot be used; the message says why and what to do."""


class ShardError(BaocaoError):
    """A file that is no shard, or none that this version reads; the message names it and says what is wrong."""
