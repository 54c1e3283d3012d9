"""Several files of one paper: drafts, the numbered paper, its scan; which of them counts, and what changed."""

from outputs.versions.difference import Paragraph, difference
from outputs.versions.grouping import group_versions
from outputs.versions.sketch import sketch

__all__ = ["Paragraph", "difference", "group_versions", "sketch"]
