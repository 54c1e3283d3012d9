"""Awards granted, proposed, registered or revoked: in running text, in lists and in tables."""

from extractors.awards.extract import find_awards

__all__ = ["find_awards"]
