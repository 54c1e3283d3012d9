"""Which mentions across reports are one official: evidence, scores, clusters, and people's own judgements."""

from outputs.resolution.resolve import resolve_officials

__all__ = ["resolve_officials"]
