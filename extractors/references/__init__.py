"""Directives cited in a report: symbols, short forms, laws and resolutions cited by name."""

from extractors.references.extract import find_citations

__all__ = ["find_citations"]
