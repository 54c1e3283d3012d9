"""Files of several formats, written for tests."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from corpora.sample_sources.word import WordReport

TEXTS = ("Thực hiện Kết luận số 21-KL/TW ngày 25-10-2021", "Ông Lê Văn Thử, Giám đốc Sở Nội vụ, báo cáo")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx(*texts: str, edit: Callable[[WordReport], None] | None = None) -> bytes:
    """A .docx file of some paragraphs."""
    report = WordReport()
    report.paragraphs(*(texts or TEXTS))
    if edit:
        edit(report)
    buffer = io.BytesIO()
    report.document.save(buffer)
    return buffer.getvalue()


def with_parts(data: bytes, parts: Mapping[str, bytes | None]) -> bytes:
    """An archive with some members exchanged, added, or (None) left out."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name in [*source.namelist(), *(name for name in parts if name not in source.namelist())]:
            content = parts[name] if name in parts else source.read(name)
            if content is not None:
                target.writestr(name, content)
    return buffer.getvalue()


def part(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def body(xml: str) -> bytes:
    """A .docx file whose document is this XML."""
    document = f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{W}"><w:body>{xml}</w:body></w:document>'
    return with_parts(docx(), {"word/document.xml": document.encode()})


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def rtf(*texts: str) -> bytes:
    """An RTF file of some paragraphs, its letters as \\u escapes."""
    lines = ["".join(c if c.isascii() else f"\\u{ord(c)}?" for c in text) + "\\par" for text in texts or TEXTS]
    return ("{\\rtf1\\ansi\\ansicpg1252\\uc1 " + "\n".join(lines) + "}").encode("ascii")


def converted(data: bytes, suffix: str, to: str, folder: Path) -> bytes:
    """A file that LibreOffice made of another."""
    program = shutil.which("soffice")
    assert program is not None
    source = folder / f"source{suffix}"
    source.write_bytes(data)
    profile = (folder / "profile").as_uri()
    command = [program, f"-env:UserInstallation={profile}", "--headless", "--convert-to", to, "--outdir", str(folder)]
    subprocess.run([*command, str(source)], check=True, capture_output=True, timeout=120)
    return source.with_suffix(f".{to.partition(':')[0]}").read_bytes()
