"""The command line: each command is one call of a documented function, imported when it is needed."""

from pipeline.cli import corrections, giving, officials, questions, reading, serving
from pipeline.cli.common import main

__all__ = ["corrections", "giving", "main", "officials", "questions", "reading", "serving"]
