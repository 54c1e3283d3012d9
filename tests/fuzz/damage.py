"""Damaging files as disks, mail programs and attackers do: bytes, archive members, and XML structure."""

from __future__ import annotations

import io
import re
import zipfile
from functools import lru_cache

from hypothesis import strategies as st

from tests.conftest import SAMPLES
from tests.pipeline.formats.builders import rtf

_TAG = re.compile(rb"<[^<>]{1,200}>")
_ATTRIBUTE = re.compile(rb'="([^"<>]{0,80})"')
_ODD_VALUES = (b"", b"-1", b"0", b"99999999999", b"x", b"NaN", b"\xff", b"../../x", b"1e9", "ộ".encode())


@lru_cache
def seeds() -> tuple[bytes, ...]:
    """Sound files of several formats, small ones."""
    names = ("bao-cao-nfd", "bao-cao-hop-van-ban", "quyet-dinh-bang-khen", "bien-ban-hop-hoi-dong")
    words = tuple((SAMPLES / f"{name}.docx").read_bytes() for name in names)
    html = "<html><body><p>Kết luận số 21-KL/TW</p><table><tr><td rowspan=2>a<td>b<tr><td>c</table></body></html>"
    mail = f"MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{html}"
    return (*words, html.encode(), mail.encode(), rtf())


@st.composite
def flipped(draw: st.DrawFn) -> bytes:
    """A file with bytes exchanged, cut out, repeated, or with its end missing."""
    data = bytearray(draw(st.sampled_from(seeds())))
    for _ in range(draw(st.integers(1, 8))):
        if not data:
            break
        at = draw(st.integers(0, len(data) - 1))
        length = draw(st.integers(1, 64))
        match draw(st.sampled_from(("exchange", "cut", "repeat", "end"))):
            case "exchange":
                data[at : at + length] = draw(st.binary(min_size=1, max_size=length))
            case "cut":
                del data[at : at + length]
            case "repeat":
                data[at:at] = data[at : at + length] * draw(st.integers(1, 50))
            case _:
                del data[at:]
    return bytes(data)


@st.composite
def repacked(draw: st.DrawFn) -> bytes:
    """A Word file whose archive is sound and whose XML is not what it should be."""
    seed = draw(st.sampled_from([data for data in seeds() if data.startswith(b"PK")]))
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(seed)) as source, zipfile.ZipFile(buffer, "w") as target:
        names = [name for name in source.namelist() if name.endswith((".xml", ".rels"))]
        chosen = set(draw(st.lists(st.sampled_from(names), min_size=1, max_size=3)))
        for name in source.namelist():
            content = source.read(name)
            if name in chosen:
                damaged = draw(_xml(content))
                if damaged is None:
                    continue
                content = damaged
            target.writestr(name, content)
    return buffer.getvalue()


@st.composite
def _xml(draw: st.DrawFn, content: bytes) -> bytes | None:
    """Its tags moved, doubled or dropped, its attributes odd; None for a member that is missing."""
    for _ in range(draw(st.integers(1, 6))):
        tags = list(_TAG.finditer(content))
        if not tags:
            return content
        tag, other = draw(st.sampled_from(tags)), draw(st.sampled_from(tags))
        match draw(st.sampled_from(("drop", "double", "exchange", "value", "value", "nest", "missing"))):
            case "drop":
                content = content[: tag.start()] + content[tag.end() :]
            case "double":
                content = content[: tag.end()] + tag[0] + content[tag.end() :]
            case "exchange":
                content = content[: tag.start()] + other[0] + content[tag.end() :]
            case "value":
                values = list(_ATTRIBUTE.finditer(content))
                if values:
                    value = draw(st.sampled_from(values))
                    odd = draw(st.sampled_from(_ODD_VALUES))
                    content = content[: value.start(1)] + odd + content[value.end(1) :]
            case "nest":
                inner = content[tag.start() : other.end()] if tag.start() < other.end() else tag[0]
                content = content[: tag.start()] + inner * draw(st.integers(2, 20)) + content[tag.start() :]
            case _:
                return None
        content = content[: 4 << 20]
    return content
