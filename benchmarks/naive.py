"""What somebody would write today: python-docx, ``underthesea.ner`` on each sentence, a pattern, sqlite-utils.

It is measured beside baocao and stands for nothing else; it finds less.
"""

from __future__ import annotations

import re
from pathlib import Path

from docx import Document
from sqlite_utils import Database
from underthesea import ner, sent_tokenize

_DIRECTIVE = re.compile(
    r"(?:Nghị quyết|Chỉ thị|Kết luận|Quyết định|Quy định|Nghị định|Thông tư|Kế hoạch|Hướng dẫn|Công văn|Luật)\s+số\s+"
    r"[\w/-]+(?:\s+ngày\s+[\d/.-]+)?"
)


def ingest(path: Path, database: Database) -> None:
    """Reads one file into two tables."""
    document = Document(str(path))
    texts = [paragraph.text for paragraph in document.paragraphs]
    texts += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    for text in texts:
        for sentence in sent_tokenize(text) if text.strip() else ():
            name: list[str] = []
            for word, _, _, tag in [*ner(sentence), ("", "", "", "O")]:
                if name and tag != "I-PER":
                    database.table("people").insert({"file": path.name, "name": " ".join(name)})
                    name = []
                if tag.endswith("PER"):
                    name.append(word)
        for match in _DIRECTIVE.findall(text):
            database.table("directives").insert({"file": path.name, "directive": match})
