"""The command line: each command is one call of a documented function, imported when it is needed."""

from pipeline.cli import giving, questions, reading
from pipeline.cli.common import main

__all__ = ["giving", "main", "questions", "reading"]
